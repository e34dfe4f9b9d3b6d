"""Measured only: longer articles, on Iraq."""

d = doc('own-107', '2021-10-17', """
كركوك - قُتل تسعة من منتسبي الشرطة الاتحادية وأصيب أربعة آخرون، فجر الأحد، في هجوم شنه مسلحون من تنظيم داعش على نقطة أمنية قرب قرية العلوكة في ناحية الرشاد جنوب غربي كركوك، بحسب ضابط في الشرطة.

وقال الضابط، وهو برتبة مقدم، لموقع السومرية نيوز إن المهاجمين استخدموا أسلحة قنص ورشاشات متوسطة، وإن عبوة ناسفة انفجرت بعد ذلك على رتل للتعزيزات كان في طريقه إلى المكان، ما أدى إلى احتراق عجلتين.

لكن خلية الإعلام الأمني ذكرت في بيان أن الهجوم أسفر عن "استشهاد خمسة من المنتسبين"، مؤكدة أن القوة ردت على المهاجمين وقتلت ثلاثة منهم.

وفي وقت لاحق، نفذت طائرات إف-16 عراقية ثلاث ضربات على وادي الشاي. وأوضحت قيادة العمليات المشتركة أن الضربات دمرت مضافتين، لافتة إلى أن قوة من الفرقة الثامنة بالجيش فتشت الموقع وعثرت على جثث أربعة إرهابيين وبندقيتين قناصتين.

ووصل وزير الداخلية عثمان الغانمي إلى كركوك ظهر اليوم ذاته، وأمر بإعفاء آمر اللواء 19 في الشرطة الاتحادية من منصبه.

وطالب الاتحاد الوطني الكردستاني، في بيان، الحكومة الاتحادية بالإسراع في تشكيل ألوية مشتركة مع البيشمركة لسد الثغرات الأمنية.

وكان العراق قد أعلن في كانون الأول 2017 استعادة كامل أراضيه من التنظيم، الذي ما زالت خلايا منه تنشط في المثلث الواقع بين كركوك وصلاح الدين وديالى.
""", publisher='شبكة الرافد', title='قتلى من الشرطة الاتحادية بهجوم لداعش جنوب غربي كركوك')
sun = '2021-10-17 | فجر الأحد'
alluka = ('قرب قرية العلوكة', 'Al-Alluka', 'العلوكة', 'village', 'IQ/Kirkuk', 2)
officer = [dict(words='ضابط في الشرطة', org='iq-police', title='ضابط في الشرطة', channel='press', via='alsumaria', anonymous=True)]
d.mention('attack-on-forces', ['T:ALL', 'كركوك - قُتل…الشرطة@2', 'وقال الضابط…متوسطة'], when=sun, place=alluka,
          actors=[('is', 'initiator', 'تنظيم داعش'), ('iq-federal-police', 'target', 'الشرطة الاتحادية')],
          results=[('killed', 'person', 'iq-federal-police', '9', 'تسعة من منتسبي الشرطة الاتحادية'),
                   ('wounded', 'person', 'iq-federal-police', '4', 'أصيب أربعة آخرون')],
          means=[('sniper', 'أسلحة قنص'), ('machine-gun', 'رشاشات متوسطة')], by=officer)
d.mention('ied', 'وإن عبوة…عجلتين', when=sun, place=alluka,
          actors=[('iq-security-forces', 'target', 'رتل للتعزيزات')],
          results=[('burned', 'vehicle', 'iq-security-forces', '2', 'عجلتين')], means=[('ied', 'عبوة ناسفة')], by=officer,
          note='Neither who laid it nor whose convoy it was is said.')
d.mention('attack-on-forces', 'لكن خلية…منهم', when=sun, place=alluka,
          actors=[('is', 'initiator', 'تنظيم داعش'), ('iq-federal-police', 'target', 'المنتسبين')],
          results=[('killed', 'person', 'iq-federal-police', '5', 'خمسة من المنتسبين'), ('killed', 'person', 'is', '3', 'ثلاثة منهم')],
          by=[dict(words='خلية الإعلام الأمني', org='iq-smc', channel='statement')],
          note='Another toll, so an account of its own.')
