"""The pages and the JSON beside them, asked as a browser would ask."""

import re
import socket
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from litestar import Litestar
from litestar.testing import TestClient

import marsad.web
import support
from marsad.store import Store
from marsad.web import ServeError, create_app, serve
from marsad.web.event_view import EventView
from marsad.web.language import Words, plural_category, preferred
from marsad.web.names import Names
from marsad.web.query import Filters, parse
from marsad.web.segments import Mark, lines, segments

LANGUAGES = ("ar", "en")
STRINGS = Path(marsad.web.__file__).with_name("strings")
EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'"
ODD_ID = '/a//b c?d#e"<i>%2F/'
SECOND = "قالت وزارة الدفاع إن 9 من عناصر داعش قتلوا في غارة على وادي الشاي مساء الاثنين."


def second_mention() -> Any:
    return support.mention(
        "doc-2",
        text=SECOND,
        place=support.place(text=SECOND),
        results=(support.result(low=9, words="9", text=SECOND),),
        attribution=(support.attribution("وزارة الدفاع", SECOND, speaker=None, organisation="iq-ministry-defence"),),
    )


def odd_document() -> tuple[Any, Any]:
    odd: dict[str, Any] = {"publisher": EVIL, "author": EVIL, "dates": (EVIL,), "url": "javascript:alert(3)"}
    document = support.document(ODD_ID, text=EVIL, title=EVIL, **odd)
    person = {"name": EVIL, "role": EVIL, "group": None, "fate": None, "text": EVIL, "span": (0, len(EVIL))}
    mention = support.mention(ODD_ID, text=EVIL, people=(support.Person(**person),), kind=EVIL)
    return document, mention


def filled(target: Path) -> Store:
    """A store of one disputed event with two reports and a copy, one event of odd ids and texts, one plain report."""
    store = Store(str(target))
    store.add(support.document(), [support.mention()], reader="test")
    store.add(
        support.document("doc-2", SECOND, title=None, publisher="صحيفة الضفاف"), [second_mention()], reader="test"
    )
    store.add(support.document("doc-3", publisher="موقع ناقل"), [support.mention("doc-3")], reader="test")
    document, mention = odd_document()
    store.add(document, [mention], reader="test")
    store.add(support.document("doc-5", "نص بلا وقائع.\n\nسطر ثان."), [], reader="test")
    claims = (
        support.claim(organisation="iq-security-media-cell"),
        support.claim(value="9", mention="doc-2#1", speaker=None, span=support.at(SECOND, "9"), text="9", origin=1),
        support.claim(mention="doc-3#1"),
        support.claim("place", "iq-wadi-al-shay", span=support.at(support.TEXT, "وادي الشاي"), text="وادي الشاي"),
    )
    disputed = support.event(
        "ev-1",
        ("doc-1#1", "doc-2#1", "doc-3#1"),
        copies=("doc-3",),
        origins=2,
        claims=claims,
        results=(support.killed(7, 7, 9),),
        disputes=(support.dispute("results.killed.is", ("7", ("doc-1#1", "doc-3#1")), ("9", ("doc-2#1",))),),
    )
    odd = support.event(
        ODD_ID,
        (f"{ODD_ID}#1",),
        kind=EVIL,
        acled=None,
        place=None,
        date=None,
        actors=(),
        results=(),
        status="denied",
        title_ar=EVIL,
        title_en=EVIL,
        claims=(support.claim("operation", EVIL, f"{ODD_ID}#1", speaker=EVIL, text=EVIL, span=(0, 5)),),
    )
    store.replace_events([disputed, odd])
    return store


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient[Litestar]]:
    app = create_app(filled(tmp_path_factory.mktemp("web") / "test.db"))
    with TestClient(app, base_url="http://127.0.0.1:8765", raise_server_exceptions=False) as client:
        yield client


def quoted(text: str) -> str:
    return quote(text, safe="")


