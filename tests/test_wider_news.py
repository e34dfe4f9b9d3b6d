# ruff: noqa: E501
"""What long reports tell beside the news: how many fighters are left, attacks counted by month, wars said to be won, prisoners handed over, demands.

Each row: a text and the kinds with their status that it must be read as, in the order of the text.
"""

import pytest

from support import mentions_of

LEAD = "أكد مصدر أمني هدوء الوضع في العراق. "

HOW_MANY: list[tuple[str, list[tuple[str, str]]]] = [
    ("ويقدر خبراء عدد عناصر داعش في العراق بما بين 3500 و4000 عنصر.", [("troop-numbers", "background")]),
    ("وقدر نائب قائد العمليات المشتركة عدد من تبقى من عناصر داعش في البلاد بنحو 500 مسلح.", [("troop-numbers", "background")]),
    ("ولا يزيد عدد مسلحي داعش في ديالى على 100 مسلح، وفق قائد الشرطة.", [("troop-numbers", "background")]),
    ("وقال الخبير إن أعداد الدواعش في جبال حمرين لا تتجاوز 90 عنصرا.", [("troop-numbers", "background")]),
    ("وبحسب مسؤول أمني فإن ما بين 500 و600 عنصر من التنظيم ينشطون في شمال العراق.", [("troop-numbers", "background")]),
    ("ويختبئ قرابة 100 من عناصر داعش في كهوف جبل قره جوخ.", [("troop-numbers", "background")]),
    ("ورأى تقرير لمجلس الأمن أن للتنظيم في العراق وسوريا ما بين خمسة آلاف وسبعة آلاف عضو.", [("troop-numbers", "background")]),
    ("وتضم القوة 200 عنصر من الشرطة.", []),
    ("وشن داعش خلال نيسان 64 هجوما، مقابل 29 هجوما في آذار.", [("statistics", "aggregate"), ("statistics", "aggregate")]),
    ("وأضاف أن تنظيم داعش لم ينفذ سوى 19 هجوما منذ مطلع العام، مقابل 97 في الفترة نفسها من عام 2022.", [("statistics", "aggregate"), ("statistics", "aggregate")]),
    ("وأعلن العراق النصر على داعش في 9 كانون الأول 2017.", [("territory-recapture", "background")]),
    ("وكان العراق أعلن عام 2017 القضاء على التنظيم عسكريا.", [("territory-recapture", "background")]),
    ("وأعلنت بغداد نهاية 2017 القضاء على داعش.", [("territory-recapture", "background")]),
    ("وقال الوزير إن العمليات ستستمر حتى القضاء على التنظيم.", []),
    ("وتعهد رئيس الوزراء بتحقيق النصر على الإرهاب.", []),
    ("وعززت قيادة قوات الحدود الشريط المقابل لمحافظة الحسكة بلواءين وأبراج مراقبة.", [("reinforcement", "reported")]),
    ("وتعزز الحكومة علاقاتها بقوات التحالف.", []),
    ("ويقول النائب رعد الدهلكي إن الثغرات ملاذ لداعش، مطالبا الحكومة بإرسال لواءين إضافيين إلى حوض حمرين.", [("demand", "reported")]),
    ("وسيطر داعش على الموصل عام 2014، غير أن خلاياه لا تزال تشن هجمات متفرقة في المناطق الوعرة.", [("territory-loss", "background")]),
    ("إلا أن داعش لا يزال يشن هجمات متفرقة ضد القوات الأمنية.", []),
    ("وقتل جنديان بهجوم في داقوق الخميس، وبعد ذلك بيومين قصف داعش قرية في مخمور.", [("attack-on-forces", "reported"), ("strike", "reported")]),
    ("وفي 3 آذار قتلت ضربة جوية عراقية خمسة من داعش في وادي حوران، وقبل ذلك بيومين اعتقلت الشرطة قياديا في الكرمة.", [("airstrike", "background"), ("arrest", "background")]),
    ("ونفى محافظ كركوك راكان الجبوري انسحاب القوات من الحويجة، مؤكدا وصول فوج من الرد السريع إلى القضاء.", [("withdrawal", "denied"), ("reinforcement", "reported")]),
    ("وتسلمت السلطات العراقية 50 من عناصر داعش كانت تحتجزهم قوات سوريا الديمقراطية.", [("release", "reported")]),
]


