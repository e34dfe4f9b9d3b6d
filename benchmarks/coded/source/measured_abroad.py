"""Measured only: longer articles, on Syria, Yemen, Sudan and Gaza."""

d = doc('own-112', '2020-02-11', """
قُتل أربعة جنود أتراك وأصيب ستة، أمس الاثنين، في قصف مدفعي لقوات النظام السوري استهدف نقطة عسكرية تركية في بلدة ترمانين بريف إدلب الشمالي، وفق ما أعلنت وزارة الدفاع التركية.

وأكدت الوزارة في بيان أن القوات المسلحة ردت في الحال بقصف عشرات الأهداف التابعة للنظام، وأنها "حيّدت 83 من عناصره".

لكن مصدرا عسكريا سوريا نفى لوكالة سبوتنيك سقوط أي قتيل في صفوف الجيش جراء القصف التركي، فيما وثق المرصد السوري لحقوق الإنسان مقتل 11 من قوات النظام في محيط مدينة سراقب.

وأجرى وزير الخارجية التركي مولود تشاووش أوغلو اتصالا هاتفيا بنظيره الروسي سيرغي لافروف، ومن المقرر أن يعقد الجانبان جولة محادثات في موسكو الاثنين المقبل.

ميدانيا، سيطرت قوات النظام، بإسناد جوي روسي، على بلدة العيس جنوب حلب بعد معارك مع الجبهة الوطنية للتحرير.

وقال الدفاع المدني السوري إن طائرات روسية شنت صباح اليوم غارة على السوق الشعبي في مدينة معرة مصرين، أوقعت سبعة قتلى بينهم طفلان و16 جريحا. ونفت وزارة الدفاع الروسية تنفيذ طائراتها أي طلعات فوق المدينة.

ومنذ مطلع كانون الأول الماضي اضطر نحو 700 ألف شخص إلى النزوح من مناطق التصعيد، بحسب الأمم المتحدة.
""", publisher='الشمال اليوم', title='مقتل أربعة جنود أتراك في إدلب وأنقرة تقصف مواقع للنظام')
mon = '2020-02-10 | أمس الاثنين'
ministry = [dict(words='وزارة الدفاع التركية', org='tr-forces', title='وزارة الدفاع التركية')]
d.mention('shelling', ['T:مقتل…إدلب', 'قُتل أربعة…التركية@1'], when=mon,
          place=('بلدة ترمانين', 'Tarmanin', 'ترمانين', 'town', 'SY/Idlib/Harim', 1),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام السوري'), ('tr-forces', 'target', 'نقطة عسكرية تركية')],
          results=[('killed', 'person', 'tr-forces', '4', 'أربعة جنود أتراك'), ('wounded', 'person', 'tr-forces', '6', 'أصيب ستة')],
          means=[('artillery', 'مدفعي')], by=ministry)
d.mention('strike', ['T:أنقرة…للنظام', 'وأكدت…عناصره"'], when=mon,
          actors=[('tr-forces', 'initiator', 'القوات المسلحة'), ('sy-government-forces', 'target', 'للنظام')],
          results=[('killed', 'person', 'sy-government-forces', '83', '83 من عناصره')], by=ministry)
d.mention('strike', 'لكن مصدرا…القصف التركي', when=mon,
          actors=[('tr-forces', 'initiator', 'القصف التركي'), ('sy-government-forces', 'target', 'الجيش')],
          results=[('killed', 'person', 'sy-government-forces', '0', 'أي قتيل')],
          by=[dict(words='مصدرا عسكريا سوريا', org='sy-government-forces', title='مصدر عسكري سوري', channel='press', via='sputnik',
                   anonymous=True, stance='denies')],
          note='The toll is denied, not the shelling: an account of its own with none killed.')
