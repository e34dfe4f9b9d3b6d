"""Reports of Iraqi forces, the Coalition, the Peshmerga and what is left of the Islamic State, 2018–2026: posts, wire items, articles, noise."""

d = doc('own-349', '2022-03-15', """
خلية الإعلام الأمني
استناداً لمعلومات دقيقة من جهاز الأمن الوطني وبعد مراقبة استمرت اسبوعا .. نفذت طائرات L-159 التابعة للقوة الجوية في الساعة 0620 من صباح اليوم ضربتين ناجحتين على كهفين يتحصن بهما ارهابيو داعش في سلسلة جبال مكحول ، وتوجهت على اثرها قوة من الفوج التكتيكي / قيادة عمليات صلاح الدين لتفتيش المكان فوجدت جثث اربعة ارهابيين احدهم المسؤول العسكري لقاطع بيجي (ابو حمزة) وسلاح قناص وثلاثة احزمة ناسفة وطائرة مسيّرة صغيرة ، ومازال الواجب مستمراً
من جانب آخر تمكنت مفرزة مشتركة من الفرقة 17 واستخباراتها من ضبط مخبأ للاعتدة في الرضوانية يضم 75 قنبرة هاون عيار 60 ملم تعود لمخلفات الارهابيين وجرى تسليمها الى هندسة الميدان
""", publisher='إعلام القواطع')
by = [dict(words='خلية الإعلام الأمني', org='iq-smc')]
makhoul = ('سلسلة جبال مكحول', 'Makhoul Mountains', 'جبال مكحول', 'mountain', 'IQ/Salah al-Din/Baiji', 1)
d.mention('airstrike', ['استناداً…مكحول', 'جثث اربعة ارهابيين'], when='2022-03-15 | الساعة 0620 من صباح اليوم', count=('strikes', '2', 'ضربتين'),
          place=makhoul, actors=[('iq-air-force', 'initiator', 'للقوة الجوية'), ('iq-nss', 'support', 'جهاز الأمن الوطني'),
                                 ('is', 'target', 'ارهابيو داعش')],
          results=[('killed', 'person', 'is', '4', 'جثث اربعة ارهابيين')],
          people=[('ابو حمزة', 'المسؤول العسكري لقاطع بيجي', 'is', 'killed', 'ابو حمزة')], means=[('aircraft', 'طائرات L-159')], by=by,
          note='The bodies found are the dead of the strikes: killed here, found dead by the force that went there.')
d.mention('search', 'وتوجهت…مستمراً', code='weapons-find', status='ongoing', when='2022-03-15 | الساعة 0620 من صباح اليوم', place=makhoul,
          actors=[('iq-joc', 'initiator', 'قوة من الفوج التكتيكي / قيادة عمليات صلاح الدين', 'الفوج التكتيكي / قيادة عمليات صلاح الدين'),
                  ('is', 'target', 'ارهابيو داعش')],
          results=[('found_dead', 'person', 'is', '4', 'جثث اربعة ارهابيين'), ('found', 'weapon', 'is', '1', 'سلاح قناص'),
                   ('found', 'explosive_belt', 'is', '3', 'ثلاثة احزمة ناسفة'), ('found', 'aircraft', 'is', '1', 'طائرة مسيّرة صغيرة')],
          people=[('ابو حمزة', 'المسؤول العسكري لقاطع بيجي', 'is', 'killed', 'ابو حمزة')], by=by)
d.mention('weapons-find', 'تمكنت…الميدان', when='day', place=('الرضوانية', 'Radwaniyah', 'الرضوانية', 'area', 'IQ/Baghdad', 1),
          actors=[('iq-army', 'initiator', 'مفرزة مشتركة من الفرقة 17 واستخباراتها', 'الفرقة 17'), ('is', 'target', 'الارهابيين')],
          results=[('seized', 'ammunition', 'is', '75', '75 قنبرة هاون عيار 60 ملم'), ('seized', 'hideout', 'is', '1', 'مخبأ للاعتدة')], by=by)

d = doc('own-350', '2020-09-07', """
الناطق العسكري ||
ابطال جهاز مكافحة الارهاب وخلال 72 ساعة : القبض على 9 من عناصر داعش بثماني عمليات منفصلة في بغداد والانبار وكركوك ، وقتل ارهابيين اثنين رفضا تسليم نفسيهما في منطقة الزيدان غربي العاصمة ليلة امس ، فضلا عن تدمير معمل للتفخيخ ونفقين بعملية انزال جوي في بساتين الطارمية فجر السبت باسناد طيران التحالف
كما القت مفارز الجهاز القبض في السليمانية ، بالتعاون مع قوات الاسايش ، على مسؤول ما يسمى (ديوان الزراعة) في ولاية الجنوب
ولاصحة لما تداولته بعض الصفحات عن اصابة احد الضباط في الواجب
""", publisher='بغداد مباشر')
by = [dict(words='الناطق العسكري', org='iq-commander-in-chief', title='الناطق العسكري')]
cts = ('iq-cts', 'initiator', 'جهاز مكافحة الارهاب')
d.mention('statistics', 'ابطال…وكركوك', status='aggregate', when='2020-09-04..2020-09-07 range | خلال 72 ساعة',
          count=('operations', '8', 'ثماني عمليات منفصلة'),
          place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1),
          places=[('الانبار', 'Anbar', 'الأنبار', 'governorate', 'IQ/Anbar', 3), ('كركوك', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 3)],
          actors=[cts, ('is', 'target', 'داعش')], results=[('arrested', 'person', 'is', '9', '9 من عناصر داعش')], by=by)
d.mention('killing', 'وقتل…امس', when='2020-09-06 | ليلة امس',
          place=('منطقة الزيدان غربي العاصمة', 'Al-Zaidan', 'الزيدان', 'area', 'IQ/Baghdad', 1), actors=[cts, ('is', 'target', 'ارهابيين اثنين')],
          results=[('killed', 'person', 'is', '2', 'ارهابيين اثنين')], by=by)
d.mention('air-landing', 'تدمير…التحالف', code='destruction', when='2020-09-05 | فجر السبت',
          place=('بساتين الطارمية', 'Tarmiyah', 'الطارمية', 'district', 'IQ/Baghdad/Tarmia', 2),
          actors=[cts, ('coalition', 'support', 'طيران التحالف'), ('is', 'target', 'داعش')],
          results=[('destroyed', 'building', 'is', '1', 'معمل للتفخيخ'), ('destroyed', 'tunnel', 'is', '2', 'نفقين')],
          means=[('air-landing', 'انزال جوي')], by=by)
d.mention('arrest', 'القت…الجنوب', when='day', place=('السليمانية', 'Sulaymaniyah', 'السليمانية', 'city', 'IQ/Sulaymaniyah', 1),
          actors=[('iq-cts', 'initiator', 'مفارز الجهاز'), ('iq-asayish', 'partner', 'قوات الاسايش'), ('is', 'target', 'ولاية الجنوب')],
          results=[('arrested', 'person', 'is', '1', 'مسؤول ما يسمى (ديوان الزراعة) في ولاية الجنوب')],
          people=[(None, 'مسؤول ما يسمى (ديوان الزراعة) في ولاية الجنوب', 'is', 'arrested', 'مسؤول ما يسمى (ديوان الزراعة)')], by=by)
d.mention('casualties', 'ولاصحة…الواجب', status='denied', actors=[('iq-cts', 'target', 'احد الضباط')],
          results=[('wounded', 'person', 'iq-cts', '1', 'احد الضباط')], by=[{**by[0], 'stance': 'denies'}])

d = doc('own-351', '2019-11-20', """
#إعلام_هيأة_الحشد
⚡ حشد الانبار العشائري يصد تعرضا لداعش على نقطة مرابطة في صحراء كبيسة استمر قرابة الساعتين، استشهاد المقاتل حميد عواد الكبيسي وجرح ثلاثة، ومقتل انتحاريين اثنين فجرتهما نيران المدافعين قبل بلوغ الساتر
⚡ مغاوير اللواء 28 واستخبارات الجيش يضبطان في نفط خانة على الحدود مع ايران عجلة محملة بـ 22 رمانة يدوية وثلاثة كواتم والقاء القبض على سائقها
⚡ هندسة الميدان: رفع 117 عبوة ومخلفا حربيا من دور الأهالي في الصينية خلال الاسبوع الماضي
⚡ قيادة عمليات نينوى للحشد تنفي انسحاب اي من الويتها من سهل نينوى
""", publisher='إعلام القواطع')
by = [dict(words='إعلام_هيأة_الحشد', org='iq-pmf')]
d.mention('attack-on-forces', 'حشد الانبار…الساتر', when='day', place=('صحراء كبيسة', 'Kubaysa desert', 'صحراء كبيسة', 'desert', 'IQ/Anbar/Hit', 2),
          actors=[('is', 'initiator', 'داعش'), ('iq-tribal-mobilization', 'target', 'حشد الانبار العشائري', 'حشد الانبار العشائري')],
          results=[('killed', 'person', 'iq-tribal-mobilization', '1', 'المقاتل حميد عواد الكبيسي'),
                   ('wounded', 'person', 'iq-tribal-mobilization', '3', 'ثلاثة'), ('killed', 'person', 'is', '2', 'انتحاريين اثنين')],
          people=[('حميد عواد الكبيسي', 'المقاتل', 'iq-tribal-mobilization', 'killed', 'حميد عواد الكبيسي')], by=by)
d.mention('arrest', 'مغاوير…سائقها', when='day',
          place=('نفط خانة على الحدود مع ايران', 'Naft Khana', 'نفط خانة', 'town', 'IQ/Diyala/Khanaqin', 1),
          actors=[('iq-pmf', 'initiator', 'مغاوير اللواء 28', 'مغاوير اللواء 28'), ('iq-military-intelligence', 'initiator', 'استخبارات الجيش')],
          results=[('seized', 'vehicle', None, '1', 'عجلة'), ('seized', 'weapon', None, '22', '22 رمانة يدوية'),
                   ('seized', 'other', None, '3', 'ثلاثة كواتم'), ('arrested', 'person', None, '1', 'سائقها')], by=by,
                   note='Whose the arms were is not said.')
d.mention('defusal', 'هندسة…الماضي', status='aggregate', when='2019-11-11..2019-11-17 week | الاسبوع الماضي',
          place=('الصينية', 'Al-Siniya', 'الصينية', 'subdistrict', 'IQ/Salah al-Din/Baiji', 1),
          actors=[('iq-pmf', 'initiator', 'هندسة الميدان', 'هندسة الميدان')],
          results=[('defused', 'explosive', None, '117', '117 عبوة ومخلفا حربيا')], by=by)
d.mention('withdrawal', 'تنفي…سهل نينوى', status='denied', place=('سهل نينوى', 'Ninewa Plain', 'سهل نينوى', 'area', 'IQ/Ninewa', 1),
          actors=[('iq-pmf', 'initiator', 'الويتها')],
          by=[dict(words='قيادة عمليات نينوى للحشد', org='iq-pmf', title='قيادة عمليات نينوى للحشد', stance='denies')])

d = doc('own-352', '2023-06-11', """
🟥 وزارة البيشمركة: قوة مشتركة من اللواء 16 مشاة بيشمركة ولواء المشاة 18 في الجيش مشّطت امس السبت، تحت غطاء مسيّرات التحالف، محيط قرية كولجو بقضاء كفري وعثرت على 3 مضافات ومولدة كهرباء وخرائط
🟥 مؤسسة مكافحة الارهاب - السليمانية: اعتقال "أبو دجانة"، المسؤول عن ادخال الانتحاريين الى كرميان لصالح داعش قبل خمس سنوات، في مجمع بازيان ليلة الجمعة
🟥 مصدر في آسايش كركوك لـ"روداو": مجهولون على دراجة القوا قنبلتين يدويتين على منزل ضابط في استخبارات الداخلية بحي الشورجة، اصيب حارس المنزل وتحطم زجاج سيارتين
🟥 اللواء عبد الخالق طلعت: اللواءان المشتركان بين الجيش والبيشمركة ينتشران مطلع تموز بين خانقين ومخمور بعد صرف رواتب منتسبيهما
""", publisher='كوردستان نيوز')
kuljo = ('محيط قرية كولجو بقضاء كفري', 'Kuljo', 'كولجو', 'village', 'IQ/Diyala/Kifri', 2, 'Sulaymaniyah')
d.mention('joint-operation', 'وزارة البيشمركة…وخرائط', code='destruction', when='2023-06-10 | امس السبت', place=kuljo,
          actors=[('iq-peshmerga', 'initiator', 'اللواء 16 مشاة بيشمركة', 'اللواء 16 مشاة'),
                   ('iq-army', 'initiator', 'لواء المشاة 18 في الجيش', 'لواء المشاة 18'),
                  ('coalition', 'support', 'التحالف')],
          results=[('found', 'hideout', None, '3', '3 مضافات'), ('found', 'other', None, '1', 'مولدة كهرباء'),
                   ('found', 'document', None, '?', 'خرائط')],
          by=[dict(words='وزارة البيشمركة', org='krg-ministry-peshmerga')], note='Against whom is not said here.')
d.mention('arrest', 'اعتقال…الجمعة', when='2023-06-09 | ليلة الجمعة',
          place=('مجمع بازيان', 'Bazian', 'بازيان', 'town', 'IQ/Sulaymaniyah', 1),
          actors=[('iq-krg-counter-terrorism', 'initiator', 'مؤسسة مكافحة الارهاب - السليمانية'), ('is', 'target', 'داعش')],
          results=[('arrested', 'person', 'is', '1', '"أبو دجانة"')],
          people=[('أبو دجانة', 'المسؤول عن ادخال الانتحاريين الى كرميان', 'is', 'arrested', 'أبو دجانة')],
          by=[dict(words='مؤسسة مكافحة الارهاب - السليمانية', org='iq-krg-counter-terrorism', title='مؤسسة مكافحة الارهاب - السليمانية')])
d.mention('grenade', 'مجهولون…سيارتين', when='day', place=('حي الشورجة', 'Al-Shorja, Kirkuk', 'الشورجة', 'neighbourhood', 'IQ/Kirkuk/Kirkuk', 1),
          actors=[('unidentified-armed-group', 'initiator', 'مجهولون على دراجة'),
                   ('iq-interior-intelligence', 'target', 'ضابط في استخبارات الداخلية')],
          results=[('wounded', 'person', 'iq-interior-intelligence', '1', 'حارس المنزل')], means=[('grenade', 'قنبلتين يدويتين')],
          by=[dict(words='مصدر في آسايش كركوك', org='iq-asayish', title='مصدر في آسايش كركوك', channel='press', via='rudaw', anonymous=True)])
d.mention('deployment', 'اللواءان…ومخمور', status='planned', when='2023-07-01..2023-07-10 range | مطلع تموز',
          count=('brigades', '2', 'اللواءان المشتركان'),
          place=('خانقين', 'Khanaqin', 'خانقين', 'district', 'IQ/Diyala/Khanaqin', 2),
          places=[('مخمور', 'Makhmur', 'مخمور', 'district', 'IQ/Erbil/Makhmur', 2, 'Ninewa')],
          actors=[('iq-army', 'initiator', 'الجيش@2'), ('iq-peshmerga', 'initiator', 'البيشمركة@2')],
          by=[dict(words='اللواء عبد الخالق طلعت', speaker='عبد الخالق طلعت', title='اللواء')])

d = doc('own-353', '2021-08-03', """
عاجل | سقوط برجين للضغط العالي بتفجير عبوات ناسفة عند اطراف ناحية يثرب فجرا وخروج خط سامراء - الطارمية عن الخدمة، ووزارة الكهرباء: الاستهداف السابع عشر للخطوط منذ حزيران
عاجل | قناص داعشي يقتل منتسبا في شرطة الطاقة كان يحمي فريق الصيانة في الموقع ذاته ويصيب عاملين
— الحشد العشائري يعثر بعد الحادث في بساتين تل الذهب على 6 عبوات مهيأة للتفجير اسفل برج آخر ويوقف مشتبها به
— القائد العام يعفي آمر لواء حماية الطاقة من منصبه، ووصول فوج من الرد السريع مساءً لتعزيز القاطع
— داعش عبر "أعماق" يتبنى اسقاط 8 أبراج في شمال بغداد وديالى وكركوك
""", publisher='عين سامراء')
yathrib = ('اطراف ناحية يثرب', 'Yathrib', 'يثرب', 'subdistrict', 'IQ/Salah al-Din/Balad', 2)
d.mention('ied', 'سقوط…الخدمة', when='2021-08-03 | فجرا', place=yathrib, results=[('destroyed', 'other', None, '2', 'برجين للضغط العالي')],
          means=[('ied', 'عبوات ناسفة')])
d.mention('statistics', 'ووزارة…حزيران', status='aggregate', when='2021-06-01..2021-08-03 range | منذ حزيران',
          count=('attacks', '17', 'الاستهداف السابع عشر'),
          by=[dict(words='وزارة الكهرباء', org='iq-government', title='وزارة الكهرباء')])