joc = [dict(words='قيادة العمليات المشتركة', org='iq-joc')]
shay = ('وادي الشاي', 'Wadi al-Shay', 'وادي الشاي', 'valley', 'IQ/Kirkuk/Daquq', 1)
d.mention('airstrike', 'وفي وقت لاحق…مضافتين', when=sun, place=shay, count=('strikes', '3', 'ثلاث ضربات'),
          actors=[('iq-air-force', 'initiator', 'طائرات إف-16 عراقية'), ('is', 'target', 'إرهابيين')],
          results=[('destroyed', 'hideout', 'is', '2', 'مضافتين')], means=[('f-16', 'طائرات إف-16')], by=joc)
d.mention('search', 'قوة من الفرقة…قناصتين', code='weapons-find', when=sun, place=shay,
          actors=[('iq-army', 'initiator', 'الفرقة الثامنة بالجيش', 'الفرقة الثامنة'), ('is', 'target', 'إرهابيين')],
          results=[('found_dead', 'person', 'is', '4', 'جثث أربعة إرهابيين'), ('found', 'weapon', 'is', '2', 'بندقيتين قناصتين')],
          by=joc)
d.mention('visit', 'ووصل…ذاته', when='2021-10-17 | ظهر اليوم ذاته', place=('كركوك@3', 'Kirkuk', 'كركوك', 'city', 'IQ/Kirkuk', 1),
          actors=[('iq-ministry-interior', 'initiator', 'وزير الداخلية')],
          people=[('عثمان الغانمي', 'وزير الداخلية', 'iq-ministry-interior', 'mentioned', 'عثمان الغانمي')])
d.mention('command-change', 'وأمر…منصبه', when='2021-10-17 | اليوم ذاته',
          actors=[('iq-ministry-interior', 'initiator', 'وزير الداخلية'),
                  ('iq-federal-police', 'target', 'آمر اللواء 19 في الشرطة الاتحادية', 'اللواء 19')],
          people=[('عثمان الغانمي', 'وزير الداخلية', 'iq-ministry-interior', 'mentioned', 'عثمان الغانمي'),
                  (None, 'آمر اللواء 19 في الشرطة الاتحادية', 'iq-federal-police', 'mentioned', 'آمر اللواء 19 في الشرطة الاتحادية')])
d.mention('demand', 'وطالب…الأمنية',
          actors=[('iq-puk', 'initiator', 'الاتحاد الوطني الكردستاني'), ('iq-government', 'target', 'الحكومة الاتحادية')],
          by=[dict(words='الاتحاد الوطني الكردستاني', org='iq-puk', channel='statement')])
d.mention('territory-recapture', 'وكان العراق…التنظيم', status='background', when='2017-12-01..2017-12-31 month | كانون الأول 2017',
          place=('العراق', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('iq-government', 'initiator', 'العراق'), ('is', 'target', 'التنظيم')], by=[dict(words='العراق', org='iq-government')])

