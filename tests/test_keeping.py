"""Backups come back as they were; whatever is changed in a store behind marsad's back is found and named."""

import os
import random
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

import support
from marsad.pipeline import build, verify
from marsad.store import Checked, Store, StoreError
from marsad.store.keeping import back_up, restore
from old_stores import fixtures, laid_out
from test_cli import marsad

FLIPS = int(os.environ.get("MARSAD_FLIPS", "80"))


def fill(store: Store, count: int = 6) -> None:
    for n in range(count):
        store.add(support.document(f"doc-{n}"), [support.mention(f"doc-{n}")], reader="test")
    store.add(support.document("gone"), [support.mention("gone")], reader="test")
    store.remove_document("gone", reason="withdrawn")
    disputes = (support.dispute("results.killed.is", ("7", ("doc-0#1",)), ("9", ("doc-0#1",))),)
    store.replace_events(support.event(f"ev-{n}", (f"doc-{n}#1",), disputes=disputes[n:1]) for n in range(count))
    with store.fusing() as shelf:
        shelf.done()
    store.decide("accept", who="سعاد", events=["ev-0"])
    store.decide("note", who="سعاد", events=["ev-1"], note="يُراجع")


@pytest.fixture
def store(new_store: Path | str) -> Iterator[Store]:
    with Store(new_store) as made:
        fill(made)
        yield made


def test_a_sound_store_has_no_flaws(store: Store) -> None:
    checked = Checked()
    assert list(store.verify(checked)) == []
    assert (checked.documents, checked.mentions, checked.events, checked.decisions) == (6, 6, 6, 2)
    assert checked.claims > 0
    assert checked.unsealed == 0


def test_what_changed_since_the_events_were_made_is_no_flaw(store: Store) -> None:
    store.add(support.document("doc-0", "تقرير آخر لا يروي شيئا"), [], reader="test", correct=True)
    store.remove_document("doc-1", reason="withdrawn")
    assert list(store.verify()) == []


ALTERED = "not as it was written"
CHANGES = [
    ("UPDATE documents SET record = replace(record, 'وادي', 'جبال') WHERE id = 'doc-2'", "document doc-2", "hash"),
    ("UPDATE documents SET record = replace(record, '.org', '.com') WHERE id = 'doc-2'", "document doc-2", ALTERED),
    ("UPDATE mentions SET record = replace(record, ':7,', ':8,') WHERE id = 'doc-3#1'", "mention doc-3#1", ALTERED),
    ("UPDATE mentions SET words = 'شيء' WHERE id = 'doc-3#1'", "mention doc-3#1", ALTERED),
    ("DELETE FROM mentions WHERE id = 'doc-3#1'", "event ev-3", "mention doc-3#1 is not there"),
    ("DELETE FROM documents WHERE id = 'doc-3'", "event ev-3", "document doc-3 is not there"),
    ("UPDATE events SET killed_best = 70 WHERE event = 'ev-4'", "event ev-4", ALTERED),
    ("DELETE FROM event_mentions WHERE mention = 'doc-4#1'", "event ev-4", "event_mentions"),
    ("UPDATE event_results SET best = 99 WHERE number = 1", "event ev-0", "event_results"),
    ("UPDATE event_search SET words = 'x' WHERE rowid = 2", "event ev-1", "full-text"),
    ("DELETE FROM event_search WHERE rowid = 2", "event ev-1", "full-text"),
    ("UPDATE decisions SET record = replace(record, 'يُراجع', 'لا') WHERE id = 'd-2'", "decision d-2", ALTERED),
    ("DELETE FROM decisions WHERE id = 'd-1'", "decision d-2", "chain is broken"),
    ("UPDATE document_versions SET reason = 'lost'", "document gone", ALTERED),
]  # fmt: skip


@pytest.mark.parametrize(("change", "where", "what"), CHANGES)
def test_a_change_behind_its_back_is_named(tmp_path: Path, change: str, where: str, what: str) -> None:
    path = tmp_path / "s.db"
    with Store(path) as made:
        fill(made)
    with closing(sqlite3.connect(path)) as connection:
        for action in ("update", "delete"):
            connection.execute(f"DROP TRIGGER decisions_no_{action}")
        connection.execute(change)
        connection.commit()
    with Store(path) as made:
        found = list(made.verify())
    assert any(f.where.startswith(where) and what in f.what for f in found), found


