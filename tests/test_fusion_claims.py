"""Origins of claims, how disputes are rated, and the value that each rule shows."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from fusing import SUPPORTED, VALLEY, actor, day, killed, mention, one_event, person, place, result, said
from marsad.fusion.counts import Number
from marsad.fusion.dayparts import day_part
from marsad.fusion.rules import RULES, shown
from marsad.model.event import Claim, Event


def rated(event: Event) -> dict[str, tuple[str, str]]:
    return {d.field: (d.kind, d.rating) for d in event.disputes}


def test_one_spokesman_in_two_outlets_is_one_origin_of_his_number() -> None:
    event = one_event(
        mention("a#1", results=(killed(7),), attribution=(said("سالم العبيدي"),)),
        mention("b#1", results=(killed(7),), attribution=(said("سالم العبيدي"),)),
        mention("c#1", results=(killed(9),)),
        mention("d#1", results=(killed(9),)),
    )
    assert len({c.origin for c in event.claims if c.value == "7"}) == 1
    assert len({c.origin for c in event.claims if c.value == "9"}) == 2
    assert (event.origins, event.results[0].best) == (4, 9)


def test_an_unnamed_source_in_two_outlets_is_two() -> None:
    event = one_event(
        *(mention(f"{doc}#1", results=(killed(7),), attribution=(said(None, anonymous=True),)) for doc in "ab")
    )
    assert len({c.origin for c in event.claims if c.value == "7"}) == 2


NAMED: dict[str, Any] = {"people": (person("سالم محمود"),), "results": (killed(3),)}
RATED: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, tuple[str, str]]]] = {
    "numbers of one day": (
        {"results": (killed(7),)},
        {"results": (killed(9),)},
        {"results.killed.unknown": ("count", "contradiction")},
    ),
    "a toll that covers further places": (
        {"results": (killed(7),)},
        {"results": (killed(9),), "places": (place("الخالدية", **VALLEY),)},
        {"results.killed.unknown": ("count", "reconcilable")},
    ),
    "different finds": (
        {"results": (result("destroyed", 3, of="vehicle"),)},
        {"results": (result("destroyed", 5, of="cave"), result("burned", 1, of="camp"))},
        {"results.destroyed": ("count", "reconcilable")},
    ),
    "one finds what the other does, and more": (
        {"results": (result("found", 3, of="weapon"),)},
        {"results": (result("found", 3, of="weapon"), result("found", 1, of="tunnel"))},
        {},
    ),
    "names beside a toll": (
        {"results": (killed(7, group="is"),)},
        {"people": (person("سالم محمود"), person("وليد حسن"))},
        {"results.killed.is": ("count", "reconcilable")},
    ),
    "more names than dead": (
        {"results": (killed(1, group="is"),)},
        {"people": (person("سالم محمود"), person("وليد حسن"))},
        {"results.killed.is": ("count", "contradiction")},
    ),
    "dead of whom another speaker does not tell": (
        {"results": (killed(4, group="is"),), "attribution": (said("سالم العبيدي"),)},
        {
            "results": (result("found", 3, of="weapon"), result("arrested", 2)),
            "attribution": (said("وليد حسن"),),
        },
        {"results.killed.is": ("count", "reconcilable")},
    ),
    "parts of the day that touch": (
        {"date": day("2021-02-22", text="فجر الاثنين")},
        {"date": day("2021-02-22", text="صباح الاثنين")},
        {"date.part": ("date", "reconcilable")},
    ),
    "parts of the day that do not": (
        {"date": day("2021-02-22", text="ظهر الاثنين")},
        {"date": day("2021-02-22", text="ليل الاثنين")},
        {"date.part": ("date", "contradiction")},
    ),
    "two governorates": (
        {},
        {"where": place("وادي الشاي", **(VALLEY | {"admin1": "Salah al-Din"}))},
        {"place.admin1": ("place", "contradiction")},
    ),
    "two governorates that claim a district": (
        {},
        {"where": place("وادي الشاي", **(VALLEY | {"admin1": "Salah al-Din", "admin1_also": ("Kirkuk",)}))},
        {"place.admin1": ("place", "reconcilable")},
    ),
    "villages some way from each other": (
        {"where": place("الزيتونة", **SUPPORTED), **NAMED},
        {"where": place("الخالدية", **(SUPPORTED | {"lat": 36.65})), **NAMED},
        {"place": ("place", "reconcilable")},
    ),
    "villages far from each other": (
        {"where": place("الزيتونة", **SUPPORTED), **NAMED},
        {"where": place("الخالدية", **(SUPPORTED | {"lat": 36.8})), **NAMED},
        {"place": ("place", "contradiction")},
    ),
    "over and going on": ({}, {"status": "ongoing"}, {"status": ("value", "reconcilable")}),
    "denied": ({}, {"status": "denied"}, {"status": ("happened", "contradiction")}),
    "two doers": (
        {"actors": (actor("coalition"),)},
        {"actors": (actor("iq-inis"),)},
        {"actors.initiator": ("doer", "contradiction")},
    ),
    "two who each claim it": (
        {"actors": (actor("iq-cts"),), "attribution": (said(None, organisation="iq-cts"),)},
        {"actors": (actor("iq-peshmerga"),), "attribution": (said(None, organisation="iq-peshmerga"),)},
        {"actors.initiator": ("credit", "contradiction")},
    ),
    "a joint act with other parties": (
        {"actors": (actor("iq-peshmerga"), actor("iq-army"))},
        {"actors": (actor("iq-peshmerga"), actor("iq-cts"))},
        {"actors.initiator": ("doer", "reconcilable")},
    ),
}


@pytest.mark.parametrize(("ours", "theirs", "expected"), RATED.values(), ids=RATED)
def test_ratings(ours: dict[str, Any], theirs: dict[str, Any], expected: dict[str, tuple[str, str]]) -> None:
    assert rated(one_event(mention("a#1", **ours), mention("b#1", **theirs))) == expected


def test_a_toll_that_rises_from_day_to_day_is_a_history() -> None:
    accounts = [mention(f"{doc}#1", results=(killed(n),)) for doc, n in zip("abc", (5, 7, 9), strict=True)]
    days = {"a": "2021-02-22", "b": "2021-02-23", "c": "2021-02-24"}
    assert rated(one_event(*accounts, published=days)) == {"results.killed.unknown": ("count", "update")}
    falling = {"a": "2021-02-24", "b": "2021-02-23", "c": "2021-02-22"}
    assert rated(one_event(*accounts, published=falling)) == {"results.killed.unknown": ("count", "contradiction")}


@pytest.mark.parametrize(
    ("words", "part"),
    [("فجر الأحد", "dawn"), ("الساعة الخامسة من الفجر", "dawn"), ("ليلة أمس", "night"), ("الأحد", None), (None, None)],
)
def test_parts_of_the_day(words: str | None, part: str | None) -> None:
    found = day_part(words)
    assert (found.name if found else None) == part


def disputed_toll() -> Event:
    """Four killed by the coalition, three by two outlets, and what its own and others' spokesmen say."""
    toll = {"where": place("الزيتونة", **SUPPORTED), "actors": (actor("coalition"),)}
    return one_event(
        mention("a#1", results=(killed(3),), **toll),
        mention("b#1", results=(killed(3),), **toll),
        mention("c#1", results=(killed(1),), attribution=(said(None, organisation="coalition"),), **toll),
        mention("d#1", results=(killed(5),), attribution=(said(None, organisation="iq-army"),), **toll),
        mention("e#1", results=(killed(6),), **toll),
        published={"a": "2021-02-22", "b": "2021-02-22", "c": "2021-02-22", "d": "2021-02-23", "e": "2021-02-24"},
    )


