"""The sides of fights, of ground taken and of attacks repelled; who claims a deed; whose vehicle was blown up; calls.

Each row: a text and all (actor, role) pairs of its mentions, or the kinds told; `NEVER`: what must not be read.
"""

import pytest

from support import mentions_of

Pair = tuple[str | None, str]
DID = "initiator"
HIT = "target"


def roles(text: str) -> set[Pair]:
    return {(a.id, a.role) for m in mentions_of(text) for a in m.actors if a.id != "civilians"}


def kinds(text: str) -> list[str]:
    return [m.kind for m in mentions_of(text)]


SIDES: list[tuple[str, set[Pair]]] = [
    ("أقرت قوات سوريا الديمقراطية بمقتل أربعة من مقاتليها في اشتباكات مع مسلحين عشائريين بريف دير الزور.",
     {("sy-sdf", DID), ("sy-tribal-fighters", HIT)}),
    ("اعترف الجيش الإسرائيلي بمقتل ضابط وجنديين في معارك مع مقاتلي حزب الله في بلدة مارون الراس.",
     {("il-forces", DID), ("lb-hezbollah", HIT)}),
    ("مقتل 5 من قوات الدعم السريع في اشتباكات مع الجيش بمدينة بحري.", {("sd-rsf", DID), ("sd-saf", HIT)}),
    ("قتل عنصران من البيشمركة في مواجهات مع داعش قرب كفري.", {("iq-peshmerga", DID), ("is", HIT)}),
    ("اشتباكات بين الجيش والدعم السريع في الفاشر.", {("sd-saf", DID), ("sd-rsf", HIT)}),
    ("سيطرت فصائل المعارضة على بلدة النيرب عقب معارك مع قوات النظام.",
     {("syria-rebels", DID), ("sy-government-forces", HIT)}),
    ("أعلنت قوات الدعم السريع سيطرتها على مدينة بارا بعد معارك مع الجيش.", {("sd-rsf", DID), ("sd-saf", HIT)}),
    ("سيطرة الحوثيين على مديرية رحبة بعد معارك مع القوات الحكومية.",
     {("ye-ansar-allah", DID), ("ye-government-forces", HIT)}),
    ("صدت قوة من الحشد تعرضا لداعش شرق ديالى.", {("iq-pmf", HIT), ("is", DID)}),
    ("الجيش اليمني يكسر هجوما للحوثيين في جبهة الكسارة.", {("ye-government-forces", HIT), ("ye-ansar-allah", DID)}),
    ("أفشلت الفصائل محاولة تقدم لقوات النظام على محور كبانة.",
     {("syria-rebels", HIT), ("sy-government-forces", DID)}),
    ("انفجرت عبوة ناسفة بسيارة عسكرية تابعة لقسد على طريق الخرافي.", {("sy-sdf", HIT)}),
    ("انفجار عبوة بآلية تابعة للحشد الشعبي شمال سامراء.", {("iq-pmf", HIT)}),
    ("أسقطت الدفاعات الجوية للقوات الحكومية طائرتين مسيرتين أطلقهما الحوثيون باتجاه مدينة مأرب.",
     {("ye-government-forces", DID), ("ye-ansar-allah", HIT)}),
    ("سلم 30 من عناصر تنظيم داعش المتحصنين داخل السجن المركزي في المدينة أنفسهم لقوات سوريا الديمقراطية.",
     {("is", DID), ("sy-sdf", HIT)}),
    ("أجرى وزير الخارجية التركي اتصالا هاتفيا مع نظيره الإيراني.",
     {("tr-government", DID), ("ir-government", "partner")}),
    ("تلقى وزير الدفاع العراقي اتصالا هاتفيا من نظيره الأمريكي.",
     {("us-government", DID), ("iq-government", "partner")}),
    ("شهداء في غارات على رفح وقوات الاحتلال الإسرائيلي تسيطر على المعبر.", {("il-forces", DID)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_sides(text: str, expected: set[Pair]) -> None:
    assert roles(text) == expected


CLAIMED: list[tuple[str, Pair]] = [
    ("تفجير انتحاري وسط سوق في مدينة الصدر: 22 شهيدا و41 جريحا.. وداعش يتبنى", ("is", DID)),
    ("قتل خمسة بانفجار سيارة مفخخة في عفرين. وتبنى تنظيم داعش الهجوم في بيان.", ("is", DID)),
    ("قتل ثلاثة من عناصر الأمن بإطلاق نار في الصنمين. وأعلن تنظيم الدولة مسؤوليته عن الهجوم.", ("is", DID)),
    ("انفجرت عبوة على رتل ينقل معدات التحالف الدولي قرب اليوسفية. وتبنت جماعة أصحاب الكهف الهجوم.",
     ("iq-ashab-al-kahf", DID)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "claimant"), CLAIMED)
def test_claimed(text: str, claimant: Pair) -> None:
    assert claimant in roles(text)


NEVER: list[tuple[str, Pair]] = [
    ("قتل خمسة بانفجار سيارة مفخخة في عفرين. ولم يتبن داعش الهجوم حتى الآن.", ("is", DID)),
    ("انفجرت عبوة ناسفة في بغداد. ونفت كتائب حزب الله تبني الهجوم.", ("kataib-hezbollah", DID)),
    ("انفجرت عبوة ناسفة في بغداد. وتبنى مجلس النواب قانونا جديدا.", ("iq-parliament", DID)),
    ("قتل جندي بقصف طائرة أمريكية في شبوة. وتبنى تنظيم القاعدة هجوما آخر في أبين قبل شهر.", ("us", HIT)),
    ("انفجرت سيارة مفخخة تابعة لداعش قرب الحاجز.", ("is", HIT)),
    ("أعلن الجيش السوداني مقتل 12 من الدعم السريع في معارك غرب أم درمان.", ("sd-rsf", DID)),
    ("استعاد الجيش السوداني السيطرة على القصر بعد اشتباكات مع الدعم السريع.", ("sd-rsf", DID)),
    ("القيادة المركزية الأمريكية: أسقطنا المسيرتين ولا إصابات في صفوف قواتنا في العراق.", ("iq-security-forces", HIT)),
    ("سيطر الجيش الإسرائيلي على الجانب الفلسطيني من معبر رفح بعد معارك.", ("ps-authority", HIT)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "never"), NEVER)
def test_no_side(text: str, never: Pair) -> None:
    assert never not in roles(text)


KINDS: list[tuple[str, list[str]]] = [
    ("سيطرة هيئة تحرير الشام على قرية بسرطون بعد اشتباكات مع قوات النظام.", ["territory-loss"]),
    ("قوات اللواء 444 قتال تعلن سيطرتها على مقار جهاز دعم الاستقرار في طرابلس بعد اشتباكات.", ["territory-recapture"]),
    ("اعترضت الدفاعات الجوية السعودية صاروخا باليستيا أطلقته مليشيا الحوثي باتجاه جازان.", ["interception"]),
    ("أنشأت القوات التركية نقطة عسكرية جديدة في بلدة قميناس جنوب شرقي إدلب.", ["base-established"]),
    ("صدت القوات العراقية هجوما انتحاريا على حقل علاس.", ["suicide-bombing"]),
    ("تقع القرية في مناطق سيطرة قسد.", []),
    ("لا تزال سيطرة النظام على الطريق الدولي قائمة.", []),
    ("تعزز قوات النظام سيطرتها على البلدة.", []),
    ("كسر الشاب يده في حادث.", []),
    ("صد حارس المرمى هجمة خطيرة.", []),
    ("كسرت محاولات السلام الجمود.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_kinds(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


Fate = tuple[str, str | None, int | None]
OFFICES: list[tuple[str, set[Fate]]] = [
    ("مقتل مسؤول التسليح في حزب الله بغارة إسرائيلية على بلدة شقرا.", {("killed", "lb-hezbollah", 1)}),
    ("قتل مسؤول الاغتيالات في تنظيم داعش بضربة للتحالف قرب الشدادي.", {("killed", "is", 1)}),
    ("قتل رئيس المجلس المحلي في بلدة المسيفرة بإطلاق نار من قبل مجهولين.", {("killed", "civilians", 1)}),
    ("اختطاف مدير مستشفى زوارة من قبل مسلحين.", {("abducted", "civilians", 1)}),
    ("إصابة مدير ناحية العامرية بانفجار عبوة لاصقة.", {("wounded", "civilians", 1)}),
    ("اندلعت معارك مع قوات النظام في كباني قتل خلالها 14 من الأخيرة.", {("killed", "sy-government-forces", 14)}),
    ("قال مسؤول في حزب الله إن الغارة لم تصب أحدا.", set()),
    ("التقى رئيس الوزراء مدير الناحية في بغداد.", set()),
    ("عين رئيس المجلس المحلي مديرا جديدا بعد القصف.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OFFICES)
def test_offices(text: str, expected: set[Fate]) -> None:
    assert {(r.kind, r.group, r.low) for m in mentions_of(text) for r in m.results} == expected
