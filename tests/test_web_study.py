"""The pages over many events: every page in both languages, on a filled store, an empty one, and with hostile names."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from litestar.testing import TestClient
from typer.testing import CliRunner

import support
from marsad.analysis import Area, Figure, Point, Share
from marsad.cli.app import app
from marsad.cli.errors import Usage
from marsad.model.event import EventActor
from marsad.store import Store
from marsad.store.words import stems
from marsad.web import create_app
from marsad.web.charts import chart, nice, of_months
from marsad.web.language import Words
from marsad.web.network_layout import layout
from marsad.web.search_page import marked
from marsad.web.study import area_in, area_path

LANGUAGES = ("ar", "en")
EVIL = "<script>alert(1)</script>\"'"
CELL = "iq-smc"
PAGES = ("actors", "network", "places", "sources", "trends")


def acting(*pairs: tuple[str, str]) -> tuple[EventActor, ...]:
    return tuple(EventActor(id=id, name=id, role=role, origins=1) for id, role in pairs)  # type: ignore[arg-type]


def filled(path: Path) -> Store:
    store = Store(path)
    store.add(support.document(), [support.mention()], reader="t")
    store.add(support.document("doc-2", publisher=EVIL), [support.mention("doc-2")], reader="t")
    store.replace_events(
        [
            support.event(
                "e-1",
                ("doc-1#1", "doc-2#1"),
                actors=acting(("coalition", "initiator"), ("iq-army", "support"), ("is", "target")),
                results=(support.killed(7, 7, 9),),
                disputes=(support.dispute("results.killed.is", ("7", ("doc-1#1",)), ("9", ("doc-2#1",))),),
                claims=(
                    support.claim(mention="doc-1#1", organisation=CELL),
                    support.claim(value="9", mention="doc-2#1", speaker=EVIL, origin=1),
                ),
                date=support.day(precision="day"),
                origins=2,
            ),
            support.event(
                "e-2",
                ("doc-2#2",),
                actors=acting(("iq-army", "initiator"), ("iq-peshmerga", "partner"), ("no-such<b>", "target")),
                place=support.place(id=f"x/{EVIL}", name=EVIL, name_ar=EVIL, admin1=EVIL, admin2=None),
                date=support.day("2021-04-01", precision="day"),
                title_ar=EVIL,
                title_en=EVIL,
                claims=(),
            ),
        ]
    )
    return store


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with (
        filled(tmp_path_factory.mktemp("study") / "s.db") as store,
        TestClient(create_app(store), base_url="http://127.0.0.1") as client,
    ):
        yield client


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with (
        Store(tmp_path_factory.mktemp("study") / "empty.db") as store,
        TestClient(create_app(store), base_url="http://127.0.0.1") as client,
    ):
        yield client


def seen(client: Any, path: str, status: int = 200) -> str:
    answer = client.get(path)
    assert answer.status_code == status, (path, answer.text[:300])
    assert "<script>alert" not in answer.text
    assert " style=" not in answer.text
    return str(answer.text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "path",
    [
        *PAGES,
        *("actors/is", "actors/iq-army?since=2021-03-01", "actors/iq-security-forces"),
        *("places/IQ", "places/IQ/Kirkuk", "places/IQ/Kirkuk/Daquq", "places/IQ/Kirkuk/Daquq/iq-wadi-al-shay"),
        f"places/IQ/{quote(EVIL, safe='')}",
        f"places/IQ/{quote(EVIL, safe='')}/-/{quote('x/' + EVIL, safe='')}",
        f"sources/outlet/{quote(EVIL, safe='')}",
        f"sources/speaker/{CELL}",
        *("trends?measure=killed&by=admin1&step=week", "trends?by=actor&actor=is", "trends?measure=no&by=no"),
        *("network?tie=joint", "network?actor=iq-army&size=20", "network?size=9999&tie=x"),
        "network?one=iq-army&other=iq-peshmerga&kind_of_tie=joint",
        *("actors?since=nonsense", "places?until=2000-01-01", "sources?place=Kirkuk"),
    ],
)
def test_every_page_in_both_languages(client: Any, language: str, path: str) -> None:
    html = seen(client, f"/{language}/{path}")
    assert f'<html lang="{language}"' in html
    assert f'href="/{"en" if language == "ar" else "ar"}/{path.partition("?")[0]}' in html


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", [*PAGES, "actors/is"])
def test_an_empty_store_is_no_trouble(bare: Any, language: str, path: str) -> None:
    assert Words(language)("study.none") in seen(bare, f"/{language}/{path}")


@pytest.mark.parametrize(
    "path",
    [
        *("actors/no-such-actor", "places/XX", "places/IQ/Nowhere", "places/a/b/c/d/e", "sources/outlet/none"),
        *("sources/speaker/none", "sources/other/x", "sources/outlet"),
    ],
)
def test_what_is_unknown_is_said_to_be(client: Any, path: str) -> None:
    seen(client, f"/en/{path}", 404)


def test_a_profile_shows_partners_and_links(client: Any) -> None:
    html = seen(client, "/en/actors/iq-army")
    assert "/en/actors/iq-peshmerga" in html
    assert Words("en")("label.relation.partner") in html
    assert "/en/events/e-1" in html


def test_an_actor_of_no_registry_has_no_page_and_no_tie(client: Any) -> None:
    assert "no-such" not in seen(client, "/en/network") + seen(client, "/en/actors")


def test_the_network_stands_in_a_table_too(client: Any) -> None:
    html = seen(client, "/en/network")
    assert html.count('class="tie k-') >= 4
    assert "Joint act" in html.partition("<table")[2]


def test_a_tie_leads_to_its_events(client: Any) -> None:
    html = seen(client, "/en/network?one=iq-army&other=is&kind_of_tie=hostility")
    assert "/en/events/e-1" in html.partition('id="tie"')[2]


def test_trends_show_the_bounds(client: Any) -> None:
    html = seen(client, "/en/trends?measure=killed")
    assert "14 (14–16)" in html


@pytest.mark.parametrize(
    "area",
    [
        Area(country="IQ"),
        Area(country="", admin1="a b"),
        Area(country="IQ", admin1="x/y", admin2="", place="?#%2F"),
    ],
)
def test_an_area_survives_its_address(area: Area) -> None:
    from urllib.parse import unquote

    assert area_in([unquote(part) for part in area_path(area).split("/")[1:]]) == area


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500), st.integers(0, 500)), max_size=40))
def test_bars_stay_within_the_chart(heights: list[tuple[int, int, int]]) -> None:
    points = []
    for i, counts in enumerate(heights):
        low, best, high = sorted(counts)
        figure = Figure(best=best, low=low, high=high)
        points.append(Point(start=f"{2000 + i // 12}-{i % 12 + 1:02d}-01", figure=figure))
    for language in LANGUAGES:
        drawn = chart(points, Words(language))
        for bar in drawn.bars:
            assert drawn.start - 0.5 <= bar.x
            assert bar.x + bar.width <= drawn.end + 0.5
            assert 0 <= bar.high <= bar.y <= bar.low + 0.01 <= drawn.floor + 0.02


def test_time_runs_as_the_page_is_read() -> None:
    points = of_months([Share(value="2021-01", events=1), Share(value="2021-02", events=2)])
    first, second = chart(points, Words("ar")).bars
    assert first.x > second.x
    first, second = chart(points, Words("en")).bars
    assert first.x < second.x


@pytest.mark.parametrize(("value", "wanted"), [(0, 1), (1, 1), (2, 2), (3, 4), (7, 8), (9, 10), (11, 20), (99, 100)])
def test_scales_end_at_round_numbers(value: int, wanted: int) -> None:
    assert nice(value) == wanted


def test_the_layout_is_the_same_each_time_and_within_bounds() -> None:
    nodes = [f"n{i}" for i in range(12)]
    ties = [("n0", f"n{i}", float(i)) for i in range(1, 12)]
    placed = layout(nodes, ties)
    assert placed == layout(nodes, ties)
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in placed.values())
    assert len(set(placed.values())) == 12
    assert layout([], []) == {}
    assert layout(["a"], []) == {"a": (0.5, 0.5)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_briefing_is_a_page_and_a_word_document(client: Any, language: str) -> None:
    html = seen(client, f"/{language}/briefing?since=2021-01-01&until=2021-12-31")
    assert "e-1" in html
    assert '<svg class="map"' in html
    answer = client.get(f"/{language}/briefing.docx?since=2021-01-01&until=2021-12-31")
    assert answer.headers["content-disposition"] == 'attachment; filename="marsad-2021-01-01-2021-12-31.docx"'
    document = docx.Document(io.BytesIO(answer.content))
    text = "\n".join(p.text for p in document.paragraphs)
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert Words(language)("briefing.title") in text
    assert "14 (14–16)" in cells
    assert EVIL in cells
    assert Words(language)("event.disputes") in text
    paragraphs = [*document.paragraphs, *(p for t in document.tables for c in t._cells for p in c.paragraphs)]
    assert {"<w:bidi/>" in p._p.xml for p in paragraphs if p.text} == {language == "ar"}
    assert {"<w:bidiVisual/>" in t._tbl.xml for t in document.tables} == {language == "ar"}


def test_a_briefing_of_nothing_is_a_page_too(bare: Any) -> None:
    assert Words("ar")("study.none") in seen(bare, "/ar/briefing")
    assert docx.Document(io.BytesIO(bare.get("/en/briefing.docx").content)).tables == []


def test_the_command_writes_a_briefing(tmp_path: Path) -> None:
    filled(tmp_path / "s.db").close()
    run = CliRunner().invoke
    for language in LANGUAGES:
        for name in ("b.docx", "b.html"):
            given = ["--area", "كركوك", "--lang", language, "-o", str(tmp_path / name)]
            result = run(app, ["brief", "--store", str(tmp_path / "s.db"), *given])
            assert result.exit_code == 0, result.exception
    html = (tmp_path / "b.html").read_text(encoding="utf-8")
    assert "Wadi al-Shay" in html
    assert "href=" not in html
    assert "<script>alert" not in html
    refused = run(app, ["brief", "--store", str(tmp_path / "s.db"), "-o", str(tmp_path / "b.pdf")])
    assert isinstance(refused.exception, Usage)


@pytest.mark.parametrize("question", ["غارة على وادي الشاي", "داعش", "air strike Kirkuk", "الشاي"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_search_finds_and_marks(client: Any, language: str, question: str) -> None:
    html = seen(client, f"/{language}/search?q={quote(question)}")
    assert "/events/e-1" in html
    assert ("<mark>" in html) == (language == "en" or not question.isascii())


def test_search_without_words_and_with_hostile_ones(client: Any, bare: Any) -> None:
    assert "<mark>" not in seen(client, "/en/search")
    assert Words("en")("search.none") in seen(client, f"/en/search?q={quote('<zzzqq>')}")
    seen(client, f"/en/search?q={quote(EVIL)}")
    assert Words("ar")("search.none") in seen(bare, "/ar/search?q=داعش")


@given(st.text(max_size=60), st.text(max_size=20))
def test_marked_pieces_are_the_text_again(text: str, question: str) -> None:
    assert "".join(piece for piece, _ in marked(text, frozenset(stems(question)))) == text


def test_other_forms_of_a_word_are_marked() -> None:
    pieces = marked("بدأت العملية فجرًا، وقالت الخلية إن عملية أخرى تلتها", frozenset(stems("عملية")))
    assert [piece for piece, on in pieces if on] == ["العملية", "عملية"]
