"""Further posts, wire items and articles, second part: further countries, several happenings in a sentence."""

d = doc('own-143', '2025-01-28', """
ميسان | نزاع عشائري بين البو ناصح وآل حمود في ناحية كميت شمالي العمارة ليلة امس يخلّف 3 قتلى و11 مصابا، بينهم منتسب في فوج الطوارئ الثاني كانت قوته تدخلت لفض النزاع.. وشرطة ميسان تعلن القبض على 9 من المتسببين وضبط 4 بنادق كلاشنكوف ومسدسين
""", publisher='الجنوب نيوز')
night = '2025-01-27 | ليلة امس'
kumait = ('ناحية كميت شمالي العمارة', 'Kumait', 'كميت', 'subdistrict', 'IQ/Maysan', 2)
d.mention('clash', 'نزاع…لفض النزاع', when=night, place=kumait,
          actors=[('iq-tribes', 'initiator', 'البو ناصح'), ('iq-tribes', 'target', 'آل حمود'),
                  ('iq-police', 'victim', 'فوج الطوارئ الثاني', 'فوج الطوارئ الثاني')],
          results=[('killed', 'person', None, '3', '3 قتلى'), ('wounded', 'person', None, '11', '11 مصابا'),
                   ('wounded', 'person', 'iq-police', '1', 'منتسب في فوج الطوارئ الثاني', 1)])
d.mention('arrest', 'شرطة ميسان…ومسدسين', when='day', place=kumait,
          actors=[('iq-police', 'initiator', 'شرطة ميسان', 'شرطة ميسان'), ('iq-tribes', 'target', '9 من المتسببين')],
          results=[('arrested', 'person', 'iq-tribes', '9', '9 من المتسببين'),
                   ('seized', 'weapon', 'iq-tribes', '6', '4 بنادق كلاشنكوف ومسدسين')],
          by=[dict(words='شرطة ميسان', org='iq-police', title='شرطة ميسان')],
          note='Rifles and pistols of one sentence are summed.')

d = doc('own-144', '2020-06-09', """
محافظة درعا: عثر أهالٍ صباح اليوم على جثتي شابين مقتولين بطلقات نارية على الطريق الواصل بين بلدتي تسيل وسحم الجولان بريف درعا الغربي بعد ثلاثة أيام من فقدانهما، وفي مدينة الصنمين قُتل مساعد أول في فرع أمن الدولة وأصيب مرافقه إثر انفجار عبوة زُرعت أسفل سيارته، في حين نجا رئيس المجلس البلدي في إبطع من محاولة اغتيال بالرصاص نفذها ملثمان أمام مكتبه.
""", publisher='حوران مباشر')
d.mention('body-found', 'عثر…فقدانهما', when='2020-06-09 | صباح اليوم',
          place=('تسيل', 'Tasil', 'تسيل', 'town', "SY/Dara/Izra'", 2),
          places=[('سحم الجولان', 'Saham al-Jawlan', 'سحم الجولان', 'town', "SY/Dara/Izra'", 2)],
          results=[('found_dead', 'person', None, '2', 'جثتي شابين')], means=[('firearm', 'طلقات نارية')])
d.mention('ied', 'في مدينة الصنمين…سيارته', when='day',
          place=('مدينة الصنمين', 'Al-Sanamayn', 'الصنمين', 'city', 'SY/Dara/As-Sanamayn', 1),
          actors=[('sy-government-forces', 'target', 'فرع أمن الدولة', 'فرع أمن الدولة')],
          results=[('killed', 'person', 'sy-government-forces', '1', 'مساعد أول في فرع أمن الدولة'),
                   ('wounded', 'person', 'sy-government-forces', '1', 'مرافقه')],
          means=[('ied', 'عبوة')])
d.mention('assassination', 'نجا…مكتبه', when='day', plover='ASSAULT/firearms',
          place=('إبطع', "Ibta'", 'إبطع', 'town', "SY/Dara/Izra'", 1),
          actors=[('unidentified-armed-group', 'initiator', 'ملثمان'), ('civilians', 'target', 'رئيس المجلس البلدي في إبطع')],
          people=[(None, 'رئيس المجلس البلدي في إبطع', 'civilians', 'mentioned', 'رئيس المجلس البلدي في إبطع')],
          means=[('firearm', 'الرصاص')], note='An attempt that he survived: no result is told.')

d = doc('own-145', '2018-02-20', """
القوة الصاروخية تدك بصاروخين من نوع زلزال1 تجمعات للجيش السعودي ومرتزقته قبالة جبل قيس بجيزان، ومصرع وإصابة عدد منهم
وحدة الهندسة تدمر آلية محملة بالمرتزقة بعبوة ناسفة في صحراء ميدي
""", publisher='المسيرة')
d.mention('shelling', 'القوة…منهم', when='day', count=('rockets', '2', 'صاروخين من نوع زلزال1'),
          place=('قبالة جبل قيس بجيزان', 'Jabal Qays', 'جبل قيس', 'mountain', 'SA/Jazan', 2),
          actors=[('ye-ansar-allah', 'initiator', 'القوة الصاروخية', 'القوة الصاروخية'), ('sa-forces', 'target', 'للجيش السعودي'),
                  ('ye-government-forces', 'target', 'مرتزقته')],
          results=[('killed', 'person', None, '?', 'عدد منهم'), ('wounded', 'person', None, '?', 'عدد منهم')],
          means=[('rocket', 'صاروخين')], note='Partisan names of a Houthi outlet.')
d.mention('ied', 'وحدة…ميدي', when='day', place=('صحراء ميدي', 'Midi desert', 'ميدي', 'desert', 'YE/Hajjah', 2),
          actors=[('ye-ansar-allah', 'initiator', 'وحدة الهندسة', 'وحدة الهندسة'), ('ye-government-forces', 'target', 'المرتزقة')],
          results=[('destroyed', 'vehicle', 'ye-government-forces', '1', 'آلية')], means=[('ied', 'عبوة ناسفة')])

d = doc('own-146', '2022-10-05', """
🔻 الاحتلال يعتقل فجر اليوم 5 مواطنين من الضفة بينهم الأسير المحرر رامي عودة من بلدة سلواد، والشقيقان أحمد ومؤيد صبح من مخيم الفارعة، وطالب جامعي من بيت أمر
🔻 مستوطنون يسرقون ثمار الزيتون ومعدات القطاف من أراضي قريوت جنوب نابلس بعد طرد أصحابها تحت تهديد السلاح
""", publisher='نبض الضفة')
d.mention('arrest', 'الاحتلال…بيت أمر', when='2022-10-05 | فجر اليوم',
          place=('بلدة سلواد', 'Silwad', 'سلواد', 'town', 'PS/Ramallah and Al-Bireh', 1),
          places=[('مخيم الفارعة', "Far'a refugee camp", 'مخيم الفارعة', 'camp', 'PS/Tubas', 1),
                  ('بيت أمر', 'Beit Ummar', 'بيت أمر', 'town', 'PS/Hebron', 1)],
          actors=[('il-forces', 'initiator', 'الاحتلال'), ('civilians', 'target', '5 مواطنين')],
          results=[('arrested', 'person', 'civilians', '5', '5 مواطنين')],
          people=[('رامي عودة', 'الأسير المحرر', 'civilians', 'arrested', 'رامي عودة'),
                  ('أحمد صبح', None, 'civilians', 'arrested', 'أحمد'), ('مؤيد صبح', None, 'civilians', 'arrested', 'مؤيد صبح')],
          note='One number covers all places.')
d.mention('destruction', 'مستوطنون…السلاح', when='day',
          place=('أراضي قريوت جنوب نابلس', 'Qaryut', 'قريوت', 'village', 'PS/Nablus', 2),
          actors=[('il-settlers', 'initiator', 'مستوطنون'), ('civilians', 'target', 'أصحابها')],
          results=[('seized', 'other', 'civilians', '?', 'ثمار الزيتون ومعدات القطاف')], note='Looting.')

d = doc('own-147', '2019-07-16', """
🔴 المركز الإعلامي لغرفة عمليات الكرامة : مقاتلات السلاح الجوي نفذت 3 غارات على مخازن ذخيرة للحشد المليشياوي جنوب العزيزية ودمرت اثنين منها بالكامل
🔴 عملية بركان الغضب : الطيران الداعم لحفتر قصف مزرعة دواجن جنوب العزيزية وأصاب ثلاثة عمال أفارقة، ولا وجود لأي مخازن في المكان
""", publisher='ليبيا عاجل')
aziziya = ('جنوب العزيزية', 'Al-Aziziya', 'العزيزية', 'town', 'LY/Jafara', 2)
d.mention('airstrike', 'المركز…بالكامل', when='day', count=('strikes', '3', '3 غارات'), place=aziziya,
          actors=[('ly-lna', 'initiator', 'السلاح الجوي'), (None, 'target', 'للحشد المليشياوي')],
          results=[('destroyed', 'building', None, '2', 'اثنين منها')], means=[('aircraft', 'مقاتلات')],
          by=[dict(words='المركز الإعلامي لغرفة عمليات الكرامة', org='ly-lna', title='المركز الإعلامي لغرفة عمليات الكرامة',
                   channel='statement')],
          note='The forces of the Government of National Accord have no id.')
d.mention('airstrike', 'عملية…المكان', when='day', place=('جنوب العزيزية@2', 'Al-Aziziya', 'العزيزية', 'town', 'LY/Jafara', 2),
          actors=[('ly-lna', 'initiator', 'الطيران الداعم لحفتر'), ('civilians', 'target', 'مزرعة دواجن')],
          results=[('wounded', 'person', 'civilians', '3', 'ثلاثة عمال أفارقة')], means=[('aircraft', 'الطيران')],
          by=[dict(words='عملية بركان الغضب', title='عملية بركان الغضب', channel='statement')])

