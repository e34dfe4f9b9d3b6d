"""Pages taken apart: the composed layouts as a whole, and pages that are no page."""

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from marsad.sources.decoding import decode
from marsad.sources.html import read_html

LAYOUTS = Path(__file__).parent.parent / "benchmarks" / "pages"
TEXT = "انفجرت عبوة ناسفة بدورية للجيش في قضاء الطارمية شمال بغداد وأسفرت عن مقتل جنديين."
MORE = "وقال مصدر في الشرطة إن القوات الأمنية فتحت تحقيقا في الحادث وطوقت المكان."
OTHER = "مقتل تسعة جنود في هجوم على نقطة تفتيش شرقي ديالى"
P = f"<p>{TEXT}</p>"
OG = '<meta property="og:title" content="انفجار في الطارمية">'
H1 = "<h1>انفجار في الطارمية</h1>"


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html lang=ar><head><meta charset=utf-8>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize("half", ["a", "b"])
def test_composed_layouts(half: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(LAYOUTS), *sys.path])
    from made import pages  # type: ignore[import-not-found]
    from score import f1, ours  # type: ignore[import-not-found]

    mine = [(made, ours(made.raw)) for made in pages() if made.half == half]
    assert len({made.layout for made, _ in mine}) >= 12
    assert sum(f1(made.text, found["text"]) for made, found in mine) / len(mine) >= 0.95
    for field in ("title", "day", "publisher", "author", "url"):
        assert sum(found[field] == getattr(made, field) for made, found in mine) / len(mine) >= 0.95, field


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"{H1}<p class=lead>{TEXT}</p><div class=b><p>{MORE}</p></div>", f"{TEXT}\n{MORE}"),
        (f"<article>{H1}{P}<article><p>{MORE}</p></article></article>", TEXT),
        (f"<article>{H1}<article>{P}</article><article><p>{MORE}</p></article></article>", f"{TEXT}\n{MORE}"),
        (f"<article>{H1}{P}</article><article><h1>{OTHER}</h1><p>{MORE} {MORE}</p></article>", TEXT),
        (f"<div>{H1}{P}<p>تابعونا على تلغرام</p><p>عدد المشاهدات: 120</p></div>", TEXT),
        (f"<div>{H1}{P}<p>المصدر: وكالات</p></div>", TEXT),
        (f"<div>{H1}{P}<p>وقال المصدر: قتل جنديان.</p></div>", f"{TEXT}\nوقال المصدر: قتل جنديان."),
        (f"<div>{H1}{P}<p>تابع الجيش تقدمه شمالا.</p></div>", f"{TEXT}\nتابع الجيش تقدمه شمالا."),
        (f"<div>{H1}{P}<p>انتهى الهجوم قبل الفجر.</p></div>", f"{TEXT}\nانتهى الهجوم قبل الفجر."),
        (f"<div>{H1}{P}{P}</div>", TEXT),
        (f"<form><div>{H1}{P}</div></form>", TEXT),
        (f"<form><p>{MORE}</p></form><div>{H1}{P}{P.replace('جنديين', 'ضابطين')}</div>", f"{TEXT}\n{TEXT[:-7]}ضابطين."),
        (f"<div class='comments-open'>{H1}{P}</div><div class=comments><p>{MORE} {MORE}</p></div>", TEXT),
        (f"<div>{H1}<pre>{TEXT}\n{MORE}</pre></div>", f"{TEXT}\n{MORE}"),
        (f"<div>{H1}{P}</div><div><p>{OTHER} <a href=/n>التفاصيل</a></p></div>", TEXT),
    ],
)
def test_words_of_the_report(body: str, text: str) -> None:
    assert read_html(page(body, OG))["text"] == text


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 300 + P + "</div>" * 300,
        "<div>" * 10_000 + P + "</div>" * 10_000,
        "<span><b>" * 5_000 + P,
        "<article>" * 200 + P + "</article>" * 200,
        "<article>" * 200 + P,
        "<table><tr><td>" * 500 + P,
        f"<div><p>{TEXT}<div><p>",
        f"<p>{TEXT}<nav><ul><li><a href=x>أخبار",
        f"<div class=share-menu>{P}</div>",
        f"<body><body>{P}</body></html></html>",
        f"{P}<!-- ",
        f"<p>{TEXT}</p><script>if (a < b) document.write('<p>' + c)</script>",
        f"<?xml version='1.0' encoding='windows-1256'?>{P}",
    ],
)
def test_hostile_pages_keep_their_report(body: str) -> None:
    assert TEXT in read_html(body if body.startswith("<?xml") else page(body))["text"]


