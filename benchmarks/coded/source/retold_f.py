"""Channel posts and wire items of Iraq, Syria, Lebanon, Palestine, Yemen and Sudan, 2021–2025: bulletins by lines, hashtags, breaking lines."""

d = doc('own-429', '2021-09-05', """
🔴 #كركوك
🔹 استشهاد 4 من منتسبي الفوج الثاني / اللواء 19 شرطة اتحادية وإصابة اثنين بتعرض لعصابات داعش على نقطتهم في قرية السطيح قرب الرشاد
🔹 مصدر أمني: التعرض بدأ الساعة 11:40 من ليلة أمس واستمر نحو ساعة، وعجلة همر من قوة الإسناد اصطدمت بعبوة على الطريق فأُعطبت دون خسائر بشرية
🔹 خلية الإعلام الأمني: طيران الجيش لاحق المهاجمين في وادي زغيتون وقتل ثلاثة منهم
🔹 القائد العام يوجّه بفتح تحقيق في حادثة الرشاد
""", publisher='كركوك الآن')
stayh = ('قرية السطيح قرب الرشاد', 'Al-Satih', 'السطيح', 'village', 'IQ/Kirkuk/Daquq', 1, (35.1, 44.02))
fedpol = ('iq-federal-police', 'target', 'الفوج الثاني / اللواء 19 شرطة اتحادية', 'الفوج الثاني / اللواء 19 شرطة اتحادية')
source = [dict(words='مصدر أمني', title='مصدر أمني', anonymous=True)]
d.mention('attack-on-forces', ['استشهاد…الرشاد', 'التعرض بدأ…نحو ساعة'], when='2021-09-04 | ليلة أمس', place=stayh,
          actors=[('is', 'initiator', 'داعش'), fedpol],
          results=[('killed', 'person', 'iq-federal-police', '4', '4 من منتسبي الفوج الثاني / اللواء 19 شرطة اتحادية'),
                   ('wounded', 'person', 'iq-federal-police', '2', 'اثنين')], by=source)
d.mention('ied', 'وعجلة همر…بشرية', when='2021-09-04 | ليلة أمس', place=stayh,
          actors=[('iq-security-forces', 'target', 'قوة الإسناد')],
          results=[('destroyed', 'vehicle', None, '1', 'عجلة همر'), ('killed', 'person', None, '0', 'دون خسائر بشرية'),
                   ('wounded', 'person', None, '0', 'دون خسائر بشرية')],
          means=[('ied', 'عبوة')], by=source)
d.mention('airstrike', 'خلية الإعلام…منهم', when='day',
          place=('وادي زغيتون', 'Wadi Zghaytun', 'وادي زغيتون', 'valley', 'IQ/Kirkuk/Daquq', 1, (35.0, 44.1)),
          actors=[('iq-army-aviation', 'initiator', 'طيران الجيش'), ('is', 'target', 'المهاجمين')],
          results=[('killed', 'person', 'is', '3', 'ثلاثة منهم')], by=[dict(words='خلية الإعلام الأمني', org='iq-smc')])

d = doc('own-430', '2025-08-20', """
شهداء غزة منذ الفجر (حتى الثامنة صباحاً) 👇
◾ 5 شهداء بينهم طفلان في قصف منزل لعائلة السوافيري بحي التفاح
◾ شهيدة وعدد من الجرحى جراء إلقاء مسيّرة «كواد كابتر» قنبلة على خيمة نازحين بمواصي خانيونس
◾ 3 شهداء من منتظري المساعدات برصاص الاحتلال قرب محور نتساريم، وصلت جثامينهم مستشفى العودة
◾ مدفعية الاحتلال تقصف شرق مخيم البريج بالتزامن مع نسف مبانٍ سكنية في حي الزيتون
📌 مصادر طبية: الحصيلة 9 شهداء
""", publisher='نبض غزة')
dawn = '2025-08-20 | منذ الفجر'
d.mention('strike', '5 شهداء…التفاح', when=dawn, place=('حي التفاح', 'Al-Tuffah', 'التفاح', 'neighbourhood', 'PS/Gaza/Gaza', 1, (31.51, 34.47)),
          actors=[('civilians', 'target', 'منزل لعائلة السوافيري')],
          results=[('killed', 'person', None, '5', '5 شهداء'), ('killed', 'person', 'civilians', '2', 'طفلان', 0)])
d.mention('drone-strike', 'شهيدة…خانيونس', when=dawn,
          place=('مواصي خانيونس', 'Al-Mawasi, Khan Yunis', 'مواصي خان يونس', 'area', 'PS/Khan Yunis', 1, (31.35, 34.27)),
          actors=[('civilians', 'target', 'خيمة نازحين')],
          results=[('killed', 'person', 'civilians', '1', 'شهيدة'), ('wounded', 'person', None, '?', 'عدد من الجرحى')],
          means=[('drone', 'مسيّرة «كواد كابتر»')])
d.mention('shooting', '3 شهداء…العودة', when=dawn,
          place=('قرب محور نتساريم', 'Netzarim corridor', 'محور نتساريم', 'area', 'PS/Gaza', 2, (31.47, 34.41)),
          actors=[('il-forces', 'initiator', 'الاحتلال'), ('civilians', 'target', 'منتظري المساعدات')],
          results=[('killed', 'person', 'civilians', '3', '3 شهداء من منتظري المساعدات')], means=[('firearm', 'رصاص')])
d.mention('shelling', 'مدفعية…البريج', when=dawn,
          place=('شرق مخيم البريج', 'Bureij camp', 'مخيم البريج', 'camp', 'PS/Deir al-Balah', 2, (31.44, 34.40)),
          actors=[('il-forces', 'initiator', 'مدفعية الاحتلال')], means=[('artillery', 'مدفعية')])
d.mention('destruction', 'نسف…الزيتون', when=dawn,
          place=('حي الزيتون', 'Al-Zeitoun', 'الزيتون', 'neighbourhood', 'PS/Gaza/Gaza', 1, (31.49, 34.44)),
          results=[('destroyed', 'building', None, '?', 'مبانٍ سكنية')])
d.mention('casualties', 'الحصيلة 9 شهداء', when=dawn, place=('غزة', 'Gaza Strip', 'قطاع غزة', 'region', 'PS', 3),
          results=[('killed', 'person', None, '9', '9 شهداء')], by=[dict(words='مصادر طبية', title='مصادر طبية')],
          note='The total over the places before.')

d = doc('own-431', '2025-10-31', """
🔴 محلّقة معادية تستهدف دراجة نارية في بلدة كونين - قضاء بنت جبيل
🔴 وزارة الصحة: ارتقاء شهيد وإصابة مواطن بجروح بالغارة على كونين
▪️أدرعي: قضينا في كونين على حسين علي فقيه، مسؤول المدفعية في قطاع بنت جبيل التابع لحزب الله
▪️دبابة ميركافا تطلق رشقات باتجاه دورية لليونيفيل على طريق سردا - الخيام ولا إصابات بين أفرادها
▪️توغل قوة مشاة فجراً في حي الدباكة بأطراف بليدا وتفجيرها منزلاً مهجوراً هناك
""", publisher='صدى الجنوب')
kunin = ('بلدة كونين', 'Kounine', 'كونين', 'town', 'LB/Nabatieh/Bint Jbeil', 1, (33.13, 35.43))
d.mention('drone-strike', ['محلّقة…جبيل', 'ارتقاء…كونين'], when='day', place=kunin,
          actors=[('il-forces', 'initiator', 'معادية')],
          results=[('killed', 'person', None, '1', 'شهيد'), ('wounded', 'person', 'civilians', '1', 'مواطن')],
          means=[('drone', 'محلّقة')], by=[dict(words='وزارة الصحة', org='lb-health-ministry')])
