"""Measured only: channel posts of one to three sentences."""

d = doc('own-081', '2023-11-21', """
▪️ جهاز الأمن الوطني في كركوك ينصب كميناً محكماً لمسؤول ما يسمى "ديوان الجند" في داعش بقاطع الحويجة، ويلقي القبض عليه مع اثنين من مرافقيه وبحوزتهم حزام ناسف و4 رمانات يدوية.
""", publisher='راصد الأمن')
d.mention('arrest', when='day',
          place=('قاطع الحويجة', 'Hawija', 'الحويجة', 'district', 'IQ/Kirkuk/Hawija', 2),
          actors=[('iq-nss', 'initiator', 'جهاز الأمن الوطني في كركوك'), ('is', 'target', 'داعش')],
          results=[('arrested', 'person', 'is', '3', 'مسؤول…مرافقيه'),
                   ('seized', 'explosive_belt', 'is', '1', 'حزام ناسف'), ('seized', 'weapon', 'is', '4', '4 رمانات يدوية')],
          people=[(None, 'مسؤول ما يسمى "ديوان الجند"', 'is', 'arrested', 'مسؤول ما يسمى "ديوان الجند"')],
          note='The man and his two companions are summed; «كمين» is the way of the arrest.')

d = doc('own-082', '2017-03-08', """
عاجل | قائد الشرطة الاتحادية الفريق رائد شاكر جودت: قطعاتنا تستعيد محطة القطار وكراج بغداد في الساحل الأيمن للموصل، وتقتل 62 إرهابياً من داعش وتدمر 11 عجلة مفخخة
""", publisher='الموصل الآن')
d.mention('territory-recapture', when='day',
          place=('محطة القطار', 'Mosul railway station', 'محطة القطار', 'site', 'IQ/Ninewa/Mosul', 1),
          places=[('كراج بغداد', 'Baghdad garage, Mosul', 'كراج بغداد', 'site', 'IQ/Ninewa/Mosul', 1)],
          actors=[('iq-federal-police', 'initiator', 'قطعاتنا'), ('is', 'target', 'داعش')],
          results=[('killed', 'person', 'is', '62', '62 إرهابياً من داعش'), ('destroyed', 'vehicle', 'is', '11', '11 عجلة مفخخة')],
          by=[dict(words='قائد الشرطة الاتحادية الفريق رائد شاكر جودت', org='iq-federal-police', speaker='رائد شاكر جودت',
                   title='قائد الشرطة الاتحادية', channel='statement')])

d = doc('own-083', '2021-07-19', """
رتل دعم لوجستي تابع للتحالف الأمريكي يتعرض لتفجير عبوتين ناسفتين على الخط السريع ضمن محافظة الديوانية.. والفصيل المسمى "سرايا أولياء الدم" يعلن مسؤوليته عن العملية
""", publisher='الفرات الأوسط مباشر')
d.mention('ied', when='day', count=('devices', '2', 'عبوتين ناسفتين'),
          place=('محافظة الديوانية', 'Qadisiyah', 'الديوانية', 'governorate', 'IQ/Qadisiyah', 3),
          actors=[('iq-saraya-awliya-al-dam', 'initiator', 'سرايا أولياء الدم'), ('coalition', 'target', 'للتحالف الأمريكي')],
          means=[('ied', 'عبوتين ناسفتين')],
          by=[dict(words='سرايا أولياء الدم', org='iq-saraya-awliya-al-dam')])

d = doc('own-084', '2019-07-22', """
الطيران الروسي يجدد قصفه على مدينة خان شيخون بثلاث غارات متتالية، وطفلة بين الجرحى الأربعة الذين نقلوا إلى النقطة الطبية
مروحيات النظام تلقي براميل متفجرة على أطراف كفرسجنة بالتزامن
""", publisher='إدلب لحظة بلحظة')
d.mention('airstrike', 'الطيران الروسي…الطبية', when='day', count=('strikes', '3', 'ثلاث غارات متتالية'),
          place=('مدينة خان شيخون', 'Khan Shaykhun', 'خان شيخون', 'city', "SY/Idlib/Maarat al-Numan", 1),
          actors=[('ru-forces', 'initiator', 'الطيران الروسي'), ('civilians', 'victim', 'طفلة')],
          results=[('wounded', 'person', None, '4', 'الجرحى الأربعة'), ('wounded', 'person', 'civilians', '1', 'طفلة', 0)],
          means=[('aircraft', 'الطيران')])
d.mention('airstrike', 'مروحيات…بالتزامن', when='day',
          place=('أطراف كفرسجنة', 'Kafr Sijnah', 'كفرسجنة', 'village', "SY/Idlib/Maarat al-Numan", 2),
          actors=[('sy-government-forces', 'initiator', 'مروحيات النظام')],
          means=[('helicopter', 'مروحيات'), ('barrel-bomb', 'براميل متفجرة')])

