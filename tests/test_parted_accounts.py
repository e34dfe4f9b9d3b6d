"""What one sentence or two tell of two happenings, and what only seems to: kinds with a place or number of each."""

import pytest

from support import mentions_of


def kinds(text: str) -> list[str]:
    return [m.kind for m in mentions_of(text)]


PARTED: list[tuple[str, list[str]]] = [
    # One told by a word of fate alone beside another's deed at a place of its own, or one told for later
    ("قتلت القوات الأمنية ثلاثة إرهابيين في الحويجة، وفجر مسلحون عبوة على دورية للشرطة في داقوق.", ["killing", "ied"]),
    ("قتلت القوات الأمنية ثلاثة إرهابيين في الحويجة، واعتقلت الاستخبارات العسكرية قياديا في داقوق.",
     ["killing", "arrest"]),
    ("قتل مدنيان في قرية قرب مخمور، وهاجم مسلحون نقطة للبيشمركة في كركوك.", ["casualties", "attack-on-forces"]),
    ("قتل مسلحون من داعش شيخ عشيرة في قرية غرب الموصل، وخطف آخرون ثلاثة مدنيين في ديالى.",
     ["civilian-attack", "abduction"]),
    ("قتل جندي بانفجار عبوة في الحويجة، ثم هاجم مسلحون نقطة للبيشمركة قرب مخمور.", ["ied", "attack-on-forces"]),
    ("قتلت القوات الأمنية ثلاثة إرهابيين في الحويجة، وبعد ساعات فجر مسلحون عبوة في داقوق.", ["killing", "ied"]),
    ("قتلت قوة من الجيش أربعة من عناصر داعش في حمرين، وبعد يوم اعتقل جهاز الأمن الوطني قياديا في كركوك.",
     ["killing", "arrest"]),
    ("فجر مسلحون برجا للكهرباء في ديالى، وبعدها بيومين قصفت طائرات التحالف مضافة لداعش في حمرين.",
     ["explosion", "airstrike"]),
    ("هاجم مسلحون نقطة للجيش في الحويجة، وقتلوا جنديين وأصابوا ثالثا.", ["attack-on-forces"]),
    ("قتل شرطي في هجوم قرب داقوق، وبعد ساعات من الهجوم شيع الأهالي جثمانه.", ["attack-on-forces"]),
    # Another's deed at a place of its own; a statement of its own behind «لافتا إلى أن», «وأشار»
    ("هدمت جرافات الاحتلال أربع منشآت تجارية في بلدة عناتا، وأحرق مستوطنون مركبتين في قرية بورين.",
     ["destruction", "destruction"]),
    ("رصد المركز اليوم إصابة شابين جراء إطلاق النار عليهما في تل جموع بريف درعا الغربي، وأشار أمس إلى انفجار عبوة "
     "ناسفة بسيارة قيادي قرب قرية خربة.", ["shooting", "ied"]),
    # Who took no part in the fight and makes the arrests after it; who gives himself up and who is taken
    ("قتل شخص جراء نزاع عشائري بين عشيرتي آل غزي والبو ضاحي في ناحية القرنة. "
     "وألقت قوة من الشرطة الاتحادية القبض على 17 متورطا.",
     ["clash", "arrest"]),
    ("سلم إرهابي نفسه للسلطات العسكرية بمنطقة إن قزام. وأوضحت الوزارة أن وحدات الجيش ألقت القبض على خمسة عناصر.",
     ["surrender", "arrest"]),
    # Each force with dead of its own
    ("شن مسلحو داعش هجوما على الشرطة المحلية جنوب كركوك ما أودى بحياة شرطي. ونصب المسلحون كمينا للجيش أدى إلى مقتل "
     "جندي.", ["attack-on-forces", "ambush"]),
    # Displacement told with who fled before the verb, patrols, what fell to whom, who was led away
    ("ذكر مصدر أن نحو 150 أسرة غادرت الناحية باتجاه مدينة كركوك.", ["displacement"]),
    ("سيرت القوات الروسية والتركية دورية مشتركة في قرى شرقي عين العرب.", ["deployment"]),
    ("سلمت القوات الأمريكية الأحد قاعدتها في التاجي إلى الجيش العراقي.", ["base-handover"]),
    ("قال مصدر إن مسلحي التنظيم اقتادوا معهم نحو أربعين شابا من أهالي القضاء.", ["abduction"]),
    ("أعيدت 62 عائلة نازحة من مخيم بزيبز إلى مناطق سكناها في قضاء الكرمة.", ["return"]),
    # What was done upon it; whose deed stands behind its subject; denials and totals beside what was told
    ("قتل أربعة جنود بعبوة ناسفة في درعا، لتشن الأجهزة الأمنية حملة دهم في الجيزة اعتقلت فيها 12 شابا ثم أخلت سبيل "
     "خمسة منهم.", ["ied", "arrest", "release"]),
    ("قصفت مدفعية الحوثيين حي الروضة في تعز، لترد القوات الحكومية بقصف مواقعهم في الحوبان.", ["shelling", "strike"]),
    ("قذيفتان سقطتا على حي الزهراء في حلب مساء أمس، والجيش أسقط طائرة مسيرة قرب مطار حميميم.",
     ["shelling", "interception"]),
    ("صد الجيش العراقي هجوما لداعش في الدبس، ونفى مصدر عسكري سقوط أي قرية بيد التنظيم.",
     ["attack-on-forces", "territory-loss"]),
    ("نفى التحالف الدولي تنفيذ أي ضربة في البوكمال، وأعلن أنه قتل قياديا في داعش في دير الزور أمس.",
     ["strike", "killing"]),
    ("أعلن الجيش مقتل خمسة مسلحين في اشتباكات بالموصل أمس، ما رفع عدد القتلى منذ الخميس إلى 23.",
     ["clash", "statistics"]),
    ("أطلقوا النار على سيارة في درعا، لتصيب طفلا كان فيها.", ["shooting"]),
    ("قتل ثلاثة جنود بتفجير في الموصل، والقوات الأمنية التي كانت ترافقهم أصيب منها اثنان.", ["explosion"]),
]
# A number shared out among places: the whole and each share
SHARED: list[tuple[str, list[tuple[str, list[str]]]]] = [
    ("شن التحالف 13 ضربة على داعش في العراق، خمس منها قرب الرمادي دمرت مبنى، وأربع قرب سنجار، والبقية قرب الموصل "
     "والبعاج.",
     [("statistics", ["العراق"]), ("airstrike", ["الرمادي"]), ("airstrike", ["سنجار"]),
      ("airstrike", ["الموصل", "البعاج"])]),
    ("قتل 31 مدنيا في الغوطة الشرقية بغارات للنظام، 12 منهم في دوما و9 في عربين.",
     [("civilian-attack", ["الغوطة الشرقية"]), ("airstrike", ["دوما"]), ("airstrike", ["عربين"])]),
    ("شن التحالف عشر ضربات قرب الرمادي، خمس منها دمرت مبنى.", [("airstrike", ["الرمادي"])]),
    ("قتل 11 مدنيا بينهم 3 أطفال في غارات للنظام على دوما.", [("airstrike", ["دوما"])]),
]
WHOLE: list[tuple[str, list[str]]] = [
    ("وشن عناصر داعش هجوما على نقطة للجيش في كركوك، فيما دخلت القوات الأمنية حالة استنفار قصوى.",
     ["attack-on-forces"]),
    ("شنت قوة أمنية مشتركة عملية أمنية في قضاء الدبس لملاحقة عناصر داعش.", ["security-operation"]),
    ("ضبطت دورية مخزنا في جرود عرسال يحتوي على 10 عبوات ناسفة مجهزة للتفجير.", ["weapons-find"]),
    ("عثرت قوة من الجيش فجرا في منطقة الشلالات على منصة لإطلاق الصواريخ.", ["weapons-find"]),
    ("غادر الوفد المدينة باتجاه كركوك.", []),
]


