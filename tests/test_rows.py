"""Counts without a noun in a row of blows, gunmen as the subject, bombs set off at vehicles, sites with bare names."""

import pytest

from support import mentions_of

Told = tuple[str | None, list[tuple[str, str | None, int | None]]]


def told(text: str) -> list[Told]:
    """Each mention's place and its results of people."""
    return [
        (m.place.name_ar if m.place else None, [(r.kind, r.group, r.low) for r in m.results if r.of == "person"])
        for m in mentions_of(text)
    ]


ROWS: list[tuple[str, list[Told]]] = [
    ("استشهد 3 مواطنين في غارة على حي الرمال و5 في غارة على مخيم جباليا.",
     [("الرمال", [("killed", "civilians", 3)]), ("مخيم جباليا", [("killed", "civilians", 5)])]),
    ("قتل سبعة مدنيين في قصف على بنش وثلاثة في قصف على سرمين.",
     [("بنش", [("killed", "civilians", 7)]), ("سرمين", [("killed", "civilians", 3)])]),
    ("استشهد أربعة في غارة على بلدة عيترون، و5 في غارة على بلدة حولا.",
     [("عيترون", [("killed", None, 4)]), ("حولا", [("killed", None, 5)])]),
    ("اغتال مسلحون عضو المجلس المحلي في مدينة درعا.", [("درعا", [("killed", "civilians", 1)])]),
    ("اغتال مسلحون مجهولون مدير ناحية العامرية.", [("العامرية", [("killed", "civilians", 1)])]),
    ("خطف مسلحون مدير مصرف في الزاوية.", [("الزاوية", [("abducted", "civilians", 1)])]),
    ("هاجم عناصر من داعش حاجزا للجيش في كركوك، وقتل اثنان من المهاجمين.", [("كركوك", [("killed", "is", 2)])]),
    ("تفجير عبوة مضادة للدروع في ناقلة جند شرقي رفح.", [("رفح", [])]),
    ("أحكام بالإعدام على 8 أشخاص في تعز بتهمة اغتيال ضباط، أصدرتها المحكمة الجزائية.", [("تعز", [])]),
    # what must not be read so
    ("أطلقت 3 صواريخ على سرمين و5 في الساعة الماضية.", [("سرمين", [])]),
    ("قتل مسلحون في اشتباك مع الشرطة في بعقوبة.", [("بعقوبة", [("killed", None, None)])]),
    ("اعتقل 12 شخصا في كركوك و5 في حالة فرار.", [("كركوك", [("arrested", None, 12)])]),
    ("أصيب 4 في قصف على بنش و2 في حالة خطرة.", [("بنش", [("wounded", None, 4)])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_rows(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


SITES: list[tuple[str, str]] = [
    ("تفجير انتحاري وسط سوق مريدي بمدينة الصدر أوقع 22 قتيلا.", "سوق مريدي"),
    ("قصف الطيران سوق دونكي شطة شمال مدينة الفاشر وقتل 38 شخصا.", "سوق دونكي شطة"),
    ("انفجرت سيارة مفخخة قرب مستشفى شهبا في مدينة حلب.", "مستشفى شهبا"),
    ("الإطاحة بثلاثة عناصر من داعش في صلاح الدين وكركوك.", "صلاح الدين"),
    ("غارة على سوق مكتظ في بلدة باجل.", "باجل"),
    ("انفجرت سيارة مفخخة في سوق شعبي بمدينة القائم.", "القائم"),
    ("هجوم على حاجز أمني في مدينة البيضاء.", "البيضاء"),
    ("انفجار في معسكر تدريب في مدينة سرت.", "سرت"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), SITES)
def test_sites(text: str, place: str) -> None:
    found = [m.place.text for m in mentions_of(text) if m.place]
    assert found[0].endswith(place)
