"""Whole reports of Iraq, 2020–2024: the Coalition, the Peshmerga and Iraqi forces together: raids, meetings, agreements, bases, training."""

QARACHOGH = (35.75, 43.7)
MAKHMUR = (35.776, 43.579)
ERBIL = (36.19, 44.009)
TUZ = (34.888, 44.633)
BAGHDAD = (33.315, 44.366)
KHANAQIN = (34.348, 45.391)
BASMAYA = (33.2, 44.63)
NAHRAWAN = (33.4, 44.66)
BAGHDAD_AIRPORT = (33.2625, 44.2346)
BNASLAWA = (36.153, 44.087)
ERBIL_AIRPORT = (36.2376, 43.963)
ASAD = (33.7856, 42.4412)
BAGHDADI = (33.85, 42.53)
ZGHAYTUN = (35.1, 44.15)

d = doc('own-381', '2021-11-14', """
أربيل - قتلت طائرات التحالف الدولي ستة من مسلحي تنظيم داعش ودمرت ثلاثة كهوف في جبل قرجوغ جنوب غربي أربيل، في عملية نفذتها فجر اليوم الأحد قوات البيشمركة وجهاز مكافحة الإرهاب العراقي، وفق ما أعلنته وزارة البيشمركة.
وقالت الوزارة، في بيان، إن قوة من اللواء الرابع عشر مشاة في البيشمركة تقدمت من جهة قرية علي رش، فيما أنزلت مروحيات الجيش العراقي وحدات من جهاز مكافحة الإرهاب على السفح الغربي للجبل، بعد غارات مهدت بها مقاتلات التحالف واستمرت نحو ساعة. وأضافت أن القوتين عثرتا داخل الكهوف المدمرة على ست جثث وعلى أربعة أحزمة ناسفة وأجهزة اتصال، وأن مقاتلا من البيشمركة أصيب بجروح طفيفة جراء انفجار لغم أثناء التفتيش.
من جانبه، أوضح قائد محور مخمور - كوير في البيشمركة سيروان بارزاني، لشبكة رووداو الإعلامية، أن العملية انطلقت في الساعة الثالثة والنصف وجرى التخطيط لها في مركز التنسيق المشترك بمخمور منذ أسبوعين، لافتا إلى أن عدد قتلى التنظيم بلغ تسعة بينهم مسؤول مفارز مخمور الملقب بأبي حمزة الكردي، وأن سبعة كهوف دمرت بالكامل.
في المقابل، اكتفى المتحدث باسم جهاز مكافحة الإرهاب صباح النعمان بالقول، في تغريدة على تويتر، إن رجال الجهاز "أنهوا مهمتهم في قرجوغ وعادوا إلى قواعدهم سالمين بعد تدمير أنفاق ومضافات للدواعش"، من غير أن يذكر حصيلة للقتلى.
وهذه ثاني عملية مشتركة في الجبل خلال أقل من شهر، إذ كانت قوات البيشمركة قد مشطت، بإسناد من التحالف أيضا، أطرافه الجنوبية في 20 تشرين الأول الماضي وعثرت على مخبأ للمؤن.
ويسيطر الجيش العراقي على الجهة الغربية من الجبل والبيشمركة على قمته، وبين الخطين فراغ يصل عرضه في بعض المواضع إلى ثمانية كيلومترات تتحرك فيه خلايا التنظيم. وكان الجانبان اتفقا في أيار الماضي على فتح مراكز تنسيق مشتركة في كركوك ومخمور وخانقين وغرب نينوى.
""", publisher='كوردستان نيوز')
dawn = '2021-11-14 | فجر اليوم الأحد'
mountain = ('جبل قرجوغ جنوب غربي أربيل', 'Qarachogh', 'جبل قرجوغ', 'mountain', 'IQ/Erbil/Makhmur', 1, 'Ninewa', QARACHOGH)
ministry = dict(words='وزارة البيشمركة', org='krg-ministry-peshmerga', title='وزارة البيشمركة', channel='statement')
peshmerga = ('iq-peshmerga', 'initiator', 'قوات البيشمركة')
cts = ('iq-cts', 'initiator', 'جهاز مكافحة الإرهاب العراقي')
enemy = ('is', 'target', 'مسلحي تنظيم داعش')
d.mention('airstrike', ['قتلت طائرات…أربيل', 'غارات…ساعة'], when=dawn, place=mountain,
          actors=[('coalition', 'initiator', 'طائرات التحالف الدولي'), enemy],
          results=[('killed', 'person', 'is', '6', 'ستة من مسلحي تنظيم داعش'), ('destroyed', 'cave', 'is', '3', 'ثلاثة كهوف')],
          means=[('aircraft', 'طائرات')], by=[ministry])
d.mention('joint-operation', ['عملية نفذتها…العراقي', 'قوة من…للجبل', 'القوتين…اتصال'], code='weapons-find', when=dawn, place=mountain,
          actors=[('iq-peshmerga', 'initiator', 'قوات البيشمركة', 'اللواء الرابع عشر مشاة'), cts, ('iq-army-aviation', 'support', 'مروحيات الجيش العراقي'), enemy],
          results=[('found_dead', 'person', 'is', '6', 'ست جثث'), ('found', 'explosive_belt', 'is', '4', 'أربعة أحزمة ناسفة'),
                   ('found', 'other', 'is', '?', 'أجهزة اتصال')], by=[ministry])
d.mention('mine', 'مقاتلا من…التفتيش', when=dawn, place=mountain, actors=[('iq-peshmerga', 'victim', 'مقاتلا من البيشمركة')],
          results=[('wounded', 'person', 'iq-peshmerga', '1', 'مقاتلا من البيشمركة')], means=[('mine', 'لغم')], by=[ministry])
d.mention('joint-operation', 'العملية انطلقت…بالكامل', code='clash', when='2021-11-14 | الساعة الثالثة والنصف', place=mountain,
          actors=[peshmerga, cts, enemy],
          results=[('killed', 'person', 'is', '9', 'تسعة'), ('destroyed', 'cave', 'is', '7', 'سبعة كهوف')],
          people=[('أبو حمزة الكردي', 'مسؤول مفارز مخمور', 'is', 'killed', 'أبي حمزة الكردي')],
          by=[dict(words='قائد محور مخمور - كوير في البيشمركة سيروان بارزاني', org='iq-peshmerga', speaker='سيروان بارزاني',
                   title='قائد محور مخمور - كوير', channel='press', via='rudaw')])
d.mention('joint-operation', 'رجال الجهاز…للدواعش', code='destruction', when=dawn, place=('قرجوغ@2', *mountain[1:]),
          actors=[('iq-cts', 'initiator', 'رجال الجهاز'), ('is', 'target', 'للدواعش')],
          results=[('destroyed', 'tunnel', 'is', '?', 'أنفاق'), ('destroyed', 'hideout', 'is', '?', 'مضافات')],
          by=[dict(words='المتحدث باسم جهاز مكافحة الإرهاب صباح النعمان', org='iq-cts', speaker='صباح النعمان',
                   title='المتحدث باسم جهاز مكافحة الإرهاب', channel='social-media')])
d.mention('sweep', 'قوات البيشمركة قد…للمؤن', code='destruction', status='background', when='2021-10-20 | 20 تشرين الأول الماضي',
          place=('أطرافه الجنوبية', *mountain[1:5], 2, *mountain[6:]),
          actors=[('iq-peshmerga', 'initiator', 'قوات البيشمركة@2'), ('coalition', 'support', 'التحالف@3')],
          results=[('found', 'hideout', None, '1', 'مخبأ للمؤن')])
d.mention('agreement', 'الجانبان اتفقا…نينوى', status='background', when='2021-05-01..2021-05-31 month | أيار الماضي',
          place=('كركوك', 'Kirkuk', 'كركوك', 'city', 'IQ/Kirkuk', 1),
          places=[('مخمور@4', 'Makhmur', 'مخمور', 'district', 'IQ/Erbil/Makhmur', 1, 'Ninewa', MAKHMUR),
                  ('خانقين', 'Khanaqin', 'خانقين', 'district', 'IQ/Diyala/Khanaqin', 1, KHANAQIN),
                  ('غرب نينوى', 'Western Ninewa', 'غرب نينوى', 'area', 'IQ/Ninewa', 3)],
          actors=[('iq-army', 'initiator', 'الجيش العراقي@2'), ('iq-peshmerga', 'initiator', 'البيشمركة@7')])

d = doc('own-382', '2023-05-16', """
بحث رئيس أركان وزارة البيشمركة الفريق عيسى عوزير، اليوم الثلاثاء، مع قائد قوات التحالف الدولي في العراق وسوريا الجنرال ماثيو مكفارلين آلية تجهيز اللواءين المشتركين مع الجيش العراقي ومراحل توحيد قوات البيشمركة.
وذكر بيان لوزارة البيشمركة أن اللقاء عقد في مقر الوزارة بأربيل بحضور معاون رئيس الأركان لشؤون العمليات اللواء قارمان شيخ كمال وعدد من مستشاري التحالف، وشهد الاتفاق على إنشاء غرفة تنسيق سادسة في قضاء طوزخورماتو تضم ضباطا من البيشمركة والجيش والتحالف. ونقل البيان عن مكفارلين قوله إن التحالف سيواصل تقديم المشورة للبيشمركة، وإنه سلم الوزارة خلال الشهر الماضي 28 عجلة همر ومعدات لكشف الألغام.
وتأتي زيارة مكفارلين إلى أربيل بعد يومين من لقائه في بغداد نائب قائد العمليات المشتركة الفريق أول الركن قيس المحمداوي، الذي أكد أن أحد اللواءين سينتشر بعد إقرار الموازنة في محور خانقين والآخر في محور مخمور.
لكن مصدرا في قيادة العمليات المشتركة، اشترط عدم الكشف عن هويته، قال لموقع (الجبال) إن الخلاف على رواتب منتسبي اللواءين، وعددهم نحو ستة آلاف مقاتل، ما زال قائما.
ميدانيا، أفادت مديرية أسايش كرميان بأن قوة من البيشمركة، تساندها مسيرة للتحالف، داهمت مساء أمس الاثنين وادي آوه سبي قرب كفري وقتلت اثنين من عناصر داعش كانا يعتزمان زرع عبوات ناسفة، وضبطت بحوزتهما ثلاث عبوات وجهاز تحكم.
وكان وزير البيشمركة شورش إسماعيل ووزير الدفاع العراقي ثابت العباسي قد أعلنا في كانون الثاني الماضي اكتمال تشكيل اللواءين، استنادا إلى اتفاق أبرمته الوزارتان في تشرين الثاني 2022.
ويضم التحالف الدولي أكثر من 80 دولة ومنظمة، وله في العراق نحو 2500 جندي أميركي ومئات من جنسيات أخرى ينتشرون في قواعد عدة أبرزها عين الأسد وحرير.
""", publisher='شبكة الرافد')
statement = dict(words='بيان لوزارة البيشمركة', org='krg-ministry-peshmerga', title='وزارة البيشمركة', channel='statement')
chief = ('krg-ministry-peshmerga', 'initiator', 'رئيس أركان وزارة البيشمركة')
general = ('ماثيو مكفارلين', 'قائد قوات التحالف الدولي في العراق وسوريا', 'coalition', 'mentioned', 'ماثيو مكفارلين')
d.mention('meeting', ['بحث رئيس…مكفارلين', 'اللقاء عقد…التحالف'], when='2023-05-16 | اليوم الثلاثاء',
          place=('مقر الوزارة بأربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil/Erbil', 1, ERBIL),
          actors=[chief, ('coalition', 'partner', 'قائد قوات التحالف الدولي في العراق وسوريا')],
          people=[('عيسى عوزير', 'رئيس أركان وزارة البيشمركة', 'krg-ministry-peshmerga', 'mentioned', 'عيسى عوزير'), general,
                  ('قارمان شيخ كمال', 'معاون رئيس الأركان لشؤون العمليات', 'krg-ministry-peshmerga', 'mentioned', 'قارمان شيخ كمال')],
          by=[statement])
