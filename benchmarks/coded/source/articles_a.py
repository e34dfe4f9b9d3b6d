"""Longer articles, first part."""

d = doc('own-053', '2022-04-12', """
أعلنت وزارة البيشمركة في إقليم كوردستان، الثلاثاء، انطلاق عملية مشتركة مع الجيش العراقي لملاحقة خلايا تنظيم داعش في المناطق الفاصلة بين محافظتي ديالى والسليمانية، مؤكدة مقتل أربعة مسلحين وتدمير خمسة كهوف.

وقالت الوزارة في بيان إن "العملية انطلقت فجر اليوم من ثلاثة محاور بمشاركة اللواء 21 في الجيش العراقي واللواء الرابع في البيشمركة، وبغطاء جوي من طيران التحالف الدولي".

وأضاف البيان أن القوات "عثرت على 15 عبوة ناسفة وجرى تفجيرها تحت السيطرة".

من جانبه، قال المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي لموقع السومرية نيوز إن العملية أسفرت عن مقتل ستة إرهابيين، مبينا أنها ستستمر ثلاثة أيام.

وفي قضاء خانقين، أفاد مصدر في الشرطة بأن قناصا من التنظيم قتل شرطيا وأصاب آخر قرب قرية الإصلاح مساء الاثنين.

وكان الجانبان قد اتفقا في أيار من العام الماضي على فتح أربعة مراكز للتنسيق المشترك وتبادل المعلومات الاستخبارية.

وسيطر تنظيم داعش عام 2014 على نحو ثلث مساحة العراق، قبل أن تعلن بغداد في كانون الأول 2017 استعادة جميع الأراضي منه.
""", publisher='كوردستان نيوز', title='عملية مشتركة للجيش والبيشمركة بين ديالى والسليمانية')
by = [dict(words='وزارة البيشمركة في إقليم كوردستان', org='krg-ministry-peshmerga', channel='statement')]
between = ('المناطق الفاصلة بين محافظتي ديالى والسليمانية', 'Areas between Diyala and Sulaymaniyah', 'ديالى', 'area', 'IQ/Diyala', 3,
           'Sulaymaniyah')
d.mention('joint-operation', ['T:ALL', 'أعلنت…كهوف', 'وقالت…الدولي"', 'وأضاف…السيطرة"'], code='clash', when='2022-04-12 | الثلاثاء',
          place=between,
          actors=[('iq-peshmerga', 'initiator', 'اللواء الرابع في البيشمركة', 'اللواء الرابع'),
                  ('iq-army', 'initiator', 'الجيش العراقي', 'اللواء 21'), ('coalition', 'support', 'طيران التحالف الدولي'),
                  ('is', 'target', 'خلايا تنظيم داعش')],
          results=[('killed', 'person', 'is', '4', 'أربعة مسلحين'), ('destroyed', 'cave', 'is', '5', 'خمسة كهوف'),
                   ('found', 'ied', 'is', '15', '15 عبوة ناسفة')], by=by)
d.mention('joint-operation', 'من جانبه…إرهابيين', code='clash', when='2022-04-12 | الثلاثاء', place=between,
          actors=[('iq-peshmerga', 'initiator', 'اللواء الرابع في البيشمركة', 'اللواء الرابع'),
                  ('iq-army', 'initiator', 'الجيش العراقي'), ('is', 'target', 'إرهابيين')],
          results=[('killed', 'person', 'is', '6', 'ستة إرهابيين')],
          by=[dict(words='المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي', org='iq-joc', speaker='تحسين الخفاجي',
                   title='المتحدث باسم قيادة العمليات المشتركة', channel='press', via='alsumaria')],
          note='Another count of dead, so an account of its own.')
d.mention('sniping', 'وفي قضاء خانقين…الاثنين', when='2022-04-11 | مساء الاثنين',
          place=('قرب قرية الإصلاح', 'Al-Islah', 'الإصلاح', 'village', 'IQ/Diyala/Khanaqin', 2),
          actors=[('is', 'initiator', 'قناصا من التنظيم'), ('iq-police', 'target', 'شرطيا')],
          results=[('killed', 'person', 'iq-police', '1', 'شرطيا'), ('wounded', 'person', 'iq-police', '1', 'آخر')],
          means=[('sniper', 'قناصا')], by=[dict(words='مصدر في الشرطة', org='iq-police', title='مصدر في الشرطة', anonymous=True)])