@pytest.mark.parametrize(("text", "told"), HOW_MANY, ids=range(len(HOW_MANY)))
def test_told_beside_the_news(text: str, told: list[tuple[str, str]]) -> None:
    assert [(m.kind, m.status) for m in mentions_of(LEAD + text)] == told


PARTIES: list[tuple[str, set[tuple[str | None, str]]]] = [
    ("أعلنت الحكومة العراقية في كانون الأول 2017 تحقيق النصر على تنظيم داعش.", {("iq-government", "initiator"), ("is", "target")}),
    ("تسلم العراق من قوات سوريا الديمقراطية 120 معتقلا من داعش عبر منفذ ربيعة.", {("iq-government", "initiator"), ("sy-sdf", "partner"), ("is", "target")}),
    ("سلمت قوات سوريا الديمقراطية 100 من مقاتلي داعش العراقيين إلى الحكومة العراقية.", {("sy-sdf", "initiator"), ("iq-government", "partner"), ("is", "target")}),
    ("قصفت مقاتلات إف-16 العراقية كهفا في وادي زغيتون.", {("iq-air-force", "initiator")}),
    ("استهدفت مقاتلات سوخوي 25 عراقية وكرا في الحسينيات.", {("iq-air-force", "initiator")}),
]


@pytest.mark.parametrize(("text", "parties"), PARTIES, ids=range(len(PARTIES)))
def test_parties(text: str, parties: set[tuple[str | None, str]]) -> None:
    assert {(a.id, a.role) for m in mentions_of(text) for a in m.actors} == parties


def test_number_behind_the_year() -> None:
    """«العام» before a number that counts something is no part of a date."""
    [mention] = mentions_of("قتلت القوات العراقية منذ مطلع العام 55 إرهابيا من داعش.")
    assert [(r.kind, r.low) for r in mention.results] == [("killed", 55)]


PLACES: list[tuple[str, str | None]] = [
    ("سيطر داعش في 2014 على مدن كبرى أبرزها الموصل.", "الموصل"),
    ("سيطر داعش عام 2015 على مدن رئيسية منها الرمادي.", "الرمادي"),
    ("هاجم داعش فجرا قرى عديدة من بينها لهيبان.", "لهيبان"),
    ("والتقى وزير الدفاع العراقي نظيره الأميركي في واشنطن أمس.", "واشنطن"),
    ("وقال قائد الشرطة العراقية، في مؤتمر صحفي عقده أمس في أربيل، إن قواته قتلت ثلاثة من داعش.", None),
]


@pytest.mark.parametrize(("text", "place"), PLACES, ids=range(len(PLACES)))
def test_place(text: str, place: str | None) -> None:
    [mention] = mentions_of(text)
    assert (mention.place.name_ar if mention.place else None) == place


def test_two_policemen() -> None:
    """«شرطيين» without a number is a dual."""
    [mention] = mentions_of("أدى هجوم لداعش في الحويجة إلى مقتل شرطيين وإصابة ثلاثة.")
    assert [(r.kind, r.low) for r in mention.results] == [("killed", 2), ("wounded", 3)]


def test_expert() -> None:
    """Whom an expert knows about is not for whom he speaks."""
    [mention] = mentions_of(LEAD + "ويقدر الخبير في شؤون الجماعات المسلحة هشام الهاشمي عدد عناصر داعش في العراق بنحو 4000 عنصر.")
    assert [(said.speaker, said.organisation) for said in mention.attribution] == [("هشام الهاشمي", None)]
