"""The pieces that pages are put together from."""

import json
from html import escape
from typing import Any

from stories import ABOUT, CAPTION, COMMENTS, COOKIES, MENU, OTHERS, Story


def page(head: str, body: str, *, lang: str = "ar", attrs: str = "") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}" dir="rtl" {attrs}><head><meta charset="utf-8">\n{head}</head>\n'
        f"<body>{body}</body></html>"
    )


def ps(story: Story, tag: str = "p", attrs: str = "") -> str:
    return "\n".join(f"<{tag} {attrs}>{escape(line)}</{tag}>" for line in story.body)


def between(story: Story, box: str, tag: str = "p") -> str:
    """The paragraphs with a box after the first."""
    lines = [f"<{tag}>{line}</{tag}>" for line in story.body]
    return "\n".join([lines[0], box, *lines[1:]])


def og(story: Story, *, title: str | None = None, day: str = "", site: bool = True) -> str:
    told = f"<title>{story.title} - {story.site}</title>"
    told += f'<meta property="og:title" content="{title or story.title}"><meta property="og:type" content="article">'
    told += f'<meta property="og:description" content="{story.body[0][:80]}">'
    if site:
        told += f'<meta property="og:site_name" content="{story.site}">'
    if day:
        told += f'<meta property="article:published_time" content="{day}">'
    return told + f'<link rel="canonical" href="{story.url}">'


def ld(data: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def article(story: Story, **more: Any) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": story.title,
        "datePublished": f"{story.day}T10:15:00+03:00",
        "dateModified": f"{later(story.day)}T08:00:00+03:00",
        "author": {"@type": "Person", "name": story.author},
        "publisher": {"@type": "Organization", "name": story.site},
        "mainEntityOfPage": story.url,
    } | more


def later(day: str) -> str:
    """A day some days on, in the same month."""
    return f"{day[:8]}{int(day[8:]) + 3:02d}"


def nav(tag: str = "nav") -> str:
    return f'<{tag} class="main-nav"><ul>' + "".join(f'<li><a href="/c/{i}">{m}</a></li>' for i, m in enumerate(MENU)) + f"</ul></{tag}>"


def links(heading: str, *, first: int = 0, count: int = 4, wrap: str = "div", heading_tag: str = "h3", attrs: str = "") -> str:
    """A list of other headlines below a heading."""
    lines = "".join(f'<li><a href="/n/{i}">{OTHERS[i % 8]}</a></li>' for i in range(first, first + count))
    return f"<{wrap} {attrs}><{heading_tag}>{heading}</{heading_tag}><ul>{lines}</ul></{wrap}>"


def cards(heading: str, *, tag: str = "article") -> str:
    """Other reports as cards with teasers, after a heading that alone tells that they are others."""
    made = "".join(
        f'<{tag} class="post-item"><h3><a href="/n/{i}">{head}</a></h3><time datetime="2019-01-0{i + 1}">قبل يومين</time>'
        f"<p>{head}، وفق ما أعلن مصدر أمني في حديث لمراسلنا صباح اليوم ولم يذكر تفاصيل أخرى.</p></{tag}>"
        for i, head in enumerate(OTHERS[:4])
    )
    return f"<section><h2>{heading}</h2>{made}</section>"


def figure() -> str:
    return f'<figure><img src="/a.jpg" alt="{CAPTION}"><figcaption>{CAPTION}</figcaption></figure>'


def share() -> str:
    return '<div class="share-bar"><span>شارك الخبر:</span> <a href="#">فيسبوك</a> <a href="#">تويتر</a> <a href="#">واتساب</a> <a href="#">طباعة</a></div>'


def comments() -> str:
    made = "".join(f'<li class="comment"><b>زائر</b><p>{words}</p></li>' for words in COMMENTS)
    return f'<div id="comments"><h3>التعليقات (2)</h3><ol>{made}</ol><p>لن يتم نشر عنوان بريدك الإلكتروني.</p></div>'


def cookies(attrs: str = 'class="cookie-notice"') -> str:
    return f'<div {attrs}><p>{COOKIES}</p><button>موافق</button></div>'


def foot(tag: str = "footer") -> str:
    return f"<{tag}><p>{ABOUT}</p><p>جميع الحقوق محفوظة © 2026</p></{tag}>"
