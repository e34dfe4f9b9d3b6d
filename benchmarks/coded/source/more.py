"""Further posts and wire items, for kinds and spellings that the others leave out."""

d = doc('own-071', '2023-10-30', """
انطلاق عملية تمشيط واسعة في جزيرة سامراء من أربعة محاور تنفذها قيادة عمليات صلاح الدين بمشاركة الحشد العشائري وباسناد طيران الجيش لملاحقة فلول د1عـش
تم حتى الان تدمير 5 مضافات وعجلة تحمل احادية ومعالجة 12 عبوة ناسفة والقوات مستمرة بواجبها
""", publisher='إعلام القواطع')
d.mention('sweep', code='defusal', status='ongoing', when='day',
          place=('جزيرة سامراء', 'Samarra Jazira', 'جزيرة سامراء', 'area', 'IQ/Salah al-Din/Samarra', 2),
          actors=[('iq-joc', 'initiator', 'قيادة عمليات صلاح الدين', 'قيادة عمليات صلاح الدين'),
                  ('iq-tribal-mobilization', 'partner', 'الحشد العشائري'), ('iq-army-aviation', 'support', 'طيران الجيش'),
                  ('is', 'target', 'د1عـش')],
          results=[('destroyed', 'hideout', 'is', '5', '5 مضافات'), ('destroyed', 'vehicle', 'is', '1', 'عجلة'),
                   ('defused', 'ied', 'is', '12', '12 عبوة ناسفة')], note='A masked name; no punctuation.')

d = doc('own-072', '2024-12-19', """
السليمانية - فرقت قوات الأمن، الخميس، بالغاز المسيل للدموع وخراطيم المياه تظاهرة لمئات المعلمين المطالبين بصرف رواتبهم قرب تقاطع ديكلة على مشارف أربيل. وقال عضو مجلس المعلمين المحتجين دلشاد ميراني إن ستة من المتظاهرين أصيبوا بحالات اختناق وإن الأسايش احتجزت ثلاثة صحفيين قبل أن تطلق سراحهم مساء.
""", publisher='كوردستان نيوز')
d.mention('protest-intervention', when='2024-12-19 | الخميس',
          place=('تقاطع ديكلة', 'Degala junction', 'ديكلة', 'site', 'IQ/Erbil', 1),
          actors=[('iq-asayish', 'initiator', 'الأسايش'), ('protesters', 'target', 'مئات المعلمين')],
          results=[('wounded', 'person', 'protesters', '6', 'ستة من المتظاهرين'), ('arrested', 'person', 'civilians', '3', 'ثلاثة صحفيين'),
                   ('released', 'person', 'civilians', '3', 'ثلاثة صحفيين')],
          means=[('tear-gas', 'الغاز المسيل للدموع'), ('water-cannon', 'خراطيم المياه')],
          by=[dict(words='عضو مجلس المعلمين المحتجين دلشاد ميراني', speaker='دلشاد ميراني', title='عضو مجلس المعلمين المحتجين')])

d = doc('own-073', '2025-01-09', """
بحث رئيس جهاز المخابرات الوطني العراقي حميد الشطري مع نظيره التركي إبراهيم قالن، في أنقرة، تعزيز تبادل المعلومات الاستخبارية بشأن عناصر داعش الفارين من سوريا. واتفق الجانبان على إنشاء غرفة تنسيق مشتركة، بحسب بيان للجهاز.
""", publisher='وكالة الرافد للأنباء')
by = [dict(words='للجهاز', org='iq-inis', title='جهاز المخابرات الوطني العراقي', channel='statement')]
ankara = ('أنقرة', 'Ankara', 'أنقرة', 'city', 'TR/Ankara', 1)
people = [('حميد الشطري', 'رئيس جهاز المخابرات الوطني العراقي', 'iq-inis', 'mentioned', 'حميد الشطري'),
          ('إبراهيم قالن', 'نظيره التركي', 'tr-government', 'mentioned', 'إبراهيم قالن')]
d.mention('meeting', 'بحث…سوريا', when='day', place=ankara,
          actors=[('iq-inis', 'initiator', 'جهاز المخابرات الوطني العراقي'), ('tr-government', 'partner', 'نظيره التركي')],
          people=people, by=by)
