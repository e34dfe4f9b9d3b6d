"""Layouts to measure on alone: nobody makes a rule for them."""

from layouts_a import BARE, NOBODY, _tells
from parts import article, between, comments, cookies, figure, foot, later, ld, links, nav, og, page, ps, share
from stories import CAPTION, COMMENTS, OTHERS, Story


@_tells(**NOBODY)
def drupal(s: Story) -> str:
    return page(og(s), f'<div class="region-header">{nav("div")}</div><div class="node node-news"><h1 class="page-title">{s.title}</h1><div class="submitted">أضيف بتاريخ <span property="dc:date" content="{s.day}T09:00:00+03:00">{s.words}</span></div><div class="field-name-body">{ps(s)}</div></div><div class="block-views">{links("مواد متعلقة")}</div>{foot()}')


@_tells(**NOBODY)
def blogger(s: Story) -> str:
    return page(f'<title>{s.site}: {s.title}</title><meta content="{s.title}" property="og:title"><meta content="{s.site}" property="og:site_name"><link href="{s.url}" rel="canonical">', f'<h2 class="date-header"><span>{s.words}</span></h2><div class="post hentry"><h3 class="post-title">{s.title}</h3><div class="post-body">{"<br/><br/>".join(s.body)}</div></div><div class="comments">{COMMENTS[1]}</div>')


def react(s: Story) -> str:
    return page(og(s) + ld([article(s, **{"@type": ["ReportageNewsArticle", "NewsArticle"]})]), f'<div id="root"><div class="css-1a">{nav("div")}</div><div class="css-9x"><h1>{s.title}</h1>{figure()}<div class="css-4f">{between(s, links("تابع المزيد", attrs="class=css-77", count=2), "div")}</div></div></div>')


@_tells(**NOBODY)
def caption_paragraph(s: Story) -> str:
    return page(og(s, day=f"{s.day} 10:00:00"), f'<div class="story"><h1>{s.title}</h1><div class="img-wrap"><img src=a.jpg><p class="img-caption">{CAPTION}</p></div>{ps(s)}</div><section><h3>إقرأ المزيد</h3><p>{OTHERS[0]}</p><p>{OTHERS[1]}</p></section>')


@_tells(**NOBODY)
def numerals(s: Story) -> str:
    table = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    return page(og(s), f'{nav()}<section class="news"><h1>{s.title}</h1><small>{"/".join(reversed(s.day.split("-"))).translate(table)} | ١٠:٣٠</small>{ps(s)}</section><section>{links("من نفس القسم")}</section>')


@_tells(charset="windows-1256", **BARE)
def old_centre(s: Story) -> str:
    return f'<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1256"><title>{s.title}</title></head><body><center><table><tr><td><h2>{s.title}</h2>{"".join("<p align=justify>" + p for p in s.body)}</td></tr><tr><td>{s.words}</td></tr><tr><td><a href=/>الصفحة الرئيسية</a> | <a href=/a>الأرشيف</a></td></tr></table></center></body></html>'


@_tells(**NOBODY)
def news_list_below(s: Story) -> str:
    below = "".join(f'<div class="col"><a href="/{i}"><img src=x></a><a href="/{i}">{o}</a><span>{o} في حادث وقع فجر اليوم بحسب الشرطة.</span></div>' for i, o in enumerate(OTHERS))
    return page(og(s, day=s.day), f'<main><div class="single"><h1>{s.title}</h1>{ps(s)}</div><div class="row"><h4>أخبار قد تهمك</h4>{below}</div></main>')


@_tells(**NOBODY)
def updated_meta(s: Story) -> str:
    return page(og(s) + f'<meta property="article:modified_time" content="{later(s.day)}"><meta name="date" content="{s.day}">', f'<article><header><h1>{s.title}</h1></header>{ps(s)}{share()}</article>')


@_tells(**NOBODY)
def dual_months(s: Story) -> str:
    names = {"02": "شباط/فبراير", "11": "تشرين الثاني/نوفمبر", "08": "آب/أغسطس", "03": "آذار/مارس", "06": "حزيران/يونيو", "01": "كانون الثاني/يناير"}
    y, m, d = s.day.split("-")
    return page(og(s), f'<div><h1>{s.title}</h1><div>نُشر الساعة: 11:45 بتاريخ {int(d)} {names[m]} {y}</div><div>{ps(s)}</div></div>')


@_tells(**NOBODY)
def telegram_footer(s: Story) -> str:
    return page(og(s, day=s.day), f'<article><h1>{s.title}</h1>{ps(s)}<p>للمزيد تابعوا قناتنا على تلغرام <a href="#">اضغط هنا</a></p><p>المصدر: {s.site}</p></article>{cookies()}')


@_tells(**NOBODY)
def egyptian_months(s: Story) -> str:
    names = {"02": "فبراير", "11": "نوفمبر", "08": "أغسطس", "03": "مارس", "06": "يونيو", "01": "يناير"}
    y, m, d = s.day.split("-")
    return page(og(s), f'<section><h1>{s.title}</h1><p class="time">{int(d)} {names[m]}، {y}</p><div class="txt">{ps(s)}</div>{links("تصفح أيضا")}</section>{comments()}{foot()}')


@_tells(**NOBODY)
def frame_sidebar(s: Story) -> str:
    side = "".join(f"<div><p>{o}، وأفاد شهود عيان بسماع دوي انفجارات في المنطقة طوال الليل حتى الصباح.</p></div>" for o in OTHERS)
    return page(og(s, day=s.day), f'<div class="r"><div class="col-8"><h1>{s.title}</h1>{ps(s)}</div><div class="col-4"><h3>آخر الأخبار</h3>{side}</div></div>')