d.mention('agreement', 'الاتفاق…والتحالف', when='2023-05-16 | اليوم الثلاثاء',
          place=('قضاء طوزخورماتو', 'Tuz Khurmatu', 'طوزخورماتو', 'district', 'IQ/Salah al-Din/Tooz', 2, TUZ),
          actors=[chief, ('coalition', 'initiator', 'التحالف الدولي')], by=[statement])
d.mention('aid', 'التحالف@4…الألغام', status='background', when='2023-04-01..2023-04-30 month | خلال الشهر الماضي',
          count=('vehicles', '28', '28 عجلة همر'),
          actors=[('coalition', 'initiator', 'التحالف@4'), ('krg-ministry-peshmerga', 'partner', 'الوزارة@2')],
          by=[dict(words='مكفارلين@2', org='coalition', speaker='ماثيو مكفارلين', title='قائد قوات التحالف الدولي في العراق وسوريا',
                   channel='statement')])
d.mention('meeting', 'بعد يومين…المحمداوي', when='2023-05-14 | بعد يومين', place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1, BAGHDAD),
          actors=[('coalition', 'initiator', 'مكفارلين@3'), ('iq-joc', 'partner', 'نائب قائد العمليات المشتركة')],
          people=[general, ('قيس المحمداوي', 'نائب قائد العمليات المشتركة', 'iq-joc', 'mentioned', 'قيس المحمداوي')])
d.mention('deployment', 'أحد اللواءين…مخمور', status='planned',
          place=('محور خانقين', 'Khanaqin', 'خانقين', 'district', 'IQ/Diyala/Khanaqin', 2, KHANAQIN),
          places=[('محور مخمور', 'Makhmur', 'مخمور', 'district', 'IQ/Erbil/Makhmur', 2, 'Ninewa', MAKHMUR)],
          actors=[('iq-army', 'initiator', 'الجيش العراقي'), ('iq-peshmerga', 'initiator', 'البيشمركة@2')],
          by=[dict(words='نائب قائد العمليات المشتركة الفريق أول الركن قيس المحمداوي', org='iq-joc', speaker='قيس المحمداوي',
                   title='نائب قائد العمليات المشتركة')])
d.mention('troop-numbers', 'منتسبي اللواءين…مقاتل', status='background', count=('troops', '~6000', 'نحو ستة آلاف مقاتل'),
          actors=[('iq-army', 'initiator', 'الجيش العراقي'), ('iq-peshmerga', 'initiator', 'البيشمركة@2')],
          by=[dict(words='مصدرا في قيادة العمليات المشتركة', org='iq-joc', title='مصدر في قيادة العمليات المشتركة', channel='press',
                   via='الجبال', anonymous=True)])
d.mention('raid', 'قوة من البيشمركة…تحكم', code='clash', when='2023-05-15 | مساء أمس الاثنين',
          place=('وادي آوه سبي قرب كفري', 'Awa Spi valley', 'وادي آوه سبي', 'valley', 'IQ/Diyala/Kifri', 1),
          actors=[('iq-peshmerga', 'initiator', 'قوة من البيشمركة'), ('coalition', 'support', 'مسيرة للتحالف'), ('is', 'target', 'عناصر داعش')],
          results=[('killed', 'person', 'is', '2', 'اثنين من عناصر داعش'), ('seized', 'ied', 'is', '3', 'ثلاث عبوات'),
                   ('seized', 'other', 'is', '1', 'جهاز تحكم')],
          by=[dict(words='مديرية أسايش كرميان', org='iq-asayish', title='مديرية أسايش كرميان')])
ministers = [('krg-ministry-peshmerga', 'initiator', 'وزير البيشمركة'), ('iq-ministry-defence', 'initiator', 'وزير الدفاع العراقي')]
d.mention('group-change', 'وزير البيشمركة…تشكيل اللواءين', status='background', when='2023-01-01..2023-01-31 month | كانون الثاني الماضي',
          actors=ministers,
          people=[('شورش إسماعيل', 'وزير البيشمركة', 'krg-ministry-peshmerga', 'mentioned', 'شورش إسماعيل'),
                  ('ثابت العباسي', 'وزير الدفاع العراقي', 'iq-ministry-defence', 'mentioned', 'ثابت العباسي')],
          note='Two joint brigades formed.')
d.mention('agreement', 'اتفاق أبرمته…2022', status='background', when='2022-11-01..2022-11-30 month | تشرين الثاني 2022', actors=ministers)
d.mention('troop-numbers', 'في العراق نحو…أخرى', status='background', count=('troops', '~2500', 'نحو 2500 جندي أميركي'),
          place=('العراق@4', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('coalition', 'initiator', 'التحالف الدولي@2')])

d = doc('own-383', '2020-08-06', """
سلّم التحالف الدولي بقيادة الولايات المتحدة، اليوم الخميس، إلى القوات العراقية مواقعه في معسكر بسماية جنوب شرقي بغداد، وهو ثامن موقع يخليه في العراق منذ مطلع آذار الماضي.
وجرت مراسم التسليم بحضور نائب قائد التحالف للشؤون الاستراتيجية اللواء جيرالد ستريكلاند وقائد عمليات بغداد الفريق الركن قيس المحمداوي. وقال ستريكلاند، وفق بيان للتحالف، إن مدربي التحالف، وأغلبهم من الإسبان، خرّجوا في المعسكر خلال خمس سنوات أكثر من 50 ألفا من منتسبي القوات الأمنية العراقية، مضيفا أن معدات ومنشآت بقيمة خمسة ملايين دولار آلت إلى الجيش العراقي.
وأعلنت وزارة الدفاع العراقية من جهتها أن 150 جنديا إسبانيا و40 برتغاليا غادروا المعسكر يوم أمس متجهين إلى قاعدة عين الأسد والكويت، وأن اللواء 41 تسلم حماية المعسكر.
وكان المعسكر تعرض ليل الاثنين لسقوط أربعة صواريخ كاتيوشا أدت إلى إصابة جندي عراقي واحد، بحسب خلية الإعلام الأمني التي قالت إن القوات الأمنية عثرت في منطقة النهروان على منصة الإطلاق وعليها صاروخان معدان للإطلاق.
أما فصيل يسمي نفسه "عصبة الثائرين" فقال في بيان تداولته قنوات على تلغرام إنه أطلق ستة صواريخ وإن جنديين أميركيين قتلا في الهجوم، وهو ما نفاه المتحدث باسم التحالف العقيد مايلز كاغينز مؤكدا عدم وقوع أي خسائر في صفوف قواته.
ونقلت وكالة رويترز عن مسؤول عسكري أميركي أن واشنطن تعتزم خفض قواتها في العراق من 5200 إلى نحو 3500 جندي في أيلول المقبل.
وكان البرلمان العراقي طالب في 5 كانون الثاني بإخراج القوات الأجنبية من البلاد، بعد يومين من مقتل قائد فيلق القدس الإيراني قاسم سليماني ونائب رئيس هيئة الحشد الشعبي أبو مهدي المهندس بغارة أميركية قرب مطار بغداد الدولي.
""", publisher='المدار')
camp = ('معسكر بسماية جنوب شرقي بغداد', 'Besmaya camp', 'معسكر بسماية', 'base', 'IQ/Baghdad', 1, BASMAYA)
again = ('المعسكر', *camp[1:])
iraq = ('العراق@6', 'Iraq', 'العراق', 'country', 'IQ', 3)
coalition = ('coalition', 'initiator', 'التحالف الدولي')
d.mention('base-handover', ['سلّم…بغداد', 'وجرت…المحمداوي', 'معدات…العراقي'], when='2020-08-06 | اليوم الخميس', place=camp,
          actors=[coalition, ('iq-security-forces', 'partner', 'القوات العراقية')],
          people=[('جيرالد ستريكلاند', 'نائب قائد التحالف للشؤون الاستراتيجية', 'coalition', 'mentioned', 'جيرالد ستريكلاند'),
                  ('قيس المحمداوي', 'قائد عمليات بغداد', 'iq-joc', 'mentioned', 'قيس المحمداوي')])
d.mention('base-handover', 'ثامن…الماضي', status='aggregate', when='2020-03-01..2020-08-06 range | منذ مطلع آذار الماضي',
          count=('bases', '8', 'ثامن موقع'), place=('العراق@2', *iraq[1:]), actors=[coalition])
d.mention('training', 'مدربي…العراقية', status='aggregate', count=('troops', '50001+', 'أكثر من 50 ألفا'), place=again,
          actors=[('coalition', 'initiator', 'مدربي التحالف'), ('iq-security-forces', 'partner', 'القوات الأمنية العراقية')],
          by=[dict(words='ستريكلاند@2', org='coalition', speaker='جيرالد ستريكلاند', title='نائب قائد التحالف للشؤون الاستراتيجية',
                   channel='statement')])
d.mention('withdrawal', '150…والكويت', when='2020-08-05 | يوم أمس', place=again, count=('troops', '190', '150 جنديا إسبانيا و40 برتغاليا'),
          actors=[('coalition', 'initiator', '150 جنديا إسبانيا')],
          by=[dict(words='وزارة الدفاع العراقية', org='iq-ministry-defence', title='وزارة الدفاع العراقية')])
smc = dict(words='خلية الإعلام الأمني', org='iq-smc', title='خلية الإعلام الأمني')
monday = '2020-08-03 | ليل الاثنين'
d.mention('shelling', 'المعسكر تعرض…واحد', when=monday, place=again, count=('rockets', '4', 'أربعة صواريخ كاتيوشا'),
          results=[('wounded', 'person', 'iq-army', '1', 'جندي عراقي واحد')], means=[('rocket', 'صواريخ كاتيوشا')], by=[smc])
d.mention('weapons-find', 'القوات الأمنية عثرت…للإطلاق', place=('منطقة النهروان', 'Nahrawan', 'النهروان', 'area', 'IQ/Baghdad', 2, NAHRAWAN),
          actors=[('iq-security-forces', 'initiator', 'القوات الأمنية@2')],
          results=[('found', 'weapon', None, '1', 'منصة الإطلاق'), ('found', 'ammunition', None, '2', 'صاروخان')], by=[smc])
d.mention('shelling', 'فصيل…الهجوم', when=monday, place=again, count=('rockets', '6', 'ستة صواريخ'),
          actors=[(None, 'initiator', '"عصبة الثائرين"')], results=[('killed', 'person', 'us', '2', 'جنديين أميركيين')],
          means=[('rocket', 'صواريخ@2')], by=[dict(words='"عصبة الثائرين"', title='عصبة الثائرين', channel='statement')])
d.mention('shelling', 'وهو ما نفاه…قواته', when=monday, place=again,
          results=[('killed', 'person', 'coalition', '0', 'عدم وقوع أي خسائر'), ('wounded', 'person', 'coalition', '0', 'عدم وقوع أي خسائر')],
          by=[dict(words='المتحدث باسم التحالف العقيد مايلز كاغينز', org='coalition', speaker='مايلز كاغينز', title='المتحدث باسم التحالف',
                   stance='denies')])
d.mention('troop-numbers', 'واشنطن…المقبل', status='planned', plover='RETREAT/withdraw', when='2020-09-01..2020-09-30 month | أيلول المقبل',
          count=('troops', '~3500', 'نحو 3500 جندي'), place=iraq, actors=[('us', 'initiator', 'قواتها')],
          by=[dict(words='مسؤول عسكري أميركي', org='us', title='مسؤول عسكري أميركي', via='reuters', anonymous=True)])
d.mention('demand', 'البرلمان…البلاد', status='background', when='2020-01-05 | 5 كانون الثاني', place=iraq,
          actors=[('iq-parliament', 'initiator', 'البرلمان العراقي'), (None, 'target', 'القوات الأجنبية')])
d.mention('airstrike', 'مقتل…الدولي', status='background', when='2020-01-03 | بعد يومين',
          place=('قرب مطار بغداد الدولي', 'Baghdad International Airport', 'مطار بغداد الدولي', 'airport', 'IQ/Baghdad', 2, BAGHDAD_AIRPORT),
          actors=[('us', 'initiator', 'أميركية'), ('ir-forces', 'target', 'فيلق القدس الإيراني'), ('iq-pmf', 'target', 'هيئة الحشد الشعبي')],
          results=[('killed', 'person', 'ir-forces', '1', 'قائد فيلق القدس الإيراني قاسم سليماني'),
                   ('killed', 'person', 'iq-pmf', '1', 'نائب رئيس هيئة الحشد الشعبي أبو مهدي المهندس')],
          people=[('قاسم سليماني', 'قائد فيلق القدس الإيراني', 'ir-forces', 'killed', 'قاسم سليماني'),
                  ('أبو مهدي المهندس', 'نائب رئيس هيئة الحشد الشعبي', 'iq-pmf', 'killed', 'أبو مهدي المهندس')])

d = doc('own-384', '2022-03-10', """
شهد مركز بنصلاوة التدريبي في أربيل، صباح اليوم الخميس، تخريج 220 من مقاتلي قوات الإسناد الأولى في البيشمركة بعد دورة استمرت ثمانية أسابيع أشرف عليها مدربون هولنديون وفنلنديون من التحالف الدولي.
وقال وكيل وزارة البيشمركة سربست لزكين، في كلمة بالمناسبة، إن الدورة شملت القتال في المناطق المبنية ومعالجة العبوات والإسعاف الميداني، وإن 400 مقاتل آخرين سيلتحقون بدورة مماثلة في نيسان المقبل. وأعلن القنصل الهولندي هانس أكربوم أن بلاده سترفع عدد جنودها في الإقليم من 90 إلى 150 جنديا في الصيف المقبل.
وبالتزامن مع ذلك، تسلمت الوزارة من القوات الأميركية في مطار أربيل شحنة عتاد تضم 12 مدفعا و30 عجلة مدرعة، خصصت لألوية حرس الإقليم ضمن مذكرة تفاهم وقعها الجانبان عام 2016.
وجاء حفل التخرج بعد ساعات من هجوم شنه مسلحو داعش على نقطة للبيشمركة قرب قرية قره سالم التابعة لناحية سركران شمال غربي كركوك. وأفاد مصدر أمني لوكالة شفق نيوز بأن الهجوم وقع بعد منتصف الليل واستمر نصف ساعة وأسفر عن مقتل عنصرين من البيشمركة وجرح ثلاثة.
غير أن قائد محور غرب كركوك في البيشمركة نوري حمه علي تحدث، في تصريح لقناة كوردستان 24، عن إصابة مقاتلين اثنين فقط، وقال إن قواته قتلت أحد المهاجمين وما زالت جثته لديها، وإن طيران التحالف حلّق فوق المنطقة دون أن يقصف.
وعلى إثر الهجوم أرسلت قيادة العمليات المشتركة رتلا من اللواء 61 إلى سركران، وباشر مع قوة من البيشمركة تمشيط الوديان المحيطة بالقرية.
وبحسب إحصائية لوزارة البيشمركة، فقد 34 من مقاتليها حياتهم في هجمات التنظيم خلال العام الماضي، وهو العام الذي درّب فيه التحالف أكثر من ستة آلاف من عناصرها.
""", publisher='كوردستان نيوز')
d.mention('training', 'شهد…الدولي', when='2022-03-10 | صباح اليوم الخميس', count=('troops', '220', '220 من مقاتلي قوات الإسناد الأولى'),
          place=('مركز بنصلاوة التدريبي في أربيل', 'Bnaslawa training centre', 'مركز بنصلاوة التدريبي', 'base', 'IQ/Erbil/Erbil', 1, BNASLAWA),
          actors=[('coalition', 'initiator', 'التحالف الدولي'), ('iq-peshmerga', 'partner', 'قوات الإسناد الأولى في البيشمركة', 'قوات الإسناد الأولى')])
lazgin = dict(words='وكيل وزارة البيشمركة سربست لزكين', org='krg-ministry-peshmerga', speaker='سربست لزكين', title='وكيل وزارة البيشمركة')
d.mention('training', '400 مقاتل…نيسان المقبل', status='planned', when='2022-04-01..2022-04-30 month | نيسان المقبل',
          count=('troops', '400', '400 مقاتل'), actors=[('iq-peshmerga', 'partner', '400 مقاتل آخرين')], by=[lazgin])
d.mention('troop-numbers', 'بلاده…الصيف المقبل', status='planned', when='2022-06-01..2022-08-31 range | الصيف المقبل',
          count=('troops', '150', '150 جنديا'), place=('الإقليم', 'Kurdistan Region', 'إقليم كوردستان', 'region', 'IQ', 3),
          actors=[(None, 'initiator', 'الهولندي')],
          by=[dict(words='القنصل الهولندي هانس أكربوم', speaker='هانس أكربوم', title='القنصل الهولندي')])
d.mention('aid', 'تسلمت…الإقليم', when='2022-03-10 | بالتزامن مع ذلك',
          place=('مطار أربيل', 'Erbil Airport', 'مطار أربيل', 'airport', 'IQ/Erbil/Erbil', 1, ERBIL_AIRPORT),
          actors=[('us', 'initiator', 'القوات الأميركية'), ('krg-ministry-peshmerga', 'partner', 'الوزارة')])
d.mention('agreement', 'مذكرة…2016', status='background', when='2016-01-01..2016-12-31 year | عام 2016',
          actors=[('krg-ministry-peshmerga', 'initiator', 'الوزارة'), ('us', 'initiator', 'القوات الأميركية')])
post = ('قرب قرية قره سالم التابعة لناحية سركران شمال غربي كركوك', 'Qara Salim', 'قره سالم', 'village', 'IQ/Kirkuk/Dibis', 2)
raiders = [('is', 'initiator', 'مسلحو داعش'), ('iq-peshmerga', 'target', 'نقطة للبيشمركة')]
d.mention('attack-on-forces', ['هجوم شنه…كركوك', 'الهجوم وقع…ثلاثة'], when='2022-03-10 | بعد منتصف الليل', place=post, actors=raiders,
          results=[('killed', 'person', 'iq-peshmerga', '2', 'عنصرين من البيشمركة'), ('wounded', 'person', 'iq-peshmerga', '3', 'ثلاثة')],
          by=[dict(words='مصدر أمني', title='مصدر أمني', channel='press', via='shafaq-news', anonymous=True)])
d.mention('attack-on-forces', 'إصابة…لديها', when='2022-03-10 | بعد منتصف الليل', place=post, actors=raiders,
          results=[('wounded', 'person', 'iq-peshmerga', '2', 'مقاتلين اثنين'), ('killed', 'person', 'is', '1', 'أحد المهاجمين')],
          by=[dict(words='قائد محور غرب كركوك في البيشمركة نوري حمه علي', org='iq-peshmerga', speaker='نوري حمه علي',
                   title='قائد محور غرب كركوك', channel='broadcast', via='kurdistan-24')])
sargaran = ('سركران@2', 'Sargaran', 'سركران', 'subdistrict', 'IQ/Kirkuk/Dibis', 2)
d.mention('reinforcement', 'أرسلت…سركران', place=sargaran,
          actors=[('iq-army', 'initiator', 'اللواء 61', 'اللواء 61'), ('iq-joc', 'authority', 'قيادة العمليات المشتركة')])
d.mention('sweep', 'باشر…بالقرية', place=('الوديان المحيطة بالقرية', *post[1:]), status='ongoing',
          actors=[('iq-army', 'initiator', 'اللواء 61', 'اللواء 61'), ('iq-peshmerga', 'partner', 'قوة من البيشمركة')])
lastyear = '2021-01-01..2021-12-31 year | خلال العام الماضي'
d.mention('statistics', 'إحصائية…الماضي', status='aggregate', when=lastyear,
          actors=[('is', 'initiator', 'التنظيم'), ('iq-peshmerga', 'target', '34 من مقاتليها')],
          results=[('killed', 'person', 'iq-peshmerga', '34', '34 من مقاتليها')],
          by=[dict(words='لوزارة البيشمركة', org='krg-ministry-peshmerga', title='وزارة البيشمركة')])
d.mention('training', 'العام الذي…عناصرها', status='aggregate', when=lastyear, count=('troops', '6001+', 'أكثر من ستة آلاف'),
          actors=[('coalition', 'initiator', 'التحالف@3'), ('iq-peshmerga', 'partner', 'أكثر من ستة آلاف من عناصرها')],
          by=[dict(words='لوزارة البيشمركة', org='krg-ministry-peshmerga', title='وزارة البيشمركة')])

d = doc('own-385', '2024-08-13', """
توصل العراق والولايات المتحدة إلى اتفاق على إنهاء مهمة التحالف الدولي في العراق على مرحلتين، بحسب ما كشفه مسؤول في وزارة الدفاع العراقية لصحيفة (المدار)، بعد اجتماع عقدته اللجنة العسكرية العليا في بغداد أمس الاثنين.
وأوضح المسؤول، الذي طلب عدم نشر اسمه لأنه غير مخول بالتصريح، أن المرحلة الأولى تشمل انسحاب قوات التحالف من قاعدة عين الأسد ومقار بغداد في أيلول من العام المقبل، على أن تغادر القوة المتبقية أربيل في أيلول 2026.
وكان مكتب القائد العام للقوات المسلحة قد ذكر في بيان أن الاجتماع ترأسه عن الجانب العراقي رئيس أركان الجيش الفريق أول الركن عبد الأمير يارالله وعن التحالف اللواء كيفن ليهي، وأنه ناقش تقييم قدرات القوات الأمنية. ونفى المتحدث باسم القائد العام اللواء يحيى رسول التوصل إلى أي اتفاق نهائي مع الجانب الأميركي.
وعُقد الاجتماع بعد أسبوع من هجوم صاروخي استهدف قاعدة عين الأسد غربي الأنبار وأدى إلى إصابة خمسة جنود أميركيين، في حين قال مسؤولان أميركيان لوكالة رويترز إن عدد المصابين سبعة بينهم متعاقدان. وأعلنت قيادة العمليات المشتركة لاحقا اعتقال خمسة متورطين في الهجوم وضبط شاحنة الإطلاق في ناحية البغدادي.
وفي سياق متصل، قالت القيادة المركزية الأميركية إنها نفذت بالتعاون مع القوات العراقية 24 عملية ضد تنظيم داعش في العراق خلال تموز الماضي أسفرت عن مقتل أربعة من عناصره واعتقال سبعة.
كما نفذ جهاز مكافحة الإرهاب، فجر الجمعة الماضي، إنزالا جويا في وادي زغيتون جنوبي كركوك بإسناد من طائرات التحالف، وقتل فيه قياديا يدعى أبو سعد العيثاوي وضبط ثلاثة حواسيب ووثائق ومبلغا قدره 30 مليون دينار.
وينتشر في العراق نحو 2500 جندي أميركي. وتقود واشنطن التحالف منذ عام 2014 حين اجتاح التنظيم نحو ثلث مساحة البلاد، قبل أن تعلن بغداد هزيمته في كانون الأول 2017.
""", publisher='المدار')
official = dict(words='مسؤول في وزارة الدفاع العراقية', org='iq-ministry-defence', title='مسؤول في وزارة الدفاع العراقية', channel='press',
                via='المدار', anonymous=True)
monday = '2024-08-12 | أمس الاثنين'
land = ('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3)
states = [('iq-government', 'initiator', 'العراق'), ('us-government', 'initiator', 'الولايات المتحدة')]
d.mention('agreement', 'توصل…مرحلتين', when=monday, place=land, actors=states, by=[official])
d.mention('withdrawal', 'المرحلة الأولى…العام المقبل', status='planned', when='2025-09-01..2025-09-30 month | أيلول من العام المقبل',
          place=('قاعدة عين الأسد', 'Ain al-Asad', 'قاعدة عين الأسد', 'base', 'IQ/Anbar/Heet', 1, ASAD),
          places=[('بغداد@2', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1, BAGHDAD)],
          actors=[('coalition', 'initiator', 'قوات التحالف')], by=[official])
d.mention('withdrawal', 'تغادر…2026', status='planned', when='2026-09-01..2026-09-30 month | أيلول 2026',
          place=('أربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil/Erbil', 1, ERBIL), actors=[('coalition', 'initiator', 'القوة المتبقية')], by=[official])
d.mention('meeting', ['اجتماع عقدته…الاثنين', 'الاجتماع ترأسه…الأمنية'], when=monday,
          place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1, BAGHDAD),
          actors=[('iq-army', 'initiator', 'رئيس أركان الجيش'), ('coalition', 'initiator', 'التحالف@3'), ('iq-hmc', 'initiator', 'اللجنة العسكرية العليا')],
          people=[('عبد الأمير يارالله', 'رئيس أركان الجيش', 'iq-army', 'mentioned', 'عبد الأمير يارالله'),
                  ('كيفن ليهي', None, 'coalition', 'mentioned', 'كيفن ليهي')],
          by=[dict(words='مكتب القائد العام للقوات المسلحة', org='iq-commander-in-chief', title='مكتب القائد العام للقوات المسلحة', channel='statement')])
d.mention('agreement', 'ونفى…الأميركي', status='denied', actors=[('us-government', 'initiator', 'الجانب الأميركي')],
          by=[dict(words='المتحدث باسم القائد العام اللواء يحيى رسول', org='iq-commander-in-chief', speaker='يحيى رسول',
                   title='المتحدث باسم القائد العام', stance='denies')])
week = '2024-08-05 | بعد أسبوع'
base = ('قاعدة عين الأسد غربي الأنبار', 'Ain al-Asad', 'قاعدة عين الأسد', 'base', 'IQ/Anbar/Heet', 1, ASAD)
d.mention('shelling', 'هجوم صاروخي…جنود أميركيين', when=week, place=base,
          results=[('wounded', 'person', 'us', '5', 'خمسة جنود أميركيين')], means=[('rocket', 'صاروخي')])
d.mention('shelling', 'عدد المصابين…متعاقدان', when=week, place=base,
          results=[('wounded', 'person', 'us', '7', 'سبعة'), ('wounded', 'person', None, '2', 'متعاقدان', 0)], means=[('rocket', 'صاروخي')],
          by=[dict(words='مسؤولان أميركيان', org='us-government', title='مسؤولان أميركيان', via='reuters', anonymous=True)])
d.mention('arrest', 'اعتقال خمسة…البغدادي', place=('ناحية البغدادي', 'Al-Baghdadi', 'البغدادي', 'subdistrict', 'IQ/Anbar/Heet', 2, BAGHDADI),
          results=[('arrested', 'person', None, '5', 'خمسة متورطين'), ('seized', 'vehicle', None, '1', 'شاحنة الإطلاق')],
          by=[dict(words='قيادة العمليات المشتركة', org='iq-joc', title='قيادة العمليات المشتركة')])
d.mention('statistics', '24 عملية…سبعة', status='aggregate', when='2024-07-01..2024-07-31 month | خلال تموز الماضي',
          count=('operations', '24', '24 عملية'), place=('العراق@6', *land[1:]),
          actors=[('us-centcom', 'initiator', 'القيادة المركزية الأميركية'), ('iq-security-forces', 'partner', 'القوات العراقية'),
                  ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'is', '4', 'أربعة من عناصره'), ('arrested', 'person', 'is', '7', 'سبعة@2')],
          by=[dict(words='القيادة المركزية الأميركية', org='us-centcom', title='القيادة المركزية الأميركية')])
d.mention('air-landing', 'نفذ جهاز…دينار', code='clash', when='2024-08-09 | فجر الجمعة الماضي',
          place=('وادي زغيتون جنوبي كركوك', 'Wadi Zghaytun', 'وادي زغيتون', 'valley', 'IQ/Kirkuk', 1, ZGHAYTUN),
          actors=[('iq-cts', 'initiator', 'جهاز مكافحة الإرهاب'), ('coalition', 'support', 'طائرات التحالف'), ('is', 'target', 'قياديا')],
          results=[('killed', 'person', 'is', '1', 'قياديا'), ('seized', 'other', 'is', '3', 'ثلاثة حواسيب'), ('seized', 'document', 'is', '?', 'وثائق'),
                   ('seized', 'money', 'is', '30000000', '30 مليون دينار')],
          people=[('أبو سعد العيثاوي', 'قيادي', 'is', 'killed', 'أبو سعد العيثاوي')])
d.mention('troop-numbers', 'وينتشر…أميركي', status='background', count=('troops', '~2500', 'نحو 2500 جندي أميركي'),
          place=('العراق@7', *land[1:]), actors=[('us', 'initiator', 'جندي أميركي')])
d.mention('territory-loss', 'عام 2014…البلاد', status='background', when='2014-01-01..2014-12-31 year | عام 2014',
          place=('العراق@7', *land[1:]), actors=[('is', 'initiator', 'التنظيم')])
d.mention('territory-recapture', 'تعلن بغداد…2017', status='background', when='2017-12-01..2017-12-31 month | كانون الأول 2017',
          place=('العراق@7', *land[1:]), actors=[('iq-government', 'initiator', 'بغداد@4'), ('is', 'target', 'التنظيم')])

d = doc('own-386', '2023-11-02', """
انتشرت قوات من الجيش العراقي والبيشمركة، أمس الأربعاء، في النقاط التي أخلاها مقاتلو حزب العمال الكردستاني على سفوح جبل قره جوغ، تنفيذا لاتفاق أنهى عشرة أيام من التوتر بين الجانبين.
وقال المتحدث باسم محور مخمور في البيشمركة العميد دلشاد مولود، لوكالة شفق نيوز، إن لواء من البيشمركة تسلم ثلاث نقاط في قمة الجبل بينما تمركز اللواء 50 من الفرقة 14 بالجيش في ست نقاط أسفله، مشيرا إلى أن ضباطا من التحالف الدولي أشرفوا على الانتشار.
لكن آمر اللواء 50 العميد الركن حسين الجميلي قال لقناة السومرية إن النقاط التي تسلمها لواؤه تسع لا ست، وإن البيشمركة لم تصعد الجبل إلا صباح اليوم.
وكانت اشتباكات اندلعت بين الجانبين في 22 تشرين الأول الماضي إثر انسحاب مقاتلي الحزب من المخيم المجاور، وأوقعت، وفق وزارة البيشمركة، أربعة قتلى هم عقيد وجندي من الجيش واثنان من البيشمركة، إضافة إلى سبعة جرحى. أما وزارة الدفاع فتحدثت في حينه عن مقتل ضابط وجندي وإصابة خمسة.
وعقد قادة من الجيش والبيشمركة، الاثنين الماضي، اجتماعا في مقر قيادة العمليات بمخمور أفضى إلى الاتفاق على توزيع النقاط.
في غضون ذلك، أعلن قائد المحور الثاني في البيشمركة اللواء مردان جاوشين أن 1800 مقاتل من اللواء المشترك الأول سينتشرون في كانون الثاني المقبل بين جلولاء وخانقين، مضيفا أن مدربين من التحالف أهّلوا 300 من ضباط اللواء في معسكر أتروش بمحافظة دهوك الشهر الماضي.
وتستغل خلايا داعش الفراغ بين الجانبين للتنقل. وقصفت مقاتلتان من طراز إف-16 تابعتان للقوة الجوية العراقية، الجمعة الماضي، كهفا في الجبل فقتلتا ثلاثة من عناصر التنظيم، وفق خلية الإعلام الأمني.
""", publisher='شبكة الرافد')
slopes = ('سفوح جبل قره جوغ', 'Qarachogh', 'جبل قره جوغ', 'mountain', 'IQ/Erbil/Makhmur', 1, 'Ninewa', QARACHOGH)
hill = ('الجبل', *slopes[1:])
wednesday = '2023-11-01 | أمس الأربعاء'
army, pesh = ('iq-army', 'initiator', 'الجيش العراقي', 'اللواء 50'), ('iq-peshmerga', 'initiator', 'البيشمركة')
d.mention('deployment', ['انتشرت…قره جوغ', 'لواء من…الانتشار'], when=wednesday, place=slopes,
          actors=[army, pesh, ('coalition', 'authority', 'ضباطا من التحالف الدولي')],
          by=[dict(words='المتحدث باسم محور مخمور في البيشمركة العميد دلشاد مولود', org='iq-peshmerga', speaker='دلشاد مولود',
                   title='المتحدث باسم محور مخمور', channel='press', via='shafaq-news')])
