"""Further reports of Iraq, Syria, Lebanon, Palestine, Egypt and Jordan, 2014–2025: posts, wire items, articles, noise."""

d = doc('own-121', '2020-08-05', """
وكالة الاستخبارات والتحقيقات الاتحادية في وزارة الداخلية تطيح بثلاثة ارهابيين في كركوك والانبار
تمكنت مفارز الوكالة من القاء القبض على اثنين منهم في منطقة دوميز بكركوك ، احدهما كان مسؤولا عما يسمى (ديوان الجند) ابان سيطرة داعش على الحويجة والاخر ناقل بريد ، فيما قبض على الثالث بكمين محكم في قضاء الرطبة وضبطت بحوزته رمانتان يدويتان ومسدس
""", publisher='إعلام القواطع')
by = [dict(words='وكالة الاستخبارات والتحقيقات الاتحادية في وزارة الداخلية', org='iq-interior-intelligence')]
agency = ('iq-interior-intelligence', 'initiator', 'وكالة الاستخبارات والتحقيقات الاتحادية في وزارة الداخلية')
d.mention('arrest', ['وكالة…والانبار', 'تمكنت…بريد'], when='day',
          place=('منطقة دوميز بكركوك', 'Domiz, Kirkuk', 'دوميز', 'neighbourhood', 'IQ/Kirkuk/Kirkuk', 1),
          actors=[agency, ('is', 'target', 'داعش')], results=[('arrested', 'person', 'is', '2', 'اثنين منهم')],
          people=[(None, 'مسؤولا عما يسمى (ديوان الجند)', 'is', 'arrested', 'مسؤولا عما يسمى (ديوان الجند)'),
                  (None, 'ناقل بريد', 'is', 'arrested', 'ناقل بريد')], by=by)
d.mention('arrest', ['وكالة…والانبار', 'قبض على الثالث…ومسدس'], when='day',
          place=('قضاء الرطبة', 'Rutba', 'الرطبة', 'district', 'IQ/Anbar/Rutba', 2),
          actors=[agency, ('is', 'target', 'داعش')],
          results=[('arrested', 'person', 'is', '1', 'الثالث'), ('seized', 'weapon', 'is', '3', 'رمانتان يدويتان ومسدس')],
          by=by, note='«كمين» is the way of the arrest. Grenades are weapons here, summed with the pistol.')

d = doc('own-122', '2023-05-17', """
محافظة درعا | وفاة الشاب "أحمد خالد الصفوري" متأثراً بجراح أصيب بها أول أمس جراء استهدافه بإطلاق نار مباشر من قبل مجهولين على الطريق الواصل بين اليادودة والمزيريب، وهو عنصر سابق في فصائل المعارضة لم ينضم لأي جهة بعد التسوية. كما عُثر قبل ظهر اليوم على جثة مجهولة الهوية مكبّلة اليدين وعليها طلق ناري في الرأس قرب سد عدوان غربي المحافظة، ونُقلت إلى مشفى طفس الوطني.
""", publisher='حوران مباشر')
d.mention('assassination', 'وفاة…التسوية', when='2023-05-15 | أول أمس', plover='ASSAULT/firearms',
          place=('اليادودة', 'Al-Yadudah', 'اليادودة', 'town', "SY/Dara/Dar'a", 2),
          places=[('المزيريب', 'Muzayrib', 'المزيريب', 'town', "SY/Dara/Dar'a", 2)],
          actors=[('unidentified-armed-group', 'initiator', 'مجهولين'), ('civilians', 'target', 'الشاب')],
          results=[('killed', 'person', 'civilians', '1', 'الشاب')],
          people=[('أحمد خالد الصفوري', 'عنصر سابق في فصائل المعارضة', 'civilians', 'killed', 'أحمد خالد الصفوري')],
          means=[('firearm', 'إطلاق نار')], note='Dated by the attack, not by the death.')
d.mention('body-found', 'عُثر…الوطني', when='2023-05-17 | قبل ظهر اليوم',
          place=('قرب سد عدوان', 'Adwan dam', 'سد عدوان', 'dam', 'SY/Dara', 2),
          results=[('found_dead', 'person', None, '1', 'جثة مجهولة الهوية')])

d = doc('own-123', '2024-03-13', """
الوكالة الوطنية: مسيّرة معادية استهدفت سيارة من نوع "رابيد" عند مفرق بلدة عيترون وأدت الى استشهاد سائقها وهو من التابعية السورية وجرح عاملين كانا برفقته، بينما طاول القصف المدفعي المتقطع منذ ساعات الفجر اطراف الناقورة وعلما الشعب وجبل اللبونة
""", publisher='الجنوب الآن')
by = [dict(words='الوكالة الوطنية', title='الوكالة الوطنية', org='lb-nna')]
d.mention('drone-strike', 'مسيّرة…برفقته', when='day',
          place=('مفرق بلدة عيترون', 'Aitaroun', 'عيترون', 'town', 'LB/Nabatieh/Bint Jbeil', 1),
          actors=[('il-forces', 'initiator', 'معادية'), ('civilians', 'target', 'سيارة')],
          results=[('killed', 'person', 'civilians', '1', 'سائقها'), ('wounded', 'person', 'civilians', '2', 'عاملين')],
          means=[('drone', 'مسيّرة')], by=by, note='«معادية» of a Lebanese outlet is Israeli.')
d.mention('shelling', 'طاول…اللبونة', when='2024-03-13 | منذ ساعات الفجر', status='reported',
          place=('اطراف الناقورة', 'Naqoura', 'الناقورة', 'town', 'LB/South/Tyre', 2),
          places=[('علما الشعب', 'Alma al-Shaab', 'علما الشعب', 'town', 'LB/South/Tyre', 2),
                  ('جبل اللبونة', 'Jabal al-Labouneh', 'جبل اللبونة', 'mountain', 'LB/South/Tyre', 2)],
          actors=[('il-forces', 'initiator', 'معادية')], means=[('artillery', 'المدفعي')], by=by,
          note='The shelling is told in one breath with the enemy drone.')

d = doc('own-124', '2023-06-20', """
🔴 نابلس | استشهاد الشاب مهند فتحي حنون (٢٢ عاماً) وإصابة ٦ آخرين برصاص الاحتلال، جراح أحدهم حرجة، خلال اقتحام مخيم عسكر القديم فجراً ومحاصرة منزل الأسير المحرر ش.د. الذي اعتُقل قبل انسحاب القوات
مقاومون تصدوا للقوة المقتحمة بزخات من الرصاص وعبوات محلية الصنع
""", publisher='نبض الضفة')
d.mention('raid', code='clash', when='2023-06-20 | فجراً',
          place=('مخيم عسكر القديم', 'Askar refugee camp', 'مخيم عسكر', 'camp', 'PS/Nablus', 1),
          actors=[('il-forces', 'initiator', 'الاحتلال'), ('ps-armed-groups', 'target', 'مقاومون')],
          results=[('killed', 'person', None, '1', 'الشاب'), ('wounded', 'person', None, '6', '٦ آخرين'),
                   ('arrested', 'person', 'civilians', '1', 'الأسير المحرر')],
          people=[('مهند فتحي حنون', 'الشاب', None, 'killed', 'مهند فتحي حنون'),
                  ('ش.د.', 'الأسير المحرر', 'civilians', 'arrested', 'ش.د')],
          means=[('firearm', 'رصاص'), ('ied', 'عبوات محلية الصنع')],
          note='A raid with fighting. The dead young man is not told to be of either side.')

d = doc('own-125', '2016-12-07', """
اعلام الحشد || اللواء ٢٦ يصد تعرضاً لداعش من محورين على قرية تل عبطة جنوب غرب تلعفر ويدمر ٣ عجلات مفخخة يقودها انتحاريون قبل وصولها الى السواتر . وطيران الجيش يعالج رتلاً للتنظيم من ٧ عجلات هارباً باتجاه البعاج ويقتل كل من فيه
""", publisher='إعلام القواطع')
by = [dict(words='اعلام الحشد', org='iq-pmf')]
d.mention('attack-on-forces', 'اللواء…السواتر', when='day',
          place=('قرية تل عبطة', 'Tal Abta', 'تل عبطة', 'village', 'IQ/Ninewa/Hatra', 1),
          actors=[('is', 'initiator', 'داعش'), ('iq-pmf', 'target', 'اللواء ٢٦', 'اللواء ٢٦')],
          results=[('destroyed', 'vehicle', 'is', '3', '٣ عجلات مفخخة')], means=[('car-bomb', 'عجلات مفخخة')], by=by)
d.mention('airstrike', 'طيران الجيش…فيه', when='day',
          place=('البعاج', 'Baaj', 'البعاج', 'town', 'IQ/Ninewa/Baaj', 2),
          actors=[('iq-army-aviation', 'initiator', 'طيران الجيش'), ('is', 'target', 'للتنظيم')],
          results=[('destroyed', 'vehicle', 'is', '7', '٧ عجلات'), ('killed', 'person', 'is', '?', 'كل من فيه')], by=by)

