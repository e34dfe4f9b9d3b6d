"""What many events say together: figures that were added up by hand on small composed stores."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import support
from marsad import analysis
from marsad.analysis import Area, Figure, Share
from marsad.analysis.figures import all_months
from marsad.analysis.ties import pair_up
from marsad.analysis.trends import week
from marsad.model.event import EventActor, EventCount
from marsad.store import EventQuery, Store

ALL = EventQuery()


def acting(*pairs: tuple[str, str]) -> tuple[EventActor, ...]:
    return tuple(EventActor(id=id, name=id, role=role, origins=1) for id, role in pairs)  # type: ignore[arg-type]


def kirkuk(**fields: Any) -> Any:
    return support.place(**fields)


def diyala(**fields: Any) -> Any:
    return support.place(
        **{"id": "iq-qara", "name": "Qara", "name_ar": "قرة", "admin1": "Diyala", "admin2": None} | fields
    )


def vague(group: str | None = "is") -> EventCount:
    return EventCount(kind="killed", of="person", group=group, best=None, low=None, high=None, qualifier="vague")


DISPUTE = support.dispute("results.killed.is", ("7", ("doc-1#1",)), ("9", ("doc-2#1",)))
CELL = "iq-smc"


def composed() -> list[Any]:
    return [
        # Two outlets on one strike, 7 or 9 dead.
        support.event(
            "e-1",
            ("doc-1#1", "doc-2#1"),
            actors=acting(("coalition", "initiator"), ("iq-army", "support"), ("is", "target")),
            results=(support.killed(7, 7, 9),),
            disputes=(DISPUTE,),
            claims=(
                support.claim(value="7", mention="doc-1#1", organisation=CELL, origin=0),
                support.claim(value="9", mention="doc-2#1", speaker=None, origin=1),
                support.claim("kind", "airstrike", "doc-1#1", organisation=CELL, origin=0),
                support.claim("kind", "airstrike", "doc-2#1", speaker=None, origin=1),
            ),
            origins=2,
        ),
        # A joint search a week later, "at least 3" dead.
        support.event(
            "e-2",
            ("doc-1#2",),
            kind="security-operation",
            date=support.day("2021-03-03", precision="day"),
            place=diyala(),
            places=(kirkuk(),),
            actors=acting(("iq-army", "initiator"), ("iq-peshmerga", "partner"), ("is", "target")),
            results=(
                EventCount(kind="killed", of="person", group="is", best=3, low=3, high=None, qualifier="at_least"),
            ),
            claims=(support.claim("kind", "search", "doc-1#2", organisation="iq-army", origin=0),),
        ),
        # A visit: nobody is acted against.
        support.event(
            "e-3",
            ("doc-2#2",),
            kind="visit",
            acled=None,
            date=support.day("2021-03-05", precision="day"),
            actors=acting(("coalition", "initiator"), ("iq-peshmerga", "target")),
            results=(vague(),),
            claims=(),
        ),
        # Announced only, and a total over a month: neither is counted.
        support.event("e-4", ("doc-2#3",), status="planned", results=(support.killed(50),)),
        support.event("e-5", ("doc-2#4",), status="aggregate", results=(support.killed(90),)),
        # Known to the year alone, and without any date.
        support.event("e-6", ("doc-2#5",), date=support.day("2020-01-01", "2020-12-31", precision="year"), results=()),
        support.event("e-7", ("doc-2#6",), date=None, place=None, actors=(), results=(), claims=()),
    ]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "s.db") as made:
        made.add(support.document("doc-1"), [support.mention()], reader="t")
        made.add(support.document("doc-2", publisher="صحيفة الضفاف"), [support.mention("doc-2")], reader="t")
        made.replace_events(composed())
        yield made


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "empty.db") as made:
        yield made


def test_actors_count_their_events_by_role(store: Store) -> None:
    lines = {line.id: line for line in analysis.actors(store, ALL)}
    assert lines["is"].events == 3
    assert lines["iq-army"].roles == {"support": 1, "initiator": 1}
    assert lines["iq-peshmerga"].first == "2021-03-03"
    assert lines["iq-peshmerga"].last == "2021-03-05"


def test_a_profile_tells_partners_targets_and_opponents_apart(store: Store) -> None:
    army = analysis.actor_profile(store, "iq-army", ALL)
    assert army is not None
    assert {name: [r.id for r in related] for name, related in army.related.items()} == {
        "partner": ["iq-peshmerga"],
        "supported": ["coalition"],
        "target": ["is"],
    }
    assert army.months == (Share(value="2021-02", events=1), Share(value="2021-03", events=1))
    is_ = analysis.actor_profile(store, "is", ALL)
    assert is_ is not None
    assert {r.id: r.events for r in is_.related["opponent"]} == {"coalition": 2, "iq-army": 2, "iq-peshmerga": 1}
    assert [(t.kind, t.events, t.figure.best) for t in is_.tolls] == [("killed", 2, 10)]


def test_who_is_visited_is_no_target(store: Store) -> None:
    coalition = analysis.actor_profile(store, "coalition", ALL)
    assert coalition is not None
    assert [r.id for r in coalition.related["target"]] == ["is"]
    assert "iq-peshmerga" not in {r.id for related in coalition.related.values() for r in related}


def test_a_profile_takes_in_those_below(store: Store) -> None:
    forces = analysis.actor_profile(store, "iq-security-forces", ALL)
    assert forces is not None
    assert "iq-army" in {share.value for share in forces.below}
    assert forces.events >= 2
    assert analysis.actor_profile(store, "no-such-actor", ALL) is None


def test_the_network_tells_each_joint_act_once_and_support_one_way(store: Store) -> None:
    net = analysis.network(store, ALL)
    assert {(t.one, t.other, t.kind): t.events for t in net.ties} == {
        ("iq-army", "iq-peshmerga", "joint"): 1,
        ("iq-army", "coalition", "support"): 1,
        ("coalition", "is", "hostility"): 2,
        ("iq-army", "is", "hostility"): 2,
        ("iq-peshmerga", "is", "hostility"): 1,
    }
    assert [row.event for row in analysis.tie_events(store, "iq-army", "is", "hostility", ALL)] == ["e-2", "e-1"]
    assert analysis.network(store, ALL, most=1).left_out == 4
    assert {t.kind for t in analysis.network(store, ALL, ("joint",)).ties} == {"joint"}
    assert analysis.network(store, EventQuery(since="2021-03-01"), actor="iq-peshmerga").actors == (
        ("iq-peshmerga", 2),
        ("iq-army", 1),
        ("is", 1),
    )


def test_areas_add_up_the_killed_with_their_bounds(store: Store) -> None:
    lines = {line.area.levels: line for line in analysis.areas(store, ALL)}
    assert lines[("IQ",)].events == 4
    assert lines[("IQ", "Kirkuk")].killed == Figure(best=7, low=7, high=9, open=1)
    assert lines[("IQ", "Diyala")].killed == Figure(best=3, low=3, high=3, open=1)


def test_an_area_holds_its_parts_places_actors_and_disputes(store: Store) -> None:
    record = analysis.area_record(store, Area(country="IQ", admin1="Kirkuk"), ALL)
    assert record is not None
    assert (record.events, record.elsewhere, record.disputed) == (3, 1, 1)
    assert [part.area.levels for part in record.parts] == [("IQ", "Kirkuk", "Daquq")]
    assert [(p.name, p.name_ar) for p in record.places] == [("Wadi al-Shay", "وادي الشاي")]
    assert ("is", "target", 2) in record.actors
    assert [row.event for row in record.disputes] == ["e-1"]
    place = analysis.area_record(store, record.places[0].area, ALL)
    assert place is not None
    assert (place.name, place.events) == ("Wadi al-Shay", 3)
    assert analysis.area_record(store, Area(country="IQ", admin1="Nowhere"), ALL) is None


def test_sources_tell_how_often_alone_and_how_often_contradicted(store: Store) -> None:
    outlets = {line.source: line for line in analysis.outlets(store, ALL)}
    first, second = outlets["وكالة الرافدين"], outlets["صحيفة الضفاف"]
    assert (first.events, first.claims, first.alone, first.contradicted) == (2, 3, 2, 1)
    assert (second.events, second.claims, second.alone, second.contradicted) == (2, 3, 2, 1)
    speakers = {line.source: line for line in analysis.speakers(store, ALL)}
    assert speakers[CELL].claims == 2
    assert (speakers["iq-army"].events, speakers["iq-army"].party) == (1, 1)


def test_a_source_names_its_spokesmen_only_beside_their_organisation(store: Store) -> None:
    record = analysis.source_record(store, "speaker", CELL, ALL)
    assert record is not None
    assert [s.value for s in record.speakers] == ["سالم العبيدي"]
    assert [line.source for line in record.heard] == ["وكالة الرافدين"]
    assert [row.event for row in record.disputes] == ["e-1"]
    outlet = analysis.source_record(store, "outlet", "صحيفة الضفاف", ALL)
    assert outlet is not None
    assert outlet.speakers == ()
    assert analysis.source_record(store, "speaker", "سالم العبيدي", ALL) is None


def test_trends_run_without_gaps_and_say_what_they_leave_out(store: Store) -> None:
    found = analysis.trends(store, ALL, "events", "week")
    assert [(p.start, p.figure.best) for p in found.whole.points] == [("2021-02-20", 1), ("2021-02-27", 2)]
    assert {s.key: s.total.best for s in found.parts} == {
        "Explosions/Remote violence": 2,
        "none": 1,
    }
    assert found.left_out == 2
    months = analysis.trends(store, ALL, "killed", "month", "admin1")
    assert [(p.start, p.figure.low, p.figure.best, p.figure.high) for p in months.whole.points] == [
        ("2021-02-01", 7, 7, 9),
        ("2021-03-01", 3, 3, 3),
    ]
    assert {s.key: s.total.best for s in months.parts} == {"Kirkuk": 7, "Diyala": 3}


def test_an_actor_in_two_roles_counts_once(tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as store:
        twice = acting(("is", "initiator"), ("is", "victim"))
        store.replace_events([support.event(actors=twice, date=support.day(precision="day"))])
        (series,) = analysis.trends(store, ALL, "killed", "month", "actor").parts
        assert series.total.best == 7
        assert analysis.network(store, ALL).ties == ()


def test_a_briefing_holds_the_key_figures(store: Store) -> None:
    brief = analysis.briefing(store, EventQuery(since="2021-01-01", until="2021-12-31"))
    assert (brief.events, brief.reports, brief.disputed, brief.unconfirmed) == (3, 2, 1, 2)
    assert (brief.first, brief.last) == ("2021-02-22", "2021-03-05")
    assert [(t.kind, t.figure.low, t.figure.best, t.figure.high) for t in brief.tolls] == [("killed", 10, 10, 12)]
    assert [event.event for event in brief.disputes] == ["e-1"]
    assert brief.actors == (("coalition", 2, 0), ("iq-army", 2, 0), ("iq-peshmerga", 1, 1), ("is", 0, 2))
    assert sum(spot.events for spot in brief.spots) == 3


def test_a_rejected_event_is_not_counted(store: Store) -> None:
    store.decide("reject", who="t", events=["e-1"])
    with store.fusing() as shelf:
        shelf.done()
    assert [row.event for row in analysis.tie_events(store, "coalition", "is", "hostility", ALL)] == ["e-6"]


def test_answers_are_new_after_a_change(store: Store) -> None:
    before = analysis.areas(store, ALL)
    assert analysis.areas(store, ALL) is before
    store.replace_events(composed()[:1])
    assert [line.events for line in analysis.areas(store, ALL)] == [1, 1]


def test_nothing_is_made_of_an_empty_store(empty: Store) -> None:
    assert analysis.actors(empty, ALL) == ()
    assert analysis.network(empty, ALL).ties == ()
    assert analysis.areas(empty, ALL) == ()
    assert analysis.outlets(empty, ALL) == analysis.speakers(empty, ALL) == ()
    assert analysis.trends(empty, ALL).whole.points == ()
    assert analysis.briefing(empty, ALL).events == 0
    profile = analysis.actor_profile(empty, "is", ALL)
    assert profile is not None
    assert profile.events == 0


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (["2020-11", "2021-01"], ["2020-11", "2020-12", "2021-01"]),
        (["2021-01"], ["2021-01"]),
        ([], []),
        (["", "2021"], []),
    ],
)
def test_months_run_without_gaps(given: list[str], wanted: list[str]) -> None:
    assert all_months(given) == wanted


@pytest.mark.parametrize(
    ("day", "first"), [("2021-02-20", "2021-02-20"), ("2021-02-26", "2021-02-20"), ("2021-02-27", "2021-02-27")]
)
def test_weeks_begin_on_saturday(day: str, first: str) -> None:
    assert week(day) == first


def test_a_large_store_answers_from_what_is_held_while_it_is_read_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("marsad.analysis.holding.QUICK", -1.0)
    monkeypatch.setattr("marsad.analysis.holding.REST", 0)
    before = analysis.areas(store, ALL)
    store.replace_events(composed()[:1])
    wanted = [1, 1]
    for _ in range(3000):
        now = [line.events for line in analysis.areas(store, ALL)]
        if now == wanted:
            break
        assert now == [line.events for line in before]
        time.sleep(0.01)
    assert now == wanted


def test_every_two_parts_of_an_event_are_paired_both_ways() -> None:
    rows, actors, roles = (np.array(column) for column in ([0, 1, 1, 1, 2], [0, 0, 1, 2, 1], [0, 0, 1, 2, 0]))
    pairs = pair_up(rows, actors, roles, ("initiator", "support", "target"), np.array([True, True, False]))
    found = {(int(r), int(a), int(b)) for r, a, b in zip(pairs.rows, pairs.one, pairs.other, strict=True)}
    assert found == {(1, a, b) for a in range(3) for b in range(3) if a != b}
    against = {(int(a), int(b)) for a, b in zip(pairs.one[pairs.against], pairs.other[pairs.against], strict=True)}
    assert against == {(0, 2), (1, 2)}
    assert int(pairs.backing.sum()) == int(pairs.backed.sum()) == 1
