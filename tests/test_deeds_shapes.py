"""What happened and who did it, in the shapes that reporters of many outlets use: two names behind a dual, claims,
passives told behind whom they befell, men called by a pronoun, forces of countries that no general name is about.

Each row: a text and all (actor, role) pairs of its mentions, or the kinds that it tells; `NEVER`: what must not be
read.
"""

import pytest

from support import mentions_of

Pair = tuple[str | None, str]
DID = "initiator"
HIT = "target"


def roles(text: str) -> set[Pair]:
    return {(a.id, a.role) for m in mentions_of(text) for a in m.actors if a.id not in (None, "civilians")}


def names(text: str) -> set[Pair]:
    return {(a.name, a.role) for m in mentions_of(text) for a in m.actors}


def kinds(text: str) -> list[str]:
    return [m.kind for m in mentions_of(text)]


TWO_NAMES: list[tuple[str, set[Pair]]] = [
    ("دارت اشتباكات بين قبيلتي \"السوالم\" و\"العوادل\" في غرب كردفان.",
     {("قبيلتي \"السوالم\"", DID), ("العوادل", HIT)}),
    ("اندلع نزاع مسلح بين عشيرتي البو راشد والبو ماجد في الناصرية.",
     {("Tribal fighters (Iraq)", DID), ("Tribal fighters (Iraq)", HIT)}),
    ("تجددت أعمال العنف بين قبيلتي السوالم والعوادل جنوب دارفور.",
     {("قبيلتي السوالم", DID), ("العوادل", HIT)}),
    ("دارت اشتباكات مع مسلحي عشيرة السوالم في الناصرية.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TWO_NAMES)
def test_two_names(text: str, expected: set[Pair]) -> None:
    assert expected <= names(text)


def test_fronts_are_no_groups() -> None:
    told = names("قصف الجيش اليمني مليشيا الحوثي في جبهتي 'السد' و'التبة' غربي مأرب.")
    assert not any("السد" in name or "التبة" in name for name, _ in told)


SIDES: list[tuple[str, set[Pair]]] = [
    # Who claims it
    ("قتل تسعة جنود بهجوم قرب درنة. وأعلن تنظيم داعش الخميس عبر صحيفة النبأ التابعة له مسؤوليته عن الهجوم.",
     {("is", DID)}),
    ("أعلنت جماعة فرسان الوادي التابعة لتنظيم القاعدة مسؤوليتها عن هجوم أوقع خمسة قتلى في غاو.",
     {("al-qaeda", DID)}),
    # A group that no table knows, by whom it belongs to
    ("اغتال مجهولون قياديا في لواء \"نسور التل\" التابع للجيش الحر في طفس بريف درعا.",
     {("unidentified-armed-group", DID), ("sy-fsa", HIT)}),
    # Men from a group
    ("نفذت مجموعات من المستوطنين اعتداءات على قاطفي الزيتون قرب نابلس.", {("il-settlers", DID)}),
    ("أصيب جندي من قوات الاحتلال في مستوطنة قرب الخليل.", {("il-forces", HIT)}),
    # A blow as the subject of a verb
    ("استهدف قصف للطيران التركي تجمعا لحزب العمال الكردستاني في قضاء العمادية.", {("tr-forces", DID), ("pkk", HIT)}),
    # Whom it befell stands before the verb
    ("يذكر أن نقيبا من مرتبات الفرقة الرابعة قتل أمس إثر تعرضه لإطلاق نار غرب درعا.",
     {("sy-government-forces", HIT)}),
    ("تدخلت قوة من شرطة ذي قار لفض النزاع، إلا أن القوة تعرضت لإطلاق نار في قضاء سيد دخيل.", {("iq-police", HIT)}),
    ("ذكرت الوكالة أن عناصر من الجيش اللبناني قتلوا بقصف إسرائيلي في عيترون.",
     {("lb-army", HIT), ("il-forces", DID)}),
    ("قتل شرطي من شرطة الرصافة برصاص مسلحين.", {("iq-police", HIT), ("unidentified-armed-group", DID)}),
    # «القوات» are those named before; «خلاياه», «مقاتليها» those of the pronoun's gender
    ("قالت شعبة الإعلام التابعة لقوات الجيش الوطني الليبي إن القوات شنت ضربة جوية على مطار معيتيقة.",
     {("ly-lna", DID)}),
    ("أعلن تنظيم داعش هجوما قرب الحسكة. وهاجمت خلاياه مواقع قوات سوريا الديمقراطية في مدينة الحسكة.",
     {("is", DID), ("sy-sdf", HIT)}),
    ("قالت قوات سوريا الديمقراطية إن الهجوم استهدف نقطة لقواتنا في بلدة البحرة.", {("sy-sdf", HIT)}),
    # The subject of throwing and firing
    ("ألقى مسلحون مجهولون يستقلون دراجة نارية، قنبلة يدوية على منزل في بلدة ذيبان.",
     {("unidentified-armed-group", DID)}),
    ("فتح مسلحان من خلايا تنظيم داعش النار على سيارة لقسد في الشحيل.", {("is", DID), ("sy-sdf", HIT)}),
    # Names given by themselves
    ("قالت جماعة تطلق على نفسها اسم \"المقاومة الإسلامية في العراق\" إنها أطلقت طائرة مسيرة على قاعدة في أربيل.",
     {("iq-islamic-resistance", DID)}),
    # Countries whose forces have no general name
    ("أعلنت الشرطة الصومالية اندلاع مواجهات بين قوات الأمن ومسلحين من حركة الشباب في مقديشو.",
     {("so-forces", DID), ("so-al-shabaab", HIT)}),
    ("أوقفت مفارز للجيش الجزائري تسعة عناصر دعم للجماعات الإرهابية في البليدة.", {("dz-forces", DID)}),
    ("قتل 16 جنديا في هجوم لحركة الشباب على قاعدة مستخدمة من قبل القوات الحكومية الصومالية.",
     {("so-al-shabaab", DID), ("so-forces", HIT)}),
    # Posts filled
    ("عينت وزارة الدفاع السورية قائدا جديدا للفرقة 60.", {("sy-government-forces", DID)}),
    # Gunmen before a plural verb
    ("مسلحون يغتالون خطيب جامع في مدينة الصنمين.", {("unidentified-armed-group", DID)}),
    ("عناصر من داعش يقتلون راعيا في بادية الرصافة.", {("is", DID)}),
    # To whose ambush soldiers fell; whose men a bomb killed
    ("مقتل ثلاثة جنود بكمين لتنظيم الدولة في محافظة كركوك العراقية.", {("is", DID), ("iq-army", HIT)}),
    ("أعلن الجيش التركي مقتل جندي من قواته بعبوة ناسفة خلال هجوم شنه الجيش التركي في متينا.", {("tr-forces", HIT)}),
    # To what a force was exposed
    ("انسحبت قوات الأمن العام من التل بعد تعرضها لهجوم من فصائل محلية، ما أسفر عن مقتل عنصرين في ريف السويداء.",
     {("sy-government-forces", DID), ("sy-government-forces", HIT), ("unidentified-armed-group", DID)}),
    # Clans and alliances
    ("دارت اشتباكات بين عشائر بدوية وفصائل محلية غرب مدينة السويداء.",
     {("sy-tribal-fighters", DID), ("unidentified-armed-group", HIT)}),
    ("دفع الحلف بتعزيزات إلى غرب مدينة المكلا في حضرموت.", {("ye-hadramawt-tribes", DID)}),
    ("استهدف هجوم يعتقد أن تنظيم داعش يقف وراءه، شيخا ونجليه في المقدادية.", {("is", DID)}),
    # An agreement named beside a happening
    ("قصف الجيش الإسرائيلي بلدة كفرا في جنوب لبنان رغم الاتفاق الموقع بين لبنان وإسرائيل في تشرين الثاني.",
     {("il-forces", DID), ("lb-government", DID), ("il-government", DID)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_sides(text: str, expected: set[Pair]) -> None:
    assert roles(text) == expected


NEVER: list[tuple[str, Pair]] = [
    ("استهدف القصف التركي قرى عند الحدود المشتركة بين العراق وإيران.", ("iq-government", DID)),
    ("استهدف القصف الإيراني مقار للحزب الديمقراطي الكردستاني المعارض للنظام الإيراني.", ("ir-government", HIT)),
    ("جرت عملية تبادل أسرى بين فصائل المعارضة وقوات النظام بريف إدلب.", ("sy-government-forces", HIT)),
    ("استدرجت المفارز أحد ناقلي انتحاريي داعش وألقت القبض عليه في تلعفر.", ("is", DID)),
    ("دمرت الطائرات موقعا لداعش وفجرت عبوات في حمرين.", ("is", DID)),
    ("قتل قائد عسكري في القوات الحكومية اليمنية بانفجار في عدن.", ("ye-government-forces", DID)),
    ("مسلحون يغتالون خطيب جامع في مدينة الصنمين.", ("unidentified-armed-group", HIT)),
    ("أعلن الجيش التركي مقتل جندي من قواته بعبوة ناسفة خلال هجوم شنه الجيش التركي في متينا.", ("tr-forces", DID)),
    ("مقتل عنصرين من داعش بكمين للحشد الشعبي في صلاح الدين.", ("is", DID)),
    ("دفع الحلف بتعزيزات إلى غرب مدينة المكلا في حضرموت.", ("nato", DID)),
    ("أسفر الهجوم عن مقتل ضابط شرطة وعنصر أمن في المقدادية.", ("iq-security-forces", DID)),
    ("مسلحون مجهولون يغتالون ضابطا في بعقوبة.", ("unidentified-armed-group", HIT)),
    ("أعلن الجيش اليمني إسقاط طائرة مسيرة مفخخة للحوثيين في محافظة مأرب.", ("ye-ansar-allah", DID)),
]


@pytest.mark.parametrize(("text", "pair"), NEVER)
def test_never(text: str, pair: Pair) -> None:
    assert pair not in roles(text)


KINDS: list[tuple[str, list[str]]] = [
    ("قتل أربعة جنود بهجوم على مخيم تدريب في سبها.", ["attack-on-forces"]),
    ("قتل اثنان من المسلحين قرب موقع الدفاع الجوي شمال تعز.", ["casualties"]),
    ("أسفر تفجير سيارتين ملغومتين عن مقتل ثلاثة أشخاص في درنة.", ["car-bomb"]),
    ("سرق مستوطنون ثمار الزيتون من حقول قرية روجيب.", ["destruction"]),
    ("دهس مستوطن طفلا في بلدة حوارة جنوب نابلس.", ["civilian-attack"]),
    ("سقطت طائرة مسيرة بعد التصدي لها قرب مطار أربيل.", ["interception"]),
    ("سقطت طائرة مسيرة على مخزن قرب مطار أربيل.", ["drone-strike"]),
    ("اتفقت هيئة تحرير الشام وحركة أحرار الشام على وقف القتال في إدلب.", ["ceasefire"]),
    ("أصدرت المحكمة الجنائية المركزية حكما بالإعدام بحق إرهابيين اثنين لارتكابهما جريمة تفجير سيارة مفخخة في كربلاء.",
     ["prosecution"]),
    ("قضت محكمة عراقية بإعدام سبعة إرهابيين إثر إدانتهم بالاشتراك في تفجير انتحاري.", ["prosecution"]),
    ("قصف الجيش الإسرائيلي بلدة كفرا في جنوب لبنان رغم الاتفاق الموقع بين لبنان وإسرائيل في تشرين الثاني.",
     ["strike", "agreement"]),
    ("وقعت الحكومة السورية وقسد اتفاقا في دمشق.", ["agreement"]),
    ("أعلنت الأمم المتحدة أن الهدنة المتفق عليها بين الحكومة اليمنية والحوثيين دخلت حيز التنفيذ.", ["ceasefire"]),
    ("افتتحت الوزارة معسكر تدريب للمتطوعين في بابل.", []),
    ("ضبطت الشرطة متهما بسرقة محل في الكاظمية.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_kinds(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected
