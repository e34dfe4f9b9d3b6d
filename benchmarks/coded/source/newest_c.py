"""Reports of Iraq, Syria, Lebanon, Palestine, Yemen, Libya, Sudan, Sinai, Somalia and the Sahel, 2017–2025: posts, wire items, articles, noise."""

d = doc('own-329', '2020-12-22', """
اعلام هيئة الحشد الشعبي ///
ضمن عملية (وعيد الصحراء) .. اللواءان 13 و19 ح.ش ومعهما قطعات قيادة عمليات الجزيرة يفتشون منذ فجر اليوم وادي حوران وصولا الى منخفض الكعرة شمال الرطبة بغطاء من طيران الجيش
حصيلة اليوم الاول : تطهير 140 كم² ، حرق 6 مضافات لداعش ، العثور على كدس فيه 45 صاروخ قاذفة و3 براميل C4 ، تفكيك عبوتين ، القاء القبض على ناقل بريد ما تسمى ولاية الانبار المكنى ابو عائشة
هذا وزف لواء الطفوف (اللواء 13) المجاهد حسين فاضل الزاملي الذي استشهد بلغم ارضي مساء امس قرب النخيب وجرح معه اثنان من رفاقه
""", publisher='إعلام القواطع')
d.mention('sweep', 'ضمن عملية…ابو عائشة', code='arrest', operation='وعيد الصحراء', when='2020-12-22 | منذ فجر اليوم',
          place=('وادي حوران', 'Wadi Hauran', 'وادي حوران', 'valley', 'IQ/Anbar/Rutba', 1),
          places=[('منخفض الكعرة شمال الرطبة', "Al-Ka'ara depression", 'منخفض الكعرة', 'area', 'IQ/Anbar/Rutba', 1)],
          actors=[('iq-pmf', 'initiator', 'اللواءان 13 و19 ح.ش', 'اللواءان 13 و19'),
                  ('iq-joc', 'partner', 'قطعات قيادة عمليات الجزيرة', 'قيادة عمليات الجزيرة'),
                  ('iq-army-aviation', 'support', 'طيران الجيش'), ('is', 'target', 'داعش')],
          results=[('cleared', 'area', 'is', '140', '140 كم²'), ('burned', 'hideout', 'is', '6', '6 مضافات'),
                   ('found', 'ammunition', 'is', '45', '45 صاروخ قاذفة'), ('found', 'explosive', 'is', '3', '3 براميل C4'),
                   ('defused', 'ied', 'is', '2', 'عبوتين'), ('arrested', 'person', 'is', '1', 'ناقل بريد ما تسمى ولاية الانبار')],
          people=[('ابو عائشة', 'ناقل بريد ما تسمى ولاية الانبار', 'is', 'arrested', 'ابو عائشة')],
          by=[dict(words='اعلام هيئة الحشد الشعبي', org='iq-pmf')])
d.mention('mine', 'وزف…رفاقه', when='2020-12-21 | مساء امس',
          place=('قرب النخيب', 'Nukhayb', 'النخيب', 'town', 'IQ/Anbar/Rutba', 2),
          actors=[('iq-pmf', 'target', 'المجاهد حسين فاضل الزاملي', 'اللواء 13')],
          results=[('killed', 'person', 'iq-pmf', '1', 'المجاهد حسين فاضل الزاملي'), ('wounded', 'person', 'iq-pmf', '2', 'اثنان من رفاقه')],
          people=[('حسين فاضل الزاملي', 'المجاهد', 'iq-pmf', 'killed', 'حسين فاضل الزاملي')], means=[('mine', 'لغم ارضي')],
          by=[dict(words='لواء الطفوف (اللواء 13)', org='iq-pmf', title='لواء الطفوف (اللواء 13)')], note='Who laid it is not said.')

d = doc('own-330', '2023-01-26', """
🔴 دير الزور | متابعات
• إنزال جوي للتحالف الدولي بمشاركة قوات الكوماندوس التابعة لقسد قرابة الثانية فجراً على منزل في قرية الزر، الحصيلة مقتل شخص عراقي الجنسية واعتقال صاحب المنزل عبد الرزاق الحمادي وولديه بتهمة التعامل مع تنظيم الدولة
• خلايا التنظيم تستهدف بقذيفة RPG صهريج نفط عند دوار العتال في الشحيل بعد امتناع صاحبه عن دفع "الزكاة"، احترق الصهريج بالكامل ونجا السائق
• وجهاء من البكارة اجتمعوا عصر أمس في الصعوة بقائد مجلس دير الزور العسكري "أبو خولة" وطالبوه بالإفراج عن 20 موقوفاً من أبناء القبيلة
• لا صحة لانسحاب قسد من حاجز الجزيرات، ما جرى تبديل مناوبة فقط وفق مصدر من الحاجز
""", publisher='نهر الفرات')
d.mention('air-landing', 'إنزال…تنظيم الدولة', code='arrest', when='2023-01-26 | قرابة الثانية فجراً',
          place=('قرية الزر', 'Al-Zirr', 'الزر', 'village', 'SY/Deir ez-Zor/Deir-ez-Zor', 1),
          actors=[('coalition', 'initiator', 'للتحالف الدولي'),
                  ('sy-sdf', 'partner', 'قوات الكوماندوس التابعة لقسد', 'قوات الكوماندوس'), ('is', 'target', 'تنظيم الدولة')],
          results=[('killed', 'person', None, '1', 'شخص عراقي الجنسية'),
                   ('arrested', 'person', None, '3', 'صاحب المنزل عبد الرزاق الحمادي وولديه')],
          people=[('عبد الرزاق الحمادي', 'صاحب المنزل', None, 'arrested', 'عبد الرزاق الحمادي')], means=[('air-landing', 'إنزال جوي')],
          note='Charged with dealings with the group: not said to be of it.')
d.mention('destruction', 'خلايا…السائق', when='day',
          place=('دوار العتال في الشحيل', 'Al-Atal roundabout, Al-Shuhayl', 'دوار العتال', 'square', 'SY/Deir ez-Zor/Deir-ez-Zor', 1),
          actors=[('is', 'initiator', 'خلايا التنظيم'), ('civilians', 'target', 'صهريج نفط')],
          results=[('burned', 'vehicle', 'civilians', '1', 'صهريج نفط')], means=[('rpg', 'قذيفة RPG')])
saawa = ('الصعوة', "Al-Sa'wah", 'الصعوة', 'town', 'SY/Deir ez-Zor/Deir-ez-Zor', 1)
elders, council = 'وجهاء من البكارة', 'قائد مجلس دير الزور العسكري "أبو خولة"'
khawla = ('أبو خولة', 'قائد مجلس دير الزور العسكري', 'sy-deir-ez-zor-military-council', 'mentioned', 'أبو خولة')
d.mention('meeting', 'وجهاء…"أبو خولة"', when='2023-01-25 | عصر أمس', place=saawa,
          actors=[(None, 'initiator', elders), ('sy-deir-ez-zor-military-council', 'partner', council)], people=[khawla])
d.mention('demand', 'وطالبوه…القبيلة', when='2023-01-25 | عصر أمس', place=saawa,
          actors=[(None, 'initiator', elders), ('sy-deir-ez-zor-military-council', 'target', council)],
          note='The release asked for is no result.')
d.mention('withdrawal', 'لا صحة…الحاجز', status='denied',
          place=('حاجز الجزيرات', 'Al-Jazirat checkpoint', 'حاجز الجزيرات', 'base', 'SY/Deir ez-Zor', 1),
          actors=[('sy-sdf', 'initiator', 'قسد@2')],
          by=[dict(words='مصدر من الحاجز', org='sy-sdf', title='مصدر من الحاجز', anonymous=True, stance='denies')])

d = doc('own-331', '2024-01-26', """
بسم الله الرحمن الرحيم
نصرةً لأهلنا في غزة هاجم مجاهدو المقاومة الإسلامية في العراق، أمس الخميس، بطائرتين مسيّرتين قاعدة الاحتلال الأمريكي في حرير، وبرشقة صاروخية قاعدته في مطار خراب الجير بالحسكة السورية
——
🔻 مسؤول دفاعي أمريكي لـCNN: أسقطنا المسيّرتين قبل وصولهما الى حرير، ولم يسقط شيء على خراب الجير
🔻 اعلام الحشد: غارة أمريكية بثلاثة صواريخ على نقطة للواء 46 في عكاشات فجر اليوم، شهيد واربعة جرحى حصيلة أولية
🔻 رئيس الوزراء محمد شياع السوداني يرعى غداً السبت في بغداد أولى جولات الحوار مع قائد التحالف الجنرال جويل فاول بشأن إنهاء مهمته في العراق
""", publisher='بغداد مباشر')
claim = [dict(words='المقاومة الإسلامية في العراق', org='iq-islamic-resistance', channel='statement')]
fighters, occupier = ('iq-islamic-resistance', 'initiator', 'مجاهدو المقاومة الإسلامية في العراق'), ('us', 'target', 'الاحتلال الأمريكي')
thursday = '2024-01-25 | أمس الخميس'
harir = ('حرير', 'Harir air base', 'قاعدة حرير', 'base', 'IQ/Erbil/Shaqlawa', 1)
jir = ('مطار خراب الجير', 'Kharab al-Jir airfield', 'خراب الجير', 'airport', 'SY/Al Hasakah/Al-Malikeyyeh', 1)
d.mention('drone-strike', 'هاجم…حرير', when=thursday, place=harir, count=('drones', '2', 'طائرتين مسيّرتين'), actors=[fighters, occupier],
          means=[('drone', 'طائرتين مسيّرتين')], by=claim)
d.mention('shelling', 'برشقة…السورية', when=thursday, place=jir, actors=[fighters, occupier], means=[('rocket', 'رشقة صاروخية')], by=claim)
official = dict(words='مسؤول دفاعي أمريكي', org='us', title='مسؤول دفاعي أمريكي', channel='press', via='cnn', anonymous=True)
d.mention('interception', 'مسؤول…حرير', when=thursday, place=('حرير@2', *harir[1:5], 2),
          actors=[('us', 'initiator', 'أمريكي@2'), ('iq-islamic-resistance', 'target', 'مجاهدو المقاومة الإسلامية في العراق')],
          results=[('destroyed', 'aircraft', 'iq-islamic-resistance', '2', 'المسيّرتين')], means=[('drone', 'المسيّرتين')], by=[official],
          note='The other side of the same attack.')
d.mention('shelling', 'ولم يسقط…الجير', status='denied', place=('خراب الجير@2', *jir[1:]), actors=[fighters, occupier],
          by=[{**official, 'stance': 'denies'}])
d.mention('airstrike', 'اعلام الحشد…أولية', when='2024-01-26 | فجر اليوم', count=('missiles', '3', 'ثلاثة صواريخ'),
          place=('عكاشات', 'Akashat', 'عكاشات', 'town', "IQ/Anbar/Al-Ka'im", 1),
          actors=[('us', 'initiator', 'أمريكية'), ('iq-pmf', 'target', 'نقطة للواء 46', 'اللواء 46')],
          results=[('killed', 'person', 'iq-pmf', '1', 'شهيد'), ('wounded', 'person', 'iq-pmf', '4', 'اربعة جرحى')],
          means=[('missile', 'صواريخ')], by=[dict(words='اعلام الحشد', org='iq-pmf')])
d.mention('meeting', 'رئيس الوزراء…العراق@1', status='planned', when='2024-01-27 | غداً السبت',
          place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1),
          actors=[('iq-government', 'initiator', 'رئيس الوزراء'), ('coalition', 'partner', 'قائد التحالف')],
          people=[('محمد شياع السوداني', 'رئيس الوزراء', 'iq-government', 'mentioned', 'محمد شياع السوداني'),
                  ('جويل فاول', 'قائد التحالف', 'coalition', 'mentioned', 'جويل فاول')])

d = doc('own-332', '2025-06-05', """
#الدلنج_الآن
سقوط 6 دانات على حي الرديف وسوق المدينة صباح اليوم أطلقتها الحركة الشعبية (جناح الحلو) من جهة الكرقل، والحصيلة حسب مستشفى التومات 3 شهداء بينهم طفلة و12 مصاباً
عقب القصف تحركت قوة من اللواء 54 مشاة ومعها المستنفرون وطردت المليشيا وحليفتها الحركة من حجر جواد واستلمت دبابة وعربتين، ونحتسب خمسة من فرساننا
لا صحة لدخول متمردي الدعم السريع هبيلا، المقطع المتداول من العام الماضي
مطار كادقلي: مسيّرتان استراتيجيتان حلّقتا الساعة 3 فجراً، الأولى ضربت برج المراقبة والثانية أسقطتها مضادات الفرقة 14
تسجيلات منظمة الهجرة: 410 أسر وصلت إلى الأبيض من الدلنج منذ الأحد
""", publisher='كردفان اليوم')
dilling = ('حي الرديف', 'Al-Radif, Dilling', 'حي الرديف', 'neighbourhood', 'SD/South Kordofan', 1)
splm = 'الحركة الشعبية (جناح الحلو)'
d.mention('shelling', 'سقوط…مصاباً', when='2025-06-05 | صباح اليوم', place=dilling, count=('shells', '6', '6 دانات'),
          places=[('سوق المدينة', 'Dilling market', 'سوق الدلنج', 'site', 'SD/South Kordofan', 1)],
          actors=[('sd-splm-n', 'initiator', splm), ('civilians', 'target', 'سوق المدينة')],
          results=[('killed', 'person', 'civilians', '3', '3 شهداء'), ('killed', 'person', 'civilians', '1', 'طفلة', 0),
                   ('wounded', 'person', 'civilians', '12', '12 مصاباً')], means=[('shell', 'دانات')],
          by=[dict(words='مستشفى التومات', title='مستشفى التومات')])
d.mention('territory-recapture', 'عقب…فرساننا', when='2025-06-05 | عقب القصف',
          place=('حجر جواد', 'Hajar Jawad', 'حجر جواد', 'area', 'SD/South Kordofan', 1),
          actors=[('sd-saf', 'initiator', 'قوة من اللواء 54 مشاة', 'اللواء 54 مشاة'), (None, 'partner', 'المستنفرون'),
                  ('sd-rsf', 'target', 'المليشيا'), ('sd-splm-n', 'target', 'الحركة@2')],
          results=[('seized', 'vehicle', None, '3', 'دبابة وعربتين'), ('killed', 'person', 'sd-saf', '5', 'خمسة من فرساننا')],
          note='Whose of the two foes the vehicles were is left open.')
d.mention('territory-loss', 'لا صحة…هبيلا', status='denied', place=('هبيلا', 'Habila', 'هبيلا', 'town', 'SD/South Kordofan', 1),
          actors=[('sd-rsf', 'initiator', 'متمردي الدعم السريع')], note='The channel itself denies.')
kadugli = ('مطار كادقلي', 'Kadugli airport', 'مطار كادقلي', 'airport', 'SD/South Kordofan', 1)
three = '2025-06-05 | الساعة 3 فجراً'
d.mention('drone-strike', 'مسيّرتان…المراقبة', when=three, place=kadugli, count=('drones', '1', 'الأولى'), means=[('drone', 'مسيّرتان')])
d.mention('interception', 'والثانية…14', when=three, place=kadugli,
          actors=[('sd-saf', 'initiator', 'مضادات الفرقة 14', 'الفرقة 14')],
          results=[('destroyed', 'aircraft', None, '1', 'الثانية')], means=[('drone', 'مسيّرتان')])
d.mention('displacement', 'تسجيلات…الأحد', when='2025-06-01..2025-06-05 range | منذ الأحد',
          place=('الدلنج@2', 'Dilling', 'الدلنج', 'city', 'SD/South Kordofan', 1), actors=[('civilians', 'victim', '410 أسر')],
          results=[('displaced', 'person', 'civilians', '410', '410 أسر')], by=[dict(words='منظمة الهجرة', org='un-iom')])

d = doc('own-333', '2024-10-23', """
بيان صادر عن المقاومة الإسلامية (9): عند الساعة 11:40 من قبل ظهر يوم الأربعاء 23-10-2024 استهدف مجاهدونا دبابة ميركافا عند الأطراف الشرقية لبلدة عيتا الشعب بصاروخ موجّه ما أدى إلى احتراقها وسقوط طاقمها بين قتيل وجريح
(10): وقصفنا ثكنة دوفيف بصلية صاروخية كبيرة ثأراً لدماء الشهداء
📍الوكالة الوطنية: غارات إسرائيلية متتالية على مدينة صور بعد إنذار بالإخلاء دمّرت مبنيين في حي الرمل، وفي كفرتبنيت استشهد المسعف في الدفاع المدني مهدي شميساني وجُرح اثنان من زملائه بقصف مدفعي معادٍ طاول سيارتهم
📍اليونيفيل: جنودنا أخلوا أمس برج مراقبة قرب الضهيرة بعدما أطلق عليهم جنود إسرائيليون النار
📍بلدية صيدا: 850 عائلة نازحة وصلت من صور منذ الصباح
""", publisher='الجنوب الآن')
resistance = [dict(words='المقاومة الإسلامية', org='lb-hezbollah', channel='statement')]
d.mention('missile-strike', 'استهدف…وجريح', when='2024-10-23 | الساعة 11:40 من قبل ظهر يوم الأربعاء 23-10-2024',
          place=('الأطراف الشرقية لبلدة عيتا الشعب', 'Aita al-Shaab', 'عيتا الشعب', 'town', 'LB/Nabatieh/Bint Jbeil', 2),
          actors=[('lb-hezbollah', 'initiator', 'مجاهدونا'), ('il-forces', 'target', 'دبابة ميركافا')],
          results=[('burned', 'vehicle', 'il-forces', '1', 'دبابة ميركافا'), ('killed', 'person', 'il-forces', '?', 'بين قتيل وجريح'),
                   ('wounded', 'person', 'il-forces', '?', 'بين قتيل وجريح')], means=[('missile', 'صاروخ موجّه')], by=resistance)
d.mention('shelling', 'وقصفنا…كبيرة', when='day', place=('ثكنة دوفيف', 'Dovev barracks', 'ثكنة دوفيف', 'base', 'IL/Northern', 1),
          actors=[('lb-hezbollah', 'initiator', 'المقاومة الإسلامية'), ('il-forces', 'target', 'ثكنة دوفيف')],
          means=[('rocket', 'صلية صاروخية')], by=resistance)
nna = [dict(words='الوكالة الوطنية', org='lb-nna')]
d.mention('airstrike', 'غارات…الرمل', when='day', count=('strikes', '?', 'غارات إسرائيلية متتالية'),
          place=('حي الرمل', 'Al-Raml, Tyre', 'حي الرمل', 'neighbourhood', 'LB/South/Tyre', 1),
          actors=[('il-forces', 'initiator', 'إسرائيلية')], results=[('destroyed', 'building', None, '2', 'مبنيين')], by=nna)
d.mention('shelling', 'وفي كفرتبنيت…سيارتهم', when='day', place=('كفرتبنيت', 'Kfar Tebnit', 'كفرتبنيت', 'town', 'LB/Nabatieh', 1),
          actors=[('il-forces', 'initiator', 'معادٍ'), ('lb-civil-defence', 'target', 'المسعف في الدفاع المدني')],
          results=[('killed', 'person', 'lb-civil-defence', '1', 'المسعف في الدفاع المدني مهدي شميساني'),
                   ('wounded', 'person', 'lb-civil-defence', '2', 'اثنان من زملائه')],
          people=[('مهدي شميساني', 'المسعف في الدفاع المدني', 'lb-civil-defence', 'killed', 'مهدي شميساني')],
          means=[('artillery', 'قصف مدفعي')], by=nna)
tower = ('قرب الضهيرة', 'Al-Dhahira', 'الضهيرة', 'town', 'LB/South/Tyre', 2)
un = [dict(words='اليونيفيل', org='unifil')]
d.mention('attack-on-forces', ['اليونيفيل: جنودنا', 'أمس', 'بعدما أطلق…النار'], when='2024-10-22 | أمس', place=tower,
          actors=[('il-forces', 'initiator', 'جنود إسرائيليون'), ('unifil', 'target', 'جنودنا')], means=[('firearm', 'النار')], by=un)
d.mention('withdrawal', 'جنودنا…الضهيرة', when='2024-10-22 | أمس', place=tower, actors=[('unifil', 'initiator', 'جنودنا')], by=un)
d.mention('displacement', 'بلدية…الصباح', when='2024-10-23 | منذ الصباح', place=('صور@2', 'Tyre', 'صور', 'city', 'LB/South/Tyre', 1),
          actors=[('civilians', 'victim', '850 عائلة نازحة')], results=[('displaced', 'person', 'civilians', '850', '850 عائلة نازحة')],
          by=[dict(words='بلدية صيدا', title='بلدية صيدا')])

d = doc('own-334', '2024-12-02', """
#مالي #أزواد
الناطق باسم جبهة تحرير أزواد محمد المولود رمضان: مقاتلونا نصبوا أمس كمينا لرتل من الجيش المالي ومرتزقة فاغنر بين أنفيف وكيدال، أحرقوا 4 آليات وغنموا شاحنتين وقُتل 21 من العدو فيما ارتقى لنا شهيد واحد
الأركان المالية في منشور على فيسبوك تقرّ بفقدان جنديين في الكمين وتتحدث عن «تحييد 8 إرهابيين» بضربة طائرة مسيّرة
أعيان محليون لمراسلنا: المسيّرة نفسها عادت وقصفت رعاة عند بئر أماسين، مقتل 6 منهم بينهم 3 أطفال
كتيبة ماسينا التابعة لنصرة الإسلام والمسلمين تفرج عن عمدة ديالاساغو واثنين من مرافقيه بعد اختطافهم في مارس الماضي
""", publisher='صحراء الساحل')
ramadan = [dict(words='الناطق باسم جبهة تحرير أزواد محمد المولود رمضان', org='ml-azawad', speaker='محمد المولود رمضان',
                title='الناطق باسم جبهة تحرير أزواد')]
staff = [dict(words='الأركان المالية', org='ml-forces', title='الأركان المالية', channel='social-media', via='فيسبوك')]
road = dict(place=('أنفيف', 'Anefis', 'أنفيف', 'town', 'ML/Kidal', 2), places=[('كيدال', 'Kidal', 'كيدال', 'city', 'ML/Kidal', 2)])
sunday = '2024-12-01 | أمس'
column = [('ml-azawad', 'initiator', 'مقاتلونا'), ('ml-forces', 'target', 'الجيش المالي'), ('ru-wagner', 'target', 'مرتزقة فاغنر')]
d.mention('ambush', 'مقاتلونا…واحد', when=sunday, **road, actors=column,
          results=[('burned', 'vehicle', 'ml-forces', '4', '4 آليات'), ('seized', 'vehicle', 'ml-forces', '2', 'شاحنتين'),
                   ('killed', 'person', 'ml-forces', '21', '21 من العدو'), ('killed', 'person', 'ml-azawad', '1', 'شهيد واحد')], by=ramadan)
d.mention('ambush', 'الأركان…الكمين', when=sunday, **road, actors=[column[0], ('ml-forces', 'target', 'جنديين')],
          results=[('killed', 'person', 'ml-forces', '2', 'جنديين')], by=staff, note='The other side admits a loss of its own count.')
d.mention('drone-strike', 'وتتحدث…مسيّرة', when=sunday, **road,
          actors=[('ml-forces', 'initiator', 'الأركان المالية'), ('ml-azawad', 'target', 'إرهابيين')],
          results=[('killed', 'person', 'ml-azawad', '8', '8 إرهابيين')], means=[('drone', 'طائرة مسيّرة')], by=staff)
d.mention('drone-strike', 'أعيان…أطفال', when=sunday, place=('بئر أماسين', 'Amassine well', 'بئر أماسين', 'site', 'ML/Kidal', 1),
          actors=[('ml-forces', 'initiator', 'المسيّرة نفسها'), ('civilians', 'target', 'رعاة')],
          results=[('killed', 'person', 'civilians', '6', '6 منهم'), ('killed', 'person', 'civilians', '3', '3 أطفال', 0)],
          means=[('drone', 'المسيّرة')], by=[dict(words='أعيان محليون', title='أعيان محليون', channel='press', anonymous=True)],
          note='The drone of the army, by the words before.')
mayor = 'عمدة ديالاساغو واثنين من مرافقيه'
katiba = ('jnim', 'initiator', 'كتيبة ماسينا التابعة لنصرة الإسلام والمسلمين', 'كتيبة ماسينا')
d.mention('release', 'كتيبة…مرافقيه', when='day', actors=[katiba, ('civilians', 'target', 'عمدة ديالاساغو')],
          results=[('released', 'person', 'civilians', '3', mayor)],
          people=[(None, 'عمدة ديالاساغو', 'civilians', 'released', 'عمدة ديالاساغو')],
          note='Diallassagou is whose mayor he is, not where he was let go.')
d.mention('abduction', 'اختطافهم…الماضي', status='background', when='2024-03-01..2024-03-31 month | مارس الماضي',
          actors=[katiba, ('civilians', 'target', 'عمدة ديالاساغو')], results=[('abducted', 'person', 'civilians', '3', mayor)])

d = doc('own-335', '2025-08-31', """
متابعة غزة حتى الساعة 14:00 ⏱
⭕ مجمع ناصر الطبي: 4 شهداء من عائلة العجلة إثر قصف مسيّرة للاحتلال خيمتهم في مواصي خانيونس، و17 شهيداً من منتظري المساعدات برصاص الجيش قرب محور موراج منذ الفجر
⭕ الاحتلال يفجّر روبوتين مفخخين في حي الزيتون ليلة أمس وينسف عشرات المنازل
⭕ سرايا القدس بالاشتراك مع ألوية الناصر: قصفنا بقذائف الهاون تجمعاً لجنود العدو في محيط مسجد صلاح الدين جنوب الزيتون
⭕ الإعلام العبري: إصابة 7 من جنود لواء "ناحال" أمس بانفجار عبوة في جباليا، و"القسام" تنشر مشاهد استهدافهم
⭕ وصول 12 أسيراً إلى مستشفى شهداء الأقصى عن طريق الصليب الأحمر بعدما أفرج عنهم الاحتلال من معسكر سدي تيمان
""", publisher='نبض غزة')
nasser = [dict(words='مجمع ناصر الطبي', title='مجمع ناصر الطبي')]
d.mention('drone-strike', '4 شهداء…خانيونس', when='day',
          place=('مواصي خانيونس', 'Mawasi Khan Yunis', 'المواصي', 'area', 'PS/Khan Yunis', 1),
          actors=[('il-forces', 'initiator', 'للاحتلال'), ('civilians', 'target', 'خيمتهم')],
          results=[('killed', 'person', 'civilians', '4', '4 شهداء من عائلة العجلة')], means=[('drone', 'مسيّرة')], by=nasser)
d.mention('shooting', '17 شهيداً…الفجر', when='2025-08-31 | منذ الفجر',
          place=('قرب محور موراج', 'Morag corridor', 'محور موراج', 'road', 'PS/Rafah', 2),
          actors=[('il-forces', 'initiator', 'الجيش'), ('civilians', 'target', 'منتظري المساعدات')],
          results=[('killed', 'person', 'civilians', '17', '17 شهيداً من منتظري المساعدات')], means=[('firearm', 'رصاص')], by=nasser)
d.mention('destruction', 'الاحتلال يفجّر…المنازل', when='2025-08-30 | ليلة أمس',
          place=('حي الزيتون', 'Al-Zaytoun, Gaza City', 'حي الزيتون', 'neighbourhood', 'PS/Gaza', 1),
          actors=[('il-forces', 'initiator', 'الاحتلال'), ('civilians', 'target', 'المنازل')],
          results=[('destroyed', 'building', 'civilians', '?', 'عشرات المنازل')], note='Houses blown up, with robots laden with explosives.')
d.mention('shelling', 'سرايا…الزيتون', when='day',
          place=('محيط مسجد صلاح الدين جنوب الزيتون', 'Salah al-Din mosque, Al-Zaytoun', 'مسجد صلاح الدين', 'site', 'PS/Gaza', 2),
          actors=[('ps-islamic-jihad', 'initiator', 'سرايا القدس'), ('ps-nasser-salah-al-din', 'partner', 'ألوية الناصر'),
                  ('il-forces', 'target', 'تجمعاً لجنود العدو')], means=[('mortar', 'قذائف الهاون')],
          by=[dict(words='سرايا القدس', org='ps-islamic-jihad')])
d.mention('ied', 'الإعلام العبري…استهدافهم', when='2025-08-30 | أمس@2',
          place=('جباليا', 'Jabalia', 'جباليا', 'city', 'PS/North Gaza', 1),
          actors=[('ps-hamas', 'initiator', '"القسام"'), ('il-forces', 'target', 'جنود لواء "ناحال"', 'لواء ناحال')],
          results=[('wounded', 'person', 'il-forces', '7', '7 من جنود لواء "ناحال"')], means=[('ied', 'عبوة')],
          by=[dict(words='الإعلام العبري', org='il-media'), dict(words='"القسام"', org='ps-hamas')])
d.mention('release', 'وصول…تيمان', when='day', place=('معسكر سدي تيمان', 'Sde Teiman camp', 'سدي تيمان', 'prison', 'IL/Southern', 1),
          actors=[('il-forces', 'initiator', 'الاحتلال@2'), ('icrc', 'partner', 'الصليب الأحمر')],
          results=[('released', 'person', 'civilians', '12', '12 أسيراً')], note='The hospital is where they arrived.')

d = doc('own-336', '2023-04-13', """
أربيل - قالت وزارة البيشمركة، الخميس، إن قوة من الفرقة 14 مشاة كانت تمشط سفوح جبل قرجوغ، بالتنسيق مع اللواء 50 في الجيش العراقي، اشتبكت فجرا مع مفرزة من داعش تختبئ في أحد الكهوف وقتلت أربعة من أفرادها، أحدهم المسؤول الإداري لما يسمى قاطع مخمور، قبل أن تدمر مقاتلات التحالف الدولي الكهف بصاروخين. وأشارت الوزارة إلى جرح نقيب واثنين من البيشمركة، نافية ما بثته مواقع محلية عن أسر أحد مقاتليها. وفي حادث منفصل فتح مسلحون يستقلون زورقا النار، ليل الأربعاء، على صيادي أسماك في نهر دجلة قرب قرية الخانوكة التابعة لقضاء الشرقاط وخطفوا اثنين منهم أحدهما منتسب في الحشد العشائري، بحسب ما أبلغ به مصدر في شرطة صلاح الدين شبكة رووداو. وأعلنت خلية الإعلام الأمني، عصر الخميس، العثور على جثة المنتسب على الضفة الشرقية للنهر، فيما لا يزال مصير رفيقه مجهولا.
""", publisher='كوردستان نيوز')
ministry = dict(words='وزارة البيشمركة', org='krg-ministry-peshmerga')
qarachogh = ('سفوح جبل قرجوغ', 'Qarachogh', 'جبل قرجوغ', 'mountain', 'IQ/Erbil/Makhmur', 2, 'Ninewa')
dawn = '2023-04-13 | فجرا'
d.mention('clash', ['قالت وزارة…مخمور', 'وأشارت…من البيشمركة'], when=dawn, place=qarachogh,
          actors=[('iq-peshmerga', 'initiator', 'قوة من الفرقة 14 مشاة', 'الفرقة 14 مشاة'),
                  ('iq-army', 'partner', 'اللواء 50 في الجيش العراقي', 'اللواء 50'), ('is', 'target', 'مفرزة من داعش')],
          results=[('killed', 'person', 'is', '4', 'أربعة من أفرادها'), ('wounded', 'person', 'iq-peshmerga', '3', 'نقيب واثنين من البيشمركة')],
          people=[(None, 'المسؤول الإداري لما يسمى قاطع مخمور', 'is', 'killed', 'المسؤول الإداري لما يسمى قاطع مخمور')], by=[ministry])
d.mention('airstrike', 'تدمر…بصاروخين', when=dawn, place=qarachogh, count=('missiles', '2', 'صاروخين'),
          actors=[('coalition', 'initiator', 'مقاتلات التحالف الدولي'), ('is', 'target', 'داعش')],
          results=[('destroyed', 'cave', 'is', '1', 'الكهف')], means=[('aircraft', 'مقاتلات'), ('missile', 'صاروخين')], by=[ministry])
d.mention('abduction', 'نافية…مقاتليها', status='denied', actors=[('iq-peshmerga', 'target', 'أحد مقاتليها')],
          by=[{**ministry, 'words': 'الوزارة', 'stance': 'denies'}])
khanuka = ('قرب قرية الخانوكة التابعة لقضاء الشرقاط', 'Al-Khanuka', 'الخانوكة', 'village', 'IQ/Salah al-Din/Shirqat', 2)
d.mention('abduction', 'فتح مسلحون…رووداو', when='2023-04-12 | ليل الأربعاء', place=khanuka,
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون يستقلون زورقا'), ('civilians', 'target', 'صيادي أسماك')],
          results=[('abducted', 'person', None, '2', 'اثنين منهم'),
                   ('abducted', 'person', 'iq-tribal-mobilization', '1', 'منتسب في الحشد العشائري', 0)],
          means=[('firearm', 'النار')],
          by=[dict(words='مصدر في شرطة صلاح الدين', org='iq-police', title='مصدر في شرطة صلاح الدين', channel='press', via='rudaw', anonymous=True)])
d.mention('body-found', 'وأعلنت…للنهر', when='2023-04-13 | عصر الخميس', place=('الضفة الشرقية للنهر', *khanuka[1:]),
          results=[('found_dead', 'person', 'iq-tribal-mobilization', '1', 'جثة المنتسب')],
          by=[dict(words='خلية الإعلام الأمني', org='iq-smc')])

d = doc('own-337', '2021-06-21', """
دير الزور - قُتل تسعة من عناصر الفيلق الخامس الرديف لقوات النظام السوري وأصيب 14 بينهم ضابط برتبة مقدم، ظهر أمس الأحد، حين هاجم مسلحو تنظيم "الدولة الإسلامية" بالرشاشات الثقيلة حافلتهم قرب المحطة النفطية الثانية (T2) جنوبي الميادين، على ما أورد المرصد السوري لحقوق الإنسان، في حين اكتفى مصدر عسكري نقلت عنه وكالة "سانا" بالحديث عن استشهاد ثلاثة عسكريين في "هجوم إرهابي". وشن الطيران الروسي إثر ذلك 20 غارة على كهوف في جبل البشري يُعتقد أن المهاجمين انسحبوا إليها. وفي البادية نفسها، أعلن فصيل "مغاوير الثورة" المدعوم من التحالف الدولي أن دورياته صادرت ليل السبت قرب قاعدة التنف 900 ألف حبة كبتاغون وأوقفت ثلاثة مهربين، لكن صفحات مقربة من دمشق تحدثت عن مقتل راعي أغنام برصاص الدورية. ووصل إلى السخنة، صباح الاثنين، نحو 150 مقاتلا من لواء "فاطميون" قادمين من ريف حلب لتأمين الطريق الدولي. وبلغ عدد قتلى قوات النظام والمجموعات الموالية لها في البادية منذ مطلع العام 268، بحسب المرصد.
""", publisher='صدى الفرات')
sohr = dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')
noon = '2021-06-20 | ظهر أمس الأحد'
station = ('قرب المحطة النفطية الثانية (T2)', 'T2 pumping station', 'المحطة الثانية', 'facility', 'SY/Deir ez-Zor', 2)
corps = ('sy-government-forces', 'target', 'الفيلق الخامس الرديف لقوات النظام السوري', 'الفيلق الخامس')
d.mention('attack-on-forces', 'قُتل تسعة…الإنسان', when=noon, place=station,
          actors=[('is', 'initiator', 'مسلحو تنظيم "الدولة الإسلامية"'), corps],
          results=[('killed', 'person', 'sy-government-forces', '9', 'تسعة من عناصر الفيلق الخامس'),
                   ('wounded', 'person', 'sy-government-forces', '14', '14'),
                   ('wounded', 'person', 'sy-government-forces', '1', 'ضابط برتبة مقدم', 1)], means=[('machine-gun', 'الرشاشات الثقيلة')], by=[sohr])
d.mention('attack-on-forces', 'اكتفى…"هجوم إرهابي"', when=noon, place=station,
          actors=[('is', 'initiator', 'إرهابي'), ('sy-government-forces', 'target', 'عسكريين')],
          results=[('killed', 'person', 'sy-government-forces', '3', 'ثلاثة عسكريين')],
          by=[dict(words='مصدر عسكري', org='sy-government-forces', title='مصدر عسكري', via='sana', anonymous=True)],
          note='Another toll of the same attack.')
d.mention('airstrike', 'وشن…إليها', when='2021-06-20 | إثر ذلك', count=('strikes', '20', '20 غارة'),
          place=('جبل البشري', 'Jebel Bishri', 'جبل البشري', 'mountain', 'SY/Deir ez-Zor', 1),
          actors=[('ru-forces', 'initiator', 'الطيران الروسي'), ('is', 'target', 'المهاجمين')], means=[('aircraft', 'الطيران')])
tanf = ('قرب قاعدة التنف', 'Al-Tanf base', 'قاعدة التنف', 'base', 'SY/Homs/Tadmor', 2)
commandos = ('sy-new-syrian-army', 'initiator', 'فصيل "مغاوير الثورة"')
saturday = '2021-06-19 | ليل السبت'
d.mention('arrest', 'أعلن فصيل…مهربين', when=saturday, place=tanf, actors=[commandos, (None, 'target', 'مهربين')],
          results=[('seized', 'other', None, '900000', '900 ألف حبة كبتاغون'), ('arrested', 'person', None, '3', 'ثلاثة مهربين')],
          by=[dict(words='فصيل "مغاوير الثورة"', org='sy-new-syrian-army')], note='The Commandos of the Revolution are the later Syrian Free Army.')
d.mention('shooting', 'لكن صفحات…الدورية', when=saturday, place=tanf, actors=[commandos, ('civilians', 'target', 'راعي أغنام')],
          results=[('killed', 'person', 'civilians', '1', 'راعي أغنام')], means=[('firearm', 'رصاص')],
          by=[dict(words='صفحات مقربة من دمشق', title='صفحات مقربة من دمشق', channel='social-media')], note='Another account of the same patrol.')
d.mention('reinforcement', 'ووصل…الدولي', when='2021-06-21 | صباح الاثنين', count=('troops', '~150', 'نحو 150 مقاتلا'),
          place=('السخنة', 'Sukhnah', 'السخنة', 'town', 'SY/Homs/Tadmor', 1), actors=[('liwa-fatemiyoun', 'initiator', 'لواء "فاطميون"')])
d.mention('statistics', 'وبلغ…المرصد', status='aggregate', when='2021-01-01..2021-06-21 range | منذ مطلع العام',
          place=('البادية@2', 'Syrian desert', 'البادية السورية', 'desert', 'SY', 3),
          actors=[('sy-government-forces', 'target', 'قوات النظام@2'), ('sy-pro-government-militias', 'target', 'المجموعات الموالية لها')],
          results=[('killed', 'person', 'sy-government-forces', '268', '268')], by=[{**sohr, 'words': 'المرصد@2'}])

d = doc('own-338', '2022-09-20', """
عدن - قُتل خمسة من أفراد قوات الحزام الأمني وأصيب ثلاثة، صباح الثلاثاء، بانفجار عبوة ناسفة زرعها تنظيم القاعدة على طريق فرعية في وادي عومران شرقي مديرية مودية بمحافظة أبين، بعد أقل من يوم على انتزاع القوات الجنوبية معسكرا للتنظيم في الوادي ضمن عملية «سهام الشرق»، كما صرح المتحدث باسم محور أبين محمد النقيب لقناة عدن المستقلة. وتحدث التنظيم، الذي تبنى التفجير في بيان، عن 11 قتيلا وتدمير عربتين، مدعيا كذلك أنه أسقط الأحد طائرة استطلاع إماراتية فوق الوادي. وفي محافظة شبوة المجاورة، أُطلق سراح موظفَين باكستانيين في شركة نفطية كان مسلحون قبليون قد خطفوهما مطلع الشهر قرب عتق، إثر وساطة محلية لم تُدفع فيها أي فدية، وفق بيان للسلطة المحلية. أما في عدن فنجا قائد اللواء الأول دعم وإسناد العميد نصر اليافعي من انفجار سيارة مفخخة استهدف موكبه في خور مكسر ليل الاثنين وأودى باثنين من المارة.
""", publisher='عدن الآن')
naqib = [dict(words='المتحدث باسم محور أبين محمد النقيب', org='ye-stc', speaker='محمد النقيب', title='المتحدث باسم محور أبين', channel='press',
              via='قناة عدن المستقلة')]
omran = ('وادي عومران شرقي مديرية مودية بمحافظة أبين', 'Wadi Omaran', 'وادي عومران', 'valley', 'YE/Abyan/Mudiyah', 1)
aqap, belt = ('ye-aqap', 'initiator', 'تنظيم القاعدة'), ('ye-stc', 'target', 'قوات الحزام الأمني', 'قوات الحزام الأمني')
tuesday = '2022-09-20 | صباح الثلاثاء'
d.mention('ied', ['قُتل خمسة…أبين', 'كما صرح…المستقلة'], when=tuesday, place=omran, actors=[aqap, belt],
          results=[('killed', 'person', 'ye-stc', '5', 'خمسة من أفراد قوات الحزام الأمني'), ('wounded', 'person', 'ye-stc', '3', 'ثلاثة')],
          means=[('ied', 'عبوة ناسفة')], by=naqib)
d.mention('territory-loss', 'بعد أقل…المستقلة', operation='سهام الشرق', when='2022-09-19 | بعد أقل من يوم',
          place=('الوادي', *omran[1:]), actors=[('ye-stc', 'initiator', 'القوات الجنوبية'), ('ye-aqap', 'target', 'للتنظيم')], by=naqib,
          note='The registry lists the southern forces as a militia, so their gain is a non-state one.')
group = dict(words='التنظيم', org='ye-aqap', channel='statement')
d.mention('ied', 'وتحدث…عربتين', when=tuesday, place=omran, actors=[aqap, belt],
          results=[('killed', 'person', 'ye-stc', '11', '11 قتيلا'), ('destroyed', 'vehicle', 'ye-stc', '2', 'عربتين')],
          by=[group], note='Another toll, of those who laid it.')
d.mention('interception', 'أسقط…الوادي@1', when='2022-09-18 | الأحد', place=('الوادي@2', *omran[1:]),
          actors=[('ye-aqap', 'initiator', 'التنظيم'), ('ae-forces', 'target', 'إماراتية')],
          results=[('destroyed', 'aircraft', 'ae-forces', '1', 'طائرة استطلاع إماراتية')], by=[{**group, 'stance': 'claims'}])
staff, captors = 'موظفَين باكستانيين في شركة نفطية', (None, 'initiator', 'مسلحون قبليون')
d.mention('release', ['أُطلق سراح…شركة نفطية', 'إثر وساطة…المحلية'], when='day',
          place=('محافظة شبوة', 'Shabwah', 'شبوة', 'governorate', 'YE/Shabwah', 3), actors=[captors, ('civilians', 'target', staff)],
          results=[('released', 'person', 'civilians', '2', staff)],
          by=[dict(words='للسلطة المحلية', org='ye-government', title='السلطة المحلية', channel='statement')])
d.mention('abduction', 'كان مسلحون…عتق', status='background', when='2022-09-01..2022-09-10 range | مطلع الشهر',
          place=('قرب عتق', 'Ataq', 'عتق', 'city', 'YE/Shabwah', 2), actors=[captors, ('civilians', 'target', staff)],
          results=[('abducted', 'person', 'civilians', '2', staff)])
d.mention('car-bomb', 'فنجا…المارة', when='2022-09-19 | ليل الاثنين',
          place=('خور مكسر', 'Khormaksar', 'خور مكسر', 'district', 'YE/Aden', 2),
          actors=[('ye-stc', 'target', 'قائد اللواء الأول دعم وإسناد', 'اللواء الأول دعم وإسناد'), ('civilians', 'victim', 'المارة')],
          results=[('killed', 'person', 'civilians', '2', 'اثنين من المارة')],
          people=[('نصر اليافعي', 'قائد اللواء الأول دعم وإسناد', 'ye-stc', 'mentioned', 'نصر اليافعي')], means=[('car-bomb', 'سيارة مفخخة')])