PAGES = ("", "events/ev-1", f"events/{quoted(ODD_ID)}", "documents", "documents/doc-1", "documents/doc-2", "about")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", [*PAGES, f"documents/{quoted(ODD_ID)}", "documents/doc-5"])
def test_page_stands_in_both_languages(client: TestClient[Litestar], language: str, path: str) -> None:
    answer = client.get(f"/{language}/{path}")
    assert answer.status_code == 200
    direction = "rtl" if language == "ar" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in answer.text
    other = "en" if language == "ar" else "ar"
    switch = answer.text.split('class="language" href="')[1].split('"')[0]
    assert switch.startswith(f"/{other}/")
    assert client.get(switch.replace("&amp;", "&")).status_code == 200


@pytest.mark.parametrize(
    ("accepts", "language"),
    [("", "ar"), ("en-GB,en;q=0.9", "en"), ("fr,en;q=0.5,ar;q=0.8", "ar"), ("de", "ar"), ("en;q=x,*", "ar")],
)
def test_root_leads_to_the_language_that_the_browser_asks_for(
    client: TestClient[Litestar], accepts: str, language: str
) -> None:
    answer = client.get("/", headers={"accept-language": accepts}, follow_redirects=False)
    assert answer.headers["location"] == f"/{language}/"
    assert preferred(accepts) == language


def test_language_switch_keeps_the_filters(client: TestClient[Litestar]) -> None:
    page = client.get("/en/?actor=is&since=2021-01-01&disputed=1&page=1").text
    assert 'href="/ar/?actor=is&amp;since=2021-01-01&amp;disputed=1"' in page


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["ev-1", ODD_ID]),
        ("disputed=1", ["ev-1"]),
        ("min_origins=2", ["ev-1"]),
        ("min_origins=3", []),
        ("status=denied", [ODD_ID]),
        ("acled=Explosions%2FRemote+violence", ["ev-1"]),
        ("kind=airstrike&actor=coalition&role=initiator", ["ev-1"]),
        ("actor=coalition&role=target", []),
        ("disputed=0", [ODD_ID]),
        ("area=IQ", ["ev-1"]),
        ("area=IQ/Kirkuk/Daquq", ["ev-1"]),
        ("area=SY", []),
        ("located=point", ["ev-1"]),
        ("located=none", [ODD_ID]),
        ("review=open", ["ev-1", ODD_ID]),
        ("review=accepted", []),
        ("organisation=iq-security-media-cell", ["ev-1"]),
        ("place=Kirkuk", ["ev-1"]),
        ("place=%D9%83%D8%B1%D9%83%D9%88%D9%83", ["ev-1"]),
        ("since=2021-02-22&until=2021-02-22", ["ev-1"]),
        ("since=2021-02-23", []),
        ("until=2021-02-21", []),
        ("bbox=44,35,45,36", ["ev-1"]),
        ("bbox=0,0,1,1", []),
    ],
)
def test_filters_narrow_list_and_data_alike(client: TestClient[Litestar], query: str, found: list[str]) -> None:
    rows = client.get(f"/api/events?{query}").json()
    assert sorted(row["event"] for row in rows["events"]) == sorted(found)
    assert rows["count"] == len(found)
    page = client.get(f"/en/?{query}").text
    assert page.count('<li class="event ') == len(found)
    points = client.get(f"/api/events.geojson?{query}").json()["features"]
    assert len(points) == len([id for id in found if id == "ev-1"])


@pytest.mark.parametrize(
    "query",
    [
        "located=here",
        "review=x",
        "disputed=maybe",
        "since=yesterday",
        "status=maybe",
        "page=0",
        "page=-1",
        "min_origins=x",
        "bbox=1,2",
        "bbox=nan,0,1,1",
    ],
)
def test_senseless_filter_is_named_and_left_out(client: TestClient[Litestar], query: str) -> None:
    page = client.get(f"/en/?{query}")
    assert page.status_code == 200
    assert 'role="alert"' in page.text
    assert client.get(f"/api/events?{query}").status_code == 400


