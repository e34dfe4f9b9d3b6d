"""Longer articles, third part."""

d = doc('own-059', '2025-08-20', """
أكد مصدر أمني رفيع في محافظة الأنبار، الأربعاء، أن قوات التحالف الدولي بدأت سحب معداتها الثقيلة من قاعدة عين الأسد تمهيدا لتسليمها إلى القوات العراقية في منتصف أيلول المقبل.

وقال المصدر لشفق نيوز، مفضلا عدم الكشف عن اسمه، إن "رتلا مؤلفا من 60 شاحنة غادر القاعدة الليلة الماضية باتجاه أربيل بحماية مروحيات".

ونفى المتحدث باسم قيادة العمليات المشتركة وجود أي انسحاب مفاجئ، مشددا على أن ما يجري "ينسجم مع الجدول المتفق عليه بين بغداد وواشنطن العام الماضي".

وكان التحالف قد سلم الجيش العراقي قاعدة القيارة الجوية في آذار 2020.

وطالب المتحدث باسم كتائب حزب الله جعفر الحسيني، في منشور على تلغرام، الحكومة العراقية بإغلاق الأجواء أمام الطيران الأميركي وعدم الاكتفاء بإعادة الانتشار.

وفي أربيل، أعلنت القوات الألمانية اختتام دورة تدريبية لـ120 عنصرا من البيشمركة على معالجة العبوات الناسفة.

ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي، بحسب وزارة الدفاع الأميركية.
""", publisher='شبكة الرافد', title='مصدر أمني: التحالف يبدأ سحب معداته من عين الأسد')
by = [dict(words='مصدر أمني رفيع في محافظة الأنبار', title='مصدر أمني رفيع', channel='press', via='shafaq-news', anonymous=True)]
asad = ('قاعدة عين الأسد', 'Ain al-Asad air base', 'عين الأسد', 'base', 'IQ/Anbar', 1)
d.mention('withdrawal', ['T:ALL', 'أكد…عين الأسد', 'وقال المصدر…مروحيات"'], status='ongoing', when='2025-08-19 | الليلة الماضية', place=asad,
          count=('vehicles', '60', '60 شاحنة'), actors=[('coalition', 'initiator', 'قوات التحالف الدولي')], by=by,
          note='The convoy is the only dated act of the withdrawal.')
d.mention('base-handover', 'تسليمها…المقبل', status='planned', when='2025-09-11..2025-09-20 range | منتصف أيلول المقبل', place=asad,
          actors=[('coalition', 'initiator', 'قوات التحالف الدولي'), ('iq-security-forces', 'partner', 'القوات العراقية')], by=by)
d.mention('withdrawal', 'ونفى…مفاجئ', status='denied',
          actors=[('coalition', 'initiator', 'قوات التحالف الدولي')],
          by=[dict(words='المتحدث باسم قيادة العمليات المشتركة', org='iq-joc', title='المتحدث باسم قيادة العمليات المشتركة',
                   stance='denies')])
d.mention('agreement', 'الجدول…العام الماضي', status='background', when='2024-01-01..2024-12-31 year | العام الماضي',
          actors=[('iq-government', 'initiator', 'بغداد'), ('us-government', 'initiator', 'واشنطن')],
          by=[dict(words='المتحدث باسم قيادة العمليات المشتركة', org='iq-joc', title='المتحدث باسم قيادة العمليات المشتركة')])
d.mention('base-handover', 'وكان التحالف…2020', status='background', when='2020-03-01..2020-03-31 month | آذار 2020',
          place=('قاعدة القيارة الجوية', 'Qayyarah air base', 'القيارة', 'base', 'IQ/Ninewa/Mosul', 1),
          actors=[('coalition', 'initiator', 'التحالف@2'), ('iq-army', 'partner', 'الجيش العراقي')])
d.mention('demand', 'وطالب…الانتشار',
          actors=[('kataib-hezbollah', 'initiator', 'كتائب حزب الله'), ('iq-government', 'target', 'الحكومة العراقية')],
          by=[dict(words='المتحدث باسم كتائب حزب الله جعفر الحسيني', org='kataib-hezbollah', speaker='جعفر الحسيني',
                   title='المتحدث باسم كتائب حزب الله', channel='social-media')])
