"""What stands near a word of fate and is no result of it, and numbers told far behind the noun they count."""

import pytest

from marsad import read

Fact = tuple[str, str, int | None]

TOLD: list[tuple[str, set[Fact]]] = [
    ("عثرت القوة على خمس عبوات ناسفة داخل منزل مهجور في القرية.", {("found", "ied", 5)}),
    ("ضبطت المفارز أسلحة وأعتدة في مخبأ تحت الأرض وصادرت سيارة.",
     {("seized", "weapon", None), ("seized", "ammunition", None), ("seized", "vehicle", 1)}),
    ("أسفر القصف عن تدمير مضاد للطائرات وآلية مسلحة قرب المعسكر.",
     {("destroyed", "weapon", 1), ("destroyed", "vehicle", 1)}),
    ("ضبط جهازي اتصال وثلاثة صناديق من العتاد وكلاشينكوف بحوزتهم.",
     {("seized", "other", 2), ("seized", "ammunition", 3), ("seized", "weapon", 1)}),
    ("الحشد العشائري يعثر في بساتين يثرب على 6 عبوات ناسفة.", {("found", "ied", 6)}),
    ("عثر الجيش على سلاح قناص وحزامين ناسفين في مكحول.", {("found", "weapon", 1), ("found", "explosive_belt", 2)}),
    ("فجرت فرق الهندسة خمس عبوات ناسفة تحت السيطرة في القرية.", {("destroyed", "ied", 5)}),
    ("تفجير 7 عبوات ناسفة موقعيا وتدمير ثلاث مضافات.", {("destroyed", "ied", 7), ("destroyed", "hideout", 3)}),
    ("القبض على متزعم خلية إرهابية في الرمادي.", {("arrested", "person", 1)}),
    ("قالت الإدارة إن عدد الشهداء خلال أربعة أيام من القصف على الريف بلغ 32 مدنيا بينهم عشرة أطفال.",
     {("killed", "person", 32), ("killed", "person", 10)}),
    ("ارتفع اليوم الأحد عدد ضحايا القصف المدفعي على المدينة إلى أربعة مدنيين بينهم طفل.",
     {("killed", "person", 4), ("killed", "person", 1)}),
    ("ترتفع حصيلة القتلى خلال الأيام الثلاثة الأخيرة إلى 24 مدنيا.", {("killed", "person", 24)}),
    ("اغتال مسلحون مجهولون فجر اليوم الأربعاء 26 أكتوبر/تشرين الأول شابا في الريف الغربي.", {("killed", "person", 1)}),
    ("أطلقوا النار على الشاب ما أدى إلى إصابته ووفاته على الفور.", {("killed", "person", 1)}),
    ("أصيب ثلاثة جنود من مرافقيه بانفجار عبوة ناسفة على الطريق.", {("wounded", "person", 3)}),
    ("فارق العنصر الحياة وأصيب القيادي بعبوة ناسفة على الطريق.", {("killed", "person", 1), ("wounded", "person", 1)}),
    ("خطفت القوة ست نساء من القرية، حسبما أفاد عناصر إنقاذ وطبيب.", {("abducted", "person", 6)}),
    ("قتل جنديان بتفجير عبوة ناسفة استهدفت دورية للجيش شرقي المدينة.", {("killed", "person", 2)}),
    ("قصف الطيران منزلا في الأتارب ما أدى إلى مقتل رجل وزوجته وطفليهما.", {("killed", "person", 4)}),
    ("سقوط 35 قتيلا وجريحا بغارة على سوق الباب.", {("killed", "person", None), ("wounded", "person", None)}),
    ("سقوط 12 قتيلا وجريح بغارة على سوق الباب.", {("killed", "person", 12), ("wounded", "person", 1)}),
    ("أصيب مدني بقصف على جسر الشغور، وتأكدت الفرق من عدم وجود إصابات أخرى.", {("wounded", "person", 1)}),
    ("قصف على تفتناز دون وقوع إصابات.", {("wounded", "person", 0)}),
    ("نقل 3 جرحى في حالة حرجة إلى المستشفى بعد قصف على إدلب.", {("wounded", "person", 3)}),
]  # fmt: skip

NOTHING = [
    "شن التنظيم هجومين انتحاريين على مقر اللواء في المحفد.",
    "حاول أحدهما تفجير حزام ناسف خلال الاشتباكات مع القوات.",
    "أصدرت المحكمة حكمها بالإعدام أربع مرات بحق المدان.",
    "يرابط أبطال اللواء في مواقعهم بعد صد الهجوم.",
    "رفعت القوات خمس رايات فوق المبنى بعد الاشتباكات.",
    "أصيب قسم النساء والتوليد بقصف مسيرة.",
    "استهدف القصف ملجأ يقيم فيه نازحون.",
    "تفجير عبوة ناسفة استهدف رتلا للجيش على الطريق.",
    "دخلت القوات القرية بعد اشتباكات في محيط المنازل.",
    "تعرض المستشفى للقصف من داخل الموقع.",
    "نفق عدد من رؤوس الماشية جراء القصف على المزرعة.",
]


def results(text: str) -> set[Fact]:
    return {(r.kind, r.of, r.low) for m in read(text, published="2022-10-26") for r in m.results}


