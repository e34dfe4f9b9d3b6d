"""Channel posts, third part."""

d = doc('own-019', '2024-08-13', """
أبطال اللواء 30 حشد شعبي يفككون 3 عبوات ناسفة ويعثرون على مضافة لفلول داعش في أطراف قرية خرائب جبر جنوب الموصل ✌️
""", publisher='إعلام القواطع')
d.mention('defusal', when='day',
          place=('أطراف قرية خرائب جبر', 'Kharaib Jabr', 'خرائب جبر', 'village', 'IQ/Ninewa', 2),
          actors=[('iq-pmf', 'initiator', 'اللواء 30 حشد شعبي', 'اللواء 30'), ('is', 'target', 'فلول داعش')],
          results=[('defused', 'ied', 'is', '3', '3 عبوات ناسفة'), ('found', 'hideout', 'is', '1', 'مضافة لفلول داعش')],
          means=[('ied', 'عبوات ناسفة')])

d = doc('own-020', '2025-03-04', """
قوات العدو الإسرائيلي تتوغل بعدة آليات في بلدة جباثا الخشب بريف القنيطرة وتنصب حاجزا مؤقتا قبل أن تنسحب باتجاه الجولان المحتل
""", publisher='سوريا مباشر')
d.mention('raid', when='day',
          place=('بلدة جباثا الخشب', 'Jubata al-Khashab', 'جباثا الخشب', 'town', 'SY/Quneitra', 1),
          actors=[('il-forces', 'initiator', 'قوات العدو الإسرائيلي')],
          means=[], note='The withdrawal ends the same raid.')

d = doc('own-021', '2022-02-11', """
العثور على جثتين مجهولتي الهوية عليهما آثار إطلاق نار في بساتين ناحية أبي صيدا شمال شرق بعقوبة
""", publisher='ديالى اليوم')
d.mention('body-found', when='day',
          place=('ناحية أبي صيدا', 'Abu Saida', 'أبي صيدا', 'subdistrict', 'IQ/Diyala/Muqdadiya', 2),
          results=[('found_dead', 'person', None, '2', 'جثتين')])

d = doc('own-022', '2025-06-17', """
إيران تطلق دفعة جديدة من الصواريخ الباليستية باتجاه تل أبيب .. وصفارات الإنذار تدوي في عموم الكيان
جيش الاحتلال يزعم اعتراض معظمها
""", publisher='محور نيوز')
d.mention('missile-strike', 'إيران تطلق…تل أبيب', when='day',
          place=('تل أبيب', 'Tel Aviv', 'تل أبيب', 'city', 'IL/Tel Aviv', 1),
          actors=[('ir-forces', 'initiator', 'إيران')], means=[('missile', 'الصواريخ الباليستية')])
d.mention('interception', 'جيش الاحتلال…معظمها', when='day',
          place=('تل أبيب', 'Tel Aviv', 'تل أبيب', 'city', 'IL/Tel Aviv', 1),
          actors=[('il-forces', 'initiator', 'جيش الاحتلال'), ('ir-forces', 'target', 'إيران')],
          means=[('missile', 'الصواريخ الباليستية')],
          by=[dict(words='جيش الاحتلال', org='il-forces', stance='claims')])

d = doc('own-023', '2023-07-27', """
تظاهر العشرات من خريجي الهندسة أمام ديوان محافظة ذي قار للمطالبة بفرص عمل، والقوات الأمنية تغلق الطريق المؤدي إلى المبنى دون احتكاك
""", publisher='الناصرية مباشر')
d.mention('protest', when='day',
          place=('ديوان محافظة ذي قار', 'Dhi Qar governorate building', 'ديوان محافظة ذي قار', 'site', 'IQ/Dhi Qar', 1),
          actors=[('protesters', 'initiator', 'العشرات من خريجي الهندسة')],
          note='A cordon without contact is no intervention.')

d = doc('own-024', '2020-12-09', """
اختطاف الناشط المدني علي الشمري من قبل مسلحين يرتدون زيا عسكريا في حي القادسية بمدينة العمارة، واقتياده إلى جهة مجهولة.
""", publisher='الجنوب نيوز')
d.mention('abduction', when='day',
          place=('حي القادسية بمدينة العمارة', 'Al-Qadisiyah, Amarah', 'حي القادسية', 'neighbourhood', 'IQ/Maysan', 1),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحين يرتدون زيا عسكريا'), ('civilians', 'target', 'الناشط المدني')],
          results=[('abducted', 'person', 'civilians', '1', 'الناشط المدني')],
          people=[('علي الشمري', 'الناشط المدني', 'civilians', 'abducted', 'علي الشمري')])

d = doc('own-025', '2025-01-16', """
⭕️ طيران العدوان الصهيوني يستهدف بسلسلة غارات خزانات الوقود في ميناء الحديدة ومحطة الكهرباء في رأس كثيب
⭕️ وزارة الصحة: 4 شهداء و37 جريحا معظمهم بحروق شديدة
""", publisher='المسيرة')
d.mention('airstrike', when='day', count=('strikes', '?', 'سلسلة غارات'),
          place=('ميناء الحديدة', 'Hodeidah port', 'ميناء الحديدة', 'site', 'YE/Al Hudaydah', 1),
          places=[('رأس كثيب', 'Ras Kathib', 'رأس كثيب', 'site', 'YE/Al Hudaydah', 1)],
          actors=[('il-forces', 'initiator', 'الصهيوني')],
          results=[('killed', 'person', None, '4', '4 شهداء'), ('wounded', 'person', None, '37', '37 جريحا')],
          means=[('aircraft', 'طيران')],
          by=[dict(words='وزارة الصحة', org='ye-ansar-allah', title='وزارة الصحة', channel='statement')],
          note='The ministry of this channel is that of the Houthis in Sanaa; one toll, two places.')

d = doc('own-026', '2024-09-03', """
قوات اللواء 444 قتال تعلن سيطرتها على مقار جهاز دعم الاستقرار في منطقة عين زارة بالعاصمة طرابلس بعد اشتباكات استمرت ساعات.. وسماع إطلاق نار متقطع حتى الآن
""", publisher='ليبيا عاجل')
d.mention('territory-recapture', when='day',
          place=('منطقة عين زارة', 'Ain Zara', 'عين زارة', 'neighbourhood', 'LY/Tripoli', 1),
          actors=[('ly-444-brigade', 'initiator', 'اللواء 444 قتال'), ('ly-ssa', 'target', 'جهاز دعم الاستقرار')],
          by=[dict(words='قوات اللواء 444 قتال', org='ly-444-brigade')],
          note='Fight and capture of the posts are one happening; a government force took them.')
