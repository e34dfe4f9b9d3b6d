"""Both sides of a deed in reports of Yemen, Sudan, Libya, Lebanon, Palestine, Syria and Iraq: who, in which role.

Each row: a sentence and all (actor, role) pairs of its mentions. The second table names pairs that must not be read.
"""

import pytest

from support import mentions_of, roles_of

Pair = tuple[str | None, str]


DID = "initiator"
HIT = "target"
SIDES: list[tuple[str, set[Pair]]] = [
    ("سيطرت قوات الدعم السريع على مدينة بارا بعد معارك مع الجيش والقوة المشتركة.",
     {("sd-rsf", DID), ("sd-saf", HIT), ("sd-joint-forces", HIT)}),
    ("اشتبكت قوات الجيش مع مسلحين حوثيين في جبهة الكسارة غرب مأرب.",
     {("ye-government-forces", DID), ("ye-ansar-allah", HIT)}),
    ("اتهمت قوات الوفاق قوات حفتر بخرق الهدنة وقصف مطار معيتيقة.", {("ly-lna", DID)}),
    ("هاجم مستوطنون بحماية جيش الاحتلال قرية المغير وأحرقوا ثلاث مركبات.",
     {("il-settlers", DID), ("il-forces", "support")}),
    ("استهدفت الفصائل المنضوية في عملية ردع العدوان نقطة لقوات النظام.",
     {("syria-rebels", DID), ("sy-government-forces", HIT)}),
    ("داهمت دورية مشتركة من الأمن الداخلي والتحالف الدولي منزلا في الشدادي واعتقلت قياديا في داعش.",
     {("sy-asayish", DID), ("coalition", DID), ("is", HIT)}),
    ("استهدف رتل دعم لوجستي للتحالف الدولي بعبوة ناسفة على الطريق السريع جنوب الناصرية.", {("coalition", HIT)}),
    ("اغتال مجهولون القيادي السابق في فصائل المعارضة في مدينة نوى غربي درعا.",
     {("unidentified-armed-group", DID), ("syria-rebels", HIT)}),
    ("سقوط ثلاثة صواريخ كاتيوشا على قاعدة عين الأسد التي تضم قوات أميركية.", {("us", HIT)}),
    ("أعلن الجيش الوطني أن قواته تصدت لهجوم شنته مليشيات الحوثي الانقلابية على محافظة مأرب.",
     {("ye-government-forces", HIT), ("ye-ansar-allah", DID)}),
    ("قال مصدر في الجيش السوداني إن الجيش صد هجوما شنته قوات الدعم السريع على مقره في الفاشر.",
     {("sd-saf", HIT), ("sd-rsf", DID)}),
    ("قصف طيران التحالف بعدة غارات تجمعات وتعزيزات للحوثيين غربي مأرب.",
     {("ye-coalition", DID), ("ye-ansar-allah", HIT)}),
    ("نفذ الجيش الوطني عملية استدراج محكمة استهدفت الحوثيين في جبهة المشجح غربي مأرب.",
     {("ye-government-forces", DID), ("ye-ansar-allah", HIT)}),
    ("قتل سبعة أشخاص في ضربة على الفاشر، وحمل المصدر قوات الدعم السريع المسؤولية عن الهجوم.", {("sd-rsf", DID)}),
    ("أعلن حزب الله أنه شن هجوما بالصواريخ على ثكنة في الجليل.", {("lb-hezbollah", DID)}),
    ("استهداف دبابتي ميركافا للجيش الإسرائيلي في بلدة الطيبة من قبل حزب الله.",
     {("il-forces", HIT), ("lb-hezbollah", DID)}),
    ("أبطال اللواء 30 حشد شعبي يفككون 3 عبوات ناسفة في أطراف قرية جنوب الموصل.", {("iq-pmf", DID)}),
    ("قتل 24 شخصا جراء القصف المدفعي المتعمد للدعم السريع على سوق الفاشر.",
     {("sd-rsf", DID), ("civilians", HIT)}),
    ("لقي 22 عنصرا من قوات الحوثي مصرعهم في البيضاء إثر كمين ناجح لقوات المقاومة الشعبية.",
     {("ye-ansar-allah", HIT), ("ye-government-forces", DID)}),
    ("لقي 15 مسلحا من ميليشيات الحوثي مصرعهم في مواجهات مع الجيش الوطني بمدينة تعز.",
     {("ye-ansar-allah", DID), ("ye-government-forces", HIT)}),
    ("صدت قوات الجيش الوطني هجوما عنيفا لمليشيا الحوثي بمديرية صرواح غرب مأرب.",
     {("ye-government-forces", HIT), ("ye-ansar-allah", DID)}),
    ("نظام الأسد والطيران الروسي لا يزال يقصف المدنيين في مدينة إدلب.",
     {("sy-government-forces", DID), ("ru-forces", DID)}),
    ("إصابة رجل باستهداف قوات النظام وروسيا صباح اليوم نقطة طبية في بلدة مرعيان بقذائف موجهة.",
     {("sy-government-forces", DID), ("ru-forces", DID)}),
    ("خمسة قتلى ضحايا الصاروخ الإيراني في السويداء.", {("ir-forces", DID)}),
    ("نفذت قوات من HAT التابعة لقسد مدعومة بقوة من التحالف الدولي إنزالا واعتقلت شخصين.",
     {("sy-sdf", DID), ("coalition", "support")}),
    ("ورجحت المصادر أن تكون مواقع قوات سوريا الديمقراطية هي مصدر إطلاق الصواريخ التي سقطت على مدينة الباب.",
     {("sy-sdf", DID)}),
    ("قصف طيران حفتر المسير رتلا لقوات الوفاق قرب غريان.", {("ly-lna", DID), ("ly-gnu-forces", HIT)}),
    ("وجهت الطائرات الحربية الأمريكية ضربة لمستودع للميليشيات الإيرانية قرب البوكمال.",
     {("us", DID), ("sy-iran-backed-militias", HIT)}),
    ("أعلنت كتائب القسام قصف حشود للاحتلال شرق خان يونس بقذائف الهاون.", {("ps-hamas", DID), ("il-forces", HIT)}),
    ("بحسب بيان لقيادة العمليات المشتركة نفذت قواتها عملية أمنية أسفرت عن اعتقال خمسة مطلوبين.",
     {("iq-joc", DID)}),
    ("تمكنت قوة من الحشد العشائري بإسناد طيران الجيش من قتل إرهابيين اثنين في حمرين.",
     {("iq-tribal-mobilization", DID), ("iq-army-aviation", "support"), ("is", HIT)}),
    ("أقدم مسلحون يعتقد أنهم من خلايا تنظيم الدولة على قتل مختار قرية في ريف دير الزور.",
     {("is", DID), ("civilians", HIT)}),
    ("أقر المتحدث باسم التحالف العربي بتنفيذ غارة على مأرب.", {("ye-coalition", DID)}),
    ("اعترف جيش الاحتلال باغتيال قيادي في حزب الله في صيدا.", {("il-forces", DID), ("lb-hezbollah", HIT)}),
    ("أعلن الجيش الإسرائيلي مقتل قيادي في حزب الله جنوب لبنان.", {("il-forces", DID), ("lb-hezbollah", HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_sides(text: str, expected: set[Pair]) -> None:
    assert roles_of(text) == expected


NOT_SIDES: list[tuple[str, Pair]] = [
    ("اتهمت قوات الوفاق قوات حفتر بقصف مطار معيتيقة.", ("ly-gnu-forces", DID)),
    ("قتل 18 فردا من قوات الوفاق و14 مقاتلا من الجيش الوطني الليبي في معارك جنوب طرابلس.", ("civilians", "victim")),
    ("استهدف رتل للتحالف الدولي بعبوة ناسفة جنوب الناصرية.", ("coalition", DID)),
    ("صد الجيش السوداني هجوما للدعم السريع على مدينة الفاشر.", ("sd-saf", DID)),
    ("حملت الطائرة مساعدات للجيش اللبناني.", ("lb-army", DID)),
    ("أعلنت خلية الإعلام الأمني أنها نفذت بث بيان عن العملية في كركوك.", ("iq-smc", DID)),
    ("لم يقصف الطيران الروسي مدينة إدلب منذ يومين.", ("ru-forces", DID)),
    ("استهدفت قوات النظام بقذائف مدفعية محيط القاعدة التركية في قرية البارة.", ("tr-forces", DID)),
    ("بصليات صاروخية استهدف مجاهدونا تجمعا لجنود العدو في محيط بلدة الخيام.", ("lb-hezbollah", HIT)),
    ("قالت لجان مقاومة الفاشر في بيان على فيسبوك إن قوات الدعم السريع قصفت سوق المدينة.", ("sd-rsf", HIT)),
    ("بعد استهداف سيارة في بيروت الجيش الإسرائيلي يعلن حالة التأهب.", ("il-forces", HIT)),
    ("أعلن الجيش الإسرائيلي مقتل جندي وإصابة ثلاثة في معارك شمال قطاع غزة.", ("il-forces", DID)),
    ("أعلن الجيش العراقي مقتل عنصر من الحشد الشعبي بانفجار عبوة في ديالى.", ("iq-army", DID)),
    ("أعلن الجيش الوطني الليبي مقتل خمسة من عناصره في هجوم على سبها.", ("ly-lna", DID)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "never"), NOT_SIDES)
def test_not_sides(text: str, never: Pair) -> None:
    assert never not in roles_of(text)


def test_nobody_is_harmed_for_being_followed() -> None:
    text = "قتل تسعة عناصر في المعارك ضد القوات الموالية للمشير خليفة حفتر جنوب طرابلس."
    mentions = mentions_of(text, "2019-08-02")
    assert all(p.fate is None for m in mentions for p in m.people)


ERAS: list[tuple[str, str, Pair]] = [
    ("داهمت قوات الأمن الداخلي في ريف دمشق وكرا لتنظيم داعش.", "2025-09-10", ("sy-government-forces", DID)),
    ("داهمت قوات الأمن الداخلي في ريف الرقة وكرا لتنظيم داعش.", "2021-09-10", ("sy-asayish", DID)),
    ("داهمت قوات الأمن الداخلي بدعم من قسد في الرقة وكرا لتنظيم داعش.", "2025-09-10", ("sy-asayish", DID)),
    ("داهمت قوى الأمن الداخلي منزلا في بيروت.", "2025-09-10", ("lb-isf", DID)),
]


@pytest.mark.parametrize(("text", "published", "pair"), ERAS)
def test_a_name_that_passed_to_another_force(text: str, published: str, pair: Pair) -> None:
    assert pair in roles_of(text, published)


def test_partisan_words_of_a_channel() -> None:
    text = "طيران العدوان يشن 5 غارات على مديرية صرواح بمأرب."
    assert ("ye-coalition", DID) in roles_of(text, publisher="المسيرة")
    shelling = "قصف مدفعي للعدوان على قرى مديرية شدا بصعدة."
    assert ("ye-coalition", DID) in roles_of(shelling, publisher="المسيرة")
    assert ("ye-coalition", DID) not in roles_of(shelling)