@pytest.mark.parametrize(
    ("span", "what"), [([0, 100_000], "not within the text"), ([0, 4], "does not say what is quoted")]
)
def test_a_span_that_does_not_quote_is_named(tmp_path: Path, span: list[int], what: str) -> None:
    with Store(tmp_path / "s.db") as made:
        told = support.place(span=tuple(span))
        made.add(support.document("doc-1"), [support.mention("doc-1", place=told)], reader="test")
        (flaw,) = made.verify()
    assert flaw.where == "mention doc-1#1"
    assert what in flaw.what
    assert flaw.what.startswith("place")


def test_a_flipped_bit_is_found_or_changes_nothing(tmp_path: Path) -> None:
    """Anywhere in the file: rows, indexes, full text, what SQLite keeps of tables, empty space. A flip that verify does
    not name leaves every row of every table as it was, and what full text finds."""
    copy, damaged = tmp_path / "copy.db", tmp_path / "damaged.db"
    laid_out(fixtures()[-1], str(tmp_path / "s.db"))
    with Store(tmp_path / "s.db") as made:
        build(list(made.documents()), made)  # read anew, and so with the names of private persons
        made.audit.note("سعاد", "login")
        assert list(made.verify()) == []
        back_up(made, copy)
    sound, whole = copy.read_bytes(), rows(copy)
    chance = random.Random(FLIPS)
    named = 0
    told = [at for at, byte in enumerate(sound) if byte]  # the pages of so small a store are mostly empty
    for turn in range(FLIPS):
        at, bit = chance.choice(told) if turn % 4 else chance.randrange(len(sound)), chance.randrange(8)
        damaged.write_bytes(flipped(sound, at, bit))
        if flaws_of(damaged):
            named += 1
        else:
            assert rows(damaged) == whole, f"bit {bit} of byte {at}: changed, and not named"
    print(f"{FLIPS:,} bits flipped: {named:,} named, {FLIPS - named:,} without effect on any row")
    assert named > FLIPS / 2


def test_a_term_damaged_in_two_entries_of_full_text_is_named(tmp_path: Path) -> None:
    """FTS5's own check takes the two for one another and says that all is well."""
    path = tmp_path / "s.db"
    laid_out(fixtures()[-1], str(path))
    with Store(path) as made:
        assert list(made.verify()) == []
    with closing(sqlite3.connect(path)) as connection:
        blocks = dict(connection.execute("SELECT id, block FROM event_search_data"))
        for id, block in blocks.items():
            for at in (n for n, byte in enumerate(block) if byte == 0x8A):  # the second byte of «ي»
                connection.execute("UPDATE event_search_data SET block = ? WHERE id = ?", (flipped(block, at, 0), id))
        connection.commit()
    with Store(path) as made:
        assert any("full text does not find it by its words" in flaw.what for flaw in made.verify())