d = doc('own-148', '2024-10-17', """
غرفة طوارئ أمبدة: استشهاد 4 من أسرة واحدة (الأب وثلاثة أطفال) وإصابة الأم جراء سقوط دانة على منزلهم في الحارة 14 عصر امس. والمليشيا تواصل نهب بيوت المواطنين في حي دار السلام وطرد سكانها واعتقلت 3 من متطوعي التكية.
""", publisher='السودان الآن')
by = [dict(words='غرفة طوارئ أمبدة', org='sd-emergency-rooms', title='غرفة طوارئ أمبدة', channel='statement')]
salam = ('حي دار السلام', 'Dar al-Salam', 'دار السلام', 'neighbourhood', 'SD/Khartoum', 1)
d.mention('shelling', 'غرفة…عصر امس', when='2024-10-16 | عصر امس',
          place=('الحارة 14', 'Block 14, Umbada', 'الحارة 14', 'neighbourhood', 'SD/Khartoum', 1),
          actors=[('civilians', 'victim', 'أسرة واحدة')],
          results=[('killed', 'person', 'civilians', '4', '4 من أسرة واحدة'), ('killed', 'person', 'civilians', '1', 'الأب', 0),
                   ('killed', 'person', 'civilians', '3', 'ثلاثة أطفال', 0), ('wounded', 'person', 'civilians', '1', 'الأم')],
          means=[('artillery', 'دانة')], by=by, note='The doer of the shelling is not named.')
d.mention('destruction', 'المليشيا…سكانها', status='ongoing', when='day', place=salam,
          actors=[('sd-rsf', 'initiator', 'المليشيا'), ('civilians', 'target', 'المواطنين')],
          results=[('displaced', 'person', 'civilians', '?', 'سكانها')], by=by,
          note='Looting. «المليشيا» of such a channel means the Rapid Support Forces.')
d.mention('abduction', 'المليشيا…التكية', when='day', place=salam,
          actors=[('sd-rsf', 'initiator', 'المليشيا'), ('civilians', 'target', '3 من متطوعي التكية')],
          results=[('abducted', 'person', 'civilians', '3', '3 من متطوعي التكية')], by=by)

d = doc('own-149', '2024-12-03', """
#أزواد القوات الأزوادية تنصب كميناً لرتل مشترك من جيش باماكو ومرتزقة فاغنر بين أنفيس وكيدال فجر الاثنين، مقتل ما لا يقل عن 7 من المرتزقة وإعطاب مدرعتين للجيش وغنم سيارة رباعية الدفع منه، ومسيّرة للجيش المالي ترد بقصف تجمع للبدو الرحل قرب بئر في ضواحي تيساليت فتقتل امرأة ورضيعها
""", publisher='صحراء الساحل')
d.mention('ambush', 'القوات…منه', when='2024-12-02 | فجر الاثنين',
          place=('أنفيس', 'Anefis', 'أنفيس', 'town', 'ML/Kidal', 2), places=[('كيدال', 'Kidal', 'كيدال', 'city', 'ML/Kidal', 2)],
          actors=[('ml-azawad', 'initiator', 'القوات الأزوادية'), ('ml-forces', 'target', 'جيش باماكو'),
                  ('ru-wagner', 'target', 'مرتزقة فاغنر')],
          results=[('killed', 'person', 'ru-wagner', '7+', 'ما لا يقل عن 7 من المرتزقة'),
                   ('destroyed', 'vehicle', 'ml-forces', '2', 'مدرعتين للجيش'), ('seized', 'vehicle', 'ml-forces', '1', 'سيارة رباعية الدفع')])
d.mention('drone-strike', 'مسيّرة…ورضيعها', when='day',
          place=('ضواحي تيساليت', 'Tessalit', 'تيساليت', 'town', 'ML/Kidal', 2),
          actors=[('ml-forces', 'initiator', 'للجيش المالي'), ('civilians', 'target', 'للبدو الرحل')],
          results=[('killed', 'person', 'civilians', '2', 'امرأة ورضيعها')], means=[('drone', 'مسيّرة')])

d = doc('own-150', '2014-08-19', """
كركوك - أفاد مصدر أمني في محافظة كركوك، اليوم الثلاثاء، بأن مسلحي تنظيم "داعش" أعدموا رمياً بالرصاص ستة من عناصر الصحوة وسط ناحية الرشاد (45 كم جنوب غرب كركوك) بعد أن اختطفوهم من منازلهم قبل أربعة أيام. وقال المصدر في حديث لـ"السومرية نيوز"، إن "التنظيم فجر كذلك منزلي ضابطين في الشرطة ونهب دائرة الزراعة"، مبيناً أن "نحو 150 أسرة غادرت الناحية باتجاه مدينة كركوك خوفاً من البطش". وأضاف المصدر الذي طلب عدم الكشف عن اسمه، أن "طيران الجيش قصف بعد ساعات رتلاً للتنظيم على الطريق الرابط بين الرشاد والحويجة وأحرق ثلاث عجلات تحمل رشاشات أحادية".
""", publisher='شبكة الرافد')
by = [dict(words='مصدر أمني في محافظة كركوك', title='مصدر أمني في محافظة كركوك', channel='press', via='alsumaria', anonymous=True)]
rashad = ('ناحية الرشاد', 'Al-Rashad', 'الرشاد', 'subdistrict', 'IQ/Kirkuk/Hawija', 1)
tue = '2014-08-19 | اليوم الثلاثاء'
d.mention('execution', 'أفاد…جنوب غرب كركوك', when=tue, place=rashad,
          actors=[('is', 'initiator', 'مسلحي تنظيم "داعش"'), ('iq-sahwa', 'target', 'عناصر الصحوة')],
          results=[('killed', 'person', 'iq-sahwa', '6', 'ستة من عناصر الصحوة')], means=[('firearm', 'الرصاص')], by=by)
d.mention('abduction', 'اختطفوهم من منازلهم قبل أربعة أيام', when='2014-08-15 | قبل أربعة أيام',
          actors=[('is', 'initiator', 'مسلحي تنظيم "داعش"'), ('iq-sahwa', 'target', 'عناصر الصحوة')],
          results=[('abducted', 'person', 'iq-sahwa', '6', 'ستة من عناصر الصحوة')], by=by)
d.mention('destruction', 'التنظيم فجر…الزراعة', when='day', place=rashad,
          actors=[('is', 'initiator', 'التنظيم'), ('iq-police', 'target', 'ضابطين في الشرطة'),
                  ('iq-local-government', 'target', 'دائرة الزراعة')],
          results=[('destroyed', 'building', 'iq-police', '2', 'منزلي ضابطين في الشرطة')], by=by)
d.mention('displacement', 'نحو 150 أسرة…البطش', when='day', place=('الناحية', 'Al-Rashad', 'الرشاد', 'subdistrict', 'IQ/Kirkuk/Hawija', 1),
          actors=[('civilians', 'victim', '150 أسرة')], results=[('displaced', 'person', 'civilians', '~150', 'نحو 150 أسرة')], by=by)
d.mention('airstrike', 'طيران الجيش…أحادية', when='day',
          place=('الرشاد@2', 'Al-Rashad', 'الرشاد', 'subdistrict', 'IQ/Kirkuk/Hawija', 2),
          places=[('الحويجة', 'Hawija', 'الحويجة', 'district', 'IQ/Kirkuk/Hawija', 2)],
          actors=[('iq-army-aviation', 'initiator', 'طيران الجيش'), ('is', 'target', 'رتلاً للتنظيم')],
          results=[('burned', 'vehicle', 'is', '3', 'ثلاث عجلات')], means=[('aircraft', 'طيران')], by=by)

d = doc('own-151', '2022-06-13', """
مقديشو (رويترز) - قال مسؤول في الشرطة وشهود إن انتحاريا فجر سيارة ملغومة عند بوابة مقر مديرية ورتا نبدا في العاصمة الصومالية مقديشو يوم الاثنين قبل أن يقتحم مسلحون المبنى مما أسفر عن مقتل خمسة أشخاص على الأقل. وقال الرائد حسن ضاهر لرويترز عبر الهاتف إن قوات الأمن قتلت المهاجمين الثلاثة بعد تبادل لإطلاق النار دام ثلاث ساعات، وإن من بين القتلى نائب مدير المديرية. وأعلنت حركة الشباب مسؤوليتها عن الهجوم، وقال المتحدث باسم عملياتها العسكرية عبد العزيز أبو مصعب إن مقاتليها قتلوا 19 من الجنود والمسؤولين. وكانت القوات البوروندية العاملة ضمن بعثة الاتحاد الأفريقي سلمت الأحد قاعدتها في مدينة جوهر إلى الجيش الصومالي في إطار خفض تدريجي لعديدها.
""", publisher='وكالة المشرق')
hq = ('مقر مديرية ورتا نبدا', 'Warta Nabada district headquarters', 'مقر مديرية ورتا نبدا', 'site', 'SO/Banadir', 1)
mon = '2022-06-13 | يوم الاثنين'
d.mention('suicide-bombing', ['قال مسؤول…الأقل', 'وقال الرائد…المديرية'], when=mon, place=hq,
          actors=[('so-al-shabaab', 'initiator', 'حركة الشباب'), ('so-government', 'target', 'مقر مديرية ورتا نبدا')],
          results=[('killed', 'person', None, '5+', 'خمسة أشخاص على الأقل'),
                   ('killed', 'person', 'so-al-shabaab', '3', 'المهاجمين الثلاثة'),
                   ('killed', 'person', 'so-government', '1', 'نائب مدير المديرية', 0)],
          people=[(None, 'نائب مدير المديرية', 'so-government', 'killed', 'نائب مدير المديرية')],
          means=[('car-bomb', 'سيارة ملغومة')],
          by=[dict(words='مسؤول في الشرطة', org='so-forces', title='مسؤول في الشرطة'), dict(words='شهود', title='شهود', anonymous=True),
              dict(words='الرائد حسن ضاهر', org='so-forces', speaker='حسن ضاهر', title='الرائد', channel='press', via='reuters'),
              dict(words='حركة الشباب', org='so-al-shabaab')],
          note='The fight in the building belongs to the attack.')