@pytest.mark.parametrize(("text", "told"), PARTED + WHOLE, ids=range(len(PARTED + WHOLE)))
def test_accounts(text: str, told: list[str]) -> None:
    assert kinds(text) == told


def test_harm_that_is_denied_is_none() -> None:
    (mention,) = mentions_of("انفجرت عبوة ناسفة بسيارة قيادي محلي قرب قرية خربة بريف درعا، دون أن تسفر عن إصابته.")
    assert [(r.kind, r.low, r.high) for r in mention.results] == [("wounded", 0, 0)]


TOLLS: list[tuple[str, set[tuple[str, int | None]]]] = [
    # The toll goes on behind «فيما», its deed is told last
    ("ذكرت قناة أن 7 من المتمردين الحوثيين قتلوا فيما أصيب آخرون في غارات للتحالف على موقع في جزيرة كمران.",
     {("killed", 7), ("wounded", None)}),
    ("قال مصدر إن ما لا يقل عن 15 يمنيا و15 من عناصر القاعدة قتلوا في هجوم على موقع عسكري في حضرموت.",
     {("killed", 15)}),
    ("استهدفت قوات الجيش مجاميع حوثية وأجبرتها على الفرار، بعد تكبيدها قتلى وجرحى في جبهة الكسارة.",
     {("killed", None), ("wounded", None)}),
]


@pytest.mark.parametrize(("text", "told"), TOLLS, ids=range(len(TOLLS)))
def test_one_account_with_its_toll(text: str, told: set[tuple[str, int | None]]) -> None:
    (mention,) = mentions_of(text)
    assert {(r.kind, r.low) for r in mention.results} == told


def test_another_week_is_another_attack() -> None:
    text = (
        "قتل أربعة عسكريين في هجوم استهدف وحدتهم في شمال بوركينا فاسو. "
        "والأسبوع الماضي قتل 13 مدنيا في هجومين منفصلين في شمال بوركينا فاسو."
    )
    assert [[r.low for r in m.results] for m in mentions_of(text)] == [[4], [13]]


@pytest.mark.parametrize(("text", "told"), SHARED)
def test_a_number_shared_out(text: str, told: list[tuple[str, list[str]]]) -> None:
    found = [(m.kind, [p.name_ar for p in (m.place, *m.places) if p is not None]) for m in mentions_of(text)]
    assert found == told
