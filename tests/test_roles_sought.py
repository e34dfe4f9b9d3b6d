"""Parties named in other ways: forces without a name in countries of their own, men by their trade, who is meant again.

Each row: a text and all (actor, role) pairs of its mentions; or a pair that must not be read.
"""

import pytest

from marsad import read
from support import roles_of

Pair = tuple[str | None, str]
DID = "initiator"
HIT = "target"
HURT = "victim"
BESIDE = "partner"
BACKED = "support"

ALL_ROLES: list[tuple[str, set[Pair]]] = [
    # Countries that the tables have no column for.
    ("شن مسلحون هجوما على قاعدة عسكرية في وسط الصومال وقتلوا سبعة جنود.",
     {("unidentified-armed-group", DID), ("so-forces", HIT)}),
    ("قتل عنصران من الدرك الوطني بانفجار لغم في ولاية تبسة.", {("dz-forces", HIT)}),
    ("أوقفت وحدات الحرس الوطني بالقصرين ثلاثة أشخاص.", {("tn-forces", DID)}),
    ("قتل ضابط وأصيب مجندان في هجوم على كمين أمني بمدينة العريش في شمال سيناء.", {("eg-forces", HIT)}),
    ("القوات الأزوادية تنصب كمينا لرتل مشترك من الجيش المالي ومرتزقة فاغنر قرب كيدال.",
     {("ml-azawad", DID), ("ml-forces", HIT), ("ru-wagner", HIT)}),
    # Soldiers and officers by the country of the report.
    ("قتل ثلاثة عسكريين بانفجار عبوة ناسفة استهدفت دورية في ريف درعا.", {("sy-government-forces", HIT)}),
    ("أصيب جنديان إثر إطلاق نار على دورية في منطقة الهرمل.", {("lb-army", HIT)}),
    # Two countries' forces, two adjectives.
    ("قصف الطيران السوري الروسي المشترك بلدة كفرنبل.", {("sy-government-forces", DID), ("ru-forces", DID)}),
    ("الصواريخ الفراغية الروسية والسورية تستهدف مدينة الأتارب.", {("ru-forces", DID), ("sy-government-forces", DID)}),
    ("اعترضت الدفاعات الجوية الأردنية مسيرة إيرانية فوق المفرق.", {("jo-forces", DID), ("ir-forces", HIT)}),
    # What stands between a verb and its subject.
    ("لليوم الثاني على التوالي الطيران الروسي يستهدف أطراف قرية كفردريان.", {("ru-forces", DID)}),
    ("يستهدف في هذه الأثناء الجيش التركي قرى منبج بالمدفعية.", {("tr-forces", DID)}),
    ("تعرضت بلدة كفرعمة لقصف مدفعي عنيف من قوات النظام.", {("sy-government-forces", DID)}),
    # Beside, behind, above.
    ("شنت القوات العراقية عملية أمنية في ديالى بمشاركة الحشد العشائري.",
     {("iq-security-forces", DID), ("iq-tribal-mobilization", BESIDE)}),
    ("وفقا لمعلومات من وكالة الاستخبارات، نفذ طيران القوة الجوية ضربة جوية ضد تنظيم داعش في حمرين.",
     {("iq-air-force", DID), ("iq-interior-intelligence", BACKED), ("is", HIT)}),
    ("كما شاركت القوة الجوية العراقية بتقديم الغطاء الجوي للعملية العسكرية في جبال حمرين.",
     {("iq-air-force", BACKED)}),
    # A part of what somebody has, whom a coalition is against.
    ("دمرت الأجهزة الأمنية العراقية مجموعة من مواقع تنظيم داعش في جبال حمرين.",
     {("iq-security-forces", DID), ("is", HIT)}),
    ('دمر التحالف الدولي لمكافحة ما يسمى "داعش" خمسة أوكار تابعة للتنظيم شمالي العراق.',
     {("coalition", DID), ("is", HIT)}),
    # Whom words mean that go back to somebody.
    ("هاجم مسلحون من حركة الشباب حاجزا للجيش الصومالي. وانسحب المهاجمون إلى الغابات.",
     {("so-al-shabaab", DID), ("so-forces", HIT)}),
    ("عناصر يرجح تبعيتهم لتنظيم داعش نفذوا كمينا ضد قوات النظام السوري في ريف تدمر.",
     {("is", DID), ("sy-government-forces", HIT)}),
    ("اختطف مسلحون يعتقد أنهم من تنظيم القاعدة ثلاثة جنود من قوات الحزام الأمني في محافظة أبين.",
     {("ye-aqap", DID), ("ye-stc", HIT)}),
    # The accused.
    ("قتل ثمانية أشخاص بانفجار دراجة مفخخة في بلدة سلوك. واتهمت وزارة الدفاع التركية وحدات حماية الشعب بالوقوف وراء "
     "التفجير.", {("sy-ypg", DID)}),
    ("قتل 13 شخصا في هجوم بمسيرة استهدف سوق بلدة بارا بولاية شمال كردفان، وفق شبكة أطباء السودان التي حملت قوات الدعم "
     "السريع مسؤوليته.", {("sd-rsf", DID), ("civilians", HIT)}),
    # Clans.
    ("نزاع عشائري بين البو ناصح وآل حمود في ناحية كميت بميسان يخلف 3 قتلى.", {("iq-tribes", DID), ("iq-tribes", HIT)}),
    ("اندلع اشتباك مسلح بين عشيرتين في محافظة البصرة.", {("iq-tribes", DID), ("iq-tribes", HIT)}),
    ("اشتباكات بين مسلحين قبليين في محافظة شبوة.",
     {("unidentified-armed-group", DID), ("unidentified-armed-group", HIT)}),
    # Whom somebody took or struck.
    ("اعتقلت قوات الاحتلال 70 فلسطينيا خلال اقتحامها مخيم العروب.", {("il-forces", DID), ("civilians", HIT)}),
    ("اختطف مسلحون مجهولون خمسة أشخاص في ريف السويداء.", {("unidentified-armed-group", DID), ("civilians", HIT)}),
    ("مسيرة تركية استهدفت سيارة قرب القامشلي وأصيب مدنيان.", {("tr-forces", DID), ("civilians", HIT)}),
    ("قتلت قوات الجيش العراقي مساء اليوم ستة من عناصر داعش في حمرين.", {("iq-army", DID), ("is", HIT)}),
    ("سقوط طائرة حربية روسية جراء استهدافها من قبل الفصائل المسلحة في ريف إدلب.",
     {("syria-rebels", DID), ("ru-forces", HIT)}),
    ("اغتال مجهولون عنصرا سابقا في فصائل المعارضة في بلدة طفس بريف درعا.",
     {("unidentified-armed-group", DID), ("civilians", HIT)}),
    # Courts.
    ("قضت محكمة عسكرية في بيروت بالسجن على ثلاثة من عناصر تنظيم داعش.", {("lb-government", DID), ("is", HIT)}),
]