d = doc('own-126', '2018-02-22', """
الدفاع المدني: 31 شهيداً في الغوطة الشرقية اليوم، 12 منهم في دوما و9 بينهم 3 أطفال في عربين بغارات لطيران النظام بصواريخ فراغية، والبقية سقطوا بقذائف الراجمات على كفربطنا وسقبا.
""", publisher='سوريا مباشر')
by = [dict(words='الدفاع المدني', org='sy-civil-defence')]
today = '2018-02-22 | اليوم'
d.mention('casualties', '31…اليوم', when=today, place=('الغوطة الشرقية', 'Eastern Ghouta', 'الغوطة الشرقية', 'area', 'SY/Rural Damascus', 2),
          results=[('killed', 'person', None, '31', '31 شهيداً')], by=by, note='The total over the places that follow.')
regime = ('sy-government-forces', 'initiator', 'طيران النظام')
d.mention('airstrike', ['12 منهم في دوما', 'بغارات…فراغية'], when=today,
          place=('دوما', 'Douma', 'دوما', 'city', 'SY/Rural Damascus/Duma', 1), actors=[regime],
          results=[('killed', 'person', None, '12', '12 منهم')], means=[('missile', 'صواريخ فراغية')], by=by)
d.mention('airstrike', '9 بينهم…فراغية', when=today,
          place=('عربين', 'Arbin', 'عربين', 'town', 'SY/Rural Damascus/Rural Damascus', 1),
          actors=[regime, ('civilians', 'victim', '3 أطفال')],
          results=[('killed', 'person', None, '9', '9 بينهم'), ('killed', 'person', 'civilians', '3', '3 أطفال', 0)],
          means=[('missile', 'صواريخ فراغية')], by=by)
d.mention('shelling', 'البقية…وسقبا', when=today,
          place=('كفربطنا', 'Kafr Batna', 'كفربطنا', 'town', 'SY/Rural Damascus/Rural Damascus', 1),
          places=[('سقبا', 'Saqba', 'سقبا', 'town', 'SY/Rural Damascus/Rural Damascus', 1)],
          results=[('killed', 'person', None, '?', 'البقية')], means=[('rocket', 'قذائف الراجمات')], by=by)

d = doc('own-127', '2025-07-17', """
انسحاب أرتال وزارتي الدفاع والداخلية من بلدة المزرعة ومحيط مدينة السويداء الليلة الماضية، ومجموعات من حركة رجال الكرامة تنتشر مكانها.
سكان من المزرعة لمراسلنا: أكثر من 20 منزلاً ومحلاً تجارياً نُهبت وأُحرقت في البلدة خلال اليومين السابقين
""", publisher='سوريا مباشر')
mazraa = ('بلدة المزرعة', 'Al-Mazraa', 'المزرعة', 'town', 'SY/As Suwayda/As-Sweida', 1)
around = [('محيط مدينة السويداء', 'Suwayda', 'السويداء', 'city', 'SY/As Suwayda/As-Sweida', 2)]
d.mention('withdrawal', 'انسحاب…الماضية', when='2025-07-16 | الليلة الماضية', place=mazraa, places=around,
          actors=[('sy-government-forces', 'initiator', 'أرتال وزارتي الدفاع والداخلية')])
d.mention('deployment', 'مجموعات…مكانها', when='2025-07-16 | الليلة الماضية', place=mazraa, places=around,
          actors=[('sy-rijal-al-karama', 'initiator', 'حركة رجال الكرامة')])
d.mention('destruction', 'سكان…السابقين', when='2025-07-15..2025-07-16 range | اليومين السابقين', place=mazraa,
          actors=[('civilians', 'target', 'منزلاً')],
          results=[('burned', 'building', 'civilians', '21+', 'أكثر من 20 منزلاً ومحلاً تجارياً')],
          by=[dict(words='سكان من المزرعة', title='سكان من المزرعة', channel='press', anonymous=True)],
          note='Who looted and burned is not said.')

d = doc('own-128', '2021-11-14', """
البصرة / قُتل شخص وأصيب أربعة آخرون بجروح جراء نزاع عشائري اندلع ليل السبت بين عشيرتي آل غزيوي والبو ضاحي في ناحية عز الدين سليم شمالي البصرة، بحسب ضابط في شرطة المحافظة. وقال الضابط الذي طلب عدم الكشف عن هويته لوكالة شفق نيوز إن "النزاع سببه خلاف على قطعة أرض واستخدمت فيه الأسلحة المتوسطة وقاذفات آر بي جي"، مبينا أن من بين الجرحى صبيا في الثالثة عشرة ومنتسبا في فوج الطوارئ كان عائدا إلى منزله. وأضاف "دخلت قوة من قيادة عمليات البصرة يقودها العميد الركن حيدر الكعبي الناحية فجر اليوم الأحد، وألقت القبض على 17 متورطا من الطرفين وصادرت أربع بنادق ورشاشة نوع بي كي سي".
""", publisher='شبكة الرافد')
by = [dict(words='ضابط في شرطة المحافظة', org='iq-police', title='ضابط في شرطة المحافظة', channel='press', via='shafaq-news',
           anonymous=True)]
izz = ('ناحية عز الدين سليم', 'Izz al-Din Salim', 'عز الدين سليم', 'subdistrict', 'IQ/Basra/Al-Midaina', 2)
d.mention('clash', ['قُتل…المحافظة', 'وقال…منزله'], when='2021-11-13 | ليل السبت', place=izz,
          actors=[('iq-tribes', 'initiator', 'آل غزيوي'), ('iq-tribes', 'target', 'البو ضاحي')],
          results=[('killed', 'person', None, '1', 'شخص'), ('wounded', 'person', None, '4', 'أربعة آخرون'),
                   ('wounded', 'person', 'civilians', '1', 'صبيا', 1), ('wounded', 'person', 'iq-police', '1', 'منتسبا في فوج الطوارئ', 1)],
          means=[('rpg', 'قاذفات آر بي جي')], by=by)
d.mention('arrest', 'دخلت…سي', when='2021-11-14 | فجر اليوم الأحد', place=izz,
          actors=[('iq-joc', 'initiator', 'قيادة عمليات البصرة', 'قيادة عمليات البصرة'), ('iq-tribes', 'target', 'الطرفين')],
          results=[('arrested', 'person', 'iq-tribes', '17', '17 متورطا'),
                   ('seized', 'weapon', 'iq-tribes', '5', 'أربع بنادق ورشاشة نوع بي كي سي')],
          people=[('حيدر الكعبي', 'العميد الركن', 'iq-joc', 'mentioned', 'حيدر الكعبي')], by=by)

d = doc('own-129', '2019-07-16', """
أصدرت محكمة جنايات الكرخ، الثلاثاء، حكما بالإعدام شنقا بحق مدانَين بالانتماء إلى تنظيم "داعش" الإرهابي وبالسجن المؤبد بحق ثالث يحمل الجنسية الفرنسية. وذكر المركز الإعلامي لمجلس القضاء الأعلى، في بيان، أن أحد المدانين اعترف أمام المحكمة بالاشتراك مع مجموعة إرهابية في خطف ستة من منتسبي حماية المنشآت قرب ناحية الإسحاقي في أيار 2015 ثم قتلهم رميا بالرصاص. وكانت المحكمة ذاتها قد أفرجت الشهر الماضي عن أربعة متهمين آخرين لعدم كفاية الأدلة، والقرار خاضع للتمييز.
""", publisher='وكالة الرافد للأنباء')
by = [dict(words='المركز الإعلامي لمجلس القضاء الأعلى', org='iq-judiciary', channel='statement')]
court = ('iq-judiciary', 'initiator', 'محكمة جنايات الكرخ', 'محكمة جنايات الكرخ')
d.mention('prosecution', 'أصدرت…الفرنسية', when='2019-07-16 | الثلاثاء', actors=[court, ('is', 'target', 'تنظيم "داعش"')], by=by)
d.mention('execution', 'خطف ستة…بالرصاص', status='background', when='2015-05-01..2015-05-31 month | أيار 2015',
          place=('ناحية الإسحاقي', 'Ishaqi', 'الإسحاقي', 'subdistrict', 'IQ/Salah al-Din/Balad', 2),
          actors=[('is', 'initiator', 'مجموعة إرهابية'), ('iq-security-forces', 'target', 'منتسبي حماية المنشآت')],
          results=[('abducted', 'person', 'iq-security-forces', '6', 'ستة من منتسبي حماية المنشآت'),
                   ('killed', 'person', 'iq-security-forces', '6', 'ستة من منتسبي حماية المنشآت')],
          means=[('firearm', 'الرصاص')], by=by)
d.mention('release', 'أفرجت…الأدلة', status='background', when='2019-06-01..2019-06-30 month | الشهر الماضي',
          actors=[('iq-judiciary', 'initiator', 'المحكمة ذاتها', 'محكمة جنايات الكرخ')],
          results=[('released', 'person', None, '4', 'أربعة متهمين')])

