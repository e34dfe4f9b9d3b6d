"""Roles as wire items and posts of many countries tell them: names, bases, offices that accuse, kin, counterparts.

Each row: a sentence and (actor, role) pairs that its mentions have; the second table, pairs that they must not have.
"""

import pytest

from support import mentions_of, roles_of

Pair = tuple[str | None, str]
DID, HIT, WITH, HARMED = "initiator", "target", "partner", "victim"

TOLD: list[tuple[str, set[Pair]]] = [
    ("سقطت ثلاثة صواريخ على مقر للحزب الديمقراطي الكوردستاني الإيراني في كويسنجق.", {("ir-kdpi", HIT)}),
    ("اشتبكت القوات اليمنية المشتركة مع الحوثيين شرق مدينة حيس.", {("ye-joint-forces", DID), ("ye-ansar-allah", HIT)}),
    ("قتل أربعة من متطوعي الدفاع عن الوطن في كمين شمال بوركينا فاسو.", {("bf-forces", HIT)}),
    ("أعلن الجيش الوطني النفير. وهاجمت الفصائل نقطة لقسد في ريف منبج.", {("sy-sna", DID), ("sy-sdf", HIT)}),
    ("استعادت قوات البيشمركة قرية قرب مخمور بعد طرد مسلحي داعش منها.", {("iq-peshmerga", DID), ("is", HIT)}),
    ("اتهم المتحدث باسم حكومة الوفاق قوات حفتر بقصف مطار معيتيقة.", {("ly-lna", DID)}),
    ("أغارت طائرات الجيش الصومالي على مركبة كانت عناصر حركة الشباب تستقلها قرب جوهر.",
     {("so-forces", DID), ("so-al-shabaab", HIT)}),
    ("تعرضت قاعدة عين الأسد الجوية الأميركية غربي العراق لقصف بصواريخ أطلقتها فصائل عراقية.",
     {("us", HIT), ("iq-armed-factions", DID)}),
    ("قالت القيادة المركزية الأميركية إنها، بدعم من قسد، ألقت القبض على قيادي في داعش قرب الرقة.",
     {("us", DID), ("sy-sdf", "support"), ("is", HIT)}),
    ("نفذت القوات الأميركية غارة مع القوات العراقية في صحراء الأنبار قتلت خمسة من داعش.",
     {("us", DID), ("iq-security-forces", WITH), ("is", HIT)}),
    ("وكانت دمشق قد اتهمت حزب الله بخطف ثلاثة من جنودها قرب القصير.",
     {("lb-hezbollah", DID), ("sy-government-forces", HIT)}),
    ("التقى الوفد الأمني المصري قيادة حركة حماس في غزة.", {("eg-government", DID), ("ps-hamas", WITH)}),
    ("أجرى وزير الخارجية الإيراني اتصالا هاتفيا بنظيره العراقي.", {("ir-government", DID), ("iq-government", WITH)}),
    ("اشتبك مسلحون من قبيلة الرزيقات مع قوات الدعم السريع في نيالا.", {(None, DID), ("sd-rsf", HIT)}),
    ("اعترض مسلحون مجهولون سيارة ضابط في الشرطة العراقية شرقي بغداد وقتلوه.", {("unidentified-armed-group", DID)}),
    ("قصف الطيران الحربي السوري صالة أفراح في بلدة سراقب، ما أدى إلى مقتل سبعة أشخاص.", {("civilians", HIT)}),
    ("قتل جنديان عراقيان بعبوة ناسفة لتنظيم داعش جنوب كركوك.", {("iq-army", HIT), ("is", DID)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_roles_told(text: str, expected: set[Pair]) -> None:
    assert expected <= roles_of(text)


NOT_TOLD: list[tuple[str, Pair]] = [
    ("سقطت ثلاثة صواريخ على مقر للحزب الديمقراطي الكوردستاني الإيراني في كويسنجق.", ("iq-kdp", HIT)),
    ("استعادت قوات البيشمركة قرية قرب مخمور بعد طرد مسلحي داعش منها.", ("is", DID)),
    ("قتل قيادي في تنظيم داعش متهم بالتخطيط لهجمات في أوروبا في غارة أميركية شمال سوريا.", ("is", DID)),
    ("تعرضت قاعدة عين الأسد الجوية الأميركية غربي العراق لقصف بصواريخ أطلقتها فصائل عراقية.", ("us", DID)),
    ("عقد في بغداد اجتماع لتنسيق المعلومات ضد تنظيم داعش بين وفدين من الأردن والعراق.", ("is", HIT)),
    ("قتل مسؤول في فصيل إيزيدي مسلح بقصف لمسيرة تركية قرب سنجار.", ("unidentified-armed-group", DID)),
    ("أصيب أربعة في الجانب اللبناني في اشتباكات بين مسلحين من عشائر الهرمل والجيش السوري.", ("lb-army", HIT)),
    ("الخلية متورطة باستهداف حاجز للجيش العراقي جنوب كركوك.", ("iq-army", DID)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "never"), NOT_TOLD)
def test_roles_not_told(text: str, never: Pair) -> None:
    assert never not in roles_of(text)


GROUPS: list[tuple[str, tuple[str, str | None, int | None]]] = [
    ("قال سكان إن قوات الدعم السريع هاجمت قريتهم في الجزيرة وقتلت 12 منهم.", ("killed", "civilians", 12)),
    ("نصب مسلحو داعش كمينا لدورية من الشرطة الاتحادية جنوب كركوك فقتلوا ضابطا.", ("killed", "iq-federal-police", 1)),
    ("قصف سلاح الجو السوداني تجمعات للدعم السريع في الفاشر، فقتل أربعة من عناصر تلك القوات.", ("killed", "sd-rsf", 4)),
    ("قتل مسلحون مجهولون اثنين من المحتجين في الناصرية.", ("killed", "protesters", 2)),
]


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_whose_they_were(text: str, expected: tuple[str, str | None, int | None]) -> None:
    assert expected in {(r.kind, r.group, r.low) for m in mentions_of(text, "2024-05-12") for r in m.results}