d.mention('strike', 'وثق المرصد…سراقب', when=mon,
          place=('محيط مدينة سراقب', 'Saraqib', 'سراقب', 'city', 'SY/Idlib/Idleb', 2),
          actors=[('tr-forces', 'initiator', 'القصف التركي'), ('sy-government-forces', 'target', 'قوات النظام@2')],
          results=[('killed', 'person', 'sy-government-forces', '11', '11 من قوات النظام')],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('phone-call', 'وأجرى…لافروف',
          actors=[('tr-government', 'initiator', 'وزير الخارجية التركي'), ('ru-government', 'partner', 'نظيره الروسي')],
          people=[('مولود تشاووش أوغلو', 'وزير الخارجية التركي', 'tr-government', 'mentioned', 'مولود تشاووش أوغلو'),
                  ('سيرغي لافروف', 'نظيره الروسي', 'ru-government', 'mentioned', 'سيرغي لافروف')])
d.mention('meeting', 'من المقرر…المقبل', status='planned', when='2020-02-17 | الاثنين المقبل',
          place=('موسكو', 'Moscow', 'موسكو', 'city', 'RU', 1),
          actors=[('tr-government', 'initiator', 'الجانبان'), ('ru-government', 'initiator', 'الجانبان')])
d.mention('territory-recapture', 'ميدانيا…للتحرير',
          place=('بلدة العيس', 'Al-Eis', 'العيس', 'town', 'SY/Aleppo', 1),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام@3'), ('ru-forces', 'support', 'جوي روسي'),
                  ('sy-nfl', 'target', 'الجبهة الوطنية للتحرير')])
d.mention('airstrike', ['وقال الدفاع…جريحا', 'ونفت…المدينة'], when='2020-02-11 | صباح اليوم',
          place=('مدينة معرة مصرين', 'Maarrat Misrin', 'معرة مصرين', 'city', 'SY/Idlib/Idleb', 1),
          actors=[('ru-forces', 'initiator', 'طائرات روسية'), ('civilians', 'target', 'السوق الشعبي')],
          results=[('killed', 'person', None, '7', 'سبعة قتلى'), ('killed', 'person', 'civilians', '2', 'طفلان', 0),
                   ('wounded', 'person', None, '16', '16 جريحا')], means=[('aircraft', 'طائرات')],
          by=[dict(words='الدفاع المدني السوري', org='sy-civil-defence'),
              dict(words='وزارة الدفاع الروسية', org='ru-forces', title='وزارة الدفاع الروسية', stance='denies')])
d.mention('statistics', 'ومنذ…المتحدة', status='aggregate', acled=None, plover=None,
          when='2019-12-01..2020-02-11 range | منذ مطلع كانون الأول الماضي',
          results=[('displaced', 'person', 'civilians', '~700000', 'نحو 700 ألف شخص')],
          by=[dict(words='الأمم المتحدة', org='united-nations')])

d = doc('own-113', '2022-08-11', """
عدن - ساد هدوء حذر مدينة عتق، مركز محافظة شبوة شرقي اليمن، الخميس، غداة سيطرة قوات دفاع شبوة وألوية العمالقة على معسكر القوات الخاصة في المدينة بعد معارك استمرت ثلاثة أيام.

وقال مصدر طبي في مستشفى عتق العام لوكالة فرانس برس إن المعارك خلفت 35 قتيلا من الجانبين و52 جريحا بينهم تسعة مدنيين.

أما القوات الخاصة فأعلنت في بيان مقتل 22 من أفرادها، وزعمت أن طائرات مسيرة إماراتية شنت غارات على مواقعها مساء الثلاثاء.

وأصدر محافظ شبوة عوض العولقي قرارا بإقالة قائد القوات الخاصة العميد سالم الجابري، وكلف العقيد ناصر باعوضة بدلا عنه.

ووصلت إلى عتق مساء الأربعاء لجنة برئاسة وزير الدفاع الفريق محسن الداعري، شكلها مجلس القيادة الرئاسي لاحتواء الموقف.

وفي المكلا بمحافظة حضرموت المجاورة، خرج العشرات في مسيرة سلمية للمطالبة برحيل قوات المنطقة العسكرية الأولى من الوادي.

إلى ذلك، قصف الحوثيون بطائرة مسيرة موقعا للعمالقة في مديرية حريب جنوبي مأرب فجر اليوم، دون وقوع إصابات، حسب المركز الإعلامي للألوية.

وكانت ألوية العمالقة قد استعادت مديرية بيحان من الحوثيين في كانون الثاني/يناير الماضي.
""", publisher='يمن برس', title='هدوء حذر في عتق بعد سيطرة العمالقة ودفاع شبوة على معسكر القوات الخاصة')
ataq = ('مدينة عتق', 'Ataq', 'عتق', 'city', 'YE/Shabwah', 1)
d.mention('territory-recapture', ['T:ALL', 'ساد هدوء…أيام', 'وقال مصدر…مدنيين'], when='2022-08-10 | غداة',
          place=('معسكر القوات الخاصة في المدينة', 'Special Forces camp, Ataq', 'معسكر القوات الخاصة', 'base', 'YE/Shabwah', 1),
          actors=[('ye-government-forces', 'initiator', 'قوات دفاع شبوة', 'دفاع شبوة'), ('ye-giants', 'initiator', 'ألوية العمالقة'),
                  ('ye-government-forces', 'target', 'القوات الخاصة', 'القوات الخاصة'), ('civilians', 'victim', 'تسعة مدنيين')],
          results=[('killed', 'person', None, '35', '35 قتيلا'), ('wounded', 'person', None, '52', '52 جريحا'),
                   ('wounded', 'person', 'civilians', '9', 'تسعة مدنيين', 1)],
          by=[dict(words='مصدر طبي في مستشفى عتق العام', title='مصدر طبي في مستشفى عتق العام', channel='press', via='afp', anonymous=True)],
          note='Fight and capture are one happening; the camp was taken the day before the calm.')