d = doc('own-130', '2022-03-09', """
الأنبار ـ انتشلت فرق دائرة شؤون وحماية المقابر الجماعية رفات 18 شخصا، بينهم امرأتان، من مقبرة قرب ناحية الصقلاوية شمال الفلوجة كان راعي أغنام قد دلّ على موقعها مطلع الأسبوع. وأوضح مدير الدائرة ضياء كريم لوكالة الأنباء العراقية (واع) أن الرفات تعود على الأرجح لمدنيين غيّبهم تنظيم داعش في صيف 2015، وستُطابق عيناتها مع عينات 120 عائلة فقدت أبناءها. وما زال 16 موقعا مماثلا في المحافظة بانتظار الفتح. إلى ذلك، أعيدت 62 عائلة نازحة من مخيم بزيبز إلى مناطق سكناها في قضاء الكرمة، الثلاثاء، بعد استكمال التدقيق الأمني.
""", publisher='شبكة الرافد')
by = [dict(words='مدير الدائرة ضياء كريم', speaker='ضياء كريم', title='مدير دائرة شؤون وحماية المقابر الجماعية', channel='press', via='ina')]
d.mention('mass-grave', ['انتشلت…الأسبوع', 'الرفات تعود…لمدنيين'], when='day',
          place=('قرب ناحية الصقلاوية', 'Saqlawiyah', 'الصقلاوية', 'subdistrict', 'IQ/Anbar/Fallujah', 2),
          actors=[(None, 'initiator', 'دائرة شؤون وحماية المقابر الجماعية')],
          results=[('found_dead', 'person', None, '18', 'رفات 18 شخصا'), ('found_dead', 'person', 'civilians', '2', 'امرأتان', 0)], by=by,
          note='The find at the start of the week is part of it; the recovery is the news.')
d.mention('abduction', 'لمدنيين…2015', status='background', when='2015-06-01..2015-08-31 range | صيف 2015',
          actors=[('is', 'initiator', 'تنظيم داعش'), ('civilians', 'target', 'مدنيين')],
          results=[('abducted', 'person', 'civilians', '?', 'مدنيين')], by=by)

d.mention('return', 'أعيدت…الأمني', when='2022-03-08 | الثلاثاء', count=('families', '62', '62 عائلة نازحة'),
          place=('قضاء الكرمة', 'Karma', 'الكرمة', 'district', 'IQ/Anbar/Fallujah', 2),
          places=[('مخيم بزيبز', 'Bzebiz camp', 'مخيم بزيبز', 'camp', 'IQ/Anbar', 1)],
          actors=[('civilians', 'initiator', 'عائلة نازحة')])

d = doc('own-131', '2021-09-07', """
دير الزور - نفذت قوات التحالف الدولي فجر الاثنين، بمساندة قوات سوريا الديمقراطية، عملية إنزال جوي في قرية الزر بريف دير الزور الشرقي اعتقلت خلالها شخصين يشتبه بأنهما يموّلان خلايا تنظيم "الدولة"، فيما قُتل ثالث، وفق شبكة "نهر ميديا". وقال اثنان من أهالي القرية لعنب بلدي إن القتيل صاحب محل صرافة ولا علاقة له بالتنظيم، وإن الجنود أخذوا من منزله 14 ألف دولار وهواتف محمولة. ولم يصدر عن التحالف تعليق، بينما نفى مدير المركز الإعلامي لـ"قسد" فرهاد شامي سقوط ضحايا مدنيين. وفي بلدة ذيبان القريبة، ألقى مجهولان على دراجة نارية قنبلة يدوية على منزل رئيس مجلس البلدة ليل الأحد من دون إصابات.
""", publisher='الشمال اليوم')
zirr = ('قرية الزر', 'Al-Zirr', 'الزر', 'village', 'SY/Deir ez-Zor/Deir-ez-Zor', 1)
mon = '2021-09-06 | فجر الاثنين'
forces = [('coalition', 'initiator', 'قوات التحالف الدولي'), ('sy-sdf', 'support', 'قوات سوريا الديمقراطية')]
d.mention('air-landing', 'نفذت…ميديا', code='arrest', when=mon, place=zirr,
          actors=[*forces, ('is', 'target', 'تنظيم "الدولة"')],
          results=[('arrested', 'person', 'is', '2', 'شخصين'), ('killed', 'person', 'is', '1', 'ثالث')],
          means=[('air-landing', 'إنزال جوي')], by=[dict(words='شبكة "نهر ميديا"', title='شبكة "نهر ميديا"')])
d.mention('air-landing', ['وقال اثنان…محمولة', 'نفى…مدنيين'], code='arrest', when=mon, place=zirr,
          actors=[forces[0], ('civilians', 'target', 'صاحب محل صرافة')],
          results=[('killed', 'person', 'civilians', '1', 'صاحب محل صرافة'), ('seized', 'money', 'civilians', '14000', '14 ألف دولار')],
          by=[dict(words='اثنان من أهالي القرية', title='اثنان من أهالي القرية', channel='press', via='enab-baladi', anonymous=True),
              dict(words='مدير المركز الإعلامي لـ"قسد" فرهاد شامي', org='sy-sdf', speaker='فرهاد شامي',
                   title='مدير المركز الإعلامي لـ"قسد"', stance='denies')],
          note='Another account of the one killed; the denial concerns it.')

d.mention('grenade', 'ألقى…إصابات', when='2021-09-05 | ليل الأحد',
          place=('بلدة ذيبان', 'Dhiban', 'ذيبان', 'town', 'SY/Deir ez-Zor/Mayadin', 1),
          actors=[('unidentified-armed-group', 'initiator', 'مجهولان'), ('sy-aanes', 'target', 'رئيس مجلس البلدة')],
          results=[('wounded', 'person', None, '0', 'من دون إصابات')], means=[('grenade', 'قنبلة يدوية')])

d = doc('own-132', '2020-06-14', """
أقدمت مجموعة مسلحة مساء الخميس على خطف تاجر من مدينة جرمانا ومرافقه قرب قرية الصورة الكبيرة شمالي السويداء، حسبما ذكرت "السويداء 24". وفي اليوم التالي احتجز أقارب المخطوفين على حاجز أقاموه عند مدخل بلدة عريقة خمسة أشخاص من أبنائها، أحدهم موظف في مؤسسة المياه، قبل أن يطلق الطرفان سراح جميع المحتجزين السبت بوساطة من مشايخ العقل ومن دون دفع الفدية البالغة 60 مليون ليرة. ووثقت الشبكة 41 حالة خطف في المحافظة منذ بداية أيار.
""", publisher='سوريا مباشر')
by = [dict(words='السويداء 24', org='suwayda-24')]
ariqa = ('مدخل بلدة عريقة', 'Ariqa', 'عريقة', 'town', 'SY/As Suwayda/Shahba', 1)
d.mention('abduction', 'أقدمت…24', when='2020-06-11 | مساء الخميس',
          place=('قرب قرية الصورة الكبيرة', 'As-Sawra al-Kabira', 'الصورة الكبيرة', 'village', 'SY/As Suwayda/Shahba', 2),
          actors=[('unidentified-armed-group', 'initiator', 'مجموعة مسلحة'), ('civilians', 'target', 'تاجر')],
          results=[('abducted', 'person', 'civilians', '2', 'تاجر من مدينة جرمانا ومرافقه')], by=by)
d.mention('abduction', 'وفي اليوم…المياه', when='2020-06-12 | اليوم التالي', place=ariqa,
          actors=[(None, 'initiator', 'أقارب المخطوفين'), ('civilians', 'target', 'خمسة أشخاص')],
          results=[('abducted', 'person', 'civilians', '5', 'خمسة أشخاص'), ('abducted', 'person', 'civilians', '1', 'موظف في مؤسسة المياه', 0)],
          by=by)
d.mention('prisoner-exchange', 'يطلق…ليرة', when='2020-06-13 | السبت',
          actors=[(None, 'initiator', 'الطرفان'), ('civilians', 'target', 'المحتجزين')],
          results=[('released', 'person', 'civilians', '?', 'جميع المحتجزين')], by=by, note='The mediators have no role.')
d.mention('statistics', 'ووثقت…أيار', status='aggregate', when='2020-05-01..2020-06-14 range | منذ بداية أيار',
          count=('abductions', '41', '41 حالة خطف'), place=('السويداء', 'Suwayda', 'السويداء', 'governorate', 'SY/As Suwayda', 3), by=by)

d = doc('own-133', '2017-09-10', """
العريش - استشهد ضابط برتبة ملازم أول وثلاثة مجندين وأصيب خمسة آخرون إثر انفجار عبوة ناسفة في مدرعة كانت تمشط طريقا بمنطقة الطويل شرقي العريش ظهر السبت، بحسب مصادر أمنية وطبية رفضت ذكر أسمائها. وزعم تنظيم "ولاية سيناء"، الفرع المصري لداعش، في بيان نشرته وكالة أعماق أنه قتل سبعة من أفراد المدرعة. وأعلن المتحدث العسكري العقيد تامر الرفاعي، عبر صفحته على فيسبوك، أن قوات الجيش الثاني الميداني قتلت مساء اليوم نفسه ستة من العناصر التكفيرية شديدة الخطورة في تبادل لإطلاق النار جنوب رفح، ودمرت ثلاث دراجات نارية بدون لوحات ومخزنا عثر بداخله على عشر عبوات معدة للتفجير وكمية من الذخائر.
""", publisher='أخبار القناة')
tawil = ('منطقة الطويل شرقي العريش', 'Al-Tawil, El Arish', 'الطويل', 'area', 'EG/North Sinai', 1)
d.mention('ied', 'استشهد…أسمائها', when='2017-09-09 | ظهر السبت', place=tawil,
          actors=[('eg-is-sinai', 'initiator', 'تنظيم "ولاية سيناء"'), ('eg-forces', 'target', 'مدرعة')],
          results=[('killed', 'person', 'eg-forces', '4', 'ضابط برتبة ملازم أول وثلاثة مجندين'), ('wounded', 'person', 'eg-forces', '5', 'خمسة آخرون')],
          means=[('ied', 'عبوة ناسفة')],
          by=[dict(words='مصادر أمنية وطبية', title='مصادر أمنية وطبية', anonymous=True)])
