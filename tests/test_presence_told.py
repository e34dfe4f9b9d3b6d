# ruff: noqa: E501
"""How many troops are where, what is given over or seized: standing, moved, sent or taken."""

import pytest

from support import mentions_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ما زال نحو 900 جندي أميركي ينتشرون في قواعد بسوريا.", [("troop-numbers", "background")]),
        ("انتشر نحو 300 جندي من الفرقة العاشرة في محيط الرطبة أمس.", [("deployment", "reported")]),
        ("انسحب الحشد من نقطتين عسكريتين في سنجار وسلمهما للجيش.", [("base-handover", "reported")]),
        ("أخلت القوات الفرنسية مواقعها في معسكر نينوى وسلمتها إلى الفرقة 16.", [("base-handover", "reported")]),
        ("صادرت الجمارك اليمنية شحنة أسلحة في ميناء عدن.", [("weapons-find", "reported")]),
        ("وصلت شحنة أسلحة أميركية إلى قوات البيشمركة في أربيل.", [("aid", "reported")]),
        ("كشف التحالف الدولي أن نحو 2500 جندي أميركي ما زالوا في العراق بموجب اتفاق مع بغداد.", [("troop-numbers", "background")]),
        ("تشكل ثلاث غرف تنسيق مشتركة بين الجيش والبيشمركة في كركوك وخانقين.", [("cooperation", "reported")]),
    ],
)  # fmt: skip
def test_who_is_where_and_what_is_given(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(m.kind, m.status) for m in mentions_of(text)] == expected


def test_whose_troops_are_there() -> None:
    text = "ويوجد في العراق حاليا نحو 2500 جندي أميركي، إضافة إلى 900 في سوريا، ضمن مهمة تقديم المشورة للقوات المحلية."
    (mention,) = mentions_of(text)
    assert (mention.kind, mention.place and mention.place.name_ar) == ("troop-numbers", "العراق")
    assert [(a.id, a.role) for a in mention.actors] == [("us", "initiator")]
