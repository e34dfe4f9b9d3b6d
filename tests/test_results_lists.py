"""Lists of finds, reserves behind the counted, those who got away: (kind, of, low, high) of the results, and none."""

import pytest

from support import mentions_of

Fact = tuple[str, str, int | None, int | None]


def facts(text: str) -> set[Fact]:
    return {(r.kind, r.of, r.low, r.high) for m in mentions_of(text) for r in m.results}


P = "person"
TOLD: list[tuple[str, set[Fact]]] = [
    # Like things of one list are summed, what lies between their makes and calibres notwithstanding
    ("ضبطت القوات بحوزتهم بندقية آلية وقاذف آر بي جي و3 دانات و8 صواريخ محلية الصنع وخمس قنابل يدوية.",
     {("seized", "weapon", 2, 2), ("seized", "ammunition", 16, 16)}),
    ("عثرت مفرزة على كدس للعتاد يضم 10 عبوات ناسفة و5 قذائف هاون في تلعفر.",
     {("found", "ied", 10, 10), ("found", "ammunition", 5, 5)}),
    ("عثرت القوات الأمنية على كدس في تلعفر. وأضاف البيان أن العتاد يضم عبوات ناسفة.",
     {("found", "ammunition", 1, 1), ("found", "ied", None, None)}),
    # Weights and sacks of what they hold; means of transport that tables lacked
    ("عثر الجنود في المخبأ على 54 كيلوغراما من المتفجرات.", {("found", "explosive", 54, 54)}),
    ("دمرت المقاومة أربعة أطقم عسكرية للمليشيات في جبهة الكسارة.", {("destroyed", "vehicle", 4, 4)}),
    ("ضبطت الشرطة في المنزل 20 ألف دولار وهاتفين.", {("seized", "money", 20000, 20000), ("seized", "other", 2, 2)}),
    # Reserves behind whose they are, several counted before their verb
    ("قال مصدر إن ثمانية من رجال الشرطة العراقية على الأقل قتلوا أمس في انفجار عبوة ناسفة.", {("killed", P, 8, None)}),
    ("ما لا يقل عن خمسة جنود مصريين وامرأة استشهدوا وأصيب 15 بجروح في تفجير بسيناء.",
     {("killed", P, 5, None), ("killed", P, 1, 1), ("wounded", P, 15, 15)}),
    # Words for losses
    ("شهد شمال البلاد هجوما راح ضحيته أكثر من 40 شخصا.", {("killed", P, 41, None)}),
    ("فقدت قوات الأمن أحد رجالها وأصيب 18 شخصا في هجوم على فندق في مقديشو.",
     {("killed", P, 1, 1), ("wounded", P, 18, 18)}),
    ("أجبر القتال في طرابلس 1825 عائلة على النزوح إلى بلدات مجاورة.", {("displaced", P, 1825, 1825)}),
    ("استشهد 3 ضباط و7 أفراد في انفجار عبوة بمدرعة.", {("killed", P, 10, 10)}),
]
NONE: list[str] = [
    "استهدف التفجير فندق النخيل في مقديشو بسيارة ملغومة.",
    "تعرضت أحياء كاملة لتدمير كبير جراء القصف في طرابلس.",
    "تمكن نحو 400 معتقل من الفرار اليوم من أحد سجون العاصمة طرابلس.",
    "فجر المسلحون سيارة ملغومة أمام الفندق ثم أطلقوا النار.",
    "خلف القصف خسائر بقيمة 3 ملايين دولار في المدينة.",
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=range(len(TOLD)))
def test_told(text: str, told: set[Fact]) -> None:
    assert facts(text) == told


@pytest.mark.parametrize("text", NONE, ids=range(len(NONE)))
def test_nothing_counted(text: str) -> None:
    assert facts(text) == set()


def test_the_missing_are_neither_killed_nor_wounded() -> None:
    text = "أسفر الهجوم عن تسعة قتلى وإصابة شخص، وهناك ستة أشخاص في عداد المفقودين."
    assert facts(text) == {("killed", P, 9, 9), ("wounded", P, 1, 1)}
    assert facts("أسفر الهجوم على النقطة عن مقتل أربعة جنود وفقدان اثنين آخرين.") == {("killed", P, 4, 4)}


def test_who_kills_behind_a_pronoun_is_not_killed() -> None:
    assert facts("حاول انتحاري اقتحام المبنى قبل أن يقتله الحراس.") == set()