def test_map_data_tell_precision_and_what_is_not_drawn(client: TestClient[Litestar]) -> None:
    data = client.get("/api/events.geojson?lang=en").json()
    assert data["unplaced"] == 1
    assert data["unplaced_note"].startswith("1 event without coordinates")
    (feature,) = data["features"]
    assert feature["geometry"]["coordinates"] == [44.35, 35.15]
    assert feature["properties"]["precision"] == 2
    assert feature["properties"]["family"] == "explosions"
    assert client.get(feature["properties"]["path"]).status_code == 200


def test_event_shows_both_sides_with_speaker_words_and_place_in_the_report(client: TestClient[Litestar]) -> None:
    page = client.get("/en/events/ev-1").text
    dispute = page.split('id="disputes"')[1].split('id="claims-title"')[0]
    assert "سالم العبيدي" in dispute
    assert "وكالة الرافدين" in dispute
    assert "صحيفة الضفاف" in dispute
    start, end = support.at(SECOND, "9")
    assert f'href="/en/documents/doc-2?span={start}-{end}#span"' in dispute
    assert "Wadi al-Shay" in page.split('id="claims-title"')[1]


def test_copies_are_folded_under_their_original(client: TestClient[Litestar]) -> None:
    reports = client.get("/en/events/ev-1").text.split('id="reports-title"')[1]
    original = reports.split("documents/doc-1")[1].split("documents/doc-2")[0]
    assert "documents/doc-3" in original
    assert "1 copy" in original


def test_reader_marks_the_words_and_keeps_the_text(client: TestClient[Litestar]) -> None:
    page = client.get("/en/documents/doc-1").text
    assert 'dir="rtl" lang="ar" aria-label' in page
    text = page.split('<div class="text" data-zone="text">')[1].split("</article>")[0]
    assert ">7</mark>" in text
    assert text.count("<mark") == text.count("</mark>")
    plain = re.sub(r"<[^>]+>", "", text).split("\n")
    assert [line.strip() for line in plain if line.strip() and line.strip() != ""] == support.TEXT.split("\n")


@pytest.mark.parametrize(("language", "said"), [("en", "How it was read"), ("ar", "كيف قُرئ")])
def test_reader_shows_the_layers_where_asked(client: TestClient[Litestar], language: str, said: str) -> None:
    plain = client.get(f"/{language}/documents/doc-2").text
    asked = client.get(f"/{language}/documents/doc-2?layers=1").text
    assert 'id="layers"' not in plain
    assert "?layers=1#layers" in plain
    assert f'<h2 id="layers-title">{said}</h2>' in asked
    assert "وادي الشاي" in asked[asked.index('id="layers"') :]


def test_layers_of_a_hostile_text_are_only_text(client: TestClient[Litestar]) -> None:
    page = client.get(f"/en/documents/{quote(ODD_ID)}?layers=1").text
    assert 'id="layers"' in page
    assert "<script>alert" not in page


def test_reader_opens_at_a_span(client: TestClient[Litestar]) -> None:
    start, end = support.at(support.TEXT, "وادي الشاي")
    page = client.get(f"/ar/documents/doc-1?span={start}-{end}").text
    assert page.count('id="span"') == 1
    assert "وادي الشاي" in page.split('id="span"')[1].split("</span>")[0]
    for senseless in ("9-2", "x", "0-999999999", "999999-9999999", "-1-4"):
        assert client.get(f"/ar/documents/doc-1?span={senseless}").status_code == 200


def test_title_is_shown_once(client: TestClient[Litestar]) -> None:
    assert client.get("/ar/documents/doc-1").text.split("<main")[1].count(support.TITLE) == 1


@pytest.mark.parametrize("path", [*PAGES, f"documents/{quoted(ODD_ID)}", f"?q={quoted(EVIL)}&place={quoted(EVIL)}"])
def test_nothing_from_a_report_becomes_markup(client: TestClient[Litestar], path: str) -> None:
    page = client.get(f"/en/{path}").text
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert 'href="javascript:' not in page
    assert "<i>" not in page
    assert " style=" not in page


def test_error_pages_echo_nothing(client: TestClient[Litestar]) -> None:
    for path in (f"/en/{quoted(EVIL)}", f"/en/events/{quoted(EVIL)}", f"/{quoted(EVIL)}/", f"/en/?page={quoted(EVIL)}"):
        assert "<script>alert" not in client.get(path).text


