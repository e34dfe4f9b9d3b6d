"""Later reports, second part: posts, wire items and articles of Yemen, Libya, Sudan, Somalia, the Sahel and the Maghreb."""

d = doc('own-187', '2021-08-18', """
تعز: استشهاد الطفلة هناء عبده قائد (9 سنوات) برصاص قناص حوثي متمركز في تبة السلال وهي تجلب الماء من بئر في حي كلابة شرقي المدينة ظهر اليوم.. وبعدها بساعتين إصابة مسنّ وحفيدته بشظايا قذيفة هاون سقطت على الحي ذاته
""", publisher='تعز الآن')
kilaba = ('حي كلابة شرقي المدينة', 'Kilaba, Taiz', 'حي كلابة', 'neighbourhood', 'YE/Taiz', 1)
d.mention('shooting', 'استشهاد…اليوم', when='2021-08-18 | ظهر اليوم', place=kilaba,
          actors=[('ye-ansar-allah', 'initiator', 'حوثي'), ('civilians', 'target', 'الطفلة')],
          results=[('killed', 'person', 'civilians', '1', 'الطفلة')],
          people=[('هناء عبده قائد', None, 'civilians', 'killed', 'هناء عبده قائد')], means=[('sniper', 'قناص')])
d.mention('shelling', 'إصابة…ذاته', when='2021-08-18 | بعدها بساعتين', count=('shells', '1', 'قذيفة هاون'),
          place=('الحي ذاته', 'Kilaba, Taiz', 'حي كلابة', 'neighbourhood', 'YE/Taiz', 1),
          actors=[('civilians', 'victim', 'مسنّ وحفيدته')],
          results=[('wounded', 'person', 'civilians', '2', 'مسنّ وحفيدته')], means=[('mortar', 'قذيفة هاون')],
          note='Whose shell is not said.')

d = doc('own-188', '2024-05-09', """
اللواء 444 قتال: دورياتنا الصحراوية ضبطت فجر امس جنوب الشويرف 3 سيارات محملة بـ 11 ألف لتر من الوقود المهرب وأوقفت خمسة مهربين أحدهم تشادي الجنسية، وحررت 27 مهاجرا كانوا محتجزين لديهم داخل حظيرة وسلمتهم إلى جهاز مكافحة الهجرة غير الشرعية
""", publisher='ليبيا عاجل')
by = [dict(words='اللواء 444 قتال', org='ly-444-brigade', title='اللواء 444 قتال', channel='statement')]
shwayrif = ('جنوب الشويرف', 'Ash Shwayrif', 'الشويرف', 'town', 'LY/Jabal al Gharbi', 2)
brigade = ('ly-444-brigade', 'initiator', 'دورياتنا الصحراوية')
dawn = '2024-05-08 | فجر امس'
d.mention('arrest', 'دورياتنا…الجنسية', when=dawn, place=shwayrif, actors=[brigade, (None, 'target', 'مهربين')],
          results=[('seized', 'vehicle', None, '3', '3 سيارات'), ('seized', 'other', None, '11000', '11 ألف لتر من الوقود المهرب'),
                   ('arrested', 'person', None, '5', 'خمسة مهربين'), ('arrested', 'person', None, '1', 'أحدهم تشادي الجنسية', 2)],
          by=by, note='Smuggling: the count of the fuel is in litres.')
d.mention('release', 'وحررت…الشرعية', when=dawn, place=shwayrif,
          actors=[brigade, ('ly-migration', 'partner', 'جهاز مكافحة الهجرة غير الشرعية'), (None, 'target', 'مهربين')],
          results=[('released', 'person', 'civilians', '27', '27 مهاجرا')], by=by)

