# ruff: noqa: E501
"""Who is no doer though he stands where doers stand: who found the dead, who acted after a deed, capitals beside towns."""

import pytest

from support import mentions_of, roles_of

TOLD = [
    ("عثرت قوات البيشمركة على جثث ثلاثة من عناصر داعش بعد ضربة جوية للتحالف الدولي في جبل قره جوغ.", {("coalition", "initiator"), ("is", "target")}),
    ("فرضت قيادة شرطة ديالى حظرا للتجوال في قضاء المقدادية بعد هجوم داعش على قرية الرشاد.", {("is", "initiator")}),
    ("عثرت قوة من الجيش العراقي على نفق كان يستخدم من قبل داعش في صحراء راوة.", {("iq-army", "initiator"), ("is", "target")}),
    ("شن داعش هجوما على نقطة للبيشمركة في قرية تقع بين أربيل وكركوك.", {("is", "initiator"), ("iq-peshmerga", "target")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_only_those_take_part_who_did(text: str, expected: set[tuple[str | None, str]]) -> None:
    assert roles_of(text) == expected


def test_who_goes_to_the_place_of_a_strike_finds_something_there() -> None:
    text = (
        "أعلنت خلية الإعلام الأمني مقتل ستة إرهابيين بضربة جوية في جبال حمرين. "
        "وأضافت أن قوة من جهاز مكافحة الإرهاب توجهت إلى موقع الضربة وعثرت على جثث القتلى وأسلحة وأحزمة ناسفة."
    )
    told = [(m.kind, {a.id for a in m.actors if a.role == "initiator"}) for m in mentions_of(text)]
    assert told == [("airstrike", set()), ("weapons-find", {"iq-cts"})]


def test_aircraft_that_flew_without_a_strike_struck_nobody() -> None:
    text = "أحبطت البيشمركة هجوما لداعش على قرية قرب كفري. وأشار قائدها إلى أن طيران التحالف حلق فوق المنطقة دون أن ينفذ أي ضربة."
    assert [m.kind for m in mentions_of(text)] == ["attack-on-forces"]


def test_ground_held_in_the_days_told_of_is_not_where_somebody_was_caught() -> None:
    text = "ألقت مفارز الاستخبارات القبض على أربعة إرهابيين في محافظة نينوى، عملوا في ديوان الجند إبان سيطرة التنظيم على الموصل."
    (mention,) = mentions_of(text)
    assert mention.place is not None
    assert mention.place.name_ar == "نينوى"