d.mention('deployment', 'النقاط التي تسلمها…اليوم', when=wednesday, place=hill,
          actors=[('iq-army', 'initiator', 'لواؤه', 'اللواء 50'), ('iq-peshmerga', 'initiator', 'البيشمركة@4')],
          by=[dict(words='آمر اللواء 50 العميد الركن حسين الجميلي', org='iq-army', speaker='حسين الجميلي', title='آمر اللواء 50',
                   channel='broadcast', via='alsumaria')])
d.mention('withdrawal', ['النقاط التي أخلاها…قره جوغ', 'انسحاب…المجاور'], status='background',
          place=slopes, actors=[('pkk', 'initiator', 'مقاتلو حزب العمال الكردستاني')])
fight = '2023-10-22 | 22 تشرين الأول الماضي'
d.mention('clash', 'اشتباكات…جرحى', status='background', when=fight, place=slopes,
          actors=[('iq-army', 'initiator', 'الجيش العراقي'), ('iq-peshmerga', 'target', 'البيشمركة')],
          results=[('killed', 'person', None, '4', 'أربعة قتلى'), ('killed', 'person', 'iq-army', '2', 'عقيد وجندي من الجيش', 0),
                   ('killed', 'person', 'iq-peshmerga', '2', 'اثنان من البيشمركة', 0), ('wounded', 'person', None, '7', 'سبعة جرحى')],
          by=[dict(words='وزارة البيشمركة', org='krg-ministry-peshmerga', title='وزارة البيشمركة')])
d.mention('clash', 'وزارة الدفاع…خمسة', status='background', when=fight, place=slopes,
          actors=[('iq-army', 'initiator', 'الجيش العراقي'), ('iq-peshmerga', 'target', 'البيشمركة')],
          results=[('killed', 'person', 'iq-army', '2', 'ضابط وجندي'), ('wounded', 'person', 'iq-army', '5', 'خمسة')],
          by=[dict(words='وزارة الدفاع', org='iq-ministry-defence', title='وزارة الدفاع')])
lastmonday = '2023-10-30 | الاثنين الماضي'
room = ('مقر قيادة العمليات بمخمور', 'Makhmur', 'مخمور', 'town', 'IQ/Erbil/Makhmur', 1, 'Ninewa', MAKHMUR)
chiefs = [('iq-army', 'initiator', 'الجيش@4'), ('iq-peshmerga', 'initiator', 'البيشمركة@7')]
d.mention('meeting', 'وعقد قادة…بمخمور', when=lastmonday, place=room, actors=chiefs)
d.mention('agreement', ['لاتفاق…الجانبين', 'الاتفاق على توزيع النقاط'], when=lastmonday, place=room, actors=chiefs)
jawshin = dict(words='قائد المحور الثاني في البيشمركة اللواء مردان جاوشين', org='iq-peshmerga', speaker='مردان جاوشين', title='قائد المحور الثاني')
d.mention('deployment', '1800…وخانقين', status='planned', when='2024-01-01..2024-01-31 month | كانون الثاني المقبل', count=('troops', '1800', '1800 مقاتل'),
          place=('جلولاء', 'Jalawla', 'جلولاء', 'town', 'IQ/Diyala/Khanaqin', 2),
          places=[('خانقين', 'Khanaqin', 'خانقين', 'town', 'IQ/Diyala/Khanaqin', 2, KHANAQIN)],
          actors=[('iq-army', 'initiator', '1800 مقاتل من اللواء المشترك الأول'), ('iq-peshmerga', 'initiator', '1800 مقاتل من اللواء المشترك الأول')],
          by=[jawshin])
d.mention('training', 'مدربين…الشهر الماضي', status='background', when='2023-10-01..2023-10-31 month | الشهر الماضي', count=('troops', '300', '300 من ضباط اللواء'),
          place=('معسكر أتروش بمحافظة دهوك', 'Atrush camp', 'معسكر أتروش', 'base', 'IQ/Dahuk', 1),
          actors=[('coalition', 'initiator', 'مدربين من التحالف'), ('iq-army', 'partner', '300 من ضباط اللواء'), ('iq-peshmerga', 'partner', '300 من ضباط اللواء')],
          by=[jawshin])
d.mention('airstrike', 'وقصفت…الأمني', when='2023-10-27 | الجمعة الماضي', place=hill,
          actors=[('iq-air-force', 'initiator', 'للقوة الجوية العراقية'), ('is', 'target', 'كهفا')],
          results=[('killed', 'person', 'is', '3', 'ثلاثة من عناصر التنظيم')], means=[('f-16', 'مقاتلتان من طراز إف-16')],
          by=[dict(words='خلية الإعلام الأمني', org='iq-smc', title='خلية الإعلام الأمني')])

d = doc('own-387', '2022-06-12', """
أعلن جهاز مكافحة الإرهاب في إقليم كوردستان اعتقال قيادي بارز في تنظيم داعش خلال عملية إنزال جوي نفذها بمشاركة قوات التحالف الدولي في قضاء الدبس شمال غربي كركوك، ليل أمس السبت.
وقال الجهاز في بيان إن القيادي، واسمه حجي خلف ويلقب بأبي ليث، كان يتولى نقل الأموال بين خلايا التنظيم في كركوك وصلاح الدين، وإن القوة صادرت من المنزل الذي كان يختبئ فيه ثلاث بنادق وحاسوبين و40 ألف دولار. وأضاف أن اثنين من مرافقيه قتلا بعدما أطلقا النار على القوة المهاجمة.
وأكد متحدث عسكري أميركي لشبكة كوردستان 24 أن مروحيات التحالف أقلت المهاجمين ووفرت لهم غطاء ناريا، مشيرا إلى أن أحدا من أفرادها لم يصب بأذى.
غير أن مديرية شرطة كركوك قالت إن الإنزال جرى في قرية شيخان التابعة لناحية سركران، وإن ثلاثة أشخاص قتلوا فيه، أحدهم راع من أهالي القرية.
وكان الجهاز نفسه قد نفذ الأربعاء الماضي عملية مماثلة في منطقة شوان، بالتنسيق مع جهاز المخابرات الوطني العراقي، اعتقل خلالها أربعة مطلوبين وضبط مخبأ للأسلحة.
وبحسب أرقام التحالف الدولي، جرى منذ مطلع العام تنفيذ 38 عملية مشتركة مع القوات العراقية والبيشمركة أسفرت عن مقتل 31 من عناصر التنظيم واعتقال 56.
ولا يزال نحو 2500 جندي أميركي منتشرين في العراق بصفة مستشارين، بعد أن أعلنت بغداد في كانون الأول 2017 النصر على التنظيم.
""", publisher='كوردستان نيوز')
saturday = '2022-06-11 | ليل أمس السبت'
dibis = ('قضاء الدبس شمال غربي كركوك', 'Dibis', 'الدبس', 'district', 'IQ/Kirkuk/Dibis', 2, (35.671, 44.07))
service = dict(words='جهاز مكافحة الإرهاب في إقليم كوردستان', org='iq-krg-counter-terrorism', title='جهاز مكافحة الإرهاب في إقليم كوردستان',
               channel='statement')
raiders = ('iq-krg-counter-terrorism', 'initiator', 'جهاز مكافحة الإرهاب في إقليم كوردستان')
d.mention('air-landing', ['أعلن جهاز…السبت', 'القيادي، واسمه…دولار', 'اثنين من مرافقيه…المهاجمة', 'مروحيات…بأذى'], code='arrest', when=saturday,
          place=dibis, actors=[raiders, ('coalition', 'partner', 'قوات التحالف الدولي'), ('is', 'target', 'تنظيم داعش')],
          results=[('arrested', 'person', 'is', '1', 'قيادي بارز في تنظيم داعش'), ('seized', 'weapon', 'is', '3', 'ثلاث بنادق'),
                   ('seized', 'other', 'is', '2', 'حاسوبين'), ('seized', 'money', 'is', '40000', '40 ألف دولار'),
                   ('killed', 'person', 'is', '2', 'اثنين من مرافقيه'), ('wounded', 'person', 'coalition', '0', 'أحدا من أفرادها لم يصب بأذى')],
          people=[('حجي خلف', 'قيادي بارز في تنظيم داعش', 'is', 'arrested', 'حجي خلف')],
          by=[service, dict(words='متحدث عسكري أميركي', org='us', title='متحدث عسكري أميركي', channel='broadcast', via='kurdistan-24')])
d.mention('air-landing', 'الإنزال جرى…القرية', code='clash', when=saturday,
          place=('قرية شيخان التابعة لناحية سركران', 'Shaykhan', 'شيخان', 'village', 'IQ/Kirkuk/Dibis', 1), actors=[raiders],
          results=[('killed', 'person', None, '3', 'ثلاثة أشخاص'), ('killed', 'person', 'civilians', '1', 'راع من أهالي القرية', 0)],
          by=[dict(words='مديرية شرطة كركوك', org='iq-police', title='مديرية شرطة كركوك')])
d.mention('arrest', 'الجهاز نفسه…للأسلحة', when='2022-06-08 | الأربعاء الماضي',
          place=('منطقة شوان', 'Shwan', 'شوان', 'area', 'IQ/Kirkuk', 2),
          actors=[('iq-krg-counter-terrorism', 'initiator', 'الجهاز نفسه'), ('iq-inis', 'support', 'جهاز المخابرات الوطني العراقي')],
          results=[('arrested', 'person', None, '4', 'أربعة مطلوبين'), ('seized', 'weapon', None, '1', 'مخبأ للأسلحة')])
d.mention('statistics', '38 عملية…56', status='aggregate', when='2022-01-01..2022-06-12 range | منذ مطلع العام', count=('operations', '38', '38 عملية مشتركة'),
          actors=[('coalition', 'initiator', 'التحالف الدولي@2'), ('iq-security-forces', 'partner', 'القوات العراقية'),
                  ('iq-peshmerga', 'partner', 'البيشمركة'), ('is', 'target', 'عناصر التنظيم')],
          results=[('killed', 'person', 'is', '31', '31 من عناصر التنظيم'), ('arrested', 'person', 'is', '56', '56')],
          by=[dict(words='التحالف الدولي@2', org='coalition')])
d.mention('troop-numbers', 'ولا يزال…مستشارين', status='background', count=('troops', '~2500', 'نحو 2500 جندي أميركي'),
          place=('العراق@3', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('us', 'initiator', 'جندي أميركي')])
