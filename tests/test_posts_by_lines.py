# ruff: noqa: E501
"""Channel posts and bulletins told line by line: what a line tells of its own, and what it takes from others."""

import pytest

from support import mentions_of

KINDS: list[tuple[str, list[str]]] = [
    # A line that gives the toll of the one before it
    ("🔴 مسيّرة إسرائيلية تستهدف سيارة في بلدة زبقين\n🔴 وزارة الصحة اللبنانية: شهيد وثلاثة جرحى في الغارة على زبقين", ["airstrike"]),
    ("📌 بغداد: انفجار عبوة قرب سوق مريدي\n📌 مصدر طبي: مقتل 3 بالانفجار في سوق مريدي", ["ied"]),
    ("🔴 مسيّرة إسرائيلية تستهدف سيارة في بلدة زبقين\n🔴 وزارة الصحة اللبنانية: شهيد وثلاثة جرحى في الغارة على عيتا الشعب", ["drone-strike", "airstrike"]),
    # Munitions on a place, without a verb; those that lie there were not fired
    ("قذائف مدفعية على أطراف عيتا الشعب", ["shelling"]),
    ("خمسة صواريخ كاتيوشا على محيط مطار بغداد", ["shelling"]),
    ("العثور على 20 قذيفة على جانب الطريق في الحويجة", ["weapons-find"]),
    ("ضبط صواريخ على متن شاحنة في القائم", ["weapons-find"]),
    ("دبابة إسرائيلية أطلقت رشقات باتجاه دورية لليونيفيل قرب سردا", ["attack-on-forces"]),
    ("وزارة الدفاع السورية: وقف تام لإطلاق النار بعد الاتفاق مع وجهاء السويداء", ["ceasefire"]),
    ("انسحب المسلحون قبل وصول تعزيزات الجيش إلى الدبس", []),
    # As Iraq and Sudan say it
    ("استشهاد جنديين بتعرض على نقطتهم في الدبس", ["attack-on-forces"]),
    ("مليشيا الدعم السريع تدوّن أحياء أم درمان القديمة", ["shelling"]),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_what_lines_tell(text: str, kinds: list[str]) -> None:
    assert [m.kind for m in mentions_of(text)] == kinds


DOERS: list[tuple[str, list[set[tuple[str | None, str]]]]] = [
    # Whose deeds a heading announces
    (
        "حصاد عمليات المقاومة الإسلامية ليوم الثلاثاء\n1️⃣ الساعة 06:15: تجمّع لجنود العدو الإسرائيلي في محيط بلدة راميا بصلية صاروخية\n2️⃣ الساعة 09:40: الاشتباك مع قوة إسرائيلية في عيتا الشعب",
        [{("lb-hezbollah", "initiator"), ("il-forces", "target")}, {("lb-hezbollah", "initiator"), ("il-forces", "target")}],
    ),
    (
        "ملخص عمليات كتائب القسام اليوم:\n- استهداف دبابة ميركافا بقذيفة الياسين 105 شرق جباليا\n- قنص جندي إسرائيلي في حي الزيتون",
        [{("ps-hamas", "initiator"), ("il-forces", "target")}, {("ps-hamas", "initiator"), ("il-forces", "target")}],
    ),
    # Of other lists nobody is the doer
    ("أبرز ما جرى في قاطع عمليات داعش السابق\n- انفجار عبوة في الكرادة ومقتل مدنيين اثنين", [{("civilians", "victim")}]),
    ("استشهاد جنديين بتعرض لداعش على نقطتهم في الدبس", [{("is", "initiator"), ("iq-army", "target")}]),
    # One man before a verb of harming, whom he harmed behind it
    ("قناص حوثي يصيب الطفلة رغد ناصر في حي كلابة شرقي تعز", [{("ye-ansar-allah", "initiator"), ("civilians", "target")}]),
    ("قناص حوثي يقتل طفلة في حي كلابة شرقي تعز", [{("ye-ansar-allah", "initiator"), ("civilians", "target")}]),
    ("جندي لبناني يقتل برصاص قناص في عديسة", [{("lb-army", "target")}]),
    # A masdar with its doer before the fire
    ("مقتل شرطي وإصابة آخر جراء إطلاق مسلحين النار على دوريتهم في الحويجة", [{("unidentified-armed-group", "initiator"), ("iq-police", "target")}]),
    ("إصابة شاب جراء إطلاق قوات الاحتلال النار على مركبته في سلواد", [{("il-forces", "initiator"), ("civilians", "target")}]),
]


@pytest.mark.parametrize(("text", "roles"), DOERS)
def test_who_did_it(text: str, roles: list[set[tuple[str | None, str]]]) -> None:
    assert [{(a.id, a.role) for a in m.actors} for m in mentions_of(text)] == roles


def test_a_line_has_its_own_day_and_a_name_ends_with_it() -> None:
    post = "📍 قصف الدعم السريع أمس أحياء الفاشر ومقتل 3 مدنيين\n📍 مليط: الدعم السريع يختطف ثمانية من تجار السوق"
    assert [m.date and m.date.start for m in mentions_of(post)] == ["2024-05-11", "2024-05-12"]
    post = "🔻 نابلس: اعتقال الأسير المحرر عماد الطيراوي\n🔻 رام الله: مستوطنون يحرقون 3 مركبات في ترمسعيا"
    assert [p.name for m in mentions_of(post) for p in m.people] == ["عماد الطيراوي"]


def test_a_pretext_is_no_governorate() -> None:
    (found,) = mentions_of("جرافات الاحتلال تهدم منزلا في بلدة إذنا بحجة عدم الترخيص")
    assert found.place is not None
    assert found.place.admin1 == "Hebron"


UNITS: list[tuple[str, set[tuple[str | None, str]]]] = [
    ("استشهاد 4 من منتسبي الفوج الثاني / اللواء 19 شرطة اتحادية بهجوم في الرشاد", {("iq-federal-police", "target")}),
    ("انفجار عبوة على دورية من السرية الثالثة - الفوج الثاني - اللواء 52 حشد شعبي في آمرلي", {("iq-pmf", "target")}),
    ("الفوج الثالث/ اللواء الأول شرطة اتحادية يضبط كدسا للعتاد في داقوق", {("iq-federal-police", "initiator")}),
    ("ضبط الفوج الرابع / حشد نينوى العشائري 3 عبوات في تلعفر", {("iq-tribal-mobilization", "initiator")}),
]


@pytest.mark.parametrize(("text", "roles"), UNITS)
def test_a_unit_is_of_the_force_named_behind_a_stroke(text: str, roles: set[tuple[str | None, str]]) -> None:
    assert {(a.id, a.role) for m in mentions_of(text) for a in m.actors} == roles


SAID: list[tuple[str, list[str | None]]] = [
    ("القوات المسلحة السودانية ـ مكتب الناطق الرسمي\nقصفت مليشيا الدعم السريع حي الثورة ومقتل 3 مدنيين", ["sd-saf"]),
    ("مكتب الناطق الرسمي باسم القوات المسلحة\nقصفت مليشيا الدعم السريع حي الثورة ومقتل 3 مدنيين", ["sd-saf"]),
    ("أدرعي: قضينا في كونين على حسين علي فقيه، مسؤول المدفعية في حزب الله", ["il-forces"]),
    ("#المسيرة | صعدة: إصابة مواطن بقصف مدفعي سعودي في مديرية رازح", ["al-masirah"]),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_who_says_it(text: str, said: list[str | None]) -> None:
    assert [s.organisation for m in mentions_of(text) for s in m.attribution] == said


def test_losses_inflicted_and_what_was_taken() -> None:
    (found,) = mentions_of("تمكنت قواتنا من دخول أم درمان، وكبّدت مليشيا آل دقلو عشرات القتلى ودمّرت 11 عربة قتالية واستلمت 4 أخرى")
    assert [(a.id, a.role) for a in found.actors] == [("sd-rsf", "target")]
    assert [(r.kind, r.low) for r in found.results] == [("killed", None), ("destroyed", 11), ("seized", 4)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قصف خيمة نازحين بمواصي خان يونس", "المواصي"),
        ("قصف مدرسة للنازحين في حي الدرج بغزة", "الدرج"),
        ("عودة نازحين من قرية بليدا", None),
    ],
)
def test_where_the_displaced_took_shelter(text: str, place: str | None) -> None:
    (found,) = mentions_of(text)
    assert (found.place and found.place.name_ar) == place


def test_one_more_is_one() -> None:
    (found,) = mentions_of("مقتل عنصرين من قسد وإصابة ثالث إثر إطلاق مسلحين النار على سيارتهم في بلدة غرانيج")
    assert [(r.kind, r.low) for r in found.results] == [("killed", 2), ("wounded", 1)]


def test_what_happened_once_is_told_behind_a_habit() -> None:
    told = "وتنشط خلايا داعش في جزيرة العيث، وكان التنظيم قد هاجم قبل شهرين نقطة للحشد الشعبي في المنطقة ذاتها وقتل أربعة من عناصرها."
    (found,) = mentions_of(told)
    assert (found.status, found.date and found.date.start) == ("background", "2024-03-01")


def test_a_total_below_a_list_is_of_none_of_its_lines() -> None:
    post = "◾ 5 شهداء في قصف منزل بحي التفاح بغزة\n◾ شهيدة جراء قصف خيمة نازحين بمواصي خان يونس\n📌 مصادر طبية: الحصيلة 6 شهداء"
    assert [(m.kind, [r.low for r in m.results]) for m in mentions_of(post)] == [
        ("strike", [5]),
        ("strike", [1]),
        ("casualties", [6]),
    ]


LOSSES: list[tuple[str, list[tuple[str, str | None, int | None]]]] = [
    # A number that ends a line and the one behind the next line's dash are no range
    ("السويداء الآن (16:00)\n– 13 قتيلا من المدنيين بإعدامات ميدانية", [("killed", "civilians", 13)]),
    ("استشهد 10 من أبطال الجيش الوطني اليمني وأصيب 7 آخرون في هجوم للحوثيين على طريق الضباب",
     [("killed", "ye-government-forces", 10), ("wounded", "ye-government-forces", 7)]),
    ("تمكن أبطال الجيش من قتل 5 إرهابيين في حمرين", [("killed", "is", 5)]),
    ("إبطال 3 عبوات ناسفة في الرطبة من قبل هندسة الجيش", [("defused", None, 3)]),
]


@pytest.mark.parametrize(("text", "losses"), LOSSES)
def test_losses(text: str, losses: list[tuple[str, str | None, int | None]]) -> None:
    assert [(r.kind, r.group, r.low) for m in mentions_of(text) for r in m.results] == losses


NAMED: list[tuple[str, list[tuple[str | None, str | None]]]] = [
    (
        "❖ ارتقاء شابين برصاص قوات خاصة إسرائيلية في مخيم بلاطة\n❖ الشهداء: محمد أبو زيتون (32 عاماً)، فتحي أبو رزق (30 عاماً)",
        [("محمد أبو زيتون", "killed"), ("فتحي أبو رزق", "killed")],
    ),
    (
        "الاحتلال يعتقل 3 شبان خلال اقتحام بيت فجار\nالمعتقلون: أحمد ديرية، ومحمد طقاطقة، وخالد ثوابتة",
        [("أحمد ديرية", "arrested"), ("محمد طقاطقة", "arrested"), ("خالد ثوابتة", "arrested")],
    ),
]


@pytest.mark.parametrize(("text", "people"), NAMED)
def test_names_below_a_heading(text: str, people: list[tuple[str | None, str | None]]) -> None:
    assert [(p.name, p.fate) for m in mentions_of(text) for p in m.people] == people


SHORT: list[tuple[str, list[str | None]]] = [
    ("🔷 هجوم لداعش على نقطة للجيش في الدبس\n🔷 الخلية: ضربة جوية دمرت مضافتين قرب الدبس", ["iq-smc"]),
    ("– نزوح 250 عائلة من قرى ريف السويداء\n– المرصد: مقتل 116 في اشتباكات السويداء", ["hrc-sohr"]),
    ("قال المرصد الأورومتوسطي إن 3 مدنيين قتلوا بقصف على رفح.\nالمرصد: القصف استهدف منزلا", ["euro-med", "euro-med"]),
    ("قال مرصد الفرات إن 3 مدنيين قتلوا بقصف على الباب.\nالمرصد: مقتل 5 بقصف في جرابلس", [None]),
]


@pytest.mark.parametrize(("text", "said"), SHORT)
def test_sources_called_by_one_word(text: str, said: list[str | None]) -> None:
    assert [s.organisation for m in mentions_of(text) for s in m.attribution] == said


def test_what_is_said_instead_of_the_denied_is_told() -> None:
    (found,) = mentions_of("قيادة عمليات كركوك تنفي حصيلة الأربعة وتؤكد: شهيد واحد وثلاثة جرحى بالهجوم على الدبس")
    assert (found.status, [r.low for r in found.results]) == ("reported", [1, 3])
