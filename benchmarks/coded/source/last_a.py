"""Last reports of Iraq, its north and its factions, of Lebanon, Palestine and Sinai, 2016–2025: posts, wire items, articles, noise."""

d = doc('own-229', '2017-03-21', """
قيادة الشرطة الاتحادية // الفريق رائد شاكر جودت : قطعات الشرطة الاتحادية والرد السريع تستعيد سوق الاربعاء وبناية البريد في باب الطوب بعد معركة قتل فيها 11 داعشيا بينهم قناصان .. وطائراتنا المسيرة تقصف مفرزة هاون في باب لكش وتقتل 3 من افرادها ، والعدو يفجر عجلة مفخخة بالقرب من محطة القطار دون خسائر في صفوف قواتنا
""", publisher='إعلام القواطع')
by = [dict(words='الفريق رائد شاكر جودت', org='iq-federal-police', speaker='رائد شاكر جودت', title='الفريق')]
d.mention('territory-recapture', 'قطعات…قناصان', when='day',
          place=('سوق الاربعاء', 'Wednesday market, Mosul', 'سوق الأربعاء', 'site', 'IQ/Ninewa/Mosul', 1),
          places=[('بناية البريد في باب الطوب', 'Post office, Bab al-Tub, Mosul', 'باب الطوب', 'site', 'IQ/Ninewa/Mosul', 1)],
          actors=[('iq-federal-police', 'initiator', 'قطعات الشرطة الاتحادية'), ('iq-rapid-response', 'initiator', 'الرد السريع'),
                  ('is', 'target', 'داعشيا')],
          results=[('killed', 'person', 'is', '11', '11 داعشيا'), ('killed', 'person', 'is', '2', 'قناصان', 0)], by=by)