d.mention('drone-strike', 'أدرعي…لحزب الله', when='day', place=('كونين@3', *kunin[1:]),
          actors=[('il-forces', 'initiator', 'أدرعي'), ('lb-hezbollah', 'target', 'لحزب الله')],
          results=[('killed', 'person', 'lb-hezbollah', '1', 'حسين علي فقيه')],
          people=[('حسين علي فقيه', 'مسؤول المدفعية في قطاع بنت جبيل', 'lb-hezbollah', 'killed', 'حسين علي فقيه')],
          by=[dict(words='أدرعي', org='il-forces', speaker='أدرعي')], note='The same strike in the words of the army that made it: who was killed.')
d.mention('attack-on-forces', 'دبابة…أفرادها', when='day',
          place=('طريق سردا - الخيام', 'Sarda', 'سردا', 'village', 'LB/Nabatieh/Marjeyoun', 2, (33.3, 35.58)),
          places=[('الخيام', 'Khiam', 'الخيام', 'town', 'LB/Nabatieh/Marjeyoun', 2, (33.32, 35.61))],
          actors=[('il-forces', 'initiator', 'دبابة ميركافا'), ('unifil', 'target', 'دورية لليونيفيل')],
          results=[('wounded', 'person', 'unifil', '0', 'لا إصابات بين أفرادها')], means=[('tank', 'دبابة ميركافا')])
d.mention('destruction', 'توغل…هناك', when='2025-10-31 | فجراً',
          place=('حي الدباكة بأطراف بليدا', 'Blida', 'بليدا', 'town', 'LB/Nabatieh/Marjeyoun', 2, (33.14, 35.52)),
          actors=[('il-forces', 'initiator', 'قوة مشاة')], results=[('destroyed', 'building', 'civilians', '1', 'منزلاً مهجوراً')])

d = doc('own-432', '2021-10-04', """
عاجل | مأرب
- مقاتلات التحالف تشن 9 غارات على تعزيزات حوثية في طريقها إلى مديرية العبدية
- مصدر عسكري لسبأ: مدفعية الجيش الوطني دمّرت طقمين للمليشيا في جبهة الكسارة ومصرع جميع من كانوا عليهما
- مكتب الصحة: وفاة طفلين وإصابة 33 مدنياً بصاروخ باليستي أطلقته المليشيات مساء أمس الأحد على حي الروضة بمدينة مأرب
تعز
- قناص حوثي يصيب الطفلة رغد ناصر (9 أعوام) وهي تجلب الماء في حي كلابة شرقي المدينة
الضالع
- تبادل 14 أسيراً بين المقاومة والحوثيين بوساطة قبلية في قعطبة
""", publisher='اليمن العاجل')
d.mention('airstrike', 'مقاتلات…العبدية', when='day', count=('strikes', '9', '9 غارات'),
          place=('مديرية العبدية', 'Al-Abdiyah', 'العبدية', 'district', 'YE/Marib/Al Abdiyah', 2, (14.72, 45.0)),
          actors=[('ye-coalition', 'initiator', 'مقاتلات التحالف'), ('ye-ansar-allah', 'target', 'تعزيزات حوثية')], means=[('aircraft', 'مقاتلات')])
d.mention('shelling', 'مدفعية…عليهما', when='day',
          place=('جبهة الكسارة', 'Al-Kasara front', 'الكسارة', 'area', 'YE/Marib', 1, (15.6, 45.13)),
          actors=[('ye-government-forces', 'initiator', 'مدفعية الجيش الوطني'), ('ye-ansar-allah', 'target', 'للمليشيا')],
          results=[('destroyed', 'vehicle', 'ye-ansar-allah', '2', 'طقمين'), ('killed', 'person', 'ye-ansar-allah', '?', 'جميع من كانوا عليهما')],
          means=[('artillery', 'مدفعية')], by=[dict(words='مصدر عسكري', title='مصدر عسكري', anonymous=True, via='saba', org='ye-government-forces')])
d.mention('missile-strike', 'مكتب الصحة…مأرب', when='2021-10-03 | مساء أمس الأحد',
          place=('حي الروضة بمدينة مأرب', 'Al-Rawda, Marib', 'الروضة', 'neighbourhood', 'YE/Marib/Marib City', 1, (15.46, 45.32)),
          actors=[('ye-ansar-allah', 'initiator', 'المليشيات')],
          results=[('killed', 'person', 'civilians', '2', 'طفلين'), ('wounded', 'person', 'civilians', '33', '33 مدنياً')],
          means=[('missile', 'صاروخ باليستي')], by=[dict(words='مكتب الصحة', title='مكتب الصحة', org='ye-government')])
d.mention('shooting', 'قناص…المدينة', when='day',
          place=('حي كلابة شرقي المدينة', 'Kalaba, Taiz', 'كلابة', 'neighbourhood', 'YE/Taiz', 1, (13.59, 44.03)),
          actors=[('ye-ansar-allah', 'initiator', 'قناص حوثي'), ('civilians', 'target', 'الطفلة رغد ناصر')],
          results=[('wounded', 'person', 'civilians', '1', 'الطفلة رغد ناصر')],
          people=[('رغد ناصر', 'الطفلة', 'civilians', 'wounded', 'رغد ناصر')], means=[('sniper', 'قناص')])
d.mention('prisoner-exchange', 'تبادل…قعطبة', when='day',
          place=('قعطبة', "Qa'tabah", 'قعطبة', 'district', 'YE/Ad Dali/Qatabah', 1, (13.86, 44.71)),
          actors=[('ye-government-forces', 'initiator', 'المقاومة'), ('ye-ansar-allah', 'initiator', 'الحوثيين')],
          results=[('released', 'person', None, '14', '14 أسيراً')])

d = doc('own-433', '2025-04-13', """
#تنسيقية_لجان_مقاومة_الفاشر
📍 نشرة الأحد
استشهد 12 مواطناً وأصيب 17 آخرون إثر تدوين مليشيا الدعم السريع أحياء المدينة أمس بأكثر من 250 دانة، وأسقطت مضادات الفرقة السادسة مسيّرتين انتحاريتين فوق حي أولاد الريف
📍 مليط: المليشيا تختطف ثمانية من تجار السوق الكبير وتطالب ذويهم بفدية
📍 وصول 170 أسرة إلى طويلة سيراً على الأقدام بعد فرارها من معسكر زمزم
السوق مفتوح اليوم والمياه متوفرة في محطة شقرة
""", publisher='دارفور مباشر')
committee = [dict(words='تنسيقية_لجان_مقاومة_الفاشر', org='sd-el-fasher-committee')]
fasher = ('أحياء المدينة', 'El Fasher', 'الفاشر', 'city', 'SD/North Darfur/El Fasher', 1, (13.63, 25.35))
d.mention('shelling', 'استشهد…دانة', when='2025-04-12 | أمس', count=('shells', '251+', 'أكثر من 250 دانة'), place=fasher,
          actors=[('sd-rsf', 'initiator', 'مليشيا الدعم السريع')],
          results=[('killed', 'person', 'civilians', '12', '12 مواطناً'), ('wounded', 'person', 'civilians', '17', '17 آخرون')],
          means=[('artillery', 'دانة')], by=committee)
