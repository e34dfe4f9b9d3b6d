"""Files that are, become or cannot become a store."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event as events_of

from marsad.pipeline import refuse
from marsad.store import EventQuery, Store, StoreError, dialect, locked
from marsad.store.opening import REVISIONS, upgrade
from support import TEXT, document, dump, event, mention


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "s.db") as opened:
        yield opened


def make_old(path: Path, revision: str = "0001") -> None:
    """A store as the version with this revision of the schema left it, with a document and a mention."""
    dialect.use_wal(path)
    engine = dialect.engine_for(path)
    with dialect.for_writing(engine.connect()) as connection, connection.begin():
        upgrade(connection, revision)
        sql = connection.exec_driver_sql
        sql("INSERT INTO documents VALUES ('قديم', 'x', 'وكالة', NULL, '0', '{\"id\":\"قديم\",\"text\":\"غارة\"}')")
        sql("UPDATE state SET value = '1'")
    engine.dispose()


def test_an_older_store_is_migrated_after_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    make_old(path)
    before = dump(path)
    with Store(path, create=False) as store:
        assert [d.id for d in store.documents()] == ["قديم"]
        assert store.stale()
        store.replace_events([event()])
        assert store.count_events(EventQuery(text="Kirkuk")) == 1
    assert dump(tmp_path / "old.db.bak-0001") == before
    with Store(path):
        pass
    assert sorted(p.name for p in tmp_path.iterdir()) == ["old.db", "old.db.bak-0001"]


def test_a_store_of_before_the_decisions_keeps_its_events_and_their_ids(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    make_old(path, "0002")
    report = document("a", TEXT)
    told = mention("a")
    with Store(path, create=False) as store:
        store.add(report, [told], reader="1")
        store.replace_events([event("e-old", ("a#1",))])
        refuse(store)
        (now,) = store.all_events()
        assert now.mentions == ("a#1",)
        assert store.event("e-old") == now
        assert store.decisions() == []
        assert store.document("قديم") is not None


def test_a_copy_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    make_old(path)
    (tmp_path / "old.db.bak-0001").write_text("precious")
    Store(path).close()
    assert (tmp_path / "old.db.bak-0001").read_text() == "precious"
    assert (tmp_path / "old.db.bak-0001-2").exists()


def test_a_migration_that_fails_leaves_the_store_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.db"
    make_old(path)
    before = dump(path)

    def failing(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("marsad.store.fulltext.create_search", failing)
    with pytest.raises(StoreError, match="no room left"):
        Store(path)
    monkeypatch.undo()
    assert dump(path) == before
    with Store(path) as store:
        assert store.counts().documents == 1


def _newer(path: Path) -> None:
    Store(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def _foreign(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_newer, "newer version"),
        (_foreign, "another program"),
        (lambda path: path.write_text("تقرير عن غارة في كركوك"), "some other file"),
        (lambda path: path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000), "no marsad store|damaged"),
        (lambda path: path.mkdir(), "a folder"),
    ],
)
def test_what_is_no_store_is_refused_and_left_alone(tmp_path: Path, make: Any, says: str) -> None:
    path = tmp_path / "s.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    for create in (True, False):
        with pytest.raises(StoreError, match=says):
            Store(path, create=create)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert not list(tmp_path.glob("*.bak*"))


def test_a_file_whose_writer_was_killed_is_told_by_what_it_was(tmp_path: Path) -> None:
    """A rollback journal beside the file: it has to be played back before anyone can look."""
    with closing(sqlite3.connect(tmp_path / "foreign.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("CREATE TABLE theirs (words)")
        connection.executemany("INSERT INTO theirs VALUES (?)", [(b"x" * 4000,)] * 20)
        connection.execute("BEGIN")
        connection.execute("UPDATE theirs SET words = zeroblob(4000)")
        for name in ("foreign.db", "foreign.db-journal"):
            shutil.copy(tmp_path / name, tmp_path / f"killed-{name}")
    with pytest.raises(StoreError, match="another program"):
        Store(tmp_path / "killed-foreign.db")
    with closing(sqlite3.connect(tmp_path / "killed-foreign.db")) as connection:
        assert connection.execute("SELECT DISTINCT words FROM theirs").fetchall() == [(b"x" * 4000,)]


@pytest.mark.parametrize(
    ("target", "create", "says"),
    [
        ("none.db", False, "no store at"),
        ("none/s.db", True, "no such folder|no folder"),
        (":memory:", True, "is a file"),
        ("sqlite://", True, "is a file"),
        ("postgresql://localhost/marsad", True, "postgresql"),
        ("nonsense://x", True, "nonsense"),
    ],
)
def test_targets_that_cannot_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, create: bool, says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StoreError, match=says):
        Store(target, create=create)
    assert not list(tmp_path.iterdir())


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / "s.db").touch()
    with pytest.raises(StoreError, match="no store at"):
        Store(tmp_path / "s.db", create=False)
    with Store(f"sqlite:///{tmp_path}/s.db") as store:
        assert store.counts().documents == 0


def test_two_that_write(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialect, "_PATIENCE", 0.1)
    with Store(store.path) as other, other._writing():
        assert store.counts().documents == 0  # readers do not wait
    with Store(store.path) as impatient, Store(store.path) as other, other._writing():  # noqa: SIM117
        with pytest.raises(StoreError, match="another program is writing"):
            impatient.add(document(), [], reader="1")


def test_a_full_disk_keeps_what_was_finished(store: Store) -> None:
    def nearly_full(connection: Any, _: object) -> None:
        connection.execute("PRAGMA max_page_count = 60")

    events_of.listen(store._engine, "connect", nearly_full)
    store.close()
    names = [f"d{n:04}" for n in range(1000)]
    with pytest.raises(StoreError, match=r"no room left on the disk.*kept"):
        fill(store, names)
    with Store(store.path) as again:
        kept = again.counts().documents
        assert 0 < kept < 1000
        assert [d.id for d in again.documents()] == names[:kept]
        assert again.add(document("more"), [], reader="1") == "added"


def fill(store: Store, names: list[str]) -> None:
    for name in names:
        store.add(document(name, TEXT + name * 500), [mention(name)], reader="1")


def test_what_may_only_be_read(store: Store) -> None:
    store.add(document(), [mention()], reader="1")
    store.close()
    events_of.listen(store._engine, "connect", lambda connection, _: connection.execute("PRAGMA query_only = ON"))
    assert store.counts().documents == 1
    with pytest.raises(StoreError, match="cannot be written to"):
        store.add(document("doc-2"), [], reader="1")


def test_schema_and_migrations_agree(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.config import Config
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    from marsad.store import opening
    from marsad.store.schema import metadata

    with store._engine.connect() as connection:
        only = {"include_name": lambda name, kind, _: kind != "table" or dialect.managed(name), "compare_type": True}
        assert compare_metadata(MigrationContext.configure(connection, opts=only), metadata) == []
    config = Config()
    config.set_main_option("script_location", str(opening._MIGRATIONS))
    script = ScriptDirectory.from_config(config)
    assert tuple(s.revision for s in reversed(list(script.walk_revisions()))) == REVISIONS


def test_opening_a_store_loads_no_migrations(tmp_path: Path) -> None:
    Store(tmp_path / "s.db").close()
    code = f"import sys, marsad.store as s; s.Store({str(tmp_path / 's.db')!r}); print('alembic' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"


OTHER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("UPDATE state SET value = value")
connection.commit()
connection.close()
"""