d.mention('ied', 'وزعم…المدرعة', when='2017-09-09 | ظهر السبت', place=tawil,
          actors=[('eg-is-sinai', 'initiator', 'تنظيم "ولاية سيناء"'), ('eg-forces', 'target', 'المدرعة')],
          results=[('killed', 'person', 'eg-forces', '7', 'سبعة من أفراد المدرعة')],
          by=[dict(words='تنظيم "ولاية سيناء"', org='eg-is-sinai', channel='statement', via='amaq', stance='claims')])
d.mention('clash', 'وأعلن المتحدث…الذخائر', when='2017-09-09 | مساء اليوم نفسه',
          place=('جنوب رفح', 'Rafah (Egypt)', 'رفح', 'city', 'EG/North Sinai', 2),
          actors=[('eg-forces', 'initiator', 'قوات الجيش الثاني الميداني', 'الجيش الثاني الميداني'), ('eg-is-sinai', 'target', 'العناصر التكفيرية')],
          results=[('killed', 'person', 'eg-is-sinai', '6', 'ستة من العناصر التكفيرية'),
                   ('destroyed', 'vehicle', 'eg-is-sinai', '3', 'ثلاث دراجات نارية'), ('destroyed', 'building', 'eg-is-sinai', '1', 'مخزنا'),
                   ('found', 'ied', 'eg-is-sinai', '10', 'عشر عبوات'), ('found', 'ammunition', 'eg-is-sinai', '?', 'كمية من الذخائر')],
          means=[('firearm', 'إطلاق النار')],
          by=[dict(words='المتحدث العسكري العقيد تامر الرفاعي', org='eg-forces', speaker='تامر الرفاعي', title='المتحدث العسكري',
                   channel='social-media')])

d = doc('own-134', '2022-02-20', """
عمان 20 شباط (بترا) - صرح مصدر عسكري مسؤول في القيادة العامة للقوات المسلحة الأردنية – الجيش العربي بأن المنطقة العسكرية الشرقية أحبطت فجر اليوم الأحد محاولة تسلل وتهريب كميات كبيرة من المواد المخدرة قادمة من الأراضي السورية. وقال المصدر إن دوريات رد الفعل السريع طبقت قواعد الاشتباك مع المهربين، وعددهم نحو 25 شخصا، ما أدى إلى مقتل أربعة منهم وتراجع الآخرين إلى العمق السوري، فيما أصيب جندي بطلق ناري. وبعد تفتيش المنطقة تم ضبط 637 ألف حبة كبتاغون و181 كف حشيش وبندقيتين نوع كلاشنكوف. وكانت قوات حرس الحدود أسقطت الأربعاء طائرة مسيرة محملة بمادة الكريستال شمالي المفرق، ليرتفع عدد المحاولات المحبطة منذ مطلع العام إلى 43.
""", publisher='أخبار الأردن')
by = [dict(words='مصدر عسكري مسؤول في القيادة العامة للقوات المسلحة الأردنية – الجيش العربي', org='jo-forces',
           title='مصدر عسكري مسؤول في القيادة العامة للقوات المسلحة الأردنية – الجيش العربي', via='petra', anonymous=True)]
d.mention('clash', ['صرح…السورية', 'وقال…كلاشنكوف'], when='2022-02-20 | فجر اليوم الأحد',
          place=('المنطقة العسكرية الشرقية', 'Eastern Military Zone', 'المنطقة العسكرية الشرقية', 'sector', 'JO', 3),
          actors=[('jo-forces', 'initiator', 'المنطقة العسكرية الشرقية', 'المنطقة العسكرية الشرقية'), (None, 'target', 'المهربين')],
          results=[('killed', 'person', None, '4', 'أربعة منهم'), ('wounded', 'person', 'jo-forces', '1', 'جندي'),
                   ('seized', 'other', None, '637000', '637 ألف حبة كبتاغون'), ('seized', 'other', None, '181', '181 كف حشيش'),
                   ('seized', 'weapon', None, '2', 'بندقيتين نوع كلاشنكوف')], by=by)
d.mention('interception', 'وكانت…المفرق', when='2022-02-16 | الأربعاء',
          place=('شمالي المفرق', 'Mafraq', 'المفرق', 'city', 'JO/Mafraq', 2), actors=[('jo-forces', 'initiator', 'قوات حرس الحدود', 'حرس الحدود')],
          results=[('destroyed', 'aircraft', None, '1', 'طائرة مسيرة')], means=[('drone', 'طائرة مسيرة')], by=by)
d.mention('statistics', 'عدد المحاولات…43', status='aggregate', plover=None, when='2022-01-01..2022-02-20 range | منذ مطلع العام',
          count=('attempts', '43', '43'), actors=[('jo-forces', 'initiator', 'قوات حرس الحدود', 'حرس الحدود')], by=by)

d = doc('own-135', '2021-11-09', """
الخليل - أصيب مسن بكسور في يده جراء اعتداء مستوطنين بالضرب ورشق الحجارة على رعاة أغنام في خلة الضبع بمسافر يطا جنوب الخليل، اليوم الثلاثاء. وقال الناشط نضال أبو عرام إن قوات الاحتلال التي وصلت إلى المكان احتجزت اثنين من الرعاة وسلمت أهالي التجمع إخطارات بهدم ثلاثة مساكن من الصفيح. وفي القدس، أجبرت بلدية الاحتلال المواطن سامر الحلبي على هدم منزله بيده في جبل المكبر، ما شرّد عائلته المكونة من ثمانية أفراد. وبيّن تقرير لهيئة مقاومة الجدار والاستيطان أن المستوطنين نفذوا 94 اعتداء خلال تشرين الأول المنصرم، طالت نحو 1300 شجرة زيتون.
""", publisher='نبض الضفة')
khallet = ('خلة الضبع بمسافر يطا', 'Khallet al-Dabaa, Masafer Yatta', 'خلة الضبع', 'village', 'PS/Hebron/Yatta', 1)
activist = [dict(words='الناشط نضال أبو عرام', speaker='نضال أبو عرام', title='الناشط')]
d.mention('beating', 'أصيب…الثلاثاء', when='2021-11-09 | اليوم الثلاثاء', place=khallet,
          actors=[('il-settlers', 'initiator', 'مستوطنين'), ('civilians', 'target', 'رعاة أغنام')],
          results=[('wounded', 'person', 'civilians', '1', 'مسن')])
d.mention('arrest', 'قوات…الرعاة', when='day', place=khallet,
          actors=[('il-forces', 'initiator', 'قوات الاحتلال'), ('civilians', 'target', 'الرعاة')],
          results=[('arrested', 'person', 'civilians', '2', 'اثنين من الرعاة')], by=activist)
d.mention('destruction', 'إخطارات…الصفيح', status='planned', place=khallet,
          actors=[('il-forces', 'initiator', 'قوات الاحتلال'), ('civilians', 'target', 'أهالي التجمع')],
          results=[('destroyed', 'building', 'civilians', '3', 'ثلاثة مساكن')], by=activist)
d.mention('destruction', 'أجبرت…أفراد', when='day',
          place=('جبل المكبر', 'Jabal al-Mukaber', 'جبل المكبر', 'neighbourhood', 'PS/Jerusalem', 1),
          actors=[('il-government', 'authority', 'بلدية الاحتلال'), ('civilians', 'target', 'المواطن')],
          results=[('destroyed', 'building', 'civilians', '1', 'منزله'), ('displaced', 'person', 'civilians', '8', 'ثمانية أفراد')],
          people=[('سامر الحلبي', 'المواطن', 'civilians', 'mentioned', 'سامر الحلبي')],
          note='Made to tear down his own house: the town hall ordered it.')
d.mention('statistics', 'المستوطنين نفذوا…زيتون', status='aggregate', when='2021-10-01..2021-10-31 month | تشرين الأول المنصرم',
          count=('attacks', '94', '94 اعتداء'), actors=[('il-settlers', 'initiator', 'المستوطنين'), ('civilians', 'target', 'شجرة زيتون')],
          results=[('destroyed', 'other', 'civilians', '~1300', 'نحو 1300 شجرة زيتون')],
          by=[dict(words='هيئة مقاومة الجدار والاستيطان', org='ps-wall-commission', channel='document')])

