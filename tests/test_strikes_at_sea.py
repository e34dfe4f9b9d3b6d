"""Strikes on weapons, boats and what a side runs; who tells of its own deed; what is agreed to be done."""

import pytest

from support import mentions_of

DID, HIT = "initiator", "target"
Pairs = set[tuple[str | None, str]]

TOLD: list[tuple[str, str, str, Pairs]] = [
    ("دمرت القوات الأمريكية زورقين مسيرين وثلاثة قوارب مسيرة تابعة للحوثيين قبالة سواحل اليمن.", "destruction",
     "reported", {("us", DID), ("ye-ansar-allah", HIT)}),
    ("اشتبكت قوات القيادة المركزية الأمريكية ودمرت ثلاث طائرات مسيرة تابعة للحوثيين قبالة سواحل اليمن.", "interception",
     "reported", {("us-centcom", DID), ("ye-ansar-allah", HIT)}),
    ("اشتبكت القوات العراقية مع عناصر داعش ودمرت عجلتين في وادي الشاي.", "clash", "reported",
     {("iq-security-forces", DID), ("is", HIT)}),
    ("أعلنت القيادة المركزية الأمريكية تنفيذ ضربات ضد أربعة صواريخ كروز، وطائرة مسيرة، غربي اليمن.", "strike",
     "reported", {("us", DID)}),
    # What a side runs or has is hit; who says that it did it did it.
    ("قال الجيش الأمريكي إنه نفذ ضربة جوية على منشأة تابعة للحوثيين في صنعاء.", "airstrike", "reported",
     {("us", DID), ("ye-ansar-allah", HIT)}),
    ("استهدفت غارة جوية مركز قيادة يديره الحوثيون في صنعاء.", "airstrike", "reported", {("ye-ansar-allah", HIT)}),
    # What is agreed to be done.
    ("ويأتي ذلك ضمن اتفاق بين بغداد وواشنطن، على أن تقلص القوات الأمريكية وجودها تدريجيا في العراق، مع نقل قوات إلى "
     "أربيل.",
     "reinforcement", "planned", {("us", DID)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "status", "parties"), TOLD)
def test_what_was_done_to_whom(text: str, kind: str, status: str, parties: Pairs) -> None:
    (mention,) = mentions_of(text)
    assert (mention.kind, mention.status) == (kind, status)
    assert {(a.id, a.role) for a in mention.actors} == parties


def test_a_town_under_another_is_where_it_was() -> None:
    (mention,) = mentions_of("تعرضت بلدة بداما التابعة لمدينة جسر الشغور لقصف جوي أدى إلى مقتل مدني.")
    assert mention.place is not None
    assert mention.place.name_ar == "بداما"


def test_another_raid_is_elsewhere() -> None:
    told = mentions_of("أعلنت جماعة الحوثي أن الولايات المتحدة شنت أربع غارات على محافظة الحديدة، حيث استهدف الطيران "
                       "الأمريكي جزيرة كمران بثلاث غارات أخرى في وقت سابق.", published="2024-02-17")  # fmt: skip
    assert [m.place.name_ar for m in told if m.place] == ["الحديدة", "كمران"]


def test_whose_raid_it_was_does_not_tell_of_it() -> None:
    (mention,) = mentions_of("أفاد المرصد عن قصف جوي لقوات النظام على قرية البارة، ما تسبب بمقتل سبعة مدنيين، عمر "
                             "أصغرهم أربع "
                             "سنوات.")  # fmt: skip
    assert "sy-government-forces" not in {a.organisation for a in mention.attribution}
    assert mention.people == ()


def test_the_night_of_earlier_raids_is_no_other_ones() -> None:
    told = mentions_of("قصفت طائرات حربية يرجح أنها للنظام قرية تل حلاوة شرق إدلب، تزامنا مع قصف جوي مماثل على محيط "
                       "قرية فركيا. "
                       "وكان عشرة مدنيين قتلوا ليلة الأحد – الاثنين، بقصف جوي يرجح أنه للنظام على بلدات في محافظة "
                       "إدلب.",
                       published="2017-09-25")  # fmt: skip
    assert [(m.date.start, m.date.end) for m in told if m.date] == [
        ("2017-09-25", "2017-09-25"), ("2017-09-25", "2017-09-25"), ("2017-09-24", "2017-09-25"),
    ]  # fmt: skip
