"""Long agency and feature articles on Iraq, 2019–2025: several speakers, numbers of fighters, attacks counted by month, denials, plans, what is recalled."""

iraq_place = ('Iraq', 'العراق', 'country', 'IQ', 3, (33.22, 43.68))


def between(low: int, high: int) -> None:
    """The count of the last mention lies between two numbers («ما بين … و…»)."""
    d.mentions[-1]['count'].update(low=low, high=high)


d = doc('own-447', '2020-05-06', """
صعّد تنظيم "داعش" منذ مطلع أبريل/نيسان الماضي هجماته على القوات العراقية في المثلث الواقع بين محافظات ديالى وكركوك وصلاح الدين، في موجة يصفها مسؤولون محليون بأنها الأعنف منذ إعلان بغداد النصر عليه أواخر 2017.

وكان آخر هذه الهجمات فجر الثلاثاء، حين باغت مسلحون من التنظيم نقطة مراقبة للحشد العشائري في قرية أم الحنطة التابعة لناحية جلولاء، فقتلوا ثلاثة من مقاتليه وأصابوا خمسة قبل أن ينسحبوا نحو تلال حمرين.

وقال قائد عمليات ديالى اللواء الركن غسان العزي للأناضول إن قواته "لاحقت المهاجمين وقتلت اثنين منهم وعثرت على بندقية قنص وناظور ليلي"، نافيا سقوط أي قرية بيد التنظيم ولو لساعات.

غير أن مصدرا أمنيا في شرطة المحافظة، فضّل عدم ذكر اسمه، أبلغ الأناضول أن حصيلة الهجوم ارتفعت إلى خمسة قتلى، بينهم مدنيان من أهالي القرية هبّا لنجدة المقاتلين.

ووفق إحصاء أعدته الأناضول استنادا إلى بيانات رسمية، شنّ التنظيم خلال أبريل/نيسان 64 هجوما أسفرت عن مقتل 59 شخصا، بينهم 37 من أفراد الأمن، وإصابة 112 آخرين، مقابل 29 هجوما في مارس/آذار.

وأعنف تلك الهجمات وقع السبت الماضي في ناحية مكيشيفة جنوبي تكريت، وراح ضحيته عشرة من مقاتلي الحشد الشعبي.

ويقول النائب عن محافظة ديالى رعد الدهلكي إن "الثغرات بين قواطع الجيش والبيشمركة صارت ملاذا للتنظيم"، مطالبا الحكومة بإرسال لواءين إضافيين إلى حوض حمرين.

من جهته، أوضح قائممقام خانقين علي الدلوي، في حديث للأناضول، أن نحو 220 عائلة نزحت منذ العام الماضي من 14 قرية في القضاء إلى مركزه وإلى كلار.

وردّت وزارة الدفاع بإطلاق المرحلة الثانية من عملية "أسود الجزيرة"، الأحد، بمشاركة ستة تشكيلات من الجيش والحشد الشعبي وبإسناد طيران التحالف الدولي، لتفتيش الصحراء الواقعة بين صلاح الدين والأنبار ونينوى. وأعلنت خلية الإعلام الأمني أن الأيام الثلاثة الأولى منها انتهت بتدمير 11 وكرا ومعمل لصناعة العبوات واعتقال سبعة مشتبه بهم.

ويقدّر الخبير في شؤون الجماعات المسلحة هشام الهاشمي عدد عناصر التنظيم الناشطين في العراق بما بين 3500 و4000 عنصر، ثلثهم تقريبا في ديالى وكركوك.

وكان التنظيم قد اجتاح نحو ثلث مساحة العراق صيف 2014، قبل أن تعلن بغداد في ديسمبر/كانون الأول 2017 استعادة كامل أراضيها.
""", publisher='وكالة الرافد للأنباء', title='رمضان تحت النار.. داعش يضاعف هجماته بين ديالى وكركوك')
foe = ('is', 'initiator', 'تنظيم "داعش"')
d.mention('statistics', ['T:داعش يضاعف هجماته بين ديالى وكركوك', 'صعّد…صلاح الدين'], status='aggregate',
          when='2020-04-01..2020-05-06 range | منذ مطلع أبريل/نيسان الماضي',
          place=('ديالى', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3),
          places=[('كركوك', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 3),
                  ('صلاح الدين', 'Salah al-Din', 'صلاح الدين', 'governorate', 'IQ/Salah al-Din', 3)],
          actors=[foe, ('iq-security-forces', 'target', 'القوات العراقية')], note='A trend over a period, without a count.')
hinta = ('قرية أم الحنطة التابعة لناحية جلولاء', 'Umm al-Hinta', 'أم الحنطة', 'village', 'IQ/Diyala/Khanaqin', 1, (34.27, 45.17))
tue = '2020-05-05 | فجر الثلاثاء'
gunmen, post = ('is', 'initiator', 'مسلحون من التنظيم'), ('iq-tribal-mobilization', 'target', 'نقطة مراقبة للحشد العشائري')
azzi = dict(words='قائد عمليات ديالى اللواء الركن غسان العزي', org='iq-joc', speaker='غسان العزي', title='قائد عمليات ديالى',
            channel='press', via='anadolu')
d.mention('attack-on-forces', ['باغت…حمرين'], when=tue, place=hinta, actors=[gunmen, post],
          results=[('killed', 'person', 'iq-tribal-mobilization', '3', 'ثلاثة من مقاتليه'),
                   ('wounded', 'person', 'iq-tribal-mobilization', '5', 'خمسة')])
d.mention('clash', 'قواته…ليلي', when=tue, place=hinta, actors=[('iq-joc', 'initiator', 'قواته', 'قيادة عمليات ديالى'), ('is', 'target', 'المهاجمين')],
          results=[('killed', 'person', 'is', '2', 'اثنين منهم'), ('found', 'weapon', 'is', '1', 'بندقية قنص'),
                   ('found', 'other', 'is', '1', 'ناظور ليلي')], by=[azzi])
d.mention('territory-loss', 'نافيا…لساعات', status='denied', actors=[('is', 'initiator', 'التنظيم@2')], by=[{**azzi, 'stance': 'denies'}])
d.mention('attack-on-forces', 'غير أن…المقاتلين', when=tue, place=hinta, actors=[gunmen, post, ('civilians', 'victim', 'مدنيان')],
          results=[('killed', 'person', None, '5', 'خمسة قتلى'), ('killed', 'person', 'civilians', '2', 'مدنيان', 0)],
          by=[dict(words='مصدرا أمنيا في شرطة المحافظة', org='iq-police', title='مصدر أمني في شرطة المحافظة', channel='press', via='anadolu', anonymous=True)],
          note='Another toll.')
count = dict(words='الأناضول@2', org='anadolu')
d.mention('statistics', 'شنّ…آخرين', status='aggregate', when='2020-04-01..2020-04-30 month | خلال أبريل/نيسان', count=('attacks', '64', '64 هجوما'),
          actors=[('is', 'initiator', 'التنظيم@3')],
          results=[('killed', 'person', None, '59', '59 شخصا'), ('killed', 'person', 'iq-security-forces', '37', '37 من أفراد الأمن', 0),
                   ('wounded', 'person', None, '112', '112 آخرين')], by=[count])
d.mention('statistics', '29 هجوما في مارس/آذار', status='aggregate', when='2020-03-01..2020-03-31 month | مارس/آذار',
          count=('attacks', '29', '29 هجوما'), actors=[('is', 'initiator', 'التنظيم@3')], by=[count])
d.mention('attack-on-forces', 'وأعنف…الشعبي', when='2020-05-02 | السبت الماضي',
          place=('ناحية مكيشيفة جنوبي تكريت', 'Mukayshifa', 'مكيشيفة', 'subdistrict', 'IQ/Salah al-Din/Samarra', 2, (34.42, 43.73)),
          actors=[('is', 'initiator', 'التنظيم@3'), ('iq-pmf', 'target', 'الحشد الشعبي')],
          results=[('killed', 'person', 'iq-pmf', '10', 'عشرة من مقاتلي الحشد الشعبي')])
dahlaki = dict(words='النائب عن محافظة ديالى رعد الدهلكي', org='iq-parliament', speaker='رعد الدهلكي', title='النائب عن محافظة ديالى')
d.mention('demand', 'مطالبا…حمرين', actors=[('iq-parliament', 'initiator', 'النائب عن محافظة ديالى رعد الدهلكي'),
                                            ('iq-government', 'target', 'الحكومة')], by=[dahlaki])
d.mention('displacement', 'نحو 220…كلار', status='aggregate', when='2019-01-01..2020-05-06 range | منذ العام الماضي',
          place=('القضاء', 'Khanaqin', 'خانقين', 'district', 'IQ/Diyala/Khanaqin', 2, (34.35, 45.39)),
          actors=[('civilians', 'victim', '220 عائلة')], results=[('displaced', 'person', 'civilians', '~220', 'نحو 220 عائلة')],
          by=[dict(words='قائممقام خانقين علي الدلوي', org='iq-local-government', speaker='علي الدلوي', title='قائممقام خانقين', channel='press', via='anadolu')])
d.mention('security-operation', 'وردّت…بهم', code='arrest', operation='أسود الجزيرة', when='2020-05-03 | الأحد', count=('units', '6', 'ستة تشكيلات'),
          place=('صلاح الدين@2', 'Salah al-Din', 'صلاح الدين', 'governorate', 'IQ/Salah al-Din', 3),
          places=[('الأنبار', 'Anbar', 'الأنبار', 'governorate', 'IQ/Anbar', 3), ('نينوى', 'Ninewa', 'نينوى', 'governorate', 'IQ/Ninewa', 3)],
          actors=[('iq-army', 'initiator', 'الجيش@2'), ('iq-pmf', 'initiator', 'الحشد الشعبي@2'), ('coalition', 'support', 'طيران التحالف الدولي'),
                  ('iq-ministry-defence', 'authority', 'وزارة الدفاع')],
          results=[('destroyed', 'hideout', None, '11', '11 وكرا'), ('destroyed', 'building', None, '1', 'معمل لصناعة العبوات'),
                   ('arrested', 'person', None, '7', 'سبعة مشتبه بهم')], by=[dict(words='خلية الإعلام الأمني', org='iq-smc')])
