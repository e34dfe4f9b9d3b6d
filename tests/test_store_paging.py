"""What is read some at a time is what is there, each once and in its order, and costs the same for each page."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event as hooks

from marsad.export import Selection, selection
from marsad.model.event import Event
from marsad.store import EventQuery, Store, VeiledStore
from marsad.store.records import Sort
from support import day, dispute, document, event, killed, mention

PAGE = 7
SORTS = get_args(Sort)
FILTERS: tuple[dict[str, Any], ...] = (
    {},
    {"since": "2021-02-03"},
    {"kind": "clash"},
    {"disputed": True},
    {"text": "strike"},
    {"limit": 3, "offset": 2},
    {"place": "Kirkuk", "min_origins": 2},
    {"kind": "none such"},
)


@pytest.fixture(autouse=True)
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("marsad.store.store.PAGE", PAGE)
    monkeypatch.setattr("marsad.store.documents.PAGE", PAGE)


def told(number: int, start: str | None, dead: int | None, reports: int) -> Event:
    return event(
        f"e{number * 37 % 101:03}",
        tuple(f"d{n:02}#1" for n in range(reports)),
        kind=("clash", "airstrike")[number % 2],
        date=start and day(start),
        results=() if dead is None else (killed(dead),),
        disputes=(dispute(),) * (number % 3),
    )


def many() -> list[Event]:
    """Days, tolls and numbers of reports that many share, and that others have none of."""
    days = (None, "2021-02-01", "2021-02-01", "2021-02-05", None)
    return [told(n, days[n % 5], (None, 3, 3, 8)[n // 5 % 4], 1 + n // 20) for n in range(50)]


def filled(store: Store) -> Store:
    for n in range(20):
        store.add(document(f"d{n:02}"), [mention(f"d{n:02}")], reader="1")
    store.replace_events(many())
    return store


@pytest.fixture
def store(new_store: Path | str) -> Iterator[Store]:
    with Store(new_store) as opened:
        yield filled(opened)


def by_offset(store: Store, **query: Any) -> list[str]:
    """The ids of the events, asked for as a list of lines is."""
    found: list[str] = []
    while True:
        asked = EventQuery(**{**query, "limit": PAGE, "offset": len(found)})
        some = [row.event for row in store.events(asked)]
        found += some
        if len(some) < PAGE:
            return found


@pytest.mark.parametrize("sort", SORTS)
def test_whole_events_are_those_of_the_list_in_its_order(store: Store, sort: Sort) -> None:
    for narrowing in FILTERS:
        expected = by_offset(store, sort=sort, **narrowing)
        found = list(store.whole_events(EventQuery(sort=sort, **narrowing)))
        assert [e.event for e in found] == expected
        assert found == store.events_by_id(expected)
        veiled = VeiledStore(store).whole_events(EventQuery(sort=sort, **narrowing))
        assert [e.event for e in veiled] == expected


@pytest.fixture(scope="module")
def drawn() -> Iterator[Store]:
    with TemporaryDirectory() as folder, Store(Path(folder) / "s.db") as opened:
        yield opened


DAYS = st.sampled_from([None, "2019-12-31", "2021-02-01", "2021-02-02"])
EVENTS = st.lists(st.tuples(DAYS, st.sampled_from([None, 0, 1, 7]), st.integers(0, 3)), max_size=25)


@settings(max_examples=60)
@given(values=EVENTS, sort=st.sampled_from(SORTS))
def test_any_events_come_in_the_order_of_the_list(drawn: Store, values: list[Any], sort: Sort) -> None:
    drawn.replace_events([told(n, *each) for n, each in enumerate(values)])
    expected = by_offset(drawn, sort=sort)
    assert [e.event for e in drawn.whole_events(EventQuery(sort=sort))] == expected
    assert len(set(expected)) == len(values)


def test_what_is_written_meanwhile_makes_none_come_twice(store: Store) -> None:
    asked = EventQuery(sort="-date")
    expected = by_offset(store, sort="-date")
    coming = store.whole_events(asked)
    first = [next(coming).event for _ in range(3)]
    gone = set(expected[20:30])
    later = [e for e in many() if e.event not in gone]
    # All that remain have a later day now, and would stand elsewhere; new ones stand before them.
    changed = [event(e.event, e.mentions, date=day("2022-01-01"), kind=e.kind) for e in later]
    store.replace_events([*changed, *(event(f"new{n}", date=day("2023-01-01")) for n in range(9))])
    rest = list(coming)
    assert [*first, *(e.event for e in rest)] == [id for id in expected if id not in gone]
    assert all(e.date == day("2022-01-01") for e in rest[PAGE:])


def test_every_page_asks_as_much_as_the_one_before(new_store: Path | str) -> None:
    with Store(new_store) as opened:
        store = filled(opened)
        asked: list[str] = []
        hooks.listen(store._engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
        assert [e.event for e in store.all_events()] == sorted(e.event for e in many())
        assert [m.mention for m in store.mentions()] == [f"d{n:02}#1" for n in range(20)]
        assert [d.id for d in store.documents(offset=3, limit=16)] == [f"d{n:02}" for n in range(3, 19)]
        pages = {statement for statement in asked if "SELECT" in statement and "record" in statement}
        assert len(pages) <= 2 * 3, "the first page and the others"


# Exports

QUERY = EventQuery(sort="date", since="2021-01-01")


@pytest.mark.parametrize("at_once", [1, 9, 10_000])
def test_what_goes_with_events_is_the_same_however_much_is_fetched_at_once(
    store: Store, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(selection, "_AT_ONCE", at_once)
    monkeypatch.setattr(selection, "_MOST_HEADS", 4)
    events = list(store.whole_events(QUERY))
    chosen = Selection(store, QUERY)
    assert list(chosen.events()) == events
    of_each = [m.mention for e in events for m in store.mentions_by_id(e.mentions).values()]
    assert [m.mention for m in chosen.mentions()] == of_each
    assert [d.id for d in chosen.documents()] == list(dict.fromkeys(id for e in events for id in e.documents))
    for each in chosen.events():
        assert [head.id for head in chosen.heads(each)] == list(each.documents)
    assert [head.id for head in Selection(store).heads(events[-1])] == list(events[-1].documents)


def test_a_report_that_is_gone_has_no_head(store: Store) -> None:
    chosen = Selection(store, QUERY)
    (first, *_) = chosen.events()
    store.remove_document(first.documents[0], reason="x")
    assert [head.id for head in chosen.heads(first)] == list(first.documents[1:])