forces = [dict(words='القوات الخاصة@2', org='ye-government-forces', title='القوات الخاصة', channel='statement')]
d.mention('clash', 'أما القوات…أفرادها', place=ataq,
          actors=[('ye-giants', 'initiator', 'ألوية العمالقة'), ('ye-government-forces', 'target', 'القوات الخاصة@2', 'القوات الخاصة')],
          results=[('killed', 'person', 'ye-government-forces', '22', '22 من أفرادها')], by=forces)
d.mention('drone-strike', 'وزعمت…الثلاثاء', when='2022-08-09 | مساء الثلاثاء', place=ataq, count=('strikes', '?', 'غارات'),
          actors=[('ae-forces', 'initiator', 'إماراتية'), ('ye-government-forces', 'target', 'مواقعها', 'القوات الخاصة')],
          means=[('drone', 'طائرات مسيرة')], by=[dict(forces[0], stance='claims')])
d.mention('command-change', 'وأصدر…عنه',
          actors=[('ye-government', 'initiator', 'محافظ شبوة عوض العولقي'), ('ye-government-forces', 'target', 'قائد القوات الخاصة', 'القوات الخاصة')],
          people=[('عوض العولقي', 'محافظ شبوة', 'ye-government', 'mentioned', 'عوض العولقي'),
                  ('سالم الجابري', 'قائد القوات الخاصة', 'ye-government-forces', 'mentioned', 'سالم الجابري'),
                  ('ناصر باعوضة', 'قائد القوات الخاصة', 'ye-government-forces', 'appointed', 'ناصر باعوضة')])
d.mention('visit', 'ووصلت…الموقف', when='2022-08-10 | مساء الأربعاء', place=('عتق@3', 'Ataq', 'عتق', 'city', 'YE/Shabwah', 1),
          actors=[('ye-government', 'initiator', 'لجنة برئاسة وزير الدفاع'), ('ye-plc', 'authority', 'مجلس القيادة الرئاسي')],
          people=[('محسن الداعري', 'وزير الدفاع', 'ye-government', 'mentioned', 'محسن الداعري')])
d.mention('protest', 'وفي المكلا…الوادي', place=('المكلا', 'Mukalla', 'المكلا', 'city', 'YE/Hadramawt', 1),
          actors=[('protesters', 'initiator', 'العشرات'), ('ye-government-forces', 'target', 'قوات المنطقة العسكرية الأولى', 'المنطقة العسكرية الأولى')])
d.mention('drone-strike', 'إلى ذلك…للألوية', when='2022-08-11 | فجر اليوم',
          place=('مديرية حريب', 'Harib', 'حريب', 'district', 'YE/Marib', 2),
          actors=[('ye-ansar-allah', 'initiator', 'الحوثيون'), ('ye-giants', 'target', 'موقعا للعمالقة')],
          results=[('wounded', 'person', None, '0', 'دون وقوع إصابات')], means=[('drone', 'طائرة مسيرة')],
          by=[dict(words='المركز الإعلامي للألوية', org='ye-giants', title='المركز الإعلامي للألوية')])
d.mention('territory-recapture', 'وكانت ألوية…يناير الماضي', status='background',
          when='2022-01-01..2022-01-31 month | كانون الثاني/يناير الماضي',
          place=('مديرية بيحان', 'Bayhan', 'بيحان', 'district', 'YE/Shabwah', 2),
          actors=[('ye-giants', 'initiator', 'ألوية العمالقة@2'), ('ye-ansar-allah', 'target', 'الحوثيين')])

