"""Targets that take what others send or hand over: dumps of places and stores, questions and decisions of the web."""

import logging
import shutil
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import msgspec
from litestar import Litestar
from litestar.testing import TestClient

from fuzz.files import room
from fuzz.words import SENTENCES
from marsad.gazetteer import dump_files, dump_rows, places_csv
from marsad.gazetteer.dump_files import DumpError
from marsad.model.document import Document
from marsad.pipeline import build, decide
from marsad.sources import Problem, read_jsonl
from marsad.store import Checked, Store, StoreError
from marsad.web import create_app
from marsad.web.mcp import answer
from marsad.web.query import parse

BASE = "http://127.0.0.1:8765"
MOST_DECISIONS = 60
"""After so many the store is taken anew: it would grow, and an input alone would not show what it did."""


def place_dump(data: bytes) -> None:
    """GeoNames' tables, of places and of alternate names: broken rows are told, sound ones lie on the globe."""
    path = room("input") / "input.txt"
    path.write_bytes(data)
    told = list[str]()
    passed: Counter[str] = Counter()
    try:
        for part in dump_files.parts(path):
            if part.names:
                known = dict.fromkeys(range(900_000, 900_010))
                dump_rows.alternate_names(part, known, lambda *what: told.append(str(what)), passed)
                continue
            for found in dump_rows.places(part, frozenset(), lambda *what: told.append(str(what)), passed):
                assert -90 <= found.lat <= 90, found
                assert -180 <= found.lon <= 180, found
                assert found.population >= 0, found
    except DumpError as error:
        assert str(error)
    finally:
        path.unlink()


def place_table(data: bytes) -> None:
    """A user's table of places: what is read from it is written and read again as the same."""
    path = room("input") / "places.csv"
    path.write_bytes(data)
    rows, problems = places_csv.read(path, "own")
    assert all(problems)
    again = room("input") / "again.csv"
    places_csv.write(again, rows)
    read, broken = places_csv.read(again, "own")
    path.unlink()
    again.unlink()
    assert not broken, broken
    assert [row.entry for row in read] == [row.entry for row in rows], "another place after a round trip"


def json_lines(data: bytes) -> None:
    """JSON lines: each line a document or a problem that names it."""
    for item in read_jsonl(data.splitlines(keepends=True), "in"):
        if isinstance(item, Problem):
            assert item.what, item
        else:
            assert item.id.strip(), item
            assert item.text.strip(), item


# Stores


@lru_cache(maxsize=1)
def _empty() -> Path:
    """An empty store, to be copied: making one takes far longer than a load."""
    path = room("stores") / "empty.db"
    Store(path).close()
    return path


@lru_cache(maxsize=1)
def lines_of_stores() -> tuple[bytes, ...]:
    """The lines of small stores, of this version's schema: one with reports alone, one with an event and a decision."""
    path, found = _empty().with_suffix(".lines.db"), []
    for words, decided in (("تقرير قصير.", False), ("قصفت المدفعية بلدة سرمين.", True)):
        shutil.copyfile(_empty(), path)
        with Store(path) as store:
            build([Document(id="d", text=words, published="2021-02-23")], store)
            if decided:
                event = next(iter(store.events())).event
                decide(store, "accept", who="nour", events=(event,))
            found.append("".join(store.dump()).encode())
    return tuple(found)


def store_lines(data: bytes) -> None:
    """The lines of a store: loaded, they give the same lines; else nothing is loaded and the reason is told."""
    path = _empty().with_suffix(".load.db")
    shutil.copyfile(_empty(), path)
    with Store(path) as store:
        try:
            store.load(data.splitlines(keepends=True))
        except StoreError as error:
            assert str(error)
            assert not store.counts().documents
            return
        lines = list(store.dump())
        list(store.verify(Checked()))
        for read in (lambda: list(store.documents()), lambda: list(store.mentions()), store.decisions):
            try:
                read()
            except StoreError as error:
                assert str(error)
    shutil.copyfile(_empty(), path)
    with Store(path) as store:
        store.load(lines)
        assert list(store.dump()) == lines, "other lines after a round trip"


class _Broken(logging.Handler):
    """Keeps the error that the server hid from its visitor."""

    error: BaseException | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        if record.exc_info and record.exc_info[1] is not None:
            self.error = record.exc_info[1]