d.mention('interception', 'أسقطت…الريف', when='2025-04-12 | أمس',
          place=('حي أولاد الريف', 'Awlad al-Rif, El Fasher', 'أولاد الريف', 'neighbourhood', 'SD/North Darfur/El Fasher', 1, (13.63, 25.34)),
          actors=[('sd-saf', 'initiator', 'الفرقة السادسة', 'الفرقة السادسة')],
          results=[('destroyed', 'aircraft', None, '2', 'مسيّرتين انتحاريتين')], by=committee)
d.mention('abduction', 'المليشيا تختطف…بفدية', when='day', place=('مليط', 'Mellit', 'مليط', 'town', 'SD/North Darfur/Mellit', 1, (14.13, 25.55)),
          actors=[('sd-rsf', 'initiator', 'المليشيا'), ('civilians', 'target', 'تجار السوق الكبير')],
          results=[('abducted', 'person', 'civilians', '8', 'ثمانية من تجار السوق الكبير')], by=committee)
d.mention('displacement', 'وصول 170…زمزم', when='day', place=('معسكر زمزم', 'Zamzam camp', 'مخيم زمزم', 'camp', 'SD/North Darfur/El Fasher', 1, (13.49, 25.31)),
          places=[('طويلة', 'Tawila', 'طويلة', 'town', 'SD/North Darfur/Tawila', 1, (13.5, 24.87))],
          actors=[('civilians', 'victim', '170 أسرة')], results=[('displaced', 'person', 'civilians', '170', '170 أسرة')], by=committee)

d = doc('own-434', '2025-09-24', """
المرصد السوري ||
#دير_الزور: مقتل عنصرين من قسد وإصابة ثالث إثر إطلاق مسلحين يستقلان دراجة نارية النار على سيارتهم العسكرية في بلدة غرانيج، وبذلك يرتفع إلى 81 عدد العسكريين الذين قضوا بعمليات داعش في مناطق الإدارة الذاتية منذ مطلع العام
#القنيطرة: دورية إسرائيلية من 6 آليات تتوغل في قرية صيدا الحانوت، تفتش منزلين وتعتقل شاباً قبل انسحابها
#السويداء: قذائف هاون على الحي الغربي للمدينة مصدرها مواقع الأمن العام في المزرعة، ولا معلومات عن خسائر
#حمص: العثور على جثة رجل مجهول الهوية وعليها آثار طلق ناري في بساتين الوعر
""", publisher='سوريا مباشر')
by = [dict(words='المرصد السوري', org='hrc-sohr')]
d.mention('attack-on-forces', 'مقتل عنصرين…غرانيج', when='day',
          place=('بلدة غرانيج', 'Gharanij', 'غرانيج', 'town', 'SY/Deir ez-Zor/Abu Kamal', 1, (34.77, 40.73)),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحين'), ('sy-sdf', 'target', 'قسد')],
          results=[('killed', 'person', 'sy-sdf', '2', 'عنصرين من قسد'), ('wounded', 'person', 'sy-sdf', '1', 'ثالث')],
          means=[('firearm', 'النار')], by=by)
d.mention('statistics', 'يرتفع…العام', status='aggregate', when='2025-01-01..2025-09-24 range | منذ مطلع العام',
          place=('مناطق الإدارة الذاتية', 'Autonomous Administration areas', 'مناطق الإدارة الذاتية', 'region', 'SY', 3),
          actors=[('is', 'initiator', 'داعش')], results=[('killed', 'person', 'sy-sdf', '81', '81')], by=by)
d.mention('arrest', 'دورية…انسحابها', when='day',
          place=('قرية صيدا الحانوت', 'Saida al-Hanout', 'صيدا الحانوت', 'village', 'SY/Quneitra', 1, (32.9, 35.87)),
          actors=[('il-forces', 'initiator', 'دورية إسرائيلية'), ('civilians', 'target', 'شاباً')],
          results=[('arrested', 'person', 'civilians', '1', 'شاباً')], by=by)
d.mention('shelling', 'قذائف…خسائر', when='day',
          place=('الحي الغربي للمدينة', 'As-Suwayda', 'السويداء', 'city', 'SY/As Suwayda/As-Suwayda', 1, (32.71, 36.57)),
          actors=[('sy-government-forces', 'initiator', 'الأمن العام')], means=[('mortar', 'قذائف هاون')], by=by)
d.mention('body-found', 'العثور…الوعر', when='day',
          place=('بساتين الوعر', "Al-Wa'er, Homs", 'الوعر', 'neighbourhood', 'SY/Homs/Homs', 1, (34.74, 36.67)),
          results=[('found_dead', 'person', None, '1', 'جثة رجل')], by=by)

d = doc('own-435', '2025-10-20', """
🟢 متابعة الضفة | حتى الساعة 14:00
🔻 نابلس: إصابتان برصاص الاحتلال خلال اقتحام مخيم بلاطة، واعتقال الأسير المحرر عماد الطيراوي
🔻 رام الله: عشرات المستوطنين يهاجمون قاطفي الزيتون في ترمسعيا ويحرقون 3 مركبات، والهلال الأحمر يتعامل مع 4 إصابات بالضرب بينها مسنّة
🔻 الخليل: جرافات الاحتلال تهدم منزلاً من طابقين في إذنا بحجة عدم الترخيص
🔻 طولكرم: تشييع الشهيد معتز زيدان في مخيم نور شمس
🔻 القدس: قوات الاحتلال تقتحم بلدة العيسوية وتحتجز 3 شبان ساعات ثم تفرج عنهم
""", publisher='رصد الضفة')
occupation = ('il-forces', 'initiator', 'الاحتلال')
d.mention('raid', 'إصابتان…الطيراوي', code='arrest', when='day',
          place=('مخيم بلاطة', 'Balata camp', 'مخيم بلاطة', 'camp', 'PS/Nablus', 1, (32.21, 35.29)),
          actors=[occupation, ('civilians', 'target', 'الأسير المحرر عماد الطيراوي')],
          results=[('wounded', 'person', None, '2', 'إصابتان'), ('arrested', 'person', None, '1', 'الأسير المحرر عماد الطيراوي')],
          people=[('عماد الطيراوي', 'الأسير المحرر', None, 'arrested', 'عماد الطيراوي')], means=[('firearm', 'رصاص')])
d.mention('civilian-attack', 'عشرات…مسنّة', when='day',
          place=('ترمسعيا', "Turmus'ayya", 'ترمسعيا', 'town', 'PS/Ramallah and Al-Bireh', 1, (32.04, 35.28)),
          actors=[('il-settlers', 'initiator', 'عشرات المستوطنين'), ('civilians', 'target', 'قاطفي الزيتون')],
          results=[('burned', 'vehicle', 'civilians', '3', '3 مركبات'), ('wounded', 'person', 'civilians', '4', '4 إصابات'),
                   ('wounded', 'person', 'civilians', '1', 'مسنّة', 1)], by=[dict(words='الهلال الأحمر', org='ps-red-crescent')])
