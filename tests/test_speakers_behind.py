"""Who says it, where he stands in a heading, in a relay, or in words that come after the happening.

Each row: a text and those who say its first mention: the speaker's name, the organisation, the title.
"""

import pytest

from support import mentions_of

Said = tuple[str | None, str | None, str | None]

SAID: list[tuple[str, set[Said]]] = [
    ("قيادة عمليات البصرة // الفريق سالم العيداني: مقتل ثلاثة مسلحين في كمين شمال المحافظة",
     {("سالم العيداني", "iq-joc", None)}),
    ("ونقلت عن مدير المستشفى سامي الخطيب قوله إن خمسة جرحى وصلوا إليه بعد القصف على تعز",
     {("سامي الخطيب", None, "مدير المستشفى")}),
    ("وزارة الداخلية في حكومة إقليم كردستان: مقتل شخصين بقصف على دهوك",
     {(None, "iq-krg", "وزارة الداخلية في حكومة إقليم كردستان")}),
    ("قال مصدر أمني في غزة إن الغارة قتلت شخصين في خان يونس", {(None, None, "مصدر أمني في غزة")}),
    ("قال مشرف أمني حوثي إن القوة اعتقلت ثلاثة أشخاص في تعز", {(None, "ye-ansar-allah", "مشرف أمني حوثي")}),
    ("التقرير الأسبوعي لمركز العروة للتوثيق: مقتل تسعة مدنيين بقصف على إدلب",
     {(None, None, "مركز العروة للتوثيق")}),
    ("قتل قيادي بغارة على بنت جبيل الأربعاء. ونعاه حزب الله من دون أن يحدد مهامه", {(None, "lb-hezbollah", None)}),
]  # fmt: skip

NOBODY: list[str] = [
    "قتل ثلاثة بقصف على تعز. وأضعفت الضربات قدرة الحركة على شن هجمات",
    "لم يقل أحد إن القصف قتل ثلاثة في درعا",
    "قتل ثلاثة بقصف على تعز. وأصيب أحدهم في رأسه",
    "وأضاف قائلا إن القصف قتل ثلاثة في درعا",
    "أسفر الهجوم الذي نسبته بغداد إلى داعش عن مقتل أربعة جنود",
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_says_it(text: str, expected: set[Said]) -> None:
    mention = mentions_of(text)[0]
    assert {(a.speaker, a.organisation, a.title) for a in mention.attribution} == expected


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_says_it(text: str) -> None:
    assert not mentions_of(text)[0].attribution
