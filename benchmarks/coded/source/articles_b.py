"""Longer articles, second part."""

d = doc('own-056', '2023-02-23', """
مأرب - قُتل 11 من مسلحي جماعة الحوثي وأربعة من القوات الحكومية في معارك دارت، ليل الأربعاء الخميس، في جبهة الكسارة غربي محافظة مأرب، وفق مصدر عسكري حكومي.

وقال المصدر، الذي اشترط عدم نشر اسمه لأنه غير مخول بالحديث إلى الإعلام، لوكالة الأناضول إن الحوثيين شنوا هجوما من ثلاثة محاور استمر ست ساعات وتمكنت القوات الحكومية من صده. وأوضح أن من بين القتلى الحوثيين القيادي الميداني أبو شهاب المراني.

ونشرت وسائل إعلام تابعة للحوثيين رواية مغايرة، إذ زعمت أن قوات الجماعة سيطرت على ثلاثة مواقع في الجبهة وكبدت خصومها 20 قتيلا.

وفي السياق، أسقطت الدفاعات الجوية للقوات الحكومية طائرتين مسيرتين أطلقهما الحوثيون باتجاه مدينة مأرب، حسب المركز الإعلامي للقوات المسلحة.

وفي شبوة، انفجر لغم زرعه الحوثيون بسيارة مدنية في مديرية عسيلان أمس الأربعاء، ما أدى إلى مقتل امرأة وإصابة طفليها.

ومن المقرر أن يصل المبعوث الأممي هانس غروندبرغ إلى عدن الأحد المقبل للقاء رئيس مجلس القيادة الرئاسي رشاد العليمي.
""", publisher='يمن برس', title='معارك عنيفة غربي مأرب وروايتان عن الخسائر')
night = '2023-02-22..2023-02-23 range | ليل الأربعاء الخميس'
kassara = ('جبهة الكسارة', 'Al-Kassara front', 'الكسارة', 'area', 'YE/Marib', 1)
d.mention('clash', ['T:ALL', 'قُتل 11…عسكري حكومي', 'وقال المصدر…المراني'], when=night, place=kassara,
          actors=[('ye-ansar-allah', 'initiator', 'جماعة الحوثي'), ('ye-government-forces', 'target', 'القوات الحكومية')],
          results=[('killed', 'person', 'ye-ansar-allah', '11', '11 من مسلحي جماعة الحوثي'),
                   ('killed', 'person', 'ye-government-forces', '4', 'أربعة من القوات الحكومية')],
          people=[('أبو شهاب المراني', 'القيادي الميداني', 'ye-ansar-allah', 'killed', 'أبو شهاب المراني')],
          by=[dict(words='مصدر عسكري حكومي', org='ye-government-forces', title='مصدر عسكري حكومي', channel='press', via='anadolu',
                   anonymous=True)])
d.mention('territory-loss', 'ونشرت…قتيلا', when=night, place=kassara,
          actors=[('ye-ansar-allah', 'initiator', 'قوات الجماعة'), ('ye-government-forces', 'target', 'خصومها')],
          results=[('killed', 'person', 'ye-government-forces', '20', '20 قتيلا')],
          by=[dict(words='وسائل إعلام تابعة للحوثيين', org='ye-ansar-allah', title='وسائل إعلام تابعة للحوثيين', channel='broadcast',
                   stance='claims')])
d.mention('interception', 'وفي السياق…المسلحة', place=('مدينة مأرب', 'Marib', 'مأرب', 'city', 'YE/Marib', 2),
          actors=[('ye-government-forces', 'initiator', 'الدفاعات الجوية للقوات الحكومية', 'الدفاعات الجوية'),
                  ('ye-ansar-allah', 'target', 'الحوثيون')],
          results=[('destroyed', 'aircraft', 'ye-ansar-allah', '2', 'طائرتين مسيرتين')], means=[('drone', 'طائرتين مسيرتين')],
          by=[dict(words='المركز الإعلامي للقوات المسلحة', org='ye-government-forces', title='المركز الإعلامي للقوات المسلحة')])