d = doc('own-339', '2019-11-18', """
العريش - فجّر مسلحون، في ساعة متأخرة من مساء الأحد، خط الغاز الطبيعي المار بقرية الميدان غرب العريش بعبوة وُضعت أسفله، من دون أن يسفر ذلك عن ضحايا، حسبما ذكر مصدر أمني لوكالة الأناضول، وتبنت «ولاية سيناء» العملية فجر الاثنين عبر قناة على «تلغرام». وبعد ساعات أصيب ثلاثة مجندين من قوة تأمين المنشآت برصاص قناص لدى وصولهم إلى الموقع، ثم قصفت مروحيتا «أباتشي» عشة في الزراعات القريبة كان بداخلها أربعة «عناصر تكفيرية» قتلوا جميعا، بحسب المتحدث العسكري العقيد تامر الرفاعي الذي لم يتطرق إلى إصابات بين قواته. وأخلت السلطات، الاثنين، سبيل 25 من أبناء قبيلة الرميلات كانوا محتجزين منذ حملة دهم نفذها الجيش في رفح أوائل العام، استجابة لمشايخ القبيلة، فيما طالبت مؤسسة سيناء لحقوق الإنسان بالكشف عن مصير 11 آخرين. واستقبل مستشفى بئر العبد المركزي، مساء أمس، سائق شاحنة أسمنت مصابا بطلقين قال إن ملثمين أحرقوا شاحنته على الطريق الدولي قرب قرية التلول.
""", publisher='أخبار القناة')
sinai = ('eg-is-sinai', 'initiator', '«ولاية سيناء»')
maidan = ('قرية الميدان غرب العريش', 'Al-Maidan', 'الميدان', 'village', 'EG/North Sinai', 1)
near = ('الموقع', *maidan[1:5], 2)
d.mention('ied', 'فجّر…«تلغرام»', when='2019-11-17 | مساء الأحد', place=maidan, actors=[sinai],
          results=[('killed', 'person', None, '0', 'من دون أن يسفر ذلك عن ضحايا'), ('wounded', 'person', None, '0', 'من دون أن يسفر ذلك عن ضحايا')],
          means=[('ied', 'عبوة')],
          by=[dict(words='مصدر أمني', title='مصدر أمني', channel='press', via='anadolu', anonymous=True),
              dict(words='«ولاية سيناء»', org='eg-is-sinai', channel='social-media', via='تلغرام')])
spokesman = [dict(words='المتحدث العسكري العقيد تامر الرفاعي', org='eg-forces', speaker='تامر الرفاعي', title='المتحدث العسكري')]
d.mention('sniping', 'وبعد ساعات…الموقع', when='2019-11-18 | بعد ساعات', place=near,
          actors=[('eg-forces', 'target', 'قوة تأمين المنشآت', 'قوة تأمين المنشآت')],
          results=[('wounded', 'person', 'eg-forces', '3', 'ثلاثة مجندين')], means=[('sniper', 'قناص')],
          note='Whose sniper is not said, and the spokesman does not tell of it.')
d.mention('airstrike', 'ثم قصفت…الرفاعي', when='2019-11-18 | بعد ساعات', place=('الزراعات القريبة', *maidan[1:5], 2),
          actors=[('eg-forces', 'initiator', 'مروحيتا «أباتشي»'), ('eg-is-sinai', 'target', '«عناصر تكفيرية»')],
          results=[('killed', 'person', 'eg-is-sinai', '4', 'أربعة «عناصر تكفيرية»')], means=[('helicopter', 'مروحيتا «أباتشي»')], by=spokesman)
d.mention('release', 'وأخلت…الرميلات', when='2019-11-18 | الاثنين@2',
          actors=[('eg-government', 'initiator', 'السلطات'), ('civilians', 'target', 'أبناء قبيلة الرميلات')],
          results=[('released', 'person', 'civilians', '25', '25 من أبناء قبيلة الرميلات')])
d.mention('raid', 'كانوا محتجزين…أوائل العام', status='background', code='arrest', when='2019-01-01..2019-01-10 range | أوائل العام',
          place=('رفح', 'Rafah', 'رفح', 'city', 'EG/North Sinai', 1),
          actors=[('eg-forces', 'initiator', 'الجيش'), ('civilians', 'target', 'أبناء قبيلة الرميلات')],
          results=[('arrested', 'person', 'civilians', '25', '25 من أبناء قبيلة الرميلات')])
d.mention('demand', 'طالبت…آخرين', when='day',
          actors=[(None, 'initiator', 'مؤسسة سيناء لحقوق الإنسان'), ('eg-government', 'target', 'السلطات')],
          by=[dict(words='مؤسسة سيناء لحقوق الإنسان', title='مؤسسة سيناء لحقوق الإنسان')])
d.mention('civilian-attack', 'واستقبل…التلول', when='2019-11-17 | مساء أمس',
          place=('الطريق الدولي قرب قرية التلول', 'Al-Tulul', 'التلول', 'village', 'EG/North Sinai', 2),
          actors=[('unidentified-armed-group', 'initiator', 'ملثمين'), ('civilians', 'target', 'سائق شاحنة أسمنت')],
          results=[('wounded', 'person', 'civilians', '1', 'سائق شاحنة أسمنت'), ('burned', 'vehicle', 'civilians', '1', 'شاحنته')],
          means=[('firearm', 'طلقين')], by=[dict(words='سائق شاحنة أسمنت', title='سائق شاحنة')])

d = doc('own-340', '2025-02-19', """
غاروي - أعلنت ولاية بونتلاند الصومالية أن قواتها، يساندها مسلحون من عشائر باري، انتزعت فجر الأربعاء قرية دعان في سلسلة جبال عل مسكاد من مقاتلي تنظيم الدولة الإسلامية بعد يومين من المعارك التي قُتل فيها 57 مسلحا، معظمهم أجانب، و15 من جنودها. وذكرت وكالة أعماق أن انتحاريَّين فجّرا شاحنتين في رتل للمهاجمين عند مدخل القرية وأوقعا عشرات القتلى، بينما تحدث ضابط في قوة الدراويش لإذاعة صوت أميركا عن ثمانية جرحى لا غير في التفجيرين. ورجح سكان أن تكون طائرات مسيّرة إماراتية هي التي نفذت، مساء الثلاثاء، ثلاث ضربات على مغارات في وادي تورمسالي، حيث قتلت القيادة الأميركية في أفريقيا (أفريكوم) 14 من عناصر التنظيم بضربة جوية يوم السبت، وفق بيان لها. واستسلم لسلطات الولاية في بوصاصو خلال الأسبوع الماضي 23 مقاتلا بينهم ثمانية إثيوبيين، فيما تخطط الحكومة الاتحادية لإرسال كتيبة من قوات «دنب» إلى المنطقة قبل نهاية الشهر.
""", publisher='القرن اليوم')
state = [dict(words='ولاية بونتلاند الصومالية', org='so-government', title='ولاية بونتلاند')]
dhaan = ('قرية دعان', 'Dhaan', 'دعان', 'village', 'SO/Bari', 1)
d.mention('territory-recapture', 'أعلنت…جنودها', when='2025-02-19 | فجر الأربعاء', place=dhaan,
          actors=[(None, 'initiator', 'قواتها'), (None, 'partner', 'مسلحون من عشائر باري'), ('is', 'target', 'مقاتلي تنظيم الدولة الإسلامية')],
          results=[('killed', 'person', 'is', '57', '57 مسلحا'), ('killed', 'person', None, '15', '15 من جنودها')], by=state,
          note='The forces of a member state have no id, like those of Jubaland.')
column = dict(when='day', place=('مدخل القرية', *dhaan[1:]), count=('attackers', '2', 'انتحاريَّين'),
              actors=[('is', 'initiator', 'انتحاريَّين'), (None, 'target', 'رتل للمهاجمين')], means=[('car-bomb', 'شاحنتين')])
d.mention('suicide-bombing', 'وذكرت…القتلى', **column, results=[('killed', 'person', None, '?', 'عشرات القتلى')],
          by=[dict(words='وكالة أعماق', org='amaq')])
d.mention('suicide-bombing', 'تحدث ضابط…التفجيرين', **column, results=[('wounded', 'person', None, '8', 'ثمانية جرحى')],
          by=[dict(words='ضابط في قوة الدراويش', title='ضابط في قوة الدراويش', channel='press', via='إذاعة صوت أميركا', anonymous=True)],
          note='Another toll of another source.')
tur = ('وادي تورمسالي', 'Wadi Turmasaale', 'وادي تورمسالي', 'valley', 'SO/Bari', 1)
d.mention('drone-strike', 'ورجح…تورمسالي', when='2025-02-18 | مساء الثلاثاء', place=tur, count=('strikes', '3', 'ثلاث ضربات'),
          actors=[('ae-forces', 'initiator', 'إماراتية'), ('is', 'target', 'مغارات')], means=[('drone', 'طائرات مسيّرة')],
          by=[dict(words='سكان', title='سكان')], note='The suspect of the residents.')
d.mention('airstrike', 'حيث قتلت…لها', when='2025-02-15 | يوم السبت', place=tur, count=('strikes', '1', 'ضربة جوية'),
          actors=[('us', 'initiator', 'القيادة الأميركية في أفريقيا (أفريكوم)', 'القيادة الأميركية في أفريقيا'), ('is', 'target', 'عناصر التنظيم')],
          results=[('killed', 'person', 'is', '14', '14 من عناصر التنظيم')],
          by=[dict(words='القيادة الأميركية في أفريقيا (أفريكوم)', org='us', title='القيادة الأميركية في أفريقيا', channel='statement')])
d.mention('surrender', 'واستسلم…إثيوبيين', when='2025-02-10..2025-02-16 week | خلال الأسبوع الماضي',
          place=('بوصاصو', 'Bosaso', 'بوصاصو', 'city', 'SO/Bari', 1),
          actors=[('is', 'initiator', '23 مقاتلا'), ('so-government', 'target', 'سلطات الولاية', 'سلطات بونتلاند')],
          results=[('surrendered', 'person', 'is', '23', '23 مقاتلا'), ('surrendered', 'person', 'is', '8', 'ثمانية إثيوبيين', 0)])
d.mention('reinforcement', 'تخطط…الشهر', status='planned', when='2025-02-19..2025-02-28 range | قبل نهاية الشهر', count=('units', '1', 'كتيبة'),
          place=('المنطقة', 'Cal Miskaad Mountains', 'جبال عل مسكاد', 'mountain', 'SO/Bari', 2),
          actors=[('so-forces', 'initiator', 'كتيبة من قوات «دنب»', 'قوات دنب'), ('so-government', 'authority', 'الحكومة الاتحادية')])

d = doc('own-341', '2023-05-09', """
نابلس - استشهد الفتى ليث باسل شبيطة (16 عاما)، فجر الثلاثاء، متأثرا بجروح أصيب بها الجمعة الماضية برصاص جيش الاحتلال خلال مواجهات في بلدة عزون شرق قلقيلية، كما أعلنت وزارة الصحة. وتسللت قوة إسرائيلية خاصة في شاحنة خضار، ضحى اليوم نفسه، إلى حي رأس العين في نابلس، وحاصرت منزلا أطلقت عليه قذائف «إنيرجا» قبل أن تعتقل منه المطارَدَين محمد الشخشير وأيهم كلبونة وتضبط بندقيتين من نوع «أم 16»، وفق متحدث باسم الجيش، فيما قال نادي الأسير إن المعتقلين من المنزل أربعة بينهم والدة أحدهما. وأكدت كتيبة نابلس في سرايا القدس أن مقاتليها أمطروا القوة بالرصاص عند دوار الشهداء أثناء انسحابها وفجّروا عبوة بآلية لها. وفي الأغوار الشمالية، هدمت جرافات الاحتلال بحماية حرس الحدود أربعة مساكن وحظيرتين في خربة حمصة الفوقا وصادرت جرارا زراعيا، على ما ذكره رئيس مجلس المالح مهدي دراغمة لـ«وفا». وكانت محكمة عوفر العسكرية قد حكمت، الاثنين، بالسجن 18 شهرا على الأسيرة تحرير أبو سرية بتهمة «التحريض».
""", publisher='نبض الضفة')
d.mention('shooting', 'استشهد…الصحة', when='2023-05-05 | الجمعة الماضية',
          place=('بلدة عزون شرق قلقيلية', 'Azzun', 'عزون', 'town', 'PS/Qalqilya', 1),
          actors=[('il-forces', 'initiator', 'جيش الاحتلال'), ('civilians', 'target', 'الفتى')],
          results=[('killed', 'person', 'civilians', '1', 'الفتى ليث باسل شبيطة')],
          people=[('ليث باسل شبيطة', 'الفتى', 'civilians', 'killed', 'ليث باسل شبيطة')], means=[('firearm', 'رصاص')],
          by=[dict(words='وزارة الصحة', org='ps-health-ministry')], note='Dated by the shooting.')
forenoon = '2023-05-09 | ضحى اليوم نفسه'
house = ('حي رأس العين في نابلس', 'Ras al-Ain, Nablus', 'رأس العين', 'neighbourhood', 'PS/Nablus', 1)
special = ('il-forces', 'initiator', 'قوة إسرائيلية خاصة')
d.mention('raid', 'وتسللت…الجيش', code='arrest', when=forenoon, place=house, actors=[special, (None, 'target', 'المطارَدَين')],
          results=[('arrested', 'person', None, '2', 'المطارَدَين محمد الشخشير وأيهم كلبونة'), ('seized', 'weapon', None, '2', 'بندقيتين')],
          people=[('محمد الشخشير', None, None, 'arrested', 'محمد الشخشير'), ('أيهم كلبونة', None, None, 'arrested', 'أيهم كلبونة')],
          means=[('rifle-grenade', 'قذائف «إنيرجا»')],
          by=[dict(words='متحدث باسم الجيش', org='il-forces', title='متحدث باسم الجيش')])
d.mention('raid', 'قال نادي…أحدهما', code='arrest', when=forenoon, place=house, actors=[special],
          results=[('arrested', 'person', None, '4', 'أربعة'), ('arrested', 'person', 'civilians', '1', 'والدة أحدهما', 0)],
          by=[dict(words='نادي الأسير', org='ps-prisoners-club')], note='Another count of those taken.')
d.mention('attack-on-forces', 'وأكدت…لها', when=forenoon,
          place=('دوار الشهداء', 'Martyrs Square, Nablus', 'دوار الشهداء', 'square', 'PS/Nablus', 1),
          actors=[('ps-islamic-jihad', 'initiator', 'كتيبة نابلس في سرايا القدس', 'كتيبة نابلس'), ('il-forces', 'target', 'القوة')],
          means=[('firearm', 'الرصاص'), ('ied', 'عبوة')], by=[dict(words='كتيبة نابلس في سرايا القدس', org='ps-islamic-jihad')])