d.mention('territory-recapture', 'أعلنت بغداد…التنظيم', status='background', when='2017-12-01..2017-12-31 month | كانون الأول 2017',
          place=('العراق@3', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('iq-government', 'initiator', 'بغداد'), ('is', 'target', 'التنظيم@3')])

d = doc('own-388', '2025-08-20', """
غادر رتل للتحالف الدولي يضم 60 شاحنة قاعدة عين الأسد غربي الأنبار، فجر اليوم الأربعاء، متجها إلى أربيل، في إطار المرحلة الأولى من اتفاق بغداد وواشنطن على إنهاء مهمة التحالف.
وقال مصدر في قيادة عمليات الجزيرة، لوكالة شفق نيوز، إن الرتل نقل معدات وعجلات لوجستية ورافقته قوة من الجيش العراقي حتى مشارف بيجي. وأضاف المصدر، الذي فضل عدم ذكر اسمه، أن 150 مستشارا أميركيا سيغادرون القاعدة جوا في 28 آب الجاري.
من جهتها نفت خلية الإعلام الأمني إخلاء عين الأسد بالكامل، وأوضحت أن الفرقة السابعة تسلمت أمس الثلاثاء ثلاثة مقرات كانت تشغلها قوات التحالف داخل القاعدة.
واستقبل نائب قائد العمليات المشتركة الفريق أول الركن قيس المحمداوي، في بغداد اليوم، قائد التحالف اللواء كيفن لامبرت وبحث معه جدول الانسحاب. واتفق الجانبان على إبقاء خلية لتبادل المعلومات حتى أيلول 2026.
وكانت القاعدة قد تعرضت في 24 حزيران الماضي لهجوم بطائرتين مسيرتين أسقطتهما الدفاعات الجوية دون وقوع إصابات، ولم تتبن أي جهة الهجوم.
ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي، ومن المقرر أن ينخفض إلى أقل من ألفين بعد أيلول المقبل.
""", publisher='المدار')
asad = ('قاعدة عين الأسد غربي الأنبار', 'Ain al-Asad', 'قاعدة عين الأسد', 'base', 'IQ/Anbar/Heet', 1, ASAD)
there = ('القاعدة', *asad[1:])
source = dict(words='مصدر في قيادة عمليات الجزيرة', org='iq-joc', title='مصدر في قيادة عمليات الجزيرة', channel='press', via='shafaq-news', anonymous=True)
d.mention('withdrawal', ['غادر رتل…أربيل', 'الرتل نقل…بيجي'], when='2025-08-20 | فجر اليوم الأربعاء', place=asad, count=('vehicles', '60', '60 شاحنة'),
          actors=[('coalition', 'initiator', 'رتل للتحالف الدولي'), ('iq-army', 'partner', 'قوة من الجيش العراقي')], by=[source])
d.mention('agreement', 'اتفاق بغداد…التحالف', status='background',
          actors=[('iq-government', 'initiator', 'بغداد'), ('us-government', 'initiator', 'واشنطن')])
d.mention('withdrawal', '150…الجاري', status='planned', when='2025-08-28 | 28 آب الجاري', place=there, count=('troops', '150', '150 مستشارا أميركيا'),
          actors=[('us', 'initiator', '150 مستشارا أميركيا')], by=[source])
smc = dict(words='خلية الإعلام الأمني', org='iq-smc', title='خلية الإعلام الأمني')
d.mention('withdrawal', 'نفت…بالكامل', status='denied', place=('عين الأسد@2', *asad[1:]), by=[{**smc, 'stance': 'denies'}])
d.mention('base-handover', 'الفرقة السابعة…القاعدة', when='2025-08-19 | أمس الثلاثاء', place=('القاعدة@2', *asad[1:]), count=('bases', '3', 'ثلاثة مقرات'),
          actors=[('coalition', 'initiator', 'قوات التحالف'), ('iq-army', 'partner', 'الفرقة السابعة', 'الفرقة السابعة')], by=[smc])
today = '2025-08-20 | اليوم@2'
parties = [('iq-joc', 'initiator', 'نائب قائد العمليات المشتركة'), ('coalition', 'partner', 'قائد التحالف')]
d.mention('meeting', 'واستقبل…الانسحاب', when=today, place=('بغداد@2', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1, BAGHDAD), actors=parties,
          people=[('قيس المحمداوي', 'نائب قائد العمليات المشتركة', 'iq-joc', 'mentioned', 'قيس المحمداوي'),
                  ('كيفن لامبرت', 'قائد التحالف', 'coalition', 'mentioned', 'كيفن لامبرت')])
d.mention('agreement', 'واتفق الجانبان…2026', when=today, place=('بغداد@2', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1, BAGHDAD),
          actors=[parties[0], ('coalition', 'initiator', 'قائد التحالف')])
d.mention('interception', 'القاعدة قد تعرضت…إصابات', status='background', when='2025-06-24 | 24 حزيران الماضي', place=('القاعدة@3', *asad[1:]),
          count=('drones', '2', 'بطائرتين مسيرتين'),
          results=[('destroyed', 'aircraft', None, '2', 'طائرتين مسيرتين'), ('wounded', 'person', None, '0', 'دون وقوع إصابات')],
          means=[('drone', 'طائرتين مسيرتين')])
land = ('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3)
d.mention('troop-numbers', 'ويبلغ…جندي', status='background', count=('troops', '~2500', 'نحو 2500 جندي'), place=land,
          actors=[('us', 'initiator', 'القوات الأميركية')])
d.mention('troop-numbers', 'ينخفض…أيلول المقبل', status='planned', plover='RETREAT/withdraw', when='2025-09-01..2025-09-30 month | أيلول المقبل', place=land,
          actors=[('us', 'initiator', 'القوات الأميركية')])

d = doc('own-389', '2021-07-01', """
افتتح الجيش العراقي والبيشمركة، اليوم الخميس، مركزا مشتركا لتنسيق العمليات في قضاء خانقين بمحافظة ديالى، وهو الرابع بعد مراكز كركوك ومخمور وغرب نينوى.
وقال المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي، لوكالة الأنباء العراقية، إن المركز يضم 24 ضابطا من الجانبين، وإن أولى مهامه التخطيط لعملية في حوض حمرين.
وفي الليلة الماضية، هاجم مسلحون من داعش حاجزا للواء الثالث مشاة في البيشمركة بقرية ميخاس التابعة لخانقين، فقتلوا مقاتلا وأصابوا آخر قبل أن يلوذوا بالفرار، كما ذكر قائممقام القضاء دلير حسن. أما مصدر طبي في مستشفى خانقين فتحدث عن مقتل عنصرين وإصابة ثلاثة.
وردا على الهجوم، قصفت مدفعية الفرقة الأولى في الجيش العراقي وادي ميخاس بعشرين قذيفة، ثم دخلته قوة مشتركة من الجيش والبيشمركة وعثرت على نفق ودراجتين ناريتين فدمرتها.
وكانت قوات البيشمركة انسحبت من خانقين في تشرين الأول 2017. ومنذ ذلك الحين قتل التنظيم في أطراف القضاء أكثر من 90 مدنيا، وفق إحصائية لمنظمة محلية.
واتفقت وزارتا الدفاع والبيشمركة في أيار الماضي على تشكيل لواءين مشتركين، وتعهد التحالف الدولي بتدريبهما وتسليحهما.
""", publisher='شبكة الرافد')
district = ('قضاء خانقين بمحافظة ديالى', 'Khanaqin', 'خانقين', 'district', 'IQ/Diyala/Khanaqin', 2, KHANAQIN)
khafaji = dict(words='المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي', org='iq-joc', speaker='تحسين الخفاجي',
               title='المتحدث باسم قيادة العمليات المشتركة', channel='press', via='ina')
both = [('iq-army', 'initiator', 'الجيش العراقي'), ('iq-peshmerga', 'initiator', 'البيشمركة')]
d.mention('cooperation', ['افتتح…ديالى', 'المركز يضم…الجانبين'], when='2021-07-01 | اليوم الخميس', place=district, actors=both, by=[khafaji])
d.mention('security-operation', 'عملية في حوض حمرين', status='planned', place=('حوض حمرين', 'Hamrin Basin', 'حوض حمرين', 'area', 'IQ/Diyala', 2), by=[khafaji])
lastnight = '2021-06-30 | الليلة الماضية'
mikhas = ('قرية ميخاس التابعة لخانقين', 'Mikhas', 'ميخاس', 'village', 'IQ/Diyala/Khanaqin', 1)
sides = [('is', 'initiator', 'مسلحون من داعش'), ('iq-peshmerga', 'target', 'حاجزا للواء الثالث مشاة في البيشمركة', 'اللواء الثالث مشاة')]
d.mention('attack-on-forces', 'هاجم…بالفرار', when=lastnight, place=mikhas, actors=sides,
          results=[('killed', 'person', 'iq-peshmerga', '1', 'مقاتلا'), ('wounded', 'person', 'iq-peshmerga', '1', 'آخر')],
          by=[dict(words='قائممقام القضاء دلير حسن', org='iq-local-government', speaker='دلير حسن', title='قائممقام القضاء')])
d.mention('attack-on-forces', 'مصدر طبي…ثلاثة', when=lastnight, place=mikhas, actors=sides,
          results=[('killed', 'person', 'iq-peshmerga', '2', 'عنصرين'), ('wounded', 'person', 'iq-peshmerga', '3', 'ثلاثة')],
          by=[dict(words='مصدر طبي في مستشفى خانقين', title='مصدر طبي في مستشفى خانقين', anonymous=True)])
valley = ('وادي ميخاس', 'Wadi Mikhas', 'وادي ميخاس', 'valley', 'IQ/Diyala/Khanaqin', 1)
d.mention('shelling', 'قصفت…قذيفة', place=valley, count=('shells', '20', 'بعشرين قذيفة'),
          actors=[('iq-army', 'initiator', 'مدفعية الفرقة الأولى في الجيش العراقي', 'الفرقة الأولى')], means=[('artillery', 'مدفعية')])
d.mention('search', 'دخلته…فدمرتها', code='destruction', place=valley,
          actors=[('iq-army', 'initiator', 'الجيش@3'), ('iq-peshmerga', 'initiator', 'البيشمركة@3'), ('is', 'target', 'داعش')],
          results=[('found', 'tunnel', 'is', '1', 'نفق'), ('found', 'vehicle', 'is', '2', 'دراجتين ناريتين'),
                   ('destroyed', 'tunnel', 'is', '1', 'نفق'), ('destroyed', 'vehicle', 'is', '2', 'دراجتين ناريتين')])
d.mention('withdrawal', 'قوات البيشمركة انسحبت…2017', status='background', when='2017-10-01..2017-10-31 month | تشرين الأول 2017',
          place=('خانقين@4', *district[1:]), actors=[('iq-peshmerga', 'initiator', 'قوات البيشمركة')])
d.mention('statistics', 'قتل التنظيم…مدنيا', status='aggregate', when='2017-10-01..2021-07-01 range | منذ ذلك الحين',
          place=('أطراف القضاء', *district[1:]), actors=[('is', 'initiator', 'التنظيم'), ('civilians', 'target', 'مدنيا')],
          results=[('killed', 'person', 'civilians', '91+', 'أكثر من 90 مدنيا')], by=[dict(words='إحصائية لمنظمة محلية', title='منظمة محلية')])
d.mention('agreement', 'واتفقت…مشتركين', status='background', when='2021-05-01..2021-05-31 month | أيار الماضي',
          actors=[('iq-ministry-defence', 'initiator', 'وزارتا الدفاع والبيشمركة'), ('krg-ministry-peshmerga', 'initiator', 'وزارتا الدفاع والبيشمركة')])
d.mention('training', 'تعهد…وتسليحهما', status='planned', actors=[('coalition', 'initiator', 'التحالف الدولي')])

d = doc('own-390', '2021-09-06', """
أعلنت وزارة البيشمركة، اليوم الاثنين، تفاصيل العملية المشتركة التي جرت بين قوات البيشمركة والجيش العراقي في المنطقة الواقعة بين كفري وطوزخورماتو بإسناد من طيران التحالف الدولي، مؤكدة مقتل أربعة من عناصر تنظيم داعش.
وذكر بيان للوزارة أن "العملية انطلقت عند الساعة الرابعة من فجر أمس الأحد 5 أيلول 2021 من ثلاثة محاور، وشارك فيها اللواء الخامس مشاة في البيشمركة ولواء المشاة 52 في الجيش"، مضيفا أنها "أسفرت كذلك عن تدمير ست مضافات ونفقين وحرق دراجتين ناريتين تعود للإرهابيين".
وأشار البيان إلى أن "طائرات التحالف نفذت خلال العملية ثلاث ضربات على كهف في سلسلة جبال سركلا، ولم تعرف حصيلتها بعد".
بدوره، قال المتحدث باسم القائد العام للقوات المسلحة اللواء يحيى رسول في تغريدة: "بإشراف قيادة العمليات المشتركة، تمكن أبطال الجيش العراقي بالتعاون مع إخوتهم في البيشمركة من قتل ستة إرهابيين وتدمير تسع مضافات خلال العملية ذاتها".
ولفت رسول إلى أن قوة من جهاز مكافحة الإرهاب نفذت بالتزامن مع ذلك إنزالا جويا في وادي زغيتون بمحافظة كركوك، وألقت القبض على إرهابيين اثنين وعثرت على عبوات ناسفة.
إلى ذلك، أصيب ضابط وجنديان من الجيش العراقي صباح اليوم بانفجار عبوة ناسفة استهدف آليتهم قرب ناحية سليمان بك، بحسب مصدر أمني تحدث لوكالة شفق نيوز.
وهذه ثالث عملية مشتركة بين الجانبين منذ افتتاح مراكز التنسيق في أيار الماضي. وكانت الأولى قد جرت في 13 حزيران في قريتي بلكانة وقوريجاي وأسفرت عن تدمير خمسة كهوف.
""", publisher='شبكة الرافد')
sunday = '2021-09-05 | فجر أمس الأحد 5 أيلول 2021'
between = ('المنطقة الواقعة بين كفري وطوزخورماتو', 'Kifri', 'كفري', 'town', 'IQ/Diyala/Kifri', 2)
kifri = dict(place=between, places=[('طوزخورماتو', 'Tuz Khurmatu', 'طوز خورماتو', 'town', 'IQ/Salah al-Din/Tuz Khurmatu', 2, TUZ)])
peshmerga_says = dict(words='وزارة البيشمركة', org='krg-ministry-peshmerga', title='وزارة البيشمركة', channel='statement')
rasool = dict(words='المتحدث باسم القائد العام للقوات المسلحة اللواء يحيى رسول', org='iq-commander-in-chief', speaker='يحيى رسول',
              title='المتحدث باسم القائد العام للقوات المسلحة', channel='social-media')
d.mention('joint-operation', ['العملية المشتركة التي…داعش', 'العملية انطلقت…للإرهابيين'], code='clash', when=sunday, **kifri,
          actors=[('iq-peshmerga', 'initiator', 'قوات البيشمركة', 'اللواء الخامس مشاة'), ('iq-army', 'initiator', 'الجيش العراقي', 'لواء المشاة 52'),
                  ('coalition', 'support', 'طيران التحالف الدولي'), ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'is', '4', 'أربعة من عناصر تنظيم داعش'), ('destroyed', 'hideout', 'is', '6', 'ست مضافات'),
                   ('destroyed', 'tunnel', 'is', '2', 'نفقين'), ('burned', 'vehicle', 'is', '2', 'دراجتين ناريتين')], by=[peshmerga_says])
