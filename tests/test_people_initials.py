"""People told by initials, as reports tell suspects whose names they leave out; and letters that are nobody's."""

import pytest

from support import mentions_of

NAMED: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("ألقت شرطة واسط القبض على المتهم (ر. ك.) بعد قتله جاره في الكوت.", [("ر. ك.", "arrested")]),
    ("اعتقلت قوة من الأمن الوطني المدعو (ع.س) في الموصل.", [("ع.س", "arrested")]),
    ("أوقفت دورية المواطنين (ط.ن.) و(ب.ع.) في بعلبك لانتمائهما إلى تنظيم إرهابي.",
     [("ط.ن.", "arrested"), ("ب.ع.", "arrested")]),
    ("أوقفت المديرية كلا من اللبنانيين (ع.ر)، (م.ك) و (ع.غ) في صيدا.",
     [("ع.ر", "arrested"), ("م.ك", "arrested"), ("ع.غ", "arrested")]),
    ("قال الجيش إن دورية أوقفت (م.ا) و(ب.ع) في بيروت.", [("م.ا", "arrested"), ("ب.ع", "arrested")]),
    ("تمكنت مفرزة من توقيف المشتبه به (ن . ص . ح) في بغداد.", [("ن . ص . ح", "arrested")]),
    ("أصيب المواطن ج. ح. ر برصاص الاحتلال قرب جنين.", [("ج. ح. ر", "wounded")]),
    ("أوقف الجيش السوري (م.ع.) في صيدا بعد إطلاق نار.", [("م.ع.", "arrested")]),
    ("القبض على المتهمين (ع. س. م) و(ح. ك) بقضايا إرهابية في الموصل.",
     [("ع. س. م", "arrested"), ("ح. ك", "arrested")]),
    ("أوقفت مفرزة للجيش المسمى \"س. مراد\" في تمنراست.", [("س. مراد", "arrested")]),
]  # fmt: skip

NOBODY = [
    "قتل جندي برصاص مسلحين في الرمادي (أ.ف.ب).",
    "أعلنت وكالة (د ب أ) مقتل جندي في كركوك.",
    "بيروت (أ.ف.ب) قتل شخصان بغارة على صيدا.",
    "قتل ثلاثة جنود في كمين نصبه مسلحون قرب تكريت (أ ف ب، رويترز).",
    "قصف متبادل بين «الفصائل» و«قسد» شمالي حلب أوقع قتيلين.",
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_told_by_initials(text: str, expected: list[tuple[str, str | None]]) -> None:
    people = [p for m in mentions_of(text) for p in m.people]
    assert [(p.name, p.fate) for p in people] == expected
    assert all(p.private for p in people)


@pytest.mark.parametrize("text", NOBODY)
def test_letters_that_are_nobodys(text: str) -> None:
    assert [p for m in mentions_of(text) for p in m.people] == []


def test_a_stop_behind_initials_ends_no_sentence() -> None:
    text = "أوقفت الشرطة المتهم (ح. ك.) في بغداد. وضبطت معه بندقية."
    assert {e.span[0] for m in mentions_of(text) for e in m.evidence} & {0}
    assert [m.place.name_ar for m in mentions_of(text) if m.place] == ["بغداد"]