d.mention('destruction', 'وفي الأغوار…لـ«وفا»', when='day',
          place=('خربة حمصة الفوقا', 'Khirbet Humsa al-Fawqa', 'حمصة الفوقا', 'village', 'PS/Tubas', 1),
          actors=[('il-forces', 'initiator', 'جرافات الاحتلال'), ('il-forces', 'support', 'حرس الحدود', 'حرس الحدود'),
                  ('civilians', 'target', 'مساكن')],
          results=[('destroyed', 'building', 'civilians', '6', 'أربعة مساكن وحظيرتين'), ('seized', 'vehicle', 'civilians', '1', 'جرارا زراعيا')],
          by=[dict(words='رئيس مجلس المالح مهدي دراغمة', speaker='مهدي دراغمة', title='رئيس مجلس المالح', channel='press', via='wafa')])
d.mention('prosecution', 'وكانت…«التحريض»', when='2023-05-08 | الاثنين',
          actors=[('il-forces', 'initiator', 'محكمة عوفر العسكرية', 'محكمة عوفر العسكرية'), ('civilians', 'target', 'الأسيرة تحرير أبو سرية')],
          people=[('تحرير أبو سرية', 'الأسيرة', 'civilians', 'mentioned', 'تحرير أبو سرية')])

d = doc('own-342', '2023-03-29', """
واغادوغو - لقي 18 جنديا وتسعة من «متطوعي الدفاع عن الوطن» مصرعهم، الاثنين، في كمين تخلله تفجير عبوات يدوية الصنع لدى مرور قافلة تموين كانوا يواكبونها على الطريق بين فادا نغورما وباما شرقي بوركينا فاسو، حسبما أفادت مصادر أمنية ومحلية وكالة فرانس برس. وقالت هيئة الأركان العامة، في بيان نُشر ليل الثلاثاء، إن طائراتها تعقبت المهاجمين إثر الكمين وأتاحت ضرباتها «تحييد نحو ثلاثين إرهابيا»، في حين أكدت جماعة نصرة الإسلام والمسلمين، عبر ذراعها الإعلامية «الزلاقة»، أن مقاتليها استولوا من القافلة على 22 رشاشا وخمس آليات ولم يفقدوا سوى اثنين. وأقال الرئيس الانتقالي النقيب إبراهيم تراوري غداة الهجوم قائد المنطقة العسكرية الرابعة. وفي النيجر المجاورة، قتل مسلحون يُرجح انتماؤهم إلى تنظيم الدولة الإسلامية، الأحد، 11 من رعاة الإبل وساقوا قطعانهم قرب بلدة تيليا في إقليم تاهوا، استنادا إلى محافظها. وحصدت أعمال العنف في بوركينا فاسو أكثر من عشرة آلاف قتيل منذ عام 2015، وفق تقديرات منظمات غير حكومية.
""", publisher='صحراء الساحل')
road = dict(place=('فادا نغورما', "Fada N'Gourma", 'فادا نغورما', 'city', 'BF/Est', 2), places=[('باما', 'Pama', 'باما', 'town', 'BF/Est', 2)])
monday = '2023-03-27 | الاثنين'
attackers = ('jnim', 'initiator', 'جماعة نصرة الإسلام والمسلمين')
convoy = [('bf-forces', 'target', '18 جنديا'), (None, 'target', '«متطوعي الدفاع عن الوطن»')]
d.mention('ambush', 'لقي…فرانس برس', when=monday, **road, actors=[attackers, *convoy],
          results=[('killed', 'person', 'bf-forces', '18', '18 جنديا'), ('killed', 'person', None, '9', 'تسعة من «متطوعي الدفاع عن الوطن»')],
          means=[('ied', 'عبوات يدوية الصنع')],
          by=[dict(words='مصادر أمنية ومحلية', title='مصادر أمنية ومحلية', channel='press', via='afp', anonymous=True)])
d.mention('ambush', 'أكدت جماعة…اثنين', when=monday, **road, actors=[('jnim', 'initiator', 'مقاتليها'), *convoy],
          results=[('seized', 'weapon', 'bf-forces', '22', '22 رشاشا'), ('seized', 'vehicle', 'bf-forces', '5', 'خمس آليات'),
                   ('killed', 'person', 'jnim', '2', 'اثنين@2')],
          by=[dict(words='جماعة نصرة الإسلام والمسلمين', org='jnim', via='الزلاقة')], note='The claim brings facts of its own.')
d.mention('airstrike', 'طائراتها…إرهابيا»', when='2023-03-27 | إثر الكمين', **road,
          actors=[('bf-forces', 'initiator', 'طائراتها'), ('jnim', 'target', 'المهاجمين')],
          results=[('killed', 'person', 'jnim', '~30', 'نحو ثلاثين إرهابيا')], means=[('aircraft', 'طائراتها')],
          by=[dict(words='هيئة الأركان العامة', org='bf-forces', title='هيئة الأركان العامة', channel='statement')])
d.mention('command-change', 'وأقال…الرابعة', when='2023-03-28 | غداة الهجوم',
          actors=[('bf-government', 'initiator', 'الرئيس الانتقالي'),
                  ('bf-forces', 'target', 'قائد المنطقة العسكرية الرابعة', 'المنطقة العسكرية الرابعة')],
          people=[('إبراهيم تراوري', 'الرئيس الانتقالي', 'bf-government', 'mentioned', 'إبراهيم تراوري'),
                  (None, 'قائد المنطقة العسكرية الرابعة', 'bf-forces', 'mentioned', 'قائد المنطقة العسكرية الرابعة')])
d.mention('civilian-attack', 'قتل مسلحون…محافظها', when='2023-03-26 | الأحد',
          place=('قرب بلدة تيليا في إقليم تاهوا', 'Tillia', 'تيليا', 'town', 'NE/Tahoua', 2),
          actors=[('is', 'initiator', 'تنظيم الدولة الإسلامية'), ('civilians', 'target', 'رعاة الإبل')],
          results=[('killed', 'person', 'civilians', '11', '11 من رعاة الإبل'), ('seized', 'other', 'civilians', '?', 'قطعانهم')],
          by=[dict(words='محافظها', org='ne-government', title='محافظ تيليا')], note='The suspect named by the text.')
d.mention('statistics', 'وحصدت…حكومية', status='aggregate', when='2015-01-01..2023-03-29 range | منذ عام 2015',
          place=('بوركينا فاسو@2', 'Burkina Faso', 'بوركينا فاسو', 'country', 'BF', 3),
          results=[('killed', 'person', None, '10001+', 'أكثر من عشرة آلاف قتيل')],
          by=[dict(words='منظمات غير حكومية', title='منظمات غير حكومية')])

d = doc('own-343', '2021-08-03', """
أفاق أهالي قرية البو فراج في قضاء الطارمية شمالي بغداد، فجر الاثنين، على اشتباك دام نحو ساعة حول محطة لتصفية المياه، بعدما تسلل إليها مسلحون من تنظيم «داعش» بزورق عبر دجلة وقتلوا ثلاثة من حراسها وأصابوا مهندسا مناوبا، قبل أن تصل قوة من اللواء 59 في الجيش العراقي وتطوق المكان.

وقالت خلية الإعلام الأمني، في بيان مقتضب، إن القوة «قتلت انتحاريين اثنين يرتديان حزامين ناسفين» وفقدت مقاتلا واحدا. لكن علي الحسيني، وهو متحدث باسم الحشد الشعبي في محور الشمال، تحدث لقناة العهد عن ستة قتلى من المهاجمين، وأضاف أن اللواء 12 في الحشد قصف بالهاون مضافة على الضفة المقابلة لجأ إليها الباقون.

ومع شروق الشمس انطلقت في القضاء، من أربعة محاور، عملية تفتيش حملت اسم «الأفق الآمن» وشاركت فيها الفرقة السادسة وفوجان من الشرطة الاتحادية. وأسفرت العملية حتى المساء، كما صرح قائد عمليات بغداد الفريق الركن أحمد سليم لوكالة الأنباء العراقية، عن توقيف 17 مشتبها به وضبط 22 عبوة محلية الصنع ودراجتين ناريتين. غير أن مختار القرية كاظم المشهداني قال للصحيفة إن بين الموقوفين سبعة طلاب، وإن القوات أحرقت سيارة لأحد الأهالي، مشيرا إلى أن خمسة من الطلاب أُخلي سبيلهم فجر الثلاثاء بعد تدقيق هوياتهم.

وسبق الهجومَ بأيام حادثان متقاربان في المنطقة، إذ جُرح شرطيان بانفجار عبوة على عجلتهما قرب جسر المثنى، الأربعاء الماضي، واقتاد مسلحون بزي عسكري مساء الجمعة مالك بحيرة أسماك يدعى سعد الدليمي من منزله في ناحية العبايجي، قبل أن يُعثر على جثته في مبزل قريب يوم الأحد.

وطالب تجمع شيوخ عشائر الطارمية، في بيان، القائد العام للقوات المسلحة بسحب ألوية الحشد من القضاء وتسليم ملفه إلى الجيش وحده، فيما نفت وزارة الهجرة والمهجرين ما أشيع عن نزوح مئتي عائلة منه.

وترأس رئيس الوزراء مصطفى الكاظمي، ليل الاثنين، اجتماعا في مقر قيادة عمليات بغداد حضره رئيس أركان الجيش، وأمر خلاله بإرسال لواء من فرقة الرد السريع إلى القضاء في غضون 48 ساعة.

والطارمية مسرح لهجمات متكررة، منها مقتل آمر اللواء 59 العميد الركن علي حميد الخزرجي برصاص قناص في تموز 2020. وأطلق الحشد فيها، إثر التفجير الانتحاري المزدوج الذي أودى بحياة 32 شخصا في ساحة الطيران وسط العاصمة في كانون الثاني الماضي، عملية «ثأر الشهداء». ووفق إحصاء لـ«شفق نيوز»، تعرض القضاء منذ بداية العام الحالي إلى 19 هجوما قُتل فيها 27 من أفراد القوات الأمنية.
""", publisher='صحيفة الرافدين', title='الطارمية: هجوم من النهر وحملة توقيفات يختلف الأهالي والقادة على ضحاياها')
dawn = '2021-08-02 | فجر الاثنين'
faraj = ('قرية البو فراج في قضاء الطارمية شمالي بغداد', 'Albu Faraj', 'البو فراج', 'village', 'IQ/Baghdad/Tarmia', 1)
raiders = ('is', 'initiator', 'مسلحون من تنظيم «داعش»')
brigade = ('iq-army', 'target', 'قوة من اللواء 59 في الجيش العراقي', 'اللواء 59')
d.mention('attack-on-forces', ['T:هجوم من النهر', 'أفاق…المكان', 'وقالت خلية…واحدا'], when=dawn, place=faraj,
          actors=[raiders, brigade, ('civilians', 'target', 'محطة لتصفية المياه')],
          results=[('killed', 'person', None, '3', 'ثلاثة من حراسها'), ('wounded', 'person', 'civilians', '1', 'مهندسا مناوبا'),
                   ('killed', 'person', 'is', '2', 'انتحاريين اثنين'), ('killed', 'person', 'iq-army', '1', 'مقاتلا واحدا')],
          means=[('explosive-belt', 'حزامين ناسفين')], by=[dict(words='خلية الإعلام الأمني', org='iq-smc', channel='statement')],
          note='What the guards were is not said; the paper and the statement agree.')
husaini = [dict(words='علي الحسيني، وهو متحدث باسم الحشد الشعبي في محور الشمال', org='iq-pmf', speaker='علي الحسيني',
                title='متحدث باسم الحشد الشعبي في محور الشمال', channel='press', via='al-ahad')]
d.mention('attack-on-forces', 'لكن علي…المهاجمين', when=dawn, place=faraj, actors=[raiders, brigade],
          results=[('killed', 'person', 'is', '6', 'ستة قتلى من المهاجمين')], by=husaini, note='Another toll of another source.')
d.mention('shelling', 'اللواء 12…الباقون', when=dawn, place=('الضفة المقابلة', *faraj[1:5], 2),
          actors=[('iq-pmf', 'initiator', 'اللواء 12 في الحشد', 'اللواء 12'), ('is', 'target', 'مضافة')], means=[('mortar', 'الهاون')], by=husaini)
district = ('الطارمية', 'Tarmiyah', 'الطارمية', 'district', 'IQ/Baghdad/Tarmia', 2)
sunrise = '2021-08-02 | مع شروق الشمس'
troops = [('iq-army', 'initiator', 'الفرقة السادسة', 'الفرقة السادسة'), ('iq-federal-police', 'initiator', 'فوجان من الشرطة الاتحادية')]
d.mention('sweep', ['T:وحملة توقيفات', 'ومع شروق…ناريتين'], code='arrest', operation='الأفق الآمن', when=sunrise, place=('القضاء', *district[1:]),
          actors=[*troops, ('is', 'target', 'تنظيم «داعش»')],
          results=[('arrested', 'person', 'is', '17', '17 مشتبها به'), ('seized', 'ied', 'is', '22', '22 عبوة محلية الصنع'),
                   ('seized', 'vehicle', 'is', '2', 'دراجتين ناريتين')],
          by=[dict(words='قائد عمليات بغداد الفريق الركن أحمد سليم', org='iq-joc', speaker='أحمد سليم', title='قائد عمليات بغداد',
                   channel='press', via='ina')])
mukhtar = [dict(words='مختار القرية كاظم المشهداني', org='iq-local-government', speaker='كاظم المشهداني', title='مختار القرية', channel='press')]
d.mention('sweep', ['T:يختلف الأهالي والقادة على ضحاياها', 'غير أن مختار…الأهالي@1'], code='arrest', operation='الأفق الآمن', when=sunrise,
          place=('القضاء', *district[1:]),
          actors=[('iq-security-forces', 'initiator', 'القوات'), ('civilians', 'target', 'طلاب')],
          results=[('arrested', 'person', 'civilians', '7', 'سبعة طلاب'), ('burned', 'vehicle', 'civilians', '1', 'سيارة لأحد الأهالي')], by=mukhtar,
          note='Who was taken, and what was burned, in another account.')
d.mention('release', 'خمسة من الطلاب…هوياتهم', when='2021-08-03 | فجر الثلاثاء',
          results=[('released', 'person', 'civilians', '5', 'خمسة من الطلاب')], by=mukhtar, note='By whom is left out.')
d.mention('ied', 'جُرح شرطيان…الماضي', when='2021-07-28 | الأربعاء الماضي',
          place=('قرب جسر المثنى', 'Muthanna bridge', 'جسر المثنى', 'bridge', 'IQ/Baghdad', 2),
          actors=[('iq-police', 'target', 'شرطيان')], results=[('wounded', 'person', 'iq-police', '2', 'شرطيان')], means=[('ied', 'عبوة@2')])
abayji = ('ناحية العبايجي', 'Al-Abayji', 'العبايجي', 'subdistrict', 'IQ/Baghdad/Tarmia', 2)
d.mention('abduction', 'واقتاد…العبايجي', when='2021-07-30 | مساء الجمعة', place=abayji,
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون بزي عسكري'), ('civilians', 'target', 'مالك بحيرة أسماك')],
          results=[('abducted', 'person', 'civilians', '1', 'مالك بحيرة أسماك')],
          people=[('سعد الدليمي', 'مالك بحيرة أسماك', 'civilians', 'abducted', 'سعد الدليمي')])
