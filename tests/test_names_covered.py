"""Names of private persons in every odd place of a store: nothing that leaves it for others holds a part of one."""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, unquote_plus, urljoin, urlsplit

import pytest
from litestar.testing import TestClient

from marsad.export import FORMATS, Selection, export_to
from marsad.model.document import Document
from marsad.pipeline import build, decide
from marsad.store import EventQuery, Store, StoreError, VeiledStore, shown_to_others
from marsad.text import fold
from marsad.web import create_app
from marsad.web.briefing_page import briefing_file
from marsad.web.mcp_tools import TOOLS

PARTS = ("حذيفة", "الشناوري", "سجى", "الدغيمي", "رواحة", "أكثم")
"""Given names and names of families that stand nowhere else in these texts."""
FIRST = (
    "أعلنت خلية الإعلام الأمني، الاثنين 22 شباط 2021، مقتل 7 من عناصر داعش بضربة جوية في وادي الشاي جنوبي كركوك.\n"
    "وقال الشاهد حذيفة أكثم الشناوري إن القصف أصاب منزل حذيفة الشناوري، وقتلت زوجته سجى الدغيمي وابنته رواحة.\n"
    "وأضاف الشنـــاوري أن جثة سَجَى نقلت لحُذيفة، وأن الجيران عزوا آل الشناوري. «لم يبق لحذيفة أحد»، قال الجار."
)
SECOND = (
    "مقتل المواطن حذيفة اكثم الشناوري وزوجته سجى الدغيمي بضربة جوية استهدفت داعش في وادي الشاي بكركوك يوم 22 شباط "
    "2021\n"
    "أفاد حذيفة الشناوري قبل وفاته بأن 9 من عناصر داعش قتلوا في الغارة."
)
ENGLISH = "Hudhayfa al-Shanawuri said that his wife died in the strike on Wadi al-Shay."
REPORTS = (
    Document(
        id="doc-1",
        text=FIRST,
        title="الشاهد حذيفة الشناوري: فقدت سجى",
        published="2021-02-23",
        publisher="مدونة حذيفة الشناوري",
        author="حذيفة أكثم الشناوري",
        url=f"https://example.org/{quote('شهادة-حذيفة-الشناوري')}",
        lang="ar",
    ),
    Document(
        id="doc-2",
        text=SECOND,
        title=SECOND.split("\n")[0],
        published="2021-02-23",
        publisher="وكالة الرافدين",
        url="https://example.org/2",
        lang="ar",
    ),
    Document(id="doc-3", text=ENGLISH, title="Hudhayfa al-Shanawuri", published="2021-02-23", lang="en"),
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store(tmp_path_factory.mktemp("names") / "s.db") as held:
        build(REPORTS, held)
        event = next(iter(held.all_events())).event
        decide(held, "note", who="سعاد", events=[event], note="اتصلت بنا عائلة حذيفة الشناوري")
        yield held


def named(content: bytes | str) -> list[str]:
    """The parts of names in what was written, however it was packed, escaped or spelt."""
    text = content if isinstance(content, str) else unpacked(content)
    text = unquote(unescape(re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), text)))
    words = set(re.findall(r"[^\W\d_]+", fold(text)))
    found = [part for part in PARTS if any(fold(part) in word for word in words)]
    return found + [part for part in ("Hudhayfa", "Shanawuri", "hudhayfa", "shanawuri") if part in text]


def unpacked(content: bytes) -> str:
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())
    return content.decode("utf-8", "replace")


def test_the_texts_do_name_them(store: Store) -> None:
    assert set(named(json.dumps([d.text for d in store.documents()], ensure_ascii=False))) >= set(PARTS)
    assert store.count_events() >= 1


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"jsonl", "sqlite"}))
@pytest.mark.parametrize("query", [None, EventQuery(kind="airstrike")])
def test_no_export_holds_a_name(store: Store, tmp_path: Path, form: str, query: EventQuery | None) -> None:
    target = tmp_path / "out"
    export_to(target, Selection(store, query), form)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    for path in files:
        held = path.read_bytes()
        if held[:4] == b"PAR1":
            import pyarrow.parquet

            held = str(pyarrow.parquet.read_table(path).to_pylist()).encode()
        assert named(held) == [], path.name


