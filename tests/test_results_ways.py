"""Ways of telling what came of it: bodies seen, limbs lost, numbers of each side, in other places, behind their noun.

Rows: a sentence and the results (kind, thing, group, low) that it tells; a third of them tell what must not be read.
"""

import pytest

from marsad import read

Fact = tuple[str, str, str | None, int | None]
P, C = "person", "civilians"

WAYS: list[tuple[str, set[Fact]]] = [
    # Bodies that somebody saw, that are somebody's
    ("قال رئيس البلدة إنه شاهد جثث خمسة جنود وثلاثة مدنيين بعد هجوم حركة الشباب على القاعدة.",
     {("killed", P, "so-forces", 5), ("killed", P, C, 3)}),
    ("عثر الأهالي على جثث ثلاثة رعاة قرب الرطبة.", {("found_dead", P, C, 3)}),
    ("خطف مسلحون صيادين اثنين ثم عثر على جثتيهما قرب حديثة.", {("abducted", P, C, 2), ("found_dead", P, C, 2)}),
    ("فقد أربعة رعاة ثم عثر على جثثهم في وادي الشاي.", {("found_dead", P, None, 4)}),
    # What befell them in other words
    ("انفجر لغم بسيارة في الحديدة ما أدى إلى مقتل سائقها وبتر ساق طفل.", {("killed", P, C, 1), ("wounded", P, C, 1)}),
    ("انفجرت سيارة مفخخة في عدن وأودت بأربعة جنود.", {("killed", P, "ye-government-forces", 4)}),
    ("أودى به الحكم إلى السجن.", set()),
    ("نفذت وزارة العدل العراقية حكم الإعدام شنقا بحق سبعة مدانين في سجن الناصرية.", {("killed", P, None, 7)}),
    ("قضت المحكمة بالإعدام شنقا بحق سبعة مدانين.", set()),
    ("أفاد أهال بأن 90 أسرة كانت قد نزحت عن القرية.", {("displaced", P, C, 90)}),
    # Things
    ("فكك فوج الهندسة في الجيش اللبناني صاروخا عثر عليه في خراج القليلة.", {("defused", "ammunition", None, 1)}),
    ("عثر الجيش اللبناني على صاروخ في خراج القليلة.", {("found", "ammunition", None, 1)}),
    ("فجرت القوات عجلتين مفخختين تحت السيطرة في الحضر.", {("destroyed", "vehicle", None, 2)}),
    ("هاجم مستوطنون قرية وسرقوا 30 رأسا من الأغنام.", {("seized", "other", C, 30)}),
    # Numbers behind and before their noun
    ("قصفت المدفعية حافلة ما أودى بحياة جميع ركابها البالغ عددهم 12.", {("killed", P, C, 12)}),
    ("البالغ عددهم 12 شاركوا في المؤتمر.", set()),
    ("ارتفع إلى 6 عدد قتلى قوات النظام في هجوم لتنظيم داعش قرب البوكمال.",
     {("killed", P, "sy-government-forces", 6)}),
    ("قالت الوزارة إن عدد قتلى البيشمركة منذ حزيران الماضي تجاوز المئة.", {("killed", P, "iq-peshmerga", 101)}),
    # Elsewhere, of each side, of both
    ("استشهد 5 مواطنين في خان يونس و3 في رفح جراء غارات إسرائيلية.", {("killed", P, C, 5), ("killed", P, C, 3)}),
    ("استشهد 5 مواطنين بغارة إسرائيلية في خان يونس، و3 في المئة من المنازل مهددة.", {("killed", P, C, 5)}),
    ("أفرجت الحكومة اليمنية والحوثيون عن 15 أسيرا من كل طرف في صفقة تبادل.",
     {("released", P, "ye-government", 15), ("released", P, "ye-ansar-allah", 15)}),
    ("أفرجت الحكومة اليمنية والحوثيون عن 15 أسيرا في صفقة تبادل.", {("released", P, None, 15)}),
    ("قتل 40 من الحوثيين والقوات الحكومية في معارك مأرب.", {("killed", P, None, 40)}),
    ("قتل 12 من قوات النظام والميليشيات الموالية لها بهجوم لداعش في بادية تدمر.",
     {("killed", P, "sy-government-forces", 12)}),
    # Whose they were
    ("شن الحوثيون هجوما على مواقع الجيش، وكبدتهم القوات تسعة قتلى.", {("killed", P, "ye-ansar-allah", 9)}),
    ("هاجم الجيش اليمني مواقع الحوثيين وكبدهم تسعة قتلى.", {("killed", P, "ye-ansar-allah", 9)}),
    ("قتلت قوات الأمن الصومالية المهاجمين الثلاثة، وأعلنت حركة الشباب مسؤوليتها عن الهجوم على الفندق.",
     {("killed", P, "so-al-shabaab", 3)}),
    ("قتل مسؤول في حزب العمال الكردستاني وحارسه الشخصي بقصف مسيرة تركية.", {("killed", P, "pkk", 2)}),
    ("استشهاد المجاهد علي الزهيري وجرح اثنين من رفاقه في هجوم لداعش على نقطة للحشد الشعبي.",
     {("killed", P, "iq-pmf", 1), ("wounded", P, "iq-pmf", 2)}),
    ("أعلنت هيئة الحشد الشعبي استشهاد خمسة مقاتلين أثناء عملية أمنية شرق ديالى.", {("killed", P, "iq-pmf", 5)}),
    ("أعلنت قيادة العمليات المشتركة مقتل خمسة مقاتلين من داعش في وادي زغيتون.", {("killed", P, "is", 5)}),
    ("قالت قسد إن ثلاثة من مقاتلينا استشهدوا وأصيب اثنان في هجوم لداعش قرب الشحيل.",
     {("killed", P, "sy-sdf", 3), ("wounded", P, "sy-sdf", 2)}),
    ("أعلن الجيش المصري مقتل 4 من رجال القوات المسلحة المصرية و6 تكفيريين في العريش.",
     {("killed", P, "eg-forces", 4), ("killed", P, None, 6)}),
    ("قتل عضو لجنة المصالحة فلاح الحسن برصاص مسلحين في درعا.", {("killed", P, C, 1)}),
    # Who was wounded and died, one more, those of whom only some are missing
    ("أصيبت امرأة بجروح فارقت على إثرها الحياة جراء قصف تركي على قرية في دهوك.", {("killed", P, C, 1)}),
    ("أصيب شاب بالرصاص في جنين واستشهد آخر في طوباس برصاص الاحتلال.", {("wounded", P, C, 1), ("killed", P, C, 1)}),
    ("إن ضابطا أصيب بجروح متوسطة وجنديا آخر بجروح طفيفة في اشتباك وقع شمالي غزة.",
     {("wounded", P, "il-forces", 2)}),
    ("استهدف طيران الاحتلال منزلا في غزة وأوقع 6 شهداء وعددا من المفقودين.", {("killed", P, None, 6)}),
    ("سلم 20 عنصرا من تنظيم داعش أنفسهم إلى البيشمركة.", {("surrendered", P, "is", 20)}),
    ("سلم الجيش 20 موقعا إلى البيشمركة.", set()),
    # Lists of things
    ("ضبطت القوة أسلحة وذخيرة وهي بنادق كلاشينكوف عدد 5 ومخازن ذخيرة عدد 23.",
     {("seized", "weapon", None, 5), ("seized", "ammunition", None, 23)}),
    ("عثرت القوات العراقية على وكرين عبارة عن نفقين.", {("found", "hideout", None, 2)}),
    ("ضبط مخبأ للأسلحة يحتوي على 25 قذيفة هاون.", {("seized", "hideout", None, 1), ("seized", "ammunition", None, 25)}),
    ("أسقط الجيش السوداني مسيرة للدعم السريع فوق الأبيض.", {("destroyed", "aircraft", "sd-rsf", 1)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), WAYS, ids=[t for t, _ in WAYS])
def test_ways_of_telling(text: str, facts: set[Fact]) -> None:
    assert {(r.kind, r.of, r.group, r.low) for m in read(text, published="2024-06-12") for r in m.results} == facts
