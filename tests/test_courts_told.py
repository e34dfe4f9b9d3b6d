# ruff: noqa: E501
"""Trials and arrests with the deeds for which they were: what is news, what was before, and where each was."""

import pytest

from support import mentions_of

TOLD = [
    ("أصدرت محكمة جنايات ديالى حكما بالإعدام شنقا بحق مدان بالإرهاب.", [("prosecution", "reported", None)]),
    ("قضت محكمة جنايات نينوى في الموصل بإعدام ثلاثة من عناصر داعش شاركوا بتفجير جسر في تلعفر.", [("prosecution", "reported", "الموصل")]),
    ("نقضت محكمة التمييز حكم الإعدام الصادر بحق متهم بتفجير سيارة مفخخة في الحلة.", [("prosecution", "reported", None)]),
    ("القضاء العراقي يعلن الحكم بإعدام إرهابي اشترك في قتل عناصر من الشرطة بقضاء سنجار.", [("prosecution", "reported", None)]),
    ("حكمت محكمة في بغداد بالسجن المؤبد على متهم بالهجوم على سيطرة في الصقلاوية.", [("prosecution", "reported", "بغداد")]),
    ("صدقت محكمة تحقيق الكرخ اعترافات متهم بالانتماء إلى تنظيم داعش.", [("prosecution", "reported", None)]),
    (
        "حكمت محكمة جنايات الكرخ بالإعدام على المدان باغتيال ضابط في الأعظمية.",
        [("prosecution", "reported", None), ("killing", "background", "الأعظمية")],
    ),
    (
        "ألقت قوة أمنية القبض على إرهابي متورط بقتل خمسة جنود في ناحية الرشاد.",
        [("arrest", "reported", None), ("killing", "background", "الرشاد")],
    ),
    (
        "أصدرت محكمة جنايات بابل حكما بالإعدام على إرهابي اشترك في تفجير سوق شعبي في المحاويل عام 2012.",
        [("prosecution", "reported", None), ("explosion", "background", "المحاويل")],
    ),
    ("اتهمت بغداد تنظيم داعش باغتيال ضابط كبير في كركوك.", [("killing", "reported", "كركوك")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_trials_and_what_they_were_for(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    told = [(m.kind, m.status, m.place.name_ar if m.place else None) for m in mentions_of(text)]
    assert told == expected


def test_what_was_before_has_no_day_of_publication() -> None:
    text = "ألقت قوة أمنية القبض على إرهابي متورط بقتل خمسة جنود في ناحية الرشاد."
    assert [m.date is None for m in mentions_of(text)] == [False, True]


@pytest.mark.parametrize(
    ("text", "court"),
    [
        ("أصدرت محكمة جنايات الأنبار في العراق حكما بالإعدام بحق مدان بالإرهاب.", "iq-judiciary"),
        ("أدانت محكمة نرويجية عنصرا في تنظيم داعش بجرائم ارتكبها في سوريا.", None),
    ],
)
def test_whose_court_it_is(text: str, court: str | None) -> None:
    (mention,) = mentions_of(text)
    assert [(a.id, a.role) for a in mention.actors if a.role == "initiator"] == [(court, "initiator")]