def test_what_sqlite_keeps_of_tables_is_compared(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    Store(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER decisions_no_update")
        connection.execute("DROP INDEX bases_document")
        connection.execute("CREATE TABLE theirs (what TEXT)")
        connection.execute("PRAGMA writable_schema = ON")
        changed = "replace(sql, 'BIGINT', 'BIOINT') WHERE name = 'event_results'"
        connection.execute(f"UPDATE sqlite_master SET sql = {changed}")
        connection.commit()
    with Store(path) as made:
        found = [f"{flaw.where}: {flaw.what}" for flaw in made.verify()]
    assert len(found) == 3, found
    assert "file: trigger decisions_no_update is missing" in found
    assert "file: index bases_document is missing" in found
    assert any("table event_results is not made as it was: column best BIGINT" in flaw for flaw in found), found


def flipped(held: bytes, at: int, bit: int) -> bytes:
    return held[:at] + bytes([held[at] ^ 1 << bit]) + held[at + 1 :]


def flaws_of(path: Path) -> list[str]:
    try:
        with Store(path, create=False) as held:
            return [f"{flaw.where}: {flaw.what}" for flaw in held.verify()]
    except StoreError as error:
        return [str(error)]


def rows(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        # An empty text and no bytes are the same nothing.
        told = (line.replace("X''", "''") for line in connection.iterdump())
        held = [line for line in told if not line.startswith(_NOT_COMPARED)]
        # Of full text what it finds: each term with its event and place there. Its pages hold bits that tell nothing.
        connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, event_search, instance)")
        terms = connection.execute("SELECT term, doc, col, offset FROM temp.terms").fetchall()
        words = sorted({term for term, *_ in terms})
        asked = "SELECT rowid FROM event_search WHERE event_search MATCH ?"
        return [*held, *map(str, terms), *(str(connection.execute(asked, (f'"{w}"',)).fetchall()) for w in words)]


_NOT_COMPARED = ("CREATE", 'INSERT INTO "event_search_data"', 'INSERT INTO "event_search_idx"')


def test_the_command_names_flaws_and_ends_with_3(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    with Store(path) as made:
        fill(made)
    done = marsad("verify", "--store", str(path))
    assert (done.returncode, done.stdout) == (0, "")
    assert "6 documents" in done.stderr
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE documents SET seal = 'x' WHERE id = 'doc-5'")
        connection.commit()
    done = marsad("verify", "--store", str(path))
    assert done.returncode == 3
    assert done.stdout == "document doc-5: it is not as it was written\n"


def test_two_processes_find_what_one_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(tmp_path / "s.db")
    with Store(path) as made:
        fill(made)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE documents SET seal = 'x' WHERE id = 'doc-5'")
        connection.execute("UPDATE events SET killed_best = 70 WHERE event = 'ev-4'")
        connection.execute("UPDATE event_search SET words = 'x' WHERE rowid = 2")
        connection.commit()
    alone, together = Checked(), Checked()
    found = sorted(verify(path, alone))
    assert {flaw.where for flaw in found} >= {"document doc-5", "event ev-4", "event ev-1"}
    monkeypatch.setattr("marsad.pipeline._WORTH_HELP", 1)
    monkeypatch.setattr("marsad.fusion.crew.cores", lambda: 2)
    assert sorted(verify(path, together)) == found
    assert together.documents == alone.documents == 6
    assert together.claims == alone.claims
    monkeypatch.setattr("marsad.pipeline._verified_by_two", lambda target: None)  # somebody wrote meanwhile
    assert sorted(verify(path, Checked())) == found


def test_the_command_says_of_a_file_that_cannot_be_opened(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    with Store(path) as made:
        fill(made)
    path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])
    done = marsad("verify", "--store", str(path))
    assert done.returncode == 3
    assert "file: it cannot be gone through" in done.stdout


# Backups


def test_a_backup_comes_back_whole(store: Store, tmp_path: Path) -> None:
    back_up(store, tmp_path / "kept")
    restore(tmp_path / "kept", str(tmp_path / "again.db"))
    with Store(tmp_path / "again.db", create=False) as again:
        assert list(again.dump()) == list(store.dump())
        assert list(again.verify()) == []


@pytest.mark.parametrize("of", [back_up, lambda store, path: restore(path.with_name("kept"), str(path))])
def test_what_is_there_is_never_written_over(tmp_path: Path, of: Callable[[Store, Path], None]) -> None:
    with Store(tmp_path / "s.db") as made:
        fill(made, 2)
        back_up(made, tmp_path / "kept")
        (tmp_path / "there.db").write_text("precious")
        with pytest.raises(StoreError, match="is there already"):
            of(made, tmp_path / "there.db")
    assert (tmp_path / "there.db").read_text() == "precious"


def test_a_backup_changed_in_any_byte_is_refused(tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as made:
        fill(made, 2)
        back_up(made, tmp_path / "kept")
    held = (tmp_path / "kept").read_bytes()
    for at in range(0, len(held), len(held) // 20):
        (tmp_path / "kept").write_bytes(flipped(held, at, 3))
        with pytest.raises(StoreError, match="damaged"):
            restore(tmp_path / "kept", str(tmp_path / "again.db"))
    assert not (tmp_path / "again.db").exists()


def test_what_is_no_backup_is_refused(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("مرحبا")
    with pytest.raises(StoreError):
        restore(tmp_path / "note.txt", str(tmp_path / "again.db"))


def test_a_backup_while_a_build_is_writing(tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as made:
        fill(made, 2)
        ready, stop = threading.Event(), threading.Event()

        def build() -> None:
            n = 0
            while not stop.is_set():
                made.add(support.document(f"new-{n}"), [support.mention(f"new-{n}")], reader="test")
                n += 1
                ready.set()

        builder = threading.Thread(target=build)
        builder.start()
        try:
            ready.wait(10)
            for number in range(5):
                back_up(made, tmp_path / f"kept-{number}")
        finally:
            stop.set()
            builder.join()
    for number in range(5):
        with Store(tmp_path / f"kept-{number}", create=False) as kept:
            assert list(kept.verify()) == []