d.mention('drone-strike', 'طائراتنا…افرادها', when='day',
          place=('باب لكش', 'Bab Lakash, Mosul', 'باب لكش', 'neighbourhood', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-federal-police', 'initiator', 'طائراتنا المسيرة'), ('is', 'target', 'مفرزة هاون')],
          results=[('killed', 'person', 'is', '3', '3 من افرادها')], means=[('drone', 'طائراتنا المسيرة')], by=by)
d.mention('car-bomb', 'العدو…قواتنا', when='day',
          place=('بالقرب من محطة القطار', 'Railway station, Mosul', 'محطة القطار', 'site', 'IQ/Ninewa/Mosul', 2),
          actors=[('is', 'initiator', 'العدو'), ('iq-federal-police', 'target', 'قواتنا')],
          results=[('killed', 'person', 'iq-federal-police', '0', 'دون خسائر في صفوف قواتنا'),
                   ('wounded', 'person', 'iq-federal-police', '0', 'دون خسائر في صفوف قواتنا')],
          means=[('car-bomb', 'عجلة مفخخة')], by=by)

d = doc('own-230', '2020-07-14', """
#الحشد_الشعبي
اللواء 110 يتصدى فجر اليوم لتعرض داعشي على نقاط المرابطة في قرية كهريز جنوب مندلي ، الاشتباك دام نصف ساعة واسفر عن ارتقاء المجاهد علي حسين الزهيري وجرح اثنين من رفاقه فيما خلّف الارهابيون جثتين وبندقية قنص
وفي جزيرة مطيبيجة مدفعية اللواء 35 تعالج تحركات للفلول رصدتها الكاميرات الحرارية
""", publisher='مجاهدو القواطع')
by = [dict(words='الحشد_الشعبي', org='iq-pmf')]
d.mention('attack-on-forces', 'اللواء 110…قنص', when='2020-07-14 | فجر اليوم',
          place=('قرية كهريز جنوب مندلي', 'Kahriz', 'كهريز', 'village', 'IQ/Diyala', 1),
          actors=[('is', 'initiator', 'داعشي'), ('iq-pmf', 'target', 'اللواء 110', 'اللواء 110')],
          results=[('killed', 'person', 'iq-pmf', '1', 'المجاهد علي حسين الزهيري'), ('wounded', 'person', 'iq-pmf', '2', 'اثنين من رفاقه'),
                   ('killed', 'person', 'is', '2', 'جثتين'), ('seized', 'weapon', 'is', '1', 'بندقية قنص')],
          people=[('علي حسين الزهيري', 'المجاهد', 'iq-pmf', 'killed', 'علي حسين الزهيري')], by=by,
          note='The bodies left behind are of men killed in the fight.')
d.mention('shelling', 'جزيرة…الحرارية', when='day',
          place=('جزيرة مطيبيجة', 'Mutaibija', 'مطيبيجة', 'area', 'IQ/Salah al-Din', 2),
          actors=[('iq-pmf', 'initiator', 'مدفعية اللواء 35', 'اللواء 35'), ('is', 'target', 'للفلول')],
          means=[('artillery', 'مدفعية')], by=by)

d = doc('own-231', '2024-02-05', """
🔴 المقاومة الإسلامية في العراق: هاجم مجاهدونا بالطيران المسيّر فجر اليوم الاثنين 5-2-2024 قاعدة الاحتلال الأمريكي في مطار أربيل، ومساء أمس قاعدته في حقل العمر بالأراضي السورية
🔺 جهاز مكافحة الإرهاب في إقليم كوردستان: لم يقع أي هجوم على المطار اليوم، والمسيّرة الوحيدة التي أُسقطت كانت تحلق في سماء قضاء سوران
""", publisher='نبض العراق')
by = [dict(words='المقاومة الإسلامية في العراق', org='iq-islamic-resistance')]
krg = 'جهاز مكافحة الإرهاب في إقليم كوردستان'
airport = ('مطار أربيل', 'Erbil airport', 'مطار أربيل', 'airport', 'IQ/Erbil/Erbil', 1)
drones = [('drone', 'الطيران المسيّر')]
today = '2024-02-05 | فجر اليوم الاثنين 5-2-2024'
d.mention('drone-strike', 'هاجم…مطار أربيل', when=today, place=airport,
          actors=[('iq-islamic-resistance', 'initiator', 'المقاومة الإسلامية في العراق'), ('us', 'target', 'قاعدة الاحتلال الأمريكي')],
          means=drones, by=by)
d.mention('drone-strike', 'ومساء…السورية', when='2024-02-04 | مساء أمس',
          place=('حقل العمر', 'Al-Omar oil field', 'حقل العمر', 'base', 'SY/Deir ez-Zor', 1),
          actors=[('iq-islamic-resistance', 'initiator', 'المقاومة الإسلامية في العراق'), ('us', 'target', 'قاعدته')],
          means=drones, by=by)
d.mention('drone-strike', 'لم يقع…المطار اليوم', status='denied', when='2024-02-05 | اليوم@2',
          place=('المطار', 'Erbil airport', 'مطار أربيل', 'airport', 'IQ/Erbil/Erbil', 1),
          actors=[('iq-islamic-resistance', 'initiator', 'المقاومة الإسلامية في العراق'), ('us', 'target', 'قاعدة الاحتلال الأمريكي')],
          by=[dict(words=krg, org='iq-krg-counter-terrorism', stance='denies')])
d.mention('interception', 'المسيّرة الوحيدة…سوران', when='2024-02-05 | اليوم@2',
          place=('قضاء سوران', 'Soran', 'سوران', 'district', 'IQ/Erbil/Soran', 2),
          results=[('destroyed', 'aircraft', None, '1', 'المسيّرة الوحيدة')], means=[('drone', 'المسيّرة الوحيدة')],
          by=[dict(words=krg, org='iq-krg-counter-terrorism')], note='Neither who shot the drone down nor whose it was is said.')

d = doc('own-232', '2019-11-09', """
ذي قار 📍 قوات مكافحة الشغب تفرق بالغاز المسيل معتصمي جسر الزيتون وسط الناصرية بعد منتصف الليل وتسجيل 17 حالة اختناق بحسب مصدر في مستشفى الحبوبي.. والمئات يعودون صباحاً ويقطعون جسر النصر
📍 ملثمون يستقلون سيارة سوداء نوع تاهو يختطفون المسعف حيدر الغزي من شارع النيل مساء الخميس ولا معلومات عن مصيره حتى الآن
""", publisher='الجنوب نيوز')
d.mention('protest-intervention', 'قوات…الحبوبي', when='2019-11-09 | بعد منتصف الليل',
          place=('جسر الزيتون', 'Zaytun bridge', 'جسر الزيتون', 'bridge', 'IQ/Dhi Qar/Nasiriyah', 1),
          actors=[('iq-riot-police', 'initiator', 'قوات مكافحة الشغب'), ('protesters', 'target', 'معتصمي')],
          results=[('wounded', 'person', 'protesters', '17', '17 حالة اختناق')], means=[('tear-gas', 'الغاز المسيل')],
          by=[dict(words='مصدر في مستشفى الحبوبي', title='مصدر في مستشفى الحبوبي', anonymous=True)])
d.mention('protest', 'المئات…النصر', when='2019-11-09 | صباحاً',
          place=('جسر النصر', 'Nasr bridge', 'جسر النصر', 'bridge', 'IQ/Dhi Qar/Nasiriyah', 1),
          actors=[('protesters', 'initiator', 'المئات')])
d.mention('abduction', 'ملثمون…الآن', when='2019-11-07 | مساء الخميس',
          place=('شارع النيل', 'Nile Street, Nasiriyah', 'شارع النيل', 'road', 'IQ/Dhi Qar/Nasiriyah', 1),
          actors=[('unidentified-armed-group', 'initiator', 'ملثمون'), ('civilians', 'target', 'المسعف')],
          results=[('abducted', 'person', 'civilians', '1', 'المسعف حيدر الغزي')],
          people=[('حيدر الغزي', 'المسعف', 'civilians', 'abducted', 'حيدر الغزي')])

d = doc('own-233', '2023-09-16', """
▪️مكافحة الإرهاب في إقليم كوردستان: عند الساعة 11:25 من ظهر اليوم السبت استهدفت طائرة مسيّرة تابعة للجيش التركي سيارة بيك آب في قرية كوله التابعة لناحية ماوت بمحافظة السليمانية، ما أدى إلى مقتل مسؤول في حزب العمال الكوردستاني وحارسه الشخصي وإصابة سائقهما
▪️مدير ناحية ماوت كامران حسن لرووداو: القتيلان مدنيان من تجار الماشية ولا علاقة لهما بالحزب
▪️خمس ضربات تركية بالمسيّرات على المحافظة منذ مطلع الشهر
""", publisher='جبال نيوز')
kulah = ('قرية كوله التابعة لناحية ماوت', 'Kula', 'كوله', 'village', 'IQ/Sulaymaniyah', 1)
noon = '2023-09-16 | عند الساعة 11:25 من ظهر اليوم السبت'
turk = ('tr-forces', 'initiator', 'للجيش التركي')
d.mention('drone-strike', 'عند الساعة…سائقهما', when=noon, place=kulah,
          actors=[turk, ('pkk', 'target', 'مسؤول في حزب العمال الكوردستاني')],
          results=[('killed', 'person', 'pkk', '2', 'مسؤول في حزب العمال الكوردستاني وحارسه الشخصي'),
                   ('wounded', 'person', None, '1', 'سائقهما')], means=[('drone', 'طائرة مسيّرة')],
          by=[dict(words='مكافحة الإرهاب في إقليم كوردستان', org='iq-krg-counter-terrorism')])
d.mention('drone-strike', 'القتيلان…بالحزب', when=noon, place=kulah, actors=[turk, ('civilians', 'target', 'القتيلان')],
          results=[('killed', 'person', 'civilians', '2', 'القتيلان مدنيان')], means=[('drone', 'طائرة مسيّرة')],
          by=[dict(words='مدير ناحية ماوت كامران حسن', org='iq-local-government', speaker='كامران حسن', title='مدير ناحية ماوت',
                   channel='press', via='rudaw')], note='Another account of whose the dead were.')
d.mention('statistics', 'خمس ضربات…الشهر', status='aggregate', plover='ASSAULT/aerial',
          when='2023-09-01..2023-09-16 range | منذ مطلع الشهر', count=('strikes', '5', 'خمس ضربات'),
          place=('المحافظة', 'Sulaymaniyah', 'السليمانية', 'governorate', 'IQ/Sulaymaniyah', 3), actors=[('tr-forces', 'initiator', 'تركية')],
          means=[('drone', 'المسيّرات')])

d = doc('own-234', '2025-04-23', """
🔻 استشهاد الفتى وليد سامح صنوبر (16 عاماً) متأثراً بجراح أصيب بها برصاص الاحتلال الجمعة الماضية في قرية أوصرين جنوب نابلس
🔻 مستعمرون يقتلعون 120 شجرة زيتون من أراضي قريوت الليلة الماضية
🔻 الاحتلال يفجّر منزل الأسير عاصم الشافعي في حي رفيديا بنابلس بعد إخلاء البناية من سكانها
🔻 كتائب الأقصى - بلاطة: استهدفنا قبل قليل حاجز عورتا بصليات كثيفة من الرصاص وانسحب مجاهدونا بسلام
""", publisher='نبض الضفة')
d.mention('shooting', 'استشهاد…جنوب نابلس', when='2025-04-18 | الجمعة الماضية',
          place=('قرية أوصرين جنوب نابلس', 'Osarin', 'أوصرين', 'village', 'PS/Nablus', 1),
          actors=[('il-forces', 'initiator', 'الاحتلال'), ('civilians', 'target', 'الفتى')],
          results=[('killed', 'person', 'civilians', '1', 'الفتى وليد سامح صنوبر')],
          people=[('وليد سامح صنوبر', 'الفتى', 'civilians', 'killed', 'وليد سامح صنوبر')], means=[('firearm', 'رصاص')],
          note='Dated by the shooting, not by the death of the wounded boy.')
d.mention('destruction', 'مستعمرون…الليلة الماضية', when='2025-04-22 | الليلة الماضية', place=('قريوت', 'Qaryut', 'قريوت', 'village', 'PS/Nablus', 1),
          actors=[('il-settlers', 'initiator', 'مستعمرون'), ('civilians', 'target', 'أراضي قريوت')],
          results=[('destroyed', 'other', 'civilians', '120', '120 شجرة زيتون')])
d.mention('destruction', 'الاحتلال يفجّر…سكانها', when='day',
          place=('حي رفيديا', 'Rafidia, Nablus', 'رفيديا', 'neighbourhood', 'PS/Nablus', 1),
          actors=[('il-forces', 'initiator', 'الاحتلال@2'), ('civilians', 'target', 'الأسير')],
          results=[('destroyed', 'building', 'civilians', '1', 'منزل الأسير عاصم الشافعي')],
          people=[('عاصم الشافعي', 'الأسير', 'civilians', 'mentioned', 'عاصم الشافعي')])
d.mention('attack-on-forces', 'استهدفنا…بسلام', when='2025-04-23 | قبل قليل',
          place=('حاجز عورتا', 'Awarta checkpoint', 'حاجز عورتا', 'site', 'PS/Nablus', 1),
          actors=[('ps-al-aqsa-martyrs', 'initiator', 'كتائب الأقصى - بلاطة'), ('il-forces', 'target', 'حاجز عورتا')],
          means=[('firearm', 'الرصاص')], by=[dict(words='كتائب الأقصى - بلاطة', org='ps-al-aqsa-martyrs')])

d = doc('own-235', '2018-03-19', """
المتحدث العسكري العقيد تامر الرفاعي | بيان رقم (16) بشأن العملية الشاملة سيناء 2018
نتائج أعمال قتال القوات المسلحة أمس الأحد:
• تدمير 6 أوكار ومخزن للعبوات بواسطة القوات الجوية بمحيط قرية المهدية جنوب رفح
• القضاء على 4 تكفيريين شديدي الخطورة خلال تبادل لإطلاق النيران بأحد أحياء العريش، وضبط 4 بنادق آلية
• القبض على 98 من المطلوبين جنائياً والمشتبه بهم بوسط سيناء
• استشهاد ضابط صف وجندي وإصابة 3 آخرين أثناء تطهير منطقة من الألغام بمدق جلبانة
""", publisher='أخبار القناة')
by = [dict(words='المتحدث العسكري العقيد تامر الرفاعي', org='eg-forces', speaker='تامر الرفاعي', title='المتحدث العسكري', channel='statement')]
sunday = '2018-03-18 | أمس الأحد'
d.mention('airstrike', 'تدمير…رفح', when=sunday, operation='سيناء 2018',
          place=('محيط قرية المهدية جنوب رفح', 'Al-Mahdiya', 'المهدية', 'village', 'EG/North Sinai', 2),
          actors=[('eg-forces', 'initiator', 'القوات الجوية', 'القوات الجوية'), (None, 'target', 'تكفيريين')],
          results=[('destroyed', 'hideout', None, '6', '6 أوكار'), ('destroyed', 'building', None, '1', 'مخزن للعبوات')], by=by)
d.mention('clash', 'القضاء…آلية', when=sunday, operation='سيناء 2018',
          place=('أحد أحياء العريش', 'El Arish', 'العريش', 'city', 'EG/North Sinai', 1),
          actors=[('eg-forces', 'initiator', 'القوات المسلحة'), (None, 'target', 'تكفيريين')],
          results=[('killed', 'person', None, '4', '4 تكفيريين'), ('seized', 'weapon', None, '4', '4 بنادق آلية')], by=by)
d.mention('arrest', 'القبض…بوسط سيناء', when=sunday, operation='سيناء 2018',
          place=('وسط سيناء', 'Central Sinai', 'وسط سيناء', 'area', 'EG/North Sinai', 3),
          actors=[('eg-forces', 'initiator', 'القوات المسلحة'),
                  (None, 'target', 'المطلوبين')], results=[('arrested', 'person', None, '98', '98 من المطلوبين')], by=by)
d.mention('mine', 'استشهاد…جلبانة', when=sunday, operation='سيناء 2018',
          place=('مدق جلبانة', 'Gilbana track', 'جلبانة', 'road', 'EG/North Sinai', 1),
          actors=[('eg-forces', 'victim', 'ضابط صف وجندي')],
          results=[('killed', 'person', 'eg-forces', '2', 'ضابط صف وجندي'), ('wounded', 'person', 'eg-forces', '3', '3 آخرين')],
          means=[('mine', 'الألغام')], by=by)

d = doc('own-236', '2016-09-08', """
الأنبار - استعادت قوات الجيش وجهاز مكافحة الإرهاب، مسنودة بمقاتلي العشائر، منطقة الدولاب في جزيرة هيت، اليوم الخميس، حسبما أعلن قائد عمليات الجزيرة اللواء قاسم المحمدي. وقال المحمدي للسومرية نيوز إن "القطعات رفعت العلم العراقي فوق المجلس البلدي بعدما قتلت 32 من عناصر داعش، بينهم أربعة انتحاريين، وفككت 85 عبوة ناسفة"، لافتا إلى أن طيران التحالف الدولي وجه أمس سبع ضربات إلى أطراف المنطقة دمرت معملا لتفخيخ العجلات وثلاثة زوارق. من جانبه، ذكر مصدر في الفرقة السابعة، فضل عدم الكشف عن اسمه، أن ثلاثة جنود وأحد مقاتلي العشائر استشهدوا وأصيب تسعة آخرون بانفجار منزل مفخخ دخلوه بعد انتهاء المعركة. وأجلت القوات نحو 300 عائلة من المنطقة إلى مخيم الكيلو 18 غربي الرمادي.
""", publisher='وكالة الرافد للأنباء')
muhammadi = dict(words='قائد عمليات الجزيرة اللواء قاسم المحمدي', org='iq-joc', speaker='قاسم المحمدي', title='قائد عمليات الجزيرة',
                 channel='press', via='alsumaria')
dulab = ('منطقة الدولاب في جزيرة هيت', 'Al-Dulab', 'الدولاب', 'area', 'IQ/Anbar/Hit', 1)
thursday = '2016-09-08 | اليوم الخميس'
d.mention('territory-recapture', 'استعادت…عبوة ناسفة', when=thursday, place=dulab,
          actors=[('iq-army', 'initiator', 'قوات الجيش'), ('iq-cts', 'initiator', 'جهاز مكافحة الإرهاب'),
                  ('iq-tribes', 'partner', 'مقاتلي العشائر'), ('is', 'target', 'عناصر داعش')],
          results=[('killed', 'person', 'is', '32', '32 من عناصر داعش'), ('killed', 'person', 'is', '4', 'أربعة انتحاريين', 0),
                   ('defused', 'ied', 'is', '85', '85 عبوة ناسفة')], by=[muhammadi])
d.mention('airstrike', 'طيران…زوارق', when='2016-09-07 | أمس', count=('strikes', '7', 'سبع ضربات'),
          place=('أطراف المنطقة', 'Al-Dulab', 'الدولاب', 'area', 'IQ/Anbar/Hit', 2),
          actors=[('coalition', 'initiator', 'طيران التحالف الدولي'), ('is', 'target', 'داعش')],
          results=[('destroyed', 'building', 'is', '1', 'معملا لتفخيخ العجلات'), ('destroyed', 'vehicle', 'is', '3', 'ثلاثة زوارق')],
          means=[('aircraft', 'طيران')], by=[muhammadi])
d.mention('ied', 'ثلاثة جنود…المعركة', when=thursday, place=dulab,
          actors=[('iq-army', 'victim', 'جنود'), ('iq-tribes', 'victim', 'أحد مقاتلي العشائر')],
          results=[('killed', 'person', 'iq-army', '3', 'ثلاثة جنود'), ('killed', 'person', 'iq-tribes', '1', 'أحد مقاتلي العشائر'),
                   ('wounded', 'person', None, '9', 'تسعة آخرون')], means=[('ied', 'منزل مفخخ')],
          by=[dict(words='مصدر في الفرقة السابعة', org='iq-army', title='مصدر في الفرقة السابعة', anonymous=True)],
          note='Who rigged the house is not said; nobody was aimed at by name.')
d.mention('displacement', 'وأجلت…الرمادي', when='day', place=('المنطقة@2', 'Al-Dulab', 'الدولاب', 'area', 'IQ/Anbar/Hit', 1),
          actors=[('civilians', 'victim', '300 عائلة')], results=[('displaced', 'person', 'civilians', '~300', 'نحو 300 عائلة')])

d = doc('own-237', '2024-08-13', """
ميسان/ قُتل أربعة أشخاص، هم جبار سالم ونجله كرار وابنا شقيقه عباس وصادق، وأصيب ستة آخرون في نزاع عشائري اندلع مساء الاثنين بين عشيرتي آل كريم والبو زهير في ناحية السلام جنوب غربي العمارة بسبب خلاف على حصة مائية، وفق ما أفاد به مصدر في شرطة المحافظة لوكالة شفق نيوز. وأضاف المصدر أن الطرفين استخدما الرشاشات وقذائف آر بي جي، وأن سيارة إسعاف كانت تنقل أحد الجرحى تعرضت عند مدخل الناحية لإطلاق نار أصيب فيه سائقها. في حين ذكرت قيادة عمليات ميسان، في بيان اليوم الثلاثاء، أن ضحايا النزاع قتيلان وثلاثة جرحى، مشيرة إلى أنها نشرت في الناحية فوجين من فرقة الرد السريع واعتقلت 13 مشاركا فيه وضبطت مدفع هاون وتسع بنادق. ووقّع وجهاء من الطرفين، ظهر اليوم، هدنة لمدة شهر.
""", publisher='شبكة الرافد')
police = [dict(words='مصدر في شرطة المحافظة', org='iq-police', title='مصدر في شرطة المحافظة', channel='press', via='shafaq-news',
               anonymous=True)]
joc = [dict(words='قيادة عمليات ميسان', org='iq-joc', title='قيادة عمليات ميسان', channel='statement')]
salam = ('ناحية السلام جنوب غربي العمارة', 'Al-Salam', 'السلام', 'subdistrict', 'IQ/Maysan', 2)
monday = '2024-08-12 | مساء الاثنين'
sides = [('iq-tribes', 'initiator', 'آل كريم'), ('iq-tribes', 'target', 'البو زهير')]
d.mention('clash', ['قُتل…شفق نيوز', 'الطرفين…آر بي جي'], when=monday, place=salam, actors=sides,
          results=[('killed', 'person', None, '4', 'أربعة أشخاص'), ('wounded', 'person', None, '6', 'ستة آخرون')],
          people=[('جبار سالم', None, None, 'killed', 'جبار سالم'), ('كرار', None, None, 'killed', 'كرار'),
                  ('عباس', None, None, 'killed', 'عباس'), ('صادق', None, None, 'killed', 'صادق')],
          means=[('machine-gun', 'الرشاشات'), ('rpg', 'قذائف آر بي جي')], by=police)
d.mention('shooting', 'سيارة إسعاف…سائقها', when=monday,
          place=('مدخل الناحية', 'Al-Salam', 'السلام', 'subdistrict', 'IQ/Maysan', 2),
          actors=[('civilians', 'target', 'سيارة إسعاف')], results=[('wounded', 'person', 'civilians', '1', 'سائقها')],
          means=[('firearm', 'نار')], by=police, note='Which side fired at the ambulance is not said.')
d.mention('clash', 'في حين…جرحى', when=monday, place=salam, actors=sides,
          results=[('killed', 'person', None, '2', 'قتيلان'), ('wounded', 'person', None, '3', 'ثلاثة جرحى')], by=joc,
          note='Another toll of another source.')
d.mention('deployment', 'نشرت…السريع', when='day', count=('units', '2', 'فوجين'),
          place=('الناحية@2', 'Al-Salam', 'السلام', 'subdistrict', 'IQ/Maysan', 2),
          actors=[('iq-rapid-response', 'initiator', 'فوجين من فرقة الرد السريع'),
                  ('iq-joc', 'authority', 'قيادة عمليات ميسان', 'قيادة عمليات ميسان')], by=joc)
d.mention('arrest', 'واعتقلت…بنادق', when='day',
          place=('الناحية@2', 'Al-Salam', 'السلام', 'subdistrict', 'IQ/Maysan', 2),
          actors=[('iq-joc', 'initiator', 'قيادة عمليات ميسان', 'قيادة عمليات ميسان'), ('iq-tribes', 'target', '13 مشاركا')],
          results=[('arrested', 'person', 'iq-tribes', '13', '13 مشاركا'),
                   ('seized', 'weapon', 'iq-tribes', '10', 'مدفع هاون وتسع بنادق')], by=joc)
d.mention('ceasefire', 'ووقّع…شهر', when='2024-08-13 | ظهر اليوم',
          actors=[('iq-tribes', 'initiator', 'الطرفين@2')], note='Where the truce was signed is not said.')

d = doc('own-238', '2025-07-24', """
دهوك - استهدفت طائرتان مسيّرتان مفخختان، فجر الخميس، حقل شيخ عدي النفطي في قضاء الشيخان بمحافظة دهوك، من دون وقوع خسائر بشرية، بحسب جهاز مكافحة الإرهاب في إقليم كردستان، بينما أسقطت قوات البيشمركة ثالثة قرب بعشيقة. وحمّلت وزارة الداخلية في حكومة الإقليم "مجموعات تابعة للحشد الشعبي" مسؤولية الهجوم، غير أن المتحدث باسم القائد العام للقوات المسلحة صباح النعمان رفض الاتهام قائلا إنه "يفتقر إلى الأدلة". وكانت مسيّرة قد انفجرت الاثنين في محيط مصفى بيجي شمالي صلاح الدين وأصابت عاملين بجروح. وأحصت وزارة الثروات الطبيعية في الإقليم ثماني هجمات على حقوله منذ مطلع تموز.
""", publisher='وكالة المشرق')
dawn = '2025-07-24 | فجر الخميس'
d.mention('drone-strike', ['استهدفت…كردستان', 'وحمّلت…الأدلة'], when=dawn, count=('drones', '2', 'طائرتان مسيّرتان'),
          place=('حقل شيخ عدي النفطي', 'Sheikh Adi oil field', 'حقل شيخ عدي', 'facility', 'IQ/Duhok', 1, 'Ninewa'),
          actors=[('iq-pmf', 'initiator', 'مجموعات تابعة للحشد الشعبي')],
          results=[('killed', 'person', None, '0', 'من دون وقوع خسائر بشرية'), ('wounded', 'person', None, '0', 'من دون وقوع خسائر بشرية')],
          means=[('drone', 'طائرتان مسيّرتان')],
          by=[dict(words='جهاز مكافحة الإرهاب في إقليم كردستان', org='iq-krg-counter-terrorism'),
              dict(words='وزارة الداخلية في حكومة الإقليم', org='iq-krg', title='وزارة الداخلية في حكومة الإقليم'),
              dict(words='المتحدث باسم القائد العام للقوات المسلحة صباح النعمان', org='iq-commander-in-chief', speaker='صباح النعمان',
                   title='المتحدث باسم القائد العام للقوات المسلحة', stance='denies')],
          note='The accused are coded as the doers; the denial is of authorship alone.')
d.mention('interception', 'أسقطت…بعشيقة', when=dawn, place=('قرب بعشيقة', 'Bashiqa', 'بعشيقة', 'town', 'IQ/Ninewa/Mosul', 2),
          actors=[('iq-peshmerga', 'initiator', 'قوات البيشمركة'), ('iq-pmf', 'target', 'مجموعات تابعة للحشد الشعبي')],
          results=[('destroyed', 'aircraft', 'iq-pmf', '1', 'ثالثة')], means=[('drone', 'ثالثة')],
          by=[dict(words='جهاز مكافحة الإرهاب في إقليم كردستان', org='iq-krg-counter-terrorism')])
d.mention('drone-strike', 'وكانت…بجروح', when='2025-07-21 | الاثنين',
          place=('محيط مصفى بيجي', 'Baiji refinery', 'مصفى بيجي', 'facility', 'IQ/Salah al-Din/Baiji', 2),
          actors=[('civilians', 'victim', 'عاملين')], results=[('wounded', 'person', 'civilians', '2', 'عاملين')],
          means=[('drone', 'مسيّرة')])
d.mention('statistics', 'وأحصت…تموز', status='aggregate', when='2025-07-01..2025-07-24 range | منذ مطلع تموز',
          count=('attacks', '8', 'ثماني هجمات'),
          place=('الإقليم@2', 'Kurdistan Region', 'إقليم كردستان', 'region', 'IQ', 3),
          by=[dict(words='وزارة الثروات الطبيعية في الإقليم', org='iq-krg', title='وزارة الثروات الطبيعية في الإقليم')])

d = doc('own-239', '2025-10-27', """
صور - أغارت مسيّرة إسرائيلية، صباح الاثنين، على دراجة نارية عند مدخل بلدة المنصوري، ما أدى إلى استشهاد سائقها محمد علي زين، حسبما أوردت الوكالة الوطنية للإعلام، التي كانت قد تحدثت في خبر أول عن شهيدين. ونعى حزب الله زين من دون أن يذكر صفته، فيما قال الجيش الإسرائيلي إنه كان "ممثل الحزب" في البلدة. وفي قضاء بنت جبيل، توغلت قوة إسرائيلية راجلة الليلة الماضية إلى أطراف عيترون وفجّرت منزلين غير مأهولين ثم عادت أدراجها. إلى ذلك، أوقفت دورية من مديرية المخابرات في الجيش اللبناني السوري (خ.ع.) في بلدة عرسال لانتمائه إلى "داعش"، وأعلنت اليونيفيل أن جنودها عثروا الأسبوع الماضي في وادي الحجير على 14 منصة إطلاق صواريخ مهجورة وسلّموها إلى الجيش.
""", publisher='الجنوب الآن')
mansouri = ('مدخل بلدة المنصوري', 'Al-Mansouri', 'المنصوري', 'town', 'LB/South/Tyre', 2)
drone = [('drone', 'مسيّرة')]
d.mention('drone-strike', ['أغارت…للإعلام', 'ونعى…البلدة'], when='2025-10-27 | صباح الاثنين', place=mansouri,
          actors=[('il-forces', 'initiator', 'إسرائيلية'), ('lb-hezbollah', 'target', 'ممثل الحزب')],
          results=[('killed', 'person', 'lb-hezbollah', '1', 'سائقها محمد علي زين')],
          people=[('محمد علي زين', 'ممثل الحزب', 'lb-hezbollah', 'killed', 'محمد علي زين')], means=drone,
          by=[dict(words='الوكالة الوطنية للإعلام', org='lb-nna'), dict(words='حزب الله', org='lb-hezbollah'),
              dict(words='الجيش الإسرائيلي', org='il-forces')])
d.mention('drone-strike', 'التي كانت…شهيدين', when='2025-10-27 | صباح الاثنين', place=mansouri,
          actors=[('il-forces', 'initiator', 'إسرائيلية'), ('lb-hezbollah', 'target', 'ممثل الحزب')],
          results=[('killed', 'person', None, '2', 'شهيدين')], means=drone, by=[dict(words='الوكالة الوطنية للإعلام', org='lb-nna')],
          note='The first toll, which the agency no longer gives.')
d.mention('raid', 'توغلت…أدراجها', code='destruction', when='2025-10-26 | الليلة الماضية',
          place=('أطراف عيترون', 'Aitaroun', 'عيترون', 'town', 'LB/Nabatieh/Bint Jbeil', 2),
          actors=[('il-forces', 'initiator', 'قوة إسرائيلية راجلة')],
          results=[('destroyed', 'building', 'civilians', '2', 'منزلين غير مأهولين')])
d.mention('arrest', 'أوقفت…"داعش"', when='day',
          place=('بلدة عرسال', 'Arsal', 'عرسال', 'town', 'LB/Baalbek-Hermel/Baalbek', 1),
          actors=[('lb-army', 'initiator', 'دورية من مديرية المخابرات', 'مديرية المخابرات'), ('is', 'target', 'داعش')],
          results=[('arrested', 'person', 'is', '1', 'السوري (خ.ع.)')], people=[('خ.ع.', 'السوري', 'is', 'arrested', 'خ.ع.')])
d.mention('weapons-find', 'وأعلنت…إلى الجيش', when='2025-10-20..2025-10-26 week | الأسبوع الماضي',
          place=('وادي الحجير', 'Wadi al-Hujair', 'وادي الحجير', 'valley', 'LB/Nabatieh', 1),
          actors=[('unifil', 'initiator', 'جنودها'), ('lb-army', 'partner', 'الجيش@3')],
          results=[('found', 'weapon', None, '14', '14 منصة إطلاق صواريخ')], by=[dict(words='اليونيفيل', org='unifil')])

d = doc('own-240', '2025-06-10', """
غزة - قتل ستة فلسطينيين وجرح أكثر من عشرين، الثلاثاء، في اشتباكات شرق مدينة رفح بين عناصر من حركة حماس ومسلحين من مجموعة «القوات الشعبية» التي يتزعمها ياسر أبو شباب، وفقا لمصادر محلية. وقال مصدر أمني في غزة لقناة الأقصى إن وحدة «سهم» نفذت كمينا قضت فيه على 11 من «العملاء»، في وقت أعلنت المجموعة على فيسبوك أنها فقدت مقاتلا واحدا وقتلت خمسة من مهاجميها. وأكد شهود أن مسيّرات إسرائيلية تدخلت في أثناء الاشتباك وقصفت عناصر حماس ما أدى إلى مقتل أربعة منهم. وعلى شارع صلاح الدين، اعترضت عصابات مسلحة ليل الاثنين قافلة لبرنامج الأغذية العالمي ونهبت 17 شاحنة محملة بالدقيق، بعدما أطلقت النار على سائق وأصابته في ساقه.
""", publisher='وكالة المشرق')
rafah = ('شرق مدينة رفح', 'Rafah', 'رفح', 'city', 'PS/Rafah', 2)
tuesday = '2025-06-10 | الثلاثاء'
hamas = ('ps-hamas', 'initiator', 'عناصر من حركة حماس')
popular = ('ps-popular-forces', 'target', 'مجموعة «القوات الشعبية»')
d.mention('clash', 'قتل ستة…لمصادر محلية', when=tuesday, place=rafah, actors=[hamas, popular],
          results=[('killed', 'person', None, '6', 'ستة فلسطينيين'), ('wounded', 'person', None, '21+', 'أكثر من عشرين')],
          people=[('ياسر أبو شباب', None, 'ps-popular-forces', 'mentioned', 'ياسر أبو شباب')],
          by=[dict(words='مصادر محلية', title='مصادر محلية', anonymous=True)])
d.mention('ambush', 'وقال مصدر…العملاء', when=tuesday, place=rafah,
          actors=[('ps-hamas', 'initiator', 'وحدة «سهم»', 'وحدة «سهم»'), ('ps-popular-forces', 'target', 'العملاء')],
          results=[('killed', 'person', 'ps-popular-forces', '11', '11 من «العملاء')],
          by=[dict(words='مصدر أمني في غزة', title='مصدر أمني في غزة', channel='press', via='al-aqsa-tv', anonymous=True)],
          note='The same fight in the words of one side, with its own toll.')
d.mention('clash', 'أعلنت المجموعة…مهاجميها', when=tuesday, place=rafah, actors=[hamas, popular],
          results=[('killed', 'person', 'ps-popular-forces', '1', 'مقاتلا واحدا'), ('killed', 'person', 'ps-hamas', '5', 'خمسة من مهاجميها')],
          by=[dict(words='المجموعة', org='ps-popular-forces', channel='social-media', via='فيسبوك')])
d.mention('drone-strike', 'مسيّرات…منهم', when=tuesday, place=rafah,
          actors=[('il-forces', 'initiator', 'إسرائيلية'), ('ps-hamas', 'target', 'عناصر حماس')],
          results=[('killed', 'person', 'ps-hamas', '4', 'أربعة منهم')], means=[('drone', 'مسيّرات')],
          by=[dict(words='شهود', title='شهود')])
d.mention('destruction', 'وعلى شارع…ساقه', when='2025-06-09 | ليل الاثنين',
          place=('شارع صلاح الدين', 'Salah al-Din Road', 'شارع صلاح الدين', 'road', 'PS', 2),
          actors=[('unidentified-armed-group', 'initiator', 'عصابات مسلحة'), ('un-wfp', 'target', 'قافلة لبرنامج الأغذية العالمي')],
          results=[('seized', 'vehicle', 'un-wfp', '17', '17 شاحنة'), ('wounded', 'person', 'civilians', '1', 'سائق')],
          means=[('firearm', 'النار')], note='Looting of a convoy.')

d = doc('own-241', '2017-05-24', """
العريش (مصر) - قال مصدران أمنيان إن نقيبا وثلاثة مجندين من الجيش المصري قتلوا وأصيب سبعة آخرون، الأربعاء، في هجوم بقذائف آر بي جي والأسلحة الرشاشة شنه متشددون على كمين الصفا جنوبي مدينة رفح بمحافظة شمال سيناء. وأفاد المتحدث باسم القوات المسلحة، في بيان على صفحته بموقع فيسبوك، بأن القوات أحبطت الهجوم وقتلت ثمانية من منفذيه ودمرت سيارتين، مضيفا أن اثنين من أفرادها "استشهدا". وأعلن تنظيم ولاية سيناء الموالي للدولة الإسلامية، عبر وكالة أعماق، مسؤوليته عن الهجوم. وقال سكان في قرية أبو العراج جنوبي الشيخ زويد إن قذيفة مجهولة المصدر سقطت مساء الثلاثاء على منزل فقتلت سيدة وطفليها. وفي مدينة العريش، عثر على جثة موظف بمجلس المدينة كان مسلحون اختطفوه من سيارته قبل أسبوع.
""", publisher='وكالة المشرق')
wednesday = '2017-05-24 | الأربعاء'
safa = ('كمين الصفا جنوبي مدينة رفح', 'Al-Safa checkpoint', 'كمين الصفا', 'site', 'EG/North Sinai', 1)
sinai = ('eg-is-sinai', 'initiator', 'تنظيم ولاية سيناء')
d.mention('attack-on-forces', ['قال مصدران…سيناء', 'وأعلن تنظيم…الهجوم'], when=wednesday, place=safa,
          actors=[sinai, ('eg-forces', 'target', 'كمين الصفا')],
          results=[('killed', 'person', 'eg-forces', '4', 'نقيبا وثلاثة مجندين'), ('wounded', 'person', 'eg-forces', '7', 'سبعة آخرون')],
          means=[('rpg', 'قذائف آر بي جي'), ('machine-gun', 'الأسلحة الرشاشة')],
          by=[dict(words='مصدران أمنيان', title='مصدران أمنيان', anonymous=True),
              dict(words='تنظيم ولاية سيناء', org='eg-is-sinai', via='amaq')])
d.mention('attack-on-forces', 'وأفاد…استشهدا', when=wednesday, place=safa, actors=[sinai, ('eg-forces', 'target', 'كمين الصفا')],
          results=[('killed', 'person', 'eg-is-sinai', '8', 'ثمانية من منفذيه'), ('destroyed', 'vehicle', 'eg-is-sinai', '2', 'سيارتين'),
                   ('killed', 'person', 'eg-forces', '2', 'اثنين من أفرادها')],
          by=[dict(words='المتحدث باسم القوات المسلحة', org='eg-forces', title='المتحدث باسم القوات المسلحة', channel='social-media',
                   via='فيسبوك')], note='The account of the army, with its own toll.')
d.mention('shelling', 'وقال سكان…وطفليها', when='2017-05-23 | مساء الثلاثاء', count=('shells', '1', 'قذيفة'),
          place=('قرية أبو العراج جنوبي الشيخ زويد', 'Abu al-Araj', 'أبو العراج', 'village', 'EG/North Sinai', 1),
          actors=[('civilians', 'victim', 'سيدة وطفليها')],
          results=[('killed', 'person', 'civilians', '3', 'سيدة وطفليها')], means=[('shell', 'قذيفة')],
          by=[dict(words='سكان', title='سكان')])
d.mention('body-found', 'وفي مدينة…المدينة', when='day', place=('مدينة العريش', 'El Arish', 'العريش', 'city', 'EG/North Sinai', 1),
          results=[('found_dead', 'person', 'civilians', '1', 'جثة موظف')])
d.mention('abduction', 'مسلحون اختطفوه…أسبوع', when='2017-05-17 | قبل أسبوع',
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون'), ('civilians', 'target', 'موظف بمجلس المدينة')],
          results=[('abducted', 'person', 'civilians', '1', 'موظف بمجلس المدينة')])

d = doc('own-242', '2021-11-10', """
بغداد/ أعلن جهاز مكافحة الإرهاب، الأربعاء، تفاصيل ثلاث عمليات نفذها خلال اليومين الماضيين ضد عصابات داعش. وذكر الجهاز، في بيان ورد لوكالة الأنباء العراقية (واع)، أن "مقاتلي فوج كركوك أطاحوا، وفق معلومات من جهاز المخابرات، بإرهابيين اثنين في حي النصر كان أحدهما أمنيا فيما تسمى ولاية كركوك، بينما ألقى مقاتلونا في السليمانية، بالاشتراك مع الآسايش، القبض على ثالث في قضاء كلار، وصادروا منه 24 ألف دولار". وأضاف أن قوة ثالثة نفذت إنزالا جويا في جبال قره جوغ، فجر اليوم، واشتبكت لساعتين مع مفرزة للتنظيم ما أسفر عن قتل ثلاثة من عناصرها وجرح ضابط، أعقبته ست غارات لمقاتلات F-16 عراقية دمرت أربعة كهوف. ونفى البيان ما تناقلته مواقع عن أسر أحد مقاتلي الجهاز خلال الإنزال.
""", publisher='شبكة الرافد')
by = [dict(words='جهاز مكافحة الإرهاب', org='iq-cts', channel='statement', via='ina')]
two = '2021-11-08..2021-11-10 range | خلال اليومين الماضيين'
qarachogh = ('جبال قره جوغ', 'Qarachogh', 'جبل قره جوغ', 'mountain', 'IQ/Erbil/Makhmur', 1, 'Ninewa')
d.mention('arrest', 'مقاتلي فوج…ولاية كركوك', when=two,
          place=('حي النصر', 'Al-Nasr, Kirkuk', 'حي النصر', 'neighbourhood', 'IQ/Kirkuk/Kirkuk', 1),
          actors=[('iq-cts', 'initiator', 'مقاتلي فوج كركوك', 'فوج كركوك'), ('iq-inis', 'support', 'جهاز المخابرات'),
                  ('is', 'target', 'عصابات داعش')],
          results=[('arrested', 'person', 'is', '2', 'إرهابيين اثنين')], by=by)
d.mention('arrest', 'ألقى…دولار', when=two,
          place=('قضاء كلار', 'Kalar', 'كلار', 'district', 'IQ/Sulaymaniyah/Kalar', 2),
          actors=[('iq-cts', 'initiator', 'مقاتلونا في السليمانية'), ('iq-asayish', 'initiator', 'الآسايش'), ('is', 'target', 'عصابات داعش')],
          results=[('arrested', 'person', 'is', '1', 'ثالث'), ('seized', 'money', 'is', '24000', '24 ألف دولار')], by=by)
d.mention('air-landing', 'قوة ثالثة…ضابط', code='clash', when='2021-11-10 | فجر اليوم', place=qarachogh,
          actors=[('iq-cts', 'initiator', 'قوة ثالثة'), ('is', 'target', 'مفرزة للتنظيم')],
          results=[('killed', 'person', 'is', '3', 'ثلاثة من عناصرها'), ('wounded', 'person', 'iq-cts', '1', 'ضابط')],
          means=[('air-landing', 'إنزالا جويا')], by=by)
d.mention('airstrike', 'أعقبته…كهوف', when='2021-11-10 | فجر اليوم', place=qarachogh, count=('strikes', '6', 'ست غارات'),
          actors=[('iq-air-force', 'initiator', 'مقاتلات F-16 عراقية'), ('is', 'target', 'مفرزة للتنظيم')],
          results=[('destroyed', 'cave', 'is', '4', 'أربعة كهوف')], means=[('f-16', 'مقاتلات F-16')], by=by)
d.mention('abduction', 'ونفى…الإنزال', status='denied', when='2021-11-10 | فجر اليوم', place=qarachogh,
          actors=[('is', 'initiator', 'مفرزة للتنظيم'), ('iq-cts', 'target', 'أحد مقاتلي الجهاز')],
          results=[('abducted', 'person', 'iq-cts', '1', 'أحد مقاتلي الجهاز')],
          by=[dict(words='جهاز مكافحة الإرهاب', org='iq-cts', channel='statement', via='ina', stance='denies')])

d = doc('own-243', '2022-09-05', """
دهوك: أودت قذائف سقطت، عصر السبت، على بساتين قرية هرور التابعة لناحية كاني ماسي في محافظة دهوك، أقصى شمال العراق، بحياة مزارع وابنته، وأصابت ثلاثة من جيرانهما كانوا يجنون التفاح، وفق ما قال مدير الناحية سربست صبري، الذي حمّل المدفعية التركية مسؤولية القصف.

ونفت وزارة الدفاع التركية، في بيان أصدرته مساء الأحد، أن تكون قواتها قد استهدفت القرية، وقالت إن إرهابيي «بي كا كا» أطلقوا أربع قذائف هاون نحو قاعدة تركية في الجبل المطل عليها، وإن إحداها أخطأت هدفها وسقطت بين البساتين.

وجاء القصف غداة معارك عند سفوح جبل متين، حيث أعلنت «قوات الدفاع الشعبي»، الجناح المسلح لحزب العمال الكردستاني، أن مقاتليها نصبوا كميناً لرتل تركي فقتلوا خمسة جنود وأعطبوا عربة، قبل أن تشن الطائرات الحربية إحدى عشرة غارة على منطقة الزاب المجاورة. أما أنقرة فأقرّت بمقتل جندي واحد وجرح اثنين في اشتباك هناك، مشيرة إلى «تحييد» ستة من المسلحين.

وقال قائمقام قضاء العمادية وارشين سلمان، في حديث لـ«كوردستان 24»، إن ستين عائلة تركت قرى الناحية خلال الأسبوعين الماضيين، وإن قوة من البيشمركة انتشرت أمس الأحد في أربع منها لحماية الممتلكات، نافياً ما تردد عن وقوع صدام بينها وبين مسلحي الحزب.

وفي أربيل، تظاهر العشرات أمام مقر الأمم المتحدة صباح اليوم الاثنين تنديداً بالقصف، بينما دعت وزارة الخارجية العراقية أنقرة إلى سحب قواتها من الأراضي العراقية كافة.

وكانت تركيا قد أطلقت في نيسان الماضي عملية «قفل المخلب» ضد مقاتلي الحزب في ثلاث مناطق من المحافظة، وبعدها بثلاثة أشهر قُتل تسعة سياح في قصف طال منتجعاً بقضاء زاخو ونسبته بغداد إلى الجيش التركي. وبحسب منظمة «فرق صناع السلام المجتمعي»، تسببت الهجمات التركية بمقتل 138 مدنياً في الإقليم منذ آب 2015.
""", publisher='صحيفة الرافدين', title='قذائف تقتل مزارعاً وابنته في كاني ماسي وأنقرة تنفي مسؤوليتها')
saturday = '2022-09-03 | عصر السبت'
hirur = ('قرية هرور التابعة لناحية كاني ماسي', 'Hirur', 'هرور', 'village', 'IQ/Duhok/Amadiya', 1)
defence = 'وزارة الدفاع التركية'
d.mention('shelling', ['T:قذائف تقتل مزارعاً وابنته في كاني ماسي وأنقرة تنفي مسؤوليتها', 'أودت…القصف@1', 'ونفت…القرية'], when=saturday,
          place=hirur, actors=[('tr-forces', 'initiator', 'المدفعية التركية'), ('civilians', 'victim', 'مزارع وابنته')],
          results=[('killed', 'person', 'civilians', '2', 'مزارع وابنته'), ('wounded', 'person', 'civilians', '3', 'ثلاثة من جيرانهما')],
          means=[('artillery', 'المدفعية')],
          by=[dict(words='مدير الناحية سربست صبري', org='iq-local-government', speaker='سربست صبري', title='مدير الناحية'),
              dict(words=defence, org='tr-forces', title=defence, channel='statement', stance='denies')])
d.mention('shelling', 'إرهابيي…البساتين', when=saturday, place=hirur, count=('shells', '4', 'أربع قذائف هاون'),
          actors=[('pkk', 'initiator', 'بي كا كا'), ('tr-forces', 'target', 'قاعدة تركية')], means=[('mortar', 'هاون')],
          by=[dict(words=defence, org='tr-forces', title=defence, channel='statement')],
          note='The accused party gives a doer and a target of its own.')
friday = '2022-09-02 | غداة'
matin = ('سفوح جبل متين', 'Mount Matin', 'جبل متين', 'mountain', 'IQ/Duhok/Amadiya', 2)
hpg = [dict(words='قوات الدفاع الشعبي', org='pkk')]
d.mention('ambush', 'وجاء القصف…عربة', when=friday, place=matin,
          actors=[('pkk', 'initiator', 'قوات الدفاع الشعبي', 'قوات الدفاع الشعبي'), ('tr-forces', 'target', 'رتل تركي')],
          results=[('killed', 'person', 'tr-forces', '5', 'خمسة جنود'), ('destroyed', 'vehicle', 'tr-forces', '1', 'عربة')], by=hpg)
d.mention('airstrike', 'تشن…المجاورة', when=friday, count=('strikes', '11', 'إحدى عشرة غارة'),
          place=('منطقة الزاب', 'Zap', 'الزاب', 'area', 'IQ/Duhok/Amadiya', 1),
          actors=[('tr-forces', 'initiator', 'الطائرات الحربية'), ('pkk', 'target', 'حزب العمال الكردستاني')],
          means=[('aircraft', 'الطائرات الحربية')], by=hpg)
d.mention('clash', 'أما أنقرة…المسلحين', when=friday, place=matin,
          actors=[('tr-forces', 'initiator', 'جندي واحد'), ('pkk', 'target', 'المسلحين')],
          results=[('killed', 'person', 'tr-forces', '1', 'جندي واحد'), ('wounded', 'person', 'tr-forces', '2', 'اثنين'),
                   ('killed', 'person', 'pkk', '6', 'ستة من المسلحين')], by=[dict(words='أنقرة', org='tr-government')])
district = 'قائمقام قضاء العمادية وارشين سلمان'
salman = dict(words=district, org='iq-local-government', speaker='وارشين سلمان', title='قائمقام قضاء العمادية', channel='press',
              via='kurdistan-24')
villages = ('قرى الناحية', 'Kani Masi', 'كاني ماسي', 'subdistrict', 'IQ/Duhok/Amadiya', 2)
d.mention('displacement', 'ستين…الماضيين', when='2022-08-22..2022-09-05 range | خلال الأسبوعين الماضيين', place=villages,
          actors=[('civilians', 'victim', 'ستين عائلة')], results=[('displaced', 'person', 'civilians', '60', 'ستين عائلة')], by=[salman])
d.mention('deployment', 'قوة من البيشمركة…الممتلكات', when='2022-09-04 | أمس الأحد', place=villages,
          actors=[('iq-peshmerga', 'initiator', 'قوة من البيشمركة')], by=[salman])
d.mention('clash', 'نافياً…الحزب', status='denied', place=villages,
          actors=[('iq-peshmerga', 'initiator', 'قوة من البيشمركة'), ('pkk', 'target', 'مسلحي الحزب')],
          by=[{**salman, 'stance': 'denies'}])
d.mention('protest', 'تظاهر…بالقصف', when='2022-09-05 | صباح اليوم الاثنين',
          place=('مقر الأمم المتحدة', 'UN compound, Erbil', 'أربيل', 'site', 'IQ/Erbil/Erbil', 1),
          actors=[('protesters', 'initiator', 'العشرات')])
d.mention('demand', 'دعت…كافة', actors=[('iq-ministry-foreign', 'initiator', 'وزارة الخارجية العراقية'), ('tr-government', 'target', 'أنقرة@2')],
          by=[dict(words='وزارة الخارجية العراقية', org='iq-ministry-foreign')])
d.mention('campaign', 'وكانت تركيا…المحافظة', status='background', operation='قفل المخلب',
          when='2022-04-01..2022-04-30 month | نيسان الماضي',
          place=('المحافظة', 'Duhok', 'دهوك', 'governorate', 'IQ/Duhok', 3),
          actors=[('tr-forces', 'initiator', 'تركيا'), ('pkk', 'target', 'مقاتلي الحزب')])
d.mention('strike', 'وبعدها…التركي', status='background', when='2022-07-01..2022-07-31 month | بعدها بثلاثة أشهر',
          place=('منتجعاً بقضاء زاخو', 'Zakho resort', 'منتجع زاخو', 'site', 'IQ/Duhok/Zakho', 1),
          actors=[('tr-forces', 'initiator', 'الجيش التركي'), ('civilians', 'victim', 'سياح')],
          results=[('killed', 'person', 'civilians', '9', 'تسعة سياح')], by=[dict(words='بغداد', org='iq-government')])
d.mention('statistics', 'وبحسب…2015', status='aggregate', when='2015-08-01..2022-09-05 range | منذ آب 2015',
          place=('الإقليم', 'Kurdistan Region', 'إقليم كردستان', 'region', 'IQ', 3),
          actors=[('tr-forces', 'initiator', 'التركية@3'), ('civilians', 'victim', 'مدنياً')],
          results=[('killed', 'person', 'civilians', '138', '138 مدنياً')],
          by=[dict(words='منظمة «فرق صناع السلام المجتمعي»', title='منظمة «فرق صناع السلام المجتمعي»')])

d = doc('own-244', '2020-02-10', """
عاد التوتر إلى ساحات الاحتجاج في جنوب العراق بعد ليلة دامية شهدتها مدينة الكوت، حيث قُتل ثلاثة متظاهرين وجُرح 29 حين اقتحم مسلحون مجهولون مخيم الاعتصام في ساحة تموز، مساء الأحد، وأحرقوا عشرات الخيام.

وذكر مكتب المفوضية العليا لحقوق الإنسان في محافظة واسط، الذي أورد هذه الحصيلة، أن 21 من الجرحى أصيبوا بأسلحة كاتمة للصوت وثمانية بالهراوات. إلا أن مديرية صحة المحافظة تحدثت عن وفاة متظاهر واحد وإصابة 17، نافية أن تكون قد تسلمت جثثا أخرى.

وقال الناشط المدني سجاد البدري لـ"المدى" إن القوة المكلفة بحماية الساحة، وهي من أفواج الطوارئ، انسحبت قبل الهجوم بدقائق. لكن قائد شرطة واسط العميد علاء غريب نفى حصول أي انسحاب، وأكد أن منتسبيه تبادلوا إطلاق النار مع المهاجمين، ما أدى إلى إصابة اثنين من أفراد الشرطة.

في الناصرية، أطلق شخصان يستقلان دراجة نارية النار على المحامي علي الخفاجي لدى خروجه من ساحة الحبوبي فجر الاثنين وأردياه قتيلا، ليضرم محتجون غاضبون بعدها بساعة النار في مقر لمنظمة بدر ويرشقوا حراسه بالحجارة.

أما في البصرة فاعتقلت قوات الصدمة 11 طالبا من مسيرة خرجت صباح الأحد قرب مبنى المحافظة، ثم أفرجت عن تسعة منهم مساء بكفالة.

وفي رد فعل رسمي، أمر القائد العام للقوات المسلحة عادل عبد المهدي بإعفاء قائد شرطة واسط من منصبه وتكليف اللواء سعد حربية بمهامه، فيما طالبت رئيسة بعثة الأمم المتحدة جينين بلاسخارت الحكومة بتقديم المسؤولين عن هجوم الكوت إلى القضاء.

وتقول المفوضية إن 543 شخصا، بينهم 17 من أفراد الأمن، قُتلوا منذ انطلاق الاحتجاجات مطلع تشرين الأول الماضي، وإن 79 ناشطا خُطفوا، ما زال 22 منهم مفقودين.
""", publisher='صحيفة الرافدين', title='قتلى بهجوم على معتصمي الكوت واغتيال محام في الناصرية')
sunday = '2020-02-09 | مساء الأحد'
tammuz = ('ساحة تموز', 'Tammuz Square, Kut', 'ساحة تموز', 'square', 'IQ/Wasit', 1)
gunmen = ('unidentified-armed-group', 'initiator', 'مسلحون مجهولون')
camp = ('protesters', 'target', 'مخيم الاعتصام')
d.mention('civilian-attack', ['T:قتلى بهجوم على معتصمي الكوت', 'بعد ليلة…بالهراوات'], when=sunday, place=tammuz, actors=[gunmen, camp],
          results=[('killed', 'person', 'protesters', '3', 'ثلاثة متظاهرين'), ('wounded', 'person', 'protesters', '29', 'جُرح 29'),
                   ('wounded', 'person', 'protesters', '21', '21 من الجرحى', 1), ('wounded', 'person', 'protesters', '8', 'ثمانية بالهراوات', 1),
                   ('burned', 'other', 'protesters', '?', 'عشرات الخيام')],
          means=[('firearm', 'أسلحة كاتمة للصوت')],
          by=[dict(words='مكتب المفوضية العليا لحقوق الإنسان في محافظة واسط', org='iq-hchr',
                   title='مكتب المفوضية العليا لحقوق الإنسان في محافظة واسط')])
d.mention('civilian-attack', 'إلا أن…أخرى', when=sunday, place=tammuz, actors=[gunmen, camp],
          results=[('killed', 'person', 'protesters', '1', 'متظاهر واحد'), ('wounded', 'person', 'protesters', '17', 'إصابة 17')],
          by=[dict(words='مديرية صحة المحافظة', org='iq-ministry-health', title='مديرية صحة المحافظة')], note='Another toll of another source.')
guards = ('iq-police', 'initiator', 'القوة المكلفة بحماية الساحة', 'أفواج الطوارئ')
d.mention('withdrawal', 'وقال الناشط…بدقائق', when=sunday, place=tammuz, actors=[guards],
          by=[dict(words='الناشط المدني سجاد البدري', speaker='سجاد البدري', title='الناشط المدني', channel='press', via='almada')])
gharib = dict(words='قائد شرطة واسط العميد علاء غريب', org='iq-police', speaker='علاء غريب', title='قائد شرطة واسط')
d.mention('withdrawal', 'لكن قائد…انسحاب', status='denied', when=sunday, place=tammuz, actors=[guards], by=[{**gharib, 'stance': 'denies'}])
d.mention('clash', 'منتسبيه…أفراد الشرطة', when=sunday, place=tammuz,
          actors=[('iq-police', 'initiator', 'منتسبيه'), ('unidentified-armed-group', 'target', 'المهاجمين')],
          results=[('wounded', 'person', 'iq-police', '2', 'اثنين من أفراد الشرطة')], means=[('firearm', 'النار')], by=[gharib])
dawn = '2020-02-10 | فجر الاثنين'
d.mention('assassination', ['T:اغتيال محام في الناصرية', 'في الناصرية…قتيلا'], when=dawn,
          place=('ساحة الحبوبي', 'Habboubi Square, Nasiriyah', 'ساحة الحبوبي', 'square', 'IQ/Dhi Qar/Nasiriyah', 2),
          actors=[('unidentified-armed-group', 'initiator', 'شخصان'), ('civilians', 'target', 'المحامي')],
          results=[('killed', 'person', 'civilians', '1', 'المحامي علي الخفاجي')],
          people=[('علي الخفاجي', 'المحامي', 'civilians', 'killed', 'علي الخفاجي')], means=[('firearm', 'النار@2')])
d.mention('riot', 'ليضرم…بالحجارة', when='2020-02-10 | بعدها بساعة',
          place=('الناصرية', 'Nasiriyah', 'الناصرية', 'city', 'IQ/Dhi Qar/Nasiriyah', 1),
          actors=[('protesters', 'initiator', 'محتجون غاضبون'), ('iq-badr', 'target', 'مقر لمنظمة بدر')],
          results=[('burned', 'building', 'iq-badr', '1', 'مقر لمنظمة بدر')])
d.mention('protest-intervention', 'أما في البصرة…بكفالة', when='2020-02-09 | صباح الأحد',
          place=('قرب مبنى المحافظة', 'Basra governorate building', 'مبنى محافظة البصرة', 'site', 'IQ/Basra', 2),
          actors=[('iq-police', 'initiator', 'قوات الصدمة', 'قوات الصدمة'), ('protesters', 'target', 'طالبا')],
          results=[('arrested', 'person', 'protesters', '11', '11 طالبا'), ('released', 'person', 'protesters', '9', 'تسعة منهم')])
d.mention('command-change', 'أمر القائد…بمهامه',
          actors=[('iq-commander-in-chief', 'initiator', 'القائد العام للقوات المسلحة عادل عبد المهدي'),
                  ('iq-police', 'target', 'قائد شرطة واسط@2')],
          people=[('سعد حربية', 'اللواء', 'iq-police', 'appointed', 'سعد حربية')])
d.mention('demand', 'طالبت…القضاء',
          actors=[('un-unami', 'initiator', 'رئيسة بعثة الأمم المتحدة جينين بلاسخارت'), ('iq-government', 'target', 'الحكومة')],
          by=[dict(words='رئيسة بعثة الأمم المتحدة جينين بلاسخارت', org='un-unami', speaker='جينين بلاسخارت',
                   title='رئيسة بعثة الأمم المتحدة')])
d.mention('statistics', 'وتقول…مفقودين', status='aggregate',
          when='2019-10-01..2020-02-10 range | منذ انطلاق الاحتجاجات مطلع تشرين الأول الماضي',
          results=[('killed', 'person', None, '543', '543 شخصا'), ('killed', 'person', 'iq-security-forces', '17', '17 من أفراد الأمن', 0),
                   ('abducted', 'person', 'civilians', '79', '79 ناشطا')],
          by=[dict(words='المفوضية@2', org='iq-hchr')])

d = doc('own-245', '2021-09-23', """
بغداد - أصيب متعاقد أميركي وجنديان من قوات التحالف الدولي بجروح طفيفة في سقوط تسعة صواريخ، مساء الأربعاء، على قاعدة فكتوريا الملاصقة لمطار بغداد الدولي، في هجوم لم تتبنه أي جهة، على ما أعلن المتحدث باسم التحالف العقيد واين ماروتو على تويتر.

غير أن خلية الإعلام الأمني تحدثت، في بيان صدر بعد ذلك بساعة، عن ستة صواريخ فقط لم توقع أي خسائر، وأضافت أن القوات الأمنية عثرت في منطقة الرضوانية على منصة الإطلاق وفيها صاروخان لم ينطلقا.

ويأتي القصف بعد يومين من ضربة نفذتها طائرة من دون طيار على مخزن للواء 46 في الحشد الشعبي قرب مدينة القائم الحدودية مع سوريا، وأسفرت، وفق هيئة الحشد التي اتهمت القوات الأميركية بتنفيذها، عن أربعة قتلى هم ميثم السعدي وحسن الكعبي ومرتضى جواد وعقيل المالكي. ونفى متحدث باسم البنتاغون أن تكون بلاده قد شنت أي ضربة في تلك المنطقة.

وصباح الأربعاء، انفجرت عبوتان في رتلين ينقلان معدات للتحالف، الأولى على الطريق السريع قرب الديوانية وأدت إلى احتراق شاحنة، والثانية في ناحية البطحاء غربي الناصرية وجرحت سائقا عراقيا، وقد تبنتها جماعة تطلق على نفسها اسم "قاصم الجبارين".

وفي أربيل، تسلمت وزارة البيشمركة من التحالف، الخميس، أربعين عجلة مدرعة ضمن برنامج لدعم أربعة من ألويتها. وأشار مسؤول في الوزارة لفرانس برس، طالبا عدم ذكر اسمه، إلى أن 150 مدربا من التحالف غادروا قاعدة حرير الأسبوع الماضي، وأن البقية سيغادرونها قبل نهاية العام.

في الموازاة، نفى مكتب رئيس الوزراء مصطفى الكاظمي أن تكون حكومته قد طلبت من واشنطن تمديد بقاء قواتها.

واتفق البلدان في تموز الماضي على إنهاء وجود القوات القتالية الأميركية. ولا يزال في العراق 2500 جندي أميركي، في حين أحصت فرانس برس أكثر من 40 هجوما على المصالح الأميركية منذ مطلع العام.
""", publisher='وكالة المشرق', title='صواريخ على قاعدة للتحالف في بغداد وعبوتان في رتلين جنوبا')
evening = '2021-09-22 | مساء الأربعاء'
victoria = ('قاعدة فكتوريا', 'Camp Victory', 'قاعدة فكتوريا', 'base', 'IQ/Baghdad', 1)
d.mention('shelling', ['T:صواريخ على قاعدة للتحالف في بغداد', 'أصيب…تويتر'], when=evening, place=victoria,
          count=('rockets', '9', 'تسعة صواريخ'), actors=[('coalition', 'target', 'قوات التحالف الدولي')],
          results=[('wounded', 'person', 'civilians', '1', 'متعاقد أميركي'),
                   ('wounded', 'person', 'coalition', '2', 'جنديان من قوات التحالف الدولي')],
          means=[('rocket', 'صواريخ')],
          by=[dict(words='المتحدث باسم التحالف العقيد واين ماروتو', org='coalition', speaker='واين ماروتو', title='المتحدث باسم التحالف',
                   channel='social-media', via='تويتر')])
cell = [dict(words='خلية الإعلام الأمني', org='iq-smc', channel='statement')]
d.mention('shelling', 'غير أن…خسائر', when=evening, place=victoria, count=('rockets', '6', 'ستة صواريخ'),
          actors=[('coalition', 'target', 'قوات التحالف الدولي')],
          results=[('killed', 'person', None, '0', 'لم توقع أي خسائر'), ('wounded', 'person', None, '0', 'لم توقع أي خسائر')],
          means=[('rocket', 'صواريخ@2')], by=cell, note='Another count and another toll.')
d.mention('weapons-find', 'القوات الأمنية…ينطلقا', when=evening,
          place=('منطقة الرضوانية', 'Radwaniyah', 'الرضوانية', 'area', 'IQ/Baghdad', 1),
          actors=[('iq-security-forces', 'initiator', 'القوات الأمنية')],
          results=[('found', 'weapon', None, '1', 'منصة الإطلاق'), ('found', 'ammunition', None, '2', 'صاروخان لم ينطلقا')], by=cell)
d.mention('drone-strike', 'ضربة…تلك المنطقة', when='2021-09-20 | بعد يومين',
          place=('قرب مدينة القائم', "Al-Qa'im", 'القائم', 'city', "IQ/Anbar/Al-Ka'im", 2),
          actors=[('us', 'initiator', 'القوات الأميركية'), ('iq-pmf', 'target', 'مخزن للواء 46 في الحشد الشعبي', 'اللواء 46')],
          results=[('killed', 'person', 'iq-pmf', '4', 'أربعة قتلى')],
          people=[('ميثم السعدي', None, 'iq-pmf', 'killed', 'ميثم السعدي'), ('حسن الكعبي', None, 'iq-pmf', 'killed', 'حسن الكعبي'),
                  ('مرتضى جواد', None, 'iq-pmf', 'killed', 'مرتضى جواد'), ('عقيل المالكي', None, 'iq-pmf', 'killed', 'عقيل المالكي')],
          means=[('drone', 'طائرة من دون طيار')],
          by=[dict(words='هيئة الحشد', org='iq-pmf'),
              dict(words='متحدث باسم البنتاغون', org='us', title='متحدث باسم البنتاغون', stance='denies')])
morning = '2021-09-22 | صباح الأربعاء'
title = 'T:عبوتان في رتلين جنوبا'
convoys = ('coalition', 'target', 'رتلين')
d.mention('ied', [title, 'وصباح الأربعاء…شاحنة'], when=morning,
          place=('الطريق السريع قرب الديوانية', 'Diwaniyah', 'الديوانية', 'city', 'IQ/Qadisiyah', 2), actors=[convoys],
          results=[('burned', 'vehicle', 'coalition', '1', 'شاحنة')], means=[('ied', 'عبوتان')])
d.mention('ied', [title, 'وصباح الأربعاء…للتحالف', 'الثانية…الجبارين'], when=morning,
          place=('ناحية البطحاء غربي الناصرية', 'Al-Batha', 'البطحاء', 'subdistrict', 'IQ/Dhi Qar', 2),
          actors=[(None, 'initiator', 'جماعة تطلق على نفسها اسم "قاصم الجبارين"'), convoys],
          results=[('wounded', 'person', 'civilians', '1', 'سائقا عراقيا')], means=[('ied', 'عبوتان')],
          by=[dict(words='جماعة تطلق على نفسها اسم "قاصم الجبارين"')])
official = [dict(words='مسؤول في الوزارة', org='krg-ministry-peshmerga', title='مسؤول في الوزارة', channel='press', via='afp', anonymous=True)]
harir = ('قاعدة حرير', 'Harir air base', 'قاعدة حرير', 'base', 'IQ/Erbil', 1)
d.mention('aid', 'وفي أربيل…ألويتها', when='2021-09-23 | الخميس', place=('أربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil/Erbil', 1),
          count=('vehicles', '40', 'أربعين عجلة مدرعة'),
          actors=[('coalition', 'initiator', 'التحالف@3'), ('krg-ministry-peshmerga', 'partner', 'وزارة البيشمركة')])
d.mention('withdrawal', '150 مدربا…الماضي', when='2021-09-13..2021-09-19 week | الأسبوع الماضي', place=harir,
          count=('troops', '150', '150 مدربا'), actors=[('coalition', 'initiator', 'مدربا من التحالف')], by=official)
d.mention('withdrawal', 'البقية…العام', status='planned', when='2021-09-23..2021-12-31 range | قبل نهاية العام', place=harir,
          actors=[('coalition', 'initiator', 'البقية')], by=official)
office = 'مكتب رئيس الوزراء مصطفى الكاظمي'
d.mention('demand', 'نفى مكتب…قواتها', status='denied',
          actors=[('iq-government', 'initiator', 'حكومته'), ('us-government', 'target', 'واشنطن')],
          by=[dict(words=office, org='iq-government', title='مكتب رئيس الوزراء', stance='denies')])
d.mention('agreement', 'واتفق…الأميركية', status='background', when='2021-07-01..2021-07-31 month | تموز الماضي',
          actors=[('iq-government', 'initiator', 'البلدان'), ('us-government', 'initiator', 'البلدان')])
iraq = ('العراق', 'Iraq', 'العراق', 'country', 'IQ', 3)
d.mention('troop-numbers', 'ولا يزال…جندي أميركي', status='background', count=('troops', '2500', '2500 جندي أميركي'), place=iraq,
          actors=[('us', 'initiator', '2500 جندي أميركي')])
d.mention('statistics', 'أحصت…العام', status='aggregate', when='2021-01-01..2021-09-23 range | منذ مطلع العام',
          count=('attacks', '41+', 'أكثر من 40 هجوما'), place=iraq, actors=[('us', 'target', 'المصالح الأميركية')],
          by=[dict(words='فرانس برس@2', org='afp')])

d = doc('own-246', '2021-11-04', """
التقرير الأسبوعي لمركز بيسان للتوثيق: استشهد فتى وأصيب 23 مواطنا آخرون، بينهم خمسة أطفال، في اعتداءات قوات الاحتلال الإسرائيلي في الضفة الغربية وقطاع غزة خلال الفترة من 28 تشرين الأول إلى 3 تشرين الثاني 2021، وفيما يلي أبرز ما وثقه باحثو المركز:

الخميس 28 تشرين الأول: اقتحمت قوة معززة بـ14 آلية عسكرية، في حوالي الساعة 2:30 فجرا، مخيم الفارعة جنوب طوباس، وداهمت منازل عديدة واعتقلت كلا من محمود أحمد صبح (24 عاما) ويزن خالد شاويش (19 عاما) وعز الدين مبارك (31 عاما). وخلال انسحابها من المخيم أصيب شابان بالرصاص المطاطي.

الجمعة 29 تشرين الأول: قمعت قوات الاحتلال المسيرة الأسبوعية في قرية كفر قدوم شرق قلقيلية مستخدمة قنابل الغاز والأعيرة المطاطية، فأصيب 12 مشاركا بينهم طفلان.

الأحد 31 تشرين الأول: هدمت جرافات بلدية القدس بناية من ثلاثة طوابق في حي الطور تعود لعائلة خويص، وشرّدت بذلك 26 فردا، نصفهم من الأطفال.

الاثنين 1 تشرين الثاني: أطلق جنود الاحتلال المتمركزون عند حاجز بيت فوريك شرق نابلس النار على الفتى عيسى ناصر حنني (16 عاما) فأردوه قتيلا. وادعى الناطق باسم جيش الاحتلال أن الفتى ألقى زجاجة حارقة نحو الجنود، الأمر الذي نفاه شاهدا عيان لباحث المركز.

وفي قطاع غزة، فتحت الزوارق الحربية الإسرائيلية صباح الثلاثاء 2 تشرين الثاني نيران رشاشاتها تجاه مراكب الصيادين قبالة شاطئ السودانية شمال غرب غزة، ما أدى إلى إصابة صياد، فيما احتجزت شقيقين آخرين وصادرت مركبهما. ومساء اليوم نفسه توغلت أربع جرافات شرق بلدة خزاعة وجرفت أراضي زراعية.

ورصد المركز خلال الفترة ذاتها تسعة اعتداءات نفذها مستوطنون، أعنفها إحراق مركبتين وغرفة زراعية في قرية مردا شمال سلفيت ليل السبت.

وباستشهاد حنني، يرتفع إلى 77 عدد من قتلتهم قوات الاحتلال في الضفة الغربية منذ بداية العام الجاري، بينهم 16 طفلا.
""", publisher='نبض الضفة', title='فتى شهيد و23 جريحا في أسبوع')
centre = [dict(words='مركز بيسان للتوثيق', title='مركز بيسان للتوثيق', channel='document')]
d.mention('statistics', ['T:ALL', 'استشهد فتى…2021'], status='aggregate',
          when='2021-10-28..2021-11-03 range | الفترة من 28 تشرين الأول إلى 3 تشرين الثاني 2021',
          place=('الضفة الغربية', 'West Bank', 'الضفة الغربية', 'region', 'PS', 3),
          places=[('قطاع غزة', 'Gaza Strip', 'قطاع غزة', 'region', 'PS', 3)],
          actors=[('il-forces', 'initiator', 'قوات الاحتلال الإسرائيلي'), ('civilians', 'target', 'مواطنا')],
          results=[('killed', 'person', 'civilians', '1', 'فتى'), ('wounded', 'person', 'civilians', '23', '23 مواطنا'),
                   ('wounded', 'person', 'civilians', '5', 'خمسة أطفال', 1)], by=centre)
d.mention('arrest', 'الخميس…المطاطي', when='2021-10-28 | الخميس 28 تشرين الأول',
          place=('مخيم الفارعة جنوب طوباس', "Far'a refugee camp", 'مخيم الفارعة', 'camp', 'PS/Tubas', 1),
          actors=[('il-forces', 'initiator', 'قوة معززة بـ14 آلية عسكرية'), ('civilians', 'target', 'محمود أحمد صبح')],
          results=[('arrested', 'person', 'civilians', '3', 'محمود أحمد صبح (24 عاما) ويزن خالد شاويش (19 عاما) وعز الدين مبارك'),
                   ('wounded', 'person', 'civilians', '2', 'شابان')],
          people=[('محمود أحمد صبح', None, 'civilians', 'arrested', 'محمود أحمد صبح'),
                  ('يزن خالد شاويش', None, 'civilians', 'arrested', 'يزن خالد شاويش'),
                  ('عز الدين مبارك', None, 'civilians', 'arrested', 'عز الدين مبارك')],
          means=[('firearm', 'الرصاص المطاطي')], by=centre, note='Those hurt when the force left are of the same raid.')
d.mention('protest-intervention', 'الجمعة…طفلان', when='2021-10-29 | الجمعة 29 تشرين الأول',
          place=('قرية كفر قدوم شرق قلقيلية', 'Kafr Qaddum', 'كفر قدوم', 'village', 'PS/Qalqilya', 1),
          actors=[('il-forces', 'initiator', 'قوات الاحتلال@2'), ('protesters', 'target', 'المسيرة الأسبوعية')],
          results=[('wounded', 'person', 'protesters', '12', '12 مشاركا'), ('wounded', 'person', 'protesters', '2', 'طفلان', 0)],
          means=[('tear-gas', 'قنابل الغاز'), ('firearm', 'الأعيرة المطاطية')], by=centre)
d.mention('destruction', 'الأحد…الأطفال', when='2021-10-31 | الأحد 31 تشرين الأول',
          place=('حي الطور', 'At-Tur, Jerusalem', 'الطور', 'neighbourhood', 'PS/Jerusalem', 1),
          actors=[('il-government', 'initiator', 'جرافات بلدية القدس'), ('civilians', 'target', 'عائلة خويص')],
          results=[('destroyed', 'building', 'civilians', '1', 'بناية من ثلاثة طوابق'), ('displaced', 'person', 'civilians', '26', '26 فردا')],
          by=centre)
d.mention('shooting', 'الاثنين…المركز', when='2021-11-01 | الاثنين 1 تشرين الثاني',
          place=('حاجز بيت فوريك شرق نابلس', 'Beit Furik checkpoint', 'حاجز بيت فوريك', 'site', 'PS/Nablus', 1),
          actors=[('il-forces', 'initiator', 'جنود الاحتلال'), ('civilians', 'target', 'الفتى')],
          results=[('killed', 'person', 'civilians', '1', 'الفتى عيسى ناصر حنني')],
          people=[('عيسى ناصر حنني', 'الفتى', 'civilians', 'killed', 'عيسى ناصر حنني')], means=[('firearm', 'النار')],
          by=[*centre, dict(words='الناطق باسم جيش الاحتلال', org='il-forces', title='الناطق باسم جيش الاحتلال', stance='claims')],
          note='The bottle that the boy is said to have thrown is a ground given for the shooting.')
d.mention('shooting', 'فتحت…مركبهما', when='2021-11-02 | صباح الثلاثاء 2 تشرين الثاني',
          place=('قبالة شاطئ السودانية شمال غرب غزة', 'Al-Sudaniya beach', 'شاطئ السودانية', 'site', 'PS/North Gaza', 2),
          actors=[('il-forces', 'initiator', 'الزوارق الحربية الإسرائيلية', 'الزوارق الحربية'), ('civilians', 'target', 'مراكب الصيادين')],
          results=[('wounded', 'person', 'civilians', '1', 'صياد@2'), ('arrested', 'person', 'civilians', '2', 'شقيقين آخرين'),
                   ('seized', 'vehicle', 'civilians', '1', 'مركبهما')], means=[('machine-gun', 'رشاشاتها')], by=centre)
d.mention('raid', 'ومساء…زراعية', code='destruction', when='2021-11-02 | مساء اليوم نفسه',
          place=('شرق بلدة خزاعة', "Khuza'a", 'خزاعة', 'town', 'PS/Khan Yunis', 2), count=('vehicles', '4', 'أربع جرافات'),
          actors=[('il-forces', 'initiator', 'أربع جرافات')], by=centre)
d.mention('statistics', 'ورصد…مستوطنون', status='aggregate', when='2021-10-28..2021-11-03 range | خلال الفترة ذاتها',
          count=('attacks', '9', 'تسعة اعتداءات'), actors=[('il-settlers', 'initiator', 'مستوطنون')],
          by=[dict(words='المركز@3', title='مركز بيسان للتوثيق', channel='document')])
d.mention('destruction', 'إحراق…السبت', when='2021-10-30 | ليل السبت',
          place=('قرية مردا شمال سلفيت', 'Marda', 'مردا', 'village', 'PS/Salfit', 1),
          actors=[('il-settlers', 'initiator', 'مستوطنون')],
          results=[('burned', 'vehicle', 'civilians', '2', 'مركبتين'), ('burned', 'building', 'civilians', '1', 'غرفة زراعية')],
          by=[dict(words='المركز@3', title='مركز بيسان للتوثيق', channel='document')])
d.mention('statistics', 'وباستشهاد…طفلا', status='aggregate', when='2021-01-01..2021-11-04 range | منذ بداية العام الجاري',
          place=('الضفة الغربية@2', 'West Bank', 'الضفة الغربية', 'region', 'PS', 3),
          actors=[('il-forces', 'initiator', 'قوات الاحتلال@3')],
          results=[('killed', 'person', None, '77', '77'), ('killed', 'person', 'civilians', '16', '16 طفلا', 0)], by=centre)

doc('own-247', '2024-05-20', """
قصف طلائع الجيش شباك ضيفه المقاولون العرب بثلاثية نظيفة، مساء الاثنين، ضمن الجولة 23 من الدوري المصري الممتاز، لينجو مؤقتا من منطقة الهبوط. وافتتح الهداف عمرو جمال التسجيل بقذيفة من خارج المنطقة في الدقيقة 11، قبل أن يخترق إسلام محارب الدفاع مرتين في الشوط الثاني ويجهز على آمال الضيوف، الذين أكملوا اللقاء بعشرة لاعبين بعد طرد المدافع محمد سمير لاعتراضه على الحكم. وفي بغداد، حسم الشرطة قمته أمام القوة الجوية بركلة جزاء، وخسر الزوراء مدافعه الذي نُقل إلى المستشفى بعد إصابة في الركبة خلال التمارين.
""", publisher='أخبار القناة')

doc('own-248', '2023-06-01', """
بلدية طرابلس: نحيط أهلنا في محلة الزاهرية علماً بأن شركة إنتاج ستصوّر مساء غد الجمعة وبعد غد مشاهد من مسلسل رمضاني عن سنوات الحرب، تتضمن اقتحام مبنى وإطلاق رصاص خلّبي وتفجير سيارتين قديمتين ومشاركة عشرات الممثلين بلباس عسكري، وذلك بعد نيل الأذونات اللازمة من الجهات المختصة. نرجو عدم الهلع عند سماع الأصوات أو رؤية الدخان، وعدم ركن السيارات في الشارع بين السادسة والحادية عشرة ليلاً 🎬
""", publisher='الجنوب الآن')
