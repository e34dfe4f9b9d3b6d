"""Wire items, third part."""

d = doc('own-043', '2023-08-07', """
بأمر من القائد العام للقوات المسلحة وبإشراف قيادة العمليات المشتركة، نفذ جهاز مكافحة الإرهاب عملية إنزال جوي في وادي زغيتون جنوبي كركوك، بإسناد من طيران الجيش. وأسفرت العملية، التي جرت مساء السبت، عن مقتل ثلاثة إرهابيين من عصابات داعش بينهم المسؤول العسكري لقاطع كركوك المدعو "أبو ليث"، وحرق أربعة أوكار والاستيلاء على أجهزة اتصال، بحسب بيان للناطق باسم القائد العام اللواء يحيى رسول. وتابع البيان أن أحد أفراد القوة أصيب بجروح طفيفة.
""", publisher='وكالة الرافد للأنباء')
d.mention('air-landing', code='clash', when='2023-08-05 | مساء السبت',
          place=('وادي زغيتون', 'Wadi Zghaytun', 'وادي زغيتون', 'valley', 'IQ/Kirkuk', 1),
          actors=[('iq-commander-in-chief', 'authority', 'القائد العام للقوات المسلحة'),
                  ('iq-joc', 'authority', 'قيادة العمليات المشتركة'), ('iq-cts', 'initiator', 'جهاز مكافحة الإرهاب'),
                  ('iq-army-aviation', 'support', 'طيران الجيش'), ('is', 'target', 'عصابات داعش')],
          results=[('killed', 'person', 'is', '3', 'ثلاثة إرهابيين من عصابات داعش'),
                   ('burned', 'hideout', 'is', '4', 'أربعة أوكار'), ('seized', 'other', 'is', '?', 'أجهزة اتصال'),
                   ('wounded', 'person', 'iq-cts', '1', 'أحد أفراد القوة')],
          people=[('أبو ليث', 'المسؤول العسكري لقاطع كركوك', 'is', 'killed', 'أبو ليث')],
          means=[('air-landing', 'إنزال جوي')],
          by=[dict(words='للناطق باسم القائد العام اللواء يحيى رسول', org='iq-commander-in-chief', speaker='يحيى رسول',
                   title='الناطق باسم القائد العام', channel='statement')])

d = doc('own-044', '2023-06-13', """
الحسكة - سلم 40 من عناصر تنظيم "داعش" المتحصنين داخل سجن الشدادي جنوبي الحسكة أنفسهم لقوات سوريا الديمقراطية، حسبما أفاد مدير المكتب الإعلامي لقسد فرهاد شامي. وأشار شامي إلى أن قواته حررت 6 رهائن من العاملين في السجن. وكانت خلايا التنظيم قد هاجمت السجن مساء الخميس الماضي بسيارتين مفخختين.
""", publisher='وكالة الفرات')
by = [dict(words='مدير المكتب الإعلامي لقسد فرهاد شامي', org='sy-sdf', speaker='فرهاد شامي', title='مدير المكتب الإعلامي لقسد')]
jail = ('سجن الشدادي جنوبي الحسكة', 'Shaddadi prison', 'سجن الشدادي', 'site', 'SY/Al Hasakah/Al-Hasakeh', 1)
d.mention('surrender', 'سلم…شامي', acled='Strategic developments/Agreement', when='day', place=jail,
          actors=[('is', 'initiator', 'تنظيم "داعش"'), ('sy-sdf', 'target', 'قوات سوريا الديمقراطية')],
          results=[('surrendered', 'person', 'is', '40', '40 من عناصر تنظيم "داعش"')], by=by)
d.mention('release', 'وأشار…السجن@1', when='day', place=jail,
          actors=[('sy-sdf', 'initiator', 'قواته'), ('is', 'target', 'تنظيم "داعش"')],
          results=[('released', 'person', None, '6', '6 رهائن من العاملين في السجن')], by=by)
d.mention('car-bomb', 'وكانت…مفخختين', when='2023-06-08 | مساء الخميس الماضي', place=jail, count=('car bombs', '2', 'سيارتين مفخختين'),
          actors=[('is', 'initiator', 'خلايا التنظيم'), ('sy-sdf', 'target', 'السجن@2')],
          means=[('car-bomb', 'سيارتين مفخختين')])

