"""What came of it: counted people and things, as (kind, of, low, high), and what is no outcome at all."""

import pytest

from marsad import read

Fact = tuple[str, str, int | None, int | None]

TOLD: list[tuple[str, set[Fact]]] = [
    ("أسفرت العملية عن: تدمير 4 مضافات، وتفجير 7 عبوات ناسفة، والاستيلاء على دراجتين ناريتين.",
     {("destroyed", "hideout", 4, 4), ("destroyed", "ied", 7, 7), ("seized", "vehicle", 2, 2)}),
    ("دمرت الضربات ثلاثة أوكار ونفقين وقتلت من فيها.",
     {("destroyed", "hideout", 3, 3), ("destroyed", "tunnel", 2, 2), ("killed", "person", None, None)}),
    ("ألقي القبض على 12 مطلوبا بينهم 4 متهمين بالإرهاب.",
     {("arrested", "person", 12, 12), ("arrested", "person", 4, 4)}),
    ("سقط خمسة قتلى وأكثر من عشرين جريحا في انفجار سيارة مفخخة.",
     {("killed", "person", 5, 5), ("wounded", "person", 21, None)}),
    ("قضى 3 عناصر من الشرطة الاتحادية وجرح اثنان آخران بهجوم على نقطتهم.",
     {("killed", "person", 3, 3), ("wounded", "person", 2, 2)}),
    ("نزحت نحو 300 عائلة من القرية.", {("displaced", "person", 300, 300)}),
    ("أفرجت السلطات عن 54 معتقلا ضمن قانون العفو العام.", {("released", "person", 54, 54)}),
    ("سلم سبعة من عناصر التنظيم أنفسهم إلى القوات الأمنية.", {("surrendered", "person", 7, 7)}),
    ("اختطف مسلحون مجهولون ثلاثة رعاة أغنام في أطراف قرية.", {("abducted", "person", 3, 3)}),
    ("أعدم التنظيم خمسة مدنيين رميا بالرصاص.", {("killed", "person", 5, 5)}),
    ("استشهاد مقاتل وإصابة اثنين من الحشد الشعبي بانفجار عبوة.",
     {("killed", "person", 1, 1), ("wounded", "person", 2, 2)}),
    ("عثرت فرق الدفاع المدني على رفات 17 شخصا في مقبرة جماعية.", {("found_dead", "person", 17, 17)}),
    ("أحرق مجهولون ثلاث سيارات ومنزلين.", {("burned", "vehicle", 3, 3), ("burned", "building", 2, 2)}),
    ("حررت القوات 3 مختطفين من قبضة العصابة.", {("released", "person", 3, 3)}),
    ("فقد 6 جنود حياتهم وأصيب 4 بجروح خطيرة.", {("killed", "person", 6, 6), ("wounded", "person", 4, 4)}),
    ("أسقطت الدفاعات الجوية 8 طائرات مسيرة.", {("destroyed", "aircraft", 8, 8)}),
    ("ارتفع عدد القتلى إلى 23 بينهم 5 أطفال.", {("killed", "person", 23, 23), ("killed", "person", 5, 5)}),
    ("قال مصدر طبي إن عدد القتلى تجاوز 150 في القصف على المدينة.", {("killed", "person", 151, None)}),
    ("رفع 15 عبوة ناسفة من مخلفات داعش وإتلافها تحت السيطرة.", {("defused", "ied", 15, 15)}),
    ("أحبطت القوات محاولة تسلل وقتلت ثلاثة متسللين وأسرت رابعا.",
     {("killed", "person", 3, 3), ("arrested", "person", 1, 1)}),
    ("مقتل ضابط برتبة نقيب وجنديين وإصابة ثلاثة آخرين.", {("killed", "person", 3, 3), ("wounded", "person", 3, 3)}),
    ("لقي 14 شخصا مصرعهم، وأصيب 30 بجروح متفاوتة.", {("killed", "person", 14, 14), ("wounded", "person", 30, 30)}),
    ("تطهير 12 كم مربع من الألغام ورفع 230 مقذوفا حربيا.",
     {("cleared", "area", 12, 12), ("defused", "ammunition", 230, 230)}),
    ("انفجرت طائرة مسيرة على الطريق العام، ولا خسائر بشرية.",
     {("killed", "person", 0, 0), ("wounded", "person", 0, 0)}),
    ("مقتل عنصرين من قوات النظام وإصابة ثالث بانفجار عبوة.", {("killed", "person", 2, 2), ("wounded", "person", 1, 1)}),
    ("سقط 35 مدنيا بين شهيد وجريح بقصف على المدينة.",
     {("killed", "person", None, None), ("wounded", "person", None, None)}),
    ("غارة على دراجة نارية أدت إلى سقوط شهيد وجريحين.", {("killed", "person", 1, 1), ("wounded", "person", 2, 2)}),
    ("وفاة جريحين متأثرين بإصابتهما بعد تفجير المقبرة.", {("killed", "person", 2, 2)}),
    ("وقال إن 14 مدنيا قتلوا وأصيب 29 آخرون في قصف مدفعي على معسكر للنازحين.",
     {("killed", "person", 14, 14), ("wounded", "person", 29, 29)}),
    ("إلقاء القبض على المدعو أبو ليث مسؤول مضافات داعش في كركوك.", {("arrested", "person", 1, 1)}),
    ("مقتل متظاهرين اثنين وإصابة 60 آخرين برصاص قوات الشغب.",
     {("killed", "person", 2, 2), ("wounded", "person", 60, 60)}),
]  # fmt: skip

NOTHING = [
    "لا معلومات عن ضحايا حتى اللحظة بعد الانفجار.",
    "زار الوفد خمسة جرحى في مستشفى المدينة.",
    "تفجير عجلة مفخخة استهدفت نقطة تفتيش للشرطة.",
    "حكمت المحكمة على ثلاثة متهمين بالسجن عشر سنوات.",
    "قال المتحدث إن اللواء 45 باشر بمهامه.",
    "اشتبكت القوات مع المسلحين لمدة ثلاث ساعات.",
    "توزيع سلال غذائية على 200 عائلة في المخيم.",
    "افتتح المحافظ ثلاث مدارس جديدة.",
    "وصل 40 صحفيا لتغطية القمة.",
    "شارك في التمرين 500 جندي.",
    "تضم القاعدة نحو 2500 جندي.",
    "بلغت كلفة المشروع 40 مليون دولار.",
    "تبعد القرية 15 كيلومترا عن مركز القضاء.",
    "أصيب الاقتصاد بركود حاد.",
    "سقط النظام عام 2003.",
]


def _facts(text: str) -> set[Fact]:
    found = [r for m in read(text, published="2024-05-12") for r in m.results]
    return {(r.kind, r.of, r.low, r.high) for r in found}


@pytest.mark.parametrize(("text", "facts"), TOLD, ids=range(len(TOLD)))
def test_results(text: str, facts: set[Fact]) -> None:
    assert _facts(text) == facts


@pytest.mark.parametrize("text", NOTHING, ids=range(len(NOTHING)))
def test_no_results(text: str) -> None:
    assert _facts(text) == set()


def test_others_are_of_the_group_before() -> None:
    mention = read("مقتل متظاهرين اثنين وإصابة 60 آخرين برصاص قوات الشغب.", published="2024-05-12")[0]
    assert {r.group for r in mention.results} == {"protesters"}