d.mention('agreement', 'وكان الجانبان…الاستخبارية', status='background', when='2021-05-01..2021-05-31 month | أيار من العام الماضي',
          actors=[('iq-army', 'initiator', 'الجانبان'), ('iq-peshmerga', 'initiator', 'الجانبان')])
d.mention('territory-loss', 'وسيطر…العراق', status='background', when='2014-01-01..2014-12-31 year | عام 2014',
          place=('العراق@3', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('is', 'initiator', 'تنظيم داعش@2')])
d.mention('territory-recapture', 'تعلن بغداد…منه', status='background', when='2017-12-01..2017-12-31 month | كانون الأول 2017',
          place=('العراق@3', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('iq-government', 'initiator', 'بغداد'), ('is', 'target', 'تنظيم داعش@2')],
          by=[dict(words='بغداد', org='iq-government')])

d = doc('own-054', '2024-10-29', """
كثف الطيران الحربي الإسرائيلي، اليوم الثلاثاء، غاراته على البقاع وجنوب لبنان، فيما أعلن حزب الله استهداف تجمعات للجنود الإسرائيليين قرب الحدود.

وأفادت الوكالة الوطنية للإعلام بأن غارة استهدفت منزلا في بلدة بوداي غربي بعلبك أدت إلى استشهاد تسعة أشخاص من عائلة واحدة، بينهم أربعة أطفال. وفي صيدا، أسفرت غارة أخرى على مبنى في حارة صيدا عن خمسة شهداء و33 جريحا، بحسب مركز عمليات طوارئ الصحة التابع لوزارة الصحة.

من جهته، قال المتحدث باسم الجيش الإسرائيلي أفيخاي أدرعي على منصة إكس إن الغارة على بوداي استهدفت مستودع أسلحة لحزب الله، وأضاف أن سلاح الجو "قضى على ثلاثة عناصر من الحزب" فيها.

وأعلن حزب الله في سلسلة بيانات أن مقاتليه استهدفوا تجمعا لجنود العدو عند أطراف بلدة الخيام بصلية صاروخية، واشتبكوا مع قوة حاولت التسلل إلى بلدة عيتا الشعب وأوقعوها بين قتيل وجريح.

سياسيا، تلقى رئيس الحكومة نجيب ميقاتي اتصالا من وزير الخارجية الفرنسي جان نويل بارو بحثا خلاله مساعي وقف إطلاق النار.

ومنذ تشرين الأول 2023 أسفرت المواجهات عن استشهاد أكثر من 2700 شخص ونزوح نحو 1.2 مليون آخرين، وفق أرقام وزارة الصحة اللبنانية.
""", publisher='وكالة المشرق', title='غارات على البقاع والجنوب وحزب الله يعلن التصدي لمحاولة تسلل')
budai = ('بلدة بوداي غربي بعلبك', 'Budai', 'بوداي', 'town', 'LB/Baalbek-Hermel/Baalbek', 1)
day = '2024-10-29 | اليوم الثلاثاء'
d.mention('airstrike', 'وأفادت…أطفال', when=day, place=budai, count=('strikes', '1', 'غارة@1'),
          actors=[('il-forces', 'initiator', 'الطيران الحربي الإسرائيلي'), ('civilians', 'victim', 'عائلة واحدة')],
          results=[('killed', 'person', 'civilians', '9', 'تسعة أشخاص من عائلة واحدة'),
                   ('killed', 'person', 'civilians', '4', 'أربعة أطفال', 0)],
          means=[('aircraft', 'الطيران الحربي')], by=[dict(words='الوكالة الوطنية للإعلام', org='lb-nna')])
