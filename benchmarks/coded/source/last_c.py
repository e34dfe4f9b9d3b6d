"""Last reports, third part: posts, wire items, articles and noise of all the countries of this set, 2015–2024."""

d = doc('own-269', '2021-05-05', """
#خلية_الإعلام_الأمني
نفذت قوة من لواء المشاة 20 وبالاشتراك مع اللواء 17 بالحشد الشعبي كمينا محكما قرب قرية البو خدو ضمن قاطع عمليات ديالى تمكنت خلاله من قتل 3 عناصر من عصابات داعش الارهابية بعد اشتباك استمر 40 دقيقة ، احدهم المسؤول العسكري لما يسمى قاطع حمرين وعثر معه على هاتفين وحزام ناسف غير منفجر..
اما مفارز وكالة الاستخبارات فقد اطاحت بناقل العبوات (م.ج.خ) في سيطرة الصفرة اثناء محاولته الدخول الى بغداد بهوية مزورة
والخلية تنفي ما بثته احدى القنوات عن سقوط برج مراقبة بيد الارهابيين في القاطع نفسه
""", publisher='إعلام القواطع')
by = [dict(words='خلية_الإعلام_الأمني', org='iq-smc', channel='statement')]
d.mention('ambush', 'نفذت…منفجر', when='day',
          place=('قرب قرية البو خدو', 'Al-Bu Khaddo', 'البو خدو', 'village', 'IQ/Diyala', 2),
          actors=[('iq-army', 'initiator', 'لواء المشاة 20', 'لواء المشاة 20'), ('iq-pmf', 'initiator', 'اللواء 17 بالحشد الشعبي', 'اللواء 17'),
                  ('is', 'target', 'عصابات داعش الارهابية')],
          results=[('killed', 'person', 'is', '3', '3 عناصر من عصابات داعش الارهابية'), ('found', 'other', 'is', '2', 'هاتفين'),
                   ('found', 'explosive_belt', 'is', '1', 'حزام ناسف')],
          people=[(None, 'المسؤول العسكري لما يسمى قاطع حمرين', 'is', 'killed', 'المسؤول العسكري لما يسمى قاطع حمرين')], by=by)
d.mention('arrest', 'اما مفارز…مزورة', when='day',
          place=('سيطرة الصفرة', 'Al-Safra checkpoint', 'سيطرة الصفرة', 'site', 'IQ/Diyala', 1),
          actors=[('iq-interior-intelligence', 'initiator', 'مفارز وكالة الاستخبارات'), ('is', 'target', 'ناقل العبوات')],
          results=[('arrested', 'person', 'is', '1', 'ناقل العبوات (م.ج.خ)')], people=[('م.ج.خ', 'ناقل العبوات', 'is', 'arrested', 'م.ج.خ')], by=by)
d.mention('territory-loss', 'والخلية…نفسه', status='denied',
          place=('القاطع نفسه', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3), actors=[('is', 'initiator', 'الارهابيين')],
          by=[dict(words='الخلية', org='iq-smc', channel='statement', stance='denies')], note='A watch-tower said to have fallen.')

d = doc('own-270', '2022-09-06', """
تجمع أحرار حوران | درعا خلال 24 ساعة
◾ مقتل عضو لجنة التفاوض السابق "مأمون الجباوي" برصاص مسلحَين يستقلان دراجة نارية على الطريق الواصل بين نصيب والطيبة ليلة أمس
◾ انفجار عبوة ناسفة صباحاً بسيارة للفرقة الرابعة قرب معمل الكونسروة في المزيريب، وأنباء عن قتيلين من العناصر لم يتسنَّ لنا التأكد منها
◾ قوات النظام تفرج عن 11 معتقلاً من أبناء المحافظة أمام مبنى الحزب في درعا المحطة، سبعة منهم لم يمض على اعتقالهم سوى شهر
◾ العثور على جثة الشاب فادي العاسمي من أهالي داعل في سهول خربة غزالة وعليها آثار تعذيب، وكان مجهولون قد خطفوه الخميس الماضي
""", publisher='حوران مباشر')
by = [dict(words='تجمع أحرار حوران', org='horan-free-league')]
d.mention('assassination', 'مقتل…أمس', when='2022-09-05 | ليلة أمس',
          place=('نصيب', 'Nasib', 'نصيب', 'town', "SY/Dara/Dar'a", 2),
          places=[('الطيبة', 'Al-Taybah', 'الطيبة', 'town', "SY/Dara/Dar'a", 2)],
          actors=[('unidentified-armed-group', 'initiator', 'مسلحَين يستقلان دراجة نارية'), ('civilians', 'target', 'عضو لجنة التفاوض السابق')],
          results=[('killed', 'person', 'civilians', '1', 'عضو لجنة التفاوض السابق "مأمون الجباوي"')],
          people=[('مأمون الجباوي', 'عضو لجنة التفاوض السابق', 'civilians', 'killed', 'مأمون الجباوي')], means=[('firearm', 'رصاص')], by=by)
d.mention('ied', 'انفجار…منها', when='2022-09-06 | صباحاً',
          place=('قرب معمل الكونسروة في المزيريب', 'Canning factory, Muzayrib', 'معمل الكونسروة', 'site', "SY/Dara/Dar'a", 2),
          actors=[('sy-government-forces', 'target', 'للفرقة الرابعة', 'الفرقة الرابعة')],
          results=[('killed', 'person', 'sy-government-forces', '2', 'قتيلين من العناصر')], means=[('ied', 'عبوة ناسفة')], by=by,
          note='The toll is news that the channel could not confirm.')
d.mention('release', 'قوات النظام…شهر', when='day',
          place=('مبنى الحزب في درعا المحطة', 'Party building, Daraa al-Mahatta', 'مبنى الحزب', 'site', "SY/Dara/Dar'a", 1),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام')],
          results=[('released', 'person', 'civilians', '11', '11 معتقلاً من أبناء المحافظة'), ('released', 'person', 'civilians', '7', 'سبعة منهم', 0)], by=by)
d.mention('body-found', 'العثور…تعذيب', when='day',
          place=('سهول خربة غزالة', 'Khirbet Ghazaleh', 'خربة غزالة', 'town', "SY/Dara/Dar'a", 2),
          results=[('found_dead', 'person', 'civilians', '1', 'جثة الشاب فادي العاسمي')],
          people=[('فادي العاسمي', 'الشاب', 'civilians', 'killed', 'فادي العاسمي')], by=by)
d.mention('abduction', 'مجهولون قد خطفوه الخميس الماضي', when='2022-09-01 | الخميس الماضي',
          actors=[('unidentified-armed-group', 'initiator', 'مجهولون'), ('civilians', 'target', 'الشاب')],
          results=[('abducted', 'person', 'civilians', '1', 'الشاب فادي العاسمي')],
          people=[('فادي العاسمي', 'الشاب', 'civilians', 'abducted', 'فادي العاسمي')], by=by)

d = doc('own-271', '2024-01-23', """
🔴 أبرز ما وصلنا حتى اللحظة من خانيونس:
- استشهاد 7 نازحين وإصابة العشرات بقصف مدفعية الاحتلال مركز التدريب التابع للأونروا غرب المدينة، والوكالة تؤكد نزوح نحو 800 عائلة كانت تحتمي به باتجاه رفح
- كتائب القسام: قنصنا ضابطاً صهيونياً في محيط مجمع ناصر ببندقية "الغول"، ودمرنا ناقلتي جند بقذائف "الياسين 105" في حي الأمل بالاشتراك مع ألوية الناصر صلاح الدين
- إذاعة جيش الاحتلال: ارتفاع قتلى انهيار المبنيين في المغازي أمس إلى 21 جندياً بعد إصابة دبابة كانت تؤمّن المكان بقذيفة
- الاحتلال يعتقل 14 من الطواقم الطبية بعد اقتحامه مستشفى الخير
""", publisher='نبض غزة')
centre = ('مركز التدريب التابع للأونروا غرب المدينة', 'UNRWA training centre, Khan Yunis', 'مركز تدريب خانيونس', 'site', 'PS/Khan Yunis', 1)
qassam = [dict(words='كتائب القسام', org='ps-hamas')]
d.mention('shelling', 'استشهاد…المدينة', when='day', place=centre,
          actors=[('il-forces', 'initiator', 'مدفعية الاحتلال'), ('civilians', 'victim', 'نازحين')],
          results=[('killed', 'person', 'civilians', '7', '7 نازحين'), ('wounded', 'person', 'civilians', '?', 'العشرات')],
          means=[('artillery', 'مدفعية')])
d.mention('displacement', 'والوكالة…رفح', when='day', place=centre, actors=[('civilians', 'victim', '800 عائلة')],
          results=[('displaced', 'person', 'civilians', '~800', 'نحو 800 عائلة')], by=[dict(words='الوكالة', org='un-unrwa')])
d.mention('sniping', 'قنصنا…"الغول"', when='day',
          place=('محيط مجمع ناصر', 'Nasser hospital, Khan Yunis', 'مجمع ناصر', 'site', 'PS/Khan Yunis', 2),
          actors=[('ps-hamas', 'initiator', 'كتائب القسام'), ('il-forces', 'target', 'ضابطاً صهيونياً')],
          means=[('sniper', 'بندقية "الغول"')], by=qassam, note='Whether the officer died is not said.')
d.mention('attack-on-forces', 'ودمرنا…الدين', when='day',
          place=('حي الأمل', 'Al-Amal, Khan Yunis', 'حي الأمل', 'neighbourhood', 'PS/Khan Yunis', 1),
          actors=[('ps-hamas', 'initiator', 'كتائب القسام'), ('ps-nasser-salah-al-din', 'initiator', 'ألوية الناصر صلاح الدين'),
                  ('il-forces', 'target', 'ناقلتي جند')],
          results=[('destroyed', 'vehicle', 'il-forces', '2', 'ناقلتي جند')], means=[('rpg', 'قذائف "الياسين 105"')], by=qassam)
d.mention('attack-on-forces', 'إذاعة…بقذيفة', when='2024-01-22 | أمس', place=('المغازي', 'Maghazi', 'المغازي', 'camp', 'PS/Deir al-Balah', 1),
          actors=[('il-forces', 'target', 'جندياً')], results=[('killed', 'person', 'il-forces', '21', '21 جندياً')], means=[('shell', 'قذيفة')],
          by=[dict(words='إذاعة جيش الاحتلال', org='il-army-radio')], note='Who fired at the tank is not said.')
d.mention('raid', 'الاحتلال يعتقل…الخير', code='arrest', when='day',
          place=('مستشفى الخير', 'Al-Khair hospital, Khan Yunis', 'مستشفى الخير', 'site', 'PS/Khan Yunis', 1),
          actors=[('il-forces', 'initiator', 'الاحتلال@3'), ('civilians', 'target', 'الطواقم الطبية')],
          results=[('arrested', 'person', 'civilians', '14', '14 من الطواقم الطبية')])

d = doc('own-272', '2019-03-24', """
المركز الإعلامي لمحور تعز:
وحدات من اللواء 22 ميكا مسنودة بالشرطة العسكرية تحكم سيطرتها على مبنى الغرفة التجارية وحارة المخلفي شرق المدينة بعد مواجهات مع العناصر الخارجة عن القانون من أتباع كتائب أبي العباس وتضبط 8 من المطلوبين أمنياً
المليشيات الانقلابية تستغل الأحداث وتقصف بـ7 قذائف هاون حيي الروضة وزيد الموشكي، استشهاد طفلين شقيقين وإصابة والدتهما
== اللجنة الرئاسية تعلن مساءً التوصل إلى اتفاق بين الطرفين يقضي بوقف إطلاق النار وسحب مسلحيهما من الأحياء السكنية خلال 48 ساعة
""", publisher='تعز الآن')
by = [dict(words='المركز الإعلامي لمحور تعز', org='ye-government-forces', title='المركز الإعلامي لمحور تعز', channel='statement')]
d.mention('territory-recapture', 'وحدات…أمنياً', when='day',
          place=('مبنى الغرفة التجارية', 'Chamber of Commerce, Taiz', 'مبنى الغرفة التجارية', 'site', 'YE/Taiz', 1),
          places=[('حارة المخلفي شرق المدينة', 'Al-Mikhlafi, Taiz', 'حارة المخلفي', 'neighbourhood', 'YE/Taiz', 1)],
          actors=[('ye-government-forces', 'initiator', 'اللواء 22 ميكا', 'اللواء 22 ميكا'),
                  ('ye-government-forces', 'partner', 'الشرطة العسكرية', 'الشرطة العسكرية'), (None, 'target', 'كتائب أبي العباس')],
          results=[('arrested', 'person', None, '8', '8 من المطلوبين أمنياً')], by=by)
