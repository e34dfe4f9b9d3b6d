"""What speaks for and against two mentions being one happening, and how each join is explained."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fusing import SUPPORTED, actor, day, feature, fused, groups, killed, mention, person, place, said
from marsad.fusion.score import JOIN, NEVER, parts, score
from marsad.fusion.why import between, why
from marsad.fusion.words import further, shared, stretches
from marsad.model.mention import Evidence, Mention

FIRST = "قال الدفاع المدني إن قذيفة سقطت قرب مدرسة الحكمة في حي الزهور فأصيب المعلم سليم عواد وطالبان كانا معه"
SAME = "سقوط قذيفة سقطت قرب مدرسة الحكمة في حي الزهور وإصابة المعلم سليم عواد وطالبان كانا معه بحسب الدفاع المدني"
OTHER = "تعرضت أطراف البلدة لقصف عنيف طال الأراضي الزراعية واندلعت حرائق في محاصيل القمح دون أن تسجل خسائر بشرية"


def test_shared_wording_tells_the_same_report_from_another_of_its_kind() -> None:
    same, other = (shared(stretches(FIRST), stretches(text)) for text in (SAME, OTHER))
    assert same is not None
    assert other is not None
    assert same > 0.3 > 0.03 > other
    assert shared(stretches("قصف على البلدة"), stretches(FIRST)) is None
    assert parts(feature(mention("a#1"), FIRST), feature(mention("b#1"), SAME)).words > 2


def test_an_account_in_an_article_has_the_words_of_its_own_sentences() -> None:
    article = (FIRST + ". ").ljust(400) + " " + (OTHER + ". ").ljust(400)
    ours, theirs = (
        feature(mention("a#1", evidence=(Evidence(span=span),)), article) for span in ((0, 100), (600, 700))
    )
    alone = stretches(FIRST)
    assert (shared(ours.words, alone) or 0) > 0.5
    assert (shared(theirs.words, alone) or 0) == 0


@pytest.mark.parametrize(
    ("text", "is_further"),
    [
        ("دوي انفجار جديد في المدينة", True),
        ("غارة ثانية على القرية", True),
        ("وهذا هو الهجوم الخامس على البلدة اليوم", True),
        ("دوي انفجار في المدينة الجديدة", False),
        ("قتل شخص آخر في القصف", False),
    ],
)
def test_words_for_a_further_deed(text: str, is_further: bool) -> None:
    assert further(stretches(text)) is is_further


def test_a_further_attack_in_one_village_on_one_day_is_another_event() -> None:
    texts = {"a": "هجوم على قرية الزيتونة", "b": "هجوم جديد على قرية الزيتونة", "c": "تعرضت الزيتونة لهجوم اليوم"}
    events = fused(*(mention(f"{doc}#1", "attack") for doc in texts), texts=texts)
    assert groups(events) == {("a#1", "c#1"), ("b#1",)}


TWO_RAIDS = {
    "one voice, a toll each": ((killed(3),), (killed(5),), None, None, False),
    "two voices, a toll each": ((killed(3),), (killed(5),), "سالم", "وليد", True),
    "one voice, the same toll": ((killed(3),), (killed(3),), None, None, True),
    "one voice, a toll and none": ((killed(3),), (), None, None, True),
}


@pytest.mark.parametrize(("ours", "theirs", "one", "other", "joined"), TWO_RAIDS.values(), ids=TWO_RAIDS)
def test_two_of_a_kind_in_one_village_and_document(ours: Any, theirs: Any, one: Any, other: Any, joined: bool) -> None:
    told = [
        mention(f"a#{n}", results=results, attribution=(said(who),) if who else ())
        for n, (results, who) in enumerate(((ours, one), (theirs, other)), 1)
    ]
    assert (len(fused(*told)) == 1) is joined


def test_a_governorate_fits_the_one_strike_in_it_but_not_two() -> None:
    wide = mention("w#1", where=place("حلب", admin1="Aleppo", country="SY", precision=3))
    near = mention("a#1", where=place("الزيتونة", **SUPPORTED))
    far = mention("b#1", where=place("الخالدية", **(SUPPORTED | {"lat": 36.9})))
    assert groups(fused(wide, near)) == {("a#1", "w#1")}
    assert groups(fused(wide, near, far)) == {("a#1",), ("b#1",), ("w#1",)}


def test_a_report_without_any_day_fits_one_day_but_not_two() -> None:
    undated = mention("w#1", date=None)
    early, late = mention("a#1"), mention("b#1", date=day("2021-03-22"))
    days = {"a": "2021-02-22", "b": "2021-03-22"}
    assert groups(fused(undated, early, published=days)) == {("a#1", "w#1")}
    assert groups(fused(undated, early, late, published=days)) == {("a#1",), ("b#1",), ("w#1",)}
    counted = mention("w#1", date=None, results=(killed(12),))
    told = mention("a#1", results=(killed(12),))
    assert groups(fused(counted, told, late, published=days)) == {("a#1", "w#1"), ("b#1",)}


KINDS = ["airstrike", "shelling", "strike", "clash", "search", "nonsense"]
SPOTS = [place("الزيتونة", **SUPPORTED), place("الزيتون", **SUPPORTED), place("حلب", precision=3), None]


@st.composite
def one_mention(draw: st.DrawFn) -> Mention:
    return mention(
        f"d{draw(st.integers(0, 3))}#{draw(st.integers(1, 3))}",
        draw(st.sampled_from(KINDS)),
        draw(st.sampled_from(SPOTS)),
        date=draw(st.sampled_from([day("2021-02-22"), day("2021-02-23", told=False), None])),
        status=draw(st.sampled_from(["reported", "planned", "background", "aggregate", "denied"])),
        results=draw(st.sampled_from([(), (killed(5),), (killed(12), killed(3, group="is")), (killed(None, 9),)])),
        actors=draw(st.sampled_from([(), (actor("is"),), (actor("coalition"),), (actor(None),)])),
        people=draw(st.sampled_from([(), (person("سالم محمود"),)])),
    )


@given(one_mention(), one_mention(), st.sampled_from([FIRST, SAME, OTHER, ""]))
def test_the_score_is_symmetric_and_the_sum_of_its_parts(one: Mention, other: Mention, text: str) -> None:
    ours, theirs = feature(one, FIRST), feature(other, text)
    found = parts(ours, theirs)
    assert found == parts(theirs, ours)
    assert score(ours, theirs) == (NEVER if found.veto else sum(found[:-1]))
    join = between(ours, theirs)
    assert join.reasons or found.total == 0
    assert (join.points is None) is bool(found.veto)
    assert all(reason.text_ar and reason.text_en for reason in join.reasons)


def test_why_ties_each_mention_to_the_one_that_it_is_most_like() -> None:
    first = mention("a#1", results=(killed(12),))
    second = mention("b#1", results=(killed(12),), people=(person("سالم محمود"),))
    third = mention("c#1", where=None, people=(person("سالم محمود"),), results=(killed(12),))
    joins = why([feature(m) for m in (third, first, second)])
    assert {(j.mention, j.to) for j in joins} == {("b#1", "a#1"), ("c#1", "b#1")}
    assert [j.points for j in joins] == sorted((j.points or 0 for j in joins), reverse=True)
    assert all(j.enough and (j.points or 0) >= JOIN for j in joins)
    named = next(r for j in joins if j.mention == "c#1" for r in j.reasons if r.part == "names")
    assert (named.points, named.text_en) == (4.0, "the same named person or operation")
    assert why([]) == why([feature(first)]) == ()


def test_why_names_what_forbids_a_join_that_a_person_made() -> None:
    (join,) = why([feature(mention("a#1")), feature(mention("b#1", "search"))])
    assert (join.points, join.enough) == (None, False)
    assert [r.part for r in join.reasons] == ["kind"]


def test_why_of_a_great_event_costs_no_square() -> None:
    joins = why([feature(mention(f"d{n:04}#1")) for n in range(2000)])
    assert len(joins) == 1999