d.mention('agreement', 'واتفق…مشتركة', when='day', place=ankara,
          actors=[('iq-inis', 'initiator', 'الجانبان'), ('tr-government', 'initiator', 'الجانبان')], by=by)

d = doc('own-074', '2024-02-27', """
مدفعية الجيش ترد على مصادر النيران بعد سقوط 3 قذائف هاون قرب محطة كهرباء في بلدة كويرس بريف حلب الشرقي ولا أنباء عن اصابات.
""", publisher='سوريا مباشر')
kuw = ('بلدة كويرس', 'Kuweires', 'كويرس', 'town', 'SY/Aleppo', 1)
d.mention('shelling', 'مدفعية الجيش ترد على مصادر النيران', when='day',
          actors=[('sy-government-forces', 'initiator', 'مدفعية الجيش')], means=[('artillery', 'مدفعية')])
d.mention('shelling', 'سقوط…اصابات', when='day', place=kuw, count=('shells', '3', '3 قذائف هاون'), means=[('mortar', 'قذائف هاون')],
          results=[('wounded', 'person', None, '0', 'لا أنباء عن اصابات')],
          note='«No news of injuries» is read as none wounded.')

d = doc('own-075', '2021-10-12', """
ارتفاع عدد ضحايا تفجير المقبرة في حي الزهور بمدينة المقدادية إلى تسعة قتلى بعد وفاة جريحين متأثرين بإصابتهما، بحسب مصدر في دائرة صحة ديالى تحدث لبغداد اليوم.
""", publisher='ديالى اليوم')
d.mention('explosion',
          place=('حي الزهور بمدينة المقدادية', 'Al-Zuhur, Muqdadiya', 'حي الزهور', 'neighbourhood', 'IQ/Diyala/Muqdadiya', 1),
          results=[('killed', 'person', None, '9', 'تسعة قتلى'), ('killed', 'person', None, '2', 'جريحين', 0)], when='day',
          by=[dict(words='مصدر في دائرة صحة ديالى', title='مصدر في دائرة صحة ديالى', channel='press', via='baghdad-today', anonymous=True)],
          note='A revised toll; the day is that of the announcement, the only one.')

d = doc('own-076', '2020-02-24', """
أنشأت القوات التركية نقطة عسكرية جديدة في بلدة قميناس جنوب شرقي إدلب، ليرتفع عدد نقاطها في المنطقة إلى 40 نقطة. تزامن ذلك مع سيطرة فصائل المعارضة على بلدة النيرب عقب معارك مع قوات النظام قتل خلالها 14 من الأخيرة.
""", publisher='الشمال اليوم')
d.mention('base-established', 'أنشأت…40 نقطة', when='day', count=('posts', '1', 'نقطة عسكرية جديدة'),
          place=('بلدة قميناس', 'Qminas', 'قميناس', 'town', 'SY/Idlib', 1),
          actors=[('tr-forces', 'initiator', 'القوات التركية')])
d.mention('territory-loss', 'سيطرة…الأخيرة', when='day', place=('بلدة النيرب', 'Al-Nayrab', 'النيرب', 'town', 'SY/Idlib', 1),
          actors=[('syria-rebels', 'initiator', 'فصائل المعارضة'), ('sy-government-forces', 'target', 'قوات النظام')],
          results=[('killed', 'person', 'sy-government-forces', '14', '14 من الأخيرة')])

d = doc('own-077', '2022-05-17', """
مفارز مديرية الاستخبارات العسكرية في الفرقة 15 تستدرج أحد أبرز ناقلي انتحاريي داعش وتلقي القبض عليه بكمين محكم في قضاء تلعفر
المتهم من المطلوبين وفق أحكام المادة 4 إرهاب
""", publisher='إعلام القواطع')
d.mention('arrest', when='day', place=('قضاء تلعفر', 'Tal Afar', 'تلعفر', 'district', 'IQ/Ninewa/Telafar', 2),
          actors=[('iq-military-intelligence', 'initiator', 'مديرية الاستخبارات العسكرية في الفرقة 15', 'الفرقة 15'),
                  ('is', 'target', 'داعش')],
          results=[('arrested', 'person', 'is', '1', 'أحد أبرز ناقلي انتحاريي داعش')],
          note='«كمين» is here the way of the arrest, no ambush.')