d = doc('own-108', '2022-05-23', """
أعلنت قيادة العمليات المشتركة، اليوم الاثنين، انطلاق المرحلة الثالثة من عملية "الإرادة الصلبة" لتفتيش صحراء الحضر وملاحقة خلايا داعش فيها، بمشاركة قطعات من الجيش والحشد الشعبي وشرطة نينوى، وبإسناد من طيران الجيش وطيران التحالف الدولي.

وقال نائب قائد العمليات المشتركة الفريق أول الركن عبد الأمير الشمري، الذي يشرف ميدانيا على العملية، في حديث لقناة العراقية إن القوات فتشت إلى الآن 11 قرية، ودمرت سبعة أوكار ونفقين، وعالجت 26 عبوة ناسفة، "من دون أي خسائر بشرية".

غير أن مصدرا في الحشد الشعبي أبلغ شفق نيوز بأن مقاتلا من اللواء 44 قتل وأصيب اثنان بانفجار لغم على عجلتهم شرق الحضر صباح اليوم.

وبالتزامن، نفذت البيشمركة والفرقة الرابعة عشرة في الجيش عملية مشتركة على محور مخمور ألقت خلالها القبض على ثلاثة مشتبه بهم وضبطت ورشة لتفخيخ الدراجات، وفق وزارة البيشمركة التي أشارت إلى أن غرفة التنسيق المشتركة في مخمور تولت التخطيط لها.

وفي سياق متصل، سلم التحالف الدولي قيادة عمليات نينوى خمس طائرات استطلاع مسيرة، كما أنهى مدربون من حلف الناتو في بغداد دورة لتأهيل 80 ضابطا من وزارة الدفاع.

وكانت المرحلة الثانية من العملية، التي جرت في شهر آذار الماضي، قد انتهت بمقتل 23 من عناصر التنظيم في وادي الثرثار، بحسب بيان سابق للقيادة.
""", publisher='وكالة الرافد للأنباء', title='العمليات المشتركة تطلق المرحلة الثالثة من الإرادة الصلبة في صحراء الحضر')
mon = '2022-05-23 | اليوم الاثنين'
d.mention('sweep', ['T:ALL', 'أعلنت…الدولي', 'وقال نائب…بشرية"'], code='defusal', status='ongoing', when=mon, operation='الإرادة الصلبة',
          place=('صحراء الحضر', 'Hatra desert', 'صحراء الحضر', 'desert', 'IQ/Ninewa/Hatra', 2),
          actors=[('iq-army', 'partner', 'الجيش'), ('iq-pmf', 'partner', 'الحشد الشعبي'), ('iq-police', 'partner', 'شرطة نينوى', 'شرطة نينوى'),
                  ('iq-army-aviation', 'support', 'طيران الجيش'), ('coalition', 'support', 'طيران التحالف الدولي'),
                  ('iq-joc', 'authority', 'نائب قائد العمليات المشتركة'), ('is', 'target', 'خلايا داعش')],
          results=[('destroyed', 'hideout', 'is', '7', 'سبعة أوكار'), ('destroyed', 'tunnel', 'is', '2', 'نفقين'),
                   ('defused', 'ied', 'is', '26', '26 عبوة ناسفة'), ('killed', 'person', None, '0', 'من دون أي خسائر بشرية'),
                   ('wounded', 'person', None, '0', 'من دون أي خسائر بشرية')],
          people=[('عبد الأمير الشمري', 'نائب قائد العمليات المشتركة', 'iq-joc', 'mentioned', 'عبد الأمير الشمري')],
          by=[dict(words='قيادة العمليات المشتركة', org='iq-joc'),
              dict(words='نائب قائد العمليات المشتركة الفريق أول الركن عبد الأمير الشمري', org='iq-joc', speaker='عبد الأمير الشمري',
                   title='نائب قائد العمليات المشتركة', channel='press', via='iraqiya-tv')],
          note='«بمشاركة» makes partners; no force is named as the one that they take part beside.')
d.mention('mine', 'غير أن…صباح اليوم', when='2022-05-23 | صباح اليوم',
          place=('شرق الحضر', 'Hatra', 'الحضر', 'city', 'IQ/Ninewa/Hatra', 2),
          actors=[('iq-pmf', 'target', 'مقاتلا من اللواء 44', 'اللواء 44')],
          results=[('killed', 'person', 'iq-pmf', '1', 'مقاتلا من اللواء 44'), ('wounded', 'person', 'iq-pmf', '2', 'أصيب اثنان')],
          means=[('mine', 'لغم')],
          by=[dict(words='مصدرا في الحشد الشعبي', org='iq-pmf', title='مصدر في الحشد الشعبي', channel='press', via='shafaq-news',
                   anonymous=True)])
d.mention('joint-operation', 'وبالتزامن…التخطيط لها', code='arrest', when=mon,
          place=('محور مخمور', 'Makhmur', 'مخمور', 'area', 'IQ/Erbil/Makhmur', 2, 'Ninewa'),
          actors=[('iq-peshmerga', 'initiator', 'البيشمركة'), ('iq-army', 'initiator', 'الفرقة الرابعة عشرة في الجيش', 'الفرقة الرابعة عشرة')],
          results=[('arrested', 'person', None, '3', 'ثلاثة مشتبه بهم'), ('seized', 'other', None, '1', 'ورشة لتفخيخ الدراجات')],
          by=[dict(words='وزارة البيشمركة', org='krg-ministry-peshmerga')])
d.mention('aid', 'سلم…مسيرة', count=('aircraft', '5', 'خمس طائرات استطلاع مسيرة'),
          actors=[('coalition', 'initiator', 'التحالف الدولي@2'), ('iq-joc', 'partner', 'قيادة عمليات نينوى', 'قيادة عمليات نينوى')])
