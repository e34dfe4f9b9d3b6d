"""Reports of Iraq, Syria, Lebanon, Palestine, Yemen, Libya, Sudan, Sinai and Somalia, 2015–2025: posts, wire items, articles, noise."""

d = doc('own-309', '2015-09-02', """
قيادة عمليات الانبار ::
راجمات الفرقة العاشرة تدك تجمعا لعصابات داعش في منطقة البو عيثة شمالي الرمادي وتقتل 17 ارهابيا بينهم قناصان ، وتدمر ثلاث عجلات تحمل احاديات ..
اما في المحور الشرقي فقد تمكنت قوة من جهاز مكافحة الارهاب ومعها مقاتلو عشيرة البو فهد من تطهير منطقة حصيبة الشرقية من فلول الدواعش وابطلت 23 عبوة زرعوها في الدور . استشهاد اثنين من مقاتلي العشيرة وجرح اربعة حين انفجر عليهم منزل مفخخ اثناء التمشيط
""", publisher='إعلام القواطع')
by = [dict(words='قيادة عمليات الانبار', org='iq-joc', title='قيادة عمليات الأنبار')]
d.mention('shelling', 'راجمات…احاديات', when='day',
          place=('منطقة البو عيثة شمالي الرمادي', 'Albu Aitha', 'البو عيثة', 'area', 'IQ/Anbar/Ramadi', 1),
          actors=[('iq-army', 'initiator', 'الفرقة العاشرة', 'الفرقة العاشرة'), ('is', 'target', 'عصابات داعش')],
          results=[('killed', 'person', 'is', '17', '17 ارهابيا'), ('killed', 'person', 'is', '2', 'قناصان', 0),
                   ('destroyed', 'vehicle', 'is', '3', 'ثلاث عجلات')], means=[('rocket-launcher', 'راجمات')], by=by)
husayba = ('منطقة حصيبة الشرقية', 'Husaybah al-Sharqiyah', 'حصيبة الشرقية', 'town', 'IQ/Anbar/Ramadi', 1)
d.mention('territory-recapture', 'تمكنت…الدور', when='day', place=husayba,
          actors=[('iq-cts', 'initiator', 'قوة من جهاز مكافحة الارهاب'), ('iq-tribes', 'partner', 'مقاتلو عشيرة البو فهد'),
                  ('is', 'target', 'فلول الدواعش')],
          results=[('defused', 'ied', 'is', '23', '23 عبوة')], by=by)
d.mention('ied', 'استشهاد…التمشيط', when='day', place=husayba,
          actors=[('iq-tribes', 'victim', 'مقاتلي العشيرة')],
          results=[('killed', 'person', 'iq-tribes', '2', 'اثنين من مقاتلي العشيرة'), ('wounded', 'person', 'iq-tribes', '4', 'اربعة')],
          means=[('ied', 'منزل مفخخ')], by=by, note='Who rigged the house is not said.')

d = doc('own-310', '2020-09-15', """
🔴 مصدر امني لـ #شفق_نيوز : عبوة ناسفة تستهدف رتل دعم لوجستي للتحالف الدولي قرب سيطرة البطحاء غربي الناصرية ، احتراق شاحنة واصابة سائقها العراقي بحروق
🔴 "سرايا اصحاب الكهف" تتبنى العملية وتقول ان اربع شاحنات دمرت
🔴 خلية الاعلام الامني: صاروخان نوع كاتيوشا سقطا في معسكر التاجي الساعة العاشرة من ليلة امس دون خسائر بشرية ، وقوة من لواء المشاة 59 عثرت فجر اليوم في منطقة سبع البور على منصة الاطلاق وفيها صاروخ ثالث جرى تفكيكه
""", publisher='راصد العراق')
batha = ('قرب سيطرة البطحاء غربي الناصرية', 'Al-Batha checkpoint', 'سيطرة البطحاء', 'base', 'IQ/Dhi Qar', 2)
d.mention('ied', 'مصدر امني…بحروق', when='day', place=batha,
          actors=[('coalition', 'target', 'رتل دعم لوجستي للتحالف الدولي'), ('civilians', 'victim', 'سائقها العراقي')],
          results=[('burned', 'vehicle', 'coalition', '1', 'شاحنة'), ('wounded', 'person', 'civilians', '1', 'سائقها العراقي')],
          means=[('ied', 'عبوة ناسفة')],
          by=[dict(words='مصدر امني', title='مصدر أمني', channel='press', via='shafaq-news', anonymous=True)])
d.mention('ied', '"سرايا…دمرت', when='day', place=batha,
          actors=[('iq-ashab-al-kahf', 'initiator', '"سرايا اصحاب الكهف"'), ('coalition', 'target', 'رتل دعم لوجستي للتحالف الدولي')],
          results=[('destroyed', 'vehicle', 'coalition', '4', 'اربع شاحنات')],
          by=[dict(words='"سرايا اصحاب الكهف"', org='iq-ashab-al-kahf')], note='The claim has a toll of its own.')
cell = [dict(words='خلية الاعلام الامني', org='iq-smc')]
d.mention('shelling', 'صاروخان…بشرية', when='2020-09-14 | الساعة العاشرة من ليلة امس', count=('rockets', '2', 'صاروخان'),
          place=('معسكر التاجي', 'Camp Taji', 'معسكر التاجي', 'base', 'IQ/Baghdad', 1),
          results=[('killed', 'person', None, '0', 'دون خسائر بشرية'), ('wounded', 'person', None, '0', 'دون خسائر بشرية')],
          means=[('rocket', 'كاتيوشا')], by=cell)
d.mention('weapons-find', 'قوة…تفكيكه', when='2020-09-15 | فجر اليوم',
          place=('منطقة سبع البور', "Sab' al-Bur", 'سبع البور', 'town', 'IQ/Baghdad', 1),
          actors=[('iq-army', 'initiator', 'قوة من لواء المشاة 59', 'لواء المشاة 59')],
          results=[('found', 'weapon', None, '1', 'منصة الاطلاق'), ('defused', 'ammunition', None, '1', 'صاروخ ثالث')], by=cell)

d = doc('own-311', '2017-06-02', """
#البادية_السورية || من غرفة عمليات معركة #الأرض_لنا
- فصائل #الجيش_الحر تدمر دبابة T-72 وناقلة جند BMP لقوات النظام بصواريخ تاو على الطريق بين حاجز ظاظا والسبع بيار، ومقتل من كان فيهما
- إسقاط طائرة استطلاع إيرانية فوق منطقة بير القصب بالمضادات الأرضية
- 11 غارة لطائرات روسية على مقراتنا في المنطقة نفسها ولا إصابات ولله الحمد
- إفشال محاولة تقدم للميليشيات الإيرانية نحو العليانية وأسر ثلاثة من عناصرها بعد اشتباك دام أربع ساعات
""", publisher='سوريا مباشر')
by = [dict(words='غرفة عمليات معركة #الأرض_لنا', org='sy-fsa', title='غرفة عمليات معركة الأرض لنا')]
d.mention('missile-strike', 'فصائل…فيهما', when='day', operation='الأرض لنا',
          place=('حاجز ظاظا', 'Zaza checkpoint', 'حاجز ظاظا', 'base', 'SY/Rural Damascus', 2),
          places=[('السبع بيار', 'Sabe Byar', 'السبع بيار', 'town', 'SY/Rural Damascus/Duma', 2)],
          actors=[('sy-fsa', 'initiator', 'فصائل #الجيش_الحر'), ('sy-government-forces', 'target', 'قوات النظام')],
          results=[('destroyed', 'vehicle', 'sy-government-forces', '2', 'دبابة T-72 وناقلة جند BMP'),
                   ('killed', 'person', 'sy-government-forces', '?', 'من كان فيهما')], means=[('missile', 'صواريخ تاو')], by=by)
qasab = ('منطقة بير القصب', 'Bir al-Qasab', 'بير القصب', 'area', 'SY/Rural Damascus', 1)
d.mention('interception', 'إسقاط…الأرضية', when='day', place=qasab, operation='الأرض لنا',
          actors=[('sy-fsa', 'initiator', 'فصائل #الجيش_الحر'), ('ir-forces', 'target', 'إيرانية')],
          results=[('destroyed', 'aircraft', 'ir-forces', '1', 'طائرة استطلاع إيرانية')], by=by)
d.mention('airstrike', '11 غارة…الحمد', when='day', place=qasab, count=('strikes', '11', '11 غارة'),
          actors=[('ru-forces', 'initiator', 'طائرات روسية'), ('sy-fsa', 'target', 'مقراتنا')],
          results=[('wounded', 'person', 'sy-fsa', '0', 'لا إصابات')], means=[('aircraft', 'طائرات')], by=by)
d.mention('attack-on-forces', 'إفشال…ساعات', when='day', operation='الأرض لنا',
          place=('نحو العليانية', 'Al-Ulayniyah', 'العليانية', 'village', 'SY/Homs/Tadmor', 2),
          actors=[('sy-iran-backed-militias', 'initiator', 'للميليشيات الإيرانية'), ('sy-fsa', 'target', 'فصائل #الجيش_الحر')],
          results=[('abducted', 'person', 'sy-iran-backed-militias', '3', 'ثلاثة من عناصرها')], by=by,
          note='Who tried to advance is the initiator, though it was repelled.')

d = doc('own-312', '2022-10-12', """
#نابلس: إصابة 6 مواطنين بالرصاص الحي و 27 بالاختناق خلال اقتحام قوات الاحتلال مخيم عسكر القديم فجراً واعتقالها الأسير المحرر ليث كعبي وشقيقه، وفق الهلال الأحمر
"عرين الأسود": مقاتلونا استهدفوا حاجز صرة بصليات كثيفة وانسحبوا بسلام
الإعلام العبري: إصابة جندي بجروح متوسطة بإطلاق نار قرب مستوطنة "شافي شمرون" وفرار المنفذين
#بورين مستوطنون من "يتسهار" يحرقون مركبتين ويقطعون نحو 60 شجرة زيتون تحت حماية الجيش
""", publisher='نبض الضفة')
d.mention('raid', 'إصابة 6…الأحمر', code='shooting', when='2022-10-12 | فجراً',
          place=('مخيم عسكر القديم', 'Old Askar refugee camp', 'مخيم عسكر القديم', 'camp', 'PS/Nablus', 1),
          actors=[('il-forces', 'initiator', 'قوات الاحتلال'), ('civilians', 'target', 'مواطنين')],
          results=[('wounded', 'person', 'civilians', '33', '6 مواطنين بالرصاص الحي و 27 بالاختناق'),
                   ('arrested', 'person', 'civilians', '2', 'الأسير المحرر ليث كعبي وشقيقه')],
          people=[('ليث كعبي', 'الأسير المحرر', 'civilians', 'arrested', 'ليث كعبي')],
          means=[('firearm', 'الرصاص الحي'), ('tear-gas', 'الاختناق')],
          by=[dict(words='الهلال الأحمر', org='ps-red-crescent')],
          note='A raid with live fire on people goes by the shooting; those hurt by bullets and by gas are summed.')
d.mention('attack-on-forces', '"عرين…بسلام', when='day',
          place=('حاجز صرة', 'Sarra checkpoint', 'حاجز صرة', 'base', 'PS/Nablus', 1),
          actors=[('ps-lions-den', 'initiator', 'مقاتلونا'), ('il-forces', 'target', 'حاجز صرة')], means=[('firearm', 'صليات كثيفة')],
          by=[dict(words='"عرين الأسود"', org='ps-lions-den')])
d.mention('attack-on-forces', 'الإعلام العبري…المنفذين', when='day',
          place=('قرب مستوطنة "شافي شمرون"', 'Shavei Shomron', 'شافي شمرون', 'town', 'PS/Nablus', 2),
          actors=[(None, 'initiator', 'المنفذين'), ('il-forces', 'target', 'جندي')],
          results=[('wounded', 'person', 'il-forces', '1', 'جندي')], means=[('firearm', 'إطلاق نار')],
          by=[dict(words='الإعلام العبري', org='il-media')])
d.mention('destruction', 'مستوطنون…الجيش', when='day', place=('بورين', 'Burin', 'بورين', 'village', 'PS/Nablus', 1),
          actors=[('il-settlers', 'initiator', 'مستوطنون من "يتسهار"'), ('il-forces', 'support', 'الجيش')],
          results=[('burned', 'vehicle', 'civilians', '2', 'مركبتين'), ('destroyed', 'other', 'civilians', '~60', 'نحو 60 شجرة زيتون')])

d = doc('own-313', '2022-01-08', """
المركز الإعلامي لألوية العمالقة الجنوبية | بعد معركة استمرت تسع ساعات قواتنا تستكمل صباح اليوم السبت تحرير مدينة بيحان العليا بإسناد من مقاتلات التحالف ، وتأسر 26 عنصرا من مليشيات الحوثي .. وفرقها الهندسية تنزع 112 لغما وعبوة من الخط الرابط بين النقوب وعسيلان
💥 التحالف: نفذنا 14 استهدافا ضد المليشيا في بيحان وحريب خلال 24 ساعة وخسائرها 11 آلية وأكثر من 90 قتيلا
💥 سقوط صاروخ باليستي حوثي مساء أمس في أرض خالية شرق مدينة عتق
""", publisher='عدن الآن')
by = [dict(words='المركز الإعلامي لألوية العمالقة الجنوبية', org='ye-giants', title='المركز الإعلامي لألوية العمالقة الجنوبية')]
d.mention('territory-recapture', 'بعد معركة…الحوثي', when='2022-01-08 | صباح اليوم السبت',
          place=('مدينة بيحان العليا', 'Bayhan al-Ulya', 'بيحان العليا', 'town', 'YE/Shabwah/Bayhan', 1),
          actors=[('ye-giants', 'initiator', 'قواتنا'), ('ye-coalition', 'support', 'التحالف'),
                  ('ye-ansar-allah', 'target', 'مليشيات الحوثي')],
          results=[('arrested', 'person', 'ye-ansar-allah', '26', '26 عنصرا من مليشيات الحوثي')],
          means=[('aircraft', 'مقاتلات')], by=by, note='Captives of forces of the government are coded as arrested.')