d.mention('body-found', 'يُعثر…الأحد', when='2021-08-01 | يوم الأحد', place=('مبزل قريب', *abayji[1:]),
          results=[('found_dead', 'person', 'civilians', '1', 'جثته')],
          people=[('سعد الدليمي', 'مالك بحيرة أسماك', 'civilians', 'killed', 'سعد الدليمي')])
d.mention('demand', 'وطالب…وحده',
          actors=[(None, 'initiator', 'تجمع شيوخ عشائر الطارمية'), ('iq-commander-in-chief', 'target', 'القائد العام للقوات المسلحة')],
          by=[dict(words='تجمع شيوخ عشائر الطارمية', title='تجمع شيوخ عشائر الطارمية', channel='statement')])
d.mention('displacement', 'نفت وزارة…منه', status='denied', place=('القضاء@2', *district[1:]), actors=[('civilians', 'victim', 'مئتي عائلة')],
          by=[dict(words='وزارة الهجرة والمهجرين', org='iq-ministry-migration', stance='denies')])
kadhimi = ('مصطفى الكاظمي', 'رئيس الوزراء', 'iq-government', 'mentioned', 'مصطفى الكاظمي')
d.mention('meeting', 'وترأس…الجيش', when='2021-08-02 | ليل الاثنين',
          place=('مقر قيادة عمليات بغداد', 'Baghdad Operations Command headquarters', 'مقر قيادة عمليات بغداد', 'base', 'IQ/Baghdad', 1),
          actors=[('iq-government', 'initiator', 'رئيس الوزراء'), ('iq-army', 'partner', 'رئيس أركان الجيش')], people=[kadhimi])
d.mention('reinforcement', 'وأمر…ساعة', status='planned', when='2021-08-02..2021-08-04 range | في غضون 48 ساعة', count=('brigades', '1', 'لواء من فرقة الرد السريع'),
          place=('القضاء@3', *district[1:]),
          actors=[('iq-rapid-response', 'initiator', 'لواء من فرقة الرد السريع'), ('iq-government', 'authority', 'رئيس الوزراء')], people=[kadhimi])
d.mention('sniping', 'مقتل آمر…2020', status='background', when='2020-07-01..2020-07-31 month | تموز 2020', place=('الطارمية@3', *district[1:]),
          actors=[('iq-army', 'target', 'آمر اللواء 59', 'اللواء 59')],
          results=[('killed', 'person', 'iq-army', '1', 'آمر اللواء 59 العميد الركن علي حميد الخزرجي')],
          people=[('علي حميد الخزرجي', 'آمر اللواء 59', 'iq-army', 'killed', 'علي حميد الخزرجي')], means=[('sniper', 'قناص')])
january = '2021-01-01..2021-01-31 month | كانون الثاني الماضي'
d.mention('suicide-bombing', 'التفجير…الماضي', status='background', when=january,
          place=('ساحة الطيران وسط العاصمة', 'Tayaran Square, Baghdad', 'ساحة الطيران', 'square', 'IQ/Baghdad', 1),
          results=[('killed', 'person', None, '32', '32 شخصا')])
d.mention('campaign', ['وأطلق الحشد فيها', 'عملية «ثأر الشهداء»'], status='background', operation='ثأر الشهداء', when=january,
          place=('الطارمية@3', *district[1:]), actors=[('iq-pmf', 'initiator', 'الحشد@4')])
d.mention('statistics', 'ووفق إحصاء…الأمنية', status='aggregate', when='2021-01-01..2021-08-03 range | منذ بداية العام الحالي',
          count=('attacks', '19', '19 هجوما'),
          place=('القضاء@4', *district[1:]), actors=[('iq-security-forces', 'target', 'أفراد القوات الأمنية')],
          results=[('killed', 'person', 'iq-security-forces', '27', '27 من أفراد القوات الأمنية')],
          by=[dict(words='«شفق نيوز»', org='shafaq-news')])

d = doc('own-344', '2024-01-30', """
اختتمت قوى الأمن الداخلي «الأسايش» التابعة للإدارة الذاتية، أمس الاثنين، المرحلة الثالثة من حملة «الإنسانية والأمن» في مخيم الهول شرقي الحسكة، بعد عشرة أيام من تفتيش خيامه قطاعا قطاعا بدعم من «قوات سوريا الديمقراطية» (قسد) واستطلاع جوي من التحالف الدولي.

وجاء في البيان الختامي للحملة، الذي تلاه الناطق باسم «الأسايش» علي الحسن، أن قواته أوقفت 85 من عناصر تنظيم «داعش» ومسانديه، بينهم القيادي العراقي خالد الجميلي الملقب «أبو مصعب»، ودمرت ستة أنفاق وخندقا، وضبطت قاذفي «آر بي جي» وسبع قنابل يدوية ووثائق مزورة، كما حررت امرأة إيزيدية كانت محتجزة منذ خطفها من قضاء سنجار في آب 2014.

ولم تمر الحملة من دون ضحايا. ففي يومها الثالث فجّر مسلح حوصر في القطاع الخامس حزامه الناسف، ما أدى إلى مقتله واثنين من «الأسايش»، وفق البيان نفسه. وتحدثت «رابطة الفرات الحقوقية»، نقلا عن لاجئة عراقية، عن مقتل طفل برصاص القوة المداهمة في القطاع ذاته مساء ذلك اليوم، وهو ما نفاه الحسن. وعُثر الأربعاء داخل حفرة للصرف الصحي على جثتي نازحتين من البوكمال اختفى أثرهما أواسط الشهر.

وفي موازاة الحملة، أنزلت مروحيات للتحالف جنودا فجر الجمعة على منزل في قرية أبو خشب شمالي دير الزور، واعتقلوا شخصا قالت شبكة «فرات بوست» إنه ينقل الأموال لخلايا التنظيم، وصادروا منه 38 ألف دولار. وأعلن التنظيم، في العدد الأخير من صحيفته «النبأ»، أن مقاتليه قتلوا ستة من عناصر «قسد» بتفجير عبوة بسيارتهم على طريق الخرافي، بينما أفاد مصدر عسكري في «قسد» وكالة «نورث برس» بإصابة عنصرين فقط.

وفي القامشلي، استهدفت طائرة مسيّرة تركية صباح الأحد حاجزا لـ«الأسايش» عند مدخل بلدة القحطانية، فقتلت ثلاثة من أفراده وامرأة كانت تمر بالمكان. وردت «قسد» في اليوم التالي، بحسب مركزها الإعلامي، بقصف قاعدة تركية في قرية باب الخير قرب أبو راسين وأوقعت فيها «قتلى وجرحى»، ولم تعلق أنقرة على ذلك.

وغادرت المخيمَ الاثنين، برفقة وفد من وزارة الهجرة العراقية، 130 عائلة عراقية نُقلت بالحافلات إلى مخيم الجدعة جنوب الموصل. ونفى الرئيس المشترك لمكتب شؤون النازحين شيخموس أحمد التوصل إلى أي اتفاق مع دمشق لتسليمها العائلات السورية.

ووثق المرصد السوري لحقوق الإنسان 14 جريمة قتل داخل المخيم خلال العام الماضي، في حين بلغت حصيلة المرحلة الثانية من الحملة، في آب وأيلول 2022، 226 موقوفا. ويضم المخيم عائلات خرج معظمها من بلدة الباغوز، آخر ما كان بيد التنظيم شرق الفرات قبل أن تسيطر عليها «قسد» بإسناد التحالف في آذار 2019.
""", publisher='الشمال اليوم', title='«الأسايش» تنهي حملتها في مخيم الهول ومسيّرة تركية تضرب حاجزا لها في القحطانية')
hol = ('مخيم الهول شرقي الحسكة', 'Al-Hol camp', 'مخيم الهول', 'camp', 'SY/Al Hasakah', 1)
asayish = ('sy-asayish', 'initiator', 'قوى الأمن الداخلي «الأسايش»')
hassan = dict(words='الناطق باسم «الأسايش» علي الحسن', org='sy-asayish', speaker='علي الحسن', title='الناطق باسم «الأسايش»', channel='statement')
ten_days = '2024-01-20..2024-01-29 range | بعد عشرة أيام'
d.mention('security-operation', ['T:«الأسايش» تنهي حملتها في مخيم الهول', 'اختتمت…الدولي', 'وجاء…مزورة'], code='arrest', operation='الإنسانية والأمن',
          when=ten_days, place=hol,
          actors=[asayish, ('sy-sdf', 'support', '«قوات سوريا الديمقراطية» (قسد)'), ('coalition', 'support', 'التحالف الدولي'),
                  ('is', 'target', 'تنظيم «داعش»')],
          results=[('arrested', 'person', 'is', '85', '85 من عناصر تنظيم «داعش» ومسانديه'), ('destroyed', 'tunnel', 'is', '6', 'ستة أنفاق'),
                   ('destroyed', 'other', 'is', '1', 'خندقا'), ('seized', 'weapon', 'is', '9', 'قاذفي «آر بي جي» وسبع قنابل يدوية'),
                   ('seized', 'document', 'is', '?', 'وثائق مزورة')],
          people=[('خالد الجميلي', 'القيادي العراقي', 'is', 'arrested', 'خالد الجميلي')], by=[hassan],
          note='Dated by the ten days to its end.')
woman = 'امرأة إيزيدية'
d.mention('release', 'حررت امرأة…محتجزة', operation='الإنسانية والأمن', when=ten_days, place=hol,
          actors=[asayish, ('is', 'target', 'تنظيم «داعش»')], results=[('released', 'person', 'civilians', '1', woman)], by=[hassan])
d.mention('abduction', 'منذ خطفها…2014', status='background', when='2014-08-01..2014-08-31 month | آب 2014',
          place=('قضاء سنجار', 'Sinjar', 'سنجار', 'district', 'IQ/Ninewa/Sinjar', 1),
          actors=[('is', 'initiator', 'تنظيم «داعش»'), ('civilians', 'target', woman)], results=[('abducted', 'person', 'civilians', '1', woman)],
          by=[hassan])
third, sector = '2024-01-22 | يومها الثالث', ('القطاع الخامس', 'Al-Hol camp, fifth sector', 'القطاع الخامس', 'camp', 'SY/Al Hasakah', 1)
d.mention('suicide-bombing', 'ففي يومها…نفسه', operation='الإنسانية والأمن', when=third, place=sector, count=('attackers', '1', 'مسلح حوصر'),
          actors=[('is', 'initiator', 'مسلح حوصر'), ('sy-asayish', 'target', '«الأسايش»@3')],
          results=[('killed', 'person', 'is', '1', 'مقتله'), ('killed', 'person', 'sy-asayish', '2', 'اثنين من «الأسايش»')],
          means=[('explosive-belt', 'حزامه الناسف')], by=[{**hassan, 'words': 'البيان نفسه', 'speaker': None, 'title': 'البيان الختامي للحملة'}])
d.mention('shooting', 'وتحدثت «رابطة…الحسن@1', operation='الإنسانية والأمن', when='2024-01-22 | مساء ذلك اليوم', place=('القطاع ذاته', *sector[1:]),
          actors=[('sy-asayish', 'initiator', 'القوة المداهمة'), ('civilians', 'target', 'طفل')],
          results=[('killed', 'person', 'civilians', '1', 'طفل')], means=[('firearm', 'رصاص')],
          by=[dict(words='لاجئة عراقية', title='لاجئة عراقية', anonymous=True, via='«رابطة الفرات الحقوقية»'),
              {**hassan, 'words': 'الحسن@2', 'channel': None, 'stance': 'denies'}], note='The accused party denies; no facts of its own.')
d.mention('body-found', 'وعُثر…الشهر', when='2024-01-24 | الأربعاء', place=('حفرة للصرف الصحي', *hol[1:]),
          results=[('found_dead', 'person', 'civilians', '2', 'جثتي نازحتين')], note='That they had vanished names no deed.')
friday = '2024-01-26 | فجر الجمعة'
d.mention('air-landing', 'وفي موازاة…دولار', code='arrest', when=friday,
          place=('قرية أبو خشب شمالي دير الزور', 'Abu Khashab', 'أبو خشب', 'town', 'SY/Deir ez-Zor/Deir-ez-Zor', 1),
          actors=[('coalition', 'initiator', 'للتحالف'), ('is', 'target', 'خلايا التنظيم')],
          results=[('arrested', 'person', 'is', '1', 'شخصا'), ('seized', 'money', 'is', '38000', '38 ألف دولار')],
          means=[('helicopter', 'مروحيات'), ('air-landing', 'أنزلت مروحيات للتحالف جنودا')],
          by=[dict(words='شبكة «فرات بوست»', title='شبكة «فرات بوست»')])
kharafi = dict(place=('طريق الخرافي', 'Al-Kharafi road', 'طريق الخرافي', 'road', 'SY/Deir ez-Zor', 1), means=[('ied', 'عبوة')])
d.mention('ied', 'وأعلن التنظيم…الخرافي', **kharafi, actors=[('is', 'initiator', 'مقاتليه'), ('sy-sdf', 'target', 'عناصر «قسد»')],
          results=[('killed', 'person', 'sy-sdf', '6', 'ستة من عناصر «قسد»')], by=[dict(words='التنظيم@2', org='is', channel='document', via='naba')])
d.mention('ied', 'أفاد مصدر…فقط', **kharafi, actors=[('is', 'initiator', 'مقاتليه'), ('sy-sdf', 'target', 'عناصر «قسد»')],
          results=[('wounded', 'person', 'sy-sdf', '2', 'عنصرين')],
          by=[dict(words='مصدر عسكري في «قسد»', org='sy-sdf', title='مصدر عسكري في «قسد»', channel='press', via='north-press', anonymous=True)],
          note='Another toll of another source.')
d.mention('drone-strike', ['T:ومسيّرة تركية تضرب حاجزا لها في القحطانية', 'استهدفت طائرة…بالمكان'], when='2024-01-28 | صباح الأحد',
          place=('مدخل بلدة القحطانية', 'Al-Qahtaniyah', 'القحطانية', 'town', 'SY/Al Hasakah/Quamishli', 1),
          actors=[('tr-forces', 'initiator', 'تركية'), ('sy-asayish', 'target', 'حاجزا لـ«الأسايش»'), ('civilians', 'victim', 'امرأة@2')],
          results=[('killed', 'person', 'sy-asayish', '3', 'ثلاثة من أفراده'), ('killed', 'person', 'civilians', '1', 'امرأة@2')],
          means=[('drone', 'طائرة مسيّرة')])
