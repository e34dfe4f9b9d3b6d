"""What agreements provide for, happenings told one by one, and words for deeds that tell none."""

import pytest

from marsad import read

DAY = "2024-05-15"

TOLD: list[tuple[str, list[tuple[str, str]]]] = [
    # What an agreement provides for is planned beside it, where it has a day ahead or says who leaves where.
    (
        "وفي السليمانية، اتفقت وزارتا الدفاع والبيشمركة، الأحد، على افتتاح مركز تنسيق مشترك في كفري قبل نهاية الشهر.",
        [("agreement", "reported"), ("cooperation", "planned")],
    ),
    (
        "بحث وزير الدفاع العراقي مع نظيره التركي في أنقرة أمن الحدود. واتفق الجانبان على إنشاء غرفة عمليات مشتركة.",
        [("meeting", "reported"), ("agreement", "reported")],
    ),
    (
        "اتفق الجيش اللبناني واليونيفيل في الناقورة على نشر كتيبة في بلدة العديسة مطلع الشهر المقبل، "
        "على أن تتولى اليونيفيل تدريب 200 عنصر من الجيش.",
        [("agreement", "reported"), ("deployment", "planned"), ("training", "planned")],
    ),
    ("اتفق الطرفان في تعز على تبادل 200 أسير.", [("agreement", "reported")]),
    ("وقع العراق والأردن في عمان مذكرة تفاهم لتعزيز أمن الحدود.", [("agreement", "reported")]),
    # Happenings told one by one.
    (
        "انفجرت عبوتان في رتلين للتحالف الدولي، الأولى قرب الديوانية، والثانية في ناحية البطحاء وجرحت سائقا.",
        [("ied", "reported"), ("ied", "reported")],
    ),
    ("انفجرت عبوتان في رتل للتحالف الدولي قرب الديوانية، الأولى صغيرة والثانية كبيرة.", [("ied", "reported")]),
    # Who denies and what he says instead.
    (
        "أفادت سانا بقصف قرية أم تينة بريف حلب. ونفت قسد ذلك، متهمة فصائل مدعومة من تركيا بقصف قرية الخفسة.",
        [("strike", "reported"), ("strike", "reported")],
    ),
    (
        "قصفت المدفعية التركية قرية هرور في دهوك، بحسب وكالة الأنباء العراقية. ونفت البيشمركة وقوع هجوم على بعشيقة.",
        [("shelling", "reported"), ("attack", "denied")],
    ),
    ("قتل ثلاثة جنود في نوفمبر 2021 في اشتباكات مع داعش في حديثة.", [("clash", "background")]),
    ("نفذت القوات الأمنية العراقية 40 عملية ضد داعش خلال الربع الأول من العام.", [("statistics", "aggregate")]),
    ("سلم التحالف الدولي قوات البيشمركة 20 عجلة مدرعة في أربيل.", [("aid", "reported")]),
    ("أعلن التحالف الدولي تسليم 20 عجلة مدرعة إلى قوات البيشمركة في أربيل.", [("aid", "reported")]),
    ("ولا يزال في العراق 2500 جندي أميركي.", [("troop-numbers", "background")]),
    ("قتل 60 جنديا عراقيا في هجوم لداعش على ثكنة في كركوك لا يزال مستمرا.", [("attack-on-forces", "ongoing")]),
    ("نفذت القوات العراقية عملية في الحويجة.", [("security-operation", "reported")]),
    ("نفذت البلدية عملية تنظيف في بغداد.", []),
    ("وذكر المصدر أن عملية ثانية نفذها الجيش العراقي في الحويجة.", [("security-operation", "reported")]),
    (
        "وجه طيران الجيش العراقي ضربتين إلى وكرين في جبال حمرين، وعثرت قوة من الفرقة الأولى على جثث أربعة إرهابيين.",
        [("airstrike", "reported"), ("body-found", "reported")],
    ),
    (
        "قتل خمسة جنود عراقيين في هجوم لداعش في داقوق، وفق الشرطة. غير أن مصدرا طبيا قال إن سبعة جنود قتلوا في الهجوم.",
        [("attack-on-forces", "reported"), ("attack-on-forces", "reported")],
    ),
    ("أطلقت الشرطة العراقية الرصاص في الهواء لتفريق المتظاهرين في البصرة.", [("protest-intervention", "reported")]),
    ("توغلت قوة إسرائيلية إلى أطراف عيترون وفجرت منزلين.", [("destruction", "reported")]),
]

UNMEANT: list[tuple[str, list[str]]] = [
    ("هجوم على كمين للشرطة المصرية في العريش", ["attack-on-forces"]),
    ("داهمت القوات العراقية منزلا في الحويجة ثم انسحبت من المنطقة", ["raid"]),
    ("انسحب الجيش السوري من بلدة الطبقة", ["withdrawal"]),
    ("هاجم مسلحو داعش نقطة للشرطة في داقوق وانسحبوا باتجاه وادي زغيتون", ["attack-on-forces"]),
    ("طلبت الشرطة العراقية من الجيش إرسال تعزيزات إلى داقوق", []),
    ("وصلت تعزيزات للجيش العراقي إلى داقوق", ["reinforcement"]),
    ("احتجزت القوات الإسرائيلية سيارة إسعاف في جنين", []),
    ("احتجزت القوات الإسرائيلية شابين في جنين", ["arrest"]),
    ("حررت القوات الليبية ثلاثة سودانيين اختطفتهم عصابة في سبها", ["release"]),
    ("حررت القوات العراقية ثلاث قرى في الشرقاط", ["territory-recapture"]),
    ("تسلمت وزارة البيشمركة عبر مطار أربيل شحنة ألمانية تضم 200 بندقية", ["aid"]),
    ("قتل جنديان عراقيان في هجوم لداعش بقذائف آر بي جي على نقطة للجيش في داقوق", ["attack-on-forces"]),
    ("أصيبت مجندة إسرائيلية في عملية دهس قرب نابلس", ["attack-on-forces"]),
    ("قسد ترفع الجاهزية في ظل تصاعد ملحوظ لهجمات داعش في دير الزور", []),
    ("هاجم داعش ثكنة للجيش العراقي في العظيم. وبلغ عدد الجنود القتلى سبعة", ["attack-on-forces"]),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: list[tuple[str, str]]) -> None:
    assert [(m.kind, m.status) for m in read(text, published=DAY)] == told


@pytest.mark.parametrize(("text", "kinds"), UNMEANT)
def test_unmeant(text: str, kinds: list[str]) -> None:
    assert [m.kind for m in read(text, published=DAY)] == kinds


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("وكانت بغداد وواشنطن اتفقتا في أيلول 2023 على إنهاء مهمة التحالف.", None),
        ("اتفقت وزارتا الدفاع والبيشمركة في بغداد على ضبط الحدود.", "بغداد"),
    ],
)
def test_who_agreed_is_not_where(text: str, place: str | None) -> None:
    told = read(text, published=DAY)
    assert [m.place.name_ar if m.place else None for m in told if m.kind == "agreement"] == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قصف الجيش التركي ناحية سيدكان في أربيل. ونحو 40 عائلة غادرت الناحية بعد ذلك", "سيدكان"),
        ("نفى قائممقام كفري نزوح أهالي ثلاث قرى.", None),
        ("قتل جندي في اشتباك في ناحية الرشاد بكركوك. ووصلت تعزيزات من الجيش العراقي إلى مكان الهجوم", "الرشاد"),
    ],
)
def test_where_it_was_is_told_before(text: str, place: str | None) -> None:
    last = read(text, published=DAY)[-1]
    assert (last.place.name_ar if last.place else None) == place