d.mention('mine', 'وفي شبوة…طفليها', when='2023-02-22 | أمس الأربعاء',
          place=('مديرية عسيلان', 'Usaylan', 'عسيلان', 'district', 'YE/Shabwah/Usaylan', 2),
          actors=[('ye-ansar-allah', 'initiator', 'الحوثيون@2'), ('civilians', 'victim', 'سيارة مدنية')],
          results=[('killed', 'person', 'civilians', '1', 'امرأة'), ('wounded', 'person', 'civilians', '2', 'طفليها')],
          means=[('mine', 'لغم')])
d.mention('meeting', 'ومن المقرر…العليمي', status='planned', when='2023-02-26 | الأحد المقبل',
          place=('عدن', 'Aden', 'عدن', 'city', 'YE/Aden', 1),
          actors=[('united-nations', 'initiator', 'المبعوث الأممي هانس غروندبرغ'),
                  ('ye-plc', 'partner', 'رئيس مجلس القيادة الرئاسي رشاد العليمي')],
          people=[('هانس غروندبرغ', 'المبعوث الأممي', 'united-nations', 'mentioned', 'هانس غروندبرغ'),
                  ('رشاد العليمي', 'رئيس مجلس القيادة الرئاسي', 'ye-plc', 'mentioned', 'رشاد العليمي')])

d = doc('own-057', '2025-01-23', """
عاد الهدوء الحذر إلى العاصمة الليبية طرابلس، الخميس، بعد اتفاق على وقف إطلاق النار بين اللواء 444 قتال وجهاز دعم الاستقرار، أنهى مواجهات وصفت بأنها عنيفة.

وبدأت المواجهات مساء الاثنين في أحياء عين زارة والفرناج إثر توقيف جهاز دعم الاستقرار آمر كتيبة في اللواء 444 العقيد سالم القماطي في مطار معيتيقة أثناء استعداده للسفر. وقال الناطق باسم مركز طب الطوارئ والدعم سامي الورفلي لقناة ليبيا الأحرار إن حصيلة المواجهات بلغت 19 قتيلا و44 جريحا، دون أن يحدد عدد المدنيين منهم.

وبموجب الاتفاق، الذي رعاه مجلس أعيان سوق الجمعة، جرى تسليم القماطي إلى جهة محايدة، على أن تنسحب الوحدات المتقاتلة إلى ثكناتها خلال 48 ساعة.

وزار رئيس الحكومة عبد الحميد الدبيبة، فجر الأربعاء، منطقة عين زارة برفقة وزير الداخلية عماد الطرابلسي. كما أجلت فرق الإسعاف 85 عائلة من مناطق القتال يوم الثلاثاء.

وتشهد ليبيا انقساما سياسيا منذ سقوط نظام معمر القذافي عام 2011.
""", publisher='ليبيا عاجل', title='هدوء حذر في طرابلس بعد اتفاق لوقف إطلاق النار')
by = [dict(words='الناطق باسم مركز طب الطوارئ والدعم سامي الورفلي', speaker='سامي الورفلي', title='الناطق باسم مركز طب الطوارئ والدعم',
           channel='press', via='قناة ليبيا الأحرار')]
d.mention('ceasefire', ['T:ALL', 'عاد…دعم الاستقرار', 'وبموجب…الجمعة'], when='2025-01-23 | الخميس',
          place=('طرابلس', 'Tripoli', 'طرابلس', 'city', 'LY/Tripoli', 1),
          actors=[('ly-444-brigade', 'initiator', 'اللواء 444 قتال'), ('ly-ssa', 'initiator', 'جهاز دعم الاستقرار'),
                  (None, 'authority', 'مجلس أعيان سوق الجمعة')])
d.mention('clash', ['وبدأت…والفرناج', 'وقال…منهم'], when='2025-01-20 | مساء الاثنين',
          place=('عين زارة', 'Ain Zara', 'عين زارة', 'neighbourhood', 'LY/Tripoli', 1),
          places=[('الفرناج', 'Al-Furnaj', 'الفرناج', 'neighbourhood', 'LY/Tripoli', 1)],
          actors=[('ly-444-brigade', 'initiator', 'اللواء 444 قتال'), ('ly-ssa', 'target', 'جهاز دعم الاستقرار')],
          results=[('killed', 'person', None, '19', '19 قتيلا'), ('wounded', 'person', None, '44', '44 جريحا')], by=by)