d.mention('airstrike', 'وفي صيدا…لوزارة الصحة', when=day, count=('strikes', '1', 'غارة أخرى'),
          place=('حارة صيدا', 'Haret Saida', 'حارة صيدا', 'town', 'LB/South/Sidon', 1),
          actors=[('il-forces', 'initiator', 'الطيران الحربي الإسرائيلي')],
          results=[('killed', 'person', None, '5', 'خمسة شهداء'), ('wounded', 'person', None, '33', '33 جريحا')],
          means=[('aircraft', 'الطيران الحربي')],
          by=[dict(words='مركز عمليات طوارئ الصحة التابع لوزارة الصحة', org='lb-health-ministry', title='مركز عمليات طوارئ الصحة')])
d.mention('airstrike', 'من جهته…فيها', when=day, place=('بوداي@2', 'Budai', 'بوداي', 'town', 'LB/Baalbek-Hermel/Baalbek', 1),
          actors=[('il-forces', 'initiator', 'سلاح الجو'), ('lb-hezbollah', 'target', 'مستودع أسلحة لحزب الله')],
          results=[('killed', 'person', 'lb-hezbollah', '3', 'ثلاثة عناصر من الحزب')],
          by=[dict(words='المتحدث باسم الجيش الإسرائيلي أفيخاي أدرعي', org='il-forces', speaker='أفيخاي أدرعي',
                   title='المتحدث باسم الجيش الإسرائيلي', channel='social-media')],
          note='The attacker tells another target and another toll.')
by = [dict(words='حزب الله في سلسلة بيانات', org='lb-hezbollah', channel='statement')]
d.mention('shelling', 'مقاتليه…صاروخية', when=day,
          place=('أطراف بلدة الخيام', 'Khiam', 'الخيام', 'town', 'LB/Nabatieh/Marjayoun', 2),
          actors=[('lb-hezbollah', 'initiator', 'حزب الله'), ('il-forces', 'target', 'جنود العدو')],
          means=[('rocket', 'صلية صاروخية')], by=by)
d.mention('clash', 'واشتبكوا…وجريح', when=day,
          place=('بلدة عيتا الشعب', 'Aita al-Shaab', 'عيتا الشعب', 'town', 'LB/Nabatieh/Bint Jbeil', 1),
          actors=[('lb-hezbollah', 'initiator', 'حزب الله'), ('il-forces', 'target', 'قوة حاولت التسلل')],
          results=[('killed', 'person', 'il-forces', '?', 'قتيل وجريح'), ('wounded', 'person', 'il-forces', '?', 'قتيل وجريح')], by=by)
d.mention('phone-call', 'تلقى…النار',
          actors=[('fr-government', 'initiator', 'وزير الخارجية الفرنسي جان نويل بارو'),
                  ('lb-government', 'partner', 'رئيس الحكومة نجيب ميقاتي')],
          people=[('نجيب ميقاتي', 'رئيس الحكومة', 'lb-government', 'mentioned', 'نجيب ميقاتي'),
                  ('جان نويل بارو', 'وزير الخارجية الفرنسي', 'fr-government', 'mentioned', 'جان نويل بارو')])
d.mention('statistics', 'ومنذ…اللبنانية', status='aggregate', when='2023-10-01..2024-10-29 range | منذ تشرين الأول 2023',
          results=[('killed', 'person', None, '2701+', 'أكثر من 2700 شخص'), ('displaced', 'person', 'civilians', '~1200000', 'نحو 1.2 مليون آخرين')],
          by=[dict(words='وزارة الصحة اللبنانية', org='lb-health-ministry')])