d.mention('training', 'وفي أربيل…الناسفة', place=('أربيل@2', 'Erbil', 'أربيل', 'city', 'IQ/Erbil', 1), count=('troops', '120', '120 عنصرا'),
          actors=[('de-forces', 'initiator', 'القوات الألمانية'), ('iq-peshmerga', 'partner', 'البيشمركة')],
          by=[dict(words='القوات الألمانية', org='de-forces')])
d.mention('troop-numbers', 'ويبلغ…الدفاع الأميركية', status='background', count=('troops', '~2500', 'نحو 2500 جندي'),
          place=('العراق@4', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('us', 'initiator', 'القوات الأميركية')],
          by=[dict(words='وزارة الدفاع الأميركية', org='us')])

d = doc('own-060', '2024-05-07', """
استشهد 17 فلسطينيا على الأقل، بينهم ستة أطفال، في غارات إسرائيلية استهدفت ليل الاثنين الثلاثاء منازل في مدينة رفح جنوبي قطاع غزة، وفق مصادر طبية.

وقال مدير مستشفى الكويت صهيب الهمص لوكالة وفا إن المستشفى استقبل جثامين 8 شهداء من عائلتين قضوا في قصف منزل بحي الجنينة. وأضاف: "ما زال عدد من الضحايا تحت الأنقاض".

وأعلن الجيش الإسرائيلي، من جانبه، أنه سيطر على الجانب الفلسطيني من معبر رفح بعد معارك قتل فيها 14 مسلحا، وعثر على أربعة أنفاق.

وفي المقابل، أعلنت كتائب القسام قصف تحشدات إسرائيلية في محيط موقع كرم أبو سالم بقذائف الهاون، وتفجير عبوة مضادة للدروع في ناقلة جند شرقي رفح. وأقر الجيش الإسرائيلي بإصابة ثلاثة من جنوده في القصف.

وأعلنت حركة حماس أن رئيس مكتبها السياسي إسماعيل هنية أبلغ قطر ومصر، مساء الاثنين، موافقة الحركة على مقترحهما لوقف إطلاق النار.

وأسفرت الحرب المستمرة منذ السابع من أكتوبر 2023 عن استشهاد أكثر من 34 ألف فلسطيني، بحسب وزارة الصحة في غزة.
""", publisher='نبض غزة', title='شهداء في غارات على رفح والاحتلال يسيطر على المعبر')
night = '2024-05-06..2024-05-07 range | ليل الاثنين الثلاثاء'
d.mention('airstrike', ['استشهد…طبية', 'وقال مدير…الأنقاض"'], when=night, count=('strikes', '?', 'غارات'),
          place=('مدينة رفح', 'Rafah', 'رفح', 'city', 'PS/Rafah', 1),
          places=[('حي الجنينة', 'Al-Jeneina', 'حي الجنينة', 'neighbourhood', 'PS/Rafah', 1)],
          actors=[('il-forces', 'initiator', 'إسرائيلية'), ('civilians', 'target', 'منازل في مدينة رفح')],
          results=[('killed', 'person', None, '17+', '17 فلسطينيا على الأقل'), ('killed', 'person', 'civilians', '6', 'ستة أطفال', 0),
                   ('killed', 'person', None, '8', '8 شهداء', 0)],
          means=[('aircraft', 'غارات')],
          by=[dict(words='مصادر طبية', title='مصادر طبية', anonymous=True),
              dict(words='مدير مستشفى الكويت صهيب الهمص', speaker='صهيب الهمص', title='مدير مستشفى الكويت', channel='press', via='wafa')])
d.mention('territory-loss', ['T:الاحتلال…المعبر', 'وأعلن الجيش…أنفاق'],
          place=('الجانب الفلسطيني من معبر رفح', 'Rafah crossing', 'معبر رفح', 'site', 'PS/Rafah', 1),
          actors=[('il-forces', 'initiator', 'الجيش الإسرائيلي'), ('ps-armed-groups', 'target', '14 مسلحا')],
          results=[('killed', 'person', 'ps-armed-groups', '14', '14 مسلحا'), ('found', 'tunnel', 'ps-armed-groups', '4', 'أربعة أنفاق')],
          by=[dict(words='الجيش الإسرائيلي', org='il-forces')],
          note='A foreign state force that takes ground: ACLED codes it as overtaking.')