hashimi = dict(words='الخبير في شؤون الجماعات المسلحة هشام الهاشمي', speaker='هشام الهاشمي', title='الخبير في شؤون الجماعات المسلحة')
d.mention('troop-numbers', 'ويقدّر…عنصر', status='background', count=('troops', '4000', 'ما بين 3500 و4000 عنصر'), place=('العراق@2', *iraq_place),
          actors=[('is', 'initiator', 'عناصر التنظيم')], by=[hashimi])
between(3500, 4000)
d.mention('territory-loss', 'وكان…2014', status='background', when='2014-06-01..2014-08-31 range | صيف 2014', place=('العراق@3', *iraq_place),
          actors=[('is', 'initiator', 'التنظيم@5')])
d.mention('territory-recapture', ['إعلان بغداد النصر عليه أواخر 2017', 'تعلن بغداد…أراضيها'], status='background',
          when='2017-12-01..2017-12-31 month | ديسمبر/كانون الأول 2017', place=('أراضيها', *iraq_place),
          actors=[('iq-government', 'initiator', 'بغداد@2'), ('is', 'target', 'التنظيم@5')], by=[dict(words='بغداد@2', org='iq-government')])

d = doc('own-448', '2021-10-30', """
ارتفعت حصيلة الهجوم الذي شنّه مسلحو تنظيم "الدولة الإسلامية" مساء الثلاثاء على قرية شوك الريم شمالي قضاء المقدادية في محافظة ديالى العراقية إلى 17 قتيلا، بعد وفاة اثنين من الجرحى في مستشفى بعقوبة التعليمي، بحسب ما أفادت دائرة صحة المحافظة السبت.

وكانت خلية الإعلام الأمني قد أعلنت ليلة الهجوم مقتل 11 مدنيا وإصابة ستة، قبل أن يتحدث المحافظ مثنى التميمي، الأربعاء، عن 15 قتيلا و13 جريحا معظمهم من عشيرة واحدة.

وروى أحد وجهاء القرية، ويدعى حميد عبد الله، لوكالة فرانس برس أن المسلحين وصلوا على متن دراجات نارية واختطفوا عصر ذلك اليوم أربعة مزارعين من بساتينهم، ثم نصبوا كمينا لأقاربهم الذين خرجوا لدفع الفدية.

وبعد ساعات من الهجوم، أقدم مسلحون لم تعرف هويتهم على إحراق تسعة منازل في قرية نهر الإمام المجاورة وقتلوا سبعة من سكانها، وفق مصدر في شرطة القضاء، وهو ما دفع أكثر من 300 عائلة إلى النزوح نحو خانقين وبعقوبة، كما قالت المفوضية العليا لحقوق الإنسان في العراق.

ونفى المتحدث باسم وزارة الداخلية اللواء سعد معن حدوث تهجير قسري، مشيرا إلى أن "العائلات غادرت بإرادتها وستعود خلال أيام".

وعلى أثر ذلك، وصل رئيس الوزراء مصطفى الكاظمي إلى المقدادية الخميس، يرافقه رئيس هيئة الحشد الشعبي فالح الفياض، وأمر بإعفاء قائد شرطة القضاء من منصبه.

وقال المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي إن قوات من الفرقة الخامسة والرد السريع باشرت فجر الجمعة عملية تفتيش من ثلاثة محاور اعتقلت خلالها اثنين يشتبه في أنهما قدما الدعم للمهاجمين. وأضاف أن طائرات القوة الجوية استهدفت في اليوم ذاته وكرا في حوض الوقف، ما أدى إلى مقتل أربعة من منفذي الهجوم.

وتبنى التنظيم الهجوم في بيان على تطبيق "تلغرام"، زاعما أنه قتل وجرح 30 من "عناصر الحشد".

واعتبر النائب السابق فرات التميمي أن ما جرى "فشل استخباري متراكم"، مذكّرا بتفجير سيارة مفخخة في سوق خان بني سعد في يوليو 2015 أودى بحياة أكثر من مئة شخص.

ومنذ بداية العام قُتل في ديالى 86 شخصا من المدنيين والعسكريين، بحسب مرصد "أفاد"، فيما تعد يونامي تقريرا عن أوضاع النازحين من القرى المختلطة.
""", publisher='المشرق أونلاين', title='العراق.. ارتفاع ضحايا هجوم المقدادية والسكان ينزحون')
shawk = ('قرية شوك الريم شمالي قضاء المقدادية', 'Shawk al-Rim', 'شوك الريم', 'village', 'IQ/Diyala/Muqdadiya', 1, (34.05, 44.93))
tue = '2021-10-26 | مساء الثلاثاء'
gunmen = ('is', 'initiator', 'مسلحو تنظيم "الدولة الإسلامية"')
d.mention('civilian-attack', ['T:ارتفاع ضحايا هجوم المقدادية', 'ارتفعت…السبت'], when=tue, place=shawk, actors=[gunmen, ('civilians', 'target', 'قرية شوك الريم')],
          results=[('killed', 'person', 'civilians', '17', '17 قتيلا')], by=[dict(words='دائرة صحة المحافظة', org='iq-ministry-health')])
d.mention('civilian-attack', 'وكانت خلية…ستة', when='2021-10-26 | ليلة الهجوم', place=shawk, actors=[gunmen, ('civilians', 'target', '11 مدنيا')],
          results=[('killed', 'person', 'civilians', '11', '11 مدنيا'), ('wounded', 'person', 'civilians', '6', 'ستة')],
          by=[dict(words='خلية الإعلام الأمني', org='iq-smc')])
d.mention('civilian-attack', 'قبل أن…واحدة', when='2021-10-26 | ليلة الهجوم', place=shawk, actors=[gunmen, ('civilians', 'target', '15 قتيلا')],
          results=[('killed', 'person', 'civilians', '15', '15 قتيلا'), ('wounded', 'person', 'civilians', '13', '13 جريحا')],
          by=[dict(words='المحافظ مثنى التميمي', org='iq-local-government', speaker='مثنى التميمي', title='المحافظ')])
elder = dict(words='أحد وجهاء القرية، ويدعى حميد عبد الله', speaker='حميد عبد الله', title='أحد وجهاء القرية', channel='press', via='afp')
d.mention('abduction', 'المسلحين وصلوا…بساتينهم', when='2021-10-26 | عصر ذلك اليوم', place=shawk,
          actors=[('is', 'initiator', 'المسلحين'), ('civilians', 'target', 'أربعة مزارعين')],
          results=[('abducted', 'person', 'civilians', '4', 'أربعة مزارعين')], by=[elder])
imam = ('قرية نهر الإمام المجاورة', 'Nahr al-Imam', 'نهر الإمام', 'village', 'IQ/Diyala/Muqdadiya', 1, (34.03, 44.95))
d.mention('civilian-attack', 'وبعد ساعات…القضاء', when='2021-10-26 | بعد ساعات من الهجوم', place=imam,
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون لم تعرف هويتهم'), ('civilians', 'target', 'سبعة من سكانها')],
          results=[('burned', 'building', 'civilians', '9', 'تسعة منازل'), ('killed', 'person', 'civilians', '7', 'سبعة من سكانها')],
          by=[dict(words='مصدر في شرطة القضاء', org='iq-police', title='مصدر في شرطة القضاء', anonymous=True)])
d.mention('displacement', ['T:والسكان ينزحون', 'دفع أكثر…العراق'], place=imam, actors=[('civilians', 'victim', '300 عائلة')],
          results=[('displaced', 'person', 'civilians', '301+', 'أكثر من 300 عائلة')], by=[dict(words='المفوضية العليا لحقوق الإنسان في العراق', org='iq-hchr')])
maan = dict(words='المتحدث باسم وزارة الداخلية اللواء سعد معن', org='iq-ministry-interior', speaker='سعد معن', title='المتحدث باسم وزارة الداخلية')
d.mention('displacement', 'ونفى…قسري', status='denied', actors=[('civilians', 'victim', 'العائلات')], by=[{**maan, 'stance': 'denies'}])
d.mention('return', 'ستعود خلال أيام', status='planned', actors=[('civilians', 'initiator', 'العائلات')], by=[maan])
muq = ('المقدادية@2', 'Muqdadiya', 'المقدادية', 'city', 'IQ/Diyala/Muqdadiya', 1, (33.98, 44.94))
d.mention('visit', 'وصل رئيس…الفياض', when='2021-10-28 | الخميس', place=muq,
          actors=[('iq-government', 'initiator', 'رئيس الوزراء مصطفى الكاظمي'), ('iq-pmf', 'partner', 'رئيس هيئة الحشد الشعبي فالح الفياض')],
          people=[('مصطفى الكاظمي', 'رئيس الوزراء', 'iq-government', 'mentioned', 'مصطفى الكاظمي'),
                  ('فالح الفياض', 'رئيس هيئة الحشد الشعبي', 'iq-pmf', 'mentioned', 'فالح الفياض')])
d.mention('command-change', 'أمر بإعفاء…منصبه', when='2021-10-28 | الخميس', place=muq,
          actors=[('iq-government', 'initiator', 'رئيس الوزراء مصطفى الكاظمي'), ('iq-police', 'target', 'قائد شرطة القضاء')])
khafaji = dict(words='المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي', org='iq-joc', speaker='تحسين الخفاجي',
               title='المتحدث باسم قيادة العمليات المشتركة')
d.mention('search', 'قوات من الفرقة…للمهاجمين', code='arrest', when='2021-10-29 | فجر الجمعة',
          actors=[('iq-army', 'initiator', 'الفرقة الخامسة', 'الفرقة الخامسة'), ('iq-rapid-response', 'initiator', 'الرد السريع')],
          results=[('arrested', 'person', None, '2', 'اثنين')], by=[khafaji])