d = doc('own-189', '2025-03-03', """
🔴 المضادات الأرضية للجيش تسقط مسيّرتين انتحاريتين أطلقتهما المليشيا صوب سد مروي فجر اليوم دون إصابات
🔴 القوة المشتركة تنصب كمينا لقافلة إمداد للمليشيا قادمة من الأراضي الليبية عند وادي هور وتقتل 4 من حراسها وتستولي على 9 عربات محملة بالوقود والذخائر
""", publisher='السودان الآن')
d.mention('interception', 'المضادات…إصابات', when='2025-03-03 | فجر اليوم',
          place=('سد مروي', 'Merowe Dam', 'سد مروي', 'dam', 'SD/Northern', 2),
          actors=[('sd-saf', 'initiator', 'المضادات الأرضية للجيش', 'المضادات الأرضية'), ('sd-rsf', 'target', 'المليشيا')],
          results=[('destroyed', 'aircraft', 'sd-rsf', '2', 'مسيّرتين انتحاريتين'), ('wounded', 'person', None, '0', 'دون إصابات')],
          means=[('drone', 'مسيّرتين انتحاريتين')], note='«المليشيا» of such a channel means the Rapid Support Forces.')
d.mention('ambush', 'القوة…والذخائر', when='day', place=('وادي هور', 'Wadi Howar', 'وادي هور', 'valley', 'SD/North Darfur', 1),
          actors=[('sd-joint-forces', 'initiator', 'القوة المشتركة'), ('sd-rsf', 'target', 'للمليشيا')],
          results=[('killed', 'person', 'sd-rsf', '4', '4 من حراسها'), ('seized', 'vehicle', 'sd-rsf', '9', '9 عربات')])

d = doc('own-190', '2023-09-05', """
#عاجل: قوات «دنب» الخاصة ومقاتلو العشائر (معاويسلي) يستعيدون بلدة وبحو بإقليم غلغدود دون مقاومة بعد انسحاب مليشيات الخوارج منها أمس، ومروحية مساندة تدمر سيارة مفخخة للحركة على أطراف البلدة.
قائد القوات البرية الجنرال محمد تهليل بيحي: فقدنا جنديين في انفجار عبوة زُرعت عند المدخل الشمالي
""", publisher='الصومال اليوم')
wabxo = ('بلدة وبحو بإقليم غلغدود', 'Wabxo', 'وبحو', 'town', 'SO/Galguduud', 1)
d.mention('territory-transfer', 'قوات…مقاومة', when='day', place=wabxo,
          actors=[('so-forces', 'initiator', 'قوات «دنب» الخاصة', 'قوات دنب'), (None, 'initiator', 'مقاتلو العشائر'),
                  ('so-al-shabaab', 'target', 'مليشيات الخوارج')],
          note='Taken without resistance. «الخوارج» of Somali outlets are al-Shabaab.')
d.mention('withdrawal', 'انسحاب…أمس', when='2023-09-04 | أمس', place=wabxo,
          actors=[('so-al-shabaab', 'initiator', 'مليشيات الخوارج')])
d.mention('airstrike', 'مروحية…البلدة', when='day',
          place=('أطراف البلدة', 'Wabxo', 'وبحو', 'town', 'SO/Galguduud', 2),
          actors=[(None, 'initiator', 'مروحية مساندة'), ('so-al-shabaab', 'target', 'للحركة')],
          results=[('destroyed', 'vehicle', 'so-al-shabaab', '1', 'سيارة مفخخة')], means=[('helicopter', 'مروحية')],
          note='Whose helicopter is not said.')
d.mention('ied', 'قائد…الشمالي', when='day', place=('المدخل الشمالي', 'Wabxo', 'وبحو', 'town', 'SO/Galguduud', 1),
          actors=[('so-forces', 'target', 'جنديين')],
          results=[('killed', 'person', 'so-forces', '2', 'جنديين')], means=[('ied', 'عبوة')],
          by=[dict(words='قائد القوات البرية الجنرال محمد تهليل بيحي', org='so-forces', speaker='محمد تهليل بيحي',
                   title='قائد القوات البرية')])

