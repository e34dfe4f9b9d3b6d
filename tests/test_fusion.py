"""Mentions to events: what is joined, what stays apart, which values are shown and which are disputed."""

import itertools
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fusing import SUPPORTED, VALLEY, actor, day, fused, groups, killed, mention, one_event, person, place, result, said
from marsad.fusion.counts import Number, Stated, fuse, reconcilable
from marsad.fusion.names import one_letter_apart, same_person
from marsad.model.event import Event
from marsad.model.mention import Mention, Operation, Result


def disputes(event: Event) -> dict[str, dict[str, tuple[str, ...]]]:
    return {d.field: dict(d.values) for d in event.disputes}


GOVERNORATE: dict[str, Any] = {"precision": 3, "type": "governorate", "admin1": "Kirkuk", "country": "IQ"}
JOINED = {
    "same day and place": (mention("a#1"), mention("b#1")),
    "other spelling of the place": (
        mention("a#1", where=place("كفر تعال", admin1="Aleppo")),
        mention("b#1", where=place("كفرتعال", admin1="Aleppo")),
    ),
    "a slip of one letter": (mention("a#1", where=place("وادي الشام")), mention("b#1")),
    "strike by means unsaid": (mention("a#1", "strike"), mention("b#1", "drone-strike")),
    "toll without a deed": (mention("a#1", "casualties"), mention("b#1", "shelling")),
    "raid told by its outcome": (mention("a#1", "security-operation"), mention("b#1", "arrest")),
    "no place, but a named person": (
        mention("a#1", where=None, people=(person("سالم محمود"),)),
        mention("b#1", people=(person("سالم حسن محمود"),)),
    ),
    "night strike told the day after": (
        mention("a#1"),
        mention("b#1", date=day("2021-02-23", told=False), results=(killed(7),)),
        mention("c#1", results=(killed(7),)),
    ),
    "of one family and against one target, published the day after": (
        mention("a#1", actors=(actor("is", "target"),)),
        mention("b#1", "strike", date=day("2021-02-23", told=False), actors=(actor("is", "target"),)),
    ),
    "two villages next to each other, hit by one force": (
        mention("a#1", where=place("الزيتونة", **SUPPORTED), actors=(actor("coalition"),)),
        mention("b#1", where=place("الخالدية", **(SUPPORTED | {"lat": 36.57})), actors=(actor("coalition"),)),
    ),
    "denial and report": (mention("a#1"), mention("b#1", status="denied")),
    "two accounts in one document": (
        mention("a#1", actors=(actor("coalition"), actor("is", "target"))),
        mention("a#2", where=place("وادي الشاي", **(VALLEY | {"admin1": "Salah al-Din"})), actors=(actor("iq-inis"),)),
    ),
    "a headline of the governorate and its account": (
        mention("a#1", "strike", place("كركوك", **GOVERNORATE), actors=(actor("coalition"),)),
        mention("a#2", actors=(actor("coalition"),), results=(killed(7),)),
    ),
    "arrest in one report, abduction in the other": (
        mention("a#1", "arrest", results=(result("arrested", 3),)),
        mention("b#1", "abduction", results=(result("abducted", 3),)),
    ),
    "another speaker's account without a day": (
        mention("a#1", attribution=(said("سعد معن"),), actors=(actor("coalition"),)),
        mention(
            "a#2",
            "strike",
            place("وادي الشاي", **(VALLEY | {"admin1": "Salah al-Din"})),
            date=None,
            attribution=(said("ياسر حسين"),),
            actors=(actor("iq-inis"),),
        ),
    ),
    "history recalled twice": (
        mention("a#1", "territory-recapture", "الموصل", status="background", date=day("2017-01-01", "2017-12-31")),
        mention("b#1", "territory-recapture", "الموصل", status="background", date=None),
    ),
}


@pytest.mark.parametrize("mentions", JOINED.values(), ids=JOINED)
def test_joined(mentions: tuple[Mention, ...]) -> None:
    assert groups(fused(*mentions)) == {tuple(m.mention for m in mentions)}