d.mention('airstrike', 'طائرات…الهجوم@1', when='2021-10-29 | اليوم ذاته',
          place=('حوض الوقف', 'Hawd al-Waqf', 'حوض الوقف', 'area', 'IQ/Diyala', 1, (33.93, 44.85)),
          actors=[('iq-air-force', 'initiator', 'القوة الجوية'), ('is', 'target', 'منفذي الهجوم')],
          results=[('killed', 'person', 'is', '4', 'أربعة من منفذي الهجوم')], by=[khafaji])
d.mention('attack-on-forces', 'وتبنى…الحشد"', when=tue, place=shawk, actors=[('is', 'initiator', 'التنظيم'), ('iq-pmf', 'target', 'عناصر الحشد')],
          results=[('killed', 'person', 'iq-pmf', '?', '30 من "عناصر الحشد"'), ('wounded', 'person', 'iq-pmf', '?', '30 من "عناصر الحشد"')],
          by=[dict(words='التنظيم', org='is', channel='social-media', stance='claims')], note='The attackers tell other victims.')
d.mention('car-bomb', 'تفجير سيارة…شخص', status='background', when='2015-07-01..2015-07-31 month | يوليو 2015',
          place=('سوق خان بني سعد', 'Khan Bani Saad', 'خان بني سعد', 'town', 'IQ/Diyala/Baquba', 1, (33.57, 44.54)),
          results=[('killed', 'person', None, '101+', 'أكثر من مئة شخص')], means=[('car-bomb', 'سيارة مفخخة')],
          by=[dict(words='النائب السابق فرات التميمي', speaker='فرات التميمي', title='النائب السابق')])
d.mention('statistics', 'ومنذ…"أفاد"', status='aggregate', when='2021-01-01..2021-10-30 range | منذ بداية العام',
          place=('ديالى@2', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3), results=[('killed', 'person', None, '86', '86 شخصا')],
          by=[dict(words='مرصد "أفاد"')])

d = doc('own-449', '2023-05-09', """
قدّر نائب قائد العمليات المشتركة في العراق الفريق أول الركن قيس المحمداوي عدد من تبقى من عناصر تنظيم "داعش" في البلاد بنحو 500 مسلح، "يتنقلون في مجموعات من ثلاثة إلى خمسة بين سلاسل حمرين ومكحول وقره جوغ".

وقال المحمداوي، في مؤتمر صحفي عقده الاثنين في بغداد، إن القوات العراقية قتلت منذ مطلع العام 55 إرهابيا واعتقلت 148 آخرين، وإن القوة الجوية نفذت خلال المدة ذاتها 13 ضربة. وأضاف أن التنظيم لم ينفذ سوى 19 هجوما، مقابل 97 في الفترة نفسها من عام 2022.

لكن تقريرا لفريق الرصد التابع لمجلس الأمن الدولي رأى في فبراير/شباط الماضي أن للتنظيم في العراق وسوريا ما بين خمسة آلاف وسبعة آلاف عضو، نصفهم تقريبا من المقاتلين.

وشكك عضو لجنة الأمن والدفاع النيابية ياسر إسكندر وتوت في الرقمين معا، قائلا لـ"شفق نيوز" إن "الهجمات لم تتوقف"، ومستشهدا بمقتل خمسة من أفراد الشرطة الاتحادية ليل الخميس الماضي بانفجار عبوة ناسفة استهدف دوريتهم قرب قرية علي السلطان في ناحية الرياض جنوب غربي كركوك.

وأعلنت قيادة الشرطة الاتحادية لاحقا أن عملية تعقب جرت في المنطقة، الجمعة، أفضت إلى العثور على وكر يضم أربع عبوات ومواد غذائية، بينما تحدث مصدر طبي في كركوك عن أربعة قتلى وجريحين حصيلةً للانفجار.

وفي أحدث الضربات، أفادت خلية الإعلام الأمني بأن طائرات إف-16 دمرت فجر اليوم الثلاثاء نفقا في وادي زغيتون جنوبي كركوك، وبأن قوة من لواء المشاة 45 عثرت فيه على جثتين، تعود إحداهما وفق التحقيقات الأولية إلى المسؤول الإداري لما يسمى "قاطع الدبس".

ويرى الخبير الأمني سرمد البياتي أن التنظيم "انتقل من مسك الأرض إلى حرب العصابات"، داعيا إلى سد الفراغ بين القوات الاتحادية والبيشمركة، وهو ملف اتفقت بغداد وأربيل في 2021 على معالجته عبر لواءين مشتركين لم يكتمل تشكيلهما حتى الآن.

ويحتفظ التحالف الدولي بنحو 2500 جندي أميركي في العراق لأغراض التدريب والمشورة. ومن المنتظر أن يجتمع وفدان عسكريان عراقي وأميركي في واشنطن في أغسطس/آب المقبل لبحث مستقبل المهمة.

يذكر أن العراق أعلن النصر على التنظيم في 9 ديسمبر/كانون الأول 2017، بعد أن كان قد سيطر في 2014 على مدن كبرى أبرزها الموصل.
""", publisher='شبكة المشرق', title='كم بقي من داعش في العراق؟ أرقام متضاربة وضربات متلاحقة')
mohammadawi = dict(words='نائب قائد العمليات المشتركة في العراق الفريق أول الركن قيس المحمداوي', org='iq-joc', speaker='قيس المحمداوي',
                   title='نائب قائد العمليات المشتركة', channel='press')
d.mention('troop-numbers', 'قدّر…مسلح', status='background', count=('troops', '~500', 'نحو 500 مسلح'), place=('البلاد', *iraq_place),
          actors=[('is', 'initiator', 'عناصر تنظيم "داعش"')], by=[mohammadawi])
since = '2023-01-01..2023-05-09 range | منذ مطلع العام'
d.mention('statistics', 'القوات العراقية…آخرين', status='aggregate', when=since, place=('العراق', *iraq_place),
          actors=[('iq-security-forces', 'initiator', 'القوات العراقية'), ('is', 'target', '55 إرهابيا')],
          results=[('killed', 'person', 'is', '55', '55 إرهابيا'), ('arrested', 'person', 'is', '148', '148 آخرين')], by=[mohammadawi])
d.mention('statistics', 'القوة الجوية…ضربة', status='aggregate', plover='ASSAULT/aerial', when='2023-01-01..2023-05-09 range | خلال المدة ذاتها',
          count=('strikes', '13', '13 ضربة'), place=('العراق', *iraq_place), actors=[('iq-air-force', 'initiator', 'القوة الجوية')], by=[mohammadawi])
d.mention('statistics', 'التنظيم لم…هجوما', status='aggregate', when=since, count=('attacks', '19', '19 هجوما'), place=('العراق', *iraq_place),
          actors=[('is', 'initiator', 'التنظيم')], by=[mohammadawi])
d.mention('statistics', '97…2022', status='aggregate', when='2022-01-01..2022-05-09 range | الفترة نفسها من عام 2022', count=('attacks', '97', '97'),
          place=('العراق', *iraq_place), actors=[('is', 'initiator', 'التنظيم')], by=[mohammadawi])
d.mention('troop-numbers', 'للتنظيم في العراق…عضو', status='background', count=('troops', '7000', 'ما بين خمسة آلاف وسبعة آلاف عضو'),
          place=('العراق@3', *iraq_place), places=[('سوريا', 'Syria', 'سوريا', 'country', 'SY', 3)], actors=[('is', 'initiator', 'التنظيم@2')],
          by=[dict(words='تقريرا لفريق الرصد التابع لمجلس الأمن الدولي', org='un-security-council', title='فريق الرصد', channel='document')])
between(5000, 7000)
sultan = ('قرب قرية علي السلطان في ناحية الرياض جنوب غربي كركوك', 'Ali al-Sultan', 'علي السلطان', 'village', 'IQ/Kirkuk/Hawija', 2, (35.22, 43.98))
night = '2023-05-04 | ليل الخميس الماضي'
patrol = ('iq-federal-police', 'target', 'الشرطة الاتحادية')
d.mention('ied', 'مقتل خمسة…كركوك', when=night, place=sultan, actors=[patrol],
          results=[('killed', 'person', 'iq-federal-police', '5', 'خمسة من أفراد الشرطة الاتحادية')], means=[('ied', 'عبوة ناسفة')],
          by=[dict(words='عضو لجنة الأمن والدفاع النيابية ياسر إسكندر وتوت', org='iq-parliament', speaker='ياسر إسكندر وتوت',
                   title='عضو لجنة الأمن والدفاع النيابية', channel='press', via='shafaq-news')])
d.mention('search', 'عملية تعقب…غذائية', code='weapons-find', when='2023-05-05 | الجمعة', place=('المنطقة', *sultan[1:]),
          actors=[('iq-federal-police', 'initiator', 'الشرطة الاتحادية@2')],
          results=[('found', 'hideout', None, '1', 'وكر'), ('found', 'ied', None, '4', 'أربع عبوات'), ('found', 'other', None, '?', 'مواد غذائية')],
          by=[dict(words='قيادة الشرطة الاتحادية', org='iq-federal-police')])
d.mention('ied', 'تحدث مصدر…للانفجار', when=night, place=sultan, actors=[patrol],
          results=[('killed', 'person', 'iq-federal-police', '4', 'أربعة قتلى'), ('wounded', 'person', 'iq-federal-police', '2', 'جريحين')],
          means=[('ied', 'عبوة ناسفة')], by=[dict(words='مصدر طبي في كركوك', title='مصدر طبي في كركوك', anonymous=True)], note='Another toll.')
zgh = ('وادي زغيتون جنوبي كركوك', 'Wadi Zghaytun', 'وادي زغيتون', 'valley', 'IQ/Kirkuk', 1, (35.2, 44.2))
cell = dict(words='خلية الإعلام الأمني', org='iq-smc')
admin = (None, 'المسؤول الإداري لما يسمى "قاطع الدبس"', 'is', 'killed', 'المسؤول الإداري')
dawn = '2023-05-09 | فجر اليوم الثلاثاء'
d.mention('airstrike', ['طائرات إف-16…كركوك', 'جثتين…الدبس'], when=dawn, place=zgh, actors=[('iq-air-force', 'initiator', 'طائرات إف-16'), ('is', 'target', 'قاطع الدبس')],
          results=[('destroyed', 'tunnel', 'is', '1', 'نفقا'), ('killed', 'person', 'is', '2', 'جثتين')], people=[admin],
          means=[('f-16', 'طائرات إف-16')], by=[cell])