d.mention('arrest', 'توقيف…للسفر', when='2025-01-20 | مساء الاثنين',
          place=('مطار معيتيقة', 'Mitiga airport', 'مطار معيتيقة', 'site', 'LY/Tripoli', 1),
          actors=[('ly-ssa', 'initiator', 'جهاز دعم الاستقرار@2'), ('ly-444-brigade', 'target', 'آمر كتيبة في اللواء 444')],
          results=[('arrested', 'person', 'ly-444-brigade', '1', 'آمر كتيبة في اللواء 444')],
          people=[('سالم القماطي', 'آمر كتيبة في اللواء 444', 'ly-444-brigade', 'arrested', 'سالم القماطي')])
d.mention('release', 'جرى…محايدة', acled='Strategic developments/Agreement', actors=[('ly-ssa', 'initiator', 'جهاز دعم الاستقرار@2')],
          results=[('released', 'person', 'ly-444-brigade', '1', 'القماطي@2')],
          people=[('سالم القماطي', 'آمر كتيبة في اللواء 444', 'ly-444-brigade', 'released', 'القماطي@2')])
d.mention('withdrawal', 'تنسحب…ساعة', status='planned', when='2025-01-23..2025-01-25 range | خلال 48 ساعة',
          actors=[('ly-444-brigade', 'initiator', 'الوحدات المتقاتلة'), ('ly-ssa', 'initiator', 'الوحدات المتقاتلة')])
d.mention('visit', 'وزار…الطرابلسي', when='2025-01-22 | فجر الأربعاء',
          place=('منطقة عين زارة', 'Ain Zara', 'عين زارة', 'neighbourhood', 'LY/Tripoli', 1),
          actors=[('ly-gnu', 'initiator', 'رئيس الحكومة عبد الحميد الدبيبة')],
          people=[('عبد الحميد الدبيبة', 'رئيس الحكومة', 'ly-gnu', 'mentioned', 'عبد الحميد الدبيبة'),
                  ('عماد الطرابلسي', 'وزير الداخلية', 'ly-gnu', 'mentioned', 'عماد الطرابلسي')])
d.mention('displacement', 'أجلت…الثلاثاء', acled='Strategic developments/Other', when='2025-01-21 | يوم الثلاثاء',
          actors=[('civilians', 'victim', '85 عائلة')], results=[('displaced', 'person', 'civilians', '85', '85 عائلة')])

d = doc('own-058', '2022-07-12', """
أعلنت القيادة المركزية الأمريكية، الثلاثاء، مقتل القيادي في تنظيم الدولة الإسلامية خليل الصبيخان، مسؤول نقل المقاتلين، بضربة نفذتها طائرة مسيرة قرب بلدة الباب شمالي سوريا.

وقال المتحدث باسم القيادة العقيد جو بوتشينو إن الضربة أسفرت كذلك عن إصابة أحد مساعديه بجروح خطيرة، وإن "التقييم الأولي يشير إلى عدم سقوط ضحايا مدنيين".

لكن الدفاع المدني السوري (الخوذ البيضاء) أفاد بأن فرقه نقلت من الموقع جثة رجل وجثة طفلة كانت تمر بالمكان على دراجة والدها.

وقال شاهد عيان لعنب بلدي إنه سمع دوي انفجارين متتاليين قرابة الساعة الحادية عشرة صباحا قرب قرية بزاعة.

وفي حادث منفصل، داهمت الشرطة العسكرية التابعة للجيش الوطني منزلا في مدينة الباب واعتقلت أربعة أشخاص بتهمة الانتماء إلى التنظيم، وفق مصدر في الجيش الوطني.

وكانت القوات الأمريكية قتلت زعيم التنظيم السابق أبو بكر البغدادي في عملية إنزال بقرية باريشا في إدلب في 27 تشرين الأول 2019.

وتنشر واشنطن نحو 900 جندي في شمال شرق سوريا ضمن التحالف الدولي.
""", publisher='الشمال اليوم', title='واشنطن تعلن مقتل قيادي في تنظيم الدولة بضربة شمالي حلب')
tue = '2022-07-12 | الثلاثاء'
bab = ('قرب بلدة الباب', 'Al-Bab', 'الباب', 'town', 'SY/Aleppo/Al Bab', 2)
d.mention('drone-strike', ['T:ALL', 'أعلنت…شمالي سوريا', 'وقال المتحدث…مدنيين"'], when=tue, place=bab,
          actors=[('us', 'initiator', 'الأمريكية'), ('is', 'target', 'تنظيم الدولة الإسلامية')],
          results=[('killed', 'person', 'is', '1', 'القيادي في تنظيم الدولة الإسلامية'),
                   ('wounded', 'person', 'is', '1', 'أحد مساعديه'), ('killed', 'person', 'civilians', '0', 'عدم سقوط ضحايا مدنيين'),
                   ('wounded', 'person', 'civilians', '0', 'عدم سقوط ضحايا مدنيين')],
          people=[('خليل الصبيخان', 'مسؤول نقل المقاتلين', 'is', 'killed', 'خليل الصبيخان')],
          means=[('drone', 'طائرة مسيرة')],
          by=[dict(words='القيادة المركزية الأمريكية', org='us-centcom'),
              dict(words='المتحدث باسم القيادة العقيد جو بوتشينو', org='us-centcom', speaker='جو بوتشينو', title='المتحدث باسم القيادة')])