d.mention('destruction', 'جرافات…الترخيص', when='day', place=('إذنا', 'Idhna', 'إذنا', 'town', 'PS/Hebron', 1, (31.56, 34.97)),
          actors=[('il-forces', 'initiator', 'جرافات الاحتلال')], results=[('destroyed', 'building', 'civilians', '1', 'منزلاً من طابقين')])
d.mention('arrest', 'قوات الاحتلال…عنهم', when='day', place=('بلدة العيسوية', 'Al-Isawiya', 'العيسوية', 'town', 'PS/Jerusalem', 1, (31.80, 35.25)),
          actors=[('il-forces', 'initiator', 'قوات الاحتلال'), ('civilians', 'target', '3 شبان')],
          results=[('arrested', 'person', 'civilians', '3', '3 شبان'), ('released', 'person', 'civilians', '3', '3 شبان')])

d = doc('own-436', '2023-01-19', """
شفق نيوز/ أفاد مصدر أمني، اليوم الخميس، بمقتل ضابط برتبة رائد في الجيش العراقي وإصابة ثلاثة جنود بانفجار عبوة ناسفة في قرى العيث شرقي تكريت.
وقال المصدر لوكالة شفق نيوز، إن "العبوة كانت مزروعة على جانب طريق ترابي وانفجرت لدى مرور عجلة آمر سرية في لواء المشاة 52".
وأضاف أن "الضابط فارق الحياة قبل وصوله الى مستشفى تكريت، فيما باشرت قوة من اللواء بتفتيش المكان وتمكنت من تفكيك عبوتين أخريين".
وتنشط خلايا داعش في جزيرة العيث، وكان التنظيم قد هاجم قبل شهرين نقطة للحشد الشعبي في المنطقة ذاتها وقتل أربعة من عناصرها.
""", publisher='شفق نيوز', title='مقتل ضابط وإصابة ثلاثة جنود بانفجار في صلاح الدين')
ith = ('قرى العيث شرقي تكريت', 'Al-Ith', 'العيث', 'area', 'IQ/Salah al-Din/Al-Daur', 1, (34.45, 44.1))
src = [dict(words='مصدر أمني', title='مصدر أمني', anonymous=True, channel='press', via='shafaq-news')]
d.mention('ied', ['بمقتل…تكريت', 'العبوة كانت…المشاة 52', 'الضابط…مستشفى تكريت'], when='2023-01-19 | اليوم الخميس', place=ith,
          actors=[('iq-army', 'target', 'لواء المشاة 52', 'لواء المشاة 52')],
          results=[('killed', 'person', 'iq-army', '1', 'ضابط برتبة رائد في الجيش العراقي'), ('wounded', 'person', 'iq-army', '3', 'ثلاثة جنود')],
          means=[('ied', 'عبوة ناسفة')], by=src)
d.mention('defusal', 'باشرت…أخريين', when='2023-01-19 | اليوم الخميس', place=ith, actors=[('iq-army', 'initiator', 'قوة من اللواء', 'لواء المشاة 52')],
          results=[('defused', 'ied', None, '2', 'عبوتين أخريين')], by=src)
d.mention('attack-on-forces', 'وكان التنظيم…عناصرها', status='background', when='2022-11-01..2022-11-30 month | قبل شهرين',
          place=('المنطقة ذاتها', *ith[1:]), actors=[('is', 'initiator', 'التنظيم'), ('iq-pmf', 'target', 'نقطة للحشد الشعبي')],
          results=[('killed', 'person', 'iq-pmf', '4', 'أربعة من عناصرها')])

d = doc('own-437', '2024-01-20', """
بيان صادر عن المقاومة الإسلامية في العراق:
استهدف مجاهدونا مساء اليوم السبت 20-1-2024، قاعدة عين الأسد غربي العراق، برشقة صاروخية مكثفة، رداً على مجازر الكيان بحق أهلنا في غزة
—
🇺🇸 سنتكوم: مليشيات مدعومة من إيران أطلقت صواريخ باليستية وقذائف على القاعدة نحو السادسة والنصف مساءً، واعترضت الدفاعات الجوية معظمها، وأصيب جندي عراقي واحد على الأقل ويخضع عدد من الأفراد الأميركيين لفحوص الارتجاج
—
مصدر في قيادة عمليات الجزيرة لـ«بغداد اليوم»: سقوط 15 صاروخاً داخل القاعدة، والعثور على المنصة في عجلة محترقة بمنطقة البغدادي
""", publisher='الراصد العراقي')
asad = ('قاعدة عين الأسد', 'Ain al-Asad air base', 'قاعدة عين الأسد', 'base', 'IQ/Anbar/Hit', 1, (33.79, 42.44))
evening = '2024-01-20 | مساء اليوم السبت 20-1-2024'
d.mention('missile-strike', 'استهدف…غزة', when=evening, place=asad, actors=[('iq-islamic-resistance', 'initiator', 'المقاومة الإسلامية في العراق'), ('us', 'target', 'قاعدة عين الأسد')],
          count=('volleys', '1', 'رشقة صاروخية'), means=[('rocket', 'رشقة صاروخية')],
          by=[dict(words='المقاومة الإسلامية في العراق', org='iq-islamic-resistance', channel='statement')])
d.mention('missile-strike', 'سنتكوم…الارتجاج', when='2024-01-20 | السادسة والنصف مساءً', place=('القاعدة', *asad[1:]),
          actors=[('iq-armed-factions', 'initiator', 'مليشيات مدعومة من إيران'), ('us', 'target', 'القاعدة')],
          results=[('wounded', 'person', 'iq-armed-forces', '1+', 'جندي عراقي واحد على الأقل')], means=[('missile', 'صواريخ باليستية')],
          by=[dict(words='سنتكوم', org='us-centcom')])
d.mention('missile-strike', 'سقوط 15…القاعدة', when='2024-01-20 | مساء اليوم السبت 20-1-2024', place=('القاعدة@2', *asad[1:]), count=('rockets', '15', '15 صاروخاً'),
          means=[('rocket', '15 صاروخاً')],
          by=[dict(words='مصدر في قيادة عمليات الجزيرة', org='iq-joc', title='مصدر في قيادة عمليات الجزيرة', anonymous=True, channel='press', via='baghdad-today')])
d.mention('weapons-find', 'والعثور…البغدادي', when='day', place=('منطقة البغدادي', 'Al-Baghdadi', 'البغدادي', 'subdistrict', 'IQ/Anbar/Hit', 1, (33.86, 42.54)),
          results=[('found', 'weapon', None, '1', 'المنصة'), ('found', 'vehicle', None, '1', 'عجلة محترقة')],
          by=[dict(words='مصدر في قيادة عمليات الجزيرة', org='iq-joc', title='مصدر في قيادة عمليات الجزيرة', anonymous=True, channel='press', via='baghdad-today')])

