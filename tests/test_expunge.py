"""A document or a name expunged: out of everything, told of without being told, and not brought back."""

import gzip
import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from marsad.model.document import Document
from marsad.pipeline import build, decide
from marsad.removing import expunge_document, expunge_person
from marsad.sources.fetch import Fetched
from marsad.sources.keeping import Archive
from marsad.store import Store, StoreError
from marsad.text import fold

NAME = "حذيفة أكثم الشناوري"
KEPT = "سجى مرعي الدغيمي"
TEXT = (
    "أعلنت خلية الإعلام الأمني، الاثنين 22 شباط 2021، مقتل 7 من عناصر داعش بضربة جوية في وادي الشاي جنوبي كركوك.\n"
    f"وقال الشاهد {NAME} إن القصف أصاب منزله، وقتلت جارته {KEPT}. وأضاف الشنـــاوري أن جثة لحُذيفة لم تكن هناك."
)
REPORT = Document(
    id="doc-1", text=TEXT, title=f"شهادة {NAME}", published="2021-02-23", publisher="وكالة الرافدين", author=NAME
)
OTHER = Document(
    id="doc-2",
    text="مقتل 9 من عناصر داعش بضربة جوية في وادي الشاي بكركوك يوم 22 شباط 2021. وقال محمد أكثم إنه سمع الانفجار.",
    published="2021-02-23",
    publisher="صحيفة الضفاف",
)
SAID = "طلب صاحب الشأن ذلك"


def filled(target: Path | str) -> Store:
    """A store with two reports of one strike, an earlier version of the first, and decisions that quote it."""
    store = Store(target)
    build([Document(id="doc-1", text=f"نسخة أولى: {TEXT}", published="2021-02-23"), OTHER], store)
    build([REPORT], store)
    event = next(iter(store.all_events())).event
    decide(store, "note", who="سعاد", events=[event], note=f"اتصل بنا {NAME}")
    decide(store, "accept", who="سعاد", events=[event])
    store.audit.note("سعاد", "document", "doc-1", f"بطلب {NAME}")
    return store


def all_of(store: Store) -> str:
    """Every row, folded."""
    return fold("\n".join(store.dump()))


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_name_goes_from_everywhere(new_store: Path | str) -> None:
    with filled(new_store) as store:
        before = {d.id: len(d.text) for d in store.documents()}
        done = expunge_person(store, NAME, who="منى", reason=SAID)
        assert list(store.verify()) == []
        assert {d.id: len(d.text) for d in store.documents()} == before
        held = all_of(store)
        for part in ("حذيفة", "الشناوري", NAME):
            assert fold(part) not in held
        assert "محمد اكثم" in held
        assert fold(KEPT) in held
        (document, other) = store.documents()
        assert "وقال الشاهد ███████████████████ إن" in document.text
        assert document.author is not None
        assert set(document.author) <= {"█", " "}
        assert other == OTHER
        assert len(store.versions("doc-1")) == 1
        (entry,) = store.expunged()
        assert (entry.id, entry.who, entry.value, entry.note) == (done.entry.id, "منى", "person", SAID)
        assert store.broken_decision() is None
        assert store.audit.broken() == []
        assert store.review_of(next(iter(store.all_events())).event) == "accepted"


def test_a_document_goes_from_everywhere(new_store: Path | str) -> None:
    with filled(new_store) as store:
        done = expunge_document(store, "doc-1", who="منى", reason=SAID)
        assert list(store.verify()) == []
        held = all_of(store)
        for part in ("doc-1", "الشناوري", "خلية الإعلام", "الدغيمي"):
            assert fold(part) not in held
        assert [d.id for d in store.documents()] == ["doc-2"]
        assert store.versions("doc-1") == []
        assert [e.documents for e in store.all_events()] == [("doc-2",)]
        assert [(e.id, e.value) for e in store.expunged()] == [(done.entry.id, "document")]


def test_neither_comes_back(new_store: Path | str) -> None:
    with filled(new_store) as store:
        expunge_person(store, NAME, who="منى", reason=SAID)
        held = {d.id: d for d in store.documents()}
        for _ in range(2):
            build([REPORT, OTHER, Document(id="doc-3", text=f"عاد {NAME} إلى بيته في كركوك.", title=f"{NAME}")], store)
            assert fold("الشناوري") not in all_of(store)
        assert {d.id: d for d in store.documents() if d.id != "doc-3"} == held
        assert list(store.verify()) == []
        expunge_document(store, "doc-2", who="منى", reason=SAID)
        summary = build([OTHER, Document(id="doc-9", text=OTHER.text.replace(" ", "  "))], store)
        assert (summary.added, summary.unchanged) == (0, 2)
        assert sorted(d.id for d in store.documents()) == ["doc-1", "doc-3"]


def test_the_record_travels(tmp_path: Path) -> None:
    with filled(tmp_path / "s.db") as store, Store(tmp_path / "copy.db") as copy:
        expunge_person(store, NAME, who="منى", reason=SAID)
        copy.load(store.dump())
        assert [e.note for e in copy.expunged()] == [SAID]
        build([Document(id="doc-7", text=f"عاد {NAME} إلى بيته.")], copy)
        assert fold("الشناوري") not in all_of(copy)