d = doc('own-085', '2018-12-04', """
قوة من الفرقة السابعة في الجيش تعثر خلال تفتيشها وادي حوران غربي الأنبار على مضافتين ونفق من مخلفات داعش، بداخلها 9 صواريخ محلية الصنع و27 قنبرة هاون، والجهد الهندسي يتولى إتلافها.
""", publisher='إعلام القواطع')
d.mention('search', code='weapons-find', when='day',
          place=('وادي حوران', 'Wadi Hauran', 'وادي حوران', 'valley', 'IQ/Anbar', 2),
          actors=[('iq-army', 'initiator', 'الفرقة السابعة في الجيش', 'الفرقة السابعة'), ('is', 'target', 'داعش')],
          results=[('found', 'hideout', 'is', '2', 'مضافتين'), ('found', 'tunnel', 'is', '1', 'نفق'),
                   ('found', 'ammunition', 'is', '36', '9 صواريخ محلية الصنع و27 قنبرة هاون')])

d = doc('own-086', '2022-02-03', """
صعدة | استشهاد مواطن وإصابة اثنين جراء قصف مدفعي سعودي استهدف قرى آهلة بالسكان في مديرية شدا الحدودية
وكانت وحدة القناصة في الجيش واللجان الشعبية قد قتلت ليلة أمس جنديين سعوديين قبالة جيزان
""", publisher='المسيرة')
d.mention('shelling', 'استشهاد…الحدودية', when='day',
          place=('مديرية شدا', 'Shada', 'شدا', 'district', 'YE/Saada', 2),
          actors=[('sa-forces', 'initiator', 'سعودي'), ('civilians', 'target', 'قرى آهلة بالسكان')],
          results=[('killed', 'person', 'civilians', '1', 'مواطن'), ('wounded', 'person', 'civilians', '2', 'إصابة اثنين')],
          means=[('artillery', 'مدفعي')])
d.mention('sniping', 'وكانت…جيزان', when='2022-02-02 | ليلة أمس',
          place=('قبالة جيزان', 'Jizan', 'جيزان', 'city', 'SA/Jazan', 2),
          actors=[('ye-ansar-allah', 'initiator', 'الجيش واللجان الشعبية', 'وحدة القناصة'), ('sa-forces', 'target', 'جنديين سعوديين')],
          results=[('killed', 'person', 'sa-forces', '2', 'جنديين سعوديين')], means=[('sniper', 'القناصة')],
          note='On this channel «الجيش واللجان الشعبية» are the Houthis.')

d = doc('own-087', '2023-06-02', """
وزارة الدفاع بحكومة الوحدة الوطنية: طيراننا المسيّر نفذ فجر اليوم ضربات دقيقة على أوكار مهربي الوقود والبشر في محيط ميناء زوارة، ودمر 6 صهاريج ومستودعين دون أي أضرار بين الأهالي.
""", publisher='ليبيا عاجل')
d.mention('drone-strike', when='2023-06-02 | فجر اليوم', count=('strikes', '?', 'ضربات'),
          place=('محيط ميناء زوارة', 'Zuwara port', 'ميناء زوارة', 'site', 'LY', 2),
          actors=[('ly-gnu-forces', 'initiator', 'طيراننا المسيّر'), (None, 'target', 'مهربي الوقود والبشر')],
          results=[('destroyed', 'vehicle', None, '6', '6 صهاريج'), ('destroyed', 'building', None, '2', 'مستودعين')],
          means=[('drone', 'طيراننا المسيّر')],
          by=[dict(words='وزارة الدفاع بحكومة الوحدة الوطنية', org='ly-gnu-forces',
                   title='وزارة الدفاع بحكومة الوحدة الوطنية', channel='statement')],
          note='«أضرار» names no kind of loss.')

d = doc('own-088', '2024-02-12', """
المقاومة الإسلامية: نصرة لأهلنا الصامدين في قطاع غزة، استهدف مجاهدونا عند الساعة 14:35 من بعد ظهر اليوم الاثنين ثكنة زرعيت بصاروخي "بركان" وأصابوها إصابة مباشرة.
""", publisher='صوت الجنوب')
d.mention('shelling', when='2024-02-12 | بعد ظهر اليوم الاثنين', count=('rockets', '2', 'صاروخي "بركان"'),
          place=('ثكنة زرعيت', "Zar'it barracks", 'زرعيت', 'base', 'IL/Northern', 1),
          actors=[('lb-hezbollah', 'initiator', 'مجاهدونا'), ('il-forces', 'target', 'ثكنة زرعيت')],
          means=[('rocket', 'صاروخي "بركان"')],
          by=[dict(words='المقاومة الإسلامية', org='lb-hezbollah', channel='statement')])