d.mention('shelling', 'المليشيات…والدتهما', when='day', count=('shells', '7', '7 قذائف هاون'),
          place=('حيي الروضة', 'Al-Rawda, Taiz', 'الروضة', 'neighbourhood', 'YE/Taiz', 1),
          places=[('زيد الموشكي', 'Zayd al-Mushki, Taiz', 'زيد الموشكي', 'neighbourhood', 'YE/Taiz', 1)],
          actors=[('ye-ansar-allah', 'initiator', 'المليشيات الانقلابية'), ('civilians', 'victim', 'طفلين شقيقين')],
          results=[('killed', 'person', 'civilians', '2', 'طفلين شقيقين'), ('wounded', 'person', 'civilians', '1', 'والدتهما')],
          means=[('mortar', 'قذائف هاون')], by=by)
committee = [dict(words='اللجنة الرئاسية', org='ye-government', title='اللجنة الرئاسية')]
sides = [('ye-government-forces', 'initiator', 'الطرفين'), (None, 'initiator', 'الطرفين')]
d.mention('ceasefire', 'اللجنة…إطلاق النار', when='2019-03-24 | مساءً', actors=[*sides, ('ye-government', 'authority', 'اللجنة الرئاسية')],
          by=committee, note='The two sides are those of the fighting in the east of the town.')
d.mention('withdrawal', 'وسحب…ساعة', status='planned', when='2019-03-24..2019-03-26 range | خلال 48 ساعة',
          place=('الأحياء السكنية', 'Taiz', 'تعز', 'city', 'YE/Taiz', 1), actors=sides, by=committee)

d = doc('own-273', '2024-12-10', """
محامو الطوارئ - بيان
قصف الطيران الحربي التابع للجيش ظهر الأمس سوق مدينة كبكابية الأسبوعي بثمانية براميل متفجرة، مخلفا أكثر من 100 قتيل، بينهم 13 جثة مجهولة الهوية حتى لحظة كتابة البيان
وفي أمدرمان أودت قذيفة أطلقتها قوات الدعم السريع من بحري صباح اليوم على حافلة ركاب في الثورة الحارة 17 بحياة جميع ركابها البالغ عددهم 14، ليرتفع عدد ضحايا القصف على محلية كرري منذ الأحد إلى 65
⬅️ الناطق الرسمي باسم الجيش: قصفنا للسوق محض افتراء وطيراننا لا يستهدف إلا تجمعات المليشيا
""", publisher='السودان الآن')
lawyers = dict(words='محامو الطوارئ', org='sd-emergency-lawyers', channel='statement')
d.mention('airstrike', ['قصف…كتابة البيان', 'الناطق…المليشيا'], when='2024-12-09 | ظهر الأمس', count=('bombs', '8', 'ثمانية براميل متفجرة'),
          place=('سوق مدينة كبكابية الأسبوعي', 'Kabkabiya market', 'سوق كبكابية', 'site', 'SD/North Darfur', 1),
          actors=[('sd-saf', 'initiator', 'الطيران الحربي التابع للجيش'), ('civilians', 'target', 'سوق')],
          results=[('killed', 'person', None, '101+', 'أكثر من 100 قتيل'), ('killed', 'person', None, '13', '13 جثة مجهولة الهوية', 0)],
          means=[('aircraft', 'الطيران الحربي'), ('barrel-bomb', 'براميل متفجرة')],
          by=[lawyers, dict(words='الناطق الرسمي باسم الجيش', org='sd-saf', title='الناطق الرسمي باسم الجيش', stance='denies')],
          note='The denial of the accused brings no facts of its own.')
d.mention('shelling', 'وفي أمدرمان…14', when='2024-12-10 | صباح اليوم', count=('shells', '1', 'قذيفة'),
          place=('الثورة الحارة 17', 'Al-Thawra block 17, Omdurman', 'الثورة الحارة 17', 'neighbourhood', 'SD/Khartoum', 1),
          actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع'), ('civilians', 'target', 'حافلة ركاب')],
          results=[('killed', 'person', 'civilians', '14', 'جميع ركابها البالغ عددهم 14')], means=[('shell', 'قذيفة')], by=[lawyers])
d.mention('statistics', 'ليرتفع…65', status='aggregate', when='2024-12-08..2024-12-10 range | منذ الأحد',
          place=('محلية كرري', 'Karari', 'كرري', 'district', 'SD/Khartoum', 2), actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع')],
          results=[('killed', 'person', None, '65', '65')], by=[lawyers], note='Victims are taken as dead.')

d = doc('own-274', '2024-10-17', """
📌 ملخص الساعات الأخيرة
• البقاع: غارة معادية على منزل في بلدة الخضر شرقي بعلبك، 5 شهداء من آل عودة بينهم طفلتان والدفاع المدني ما زال يرفع الأنقاض
• الجنوب: 12 غارة للطيران الحربي المعادي طالت النبطية الفوقا وكفرتبنيت وعربصاليم منذ الفجر
• حزب الله: فجّرنا عند الساعة 06:40 عبوة بقوة من لواء غولاني تسللت إلى أطراف رب ثلاثين وأوقعنا أفرادها بين قتيل وجريح
• جيش العدو يقر بإصابة 4 من جنوده في رب ثلاثين، أحدهم بحال الخطر
• اليونيفيل: إصابة أحد جنودنا بطلق ناري في مقرنا العام بالناقورة ليل أمس، ومصدر النيران غير معروف
""", publisher='الجنوب الآن')
d.mention('airstrike', 'غارة…الأنقاض', when='day', count=('strikes', '1', 'غارة'),
          place=('بلدة الخضر شرقي بعلبك', 'Al-Khodr', 'الخضر', 'town', 'LB/Baalbek-Hermel/Baalbek', 1),
          actors=[('il-forces', 'initiator', 'معادية'), ('civilians', 'victim', 'طفلتان')],
          results=[('killed', 'person', None, '5', '5 شهداء'), ('killed', 'person', 'civilians', '2', 'طفلتان', 0)])
d.mention('airstrike', '12 غارة…الفجر', when='2024-10-17 | منذ الفجر', count=('strikes', '12', '12 غارة'),
          place=('النبطية الفوقا', 'Nabatieh al-Fawqa', 'النبطية الفوقا', 'town', 'LB/Nabatieh', 1),
          places=[('كفرتبنيت', 'Kfar Tebnit', 'كفرتبنيت', 'town', 'LB/Nabatieh', 1), ('عربصاليم', 'Arabsalim', 'عربصاليم', 'town', 'LB/Nabatieh', 1)],
          actors=[('il-forces', 'initiator', 'للطيران الحربي المعادي')], means=[('aircraft', 'للطيران الحربي')])
thalathin = 'أطراف رب ثلاثين'
golani = ('il-forces', 'target', 'لواء غولاني', 'لواء غولاني')
clock = '2024-10-17 | عند الساعة 06:40'
d.mention('ied', 'حزب الله…وجريح', when=clock, place=(thalathin, 'Rab Thalathin', 'رب ثلاثين', 'town', 'LB/Nabatieh/Marjayoun', 2),
          actors=[('lb-hezbollah', 'initiator', 'حزب الله'), golani],
          results=[('killed', 'person', 'il-forces', '?', 'أفرادها بين قتيل وجريح'), ('wounded', 'person', 'il-forces', '?', 'أفرادها بين قتيل وجريح')],
          means=[('ied', 'عبوة')], by=[dict(words='حزب الله', org='lb-hezbollah')])
d.mention('ied', 'جيش العدو…الخطر', when=clock, place=('رب ثلاثين@2', 'Rab Thalathin', 'رب ثلاثين', 'town', 'LB/Nabatieh/Marjayoun', 1),
          actors=[('lb-hezbollah', 'initiator', 'حزب الله'), ('il-forces', 'target', 'جنوده')],
          results=[('wounded', 'person', 'il-forces', '4', '4 من جنوده')], by=[dict(words='جيش العدو', org='il-forces')],
          note='The other side gives another toll of the same blast.')
d.mention('attack-on-forces', 'اليونيفيل…معروف', when='2024-10-16 | ليل أمس',
          place=('مقرنا العام بالناقورة', 'UNIFIL headquarters, Naqoura', 'مقر اليونيفيل', 'base', 'LB/South/Tyre', 1),
          actors=[('unifil', 'victim', 'أحد جنودنا')], results=[('wounded', 'person', 'unifil', '1', 'أحد جنودنا')],
          means=[('firearm', 'طلق ناري')], by=[dict(words='اليونيفيل', org='unifil')], note='Who fired, and at whom, is left open.')

d = doc('own-275', '2015-01-31', """
عاجل من كركوك
البيشمركة تستعيد مجمع مكتب خالد وقرية مريم بيگ جنوب غربي المدينة بعدما سيطر عليهما داعش فجر امس مستغلا الضباب ، ونحو 45 جثة لمسلحي التنظيم في ساحة المعركة بحسب قائد المحور وستا رسول الذي كشف ايضا عن استشهاد العقيد آزاد مامند و8 من رفاقه في هجوم امس
طائرات التحالف تدمر همرين مفخختين وراجمة صواريخ على طريق ملا عبدالله
وزارة البيشمركة : لا صحة لما اشيع عن انسحاب قواتنا من ناحية ملا عبدالله
""", publisher='جبال نيوز')
wasta = [dict(words='قائد المحور وستا رسول', org='iq-peshmerga', speaker='وستا رسول', title='قائد المحور')]
khalid = ('مجمع مكتب خالد', 'Maktab Khalid', 'مكتب خالد', 'site', 'IQ/Kirkuk/Kirkuk', 1)
maryam = [('قرية مريم بيگ', 'Maryam Beg', 'مريم بيگ', 'village', 'IQ/Kirkuk/Kirkuk', 1)]
d.mention('territory-recapture', ['البيشمركة تستعيد…المدينة', 'ونحو 45…رسول'], when='day', place=khalid, places=maryam,
          actors=[('iq-peshmerga', 'initiator', 'البيشمركة'), ('is', 'target', 'داعش')],
          results=[('killed', 'person', 'is', '~45', 'نحو 45 جثة لمسلحي التنظيم')], by=wasta)
d.mention('territory-loss', ['سيطر…الضباب', 'كشف…هجوم امس'], when='2015-01-30 | فجر امس', place=khalid, places=maryam,
          actors=[('is', 'initiator', 'داعش'), ('iq-peshmerga', 'target', 'البيشمركة')],
          results=[('killed', 'person', 'iq-peshmerga', '9', 'العقيد آزاد مامند و8 من رفاقه')],
          people=[('آزاد مامند', 'العقيد', 'iq-peshmerga', 'killed', 'آزاد مامند')], by=wasta)
d.mention('airstrike', 'طائرات…عبدالله', when='day',
          place=('طريق ملا عبدالله', 'Mulla Abdullah', 'ملا عبدالله', 'subdistrict', 'IQ/Kirkuk/Kirkuk', 2),
          actors=[('coalition', 'initiator', 'طائرات التحالف'), ('is', 'target', 'داعش')],
          results=[('destroyed', 'vehicle', 'is', '2', 'همرين مفخختين'), ('destroyed', 'weapon', 'is', '1', 'راجمة صواريخ')],
          means=[('aircraft', 'طائرات')])
d.mention('withdrawal', 'وزارة…عبدالله', status='denied',
          place=('ناحية ملا عبدالله', 'Mulla Abdullah', 'ملا عبدالله', 'subdistrict', 'IQ/Kirkuk/Kirkuk', 2),
          actors=[('iq-peshmerga', 'initiator', 'قواتنا')], by=[dict(words='وزارة البيشمركة', org='krg-ministry-peshmerga', stance='denies')])

d = doc('own-276', '2023-06-12', """
مقديشو - قالت وزارة الدفاع الصومالية، اليوم الاثنين، إن الجيش ومقاتلي العشائر المتحالفين معه صدوا هجوما شنه مسلحو حركة الشباب قبل الفجر على قاعدة مسجواي بإقليم جلجدود وقتلوا 47 منهم، في حين زعمت الحركة عبر إذاعة الأندلس أنها اجتاحت القاعدة بعد أن فجر أحد عناصرها شاحنة مفخخة عند بوابتها وقتلت 66 جنديا وغنمت 15 آلية. وقال عمدة البلدة غوري معلم لرويترز عبر الهاتف إنه رأى جثث تسعة جنود وستة مدنيين، بينهم صاحبة متجر. ونفذت القيادة الأميركية في أفريقيا (أفريكوم)، بطلب من الحكومة، ضربة جوية مساء الأحد قرب عيل بور قدرت أنها قتلت ثلاثة من المتشددين دون إصابة أي مدني. ومن المقرر أن تسلم القوات الإثيوبية العاملة ضمن بعثة الاتحاد الأفريقي قاعدتها في المدينة إلى الجيش بحلول نهاية يونيو، وكانت البعثة قد سحبت 300 جندي بوروندي من بلدة محاس في مايو.
""", publisher='الصومال اليوم')
dawn = '2023-06-12 | قبل الفجر'
base = ('قاعدة مسجواي بإقليم جلجدود', 'Masagaway base', 'قاعدة مسجواي', 'base', 'SO/Galguduud', 1)
foe = ('so-al-shabaab', 'initiator', 'مسلحو حركة الشباب')
d.mention('attack-on-forces', 'قالت وزارة…47 منهم', when=dawn, place=base,
          actors=[foe, ('so-forces', 'target', 'الجيش'), (None, 'target', 'مقاتلي العشائر')],
          results=[('killed', 'person', 'so-al-shabaab', '47', '47 منهم')],
          by=[dict(words='وزارة الدفاع الصومالية', org='so-forces', title='وزارة الدفاع الصومالية')])
