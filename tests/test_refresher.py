"""Events brought up to date behind the pages: here, or for a large store in a process of its own, with a rest after."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from marsad.store import Store
from marsad.web import refresher
from marsad.web.refresher import Refresher
from reviewing import event_of, filled


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with filled(tmp_path / "s.db") as opened:
        yield opened


def split(store: Store) -> None:
    event = store.event(event_of(store, "a#1"))
    assert event is not None
    store.decide("split", who="Amal", events=[event.event], mentions=["b#1"])


def one(store: Store) -> bool:
    """Whether both reports stand in one event."""
    return event_of(store, "a#1") == event_of(store, "b#1")


def test_small_store_is_refreshed_here(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refresher, "apart", lambda *_: pytest.fail("elsewhere"))
    split(store)
    made = Refresher(store)
    assert made.refresh(within=60)
    assert not one(store)
    made.close()


def test_large_store_is_refreshed_elsewhere(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refresher, "_SMALL", 0)
    monkeypatch.setattr(refresher, "refuse", lambda _: pytest.fail("here"))
    split(store)
    made = Refresher(store)
    assert made.refresh(within=60)
    assert not one(store)
    made.close()


def test_it_rests_between_two_rounds_and_ends_at_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    rounds: list[float] = []
    monkeypatch.setattr(refresher, "_REST", 1000)
    monkeypatch.setattr(refresher, "refresh", lambda _: bool(rounds.append(time.sleep(0.05) or 0.0)))
    made = Refresher(store)
    assert made.refresh(within=60)
    assert not made.refresh(within=0.1)
    assert not made.refresh(within=0.1)
    made.close()
    assert len(rounds) == 1