d = doc('own-045', '2023-11-02', """
الخليل 2-11-2023 - أصيب ثلاثة مزارعين برضوض بعد اعتداء مستوطنين عليهم بالضرب في قرية سوسيا بمسافر يطا جنوب الخليل، اليوم الخميس. وأفاد الناشط ضد الاستيطان أسامة مخامرة بأن المستوطنين أحرقوا مركبتين وخيمة، ومنعت قوات الاحتلال مركبة الإسعاف من الوصول.
""", publisher='نبض الضفة')
d.mention('beating', when='2023-11-02 | اليوم الخميس',
          place=('قرية سوسيا بمسافر يطا', 'Susya', 'سوسيا', 'village', 'PS/Hebron/Yatta', 1),
          actors=[('il-settlers', 'initiator', 'مستوطنين'), ('civilians', 'target', 'مزارعين')],
          results=[('wounded', 'person', 'civilians', '3', 'ثلاثة مزارعين'), ('burned', 'vehicle', 'civilians', '2', 'مركبتين'),
                   ('burned', 'other', 'civilians', '1', 'خيمة')],
          by=[dict(words='الناشط ضد الاستيطان أسامة مخامرة', speaker='أسامة مخامرة', title='الناشط ضد الاستيطان')])

d = doc('own-046', '2024-09-12', """
أعلن وزير الدفاع العراقي ثابت العباسي، الخميس، انتهاء الدور القتالي لقوات التحالف الدولي وانسحابها من العراق بحلول نهاية أيلول 2025، على أن تستمر العلاقة معه في مجال التدريب والاستشارة. وكتب العباسي في تغريدة عقب الجولة الأخيرة من المحادثات الفنية التي عقدت في بغداد أن الجانبين أنهيا الحوار. ورفضت كتائب سيد الشهداء الإعلان، وطالبت بخروج جميع القوات الأميركية دون استثناء.
""", publisher='شبكة الرافد')
by = [dict(words='وزير الدفاع العراقي ثابت العباسي', org='iq-ministry-defence', speaker='ثابت العباسي',
           title='وزير الدفاع العراقي', channel='social-media')]