d.mention('territory-loss', 'زعمت…آلية', when=dawn, place=base, actors=[foe, ('so-forces', 'target', 'جنديا')],
          results=[('killed', 'person', 'so-forces', '66', '66 جنديا'), ('seized', 'vehicle', 'so-forces', '15', '15 آلية')],
          means=[('car-bomb', 'شاحنة مفخخة')],
          by=[dict(words='الحركة', org='so-al-shabaab', channel='broadcast', via='إذاعة الأندلس', stance='claims')],
          note='The other side: the base overrun after a lorry blew up at its gate.')
d.mention('attack-on-forces', 'وقال عمدة…متجر', when=dawn, place=base, actors=[foe, ('so-forces', 'target', 'جنود'), ('civilians', 'victim', 'مدنيين')],
          results=[('killed', 'person', 'so-forces', '9', 'تسعة جنود'), ('killed', 'person', 'civilians', '6', 'ستة مدنيين'),
                   ('killed', 'person', 'civilians', '1', 'صاحبة متجر', 1)],
          by=[dict(words='عمدة البلدة غوري معلم', org='so-government', speaker='غوري معلم', title='عمدة البلدة', channel='press', via='reuters')],
          note='A third toll.')
africom = 'القيادة الأميركية في أفريقيا (أفريكوم)'
d.mention('airstrike', 'ونفذت…مدني', when='2023-06-11 | مساء الأحد', count=('strikes', '1', 'ضربة جوية'),
          place=('قرب عيل بور', 'El Bur', 'عيل بور', 'town', 'SO/Galguduud', 2),
          actors=[('us', 'initiator', africom, 'القيادة الأميركية في أفريقيا'), ('so-al-shabaab', 'target', 'المتشددين')],
          results=[('killed', 'person', 'so-al-shabaab', '3', 'ثلاثة من المتشددين'), ('wounded', 'person', 'civilians', '0', 'دون إصابة أي مدني')],
          by=[dict(words=africom, org='us', title='القيادة الأميركية في أفريقيا')])
d.mention('base-handover', 'ومن المقرر…يونيو', status='planned', when='2023-06-12..2023-06-30 range | بحلول نهاية يونيو',
          place=('قاعدتها في المدينة', 'Ethiopian base, El Bur', 'عيل بور', 'base', 'SO/Galguduud', 1),
          actors=[('et-forces', 'initiator', 'القوات الإثيوبية'), ('so-forces', 'partner', 'الجيش@2')])
d.mention('withdrawal', 'وكانت البعثة…مايو', status='background', when='2023-05-01..2023-05-31 month | مايو', count=('troops', '300', '300 جندي بوروندي'),
          place=('بلدة محاس', 'Mahas', 'محاس', 'town', 'SO/Hiran', 1), actors=[(None, 'initiator', 'البعثة')])

d = doc('own-277', '2018-04-17', """
بغداد/ أعلن المتحدث الرسمي باسم مجلس القضاء الأعلى القاضي عبد الستار بيرقدار، الثلاثاء، صدور أحكام بالإعدام بحق ستة مدانين بالانتماء إلى تنظيم داعش عن تفجير مطعم على الطريق الدولي السريع جنوب غربي الناصرية، وهو الهجوم الذي خلف 84 قتيلا في أيلول الماضي. وقالت وزارة العدل إنها نفذت، أمس الاثنين، حكم الإعدام شنقا بـ13 مدانا في سجن الناصرية المركزي، 11 منهم بتهم إرهابية. وذكر مصدر في مصلحة السجون طلب حجب اسمه للسومرية نيوز أن نزيلين فرّا من السجن نفسه ليل الأحد، وأن حراس البرج الشرقي أطلقوا النار على أحدهما وأردوه قتيلا، فيما ألقت شرطة المحافظة القبض على الثاني مختبئا في بستان بقضاء سوق الشيوخ. ودعت منظمة العفو الدولية بغداد إلى وقف تنفيذ أحكام الإعدام فورا، مشيرة إلى أن السلطات أعدمت 125 شخصا على الأقل خلال العام الماضي.
""", publisher='شبكة الرافد')
d.mention('prosecution', 'أعلن…السريع جنوب غربي الناصرية', when='2018-04-17 | الثلاثاء', count=('persons', '6', 'ستة مدانين'),
          actors=[('iq-judiciary', 'initiator', 'مجلس القضاء الأعلى'), ('is', 'target', 'تنظيم داعش')],
          by=[dict(words='المتحدث الرسمي باسم مجلس القضاء الأعلى القاضي عبد الستار بيرقدار', org='iq-judiciary', speaker='عبد الستار بيرقدار',
                   title='المتحدث الرسمي باسم مجلس القضاء الأعلى')], note='The court is not named.')
d.mention('explosion', 'تفجير…الماضي', status='background', when='2017-09-01..2017-09-30 month | أيلول الماضي',
          place=('مطعم على الطريق الدولي السريع جنوب غربي الناصرية', 'Highway restaurant, Nasiriyah', 'مطعم الطريق السريع', 'site', 'IQ/Dhi Qar/Nasiriyah', 1),
          actors=[('is', 'initiator', 'مدانين')], results=[('killed', 'person', None, '84', '84 قتيلا')])
prison = ('سجن الناصرية المركزي', 'Nasiriyah central prison', 'سجن الناصرية المركزي', 'prison', 'IQ/Dhi Qar/Nasiriyah', 1)
d.mention('execution', 'وقالت وزارة…إرهابية', acled=None, plover=None, when='2018-04-16 | أمس الاثنين', place=prison,
          actors=[('iq-ministry-justice', 'initiator', 'وزارة العدل')],
          results=[('killed', 'person', None, '13', '13 مدانا'), ('killed', 'person', None, '11', '11 منهم بتهم إرهابية', 0)],
          by=[dict(words='وزارة العدل', org='iq-ministry-justice')], note='Sentences carried out are no political violence to ACLED.')
source = [dict(words='مصدر في مصلحة السجون', title='مصدر في مصلحة السجون', channel='press', via='alsumaria', anonymous=True)]
night = '2018-04-15 | ليل الأحد'
d.mention('shooting', 'وذكر مصدر…قتيلا', when=night, place=('السجن نفسه', *prison[1:]),
          actors=[('iq-security-forces', 'initiator', 'حراس البرج الشرقي'), (None, 'target', 'أحدهما')],
          results=[('killed', 'person', None, '1', 'أحدهما')], means=[('firearm', 'النار')], by=source, note='A fleeing prisoner shot by the guards.')
d.mention('arrest', 'ألقت…الشيوخ', when='day',
          place=('قضاء سوق الشيوخ', 'Suq al-Shuyukh', 'سوق الشيوخ', 'district', 'IQ/Dhi Qar', 2),
          actors=[('iq-police', 'initiator', 'شرطة المحافظة'), (None, 'target', 'الثاني')],
          results=[('arrested', 'person', None, '1', 'الثاني')], by=source)
d.mention('demand', 'ودعت…فورا', actors=[('amnesty', 'initiator', 'منظمة العفو الدولية'), ('iq-government', 'target', 'بغداد@2')],
          by=[dict(words='منظمة العفو الدولية', org='amnesty')])
d.mention('statistics', 'السلطات…العام الماضي', status='aggregate', acled=None, plover=None, when='2017-01-01..2017-12-31 year | العام الماضي',
          actors=[('iq-government', 'initiator', 'السلطات')], results=[('killed', 'person', None, '125+', '125 شخصا على الأقل')],
          by=[dict(words='منظمة العفو الدولية', org='amnesty')])

d = doc('own-278', '2023-05-29', """
طرابلس (أ ف ب) - أصيب خمسة أشخاص، بينهم امرأتان، في اشتباكات اندلعت ليل الأحد الاثنين بين عناصر من جهاز الردع وآخرين من اللواء 444 قتال في شارع الجرابة بوسط العاصمة الليبية، حسبما أعلن المتحدث باسم جهاز الإسعاف والطوارئ أسامة علي. وقال مصدر في مديرية أمن طرابلس، اشترط عدم ذكر اسمه، إن المواجهات تلت توقيف الردع، مساء الأحد، ضابطا في اللواء يدعى مصعب زريق قرب مطار معيتيقة، وإنه أُفرج عنه فجرا بوساطة من المجلس الرئاسي، بينما انتشرت قوة من جهاز دعم الاستقرار في محيط ميدان الجزائر للفصل بين الطرفين. وفي الغرب، قصفت طائرات مسيّرة تابعة لحكومة الوحدة الوطنية، لليوم الثالث تواليا، ما وصفته بأوكار لتهريب الوقود في ميناء الماية، وأفادت بلدية الزاوية بسقوط قتيلين مدنيين، غير أن وزارة الدفاع أكدت أن الضربات كانت "دقيقة ولم تسفر عن أي ضحايا" ودمرت ستة زوارق وتسعة صهاريج.
""", publisher='ليبيا عاجل')
radaa, brigade = 'جهاز الردع', 'اللواء 444 قتال'
d.mention('clash', 'أصيب…أسامة علي', when='2023-05-28..2023-05-29 range | ليل الأحد الاثنين',
          place=('شارع الجرابة بوسط العاصمة الليبية', 'Jaraba Street, Tripoli', 'شارع الجرابة', 'road', 'LY/Tripoli', 1),
          actors=[('ly-radaa', 'initiator', radaa), ('ly-444-brigade', 'target', brigade)],
          results=[('wounded', 'person', None, '5', 'خمسة أشخاص'), ('wounded', 'person', 'civilians', '2', 'امرأتان', 0)],
          by=[dict(words='المتحدث باسم جهاز الإسعاف والطوارئ أسامة علي', speaker='أسامة علي', title='المتحدث باسم جهاز الإسعاف والطوارئ')])
source = [dict(words='مصدر في مديرية أمن طرابلس', org='ly-police', title='مصدر في مديرية أمن طرابلس', anonymous=True)]
d.mention('arrest', 'توقيف…معيتيقة', when='2023-05-28 | مساء الأحد',
          place=('قرب مطار معيتيقة', 'Mitiga airport', 'مطار معيتيقة', 'airport', 'LY/Tripoli', 2),
          actors=[('ly-radaa', 'initiator', 'الردع@2'), ('ly-444-brigade', 'target', 'ضابطا في اللواء')],
          results=[('arrested', 'person', 'ly-444-brigade', '1', 'ضابطا في اللواء')],
          people=[('مصعب زريق', 'ضابط في اللواء', 'ly-444-brigade', 'arrested', 'مصعب زريق')], by=source)
d.mention('release', 'أُفرج…الرئاسي', when='2023-05-29 | فجرا', actors=[('ly-radaa', 'initiator', 'الردع@2')],
          results=[('released', 'person', 'ly-444-brigade', '1', 'ضابطا في اللواء')],
          people=[('مصعب زريق', 'ضابط في اللواء', 'ly-444-brigade', 'released', 'مصعب زريق')], by=source, note='The mediator has no role.')
d.mention('deployment', 'انتشرت…الطرفين', when='day',
          place=('محيط ميدان الجزائر', 'Algeria Square, Tripoli', 'ميدان الجزائر', 'square', 'LY/Tripoli', 2),
          actors=[('ly-ssa', 'initiator', 'قوة من جهاز دعم الاستقرار')], by=source)
harbour = ('ميناء الماية', 'Al-Maya harbour', 'ميناء الماية', 'site', 'LY/Jafara', 1)
drones = [('drone', 'طائرات مسيّرة')]
gnu = ('ly-gnu-forces', 'initiator', 'حكومة الوحدة الوطنية')
d.mention('drone-strike', 'وفي الغرب…مدنيين', when='day', place=harbour, actors=[gnu, ('civilians', 'victim', 'قتيلين مدنيين')],
          results=[('killed', 'person', 'civilians', '2', 'قتيلين مدنيين')], means=drones, by=[dict(words='بلدية الزاوية', title='بلدية الزاوية')])