d = doc('own-078', '2016-09-15', """
كفرزيتا: عشرات حالات الاختناق بين المدنيين جراء استهداف الأحياء السكنية بغازات سامة يرجح أنها الكلور، ومصادر طبية تتحدث عن وفاة 7 أشخاص على الأقل، فيما نفت دمشق ذلك ووصفته بالمسرحية
""", publisher='سوريا مباشر')
kafr = ('كفرزيتا', 'Kafr Zita', 'كفرزيتا', 'town', 'SY/Hama/Muhradah', 1)
d.mention('chemical-attack', 'كفرزيتا…الأقل', when='day', place=kafr, actors=[('civilians', 'target', 'الأحياء السكنية')],
          results=[('wounded', 'person', 'civilians', '?', 'عشرات حالات الاختناق بين المدنيين'),
                   ('killed', 'person', None, '7+', '7 أشخاص على الأقل')], means=[('chemical', 'غازات سامة')],
          by=[dict(words='مصادر طبية', title='مصادر طبية', anonymous=True)])
d.mention('chemical-attack', 'نفت…بالمسرحية', status='denied', place=kafr,
          by=[dict(words='دمشق', org='sy-government', stance='denies')])

d = doc('own-079', '2024-01-31', """
⚡️ المقاومة الإسلامية في العراق: استهدفنا قاعدة حرير في أربيل بطائرتين مسيرتين نصرة لأهلنا في غزة
⚡️ القيادة المركزية الأمريكية: أسقطنا المسيرتين ولا إصابات في صفوف قواتنا
""", publisher='محور نيوز')
harir = ('قاعدة حرير في أربيل', 'Harir air base', 'قاعدة حرير', 'base', 'IQ/Erbil/Shaqlawa', 1)
d.mention('drone-strike', 'المقاومة…غزة', when='day', place=harir, count=('drones', '2', 'طائرتين مسيرتين'),
          actors=[('iq-islamic-resistance', 'initiator', 'المقاومة الإسلامية في العراق'), ('us', 'target', 'قاعدة حرير')],
          means=[('drone', 'طائرتين مسيرتين')], 
          by=[dict(words='المقاومة الإسلامية في العراق', org='iq-islamic-resistance', channel='statement')])
d.mention('interception', 'القيادة…قواتنا', when='day', place=harir,
          actors=[('us', 'initiator', 'القيادة المركزية الأمريكية'), ('iq-islamic-resistance', 'target', 'المقاومة الإسلامية في العراق')],
          results=[('destroyed', 'aircraft', 'iq-islamic-resistance', '2', 'المسيرتين'),
                   ('wounded', 'person', 'us', '0', 'لا إصابات في صفوف قواتنا')],
          means=[('drone', 'المسيرتين')], by=[dict(words='القيادة المركزية الأمريكية', org='us-centcom', channel='statement')])

d = doc('own-080', '2023-06-27', """
هدمت جرافات الاحتلال، صباح اليوم الثلاثاء، منزلين ومنشأة زراعية في قرية الولجة غرب بيت لحم بحجة عدم الترخيص. وقال رئيس مجلس قروي الولجة خضر الأعرج لوكالة وفا إن قوة عسكرية أغلقت مدخل القرية واعتدت على الأهالي، ما أدى إلى إصابة مسن.
""", publisher='نبض الضفة')
d.mention('destruction', when='2023-06-27 | صباح اليوم الثلاثاء',
          place=('قرية الولجة', 'Al-Walaja', 'الولجة', 'village', 'PS/Bethlehem', 1),
          actors=[('il-forces', 'initiator', 'جرافات الاحتلال'), ('civilians', 'target', 'الأهالي')],
          results=[('destroyed', 'building', 'civilians', '3', 'منزلين ومنشأة زراعية'),
                   ('wounded', 'person', 'civilians', '1', 'مسن')],
          by=[dict(words='رئيس مجلس قروي الولجة خضر الأعرج', speaker='خضر الأعرج', title='رئيس مجلس قروي الولجة', channel='press', via='wafa')])