d.mention('airstrike', 'طائرات التحالف نفذت…سركلا', when=sunday, count=('strikes', '3', 'ثلاث ضربات'),
          place=('سلسلة جبال سركلا', 'Sargala mountains', 'جبال سركلا', 'mountain', 'IQ/Diyala', 1),
          actors=[('coalition', 'initiator', 'طائرات التحالف')], means=[('aircraft', 'طائرات')], by=[peshmerga_says])
d.mention('joint-operation', 'بإشراف قيادة…ذاتها', code='clash', when=sunday, **kifri,
          actors=[('iq-army', 'initiator', 'الجيش العراقي@2'), ('iq-peshmerga', 'partner', 'البيشمركة@4'), ('iq-joc', 'authority', 'قيادة العمليات المشتركة'),
                  ('is', 'target', 'إرهابيين')],
          results=[('killed', 'person', 'is', '6', 'ستة إرهابيين'), ('destroyed', 'hideout', 'is', '9', 'تسع مضافات')], by=[rasool])
d.mention('air-landing', 'قوة من جهاز…ناسفة', code='arrest', when='2021-09-05 | بالتزامن مع ذلك',
          place=('وادي زغيتون', 'Wadi Zghaytun', 'وادي زغيتون', 'valley', 'IQ/Kirkuk', 1, ZGHAYTUN),
          actors=[('iq-cts', 'initiator', 'جهاز مكافحة الإرهاب'), ('is', 'target', 'إرهابيين اثنين')],
          results=[('arrested', 'person', 'is', '2', 'إرهابيين اثنين'), ('found', 'ied', 'is', '?', 'عبوات ناسفة')], by=[rasool])
d.mention('ied', 'أصيب ضابط…سليمان بك', when='2021-09-06 | صباح اليوم',
          place=('قرب ناحية سليمان بك', 'Sulayman Bek', 'سليمان بيك', 'town', 'IQ/Salah al-Din/Tuz Khurmatu', 2),
          actors=[('iq-army', 'target', 'ضابط وجنديان من الجيش العراقي')], means=[('ied', 'عبوة ناسفة')],
          results=[('wounded', 'person', 'iq-army', '3', 'ضابط وجنديان من الجيش العراقي')],
          by=[dict(words='مصدر أمني', title='مصدر أمني', channel='press', via='shafaq-news', anonymous=True)])
d.mention('cooperation', 'افتتاح…الماضي', status='background', when='2021-05-01..2021-05-31 month | أيار الماضي',
          actors=[('iq-peshmerga', 'initiator', 'الجانبين'), ('iq-army', 'initiator', 'الجانبين')])
d.mention('joint-operation', 'وكانت الأولى…كهوف', code='destruction', status='background', when='2021-06-13 | 13 حزيران',
          place=('قريتي بلكانة', 'Balkana', 'بلكانة', 'village', 'IQ/Salah al-Din/Tuz Khurmatu', 1),
          places=[('قوريجاي', 'Qurichay', 'قوريجاي', 'village', 'IQ/Diyala/Kifri', 1)],
          actors=[('iq-peshmerga', 'initiator', 'الجانبين'), ('iq-army', 'initiator', 'الجانبين')],
          results=[('destroyed', 'cave', None, '5', 'خمسة كهوف')])

d = doc('own-391', '2020-09-12', """
سلّم التحالف الدولي بقيادة الولايات المتحدة، اليوم السبت، معسكر الغزلاني جنوبي الموصل إلى الجيش العراقي، في مراسم حضرها قائد عمليات نينوى اللواء إسماعيل المحلاوي، ليكون تاسع موقع يخليه التحالف هذا العام.
وقال التحالف في بيان إن "نحو 300 من جنوده غادروا المعسكر خلال الأسبوع الماضي، وإن معدات ومنشآت تبلغ قيمتها خمسة ملايين دولار سلمت إلى الفرقة السادسة عشرة".
وأكدت خلية الإعلام الأمني تسلم المعسكر، لكنها ذكرت أن عدد الجنود المغادرين بلغ 180 جنديا.
ويأتي الانسحاب بعد ثلاثة أيام من سقوط صاروخين من طراز كاتيوشا في محيط المعسكر دون وقوع خسائر بشرية. واتهم قائد الفرقة، في حديث للصحفيين، خلايا داعش بالوقوف وراء القصف، بينما قال مصدر في شرطة نينوى إن قوة من الفوج الرابع عثرت على منصة الإطلاق في قرية البوسيف واعتقلت مشتبها به.
وفي سياق متصل، ذكر المتحدث باسم التحالف العقيد واين ماروتو، لقناة العراقية، أن التحالف درب منذ عام 2015 أكثر من 200 ألف عنصر من القوات العراقية والبيشمركة.
وكان رئيس الوزراء العراقي مصطفى الكاظمي بحث مع قائد القيادة المركزية الأميركية كينيث ماكنزي، الثلاثاء الماضي في بغداد، جدولة خروج القوات الأجنبية. وأعلن ماكنزي في اليوم التالي أن عدد القوات الأميركية في العراق سينخفض من 5200 إلى 3000 جندي خلال أيلول الجاري.
وسبق للجيش العراقي أن تسلم من التحالف قاعدة التاجي شمالي بغداد في 23 آب الماضي.
""", publisher='المدار')
ghazlani = ('معسكر الغزلاني جنوبي الموصل', 'Ghazlani Camp', 'معسكر الغزلاني', 'base', 'IQ/Ninewa/Mosul', 1)
camp = ('المعسكر', *ghazlani[1:])
says = dict(words='التحالف@3', org='coalition', title='التحالف', channel='statement')
d.mention('base-handover', ['سلّم…العام', 'معدات…عشرة', 'خلية…المعسكر،'], when='2020-09-12 | اليوم السبت', place=ghazlani,
          actors=[('coalition', 'initiator', 'التحالف الدولي'), ('iq-army', 'partner', 'الجيش العراقي', 'الفرقة السادسة عشرة')],
          people=[('إسماعيل المحلاوي', 'قائد عمليات نينوى', 'iq-joc', 'mentioned', 'إسماعيل المحلاوي')],
          by=[says, dict(words='خلية الإعلام الأمني', org='iq-smc', title='خلية الإعلام الأمني')])