d.mention('suicide-bombing', 'قال المتحدث…والمسؤولين', when=mon, place=hq,
          actors=[('so-al-shabaab', 'initiator', 'مقاتليها'), ('so-forces', 'target', 'الجنود'), ('so-government', 'target', 'المسؤولين')],
          results=[('killed', 'person', None, '19', '19 من الجنود والمسؤولين')],
          by=[dict(words='المتحدث باسم عملياتها العسكرية عبد العزيز أبو مصعب', org='so-al-shabaab', speaker='عبد العزيز أبو مصعب',
                   title='المتحدث باسم عملياتها العسكرية')],
          note='The attackers\' own toll.')
d.mention('base-handover', 'وكانت…لعديدها', when='2022-06-12 | الأحد', place=('مدينة جوهر', 'Jowhar', 'جوهر', 'city', 'SO/Middle Shabelle', 1),
          actors=[(None, 'initiator', 'القوات البوروندية'), ('so-forces', 'partner', 'الجيش الصومالي')])

d = doc('own-152', '2017-03-15', """
الجزائر - سلّم إرهابي نفسه، أمس الثلاثاء، للسلطات العسكرية بتمنراست بالناحية العسكرية السادسة وبحوزته مسدس رشاش من نوع كلاشنيكوف وثلاثة مخازن ذخيرة مملوءة، حسب ما أفاد به بيان لوزارة الدفاع الوطني. ويتعلق الأمر بالمسمى "ب. سالم" المكنى "أبو حفص" الذي التحق بالجماعات الإرهابية سنة 2012. وفي إطار مكافحة الإرهاب دائما، كشفت ودمرت مفارز للجيش الوطني الشعبي أربعة مخابئ وقنبلتين تقليديتي الصنع بكل من سكيكدة وجيجل وباتنة، فيما أوقف عناصر الدرك الوطني عنصر دعم للجماعات الإرهابية بعين الدفلى. ومن جهة أخرى، ضبطت مفرزة أخرى ببرج باجي مختار شاحنتين محملتين بـ 3200 لتر من الوقود الموجه للتهريب وأوقفت ستة مهربين.
""", publisher='أخبار المغرب العربي')
by = [dict(words='لوزارة الدفاع الوطني', org='dz-forces', title='وزارة الدفاع الوطني', channel='statement')]
d.mention('surrender', ['سلّم…الوطني', 'ويتعلق…2012'], when='2017-03-14 | أمس الثلاثاء',
          place=('تمنراست', 'Tamanrasset', 'تمنراست', 'governorate', 'DZ/Tamanrasset', 3),
          actors=[(None, 'initiator', 'إرهابي'), ('dz-forces', 'target', 'للسلطات العسكرية')],
          results=[('surrendered', 'person', None, '1', 'إرهابي'), ('seized', 'weapon', None, '1', 'مسدس رشاش من نوع كلاشنيكوف'),
                   ('seized', 'ammunition', None, '3', 'ثلاثة مخازن ذخيرة')],
          people=[('ب. سالم', None, None, None, 'ب. سالم')], by=by, note='Which group he belonged to is not said.')
d.mention('weapons-find', 'كشفت…وباتنة', when='day', place=('سكيكدة', 'Skikda', 'سكيكدة', 'governorate', 'DZ/Skikda', 3),
          places=[('جيجل', 'Jijel', 'جيجل', 'governorate', 'DZ/Jijel', 3), ('باتنة', 'Batna', 'باتنة', 'governorate', 'DZ/Batna', 3)],
          actors=[('dz-forces', 'initiator', 'مفارز للجيش الوطني الشعبي')],
          results=[('destroyed', 'hideout', None, '4', 'أربعة مخابئ'), ('destroyed', 'ied', None, '2', 'قنبلتين تقليديتي الصنع')], by=by)
d.mention('arrest', 'أوقف عناصر…الدفلى', when='day', place=('عين الدفلى', 'Ain Defla', 'عين الدفلى', 'governorate', 'DZ/Ain Defla', 3),
          actors=[('dz-forces', 'initiator', 'عناصر الدرك الوطني', 'الدرك الوطني'), (None, 'target', 'عنصر دعم للجماعات الإرهابية')],
          results=[('arrested', 'person', None, '1', 'عنصر دعم للجماعات الإرهابية')], by=by)
d.mention('arrest', 'ضبطت…مهربين', when='day',
          place=('برج باجي مختار', 'Bordj Badji Mokhtar', 'برج باجي مختار', 'governorate', 'DZ/Bordj Badji Mokhtar', 3),
          actors=[('dz-forces', 'initiator', 'مفرزة أخرى')],
          results=[('seized', 'vehicle', None, '2', 'شاحنتين'), ('seized', 'other', None, '3200', '3200 لتر من الوقود'),
                   ('arrested', 'person', None, '6', 'ستة مهربين')], by=by, note='Smuggling: the count of the fuel is in litres.')

d = doc('own-153', '2023-08-21', """
نينوى/ أصدرت محكمة جنايات نينوى بهيئتها الثانية، الاثنين، حكما بالإعدام شنقا حتى الموت بحق ثلاثة مدانين بالانتماء إلى تنظيم داعش وبالسجن المؤبد بحق رابع. وذكر المركز الإعلامي لمجلس القضاء الأعلى، في بيان، أن المدانين أقدموا على ركن سيارة مفخخة وتفجيرها قرب مطعم في حي الزهور بمدينة الموصل في أيار 2013 ما أدى إلى استشهاد تسعة مواطنين، كما اشتركوا عام 2015 في خطف مختار إحدى قرى القيارة وقتله. وأوضح أن القرار صدر وفقا لأحكام المادة الرابعة/1 من قانون مكافحة الإرهاب رقم 13 لسنة 2005، وهو حكم ابتدائي قابل للتمييز.
""", publisher='وكالة الرافد للأنباء')
by = [dict(words='المركز الإعلامي لمجلس القضاء الأعلى', org='iq-judiciary', channel='statement')]
d.mention('prosecution', ['أصدرت…رابع', 'وأوضح…للتمييز'], when='2023-08-21 | الاثنين',
          actors=[('iq-judiciary', 'initiator', 'محكمة جنايات نينوى', 'محكمة جنايات نينوى'), ('is', 'target', 'تنظيم داعش')], by=by)
d.mention('car-bomb', 'ركن سيارة…مواطنين', status='background', when='2013-05-01..2013-05-31 month | أيار 2013',
          place=('حي الزهور بمدينة الموصل', 'Al-Zuhur, Mosul', 'حي الزهور', 'neighbourhood', 'IQ/Ninewa/Mosul', 1),
          actors=[('is', 'initiator', 'المدانين'), ('civilians', 'victim', 'مواطنين')],
          results=[('killed', 'person', 'civilians', '9', 'تسعة مواطنين')], means=[('car-bomb', 'سيارة مفخخة')], by=by)
d.mention('assassination', 'اشتركوا…وقتله', status='background', when='2015-01-01..2015-12-31 year | عام 2015',
          place=('القيارة', 'Qayyarah', 'القيارة', 'subdistrict', 'IQ/Ninewa/Mosul', 2),
          actors=[('is', 'initiator', 'المدانين'), ('civilians', 'target', 'مختار إحدى قرى القيارة')],
          results=[('abducted', 'person', 'civilians', '1', 'مختار إحدى قرى القيارة'),
                   ('killed', 'person', 'civilians', '1', 'مختار إحدى قرى القيارة')],
          people=[(None, 'مختار إحدى قرى القيارة', 'civilians', 'killed', 'مختار إحدى قرى القيارة')], by=by,
          note='Kidnapped and killed in one breath: coded by the graver act.')

d = doc('own-154', '2025-05-14', """
دمشق-سانا
أعلنت وزارة الداخلية أن وحدات من قيادة الأمن الداخلي في ريف دمشق نفذت، بالتعاون مع جهاز الاستخبارات العامة، كميناً محكماً على طريق الضمير ألقت خلاله القبض على متزعم خلية تابعة لفلول النظام البائد، وحيّدت اثنين من مرافقيه بعد أن بادرا بإطلاق النار، فيما أُصيب أحد عناصر الأمن بجروح طفيفة. وقال قائد الأمن الداخلي في المحافظة العميد نزار الصالح إن الخلية متورطة باستهداف حاجز في بلدة الرحيبة بقنبلة يدوية الشهر الماضي، مضيفاً أن المضبوطات شملت بنادق آلية وعبوتين لاصقتين. وفي سياق آخر، تسلّم الأمن الداخلي في بلدة محجة شمالي درعا نحو 200 قطعة سلاح من الأهالي بموجب اتفاق رعاه وجهاء البلدة.
""", publisher='الشام اليوم')
ministry = dict(words='وزارة الداخلية', org='sy-government', title='وزارة الداخلية', via='sana')
chief = dict(words='قائد الأمن الداخلي في المحافظة العميد نزار الصالح', org='sy-government-forces', speaker='نزار الصالح',
             title='قائد الأمن الداخلي في المحافظة')
d.mention('raid', ['أعلنت…طفيفة', 'المضبوطات…لاصقتين'], code='clash', when='day',
          place=('طريق الضمير', 'Dumayr', 'الضمير', 'town', 'SY/Rural Damascus/Duma', 2),
          actors=[('sy-government-forces', 'initiator', 'قيادة الأمن الداخلي في ريف دمشق', 'قيادة الأمن الداخلي في ريف دمشق'),
                  ('sy-government-forces', 'partner', 'جهاز الاستخبارات العامة', 'جهاز الاستخبارات العامة'),
                  (None, 'target', 'خلية تابعة لفلول النظام البائد')],
          results=[('arrested', 'person', None, '1', 'متزعم خلية تابعة لفلول النظام البائد'),
                   ('killed', 'person', None, '2', 'اثنين من مرافقيه'),
                   ('wounded', 'person', 'sy-government-forces', '1', 'أحد عناصر الأمن'),
                   ('seized', 'weapon', None, '?', 'بنادق آلية'), ('seized', 'ied', None, '2', 'عبوتين لاصقتين')],
          by=[ministry, chief], note='«كمين» is here the way of the arrest; shots were exchanged.')
