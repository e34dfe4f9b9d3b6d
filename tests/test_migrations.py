"""Stores of every earlier revision open and keep what they hold; a migration that fails changes nothing."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, MetaData, event

import postgres
from marsad.pipeline import build, decide
from marsad.store import Checked, Store, StoreError, dialect
from marsad.store.opening import REVISIONS
from old_stores import fixtures, laid_out, lines, rows
from support import document, dump, mention

CHANGES = Path(__file__).parent.parent / "CHANGELOG.md"
KEPT = fixtures()
OLDER = [kept for kept in KEPT if kept.stem != REVISIONS[-1]]


@pytest.fixture(params=["file", "postgresql"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an old store may be laid out."""
    if request.param == "file":
        yield str(tmp_path / "old.db")
        return
    first = request.getfixturevalue("database")
    yield postgres.made(first, "marsad_old")
    postgres.dropped(first, "marsad_old")


def test_a_store_of_every_version_that_was_given_out_is_kept() -> None:
    """What is given out is a heading of the change log: then a store of its revision is kept (docs/keeping.md)."""
    kept = {file.stem for file in KEPT}
    assert {"0001", "0002", "0003", "0004", "0005", "0006", "0007"} <= kept <= set(REVISIONS)
    headings = [line for line in CHANGES.read_text("utf-8").splitlines() if line.startswith("## ")]
    assert headings[0] == "## Unreleased" or REVISIONS[-1] in kept


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.stem)
def test_a_step_that_is_out_never_changes(kept: Path, tmp_path: Path) -> None:
    laid_out(kept, str(tmp_path / "now.db"))
    then = [sql for line in lines(kept) for sql in line.get("made", ()) if not _by_others(sql)]
    with closing(sqlite3.connect(tmp_path / "now.db")) as connection:
        now = [" ".join(sql.split()) for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql > ''")]
    assert sorted(sql for sql in now if not _by_others(sql)) == sorted(then)


def _by_others(sql: str) -> bool:
    # 0005 made `events_counted` for some hours before anything was given out.
    return any(name in sql for name in ("event_search", "alembic_version", "events_counted"))


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.stem)
def test_an_old_store_opens_with_all_it_held_and_goes_on(kept: Path, target: str, tmp_path: Path) -> None:
    laid_out(kept, target)
    held = list(rows(kept))
    before = None if "://" in target else dump(Path(target))
    with Store(target, create=False) as store:
        checked = Checked()
        assert list(store.verify(checked)) == []
        assert checked.unsealed == 0
        dumped = [json.loads(line) for line in store.dump()]
        for table in ("documents", "mentions", "events", "decisions", "document_versions"):
            now = [_plain(line["row"]["record"]) for line in dumped if line.get("table") == table]
            then = [_plain(json.loads(row["record"])) for name, row in held if name == table]
            assert sorted(now) == sorted(then), table
        assert sorted(a.name for a in store.accounts.all()) == sorted(r["name"] for n, r in held if n == "users")
        _goes_on(store)
    if before is not None and kept in OLDER:
        assert sorted(p.name for p in tmp_path.iterdir()) == ["old.db", f"old.db.bak-{kept.stem}"]
        assert dump(tmp_path / f"old.db.bak-{kept.stem}") == before


def _goes_on(store: Store) -> None:
    decided = [(e.decision.id, e.hash) for e in store.decisions()]
    held = [d.id for d in store.documents()]
    given = [*store.documents(), document("new")]
    assert not build(given, store, reader=lambda d: [mention(d.id)][: d.id == "new"], version="later").failed
    assert [d.id for d in store.documents()] == sorted([*held, "new"])
    decide(store, "accept", who="سلمى", events=[store.events_of_mentions(["new#1"])["new#1"]])
    assert [(e.decision.id, e.hash) for e in store.decisions()][:-1] == decided
    assert list(store.verify()) == []


def _plain(record: Any) -> str:
    return json.dumps(record, sort_keys=True)


def contents(target: str) -> list[Any]:
    """The tables and rows of a store of whatever revision."""
    engine = dialect.engine_for(dialect.location(target))
    held = MetaData()
    with engine.connect() as connection:
        held.reflect(connection)
        found = [
            [table.name, [c.name for c in table.columns], sorted(map(repr, connection.execute(table.select())))]
            for table in held.sorted_tables
            if dialect.managed(table.name)
        ]
    engine.dispose()
    return found


@contextmanager
def failing(at: int) -> Iterator[list[str]]:
    """Let the change of schema or rows that comes after so many others fail as on a full disk; gives those others."""
    made: list[str] = []

    def count(connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        if statement.split()[0] in ("CREATE", "ALTER", "INSERT", "UPDATE", "DELETE", "DROP", "COMMENT"):
            if len(made) >= at:
                raise sqlite3.OperationalError("database or disk is full")
            made.append(statement)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        yield made
    finally:
        event.remove(Engine, "before_cursor_execute", count)


@pytest.mark.parametrize("kept", OLDER[::3], ids=lambda kept: kept.stem)
def test_a_migration_that_fails_midway_changes_nothing(kept: Path, target: str) -> None:
    laid_out(kept, target)
    before, at, failed = contents(target), 0, 0
    while True:
        with failing(at) as made, suppress(StoreError):
            Store(target, create=False).close()
            break
        failed += 1
        assert len(made) == at
        assert contents(target) == before, made[-1:]
        at += 1 + 2 * at
    assert failed >= 2
    with Store(target, create=False) as store:
        assert list(store.verify()) == []


@pytest.mark.parametrize("kept", OLDER[1:2], ids=lambda kept: kept.stem)
def test_two_that_open_it_at_once(kept: Path, target: str) -> None:
    laid_out(kept, target)
    failed: list[Exception] = []
    both = threading.Barrier(2)

    def opening() -> None:
        try:
            both.wait(10)
            Store(target, create=False).close()
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=opening) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    with Store(target, create=False) as store:
        assert list(store.verify()) == []