class Served:
    """A store with events, asked as a program with an account asks it; begun anew when it was decided on often."""

    def __init__(self) -> None:
        self._made = room("stores") / "made.db"
        self._path = self._made.with_suffix(".web.db")
        documents = [
            Document(id=f"d{n}", text=text, published="2021-02-23", publisher=f"وكالة {n % 3}", title=text[:40])
            for n, text in enumerate((*SENTENCES, *(sentence.replace("7", "9") for sentence in SENTENCES[:6])))
        ]
        with Store(self._made) as store:
            assert not build(documents, store).failed
            token = store.accounts.add("nour", "admin")
        self._headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
        self._broken = _Broken()
        logging.getLogger("marsad").addHandler(self._broken)
        logging.getLogger("httpx").setLevel(logging.WARNING)
        self._client: TestClient[Litestar] | None = None
        self._begin()

    def _begin(self) -> None:
        if self._client is not None:
            self._client.__exit__()
            self.store.close()
        for file in self._path.parent.glob(f"{self._path.name}*"):
            file.unlink()
        shutil.copyfile(self._made, self._path)
        self.store = Store(self._path)
        self._client = TestClient(create_app(self.store), base_url=BASE, raise_server_exceptions=False)
        self._client.__enter__()
        self._client.follow_redirects = False
        self._decided = 0
        self.events = [(event.event, self.store.version(event.event) or "") for event in self.store.events()]

    def asked(self, method: str, path: str, body: bytes | None = None) -> Any:
        """The answer; what broke within the server is raised."""
        if self._decided > MOST_DECISIONS:
            self._begin()
        assert self._client is not None
        self._broken.error = None
        found = self._client.request(method, path, content=body, headers=self._headers)
        if found.status_code == 201:
            self._decided += 1
            self.events = [(event.event, self.store.version(event.event) or "") for event in self.store.events()]
        if found.status_code >= 500 and self._broken.error is not None:
            raise self._broken.error
        return found


@lru_cache(maxsize=1)
def served() -> Served:
    """The one of this process."""
    return Served()


def decision_body(data: bytes) -> None:
    """A decision as a program sends it: taken, or refused with a reason. `EVENT0` and `VERSION0` in the body stand for
    the first event."""
    here = served()
    for number, (event, version) in enumerate(here.events[:4]):
        data = data.replace(b"EVENT%d" % number, event.encode()).replace(b"VERSION%d" % number, version.encode())
    found = here.asked("POST", "/api/decisions", data)
    assert found.status_code in (201, 400, 409, 413, 415), (found.status_code, found.text[:300])
    assert msgspec.json.decode(found.content)


_PATHS = ("/api/events", "/api/claims", "/api/disputes", "/api/documents", "/api/mentions", "/api/actors",
          "/api/places", "/api/map", "/api/timeline", "/api/facets", "/api/events.geojson", "/api/read",
          "/api/decisions", "/en/", "/ar/search", "/en/disputes", "/en/map")  # fmt: skip


def question(data: bytes) -> None:
    """A question in an address: the first byte says of what, the rest is `name=value` a line."""
    path = _PATHS[data[0] % len(_PATHS)] if data else _PATHS[0]
    lines = data[1:].decode("utf-8", "replace").split("\n")[:20]
    asked = [(name, value) for name, _, value in (line.partition("=") for line in lines)]
    filters, problems = parse(dict(asked))
    if not problems:
        again, still = parse(dict(part.split("=", 1) for part in filters.address().split("&") if "=" in part))
        assert not still or "%" in filters.address(), still
        assert again is not None
    query = urlencode(asked, errors="replace")[:8_000]
    found = served().asked("GET", f"{path}?{query}")
    assert found.status_code in (200, 303, 304, 400, 404), (found.status_code, found.text[:300])


def assistant_message(data: bytes) -> None:
    """A message of the Model Context Protocol: an answer in its form, never an internal error."""
    told = answer(served().store, data)
    if told is None:
        return
    found: dict[str, Any] = msgspec.json.decode(told)
    assert found["jsonrpc"] == "2.0"
    assert ("result" in found) != ("error" in found)
    assert "error" not in found or found["error"]["code"] != -32603, "internal error"