@pytest.mark.parametrize("form", ["jsonl", "sqlite"])
def test_a_whole_store_is_not_written_without_saying_so(store: Store, tmp_path: Path, form: str) -> None:
    with pytest.raises(StoreError, match="--redact nothing"):
        export_to(tmp_path / "out", Selection(store), form)


@pytest.mark.parametrize("suffix", [".docx", ".html"])
def test_no_briefing_holds_a_name(store: Store, suffix: str) -> None:
    assert named(briefing_file(shown_to_others(store), EventQuery(), "ar", suffix)) == []


def test_no_tool_of_an_assistant_tells_a_name(store: Store) -> None:
    event = next(iter(store.all_events())).event
    asked: dict[str, list[dict[str, Any]]] = {
        "search": [{"query": "كركوك"}, {}],
        "document": [{"document": report.id} for report in REPORTS],
    }
    for name, tool in TOOLS.items():
        for arguments in asked.get(name, [{"event": event}]):
            assert named(json.dumps(tool.run(store, arguments), ensure_ascii=False)) == [], name


def crawled(client: TestClient[Any], *starts: str) -> Iterator[tuple[str, bytes]]:
    """Every page that a link leads to, from these on."""
    waiting, seen = list(starts), set(starts)
    while waiting:
        path = waiting.pop()
        answer = client.get(path)
        assert answer.status_code in (200, 304, 404), (path, answer.status_code)
        yield path, answer.content
        for link in re.findall(r'(?:href|src|action)="([^"]+)"', unpacked(answer.content)):
            found = urlsplit(urljoin(path, unescape(link)))
            key = found.path + (f"?{found.query}" if found.query else "")
            known = re.sub(r"(sort|page|span|bbox)=[^&]*&?", "", key)
            if not found.netloc and known not in seen and not found.path.startswith("/assets/") and len(seen) < 150:
                seen.add(known)
                waiting.append(key)


DATA = (
    "/api/events", "/api/events?limit=5", "/api/events.geojson", "/api/map", "/api/timeline", "/api/facets",
    "/api/actors", "/api/places", "/api/claims", "/api/disputes", "/api/documents", "/api/mentions",
    "/api/documents/doc-1", "/api/documents/doc-2", "/api/documents/doc-3", "/api/mentions?document=doc-1",
    "/ar/documents/doc-1?layers=1", "/ar/documents/doc-2?layers=1", "/ar/briefing.docx", "/en/search?q=Kirkuk",
    "/ar/search?q=كركوك", "/ar/documents/doc-1?span=0-40", "/ar/disputes",
)  # fmt: skip


def test_no_public_page_holds_a_name(store: Store) -> None:
    event = next(iter(store.all_events())).event
    with TestClient(create_app(store, public=True), base_url="http://localhost") as client:
        met = dict(crawled(client, "/ar/", "/en/", *DATA, f"/api/events/{event}", f"/ar/events/{event}"))
    assert len(met) > 40
    assert {path: found for path, content in met.items() if (found := named(content))} == {}


def test_the_interface_for_programs_tells_no_name_to_anybody(store: Store) -> None:
    event = next(iter(store.all_events())).event
    with TestClient(create_app(store), base_url="http://localhost") as client:
        paths = [path for path in DATA if path.startswith("/api/")]
        paths += [f"/api/events/{event}", "/api/decisions", f"/api/decisions?event={event}"]
        paths += ["/api/read?document=doc-1&start=0&end=200&field=date", "/ar/briefing.docx"]
        told = {path: named(client.get(path).content) for path in paths}
    assert {path: found for path, found in told.items() if found} == {}


