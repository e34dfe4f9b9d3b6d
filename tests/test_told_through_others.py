"""Happenings told by what others say or do about them: condemned, inquired into, who stands behind them, who helped.

Each row: the text and the (kind, (actor, role) pairs) of its mentions, or none.
"""

import pytest

from support import mentions_of

Told = list[tuple[str, set[tuple[str | None, str]]]]

TOLD: list[tuple[str, Told]] = [
    # Condemned: told where a day, a place or a toll stands with it
    (
        "أدانت الحكومة السودانية قصف قوات الدعم السريع لمدينة الفاشر الذي أدى إلى مقتل 12 مدنيا.",
        [("strike", {("sd-rsf", "initiator"), ("civilians", "victim")})],
    ),
    (
        "استنكر محافظ ديالى الهجوم الذي استهدف دورية للشرطة في المقدادية وأسفر عن مقتل ضابط.",
        [("attack-on-forces", {("iq-police", "target")})],
    ),
    (
        "دان رئيس الجمهورية الهجوم الذي شنه تنظيم داعش أمس في قضاء كفري وقدم تعازيه إلى عائلة المقاتل الذي استشهد فيه.",
        [("attack-on-forces", {("is", "initiator")})],
    ),
    ("ونددت وزارة الخارجية السورية بالغارات، ورأت أن لا مبرر لها.", []),
    ("أدانت الأمم المتحدة استمرار القصف على غزة.", []),
    ("استنكرت نقابة الأطباء مقتل زميلهم.", []),
    # Who inquires did not do it
    ("فتحت السلطات تحقيقا في التفجير الذي ضرب ناحية قره تبه الثلاثاء الماضي وخلف ستة قتلى.", [("explosion", set())]),
    # Who stands behind it, who did it to those named before
    (
        "رجحت مصادر أمنية وقوف خلايا داعش وراء اغتيال شيخ عشيرة في الحويجة.",
        [("assassination", {("is", "initiator"), ("civilians", "target")})],
    ),
    ("ثلاثة عمال خطفهم عناصر داعش قرب حقل عجيل.", [("abduction", {("is", "initiator"), ("civilians", "target")})]),
    # Several commands, helpers joined without «ب»
    (
        "انطلقت عملية أسود الجزيرة بمشاركة قيادات عمليات الجزيرة وصلاح الدين وبإسناد طيران الجيش لملاحقة داعش.",
        [("security-operation", {("iq-joc", "initiator"), ("iq-army-aviation", "support"), ("is", "target")})],
    ),
    (
        "نفذ الجيش عملية أمنية بمشاركة قيادة عمليات الجزيرة لملاحقة فلول داعش.",
        [("sweep", {("iq-army", "initiator"), ("iq-joc", "partner"), ("is", "target")})],
    ),
    (
        "انطلقت عملية أمنية بمشاركة الحشد الشعبي وإسناد طيران الجيش لملاحقة داعش.",
        [("security-operation", {("iq-pmf", "initiator"), ("iq-army-aviation", "support"), ("is", "target")})],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: Told) -> None:
    assert [(m.kind, {(a.id, a.role) for a in m.actors}) for m in mentions_of(text)] == told


@pytest.mark.parametrize(
    ("text", "kind", "low"),
    [
        ("عثرت قوة من الحشد الشعبي على رفات 12 مغدورا في حمام العليل.", "found_dead", 12),
        ("وكان انتحاريان قد فجرا نفسيهما في ساحة الطيران موقعين 32 قتيلا.", "killed", 32),
    ],
)
def test_one_result(text: str, kind: str, low: int) -> None:
    (mention,) = mentions_of(text)
    assert [(r.kind, r.low) for r in mention.results] == [(kind, low)]


def test_a_ship_is_no_crossing() -> None:
    (mention,) = mentions_of("أعلنت جماعة الحوثي استهداف سفينة شحن في خليج عدن بصواريخ بالستية.")
    assert mention.place is not None
    assert mention.place.text == "خليج عدن"