d = doc('own-089', '2023-12-11', """
كتائب القسام: تمكنا من تفجير عين نفق مفخخة في قوة هندسية صهيونية قرب دوار الشيخ رضوان شمال مدينة غزة، وأوقعنا أفرادها بين قتيل وجريح
سرايا القدس: قصفنا بالاشتراك مع كتائب القسام تجمعا لآليات العدو شرق جباليا بقذائف الهاون
""", publisher='نبض غزة')
d.mention('ied', 'كتائب القسام…وجريح', when='day',
          place=('قرب دوار الشيخ رضوان', 'Sheikh Radwan roundabout', 'دوار الشيخ رضوان', 'site', 'PS/Gaza', 2),
          actors=[('ps-hamas', 'initiator', 'كتائب القسام'), ('il-forces', 'target', 'قوة هندسية صهيونية')],
          results=[('killed', 'person', 'il-forces', '?', 'قتيل وجريح'), ('wounded', 'person', 'il-forces', '?', 'قتيل وجريح')],
          by=[dict(words='كتائب القسام', org='ps-hamas', channel='statement')])
d.mention('shelling', 'سرايا القدس…الهاون', when='day',
          place=('شرق جباليا', 'Jabalia', 'جباليا', 'city', 'PS/North Gaza', 2),
          actors=[('ps-islamic-jihad', 'initiator', 'سرايا القدس'), ('ps-hamas', 'partner', 'كتائب القسام@2'),
                  ('il-forces', 'target', 'آليات العدو')],
          means=[('mortar', 'قذائف الهاون')], by=[dict(words='سرايا القدس', org='ps-islamic-jihad', channel='statement')])

d = doc('own-090', '2025-09-11', """
قواتكم المسلحة مسنودة بالقوة المشتركة وكتيبة البراء تدخل مدينة بارا عنوة وتطرد منها مليشيا آل دقلو 🇸🇩 استلام 14 عربة قتالية بكامل عتادها وتدمير 6 أخرى والقبض على عدد من المرتزقة
""", publisher='صوت الكرامة')
d.mention('territory-recapture', when='day',
          place=('مدينة بارا', 'Bara', 'بارا', 'city', 'SD/North Kordofan', 1),
          actors=[('sd-saf', 'initiator', 'قواتكم المسلحة'), ('sd-joint-forces', 'support', 'القوة المشتركة'),
                  ('sd-al-baraa', 'support', 'كتيبة البراء'), ('sd-rsf', 'target', 'مليشيا آل دقلو')],
          results=[('seized', 'vehicle', 'sd-rsf', '14', '14 عربة قتالية'), ('destroyed', 'vehicle', 'sd-rsf', '6', 'تدمير 6 أخرى'),
                   ('arrested', 'person', 'sd-rsf', '?', 'عدد من المرتزقة')],
          note='«مليشيا آل دقلو» of an army channel are the Rapid Support Forces.')

d = doc('own-091', '2023-04-10', """
مكافحة إرهاب كوردستان: طائرة مسيّرة تابعة للجيش التركي تستهدف سيارة قرب قرية وردية بناحية سنوني في سنجار، ومقتل مسؤول محلي في وحدات مقاومة سنجار وسائقه.
""", publisher='كوردستان نيوز')
d.mention('drone-strike', when='day',
          place=('قرب قرية وردية بناحية سنوني في سنجار', 'Wardiya', 'وردية', 'village', 'IQ/Ninewa/Sinjar', 2),
          actors=[('tr-forces', 'initiator', 'للجيش التركي'), ('iq-ybs', 'target', 'وحدات مقاومة سنجار')],
          results=[('killed', 'person', 'iq-ybs', '2', 'مسؤول محلي في وحدات مقاومة سنجار وسائقه')],
          means=[('drone', 'طائرة مسيّرة')],
          by=[dict(words='مكافحة إرهاب كوردستان', org='iq-krg-counter-terrorism', channel='statement')])

d = doc('own-092', '2021-05-01', """
استشهاد عنصر من البيشمركة وجرح 3 آخرين بينهم ضابط بهجوم لمسلحي د.ا.ع.ش على نقطة حراسة في محيط آلتون كوبري، والمهاجمون يلوذون بالفرار بعد اشتباك دام نصف ساعة
""", publisher='كركوك مباشر')
d.mention('attack-on-forces', when='day',
          place=('محيط آلتون كوبري', 'Altun Kupri', 'آلتون كوبري', 'subdistrict', 'IQ/Kirkuk/Dibis', 2),
          actors=[('is', 'initiator', 'مسلحي د.ا.ع.ش'), ('iq-peshmerga', 'target', 'البيشمركة')],
          results=[('killed', 'person', 'iq-peshmerga', '1', 'عنصر من البيشمركة'),
                   ('wounded', 'person', 'iq-peshmerga', '3', 'جرح 3 آخرين'), ('wounded', 'person', 'iq-peshmerga', '1', 'ضابط', 1)],
          note='A masked name.')