@pytest.mark.parametrize("asked", ["حذيفة", "حذيفة الشناوري", "الشناوري", "سجى", "لحذيفة", "حذيفه"])
def test_whoever_searches_for_a_name_finds_nothing(store: Store, asked: str) -> None:
    none = "زمخشري"
    assert store.search(asked) == [] == VeiledStore(store).search(asked)
    assert store.count_events(EventQuery(text=asked)) == 0 == store.count_events(EventQuery(place=asked))
    with TestClient(create_app(store, public=True), base_url="http://localhost") as client:
        for path in ("/ar/search?q={}", "/ar/?q={}", "/ar/?place={}", "/ar/?publisher={}", "/ar/network?actor={}"):
            found = client.get(path.format(quote(asked))).text
            nothing = client.get(path.format(quote(none))).text
            told = [unquote_plus(page).replace(w, "_") for page, w in ((found, asked), (nothing, none))]
            assert told[0] == told[1], path


def test_offsets_are_those_of_the_text_that_is_shown(store: Store) -> None:
    shown = VeiledStore(store)
    for report in REPORTS[:2]:
        covered = shown.document(report.id)
        assert covered is not None
        assert len(covered.text) == len(report.text)
        assert "وادي الشاي" in covered.text
        zones = {"text": covered.text, "title": covered.title or ""}
        for mention in shown.document_mentions(report.id):
            for actor in mention.actors:
                assert zones[actor.zone][slice(*actor.span)] == actor.text
    texts = {d.id: {"text": d.text, "title": d.title or ""} for d in shown.documents()}
    for claim in (claim for event in shown.all_events() for claim in event.claims):
        if claim.span is not None and claim.text is not None:
            assert texts[claim.mention.rpartition("#")[0]][claim.zone][slice(*claim.span)] == claim.text


def test_a_text_that_nobody_read_is_covered_whole(store: Store) -> None:
    found = VeiledStore(store).document("doc-3")
    assert found is not None
    assert not re.search(r"[A-Za-z]", found.text + (found.title or ""))
    assert len(found.text) == len(ENGLISH)


def test_nobody_writes_to_public_pages(store: Store) -> None:
    with TestClient(create_app(store, public=True), base_url="http://localhost") as client:
        for path in ("/ar/login", "/ar/review", "/ar/ingest", "/ar/users", "/ar/add", "/api/decisions", "/api/read"):
            assert client.get(path).status_code == 404, path
        for path in ("/ar/login", "/ar/decide", "/api/decisions", "/ar/ingest", "/ar/"):
            assert client.post(path, headers={"authorization": "Bearer marsad-x"}).status_code in (404, 405), path
        answer = client.get("/ar/")
        assert answer.headers["x-robots-tag"] == "noindex, nofollow, noarchive"
        assert not re.search("/login|/review|/ingest", answer.text)


def test_an_administrator_may_say_otherwise(tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as held:
        build(REPORTS[:1], held)
        held.accounts.add("منى", "admin", by="منى")
        held.accounts.add("سامي", "reviewer", by="منى")
        with pytest.raises(StoreError, match="no administrator"):
            held.disclose("shown", who="سامي", reason="طلبت العائلة ذلك")
        with pytest.raises(StoreError, match="why"):
            held.disclose("shown", who="منى", reason=" ")
        assert not held.names_shown()
        with TestClient(create_app(held, public=True), base_url="http://localhost") as client:
            assert named(client.get("/api/documents/doc-1").content) == []
            held.disclose("shown", who="منى", reason="طلبت العائلة ذلك")
            assert held.names_shown()
            assert named(client.get("/api/documents/doc-1").content) != []
            made = held.disclose("hidden", who="منى", reason="انتهت المدة")
            assert named(client.get("/api/documents/doc-1").content) == []
        assert [(d.who, d.value) for d in held.disclosures()] == [("منى", "shown"), ("منى", "hidden")]
        decide(held, "undo", who="منى", undoes=made.id)
        assert held.names_shown()
        assert list(held.verify()) == []
