"""Views of many events: what is counted in memory is what the database finds."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

import support
from marsad.analysis.overview import choose, facets, page
from marsad.analysis.queues import disputes, progress, waiting
from marsad.analysis.spread import spread
from marsad.analysis.timelines import timeline
from marsad.model.codebook import ACLED_TYPES
from marsad.model.event import Event, EventActor
from marsad.model.mention import Acled
from marsad.store import DisputeQuery, EventQuery, Store, StoreError

TYPES = (*ACLED_TYPES, "")
PLACES: tuple[dict[str, Any] | None, ...] = (
    {},
    {"name": "Kirkuk", "name_ar": "كركوك", "precision": 3, "admin2": None, "lat": 35.47, "lon": 44.39},
    {"name": "Raqqa", "country": "SY", "admin1": "Raqqa", "admin2": None, "lat": 35.95, "lon": 39.01, "precision": 1},
    {"name": "Nowhere", "lat": None, "lon": None, "admin1": None, "admin2": None},
    None,
)
KINDS = (
    ("airstrike", Acled(event_type="Explosions/Remote violence", sub_event_type="Air/drone strike")),
    ("clash", Acled(event_type="Battles", sub_event_type="Armed clash")),
    ("arrest", None),
)
ACTORS = (
    ("is", "target"),
    ("coalition", "initiator"),
    ("iq-army", "initiator"),
    ("iq-army", "victim"),
    (None, "target"),
)


def events() -> list[Event]:
    """Sixty events that differ in all that can be asked for."""
    made = []
    for n in range(60):
        kind, acled = KINDS[n % 3]
        where = PLACES[n % 5]
        actors = [ACTORS[n % 5], ACTORS[(n // 5) % 5]]
        made.append(
            support.event(
                f"ev-{n:03}",
                (f"doc-{n % 4}#1",),
                kind=kind,
                acled=acled,
                status=("reported", "denied", "planned")[n % 7 % 3],
                date=None if n % 11 == 0 else support.day(f"20{15 + n % 8}-0{1 + n % 9}-1{n % 8}"),
                place=None if where is None else support.place(**where),
                actors=tuple(
                    EventActor(id=id, name=id or "x", role=role, origins=1) for id, role in dict.fromkeys(actors)
                ),
                origins=1 + n % 4,
                results=(support.killed(n, n, n),) if n % 2 else (),
                disputes=(support.dispute("kind", ("a", ("doc-1#1",))),) if n % 4 == 0 else (),
                claims=(support.claim(mention=f"doc-{n % 4}#1", organisation=("iq-army", None)[n % 2]),),
            )
        )
    return made


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store(tmp_path_factory.mktemp("overview") / "made.db")
    for n in range(4):
        document = support.document(f"doc-{n}", publisher=("وكالة", "صحيفة", None, "موقع")[n])
        store.add(document, [support.mention(f"doc-{n}")], reader="test")
    store.replace_events(events())
    return store


def some(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from((None, None, *values))


QUERIES = st.builds(
    EventQuery,
    kind=some("airstrike", "arrest", "none such"),
    acled=some("Battles", "Air/drone strike", "x"),
    actor=some("is", "coalition", "iq-army", "iq-government", "nobody"),
    role=some("target", "initiator"),
    status=some("denied"),
    since=some("2018-01-01", "2030-01-01"),
    until=some("2019-06-30"),
    area=some(("IQ",), ("IQ", "Kirkuk"), ("IQ", "Kirkuk", "Daquq"), ("SY", "Raqqa"), ("XX",)),
    located=some("point", "area", "none"),
    disputed=some(True, False),
    min_origins=some(2, 9),
    publisher=some("وكالة", "x"),
    organisation=some("iq-army", "x"),
    review=some("open", "accepted"),
    doubtful=some(True, False),
    place=some("Kirkuk", "كركوك"),
    place_also=some("Hawija", "Kirkuk"),
    text=some("strike"),
    bbox=some((44.0, 35.0, 45.0, 36.0)),
    sort=st.sampled_from(["date", "-date", "killed", "-killed", "origins", "-disputes", "reports", "-doubt"]),
    offset=st.sampled_from([0, 3]),
    limit=st.sampled_from([100, 7]),
)


@settings(max_examples=150, deadline=None)
@given(QUERIES)
def test_columns_and_database_find_the_same_in_the_same_order(store: Store, query: EventQuery) -> None:
    chosen = choose(store, query)
    assert chosen.count == store.count_events(query)
    assert page(store, chosen, query) == list(store.events(query))


@settings(max_examples=80, deadline=None)
@given(QUERIES, some("contradiction", "revision"), some("value", "count"))
def test_work_lists_are_those_of_the_database(store: Store, query: EventQuery, rating: Any, kind: str | None) -> None:
    asked = DisputeQuery(events=query, rating=rating, kind=kind)
    found = disputes(store, asked)
    assert found.counts == store.dispute_counts(asked)
    assert found.page(store) == store.disputes(asked)
    assert waiting(store, query).count == store.count_events(query)
    everything = structs.replace(query, review=None, disputed=None, doubtful=None)
    assert progress(store, query) == store.progress(everything)


def test_what_was_accepted_waits_no_longer_though_the_columns_are_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("marsad.analysis.holding.QUICK", -1.0)
    with Store(tmp_path / "large.db") as store:
        for n in range(3):
            store.add(support.document(f"doc-{n}"), [support.mention(f"doc-{n}")], reader="test")
        store.replace_events([support.event(f"ev-{n}", (f"doc-{n}#1",)) for n in range(3)])
        query = EventQuery(review="open")
        assert waiting(store, query).count == 3
        store.decide("accept", who="Amal", events=["ev-1"])
        assert waiting(store, query).count == 2
        assert progress(store, query).accepted == 1


@settings(max_examples=60, deadline=None)
@given(QUERIES, st.sampled_from(["kind", "status", "area", "actor", "role", "publisher", "organisation", "located"]))
def test_a_count_beside_a_value_is_what_choosing_it_finds(store: Store, query: EventQuery, name: str) -> None:
    counted = facets(choose(store, query))[name]
    assert list(counted.values()) == sorted(counted.values(), reverse=True)
    for value, number in counted.items():
        asked = structs.replace(query, **{name: tuple(value.split("/")) if name == "area" else value})
        assert choose(store, asked).count == number


def test_timeline_shows_what_lies_around_the_chosen_days(store: Store) -> None:
    whole = timeline(choose(store, EventQuery()), TYPES)
    part = timeline(choose(store, EventQuery(since="2018-01-01", until="2018-12-31")), TYPES)
    assert whole == part
    assert sum(sum(bin.counts) for bin in whole.bins) + whole.undated == 60
    assert whole.unit == "month"
    for one, following in zip(whole.bins, whole.bins[1:], strict=False):
        assert one.first <= one.last < following.first


@pytest.mark.parametrize("cell", [0.001, 1.0, 60.0])
def test_map_holds_every_event_once(store: Store, cell: float) -> None:
    found = spread(choose(store, EventQuery()), TYPES, cell)
    assert found.drawn + found.unplaced == 60
    assert sum(c.events for c in found.cells) + sum(a.events for a in found.areas) == found.drawn
    assert {(a.country, a.admin1) for a in found.areas} == {("IQ", "Kirkuk")}
    for one in found.cells:
        west, south, east, north = one.bounds
        assert west - 1e-3 <= one.lon <= east + 1e-3
        assert south - 1e-3 <= one.lat <= north + 1e-3
        assert (one.number is None) == (one.events > 1)


def test_nothing_is_no_error(tmp_path: Path) -> None:
    empty = choose(Store(tmp_path / "empty.db"), EventQuery())
    assert empty.count == 0
    assert timeline(empty, TYPES).bins == ()
    assert spread(empty, TYPES, 1.0).bounds is None
    assert not any(facets(empty).values())


def test_a_change_is_seen(tmp_path: Path) -> None:
    store = Store(tmp_path / "changing.db")
    store.replace_events([support.event("ev-1")])
    assert choose(store, EventQuery()).count == 1
    store.replace_events([support.event("ev-1"), support.event("ev-2")])
    assert choose(store, EventQuery()).count == 2


def test_senseless_questions_are_refused(store: Store) -> None:
    with pytest.raises(StoreError, match="is no day"):
        choose(store, EventQuery(since="soon"))
    with pytest.raises(StoreError, match="sort"):
        page(store, choose(store, EventQuery()), EventQuery(sort="size"))  # type: ignore[arg-type]