d = doc('own-136', '2020-12-11', """
ذي قار/ أضرم متظاهرون غاضبون فجر الجمعة النار في مقري حزبين ومنزل عضو في مجلس المحافظة المنحل وسط الناصرية، عقب مقتل متظاهر طعنا بالسكاكين على أيدي مجهولين هاجموا خيام المعتصمين في ساحة الحبوبي مساء أمس. وذكر مصدر في دائرة صحة ذي قار أن مستشفى الحسين التعليمي استقبل صباحا 23 مصابا، تسعة منهم من قوات مكافحة الشغب، بعد أن فرقت الأخيرة المحتجين بقنابل الغاز قرب جسر الزيتون. وقرر وزير الداخلية عثمان الغانمي إعفاء قائد شرطة المحافظة من مهامه وتكليف العميد عودة سالم بدلا منه.
""", publisher='شبكة الرافد')
d.mention('riot', 'أضرم…الناصرية', when='2020-12-11 | فجر الجمعة',
          place=('وسط الناصرية', 'Nasiriyah', 'الناصرية', 'city', 'IQ/Dhi Qar/Nasiriyah', 1),
          actors=[('protesters', 'initiator', 'متظاهرون')], results=[('burned', 'building', None, '3', 'مقري حزبين ومنزل عضو في مجلس المحافظة')])
d.mention('civilian-attack', 'مقتل…أمس', when='2020-12-10 | مساء أمس',
          place=('ساحة الحبوبي', 'Haboubi Square', 'ساحة الحبوبي', 'square', 'IQ/Dhi Qar/Nasiriyah', 1),
          actors=[('unidentified-armed-group', 'initiator', 'مجهولين'), ('protesters', 'target', 'المعتصمين')],
          results=[('killed', 'person', 'protesters', '1', 'متظاهر@2')], means=[('knife', 'السكاكين')])
d.mention('protest-intervention', 'وذكر…الزيتون', when='2020-12-11 | صباحا',
          place=('قرب جسر الزيتون', 'Zaytun bridge', 'جسر الزيتون', 'bridge', 'IQ/Dhi Qar/Nasiriyah', 2),
          actors=[('iq-riot-police', 'initiator', 'قوات مكافحة الشغب'), ('protesters', 'target', 'المحتجين')],
          results=[('wounded', 'person', None, '23', '23 مصابا'), ('wounded', 'person', 'iq-riot-police', '9', 'تسعة منهم', 0)],
          means=[('tear-gas', 'قنابل الغاز')],
          by=[dict(words='مصدر في دائرة صحة ذي قار', title='مصدر في دائرة صحة ذي قار', org='iq-ministry-health', anonymous=True)])
d.mention('command-change', 'وقرر…منه', when='day',
          actors=[('iq-ministry-interior', 'initiator', 'وزير الداخلية عثمان الغانمي'), ('iq-police', 'target', 'قائد شرطة المحافظة')],
          people=[('عثمان الغانمي', 'وزير الداخلية', 'iq-ministry-interior', 'mentioned', 'عثمان الغانمي'),
                  ('عودة سالم', 'العميد', 'iq-police', 'appointed', 'عودة سالم')])

d = doc('own-137', '2020-08-17', """
إدلب (وكالات) - انفجرت سيارة مفخخة، صباح الاثنين، لدى مرور دورية روسية تركية مشتركة على طريق حلب - اللاذقية الدولي (M4) قرب أريحا، ما أوقع ثلاثة جرحى في صفوف العسكريين الروس، وفق مركز المصالحة الروسي في حميميم. وتبنت التفجير جماعة غير معروفة تسمي نفسها "كتائب خطاب الشيشاني". وعلى الأثر قصفت قوات النظام براجمات الصواريخ قريتي بزابور وإحسم فقتل رجل مسن وجُرحت زوجته وحفيداه، وقال الدفاع المدني إن الحركة توقفت على الطريق لساعات. ودخل رتل تركي من نحو 20 آلية، بينها دبابات، عبر معبر كفرلوسين ليل الأحد متجها إلى معسكر المسطومة. ومن المنتظر أن يلتقي ضباط من الجانبين في بلدة ترنبة غربي سراقب الخميس لبحث مصير الدوريات.
""", publisher='وكالة المشرق')
d.mention('car-bomb', ['انفجرت…حميميم', 'وتبنت…الشيشاني'], when='2020-08-17 | صباح الاثنين',
          place=('قرب أريحا', 'Ariha', 'أريحا', 'city', 'SY/Idlib/Ariha', 2),
          actors=[(None, 'initiator', 'كتائب خطاب الشيشاني'), ('ru-forces', 'target', 'روسية'), ('tr-forces', 'target', 'تركية')],
          results=[('wounded', 'person', 'ru-forces', '3', 'ثلاثة جرحى')], means=[('car-bomb', 'سيارة مفخخة')],
          by=[dict(words='مركز المصالحة الروسي في حميميم', org='ru-forces', title='مركز المصالحة الروسي في حميميم'),
              dict(words='كتائب خطاب الشيشاني', title='كتائب خطاب الشيشاني')])
d.mention('shelling', 'قصفت…وحفيداه', when='day',
          place=('بزابور', 'Bzabur', 'بزابور', 'village', 'SY/Idlib/Ariha', 1),
          places=[('إحسم', 'Ihsim', 'إحسم', 'town', 'SY/Idlib/Ariha', 1)],
          actors=[('sy-government-forces', 'initiator', 'قوات النظام'), ('civilians', 'victim', 'رجل مسن')],
          results=[('killed', 'person', 'civilians', '1', 'رجل مسن'), ('wounded', 'person', 'civilians', '3', 'زوجته وحفيداه')],
          means=[('rocket', 'راجمات الصواريخ')])
d.mention('reinforcement', 'ودخل…المسطومة', when='2020-08-16 | ليل الأحد', count=('vehicles', '~20', 'نحو 20 آلية'),
          place=('معسكر المسطومة', 'Al-Mastuma camp', 'المسطومة', 'base', 'SY/Idlib/Ariha', 1),
          places=[('معبر كفرلوسين', 'Kafr Lusin crossing', 'كفرلوسين', 'crossing', 'SY/Idlib/Harim', 1)],
          actors=[('tr-forces', 'initiator', 'تركي@2')])
d.mention('meeting', 'ومن المنتظر…الدوريات', status='planned', when='2020-08-20 | الخميس',
          place=('بلدة ترنبة', 'Tarnabah', 'ترنبة', 'village', 'SY/Idlib', 1),
          actors=[('ru-forces', 'initiator', 'ضباط من الجانبين'), ('tr-forces', 'initiator', 'ضباط من الجانبين')])

d = doc('own-138', '2014-12-10', """
قتل 15 عنصرا على الاقل من القوات الامنية العراقية واصيب 28 بجروح الاربعاء في هجوم شنه تنظيم "الدولة الاسلامية" بشاحنات مفخخة يقودها انتحاريون على ثكنة قرب مصفاة بيجي شمال بغداد، بحسب ما افاد مسؤولون عسكريون ومصدر طبي وكالة فرانس برس.

وقال ضابط برتبة لواء في قيادة عمليات صلاح الدين ان "ثلاثة انتحاريين فجروا شاحناتهم عند المدخل الشمالي للثكنة قرابة السادسة صباحا، ثم اقتحمها نحو خمسين مسلحا". واضاف ان المعارك استمرت اربع ساعات وقتل خلالها 32 من المهاجمين، قبل ان يقصف طيران التحالف الدولي تجمعا لهم في قرية المالحة المجاورة.

واكد طبيب في مستشفى سامراء تسلم جثث تسعة جنود وستة من عناصر الشرطة الاتحادية.

في المقابل، قال التنظيم في بيان تداولته حسابات جهادية على تويتر ان مقاتليه سيطروا على الثكنة واستولوا على ست عربات من طراز هامفي، وقتلوا "اكثر من اربعين" جنديا. ونفى محافظ صلاح الدين رائد الجبوري سقوط الثكنة، مؤكدا ان "الاوضاع فيها تحت السيطرة".

وفي الشرقاط، اعدم التنظيم الثلاثاء 13 من ابناء عشيرة الجبور رميا بالرصاص في ساحة عامة بتهمة التعاون مع السلطات، على ما افاد احد شيوخ العشيرة وشهود.

وكانت القوات العراقية استعادت مدينة بيجي في 14 تشرين الثاني/نوفمبر، وفكت بعدها بايام حصارا كان يفرضه التنظيم على المصفاة منذ حزيران/يونيو، حين سيطر على مساحات واسعة من شمال العراق وغربه.
""", publisher='وكالة المشرق', title='15 قتيلا في هجوم بشاحنات مفخخة على ثكنة قرب بيجي')
wed = '2014-12-10 | الاربعاء'
barracks = ('ثكنة قرب مصفاة بيجي', 'Barracks near Baiji refinery', 'مصفاة بيجي', 'facility', 'IQ/Salah al-Din/Baiji', 2)
isis = ('is', 'initiator', 'تنظيم "الدولة الاسلامية"')
d.mention('attack-on-forces', ['T:ALL', 'قتل 15…برس', 'وقال ضابط…المهاجمين', 'واكد…الاتحادية'], when=wed, place=barracks,
          actors=[isis, ('iq-security-forces', 'target', 'القوات الامنية العراقية')],
          results=[('killed', 'person', 'iq-security-forces', '15+', '15 عنصرا على الاقل من القوات الامنية العراقية'),
                   ('wounded', 'person', 'iq-security-forces', '28', '28 بجروح'), ('killed', 'person', 'is', '32', '32 من المهاجمين'),
                   ('killed', 'person', 'iq-army', '9', 'تسعة جنود', 0),
                   ('killed', 'person', 'iq-federal-police', '6', 'ستة من عناصر الشرطة الاتحادية', 0)],
          means=[('car-bomb', 'شاحنات مفخخة')],
          by=[dict(words='مسؤولون عسكريون', org='iq-armed-forces', title='مسؤولون عسكريون', channel='press', via='afp', anonymous=True),
              dict(words='مصدر طبي', title='مصدر طبي', channel='press', via='afp', anonymous=True),
              dict(words='ضابط برتبة لواء في قيادة عمليات صلاح الدين', org='iq-joc', title='ضابط برتبة لواء في قيادة عمليات صلاح الدين',
                   anonymous=True),
              dict(words='طبيب في مستشفى سامراء', title='طبيب في مستشفى سامراء', anonymous=True)],
          note='Suicide lorries, then a storming: one attack with one toll, a fight.')