d.mention('withdrawal', 'نحو 300…الماضي', when='2020-08-31..2020-09-06 week | الأسبوع الماضي', place=camp, count=('troops', '~300', 'نحو 300'),
          actors=[('coalition', 'initiator', 'جنوده')], by=[says])
d.mention('withdrawal', 'عدد الجنود…جنديا', place=('المعسكر@2', *ghazlani[1:]), count=('troops', '180', '180 جنديا'),
          actors=[('coalition', 'initiator', 'الجنود المغادرين')], by=[dict(words='خلية الإعلام الأمني', org='iq-smc', title='خلية الإعلام الأمني')])
d.mention('shelling', ['سقوط صاروخين…بشرية', 'خلايا داعش…القصف'], when='2020-09-09 | بعد ثلاثة أيام', count=('rockets', '2', 'صاروخين'),
          place=('محيط المعسكر', *ghazlani[1:5], 2), actors=[('is', 'initiator', 'خلايا داعش')], means=[('rocket', 'صاروخين من طراز كاتيوشا')],
          results=[('killed', 'person', None, '0', 'دون وقوع خسائر بشرية'), ('wounded', 'person', None, '0', 'دون وقوع خسائر بشرية')],
          by=[dict(words='قائد الفرقة', org='iq-army', title='قائد الفرقة', channel='press')])
d.mention('search', 'قوة من الفوج…مشتبها به', code='arrest', place=('قرية البوسيف', 'Albu Sayf', 'البوسيف', 'village', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-police', 'initiator', 'قوة من الفوج الرابع', 'الفوج الرابع'), (None, 'target', 'مشتبها به')],
          results=[('found', 'weapon', None, '1', 'منصة الإطلاق'), ('arrested', 'person', None, '1', 'مشتبها به')],
          by=[dict(words='مصدر في شرطة نينوى', org='iq-police', title='مصدر في شرطة نينوى', anonymous=True)])
d.mention('training', 'التحالف درب…والبيشمركة', status='aggregate', when='2015-01-01..2020-09-12 range | منذ عام 2015', count=('troops', '200001+', 'أكثر من 200 ألف عنصر'),
          actors=[('coalition', 'initiator', 'التحالف@5'), ('iq-security-forces', 'partner', 'القوات العراقية'), ('iq-peshmerga', 'partner', 'البيشمركة')],
          by=[dict(words='المتحدث باسم التحالف العقيد واين ماروتو', org='coalition', speaker='واين ماروتو', title='المتحدث باسم التحالف', channel='broadcast',
                   via='قناة العراقية')])
d.mention('meeting', 'رئيس الوزراء…الأجنبية', when='2020-09-08 | الثلاثاء الماضي', place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1, BAGHDAD),
          actors=[('iq-government', 'initiator', 'رئيس الوزراء العراقي'), ('us-centcom', 'partner', 'القيادة المركزية الأميركية')],
          people=[('مصطفى الكاظمي', 'رئيس الوزراء العراقي', 'iq-government', 'mentioned', 'مصطفى الكاظمي'),
                  ('كينيث ماكنزي', 'قائد القيادة المركزية الأميركية', 'us-centcom', 'mentioned', 'كينيث ماكنزي')])
d.mention('troop-numbers', 'عدد القوات الأميركية…الجاري', status='planned', plover='RETREAT/withdraw', when='2020-09-01..2020-09-30 month | أيلول الجاري',
          count=('troops', '3000', '3000 جندي'), place=('العراق@5', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('us', 'initiator', 'القوات الأميركية')],
          by=[dict(words='ماكنزي@2', org='us-centcom', speaker='كينيث ماكنزي', title='قائد القيادة المركزية الأميركية')])
d.mention('base-handover', 'وسبق…الماضي', status='background', when='2020-08-23 | 23 آب الماضي',
          place=('قاعدة التاجي شمالي بغداد', 'Taji', 'قاعدة التاجي', 'base', 'IQ/Baghdad', 1),
          actors=[('coalition', 'initiator', 'التحالف@6'), ('iq-army', 'partner', 'للجيش العراقي')])

d = doc('own-392', '2022-11-17', """
نفذت قوة من اللواء المشترك الأول، المؤلف من عناصر في الجيش العراقي والبيشمركة، أولى عملياتها فجر اليوم الخميس في منطقة حليوة جنوب غربي طوزخورماتو، وقتلت مسؤول مفرزة في تنظيم داعش واثنين من مرافقيه، وفق قيادة العمليات المشتركة.
وأوضحت القيادة، في بيان، أن العملية جاءت بناء على معلومات استخبارية من جهاز الأمن الوطني، وأن مروحيات طيران الجيش وفرت الغطاء الجوي للقوة التي ضبطت ثلاثة أحزمة ناسفة وأربع بنادق وجهاز اتصال.
لكن رئيس أركان البيشمركة الفريق عيسى عزير قال، لشبكة رووداو الإعلامية، إن خمسة من عناصر التنظيم قتلوا في العملية، وإن التحالف الدولي زود القوة بصور جوية.
في المقابل، زعم التنظيم عبر وكالة أعماق أن مسلحيه فجروا عبوة ناسفة بعجلة للقوة المهاجمة وقتلوا جنديين، ولم تؤكد السلطات العراقية ذلك.
وبعد ساعات من العملية، عقد وزير البيشمركة شورش إسماعيل في بغداد اجتماعا مع وزير الدفاع ثابت العباسي، واتفق الطرفان على نشر اللواء الثاني في أطراف خانقين مطلع العام المقبل.
وكانت تعزيزات من الفرقة الثامنة قد وصلت مساء أمس إلى ناحية الرشاد جنوبي كركوك، إثر هجوم لداعش أودى، الأحد الماضي، بحياة أربعة من عناصر الشرطة الاتحادية فيها.
ومنذ بداية العام الحالي نفذت القوات العراقية والبيشمركة 19 عملية مشتركة، قتل خلالها 44 من عناصر التنظيم.
وسيطر داعش على نحو ثلث مساحة العراق في عام 2014 قبل أن تتم هزيمته بعد ثلاث سنوات.
""", publisher='كوردستان نيوز')
thursday = '2022-11-17 | فجر اليوم الخميس'
hulaywa = ('منطقة حليوة جنوب غربي طوزخورماتو', 'Hulaywa', 'حليوة', 'area', 'IQ/Salah al-Din/Tuz Khurmatu', 2)
brigade = [('iq-army', 'initiator', 'الجيش العراقي', 'اللواء المشترك الأول'), ('iq-peshmerga', 'initiator', 'البيشمركة', 'اللواء المشترك الأول')]
d.mention('security-operation', ['نفذت…مرافقيه', 'العملية جاءت…اتصال'], code='clash', when=thursday, place=hulaywa,
          actors=[*brigade, ('iq-nss', 'support', 'جهاز الأمن الوطني'), ('iq-army-aviation', 'support', 'مروحيات طيران الجيش'), ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'is', '3', 'مسؤول مفرزة في تنظيم داعش واثنين من مرافقيه'), ('seized', 'explosive_belt', 'is', '3', 'ثلاثة أحزمة ناسفة'),
                   ('seized', 'weapon', 'is', '4', 'أربع بنادق'), ('seized', 'other', 'is', '1', 'جهاز اتصال')],
          people=[(None, 'مسؤول مفرزة', 'is', 'killed', 'مسؤول مفرزة')],
          by=[dict(words='قيادة العمليات المشتركة', org='iq-joc', title='قيادة العمليات المشتركة', channel='statement')])
d.mention('security-operation', 'خمسة من…جوية', code='clash', when=thursday, place=hulaywa,
          actors=[*brigade, ('coalition', 'support', 'التحالف الدولي'), ('is', 'target', 'التنظيم')],
          results=[('killed', 'person', 'is', '5', 'خمسة من عناصر التنظيم')],
          by=[dict(words='رئيس أركان البيشمركة الفريق عيسى عزير', org='iq-peshmerga', speaker='عيسى عزير', title='رئيس أركان البيشمركة', channel='broadcast',
                   via='rudaw')])
d.mention('ied', 'مسلحيه…جنديين', when=thursday, place=hulaywa, actors=[('is', 'initiator', 'مسلحيه'), (None, 'target', 'للقوة المهاجمة')],
          results=[('killed', 'person', None, '2', 'جنديين')], means=[('ied', 'عبوة ناسفة')],
          by=[dict(words='التنظيم@2', org='is', title='التنظيم', via='amaq', stance='claims')])
ministers = [('krg-ministry-peshmerga', 'initiator', 'وزير البيشمركة'), ('iq-ministry-defence', 'partner', 'وزير الدفاع')]
d.mention('meeting', 'عقد وزير…العباسي', when='2022-11-17 | بعد ساعات', place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1, BAGHDAD), actors=ministers,
          people=[('شورش إسماعيل', 'وزير البيشمركة', 'krg-ministry-peshmerga', 'mentioned', 'شورش إسماعيل'),
                  ('ثابت العباسي', 'وزير الدفاع', 'iq-ministry-defence', 'mentioned', 'ثابت العباسي')])
d.mention('agreement', 'اتفق الطرفان…المقبل', when='2022-11-17 | بعد ساعات', place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1, BAGHDAD),
          actors=[ministers[0], ('iq-ministry-defence', 'initiator', 'وزير الدفاع')])
rashad = ('ناحية الرشاد جنوبي كركوك', 'Al-Rashad', 'الرشاد', 'subdistrict', 'IQ/Kirkuk/Hawiga', 2)
d.mention('reinforcement', 'تعزيزات…كركوك', when='2022-11-16 | مساء أمس', place=rashad, actors=[('iq-army', 'initiator', 'الفرقة الثامنة', 'الفرقة الثامنة')])
d.mention('attack-on-forces', 'هجوم لداعش…فيها', when='2022-11-13 | الأحد الماضي', place=rashad,
          actors=[('is', 'initiator', 'لداعش'), ('iq-federal-police', 'target', 'أربعة من عناصر الشرطة الاتحادية')],
          results=[('killed', 'person', 'iq-federal-police', '4', 'أربعة من عناصر الشرطة الاتحادية')])
d.mention('statistics', 'القوات العراقية والبيشمركة 19…التنظيم', status='aggregate', when='2022-01-01..2022-11-17 range | منذ بداية العام الحالي',
          count=('operations', '19', '19 عملية مشتركة'),
          actors=[('iq-security-forces', 'initiator', 'القوات العراقية'), ('iq-peshmerga', 'initiator', 'البيشمركة@4'), ('is', 'target', 'عناصر التنظيم@2')],
          results=[('killed', 'person', 'is', '44', '44 من عناصر التنظيم')])
d.mention('territory-loss', 'وسيطر…2014', status='background', when='2014-01-01..2014-12-31 year | عام 2014',
          place=('العراق@4', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('is', 'initiator', 'داعش@3')])
d.mention('territory-recapture', 'هزيمته…سنوات', status='background', when='2017-01-01..2017-12-31 year | بعد ثلاث سنوات',
          place=('العراق@4', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('is', 'target', 'داعش@3')])