d = doc('own-114', '2025-04-19', """
قال والي النيل الأبيض قمر الدين فضل المولى إن 17 شخصا قتلوا وأصيب 40 آخرون، الجمعة، في هجوم شنته خمس طائرات مسيرة على حي السكة الحديد ومستودعات الوقود في مدينة كوستي، واتهم قوات الدعم السريع بتنفيذه.

وأضاف الوالي في تصريح لوكالة السودان للأنباء أن الدفاعات الجوية أسقطت اثنتين من المسيرات قبل وصولهما إلى محطة الكهرباء.

ونفى الباشا طبيق، مستشار قائد الدعم السريع، في تدوينة على منصة إكس صلة قواته بالهجوم، ووصف الاتهام بأنه "محاولة يائسة للتغطية على هزائم الجيش".

غير أن شبكة أطباء السودان أحصت 24 قتيلا، من بينهم ستة أطفال، في أعقاب استهداف الحي.

وفي شمال دارفور، أعلنت القوة المشتركة لحركات الكفاح المسلح أنها صدت هجوما بريا للدعم السريع على مدينة الفاشر يوم الخميس، ودمرت تسع عربات قتالية وأسرت 13 مقاتلا. وبث مقاتلو الدعم السريع في المقابل مقاطع مصورة قالوا إنها من داخل مقر الشرطة في المدينة الذي سيطروا عليه بعد ساعات من القتال.

وذكرت تنسيقية لجان مقاومة الفاشر أن 90 أسرة نزحت من حي أبو شوك صباح الجمعة.

وفي نيالا، أفرجت قوات الدعم السريع عن 46 من منتسبي الشرطة كانت تحتجزهم منذ عامين، وسلمتهم إلى اللجنة الدولية للصليب الأحمر.

وكانت الحرب قد اندلعت بين الجيش والدعم السريع في 15 أبريل 2023، وتقدر الأمم المتحدة عدد من نزحوا بسببها بأكثر من 11 مليون شخص.
""", publisher='دارفور برس', title='قتلى في هجوم بالمسيرات على كوستي')
fri = '2025-04-18 | الجمعة'
kosti = ('مدينة كوستي', 'Kosti', 'كوستي', 'city', 'SD/White Nile', 1)
wali = [dict(words='والي النيل الأبيض قمر الدين فضل المولى', org='sd-government', speaker='قمر الدين فضل المولى', title='والي النيل الأبيض',
             channel='press', via='suna')]
d.mention('drone-strike', ['T:ALL', 'قال والي…بتنفيذه', 'ونفى…بالهجوم'], when=fri, count=('drones', '5', 'خمس طائرات مسيرة'),
          place=('حي السكة الحديد', 'Railway quarter, Kosti', 'السكة الحديد', 'neighbourhood', 'SD/White Nile', 1), places=[kosti],
          actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع')],
          results=[('killed', 'person', None, '17', '17 شخصا'), ('wounded', 'person', None, '40', 'أصيب 40 آخرون')],
          means=[('drone', 'طائرات مسيرة')],
          by=[*wali, dict(words='الباشا طبيق، مستشار قائد الدعم السريع', org='sd-rsf', speaker='الباشا طبيق',
                          title='مستشار قائد الدعم السريع', channel='social-media', stance='denies')])
d.mention('interception', 'وأضاف…الكهرباء', when=fri, place=kosti,
          actors=[('sd-saf', 'initiator', 'الدفاعات الجوية'), ('sd-rsf', 'target', 'قوات الدعم السريع')],
          results=[('destroyed', 'aircraft', 'sd-rsf', '2', 'اثنتين من المسيرات')], means=[('drone', 'المسيرات')], by=wali)
d.mention('drone-strike', 'غير أن…الحي', when=fri,
          place=('حي السكة الحديد', 'Railway quarter, Kosti', 'السكة الحديد', 'neighbourhood', 'SD/White Nile', 1),
          actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع'), ('civilians', 'target', 'الحي')],
          results=[('killed', 'person', None, '24', '24 قتيلا'), ('killed', 'person', 'civilians', '6', 'ستة أطفال', 0)],
          by=[dict(words='شبكة أطباء السودان', org='sd-doctors-network')])
fasher = ('مدينة الفاشر', 'El Fasher', 'الفاشر', 'city', 'SD/North Darfur', 1)
thu = '2025-04-17 | يوم الخميس'
d.mention('attack-on-forces', 'وفي شمال دارفور…مقاتلا', when=thu, place=fasher,
          actors=[('sd-rsf', 'initiator', 'للدعم السريع'), ('sd-joint-forces', 'target', 'القوة المشتركة لحركات الكفاح المسلح')],
          results=[('destroyed', 'vehicle', 'sd-rsf', '9', 'تسع عربات قتالية'), ('abducted', 'person', 'sd-rsf', '13', '13 مقاتلا')],
          by=[dict(words='القوة المشتركة لحركات الكفاح المسلح', org='sd-joint-forces')])