@pytest.mark.parametrize(
    "path", ["/fr/", "/en/events/none", "/ar/documents/none", "/en/nothing", "/assets/none.js", "/assets/..%2fapp.py"]
)
def test_what_is_not_there_is_404(client: TestClient[Litestar], path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/api/events/none", "/api/documents/none"])
def test_missing_data_is_404_in_json(client: TestClient[Litestar], path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert answer.json()["status"] == 404


def test_records_can_be_had_as_json(client: TestClient[Litestar]) -> None:
    assert client.get("/api/events/ev-1").json()["event"] == "ev-1"
    assert client.get(f"/api/events/{quoted(ODD_ID)}").json()["event"] == ODD_ID
    answer = client.get("/api/documents/doc-1").json()
    assert answer["document"]["text"] == support.TEXT
    assert answer["mentions"][0]["results"][0]["text"] == "7"


@pytest.mark.parametrize(
    "path", ["/", "/ar/", "/en/none", "/api/events", "/api/events/none", "/assets/css/base.css", "/assets/js/map.js"]
)
def test_every_answer_carries_the_headers(client: TestClient[Litestar], path: str) -> None:
    headers = client.get(path, follow_redirects=False).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "set-cookie" not in headers


@pytest.mark.parametrize(
    ("path", "type_"),
    [
        ("vendor/maplibre/maplibre-gl.mjs", "text/javascript"),
        ("js/reader.js", "text/javascript"),
        ("map/countries.geojson", "application/geo+json"),
        ("fonts/noto-naskh-arabic-arabic-400-normal.woff2", "font/woff2"),
    ],
)
def test_files_have_the_types_that_browsers_insist_on(client: TestClient[Litestar], path: str, type_: str) -> None:
    assert client.get(f"/assets/{path}").headers["content-type"].startswith(type_)


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.1"])
@pytest.mark.parametrize("path", ["/en/", "/api/events"])
def test_other_host_names_are_refused(client: TestClient[Litestar], host: str, path: str) -> None:
    answer = client.get(path, headers={"host": host})
    assert answer.status_code == 421
    assert "ev-1" not in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1:9", "localhost:9", "[::1]:9"])
def test_this_machine_is_answered_by_any_of_its_names(client: TestClient[Litestar], host: str) -> None:
    assert client.get("/en/about", headers={"host": host}).status_code == 200


def test_pages_and_files_name_no_other_host(client: TestClient[Litestar]) -> None:
    for path in PAGES:
        page = client.get(f"/en/{path}").text
        links = [part.split('"')[0] for part in page.split('href="')[1:] + page.split('src="')[1:]]
        away = [link for link in links if "//" in link and not link.startswith("https://example.org/")]
        assert away == []


def test_empty_store_says_so(tmp_path: Path) -> None:
    with TestClient(create_app(Store(str(tmp_path / "empty.db"))), base_url="http://127.0.0.1") as empty:
        assert "no events yet" in empty.get("/en/").text
        assert "no reports yet" in empty.get("/en/documents").text
        assert empty.get("/api/events.geojson").json()["features"] == []


def test_serve_refuses_a_taken_port_and_open_addresses(tmp_path: Path) -> None:
    target = tmp_path / "s.db"
    Store(str(target))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(ServeError, match=r"port \d+ is taken.*--port"):
            serve(target, port=taken.getsockname()[1])
    with pytest.raises(ServeError, match="127\\.0\\.0\\.1"):
        serve(target, host="example.org")
    with pytest.raises(ServeError, match="--allow-host"):
        serve(target, host="0.0.0.0")
    for host, names in (("0.0.0.0", ["marsad.example"]), ("127.0.0.1", ["marsad.example"])):
        with pytest.raises(ServeError, match="marsad user add"):
            serve(target, host=host, port=0, allow_hosts=names)
    for name in ("http://marsad.example", "a:80", ""):
        with pytest.raises(ServeError, match="without http"):
            serve(target, host="0.0.0.0", allow_hosts=[name])
    with pytest.raises(ServeError, match="cannot be used"):
        serve(target, port=70000)


@pytest.mark.parametrize(
    ("field", "value", "claims", "shown"),
    [
        (
            "results.killed.is",
            "7",
            [("results.killed.is", "7", "states"), ("results.killed.civilians", "7", "states")],
            [0],
        ),
        (
            "results.killed.is",
            "7",
            [("results.killed.unknown", "7", "states"), ("results.found.is", "7", "states")],
            [0],
        ),
        (
            "results.found.is.mine",
            "3",
            [("results.found.is.cave", "3", "states"), ("results.found.x.mine", "3", "states")],
            [1],
        ),
        ("actors.initiator", "denied", [("actors.target", "is", "states"), ("kind", "airstrike", "denies")], [1]),
        ("place.name", "الوادي", [("kind", "airstrike", "states"), ("place", "Valley", "states")], [1]),
    ],
)
def test_dispute_shows_the_claims_that_its_value_rests_on(
    field: str, value: str, claims: list[tuple[str, str, str]], shown: list[int]
) -> None:
    given = [support.claim(f, v, stance=s, speaker=f"speaker {n}") for n, (f, v, s) in enumerate(claims)]
    event = support.event(claims=tuple(given), disputes=(support.dispute(field, (value, ("doc-1#1",))),))
    view = EventView(event, {}, {}, Names(Words("en")))
    (side,) = view.disputes[0].values
    assert [claim.speaker for claim in side.claims] == [f"speaker {n}" for n in shown]


@pytest.mark.parametrize(
    ("set_to", "allowed"),
    [
        ("https://tiles.example.org/{z}/{x}/{y}.png", "https://tiles.example.org"),
        ("http://10.0.0.5:8080/{z}/{x}/{y}", "http://10.0.0.5:8080"),
        ("https://tiles.example.org/", ""),
        ("javascript:{z}{x}{y}", ""),
        ("https://a.example/{z}/{x}/{y}; script-src *", ""),
        ("", ""),
    ],
)
def test_only_the_tile_server_that_is_named_is_let_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, set_to: str, allowed: str
) -> None:
    monkeypatch.setenv("MARSAD_TILES", set_to)
    with TestClient(create_app(Store(str(tmp_path / "t.db"))), base_url="http://127.0.0.1") as tiled:
        answer = tiled.get("/en/")
    policy = answer.headers["content-security-policy"]
    assert ("http" in policy) == bool(allowed)
    assert ("data-tiles" in answer.text) == bool(allowed)
    assert f"img-src 'self' {allowed}".strip() in policy
    assert "script-src 'self';" in policy


def test_files_travel_compressed_and_once(client: TestClient[Litestar]) -> None:
    answer = client.get("/assets/map/outline.svg", headers={"accept-encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.text.startswith("<svg")
    again = client.get("/assets/map/outline.svg", headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == 304
    assert "content-encoding" not in client.get("/assets/css/base.css", headers={"accept-encoding": "identity"}).headers
    for path in ("../app.py", "%2e%2e/app.py", "js", "none.css"):
        assert client.get(f"/assets/{path}").status_code == 404


# The string tables.


def keys(table: dict[str, Any], prefix: str = "") -> Iterator[str]:
    for name, value in table.items():
        if isinstance(value, dict) and prefix != "plural.":
            yield from keys(value, f"{prefix}{name}.")
        else:
            yield prefix + name


def test_both_tables_have_the_same_keys_and_fields() -> None:
    tables = {language: tomllib.loads((STRINGS / f"{language}.toml").read_text("utf-8")) for language in LANGUAGES}
    assert sorted(keys(tables["ar"])) == sorted(keys(tables["en"]))
    assert len(tables["ar"]["months"]) == len(tables["en"]["months"]) == 12
    for forms in tables["ar"]["plural"].values():
        assert list(forms) == ["zero", "one", "two", "few", "many", "other"]
    for forms in tables["en"]["plural"].values():
        assert list(forms) == ["one", "other"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "لا أحداث"),
        (1, "حدث واحد"),
        (2, "حدثان"),
        (3, "3 أحداث"),
        (11, "11 حدثًا"),
        (100, "100 حدث"),
        (103, "103 أحداث"),
    ],
)
def test_arabic_plurals(number: int, words: str) -> None:
    assert Words("ar").plural("events", number) == words
    assert plural_category("en", number) == ("one" if number == 1 else "other")


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2021-02-22", "2021-02-22", "22 Feb 2021"),
        ("2021-02-01", "2021-02-10", "1–10 Feb 2021"),
        ("2021-02-22", "2021-03-01", "22 Feb 2021 – 1 Mar 2021"),
        ("spring", None, "spring"),
        (None, None, ""),
    ],
)
def test_days(start: str | None, end: str | None, words: str) -> None:
    assert Words("en").days(start, end) == words