APART = {
    "strike and the search after it": (mention("a#1"), mention("b#1", "search")),
    "next day at a place that is hit daily": (mention("a#1"), mention("b#1", date=day("2021-02-23"))),
    "of one family, published the day after": (
        mention("a#1"),
        mention("b#1", "strike", date=day("2021-02-23", told=False)),
    ),
    "two villages of one district, hit by one force": (
        mention("a#1", where=place("الزيتونة", **SUPPORTED), actors=(actor("coalition"),)),
        mention("b#1", where=place("الخالدية", **(SUPPORTED | {"lat": 36.65})), actors=(actor("coalition"),)),
    ),
    "two villages of one governorate": (
        mention("a#1", where=place("الزيتونة", **SUPPORTED)),
        mention("b#1", where=place("الخالدية", **(SUPPORTED | {"lat": 36.9}))),
    ),
    "two named places in one document": (
        mention("a#1", where=place("الزيتونة", **SUPPORTED)),
        mention("a#2", where=place("الخالدية", **SUPPORTED)),
    ),
    "the governorate and a place in it, by others": (
        mention("a#1", where=place("كركوك", **GOVERNORATE), actors=(actor("iq-army"),)),
        mention("a#2", actors=(actor("coalition"),)),
    ),
    "the governorate and a place in it, with other tolls": (
        mention("a#1", where=place("كركوك", **GOVERNORATE), actors=(actor("coalition"),), results=(killed(3),)),
        mention("a#2", actors=(actor("coalition"),), results=(killed(7),)),
    ),
    "the governorate and another's place": (
        mention("a#1", where=place("أربيل", **(GOVERNORATE | {"admin1": "Erbil"})), actors=(actor("coalition"),)),
        mention("a#2", actors=(actor("coalition"),)),
    ),
    "two days in one document": (mention("a#1"), mention("a#2", date=day("2021-02-23"))),
    "one speaker, once with a day": (
        mention("a#1", attribution=(said("سعد معن"),)),
        mention("a#2", date=None, attribution=(said("سعد معن"),)),
    ),
    "two speakers on two villages, once with a day": (
        mention("a#1", attribution=(said("سعد معن"),)),
        mention("a#2", where=place("الزيتونة", **VALLEY), date=None, attribution=(said("ياسر حسين"),)),
    ),
    "a total and a single strike": (
        mention("a#1", status="aggregate", results=(killed(7),)),
        mention("b#1", results=(killed(7),)),
    ),
    "a plan and a deed": (mention("a#1", status="planned"), mention("b#1")),
    "two code names": (
        mention("a#1", operation=Operation(name="الفجر", text="الفجر", span=(0, 5))),
        mention("b#1", operation=Operation(name="الصقر", text="الصقر", span=(0, 5))),
    ),
    "no place and nothing else": (mention("a#1", where=None), mention("b#1")),
}


@pytest.mark.parametrize("mentions", APART.values(), ids=APART)
def test_kept_apart(mentions: tuple[Mention, ...]) -> None:
    assert groups(fused(*mentions)) == {(m.mention,) for m in mentions}


def test_a_report_without_any_day_joins_what_others_tell_and_recall() -> None:
    told, recalled = mention("a#1", results=(killed(12),)), mention("b#1", status="background", results=(killed(12),))
    undated = mention("c#1", date=None, results=(killed(12),))
    days: dict[str, str] = {"a": "2021-02-23", "b": "2021-02-23"}
    assert groups(fused(told, recalled, undated, published=days)) == {("a#1", "b#1", "c#1")}
    assert groups(fused(recalled, undated, published=days)) == {("b#1",), ("c#1",)}


def test_a_report_without_any_time_joins_only_what_is_at_its_place() -> None:
    told = mention("a#1", results=(killed(3),), actors=(actor("coalition"),))
    undated: dict[str, Any] = {"date": None, "results": (killed(3),), "actors": (actor("coalition"),)}
    days = {"a": "2021-02-23"}
    assert groups(fused(told, mention("b#1", **undated), published=days)) == {("a#1", "b#1")}
    wide = mention("b#1", where=place("كركوك", **GOVERNORATE), **undated)
    assert groups(fused(told, wide, published=days)) == {("a#1",), ("b#1",)}


def test_days_of_a_campaign_do_not_chain() -> None:
    days = [mention(f"d{n}#1", date=day(f"2021-02-{10 + n}"), results=(killed(12),)) for n in range(6)]
    assert all(len(event.mentions) <= 2 for event in fused(*days))


def test_what_one_document_tells_apart_no_third_report_joins() -> None:
    ours = mention("a#1", where=place("الزيتونة", **SUPPORTED), results=(killed(5),))
    theirs = mention("a#2", where=place("الخالدية", **SUPPORTED), results=(killed(5),))
    vague = mention("b#1", where=place("حلب", precision=3, admin1="Aleppo", country="SY"), results=(killed(5),))
    assert not any({"a#1", "a#2"} <= set(event.mentions) for event in fused(ours, theirs, vague))