d.mention('airstrike', 'يقصف…المجاورة', when=wed,
          place=('قرية المالحة', 'Al-Malha', 'المالحة', 'village', 'IQ/Salah al-Din/Baiji', 1),
          actors=[('coalition', 'initiator', 'التحالف الدولي'), ('is', 'target', 'تجمعا لهم')],
          by=[dict(words='ضابط برتبة لواء في قيادة عمليات صلاح الدين', org='iq-joc', title='ضابط برتبة لواء في قيادة عمليات صلاح الدين',
                   anonymous=True)])
d.mention('territory-loss', 'في المقابل…جنديا', when=wed, place=barracks,
          actors=[isis, ('iq-security-forces', 'target', 'القوات الامنية العراقية')],
          results=[('killed', 'person', 'iq-security-forces', '41+', '"اكثر من اربعين" جنديا'),
                   ('seized', 'vehicle', 'iq-security-forces', '6', 'ست عربات من طراز هامفي')],
          by=[dict(words='التنظيم', org='is', channel='statement', via='تويتر')])
d.mention('territory-loss', 'ونفى…السيطرة"', status='denied', place=barracks,
          actors=[isis, ('iq-security-forces', 'target', 'القوات الامنية العراقية')],
          by=[dict(words='محافظ صلاح الدين رائد الجبوري', org='iq-local-government', speaker='رائد الجبوري', title='محافظ صلاح الدين',
                   stance='denies')])
d.mention('execution', 'وفي الشرقاط…وشهود', when='2014-12-09 | الثلاثاء',
          place=('الشرقاط', 'Shirqat', 'الشرقاط', 'town', 'IQ/Salah al-Din/Shirqat', 1),
          actors=[('is', 'initiator', 'التنظيم@2'), ('civilians', 'target', 'ابناء عشيرة الجبور')],
          results=[('killed', 'person', 'civilians', '13', '13 من ابناء عشيرة الجبور')], means=[('firearm', 'الرصاص')],
          by=[dict(words='احد شيوخ العشيرة', title='احد شيوخ العشيرة', anonymous=True), dict(words='شهود', title='شهود', anonymous=True)])
d.mention('territory-recapture', 'وكانت القوات…نوفمبر', status='background', when='2014-11-14 | 14 تشرين الثاني/نوفمبر',
          place=('مدينة بيجي', 'Baiji', 'بيجي', 'city', 'IQ/Salah al-Din/Baiji', 1),
          actors=[('iq-security-forces', 'initiator', 'القوات العراقية'), ('is', 'target', 'التنظيم@3')])
d.mention('territory-loss', 'حزيران/يونيو…وغربه', status='background', when='2014-06-01..2014-06-30 month | حزيران/يونيو',
          place=('شمال العراق', 'Northern Iraq', 'شمال العراق', 'region', 'IQ', 3), actors=[('is', 'initiator', 'التنظيم@3')])

d = doc('own-139', '2016-10-31', """
حلب- قتل 17 مدنيا، بينهم أربعة أطفال، في غارات استهدفت بعد ظهر الاثنين سوقا للخضار في بلدة الأتارب بريف حلب الغربي، وفق المرصد السوري لحقوق الإنسان، بينما رفع الدفاع المدني العامل في مناطق المعارضة الحصيلة إلى 24 قتيلا ونحو 50 جريحا.

وقال مدير المرصد رامي عبد الرحمن لوكالة فرانس برس إن "أربع غارات متتالية نفذتها طائرات لم يُعرف ما إذا كانت سورية أم روسية أصابت السوق في وقت الذروة". ونفى المتحدث باسم وزارة الدفاع الروسية إيغور كوناشينكوف تنفيذ أي طلعات فوق المنطقة "منذ 13 يوما".

وفي الأحياء الغربية من مدينة حلب الخاضعة لسيطرة الحكومة، استشهد أربعة أشخاص وأصيب 11 جراء سقوط قذائف صاروخية أطلقها إرهابيون على حيي الحمدانية وجمعية الزهراء، بحسب ما أوردت وكالة سانا.

وتتواصل لليوم الثالث على التوالي الاشتباكات على محور معمل الكرتون جنوب غرب المدينة بين قوات النظام، يساندها مقاتلون من حزب الله اللبناني، وفصائل معارضة أبرزها حركة أحرار الشام. وقال المسؤول العسكري في الحركة أبو يزيد تفتناز إن مقاتليها سيطروا صباحا على المعمل بعد تفجير عربة مفخخة مسيّرة عن بعد، وأسروا ستة من عناصر النظام ودمروا دبابتين، إلا أن مصدرا عسكريا سوريا تحدث عن "إحباط الهجوم ومقتل 25 إرهابيا".

وطالبت الأمم المتحدة جميع الأطراف بهدنة إنسانية مدتها 48 ساعة لإجلاء الجرحى. ونزحت 400 عائلة من مشروع 1070 شقة إلى الفرقان والموكامبو منذ الجمعة، كما يقول الهلال الأحمر السوري.

وتشهد حلب، ثاني أكبر مدن البلاد، معارك منذ صيف عام 2012.
""", publisher='الشمال اليوم', title='غارات توقع عشرات القتلى والجرحى في سوق بالأتارب وموسكو تنفي')
atarib = ('بلدة الأتارب', 'Atarib', 'الأتارب', 'town', 'SY/Aleppo/Mount Simeon', 1)
mon = '2016-10-31 | بعد ظهر الاثنين'
d.mention('airstrike', ['T:ALL', 'قتل 17…الإنسان', 'وقال مدير…يوما"'], when=mon, place=atarib, count=('strikes', '4', 'أربع غارات متتالية'),
          actors=[('civilians', 'target', 'سوقا للخضار')],
          results=[('killed', 'person', 'civilians', '17', '17 مدنيا'), ('killed', 'person', 'civilians', '4', 'أربعة أطفال', 0)],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr'),
              dict(words='مدير المرصد رامي عبد الرحمن', org='hrc-sohr', speaker='رامي عبد الرحمن', title='مدير المرصد', channel='press', via='afp'),
              dict(words='المتحدث باسم وزارة الدفاع الروسية إيغور كوناشينكوف', org='ru-forces', speaker='إيغور كوناشينكوف',
                   title='المتحدث باسم وزارة الدفاع الروسية', stance='denies')],
          note='Whose aircraft is said to be unknown; Moscow denies its own share.')
d.mention('airstrike', 'رفع…جريحا', when=mon, place=atarib, actors=[('civilians', 'target', 'سوقا للخضار')],
          results=[('killed', 'person', None, '24', '24 قتيلا'), ('wounded', 'person', None, '~50', 'نحو 50 جريحا')],
          by=[dict(words='الدفاع المدني العامل في مناطق المعارضة', org='sy-civil-defence')])
d.mention('shelling', 'وفي الأحياء…سانا',
          place=('الحمدانية', 'Al-Hamdaniya', 'الحمدانية', 'neighbourhood', 'SY/Aleppo/Mount Simeon', 1),
          places=[('جمعية الزهراء', 'Jamiyat al-Zahraa', 'جمعية الزهراء', 'neighbourhood', 'SY/Aleppo/Mount Simeon', 1)],
          actors=[(None, 'initiator', 'إرهابيون')],
          results=[('killed', 'person', None, '4', 'أربعة أشخاص'), ('wounded', 'person', None, '11', '11 جراء')],
          means=[('rocket', 'قذائف صاروخية')], by=[dict(words='وكالة سانا', org='sana')])
factory = ('معمل الكرتون', 'Carton factory, Aleppo', 'معمل الكرتون', 'facility', 'SY/Aleppo/Mount Simeon', 1)
d.mention('clash', 'وتتواصل…الشام', status='ongoing', when='2016-10-29..2016-10-31 range | لليوم الثالث على التوالي',
          place=('محور معمل الكرتون', 'Carton factory, Aleppo', 'معمل الكرتون', 'facility', 'SY/Aleppo/Mount Simeon', 2),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام'), ('lb-hezbollah', 'support', 'حزب الله اللبناني'),
                  ('syria-rebels', 'target', 'فصائل معارضة'), ('sy-ahrar-al-sham', 'target', 'حركة أحرار الشام')])
