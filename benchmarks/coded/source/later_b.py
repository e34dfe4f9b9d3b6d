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
d.mention('airstrike', 'صقور…عسكري قاطع حمرين', when='day', count=('strikes', '4', '٤ ضربات'), place=hamrin,
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

d = doc('own-195', '2022-10-26', """
الجزائر - تمكنت مفارز الجيش الوطني الشعبي، بالتنسيق مع مختلف مصالح الأمن، من القضاء على إرهابي وتوقيف ثمانية عناصر دعم للجماعات الإرهابية خلال الفترة من 19 إلى 25 أكتوبر، حسب الحصيلة العملياتية الصادرة اليوم الأربعاء عن وزارة الدفاع الوطني. وأوضح المصدر ذاته أن الإرهابي المقضي عليه، المسمى "ع. لخضر"، التحق بالجماعات الإرهابية سنة 1996، وأن العملية جرت الأحد بغابة قرب بلدية بني زيد بولاية سكيكدة وسمحت باسترجاع بندقية نصف آلية وكمية من الذخيرة. وفي إطار محاربة الجريمة المنظمة، أوقفت مفرزة بجانت، أمس الثلاثاء، 14 شخصا وضبطت 22 مولدا كهربائيا تستعمل في التنقيب غير المشروع عن الذهب، فيما أحبط حراس الحدود ببشار إدخال 118 كيلوغراما من الكيف المعالج.
""", publisher='أخبار المغرب العربي')
by = [dict(words='وزارة الدفاع الوطني', org='dz-forces', title='وزارة الدفاع الوطني', channel='statement')]
army = ('dz-forces', 'initiator', 'مفارز الجيش الوطني الشعبي')
d.mention('statistics', 'تمكنت…وزارة الدفاع الوطني', status='aggregate', when='2022-10-19..2022-10-25 range | خلال الفترة من 19 إلى 25 أكتوبر',
          actors=[army, (None, 'partner', 'مصالح الأمن'), (None, 'target', 'للجماعات الإرهابية')],
          results=[('killed', 'person', None, '1', 'إرهابي'),
                   ('arrested', 'person', None, '8', 'ثمانية عناصر دعم للجماعات الإرهابية')], by=by,
          note='A total of the week; which group is not said.')
d.mention('killing', 'الإرهابي المقضي…الذخيرة', when='2022-10-23 | الأحد',
          place=('قرب بلدية بني زيد بولاية سكيكدة', 'Beni Zid', 'بني زيد', 'town', 'DZ/Skikda', 2),
          actors=[army, (None, 'target', 'الإرهابي المقضي عليه')],
          results=[('killed', 'person', None, '1', 'الإرهابي المقضي عليه'), ('seized', 'weapon', None, '1', 'بندقية نصف آلية'),
                   ('seized', 'ammunition', None, '?', 'كمية من الذخيرة')],
          people=[('ع. لخضر', None, None, 'killed', 'ع. لخضر')], by=by)
d.mention('arrest', 'أوقفت…الذهب', when='2022-10-25 | أمس الثلاثاء',
          place=('جانت', 'Djanet', 'جانت', 'town', 'DZ/Djanet', 1),
          actors=[('dz-forces', 'initiator', 'مفرزة'), (None, 'target', '14 شخصا')],
          results=[('arrested', 'person', None, '14', '14 شخصا'), ('seized', 'other', None, '22', '22 مولدا كهربائيا')], by=by)
d.mention('security-operation', 'أحبط…المعالج', when='2022-10-25 | أمس الثلاثاء',
          place=('بشار', 'Bechar', 'بشار', 'governorate', 'DZ/Bechar', 3),
          actors=[('dz-forces', 'initiator', 'حراس الحدود', 'حراس الحدود')],
          results=[('seized', 'other', None, '118', '118 كيلوغراما من الكيف المعالج')], by=by,
          note='Drugs, in kilograms; an operation without arrests.')

d = doc('own-196', '2019-04-26', """
تونس (وات) - أصيب عسكريان بجروح متفاوتة الخطورة، صباح اليوم الجمعة، جراء انفجار لغم تقليدي الصنع لدى مرور مدرعتهما بمرتفعات جبل مغيلة من ولاية القصرين، وفق ما صرح به لوكالة تونس إفريقيا للأنباء الناطق الرسمي باسم وزارة الدفاع الوطني العقيد منذر بلعيد. وأضاف أن الوحدات العسكرية قصفت إثر ذلك بالمدفعية مواقع يشتبه في تحصن عناصر كتيبة عقبة بن نافع بها وشرعت في تمشيط المنطقة. من جهة أخرى، قضت الدائرة الجنائية المختصة في قضايا الإرهاب بالمحكمة الابتدائية بتونس، مساء أمس، بالسجن 32 سنة على متهمين اثنين في قضية قتل راعي أغنام ذبحا بجبل السلوم في نوفمبر 2016. وفي بن قردان، فككت وحدات الحرس الوطني خلية تكفيرية كانت تستقطب الشباب للسفر إلى بؤر التوتر وأوقفت عناصرها الأربعة، من بينهم امرأة.
""", publisher='بوابة تونس')
by = [dict(words='الناطق الرسمي باسم وزارة الدفاع الوطني العقيد منذر بلعيد', org='tn-forces', speaker='منذر بلعيد',
           title='الناطق الرسمي باسم وزارة الدفاع الوطني', channel='press', via='وكالة تونس إفريقيا للأنباء')]
mghila = ('مرتفعات جبل مغيلة من ولاية القصرين', 'Jebel Mghila', 'جبل مغيلة', 'mountain', 'TN/Kasserine', 1)
fri = '2019-04-26 | صباح اليوم الجمعة'
uqba = (None, 'target', 'كتيبة عقبة بن نافع')
d.mention('mine', 'أصيب…بلعيد', when=fri, place=mghila, actors=[('tn-forces', 'target', 'عسكريان')],
          results=[('wounded', 'person', 'tn-forces', '2', 'عسكريان')], means=[('mine', 'لغم تقليدي الصنع')], by=by)
d.mention('shelling', 'الوحدات…بها', when=fri, place=mghila, actors=[('tn-forces', 'initiator', 'الوحدات العسكرية'), uqba],
          means=[('artillery', 'المدفعية')], by=by)
d.mention('sweep', 'شرعت…المنطقة', when=fri, place=('المنطقة', 'Jebel Mghila', 'جبل مغيلة', 'mountain', 'TN/Kasserine', 2),
          actors=[('tn-forces', 'initiator', 'الوحدات العسكرية'), uqba], by=by)
d.mention('prosecution', 'قضت…2016', when='2019-04-25 | مساء أمس', count=('persons', '2', 'متهمين اثنين'),
          actors=[('tn-government', 'initiator', 'الدائرة الجنائية المختصة في قضايا الإرهاب بالمحكمة الابتدائية بتونس',
                   'الدائرة الجنائية المختصة في قضايا الإرهاب بالمحكمة الابتدائية بتونس'), (None, 'target', 'متهمين اثنين')],
          note='The court has no id of its own.')
d.mention('civilian-attack', 'قتل راعي…2016', status='background', when='2016-11-01..2016-11-30 month | نوفمبر 2016',
          place=('جبل السلوم', 'Jebel Selloum', 'جبل السلوم', 'mountain', 'TN/Kasserine', 1),
          actors=[(None, 'initiator', 'متهمين اثنين'), ('civilians', 'target', 'راعي أغنام')],
          results=[('killed', 'person', 'civilians', '1', 'راعي أغنام')])
d.mention('arrest', 'وفي بن قردان…امرأة', when='day', place=('بن قردان', 'Ben Gardane', 'بن قردان', 'town', 'TN/Medenine', 1),
          actors=[('tn-forces', 'initiator', 'وحدات الحرس الوطني', 'الحرس الوطني'), (None, 'target', 'خلية تكفيرية')],
          results=[('arrested', 'person', None, '4', 'عناصرها الأربعة'), ('arrested', 'person', None, '1', 'امرأة', 0)])

d = doc('own-197', '2017-11-21', """
العريش ـ قال المتحدث العسكري المصري العقيد تامر الرفاعي، في بيان على صفحته بموقع «فيسبوك» اليوم الثلاثاء، إن قوات إنفاذ القانون بالجيش الثاني الميداني قضت على ثلاثة تكفيريين لدى مداهمة مزرعة زيتون جنوب العريش وضبطت عربة دفع رباعي ودراجتين ناريتين، كما اكتشفت القوات ودمرت نفقا على الشريط الحدودي برفح. وذكرت مصادر قبلية لـ«الشرق الأوسط» أن مجندا قتل وأصيب ضابط برصاص قناص من تنظيم «ولاية سيناء» عند كمين الخروبة غرب الشيخ زويد صباحا، بينما ادعى التنظيم، عبر وكالة «أعماق»، أنه قتل أربعة جنود قنصا في المكان نفسه. وفي القاهرة، أجلت محكمة الجنايات محاكمة 48 متهما بالانضمام إلى التنظيم.
""", publisher='مصر نيوز')
spokesman = [dict(words='المتحدث العسكري المصري العقيد تامر الرفاعي', org='eg-forces', speaker='تامر الرفاعي',
                  title='المتحدث العسكري المصري', channel='statement', via='فيسبوك')]
law = ('eg-forces', 'initiator', 'قوات إنفاذ القانون بالجيش الثاني الميداني', 'الجيش الثاني الميداني')
tue = '2017-11-21 | اليوم الثلاثاء'
d.mention('raid', 'قال المتحدث…ناريتين', code='killing', when=tue,
          place=('مزرعة زيتون جنوب العريش', 'Arish', 'العريش', 'city', 'EG/North Sinai', 2),
          actors=[law, ('eg-is-sinai', 'target', 'تكفيريين')],
          results=[('killed', 'person', 'eg-is-sinai', '3', 'ثلاثة تكفيريين'),
                   ('seized', 'vehicle', 'eg-is-sinai', '3', 'عربة دفع رباعي ودراجتين ناريتين')], by=spokesman,
          note='The passage makes Sinai Province the enemy.')
d.mention('destruction', 'اكتشفت…برفح', when=tue,
          place=('الشريط الحدودي برفح', 'Rafah (Egypt)', 'رفح', 'city', 'EG/North Sinai', 2), actors=[law],
          results=[('destroyed', 'tunnel', None, '1', 'نفقا')], by=spokesman)
ambush_post = ('كمين الخروبة غرب الشيخ زويد', 'Al-Kharouba checkpoint', 'كمين الخروبة', 'site', 'EG/North Sinai', 1)
sinai = ('eg-is-sinai', 'initiator', 'تنظيم «ولاية سيناء»')
d.mention('sniping', 'وذكرت…صباحا', when='2017-11-21 | صباحا', place=ambush_post, actors=[sinai, ('eg-forces', 'target', 'مجندا')],
          results=[('killed', 'person', 'eg-forces', '1', 'مجندا'), ('wounded', 'person', 'eg-forces', '1', 'ضابط')],
          means=[('sniper', 'قناص')],
          by=[dict(words='مصادر قبلية', title='مصادر قبلية', channel='press', via='asharq-al-awsat', anonymous=True)],
          note='«كمين» is an Egyptian checkpoint.')
d.mention('sniping', 'ادعى…نفسه', when='2017-11-21 | صباحا',
          place=('المكان نفسه', 'Al-Kharouba checkpoint', 'كمين الخروبة', 'site', 'EG/North Sinai', 1),
          actors=[sinai, ('eg-forces', 'target', 'جنود')],
          results=[('killed', 'person', 'eg-forces', '4', 'أربعة جنود')], means=[('sniper', 'قنصا')],
          by=[dict(words='التنظيم', org='eg-is-sinai', via='amaq', stance='claims')])
d.mention('prosecution', 'وفي القاهرة…التنظيم', when='day', place=('القاهرة', 'Cairo', 'القاهرة', 'city', 'EG/Cairo', 1),
          count=('persons', '48', '48 متهما'),
          actors=[('eg-government', 'initiator', 'محكمة الجنايات', 'محكمة الجنايات'), ('eg-is-sinai', 'target', 'التنظيم@2')])

d = doc('own-198', '2020-07-09', """
نجامينا (أ ف ب) - قُتل ثمانية جنود تشاديين وأُصيب 11 بجروح، مساء الأربعاء، عندما مرت آليتهم فوق لغم زرعه مقاتلو بوكو حرام في منطقة بحيرة تشاد، وفق ما أفاد مسؤول أمني كبير وكالة فرانس برس. وأوضح المسؤول الذي طلب عدم كشف هويته أن العسكريين كانوا عائدين من دورية قرب جزيرة كايغا. وقال حاكم إقليم البحيرة محمد صالح أرميا إن الجماعة كانت قد هاجمت قرية تيتيرينا قبل يومين وخطفت سبع فتيات وأحرقت نحو عشرين كوخا، ما دفع 300 أسرة إلى الفرار نحو مدينة بول. وكان الجيش التشادي أعلن في نيسان/أبريل الماضي مقتل ألف من عناصر بوكو حرام خلال عملية "غضب بوما".
""", publisher='وكالة المشرق')
bh = 'boko-haram'
d.mention('mine', 'قُتل…كايغا', when='2020-07-08 | مساء الأربعاء',
          place=('قرب جزيرة كايغا', 'Kaiga', 'كايغا', 'island', 'TD/Lac', 2),
          actors=[(bh, 'initiator', 'مقاتلو بوكو حرام'), ('td-forces', 'target', 'جنود تشاديين')],
          results=[('killed', 'person', 'td-forces', '8', 'ثمانية جنود تشاديين'), ('wounded', 'person', 'td-forces', '11', '11')],
          means=[('mine', 'لغم')],
          by=[dict(words='مسؤول أمني كبير', title='مسؤول أمني كبير', channel='press', via='afp', anonymous=True)])
governor = [dict(words='حاكم إقليم البحيرة محمد صالح أرميا', org='td-government', speaker='محمد صالح أرميا', title='حاكم إقليم البحيرة')]
d.mention('abduction', 'الجماعة كانت…كوخا', when='2020-07-07 | قبل يومين',
          place=('قرية تيتيرينا', 'Titirina', 'تيتيرينا', 'village', 'TD/Lac', 1),
          actors=[(bh, 'initiator', 'الجماعة'), ('civilians', 'target', 'سبع فتيات')],
          results=[('abducted', 'person', 'civilians', '7', 'سبع فتيات'), ('burned', 'building', 'civilians', '~20', 'نحو عشرين كوخا')],
          by=governor, note='One raid on a village: the girls carried off and the huts burned.')
d.mention('displacement', '300 أسرة…بول', when='2020-07-07 | قبل يومين',
          place=('قرية تيتيرينا', 'Titirina', 'تيتيرينا', 'village', 'TD/Lac', 1), actors=[('civilians', 'victim', '300 أسرة')],
          results=[('displaced', 'person', 'civilians', '300', '300 أسرة')], by=governor)
d.mention('campaign', 'وكان الجيش…بوما', status='background', operation='غضب بوما', when='2020-04-01..2020-04-30 month | نيسان/أبريل الماضي',
          actors=[('td-forces', 'initiator', 'الجيش التشادي'), (bh, 'target', 'بوكو حرام@2')],
          results=[('killed', 'person', bh, '1000', 'ألف من عناصر بوكو حرام')],
          by=[dict(words='الجيش التشادي', org='td-forces')])

d = doc('own-199', '2025-06-18', """
طرابلس (الأناضول) - بدأ اللواء 444 وجهاز الردع، الأربعاء، سحب آلياتهما الثقيلة من محيط مطار معيتيقة بالعاصمة الليبية، وانتشرت كتيبة محايدة من مدينة الزنتان مكانها، تنفيذا لاتفاق وقعته حكومة الوحدة الوطنية والجهاز مساء الاثنين برعاية المجلس الرئاسي. وقال عضو لجنة الهدنة العميد سالم الفقهي إن غرفة عمليات مشتركة أنشئت للإشراف على الترتيبات، وتضم ضباطا من وزارة الداخلية ورئاسة الأركان واللواء 111، وإن سجن معيتيقة سيسلم إلى مكتب النائب العام خلال عشرة أيام. ونفى جهاز الردع، في منشور على فيسبوك، ما تداولته صفحات عن اعتقال آمره عبد الرؤوف كارة. وكان تبادل لإطلاق النار بين الطرفين في منطقة الفرناج قد أودى السبت بحياة عاملين مصريين، حسب جهاز الإسعاف والطوارئ.
""", publisher='ليبيا عاجل')
wed = '2025-06-18 | الأربعاء'
airport = ('محيط مطار معيتيقة', 'Mitiga airport', 'مطار معيتيقة', 'airport', 'LY/Tripoli', 2)
radaa = ('ly-radaa', 'initiator', 'جهاز الردع')
member = [dict(words='عضو لجنة الهدنة العميد سالم الفقهي', speaker='سالم الفقهي', title='عضو لجنة الهدنة')]
d.mention('withdrawal', 'بدأ…الليبية', when=wed, place=airport, actors=[('ly-444-brigade', 'initiator', 'اللواء 444'), radaa])
d.mention('deployment', 'انتشرت…مكانها', when=wed, place=airport, actors=[(None, 'initiator', 'كتيبة محايدة من مدينة الزنتان')],
          note='Zintan is where the battalion comes from.')
d.mention('agreement', 'لاتفاق…الرئاسي', when='2025-06-16 | مساء الاثنين',
          actors=[('ly-gnu', 'initiator', 'حكومة الوحدة الوطنية'), ('ly-radaa', 'initiator', 'الجهاز'),
                  ('ly-presidential-council', 'authority', 'المجلس الرئاسي')])
d.mention('cooperation', 'غرفة…111', when='day',
          actors=[('ly-gnu', 'initiator', 'وزارة الداخلية', 'وزارة الداخلية'), ('ly-gnu-forces', 'initiator', 'رئاسة الأركان', 'رئاسة الأركان'),
                  ('ly-111-brigade', 'initiator', 'اللواء 111')], by=member, note='A joint operations room.')
d.mention('base-handover', 'سجن…أيام', status='planned', when='2025-06-18..2025-06-28 range | خلال عشرة أيام',
          place=('سجن معيتيقة', 'Mitiga prison', 'سجن معيتيقة', 'prison', 'LY/Tripoli', 1),
          actors=[(None, 'partner', 'مكتب النائب العام')], by=member, note='Who hands the prison over is left to the reader.')
d.mention('arrest', 'ونفى…كارة', status='denied', actors=[('ly-radaa', 'target', 'آمره عبد الرؤوف كارة')],
          people=[('عبد الرؤوف كارة', 'آمر جهاز الردع', 'ly-radaa', 'mentioned', 'عبد الرؤوف كارة')],
          by=[dict(words='جهاز الردع@2', org='ly-radaa', channel='social-media', stance='denies')])
d.mention('clash', 'تبادل…والطوارئ', when='2025-06-14 | السبت',
          place=('منطقة الفرناج', 'Al-Furnaj, Tripoli', 'الفرناج', 'neighbourhood', 'LY/Tripoli', 1),
          actors=[('ly-444-brigade', 'initiator', 'الطرفين'), ('ly-radaa', 'target', 'الطرفين'), ('civilians', 'victim', 'عاملين مصريين')],
          results=[('killed', 'person', 'civilians', '2', 'عاملين مصريين')],
          by=[dict(words='جهاز الإسعاف والطوارئ', title='جهاز الإسعاف والطوارئ')])

d = doc('own-200', '2024-06-24', """
كادقلي (سودان تربيون) - أفرجت الحركة الشعبية لتحرير السودان - شمال، الأحد، عن 23 من أسرى الجيش في كاودا بموجب تفاهم بوساطة حكومة جنوب السودان، وتسلمتهم اللجنة الدولية للصليب الأحمر تمهيدا لنقلهم إلى جوبا. وبعد ساعات قصف الطيران الحربي للجيش سوق هيبان، ما أوقع سبعة قتلى بينهم تلميذان، طبقا لسكرتير الصحة في الإدارة المدنية التابعة للحركة يعقوب كوكو. وفي كسلا، أدانت محكمة جرائم الإرهاب طالبة جامعية بالتخابر مع الدعم السريع وحكمت عليها بالسجن عشر سنوات. وأحصت مصفوفة تتبع النزوح التابعة للهجرة الدولية فرار 1300 أسرة من الدلنج وهبيلا خلال الأيام الأربعة الماضية بسبب القتال.
""", publisher='السودان الآن')
sun = '2024-06-23 | الأحد'
d.mention('prisoner-exchange', 'أفرجت…جوبا', when=sun, place=('كاودا', 'Kauda', 'كاودا', 'town', 'SD/South Kordofan', 1),
          actors=[('sd-splm-n', 'initiator', 'الحركة الشعبية لتحرير السودان - شمال'), ('icrc', 'partner', 'اللجنة الدولية للصليب الأحمر')],
          results=[('released', 'person', 'sd-saf', '23', '23 من أسرى الجيش')], note='Set free by one side under a deal.')
d.mention('airstrike', 'وبعد ساعات…كوكو', when='2024-06-23 | بعد ساعات',
          place=('سوق هيبان', 'Heiban market', 'سوق هيبان', 'site', 'SD/South Kordofan', 1),
          actors=[('sd-saf', 'initiator', 'الطيران الحربي للجيش'), ('civilians', 'target', 'سوق هيبان')],
          results=[('killed', 'person', None, '7', 'سبعة قتلى'), ('killed', 'person', 'civilians', '2', 'تلميذان', 0)],
          means=[('aircraft', 'الطيران الحربي')],
          by=[dict(words='سكرتير الصحة في الإدارة المدنية التابعة للحركة يعقوب كوكو', org='sd-splm-n', speaker='يعقوب كوكو',
                   title='سكرتير الصحة في الإدارة المدنية التابعة للحركة')])
d.mention('prosecution', 'وفي كسلا…سنوات', when='day', place=('كسلا', 'Kassala', 'كسلا', 'city', 'SD/Kassala', 1),
          actors=[('sd-government', 'initiator', 'محكمة جرائم الإرهاب', 'محكمة جرائم الإرهاب'), ('civilians', 'target', 'طالبة جامعية'),
                  ('sd-rsf', 'target', 'الدعم السريع')])
d.mention('displacement', 'وأحصت…القتال', when='2024-06-20..2024-06-24 range | خلال الأيام الأربعة الماضية',
          place=('الدلنج', 'Dilling', 'الدلنج', 'city', 'SD/South Kordofan', 1),
          places=[('هبيلا', 'Habila', 'هبيلا', 'town', 'SD/South Kordofan', 1)], actors=[('civilians', 'victim', '1300 أسرة')],
          results=[('displaced', 'person', 'civilians', '1300', '1300 أسرة')],
          by=[dict(words='مصفوفة تتبع النزوح التابعة للهجرة الدولية', org='un-iom', title='مصفوفة تتبع النزوح')])

d = doc('own-201', '2025-04-12', """
حلب - دخلت قوات من الجيش العربي السوري، السبت، سد تشرين على نهر الفرات شرقي حلب وتسلمته من قوات سوريا الديمقراطية (قسد)، بموجب اتفاق أبرمه الجانبان الخميس برعاية التحالف الدولي، وفق ما نقلت وكالة "سانا" عن مصدر حكومي. وينص الاتفاق على تشكيل قوة حماية مشتركة للسد وعلى سحب جميع المظاهر المسلحة من محيطه خلال أسبوع. غير أن قائدا ميدانيا في "قسد" نفى، في حديث لوكالة "نورث برس"، انسحاب مقاتليه من جسر قره قوزاق القريب. وليل الجمعة، أصيب ثلاثة عمال صيانة بجروح إثر سقوط قذيفتين على مساكن السد، قالت الإدارة الذاتية إن مصدرهما فصائل مدعومة من تركيا.
""", publisher='الشام اليوم')
dam = ('سد تشرين', 'Tishrin Dam', 'سد تشرين', 'dam', 'SY/Aleppo/Manbij', 1)
sana = [dict(words='مصدر حكومي', org='sy-government', title='مصدر حكومي', via='sana', anonymous=True)]
d.mention('base-handover', 'دخلت…(قسد)', when='2025-04-12 | السبت', place=dam,
          actors=[('sy-sdf', 'initiator', 'قوات سوريا الديمقراطية (قسد)'), ('sy-government-forces', 'partner', 'الجيش العربي السوري')],
          by=sana)
d.mention('agreement', ['بموجب اتفاق…الدولي', 'وينص الاتفاق على'], when='2025-04-10 | الخميس',
          actors=[('sy-government', 'initiator', 'الجانبان'), ('sy-sdf', 'initiator', 'الجانبان'), ('coalition', 'authority', 'التحالف الدولي')],
          by=sana)
d.mention('cooperation', 'تشكيل…للسد', status='planned', place=('للسد', 'Tishrin Dam', 'سد تشرين', 'dam', 'SY/Aleppo/Manbij', 1),
          actors=[('sy-government-forces', 'initiator', 'الجانبان'), ('sy-sdf', 'initiator', 'الجانبان')], note='A joint protection force.')
d.mention('withdrawal', 'سحب…أسبوع', status='planned', when='2025-04-12..2025-04-19 range | خلال أسبوع',
          place=('محيطه', 'Tishrin Dam', 'سد تشرين', 'dam', 'SY/Aleppo/Manbij', 2))
d.mention('withdrawal', 'غير أن…القريب', status='denied',
          place=('جسر قره قوزاق', 'Qara Qozak bridge', 'جسر قره قوزاق', 'bridge', 'SY/Aleppo/Ayn al-Arab', 1),
          actors=[('sy-sdf', 'initiator', 'مقاتليه')],
          by=[dict(words='قائدا ميدانيا في "قسد"', org='sy-sdf', title='قائد ميداني في قسد', channel='press', via='north-press',
                   anonymous=True, stance='denies')])
d.mention('shelling', 'وليل الجمعة…تركيا', when='2025-04-11 | ليل الجمعة', count=('shells', '2', 'قذيفتين'),
          place=('مساكن السد', 'Tishrin Dam', 'سد تشرين', 'dam', 'SY/Aleppo/Manbij', 1),
          actors=[('sy-sna', 'initiator', 'فصائل مدعومة من تركيا'), ('civilians', 'victim', 'عمال صيانة')],
          results=[('wounded', 'person', 'civilians', '3', 'ثلاثة عمال صيانة')], means=[('shell', 'قذيفتين')],
          by=[dict(words='الإدارة الذاتية', org='sy-aanes')])

d = doc('own-202', '2023-05-23', """
عتق (خاص) - لقي جنديان من قوات دفاع شبوة مصرعهما وجُرح ثلاثة آخرون، ليل الاثنين، بهجوم شنه تنظيم القاعدة بطائرة مسيّرة مفخخة على موقعهم في مديرية المصينعة. وقال الناطق باسم القوات المسلحة الجنوبية محمد النقيب إن وحداته قصفت بالمدفعية مواقع للتنظيم في المنطقة فجر الثلاثاء. وفي عدن، أصدرت المحكمة الجزائية المتخصصة حكما بإعدام متهم بتدبير تفجير سيارة مفخخة قرب مطار المدينة أسفر عن 12 قتيلا في أكتوبر 2021. من ناحية أخرى، اختتم 34 من منتسبي خفر السواحل اليمنية في المكلا، الاثنين، دورة في مكافحة التهريب نفذها مدربون من البحرية البريطانية، في وقت أعلن فيه مشروع مسام انتزاع 1187 لغما وعبوة ناسفة من الأراضي اليمنية خلال الأسبوع الماضي.
""", publisher='يمن برس')
misaina = ('مديرية المصينعة', "Al-Misaina'a", 'المصينعة', 'district', 'YE/Shabwah', 2)
aqap = ('ye-aqap', 'initiator', 'تنظيم القاعدة')
d.mention('drone-strike', 'لقي…المصينعة', when='2023-05-22 | ليل الاثنين', place=misaina,
          actors=[aqap, ('ye-stc', 'target', 'قوات دفاع شبوة', 'قوات دفاع شبوة')],
          results=[('killed', 'person', 'ye-stc', '2', 'جنديان من قوات دفاع شبوة'), ('wounded', 'person', 'ye-stc', '3', 'ثلاثة آخرون')],
          means=[('drone', 'طائرة مسيّرة مفخخة')])
d.mention('shelling', 'وقال…الثلاثاء', when='2023-05-23 | فجر الثلاثاء',
          place=('المنطقة', "Al-Misaina'a", 'المصينعة', 'district', 'YE/Shabwah', 2),
          actors=[('ye-stc', 'initiator', 'القوات المسلحة الجنوبية', 'القوات المسلحة الجنوبية'), ('ye-aqap', 'target', 'للتنظيم')],
          means=[('artillery', 'المدفعية')],
          by=[dict(words='الناطق باسم القوات المسلحة الجنوبية محمد النقيب', org='ye-stc', speaker='محمد النقيب',
                   title='الناطق باسم القوات المسلحة الجنوبية')])
d.mention('prosecution', 'وفي عدن…2021', when='day', place=('عدن', 'Aden', 'عدن', 'city', 'YE/Aden', 1),
          actors=[('ye-government', 'initiator', 'المحكمة الجزائية المتخصصة', 'المحكمة الجزائية المتخصصة'), (None, 'target', 'متهم')])
d.mention('car-bomb', 'تفجير…2021', status='background', when='2021-10-01..2021-10-31 month | أكتوبر 2021',
          place=('قرب مطار المدينة', 'Aden airport', 'مطار عدن', 'airport', 'YE/Aden', 2), actors=[(None, 'initiator', 'متهم')],
          results=[('killed', 'person', None, '12', '12 قتيلا')], means=[('car-bomb', 'سيارة مفخخة')])
d.mention('training', 'اختتم…البريطانية', when='2023-05-22 | الاثنين@2', count=('troops', '34', '34 من منتسبي خفر السواحل اليمنية'),
          place=('المكلا', 'Mukalla', 'المكلا', 'city', 'YE/Hadramawt', 1),
          actors=[('gb-forces', 'initiator', 'البحرية البريطانية', 'البحرية'), ('ye-coast-guard', 'partner', 'خفر السواحل اليمنية')])
d.mention('statistics', 'أعلن فيه…الماضي', status='aggregate', plover=None,
          when='2023-05-15..2023-05-21 week | خلال الأسبوع الماضي', place=('الأراضي اليمنية', 'Yemen', 'اليمن', 'country', 'YE', 3),
          actors=[('ye-masam', 'initiator', 'مشروع مسام')],
          results=[('defused', 'mine', None, '1187', '1187 لغما وعبوة ناسفة')],
          by=[dict(words='مشروع مسام', org='ye-masam')], note='One number for mines and devices.')

d = doc('own-203', '2024-11-17', """
ارتفعت إلى 18 قتيلا و40 جريحا حصيلة التفجير الذي نفذه انتحاري بشاحنة ملغومة، أمس السبت، عند حاجز أمني على المدخل الشرقي لمدينة بلدوين حاضرة إقليم هيران وسط الصومال، حسبما أعلن نائب حاكم الإقليم لشؤون الأمن حسن إبراهيم عبد الله.

وقال عبد الله في مؤتمر صحفي إن من بين القتلى خمسة من رجال الشرطة حاولوا إيقاف الشاحنة، وإن تسعة متاجر دُمرت بالكامل.

لكن مسعفا في مستشفى المدينة العام قال لإذاعة صوت أمريكا إنه أحصى 23 جثة، جميعها لمدنيين.

وتبنت حركة الشباب التفجير عبر إذاعة الأندلس الناطقة باسمها.

وفي جنوب البلاد، أعلنت وزارة الدفاع أن الجيش وقوات ولاية جوبالاند صدا، فجر اليوم الأحد، هجوما لمقاتلي الحركة على قاعدة بولو حاجي في إقليم جوبا السفلى، وأن 47 منهم قتلوا مقابل أربعة جنود. وقالت القيادة العسكرية الأميركية في أفريقيا (أفريكوم) إنها شنت ثلاث ضربات جوية دفاعا عن القاعدة، وإن تقييمها الأولي لا يشير إلى إصابة أي مدني.

في المقابل، زعم المتحدث العسكري باسم الحركة عبد العزيز أبو مصعب أن مقاتليها استولوا على القاعدة وقتلوا 32 جنديا وغنموا سبع عربات.

وعلى صعيد آخر، تسلمت القوات الصومالية، الخميس، قاعدة في مدينة هودور من الكتيبة الإثيوبية العاملة ضمن بعثة الاتحاد الأفريقي (أتميس)، التي ستسحب نحو أربعة آلاف جندي من البلاد بحلول نهاية ديسمبر المقبل.

وأدت المعارك في محيط كسمايو إلى نزوح 2100 أسرة منذ مطلع الشهر، وفق مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية.

ونفت سلطات جوبالاند أنباء عن إفراجها عن قيادي معتقل في الحركة مقابل فدية.

وكانت مقديشو والقاهرة قد وقعتا في أغسطس الماضي بروتوكولا للتعاون العسكري، فيما تخوض الحكومة منذ صيف 2022 حملة لطرد الحركة من وسط البلاد.
""", publisher='الصومال اليوم', title='18 قتيلا بتفجير شاحنة في بلدوين وروايتان متضاربتان عن هجوم جوبالاند')
sat = '2024-11-16 | أمس السبت'
beledweyne = ('حاجز أمني على المدخل الشرقي لمدينة بلدوين', 'Beledweyne', 'بلدوين', 'city', 'SO/Hiran', 1)
deputy = [dict(words='نائب حاكم الإقليم لشؤون الأمن حسن إبراهيم عبد الله', org='so-government', speaker='حسن إبراهيم عبد الله',
               title='نائب حاكم الإقليم لشؤون الأمن', channel='press')]
claim = dict(words='حركة الشباب', org='so-al-shabaab', channel='broadcast', via='إذاعة الأندلس')
shabaab = ('so-al-shabaab', 'initiator', 'حركة الشباب')
d.mention('suicide-bombing', ['T:18 قتيلا بتفجير شاحنة في بلدوين', 'ارتفعت…بالكامل', 'وتبنت…باسمها'], when=sat, place=beledweyne,
          actors=[shabaab, ('so-forces', 'target', 'حاجز أمني')],
          results=[('killed', 'person', None, '18', '18 قتيلا'), ('wounded', 'person', None, '40', '40 جريحا'),
                   ('killed', 'person', 'so-forces', '5', 'خمسة من رجال الشرطة', 0),
                   ('destroyed', 'building', 'civilians', '9', 'تسعة متاجر')],
          means=[('car-bomb', 'شاحنة ملغومة')], by=[*deputy, claim])
d.mention('suicide-bombing', 'لكن…لمدنيين', when=sat, place=beledweyne, actors=[shabaab, ('civilians', 'victim', 'مدنيين')],
          results=[('killed', 'person', 'civilians', '23', '23 جثة')], means=[('car-bomb', 'شاحنة ملغومة')],
          by=[dict(words='مسعفا في مستشفى المدينة العام', title='مسعف في مستشفى المدينة العام', channel='press',
                   via='إذاعة صوت أمريكا', anonymous=True)], note='Another toll by another source.')
sun = '2024-11-17 | فجر اليوم الأحد'
base = ('قاعدة بولو حاجي في إقليم جوبا السفلى', 'Bulo Haji base', 'قاعدة بولو حاجي', 'base', 'SO/Lower Juba', 1)
fighters = ('so-al-shabaab', 'initiator', 'مقاتلي الحركة')
d.mention('attack-on-forces', 'أعلنت وزارة…جنود', when=sun, place=base,
          actors=[fighters, ('so-forces', 'target', 'الجيش'), (None, 'target', 'قوات ولاية جوبالاند')],
          results=[('killed', 'person', 'so-al-shabaab', '47', '47 منهم'), ('killed', 'person', 'so-forces', '4', 'أربعة جنود')],
          by=[dict(words='وزارة الدفاع', org='so-forces', title='وزارة الدفاع')])
d.mention('airstrike', 'وقالت القيادة…مدني', when=sun, count=('strikes', '3', 'ثلاث ضربات جوية'),
          place=('القاعدة', 'Bulo Haji base', 'قاعدة بولو حاجي', 'base', 'SO/Lower Juba', 2),
          actors=[('us', 'initiator', 'القيادة العسكرية الأميركية في أفريقيا (أفريكوم)', 'القيادة العسكرية الأميركية في أفريقيا'),
                  ('so-al-shabaab', 'target', 'مقاتلي الحركة')],
          results=[('wounded', 'person', 'civilians', '0', 'لا يشير إلى إصابة أي مدني')],
          by=[dict(words='القيادة العسكرية الأميركية في أفريقيا (أفريكوم)', org='us', title='القيادة العسكرية الأميركية في أفريقيا')])
d.mention('territory-loss', ['T:وروايتان متضاربتان عن هجوم جوبالاند', 'في المقابل…عربات'], when=sun,
          place=('القاعدة@2', 'Bulo Haji base', 'قاعدة بولو حاجي', 'base', 'SO/Lower Juba', 1),
          actors=[('so-al-shabaab', 'initiator', 'مقاتليها'), ('so-forces', 'target', 'جنديا')],
          results=[('killed', 'person', 'so-forces', '32', '32 جنديا'), ('seized', 'vehicle', 'so-forces', '7', 'سبع عربات')],
          by=[dict(words='المتحدث العسكري باسم الحركة عبد العزيز أبو مصعب', org='so-al-shabaab', speaker='عبد العزيز أبو مصعب',
                   title='المتحدث العسكري باسم الحركة', stance='claims')])
d.mention('base-handover', 'تسلمت…(أتميس)', when='2024-11-14 | الخميس',
          place=('قاعدة في مدينة هودور', 'Hudur base', 'هودور', 'base', 'SO/Bakool', 1),
          actors=[('et-forces', 'initiator', 'الكتيبة الإثيوبية'), ('so-forces', 'partner', 'القوات الصومالية')])
d.mention('withdrawal', 'ستسحب…المقبل', status='planned', when='2024-12-21..2024-12-31 range | نهاية ديسمبر المقبل',
          count=('troops', '~4000', 'نحو أربعة آلاف جندي'), place=('البلاد@2', 'Somalia', 'الصومال', 'country', 'SO', 3),
          actors=[(None, 'initiator', 'بعثة الاتحاد الأفريقي (أتميس)')])
d.mention('displacement', 'وأدت…الإنسانية', when='2024-11-01..2024-11-17 range | منذ مطلع الشهر',
          place=('محيط كسمايو', 'Kismayo', 'كسمايو', 'city', 'SO/Lower Juba', 2), actors=[('civilians', 'victim', '2100 أسرة')],
          results=[('displaced', 'person', 'civilians', '2100', '2100 أسرة')],
          by=[dict(words='مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية', org='un-ocha')])
d.mention('release', 'ونفت…فدية', status='denied',
          actors=[('so-government', 'initiator', 'سلطات جوبالاند', 'سلطات جوبالاند')],
          by=[dict(words='سلطات جوبالاند', org='so-government', title='سلطات جوبالاند', stance='denies')])
d.mention('agreement', 'وكانت مقديشو…العسكري', status='background', when='2024-08-01..2024-08-31 month | أغسطس الماضي',
          actors=[('so-government', 'initiator', 'مقديشو'), ('eg-government', 'initiator', 'القاهرة')])
d.mention('campaign', 'تخوض…البلاد', status='background', when='2022-06-01..2024-11-17 range | منذ صيف 2022',
          place=('وسط البلاد', 'Somalia', 'الصومال', 'country', 'SO', 3),
          actors=[('so-government', 'initiator', 'الحكومة'), ('so-al-shabaab', 'target', 'الحركة@4')])

d = doc('own-204', '2025-09-22', """
أضرم مسلحون من جماعة نصرة الإسلام والمسلمين، أمس الأحد، النار في أكثر من ثلاثين صهريج وقود على الطريق الرابط بين كايس ونيورو غربي مالي، واقتادوا ستة من السائقين إلى جهة مجهولة، وفق ما ذكرت مصادر محلية لصحراء الساحل.

وأفاد الأمين العام لنقابة سائقي الشاحنات موديبو كانتي وكالة الصحافة الفرنسية بأن اثنين من المختطفين سنغاليان.

وقال الجيش المالي في بيان إن طائراته قصفت عصر اليوم نفسه تجمعا لمقاتلي الجماعة في غابة قرب مدينة ديما وقضت على "العشرات" منهم ودمرت 12 دراجة نارية.

إلا أن اثنين من سكان قرية لاكامانيه القريبة قالا لوكالة الأناضول إن القصف أصاب حفل زفاف في القرية وأودى بحياة 11 شخصا، معظمهم نساء وأطفال.

وفي النيجر المجاورة، كشفت النشرة الأسبوعية للجيش عن مقتل القيادي في تنظيم الدولة الإسلامية عمر ولد البشير الملقب "أبو حذيفة الأنصاري" وتوقيف 17 مشتبها بهم في عملية نفذتها قوة ألماهاو بمنطقة أيورو يوم 18 سبتمبر. وجاء في النشرة أيضا أن 22 مقاتلا من بوكو حرام سلموا أنفسهم في ديفا الأسبوع الماضي وأن لغما أرضيا قتل ثلاثة جنود قرب تورودي.

وعقد وزراء دفاع مالي والنيجر وبوركينا فاسو السبت اجتماعا في نيامي تناول نشر القوة الموحدة لتحالف دول الساحل، وقوامها خمسة آلاف جندي، قبل نهاية العام.

وأحصت هيومن رايتس ووتش مقتل 132 مدنيا على أيدي الجيش المالي وحلفائه الروس منذ يناير الماضي.

وكانت مجموعة فاغنر قد غادرت مالي في يونيو وحل محلها الفيلق الأفريقي التابع لوزارة الدفاع الروسية، بينما أنهت فرنسا سحب قواتها من النيجر في ديسمبر 2023.
""", publisher='صحراء الساحل', title='مالي: إحراق قافلة وقود جديدة.. والنيجر تعلن مقتل قيادي في تنظيم الدولة')
sun = '2025-09-21 | أمس الأحد'
jnim = ('jnim', 'initiator', 'جماعة نصرة الإسلام والمسلمين')
d.mention('abduction', ['T:مالي: إحراق قافلة وقود جديدة', 'أضرم…سنغاليان'], when=sun,
          place=('كايس', 'Kayes', 'كايس', 'city', 'ML/Kayes', 2), places=[('نيورو', 'Nioro', 'نيورو', 'city', 'ML/Kayes', 2)],
          actors=[jnim, ('civilians', 'target', 'السائقين')],
          results=[('burned', 'vehicle', 'civilians', '31+', 'أكثر من ثلاثين صهريج وقود'),
                   ('abducted', 'person', 'civilians', '6', 'ستة من السائقين'),
                   ('abducted', 'person', 'civilians', '2', 'اثنين من المختطفين', 1)],
          by=[dict(words='مصادر محلية', title='مصادر محلية', channel='press', anonymous=True),
              dict(words='الأمين العام لنقابة سائقي الشاحنات موديبو كانتي', speaker='موديبو كانتي',
                   title='الأمين العام لنقابة سائقي الشاحنات', channel='press', via='afp')],
          note='Lorries burned and drivers carried off at once: coded by the graver act.')
d.mention('airstrike', 'وقال الجيش…نارية', when='2025-09-21 | عصر اليوم نفسه',
          place=('غابة قرب مدينة ديما', 'Diema', 'ديما', 'town', 'ML/Kayes', 2),
          actors=[('ml-forces', 'initiator', 'الجيش المالي'), ('jnim', 'target', 'مقاتلي الجماعة')],
          results=[('killed', 'person', 'jnim', '?', '"العشرات" منهم'), ('destroyed', 'vehicle', 'jnim', '12', '12 دراجة نارية')],
          means=[('aircraft', 'طائراته')], by=[dict(words='الجيش المالي', org='ml-forces', channel='statement')])
d.mention('airstrike', 'إلا أن…وأطفال', when='2025-09-21 | عصر اليوم نفسه',
          place=('القرية', 'Lakamane', 'لاكامانيه', 'village', 'ML/Kayes', 1),
          actors=[('ml-forces', 'initiator', 'الجيش المالي'), ('civilians', 'victim', 'حفل زفاف')],
          results=[('killed', 'person', 'civilians', '11', '11 شخصا'), ('killed', 'person', 'civilians', '?', 'معظمهم نساء وأطفال', 0)],
          by=[dict(words='اثنين من سكان قرية لاكامانيه', title='اثنان من سكان قرية لاكامانيه', channel='press', via='anadolu',
                   anonymous=True)])
bulletin = [dict(words='النشرة الأسبوعية للجيش', org='ne-forces', title='النشرة الأسبوعية للجيش', channel='document')]
d.mention('security-operation', ['T:والنيجر تعلن مقتل قيادي في تنظيم الدولة', 'وفي النيجر…18 سبتمبر'], code='killing',
          when='2025-09-18 | يوم 18 سبتمبر', place=('منطقة أيورو', 'Ayorou', 'أيورو', 'district', 'NE/Tillaberi', 2),
          actors=[('ne-forces', 'initiator', 'قوة ألماهاو', 'قوة ألماهاو'), ('is', 'target', 'تنظيم الدولة الإسلامية')],
          results=[('killed', 'person', 'is', '1', 'القيادي في تنظيم الدولة الإسلامية'),
                   ('arrested', 'person', None, '17', '17 مشتبها بهم')],
          people=[('عمر ولد البشير', 'القيادي في تنظيم الدولة الإسلامية', 'is', 'killed', 'عمر ولد البشير')], by=bulletin)
d.mention('surrender', '22 مقاتلا…الماضي', when='2025-09-15..2025-09-21 week | الأسبوع الماضي',
          place=('ديفا', 'Diffa', 'ديفا', 'city', 'NE/Diffa', 1), actors=[('boko-haram', 'initiator', 'بوكو حرام')],
          results=[('surrendered', 'person', 'boko-haram', '22', '22 مقاتلا من بوكو حرام')], by=bulletin)
d.mention('mine', 'لغما…تورودي', place=('قرب تورودي', 'Torodi', 'تورودي', 'town', 'NE/Tillaberi', 2), actors=[('ne-forces', 'target', 'جنود')],
          results=[('killed', 'person', 'ne-forces', '3', 'ثلاثة جنود')], means=[('mine', 'لغما أرضيا')], by=bulletin)
d.mention('meeting', 'وعقد…العام', when='2025-09-20 | السبت', place=('نيامي', 'Niamey', 'نيامي', 'city', 'NE/Niamey', 1),
          actors=[('ml-government', 'initiator', 'وزراء دفاع مالي'), ('ne-government', 'initiator', 'النيجر@2'),
                  ('bf-government', 'initiator', 'بوركينا فاسو')])
d.mention('deployment', 'نشر القوة…العام', status='planned', when='2025-09-22..2025-12-31 range | قبل نهاية العام',
          count=('troops', '5000', 'خمسة آلاف جندي'), actors=[(None, 'initiator', 'القوة الموحدة لتحالف دول الساحل')])
d.mention('statistics', 'وأحصت…الماضي', status='aggregate', when='2025-01-01..2025-09-22 range | منذ يناير الماضي',
          actors=[('ml-forces', 'initiator', 'الجيش المالي@2'), (None, 'initiator', 'حلفائه الروس'), ('civilians', 'victim', 'مدنيا')],
          results=[('killed', 'person', 'civilians', '132', '132 مدنيا')], by=[dict(words='هيومن رايتس ووتش', org='hrw')])
d.mention('withdrawal', 'وكانت مجموعة…يونيو', status='background', when='2025-06-01..2025-06-30 month | يونيو',
          place=('مالي@5', 'Mali', 'مالي', 'country', 'ML', 3), actors=[('ru-wagner', 'initiator', 'مجموعة فاغنر')])
d.mention('deployment', 'حل محلها…الروسية', status='background', when='2025-06-01..2025-06-30 month | يونيو',
          place=('مالي@5', 'Mali', 'مالي', 'country', 'ML', 3),
          actors=[('ru-forces', 'initiator', 'الفيلق الأفريقي التابع لوزارة الدفاع الروسية', 'الفيلق الأفريقي')])
d.mention('withdrawal', 'أنهت…2023', status='background', when='2023-12-01..2023-12-31 month | ديسمبر 2023',
          place=('النيجر@3', 'Niger', 'النيجر', 'country', 'NE', 3), actors=[('fr-forces', 'initiator', 'فرنسا')])

d = doc('own-205', '2023-01-17', """
قتل أربعة من عناصر الشرطة الاتحادية وأصيب اثنان آخران في هجوم شنه مسلحو تنظيم "داعش"، فجر اليوم الثلاثاء، على نقطة مرابطة في قرية علي السلطان التابعة لناحية الرياض جنوب غربي كركوك، وفق ما قال ضابط برتبة مقدم في الشرطة لوكالة فرانس برس.

وأوضح الضابط، الذي فضل عدم الكشف عن اسمه، أن المهاجمين استخدموا بنادق قنص مزودة بمناظير ليلية وأعطبوا عجلتين قبل أن يلوذوا بالفرار.

غير أن قيادة العمليات المشتركة أعلنت، في بيان، أن الهجوم أسفر عن ثلاثة شهداء، وأن اثنين من المهاجمين قتلا.

وعلى إثر الهجوم، قصفت مدفعية الفرقة الثالثة شرطة اتحادية مسالك في وادي الشاي، كما وجهت طائرات التحالف الدولي ضربة دمرت نفقا للتنظيم وقتلت من كان بداخله، حسبما قال المتحدث باسم العمليات المشتركة اللواء تحسين الخفاجي لوكالة الأنباء العراقية (واع).

وأعلنت مديرية الاستخبارات العسكرية لاحقا القبض في حي واحد حزيران وسط كركوك على صاحب عجلة أقلت المهاجمين، وضبط 12 مليون دينار وبندقيتين في منزله.

وطالب النائب عن المكون التركماني أرشد الصالحي القائد العام للقوات المسلحة محمد شياع السوداني بإرسال لواءين من الجيش إلى جنوب المحافظة.

وفي أربيل، اتفقت وزارتا الدفاع والبيشمركة، خلال اجتماع عُقد الاثنين برئاسة الفريق أول الركن قيس المحمداوي وسكرتير وزارة البيشمركة بختيار محمد، على افتتاح مركز تنسيق مشترك في خانقين قبل نهاية الشهر.

وفي قرية بشير جنوبي كركوك، قتل صبي وأصيب شقيقه، الأحد، بانفجار مقذوف من مخلفات الحرب أثناء رعي الأغنام. كما عثر الأهالي في الحويجة على جثة مقاول خُطف قبل عشرة أيام وعليها آثار رصاص.

ونقلت وزارة الهجرة والمهجرين 148 عائلة عراقية من مخيم الهول السوري إلى مخيم الجدعة جنوب الموصل، السبت، فيما نفى المتحدث باسم الوزارة علي عباس توقيف أي من أفرادها.

وكان خمسة من منتسبي الشرطة الاتحادية قد قتلوا بتفجير عبوة استهدف دوريتهم في الناحية ذاتها أواخر تشرين الثاني الماضي.
""", publisher='صحيفة الرافدين', title='كركوك: قتلى من الشرطة الاتحادية في هجوم لداعش والقبض على ناقل المهاجمين')
tue = '2023-01-17 | فجر اليوم الثلاثاء'
sultan = ('قرية علي السلطان', 'Ali al-Sultan', 'علي السلطان', 'village', 'IQ/Kirkuk/Hawija', 1)
isis = ('is', 'initiator', 'تنظيم "داعش"')
police = ('iq-federal-police', 'target', 'الشرطة الاتحادية')
d.mention('attack-on-forces', ['T:قتلى من الشرطة الاتحادية في هجوم لداعش', 'قتل أربعة…بالفرار'], when=tue, place=sultan,
          actors=[isis, police],
          results=[('killed', 'person', 'iq-federal-police', '4', 'أربعة من عناصر الشرطة الاتحادية'),
                   ('wounded', 'person', 'iq-federal-police', '2', 'اثنان آخران'),
                   ('destroyed', 'vehicle', 'iq-federal-police', '2', 'عجلتين')], means=[('sniper', 'بنادق قنص')],
          by=[dict(words='ضابط برتبة مقدم في الشرطة', org='iq-police', title='ضابط برتبة مقدم في الشرطة', channel='press', via='afp',
                   anonymous=True)])
d.mention('attack-on-forces', 'غير أن…قتلا', when=tue, place=sultan, actors=[isis, police],
          results=[('killed', 'person', 'iq-federal-police', '3', 'ثلاثة شهداء'), ('killed', 'person', 'is', '2', 'اثنين من المهاجمين')],
          by=[dict(words='قيادة العمليات المشتركة', org='iq-joc', title='قيادة العمليات المشتركة', channel='statement')])
valley = ('وادي الشاي', 'Wadi al-Shay', 'وادي الشاي', 'valley', 'IQ/Kirkuk/Daquq', 1)
tahseen = [dict(words='المتحدث باسم العمليات المشتركة اللواء تحسين الخفاجي', org='iq-joc', speaker='تحسين الخفاجي',
                title='المتحدث باسم العمليات المشتركة', channel='press', via='ina')]
d.mention('shelling', 'قصفت…الشاي', when=tue, place=valley,
          actors=[('iq-federal-police', 'initiator', 'الفرقة الثالثة شرطة اتحادية', 'الفرقة الثالثة'), ('is', 'target', 'للتنظيم')],
          means=[('artillery', 'مدفعية')], by=tahseen, note='In the wake of the attack: its day.')
d.mention('airstrike', 'وجهت…بداخله', when=tue, place=valley, count=('strikes', '1', 'ضربة'),
          actors=[('coalition', 'initiator', 'التحالف الدولي'), ('is', 'target', 'للتنظيم')],
          results=[('destroyed', 'tunnel', 'is', '1', 'نفقا'), ('killed', 'person', 'is', '?', 'من كان بداخله')],
          means=[('aircraft', 'طائرات')], by=tahseen)
d.mention('arrest', ['T:والقبض على ناقل المهاجمين', 'وأعلنت مديرية…منزله'], when=tue,
          place=('حي واحد حزيران وسط كركوك', 'Wahid Huzayran, Kirkuk', 'حي واحد حزيران', 'neighbourhood', 'IQ/Kirkuk/Kirkuk', 1),
          actors=[('iq-military-intelligence', 'initiator', 'مديرية الاستخبارات العسكرية'), (None, 'target', 'صاحب عجلة أقلت المهاجمين')],
          results=[('arrested', 'person', None, '1', 'صاحب عجلة أقلت المهاجمين'), ('seized', 'money', None, '12000000', '12 مليون دينار'),
                   ('seized', 'weapon', None, '2', 'بندقيتين')],
          by=[dict(words='مديرية الاستخبارات العسكرية', org='iq-military-intelligence')],
          note='He carried the attackers; that he is of the group is not said.')
d.mention('demand', 'وطالب…المحافظة',
          actors=[('iq-parliament', 'initiator', 'النائب عن المكون التركماني أرشد الصالحي'),
                  ('iq-commander-in-chief', 'target', 'القائد العام للقوات المسلحة')],
          people=[('محمد شياع السوداني', 'القائد العام للقوات المسلحة', 'iq-commander-in-chief', 'mentioned', 'محمد شياع السوداني')],
          by=[dict(words='النائب عن المكون التركماني أرشد الصالحي', org='iq-parliament', speaker='أرشد الصالحي',
                   title='النائب عن المكون التركماني')])
ministries = [('iq-ministry-defence', 'initiator', 'وزارتا الدفاع'), ('krg-ministry-peshmerga', 'initiator', 'البيشمركة')]
chiefs = [('قيس المحمداوي', 'الفريق أول الركن', None, 'mentioned', 'قيس المحمداوي'),
          ('بختيار محمد', 'سكرتير وزارة البيشمركة', 'krg-ministry-peshmerga', 'mentioned', 'بختيار محمد')]
d.mention('meeting', 'اجتماع…بختيار محمد', when='2023-01-16 | الاثنين', place=('أربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil', 1),
          actors=ministries, people=chiefs)
d.mention('agreement', 'وفي أربيل…الشهر', when='2023-01-16 | الاثنين', place=('أربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil', 1),
          actors=ministries)
d.mention('cooperation', 'افتتاح…الشهر', status='planned', when='2023-01-17..2023-01-31 range | قبل نهاية الشهر',
          place=('خانقين', 'Khanaqin', 'خانقين', 'district', 'IQ/Diyala/Khanaqin', 2), actors=ministries)
d.mention('explosive-remnant', 'وفي قرية بشير…الأغنام', when='2023-01-15 | الأحد',
          place=('قرية بشير جنوبي كركوك', 'Bashir', 'بشير', 'village', 'IQ/Kirkuk/Daquq', 1),
          actors=[('civilians', 'victim', 'صبي')],
          results=[('killed', 'person', 'civilians', '1', 'صبي'), ('wounded', 'person', 'civilians', '1', 'شقيقه')],
          means=[('shell', 'مقذوف')])
d.mention('body-found', 'عثر…رصاص', place=('الحويجة', 'Hawija', 'الحويجة', 'district', 'IQ/Kirkuk/Hawija', 2),
          results=[('found_dead', 'person', 'civilians', '1', 'جثة مقاول')])
d.mention('abduction', 'خُطف قبل عشرة أيام', status='background', when='2023-01-07 | قبل عشرة أيام',
          actors=[('civilians', 'target', 'مقاول')], results=[('abducted', 'person', 'civilians', '1', 'مقاول')])
d.mention('return', 'ونقلت…السبت', when='2023-01-14 | السبت', count=('families', '148', '148 عائلة عراقية'),
          place=('مخيم الجدعة جنوب الموصل', 'Jeddah camp', 'مخيم الجدعة', 'camp', 'IQ/Ninewa', 1),
          places=[('مخيم الهول', 'Al-Hol camp', 'مخيم الهول', 'camp', 'SY/Al Hasakah', 1)],
          actors=[('iq-ministry-migration', 'initiator', 'وزارة الهجرة والمهجرين'), ('civilians', 'target', 'عائلة عراقية')])
d.mention('arrest', 'نفى…أفرادها', status='denied', actors=[('civilians', 'target', 'أفرادها')],
          by=[dict(words='المتحدث باسم الوزارة علي عباس', org='iq-ministry-migration', speaker='علي عباس', title='المتحدث باسم الوزارة',
                   stance='denies')])
d.mention('ied', 'وكان خمسة…الماضي', status='background', when='2022-11-21..2022-11-30 range | أواخر تشرين الثاني الماضي',
          place=('الناحية ذاتها', 'Al-Riyadh', 'الرياض', 'subdistrict', 'IQ/Kirkuk/Hawija', 2),
          actors=[('iq-federal-police', 'target', 'الشرطة الاتحادية@2')],
          results=[('killed', 'person', 'iq-federal-police', '5', 'خمسة من منتسبي الشرطة الاتحادية')], means=[('ied', 'عبوة')])

doc('own-206', '2018-04-25', """
ضربت عاصفة رملية قوية، مساء أمس، مدن الجبل الغربي وسهل الجفارة وتسببت في سقوط 11 برجا من أبراج الضغط العالي وانقطاع التيار عن نحو 60 ألف مشترك. وقالت الشركة العامة للكهرباء إن فرق الطوارئ انتشرت منذ الفجر في غريان والعزيزية لإعادة الشبكة إلى الخدمة، وإن ثلاثة من فنييها أصيبوا جراء انهيار رافعة. وحذر المركز الوطني للأرصاد من هجمة ثانية للرياح، فيما علقت المدارس الدراسة وأجلت سلطات المطار خمس رحلات.
""", publisher='ليبيا عاجل')
