"""Layouts to work on. A function's attribute `gold` says what its pages tell otherwise than the report."""

from collections.abc import Callable
from typing import Any

from parts import article, between, cards, comments, cookies, figure, foot, ld, links, nav, og, page, ps, share
from stories import OTHERS, Story

Layout = Callable[[Story], str]
NOBODY = {"author": ""}
BARE = {"author": "", "publisher": "", "url": ""}


def _tells(**gold: Any) -> Callable[[Layout], Layout]:
    def marked(layout: Layout) -> Layout:
        layout.gold = gold  # type: ignore[attr-defined]
        return layout

    return marked


def portal(s: Story) -> str:
    head = og(s) + ld(article(s))
    side = f'<aside>{links("الأكثر قراءة")}</aside>'
    return page(head, f"<header>{nav()}</header><main><article><h1>{s.title}</h1>{share()}{figure()}{ps(s)}</article>{links('اقرأ أيضا')}</main>{side}{comments()}{foot()}")


def wordpress(s: Story) -> str:
    graph = {"@graph": [{"@type": "WebSite", "name": s.site}, article(s, publisher={"@id": "#org"}, author={"@id": "#p"}), {"@type": "Organization", "@id": "#org", "name": s.site}, {"@type": "Person", "@id": "#p", "name": s.author}]}
    inner = f'<div class="entry-content">{between(s, links("مقالات ذات صلة", attrs="class=yarpp-related"))}</div>'
    return page(og(s, title=f"{s.title} - {s.site}") + ld(graph), f'{nav()}<article class="post"><h1 class="entry-title">{s.title}</h1>{inner}<div class="post-tags"><a href="#">أمن</a></div></article>{comments()}<div id="sidebar" class="widget">{links("أحدث المقالات")}</div>{foot()}', attrs='class="wp"')


@_tells(**NOBODY)
def agency(s: Story) -> str:
    bar = "".join(f"<p><a href='#{i}'>{m}</a></p>" for i, m in enumerate(OTHERS))
    return page(og(s, day=f"{s.day}T07:30:00Z"), f'<div id="top">{nav("div")}</div><div class="container"><div class="news-body"><h1>{s.title}</h1><span class="date">{s.words}</span>{ps(s)}<p>انتهى / 25</p></div><div class="left">{bar}</div></div>{foot("div")}')


def more_block(s: Story) -> str:
    """A short item above a list of teasers that nothing but its heading tells from it."""
    return page(og(s, day=f"{s.day}T20:00:00+03:00") + f'<meta name="author" content="{s.author}">', f'<div class="wrap"><h1>{s.title}</h1><div class="body">{ps(s)}</div>{cards("المزيد", tag="div")}</div>')


@_tells(**NOBODY)
def bare_related(s: Story) -> str:
    lines = "".join(f"<p><strong>{o}</strong></p><p>{o}، بحسب ما أعلنت السلطات في بيان لها.</p>" for o in OTHERS[:3])
    return page(og(s, day=s.day), f'<div class="page"><h1>{s.title}</h1>{ps(s)}<h3>مواضيع ذات صلة</h3>{lines}</div>')


@_tells(**NOBODY)
def inline_read_also(s: Story) -> str:
    box = f'<p><strong>اقرأ أيضاً:</strong></p><p><a href="/1">{OTHERS[0]}</a></p><div class="box-in"><p>شاهد: <a href="/2">{OTHERS[1]}</a></p></div>'
    return page(og(s, day=f"{s.day}T01:00:00+03:00"), f"{nav()}<article><h1>{s.title}</h1>{between(s, box)}</article>{foot()}")


@_tells(**NOBODY)
def divs(s: Story) -> str:
    return page(og(s, day=s.day), f'{nav("div")}<div class="c1"><div class="c2"><h1>{s.title}</h1><div class="c3">{ps(s, "div")}</div></div></div>{links("أخبار أخرى", attrs="class=c9")}{foot("div")}')


@_tells(**NOBODY)
def breaks(s: Story) -> str:
    return page(og(s, day=s.day), f'{nav("div")}<div class="d"><h1>{s.title}</h1><div id="newsText">{"<br><br>".join(s.body)}</div>{share()}</div><div class="e"><p>{OTHERS[2]}</p></div>{foot("div")}')


@_tells(charset="windows-1256", **BARE)
def old_table(s: Story) -> str:
    menu = "".join(f"<tr><td><a href=x>{o}</a></td></tr>" for o in OTHERS)
    return (
        f'<HTML dir=rtl><HEAD><META http-equiv="Content-Type" content="text/html; charset=windows-1256"><TITLE>{s.title}</TITLE></HEAD><BODY bgcolor=white>'
        f"<TABLE width=100%><TR><TD width=20% valign=top><table>{menu}</table></TD><TD><FONT size=5><B>{s.title}</B></FONT><BR>"
        f"<FONT color=gray>{s.words}</FONT><BR><FONT size=3>{'<BR><BR>'.join(s.body)}</FONT></TD></TR></TABLE><CENTER>جميع الحقوق محفوظة</CENTER></BODY></HTML>"
    )