d.mention('grenade', 'الخلية…الماضي', status='background', when='2025-04-01..2025-04-30 month | الشهر الماضي',
          place=('بلدة الرحيبة', 'Ruhaybah', 'الرحيبة', 'town', 'SY/Rural Damascus', 1),
          actors=[(None, 'initiator', 'الخلية'), ('sy-government-forces', 'target', 'حاجز')],
          means=[('grenade', 'قنبلة يدوية')], by=[chief])
d.mention('agreement', 'تسلّم…البلدة', when='day', plover='RETREAT/disarm',
          place=('بلدة محجة شمالي درعا', 'Mahajjah', 'محجة', 'town', "SY/Dara/Izra'", 1),
          actors=[('civilians', 'initiator', 'الأهالي'), ('sy-government-forces', 'partner', 'الأمن الداخلي@3', 'الأمن الداخلي'),
                  (None, 'authority', 'وجهاء البلدة')],
          results=[('seized', 'weapon', 'civilians', '~200', 'نحو 200 قطعة سلاح')], note='Arms given up under an agreement.')

d = doc('own-155', '2021-09-08', """
عدن (د ب أ) - اختطف مسلحون يعتقد أنهم من تنظيم القاعدة ثلاثة جنود من قوات الحزام الأمني على الطريق الساحلي بين أحور وشقرة في محافظة أبين جنوبي اليمن، وفق ما ذكر مصدر محلي اليوم الأربعاء. وقال المصدر، الذي طلب عدم ذكر اسمه، إن الخاطفين أوقفوا حافلة كان الجنود يستقلونها وهم في إجازة، واقتادوهم باتجاه جبال المحفد. وجاءت العملية غداة مقتل ركن استخبارات اللواء الثالث دعم وإسناد العقيد سالم المحوري وإصابة نجله برصاص مسلحين على متن دراجة نارية في مديرية مودية. وفي غضون ذلك، خرج مئات المحتجين في زنجبار تنديداً بانقطاع الكهرباء وانهيار العملة، قبل أن تفرقهم قوات الأمن بإطلاق الرصاص في الهواء.
""", publisher='يمن برس')
by = [dict(words='مصدر محلي', title='مصدر محلي', via='dpa', anonymous=True)]
d.mention('abduction', ['اختطف…الأربعاء', 'وقال…المحفد'], when='2021-09-08 | اليوم الأربعاء',
          place=('أحور', 'Ahwar', 'أحور', 'town', 'YE/Abyan', 2), places=[('شقرة', 'Shuqra', 'شقرة', 'town', 'YE/Abyan', 2)],
          actors=[('ye-aqap', 'initiator', 'تنظيم القاعدة'), ('ye-stc', 'target', 'قوات الحزام الأمني', 'قوات الحزام الأمني')],
          results=[('abducted', 'person', 'ye-stc', '3', 'ثلاثة جنود من قوات الحزام الأمني')], by=by)
d.mention('attack-on-forces', 'مقتل…مودية', when='2021-09-07 | غداة', plover='ASSAULT/firearms',
          place=('مديرية مودية', 'Mudiyah', 'مودية', 'district', 'YE/Abyan', 2),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحين على متن دراجة نارية'),
                  ('ye-stc', 'target', 'اللواء الثالث دعم وإسناد', 'اللواء الثالث دعم وإسناد')],
          results=[('killed', 'person', 'ye-stc', '1', 'ركن استخبارات اللواء الثالث دعم وإسناد'),
                   ('wounded', 'person', 'civilians', '1', 'نجله')],
          people=[('سالم المحوري', 'ركن استخبارات اللواء الثالث دعم وإسناد', 'ye-stc', 'killed', 'سالم المحوري')],
          means=[('firearm', 'رصاص')], note='An officer shot by gunmen: not called an assassination.')
d.mention('protest-intervention', 'خرج…الهواء', when='day', place=('زنجبار', 'Zinjibar', 'زنجبار', 'city', 'YE/Abyan', 1),
          actors=[('ye-government-forces', 'initiator', 'قوات الأمن'), ('protesters', 'target', 'المحتجين')],
          means=[('firearm', 'الرصاص')])

d = doc('own-156', '2023-03-29', """
زالنجي - ارتفعت حصيلة الاقتتال الأهلي الذي اندلع الأحد الماضي بين رعاة ومزارعين في قرى محلية أزوم بولاية وسط دارفور إلى 18 قتيلاً و37 جريحاً، بحسب ما أعلنت لجنة أطباء السودان الأربعاء. وقالت المنظمة الدولية للهجرة في بيان إن القتال أجبر قرابة 2400 أسرة على الفرار صوب زالنجي وإن 21 منزلاً أحرقت بالكامل. واتهم العمدة آدم إسحق هارون قوات الدعم السريع بالمشاركة في الهجوم على القرى بسيارات دفع رباعي، غير أن مصدراً مسؤولاً في الدعم السريع نفى ذلك لدارفور 24 وقال إن قواته "وصلت لاحقاً للفصل بين الطرفين". ومن المنتظر أن تعقد لجنة الصلح التي شكلها الوالي أولى جلساتها غداً الخميس.
""", publisher='السودان الآن')
azum = ('قرى محلية أزوم بولاية وسط دارفور', 'Azum', 'أزوم', 'district', 'SD/Central Darfur', 2)
sunday = '2023-03-26 | الأحد الماضي'
iom = dict(words='المنظمة الدولية للهجرة', org='un-iom', channel='statement')
d.mention('clash', ['ارتفعت…الأربعاء', '21 منزلاً أحرقت بالكامل'], when=sunday, place=azum,
          actors=[(None, 'initiator', 'رعاة'), (None, 'target', 'مزارعين')],
          results=[('killed', 'person', None, '18', '18 قتيلاً'), ('wounded', 'person', None, '37', '37 جريحاً'),
                   ('burned', 'building', 'civilians', '21', '21 منزلاً')],
          by=[dict(words='لجنة أطباء السودان', title='لجنة أطباء السودان'), iom])
d.mention('displacement', 'أجبر…زالنجي', when=sunday, place=azum, actors=[('civilians', 'victim', '2400 أسرة')],
          results=[('displaced', 'person', 'civilians', '~2400', 'قرابة 2400 أسرة')], by=[iom])
d.mention('clash', 'واتهم…الطرفين"', when=sunday, place=azum,
          actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع'), ('civilians', 'target', 'القرى')],
          by=[dict(words='العمدة آدم إسحق هارون', speaker='آدم إسحق هارون', title='العمدة'),
              dict(words='مصدراً مسؤولاً في الدعم السريع', org='sd-rsf', title='مصدر مسؤول في الدعم السريع', channel='press',
                   via='darfur-24', anonymous=True, stance='denies')],
          note='Another doer by another source; the accused denies its share.')
d.mention('meeting', 'تعقد…الخميس', status='planned', when='2023-03-30 | غداً الخميس',
          actors=[(None, 'initiator', 'لجنة الصلح'), ('sd-government', 'authority', 'الوالي')])

d = doc('own-157', '2018-09-07', """
غزة - صفا
استشهد فتى في السادسة عشرة من عمره وأصيب 84 مواطنًا، بينهم مسعفة وصحفيان، برصاص قوات الاحتلال الإسرائيلي وقنابل الغاز، مساء الجمعة، خلال مشاركتهم في مسيرة العودة شرقي مخيم البريج وبلدة خزاعة. وقال الناطق باسم وزارة الصحة أشرف القدرة إن ثلاث إصابات وصفت بالخطيرة. وادعى متحدث باسم جيش الاحتلال أن مسلحين فجروا عبوة ناسفة بدورية قرب السياج شرقي البريج دون وقوع إصابات، وأن دبابة قصفت نقطة رصد لحركة حماس ردًا على ذلك.
""", publisher='نبض غزة')
fri = '2018-09-07 | مساء الجمعة'
bureij = ('شرقي مخيم البريج', 'Bureij refugee camp', 'مخيم البريج', 'camp', 'PS/Deir al-Balah', 2)
idf = [dict(words='متحدث باسم جيش الاحتلال', org='il-forces', title='متحدث باسم جيش الاحتلال', stance='claims')]
d.mention('protest-repression', 'استشهد…بالخطيرة', when=fri, place=bureij,
          places=[('بلدة خزاعة', "Khuza'a", 'خزاعة', 'town', 'PS/Khan Yunis', 2)],
          actors=[('il-forces', 'initiator', 'قوات الاحتلال الإسرائيلي'), ('protesters', 'target', 'مواطنًا')],
          results=[('killed', 'person', 'protesters', '1', 'فتى في السادسة عشرة من عمره'),
                   ('wounded', 'person', 'protesters', '84', '84 مواطنًا'),
                   ('wounded', 'person', 'civilians', '3', 'مسعفة وصحفيان', 1), ('wounded', 'person', 'protesters', '3', 'ثلاث إصابات', 1)],
          means=[('firearm', 'رصاص'), ('tear-gas', 'قنابل الغاز')],
          by=[dict(words='الناطق باسم وزارة الصحة أشرف القدرة', org='ps-health-ministry', speaker='أشرف القدرة',
                   title='الناطق باسم وزارة الصحة')])
d.mention('ied', 'مسلحين…إصابات', when='day', place=('شرقي البريج', 'Bureij', 'البريج', 'camp', 'PS/Deir al-Balah', 2),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحين'), ('il-forces', 'target', 'دورية')],
          results=[('wounded', 'person', 'il-forces', '0', 'دون وقوع إصابات')], means=[('ied', 'عبوة ناسفة')], by=idf)
d.mention('shelling', 'دبابة…ذلك', when='day', place=('شرقي البريج', 'Bureij', 'البريج', 'camp', 'PS/Deir al-Balah', 2),
          actors=[('il-forces', 'initiator', 'جيش الاحتلال'), ('ps-hamas', 'target', 'نقطة رصد لحركة حماس')],
          means=[('tank', 'دبابة')], by=idf)