def test_page_without_body_or_head() -> None:
    assert read_html(f"<title>خبر عاجل</title>{P}")["text"] == TEXT
    assert read_html(TEXT)["text"] == TEXT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "<",
        "<!-- -->",
        "<html><frameset cols='20%,80%'><frame src=menu.html><frame src=news.html></frameset></html>",
        "<script type='application/ld+json'>{\"headline\": [1, {}], \"@graph\": null}</script>",
        "<time datetime='9999-99-99'>x</time><meta property='article:published_time' content='0000-13-45'>",
    ],
)
def test_nothing_to_read(text: str) -> None:
    found = read_html(text)
    assert found.get("text", "") in ("", "x", "<")
    assert "published" not in found


def test_old_encoding() -> None:
    told = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1256'></head>"
    raw = f"{told}<body><table><tr><td><font size=5>{TEXT}</font></td></tr></table></body></html>".encode("cp1256")
    assert read_html(decode(raw, html=True)[0])["text"] == TEXT


def test_words_that_a_script_would_write() -> None:
    data = f'{{"@type": "NewsArticle", "articleBody": "<p>{TEXT}</p>\\n{MORE}"}}'
    told = f'<script type="application/ld+json">{data}</script>'
    assert read_html(page("<div id=app>جار التحميل</div>", told))["text"] == f"{TEXT}\n{MORE}"
    assert read_html(page(f"{H1}{P}<p>{MORE}</p>", told))["text"] == f"{TEXT}\n{MORE}"


@pytest.mark.parametrize(
    ("shown", "day"),
    [
        ("<p>تحديث: <time datetime=2026-01-02>x</time></p><p><time datetime=2021-02-22>x</time></p>", "2021-02-22"),
        ("<span>الإثنين 22 شباط 2021</span>", "2021-02-22"),
        ("<span>22 فبراير/شباط 2021</span>", "2021-02-22"),
        ("<span>٢٢ / ٠٢ / ٢٠٢١</span>", None),
        ("<span>٢٢/٠٢/٢٠٢١</span>", "2021-02-22"),
        ("<span>31/02/2021</span>", None),
        ("<span>قبل ساعتين</span>", None),
    ],
)
def test_day_shown_beside_the_headline(shown: str, day: str | None) -> None:
    assert read_html(page(f"<div>{H1}{shown}{P}</div>", OG)).get("published") == day


def _seconds(made: Callable[[int], str], pieces: int) -> float:
    gc.disable()  # what other tests left behind would be gone through, too
    try:
        begun = time.process_time()
        found: dict[str, Any] = read_html(made(pieces))
        assert isinstance(found, dict)
        return time.process_time() - begun
    finally:
        gc.enable()


@pytest.mark.parametrize(
    "unit",
    [
        P,
        f"<div class=c><h3><a href=/n>{OTHER}</a></h3>{P}</div>",
        f"<script>x</script>{TEXT}",
        "<b>المزيد</b> ",
        "<time>22/2/2021</time>",
        f"<article>{TEXT}",
        f"<h3>اقرأ أيضا</h3>{P}",
    ],
)
def test_time_grows_with_the_page_alone(unit: str) -> None:
    """Four times the page may take six times as long and no sixteen."""
    few, many = _seconds(lambda n: unit * n, 800), _seconds(lambda n: unit * n, 3_200)
    assert many < 6 * few + 0.3


def test_a_page_of_five_million_letters() -> None:
    filler = f"<p>{MORE}</p>" * (5_000_000 // len(f"<p>{MORE}</p>"))
    begun = time.process_time()
    assert read_html(page(f"{H1}{P}{filler}"))["text"].startswith(TEXT)
    assert time.process_time() - begun < 20