d.mention('territory-loss', 'وقال المسؤول…دبابتين', when='2016-10-31 | صباحا', place=factory,
          actors=[('sy-ahrar-al-sham', 'initiator', 'مقاتليها'), ('sy-government-forces', 'target', 'عناصر النظام')],
          results=[('abducted', 'person', 'sy-government-forces', '6', 'ستة من عناصر النظام'),
                   ('destroyed', 'vehicle', 'sy-government-forces', '2', 'دبابتين')], means=[('car-bomb', 'عربة مفخخة مسيّرة عن بعد')],
          by=[dict(words='المسؤول العسكري في الحركة أبو يزيد تفتناز', org='sy-ahrar-al-sham', speaker='أبو يزيد تفتناز',
                   title='المسؤول العسكري في الحركة')])
d.mention('attack-on-forces', 'مصدرا…إرهابيا"', when='2016-10-31 | صباحا', place=factory,
          actors=[('sy-ahrar-al-sham', 'initiator', 'إرهابيا'), ('sy-government-forces', 'target', 'قوات النظام')],
          results=[('killed', 'person', 'sy-ahrar-al-sham', '25', '25 إرهابيا')],
          by=[dict(words='مصدرا عسكريا سوريا', org='sy-government-forces', title='مصدر عسكري سوري', anonymous=True)],
          note='Another account of the attack on the factory: foiled.')
d.mention('demand', 'وطالبت…الجرحى', actors=[('united-nations', 'initiator', 'الأمم المتحدة'), (None, 'target', 'جميع الأطراف')],
          by=[dict(words='الأمم المتحدة', org='united-nations')])
d.mention('displacement', 'ونزحت…السوري', when='2016-10-28..2016-10-31 range | منذ الجمعة',
          place=('مشروع 1070 شقة', '1070 Apartments Project', 'مشروع 1070 شقة', 'neighbourhood', 'SY/Aleppo/Mount Simeon', 1),
          actors=[('civilians', 'victim', '400 عائلة')], results=[('displaced', 'person', 'civilians', '400', '400 عائلة')],
          by=[dict(words='الهلال الأحمر السوري', title='الهلال الأحمر السوري')])
d.mention('clash', 'وتشهد…2012', status='background', when='2012-06-01..2016-10-31 range | منذ صيف عام 2012',
          place=('حلب@4', 'Aleppo', 'حلب', 'city', 'SY/Aleppo/Mount Simeon', 1))

d = doc('own-140', '2023-09-11', """
أسفرت الاشتباكات التي تجددت منذ مساء السبت في مخيم عين الحلوة للاجئين الفلسطينيين، في مدينة صيدا جنوبي لبنان، عن مقتل خمسة أشخاص وجرح 32 آخرين بينهم عنصران من الجيش اللبناني، وفق ما أفاد مصدر طبي في مستشفى الهمشري.

وتدور المواجهات بين عناصر حركة فتح ومجموعات إسلامية متشددة تتحصن في حيي حطين والطوارئ.

وقالت قيادة الجيش في بيان إن ثلاث قذائف سقطت الأحد في مركزين عسكريين محيطين بالمخيم، ما أدى إلى إصابة خمسة عسكريين أحدهم إصابته بليغة.

واتهم قائد الأمن الوطني الفلسطيني في لبنان اللواء صبحي أبو عرب مسلحي جند الشام بمهاجمة مواقع قواته في حي جبل الحليب، لافتا إلى أن المهاجمين ردوا على أعقابهم بعد سقوط قتيلين منهم. غير أن مصدرا مقربا من المجموعات الإسلامية قال لـ"الشرق الأوسط" إن فتح هي التي بادرت إلى قصف حي حطين بالهاون، ما تسبب باحتراق ستة منازل.

وأعلنت الأونروا أن نحو ألفي شخص فروا من المخيم خلال اليومين الماضيين، لجأ بعضهم إلى مساجد المدينة، منددة باستمرار احتلال مسلحين ثمانيا من مدارسها.

والتقى المدير العام للأمن العام بالإنابة اللواء إلياس البيسري في بيروت اليوم ممثلي الفصائل، وأسفر اللقاء عن اتفاق لوقف إطلاق النار يسري بدءا من السادسة مساء. وينص الاتفاق كذلك على انتشار القوة الأمنية المشتركة في المدارس خلال أسبوع.

وكان القيادي في فتح أبو أشرف العرموشي قتل مع أربعة من مرافقيه في مكمن داخل المخيم في 30 تموز الماضي، ما فجّر جولة أولى من القتال انتهت بسقوط 13 قتيلا.
""", publisher='الجنوب الآن', title='عين الحلوة: خمسة قتلى واتفاق جديد لوقف النار')
camp = ('مخيم عين الحلوة', 'Ain al-Hilweh camp', 'عين الحلوة', 'camp', 'LB/South/Sidon', 1)
d.mention('clash', ['T:ALL', 'أسفرت…الهمشري', 'وتدور…والطوارئ'], when='2023-09-09..2023-09-11 range | منذ مساء السبت', place=camp,
          actors=[('ps-fatah', 'initiator', 'حركة فتح'), (None, 'target', 'مجموعات إسلامية متشددة')],
          results=[('killed', 'person', None, '5', 'خمسة أشخاص'), ('wounded', 'person', None, '32', '32 آخرين'),
                   ('wounded', 'person', 'lb-army', '2', 'عنصران من الجيش اللبناني', 1)],
          by=[dict(words='مصدر طبي في مستشفى الهمشري', title='مصدر طبي في مستشفى الهمشري', anonymous=True)])
d.mention('shelling', 'وقالت…بليغة', when='2023-09-10 | الأحد', count=('shells', '3', 'ثلاث قذائف'),
          place=('مركزين عسكريين محيطين بالمخيم', 'Ain al-Hilweh camp', 'عين الحلوة', 'camp', 'LB/South/Sidon', 2),
          actors=[('lb-army', 'victim', 'عسكريين')],
          results=[('wounded', 'person', 'lb-army', '5', 'خمسة عسكريين')], means=[('shell', 'قذائف')],
          by=[dict(words='قيادة الجيش', org='lb-army', channel='statement')],
          note='Whose shells is not said.')
d.mention('attack-on-forces', 'واتهم…منهم',
          place=('حي جبل الحليب', 'Jabal al-Halib, Ain al-Hilweh', 'جبل الحليب', 'neighbourhood', 'LB/South/Sidon', 1),
          actors=[('lb-jund-al-sham', 'initiator', 'جند الشام'), ('ps-authority-forces', 'target', 'قواته')],
          results=[('killed', 'person', 'lb-jund-al-sham', '2', 'قتيلين منهم')],
          by=[dict(words='قائد الأمن الوطني الفلسطيني في لبنان اللواء صبحي أبو عرب', org='ps-authority-forces', speaker='صبحي أبو عرب',
                   title='قائد الأمن الوطني الفلسطيني في لبنان')])
d.mention('shelling', 'غير أن…منازل', place=('حي حطين', 'Hittin, Ain al-Hilweh', 'حطين', 'neighbourhood', 'LB/South/Sidon', 1),
          actors=[('ps-fatah', 'initiator', 'فتح@2'), (None, 'target', 'المجموعات الإسلامية')],
          results=[('burned', 'building', 'civilians', '6', 'ستة منازل')], means=[('mortar', 'الهاون')],
          by=[dict(words='مصدرا مقربا من المجموعات الإسلامية', title='مصدر مقرب من المجموعات الإسلامية', channel='press',
                   via='asharq-al-awsat', anonymous=True)])
d.mention('displacement', 'نحو ألفي…المدينة', when='2023-09-09..2023-09-11 range | خلال اليومين الماضيين', place=camp,
          actors=[('civilians', 'victim', 'ألفي شخص')], results=[('displaced', 'person', 'civilians', '~2000', 'نحو ألفي شخص')],
          by=[dict(words='الأونروا', org='un-unrwa')])
d.mention('meeting', 'والتقى…الفصائل', when='2023-09-11 | اليوم@2', place=('بيروت', 'Beirut', 'بيروت', 'city', 'LB/Beirut', 1),
          actors=[('lb-general-security', 'initiator', 'المدير العام للأمن العام بالإنابة'), (None, 'partner', 'ممثلي الفصائل')],
          people=[('إلياس البيسري', 'المدير العام للأمن العام بالإنابة', 'lb-general-security', 'mentioned', 'إلياس البيسري')])
d.mention('ceasefire', ['T:ALL', 'وأسفر اللقاء…مساء'], when='2023-09-11 | اليوم@2', place=camp,
          actors=[(None, 'initiator', 'الفصائل'), ('lb-general-security', 'authority', 'المدير العام للأمن العام بالإنابة')])
d.mention('deployment', 'انتشار…أسبوع', status='planned', when='2023-09-11..2023-09-18 range | خلال أسبوع',
          place=('المدارس', 'UNRWA schools, Ain al-Hilweh', 'مدارس الأونروا', 'site', 'LB/South/Sidon', 1),
          actors=[(None, 'initiator', 'القوة الأمنية المشتركة')])
d.mention('assassination', 'القيادي في فتح…الماضي', status='background', when='2023-07-30 | 30 تموز الماضي', place=camp,
          actors=[('ps-fatah', 'target', 'القيادي في فتح')],
          results=[('killed', 'person', 'ps-fatah', '5', 'القيادي في فتح أبو أشرف العرموشي قتل مع أربعة من مرافقيه')],
          people=[('أبو أشرف العرموشي', 'القيادي في فتح', 'ps-fatah', 'killed', 'أبو أشرف العرموشي')])