by = [dict(words='كتائب القسام', org='ps-hamas')]
d.mention('shelling', ['أعلنت كتائب…الهاون', 'وأقر…القصف'],
          place=('محيط موقع كرم أبو سالم', 'Kerem Shalom', 'كرم أبو سالم', 'site', 'IL/Southern', 2),
          actors=[('ps-hamas', 'initiator', 'كتائب القسام'), ('il-forces', 'target', 'تحشدات إسرائيلية')],
          results=[('wounded', 'person', 'il-forces', '3', 'ثلاثة من جنوده')], means=[('mortar', 'قذائف الهاون')],
          by=[*by, dict(words='الجيش الإسرائيلي@2', org='il-forces')])
d.mention('ied', 'تفجير…رفح', place=('شرقي رفح', 'Rafah', 'رفح', 'city', 'PS/Rafah', 2),
          actors=[('ps-hamas', 'initiator', 'كتائب القسام'), ('il-forces', 'target', 'ناقلة جند')],
          means=[('ied', 'عبوة مضادة للدروع')], by=by)
d.mention('phone-call', 'وأعلنت حركة…النار', code='agreement', acled=None, plover='AGREE', when='2024-05-06 | مساء الاثنين',
          actors=[('ps-hamas', 'initiator', 'حركة حماس'), ('qa-government', 'partner', 'قطر'), ('eg-government', 'partner', 'مصر')],
          people=[('إسماعيل هنية', 'رئيس مكتبها السياسي', 'ps-hamas', 'mentioned', 'إسماعيل هنية')],
          by=[dict(words='حركة حماس', org='ps-hamas')], note='Assent to a proposal; no agreement yet.')
d.mention('statistics', 'وأسفرت…غزة', status='aggregate', when='2023-10-07..2024-05-07 range | منذ السابع من أكتوبر 2023',
          results=[('killed', 'person', None, '34001+', 'أكثر من 34 ألف فلسطيني')],
          by=[dict(words='وزارة الصحة في غزة', org='ps-health-ministry')])

d = doc('own-061', '2021-08-24', """
أصيب 13 شخصا، بينهم خمسة من عناصر الأمن، في صدامات بين محتجين وقوات مكافحة الشغب قرب حقل الرميلة النفطي غربي البصرة، الثلاثاء، حسبما أفاد مصدر طبي لوكالة فرانس برس.

وقال شهود إن القوات أطلقت قنابل الغاز لتفريق مئات العاطلين عن العمل الذين قطعوا الطريق المؤدي إلى الحقل، ورد محتجون غاضبون بإحراق عجلتين حكوميتين.

وأكدت مفوضية حقوق الإنسان في البصرة اعتقال 22 متظاهرا، مطالبة قيادة الشرطة بإطلاق سراحهم فورا.

غير أن قيادة شرطة البصرة نفت، في بيان مقتضب، تسجيل أي حالة اعتقال.

وعلى خلفية الأحداث، أصدر وزير الداخلية عثمان الغانمي أمرا بإعفاء مدير قسم شرطة النفط من منصبه، وكلف العميد عباس ناجي بمهامه.

ومن المنتظر أن يزور وفد من مجلس النواب المحافظة الخميس للاستماع إلى مطالب المتظاهرين.

وفي تموز 2018 شهدت البصرة احتجاجات واسعة على تردي الكهرباء والمياه أحرق خلالها متظاهرون مقار حزبية.
""", publisher='الجنوب نيوز', title='جرحى في صدامات قرب حقل الرميلة')
tue = '2021-08-24 | الثلاثاء'
field = ('قرب حقل الرميلة النفطي غربي البصرة', 'Rumaila oil field', 'حقل الرميلة', 'site', 'IQ/Basra', 2)
d.mention('riot', ['T:ALL', 'أصيب…برس', 'وقال شهود…حكوميتين'], when=tue, place=field,
          actors=[('protesters', 'initiator', 'محتجين'), ('iq-riot-police', 'target', 'قوات مكافحة الشغب')],
          results=[('wounded', 'person', None, '13', '13 شخصا'), ('wounded', 'person', 'iq-security-forces', '5', 'خمسة من عناصر الأمن', 0),
                   ('burned', 'vehicle', 'iq-government', '2', 'عجلتين حكوميتين')],
          means=[('tear-gas', 'قنابل الغاز')],
          by=[dict(words='مصدر طبي', title='مصدر طبي', channel='press', via='afp', anonymous=True),
              dict(words='شهود', title='شهود', anonymous=True)])