d = doc('own-191', '2024-08-07', """
#النيجر جماعة نصرة الإسلام والمسلمين تعلن سيطرتها على ثكنة للجيش في ماكالوندي بإقليم تيلابيري وغنم 14 قطعة كلاشنكوف ودراجات نارية. مصدر محلي تحدث عن 8 قتلى من الجنود و3 من المهاجمين، فيما قالت نيامي إن الهجوم صُدّ ولم تخسر القوات أي موقع
""", publisher='صحراء الساحل')
makalondi = ('ماكالوندي بإقليم تيلابيري', 'Makalondi', 'ماكالوندي', 'town', 'NE/Tillaberi', 1)
sides = [('jnim', 'initiator', 'جماعة نصرة الإسلام والمسلمين'), ('ne-forces', 'target', 'للجيش')]
d.mention('territory-loss', 'جماعة…نارية', when='day',
          place=('ثكنة للجيش في ماكالوندي', 'Makalondi barracks', 'ثكنة ماكالوندي', 'base', 'NE/Tillaberi', 1), actors=sides,
          results=[('seized', 'weapon', 'ne-forces', '14', '14 قطعة كلاشنكوف'),
                   ('seized', 'vehicle', 'ne-forces', '?', 'دراجات نارية')],
          by=[dict(words='جماعة نصرة الإسلام والمسلمين', org='jnim')])
d.mention('attack-on-forces', 'مصدر…المهاجمين', when='day', place=makalondi, actors=sides,
          results=[('killed', 'person', 'ne-forces', '8', '8 قتلى من الجنود'), ('killed', 'person', 'jnim', '3', '3 من المهاجمين')],
          by=[dict(words='مصدر محلي', title='مصدر محلي', anonymous=True)], note='The toll of the attack by another source.')
d.mention('attack-on-forces', 'قالت…موقع', when='day', place=makalondi, actors=sides,
          by=[dict(words='نيامي', org='ne-government')], note='Repelled, by another source: nothing was lost.')

d = doc('own-192', '2023-02-12', """
دير الزور|| أفرجت استخبارات قسد اليوم عن 14 مدنيا من أبناء بلدة الباغوز بكفالة شيوخ العشائر، بينما اعتقلت دورية تابعة لها معلمَين من قرية حوايج ذيبان لأسباب مجهولة
انفجار لغم من مخلفات داعش بجرار زراعي في بادية الكسرة ومقتل سائقه خلف العايش
""", publisher='نهر الفرات')
sdf = ('sy-sdf', 'initiator', 'استخبارات قسد', 'استخبارات قسد')
d.mention('release', 'أفرجت…العشائر', when='2023-02-12 | اليوم',
          place=('دير الزور', 'Deir ez-Zor', 'دير الزور', 'governorate', 'SY/Deir ez-Zor', 3), actors=[sdf],
          results=[('released', 'person', 'civilians', '14', '14 مدنيا')],
          note='Baghuz is where those released come from; the heading gives the governorate.')
d.mention('arrest', 'اعتقلت…مجهولة', when='2023-02-12 | اليوم',
          place=('قرية حوايج ذيبان', 'Hawayij Dhiban', 'حوايج ذيبان', 'village', 'SY/Deir ez-Zor/Mayadin', 1),
          actors=[sdf, ('civilians', 'target', 'معلمَين')], results=[('arrested', 'person', 'civilians', '2', 'معلمَين')])
d.mention('mine', 'انفجار…العايش', when='day',
          place=('بادية الكسرة', 'Al-Kasrah desert', 'الكسرة', 'desert', 'SY/Deir ez-Zor/Deir-ez-Zor', 2),
          actors=[('is', 'initiator', 'داعش'), ('civilians', 'victim', 'سائقه')],
          results=[('killed', 'person', 'civilians', '1', 'سائقه')],
          people=[('خلف العايش', None, 'civilians', 'killed', 'خلف العايش')], means=[('mine', 'لغم')])

