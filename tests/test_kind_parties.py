# ruff: noqa: E501
"""Who stands in which role, and what came of it, by the kind of happening; and words of these kinds that tell none."""

import pytest

from marsad import read

DAY = "2024-05-12"

ROLES = [
    # captives
    ("تبادل الجيش اليمني والحوثيون عشرين أسيرا عند خط تماس في الضالع", "prisoner-exchange", {("ye-government-forces", "initiator"), ("ye-ansar-allah", "initiator")}),
    ("الاحتلال يفرج عن 12 أسيرا من سجن النقب ضمن صفقة التبادل", "prisoner-exchange", {("il-forces", "initiator")}),
    ("سلمت كتائب القسام أسيرين إسرائيليين إلى الصليب الأحمر في رفح", "prisoner-exchange", {("ps-hamas", "initiator")}),
    ("سلم ستة من عناصر داعش أنفسهم إلى قوات البيشمركة قرب مخمور", "surrender", {("is", "initiator"), ("iq-peshmerga", "target")}),
    ("استسلام 9 مسلحين من داعش للجيش السوري شرق حمص", "surrender", {("is", "initiator"), ("sy-government-forces", "target")}),
    # courts
    ("أصدرت محكمة جنايات نينوى حكما بالإعدام بحق عنصر في داعش", "prosecution", {("iq-judiciary", "initiator"), ("is", "target")}),
    ("أعدمت السلطات في بغداد 12 مدانا بالإرهاب", "execution", {("iq-government", "initiator"), ("civilians", "target")}),
    # demonstrations
    ("تظاهر العشرات في ساحة الحبوبي وسط الناصرية للمطالبة بالكشف عن قتلة المتظاهرين", "protest", {("protesters", "initiator")}),
    # people on the move
    ("عودة 64 عائلة نازحة من مخيم حسن شام إلى قضاء سنجار في نينوى", "return", {("civilians", "initiator")}),
    ("نزحت تسعون عائلة من قرى ريف تل رفعت", "displacement", {("civilians", "victim")}),
    ("أكثر من ثلاثة آلاف شخص نزحوا من مدينة بارا باتجاه الأبيض", "displacement", {("civilians", "victim")}),
    # bases and territory
    ("سلم التحالف الدولي معسكر الرمادي إلى الجيش العراقي", "base-handover", {("coalition", "initiator"), ("iq-army", "partner")}),
    ("تسلمت القوات العراقية قاعدة القيارة من التحالف الدولي", "base-handover", {("coalition", "initiator"), ("iq-security-forces", "partner")}),
    ("قسد تسلم حقل كونيكو للجيش السوري بموجب اتفاق", "territory-transfer", {("sy-sdf", "initiator"), ("sy-government-forces", "partner")}),
    # what is given
    ("سلمت بعثة الاتحاد الأوروبي البيشمركة ذخائر ومعدات", "aid", {("european-union", "initiator"), ("iq-peshmerga", "partner")}),
    ("تسلم الجيش اللبناني عشرين مدرعة هبة من الولايات المتحدة", "aid", {("us", "initiator"), ("lb-army", "partner")}),
    # what is found
    ("قوات البيشمركة تنزع 18 لغما زرعها داعش في سهل نينوى", "defusal", {("iq-peshmerga", "initiator"), ("is", "target")}),
    # crowds
    ("أطلقت قوى الأمن الداخلي الغاز المسيل للدموع لتفريق متظاهرين وسط بيروت", "protest-intervention", {("lb-isf", "initiator"), ("protesters", "target")}),
    # no one is withdrawn or found against
    ("انسحبت قوات التحالف الدولي لمحاربة داعش من قاعدة الحبانية", "withdrawal", {("coalition", "initiator")}),
    ("العثور على مقبرة جماعية تضم رفات 14 من ضحايا داعش غرب الموصل", "mass-grave", set()),
    # whom somebody accuses or asks
    ("طالب رئيس الوزراء العراقي تركيا بسحب قواتها من بعشيقة", "demand", {("iq-government", "initiator"), ("tr-government", "target")}),
    ("أعدم داعش ثلاثة رعاة بتهمة التعاون مع القوات الأمنية", "execution", {("is", "initiator"), ("civilians", "target")}),
    ("تعرض شخص لعملية اغتيال على يد مسلحين مجهولين في مدينة الباب", "assassination", {("unidentified-armed-group", "initiator"), ("civilians", "target")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "roles"), ROLES)
def test_roles(text: str, kind: str, roles: set[tuple[str, str]]) -> None:
    mentions = read(text, published=DAY)
    assert [m.kind for m in mentions] == [kind]
    assert {(a.id, a.role) for a in mentions[0].actors if a.id} == roles


RESULTS = [
    ("أفرجت قسد عن 40 معتقلا كانوا قد اعتقلوا قبل عام", "release", [("released", None, 40)]),
    ("أعلنت جماعة الحوثيين تحرير سبعة من أسراها في الجوف بوساطة محلية", "prisoner-exchange", [("released", None, 7)]),
    ("انتشال 21 جثة من مقبرة جماعية في ترهونة تعود إلى عام 2019", "mass-grave", [("found_dead", None, 21)]),
    ("استقبل مستشفى ناصر تسعة جرحى", "casualties", [("wounded", None, 9)]),
    ("قضت المحكمة بإعدام متهمين اثنين بالإرهاب", "prosecution", []),
    ("عودة 64 عائلة نازحة إلى قضاء سنجار", "return", []),
    ("قوة من الحشد الشعبي ترفع سبع عبوات ناسفة وثلاث مساطر تفجير من مخلفات داعش في سهل نينوى", "defusal", [("defused", "is", 7), ("defused", "is", 3)]),
    ("انتشر الجيش اللبناني في بلدة القصر بعد مقتل شابين", "deployment", []),
    ("اشتباكات بين فصيلين في الزاوية أسفرت عن مقتل أربعة من الجانبين", "clash", [("killed", None, 4)]),
    ("اغتيال مدير الأمن العقيد سالم الخضيري برصاص مجهولين في لودر", "killing", [("killed", "ye-government-forces", 1)]),
    ("قتلت قوات الاحتلال ناشطين تابعين لسرايا القدس في جنين", "killing", [("killed", "ps-islamic-jihad", None)]),
    ("قتل متظاهر وأصيب ستة أشخاص برصاص القوات في تظاهرة وسط أم درمان", "protest-repression", [("killed", "protesters", 1), ("wounded", "protesters", 6)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "results"), RESULTS)
def test_results(text: str, kind: str, results: list[tuple[str, str | None, int | None]]) -> None:
    mentions = read(text, published=DAY)
    assert [m.kind for m in mentions] == [kind]
    found = [(r.kind, None if r.group == "civilians" and g is None else r.group, r.low) for r, (_, g, _) in zip(mentions[0].results, results, strict=True)]
    assert found == results


PLACES = [
    ("نزح ألفا شخص من الفاشر باتجاه طويلة", "الفاشر"),
    ("انسحبت قوات التحالف من قاعدة عين الأسد باتجاه أربيل", "قاعدة عين الأسد"),
    ("عادت خمسون عائلة من إدلب إلى منازلها في بلدة معرشورين", "معر شورين"),
    ("اعتقالات في الضفة الغربية فجر اليوم طالت عشرة فلسطينيين نفذتها قوات الاحتلال", "الضفة الغربية"),
    ("قصف مدفعي استهدف حاجزا بدير الزور", "دير الزور"),
    ("عقدت قيادة العمليات المشتركة اجتماعا مع وزارة البيشمركة في أربيل", "أربيل"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_place(text: str, place: str) -> None:
    (mention,) = read(text, published=DAY)
    assert mention.place is not None
    assert mention.place.name_ar == place


ROWS = [
    ("قصف مدفعي على بلدة سرمين، وغارة على قرية النيرب، وسقوط صاروخ على مدينة أريحا", ["shelling", "airstrike", "shelling"]),
    ("طيران العدوان يشن غارتين على حريب و4 غارات على الجوبة", ["airstrike", "airstrike"]),
    ("غارة إسرائيلية على بلدة الخيام ومسيرة أغارت على دراجة في ميس الجبل", ["airstrike", "drone-strike"]),
    ("انتشر الجيش اللبناني في بلدة العديسة بعد انسحاب القوات الإسرائيلية منها", ["deployment", "withdrawal"]),
    ("القوات الإسرائيلية تنسحب من محور نتساريم وتنتشر الشرطة الفلسطينية في شارع الرشيد", ["withdrawal", "deployment"]),
    # one toll covers them all, one place is one strike
    ("مقتل خمسة مدنيين في غارة على سرمين وقصف مدفعي على النيرب", None),
    ("قصف مدفعي وغارات على بلدة سرمين", None),
    ("دخلت القوة وادي زغيتون وعثرت على ثلاث عبوات ناسفة", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), ROWS)
def test_rows(text: str, kinds: list[str] | None) -> None:
    found = [m.kind for m in read(text, published=DAY)]
    assert found == kinds if kinds is not None else len(found) == 1


def test_what_is_left_has_the_place_told_before() -> None:
    _, left = read("انتشر الجيش اللبناني في بلدة العديسة بعد انسحاب القوات الإسرائيلية منها", published=DAY)
    assert left.place is not None
    assert left.place.name_ar == "العديسة"
    assert {(a.id, a.role) for a in left.actors} == {("il-forces", "initiator")}


def test_strikes_in_one_breath_are_of_one_doer() -> None:
    mentions = read("شن الطيران الروسي ثلاث غارات على كنصفرة وغارتين على البارة", published=DAY)
    assert [[a.id for a in m.actors] for m in mentions] == [["ru-forces"], ["ru-forces"]]
    assert [m.count.low for m in mentions if m.count] == [3, 2]


def test_men_who_are_moved_are_counted() -> None:
    (mention,) = read("أعلن الناتو رفع عدد قواته في العراق من 500 إلى 4000 عسكري", published=DAY)
    assert mention.count is not None
    assert (mention.count.of, mention.count.low) == ("troops", 4000)


NOT_TOLD = [
    "قال مدير دائرة المقابر الجماعية إن العمل يحتاج إلى تمويل",
    "أكدت الأمم المتحدة حق اللاجئين في العودة الآمنة إلى ديارهم",
    "حفل تخرج طلبة الكلية الحربية بحضور وزير الدفاع",
    "توعدت الكتائب القوات الأمريكية بضربات موجعة",
    "سنجعل العدو يندم على كل غارة",
    "نقول للعدو إن صواريخنا جاهزة لدك عمق الكيان",
    "هيئة الأرصاد تحذر من هجوم موجة غبار على مأرب",
    "استئصال ورم من رأس طفل أصيب بسرطان في مستشفى الناصرية",
    "سلمت البلدية شقق المشروع السكني لأصحابها",
    "عاد الهدوء إلى الأسواق بعد العيد",
    "تبادل الفريقان الكرات في وسط الملعب",
    "بيان مرتقب للقوات المسلحة بعد قليل",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_not_told(text: str) -> None:
    assert read(text, published=DAY) == []


def test_a_denial_of_authorship_denies_no_happening() -> None:
    (mention,) = read("نفت حركة عصائب أهل الحق أي صلة لها بالهجوم الذي استهدف السفارة الأمريكية في بغداد", published=DAY)
    assert mention.status == "reported"


def test_an_agreement_is_no_exchange_yet() -> None:
    (mention,) = read("اتفقت الحكومة اليمنية والحوثيون على تبادل نحو ألف أسير", published=DAY)
    assert (mention.kind, mention.results) == ("agreement", ())