d.mention('sniping', 'قناص…عاملين', when='day', place=('الموقع ذاته', *yathrib[1:]),
          actors=[('is', 'initiator', 'قناص داعشي'), ('iq-police', 'target', 'منتسبا في شرطة الطاقة', 'شرطة الطاقة'),
                   ('civilians', 'victim', 'عاملين')],
          results=[('killed', 'person', 'iq-police', '1', 'منتسبا في شرطة الطاقة'), ('wounded', 'person', 'civilians', '2', 'عاملين')],
          means=[('sniper', 'قناص')])
d.mention('arrest', 'الحشد…مشتبها به', when='day', place=('بساتين تل الذهب', 'Tal al-Dhahab', 'تل الذهب', 'village', 'IQ/Salah al-Din/Balad', 2),
          actors=[('iq-tribal-mobilization', 'initiator', 'الحشد العشائري')],
          results=[('found', 'ied', None, '6', '6 عبوات'), ('arrested', 'person', None, '1', 'مشتبها به')],
          note='A suspect is nobody\'s yet: group left open.')
d.mention('command-change', 'القائد…منصبه', when='day',
          actors=[('iq-commander-in-chief', 'initiator', 'القائد العام'), ('iq-police', 'target', 'آمر لواء حماية الطاقة', 'لواء حماية الطاقة')])
d.mention('reinforcement', 'ووصول…القاطع', when='2021-08-03 | مساءً', count=('units', '1', 'فوج'),
          actors=[('iq-rapid-response', 'initiator', 'فوج من الرد السريع')])
d.mention('statistics', 'داعش عبر…وكركوك', status='aggregate',
          place=('شمال بغداد', 'North of Baghdad', 'شمال بغداد', 'area', 'IQ/Baghdad', 2),
          places=[('ديالى', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3), ('كركوك', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 3)],
          actors=[('is', 'initiator', 'داعش@2')],
          results=[('destroyed', 'other', None, '8', '8 أبراج')], by=[dict(words='داعش@2', org='is', via='amaq')])

d = doc('own-354', '2018-02-28', """
كركوك - قتل تسعة من أفراد الشرطة الاتحادية، ليل الاثنين الثلاثاء، حين أوقف مسلحون من تنظيم داعش يرتدون زيا عسكريا حافلة كانت تقلهم عند حاجز وهمي نصبوه قرب ناحية العباسي غربي كركوك، وفق ما أفاد به العقيد فارس محمود من شرطة المحافظة وكالة الأناضول. وأضاف أن المهاجمين أضرموا النار في الحافلة وخطفوا سائقها ومدنيا آخر. وأعلن جهاز مكافحة الإرهاب، أمس، أن قوة منه قتلت أربعة من منفذي الهجوم خلال ملاحقتهم في سفوح حمرين جنوبي المحافظة وحررت المدنيين سالمين، غير أن مصدرا في شرطة الحويجة نفى العثور على المخطوفين. وكان التحالف الدولي قد بدأ مطلع الشهر الجاري خفض عدد قواته في العراق، فيما يبلغ عديد المستشارين الأميركيين هناك نحو 5200.
""", publisher='وكالة الرافد للأنباء')
colonel = dict(words='العقيد فارس محمود من شرطة المحافظة', org='iq-police', speaker='فارس محمود', title='العقيد من شرطة المحافظة', channel='press',
              via='anadolu')
d.mention('ambush', ['قتل تسعة…آخر'], when='2018-02-26..2018-02-27 range | ليل الاثنين الثلاثاء',
          place=('قرب ناحية العباسي غربي كركوك', 'Al-Abbasi', 'العباسي', 'subdistrict', 'IQ/Kirkuk/Hawija', 2),
          actors=[('is', 'initiator', 'مسلحون من تنظيم داعش'), ('iq-federal-police', 'target', 'الشرطة الاتحادية'),
                   ('civilians', 'victim', 'مدنيا آخر')],
          results=[('killed', 'person', 'iq-federal-police', '9', 'تسعة من أفراد الشرطة الاتحادية'), ('burned', 'vehicle', None, '1', 'الحافلة'),
                   ('abducted', 'person', 'civilians', '2', 'سائقها ومدنيا آخر')], by=[colonel],
                   note='The driver is taken for a civilian with «المدنيين» of the next sentence.')
