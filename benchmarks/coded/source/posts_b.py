"""Channel posts, second part."""

d = doc('own-010', '2021-03-02', """
#عاجل || انفجار سيارة مفخخة داخل سوق شعبي في حي الشعب شمالي بغداد، وحصيلة أولية 3 قتلى وأكثر من 12 جريحاً
""", publisher='بغداد مباشر')
d.mention('car-bomb', when='day',
          place=('حي الشعب', 'Al-Shaab', 'حي الشعب', 'neighbourhood', 'IQ/Baghdad', 1),
          results=[('killed', 'person', None, '3', '3 قتلى'), ('wounded', 'person', None, '13+', 'أكثر من 12 جريحاً')],
          means=[('car-bomb', 'سيارة مفخخة')])

d = doc('own-011', '2019-10-25', """
المفوضية العليا لحقوق الإنسان: مقتل متظاهرين اثنين وإصابة 60 آخرين جراء استخدام قوات مكافحة الشغب الرصاص الحي وقنابل الغاز المسيل للدموع قرب جسر الجمهورية وسط بغداد.
""", publisher='ساحات')
d.mention('protest-repression', when='day',
          place=('قرب جسر الجمهورية وسط بغداد', 'Jumhuriya Bridge', 'جسر الجمهورية', 'site', 'IQ/Baghdad', 2),
          actors=[('iq-riot-police', 'initiator', 'قوات مكافحة الشغب'), ('protesters', 'target', 'متظاهرين')],
          results=[('killed', 'person', 'protesters', '2', 'متظاهرين اثنين'),
                   ('wounded', 'person', 'protesters', '60', 'إصابة 60 آخرين')],
          means=[('firearm', 'الرصاص الحي'), ('tear-gas', 'قنابل الغاز المسيل للدموع')],
          by=[dict(words='المفوضية العليا لحقوق الإنسان', org='iq-hchr', channel='statement')])

d = doc('own-012', '2024-03-09', """
مجهولون يستقلون دراجة نارية يغتالون القيادي المحلي فادي الجاسم بإطلاق النار عليه مباشرة أمام منزله في بلدة صيدا شرقي درعا. يذكر أن المغدور كان يعمل سابقاً في صفوف فصائل المعارضة قبل التسوية عام 2018.
""", publisher='حوران مباشر')
d.mention('assassination', 'مجهولون…درعا', when='day', plover='ASSAULT/firearms',
          place=('بلدة صيدا', 'Sayda', 'صيدا', 'town', 'SY/Dara/Dar\'a', 1),
          actors=[('unidentified-armed-group', 'initiator', 'مجهولون'), ('civilians', 'target', 'القيادي المحلي')],
          results=[('killed', 'person', 'civilians', '1', 'القيادي المحلي')],
          people=[('فادي الجاسم', 'القيادي المحلي', 'civilians', 'killed', 'فادي الجاسم')],
          means=[('firearm', 'إطلاق النار')], note='The settlement of 2018 is only the time of his service.')

d = doc('own-013', '2023-12-03', """
وصول 30 أسيراً محرراً من الأشبال والنساء إلى بلدة بيتونيا غرب رام الله ضمن الدفعة السابعة من صفقة التبادل 🇵🇸
""", publisher='نبض الضفة')
d.mention('release', acled='Strategic developments/Agreement', when='day',
          place=('بلدة بيتونيا', 'Beitunia', 'بيتونيا', 'town', 'PS/Ramallah and Al-Bireh', 1),
          results=[('released', 'person', None, '30', '30 أسيراً محرراً')],
          note='The text does not name who released them.')