d = doc('own-158', '2021-04-22', """
ديالى - استشهد مقاتل وأصيب آمر فوج واثنان من مرافقيه خلال تصدي اللواء 110 في الحشد الشعبي، فجر الخميس، لتعرض شنته عناصر داعش على نقاط المرابطة في محيط ناحية قره تبه، حسب بيان لمديرية إعلام الحشد أكد أن القوة "أجبرت العدو على الانسحاب". ونفى قائممقام كفري صحة ما تناقلته مواقع التواصل عن نزوح أهالي ثلاث قرى جراء الهجوم. إلى ذلك، رفع الجهد الهندسي في قيادة عمليات الجزيرة 14 عبوة ناسفة من مخلفات داعش في قرى قضاء راوة غربي الأنبار، واعتقلت استخبارات اللواء 28 مطلوبين اثنين بتهمة إيواء عناصر التنظيم.
""", publisher='وكالة الرافد للأنباء')
d.mention('attack-on-forces', 'استشهد…الانسحاب"', when='2021-04-22 | فجر الخميس',
          place=('محيط ناحية قره تبه', 'Qara Tapa', 'قره تبه', 'subdistrict', 'IQ/Diyala', 2),
          actors=[('is', 'initiator', 'عناصر داعش'), ('iq-pmf', 'target', 'اللواء 110 في الحشد الشعبي', 'اللواء 110')],
          results=[('killed', 'person', 'iq-pmf', '1', 'مقاتل'), ('wounded', 'person', 'iq-pmf', '3', 'آمر فوج واثنان من مرافقيه')],
          by=[dict(words='مديرية إعلام الحشد', org='iq-pmf', title='مديرية إعلام الحشد', channel='statement')])
d.mention('displacement', 'ونفى…الهجوم', status='denied', actors=[('civilians', 'victim', 'أهالي ثلاث قرى')],
          by=[dict(words='قائممقام كفري', org='iq-local-government', title='قائممقام كفري', stance='denies')])
d.mention('defusal', 'رفع…الأنبار', when='day', place=('قضاء راوة غربي الأنبار', 'Rawa', 'راوة', 'district', 'IQ/Anbar', 2),
          actors=[('iq-joc', 'initiator', 'قيادة عمليات الجزيرة', 'قيادة عمليات الجزيرة'), ('is', 'target', 'داعش@2')],
          results=[('defused', 'ied', 'is', '14', '14 عبوة ناسفة')])
d.mention('arrest', 'اعتقلت…التنظيم', when='day', place=('قضاء راوة غربي الأنبار', 'Rawa', 'راوة', 'district', 'IQ/Anbar', 2),
          actors=[('iq-military-intelligence', 'initiator', 'استخبارات اللواء 28', 'اللواء 28'), ('is', 'target', 'التنظيم')],
          results=[('arrested', 'person', None, '2', 'مطلوبين اثنين')],
          note='Accused of harbouring its fighters, not of being of it.')

d = doc('own-159', '2020-11-03', """
أعلنت الهيئة العامة للبحث والتعرف على المفقودين، مساء الإثنين، انتشال 12 جثمانا مجهولة الهوية من أربع مقابر جماعية بمنطقة مشروع الربط في مدينة ترهونة (90 كلم جنوب شرق طرابلس).

وقال مدير إدارة الشؤون الإعلامية بالهيئة لطفي عبد السلام إن بعض الضحايا وجدوا مكبلي الأيدي ومعصوبي الأعين، لافتا إلى أن فرق الهيئة "انتشلت 98 جثمانا من المدينة وضواحيها منذ يونيو الماضي".

لكن رابطة أسر ضحايا ترهونة قدّرت عدد من استخرجوا من المشروع أمس بـ17 جثمانا، بينهم ثلاث نساء.

وفي السياق ذاته، أمر مكتب النائب العام بحبس ثلاثة من منتسبي مليشيا الكانيات، أحدهم ضابط برتبة نقيب، ستة أيام على ذمة التحقيق في تصفية أربعة أشقاء من عائلة واحدة في أبريل من العام الماضي، بحسب بيان نشره المكتب على صفحته بموقع فيسبوك.

وجنوب العاصمة، قتل خبير في إزالة الألغام وأصيب اثنان من زملائه، الأحد، في انفجار لغم من مخلفات قوات حفتر داخل منزل بعين زارة، وفق جهاز المباحث الجنائية.

سياسيا، اختتمت اللجنة العسكرية المشتركة (5+5)، اليوم الثلاثاء، في مدينة غدامس اجتماعا برعاية رئيسة البعثة الأممية بالإنابة ستيفاني وليامز اتفق خلاله الطرفان على فتح الطريق الساحلي بين مصراتة وسرت وعلى عودة القوات إلى معسكراتها.

وكانت قوات حكومة الوفاق قد استعادت ترهونة في 5 يونيو الماضي إثر انسحاب قوات حفتر منها باتجاه الجفرة.
""", publisher='ليبيا عاجل', title='انتشال جثامين جديدة من مقابر ترهونة واتفاق في غدامس')
mon = '2020-11-02 | مساء الإثنين'
rabt = ('منطقة مشروع الربط في مدينة ترهونة', 'Al-Rabt project, Tarhuna', 'مشروع الربط', 'site', 'LY/Marqab', 1)
office = [dict(words='بيان نشره المكتب', title='مكتب النائب العام', channel='statement', via='فيسبوك')]
spokesman = dict(words='مدير إدارة الشؤون الإعلامية بالهيئة لطفي عبد السلام', speaker='لطفي عبد السلام',
                 title='مدير إدارة الشؤون الإعلامية بالهيئة')
d.mention('mass-grave', ['T:انتشال…ترهونة', 'أعلنت…طرابلس', 'وقال مدير…الأعين'], when=mon, place=rabt,
          count=('graves', '4', 'أربع مقابر جماعية'),
          actors=[(None, 'initiator', 'الهيئة العامة للبحث والتعرف على المفقودين')],
          results=[('found_dead', 'person', None, '12', '12 جثمانا')],
          by=[dict(words='الهيئة العامة للبحث والتعرف على المفقودين', title='الهيئة العامة للبحث والتعرف على المفقودين'), spokesman])
d.mention('statistics', 'فرق الهيئة…الماضي"', acled=None, plover=None, status='aggregate',
          when='2020-06-01..2020-11-03 range | منذ يونيو الماضي',
          place=('المدينة وضواحيها', 'Tarhuna', 'ترهونة', 'city', 'LY/Marqab', 2), actors=[(None, 'initiator', 'فرق الهيئة')],
          results=[('found_dead', 'person', None, '98', '98 جثمانا')], by=[spokesman])
d.mention('mass-grave', 'لكن…نساء', when='2020-11-02 | أمس', place=('المشروع', 'Al-Rabt project, Tarhuna', 'مشروع الربط', 'site', 'LY/Marqab', 1),
          results=[('found_dead', 'person', None, '17', '17 جثمانا'), ('found_dead', 'person', 'civilians', '3', 'ثلاث نساء', 0)],
          by=[dict(words='رابطة أسر ضحايا ترهونة', title='رابطة أسر ضحايا ترهونة')])
d.mention('arrest', 'أمر مكتب…فيسبوك', actors=[(None, 'authority', 'مكتب النائب العام'), (None, 'target', 'مليشيا الكانيات')],
          results=[('arrested', 'person', None, '3', 'ثلاثة من منتسبي مليشيا الكانيات')], by=office)
d.mention('execution', 'تصفية…الماضي', status='background', when='2019-04-01..2019-04-30 month | أبريل من العام الماضي',
          actors=[(None, 'initiator', 'مليشيا الكانيات'), ('civilians', 'target', 'أربعة أشقاء')],
          results=[('killed', 'person', 'civilians', '4', 'أربعة أشقاء')], by=office)
d.mention('mine', 'وجنوب…الجنائية', when='2020-11-01 | الأحد', place=('عين زارة', 'Ain Zara', 'عين زارة', 'neighbourhood', 'LY/Tripoli', 1),
          actors=[('ly-lna', 'initiator', 'قوات حفتر')],
          results=[('killed', 'person', None, '1', 'خبير في إزالة الألغام'), ('wounded', 'person', None, '2', 'اثنان من زملائه')],
          means=[('mine', 'لغم')], by=[dict(words='جهاز المباحث الجنائية', org='ly-police', title='جهاز المباحث الجنائية')])
sides = [('ly-lna', 'initiator', 'الطرفان'), (None, 'initiator', 'الطرفان')]
ghadames = ('مدينة غدامس', 'Ghadames', 'غدامس', 'city', 'LY/Nalut', 1)
tue = '2020-11-03 | اليوم الثلاثاء'
williams = ('ستيفاني وليامز', 'رئيسة البعثة الأممية بالإنابة', 'un-unsmil', 'mentioned', 'ستيفاني وليامز')
d.mention('meeting', 'اختتمت…وليامز', when=tue, place=ghadames,
          actors=[(None, 'initiator', 'اللجنة العسكرية المشتركة (5+5)'), ('un-unsmil', 'authority', 'البعثة الأممية')], people=[williams])
d.mention('agreement', ['T:اتفاق في غدامس', 'اتفق…معسكراتها'], when=tue, place=ghadames,
          actors=[*sides, ('un-unsmil', 'authority', 'البعثة الأممية')])
d.mention('territory-recapture', 'استعادت…الماضي', status='background', when='2020-06-05 | 5 يونيو الماضي',
          place=('ترهونة@3', 'Tarhuna', 'ترهونة', 'city', 'LY/Marqab', 1),
          actors=[(None, 'initiator', 'قوات حكومة الوفاق'), ('ly-lna', 'target', 'قوات حفتر@2')])
d.mention('withdrawal', 'انسحاب…الجفرة', status='background', place=('ترهونة@3', 'Tarhuna', 'ترهونة', 'city', 'LY/Marqab', 1),
          actors=[('ly-lna', 'initiator', 'قوات حفتر@2')])