d.mention('defusal', 'فرقها…وعسيلان', when='day',
          place=('النقوب', 'An Nuqub', 'النقوب', 'town', 'YE/Shabwah/Usaylan', 2),
          places=[('عسيلان', 'Usaylan', 'عسيلان', 'town', 'YE/Shabwah/Usaylan', 2)],
          actors=[('ye-giants', 'initiator', 'فرقها الهندسية')],
          results=[('defused', 'mine', None, '112', '112 لغما وعبوة')], by=by)
d.mention('airstrike', 'التحالف: …قتيلا', when='2022-01-07..2022-01-08 range | خلال 24 ساعة', count=('strikes', '14', '14 استهدافا'),
          place=('بيحان@2', 'Bayhan', 'بيحان', 'district', 'YE/Shabwah/Bayhan', 2),
          places=[('حريب', 'Harib', 'حريب', 'district', 'YE/Marib/Harib', 2)],
          actors=[('ye-coalition', 'initiator', 'التحالف@2'), ('ye-ansar-allah', 'target', 'المليشيا')],
          results=[('destroyed', 'vehicle', 'ye-ansar-allah', '11', '11 آلية'), ('killed', 'person', 'ye-ansar-allah', '91+', 'أكثر من 90 قتيلا')],
          by=[dict(words='التحالف@2', org='ye-coalition')], note='One toll for both districts.')
d.mention('missile-strike', 'سقوط…عتق', when='2022-01-07 | مساء أمس', count=('missiles', '1', 'صاروخ باليستي'),
          place=('أرض خالية شرق مدينة عتق', 'Ataq', 'عتق', 'city', 'YE/Shabwah/Ataq', 2),
          actors=[('ye-ansar-allah', 'initiator', 'حوثي@2')], means=[('missile', 'صاروخ باليستي')])

d = doc('own-314', '2024-07-02', """
لجان مقاومة سنجة - بيان إلى الرأي العام
اجتاحت مليشيا الدعم السريع مدينتنا يوم السبت عقب انسحاب الفرقة 17 مشاة منها، ومنذ ذلك الحين نهبت السوق الكبير وأكثر من 60 عربة من المواطنين، واغتالت أمس الأستاذ الهادي محمود أمام منزله لأنه رفض تسليم سيارته. فرّت إلى الدندر والقضارف ما يزيد على 8 آلاف أسرة سيراً على الأقدام.
نكذّب ما يروّج عن دخول المليشيا مدينة السوكي، وقد قصف طيران الجيش صباح اليوم متحركاً لها غرب الدندر وأحرق تسع عربات قتالية.
""", publisher='سنار اليوم')
by = [dict(words='لجان مقاومة سنجة', org='sd-resistance-committees', title='لجان مقاومة سنجة', channel='statement')]
singa = ('سنجة', 'Singa', 'سنجة', 'city', 'SD/Sennar/Singa', 1)
rsf = ('sd-rsf', 'initiator', 'مليشيا الدعم السريع')
d.mention('territory-loss', 'اجتاحت…السبت', when='2024-06-29 | يوم السبت', place=singa, actors=[rsf], by=by)
d.mention('withdrawal', 'انسحاب…منها', when='2024-06-29 | يوم السبت', place=singa,
          actors=[('sd-saf', 'initiator', 'الفرقة 17 مشاة', 'الفرقة 17 مشاة')], by=by)
d.mention('destruction', 'ومنذ…المواطنين', when='2024-06-29..2024-07-02 range | منذ ذلك الحين', place=singa,
          actors=[rsf, ('civilians', 'target', 'المواطنين')],
          results=[('seized', 'vehicle', 'civilians', '61+', 'أكثر من 60 عربة')], by=by, note='Looting after the take-over is an act of its own.')
d.mention('assassination', 'اغتالت…سيارته', when='2024-07-01 | أمس', place=singa,
          actors=[rsf, ('civilians', 'target', 'الأستاذ الهادي محمود')],
          results=[('killed', 'person', 'civilians', '1', 'الأستاذ الهادي محمود')],
          people=[('الهادي محمود', 'الأستاذ', 'civilians', 'killed', 'الهادي محمود')], by=by)
d.mention('displacement', 'فرّت…الأقدام', when='day', place=singa, actors=[('civilians', 'victim', '8 آلاف أسرة')],
          results=[('displaced', 'person', 'civilians', '8001+', 'ما يزيد على 8 آلاف أسرة')], by=by)
d.mention('territory-loss', 'نكذّب…السوكي', status='denied',
          place=('مدينة السوكي', 'As-Suki', 'السوكي', 'town', 'SD/Sennar/As-Suki', 1), actors=[('sd-rsf', 'initiator', 'المليشيا')],
          by=[{**by[0], 'stance': 'denies'}])
d.mention('airstrike', 'قصف…قتالية', when='2024-07-02 | صباح اليوم',
          place=('غرب الدندر', 'Dinder', 'الدندر', 'town', 'SD/Sennar/Dinder', 2),
          actors=[('sd-saf', 'initiator', 'طيران الجيش'), ('sd-rsf', 'target', 'متحركاً لها')],
          results=[('burned', 'vehicle', 'sd-rsf', '9', 'تسع عربات قتالية')], means=[('aircraft', 'طيران')], by=by)

d = doc('own-315', '2025-07-15', """
🔻 مكافحة الإرهاب في إقليم كوردستان: طائرة مسيرة مفخخة انفجرت الساعة 7:14 من صباح اليوم الثلاثاء داخل حقل سرسنك النفطي بمحافظة دهوك ونشب عنها حريق دون ضحايا، وأخرى أسقطت عند الثانية فجراً قرب مطار أربيل الدولي
🔻 وزارة الثروات الطبيعية: المسيرتان اللتان استهدفتا حقل خورمالا أمس ألحقتا ضرراً بأنبوب للمياه فقط
🔻 بيشوا هوراماني المتحدث باسم حكومة الإقليم يتهم فصائل في الحشد الشعبي بالوقوف وراء الهجمات.. وهيئة الحشد تنفي
🔻 السوداني ومسرور بارزاني يبحثان هاتفياً التحقيق المشترك، ووفد أمني اتحادي برئاسة قاسم الأعرجي يصل غداً إلى أربيل
""", publisher='جبال نيوز')
ct = [dict(words='مكافحة الإرهاب في إقليم كوردستان', org='iq-krg-counter-terrorism')]
d.mention('drone-strike', 'طائرة…ضحايا', when='2025-07-15 | الساعة 7:14 من صباح اليوم الثلاثاء', count=('drones', '1', 'طائرة مسيرة مفخخة'),
          place=('حقل سرسنك النفطي بمحافظة دهوك', 'Sarsang oil field', 'حقل سرسنك', 'facility', 'IQ/Duhok', 1),
          results=[('killed', 'person', None, '0', 'دون ضحايا'), ('wounded', 'person', None, '0', 'دون ضحايا')],
          means=[('drone', 'طائرة مسيرة مفخخة')], by=ct)
d.mention('interception', 'وأخرى…الدولي', when='2025-07-15 | عند الثانية فجراً',
          place=('قرب مطار أربيل الدولي', 'Erbil airport', 'مطار أربيل', 'airport', 'IQ/Erbil/Erbil', 2),
          results=[('destroyed', 'aircraft', None, '1', 'أخرى')], means=[('drone', 'أخرى')], by=ct, note='Who shot it down is not said.')
d.mention('drone-strike', 'وزارة…فقط', when='2025-07-14 | أمس', count=('drones', '2', 'المسيرتان'),
          place=('حقل خورمالا', 'Khurmala oil field', 'حقل خورمالا', 'facility', 'IQ/Erbil', 1), means=[('drone', 'المسيرتان')],
          by=[dict(words='وزارة الثروات الطبيعية', org='iq-krg', title='وزارة الثروات الطبيعية')])
d.mention('accusation', 'بيشوا…تنفي', when='day',
          actors=[('iq-krg', 'initiator', 'حكومة الإقليم'), ('iq-pmf', 'target', 'فصائل في الحشد الشعبي')],
          by=[dict(words='بيشوا هوراماني المتحدث باسم حكومة الإقليم', org='iq-krg', speaker='بيشوا هوراماني',
                   title='المتحدث باسم حكومة الإقليم'),
              dict(words='هيئة الحشد', org='iq-pmf', title='هيئة الحشد الشعبي', stance='denies')],
          note='The accused denies: an attribution.')
d.mention('phone-call', 'السوداني…المشترك', when='day',
          actors=[('iq-government', 'initiator', 'السوداني'), ('iq-krg', 'partner', 'مسرور بارزاني')],
          people=[('السوداني', None, 'iq-government', 'mentioned', 'السوداني'), ('مسرور بارزاني', None, 'iq-krg', 'mentioned', 'مسرور بارزاني')])
d.mention('visit', 'وفد…أربيل', status='planned', when='2025-07-16 | غداً',
          place=('أربيل@2', 'Erbil', 'أربيل', 'city', 'IQ/Erbil/Erbil', 1), actors=[('iq-government', 'initiator', 'وفد أمني اتحادي')],
          people=[('قاسم الأعرجي', None, 'iq-government', 'mentioned', 'قاسم الأعرجي')])

d = doc('own-316', '2018-07-16', """
البصرة - توفي متظاهر متأثرا بجروحه وأصيب 14 آخرون وأربعة من شرطة الطاقة، مساء الأحد، حين أطلقت القوة المكلفة بحماية حقل غرب القرنة الرصاص الحي على عشرات المحتجين الذين رشقوها بالحجارة وأضرموا النار في كرفانين عند بوابته الرئيسة، حسبما أفاد به عضو مفوضية حقوق الإنسان مهدي التميمي. وأوضح التميمي، في اتصال هاتفي مع الوكالة، أن الأجهزة الأمنية اعتقلت ليل الأحد 31 شخصا في حيي الجمهورية والقبلة وسط البصرة وأفرجت صباح اليوم عن 19 منهم لقاء تعهدات خطية. لكن قيادة شرطة المحافظة نفت في بيان استعمال الرصاص، وقالت إن 23 من منتسبيها جرحوا عند الحقل بالحجارة وقنابل المولوتوف. وفي قضاء المدينة شمالا استغل مسلحون من عشيرتي الحلاف وبني منصور انشغال القوات بالتظاهرات فتجدد بينهم فجر الاثنين نزاع على أرض زراعية أودى بشخصين أحدهما فتى، قبل أن تدخل قوة من الفرقة 14 المنطقة وتصادر 26 بندقية وثلاث قاذفات. ووصل إلى المحافظة على إثر ذلك فوجان من جهاز مكافحة الإرهاب بأمر من القائد العام للقوات المسلحة حيدر العبادي.
""", publisher='وكالة الرافد للأنباء')
tamimi = dict(words='عضو مفوضية حقوق الإنسان مهدي التميمي', org='iq-hchr', speaker='مهدي التميمي', title='عضو مفوضية حقوق الإنسان')
police = dict(words='قيادة شرطة المحافظة', org='iq-police', title='قيادة شرطة محافظة البصرة', channel='statement')
qurna = ('حقل غرب القرنة', 'West Qurna oil field', 'حقل غرب القرنة', 'facility', 'IQ/Basra', 1)
sunday = '2018-07-15 | مساء الأحد'
d.mention('riot', 'توفي…التميمي', when=sunday, place=qurna,
          actors=[('protesters', 'initiator', 'عشرات المحتجين'), ('iq-police', 'target', 'شرطة الطاقة', 'شرطة الطاقة')],
          results=[('killed', 'person', 'protesters', '1', 'متظاهر'), ('wounded', 'person', 'protesters', '14', '14 آخرون'),
                   ('wounded', 'person', 'iq-police', '4', 'أربعة من شرطة الطاقة'), ('burned', 'building', None, '2', 'كرفانين')],
          means=[('firearm', 'الرصاص الحي')], by=[tamimi, {**police, 'stance': 'denies'}],
          note='The police denies the shots, not the clashes.')
quarters = ('الجمهورية', 'Al-Jumhuriya, Basra', 'الجمهورية', 'neighbourhood', 'IQ/Basra/Basra', 1)
qibla = ('القبلة', 'Al-Qibla, Basra', 'القبلة', 'neighbourhood', 'IQ/Basra/Basra', 1)
phone = [{**tamimi, 'words': 'التميمي@2', 'channel': 'press'}]
d.mention('arrest', 'الأجهزة…البصرة', when='2018-07-15 | ليل الأحد', place=quarters, places=[qibla],
          actors=[('iq-security-forces', 'initiator', 'الأجهزة الأمنية')], results=[('arrested', 'person', None, '31', '31 شخصا')], by=phone)
d.mention('release', 'وأفرجت…خطية', when='2018-07-16 | صباح اليوم', place=quarters, places=[qibla],
          actors=[('iq-security-forces', 'initiator', 'الأجهزة الأمنية')], results=[('released', 'person', None, '19', '19 منهم')], by=phone)
d.mention('riot', 'لكن قيادة…المولوتوف', when=sunday, place=qurna,
          actors=[('protesters', 'initiator', 'عشرات المحتجين'), ('iq-police', 'target', '23 من منتسبيها')],
          results=[('wounded', 'person', 'iq-police', '23', '23 من منتسبيها')], by=[police], note='Another toll of the same evening.')
madina = ('قضاء المدينة شمالا', 'Al-Madina', 'المدينة', 'district', 'IQ/Basra/Al-Madina', 2)
d.mention('clash', 'وفي قضاء…فتى', when='2018-07-16 | فجر الاثنين', place=madina,
          actors=[('iq-tribes', 'initiator', 'الحلاف'), ('iq-tribes', 'target', 'بني منصور')],
          results=[('killed', 'person', None, '2', 'شخصين'), ('killed', 'person', None, '1', 'فتى', 0)])