def test_no_byte_is_left_in_the_files(tmp_path: Path) -> None:
    folder = tmp_path / "held"
    folder.mkdir()
    with filled(folder / "s.db") as store:
        (folder / "s.db-columns").write_bytes(NAME.encode())
        (folder / "s.db.bak-0007").write_bytes(b"before")
        parts = [word.encode() for word in ("حذيفة", "الشناوري", "الشنـــاوري")]
        parts += [json.dumps(word)[1:-1].encode() for word in ("حذيفة", "الشناوري")]
        parts += [fold(word).encode() for word in ("حذيفة", "الشناوري")]
        assert any(part in held for part in parts for held in bytes_of(folder).values())
        done = expunge_person(store, NAME, who="منى", reason=SAID)
        assert done.left == (folder / "s.db.bak-0007",)
        found = bytes_of(folder)
        assert [name for name, held in found.items() if any(part in held for part in parts)] == []
        expunge_document(store, "doc-1", who="منى", reason=SAID)
        found = bytes_of(folder)
        assert [name for name, held in found.items() if "الدغيمي".encode() in held or b"doc-1" in held] == []


def test_no_row_is_left_in_the_database(database: str) -> None:
    """PostgreSQL keeps former rows until they are swept: none is left for it to keep."""
    store = filled(database)
    try:
        expunge_person(store, NAME, who="منى", reason=SAID)
        asked = "SELECT count(*) FROM pg_stat_user_tables WHERE n_dead_tup > 0"
        until = time.monotonic() + 20  # PostgreSQL counts them some time after the sweeping
        while True:
            with create_engine(database.replace("postgresql:", "postgresql+psycopg:")).connect() as connection:
                dead = connection.exec_driver_sql(asked).scalar()
            if not dead or time.monotonic() > until:
                break
            time.sleep(0.5)
        assert dead == 0
    finally:
        store.close()
        import postgres

        postgres.empty(database)


@pytest.mark.parametrize(
    ("name", "reason", "says"),
    [
        ("حذيفة", SAID, "two parts"),
        ("عبد الله", SAID, "two parts"),
        (NAME, f"طلب {NAME}", "holds a part of the name"),
        (NAME, "طلبت عائلة الشناوري", "holds a part of the name"),
        (NAME, " ", "say who"),
        ("رواحة مشعل العتابي", SAID, "names anybody so"),
    ],
)
def test_what_is_refused_changes_nothing(tmp_path: Path, name: str, reason: str, says: str) -> None:
    with filled(tmp_path / "s.db") as store:
        before = list(store.dump())
        with pytest.raises(StoreError, match=says):
            expunge_person(store, name, who="منى", reason=reason)
        assert list(store.dump()) == before


def test_the_reason_does_not_tell_the_document(tmp_path: Path) -> None:
    with filled(tmp_path / "s.db") as store:
        for reason in ("doc-1 نشر خطأ", f"نشر «{REPORT.title}» خطأ"):
            with pytest.raises(StoreError, match="names the document"):
                expunge_document(store, "doc-1", who="منى", reason=reason)
        with pytest.raises(StoreError, match="no document"):
            expunge_document(store, "doc-8", who="منى", reason=SAID)


def test_only_an_administrator_expunges(tmp_path: Path) -> None:
    with filled(tmp_path / "s.db") as store:
        store.accounts.add("منى", "admin", by="منى")
        store.accounts.add("سامي", "reviewer", by="منى")
        with pytest.raises(StoreError, match="no administrator"):
            expunge_person(store, NAME, who="سامي", reason=SAID)
        assert expunge_person(store, NAME, who="منى", reason=SAID).entry.who == "منى"


def test_pages_that_were_kept_go_too(tmp_path: Path) -> None:
    archive = Archive(tmp_path / "s.db.archive")

    def keep(url: str, words: str) -> None:
        page = f"<html><p>{words}</p></html>".encode()
        archive.keep("x", Fetched(url, 200, {"content-type": "text/html"}, page, "2021-02-23T01:00:00+00:00"))

    keep("https://example.org/1", TEXT.replace(" ", " <b></b>"))
    keep("https://example.org/2", OTHER.text)
    keep("https://example.org/1", TEXT)
    with filled(tmp_path / "s.db") as store:
        done = expunge_person(store, NAME, who="منى", reason=SAID, archive=archive)
    assert done.pages == 1
    assert archive.page("https://example.org/1") is None
    kept = archive.page("https://example.org/2")
    assert kept is not None
    assert OTHER.text.encode() in archive.raw(kept)
    (file,) = (tmp_path / "s.db.archive").glob("*.warc.gz")
    assert "الشناوري".encode() not in gzip.decompress(file.read_bytes())
    with closing(sqlite3.connect(tmp_path / "s.db.archive" / "book.db")) as book:
        assert book.execute("SELECT count(*) FROM pages").fetchone() == (1,)
    archive.close()