@pytest.mark.parametrize(("text", "facts"), TOLD)
def test_told(text: str, facts: set[Fact]) -> None:
    assert results(text) == facts


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert results(text) == set()


def test_a_number_is_told_once_with_its_reserve() -> None:
    title = "مقتل 9 وإصابة 16 في اشتباكات بمدينة بعقوبة"
    text = "قال جهاز الإسعاف إن تسعة أشخاص على الأقل قتلوا وأصيب 16 في الاشتباكات."
    (mention,) = read(f"{title}\n{text}", published="2021-06-08")
    assert [(r.kind, r.low, r.high) for r in mention.results] == [("killed", 9, None), ("wounded", 16, 16)]


MORE: list[tuple[str, set[Fact]]] = [
    ("أسفرت الغارة عن مقتل رجل وزوجته وطفلة صغيرة لهم في المدينة.", {("killed", "person", 3)}),
    ("أصيب طفل وشاب بقصف مدفعي على بلدة سرمين.", {("wounded", "person", 2)}),
    ("أسفر القصف عن سقوط مدني واحد وإصابة آخرين.", {("killed", "person", 1), ("wounded", "person", None)}),
    ("أسفر القصف عن سقوط جريحين في المدينة.", {("wounded", "person", 2)}),
    ("قناص من التنظيم قتل شرطيا وأصاب آخر قرب خانقين.", {("killed", "person", 1), ("wounded", "person", 1)}),
    ("أطلقوا النار على شخص ما أدى لمقتله وإصابة ابنه بجروح.", {("killed", "person", 1), ("wounded", "person", 1)}),
    ("لقي عشرات الحوثيين مصرعهم في غارات على صعدة.", {("killed", "person", None)}),
    ("قتل ثلاثة مدنيين (رجل وزوجته وابنهما) بقصف على سرمين.", {("killed", "person", 3)}),
    ("دون أن يسفر الانفجار عن وقوع إصابات.", {("wounded", "person", 0)}),
    ("فككت الفرق الهندسية 120 لغما وعبوة ناسفة في الحديدة.", {("defused", "mine", 120)}),
    ("فجر انتحاري نفسه عند بوابة معسكر وقتل 10 جنود.", {("killed", "person", 10)}),
    ("استهدف الهجوم ثكنة عسكرية فجرا وأدى إلى مقتل جندي.", {("killed", "person", 1)}),
]


@pytest.mark.parametrize(("text", "facts"), MORE, ids=[t for t, _ in MORE])
def test_counted_on(text: str, facts: set[Fact]) -> None:
    assert {(r.kind, r.of, r.low) for m in read(text, published="2021-06-08") for r in m.results} == facts


def test_gunmen_are_not_of_the_force_they_fought() -> None:
    (mention,) = read("أسفرت الاشتباكات عن مقتل 6 من عناصر الجيش و9 من المسلحين في أبين.", published="2021-06-08")
    assert [(r.low, r.group) for r in mention.results] == [(6, "ye-government-forces"), (9, None)]


def test_most_of_them_women_and_children() -> None:
    (mention,) = read("قتلت الغارات على السوق 38 شخصا على الأقل، معظمهم من النساء والأطفال.", published="2021-06-08")
    assert [r.group for r in mention.results] == ["civilians"]


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        ("مقتل 6 مدنيين بينهم 3 من الكوادر الإعلامية و2 من الكوادر الطبية بقصف على حلب.", [None, 0, 0]),
        ("مقتل 6 مدنيين بينهم 3 أطفال وإصابة 4 آخرين بقصف على حلب.", [None, 0, None]),
    ],
)
def test_parts_of_a_number(text: str, wholes: list[int | None]) -> None:
    assert [r.part_of for m in read(text, published="2024-05-12") for r in m.results] == wholes


NUMBER_LAST: list[tuple[str, set[Fact]]] = [
    ("عثرت القوة على عبوات ناسفة عدد (3) وقذائف هاون عدد 12 في المنطقة.",
     {("found", "ied", 3), ("found", "ammunition", 12)}),
    ("ضبط بنادق كلاشينكوف عدد 5، وطلقات كلاشينكوف عدد 600 في البلدة.",
     {("seized", "weapon", 5), ("seized", "ammunition", 600)}),
    ("قال النقيب إن مدنيين قتلا وأصيب خمسة آخرون بانفجار عبوة.", {("killed", "person", 2), ("wounded", "person", 5)}),
    ("جرح 15 عنصرا بعد انفجار سيارتين مفخختين يقودهما عنصران من داعش.", {("wounded", "person", 15)}),
    ("ضبطت الدورية مخزنا كانت تستخدمه الجماعة يحتوي على 10 عبوات ناسفة.",
     {("seized", "building", 1), ("seized", "ied", 10)}),
    ("عثرت القوة على مضافة. وارتفع عدد القتلى إلى 3.", {("found", "hideout", 1), ("killed", "person", 3)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), NUMBER_LAST, ids=[t for t, _ in NUMBER_LAST])
def test_number_last(text: str, facts: set[Fact]) -> None:
    assert {(r.kind, r.of, r.low) for m in read(text, published="2021-06-08") for r in m.results} == facts
