"""Author and other days of a report: from page to store, page, exports and back; nothing changes without them."""

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from marsad.export.formats import FORMATS
from marsad.export.parquet import document_row
from marsad.export.selection import Selection
from marsad.model.document import Document
from marsad.model.naming import Named, Names
from marsad.sources import read_paths
from marsad.sources.fields import document_of
from marsad.store import Store
from marsad.store.sealing import seal
from marsad.store.veil import veil_of
from marsad.web import create_app
from support import TEXT, document, mention

AUTHOR = "سلمى الراوي"
DATES = ("2021-02-24T08:00:00+03:00", "2021-03-01")
PAGE = """<html lang="ar"><head><title>غارة جوية في كركوك</title>
<meta property="og:title" content="غارة جوية في كركوك"><meta name="author" content="سلمى الراوي">
<meta property="article:published_time" content="2021-02-23T21:00:00+03:00">
<meta property="article:modified_time" content="2021-02-24T08:00:00+03:00"></head>
<body><article><h1>غارة جوية في كركوك</h1><time datetime="2021-03-01">1 آذار 2021</time>
<p>نفذ طيران التحالف الدولي غارة جوية على وادي الشاي جنوب كركوك مساء الثلاثاء، وفق بيان لوزارة الدفاع.</p>
<p>وأسفرت الغارة عن مقتل خمسة من عناصر تنظيم داعش وتدمير نفقين كانوا يختبئون فيهما، بحسب البيان.</p>
</article></body></html>"""


def full(**fields: Any) -> Document:
    return document("full", TEXT, **({"author": AUTHOR, "dates": DATES} | fields))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "s.db") as opened:
        opened.add(full(), [mention("full")], reader="1")
        opened.add(document("bare"), [mention("bare")], reader="1")
        yield opened


def test_a_page_keeps_its_author_and_its_other_days(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    (found,) = read_paths([file])
    assert isinstance(found, Document)
    assert (found.id, found.author, found.published) == ("page", AUTHOR, "2021-02-23T21:00:00+03:00")
    assert sorted(found.dates) == sorted(DATES)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        (["2021-02-23", "2021-02-24", "2021-02-24"], ("2021-02-24",)),
        (("2021-02-24T10:00", "2021-02-24"), ("2021-02-24T10:00", "2021-02-24")),
        ("2021-02-24; 2021-02-25", ("2021-02-24", "2021-02-25")),
        ([None, 7, "", "أمس", "2021-13-01", {"a": 1}], ()),
        ("", ()),
        (None, ()),
        (20210224, ()),
    ],
)
def test_days_that_are_none_are_left_out(told: object, kept: tuple[str, ...]) -> None:
    fields = {"text": TEXT, "published": "2021-02-23", "dates": told, "author": 5}
    ((_, found),) = document_of("x", fields, "x")
    assert isinstance(found, Document)
    assert (found.dates, found.author) == (kept, None)


def test_the_store_and_its_dump_keep_them(store: Store, tmp_path: Path) -> None:
    assert store.document("full") == full()
    assert store.add(full(), [mention("full")], reader="1") == "unchanged"
    assert store.standing(full(author="غيرها"), reader="1") == "older"
    with Store(tmp_path / "copy.db") as copy:
        copy.load(store.dump())
        assert list(copy.documents()) == list(store.documents())
        assert list(copy.verify()) == []


def test_a_record_without_the_fields_is_the_same_document(store: Store, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "s.db")) as connection, connection:
        connection.row_factory = sqlite3.Row
        row = dict(connection.execute("SELECT * FROM documents WHERE id = 'bare'").fetchone())
        record = json.loads(row["record"])
        del record["author"], record["dates"]
        row["record"] = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
        told = (row["record"], seal(row))
        connection.execute("UPDATE documents SET record = ?, seal = ? WHERE id = 'bare'", told)
    assert list(store.verify()) == []
    assert store.document("bare") == document("bare")
    assert store.has(document("bare"), reader="1")
    assert not store.has(document("bare"), reader="2")
    assert store.standing(document("bare", author=AUTHOR), reader="1") == "older"
    lines = [line for line in store.dump() if '"table":"documents"' in line]
    assert sum('"author"' in line for line in lines) == 1
    with Store(tmp_path / "copy.db") as copy:
        copy.load(store.dump())
        assert list(copy.documents()) == list(store.documents())


def test_a_damaged_record_is_written_anew(store: Store, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "s.db")) as connection, connection:
        connection.execute("UPDATE documents SET record = '{\"id\":' WHERE id = 'bare'")
    assert store.add(document("bare"), [mention("bare")], reader="1") == "updated"
    assert store.document("bare") == document("bare")


def test_exports_hold_them_and_come_back(store: Store, tmp_path: Path) -> None:
    stream = io.StringIO()
    FORMATS["documents"].load()(Selection(store), stream)
    file = tmp_path / "documents.jsonl"
    file.write_text(stream.getvalue(), encoding="utf-8")
    assert set(read_paths([file])) == {full(), document("bare")}
    row = document_row(full())
    assert (row["author"], row["dates"]) == (AUTHOR, "; ".join(DATES))
    assert document_row(document("bare"))["dates"] is None
    table = tmp_path / "documents.csv"
    with table.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, ["id", "text", "author", "dates"], extrasaction="ignore")
        writer.writeheader()
        writer.writerow(row)
    (back,) = read_paths([table])
    assert isinstance(back, Document)
    assert (back.author, back.dates) == (AUTHOR, DATES)


def test_a_private_name_is_masked_in_the_author() -> None:
    hidden = veil_of(Names(named=(Named(name=AUTHOR, span=(0, 0)),))).document(full())
    assert hidden.author == "█" * len(AUTHOR)
    assert msgspec.structs.replace(hidden, author=AUTHOR) == full()
    assert veil_of(Names()).document(full()) == full()


@pytest.mark.parametrize(("language", "by"), [("ar", "الكاتب:"), ("en", "By")])
def test_the_reader_shows_them(store: Store, language: str, by: str) -> None:
    with TestClient(create_app(store), base_url="http://127.0.0.1:8000") as client:
        page = client.get(f"/{language}/documents/full").text
        assert f"{by} <bdi>{AUTHOR}</bdi>" in page
        assert 'datetime="2021-02-24"' in page
        assert 'datetime="2021-03-01"' in page
        bare = client.get(f"/{language}/documents/bare").text
        assert f"{by} <bdi>" not in bare
        told = client.get("/api/documents/full").json()["document"]
        assert (told["author"], tuple(told["dates"])) == (AUTHOR, DATES)
        shown = client.get("/api/openapi.json").json()["components"]["schemas"]["Document"]["properties"]
        assert {"author", "dates"} <= set(shown)