d.mention('search', 'قوة من…قاذفات', code='weapons-find', when='2018-07-16 | فجر الاثنين', place=madina,
          actors=[('iq-army', 'initiator', 'قوة من الفرقة 14', 'الفرقة 14'), ('iq-tribes', 'target', 'عشيرتي الحلاف وبني منصور')],
          results=[('seized', 'weapon', 'iq-tribes', '29', '26 بندقية وثلاث قاذفات')])
d.mention('reinforcement', 'ووصل…العبادي', when='day', count=('units', '2', 'فوجان'),
          place=('المحافظة@2', 'Basra', 'البصرة', 'governorate', 'IQ/Basra', 3),
          actors=[('iq-cts', 'initiator', 'فوجان من جهاز مكافحة الإرهاب'),
                  ('iq-commander-in-chief', 'authority', 'القائد العام للقوات المسلحة حيدر العبادي')],
          people=[('حيدر العبادي', 'القائد العام للقوات المسلحة', 'iq-commander-in-chief', 'mentioned', 'حيدر العبادي')])

d = doc('own-317', '2016-11-21', """
الموصل/ أعلن قائد حملة "قادمون يا نينوى" الفريق الركن عبد الأمير رشيد يار الله، اليوم الإثنين، أن قوات مكافحة الإرهاب حررت حي عدن في الساحل الأيسر للموصل ورفعت العلم العراقي فوق مبانيه بعد أن فجرت تسع عجلات مفخخة كانت تتجه نحوها، وأن قطعات الحشد الشعبي أحكمت سيطرتها على مطار تلعفر موقعة 38 قتيلا في صفوف داعش. غير أن ضابطا في الفرقة المدرعة التاسعة التي تقاتل في حي الانتصار المجاور تحدث لرويترز، شريطة عدم كشف هويته، عن هجوم معاكس شنه التنظيم قبيل الفجر بخمسة انتحاريين يستقلون شاحنات وأدى إلى استشهاد 11 جنديا وانسحاب سريتين إلى مواقعهما السابقة. وقال سكان اتصلت بهم الشبكة من داخل المدينة إن مسلحي التنظيم أعدموا الأحد في ساحة النبي يونس سبعة شبان بتهمة "التخابر" وعلقوا جثثهم على أعمدة الكهرباء. واستقبل مخيم الخازر، الذي زاره اليوم وزير الهجرة جاسم محمد الجاف، 1150 عائلة نازحة من حيي الزهراء والقادسية الثانية منذ صباح السبت، وفق موظف في الوزارة.
""", publisher='شبكة الرافد')
yarallah = [dict(words='قائد حملة "قادمون يا نينوى" الفريق الركن عبد الأمير رشيد يار الله', org='iq-joc', speaker='عبد الأمير رشيد يار الله',
                 title='قائد حملة "قادمون يا نينوى"')]
monday = '2016-11-21 | اليوم الإثنين'
d.mention('territory-recapture', 'أعلن…نحوها', when=monday, operation='قادمون يا نينوى',
          place=('حي عدن في الساحل الأيسر للموصل', 'Aden, Mosul', 'عدن', 'neighbourhood', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-cts', 'initiator', 'قوات مكافحة الإرهاب'), ('is', 'target', 'داعش')],
          results=[('destroyed', 'vehicle', 'is', '9', 'تسع عجلات مفخخة')], means=[('car-bomb', 'عجلات مفخخة')], by=yarallah)
d.mention('territory-recapture', 'قطعات…داعش', when=monday, operation='قادمون يا نينوى',
          place=('مطار تلعفر', 'Tal Afar airport', 'مطار تلعفر', 'airport', 'IQ/Ninewa/Tal Afar', 1),
          actors=[('iq-pmf', 'initiator', 'قطعات الحشد الشعبي'), ('is', 'target', 'داعش')],
          results=[('killed', 'person', 'is', '38', '38 قتيلا')], by=yarallah)
intisar = ('حي الانتصار', 'Al-Intisar, Mosul', 'الانتصار', 'neighbourhood', 'IQ/Ninewa/Mosul', 1)
officer = [dict(words='ضابطا في الفرقة المدرعة التاسعة', org='iq-army', title='ضابط في الفرقة المدرعة التاسعة', channel='press',
                via='reuters', anonymous=True)]
d.mention('suicide-bombing', 'غير أن…جنديا', when='2016-11-21 | قبيل الفجر', place=intisar, count=('attackers', '5', 'خمسة انتحاريين'),
          actors=[('is', 'initiator', 'التنظيم'), ('iq-army', 'target', 'الفرقة المدرعة التاسعة', 'الفرقة المدرعة التاسعة')],
          results=[('killed', 'person', 'iq-army', '11', '11 جنديا')], means=[('car-bomb', 'شاحنات')], by=officer)
d.mention('withdrawal', 'انسحاب…السابقة', when='2016-11-21 | قبيل الفجر', place=intisar, count=('units', '2', 'سريتين'),
          actors=[('iq-army', 'initiator', 'سريتين', 'الفرقة المدرعة التاسعة')], by=officer)
d.mention('execution', 'وقال سكان…الكهرباء', when='2016-11-20 | الأحد',
          place=('ساحة النبي يونس', 'Nabi Yunus square, Mosul', 'ساحة النبي يونس', 'square', 'IQ/Ninewa/Mosul', 1),
          actors=[('is', 'initiator', 'مسلحي التنظيم'), ('civilians', 'target', 'سبعة شبان')],
          results=[('killed', 'person', 'civilians', '7', 'سبعة شبان')],
          by=[dict(words='سكان', title='سكان', channel='press', anonymous=True)])
khazir = ('مخيم الخازر', 'Khazir camp', 'مخيم الخازر', 'camp', 'IQ/Ninewa', 1, 'Erbil')
d.mention('visit', 'مخيم…الجاف', when='2016-11-21 | اليوم@2', place=khazir, actors=[('iq-ministry-migration', 'initiator', 'وزير الهجرة')],
          people=[('جاسم محمد الجاف', 'وزير الهجرة', 'iq-ministry-migration', 'mentioned', 'جاسم محمد الجاف')])
d.mention('displacement', 'واستقبل…الوزارة', when='2016-11-19..2016-11-21 range | منذ صباح السبت',
          place=('الزهراء', 'Al-Zahra, Mosul', 'الزهراء', 'neighbourhood', 'IQ/Ninewa/Mosul', 1),
          places=[('القادسية الثانية', 'Al-Qadisiya al-Thaniya, Mosul', 'القادسية الثانية', 'neighbourhood', 'IQ/Ninewa/Mosul', 1)],
          actors=[('civilians', 'victim', '1150 عائلة')], results=[('displaced', 'person', 'civilians', '1150', '1150 عائلة نازحة')],
          by=[dict(words='موظف في الوزارة', org='iq-ministry-migration', title='موظف في وزارة الهجرة', anonymous=True)])

d = doc('own-318', '2023-06-14', """
درعا - اغتال مسلحان يستقلان دراجة نارية، ليل الثلاثاء، القيادي السابق في فصائل المعارضة رامي الحريري وسط مدينة نوى وأصابا مرافقه، بحسب "تجمع أحرار حوران" الذي أشار إلى أن القتيل لم يعد ينتمي إلى أي جهة عسكرية. وقبل ذلك بساعات لقي أربعة من عناصر الفرقة 15 التابعة لقوات النظام مصرعهم بعبوة ناسفة استهدفت حافلة مبيت على الطريق الواصل بين المسيفرة والجيزة شرقي المحافظة، لتشن الأجهزة الأمنية فجر الأربعاء حملة دهم في الجيزة اعتقلت فيها 12 شابا ثم أخلت ظهرا سبيل خمسة منهم. وفي ريف دمشق، نقلت وكالة سانا عن مصدر عسكري أن "عدوانا جويا إسرائيليا" من اتجاه الجولان استهدف فجر اليوم نقاطا في محيط الكسوة وأدى إلى إصابة جندي، بينما تحدث المرصد السوري لحقوق الإنسان عن مقتل ثلاثة مسلحين موالين لإيران وتدمير مستودع ذخيرة يتبع لهم. ووثق التجمع خلال أيار الماضي 47 عملية اغتيال في درعا راح ضحيتها 32 شخصا بينهم تسعة مدنيين.
""", publisher='حوران اليوم')
gathering = dict(words='"تجمع أحرار حوران"', org='horan-free-league')
d.mention('assassination', 'اغتال…عسكرية', when='2023-06-13 | ليل الثلاثاء',
          place=('مدينة نوى', 'Nawa', 'نوى', 'city', 'SY/Dara/Izra', 1),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحان يستقلان دراجة نارية'),
                  ('civilians', 'target', 'القيادي السابق في فصائل المعارضة')],
          results=[('killed', 'person', 'civilians', '1', 'القيادي السابق في فصائل المعارضة رامي الحريري'),
                   ('wounded', 'person', 'civilians', '1', 'مرافقه')],
          people=[('رامي الحريري', 'القيادي السابق في فصائل المعارضة', 'civilians', 'killed', 'رامي الحريري')], by=[gathering])
d.mention('ied', 'وقبل ذلك…المحافظة', when='2023-06-13 | قبل ذلك بساعات',
          place=('المسيفرة', 'Al-Musayfirah', 'المسيفرة', 'town', 'SY/Dara/Dara', 2),
          places=[('الجيزة', 'Al-Jizah', 'الجيزة', 'town', 'SY/Dara/Dara', 2)],
          actors=[('sy-government-forces', 'target', 'الفرقة 15 التابعة لقوات النظام', 'الفرقة 15')],
          results=[('killed', 'person', 'sy-government-forces', '4', 'أربعة من عناصر الفرقة 15')], means=[('ied', 'عبوة ناسفة')])
jizah = ('الجيزة@2', 'Al-Jizah', 'الجيزة', 'town', 'SY/Dara/Dara', 1)
d.mention('raid', 'لتشن…شابا', code='arrest', when='2023-06-14 | فجر الأربعاء', place=jizah,
          actors=[('sy-government-forces', 'initiator', 'الأجهزة الأمنية')], results=[('arrested', 'person', None, '12', '12 شابا')])
d.mention('release', 'أخلت…منهم', when='2023-06-14 | ظهرا', place=jizah,
          actors=[('sy-government-forces', 'initiator', 'الأجهزة الأمنية')], results=[('released', 'person', None, '5', 'خمسة منهم')])
kiswa = ('محيط الكسوة', 'Al-Kiswah', 'الكسوة', 'city', 'SY/Rural Damascus/Rural Damascus', 2)
d.mention('airstrike', 'نقلت…جندي', when='2023-06-14 | فجر اليوم', place=kiswa,
          actors=[('il-forces', 'initiator', 'إسرائيليا'), ('sy-government-forces', 'victim', 'جندي')],
          results=[('wounded', 'person', 'sy-government-forces', '1', 'جندي')],
          by=[dict(words='مصدر عسكري', org='sy-government-forces', title='مصدر عسكري', via='sana', anonymous=True)])