def test_looking_at_a_store_does_not_take_its_locks_away(store: Store) -> None:
    """Who closes a file loses all locks on it, SQLite's own too: another process would then put the log of the file
    away under those who read it, and destroy the store."""
    assert isinstance(store.path, Path)
    store.counts()  # from here on a connection is held
    assert not store.encrypted
    Store(store.path).close()
    with pytest.raises(StoreError):
        Store(store.path.parent / "none.db", create=False)
    subprocess.run([sys.executable, "-c", OTHER, store.path], check=True)
    # The other one would have taken it away, had it thought itself alone.
    assert store.path.with_name(f"{store.path.name}-wal").exists()
    assert list(store.verify()) == []
    file = store.path.stat()
    store.close()
    assert (file.st_dev, file.st_ino) not in locked._in_use
def test_what_people_do_is_on_the_disk_when_it_is_confirmed(store: Store) -> None:
    """A build may lose its last documents when power is cut: the next one brings them. Decisions nobody takes again."""
    asked: list[str] = []
    events_of.listen(store._engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    store.add(document(), [mention()], reader="1")
    assert asked[0] == "PRAGMA synchronous = NORMAL"
    acts = (
        lambda: store.decide("note", who="سلمى", note="يُراجع"),
        lambda: store.accounts.add("سلمى", "reviewer"),
        lambda: store.audit.note("سلمى", "login"),
        lambda: store.remove_document("doc-1", reason="withdrawn"),
        lambda: refuse(store),
    )
    for act in acts:
        asked.clear()
        act()
        assert [order for order in asked if "synchronous" in order] == ["PRAGMA synchronous = FULL"]