d = doc('own-160', '2016-05-18', """
بغداد: أعلن المتحدث باسم جهاز مكافحة الإرهاب صباح النعمان، الأربعاء، استعادة السيطرة على مركز قضاء الرطبة (310 كلم غرب الرمادي) من تنظيم "داعش" بعد يومين من القتال، بمشاركة مقاتلي العشائر وإسناد جوي من التحالف الدولي.

وأضاف النعمان، خلال مؤتمر صحافي، أن القوات "رفعت العلم العراقي فوق مبنى القائممقامية بعد قتل 53 إرهابياً وتفكيك أكثر من 200 عبوة زرعت في الدور والطرقات"، مشيراً إلى استشهاد ثلاثة من المقاتلين.

إلا أن عضو مجلس محافظة الأنبار فرحان العبيدي قال لـ"المدى" إن المواجهات ما زالت مستمرة في حي الانتصار وإن القطعات المهاجمة فقدت 11 عنصراً، بينهم آمر فوج.

وكشف ضابط في الفرقة الأولى، رفض الكشف عن هويته، أن مسلحي التنظيم اقتادوا معهم إلى القائم نحو أربعين شاباً من أهالي القضاء قبل يومين وأعدموا خمسة منهم حاولوا الفرار.

وعلى محور آخر، هاجم أربعة انتحاريين يرتدون أحزمة ناسفة مقر فوج طوارئ الشرطة في ناحية البغدادي فجراً، فقُتل ثلاثة منهم قبل بلوغهم البوابة بينما فجر الرابع نفسه عندها، ما أوقع شهيدين وسبعة جرحى من أفراد الفوج، بحسب قائممقام هيت مهند زبار.

واستقبل مخيم عامرية الفلوجة 320 عائلة فرت من الرطبة خلال الأيام الثلاثة الماضية، وفق وزارة الهجرة والمهجرين. ودعا شيخ عشائر الرطبة حميد الكبيسي الحكومة إلى الإسراع في إعادة فتح منفذ طريبيل.

وسقطت الرطبة بيد "داعش" في حزيران 2014.
""", publisher='صحيفة الرافدين', title='القوات العراقية تعلن استعادة الرطبة.. ومسؤول محلي: القتال مستمر')
wed = '2016-05-18 | الأربعاء'
rutba = ('مركز قضاء الرطبة', 'Rutba', 'الرطبة', 'town', 'IQ/Anbar/Rutba', 1)
d.mention('territory-recapture', ['T:القوات…الرطبة', 'أعلن…الدولي', 'وأضاف…المقاتلين'], when=wed, place=rutba,
          actors=[('iq-security-forces', 'initiator', 'T:القوات العراقية'), ('iq-tribes', 'partner', 'مقاتلي العشائر'),
                  ('coalition', 'support', 'التحالف الدولي'), ('is', 'target', 'تنظيم "داعش"')],
          results=[('killed', 'person', 'is', '53', '53 إرهابياً'), ('defused', 'ied', 'is', '201+', 'أكثر من 200 عبوة'),
                   ('killed', 'person', 'iq-security-forces', '3', 'ثلاثة من المقاتلين')],
          by=[dict(words='المتحدث باسم جهاز مكافحة الإرهاب صباح النعمان', org='iq-cts', speaker='صباح النعمان',
                   title='المتحدث باسم جهاز مكافحة الإرهاب', channel='press')],
          note='Who took it is said by the title alone; the spokesman of one force only announces it.')
d.mention('clash', ['T:ومسؤول محلي: القتال مستمر', 'إلا أن…فوج'], status='ongoing',
          place=('حي الانتصار', 'Al-Intisar, Rutba', 'حي الانتصار', 'neighbourhood', 'IQ/Anbar/Rutba', 1),
          actors=[('iq-security-forces', 'initiator', 'القطعات المهاجمة'), ('is', 'target', 'تنظيم "داعش"')],
          results=[('killed', 'person', 'iq-security-forces', '11', '11 عنصراً')],
          by=[dict(words='عضو مجلس محافظة الأنبار فرحان العبيدي', org='iq-local-government', speaker='فرحان العبيدي',
                   title='عضو مجلس محافظة الأنبار', channel='press', via='almada')])
officer = [dict(words='ضابط في الفرقة الأولى', org='iq-army', title='ضابط في الفرقة الأولى', anonymous=True)]
d.mention('abduction', 'مسلحي التنظيم…يومين', when='2016-05-16 | قبل يومين',
          place=('القضاء', 'Rutba', 'الرطبة', 'district', 'IQ/Anbar/Rutba', 2),
          actors=[('is', 'initiator', 'مسلحي التنظيم'), ('civilians', 'target', 'أهالي القضاء')],
          results=[('abducted', 'person', 'civilians', '~40', 'نحو أربعين شاباً')], by=officer)
d.mention('execution', 'أعدموا…الفرار', actors=[('is', 'initiator', 'مسلحي التنظيم'), ('civilians', 'target', 'خمسة منهم')],
          results=[('killed', 'person', 'civilians', '5', 'خمسة منهم')], by=officer)
d.mention('suicide-bombing', 'وعلى محور…زبار', when='2016-05-18 | فجراً', count=('attackers', '4', 'أربعة انتحاريين'),
          place=('ناحية البغدادي', 'Al-Baghdadi', 'البغدادي', 'subdistrict', 'IQ/Anbar/Hit', 2),
          actors=[('is', 'initiator', 'أربعة انتحاريين'), ('iq-police', 'target', 'فوج طوارئ الشرطة', 'فوج طوارئ الشرطة')],
          results=[('killed', 'person', 'is', '4', 'أربعة انتحاريين'), ('killed', 'person', 'iq-police', '2', 'شهيدين'),
                   ('wounded', 'person', 'iq-police', '7', 'سبعة جرحى')], means=[('explosive-belt', 'أحزمة ناسفة')],
          by=[dict(words='قائممقام هيت مهند زبار', org='iq-local-government', speaker='مهند زبار', title='قائممقام هيت')],
          note='The passage makes the Islamic State the enemy; three were shot, the fourth blew himself up.')
d.mention('displacement', 'واستقبل…والمهجرين', when='2016-05-15..2016-05-18 range | الأيام الثلاثة الماضية',
          place=('الرطبة@2', 'Rutba', 'الرطبة', 'town', 'IQ/Anbar/Rutba', 1), actors=[('civilians', 'victim', '320 عائلة')],
          results=[('displaced', 'person', 'civilians', '320', '320 عائلة')],
          by=[dict(words='وزارة الهجرة والمهجرين', org='iq-ministry-migration')])
d.mention('demand', 'ودعا…طريبيل', actors=[(None, 'initiator', 'شيخ عشائر الرطبة'), ('iq-government', 'target', 'الحكومة')],
          by=[dict(words='شيخ عشائر الرطبة حميد الكبيسي', speaker='حميد الكبيسي', title='شيخ عشائر الرطبة')])
d.mention('territory-loss', 'وسقطت…2014', status='background', when='2014-06-01..2014-06-30 month | حزيران 2014',
          place=('الرطبة@4', 'Rutba', 'الرطبة', 'town', 'IQ/Anbar/Rutba', 1), actors=[('is', 'initiator', '"داعش"@2')])

d = doc('own-161', '2019-12-26', """
قتل ثمانية أشخاص، بينهم عنصران من الشرطة المحلية، وأصيب عشرون آخرون على الأقل، ظهر أمس الأربعاء، بانفجار دراجة نارية مفخخة أمام فرن في بلدة سلوك بريف الرقة الشمالي الخاضعة لسيطرة "الجيش الوطني" المدعوم من تركيا.

واتهمت وزارة الدفاع التركية، في تغريدة، "وحدات حماية الشعب" بالوقوف وراء التفجير. ونفى مدير المركز الإعلامي لـ"قوات سوريا الديمقراطية" مصطفى بالي لوكالة هاوار أي علاقة لقواته به، معتبراً إياه "نتيجة لاقتتال الفصائل".

وقال مصدر طبي في مشفى تل أبيض لعنب بلدي إن المشفى استقبل 11 جثة تعود اثنتان منها لطفلين.

وفي أعقاب التفجير اندلعت مشاجرة تطورت إلى اشتباك بالأسلحة الرشاشة بين عناصر من "فرقة الحمزة" وآخرين من "أحرار الشرقية" في البلدة، سقط فيه جريحان قبل أن تتدخل الشرطة العسكرية وتوقف ستة من المتشاجرين.

إلى ذلك سيّرت القوات الروسية والتركية دورية مشتركة مؤلفة من ثماني مدرعات في قرى شرقي عين العرب (كوباني)، ترافقها مروحيتان روسيتان، رشقها محتجون بالحجارة في قرية خراب كورت.

وفي الرقة، أفرجت "الإدارة الذاتية" بكفالة من شيوخ العشائر عن 66 موقوفاً لم تتلطخ أيديهم بالدماء، على حد وصف الرئيس المشترك لمكتب العدل.

ومن المتوقع أن يبحث وزيرا الدفاع التركي خلوصي أكار والروسي سيرغي شويغو الملف في موسكو مطلع العام المقبل.

وأطلقت تركيا عملية "نبع السلام" في 9 تشرين الأول الماضي بمشاركة "الجيش الوطني"، وأسفرت عن نزوح أكثر من 180 ألف شخص وفق الأمم المتحدة.
""", publisher='الشمال اليوم', title='قتلى بتفجير دراجة مفخخة في سلوك واقتتال بين فصيلين')
wed = '2019-12-25 | ظهر أمس الأربعاء'
suluk = ('بلدة سلوك بريف الرقة الشمالي', 'Suluk', 'سلوك', 'town', 'SY/Ar Raqqa/Tal Abyad', 1)
d.mention('car-bomb', ['T:قتلى…سلوك', 'قتل…تركيا', 'واتهمت…الفصائل"'], when=wed, place=suluk,
          actors=[('sy-ypg', 'initiator', 'وحدات حماية الشعب')],
          results=[('killed', 'person', None, '8', 'ثمانية أشخاص'), ('killed', 'person', None, '2', 'عنصران من الشرطة المحلية', 0),
                   ('wounded', 'person', None, '20+', 'عشرون آخرون على الأقل')],
          means=[('car-bomb', 'دراجة نارية مفخخة')],
          by=[dict(words='وزارة الدفاع التركية', org='tr-forces', channel='social-media'),
              dict(words='مدير المركز الإعلامي لـ"قوات سوريا الديمقراطية" مصطفى بالي', org='sy-sdf', speaker='مصطفى بالي',
                   title='مدير المركز الإعلامي لقوات سوريا الديمقراطية', channel='press', via='anha', stance='denies')],
          note='The accused denies its authorship: an attribution.')