d.mention('drone-strike', 'الدفاع المدني…والدها', when=tue, place=bab,
          actors=[('us', 'initiator', 'الأمريكية'), ('civilians', 'victim', 'طفلة')],
          results=[('killed', 'person', None, '1', 'جثة رجل'), ('killed', 'person', 'civilians', '1', 'طفلة')],
          by=[dict(words='الدفاع المدني السوري (الخوذ البيضاء)', org='sy-civil-defence')],
          note='Bodies of this strike, so killed; the man is not told to be of either side.')
d.mention('explosion', 'وقال شاهد…بزاعة', when=tue, count=('explosions', '2', 'انفجارين متتاليين'),
          place=('قرب قرية بزاعة', "Biza'a", 'بزاعة', 'village', 'SY/Aleppo/Al Bab', 2),
          by=[dict(words='شاهد عيان', title='شاهد عيان', channel='press', via='enab-baladi', anonymous=True)],
          note='The witness tells explosions at another place and no more.')
d.mention('raid', 'وفي حادث…في الجيش الوطني', code='arrest', place=('مدينة الباب', 'Al-Bab', 'الباب', 'city', 'SY/Aleppo/Al Bab', 1),
          actors=[('sy-sna', 'initiator', 'الشرطة العسكرية التابعة للجيش الوطني', 'الشرطة العسكرية'), ('is', 'target', 'التنظيم')],
          results=[('arrested', 'person', 'is', '4', 'أربعة أشخاص')],
          by=[dict(words='مصدر في الجيش الوطني', org='sy-sna', title='مصدر في الجيش الوطني', anonymous=True)])
d.mention('air-landing', 'وكانت…2019', code='clash', status='background', when='2019-10-27 | 27 تشرين الأول 2019',
          place=('قرية باريشا في إدلب', 'Barisha', 'باريشا', 'village', 'SY/Idlib/Harim', 1),
          actors=[('us', 'initiator', 'القوات الأمريكية'), ('is', 'target', 'التنظيم@2')],
          results=[('killed', 'person', 'is', '1', 'زعيم التنظيم السابق')],
          people=[('أبو بكر البغدادي', 'زعيم التنظيم السابق', 'is', 'killed', 'أبو بكر البغدادي')], means=[('air-landing', 'إنزال')])
d.mention('troop-numbers', 'وتنشر…الدولي', count=('troops', '~900', 'نحو 900 جندي'), status='background',
          place=('شمال شرق سوريا', 'Northeast Syria', 'شمال شرق سوريا', 'region', 'SY', 3),
          actors=[('us', 'initiator', 'واشنطن'), ('coalition', 'partner', 'التحالف الدولي')])
