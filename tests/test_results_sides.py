"""Whose the harmed are where only a part, a pronoun or the rest of the account tells; captives, bodies, lists.

Rows: a sentence, results (kind, of, group, low, high) that it tells, and (kind, group, low) that it does not.
"""

import pytest

from support import mentions_of

Fact = tuple[str, str, str | None, int | None, int | None]
Never = tuple[str, str | None, int | None]
P, C = "person", "civilians"

TABLE: list[tuple[str, list[Fact], list[Never]]] = [
    # A side that only a part of them is of is not that of the whole, nor of others
    ("قتل ثمانية أشخاص، بينهم عنصران من الشرطة العراقية، وأصيب عشرون آخرون بانفجار سيارة مفخخة في الرمادي.",
     [("killed", P, None, 8, 8), ("killed", P, "iq-police", 2, 2), ("wounded", P, None, 20, 20)],
     [("wounded", "iq-police", 20), ("killed", "iq-police", 8)]),
    ("وصل إلى المستشفى 23 مصابا، تسعة منهم من قوات مكافحة الشغب، بعد صدامات في الناصرية.",
     [("wounded", P, None, 23, 23), ("wounded", P, "iq-riot-police", 9, 9)], [("wounded", "iq-riot-police", 23)]),
    ("قتل ستة جنود، بينهم ضابط، وأصيب أربعة آخرون في هجوم لتنظيم داعش قرب الرطبة.",
     [("killed", P, "iq-army", 6, 6), ("killed", P, "iq-army", 1, 1), ("wounded", P, "iq-army", 4, 4)],
     [("killed", "iq-security-forces", 1)]),
    # What civilians lose
    ("هدمت جرافات الاحتلال منزلين ومنشأة زراعية في قرية الولجة غرب بيت لحم.",
     [("destroyed", "building", C, 3, 3)], []),
    ("دمر سلاح الجو الإسرائيلي ثلاثة مستودعات لحزب الله في بعلبك.",
     [("destroyed", "building", "lb-hezbollah", 3, 3)], [("destroyed", C, 3)]),
    # Who rules no land abducts
    ("احتجز مسلحون خمسة أشخاص من أبناء بلدة عريقة في السويداء.", [("abducted", P, C, 5, 5)], [("arrested", C, 5)]),
    ("قالت حركة أحرار الشام إن مقاتليها أسروا ستة من عناصر النظام في حلب.",
     [("abducted", P, "sy-government-forces", 6, 6)], [("arrested", "sy-government-forces", 6)]),
    ("اعتقلت قوات سوريا الديمقراطية ثلاثة شبان في الرقة.", [("arrested", P, C, 3, 3)], [("abducted", C, 3)]),
    ("اعتقلت الشرطة العراقية أربعة من عناصر داعش في بعقوبة.",
     [("arrested", P, "is", 4, 4)], [("abducted", "is", 4)]),
    ("أسر مقاتلو الحركة ستة من عناصر النظام في حلب.", [], [("arrested", None, None), ("abducted", None, None)]),
    # Bodies
    ("استقبل مشفى تل أبيض 11 جثة بعد تفجير سوق سلوك في الرقة.",
     [("killed", P, None, 11, 11)], [("found_dead", None, 11)]),
    ("أكد طبيب في مستشفى سامراء تسلم جثث تسعة جنود وستة من عناصر الشرطة الاتحادية.",
     [("killed", P, "iq-army", 9, 9), ("killed", P, "iq-federal-police", 6, 6)], [("found_dead", "iq-army", 9)]),
    ("عثرت الشرطة على جثتين مجهولتي الهوية قرب مستشفى بعقوبة.", [("found_dead", P, None, 2, 2)], [("killed", None, 2)]),
    ("انتشلت الفرق رفات 18 شخصا، بينهم امرأتان، من مقبرة جماعية قرب الصقلاوية، وسيستأنف رفع الرفات غدا.",
     [("found_dead", P, None, 18, 18), ("found_dead", P, C, 2, 2)], [("found_dead", None, 1)]),
    ("طالبت رابطة أسر ضحايا مدينة ترهونة بالتحقيق بعد انتشال 17 جثمانا، بينهم ثلاث نساء.",
     [("found_dead", P, None, 17, 17), ("found_dead", P, C, 3, 3)], [("arrested", C, 3), ("killed", None, None)]),
    # Those inside, those told again by a number alone
    ("استهدف الطيران العراقي عجلة لتنظيم داعش غرب الرطبة وقتل كل من فيها.", [("killed", P, "is", None, None)], []),
    ("دمر الجيش السوداني 20 عربة قتالية للدعم السريع في كازقيل واستولى على 12 أخرى.",
     [("destroyed", "vehicle", "sd-rsf", 20, 20), ("seized", "vehicle", "sd-rsf", 12, 12)], []),
    ("استهدفت مسيرات ثلاث شاحنات قرب الفاشر، ما أدى إلى احتراق اثنتين منها.", [("burned", "vehicle", None, 2, 2)],
     [("burned", None, 3)]),
    ("31 شهيدا في الغوطة الشرقية، 12 منهم في دوما و9 بينهم 3 أطفال في عربين بغارات لطيران النظام.",
     [("killed", P, None, 31, 31), ("killed", P, None, 9, 9), ("killed", P, C, 3, 3)], []),
    ("استشهاد 4 من أسرة واحدة وإصابة الأم بسقوط قذيفة على منزلهم في أم درمان.",
     [("killed", P, C, 4, 4), ("wounded", P, C, 1, 1)], [("arrested", C, 1)]),
    # Pronouns
    ("احتجزت الأسايش ثلاثة صحفيين في أربيل ثم أطلقت سراحهم.",
     [("arrested", P, C, 3, 3), ("released", P, C, 3, 3)], []),
    ("اعتقلت الشرطة 22 متظاهرا في البصرة، وطالبت المفوضية بإطلاق سراحهم فورا.", [("arrested", P, "protesters", 22, 22)],
     [("released", "protesters", 22), ("released", C, 22)]),
    ("خطف تنظيم داعش ستة من عناصر الشرطة العراقية قرب الإسحاقي ثم قتلهم رميا بالرصاص.",
     [("abducted", P, "iq-police", 6, 6), ("killed", P, "iq-police", 6, 6)], []),
    # Men of the force, children of an officer, men with one who is named
    ("قتل جهاز مكافحة الإرهاب ثلاثة إرهابيين من داعش في كركوك، فيما أصيب أحد أفراد القوة بجروح طفيفة.",
     [("killed", P, "is", 3, 3), ("wounded", P, "iq-cts", 1, 1)], [("wounded", "is", 1)]),
    ("أصيب ضابط في الشرطة وزوجته بانفجار عبوة في بعقوبة.",
     [("wounded", P, "iq-police", 1, 1), ("wounded", P, C, 1, 1)], [("wounded", "iq-police", 2)]),
    ("أصيب ضابط في الشرطة ومرافقه بانفجار عبوة في بعقوبة.", [("wounded", P, "iq-police", 2, 2)], []),
    ("استشهاد الشاب مهند فتحي حنون (22 عاما) وإصابة 6 آخرين برصاص الاحتلال في نابلس.",
     [("killed", P, C, 1, 1), ("wounded", P, C, 6, 6)], [("wounded", C, 1)]),
    ("وفاة شاب متأثرا بجراح أصيب بها أول أمس بإطلاق نار في درعا.", [("killed", P, C, 1, 1)], [("wounded", C, 1)]),
    # No results: places, doers, what harmed them
    ("فجر انتحاري سيارة ملغومة عند بوابة مقر المديرية في مقديشو، مما أسفر عن مقتل خمسة أشخاص.",
     [("killed", P, None, 5, 5)], [("destroyed", None, 1)]),
    ("قال شهود إن الخاطفين أوقفوا حافلة قرب أحور واقتادوا ثلاثة جنود.", [], [("arrested", None, None)]),
    ("أفاد المجلس بأن ستة من المتظاهرين أصيبوا بحالات اختناق في أربيل.", [("wounded", P, "protesters", 6, 6)],
     [("wounded", C, None), ("wounded", "protesters", None), ("wounded", None, None)]),
    # A store and what it held; government property; suspects; those told of before; exchanges
    ("العثور على كدس للعتاد يضم 14 قنبرة هاون و6 صواريخ في ناحية الكرمة بالعراق.",
     [("found", "ammunition", None, 20, 20)], [("found", None, 1), ("found", None, 15)]),
    ("دمرت القوات العراقية مخزنا عثر بداخله على عشر عبوات ناسفة.", [("destroyed", "building", None, 1, 1)], []),
    ("أحرق محتجون عجلتين حكوميتين ومقري حزبين في البصرة.",
     [("burned", "vehicle", "iq-government", 2, 2), ("burned", "building", None, 2, 2)], []),
    ("اعتقلت قوات التحالف الدولي شخصين يشتبه بأنهما يمولان خلايا تنظيم داعش في دير الزور.",
     [("arrested", P, "is", 2, 2)], []),
    ("اعتقلت الشرطة العراقية مطلوبين اثنين بتهمة إيواء عناصر تنظيم داعش في راوة.", [("arrested", P, None, 2, 2)],
     [("arrested", "is", 2)]),
    ("سلمت المضبوطات إلى القضاء وبوشر التحقيق مع الموقوفين في بعلبك.", [],
     [("released", None, None), ("released", None, 2)]),
    ("تطوق الفرق الأرضية البؤر المصابة في بساتين كربلاء بعد القصف.", [], [("wounded", None, 1)]),
    ("أوقعت الاشتباكات أربعة قتلى وعشرات الإصابات بين المدنيين في حماة.", [("wounded", P, C, None, None)], []),
    ("أحرقت الغارات التركية مزارع ولم توقع خسائر في صفوف المقاتلين.",
     [("killed", P, None, 0, 0), ("wounded", P, None, 0, 0)], []),
    ("خاضت القوات الأردنية اشتباكات مع مجموعات من المهربين، أسفرت عن مقتل خمسة منهم والقبض على 15.",
     [("killed", P, None, 5, 5), ("arrested", P, None, 15, 15)], []),
    ("قال مصدر إن جنديين عراقيين أصيبا في هجوم لداعش، أحدهما بجروح بليغة.",
     [("wounded", P, "iq-army", 2, 2)],
     [("wounded", "iq-security-forces", 1), ("wounded", None, 1)]),
    ("اغتال مسلحان مساء السبت مختار قرية المعدان غرب الرقة رميا بالرصاص.", [], [("killed", None, 2)]),
    ("أسفر القصف عن تدمير مزرعة لأحد المتهمين بالتهريب في السويداء.", [], [("killed", None, 1), ("killed", C, 1)]),
    ("ارتفعت حصيلة العدوان على غزة منذ تشرين الأول 2023 إلى 44 ألفا و580 شهيدا.",
     [("killed", P, None, 44580, 44580)], []),
    # Dead of one side and of another told by one noun; men of those who were told before; denials; laden cars
    ("تحدث مصدر محلي عن 8 قتلى من الجنود و3 من المهاجمين في ماكالوندي بالنيجر.",
     [("killed", P, "ne-forces", 8, 8), ("killed", P, None, 3, 3)], [("killed", "ne-forces", 3)]),
    ("صد الجيش الصومالي هجوما لمقاتلي حركة الشباب على قاعدة في جوبا السفلى، وأعلن أن 47 منهم قتلوا مقابل أربعة جنود.",
     [("killed", P, "so-al-shabaab", 47, 47), ("killed", P, "so-forces", 4, 4)], []),
    ("نفى المتحدث باسم الجيش العراقي مقتل ثلاثة جنود في هجوم قرب الرطبة.", [], [("killed", "iq-army", 3)]),
    ("نصبت القوة المشتركة كمينا لقافلة للدعم السريع في دارفور واستولت على 9 عربات محملة بالوقود والذخائر.",
     [("seized", "vehicle", "sd-rsf", 9, 9)], [("seized", "sd-rsf", None)]),
    ("أوقف الجيش الجزائري 14 مهربا في جانت، وأحبط إدخال 118 كيلوغراما من الكيف المعالج.",
     [("arrested", P, None, 14, 14), ("seized", "other", None, 118, 118)], []),
    ("تمكنت مفارز الجيش الجزائري من القضاء على إرهابيين اثنين في سكيكدة.", [("killed", P, None, 2, 2)], []),
    ("أكد رئيس الوزراء العراقي القضاء على الإرهاب في نينوى.", [], [("killed", None, None), ("killed", "is", None)]),
    ("أجلت محكمة الجنايات محاكمة 48 متهما بالانضمام إلى التنظيم في القاهرة.", [],
     [("displaced", C, 48), ("displaced", None, 48)]),
    ("أجلت فرق الهلال الأحمر 48 مدنيا من مخيم اليرموك.", [("displaced", P, C, 48, 48)], []),
    ("سقط عشرات القتلى بتفجير شاحنة في بلدوين الصومالية.", [("killed", P, None, None, None)], [("destroyed", None, 1)]),
    ("استشهاد الطفلة هناء عبده قائد (9 سنوات) برصاص قناص في تعز.", [("killed", P, C, 1, 1)], [("killed", None, 1)]),
    ("أحصى مستشفى بلدوين في الصومال 23 جثة، جميعها لمدنيين، بعد التفجير.", [("killed", P, C, 23, 23)], []),
    ("ألقت الشرطة العراقية القبض على ناقل المهاجمين في كركوك.", [],
     [("arrested", None, None), ("arrested", "unidentified-armed-group", None)]),
    ("أوقفت الشرطة خمسة مهربين في الكفرة، وحررت 27 مهاجرا كانوا محتجزين لديهم.",
     [("arrested", P, None, 5, 5), ("released", P, C, 27, 27)], [("released", C, 5), ("arrested", C, 5)]),
    # Verbs far behind those they befell, «the other», as many, split phrases, exchanges, devices
    ("أفادت البعثة بأن خمسة عشر من عناصر القبعات الزرق العاملين في مالي أصيبوا بجروح في هجوم بسيارة مفخخة.",
     [("wounded", P, None, 15, 15)], []),
    ("47 شخصا على الأقل بينهم 30 مدنيا و14 جنديا وثلاثة عناصر في قوة رديفة قتلوا الأربعاء في هجوم في بوركينا فاسو.",
     [("killed", P, None, 47, None), ("killed", P, C, 30, 30), ("killed", P, "bf-forces", 14, 14)], []),
    ("مقتل أحد الحراس وإصابة الآخر برصاص مجهولين في درعا.", [("wounded", P, None, 1, 1)], []),
    ("قتل ثلاثة أشخاص وجرح مثلهم بغارة إسرائيلية على صيدا.",
     [("killed", P, None, 3, 3), ("wounded", P, None, 3, 3)], []),
    ("أودت غارة إسرائيلية على بيروت بحياة 6 أشخاص، بينهم طفلان و3 سيدات، وأصابت العشرات.",
     [("killed", P, None, 6, 6), ("killed", P, C, 5, 5), ("wounded", P, None, None, None)], []),
    ("استعادت الجماعة خمسة أسرى من القوات الحكومية اليمنية عبر وسيط محلي في مأرب.",
     [("released", P, "ye-government-forces", 5, 5)], [("abducted", "ye-government-forces", 5)]),
    ("خطف مجهولون تسعة من عناصر الشرطة السورية قبل أن يقتلوهم ويرموا جثثهم في المزيريب.",
     [("abducted", P, "sy-government-forces", 9, 9), ("killed", P, "sy-government-forces", 9, 9)],
     [("found_dead", None, None)]),
    ("استهدف حزب الله قوة مشاة إسرائيلية في حولا بصاروخ موجه وأوقعها بين قتيل وجريح.",
     [("killed", P, "il-forces", None, None), ("wounded", P, "il-forces", None, None)], []),
    ("أسفر هجوم في مالي عن سقوط 100 قتيل من الجنود والمدنيين.", [("killed", P, None, 100, 100)],
     [("killed", "ml-forces", 100)]),
    ("عثرت الشرطة العراقية على أجهزة تفجير وألغام في نينوى.", [("found", "mine", None, None, None)],
     [("destroyed", None, None)]),
    ("قال مسعفون إن 5 مدنيين بينهم 3 أطفال وامرأة قتلوا، وأصيب 14 آخرون بينهم 4 أطفال في قصف على عفرين.",
     [("killed", P, C, 5, 5), ("killed", P, C, 4, 4), ("wounded", P, C, 14, 14), ("wounded", P, C, 4, 4)], []),
    ("ضبطت القوات العراقية 4 أحزمة ناسفة و50 طلقة مضادة للطائرات و7 صواريخ قاذفة في الأنبار.",
     [("seized", "explosive_belt", None, 4, 4), ("seized", "ammunition", None, 57, 57)],
     [("seized", None, 1), ("seized", None, None)]),
    ("عثرت قوة عراقية في الأنبار على مضافة على شكل مغارة بداخلها بندقية كلاشنكوف عدد/3.",
     [("found", "hideout", None, 1, 1), ("found", "weapon", None, 3, 3)], []),
    ("سلم أحد المتشددين نفسه للقوات المسلحة الجزائرية في أقصى الجنوب.", [("surrendered", P, None, 1, 1)],
     [("surrendered", "dz-forces", 1)]),
    ("تعرضت فرق الدفاع المدني لغارة روسية في إدلب دون تسجيل أي إصابة في صفوف عناصرها.", [],
     [("wounded", "sy-civil-defence", None), ("wounded", None, None)]),
    # What is one's own is no enemy's, nor the other way round
    ("أعلن جهاز مكافحة الإرهاب العراقي قتل 53 إرهابيا من داعش في الرطبة، مشيرا إلى استشهاد ثلاثة من المقاتلين.",
     [("killed", P, "is", 53, 53), ("killed", P, "iq-cts", 3, 3)], [("killed", "is", 3)]),
    ("فجر مقاتلو كتائب القسام ثلاث عبوات في قوة إسرائيلية شرق رفح.", [], [("destroyed", None, 3)]),
    ("فجرت الفرق الهندسية في الجيش العراقي ثلاث عبوات ناسفة غرب هيت.", [("destroyed", "ied", None, 3, 3)], []),
    ("اغتال مسلحون مجهولون رئيس المجلس المحلي في تل شهاب.", [("killed", P, C, 1, 1)], []),
    ("أفرجت سلطات الاحتلال عن الأسير عاهد زيدات من الخليل.", [("released", P, C, 1, 1)], []),
    ("مروحية عراقية تدمر عجلة مفخخة لداعش غرب الرطبة.", [("destroyed", "vehicle", "is", 1, 1)],
     [("destroyed", "is", 2)]),
    ("عثر في درعا على جثة مدني بعد ثلاثة أيام من خطفه.",
     [("found_dead", P, C, 1, 1), ("abducted", P, C, 1, 1)], []),
    ("فككت الشرطة التونسية خلية وأوقفت عناصرها الأربعة، بينهم امرأة.", [("arrested", P, None, 4, 4)],
     [("arrested", C, 1)]),
]


@pytest.mark.parametrize(("text", "told", "never"), TABLE)
def test_sides(text: str, told: list[Fact], never: list[Never]) -> None:
    results = [r for m in mentions_of(text) for r in m.results]
    found = {(r.kind, r.of, r.group, r.low, r.high) for r in results}
    assert not set(told) - found, found
    assert not set(never) & {(r.kind, r.group, r.low) for r in results}, found