d.mention('arrest', 'وأكدت…متظاهرا', place=('البصرة@2', 'Basra', 'البصرة', 'governorate', 'IQ/Basra', 3),
          actors=[('iq-police', 'initiator', 'قيادة الشرطة'), ('protesters', 'target', '22 متظاهرا')],
          results=[('arrested', 'person', 'protesters', '22', '22 متظاهرا')],
          by=[dict(words='مفوضية حقوق الإنسان في البصرة', org='iq-hchr')])
d.mention('demand', 'مطالبة…فورا', actors=[('iq-hchr', 'initiator', 'مفوضية حقوق الإنسان في البصرة'), ('iq-police', 'target', 'قيادة الشرطة')],
          by=[dict(words='مفوضية حقوق الإنسان في البصرة', org='iq-hchr')])
d.mention('arrest', 'غير أن…اعتقال', status='denied', place=('البصرة@3', 'Basra', 'البصرة', 'governorate', 'IQ/Basra', 3),
          actors=[('iq-police', 'initiator', 'قيادة شرطة البصرة')],
          by=[dict(words='قيادة شرطة البصرة', org='iq-police', channel='statement', stance='denies')])
d.mention('command-change', 'أصدر…بمهامه',
          actors=[('iq-ministry-interior', 'initiator', 'وزير الداخلية عثمان الغانمي'), ('iq-police', 'target', 'مدير قسم شرطة النفط')],
          people=[('عثمان الغانمي', 'وزير الداخلية', 'iq-ministry-interior', 'mentioned', 'عثمان الغانمي'),
                  ('عباس ناجي', 'مدير قسم شرطة النفط', 'iq-police', 'appointed', 'عباس ناجي')])
d.mention('visit', 'ومن المنتظر…المتظاهرين', status='planned', when='2021-08-26 | الخميس',
          place=('المحافظة', 'Basra', 'البصرة', 'governorate', 'IQ/Basra', 3),
          actors=[('iq-parliament', 'initiator', 'وفد من مجلس النواب'), ('protesters', 'partner', 'المتظاهرين')])
d.mention('riot', 'وفي تموز…حزبية', status='background', when='2018-07-01..2018-07-31 month | تموز 2018',
          place=('البصرة@4', 'Basra', 'البصرة', 'governorate', 'IQ/Basra', 3), actors=[('protesters', 'initiator', 'متظاهرون')],
          results=[('burned', 'building', None, '?', 'مقار حزبية')])

d = doc('own-062', '2025-07-30', """
توصلت وزارة الدفاع السورية ووجهاء من محافظة السويداء، الأربعاء، إلى تفاهم يقضي بتبادل المحتجزين وانسحاب مقاتلي العشائر من القرى الغربية، بعد أيام من الاشتباكات التي شهدتها المحافظة.

وقال محافظ السويداء مصطفى البكور لقناة الإخبارية السورية إن التفاهم "ينص على دخول قوى الأمن الداخلي إلى بلدة المزرعة دون قتال"، وهو ما تم ظهر اليوم.

وكانت الاشتباكات قد اندلعت مساء الجمعة بين مسلحين من عشائر البدو وفصائل محلية درزية في بلدة المزرعة إثر اختطاف تاجر خضار على طريق دمشق السويداء، وأوقعت 18 قتيلا من الطرفين، بحسب وزارة الداخلية.

لكن المرصد السوري لحقوق الإنسان وثق مقتل 37 شخصا، بينهم 24 من الفصائل المحلية و13 من أبناء العشائر، إضافة إلى إعدام خمسة مدنيين ميدانيا داخل مضافة.

وأفادت شبكة السويداء 24 بتعرض قرية ولغا لقصف بقذائف الهاون أمس دون معرفة مصدره، واحتراق أربعة منازل.

ونزحت قرابة 900 عائلة من ريف السويداء الغربي باتجاه مدينة صلخد، فيما أدخل الهلال الأحمر قافلة مساعدات عبر معبر بصرى الشام.
""", publisher='سوريا مباشر', title='تفاهم في السويداء ينهي أياما من الاشتباكات')
fri = '2025-07-25 | مساء الجمعة'
maz = ('بلدة المزرعة@2', "Al-Mazra'a", 'المزرعة', 'town', 'SY/As Suwayda/As-Sweida', 1)
d.mention('agreement', ['T:ALL', 'توصلت…الغربية', 'وقال محافظ…قتال"'], when='2025-07-30 | الأربعاء',
          place=('محافظة السويداء', 'As-Suwayda', 'السويداء', 'governorate', 'SY/As Suwayda', 3),
          actors=[('sy-government', 'initiator', 'وزارة الدفاع السورية'), (None, 'initiator', 'وجهاء من محافظة السويداء')],
          by=[dict(words='محافظ السويداء مصطفى البكور', org='sy-government', speaker='مصطفى البكور', title='محافظ السويداء',
                   channel='press', via='al-ikhbariya-syria')])