d.mention('car-bomb', 'وقال مصدر…لطفلين', when=wed, place=suluk, actors=[('civilians', 'victim', 'طفلين')],
          results=[('killed', 'person', None, '11', '11 جثة'), ('killed', 'person', 'civilians', '2', 'اثنتان منها لطفلين', 0)],
          by=[dict(words='مصدر طبي في مشفى تل أبيض', title='مصدر طبي في مشفى تل أبيض', channel='press', via='enab-baladi', anonymous=True)])
d.mention('clash', ['T:واقتتال بين فصيلين', 'وفي أعقاب…جريحان'], when=wed, place=('البلدة', 'Suluk', 'سلوك', 'town', 'SY/Ar Raqqa/Tal Abyad', 1),
          actors=[('sy-hamza-division', 'initiator', 'فرقة الحمزة'), ('sy-ahrar-al-sharqiya', 'target', 'أحرار الشرقية')],
          results=[('wounded', 'person', None, '2', 'جريحان')], means=[('machine-gun', 'الأسلحة الرشاشة')],
          note='In the wake of the explosion: its day.')
d.mention('arrest', 'تتدخل…المتشاجرين', when=wed, place=('البلدة', 'Suluk', 'سلوك', 'town', 'SY/Ar Raqqa/Tal Abyad', 1),
          actors=[('sy-sna', 'initiator', 'الشرطة العسكرية', 'الشرطة العسكرية'), (None, 'target', 'ستة من المتشاجرين')],
          results=[('arrested', 'person', None, '6', 'ستة من المتشاجرين')])
d.mention('deployment', 'إلى ذلك…روسيتان', count=('vehicles', '8', 'ثماني مدرعات'),
          place=('شرقي عين العرب (كوباني)', 'Ayn al-Arab (Kobani)', 'عين العرب', 'city', 'SY/Aleppo/Ayn al-Arab', 2),
          actors=[('ru-forces', 'initiator', 'القوات الروسية'), ('tr-forces', 'initiator', 'التركية@2')], note='A joint patrol.')
d.mention('riot', 'رشقها…كورت', place=('قرية خراب كورت', 'Kharab Kurt', 'خراب كورت', 'village', 'SY/Aleppo/Ayn al-Arab', 1),
          actors=[('protesters', 'initiator', 'محتجون'), ('ru-forces', 'target', 'القوات الروسية'), ('tr-forces', 'target', 'التركية@2')])
d.mention('release', 'وفي الرقة…العدل', place=('الرقة@2', 'Raqqa', 'الرقة', 'city', 'SY/Ar Raqqa', 1),
          actors=[('sy-aanes', 'initiator', 'الإدارة الذاتية')],
          results=[('released', 'person', None, '66', '66 موقوفاً')],
          by=[dict(words='الرئيس المشترك لمكتب العدل', org='sy-aanes', title='الرئيس المشترك لمكتب العدل')])
d.mention('meeting', 'ومن المتوقع…المقبل', status='planned', when='2020-01-01..2020-01-10 range | مطلع العام المقبل',
          place=('موسكو', 'Moscow', 'موسكو', 'city', 'RU', 1),
          actors=[('tr-government', 'initiator', 'التركي@3'), ('ru-government', 'partner', 'الروسي@2')],
          people=[('خلوصي أكار', 'وزير الدفاع التركي', 'tr-government', 'mentioned', 'خلوصي أكار'),
                  ('سيرغي شويغو', 'وزير الدفاع الروسي', 'ru-government', 'mentioned', 'سيرغي شويغو')])
d.mention('campaign', 'وأطلقت…المتحدة', status='background', operation='نبع السلام', when='2019-10-09 | 9 تشرين الأول الماضي',
          actors=[('tr-forces', 'initiator', 'تركيا@2'), ('sy-sna', 'partner', 'الجيش الوطني@2'), ('civilians', 'victim', 'شخص')],
          results=[('displaced', 'person', 'civilians', '180001+', 'أكثر من 180 ألف شخص')],
          by=[dict(words='الأمم المتحدة', org='united-nations')])

d = doc('own-162', '2025-09-04', """
قُتل 13 شخصا، بينهم طفلان وامرأة، وجُرح أكثر من عشرين آخرين في هجوم بطائرة مسيّرة استهدف سوق بلدة أم سيالة الأسبوعي بولاية شمال كردفان، اليوم الخميس، حسبما أفادت شبكة أطباء السودان التي حمّلت قوات الدعم السريع مسؤوليته.

وقالت الشبكة في بيان إن المصابين نقلوا على ظهور عربات النقل إلى مدينة بارا "في ظل انعدام سيارات الإسعاف وشح الأدوية المنقذة للحياة".

من جانبه، قال المتحدث باسم قوات الدعم السريع الفاتح قرشي إن المسيّرة تابعة للجيش وأقلعت من مطار الأبيض، وإن القصف أوقع 31 قتيلا كلهم من المدنيين.

ولم يصدر عن الجيش تعليق على الهجوم، إلا أن مصدرا عسكريا قال للجزيرة نت إن القوات المسلحة والقوة المشتركة استعادتا منطقة كازقيل جنوب الأبيض بعد معارك استمرت منذ فجر الأربعاء، ودمرتا 20 عربة قتالية واستولتا على 12 أخرى بحالة جيدة.

وأصدر القائد العام للجيش عبد الفتاح البرهان قرارا بإعفاء قائد الفرقة الخامسة مشاة (الهجانة) وتعيين اللواء الركن حيدر الطريفي خلفا له.

وفي بورتسودان، حكمت محكمة مكافحة الإرهاب بالإعدام شنقا حتى الموت على متهم أدين بالتعاون مع المليشيا وإرسال إحداثيات مواقع عسكرية إليها.

وتسببت المعارك حول كازقيل في نزوح 1150 أسرة إلى الأبيض والرهد بين 30 أغسطس و2 سبتمبر، وفقا لمنظمة الهجرة الدولية.

وأعلن مكتب المبعوث الشخصي للأمين العام للأمم المتحدة رمطان لعمامرة أنه سيصل إلى بورتسودان الأسبوع المقبل للقاء رئيس الوزراء كامل إدريس.

وتقول الأمم المتحدة إن الحرب الدائرة منذ منتصف أبريل 2023 أودت بحياة أكثر من 20 ألف شخص.
""", publisher='السودان الآن', title='13 قتيلا في قصف سوق بشمال كردفان والجيش يستعيد كازقيل')
thu = '2025-09-04 | اليوم الخميس'
market = ('سوق بلدة أم سيالة الأسبوعي', 'Umm Sayala market', 'سوق أم سيالة', 'site', 'SD/North Kordofan', 1)
d.mention('drone-strike', ['T:13 قتيلا في قصف سوق بشمال كردفان', 'قُتل 13…للحياة"'], when=thu, place=market,
          actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع'), ('civilians', 'target', 'سوق بلدة أم سيالة الأسبوعي')],
          results=[('killed', 'person', None, '13', '13 شخصا'), ('killed', 'person', 'civilians', '3', 'طفلان وامرأة', 0),
                   ('wounded', 'person', None, '21+', 'أكثر من عشرين آخرين')],
          means=[('drone', 'طائرة مسيّرة')],
          by=[dict(words='شبكة أطباء السودان', org='sd-doctors-network', channel='statement')])
d.mention('drone-strike', 'من جانبه…المدنيين', when=thu, place=market,
          actors=[('sd-saf', 'initiator', 'للجيش'), ('civilians', 'victim', 'المدنيين')],
          results=[('killed', 'person', 'civilians', '31', '31 قتيلا')], means=[('drone', 'المسيّرة')],
          by=[dict(words='المتحدث باسم قوات الدعم السريع الفاتح قرشي', org='sd-rsf', speaker='الفاتح قرشي',
                   title='المتحدث باسم قوات الدعم السريع')])
d.mention('territory-recapture', ['T:والجيش يستعيد كازقيل', 'مصدرا عسكريا…جيدة'], when='2025-09-03..2025-09-04 range | منذ فجر الأربعاء',
          place=('منطقة كازقيل جنوب الأبيض', 'Kazgeil', 'كازقيل', 'town', 'SD/North Kordofan', 1),
          actors=[('sd-saf', 'initiator', 'القوات المسلحة'), ('sd-joint-forces', 'initiator', 'القوة المشتركة'),
                  ('sd-rsf', 'target', 'قوات الدعم السريع')],
          results=[('destroyed', 'vehicle', 'sd-rsf', '20', '20 عربة قتالية'), ('seized', 'vehicle', 'sd-rsf', '12', '12 أخرى')],
          by=[dict(words='مصدرا عسكريا', org='sd-saf', title='مصدر عسكري', channel='press', via='al-jazeera', anonymous=True)])
d.mention('command-change', 'وأصدر…خلفا له',
          actors=[('sd-saf', 'initiator', 'القائد العام للجيش عبد الفتاح البرهان'),
                  ('sd-saf', 'target', 'قائد الفرقة الخامسة مشاة (الهجانة)', 'الفرقة الخامسة مشاة (الهجانة)')],
          people=[('عبد الفتاح البرهان', 'القائد العام للجيش', 'sd-saf', 'mentioned', 'عبد الفتاح البرهان'),
                  ('حيدر الطريفي', 'قائد الفرقة الخامسة مشاة (الهجانة)', 'sd-saf', 'appointed', 'حيدر الطريفي')])
d.mention('prosecution', 'وفي بورتسودان…إليها', place=('بورتسودان', 'Port Sudan', 'بورتسودان', 'city', 'SD/Red Sea', 1),
          actors=[('sd-government', 'initiator', 'محكمة مكافحة الإرهاب', 'محكمة مكافحة الإرهاب'), ('sd-rsf', 'target', 'المليشيا')],
          note='The court has no id of its own.')
d.mention('displacement', 'وتسببت…الدولية', when='2025-08-30..2025-09-02 range | بين 30 أغسطس و2 سبتمبر',
          place=('حول كازقيل', 'Kazgeil', 'كازقيل', 'town', 'SD/North Kordofan', 2), actors=[('civilians', 'victim', '1150 أسرة')],
          results=[('displaced', 'person', 'civilians', '1150', '1150 أسرة')],
          by=[dict(words='منظمة الهجرة الدولية', org='un-iom')])
