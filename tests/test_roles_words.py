# ruff: noqa: E501
"""Who did it to whom, in the words of reporters of many countries: helpers, suspects, those within, own deeds told.

Each row: a text and all (actor, role) pairs of its mentions; or a pair that must not be read.
"""

import pytest

from marsad.model.document import Document
from marsad.reading import read_document

Pair = tuple[str | None, str]
DID = "initiator"
HIT = "target"
HELPED = "support"


def roles(text: str) -> set[Pair]:
    mentions = read_document(Document(id="t", text=text, published="2024-05-12"))
    return {(a.id, a.role) for m in mentions for a in m.actors}


TOLD: list[tuple[str, set[Pair]]] = [
    ("معارك بين الجيش اليمني مسنودا بطيران التحالف العربي من جهة وبين مليشيا الحوثي من جهة أخرى غرب مأرب.",
     {("ye-government-forces", DID), ("ye-coalition", HELPED), ("ye-ansar-allah", HIT)}),
    ("تصدت قوات الجيش السوداني لهجوم شنته مليشيا الدعم السريع على بابنوسة.", {("sd-saf", HIT), ("sd-rsf", DID)}),
    ("نجح الجيش السوداني في إحباط هجوم شنته قوات التمرد على الأبيض.", {("sd-saf", HIT), ("sd-rsf", DID)}),
    ("استعادت البيشمركة قرية شمال سنجار من مسلحي تنظيم داعش.", {("iq-peshmerga", DID), ("is", HIT)}),
    ("أقدم مسلحون يرجح أنهم من خلايا تنظيم داعش على اغتيال عنصر من قسد في بلدة البصيرة.", {("is", DID), ("sy-sdf", HIT)}),
    ("خلايا تنظيم داعش استهدفت حاجزا لقسد في بلدة ذيبان.", {("is", DID), ("sy-sdf", HIT)}),
    ("خلايا تنظيم داعش تواصل نشاطها في دير الزور وتقتل عنصرا من قسد.", {("is", DID), ("sy-sdf", HIT)}),
    ("مقتل وزير نفط تنظيم داعش بغارة للتحالف الدولي شرق دير الزور.", {("coalition", DID), ("is", HIT)}),
    ("غارات للتحالف الدولي الذي تقوده الولايات المتحدة على تنظيم داعش في وادي حوران.", {("coalition", DID), ("is", HIT)}),
    ("عبوة ناسفة استهدفت رتلا للتحالف الدولي لمحاربة تنظيم داعش على طريق السماوة.", {("coalition", HIT)}),
    ("تعرض رتل للتحالف الدولي لانفجار عبوة ناسفة على طريق الناصرية.", {("coalition", HIT)}),
    ("أعلن الجيش اليمني مقتل 12 من الحوثيين في كمين نفذته قواته غرب تعز.", {("ye-government-forces", DID), ("ye-ansar-allah", HIT)}),
    ("أعلن حزب الله قصفه بصاروخين موجهين قوة إسرائيلية في مستوطنة المنارة.", {("lb-hezbollah", DID), ("il-forces", HIT)}),
    ("استهدف طيران التحالف العربي تعزيزات وآليات تابعة للحوثيين في الجوف.", {("ye-coalition", DID), ("ye-ansar-allah", HIT)}),
    ("استهداف قوات النظام المنازل السكنية في مدينة سراقب بالمدفعية.", {("sy-government-forces", DID)}),
    ("اشتباكات في طرابلس بين قوات «الردع» واللواء «444 قتال».", {("ly-radaa", DID), ("ly-444-brigade", HIT)}),
    ("قتل 26 عنصرا من قوات الأسايش في هجوم لتنظيم داعش على ناحية الكوير.", {("iq-asayish", HIT), ("is", DID)}),
    ("ضربة جوية للجيش العراقي على كهوف تستخدم من قبل تنظيم داعش في مكحول.", {("iq-army", DID), ("is", HIT)}),
    ("تعرضت قرية في ريف منبج لقصف مدفعي نسب إلى الجيش الوطني.", {("sy-sna", DID)}),
    ("فككت قوات سوريا الديمقراطية بإسناد من قوات التحالف الدولي خلية لتنظيم داعش في بلدة الشحيل.",
     {("sy-sdf", DID), ("coalition", HELPED), ("is", HIT)}),
    ("مقتل جنديين أمريكيين في هجوم نفذته خلايا داعش قرب تدمر.", {("is", DID), ("us", HIT)}),
    ("استهدفت كتائب القسام دبابة من نوع ميركافا شرق خانيونس.", {("ps-hamas", DID), ("il-forces", HIT)}),
    ("غارات شنتها طائرات حربية تابعة لـ سلاح الجو الروسي على بلدات في ريف إدلب.", {("ru-forces", DID)}),
    ("قتل ثلاثة عناصر لـ \"هيئة تحرير الشام\" في سرمدا.", {("sy-hts", HIT)}),
    ("انفجرت عبوة ناسفة في رتل للشرطة الاتحادية في ناحية الرياض.", {("iq-federal-police", HIT)}),
    ("انفجرت عبوة لداعش في رتل تركي قرب الباب.", {("is", DID), ("tr-forces", HIT)}),
]  # fmt: skip

NOT_SO: list[tuple[str, Pair]] = [
    ("اعتقلت دورية تابعة لـ الأمن العسكري شابا في درعا.", ("sy-government-forces", HIT)),
    ("أعلن الجيش السوداني مقتل خمسة أطفال جراء قصف مدفعي على أحياء سكنية في مدينة الفاشر.", ("sd-saf", DID)),
    ("الجيش التشادي يشتبك مع مسلحين على حدود السودان.", ("sd-saf", DID)),
    ("ينسحب التحالف الدولي من عين الأسد تنفيذا للاتفاق بين بغداد وواشنطن.", ("us-government", DID)),
    ("ضربات جوية على أوكار لداعش ضمن قاطع عمليات كركوك.", ("iq-joc", DID)),
    ("ضربات جوية على أوكار لداعش ضمن قاطع عمليات كركوك.", ("iq-joc", HIT)),
    ("شن عناصر من داعش هجوما مسلحا على قرية في ديالى.", ("unidentified-armed-group", HIT)),
    ("القبض في طرطوس على متهمين بالتخطيط لأعمال إرهابية.", (None, DID)),
    ("مقتل شيخ قبلي في مأرب، بحسب تلفزيون المسيرة الناطق باسم جماعة الحوثي.", ("ye-ansar-allah", HIT)),
    ("غارة للتحالف الدولي بقيادة الولايات المتحدة على كهف في مكحول.", ("us-government", HIT)),
    ("أحبط الجيش السوداني هجوما للدعم السريع على الفاشر.", ("sd-saf", DID)),
    ("تفجير منزل تحصن به جنود من الجيش الإسرائيلي في جباليا.", ("civilians", DID)),
    ("أعلنت قيادة العمليات المشتركة وصول معلومات لقيادة عمليات الأنبار عن مضافة لداعش.", ("iq-joc", HIT)),
    ("قال متحدث باسم قسد إن خلايا داعش هاجمت نقطة في الشحيل.", ("sy-sdf", DID)),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_roles(text: str, expected: set[Pair]) -> None:
    assert roles(text) == expected


@pytest.mark.parametrize(("text", "pair"), NOT_SO)
def test_no_such_role(text: str, pair: Pair) -> None:
    assert pair not in roles(text)