d.mention('strike', 'وردت «قسد»…وجرحى»', when='2024-01-29 | اليوم التالي',
          place=('قرية باب الخير قرب أبو راسين', 'Bab al-Khayr', 'باب الخير', 'village', 'SY/Al Hasakah/Ras Al Ain', 1),
          actors=[('sy-sdf', 'initiator', '«قسد»@3'), ('tr-forces', 'target', 'قاعدة تركية')],
          results=[('killed', 'person', 'tr-forces', '?', '«قتلى وجرحى»'), ('wounded', 'person', 'tr-forces', '?', '«قتلى وجرحى»')],
          by=[dict(words='مركزها الإعلامي', org='sy-sdf', title='المركز الإعلامي لقسد')], note='Bare «قصف».')
d.mention('return', 'وغادرت…الموصل', when='2024-01-29 | الاثنين@2', count=('families', '130', '130 عائلة عراقية'),
          place=('مخيم الجدعة جنوب الموصل', "Jad'a camp", 'مخيم الجدعة', 'camp', 'IQ/Ninewa/Mosul', 1), places=[('المخيم', *hol[1:])],
          actors=[('civilians', 'initiator', '130 عائلة عراقية'), ('iq-ministry-migration', 'authority', 'وزارة الهجرة العراقية')])
d.mention('agreement', 'ونفى الرئيس…السورية', status='denied',
          actors=[('sy-aanes', 'initiator', 'مكتب شؤون النازحين'), ('sy-government', 'initiator', 'دمشق')],
          by=[dict(words='الرئيس المشترك لمكتب شؤون النازحين شيخموس أحمد', org='sy-aanes', speaker='شيخموس أحمد',
                   title='الرئيس المشترك لمكتب شؤون النازحين', stance='denies')])
