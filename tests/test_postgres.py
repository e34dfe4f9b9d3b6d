"""A store in PostgreSQL: what is its own. What every store must do, the other tests ask of both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import postgres
from marsad.store import Store, StoreError
from support import document, mention


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    with Store(database) as opened:
        yield opened
    postgres.empty(database)


def other(database: str, name: str) -> str:
    before, _, after = database.partition("marsad_tests")
    return before + name + after


def test_what_is_no_store(database: str) -> None:
    url = postgres.made(database, "marsad_other")
    try:
        with pytest.raises(StoreError, match="there is no store in"):
            Store(url, create=False)
        postgres.run(url, "CREATE TABLE state (name text)")
        with pytest.raises(StoreError, match="of another program"):
            Store(url)
    finally:
        postgres.dropped(database, "marsad_other")


def test_no_database(database: str) -> None:
    with pytest.raises(StoreError, match="marsad_nowhere"):
        Store(other(database, "marsad_nowhere"))
    with pytest.raises(StoreError, match="name the database"):
        Store("postgresql://localhost")


def test_a_password_is_not_shown(database: str) -> None:
    with pytest.raises(StoreError) as error:
        Store(other(database, "marsad_nowhere").replace("marsad@", "marsad:geheim@"))
    assert "geheim" not in str(error.value)


@pytest.mark.parametrize("statement", ["UPDATE {} SET id = 'x'", "DELETE FROM {}", "TRUNCATE {} CASCADE"])
def test_the_ledger_is_only_added_to(store: Store, database: str, statement: str) -> None:
    import psycopg

    with pytest.raises(psycopg.errors.RaiseException, match="only ever added"):
        postgres.run(database, statement.format("decisions"))


def test_from_file_to_server_and_back(store: Store, tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as file, Store(tmp_path / "t.db") as again:
        file.add(document(), [mention()], reader="1")
        file.remove_document("doc-1", reason="withdrawn")
        file.restore_document("doc-1")
        lines = list(file.dump())
        store.load(lines)
        assert list(store.dump()) == lines
        again.load(store.dump())
        assert list(again.dump()) == lines
    store.remove_document("doc-1", reason="withdrawn again")
    assert len(store.versions("doc-1")) == 2
    with pytest.raises(StoreError, match="is no file"):
        store.copy_to(tmp_path / "copy.db")
