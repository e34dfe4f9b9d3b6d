"""What is kept beside a large store for the next start: it is used when it is of this store as it is, else not."""

import time
from pathlib import Path

import numpy as np
import pytest

import support
from marsad.analysis import beside, columns, facts, holding
from marsad.model.event import EventActor
from marsad.store import Store, StoreError
from marsad.store.apart import apart


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store that counts as large."""
    monkeypatch.setattr(holding, "QUICK", -1.0)
    with Store(tmp_path / "large.db") as store:
        fill(store, 3)
    return tmp_path / "large.db"


def fill(store: Store, events: int) -> None:
    store.add(support.document(), [support.mention()], reader="test")
    actors = (EventActor(id="is", name="IS", role="target", origins=1),)
    store.replace_events([support.event(f"ev-{n:03}", actors=actors) for n in range(events)])


def shown(path: Path) -> tuple[columns.Columns, facts.Facts]:
    with Store(path, create=False) as store:
        return holding.columns(store), holding.facts(store)


def unread(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on nothing may be worked out of a store anew."""

    def refuse(*_: object) -> None:
        raise AssertionError("read from the store")

    for module in (columns, facts):
        monkeypatch.setattr(module, "load", refuse)


def same(one: object, other: object) -> bool:
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        return one.dtype == other.dtype and np.array_equal(one, other, equal_nan=one.dtype.kind == "f")
    if hasattr(one, "__dataclass_fields__"):
        names = set(one.__dataclass_fields__) - {"answers", "mark"}
        return all(same(getattr(one, name), getattr(other, name)) for name in names)
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


def test_second_start_shows_the_same_without_reading(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = shown(path)
    unread(monkeypatch)
    assert same(first, shown(path))


def test_login_does_not_make_it_old(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown(path)
    with Store(path) as store:
        store.accounts.add("Amal", "reviewer")
        store.accounts.begin("Amal")
        assert list(store.verify()) == []
    unread(monkeypatch)
    shown(path)


def test_changed_store_is_read_anew(path: Path) -> None:
    assert len(shown(path)[0]) == 3
    with Store(path) as store:
        fill(store, 4)
    assert len(shown(path)[0]) == 4
    assert len(shown(path)[1].month) == 4


def test_document_that_is_there_already_changes_nothing(path: Path) -> None:
    with Store(path) as store:
        edition = store.edition()
        store.add(support.document(), [support.mention()], reader="test")
        assert store.edition() == edition
        store.remove_document("doc-1", reason="withdrawn")
        assert store.edition() != edition


def test_review_makes_another_edition(path: Path) -> None:
    with Store(path) as store:
        edition = store.edition()
        store.decide("accept", who="Amal", events=["ev-000"])
        assert store.edition() != edition


@pytest.mark.parametrize("harm", ["cut", "altered", "nothing", "other text"])
def test_damaged_file_counts_as_none(path: Path, harm: str) -> None:
    shown(path)
    for name in ("columns", "facts"):
        kept = path.with_name(f"{path.name}-{name}")
        held = kept.read_bytes()
        changed = {
            "cut": held[:-5],
            "altered": held[:-9] + bytes([held[-9] ^ 1]) + held[-8:],
            "nothing": b"",
            "other text": b"not ours",
        }
        kept.write_bytes(changed[harm])
    assert len(shown(path)[0]) == 3


def test_file_of_another_shape_counts_as_none(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown(path)
    monkeypatch.setattr(beside, "_FORMAT", 0)
    with Store(path) as store:
        assert beside.recall(store, "columns", columns.Columns) is None


def test_folder_that_cannot_be_written_to_keeps_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    monkeypatch.setattr(beside.os, "open", refuse)
    assert len(shown(path)[0]) == 3
    assert sorted(p.name for p in path.parent.iterdir() if "-columns" in p.name) == []


def test_who_may_not_read_the_store_may_not_read_it_either(path: Path) -> None:
    path.chmod(0o600)
    shown(path)
    assert path.with_name(f"{path.name}-columns").stat().st_mode & 0o077 == 0


def test_large_store_is_read_anew_elsewhere(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of a large store keeps no reader waiting: a process of its own reads it, and gives all of it back."""
    monkeypatch.setattr(holding, "REST", 0)
    shown(path)
    with Store(path, create=False) as store:
        before = holding.facts(store)
        unread(monkeypatch)  # in this process
        fill(store, 5)
        assert holding.facts(store) is before
        until = time.monotonic() + 60
        while len(holding.columns(store)) < 5 and time.monotonic() < until:
            time.sleep(0.05)
        found, told = holding.columns(store), holding.facts(store)
        monkeypatch.undo()
        assert same(found, columns.load(store))
        assert same(told, holding._facts(facts.load(store, found), told.mark, found))


def test_login_sets_nothing_going(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(holding, "REST", 0)
    monkeypatch.setattr(holding, "apart", lambda *_: pytest.fail("read anew"))
    with Store(path, create=False) as store:
        held = holding.columns(store)
        store.accounts.add("Amal", "reviewer")
        for _ in range(20):
            assert holding.columns(store) is held
            time.sleep(0.01)


def test_work_elsewhere_that_fails_is_told(tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as store:
        assert apart(store, name_of) == b"s.db"
        with pytest.raises(StoreError, match="no such work"):
            apart(store, failing)
        (tmp_path / "s.db").unlink()
        with pytest.raises(StoreError, match="no store at"):
            apart(store, name_of)


def name_of(store: Store) -> bytes:
    print("what is printed is no answer")
    return store.name.encode()


def failing(store: Store) -> bytes:
    raise StoreError("no such work")