d.mention('airstrike', 'المرصد…لهم', when='2023-06-14 | فجر اليوم', place=kiswa,
          actors=[('il-forces', 'initiator', 'إسرائيليا'), ('sy-iran-backed-militias', 'target', 'مسلحين موالين لإيران')],
          results=[('killed', 'person', 'sy-iran-backed-militias', '3', 'ثلاثة مسلحين موالين لإيران'),
                   ('destroyed', 'building', 'sy-iran-backed-militias', '1', 'مستودع ذخيرة')],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')], note='Another toll, of others.')
d.mention('statistics', 'ووثق…مدنيين', status='aggregate', when='2023-05-01..2023-05-31 month | أيار الماضي',
          count=('attacks', '47', '47 عملية اغتيال'), place=('درعا@2', 'Daraa', 'درعا', 'governorate', 'SY/Dara', 3),
          results=[('killed', 'person', None, '32', '32 شخصا'), ('killed', 'person', 'civilians', '9', 'تسعة مدنيين', 0)],
          by=[{**gathering, 'words': 'التجمع'}])

d = doc('own-319', '2023-09-11', """
صيدا - لم يصمد سوى ست ساعات وقف إطلاق النار الذي أعلنته هيئة العمل الفلسطيني المشترك في مخيم عين الحلوة مساء الأحد، إذ عاد مقاتلو حركة "فتح" ومجموعات "الشباب المسلم" إلى الاشتباك فجر اليوم في حي حطين، ما رفع عدد القتلى منذ الخميس إلى تسعة والجرحى إلى 63، بحسب مصادر طبية في المخيم. وأعلنت قيادة الجيش اللبناني، في بيان، إصابة خمسة عسكريين إثر سقوط ثلاث قذائف في مركزين تابعين للوحدات المنتشرة في محيط المخيم، فيما قتل برصاص القنص على أوتوستراد الغازية سائق صهريج كان ينقل المحروقات إلى الجنوب. وفر من المخيم منذ الجمعة أكثر من ألفي شخص لجأوا إلى مدارس المدينة ومساجدها، على ما أفادت الأونروا. واتفق ممثلو الفصائل مع مدير مخابرات الجيش في الجنوب العميد سهيل حرب، خلال اجتماع عقد بعد الظهر في ثكنة محمد زغيب، على نشر قوة أمنية مشتركة من 100 عنصر عند مجمع المدارس غدا الثلاثاء. وكانت المعارك قد اندلعت أول مرة أواخر تموز الماضي إثر اغتيال القيادي في "فتح" أبو أشرف العرموشي وأربعة من مرافقيه في كمين داخل المخيم.
""", publisher='الجنوب الآن')
camp = ('مخيم عين الحلوة', 'Ain al-Hilweh refugee camp', 'مخيم عين الحلوة', 'camp', 'LB/South/Sidon', 1)
d.mention('ceasefire', 'وقف…الأحد', when='2023-09-10 | مساء الأحد', place=camp,
          actors=[(None, 'initiator', 'هيئة العمل الفلسطيني المشترك')])
d.mention('clash', 'عاد…حطين', when='2023-09-11 | فجر اليوم',
          place=('حي حطين', 'Hittin, Ain al-Hilweh', 'حي حطين', 'neighbourhood', 'LB/South/Sidon', 1),
          actors=[('ps-fatah', 'initiator', 'مقاتلو حركة "فتح"'), (None, 'target', 'مجموعات "الشباب المسلم"')])
d.mention('statistics', 'ما رفع…في المخيم', status='aggregate', when='2023-09-07..2023-09-11 range | منذ الخميس', place=camp,
          results=[('killed', 'person', None, '9', 'تسعة'), ('wounded', 'person', None, '63', '63')],
          by=[dict(words='مصادر طبية في المخيم', title='مصادر طبية في المخيم', anonymous=True)])
d.mention('shelling', 'وأعلنت…المخيم', when='day', count=('shells', '3', 'ثلاث قذائف'),
          place=('محيط المخيم', 'Ain al-Hilweh refugee camp', 'مخيم عين الحلوة', 'camp', 'LB/South/Sidon', 2),
          actors=[('lb-army', 'victim', 'خمسة عسكريين')], results=[('wounded', 'person', 'lb-army', '5', 'خمسة عسكريين')],
          means=[('shell', 'قذائف')], by=[dict(words='قيادة الجيش اللبناني', org='lb-army', channel='statement')])
d.mention('shooting', 'قتل برصاص…الجنوب', when='day',
          place=('أوتوستراد الغازية', 'Ghaziyeh', 'الغازية', 'town', 'LB/South/Sidon', 1), actors=[('civilians', 'victim', 'سائق صهريج')],
          results=[('killed', 'person', 'civilians', '1', 'سائق صهريج')], means=[('sniper', 'رصاص القنص')])
d.mention('displacement', 'وفر…الأونروا', when='2023-09-08..2023-09-11 range | منذ الجمعة', place=camp,
          actors=[('civilians', 'victim', 'أكثر من ألفي شخص')], results=[('displaced', 'person', 'civilians', '2001+', 'أكثر من ألفي شخص')],
          by=[dict(words='الأونروا', org='un-unrwa')])
d.mention('agreement', 'واتفق…زغيب', when='2023-09-11 | بعد الظهر',
          place=('ثكنة محمد زغيب', 'Mohammad Zgheib barracks', 'ثكنة محمد زغيب', 'base', 'LB/South/Sidon', 1),
          actors=[('ps-armed-groups', 'initiator', 'ممثلو الفصائل'), ('lb-army', 'partner', 'مدير مخابرات الجيش في الجنوب', 'مخابرات الجيش')],
          people=[('سهيل حرب', 'مدير مخابرات الجيش في الجنوب', 'lb-army', 'mentioned', 'سهيل حرب')])
d.mention('deployment', 'نشر…الثلاثاء', status='planned', when='2023-09-12 | غدا الثلاثاء', count=('troops', '100', '100 عنصر'),
          place=('مجمع المدارس', 'Schools compound, Ain al-Hilweh', 'مجمع المدارس', 'site', 'LB/South/Sidon', 1),
          actors=[('ps-armed-groups', 'initiator', 'قوة أمنية مشتركة')])
late_july = '2023-07-21..2023-07-31 range | أواخر تموز الماضي'
d.mention('clash', 'المعارك…الماضي', status='background', when=late_july,
          place=('داخل المخيم', 'Ain al-Hilweh refugee camp', 'مخيم عين الحلوة', 'camp', 'LB/South/Sidon', 1))
d.mention('assassination', 'اغتيال…المخيم', status='background', when=late_july,
          place=('داخل المخيم', 'Ain al-Hilweh refugee camp', 'مخيم عين الحلوة', 'camp', 'LB/South/Sidon', 1),
          actors=[('ps-fatah', 'target', 'القيادي في "فتح"')],
          results=[('killed', 'person', 'ps-fatah', '5', 'القيادي في "فتح" أبو أشرف العرموشي وأربعة من مرافقيه')],
          people=[('أبو أشرف العرموشي', 'القيادي في "فتح"', 'ps-fatah', 'killed', 'أبو أشرف العرموشي')])

d = doc('own-320', '2018-06-12', """
درنة (ليبيا) - قال آمر غرفة عمليات عمر المختار اللواء سالم الرفادي، الثلاثاء، إن وحدات الجيش الوطني الليبي بسطت سيطرتها ليل الاثنين على حي السيدة خديجة بعد انسحاب مسلحي "قوة حماية درنة" منه، وقبضت على القيادي في القوة يونس بوشعالة وثمانية من رفاقه كانوا يحاولون الفرار بحرا. في المقابل نفى المتحدث باسم القوة محمد المنصوري، في مداخلة مع قناة "التناصح"، أي انسحاب من الحي، مؤكدا أن مقاتليه دمروا دبابتين وأسروا أربعة جنود في كمين نصبوه عند جسر الوادي. وأحصى مستشفى الهريش، الذي أصيب هو نفسه بقذيفة هاون الأحد، 17 قتيلا و44 جريحا من المدنيين منذ الخامس من يونيو. إلى ذلك شنت مقاتلات مجهولة الهوية ثلاث غارات على منطقة الظهر الحمر جنوبي المدينة فجر الاثنين، ونزحت منها 520 أسرة نحو مرتوبة والقبة خلال الأيام السبعة الماضية، طبقا للمنظمة الدولية للهجرة.
""", publisher='بوابة برقة')
rifadi = [dict(words='آمر غرفة عمليات عمر المختار اللواء سالم الرفادي', org='ly-lna', speaker='سالم الرفادي',
               title='آمر غرفة عمليات عمر المختار')]
mansouri = dict(words='المتحدث باسم القوة محمد المنصوري', speaker='محمد المنصوري', title='المتحدث باسم قوة حماية درنة',
                channel='broadcast', via='التناصح')
khadija = ('حي السيدة خديجة', 'Al-Sayyida Khadija, Derna', 'السيدة خديجة', 'neighbourhood', 'LY/Derna', 1)
force = '"قوة حماية درنة"'
d.mention('territory-loss', 'قال آمر…خديجة', when='2018-06-11 | ليل الاثنين', place=khadija,
          actors=[('ly-lna', 'initiator', 'وحدات الجيش الوطني الليبي'), (None, 'target', force)], by=rifadi,
          note='The registry counts the Libyan National Army among the rebels.')
d.mention('withdrawal', 'انسحاب…منه', when='2018-06-11 | ليل الاثنين', place=khadija, actors=[(None, 'initiator', force)], by=rifadi)
d.mention('arrest', 'وقبضت…بحرا', when='2018-06-11 | ليل الاثنين', place=khadija,
          actors=[('ly-lna', 'initiator', 'وحدات الجيش الوطني الليبي'), (None, 'target', 'القوة')],
          results=[('arrested', 'person', None, '9', 'القيادي في القوة يونس بوشعالة وثمانية من رفاقه')],
          people=[('يونس بوشعالة', 'القيادي في القوة', None, 'arrested', 'يونس بوشعالة')], by=rifadi)
d.mention('withdrawal', 'في المقابل…الحي', status='denied', place=khadija, actors=[(None, 'initiator', 'القوة@2')],
          by=[{**mansouri, 'stance': 'denies'}])
d.mention('ambush', 'مقاتليه…الوادي', when='day', place=('جسر الوادي', 'Wadi bridge, Derna', 'جسر الوادي', 'bridge', 'LY/Derna', 1),
          actors=[(None, 'initiator', 'مقاتليه'), ('ly-lna', 'target', 'أربعة جنود')],
          results=[('destroyed', 'vehicle', 'ly-lna', '2', 'دبابتين'), ('abducted', 'person', 'ly-lna', '4', 'أربعة جنود')], by=[mansouri])
hospital = ('مستشفى الهريش', 'Al-Harish hospital, Derna', 'مستشفى الهريش', 'site', 'LY/Derna', 1)
d.mention('shelling', 'مستشفى…الأحد', when='2018-06-10 | الأحد', place=hospital, count=('shells', '1', 'قذيفة هاون'), means=[('mortar', 'قذيفة هاون')])
d.mention('statistics', ['وأحصى مستشفى الهريش', '17 قتيلا…يونيو'], status='aggregate', when='2018-06-05..2018-06-12 range | منذ الخامس من يونيو',
          place=('درنة', 'Derna', 'درنة', 'city', 'LY/Derna', 1),
          results=[('killed', 'person', 'civilians', '17', '17 قتيلا'), ('wounded', 'person', 'civilians', '44', '44 جريحا')],
          by=[dict(words='مستشفى الهريش', title='مستشفى الهريش')])
dahr = ('منطقة الظهر الحمر جنوبي المدينة', 'Al-Dhahr al-Hamar', 'الظهر الحمر', 'area', 'LY/Derna', 1)
d.mention('airstrike', 'شنت…الاثنين', when='2018-06-11 | فجر الاثنين', place=dahr, count=('strikes', '3', 'ثلاث غارات'),
          means=[('aircraft', 'مقاتلات')], note='Aircraft of unknown identity: no initiator.')
d.mention('displacement', 'ونزحت…للهجرة', when='2018-06-05..2018-06-12 range | خلال الأيام السبعة الماضية', place=dahr,
          actors=[('civilians', 'victim', '520 أسرة')], results=[('displaced', 'person', 'civilians', '520', '520 أسرة')],
          by=[dict(words='للمنظمة الدولية للهجرة', org='un-iom')])

d = doc('own-321', '2018-03-14', """
القاهرة - قال المتحدث العسكري المصري العقيد تامر الرفاعي، الأربعاء، إن قوات إنفاذ القانون قضت فجر الثلاثاء على عشرة تكفيريين وصفهم بشديدي الخطورة في تبادل لإطلاق النار أثناء مداهمة مزرعة جنوب العريش عُثر فيها على جهازي اتصال وكمية من العملات الأجنبية. وأشار بيان المتحدث، وهو الخامس عشر منذ انطلاق العملية الشاملة "سيناء 2018" في التاسع من فبراير الماضي، إلى توقيف 82 مشتبها بهم وإبطال 136 عبوة ناسفة خلال الأيام الأربعة الأخيرة التي شهدت كذلك مقتل ضابط وثلاثة جنود. لكن وكالة أعماق التابعة لتنظيم الدولة الإسلامية بثت أن مقاتلي "ولاية سيناء" فجروا عبوتين في آليتين للجيش قرب قرية أبو العراج جنوب الشيخ زويد، الاثنين، وأوقعوا ركابهما بين قتيل وجريح. وفي رفح عثر أهالٍ على جثتي شقيقين من قبيلة السواركة كان مسلحون قد اقتادوهما من منزلهما يوم الجمعة الماضي، كما روى أحد أقاربهما لرويترز، في حين نُقل إلى مستشفى العريش العام طفلان أصيبا أمس بشظايا قذيفة مجهولة المصدر سقطت على منزل في حي الكوثر بمدينة الشيخ زويد.
""", publisher='وكالة المشرق')
spokesman = dict(words='المتحدث العسكري المصري العقيد تامر الرفاعي', org='eg-forces', speaker='تامر الرفاعي', title='المتحدث العسكري المصري')
statement = [dict(words='بيان المتحدث', org='eg-forces', speaker='تامر الرفاعي', title='المتحدث العسكري المصري', channel='statement')]
d.mention('raid', 'قال المتحدث…الأجنبية', code='clash', when='2018-03-13 | فجر الثلاثاء',
          place=('جنوب العريش', 'Al-Arish', 'العريش', 'city', 'EG/North Sinai', 2),
          actors=[('eg-forces', 'initiator', 'قوات إنفاذ القانون'), (None, 'target', 'تكفيريين')],
          results=[('killed', 'person', None, '10', 'عشرة تكفيريين'), ('found', 'other', None, '2', 'جهازي اتصال'),
                   ('found', 'money', None, '?', 'كمية من العملات الأجنبية')], means=[('firearm', 'إطلاق النار')],
          by=[{**spokesman, 'channel': 'statement'}])
d.mention('security-operation', 'انطلاق…الماضي', status='background', when='2018-02-09 | التاسع من فبراير الماضي', operation='سيناء 2018',
          actors=[('eg-forces', 'initiator', 'المتحدث العسكري المصري')], by=statement)
d.mention('statistics', ['إلى توقيف…جنود'], status='aggregate', when='2018-03-10..2018-03-14 range | خلال الأيام الأربعة الأخيرة',
          operation='سيناء 2018', actors=[('eg-forces', 'initiator', 'قوات إنفاذ القانون')],
          results=[('arrested', 'person', None, '82', '82 مشتبها بهم'), ('defused', 'ied', None, '136', '136 عبوة ناسفة'),
                   ('killed', 'person', 'eg-forces', '4', 'ضابط وثلاثة جنود')], by=statement)
d.mention('ied', 'لكن وكالة…وجريح', when='2018-03-12 | الاثنين', count=('explosions', '2', 'عبوتين'),
          place=('قرب قرية أبو العراج جنوب الشيخ زويد', "Abu al-A'raj", 'أبو العراج', 'village', 'EG/North Sinai', 2),
          actors=[('eg-is-sinai', 'initiator', 'مقاتلي "ولاية سيناء"'), ('eg-forces', 'target', 'آليتين للجيش')],
          results=[('killed', 'person', 'eg-forces', '?', 'ركابهما بين قتيل وجريح'), ('wounded', 'person', 'eg-forces', '?', 'ركابهما بين قتيل وجريح')],
          means=[('ied', 'عبوتين')], by=[dict(words='وكالة أعماق', org='amaq')])
relative = [dict(words='أحد أقاربهما', title='أحد أقارب القتيلين', channel='press', via='reuters', anonymous=True)]
rafah = ('رفح', 'Rafah', 'رفح', 'city', 'EG/North Sinai', 1)
d.mention('body-found', 'وفي رفح…السواركة', when='day', place=rafah, actors=[('civilians', 'victim', 'شقيقين من قبيلة السواركة')],
          results=[('found_dead', 'person', 'civilians', '2', 'جثتي شقيقين')], by=relative)
d.mention('abduction', 'كان مسلحون…لرويترز', when='2018-03-09 | يوم الجمعة الماضي', place=rafah,
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون'), ('civilians', 'target', 'شقيقين من قبيلة السواركة')],
          results=[('abducted', 'person', 'civilians', '2', 'شقيقين')], by=relative)
d.mention('shelling', 'نُقل…زويد', when='2018-03-13 | أمس', count=('shells', '1', 'قذيفة'),
          place=('حي الكوثر بمدينة الشيخ زويد', 'Al-Kawthar, Sheikh Zuweid', 'الكوثر', 'neighbourhood', 'EG/North Sinai', 1),
          actors=[('civilians', 'victim', 'طفلان')], results=[('wounded', 'person', 'civilians', '2', 'طفلان')], means=[('shell', 'قذيفة')])

d = doc('own-322', '2023-01-18', """
مقديشو - أعلنت وكالة الأنباء الصومالية "صونا" مقتل 21 من مسلحي حركة الشباب، بينهم القائد الميداني حسن عيسى، لدى محاولتهم فجر الأربعاء اقتحام قاعدة للجيش في بلدة ماحاس بإقليم هيران عقب تفجير انتحاري شاحنة ملغومة عند بوابتها، وأقرت بسقوط خمسة جنود. إلا أن الحركة، المرتبطة بتنظيم القاعدة، قالت في بيان نشرته مواقع موالية لها إن عناصرها سيطروا على القاعدة ساعتين وقتلوا 36 جنديا واستولوا على سبع مركبات. وقصفت طائرة مسيّرة بعد الظهر سيارتين كانتا تقلان المهاجمين المنسحبين قرب مدينة بولوبردي، حسب ما رواه سكان لرويترز، وهي ضربة أكدت القيادة الأميركية في أفريقيا (أفريكوم) تنفيذها دعما للقوات الصومالية، مرجحة عدم إصابة أي مدني. وتفيد أرقام وزارة الدفاع بأن الجيش ومسلحي العشائر المعروفين بـ"معويسلي" استعادوا نحو 40 بلدة في وسط البلاد منذ أغسطس الماضي.
""", publisher='القرن اليوم')
agency = dict(words='وكالة الأنباء الصومالية "صونا"', title='وكالة الأنباء الصومالية "صونا"')
mahas = ('بلدة ماحاس بإقليم هيران', 'Mahas', 'ماحاس', 'town', 'SO/Hiran', 1)
dawn = '2023-01-18 | فجر الأربعاء'
d.mention('suicide-bombing', 'تفجير…بوابتها', when=dawn, place=mahas,
          actors=[('so-al-shabaab', 'initiator', 'مسلحي حركة الشباب'), ('so-forces', 'target', 'قاعدة للجيش')],
          means=[('car-bomb', 'شاحنة ملغومة')], by=[agency], note='The bomb before the storming is an act of its own; the toll is of both.')
d.mention('attack-on-forces', ['أعلنت…هيران', 'وأقرت بسقوط خمسة جنود'], when=dawn, place=mahas,
          actors=[('so-al-shabaab', 'initiator', 'مسلحي حركة الشباب'), ('so-forces', 'target', 'قاعدة للجيش')],
          results=[('killed', 'person', 'so-al-shabaab', '21', '21 من مسلحي حركة الشباب'), ('killed', 'person', 'so-forces', '5', 'خمسة جنود')],
          people=[('حسن عيسى', 'القائد الميداني', 'so-al-shabaab', 'killed', 'حسن عيسى')], by=[agency])
d.mention('territory-loss', 'إلا أن…مركبات', when=dawn, place=mahas,
          actors=[('so-al-shabaab', 'initiator', 'عناصرها'), ('so-forces', 'target', 'القاعدة@2')],
          results=[('killed', 'person', 'so-forces', '36', '36 جنديا'), ('seized', 'vehicle', 'so-forces', '7', 'سبع مركبات')],
          by=[dict(words='الحركة', org='so-al-shabaab', channel='statement')], note='The other side tells of another toll and of taking the base.')
d.mention('drone-strike', 'وقصفت…مدني', when='2023-01-18 | بعد الظهر', count=('strikes', '1', 'ضربة'),
          place=('قرب مدينة بولوبردي', 'Buloburde', 'بولوبردي', 'city', 'SO/Hiran', 2),
          actors=[('us', 'initiator', 'القيادة الأميركية في أفريقيا (أفريكوم)'), ('so-al-shabaab', 'target', 'المهاجمين المنسحبين')],
          results=[('wounded', 'person', 'civilians', '0', 'عدم إصابة أي مدني')], means=[('drone', 'طائرة مسيّرة')],
          by=[dict(words='سكان', title='سكان', channel='press', via='reuters', anonymous=True),
              dict(words='القيادة الأميركية في أفريقيا (أفريكوم)', org='us', title='القيادة الأميركية في أفريقيا (أفريكوم)')],
          note='Both accounts agree: one mention.')
d.mention('territory-recapture', 'وتفيد…الماضي', status='aggregate', when='2022-08-01..2023-01-18 range | منذ أغسطس الماضي',
          count=('towns', '~40', 'نحو 40 بلدة'), place=('وسط البلاد', 'Central Somalia', 'وسط الصومال', 'region', 'SO', 3),
          actors=[('so-forces', 'initiator', 'الجيش'), (None, 'initiator', 'مسلحي العشائر المعروفين بـ"معويسلي"')],
          by=[dict(words='وزارة الدفاع', org='so-forces', title='وزارة الدفاع الصومالية')],
          note='A run of acts that are named keeps their type.')

d = doc('own-323', '2022-05-04', """
هدأت أصوات المدافع، صباح الأربعاء، في القرى المحيطة بناحية سنوني شمالي قضاء سنجار بعدما خلّفت اشتباكات الإثنين في قرية الدوكري بين الجيش العراقي و"وحدات مقاومة سنجار" (اليبشه) قتلى من الطرفين، غير أن آلافا من الأيزيديين حزموا أمتعتهم من جديد وسلكوا الطريق ذاته الذي عادوا منه قبل عام أو عامين.

ووفق بيان لخلية الإعلام الأمني، بدأت المواجهة فجرا حين رفض مسلحو الوحدات رفع حاجز نصبوه في الدوكري وفتحوا النار على قوة من الفرقة العشرين حضرت لإزالته، فردت "القطعات بالمثل وفتحت الطريق"، واستشهد جندي وأصيب اثنان. أما القيادي في الوحدات حسن سعيد فقال لوكالة روج نيوز إن الجيش هو الذي بادر إلى قصف نقاطها بالدبابات وإن أربعة من رفاقه قتلوا، نافيا نصب أي حاجز.

وتجدد القتال بعد ظهر الثلاثاء في محيط مجمع خانصور، حيث أصيب ستة مدنيين، بينهم ممرضة تعمل في المستوصف، بشظايا قذائف هاون لم يُعرف من أطلقها، بحسب مدير الناحية خديدا جوكي.

وفي خضم ذلك قصفت طائرة مسيّرة تركية عجلة على الطريق بين سنجار وتلعفر مساء الثلاثاء، ما أدى، كما أعلن جهاز مكافحة الإرهاب في إقليم كردستان، إلى مقتل مسؤول في حزب العمال الكردستاني واثنين من مرافقيه، في حين أكد مجلس الإدارة الذاتية في سنجار أن القتلى الثلاثة موظفون مدنيون في دائرة تابعة له.

وسجلت دائرة الهجرة في دهوك حتى ظهر الأربعاء وصول 1711 عائلة من سنوني والقرى التابعة لها إلى المحافظة، منها 300 عائلة افترشت باحات المدارس في زاخو، طبقا لمديرها ديان جعفر الذي طالب وزارة الهجرة الاتحادية بإعادة فتح مخيمين أغلقتهما العام الماضي.

وكان قائد القوات البرية الفريق الركن قاسم المحمدي ووجهاء أيزيديون قد اتفقوا، خلال لقاء في مقر قيادة عمليات غرب نينوى ليل الثلاثاء، على وقف لإطلاق النار تتولى بموجبه الشرطة المحلية جميع الحواجز في الناحية اعتبارا من الخميس. وأعربت بعثة الأمم المتحدة (يونامي) عن قلقها البالغ إزاء سلامة المدنيين.

ووقعت بغداد وأربيل في التاسع من تشرين الأول 2020، برعاية البعثة، اتفاقا لتطبيع الأوضاع في سنجار نص على إخراج الجماعات المسلحة منه، لكنه بقي حبرا على ورق.

واجتاح تنظيم "داعش" القضاء في الثالث من آب 2014، وخطف منه في الشهر ذاته 6417 من الأيزيديين ما زال مصير 2700 منهم مجهولا، حسب إحصاءات مكتب إنقاذ المختطفين.
""", publisher='صحيفة الرافدين', title='سنجار: هدنة هشة ونزوح جديد بعد قتال الجيش واليبشه')
sinuni = ('ناحية سنوني', 'Sinuni', 'سنوني', 'subdistrict', 'IQ/Ninewa/Sinjar', 1)
doguri = ('قرية الدوكري', 'Duguri', 'الدوكري', 'village', 'IQ/Ninewa/Sinjar', 1)
dawn = '2022-05-02 | الإثنين'
d.mention('attack-on-forces', ['T:قتال الجيش واليبشه', 'خلّفت…الطرفين', 'ووفق بيان…اثنان'], when=dawn, place=doguri,
          actors=[('iq-ybs', 'initiator', 'مسلحو الوحدات'), ('iq-army', 'target', 'قوة من الفرقة العشرين', 'الفرقة العشرون')],
          results=[('killed', 'person', 'iq-army', '1', 'جندي'), ('wounded', 'person', 'iq-army', '2', 'اثنان')],
          by=[dict(words='خلية الإعلام الأمني', org='iq-smc', channel='statement')],
          note='The lead and the statement tell one fight; who opened fire is the initiator.')
d.mention('shelling', 'أما القيادي…حاجز', when=dawn, place=doguri,
          actors=[('iq-army', 'initiator', 'الجيش@2'), ('iq-ybs', 'target', 'نقاطها')],
          results=[('killed', 'person', 'iq-ybs', '4', 'أربعة من رفاقه')], means=[('tank', 'الدبابات')],
          by=[dict(words='القيادي في الوحدات حسن سعيد', org='iq-ybs', speaker='حسن سعيد', title='القيادي في الوحدات', channel='press', via='روج نيوز')],
          note='Another doer and toll of the same morning.')
d.mention('clash', 'وتجدد…جوكي', when='2022-05-03 | بعد ظهر الثلاثاء',
          place=('محيط مجمع خانصور', 'Khanasor', 'خانصور', 'town', 'IQ/Ninewa/Sinjar', 2),
          actors=[('iq-army', 'initiator', 'الجيش العراقي'), ('iq-ybs', 'target', '"وحدات مقاومة سنجار" (اليبشه)'), ('civilians', 'victim', 'مدنيين')],
          results=[('wounded', 'person', 'civilians', '6', 'ستة مدنيين'), ('wounded', 'person', 'civilians', '1', 'ممرضة', 0)],
          means=[('mortar', 'قذائف هاون')],
          by=[dict(words='مدير الناحية خديدا جوكي', org='iq-local-government', speaker='خديدا جوكي', title='مدير ناحية سنوني')],
          note='The fighting that breaks out again is between the sides named before; one mention with those it hurt.')
sinjar_road = ('سنجار@3', 'Sinjar', 'سنجار', 'town', 'IQ/Ninewa/Sinjar', 2)
tal_afar = [('تلعفر', 'Tal Afar', 'تلعفر', 'city', 'IQ/Ninewa/Tal Afar', 2)]
evening = '2022-05-03 | مساء الثلاثاء'
d.mention('drone-strike', 'قصفت طائرة…مرافقيه', when=evening, place=sinjar_road, places=tal_afar,
          actors=[('tr-forces', 'initiator', 'تركية'), ('pkk', 'target', 'حزب العمال الكردستاني')],
          results=[('killed', 'person', 'pkk', '3', 'مسؤول في حزب العمال الكردستاني واثنين من مرافقيه')],
          people=[(None, 'مسؤول في حزب العمال الكردستاني', 'pkk', 'killed', 'مسؤول في حزب العمال الكردستاني')],
          means=[('drone', 'طائرة مسيّرة')],
          by=[dict(words='جهاز مكافحة الإرهاب في إقليم كردستان', org='iq-krg-counter-terrorism')])
d.mention('drone-strike', 'في حين…له', when=evening, place=sinjar_road, places=tal_afar,
          actors=[('tr-forces', 'initiator', 'تركية'), ('civilians', 'target', 'موظفون مدنيون')],
          results=[('killed', 'person', 'civilians', '3', 'القتلى الثلاثة')], means=[('drone', 'طائرة مسيّرة')],
          by=[dict(words='مجلس الإدارة الذاتية في سنجار', title='مجلس الإدارة الذاتية في سنجار')], note='Others are said to be the dead.')
chief = dict(words='مديرها ديان جعفر', org='iq-local-government', speaker='ديان جعفر', title='مدير دائرة الهجرة في دهوك')
d.mention('displacement', ['T:نزوح جديد', 'آلافا…من جديد', 'وسجلت…جعفر'], when='2022-05-02..2022-05-04 range | حتى ظهر الأربعاء',
          place=('سنوني@2', 'Sinuni', 'سنوني', 'subdistrict', 'IQ/Ninewa/Sinjar', 1), actors=[('civilians', 'victim', 'الأيزيديين')],
          results=[('displaced', 'person', 'civilians', '1711', '1711 عائلة'), ('displaced', 'person', 'civilians', '300', '300 عائلة', 0)],
          by=[chief])
d.mention('demand', 'طالب…الماضي', actors=[('iq-local-government', 'initiator', 'مديرها'), ('iq-ministry-migration', 'target', 'وزارة الهجرة الاتحادية')],
          people=[('ديان جعفر', 'مدير دائرة الهجرة في دهوك', 'iq-local-government', 'mentioned', 'ديان جعفر')], by=[chief])
d.mention('ceasefire', ['T:هدنة هشة', 'وكان قائد…النار'], when='2022-05-03 | ليل الثلاثاء',
          place=('مقر قيادة عمليات غرب نينوى', 'West Nineveh Operations Command headquarters', 'مقر قيادة عمليات غرب نينوى', 'base', 'IQ/Ninewa', 1),
          actors=[('iq-army', 'initiator', 'قائد القوات البرية'), (None, 'initiator', 'وجهاء أيزيديون')],
          people=[('قاسم المحمدي', 'قائد القوات البرية', 'iq-army', 'mentioned', 'قاسم المحمدي')])
d.mention('deployment', 'تتولى…الخميس', status='planned', when='2022-05-05 | الخميس',
          place=('الناحية@2', 'Sinuni', 'سنوني', 'subdistrict', 'IQ/Ninewa/Sinjar', 1), actors=[('iq-police', 'initiator', 'الشرطة المحلية')])
d.mention('agreement', 'ووقعت…منه', status='background', when='2020-10-09 | التاسع من تشرين الأول 2020',
          actors=[('iq-government', 'initiator', 'بغداد'), ('iq-krg', 'initiator', 'أربيل'), ('un-unami', 'authority', 'البعثة')])
sinjar = ('القضاء', 'Sinjar', 'سنجار', 'district', 'IQ/Ninewa/Sinjar', 1)
d.mention('territory-loss', 'واجتاح…2014', status='background', when='2014-08-03 | الثالث من آب 2014', place=sinjar,
          actors=[('is', 'initiator', 'تنظيم "داعش"')])
d.mention('abduction', 'وخطف…المختطفين', status='background', when='2014-08-01..2014-08-31 month | الشهر ذاته', place=sinjar,
          actors=[('is', 'initiator', 'تنظيم "داعش"'), ('civilians', 'target', 'الأيزيديين@2')],
          results=[('abducted', 'person', 'civilians', '6417', '6417 من الأيزيديين')],
          by=[dict(words='مكتب إنقاذ المختطفين', org='iq-krg', title='مكتب إنقاذ المختطفين')])

d = doc('own-324', '2016-08-07', """
فتحت فصائل المعارضة المنضوية في "جيش الفتح" وغرفة عمليات "فتح حلب"، مساء السبت 6 آب، ثغرة في الطوق المضروب على أحياء حلب الشرقية بسيطرتها على حي الراموسة، حيث التقى المقاتلون القادمون من الريف الجنوبي برفاقهم من داخل المدينة، بعد يوم واحد على اقتحامهم كلية المدفعية وكلية التسليح المجاورة لها.

وقال المتحدث العسكري باسم "أحرار الشام" أبو يوسف المهاجر لـ"نداء الشمال" إن معركة الكليات أوقعت أكثر من 120 قتيلا في صفوف قوات النظام والميليشيات المساندة لها، وإن الفصائل غنمت من مستودعاتها 15 دبابة ونحو ألفي قذيفة. في المقابل أوردت وكالة "سانا"، نقلا عن مصدر عسكري، أن وحدات الجيش أحبطت هجوم "التنظيمات الإرهابية" على محور الكليات وقضت على 200 من أفرادها، ونفى المصدر دخول أي مسلح إلى الراموسة.

وردّت الطائرات الروسية وطائرات النظام، طوال نهار الأحد، بأكثر من 60 غارة على الراموسة وريفي حلب الجنوبي والغربي، أعنفها ضربة على سوق الخضار في الأتارب قتلت تسعة مدنيين وأصابت 26، بحسب الدفاع المدني الذي فقد أحد متطوعيه، عبد الرحمن حسون، في غارة مزدوجة على كفر حمرة في الساعة نفسها تقريبا.

وفي حي السكري قضت أم وأطفالها الأربعة تحت أنقاض منزلهم ببرميلين متفجرين ألقتهما مروحية للنظام قبيل فجر اليوم، فيما وجّه مشفى "عمر بن عبد العزيز" نداء للتبرع بالدم بعد أن أوشكت وحداته على النفاد.

شرقا، أجلت "قوات سوريا الديمقراطية"، بغطاء من طائرات التحالف الدولي، يوم الجمعة نحو 700 مدني كان تنظيم "الدولة" يحتجزهم دروعا بشرية في حي السرب بمدينة منبج، وقتل قناص من التنظيم المصور المرافق لها هفال كنجو.

وتحدث المنسق الإنساني للأمم المتحدة يان إيغلاند الخميس عن الحاجة إلى هدنة من 48 ساعة أسبوعيا، وطالب موسكو بأن تضمنها.

ووثقت "الشبكة السورية لحقوق الإنسان" مقتل 327 مدنيا، بينهم 81 طفلا، في محافظة حلب منذ مطلع تموز.

وكانت قوات النظام، يساندها الطيران الروسي، قد سيطرت في 17 تموز الماضي على طريق الكاستيلو، آخر منافذ الأحياء الشرقية التي انتزعتها المعارضة في تموز 2012.
""", publisher='نداء الشمال', title='فصائل حلب تكسر الطوق من الراموسة والغارات ترد على الأسواق')
rebels, regime = ('syria-rebels', 'initiator', 'فصائل المعارضة'), ('sy-government-forces', 'target', 'قوات النظام')
ramouseh = ('حي الراموسة', 'Al-Ramouseh, Aleppo', 'الراموسة', 'neighbourhood', 'SY/Aleppo/Jebel Saman', 1)
colleges = ('كلية المدفعية', 'Artillery College, Aleppo', 'كلية المدفعية', 'base', 'SY/Aleppo/Jebel Saman', 1)
armament = [('كلية التسليح', 'Armament College, Aleppo', 'كلية التسليح', 'base', 'SY/Aleppo/Jebel Saman', 1)]
friday = '2016-08-05 | بعد يوم واحد'
d.mention('territory-loss', ['T:فصائل حلب تكسر الطوق من الراموسة', 'فتحت…المدينة'], when='2016-08-06 | مساء السبت 6 آب', place=ramouseh, actors=[rebels, regime])
d.mention('territory-loss', ['اقتحامهم…لها', 'وقال المتحدث…قذيفة'], when=friday, place=colleges, places=armament, actors=[rebels, regime],
          results=[('killed', 'person', 'sy-government-forces', '121+', 'أكثر من 120 قتيلا'),
                   ('seized', 'vehicle', 'sy-government-forces', '15', '15 دبابة'),
                   ('seized', 'ammunition', 'sy-government-forces', '~2000', 'نحو ألفي قذيفة')],
          by=[dict(words='المتحدث العسكري باسم "أحرار الشام" أبو يوسف المهاجر', org='sy-ahrar-al-sham', speaker='أبو يوسف المهاجر',
                   title='المتحدث العسكري باسم "أحرار الشام"', channel='press')])
source = dict(words='مصدر عسكري', org='sy-government-forces', title='مصدر عسكري', via='sana', anonymous=True)
d.mention('attack-on-forces', 'في المقابل…أفرادها', when=friday,
          place=('محور الكليات', 'Artillery College, Aleppo', 'كلية المدفعية', 'base', 'SY/Aleppo/Jebel Saman', 2),
          actors=[('syria-rebels', 'initiator', '"التنظيمات الإرهابية"'), ('sy-government-forces', 'target', 'وحدات الجيش')],
          results=[('killed', 'person', 'syria-rebels', '200', '200 من أفرادها')], by=[source],
          note='The other side: repelled, another toll; who attacked is the initiator.')
d.mention('territory-loss', 'ونفى…الراموسة', status='denied',
          place=('الراموسة@2', 'Al-Ramouseh, Aleppo', 'الراموسة', 'neighbourhood', 'SY/Aleppo/Jebel Saman', 1),
          actors=[('syria-rebels', 'initiator', 'مسلح')],
          by=[{**source, 'words': 'المصدر', 'stance': 'denies'}])
planes = [('ru-forces', 'initiator', 'الطائرات الروسية'), ('sy-government-forces', 'initiator', 'طائرات النظام')]
sunday = '2016-08-07 | نهار الأحد'
d.mention('statistics', ['T:والغارات ترد', 'وردّت…والغربي'], status='aggregate', plover='ASSAULT/aerial', when=sunday, count=('strikes', '61+', 'أكثر من 60 غارة'),
          place=('الراموسة@3', 'Al-Ramouseh, Aleppo', 'الراموسة', 'neighbourhood', 'SY/Aleppo/Jebel Saman', 1),
          places=[('ريفي حلب الجنوبي والغربي', 'Southern and western Aleppo countryside', 'ريف حلب الجنوبي والغربي', 'region', 'SY/Aleppo', 3)],
          actors=planes, means=[('aircraft', 'الطائرات')], note='The total over the places, some of which follow.')
defence = [dict(words='الدفاع المدني', org='sy-civil-defence')]
d.mention('airstrike', 'أعنفها…المدني', when=sunday,
          place=('سوق الخضار في الأتارب', 'Al-Atarib', 'الأتارب', 'town', 'SY/Aleppo/Jebel Saman', 1),
          actors=[*planes, ('civilians', 'target', 'سوق الخضار')],
          results=[('killed', 'person', 'civilians', '9', 'تسعة مدنيين'), ('wounded', 'person', 'civilians', '26', '26')],
          means=[('aircraft', 'الطائرات')], by=defence)
d.mention('airstrike', 'الذي فقد…تقريبا', when=sunday, place=('كفر حمرة', 'Kafr Hamrah', 'كفر حمرة', 'town', 'SY/Aleppo/Jebel Saman', 1),
          actors=[*planes, ('sy-civil-defence', 'victim', 'أحد متطوعيه')],
          results=[('killed', 'person', 'sy-civil-defence', '1', 'أحد متطوعيه')],
          people=[('عبد الرحمن حسون', 'متطوع في الدفاع المدني', 'sy-civil-defence', 'killed', 'عبد الرحمن حسون')],
          means=[('aircraft', 'الطائرات')], by=defence)
d.mention('airstrike', 'وفي حي…اليوم', when='2016-08-07 | قبيل فجر اليوم', count=('bombs', '2', 'برميلين متفجرين'),
          place=('حي السكري', 'Al-Sukkari, Aleppo', 'السكري', 'neighbourhood', 'SY/Aleppo/Jebel Saman', 1),
          actors=[('sy-government-forces', 'initiator', 'مروحية للنظام'), ('civilians', 'victim', 'أم وأطفالها الأربعة')],
          results=[('killed', 'person', 'civilians', '5', 'أم وأطفالها الأربعة')], means=[('barrel-bomb', 'برميلين متفجرين'), ('helicopter', 'مروحية')])
manbij = ('حي السرب بمدينة منبج', 'Al-Sarab, Manbij', 'حي السرب', 'neighbourhood', 'SY/Aleppo/Menbij', 1)
d.mention('release', 'أجلت…منبج', when='2016-08-05 | يوم الجمعة', place=manbij,
          actors=[('sy-sdf', 'initiator', '"قوات سوريا الديمقراطية"'), ('coalition', 'support', 'طائرات التحالف الدولي'), ('is', 'target', 'تنظيم "الدولة"')],
          results=[('released', 'person', 'civilians', '~700', 'نحو 700 مدني')])
d.mention('shooting', 'وقتل قناص…كنجو', when='2016-08-05 | يوم الجمعة', place=manbij,
          actors=[('is', 'initiator', 'قناص من التنظيم'), ('civilians', 'target', 'المصور المرافق لها')],
          results=[('killed', 'person', 'civilians', '1', 'المصور المرافق لها هفال كنجو')],
          people=[('هفال كنجو', 'المصور', 'civilians', 'killed', 'هفال كنجو')], means=[('sniper', 'قناص')])
d.mention('demand', 'وتحدث…تضمنها', when='2016-08-04 | الخميس',
          actors=[('united-nations', 'initiator', 'المنسق الإنساني للأمم المتحدة'), ('ru-government', 'target', 'موسكو')],
          people=[('يان إيغلاند', 'المنسق الإنساني للأمم المتحدة', 'united-nations', 'mentioned', 'يان إيغلاند')],
          by=[dict(words='المنسق الإنساني للأمم المتحدة يان إيغلاند', org='united-nations', speaker='يان إيغلاند', title='المنسق الإنساني للأمم المتحدة')])
d.mention('statistics', 'ووثقت…تموز', status='aggregate', when='2016-07-01..2016-08-07 range | منذ مطلع تموز',
          place=('محافظة حلب', 'Aleppo', 'حلب', 'governorate', 'SY/Aleppo', 3),
          results=[('killed', 'person', 'civilians', '327', '327 مدنيا'), ('killed', 'person', 'civilians', '81', '81 طفلا', 0)],
          by=[dict(words='"الشبكة السورية لحقوق الإنسان"', org='sy-network-human-rights')])
d.mention('territory-recapture', 'وكانت…الكاستيلو', status='background', when='2016-07-17 | 17 تموز الماضي',
          place=('طريق الكاستيلو', 'Castello road, Aleppo', 'طريق الكاستيلو', 'road', 'SY/Aleppo/Jebel Saman', 1),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام@2'), ('ru-forces', 'support', 'الطيران الروسي')])
d.mention('territory-loss', 'الأحياء…2012', status='background', when='2012-07-01..2012-07-31 month | تموز 2012',
          place=('الأحياء الشرقية', 'Eastern Aleppo', 'أحياء حلب الشرقية', 'neighbourhood', 'SY/Aleppo/Jebel Saman', 1),
          actors=[('syria-rebels', 'initiator', 'المعارضة@2')])

d = doc('own-325', '2019-06-03', """
وثّق "مرصد سبأ للحقوق" مقتل 61 مدنيا، بينهم 17 طفلا وتسع نساء، وإصابة 104 آخرين في محافظات الضالع وتعز والحديدة خلال أيار/مايو الماضي، وفق تقريره الشهري الذي أصدره في عدن اليوم الاثنين.

وتوزع الضحايا، بحسب التقرير، كالآتي:
- الضالع: 29 قتيلا و51 جريحا.
- تعز: 18 قتيلا، منهم 11 برصاص قناصة جماعة الحوثي، و31 جريحا.
- الحديدة: 14 قتيلا و22 جريحا، جلهم ضحايا ألغام.

وأورد التقرير تفاصيل عدد من الحوادث، أشدها مقتل محمد قائد الشعيبي وزوجته وثلاثة من أطفالهما في 16 أيار حين أطلق الحوثيون قذيفة كاتيوشا على منزلهم في قرية شخب بمديرية قعطبة، التي بلغ عدد الأسر النازحة منها في الشهر ذاته 3400 أسرة. وفي الليلة نفسها أصابت غارتان للتحالف بقيادة السعودية سوقا شعبيا في منطقة العود وقتلتا سبعة باعة. ونقل معدّو التقرير عن شاهدين أن السوق كان خاليا من المسلحين، أما المتحدث باسم التحالف العقيد الركن تركي المالكي فأكد في حينه أن الضربتين دمرتا مخزنا للطائرات المسيّرة وقتلتا 12 عنصرا حوثيا.

وفي مدينة تعز، لقيت الطفلة ريماس عبده (9 أعوام) حتفها يوم 21 أيار برصاصة قناص حوثي وهي تجلب الماء في حي كلابة، وجُرحت والدتها عندما حاولت سحبها. كما قتل جندي وأصيب ثلاثة من المارة في اشتباك اندلع يوم 27 أيار في شارع جمال بين أفراد من اللواء 22 ميكا ومطلوبين أمنيا، أوقفت الشرطة أربعة منهم في ما بعد.

وعلى الساحل الغربي، انفجر لغم بحافلة صغيرة على الطريق بين حيس والخوخة في 9 أيار وأودى بأربعة من ركابها وأصاب ستة، فيما أعلن مشروع "مسام" السعودي أن فرقه انتزعت خلال أيار 2300 لغم وذخيرة غير منفجرة من مديريتي الخوخة والدريهمي.

وطالب المرصد مجلس الأمن بتشكيل لجنة تحقيق في هجمات القناصة. ولم تعقب جماعة الحوثي على التقرير، لكن رئيس لجنة الأسرى التابعة لها عبد القادر المرتضى قال لقناة المسيرة، أمس الأحد، إن الجماعة أفرجت عن 22 أسيرا من أبناء الضالع "من طرف واحد".

وكان الحوثيون قد انسحبوا بين 11 و14 أيار من موانئ الحديدة والصليف ورأس عيسى تنفيذا للاتفاق الذي وقعوه مع الحكومة في السويد في 13 كانون الأول 2018، وشككت الحكومة حينها في صحة الانسحاب.
""", publisher='المصدر اليمني', title='مرصد حقوقي: 61 قتيلا مدنيا في ثلاث محافظات خلال أيار')
report = [dict(words='"مرصد سبأ للحقوق"', title='مرصد سبأ للحقوق', channel='document')]
may = '2019-05-01..2019-05-31 month | أيار/مايو الماضي'
dali = ('الضالع', 'Ad Dali', 'الضالع', 'governorate', 'YE/Ad Dali', 3)
taiz = ('تعز', 'Taiz', 'تعز', 'governorate', 'YE/Taiz', 3)
hudaydah = ('الحديدة', 'Al Hudaydah', 'الحديدة', 'governorate', 'YE/Al Hudaydah', 3)
d.mention('statistics', ['T:61 قتيلا مدنيا في ثلاث محافظات خلال أيار', 'وثّق…الاثنين'], status='aggregate', when=may, place=dali, places=[taiz, hudaydah],
          results=[('killed', 'person', 'civilians', '61', '61 مدنيا'), ('killed', 'person', 'civilians', '17', '17 طفلا', 0),
                   ('killed', 'person', 'civilians', '9', 'تسع نساء', 0), ('wounded', 'person', 'civilians', '104', '104 آخرين')], by=report)
table = [dict(words='التقرير', title='مرصد سبأ للحقوق', channel='document')]
d.mention('statistics', 'الضالع: 29…جريحا', status='aggregate', when=may,
          place=('الضالع@2', 'Ad Dali', 'الضالع', 'governorate', 'YE/Ad Dali', 3),
          results=[('killed', 'person', 'civilians', '29', '29 قتيلا'), ('wounded', 'person', 'civilians', '51', '51 جريحا')], by=table)
d.mention('statistics', 'تعز: 18…جريحا', status='aggregate', when=may,
          place=('تعز@2', 'Taiz', 'تعز', 'governorate', 'YE/Taiz', 3), actors=[('ye-ansar-allah', 'initiator', 'جماعة الحوثي')],
          results=[('killed', 'person', 'civilians', '18', '18 قتيلا'), ('killed', 'person', 'civilians', '11', '11 برصاص قناصة جماعة الحوثي', 0),
                   ('wounded', 'person', 'civilians', '31', '31 جريحا')], means=[('sniper', 'قناصة')], by=table)
d.mention('statistics', 'الحديدة: 14…ألغام', status='aggregate', when=may,
          place=('الحديدة@2', 'Al Hudaydah', 'الحديدة', 'governorate', 'YE/Al Hudaydah', 3),
          results=[('killed', 'person', 'civilians', '14', '14 قتيلا'), ('wounded', 'person', 'civilians', '22', '22 جريحا')],
          means=[('mine', 'ألغام')], by=table)
d.mention('shelling', 'مقتل محمد…قعطبة', when='2019-05-16 | 16 أيار', count=('rockets', '1', 'قذيفة كاتيوشا'),
          place=('قرية شخب بمديرية قعطبة', 'Shakhab', 'شخب', 'village', "YE/Ad Dali/Qa'atabah", 1),
          actors=[('ye-ansar-allah', 'initiator', 'الحوثيون'), ('civilians', 'victim', 'محمد قائد الشعيبي')],
          results=[('killed', 'person', 'civilians', '5', 'محمد قائد الشعيبي وزوجته وثلاثة من أطفالهما')],
          people=[('محمد قائد الشعيبي', None, 'civilians', 'killed', 'محمد قائد الشعيبي')], means=[('rocket', 'قذيفة كاتيوشا')], by=table)
d.mention('displacement', 'التي بلغ…أسرة', when='2019-05-01..2019-05-31 month | الشهر ذاته',
          place=('مديرية قعطبة', "Qa'tabah", 'قعطبة', 'district', "YE/Ad Dali/Qa'atabah", 2), actors=[('civilians', 'victim', 'الأسر النازحة')],
          results=[('displaced', 'person', 'civilians', '3400', '3400 أسرة')], by=table)
awd = ('منطقة العود', 'Al-Awd', 'العود', 'area', 'YE/Ad Dali', 1)
night = '2019-05-16 | الليلة نفسها'
d.mention('airstrike', 'وفي الليلة…المسلحين', when=night, place=awd, count=('strikes', '2', 'غارتان'),
          actors=[('ye-coalition', 'initiator', 'للتحالف بقيادة السعودية'), ('civilians', 'target', 'سوقا شعبيا')],
          results=[('killed', 'person', 'civilians', '7', 'سبعة باعة')],
          by=[*table, dict(words='شاهدين', title='شاهدان', anonymous=True, via='مرصد سبأ للحقوق')])
d.mention('airstrike', 'أما المتحدث…حوثيا', when=night, place=awd, count=('strikes', '2', 'الضربتين'),
          actors=[('ye-coalition', 'initiator', 'التحالف'), ('ye-ansar-allah', 'target', 'مخزنا للطائرات المسيّرة')],
          results=[('destroyed', 'building', 'ye-ansar-allah', '1', 'مخزنا للطائرات المسيّرة'), ('killed', 'person', 'ye-ansar-allah', '12', '12 عنصرا حوثيا')],
          by=[dict(words='المتحدث باسم التحالف العقيد الركن تركي المالكي', org='ye-coalition', speaker='تركي المالكي', title='المتحدث باسم التحالف')],
          note='Another account: another target and toll.')
d.mention('shooting', 'لقيت…سحبها', when='2019-05-21 | يوم 21 أيار',
          place=('حي كلابة', 'Kilabah, Taiz', 'حي كلابة', 'neighbourhood', 'YE/Taiz', 1),
          actors=[('ye-ansar-allah', 'initiator', 'قناص حوثي'), ('civilians', 'target', 'الطفلة ريماس عبده')],
          results=[('killed', 'person', 'civilians', '1', 'الطفلة ريماس عبده'), ('wounded', 'person', 'civilians', '1', 'والدتها')],
          people=[('ريماس عبده', None, 'civilians', 'killed', 'ريماس عبده')], means=[('sniper', 'قناص@2')], by=table)
d.mention('clash', 'كما قتل…بعد', when='2019-05-27 | يوم 27 أيار',
          place=('شارع جمال', 'Jamal street, Taiz', 'شارع جمال', 'road', 'YE/Taiz', 1),
          actors=[('ye-government-forces', 'initiator', 'أفراد من اللواء 22 ميكا', 'اللواء 22 ميكا'),
                  (None, 'target', 'مطلوبين أمنيا'), ('civilians', 'victim', 'ثلاثة من المارة')],
          results=[('killed', 'person', 'ye-government-forces', '1', 'جندي'), ('wounded', 'person', 'civilians', '3', 'ثلاثة من المارة'),
                   ('arrested', 'person', None, '4', 'أربعة منهم')], by=table, note='Arrests after a fight told in one breath: coded by the fight.')
d.mention('mine', 'انفجر…ستة', when='2019-05-09 | 9 أيار',
          place=('حيس', 'Hays', 'حيس', 'town', 'YE/Al Hudaydah/Hays', 2),
          places=[('الخوخة', 'Al-Khawkhah', 'الخوخة', 'town', 'YE/Al Hudaydah/Al Khukhah', 2)],
          actors=[('civilians', 'victim', 'ركابها')],
          results=[('killed', 'person', 'civilians', '4', 'أربعة من ركابها'), ('wounded', 'person', 'civilians', '6', 'ستة')],
          means=[('mine', 'لغم')], by=table)
d.mention('defusal', 'أعلن مشروع…والدريهمي', status='aggregate', when='2019-05-01..2019-05-31 month | خلال أيار@2',
          place=('الخوخة@2', 'Al-Khawkhah', 'الخوخة', 'district', 'YE/Al Hudaydah/Al Khukhah', 2),
          places=[('الدريهمي', 'Ad-Durayhimi', 'الدريهمي', 'district', 'YE/Al Hudaydah/Ad Durayhimi', 2)],
          actors=[('ye-masam', 'initiator', 'مشروع "مسام" السعودي')],
          results=[('defused', 'mine', None, '2300', '2300 لغم وذخيرة غير منفجرة')],
          by=[dict(words='مشروع "مسام" السعودي', org='ye-masam')], note='A month of named acts keeps their type.')
d.mention('demand', 'وطالب…القناصة', when='2019-06-03 | اليوم الاثنين',
          actors=[(None, 'initiator', 'المرصد'), ('un-security-council', 'target', 'مجلس الأمن')],
          by=[dict(words='المرصد', title='مرصد سبأ للحقوق', channel='document')])
d.mention('release', 'رئيس لجنة…واحد"', when='2019-06-02 | أمس الأحد', actors=[('ye-ansar-allah', 'initiator', 'الجماعة')],
          results=[('released', 'person', None, '22', '22 أسيرا')],
          by=[dict(words='رئيس لجنة الأسرى التابعة لها عبد القادر المرتضى', org='ye-ansar-allah', speaker='عبد القادر المرتضى',
                   title='رئيس لجنة الأسرى', channel='press', via='al-masirah')],
          note='One side lets them go of its own will: no agreement.')
d.mention('withdrawal', 'وكان الحوثيون…عيسى', status='background', when='2019-05-11..2019-05-14 range | بين 11 و14 أيار',
          place=('موانئ الحديدة', 'Port of Al Hudaydah', 'ميناء الحديدة', 'facility', 'YE/Al Hudaydah/Al Hudaydah', 1),
          places=[('الصليف', 'Port of As-Salif', 'ميناء الصليف', 'facility', 'YE/Al Hudaydah/As Salif', 1),
                  ('رأس عيسى', 'Port of Ras Isa', 'ميناء رأس عيسى', 'facility', 'YE/Al Hudaydah/As Salif', 1)],
          actors=[('ye-ansar-allah', 'initiator', 'الحوثيون@2')])
d.mention('agreement', 'للاتفاق…2018', status='background', when='2018-12-13 | 13 كانون الأول 2018',
          place=('السويد', 'Sweden', 'السويد', 'country', 'SE', 3),
          actors=[('ye-ansar-allah', 'initiator', 'الحوثيون@2'), ('ye-government', 'initiator', 'الحكومة')])

d = doc('own-326', '2023-09-05', """
دخلت "قوات سوريا الديمقراطية" (قسد) ظهر اليوم الثلاثاء بلدة ذيبان، آخر معقل كبير لمقاتلي العشائر في ريف دير الزور الشرقي، وانتشرت في شوارعها تحت غطاء من الطيران المسيّر للتحالف الدولي، وأعلن المتحدث باسمها فرهاد شامي، في تسجيل مصور، "اكتمال المرحلة الأولى من عملية تعزيز الأمن".

وأسفرت معارك اليومين الأخيرين في ذيبان والطيانة المجاورة لها، بحسب شامي، عن مقتل 17 مسلحا وصفهم بأنهم "مرتزقة للنظام" واعتقال 41، إضافة إلى مقتل ثلاثة من قواته. لكن الشيخ إبراهيم الهفل، الذي يقود المقاتلين، قال في رسالة صوتية بثها عبر "واتساب" إنهم انسحبوا من البلدة فجر الثلاثاء حفاظا على أرواح الأهالي، وإن عدد من قتل منهم في هذه المعارك ستة فقط.

وقتلت سيدة وابنتها، ليل الإثنين، بقذيفة سقطت على منزلهما في بلدة الحوايج لم تعرف الجهة التي أطلقتها. وأحصى المرصد السوري لحقوق الإنسان 90 قتيلا، بينهم تسعة مدنيين، في عموم ريف دير الزور منذ 27 آب، بينما قدّر مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا) عدد العائلات التي نزحت من القرى الممتدة بين البصيرة وذيبان في المدة ذاتها بنحو 6500 عائلة.

وامتدت المواجهات إلى ريف حلب، إذ هاجم مسلحون من أبناء العشائر، يساندهم "الجيش الوطني"، فجر الأحد نقاطا لقسد في قرية المحسنلي شمالي منبج، قبل أن توقفهم غارة روسية قتلت أربعة منهم، وفق ما ذكر قيادي في مجلس منبج العسكري لوكالة نورث برس.

سياسيا، اجتمع القائد العام لقسد مظلوم عبدي، الإثنين، في قاعدة حقل العمر بنائب مساعد وزير الخارجية الأميركي إيثان غولدريتش وقائد قوات التحالف اللواء جويل فاول. وقال عبدي، في مقابلة مع قناة الحدث، إن قواته ستطلق خلال أسبوع سراح نصف من اعتقلتهم، وإنه كلّف لجنة بالتحقيق في أي تجاوزات.

وردا على ما تداولته صفحات محلية، نفى المتحدث باسم التحالف مقتل أي جندي أميركي بقصف على حقل كونيكو.

واندلعت المواجهات عقب توقيف "قسد"، في 27 آب، قائد "مجلس دير الزور العسكري" أحمد الخبيل المعروف بأبي خولة مع أربعة من معاونيه في مدينة الحسكة، وتحولت خلال أيام من تمرد داخل المجلس إلى قتال مع عشيرة العكيدات، كبرى عشائر المنطقة التي طرد التحالف و"قسد" تنظيم "الدولة" من آخر جيوبه فيها في آذار 2019.
""", publisher='صدى الفرات', title='"قسد" تدخل ذيبان.. والهفل: انسحبنا حفاظا على الأهالي')
sdf, tribes = ('sy-sdf', 'initiator', '"قوات سوريا الديمقراطية" (قسد)'), ('sy-tribal-fighters', 'target', 'مقاتلي العشائر')
dhiban = ('بلدة ذيبان', 'Dhiban', 'ذيبان', 'town', 'SY/Deir ez-Zor/Al Mayadin', 1)
shami = dict(words='المتحدث باسمها فرهاد شامي', org='sy-sdf', speaker='فرهاد شامي', title='المتحدث باسم قوات سوريا الديمقراطية')
d.mention('territory-loss', ['T:"قسد" تدخل ذيبان', 'دخلت…الأمن"'], when='2023-09-05 | ظهر اليوم الثلاثاء', place=dhiban, operation='تعزيز الأمن',
          actors=[sdf, ('coalition', 'support', 'الطيران المسيّر للتحالف الدولي'), tribes], means=[('drone', 'الطيران المسيّر')],
          by=[{**shami, 'channel': 'broadcast'}])
two_days = '2023-09-04..2023-09-05 range | اليومين الأخيرين'
fights = dict(place=('ذيبان@2', 'Dhiban', 'ذيبان', 'town', 'SY/Deir ez-Zor/Al Mayadin', 1),
              places=[('الطيانة', 'Al-Tayyana', 'الطيانة', 'town', 'SY/Deir ez-Zor/Al Mayadin', 1)])
d.mention('clash', 'وأسفرت…قواته', when=two_days, **fights, operation='تعزيز الأمن', actors=[sdf, tribes],
          results=[('killed', 'person', 'sy-tribal-fighters', '17', '17 مسلحا'), ('arrested', 'person', 'sy-tribal-fighters', '41', '41'),
                   ('killed', 'person', 'sy-sdf', '3', 'ثلاثة من قواته')],
          by=[{**shami, 'words': 'شامي@2', 'channel': 'broadcast'}])
hifl = [dict(words='الشيخ إبراهيم الهفل', org='sy-tribal-fighters', speaker='إبراهيم الهفل', title='الشيخ', channel='social-media')]
d.mention('withdrawal', ['T:والهفل: انسحبنا حفاظا على الأهالي', 'لكن الشيخ…الأهالي'], when='2023-09-05 | فجر الثلاثاء',
          place=('البلدة', 'Dhiban', 'ذيبان', 'town', 'SY/Deir ez-Zor/Al Mayadin', 1),
          actors=[('sy-tribal-fighters', 'initiator', 'المقاتلين')], by=hifl)
d.mention('clash', 'وإن عدد…فقط', when=two_days, **fights, actors=[sdf, tribes],
          results=[('killed', 'person', 'sy-tribal-fighters', '6', 'ستة')], by=hifl, note='Another toll of the same fights.')
d.mention('shelling', 'وقتلت…أطلقتها', when='2023-09-04 | ليل الإثنين', count=('shells', '1', 'قذيفة'),
          place=('بلدة الحوايج', 'Al-Hawayij', 'الحوايج', 'town', 'SY/Deir ez-Zor/Al Mayadin', 1),
          actors=[('civilians', 'victim', 'سيدة وابنتها')], results=[('killed', 'person', 'civilians', '2', 'سيدة وابنتها')], means=[('shell', 'قذيفة')])
since = '2023-08-27..2023-09-05 range'
d.mention('statistics', 'وأحصى…27 آب', status='aggregate', when=f'{since} | منذ 27 آب',
          place=('عموم ريف دير الزور', 'Deir ez-Zor countryside', 'ريف دير الزور', 'region', 'SY/Deir ez-Zor', 3),
          results=[('killed', 'person', None, '90', '90 قتيلا'), ('killed', 'person', 'civilians', '9', 'تسعة مدنيين', 0)],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('displacement', 'قدّر…عائلة', when=f'{since} | المدة ذاتها',
          place=('البصيرة', 'Al-Busayrah', 'البصيرة', 'town', 'SY/Deir ez-Zor/Deir-ez-Zor', 2),
          places=[('ذيبان@3', 'Dhiban', 'ذيبان', 'town', 'SY/Deir ez-Zor/Al Mayadin', 2)], actors=[('civilians', 'victim', 'العائلات')],
          results=[('displaced', 'person', 'civilians', '~6500', 'نحو 6500 عائلة')],
          by=[dict(words='مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية (أوتشا)', org='un-ocha')])
muhsinli = ('قرية المحسنلي شمالي منبج', 'Al-Muhsinli', 'المحسنلي', 'village', 'SY/Aleppo/Jarablus', 1)
sunday = '2023-09-03 | فجر الأحد'
council = [dict(words='قيادي في مجلس منبج العسكري', org='sy-sdf', title='قيادي في مجلس منبج العسكري', channel='press', via='north-press', anonymous=True)]
d.mention('attack-on-forces', 'هاجم…منبج', when=sunday, place=muhsinli,
          actors=[('sy-tribal-fighters', 'initiator', 'مسلحون من أبناء العشائر'), ('sy-sna', 'support', '"الجيش الوطني"'), ('sy-sdf', 'target', 'نقاطا لقسد')],
          by=council)
d.mention('airstrike', 'غارة روسية…برس', when=sunday, place=muhsinli, count=('strikes', '1', 'غارة روسية'),
          actors=[('ru-forces', 'initiator', 'روسية'), ('sy-tribal-fighters', 'target', 'مسلحون من أبناء العشائر')],
          results=[('killed', 'person', 'sy-tribal-fighters', '4', 'أربعة منهم')], by=council)
d.mention('meeting', 'سياسيا…فاول', when='2023-09-04 | الإثنين@2',
          place=('قاعدة حقل العمر', 'Al-Omar oil field base', 'حقل العمر', 'base', 'SY/Deir ez-Zor', 1),
          actors=[('sy-sdf', 'initiator', 'القائد العام لقسد'), ('us-government', 'partner', 'نائب مساعد وزير الخارجية الأميركي'),
                  ('coalition', 'partner', 'قائد قوات التحالف')],
          people=[('مظلوم عبدي', 'القائد العام لقسد', 'sy-sdf', 'mentioned', 'مظلوم عبدي'),
                  ('إيثان غولدريتش', 'نائب مساعد وزير الخارجية الأميركي', 'us-government', 'mentioned', 'إيثان غولدريتش'),
                  ('جويل فاول', 'قائد قوات التحالف', 'coalition', 'mentioned', 'جويل فاول')])
d.mention('release', 'قواته ستطلق…اعتقلتهم', status='planned', when='2023-09-05..2023-09-12 range | خلال أسبوع',
          actors=[('sy-sdf', 'initiator', 'قواته@2')],
          by=[dict(words='عبدي@2', org='sy-sdf', speaker='مظلوم عبدي', title='القائد العام لقسد', channel='press', via='al-hadath')])
d.mention('strike', 'وردا…كونيكو', status='denied', place=('حقل كونيكو', 'Conoco gas field', 'حقل كونيكو', 'facility', 'SY/Deir ez-Zor', 1),
          actors=[('us', 'target', 'جندي أميركي')],
          by=[dict(words='المتحدث باسم التحالف', org='coalition', title='المتحدث باسم التحالف', stance='denies')],
          note='That a soldier was killed is what is denied: no result.')
d.mention('arrest', 'توقيف…الحسكة', status='background', when='2023-08-27 | 27 آب@2',
          place=('مدينة الحسكة', 'Al-Hasakah', 'الحسكة', 'city', 'SY/Al Hasakah/Al Hasakah', 1),
          actors=[('sy-sdf', 'initiator', '"قسد"'), ('sy-deir-ez-zor-military-council', 'target', 'قائد "مجلس دير الزور العسكري"')],
          results=[('arrested', 'person', 'sy-deir-ez-zor-military-council', '5', 'قائد "مجلس دير الزور العسكري" أحمد الخبيل المعروف بأبي خولة مع أربعة من معاونيه')],
          people=[('أحمد الخبيل', 'قائد "مجلس دير الزور العسكري"', 'sy-deir-ez-zor-military-council', 'arrested', 'أحمد الخبيل')])
d.mention('territory-loss', 'طرد…2019', status='background', when='2019-03-01..2019-03-31 month | آذار 2019',
          place=('المنطقة', 'Deir ez-Zor countryside', 'ريف دير الزور', 'region', 'SY/Deir ez-Zor', 3),
          actors=[('coalition', 'initiator', 'التحالف@3'), ('sy-sdf', 'initiator', '"قسد"@2'), ('is', 'target', 'تنظيم "الدولة"')])

doc('own-327', '2024-02-27', """
أطلقت بلدية البصرة، الثلاثاء، حملة جديدة لمكافحة الكلاب السائبة في أحياء الكزيزة والقبلة وخمسة ميل بعد تسجيل أكثر من 90 حالة عض منذ بداية الشهر، معظم ضحاياها من تلاميذ المدارس. وقال مدير إعلام البلدية لـ(راديو المربد) إن الفرق، التي ترافقها دورية من الشرطة البيئية، قضت في الليلة الأولى على 140 كلبا بالخراطيش والطعوم السامة، مبينا أن الحملة ستتوسع إلى أبي الخصيب والزبير في حال وصول التخصيصات. وانتقدت جمعية للرفق بالحيوان ما سمته "إعدامات جماعية في الشوارع" ودعت إلى نقل الحيوانات إلى مأوى خارج المدينة، فيما شكا مواطنون من أن أصوات إطلاق الخراطيش أفزعت أطفالهم وأعادت إلى ذاكرتهم أيام القصف. وكانت طفلة في السابعة قد توفيت بداء الكلب في مستشفى البصرة التعليمي أوائل كانون الثاني الماضي.
""", publisher='وكالة الرافد للأنباء')

doc('own-328', '2020-10-10', """
عكار - تمددت ألسنة النيران التي اندلعت بعد ظهر أمس في أحراج بلدتي بزبينا والقبيات، بفعل الرياح الشرقية الجافة، واقتربت من منازل في حي الشيخ جنيد، قبل أن يسيطر عليها عناصر الدفاع المدني ومتطوعون من أبناء المنطقة فجر اليوم السبت بمؤازرة طوافتين للجيش نفذتا 38 طلعة. وأدت الحرائق، التي يرجح أن يكون سببها ماس كهربائي في أحد الأعمدة، إلى احتراق نحو 60 هكتارا من السنديان والصنوبر وإصابة أربعة أشخاص بحالات اختناق عولجوا ميدانيا، كما غادرت عائلات بيوتها ليلا إلى كنيسة البلدة ثم عادت إليها صباحا. وقال رئيس اتحاد بلديات المنطقة إن "الكارثة كانت أكبر من إمكاناتنا"، وطالب وزارة الداخلية بصيانة طائرات الإطفاء الثلاث المركونة في مطار بيروت. وفي البترون أخمد حريق مماثل في وادي حربا التهم عشرات أشجار الزيتون.
""", publisher='الشمال نيوز')