# Filters and segments.


@given(
    st.builds(
        Filters,
        q=st.text(st.characters(categories=("L", "N", "P", "S")), max_size=20),
        status=st.sampled_from(["", "denied"]),
        since=st.dates().map(lambda day: day.isoformat()),
        disputed=st.sampled_from(["", "0", "1"]),
        area=st.sampled_from(["", "IQ/Kirkuk"]),
        located=st.sampled_from(["", "area"]),
        min_origins=st.integers(0, 99),
        page=st.integers(1, 999),
        bbox=st.sampled_from([None, (44.0, 35.0, 45.5, 36.25)]),
    )
)
def test_address_round_trip(filters: Filters) -> None:
    assert parse(dict(parse_qsl(filters.address()))) == (filters, [])


@given(st.text("ابجد ", max_size=30), st.lists(st.tuples(st.integers(-2, 35), st.integers(-2, 35)), max_size=8))
def test_segments_keep_the_text_and_the_marks(text: str, spans: list[tuple[int, int]]) -> None:
    marks = [Mark(start, end, number) for number, (start, end) in enumerate(spans)]
    pieces = segments(text, marks)
    assert "".join(piece.text for piece in pieces) == text
    for number, (start, end) in enumerate(spans):
        covered = [i for p in pieces if any(m.what == number for m in p.marks) for i in range(p.start, p.end)]
        assert covered == [i for i in range(len(text)) if start <= i < end]
    for piece in pieces:
        widths = [mark.end - mark.start for mark in piece.marks]
        assert widths == sorted(widths, reverse=True)


