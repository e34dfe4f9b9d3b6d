# ruff: noqa: E501
"""What is told beside strikes: another one hurt, the dead who arrive, ground once held, what somebody is minded to do."""

import pytest

from support import mentions_of


@pytest.mark.parametrize(
    "text",
    [
        "مقتل عنصرين من تنظيم داعش وإصابة آخر بضربة جوية في دير الزور.",
        "قتل عنصران من قوات النظام وأصيب آخر بلغم في تدمر.",
        "أسفرت الغارة عن مقتل جنديين وإصابة آخر في إدلب.",
    ],
)
def test_one_more_is_hurt(text: str) -> None:
    (mention,) = mentions_of(text)
    assert sorted((r.kind, r.low) for r in mention.results) == [("killed", 2), ("wounded", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "وصلت 5 جثث لعناصر من لواء القدس إلى مستشفى مدينة تدمر بعد هجوم لداعش.",
        "أعلن المرصد السوري وصول خمس جثث لعناصر من لواء القدس إلى مستشفى تدمر بعد هجوم لداعش.",
    ],
)
def test_the_dead_who_arrive_are_no_reinforcement(text: str) -> None:
    (mention,) = mentions_of(text)
    assert mention.kind == "attack-on-forces"
    assert [(r.kind, r.group, r.low) for r in mention.results] == [("killed", "sy-liwa-al-quds", 5)]


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف أن لدى داعش نية لتحرير أكثر من 8000 من عناصر التنظيم المحتجزين في سوريا.",
        "قال المصدر إن المدربين سيبقون في البلاد ولا علاقة لهم بانسحاب قوات التحالف الدولي.",
        "جرى نقل الجرحى إلى المستشفى تدمر لتلقي العلاج وسط استنفار من قبل قوات الجيش السوري.",
        "ولا يزال التنظيم يعود لأسلوبه القديم في شن هجمات خاطفة كان يتبعها قبل عام 2014.",
    ],
)
def test_no_happening(text: str) -> None:
    assert mentions_of(text) == []


def test_whose_the_ground_was_before() -> None:
    text = "قتلت القيادة المركزية الأمريكية قياديا في داعش بضربة جوية في دير الزور. وأضافت أن الضربة وقعت في منطقة كانت تسيطر عليها سابقا حكومة نظام الأسد وروسيا."
    (mention,) = mentions_of(text)
    assert {a.id for a in mention.actors} == {"us-centcom", "is"}


def test_capitals_that_open_talks() -> None:
    (mention,) = mentions_of("أطلقت بغداد وواشنطن محادثات حول ترتيب أوضاع القوات في إطار لجنة عسكرية عليا.")
    assert {a.id for a in mention.actors} == {"iq-government", "us-government"}


def test_ransoms_are_no_reinforcement() -> None:
    assert [m.kind for m in mentions_of("أطلق سراح مختطفين اثنين بعد دفع فدية لعناصر داعش في أطراف الحويجة.")] == ["release"]


def test_where_a_base_lies_is_no_party() -> None:
    (mention,) = mentions_of("وكانت قاعدة عين الأسد غربي العراق قد استهدفت، الخميس، بأربعة صواريخ لم توقع إصابات.")
    assert list(mention.actors) == []