@pytest.mark.parametrize(
    ("rule", "value"),
    [("best", "3"), ("median", "3"), ("lowest", "1"), ("latest", "6"), ("official", "5"), ("non-party", "3")],
)
def test_rules_show_other_values_of_the_same_claims(rule: Any, value: str) -> None:
    found = shown(disputed_toll().claims, rule)["results.killed.unknown"]
    assert (found.value, found.best) == (value, "3")


def test_best_shows_what_the_event_shows() -> None:
    event = disputed_toll()
    toll = shown(event.claims)["results.killed.unknown"]
    assert (toll.value, toll.low, toll.high) == (
        str(event.results[0].best),
        event.results[0].low,
        event.results[0].high,
    )
    assert event.date is not None
    assert shown(event.claims)["date"].value == event.date.start


def test_a_rule_that_no_claim_meets_fills_nothing_in() -> None:
    event = one_event(mention("a#1", results=(killed(3),)))
    found = shown(event.claims, "official")["results.killed.unknown"]
    assert (found.value, found.best, found.origins) == (None, "3", 0)


def test_a_part_of_a_toll_is_no_toll() -> None:
    event = one_event(mention("a#1", results=(killed(11), killed(5, part_of=0))))
    assert shown(event.claims, "lowest")["results.killed.unknown"].value == "11"