d.mention('clash', 'جولة…قتيلا', status='background', results=[('killed', 'person', None, '13', '13 قتيلا')], place=camp)

d = doc('own-141', '2022-05-23', """
سقطت ستة صواريخ من نوع غراد، مساء أمس الأحد، في محيط معسكر زليكان الذي تتمركز فيه قوات تركية بناحية بعشيقة شمال شرقي الموصل، بحسب جهاز مكافحة الإرهاب في إقليم كوردستان الذي أكد عدم وقوع خسائر بشرية.

وقال مدير ناحية بعشيقة ذنون يونس لوكالة شفق نيوز إن اثنين من الصواريخ سقطا على قرية كودلة المجاورة وأصيبت بشظاياهما طفلة في السابعة ولحقت أضرار بأربعة منازل. وأوضح أن قوة من الفرقة السادسة عشرة في الجيش العراقي عثرت فجرا في منطقة الشلالات على منصة الإطلاق محمولة على عجلة نوع كيا، وعلى صاروخين آخرين جرى إبطال مفعولهما.

وأعلنت مجموعة تطلق على نفسها اسم "لواء أحرار العراق" مسؤوليتها عن القصف، وادعت أنه أسفر عن مقتل ثلاثة جنود أتراك، وهو ما نفته وزارة الدفاع التركية.

وبعد ساعات، أفادت الوزارة بأن طائرات حربية تركية حيّدت أربعة من مسلحي حزب العمال الكردستاني في منطقة الزاب بمحافظة دهوك. ونقلت وكالة هاوار عن بيان لقوات الدفاع الشعبي، الجناح العسكري للحزب، أن الغارات أصابت مزارع لأهالي قرية شيلادزي وأحرقت عشرات الدونمات ولم توقع خسائر في صفوف مقاتليه.

وعقد محافظ نينوى نجم الجبوري، ظهر اليوم، اجتماعا مع قائد عمليات نينوى اللواء الركن عبد الله رمضان، تقرر فيه نشر فوج من الجيش وآخر من البيشمركة في الفراغات الأمنية بين الشيخان وبعشيقة بحلول منتصف حزيران.

وطالب نائب عن المحافظة الحكومة بتقديم شكوى لدى مجلس الأمن لإخراج القوات التركية. ويعد هذا الهجوم التاسع على المعسكر منذ مطلع العام الحالي، فيما قتل في نيسان 2021 جندي تركي في قصف مماثل.
""", publisher='شبكة الرافد', title='ستة صواريخ تطال محيط قاعدة تركية قرب بعشيقة')
sun = '2022-05-22 | مساء أمس الأحد'
zelikan = ('معسكر زليكان', 'Zelikan camp', 'زليكان', 'base', 'IQ/Ninewa/Mosul', 2)
turks = ('tr-forces', 'target', 'قوات تركية')
d.mention('shelling', ['T:ALL', 'سقطت…بشرية'], when=sun, place=zelikan, count=('rockets', '6', 'ستة صواريخ'), actors=[turks],
          results=[('killed', 'person', None, '0', 'عدم وقوع خسائر بشرية'), ('wounded', 'person', None, '0', 'عدم وقوع خسائر بشرية')],
          means=[('rocket', 'صواريخ من نوع غراد')],
          by=[dict(words='جهاز مكافحة الإرهاب في إقليم كوردستان', org='iq-krg-counter-terrorism')])
mayor = [dict(words='مدير ناحية بعشيقة ذنون يونس', org='iq-local-government', speaker='ذنون يونس', title='مدير ناحية بعشيقة',
              channel='press', via='shafaq-news')]
d.mention('shelling', 'اثنين من الصواريخ…منازل', when=sun, count=('rockets', '2', 'اثنين من الصواريخ'),
          place=('قرية كودلة', 'Godela', 'كودلة', 'village', 'IQ/Ninewa/Mosul', 1),
          actors=[('civilians', 'victim', 'طفلة')], results=[('wounded', 'person', 'civilians', '1', 'طفلة')],
          means=[('rocket', 'الصواريخ')], by=mayor, note='Damage to houses is no result.')
d.mention('weapons-find', 'وأوضح…مفعولهما', when='2022-05-23 | فجرا',
          place=('منطقة الشلالات', 'Al-Shalalat', 'الشلالات', 'area', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-army', 'initiator', 'الفرقة السادسة عشرة في الجيش العراقي', 'الفرقة السادسة عشرة')],
          results=[('found', 'weapon', None, '1', 'منصة الإطلاق'), ('defused', 'ammunition', None, '2', 'صاروخين آخرين')], by=mayor)
d.mention('shelling', 'وأعلنت مجموعة…التركية', when=sun, place=zelikan,
          actors=[(None, 'initiator', 'لواء أحرار العراق'), turks],
          results=[('killed', 'person', 'tr-forces', '3', 'ثلاثة جنود أتراك')],
          by=[dict(words='لواء أحرار العراق', title='لواء أحرار العراق', stance='claims'),
              dict(words='وزارة الدفاع التركية', org='tr-forces', stance='denies')],
          note='An account with a toll that the others do not have; the ministry denies the toll.')
zab = ('منطقة الزاب', 'Zap', 'الزاب', 'area', 'IQ/Duhok/Amadiya', 2)
d.mention('airstrike', 'أفادت…دهوك', place=zab,
          actors=[('tr-forces', 'initiator', 'طائرات حربية تركية'), ('pkk', 'target', 'حزب العمال الكردستاني')],
          results=[('killed', 'person', 'pkk', '4', 'أربعة من مسلحي حزب العمال الكردستاني')], means=[('aircraft', 'طائرات حربية')],
          by=[dict(words='الوزارة', org='tr-forces', title='وزارة الدفاع التركية')])
d.mention('airstrike', 'ونقلت…مقاتليه', place=('قرية شيلادزي', 'Sheladize', 'شيلادزي', 'town', 'IQ/Duhok/Amadiya', 1),
          actors=[('tr-forces', 'initiator', 'طائرات حربية تركية'), ('civilians', 'victim', 'لأهالي')],
          results=[('burned', 'area', 'civilians', '?', 'عشرات الدونمات'), ('killed', 'person', 'pkk', '0', 'لم توقع خسائر'),
                   ('wounded', 'person', 'pkk', '0', 'لم توقع خسائر')],
          by=[dict(words='قوات الدفاع الشعبي', org='pkk', channel='statement', via='anha')])
d.mention('meeting', 'وعقد…رمضان', when='2022-05-23 | ظهر اليوم',
          actors=[('iq-local-government', 'initiator', 'محافظ نينوى'), ('iq-joc', 'partner', 'قائد عمليات نينوى', 'عمليات نينوى')],
          people=[('نجم الجبوري', 'محافظ نينوى', 'iq-local-government', 'mentioned', 'نجم الجبوري'),
                  ('عبد الله رمضان', 'قائد عمليات نينوى', 'iq-joc', 'mentioned', 'عبد الله رمضان')])
d.mention('deployment', 'نشر…حزيران', status='planned', when='2022-06-11..2022-06-20 range | منتصف حزيران',
          place=('الشيخان', 'Shaykhan', 'الشيخان', 'district', 'IQ/Ninewa/Shaykhan', 2),
          places=[('بعشيقة@3', 'Bashiqa', 'بعشيقة', 'subdistrict', 'IQ/Ninewa/Mosul', 2)],
          actors=[('iq-army', 'initiator', 'الجيش@2'), ('iq-peshmerga', 'initiator', 'البيشمركة')])
d.mention('demand', 'وطالب…التركية', actors=[('iq-parliament', 'initiator', 'نائب عن المحافظة'), ('iq-government', 'target', 'الحكومة')],
          by=[dict(words='نائب عن المحافظة', org='iq-parliament', title='نائب عن المحافظة', anonymous=True)])
d.mention('statistics', 'الهجوم التاسع…الحالي', status='aggregate', when='2022-01-01..2022-05-23 range | منذ مطلع العام الحالي',
          place=('المعسكر', 'Zelikan camp', 'زليكان', 'base', 'IQ/Ninewa/Mosul', 1), count=('attacks', '9', 'التاسع'))
d.mention('shelling', 'قتل في نيسان…مماثل', status='background', when='2021-04-01..2021-04-30 month | نيسان 2021', place=zelikan,
          actors=[('tr-forces', 'target', 'جندي تركي')], results=[('killed', 'person', 'tr-forces', '1', 'جندي تركي')])

doc('own-142', '2024-11-04', """
فاز الفيلم الروائي "تحت القصف" للمخرجة السورية لمى السيوفي بجائزة لجنة التحكيم في مهرجان قرطاج السينمائي. ويروي الفيلم حكاية مسعف يُختطف ابنه على أحد الحواجز فيقتحم مقر المسلحين ليلا لتحريره، وينتهي بانفجار يودي بحياة الاثنين. وقالت السيوفي بعد تسلم الجائزة إن العمل "أسر قلوب الجمهور لأنه لا يحاكم أحدا"، فيما هاجم نقاد مشاهد المعارك الطويلة فيه ووصفوها بأنها ألغام في طريق السرد.
""", publisher='ثقافة وفن')
