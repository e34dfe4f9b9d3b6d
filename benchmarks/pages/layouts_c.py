"""More layouts to work on: page builders, blog hosts, scrolling portals, pages that write themselves."""

import json
from html import escape

from layouts_a import BARE, NOBODY, _tells
from parts import ABOUT, MENU, article, between, comments, figure, foot, ld, links, nav, og, page, ps, share
from stories import CAPTION, OTHERS, STORIES, Story

FOLLOW = "تابعوا آخر أخبارنا عبر قناتنا على تلغرام"


@_tells(**NOBODY)
def builder(s: Story) -> str:
    """Each paragraph in a widget of its own, as page builders put them."""
    widgets = "".join(f'<section class="el-sec"><div class="el-col"><div class="el-widget"><p>{line}</p></div></div></section>' for line in s.body)
    return page(og(s, day=s.day), f'{nav()}<div class="el-page"><div class="el-head"><h1>{s.title}</h1></div>{widgets}<section class="el-sec">{links("أحدث الأخبار")}</section></div>{foot()}')


@_tells(**NOBODY)
def blog_host(s: Story) -> str:
    lines = "<br /><br />".join(f"<span style='font-size: large;'>{line}</span>" for line in s.body)
    archive = "".join(f"<li><a href=x>{o}</a> (12)</li>" for o in OTHERS)
    return page(og(s), f"<div class='main'><h2 class='date-header'><span>{s.words}</span></h2><div class='post hentry'><h3 class='post-title entry-title'>{s.title}</h3><div class='post-body entry-content' itemprop='description articleBody'><div dir='rtl'>{lines}</div></div><div class='post-footer'>مرسلة بواسطة {s.site} في <abbr class='published' itemprop='datePublished' title='{s.day}T03:12:00-08:00'>3:12 ص</abbr></div></div></div><div class='widget'><h2>أرشيف المدونة</h2><ul>{archive}</ul></div>")


@_tells(**NOBODY)
def parted_by_ads(s: Story) -> str:
    ad = '<div class="ad-slot"><span>إعلان</span></div>'
    parts = ad.join(f'<div class="article-part"><p>{line}</p></div>' for line in s.body)
    return page(og(s, day=s.day), f'{nav()}<div class="art"><h1>{s.title}</h1>{parts}</div><div class="more">{links("المزيد من الأخبار")}</div>{foot()}')


@_tells(**NOBODY)
def standfirst(s: Story) -> str:
    return page(og(s, day=s.day), f'{nav()}<div class="top"><h1>{s.title}</h1><p class="lead">{s.body[0]}</p></div><div class="cols"><div class="col8"><div class="rte">{"".join(f"<p>{line}</p>" for line in s.body[1:])}</div></div><div class="col4">{links("الأكثر قراءة")}</div></div>{foot()}')


def written_by_script(s: Story) -> str:
    told = article(s, articleBody="\n\n".join(s.body))
    data = json.dumps({"props": {"body": "".join(f"<p>{line}</p>" for line in s.body)}}, ensure_ascii=False)
    return page(og(s) + ld(told), f'<div id="__next"><p>يرجى تفعيل الجافا سكربت لتصفح الموقع.</p></div><script id="__NEXT_DATA__" type="application/json">{data}</script>')


@_tells(**NOBODY)
def endless(s: Story) -> str:
    """The next report stands whole below the first, longer than it."""
    other = STORIES[(STORIES.index(s) + 1) % len(STORIES)]
    return page(og(s, day=s.day), f'{nav()}<main><article><h1>{s.title}</h1><div class="b">{ps(s)}</div></article><article><h1>{other.title}</h1><time datetime="{other.day}">x</time><div class="b">{ps(other)}{ps(other)}</div></article></main>{foot()}')


@_tells(**NOBODY)
def entries(s: Story) -> str:
    """A live page whose entries are articles within the article."""
    made = "".join(f'<article class="entry"><time datetime="{s.day}T0{i}:00">0{i}:00</time><p>{line}</p></article>' for i, line in enumerate(s.body))
    return page(og(s, day=s.day), f'{nav()}<article class="live"><h1>{s.title}</h1>{made}</article>{foot()}')


@_tells(**NOBODY)
def follow_us(s: Story) -> str:
    tail = f'<p>{FOLLOW}</p><p>عدد المشاهدات: 1534</p><p>للاشتراك في خدمة الأخبار العاجلة اضغط هنا</p>'
    return page(og(s, day=s.day), f'{nav()}<div class="news"><h1>{s.title}</h1><div class="info">وقت القراءة: دقيقتان</div><div class="txt">{ps(s)}{tail}</div></div>{foot()}')


@_tells(**NOBODY)
def drupal(s: Story) -> str:
    d, m, y = s.day[8:], s.day[5:7], s.day[:4]
    return page(og(s), f'<div class="region-header">{nav("div")}</div><div id="content" class="column has-sidebar-first"><h1 class="page-header">{s.title}</h1><div class="node comments-enabled"><div class="submitted">{d}/{m}/{y} - 10:45</div><div class="field field--name-body"><div class="field__item even">{"<br>".join(s.body)}</div></div></div></div><div class="sidebars">{links("تصنيفات")}</div>{foot("div")}')


