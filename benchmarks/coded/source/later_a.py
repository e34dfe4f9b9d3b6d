"""Later reports of Iraq, Syria, Lebanon, Palestine, Egypt, Jordan and their borders, 2015–2025: posts, wire items, articles, noise."""

d = doc('own-165', '2021-10-19', """
#خلية_الاعلام_الامني
وفقا لمعلومات مديرية الاستخبارات العسكرية وبالتنسيق مع خلية الاستهداف في العمليات المشتركة .. صقور الجو ينفذون ضربتين بواسطة طائرات F-16 على مضافة لعصابات داعش في سلسلة جبال حمرين ضمن قاطع عمليات ديالى واسفرت عن قتل 4 ارهابيين بينهم المدعو (ابو زيد الطارمي) ما يسمى آمر مفرزة الكواتم ، وخلال تفتيش المكان صباح اليوم من قبل قوة من لواء المشاة الخامس عثر على حزامين ناسفين وبندقية قنص ومنظومة طاقة شمسية
""", publisher='إعلام القواطع')
by = [dict(words='خلية_الاعلام_الامني', org='iq-smc')]
hamrin = ('سلسلة جبال حمرين', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ/Diyala', 1)
d.mention('airstrike', 'وفقا…الكواتم', when='day', place=hamrin, count=('strikes', '2', 'ضربتين'),
          actors=[('iq-air-force', 'initiator', 'صقور الجو'), ('iq-military-intelligence', 'support', 'مديرية الاستخبارات العسكرية'),
                  ('iq-joc', 'support', 'العمليات المشتركة', 'خلية الاستهداف'), ('is', 'target', 'عصابات داعش')],
          results=[('killed', 'person', 'is', '4', '4 ارهابيين')],
          people=[('ابو زيد الطارمي', 'آمر مفرزة الكواتم', 'is', 'killed', 'ابو زيد الطارمي')], means=[('f-16', 'طائرات F-16')], by=by)
d.mention('search', 'خلال تفتيش…شمسية', code='weapons-find', when='2021-10-19 | صباح اليوم', place=hamrin,
          actors=[('iq-army', 'initiator', 'قوة من لواء المشاة الخامس', 'لواء المشاة الخامس'), ('is', 'target', 'عصابات داعش')],
          results=[('found', 'explosive_belt', 'is', '2', 'حزامين ناسفين'), ('found', 'weapon', 'is', '1', 'بندقية قنص'),
                   ('found', 'other', 'is', '1', 'منظومة طاقة شمسية')], by=by)

d = doc('own-166', '2023-08-16', """
🔸 ريف درعا: مقتل "محمد عيسى الجلم" القيادي السابق في فصيل "جيش المعتز"، وإصابة طفله (9 سنوات)، إثر تفجير عبوة ناسفة زرعها مجهولون بسيارته أمام منزله في بلدة تل شهاب ليلة أمس.
وقبل نحو ساعة أطلق شخصان ملثمان يستقلان دراجة نارية النار على حاجز للمخابرات الجوية قرب بلدة الكرك الشرقي، ولم ترد معلومات عن إصابات.
""", publisher='حوران مباشر')
d.mention('ied', 'مقتل…أمس', when='2023-08-15 | ليلة أمس',
          place=('بلدة تل شهاب', 'Tell Shihab', 'تل شهاب', 'town', "SY/Dara/Dar'a", 1),
          actors=[('unidentified-armed-group', 'initiator', 'مجهولون'), ('civilians', 'target', 'القيادي السابق في فصيل "جيش المعتز"')],
          results=[('killed', 'person', 'civilians', '1', 'القيادي السابق'), ('wounded', 'person', 'civilians', '1', 'طفله')],
          people=[('محمد عيسى الجلم', 'القيادي السابق في فصيل "جيش المعتز"', 'civilians', 'killed', 'محمد عيسى الجلم')],
          means=[('ied', 'عبوة ناسفة')], note='A former commander, of no side any more.')
d.mention('attack-on-forces', 'قبل نحو ساعة…إصابات', when='2023-08-16 | قبل نحو ساعة',
          place=('قرب بلدة الكرك الشرقي', 'Al-Karak al-Sharqi', 'الكرك الشرقي', 'town', "SY/Dara/Dar'a", 2),
          actors=[('unidentified-armed-group', 'initiator', 'شخصان ملثمان'),
                  ('sy-government-forces', 'target', 'حاجز للمخابرات الجوية', 'المخابرات الجوية')],
          means=[('firearm', 'النار')], note='«No word of injuries» is no count of none.')

d = doc('own-167', '2025-03-20', """
صدر عن قيادة الجيش – مديرية التوجيه ما يلي:
بتاريخ ٢٠ / ٣ / ٢٠٢٥، دهمت دورية من مديرية المخابرات تؤازرها وحدة من الجيش منازل مطلوبين في حي الشراونة – بعلبك، وأوقفت المواطنين (ح.ز.) و(ع.ج.)، وضبطت كمية من الأسلحة الحربية والذخائر و١١ صاروخ آر بي جي. سُلّمت المضبوطات وبوشر التحقيق مع الموقوفَين بإشراف القضاء المختص.
""", publisher='الجنوب الآن')
d.mention('raid', 'بتاريخ…بي جي', code='arrest', when='2025-03-20 | ٢٠ / ٣ / ٢٠٢٥',
          place=('حي الشراونة – بعلبك', 'Al-Sharawneh, Baalbek', 'الشراونة', 'neighbourhood', 'LB/Baalbek-Hermel/Baalbek', 1),
          actors=[('lb-army', 'initiator', 'دورية من مديرية المخابرات', 'مديرية المخابرات'), ('lb-army', 'partner', 'وحدة من الجيش'),
                  (None, 'target', 'مطلوبين')],
          results=[('arrested', 'person', None, '2', 'المواطنين (ح.ز.) و(ع.ج.)'), ('seized', 'weapon', None, '?', 'كمية من الأسلحة الحربية'),
                   ('seized', 'ammunition', None, '?', 'الذخائر'), ('seized', 'ammunition', None, '11', '١١ صاروخ آر بي جي')],
          people=[('ح.ز.', None, None, 'arrested', 'ح.ز.'), ('ع.ج.', None, None, 'arrested', 'ع.ج.')],
          by=[dict(words='قيادة الجيش – مديرية التوجيه', org='lb-army', channel='statement')])

d = doc('own-168', '2024-07-09', """
كتائب القسام: تمكن مجاهدونا من استهداف ناقلة جند صهيونية من نوع "نمر" بعبوة "شواظ" شرق حي التنور بمدينة رفح وأوقعوا طاقمها بين قتيل وجريح.
⭕️ إعلام العدو: جيش الاحتلال يسمح بنشر إصابة 3 جنود بينهم ضابط بجروح خطيرة في معارك جنوب القطاع
""", publisher='نبض الضفة')
d.mention('ied', 'كتائب القسام…وجريح', when='day',
          place=('شرق حي التنور بمدينة رفح', 'Al-Tannur, Rafah', 'حي التنور', 'neighbourhood', 'PS/Rafah', 2),
          actors=[('ps-hamas', 'initiator', 'كتائب القسام'), ('il-forces', 'target', 'ناقلة جند صهيونية')],
          results=[('killed', 'person', 'il-forces', '?', 'بين قتيل وجريح'), ('wounded', 'person', 'il-forces', '?', 'بين قتيل وجريح')],
          means=[('ied', 'عبوة "شواظ"')], by=[dict(words='كتائب القسام', org='ps-hamas')])
d.mention('clash', 'جيش الاحتلال…القطاع', when='day',
          place=('جنوب القطاع', 'Southern Gaza Strip', 'جنوب قطاع غزة', 'region', 'PS', 3),
          actors=[('il-forces', 'initiator', 'جنود')],
          results=[('wounded', 'person', 'il-forces', '3', '3 جنود'), ('wounded', 'person', 'il-forces', '1', 'ضابط', 0)],
          by=[dict(words='جيش الاحتلال', org='il-forces', via='il-media')],
          note='Who fought the soldiers is not named here.')

d = doc('own-169', '2022-10-05', """
#عاجل | الدفاع التركية: قواتنا حيّدت 6 من إرهابيي "بي كي كي/ واي بي جي" في منطقة عملية "نبع السلام" شمالي سوريا، و3 آخرين في غارة جوية على "متينا" شمالي العراق
""", publisher='وكالة المشرق')
by = [dict(words='الدفاع التركية', org='tr-forces', title='الدفاع التركية')]
d.mention('killing', 'قواتنا…سوريا', when='day',
          place=('منطقة عملية "نبع السلام"', 'Operation Peace Spring zone', 'نبع السلام', 'sector', 'SY', 3),
          actors=[('tr-forces', 'initiator', 'قواتنا'), ('sy-ypg', 'target', 'واي بي جي')],
          results=[('killed', 'person', 'sy-ypg', '6', '6 من إرهابيي "بي كي كي/ واي بي جي"')], by=by,
          note='«بي كي كي/ واي بي جي» of Turkish statements on Syria is the YPG; the operation is the name of an area.')
d.mention('airstrike', '3 آخرين…العراق', when='day', place=('متينا', 'Metina', 'متينا', 'mountain', 'IQ/Duhok/Amadiya', 1),
          actors=[('tr-forces', 'initiator', 'قواتنا'), ('pkk', 'target', 'بي كي كي')],
          results=[('killed', 'person', 'pkk', '3', '3 آخرين')], by=by)

d = doc('own-170', '2022-09-29', """
مدير ناحية سيدكان احسان جلبي لشفق نيوز: مدفعية الحرس الثوري الايراني استهدفت منذ الساعة 7 من صباح اليوم مرتفعات بربزين وقرية بناوي بعشرات القذائف دون خسائر بشرية ونحو 40 عائلة غادرت منازلها باتجاه مركز الناحية
""", publisher='جبال نيوز')
by = [dict(words='مدير ناحية سيدكان احسان جلبي', org='iq-local-government', speaker='احسان جلبي', title='مدير ناحية سيدكان',
           channel='press', via='shafaq-news')]
d.mention('shelling', 'مدفعية…بشرية', when='2022-09-29 | منذ الساعة 7 من صباح اليوم',
          place=('مرتفعات بربزين', 'Barbazin heights', 'بربزين', 'mountain', 'IQ/Erbil/Soran', 1),
          places=[('قرية بناوي', 'Banawi', 'بناوي', 'village', 'IQ/Erbil/Soran', 1)], count=('shells', '?', 'عشرات القذائف'),
          actors=[('ir-forces', 'initiator', 'الحرس الثوري الايراني', 'الحرس الثوري')],
          results=[('killed', 'person', None, '0', 'دون خسائر بشرية'), ('wounded', 'person', None, '0', 'دون خسائر بشرية')],
          means=[('artillery', 'مدفعية')], by=by)
d.mention('displacement', 'نحو 40…الناحية', when='2022-09-29 | منذ الساعة 7 من صباح اليوم',
          place=('مرتفعات بربزين', 'Barbazin heights', 'بربزين', 'mountain', 'IQ/Erbil/Soran', 1),
          places=[('قرية بناوي', 'Banawi', 'بناوي', 'village', 'IQ/Erbil/Soran', 1)],
          actors=[('civilians', 'victim', '40 عائلة')], results=[('displaced', 'person', 'civilians', '~40', 'نحو 40 عائلة')], by=by)

d = doc('own-171', '2018-03-27', """
شمال سيناء |
العثور على جثمان المواطن سلمي عودة ابو حراز من قبيلة السواركة وعليه آثار طلقات نارية على الطريق الدائري جنوب العريش، وذلك بعد ٣ أيام من خطفه على يد عناصر ولاية سيناء من منزله بقرية الظهير جنوب الشيخ زويد، بدعوى تعاونه مع الجيش
مصدر قبلي: المسلحون احرقوا سيارته وقت الخطف
""", publisher='أخبار القناة')
d.mention('body-found', 'العثور…العريش', when='day',
          place=('الطريق الدائري جنوب العريش', 'Ring road, El Arish', 'الطريق الدائري', 'road', 'EG/North Sinai', 2),
          results=[('found_dead', 'person', 'civilians', '1', 'جثمان المواطن')],
          people=[('سلمي عودة ابو حراز', 'المواطن', 'civilians', 'killed', 'سلمي عودة ابو حراز')],
          note='Who shot him is not said.')
d.mention('abduction', ['بعد ٣ أيام…الجيش', 'مصدر قبلي…الخطف'], when='2018-03-24 | بعد ٣ أيام',
          place=('قرية الظهير جنوب الشيخ زويد', 'Al-Zuhair', 'الظهير', 'village', 'EG/North Sinai', 1),
          actors=[('eg-is-sinai', 'initiator', 'عناصر ولاية سيناء'), ('civilians', 'target', 'المواطن')],
          results=[('abducted', 'person', 'civilians', '1', 'المواطن'), ('burned', 'vehicle', 'civilians', '1', 'سيارته')],
          people=[('سلمي عودة ابو حراز', 'المواطن', 'civilians', 'abducted', 'سلمي عودة ابو حراز')],
          by=[dict(words='مصدر قبلي', title='مصدر قبلي', anonymous=True)])

d = doc('own-172', '2025-08-06', """
مصدر أمني للإخبارية: قوى الأمن الداخلي في حمص تلقي القبض على المدعو وسيم يونس، أحد متزعمي ميليشيا الدفاع الوطني، خلال كمين محكم في حي الزهراء، وهو متورط بقتل 17 مدنياً على حاجز في قرية خربة التين عام 2013
""", publisher='سوريا مباشر')
by = [dict(words='مصدر أمني', title='مصدر أمني', channel='press', via='al-ikhbariya-syria', anonymous=True)]
d.mention('arrest', 'قوى…الزهراء', when='day',
          place=('حي الزهراء', 'Al-Zahraa, Homs', 'حي الزهراء', 'neighbourhood', 'SY/Homs/Homs', 1),
          actors=[('sy-government-forces', 'initiator', 'قوى الأمن الداخلي في حمص', 'قوى الأمن الداخلي'),
                  ('sy-pro-government-militias', 'target', 'ميليشيا الدفاع الوطني')],
          results=[('arrested', 'person', 'sy-pro-government-militias', '1', 'أحد متزعمي ميليشيا الدفاع الوطني')],
          people=[('وسيم يونس', 'أحد متزعمي ميليشيا الدفاع الوطني', 'sy-pro-government-militias', 'arrested', 'وسيم يونس')], by=by)
d.mention('civilian-attack', 'قتل 17…2013', status='background', when='2013-01-01..2013-12-31 year | عام 2013',
          place=('قرية خربة التين', 'Khirbet al-Tin', 'خربة التين', 'village', 'SY/Homs/Homs', 1),
          actors=[('sy-pro-government-militias', 'initiator', 'ميليشيا الدفاع الوطني'), ('civilians', 'target', 'مدنياً')],
          results=[('killed', 'person', 'civilians', '17', '17 مدنياً')], by=by)

d = doc('own-173', '2022-01-12', """
❌ نفي // قيادة عمليات غرب نينوى تنفي ما تناقلته بعض الصفحات المغرضة عن انسحاب الوية الحشد الشعبي من الشريط الحدودي مع سوريا وتؤكد ان القطعات باقية بمواضعها. فيما اعتقلت قوة من الفرقة 15 ليلة البارحة صاحب احدى هذه الصفحات في ناحية القيروان بامر قضائي
""", publisher='إعلام القواطع')
d.mention('withdrawal', 'قيادة…بمواضعها', status='denied',
          place=('الشريط الحدودي مع سوريا', 'Border strip with Syria', 'الشريط الحدودي مع سوريا', 'area', 'IQ/Ninewa', 2),
          actors=[('iq-pmf', 'initiator', 'الوية الحشد الشعبي')],
          by=[dict(words='قيادة عمليات غرب نينوى', org='iq-joc', title='قيادة عمليات غرب نينوى', stance='denies')])
d.mention('arrest', 'اعتقلت…قضائي', when='2022-01-11 | ليلة البارحة',
          place=('ناحية القيروان', 'Qayrawan', 'القيروان', 'subdistrict', 'IQ/Ninewa/Sinjar', 2),
          actors=[('iq-army', 'initiator', 'قوة من الفرقة 15', 'الفرقة 15'), ('civilians', 'target', 'صاحب احدى هذه الصفحات')],
          results=[('arrested', 'person', 'civilians', '1', 'صاحب احدى هذه الصفحات')])

d = doc('own-174', '2025-05-21', """
بحث وزير الدفاع السوري اللواء المهندس مرهف أبو قصرة مع رئيس هيئة الأركان المشتركة الأردنية اللواء الركن يوسف الحنيطي، خلال لقائهما اليوم في دمشق، سبل ضبط الحدود المشتركة ومكافحة تهريب المخدرات والسلاح. وذكر المكتب الإعلامي في الوزارة لـ سانا أن الجانبين اتفقا على إنشاء غرفة تنسيق مشتركة في معبر نصيب تباشر عملها مطلع حزيران القادم، على أن تتولى القوات المسلحة الأردنية تدريب 200 عنصر من حرس الحدود السوري. وكانت إدارة مكافحة المخدرات ضبطت أمس في مستودع بريف درعا الشرقي 1.2 مليون حبة كبتاغون كانت معدة للتهريب، وألقت القبض على ثلاثة أشخاص.
""", publisher='الشمال اليوم')
by = [dict(words='المكتب الإعلامي في الوزارة', org='sy-government-forces', title='المكتب الإعلامي في وزارة الدفاع', channel='press', via='sana')]
damascus = ('دمشق', 'Damascus', 'دمشق', 'city', 'SY/Damascus', 1)
today = '2025-05-21 | اليوم'
d.mention('meeting', 'بحث…والسلاح', when=today, place=damascus,
          actors=[('sy-government', 'initiator', 'وزير الدفاع السوري'),
                  ('jo-forces', 'partner', 'رئيس هيئة الأركان المشتركة الأردنية')],
          people=[('مرهف أبو قصرة', 'وزير الدفاع السوري', 'sy-government', 'mentioned', 'مرهف أبو قصرة'),
                  ('يوسف الحنيطي', 'رئيس هيئة الأركان المشتركة الأردنية', 'jo-forces', 'mentioned', 'يوسف الحنيطي')])
d.mention('agreement', 'اتفقا…السوري', when=today, place=damascus,
          actors=[('sy-government', 'initiator', 'الجانبين'), ('jo-forces', 'initiator', 'الجانبين')], by=by)
d.mention('cooperation', 'إنشاء غرفة…القادم', status='planned', when='2025-06-01..2025-06-10 range | مطلع حزيران القادم',
          place=('معبر نصيب', 'Nasib crossing', 'نصيب', 'crossing', "SY/Dara/Dar'a", 1),
          actors=[('sy-government', 'initiator', 'الجانبين'), ('jo-forces', 'initiator', 'الجانبين')], by=by)
d.mention('training', 'تتولى…السوري', status='planned', count=('troops', '200', '200 عنصر'),
          actors=[('jo-forces', 'initiator', 'القوات المسلحة الأردنية'), ('sy-government-forces', 'partner', 'حرس الحدود السوري', 'حرس الحدود')],
          by=by)
d.mention('arrest', 'وكانت إدارة…أشخاص', when='2025-05-20 | أمس',
          place=('ريف درعا الشرقي', 'Eastern Daraa countryside', 'ريف درعا الشرقي', 'area', 'SY/Dara', 2),
          actors=[('sy-government-forces', 'initiator', 'إدارة مكافحة المخدرات', 'إدارة مكافحة المخدرات')],
          results=[('seized', 'other', None, '1200000', '1.2 مليون حبة كبتاغون'), ('arrested', 'person', None, '3', 'ثلاثة أشخاص')])

d = doc('own-175', '2022-06-08', """
بغداد/ كشف جهاز الأمن الوطني، اليوم الأربعاء، حصيلة عملياته خلال شهر أيار الماضي، فيما أعلن تفكيك شبكة لتمويل داعش في الموصل. وقال المتحدث باسم الجهاز أرشد الحاكم، لوكالة الأنباء العراقية (واع)، إن "مفارزنا ألقت القبض خلال الشهر على 214 مطلوبا، بينهم 39 وفق المادة 4 إرهاب، وضبطت 16 كدسا للعتاد". وأضاف أن "قوة من الجهاز أطاحت فجر الاثنين بخمسة متهمين في حي الانتصار بالجانب الأيسر كانوا ينقلون الأموال إلى عوائل قتلى التنظيم، وضبطت بحوزتهم 83 مليون دينار"، مبينا أن اعترافاتهم قادت إلى العثور على مخبأ في ناحية المحلبية يضم 27 قنبرة هاون.
""", publisher='وكالة الرافد للأنباء')
by = [dict(words='المتحدث باسم الجهاز أرشد الحاكم', org='iq-nss', speaker='أرشد الحاكم', title='المتحدث باسم الجهاز', channel='press', via='ina')]
d.mention('statistics', ['كشف…الماضي', 'مفارزنا…للعتاد'], status='aggregate', when='2022-05-01..2022-05-31 month | شهر أيار الماضي',
          actors=[('iq-nss', 'initiator', 'جهاز الأمن الوطني')],
          results=[('arrested', 'person', None, '214', '214 مطلوبا'), ('arrested', 'person', None, '39', '39 وفق المادة 4 إرهاب', 0),
                   ('seized', 'ammunition', None, '16', '16 كدسا للعتاد')], by=by)
d.mention('arrest', ['أعلن…الموصل', 'قوة من الجهاز…دينار'], when='2022-06-06 | فجر الاثنين',
          place=('حي الانتصار', 'Al-Intisar, Mosul', 'حي الانتصار', 'neighbourhood', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-nss', 'initiator', 'قوة من الجهاز'), ('is', 'target', 'شبكة لتمويل داعش')],
          results=[('arrested', 'person', 'is', '5', 'خمسة متهمين'), ('seized', 'money', 'is', '83000000', '83 مليون دينار')], by=by)
d.mention('weapons-find', 'العثور…هاون', when='day',
          place=('ناحية المحلبية', 'Muhallabiya', 'المحلبية', 'subdistrict', 'IQ/Ninewa/Mosul', 2),
          actors=[('iq-nss', 'initiator', 'الجهاز@2'), ('is', 'target', 'التنظيم')],
          results=[('found', 'hideout', 'is', '1', 'مخبأ'), ('found', 'ammunition', 'is', '27', '27 قنبرة هاون')], by=by)

d = doc('own-176', '2022-12-19', """
الخليل 19-12-2022 - اعتقلت قوات الاحتلال الإسرائيلي، فجر اليوم الاثنين، تسعة مواطنين عقب اقتحام بلدات بيت أمر ودورا وإذنا في محافظة الخليل، وأصيب عامل برصاص الاحتلال في القدم قرب جدار الفصل غرب بلدة الظاهرية أثناء توجهه إلى عمله. وفي نابلس، أحرق مستعمرون أربع مركبات وخطوا شعارات عنصرية في قرية مادما، وقال مسؤول ملف الاستيطان شمال الضفة غسان دغلس لـ"وفا" إنهم هاجموا كذلك منزل المواطن رأفت نصار بالحجارة. وأفرجت سلطات الاحتلال، أمس، عن الأسير عاهد زيدات من بلدة بني نعيم بعد 14 عاما أمضاها في سجونها. ووفق نادي الأسير، بلغت حالات الاعتقال التي نفذها الاحتلال منذ مطلع العام الجاري نحو 6500 حالة، بينها 850 لأطفال.
""", publisher='نبض الضفة')
d.mention('arrest', 'اعتقلت…محافظة الخليل', when='2022-12-19 | فجر اليوم الاثنين',
          place=('بيت أمر', 'Beit Ummar', 'بيت أمر', 'town', 'PS/Hebron', 1),
          places=[('دورا', 'Dura', 'دورا', 'town', 'PS/Hebron', 1), ('إذنا', 'Idhna', 'إذنا', 'town', 'PS/Hebron', 1)],
          actors=[('il-forces', 'initiator', 'قوات الاحتلال الإسرائيلي'), ('civilians', 'target', 'مواطنين')],
          results=[('arrested', 'person', 'civilians', '9', 'تسعة مواطنين')])
d.mention('shooting', 'أصيب عامل…عمله', when='day',
          place=('غرب بلدة الظاهرية', 'Ad-Dhahiriya', 'الظاهرية', 'town', 'PS/Hebron', 2),
          actors=[('il-forces', 'initiator', 'الاحتلال@2'), ('civilians', 'target', 'عامل')],
          results=[('wounded', 'person', 'civilians', '1', 'عامل')], means=[('firearm', 'رصاص')])
d.mention('destruction', 'أحرق…بالحجارة', when='day', place=('قرية مادما', 'Madama', 'مادما', 'village', 'PS/Nablus', 1),
          actors=[('il-settlers', 'initiator', 'مستعمرون'), ('civilians', 'target', 'المواطن')],
          results=[('burned', 'vehicle', 'civilians', '4', 'أربع مركبات')],
          people=[('رأفت نصار', 'المواطن', 'civilians', 'mentioned', 'رأفت نصار')],
          by=[dict(words='مسؤول ملف الاستيطان شمال الضفة غسان دغلس', speaker='غسان دغلس', title='مسؤول ملف الاستيطان شمال الضفة',
                   channel='press', via='wafa')])
d.mention('release', 'وأفرجت…سجونها', when='2022-12-18 | أمس',
          actors=[('il-government', 'initiator', 'سلطات الاحتلال'), ('civilians', 'target', 'الأسير')],
          results=[('released', 'person', 'civilians', '1', 'الأسير')],
          people=[('عاهد زيدات', 'الأسير', 'civilians', 'released', 'عاهد زيدات')])
d.mention('statistics', 'ووفق…لأطفال', status='aggregate', when='2022-01-01..2022-12-19 range | منذ مطلع العام الجاري',
          actors=[('il-forces', 'initiator', 'الاحتلال@4'), ('civilians', 'target', 'أطفال')],
          results=[('arrested', 'person', 'civilians', '~6500', 'نحو 6500 حالة'), ('arrested', 'person', 'civilians', '850', '850 لأطفال', 0)],
          by=[dict(words='نادي الأسير', org='ps-prisoners-club')])

d = doc('own-177', '2019-05-14', """
شرناق/ استشهد جنديان تركيان وأصيب ثلاثة آخرون، اليوم الثلاثاء، إثر انفجار عبوة ناسفة يدوية الصنع زرعها إرهابيو "بي كا كا" على طريق عسكري في قضاء أولودره بولاية شرناق قرب الحدود العراقية. وأفاد مراسل الأناضول، نقلا عن مصادر أمنية، أن الجنود كانوا ضمن فريق لكشف الألغام. وعقب الهجوم، أطلقت قوات الدرك عملية في المنطقة بإسناد جوي، جرى خلالها تحييد إرهابيَين اثنين فيما سلّم ثالث نفسه. وتدرج تركيا والولايات المتحدة والاتحاد الأوروبي "بي كا كا" على قوائم الإرهاب.
""", publisher='وكالة المشرق')
uludere = ('قضاء أولودره بولاية شرناق', 'Uludere', 'أولودره', 'district', 'TR/Şırnak/Uludere', 2, 'Sirnak')
d.mention('ied', 'استشهد…الألغام', when='2019-05-14 | اليوم الثلاثاء', place=uludere,
          actors=[('pkk', 'initiator', 'بي كا كا'), ('tr-forces', 'target', 'جنديان تركيان')],
          results=[('killed', 'person', 'tr-forces', '2', 'جنديان تركيان'), ('wounded', 'person', 'tr-forces', '3', 'ثلاثة آخرون')],
          means=[('ied', 'عبوة ناسفة يدوية الصنع')],
          by=[dict(words='مصادر أمنية', title='مصادر أمنية', channel='press', via='anadolu', anonymous=True)])
d.mention('security-operation', 'وعقب…نفسه', code='clash', when='2019-05-14 | اليوم الثلاثاء', place=uludere,
          actors=[('tr-forces', 'initiator', 'قوات الدرك', 'قوات الدرك'), ('pkk', 'target', 'إرهابيَين')],
          results=[('killed', 'person', 'pkk', '2', 'إرهابيَين اثنين'), ('surrendered', 'person', 'pkk', '1', 'ثالث')])

d = doc('own-178', '2021-06-16', """
أعلن نائب رئيس المركز الروسي للمصالحة في سوريا، اللواء البحري فاديم كوليت، أن وسائط الدفاع الجوي السورية أسقطت الليلة الماضية بمنظومة "بانتسير-إس" طائرتين مسيرتين أطلقهما مسلحو "هيئة تحرير الشام" باتجاه قاعدة حميميم. وأضاف كوليت، في إيجاز صحفي، أن "جبهة النصرة" نفذت خلال الساعات الـ24 الأخيرة خمس عمليات قصف على بلدات حزارين والملاجة وكفرنبل في ريف إدلب، ما أسفر عن إصابة عسكري سوري. كما أشار إلى أن طائرات القوات الجوية الفضائية الروسية دمرت، الأحد الماضي، معسكرا للمسلحين شمال شرقي تدمر كان يتدرب فيه، حسب قوله، مسلحون أُعدوا لهجمات "إرهابية" في المدن الكبرى، وقضت على نحو 20 منهم.
المصدر: نوفوستي
""", publisher='وكالة المشرق')
by = [dict(words='نائب رئيس المركز الروسي للمصالحة في سوريا، اللواء البحري فاديم كوليت', org='ru-forces', speaker='فاديم كوليت',
           title='نائب رئيس المركز الروسي للمصالحة في سوريا', channel='press', via='ria-novosti')]
d.mention('interception', 'أعلن…حميميم', when='2021-06-15 | الليلة الماضية',
          place=('قاعدة حميميم', 'Hmeimim air base', 'حميميم', 'base', 'SY/Lattakia/Jablah', 2),
          actors=[('sy-government-forces', 'initiator', 'وسائط الدفاع الجوي السورية', 'الدفاع الجوي'),
                  ('sy-hts', 'target', 'هيئة تحرير الشام')],
          results=[('destroyed', 'aircraft', 'sy-hts', '2', 'طائرتين مسيرتين')], means=[('drone', 'طائرتين مسيرتين')], by=by)
d.mention('strike', 'وأضاف…سوري@1', when='2021-06-15..2021-06-16 range | خلال الساعات الـ24 الأخيرة', count=('strikes', '5', 'خمس عمليات قصف'),
          place=('حزارين', 'Hazarin', 'حزارين', 'town', 'SY/Idlib/Ariha', 1),
          places=[('الملاجة', 'Al-Mallajah', 'الملاجة', 'village', 'SY/Idlib/Ariha', 1),
                  ('كفرنبل', 'Kafr Nabl', 'كفرنبل', 'town', "SY/Idlib/Al Ma'ra", 1)],
          actors=[('sy-hts', 'initiator', 'جبهة النصرة'), ('sy-government-forces', 'victim', 'عسكري سوري')],
          results=[('wounded', 'person', 'sy-government-forces', '1', 'عسكري سوري')], by=by,
          note='«The Nusra Front» of Russian statements in 2021 is Tahrir al-Sham.')
d.mention('airstrike', 'طائرات القوات…منهم', when='2021-06-13 | الأحد الماضي',
          place=('شمال شرقي تدمر', 'Palmyra', 'تدمر', 'city', 'SY/Homs/Tadmor', 2),
          actors=[('ru-forces', 'initiator', 'القوات الجوية الفضائية الروسية', 'القوات الجوية الفضائية'), (None, 'target', 'معسكرا للمسلحين')],
          results=[('destroyed', 'camp', None, '1', 'معسكرا'), ('killed', 'person', None, '~20', 'نحو 20 منهم')],
          means=[('aircraft', 'طائرات')], by=by)

d = doc('own-179', '2022-03-02', """
الرقة ـ أطلقت "قوات سوريا الديمقراطية" (قسد) والجيش الوطني السوري سراح 11 أسيرا في عملية تبادل جرت، أمس الثلاثاء، قرب قرية الهيشة شمالي الرقة بوساطة روسية. وقال مصدر عسكري في الجيش الوطني لموقع تلفزيون سوريا إن "قسد" سلّمت سبعة أسرى، بينهم القيادي في فرقة الحمزة رامي الفتحي، مقابل أربعة من عناصرها وثلاث جثث. ومساء اليوم نفسه، قصفت المدفعية التركية حاجزا للأسايش عند صوامع شركراك وقتلت أحد عناصره، وردّت "قسد" بصواريخ على قاعدة تركية في بلدة سلوك من دون معلومات عن الخسائر. وفي عين عيسى، سلّمت قوات النظام فجر اليوم نقطتين عسكريتين للشرطة العسكرية الروسية، بينما انسحب رتل تركي من قاعدة في قرية الدبس غرب البلدة، بحسب شبكات محلية.
""", publisher='الشمال اليوم')
d.mention('prisoner-exchange', 'أطلقت…جثث', when='2022-03-01 | أمس الثلاثاء',
          place=('قرب قرية الهيشة شمالي الرقة', 'Al-Hisha', 'الهيشة', 'village', 'SY/Ar Raqqa/Tal Abyad', 2),
          actors=[('sy-sdf', 'initiator', 'قوات سوريا الديمقراطية'), ('sy-sna', 'initiator', 'الجيش الوطني السوري')],
          results=[('released', 'person', None, '11', '11 أسيرا'), ('released', 'person', 'sy-sna', '7', 'سبعة أسرى', 0),
                   ('released', 'person', 'sy-sdf', '4', 'أربعة من عناصرها', 0)],
          people=[('رامي الفتحي', 'القيادي في فرقة الحمزة', 'sy-hamza-division', 'released', 'رامي الفتحي')],
          by=[dict(words='مصدر عسكري في الجيش الوطني', org='sy-sna', title='مصدر عسكري في الجيش الوطني', channel='press', via='syria-tv',
                   anonymous=True)], note='The mediator has no role; bodies handed over are no result.')
d.mention('shelling', 'قصفت…عناصره', when='2022-03-01 | مساء اليوم نفسه',
          place=('صوامع شركراك', 'Shirkrak silos', 'صوامع شركراك', 'facility', 'SY/Ar Raqqa/Tal Abyad', 1),
          actors=[('tr-forces', 'initiator', 'المدفعية التركية'), ('sy-asayish', 'target', 'حاجزا للأسايش')],
          results=[('killed', 'person', 'sy-asayish', '1', 'أحد عناصره')], means=[('artillery', 'المدفعية')])
d.mention('shelling', 'ردّت…الخسائر', when='2022-03-01 | مساء اليوم نفسه',
          place=('بلدة سلوك', 'Suluk', 'سلوك', 'town', 'SY/Ar Raqqa/Tal Abyad', 1),
          actors=[('sy-sdf', 'initiator', 'قسد@3'), ('tr-forces', 'target', 'قاعدة تركية')], means=[('rocket', 'صواريخ')])
local = [dict(words='شبكات محلية', title='شبكات محلية')]
d.mention('base-handover', 'سلّمت قوات…الروسية', when='2022-03-02 | فجر اليوم', count=('posts', '2', 'نقطتين عسكريتين'),
          place=('عين عيسى', 'Ain Issa', 'عين عيسى', 'town', 'SY/Ar Raqqa/Tal Abyad', 1),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام'), ('ru-forces', 'partner', 'للشرطة العسكرية الروسية', 'الشرطة العسكرية')],
          by=local)
d.mention('withdrawal', 'انسحب رتل…محلية', when='2022-03-02 | فجر اليوم',
          place=('قرية الدبس', 'Al-Dibs', 'الدبس', 'village', 'SY/Ar Raqqa/Tal Abyad', 1),
          actors=[('tr-forces', 'initiator', 'رتل تركي')], by=local)

d = doc('own-180', '2021-06-16', """
افاد مصدر امني في محافظة ديالى، يوم الاربعاء، بارتفاع حصيلة هجوم داعش على قرية الزهيرات التابعة لقضاء المقدادية الى 3 قتلى و5 جرحى.
وقال المصدر لوكالة شفق نيوز؛ ان "عناصر التنظيم هاجموا بعد منتصف الليل نقطة مرابطة للحشد العشائري في اطراف القرية باسلحة القنص، وعند وصول قوة اسناد من الشرطة انفجرت عبوة ناسفة على عجلتها"، مشيرا الى ان القتلى هم اثنان من الحشد العشائري ومدني.
وكان مصدر طبي قد ابلغ الوكالة، في وقت سابق من صباح اليوم، بمقتل عنصر في الحشد العشائري واصابة ثلاثة اخرين في الهجوم. من جانبه ذكر قائممقام المقدادية حاتم عبد جواد ان سبع عوائل نزحت من القرية خوفا من تكرار الهجمات.
""", publisher='شبكة الرافد')
zuhayrat = ('قرية الزهيرات', 'Al-Zuhayrat', 'الزهيرات', 'village', 'IQ/Diyala/Muqdadiya', 1)
night = '2021-06-16 | بعد منتصف الليل'
tribal = ('iq-tribal-mobilization', 'target', 'نقطة مرابطة للحشد العشائري')
d.mention('attack-on-forces', 'افاد…ومدني', when=night, place=zuhayrat,
          actors=[('is', 'initiator', 'داعش'), tribal, ('iq-police', 'target', 'قوة اسناد من الشرطة'), ('civilians', 'victim', 'مدني')],
          results=[('killed', 'person', None, '3', '3 قتلى'), ('wounded', 'person', None, '5', '5 جرحى'),
                   ('killed', 'person', 'iq-tribal-mobilization', '2', 'اثنان من الحشد العشائري', 0),
                   ('killed', 'person', 'civilians', '1', 'مدني', 0)],
          means=[('sniper', 'اسلحة القنص'), ('ied', 'عبوة ناسفة')],
          by=[dict(words='مصدر امني في محافظة ديالى', title='مصدر امني في محافظة ديالى', channel='press', via='shafaq-news', anonymous=True)])
d.mention('attack-on-forces', 'وكان مصدر طبي…الهجوم', when=night, place=zuhayrat,
          actors=[('is', 'initiator', 'داعش'), tribal],
          results=[('killed', 'person', 'iq-tribal-mobilization', '1', 'عنصر في الحشد العشائري'),
                   ('wounded', 'person', 'iq-tribal-mobilization', '3', 'ثلاثة اخرين')],
          by=[dict(words='مصدر طبي', title='مصدر طبي', channel='press', via='shafaq-news', anonymous=True)],
          note='An earlier toll of another source.')
d.mention('displacement', 'سبع عوائل…الهجمات', when='day', place=zuhayrat, actors=[('civilians', 'victim', 'سبع عوائل')],
          results=[('displaced', 'person', 'civilians', '7', 'سبع عوائل')],
          by=[dict(words='قائممقام المقدادية حاتم عبد جواد', org='iq-local-government', speaker='حاتم عبد جواد', title='قائممقام المقدادية')])

d = doc('own-181', '2025-09-17', """
بيروت - قُتل قيادي في قوة الرضوان، وحدة النخبة في حزب الله، وشخص كان برفقته الأربعاء بضربة شنتها مسيّرة إسرائيلية على سيارة في بلدة برج رحال قرب مدينة صور، وفق ما أفاد مصدر أمني لبناني وكالة فرانس برس. وأعلن الجيش الإسرائيلي "القضاء على علي نور الدين حلاوي" الذي قال إنه عمل على "ترميم بنى تحتية إرهابية"، بينما نعاه حزب الله من دون أن يحدد مهامه. غير أن وزارة الصحة أوردت في بيان أن الضربة أدت في حصيلة أولية إلى سقوط قتيل وأربعة جرحى، بينهم فتاة. وأكدت قوة الأمم المتحدة الموقتة (يونيفيل) من جهتها أن مسيّرة إسرائيلية ألقت صباح الثلاثاء قنبلتين قرب جنود لها كانوا يزيلون عوائق عند أطراف كفركلا، من دون وقوع إصابات. وقُتل أكثر من 280 شخصا في لبنان بضربات إسرائيلية منذ أواخر تشرين الثاني/نوفمبر 2024، وفق تعداد لفرانس برس استنادا إلى أرقام الوزارة.
""", publisher='وكالة المشرق')
rahhal = ('بلدة برج رحال', 'Burj Rahal', 'برج رحال', 'town', 'LB/South/Tyre', 1)
d.mention('drone-strike', 'قُتل…مهامه', when='2025-09-17 | الأربعاء', place=rahhal,
          actors=[('il-forces', 'initiator', 'إسرائيلية'), ('lb-hezbollah', 'target', 'قيادي في قوة الرضوان', 'قوة الرضوان')],
          results=[('killed', 'person', 'lb-hezbollah', '1', 'قيادي في قوة الرضوان'), ('killed', 'person', None, '1', 'شخص كان برفقته')],
          people=[('علي نور الدين حلاوي', 'قيادي في قوة الرضوان', 'lb-hezbollah', 'killed', 'علي نور الدين حلاوي')], means=[('drone', 'مسيّرة')],
          by=[dict(words='مصدر أمني لبناني', title='مصدر أمني لبناني', channel='press', via='afp', anonymous=True),
              dict(words='الجيش الإسرائيلي', org='il-forces'), dict(words='حزب الله@2', org='lb-hezbollah')])
d.mention('drone-strike', 'غير أن…فتاة', when='2025-09-17 | الأربعاء', place=rahhal,
          actors=[('il-forces', 'initiator', 'إسرائيلية'), ('lb-hezbollah', 'target', 'قيادي في قوة الرضوان', 'قوة الرضوان')],
          results=[('killed', 'person', None, '1', 'قتيل'), ('wounded', 'person', None, '4', 'أربعة جرحى'),
                   ('wounded', 'person', 'civilians', '1', 'فتاة', 1)], means=[('drone', 'مسيّرة')],
          by=[dict(words='وزارة الصحة', org='lb-health-ministry', channel='statement')])
d.mention('drone-strike', 'مسيّرة إسرائيلية ألقت…إصابات', when='2025-09-16 | صباح الثلاثاء', count=('bombs', '2', 'قنبلتين'),
          place=('أطراف كفركلا', 'Kfar Kila', 'كفركلا', 'town', 'LB/Nabatieh/Marjayoun', 2),
          actors=[('il-forces', 'initiator', 'إسرائيلية@2'), ('unifil', 'target', 'جنود لها')],
          results=[('wounded', 'person', None, '0', 'من دون وقوع إصابات')], means=[('drone', 'مسيّرة@2')],
          by=[dict(words='قوة الأمم المتحدة الموقتة (يونيفيل)', org='unifil')])
d.mention('statistics', 'وقُتل أكثر…الوزارة', status='aggregate', when='2024-11-21..2025-09-17 range | منذ أواخر تشرين الثاني/نوفمبر 2024',
          place=('لبنان@2', 'Lebanon', 'لبنان', 'country', 'LB', 3), actors=[('il-forces', 'initiator', 'إسرائيلية@3')],
          results=[('killed', 'person', None, '281+', 'أكثر من 280 شخصا')],
          by=[dict(words='الوزارة', org='lb-health-ministry', via='afp')])

d = doc('own-182', '2023-11-08', """
أطلق الجيش العراقي وقوات «البيشمركة» التابعة لإقليم كردستان، فجر أمس (الثلاثاء)، عملية مشتركة لملاحقة خلايا تنظيم «داعش» في الشريط الفاصل بين قضاء طوزخورماتو وناحية قره تبه، الذي طالما عُدّ من «المناطق الرخوة» أمنياً.

وقال المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي، لـ«الشرق الأوسط»، إن «العملية التي حملت اسم (وعد الحق الخامسة) نفذها اللواء 66 ولواء القوات الخاصة الأول في البيشمركة بإسناد من طيران الجيش ومسيّرات (التحالف الدولي)، وأسفرت عن مقتل ثلاثة إرهابيين وتدمير 8 أوكار ونفقين»، مضيفاً أن القوات «لم تتكبد أي خسائر بالأرواح».

أما آمر لواء القوات الخاصة الأول العميد سامان رواندزي، فتحدث إلى شبكة «رووداو» عن خمسة قتلى في صفوف «داعش»، بينهم المسؤول العسكري لما تسمى «ولاية كركوك» المكنى «أبو حارث»، وعن إصابة اثنين من مقاتليه بانفجار لغم أثناء تمشيط أحد الوديان.

وتأتي العملية بعد أيام من افتتاح وزارتي الدفاع والبيشمركة مركز التنسيق المشترك في كركوك، السبت الماضي، وهو واحد من ستة مراكز نص عليها الاتفاق الموقع بين الجانبين في مايو (أيار) 2021.

في غضون ذلك، أعلنت بعثة «التحالف الدولي» عبر منصة «إكس» أن مدربين إيطاليين اختتموا في معسكر قرب أربيل، الخميس، دورة لـ140 من مقاتلي «البيشمركة» على القتال الليلي.

وفي كركوك، نفى مسؤول في قيادة الشرطة، طلب عدم نشر اسمه، سيطرة عناصر من التنظيم على قرية الخزيفي التابعة لناحية الرشاد ليل الأحد، موضحاً أن «ما جرى هو سقوط قذيفة هاون في أرض خالية عند أطرافها».

وحسب إحصاء لوزارة «البيشمركة»، نفذ الجانبان منذ مطلع العام الحالي 23 عملية مشتركة، قُتل فيها 41 مسلحاً من التنظيم، الذي تقدّر وزارة الدفاع الأميركية عدد عناصره الباقين في العراق بنحو ألف.
""", publisher='أخبار العراق اليوم', title='الجيش العراقي و«البيشمركة» يلاحقان «داعش» في «المناطق الرخوة»')
tue = '2023-11-07 | فجر أمس (الثلاثاء)'
tuz = ('قضاء طوزخورماتو', 'Tuz Khurmatu', 'طوزخورماتو', 'district', 'IQ/Salah al-Din/Tooz', 2)
strip = [('ناحية قره تبه', 'Qara Tapa', 'قره تبه', 'subdistrict', 'IQ/Diyala', 2)]
joint = [('iq-army', 'initiator', 'الجيش العراقي', 'اللواء 66'),
         ('iq-peshmerga', 'initiator', 'قوات «البيشمركة»', 'لواء القوات الخاصة الأول')]
d.mention('joint-operation', ['T:ALL', 'أطلق…أمنياً', 'العملية التي…بالأرواح'], code='clash', when=tue, place=tuz, places=strip,
          operation='وعد الحق الخامسة',
          actors=[*joint, ('iq-army-aviation', 'support', 'طيران الجيش'), ('coalition', 'support', 'التحالف الدولي'),
                  ('is', 'target', 'تنظيم «داعش»')],
          results=[('killed', 'person', 'is', '3', 'ثلاثة إرهابيين'), ('destroyed', 'hideout', 'is', '8', '8 أوكار'),
                   ('destroyed', 'tunnel', 'is', '2', 'نفقين'), ('killed', 'person', 'iq-security-forces', '0', 'لم تتكبد أي خسائر بالأرواح')],
          by=[dict(words='المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي', org='iq-joc', speaker='تحسين الخفاجي',
                   title='المتحدث باسم قيادة العمليات المشتركة', channel='press', via='asharq-al-awsat')])
d.mention('joint-operation', 'أما آمر…الوديان', code='clash', when=tue, place=tuz, places=strip,
          actors=[*joint, ('is', 'target', 'داعش@2')],
          results=[('killed', 'person', 'is', '5', 'خمسة قتلى'), ('wounded', 'person', 'iq-peshmerga', '2', 'اثنين من مقاتليه')],
          people=[('أبو حارث', 'المسؤول العسكري لما تسمى «ولاية كركوك»', 'is', 'killed', 'أبو حارث')], means=[('mine', 'لغم')],
          by=[dict(words='آمر لواء القوات الخاصة الأول العميد سامان رواندزي', org='iq-peshmerga', speaker='سامان رواندزي',
                   title='آمر لواء القوات الخاصة الأول', channel='press', via='rudaw')])
d.mention('cooperation', 'افتتاح…الماضي', when='2023-11-04 | السبت الماضي', place=('كركوك', 'Kirkuk', 'كركوك', 'city', 'IQ/Kirkuk/Kirkuk', 1),
          actors=[('iq-ministry-defence', 'initiator', 'وزارتي الدفاع والبيشمركة'),
                  ('krg-ministry-peshmerga', 'initiator', 'وزارتي الدفاع والبيشمركة')],
          note='The opening of a joint coordination centre.')
d.mention('agreement', 'الاتفاق الموقع…2021', status='background', when='2021-05-01..2021-05-31 month | مايو (أيار) 2021',
          actors=[('iq-ministry-defence', 'initiator', 'الجانبين'), ('krg-ministry-peshmerga', 'initiator', 'الجانبين')])
d.mention('training', 'أعلنت بعثة…الليلي', when='2023-11-02 | الخميس', count=('troops', '140', '140 من مقاتلي «البيشمركة»'),
          place=('معسكر قرب أربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil', 2),
          actors=[('it-forces', 'initiator', 'مدربين إيطاليين'), ('iq-peshmerga', 'partner', 'مقاتلي «البيشمركة»')],
          by=[dict(words='بعثة «التحالف الدولي»', org='coalition', title='بعثة «التحالف الدولي»', channel='social-media')])
police = 'مسؤول في قيادة الشرطة'
khuzaifi = ('قرية الخزيفي التابعة لناحية الرشاد', 'Al-Khuzaifi', 'الخزيفي', 'village', 'IQ/Kirkuk', 1)
d.mention('territory-loss', 'نفى…الأحد', status='denied', when='2023-11-05 | ليل الأحد', place=khuzaifi,
          actors=[('is', 'initiator', 'عناصر من التنظيم')],
          by=[dict(words=police, org='iq-police', title=police, anonymous=True, stance='denies')])
d.mention('shelling', 'موضحاً…أطرافها»', when='2023-11-05 | ليل الأحد', count=('shells', '1', 'قذيفة هاون'),
          place=('قرية الخزيفي التابعة لناحية الرشاد', 'Al-Khuzaifi', 'الخزيفي', 'village', 'IQ/Kirkuk', 2),
          means=[('mortar', 'هاون')], by=[dict(words=police, org='iq-police', title=police, anonymous=True)])
d.mention('statistics', 'وحسب…التنظيم@1', status='aggregate', when='2023-01-01..2023-11-08 range | منذ مطلع العام الحالي',
          count=('operations', '23', '23 عملية مشتركة'),
          actors=[('iq-army', 'initiator', 'الجانبان'), ('iq-peshmerga', 'initiator', 'الجانبان'), ('is', 'target', 'التنظيم@2')],
          results=[('killed', 'person', 'is', '41', '41 مسلحاً من التنظيم')],
          by=[dict(words='وزارة «البيشمركة»', org='krg-ministry-peshmerga', channel='document')])
d.mention('troop-numbers', 'تقدّر…ألف', status='background', count=('troops', '~1000', 'نحو ألف'),
          place=('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('is', 'initiator', 'التنظيم@2')],
          by=[dict(words='وزارة الدفاع الأميركية', org='us')])

d = doc('own-183', '2024-03-18', """
قُتل أربعة عناصر من "لواء القدس" الرديف لقوات النظام السوري، وأصيب آخرون، جراء هجوم شنه تنظيم "الدولة الإسلامية" على نقطة عسكرية قرب حقل الخراطة غربي دير الزور، الأحد 17 من آذار.

وذكرت شبكة "نهر ميديا" المحلية أن المهاجمين استخدموا دراجات نارية وأحرقوا سيارة مزودة برشاش ثقيل قبل انسحابهم نحو جبل البشري. في المقابل، قالت إذاعة "شام إف إم" المقربة من النظام إن "العناصر تصدوا للهجوم وقتلوا ثلاثة إرهابيين"، ولم تتطرق إلى خسائر في صفوفهم.

وفي بلدة أبو حمام الخاضعة لسيطرة "قسد" شرقي المحافظة، اغتال مسلحان مساء السبت رئيس "الكومين" حمود العلاوي رميًا بالرصاص أمام منزله، وفق ما أفاد به مراسل عنب بلدي. وتبنى التنظيم العملية، في بيان عبر معرّفاته على "تلجرام".

وبعد يوم، داهمت وحدات مكافحة الإرهاب (YAT) في "قسد"، بمساندة مروحيات التحالف الدولي، منزلًا في مدينة البصيرة، واعتقلت مسؤول خلية اغتيالات، يلقب بـ"أبو طلحة الشامي"، مع أخيه، وصادرت مسدسين كاتمين للصوت وحزامًا ناسفًا، بحسب بيان للمركز الإعلامي للقوات.

وخرج العشرات من أهالي بلدة غرانيج في مظاهرة، اليوم الاثنين، طالبوا خلالها "قسد" بالإفراج عن معتقلين لم تثبت إدانتهم.

وأحصى المرصد السوري لحقوق الإنسان مقتل 163 من عسكريي النظام ومواليه في 71 هجومًا للتنظيم بالبادية منذ بداية العام، بينما وثقت الشبكة السورية لحقوق الإنسان، في تقرير صدر مطلع آذار، مقتل تسعة مدنيين بانفجار ألغام خلال شباط الماضي، معظمهم من جامعي الكمأة.

وكانت قوات النظام أطلقت، بدعم جوي روسي، حملة تمشيط في بادية الشولا في أوائل شباط، لم تعلن عن نتائجها.
""", publisher='الشمال اليوم', title='قتلى لـ"لواء القدس" بهجوم في دير الزور واغتيال شرقي المحافظة')
kharrata = ('قرب حقل الخراطة غربي دير الزور', 'Al-Kharrata oil field', 'حقل الخراطة', 'facility', 'SY/Deir ez-Zor/Deir-ez-Zor', 2)
sun = '2024-03-17 | الأحد 17 من آذار'
isis = ('is', 'initiator', 'تنظيم "الدولة الإسلامية"')
quds = ('sy-liwa-al-quds', 'target', 'لواء القدس')
d.mention('attack-on-forces', ['T:قتلى لـ"لواء القدس" بهجوم في دير الزور', 'قُتل…البشري'], when=sun, place=kharrata, actors=[isis, quds],
          results=[('killed', 'person', 'sy-liwa-al-quds', '4', 'أربعة عناصر من "لواء القدس"'),
                   ('wounded', 'person', 'sy-liwa-al-quds', '?', 'آخرون'),
                   ('burned', 'vehicle', 'sy-liwa-al-quds', '1', 'سيارة مزودة برشاش ثقيل')],
          by=[dict(words='شبكة "نهر ميديا" المحلية', title='شبكة "نهر ميديا" المحلية')])
d.mention('attack-on-forces', 'قالت إذاعة…صفوفهم', when=sun, place=kharrata, actors=[isis, quds],
          results=[('killed', 'person', 'is', '3', 'ثلاثة إرهابيين')],
          by=[dict(words='إذاعة "شام إف إم" المقربة من النظام', title='إذاعة "شام إف إم" المقربة من النظام', channel='broadcast')],
          note='Another account, with another toll.')
d.mention('assassination', ['T:اغتيال شرقي المحافظة', 'وفي بلدة…"تلجرام"'], when='2024-03-16 | مساء السبت',
          place=('بلدة أبو حمام', 'Abu Hamam', 'أبو حمام', 'town', 'SY/Deir ez-Zor/Abu Kamal', 1),
          actors=[('is', 'initiator', 'التنظيم'), ('civilians', 'target', 'رئيس "الكومين"')],
          results=[('killed', 'person', 'civilians', '1', 'رئيس "الكومين" حمود العلاوي')],
          people=[('حمود العلاوي', 'رئيس "الكومين"', 'civilians', 'killed', 'حمود العلاوي')], means=[('firearm', 'الرصاص')],
          by=[dict(words='مراسل عنب بلدي', org='enab-baladi', title='مراسل عنب بلدي'),
              dict(words='التنظيم', org='is', channel='social-media')])
d.mention('raid', 'وبعد يوم…للقوات', code='arrest', when='2024-03-17 | بعد يوم',
          place=('مدينة البصيرة', 'Al-Busayrah', 'البصيرة', 'city', 'SY/Deir ez-Zor/Deir-ez-Zor', 1),
          actors=[('sy-sdf', 'initiator', 'وحدات مكافحة الإرهاب (YAT) في "قسد"', 'وحدات مكافحة الإرهاب (YAT)'),
                  ('coalition', 'support', 'مروحيات التحالف الدولي'), (None, 'target', 'مسؤول خلية اغتيالات')],
          results=[('arrested', 'person', None, '2', 'مسؤول خلية اغتيالات، يلقب بـ"أبو طلحة الشامي"، مع أخيه'),
                   ('seized', 'weapon', None, '2', 'مسدسين كاتمين للصوت'), ('seized', 'explosive_belt', None, '1', 'حزامًا ناسفًا')],
          people=[('أبو طلحة الشامي', 'مسؤول خلية اغتيالات', None, 'arrested', 'أبو طلحة الشامي')], means=[('aircraft', 'مروحيات')],
          by=[dict(words='للمركز الإعلامي للقوات', org='sy-sdf', title='المركز الإعلامي للقوات', channel='statement')],
          note='Whose cell it was is not said.')
d.mention('protest', 'وخرج…إدانتهم', when='2024-03-18 | اليوم الاثنين',
          place=('بلدة غرانيج', 'Gharanij', 'غرانيج', 'town', 'SY/Deir ez-Zor/Abu Kamal', 1),
          actors=[('protesters', 'initiator', 'أهالي بلدة غرانيج'), ('sy-sdf', 'target', 'قسد@3')])
d.mention('statistics', 'وأحصى…بداية العام', status='aggregate', when='2024-01-01..2024-03-18 range | منذ بداية العام',
          count=('attacks', '71', '71 هجومًا'), place=('البادية', 'Syrian Desert', 'البادية السورية', 'desert', 'SY', 3),
          actors=[('is', 'initiator', 'للتنظيم'), ('sy-government-forces', 'target', 'عسكريي النظام')],
          results=[('killed', 'person', 'sy-government-forces', '163', '163 من عسكريي النظام ومواليه')],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('statistics', 'وثقت…الكمأة', status='aggregate', when='2024-02-01..2024-02-29 month | شباط الماضي',
          actors=[('civilians', 'victim', 'مدنيين')], results=[('killed', 'person', 'civilians', '9', 'تسعة مدنيين')], means=[('mine', 'ألغام')],
          by=[dict(words='الشبكة السورية لحقوق الإنسان', org='sy-network-human-rights', channel='document')])
d.mention('sweep', 'وكانت قوات…نتائجها', status='background', when='2024-02-01..2024-02-10 range | أوائل شباط',
          place=('بادية الشولا', 'Shoula desert', 'بادية الشولا', 'desert', 'SY/Deir ez-Zor', 2),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام@2'), ('ru-forces', 'support', 'روسي')])

d = doc('own-184', '2024-12-05', """
غزة ـ من مراسلنا: استشهد 13 فلسطينيا وأصيب عشرات آخرون، فجر أمس الأربعاء، جراء قصف طائرات الاحتلال منزلا لعائلة أبو مطير في بلوك 7 بمخيم البريج وسط قطاع غزة، حسب ما أعلن مستشفى العودة، الذي قال إن بين الشهداء خمسة أطفال وصحافية.

وزعم جيش الاحتلال أن الغارة طالت خلية تابعة لحركة الجهاد الإسلامي وأدت إلى «تصفية» قائد ميداني فيها لم يسمّه، بينما نفت سرايا القدس، في تصريح مقتضب، وجود أي من مقاتليها في المكان.

وفي رفح، قالت كتائب القسام إن مقاتليها أوقعوا، الثلاثاء، قوة هندسية إسرائيلية في كمين مركب بحي الجنينة شرق المدينة، فجّروا خلاله ثلاث عبوات ثم اشتبكوا مع من تبقى من أفرادها. واعترف الاحتلال لاحقا بمقتل جندي من سلاح الهندسة وإصابة أربعة في الكمين نفسه.

كما أصيب ستة من منتظري المساعدات، أمس، برصاص قوات الاحتلال قرب دوار الكويت جنوب شرق مدينة غزة، وفق ما أفاد المتحدث باسم الدفاع المدني محمود بصل.

وفي سياق النزوح القسري، أعلنت الأونروا أن 1200 عائلة أُجبرت على ترك بلدة بيت لاهيا منذ يوم الأحد.

سياسيا، وصل وفد من حركة حماس برئاسة خليل الحية إلى القاهرة مساء أول من أمس، والتقى رئيس المخابرات المصرية حسن رشاد، ومن المقرر أن يجتمع فيها اليوم الخميس بمسؤولين قطريين. ونفى مصدر قيادي في الحركة، في تصريح لقناة الجزيرة، موافقتها على هدنة مؤقتة من دون انسحاب.

وحسب وزارة الصحة، ارتفعت حصيلة العدوان على القطاع منذ السابع من تشرين الأول/أكتوبر 2023 إلى 44 ألفا و580 شهيدا، و105 آلاف و739 جريحا.
""", publisher='نبض الضفة', title='مجزرة في البريج ووفد من «حماس» في القاهرة')
wed = '2024-12-04 | فجر أمس الأربعاء'
bureij = ('بلوك 7 بمخيم البريج', 'Bureij camp', 'مخيم البريج', 'camp', 'PS/Deir al-Balah', 1)
d.mention('airstrike', ['T:مجزرة في البريج', 'استشهد…وصحافية'], when=wed, place=bureij,
          actors=[('il-forces', 'initiator', 'طائرات الاحتلال'), ('civilians', 'target', 'منزلا')],
          results=[('killed', 'person', None, '13', '13 فلسطينيا'), ('wounded', 'person', None, '?', 'عشرات آخرون'),
                   ('killed', 'person', 'civilians', '6', 'خمسة أطفال وصحافية', 0)], means=[('aircraft', 'طائرات')],
          by=[dict(words='مستشفى العودة', title='مستشفى العودة')])
d.mention('airstrike', 'وزعم…المكان', when=wed, place=bureij,
          actors=[('il-forces', 'initiator', 'جيش الاحتلال'), ('ps-islamic-jihad', 'target', 'خلية تابعة لحركة الجهاد الإسلامي')],
          results=[('killed', 'person', 'ps-islamic-jihad', '1', 'قائد ميداني')],
          by=[dict(words='جيش الاحتلال', org='il-forces', stance='claims'),
              dict(words='سرايا القدس', org='ps-islamic-jihad', stance='denies')],
          note="The striker's account has a target and a dead man of its own; the denial concerns them.")
d.mention('ambush', 'قالت كتائب…نفسه', when='2024-12-03 | الثلاثاء',
          place=('حي الجنينة شرق المدينة', 'Al-Jneina, Rafah', 'حي الجنينة', 'neighbourhood', 'PS/Rafah', 1),
          actors=[('ps-hamas', 'initiator', 'كتائب القسام'), ('il-forces', 'target', 'قوة هندسية إسرائيلية', 'سلاح الهندسة')],
          results=[('killed', 'person', 'il-forces', '1', 'جندي من سلاح الهندسة'), ('wounded', 'person', 'il-forces', '4', 'أربعة في الكمين')],
          means=[('ied', 'عبوات')],
          by=[dict(words='كتائب القسام', org='ps-hamas'), dict(words='الاحتلال@3', org='il-forces')])
d.mention('shooting', 'أصيب ستة…بصل', when='2024-12-04 | أمس@2',
          place=('قرب دوار الكويت جنوب شرق مدينة غزة', 'Kuwait roundabout, Gaza City', 'دوار الكويت', 'square', 'PS/Gaza', 2),
          actors=[('il-forces', 'initiator', 'قوات الاحتلال'), ('civilians', 'target', 'منتظري المساعدات')],
          results=[('wounded', 'person', 'civilians', '6', 'ستة من منتظري المساعدات')], means=[('firearm', 'رصاص')],
          by=[dict(words='المتحدث باسم الدفاع المدني محمود بصل', org='ps-civil-defence', speaker='محمود بصل', title='المتحدث باسم الدفاع المدني')])
d.mention('displacement', 'أعلنت الأونروا…الأحد', when='2024-12-01..2024-12-05 range | منذ يوم الأحد',
          place=('بلدة بيت لاهيا', 'Beit Lahia', 'بيت لاهيا', 'town', 'PS/North Gaza', 1),
          actors=[('civilians', 'victim', '1200 عائلة')], results=[('displaced', 'person', 'civilians', '1200', '1200 عائلة')],
          by=[dict(words='الأونروا', org='un-unrwa')])
cairo = ('القاهرة', 'Cairo', 'القاهرة', 'city', 'EG/Cairo', 1)
hayya = ('خليل الحية', None, 'ps-hamas', 'mentioned', 'خليل الحية')
d.mention('meeting', ['T:وفد من «حماس» في القاهرة', 'وصل…رشاد'], when='2024-12-03 | مساء أول من أمس', place=cairo,
          actors=[('ps-hamas', 'initiator', 'وفد من حركة حماس'), ('eg-government', 'partner', 'رئيس المخابرات المصرية')],
          people=[hayya, ('حسن رشاد', 'رئيس المخابرات المصرية', 'eg-government', 'mentioned', 'حسن رشاد')])
d.mention('meeting', 'من المقرر…قطريين', status='planned', when='2024-12-05 | اليوم الخميس', place=cairo,
          actors=[('ps-hamas', 'initiator', 'وفد من حركة حماس'), ('qa-government', 'partner', 'مسؤولين قطريين')])
d.mention('ceasefire', 'ونفى…انسحاب', status='denied', actors=[('ps-hamas', 'initiator', 'الحركة')],
          by=[dict(words='مصدر قيادي في الحركة', org='ps-hamas', title='مصدر قيادي في الحركة', channel='press', via='al-jazeera',
                   anonymous=True, stance='denies')])
d.mention('statistics', 'وحسب…جريحا', status='aggregate', when='2023-10-07..2024-12-05 range | منذ السابع من تشرين الأول/أكتوبر 2023',
          place=('القطاع', 'Gaza Strip', 'قطاع غزة', 'region', 'PS', 3),
          results=[('killed', 'person', None, '44580', '44 ألفا و580 شهيدا'), ('wounded', 'person', None, '105739', '105 آلاف و739 جريحا')],
          by=[dict(words='وزارة الصحة', org='ps-health-ministry')])

d = doc('own-185', '2024-01-21', """
عمّان - أعلنت القوات المسلحة الأردنية أن قوات حرس الحدود خاضت، أمس السبت، اشتباكات استمرت نحو 10 ساعات مع مجموعات مسلحة من المهربين على الحدود الشمالية الشرقية مع سوريا، أسفرت عن مقتل خمسة منهم والقبض على 15، وضبط 627 ألف حبة كبتاغون و3439 كف حشيش، إلى جانب قاذفي آر بي جي وأربع بنادق قنص.

وقال مصدر عسكري لوكالة فرانس برس إن جنديين أصيبا في الاشتباكات أحدهما بجروح بليغة.

من جهتها، أفادت شبكة "السويداء 24" بأن طائرات يُعتقد أنها أردنية أغارت قبيل منتصف الليل على منزل في بلدة عرمان، ما أدى إلى مقتل عشرة مدنيين بينهم أربع نساء وطفلتان، وعلى مزرعة خالية لأحد المتهمين بالتهريب في قرية ملح، بريف السويداء الجنوبي الشرقي.

في المقابل، قال مصدر أردني مطلع لرويترز إن ضربة عرمان قتلت تاجر المخدرات فواز الحسين السعدي وثلاثة من معاونيه، مؤكدا أن "كل الإحداثيات جرى التحقق منها". ونددت وزارة الخارجية السورية بالغارات، ورأت أن لا مبرر لها.

وأصدرت محكمة أمن الدولة في عمّان، اليوم الأحد، حكما بالسجن 20 عاما بحق أربعة أشخاص أدينوا بتهريب أسلحة إلى الضفة الغربية، وبرّأت خامسا.

وكان وزير الداخلية مازن الفراية اتفق مع نظيريه العراقي عبدالأمير الشمري والسوري محمد الرحمون، خلال اجتماع عقد بعمّان الأربعاء الماضي، على إنشاء غرفة اتصال مشتركة لتبادل المعلومات وتتبع الشحنات.

وتشير أرقام مديرية الإعلام العسكري إلى أن الجيش أحبط خلال العام الماضي 194 محاولة تسلل وتهريب، قتل فيها ما لا يقل عن 28 مهربا. وسبق أن قتل الجيش 27 مهربا في يوم واحد على الواجهة ذاتها في كانون الثاني 2022.
""", publisher='أخبار الأردن', title='اشتباكات مع مهربين على الحدود الشمالية الشرقية وغارتان في السويداء')
sat = '2024-01-20 | أمس السبت'
frontier = ('الحدود الشمالية الشرقية مع سوريا', 'North-eastern border with Syria', 'الحدود الشمالية الشرقية', 'area', 'JO', 3)
guards = ('jo-forces', 'initiator', 'قوات حرس الحدود', 'حرس الحدود')
d.mention('clash', ['T:اشتباكات مع مهربين على الحدود الشمالية الشرقية', 'أعلنت…بليغة'], when=sat, place=frontier,
          actors=[guards, (None, 'target', 'مجموعات مسلحة من المهربين')],
          results=[('killed', 'person', None, '5', 'خمسة منهم'), ('arrested', 'person', None, '15', '15'),
                   ('seized', 'other', None, '627000', '627 ألف حبة كبتاغون'), ('seized', 'other', None, '3439', '3439 كف حشيش'),
                   ('seized', 'weapon', None, '6', 'قاذفي آر بي جي وأربع بنادق قنص'), ('wounded', 'person', 'jo-forces', '2', 'جنديين')],
          by=[dict(words='القوات المسلحة الأردنية', org='jo-forces'),
              dict(words='مصدر عسكري', org='jo-forces', title='مصدر عسكري', channel='press', via='afp', anonymous=True)])
network = [dict(words='شبكة "السويداء 24"', org='suwayda-24')]
midnight = '2024-01-20 | قبيل منتصف الليل'
jets = ('jo-forces', 'initiator', 'أردنية')
orman = ('بلدة عرمان', 'Orman', 'عرمان', 'town', 'SY/As Suwayda/Salkhad', 1)
d.mention('airstrike', ['T:غارتان في السويداء', 'من جهتها…وطفلتان'], when=midnight, place=orman,
          actors=[('jo-forces', 'initiator', 'أردنية'), ('civilians', 'target', 'منزل')],
          results=[('killed', 'person', 'civilians', '10', 'عشرة مدنيين'), ('killed', 'person', 'civilians', '6', 'أربع نساء وطفلتان', 0)],
          means=[('aircraft', 'طائرات')], by=network)
d.mention('airstrike', ['T:غارتان في السويداء', 'طائرات…الليل', 'على مزرعة…الشرقي'], when=midnight,
          place=('قرية ملح', 'Malah', 'ملح', 'village', 'SY/As Suwayda/Salkhad', 1),
          actors=[jets, (None, 'target', 'أحد المتهمين بالتهريب')], means=[('aircraft', 'طائرات')], by=network)
d.mention('airstrike', 'في المقابل…منها"', when=midnight, place=orman, actors=[jets, (None, 'target', 'تاجر المخدرات')],
          results=[('killed', 'person', None, '4', 'تاجر المخدرات فواز الحسين السعدي وثلاثة من معاونيه')],
          people=[('فواز الحسين السعدي', 'تاجر المخدرات', None, 'killed', 'فواز الحسين السعدي')],
          by=[dict(words='مصدر أردني مطلع', title='مصدر أردني مطلع', channel='press', via='reuters', anonymous=True)],
          note='Another account of those killed; the condemnation by Damascus is no mention.')
d.mention('prosecution', 'وأصدرت…خامسا', when='2024-01-21 | اليوم الأحد', place=('عمّان@2', 'Amman', 'عمان', 'city', 'JO/Amman', 1),
          actors=[('jo-government', 'initiator', 'محكمة أمن الدولة', 'محكمة أمن الدولة'), (None, 'target', 'أربعة أشخاص')])
sides = [('jo-government', 'initiator', 'وزير الداخلية مازن الفراية'), ('iq-ministry-interior', 'initiator', 'نظيريه العراقي'),
         ('sy-government', 'initiator', 'السوري@2')]
d.mention('agreement', 'وكان وزير…الشحنات', when='2024-01-17 | الأربعاء الماضي', place=('عمّان@3', 'Amman', 'عمان', 'city', 'JO/Amman', 1),
          actors=sides,
          people=[('مازن الفراية', 'وزير الداخلية', 'jo-government', 'mentioned', 'مازن الفراية'),
                  ('عبدالأمير الشمري', 'وزير الداخلية', 'iq-ministry-interior', 'mentioned', 'عبدالأمير الشمري'),
                  ('محمد الرحمون', 'وزير الداخلية', 'sy-government', 'mentioned', 'محمد الرحمون')],
          note='The meeting is where the agreement was made.')
d.mention('statistics', 'وتشير…28 مهربا', status='aggregate', when='2023-01-01..2023-12-31 year | العام الماضي',
          count=('attempts', '194', '194 محاولة تسلل وتهريب'), actors=[('jo-forces', 'initiator', 'الجيش')],
          results=[('killed', 'person', None, '28+', 'ما لا يقل عن 28 مهربا')],
          by=[dict(words='مديرية الإعلام العسكري', org='jo-forces', title='مديرية الإعلام العسكري', channel='document')])
d.mention('killing', 'قتل الجيش…2022', status='background', when='2022-01-01..2022-01-31 month | كانون الثاني 2022',
          place=frontier, actors=[('jo-forces', 'initiator', 'الجيش@2'), (None, 'target', '27 مهربا')],
          results=[('killed', 'person', None, '27', '27 مهربا')])

doc('own-186', '2021-04-18', """
باشرت مديرية زراعة كربلاء، اليوم الأحد، حملتها الجوية لمكافحة حشرتي الدوباس والحميرة في بساتين الحسينية وعين التمر، بمشاركة ثلاث مروحيات تابعة لقسم الطيران الزراعي. وقال مدير شعبة الوقاية المهندس رزاق الطائي إن الطائرات قصفت بالمبيدات نحو 11 ألف دونم في الساعات الأولى، فيما تطوق الفرق الأرضية البؤر المصابة تمهيدا للقضاء عليها. وأضاف أن هجوم الحشرة هذا الموسم هو الأعنف منذ سنوات وأنه أتلف ألفي نخلة، داعيا أصحاب المناحل إلى إخلاء خلاياهم من المناطق المستهدفة قبل فجر الثلاثاء.
""", publisher='شبكة الرافد')