d.mention('withdrawal', 'أعلن…2025', status='planned', when='2025-09-30 | نهاية أيلول 2025',
          place=('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('coalition', 'initiator', 'قوات التحالف الدولي')], by=by)
d.mention('meeting', 'وكتب…الحوار', when='2024-09-12 | الخميس',
          place=('بغداد', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1),
          actors=[('iq-government', 'initiator', 'الجانبين'), ('coalition', 'partner', 'قوات التحالف الدولي')], by=by)
d.mention('demand', 'ورفضت…استثناء', when='day',
          actors=[('iq-sayyid-al-shuhada', 'initiator', 'كتائب سيد الشهداء'), ('us', 'target', 'القوات الأميركية')],
          by=[dict(words='كتائب سيد الشهداء', org='iq-sayyid-al-shuhada')])

d = doc('own-047', '2024-02-14', """
كشف جهاز الأمن الوطني العراقي عن الإطاحة بشبكة مكونة من ثمانية متهمين تعمل على تهريب الأسلحة في محافظتي البصرة وميسان، وضبط 42 قطعة سلاح خفيف ومتوسط وثلاث عجلات بحوزتهم. وذكر الجهاز في بيان تلقته وكالة الأنباء العراقية (واع) أن العملية نفذت بالتعاون مع قيادة شرطة البصرة وبعد استحصال الموافقات القضائية.
""", publisher='وكالة الرافد للأنباء')
d.mention('arrest', when='day',
          place=('البصرة', 'Basra', 'البصرة', 'governorate', 'IQ/Basra', 3),
          places=[('ميسان', 'Maysan', 'ميسان', 'governorate', 'IQ/Maysan', 3)],
          actors=[('iq-nss', 'initiator', 'جهاز الأمن الوطني العراقي'), ('iq-police', 'partner', 'قيادة شرطة البصرة', 'قيادة شرطة البصرة')],
          results=[('arrested', 'person', None, '8', 'ثمانية متهمين'), ('seized', 'weapon', None, '42', '42 قطعة سلاح خفيف ومتوسط'),
                   ('seized', 'vehicle', None, '3', 'ثلاث عجلات')],
          by=[dict(words='جهاز الأمن الوطني العراقي', org='iq-nss', channel='statement', via='ina')])

d = doc('own-048', '2022-06-16', """
أقلعت من مطار صنعاء، الخميس، طائرة تقل 64 من أسرى القوات الحكومية المفرج عنهم، وهبطت في مطار سيئون، ضمن صفقة تبادل الأسرى بين الحكومة اليمنية وجماعة الحوثي بإشراف اللجنة الدولية للصليب الأحمر. وقال رئيس لجنة شؤون الأسرى في الجماعة عبد القادر المرتضى إن 212 من مقاتليها سيصلون صنعاء غدا.
""", publisher='يمن برس')
d.mention('release', 'أقلعت…الأحمر', acled='Strategic developments/Agreement', when='2022-06-16 | الخميس',
          place=('مطار صنعاء', "Sana'a airport", 'مطار صنعاء', 'site', "YE/Sana'a", 1),
          places=[('مطار سيئون', 'Seiyun airport', 'مطار سيئون', 'site', 'YE/Hadramawt', 1)],
          actors=[('ye-ansar-allah', 'initiator', 'جماعة الحوثي'), ('ye-government', 'partner', 'الحكومة اليمنية'),
                  ('icrc', 'authority', 'اللجنة الدولية للصليب الأحمر')],
          results=[('released', 'person', 'ye-government-forces', '64', '64 من أسرى القوات الحكومية')])
d.mention('release', 'وقال…غدا', acled='Strategic developments/Agreement', status='planned', when='2022-06-17 | غدا',
          place=('صنعاء@2', "Sana'a", 'صنعاء', 'city', "YE/Sana'a", 1),
          actors=[('ye-government', 'initiator', 'الحكومة اليمنية'), ('ye-ansar-allah', 'partner', 'جماعة الحوثي')],
          results=[('released', 'person', 'ye-ansar-allah', '212', '212 من مقاتليها')],
          by=[dict(words='رئيس لجنة شؤون الأسرى في الجماعة عبد القادر المرتضى', org='ye-ansar-allah', speaker='عبد القادر المرتضى',
                   title='رئيس لجنة شؤون الأسرى في الجماعة')])

d = doc('own-049', '2021-06-20', """
أعلنت وزارة الهجرة والمهجرين عودة 118 عائلة نازحة، تضم 540 فردا، من مخيم الجدعة إلى مناطق سكناها الأصلية في قضاء القائم بمحافظة الأنبار. ونقل بيان للوزارة عن الوزيرة إيفان فائق قولها إن العودة تمت بالتنسيق مع قيادة العمليات المشتركة والمنظمة الدولية للهجرة التي وفرت الحافلات.
""", publisher='شبكة الرافد')
d.mention('return', when='day',
          place=('قضاء القائم', "Al-Qa'im", 'القائم', 'district', "IQ/Anbar/Al-Ka'im", 2),
          places=[('مخيم الجدعة', 'Jeddah camp', 'مخيم الجدعة', 'camp', 'IQ/Ninewa', 1)],
          count=('families', '118', '118 عائلة نازحة'),
          actors=[('civilians', 'initiator', 'عائلة نازحة'), ('iq-joc', 'partner', 'قيادة العمليات المشتركة'),
                  ('un-iom', 'partner', 'المنظمة الدولية للهجرة')],
          by=[dict(words='وزارة الهجرة والمهجرين', org='iq-ministry-migration', channel='statement'),
              dict(words='الوزيرة إيفان فائق', org='iq-ministry-migration', speaker='إيفان فائق', title='الوزيرة', channel='statement')],
          note='The contract has no result for those who return; the families are its count.')

d = doc('own-050', '2025-01-12', """
قُتل لاجئ سوري وأصيبت زوجته، ليل السبت الأحد، إثر إلقاء قنبلة يدوية على منزل في حي التعمير بمدينة صيدا جنوبي لبنان. وباشرت القوى الأمنية التحقيقات لكشف ملابسات الحادثة، فيما أوقفت مديرية المخابرات في الجيش مشتبها به يدعى (م. ح.) في مخيم عين الحلوة.
""", publisher='وكالة المشرق')
d.mention('grenade', 'قُتل…لبنان', when='2025-01-11..2025-01-12 range | ليل السبت الأحد',
          place=('حي التعمير بمدينة صيدا', 'Taamir, Sidon', 'حي التعمير', 'neighbourhood', 'LB/South/Sidon', 1),
          actors=[('civilians', 'target', 'لاجئ سوري')],
          results=[('killed', 'person', 'civilians', '1', 'لاجئ سوري'), ('wounded', 'person', 'civilians', '1', 'زوجته')],
          means=[('grenade', 'قنبلة يدوية')])
d.mention('arrest', 'أوقفت…الحلوة', when='day',
          place=('مخيم عين الحلوة', 'Ain al-Hilweh camp', 'مخيم عين الحلوة', 'camp', 'LB/South/Sidon', 1),
          actors=[('lb-army', 'initiator', 'مديرية المخابرات في الجيش', 'مديرية المخابرات')],
          results=[('arrested', 'person', None, '1', 'مشتبها به')],
          people=[('م. ح.', 'مشتبها به', None, 'arrested', 'م. ح.')])

d = doc('own-051', '2023-01-03', """
قال المتحدث باسم جهاز مكافحة الإرهاب صباح النعمان، في مؤتمر صحفي ببغداد، إن الجهاز نفذ 196 عملية خلال العام الماضي أسفرت عن قتل 98 إرهابيا واعتقال 174 آخرين من تنظيم داعش. وأضاف أن العمليات شملت محافظات كركوك وديالى وصلاح الدين.
""", publisher='شبكة الرافد')
d.mention('statistics', status='aggregate', when='2022-01-01..2022-12-31 year | العام الماضي', count=('operations', '196', '196 عملية'),
          place=('كركوك', 'Kirkuk', 'كركوك', 'governorate', 'IQ/Kirkuk', 3),
          places=[('ديالى', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3),
                  ('صلاح الدين', 'Salah al-Din', 'صلاح الدين', 'governorate', 'IQ/Salah al-Din', 3)],
          actors=[('iq-cts', 'initiator', 'الجهاز'), ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'is', '98', '98 إرهابيا'), ('arrested', 'person', 'is', '174', '174 آخرين من تنظيم داعش')],
          by=[dict(words='المتحدث باسم جهاز مكافحة الإرهاب صباح النعمان', org='iq-cts', speaker='صباح النعمان',
                   title='المتحدث باسم جهاز مكافحة الإرهاب', channel='press')])

d = doc('own-052', '2024-11-05', """
أعدم تنظيم "داعش" أربعة من رعاة الأغنام رميا بالرصاص في بادية الرصافة جنوبي الرقة، بعد يومين من اختطافهم، على ما ذكرت مصادر محلية لنورث برس. وقالت المصادر إن الضحايا ينحدرون من قرية دبسي عفنان، وإن التنظيم سرق أكثر من 200 رأس غنم.
""", publisher='وكالة الفرات')
by = [dict(words='مصادر محلية', title='مصادر محلية', channel='press', via='north-press', anonymous=True)]
rusafa = ('بادية الرصافة', 'Rusafa desert', 'الرصافة', 'desert', 'SY/Ar Raqqa', 2)
d.mention('execution', ['أعدم…الرقة', 'وقالت…غنم'], when='day', place=rusafa,
          actors=[('is', 'initiator', 'تنظيم "داعش"'), ('civilians', 'target', 'رعاة الأغنام')],
          results=[('killed', 'person', 'civilians', '4', 'أربعة من رعاة الأغنام'),
                   ('seized', 'other', 'civilians', '201+', 'أكثر من 200 رأس غنم')],
          means=[('firearm', 'الرصاص')], by=by)
d.mention('abduction', 'بعد يومين من اختطافهم', when='2024-11-03 | بعد يومين',
          actors=[('is', 'initiator', 'تنظيم "داعش"'), ('civilians', 'target', 'رعاة الأغنام')],
          results=[('abducted', 'person', 'civilians', '4', 'أربعة من رعاة الأغنام')], by=by)