@_tells(**NOBODY)
def ticker(s: Story) -> str:
    running = "".join(f"<span>{o}، بحسب مصادر محلية</span> " for o in OTHERS)
    return page(og(s, day=s.day), f'<marquee>{running}</marquee><div class="ticker"><b>عاجل</b>{running}</div>{nav()}<div class="in"><h1>{s.title}</h1><div class="d">{s.words}</div><div class="t">{ps(s)}</div></div>{foot()}')


@_tells(**NOBODY)
def captions(s: Story) -> str:
    shot = f'<div class="wp-caption aligncenter"><img src=a.jpg><p class="wp-caption-text">{CAPTION}</p></div><div class="gallery-item"><img src=b.jpg><em>{CAPTION}</em></div>'
    return page(og(s, day=s.day), f'<article><h1>{s.title}</h1>{between(s, shot)}</article>{comments()}{foot()}')


@_tells(**BARE)
def statement(s: Story) -> str:
    """A ministry's statement in preformatted words."""
    return page(f"<title>{s.title}</title>", f'<div>{nav("div")}</div><h2>{s.title}</h2><h4>{s.words}</h4><pre>{escape(chr(10).join(s.body))}</pre><div>جميع الحقوق محفوظة لوزارة الدفاع</div>')


@_tells(**NOBODY)
def subheads(s: Story) -> str:
    """The lists of others stand within the report's own element, cards with their pictures' words."""
    box = "".join(f'<div class="rel-card"><a href="/n/{i}"><img alt=""><h4>{o}</h4></a><span>قبل 3 ساعات</span></div>' for i, o in enumerate(OTHERS[:3]))
    return page(og(s, day=s.day), f'{nav()}<main><div class="story"><h1>{s.title}</h1><div class="tools">{share()}<span>A+ A-</span></div>{figure()}<div class="words">{between(s, f"<div class=inline-box><span>قد يعجبك أيضا</span>{box}</div>")}</div></div></main>{foot()}')


@_tells(**NOBODY)
def menu_of_words(s: Story) -> str:
    """A portal with a portrait of itself longer than its report, and menus without links."""
    items = "".join(f"<td>{m}</td>" for m in MENU)
    portrait = "".join(f"<p>{ABOUT}</p>" for _ in range(4))
    return page(og(s, day=s.day), f'<table><tr>{items}</tr></table><div class="mid"><h1>{s.title}</h1><p>{s.words}</p>{ps(s)}</div><div class="bottom">{portrait}</div>')


@_tells(**BARE)
def server_controls(s: Story) -> str:
    """The headline is no heading; menus and a welcome in long words above it, latest news below."""
    rows = "".join(f'<tr><td><span>{o} - <a href="/n">التفاصيل</a></span></td></tr>' for o in OTHERS)
    return page(f"<title>{s.title}</title>", f'<form id="aspnetForm"><div id="welcome"><span>{ABOUT} {ABOUT}</span></div></form><table><tr><td><span id="ctl00_lblTitle">{s.title}</span></td></tr><tr><td><span id="ctl00_lblDate">{s.words}</span></td></tr><tr><td><span id="ctl00_lblBody">{"<br/>".join(s.body)}</span></td></tr></table><table>{rows}</table>')


def whole_in_form(s: Story) -> str:
    """The whole page is one form."""
    return page(og(s, day=s.day) + f'<meta name="author" content="{s.author}">', f'<form id="form1" action="/"><div class="hdr">{nav("div")}</div><div class="cnt"><h1>{s.title}</h1><div class="bdy">{ps(s)}</div></div></form>{foot()}')


@_tells(**NOBODY)
def writer_box(s: Story) -> str:
    """A box about the writer and the way to the next report below the words."""
    box = f'<div class="author-box"><h4>{s.author}</h4><p>صحافي يقيم في المنطقة ويكتب عن الشأن الأمني والسياسي منذ سنوات، وصدر له كتابان.</p></div>'
    way = f'<div class="post-navigation"><a href="/1">السابق: {OTHERS[0]}</a> <a href="/2">التالي: {OTHERS[1]}</a></div>'
    return page(og(s, day=s.day), f'{nav()}<article><h1>{s.title}</h1><div class="post-content">{ps(s)}</div>{box}{way}</article>{foot()}')


@_tells(**NOBODY)
def tagged(s: Story) -> str:
    words = '<p>كلمات دلالية: <a href="/t/1">أمن</a>، <a href="/t/2">قصف</a>، <a href="/t/3">العراق</a></p>'
    return page(og(s, day=s.day), f'<div id="wrap">{nav("div")}<div class="single"><h1>{s.title}</h1><h2>{s.words}</h2>{ps(s)}{words}<p>المصدر: <a href="/o">وكالات</a></p></div><div class="single">{links("الأكثر تعليقا")}</div></div>')


@_tells(**BARE)
def forum(s: Story) -> str:
    """A thread in which the first post is the report and the others are answers."""
    answers = "".join(f'<div class="postbit"><div class="user">عضو {i}</div><div class="posttext">شكرا على نقل الخبر، نسأل الله السلامة للجميع.</div></div>' for i in range(2))
    return page(f"<title>{s.title} - منتديات النهر</title>", f'{nav("div")}<div class="thread"><h1>{s.title}</h1><div class="postbit"><div class="user">المراسل</div><div class="postdate">{s.day[8:]}-{s.day[5:7]}-{s.day[:4]}</div><div class="posttext">{"<br>".join(s.body)}</div></div>{answers}</div>{foot()}')