MORE: list[tuple[str, set[Fact]]] = [
    ("قتل رجل مسن وجرحت زوجته وحفيداه بقصف على القرية.", {("killed", P, 1, 1), ("wounded", P, 3, 3)}),
    ("قتل خبير في إزالة الألغام وأصيب اثنان من زملائه في انفجار لغم.", {("killed", P, 1, 1), ("wounded", P, 2, 2)}),
    ("قال الوزير إن الخبير حيدر سيرجان و9 آخرين قتلوا إثر غارة في صرواح.", {("killed", P, 10, 10)}),
    ("استشهد مقاتل وأصيب آمر فوج واثنان من مرافقيه خلال تصدي القوة لهجوم.",
     {("killed", P, 1, 1), ("wounded", P, 3, 3)}),
    ("اندلع اشتباك في البلدة سقط فيه جريحان، وأوقفت الشرطة العسكرية ستة من المتشاجرين.",
     {("wounded", P, 2, 2), ("arrested", P, 6, 6)}),
    ("استقبل المستشفى 23 مصابا، تسعة منهم من قوات مكافحة الشغب.", {("wounded", P, 23, 23), ("wounded", P, 9, 9)}),
    ("وكانت قوات حرس الحدود أسقطت الأربعاء طائرة مسيرة شمالي المفرق.", {("destroyed", "aircraft", 1, 1)}),
    ("صد المقاتلون تعرضا للتنظيم ودمروا 3 عجلات مفخخة يقودها انتحاريون.", {("destroyed", "vehicle", 3, 3)}),
    ("دمرت القوات ثلاث دراجات نارية ومخزنا عثر بداخله على عشر عبوات ناسفة.",
     {("destroyed", "vehicle", 3, 3), ("destroyed", "building", 1, 1), ("found", "ied", 10, 10)}),
    ("قصف الطيران رتلا وأحرق ثلاث عجلات تحمل رشاشات أحادية.", {("burned", "vehicle", 3, 3)}),
    ("صادرت القوة أربع بنادق ورشاشة نوع بي كي سي.", {("seized", "weapon", 5, 5)}),
    ("قال إن أكثر من 20 منزلا ومحلا تجاريا نهبت وأحرقت في البلدة.", {("burned", "building", 21, None)}),
    ("عثر أهال على جثتي شابين على الطريق بين بلدتي تسيل وسحم.", {("found_dead", P, 2, 2)}),
    ("أصيب 6 شبان برصاص الاحتلال، جراح أحدهم حرجة، خلال اقتحام المخيم.", {("wounded", P, 6, 6)}),
    ("ضبطت مفرزة ببرج باجي مختار شاحنتين وقاربا.", {("seized", "vehicle", 3, 3)}),
]


@pytest.mark.parametrize(("text", "told"), MORE, ids=range(len(MORE)))
def test_more(text: str, told: set[Fact]) -> None:
    assert facts(text) == told


def test_whole_is_not_of_the_side_of_its_part() -> None:
    (mention,) = mentions_of("أسفرت الاشتباكات عن مقتل خمسة أشخاص وجرح 32 آخرين بينهم عنصران من الجيش اللبناني.")
    assert [(r.group, r.low) for r in mention.results] == [(None, 5), (None, 32), ("lb-army", 2)]


def test_doers_with_their_object_far_behind_are_not_victims() -> None:
    (mention,) = mentions_of("أفاد مصدر بأن مسلحي تنظيم داعش أعدموا رميا بالرصاص ستة من عناصر الصحوة في الرشاد.")
    assert [(r.kind, r.group, r.low) for r in mention.results] == [("killed", "iq-sahwa", 6)]


LATER: list[tuple[str, set[Fact]]] = [
    ("تدك المدفعية تجمعات للعدو قبالة جبل قيس، ومصرع وإصابة عدد منهم.",
     {("killed", P, None, None), ("wounded", P, None, None)}),
    ("خطفت مجموعة مسلحة تاجرا من مدينة جرمانا ومرافقه قرب قرية الصورة.", {("abducted", P, 2, 2)}),
    ("تمكنت المفارز من إلقاء القبض على اثنين منهم في كركوك.", {("arrested", P, 2, 2)}),
    ("اعتقلت القوات 5 مواطنين من الضفة بينهم الأسير المحرر رامي عودة من بلدة سلواد.", {("arrested", P, 5, 5)}),
    ("طيران الجيش يعالج رتلا للتنظيم من 7 عجلات باتجاه البعاج.", {("destroyed", "vehicle", 7, 7)}),
    ("فجر التنظيم جسرا وأحرق خمسة منازل في أطراف الحضر.",
     {("destroyed", "building", 1, 1), ("burned", "building", 5, 5)}),
    ("قتل شخصان وأصيب آخر من عشيرة واحدة بهجوم مسلح شرقي بعقوبة.", {("killed", P, 2, 2), ("wounded", P, 1, 1)}),
    ("ضبطت القوات 250 كيلوغراما من الحشيش ونصف مليون حبة كبتاغون قرب الرويشد.",
     {("seized", "other", 250, 250), ("seized", "other", 500000, 500000)}),
    ("عثر أهال على جثتي شابين مقتولين بطلقات نارية قرب تسيل.", {("found_dead", P, 2, 2)}),
]


@pytest.mark.parametrize(("text", "told"), LATER, ids=range(len(LATER)))
def test_later(text: str, told: set[Fact]) -> None:
    assert facts(text) == told


def test_what_settlers_burn_is_civilians() -> None:
    (mention,) = mentions_of("أحرق مستوطنون مركبتين في قرية بورين جنوب نابلس.")
    assert [(r.kind, r.group, r.low) for r in mention.results] == [("burned", "civilians", 2)]