d.mention('territory-loss', 'وبث مقاتلو…القتال', when=thu,
          place=('مقر الشرطة في المدينة', 'Police headquarters, El Fasher', 'مقر الشرطة', 'site', 'SD/North Darfur', 1),
          actors=[('sd-rsf', 'initiator', 'مقاتلو الدعم السريع')],
          by=[dict(words='مقاتلو الدعم السريع', org='sd-rsf', channel='social-media', stance='claims')])
d.mention('displacement', 'وذكرت…الجمعة', when='2025-04-18 | صباح الجمعة',
          place=('حي أبو شوك', 'Abu Shouk', 'أبو شوك', 'neighbourhood', 'SD/North Darfur', 1),
          actors=[('civilians', 'victim', '90 أسرة')], results=[('displaced', 'person', 'civilians', '90', '90 أسرة')],
          by=[dict(words='تنسيقية لجان مقاومة الفاشر', org='sd-el-fasher-committee')])
d.mention('release', 'وفي نيالا…الأحمر', place=('نيالا', 'Nyala', 'نيالا', 'city', 'SD/South Darfur', 1),
          actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع@2'), ('icrc', 'partner', 'اللجنة الدولية للصليب الأحمر')],
          results=[('released', 'person', 'sd-police', '46', '46 من منتسبي الشرطة')])
d.mention('clash', 'وكانت الحرب…2023', status='background', when='2023-04-15 | 15 أبريل 2023',
          actors=[('sd-saf', 'initiator', 'الجيش@2'), ('sd-rsf', 'target', 'الدعم السريع@5')])
d.mention('statistics', 'وتقدر…شخص', status='aggregate', acled=None, plover=None, when='2023-04-15..2025-04-19 range | 15 أبريل 2023',
          results=[('displaced', 'person', 'civilians', '11000001+', 'أكثر من 11 مليون شخص')],
          by=[dict(words='الأمم المتحدة', org='united-nations')])

d = doc('own-115', '2025-02-01', """
أفرجت حركة حماس، اليوم السبت، عن ثلاثة محتجزين إسرائيليين في مدينتي خان يونس وغزة ضمن اتفاق وقف إطلاق النار، مقابل إطلاق إسرائيل سراح 183 أسيرا فلسطينيا من سجونها.

وقالت اللجنة الدولية للصليب الأحمر إن طواقمها تسلمت المحتجزين الثلاثة ونقلتهم إلى القوات الإسرائيلية.

وذكر نادي الأسير الفلسطيني أن بين المفرج عنهم 18 أسيرا محكومين بالمؤبد، و111 من أسرى غزة الذين اعتقلوا خلال الحرب.

ميدانيا، أفاد الدفاع المدني في غزة باستشهاد طفل وإصابة اثنين برصاص طائرة مسيرة إسرائيلية من نوع كواد كابتر غرب مخيم النصيرات. وقال متحدث باسم الجيش الإسرائيلي في المقابل إن القوات أطلقت "طلقات تحذيرية" صوب مشتبه بهم، نافيا علمه بوقوع إصابات.

وأكمل الجيش الإسرائيلي أمس الجمعة انسحابه من محيط دوار النابلسي على شارع الرشيد، وفق إذاعة الجيش، فيما نشرت لجنة مصرية قطرية عناصر أمن لتفتيش المركبات عند محور نتساريم.

وعاد نحو 520 ألف نازح إلى شمال القطاع منذ الاثنين، بحسب المكتب الإعلامي الحكومي.

ومن المنتظر أن تنطلق مفاوضات المرحلة الثانية بين الجانبين في الدوحة بعد غد الاثنين.

وكان الاتفاق قد دخل حيز التنفيذ في 19 كانون الثاني/يناير بوساطة قطر ومصر والولايات المتحدة. وأسفرت الحرب عن استشهاد أكثر من 47 ألف فلسطيني، طبقا لوزارة الصحة في القطاع.
""", publisher='نبض غزة', title='حماس تفرج عن ثلاثة محتجزين مقابل 183 أسيرا')
d.mention('prisoner-exchange', ['T:ALL', 'أفرجت…سجونها', 'وقالت اللجنة…الإسرائيلية', 'وذكر…الحرب'], when='2025-02-01 | اليوم السبت',
          place=('خان يونس', 'Khan Yunis', 'خان يونس', 'city', 'PS/Khan Yunis', 1),
          places=[('غزة', 'Gaza City', 'غزة', 'city', 'PS/Gaza', 1)],
          actors=[('ps-hamas', 'initiator', 'حركة حماس'), ('il-government', 'initiator', 'إسرائيل@2'),
                  ('icrc', 'partner', 'اللجنة الدولية للصليب الأحمر')],
          results=[('released', 'person', None, '3', 'ثلاثة محتجزين إسرائيليين'), ('released', 'person', None, '183', '183 أسيرا فلسطينيا'),
                   ('released', 'person', None, '18', '18 أسيرا محكومين بالمؤبد', 1), ('released', 'person', None, '111', '111 من أسرى غزة', 1)],
          by=[dict(words='اللجنة الدولية للصليب الأحمر', org='icrc'), dict(words='نادي الأسير الفلسطيني', org='ps-prisoners-club')])