d.mention('training', 'أنهى…الدفاع', count=('troops', '80', '80 ضابطا'),
          place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1),
          actors=[('nato', 'initiator', 'حلف الناتو'), ('iq-ministry-defence', 'partner', 'وزارة الدفاع')])
d.mention('sweep', 'وكانت المرحلة…للقيادة', code='clash', status='background', operation='الإرادة الصلبة',
          when='2022-03-01..2022-03-31 month | شهر آذار الماضي',
          place=('وادي الثرثار', 'Wadi al-Tharthar', 'وادي الثرثار', 'valley', 'IQ', 2),
          actors=[('is', 'target', 'التنظيم')], results=[('killed', 'person', 'is', '23', '23 من عناصر التنظيم')],
          by=[dict(words='للقيادة', org='iq-joc', channel='statement')])

d = doc('own-109', '2023-04-14', """
أعلنت قيادة العمليات المشتركة العراقية، الجمعة، مقتل 14 عنصرا من تنظيم داعش، بينهم ثلاثة من قادة الصف الأول، في عملية نفذها جهاز المخابرات الوطني وقيادة عمليات الأنبار بالتعاون مع قوات أمريكية في وادي الأبيض جنوب النخيب.

وأوضحت القيادة في بيان أن العملية، التي حملت اسم "وثبة الفجر"، بدأت فجر الخميس بإنزال جوي على أربع مضافات تلاه اشتباك استمر ساعتين. وبيّنت أن من بين القتلى كلا من أحمد حامد الزوبعي الملقب "أبو صهيب"، مسؤول ما يسمى ولاية الأنبار، وأبي علي التونسي مسؤول ملف التصنيع، وشاكر العيساوي الذي كان يتولى نقل الانتحاريين.

وتابع البيان أن القوة ضبطت عشرة أحزمة ناسفة ووثائق مهمة وأجهزة اتصال، وأنها دمرت المضافات الأربع قبل مغادرة المكان.

من جهتها، قالت القيادة المركزية الأمريكية على منصة إكس إن 15 من عناصر التنظيم قتلوا، وإن خمسة جنود أمريكيين أصيبوا، اثنان منهم سقطا من مرتفع أثناء العملية.

وقال شيخ من عشائر المنطقة لوكالة رويترز، طالبا عدم الكشف عن هويته، إن راعيين قتلا كذلك خلال العملية. ونفى مصدر في قيادة عمليات الأنبار ذلك قائلا إنه "لم يسقط أي مدني والمنطقة خالية من السكان".

وكان التحالف الدولي قد أعلن في شباط الماضي مقتل مسؤول شبكة التهريب في التنظيم أبو عمار الشامي بغارة قرب الرطبة.

وينتشر في العراق نحو 2500 جندي أمريكي ضمن قوات التحالف، وفق وزارة الدفاع الأمريكية.
""", publisher='شبكة الرافد', title='مقتل ثلاثة من كبار قادة داعش بعملية عراقية أمريكية في صحراء الأنبار')
thu = '2023-04-13 | فجر الخميس'
abyad = ('وادي الأبيض جنوب النخيب', 'Wadi al-Abyad', 'وادي الأبيض', 'valley', 'IQ/Anbar', 1, 'Karbala')
doers = [('iq-inis', 'initiator', 'جهاز المخابرات الوطني'), ('iq-joc', 'initiator', 'قيادة عمليات الأنبار', 'قيادة عمليات الأنبار')]
d.mention('air-landing', ['T:ALL', 'أعلنت…النخيب', 'وأوضحت…الانتحاريين', 'وتابع…المكان'], code='clash', when=thu, place=abyad,
          operation='وثبة الفجر',
          actors=[*doers, ('us', 'partner', 'قوات أمريكية'), ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'is', '14', '14 عنصرا من تنظيم داعش'),
                   ('killed', 'person', 'is', '3', 'ثلاثة من قادة الصف الأول', 0),
                   ('seized', 'explosive_belt', 'is', '10', 'عشرة أحزمة ناسفة'), ('seized', 'document', 'is', '?', 'وثائق مهمة'),
                   ('seized', 'other', 'is', '?', 'أجهزة اتصال'), ('destroyed', 'hideout', 'is', '4', 'المضافات الأربع')],
          people=[('أحمد حامد الزوبعي', 'مسؤول ما يسمى ولاية الأنبار', 'is', 'killed', 'أحمد حامد الزوبعي'),
                  ('أبو علي التونسي', 'مسؤول ملف التصنيع', 'is', 'killed', 'أبي علي التونسي'),
                  ('شاكر العيساوي', None, 'is', 'killed', 'شاكر العيساوي')],
          means=[('air-landing', 'إنزال جوي')],
          by=[dict(words='قيادة العمليات المشتركة العراقية', org='iq-joc', channel='statement')])
