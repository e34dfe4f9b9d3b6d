# ruff: noqa: E501
"""Units by their number beside a source of another force, sectors of commands, and what came some days before."""

import pytest

from support import mentions_of, roles_of

TOLD = [
    ("قتل ضابط بهجوم شنه داعش على نقطة للفوج الثاني في اللواء 52 في داقوق، بحسب مصدر في الشرطة.", {("is", "initiator"), ("iq-army", "target")}),
    ("استهدفت طائرات عراقية أوكارا لداعش في قاطعي عمليات ديالى وكركوك.", {("iq-air-force", "initiator"), ("is", "target")}),
    ("نفذت قوة من الجيش عملية تفتيش ضمن قاطع عمليات نينوى أسفرت عن العثور على مضافة.", {("iq-army", "initiator")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_whose_units_they_are(text: str, expected: set[tuple[str | None, str]]) -> None:
    assert roles_of(text) == expected


def test_what_came_two_days_before_in_the_same_place_is_another_happening() -> None:
    text = (
        "نفذت قوة من الجيش عملية دهم في قرى حوض الوقف أسفرت عن اعتقال أربعة مطلوبين. "
        "وأشار المصدر إلى أن العملية جاءت بعد يومين من مقتل مدنيين اثنين برصاص قناص في المنطقة ذاتها."
    )
    told = [(m.kind, m.date.start if m.date else None) for m in mentions_of(text, "2023-03-14")]
    assert told == [("arrest", "2023-03-14"), ("shooting", "2023-03-12")]