d.mention('drone-strike', 'غير أن…صهاريج', when='day', place=harbour, actors=[gnu],
          results=[('killed', 'person', None, '0', 'لم تسفر عن أي ضحايا'), ('wounded', 'person', None, '0', 'لم تسفر عن أي ضحايا'),
                   ('destroyed', 'vehicle', None, '15', 'ستة زوارق وتسعة صهاريج')], means=drones,
          by=[dict(words='وزارة الدفاع', org='ly-gnu-forces', title='وزارة الدفاع')], note='The attacker denies any victims and counts what was destroyed.')

d = doc('own-279', '2017-10-05', """
بيروت 5 أكتوبر تشرين الأول (رويترز) - قال المرصد السوري لحقوق الإنسان إن ضربات جوية يعتقد أن طائرات روسية نفذتها قتلت أمس الأربعاء 38 مدنيا كانوا يعبرون نهر الفرات على متن قوارب قرب بلدة العشارة. ولم يصدر تعليق من وزارة الدفاع الروسية التي كانت قد أعلنت الثلاثاء أن قاذفاتها قتلت سبعة قياديين من تنظيم الدولة الإسلامية في مخبأ تحت الأرض بمحيط البوكمال. وعلى الضفة الشرقية للنهر، سيطرت قوات سوريا الديمقراطية بدعم من التحالف بقيادة الولايات المتحدة على حقل الجفرة النفطي بعد أن انسحب منه المتشددون دون قتال، حسبما أفاد قائد مجلس دير الزور العسكري أحمد أبو خولة، لكن التنظيم قال عبر وكالة أعماق إن اثنين من مقاتليه فجرا سيارة ملغومة كانا يقودانها في نقطة لهذه القوات داخل الحقل وقتلا عشرة من أفرادها. وقدر مسؤول في الأمم المتحدة عدد من فروا من المحافظة خلال الأسبوع الماضي بعشرة آلاف. وكان الجيش السوري قد سيطر على بلدة السخنة، آخر معقل كبير للتنظيم في محافظة حمص، في أغسطس آب.
""", publisher='وكالة المشرق')
d.mention('airstrike', 'قال…العشارة', when='2017-10-04 | أمس الأربعاء',
          place=('قرب بلدة العشارة', 'Al-Asharah', 'العشارة', 'town', 'SY/Deir ez-Zor/Mayadin', 2),
          actors=[('ru-forces', 'initiator', 'طائرات روسية'), ('civilians', 'victim', 'مدنيا')],
          results=[('killed', 'person', 'civilians', '38', '38 مدنيا')], means=[('aircraft', 'طائرات')],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('airstrike', 'أعلنت…البوكمال', when='2017-10-03 | الثلاثاء',
          place=('مخبأ تحت الأرض بمحيط البوكمال', 'Abu Kamal', 'البوكمال', 'city', 'SY/Deir ez-Zor/Abu Kamal', 2),
          actors=[('ru-forces', 'initiator', 'قاذفاتها'), ('is', 'target', 'تنظيم الدولة الإسلامية')],
          results=[('killed', 'person', 'is', '7', 'سبعة قياديين من تنظيم الدولة الإسلامية')], means=[('aircraft', 'قاذفاتها')],
          by=[dict(words='وزارة الدفاع الروسية', org='ru-forces', title='وزارة الدفاع الروسية')])
jafra = ('حقل الجفرة النفطي', 'Al-Jafra oil field', 'حقل الجفرة', 'facility', 'SY/Deir ez-Zor/Deir-ez-Zor', 1)
d.mention('territory-transfer', 'وعلى الضفة…أبو خولة', when='day', place=jafra,
          actors=[('sy-sdf', 'initiator', 'قوات سوريا الديمقراطية'), ('coalition', 'support', 'التحالف بقيادة الولايات المتحدة'),
                  ('is', 'target', 'المتشددون')],
          by=[dict(words='قائد مجلس دير الزور العسكري أحمد أبو خولة', org='sy-deir-ez-zor-military-council', speaker='أحمد أبو خولة',
                   title='قائد مجلس دير الزور العسكري')], note='Taken without a fight.')
d.mention('suicide-bombing', 'التنظيم قال…أفرادها', when='day', count=('attackers', '2', 'اثنين من مقاتليه'),
          place=('الحقل', *jafra[1:]), actors=[('is', 'initiator', 'اثنين من مقاتليه'), ('sy-sdf', 'target', 'هذه القوات')],
          results=[('killed', 'person', 'sy-sdf', '10', 'عشرة من أفرادها')], means=[('car-bomb', 'سيارة ملغومة')],
          by=[dict(words='التنظيم', org='is', via='amaq')])
d.mention('displacement', 'وقدر…آلاف', when='2017-09-25..2017-10-01 week | الأسبوع الماضي',
          place=('المحافظة', 'Deir ez-Zor', 'دير الزور', 'governorate', 'SY/Deir ez-Zor', 3), actors=[('civilians', 'victim', 'من فروا')],
          results=[('displaced', 'person', 'civilians', '~10000', 'عشرة آلاف')],
          by=[dict(words='مسؤول في الأمم المتحدة', org='united-nations', title='مسؤول في الأمم المتحدة', anonymous=True)])
d.mention('territory-recapture', 'وكان الجيش…آب', status='background', when='2017-08-01..2017-08-31 month | أغسطس آب',
          place=('بلدة السخنة', 'Sukhnah', 'السخنة', 'town', 'SY/Homs/Tadmor', 1),
          actors=[('sy-government-forces', 'initiator', 'الجيش السوري'), ('is', 'target', 'للتنظيم')])

d = doc('own-280', '2020-10-15', """
القاهرة - أعلن المتحدث العسكري المصري العقيد تامر الرفاعي، في بيان مساء أمس الأربعاء، إحباط هجوم على نقطة تمركز للقوات المسلحة في قرية قاطية غربي بئر العبد ومقتل 11 من العناصر التكفيرية، أربعة منهم كانوا يرتدون أحزمة ناسفة، وتدمير عربتي دفع رباعي، مقرا باستشهاد جندي وإصابة ضابط. وأفاد أهالٍ لموقع مدى مصر بأن 120 أسرة كانت قد نزحت عن قرية أقطية المجاورة حين دخلها مسلحو ولاية سيناء في يوليو عادت إليها السبت، وأن عبوة زرعها المسلحون داخل أحد المنازل قبل انسحابهم انفجرت الثلاثاء في أصحابه فقتلت ثلاثة منهم. وفي الشيخ زويد، سلّم قيادي في التنظيم يدعى أبو أنس السواركة نفسه إلى اتحاد قبائل سيناء الذي نقله بدوره إلى مقر للمخابرات الحربية، بحسب منشور للاتحاد على فيسبوك أرفق بصورة للبندقية التي كانت بحوزته.
""", publisher='أخبار القناة')
d.mention('attack-on-forces', 'أعلن…ضابط', when='2020-10-14 | مساء أمس الأربعاء',
          place=('قرية قاطية غربي بئر العبد', 'Qatia', 'قاطية', 'village', 'EG/North Sinai', 1),
          actors=[('eg-is-sinai', 'initiator', 'العناصر التكفيرية'), ('eg-forces', 'target', 'للقوات المسلحة')],
          results=[('killed', 'person', 'eg-is-sinai', '11', '11 من العناصر التكفيرية'), ('killed', 'person', 'eg-is-sinai', '4', 'أربعة منهم', 0),
                   ('destroyed', 'vehicle', 'eg-is-sinai', '2', 'عربتي دفع رباعي'), ('killed', 'person', 'eg-forces', '1', 'جندي'),
                   ('wounded', 'person', 'eg-forces', '1', 'ضابط')],
          by=[dict(words='المتحدث العسكري المصري العقيد تامر الرفاعي', org='eg-forces', speaker='تامر الرفاعي', title='المتحدث العسكري المصري',
                   channel='statement')], note='Only the announcement is dated; the passage makes the Sinai Province the enemy.')
people = [dict(words='أهالٍ', title='أهالٍ', channel='press', via='مدى مصر')]
aqtia = ('قرية أقطية المجاورة', 'Aqtia', 'أقطية', 'village', 'EG/North Sinai', 1)
d.mention('return', ['120 أسرة', 'عادت إليها السبت'], when='2020-10-10 | السبت', count=('families', '120', '120 أسرة'),
          place=aqtia, actors=[('civilians', 'initiator', '120 أسرة')], by=people)
d.mention('displacement', '120 أسرة…يوليو', status='background', when='2020-07-01..2020-07-31 month | يوليو', place=aqtia,
          actors=[('civilians', 'victim', '120 أسرة')], results=[('displaced', 'person', 'civilians', '120', '120 أسرة')], by=people)
d.mention('territory-loss', 'دخلها مسلحو ولاية سيناء في يوليو', status='background', when='2020-07-01..2020-07-31 month | يوليو', place=aqtia,
          actors=[('eg-is-sinai', 'initiator', 'مسلحو ولاية سيناء')], by=people)
d.mention('ied', 'وأن عبوة…منهم', when='2020-10-13 | الثلاثاء', place=('أحد المنازل', *aqtia[1:]),
          actors=[('eg-is-sinai', 'initiator', 'المسلحون'), ('civilians', 'victim', 'أصحابه')],
          results=[('killed', 'person', 'civilians', '3', 'ثلاثة منهم')], means=[('ied', 'عبوة')], by=people)
d.mention('surrender', 'وفي الشيخ زويد…بحوزته', when='day',
          place=('الشيخ زويد', 'Sheikh Zuweid', 'الشيخ زويد', 'city', 'EG/North Sinai', 1),
          actors=[('eg-is-sinai', 'initiator', 'قيادي في التنظيم'), (None, 'target', 'اتحاد قبائل سيناء')],
          results=[('surrendered', 'person', 'eg-is-sinai', '1', 'قيادي في التنظيم'), ('seized', 'weapon', 'eg-is-sinai', '1', 'للبندقية')],
          people=[('أبو أنس السواركة', 'قيادي في التنظيم', 'eg-is-sinai', None, 'أبو أنس السواركة')],
          by=[dict(words='للاتحاد', title='اتحاد قبائل سيناء', channel='social-media', via='فيسبوك')])

d = doc('own-281', '2022-12-08', """
طولكرم - وفا: استشهد الشابان رامي عبد الكريم دراغمة وقسام نضال غنام وأصيب ستة آخرون، أحدهم مسعف، برصاص قوات الاحتلال الإسرائيلي التي اقتحمت مخيم نور شمس شرق المدينة، فجر اليوم الخميس، وحاصرت منزلا فيه قبل أن تنسحب بعد اعتقال ثلاثة مواطنين. وادعى جيش الاحتلال أن جنوده ردوا على مسلحين أطلقوا النار صوبهم من داخل المنزل وقتلوا اثنين منهم، وأنه ضبط بندقيتين من نوع إم 16. وقال مدير نادي الأسير في المحافظة إبراهيم النمر لـ"وفا" إن الاحتلال اعتقل كذلك أسيرين محررين على حاجز عناب مساء أمس. وفي محافظة سلفيت، هاجم مستوطنون من بؤرة "حفات يائير" رعاة أغنام في أراضي قرية ياسوف بالعصي، ما أدى إلى إصابة فتى بكسر في يده، وسرقوا 40 رأسا، فيما أخطرت سلطات الاحتلال بهدم خمسة منازل في بلدة دير بلوط. وتقول وزارة الصحة إن حصيلة الشهداء منذ بداية العام ارتفعت إلى 218، بينهم 52 في قطاع غزة.
""", publisher='نبض الضفة')
wafa = [dict(words='وفا', org='wafa')]
dawn = '2022-12-08 | فجر اليوم الخميس'
camp = ('مخيم نور شمس شرق المدينة', 'Nur Shams refugee camp', 'مخيم نور شمس', 'camp', 'PS/Tulkarm', 1)
d.mention('raid', 'استشهد…مواطنين', acled='Violence against civilians/Attack', plover='ASSAULT/firearms', when=dawn, place=camp,
          actors=[('il-forces', 'initiator', 'قوات الاحتلال الإسرائيلي'), ('civilians', 'target', 'الشابان')],
          results=[('killed', 'person', 'civilians', '2', 'الشابان رامي عبد الكريم دراغمة وقسام نضال غنام'),
                   ('wounded', 'person', 'civilians', '6', 'ستة آخرون'), ('wounded', 'person', 'civilians', '1', 'مسعف', 1),
                   ('arrested', 'person', 'civilians', '3', 'ثلاثة مواطنين')],
          people=[('رامي عبد الكريم دراغمة', 'الشاب', 'civilians', 'killed', 'رامي عبد الكريم دراغمة'),
                  ('قسام نضال غنام', 'الشاب', 'civilians', 'killed', 'قسام نضال غنام')], means=[('firearm', 'رصاص')], by=wafa)
d.mention('raid', 'وادعى…إم 16', code='clash', when=dawn, place=camp,
          actors=[('il-forces', 'initiator', 'جنوده'), ('ps-armed-groups', 'target', 'مسلحين')],
          results=[('killed', 'person', 'ps-armed-groups', '2', 'اثنين منهم'), ('seized', 'weapon', 'ps-armed-groups', '2', 'بندقيتين من نوع إم 16')],
          means=[('firearm', 'النار')], by=[dict(words='جيش الاحتلال', org='il-forces', stance='claims')],
          note='The account of the army: armed men who fired first.')
d.mention('arrest', 'وقال مدير…مساء أمس', when='2022-12-07 | مساء أمس',
          place=('حاجز عناب', 'Anab checkpoint', 'حاجز عناب', 'site', 'PS/Tulkarm', 1),
          actors=[('il-forces', 'initiator', 'الاحتلال@3'), ('civilians', 'target', 'أسيرين محررين')],
          results=[('arrested', 'person', 'civilians', '2', 'أسيرين محررين')],
          by=[dict(words='مدير نادي الأسير في المحافظة إبراهيم النمر', org='ps-prisoners-club', speaker='إبراهيم النمر',
                   title='مدير نادي الأسير في المحافظة', channel='press', via='wafa')])
d.mention('beating', 'وفي محافظة سلفيت…رأسا', when='day', place=('أراضي قرية ياسوف', 'Yasuf', 'ياسوف', 'village', 'PS/Salfit', 1),
          actors=[('il-settlers', 'initiator', 'مستوطنون'), ('civilians', 'target', 'رعاة أغنام')],
          results=[('wounded', 'person', 'civilians', '1', 'فتى'), ('seized', 'other', 'civilians', '40', '40 رأسا')], by=wafa)
d.mention('destruction', 'أخطرت…بلوط', status='planned', place=('بلدة دير بلوط', 'Deir Ballut', 'دير بلوط', 'town', 'PS/Salfit', 1),
          actors=[('il-government', 'initiator', 'سلطات الاحتلال')],
          results=[('destroyed', 'building', 'civilians', '5', 'خمسة منازل')], by=wafa)
d.mention('statistics', 'وتقول…غزة', status='aggregate', when='2022-01-01..2022-12-08 range | منذ بداية العام',
          results=[('killed', 'person', None, '218', '218'), ('killed', 'person', None, '52', '52 في قطاع غزة', 0)],
          by=[dict(words='وزارة الصحة', org='ps-health-ministry')])

d = doc('own-282', '2021-07-01', """
البصرة - أصيب تسعة من المهندسين الخريجين بجروح واعتُقل أربعة، صباح اليوم الخميس، لدى تفريق قوات مكافحة الشغب بالهراوات اعتصامهم أمام شركة نفط البصرة في المكينة، قبل أن يُفرج عن المعتقلين بعد ساعات بتوجيه من المحافظ أسعد العيداني، حسبما أفاد شهود إذاعة المربد. وكان متضامنون معهم قد أغلقوا ليل الأربعاء طريق القرنة بالإطارات المحترقة. ومع تواصل استهداف خطوط نقل الطاقة، قالت وزارة الكهرباء إن أربعة أبراج في خط بيجي - غرب الموصل سقطت فجر الأربعاء بتفجير عبوات ناسفة، وإن لغما انفجر بفريق الصيانة الذي توجه لإصلاحها فقتل فنيا وبتر ساق آخر. ووفقا لبيان لجهاز الأمن الوطني، اعترف عنصر في داعش اعتقله الجهاز الأسبوع الماضي في الشرقاط بتفجير 12 برجا خلال حزيران مقابل 500 دولار عن كل برج. وفي ميسان، اغتال ملثمان الرائد في وكالة الاستخبارات نبيل الدراجي أمام منزله بحي المعلمين القديم مساء الأربعاء.
""", publisher='وكالة المشرق')
witnesses = [dict(words='شهود', title='شهود', channel='press', via='al-mirbad')]
d.mention('protest-intervention', 'أصيب…المكينة', when='2021-07-01 | صباح اليوم الخميس',
          place=('شركة نفط البصرة في المكينة', 'Basra Oil Company, Makina', 'شركة نفط البصرة', 'site', 'IQ/Basra', 1),
          actors=[('iq-riot-police', 'initiator', 'قوات مكافحة الشغب'), ('protesters', 'target', 'المهندسين الخريجين')],
          results=[('wounded', 'person', 'protesters', '9', 'تسعة من المهندسين الخريجين'), ('arrested', 'person', 'protesters', '4', 'أربعة')],
          by=witnesses)
d.mention('release', 'يُفرج…العيداني', when='2021-07-01 | بعد ساعات', actors=[('iq-local-government', 'authority', 'المحافظ')],
          results=[('released', 'person', 'protesters', '4', 'المعتقلين')],
          people=[('أسعد العيداني', 'المحافظ', 'iq-local-government', 'mentioned', 'أسعد العيداني')], by=witnesses)
d.mention('riot', 'وكان متضامنون…المحترقة', when='2021-06-30 | ليل الأربعاء',
          place=('طريق القرنة', 'Qurna', 'القرنة', 'town', 'IQ/Basra', 2), actors=[('protesters', 'initiator', 'متضامنون')],
          note='A road blocked with burning tyres.')
ministry = [dict(words='وزارة الكهرباء', org='iq-government', title='وزارة الكهرباء')]
line = ('بيجي', 'Baiji', 'بيجي', 'city', 'IQ/Salah al-Din/Baiji', 2)
west = [('غرب الموصل', 'Mosul', 'الموصل', 'city', 'IQ/Ninewa/Mosul', 2)]
d.mention('ied', 'قالت وزارة…ناسفة', when='2021-06-30 | فجر الأربعاء', place=line, places=west,
          results=[('destroyed', 'other', None, '4', 'أربعة أبراج')], means=[('ied', 'عبوات ناسفة')], by=ministry)
d.mention('mine', 'لغما…آخر', when='day', place=line, places=west, actors=[('civilians', 'victim', 'فريق الصيانة')],
          results=[('killed', 'person', 'civilians', '1', 'فنيا'), ('wounded', 'person', 'civilians', '1', 'آخر')], means=[('mine', 'لغما')],
          by=ministry)
nss = [dict(words='جهاز الأمن الوطني', org='iq-nss', channel='statement')]
d.mention('arrest', 'عنصر في داعش…الشرقاط', when='2021-06-21..2021-06-27 week | الأسبوع الماضي',
          place=('الشرقاط', 'Shirqat', 'الشرقاط', 'town', 'IQ/Salah al-Din/Shirqat', 1),
          actors=[('iq-nss', 'initiator', 'الجهاز'), ('is', 'target', 'عنصر في داعش')],
          results=[('arrested', 'person', 'is', '1', 'عنصر في داعش')], by=nss)
d.mention('statistics', 'بتفجير 12…حزيران', status='aggregate', when='2021-06-01..2021-06-30 month | حزيران',
          actors=[('is', 'initiator', 'عنصر في داعش')], results=[('destroyed', 'other', None, '12', '12 برجا')], by=nss,
          note='What the man confessed to, by the statement of the service.')
d.mention('attack-on-forces', 'وفي ميسان…الأربعاء', when='2021-06-30 | مساء الأربعاء',
          place=('حي المعلمين القديم', 'Old Teachers quarter, Amarah', 'حي المعلمين القديم', 'neighbourhood', 'IQ/Maysan', 1),
          actors=[('unidentified-armed-group', 'initiator', 'ملثمان'), ('iq-interior-intelligence', 'target', 'الرائد في وكالة الاستخبارات')],
          results=[('killed', 'person', 'iq-interior-intelligence', '1', 'الرائد في وكالة الاستخبارات نبيل الدراجي')],
          people=[('نبيل الدراجي', 'الرائد في وكالة الاستخبارات', 'iq-interior-intelligence', 'killed', 'نبيل الدراجي')],
          note='The murdered man is an officer: no civilian.')

d = doc('own-283', '2021-09-06', """
قُتل خمسة من مقاتلي الحشد العشائري، بينهم شقيقان، في هجوم شنه عناصر تنظيم "داعش" ليل السبت على نقطة مرابطة في قرية المبارك بناحية العظيم شمالي ديالى، وحين هرعت قوة من فوج الطوارئ السابع إلى نجدتهم انفجرت عليها عبوة ناسفة زرعها المهاجمون على الطريق الترابي المؤدي إلى القرية، ما أودى بحياة ثلاثة من أفرادها، بينهم النقيب ليث الجبوري.

وقال مدير الناحية عبد الجبار العبيدي لوكالة شفق نيوز إن نحو 15 مسلحا شاركوا في الهجوم الذي استمر ساعة ونصف الساعة، وإنهم أحرقوا قبل انسحابهم منزلين ومضخة مياه وفقدوا ستة منهم، مبينا أن طيران الجيش لم يصل إلا بعد انتهائه. إلا أن قيادة العمليات المشتركة ذكرت في بيان مقتضب، الأحد، أن أربعة مقاتلين استشهدوا لا غير، وأن الإرهابيين تركوا جثتين.

وشرعت قوات من الجيش والحشد الشعبي، فجر الأحد، بعملية تمشيط في حوض العظيم أطلقت عليها "ثأر المبارك"، بإشراف نائب قائد العمليات المشتركة الفريق الركن عبد الأمير الشمري. وأسفرت العملية في يومها الأول، كما أوضح الناطق باسم العمليات المشتركة اللواء تحسين الخفاجي لوكالة الأنباء العراقية، عن تدمير ثلاث مضافات واعتقال مشتبه بهما اثنين والعثور على 35 قنبرة هاون، فيما وجهت طائرات إف-16 العراقية ضربتين إلى كهف في سلسلة جبال حمرين "لم تُعرف نتائجهما بعد".

ونفى الخفاجي أن تكون القطعات قد أخلت قرى في الناحية من سكانها. لكن أبا سجاد، وهو مزارع وصل مع عائلته إلى الخالص، قال للصحيفة إن 45 أسرة غادرت المبارك منذ ليل السبت خوفا من هجوم جديد.

وأقال القائد العام للقوات المسلحة مصطفى الكاظمي آمر الفوج السابع وأمر بالتحقيق في "التقصير الذي رافق التعزيز". وتظاهر ذوو الضحايا، صباح الاثنين، أمام مبنى المحافظة في بعقوبة مطالبين بنشر قوات الحشد في قراهم.

والهجوم هو الثالث من نوعه في العظيم منذ مطلع آب، إذ سبق أن خطف التنظيم في العاشر منه صيادين اثنين، عُثر على جثتيهما بعد يومين. ومنذ مطلع العام قُتل 61 من عناصر الأمن والحشد في المحافظة، حسب إحصاء لعضو لجنة الأمن والدفاع النيابية عبد الخالق العزاوي.
""", publisher='صحيفة الرافدين', title='ليلة دامية في العظيم وعملية لملاحقة المهاجمين')
sat, sun = '2021-09-04 | ليل السبت', '2021-09-05 | فجر الأحد'
mubarak = ('قرية المبارك بناحية العظيم شمالي ديالى', 'Al-Mubarak', 'المبارك', 'village', 'IQ/Diyala', 1)
attackers, tribal = ('is', 'initiator', 'عناصر تنظيم "داعش"'), ('iq-tribal-mobilization', 'target', 'مقاتلي الحشد العشائري')
director = dict(words='مدير الناحية عبد الجبار العبيدي', org='iq-local-government', speaker='عبد الجبار العبيدي', title='مدير الناحية',
                channel='press', via='shafaq-news')
d.mention('attack-on-forces', ['T:ليلة دامية في العظيم', 'قُتل…ديالى', 'وقال مدير…منهم'], when=sat, place=mubarak, count=('attackers', '~15', 'نحو 15 مسلحا'),
          actors=[attackers, tribal],
          results=[('killed', 'person', 'iq-tribal-mobilization', '5', 'خمسة من مقاتلي الحشد العشائري'),
                   ('killed', 'person', 'iq-tribal-mobilization', '2', 'شقيقان', 0), ('killed', 'person', 'is', '6', 'ستة منهم'),
                   ('burned', 'building', 'civilians', '2', 'منزلين'), ('burned', 'other', 'civilians', '1', 'مضخة مياه')], by=[director],
          note='The paper and the director tell it in agreement.')
d.mention('ied', 'وحين…الجبوري', when=sat,
          place=('الطريق الترابي المؤدي إلى القرية', 'Al-Mubarak', 'المبارك', 'village', 'IQ/Diyala', 2),
          actors=[('is', 'initiator', 'المهاجمون'), ('iq-police', 'target', 'فوج الطوارئ السابع', 'فوج الطوارئ السابع')],
          results=[('killed', 'person', 'iq-police', '3', 'ثلاثة من أفرادها')],
          people=[('ليث الجبوري', 'النقيب', 'iq-police', 'killed', 'ليث الجبوري')], means=[('ied', 'عبوة ناسفة')])
joc = dict(words='قيادة العمليات المشتركة', org='iq-joc', channel='statement')
d.mention('attack-on-forces', 'إلا أن…جثتين', when=sat, place=mubarak,
          actors=[attackers, tribal],
          results=[('killed', 'person', 'iq-tribal-mobilization', '4', 'أربعة مقاتلين'), ('killed', 'person', 'is', '2', 'جثتين')], by=[joc],
          note='Another toll of another source.')
khafaji = dict(words='الناطق باسم العمليات المشتركة اللواء تحسين الخفاجي', org='iq-joc', speaker='تحسين الخفاجي',
               title='الناطق باسم العمليات المشتركة', channel='press', via='ina')
basin = ('حوض العظيم', 'Al-Udhaim basin', 'حوض العظيم', 'area', 'IQ/Diyala', 2)
d.mention('sweep', ['T:وعملية لملاحقة المهاجمين', 'وشرعت…هاون'], code='arrest', operation='ثأر المبارك', when=sun, place=basin,
          actors=[('iq-army', 'initiator', 'الجيش@2'), ('iq-pmf', 'initiator', 'الحشد الشعبي'),
                  ('iq-joc', 'authority', 'نائب قائد العمليات المشتركة'), ('is', 'target', 'T:المهاجمين')],
          results=[('destroyed', 'hideout', 'is', '3', 'ثلاث مضافات'), ('arrested', 'person', 'is', '2', 'مشتبه بهما اثنين'),
                   ('found', 'ammunition', 'is', '35', '35 قنبرة هاون')],
          people=[('عبد الأمير الشمري', 'نائب قائد العمليات المشتركة', 'iq-joc', 'mentioned', 'عبد الأمير الشمري')], by=[khafaji])
d.mention('airstrike', 'فيما وجهت…بعد"', operation='ثأر المبارك', when='2021-09-05 | يومها الأول', count=('strikes', '2', 'ضربتين'),
          place=('سلسلة جبال حمرين', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ/Diyala', 1),
          actors=[('iq-air-force', 'initiator', 'طائرات إف-16 العراقية'), ('is', 'target', 'عناصر تنظيم "داعش"')],
          means=[('f-16', 'طائرات إف-16')], by=[khafaji])
d.mention('displacement', 'ونفى…سكانها', status='denied',
          place=('الناحية@2', 'Al-Udhaim', 'العظيم', 'subdistrict', 'IQ/Diyala', 2), actors=[('iq-security-forces', 'initiator', 'القطعات')],
          by=[{**khafaji, 'stance': 'denies'}])
d.mention('displacement', 'لكن أبا…جديد', when='2021-09-04..2021-09-06 range | منذ ليل السبت',
          place=('المبارك@3', 'Al-Mubarak', 'المبارك', 'village', 'IQ/Diyala', 1), actors=[('civilians', 'victim', '45 أسرة')],
          results=[('displaced', 'person', 'civilians', '45', '45 أسرة')],
          by=[dict(words='أبا سجاد', speaker='أبو سجاد', title='مزارع', channel='press')])
d.mention('command-change', 'وأقال…السابع',
          actors=[('iq-commander-in-chief', 'initiator', 'القائد العام للقوات المسلحة'),
                  ('iq-police', 'target', 'آمر الفوج السابع', 'فوج الطوارئ السابع')],
          people=[('مصطفى الكاظمي', 'القائد العام للقوات المسلحة', 'iq-commander-in-chief', 'mentioned', 'مصطفى الكاظمي'),
                  (None, 'آمر الفوج السابع', 'iq-police', 'mentioned', 'آمر الفوج السابع')])
d.mention('protest', 'وتظاهر…قراهم', when='2021-09-06 | صباح الاثنين',
          place=('مبنى المحافظة في بعقوبة', 'Governorate building, Baqubah', 'مبنى محافظة ديالى', 'site', 'IQ/Diyala', 1),
          actors=[('protesters', 'initiator', 'ذوو الضحايا')])
d.mention('statistics', 'والهجوم…آب', status='aggregate', when='2021-08-01..2021-09-06 range | منذ مطلع آب', count=('attacks', '3', 'الثالث'),
          place=('العظيم@3', 'Al-Udhaim', 'العظيم', 'subdistrict', 'IQ/Diyala', 2), actors=[('is', 'initiator', 'التنظيم')])
d.mention('abduction', 'خطف…صيادين اثنين', status='background', when='2021-08-10 | العاشر منه',
          place=('العظيم@3', 'Al-Udhaim', 'العظيم', 'subdistrict', 'IQ/Diyala', 2),
          actors=[('is', 'initiator', 'التنظيم'), ('civilians', 'target', 'صيادين اثنين')],
          results=[('abducted', 'person', 'civilians', '2', 'صيادين اثنين')])
d.mention('body-found', 'عُثر…يومين', status='background', when='2021-08-12 | بعد يومين',
          results=[('found_dead', 'person', 'civilians', '2', 'جثتيهما')], note='Where they were found is not said.')
d.mention('statistics', 'ومنذ…العزاوي', status='aggregate', when='2021-01-01..2021-09-06 range | منذ مطلع العام',
          place=('المحافظة@2', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3), actors=[('iq-security-forces', 'target', 'عناصر الأمن والحشد')],
          results=[('killed', 'person', 'iq-security-forces', '61', '61 من عناصر الأمن والحشد')],
          by=[dict(words='عضو لجنة الأمن والدفاع النيابية عبد الخالق العزاوي', org='iq-parliament', speaker='عبد الخالق العزاوي',
                   title='عضو لجنة الأمن والدفاع النيابية')])

d = doc('own-284', '2022-06-26', """
أتمّت الحكومة اليمنية وجماعة الحوثي، أمس السبت، صفقة تبادل شملت 58 أسيراً، بواقع 31 من مسلحي الجماعة مقابل 27 من منتسبي الجيش، وذلك عند خط التماس في منطقة مريس شمالي محافظة الضالع، بعد وساطة محلية استغرقت أربعة أشهر.

وأوضح الوسيط الشيخ عبد اللطيف العمري لموقع «المصدر أونلاين» أن مرحلة ثانية، تشمل 12 صحافياً وناشطاً محتجزين في صنعاء، ستُنفذ خلال أسبوعين، غير أن رئيس لجنة شؤون الأسرى في الجماعة عبد القادر المرتضى نفى، في تغريدة، وجود أي اتفاق على مرحلة ثانية.

ميدانياً، قال المتحدث باسم محور الضالع فؤاد جباري إن قوات الجيش أحبطت ليل الجمعة محاولتي تسلل للحوثيين في جبهتي بتار وباب غلق، وكبّدت المهاجمين تسعة قتلى وعدداً من الجرحى. وفي تعز، بُترت أطراف طفلين وأصيب ثالث بشظايا لدى انفجار مقذوف من مخلفات الحرب عبثوا به في قرية الشقب بمديرية صبر الموادم، وفق ما أفاد به مركز الأطراف الصناعية.

وفي العاصمة المؤقتة عدن، نجا قائد في قوات المجلس الانتقالي الجنوبي، هو العميد مختار الصبيحي، من تفجير سيارة مفخخة استهدف موكبه في مديرية المنصورة صباح الخميس وأودى بأربعة من مرافقيه وبائع متجول. ورجّح مصدر في المجلس، طلب عدم الإفصاح عن هويته، لوكالة الصحافة الفرنسية ضلوع تنظيم «القاعدة»، بينما أعلنت إدارة أمن عدن لاحقاً القبض على ثلاثة مشتبه بهم، بينهم امرأة، في مدينة الحوطة بمحافظة لحج.

سياسياً، التقى رئيس مجلس القيادة الرئاسي رشاد العليمي في الرياض، الأحد، السفير الأميركي ستيفن فاجن، وبحثا الهدنة التي دخلت حيز التنفيذ في الثاني من أبريل (نيسان) الماضي، وأحصت لجنة حكومية 3900 خرق حوثي لها حتى منتصف يونيو (حزيران).

وكان الطرفان قد تبادلا نحو ألف أسير في أكتوبر (تشرين الأول) 2020 بإشراف اللجنة الدولية للصليب الأحمر.
""", publisher='يمن برس', title='تبادل عشرات الأسرى في الضالع ونجاة قائد عسكري من تفجير في عدن')
government, houthis = ('ye-government', 'initiator', 'الحكومة اليمنية'), ('ye-ansar-allah', 'initiator', 'جماعة الحوثي')
d.mention('prisoner-exchange', ['T:تبادل عشرات الأسرى في الضالع', 'أتمّت…أشهر'], when='2022-06-25 | أمس السبت',
          place=('منطقة مريس شمالي محافظة الضالع', 'Murays', 'مريس', 'area', 'YE/Ad Dali', 1), actors=[government, houthis],
          results=[('released', 'person', None, '58', '58 أسيراً'), ('released', 'person', 'ye-ansar-allah', '31', '31 من مسلحي الجماعة', 0),
                   ('released', 'person', 'ye-government-forces', '27', '27 من منتسبي الجيش', 0)], note='The mediator has no role.')
d.mention('prisoner-exchange', 'وأوضح…أسبوعين', status='planned', when='2022-06-26..2022-07-10 range | خلال أسبوعين',
          actors=[government, houthis],
          results=[('released', 'person', 'civilians', '12', '12 صحافياً وناشطاً')],
          by=[dict(words='الوسيط الشيخ عبد اللطيف العمري', speaker='عبد اللطيف العمري', title='الوسيط', channel='press', via='al-masdar-online')])
d.mention('agreement', 'غير أن…على مرحلة ثانية', status='denied', actors=[government, houthis],
          by=[dict(words='رئيس لجنة شؤون الأسرى في الجماعة عبد القادر المرتضى', org='ye-ansar-allah', speaker='عبد القادر المرتضى',
                   title='رئيس لجنة شؤون الأسرى في الجماعة', channel='social-media', stance='denies')])
d.mention('attack-on-forces', 'ميدانياً…الجرحى', when='2022-06-24 | ليل الجمعة', count=('attempts', '2', 'محاولتي تسلل'),
          place=('جبهتي بتار', 'Battar front', 'بتار', 'area', 'YE/Ad Dali', 2),
          places=[('باب غلق', 'Bab Ghalaq front', 'باب غلق', 'area', 'YE/Ad Dali', 2)],
          actors=[('ye-ansar-allah', 'initiator', 'للحوثيين'), ('ye-government-forces', 'target', 'قوات الجيش')],
          results=[('killed', 'person', 'ye-ansar-allah', '9', 'تسعة قتلى'), ('wounded', 'person', 'ye-ansar-allah', '?', 'عدداً من الجرحى')],
          by=[dict(words='المتحدث باسم محور الضالع فؤاد جباري', org='ye-government-forces', speaker='فؤاد جباري', title='المتحدث باسم محور الضالع')])
d.mention('explosive-remnant', 'وفي تعز…الصناعية',
          place=('قرية الشقب بمديرية صبر الموادم', 'Al-Shaqab', 'الشقب', 'village', 'YE/Taiz', 1), actors=[('civilians', 'victim', 'طفلين')],
          results=[('wounded', 'person', 'civilians', '3', 'طفلين وأصيب ثالث')],
          by=[dict(words='مركز الأطراف الصناعية', title='مركز الأطراف الصناعية')])
d.mention('car-bomb', ['T:ونجاة قائد عسكري من تفجير في عدن', 'وفي العاصمة…متجول', 'ورجّح…«القاعدة»'], when='2022-06-23 | صباح الخميس',
          place=('مديرية المنصورة', 'Al-Mansoura', 'المنصورة', 'district', 'YE/Aden', 2),
          actors=[('ye-aqap', 'initiator', 'تنظيم «القاعدة»'), ('ye-stc', 'target', 'قائد في قوات المجلس الانتقالي الجنوبي'),
                  ('civilians', 'victim', 'بائع متجول')],
          results=[('killed', 'person', 'ye-stc', '4', 'أربعة من مرافقيه'), ('killed', 'person', 'civilians', '1', 'بائع متجول')],
          people=[('مختار الصبيحي', 'العميد', 'ye-stc', 'mentioned', 'مختار الصبيحي')], means=[('car-bomb', 'سيارة مفخخة')],
          by=[dict(words='مصدر في المجلس', org='ye-stc', title='مصدر في المجلس الانتقالي الجنوبي', channel='press', via='afp', anonymous=True)],
          note='The suspect named by the source.')
d.mention('arrest', 'أعلنت إدارة…لحج',
          place=('مدينة الحوطة بمحافظة لحج', 'Al-Hawtah', 'الحوطة', 'city', 'YE/Lahij', 1),
          actors=[('ye-government-forces', 'initiator', 'إدارة أمن عدن', 'إدارة أمن عدن'), (None, 'target', 'ثلاثة مشتبه بهم')],
          results=[('arrested', 'person', None, '3', 'ثلاثة مشتبه بهم'), ('arrested', 'person', None, '1', 'امرأة', 0)],
          by=[dict(words='إدارة أمن عدن', org='ye-government-forces', title='إدارة أمن عدن')])
d.mention('meeting', 'سياسياً…الهدنة', when='2022-06-26 | الأحد', place=('الرياض', 'Riyadh', 'الرياض', 'city', 'SA/Riyadh', 1),
          actors=[('ye-plc', 'initiator', 'رئيس مجلس القيادة الرئاسي'), ('us-government', 'partner', 'السفير الأميركي')],
          people=[('رشاد العليمي', 'رئيس مجلس القيادة الرئاسي', 'ye-plc', 'mentioned', 'رشاد العليمي'),
                  ('ستيفن فاجن', 'السفير الأميركي', 'us-government', 'mentioned', 'ستيفن فاجن')])
d.mention('ceasefire', 'الهدنة…الماضي', status='background', when='2022-04-02 | الثاني من أبريل (نيسان) الماضي')
d.mention('statistics', 'وأحصت…يونيو (حزيران)', status='aggregate', when='2022-04-02..2022-06-15 range | حتى منتصف يونيو (حزيران)',
          count=('violations', '3900', '3900 خرق'), actors=[('ye-ansar-allah', 'initiator', 'حوثي@3')],
          by=[dict(words='لجنة حكومية', org='ye-government', title='لجنة حكومية')])
d.mention('prisoner-exchange', 'وكان الطرفان…الأحمر', status='background', when='2020-10-01..2020-10-31 month | أكتوبر (تشرين الأول) 2020',
          actors=[('ye-government', 'initiator', 'الطرفان'), ('ye-ansar-allah', 'initiator', 'الطرفان'),
                  ('icrc', 'authority', 'اللجنة الدولية للصليب الأحمر')],
          results=[('released', 'person', None, '~1000', 'نحو ألف أسير')])

d = doc('own-285', '2023-09-11', """
لم تصمد سوى ساعات هدنة أُعلنت مساء السبت في مخيم عين الحلوة للاجئين الفلسطينيين، إذ عادت الاشتباكات، فجر الأحد، بين حركة «فتح» ومسلحين إسلاميين من «جند الشام» و«الشباب المسلم» على محوري حطين والطوارئ، وأدت حتى منتصف الليل إلى سقوط أربعة قتلى، ثلاثة منهم من «فتح»، ونحو أربعين جريحاً، بحسب مسؤول الإعلام في الهلال الأحمر الفلسطيني عماد الحلاق.

وطاول الرصاص والقذائف محيط المخيم، فأصيب خمسة من عناصر الجيش اللبناني، أحدهم في حال حرجة، لدى سقوط ثلاث قذائف ظهر الأحد في مركزين للجيش، وفق بيان لمديرية التوجيه لم يحدد مصدرها. ونزحت من المخيم إلى مسجد الموصللي وباحة البلدية في صيدا، في اليومين الماضيين، 400 عائلة، وفق تقديرات «الأونروا».

وقال قائد قوات الأمن الوطني الفلسطيني في لبنان صبحي أبو عرب لقناة «الميادين» إن المسلحين هم من بادروا إلى مهاجمة مركز لقواته قرب مدارس «الأونروا» وقتلوا المرافق محمد حميد. في المقابل، اتهم بيان حمل توقيع «الشباب المسلم» قناصاً من «فتح» بقتل إمام مسجد في حي الصفصاف وهو في طريقه إلى الصلاة.

وعقد المدير العام للأمن العام بالإنابة اللواء الياس البيسري اجتماعاً مع ممثلي الفصائل الفلسطينية في مكتبه في بيروت، صباح الاثنين، أفضى إلى اتفاق على وقف فوري لإطلاق النار وعلى تسليم المشتبه بهم في اغتيال القيادي في «فتح» خالد أبو النعاج، الذي قضى في مكمن داخل المخيم مطلع آب. ونفى مصدر في «حماس» أن تكون الحركة قد أرسلت مقاتلين لمساندة أي طرف.

على صعيد آخر، فكّك فوج الهندسة في الجيش، الأحد، صاروخاً عُثر عليه منصوباً على قاعدة خشبية في خراج بلدة القليلة جنوب صور، وأوقفت دورية من مخابرات الجيش في حي الشراونة ببعلبك المواطن ع. ز. لضلوعه في خطف رجل أعمال سعودي كان خاطفوه قد أطلقوا سراحه قبل أسبوع من دون فدية.

وشهد المخيم بين 29 تموز و3 آب جولة أولى من القتال أوقعت 13 قتيلاً وأكثر من 60 جريحاً.
""", publisher='الجنوب الآن', title='عين الحلوة: قتال ثم اتفاق جديد برعاية الأمن العام')
camp = ('مخيم عين الحلوة للاجئين الفلسطينيين', 'Ain al-Hilweh camp', 'مخيم عين الحلوة', 'camp', 'LB/South/Sidon', 1)
fatah, jund, shabab = 'حركة «فتح»', '«جند الشام»', '«الشباب المسلم»'
d.mention('ceasefire', 'لم تصمد…الفلسطينيين', when='2023-09-09 | مساء السبت', place=camp,
          actors=[('ps-fatah', 'initiator', fatah), ('lb-jund-al-sham', 'initiator', jund), (None, 'initiator', shabab)],
          note='Between the sides of the fighting that followed.')
d.mention('clash', ['T:عين الحلوة: قتال', 'عادت…الحلاق'], when='2023-09-10 | فجر الأحد',
          place=('محوري حطين', 'Hittin, Ain al-Hilweh', 'حطين', 'neighbourhood', 'LB/South/Sidon', 1),
          places=[('الطوارئ', 'Al-Tawari, Ain al-Hilweh', 'الطوارئ', 'neighbourhood', 'LB/South/Sidon', 1)],
          actors=[('ps-fatah', 'initiator', fatah), ('lb-jund-al-sham', 'target', jund), (None, 'target', shabab)],
          results=[('killed', 'person', None, '4', 'أربعة قتلى'), ('killed', 'person', 'ps-fatah', '3', 'ثلاثة منهم من «فتح»', 0),
                   ('wounded', 'person', None, '~40', 'نحو أربعين جريحاً')],
          by=[dict(words='مسؤول الإعلام في الهلال الأحمر الفلسطيني عماد الحلاق', org='ps-red-crescent', speaker='عماد الحلاق',
                   title='مسؤول الإعلام في الهلال الأحمر الفلسطيني')])
d.mention('shelling', 'أصيب خمسة…مصدرها', when='2023-09-10 | ظهر الأحد', count=('shells', '3', 'ثلاث قذائف'),
          place=('محيط المخيم', 'Ain al-Hilweh camp', 'مخيم عين الحلوة', 'camp', 'LB/South/Sidon', 2),
          actors=[('lb-army', 'victim', 'الجيش اللبناني')], results=[('wounded', 'person', 'lb-army', '5', 'خمسة من عناصر الجيش اللبناني')],
          means=[('shell', 'قذائف@2')], by=[dict(words='مديرية التوجيه', org='lb-army', title='مديرية التوجيه', channel='statement')],
          note='Shells of the fighting in the camp, by whom is left open.')
d.mention('displacement', 'ونزحت…«الأونروا»', when='2023-09-09..2023-09-11 range | في اليومين الماضيين',
          place=('المخيم@2', 'Ain al-Hilweh camp', 'مخيم عين الحلوة', 'camp', 'LB/South/Sidon', 1), actors=[('civilians', 'victim', '400 عائلة')],
          results=[('displaced', 'person', 'civilians', '400', '400 عائلة')], by=[dict(words='«الأونروا»', org='un-unrwa')])
d.mention('attack-on-forces', 'وقال قائد…حميد',
          place=('قرب مدارس «الأونروا»', 'UNRWA schools, Ain al-Hilweh', 'مدارس الأونروا', 'site', 'LB/South/Sidon', 2),
          actors=[(None, 'initiator', 'المسلحين'), ('ps-authority-forces', 'target', 'مركز لقواته', 'قوات الأمن الوطني الفلسطيني')],
          results=[('killed', 'person', 'ps-authority-forces', '1', 'المرافق محمد حميد')],
          people=[('محمد حميد', 'المرافق', 'ps-authority-forces', 'killed', 'محمد حميد')],
          by=[dict(words='قائد قوات الأمن الوطني الفلسطيني في لبنان صبحي أبو عرب', org='ps-authority-forces', speaker='صبحي أبو عرب',
                   title='قائد قوات الأمن الوطني الفلسطيني في لبنان', channel='press', via='al-mayadeen')],
          note='«المسلحين» are those of both groups named above.')
d.mention('shooting', 'في المقابل…الصلاة', place=('حي الصفصاف', 'Safsaf, Ain al-Hilweh', 'حي الصفصاف', 'neighbourhood', 'LB/South/Sidon', 1),
          actors=[('ps-fatah', 'initiator', 'قناصاً من «فتح»'), ('civilians', 'target', 'إمام مسجد')],
          results=[('killed', 'person', 'civilians', '1', 'إمام مسجد')], means=[('sniper', 'قناصاً')],
          by=[dict(words='بيان حمل توقيع «الشباب المسلم»', title='الشباب المسلم', channel='statement')])
monday = '2023-09-11 | صباح الاثنين'
office = ('مكتبه في بيروت', 'Beirut', 'بيروت', 'city', 'LB/Beirut', 1)
d.mention('meeting', 'وعقد…الاثنين', when=monday, place=office,
          actors=[('lb-general-security', 'initiator', 'المدير العام للأمن العام بالإنابة'), ('ps-armed-groups', 'partner', 'ممثلي الفصائل الفلسطينية')],
          people=[('الياس البيسري', 'المدير العام للأمن العام بالإنابة', 'lb-general-security', 'mentioned', 'الياس البيسري')])
d.mention('ceasefire', ['T:ثم اتفاق جديد برعاية الأمن العام', 'أفضى…النعاج'], when=monday, place=office,
          actors=[('ps-armed-groups', 'initiator', 'ممثلي الفصائل الفلسطينية'), ('lb-general-security', 'authority', 'المدير العام للأمن العام بالإنابة')])
d.mention('assassination', 'اغتيال…مطلع آب', status='background', when='2023-08-01..2023-08-10 range | مطلع آب',
          place=('داخل المخيم', 'Ain al-Hilweh camp', 'مخيم عين الحلوة', 'camp', 'LB/South/Sidon', 1),
          actors=[('ps-fatah', 'target', 'القيادي في «فتح»')],
          results=[('killed', 'person', 'ps-fatah', '1', 'القيادي في «فتح» خالد أبو النعاج')],
          people=[('خالد أبو النعاج', 'القيادي في «فتح»', 'ps-fatah', 'killed', 'خالد أبو النعاج')])
d.mention('reinforcement', 'ونفى…طرف', status='denied', actors=[('ps-hamas', 'initiator', 'الحركة')],
          by=[dict(words='مصدر في «حماس»', org='ps-hamas', title='مصدر في حماس', anonymous=True, stance='denies')])
d.mention('defusal', 'فكّك…صور', when='2023-09-10 | الأحد@3',
          place=('خراج بلدة القليلة جنوب صور', 'Al-Qulaylah', 'القليلة', 'town', 'LB/South/Tyre', 2),
          actors=[('lb-army', 'initiator', 'فوج الهندسة في الجيش', 'فوج الهندسة')], results=[('defused', 'ammunition', None, '1', 'صاروخاً')])
d.mention('arrest', 'أوقفت…سعودي',
          place=('حي الشراونة ببعلبك', 'Al-Sharawna, Baalbek', 'حي الشراونة', 'neighbourhood', 'LB/Baalbek-Hermel/Baalbek', 1),
          actors=[('lb-army', 'initiator', 'دورية من مخابرات الجيش', 'مخابرات الجيش'), (None, 'target', 'المواطن ع. ز.')],
          results=[('arrested', 'person', None, '1', 'المواطن ع. ز.')], people=[('ع. ز.', None, None, 'arrested', 'ع. ز.')])
d.mention('abduction', 'خطف…سعودي', status='background',
          actors=[(None, 'initiator', 'المواطن ع. ز.'), ('civilians', 'target', 'رجل أعمال سعودي')],
          results=[('abducted', 'person', 'civilians', '1', 'رجل أعمال سعودي')], note='Neither day nor place is told.')
d.mention('release', 'خاطفوه…فدية', when='2023-09-04 | قبل أسبوع', actors=[(None, 'initiator', 'خاطفوه'), ('civilians', 'target', 'رجل أعمال سعودي')],
          results=[('released', 'person', 'civilians', '1', 'رجل أعمال سعودي')])
d.mention('clash', 'وشهد…جريحاً', status='background', when='2023-07-29..2023-08-03 range | بين 29 تموز و3 آب',
          place=('المخيم@4', 'Ain al-Hilweh camp', 'مخيم عين الحلوة', 'camp', 'LB/South/Sidon', 1),
          results=[('killed', 'person', None, '13', '13 قتيلاً'), ('wounded', 'person', None, '61+', 'أكثر من 60 جريحاً')])

d = doc('own-286', '2024-11-30', """
دخلت فصائل «إدارة العمليات العسكرية»، مساء الجمعة، حيي الحمدانية والفرقان غربي مدينة حلب، في اليوم الثالث من عملية «ردع العدوان» التي تقودها هيئة تحرير الشام، وسط انهيار سريع لخطوط دفاع قوات النظام السوري، التي أخلت أيضاً مطار النيرب فجر السبت وسلّمته إلى «قوات سوريا الديمقراطية»، وفق مصادر ميدانية تحدثت إلى «تلفزيون سوريا».

وأقرّت وزارة الدفاع في حكومة النظام، في بيان نقلته وكالة «سانا»، بمقتل العشرات من جنودها في معارك امتدت على جبهتي حلب وإدلب، وقالت إن قواتها نفذت «إعادة انتشار» شرقي المدينة، نافية سقوط أي حي في حلب.

وقضى 16 مدنياً، بينهم ستة من عائلة واحدة، في غارات روسية على مدينة إدلب ظهر السبت، وفق الدفاع المدني السوري. كما قُتل ثلاثة سائقين، الجمعة، بقذائف أصابت كراج الراموسة جنوبي حلب، حمّلت «سانا» الفصائل مسؤوليتها، فيما نفت «الإدارة» أي علاقة لها بالقصف. ووزع مقاتلوها صور عشرات الأسرى، وقال القيادي حسن عبد الغني إنهم أسروا 65 عنصراً واغتنموا 14 دبابة ومستودعين للذخيرة منذ الأربعاء.

وفي الشرق، انسحب مئات من مسلحي الميليشيات الإيرانية، ليل الجمعة، من مواقعهم في الميادين نحو البوكمال، حسب شبكة «دير الزور 24» التي ذكرت أن طائرات للتحالف الدولي قصفت أحد الأرتال المنسحبة قرب بلدة القورية ودمرت سبع سيارات.

وأجرى وزير الخارجية الروسي سيرغي لافروف، السبت، اتصالاً هاتفياً بنظيره التركي هاكان فيدان تناول الوضع في حلب. وأحصى مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية نزوح نحو 14 ألف شخص من ريفي حلب وإدلب بين الأربعاء والجمعة.

وكانت خطوط التماس قد تجمدت إلى حد بعيد بموجب اتفاق لوقف إطلاق النار أبرمته موسكو وأنقرة في آذار/مارس 2020، بعدما استعاد النظام أحياء حلب الشرقية في كانون الأول/ديسمبر 2016.
""", publisher='سوريا مباشر', title='فصائل المعارضة في أحياء حلب والنظام يتحدث عن «إعادة انتشار»')
soma, regime = '«إدارة العمليات العسكرية»', 'قوات النظام السوري'
field = [dict(words='مصادر ميدانية', title='مصادر ميدانية', channel='press', via='syria-tv', anonymous=True)]
d.mention('territory-loss', ['T:فصائل المعارضة في أحياء حلب', 'دخلت…النظام السوري'], operation='ردع العدوان', when='2024-11-29 | مساء الجمعة',
          place=('حيي الحمدانية', 'Al-Hamdaniya', 'الحمدانية', 'neighbourhood', 'SY/Aleppo/Mount Simeon', 1),
          places=[('الفرقان غربي مدينة حلب', 'Al-Furqan, Aleppo', 'الفرقان', 'neighbourhood', 'SY/Aleppo/Mount Simeon', 1)],
          actors=[('sy-military-operations-administration', 'initiator', soma), ('sy-hts', 'initiator', 'هيئة تحرير الشام'),
                  ('sy-government-forces', 'target', regime)], by=field)
d.mention('base-handover', 'أخلت…الديمقراطية»', when='2024-11-30 | فجر السبت',
          place=('مطار النيرب', 'Al-Nayrab airport', 'مطار النيرب', 'airport', 'SY/Aleppo/Mount Simeon', 1),
          actors=[('sy-government-forces', 'initiator', regime), ('sy-sdf', 'partner', '«قوات سوريا الديمقراطية»')], by=field)
ministry = dict(words='وزارة الدفاع في حكومة النظام', org='sy-government-forces', title='وزارة الدفاع في حكومة النظام', channel='statement',
                via='sana')
d.mention('clash', 'وأقرّت…وإدلب', place=('جبهتي حلب', 'Aleppo', 'حلب', 'governorate', 'SY/Aleppo', 3),
          places=[('إدلب', 'Idlib', 'إدلب', 'governorate', 'SY/Idlib', 3)],
          actors=[('sy-government-forces', 'initiator', 'جنودها'), ('sy-military-operations-administration', 'target', soma)],
          results=[('killed', 'person', 'sy-government-forces', '?', 'العشرات من جنودها')], by=[ministry])
d.mention('withdrawal', ['T:والنظام يتحدث عن «إعادة انتشار»', 'قواتها…المدينة'],
          place=('شرقي المدينة', 'Aleppo', 'حلب', 'city', 'SY/Aleppo/Mount Simeon', 2),
          actors=[('sy-government-forces', 'initiator', 'قواتها')], by=[ministry])
d.mention('territory-loss', 'نافية…حلب', status='denied',
          place=('حلب@3', 'Aleppo', 'حلب', 'city', 'SY/Aleppo/Mount Simeon', 1),
          actors=[('sy-military-operations-administration', 'initiator', soma)], by=[{**ministry, 'stance': 'denies'}])
d.mention('airstrike', 'وقضى…الدفاع المدني السوري', when='2024-11-30 | ظهر السبت', place=('مدينة إدلب', 'Idlib', 'إدلب', 'city', 'SY/Idlib', 1),
          actors=[('ru-forces', 'initiator', 'روسية'), ('civilians', 'victim', 'مدنياً')],
          results=[('killed', 'person', 'civilians', '16', '16 مدنياً'), ('killed', 'person', 'civilians', '6', 'ستة من عائلة واحدة', 0)],
          by=[dict(words='الدفاع المدني السوري', org='sy-civil-defence')])
d.mention('shelling', 'كما قُتل…بالقصف', when='2024-11-29 | الجمعة@2',
          place=('كراج الراموسة جنوبي حلب', 'Ramouseh garage, Aleppo', 'كراج الراموسة', 'site', 'SY/Aleppo/Mount Simeon', 1),
          actors=[('sy-military-operations-administration', 'initiator', 'الفصائل'), ('civilians', 'victim', 'سائقين')],
          results=[('killed', 'person', 'civilians', '3', 'ثلاثة سائقين')], means=[('shell', 'قذائف')],
          by=[dict(words='«سانا»@2', org='sana'), dict(words='«الإدارة»', org='sy-military-operations-administration', stance='denies')])
d.mention('statistics', 'ووزع…الأربعاء', status='aggregate', operation='ردع العدوان', when='2024-11-27..2024-11-30 range | منذ الأربعاء',
          actors=[('sy-military-operations-administration', 'initiator', 'مقاتلوها'), ('sy-government-forces', 'target', 'عنصراً')],
          results=[('abducted', 'person', 'sy-government-forces', '65', '65 عنصراً'), ('seized', 'vehicle', 'sy-government-forces', '14', '14 دبابة'),
                   ('seized', 'building', 'sy-government-forces', '2', 'مستودعين للذخيرة')],
          by=[dict(words='القيادي حسن عبد الغني', org='sy-military-operations-administration', speaker='حسن عبد الغني', title='القيادي')])
d24 = [dict(words='شبكة «دير الزور 24»', org='deir-ezzor-24')]
friday = '2024-11-29 | ليل الجمعة'
d.mention('withdrawal', 'وفي الشرق…24»', when=friday, count=('troops', '?', 'مئات من مسلحي الميليشيات الإيرانية'),
          place=('الميادين', 'Al-Mayadin', 'الميادين', 'city', 'SY/Deir ez-Zor/Mayadin', 1),
          actors=[('sy-iran-backed-militias', 'initiator', 'مسلحي الميليشيات الإيرانية')], by=d24)
d.mention('airstrike', 'طائرات…سيارات', when=friday,
          place=('قرب بلدة القورية', 'Al-Quriyah', 'القورية', 'town', 'SY/Deir ez-Zor/Mayadin', 2),
          actors=[('coalition', 'initiator', 'طائرات للتحالف الدولي'), ('sy-iran-backed-militias', 'target', 'الأرتال المنسحبة')],
          results=[('destroyed', 'vehicle', 'sy-iran-backed-militias', '7', 'سبع سيارات')], means=[('aircraft', 'طائرات')], by=d24)
d.mention('phone-call', 'وأجرى…الوضع في حلب', when='2024-11-30 | السبت@3',
          actors=[('ru-government', 'initiator', 'وزير الخارجية الروسي'), ('tr-government', 'partner', 'نظيره التركي')],
          people=[('سيرغي لافروف', 'وزير الخارجية الروسي', 'ru-government', 'mentioned', 'سيرغي لافروف'),
                  ('هاكان فيدان', 'وزير الخارجية التركي', 'tr-government', 'mentioned', 'هاكان فيدان')])
d.mention('displacement', 'وأحصى…والجمعة', when='2024-11-27..2024-11-29 range | بين الأربعاء والجمعة',
          place=('ريفي حلب', 'Aleppo', 'حلب', 'governorate', 'SY/Aleppo', 3), places=[('إدلب@3', 'Idlib', 'إدلب', 'governorate', 'SY/Idlib', 3)],
          actors=[('civilians', 'victim', 'شخص')], results=[('displaced', 'person', 'civilians', '~14000', 'نحو 14 ألف شخص')],
          by=[dict(words='مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية', org='un-ocha')])
d.mention('ceasefire', 'اتفاق…2020', status='background', when='2020-03-01..2020-03-31 month | آذار/مارس 2020',
          actors=[('ru-government', 'initiator', 'موسكو'), ('tr-government', 'initiator', 'أنقرة')])
d.mention('territory-recapture', 'استعاد…2016', status='background', when='2016-12-01..2016-12-31 month | كانون الأول/ديسمبر 2016',
          place=('أحياء حلب الشرقية', 'Eastern Aleppo', 'أحياء حلب الشرقية', 'area', 'SY/Aleppo/Mount Simeon', 1),
          actors=[('sy-government-forces', 'initiator', 'النظام@3')])

doc('own-287', '2020-01-06', """
هنأ وزير الدفاع نجاح الشمري، اليوم الاثنين، منتسبي الجيش بالذكرى التاسعة والتسعين لتأسيسه، مثمنا في كلمة متلفزة ما قدموه من تضحيات في ساحات القتال وما يتحلون به من ضبط للنفس. ووضع الشمري إكليلا من الزهور على نصب الجندي المجهول بحضور رئيس أركان الجيش وعدد من قادة الصنوف، ثم تفقد معرضا للوحات رسمها طلبة الكلية العسكرية واستمع إلى شرح عن مراحل إنشاء المستشفى العسكري الجديد. وقال إن الوزارة ماضية في صرف مستحقات عائلات الشهداء وتوزيع قطع الأراضي السكنية على مستحقيها قبل حلول الصيف.
""", publisher='أخبار العراق اليوم')

doc('own-288', '2022-08-31', """
نجحت قاطرات هيئة قناة السويس، مساء اليوم الأربعاء، في تعويم ناقلة نفط ترفع علم سنغافورة بعد نحو خمس ساعات من جنوحها عند الكيلومتر 141 جنوبا إثر عطل مفاجئ في جهاز التوجيه. وقال رئيس الهيئة الفريق أسامة ربيع إن خمس قاطرات دُفع بها فور تلقي البلاغ وإن حركة الملاحة عادت إلى طبيعتها في الاتجاهين، نافيا وقوع أي تلوث أو إصابات بين أفراد الطاقم. وسادت مخاوف على مواقع التواصل من تكرار أزمة السفينة التي أغلقت المجرى الملاحي ستة أيام العام الماضي، لكن مصدرا ملاحيا أكد أن أيا من السفن الثماني والأربعين العابرة لم يتأخر عن موعده سوى دقائق.
""", publisher='أخبار القناة')