d.mention('air-landing', 'من جهتها…العملية', code='clash', when=thu, place=abyad,
          actors=[*doers, ('us', 'partner', 'قوات أمريكية'), ('is', 'target', 'التنظيم')],
          results=[('killed', 'person', 'is', '15', '15 من عناصر التنظيم'), ('wounded', 'person', 'us', '5', 'خمسة جنود أمريكيين'),
                   ('wounded', 'person', 'us', '2', 'اثنان منهم', 1)],
          by=[dict(words='القيادة المركزية الأمريكية', org='us-centcom', channel='social-media')],
          note='Another count of dead, so an account of its own.')
d.mention('air-landing', 'وقال شيخ…خلال العملية', code='clash', when=thu, place=abyad,
          actors=[*doers, ('us', 'partner', 'قوات أمريكية'), ('is', 'target', 'تنظيم داعش'), ('civilians', 'victim', 'راعيين')],
          results=[('killed', 'person', 'civilians', '2', 'راعيين')],
          by=[dict(words='شيخ من عشائر المنطقة', title='شيخ من عشائر المنطقة', channel='press', via='reuters', anonymous=True)])
d.mention('air-landing', 'ونفى مصدر…السكان"', code='clash', when=thu, place=abyad,
          actors=[*doers, ('us', 'partner', 'قوات أمريكية'), ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'civilians', '0', 'لم يسقط أي مدني')],
          by=[dict(words='مصدر في قيادة عمليات الأنبار', org='iq-joc', title='مصدر في قيادة عمليات الأنبار', anonymous=True, stance='denies')],
          note='The harm is denied, not the operation: an account of its own with no civilian killed.')
d.mention('airstrike', 'وكان التحالف…الرطبة', status='background', when='2023-02-01..2023-02-28 month | شباط الماضي',
          place=('قرب الرطبة', 'Rutba', 'الرطبة', 'city', 'IQ/Anbar/Rutba', 2),
          actors=[('coalition', 'initiator', 'التحالف الدولي'), ('is', 'target', 'التنظيم@2')],
          results=[('killed', 'person', 'is', '1', 'مسؤول شبكة التهريب في التنظيم')],
          people=[('أبو عمار الشامي', 'مسؤول شبكة التهريب', 'is', 'killed', 'أبو عمار الشامي')], means=[('aircraft', 'غارة')],
          by=[dict(words='التحالف الدولي', org='coalition')])