d.mention('meeting', 'وأعلن مكتب…إدريس', status='planned', when='2025-09-08..2025-09-14 week | الأسبوع المقبل',
          place=('بورتسودان@2', 'Port Sudan', 'بورتسودان', 'city', 'SD/Red Sea', 1),
          actors=[('united-nations', 'initiator', 'المبعوث الشخصي للأمين العام للأمم المتحدة رمطان لعمامرة'),
                  ('sd-government', 'partner', 'رئيس الوزراء كامل إدريس')],
          people=[('رمطان لعمامرة', 'المبعوث الشخصي للأمين العام للأمم المتحدة', 'united-nations', 'mentioned', 'رمطان لعمامرة'),
                  ('كامل إدريس', 'رئيس الوزراء', 'sd-government', 'mentioned', 'كامل إدريس')],
          by=[dict(words='مكتب المبعوث الشخصي للأمين العام للأمم المتحدة رمطان لعمامرة', org='united-nations',
                   title='مكتب المبعوث الشخصي للأمين العام للأمم المتحدة')])
d.mention('statistics', 'وتقول…شخص', status='aggregate', when='2023-04-11..2025-09-04 range | منذ منتصف أبريل 2023',
          results=[('killed', 'person', None, '20001+', 'أكثر من 20 ألف شخص')],
          by=[dict(words='الأمم المتحدة', org='united-nations')])

d = doc('own-163', '2024-02-20', """
غزة - استشهد تسعة مواطنين من عائلة واحدة، معظمهم من الأطفال، في غارة شنتها طائرات الاحتلال الإسرائيلي فجر اليوم الثلاثاء على منزل من ثلاثة طوابق في بلدة الزوايدة وسط قطاع غزة، وأُصيب 16 آخرون وصلوا إلى مستشفى شهداء الأقصى.

وقال جار العائلة، الممرض بلال أبو زايد، إن المنزل كان يؤوي نازحين من بيت حانون، وأضاف: "لم يسبق القصف أي تحذير، وما زال اثنان تحت الركام".

وزعم المتحدث باسم جيش الاحتلال أن الغارة استهدفت خلية للجهاد الإسلامي كانت تستخدم المبنى وأنها قتلت أربعة من أفرادها.

وأعلنت كتائب القسام أن مقاتليها قنصوا جنديا واستهدفوا دبابة "ميركفاه" بقذيفة "الياسين 105" شرقي حي الزيتون بمدينة غزة. واعترف الاحتلال بمقتل ضابط برتبة رائد وإصابة جنديين في معارك الحي.

وفي الضفة الغربية، بلغت حصيلة الاعتقالات منذ مساء أمس 22 مواطنا، بينهم سيدة وصحفي، من الخليل وقلقيلية وأريحا، وفق هيئة شؤون الأسرى ونادي الأسير. كما هدمت جرافات الاحتلال أربع منشآت تجارية في بلدة عناتا شمال شرق القدس، وأحرق مستوطنون مركبتين في قرية بورين.

من جهته، أعلن برنامج الأغذية العالمي تعليق إيصال المساعدات إلى شمال القطاع مؤقتا بعدما تعرضت قافلة له لإطلاق نار عند حاجز ونهبت منها ست شاحنات الأحد.

وأفادت مصادر مصرية قناة القاهرة الإخبارية بأن وفدا من حماس يصل القاهرة غدا لبحث صفقة تبادل.

ونفى القيادي في الحركة أسامة حمدان التوصل إلى أي اتفاق بشأن الهدنة.
""", publisher='نبض غزة', title='تسعة شهداء من عائلة واحدة في الزوايدة وحملة اعتقالات في الضفة')
tue = '2024-02-20 | فجر اليوم الثلاثاء'
zawayda = ('بلدة الزوايدة', 'Al-Zawayda', 'الزوايدة', 'town', 'PS/Deir al-Balah', 1)
d.mention('airstrike', ['T:تسعة…الزوايدة', 'استشهد…الركام"'], when=tue, place=zawayda, count=('strikes', '1', 'غارة'),
          actors=[('il-forces', 'initiator', 'الاحتلال الإسرائيلي'), ('civilians', 'target', 'منزل من ثلاثة طوابق')],
          results=[('killed', 'person', 'civilians', '9', 'تسعة مواطنين'), ('wounded', 'person', 'civilians', '16', '16 آخرون')],
          means=[('aircraft', 'طائرات')],
          by=[dict(words='جار العائلة، الممرض بلال أبو زايد', speaker='بلال أبو زايد', title='الممرض')])
d.mention('airstrike', 'وزعم…أفرادها', when=tue, place=zawayda,
          actors=[('il-forces', 'initiator', 'جيش الاحتلال'), ('ps-islamic-jihad', 'target', 'خلية للجهاد الإسلامي')],
          results=[('killed', 'person', 'ps-islamic-jihad', '4', 'أربعة من أفرادها')],
          by=[dict(words='المتحدث باسم جيش الاحتلال', org='il-forces', title='المتحدث باسم جيش الاحتلال', stance='claims')])
zeitoun = ('شرقي حي الزيتون بمدينة غزة', 'Al-Zaytoun, Gaza City', 'حي الزيتون', 'neighbourhood', 'PS/Gaza', 2)
d.mention('sniping', 'وأعلنت كتائب…غزة', place=zeitoun,
          actors=[('ps-hamas', 'initiator', 'كتائب القسام'), ('il-forces', 'target', 'جنديا')],
          means=[('sniper', 'قنصوا'), ('rocket-launcher', 'قذيفة "الياسين 105"')],
          by=[dict(words='كتائب القسام', org='ps-hamas')], note='The sniping and the shot at the tank are told as one fight; no toll is given.')
d.mention('clash', 'واعترف…الحي', place=('الحي', 'Al-Zaytoun, Gaza City', 'حي الزيتون', 'neighbourhood', 'PS/Gaza', 1),
          actors=[('il-forces', 'initiator', 'الاحتلال@3'), ('ps-hamas', 'target', 'كتائب القسام')],
          results=[('killed', 'person', 'il-forces', '1', 'ضابط برتبة رائد'), ('wounded', 'person', 'il-forces', '2', 'جنديين')],
          by=[dict(words='الاحتلال@3', org='il-forces')])
d.mention('arrest', ['T:وحملة اعتقالات في الضفة', 'بلغت…الأسير'], when='2024-02-19..2024-02-20 range | منذ مساء أمس',
          place=('الخليل', 'Hebron', 'الخليل', 'governorate', 'PS/Hebron', 3),
          places=[('قلقيلية', 'Qalqilya', 'قلقيلية', 'governorate', 'PS/Qalqilya', 3), ('أريحا', 'Jericho', 'أريحا', 'governorate', 'PS/Jericho', 3)],
          actors=[('civilians', 'target', '22 مواطنا')],
          results=[('arrested', 'person', 'civilians', '22', '22 مواطنا'), ('arrested', 'person', 'civilians', '2', 'سيدة وصحفي', 0)],
          by=[dict(words='هيئة شؤون الأسرى', title='هيئة شؤون الأسرى'), dict(words='نادي الأسير', org='ps-prisoners-club')],
          note='Who arrests is left to the reader.')
d.mention('destruction', 'هدمت…القدس', place=('بلدة عناتا', 'Anata', 'عناتا', 'town', 'PS/Jerusalem', 1),
          actors=[('il-forces', 'initiator', 'جرافات الاحتلال')],
          results=[('destroyed', 'building', 'civilians', '4', 'أربع منشآت تجارية')])
d.mention('destruction', 'أحرق…بورين', place=('قرية بورين', 'Burin', 'بورين', 'village', 'PS/Nablus', 1),
          actors=[('il-settlers', 'initiator', 'مستوطنون')], results=[('burned', 'vehicle', 'civilians', '2', 'مركبتين')])
convoy = dict(words='برنامج الأغذية العالمي', org='un-wfp')
d.mention('shooting', 'تعرضت…حاجز', when='2024-02-18 | الأحد',
          actors=[('un-wfp', 'target', 'قافلة له')], means=[('firearm', 'إطلاق نار')], by=[convoy],
          note='The north is where the convoy was to go, not where it was shot at.')
d.mention('destruction', 'نهبت…الأحد', when='2024-02-18 | الأحد', actors=[('un-wfp', 'target', 'قافلة له')],
          results=[('seized', 'vehicle', 'un-wfp', '6', 'ست شاحنات')], by=[convoy], note='Looting by nobody named.')
d.mention('meeting', 'وأفادت…تبادل', status='planned', when='2024-02-21 | غدا', place=('القاهرة@2', 'Cairo', 'القاهرة', 'city', 'EG', 1),
          actors=[('ps-hamas', 'initiator', 'وفدا من حماس')],
          by=[dict(words='مصادر مصرية', title='مصادر مصرية', channel='press', via='قناة القاهرة الإخبارية', anonymous=True)])
d.mention('ceasefire', 'ونفى…الهدنة', status='denied', actors=[('ps-hamas', 'initiator', 'الحركة')],
          by=[dict(words='القيادي في الحركة أسامة حمدان', org='ps-hamas', speaker='أسامة حمدان', title='القيادي في الحركة', stance='denies')])

doc('own-164', '2015-11-24', """
اندلع، فجر اليوم الثلاثاء، حريق كبير في سوق الشورجة وسط بغداد التهم نحو 40 محلاً لبيع العطور والألعاب، فيما نشرت مديرية الدفاع المدني 23 فرقة إطفاء تمكنت من محاصرة النيران ومنع امتدادها إلى الأبنية المجاورة. وقال مدير الدفاع المدني إن ثلاثة من رجال الإطفاء أصيبوا بحالات اختناق وغادروا المستشفى، مرجحاً أن يكون تماس كهربائي وراء الحادث. وطالب تجار السوق أمانة بغداد بتعويضهم عن خسائرهم.
""", publisher='شبكة الرافد')
