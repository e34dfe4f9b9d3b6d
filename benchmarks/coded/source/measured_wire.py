"""Measured only: wire items of two to five sentences."""

d = doc('own-093', '2022-03-17', """
أربيل - اتفقت وزارة البيشمركة مع قيادة العمليات المشتركة على فتح مركز تنسيق خامس في خانقين يتولى تبادل المعلومات وملء الفراغات الأمنية بين خطوط الطرفين. وقال مدير الإعلام في الوزارة عثمان محمد لموقع كوردستان 24 إن الاتفاق أبرم خلال اجتماع عقده الجانبان أمس الأربعاء في بغداد برئاسة نائب قائد العمليات المشتركة الفريق أول الركن عبد الأمير الشمري. وأضاف أن ستة من ضباط البيشمركة سيلتحقون بالمركز الأحد المقبل.
""", publisher='كوردستان نيوز')
by = [dict(words='مدير الإعلام في الوزارة عثمان محمد', org='krg-ministry-peshmerga', speaker='عثمان محمد',
           title='مدير الإعلام في الوزارة', channel='press', via='kurdistan-24')]
wed = '2022-03-16 | أمس الأربعاء'
baghdad = ('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1)
d.mention('agreement', ['اتفقت…الطرفين', 'الاتفاق أبرم خلال اجتماع عقده الجانبان أمس الأربعاء في بغداد'], when=wed, place=baghdad,
          actors=[('krg-ministry-peshmerga', 'initiator', 'وزارة البيشمركة'),
                  ('iq-joc', 'partner', 'قيادة العمليات المشتركة')], by=by,
          note='Khanaqin is where the centre is to stand.')
d.mention('meeting', 'اجتماع عقده…الشمري', when=wed, place=baghdad,
          actors=[('krg-ministry-peshmerga', 'initiator', 'الجانبان'), ('iq-joc', 'initiator', 'الجانبان')],
          people=[('عبد الأمير الشمري', 'نائب قائد العمليات المشتركة', 'iq-joc', 'mentioned', 'عبد الأمير الشمري')], by=by)
d.mention('deployment', 'وأضاف…المقبل', status='planned', when='2022-03-20 | الأحد المقبل', count=('troops', '6', 'ستة من ضباط البيشمركة'),
          place=('خانقين', 'Khanaqin', 'خانقين', 'city', 'IQ/Diyala/Khanaqin', 1),
          actors=[('iq-peshmerga', 'initiator', 'ضباط البيشمركة')], by=by)

d = doc('own-094', '2018-04-13', """
تكريت - ارتفعت إلى 26 قتيلا و19 جريحا حصيلة التفجير الانتحاري المزدوج الذي استهدف، مساء الخميس، مجلس عزاء في قرية أسديرة التابعة لقضاء الشرقاط شمالي محافظة صلاح الدين، وفق مصدر في قيادة العمليات تحدث لوكالة فرانس برس شريطة عدم ذكر اسمه. وأوضح المصدر أن انتحاريين يرتديان حزامين ناسفين تسللا إلى سرادق العزاء قبل أن يفجرا نفسيهما تباعا وسط المعزين. وأعلن تنظيم داعش مسؤوليته عن الهجوم عبر وكالة أعماق التابعة له.
""", publisher='وكالة المشرق')
d.mention('suicide-bombing', when='2018-04-12 | مساء الخميس', count=('attackers', '2', 'انتحاريين'),
          place=('قرية أسديرة', 'Usaydira', 'أسديرة', 'village', 'IQ/Salah al-Din/Shirqat', 1),
          actors=[('is', 'initiator', 'تنظيم داعش'), ('civilians', 'target', 'مجلس عزاء')],
          results=[('killed', 'person', None, '26', '26 قتيلا'), ('wounded', 'person', None, '19', '19 جريحا')],
          means=[('explosive-belt', 'حزامين ناسفين')],
          by=[dict(words='مصدر في قيادة العمليات', org='iq-joc', title='مصدر في قيادة العمليات', channel='press', via='afp', anonymous=True),
              dict(words='تنظيم داعش', org='is', via='amaq')],
          note='A revised toll; a claim of responsibility is an attribution.')

d = doc('own-095', '2021-03-18', """
نفذ جهاز مكافحة الإرهاب، بالتنسيق مع وزارة البيشمركة وبغطاء من طيران التحالف الدولي، عملية إنزال على كهوف يتحصن فيها مسلحو داعش في جبل قره جوغ قرب مخمور فجر اليوم، انتهت بمقتل ثمانية منهم وتدمير خمسة كهوف، وفق ما أعلن المتحدث باسم القائد العام للقوات المسلحة اللواء يحيى رسول. وكانت طائرات التحالف قد مهدت للعملية، أمس الأول، بأربع عشرة ضربة على الجبل. وقال المتحدث باسم التحالف العقيد واين ماروتو في تغريدة إن تلك الضربات قتلت 12 من عناصر التنظيم.
""", publisher='شبكة الرافد')
qara = ('جبل قره جوغ', 'Qarachogh Mountain', 'قره جوغ', 'mountain', 'IQ/Erbil/Makhmur', 1, 'Ninewa')
d.mention('air-landing', 'نفذ…رسول', code='clash', when='2021-03-18 | فجر اليوم', place=qara,
          actors=[('iq-cts', 'initiator', 'جهاز مكافحة الإرهاب'), ('krg-ministry-peshmerga', 'partner', 'وزارة البيشمركة'),
                  ('coalition', 'support', 'طيران التحالف الدولي'), ('is', 'target', 'مسلحو داعش')],
          results=[('killed', 'person', 'is', '8', 'ثمانية منهم'), ('destroyed', 'cave', 'is', '5', 'خمسة كهوف')],
          means=[('air-landing', 'إنزال')],
          by=[dict(words='المتحدث باسم القائد العام للقوات المسلحة اللواء يحيى رسول', org='iq-commander-in-chief', speaker='يحيى رسول',
                   title='المتحدث باسم القائد العام للقوات المسلحة')])
d.mention('airstrike', ['وكانت…الجبل', 'وقال…التنظيم'], when='2021-03-16 | أمس الأول', place=qara,
          count=('strikes', '14', 'أربع عشرة ضربة'),
          actors=[('coalition', 'initiator', 'طائرات التحالف'), ('is', 'target', 'التنظيم')],
          results=[('killed', 'person', 'is', '12', '12 من عناصر التنظيم')], means=[('aircraft', 'طائرات')],
          by=[dict(words='المتحدث باسم التحالف العقيد واين ماروتو', org='coalition', speaker='واين ماروتو',
                   title='المتحدث باسم التحالف', channel='social-media')])

d = doc('own-096', '2016-12-11', """
الموصل/ الأناضول - أعلن قائد عمليات "قادمون يا نينوى" الفريق الركن عبد الأمير رشيد يار الله، الأحد، سيطرة قوات مكافحة الإرهاب على حي التأميم شرقي الموصل ورفع العلم العراقي فوق مبانيه. وقال ضابط في الجهاز إن انتحاريا من داعش فجر عربة مدرعة قرب رتل للقوات في الحي فأصاب ثلاثة جنود. إلى ذلك، أفاد سكان بأن مسلحي التنظيم أعدموا رميا بالرصاص سبعة شبان في حي الزهور لرفضهم حمل السلاح. وذكرت وزارة الهجرة أن 3400 مدني فروا من الأحياء الشرقية خلال اليومين الماضيين ونقلوا إلى مخيم الخازر.
""", publisher='وكالة المشرق')
tamim = ('حي التأميم', "Al-Ta'mim, Mosul", 'حي التأميم', 'neighbourhood', 'IQ/Ninewa/Mosul', 1)
d.mention('territory-recapture', 'أعلن قائد…مبانيه', when='2016-12-11 | الأحد', place=tamim, operation='قادمون يا نينوى',
          actors=[('iq-cts', 'initiator', 'قوات مكافحة الإرهاب'), ('is', 'target', 'داعش')],
          by=[dict(words='قائد عمليات "قادمون يا نينوى" الفريق الركن عبد الأمير رشيد يار الله', org='iq-joc',
                   speaker='عبد الأمير رشيد يار الله', title='قائد عمليات "قادمون يا نينوى"', via='anadolu')])
d.mention('suicide-bombing', 'وقال ضابط…جنود', when='day', place=tamim,
          actors=[('is', 'initiator', 'داعش'), ('iq-cts', 'target', 'رتل للقوات')],
          results=[('wounded', 'person', 'iq-cts', '3', 'ثلاثة جنود')], means=[('car-bomb', 'عربة مدرعة')],
          by=[dict(words='ضابط في الجهاز', org='iq-cts', title='ضابط في الجهاز', via='anadolu', anonymous=True)])
d.mention('execution', 'أفاد سكان…السلاح', when='day',
          place=('حي الزهور', 'Al-Zuhur, Mosul', 'حي الزهور', 'neighbourhood', 'IQ/Ninewa/Mosul', 1),
          actors=[('is', 'initiator', 'مسلحي التنظيم'), ('civilians', 'target', 'سبعة شبان')],
          results=[('killed', 'person', 'civilians', '7', 'سبعة شبان')], means=[('firearm', 'الرصاص')],
          by=[dict(words='سكان', title='سكان', anonymous=True)])
d.mention('displacement', 'وذكرت…الخازر', when='2016-12-09..2016-12-11 range | اليومين الماضيين',
          place=('الأحياء الشرقية', 'Eastern Mosul', 'الأحياء الشرقية', 'area', 'IQ/Ninewa/Mosul', 2),
          actors=[('civilians', 'victim', '3400 مدني')],
          results=[('displaced', 'person', 'civilians', '3400', '3400 مدني')],
          by=[dict(words='وزارة الهجرة', org='iq-ministry-migration')])

d = doc('own-097', '2023-01-19', """
أربيل، 19 كانون الثاني - سقطت خمسة صواريخ، ليل الأربعاء الخميس، في محيط مطار أربيل الدولي حيث تتمركز قوات التحالف، ما أدى إلى مقتل متعاقد مدني وإصابة ستة أشخاص بينهم جندي أمريكي، على ما أفاد التحالف الدولي في بيان. وذكرت وزارة داخلية إقليم كردستان أن الأسايش عثرت على صاروخين لم ينطلقا داخل شاحنة متروكة على الطريق بين أربيل والكوير. ودانت بغداد الهجوم، وأعلنت تشكيل لجنة تحقيق مشتركة مع حكومة الإقليم.
""", publisher='وكالة الرافد للأنباء')
d.mention('shelling', 'سقطت…بيان', when='2023-01-18..2023-01-19 range | ليل الأربعاء الخميس', count=('rockets', '5', 'خمسة صواريخ'),
          place=('محيط مطار أربيل الدولي', 'Erbil International Airport', 'مطار أربيل', 'site', 'IQ/Erbil/Erbil', 2),
          actors=[('coalition', 'target', 'قوات التحالف'), ('civilians', 'victim', 'متعاقد مدني')],
          results=[('killed', 'person', 'civilians', '1', 'متعاقد مدني'), ('wounded', 'person', None, '6', 'ستة أشخاص'),
                   ('wounded', 'person', 'us', '1', 'جندي أمريكي', 1)],
          means=[('rocket', 'صواريخ')], by=[dict(words='التحالف الدولي', org='coalition', channel='statement')])
d.mention('weapons-find', 'وذكرت…والكوير', when='day',
          place=('أربيل@3', 'Erbil', 'أربيل', 'city', 'IQ/Erbil', 2),
          places=[('الكوير', 'Gwer', 'الكوير', 'town', 'IQ/Erbil', 2, 'Ninewa')],
          actors=[('iq-asayish', 'initiator', 'الأسايش')],
          results=[('found', 'ammunition', None, '2', 'صاروخين لم ينطلقا')],
          by=[dict(words='وزارة داخلية إقليم كردستان', org='iq-krg', title='وزارة داخلية إقليم كردستان')])
d.mention('cooperation', 'أعلنت تشكيل…الإقليم', when='day',
          actors=[('iq-government', 'initiator', 'بغداد'), ('iq-krg', 'partner', 'حكومة الإقليم')],
          by=[dict(words='بغداد', org='iq-government')])

d = doc('own-098', '2024-07-17', """
باريس - قالت وزارة الجيوش الفرنسية، الأربعاء، إن فرنسا ستقلص عدد جنودها في العراق من 600 إلى نحو 250 قبل نهاية العام. وكانت القوة الفرنسية قد سلمت، أول أمس الاثنين، مقرها في معسكر بسماية جنوب شرقي بغداد إلى الجيش العراقي. وفي بغداد، بحث رئيس أركان الجيش العراقي الفريق أول الركن عبد الأمير يار الله، في اتصال هاتفي مع نظيره الفرنسي تييري بوركار، استمرار برامج التدريب، فيما طالبت حركة النجباء الحكومة بجدول زمني لإخراج سائر القوات الأجنبية.
""", publisher='وكالة المشرق')
d.mention('troop-numbers', 'قالت…العام', status='planned', when='2024-07-17..2024-12-31 range | قبل نهاية العام', count=('troops', '~250', 'نحو 250'),
          place=('العراق', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('fr-government', 'initiator', 'فرنسا')],
          by=[dict(words='وزارة الجيوش الفرنسية', org='fr-forces', title='وزارة الجيوش الفرنسية')])
d.mention('base-handover', 'وكانت…الجيش العراقي', when='2024-07-15 | أول أمس الاثنين',
          place=('معسكر بسماية', 'Besmaya base', 'بسماية', 'base', 'IQ/Baghdad', 1),
          actors=[('fr-forces', 'initiator', 'القوة الفرنسية'), ('iq-army', 'partner', 'الجيش العراقي')])
d.mention('phone-call', 'وفي بغداد…التدريب', when='day', place=('بغداد@2', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1),
          actors=[('iq-army', 'initiator', 'رئيس أركان الجيش العراقي'), ('fr-forces', 'partner', 'نظيره الفرنسي')],
          people=[('عبد الأمير يار الله', 'رئيس أركان الجيش العراقي', 'iq-army', 'mentioned', 'عبد الأمير يار الله'),
                  ('تييري بوركار', 'نظيره الفرنسي', 'fr-forces', 'mentioned', 'تييري بوركار')])
d.mention('demand', 'طالبت…الأجنبية', when='day',
          actors=[('iq-nujaba', 'initiator', 'حركة النجباء'), ('iq-government', 'target', 'الحكومة')],
          by=[dict(words='حركة النجباء', org='iq-nujaba')])

d = doc('own-099', '2023-05-20', """
البصرة - شهدت ناحية الدير شمالي البصرة، مساء أمس الجمعة، نزاعا مسلحا بين عشيرتين أوقع قتيلا وأربعة جرحى بينهم امرأة أصيبت داخل منزلها، بحسب ضابط في قيادة شرطة المحافظة تحدث لإذاعة المربد. وأضاف الضابط أن لواء المغاوير التابع لقيادة عمليات البصرة داهم بعد ذلك منازل المتورطين وأوقف 17 منهم، وصادر رشاشا أحاديا و23 بندقية. ولاحقا أفرج عن خمسة من الموقوفين لعدم كفاية الأدلة.
""", publisher='الجنوب نيوز')
by = [dict(words='ضابط في قيادة شرطة المحافظة', org='iq-police', title='ضابط في قيادة شرطة المحافظة', channel='press', via='al-mirbad',
           anonymous=True)]
deir = ('ناحية الدير', 'Al-Dayr', 'الدير', 'subdistrict', 'IQ/Basra/Al-Qurna', 2)
d.mention('clash', 'شهدت…المربد', when='2023-05-19 | مساء أمس الجمعة', place=deir,
          actors=[('iq-tribes', 'initiator', 'عشيرتين'), ('iq-tribes', 'target', 'عشيرتين'), ('civilians', 'victim', 'امرأة')],
          results=[('killed', 'person', None, '1', 'قتيلا'), ('wounded', 'person', None, '4', 'أربعة جرحى'),
                   ('wounded', 'person', 'civilians', '1', 'امرأة', 1)], by=by)
d.mention('raid', 'وأضاف…بندقية', code='arrest', when='day', place=deir,
          actors=[('iq-joc', 'initiator', 'لواء المغاوير التابع لقيادة عمليات البصرة', 'لواء المغاوير'),
                  ('iq-tribes', 'target', 'المتورطين')],
          results=[('arrested', 'person', 'iq-tribes', '17', '17 منهم'), ('seized', 'weapon', 'iq-tribes', '24', 'رشاشا أحاديا و23 بندقية')],
          by=by)
d.mention('release', 'أفرج…الأدلة', when='day',
          results=[('released', 'person', 'iq-tribes', '5', 'خمسة من الموقوفين')], note='Who released them is not said.')

d = doc('own-100', '2018-03-07', """
دمشق - قتل 24 مدنيا على الأقل، بينهم سبعة أطفال، الأربعاء في قصف صاروخي لقوات النظام السوري على مدينة دوما وبلدة مسرابا في الغوطة الشرقية، حسبما أحصى المرصد السوري لحقوق الإنسان. وذكرت وكالة سانا من جهتها أن ثلاثة أشخاص قتلوا جراء قذائف أطلقتها "المجموعات الإرهابية" على حي باب توما في دمشق. وأكد جيش الإسلام أنه صد محاولة لقوات النظام للتقدم على جبهة الريحان وقتل 15 من عناصرها. ونفى الناطق باسم الكرملين دميتري بيسكوف أن يكون الطيران الروسي قد شارك في قصف الغوطة.
""", publisher='وكالة المشرق')
d.mention('shelling', 'قتل 24…الإنسان', when='2018-03-07 | الأربعاء',
          place=('مدينة دوما', 'Duma', 'دوما', 'city', 'SY/Rural Damascus/Duma', 1),
          places=[('بلدة مسرابا', 'Misraba', 'مسرابا', 'town', 'SY/Rural Damascus/Duma', 1)],
          actors=[('sy-government-forces', 'initiator', 'قوات النظام السوري'), ('civilians', 'victim', '24 مدنيا')],
          results=[('killed', 'person', 'civilians', '24+', '24 مدنيا على الأقل'), ('killed', 'person', 'civilians', '7', 'سبعة أطفال', 0)],
          means=[('rocket', 'صاروخي')], by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('shelling', 'وذكرت…دمشق', when='day',
          place=('حي باب توما', 'Bab Touma', 'باب توما', 'neighbourhood', 'SY/Damascus', 1),
          actors=[('syria-rebels', 'initiator', 'المجموعات الإرهابية')],
          results=[('killed', 'person', None, '3', 'ثلاثة أشخاص')], by=[dict(words='وكالة سانا', org='sana')],
          note='The agency\'s name for the opposition fighters.')
d.mention('attack-on-forces', 'وأكد…عناصرها', when='day',
          place=('جبهة الريحان', 'Al-Rayhan front', 'الريحان', 'area', 'SY/Rural Damascus/Duma', 1),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام@2'), ('sy-jaysh-al-islam', 'target', 'جيش الإسلام')],
          results=[('killed', 'person', 'sy-government-forces', '15', '15 من عناصرها')],
          by=[dict(words='جيش الإسلام', org='sy-jaysh-al-islam')])
d.mention('airstrike', 'ونفى…الغوطة', status='denied',
          place=('الغوطة@2', 'Eastern Ghouta', 'الغوطة الشرقية', 'area', 'SY/Rural Damascus', 2),
          actors=[('ru-forces', 'initiator', 'الطيران الروسي')], means=[('aircraft', 'الطيران')],
          by=[dict(words='الناطق باسم الكرملين دميتري بيسكوف', org='ru-government', speaker='دميتري بيسكوف', title='الناطق باسم الكرملين',
                   stance='denies')],
          note='Nobody else tells of Russian aircraft here: the strikes themselves are denied.')

d = doc('own-101', '2025-01-14', """
منبج - قتل ستة من عناصر الجيش الوطني السوري وثلاثة من قوات سوريا الديمقراطية في اشتباكات متجددة على محور سد تشرين بريف حلب الشرقي، الثلاثاء، بحسب المرصد السوري لحقوق الإنسان. وقالت "قسد" في بيان إن مسيرة تركية استهدفت حافلة تقل مدنيين قرب السد فقتلت امرأتين. وفي درعا، أعلنت إدارة الأمن العام أن 87 عنصرا من جيش النظام المخلوع سلموا أنفسهم وأسلحتهم في مركز التسوية بمدينة إزرع منذ الأحد.
""", publisher='وكالة الفرات')
d.mention('clash', 'قتل ستة…الإنسان', when='2025-01-14 | الثلاثاء',
          place=('سد تشرين', 'Tishrin Dam', 'سد تشرين', 'site', 'SY/Aleppo/Manbij', 1),
          actors=[('sy-sna', 'initiator', 'الجيش الوطني السوري'), ('sy-sdf', 'target', 'قوات سوريا الديمقراطية')],
          results=[('killed', 'person', 'sy-sna', '6', 'ستة من عناصر الجيش الوطني السوري'),
                   ('killed', 'person', 'sy-sdf', '3', 'ثلاثة من قوات سوريا الديمقراطية')],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('drone-strike', 'وقالت…امرأتين', when='day',
          place=('قرب السد', 'Tishrin Dam', 'سد تشرين', 'site', 'SY/Aleppo/Manbij', 2),
          actors=[('tr-forces', 'initiator', 'تركية'), ('civilians', 'target', 'حافلة تقل مدنيين')],
          results=[('killed', 'person', 'civilians', '2', 'امرأتين')], means=[('drone', 'مسيرة')],
          by=[dict(words='قسد', org='sy-sdf', channel='statement')])
d.mention('surrender', 'وفي درعا…الأحد', when='2025-01-12..2025-01-14 range | منذ الأحد',
          place=('مدينة إزرع', "Izra'", 'إزرع', 'city', "SY/Dara/Izra'", 1),
          actors=[('sy-government-forces', 'initiator', 'جيش النظام المخلوع')],
          results=[('surrendered', 'person', 'sy-government-forces', '87', '87 عنصرا من جيش النظام المخلوع'),
                   ('surrendered', 'weapon', 'sy-government-forces', '?', 'أسلحتهم')],
          by=[dict(words='إدارة الأمن العام', org='sy-government', title='إدارة الأمن العام')])

d = doc('own-102', '2023-08-10', """
عدن - قتل خمسة من أفراد اللواء الثالث دعم وإسناد التابع للمجلس الانتقالي الجنوبي وأصيب سبعة في انفجار عبوة ناسفة زرعها مسلحو تنظيم القاعدة في طريق دوريتهم بوادي عومران شرقي محافظة أبين، صباح اليوم الخميس. وقال المتحدث باسم القوات الجنوبية المقدم محمد النقيب لرويترز إن القوات لاحقت المنفذين واشتبكت معهم في الوادي وقتلت اثنين منهم. وفي محافظة شبوة المجاورة، أطلق رجال قبائل أمس سراح موظف أممي كان مسلحون مجهولون قد اختطفوه في مديرية مرخة في حزيران/يونيو الماضي.
""", publisher='يمن برس')
omran = ('وادي عومران', 'Wadi Omaran', 'وادي عومران', 'valley', 'YE/Abyan', 1)
d.mention('ied', 'قتل خمسة…الخميس', when='2023-08-10 | صباح اليوم الخميس', place=omran,
          actors=[('ye-aqap', 'initiator', 'تنظيم القاعدة'),
                  ('ye-stc', 'target', 'اللواء الثالث دعم وإسناد التابع للمجلس الانتقالي الجنوبي', 'اللواء الثالث دعم وإسناد')],
          results=[('killed', 'person', 'ye-stc', '5', 'خمسة من أفراد اللواء الثالث دعم وإسناد'),
                   ('wounded', 'person', 'ye-stc', '7', 'أصيب سبعة')], means=[('ied', 'عبوة ناسفة')])
d.mention('clash', 'وقال…اثنين منهم', when='2023-08-10 | صباح اليوم الخميس', place=omran,
          actors=[('ye-stc', 'initiator', 'القوات@2'), ('ye-aqap', 'target', 'المنفذين')],
          results=[('killed', 'person', 'ye-aqap', '2', 'اثنين منهم')],
          by=[dict(words='المتحدث باسم القوات الجنوبية المقدم محمد النقيب', org='ye-stc', speaker='محمد النقيب',
                   title='المتحدث باسم القوات الجنوبية', channel='press', via='reuters')])
d.mention('release', 'وفي محافظة شبوة…أممي', when='2023-08-09 | أمس',
          place=('محافظة شبوة', 'Shabwah', 'شبوة', 'governorate', 'YE/Shabwah', 3),
          actors=[(None, 'initiator', 'رجال قبائل')],
          results=[('released', 'person', 'civilians', '1', 'موظف أممي')])
d.mention('abduction', 'كان مسلحون…الماضي', status='background', when='2023-06-01..2023-06-30 month | حزيران/يونيو الماضي',
          place=('مديرية مرخة', 'Markhah', 'مرخة', 'district', 'YE/Shabwah', 2),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون مجهولون'), ('civilians', 'target', 'موظف أممي')],
          results=[('abducted', 'person', 'civilians', '1', 'موظف أممي')])

d = doc('own-103', '2022-11-04', """
طرابلس 4 نوفمبر - انتشلت فرق الهيئة العامة للبحث والتعرف على المفقودين رفات 12 شخصا مجهولي الهوية من مقبرة جماعية جديدة في مشروع الربط بمدينة ترهونة جنوب شرقي العاصمة، وفق بيان نشرته الهيئة على صفحتها في فيسبوك. ونقلت وكالة الأنباء الليبية عن رئيس الهيئة كمال السيوي قوله إن عدد الجثامين المنتشلة من المدينة بلغ 274 جثمانا منذ يونيو 2020. وكانت قوات حكومة الوفاق قد انتزعت ترهونة من ميليشيا الكانيات في الخامس من يونيو 2020.
""", publisher='ليبيا عاجل')
d.mention('mass-grave', 'انتشلت…فيسبوك', when='2022-11-04 | 4 نوفمبر',
          place=('مشروع الربط بمدينة ترهونة', 'Al-Rabt project, Tarhuna', 'مشروع الربط', 'site', 'LY', 1),
          actors=[(None, 'initiator', 'الهيئة العامة للبحث والتعرف على المفقودين')],
          results=[('found_dead', 'person', None, '12', 'رفات 12 شخصا')],
          by=[dict(words='الهيئة@2', title='الهيئة العامة للبحث والتعرف على المفقودين', channel='social-media')])
d.mention('statistics', 'ونقلت…يونيو 2020', status='aggregate', plover=None, when='2020-06-01..2022-11-04 range | منذ يونيو 2020',
          place=('المدينة', 'Tarhuna', 'ترهونة', 'city', 'LY', 1),
          results=[('found_dead', 'person', None, '274', '274 جثمانا')],
          by=[dict(words='رئيس الهيئة كمال السيوي', speaker='كمال السيوي', title='رئيس الهيئة', channel='press', via='lana')])
d.mention('territory-recapture', 'وكانت…الخامس من يونيو 2020', status='background', when='2020-06-05 | الخامس من يونيو 2020',
          place=('ترهونة@2', 'Tarhuna', 'ترهونة', 'city', 'LY', 1),
          actors=[(None, 'initiator', 'قوات حكومة الوفاق'), (None, 'target', 'ميليشيا الكانيات')])

d = doc('own-104', '2024-10-20', """
بيروت - استشهد تسعة أشخاص وأصيب 15 بجروح في غارة إسرائيلية على بلدة العين في البقاع الشمالي، فيما أدت غارة ثانية استهدفت سيارة على طريق زحلة - الكرك إلى سقوط أربعة شهداء، وفق حصيلة أولية لمركز عمليات طوارئ الصحة التابع لوزارة الصحة العامة. وقال الجيش الإسرائيلي إنه "قضى على قائد وحدة المسيرات في حزب الله علي كريم بضربة دقيقة في البقاع". وكان الحزب قد أعلن صباح اليوم الأحد إطلاق صلية صاروخية على قاعدة رامات دافيد جنوب شرقي حيفا.
""", publisher='وكالة المشرق')
by = [dict(words='مركز عمليات طوارئ الصحة التابع لوزارة الصحة العامة', org='lb-health-ministry',
           title='مركز عمليات طوارئ الصحة')]
d.mention('airstrike', 'استشهد…الشمالي', when='day',
          place=('بلدة العين', 'Al-Ain', 'العين', 'town', 'LB/Baalbek-Hermel', 1),
          actors=[('il-forces', 'initiator', 'إسرائيلية')],
          results=[('killed', 'person', None, '9', 'تسعة أشخاص'), ('wounded', 'person', None, '15', 'أصيب 15')],
          means=[('aircraft', 'غارة')], by=by)
d.mention('airstrike', 'أدت غارة ثانية…شهداء', when='day',
          place=('زحلة', 'Zahle', 'زحلة', 'city', 'LB/Beqaa', 2),
          places=[('الكرك', 'Al-Karak', 'الكرك', 'town', 'LB/Beqaa', 2)],
          actors=[('il-forces', 'initiator', 'إسرائيلية')],
          results=[('killed', 'person', None, '4', 'أربعة شهداء')], means=[('aircraft', 'غارة ثانية')], by=by)
d.mention('airstrike', 'وقال الجيش…البقاع"', when='day',
          place=('البقاع@2', 'Beqaa', 'البقاع', 'area', 'LB/Beqaa', 3, 'Baalbek-Hermel'),
          actors=[('il-forces', 'initiator', 'الجيش الإسرائيلي'), ('lb-hezbollah', 'target', 'حزب الله')],
          results=[('killed', 'person', 'lb-hezbollah', '1', 'قائد وحدة المسيرات في حزب الله')],
          people=[('علي كريم', 'قائد وحدة المسيرات', 'lb-hezbollah', 'killed', 'علي كريم')],
          by=[dict(words='الجيش الإسرائيلي', org='il-forces')],
          note='Which of the two strikes it was is not said; the army says it of a strike of its own.')
d.mention('shelling', 'وكان الحزب…حيفا', when='2024-10-20 | صباح اليوم الأحد',
          place=('قاعدة رامات دافيد', 'Ramat David air base', 'رامات دافيد', 'base', 'IL/Northern', 1),
          actors=[('lb-hezbollah', 'initiator', 'الحزب'), ('il-forces', 'target', 'قاعدة رامات دافيد')],
          means=[('rocket', 'صلية صاروخية')], by=[dict(words='الحزب', org='lb-hezbollah')])

d = doc('own-105', '2024-12-21', """
جنين - قتل عنصر في الأجهزة الأمنية الفلسطينية ومقاتل من كتيبة جنين في تبادل لإطلاق النار داخل مخيم جنين، فجر اليوم السبت. وقال الناطق باسم الأجهزة العميد أنور رجب لوكالة وفا إن القوة اعتقلت بعد الاشتباك أربعة مطلوبين وضبطت سيارة محملة بالمتفجرات، في إطار حملة "حماية وطن". واتهمت حركة الجهاد الإسلامي السلطة بملاحقة المقاومين "خدمة للاحتلال"، ودعت لجنة الأهالي في المخيم إلى وقفة احتجاجية أمام المقاطعة غدا.
""", publisher='نبض الضفة')
jenin = ('مخيم جنين', 'Jenin refugee camp', 'مخيم جنين', 'camp', 'PS/Jenin', 1)
d.mention('clash', 'قتل عنصر…السبت', when='2024-12-21 | فجر اليوم السبت', place=jenin,
          actors=[('ps-authority-forces', 'initiator', 'الأجهزة الأمنية الفلسطينية'),
                  ('ps-armed-groups', 'target', 'كتيبة جنين', 'كتيبة جنين')],
          results=[('killed', 'person', 'ps-authority-forces', '1', 'عنصر في الأجهزة الأمنية الفلسطينية'),
                   ('killed', 'person', 'ps-armed-groups', '1', 'مقاتل من كتيبة جنين')])
d.mention('arrest', 'وقال الناطق…وطن"', when='2024-12-21 | فجر اليوم السبت', place=jenin, operation='حماية وطن',
          actors=[('ps-authority-forces', 'initiator', 'القوة')],
          results=[('arrested', 'person', None, '4', 'أربعة مطلوبين'), ('seized', 'vehicle', None, '1', 'سيارة محملة بالمتفجرات')],
          by=[dict(words='الناطق باسم الأجهزة العميد أنور رجب', org='ps-authority-forces', speaker='أنور رجب',
                   title='الناطق باسم الأجهزة', channel='press', via='wafa')])
d.mention('accusation', 'واتهمت…للاحتلال"', when='day',
          actors=[('ps-islamic-jihad', 'initiator', 'حركة الجهاد الإسلامي'), ('ps-authority', 'target', 'السلطة')],
          by=[dict(words='حركة الجهاد الإسلامي', org='ps-islamic-jihad')])
d.mention('protest', 'ودعت…غدا', status='planned', when='2024-12-22 | غدا',
          place=('المقاطعة', 'Muqataa, Jenin', 'المقاطعة', 'site', 'PS/Jenin', 1),
          actors=[('protesters', 'initiator', 'لجنة الأهالي في المخيم')],
          by=[dict(words='لجنة الأهالي في المخيم', title='لجنة الأهالي في المخيم')])

d = doc('own-106', '2025-06-17', """
كادوقلي - قصفت الحركة الشعبية لتحرير السودان - شمال وقوات الدعم السريع، أمس، حي حجر المك بمدينة كادوقلي بولاية جنوب كردفان بالمدفعية بعيدة المدى، ما أسفر عن مقتل 4 مدنيين وجرح 11 آخرين حسب غرفة طوارئ كادوقلي. وأفادت الغرفة كذلك بأن مسلحين اختطفوا سبعة شبان من قرية الكرقل وطالبوا ذويهم بفدية. وأوضحت مصفوفة تتبع النزوح التابعة للمنظمة الدولية للهجرة أن 620 أسرة نزحت من مدينة الدلنج بالولاية منذ يوم الأحد. 
""", publisher='دارفور برس')
d.mention('shelling', 'قصفت…طوارئ كادوقلي', when='2025-06-16 | أمس',
          place=('حي حجر المك بمدينة كادوقلي', 'Hajar al-Mak, Kadugli', 'حجر المك', 'neighbourhood', 'SD/South Kordofan', 1),
          actors=[('sd-splm-n', 'initiator', 'الحركة الشعبية لتحرير السودان - شمال'), ('sd-rsf', 'initiator', 'قوات الدعم السريع'),
                  ('civilians', 'victim', '4 مدنيين')],
          results=[('killed', 'person', 'civilians', '4', '4 مدنيين'), ('wounded', 'person', 'civilians', '11', 'جرح 11 آخرين')],
          means=[('artillery', 'المدفعية بعيدة المدى')],
          by=[dict(words='غرفة طوارئ كادوقلي', org='sd-emergency-rooms', title='غرفة طوارئ كادوقلي')])
d.mention('abduction', 'وأفادت…بفدية', when='day',
          place=('قرية الكرقل', 'Al-Kurgul', 'الكرقل', 'village', 'SD/South Kordofan', 1),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحين'), ('civilians', 'target', 'سبعة شبان')],
          results=[('abducted', 'person', 'civilians', '7', 'سبعة شبان')],
          by=[dict(words='الغرفة', org='sd-emergency-rooms', title='غرفة طوارئ كادوقلي')])
d.mention('displacement', 'وأوضحت…الأحد', when='2025-06-15..2025-06-17 range | منذ يوم الأحد',
          place=('مدينة الدلنج', 'Dilling', 'الدلنج', 'city', 'SD/South Kordofan', 1),
          actors=[('civilians', 'victim', '620 أسرة')],
          results=[('displaced', 'person', 'civilians', '620', '620 أسرة')],
          by=[dict(words='مصفوفة تتبع النزوح التابعة للمنظمة الدولية للهجرة', org='un-iom', title='مصفوفة تتبع النزوح')])