d.mention('troop-numbers', 'وينتشر…الأمريكية', status='background', count=('troops', '~2500', 'نحو 2500 جندي'),
          place=('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('us', 'initiator', '2500 جندي أمريكي'), ('coalition', 'partner', 'قوات التحالف')],
          by=[dict(words='وزارة الدفاع الأمريكية', org='us')])

d = doc('own-110', '2022-12-28', """
كشف رئيس خلية الإعلام الأمني اللواء سعد معن، الأربعاء، أن القوات الأمنية العراقية نفذت منذ مطلع العام 1270 عملية ضد تنظيم داعش، قتلت خلالها 201 من عناصره واعتقلت 934 آخرين.

وأضاف معن في مؤتمر صحفي ببغداد أن القوة الجوية نفذت في المدة ذاتها 87 ضربة دمرت 143 مضافة و29 نفقا، وأن آخر تلك الضربات جرت أمس الثلاثاء في جبال حمرين ضمن محافظة ديالى وأدت إلى مقتل ثلاثة إرهابيين.

في المقابل، قالت بعثة الأمم المتحدة لمساعدة العراق (يونامي) إنها وثقت مقتل 96 مدنيا وإصابة 178 خلال العام الحالي في هجمات مسلحة وانفجار مخلفات حربية.

وفي إقليم كردستان، فكك جهاز الأسايش في تشرين الثاني الماضي أربع شبكات للتنظيم واعتقل 31 من أفرادها، وفق المتحدث باسمه سلام عبد الخالق، الذي أكد أن الجهاز تبادل المعلومات بشأنها مع بغداد والتحالف الدولي.

وأعلن مجلس القضاء الأعلى من جانبه أن المحاكم أصدرت خلال العام 412 حكما بالإعدام والسجن المؤبد بحق مدانين بالانتماء إلى التنظيم.

وختم معن بأن حملة جديدة لملاحقة فلول التنظيم في صحراء الأنبار ستنطلق في كانون الثاني المقبل بمشاركة الحشد الشعبي.

وكان التنظيم قد اجتاح في صيف 2014 نحو ثلث مساحة البلاد.
""", publisher='وكالة الرافد للأنباء', title='بالأرقام.. حصيلة العمليات ضد داعش في 2022')
maan = [dict(words='رئيس خلية الإعلام الأمني اللواء سعد معن', org='iq-smc', speaker='سعد معن', title='رئيس خلية الإعلام الأمني',
             channel='press')]
since = '2022-01-01..2022-12-28 range | منذ مطلع العام'
d.mention('statistics', ['T:ALL', 'كشف…آخرين'], status='aggregate', when=since, count=('operations', '1270', '1270 عملية'),
          actors=[('iq-security-forces', 'initiator', 'القوات الأمنية العراقية'), ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'is', '201', '201 من عناصره'), ('arrested', 'person', 'is', '934', '934 آخرين')], by=maan)
d.mention('statistics', 'القوة الجوية…نفقا', status='aggregate', when=since, count=('strikes', '87', '87 ضربة'),
          actors=[('iq-air-force', 'initiator', 'القوة الجوية'), ('is', 'target', 'تنظيم داعش')],
          results=[('destroyed', 'hideout', 'is', '143', '143 مضافة'), ('destroyed', 'tunnel', 'is', '29', '29 نفقا')], by=maan)