@given(st.text("اب \n\r\t", max_size=30))
def test_lines_leave_out_blanks_alone(text: str) -> None:
    kept = [text[start:end] for start, end in lines(text)]
    assert all(line.strip() and "\n" not in line for line in kept)
    assert "".join("".join(kept).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("language", "value", "told"),
    [
        ("en", "5 cave, 4 hideout", "5 caves, 4 hideouts"),
        ("en", "vague tunnel, 3-4 vehicle", "some tunnels, 3–4 vehicles"),
        ("ar", "5 cave, 4 hideout", "5 كهوف، 4 "),
        ("en", "5", "5"),
        ("en", "vague", "no number given"),
    ],
)
def test_numbers_of_several_things_are_told_in_words(language: str, value: str, told: str) -> None:
    assert Names(Words(language)).value("results.destroyed", value, {}).startswith(told)


@pytest.mark.parametrize(("path", "last"), [("", ""), ("documents", ""), ("disputes", ""), ("review", "queue=")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_is_not_there_says_so_and_leads_to_the_last(
    client: TestClient[Litestar], path: str, last: str, language: str
) -> None:
    words = Words(language)
    asked = client.get(f"/{language}/{path}?page=99999").text
    assert words("events.no_page", page=words.number(99999)) in asked
    assert words("events.empty") not in asked
    link = re.search(rf'<a href="\?([^"]*)">{re.escape(words("events.last_page", page=words.number(1)))}<', asked)
    assert link
    assert last in link[1]
    assert words("events.no_page", page=words.number(99999)) not in client.get(f"/{language}/{path}?{link[1]}").text
