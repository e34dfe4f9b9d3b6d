"""Doers who are named by little: an adjective, a guess, the land it came from, «we», a village that tells the country.

Each row: a text and all (actor, role) pairs of its mentions; or a pair that must not be read.
"""

import pytest

from support import roles_of

Pair = tuple[str | None, str]
DID = "initiator"
HIT = "target"
HURT = "victim"


NAMED: list[tuple[str, set[Pair]]] = [
    # A guess.
    ("قصف يرجح أنه تركي على قرية في ريف الحسكة.", {("tr-forces", DID)}),
    ("شنت طائرة حربية (يعتقد أنها أردنية) غارات على معمل للمخدرات في ريف درعا.", {("jo-forces", DID)}),
    ("استهدفت طائرة مسيرة مجهولة يرجح أنها أمريكية سيارة قرب البوكمال.", {("us", DID)}),
    ("اتهم ناشطون قوات النظام بقصف بلدة آفس.", {("sy-government-forces", DID)}),
    ("الحكومة اليمنية تتهم الحوثيين بقصف الأحياء السكنية في تعز.", {("ye-ansar-allah", DID)}),
    ("السلطات المحلية في تعز تتهم الحوثيين بقصف مدينة تعز.", {("ye-ansar-allah", DID)}),
    ("قسد تتهم الجيش التركي بقصف محطة كهرباء في القامشلي.", {("tr-forces", DID)}),
    ("يعتقد أن تنظيم داعش تمكن من قتل 13 عنصرا من قوات النظام في بادية السخنة.",
     {("is", DID), ("sy-government-forces", HIT)}),
    # A plural in the nominative and whom he does it to behind it are no one phrase.
    ("خطف مسلحون راعيين قرب قرية في الحويجة.", {("unidentified-armed-group", DID), ("civilians", HIT)}),
    ("قتل مسلحون شرطيين في الحويجة.", {("unidentified-armed-group", DID), ("iq-police", HIT)}),
    # Where it came from.
    ("تتعرض قرية زور مغار لقصف مدفعي مصدره الأراضي التركية.", {("tr-forces", DID)}),
    ("سقطت قذائف أطلقت من القاعدة التركية على بلدة مرعناز.", {("tr-forces", DID)}),
    # Whoever speaks of his own.
    ("نتنياهو: استهدفنا قائد الجناح العسكري لحماس في غزة.", {("il-forces", DID), ("ps-hamas", HIT)}),
    ("أردوغان: قضينا على 5 من عناصر العمال الكردستاني في سنجار.", {("tr-forces", DID), ("pkk", HIT)}),
    ("الجيش الإسرائيلي يعلن مقتل مسؤول مالي في حزب الله بعد استهداف سيارة في حي المزة بدمشق.",
     {("il-forces", DID), ("lb-hezbollah", HIT)}),
    # The village tells the country, and so whom «النظام», «الجيش» mean.
    ("وفاة الطفلة هناء متأثرة بجراحها نتيجة قصف النظام المجرم لبلدة كفرنوران.",
     {("sy-government-forces", DID), ("civilians", HURT)}),
    ("القوات الألمانية قصفت موقعا في أربيل.", {("de-forces", DID)}),
    ("قتل تسعة جنود في سبها جراء هجوم يعتقد أن تنظيم داعش نفذه على معسكر للتدريب.", {("is", DID)}),
    ("مسلحون يعتقد أنهم ينتمون لتنظيم داعش هاجموا بلدة الفقهاء.", {("is", DID)}),
    (
        "قصف حزب الله موقع المالكية. واستهدف المجاهدون دبابة ميركافا في موقع الراهب.",
        {("lb-hezbollah", DID), ("il-forces", HIT)},
    ),
    ("إصابة أربعة جنود في رأس الناقورة بطائرة مسيرة، بحسب الجيش الإسرائيلي.", {("il-forces", HIT)}),
    # Gunmen with their ن are in no construct with what they attacked.
    ("هاجم مسلحون دورية للجيش العراقي قرب كركوك.", {("unidentified-armed-group", DID), ("iq-army", HIT)}),
    ("استهدف مقاتلون أكراد نقطة عسكرية لقوات النظام في ريف الحسكة.", {("sy-sdf", DID), ("sy-government-forces", HIT)}),
    # Verbs that go on with a subject, that take it between them and their object, that somebody survives.
    ("هاجم مسلحو داعش دورية لقسد واشتبكوا معها في ريف دير الزور.", {("is", DID), ("sy-sdf", HIT)}),
    ("أطلقت خلايا داعش النار على دورية للجيش العراقي قرب كركوك.", {("is", DID), ("iq-army", HIT)}),
    ("تقدمت قوات مكافحة الإرهاب العراقية في الموصل وأخرجت مقاتلي تنظيم داعش من حي المثنى.",
     {("iq-cts", DID), ("is", HIT)}),
    ("نجا قائد شرطة تعز من هجوم بسيارة مفخخة.", {("ye-government-forces", HIT)}),
    ("مقتل 9 من مسلحي حركة الشباب لدى محاولتهم اقتحام قاعدة للجيش الصومالي في هيران.",
     {("so-al-shabaab", DID), ("so-forces", HIT)}),
    ("نجح الجيش العراقي في قتل أكثر من عشرة من قادة وعناصر تنظيم داعش في الحويجة.", {("iq-army", DID), ("is", HIT)}),
    ("قتل تسعة من عناصر قوات الحكومة السورية في هجومين نفذهما تنظيم داعش في بادية تدمر.",
     {("sy-government-forces", HIT), ("is", DID)}),
    # Groups loyal to whom was named before them.
    ("قصفت القوات التركية وفصائل موالية لها قرى في ريف تل تمر.", {("tr-forces", DID), ("sy-sna", DID)}),
    ("قتل ستة من قوات النظام ومسلحين موالين لها في كمين لداعش ببادية حمص.",
     {("sy-government-forces", HIT), ("sy-pro-government-militias", HIT), ("is", DID)}),
    # Whose post it was at; whom only their enemy's name tells apart.
    ("فجر انتحاري نفسه عند نقطة تفتيش تابعة للشرطة شمالي الرمادي.", {("is", DID), ("iq-police", HIT)}),
    ("هجوم انتحاري بسيارة مفخخة استهدف قوات الصحوة المناهضة لتنظيم القاعدة في الرمادي.", {("iq-sahwa", HIT)}),
    # Whom somebody accuses of it, however long the accuser's title.
    ("اتهم قائد الأمن الوطني الفلسطيني في لبنان اللواء فلان مسلحي جند الشام بمهاجمة مواقع قواته في مخيم عين الحلوة.",
     {("lb-jund-al-sham", DID), ("ps-authority-forces", HIT)}),
    ("اتهمت المقاومة الشعبية في دارفور في بيان اليوم قوات الدعم السريع بشن هجوم واسع على قرى شمال دارفور.",
     {("sd-rsf", DID)}),
    # A name that means somebody in one country alone, or somebody else in each.
    ("قوات جهاز الأمن والمخابرات الوطنية تداهم وكرا لمليشيات الخوارج في إقليم هيران بالصومال.",
     {("so-forces", DID), ("so-al-shabaab", HIT)}),
    ("هاجم مسلحون دورية لفوج التدخل الرابع في بعلبك شرقي لبنان.",
     {("unidentified-armed-group", DID), ("lb-army", HIT)}),
    ("قتل ثلاثة من مساعدي الجيش في هجوم شنته جماعة نصرة الإسلام والمسلمين شرقي بوركينا فاسو.",
     {("jnim", DID), ("bf-forces", HIT)}),
    ("قتل أربعة عناصر مما يسمى الدفاع الوطني بهجوم لتنظيم داعش في بادية الرقة.",
     {("sy-pro-government-militias", HIT), ("is", DID)}),
    ("هاجم مقاتلو عشيرة البو خليفة وكرا لتنظيم داعش جنوب الرمادي.", {("iq-tribes", DID), ("is", HIT)}),
    ("نزاع عشائري بين البو حسان وآل جابر في ميسان يوقع قتيلين بينهما منتسب في شرطة ميسان.",
     {("iq-tribes", DID), ("iq-tribes", HIT), ("iq-police", HURT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_named_by_little(text: str, expected: set[Pair]) -> None:
    assert roles_of(text) == expected


NEVER: list[tuple[str, Pair]] = [
    ("سقطت صواريخ أطلقت من الأراضي اللبنانية على الجليل.", ("lb-army", DID)),
    ("قصفت قوات النظام قرية قريبة من الأراضي التركية.", ("tr-forces", DID)),
    ("الجيش الإسرائيلي يعلن مقتل جندي بصاروخ مضاد للدروع أطلقه حزب الله جنوب لبنان.", ("il-forces", DID)),
    ("رئيس الوزراء الإسرائيلي: التقينا وفدا أميركيا في القدس.", ("il-forces", DID)),
    ("أفاد مصدر في الشرطة باعتقال ثلاثة متهمين في خانقين.", ("iq-police", DID)),
    ("استهدف حزب الله تجمعا لجنود في مستوطنة المطلة.", ("il-settlers", HIT)),
    ("أكد متظاهرون أن القوات الأمنية اقتحمت جسر السنك.", ("protesters", DID)),
    ("تصدى اللواء 444 لهجوم إرهابي في بني وليد.", (None, DID)),
    ("اعتقل الجيش العراقي عنصرا من داعش أثناء محاولته التسلل إلى كركوك.", ("is", DID)),
    ("انسحبت قوات الجيش العراقي وواصلت البيشمركة تقدمها نحو مخمور.", ("iq-peshmerga", HIT)),
    ("اتهمت المقاومة الشعبية في دارفور قوات الدعم السريع بشن هجوم على قرى شمال دارفور.", ("sd-saf", DID)),
    ("استهدفت المقاومة الإسلامية في العراق قاعدة حرير بطائرة مسيرة ردا على العدوان الإسرائيلي على غزة.",
     ("il-forces", DID)),
    ("استهدفت المقاومة الإسلامية في العراق قاعدة حرير في إطار الرد على العدوان الإسرائيلي على غزة.",
     ("il-forces", DID)),
    ("تعرضت وحدات الجيش اللبناني لكمين من قبل مسلحين سوريين في جرود عرسال.", ("sy-government-forces", DID)),
    ("هاجم متشددو جماعة أنصار الإسلام ثكنة للجيش شمالي بوركينا فاسو.", ("syria-rebels", DID)),
    ("استعاد مقاتلو العشائر والجيش الصومالي بلدة في إقليم هيران.", ("iq-tribes", DID)),
    ("اندلعت في البصرة اشتباكات بين القوات الأمنية ومسلحي تنظيم داعش في منطقة آل جابر.", ("iq-tribes", HIT)),
    ("تعرضت الدورية لهجوم مسلح في ريف دير الزور.", ("unidentified-armed-group", DID)),
    ("الإدارة الذاتية تعتبر القصف التركي لريف ديرك خرقا للتفاهمات.", ("sy-aanes", DID)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "never"), NEVER)
def test_not_named(text: str, never: Pair) -> None:
    assert never not in roles_of(text)