d = doc('own-438', '2024-09-26', """
القوات المسلحة السودانية ـ مكتب الناطق الرسمي
تمكنت قواتنا فجر اليوم الخميس من عبور جسري الحلفايا والنيل الأبيض وفتح رؤوس جسور في الخرطوم وبحري، وكبّدت مليشيا آل دقلو الإرهابية عشرات القتلى ودمّرت 11 عربة قتالية واستلمت 4 أخرى بحالة جيدة
تم توقيف 6 من المتعاونين مع المليشيا بحي الثورة الحارة 20 بأم درمان
🔸 الدعم السريع عبر تليغرام: سحقنا محاولة تسلل فاشلة للفلول من جسر النيل الأبيض وقتلنا أكثر من 300 منهم، ونسيطر على الجسور كافة
🔸 غرفة طوارئ أم درمان القديمة: مقتل 5 مدنيين وإصابة 21 بقذائف سقطت على محطة صابرين صباحاً
""", publisher='السودان الآن')
spokesman = [dict(words='القوات المسلحة السودانية ـ مكتب الناطق الرسمي', org='sd-saf', title='مكتب الناطق الرسمي')]
halfaya = ('جسري الحلفايا', 'Halfaya Bridge', 'جسر الحلفايا', 'site', 'SD/Khartoum', 1, (15.69, 32.53))
whitenile = ('النيل الأبيض', 'White Nile Bridge', 'جسر النيل الأبيض', 'site', 'SD/Khartoum', 1, (15.62, 32.49))
d.mention('clash', 'تمكنت…جيدة', when='2024-09-26 | فجر اليوم الخميس', place=halfaya, places=[whitenile],
          actors=[('sd-saf', 'initiator', 'قواتنا'), ('sd-rsf', 'target', 'مليشيا آل دقلو')],
          results=[('killed', 'person', 'sd-rsf', '?', 'عشرات القتلى'), ('destroyed', 'vehicle', 'sd-rsf', '11', '11 عربة قتالية'),
                   ('seized', 'vehicle', 'sd-rsf', '4', '4 أخرى')], by=spokesman)
d.mention('arrest', 'تم توقيف…بأم درمان', when='day',
          place=('حي الثورة الحارة 20 بأم درمان', 'Al-Thawra, Omdurman', 'الثورة', 'neighbourhood', 'SD/Khartoum/Omdurman', 1, (15.70, 32.47)),
          actors=[('sd-rsf', 'target', 'المليشيا')], results=[('arrested', 'person', 'sd-rsf', '6', '6 من المتعاونين مع المليشيا')], by=spokesman)
d.mention('clash', 'سحقنا…منهم', when='day', place=('جسر النيل الأبيض', *whitenile[1:]),
          actors=[('sd-saf', 'initiator', 'للفلول'), ('sd-rsf', 'target', 'الدعم السريع')],
          results=[('killed', 'person', 'sd-saf', '301+', 'أكثر من 300 منهم')],
          by=[dict(words='الدعم السريع', org='sd-rsf', channel='social-media')])
d.mention('shelling', 'مقتل 5…صباحاً', when='2024-09-26 | صباحاً',
          place=('محطة صابرين', 'Sabreen station, Omdurman', 'صابرين', 'site', 'SD/Khartoum/Karari', 1, (15.72, 32.46)),
          actors=[('civilians', 'victim', '5 مدنيين')],
          results=[('killed', 'person', 'civilians', '5', '5 مدنيين'), ('wounded', 'person', 'civilians', '21', '21')],
          means=[('artillery', 'قذائف')], by=[dict(words='غرفة طوارئ أم درمان القديمة', org='sd-emergency-rooms')])

d = doc('own-439', '2024-10-22', """
حصاد عمليات المقاومة الإسلامية ليوم الثلاثاء 22-10-2024
1️⃣ الساعة 06:15: تجمّع لجنود العدو الإسرائيلي في محيط بلدة راميا بصلية صاروخية
2️⃣ الساعة 09:40: دبابة ميركافا عند أطراف عيتا الشعب بصاروخ موجّه، ما أدى إلى احتراقها ووقوع طاقمها بين قتيل وجريح
3️⃣ الساعة 13:00: قاعدة غليلوت التابعة لوحدة الاستخبارات 8200 في ضواحي تل أبيب بصلية صاروخية نوعية
4️⃣ الساعة 17:30: الاشتباك من المسافة صفر مع قوة مشاة حاولت التسلل إلى حولا وإيقاع 4 إصابات مؤكدة في صفوفها
ليبلغ عدد العمليات منذ الأول من الشهر 412 عملية
""", publisher='الإعلام الحربي')
resistance = ('lb-hezbollah', 'initiator', 'المقاومة الإسلامية')
by = [dict(words='المقاومة الإسلامية', org='lb-hezbollah')]
tuesday = '2024-10-22 | الثلاثاء 22-10-2024'
d.mention('shelling', 'الساعة 06:15…صاروخية', when=tuesday, place=('محيط بلدة راميا', 'Ramyah', 'راميا', 'town', 'LB/Nabatieh/Bint Jbeil', 2, (33.10, 35.31)),
          actors=[resistance, ('il-forces', 'target', 'تجمّع لجنود العدو الإسرائيلي')], means=[('rocket', 'صلية صاروخية')], by=by)
d.mention('missile-strike', 'الساعة 09:40…وجريح', when=tuesday, acled='Explosions/Remote violence/Shelling/artillery/missile attack',
          place=('أطراف عيتا الشعب', 'Aita al-Shaab', 'عيتا الشعب', 'town', 'LB/Nabatieh/Bint Jbeil', 2, (33.10, 35.33)),
          actors=[resistance, ('il-forces', 'target', 'دبابة ميركافا')],
          results=[('burned', 'vehicle', 'il-forces', '1', 'دبابة ميركافا'), ('killed', 'person', 'il-forces', '?', 'طاقمها'), ('wounded', 'person', 'il-forces', '?', 'طاقمها')],
          means=[('missile', 'صاروخ موجّه')], by=by)
d.mention('shelling', 'الساعة 13:00…نوعية', when=tuesday,
          place=('قاعدة غليلوت', 'Glilot base', 'قاعدة غليلوت', 'base', 'IL/Tel Aviv', 1, (32.15, 34.81)),
          actors=[resistance, ('il-forces', 'target', 'وحدة الاستخبارات 8200', 'وحدة الاستخبارات 8200')], means=[('rocket', 'صلية صاروخية')], by=by)
d.mention('clash', 'الساعة 17:30…صفوفها', when=tuesday, place=('حولا', 'Hula', 'حولا', 'town', 'LB/Nabatieh/Marjeyoun', 1, (33.21, 35.52)),
          actors=[resistance, ('il-forces', 'target', 'قوة مشاة')], results=[('wounded', 'person', 'il-forces', '4', '4 إصابات')], by=by)
d.mention('statistics', 'ليبلغ…عملية', status='aggregate', when='2024-10-01..2024-10-22 range | منذ الأول من الشهر', count=('operations', '412', '412 عملية'),
          actors=[resistance], by=by)

