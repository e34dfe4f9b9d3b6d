"""Channel posts, first part: one to three sentences each."""

d = doc('own-001', '2024-10-17', """
🔴 غارة من مسيّرة معادية استهدفت دراجة نارية قرب بلدة عيترون، والمعلومات الأولية تفيد بسقوط شهيد وجريحين.
""", publisher='أخبار الجنوب')
d.mention('drone-strike', when='day',
          place=('قرب بلدة عيترون', 'Aitaroun', 'عيترون', 'town', 'LB/Nabatieh/Bint Jbeil', 2),
          actors=[('il-forces', 'initiator', 'معادية')],
          results=[('killed', 'person', None, '1', 'شهيد'), ('wounded', 'person', None, '2', 'جريحين')],
          means=[('drone', 'مسيّرة')], note='«معادية» names the Israeli forces on a Lebanese channel.')

d = doc('own-002', '2021-09-12', """
خلية الإعلام الأمني: القبض على أربعة إرهابيين في الفلوجة، والعثور على كدس للعتاد يضم 14 قنبرة هاون و6 صواريخ في ناحية الكرمة.
""", publisher='شبكة الرافد')
by = [dict(words='خلية الإعلام الأمني', org='iq-smc', channel='statement')]
d.mention('arrest', 'القبض…الفلوجة', when='day',
          place=('الفلوجة', 'Fallujah', 'الفلوجة', 'city', 'IQ/Anbar/Fallujah', 1),
          actors=[(None, 'target', 'أربعة إرهابيين')],
          results=[('arrested', 'person', None, '4', 'أربعة إرهابيين')], by=by)
d.mention('weapons-find', 'العثور…الكرمة', when='day',
          place=('ناحية الكرمة', 'Al-Karma', 'الكرمة', 'subdistrict', 'IQ/Anbar/Fallujah', 2),
          results=[('found', 'ammunition', None, '20', '14 قنبرة هاون و6 صواريخ')], by=by,
          note='One thing, one group, one sentence: the counts are summed.')

d = doc('own-003', '2020-07-08', """
مقتل عنصرين من قوات النظام وإصابة ثالث بانفجار عبوة ناسفة زرعها مجهولون على الطريق بين بلدتي نوى والشيخ سعد في ريف درعا الغربي
""", publisher='حوران مباشر')
d.mention('ied', when='day',
          place=('نوى', 'Nawa', 'نوى', 'town', 'SY/Dara/Izra\'', 2),
          places=[('الشيخ سعد', 'Sheikh Saad', 'الشيخ سعد', 'town', 'SY/Dara/Izra\'', 2)],
          actors=[('unidentified-armed-group', 'initiator', 'مجهولون'),
                  ('sy-government-forces', 'target', 'قوات النظام')],
          results=[('killed', 'person', 'sy-government-forces', '2', 'مقتل عنصرين من قوات النظام'),
                   ('wounded', 'person', 'sy-government-forces', '1', 'إصابة ثالث')],
          means=[('ied', 'عبوة ناسفة')])

d = doc('own-004', '2023-04-18', """
قوات الدعم السريع تقصف محيط القيادة العامة بالخرطوم بالمدفعية الثقيلة، والطيران الحربي التابع للجيش يرد بغارات على مواقعها في حي جبرة.
""", publisher='السودان الآن')
d.mention('shelling', 'قوات الدعم السريع…الثقيلة', when='day',
          place=('محيط القيادة العامة بالخرطوم', 'General Command, Khartoum', 'القيادة العامة', 'site', 'SD/Khartoum', 2),
          actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع'), ('sd-saf', 'target', 'القيادة العامة')],
          means=[('artillery', 'المدفعية الثقيلة')])
d.mention('airstrike', 'الطيران…جبرة', when='day',
          place=('حي جبرة', 'Jabra', 'جبرة', 'neighbourhood', 'SD/Khartoum', 1),
          actors=[('sd-saf', 'initiator', 'الطيران الحربي التابع للجيش'), ('sd-rsf', 'target', 'مواقعها')],
          means=[('aircraft', 'الطيران الحربي')])

