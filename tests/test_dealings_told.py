# ruff: noqa: E501
"""Dealings of forces with each other: bases and arms given over, meetings, training, whose aircraft struck."""

import pytest

from marsad import read


def _read(text: str) -> list[tuple[str, dict[str, list[str | None]]]]:
    """Kinds of the mentions of a text, with the actors of each role."""
    told = []
    for mention in read(text, published="2022-03-10"):
        roles: dict[str, list[str | None]] = {}
        for actor in mention.actors:
            roles.setdefault(actor.role, []).append(actor.id)
        told.append((mention.kind, roles))
    return told


_TOLD = [
    ("وقصفت مقاتلتان من طراز إف-16 تابعتان للقوة الجوية العراقية كهفا لداعش في جبال حمرين.",
     "airstrike", "initiator", ["iq-air-force"]),
    ("قصفت طائرتان مسيرتان تابعتان للجيش التركي موقعا لحزب العمال في سنجار.", "drone-strike", "initiator", ["tr-forces"]),
    ("سلّم التحالف الدولي بقيادة الولايات المتحدة، اليوم الخميس، إلى القوات العراقية مواقعه في معسكر بسماية.",
     "base-handover", "partner", ["iq-security-forces"]),
    ("سلمت قوات التحالف في قاعدة عين الأسد إلى الجيش العراقي 20 عجلة مدرعة.", "aid", "partner", ["iq-army"]),
    ("نفذ جهاز مكافحة الإرهاب إنزالا في وادي الشاي بعد ضربات جوية مهدت لها طائرات التحالف الدولي.",
     "airstrike", "initiator", ["coalition"]),
    ("قتل ستة من مسلحي داعش في جبل قرجوغ، في عملية نفذتها فجر اليوم قوات البيشمركة وجهاز مكافحة الإرهاب العراقي.",
     "security-operation", "initiator", ["iq-peshmerga", "iq-cts"]),
    ("أنهت القوة مهمتها وعادت إلى قواعدها بعد تدمير أربع مضافات لداعش في وادي حوران.", "destruction", "target", ["is"]),
    ("عقد قادة من الجيش العراقي والبيشمركة، الاثنين الماضي، اجتماعا في مقر قيادة العمليات بمخمور.",
     "meeting", "initiator", ["iq-army", "iq-peshmerga"]),
    ("جدد وزير البيشمركة التزام الإقليم بتوحيد القوات. جاء ذلك خلال استقباله، اليوم، قائد قوات التحالف الدولي.",
     "meeting", "initiator", ["krg-ministry-peshmerga"]),
    ("وقال رئيس أركان الجيش العراقي، خلال لقائه قائد قوات التحالف في بغداد أمس، إن القوات قادرة على مسك الحدود.",
     "meeting", "initiator", ["iq-army"]),
    ("يمسك الجيش العراقي الجهة الغربية والبيشمركة القمة. وكان الجانبان اتفقا في أيار الماضي على فتح مراكز تنسيق.",
     "agreement", "initiator", ["iq-army", "iq-peshmerga"]),
    ("شهد معسكر بنصلاوة تخريج 220 من مقاتلي البيشمركة بعد دورة أشرف عليها مدربون هولنديون وفنلنديون من التحالف الدولي.",
     "training", "initiator", ["coalition"]),
    ("درّب التحالف خلال العام الماضي أكثر من ستة آلاف من عناصر البيشمركة.", "training", "partner", ["iq-peshmerga"]),
    ("وكانت اشتباكات اندلعت بين الجيش العراقي والبيشمركة قرب مخمور إثر انسحاب مقاتلي حزب العمال الكردستاني من المخيم، وأوقعت أربعة قتلى.",
     "withdrawal", "initiator", ["pkk"]),
    ("أرسلت قيادة العمليات المشتركة رتلا من اللواء 61 إلى داقوق.", "reinforcement", "initiator", ["iq-army"]),
    ("أرسلت قيادة العمليات المشتركة رتلا من اللواء 61 إلى داقوق.", "reinforcement", "authority", ["iq-joc"]),
    ("تسلمت الوزارة من القوات الأميركية في مطار أربيل شحنة عتاد تضم 12 مدفعا.", "aid", "initiator", ["us"]),
    ("قصفت مدفعية الفرقة الأولى وادي ميخاس بعشرين قذيفة، ثم دخلته قوة من البيشمركة وعثرت على نفق.", "shelling", "initiator", ["iq-army"]),
    ("قصفت مدفعية الفرقة الأولى وادي ميخاس بعشرين قذيفة، ثم دخلته قوة من البيشمركة وعثرت على نفق.", "weapons-find", "initiator", ["iq-peshmerga"]),
    ("اجتاح التنظيم ثلث مساحة العراق عام 2014، قبل أن تعلن بغداد هزيمته في كانون الأول 2017.", "territory-recapture", "initiator", ["iq-government"]),
    ("وأضاف أن 150 مستشارا أميركيا سيغادرون قاعدة عين الأسد جوا في نيسان المقبل.", "withdrawal", "initiator", ["us"]),
    ("تسلمت الفرقة السابعة أمس ثلاثة مقرات كانت تشغلها قوات التحالف داخل قاعدة عين الأسد.", "base-handover", "initiator", ["coalition"]),
    ("تسلمت الشرطة المحلية المقر الذي أخلته قوات الحشد الشعبي في سنجار.", "base-handover", "partner", ["iq-police"]),
    ("وردا على الهجوم، قصفت مدفعية اللواء الثالث في البيشمركة مواقع التنظيم قرب داقوق.", "shelling", "initiator", ["iq-peshmerga"]),
    ("ورغم الهدنة، قصفت مدفعية الجيش العراقي بساتين قرية زاغنية.", "shelling", "initiator", ["iq-army"]),
    ("وسبق للجيش العراقي أن تسلم من التحالف قاعدة التاجي شمالي بغداد في 23 آب الماضي.", "base-handover", "initiator", ["coalition"]),
    ("وسبق للجيش العراقي أن تسلم من التحالف قاعدة التاجي شمالي بغداد في 23 آب الماضي.", "base-handover", "partner", ["iq-army"]),
    ("أعلنت قوات الأسايش اعتقال ثلاثة من داعش في عملية نفذتها بمشاركة التحالف الدولي قرب الحسكة.",
     "arrest", "partner", ["coalition"]),
    ("التقى وزير البيشمركة وزير الدفاع في بغداد، واتفقا على فتح مركز تنسيق في خانقين الشهر المقبل.",
     "agreement", "initiator", ["krg-ministry-peshmerga", "iq-ministry-defence"]),
    ("أعلن حزب العمال الكردستاني أن مقاتليه انسحبوا من سنجار.", "withdrawal", "initiator", ["pkk"]),
    ("عناصر البيشمركة انسحبوا من سنجار أمس.", "withdrawal", "initiator", ["iq-peshmerga"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "role", "ids"), _TOLD)
def test_the_parties_of_dealings(text: str, kind: str, role: str, ids: list[str]) -> None:
    assert [roles.get(role) for told, roles in _read(text) if told == kind] == [ids]


@pytest.mark.parametrize(
    "text",
    [
        "وقال القائد إن الدورة شملت القتال في المناطق المبنية ومعالجة العبوات والإسعاف الميداني.",
        "تلقى 30 صحفيا تدريبا على السلامة في أربيل.",
        "التحق 200 طالب بدورات اللغة في جامعة الموصل.",
        "سنواصل القتال حتى تحقيق النصر على داعش.",
        "حلق طيران التحالف فوق القرية دون أن يقصف.",
        "وأوضحت القيادة أن العملية جاءت بناء على معلومات استخبارية من جهاز الأمن الوطني.",
    ],
)
def test_lessons_tell_no_happening(text: str) -> None:
    assert _read(text) == []


def test_what_was_only_meant_to_be_laid_blew_up_nowhere() -> None:
    text = "داهمت قوة من البيشمركة قرية قرب كفري وقتلت اثنين من داعش كانا يخططان لزرع عبوات، وضبطت ثلاث عبوات."
    assert [kind for kind, _ in _read(text)] == ["raid"]


def test_the_toll_of_a_fight_told_behind_what_it_followed() -> None:
    text = "اندلعت اشتباكات بين الجيش العراقي والبيشمركة قرب مخمور إثر انسحاب مقاتلي حزب العمال الكردستاني، وأوقعت أربعة قتلى."
    assert [(m.kind, [r.low for r in m.results]) for m in read(text)] == [("clash", [4]), ("withdrawal", [])]


def test_men_trained_are_no_toll() -> None:
    text = "فقد 34 من مقاتلي البيشمركة حياتهم في هجمات داعش العام الماضي، وهو العام الذي درب فيه التحالف ستة آلاف من عناصرها."
    assert [r.low for m in read(text) for r in m.results] == [34]


_NUMBERS = [
    ("وأعلن قائد القوات أن عدد الجنود الأميركيين في العراق سينخفض إلى 3000 جندي في أيار المقبل.", ["planned"]),
    ("ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي، ومن المقرر أن ينخفض إلى ألفين في أيار المقبل.", ["background", "planned"]),
    ("وينتشر في العراق نحو 2500 جندي أميركي.", ["background"]),
]


@pytest.mark.parametrize(("text", "statuses"), _NUMBERS)
def test_numbers_that_are_to_change(text: str, statuses: list[str]) -> None:
    lead = "بحث رئيس الوزراء مع السفير الأميركي في بغداد أمس ملف القوات.\n"
    assert [m.status for m in read(lead + text, published="2022-03-10") if m.kind == "troop-numbers"] == statuses


@pytest.mark.parametrize(
    "text",
    [
        "لكن قائد شرطة كركوك العميد علي كمال قال، لوكالة شفق نيوز، إن ثلاثة من داعش قتلوا في الهجوم.",
        "أما قائد شرطة كركوك العميد علي كمال فأوضح، لقناة رووداو، أن ثلاثة من داعش قتلوا في الهجوم.",
    ],
)
def test_whom_he_told_behind_a_comma(text: str) -> None:
    assert [[a.organisation for a in m.attribution] for m in read(text, published="2022-03-10")] == [["iq-police"]]


def test_trained_since_a_year_is_a_total() -> None:
    text = "كما درب التحالف أكثر من 200 ألف عنصر من القوات العراقية منذ عام 2015."
    assert [m.status for m in read(text, published="2022-03-10")] == ["aggregate"]


def test_pictures_from_the_air_strike_nobody() -> None:
    text = "وقال إن التحالف الدولي زود القوة بصور جوية وإن خمسة من داعش قتلوا في العملية."
    assert "airstrike" not in [m.kind for m in read(text, published="2022-03-10")]


def test_a_joint_brigade_that_acts_is_not_set_up() -> None:
    text = "داهمت قوة من اللواء المشترك الأول قرية قرب داقوق وعثرت على نفق لداعش."
    assert "cooperation" not in [m.kind for m in read(text, published="2022-03-10")]
    told = read("اتفق الجيش العراقي والبيشمركة على تشكيل لواءين مشتركين.", published="2022-03-10")
    assert [m.kind for m in told] == ["agreement"]


def test_attackers_who_left_withdrew_from_nothing() -> None:
    text = "هاجم مسلحون حاجزا للجيش في داقوق وقتلوا جنديين وانسحبوا من المنطقة."
    assert [m.kind for m in read(text, published="2022-03-10")] == ["attack-on-forces"]