d = doc('own-440', '2025-04-09', """
#المسيرة | صعدة: عدوان أمريكي بأربع غارات على منطقة آل سالم بمديرية كتاف
#المسيرة | صعدة: إصابة مواطن ومهاجر إفريقي بقصف مدفعي سعودي على قرى آهلة بالسكان في مديرية رازح الحدودية
#المسيرة | الحديدة: استشهاد امرأة وطفلها بانفجار لغم من مخلفات المرتزقة في الدريهمي
#العميد_سريع: الدفاعات الجوية أسقطت فجراً طائرة أمريكية نوع MQ-9 في أجواء محافظة الجوف بصاروخ محلي الصنع، وهي الطائرة الثامنة عشرة خلال معركة الإسناد
#وزارة_الصحة: ارتفاع ضحايا غارة العدو الأمريكي على حي النهضة بأمانة العاصمة ليل الأحد إلى 6 شهداء و27 جريحاً
""", publisher='صنعاء اليوم')
masirah = [dict(words='المسيرة', org='al-masirah')]
d.mention('airstrike', 'عدوان…كتاف', when='day', count=('strikes', '4', 'أربع غارات'),
          place=('منطقة آل سالم بمديرية كتاف', 'Al Salem', 'آل سالم', 'area', "YE/Saada/Kitaf wa Al Boqe'e", 1, (17.02, 44.06)),
          actors=[('us', 'initiator', 'أمريكي')], by=masirah)
d.mention('shelling', 'إصابة مواطن…الحدودية', when='day',
          place=('مديرية رازح الحدودية', 'Razih', 'رازح', 'district', "YE/Saada/Razih", 2, (17.17, 43.26)),
          actors=[('sa-forces', 'initiator', 'سعودي'), ('civilians', 'target', 'قرى آهلة بالسكان')],
          results=[('wounded', 'person', 'civilians', '2', 'مواطن ومهاجر إفريقي')], means=[('artillery', 'مدفعي')], by=[dict(words='المسيرة@2', org='al-masirah')])
d.mention('mine', 'استشهاد امرأة…الدريهمي', when='day', place=('الدريهمي', 'Ad Durayhimi', 'الدريهمي', 'district', 'YE/Al Hudaydah/Ad Durayhimi', 1, (14.63, 43.07)),
          actors=[('civilians', 'victim', 'امرأة وطفلها')],
          results=[('killed', 'person', 'civilians', '2', 'امرأة وطفلها')], means=[('mine', 'لغم')], by=[dict(words='المسيرة@3', org='al-masirah')])
d.mention('interception', 'الدفاعات…الصنع', when='2025-04-09 | فجراً',
          place=('محافظة الجوف', 'Al Jawf', 'الجوف', 'governorate', 'YE/Al Jawf', 3), actors=[('ye-ansar-allah', 'initiator', 'الدفاعات الجوية'), ('us', 'target', 'أمريكية')],
          results=[('destroyed', 'aircraft', 'us', '1', 'طائرة أمريكية نوع MQ-9')], means=[('missile', 'صاروخ محلي الصنع')],
          by=[dict(words='العميد_سريع', org='ye-ansar-allah', speaker='سريع', title='العميد')])
d.mention('airstrike', 'ارتفاع ضحايا…جريحاً', when='2025-04-06 | ليل الأحد',
          place=('حي النهضة بأمانة العاصمة', "Al-Nahda, Sana'a", 'النهضة', 'neighbourhood', "YE/Amanat Al Asimah", 1, (15.39, 44.19)),
          actors=[('us', 'initiator', 'العدو الأمريكي')],
          results=[('killed', 'person', None, '6', '6 شهداء'), ('wounded', 'person', None, '27', '27 جريحاً')],
          by=[dict(words='وزارة_الصحة', org='ye-ansar-allah', title='وزارة الصحة')])

d = doc('own-441', '2022-07-04', """
#عاجل
🔷 استشهاد ضابط برتبة نقيب و3 جنود من الفوج الأول لواء المشاة 18 بهجوم شنه داعش فجر اليوم على ثكنتهم في قرية البو شهاب بقضاء الدبس
🔷 وكالة شفق نيوز عن مصدر أمني: المهاجمون استخدموا القناصات والأحادية وانسحبوا باتجاه وادي الشاي قبل وصول التعزيزات
🔷 قيادة عمليات كركوك تنفي حصيلة الأربعة وتؤكد: شهيد واحد وثلاثة جرحى
🔷 البيشمركة ترسل فوجاً من اللواء التاسع لإسناد القطعات في المنطقة
🔷 الخلية: ضربة جوية بطائرات F-16 عصراً دمرت مضافتين قرب موقع الهجوم
""", publisher='كركوك الآن')
dibis = ('قرية البو شهاب بقضاء الدبس', 'Al-Bu Shihab', 'البو شهاب', 'village', 'IQ/Kirkuk/Dibis', 1, (35.6, 44.0))
battalion = ('iq-army', 'target', 'الفوج الأول لواء المشاة 18', 'الفوج الأول لواء المشاة 18')
d.mention('attack-on-forces', ['استشهاد…الدبس', 'المهاجمون…التعزيزات'], when='2022-07-04 | فجر اليوم', place=dibis,
          actors=[('is', 'initiator', 'داعش'), battalion],
          results=[('killed', 'person', 'iq-army', '4', 'ضابط برتبة نقيب و3 جنود')], means=[('sniper', 'القناصات')],
          by=[dict(words='مصدر أمني', title='مصدر أمني', anonymous=True, channel='press', via='shafaq-news')])
d.mention('attack-on-forces', 'قيادة عمليات كركوك…جرحى', when='2022-07-04 | فجر اليوم', place=dibis, actors=[('is', 'initiator', 'داعش'), battalion],
          results=[('killed', 'person', 'iq-army', '1', 'شهيد واحد'), ('wounded', 'person', 'iq-army', '3', 'ثلاثة جرحى')],
          by=[dict(words='قيادة عمليات كركوك', org='iq-joc', title='قيادة عمليات كركوك')], note='Another toll by the command.')
d.mention('reinforcement', 'البيشمركة…المنطقة', when='day', count=('units', '1', 'فوجاً'),
          place=('المنطقة', *dibis[1:5], 2, (35.6, 44.0)), actors=[('iq-peshmerga', 'initiator', 'البيشمركة', 'اللواء التاسع')])
d.mention('airstrike', 'الخلية…الهجوم', when='2022-07-04 | عصراً', place=('قرب موقع الهجوم', *dibis[1:5], 2, (35.6, 44.0)),
          actors=[('is', 'target', 'داعش')],
          results=[('destroyed', 'hideout', 'is', '2', 'مضافتين')], means=[('f-16', 'طائرات F-16')],
          by=[dict(words='الخلية', org='iq-smc')])

d = doc('own-442', '2025-07-15', """
🔴 السويداء الآن (16:00)
– 13 قتيلاً من أبناء الطائفة الدرزية بينهم سيدتان بإعدامات ميدانية نفذها مسلحون بزي الأمن العام في مضافة آل رضوان
– طيران الاحتلال الإسرائيلي يشن 4 غارات على دبابات لوزارة الدفاع على طريق إزرع - السويداء
– وزارة الدفاع السورية: وقف تام لإطلاق النار بعد الاتفاق مع وجهاء المدينة، وبدء سحب الآليات الثقيلة
– الدفاع المدني: نزوح 250 عائلة من قرى الريف الغربي نحو شهبا
– المرصد: ارتفاع حصيلة اشتباكات السويداء منذ الأحد إلى 116 قتيلاً
""", publisher='صوت الجنوب')
suwayda = ('السويداء', 'As-Suwayda', 'السويداء', 'city', 'SY/As Suwayda/As-Suwayda', 1, (32.71, 36.57))
d.mention('execution', '13 قتيلاً…رضوان', when='day', place=('مضافة آل رضوان', 'Radwan guesthouse, As-Suwayda', 'مضافة آل رضوان', 'site', 'SY/As Suwayda/As-Suwayda', 1, (32.71, 36.57)),
          actors=[('sy-government-forces', 'initiator', 'مسلحون بزي الأمن العام'), ('civilians', 'target', 'أبناء الطائفة الدرزية')],
          results=[('killed', 'person', 'civilians', '13', '13 قتيلاً من أبناء الطائفة الدرزية'), ('killed', 'person', 'civilians', '2', 'سيدتان', 0)])