d = doc('own-005', '2024-01-14', """
📌 المتحدث باسم القوات المسلحة اليمنية: استهدفنا بارجة حربية أمريكية في خليج عدن بعدد من الصواريخ البحرية المناسبة، وكانت الإصابة دقيقة ومباشرة بفضل الله.
""", publisher='المسيرة')
d.mention('missile-strike', when='day',
          place=('خليج عدن', 'Gulf of Aden', 'خليج عدن', 'area', '', 3),
          actors=[('ye-ansar-allah', 'initiator', 'القوات المسلحة اليمنية'), ('us', 'target', 'بارجة حربية أمريكية')],
          means=[('missile', 'الصواريخ البحرية')],
          by=[dict(words='المتحدث باسم القوات المسلحة اليمنية', org='ye-ansar-allah',
                   title='المتحدث باسم القوات المسلحة اليمنية', channel='statement')],
          note='On this channel the name means the Houthis. «الإصابة دقيقة» is no result.')

d = doc('own-006', '2022-08-19', """
استشهاد شاب وإصابة خمسة آخرين برصاص قوات الاحتلال خلال اقتحامها مخيم بلاطة شرق نابلس فجر اليوم، واعتقال ثلاثة مواطنين.
""", publisher='نبض الضفة')
d.mention('raid', code='shooting', when='2022-08-19 | فجر اليوم',
          place=('مخيم بلاطة', 'Balata refugee camp', 'مخيم بلاطة', 'camp', 'PS/Nablus', 1),
          actors=[('il-forces', 'initiator', 'قوات الاحتلال'), ('civilians', 'target', 'مواطنين')],
          results=[('killed', 'person', 'civilians', '1', 'شاب'), ('wounded', 'person', 'civilians', '5', 'إصابة خمسة آخرين'),
                   ('arrested', 'person', 'civilians', '3', 'ثلاثة مواطنين')],
          means=[('firearm', 'رصاص')])

d = doc('own-007', '2025-02-05', """
الزاوية | اشتباكات بالأسلحة الثقيلة متواصلة بين مجموعتين مسلحتين قرب مصفاة المدينة منذ ساعات الفجر، ولا معلومات عن ضحايا حتى اللحظة
""", publisher='ليبيا عاجل')
d.mention('clash', status='ongoing', when='2025-02-05 | الفجر',
          place=('الزاوية', 'Zawiya', 'الزاوية', 'city', 'LY/Zawiya', 1),
          actors=[('unidentified-armed-group', 'initiator', 'مجموعتين مسلحتين'),
                  ('unidentified-armed-group', 'target', 'مجموعتين مسلحتين')], means=[('heavy-weapons', 'الأسلحة الثقيلة')],
          note='The refinery has no name of its own but the city.')

d = doc('own-008', '2024-05-21', """
لغم أرضي من مخلفات الحروب يودي بحياة راعي أغنام ويصيب نجله في بادية السماوة جنوبي محافظة المثنى صباح اليوم
""", publisher='الجنوب نيوز')
d.mention('explosive-remnant', when='2024-05-21 | صباح اليوم',
          place=('بادية السماوة', 'Samawah desert', 'بادية السماوة', 'desert', 'IQ/Muthanna', 2),
          actors=[('civilians', 'victim', 'راعي أغنام')],
          results=[('killed', 'person', 'civilians', '1', 'راعي أغنام'), ('wounded', 'person', 'civilians', '1', 'نجله')],
          means=[('mine', 'لغم أرضي')])

d = doc('own-009', '2023-05-06', """
قوات سوريا الديمقراطية تلقي القبض، بدعم من التحالف الدولي، على مسؤول خلية اغتيالات في تنظيم داعش يدعى أبو خالد المهاجر في بلدة ذيبان بريف دير الزور الشرقي، وتصادر بندقيتين وجهاز اتصال كانا بحوزته.
""", publisher='الفرات اليوم')
d.mention('arrest', when='day',
          place=('بلدة ذيبان', 'Dhiban', 'ذيبان', 'town', 'SY/Deir ez-Zor/Al Mayadin', 1),
          actors=[('sy-sdf', 'initiator', 'قوات سوريا الديمقراطية'), ('coalition', 'support', 'التحالف الدولي'),
                  ('is', 'target', 'تنظيم داعش')],
          results=[('arrested', 'person', 'is', '1', 'مسؤول خلية اغتيالات في تنظيم داعش'),
                   ('seized', 'weapon', 'is', '2', 'بندقيتين'), ('seized', 'other', 'is', '1', 'جهاز اتصال')],
          people=[('أبو خالد المهاجر', 'مسؤول خلية اغتيالات', 'is', 'arrested', 'أبو خالد المهاجر')])