@pytest.mark.parametrize(("text", "expected"), ALL_ROLES)
def test_roles(text: str, expected: set[Pair]) -> None:
    assert roles_of(text) == expected


NEVER: list[tuple[str, Pair]] = [
    ("سقط صاروخ إيراني اعترضته الدفاعات الإسرائيلية في ريف درعا.", ("il-forces", DID)),
    ("سقط صاروخ إيراني اعترضته الدفاعات الإسرائيلية في ريف درعا.", ("il-forces", HIT)),
    ("هاجم مسلحون عدة حواجز أمنية في شمال سيناء وقتلوا جنديين.", ("eg-forces", DID)),
    ("يرتفع إلى 267 تعداد العسكريين والمدنيين الذين قتلوا في إدلب هذا العام.", ("sy-government-forces", HIT)),
    ("قتل تسعة جنود في سبها جراء هجوم على معسكر.", ("ly-lna", HIT)),
    ("أصيب 12 شخصا بين قتيل وجريح في نزاع عشائري في البصرة.", ("iq-tribes", BESIDE)),
    ("في الأيام الأخيرة قصفت قوات النظام بلدة آفس.", ("sy-government-forces", HIT)),
    ("أحبط حرس الحدود الأردني محاولة تهريب مخدرات قادمة من الأراضي السورية.", ("sy-government-forces", DID)),
    ("استهدفت مسيرة تركية سيارة عسكرية لقوات سوريا الديمقراطية وأصيب مدنيان.", ("civilians", HIT)),
    ("اتهمت وزارة الخارجية التركية فرنسا بدعم الإرهاب.", ("fr-forces", DID)),
    ("حاول مستوطنون الاعتداء بالضرب ورشق الحجارة على رعاة في مسافر يطا.", ("protesters", DID)),
    ("نفذت وحدات من الجيش الليبي حملة على مخازن للحشد المليشياوي جنوب العزيزية.", ("iq-pmf", HIT)),
    ("اعتقلت قوات الأمن العراقية متهمين اثنين في الكرادة.", ("civilians", HIT)),
    ("فيما قتل في نيسان 2021 جندي تركي في قصف على بعشيقة.", ("tr-forces", DID)),
]


@pytest.mark.parametrize(("text", "pair"), NEVER)
def test_never(text: str, pair: Pair) -> None:
    assert pair not in roles_of(text)


KINDS = [
    ("هاجم الجيش السوري أوكارا لتنظيم داعش في بادية السخنة.", "clash"),
    ("هاجم مسلحو داعش حاجزا للجيش السوري في بادية السخنة.", "attack-on-forces"),
    ("الجيش يحبط تسللا للحوثيين في الضالع.", "attack-on-forces"),
    ("أعدم تنظيم داعش ستة من عناصر الصحوة رميا بالرصاص في ناحية الرشاد.", "execution"),
    ("أصيب مسن جراء اعتداء مستوطنين بالضرب ورشق الحجارة على رعاة أغنام جنوب الخليل.", "beating"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text: str, kind: str) -> None:
    assert [m.kind for m in read(text, published="2024-05-12")] == [kind]
