"""`marsad store copy`: a store moved between a file and PostgreSQL with nothing lost; two builds into one store."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

import postgres
from marsad.cli.app import app
from marsad.pipeline import build, decide, refuse
from marsad.sources import read_paths
from marsad.store import Store, StoreError
from support import document, mention

CORPUS = Path(__file__).parent.parent / "examples" / "corpus"


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A store with documents, events, a decision and a corrected text."""
    path = tmp_path / "filled.db"
    with Store(path) as store:
        build(read_paths([CORPUS]), store)
        first = next(store.all_events())
        decide(store, "note", who="سلمى", events=[first.event], note="راجعها زميل")
        store.add(document("z"), [mention("z")], reader="1")
        store.add(document("z", title="عنوان آخر"), [mention("z")], reader="1")
        refuse(store)
    return path


def copied(source: str | Path, target: str | Path) -> None:
    result = CliRunner().invoke(app, ["store", "copy", str(source), str(target)])
    assert result.exit_code == 0, result.output


def lines(target: str | Path) -> list[str]:
    with Store(target, create=False) as store:
        return list(store.dump())


def test_from_file_to_file(filled: Path, tmp_path: Path) -> None:
    copied(filled, tmp_path / "other.db")
    assert lines(tmp_path / "other.db") == lines(filled)


@pytest.fixture
def empty_database(database: str) -> Iterator[str]:
    yield database
    postgres.empty(database)


def test_to_postgresql_and_back(filled: Path, tmp_path: Path, empty_database: str) -> None:
    copied(filled, empty_database)
    assert lines(empty_database) == lines(filled)
    copied(empty_database, tmp_path / "back.db")
    assert lines(tmp_path / "back.db") == lines(filled)
    with Store(tmp_path / "back.db") as back, Store(empty_database) as there:
        assert not list(back.verify())
        assert not list(there.verify())
        assert not refuse(there), "there is nothing left to fuse"


def test_nothing_is_written_over(filled: Path, tmp_path: Path) -> None:
    with Store(tmp_path / "full.db") as store:
        store.add(document(), [mention()], reader="1")
    before = lines(tmp_path / "full.db")
    result = CliRunner().invoke(app, ["store", "copy", str(filled), str(tmp_path / "full.db")])
    assert isinstance(result.exception, StoreError)
    assert "holds documents already" in str(result.exception)
    assert lines(tmp_path / "full.db") == before


def test_what_is_not_there_is_not_made(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["store", "copy", str(tmp_path / "none.db"), str(tmp_path / "new.db")])
    assert isinstance(result.exception, StoreError)
    assert not (tmp_path / "none.db").exists()
    assert not (tmp_path / "new.db").exists()


def test_two_builds_into_one_store_at_once(tmp_path: Path) -> None:
    halves = sorted(p for p in CORPUS.rglob("*") if p.is_file())
    store = str(tmp_path / "both.db")
    Store(store).close()
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "marsad", "build", "--store", store, *map(str, some)], stderr=subprocess.PIPE
        )
        for some in (halves[::2], halves[1::2])
    ]
    told = [process.communicate()[1].decode() for process in running]
    assert [process.returncode for process in running] == [0, 0], told
    with Store(store) as both, Store(tmp_path / "one.db") as one:
        build(read_paths(halves), one)
        assert not refuse(both), "the one that ended last left nothing undone"
        assert list(both.all_events()) == list(one.all_events())
        assert not list(both.verify())