d.mention('search', 'قوة من لواء…الدبس"', code='body-found', when=dawn, place=zgh,
          actors=[('iq-army', 'initiator', 'قوة من لواء المشاة 45', 'لواء المشاة 45'), ('is', 'target', 'قاطع الدبس')],
          results=[('found_dead', 'person', 'is', '2', 'جثتين')], people=[admin], by=[cell])
d.mention('agreement', 'اتفقت…مشتركين', status='background', when='2021-01-01..2021-12-31 year | 2021',
          actors=[('iq-government', 'initiator', 'بغداد@2'), ('iq-krg', 'initiator', 'أربيل')])
d.mention('troop-numbers', 'ويحتفظ…العراق', status='background', count=('troops', '~2500', 'نحو 2500 جندي أميركي'), place=('العراق@4', *iraq_place),
          actors=[('coalition', 'initiator', 'التحالف الدولي')])
d.mention('meeting', 'يجتمع…المهمة', status='planned', when='2023-08-01..2023-08-31 month | أغسطس/آب المقبل',
          place=('واشنطن', 'Washington', 'واشنطن', 'city', 'US', 1, (38.9, -77.04)),
          actors=[('iq-armed-forces', 'initiator', 'وفدان عسكريان عراقي وأميركي'), ('us', 'initiator', 'وفدان عسكريان عراقي وأميركي')])
d.mention('territory-recapture', 'العراق أعلن…2017', status='background', when='2017-12-09 | 9 ديسمبر/كانون الأول 2017', place=('العراق@5', *iraq_place),
          actors=[('iq-government', 'initiator', 'العراق@5'), ('is', 'target', 'التنظيم@3')], by=[dict(words='العراق@5', org='iq-government')])
d.mention('territory-loss', 'سيطر…الموصل', status='background', when='2014-01-01..2014-12-31 year | 2014',
          place=('الموصل', 'Mosul', 'الموصل', 'city', 'IQ/Ninewa/Mosul', 1, (36.34, 43.13)), actors=[('is', 'initiator', 'التنظيم@3')])