d.mention('airstrike', 'طيران…السويداء', when='day', count=('strikes', '4', '4 غارات'),
          place=('إزرع', "Izra'", 'إزرع', 'town', 'SY/Dara/Izra', 2, (32.87, 36.25)), places=[('السويداء@2', *suwayda[1:5], 2, (32.71, 36.57))],
          actors=[('il-forces', 'initiator', 'طيران الاحتلال الإسرائيلي'), ('sy-government-forces', 'target', 'وزارة الدفاع')], means=[('aircraft', 'طيران')])
d.mention('ceasefire', 'وزارة الدفاع السورية…المدينة', when='day', place=('المدينة', *suwayda[1:]),
          actors=[('sy-government', 'initiator', 'وزارة الدفاع السورية'), ('sy-druze-fighters', 'initiator', 'وجهاء المدينة')],
          by=[dict(words='وزارة الدفاع السورية', org='sy-government', title='وزارة الدفاع السورية')], note='The notables stand for the other side.')
d.mention('withdrawal', 'وبدء…الثقيلة', when='day', status='ongoing', place=('المدينة', *suwayda[1:]), actors=[('sy-government-forces', 'initiator', 'وزارة الدفاع السورية')],
          by=[dict(words='وزارة الدفاع السورية', org='sy-government', title='وزارة الدفاع السورية')])
d.mention('displacement', 'نزوح 250…شهبا', when='day',
          place=('قرى الريف الغربي', 'Western countryside of As-Suwayda', 'ريف السويداء الغربي', 'area', 'SY/As Suwayda', 2),
          places=[('شهبا', 'Shahba', 'شهبا', 'town', 'SY/As Suwayda/Shahba', 2, (32.85, 36.63))], actors=[('civilians', 'victim', '250 عائلة')],
          results=[('displaced', 'person', 'civilians', '250', '250 عائلة')], by=[dict(words='الدفاع المدني', org='sy-civil-defence')])
d.mention('clash', 'ارتفاع حصيلة…قتيلاً', status='aggregate', when='2025-07-13..2025-07-15 range | منذ الأحد', place=('السويداء@3', *suwayda[1:]),
          results=[('killed', 'person', None, '116', '116 قتيلاً')], by=[dict(words='المرصد', org='hrc-sohr')])

d = doc('own-443', '2024-11-17', """
الوكالة الوطنية للإعلام - مندوبنا في صور: أغار الطيران الحربي المعادي بعد منتصف الليل على منزل في بلدة البازورية ما أدى إلى استشهاد أربعة أفراد من عائلة قصير، فيما تعرضت أطراف الناقورة وعلما الشعب لقصف مدفعي متقطع
وكانت مسيّرة قد استهدفت مساء أمس سيارة إسعاف للهيئة الصحية الإسلامية على طريق عام برج رحال، ونجا المسعفان اللذان كانا فيها
وفي بيروت شن الطيران غارة على مبنى في رأس النبع استهدفت المسؤول الإعلامي في حزب الله محمد عفيف
""", publisher='نبض الجنوب')
nna = [dict(words='الوكالة الوطنية للإعلام', org='lb-nna')]
enemy = ('il-forces', 'initiator', 'الطيران الحربي المعادي')
d.mention('airstrike', 'أغار…قصير', when='2024-11-17 | بعد منتصف الليل', place=('بلدة البازورية', 'Bazouriyeh', 'البازورية', 'town', 'LB/South/Tyre', 1, (33.25, 35.27)),
          actors=[enemy, ('civilians', 'target', 'منزل')],
          results=[('killed', 'person', 'civilians', '4', 'أربعة أفراد من عائلة قصير')], means=[('aircraft', 'الطيران الحربي')], by=nna)
d.mention('shelling', 'تعرضت…متقطع', when='2024-11-17 | بعد منتصف الليل', place=('أطراف الناقورة', 'Naqoura', 'الناقورة', 'town', 'LB/South/Tyre', 2, (33.12, 35.14)),
          places=[('علما الشعب', 'Alma al-Shaab', 'علما الشعب', 'town', 'LB/South/Tyre', 2, (33.10, 35.18))],
          actors=[enemy], means=[('artillery', 'مدفعي')], by=nna)
d.mention('drone-strike', 'مسيّرة…فيها', when='2024-11-16 | مساء أمس', place=('طريق عام برج رحال', 'Burj Rahal', 'برج رحال', 'town', 'LB/South/Tyre', 2, (33.31, 35.28)),
          actors=[('civilians', 'target', 'سيارة إسعاف للهيئة الصحية الإسلامية')], means=[('drone', 'مسيّرة')], by=nna)
d.mention('airstrike', 'وفي بيروت…عفيف', when='day', place=('رأس النبع', "Ras al-Nabaa", 'رأس النبع', 'neighbourhood', 'LB/Beirut', 1, (33.88, 35.51)),
          actors=[('il-forces', 'initiator', 'الطيران@2'), ('lb-hezbollah', 'target', 'حزب الله')],
          people=[('محمد عفيف', 'المسؤول الإعلامي في حزب الله', 'lb-hezbollah', 'mentioned', 'محمد عفيف')], means=[('aircraft', 'الطيران@2')], by=nna)

d = doc('own-444', '2025-10-27', """
تنسيقية لجان مقاومة الفاشر
إعدام 47 جريحاً داخل المستشفى السعودي على يد مليشيا الدعم السريع عقب اقتحامها المدينة فجر الأحد
شبكة أطباء السودان: المليشيا اختطفت 4 أطباء وصيدلانياً وتطالب بـ100 مليون جنيه فدية لكل منهم
الجيش: أخلينا مقر الفرقة السادسة حفاظاً على أرواح من تبقى من المواطنين
برهان: ما جرى لن يمر ❗
منظمة الهجرة: 26 ألف شخص فروا من الفاشر منذ الأحد سيراً على الأقدام، معظمهم إلى طويلة
""", publisher='السودان الآن')
elfasher = ('الفاشر', 'El Fasher', 'الفاشر', 'city', 'SD/North Darfur/El Fasher', 1, (13.63, 25.35))
cry = [dict(words='تنسيقية لجان مقاومة الفاشر', org='sd-el-fasher-committee')]
d.mention('execution', 'إعدام…الدعم السريع', when='day', place=('المستشفى السعودي', 'Saudi Hospital, El Fasher', 'المستشفى السعودي', 'hospital', 'SD/North Darfur/El Fasher', 1, (13.62, 25.36)),
          actors=[('sd-rsf', 'initiator', 'مليشيا الدعم السريع'), ('civilians', 'target', '47 جريحاً')],
          results=[('killed', 'person', 'civilians', '47', '47 جريحاً')], by=cry)