def test_valley_with_two_governorates_two_doers_and_two_spellings() -> None:
    event = one_event(
        mention("a#1", where=place("وادي الشام", admin1="Kirkuk"), actors=(actor("coalition"),)),
        mention("a#2", actors=(actor("coalition"),), results=(killed(7, group="is"),)),
        mention("a#3", where=place("وادي الشاي", **(VALLEY | {"admin1": "Salah al-Din"})), actors=(actor("iq-inis"),)),
    )
    assert disputes(event) == {
        "place.name": {"وادي الشاي": ("a#2", "a#3"), "وادي الشام": ("a#1",)},
        "place.admin1": {"Kirkuk": ("a#1", "a#2"), "Salah al-Din": ("a#3",)},
        "actors.initiator": {"coalition": ("a#1", "a#2"), "iq-inis": ("a#3",)},
    }
    assert event.place is not None
    assert (event.place.name_ar, event.place.admin1) == ("وادي الشاي", "Kirkuk")
    assert {"place.name", "place.admin1"} <= {claim.field for claim in event.claims}
    assert event.title_ar == "ضربة جوية في وادي الشاي · 22/2/2021 · 7 قتلى"


@pytest.mark.parametrize(
    ("results", "disputed"),
    [
        ((killed(7), killed(9)), True),
        ((killed(31, qualifier="at_least"), killed(30)), True),
        ((killed(30, qualifier="at_least"), killed(31)), False),
        ((killed(None, qualifier="vague"), killed(5)), False),
        ((killed(20, 20, qualifier="about"), killed(21)), False),
        ((killed(7, group="is"), killed(9)), True),
        ((killed(7, group="is"), killed(2, group="civilians")), False),
    ],
)
def test_disputed_tolls(results: tuple[Result, Result], disputed: bool) -> None:
    event = one_event(mention("a#1", results=results[:1]), mention("b#1", results=results[1:]))
    assert any(d.kind == "count" for d in event.disputes) is disputed


@pytest.mark.parametrize(
    ("ours", "theirs", "disputed"),
    [
        (("iq-army",), ("iq-security-forces",), False),  # the army is a part of the security forces
        (("iq-army",), ("iq-army", "iq-peshmerga"), False),
        (("iq-peshmerga", "iq-army"), ("iq-peshmerga", "iq-cts"), True),
        ((None,), ("is",), False),
    ],
)
def test_disputed_doers(ours: tuple[str | None, ...], theirs: tuple[str | None, ...], disputed: bool) -> None:
    event = one_event(mention("a#1", actors=tuple(map(actor, ours))), mention("b#1", actors=tuple(map(actor, theirs))))
    assert ("actors.initiator" in disputes(event)) is disputed


@pytest.mark.parametrize(("theirs", "disputed"), [("iq-cts", True), ("iq-army", False), ("iq-security-forces", False)])
def test_who_names_only_a_partner_disputes_who_took_part(theirs: str, disputed: bool) -> None:
    """«نفذناها بالتعاون مع الجيش»: who speaks is not named again."""
    event = one_event(
        mention("a#1", actors=(actor("iq-army", "partner"),)),
        mention("b#1", actors=(actor("iq-peshmerga"), actor(theirs))),
    )
    found = [d for d in event.disputes if d.field == "actors.initiator"]
    assert bool(found) is disputed
    assert all(d.rating == "reconcilable" for d in found)


def test_a_district_and_its_governorate_are_no_dispute() -> None:
    wide = place("كركوك", precision=3)
    event = one_event(
        mention("a#1", actors=(actor("coalition"),), results=(killed(7),)),
        mention("b#1", where=wide, actors=(actor("coalition"),), results=(killed(7),)),
    )
    assert not event.disputes
    assert event.place is not None
    assert event.place.name_ar == "وادي الشاي"


def test_denied_happening_and_denied_credit() -> None:
    happened = one_event(mention("a#1"), mention("b#1", status="denied"))
    assert disputes(happened) == {"status": {"denied": ("b#1",), "reported": ("a#1",)}}
    assert [d.kind for d in happened.disputes] == ["happened"]
    assert happened.status == "reported"
    credit = one_event(mention("a#1", actors=(actor("coalition"),), attribution=(said("التحالف", stance="denies"),)))
    assert disputes(credit) == {"actors.initiator": {"coalition": ("a#1",), "denied": ("a#1",)}}


def test_claims_carry_words_and_speaker() -> None:
    event = one_event(
        mention(
            "a#1",
            results=(killed(7, group="is"),),
            attribution=(said("سالم"), said(None, organisation="iq-smc", span=(25, 29))),
        )
    )
    claims = {claim.field: claim for claim in event.claims}
    toll = claims["results.killed.is"]
    assert (toll.value, toll.span, toll.speaker, toll.organisation) == ("7", (30, 40), "iq-smc", "iq-smc")
    assert claims["place"].speaker == "سالم"
    assert claims["date"].value == "2021-02-22"