d.mention('withdrawal', 'انسحاب…الغربية', status='planned',
          place=('القرى الغربية', 'Western villages of As-Suwayda', 'السويداء', 'area', 'SY/As Suwayda', 2),
          actors=[('sy-tribal-fighters', 'initiator', 'مقاتلي العشائر')])
d.mention('territory-transfer', 'دخول…اليوم', when='2025-07-30 | ظهر اليوم',
          place=('بلدة المزرعة', "Al-Mazra'a", 'المزرعة', 'town', 'SY/As Suwayda/As-Sweida', 1),
          actors=[('sy-government-forces', 'initiator', 'قوى الأمن الداخلي')],
          by=[dict(words='محافظ السويداء مصطفى البكور', org='sy-government', speaker='مصطفى البكور', title='محافظ السويداء',
                   channel='press', via='al-ikhbariya-syria')])
sides = [('sy-tribal-fighters', 'initiator', 'مسلحين من عشائر البدو'), ('sy-druze-fighters', 'target', 'فصائل محلية درزية')]
d.mention('clash', 'وكانت الاشتباكات…الداخلية', when=fri, place=maz, actors=sides,
          results=[('killed', 'person', None, '18', '18 قتيلا')],
          by=[dict(words='وزارة الداخلية', org='sy-government', title='وزارة الداخلية')])
d.mention('abduction', 'اختطاف…طريق دمشق السويداء',
          place=('طريق دمشق السويداء', 'Damascus - Suwayda road', 'طريق دمشق السويداء', 'road', 'SY', 2),
          actors=[('civilians', 'target', 'تاجر خضار')], results=[('abducted', 'person', 'civilians', '1', 'تاجر خضار')])
d.mention('clash', 'المرصد السوري…العشائر', when=fri, place=maz, actors=sides,
          results=[('killed', 'person', None, '37', '37 شخصا'), ('killed', 'person', 'sy-druze-fighters', '24', '24 من الفصائل المحلية', 0),
                   ('killed', 'person', 'sy-tribal-fighters', '13', '13 من أبناء العشائر', 0)],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('execution', 'إعدام…مضافة', actors=[('civilians', 'target', 'خمسة مدنيين')],
          results=[('killed', 'person', 'civilians', '5', 'خمسة مدنيين')],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('shelling', 'وأفادت…منازل', when='2025-07-29 | أمس',
          place=('قرية ولغا', 'Walgha', 'ولغا', 'village', 'SY/As Suwayda/As-Sweida', 1),
          results=[('burned', 'building', 'civilians', '4', 'أربعة منازل')], means=[('mortar', 'قذائف الهاون')],
          by=[dict(words='شبكة السويداء 24', org='suwayda-24')])
d.mention('displacement', 'ونزحت…صلخد', acled='Strategic developments/Other',
          place=('ريف السويداء الغربي', 'Western As-Suwayda countryside', 'ريف السويداء الغربي', 'area', 'SY/As Suwayda', 2),
          actors=[('civilians', 'victim', 'عائلة')], results=[('displaced', 'person', 'civilians', '~900', 'قرابة 900 عائلة')])
