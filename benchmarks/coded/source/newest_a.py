"""Newest reports of Iraq, Syria, Lebanon, Palestine, Sinai, Yemen, Libya, Sudan and Somalia, 2016–2025: posts, wire items, articles, noise."""

d = doc('own-289', '2018-11-14', """
اعلام قيادة عمليات نينوى | #متابعة
الحاقاً ببياننا السابق .. ارتفاع حصيلة العبوة التي استهدفت باصاً يقل معلمات على طريق القيارة - الشورة صباح أمس الى 3 شهيدات و8 جريحات
وبناءً على اعترافات الاداري في ما تسمى (ولاية دجلة) لعصابات داعش المكنى ابو قسورة ، الذي القت مفارز استخبارات الفرقة 16 القبض عليه ليلة أمس في مخيم الجدعة ، عثر الفوج الثاني لواء المشاة 73 اليوم في وادي الكصب على نفق يحوي 14 حزاماً ناسفاً و600 اطلاقة ومولدة كهرباء ، وقد فُجّر النفق موقعياً
كما سلّم ثلاثة من عناصر التنظيم أنفسهم الى القوة ذاتها في ناحية حمام العليل
""", publisher='إعلام القواطع')
by = [dict(words='قيادة عمليات نينوى', org='iq-joc', title='قيادة عمليات نينوى', channel='statement')]
d.mention('ied', 'ارتفاع حصيلة…جريحات', when='2018-11-13 | صباح أمس',
          place=('القيارة', 'Qayyarah', 'القيارة', 'town', 'IQ/Ninewa/Mosul', 2),
          places=[('الشورة', 'Al-Shura', 'الشورة', 'town', 'IQ/Ninewa/Mosul', 2)],
          actors=[('civilians', 'target', 'معلمات')],
          results=[('killed', 'person', 'civilians', '3', '3 شهيدات'), ('wounded', 'person', 'civilians', '8', '8 جريحات')],
          means=[('ied', 'العبوة')], by=by, note='Who laid it is not said.')