def test_copies_are_one_origin() -> None:
    text = "أسفرت ضربة جوية في الوادي عن مقتل سبعة"
    event = one_event(
        mention("a#1", results=(killed(7),)),
        mention("b#1", results=(killed(7),), date=day("2021-02-23", told=False)),
        mention("c#1", results=(killed(9),)),
        mention("d#1", results=(killed(9),)),
        texts={"a": text, "b": text + "."},
    )
    assert (event.reports, event.origins, event.copies) == (4, 3, ("b",))
    assert len({c.origin for c in event.claims if c.mention in ("a#1", "b#1")}) == 1
    assert (event.results[0].best, event.results[0].low, event.results[0].high) == (9, 7, 9)


@pytest.mark.parametrize(
    ("kinds", "shown"),
    [
        (("joint-operation", "joint-operation", "clash"), "clash"),
        (("strike", "strike", "airstrike"), "airstrike"),
        (("security-operation", "arrest"), "arrest"),
        (("airstrike", "airstrike", "shelling"), "airstrike"),
    ],
)
def test_the_more_informative_kind_is_shown(kinds: tuple[str, ...], shown: str) -> None:
    event = one_event(*(mention(f"d{n}#1", kind) for n, kind in enumerate(kinds)))
    assert event.kind == shown


NUMBERS = [
    (((7, 7, "exact", 0), (7, 7, "exact", 1), (9, 9, "exact", 2)), (7, 7, 9, "exact")),
    (((7, 7, "exact", 0), (7, 7, "exact", 0), (9, 9, "exact", 1)), (9, 7, 9, "exact")),
    (((31, None, "at_least", 0),), (31, 31, 31, "at_least")),
    (((31, None, "at_least", 1), (20, 20, "exact", 0)), (20, 20, 31, "exact")),
    (((5, 7, "exact", 0),), (5, 5, 7, "exact")),
    (((None, None, "vague", 0),), (None, None, None, "vague")),
]


@pytest.mark.parametrize(("stated", "expected"), NUMBERS)
def test_best_low_high(stated: Any, expected: Any) -> None:
    sources = [
        Stated(Number(low, high, how), origin, f"2021-02-0{n + 1}") for n, (low, high, how, origin) in enumerate(stated)
    ]
    assert fuse(sources) == expected


@given(st.lists(st.tuples(st.none() | st.integers(0, 99), st.none() | st.integers(0, 99)), max_size=6))
def test_best_lies_between_low_and_high_and_order_plays_no_part(pairs: list[tuple[int | None, int | None]]) -> None:
    numbers = [Number(a, max(a, b) if a is not None and b is not None else b, "exact") for a, b in pairs]
    sources = [Stated(number, origin, "") for origin, number in enumerate(numbers)]
    best = fuse(sources)
    assert best == fuse(list(reversed(sources)))
    if best.best is not None and best.low is not None and best.high is not None:
        assert best.low <= best.best <= best.high
    assert all(reconcilable(a, b) == reconcilable(b, a) for a, b in itertools.combinations(numbers, 2))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("واديالشام", "واديالشاي", True),
        ("الطبقة", "الطبقة", False),
        ("تلعفر", "تلعفرا", False),
        ("حلبجة", "حلب", False),
    ],
)
def test_one_letter_apart(one: str, other: str, alike: bool) -> None:
    assert one_letter_apart(one, other) is one_letter_apart(other, one) is alike


def test_a_single_word_is_no_person() -> None:
    assert same_person("محمد السعدي", "محمد باقر السعدي")
    assert not same_person("محمد", "محمد السعدي")


PLACES = [
    place("الزيتونة", **SUPPORTED),
    place("الزيتون", **SUPPORTED),
    place("حلب", **(SUPPORTED | {"precision": 3})),
    None,
]


@st.composite
def many_mentions(draw: st.DrawFn) -> list[Mention]:
    return [
        mention(
            f"d{draw(st.integers(0, 5))}#{n}",
            draw(st.sampled_from(["airstrike", "shelling", "strike", "clash", "search"])),
            draw(st.sampled_from(PLACES)),
            date=draw(st.sampled_from([day("2021-02-22"), day("2021-02-23", told=False), None])),
            results=draw(st.sampled_from([(), (killed(5),), (killed(12),)])),
            actors=draw(st.sampled_from([(), (actor("is"),), (actor("coalition"),)])),
        )
        for n in range(draw(st.integers(1, 9)))
    ]


@settings(max_examples=60, deadline=None)
@given(many_mentions(), st.integers(0, 1000))
def test_order_of_input_plays_no_part(mentions: list[Mention], seed: int) -> None:
    shuffled = random.Random(seed).sample(mentions, len(mentions))
    events = fused(*mentions)
    assert fused(*shuffled) == events
    assert sorted(id for e in events for id in e.mentions) == sorted(m.mention for m in mentions)
    assert [e.event for e in events] == sorted(e.event for e in events)
    for event in events:
        assert all(set(ids) <= set(event.mentions) for d in event.disputes for _, ids in d.values)