d.mention('attack', 'اقتحامها المدينة فجر الأحد', code='attack-on-forces', when='2025-10-26 | فجر الأحد', place=('المدينة', *elfasher[1:]),
          actors=[('sd-rsf', 'initiator', 'مليشيا الدعم السريع')], by=cry)
d.mention('abduction', 'المليشيا اختطفت…وصيدلانياً', when='day', place=elfasher, actors=[('sd-rsf', 'initiator', 'المليشيا'), ('civilians', 'target', '4 أطباء')],
          results=[('abducted', 'person', 'civilians', '5', '4 أطباء وصيدلانياً')], by=[dict(words='شبكة أطباء السودان', org='sd-doctors-network')])
d.mention('withdrawal', 'أخلينا…المواطنين', when='day', place=('مقر الفرقة السادسة', 'Sixth Division headquarters, El Fasher', 'مقر الفرقة السادسة', 'base', 'SD/North Darfur/El Fasher', 1, (13.63, 25.35)),
          actors=[('sd-saf', 'initiator', 'الجيش')], by=[dict(words='الجيش', org='sd-saf')])
d.mention('displacement', '26 ألف…طويلة', when='2025-10-26..2025-10-27 range | منذ الأحد', place=('الفاشر@2', *elfasher[1:]),
          places=[('طويلة', 'Tawila', 'طويلة', 'town', 'SD/North Darfur/Tawila', 1, (13.5, 24.87))],
          actors=[('civilians', 'victim', '26 ألف شخص')], results=[('displaced', 'person', 'civilians', '26000', '26 ألف شخص')],
          by=[dict(words='منظمة الهجرة', org='un-iom')])

d = doc('own-445', '2022-09-01', """
سبتمبر نت - تعز
استشهد 10 من أبطال الجيش الوطني وأصيب 7 آخرون في هجوم واسع لمليشيا الحوثي على طريق الضباب، المنفذ الوحيد للمدينة، ليل الأحد الماضي
وقال الناطق باسم محور تعز العقيد عبدالباسط البحر إن قواتنا أفشلت الهجوم وقتلت 23 من المهاجمين، وما زالت جثث بعضهم في الشعاب
وفي الحديدة استهدفت طائرة مسيّرة مفخخة أطلقتها المليشيا الثلاثاء نقطة لقوات المقاومة الوطنية في حيس من دون خسائر
البعثة الأممية (أونمها) أعربت عن قلقها من العرض العسكري للحوثيين في الحديدة
""", publisher='سبتمبر نت')
dabab = ('طريق الضباب', 'Al-Dabab', 'الضباب', 'area', 'YE/Taiz', 1, (13.53, 43.93))
d.mention('attack-on-forces', ['استشهد…الماضي', 'قواتنا…الشعاب'], when='2022-08-28 | ليل الأحد الماضي', place=dabab,
          actors=[('ye-ansar-allah', 'initiator', 'مليشيا الحوثي'), ('ye-government-forces', 'target', 'الجيش الوطني')],
          results=[('killed', 'person', 'ye-government-forces', '10', '10 من أبطال الجيش الوطني'), ('wounded', 'person', 'ye-government-forces', '7', '7 آخرون'),
                   ('killed', 'person', 'ye-ansar-allah', '23', '23 من المهاجمين')],
          by=[dict(words='الناطق باسم محور تعز العقيد عبدالباسط البحر', org='ye-government-forces', speaker='عبدالباسط البحر', title='الناطق باسم محور تعز')])
d.mention('drone-strike', 'استهدفت…خسائر', when='2022-08-30 | الثلاثاء', place=('حيس', 'Hays', 'حيس', 'town', 'YE/Al Hudaydah/Hays', 1, (13.93, 43.48)),
          actors=[('ye-ansar-allah', 'initiator', 'المليشيا'), ('ye-joint-forces', 'target', 'قوات المقاومة الوطنية', 'المقاومة الوطنية')],
          results=[('killed', 'person', None, '0', 'من دون خسائر'), ('wounded', 'person', None, '0', 'من دون خسائر')],
          means=[('drone', 'طائرة مسيّرة مفخخة')])

d = doc('own-446', '2023-05-22', """
#صفا | مخيم بلاطة 🇵🇸 ارتقاء 3 شبان برصاص قوات خاصة إسرائيلية تسللت إلى المخيم فجراً واغتالتهم داخل منزل محاصر
❖ الشهداء: محمد أبو زيتون (32 عاماً)، فتحي أبو رزق (30 عاماً)، عبد الله أبو حمدان (24 عاماً)
❖ الهلال الأحمر: 6 إصابات أخرى بالرصاص الحي، إحداها خطيرة، ونسف 3 منازل وتضرر 12
❖ كتائب شهداء الأقصى: فجّرنا عبوتين محليتي الصنع بآليات الاحتلال عند دوار الحسبة ونزفّ شهداءنا الثلاثة
❖ جيش الاحتلال: صادرنا قطعتي M16 وورشة لتصنيع العبوات
❖ حالة الطقس: أجواء صافية
""", publisher='شبكة صفا')
balata = ('مخيم بلاطة', 'Balata camp', 'مخيم بلاطة', 'camp', 'PS/Nablus', 1, (32.21, 35.29))
special = ('il-forces', 'initiator', 'قوات خاصة إسرائيلية')
d.mention('raid', ['ارتقاء…أبو حمدان (24 عاماً)', '6 إصابات…وتضرر 12', 'صادرنا…العبوات'], code='clash', when='2023-05-22 | فجراً', place=balata,
          actors=[special, ('ps-al-aqsa-martyrs', 'target', 'شهداءنا الثلاثة')],
          results=[('killed', 'person', 'ps-al-aqsa-martyrs', '3', '3 شبان'), ('wounded', 'person', None, '6', '6 إصابات أخرى'),
                   ('destroyed', 'building', 'civilians', '3', '3 منازل'), ('seized', 'weapon', 'ps-al-aqsa-martyrs', '2', 'قطعتي M16'),
                   ('seized', 'building', 'ps-al-aqsa-martyrs', '1', 'ورشة لتصنيع العبوات')],
          people=[('محمد أبو زيتون', None, 'ps-al-aqsa-martyrs', 'killed', 'محمد أبو زيتون'), ('فتحي أبو رزق', None, 'ps-al-aqsa-martyrs', 'killed', 'فتحي أبو رزق'),
                  ('عبد الله أبو حمدان', None, 'ps-al-aqsa-martyrs', 'killed', 'عبد الله أبو حمدان')], means=[('firearm', 'رصاص')],
          by=[dict(words='صفا', org='safa'), dict(words='الهلال الأحمر', org='ps-red-crescent'), dict(words='جيش الاحتلال', org='il-forces')])
d.mention('ied', 'فجّرنا…الحسبة', when='day', count=('explosions', '2', 'عبوتين محليتي الصنع'),
          place=('دوار الحسبة', 'Al-Hisba roundabout, Nablus', 'دوار الحسبة', 'square', 'PS/Nablus', 1, (32.21, 35.28)),
          actors=[('ps-al-aqsa-martyrs', 'initiator', 'كتائب شهداء الأقصى'), ('il-forces', 'target', 'آليات الاحتلال')],
          means=[('ied', 'عبوتين')], by=[dict(words='كتائب شهداء الأقصى', org='ps-al-aqsa-martyrs')])