d = doc('own-193', '2022-04-05', """
خلية الاعلام الامني : صقور الجو ينفذون ٤ ضربات بطائرات F_16 على مضافات لداعش في سلسلة جبال حمرين ضمن قاطع ديالى وفق معلومات جهاز الامن الوطني ، وتقتل ٦ ارهابيين بينهم ما يسمى عسكري قاطع حمرين
قوة من لواء المغاوير تفتش المكان وتعثر على ٣ احزمة ناسفة و ١٢ قنبرة هاون واسلحة مختلفة
""", publisher='إعلام القواطع')
hamrin = ('سلسلة جبال حمرين ضمن قاطع ديالى', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ/Diyala', 2)
by = [dict(words='خلية الاعلام الامني', org='iq-smc', title='خلية الاعلام الامني', channel='statement')]
d.mention('airstrike', 'صقور…حمرين', when='day', count=('strikes', '4', '٤ ضربات'), place=hamrin,
          actors=[('iq-air-force', 'initiator', 'صقور الجو'), ('iq-nss', 'support', 'جهاز الامن الوطني'), ('is', 'target', 'لداعش')],
          results=[('killed', 'person', 'is', '6', '٦ ارهابيين')],
          people=[(None, 'عسكري قاطع حمرين', 'is', 'killed', 'ما يسمى عسكري قاطع حمرين')],
          means=[('f-16', 'طائرات F_16')], by=by, note='No count of the hideouts struck, nor are they said to be destroyed.')
d.mention('search', 'قوة…مختلفة', code='weapons-find', when='day',
          place=('المكان', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ/Diyala', 2),
          actors=[('iq-army', 'initiator', 'لواء المغاوير', 'لواء المغاوير'), ('is', 'target', 'لداعش')],
          results=[('found', 'explosive_belt', 'is', '3', '٣ احزمة ناسفة'), ('found', 'ammunition', 'is', '12', '١٢ قنبرة هاون'),
                   ('found', 'weapon', 'is', '?', 'اسلحة مختلفة')], by=by)

d = doc('own-194', '2022-12-20', """
نجاح وساطة قبلية في صفقة تبادل بين الجيش الوطني ومليشيا الحوثي، شملت 5 أسرى من كل طرف، وجثامين 3 من قتلى جبهة الكدحة. الوسيط الشيخ حمود ناجي العزعزي: التبادل جرى مساء الاثنين عند نقطة الضباب غربي تعز بإشراف مندوبة الصليب الأحمر، ودفعة ثانية من 11 أسيرا سيُفرج عنها مطلع يناير
""", publisher='يمن برس')
by = [dict(words='الوسيط الشيخ حمود ناجي العزعزي', speaker='حمود ناجي العزعزي', title='الوسيط')]
parties = [('ye-government-forces', 'initiator', 'الجيش الوطني'), ('ye-ansar-allah', 'initiator', 'مليشيا الحوثي')]
d.mention('prisoner-exchange', 'نجاح…الأحمر', when='2022-12-19 | مساء الاثنين',
          place=('نقطة الضباب غربي تعز', 'Al-Dabab checkpoint', 'نقطة الضباب', 'site', 'YE/Taiz', 1),
          actors=[*parties, ('icrc', 'authority', 'الصليب الأحمر')],
          results=[('released', 'person', 'ye-government-forces', '5', '5 أسرى من كل طرف'),
                   ('released', 'person', 'ye-ansar-allah', '5', '5 أسرى من كل طرف')], by=by,
          note='The mediators have no role; who oversees has. No result is there for bodies handed over.')
d.mention('prisoner-exchange', 'دفعة…يناير', status='planned', when='2023-01-01..2023-01-10 range | مطلع يناير', actors=parties,
          results=[('released', 'person', None, '11', '11 أسيرا')], by=by)