d = doc('own-055', '2025-02-11', """
قال ناشطون سودانيون إن عشرات المدنيين سقطوا بين قتيل وجريح، الاثنين، في غارات جوية شنها الجيش على سوق دونكي شطة الأسبوعي شمال غربي مدينة الفاشر، عاصمة ولاية شمال دارفور.

وذكرت مجموعة محامو الطوارئ في بيان أن الغارات قتلت 38 شخصا على الأقل، معظمهم من النساء والباعة، وأحرقت عشرات المتاجر. واتهمت المجموعة الجيش بارتكاب جريمة حرب.

ونفى المتحدث باسم الجيش العميد نبيل عبد الله استهداف مدنيين، وقال لوكالة رويترز إن القوات الجوية تعاملت مع "أهداف عسكرية مشروعة".

أما قوات الدعم السريع فقالت إن عدد القتلى تجاوز 150، وهو رقم لم يتسن التحقق منه من مصدر مستقل.

وفي الفاشر نفسها، أصيب أربعة أشخاص في قصف مدفعي نفذته قوات الدعم السريع على حي أولاد الريف صباح الثلاثاء، طبقا لتنسيقية لجان مقاومة الفاشر.

واندلعت الحرب بين الجيش وقوات الدعم السريع في منتصف أبريل 2023، وأدت إلى نزوح أكثر من 12 مليون شخص وفق الأمم المتحدة.
""", publisher='دارفور برس', title='عشرات الضحايا في غارات على سوق بشمال دارفور')
tora = ('سوق دونكي شطة الأسبوعي شمال غربي مدينة الفاشر', 'Donki Shatta market', 'سوق دونكي شطة', 'site', 'SD/North Darfur', 1)
mon = '2025-02-10 | الاثنين'
d.mention('airstrike', ['T:ALL', 'قال ناشطون…دارفور', 'وذكرت…المتاجر', 'ونفى…مشروعة"'], when=mon, place=tora, count=('strikes', '?', 'غارات جوية'),
          actors=[('sd-saf', 'initiator', 'الجيش'), ('civilians', 'target', 'سوق دونكي شطة الأسبوعي')],
          results=[('killed', 'person', 'civilians', '38+', '38 شخصا على الأقل'),
                   ('wounded', 'person', 'civilians', '?', 'عشرات المدنيين'), ('burned', 'building', 'civilians', '?', 'عشرات المتاجر')],
          means=[('aircraft', 'جوية')],
          by=[dict(words='ناشطون سودانيون', title='ناشطون سودانيون'),
              dict(words='مجموعة محامو الطوارئ', org='sd-emergency-lawyers', channel='statement'),
              dict(words='المتحدث باسم الجيش العميد نبيل عبد الله', org='sd-saf', speaker='نبيل عبد الله',
                   title='المتحدث باسم الجيش', channel='press', via='reuters', stance='denies')],
          note='The two sources agree: the number takes the place of the vague count. The army denies the target, not the strikes.')
d.mention('accusation', 'واتهمت…حرب',
          actors=[('sd-emergency-lawyers', 'initiator', 'المجموعة'), ('sd-saf', 'target', 'الجيش@2')],
          by=[dict(words='مجموعة محامو الطوارئ', org='sd-emergency-lawyers', channel='statement')])
d.mention('airstrike', 'قوات الدعم السريع…150', when=mon, place=tora,
          actors=[('sd-saf', 'initiator', 'الجيش')], results=[('killed', 'person', None, '151+', 'القتلى تجاوز 150')],
          by=[dict(words='قوات الدعم السريع', org='sd-rsf', stance='claims')])
d.mention('shelling', 'وفي الفاشر…مقاومة الفاشر', when='2025-02-11 | صباح الثلاثاء',
          place=('حي أولاد الريف', 'Awlad al-Rif', 'أولاد الريف', 'neighbourhood', 'SD/North Darfur', 1),
          actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع@2')],
          results=[('wounded', 'person', None, '4', 'أربعة أشخاص')], means=[('artillery', 'مدفعي')],
          by=[dict(words='تنسيقية لجان مقاومة الفاشر', org='sd-el-fasher-committee')])
d.mention('clash', 'واندلعت…2023', status='background', when='2023-04-11..2023-04-20 range | منتصف أبريل 2023',
          actors=[('sd-saf', 'initiator', 'الجيش وقوات الدعم السريع'), ('sd-rsf', 'target', 'قوات الدعم السريع@3')])
d.mention('statistics', 'وأدت…المتحدة', status='aggregate', acled=None, plover=None, when='2023-04-11..2025-02-11 range | منتصف أبريل 2023',
          results=[('displaced', 'person', 'civilians', '12000001+', 'أكثر من 12 مليون شخص')],
          by=[dict(words='الأمم المتحدة', org='united-nations')])