@_tells(**BARE)
def ministry(s: Story) -> str:
    table = f"<table class='content'><tr><td><h2>{s.title}</h2></td></tr><tr><td>تاريخ النشر: {'/'.join(reversed(s.day.split('-')))}</td></tr><tr><td>{ps(s)}</td></tr></table>"
    return page("<title>وزارة الداخلية - الموقع الرسمي</title>", f'<table width="100%"><tr><td>{nav("div")}</td><td>{table}</td></tr></table>{foot("div")}')


def amp(s: Story) -> str:
    return page(f'<title>{s.title}</title><link rel="canonical" href="{s.url}">' + ld(article(s, headline=s.title)), f'<amp-sidebar>{nav("div")}</amp-sidebar><article><h1>{s.title}</h1><amp-img src="a.jpg" alt="x"></amp-img><p class="caption">{OTHERS[3]} (رويترز)</p>{ps(s)}<amp-list>{links("قد يهمك")}</amp-list></article>', attrs="amp")


@_tells(**NOBODY)
def live_blog(s: Story) -> str:
    posts = "".join(f'<div class="live-entry"><time datetime="{s.day}T1{i}:00:00+03:00">1{i}:00</time><p>{line}</p></div>' for i, line in enumerate(s.body))
    told = ld({"@type": "LiveBlogPosting", "headline": s.title, "datePublished": f"{s.day}T09:00:00+03:00", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": OTHERS[0], "datePublished": "2018-01-01"}]})
    return page(og(s) + told, f'{nav()}<main><h1>{s.title}</h1><div class="live">{posts}</div></main>{foot()}')


@_tells(**NOBODY)
def several_articles(s: Story) -> str:
    made = [{"@type": "BreadcrumbList", "itemListElement": []}, {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": o, "datePublished": "2017-05-05"} for o in OTHERS]}, article(s, author=None)]
    more = [{"@type": "NewsArticle", "headline": o, "datePublished": "2016-01-01", "url": "/n"} for o in OTHERS[:2]]
    return page(og(s) + "".join(map(ld, [*more, *made])), f"<main><article><h1>{s.title}</h1>{ps(s)}</article>{cards('أخبار ذات صلة')}</main>")


@_tells(**NOBODY)
def words_only(s: Story) -> str:
    return page(og(s), f'<div class="hd">اليوم: السبت 7 آذار 2026</div>{nav()}<div class="post"><h1>{s.title}</h1><div class="meta">{s.words} - 10:45 صباحا</div>{ps(s)}</div>{foot()}')


@_tells(**NOBODY)
def two_dates(s: Story) -> str:
    return page(og(s), f'<article><h1>{s.title}</h1><p class="d">آخر تحديث: <time datetime="2026-01-02T10:00">2 كانون الثاني 2026</time></p><p class="d">نشر في: <time datetime="{s.day}T10:00">{s.words}</time></p>{ps(s)}</article>')


@_tells(**NOBODY)
def hijri(s: Story) -> str:
    y, m, d = s.day.split("-")
    return page(og(s), f'{nav()}<div id="story"><h1>{s.title}</h1><span>{s.hijri} الموافق {int(d)}-{int(m)}-{y} م</span>{ps(s)}</div>{foot()}')


@_tells(**NOBODY)
def paywall(s: Story) -> str:
    gate = '<div class="paywall"><p>هذا المحتوى للمشتركين فقط. اشترك الآن لمتابعة القراءة بسعر رمزي شهريا.</p></div>'
    return page(og(s, day=s.day), f'<article><h1>{s.title}</h1>{ps(s)}{gate}</article>{cookies("id=gdpr-consent")}{foot()}')


@_tells(**NOBODY)
def logo_h1(s: Story) -> str:
    return page(f'<title>{s.title} | {s.site}</title><meta property="og:site_name" content="{s.site}"><link rel="canonical" href="{s.url}"><meta itemprop="datePublished" content="{s.day}">', f'<div class="logo"><h1>{s.site}</h1></div><div class="x"><h2>{s.title}</h2>{ps(s)}</div>{links("الأكثر مشاهدة")}')


def byline(s: Story) -> str:
    return page(og(s, day=s.day) + f'<meta name="author" content="{s.author}">', f'<article><h1>{s.title}</h1><p>كتب: {s.author}</p><p>{s.words}</p>{ps(s)}{share()}</article>{comments()}')


def microdata(s: Story) -> str:
    return page(f'<title>{s.title}</title><meta property="og:site_name" content="{s.site}"><meta property="og:url" content="{s.url}">', f'<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{s.title}</h1><span itemprop="author">{s.author}</span><time itemprop="datePublished" datetime="{s.day}T12:00">{s.words}</time><div itemprop="articleBody">{figure()}{ps(s)}</div></div>{cards("آخر الأخبار", tag="div")}')