def test_an_unknown_rule_is_named() -> None:
    with pytest.raises(ValueError, match="no such rule: 'highest'; there are best, median"):
        shown((), "highest")  # type: ignore[arg-type]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5), st.integers(1, 9)), min_size=1, max_size=8))
def test_rules_depend_on_claims_alone_whatever_their_order(told: list[tuple[int, int, int]]) -> None:
    claims = [
        Claim(
            field="results.killed.is",
            value=str(n),
            mention=f"d{i}#1",
            speaker=None,
            span=(0, 1),
            origin=origin,
            published=f"2021-02-{published:02}",
        )
        for i, (n, origin, published) in enumerate(told)
    ]
    for rule in RULES:
        found = shown(claims, rule)
        assert found == shown(list(reversed(claims)), rule)
        for one in found.values():
            if one.low is not None and one.high is not None:
                assert one.low <= int(one.value or 0) <= one.high


@given(st.none() | st.integers(0, 999), st.none() | st.integers(0, 999))
def test_numbers_survive_the_way_through_a_claim(one: int | None, other: int | None) -> None:
    low, high = (min(one, other), max(one, other)) if one is not None and other is not None else (one, other)
    number = Number(low, high, "exact")
    assert Number.parse(number.text)[:2] == (low, high)


@pytest.mark.parametrize("text", ["", "-", "vague", "7 named", "٧-", "1-2-3"])
def test_what_is_no_number_is_vague_or_read_as_one(text: str) -> None:
    assert Number.parse(text).qualifier in ("vague", "at_least")


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ((("initiator",), ("initiator",), ("target",)), {"initiator"}),
        ((("partner",), ("initiator",)), {"initiator"}),
        ((("partner",), ("partner",), ("initiator",)), {"partner"}),
        ((("authority",), ("initiator",)), {"authority", "initiator"}),
        ((("initiator", "target"), ("initiator",)), {"initiator", "target"}),
        ((("victim",), ("target",), ("victim",)), {"victim"}),
    ],
)
def test_an_actor_is_shown_in_its_best_supported_part(parts: tuple[tuple[Any, ...], ...], shown: set[str]) -> None:
    told = [
        mention(f"{doc}#1", actors=(actor("is", "target"), *(actor("iq-cts", role) for role in roles)))
        for doc, roles in zip("abc", parts, strict=False)
    ]
    found = one_event(*told)
    assert {a.role for a in found.actors if a.id == "iq-cts"} == shown
    claimed = {c.field for c in found.claims if c.value == "iq-cts"}
    assert claimed == {f"actors.{role}" for roles in parts for role in roles}


def test_a_place_without_an_english_name_is_called_in_a_dispute_as_others_call_it() -> None:
    here = {"country": "IQ", "admin1": "Diyala", "lon": 44.73}
    named = replace(place("بلكانة", lat=34.83, **here), name="Balkana")
    unnamed, other = place("بلكانة", lat=34.83, **here), replace(place("زنانة", lat=34.92, **here), name="Zanana")
    told = {"actors": (actor("iq-cts"), actor("is", "target")), "results": (killed(7, group="is"),)}
    places = zip("abc", (named, unnamed, other), strict=True)
    found = one_event(*(mention(f"{doc}#1", where=where, **told) for doc, where in places))
    (disputed,) = (d for d in found.disputes if d.field == "place")
    assert dict(disputed.values) == {"Balkana": ("a#1", "b#1"), "Zanana": ("c#1",)}
    assert {c.value for c in found.claims if c.field == "place"} == {"Balkana", "بلكانة", "Zanana"}