d.mention('airstrike', 'آخر تلك…إرهابيين', when='2022-12-27 | أمس الثلاثاء',
          place=('جبال حمرين ضمن محافظة ديالى', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ/Diyala', 2),
          actors=[('iq-air-force', 'initiator', 'القوة الجوية'), ('is', 'target', 'إرهابيين')],
          results=[('killed', 'person', 'is', '3', 'ثلاثة إرهابيين')], means=[('aircraft', 'القوة الجوية')], by=maan)
d.mention('statistics', 'في المقابل…حربية', status='aggregate', when='2022-01-01..2022-12-31 year | العام الحالي',
          actors=[('civilians', 'victim', '96 مدنيا')],
          results=[('killed', 'person', 'civilians', '96', '96 مدنيا'), ('wounded', 'person', 'civilians', '178', 'إصابة 178')],
          by=[dict(words='بعثة الأمم المتحدة لمساعدة العراق (يونامي)', org='un-unami')])
asayish = [dict(words='المتحدث باسمه سلام عبد الخالق', org='iq-asayish', speaker='سلام عبد الخالق', title='المتحدث باسمه')]
d.mention('arrest', 'فكك…عبد الخالق', acled=None, status='aggregate', when='2022-11-01..2022-11-30 month | تشرين الثاني الماضي',
          count=('networks', '4', 'أربع شبكات'),
          place=('إقليم كردستان', 'Kurdistan Region', 'إقليم كردستان', 'region', 'IQ', 3),
          actors=[('iq-asayish', 'initiator', 'جهاز الأسايش'), ('is', 'target', 'للتنظيم')],
          results=[('arrested', 'person', 'is', '31', '31 من أفرادها')], by=asayish)
d.mention('intelligence-sharing', 'الجهاز تبادل…الدولي',
          actors=[('iq-asayish', 'initiator', 'الجهاز'), ('iq-government', 'partner', 'بغداد@2'), ('coalition', 'partner', 'التحالف الدولي')],
          by=asayish)
d.mention('prosecution', 'وأعلن مجلس…التنظيم', status='aggregate', when='2022-01-01..2022-12-31 year | خلال العام@2',
          count=('sentences', '412', '412 حكما'),
          actors=[('iq-judiciary', 'initiator', 'المحاكم'), ('is', 'target', 'مدانين بالانتماء إلى التنظيم')],
          by=[dict(words='مجلس القضاء الأعلى', org='iq-judiciary')])
d.mention('security-operation', 'حملة جديدة…الشعبي', status='planned', when='2023-01-01..2023-01-31 month | كانون الثاني المقبل',
          place=('صحراء الأنبار', 'Anbar desert', 'صحراء الأنبار', 'desert', 'IQ/Anbar', 2),
          actors=[('iq-pmf', 'partner', 'الحشد الشعبي'), ('is', 'target', 'فلول التنظيم')], by=maan)
d.mention('territory-loss', 'وكان التنظيم…البلاد', status='background', when='2014-06-01..2014-08-31 range | صيف 2014',
          place=('البلاد', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('is', 'initiator', 'التنظيم@3')])

d = doc('own-111', '2021-03-16', """
توصلت الحكومة الاتحادية وحكومة إقليم كردستان، الثلاثاء في بغداد، إلى اتفاق على خطة أمنية جديدة لقضاء سنجار برعاية بعثة يونامي، تقضي بانسحاب الفصائل المسلحة من مركز القضاء ونشر 2500 شرطي من أبنائه.

وقال مستشار الأمن القومي قاسم الأعرجي، عقب اجتماعه بوزير داخلية الإقليم ريبر أحمد، إن الجيش العراقي سيتسلم الملف الأمني في القضاء يوم الأول من نيسان المقبل.

ورفضت وحدات مقاومة سنجار الاتفاق، وتظاهر المئات من أنصارها أمام مبنى القائممقامية قبل أن تفرقهم قوة من الفرقة 20 بإطلاق النار في الهواء، حسبما قال شهود لقناة رووداو. وأكدت الوحدات أن ثلاثة متظاهرين أصيبوا بالرصاص الحي، فيما نفت قيادة عمليات غرب نينوى إطلاق أي رصاصة باتجاه المحتجين.

وكانت اشتباكات قد اندلعت بين الجيش والوحدات، السبت الماضي، في ناحية سنوني إثر محاولة القوات إزالة حاجز هناك، وأدت إلى مقتل جندي واثنين من عناصر الوحدات ونزوح 210 عائلات باتجاه دهوك. وأعلنت وزارة الهجرة عودة 35 عائلة منها أمس الاثنين.

وهاتف رئيس الوزراء مصطفى الكاظمي رئيس الإقليم نيجيرفان بارزاني لبحث تنفيذ الخطة، بحسب مكتبه الإعلامي.

وسيطر تنظيم داعش على سنجار في آب 2014، قبل أن تستعيدها قوات البيشمركة في تشرين الثاني 2015 بإسناد من طيران التحالف الدولي.
""", publisher='كوردستان نيوز', title='بغداد وأربيل تتفقان على خطة أمنية لسنجار')
tue = '2021-03-16 | الثلاثاء'
baghdad = ('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1)
centre = ('مركز القضاء', 'Sinjar', 'سنجار', 'city', 'IQ/Ninewa/Sinjar', 1)
gate = ('أمام مبنى القائممقامية', 'Sinjar district office', 'مبنى القائممقامية', 'site', 'IQ/Ninewa/Sinjar', 1)
sinuni = ('ناحية سنوني', 'Sinuni', 'سنوني', 'subdistrict', 'IQ/Ninewa/Sinjar', 2)
aaraji = [dict(words='مستشار الأمن القومي قاسم الأعرجي', org='iq-government', speaker='قاسم الأعرجي', title='مستشار الأمن القومي')]
d.mention('agreement', ['T:ALL', 'توصلت…يونامي'], when=tue, place=baghdad,
          actors=[('iq-government', 'initiator', 'الحكومة الاتحادية'), ('iq-krg', 'initiator', 'حكومة إقليم كردستان'),
                  ('un-unami', 'authority', 'بعثة يونامي')], note='Sinjar is what it is about.')
d.mention('withdrawal', 'انسحاب…القضاء', status='planned', place=centre, actors=[(None, 'initiator', 'الفصائل المسلحة')])
d.mention('deployment', 'نشر…أبنائه', status='planned', place=centre, count=('troops', '2500', '2500 شرطي'),
          actors=[('iq-police', 'initiator', '2500 شرطي')])
d.mention('meeting', 'وقال…ريبر أحمد', when=tue, place=baghdad,
          actors=[('iq-government', 'initiator', 'مستشار الأمن القومي'), ('iq-krg', 'partner', 'وزير داخلية الإقليم')],
          people=[('قاسم الأعرجي', 'مستشار الأمن القومي', 'iq-government', 'mentioned', 'قاسم الأعرجي'),
                  ('ريبر أحمد', 'وزير داخلية الإقليم', 'iq-krg', 'mentioned', 'ريبر أحمد')])
d.mention('territory-transfer', 'الجيش العراقي…المقبل', status='planned', when='2021-04-01 | الأول من نيسان المقبل',
          place=('القضاء@2', 'Sinjar', 'سنجار', 'district', 'IQ/Ninewa/Sinjar', 2),
          actors=[('iq-army', 'initiator', 'الجيش العراقي')], by=aaraji)
d.mention('protest-intervention', 'وتظاهر…رووداو', place=gate,
          actors=[('iq-army', 'initiator', 'الفرقة 20', 'الفرقة 20'), ('protesters', 'target', 'المئات من أنصارها')],
          means=[('firearm', 'إطلاق النار')],
          by=[dict(words='شهود', title='شهود', channel='press', via='rudaw', anonymous=True)])
d.mention('protest-repression', 'وأكدت…الحي', place=gate,
          actors=[('iq-army', 'initiator', 'الفرقة 20', 'الفرقة 20'), ('protesters', 'target', 'متظاهرين')],
          results=[('wounded', 'person', 'protesters', '3', 'ثلاثة متظاهرين')], means=[('firearm', 'الرصاص الحي')],
          by=[dict(words='الوحدات', org='iq-ybs')], note='Another account of the same demonstration.')
d.mention('protest-repression', 'نفت…المحتجين', status='denied', place=gate, actors=[('protesters', 'target', 'المحتجين')],
          by=[dict(words='قيادة عمليات غرب نينوى', org='iq-joc', title='قيادة عمليات غرب نينوى', stance='denies')])
sat = '2021-03-13 | السبت الماضي'
d.mention('clash', 'وكانت اشتباكات…دهوك', when=sat, place=sinuni,
          actors=[('iq-army', 'initiator', 'الجيش@2'), ('iq-ybs', 'target', 'الوحدات@2'), ('civilians', 'victim', '210 عائلات')],
          results=[('killed', 'person', 'iq-army', '1', 'جندي'), ('killed', 'person', 'iq-ybs', '2', 'اثنين من عناصر الوحدات'),
                   ('displaced', 'person', 'civilians', '210', '210 عائلات')],
          note='Displacement told in one breath with the dead is a result of the clash.')
d.mention('return', 'وأعلنت…أمس الاثنين', when='2021-03-15 | أمس الاثنين', place=sinuni, count=('families', '35', '35 عائلة'),
          actors=[('civilians', 'initiator', '35 عائلة')],
          by=[dict(words='وزارة الهجرة', org='iq-ministry-migration')])
d.mention('phone-call', 'وهاتف…الإعلامي',
          actors=[('iq-government', 'initiator', 'رئيس الوزراء'), ('iq-krg', 'partner', 'رئيس الإقليم')],
          people=[('مصطفى الكاظمي', 'رئيس الوزراء', 'iq-government', 'mentioned', 'مصطفى الكاظمي'),
                  ('نيجيرفان بارزاني', 'رئيس الإقليم', 'iq-krg', 'mentioned', 'نيجيرفان بارزاني')],
          by=[dict(words='مكتبه الإعلامي', org='iq-government', title='مكتبه الإعلامي')])
city = ('سنجار@3', 'Sinjar', 'سنجار', 'city', 'IQ/Ninewa/Sinjar', 1)
d.mention('territory-loss', 'وسيطر…2014', status='background', when='2014-08-01..2014-08-31 month | آب 2014', place=city,
          actors=[('is', 'initiator', 'تنظيم داعش')])
d.mention('territory-recapture', 'تستعيدها…الدولي', status='background', when='2015-11-01..2015-11-30 month | تشرين الثاني 2015', place=city,
          actors=[('iq-peshmerga', 'initiator', 'قوات البيشمركة'), ('coalition', 'support', 'طيران التحالف الدولي'),
                  ('is', 'target', 'تنظيم داعش')])