d.mention('clash', 'وأعلن جهاز…سالمين', when='2018-02-27 | أمس',
          place=('سفوح حمرين جنوبي المحافظة', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ/Kirkuk', 2),
          actors=[('iq-cts', 'initiator', 'قوة منه'), ('is', 'target', 'منفذي الهجوم')],
          results=[('killed', 'person', 'is', '4', 'أربعة من منفذي الهجوم'), ('released', 'person', 'civilians', '2', 'المدنيين')],
          by=[dict(words='جهاز مكافحة الإرهاب', org='iq-cts')])
d.mention('release', 'نفى…المخطوفين', status='denied', results=[('released', 'person', 'civilians', '?', 'المخطوفين')],
          by=[dict(words='مصدرا في شرطة الحويجة', org='iq-police', title='مصدر في شرطة الحويجة', anonymous=True, stance='denies')])
iraq = ('العراق', 'Iraq', 'العراق', 'country', 'IQ', 3)
d.mention('troop-numbers', 'وكان التحالف…العراق', status='background', plover='RETREAT/withdraw',
          when='2018-02-01..2018-02-10 range | مطلع الشهر الجاري', place=iraq,
          actors=[('coalition', 'initiator', 'التحالف الدولي')])
d.mention('troop-numbers', 'يبلغ…5200', status='background', count=('troops', '~5200', 'نحو 5200'), place=iraq,
          actors=[('us', 'initiator', 'المستشارين الأميركيين')])

d = doc('own-355', '2020-09-15', """
بغداد/ سقطت أربعة صواريخ كاتيوشا، مساء أمس الاثنين، داخل قاعدة بلد الجوية في محافظة صلاح الدين وأسفرت عن إصابة متعاقدين عراقيين اثنين، بحسب ضابط في القاعدة طلب عدم ذكر اسمه. لكن خلية الإعلام الأمني ذكرت في بيان أن "صاروخين فقط سقطا في ساحة خالية دون خسائر بشرية أو مادية"، مبينة أن قوة من قيادة عمليات سامراء عثرت لاحقا في بستان بمنطقة عزيز بلد على منصة الإطلاق وفيها صاروخان معطلان. وجاء القصف بعد يومين من تسليم التحالف الدولي موقعه داخل معسكر سبايكر شمالي تكريت إلى القوات العراقية ومغادرة آخر 60 مستشارا دنماركيا منه. ونفى المتحدث باسم التحالف العقيد واين ماروتو، عبر تويتر، أن تكون في بلد قوات تابعة له، وقال إن نحو ثلثي قواته غادر القواعد العراقية منذ آذار.
""", publisher='شبكة الرافد')
balad = ('قاعدة بلد الجوية', 'Balad air base', 'قاعدة بلد', 'base', 'IQ/Salah al-Din/Balad', 1)
monday = '2020-09-14 | مساء أمس الاثنين'
d.mention('shelling', 'سقطت…اسمه', when=monday, place=balad, count=('rockets', '4', 'أربعة صواريخ كاتيوشا'),
          actors=[('iq-air-force', 'target', 'قاعدة بلد الجوية'), ('civilians', 'victim', 'متعاقدين عراقيين')],
          results=[('wounded', 'person', 'civilians', '2', 'متعاقدين عراقيين اثنين')], means=[('rocket', 'صواريخ كاتيوشا')],
          by=[dict(words='ضابط في القاعدة', title='ضابط في القاعدة', channel='press', anonymous=True)])
cell = [dict(words='خلية الإعلام الأمني', org='iq-smc', channel='statement')]
none = 'دون خسائر بشرية'
d.mention('shelling', 'لكن خلية…مادية"', when=monday, place=balad, count=('rockets', '2', 'صاروخين فقط'),
          actors=[('iq-air-force', 'target', 'قاعدة بلد الجوية')], results=[('killed', 'person', None, '0', none),
                   ('wounded', 'person', None, '0', none)],
          means=[('rocket', 'صاروخين')], by=cell)
d.mention('weapons-find', 'قوة من…معطلان', when='2020-09-14 | مساء أمس الاثنين',
          place=('منطقة عزيز بلد', 'Aziz Balad', 'عزيز بلد', 'area', 'IQ/Salah al-Din/Balad', 1),
          actors=[('iq-joc', 'initiator', 'قوة من قيادة عمليات سامراء', 'قيادة عمليات سامراء')],
          results=[('found', 'weapon', None, '1', 'منصة الإطلاق'), ('found', 'ammunition', None, '2', 'صاروخان معطلان')], by=cell,
          note='«لاحقا»: after the rockets, taken for the same day.')
speicher = ('معسكر سبايكر شمالي تكريت', 'Camp Speicher', 'معسكر سبايكر', 'base', 'IQ/Salah al-Din/Tikrit', 1)
d.mention('base-handover', 'تسليم…العراقية', when='2020-09-12 | بعد يومين', place=speicher,
          actors=[('coalition', 'initiator', 'التحالف الدولي'), ('iq-security-forces', 'partner', 'القوات العراقية')])
d.mention('withdrawal', 'ومغادرة…منه', when='2020-09-12 | بعد يومين', place=speicher, count=('troops', '60', '60 مستشارا دنماركيا'),
          actors=[('coalition', 'initiator', '60 مستشارا دنماركيا')])
marotto = dict(words='المتحدث باسم التحالف العقيد واين ماروتو', org='coalition', speaker='واين ماروتو', title='المتحدث باسم التحالف',
channel='social-media',
               via='تويتر')
d.mention('deployment', 'ونفى…تابعة له', status='denied', place=('بلد@3', 'Balad air base', 'قاعدة بلد', 'base', 'IQ/Salah al-Din/Balad', 1),
          actors=[('coalition', 'initiator', 'قوات تابعة له')], by=[{**marotto, 'stance': 'denies'}])
d.mention('withdrawal', 'نحو ثلثي…آذار', status='aggregate', when='2020-03-01..2020-09-15 range | منذ آذار',
          place=('القواعد العراقية', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('coalition', 'initiator', 'قواته')], by=[marotto],
          note='Two thirds is a share, no number.')

d = doc('own-356', '2024-05-23', """
الموصل - تسلمت قيادة عمليات غرب نينوى، أمس الأربعاء، عبر معبر ربيعة 48 عراقيا من عناصر تنظيم داعش كانوا محتجزين لدى قوات سوريا الديمقراطية، بينهم القاضي الشرعي السابق لتلعفر، وفق ما كشفه لـ"السومرية نيوز" مسؤول في جهاز الأمن الوطني. وفي اليوم ذاته اعتقلت مفارز وكالة الاستخبارات في حي التنك بالجانب الأيمن من الموصل أربعة مطلوبين وفق المادة 4 إرهاب عمل أحدهم في "ديوان الجند"، بينما ضبط لواء الحدود السادس في أم جريص شاحنة بداخلها 31 مسدسا كاتما للصوت وأجهزة اتصال. وقال قائد شرطة نينوى اللواء فلاح حسن الجربا، في مؤتمر صحفي، إن المحافظة لم تشهد أي هجوم للتنظيم منذ بداية العام في مقابل اعتقال 212 من عناصره، نافيا دخول مسلحين من الأراضي السورية إلى سنجار.
""", publisher='وكالة المشرق')
wednesday = '2024-05-22 | أمس الأربعاء'
d.mention('release', 'تسلمت…الوطني', acled=None, plover=None, when=wednesday, count=('persons', '48', '48 عراقيا من عناصر تنظيم داعش'),
          place=('معبر ربيعة', 'Rabia crossing', 'معبر ربيعة', 'crossing', 'IQ/Ninewa/Tal Afar', 1),
          actors=[('iq-joc', 'initiator', 'قيادة عمليات غرب نينوى', 'قيادة عمليات غرب نينوى'), ('sy-sdf', 'partner', 'قوات سوريا الديمقراطية'),
                  ('is', 'target', 'عناصر تنظيم داعش')],
          people=[(None, 'القاضي الشرعي السابق لتلعفر', 'is', 'mentioned', 'القاضي الشرعي السابق لتلعفر')],
          by=[dict(words='مسؤول في جهاز الأمن الوطني', org='iq-nss', title='مسؤول في جهاز الأمن الوطني', channel='press',
          via='alsumaria', anonymous=True)],
          note='Prisoners handed on to another country, which neither codebook codes.')
d.mention('arrest', 'اعتقلت…الجند"', when='2024-05-22 | اليوم ذاته',
          place=('حي التنك بالجانب الأيمن من الموصل', 'Al-Tanak, Mosul', 'حي التنك', 'neighbourhood', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-interior-intelligence', 'initiator', 'وكالة الاستخبارات'), ('is', 'target', 'تنظيم داعش')],
          results=[('arrested', 'person', 'is', '4', 'أربعة مطلوبين')])
d.mention('weapons-find', 'ضبط لواء…اتصال', when='2024-05-22 | اليوم ذاته',
          place=('أم جريص', 'Umm Jurays', 'أم جريص', 'village', 'IQ/Ninewa/Sinjar', 1),
          actors=[('iq-border-guard', 'initiator', 'لواء الحدود السادس', 'لواء الحدود السادس')],
          results=[('seized', 'vehicle', None, '1', 'شاحنة'), ('seized', 'weapon', None, '31', '31 مسدسا كاتما للصوت'),
                   ('seized', 'other', None, '?', 'أجهزة اتصال')])
chief = dict(words='قائد شرطة نينوى اللواء فلاح حسن الجربا', org='iq-police', speaker='فلاح حسن الجربا', title='قائد شرطة نينوى', channel='press')
year = '2024-01-01..2024-05-23 range | منذ بداية العام'
province = ('المحافظة', 'Ninewa', 'نينوى', 'governorate', 'IQ/Ninewa', 3)
d.mention('statistics', 'المحافظة لم…العام', status='aggregate', when=year, place=province, count=('attacks', '0', 'لم تشهد أي هجوم'),
          actors=[('is', 'initiator', 'للتنظيم')], by=[chief])
d.mention('statistics', 'اعتقال 212 من عناصره', status='aggregate', when=year, place=province, actors=[('is', 'target', 'للتنظيم')],
          results=[('arrested', 'person', 'is', '212', '212 من عناصره')], by=[chief])
d.mention('deployment', 'دخول…سنجار', status='denied', place=('سنجار', 'Sinjar', 'سنجار', 'district', 'IQ/Ninewa/Sinjar', 2),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحين')], by=[{**chief, 'stance': 'denies'}])

d = doc('own-357', '2024-07-09', """
زاخو - قصفت مدفعية الجيش التركي المتمركزة في جبل خامتير، فجر اليوم الثلاثاء، محيط قريتي شرانش وبهيري التابعتين لناحية باتيفا، ما أدى إلى احتراق نحو 200 دونم من البساتين ونزوح 14 عائلة إلى مركز زاخو، بحسب مدير الناحية دلشير عبد الستار. وذكرت مديرية مكافحة الإرهاب في إقليم كردستان أن طائرة مسيّرة تركية استهدفت بعد ذلك بساعتين دراجة نارية على الطريق المؤدي إلى شرانش وقتلت مسلحين اثنين من حزب العمال الكردستاني، فيما قال ذوو أحدهما لإذاعة محلية إنه راع من أهالي القرية. في المقابل، أعلنت قوات الدفاع الشعبي، الجناح المسلح للحزب، مقتل ثلاثة جنود أتراك بعبوة استهدفت دوريتهم في منطقة برواري بالا مساء الاثنين، من دون أن تعلق أنقرة. وأقامت القوات التركية سبع نقاط جديدة في محافظة دهوك منذ 15 حزيران، وفقا لمنظمة فرق صناع السلام الأميركية (CPT).
""", publisher='جبال نيوز')
dawn = '2024-07-09 | فجر اليوم الثلاثاء'
sharanish = ('محيط قريتي شرانش', 'Sharanish', 'شرانش', 'village', 'IQ/Duhok/Zakho', 2)
mayor = [dict(words='مدير الناحية دلشير عبد الستار', org='iq-local-government', speaker='دلشير عبد الستار', title='مدير الناحية')]
d.mention('shelling', 'قصفت…البساتين', when=dawn, place=sharanish, places=[('بهيري', 'Bahiri', 'بهيري', 'village', 'IQ/Duhok/Zakho', 2)],
          actors=[('tr-forces', 'initiator', 'مدفعية الجيش التركي')], results=[('burned', 'area', 'civilians', '~200', 'نحو 200 دونم من البساتين')],
          means=[('artillery', 'مدفعية')], by=mayor)
d.mention('displacement', 'ونزوح…زاخو', when=dawn, place=sharanish, places=[('بهيري', 'Bahiri', 'بهيري', 'village', 'IQ/Duhok/Zakho', 2)],
          actors=[('civilians', 'victim', '14 عائلة')], results=[('displaced', 'person', 'civilians', '14', '14 عائلة')], by=mayor)
road, hours = ('الطريق المؤدي إلى شرانش', 'Sharanish', 'شرانش', 'village', 'IQ/Duhok/Zakho', 2), '2024-07-09 | بعد ذلك بساعتين'
d.mention('drone-strike', 'وذكرت…الكردستاني', when=hours, place=road,
          actors=[('tr-forces', 'initiator', 'تركية'), ('pkk', 'target', 'حزب العمال الكردستاني')],
          results=[('killed', 'person', 'pkk', '2', 'مسلحين اثنين')], means=[('drone', 'طائرة مسيّرة')],
          by=[dict(words='مديرية مكافحة الإرهاب في إقليم كردستان', org='iq-krg-counter-terrorism')])
d.mention('drone-strike', 'قال ذوو…القرية', when=hours, place=road,
          actors=[('tr-forces', 'initiator', 'تركية'), ('civilians', 'victim', 'راع من أهالي القرية')],
          results=[('killed', 'person', 'civilians', '1', 'أحدهما')], means=[('drone', 'طائرة مسيّرة')],
          by=[dict(words='ذوو أحدهما', title='ذوو أحدهما', channel='press', via='إذاعة محلية')], note='Another account: one of the dead no fighter.')
d.mention('ied', 'أعلنت قوات…الاثنين', when='2024-07-08 | مساء الاثنين',
          place=('منطقة برواري بالا', 'Barwari Bala', 'برواري بالا', 'area', 'IQ/Duhok/Amadiya', 1),
          actors=[('pkk', 'initiator', 'قوات الدفاع الشعبي', 'قوات الدفاع الشعبي'), ('tr-forces', 'target', 'دوريتهم')],
          results=[('killed', 'person', 'tr-forces', '3', 'ثلاثة جنود أتراك')], means=[('ied', 'عبوة')],
          by=[dict(words='قوات الدفاع الشعبي', org='pkk')])
d.mention('base-established', 'وأقامت…حزيران', status='aggregate', when='2024-06-15..2024-07-09 range | منذ 15 حزيران',
          count=('posts', '7', 'سبع نقاط جديدة'),
          place=('محافظة دهوك', 'Duhok', 'دهوك', 'governorate', 'IQ/Duhok', 3), actors=[('tr-forces', 'initiator', 'القوات التركية')],
          by=[dict(words='منظمة فرق صناع السلام الأميركية (CPT)', title='منظمة فرق صناع السلام الأميركية (CPT)')])

d = doc('own-358', '2019-04-18', """
أربيل: أعلنت وزارة الدفاع الفرنسية، الخميس، أن مقاتلتين من طراز رافال تعملان ضمن التحالف الدولي دمرتا الثلاثاء كهفا لتنظيم داعش في جبل قره جوغ جنوب غربي أربيل. وأوضح قائد محور كوير في البيشمركة زيرك كمال، في تصريحات نقلتها شبكة رووداو، أن قوة وصلت إلى المكان بعد الضربة أحصت سبع جثث، إحداها للمسؤول عن مفارز الاغتيالات في مخمور أبو قتادة الحلبوسي، وأن اثنين من عناصرها جرحا بانفجار لغم عند مدخل الكهف. وفي خانقين، نجا مدير ناحية قوره تو من عبوة لاصقة وضعت أسفل سيارته صباح الأربعاء وأودت بحياة سائقه، واعتقلت شرطة ديالى بعدها خمسة مشتبه بهم. وتراجعت غارات التحالف في العراق من 38 غارة في كانون الأول الماضي إلى 12 في آذار، وفق أرقام نشرها أمس.
""", publisher='جبال نيوز')
cave = ('جبل قره جوغ جنوب غربي أربيل', 'Qarachogh', 'جبل قره جوغ', 'mountain', 'IQ/Erbil/Makhmur', 1, 'Ninewa')
tuesday = '2019-04-16 | الثلاثاء'
zirak = dict(words='قائد محور كوير في البيشمركة زيرك كمال', org='iq-peshmerga', speaker='زيرك كمال', title='قائد محور كوير في البيشمركة',
channel='press',
             via='rudaw')
halbusi = ('أبو قتادة الحلبوسي', 'المسؤول عن مفارز الاغتيالات في مخمور', 'is', 'killed', 'أبو قتادة الحلبوسي')
d.mention('airstrike', ['أعلنت…أربيل', 'سبع جثث…الحلبوسي'], when=tuesday, place=cave,
          actors=[('fr-forces', 'initiator', 'الفرنسية'), ('coalition', 'initiator', 'التحالف الدولي'), ('is', 'target', 'تنظيم داعش')],
          results=[('destroyed', 'cave', 'is', '1', 'كهفا لتنظيم داعش'), ('killed', 'person', 'is', '7', 'سبع جثث')], people=[halbusi],
          means=[('aircraft', 'مقاتلتين من طراز رافال')], by=[dict(words='وزارة الدفاع الفرنسية', org='fr-forces', title='وزارة الدفاع الفرنسية'), zirak],
          note='French jets that fly within the Coalition: both are doers.')
d.mention('search', 'قوة وصلت…الحلبوسي', when=tuesday, place=('المكان', *cave[1:]),
          actors=[('iq-peshmerga', 'initiator', 'قوة'), ('is', 'target', 'تنظيم داعش')],
          results=[('found_dead', 'person', 'is', '7', 'سبع جثث')], people=[halbusi], by=[zirak])
d.mention('mine', 'اثنين…الكهف', when=tuesday, place=('مدخل الكهف', *cave[1:]), actors=[('iq-peshmerga', 'target', 'عناصرها')],
          results=[('wounded', 'person', 'iq-peshmerga', '2', 'اثنين من عناصرها')], means=[('mine', 'لغم')], by=[zirak])
khanaqin = ('خانقين', 'Khanaqin', 'خانقين', 'city', 'IQ/Diyala/Khanaqin', 1)
d.mention('ied', 'وفي خانقين…سائقه', when='2019-04-17 | صباح الأربعاء', place=khanaqin,
          actors=[('iq-local-government', 'target', 'مدير ناحية قوره تو')], results=[('killed', 'person', 'civilians', '1', 'سائقه')],
          people=[(None, 'مدير ناحية قوره تو', 'iq-local-government', 'mentioned', 'مدير ناحية قوره تو')], means=[('ied', 'عبوة لاصقة')])
d.mention('arrest', 'واعتقلت…بهم', when='2019-04-17 | بعدها', place=khanaqin, actors=[('iq-police', 'initiator', 'شرطة ديالى')],
          results=[('arrested', 'person', None, '5', 'خمسة مشتبه بهم')])
coalition = [dict(words='التحالف@2', org='coalition')]
for words, month, count in (('وتراجعت…الماضي', '2018-12-01..2018-12-31 month | كانون الأول الماضي', ('strikes', '38', '38 غارة')),
                            ('إلى 12 في آذار', '2019-03-01..2019-03-31 month | آذار', ('strikes', '12', '12'))):
    d.mention('statistics', words, status='aggregate', plover='ASSAULT/aerial', when=month, count=count, place=('العراق', 'Iraq', 'العراق', 'country', 'IQ', 3),
              actors=[('coalition', 'initiator', 'التحالف@2')], by=coalition)

d = doc('own-359', '2020-11-24', """
لم تكد تمضي ساعات على مقتل ستة من مقاتلي الحشد العشائري في كمين شرقي قضاء الدور بمحافظة صلاح الدين حتى أعلنت قيادة العمليات المشتركة، صباح أمس الاثنين، الشروع بعملية "أسوار الصحراء" لملاحقة فلول تنظيم "داعش" في المناطق الممتدة بين حاوي العظيم ومطيبيجة.

وقال نائب قائد العمليات المشتركة الفريق أول ركن عبد الأمير الشمري، في بيان، إن العملية التي تنفذها قطعات قيادة عمليات صلاح الدين بمشاركة لواءين من الحشد الشعبي وبإسناد من طيران الجيش والتحالف الدولي أسفرت في يومها الأول عن "تدمير 11 مضافة ونفقين والعثور على كدس للعتاد يضم 120 قنبرة هاون وتفكيك تسع عبوات". وأضاف أن مروحيات طيران الجيش قتلت ثلاثة إرهابيين كانوا يستقلون دراجتين ناريتين قرب قرية البو خيال.

وكان الكمين قد وقع مساء الأحد عندما فجر عناصر التنظيم عبوة على عجلة تقل مقاتلي الفوج الرابع في الحشد العشائري ثم فتحوا عليها النار من أسلحة متوسطة، وفق رواية آمر الفوج مروان الجبارة. غير أن مصدرا طبيا في مستشفى سامراء العام قال لـ"العربي الجديد" إن المستشفى تسلم ثماني جثث جراء الكمين، "بينها جثتان لمدنيين صادف مرورهما في المكان".

وفي ديالى، اغتال مسلحون مجهولون بأسلحة كاتمة، ليل الأحد، مختار قرية أبو كرمة جاسم العبيدي ونجله، في حين فجر عناصر من التنظيم منزل منتسب في الشرطة الاتحادية في أطراف ناحية بهرز دون وقوع إصابات، بحسب ما أدلى به مصدر في قيادة الشرطة.

أما في كركوك، فأعلنت وزارة الداخلية أن خلية الصقور الاستخبارية قبضت على ثلاثة من ممولي التنظيم بعدما داهمت، فجر الاثنين، محلا للصيرفة في شارع الجمهورية وضبطت فيه 80 مليون دينار ودفاتر حسابات.

ويرى الخبير الأمني مؤيد الجحيشي أن التنظيم "يستثمر انشغال بغداد بأزمتها المالية"، مشيرا إلى أنه نفذ منذ مطلع العام 36 كمينا في صلاح الدين وحدها.

ويأتي ذلك فيما يتقلص حضور التحالف الدولي الذي سلّم القوات العراقية منذ آذار الماضي ثماني قواعد، وبعدما أعلنت واشنطن الأسبوع الماضي أنها ستخفض عدد جنودها في العراق إلى 2500 بحلول 15 كانون الثاني المقبل.

وكانت القوات العراقية قد انتزعت من "داعش" آخر البلدات التي سيطر عليها، وهي راوة في محافظة الأنبار، في 17 تشرين الثاني 2017.
""", publisher='صحيفة الرافدين', title='"أسوار الصحراء".. عملية عراقية جديدة بعد كمين الدور')
shammari = dict(words='نائب قائد العمليات المشتركة الفريق أول ركن عبد الأمير الشمري', org='iq-joc', speaker='عبد الأمير الشمري',
                title='نائب قائد العمليات المشتركة', channel='statement')
dour = ('شرقي قضاء الدور', 'Al-Dour', 'الدور', 'district', 'IQ/Salah al-Din/Al-Daur', 2)
sunday = '2020-11-22 | مساء الأحد'
d.mention('ambush', ['T:كمين الدور', 'مقتل ستة…الدين', 'وكان الكمين…الجبارة'], when=sunday, place=dour,
          actors=[('is', 'initiator', 'عناصر التنظيم'), ('iq-tribal-mobilization', 'target', 'الحشد العشائري', 'الفوج الرابع')],
          results=[('killed', 'person', 'iq-tribal-mobilization', '6', 'ستة من مقاتلي الحشد العشائري')], means=[('ied', 'عبوة'),
                   ('firearm', 'أسلحة متوسطة')],
          by=[dict(words='آمر الفوج مروان الجبارة', org='iq-tribal-mobilization', speaker='مروان الجبارة', title='آمر الفوج')])
d.mention('ambush', 'غير أن مصدرا…المكان"', when=sunday, place=dour,
          actors=[('is', 'initiator', 'عناصر التنظيم'), ('iq-tribal-mobilization', 'target', 'الحشد العشائري@2', 'الفوج الرابع'),
                  ('civilians', 'victim', 'مدنيين')],
          results=[('killed', 'person', None, '8', 'ثماني جثث'), ('killed', 'person', 'civilians', '2', 'جثتان لمدنيين', 0)],
          by=[dict(words='مصدرا طبيا في مستشفى سامراء العام', title='مصدر طبي في مستشفى سامراء العام', channel='press', via='al-araby-al-jadeed',
                   anonymous=True)], note='Another toll.')
d.mention('security-operation', ['T:"أسوار الصحراء"', 'أعلنت قيادة…ومطيبيجة', 'إن العملية…عبوات"'], code='weapons-find', operation='أسوار الصحراء',
          when='2020-11-23 | صباح أمس الاثنين',
          place=('حاوي العظيم', 'Hawi al-Udhaim', 'حاوي العظيم', 'area', 'IQ/Diyala', 2),
          places=[('مطيبيجة', 'Mutaibija', 'مطيبيجة', 'area', 'IQ/Salah al-Din', 2)],
          actors=[('iq-joc', 'initiator', 'قطعات قيادة عمليات صلاح الدين', 'قيادة عمليات صلاح الدين'),
                   ('iq-pmf', 'partner', 'لواءين من الحشد الشعبي'),
                  ('iq-army-aviation', 'support', 'طيران الجيش'), ('coalition', 'support', 'التحالف الدولي'), ('is', 'target', 'فلول تنظيم "داعش"')],
          results=[('destroyed', 'hideout', 'is', '11', '11 مضافة'), ('destroyed', 'tunnel', 'is', '2', 'نفقين'),
                   ('found', 'ammunition', 'is', '120', '120 قنبرة هاون'), ('defused', 'ied', 'is', '9', 'تسع عبوات')],
          by=[dict(words='قيادة العمليات المشتركة', org='iq-joc'), shammari])
d.mention('airstrike', 'وأضاف أن مروحيات…خيال', when='2020-11-23 | يومها الأول',
          place=('قرب قرية البو خيال', 'Albu Khayal', 'البو خيال', 'village', 'IQ/Salah al-Din', 2),
          actors=[('iq-army-aviation', 'initiator', 'مروحيات طيران الجيش'), ('is', 'target', 'ثلاثة إرهابيين')],
          results=[('killed', 'person', 'is', '3', 'ثلاثة إرهابيين')], means=[('helicopter', 'مروحيات')], by=[shammari])
diyala = [dict(words='مصدر في قيادة الشرطة', org='iq-police', title='مصدر في قيادة الشرطة', anonymous=True)]
d.mention('assassination', 'اغتال…ونجله', plover='ASSAULT/firearms', when='2020-11-22 | ليل الأحد',
          place=('قرية أبو كرمة', 'Abu Karma', 'أبو كرمة', 'village', 'IQ/Diyala', 1),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون مجهولون'), ('civilians', 'target', 'مختار قرية أبو كرمة')],
          results=[('killed', 'person', 'civilians', '2', 'مختار قرية أبو كرمة جاسم العبيدي ونجله')],
          people=[('جاسم العبيدي', 'مختار قرية أبو كرمة', 'civilians', 'killed', 'جاسم العبيدي')], means=[('firearm', 'أسلحة كاتمة')], by=diyala)
d.mention('destruction', 'فجر عناصر من…إصابات', when='2020-11-22 | ليل الأحد',
          place=('أطراف ناحية بهرز', 'Buhriz', 'بهرز', 'subdistrict', 'IQ/Diyala', 2),
          actors=[('is', 'initiator', 'عناصر من التنظيم'), ('iq-federal-police', 'target', 'منتسب في الشرطة الاتحادية')],
          results=[('destroyed', 'building', 'iq-federal-police', '1', 'منزل منتسب في الشرطة الاتحادية'),
                   ('wounded', 'person', None, '0', 'دون وقوع إصابات')], by=diyala)
d.mention('raid', 'خلية الصقور…حسابات', code='arrest', when='2020-11-23 | فجر الاثنين',
          place=('شارع الجمهورية', 'Al-Jumhuriya Street, Kirkuk', 'شارع الجمهورية', 'road', 'IQ/Kirkuk/Kirkuk', 1),
          actors=[('iq-interior-intelligence', 'initiator', 'خلية الصقور الاستخبارية', 'خلية الصقور الاستخبارية'), ('is', 'target', 'ممولي التنظيم')],
          results=[('arrested', 'person', 'is', '3', 'ثلاثة من ممولي التنظيم'), ('seized', 'money', 'is', '80000000', '80 مليون دينار'),
                   ('seized', 'document', 'is', '?', 'دفاتر حسابات')],
          by=[dict(words='وزارة الداخلية', org='iq-ministry-interior')])
d.mention('statistics', 'أنه نفذ…وحدها', status='aggregate', when='2020-01-01..2020-11-24 range | منذ مطلع العام',
          count=('attacks', '36', '36 كمينا'),
          place=('صلاح الدين وحدها', 'Salah al-Din', 'صلاح الدين', 'governorate', 'IQ/Salah al-Din', 3), actors=[('is', 'initiator', 'التنظيم@4')],
          by=[dict(words='الخبير الأمني مؤيد الجحيشي', speaker='مؤيد الجحيشي', title='الخبير الأمني', channel='press')])
d.mention('base-handover', 'التحالف الدولي الذي…قواعد', status='aggregate', when='2020-03-01..2020-11-24 range | منذ آذار الماضي',
          count=('bases', '8', 'ثماني قواعد'),
          actors=[('coalition', 'initiator', 'التحالف الدولي@2'), ('iq-security-forces', 'partner', 'القوات العراقية')])
d.mention('troop-numbers', 'أعلنت واشنطن…المقبل', status='planned', plover='RETREAT/withdraw', when='2021-01-15 | 15 كانون الثاني المقبل',
          count=('troops', '2500', '2500'), place=('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('us', 'initiator', 'جنودها')],
          by=[dict(words='واشنطن', org='us-government')])
d.mention('territory-recapture', 'وكانت القوات…2017', status='background', when='2017-11-17 | 17 تشرين الثاني 2017',
          place=('راوة', 'Rawa', 'راوة', 'town', 'IQ/Anbar', 1), actors=[('iq-security-forces', 'initiator', 'القوات العراقية@2'),
                   ('is', 'target', '"داعش"@2')])

d = doc('own-360', '2021-10-20', """
فتحت وزارتا الدفاع والبيشمركة، أول أمس الاثنين، مركز تنسيق مشتركا في ناحية سرگران بقضاء الدبس شمال غربي كركوك، هو الخامس من نوعه منذ الاتفاق الذي أبرمه الجانبان في أيار الماضي لسد الثغرات بين خطوط انتشارهما.

ولم يمض على افتتاح المركز سوى ساعات حتى هاجم مسلحون من تنظيم داعش، ليل الاثنين، نقطة للواء 126 في البيشمركة عند قرية شناغة القريبة، فقتلوا عنصرين وأصابوا أربعة، وفق حصيلة أولى نشرتها وزارة البيشمركة. وفي مقابلة مع كوردستان 24 مساء أمس، تحدث الأمين العام للوزارة الفريق جبار ياور عن ثلاثة شهداء، بعد أن فارق أحد الجرحى الحياة في أربيل، وعن مقتل أربعة من المهاجمين.

وكشف ياور أن قوة من الفرقة الثامنة في الجيش العراقي وصلت إلى المكان خلال نصف ساعة ولاحقت المهاجمين مع البيشمركة، "وهو ما لم يكن ليحدث قبل عام"، وأن مقاتلتين للتحالف الدولي قصفتا قبيل الفجر مخبأ لجأوا إليه على ضفة الزاب الأسفل.

من جهته، قال المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي لوكالة الأنباء العراقية (واع) إن مراكز التنسيق تبادلت خلال خمسة أشهر 140 معلومة استخبارية، وإن القوات الاتحادية والبيشمركة نفذت استنادا إليها تسع عمليات مشتركة قتل فيها 17 إرهابيا ودُمر 23 وكرا. ونفى الخفاجي ما أشاعته منصات محلية عن دخول وحدات من البيشمركة إلى مركز كركوك.

ولم تهدئ تطمينات الخفاجي مخاوف القوى التركمانية والعربية في المحافظة، إذ طالب رئيس الجبهة التركمانية حسن توران الحكومة بإخضاع المركز الجديد لقيادة العمليات المشتركة وحدها.

وعلى صعيد ذي صلة، أعلن مجلس أمن إقليم كردستان أن قوات الآسايش ضبطت، السبت الماضي، في منزل بحي كوران في أربيل 30 كيلوغراما من مادة "TNT" وستة صواعق، واعتقلت صاحب المنزل وشقيقه اللذين كانا، بحسب المجلس، يتلقيان الأوامر من "والي كركوك" في التنظيم.

وتسلمت وزارة البيشمركة من التحالف، مطلع تشرين الأول، 35 شاحنة وعربة إسعاف لألوية قوات الإسناد الثانية التي ستنتشر في محيط سرگران قبل نهاية العام، بعد أن أنهى 600 من عناصرها تدريبا على يد مدربين ألمان في معسكر بنصلاوة.

وكانت البيشمركة قد انسحبت من كركوك ومعظم المناطق المتنازع عليها في 16 تشرين الأول 2017 مع تقدم القوات الاتحادية إليها، تاركة شريطا يصل عرضه في بعض المواضع إلى 40 كيلومترا بلا قوة تمسكه.
""", publisher='كوردستان نيوز', title='مركز خامس للتنسيق بين الجيش والبيشمركة.. والاختبار الأول بعد ساعات')
monday = '2021-10-18 | أول أمس الاثنين'
sargaran = ('ناحية سرگران بقضاء الدبس شمال غربي كركوك', 'Sargaran', 'سرگران', 'subdistrict', 'IQ/Kirkuk/Dibis', 1)
ministries = [('iq-ministry-defence', 'initiator', 'وزارتا الدفاع والبيشمركة'), ('krg-ministry-peshmerga', 'initiator', 'وزارتا الدفاع والبيشمركة')]
d.mention('cooperation', ['T:مركز خامس للتنسيق بين الجيش والبيشمركة', 'فتحت…من نوعه'], when=monday, place=sargaran, actors=ministries,
          note='A joint coordination centre set up.')
d.mention('agreement', 'الاتفاق…انتشارهما', status='background', when='2021-05-01..2021-05-31 month | أيار الماضي', actors=ministries)
shanagha = ('قرية شناغة', 'Shanagha', 'شناغة', 'village', 'IQ/Kirkuk/Dibis', 2)
night = '2021-10-18 | ليل الاثنين'
raiders = [('is', 'initiator', 'مسلحون من تنظيم داعش'), ('iq-peshmerga', 'target', 'البيشمركة@2', 'اللواء 126')]
yawar = dict(words='الأمين العام للوزارة الفريق جبار ياور', org='krg-ministry-peshmerga', speaker='جبار ياور', title='الأمين العام لوزارة البيشمركة',
             channel='press', via='kurdistan-24')
d.mention('attack-on-forces', ['T:والاختبار الأول بعد ساعات', 'ولم يمض…البيشمركة@2'], when=night, place=shanagha, actors=raiders,
          results=[('killed', 'person', 'iq-peshmerga', '2', 'عنصرين'), ('wounded', 'person', 'iq-peshmerga', '4', 'أربعة')],
          by=[dict(words='وزارة البيشمركة', org='krg-ministry-peshmerga')])
d.mention('attack-on-forces', 'وفي مقابلة…المهاجمين', when=night, place=shanagha, actors=raiders,
          results=[('killed', 'person', 'iq-peshmerga', '3', 'ثلاثة شهداء'), ('killed', 'person', 'is', '4', 'أربعة من المهاجمين')], by=[yawar],
          note='A later toll.')
d.mention('security-operation', 'قوة من الفرقة…البيشمركة', when=night, place=('المكان', *shanagha[1:]),
          actors=[('iq-army', 'initiator', 'قوة من الفرقة الثامنة في الجيش العراقي', 'الفرقة الثامنة'), ('iq-peshmerga', 'partner', 'البيشمركة@4'),
                  ('is', 'target', 'المهاجمين@2')], by=[yawar])
d.mention('airstrike', 'مقاتلتين…الأسفل', when='2021-10-19 | قبيل الفجر',
          place=('ضفة الزاب الأسفل', 'Lower Zab', 'الزاب الأسفل', 'area', 'IQ/Kirkuk/Dibis', 2),
          actors=[('coalition', 'initiator', 'للتحالف الدولي'), ('is', 'target', 'المهاجمين@2')], means=[('aircraft', 'مقاتلتين')], by=[yawar],
          note='The night of Monday: its dawn is Tuesday\'s. What became of the hiding-place is not said.')
khafaji = dict(words='المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي', org='iq-joc', speaker='تحسين الخفاجي',
               title='المتحدث باسم قيادة العمليات المشتركة', channel='press', via='ina')
five = '2021-05-20..2021-10-20 range | خلال خمسة أشهر'
d.mention('intelligence-sharing', 'مراكز التنسيق تبادلت…استخبارية', status='aggregate', when=five, count=('reports', '140', '140 معلومة استخبارية'),
          actors=[('iq-security-forces', 'initiator', 'القوات الاتحادية'), ('iq-peshmerga', 'initiator', 'البيشمركة@5')], by=[khafaji])
d.mention('statistics', 'القوات الاتحادية والبيشمركة…وكرا', status='aggregate', when=five, count=('operations', '9', 'تسع عمليات مشتركة'),
          actors=[('iq-security-forces', 'initiator', 'القوات الاتحادية'), ('iq-peshmerga', 'initiator', 'البيشمركة@5'), ('is', 'target', 'إرهابيا')],
          results=[('killed', 'person', 'is', '17', '17 إرهابيا'), ('destroyed', 'hideout', 'is', '23', '23 وكرا')], by=[khafaji])
d.mention('deployment', 'دخول وحدات…كركوك', status='denied', place=('مركز كركوك', 'Kirkuk', 'كركوك', 'city', 'IQ/Kirkuk/Kirkuk', 1),
          actors=[('iq-peshmerga', 'initiator', 'وحدات من البيشمركة')], by=[{**khafaji, 'stance': 'denies'}])
d.mention('demand', 'طالب رئيس…وحدها', actors=[(None, 'initiator', 'رئيس الجبهة التركمانية'), ('iq-government', 'target', 'الحكومة')],
          people=[('حسن توران', 'رئيس الجبهة التركمانية', None, 'mentioned', 'حسن توران')])
d.mention('arrest', 'قوات الآسايش…التنظيم', when='2021-10-16 | السبت الماضي',
          place=('حي كوران في أربيل', 'Kuran, Erbil', 'كوران', 'neighbourhood', 'IQ/Erbil/Erbil', 1),
          actors=[('iq-asayish', 'initiator', 'قوات الآسايش'), ('is', 'target', 'التنظيم')],
          results=[('seized', 'explosive', 'is', '30', '30 كيلوغراما من مادة "TNT"'), ('seized', 'other', 'is', '6', 'ستة صواعق'),
                   ('arrested', 'person', 'is', '2', 'صاحب المنزل وشقيقه')],
          by=[dict(words='مجلس أمن إقليم كردستان', org='iq-krg', title='مجلس أمن إقليم كردستان')])
units = ('iq-peshmerga', 'initiator', 'ألوية قوات الإسناد الثانية', 'قوات الإسناد الثانية')
d.mention('aid', 'وتسلمت…الثانية', status='background', when='2021-10-01..2021-10-10 range | مطلع تشرين الأول',
          count=('vehicles', '35', '35 شاحنة وعربة إسعاف'),
          actors=[('coalition', 'initiator', 'التحالف'), ('krg-ministry-peshmerga', 'partner', 'وزارة البيشمركة@2')])
d.mention('deployment', 'ألوية قوات…العام', status='planned', when='2021-10-20..2021-12-31 range | قبل نهاية العام',
          place=('محيط سرگران', 'Sargaran', 'سرگران', 'subdistrict', 'IQ/Kirkuk/Dibis', 2), actors=[units])
d.mention('training', 'أنهى 600…بنصلاوة', status='background', count=('troops', '600', '600 من عناصرها'),
          place=('معسكر بنصلاوة', 'Bnaslawa camp', 'بنصلاوة', 'base', 'IQ/Erbil/Erbil', 1),
          actors=[(None, 'initiator', 'مدربين ألمان'), ('iq-peshmerga', 'partner', 'ألوية قوات الإسناد الثانية', 'قوات الإسناد الثانية')])
d.mention('withdrawal', 'وكانت البيشمركة…إليها', status='background', when='2017-10-16 | 16 تشرين الأول 2017',
          place=('كركوك@4', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 3), actors=[('iq-peshmerga', 'initiator', 'البيشمركة@8')])

d = doc('own-361', '2019-06-06', """
أتت حرائق أضرمها عناصر من تنظيم داعش في الأيام الثلاثة الأخيرة على أكثر من 900 دونم مزروعة بالقمح في قرى تابعة لقضاءي داقوق ومخمور، انتقاما من مزارعين امتنعوا عن دفع الإتاوات، على حد قول مسؤولين محليين.

وأوضح مدير الدفاع المدني في كركوك العميد هيوا نصر الدين أن فرقه سيطرت على آخر الحرائق فجر أمس الأربعاء، وأن أحد رجاله لقي حتفه وجرح اثنان بانفجار عبوة زُرعت بين السنابل عند قرية علي سراي.

وتبنى التنظيم، في العدد الأخير من صحيفته "النبأ"، إحراق "مئات الدونمات من حقول المرتدين" في العراق وسوريا خلال أيار، ودعا أنصاره إلى المزيد.

إلا أن وزارة الداخلية العراقية حصرت عدد الحرائق المتعمدة بـ19 حريقا من أصل 63 سجلتها في خمس محافظات منذ مطلع أيار، عازية البقية إلى تماس كهربائي وأعقاب سجائر.

وفي قرية كوديلة بمخمور، لم ينتظر الفلاحون وصول الإطفاء، إذ اشتبكوا ببنادقهم ليل الاثنين مع مسلحين من التنظيم تسللوا إلى حقولهم وقتلوا واحدا منهم، ثم لاحقت قوة من البيشمركة الباقين بإسناد مروحيتين للتحالف الدولي، كما روى آمر القوة العقيد سردار كريم لرووداو.

ولحماية موسم الحصاد، نشرت قيادة المقر المتقدم في كركوك أربعة أفواج من الشرطة الاتحادية حول قرى داقوق والرشاد. وأعلنت هيئة الحشد الشعبي، الثلاثاء، أن اللواء 16 اعتقل قرب ناحية تازة ثلاثة أشخاص بحوزتهم عدسات ومواد حارقة، وسلّمهم إلى استخبارات الشرطة.

بدوره، قال النائب الإيزيدي صائب خدر إن النيران التي شبت في سفوح سنجار الأسبوع الماضي كشفت مقبرة جماعية تضم رفات 26 من أبناء قرية صولاغ ممن أعدمهم التنظيم في آب 2014.

وكانت القوات العراقية قد أنهت في 12 أيار عملية تفتيش في جنوب كركوك شاركت فيها ثلاثة ألوية من الجيش والحشد الشعبي، وأسفرت وفقا لخلية الإعلام الأمني عن العثور على 21 نفقا وتفجير 34 عبوة تحت السيطرة وقتل "والي الجنوب" المكنى أبو طيبة.
""", publisher='صحيفة الرافدين', title='القمح في مرمى النار.. كركوك ومخمور تحترقان عند الحصاد')
three = '2019-06-04..2019-06-06 range | الأيام الثلاثة الأخيرة'
daquq = ('داقوق', 'Daquq', 'داقوق', 'district', 'IQ/Kirkuk/Daquq', 2)
d.mention('destruction', ['T:كركوك ومخمور تحترقان عند الحصاد', 'أتت…محليين'], when=three, place=daquq,
          places=[('مخمور', 'Makhmur', 'مخمور', 'district', 'IQ/Erbil/Makhmur', 2, 'Ninewa')],
          actors=[('is', 'initiator', 'عناصر من تنظيم داعش'), ('civilians', 'target', 'مزارعين')],
          results=[('burned', 'area', 'civilians', '901+', 'أكثر من 900 دونم مزروعة بالقمح')],
          by=[dict(words='مسؤولين محليين', org='iq-local-government', title='مسؤولون محليون', anonymous=True)])
d.mention('ied', 'أحد رجاله…سراي', place=('عند قرية علي سراي', 'Ali Saray', 'علي سراي', 'village', 'IQ/Kirkuk/Daquq', 2),
          actors=[('iq-civil-defence', 'target', 'أحد رجاله')],
          results=[('killed', 'person', 'iq-civil-defence', '1', 'أحد رجاله'), ('wounded', 'person', 'iq-civil-defence', '2', 'اثنان')],
          means=[('ied', 'عبوة')],
          by=[dict(words='مدير الدفاع المدني في كركوك العميد هيوا نصر الدين', org='iq-civil-defence', speaker='هيوا نصر الدين',
                   title='مدير الدفاع المدني في كركوك')], note='Neither who laid it nor the day is said.')
d.mention('statistics', 'وتبنى…أيار', status='aggregate', when='2019-05-01..2019-05-31 month | خلال أيار',
          place=('العراق', 'Iraq', 'العراق', 'country', 'IQ', 3), places=[('سوريا', 'Syria', 'سوريا', 'country', 'SY', 3)],
          actors=[('is', 'initiator', 'التنظيم')], results=[('burned', 'area', 'civilians', '?', '"مئات الدونمات من حقول المرتدين"')],
          by=[dict(words='التنظيم', org='is', via='naba')])
d.mention('statistics', 'إلا أن وزارة…أيار', status='aggregate', when='2019-05-01..2019-06-06 range | منذ مطلع أيار',
          count=('attacks', '19', '19 حريقا'),
          place=('خمس محافظات', 'Iraq', 'العراق', 'country', 'IQ', 3), by=[dict(words='وزارة الداخلية العراقية', org='iq-ministry-interior')])
godela = ('قرية كوديلة بمخمور', 'Godela', 'كوديلة', 'village', 'IQ/Erbil/Makhmur', 1, 'Ninewa')
karim = [dict(words='آمر القوة العقيد سردار كريم', org='iq-peshmerga', speaker='سردار كريم', title='آمر القوة', channel='press', via='rudaw')]
mon = '2019-06-03 | ليل الاثنين'
d.mention('clash', 'وفي قرية كوديلة…منهم', when=mon, place=godela,
          actors=[(None, 'initiator', 'الفلاحون'), ('is', 'target', 'مسلحين من التنظيم')],
          results=[('killed', 'person', 'is', '1', 'واحدا منهم')], means=[('firearm', 'بنادقهم')], by=karim)
d.mention('security-operation', 'لاحقت…الدولي', when=mon, place=godela,
          actors=[('iq-peshmerga', 'initiator', 'قوة من البيشمركة'), ('coalition', 'support', 'للتحالف الدولي'), ('is', 'target', 'الباقين')],
          means=[('helicopter', 'مروحيتين')], by=karim)
d.mention('deployment', 'نشرت…والرشاد', count=('units', '4', 'أربعة أفواج'),
          place=('حول قرى داقوق', 'Daquq', 'داقوق', 'district', 'IQ/Kirkuk/Daquq', 2),
          places=[('الرشاد', 'Al-Rashad', 'الرشاد', 'subdistrict', 'IQ/Kirkuk/Hawija', 2)],
          actors=[('iq-federal-police', 'initiator', 'الشرطة الاتحادية'),
                   ('iq-joc', 'authority', 'قيادة المقر المتقدم في كركوك', 'المقر المتقدم - كركوك')])
d.mention('arrest', 'اللواء 16 اعتقل…الشرطة', when='2019-06-04 | الثلاثاء',
          place=('قرب ناحية تازة', 'Taza Khurmatu', 'تازة', 'subdistrict', 'IQ/Kirkuk/Kirkuk', 2),
          actors=[('iq-pmf', 'initiator', 'اللواء 16', 'اللواء 16')],
          results=[('arrested', 'person', None, '3', 'ثلاثة أشخاص'), ('seized', 'other', None, '?', 'عدسات ومواد حارقة')],
          by=[dict(words='هيئة الحشد الشعبي', org='iq-pmf')])
khidir = [dict(words='النائب الإيزيدي صائب خدر', org='iq-parliament', speaker='صائب خدر', title='النائب')]
week = '2019-05-27..2019-06-02 week | الأسبوع الماضي'
sinjar = ('سفوح سنجار', 'Sinjar Mountains', 'جبل سنجار', 'mountain', 'IQ/Ninewa/Sinjar', 2)
d.mention('mass-grave', 'النيران…صولاغ', when=week, place=sinjar,
          results=[('found_dead', 'person', 'civilians', '26', 'رفات 26 من أبناء قرية صولاغ')], by=khidir)
d.mention('execution', 'أبناء قرية…2014', status='background', when='2014-08-01..2014-08-31 month | آب 2014', place=sinjar,
          actors=[('is', 'initiator', 'التنظيم@2'), ('civilians', 'target', 'أبناء قرية صولاغ')],
          results=[('killed', 'person', 'civilians', '26', '26 من أبناء قرية صولاغ')], by=khidir)
d.mention('sweep', 'وكانت القوات…طيبة', status='background', code='clash', when='2019-05-12 | 12 أيار',
          place=('جنوب كركوك', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 2),
          actors=[('iq-army', 'initiator', 'الجيش'), ('iq-pmf', 'initiator', 'الحشد الشعبي@2'), ('is', 'target', 'والي الجنوب')],
          results=[('found', 'tunnel', 'is', '21', '21 نفقا'), ('destroyed', 'ied', 'is', '34', '34 عبوة'),
                   ('killed', 'person', 'is', '1', '"والي الجنوب"')],
          people=[('أبو طيبة', 'والي الجنوب', 'is', 'killed', 'أبو طيبة')], by=[dict(words='خلية الإعلام الأمني', org='iq-smc')])

d = doc('own-362', '2023-07-21', """
كشف جهاز مكافحة الإرهاب العراقي، في تقرير نصف سنوي نشره الخميس، أن قواته نفذت بين مطلع كانون الثاني ونهاية حزيران 78 عملية ضد تنظيم "داعش" أسفرت عن مقتل 41 إرهابيا، بينهم تسعة قياديين، واعتقال 66 آخرين، إضافة إلى تدمير 52 وكرا و14 نفقا.

وبحسب التقرير، جرت 27 من هذه العمليات في كركوك، و19 في ديالى، و16 في الأنبار، و11 في صلاح الدين، بينما نُفذت خمس عمليات داخل إقليم كردستان بالاشتراك مع جهازي مكافحة الإرهاب في أربيل والسليمانية.

وقال المتحدث باسم الجهاز صباح النعمان، في حديث لـ"الصباح"، إن القوة الجوية وجهت خلال المدة نفسها 23 ضربة بناء على معلومات الجهاز، مقابل ثماني ضربات لطيران التحالف الدولي، معتبرا أن "العراقيين باتوا يقاتلون بعيونهم وأيديهم".

وآخر تلك العمليات، وفق النعمان، كانت فجر الأحد الماضي حين داهمت قوة من الجهاز دارا في حي الإعلام جنوب غربي بغداد واعتقلت مسؤول "الكفالات" في ما يسمى ولاية بغداد، عمر خلف المشهداني، وبحوزته 11 هوية مزورة ومسدس. ونفى النعمان أن يكون المشهداني قد قتل أثناء المداهمة كما ذكرت وسائل إعلام.

لكن التنظيم لا يزال قادرا على الإيذاء؛ فقد هاجم مسلحوه، ليل الأربعاء، نقطة لفوج من اللواء 42 قرب قرية زغيتون الصغيرة في قضاء داقوق. وقالت خلية الإعلام الأمني إن الهجوم أُحبط وأسفر عن جرح جنديين، فيما زعمت وكالة "أعماق" مقتل سبعة جنود وإحراق عربتي همر. وصباح الخميس، مشطت قوة مشتركة من الجيش والحشد الشعبي المكان وعثرت على جثة أحد المهاجمين وبندقية قنص.

وفي نينوى، أصدرت محكمة الجنايات، الأربعاء، حكما بالإعدام على ثلاثة مدانين بالانتماء إلى التنظيم وتفجير جسر المثنى عام 2016.

ويقدر مسؤول في التحالف، تحدث إلى وكالة فرانس برس شرط إخفاء هويته، عدد مسلحي التنظيم في العراق بنحو ألف، "نصفهم يتنقل بين حمرين ووادي الشاي". ومن المقرر أن يتوجه وفد عسكري عراقي يرأسه وزير الدفاع ثابت العباسي إلى واشنطن مطلع آب لبحث مستقبل مهمة التحالف الذي ينشر 2500 جندي أميركي في البلاد.
""", publisher='شبكة الرافد', title='مكافحة الإرهاب: 78 عملية ومقتل 41 إرهابيا في ستة أشهر')
report = dict(words='جهاز مكافحة الإرهاب العراقي', org='iq-cts', channel='document')
numan = dict(words='المتحدث باسم الجهاز صباح النعمان', org='iq-cts', speaker='صباح النعمان', title='المتحدث باسم جهاز مكافحة الإرهاب',
channel='press',
             via='al-sabaah')
half = '2023-01-01..2023-06-30 range | بين مطلع كانون الثاني ونهاية حزيران'
cts, foe = ('iq-cts', 'initiator', 'قواته'), ('is', 'target', 'تنظيم "داعش"')
d.mention('statistics', ['T:78 عملية ومقتل 41 إرهابيا في ستة أشهر', 'كشف…نفقا'], status='aggregate', when=half,
          count=('operations', '78', '78 عملية'),
          actors=[cts, foe],
          results=[('killed', 'person', 'is', '41', '41 إرهابيا'), ('killed', 'person', 'is', '9', 'تسعة قياديين', 0),
                   ('arrested', 'person', 'is', '66', '66 آخرين'),
                   ('destroyed', 'hideout', 'is', '52', '52 وكرا'), ('destroyed', 'tunnel', 'is', '14', '14 نفقا')], by=[report])
for words, count, place in (('جرت 27…كركوك', ('27', '27 من هذه العمليات'), ('كركوك', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 3)),
                            ('19 في ديالى', ('19', '19'), ('ديالى', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3)),
                            ('16 في الأنبار', ('16', '16'), ('الأنبار', 'Anbar', 'الأنبار', 'governorate', 'IQ/Anbar', 3)),
                            ('11 في صلاح الدين', ('11', '11'), ('صلاح الدين', 'Salah al-Din', 'صلاح الدين', 'governorate', 'IQ/Salah al-Din', 3))):
    d.mention('statistics', words, status='aggregate', when=half, count=('operations', *count), place=place, actors=[cts, foe], by=[report])
d.mention('statistics', 'نُفذت خمس…والسليمانية', status='aggregate', when=half, count=('operations', '5', 'خمس عمليات'),
          place=('إقليم كردستان', 'Kurdistan Region', 'إقليم كردستان', 'region', 'IQ', 3),
          actors=[cts, ('iq-krg-counter-terrorism', 'initiator', 'جهازي مكافحة الإرهاب في أربيل والسليمانية'), foe], by=[report])
period = '2023-01-01..2023-06-30 range | خلال المدة نفسها'
d.mention('statistics', 'القوة الجوية…الجهاز', status='aggregate', plover='ASSAULT/aerial', when=period, count=('strikes', '23', '23 ضربة'),
          actors=[('iq-air-force', 'initiator', 'القوة الجوية'), ('iq-cts', 'support', 'الجهاز@2'), foe], by=[numan])
d.mention('statistics', 'ثماني ضربات…الدولي', status='aggregate', plover='ASSAULT/aerial', when=period, count=('strikes', '8', 'ثماني ضربات'),
          actors=[('coalition', 'initiator', 'طيران التحالف الدولي'), foe], by=[numan])
ilam = ('حي الإعلام جنوب غربي بغداد', "Hayy al-I'lam, Baghdad", 'حي الإعلام', 'neighbourhood', 'IQ/Baghdad', 1)
d.mention('raid', 'وآخر…ومسدس', code='arrest', when='2023-07-16 | فجر الأحد الماضي', place=ilam,
          actors=[('iq-cts', 'initiator', 'قوة من الجهاز'), ('is', 'target', 'ولاية بغداد')],
          results=[('arrested', 'person', 'is', '1', 'مسؤول "الكفالات"'), ('seized', 'document', 'is', '11', '11 هوية مزورة'),
                   ('seized', 'weapon', 'is', '1', 'مسدس')],
          people=[('عمر خلف المشهداني', 'مسؤول "الكفالات" في ما يسمى ولاية بغداد', 'is', 'arrested', 'عمر خلف المشهداني')], by=[numan])
d.mention('killing', 'المشهداني قد قتل أثناء المداهمة', status='denied', when='2023-07-16 | فجر الأحد الماضي', place=ilam,
          actors=[('is', 'target', 'المشهداني@2')],
          results=[('killed', 'person', 'is', '1', 'المشهداني@2')],
          people=[('عمر خلف المشهداني', 'مسؤول "الكفالات" في ما يسمى ولاية بغداد', 'is', 'killed', 'المشهداني@2')],
          by=[dict(words='النعمان@3', org='iq-cts', speaker='صباح النعمان', title='المتحدث باسم جهاز مكافحة الإرهاب', stance='denies')])
zgh = ('قرب قرية زغيتون الصغيرة في قضاء داقوق', 'Zghaytun al-Saghira', 'زغيتون الصغيرة', 'village', 'IQ/Kirkuk/Daquq', 2)
wed = '2023-07-19 | ليل الأربعاء'
raid = [('is', 'initiator', 'مسلحوه'), ('iq-army', 'target', 'نقطة لفوج من اللواء 42', 'اللواء 42')]
d.mention('attack-on-forces', ['هاجم…داقوق', 'وقالت…جنديين'], when=wed, place=zgh, actors=raid,
          results=[('wounded', 'person', 'iq-army', '2', 'جنديين')], by=[dict(words='خلية الإعلام الأمني', org='iq-smc')])
d.mention('attack-on-forces', 'زعمت…همر', when=wed, place=zgh, actors=raid,
          results=[('killed', 'person', 'iq-army', '7', 'سبعة جنود'), ('burned', 'vehicle', 'iq-army', '2', 'عربتي همر')],
          by=[dict(words='وكالة "أعماق"', org='is', via='amaq', stance='claims')], note='The attackers tell another toll.')
d.mention('sweep', 'وصباح الخميس…قنص', code='weapons-find', when='2023-07-20 | صباح الخميس', place=('المكان', *zgh[1:]),
          actors=[('iq-army', 'initiator', 'الجيش'), ('iq-pmf', 'initiator', 'الحشد الشعبي'), ('is', 'target', 'المهاجمين')],
          results=[('found_dead', 'person', 'is', '1', 'جثة أحد المهاجمين'), ('found', 'weapon', 'is', '1', 'بندقية قنص')])
d.mention('prosecution', 'وفي نينوى…2016', when='2023-07-19 | الأربعاء@2', count=('persons', '3', 'ثلاثة مدانين'),
          place=('نينوى', 'Ninewa', 'نينوى', 'governorate', 'IQ/Ninewa', 3),
          actors=[('iq-judiciary', 'initiator', 'محكمة الجنايات'), ('is', 'target', 'ثلاثة مدانين')])
d.mention('explosion', 'تفجير جسر المثنى عام 2016', status='background', when='2016-01-01..2016-12-31 year | عام 2016',
          place=('جسر المثنى', 'Al-Muthanna bridge', 'جسر المثنى', 'bridge', 'IQ/Ninewa', 1), actors=[('is', 'initiator', 'ثلاثة مدانين')])
official = dict(words='مسؤول في التحالف', org='coalition', title='مسؤول في التحالف', channel='press', via='afp', anonymous=True)
land = ('العراق@3', 'Iraq', 'العراق', 'country', 'IQ', 3)
d.mention('troop-numbers', 'ويقدر…بنحو ألف', status='background', count=('troops', '~1000', 'نحو ألف'), place=land,
          actors=[('is', 'initiator', 'مسلحي التنظيم')], by=[official])
d.mention('visit', 'ومن المقرر…التحالف@1', status='planned', when='2023-08-01..2023-08-10 range | مطلع آب',
          place=('واشنطن', 'Washington', 'واشنطن', 'city', 'US', 1), actors=[('iq-ministry-defence', 'initiator', 'وفد عسكري عراقي')],
          people=[('ثابت العباسي', 'وزير الدفاع', 'iq-ministry-defence', 'mentioned', 'ثابت العباسي')])
d.mention('troop-numbers', 'التحالف الذي ينشر…البلاد', status='background', count=('troops', '2500', '2500 جندي أميركي'),
          place=('البلاد', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('us', 'initiator', '2500 جندي أميركي')])

d = doc('own-363', '2024-12-10', """
دفعت القوات العراقية، منذ الأحد، بثلاثة ألوية من الجيش والحشد الشعبي إلى الشريط الحدودي مع سوريا، في إجراء قال قائد قوات الحدود الفريق محمد السكيني إنه يرمي إلى منع تسلل عناصر تنظيم الدولة الإسلامية بعد سقوط دمشق.

وبالتوازي مع ذلك، أعلنت خلية الإعلام الأمني أن مقاتلات F-16 دمرت، فجر أمس الاثنين، مقرا بديلا لقيادة التنظيم في وادي الأبيض جنوبي الأنبار، وأن قوة من قيادة عمليات الأنبار وجهاز المخابرات وصلت إلى الموقع ظهرا ووجدت خمس جثث وأربع بنادق وأجهزة اتصال فضائية.

وبحسب نائب قائد العمليات المشتركة الفريق أول الركن قيس المحمداوي، الذي تحدث للصحفيين في بغداد، فإن من بين القتلى مسؤول التصنيع جبار علي فياض المكنى "أبو نبأ" ومسؤول البريد في "ولاية الأنبار"، في حين نفى مصدر في جهاز المخابرات ما تردد عن مقتل "الوالي" نفسه، مرجحا أنه عبر إلى البادية السورية قبل أيام.

والضربة هي السادسة التي تطال قيادات التنظيم خلال الشهر الأخير. ففي 20 تشرين الثاني قتلت قوة من جهاز مكافحة الإرهاب محمولة جوا، وبإسناد من التحالف الدولي، أربعة بينهم "نائب والي العراق" حسين وعد الزوبعي في جبال حمرين، وبعد يوم اعتقل جهاز الأمن الوطني في كركوك شقيقه الذي كان يتولى نقل الأموال.

ورغم الخسائر، هاجم مسلحو التنظيم الخميس الماضي رعاة أغنام في صحراء الرطبة وقتلوا اثنين منهم واستولوا على 300 رأس، وفق قائممقام القضاء عماد الدليمي. وطالب الدليمي بغداد بفوج من حشد العشائر يرابط في الصحراء "قبل أن يخسر الناس ما بقي لهم".

وفي إقليم كردستان، تسلمت وزارة البيشمركة، الأحد، 24 مدفعا من عيار 105 ملم من الولايات المتحدة، بحضور قائد التحالف اللواء كيفن ليهي ووزير البيشمركة شورش إسماعيل، بعد أشهر من اعتراض نواب في بغداد على الصفقة. وجرى التسليم في معسكر بأطراف أربيل.

وأفاد مسؤول عسكري أميركي، اشترط عدم الكشف عن هويته، وكالة رويترز بأن نحو 200 جندي نُقلوا الأسبوع الماضي من قاعدة عين الأسد إلى التنف داخل سوريا، وهو ما لم تؤكده بغداد.

وتوصل العراق والولايات المتحدة في أيلول إلى اتفاق ينهي مهمة التحالف على مرحلتين. وكان التنظيم قد بسط سيطرته على القائم ومعبرها في حزيران 2014 مستفيدا من انهيار القوات على جانبي الحدود.
""", publisher='صحيفة الرافدين', title='العراق يحصن حدوده ويلاحق قادة «داعش» في الصحراء')
border = ('الشريط الحدودي مع سوريا', 'Border strip with Syria', 'الشريط الحدودي مع سوريا', 'area', 'IQ', 2)
sakini = dict(words='قائد قوات الحدود الفريق محمد السكيني', org='iq-border-guard', speaker='محمد السكيني', title='قائد قوات الحدود')
d.mention('reinforcement', ['T:العراق يحصن حدوده', 'دفعت…سوريا'], when='2024-12-08..2024-12-10 range | منذ الأحد',
          count=('brigades', '3', 'ثلاثة ألوية'),
          place=border, actors=[('iq-army', 'initiator', 'الجيش'), ('iq-pmf', 'initiator', 'الحشد الشعبي')], by=[sakini])
dead = ('جبار علي فياض', 'مسؤول التصنيع', 'is', 'killed', 'جبار علي فياض'), (None, 'مسؤول البريد في "ولاية الأنبار"', 'is', 'killed', 'مسؤول البريد في "ولاية الأنبار"')
mohammedawi = dict(words='نائب قائد العمليات المشتركة الفريق أول الركن قيس المحمداوي', org='iq-joc', speaker='قيس المحمداوي',
                   title='نائب قائد العمليات المشتركة', channel='press')
cell = dict(words='خلية الإعلام الأمني', org='iq-smc')
abyad = ('وادي الأبيض جنوبي الأنبار', 'Wadi al-Abyad', 'وادي الأبيض', 'valley', 'IQ/Anbar', 1)
monday = '2024-12-09 | فجر أمس الاثنين'
d.mention('airstrike', ['أن مقاتلات…الأنبار@1', 'خمس جثث', 'من بين القتلى…الأنبار"'], when=monday, place=abyad,
          actors=[('iq-air-force', 'initiator', 'مقاتلات F-16'), ('is', 'target', 'قيادة التنظيم')],
          results=[('destroyed', 'hideout', 'is', '1', 'مقرا بديلا لقيادة التنظيم'), ('killed', 'person', 'is', '5', 'خمس جثث')], people=[*dead],
          means=[('f-16', 'F-16')], by=[cell, mohammedawi])
d.mention('search', 'قوة من قيادة عمليات…فضائية', code='weapons-find', when='2024-12-09 | ظهرا', place=('الموقع', *abyad[1:]),
          actors=[('iq-joc', 'initiator', 'قوة من قيادة عمليات الأنبار', 'قيادة عمليات الأنبار'), ('iq-inis', 'initiator', 'جهاز المخابرات'),
                  ('is', 'target', 'قيادة التنظيم')],
          results=[('found_dead', 'person', 'is', '5', 'خمس جثث'), ('found', 'weapon', 'is', '4', 'أربع بنادق'),
                   ('found', 'other', 'is', '?', 'أجهزة اتصال فضائية')],
          by=[cell])
d.mention('killing', 'مقتل "الوالي" نفسه', status='denied', when=monday, place=abyad, actors=[('is', 'target', '"الوالي"')],
          results=[('killed', 'person', 'is', '1', '"الوالي"')], people=[(None, 'والي الأنبار', 'is', 'killed', '"الوالي"')],
          by=[dict(words='مصدر في جهاز المخابرات', org='iq-inis', title='مصدر في جهاز المخابرات', anonymous=True, stance='denies')])
d.mention('statistics', 'والضربة…الأخير', status='aggregate', plover='ASSAULT/aerial', when='2024-11-10..2024-12-10 range | خلال الشهر الأخير',
          count=('strikes', '6', 'السادسة'), actors=[('is', 'target', 'قيادات التنظيم')])
d.mention('killing', 'ففي 20…حمرين', status='background', when='2024-11-20 | 20 تشرين الثاني',
          place=('جبال حمرين', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ', 1),
          actors=[('iq-cts', 'initiator', 'قوة من جهاز مكافحة الإرهاب'), ('coalition', 'support', 'التحالف الدولي'),
                   ('is', 'target', 'قيادات التنظيم')],
          results=[('killed', 'person', 'is', '4', 'أربعة بينهم')],
          people=[('حسين وعد الزوبعي', 'نائب والي العراق', 'is', 'killed', 'حسين وعد الزوبعي')], means=[('air-landing', 'محمولة جوا')])
d.mention('arrest', 'اعتقل جهاز…الأموال', status='background', when='2024-11-21 | بعد يوم',
          place=('كركوك', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 3),
          actors=[('iq-nss', 'initiator', 'جهاز الأمن الوطني'), ('is', 'target', 'قيادات التنظيم')],
          results=[('arrested', 'person', 'is', '1', 'شقيقه')], people=[(None, 'شقيق حسين وعد الزوبعي', 'is', 'arrested', 'شقيقه')])
dulaimi = dict(words='قائممقام القضاء عماد الدليمي', org='iq-local-government', speaker='عماد الدليمي', title='قائممقام القضاء')
rutba = ('صحراء الرطبة', 'Rutba', 'الرطبة', 'district', 'IQ/Anbar/Rutba', 2)
d.mention('civilian-attack', 'هاجم مسلحو…رأس', when='2024-12-05 | الخميس الماضي', place=rutba,
          actors=[('is', 'initiator', 'مسلحو التنظيم'), ('civilians', 'target', 'رعاة أغنام')],
          results=[('killed', 'person', 'civilians', '2', 'اثنين منهم'), ('seized', 'other', 'civilians', '300', '300 رأس')], by=[dulaimi])
d.mention('demand', 'وطالب الدليمي…الصحراء', actors=[('iq-local-government', 'initiator', 'الدليمي@2'), ('iq-government', 'target', 'بغداد@2')],
          people=[('عماد الدليمي', 'قائممقام القضاء', 'iq-local-government', 'mentioned', 'الدليمي@2')])
d.mention('aid', 'تسلمت وزارة…إسماعيل', when='2024-12-08 | الأحد@2', count=('weapons', '24', '24 مدفعا من عيار 105 ملم'),
          place=('معسكر بأطراف أربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil/Erbil', 2),
          actors=[('us-government', 'initiator', 'الولايات المتحدة'), ('krg-ministry-peshmerga', 'partner', 'وزارة البيشمركة'),
                  ('coalition', 'partner', 'قائد التحالف')],
          people=[('كيفن ليهي', 'قائد التحالف', 'coalition', 'mentioned', 'كيفن ليهي'),
                  ('شورش إسماعيل', 'وزير البيشمركة', 'krg-ministry-peshmerga', 'mentioned', 'شورش إسماعيل')])
d.mention('deployment', 'نحو 200…سوريا', when='2024-12-02..2024-12-08 week | الأسبوع الماضي', count=('troops', '~200', 'نحو 200 جندي'),
          place=('التنف داخل سوريا', 'Al-Tanf base', 'التنف', 'base', 'SY/Homs', 1),
          places=[('قاعدة عين الأسد', 'Ain al-Asad air base', 'عين الأسد', 'base', 'IQ/Anbar/Hit', 1)], actors=[('us', 'initiator', 'نحو 200 جندي')],
          by=[dict(words='مسؤول عسكري أميركي', org='us', title='مسؤول عسكري أميركي', channel='press', via='reuters', anonymous=True)])
d.mention('agreement', 'وتوصل…مرحلتين', status='background', when='2024-09-01..2024-09-30 month | أيلول',
          actors=[('iq-government', 'initiator', 'العراق@3'), ('us-government', 'initiator', 'الولايات المتحدة@2')])
d.mention('territory-loss', 'وكان التنظيم…2014', status='background', when='2014-06-01..2014-06-30 month | حزيران 2014',
          place=('القائم', "Al-Qa'im", 'القائم', 'city', "IQ/Anbar/Al-Ka'im", 1), actors=[('is', 'initiator', 'التنظيم@4')])

d = doc('own-364', '2025-08-07', """
أسقطت قوات البيشمركة، فجر الاثنين، طائرة مسيّرة مفخخة فوق مقر قيادة المحور الثاني في قره هنجير شرقي كركوك، بينما أصابت ثانية خزان وقود داخل المقر وجرحت اثنين من حراسه، بحسب وزارة البيشمركة التي حمّلت المسؤولية لـ"فصائل خارجة عن القانون تتقاضى رواتبها من بغداد".

وسارعت خلية الإعلام الأمني إلى نفي انطلاق المسيّرتين من مناطق تمسكها القوات الاتحادية. لكنها عادت بعد ساعات لتعلن أن قوة من الفرقة الخامسة في الشرطة الاتحادية عثرت في أطراف ناحية ليلان على منصة إطلاق ومحركين لطائرة مسيّرة.

والهجوم هو الرابع على أهداف في الإقليم ومحيطه خلال أسبوعين، أعنفها ذاك الذي استهدف بثلاث مسيّرات، في 26 تموز، حقل كورمور للغاز في جمجمال وأودى بحياة فنيين اثنين، أحدهما يمني الجنسية، وأوقف الإنتاج يومين.

وتأتي هذه التطورات بعد أيام من انتشار أول لواء مشترك بين الجيش والبيشمركة، قوامه 1800 مقاتل، في الشريط الممتد بين ليلان وداقوق، وهي منطقة ظل تنظيم داعش يتحرك فيها سنوات.

ولم يختف التنظيم من المشهد. فالسبت الماضي عثر رعاة قرب قرية تل حمه على جثتي شقيقين من أهالي داقوق كان مسلحوه قد خطفوهما قبل ثمانية أيام، بحسب قائممقام القضاء لويس شيخ فندي. ويوم الأحد نشرت معرفات التنظيم صورة لما قالت إنه تفجير منزل عنصر في الحشد التركماني في بشير، غير أن مدير الناحية أكد أن المنزل لم يمسه سوء.

من جانبها، كشفت مديرية آسايش السليمانية أنها فككت بالتنسيق مع المخابرات العراقية خلية من ستة أشخاص تلقوا تمويلا من قيادي في التنظيم بتركيا، واعتقل أفرادها في السليمانية وكلار وأربيل على ثلاث مراحل بين 20 تموز ومطلع آب، وصودرت منهم 70 ألف دولار وأربعة كواتم.

وعلى الصعيد السياسي، اجتمع رئيس أركان الجيش الفريق أول الركن عبد الأمير رشيد يار الله، أمس الأربعاء، في أربيل مع وزير البيشمركة شورش إسماعيل. واتفق الجانبان، وفق بيان مشترك، على نصب منظومتي تشويش في جمجمال وقره هنجير، ورفع عدد نقاط التفتيش المشتركة من 12 إلى 20 نقطة.

وفي نيسان الماضي أُصيب خمسة من البيشمركة بهجومين مماثلين على قاعدتهم قرب سد دوكان لم تعلن أي جهة مسؤوليتها عنهما.
""", publisher='كوردستان نيوز', title='مسيّرتان فوق قره هنجير تختبران اللواء المشترك')
dawn = '2025-08-04 | فجر الاثنين'
hanjir = ('مقر قيادة المحور الثاني في قره هنجير شرقي كركوك', 'Qara Hanjir', 'قره هنجير', 'subdistrict', 'IQ/Kirkuk/Kirkuk', 1)
ministry = dict(words='وزارة البيشمركة', org='krg-ministry-peshmerga')
factions = ('iq-armed-factions', 'initiator', 'فصائل خارجة عن القانون')
denial = dict(words='خلية الإعلام الأمني', org='iq-smc', stance='denies')
d.mention('interception', ['T:مسيّرتان فوق قره هنجير', 'أسقطت…كركوك'], when=dawn, place=hanjir,
          actors=[('iq-peshmerga', 'initiator', 'قوات البيشمركة'), ('iq-armed-factions', 'target', 'فصائل خارجة عن القانون')],
          results=[('destroyed', 'aircraft', 'iq-armed-factions', '1', 'طائرة مسيّرة مفخخة')], means=[('drone', 'طائرة مسيّرة')], by=[ministry])
d.mention('drone-strike', ['أصابت ثانية…بغداد"', 'وسارعت…الاتحادية'], when=dawn, place=hanjir, count=('drones', '1', 'ثانية'),
          actors=[factions, ('iq-peshmerga', 'target', 'مقر قيادة المحور الثاني', 'المحور الثاني')],
          results=[('wounded', 'person', 'iq-peshmerga', '2', 'اثنين من حراسه')], means=[('drone', 'طائرة مسيّرة')], by=[ministry, denial],
          note='The cell denies from where they came, without facts of its own.')
d.mention('weapons-find', 'قوة من الفرقة…مسيّرة', when='2025-08-04 | بعد ساعات',
          place=('أطراف ناحية ليلان', 'Laylan', 'ليلان', 'subdistrict', 'IQ/Kirkuk/Kirkuk', 2),
          actors=[('iq-federal-police', 'initiator', 'قوة من الفرقة الخامسة في الشرطة الاتحادية', 'الفرقة الخامسة')],
          results=[('found', 'weapon', None, '1', 'منصة إطلاق'), ('found', 'other', None, '2', 'محركين لطائرة مسيّرة')],
          by=[{**denial, 'stance': 'states'}])
d.mention('statistics', 'والهجوم…أسبوعين', status='aggregate', when='2025-07-24..2025-08-07 range | خلال أسبوعين', count=('attacks', '4', 'الرابع'),
          place=('الإقليم ومحيطه', 'Kurdistan Region', 'إقليم كردستان', 'region', 'IQ', 3))
d.mention('drone-strike', 'بثلاث مسيّرات…يومين', status='background', when='2025-07-26 | 26 تموز', count=('drones', '3', 'ثلاث مسيّرات'),
          place=('حقل كورمور للغاز في جمجمال', 'Khor Mor gas field', 'حقل كورمور', 'facility', 'IQ/Sulaymaniyah/Chamchamal', 1),
          actors=[('civilians', 'target', 'حقل كورمور للغاز')],
          results=[('killed', 'person', 'civilians', '2', 'فنيين اثنين')], means=[('drone', 'مسيّرات')])
d.mention('deployment', ['T:اللواء المشترك', 'انتشار أول…وداقوق'], count=('troops', '1800', '1800 مقاتل'),
          place=('ليلان@2', 'Laylan', 'ليلان', 'subdistrict', 'IQ/Kirkuk/Kirkuk', 2),
          places=[('داقوق', 'Daquq', 'داقوق', 'district', 'IQ/Kirkuk/Daquq', 2)],
          actors=[('iq-army', 'initiator', 'الجيش'), ('iq-peshmerga', 'initiator', 'البيشمركة@3')])
hamma = ('قرب قرية تل حمه', 'Tal Hamma', 'تل حمه', 'village', 'IQ/Kirkuk/Daquq', 2)
fendi = [dict(words='قائممقام القضاء لويس شيخ فندي', org='iq-local-government', speaker='لويس شيخ فندي', title='قائممقام قضاء داقوق')]
d.mention('body-found', 'فالسبت…داقوق', when='2025-08-02 | السبت الماضي', place=hamma,
          results=[('found_dead', 'person', 'civilians', '2', 'جثتي شقيقين من أهالي داقوق')], by=fendi)
d.mention('abduction', 'شقيقين…أيام', status='background', when='2025-07-25 | قبل ثمانية أيام',
          actors=[('is', 'initiator', 'مسلحوه'), ('civilians', 'target', 'شقيقين من أهالي داقوق')],
          results=[('abducted', 'person', 'civilians', '2', 'شقيقين من أهالي داقوق')], by=fendi, note='Where they were taken is not said.')
bashir = ('بشير', 'Bashir', 'بشير', 'village', 'IQ/Kirkuk/Daquq', 1)
d.mention('destruction', ['ويوم الأحد نشرت', 'تفجير منزل…بشير'], when='2025-08-03 | يوم الأحد', place=bashir,
          actors=[('is', 'initiator', 'التنظيم@2'), ('iq-pmf', 'target', 'عنصر في الحشد التركماني', 'الحشد التركماني')],
          results=[('destroyed', 'building', 'iq-pmf', '1', 'منزل عنصر في الحشد التركماني')],
          by=[dict(words='معرفات التنظيم', org='is', title='معرفات التنظيم', channel='social-media', stance='claims')],
          note='Only the day of the picture is told.')
d.mention('destruction', 'غير أن مدير…سوء', status='denied', place=bashir,
          actors=[('is', 'initiator', 'التنظيم@2'), ('iq-pmf', 'target', 'عنصر في الحشد التركماني', 'الحشد التركماني')],
          by=[dict(words='مدير الناحية', org='iq-local-government', title='مدير الناحية', stance='denies')])
d.mention('arrest', 'كشفت…كواتم', when='2025-07-20..2025-08-07 range | بين 20 تموز ومطلع آب',
          place=('السليمانية@2', 'Sulaymaniyah', 'السليمانية', 'city', 'IQ/Sulaymaniyah', 1),
          places=[('كلار', 'Kalar', 'كلار', 'district', 'IQ/Sulaymaniyah/Kalar', 1), ('أربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil/Erbil', 1)],
          actors=[('iq-asayish', 'initiator', 'مديرية آسايش السليمانية'), ('iq-inis', 'support', 'المخابرات العراقية'),
                   ('is', 'target', 'خلية من ستة أشخاص')],
          results=[('arrested', 'person', 'is', '6', 'ستة أشخاص'), ('seized', 'money', 'is', '70000', '70 ألف دولار'),
                   ('seized', 'other', 'is', '4', 'أربعة كواتم')],
          by=[dict(words='مديرية آسايش السليمانية', org='iq-asayish', title='مديرية آسايش السليمانية')],
          note='One toll over three towns: one mention.')
wed = '2025-08-06 | أمس الأربعاء'
erbil = ('أربيل@2', 'Erbil', 'أربيل', 'city', 'IQ/Erbil/Erbil', 1)
d.mention('meeting', 'اجتمع…إسماعيل', when=wed, place=erbil,
          actors=[('iq-army', 'initiator', 'رئيس أركان الجيش'), ('krg-ministry-peshmerga', 'partner', 'وزير البيشمركة')],
          people=[('عبد الأمير رشيد يار الله', 'رئيس أركان الجيش', 'iq-army', 'mentioned', 'عبد الأمير رشيد يار الله'),
                  ('شورش إسماعيل', 'وزير البيشمركة', 'krg-ministry-peshmerga', 'mentioned', 'شورش إسماعيل')])
d.mention('agreement', 'واتفق…نقطة', when=wed, place=erbil, count=('posts', '20', '20 نقطة'),
          actors=[('iq-army', 'initiator', 'الجانبان'), ('krg-ministry-peshmerga', 'initiator', 'الجانبان')],
          by=[dict(words='بيان مشترك', title='بيان مشترك', channel='statement')])
d.mention('drone-strike', 'وفي نيسان…عنهما', status='background', when='2025-04-01..2025-04-30 month | نيسان الماضي',
          count=('attacks', '2', 'هجومين مماثلين'),
          place=('قرب سد دوكان', 'Dukan dam', 'سد دوكان', 'site', 'IQ/Sulaymaniyah/Dokan', 2),
          actors=[('iq-peshmerga', 'target', 'قاعدتهم')], results=[('wounded', 'person', 'iq-peshmerga', '5', 'خمسة من البيشمركة')],
          note='«مماثلين»: drones again.')

d = doc('own-365', '2018-03-21', """
أوفدت وزارة الداخلية العراقية، السبت، لواءين من فرقة الرد السريع إلى الطريق الواصل بين بغداد وكركوك، بعد ثلاثة أسابيع قضى فيها ما لا يقل عن 25 شخصا، أغلبهم عسكريون، على يد عناصر في تنظيم الدولة الإسلامية ينصبون عليه حواجز وهمية بملابس الجيش والحشد الشعبي.

أحدث تلك العمليات حصل مساء الأحد حين خطف مسلحون سبعة من حرس المنشآت النفطية كانوا في طريق العودة إلى بيوتهم قرب سرحة، ليعثر الأهالي صباح اليوم التالي على جثثهم مكبلة الأيدي عند أطراف قرية البير أحمد، وفق ما أبلغ قائممقام طوزخورماتو شلال عبدول وكالة فرانس برس. وبعد ساعات بث التنظيم شريطا يظهر إعدامهم.

وفي رد سريع، قال الجيش إن مروحياته دمرت، الاثنين، عجلتين للمسلحين في محيط وادي زغيتون وقتلت من فيهما، وقدّر ضابط في قيادة عمليات دجلة عددهم بعشرة. إلا أن شيخ عشيرة في قرية الماطرة قال لراديو نوا إن إحدى العجلتين تعود لتاجر خضار قُتل مع نجله، وهو ما لم تعلق عليه وزارة الدفاع.

وإلى الشرق من الطريق، صدت قوة من البيشمركة ليل السبت هجوما على نقطة لها قرب كفري بعد اشتباك دام ساعة. وقال مسؤول محور كرميان محمود سنكاوي إن عنصرا من القوة قتل وإن المهاجمين سحبوا قتلاهم، مؤكدا أنه اتفق مع قيادة الحشد في المنطقة على إعادة فتح نقطة تفتيش مشتركة مغلقة منذ تشرين الأول.

ومن جهته، أشار التحالف الدولي في ملخصه الأسبوعي إلى تسع ضربات نفذها في العراق بين 9 و15 آذار أسفرت عن تدمير سبعة أنفاق ومخبأ أسلحة، نصفها جنوب كركوك.

ويحمّل سياسيون من التركمان والعرب جماعة تطلق على نفسها "الرايات البيض" جزءا من الهجمات، ومنها قصف حي في طوزخورماتو بثلاث قذائف هاون مطلع الشهر، لكن المتحدث باسم وزارة الداخلية اللواء سعد معن نفى وجودها أصلا.

ومن المنتظر أن تطلق قيادة العمليات المشتركة، في الأسبوع الأول من نيسان، عملية واسعة بمشاركة سبعة ألوية من الجيش والحشد لتأمين الطريق قبل الانتخابات. وكانت عملية مماثلة في شباط، حملت اسم "تأمين الشمال"، قد أسفرت عن تدمير ثلاثة معسكرات وتسليم 14 مسلحا أنفسهم، كما أُعلن حينها.

وأعلن رئيس الوزراء حيدر العبادي في 9 كانون الأول الماضي النصر على التنظيم بعد استعادة آخر أراض كان يسيطر عليها على الحدود مع سوريا.
""", publisher='وكالة المشرق', title='العراق: الطريق إلى كركوك في قبضة "الحواجز الوهمية"')
road = dict(place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 2), places=[('كركوك', 'Kirkuk', 'كركوك', 'city', 'IQ/Kirkuk/Kirkuk', 2)])
d.mention('reinforcement', 'أوفدت…وكركوك', when='2018-03-17 | السبت', **road, count=('brigades', '2', 'لواءين'),
          actors=[('iq-rapid-response', 'initiator', 'لواءين من فرقة الرد السريع'), ('iq-ministry-interior', 'authority', 'وزارة الداخلية العراقية')])
d.mention('statistics', 'ثلاثة أسابيع…الشعبي', status='aggregate', when='2018-02-24..2018-03-17 range | ثلاثة أسابيع', **road,
          actors=[('is', 'initiator', 'عناصر في تنظيم الدولة الإسلامية')], results=[('killed', 'person', None, '25+', 'ما لا يقل عن 25 شخصا')])
abdul = dict(words='قائممقام طوزخورماتو شلال عبدول', org='iq-local-government', speaker='شلال عبدول', title='قائممقام طوزخورماتو', channel='press',
via='afp')
sarha = ('قرب سرحة', 'Sarha', 'سرحة', 'village', 'IQ/Salah al-Din/Tooz', 2)
guards = 'سبعة من حرس المنشآت النفطية'
d.mention('abduction', 'خطف…سرحة', when='2018-03-18 | مساء الأحد', place=sarha,
          actors=[('is', 'initiator', 'مسلحون'), ('iq-security-forces', 'target', 'حرس المنشآت النفطية', 'حرس المنشآت النفطية')],
          results=[('abducted', 'person', 'iq-security-forces', '7', guards)], by=[abdul], note='That they are the group\'s the film tells.')
ahmed = ('أطراف قرية البير أحمد', 'Al-Bir Ahmed', 'البير أحمد', 'village', 'IQ/Salah al-Din/Tooz', 2)
d.mention('body-found', 'ليعثر…أحمد', when='2018-03-19 | صباح اليوم التالي', place=ahmed,
          results=[('found_dead', 'person', 'iq-security-forces', '7', 'جثثهم')], by=[abdul])
d.mention('execution', 'وبعد ساعات…إعدامهم', acled='Violence against civilians/Attack',
          actors=[('is', 'initiator', 'التنظيم'), ('iq-security-forces', 'target', 'حرس المنشآت النفطية', 'حرس المنشآت النفطية')],
          results=[('killed', 'person', 'iq-security-forces', '7', guards)], by=[dict(words='التنظيم', org='is')],
          note='When and where they were killed the text does not say.')
zgh = ('محيط وادي زغيتون', 'Wadi Zghaytun', 'وادي زغيتون', 'valley', 'IQ/Kirkuk', 2)
monday = '2018-03-19 | الاثنين'
d.mention('airstrike', 'قال الجيش…بعشرة', when=monday, place=zgh,
          actors=[('iq-army-aviation', 'initiator', 'مروحياته'), ('is', 'target', 'عجلتين للمسلحين')],
          results=[('destroyed', 'vehicle', 'is', '2', 'عجلتين للمسلحين'), ('killed', 'person', 'is', '~10', 'عشرة')],
          means=[('helicopter', 'مروحياته')],
          by=[dict(words='الجيش@2', org='iq-army'), dict(words='ضابط في قيادة عمليات دجلة', org='iq-joc',
          title='ضابط في قيادة عمليات دجلة', anonymous=True)])
d.mention('airstrike', 'شيخ عشيرة…نجله', when=monday, place=zgh,
          actors=[('iq-army-aviation', 'initiator', 'مروحياته'), ('civilians', 'victim', 'تاجر خضار')],
          results=[('killed', 'person', 'civilians', '2', 'تاجر خضار قُتل مع نجله')], means=[('helicopter', 'مروحياته')],
          by=[dict(words='شيخ عشيرة في قرية الماطرة', title='شيخ عشيرة في قرية الماطرة', channel='press', via='راديو نوا', anonymous=True)],
          note='Another account: civilians in one of the cars.')
sangawi = dict(words='مسؤول محور كرميان محمود سنكاوي', org='iq-peshmerga', speaker='محمود سنكاوي', title='مسؤول محور كرميان')
d.mention('attack-on-forces', ['صدت…ساعة', 'عنصرا من القوة قتل'], when='2018-03-17 | ليل السبت',
          place=('قرب كفري', 'Kifri', 'كفري', 'town', 'IQ/Diyala/Kifri', 2, 'Sulaymaniyah'),
          actors=[('is', 'initiator', 'المهاجمين'), ('iq-peshmerga', 'target', 'قوة من البيشمركة')],
          results=[('killed', 'person', 'iq-peshmerga', '1', 'عنصرا من القوة'), ('killed', 'person', 'is', '?', 'قتلاهم')], by=[sangawi],
          note='In a report of the group\'s attacks the attackers are taken for its men.')
d.mention('agreement', 'أنه اتفق…الأول', actors=[('iq-peshmerga', 'initiator', 'مسؤول محور كرميان'),
                   ('iq-pmf', 'initiator', 'قيادة الحشد في المنطقة')], by=[sangawi])
d.mention('statistics', 'تسع ضربات…كركوك', status='aggregate', plover='ASSAULT/aerial', when='2018-03-09..2018-03-15 range | بين 9 و15 آذار',
          count=('strikes', '9', 'تسع ضربات'), place=('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('coalition', 'initiator', 'التحالف الدولي')],
          results=[('destroyed', 'tunnel', None, '7', 'سبعة أنفاق'), ('destroyed', 'hideout', None, '1', 'مخبأ أسلحة')],
          by=[dict(words='التحالف الدولي', org='coalition', channel='document')])
d.mention('shelling', 'قصف حي…الشهر', status='background', when='2018-03-01..2018-03-10 range | مطلع الشهر', count=('shells', '3', 'ثلاث قذائف هاون'),
          place=('طوزخورماتو@2', 'Tuz Khurmatu', 'طوزخورماتو', 'city', 'IQ/Salah al-Din/Tooz', 1),
          actors=[(None, 'initiator', '"الرايات البيض"')], means=[('mortar', 'قذائف هاون')],
          by=[dict(words='سياسيون من التركمان والعرب', title='سياسيون من التركمان والعرب', anonymous=True)],
          note='The spokesman denies that the group exists, no happening.')
d.mention('security-operation', 'ومن المنتظر…الانتخابات', status='planned', when='2018-04-01..2018-04-07 range | الأسبوع الأول من نيسان', **road,
          count=('brigades', '7', 'سبعة ألوية'),
          actors=[('iq-joc', 'authority', 'قيادة العمليات المشتركة'), ('iq-army', 'initiator', 'الجيش@3'),
                  ('iq-pmf', 'initiator', 'الحشد@3')])
d.mention('security-operation', 'وكانت عملية…أنفسهم', status='background', code='destruction', operation='تأمين الشمال',
          when='2018-02-01..2018-02-28 month | شباط',
          results=[('destroyed', 'camp', None, '3', 'ثلاثة معسكرات'), ('surrendered', 'person', None, '14', '14 مسلحا')])
d.mention('territory-recapture', 'وأعلن رئيس…سوريا', status='background', when='2017-12-09 | 9 كانون الأول الماضي',
          place=('الحدود مع سوريا', 'Border strip with Syria', 'الشريط الحدودي مع سوريا', 'area', 'IQ', 2),
          actors=[('is', 'target', 'التنظيم@2')],
          by=[dict(words='رئيس الوزراء حيدر العبادي', org='iq-government', speaker='حيدر العبادي', title='رئيس الوزراء')])

d = doc('own-366', '2021-12-30', """
أحصى مركز الفرات للدراسات الأمنية 648 هجوما شنها تنظيم "داعش" في العراق خلال عام 2021، في مقابل 901 هجوم في العام الذي سبقه، وقال في تقرير صدر اليوم الخميس إن هجمات العام الحالي أوقعت 512 قتيلا، ثلثاهم من القوات الأمنية.

وتصدرت ديالى القائمة بـ212 هجوما و171 قتيلا، وتلتها كركوك بـ166 هجوما و140 قتيلا، بينما شهدت صلاح الدين 118 هجوما ونينوى 70. أما العبوات الناسفة فكانت، وفق التقرير، وراء مقتل 203 من الضحايا.

وكان أيلول الشهر الأكثر دموية، إذ قتل التنظيم في التاسع منه 14 مدنيا باقتحام مجلس عزاء في قرية الكبة شمالي بعقوبة، وردّ مسلحون من عشيرة الضحايا في اليوم التالي بإحراق عشرة منازل في قرية مجاورة وتهجير سكانها.

وبلغة مغايرة، تحدثت قيادة العمليات المشتركة في حصيلتها السنوية عن قتل 387 إرهابيا والقبض على 1411 مطلوبا وتدمير 1042 مضافة ونفقا، وعن 312 ضربة نفذتها القوة الجوية وطيران الجيش. وشكك عضو لجنة الأمن والدفاع النيابية عبد الخالق العزاوي في تلك الأرقام، وقال للمدى إن عدد قتلى التنظيم "لا يصل إلى 250 بأي حال".

ميدانيا، قتل أمس الأربعاء ثلاثة من الحشد العشائري بانفجار عبوة بعجلتهم في قرية عين الجحش جنوبي الموصل، وقصفت مدفعية الفرقة 20 إثر ذلك واديا قريبا قال ضابط فيها إن المنفذين لجأوا إليه. وفي مخيم الجدعة، قبضت مفارز الاستخبارات العسكرية على امرأة كانت توزع أموالا على عائلات عناصر التنظيم.

وفي بغداد، أعلن مستشار الأمن القومي قاسم الأعرجي أن آخر الوحدات القتالية للتحالف الدولي غادرت البلاد، وأن عدد مستشاريه الباقين يقل عن 1000. بيد أن متحدثا باسم البنتاغون أكد لقناة الحرة أن القوات الأميركية في العراق ما زالت 2500 وأن أي جندي لم يغادر.

وكان التحالف والجانب العراقي قد اتفقا في تموز، خلال الجولة الرابعة من الحوار الاستراتيجي في واشنطن، على إنهاء المهمة القتالية قبل نهاية العام.
""", publisher='صحيفة الرافدين', title='عام 2021 في العراق: هجمات أقل.. وأرقام متضاربة')
centre = [dict(words='مركز الفرات للدراسات الأمنية', title='مركز الفرات للدراسات الأمنية', channel='document')]
year = '2021-01-01..2021-12-31 year | خلال عام 2021'
group = ('is', 'initiator', 'تنظيم "داعش"')
land = ('العراق', 'Iraq', 'العراق', 'country', 'IQ', 3)
d.mention('statistics', ['أحصى…2021', 'إن هجمات…قتيلا'], status='aggregate', when=year, place=land, count=('attacks', '648', '648 هجوما'),
          actors=[group],
          results=[('killed', 'person', None, '512', '512 قتيلا')], by=centre)
d.mention('statistics', 'في مقابل…سبقه', status='aggregate', when='2020-01-01..2020-12-31 year | العام الذي سبقه', place=land,
          count=('attacks', '901', '901 هجوم'),
          actors=[group], by=centre)
for words, number, place, dead in (
        ('وتصدرت…171 قتيلا', ('212', '212 هجوما'), ('ديالى', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3), ('171', '171 قتيلا')),
        ('كركوك…140 قتيلا', ('166', '166 هجوما'), ('كركوك', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 3), ('140', '140 قتيلا')),
        ('شهدت صلاح الدين 118 هجوما', ('118', '118 هجوما'), ('صلاح الدين', 'Salah al-Din', 'صلاح الدين', 'governorate', 'IQ/Salah al-Din', 3), None),
        ('نينوى 70', ('70', '70'), ('نينوى', 'Ninewa', 'نينوى', 'governorate', 'IQ/Ninewa', 3), None)):
    d.mention('statistics', words, status='aggregate', when=year, count=('attacks', *number), place=place, actors=[group],
              results=[('killed', 'person', None, *dead)] if dead else [], by=centre)
d.mention('statistics', 'أما العبوات…الضحايا', status='aggregate', when=year, place=land, actors=[group],
          results=[('killed', 'person', None, '203', '203 من الضحايا')], means=[('ied', 'العبوات الناسفة')], by=centre)
kubba = ('قرية الكبة شمالي بعقوبة', 'Al-Kubba', 'الكبة', 'village', 'IQ/Diyala', 1)
d.mention('civilian-attack', 'قتل التنظيم…بعقوبة', status='background', when='2021-09-09 | التاسع منه', place=kubba,
          actors=[('is', 'initiator', 'التنظيم'), ('civilians', 'target', 'مدنيا')], results=[('killed', 'person', 'civilians', '14', '14 مدنيا')])
d.mention('destruction', 'وردّ…سكانها', status='background', when='2021-09-10 | اليوم التالي',
          place=('قرية مجاورة', 'Al-Kubba', 'الكبة', 'village', 'IQ/Diyala', 2),
          actors=[('iq-tribes', 'initiator', 'مسلحون من عشيرة الضحايا'), ('civilians', 'target', 'سكانها')],
          results=[('burned', 'building', 'civilians', '10', 'عشرة منازل'), ('displaced', 'person', 'civilians', '?', 'سكانها')])
joc = [dict(words='قيادة العمليات المشتركة', org='iq-joc', channel='document')]
d.mention('statistics', 'قتل 387…ونفقا', status='aggregate', when='2021-01-01..2021-12-31 year | حصيلتها السنوية',
          results=[('killed', 'person', 'is', '387', '387 إرهابيا'), ('arrested', 'person', None, '1411', '1411 مطلوبا'),
                   ('destroyed', 'hideout', 'is', '1042', '1042 مضافة ونفقا')], actors=[('is', 'target', 'إرهابيا')], by=joc)
d.mention('statistics', '312 ضربة…الجيش', status='aggregate', plover='ASSAULT/aerial', when='2021-01-01..2021-12-31 year | حصيلتها السنوية',
          count=('strikes', '312', '312 ضربة'),
          actors=[('iq-air-force', 'initiator', 'القوة الجوية'), ('iq-army-aviation', 'initiator', 'طيران الجيش')], by=joc)
d.mention('statistics', 'عدد قتلى…حال"', status='aggregate', when='2021-01-01..2021-12-31 year | حصيلتها السنوية',
          results=[('killed', 'person', 'is', '?', 'قتلى التنظيم')], actors=[('is', 'target', 'التنظيم@2')],
          by=[dict(words='عضو لجنة الأمن والدفاع النيابية عبد الخالق العزاوي', org='iq-parliament', speaker='عبد الخالق العزاوي',
                   title='عضو لجنة الأمن والدفاع النيابية', channel='press', via='almada')], note='Fewer than 250: another account, of no number.')
jahsh = ('قرية عين الجحش جنوبي الموصل', 'Ain al-Jahsh', 'عين الجحش', 'village', 'IQ/Ninewa/Mosul', 1)
wed = '2021-12-29 | أمس الأربعاء'
d.mention('ied', 'قتل أمس…الموصل', when=wed, place=jahsh, actors=[('iq-tribal-mobilization', 'target', 'الحشد العشائري')],
          results=[('killed', 'person', 'iq-tribal-mobilization', '3', 'ثلاثة من الحشد العشائري')], means=[('ied', 'عبوة')])
d.mention('shelling', 'وقصفت…إليه', when=wed, place=('واديا قريبا', *jahsh[1:5], 2),
          actors=[('iq-army', 'initiator', 'مدفعية الفرقة 20', 'الفرقة 20'), (None, 'target', 'المنفذين')], means=[('artillery', 'مدفعية')],
          by=[dict(words='ضابط فيها', org='iq-army', title='ضابط في الفرقة 20', anonymous=True)])
d.mention('arrest', 'وفي مخيم…التنظيم', place=('مخيم الجدعة', "Jad'a camp", 'مخيم الجدعة', 'camp', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-military-intelligence', 'initiator', 'مفارز الاستخبارات العسكرية'), ('is', 'target', 'عناصر التنظيم')],
          results=[('arrested', 'person', None, '1', 'امرأة')])
araji = dict(words='مستشار الأمن القومي قاسم الأعرجي', org='iq-government', speaker='قاسم الأعرجي', title='مستشار الأمن القومي')
d.mention('withdrawal', 'آخر الوحدات…البلاد', place=('البلاد', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('coalition', 'initiator', 'آخر الوحدات القتالية للتحالف الدولي')], by=[araji])
d.mention('troop-numbers', 'عدد مستشاريه…1000', count=('troops', '?', 'يقل عن 1000'), place=('البلاد', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('coalition', 'initiator', 'مستشاريه')], by=[araji])
pentagon = dict(words='متحدثا باسم البنتاغون', org='us', title='متحدث باسم البنتاغون', channel='press', via='al-hurra')
d.mention('troop-numbers', 'القوات الأميركية…2500', count=('troops', '2500', '2500'), place=('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('us', 'initiator', 'القوات الأميركية')], by=[pentagon])
d.mention('withdrawal', 'وأن أي جندي لم يغادر', status='denied', place=('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('us', 'initiator', 'القوات الأميركية')], by=[{**pentagon, 'stance': 'denies'}])
d.mention('agreement', 'وكان التحالف…العام@1', status='background', when='2021-07-01..2021-07-31 month | تموز',
          place=('واشنطن', 'Washington', 'واشنطن', 'city', 'US', 1),
          actors=[('coalition', 'initiator', 'التحالف'), ('iq-government', 'initiator', 'الجانب العراقي')])

d = doc('own-367', '2026-02-18', """
نفذت القوة الجوية العراقية، ليل الأحد، أولى ضرباتها في صحراء الأنبار من دون استطلاع من التحالف الدولي منذ أن أخلى مستشاروه قاعدة عين الأسد في كانون الثاني الماضي، وقالت خلية الإعلام الأمني إن الضربة، وهي بطائرات سوخوي 25، أجهزت على خمسة من عناصر داعش في وكر بمنطقة الحسينيات شرقي الرطبة.

وذكر المتحدث باسم القائد العام للقوات المسلحة صباح النعمان، في مداخلة مع قناة العراقية، أن طائرات سيسنا كارافان عراقية رصدت الوكر على مدى عشرة أيام، وأن فوجا من الفرقة السابعة ومقاتلين من حشد الأنبار العشائري وصلوا إليه مع ضوء النهار، فقبضوا على جريح وعثروا على رشاش أحادية وألواح شمسية وثلاث دراجات نارية.

غير أن مصدرا عشائريا في الرطبة أكد لـ"شفق نيوز" أن اثنين من القتلى مهربا أغنام من أبناء المنطقة، وأن القتلى أربعة لا خمسة.

ويقول ضباط إن العبء الأثقل اليوم ليس في الصحراء، بل في السجون. فقد تسلم العراق حتى نهاية الأسبوع الماضي نحو 3000 من معتقلي التنظيم نقلتهم القوات الأميركية جوا وبرا من شمال شرقي سوريا، حسبما أبلغ قاض في محكمة تحقيق الكرخ وكالة فرانس برس، مضيفا أن التحقيق بدأ مع 460 منهم. ونفت وزارة العدل هروب أي نزيل من سجن الكرخ المركزي.

وعلى الحدود، أوقفت قوات المنطقة السادسة، الخميس، تسعة سوريين حاولوا العبور قرب ربيعة، تبين أن أحدهم مطلوب بتهمة القتال في صفوف التنظيم. وتعرضت نقطة للواء المشاة 71 في سلسلة بادوش، في اليوم نفسه، لنيران قناص فأصيب ضابط برتبة ملازم أول.

وفي إقليم كردستان الذي باتت فيه آخر قواعد التحالف، دخل رتل أميركي من 60 آلية قادما من قسرك السورية إلى قاعدة حرير، السبت، عبر معبر فيشخابور، وفقا لرووداو. وقبل ذلك بيوم سقطت مسيّرة مفخخة في محيط مطار أربيل من دون إصابات، ونفت كتائب سيد الشهداء أي صلة لها بالحادث.

واتفق وفدان عسكريان عراقي وأميركي في ختام جولة محادثات ببغداد، الثلاثاء، على أن تواصل خلية أربيل تزويد القوات العراقية بالمعلومات حتى مغادرة آخر القوات في أيلول المقبل.

وفي عام 2025 لم يتبن التنظيم سوى 11 هجوما في العراق، وهو أدنى رقم منذ تأسيسه، بحسب إحصاء للباحث في شؤون الجماعات أحمد الزبيدي، الذي لفت إلى أن عام 2014 وحده شهد 3600 هجوم.
""", publisher='شبكة الرافد', title='الأنبار بعد رحيل التحالف: ضربة أولى بعيون عراقية')
cell = dict(words='خلية الإعلام الأمني', org='iq-smc')
sunday = '2026-02-15 | ليل الأحد'
husayniyat = ('منطقة الحسينيات شرقي الرطبة', 'Al-Husayniyat', 'الحسينيات', 'area', 'IQ/Anbar/Rutba', 1)
jets = ('iq-air-force', 'initiator', 'القوة الجوية العراقية')
numan = dict(words='المتحدث باسم القائد العام للقوات المسلحة صباح النعمان', org='iq-commander-in-chief', speaker='صباح النعمان',
             title='المتحدث باسم القائد العام للقوات المسلحة', channel='broadcast', via='iraqiya-tv')
d.mention('airstrike', ['T:ضربة أولى بعيون عراقية', 'نفذت…الأنبار', 'وقالت خلية…الرطبة', 'طائرات سيسنا…أيام'], when=sunday, place=husayniyat,
          actors=[jets, ('is', 'target', 'عناصر داعش')], results=[('killed', 'person', 'is', '5', 'خمسة من عناصر داعش')],
          means=[('aircraft', 'طائرات سوخوي 25')], by=[cell, numan])
d.mention('withdrawal', 'أخلى…الماضي', status='background', when='2026-01-01..2026-01-31 month | كانون الثاني الماضي',
          place=('قاعدة عين الأسد', 'Ain al-Asad air base', 'عين الأسد', 'base', 'IQ/Anbar/Hit', 1), actors=[('coalition', 'initiator', 'مستشاروه')])
d.mention('search', 'فوجا من…نارية', code='arrest', when='2026-02-16 | ضوء النهار', place=('الوكر', *husayniyat[1:]),
          actors=[('iq-army', 'initiator', 'فوجا من الفرقة السابعة', 'الفرقة السابعة'),
                  ('iq-tribal-mobilization', 'initiator', 'حشد الأنبار العشائري', 'حشد الأنبار العشائري'), ('is', 'target', 'عناصر داعش')],
          results=[('arrested', 'person', 'is', '1', 'جريح'), ('found', 'weapon', 'is', '1', 'رشاش أحادية'),
                   ('found', 'other', 'is', '?', 'ألواح شمسية'),
                   ('found', 'vehicle', 'is', '3', 'ثلاث دراجات نارية')], by=[numan])
d.mention('airstrike', 'غير أن مصدرا…خمسة@1', when=sunday, place=husayniyat, actors=[jets, ('civilians', 'victim', 'مهربا أغنام')],
          results=[('killed', 'person', None, '4', 'القتلى أربعة'), ('killed', 'person', 'civilians', '2', 'اثنين من القتلى', 0)],
          by=[dict(words='مصدرا عشائريا في الرطبة', title='مصدر عشائري في الرطبة', channel='press', via='shafaq-news', anonymous=True)],
          note='Another toll.')
judge = dict(words='قاض في محكمة تحقيق الكرخ', org='iq-judiciary', title='قاض في محكمة تحقيق الكرخ', channel='press', via='afp', anonymous=True)
d.mention('release', 'تسلم العراق…سوريا', status='aggregate', acled=None, plover=None, count=('persons', '~3000', 'نحو 3000 من معتقلي التنظيم'),
          place=('شمال شرقي سوريا', 'Northeast Syria', 'شمال شرقي سوريا', 'region', 'SY', 3),
          actors=[('us', 'initiator', 'القوات الأميركية'), ('iq-government', 'partner', 'العراق@3'), ('is', 'target', 'معتقلي التنظيم')], by=[judge],
          note='Prisoners handed on to another country, which neither codebook codes; since when is not said.')
d.mention('prosecution', 'التحقيق بدأ مع 460 منهم', status='ongoing', count=('persons', '460', '460 منهم'),
          actors=[('iq-judiciary', 'initiator', 'محكمة تحقيق الكرخ'), ('is', 'target', 'معتقلي التنظيم')], by=[judge])
d.mention('release', 'هروب…المركزي', status='denied', acled=None, plover=None,
          place=('سجن الكرخ المركزي', 'Karkh central prison', 'سجن الكرخ', 'prison', 'IQ/Baghdad', 1),
          by=[dict(words='وزارة العدل', org='iq-ministry-justice', stance='denies')], note='A prison break, for which the codebook has no kind.')
d.mention('arrest', 'أوقفت…التنظيم', when='2026-02-12 | الخميس', place=('قرب ربيعة', 'Rabia', 'ربيعة', 'town', 'IQ/Ninewa/Tal Afar', 2),
          actors=[('iq-border-guard', 'initiator', 'قوات المنطقة السادسة', 'المنطقة السادسة')],
          results=[('arrested', 'person', None, '9', 'تسعة سوريين'), ('arrested', 'person', 'is', '1', 'أحدهم', 0)])
d.mention('sniping', 'وتعرضت…أول', when='2026-02-12 | اليوم نفسه', place=('سلسلة بادوش', 'Badush', 'سلسلة بادوش', 'mountain', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-army', 'target', 'نقطة للواء المشاة 71', 'لواء المشاة 71')],
          results=[('wounded', 'person', 'iq-army', '1', 'ضابط برتبة ملازم أول')],
          means=[('sniper', 'قناص')], note='Whose sniper it was is not said.')
d.mention('reinforcement', 'دخل رتل…لرووداو', when='2026-02-14 | السبت', count=('vehicles', '60', '60 آلية'),
          place=('قاعدة حرير', 'Harir air base', 'قاعدة حرير', 'base', 'IQ/Erbil/Shaqlawa', 1),
          places=[('معبر فيشخابور', 'Fishkhabur crossing', 'معبر فيشخابور', 'crossing', 'IQ/Duhok/Zakho', 1)],
          actors=[('us', 'initiator', 'رتل أميركي')], by=[dict(words='رووداو', org='rudaw')])
d.mention('drone-strike', 'سقطت مسيّرة…بالحادث', when='2026-02-13 | قبل ذلك بيوم',
          place=('محيط مطار أربيل', 'Erbil airport', 'مطار أربيل', 'airport', 'IQ/Erbil/Erbil', 2),
          results=[('wounded', 'person', None, '0', 'من دون إصابات')], means=[('drone', 'مسيّرة مفخخة')],
          by=[dict(words='كتائب سيد الشهداء', org='iq-sayyid-al-shuhada', stance='denies')])
d.mention('agreement', 'واتفق…المقبل', when='2026-02-17 | الثلاثاء', place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1),
          actors=[('iq-armed-forces', 'initiator', 'وفدان عسكريان عراقي وأميركي'), ('us', 'initiator', 'وفدان عسكريان عراقي وأميركي')])
d.mention('withdrawal', 'مغادرة آخر القوات في أيلول المقبل', status='planned', when='2026-09-01..2026-09-30 month | أيلول المقبل',
          actors=[('us', 'initiator', 'آخر القوات')])
zubaidi = [dict(words='للباحث في شؤون الجماعات أحمد الزبيدي', speaker='أحمد الزبيدي', title='الباحث في شؤون الجماعات')]
d.mention('statistics', 'وفي عام 2025…العراق', status='aggregate', when='2025-01-01..2025-12-31 year | عام 2025', count=('attacks', '11', '11 هجوما'),
          place=('العراق@5', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('is', 'initiator', 'التنظيم@3')], by=zubaidi)
d.mention('statistics', 'عام 2014 وحده…هجوم', status='aggregate', when='2014-01-01..2014-12-31 year | عام 2014',
          count=('attacks', '3600', '3600 هجوم'),
          place=('العراق@5', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('is', 'initiator', 'التنظيم@3')], by=zubaidi)

doc('own-368', '2022-10-02', """
لقي جنديان في الجيش العراقي مصرعهما وأصيب أربعة آخرون، صباح اليوم، بانقلاب عجلتهم العسكرية على الطريق السريع غربي الرمادي إثر انفجار أحد إطاراتها، حسبما أفاد مصدر في مرور الأنبار، مشيرا إلى نقل المصابين إلى المستشفى التعليمي. وتقدم رئيس أركان الجيش بالتعزية إلى ذوي الضحيتين، ودعا الوحدات إلى الالتزام بالسرعة المحددة. وفي سياق آخر، توعد جهاز مكافحة الإرهاب عبر صفحته على فيسبوك ما تبقى من خلايا "داعش" بـ"ليال طويلة لا فجر لها"، ونبهت خلية الإعلام الأمني المواطنين إلى أن أصوات الانفجارات التي ستسمع غدا شمال التاجي ناجمة عن أعمال في مقلع للحجر. وتوج فريق الحشد الشعبي بكأس بطولة القوات الأمنية لكرة القدم بعد فوزه على الشرطة الاتحادية بهدفين لهدف.
""", publisher='وكالة الرافد للأنباء')