d.mention('arrest', 'الاداري…الجدعة', when='2018-11-13 | ليلة أمس',
          place=('مخيم الجدعة', "Jad'a camp", 'مخيم الجدعة', 'camp', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-army', 'initiator', 'مفارز استخبارات الفرقة 16', 'استخبارات الفرقة 16'), ('is', 'target', 'لعصابات داعش')],
          results=[('arrested', 'person', 'is', '1', 'الاداري في ما تسمى (ولاية دجلة)')],
          people=[('ابو قسورة', 'الاداري في ما تسمى (ولاية دجلة)', 'is', 'arrested', 'ابو قسورة')], by=by)
d.mention('weapons-find', 'عثر الفوج…موقعياً', when='2018-11-14 | اليوم',
          place=('وادي الكصب', 'Wadi al-Kasab', 'وادي الكصب', 'valley', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-army', 'initiator', 'الفوج الثاني لواء المشاة 73', 'الفوج الثاني لواء المشاة 73'), ('is', 'target', 'لعصابات داعش')],
          results=[('found', 'tunnel', 'is', '1', 'نفق'), ('found', 'explosive_belt', 'is', '14', '14 حزاماً ناسفاً'),
                   ('found', 'ammunition', 'is', '600', '600 اطلاقة'), ('found', 'other', 'is', '1', 'مولدة كهرباء'),
                   ('destroyed', 'tunnel', 'is', '1', 'النفق')], by=by)
d.mention('surrender', 'كما سلّم…العليل', when='day',
          place=('ناحية حمام العليل', 'Hammam al-Alil', 'حمام العليل', 'subdistrict', 'IQ/Ninewa/Mosul', 2),
          actors=[('is', 'initiator', 'ثلاثة من عناصر التنظيم'), ('iq-army', 'target', 'القوة ذاتها', 'الفوج الثاني لواء المشاة 73')],
          results=[('surrendered', 'person', 'is', '3', 'ثلاثة من عناصر التنظيم')], by=by)

d = doc('own-290', '2021-04-18', """
🔻 عبوتان على أرتال الدعم اللوجستي للتحالف في أقل من ساعة: الأولى قرب تقاطع البطحاء على الخط السريع بذي قار ولا إصابات بين السائقين، والثانية في المكيشيفة جنوب تكريت أدت الى احتراق شاحنة
🔻 أصحاب الكهف تتبنى عملية ذي قار دون غيرها: دمرنا ثلاث عجلات بمن فيها
🔻 قائد شرطة صلاح الدين لمراسلنا: لا صحة لوجود عبوة في المكيشيفة وما احترق شاحنة انفجر إطارها
🔻 ضبط منصة محوّرة عليها صاروخان موجهان نحو قاعدة بلد الجوية في مزرعة بقضاء الضلوعية من قبل الحشد العشائري
""", publisher='بغداد مباشر')
batha = ('قرب تقاطع البطحاء على الخط السريع بذي قار', 'Al-Batha', 'البطحاء', 'town', 'IQ/Dhi Qar/Nasiriyah', 2)
mukayshifa = ('المكيشيفة جنوب تكريت', 'Al-Mukayshifa', 'المكيشيفة', 'town', 'IQ/Salah al-Din', 1)
convoys = ('coalition', 'target', 'أرتال الدعم اللوجستي للتحالف')
kahf = ('iq-ashab-al-kahf', 'initiator', 'أصحاب الكهف')
d.mention('ied', 'الأولى…السائقين', when='day', place=batha, actors=[convoys],
          results=[('wounded', 'person', 'civilians', '0', 'لا إصابات بين السائقين')], means=[('ied', 'عبوتان')])
d.mention('ied', 'والثانية…شاحنة', when='day', place=mukayshifa, actors=[convoys],
          results=[('burned', 'vehicle', 'coalition', '1', 'شاحنة')], means=[('ied', 'عبوتان')])
d.mention('ied', 'أصحاب الكهف…فيها', when='day', place=batha, actors=[kahf, convoys],
          results=[('destroyed', 'vehicle', 'coalition', '3', 'ثلاث عجلات')],
          by=[dict(words='أصحاب الكهف', org='iq-ashab-al-kahf')], note='The same blast in the words of those who claim it, with another outcome.')
d.mention('ied', 'قائد شرطة…إطارها', status='denied', place=('المكيشيفة@2', *mukayshifa[1:]),
          by=[dict(words='قائد شرطة صلاح الدين', org='iq-police', title='قائد شرطة صلاح الدين', channel='press', stance='denies')],
          note='By him an accident.')
d.mention('weapons-find', 'ضبط منصة…العشائري', when='day',
          place=('مزرعة بقضاء الضلوعية', 'Dhuluiya', 'الضلوعية', 'district', 'IQ/Salah al-Din', 2),
          actors=[('iq-tribal-mobilization', 'initiator', 'الحشد العشائري')],
          results=[('seized', 'weapon', None, '1', 'منصة محوّرة'), ('seized', 'ammunition', None, '2', 'صاروخان')], means=[('rocket', 'صاروخان')])

d = doc('own-291', '2022-01-12', """
سنجار ▪️ مجلس إيزيدخان في بيان: مقاتلات تركية أغارت في الساعة 02:30 من فجر اليوم الأربعاء على 7 مواقع لوحدات مقاومة سنجار في سفوح جبل شنگال، أحدها مستوصف سكينية الذي سبق أن دمّرته مسيّرة تركية في آب الماضي وسقط فيه 8 قتلى
▪️ وفي التوقيت ذاته طالت غارتان مخيم مخمور، مقتل اثنين من حراسه وإصابة 4 بينهم امرأة، حسبما صرّح به الرئيس المشترك لمجلس المخيم رشيد كارا لروج نيوز
▪️ الدفاع التركية: طائراتنا حيّدت الليلة الماضية 11 إرهابياً من PKK في قرجوغ وسنجار
▪️ مدير ناحية سنوني ينفي نزوح أي عائلة من مجمعات الناحية
""", publisher='كوردستان نيوز')
by = [dict(words='مجلس إيزيدخان', title='مجلس إيزيدخان', channel='statement')]
jets = ('tr-forces', 'initiator', 'مقاتلات تركية')
clinic = ('مستوصف سكينية', 'Sakiniya clinic', 'مستوصف سكينية', 'site', 'IQ/Ninewa/Sinjar', 1)
d.mention('airstrike', 'مقاتلات…سكينية', when='2022-01-12 | الساعة 02:30 من فجر اليوم الأربعاء',
          place=('سفوح جبل شنگال', 'Sinjar Mountains', 'جبل سنجار', 'mountain', 'IQ/Ninewa/Sinjar', 2), places=[clinic],
          actors=[jets, ('iq-ybs', 'target', 'لوحدات مقاومة سنجار')], means=[('aircraft', 'مقاتلات')], by=by)
d.mention('drone-strike', 'مستوصف سكينية…قتلى', status='background', when='2021-08-01..2021-08-31 month | آب الماضي', place=clinic,
          actors=[('tr-forces', 'initiator', 'مسيّرة تركية')],
          results=[('killed', 'person', None, '8', '8 قتلى'), ('destroyed', 'building', None, '1', 'مستوصف سكينية')],
          means=[('drone', 'مسيّرة')], by=by)
d.mention('airstrike', 'وفي التوقيت…لروج نيوز', when='2022-01-12 | التوقيت ذاته', count=('strikes', '2', 'غارتان'),
          place=('مخيم مخمور', 'Makhmur camp', 'مخيم مخمور', 'camp', 'IQ/Erbil/Makhmur', 1, 'Ninewa'), actors=[jets],
          results=[('killed', 'person', None, '2', 'اثنين من حراسه'), ('wounded', 'person', None, '4', '4'),
                   ('wounded', 'person', 'civilians', '1', 'امرأة', 1)],
          by=[dict(words='الرئيس المشترك لمجلس المخيم رشيد كارا', speaker='رشيد كارا', title='الرئيس المشترك لمجلس المخيم',
                   channel='press', via='روج نيوز')])
d.mention('airstrike', 'الدفاع التركية…وسنجار', when='2022-01-11 | الليلة الماضية',
          place=('قرجوغ', 'Qarachogh', 'جبل قرجوغ', 'mountain', 'IQ/Erbil/Makhmur', 1, 'Ninewa'),
          places=[('سنجار@3', 'Sinjar', 'سنجار', 'district', 'IQ/Ninewa/Sinjar', 2)],
          actors=[('tr-forces', 'initiator', 'طائراتنا'), ('pkk', 'target', 'PKK')],
          results=[('killed', 'person', 'pkk', '11', '11 إرهابياً من PKK')], means=[('aircraft', 'طائراتنا')],
          by=[dict(words='الدفاع التركية', org='tr-forces', title='وزارة الدفاع التركية')], note='The attacker tells both raids with one toll of its own.')
d.mention('displacement', 'مدير…الناحية', status='denied',
          place=('مجمعات الناحية', 'Sinuni', 'سنوني', 'subdistrict', 'IQ/Ninewa/Sinjar', 2), actors=[('civilians', 'victim', 'أي عائلة')],
          by=[dict(words='مدير ناحية سنوني', org='iq-local-government', title='مدير ناحية سنوني', stance='denies')])

d = doc('own-292', '2025-06-16', """
#المرصد_السوري: 11 شخصاً قُتلوا أمس الأحد في مناطق متفرقة
= 4 من عائلة واحدة بينهم طفلة، أعدمهم ملثمون رمياً بالرصاص داخل منزلهم في حي كرم الزيتون بمدينة حمص، وتبنت العملية سرايا أنصار السنة عبر معرّفاتها
= عنصران من الأمن العام بكمين على أوتوستراد طرطوس - بانياس قرب قرية البساتين
= 3 رعاة أغنام بانفجار لغم في بادية السخنة، وإصابة رابع
= شابان تحت التعذيب في سجن حارم التابع للأمن العام، وسُلّم الجثمانان لذويهما
وبذلك ترتفع إلى 74 حصيلة قتلى الانفلات الأمني منذ مطلع الشهر
""", publisher='سوريا مباشر')
by = [dict(words='المرصد_السوري', org='hrc-sohr')]
sunday = '2025-06-15 | أمس الأحد'
d.mention('casualties', '11 شخصاً…متفرقة', when=sunday, results=[('killed', 'person', None, '11', '11 شخصاً')], by=by,
          note='The total over the places that follow.')
d.mention('execution', '4 من…معرّفاتها', when=sunday, plover='ASSAULT/firearms',
          place=('حي كرم الزيتون بمدينة حمص', 'Karm al-Zaytoun, Homs', 'كرم الزيتون', 'neighbourhood', 'SY/Homs/Homs', 1),
          actors=[('sy-saraya-ansar-al-sunna', 'initiator', 'سرايا أنصار السنة'), ('civilians', 'target', '4 من عائلة واحدة')],
          results=[('killed', 'person', 'civilians', '4', '4 من عائلة واحدة'), ('killed', 'person', 'civilians', '1', 'طفلة', 0)],
          means=[('firearm', 'رصاص')],
          by=[*by, dict(words='سرايا أنصار السنة', org='sy-saraya-ansar-al-sunna', channel='social-media')])
d.mention('ambush', 'عنصران…البساتين', when=sunday, place=('قرب قرية البساتين', 'Al-Basatin', 'البساتين', 'village', 'SY/Tartous', 2),
          actors=[('sy-government-forces', 'target', 'الأمن العام', 'الأمن العام')],
          results=[('killed', 'person', 'sy-government-forces', '2', 'عنصران من الأمن العام')], by=by)
d.mention('mine', '3 رعاة…رابع', when=sunday, place=('بادية السخنة', 'Sukhnah desert', 'السخنة', 'desert', 'SY/Homs/Tadmor', 2),
          actors=[('civilians', 'victim', '3 رعاة أغنام')],
          results=[('killed', 'person', 'civilians', '3', '3 رعاة أغنام'), ('wounded', 'person', 'civilians', '1', 'رابع')],
          means=[('mine', 'لغم')], by=by)
d.mention('beating', 'شابان…لذويهما', when=sunday, place=('سجن حارم', 'Harim prison', 'سجن حارم', 'prison', 'SY/Idlib/Harim', 1),
          actors=[('sy-government-forces', 'initiator', 'للأمن العام', 'الأمن العام'), ('civilians', 'target', 'شابان')],
          results=[('killed', 'person', 'civilians', '2', 'شابان')], by=by, note='Death under torture in a prison of the force.')
d.mention('statistics', 'وبذلك…الشهر', status='aggregate', when='2025-06-01..2025-06-16 range | منذ مطلع الشهر',
          results=[('killed', 'person', None, '74', '74')], by=by)

d = doc('own-293', '2018-11-30', """
جمعة «التضامن مع الشعب الفلسطيني» 📌 وزارة الصحة حتى الثامنة مساءً: شهيدان و63 إصابة بالرصاص الحي لدى قمع قوات الاحتلال مسيرات العودة شرق القطاع، بين المصابين 11 طفلاً و3 مسعفين
الشهيدان: فادي رمضان العر (21 عاماً)، قنصه جندي قرب موقع ملكة شرق غزة، والطفل براء عايش الهسي (13 عاماً) شرق خزاعة
📌 طائرة استطلاع تقصف بصاروخين مرصداً للضبط الميداني شرق البريج دون إصابات
📌 جيش الاحتلال: اعتقلنا شابين اجتازا السياج بمحاذاة كيسوفيم وبحوزتهما سكين وقاطعة أسلاك
📌 الوفد الأمني المصري يغادر القطاع عبر معبر بيت حانون بعد لقائه قيادة حماس في غزة
""", publisher='نبض غزة')
d.mention('protest-repression', ['وزارة الصحة…مسعفين', 'الشهيدان…خزاعة'], when='day',
          place=('قرب موقع ملكة شرق غزة', 'Malaka site', 'موقع ملكة', 'site', 'PS/Gaza', 2),
          places=[('شرق خزاعة', "Khuza'a", 'خزاعة', 'town', 'PS/Khan Yunis', 2)],
          actors=[('il-forces', 'initiator', 'قوات الاحتلال'), ('protesters', 'target', 'مسيرات العودة')],
          results=[('killed', 'person', 'protesters', '2', 'شهيدان'), ('wounded', 'person', 'protesters', '63', '63 إصابة بالرصاص الحي'),
                   ('wounded', 'person', 'protesters', '11', '11 طفلاً', 1), ('wounded', 'person', 'civilians', '3', '3 مسعفين', 1)],
          people=[('فادي رمضان العر', None, 'protesters', 'killed', 'فادي رمضان العر'),
                  ('براء عايش الهسي', 'الطفل', 'protesters', 'killed', 'براء عايش الهسي')],
          means=[('firearm', 'الرصاص الحي'), ('sniper', 'قنصه')], by=[dict(words='وزارة الصحة', org='ps-health-ministry')],
          note='One toll over several places.')
d.mention('drone-strike', 'طائرة…إصابات', when='day', count=('rockets', '2', 'صاروخين'),
          place=('شرق البريج', 'Bureij', 'البريج', 'camp', 'PS/Deir al-Balah', 2),
          actors=[('il-forces', 'initiator', 'قوات الاحتلال'), ('ps-hamas', 'target', 'مرصداً للضبط الميداني', 'الضبط الميداني')],
          results=[('wounded', 'person', None, '0', 'دون إصابات')], means=[('drone', 'طائرة استطلاع')])
d.mention('arrest', 'جيش الاحتلال…أسلاك', when='day', place=('بمحاذاة كيسوفيم', 'Kissufim', 'كيسوفيم', 'village', 'IL/Southern', 2),
          actors=[('il-forces', 'initiator', 'جيش الاحتلال'), ('civilians', 'target', 'شابين')],
          results=[('arrested', 'person', 'civilians', '2', 'شابين'), ('found', 'weapon', 'civilians', '1', 'سكين'),
                   ('found', 'other', 'civilians', '1', 'قاطعة أسلاك')], by=[dict(words='جيش الاحتلال', org='il-forces')])
d.mention('meeting', 'الوفد…غزة', when='day', place=('غزة@2', 'Gaza City', 'غزة', 'city', 'PS/Gaza', 1),
          actors=[('eg-government', 'initiator', 'الوفد الأمني المصري'), ('ps-hamas', 'partner', 'قيادة حماس')])

d = doc('own-294', '2019-03-26', """
📋 جرائم العدوان وخروقاته خلال الـ24 ساعة الماضية:
صعدة / استشهاد مواطنة وإصابة ابنها بنيران حرس الحدود السعودي في منطقة الرقو بمديرية منبه، وقصف صاروخي ومدفعي سعودي على قرى آهلة بالسكان في مديريتي رازح وشدا
حجة / 9 غارات لطيران العدوان على حيران، واحدة منها على بئر لأحد المواطنين
الحديدة / المرتزقة يستهدفون بـ31 قذيفة هاون حي 7 يوليو السكني، وزحف لهم شرق مدينة الصالح أفشله المجاهدون موقعين في صفوفهم عدداً من القتلى والجرحى
⚔ وحدة القناصة: مصرع 6 جنود سعوديين في مواقع متفرقة بجيزان - القوة الصاروخية: صاروخ «زلزال1» على تجمعات للمرتزقة قبالة منفذ علب
""", publisher='المسيرة')
hours = '2019-03-25..2019-03-26 range | خلال الـ24 ساعة الماضية'
d.mention('shooting', 'استشهاد…منبه', when=hours,
          place=('منطقة الرقو بمديرية منبه', 'Al-Raqw', 'الرقو', 'area', 'YE/Sadah', 1),
          actors=[('sa-forces', 'initiator', 'حرس الحدود السعودي', 'حرس الحدود'), ('civilians', 'target', 'مواطنة')],
          results=[('killed', 'person', 'civilians', '1', 'مواطنة'), ('wounded', 'person', 'civilians', '1', 'ابنها')], means=[('firearm', 'نيران')])
d.mention('shelling', 'قصف صاروخي…وشدا', when=hours, place=('مديريتي رازح', 'Razih', 'رازح', 'district', 'YE/Sadah', 2),
          places=[('شدا', 'Shada', 'شدا', 'district', 'YE/Sadah', 2)],
          actors=[('sa-forces', 'initiator', 'سعودي'), ('civilians', 'target', 'قرى آهلة بالسكان')],
          means=[('rocket', 'صاروخي'), ('artillery', 'مدفعي')])
d.mention('airstrike', '9 غارات…المواطنين', when=hours, count=('strikes', '9', '9 غارات'), place=('حيران', 'Hayran', 'حيران', 'district', 'YE/Hajjah', 2),
          actors=[('ye-coalition', 'initiator', 'لطيران العدوان'), ('civilians', 'target', 'بئر لأحد المواطنين')],
          means=[('aircraft', 'لطيران العدوان')])
d.mention('shelling', 'المرتزقة…السكني', when=hours, count=('shells', '31', '31 قذيفة هاون'),
          place=('حي 7 يوليو السكني', '7 July quarter, Hodeidah', '7 يوليو', 'neighbourhood', 'YE/Al Hudaydah', 1),
          actors=[('ye-government-forces', 'initiator', 'المرتزقة'), ('civilians', 'target', 'حي 7 يوليو السكني')], means=[('mortar', 'قذيفة هاون')])
d.mention('attack-on-forces', 'وزحف…والجرحى', when=hours,
          place=('شرق مدينة الصالح', 'Al-Saleh city, Hodeidah', 'مدينة الصالح', 'neighbourhood', 'YE/Al Hudaydah', 2),
          actors=[('ye-government-forces', 'initiator', 'المرتزقة'), ('ye-ansar-allah', 'target', 'المجاهدون')],
          results=[('killed', 'person', 'ye-government-forces', '?', 'عدداً من القتلى والجرحى'),
                   ('wounded', 'person', 'ye-government-forces', '?', 'عدداً من القتلى والجرحى')])
d.mention('sniping', 'وحدة القناصة…بجيزان', when='day', place=('جيزان', 'Jizan', 'جيزان', 'governorate', 'SA/Jazan', 3),
          actors=[('ye-ansar-allah', 'initiator', 'وحدة القناصة', 'وحدة القناصة'), ('sa-forces', 'target', '6 جنود سعوديين')],
          results=[('killed', 'person', 'sa-forces', '6', '6 جنود سعوديين')], means=[('sniper', 'القناصة')],
          by=[dict(words='وحدة القناصة', org='ye-ansar-allah', title='وحدة القناصة')])
d.mention('shelling', 'القوة الصاروخية…علب', when='day', count=('rockets', '1', 'صاروخ «زلزال1»'),
          place=('قبالة منفذ علب', 'Alb crossing', 'منفذ علب', 'crossing', 'SA/Asir', 2),
          actors=[('ye-ansar-allah', 'initiator', 'القوة الصاروخية', 'القوة الصاروخية'), ('ye-government-forces', 'target', 'تجمعات للمرتزقة')],
          means=[('rocket', 'صاروخ «زلزال1»')], by=[dict(words='القوة الصاروخية', org='ye-ansar-allah', title='القوة الصاروخية')])

d = doc('own-295', '2025-11-08', """
🟢 الناطق الرسمي باسم قوات الدعم السريع: أشاوسنا يحررون منطقة ملكن بإقليم النيل الأزرق في معركة خاطفة ويستلمون من جيش الحركة الإسلامية وكتائب البراء 11 عربة قتالية بكامل عتادها
🔴 حكومة الإقليم تنفي سقوط ملكن وتقول إن الفرقة الرابعة مشاة صدت فجر اليوم هجوم المتمردين عليها وكبدتهم 40 قتيلاً
⚡ مسيّرة انتحارية تضرب عند السابعة صباحاً محطة كهرباء الروصيرص فتقتل أحد حراسها، وأخرى تستهدف مطار الدمازين
⛔ غرفة طوارئ نيالا: استخبارات الدعم السريع تحتجز منذ الأربعاء 5 من متطوعي التكايا في حي الوادي وتقتادهم إلى سجن دقريس
""", publisher='السودان الآن')
malkan = ('منطقة ملكن بإقليم النيل الأزرق', 'Malkan', 'ملكن', 'area', 'SD/Blue Nile', 1)
again = ('ملكن@2', *malkan[1:])
rsf = ('sd-rsf', 'initiator', 'قوات الدعم السريع')
region = dict(words='حكومة الإقليم', org='sd-government', title='حكومة إقليم النيل الأزرق')
d.mention('territory-loss', 'الناطق…عتادها', when='day', place=malkan,
          actors=[rsf, ('sd-saf', 'target', 'جيش الحركة الإسلامية'), ('sd-al-baraa', 'target', 'كتائب البراء')],
          results=[('seized', 'vehicle', 'sd-saf', '11', '11 عربة قتالية')],
          by=[dict(words='الناطق الرسمي باسم قوات الدعم السريع', org='sd-rsf', title='الناطق الرسمي باسم قوات الدعم السريع')])
d.mention('territory-loss', 'حكومة الإقليم تنفي سقوط ملكن', status='denied', place=again, actors=[rsf],
          by=[{**region, 'stance': 'denies'}])
d.mention('attack-on-forces', 'الفرقة الرابعة…قتيلاً', when='2025-11-08 | فجر اليوم', place=again,
          actors=[('sd-rsf', 'initiator', 'المتمردين'), ('sd-saf', 'target', 'الفرقة الرابعة مشاة', 'الفرقة الرابعة مشاة')],
          results=[('killed', 'person', 'sd-rsf', '40', '40 قتيلاً')], by=[region])
d.mention('drone-strike', 'مسيّرة…حراسها', when='2025-11-08 | السابعة صباحاً', count=('drones', '1', 'مسيّرة انتحارية'),
          place=('محطة كهرباء الروصيرص', 'Roseires power station', 'محطة كهرباء الروصيرص', 'facility', 'SD/Blue Nile', 1),
          actors=[('civilians', 'victim', 'أحد حراسها')],
          results=[('killed', 'person', 'civilians', '1', 'أحد حراسها')], means=[('drone', 'مسيّرة')])
d.mention('drone-strike', 'وأخرى…الدمازين', when='day', count=('drones', '1', 'أخرى'),
          place=('مطار الدمازين', 'Damazin airport', 'مطار الدمازين', 'airport', 'SD/Blue Nile', 1), means=[('drone', 'مسيّرة')])
d.mention('abduction', 'غرفة طوارئ…دقريس', when='2025-11-05..2025-11-08 range | منذ الأربعاء',
          place=('حي الوادي', 'Al-Wadi, Nyala', 'حي الوادي', 'neighbourhood', 'SD/South Darfur', 1),
          actors=[('sd-rsf', 'initiator', 'استخبارات الدعم السريع', 'استخبارات الدعم السريع'), ('civilians', 'target', '5 من متطوعي التكايا')],
          results=[('abducted', 'person', 'civilians', '5', '5 من متطوعي التكايا')],
          by=[dict(words='غرفة طوارئ نيالا', org='sd-emergency-rooms')], note='Captives of a group that is no authority are abducted.')

d = doc('own-296', '2016-12-10', """
بغداد - قُتل 14 شخصا على الأقل وأصيب 37، ستة منهم من عناصر الشرطة الاتحادية، عندما فجر انتحاري صباح السبت شاحنة صغيرة محملة بالخضار كان يقودها عند مدخل علوة الرشيد جنوبي بغداد، بحسب ما أفاد به عقيد في الشرطة ومصدر طبي في مستشفى اليرموك، بعدما كانت وزارة الداخلية قد تحدثت في حصيلة أولى عن ستة قتلى. وتبنى تنظيم "الدولة الإسلامية" الهجوم في بيان تداولته حسابات موالية له، قائلا إن منفذه، أبا فهد العراقي، استهدف "تجمعا للحشد" وأوقع أكثر من مئة قتيل وجريح. وبعد ساعتين، انفجرت عبوة لاصقة بسيارة الأستاذ الجامعي صلاح العبيدي لدى مروره في حي العامرية غربي العاصمة، فأصيب بجروح طفيفة وقضى ابنه الذي كان برفقته. والتفجير الانتحاري هو الخامس في بغداد منذ أن بدأت القوات العراقية، في 17 تشرين الأول/أكتوبر، بإسناد من نحو خمسة آلاف عسكري أميركي، هجومها لاستعادة الموصل.
""", publisher='وكالة المشرق')
morning = '2016-12-10 | صباح السبت'
market = ('مدخل علوة الرشيد جنوبي بغداد', 'Al-Rashid market, Baghdad', 'علوة الرشيد', 'site', 'IQ/Baghdad', 1)
lorry = [('car-bomb', 'شاحنة صغيرة محملة بالخضار')]
bomber = ('is', 'initiator', 'تنظيم "الدولة الإسلامية"')
d.mention('suicide-bombing', 'قُتل 14…اليرموك', when=morning, place=market, actors=[bomber, ('civilians', 'target', 'علوة الرشيد')],
          results=[('killed', 'person', None, '14+', '14 شخصا على الأقل'), ('wounded', 'person', None, '37', '37'),
                   ('wounded', 'person', 'iq-federal-police', '6', 'ستة منهم من عناصر الشرطة الاتحادية', 1)], means=lorry,
          by=[dict(words='عقيد في الشرطة', org='iq-police', title='عقيد في الشرطة', anonymous=True),
              dict(words='مصدر طبي في مستشفى اليرموك', title='مصدر طبي في مستشفى اليرموك', anonymous=True),
              dict(words='تنظيم "الدولة الإسلامية"', org='is', channel='statement')])
d.mention('suicide-bombing', 'وزارة الداخلية…ستة قتلى', when=morning, place=market, actors=[bomber],
          results=[('killed', 'person', None, '6', 'ستة قتلى')], means=lorry,
          by=[dict(words='وزارة الداخلية', org='iq-ministry-interior')], note='The first toll, of another source.')
d.mention('suicide-bombing', 'وتبنى…وجريح', when=morning, place=market, actors=[bomber, ('iq-pmf', 'target', '"تجمعا للحشد"')],
          results=[('killed', 'person', 'iq-pmf', '?', 'أكثر من مئة قتيل وجريح'), ('wounded', 'person', 'iq-pmf', '?', 'أكثر من مئة قتيل وجريح')],
          people=[('أبو فهد العراقي', 'منفذه', 'is', 'mentioned', 'أبا فهد العراقي')], means=lorry,
          by=[dict(words='تنظيم "الدولة الإسلامية"', org='is', channel='statement')], note='The claim names another target and another toll.')
d.mention('ied', 'وبعد ساعتين…برفقته', when='2016-12-10 | بعد ساعتين',
          place=('حي العامرية غربي العاصمة', 'Amiriya, Baghdad', 'حي العامرية', 'neighbourhood', 'IQ/Baghdad', 1),
          actors=[('civilians', 'target', 'الأستاذ الجامعي')],
          results=[('wounded', 'person', 'civilians', '1', 'الأستاذ الجامعي صلاح العبيدي'), ('killed', 'person', 'civilians', '1', 'ابنه')],
          people=[('صلاح العبيدي', 'الأستاذ الجامعي', 'civilians', 'wounded', 'صلاح العبيدي')], means=[('ied', 'عبوة لاصقة')])
d.mention('statistics', 'والتفجير الانتحاري…تشرين الأول/أكتوبر', status='aggregate',
          when='2016-10-17..2016-12-10 range | منذ أن بدأت القوات العراقية، في 17 تشرين الأول/أكتوبر', count=('attacks', '5', 'الخامس'),
          place=('بغداد@3', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1))
d.mention('campaign', 'بدأت القوات…الموصل', status='background', when='2016-10-17 | 17 تشرين الأول/أكتوبر',
          place=('الموصل', 'Mosul', 'الموصل', 'city', 'IQ/Ninewa/Mosul', 1),
          actors=[('iq-security-forces', 'initiator', 'القوات العراقية'), ('us', 'support', 'خمسة آلاف عسكري أميركي')])

d = doc('own-297', '2022-11-14', """
أربيل - سقطت خمسة صواريخ باليستية، صباح الاثنين، على مقر للحزب الديمقراطي الكوردستاني الإيراني في كويسنجق وعلى مدرسة في مخيم آزادي الملاصق له، ما أسفر، وفق قائمقام القضاء طارق حيدري، عن مقتل عنصرين من الحزب وإصابة 14 شخصا بينهم ثلاثة تلاميذ. وأعلن الحرس الثوري، في بيان نشرته وكالة تسنيم، أنه نفذ الهجوم ردا على "تسلل إرهابي" للحزب قُتل فيه ثلاثة من حراس الحدود قرب سردشت ليل الجمعة، غير أن الحزب نفى دخول أي من مقاتليه الأراضي الإيرانية. وبعد ذلك بساعة، أسقطت دفاعات التحالف الدولي مسيّرتين مفخختين كانتا تتجهان نحو قاعدة حرير، حسبما أبلغ مصدر في مطار أربيل كوردستان 24 مفضلا عدم ذكر اسمه. وقال المتحدث باسم وزارة البيشمركة هاوكار الجاف إن فوجين من اللواء الأول مشاة انتقلا اليوم إلى جومان وسيدكان تمهيدا لتسلم 31 مخفرا من مقاتلي الأحزاب الإيرانية المعارضة قبل نهاية العام، بموجب اتفاق أبرمته بغداد وأربيل في أيلول.
""", publisher='كوردستان نيوز')
party = 'للحزب الديمقراطي الكوردستاني الإيراني'
monday = '2022-11-14 | صباح الاثنين'
d.mention('missile-strike', ['سقطت خمسة…تلاميذ', 'وأعلن…الهجوم'], when=monday, count=('missiles', '5', 'خمسة صواريخ باليستية'),
          place=('كويسنجق', 'Koya', 'كويسنجق', 'city', 'IQ/Erbil/Koya', 1),
          places=[('مخيم آزادي', 'Azadi camp', 'مخيم آزادي', 'camp', 'IQ/Erbil/Koya', 1)],
          actors=[('ir-forces', 'initiator', 'الحرس الثوري', 'الحرس الثوري'), ('ir-kdpi', 'target', party), ('civilians', 'target', 'مدرسة')],
          results=[('killed', 'person', 'ir-kdpi', '2', 'عنصرين من الحزب'), ('wounded', 'person', None, '14', '14 شخصا'),
                   ('wounded', 'person', 'civilians', '3', 'ثلاثة تلاميذ', 1)], means=[('missile', 'صواريخ باليستية')],
          by=[dict(words='قائمقام القضاء طارق حيدري', org='iq-local-government', speaker='طارق حيدري', title='قائمقام القضاء'),
              dict(words='الحرس الثوري', org='ir-forces', channel='statement', via='tasnim')])
d.mention('attack-on-forces', '"تسلل إرهابي"…الأراضي الإيرانية', when='2022-11-11 | ليل الجمعة',
          place=('قرب سردشت', 'Sardasht', 'سردشت', 'city', 'IR/West Azerbaijan', 2),
          actors=[('ir-kdpi', 'initiator', 'للحزب@2'), ('ir-forces', 'target', 'حراس الحدود', 'حراس الحدود')],
          results=[('killed', 'person', 'ir-forces', '3', 'ثلاثة من حراس الحدود')],
          by=[dict(words='الحرس الثوري', org='ir-forces', channel='statement', via='tasnim'),
              dict(words='الحزب@2', org='ir-kdpi', stance='denies')], note='The accused party denies having been there.')
d.mention('interception', 'وبعد ذلك…اسمه', when='2022-11-14 | بعد ذلك بساعة',
          place=('نحو قاعدة حرير', 'Harir base', 'قاعدة حرير', 'base', 'IQ/Erbil/Shaqlawa', 2),
          actors=[('coalition', 'initiator', 'دفاعات التحالف الدولي')],
          results=[('destroyed', 'aircraft', None, '2', 'مسيّرتين مفخختين')], means=[('drone', 'مسيّرتين')],
          by=[dict(words='مصدر في مطار أربيل', title='مصدر في مطار أربيل', channel='press', via='kurdistan-24', anonymous=True)])
jaff = [dict(words='المتحدث باسم وزارة البيشمركة هاوكار الجاف', org='krg-ministry-peshmerga', speaker='هاوكار الجاف',
             title='المتحدث باسم وزارة البيشمركة')]
d.mention('deployment', 'فوجين…وسيدكان', when='2022-11-14 | اليوم', count=('units', '2', 'فوجين'),
          place=('جومان', 'Choman', 'جومان', 'town', 'IQ/Erbil/Choman', 1),
          places=[('سيدكان', 'Sidakan', 'سيدكان', 'subdistrict', 'IQ/Erbil/Soran', 1)],
          actors=[('iq-peshmerga', 'initiator', 'اللواء الأول مشاة', 'اللواء الأول مشاة')], by=jaff)
d.mention('base-handover', 'تسلم…العام', status='planned', when='2022-11-14..2022-12-31 range | قبل نهاية العام', count=('posts', '31', '31 مخفرا'),
          actors=[('ir-kurdish-opposition', 'initiator', 'مقاتلي الأحزاب الإيرانية المعارضة'), ('iq-peshmerga', 'partner', 'فوجين من اللواء الأول مشاة')],
          by=jaff)
d.mention('agreement', 'اتفاق…أيلول', status='background', when='2022-09-01..2022-09-30 month | أيلول',
          actors=[('iq-government', 'initiator', 'بغداد'), ('iq-krg', 'initiator', 'أربيل@3')], by=jaff)

d = doc('own-298', '2025-03-20', """
مقديشو - سيطر مقاتلو حركة الشباب، فجر الخميس، على بلدة بلدأمين بإقليم شبيلي السفلى من دون قتال بعدما غادرتها وحدات الجيش المتمركزة فيها، بحسب ما ذكر سكان عبر الهاتف، غير أن وزارة الإعلام الصومالية قالت إن القوات "أعادت تموضعها قرب أفجوي لأسباب تكتيكية" وإن ضربة نفذتها لاحقا مسيّرات تركية بالتنسيق معها قتلت 25 مسلحا تجمعوا عند جسر البلدة. وأقرت بعثة الاتحاد الأفريقي للدعم والاستقرار بمقتل جنديين أوغنديين وجرح خمسة بعبوة زرعتها الحركة على الطريق بين شلانبود وقوريولي، فيما تحدث متمردو الشباب، عبر إذاعة الأندلس التابعة لهم، عن 17 قتيلا من الأوغنديين. وفي العاصمة، أصيب قاضٍ في المحكمة العسكرية ومات حارسه حين أطلق مجهولون النار على سيارتهما قرب تقاطع كيلومتر 4 مساء الأربعاء. وقدرت المنظمة الدولية للهجرة بنحو 38 ألفا عدد النازحين من الإقليم منذ مطلع الشهر. وكان الجيش قد استعاد بلدأمين من الحركة في يونيو 2019.
""", publisher='الصومال اليوم')
thursday = '2025-03-20 | فجر الخميس'
shabaab = ('so-al-shabaab', 'initiator', 'مقاتلو حركة الشباب')
balad = ('بلدة بلدأمين بإقليم شبيلي السفلى', 'Balad-Amin', 'بلدأمين', 'town', 'SO/Lower Shabelle', 1)
information = [dict(words='وزارة الإعلام الصومالية', org='so-government', title='وزارة الإعلام')]
d.mention('territory-transfer', 'سيطر…الهاتف', when=thursday, place=balad, actors=[shabaab, ('so-forces', 'target', 'وحدات الجيش')],
          by=[dict(words='سكان', title='سكان', channel='press')], note='Taken without a fight.')
d.mention('withdrawal', 'القوات "أعادت…تكتيكية"', when=thursday, place=balad,
          places=[('قرب أفجوي', 'Afgooye', 'أفجوي', 'town', 'SO/Lower Shabelle', 2)],
          actors=[('so-forces', 'initiator', 'القوات')], by=information, note='The other side of the same event, in the words of the government.')
d.mention('drone-strike', 'ضربة…البلدة', when='day', count=('strikes', '1', 'ضربة'),
          place=('جسر البلدة', 'Balad-Amin bridge', 'جسر بلدأمين', 'bridge', 'SO/Lower Shabelle', 1),
          actors=[('tr-forces', 'initiator', 'مسيّرات تركية'), ('so-forces', 'partner', 'القوات'), ('so-al-shabaab', 'target', 'مسلحا')],
          results=[('killed', 'person', 'so-al-shabaab', '25', '25 مسلحا')], means=[('drone', 'مسيّرات')], by=information)
road = dict(place=('شلانبود', 'Shalanbood', 'شلانبود', 'town', 'SO/Lower Shabelle', 2),
            places=[('قوريولي', 'Qoryoley', 'قوريولي', 'town', 'SO/Lower Shabelle', 2)],
            actors=[('so-al-shabaab', 'initiator', 'الحركة'), ('ug-forces', 'target', 'جنديين أوغنديين')], means=[('ied', 'عبوة')])
d.mention('ied', 'وأقرت…وقوريولي', when='day', **road,
          results=[('killed', 'person', 'ug-forces', '2', 'جنديين أوغنديين'), ('wounded', 'person', 'ug-forces', '5', 'خمسة')],
          by=[dict(words='بعثة الاتحاد الأفريقي للدعم والاستقرار', title='بعثة الاتحاد الأفريقي للدعم والاستقرار')])
d.mention('ied', 'متمردو…الأوغنديين', when='day', **road, results=[('killed', 'person', 'ug-forces', '17', '17 قتيلا من الأوغنديين')],
          by=[dict(words='متمردو الشباب', org='so-al-shabaab', channel='broadcast', via='إذاعة الأندلس')], note='Another toll, of those who laid it.')
d.mention('attack-on-forces', 'وفي العاصمة…الأربعاء', when='2025-03-19 | مساء الأربعاء',
          place=('قرب تقاطع كيلومتر 4', 'KM4 junction, Mogadishu', 'تقاطع كيلومتر 4', 'site', 'SO/Banadir', 2),
          actors=[('unidentified-armed-group', 'initiator', 'مجهولون'), ('so-forces', 'target', 'قاضٍ في المحكمة العسكرية', 'المحكمة العسكرية')],
          results=[('wounded', 'person', 'so-forces', '1', 'قاضٍ في المحكمة العسكرية'), ('killed', 'person', 'so-forces', '1', 'حارسه')],
          means=[('firearm', 'النار')])
d.mention('displacement', 'وقدرت…الشهر', when='2025-03-01..2025-03-20 range | منذ مطلع الشهر',
          place=('الإقليم', 'Lower Shabelle', 'شبيلي السفلى', 'governorate', 'SO/Lower Shabelle', 3), actors=[('civilians', 'victim', 'النازحين')],
          results=[('displaced', 'person', 'civilians', '~38000', 'نحو 38 ألفا')], by=[dict(words='المنظمة الدولية للهجرة', org='un-iom')])
d.mention('territory-recapture', 'وكان الجيش…2019', status='background', when='2019-06-01..2019-06-30 month | يونيو 2019',
          place=('بلدأمين@2', *balad[1:]), actors=[('so-forces', 'initiator', 'الجيش@2'), ('so-al-shabaab', 'target', 'الحركة@2')])

d = doc('own-299', '2018-06-10', """
بنغازي - قال آمر غرفة عمليات عمر المختار العميد سالم البرعصي، لقناة ليبيا الحدث، إن قوات الجيش الوطني بسطت سيطرتها، الأحد، على شارع الفنار وحي شيحا الغربية في مدينة درنة، وإن تسعة من مسلحي «قوة حماية درنة» قتلوا في المواجهات وسلّم ستة آخرون أنفسهم، بينهم تونسيان. وردت القوة على صفحتها في فيسبوك بأنها «استرجعت شيحا بعد ساعات من فقدانها» ودمرت دبابة وآلية «تايغر». وسقطت قذيفة مجهولة المصدر على منزل في حي الجبيلة فأودت بسيدة وحفيدها، على ما أفاد به مستشفى الهريش. وكان الطرفان قد اتفقا، بوساطة أعيان من البيضاء، على هدنة لأربع ساعات ظهر السبت سمحت للهلال الأحمر بإجلاء 62 عائلة عبر بوابة الحيلة. ومنذ إعلان خليفة حفتر، مطلع مايو، انطلاق عملية السيطرة على درنة، آخر مدن برقة الخارجة عن سلطته، قُتل فيها 27 مدنيا، بحسب المجلس المحلي.
""", publisher='ليبيا عاجل')
army, guard = 'قوات الجيش الوطني', '«قوة حماية درنة»'
shiha = ('حي شيحا الغربية', 'Western Shiha, Derna', 'شيحا الغربية', 'neighbourhood', 'LY/Derna', 1)
d.mention('territory-loss', 'قال آمر…تونسيان', when='2018-06-10 | الأحد',
          place=('شارع الفنار', 'Al-Fanar Street, Derna', 'شارع الفنار', 'road', 'LY/Derna', 1), places=[shiha],
          actors=[('ly-lna', 'initiator', army), (None, 'target', guard)],
          results=[('killed', 'person', None, '9', 'تسعة من مسلحي «قوة حماية درنة»'), ('surrendered', 'person', None, '6', 'ستة آخرون'),
                   ('surrendered', 'person', None, '2', 'تونسيان', 1)],
          by=[dict(words='آمر غرفة عمليات عمر المختار العميد سالم البرعصي', org='ly-lna', speaker='سالم البرعصي',
                   title='آمر غرفة عمليات عمر المختار', channel='press', via='ليبيا الحدث')],
          note='The registry lists this army as no state force, so its gain is a non-state one.')
d.mention('territory-loss', 'وردت القوة…«تايغر»', when='2018-06-10 | بعد ساعات', place=('شيحا@2', *shiha[1:]),
          actors=[(None, 'initiator', 'القوة'), ('ly-lna', 'target', army)],
          results=[('destroyed', 'vehicle', 'ly-lna', '2', 'دبابة وآلية «تايغر»')],
          by=[dict(words='القوة', title='قوة حماية درنة', channel='social-media', via='فيسبوك')])
d.mention('shelling', 'وسقطت…الهريش', when='day', count=('shells', '1', 'قذيفة'),
          place=('حي الجبيلة', 'Al-Jubaila, Derna', 'حي الجبيلة', 'neighbourhood', 'LY/Derna', 1),
          actors=[('civilians', 'victim', 'سيدة وحفيدها')],
          results=[('killed', 'person', 'civilians', '2', 'سيدة وحفيدها')], means=[('shell', 'قذيفة')],
          by=[dict(words='مستشفى الهريش', title='مستشفى الهريش')])
d.mention('ceasefire', 'وكان الطرفان…السبت', when='2018-06-09 | ظهر السبت',
          place=('مدينة درنة', 'Derna', 'درنة', 'city', 'LY/Derna', 1),
          actors=[('ly-lna', 'initiator', 'الطرفان'), (None, 'initiator', 'الطرفان')], note='The mediator has no role.')
d.mention('displacement', 'سمحت…الحيلة', when='2018-06-09 | ظهر السبت',
          place=('بوابة الحيلة', 'Al-Hila gate', 'بوابة الحيلة', 'site', 'LY/Derna', 1), actors=[('civilians', 'victim', '62 عائلة')],
          results=[('displaced', 'person', 'civilians', '62', '62 عائلة')])
d.mention('campaign', 'إعلان…سلطته', status='background', when='2018-05-01..2018-05-10 range | مطلع مايو',
          place=('درنة@3', 'Derna', 'درنة', 'city', 'LY/Derna', 1), actors=[('ly-lna', 'initiator', army)],
          people=[('خليفة حفتر', None, 'ly-lna', 'mentioned', 'خليفة حفتر')])
d.mention('statistics', ['ومنذ إعلان…مايو', 'قُتل فيها…المحلي'], status='aggregate', when='2018-05-01..2018-06-10 range | منذ إعلان خليفة حفتر، مطلع مايو',
          place=('درنة@3', 'Derna', 'درنة', 'city', 'LY/Derna', 1), results=[('killed', 'person', 'civilians', '27', '27 مدنيا')],
          by=[dict(words='المجلس المحلي', title='المجلس المحلي')])

d = doc('own-300', '2021-06-12', """
العريش - لقي أربعة من مقاتلي اتحاد قبائل سيناء المساند للجيش مصرعهم، مساء أمس الجمعة، في كمين نصبه مسلحو «ولاية سيناء» لسيارتهم على المدق المؤدي إلى قرية العجراء جنوب رفح، وتلته غارة لمروحية حربية دمرت دراجة نارية وقتلت اثنين من المهاجمين أثناء فرارهم، بحسب مصدر قبلي تحدث إلى «مدى مصر». ولم يعقب المتحدث العسكري على الواقعة، لكنه كان قد أعلن، الأربعاء، أن قوات إنفاذ القانون ضبطت بمزرعة زيتون جنوب العريش 350 كيلوجراما من مادة «سي فور» وقبضت على ثلاثة من الداعمين للعناصر التكفيرية. وأُفرج في بئر العبد عن عاملين بشركة لاستخراج الملح كان التنظيم قد اختطفهما من ملاحة سبيكة قبل عشرين يوما، وهو ما عزاه شقيق أحدهما إلى فدية دفعتها العائلتان. وعاد نحو 90 أسرة، اعتبارا من صباح السبت، إلى قرية قبر عمير التي هُجّر أهلها عام 2018، بعد موافقة الجيش.
""", publisher='أخبار القناة')
sinai = 'مسلحو «ولاية سيناء»'
tribal = [dict(words='مصدر قبلي', title='مصدر قبلي', channel='press', via='مدى مصر', anonymous=True)]
friday = '2021-06-11 | مساء أمس الجمعة'
ajra = ('المدق المؤدي إلى قرية العجراء جنوب رفح', 'Al-Ajra', 'العجراء', 'village', 'EG/North Sinai', 2)
d.mention('ambush', 'لقي…رفح', when=friday, place=ajra,
          actors=[('eg-is-sinai', 'initiator', sinai), (None, 'target', 'اتحاد قبائل سيناء')],
          results=[('killed', 'person', None, '4', 'أربعة من مقاتلي اتحاد قبائل سيناء')], by=tribal)
d.mention('airstrike', 'وتلته…فرارهم', when=friday, place=ajra, count=('strikes', '1', 'غارة'),
          actors=[('eg-forces', 'initiator', 'مروحية حربية'), ('eg-is-sinai', 'target', 'المهاجمين')],
          results=[('killed', 'person', 'eg-is-sinai', '2', 'اثنين من المهاجمين'), ('destroyed', 'vehicle', 'eg-is-sinai', '1', 'دراجة نارية')],
          means=[('helicopter', 'مروحية')], by=tribal)
d.mention('raid', 'أعلن، الأربعاء…التكفيرية', code='arrest', when='2021-06-09 | الأربعاء',
          place=('مزرعة زيتون جنوب العريش', 'Arish', 'العريش', 'city', 'EG/North Sinai', 2),
          actors=[('eg-forces', 'initiator', 'قوات إنفاذ القانون', 'قوات إنفاذ القانون'), ('eg-is-sinai', 'target', 'للعناصر التكفيرية')],
          results=[('seized', 'explosive', 'eg-is-sinai', '350', '350 كيلوجراما من مادة «سي فور»'),
                   ('arrested', 'person', 'eg-is-sinai', '3', 'ثلاثة من الداعمين للعناصر التكفيرية')],
          by=[dict(words='المتحدث العسكري', org='eg-forces', title='المتحدث العسكري')], note='Only the announcement is dated.')
d.mention('release', ['وأُفرج…الملح', 'وهو ما…العائلتان'], when='day', place=('بئر العبد', "Bir al-'Abd", 'بئر العبد', 'city', 'EG/North Sinai', 1),
          actors=[('eg-is-sinai', 'initiator', 'التنظيم'), ('civilians', 'target', 'عاملين بشركة لاستخراج الملح')],
          results=[('released', 'person', 'civilians', '2', 'عاملين بشركة لاستخراج الملح')],
          by=[dict(words='شقيق أحدهما', title='شقيق أحدهما')])
d.mention('abduction', 'كان التنظيم…يوما', status='background', when='2021-05-23 | قبل عشرين يوما',
          place=('ملاحة سبيكة', 'Sabika saltworks', 'ملاحة سبيكة', 'site', 'EG/North Sinai', 1),
          actors=[('eg-is-sinai', 'initiator', 'التنظيم'), ('civilians', 'target', 'عاملين بشركة لاستخراج الملح')],
          results=[('abducted', 'person', 'civilians', '2', 'عاملين بشركة لاستخراج الملح')])
umair = ('قرية قبر عمير', 'Qabr Umair', 'قبر عمير', 'village', 'EG/North Sinai', 1)
d.mention('return', 'وعاد…قبر عمير', when='2021-06-12 | صباح السبت', count=('families', '~90', 'نحو 90 أسرة'), place=umair,
          actors=[('civilians', 'initiator', 'نحو 90 أسرة'), ('eg-forces', 'authority', 'الجيش')])
d.mention('displacement', 'هُجّر أهلها عام 2018', status='background', when='2018-01-01..2018-12-31 year | عام 2018', place=umair,
          actors=[('civilians', 'victim', 'أهلها')], results=[('displaced', 'person', 'civilians', '?', 'أهلها')])

d = doc('own-301', '2025-03-18', """
بيروت - تجددت ليل الاثنين الاشتباكات بين مسلحين من عشائر الهرمل وقوات وزارة الدفاع السورية في محيط حوش السيد علي عند الحدود الشمالية الشرقية، وأوقعت ستة قتلى في الجانب السوري و11 جريحا في الجانب اللبناني، بحسب مصدر أمني رفيع. وأفادت قيادة الجيش اللبناني، في بيان، بأن وحداتها ردت على مصادر نيران أطلقت من الأراضي السورية على بلدة القصر وأصابت أحد العسكريين بجروح متوسطة، وأن فوج الحدود البرية الثاني دُفع إلى المنطقة لتعزيز انتشاره. وبعد اتصال هاتفي قبيل منتصف الليل، أعلن وزير الدفاع ميشال منسى أنه اتفق مع نظيره السوري مرهف أبو قصرة على وقف فوري لإطلاق النار. وكانت دمشق قد اتهمت «حزب الله» بخطف ثلاثة من جنودها قرب سد زيتا، السبت، وتصفيتهم، ونفى الحزب أي علاقة له بالأمر. وفي الجنوب، استهدفت مسيّرة إسرائيلية قبل ظهر الثلاثاء سيارة على طريق يحمر الشقيف - أرنون، فقتلت شخصين قال الجيش الإسرائيلي إنهما من وحدة المراقبة في الحزب.
""", publisher='الجنوب الآن')
syrians = ('sy-government-forces', 'target', 'قوات وزارة الدفاع السورية')
night = '2025-03-17 | ليل الاثنين'
d.mention('clash', 'تجددت…رفيع', when=night,
          place=('محيط حوش السيد علي', 'Hawsh al-Sayyid Ali', 'حوش السيد علي', 'village', 'LB/Baalbek-Hermel/Hermel', 2),
          actors=[(None, 'initiator', 'مسلحين من عشائر الهرمل'), syrians],
          results=[('killed', 'person', 'sy-government-forces', '6', 'ستة قتلى'), ('wounded', 'person', None, '11', '11 جريحا')],
          by=[dict(words='مصدر أمني رفيع', title='مصدر أمني رفيع', anonymous=True)])
command = [dict(words='قيادة الجيش اللبناني', org='lb-army', title='قيادة الجيش', channel='statement')]
d.mention('clash', 'وحداتها ردت…متوسطة', when='day', place=('بلدة القصر', 'Al-Qasr', 'القصر', 'town', 'LB/Baalbek-Hermel/Hermel', 1),
          actors=[('sy-government-forces', 'initiator', 'قوات وزارة الدفاع السورية'), ('lb-army', 'target', 'وحداتها')],
          results=[('wounded', 'person', 'lb-army', '1', 'أحد العسكريين')], by=command,
          note='Fire from the Syrian side and the answer to it; whose it was the reader takes from the sentence before.')
d.mention('reinforcement', 'فوج الحدود…انتشاره', when='day', place=('المنطقة', 'Al-Qasr', 'القصر', 'town', 'LB/Baalbek-Hermel/Hermel', 2),
          actors=[('lb-army', 'initiator', 'فوج الحدود البرية الثاني', 'فوج الحدود البرية الثاني')], by=command)
ministers = [('ميشال منسى', 'وزير الدفاع', 'lb-government', 'mentioned', 'ميشال منسى'),
             ('مرهف أبو قصرة', 'وزير الدفاع السوري', 'sy-government', 'mentioned', 'مرهف أبو قصرة')]
minister = [dict(words='وزير الدفاع ميشال منسى', org='lb-government', speaker='ميشال منسى', title='وزير الدفاع')]
midnight = '2025-03-17 | قبيل منتصف الليل'
d.mention('phone-call', 'وبعد اتصال…أبو قصرة', when=midnight,
          actors=[('lb-government', 'initiator', 'وزير الدفاع'), ('sy-government', 'partner', 'نظيره السوري')], people=ministers, by=minister)
d.mention('ceasefire', 'أعلن وزير…النار', when=midnight,
          actors=[('lb-government', 'initiator', 'وزير الدفاع'), ('sy-government', 'initiator', 'نظيره السوري')], people=ministers, by=minister)
d.mention('abduction', 'وكانت دمشق…بالأمر', when='2025-03-15 | السبت',
          place=('قرب سد زيتا', 'Zayta dam', 'سد زيتا', 'dam', 'SY/Homs', 2),
          actors=[('lb-hezbollah', 'initiator', '«حزب الله»'), ('sy-government-forces', 'target', 'جنودها')],
          results=[('abducted', 'person', 'sy-government-forces', '3', 'ثلاثة من جنودها'), ('killed', 'person', 'sy-government-forces', '3', 'ثلاثة من جنودها')],
          by=[dict(words='دمشق', org='sy-government'), dict(words='الحزب', org='lb-hezbollah', stance='denies')],
          note='Seized and then killed: one happening; the accused denies a share only.')
d.mention('drone-strike', 'وفي الجنوب…الحزب', when='2025-03-18 | قبل ظهر الثلاثاء',
          place=('يحمر الشقيف', 'Yohmor al-Shaqif', 'يحمر الشقيف', 'town', 'LB/Nabatieh', 2),
          places=[('أرنون', 'Arnoun', 'أرنون', 'town', 'LB/Nabatieh', 2)],
          actors=[('il-forces', 'initiator', 'مسيّرة إسرائيلية'), ('lb-hezbollah', 'target', 'وحدة المراقبة في الحزب', 'وحدة المراقبة')],
          results=[('killed', 'person', 'lb-hezbollah', '2', 'شخصين')], means=[('drone', 'مسيّرة')],
          by=[dict(words='الجيش الإسرائيلي', org='il-forces')])

d = doc('own-302', '2021-03-12', """
دمشق - تعرضت حافلة مبيت عسكرية تقل عناصر من لواء القدس، الموالي لقوات النظام، لكمين نصبه عناصر تنظيم "الدولة" عصر الخميس على طريق أثريا - خناصر، قُتل فيه 13 عنصرا وأصيب سبعة، وفق ما نقلته عنب بلدي عن شبكة محلية، في حين لم تذكر صفحات موالية سوى خمسة قتلى "جراء حادث سير". وعلى إثر ذلك، نفذت الطائرات الحربية الروسية حتى ظهر الجمعة أكثر من 40 غارة على كهوف يتوارى فيها التنظيم عند مثلث حلب - حماة - الرقة، من غير أن ترد معلومات عن خسائر، بحسب المرصد السوري لحقوق الإنسان. وفي بادية معدان، عثرت دورية للدفاع الوطني، اليوم، على جثث سبعة من جامعي الكمأة مقيدي الأيدي وعليها آثار طلقات نارية كان الاتصال قد فُقد بهم الاثنين، ووصلت مساء أمس إلى مطار الطبقة 20 آلية من الفيلق الخامس للمشاركة في حملة تمشيط تبدأ الأسبوع المقبل. وبلغ عدد من قتلهم التنظيم من قوات النظام والميليشيات في البادية منذ مطلع العام 211، كما أحصى المرصد.
""", publisher='الشام اليوم')
thursday = '2021-03-11 | عصر الخميس'
road = dict(place=('أثريا', 'Ithriya', 'أثريا', 'village', 'SY/Hama', 2), places=[('خناصر', 'Khanasir', 'خناصر', 'town', 'SY/Aleppo', 2)])
d.mention('ambush', 'تعرضت…محلية', when=thursday, **road,
          actors=[('is', 'initiator', 'عناصر تنظيم "الدولة"'), ('sy-liwa-al-quds', 'target', 'لواء القدس')],
          results=[('killed', 'person', 'sy-liwa-al-quds', '13', '13 عنصرا'), ('wounded', 'person', 'sy-liwa-al-quds', '7', 'سبعة')],
          by=[dict(words='شبكة محلية', title='شبكة محلية', via='enab-baladi', anonymous=True)])
d.mention('casualties', 'صفحات موالية…سير"', acled=None, plover=None, when=thursday, **road,
          results=[('killed', 'person', 'sy-liwa-al-quds', '5', 'خمسة قتلى')],
          by=[dict(words='صفحات موالية', title='صفحات موالية', channel='social-media')],
          note='Another account of the same deaths, as an accident: a toll without a deed.')
sohr = dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')
d.mention('airstrike', 'وعلى إثر…الإنسان', when='2021-03-11..2021-03-12 range | حتى ظهر الجمعة', count=('strikes', '41+', 'أكثر من 40 غارة'),
          place=('مثلث حلب - حماة - الرقة', 'Aleppo-Hama-Raqqa triangle', 'مثلث حلب حماة الرقة', 'desert', 'SY', 3),
          actors=[('ru-forces', 'initiator', 'الطائرات الحربية الروسية'), ('is', 'target', 'التنظيم')],
          means=[('aircraft', 'الطائرات الحربية')], by=[sohr])
d.mention('body-found', 'وفي بادية…الاثنين', when='2021-03-12 | اليوم',
          place=('بادية معدان', "Ma'dan desert", 'معدان', 'desert', 'SY/Ar Raqqa', 2),
          results=[('found_dead', 'person', 'civilians', '7', 'جثث سبعة من جامعي الكمأة')], note='Who shot them is not said.')
d.mention('reinforcement', 'ووصلت…الخامس', when='2021-03-11 | مساء أمس', count=('vehicles', '20', '20 آلية'),
          place=('مطار الطبقة', 'Tabqa airport', 'مطار الطبقة', 'airport', 'SY/Ar Raqqa', 1),
          actors=[('sy-government-forces', 'initiator', 'الفيلق الخامس', 'الفيلق الخامس')])
d.mention('sweep', 'حملة تمشيط تبدأ الأسبوع المقبل', status='planned', code='deployment', when='2021-03-15..2021-03-21 week | الأسبوع المقبل',
          actors=[('sy-government-forces', 'initiator', 'الفيلق الخامس', 'الفيلق الخامس')])
d.mention('statistics', 'وبلغ…المرصد', status='aggregate', when='2021-01-01..2021-03-12 range | منذ مطلع العام',
          place=('البادية', 'Syrian desert', 'البادية السورية', 'desert', 'SY', 3),
          actors=[('is', 'initiator', 'التنظيم@2'), ('sy-government-forces', 'target', 'قوات النظام@2'), ('sy-pro-government-militias', 'target', 'الميليشيات')],
          results=[('killed', 'person', 'sy-government-forces', '211', '211')], by=[{**sohr, 'words': 'المرصد@2'}])

d = doc('own-303', '2017-10-21', """
تحولت ناحية ألتون كوبري، آخر ما تبقى من محافظة كركوك بيد البيشمركة، صباح الجمعة، إلى ساحة قتال استمر ثلاث ساعات بين القوات الاتحادية التي تقدمت إليها من محور الدبس وقوات البيشمركة المتحصنة خلف الزاب الصغير، قبل أن يرفع جهاز مكافحة الإرهاب العلم العراقي على مبنى الناحية.

وقالت قيادة العمليات المشتركة، في بيان، إن الجهاز وقطعات من الشرطة الاتحادية والحشد الشعبي «فرضت الأمن» في الناحية، متهمة البيشمركة باستخدام صواريخ «ميلان» التي زودها بها التحالف لقتال «داعش»، ما أوقع شهيدين وسبعة جرحى في صفوف القطعات.

أما القيادة العامة لقوات البيشمركة فأعلنت أن مقاتليها صدوا هجوما لـ«ميليشيات الحشد» استخدمت فيه أسلحة أميركية، وأنهم دمروا دبابة من طراز «أبرامز» وعشر عربات «همر» وفقدوا أربعة من رفاقهم، قبل أن ينسحبوا إلى حدود محافظة أربيل «حقنا للدماء».

وسقطت، عصر اليوم ذاته، قذائف هاون على قرية سيبيران الواقعة على طريق أربيل، فقُتلت امرأة ونزحت نحو مئة عائلة باتجاه قوشتبة، على حد قول مدير الناحية شوان سعدون لشبكة رووداو. وحمّل مجلس أمن إقليم كردستان الحشد مسؤولية القصف، إلا أن المتحدث باسم الحشد أحمد الأسدي نفى ذلك، واتهم البيشمركة بتفجير جسر ألتون كوبري لدى انسحابها.

وفي طوزخورماتو، وثقت منظمة العفو الدولية، مستندة إلى صور الأقمار الاصطناعية وشهادات 42 من السكان، إحراق ونهب مئات البيوت والمتاجر في الأحياء الكردية منذ الاثنين الماضي، ومقتل ما لا يقل عن 11 مدنيا في قصف عشوائي طال تلك الأحياء. ونفى قائممقام القضاء شلال عبدول حصول أي عملية إحراق.

وأبلغ وزير الخارجية الأميركي ريكس تيلرسون رئيس الوزراء حيدر العبادي، في اتصال هاتفي ليل الجمعة، قلق واشنطن من استمرار الاشتباكات، فيما دعت بعثة الأمم المتحدة في العراق الحكومة الاتحادية وحكومة الإقليم إلى بدء حوار على وجه السرعة.

وكشف ضابط رفيع في وزارة البيشمركة، طالبا عدم نشر اسمه، أن وفدا من الوزارة سيلتقي رئيس أركان الجيش الفريق الأول الركن عثمان الغانمي في الموصل، غدا الأحد، للبحث في نشر قوات مشتركة في معبر فيشخابور.

ودخلت القوات الاتحادية مدينة كركوك يوم الاثنين الماضي من دون مقاومة تذكر، بعد ثلاثة أعوام على تسلم البيشمركة مواقع الفرقة الثانية عشرة التي انهارت أمام «داعش» في حزيران 2014.
""", publisher='صحيفة الرافدين', title='ثلاث ساعات من القتال في ألتون كوبري تنتهي بانسحاب البيشمركة إلى حدود أربيل')
friday = '2017-10-20 | صباح الجمعة'
kopri = ('ناحية ألتون كوبري', 'Altun Kupri', 'ألتون كوبري', 'subdistrict', 'IQ/Kirkuk/Dibis', 1)
cts, federal, hashd = ('iq-cts', 'initiator', 'جهاز مكافحة الإرهاب'), ('iq-federal-police', 'initiator', 'الشرطة الاتحادية'), ('iq-pmf', 'initiator', 'الحشد الشعبي')
kurds = ('iq-peshmerga', 'target', 'قوات البيشمركة المتحصنة خلف الزاب الصغير')
joc = [dict(words='قيادة العمليات المشتركة', org='iq-joc', channel='statement')]
peshmerga = [dict(words='القيادة العامة لقوات البيشمركة', org='iq-peshmerga', title='القيادة العامة لقوات البيشمركة')]
d.mention('territory-recapture', ['T:ثلاث ساعات من القتال في ألتون كوبري', 'تحولت…القطعات'], when=friday, place=kopri,
          actors=[cts, federal, hashd, kurds],
          results=[('killed', 'person', 'iq-security-forces', '2', 'شهيدين'), ('wounded', 'person', 'iq-security-forces', '7', 'سبعة جرحى')],
          means=[('missile', 'صواريخ «ميلان»')], by=joc)
d.mention('clash', 'أعلنت أن…رفاقهم', when=friday, place=kopri,
          actors=[('iq-pmf', 'initiator', '«ميليشيات الحشد»'), ('iq-peshmerga', 'target', 'مقاتليها')],
          results=[('destroyed', 'vehicle', 'iq-pmf', '11', 'دبابة من طراز «أبرامز» وعشر عربات «همر»'),
                   ('killed', 'person', 'iq-peshmerga', '4', 'أربعة من رفاقهم')], by=peshmerga, note='The other side of the same fight, with losses of its own.')
d.mention('withdrawal', ['T:تنتهي بانسحاب البيشمركة إلى حدود أربيل', 'قبل أن ينسحبوا…للدماء»'], when=friday, place=kopri,
          actors=[('iq-peshmerga', 'initiator', 'مقاتليها')], by=peshmerga)
afternoon = '2017-10-20 | عصر اليوم ذاته'
sebiran = ('قرية سيبيران الواقعة على طريق أربيل', 'Sebiran', 'سيبيران', 'village', 'IQ/Erbil', 1)
shwan = dict(words='مدير الناحية شوان سعدون', org='iq-local-government', speaker='شوان سعدون', title='مدير الناحية', channel='press', via='rudaw')
asadi = dict(words='المتحدث باسم الحشد أحمد الأسدي', org='iq-pmf', speaker='أحمد الأسدي', title='المتحدث باسم الحشد')
d.mention('shelling', ['وسقطت…امرأة', 'وحمّل…ذلك'], when=afternoon, place=sebiran,
          actors=[('iq-pmf', 'initiator', 'الحشد@3'), ('civilians', 'victim', 'امرأة')],
          results=[('killed', 'person', 'civilians', '1', 'امرأة')], means=[('mortar', 'قذائف هاون')],
          by=[shwan, dict(words='مجلس أمن إقليم كردستان', org='iq-krg', title='مجلس أمن إقليم كردستان'), {**asadi, 'stance': 'denies'}],
          note='The accused party denies authorship only.')
d.mention('displacement', 'ونزحت…لشبكة رووداو', when=afternoon, place=sebiran, actors=[('civilians', 'victim', 'مئة عائلة')],
          results=[('displaced', 'person', 'civilians', '~100', 'نحو مئة عائلة')], by=[shwan])
d.mention('destruction', 'واتهم…انسحابها', when=friday, place=('جسر ألتون كوبري', 'Altun Kupri bridge', 'جسر ألتون كوبري', 'bridge', 'IQ/Kirkuk/Dibis', 1),
          actors=[('iq-peshmerga', 'initiator', 'البيشمركة@5')],
          results=[('destroyed', 'other', None, '1', 'جسر')], by=[asadi], note='Dated by the withdrawal.')
amnesty = [dict(words='منظمة العفو الدولية', org='amnesty', channel='document')]
tuz = ('طوزخورماتو', 'Tuz Khurmatu', 'طوزخورماتو', 'district', 'IQ/Salah al-Din/Tooz', 1)
since = '2017-10-16..2017-10-21 range | منذ الاثنين الماضي'
d.mention('destruction', 'وثقت منظمة…الاثنين الماضي', when=since, place=tuz, actors=[('civilians', 'target', 'البيوت والمتاجر')],
          results=[('burned', 'building', 'civilians', '?', 'مئات البيوت والمتاجر')], by=amnesty, note='By whom is left out.')
d.mention('shelling', 'مقتل ما لا يقل…الأحياء', acled='Explosions/Remote violence', plover='ASSAULT', when=since, place=tuz,
          actors=[('civilians', 'victim', 'مدنيا')],
          results=[('killed', 'person', 'civilians', '11+', 'ما لا يقل عن 11 مدنيا')], by=amnesty, note='Bare «قصف».')
d.mention('destruction', 'ونفى قائممقام…إحراق', status='denied', place=('القضاء', *tuz[1:]),
          by=[dict(words='قائممقام القضاء شلال عبدول', org='iq-local-government', speaker='شلال عبدول', title='قائممقام القضاء', stance='denies')])
d.mention('phone-call', 'وأبلغ وزير…الاشتباكات', when='2017-10-20 | ليل الجمعة',
          actors=[('us-government', 'initiator', 'وزير الخارجية الأميركي'), ('iq-government', 'partner', 'رئيس الوزراء')],
          people=[('ريكس تيلرسون', 'وزير الخارجية الأميركي', 'us-government', 'mentioned', 'ريكس تيلرسون'),
                  ('حيدر العبادي', 'رئيس الوزراء', 'iq-government', 'mentioned', 'حيدر العبادي')])
d.mention('demand', 'دعت بعثة…السرعة',
          actors=[('un-unami', 'initiator', 'بعثة الأمم المتحدة في العراق'), ('iq-government', 'target', 'الحكومة الاتحادية'),
                  ('iq-krg', 'target', 'حكومة الإقليم')], by=[dict(words='بعثة الأمم المتحدة في العراق', org='un-unami')])
d.mention('meeting', 'وكشف ضابط…فيشخابور', status='planned', when='2017-10-22 | غدا الأحد',
          place=('الموصل', 'Mosul', 'الموصل', 'city', 'IQ/Ninewa/Mosul', 1),
          actors=[('krg-ministry-peshmerga', 'initiator', 'وفدا من الوزارة'), ('iq-army', 'partner', 'رئيس أركان الجيش')],
          people=[('عثمان الغانمي', 'رئيس أركان الجيش', 'iq-army', 'mentioned', 'عثمان الغانمي')],
          by=[dict(words='ضابط رفيع في وزارة البيشمركة', org='krg-ministry-peshmerga', title='ضابط رفيع في وزارة البيشمركة', anonymous=True)])
kirkuk = ('مدينة كركوك', 'Kirkuk', 'كركوك', 'city', 'IQ/Kirkuk/Kirkuk', 1)
d.mention('territory-transfer', 'ودخلت…تذكر', status='background', when='2017-10-16 | يوم الاثنين الماضي', place=kirkuk,
          actors=[('iq-security-forces', 'initiator', 'القوات الاتحادية@2')], note='Without a fight, and without a toll of its own.')
june = '2014-06-01..2014-06-30 month | حزيران 2014'
d.mention('territory-transfer', 'تسلم البيشمركة…2014', status='background', when=june, place=kirkuk,
          actors=[('iq-peshmerga', 'initiator', 'البيشمركة@7'), ('iq-army', 'target', 'الفرقة الثانية عشرة', 'الفرقة الثانية عشرة')])

d = doc('own-304', '2020-08-25', """
سقطت ثلاثة صواريخ «كاتيوشا»، بعيد منتصف ليل الاثنين الثلاثاء، قرب الجناح العسكري لمطار بغداد الدولي حيث يتمركز عسكريون من التحالف الدولي، وأصابت شظايا أحدها موظفَين في الخطوط الجوية العراقية، على ما جاء في بيان لخلية الإعلام الأمني أضاف أن دورية من الشرطة الاتحادية عثرت في حي الجهاد على منصة الإطلاق وعليها صاروخ رابع لم ينطلق.

وتبنت القصفَ، عبر قناة على تلغرام، جماعة تسمي نفسها «أصحاب الكهف» زاعمة أن ستة صواريخ أصابت مهبط المروحيات وقتلت ثلاثة جنود أميركيين، وهو ما وصفه المتحدث باسم التحالف العقيد مايلز كاغينز، في رسالة إلى وكالة فرانس برس، بأنه «محض خيال».

وجاء القصف بعد يومين من تسلم الجيش العراقي من التحالف معسكر التاجي شمال العاصمة، في مراسم شهدها نائب قائد العمليات المشتركة الفريق الركن عبد الأمير الشمري وأعقبتها مغادرة آخر 180 جنديا أميركيا وأستراليا كانوا فيه. والتاجي هو الموقع الثامن الذي يسلَّم إلى العراقيين منذ آذار.

وفجر الثلاثاء، داهمت قوة من جهاز مكافحة الإرهاب، يرافقها قاضي تحقيق، منزلا في الرضوانية واعتقلت أربعة يشتبه في ضلوعهم بإطلاق الصواريخ، بحسب ما صرح به قائد عمليات بغداد الفريق الركن قيس المحمداوي لوكالة الأنباء العراقية. وأكد مصدر مقرب من كتائب حزب الله أن اثنين منهم من عناصرها وأنهما أُطلقا «في غضون ساعات لعدم كفاية الأدلة»، وهي معلومة نفاها الناطق باسم الجهاز صباح النعمان.

وكان رتل ينقل معدات للتحالف قد تعرض، صباح الاثنين، لانفجار عبوة على الطريق السريع قرب اليوسفية جنوب بغداد، احترقت جراءه شاحنتان وأصيب سائق عراقي، في رابع هجوم يستهدف أرتال الإمداد منذ مطلع الشهر، استنادا إلى إحصاء لموقع «بغداد اليوم».

سياسيا، يصل إلى بغداد، الأحد المقبل، قائد القيادة المركزية الأميركية الجنرال كينيث ماكينزي، بعد أيام على لقاء رئيس الوزراء مصطفى الكاظمي في البيت الأبيض، الخميس، الرئيس دونالد ترمب الذي قال إن قواته ستغادر العراق «في وقت قريب» من دون أن يحدد موعدا.

وسبق أن تعرض معسكر التاجي في 11 آذار لرشقة من 18 صاروخا قُتل فيها جنديان أميركيان وجندية بريطانية، فردت واشنطن في الليلة التالية بغارات على مخازن أسلحة للكتائب في جرف الصخر. وتعرضت المصالح الأميركية لأكثر من 30 هجوما صاروخيا منذ مقتل قاسم سليماني وأبي مهدي المهندس بضربة من طائرة مسيّرة أميركية قرب المطار نفسه في الثالث من كانون الثاني.
""", publisher='شبكة الرافد', title='صواريخ قرب مطار بغداد بعد يومين من تسليم التاجي')
midnight = '2020-08-25..2020-08-25 day | بعيد منتصف ليل الاثنين الثلاثاء'
airport = ('قرب الجناح العسكري لمطار بغداد الدولي', 'Baghdad airport', 'مطار بغداد الدولي', 'airport', 'IQ/Baghdad', 2)
allies = ('coalition', 'target', 'التحالف الدولي')
cell = [dict(words='خلية الإعلام الأمني', org='iq-smc', channel='statement')]
d.mention('shelling', ['T:صواريخ قرب مطار بغداد', 'سقطت…الأمني'], when=midnight, place=airport, count=('rockets', '3', 'ثلاثة صواريخ'),
          actors=[allies, ('civilians', 'victim', 'موظفَين')],
          results=[('wounded', 'person', 'civilians', '2', 'موظفَين في الخطوط الجوية العراقية')], means=[('rocket', 'صواريخ «كاتيوشا»')], by=cell)
d.mention('weapons-find', 'دورية…ينطلق', place=('حي الجهاد', 'Al-Jihad, Baghdad', 'حي الجهاد', 'neighbourhood', 'IQ/Baghdad', 1),
          actors=[('iq-federal-police', 'initiator', 'دورية من الشرطة الاتحادية')],
          results=[('found', 'weapon', None, '1', 'منصة الإطلاق'), ('found', 'ammunition', None, '1', 'صاروخ رابع')],
          means=[('rocket', 'صاروخ رابع')], by=cell)
d.mention('shelling', 'وتبنت…خيال»', when=midnight, place=('مهبط المروحيات', *airport[1:5], 1), count=('rockets', '6', 'ستة صواريخ'),
          actors=[('iq-ashab-al-kahf', 'initiator', '«أصحاب الكهف»'), ('us', 'target', 'جنود أميركيين')],
          results=[('killed', 'person', 'us', '3', 'ثلاثة جنود أميركيين')], means=[('rocket', 'صواريخ@2')],
          by=[dict(words='«أصحاب الكهف»', org='iq-ashab-al-kahf', channel='social-media', via='تلغرام', stance='claims'),
              dict(words='المتحدث باسم التحالف العقيد مايلز كاغينز', org='coalition', speaker='مايلز كاغينز', title='المتحدث باسم التحالف',
                   channel='press', via='afp', stance='denies')],
          note='The claim, with another count and toll; the denial brings no facts of its own.')
taji = ('معسكر التاجي', 'Camp Taji', 'معسكر التاجي', 'base', 'IQ/Baghdad', 1)
d.mention('base-handover', ['T:بعد يومين من تسليم التاجي', 'بعد يومين…الشمري'], when='2020-08-23 | بعد يومين', place=taji,
          actors=[('coalition', 'initiator', 'التحالف@3'), ('iq-army', 'partner', 'الجيش العراقي')],
          people=[('عبد الأمير الشمري', 'نائب قائد العمليات المشتركة', 'iq-joc', 'mentioned', 'عبد الأمير الشمري')])
d.mention('withdrawal', 'مغادرة…فيه', count=('troops', '180', '180 جنديا أميركيا وأستراليا'), place=taji,
          actors=[('coalition', 'initiator', '180 جنديا أميركيا وأستراليا')])
d.mention('statistics', 'والتاجي…آذار', status='aggregate', acled=None, plover=None, when='2020-03-01..2020-08-25 range | منذ آذار',
          count=('bases', '8', 'الموقع الثامن'), actors=[('coalition', 'initiator', 'التحالف@3'), ('iq-government', 'partner', 'العراقيين')])
d.mention('raid', ['وفجر الثلاثاء…العراقية', 'وأكد مصدر…عناصرها'], code='arrest', when='2020-08-25 | فجر الثلاثاء',
          place=('منزلا في الرضوانية', 'Al-Radwaniyah', 'الرضوانية', 'area', 'IQ/Baghdad', 1),
          actors=[('iq-cts', 'initiator', 'قوة من جهاز مكافحة الإرهاب'), ('kataib-hezbollah', 'target', 'كتائب حزب الله')],
          results=[('arrested', 'person', None, '4', 'أربعة يشتبه في ضلوعهم بإطلاق الصواريخ'),
                   ('arrested', 'person', 'kataib-hezbollah', '2', 'اثنين منهم من عناصرها', 0)],
          by=[dict(words='قائد عمليات بغداد الفريق الركن قيس المحمداوي', org='iq-joc', speaker='قيس المحمداوي', title='قائد عمليات بغداد',
                   channel='press', via='ina'),
              dict(words='مصدر مقرب من كتائب حزب الله', org='kataib-hezbollah', title='مصدر مقرب من كتائب حزب الله', anonymous=True)])
d.mention('release', 'أُطلقا…الأدلة»', when='2020-08-25 | في غضون ساعات', actors=[('iq-cts', 'initiator', 'قوة من جهاز مكافحة الإرهاب')],
          results=[('released', 'person', 'kataib-hezbollah', '2', 'اثنين منهم من عناصرها')],
          by=[dict(words='مصدر مقرب من كتائب حزب الله', org='kataib-hezbollah', title='مصدر مقرب من كتائب حزب الله', anonymous=True)])
d.mention('release', 'وهي معلومة…النعمان', status='denied', actors=[('iq-cts', 'initiator', 'قوة من جهاز مكافحة الإرهاب')],
          by=[dict(words='الناطق باسم الجهاز صباح النعمان', org='iq-cts', speaker='صباح النعمان', title='الناطق باسم جهاز مكافحة الإرهاب', stance='denies')])
d.mention('ied', 'وكان رتل…عراقي', when='2020-08-24 | صباح الاثنين',
          place=('الطريق السريع قرب اليوسفية جنوب بغداد', 'Yusufiyah', 'اليوسفية', 'subdistrict', 'IQ/Baghdad/Mahmoudiya', 2),
          actors=[('coalition', 'target', 'رتل ينقل معدات للتحالف'), ('civilians', 'victim', 'سائق عراقي')],
          results=[('burned', 'vehicle', 'coalition', '2', 'شاحنتان'), ('wounded', 'person', 'civilians', '1', 'سائق عراقي')], means=[('ied', 'عبوة')])
d.mention('statistics', 'رابع هجوم…اليوم»', status='aggregate', when='2020-08-01..2020-08-25 range | منذ مطلع الشهر', count=('attacks', '4', 'رابع هجوم'),
          actors=[('coalition', 'target', 'أرتال الإمداد')], by=[dict(words='«بغداد اليوم»', org='baghdad-today')])
d.mention('visit', 'يصل…ماكينزي', status='planned', when='2020-08-30 | الأحد المقبل', place=('بغداد@5', 'Baghdad', 'بغداد', 'city', 'IQ/Baghdad', 1),
          actors=[('us-centcom', 'initiator', 'قائد القيادة المركزية الأميركية')],
          people=[('كينيث ماكينزي', 'قائد القيادة المركزية الأميركية', 'us-centcom', 'mentioned', 'كينيث ماكينزي')])
d.mention('meeting', 'لقاء رئيس…ترمب', when='2020-08-20 | الخميس', place=('البيت الأبيض', 'White House', 'البيت الأبيض', 'site', 'US', 1),
          actors=[('iq-government', 'initiator', 'رئيس الوزراء'), ('us-government', 'partner', 'الرئيس دونالد ترمب')],
          people=[('مصطفى الكاظمي', 'رئيس الوزراء', 'iq-government', 'mentioned', 'مصطفى الكاظمي'),
                  ('دونالد ترمب', 'الرئيس', 'us-government', 'mentioned', 'دونالد ترمب')])
d.mention('withdrawal', 'قواته…موعدا', status='planned', place=('العراق@5', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('us', 'initiator', 'قواته')],
          by=[dict(words='الرئيس دونالد ترمب', org='us-government', speaker='دونالد ترمب', title='الرئيس')])
d.mention('shelling', 'تعرض معسكر…بريطانية', status='background', when='2020-03-11 | 11 آذار', count=('rockets', '18', '18 صاروخا'), place=('معسكر التاجي@2', *taji[1:]),
          actors=[('coalition', 'target', 'معسكر التاجي@2')],
          results=[('killed', 'person', 'coalition', '3', 'جنديان أميركيان وجندية بريطانية')], means=[('rocket', 'صاروخا')])
d.mention('airstrike', 'فردت واشنطن…الصخر', status='background', when='2020-03-12 | الليلة التالية',
          place=('جرف الصخر', 'Jurf al-Sakhr', 'جرف الصخر', 'town', 'IQ/Babil', 1),
          actors=[('us', 'initiator', 'واشنطن'), ('kataib-hezbollah', 'target', 'مخازن أسلحة للكتائب')])
d.mention('statistics', 'وتعرضت…صاروخيا', status='aggregate', when='2020-01-03..2020-08-25 range | منذ مقتل…كانون الثاني', count=('attacks', '31+', 'أكثر من 30 هجوما صاروخيا'),
          actors=[('us', 'target', 'المصالح الأميركية')], means=[('rocket', 'صاروخيا')])
d.mention('drone-strike', 'مقتل قاسم…الثاني', status='background', when='2020-01-03 | الثالث من كانون الثاني',
          place=('قرب المطار نفسه', *airport[1:]),
          actors=[('us', 'initiator', 'طائرة مسيّرة أميركية'), ('ir-forces', 'target', 'قاسم سليماني'), ('iq-pmf', 'target', 'أبي مهدي المهندس')],
          results=[('killed', 'person', None, '2', 'قاسم سليماني وأبي مهدي المهندس')],
          people=[('قاسم سليماني', None, 'ir-forces', 'killed', 'قاسم سليماني'), ('أبو مهدي المهندس', None, 'iq-pmf', 'killed', 'أبي مهدي المهندس')],
          means=[('drone', 'طائرة مسيّرة')])

d = doc('own-305', '2018-11-07', """
توغلت القوات اليمنية المشتركة، مسنودة بمقاتلات التحالف العربي، أمس الثلاثاء، في الأحياء الشرقية من مدينة الحديدة، وانتزعت من الحوثيين مجمع «إخوان ثابت» الصناعي وأجزاء واسعة من شارع الخمسين، في قتال وصفه سكان بأنه الأعنف منذ الصيف، وأحصت مصادر طبية في ثلاثة مستشفيات 58 قتيلاً بين المتحاربين خلال يوم واحد، منهم 47 حوثياً.

وتحدث المتحدث باسم ألوية العمالقة، مأمون المهجمي، عن اقتحام الحوثيين مستشفى 22 مايو ونشر قناصة على سطحه بعدما أجبروا المرضى والأطباء على مغادرته، كما اتهمهم بزرع ألغام بحرية انفجر أحدها، الاثنين، بزورق قبالة ميناء الاصطياد مودياً بأربعة صيادين.

في المقابل، أعلن المتحدث العسكري باسم الحوثيين، يحيى سريع، عبر قناة «المسيرة»، «كسر زحف واسع» شرق المدينة، وقال إن خسائر من سماهم «المرتزقة» بلغت 150 قتيلاً و24 آلية مدمرة، وإن صاروخاً من طراز «بدر 1» أصاب تجمعاً لهم في الدريهمي مساء الاثنين.

وأودت غارة للتحالف، صباح الاثنين، بثلاثة أطفال ووالدهم كانوا على متن حافلة في شارع صنعاء، وفق منظمة «أنقذوا الأطفال». وقال المتحدث باسم التحالف، تركي المالكي، رداً على سؤال لوكالة «رويترز»، إن طائراته «لم تنفذ أي غارة داخل المدينة في ذلك اليوم».

وأعربت المفوضية السامية للأمم المتحدة لشؤون اللاجئين عن خشيتها على المدنيين العالقين، مشيرة إلى أن 445 ألف شخص نزحوا من المحافظة منذ مطلع يونيو (حزيران).

ودعا وزير الدفاع الأميركي، جيمس ماتيس، الأسبوع الماضي، جميع أطراف النزاع إلى الجلوس إلى طاولة المفاوضات في غضون 30 يوماً، ويعتزم المبعوث الأممي مارتن غريفيث جمع الحكومة والحوثيين في السويد قبل نهاية العام.

وكان الحوثيون سيطروا على الحديدة في أكتوبر (تشرين الأول) 2014 من دون مقاومة، وأطلقت القوات المشتركة في 13 يونيو عملية «النصر الذهبي» لاستعادتها قبل أن توقفها في يوليو إفساحاً في المجال أمام الوساطة.
""", publisher='يمن برس', title='القوات المشتركة تتقدم شرق الحديدة والأمم المتحدة تخشى على العالقين')
tuesday = '2018-11-06 | أمس الثلاثاء'
thabit = ('مجمع «إخوان ثابت» الصناعي', 'Thabit Brothers complex, Hodeidah', 'مجمع إخوان ثابت', 'facility', 'YE/Al Hudaydah', 1)
khamsin = [('شارع الخمسين', 'Al-Khamsin Street, Hodeidah', 'شارع الخمسين', 'road', 'YE/Al Hudaydah', 1)]
joint, houthis = ('ye-joint-forces', 'initiator', 'القوات اليمنية المشتركة'), ('ye-ansar-allah', 'target', 'الحوثيين')
d.mention('territory-recapture', ['T:القوات المشتركة تتقدم شرق الحديدة', 'توغلت…حوثياً'], when=tuesday, place=thabit, places=khamsin,
          actors=[joint, ('ye-coalition', 'support', 'مقاتلات التحالف العربي'), houthis],
          results=[('killed', 'person', None, '58', '58 قتيلاً'), ('killed', 'person', 'ye-ansar-allah', '47', '47 حوثياً', 0)],
          by=[dict(words='مصادر طبية في ثلاثة مستشفيات', title='مصادر طبية في ثلاثة مستشفيات', anonymous=True)])
mahjami = [dict(words='المتحدث باسم ألوية العمالقة، مأمون المهجمي', org='ye-giants', speaker='مأمون المهجمي', title='المتحدث باسم ألوية العمالقة')]
d.mention('deployment', 'اقتحام…مغادرته',
          place=('مستشفى 22 مايو', '22 May hospital, Hodeidah', 'مستشفى 22 مايو', 'site', 'YE/Al Hudaydah', 1),
          actors=[('ye-ansar-allah', 'initiator', 'الحوثيين@2'), ('civilians', 'victim', 'المرضى والأطباء')],
          results=[('displaced', 'person', 'civilians', '?', 'المرضى والأطباء')], by=mahjami, note='A hospital made a post: no fight is told.')
d.mention('mine', 'بزرع…صيادين', when='2018-11-05 | الاثنين',
          place=('قبالة ميناء الاصطياد', 'Fishing harbour, Hodeidah', 'ميناء الاصطياد', 'site', 'YE/Al Hudaydah', 2),
          actors=[('ye-ansar-allah', 'initiator', 'الحوثيين@2'), ('civilians', 'victim', 'صيادين')],
          results=[('killed', 'person', 'civilians', '4', 'أربعة صيادين')], means=[('mine', 'ألغام بحرية')], by=mahjami)
saree = [dict(words='المتحدث العسكري باسم الحوثيين، يحيى سريع', org='ye-ansar-allah', speaker='يحيى سريع', title='المتحدث العسكري باسم الحوثيين',
              channel='broadcast', via='al-masirah')]
d.mention('attack-on-forces', 'في المقابل…مدمرة', when=tuesday,
          place=('شرق المدينة', 'Hodeidah', 'الحديدة', 'city', 'YE/Al Hudaydah', 2),
          actors=[('ye-joint-forces', 'initiator', '«المرتزقة»'), ('ye-ansar-allah', 'target', 'الحوثيين@3')],
          results=[('killed', 'person', 'ye-joint-forces', '150', '150 قتيلاً'), ('destroyed', 'vehicle', 'ye-joint-forces', '24', '24 آلية مدمرة')],
          by=saree, note='The same battle in the words of the other side.')
d.mention('shelling', 'صاروخاً…مساء الاثنين', when='2018-11-05 | مساء الاثنين', count=('missiles', '1', 'صاروخاً'),
          place=('الدريهمي', 'Ad-Durayhimi', 'الدريهمي', 'district', 'YE/Al Hudaydah', 2),
          actors=[('ye-ansar-allah', 'initiator', 'الحوثيين@3'), ('ye-joint-forces', 'target', 'تجمعاً لهم')], means=[('missile', 'صاروخاً')], by=saree)
sanaa = ('شارع صنعاء', 'Sanaa Street, Hodeidah', 'شارع صنعاء', 'road', 'YE/Al Hudaydah', 1)
monday = '2018-11-05 | صباح الاثنين'
d.mention('airstrike', 'وأودت…الأطفال»', when=monday, count=('strikes', '1', 'غارة'), place=sanaa,
          actors=[('ye-coalition', 'initiator', 'للتحالف'), ('civilians', 'target', 'حافلة')],
          results=[('killed', 'person', 'civilians', '4', 'ثلاثة أطفال ووالدهم')], by=[dict(words='«أنقذوا الأطفال»', org='save-the-children')])
d.mention('airstrike', 'وقال المتحدث…ذلك اليوم»', status='denied', when='2018-11-05 | ذلك اليوم',
          place=('داخل المدينة', 'Hodeidah', 'الحديدة', 'city', 'YE/Al Hudaydah', 1), actors=[('ye-coalition', 'initiator', 'طائراته')],
          means=[('aircraft', 'طائراته')],
          by=[dict(words='المتحدث باسم التحالف، تركي المالكي', org='ye-coalition', speaker='تركي المالكي', title='المتحدث باسم التحالف',
                   channel='press', via='reuters', stance='denies')])
d.mention('displacement', '445 ألف…(حزيران)', when='2018-06-01..2018-11-07 range | منذ مطلع يونيو (حزيران)',
          place=('المحافظة', 'Al Hudaydah', 'الحديدة', 'governorate', 'YE/Al Hudaydah', 3), actors=[('civilians', 'victim', '445 ألف شخص')],
          results=[('displaced', 'person', 'civilians', '445000', '445 ألف شخص')],
          by=[dict(words='المفوضية السامية للأمم المتحدة لشؤون اللاجئين', org='un-unhcr')])
d.mention('demand', 'ودعا وزير…يوماً', when='2018-10-29..2018-11-04 week | الأسبوع الماضي',
          actors=[('us-government', 'initiator', 'وزير الدفاع الأميركي'), ('ye-government', 'target', 'جميع أطراف النزاع'),
                  ('ye-ansar-allah', 'target', 'جميع أطراف النزاع')],
          people=[('جيمس ماتيس', 'وزير الدفاع الأميركي', 'us-government', 'mentioned', 'جيمس ماتيس')],
          by=[dict(words='وزير الدفاع الأميركي، جيمس ماتيس', org='us-government', speaker='جيمس ماتيس', title='وزير الدفاع الأميركي')])
d.mention('meeting', 'يعتزم…العام', status='planned', when='2018-11-07..2018-12-31 range | قبل نهاية العام',
          place=('السويد', 'Sweden', 'السويد', 'country', 'SE', 3),
          actors=[('united-nations', 'authority', 'المبعوث الأممي'), ('ye-government', 'initiator', 'الحكومة'), ('ye-ansar-allah', 'initiator', 'الحوثيين@4')],
          people=[('مارتن غريفيث', 'المبعوث الأممي', 'united-nations', 'mentioned', 'مارتن غريفيث')])
city = ('الحديدة@2', 'Hodeidah', 'الحديدة', 'city', 'YE/Al Hudaydah', 1)
d.mention('territory-transfer', 'وكان الحوثيون…مقاومة', status='background', when='2014-10-01..2014-10-31 month | أكتوبر (تشرين الأول) 2014',
          place=city, actors=[('ye-ansar-allah', 'initiator', 'الحوثيون')], note='Without a fight.')
d.mention('campaign', 'أطلقت…لاستعادتها', status='background', operation='النصر الذهبي', when='2018-06-13 | 13 يونيو',
          place=city, actors=[('ye-joint-forces', 'initiator', 'القوات المشتركة'), ('ye-ansar-allah', 'target', 'الحوثيون')])

d = doc('own-306', '2022-01-26', """
أعلنت «قوات سوريا الديمقراطية» (قسد)، عصر الأربعاء، استعادة السيطرة الكاملة على سجن الصناعة في حي غويران جنوبي مدينة الحسكة، لكن دوي رشقات متقطعة كان لا يزال يُسمع في محيطه حتى المساء بحسب مراسل «الشام اليوم».

وبدأت المواجهات ليل الخميس الماضي حين اقتحم نحو مئة من مسلحي تنظيم «داعش» السجن بعد تفجير صهريج مفخخ عند بوابته، بالتزامن مع عصيان احتجز خلاله السجناء عددا من عمال المطبخ رهائن.

وقال مدير المركز الإعلامي لـ«قسد» فرهاد شامي إن قرابة 3500 من المهاجمين والسجناء سلموا أنفسهم منذ الاثنين، بينهم القيادي أبو عبيدة، وإن حصيلة قتلاها وقتلى حراس السجن والعاملين فيه بلغت 121 منذ بدء الهجوم. أما المرصد السوري لحقوق الإنسان فأحصى للفترة ذاتها 181 قتيلا، منهم 124 من عناصر التنظيم و50 من «قسد» وقوى الأمن الداخلي «الأسايش» وسبعة مدنيين.

وشنت مقاتلات ومروحيات التحالف الدولي منذ الجمعة عشر ضربات على مباني كلية الاقتصاد ومعهد المراقبين الفنيين التي تحصن فيها المهاجمون، ونشرت القوات الأميركية الأحد عربات «برادلي» في محيط السجن.

وأظهر تسجيل بثته وكالة «أعماق» ذبح ثلاثة من الحراس، واتهم أهالٍ عناصر «قسد» بقتل شابين ميدانيا في حي الزهور أثناء عملية تمشيط نفذتها صباح الثلاثاء، وأوقفت خلالها 19 شخصا قالت إنهم فارّون ومتواطئون معهم، بينما نفت «الأسايش» سقوط أي مدني في الحي.

وقدّر مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية أن 45 ألف نسمة غادروا غويران والزهور نحو مركز المدينة وتل تمر.

وعلى الجانب الآخر من الحدود، أفادت قيادة العمليات المشتركة العراقية بأن لواءين من قوات الحدود والحشد الشعبي أُرسلا إلى قاطع سنجار تحسبا لتسلل الفارين، وبأن طائرة «إف 16» عراقية قتلت فجر الأربعاء أربعة حاولوا اجتياز الساتر قرب تل صفوك.

وكانت «قسد» قد أعلنت، في تشرين الثاني الماضي، إفشال هجوم كان يستهدف السجن نفسه وضبط عجلتين مفخختين في طريقهما إليه.
""", publisher='الشام اليوم', title='«قسد» تعلن استعادة سجن غويران والرصاص لم يهدأ')
sdf = ('sy-sdf', 'initiator', '«قوات سوريا الديمقراطية» (قسد)')
prison = ('سجن الصناعة في حي غويران', 'Al-Sinaa prison, Ghuwayran', 'سجن الصناعة', 'prison', 'SY/Al Hasakah/Al-Hasakeh', 1)
d.mention('territory-loss', ['T:«قسد» تعلن استعادة سجن غويران', 'أعلنت…الحسكة'], when='2022-01-26 | عصر الأربعاء', place=prison,
          actors=[sdf, ('is', 'target', 'تنظيم «داعش»')],
          by=[dict(words='«قوات سوريا الديمقراطية» (قسد)', org='sy-sdf')], note='Retaken by a force that is no government.')
start = '2022-01-20 | ليل الخميس الماضي'
d.mention('attack-on-forces', 'وبدأت…بوابته', when=start, place=('السجن', *prison[1:]), count=('attackers', '~100', 'نحو مئة من مسلحي تنظيم «داعش»'),
          actors=[('is', 'initiator', 'مسلحي تنظيم «داعش»'), ('sy-sdf', 'target', '«قوات سوريا الديمقراطية» (قسد)')],
          means=[('car-bomb', 'صهريج مفخخ')])
d.mention('abduction', 'عصيان…رهائن', when=start, place=('السجن', *prison[1:]),
          actors=[('is', 'initiator', 'السجناء'), ('civilians', 'target', 'عمال المطبخ')],
          results=[('abducted', 'person', 'civilians', '?', 'عددا من عمال المطبخ')])
shami = [dict(words='مدير المركز الإعلامي لـ«قسد» فرهاد شامي', org='sy-sdf', speaker='فرهاد شامي', title='مدير المركز الإعلامي لـ«قسد»')]
d.mention('surrender', 'قرابة 3500…عبيدة', when='2022-01-24..2022-01-26 range | منذ الاثنين',
          actors=[('is', 'initiator', 'المهاجمين والسجناء')],
          results=[('surrendered', 'person', 'is', '~3500', 'قرابة 3500 من المهاجمين والسجناء'),
                   ('surrendered', 'person', 'is', '1', 'القيادي أبو عبيدة', 0)],
          people=[('أبو عبيدة', 'القيادي', 'is', None, 'أبو عبيدة')], by=shami)
d.mention('statistics', 'حصيلة قتلاها…الهجوم', status='aggregate', when='2022-01-20..2022-01-26 range | منذ بدء الهجوم',
          actors=[('sy-sdf', 'target', 'قتلاها')],
          results=[('killed', 'person', 'sy-sdf', '121', '121')], by=shami)
d.mention('statistics', 'أما المرصد…مدنيين', status='aggregate', when='2022-01-20..2022-01-26 range | للفترة ذاتها',
          results=[('killed', 'person', None, '181', '181 قتيلا'), ('killed', 'person', 'is', '124', '124 من عناصر التنظيم', 0),
                   ('killed', 'person', 'sy-sdf', '50', '50 من «قسد» وقوى الأمن الداخلي «الأسايش»', 0),
                   ('killed', 'person', 'civilians', '7', 'سبعة مدنيين', 0)],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('airstrike', 'وشنت…المهاجمون', when='2022-01-21..2022-01-26 range | منذ الجمعة', count=('strikes', '10', 'عشر ضربات'),
          place=('كلية الاقتصاد', 'Faculty of Economics, Hasakah', 'كلية الاقتصاد', 'site', 'SY/Al Hasakah/Al-Hasakeh', 1),
          places=[('معهد المراقبين الفنيين', 'Technical institute, Hasakah', 'معهد المراقبين الفنيين', 'site', 'SY/Al Hasakah/Al-Hasakeh', 1)],
          actors=[('coalition', 'initiator', 'مقاتلات ومروحيات التحالف الدولي'), ('is', 'target', 'المهاجمون')],
          means=[('aircraft', 'مقاتلات'), ('helicopter', 'مروحيات')])
d.mention('deployment', 'نشرت…محيط السجن', when='2022-01-23 | الأحد', place=('محيط السجن', *prison[1:5], 2), actors=[('us', 'initiator', 'القوات الأميركية')])
d.mention('execution', 'وأظهر…الحراس', plover='ASSAULT/targeted', actors=[('is', 'initiator', 'تنظيم «داعش»'), ('sy-sdf', 'target', 'الحراس')],
          results=[('killed', 'person', 'sy-sdf', '3', 'ثلاثة من الحراس')], by=[dict(words='وكالة «أعماق»', org='amaq')],
          note='Neither day nor place is told.')
zuhur = ('حي الزهور', 'Al-Zuhur, Hasakah', 'حي الزهور', 'neighbourhood', 'SY/Al Hasakah/Al-Hasakeh', 1)
combing = '2022-01-25 | صباح الثلاثاء'
d.mention('execution', 'واتهم أهالٍ…الثلاثاء', when=combing, place=zuhur,
          actors=[('sy-sdf', 'initiator', 'عناصر «قسد»'), ('civilians', 'target', 'شابين')],
          results=[('killed', 'person', 'civilians', '2', 'شابين')],
          by=[dict(words='أهالٍ', title='أهالٍ')])
d.mention('execution', 'نفت…الحي', status='denied', place=('الحي', *zuhur[1:]),
          actors=[('sy-sdf', 'initiator', 'عناصر «قسد»'), ('civilians', 'target', 'أي مدني')],
          by=[dict(words='«الأسايش»@2', org='sy-asayish', stance='denies')], note='Denied that anybody died there.')
d.mention('sweep', 'عملية تمشيط…معهم', code='arrest', when=combing, place=zuhur,
          actors=[('sy-sdf', 'initiator', 'عناصر «قسد»'), ('is', 'target', '19 شخصا')],
          results=[('arrested', 'person', None, '19', '19 شخصا')], by=[dict(words='عناصر «قسد»', org='sy-sdf')])
d.mention('displacement', 'وقدّر…تمر', place=('غويران@2', 'Ghuwayran, Hasakah', 'غويران', 'neighbourhood', 'SY/Al Hasakah/Al-Hasakeh', 1),
          places=[('الزهور@2', *zuhur[1:])], actors=[('civilians', 'victim', '45 ألف نسمة')],
          results=[('displaced', 'person', 'civilians', '45000', '45 ألف نسمة')],
          by=[dict(words='مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية', org='un-ocha')])
iraqi = [dict(words='قيادة العمليات المشتركة العراقية', org='iq-joc')]
d.mention('reinforcement', 'لواءين…الفارين', count=('brigades', '2', 'لواءين'),
          place=('قاطع سنجار', 'Sinjar sector', 'سنجار', 'sector', 'IQ/Ninewa/Sinjar', 3),
          actors=[('iq-border-guard', 'initiator', 'قوات الحدود'), ('iq-pmf', 'initiator', 'الحشد الشعبي')], by=iraqi)
d.mention('airstrike', 'طائرة «إف 16»…صفوك', when='2022-01-26 | فجر الأربعاء',
          place=('قرب تل صفوك', 'Tal Safuk', 'تل صفوك', 'village', 'IQ/Ninewa/Baaj', 2),
          actors=[('iq-air-force', 'initiator', 'طائرة «إف 16» عراقية'), ('is', 'target', 'الفارين')],
          results=[('killed', 'person', 'is', '4', 'أربعة حاولوا اجتياز الساتر')], means=[('f-16', 'طائرة «إف 16»')], by=iraqi)
d.mention('weapons-find', 'وكانت «قسد»…إليه', status='background', when='2021-11-01..2021-11-30 month | تشرين الثاني الماضي',
          place=('السجن نفسه', *prison[1:5], 2),
          actors=[('sy-sdf', 'initiator', '«قسد»@4'), ('is', 'target', 'تنظيم «داعش»')],
          results=[('seized', 'vehicle', 'is', '2', 'عجلتين مفخختين')], means=[('car-bomb', 'عجلتين مفخختين')],
          by=[dict(words='«قسد»@4', org='sy-sdf')])

doc('own-307', '2024-04-29', """
حلقت مروحيات تابعة لقيادة طيران الجيش، صباح الاثنين، فوق بساتين النخيل في أقضية الهندية والكفل والمحاويل، لا لملاحقة أهداف معادية هذه المرة بل لرش المبيدات على حشرتي الدوباس والحميرة، ضمن حملة وصفتها وزارة الزراعة بأنها الأوسع منذ عشرة أعوام. وأوضح مدير عام دائرة وقاية المزروعات ثامر حميد أن الطائرات عالجت 14 ألف دونم خلال ثلاثة أيام وأن فرقا أرضية تكافح بؤر الإصابة التي يتعذر الوصول إليها جوا، داعيا المربين إلى إبعاد خلايا النحل عن مناطق الرش. واشتكى مزارعون من أن الحملة انطلقت متأخرة بعدما فتكت الآفة بثلث محصولهم العام الماضي، في حين عزت الوزارة التأخير إلى عاصفة ترابية منعت الطلعات الأسبوع الفائت.
""", publisher='وكالة الرافد للأنباء')

doc('own-308', '2023-08-06', """
🎮 فريق «صقور المتوسط» الليبي يخطف بطاقة التأهل إلى نهائيات القاهرة من بطولة «ببجي موبايل» بعدما أباد خصومه في الجولة الأخيرة! اللاعب أيوب الترهوني قنص 11 منافسا وحده، وزميله سراج أسقط طائرة الإمدادات وفجّر مركبتين قبل أن تُحاصرهما الدائرة ويسقط فريق «مخالب تونس» في الكمين الذي نصباه عند جسر الخريطة. الاتحاد الليبي للألعاب الإلكترونية يكرّم الأبطال مساء غد في مسرح الكشاف بطرابلس، والدخول مجانا لمن هم فوق 12 عاما، ومباراة استعراضية مع الجمهور تعقب الحفل
""", publisher='ليبيا عاجل')