d.mention('statistics', 'ووثق المرصد…الماضي', status='aggregate', when='2023-01-01..2023-12-31 year | العام الماضي',
          count=('killings', '14', '14 جريمة قتل'), place=('المخيم@2', *hol[1:]), by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('security-operation', 'حصيلة المرحلة…موقوفا', status='background', code='arrest', operation='الإنسانية والأمن',
          when='2022-08-01..2022-09-30 range | آب وأيلول 2022',
          place=('المخيم@2', *hol[1:]), results=[('arrested', 'person', None, '226', '226 موقوفا')])
d.mention('territory-loss', 'بلدة الباغوز…2019', status='background', when='2019-03-01..2019-03-31 month | آذار 2019',
          place=('بلدة الباغوز', 'Al-Baghuz', 'الباغوز', 'town', 'SY/Deir ez-Zor/Abu Kamal', 1),
          actors=[('sy-sdf', 'initiator', '«قسد»@4'), ('coalition', 'support', 'التحالف@2'), ('is', 'target', 'التنظيم@3')])

d = doc('own-345', '2024-12-29', """
قتل 31 شخصا، بينهم أربع نساء، في هجوم شنه مقاتلو الدعم السريع، الجمعة، على قرية ود المكاشفي غربي القطينة بولاية النيل الأبيض، بعد أن تصدى أهلها لعربات قتالية حاولت نهب محصول الذرة، طبقا لبيان أصدرته لجان مقاومة القطينة التي قالت إن المهاجمين أحرقوا المسيد ونحو أربعين منزلا.

وروى ناجون بلغوا الدويم مشيا لـ"سودان تربيون" أن المسلحين اقتادوا 14 شابا من القرية واشترطوا دفع مليوني جنيه عن كل واحد منهم، وأعادوا ستة بعد أن سدد ذووهم المبلغ صباح السبت.

من جانبها، نفت قوات الدعم السريع، على لسان مستشار قائدها الباشا طبيق، أي وجود لمدنيين بين القتلى، وذكرت أن قواتها اشتبكت مع "كتائب من المستنفرين" نصبت لها كمينا وخسرت تسعة من أفرادها في المعركة. ولم يتطرق المتحدث باسم الجيش نبيل عبد الله إلى الواقعة، لكنه قال في منشور إن سلاح الطيران دمر فجر السبت، قبالة جبل أولياء، صندلين نهريين كانا ينقلان الذخائر إلى المليشيا وقضى على من فيهما.

وحصلت شبكة أطباء السودان على شهادات كوادر طبية تفيد بوفاة 17 مريضا في مستشفى القطينة منذ أن نهب عناصر الدعم السريع صيدليته ومولداته أوائل ديسمبر. وأحصت مصفوفة تتبع النزوح نزوح 3600 أسرة من محلية القطينة في الأسبوع الأخير، توجه معظمها إلى الدويم وكوستي.

وفي كوستي ذاتها، أسقطت الدفاعات الجوية للفرقة 18 مشاة أربعا من خمس مسيّرات هاجمت المدينة ليل الجمعة، وأصابت الخامسة محطة أم دباكر لتوليد الكهرباء وأخرجتها من الخدمة، حسب مصدر هندسي طلب حجب اسمه. وتسلم والي النيل الأبيض عمر الخليفة عبد الله، أمس، 60 عربة دفع رباعي دعما من القوات المسلحة لقوة حماية المشروعات الزراعية.

وأعلن مجلس السيادة أن قائد الجيش عبد الفتاح البرهان سيلتقي المبعوث الأممي رمطان لعمامرة في بورتسودان غدا الاثنين، لبحث إجلاء العالقين. وكانت الولايات المتحدة قد طالبت طرفي النزاع الأسبوع الماضي بوقف القتال في محيط القطينة لأغراض إنسانية.

وسيطرت الدعم السريع على القطينة في ديسمبر 2023 عقب انسحاب الجيش من ود مدني، وتتهمها منظمات محلية بقتل 118 مدنيا في قرى شمال النيل الأبيض منذ ذلك الحين. وخطف مسلحون مجهولون في الثالث من هذا الشهر مدير مشروع السدر الزراعي أحمد الطيب، ولم يُعثر له على أثر.
""", publisher='السودان الآن', title='مجزرة غربي القطينة والدعم السريع تنفي ومسيّرات تظلم كوستي')
friday = '2024-12-27 | الجمعة'
wad = ('قرية ود المكاشفي غربي القطينة بولاية النيل الأبيض', 'Wad al-Makashfi', 'ود المكاشفي', 'village', 'SD/White Nile/Al-Geteina', 1)
rsf = ('sd-rsf', 'initiator', 'مقاتلو الدعم السريع')
d.mention('civilian-attack', ['T:مجزرة غربي القطينة', 'قتل 31…منزلا'], when=friday, place=wad, actors=[rsf, ('civilians', 'target', 'أهلها')],
          results=[('killed', 'person', 'civilians', '31', '31 شخصا'), ('killed', 'person', 'civilians', '4', 'أربع نساء', 0),
                   ('burned', 'building', 'civilians', '1', 'المسيد'), ('burned', 'building', 'civilians', '~40', 'نحو أربعين منزلا')],
          by=[dict(words='لجان مقاومة القطينة', org='sd-resistance-committees', title='لجان مقاومة القطينة', channel='statement')],
          note='The mosque school is certain, the houses are about forty: not summed.')
survivors = [dict(words='ناجون', title='ناجون', channel='press', via='sudan-tribune', anonymous=True)]
youths = ('civilians', 'target', '14 شابا')
d.mention('abduction', 'وروى…منهم', when=friday, place=('القرية', *wad[1:]), actors=[('sd-rsf', 'initiator', 'المسلحين'), youths],
          results=[('abducted', 'person', 'civilians', '14', '14 شابا')], by=survivors, note='In the course of the attack.')
d.mention('release', 'وأعادوا…السبت', when='2024-12-28 | صباح السبت', actors=[('sd-rsf', 'initiator', 'المسلحين'), youths],
          results=[('released', 'person', 'civilians', '6', 'ستة')], by=survivors)
tabiq = dict(words='مستشار قائدها الباشا طبيق', org='sd-rsf', speaker='الباشا طبيق', title='مستشار قائد الدعم السريع')
d.mention('ambush', ['T:والدعم السريع تنفي', 'من جانبها…المعركة'], when=friday, place=wad,
          actors=[(None, 'initiator', '"كتائب من المستنفرين"'), ('sd-rsf', 'target', 'قواتها')],
          results=[('killed', 'person', 'sd-rsf', '9', 'تسعة من أفرادها')], by=[tabiq],
          note='By the accused another deed: an ambush laid for them, with a toll of its own; that civilians died is denied.')
d.mention('airstrike', 'سلاح الطيران…فيهما', when='2024-12-28 | فجر السبت',
          place=('قبالة جبل أولياء', 'Jebel Aulia', 'جبل أولياء', 'town', 'SD/Khartoum', 2),
          actors=[('sd-saf', 'initiator', 'سلاح الطيران'), ('sd-rsf', 'target', 'المليشيا')],
          results=[('destroyed', 'vehicle', 'sd-rsf', '2', 'صندلين نهريين'), ('killed', 'person', 'sd-rsf', '?', 'من فيهما')],
          means=[('aircraft', 'سلاح الطيران')],
          by=[dict(words='المتحدث باسم الجيش نبيل عبد الله', org='sd-saf', speaker='نبيل عبد الله', title='المتحدث باسم الجيش', channel='social-media')])
doctors = [dict(words='شبكة أطباء السودان', org='sd-doctors-network')]
hospital = ('مستشفى القطينة', 'Al-Geteina hospital', 'مستشفى القطينة', 'site', 'SD/White Nile/Al-Geteina', 1)
d.mention('destruction', 'نهب عناصر…ديسمبر', when='2024-12-01..2024-12-10 range | أوائل ديسمبر', place=hospital, status='background',
          actors=[('sd-rsf', 'initiator', 'عناصر الدعم السريع'), ('civilians', 'target', 'صيدليته')],
          results=[('seized', 'other', 'civilians', '?', 'صيدليته ومولداته')], by=doctors)
d.mention('statistics', 'وحصلت شبكة…ديسمبر', status='aggregate', plover=None, when='2024-12-01..2024-12-29 range | منذ…ديسمبر',
          place=hospital, results=[('killed', 'person', 'civilians', '17', '17 مريضا')], by=doctors, note='Died for want of care: no deed is named.')
d.mention('displacement', 'وأحصت…وكوستي', when='2024-12-22..2024-12-29 range | في الأسبوع الأخير',
          place=('محلية القطينة', 'Al-Geteina', 'القطينة', 'district', 'SD/White Nile/Al-Geteina', 2), actors=[('civilians', 'victim', '3600 أسرة')],
          results=[('displaced', 'person', 'civilians', '3600', '3600 أسرة')],
          by=[dict(words='مصفوفة تتبع النزوح', org='un-iom', title='مصفوفة تتبع النزوح')])
engineer = [dict(words='مصدر هندسي', title='مصدر هندسي', anonymous=True)]
night = '2024-12-27 | ليل الجمعة'
d.mention('interception', 'أسقطت…الجمعة@1', when=night, place=('كوستي ذاتها', 'Kosti', 'كوستي', 'city', 'SD/White Nile/Kosti', 1),
          actors=[('sd-saf', 'initiator', 'الدفاعات الجوية للفرقة 18 مشاة', 'الفرقة 18 مشاة')],
          results=[('destroyed', 'aircraft', None, '4', 'أربعا من خمس مسيّرات')], means=[('drone', 'مسيّرات')], by=engineer,
          note='Who sent the drones is not said.')
d.mention('drone-strike', ['T:ومسيّرات تظلم كوستي', 'وأصابت الخامسة…اسمه'], when=night, count=('drones', '1', 'الخامسة'),
          place=('محطة أم دباكر لتوليد الكهرباء', 'Umm Dabakir power station', 'محطة أم دباكر', 'facility', 'SD/White Nile', 1),
          means=[('drone', 'مسيّرات')], by=engineer, note='Put out of service is not destroyed.')
d.mention('aid', 'وتسلم والي…الزراعية', when='2024-12-28 | أمس', count=('vehicles', '60', '60 عربة دفع رباعي'),
          actors=[('sd-saf', 'initiator', 'القوات المسلحة'), ('sd-government', 'partner', 'والي النيل الأبيض')],
          people=[('عمر الخليفة عبد الله', 'والي النيل الأبيض', 'sd-government', 'mentioned', 'عمر الخليفة عبد الله')])
d.mention('meeting', 'قائد الجيش…العالقين', status='planned', when='2024-12-30 | غدا الاثنين',
          place=('بورتسودان', 'Port Sudan', 'بورتسودان', 'city', 'SD/Red Sea', 1),
          actors=[('sd-saf', 'initiator', 'قائد الجيش'), ('united-nations', 'partner', 'المبعوث الأممي')],
          people=[('عبد الفتاح البرهان', 'قائد الجيش', 'sd-saf', 'mentioned', 'عبد الفتاح البرهان'),
                  ('رمطان لعمامرة', 'المبعوث الأممي', 'united-nations', 'mentioned', 'رمطان لعمامرة')],
          by=[dict(words='مجلس السيادة', org='sd-sovereignty-council')])
d.mention('demand', 'وكانت الولايات…إنسانية', when='2024-12-16..2024-12-22 week | الأسبوع الماضي',
          actors=[('us-government', 'initiator', 'الولايات المتحدة'), ('sd-saf', 'target', 'طرفي النزاع'), ('sd-rsf', 'target', 'طرفي النزاع')],
          by=[dict(words='الولايات المتحدة', org='us-government')])
december = '2023-12-01..2023-12-31 month | ديسمبر 2023'
d.mention('territory-loss', 'وسيطرت…2023', status='background', when=december,
          place=('القطينة@6', 'Al-Geteina', 'القطينة', 'city', 'SD/White Nile/Al-Geteina', 1), actors=[('sd-rsf', 'initiator', 'الدعم السريع@4')])
d.mention('withdrawal', 'انسحاب…مدني', status='background', when=december, place=('ود مدني', 'Wad Madani', 'ود مدني', 'city', 'SD/Al Jazirah', 1),
          actors=[('sd-saf', 'initiator', 'الجيش@3')])
d.mention('statistics', 'وتتهمها…الحين', status='aggregate', when='2023-12-01..2024-12-29 range | منذ ذلك الحين',
          place=('قرى شمال النيل الأبيض', 'Northern White Nile', 'شمال النيل الأبيض', 'region', 'SD/White Nile', 3),
          actors=[('sd-rsf', 'initiator', 'الدعم السريع@4'), ('civilians', 'target', 'مدنيا')],
          results=[('killed', 'person', 'civilians', '118', '118 مدنيا')], by=[dict(words='منظمات محلية', title='منظمات محلية')])
d.mention('abduction', 'وخطف…الطيب', status='background', when='2024-12-03 | الثالث من هذا الشهر',
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون مجهولون'), ('civilians', 'target', 'مدير مشروع السدر الزراعي')],
          results=[('abducted', 'person', 'civilians', '1', 'مدير مشروع السدر الزراعي أحمد الطيب')],
          people=[('أحمد الطيب', 'مدير مشروع السدر الزراعي', 'civilians', 'abducted', 'أحمد الطيب')],
          note='The scheme is his post, not said to be where he was taken.')

d = doc('own-346', '2024-09-16', """
عاد الهدوء إلى الزاوية غربي ليبيا، الأحد، بعد أن أفضت وساطة قادها أعيان من زوارة والزنتان إلى وقف لإطلاق النار بين «قوة الإسناد الأولى» بقيادة محمد بحرون ومسلحين من عائلة الشلوق، عقب قتال استُخدمت فيه المدفعية داخل الأحياء طوال يومين.

وقال جهاز الإسعاف والطوارئ إن المواجهات التي اندلعت عصر الجمعة في منطقتي ضي الهلال وديلة أودت بستة أشخاص، أحدهم طبيب سوداني، وأصابت 22. وأعلنت مؤسسة النفط أن قذيفة سقطت فجر السبت على مصفاة المدينة وأحرقت خزانين للزيوت، ما دفعها إلى إعلان القوة القاهرة، فيما أُجليت 70 عائلة من محيط المصفاة على يد الهلال الأحمر.

وتبادل الطرفان الاتهام بإشعال القتال. فبحرون يقول، في تسجيل بثته صفحة قوته، إن خصومه هاجموا بوابة لها وقتلوا آمرها عبد الباسط الرقيعي. وردت العائلة في بيان بأن الرقيعي قُتل «برصاص رفاقه»، واتهمت القوة باحتجاز اثنين من أبنائها منذ الأربعاء.

ونفذت طائرتان مسيّرتان تابعتان لوزارة الدفاع في حكومة الوحدة، مساء السبت، غارات على ما وصفه بيان للوزارة بأوكار لتهريب الوقود والبشر في الحرشة والماية، وقال إنها دمرت سبعة زوارق وستة صهاريج. إلا أن عضو مجلس النواب عن الزاوية علي أبوزريبة أكد لقناة ليبيا الأحرار أن إحداها أصابت ورشة لصيانة القوارب وأودت باثنين من عمالها، وهما نيجيريان.

واعترض خفر السواحل في الليلة نفسها، شمال صبراتة، قاربا مطاطيا وأعاد من كان على متنه، وعددهم 84 مهاجرا، إلى ميناء الزاوية حيث تسلمهم جهاز مكافحة الهجرة غير الشرعية. وفي بني وليد حررت الشرطة القضائية ومديرية الأمن، الخميس، 107 صوماليين كانت عصابة تحتجزهم في مزرعة وتعذبهم طلبا للفدية، وأوقفت ثلاثة من أفرادها.

وينتظر أن تنتشر في الزاوية، اعتبارا من الثلاثاء، كتيبة مشتركة قوامها 200 عسكري من اللواء 52 مشاة وقوة إنفاذ القانون، بموجب اتفاق وقعته الأطراف بحضور وزير الداخلية عماد الطرابلسي. واستنكرت نقابة الأطباء مقتل زميلهم. وأبدت بعثة الأمم المتحدة للدعم استعدادها للمساعدة في مراقبة الهدنة.

وشهدت المدينة في مايو الماضي قتالا مشابها أسفر عن مقتل شخص وجرح 22 آخرين، كما قصفتها مسيّرات حكومة الوحدة مرارا في مايو ويونيو 2023. وبلغ عدد ضحايا الاشتباكات بين التشكيلات المسلحة في الساحل الغربي منذ بداية العام 43 قتيلا، وفق رصد للجنة الوطنية لحقوق الإنسان.
""", publisher='بوابة طرابلس', title='هدنة في الزاوية بعد يومين من القتال ومسيّرات الحكومة تقصف «أوكار التهريب»')
force, family = '«قوة الإسناد الأولى»', 'مسلحين من عائلة الشلوق'
zawiya = ('الزاوية غربي ليبيا', 'Zawiya', 'الزاوية', 'city', 'LY/Zawiya', 1)
d.mention('ceasefire', ['T:هدنة في الزاوية', 'عاد…الشلوق'], when='2024-09-15 | الأحد', place=zawiya,
          actors=[('ly-first-support', 'initiator', force), (None, 'initiator', family)],
          people=[('محمد بحرون', None, 'ly-first-support', 'mentioned', 'محمد بحرون')], note='The mediators have no role.')
hilal = ('منطقتي ضي الهلال', 'Dhay al-Hilal, Zawiya', 'ضي الهلال', 'neighbourhood', 'LY/Zawiya', 1)
dila = [('ديلة', 'Dila, Zawiya', 'ديلة', 'neighbourhood', 'LY/Zawiya', 1)]
d.mention('clash', ['T:بعد يومين من القتال', 'عقب قتال…22@1'], when='2024-09-13 | عصر الجمعة', place=hilal, places=dila,
          actors=[('ly-first-support', 'initiator', force), (None, 'target', family)],
          results=[('killed', 'person', None, '6', 'ستة أشخاص'), ('killed', 'person', 'civilians', '1', 'طبيب سوداني', 0),
                   ('wounded', 'person', None, '22', '22')], means=[('artillery', 'المدفعية')],
          by=[dict(words='جهاز الإسعاف والطوارئ', title='جهاز الإسعاف والطوارئ')], note='Dated by its outbreak.')
refinery = ('مصفاة المدينة', 'Zawiya refinery', 'مصفاة الزاوية', 'facility', 'LY/Zawiya', 1)
saturday = '2024-09-14 | فجر السبت'
d.mention('shelling', 'وأعلنت مؤسسة…القاهرة', when=saturday, place=refinery, count=('shells', '1', 'قذيفة'),
          results=[('burned', 'building', None, '2', 'خزانين للزيوت')], means=[('shell', 'قذيفة')],
          by=[dict(words='مؤسسة النفط', title='المؤسسة الوطنية للنفط')])
d.mention('displacement', 'أُجليت…الأحمر', when=saturday, place=('محيط المصفاة', *refinery[1:5], 2), actors=[('civilians', 'victim', '70 عائلة')],
          results=[('displaced', 'person', 'civilians', '70', '70 عائلة')])
raqii = ('عبد الباسط الرقيعي', 'آمر بوابة', 'ly-first-support', 'killed', 'عبد الباسط الرقيعي')
d.mention('attack-on-forces', 'فبحرون…الرقيعي', when='2024-09-13 | عصر الجمعة', place=zawiya,
          actors=[(None, 'initiator', 'خصومه'), ('ly-first-support', 'target', 'بوابة')],
          results=[('killed', 'person', 'ly-first-support', '1', 'آمرها عبد الباسط الرقيعي')], people=[raqii],
          by=[dict(words='بحرون@2', org='ly-first-support', speaker='محمد بحرون', title='قائد قوة الإسناد الأولى', channel='social-media')],
          note='How the fighting began, in the words of one side.')
kin = [dict(words='العائلة', title='عائلة الشلوق', channel='statement')]
d.mention('killing', 'وردت العائلة…رفاقه»', when='2024-09-13 | عصر الجمعة', place=zawiya,
          actors=[('ly-first-support', 'initiator', 'رفاقه'), ('ly-first-support', 'victim', 'الرقيعي@2')],
          results=[('killed', 'person', 'ly-first-support', '1', 'الرقيعي@2')], people=[(*raqii[:4], 'الرقيعي@2')], means=[('firearm', 'رصاص')],
          by=kin,
          note='Another doer of the same death.')
d.mention('abduction', 'واتهمت…الأربعاء', when='2024-09-11..2024-09-16 range | منذ الأربعاء',
          actors=[('ly-first-support', 'initiator', 'القوة@2'), (None, 'target', 'أبنائها')],
          results=[('abducted', 'person', None, '2', 'اثنين من أبنائها')], by=kin)
evening = '2024-09-14 | مساء السبت'
harsha = ('الحرشة', 'Al-Harsha', 'الحرشة', 'town', 'LY/Zawiya', 1)
maya = [('الماية', 'Al-Maya', 'الماية', 'town', 'LY/Jafara', 1)]
drones = ('ly-gnu-forces', 'initiator', 'وزارة الدفاع في حكومة الوحدة', 'وزارة الدفاع')
d.mention('drone-strike', ['T:ومسيّرات الحكومة تقصف «أوكار التهريب»', 'ونفذت…صهاريج'], when=evening, place=harsha, places=maya,
          actors=[drones, (None, 'target', 'أوكار لتهريب الوقود والبشر')],
          results=[('destroyed', 'vehicle', None, '13', 'سبعة زوارق وستة صهاريج')], means=[('drone', 'طائرتان مسيّرتان')],
          by=[dict(words='بيان للوزارة', org='ly-gnu-forces', title='وزارة الدفاع في حكومة الوحدة', channel='statement')])
d.mention('drone-strike', 'إلا أن عضو…نيجيريان', when=evening, place=harsha, places=maya, count=('strikes', '1', 'إحداها'),
          actors=[drones, ('civilians', 'target', 'ورشة لصيانة القوارب')],
          results=[('killed', 'person', 'civilians', '2', 'اثنين من عمالها')], means=[('drone', 'طائرتان مسيّرتان')],
          by=[dict(words='عضو مجلس النواب عن الزاوية علي أبوزريبة', speaker='علي أبوزريبة', title='عضو مجلس النواب عن الزاوية', channel='press',
                   via='قناة ليبيا الأحرار')], note='One of the raids, with a target and dead of its own.')
night = '2024-09-14 | الليلة نفسها'
migrants = 'من كان على متنه، وعددهم 84 مهاجرا'
d.mention('security-operation', 'واعترض…الشرعية', when=night, place=('شمال صبراتة', 'Sabratha', 'صبراتة', 'city', 'LY/Zawiya', 2),
          count=('persons', '84', '84 مهاجرا'),
          actors=[('ly-coast-guard', 'initiator', 'خفر السواحل'), ('ly-migration', 'partner', 'جهاز مكافحة الهجرة غير الشرعية'),
                  ('civilians', 'target', '84 مهاجرا')], note='Migrants brought back: neither arrest nor rescue in the text.')
walid = ('بني وليد', 'Bani Walid', 'بني وليد', 'city', 'LY/Misrata', 1)
freed = [('ly-gnu-forces', 'initiator', 'الشرطة القضائية', 'الشرطة القضائية'), ('ly-police', 'initiator', 'مديرية الأمن'), (None, 'target', 'عصابة')]
thursday = '2024-09-12 | الخميس'
d.mention('release', 'وفي بني…للفدية', when=thursday, place=walid, actors=freed,
          results=[('released', 'person', 'civilians', '107', '107 صوماليين')])
d.mention('arrest', 'وأوقفت…أفرادها', when=thursday, place=walid, actors=freed,
          results=[('arrested', 'person', None, '3', 'ثلاثة من أفرادها')])
d.mention('deployment', 'وينتظر…القانون', status='planned', when='2024-09-17 | الثلاثاء', count=('troops', '200', '200 عسكري'),
          place=('الزاوية@4', *zawiya[1:]),
          actors=[('ly-gnu-forces', 'initiator', 'اللواء 52 مشاة', 'اللواء 52 مشاة'),
                  ('ly-gnu-forces', 'initiator', 'قوة إنفاذ القانون', 'قوة إنفاذ القانون')])
d.mention('agreement', 'اتفاق…الطرابلسي',
          actors=[('ly-first-support', 'initiator', 'الأطراف'), (None, 'initiator', 'الأطراف'), ('ly-gnu', 'authority', 'وزير الداخلية')],
          people=[('عماد الطرابلسي', 'وزير الداخلية', 'ly-gnu', 'mentioned', 'عماد الطرابلسي')])
d.mention('clash', 'وشهدت…آخرين', status='background', when='2024-05-01..2024-05-31 month | مايو الماضي', place=('المدينة@2', *zawiya[1:]),
          results=[('killed', 'person', None, '1', 'شخص'), ('wounded', 'person', None, '22', '22 آخرين')])
d.mention('drone-strike', 'قصفتها…2023', status='background', when='2023-05-01..2023-06-30 range | مايو ويونيو 2023',
          place=('المدينة@2', *zawiya[1:]),
          actors=[('ly-gnu-forces', 'initiator', 'مسيّرات حكومة الوحدة')], means=[('drone', 'مسيّرات')])
d.mention('statistics', 'وبلغ عدد…الإنسان', status='aggregate', when='2024-01-01..2024-09-16 range | منذ بداية العام',
          place=('الساحل الغربي', 'Western coast of Libya', 'الساحل الغربي', 'region', 'LY', 3),
          results=[('killed', 'person', None, '43', '43 قتيلا')],
          by=[dict(words='للجنة الوطنية لحقوق الإنسان', title='اللجنة الوطنية لحقوق الإنسان')])

doc('own-347', '2023-11-27', """
حوّل فريق إنتاج تلفزيوني حي باب السراي في الموصل القديمة، منذ صباح أمس، إلى ساحة حرب كاملة: دخان أسود يتصاعد من عجلات مقلوبة، وممثلون بزي جهاز مكافحة الإرهاب يقتحمون الأزقة خلف دبابة مستعارة، ومفرقعات تدوي كلما صرخ المخرج ياسر كريم «أكشن». ويستعيد مسلسل «العائدون من الركام»، المقرر عرضه في شهر رمضان المقبل، قصة أسرة موصلية احتجزها مسلحون ثلاث سنوات قبل أن يحررها ابنها الجندي. وقال كريم لـ«شبكة الرافد» إن 200 من أبناء المدينة يؤدون أدوار النازحين والقتلى، وإن مشهد تفجير الجامع صوّر على نموذج من الجبس أقيم عند أطراف الغابات. واضطر بعض السكان، ممن لم يبلغوا بالأمر، إلى الاتصال بالشرطة ظنا منهم أن هجوما وقع فعلا، فيما أبدت أم سعد، صاحبة دكان في الحي، ضيقها من «رائحة البارود التي حسبت أنها لن تشمها ثانية». ومن المقرر أن ينتقل التصوير الخميس إلى تلكيف ثم أربيل.
""", publisher='شبكة الرافد', title='«معركة» في الموصل القديمة أمام عدسات الكاميرات')

doc('own-348', '2020-02-24', """
مأرب - اجتاحت أسراب من الجراد الصحراوي، خلال اليومين الماضيين، مزارع البرتقال والطماطم في وادي عبيدة وأتت على مساحات قدّرها مكتب الزراعة بنحو 1200 فدان، قبل أن تنقسم إلى مجموعتين زحفت إحداهما شرقا باتجاه شبوة. وقال مدير وحدة مكافحة الجراد المهندس عادل الشيباني إن فرقه خاضت «معركة غير متكافئة» بثلاث سيارات رش فقط، وإنها تمكنت من إبادة الحوريات في ستة مواقع تكاثر، مطالبا بتوفير طائرة قبل أن تهاجم الأسراب الجديدة المحاصيل الشتوية في الجوف وحضرموت. واستعان المزارعون بإشعال إطارات وقرع الصفائح لطرد الحشرات عن أشجارهم، بينما وجد فيها فتية في سوق المدينة غنيمة يبيعون الكيلوغرام الواحد منها بألفي ريال لهواة أكلها. وكانت منظمة الأغذية والزراعة قد نبهت مطلع الشهر إلى أن موجة هذا العام هي الأخطر التي تضرب المنطقة منذ ربع قرن.
""", publisher='المصدر اليمني')