d = doc('own-450', '2024-08-17', """
أعلن جهاز مكافحة الإرهاب العراقي، السبت، مقتل تسعة من عناصر تنظيم داعش، بينهم قياديان، في عملية إنزال جوي نفذتها قواته ليل الخميس في سلسلة جبال حمرين شرقي محافظة صلاح الدين، بالتنسيق مع جهاز المخابرات وبدعم فني من التحالف الدولي.

وذكر الجهاز في بيان أن القوة اشتبكت لساعات مع مجموعة كانت تتحصن في أربعة أنفاق، وأن ثلاثة من المسلحين لقوا حتفهم بعد أن فجروا أحزمة ناسفة كانوا يرتدونها، مضيفا أنه تم ضبط أسلحة وحواسيب وهواتف، وأن اثنين من مقاتليه أصيبا بجروح طفيفة.

وبعد ساعات، قالت القيادة المركزية الأميركية إن العملية جرت "بشكل مشترك" وإنها أسفرت عن مقتل 11 من عناصر التنظيم وإصابة سبعة عسكريين أميركيين. وأكد مسؤول دفاعي أميركي لوكالة رويترز، طالبا عدم كشف هويته، أن خمسة من السبعة أصيبوا خلال القتال واثنين جراء السقوط، وأن حالتهم جميعا مستقرة.

لكن المتحدث باسم القائد العام للقوات المسلحة اللواء يحيى رسول نفى مشاركة أي قوة أجنبية في القتال على الأرض، وقال في حديث لقناة "العراقية" إن دور التحالف اقتصر على المعلومات.

والعملية هي الثالثة من نوعها في أقل من شهر، ففي 31 تموز الماضي قتلت ضربة جوية عراقية خمسة مسلحين في وادي حوران غربي الأنبار، وقبل ذلك بعشرة أيام اعتقلت قوة من وكالة الاستخبارات الاتحادية في قضاء الكرمة "مسؤول التمويل" في ما يسمى ولاية الجنوب.

وقال محافظ صلاح الدين بدر الفحل إن الأجهزة الأمنية ستبدأ الأسبوع المقبل بتفتيش ثلاث قرى مهجورة عند سفوح حمرين تمهيدا لإعادة 120 عائلة نازحة إليها، محمّلا "الفراغ الممتد بين قواطع العمليات" مسؤولية بقاء المسلحين.

في المقابل، جددت "المقاومة الإسلامية في العراق" مطالبتها برحيل القوات الأميركية. وكانت قاعدة عين الأسد قد تعرضت في الخامس من آب لهجوم بصاروخين أوقع سبعة جرحى بين العسكريين الأميركيين، وفق وزارة الدفاع الأميركية، التي حمّلت فصائل مدعومة من إيران مسؤوليته.

وتنشر واشنطن نحو 2500 عسكري في العراق و900 في سوريا ضمن التحالف. وتتفاوض الحكومتان العراقية والأميركية منذ كانون الثاني على جدول زمني لإنهاء مهمته.

وبحسب إحصائية للقيادة المركزية، تبنى التنظيم في النصف الأول من العام الجاري 153 هجوما في العراق وسوريا. وقالت القيادة في حينه إن عدد مقاتليه الطلقاء في البلدين يناهز 2500.
""", publisher='وكالة الرافد للأنباء', title='العراق: إنزال في حمرين ورواية أميركية عن جرحى')
hamrin = ('سلسلة جبال حمرين شرقي محافظة صلاح الدين', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ/Salah al-Din', 1, (34.6, 44.3))
night = '2024-08-15 | ليل الخميس'
d.mention('air-landing', ['T:إنزال في حمرين', 'أعلن…طفيفة'], code='clash', when=night, place=hamrin,
          actors=[('iq-cts', 'initiator', 'جهاز مكافحة الإرهاب العراقي'), ('iq-inis', 'support', 'جهاز المخابرات'),
                  ('coalition', 'support', 'التحالف الدولي'), ('is', 'target', 'عناصر تنظيم داعش')],
          results=[('killed', 'person', 'is', '9', 'تسعة من عناصر تنظيم داعش'), ('killed', 'person', 'is', '2', 'قياديان', 0),
                   ('killed', 'person', 'is', '3', 'ثلاثة من المسلحين', 0), ('seized', 'weapon', 'is', '?', 'أسلحة'),
                   ('seized', 'other', 'is', '?', 'حواسيب وهواتف'), ('wounded', 'person', 'iq-cts', '2', 'اثنين من مقاتليه')],
          means=[('air-landing', 'إنزال جوي')], by=[dict(words='جهاز مكافحة الإرهاب العراقي', org='iq-cts', channel='statement')])
d.mention('air-landing', ['T:رواية أميركية عن جرحى', 'وبعد ساعات…مستقرة'], code='clash', when=night, place=hamrin,
          actors=[('iq-cts', 'initiator', 'جهاز مكافحة الإرهاب العراقي'), ('us', 'initiator', 'بشكل مشترك'), ('is', 'target', 'عناصر التنظيم')],
          results=[('killed', 'person', 'is', '11', '11 من عناصر التنظيم'), ('wounded', 'person', 'us', '7', 'سبعة عسكريين أميركيين'),
                   ('wounded', 'person', 'us', '5', 'خمسة من السبعة', 1), ('wounded', 'person', 'us', '2', 'اثنين جراء السقوط', 1)],
          by=[dict(words='القيادة المركزية الأميركية', org='us-centcom'),
              dict(words='مسؤول دفاعي أميركي', org='us-government', title='مسؤول دفاعي أميركي', channel='press', via='reuters', anonymous=True)],
          note='Another doer and another toll.')
d.mention('clash', 'لكن المتحدث…الأرض', status='denied', actors=[(None, 'initiator', 'قوة أجنبية')],
          by=[dict(words='المتحدث باسم القائد العام للقوات المسلحة اللواء يحيى رسول', org='iq-commander-in-chief', speaker='يحيى رسول',
                   title='المتحدث باسم القائد العام للقوات المسلحة', channel='broadcast', via='iraqiya-tv', stance='denies')])
d.mention('airstrike', 'ففي 31…الأنبار', status='background', when='2024-07-31 | 31 تموز الماضي',
          place=('وادي حوران غربي الأنبار', 'Wadi Hauran', 'وادي حوران', 'valley', 'IQ/Anbar', 1),
          actors=[('iq-air-force', 'initiator', 'ضربة جوية عراقية'), ('is', 'target', 'خمسة مسلحين')],
          results=[('killed', 'person', 'is', '5', 'خمسة مسلحين')])
d.mention('arrest', 'وقبل ذلك…الجنوب', status='background', when='2024-07-21 | قبل ذلك بعشرة أيام',
          place=('قضاء الكرمة', 'Karma', 'الكرمة', 'district', 'IQ/Anbar/Falluja', 2, (33.4, 43.91)),
          actors=[('iq-interior-intelligence', 'initiator', 'قوة من وكالة الاستخبارات الاتحادية'), ('is', 'target', 'ولاية الجنوب')],
          results=[('arrested', 'person', 'is', '1', 'مسؤول التمويل')],
          people=[(None, 'مسؤول التمويل في ما يسمى ولاية الجنوب', 'is', 'arrested', 'مسؤول التمويل')])
fahal = dict(words='محافظ صلاح الدين بدر الفحل', org='iq-local-government', speaker='بدر الفحل', title='محافظ صلاح الدين')
slopes = ('سفوح حمرين', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ/Salah al-Din', 2, (34.6, 44.3))
d.mention('search', 'الأجهزة الأمنية ستبدأ…حمرين', status='planned', when='2024-08-19..2024-08-25 week | الأسبوع المقبل', place=slopes,
          actors=[('iq-security-forces', 'initiator', 'الأجهزة الأمنية')], by=[fahal])
d.mention('return', 'لإعادة…إليها', status='planned', count=('families', '120', '120 عائلة نازحة'), place=slopes,
          actors=[('civilians', 'target', '120 عائلة نازحة')], by=[fahal])
d.mention('demand', 'جددت…الأميركية', actors=[('iq-islamic-resistance', 'initiator', 'المقاومة الإسلامية في العراق'), ('us', 'target', 'القوات الأميركية')],
          by=[dict(words='المقاومة الإسلامية في العراق', org='iq-islamic-resistance')])
d.mention('shelling', 'وكانت قاعدة…مسؤوليته', status='background', when='2024-08-05 | الخامس من آب', count=('rockets', '2', 'صاروخين'),
          place=('قاعدة عين الأسد', 'Ain al-Asad air base', 'عين الأسد', 'base', 'IQ/Anbar/Hit', 1, (33.79, 42.44)),
          actors=[('iq-armed-factions', 'initiator', 'فصائل مدعومة من إيران'), ('us', 'target', 'العسكريين الأميركيين')],
          results=[('wounded', 'person', 'us', '7', 'سبعة جرحى')], means=[('rocket', 'صاروخين')],
          by=[dict(words='وزارة الدفاع الأميركية', org='us-government')])
d.mention('troop-numbers', 'وتنشر…العراق', status='background', count=('troops', '~2500', 'نحو 2500 عسكري'), place=('العراق@4', *iraq_place),
          actors=[('us', 'initiator', 'واشنطن')])
d.mention('troop-numbers', '900 في سوريا', status='background', count=('troops', '~900', '900'),
          place=('سوريا', 'Syria', 'سوريا', 'country', 'SY', 3), actors=[('us', 'initiator', 'واشنطن')])
d.mention('meeting', 'وتتفاوض…مهمته', status='ongoing', when='2024-01-01..2024-08-17 range | منذ كانون الثاني',
          actors=[('iq-government', 'initiator', 'الحكومتان العراقية والأميركية'), ('us-government', 'initiator', 'الحكومتان العراقية والأميركية')])
centcom = dict(words='القيادة@2', org='us-centcom')
d.mention('statistics', 'وبحسب…وسوريا', status='aggregate', when='2024-01-01..2024-06-30 range | النصف الأول من العام الجاري',
          count=('attacks', '153', '153 هجوما'), place=('العراق@6', *iraq_place), places=[('سوريا@2', 'Syria', 'سوريا', 'country', 'SY', 3)],
          actors=[('is', 'initiator', 'التنظيم@2')], by=[centcom])
d.mention('troop-numbers', 'عدد مقاتليه…2500', status='background', count=('troops', '~2500', 'يناهز 2500'), place=('العراق@6', *iraq_place),
          places=[('سوريا@2', 'Syria', 'سوريا', 'country', 'SY', 3)], actors=[('is', 'initiator', 'مقاتليه الطلقاء')], by=[centcom])

d = doc('own-451', '2019-12-10', """
خانقين - يجلس كريم مراد، وهو فلاح في الخمسين من عمره، أمام بيت مستأجر وسط خانقين، ويعدّ على أصابعه من فقدهم في هجوم شنه مسلحو داعش على قرية مبارك في تشرين الأول الماضي: شقيقه وابن عمه وثلاثة من جيرانه.

ومثل كريم، هجر المئات قراهم. فخلال الأسبوعين الماضيين وحدهما شهدت أطراف القضاء أربعة هجمات بقذائف الهاون ونيران القنص، قُتل فيها سبعة من البيشمركة وأفراد الأمن وجرح ثلاثة عشر، كما يقول قائممقام خانقين محمد ملا حسن.

آخر تلك الهجمات كان ليلة السبت، عندما سقطت سبع قذائف هاون على مقر للواء الثالث مشاة بيشمركة قرب قرية كولجو، ما أسفر عن مقتل ثلاثة من عناصره بينهم ضابط برتبة نقيب.

وقال الأمين العام لوزارة البيشمركة الفريق جبار ياور، في تصريحات إذاعية، إن قواته ردت بالمدفعية على مصادر النيران، كاشفا عن اتفاق مبدئي مع وزارة الدفاع الاتحادية على إنشاء أربعة مراكز تنسيق مشتركة في كركوك ومخمور وخانقين والموصل.

وعلى الجانب الآخر من خط التماس، يؤكد ضابط في قيادة عمليات ديالى أن القوات الاتحادية فتشت الأحد الماضي حوض نفط خانة، وعثرت على ثلاث مضافات ونفق و25 كيلوغراما من مادة السي فور، من دون أن تصادف أي مسلح.

ويشير تقرير لمجموعة الأزمات الدولية إلى أن 38 قرية في كرميان وأطراف خانقين خلت من أهلها منذ تشرين الأول 2017، عندما انسحبت البيشمركة من المناطق المتنازع عليها إثر دخول القوات الاتحادية إلى كركوك.

ويرفض قائد شرطة ديالى اللواء فيصل العبادي الحديث عن "فراغ"، واصفا ما يتداوله بعضهم عن سيطرة التنظيم ليلا على طريق خانقين - كلار بأنه "شائعات لا أساس لها".

ومع ذلك، يتوقف سائقو الشاحنات عن السير مع المغيب، بعدما اختطف مسلحون يرتدون زيا عسكريا، في الثالث من الشهر الجاري، سائقين من أهالي كلار على الطريق نفسه وطالبوا ذويهما بفدية قدرها 100 ألف دولار. وعُثر على جثة أحدهما، الخميس، قرب مجرى نهر ديالى.

وقالت النائبة عن كتلة التغيير بهار محمود إن لجنة الأمن والدفاع النيابية ستستضيف وزير الدفاع نجاح الشمري الأسبوع المقبل لبحث الملف.

وكانت القوات العراقية قد أطلقت في تموز الماضي عملية "إرادة النصر" لملاحقة خلايا التنظيم، وأعلنت حينها قتل 36 مسلحا وتدمير 41 مضافة خلال مراحلها الأربع الأولى. ويقدّر مسؤول في البيشمركة عدد من بقي منهم في المنطقة بأقل من 300.
""", publisher='شبكة كرميان', title='خانقين.. قرى بلا سكان وليل بلا حراس')
khanaqin = ('IQ/Diyala/Khanaqin', 2, (34.35, 45.39))
d.mention('civilian-attack', 'هجوم شنه…جيرانه', status='background', when='2019-10-01..2019-10-31 month | تشرين الأول الماضي',
          place=('قرية مبارك', 'Mubarak', 'مبارك', 'village', 'IQ/Diyala/Khanaqin', 1),
          actors=[('is', 'initiator', 'مسلحو داعش'), ('civilians', 'target', 'شقيقه وابن عمه وثلاثة من جيرانه')],
          results=[('killed', 'person', 'civilians', '5', 'شقيقه وابن عمه وثلاثة من جيرانه')], by=[dict(words='كريم مراد', speaker='كريم مراد', title='فلاح')])
mayor = dict(words='قائممقام خانقين محمد ملا حسن', org='iq-local-government', speaker='محمد ملا حسن', title='قائممقام خانقين')
d.mention('statistics', 'فخلال…عشر', status='aggregate', when='2019-11-26..2019-12-10 range | خلال الأسبوعين الماضيين', count=('attacks', '4', 'أربعة هجمات'),
          place=('أطراف القضاء', 'Khanaqin', 'خانقين', 'district', *khanaqin),
          actors=[('iq-peshmerga', 'target', 'البيشمركة'), ('iq-security-forces', 'target', 'أفراد الأمن')],
          results=[('killed', 'person', None, '7', 'سبعة من البيشمركة وأفراد الأمن'), ('wounded', 'person', None, '13', 'ثلاثة عشر')],
          means=[('mortar', 'قذائف الهاون'), ('sniper', 'نيران القنص')], by=[mayor])
kuljo = ('قرب قرية كولجو', 'Kuljo', 'كولجو', 'village', 'IQ/Diyala/Kifri', 2)
d.mention('shelling', 'آخر تلك…نقيب', when='2019-12-07 | ليلة السبت', place=kuljo, count=('shells', '7', 'سبع قذائف هاون'),
          actors=[('iq-peshmerga', 'target', 'مقر للواء الثالث مشاة بيشمركة', 'اللواء الثالث مشاة')],
          results=[('killed', 'person', 'iq-peshmerga', '3', 'ثلاثة من عناصره'), ('killed', 'person', 'iq-peshmerga', '1', 'ضابط برتبة نقيب', 0)],
          means=[('mortar', 'قذائف هاون')])
yawar = dict(words='الأمين العام لوزارة البيشمركة الفريق جبار ياور', org='krg-ministry-peshmerga', speaker='جبار ياور',
             title='الأمين العام لوزارة البيشمركة', channel='broadcast')
d.mention('shelling', 'قواته ردت…النيران', actors=[('iq-peshmerga', 'initiator', 'قواته')], means=[('artillery', 'المدفعية')], by=[yawar])
d.mention('agreement', 'اتفاق مبدئي…الموصل', actors=[('krg-ministry-peshmerga', 'initiator', 'وزارة البيشمركة'),
          ('iq-ministry-defence', 'initiator', 'وزارة الدفاع الاتحادية')], by=[yawar])
d.mention('search', 'القوات الاتحادية فتشت…مسلح', code='weapons-find', when='2019-12-08 | الأحد الماضي',
          place=('حوض نفط خانة', 'Naft Khana', 'نفط خانة', 'town', 'IQ/Diyala/Khanaqin', 1, (34.04, 45.47)),
          actors=[('iq-security-forces', 'initiator', 'القوات الاتحادية')],
          results=[('found', 'hideout', None, '3', 'ثلاث مضافات'), ('found', 'tunnel', None, '1', 'نفق'),
                   ('found', 'explosive', None, '25', '25 كيلوغراما من مادة السي فور')],
          by=[dict(words='ضابط في قيادة عمليات ديالى', org='iq-joc', title='ضابط في قيادة عمليات ديالى', anonymous=True)])
fall = '2017-10-01..2017-10-31 month | تشرين الأول 2017'
crisis = dict(words='تقرير لمجموعة الأزمات الدولية', title='مجموعة الأزمات الدولية', channel='document')
d.mention('displacement', '38 قرية…2017', status='aggregate', when='2017-10-01..2019-12-10 range | منذ تشرين الأول 2017', count=('villages', '38', '38 قرية'),
          place=('كرميان', 'Garmian', 'كرميان', 'region', 'IQ/Sulaymaniyah', 3),
          places=[('أطراف خانقين', 'Khanaqin', 'خانقين', 'district', *khanaqin)], actors=[('civilians', 'victim', 'أهلها')], by=[crisis])
d.mention('withdrawal', 'انسحبت…عليها', status='background', when=fall,
          place=('المناطق المتنازع عليها', 'Disputed territories', 'المناطق المتنازع عليها', 'region', 'IQ', 3),
          actors=[('iq-peshmerga', 'initiator', 'البيشمركة@3')])
d.mention('territory-transfer', 'دخول…كركوك', status='background', when=fall, place=('كركوك@2', 'Kirkuk', 'كركوك', 'city', 'IQ/Kirkuk/Kirkuk', 1, (35.47, 44.39)),
          actors=[('iq-security-forces', 'initiator', 'القوات الاتحادية@2')])
d.mention('territory-loss', 'واصفا…لها', status='denied', place=('طريق خانقين - كلار', 'Khanaqin', 'خانقين', 'city', *khanaqin),
          places=[('كلار', 'Kalar', 'كلار', 'city', 'IQ/Sulaymaniyah/Kalar', 2, (34.63, 45.32))], actors=[('is', 'initiator', 'التنظيم')],
          by=[dict(words='قائد شرطة ديالى اللواء فيصل العبادي', org='iq-police', speaker='فيصل العبادي', title='قائد شرطة ديالى', stance='denies')])
d.mention('abduction', 'اختطف مسلحون…دولار', when='2019-12-03 | الثالث من الشهر الجاري',
          place=('الطريق نفسه', 'Khanaqin', 'خانقين', 'city', *khanaqin),
          places=[('كلار@2', 'Kalar', 'كلار', 'city', 'IQ/Sulaymaniyah/Kalar', 2, (34.63, 45.32))],
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون يرتدون زيا عسكريا'), ('civilians', 'target', 'سائقين من أهالي كلار')],
          results=[('abducted', 'person', 'civilians', '2', 'سائقين من أهالي كلار')])
d.mention('body-found', 'وعُثر…ديالى', when='2019-12-05 | الخميس', place=('قرب مجرى نهر ديالى', 'Diyala River', 'نهر ديالى', 'river', 'IQ/Diyala', 2),
          results=[('found_dead', 'person', 'civilians', '1', 'جثة أحدهما')])
d.mention('meeting', 'لجنة الأمن…الملف', status='planned', when='2019-12-16..2019-12-22 week | الأسبوع المقبل',
          actors=[('iq-parliament', 'initiator', 'لجنة الأمن والدفاع النيابية'), ('iq-ministry-defence', 'initiator', 'وزير الدفاع نجاح الشمري')],
          people=[('نجاح الشمري', 'وزير الدفاع', 'iq-ministry-defence', 'mentioned', 'نجاح الشمري')],
          by=[dict(words='النائبة عن كتلة التغيير بهار محمود', org='iq-parliament', speaker='بهار محمود', title='النائبة عن كتلة التغيير')])
d.mention('security-operation', 'وكانت…الأولى', code='clash', status='background', operation='إرادة النصر', when='2019-07-01..2019-07-31 month | تموز الماضي',
          actors=[('iq-security-forces', 'initiator', 'القوات العراقية'), ('is', 'target', 'خلايا التنظيم')],
          results=[('killed', 'person', 'is', '36', '36 مسلحا'), ('destroyed', 'hideout', 'is', '41', '41 مضافة')],
          by=[dict(words='القوات العراقية', org='iq-security-forces')])
d.mention('troop-numbers', 'ويقدّر…300', status='background', count=('troops', '300', 'أقل من 300'), place=('المنطقة', 'Khanaqin', 'خانقين', 'district', *khanaqin),
          actors=[('is', 'initiator', 'خلايا التنظيم')], by=[dict(words='مسؤول في البيشمركة', org='iq-peshmerga', title='مسؤول في البيشمركة', anonymous=True)])
d.mentions[-1]['count'].update(low=None, high=299, qualifier='at_most')

d = doc('own-452', '2022-02-01', """
نفذت مقاتلات إف-16 العراقية، فجر اليوم الثلاثاء، ثلاث ضربات متزامنة على مخابئ لتنظيم الدولة الإسلامية في حوض العظيم شمالي محافظة ديالى، في إطار عملية "ثأر العظيم" التي أُطلقت ردا على مقتل 11 جنديا، بينهم ضابط برتبة ملازم، في هجوم على ثكنتهم هناك في 21 يناير/كانون الثاني الماضي.

وقال المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي للجزيرة نت إن الضربات أسفرت عن مقتل سبعة إرهابيين وتدمير مضافتين وعجلة تحمل سلاحا أحاديا، وإن قوة من الفرقة الأولى تتقدم نحو المكان لاستكمال التفتيش.

وأوضح الخفاجي أن بين القتلى مهند الزوبعي، الملقب "أبو عمر"، وهو آمر مفرزة القنص التي قادت الهجوم على الثكنة.

وفي رواية مغايرة، قال مصدر عسكري رفيع للجزيرة نت، مشترطا عدم الكشف عن اسمه، إن القصف لم يوقع سوى ثلاثة قتلى، وإن المضافتين كانتا خاليتين.

وفي السياق ذاته، أعلنت هيئة الحشد الشعبي أن اللواء 23 أحبط مساء أمس محاولة تسلل لعناصر التنظيم قرب قرية الصفرة المحاذية لبحيرة حمرين وأجبرهم على الانسحاب من دون خسائر بشرية في صفوفه.

وكشف وزير الدفاع جمعة عناد، خلال جلسة استماع في البرلمان أمس الاثنين، عن إعفاء آمر لواء المشاة 88 وآمر أحد أفواجه من منصبيهما وإحالتهما إلى مجلس تحقيقي. وقال إن عدد الجنود الموجودين في الثكنة ليلة الهجوم كان 14 من أصل 34.

وحمّل النائب عن ديالى مضر الكروي، في مقابلة مع الجزيرة نت، "القادة الكبار لا صغار الضباط" مسؤولية ما حدث، مطالبا القائد العام للقوات المسلحة بعرض نتائج التحقيق على البرلمان.

وبحسب مركز النهرين للدراسات، شهدت ديالى خلال عام 2021 نحو 110 هجمات، وقع أكثر من نصفها في العظيم وقره تبه، وأودت بحياة 148 عسكريا ومدنيا. وفي يناير/كانون الثاني وحده قُتل 24 عسكريا في تسعة هجمات توزعت على ثلاث محافظات.

وعلى الحدود مع سوريا، عززت قيادة قوات الحدود الشريط المقابل لمحافظة الحسكة بلواءين وأبراج مراقبة، بعد أيام من اقتحام مسلحي التنظيم سجن الصناعة في 20 يناير/كانون الثاني. ونفى قائدها الفريق حامد الحسيني عبور أي من الفارين من السجن إلى الأراضي العراقية.

وتسلمت السلطات العراقية، السبت الماضي، 50 من عناصر التنظيم العراقيين كانت تحتجزهم قوات سوريا الديمقراطية، وفق ما ذكره مسؤول أمني لوكالة الأنباء العراقية.

وكان العراق أعلن عام 2017 القضاء على التنظيم عسكريا بعدما سيطر على نحو ثلث مساحة البلاد عام 2014، غير أن خلاياه لا تزال تشن هجمات متفرقة في المناطق الوعرة.
""", publisher='شبكة الرافد', title='بعد هجوم العظيم.. الجيش العراقي يرد بثلاث ضربات ونواب يطالبون بالمحاسبة')
azim = ('حوض العظيم شمالي محافظة ديالى', 'Al-Azim', 'العظيم', 'subdistrict', 'IQ/Diyala/Khalis', 2, (34.28, 44.55))
today = '2022-02-01 | فجر اليوم الثلاثاء'
jets = ('iq-air-force', 'initiator', 'مقاتلات إف-16 العراقية')
khafaji = dict(words='المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي', org='iq-joc', speaker='تحسين الخفاجي',
               title='المتحدث باسم قيادة العمليات المشتركة', channel='press', via='al-jazeera')
d.mention('airstrike', ['T:الجيش العراقي يرد بثلاث ضربات', 'نفذت…"ثأر العظيم"', 'الضربات أسفرت…أحاديا', 'وأوضح…الثكنة'], when=today, place=azim,
          operation='ثأر العظيم', count=('strikes', '3', 'ثلاث ضربات'),
          actors=[jets, ('is', 'target', 'مخابئ لتنظيم الدولة الإسلامية')],
          results=[('killed', 'person', 'is', '7', 'سبعة إرهابيين'), ('destroyed', 'hideout', 'is', '2', 'مضافتين'), ('destroyed', 'vehicle', 'is', '1', 'عجلة')],
          people=[('مهند الزوبعي', 'آمر مفرزة القنص', 'is', 'killed', 'مهند الزوبعي')], means=[('f-16', 'مقاتلات إف-16')], by=[khafaji])
d.mention('attack-on-forces', ['مقتل 11…الماضي', 'مفرزة القنص التي قادت الهجوم على الثكنة'], status='background', when='2022-01-21 | 21 يناير/كانون الثاني الماضي',
          place=('هناك', *azim[1:]), actors=[('is', 'initiator', 'تنظيم الدولة الإسلامية'), ('iq-army', 'target', 'ثكنتهم')],
          results=[('killed', 'person', 'iq-army', '11', '11 جنديا'), ('killed', 'person', 'iq-army', '1', 'ضابط برتبة ملازم', 0)])
d.mention('search', 'قوة من الفرقة…التفتيش', status='ongoing', when=today, place=('المكان', *azim[1:]),
          actors=[('iq-army', 'initiator', 'قوة من الفرقة الأولى', 'الفرقة الأولى')], by=[khafaji])
d.mention('airstrike', 'وفي رواية…خاليتين', when=today, place=azim, actors=[jets, ('is', 'target', 'مخابئ لتنظيم الدولة الإسلامية')],
          results=[('killed', 'person', 'is', '3', 'ثلاثة قتلى')],
          by=[dict(words='مصدر عسكري رفيع', title='مصدر عسكري رفيع', channel='press', via='al-jazeera', anonymous=True)], note='Another toll.')
none = 'من دون خسائر بشرية'
d.mention('attack-on-forces', 'اللواء 23…صفوفه', when='2022-01-31 | مساء أمس',
          place=('قرب قرية الصفرة المحاذية لبحيرة حمرين', 'Al-Safra', 'الصفرة', 'village', 'IQ/Diyala', 2, (34.2, 44.9)),
          actors=[('is', 'initiator', 'عناصر التنظيم'), ('iq-pmf', 'target', 'اللواء 23', 'اللواء 23')],
          results=[('killed', 'person', 'iq-pmf', '0', none), ('wounded', 'person', 'iq-pmf', '0', none)],
          by=[dict(words='هيئة الحشد الشعبي', org='iq-pmf')])
enad = dict(words='وزير الدفاع جمعة عناد', org='iq-ministry-defence', speaker='جمعة عناد', title='وزير الدفاع')
d.mention('command-change', 'إعفاء…تحقيقي', when='2022-01-31 | أمس الاثنين',
          actors=[('iq-ministry-defence', 'initiator', 'وزير الدفاع جمعة عناد'), ('iq-army', 'target', 'آمر لواء المشاة 88', 'لواء المشاة 88')], by=[enad])
d.mention('meeting', 'جلسة استماع…الاثنين', when='2022-01-31 | أمس الاثنين',
          actors=[('iq-ministry-defence', 'initiator', 'وزير الدفاع جمعة عناد'), ('iq-parliament', 'initiator', 'البرلمان')],
          people=[('جمعة عناد', 'وزير الدفاع', 'iq-ministry-defence', 'mentioned', 'جمعة عناد')])
karwi = dict(words='النائب عن ديالى مضر الكروي', org='iq-parliament', speaker='مضر الكروي', title='النائب عن ديالى', channel='press', via='al-jazeera')
d.mention('demand', ['T:ونواب يطالبون بالمحاسبة', 'مطالبا…البرلمان'],
          actors=[('iq-parliament', 'initiator', 'النائب عن ديالى مضر الكروي'), ('iq-commander-in-chief', 'target', 'القائد العام للقوات المسلحة')], by=[karwi])
centre = dict(words='مركز النهرين للدراسات', title='مركز النهرين للدراسات')
d.mention('statistics', 'شهدت…ومدنيا', status='aggregate', when='2021-01-01..2021-12-31 year | خلال عام 2021', count=('attacks', '~110', 'نحو 110 هجمات'),
          place=('ديالى@3', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3), results=[('killed', 'person', None, '148', '148 عسكريا ومدنيا')], by=[centre])
d.mention('statistics', 'وفي يناير…محافظات', status='aggregate', when='2022-01-01..2022-01-31 month | يناير/كانون الثاني وحده', count=('attacks', '9', 'تسعة هجمات'),
          results=[('killed', 'person', 'iq-armed-forces', '24', '24 عسكريا')], by=[centre])
d.mention('reinforcement', 'عززت…مراقبة', count=('brigades', '2', 'لواءين'),
          place=('الحدود مع سوريا', 'Iraqi-Syrian border', 'الحدود العراقية السورية', 'border', 'IQ', 3),
          actors=[('iq-border-guard', 'initiator', 'قيادة قوات الحدود')])
d.mention('attack-on-forces', 'اقتحام…الثاني', status='background', when='2022-01-20 | 20 يناير/كانون الثاني',
          place=('سجن الصناعة', 'Al-Sina prison', 'سجن الصناعة', 'prison', 'SY/Al-Hasakah', 1, (36.48, 40.74)),
          actors=[('is', 'initiator', 'مسلحي التنظيم')])
d.mention('release', 'ونفى…العراقية', status='denied', acled=None, plover=None, place=('الأراضي العراقية', *iraq_place),
          by=[dict(words='قائدها الفريق حامد الحسيني', org='iq-border-guard', speaker='حامد الحسيني', title='قائد قوات الحدود', stance='denies')],
          note='Fugitives crossing a border, for which the codebook has no kind.')
d.mention('release', 'وتسلمت…الديمقراطية', acled=None, plover=None, when='2022-01-29 | السبت الماضي', count=('persons', '50', '50 من عناصر التنظيم العراقيين'),
          actors=[('iq-government', 'initiator', 'السلطات العراقية'), ('sy-sdf', 'partner', 'قوات سوريا الديمقراطية'),
                  ('is', 'target', 'عناصر التنظيم العراقيين')],
          by=[dict(words='مسؤول أمني', title='مسؤول أمني', channel='press', via='ina', anonymous=True)])
d.mention('territory-recapture', 'وكان العراق…عسكريا', status='background', when='2017-01-01..2017-12-31 year | عام 2017', place=('البلاد', *iraq_place),
          actors=[('iq-government', 'initiator', 'العراق@6'), ('is', 'target', 'التنظيم@4')], by=[dict(words='العراق@6', org='iq-government')])
d.mention('territory-loss', 'سيطر…2014', status='background', when='2014-01-01..2014-12-31 year | عام 2014', place=('البلاد', *iraq_place),
          actors=[('is', 'initiator', 'التنظيم@4')])

d = doc('own-453', '2023-11-21', """
قالت القيادة المركزية الأميركية، الاثنين، إن قواتها وشركاءها نفذوا خلال تشرين الأول الماضي 37 عملية ضد تنظيم داعش في العراق وسوريا، أسفرت عن مقتل تسعة من عناصره واعتقال 29 آخرين.

وأوضحت في بيان أن 24 من هذه العمليات جرت في العراق بالشراكة مع القوات الأمنية العراقية، مقابل 13 عملية في سوريا مع قوات سوريا الديمقراطية.

ويأتي البيان بعد أيام من هجوم شنه التنظيم على نقطة للشرطة الاتحادية في قرية الماحوز التابعة لقضاء الحويجة، مساء الجمعة، وأدى إلى مقتل شرطيين وإصابة ثلاثة.

وقال قائد عمليات كركوك اللواء الركن جبار الطائي لوكالة شفق نيوز إن الطيران العراقي رد فجر السبت بضربة على وكر في وادي الشاي قتل فيها أربعة من المهاجمين. لكن مصدرا في استخبارات الشرطة أكد أن القتلى ثلاثة.

ونفى محافظ كركوك راكان الجبوري انسحاب أي قوة من القضاء، مؤكدا وصول فوج من الرد السريع لتعزيز القاطع.

ويقدّر مسؤولون عراقيون عدد مسلحي التنظيم في كركوك بنحو 120 مسلحا. وسجلت المحافظة منذ مطلع العام 31 هجوما قتل فيها 44 شخصا، بحسب المفوضية العليا لحقوق الإنسان.

وأعلن العراق نهاية 2017 النصر على التنظيم الذي كان يسيطر على الحويجة منذ حزيران 2014.
""", publisher='وكالة الرافد للأنباء', title='37 عملية ضد داعش في شهر.. وهجوم جديد جنوب غربي كركوك')
centcom = dict(words='القيادة المركزية الأميركية', org='us-centcom', channel='statement')
october = '2023-10-01..2023-10-31 month | خلال تشرين الأول الماضي'
d.mention('statistics', ['T:37 عملية ضد داعش في شهر', 'قواتها…آخرين'], status='aggregate', when=october, count=('operations', '37', '37 عملية'),
          place=('العراق', *iraq_place), places=[('سوريا', 'Syria', 'سوريا', 'country', 'SY', 3)],
          actors=[('us-centcom', 'initiator', 'قواتها'), ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'is', '9', 'تسعة من عناصره'), ('arrested', 'person', 'is', '29', '29 آخرين')], by=[centcom])
d.mention('statistics', '24 من هذه…العراقية', status='aggregate', when=october, count=('operations', '24', '24 من هذه العمليات'),
          place=('العراق@2', *iraq_place), actors=[('us-centcom', 'initiator', 'قواتها'), ('iq-security-forces', 'partner', 'القوات الأمنية العراقية'),
                                                   ('is', 'target', 'تنظيم داعش')], by=[centcom])
d.mention('statistics', '13 عملية…الديمقراطية', status='aggregate', when=october, count=('operations', '13', '13 عملية'),
          place=('سوريا@2', 'Syria', 'سوريا', 'country', 'SY', 3),
          actors=[('us-centcom', 'initiator', 'قواتها'), ('sy-sdf', 'partner', 'قوات سوريا الديمقراطية'), ('is', 'target', 'تنظيم داعش')], by=[centcom])
d.mention('attack-on-forces', ['T:وهجوم جديد جنوب غربي كركوك', 'هجوم شنه…ثلاثة'], when='2023-11-17 | مساء الجمعة',
          place=('قرية الماحوز التابعة لقضاء الحويجة', 'Al-Mahuz', 'الماحوز', 'village', 'IQ/Kirkuk/Hawija', 1, (35.28, 43.7)),
          actors=[('is', 'initiator', 'التنظيم'), ('iq-federal-police', 'target', 'نقطة للشرطة الاتحادية')],
          results=[('killed', 'person', 'iq-federal-police', '2', 'شرطيين'), ('wounded', 'person', 'iq-federal-police', '3', 'ثلاثة')])
shay = ('وكر في وادي الشاي', 'Wadi al-Shay', 'وادي الشاي', 'valley', 'IQ/Kirkuk', 1, (35.1, 44.3))
strike = '2023-11-18 | فجر السبت'
jets = ('iq-air-force', 'initiator', 'الطيران العراقي')
d.mention('airstrike', 'الطيران العراقي…المهاجمين', when=strike, place=shay, actors=[jets, ('is', 'target', 'المهاجمين')],
          results=[('killed', 'person', 'is', '4', 'أربعة من المهاجمين')],
          by=[dict(words='قائد عمليات كركوك اللواء الركن جبار الطائي', org='iq-joc', speaker='جبار الطائي', title='قائد عمليات كركوك',
                   channel='press', via='shafaq-news')])
d.mention('airstrike', 'لكن مصدرا…ثلاثة', when=strike, place=shay, actors=[jets, ('is', 'target', 'المهاجمين')],
          results=[('killed', 'person', 'is', '3', 'القتلى ثلاثة')],
          by=[dict(words='مصدرا في استخبارات الشرطة', org='iq-police', title='مصدر في استخبارات الشرطة', anonymous=True)], note='Another toll.')
jubouri = dict(words='محافظ كركوك راكان الجبوري', org='iq-local-government', speaker='راكان الجبوري', title='محافظ كركوك')
hawija = ('القضاء', 'Hawija', 'الحويجة', 'district', 'IQ/Kirkuk/Hawija', 2, (35.33, 43.77))
d.mention('withdrawal', 'ونفى…القضاء', status='denied', place=hawija, actors=[('iq-security-forces', 'initiator', 'أي قوة')], by=[{**jubouri, 'stance': 'denies'}])
d.mention('reinforcement', 'وصول…القاطع', count=('units', '1', 'فوج'), place=hawija, actors=[('iq-rapid-response', 'initiator', 'فوج من الرد السريع')], by=[jubouri])
d.mention('troop-numbers', 'ويقدّر…مسلحا', status='background', count=('troops', '~120', 'نحو 120 مسلحا'),
          place=('كركوك@3', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 3), actors=[('is', 'initiator', 'مسلحي التنظيم')],
          by=[dict(words='مسؤولون عراقيون', org='iq-government', title='مسؤولون عراقيون', anonymous=True)])
d.mention('statistics', 'وسجلت…شخصا', status='aggregate', when='2023-01-01..2023-11-21 range | منذ مطلع العام', count=('attacks', '31', '31 هجوما'),
          place=('المحافظة', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 3), results=[('killed', 'person', None, '44', '44 شخصا')],
          by=[dict(words='المفوضية العليا لحقوق الإنسان', org='iq-hchr')])
d.mention('territory-recapture', 'وأعلن…التنظيم', status='background', when='2017-12-01..2017-12-31 range | نهاية 2017',
          place=('العراق@5', *iraq_place), actors=[('iq-government', 'initiator', 'العراق@5'), ('is', 'target', 'التنظيم@3')],
          by=[dict(words='العراق@5', org='iq-government')])

d = doc('own-454', '2025-01-28', """
أحيا أهالي ناحية جلولاء، الثلاثاء، ذكرى تحرير بلدتهم وسط تجدد القلق من خلايا تنظيم الدولة الإسلامية، بعد أن قتل مسلحون، مساء الأحد، مختار قرية الإصلاح وابنه وأحرقوا منزله.

وقال مدير الناحية خليل خدادات للجزيرة نت إن المهاجمين كانوا خمسة، وإن عناصر من الحشد العشائري اشتبكوا معهم لنصف ساعة وأصابوا أحدهم، وعثروا في اليوم التالي على دراجة نارية وبندقيتين تركهما المهاجمون قرب نهر ديالى.

وحمّل عضو مجلس محافظة ديالى أوس المهداوي التنظيم المسؤولية، في حين رجح مصدر أمني طلب عدم الكشف عن هويته أن يكون الهجوم نتيجة نزاع عشائري.

وردا على الهجوم، أطلقت قيادة عمليات ديالى، أمس الاثنين، عملية تفتيش في حوض حمرين بمشاركة لواءين من الحشد الشعبي، وأعلنت مساء اليوم ذاته ضبط 14 عبوة ناسفة وتدمير ثلاث مضافات. وقال قائدها الفريق الركن علي فاضل عمران إن المرحلة الثانية ستنطلق الأسبوع المقبل.

وكان التنظيم سيطر على جلولاء في آب 2014 قبل أن تستعيدها قوات البيشمركة والحشد الشعبي في تشرين الثاني من العام نفسه. وبلغ عدد العائلات التي عادت إليها منذ ذلك الحين 9400 عائلة، وفق وزارة الهجرة.

ولا يزيد عدد عناصر التنظيم في ديالى على 80 عنصرا، حسبما قال المتحدث باسم العمليات المشتركة تحسين الخفاجي الشهر الماضي، مضيفا أن القوات قتلت 160 إرهابيا خلال عام 2024.
""", publisher='الرافد', title='جلولاء.. ذكرى التحرير على وقع هجوم جديد')
islah = ('قرية الإصلاح', 'Al-Islah', 'الإصلاح', 'village', 'IQ/Diyala/Khanaqin', 1, (34.3, 45.15))
sunday = '2025-01-26 | مساء الأحد'
mahdawi = dict(words='عضو مجلس محافظة ديالى أوس المهداوي', org='iq-local-government', speaker='أوس المهداوي', title='عضو مجلس محافظة ديالى')
d.mention('assassination', ['T:هجوم جديد', 'قتل مسلحون…منزله', 'وحمّل…المسؤولية'], when=sunday, place=islah,
          actors=[('is', 'initiator', 'التنظيم'), ('civilians', 'target', 'مختار قرية الإصلاح وابنه')],
          results=[('killed', 'person', 'civilians', '2', 'مختار قرية الإصلاح وابنه'), ('burned', 'building', 'civilians', '1', 'منزله')], by=[mahdawi])
khalil = dict(words='مدير الناحية خليل خدادات', org='iq-local-government', speaker='خليل خدادات', title='مدير الناحية', channel='press', via='al-jazeera')
d.mention('clash', 'عناصر من الحشد…أحدهم', when=sunday, place=islah,
          actors=[('iq-tribal-mobilization', 'initiator', 'عناصر من الحشد العشائري'), ('is', 'target', 'المهاجمين')],
          results=[('wounded', 'person', 'is', '1', 'أحدهم')], by=[khalil])
d.mention('weapons-find', 'وعثروا…ديالى', when='2025-01-27 | اليوم التالي',
          place=('قرب نهر ديالى', 'Diyala River', 'نهر ديالى', 'river', 'IQ/Diyala', 2),
          actors=[('iq-tribal-mobilization', 'initiator', 'عناصر من الحشد العشائري'), ('is', 'target', 'المهاجمون')],
          results=[('found', 'vehicle', 'is', '1', 'دراجة نارية'), ('found', 'weapon', 'is', '2', 'بندقيتين')], by=[khalil])
d.mention('search', 'أطلقت…مضافات', code='weapons-find', when='2025-01-27 | أمس الاثنين',
          place=('حوض حمرين', 'Hamrin basin', 'حوض حمرين', 'area', 'IQ/Diyala', 2, (34.1, 44.97)),
          actors=[('iq-joc', 'initiator', 'قيادة عمليات ديالى', 'قيادة عمليات ديالى'), ('iq-pmf', 'partner', 'لواءين من الحشد الشعبي')],
          results=[('seized', 'ied', None, '14', '14 عبوة ناسفة'), ('destroyed', 'hideout', None, '3', 'ثلاث مضافات')],
          by=[dict(words='قيادة عمليات ديالى', org='iq-joc')])
d.mention('search', 'المرحلة الثانية…المقبل', status='planned', when='2025-02-03..2025-02-09 week | الأسبوع المقبل',
          actors=[('iq-joc', 'initiator', 'قيادة عمليات ديالى', 'قيادة عمليات ديالى')],
          by=[dict(words='قائدها الفريق الركن علي فاضل عمران', org='iq-joc', speaker='علي فاضل عمران', title='قائد عمليات ديالى')])
jalawla = ('جلولاء', 'Jalawla', 'جلولاء', 'subdistrict', 'IQ/Diyala/Khanaqin', 2, (34.27, 45.17))
d.mention('territory-loss', 'وكان…2014', status='background', when='2014-08-01..2014-08-31 month | آب 2014', place=('جلولاء@2', *jalawla[1:]),
          actors=[('is', 'initiator', 'التنظيم@2')])
d.mention('territory-recapture', ['تستعيدها…نفسه'], status='background', when='2014-11-01..2014-11-30 month | تشرين الثاني من العام نفسه',
          place=('جلولاء@2', *jalawla[1:]), actors=[('iq-peshmerga', 'initiator', 'قوات البيشمركة'), ('iq-pmf', 'initiator', 'الحشد الشعبي@2'),
                                                   ('is', 'target', 'التنظيم@2')])
d.mention('return', 'وبلغ…عائلة', status='aggregate', when='2014-11-01..2025-01-28 range | منذ ذلك الحين', count=('families', '9400', '9400 عائلة'),
          place=('جلولاء@2', *jalawla[1:]), actors=[('civilians', 'initiator', '9400 عائلة')], by=[dict(words='وزارة الهجرة', org='iq-ministry-migration')])
khafaji = dict(words='المتحدث باسم العمليات المشتركة تحسين الخفاجي', org='iq-joc', speaker='تحسين الخفاجي', title='المتحدث باسم العمليات المشتركة')
d.mention('troop-numbers', 'ولا يزيد…عنصرا', status='background', count=('troops', '80', '80 عنصرا'),
          place=('ديالى@4', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3), actors=[('is', 'initiator', 'عناصر التنظيم')], by=[khafaji])
d.mention('statistics', 'القوات قتلت…2024', status='aggregate', when='2024-01-01..2024-12-31 year | خلال عام 2024',
          actors=[('iq-security-forces', 'initiator', 'القوات'), ('is', 'target', '160 إرهابيا')],
          results=[('killed', 'person', 'is', '160', '160 إرهابيا')], by=[khafaji])