nuseirat = ('غرب مخيم النصيرات', 'Nuseirat refugee camp', 'مخيم النصيرات', 'camp', 'PS/Deir al-Balah', 2)
d.mention('drone-strike', 'ميدانيا…النصيرات', place=nuseirat,
          actors=[('il-forces', 'initiator', 'إسرائيلية@2'), ('civilians', 'victim', 'طفل')],
          results=[('killed', 'person', 'civilians', '1', 'طفل'), ('wounded', 'person', 'civilians', '2', 'إصابة اثنين')],
          means=[('drone', 'طائرة مسيرة')],
          by=[dict(words='الدفاع المدني في غزة', org='ps-civil-defence')])
d.mention('shooting', 'وقال متحدث…إصابات', place=nuseirat,
          actors=[('il-forces', 'initiator', 'الجيش الإسرائيلي'), (None, 'target', 'مشتبه بهم')], means=[('firearm', 'طلقات تحذيرية')],
          by=[dict(words='متحدث باسم الجيش الإسرائيلي', org='il-forces', title='متحدث باسم الجيش الإسرائيلي', anonymous=True, stance='denies')],
          note='Facts of its own (warning shots, suspects), so an account of its own, without a toll.')
d.mention('withdrawal', 'وأكمل…إذاعة الجيش', when='2025-01-31 | أمس الجمعة',
          place=('محيط دوار النابلسي', 'Nabulsi roundabout', 'دوار النابلسي', 'site', 'PS/Gaza', 2),
          actors=[('il-forces', 'initiator', 'الجيش الإسرائيلي@2')],
          by=[dict(words='إذاعة الجيش', org='il-army-radio')])
d.mention('deployment', 'نشرت لجنة…نتساريم', place=('محور نتساريم', 'Netzarim corridor', 'محور نتساريم', 'area', 'PS/Gaza', 1),
          actors=[('eg-government', 'initiator', 'لجنة مصرية قطرية'), ('qa-government', 'initiator', 'لجنة مصرية قطرية')])
d.mention('return', 'وعاد…الحكومي', when='2025-01-27..2025-02-01 range | منذ الاثنين', count=('people', '~520000', 'نحو 520 ألف نازح'),
          place=('شمال القطاع', 'Northern Gaza Strip', 'شمال القطاع', 'area', 'PS', 2),
          actors=[('civilians', 'initiator', '520 ألف نازح')],
          by=[dict(words='المكتب الإعلامي الحكومي', org='ps-government-media-office')])
d.mention('meeting', 'ومن المنتظر…بعد غد الاثنين', status='planned', when='2025-02-03 | بعد غد الاثنين',
          place=('الدوحة', 'Doha', 'الدوحة', 'city', 'QA', 1),
          actors=[('ps-hamas', 'initiator', 'الجانبين'), ('il-government', 'initiator', 'الجانبين')])
d.mention('ceasefire', 'وكان الاتفاق…المتحدة', status='background', when='2025-01-19 | 19 كانون الثاني/يناير',
          actors=[('ps-hamas', 'initiator', 'حركة حماس'), ('il-government', 'initiator', 'إسرائيل@2'), ('qa-government', 'authority', 'قطر@2'),
                  ('eg-government', 'authority', 'مصر@2'), ('us-government', 'authority', 'الولايات المتحدة')])
d.mention('statistics', 'وأسفرت…القطاع', status='aggregate',
          results=[('killed', 'person', None, '47001+', 'أكثر من 47 ألف فلسطيني')],
          by=[dict(words='وزارة الصحة في القطاع', org='ps-health-ministry')])
