"""Weekdays and hours in the words of reports: they tell which day a report without a date is about."""

import pytest

from fusing import day, feature, fused, groups, killed, mention, said
from marsad.fusion.clock import hours, weekdays
from marsad.fusion.score import JOIN, parts, score
from marsad.model.mention import Mention
from marsad.text import fold

MONDAY, SATURDAY, SUNDAY = 1 << 0, 1 << 5, 1 << 6


@pytest.mark.parametrize(
    ("text", "bits"),
    [
        ("قُتل مدني مساء اليوم السبت", SATURDAY),
        ("بين السبت والأحد", SATURDAY | SUNDAY),
        ("صباح الإثنين", MONDAY),
        ("غارة على سوق السبت", 0),
        ("مقتل أحد المدنيين", 0),
        ("أصيب اثنين من العمال", 0),
        ("قرب مسجد الجمعة", 0),
        ("", 0),
    ],
)
def test_weekdays_in_words(text: str, bits: int) -> None:
    assert weekdays(fold(text).split()) == bits


@pytest.mark.parametrize(
    ("one", "other", "touch"),
    [
        ("فجر اليوم", "قبيل الفجر", True),
        ("عند الفجر", "صباح اليوم", True),
        ("مساء أمس", "بعد منتصف الليل", True),
        ("فجر اليوم", "ظهر اليوم", False),
        ("صباح اليوم", "مساء اليوم", False),
    ],
)
def test_hours_in_words(one: str, other: str, touch: bool) -> None:
    ours, theirs = (hours(fold(text).split()) for text in (one, other))
    assert ours
    assert theirs
    assert bool(ours & theirs) is touch


def test_words_without_a_part_of_the_day_tell_no_hour() -> None:
    assert hours(fold("قصف مدفعي على أطراف البلدة").split()) == 0


def undated(id: str) -> Mention:
    return mention(id, date=None)


def test_the_weekday_tells_the_day_of_a_report_without_date() -> None:
    dated = feature(mention("a#1"))  # 22 February 2021 was a Monday
    same, other, silent = (
        parts(feature(undated("b#1"), text, published=None), dated).date
        for text in ("قصف جوي على الوادي ليلة الاثنين", "قصف جوي على الوادي ليلة الخميس", "قصف جوي على الوادي")
    )
    assert same > silent > other


def test_the_weekday_of_publication_says_nothing_beside_a_date() -> None:
    one, other = mention("a#1"), mention("b#1")
    plain = score(feature(one, "قصف على الوادي"), feature(other, "غارة على الوادي"))
    named = score(feature(one, "قصف على الوادي يوم الاثنين"), feature(other, "غارة على الوادي وقال الخميس"))
    assert plain == named


def test_morning_and_evening_speak_against_one_happening() -> None:
    one, other = mention("a#1"), mention("b#1")
    apart = score(feature(one, "قصف صباح اليوم"), feature(other, "قصف مساء اليوم"))
    assert apart < score(feature(one, "قصف صباح اليوم"), feature(other, "قصف ضحى اليوم"))


def test_reports_without_time_of_one_wording_join_whatever_days_they_fit() -> None:
    words = "قال مصدر محلي إن طائرة أغارت على وادي الشاي وأصابت مزرعة الحاج عبد الرزاق ومخزنا للحبوب دون ضحايا"
    fitting = [mention("a#1", date=day("2021-02-22")), mention("b#1", date=day("2021-03-10"))]
    texts = {"a": "غارة", "b": "غارة أولى", "c": words, "d": "عاجل " + words + " بحسب الأهالي"}
    published = {"a": "2021-02-22", "b": "2021-03-10"}
    events = fused(*fitting, undated("c#1"), undated("d#1"), texts=texts, published=published)
    assert groups(events) == {("a#1",), ("b#1",), ("c#1", "d#1")}


def test_one_document_of_many_that_tells_two_crowds_apart_parts_only_its_own() -> None:
    """Two tolls of one strike, told by crowds of reports: alike enough to be one event."""
    first = [mention(f"a{n}#1", results=(killed(2),)) for n in range(6)]
    second = [mention(f"b{n}#1", results=(killed(3),)) for n in range(5)]
    both = [mention("x#1", results=(killed(2),)), mention("x#2", results=(killed(3),))]
    assert score(feature(first[0]), feature(second[0])) >= JOIN
    (event,) = (e for e in fused(*first, *second, *both) if "a0#1" in e.mentions)
    assert set(event.mentions) == {m.mention for m in (*first, *second, both[0])}


@pytest.mark.parametrize(
    ("told", "speaker", "joined"),
    [(False, "قيادة العمليات", True), (False, "خلية الإعلام", False), (True, "قيادة العمليات", False)],
)
def test_a_day_that_only_the_publication_tells_yields_to_another_speakers(
    told: bool, speaker: str, joined: bool
) -> None:
    lead = mention("a#1", date=day("2021-02-23", told=told), attribution=(said(speaker),))
    statement = mention("a#2", date=day("2021-02-22"), attribution=(said("خلية الإعلام"),))
    assert (score(feature(lead), feature(statement)) >= JOIN) is joined