d = doc('own-014', '2024-11-28', """
نزوح نحو 1200 عائلة من قرى ريف حلب الغربي باتجاه مدينة إدلب خلال اليومين الماضيين، والدفاع المدني يطلق نداء عاجلا لتأمين مراكز إيواء
""", publisher='الشمال اليوم')
d.mention('displacement', 'نزوح…الماضيين', acled='Strategic developments/Other', when='2024-11-26..2024-11-28 range | اليومين الماضيين',
          place=('ريف حلب الغربي', 'Western Aleppo countryside', 'ريف حلب الغربي', 'area', 'SY/Aleppo', 2),
          actors=[('civilians', 'victim', 'عائلة')],
          results=[('displaced', 'person', 'civilians', '~1200', 'نحو 1200 عائلة')],
          note='The count is of families.')

d = doc('own-015', '2022-06-08', """
جهاز مكافحة الإرهاب في إقليم كوردستان: طائرة مسيّرة مفخخة انفجرت على طريق بيرمام - أربيل، ولا خسائر بشرية.
""", publisher='كوردستان نيوز')
d.mention('drone-strike', when='day',
          place=('بيرمام', 'Pirmam', 'بيرمام', 'town', 'IQ/Erbil', 2),
          places=[('أربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil', 2)],
          results=[('killed', 'person', None, '0', 'لا خسائر بشرية'), ('wounded', 'person', None, '0', 'لا خسائر بشرية')],
          means=[('drone', 'طائرة مسيّرة مفخخة')],
          by=[dict(words='جهاز مكافحة الإرهاب في إقليم كوردستان', org='iq-krg-counter-terrorism',
                   channel='statement')])

d = doc('own-016', '2025-06-14', """
الفرقة السادسة مشاة تنفي ما تتداوله صفحات المليشيا عن سقوط حامية كتم، وتؤكد أن الأوضاع هناك تحت السيطرة.
""", publisher='السودان الآن')
d.mention('territory-loss', 'الفرقة…كتم', status='denied',
          place=('كتم', 'Kutum', 'كتم', 'town', 'SD/North Darfur', 1),
          actors=[('sd-rsf', 'initiator', 'المليشيا'), ('sd-saf', 'target', 'حامية كتم')],
          by=[dict(words='الفرقة السادسة مشاة', org='sd-saf', stance='denies')],
          note='«المليشيا» of an army statement means the Rapid Support Forces.')

d = doc('own-017', '2022-05-30', """
رتل عسكري تركي يضم 25 آلية محملة بكتل إسمنتية ومعدات لوجستية دخل مساء أمس من معبر كفرلوسين واتجه إلى نقاط الجيش التركي في جبل الزاوية بريف إدلب.
""", publisher='الشمال اليوم')
d.mention('reinforcement', when='2022-05-29 | مساء أمس', count=('vehicles', '25', '25 آلية'),
          place=('جبل الزاوية', 'Jabal al-Zawiya', 'جبل الزاوية', 'mountain', 'SY/Idlib/Ariha', 2),
          places=[('معبر كفرلوسين', 'Kafr Lusin crossing', 'كفرلوسين', 'site', 'SY/Idlib/Harim', 1)],
          actors=[('tr-forces', 'initiator', 'تركي')])

d = doc('own-018', '2021-05-11', """
تفجير انتحاري وسط سوق مريدي بمدينة الصدر: 22 شهيداً بينهم 6 نساء و4 أطفال و41 جريحا.. وداعش يتبنى
""", publisher='بغداد مباشر')
d.mention('suicide-bombing', when='day',
          place=('سوق مريدي بمدينة الصدر', 'Muraydi market, Sadr City', 'سوق مريدي', 'site', 'IQ/Baghdad', 1),
          actors=[('is', 'initiator', 'داعش'), ('civilians', 'victim', '6 نساء')],
          results=[('killed', 'person', None, '22', '22 شهيداً'), ('killed', 'person', 'civilians', '6', '6 نساء', 0),
                   ('killed', 'person', 'civilians', '4', '4 أطفال', 0), ('wounded', 'person', None, '41', '41 جريحا')],
          by=[dict(words='داعش', org='is')],
          note='A claim of responsibility is an attribution of the claimant.')
