"""Last reports, second part: posts, wire items, articles and noise of Syria, Yemen, Libya, Sudan and Iraq, 2016–2025."""

d = doc('own-249', '2019-12-03', """
#إدلب
▪️ منذ ساعات الصباح: غارتان بالصواريخ الفراغية لطيران حربي روسي على أطراف بلدة كفرنبل، و6 براميل متفجرة ألقتها مروحيات الأسد على قريتي التح ومعرشمارين، دون ورود أنباء عن إصابات
▪️ استشهاد سيدة مسنة متأثرة بجراح أصيبت بها قبل يومين في قصف مدفعي طال قرية الدير الشرقي
▪️ الجبهة الوطنية للتحرير: استهدفنا بصاروخ مضاد للدروع مجموعة لعصابات الأسد على محور إعجاز، ما أدى لمقتل 5 عناصر وإعطاب عربة BMP
""", publisher='سوريا مباشر')
morning = '2019-12-03 | منذ ساعات الصباح'
d.mention('airstrike', 'غارتان…كفرنبل', when=morning, count=('strikes', '2', 'غارتان'),
          place=('أطراف بلدة كفرنبل', 'Kafr Nubl', 'كفرنبل', 'town', "SY/Idlib/Al Ma'ra", 2),
          actors=[('ru-forces', 'initiator', 'طيران حربي روسي')],
          means=[('aircraft', 'طيران حربي'), ('missile', 'الصواريخ الفراغية')], note='That no news of injured has come is no «none».')
d.mention('airstrike', '6 براميل…ومعرشمارين', when=morning, count=('bombs', '6', '6 براميل متفجرة'),
          place=('قريتي التح', 'At-Tah', 'التح', 'village', "SY/Idlib/Al Ma'ra", 1),
          places=[('معرشمارين', "Ma'r Shamarin", 'معرشمارين', 'village', "SY/Idlib/Al Ma'ra", 1)],
          actors=[('sy-government-forces', 'initiator', 'مروحيات الأسد')],
          means=[('helicopter', 'مروحيات'), ('barrel-bomb', 'براميل متفجرة')], note='One number covers both villages.')
d.mention('shelling', 'استشهاد…الشرقي', when='2019-12-01 | قبل يومين',
          place=('قرية الدير الشرقي', 'Al-Dayr al-Sharqi', 'الدير الشرقي', 'village', "SY/Idlib/Al Ma'ra", 1),
          actors=[('civilians', 'victim', 'سيدة مسنة')], results=[('killed', 'person', 'civilians', '1', 'سيدة مسنة')],
          means=[('artillery', 'قصف مدفعي')])
d.mention('missile-strike', 'الجبهة…BMP', when='day',
          place=('محور إعجاز', "I'jaz", 'إعجاز', 'village', "SY/Idlib/Al Ma'ra", 2),
          actors=[('sy-nfl', 'initiator', 'الجبهة الوطنية للتحرير'), ('sy-government-forces', 'target', 'عصابات الأسد')],
          results=[('killed', 'person', 'sy-government-forces', '5', '5 عناصر'),
                   ('destroyed', 'vehicle', 'sy-government-forces', '1', 'عربة BMP')],
          means=[('missile', 'صاروخ مضاد للدروع')], by=[dict(words='الجبهة الوطنية للتحرير', org='sy-nfl')])

d = doc('own-250', '2020-05-19', """
#خلية_الاعلام_الامني
ضمن عملية (اسود الجزيرة) .. القوات المشتركة تواصل لليوم الثالث ومن ثلاثة محاور تفتيش المناطق الصحراوية بين الحضر وبيجي ، وقد عثرت يوم امس على 7 اوكار ونفق واحد وفجرت عجلتين مفخختين تحت السيطرة ورفعت 23 عبوة ناسفة من مخلفات عصابات داعش الارهابية
وفي صباح هذا اليوم تعرضت قوة من الفوج الثالث لواء 51 حشد شعبي اثناء التفتيش الى انفجار عبوة ادى الى استشهاد مقاتل واصابة آمر الفوج المقدم حيدر الساعدي بجروح طفيفة
""", publisher='إعلام القواطع')
by = [dict(words='خلية_الاعلام_الامني', org='iq-smc', channel='statement')]
hatra = ('الحضر', 'Hatra', 'الحضر', 'town', 'IQ/Ninewa/Hatra', 2)
baiji = [('بيجي', 'Baiji', 'بيجي', 'city', 'IQ/Salah al-Din/Baiji', 2)]
d.mention('joint-operation', 'ضمن…الارهابية', code='weapons-find', operation='اسود الجزيرة', when='2020-05-18 | يوم امس', place=hatra, places=baiji,
          actors=[('iq-security-forces', 'initiator', 'القوات المشتركة'), ('is', 'target', 'عصابات داعش الارهابية')],
          results=[('found', 'hideout', 'is', '7', '7 اوكار'), ('found', 'tunnel', 'is', '1', 'نفق واحد'),
                   ('destroyed', 'vehicle', 'is', '2', 'عجلتين مفخختين'), ('defused', 'ied', 'is', '23', '23 عبوة ناسفة')], by=by)
d.mention('ied', 'وفي صباح…طفيفة', operation='اسود الجزيرة', when='2020-05-19 | صباح هذا اليوم', place=hatra, places=baiji,
          actors=[('iq-pmf', 'target', 'الفوج الثالث لواء 51 حشد شعبي', 'الفوج الثالث لواء 51')],
          results=[('killed', 'person', 'iq-pmf', '1', 'مقاتل'), ('wounded', 'person', 'iq-pmf', '1', 'آمر الفوج')],
          people=[('حيدر الساعدي', 'آمر الفوج', 'iq-pmf', 'wounded', 'حيدر الساعدي')], means=[('ied', 'عبوة@2')], by=by,
          note='During the search: the place is that of the operation.')

d = doc('own-251', '2019-10-27', """
الحديدة : استشهاد مواطن وإصابة طفليه بانفجار لغم من مخلفات المرتزقة في منطقة الكوعي بمديرية الدريهمي
▫️ غرفة عمليات ضباط الارتباط والتنسيق : 87 خرقا لقوى العدوان بالحديدة خلال الـ24 ساعة الماضية بينها استحداث تحصينات قتالية في الجاح
صعدة : طيران العدوان يشن 4 غارات على مديرية كتاف .. ومدفعية الجيش السعودي تستهدف قرى آهلة بالسكان في مديرية منبه وتصيب امرأة
""", publisher='المسيرة')
d.mention('mine', 'الحديدة…الدريهمي', when='day',
          place=('منطقة الكوعي بمديرية الدريهمي', "Al-Ku'i", 'الكوعي', 'area', 'YE/Al Hudaydah', 1),
          actors=[('ye-government-forces', 'initiator', 'المرتزقة'), ('civilians', 'victim', 'مواطن')],
          results=[('killed', 'person', 'civilians', '1', 'مواطن'), ('wounded', 'person', 'civilians', '2', 'طفليه')],
          means=[('mine', 'لغم')], note='Partisan names of a Houthi outlet.')
d.mention('statistics', 'غرفة…الماضية', status='aggregate', when='2019-10-26..2019-10-27 range | خلال الـ24 ساعة الماضية',
          count=('violations', '87', '87 خرقا'), place=('الحديدة@2', 'Al Hudaydah', 'الحديدة', 'governorate', 'YE/Al Hudaydah', 3),
          actors=[('ye-coalition', 'initiator', 'قوى العدوان')],
          by=[dict(words='غرفة عمليات ضباط الارتباط والتنسيق', org='ye-ansar-allah', title='غرفة عمليات ضباط الارتباط والتنسيق')],
          note='Violations of a truce, of all kinds; the trenches at al-Jah are among them.')
d.mention('airstrike', 'طيران العدوان…كتاف', when='day', count=('strikes', '4', '4 غارات'),
          place=('مديرية كتاف', 'Kitaf', 'كتاف', 'district', 'YE/Sadah', 2),
          actors=[('ye-coalition', 'initiator', 'طيران العدوان')], means=[('aircraft', 'طيران العدوان')])
d.mention('shelling', 'مدفعية…امرأة', when='day', place=('مديرية منبه', 'Munabbih', 'منبه', 'district', 'YE/Sadah', 2),
          actors=[('sa-forces', 'initiator', 'الجيش السعودي'), ('civilians', 'target', 'قرى آهلة بالسكان')],
          results=[('wounded', 'person', 'civilians', '1', 'امرأة')], means=[('artillery', 'مدفعية')])

d = doc('own-252', '2021-06-21', """
شعبة الإعلام الحربي:
لواء طارق بن زياد المعزز يدك فجرًا أوكارًا للإرهابيين في جبل عصيدة جنوب سبها ويقضي على القيادي في تنظيم داعش "أبوطلحة الحسناوي" ومرافقه، ويصادر سيارتين مسلحتين وهاتف ثريا.
كما تنعى القيادة العامة شهيد الواجب ر.ع أنور امراجع المسماري الذي ارتقى أمس بالقرب من القطرون في اشتباكات بين السرية الثالثة مشاة وعصابات التهريب انتهت بالقبض على 6 مهربين أفارقة
""", publisher='ليبيا عاجل')
by = [dict(words='شعبة الإعلام الحربي', org='ly-lna', title='شعبة الإعلام الحربي', channel='statement')]
d.mention('raid', 'لواء…ثريا', code='killing', when='2021-06-21 | فجرًا',
          place=('جبل عصيدة جنوب سبها', 'Jabal Asida', 'جبل عصيدة', 'mountain', 'LY/Sabha', 1),
          actors=[('ly-tariq-bin-ziyad', 'initiator', 'لواء طارق بن زياد المعزز'), ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'is', '2', 'القيادي في تنظيم داعش "أبوطلحة الحسناوي" ومرافقه'),
                   ('seized', 'vehicle', 'is', '2', 'سيارتين مسلحتين'), ('seized', 'other', 'is', '1', 'هاتف ثريا')],
          people=[('أبوطلحة الحسناوي', 'القيادي في تنظيم داعش', 'is', 'killed', 'أبوطلحة الحسناوي')], by=by)
d.mention('clash', 'كما تنعى…أفارقة', when='2021-06-20 | أمس',
          place=('بالقرب من القطرون', 'Al-Qatrun', 'القطرون', 'town', 'LY/Murzuq', 2),
          actors=[('ly-lna', 'initiator', 'السرية الثالثة مشاة', 'السرية الثالثة مشاة'), (None, 'target', 'عصابات التهريب')],
          results=[('killed', 'person', 'ly-lna', '1', 'شهيد الواجب'), ('arrested', 'person', None, '6', '6 مهربين أفارقة')],
          people=[('أنور امراجع المسماري', 'ر.ع', 'ly-lna', 'killed', 'أنور امراجع المسماري')], by=by,
          note='Arrests that end a fight belong to it.')

d = doc('own-253', '2024-10-22', """
لجان مقاومة الحصاحيصا
مليشيا الجنجويد تجتاح قرية السريحة للمرة الثانية منذ فجر اليوم وتنهب المتاجر والمحاصيل وتقتاد أكثر من 30 شابا إلى جهة غير معلومة
أسماء من تأكد استشهادهم (4):
1- حسن الطيب بابكر
2- معتصم عبدالباقي النور
3- الحاجة زينب محمد خير
4- الطفل أواب ياسر (6 سنوات)
كما وصلتنا معلومات عن قصف طيران الجيش ارتكازا للمليشيا في كبري أبوعشر ظهرا ولم تعرف الخسائر
""", publisher='السودان الآن')
by = [dict(words='لجان مقاومة الحصاحيصا', org='sd-resistance-committees', title='لجان مقاومة الحصاحيصا', channel='statement')]
d.mention('civilian-attack', 'مليشيا…(6 سنوات)', when='2024-10-22 | منذ فجر اليوم',
          place=('قرية السريحة', 'Al-Sariha', 'السريحة', 'village', 'SD/Al Jazirah', 1),
          actors=[('sd-rsf', 'initiator', 'مليشيا الجنجويد'), ('civilians', 'target', 'شابا')],
          results=[('killed', 'person', 'civilians', '4', 'من تأكد استشهادهم (4)'), ('killed', 'person', 'civilians', '1', 'الطفل', 0),
                   ('abducted', 'person', 'civilians', '31+', 'أكثر من 30 شابا'),
                   ('seized', 'other', 'civilians', '?', 'المحاصيل')],
          people=[('حسن الطيب بابكر', None, 'civilians', 'killed', 'حسن الطيب بابكر'),
                  ('معتصم عبدالباقي النور', None, 'civilians', 'killed', 'معتصم عبدالباقي النور'),
                  ('زينب محمد خير', 'الحاجة', 'civilians', 'killed', 'زينب محمد خير'),
                  ('أواب ياسر', 'الطفل', 'civilians', 'killed', 'أواب ياسر')], by=by,
          note='One raid on a village: killed, carried off and looted at once. «الجنجويد» are the Rapid Support Forces.')
d.mention('airstrike', 'كما وصلتنا…ظهرا', when='2024-10-22 | ظهرا',
          place=('كبري أبوعشر', 'Abu Ushar bridge', 'كبري أبوعشر', 'bridge', 'SD/Al Jazirah', 1),
          actors=[('sd-saf', 'initiator', 'طيران الجيش'), ('sd-rsf', 'target', 'للمليشيا')], means=[('aircraft', 'طيران')], by=by)

d = doc('own-254', '2022-06-19', """
جهاز مكافحة الارهاب في اقليم كوردستان :
في تمام الساعة 3:20 من عصر اليوم استهدفت طائرة مسيرة تابعة للجيش التركي عجلة تقل مسلحين من حزب العمال الكوردستاني (PKK) قرب قرية كاني شيلان في قضاء شارباژێر بمحافظة السليمانية ، مما ادى الى مقتل مسؤول ميداني واثنين من مرافقيه واصابة راعٍ كان في المكان .
وبعد نحو ساعة عاودت المسيرة قصف سيارة نقل توجهت الى الموقع دون وقوع خسائر بشرية
""", publisher='جبال نيوز')
by = [dict(words='جهاز مكافحة الارهاب في اقليم كوردستان', org='iq-krg-counter-terrorism', channel='statement')]
d.mention('drone-strike', 'في تمام…المكان', when='2022-06-19 | الساعة 3:20 من عصر اليوم',
          place=('قرب قرية كاني شيلان في قضاء شارباژێر', 'Kani Shilan', 'كاني شيلان', 'village', 'IQ/Sulaymaniyah/Sharbazher', 2),
          actors=[('tr-forces', 'initiator', 'للجيش التركي'), ('pkk', 'target', 'حزب العمال الكوردستاني'), ('civilians', 'victim', 'راعٍ')],
          results=[('killed', 'person', 'pkk', '3', 'مسؤول ميداني واثنين من مرافقيه'), ('wounded', 'person', 'civilians', '1', 'راعٍ')],
          means=[('drone', 'طائرة مسيرة')], by=by)
d.mention('drone-strike', 'وبعد نحو…بشرية', when='2022-06-19 | بعد نحو ساعة',
          place=('الموقع', 'Kani Shilan', 'كاني شيلان', 'village', 'IQ/Sulaymaniyah/Sharbazher', 2),
          actors=[('tr-forces', 'initiator', 'المسيرة')],
          results=[('killed', 'person', None, '0', 'دون وقوع خسائر بشرية'), ('wounded', 'person', None, '0', 'دون وقوع خسائر بشرية')],
          means=[('drone', 'المسيرة')], by=by, note='Whose car it was is not said.')

d = doc('own-255', '2025-04-30', """
⚠️ تصحيح: حصيلة الهجوم الذي استهدف الليلة الماضية حاجزاً للأمن العام عند مدخل أشرفية صحنايا 5 شهداء و3 جرحى من عناصر الحاجز، وليس 11 كما ورد في منشورنا السابق
⚠️ قائد الأمن الداخلي بريف دمشق حسام الطحان لتلفزيون سوريا: المهاجمون مجموعات خارجة عن القانون، أوقفنا 16 منهم خلال حملة تمشيط صباح اليوم، وانتشرت وحداتنا على كامل محيط البلدة
⚠️ مصدر محلي ينفي ما تم تداوله عن دخول رتل لفصائل السويداء إلى صحنايا
""", publisher='الشام اليوم')
ashrafiya = ('مدخل أشرفية صحنايا', 'Ashrafiyat Sahnaya', 'أشرفية صحنايا', 'town', 'SY/Rural Damascus', 1)
d.mention('attack-on-forces', 'حصيلة…الحاجز', when='2025-04-29 | الليلة الماضية', place=ashrafiya,
          actors=[(None, 'initiator', 'مجموعات خارجة عن القانون'), ('sy-government-forces', 'target', 'حاجزاً للأمن العام', 'الأمن العام')],
          results=[('killed', 'person', 'sy-government-forces', '5', '5 شهداء'), ('wounded', 'person', 'sy-government-forces', '3', '3 جرحى من عناصر الحاجز')],
          note='The number that the channel takes back is nobody\'s account any more.')
chief = [dict(words='قائد الأمن الداخلي بريف دمشق حسام الطحان', org='sy-government-forces', speaker='حسام الطحان',
              title='قائد الأمن الداخلي بريف دمشق', channel='press', via='syria-tv')]
d.mention('sweep', 'قائد…اليوم', code='arrest', when='2025-04-30 | صباح اليوم',
          place=('أشرفية صحنايا', 'Ashrafiyat Sahnaya', 'أشرفية صحنايا', 'town', 'SY/Rural Damascus', 2),
          actors=[('sy-government-forces', 'initiator', 'الأمن الداخلي', 'الأمن الداخلي'), (None, 'target', 'مجموعات خارجة عن القانون')],
          results=[('arrested', 'person', None, '16', '16 منهم')], by=chief)
d.mention('deployment', 'انتشرت…البلدة', when='2025-04-30 | صباح اليوم',
          place=('محيط البلدة', 'Ashrafiyat Sahnaya', 'أشرفية صحنايا', 'town', 'SY/Rural Damascus', 2),
          actors=[('sy-government-forces', 'initiator', 'وحداتنا', 'الأمن الداخلي')], by=chief)
d.mention('deployment', 'مصدر محلي…صحنايا', status='denied',
          place=('صحنايا@2', 'Sahnaya', 'صحنايا', 'town', 'SY/Rural Damascus', 1),
          actors=[('sy-druze-fighters', 'initiator', 'فصائل السويداء')],
          by=[dict(words='مصدر محلي', title='مصدر محلي', anonymous=True, stance='denies')])

d = doc('own-256', '2016-05-09', """
دوما (سمارت) - تجددت المواجهات بين "جيش الإسلام" من جهة و"فيلق الرحمن" و"جيش الفسطاط" من جهة أخرى، ليل الأحد - الاثنين، في مزارع بلدة مسرابا بغوطة دمشق الشرقية، ما أدى إلى مقتل 14 مقاتلا من الطرفين، إضافة إلى طبيب أصابه قناص وهو في طريقه إلى مشفى ميداني في زملكا، وفقا لمصدر طبي. واستغلت قوات النظام الاقتتال فسيطرت صباحا، إلى جانب مقاتلي لواء أبو الفضل العباس، على بلدتي بالا وزبدين جنوبي الغوطة، الأمر الذي نفاه المتحدث باسم "الفيلق" وائل علوان في حديث إلى الوكالة، قائلا إن المعارك في زبدين "لا تزال على أشدها". وكانت لجنة من الوجهاء رعت قبل أسبوع اتفاقا بين الفصائل الثلاثة على وقف إطلاق النار لم يصمد سوى ساعات. وخرج العشرات من أهالي سقبا وحمورية بعد صلاة الظهر في مظاهرات تطالب الفصائل بإطلاق سراح المعتقلين لديها وبالتوجه إلى الجبهات.
""", publisher='سوريا مباشر')
islam, rahman, fustat = ('sy-jaysh-al-islam', '"جيش الإسلام"'), (None, '"فيلق الرحمن"'), (None, '"جيش الفسطاط"')
d.mention('clash', 'تجددت…لمصدر طبي', when='2016-05-08..2016-05-09 range | ليل الأحد - الاثنين',
          place=('مزارع بلدة مسرابا', 'Misraba', 'مسرابا', 'town', 'SY/Rural Damascus/Duma', 2),
          actors=[(islam[0], 'initiator', islam[1]), (None, 'target', rahman[1]), (None, 'target', fustat[1]), ('civilians', 'victim', 'طبيب')],
          results=[('killed', 'person', None, '14', '14 مقاتلا من الطرفين'), ('killed', 'person', 'civilians', '1', 'طبيب')],
          means=[('sniper', 'قناص')], by=[dict(words='مصدر طبي', title='مصدر طبي', anonymous=True)],
          note='The hospital in Zamalka is where the doctor was going.')
bala = ('بلدتي بالا', 'Bala', 'بالا', 'village', 'SY/Rural Damascus/Rural Damascus', 1)
zabdin = [('زبدين', 'Zabdin', 'زبدين', 'village', 'SY/Rural Damascus/Rural Damascus', 1)]
taker = [('sy-government-forces', 'initiator', 'قوات النظام'), ('abu-al-fadl-al-abbas', 'partner', 'مقاتلي لواء أبو الفضل العباس')]
d.mention('territory-recapture', 'واستغلت…الغوطة', when='2016-05-09 | صباحا', place=bala, places=zabdin, actors=taker)
alwan = dict(words='المتحدث باسم "الفيلق" وائل علوان', speaker='وائل علوان', title='المتحدث باسم فيلق الرحمن', channel='press', via='smart')
d.mention('territory-recapture', 'الأمر الذي نفاه…الوكالة', status='denied', place=bala, places=zabdin,
          actors=[('sy-government-forces', 'initiator', 'قوات النظام')], by=[{**alwan, 'stance': 'denies'}])
d.mention('clash', 'المعارك في زبدين…أشدها"', status='ongoing', when='day',
          place=('زبدين@2', 'Zabdin', 'زبدين', 'village', 'SY/Rural Damascus/Rural Damascus', 1),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام'), (None, 'target', '"الفيلق"')], by=[alwan])
d.mention('ceasefire', 'وكانت لجنة…ساعات', status='background', when='2016-05-02 | قبل أسبوع',
          actors=[(islam[0], 'initiator', islam[1]), (None, 'initiator', rahman[1]), (None, 'initiator', fustat[1]),
                  (None, 'authority', 'لجنة من الوجهاء')], note='«الفصائل الثلاثة» are the three named before.')
d.mention('protest', 'وخرج…الجبهات', when='2016-05-09 | بعد صلاة الظهر',
          place=('سقبا', 'Saqba', 'سقبا', 'town', 'SY/Rural Damascus/Rural Damascus', 1),
          places=[('حمورية', 'Hamouria', 'حمورية', 'town', 'SY/Rural Damascus/Rural Damascus', 1)],
          actors=[('protesters', 'initiator', 'العشرات من أهالي سقبا وحمورية'), ('syria-rebels', 'target', 'الفصائل@2')])

d = doc('own-257', '2022-08-10', """
عتق (أ ف ب) - قُتل 29 شخصا على الأقل، بينهم ثلاثة مدنيين، خلال يومين من المعارك في مدينة عتق، مركز محافظة شبوة في جنوب اليمن، بين قوات موالية للمجلس الانتقالي الجنوبي وأخرى من القوات الخاصة المحسوبة على حزب الإصلاح، على ما أفادت مصادر طبية وعسكرية اليوم الأربعاء. وانتهت المعارك صباحا بسيطرة ألوية العمالقة وقوات دفاع شبوة على مطار المدينة ومعسكر القوات الخاصة، بعدما شنت مسيّرات إماراتية، بحسب ضابط في المعسكر، خمس غارات عند مدخل المدينة الشمالي على تعزيزات كانت قادمة من مأرب ودمرت أربع مدرعات. وكان رئيس مجلس القيادة الرئاسي رشاد العليمي قد أصدر مساء الثلاثاء قرارا بإقالة قائد القوات الخاصة في المحافظة عبد ربه لعكب وتعيين سالم ناصر العتيقي خلفا له. ونفى محافظ شبوة عوض العولقي سقوط صواريخ على ديوان المحافظة، مضيفا أن "متمردين نهبوا مخزنا للأدوية قبل فرارهم".
""", publisher='يمن برس')
special = ('ye-government-forces', 'target', 'القوات الخاصة المحسوبة على حزب الإصلاح', 'القوات الخاصة')
d.mention('clash', 'قُتل…الأربعاء', when='2022-08-09..2022-08-10 range | خلال يومين',
          place=('مدينة عتق', 'Ataq', 'عتق', 'city', 'YE/Shabwah', 1),
          actors=[('ye-stc', 'initiator', 'قوات موالية للمجلس الانتقالي الجنوبي'), special, ('civilians', 'victim', 'مدنيين')],
          results=[('killed', 'person', None, '29+', '29 شخصا على الأقل'), ('killed', 'person', 'civilians', '3', 'ثلاثة مدنيين', 0)],
          by=[dict(words='مصادر طبية وعسكرية', title='مصادر طبية وعسكرية', anonymous=True)])
d.mention('territory-loss', 'وانتهت…القوات الخاصة', when='2022-08-10 | صباحا',
          place=('مطار المدينة', 'Ataq airport', 'مطار عتق', 'airport', 'YE/Shabwah', 1),
          places=[('معسكر القوات الخاصة', 'Special Forces camp, Ataq', 'معسكر القوات الخاصة', 'base', 'YE/Shabwah', 1)],
          actors=[('ye-giants', 'initiator', 'ألوية العمالقة'), ('ye-stc', 'initiator', 'قوات دفاع شبوة', 'قوات دفاع شبوة'),
                  ('ye-government-forces', 'target', 'القوات الخاصة@2', 'القوات الخاصة')],
          note='Forces of the Council take it from troops of the government.')
d.mention('drone-strike', 'شنت…مدرعات', when='day', count=('strikes', '5', 'خمس غارات'),
          place=('مدخل المدينة الشمالي', 'Ataq', 'عتق', 'city', 'YE/Shabwah', 1),
          actors=[('ae-forces', 'initiator', 'إماراتية'), ('ye-government-forces', 'target', 'تعزيزات')],
          results=[('destroyed', 'vehicle', 'ye-government-forces', '4', 'أربع مدرعات')], means=[('drone', 'مسيّرات')],
          by=[dict(words='ضابط في المعسكر', org='ye-government-forces', title='ضابط في معسكر القوات الخاصة', anonymous=True)])
d.mention('command-change', 'وكان رئيس…له', when='2022-08-09 | مساء الثلاثاء',
          actors=[('ye-plc', 'initiator', 'رئيس مجلس القيادة الرئاسي'), ('ye-government-forces', 'target', 'قائد القوات الخاصة في المحافظة')],
          people=[('رشاد العليمي', 'رئيس مجلس القيادة الرئاسي', 'ye-plc', 'mentioned', 'رشاد العليمي'),
                  ('عبد ربه لعكب', 'قائد القوات الخاصة في المحافظة', 'ye-government-forces', 'mentioned', 'عبد ربه لعكب'),
                  ('سالم ناصر العتيقي', 'قائد القوات الخاصة في المحافظة', 'ye-government-forces', 'appointed', 'سالم ناصر العتيقي')])
governor = dict(words='محافظ شبوة عوض العولقي', org='ye-government', speaker='عوض العولقي', title='محافظ شبوة')
d.mention('shelling', 'ونفى…المحافظة', status='denied',
          place=('ديوان المحافظة', 'Shabwah governorate building', 'ديوان محافظة شبوة', 'site', 'YE/Shabwah', 1),
          means=[('rocket', 'صواريخ')], by=[{**governor, 'stance': 'denies'}])
d.mention('destruction', 'متمردين…فرارهم', when='day', actors=[(None, 'initiator', 'متمردين')],
          by=[governor], note='Looting; how much was taken is not said.')

d = doc('own-258', '2016-09-12', """
سرت/ أعلن المركز الإعلامي لعملية "البنيان المرصوص"، أمس الأحد، مقتل ستة من مقاتليه وإصابة 21 آخرين في معارك ضد تنظيم داعش بالحي رقم 3، آخر معاقل التنظيم في المدينة، جرى خلالها تفكيك سيارتين ملغومتين و42 لغما. وقالت القيادة العسكرية الأميركية في أفريقيا (أفريكوم) إن طائراتها نفذت ثماني ضربات في سرت بين يومي الجمعة والأحد دمرت مدفعا مضادا للطائرات و12 موقعا قتاليا، ليصل عدد ضرباتها منذ بدء عملية "برق الأوديسا" في الأول من أغسطس إلى 151. وقضى المصور الصحفي محمود الككلي برصاصة قناص قرب فندق المهاري السبت، وفق ما جاء في نعي مركز طرابلس لحرية الإعلام، بينما تمكنت القوات فجر الأحد من تحرير 11 عاملا إريتريا كان داعش يحتجزهم في قبو وسط المدينة. وتعتزم إيطاليا إرسال مئة مظلي لحماية مستشفى ميداني في مصراتة قبل نهاية الشهر، حسبما كشفت وزيرة دفاعها روبرتا بينوتي.
""", publisher='ليبيا عاجل')
bonyan = [dict(words='المركز الإعلامي لعملية "البنيان المرصوص"', title='المركز الإعلامي لعملية البنيان المرصوص', channel='statement')]
d.mention('clash', 'أعلن…لغما', operation='البنيان المرصوص', when='2016-09-11 | أمس الأحد',
          place=('الحي رقم 3', 'District 3, Sirte', 'الحي رقم 3', 'neighbourhood', 'LY/Sirte', 1),
          actors=[(None, 'initiator', '"البنيان المرصوص"'), ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', None, '6', 'ستة من مقاتليه'), ('wounded', 'person', None, '21', '21 آخرين'),
                   ('defused', 'vehicle', 'is', '2', 'سيارتين ملغومتين'), ('defused', 'mine', 'is', '42', '42 لغما')],
          by=bonyan, note='The forces of the Government of National Accord have no id.')
africom = [dict(words='القيادة العسكرية الأميركية في أفريقيا (أفريكوم)', org='us', title='القيادة العسكرية الأميركية في أفريقيا')]
unit = 'القيادة العسكرية الأميركية في أفريقيا'
d.mention('airstrike', 'وقالت…قتاليا', when='2016-09-09..2016-09-11 range | بين يومي الجمعة والأحد', count=('strikes', '8', 'ثماني ضربات'),
          place=('سرت@2', 'Sirte', 'سرت', 'city', 'LY/Sirte', 1),
          actors=[('us', 'initiator', 'القيادة العسكرية الأميركية في أفريقيا (أفريكوم)', unit), ('is', 'target', 'داعش')],
          results=[('destroyed', 'weapon', 'is', '1', 'مدفعا مضادا للطائرات'), ('destroyed', 'other', 'is', '12', '12 موقعا قتاليا')],
          means=[('aircraft', 'طائراتها')], by=africom)
d.mention('statistics', 'ليصل…151', status='aggregate', plover='ASSAULT/aerial', operation='برق الأوديسا',
          when='2016-08-01..2016-09-12 range | منذ بدء عملية…أغسطس', count=('strikes', '151', '151'),
          place=('سرت@2', 'Sirte', 'سرت', 'city', 'LY/Sirte', 1),
          actors=[('us', 'initiator', 'القيادة العسكرية الأميركية في أفريقيا (أفريكوم)', unit)], by=africom)
d.mention('shooting', 'وقضى…الإعلام', when='2016-09-10 | السبت',
          place=('قرب فندق المهاري', 'Al-Mahari hotel, Sirte', 'فندق المهاري', 'site', 'LY/Sirte', 2),
          actors=[('civilians', 'target', 'المصور الصحفي')], results=[('killed', 'person', 'civilians', '1', 'المصور الصحفي محمود الككلي')],
          people=[('محمود الككلي', 'المصور الصحفي', 'civilians', 'killed', 'محمود الككلي')], means=[('sniper', 'قناص')],
          by=[dict(words='مركز طرابلس لحرية الإعلام', title='مركز طرابلس لحرية الإعلام', channel='statement')])
d.mention('release', 'تمكنت القوات…وسط المدينة', when='2016-09-11 | فجر الأحد',
          place=('وسط المدينة', 'Sirte', 'سرت', 'city', 'LY/Sirte', 1),
          actors=[(None, 'initiator', 'القوات'), ('is', 'target', 'داعش@2')],
          results=[('released', 'person', 'civilians', '11', '11 عاملا إريتريا')])
d.mention('deployment', 'وتعتزم…بينوتي', status='planned', when='2016-09-12..2016-09-30 range | قبل نهاية الشهر',
          count=('troops', '100', 'مئة مظلي'), place=('مصراتة', 'Misrata', 'مصراتة', 'city', 'LY/Misrata', 1),
          actors=[('it-forces', 'initiator', 'إيطاليا')],
          by=[dict(words='وزيرة دفاعها روبرتا بينوتي', org='it-forces', speaker='روبرتا بينوتي', title='وزيرة الدفاع الإيطالية')])

d = doc('own-259', '2025-07-09', """
بورتسودان 9 يوليو تموز (رويترز) - قالت الأمم المتحدة في بيان اليوم الأربعاء إن أربعة من العاملين في قافلة مشتركة لبرنامج الأغذية العالمي واليونيسف قُتلوا وأصيب آخرون لدى تعرض القافلة المؤلفة من 12 شاحنة لهجوم مساء الاثنين قرب أم كدادة بولاية شمال دارفور أثناء انتظارها إذنا بمواصلة السير إلى الفاشر. ولم يحدد البيان الجهة المسؤولة. واتهمت قوات الدعم السريع الجيش بقصف القافلة "بمسيّرة تركية الصنع" مما أدى إلى احتراق خمس شاحنات. ونفى الناطق باسم القوات المسلحة نبيل عبد الله ذلك قائلا إن الدعم السريع هي التي أضرمت النار في الشاحنات بعدما نهبت حمولتها. وكانت قافلة أخرى قد تعرضت في فبراير شباط لإطلاق نار في منطقة الطويشة وأصيب أحد سائقيها. وقالت منسقة الشؤون الإنسانية كليمنتين نكويتا سلامي إن 14 من موظفي الإغاثة لقوا حتفهم في السودان منذ بداية العام.
""", publisher='وكالة المشرق')
mon = '2025-07-07 | مساء الاثنين'
keddada = ('قرب أم كدادة بولاية شمال دارفور', 'Umm Keddada', 'أم كدادة', 'town', 'SD/North Darfur', 2)
un = [('un-wfp', 'target', 'برنامج الأغذية العالمي'), ('un-unicef', 'target', 'اليونيسف')]
d.mention('strike', 'قالت…المسؤولة', when=mon, place=keddada, actors=[*un, ('civilians', 'victim', 'العاملين')],
          results=[('killed', 'person', 'civilians', '4', 'أربعة من العاملين'), ('wounded', 'person', 'civilians', '?', 'آخرون')],
          by=[dict(words='الأمم المتحدة', org='united-nations', channel='statement')], note='An attack; with what and by whom is left open.')
saf = dict(words='الناطق باسم القوات المسلحة نبيل عبد الله', org='sd-saf', speaker='نبيل عبد الله', title='الناطق باسم القوات المسلحة')
d.mention('drone-strike', 'واتهمت…شاحنات', when=mon, place=keddada,
          actors=[('sd-saf', 'initiator', 'الجيش'), *un],
          results=[('burned', 'vehicle', 'un-wfp', '5', 'خمس شاحنات')], means=[('drone', 'مسيّرة تركية الصنع')],
          by=[dict(words='قوات الدعم السريع', org='sd-rsf'), {**saf, 'stance': 'denies'}], note='Another account: a doer, a weapon and lorries burnt.')
d.mention('destruction', 'ونفى…حمولتها', when=mon, place=keddada,
          actors=[('sd-rsf', 'initiator', 'الدعم السريع@2'), *un],
          results=[('burned', 'vehicle', 'un-wfp', '?', 'الشاحنات'), ('seized', 'other', 'un-wfp', '?', 'حمولتها')], by=[saf],
          note='The denial brings an account of its own.')
d.mention('shooting', 'وكانت قافلة…سائقيها', status='background', when='2025-02-01..2025-02-28 month | فبراير شباط',
          place=('منطقة الطويشة', 'At Tawisha', 'الطويشة', 'town', 'SD/North Darfur', 2),
          actors=[('civilians', 'target', 'قافلة أخرى')], results=[('wounded', 'person', 'civilians', '1', 'أحد سائقيها')],
          means=[('firearm', 'إطلاق نار')])
d.mention('statistics', 'وقالت منسقة…العام', status='aggregate', when='2025-01-01..2025-07-09 range | منذ بداية العام',
          place=('السودان', 'Sudan', 'السودان', 'country', 'SD', 3), actors=[('civilians', 'victim', 'موظفي الإغاثة')],
          results=[('killed', 'person', 'civilians', '14', '14 من موظفي الإغاثة')],
          by=[dict(words='منسقة الشؤون الإنسانية كليمنتين نكويتا سلامي', org='united-nations', speaker='كليمنتين نكويتا سلامي',
                   title='منسقة الشؤون الإنسانية')])

d = doc('own-260', '2024-07-16', """
بغداد/ أعلن جهاز الأمن الوطني العراقي، اليوم الثلاثاء، إحباط مخطط لتنظيم داعش كان يرمي إلى استهداف زوار عاشوراء، واعتقال ثلاثة من أفراد المجموعة المكلفة بتنفيذه بعد استدراجهم إلى كمين في ناحية اليوسفية جنوبي العاصمة وضبط عجلة مفخخة كانت بحوزتهم. وذكر المتحدث باسم الجهاز أرشد الحاكم للوكالة الرسمية (واع) أن المجموعة هي ذاتها التي اغتالت شيخ عشيرة في اللطيفية وفجّرت برجا لنقل الطاقة في جرف الصخر خلال آذار الماضي. وفي ديالى، وجه طيران الجيش، وفقا لخلية الإعلام الأمني، ضربتين جويتين إلى وكرين في بساتين حوض الوقف فجر اليوم، وعثرت قوة من الفرقة الأولى توجهت إلى المكان على جثث أربعة إرهابيين، أحدهم يرتدي حزاما ناسفا، وعلى بندقيتي قنص ومواد إعاشة. إلا أن مصدرا محليا أبلغ "بغداد اليوم" بأن عدد الجثث اثنتان فقط. ومن المؤمل أن يتفقد رئيس أركان الجيش عبد الأمير يارالله القطعات في المنطقة غدا.
""", publisher='شبكة الرافد')
tue = '2024-07-16 | اليوم الثلاثاء'
nss = dict(words='جهاز الأمن الوطني العراقي', org='iq-nss')
d.mention('arrest', 'أعلن…بحوزتهم', when=tue,
          place=('ناحية اليوسفية جنوبي العاصمة', 'Yusufiyah', 'اليوسفية', 'subdistrict', 'IQ/Baghdad/Mahmoudiya', 2),
          actors=[('iq-nss', 'initiator', 'جهاز الأمن الوطني العراقي'), ('is', 'target', 'تنظيم داعش')],
          results=[('arrested', 'person', 'is', '3', 'ثلاثة من أفراد المجموعة المكلفة بتنفيذه'), ('seized', 'vehicle', 'is', '1', 'عجلة مفخخة')],
          by=[nss], note='A plan that came to nothing is no happening of its own.')
arshad = [dict(words='المتحدث باسم الجهاز أرشد الحاكم', org='iq-nss', speaker='أرشد الحاكم', title='المتحدث باسم جهاز الأمن الوطني',
               channel='press', via='ina')]
march = '2024-03-01..2024-03-31 month | آذار الماضي'
d.mention('assassination', 'المجموعة هي…اللطيفية', status='background', when=march,
          place=('اللطيفية', 'Latifiya', 'اللطيفية', 'subdistrict', 'IQ/Baghdad/Mahmoudiya', 2),
          actors=[('is', 'initiator', 'المجموعة@2'), ('civilians', 'target', 'شيخ عشيرة')],
          results=[('killed', 'person', 'civilians', '1', 'شيخ عشيرة')], by=arshad)
d.mention('ied', 'فجّرت…الماضي', status='background', when=march,
          place=('جرف الصخر', 'Jurf al-Sakhar', 'جرف الصخر', 'subdistrict', 'IQ/Babil', 2),
          actors=[('is', 'initiator', 'المجموعة@2')], results=[('destroyed', 'other', None, '1', 'برجا لنقل الطاقة')], by=arshad,
          note='Blown up; with what is not said.')
smc = [dict(words='خلية الإعلام الأمني', org='iq-smc')]
dawn = '2024-07-16 | فجر اليوم'
waqf = ('بساتين حوض الوقف', 'Hawd al-Waqf', 'حوض الوقف', 'area', 'IQ/Diyala/Muqdadiya', 1)
d.mention('airstrike', 'وجه…فجر اليوم', when=dawn, count=('strikes', '2', 'ضربتين جويتين'), place=waqf,
          actors=[('iq-army-aviation', 'initiator', 'طيران الجيش'), ('is', 'target', 'إرهابيين')], by=smc)
bodies = [('iq-army', 'initiator', 'قوة من الفرقة الأولى', 'الفرقة الأولى'), ('is', 'target', 'إرهابيين')]
spot = ('المكان', 'Hawd al-Waqf', 'حوض الوقف', 'area', 'IQ/Diyala/Muqdadiya', 1)
d.mention('search', 'وعثرت…إعاشة', code='weapons-find', when='day', place=spot, actors=bodies,
          results=[('found_dead', 'person', 'is', '4', 'جثث أربعة إرهابيين'), ('found', 'weapon', 'is', '2', 'بندقيتي قنص'),
                   ('found', 'explosive_belt', 'is', '1', 'حزاما ناسفا'), ('found', 'other', 'is', '?', 'مواد إعاشة')], by=smc)
d.mention('search', 'إلا أن…فقط', code='weapons-find', when='day', place=spot, actors=bodies,
          results=[('found_dead', 'person', 'is', '2', 'اثنتان')],
          by=[dict(words='مصدرا محليا', title='مصدر محلي', channel='press', via='baghdad-today', anonymous=True)],
          note='Another count of the bodies by another source.')
d.mention('visit', 'ومن المؤمل…غدا', status='planned', when='2024-07-17 | غدا@3',
          place=('المنطقة', 'Hawd al-Waqf', 'حوض الوقف', 'area', 'IQ/Diyala/Muqdadiya', 2),
          actors=[('iq-army', 'initiator', 'رئيس أركان الجيش')],
          people=[('عبد الأمير يارالله', 'رئيس أركان الجيش', 'iq-army', 'mentioned', 'عبد الأمير يارالله')])

d = doc('own-261', '2025-09-17', """
القنيطرة-سانا
توغلت قوة للاحتلال الإسرائيلي مؤلفة من ست آليات، فجر اليوم الأربعاء، في قرية الصمدانية الشرقية بريف القنيطرة، وفتشت عدداً من المنازل واقتادت الشقيقين عمر ووليد السعدي قبل أن تنسحب باتجاه قاعدتها في تلول الحمر، ثم أفرجت عنهما ظهراً. وأضاف مراسل سانا أن مدفعية الاحتلال أطلقت مساء أمس ثلاث قذائف على أراضٍ زراعية في محيط بلدة كويا بحوض اليرموك دون تسجيل إصابات. من جانبه قال جيش الاحتلال في بيان إن جنوده أوقفوا "مشتبهاً بهما بنقل أسلحة لصالح إيران" وصادروا قذائف مضادة للدروع. وكانت مسيّرة إسرائيلية أغارت الجمعة على سرية للدفاع الجوي قرب مدينة إزرع، ما أسفر عن استشهاد عنصرين من الجيش العربي السوري وتدمير رادار.
""", publisher='الشام اليوم')
sana = [dict(words='مراسل سانا', org='sana', title='مراسل سانا')]
wed = '2025-09-17 | فجر اليوم الأربعاء'
samdaniya = ('قرية الصمدانية الشرقية بريف القنيطرة', 'Al-Samdaniyah al-Sharqiyah', 'الصمدانية الشرقية', 'village', 'SY/Quneitra', 1)
d.mention('raid', 'توغلت…الحمر', code='arrest', when=wed, place=samdaniya, count=('vehicles', '6', 'ست آليات'),
          actors=[('il-forces', 'initiator', 'قوة للاحتلال الإسرائيلي'), ('civilians', 'target', 'الشقيقين')],
          results=[('arrested', 'person', 'civilians', '2', 'الشقيقين')],
          people=[('عمر السعدي', None, 'civilians', 'arrested', 'عمر'), ('وليد السعدي', None, 'civilians', 'arrested', 'وليد السعدي')], by=sana)
d.mention('release', 'أفرجت عنهما ظهراً', when='2025-09-17 | ظهراً',
          actors=[('il-forces', 'initiator', 'قوة للاحتلال الإسرائيلي'), ('civilians', 'target', 'الشقيقين')],
          results=[('released', 'person', 'civilians', '2', 'الشقيقين')], by=sana, note='Where they were set free is not said.')
d.mention('shelling', 'وأضاف…إصابات', when='2025-09-16 | مساء أمس', count=('shells', '3', 'ثلاث قذائف'),
          place=('محيط بلدة كويا بحوض اليرموك', 'Kuwayya', 'كويا', 'village', "SY/Dara/Dar'a", 2),
          actors=[('il-forces', 'initiator', 'مدفعية الاحتلال')],
          results=[('wounded', 'person', None, '0', 'دون تسجيل إصابات')], means=[('artillery', 'مدفعية')], by=sana)
d.mention('raid', 'من جانبه…للدروع', code='arrest', when=wed, place=samdaniya,
          actors=[('il-forces', 'initiator', 'جيش الاحتلال'), (None, 'target', 'مشتبهاً بهما بنقل أسلحة لصالح إيران')],
          results=[('arrested', 'person', None, '2', 'مشتبهاً بهما'), ('seized', 'ammunition', None, '?', 'قذائف مضادة للدروع')],
          by=[dict(words='جيش الاحتلال', org='il-forces', channel='statement')], note='Other facts: who they were and what was taken.')
d.mention('drone-strike', 'وكانت مسيّرة…رادار', when='2025-09-12 | الجمعة',
          place=('قرب مدينة إزرع', "Izra'", 'إزرع', 'city', "SY/Dara/Izra'", 2),
          actors=[('il-forces', 'initiator', 'إسرائيلية'), ('sy-government-forces', 'target', 'سرية للدفاع الجوي', 'سرية للدفاع الجوي')],
          results=[('killed', 'person', 'sy-government-forces', '2', 'عنصرين من الجيش العربي السوري'),
                   ('destroyed', 'other', 'sy-government-forces', '1', 'رادار')], means=[('drone', 'مسيّرة')],
          note='Of the last days, with a toll of its own: reported.')

d = doc('own-262', '2023-11-14', """
دير الزور (رويترز) - قال مسؤول أمريكي طلب عدم نشر اسمه إن مقاتلات أمريكية من طراز إف-15 قصفت فجر الاثنين مركز تدريب ومخزن ذخيرة تستخدمهما جماعات متحالفة مع إيران قرب مدينتي البوكمال والميادين شرقي سوريا. وأعلنت "المقاومة الإسلامية في العراق" على تيليجرام أنها استهدفت بعد ساعات من ذلك قاعدة حقل العمر برشقة من 15 صاروخا وقاعدة الشدادي بطائرتين مسيرتين "أصابتا هدفيهما مباشرة". لكن المسؤول ذكر أن صواريخ قليلة سقطت خارج محيط حقل العمر ولم توقع إصابات وأن دفاعات القاعدة في الشدادي أسقطت المسيرتين. وأوردت شبكة دير الزور 24 أن تسعة من عناصر لواء فاطميون قتلوا في ضربات الميادين، في حين تحدثت وكالة إرنا الإيرانية عن إصابة حارسين مدنيين لا غير. ووفقا للبنتاجون، أصيب 59 عسكريا أمريكيا في 46 هجوما بالعراق وسوريا منذ 17 أكتوبر تشرين الأول. وقال مصدر في قوات سوريا الديمقراطية إن التحالف نقل مساء الاثنين منظومة دفاع جوي إلى حقل العمر على متن طائرة شحن.
""", publisher='وكالة المشرق')
dawn = '2023-11-13 | فجر الاثنين'
official = [dict(words='مسؤول أمريكي طلب عدم نشر اسمه', org='us', title='مسؤول أمريكي', anonymous=True)]
jets = ('us', 'initiator', 'مقاتلات أمريكية من طراز إف-15')
militias = ('sy-iran-backed-militias', 'target', 'جماعات متحالفة مع إيران')
mayadin = ('الميادين@2', 'Al-Mayadin', 'الميادين', 'city', 'SY/Deir ez-Zor/Mayadin', 2)
d.mention('airstrike', 'قال…سوريا', when=dawn,
          place=('البوكمال', 'Abu Kamal', 'البوكمال', 'city', 'SY/Deir ez-Zor/Abu Kamal', 2),
          places=[('الميادين', 'Al-Mayadin', 'الميادين', 'city', 'SY/Deir ez-Zor/Mayadin', 2)], actors=[jets, militias],
          means=[('aircraft', 'مقاتلات')], by=official)
iri = [dict(words='"المقاومة الإسلامية في العراق"', org='iq-islamic-resistance', channel='social-media', via='تيليجرام')]
resistance = ('iq-islamic-resistance', 'initiator', '"المقاومة الإسلامية في العراق"')
hours = '2023-11-13 | بعد ساعات من ذلك'
omar = ('قاعدة حقل العمر', 'Al-Omar field base', 'حقل العمر', 'base', 'SY/Deir ez-Zor/Mayadin', 1)
d.mention('shelling', 'وأعلنت…صاروخا', when=hours, count=('rockets', '15', '15 صاروخا'), place=omar,
          actors=[resistance, ('coalition', 'target', 'قاعدة حقل العمر')], means=[('rocket', 'صاروخا')], by=iri)
d.mention('drone-strike', 'قاعدة الشدادي…مباشرة"', when=hours, count=('drones', '2', 'طائرتين مسيرتين'),
          place=('قاعدة الشدادي', 'Al-Shaddadi base', 'قاعدة الشدادي', 'base', 'SY/Al Hasakah/Al-Hasakeh', 1),
          actors=[resistance, ('coalition', 'target', 'قاعدة الشدادي')], means=[('drone', 'طائرتين مسيرتين')], by=iri)
again = [dict(words='المسؤول', org='us', title='مسؤول أمريكي', anonymous=True)]
d.mention('shelling', 'لكن المسؤول…إصابات', when=hours, count=('rockets', '?', 'صواريخ قليلة'),
          place=('خارج محيط حقل العمر', 'Al-Omar field base', 'حقل العمر', 'base', 'SY/Deir ez-Zor/Mayadin', 2),
          actors=[resistance, ('coalition', 'target', 'حقل العمر@2')],
          results=[('wounded', 'person', None, '0', 'لم توقع إصابات')], means=[('rocket', 'صواريخ قليلة')], by=again)
d.mention('interception', 'دفاعات…المسيرتين', when=hours,
          place=('القاعدة في الشدادي', 'Al-Shaddadi base', 'قاعدة الشدادي', 'base', 'SY/Al Hasakah/Al-Hasakeh', 1),
          actors=[('coalition', 'initiator', 'دفاعات القاعدة'), ('iq-islamic-resistance', 'target', '"المقاومة الإسلامية في العراق"')],
          results=[('destroyed', 'aircraft', 'iq-islamic-resistance', '2', 'المسيرتين')], by=again)
d.mention('airstrike', 'وأوردت…الميادين', when=dawn, place=mayadin,
          actors=[jets, ('liwa-fatemiyoun', 'target', 'لواء فاطميون')],
          results=[('killed', 'person', 'liwa-fatemiyoun', '9', 'تسعة من عناصر لواء فاطميون')],
          by=[dict(words='شبكة دير الزور 24', org='deir-ezzor-24')])
d.mention('airstrike', 'وكالة إرنا…غير', when=dawn, place=mayadin, actors=[jets, ('civilians', 'victim', 'حارسين مدنيين')],
          results=[('wounded', 'person', 'civilians', '2', 'حارسين مدنيين')], by=[dict(words='وكالة إرنا الإيرانية', org='irna')],
          note='A third account of the same strikes.')
d.mention('statistics', 'ووفقا…الأول', status='aggregate', when='2023-10-17..2023-11-14 range | منذ 17 أكتوبر تشرين الأول',
          count=('attacks', '46', '46 هجوما'), place=('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3),
          places=[('سوريا@2', 'Syria', 'سوريا', 'country', 'SY', 3)], actors=[('us', 'target', 'عسكريا أمريكيا')],
          results=[('wounded', 'person', 'us', '59', '59 عسكريا أمريكيا')], by=[dict(words='للبنتاجون', org='us', title='البنتاجون')])
d.mention('reinforcement', 'وقال مصدر…شحن', when='2023-11-13 | مساء الاثنين',
          place=('حقل العمر@3', 'Al-Omar field base', 'حقل العمر', 'base', 'SY/Deir ez-Zor/Mayadin', 1),
          actors=[('coalition', 'initiator', 'التحالف')],
          by=[dict(words='مصدر في قوات سوريا الديمقراطية', org='sy-sdf', title='مصدر في قوات سوريا الديمقراطية', anonymous=True)])

d = doc('own-263', '2025-11-12', """
أعلنت قوات الدعم السريع، أمس الثلاثاء، سيطرتها على مقر اللواء 89 غربي مدينة بابنوسة بولاية غرب كردفان بعد معارك مع الفرقة 22 مشاة، ونشرت مقاطع مصورة لعناصرها داخله، وقالت إنها استولت على تسع دبابات وأسرت 47 عسكريا.

غير أن مصدرا عسكريا في الفرقة أكد لموقع سودان تربيون صد الهجوم وتدمير ست مركبات قتالية ومقتل أكثر من مئة من المهاجمين، مقرا بسقوط 13 من جنوده بينهم ضابط برتبة رائد.

وفي الأبيض، حاضرة ولاية شمال كردفان، استهدفت ثلاث طائرات مسيّرة فجر اليوم الأربعاء محطة الكهرباء التحويلية وصالة أفراح في حي الشارقة، ما أدى إلى مقتل 17 مدنيا وإصابة العشرات، وفق شبكة أطباء السودان التي حمّلت الدعم السريع المسؤولية.

لكن والي شمال كردفان عبد الخالق عبد اللطيف قال لقناة الشرق إن عدد القتلى بلغ 24، مضيفا أن الدفاعات الأرضية أسقطت مسيّرة رابعة قبل بلوغها المطار.

ودفعت أعمال العنف 4630 شخصا إلى النزوح من بارا وقرى أم روابة بين السبت والاثنين، حسب إحصاءات المنظمة الدولية للهجرة. وروت النازحة حواء إسماعيل لوكالة فرانس برس أن مسلحين على ظهور الجمال اعترضوا حافلتهم قرب جبرة الشيخ وقتلوا شابين أمام الركاب ونهبوا الهواتف والنقود.

سياسيا، عقد مبعوث الأمم المتحدة رمطان لعمامرة، الاثنين، اجتماعا مع رئيس مجلس السيادة عبد الفتاح البرهان في بورتسودان، في وقت تنتظر فيه واشنطن رد الجيش على مقترحها لهدنة إنسانية كانت الدعم السريع قد أعلنت موافقتها عليها الخميس.

وأفرجت الحركة الشعبية لتحرير السودان - شمال، أمس، عن 19 تاجرا كانت قد احتجزتهم في كاودا مطلع أكتوبر.

وكانت الدعم السريع قد انتزعت بارا في 25 أكتوبر بعدما استعادها الجيش في سبتمبر، واجتاحت الفاشر في اليوم التالي. وتسببت الحرب المستمرة منذ أبريل 2023 في نزوح نحو 12 مليون شخص، بحسب الأمم المتحدة.
""", publisher='السودان الآن', title='روايتان عن معركة بابنوسة ومسيّرات تضرب الأبيض')
tue, wed = '2025-11-11 | أمس الثلاثاء', '2025-11-12 | فجر اليوم الأربعاء'
babanusa = ('مقر اللواء 89 غربي مدينة بابنوسة', '89th Brigade headquarters, Babanusa', 'مقر اللواء 89', 'base', 'SD/West Kordofan', 1)
rsf = ('sd-rsf', 'initiator', 'قوات الدعم السريع')
division = ('sd-saf', 'target', 'الفرقة 22 مشاة', 'الفرقة 22 مشاة')
d.mention('territory-loss', ['T:روايتان عن معركة بابنوسة', 'أعلنت…عسكريا'], when=tue, place=babanusa, actors=[rsf, division],
          results=[('seized', 'vehicle', 'sd-saf', '9', 'تسع دبابات'), ('abducted', 'person', 'sd-saf', '47', '47 عسكريا')],
          by=[dict(words='قوات الدعم السريع', org='sd-rsf')], note='Captives of a group that is no authority are abducted.')
d.mention('attack-on-forces', 'غير أن…رائد', when=tue, place=babanusa, actors=[('sd-rsf', 'initiator', 'المهاجمين'), division],
          results=[('destroyed', 'vehicle', 'sd-rsf', '6', 'ست مركبات قتالية'), ('killed', 'person', 'sd-rsf', '101+', 'أكثر من مئة من المهاجمين'),
                   ('killed', 'person', 'sd-saf', '13', '13 من جنوده'), ('killed', 'person', 'sd-saf', '1', 'ضابط برتبة رائد', 2)],
          by=[dict(words='مصدرا عسكريا في الفرقة', org='sd-saf', title='مصدر عسكري في الفرقة 22 مشاة', channel='press', via='sudan-tribune',
                   anonymous=True)], note='The other account: the attack repelled.')
station = ('محطة الكهرباء التحويلية', 'El Obeid power station', 'محطة كهرباء الأبيض', 'site', 'SD/North Kordofan', 1)
hall = [('حي الشارقة', 'Al-Shariqa, El Obeid', 'حي الشارقة', 'neighbourhood', 'SD/North Kordofan', 1)]
drones = [('drone', 'طائرات مسيّرة')]
three = ('drones', '3', 'ثلاث طائرات مسيّرة')
d.mention('drone-strike', ['T:ومسيّرات تضرب الأبيض', 'وفي الأبيض…المسؤولية'], when=wed, count=three, place=station, places=hall,
          actors=[('sd-rsf', 'initiator', 'الدعم السريع@2'), ('civilians', 'target', 'صالة أفراح')],
          results=[('killed', 'person', 'civilians', '17', '17 مدنيا'), ('wounded', 'person', 'civilians', '?', 'العشرات')], means=drones,
          by=[dict(words='شبكة أطباء السودان', org='sd-doctors-network')], note='One toll covers both targets.')
wali = [dict(words='والي شمال كردفان عبد الخالق عبد اللطيف', org='sd-government', speaker='عبد الخالق عبد اللطيف', title='والي شمال كردفان',
             channel='press', via='قناة الشرق')]
d.mention('drone-strike', 'لكن والي…24', when=wed, place=station, places=hall,
          actors=[('sd-rsf', 'initiator', 'الدعم السريع@2'), ('civilians', 'target', 'صالة أفراح')],
          results=[('killed', 'person', None, '24', '24')], means=drones, by=wali, note='Another toll.')
d.mention('interception', 'الدفاعات…المطار', when=wed,
          place=('المطار', 'El Obeid airport', 'مطار الأبيض', 'airport', 'SD/North Kordofan', 2),
          actors=[('sd-saf', 'initiator', 'الدفاعات الأرضية', 'الدفاعات الأرضية')],
          results=[('destroyed', 'aircraft', None, '1', 'مسيّرة رابعة')], by=wali)
d.mention('displacement', 'ودفعت…للهجرة', when='2025-11-08..2025-11-10 range | بين السبت والاثنين',
          place=('بارا', 'Bara', 'بارا', 'city', 'SD/North Kordofan', 1),
          places=[('قرى أم روابة', 'Umm Ruwaba', 'أم روابة', 'city', 'SD/North Kordofan', 2)],
          actors=[('civilians', 'victim', '4630 شخصا')], results=[('displaced', 'person', 'civilians', '4630', '4630 شخصا')],
          by=[dict(words='المنظمة الدولية للهجرة', org='un-iom')])
d.mention('civilian-attack', 'وروت…والنقود',
          place=('قرب جبرة الشيخ', 'Jabrat al-Sheikh', 'جبرة الشيخ', 'town', 'SD/North Kordofan', 2),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحين على ظهور الجمال'), ('civilians', 'target', 'الركاب')],
          results=[('killed', 'person', 'civilians', '2', 'شابين'), ('seized', 'other', 'civilians', '?', 'الهواتف'),
                   ('seized', 'money', 'civilians', '?', 'النقود')],
          by=[dict(words='النازحة حواء إسماعيل', speaker='حواء إسماعيل', title='نازحة', channel='press', via='afp')])
d.mention('meeting', 'سياسيا…بورتسودان', when='2025-11-10 | الاثنين@2',
          place=('بورتسودان', 'Port Sudan', 'بورتسودان', 'city', 'SD/Red Sea', 1),
          actors=[('united-nations', 'initiator', 'مبعوث الأمم المتحدة'), ('sd-sovereignty-council', 'partner', 'رئيس مجلس السيادة')],
          people=[('رمطان لعمامرة', 'مبعوث الأمم المتحدة', 'united-nations', 'mentioned', 'رمطان لعمامرة'),
                  ('عبد الفتاح البرهان', 'رئيس مجلس السيادة', 'sd-sovereignty-council', 'mentioned', 'عبد الفتاح البرهان')])
d.mention('agreement', 'مقترحها…الخميس', acled=None, plover='AGREE', when='2025-11-06 | الخميس',
          actors=[('sd-rsf', 'initiator', 'الدعم السريع@3'), ('us-government', 'authority', 'واشنطن')],
          by=[dict(words='الدعم السريع@3', org='sd-rsf')], note='Assent to a proposed truce; no agreement yet.')
kauda = ('كاودا', 'Kauda', 'كاودا', 'town', 'SD/South Kordofan', 1)
splm = ('sd-splm-n', 'initiator', 'الحركة الشعبية لتحرير السودان - شمال')
d.mention('release', 'وأفرجت…تاجرا', when='2025-11-11 | أمس@2', place=kauda, actors=[splm],
          results=[('released', 'person', 'civilians', '19', '19 تاجرا')])
d.mention('abduction', '19 تاجرا…أكتوبر', status='background', when='2025-10-01..2025-10-10 range | مطلع أكتوبر', place=kauda,
          actors=[splm, ('civilians', 'target', 'تاجرا')], results=[('abducted', 'person', 'civilians', '19', '19 تاجرا')])
bara = ('بارا@2', 'Bara', 'بارا', 'city', 'SD/North Kordofan', 1)
d.mention('territory-loss', 'وكانت…25 أكتوبر', status='background', when='2025-10-25 | 25 أكتوبر', place=bara,
          actors=[('sd-rsf', 'initiator', 'الدعم السريع@4'), ('sd-saf', 'target', 'الجيش@2')])
d.mention('territory-recapture', 'استعادها…سبتمبر', status='background', when='2025-09-01..2025-09-30 month | سبتمبر', place=bara,
          actors=[('sd-saf', 'initiator', 'الجيش@2'), ('sd-rsf', 'target', 'الدعم السريع@4')])
d.mention('territory-loss', 'واجتاحت…التالي', status='background', when='2025-10-26 | اليوم التالي',
          place=('الفاشر', 'El Fasher', 'الفاشر', 'city', 'SD/North Darfur', 1), actors=[('sd-rsf', 'initiator', 'الدعم السريع@4')])
d.mention('statistics', 'وتسببت…المتحدة', status='aggregate', acled=None, plover=None, when='2023-04-01..2025-11-12 range | منذ أبريل 2023',
          results=[('displaced', 'person', 'civilians', '~12000000', 'نحو 12 مليون شخص')],
          by=[dict(words='الأمم المتحدة@2', org='united-nations')])

d = doc('own-264', '2021-07-08', """
قالت مصادر عسكرية يمنية، الخميس، إن جماعة الحوثي استعادت مركز مديرية الزاهر جنوبي محافظة البيضاء بعد هجوم من محورين، وكانت المقاومة الشعبية وألوية العمالقة قد سيطرت عليه السبت في إطار عملية أطلقت عليها "الفجر الساطع".

وذكر قائد ميداني في المقاومة لموقع "المصدر أونلاين" أن القتال أوقع 18 من رجال القبائل، بينهم القيادي صالح علي الحميقاني، و34 من الحوثيين، عازيا الانسحاب إلى "نفاد الذخيرة وتأخر الإسناد".

وقالت قناة المسيرة التابعة للحوثيين إن طيران التحالف بقيادة السعودية شن 11 غارة على مديريتي الزاهر والصومعة خلال الساعات الأربع والعشرين الماضية، وإن إحداها دمرت منزلا في قرية آل برمان وقتلت امرأة وثلاثة من أطفالها. ولم يصدر تعليق من التحالف.

في غضون ذلك، تبنى تنظيم القاعدة في جزيرة العرب، في بيان تداولته حسابات على تليغرام، تفجير عبوة ناسفة بدورية حوثية في منطقة المسحرة بالصومعة أمس الأربعاء، وادعى سقوط ثمانية من ركابها بين قتيل وجريح.

وفي مدينة رداع، شن مسلحو الجماعة حملة اعتقالات طالت 25 من أبناء قبيلة قيفة وأحرقوا منزل أحد مشايخها، حسب منظمة "شهود" الحقوقية. ونفى مشرف أمني حوثي، طلب عدم كشف هويته، في اتصال مع وكالة فرانس برس، إحراق أي منزل، لكنه أقر بتوقيف تسعة أشخاص قال إنهم "متورطون في دعم المعتدين".

ونجحت وساطة قبلية قادها الشيخ ناصر الوهبي في إتمام تبادل للأسرى بين الجانبين عند منطقة عفار، أول من أمس، شمل 14 أسيرا، ثمانية منهم من المقاومة.

وكان تلفزيون محلي قد أورد ليل الأربعاء نبأ مقتل قائد اللواء 173 مشاة العميد صالح المنصوري بانفجار لغم في مديرية ناطع، قبل أن يسحب النبأ ويعتذر، فيما أكد مكتب المنصوري أن قائد اللواء "بخير ويواصل عمله".

وتخضع معظم مديريات البيضاء للحوثيين الذين كانوا قد سيطروا على مديرية ردمان في حزيران/يونيو 2020 بعد معارك مع أنصار الشيخ ياسر العواضي.
""", publisher='يمن برس', title='الحوثيون يستعيدون مركز الزاهر و"القاعدة" تعلن تفجيرا في الصومعة')
thu = '2021-07-08 | الخميس'
zahir = ('مركز مديرية الزاهر جنوبي محافظة البيضاء', 'Az Zahir', 'الزاهر', 'town', 'YE/Al Bayda', 1)
resistance = ('ye-government-forces', 'target', 'المقاومة الشعبية', 'المقاومة الشعبية')
sources = [dict(words='مصادر عسكرية يمنية', title='مصادر عسكرية يمنية', anonymous=True)]
d.mention('territory-loss', ['T:الحوثيون يستعيدون مركز الزاهر', 'قالت…محورين'], when=thu, place=zahir,
          actors=[('ye-ansar-allah', 'initiator', 'جماعة الحوثي'), resistance, ('ye-giants', 'target', 'ألوية العمالقة')], by=sources)
d.mention('territory-recapture', 'وكانت المقاومة…الساطع"', operation='الفجر الساطع', when='2021-07-03 | السبت', place=zahir,
          actors=[('ye-government-forces', 'initiator', 'المقاومة الشعبية', 'المقاومة الشعبية'), ('ye-giants', 'initiator', 'ألوية العمالقة'),
                  ('ye-ansar-allah', 'target', 'جماعة الحوثي')], by=sources, note='Of the last days, with its own date: reported.')
d.mention('clash', 'وذكر قائد…الإسناد"', when=thu, place=zahir,
          actors=[('ye-ansar-allah', 'initiator', 'الحوثيين'), ('ye-government-forces', 'target', 'رجال القبائل', 'المقاومة الشعبية')],
          results=[('killed', 'person', 'ye-government-forces', '18', '18 من رجال القبائل'), ('killed', 'person', 'ye-ansar-allah', '34', '34 من الحوثيين')],
          people=[('صالح علي الحميقاني', 'القيادي', 'ye-government-forces', 'killed', 'صالح علي الحميقاني')],
          by=[dict(words='قائد ميداني في المقاومة', org='ye-government-forces', title='قائد ميداني في المقاومة', channel='press',
                   via='al-masdar-online', anonymous=True)], note='The toll of the same fight, by another source.')
masirah = [dict(words='قناة المسيرة', org='al-masirah')]
coalition = ('ye-coalition', 'initiator', 'التحالف بقيادة السعودية')
d.mention('airstrike', 'وقالت قناة…الماضية', when='2021-07-07..2021-07-08 range | خلال الساعات الأربع والعشرين الماضية',
          count=('strikes', '11', '11 غارة'), place=('مديريتي الزاهر', 'Az Zahir', 'الزاهر', 'district', 'YE/Al Bayda', 2),
          places=[('الصومعة', "As Sawma'ah", 'الصومعة', 'district', 'YE/Al Bayda', 2)], actors=[coalition],
          means=[('aircraft', 'طيران')], by=masirah)
d.mention('airstrike', 'إحداها…أطفالها', when='2021-07-07..2021-07-08 range | خلال الساعات الأربع والعشرين الماضية',
          count=('strikes', '1', 'إحداها'), place=('قرية آل برمان', 'Al Barman', 'آل برمان', 'village', 'YE/Al Bayda', 1),
          actors=[coalition, ('civilians', 'victim', 'امرأة')],
          results=[('destroyed', 'building', 'civilians', '1', 'منزلا'), ('killed', 'person', 'civilians', '4', 'امرأة وثلاثة من أطفالها')],
          means=[('aircraft', 'طيران')], by=masirah)
d.mention('ied', ['T:"القاعدة" تعلن تفجيرا في الصومعة', 'في غضون…وجريح'], when='2021-07-07 | أمس الأربعاء',
          place=('منطقة المسحرة بالصومعة', 'Al-Mashara', 'المسحرة', 'area', 'YE/Al Bayda', 1),
          actors=[('ye-aqap', 'initiator', 'تنظيم القاعدة في جزيرة العرب'), ('ye-ansar-allah', 'target', 'دورية حوثية')],
          results=[('killed', 'person', 'ye-ansar-allah', '?', 'ثمانية من ركابها بين قتيل وجريح'),
                   ('wounded', 'person', 'ye-ansar-allah', '?', 'ثمانية من ركابها بين قتيل وجريح')], means=[('ied', 'عبوة ناسفة')],
          by=[dict(words='تنظيم القاعدة في جزيرة العرب', org='ye-aqap', channel='social-media', via='تليغرام', stance='claims')],
          note='Dead and wounded told together are vague for both.')
rada = ('مدينة رداع', "Rada'a", 'رداع', 'city', 'YE/Al Bayda', 1)
gunmen = ('ye-ansar-allah', 'initiator', 'مسلحو الجماعة')
d.mention('arrest', 'وفي مدينة رداع…الحقوقية', place=rada, actors=[gunmen, ('civilians', 'target', 'أبناء قبيلة قيفة')],
          results=[('arrested', 'person', 'civilians', '25', '25 من أبناء قبيلة قيفة'),
                   ('burned', 'building', 'civilians', '1', 'منزل أحد مشايخها')], by=[dict(words='منظمة "شهود" الحقوقية', title='منظمة شهود الحقوقية')])
overseer = dict(words='مشرف أمني حوثي', org='ye-ansar-allah', title='مشرف أمني حوثي', channel='press', via='afp', anonymous=True)
d.mention('destruction', 'ونفى…أي منزل', status='denied', place=rada, actors=[gunmen], by=[{**overseer, 'stance': 'denies'}])
d.mention('arrest', 'أقر…المعتدين"', place=rada, actors=[gunmen, (None, 'target', 'تسعة أشخاص')],
          results=[('arrested', 'person', None, '9', 'تسعة أشخاص')], by=[overseer], note='Another count, and of whom.')
d.mention('prisoner-exchange', 'ونجحت…المقاومة', when='2021-07-06 | أول من أمس',
          place=('منطقة عفار', 'Afar', 'عفار', 'area', 'YE/Al Bayda', 1),
          actors=[('ye-government-forces', 'initiator', 'الجانبين', 'المقاومة الشعبية'), ('ye-ansar-allah', 'initiator', 'الجانبين')],
          results=[('released', 'person', None, '14', '14 أسيرا'), ('released', 'person', 'ye-government-forces', '8', 'ثمانية منهم من المقاومة', 0)],
          note='The mediator has no role.')
d.mention('mine', 'وكان تلفزيون…عمله"', status='denied',
          place=('مديرية ناطع', "Nati'", 'ناطع', 'district', 'YE/Al Bayda', 2),
          actors=[('ye-government-forces', 'target', 'قائد اللواء 173 مشاة', 'اللواء 173 مشاة')],
          people=[('صالح المنصوري', 'قائد اللواء 173 مشاة', 'ye-government-forces', 'mentioned', 'صالح المنصوري')], means=[('mine', 'لغم')],
          by=[dict(words='مكتب المنصوري', org='ye-government-forces', title='مكتب قائد اللواء 173 مشاة', stance='denies')],
          note='News taken back by the station that brought it; the date is of the news.')
d.mention('territory-loss', 'سيطروا…العواضي', status='background', when='2020-06-01..2020-06-30 month | حزيران/يونيو 2020',
          place=('مديرية ردمان', 'Radman', 'ردمان', 'district', 'YE/Al Bayda', 2),
          actors=[('ye-ansar-allah', 'initiator', 'للحوثيين@2'), (None, 'target', 'أنصار الشيخ ياسر العواضي')])

d = doc('own-265', '2025-08-14', """
أصيب تسعة أشخاص، بينهم جنديان في الجيش السوري، بقذائف هاون سقطت على قرية المحسنلي شمالي منبج ليل الأربعاء، في أحدث خرق للتهدئة بين دمشق و"قوات سوريا الديمقراطية" (قسد).

وحملت إدارة الإعلام والاتصال في وزارة الدفاع "قسد" مسؤولية القصف، مؤكدة أن وحدات الجيش ردت بالمدفعية على مصادر النيران في محيط سد تشرين. ونفت "قسد" ذلك في بيان، متهمة فصائل "غير منضبطة" بقصف قريتي أم تينة والخفسة وإحراق ثلاثة منازل.

وفجر الخميس، دارت اشتباكات بين قوات الجيش و"قسد" عند معبر دير حافر شرقي حلب، قُتل فيها عنصر من الأخيرة وجُرح ثلاثة جنود، بحسب المرصد السوري لحقوق الإنسان.

سياسيا، التقى وزير الخارجية أسعد الشيباني قائد "قسد" مظلوم عبدي في دمشق، الثلاثاء، بحضور المبعوث الأميركي توماس براك، واتفق الطرفان، وفق مصدر دبلوماسي تحدث لـ"العربي الجديد"، على تبادل 60 معتقلا من كل جانب قبل نهاية آب وعلى تسهيل عودة 300 عائلة مهجرة إلى عفرين. وكان اتفاق العاشر من آذار قد نص على دمج مؤسسات "الإدارة الذاتية" في الدولة.

وفي عملية منفصلة، أعلنت وزارة الداخلية أن قوة من التحالف الدولي نفذت، بالتنسيق مع جهاز الاستخبارات العامة، إنزالا جويا في مزرعة قرب بلدة الراعي شمالي حلب فجر الأربعاء وقتلت القيادي العراقي في تنظيم داعش المعروف بـ"أبو عمر المعاضيدي". إلا أن القيادة المركزية الأميركية قالت في وقت لاحق إن المعاضيدي اعتُقل حيا مع اثنين من مساعديه.

وفي دير الزور، لقي عنصران من "الأسايش" حتفهما وأصيب ثالث في هجوم بقذيفة "آر بي جي" على حاجز في بلدة أبو خشب مساء الثلاثاء. وتبنى تنظيم "الدولة" الهجوم في العدد الأخير من صحيفة "النبأ"، زاعما مقتل خمسة.

وفي مدينة حلب، تظاهر مئات من سكان حي الشيخ مقصود، ظهر اليوم، احتجاجا على انقطاع الكهرباء، وأطلق عناصر من الأمن الداخلي الرصاص في الهواء لتفريقهم عند دوار شيحان، من دون وقوع إصابات.

ووثقت الشبكة السورية لحقوق الإنسان مقتل 73 مدنيا، بينهم 11 طفلا، في عموم البلاد خلال تموز الماضي.

ولا يزال نحو ألفي جندي أميركي منتشرين شمال شرقي سوريا، بعد أن سلمت القوات الأميركية ثلاث قواعد في ريف دير الزور إلى "قسد" في أيار.
""", publisher='الشام اليوم', title='قصف ليلي قرب منبج واشتباك في دير حافر بين الجيش و"قسد"')
night = '2025-08-13 | ليل الأربعاء'
muhsinli = ('قرية المحسنلي شمالي منبج', 'Al-Muhsinli', 'المحسنلي', 'village', 'SY/Aleppo/Manbij', 1)
ministry = dict(words='إدارة الإعلام والاتصال في وزارة الدفاع', org='sy-government-forces', title='إدارة الإعلام والاتصال في وزارة الدفاع')
denial = dict(words='"قسد"@2', org='sy-sdf', channel='statement')
d.mention('shelling', ['T:قصف ليلي قرب منبج', 'أصيب…(قسد)', 'وحملت…مسؤولية القصف', 'ونفت…ذلك في بيان'], when=night, place=muhsinli,
          actors=[('sy-sdf', 'initiator', '"قسد"'), ('sy-government-forces', 'victim', 'جنديان في الجيش السوري')],
          results=[('wounded', 'person', None, '9', 'تسعة أشخاص'), ('wounded', 'person', 'sy-government-forces', '2', 'جنديان في الجيش السوري', 0)],
          means=[('mortar', 'قذائف هاون')], by=[ministry, {**denial, 'stance': 'denies'}])
d.mention('shelling', 'وحدات…سد تشرين', when=night,
          place=('محيط سد تشرين', 'Tishrin Dam', 'سد تشرين', 'dam', 'SY/Aleppo/Manbij', 2),
          actors=[('sy-government-forces', 'initiator', 'وحدات الجيش'), ('sy-sdf', 'target', '"قسد"')], means=[('artillery', 'المدفعية')], by=[ministry])
d.mention('shelling', 'ونفت…منازل', place=('قريتي أم تينة', 'Umm Tinah', 'أم تينة', 'village', 'SY/Aleppo', 1),
          places=[('الخفسة', 'Al-Khafsah', 'الخفسة', 'town', 'SY/Aleppo/Manbij', 1)],
          actors=[('sy-government-forces', 'initiator', 'فصائل "غير منضبطة"')],
          results=[('burned', 'building', 'civilians', '3', 'ثلاثة منازل')], by=[denial], note='Factions on the side of the government, by the passage.')
d.mention('clash', ['T:واشتباك في دير حافر بين الجيش و"قسد"', 'وفجر الخميس…الإنسان'], when='2025-08-14 | فجر الخميس',
          place=('معبر دير حافر شرقي حلب', 'Deir Hafir crossing', 'معبر دير حافر', 'site', 'SY/Aleppo', 1),
          actors=[('sy-government-forces', 'initiator', 'قوات الجيش'), ('sy-sdf', 'target', '"قسد"@3')],
          results=[('killed', 'person', 'sy-sdf', '1', 'عنصر من الأخيرة'), ('wounded', 'person', 'sy-government-forces', '3', 'ثلاثة جنود')],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])
tue = '2025-08-12 | الثلاثاء'
damascus = ('دمشق@2', 'Damascus', 'دمشق', 'city', 'SY/Damascus', 1)
d.mention('meeting', 'سياسيا…براك', when=tue, place=damascus,
          actors=[('sy-government', 'initiator', 'وزير الخارجية'), ('sy-sdf', 'partner', 'قائد "قسد"'), ('us-government', 'partner', 'المبعوث الأميركي')],
          people=[('أسعد الشيباني', 'وزير الخارجية', 'sy-government', 'mentioned', 'أسعد الشيباني'),
                  ('مظلوم عبدي', 'قائد قسد', 'sy-sdf', 'mentioned', 'مظلوم عبدي'),
                  ('توماس براك', 'المبعوث الأميركي', 'us-government', 'mentioned', 'توماس براك')])
diplomat = [dict(words='مصدر دبلوماسي', title='مصدر دبلوماسي', channel='press', via='al-araby-al-jadeed', anonymous=True)]
both = [('sy-government', 'initiator', 'الطرفان'), ('sy-sdf', 'initiator', 'الطرفان')]
d.mention('agreement', 'واتفق…عفرين', when=tue, place=damascus, actors=both, by=diplomat)
d.mention('prisoner-exchange', 'تبادل 60…آب', status='planned', when='2025-08-14..2025-08-31 range | قبل نهاية آب', actors=both,
          results=[('released', 'person', 'sy-government', '60', '60 معتقلا من كل جانب'), ('released', 'person', 'sy-sdf', '60', '60 معتقلا من كل جانب')],
          by=diplomat)
d.mention('return', 'تسهيل…عفرين', status='planned', count=('families', '300', '300 عائلة مهجرة'),
          place=('عفرين', 'Afrin', 'عفرين', 'city', 'SY/Aleppo/Afrin', 1), actors=[*both, ('civilians', 'target', '300 عائلة مهجرة')], by=diplomat)
d.mention('agreement', 'وكان اتفاق…الدولة', status='background', when='2025-03-10 | العاشر من آذار', actors=both)
rai = ('مزرعة قرب بلدة الراعي شمالي حلب', "Al-Ra'i", 'الراعي', 'town', 'SY/Aleppo/Al Bab', 2)
raid = '2025-08-13 | فجر الأربعاء'
gis = ('sy-government-forces', 'partner', 'جهاز الاستخبارات العامة', 'جهاز الاستخبارات العامة')
d.mention('air-landing', 'وفي عملية…المعاضيدي"', code='killing', when=raid, place=rai,
          actors=[('coalition', 'initiator', 'قوة من التحالف الدولي'), gis, ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'is', '1', 'القيادي العراقي في تنظيم داعش')],
          people=[('أبو عمر المعاضيدي', 'القيادي العراقي في تنظيم داعش', 'is', 'killed', 'أبو عمر المعاضيدي')], means=[('air-landing', 'إنزالا جويا')],
          by=[dict(words='وزارة الداخلية', org='sy-government', title='وزارة الداخلية')])
d.mention('air-landing', 'إلا أن القيادة…مساعديه', code='arrest', when=raid, place=rai,
          actors=[('coalition', 'initiator', 'قوة من التحالف الدولي'), gis, ('is', 'target', 'تنظيم داعش')],
          results=[('arrested', 'person', 'is', '3', 'المعاضيدي اعتُقل حيا مع اثنين من مساعديه')],
          people=[('أبو عمر المعاضيدي', 'القيادي العراقي في تنظيم داعش', 'is', 'arrested', 'المعاضيدي@2')], means=[('air-landing', 'إنزالا جويا')],
          by=[dict(words='القيادة المركزية الأميركية', org='us-centcom')], note='Another outcome by another source.')
khashab = ('حاجز في بلدة أبو خشب', 'Abu Khashab', 'أبو خشب', 'town', 'SY/Deir ez-Zor/Deir-ez-Zor', 1)
evening = '2025-08-12 | مساء الثلاثاء'
asayish = ('sy-asayish', 'target', '"الأسايش"')
attackers = ('is', 'initiator', 'تنظيم "الدولة"')
naba = dict(words='تنظيم "الدولة"', org='is', via='naba')
d.mention('attack-on-forces', 'وفي دير الزور…"النبأ"', when=evening, place=khashab, actors=[attackers, asayish],
          results=[('killed', 'person', 'sy-asayish', '2', 'عنصران من "الأسايش"'), ('wounded', 'person', 'sy-asayish', '1', 'ثالث')],
          means=[('rpg', 'قذيفة "آر بي جي"')], by=[naba])
d.mention('attack-on-forces', 'وتبنى…خمسة', when=evening, place=khashab, actors=[attackers, asayish],
          results=[('killed', 'person', 'sy-asayish', '5', 'خمسة')], by=[{**naba, 'stance': 'claims'}], note='Another toll.')
d.mention('protest-intervention', 'وفي مدينة حلب…إصابات', when='2025-08-14 | ظهر اليوم',
          place=('دوار شيحان', 'Shihan roundabout, Aleppo', 'دوار شيحان', 'site', 'SY/Aleppo/Mount Simeon', 1),
          actors=[('sy-government-forces', 'initiator', 'عناصر من الأمن الداخلي', 'الأمن الداخلي'), ('protesters', 'target', 'مئات من سكان حي الشيخ مقصود')],
          results=[('wounded', 'person', None, '0', 'من دون وقوع إصابات')], means=[('firearm', 'الرصاص')])
d.mention('statistics', 'ووثقت…الماضي', status='aggregate', when='2025-07-01..2025-07-31 month | تموز الماضي',
          place=('عموم البلاد', 'Syria', 'سوريا', 'country', 'SY', 3), actors=[('civilians', 'victim', 'مدنيا')],
          results=[('killed', 'person', 'civilians', '73', '73 مدنيا'), ('killed', 'person', 'civilians', '11', '11 طفلا', 0)],
          by=[dict(words='الشبكة السورية لحقوق الإنسان', org='sy-network-human-rights')])
d.mention('troop-numbers', 'ولا يزال…سوريا', status='background', count=('troops', '~2000', 'نحو ألفي جندي أميركي'),
          place=('شمال شرقي سوريا', 'Northeast Syria', 'شمال شرق سوريا', 'region', 'SY', 3), actors=[('us', 'initiator', 'جندي أميركي')])
d.mention('base-handover', 'سلمت…أيار', status='background', when='2025-05-01..2025-05-31 month | أيار', count=('bases', '3', 'ثلاث قواعد'),
          place=('ريف دير الزور', 'Deir ez-Zor', 'دير الزور', 'governorate', 'SY/Deir ez-Zor', 3),
          actors=[('us', 'initiator', 'القوات الأميركية'), ('sy-sdf', 'partner', '"قسد"@5')])

d = doc('own-266', '2024-02-26', """
توصلت قوة الإسناد الأولى بمدينة الزاوية ومجموعة مسلحة من العجيلات تعرف بـ"كتيبة الشهداء"، فجر اليوم الاثنين، إلى هدنة برعاية مجلس أعيان ورشفانة، بعد اشتباكات بالأسلحة الثقيلة نشبت بينهما عصر أمس في محيط مدينة العجيلات غربي ليبيا وأسفرت عن قتيلين وعشرة جرحى، وفق مركز طب الطوارئ والدعم.

لكن عميد بلدية العجيلات مفتاح الطبيب قال لقناة ليبيا الأحرار إن القتلى خمسة، بينهم طفلة سقطت قذيفة على بيت أسرتها في حي المطمر، وإن 140 أسرة غادرت منازلها إلى صبراتة المجاورة.

ونفى آمر قوة الإسناد الأولى حسام القمودي، في تسجيل مصور، انسحاب قوته من مدخل العجيلات الشرقي، فيما طالبت بعثة الأمم المتحدة في ليبيا، في بيان، "جميع التشكيلات" بإخلاء مواقعها داخل الأحياء السكنية فورا.

وفي أبي كماش قرب الحدود التونسية، قالت وزارة الدفاع بحكومة الوحدة الوطنية إن طائرة مسيّرة تابعة لسلاح الجو دمرت مساء السبت أربعة زوارق وخزانا للوقود المهرب. وذكر المجلس البلدي زوارة، من جهته، أن الضربة أصابت مرفأ للصيد وأودت بحياة بحار مصري.

جنوبا، أوقفت دوريات لواء طارق بن زياد التابع للقيادة العامة، خلال حملة بدأت الخميس بين القطرون وتجرهي قرب حدود النيجر، 90 مهاجرا وصادرت 12 سيارة، وحررت ثلاثة سودانيين اختطفتهم عصابة وطلبت فدية، على ما جاء في بيان لمكتب إعلام اللواء. وتوفي جندي وأصيب اثنان لدى انقلاب آليتهم أثناء العودة من الحملة.

وفي بنغازي، قضت المحكمة العسكرية الدائمة، الأحد، بإعدام سبعة مدانين رميا بالرصاص لانتمائهم إلى تنظيم داعش وضلوعهم في تفجير سيارة مفخخة أمام مسجد في حي السلماني قتل فيه العشرات في يناير 2018.

وسبق أن شهدت العجيلات في نوفمبر 2021 اشتباكات مماثلة بين الطرفين خلفت ثلاثة قتلى.
""", publisher='ليبيا عاجل', title='العجيلات: هدنة بعد ليلة من القتال وتضارب حول عدد الضحايا')
dawn, sun = '2024-02-26 | فجر اليوم الاثنين', '2024-02-25 | عصر أمس'
ajaylat = ('محيط مدينة العجيلات غربي ليبيا', 'Al-Ajaylat', 'العجيلات', 'city', 'LY/Nuqat al Khams', 2)
support, martyrs = 'قوة الإسناد الأولى', '"كتيبة الشهداء"'
d.mention('ceasefire', ['T:العجيلات: هدنة بعد ليلة من القتال', 'توصلت…ورشفانة'], when=dawn,
          actors=[('ly-first-support', 'initiator', support), (None, 'initiator', martyrs), (None, 'authority', 'مجلس أعيان ورشفانة')],
          note='Where the truce was made is not said.')
sides = [('ly-first-support', 'initiator', support), (None, 'target', martyrs)]
d.mention('clash', 'اشتباكات بالأسلحة…والدعم', when=sun, place=ajaylat, actors=sides,
          results=[('killed', 'person', None, '2', 'قتيلين'), ('wounded', 'person', None, '10', 'عشرة جرحى')],
          means=[('heavy-weapons', 'الأسلحة الثقيلة')], by=[dict(words='مركز طب الطوارئ والدعم', title='مركز طب الطوارئ والدعم')])
mayor = [dict(words='عميد بلدية العجيلات مفتاح الطبيب', speaker='مفتاح الطبيب', title='عميد بلدية العجيلات', channel='press',
              via='قناة ليبيا الأحرار')]
d.mention('clash', ['T:وتضارب حول عدد الضحايا', 'لكن عميد…المطمر'], when=sun, place=ajaylat,
          places=[('حي المطمر', 'Al-Matmar, Al-Ajaylat', 'حي المطمر', 'neighbourhood', 'LY/Nuqat al Khams', 1)],
          actors=[*sides, ('civilians', 'victim', 'طفلة')],
          results=[('killed', 'person', None, '5', 'خمسة'), ('killed', 'person', 'civilians', '1', 'طفلة', 0)], means=[('shell', 'قذيفة')],
          by=mayor, note='Another toll of the same fighting.')
d.mention('displacement', '140 أسرة…المجاورة', when=sun,
          place=('العجيلات@3', 'Al-Ajaylat', 'العجيلات', 'city', 'LY/Nuqat al Khams', 1), actors=[('civilians', 'victim', '140 أسرة')],
          results=[('displaced', 'person', 'civilians', '140', '140 أسرة')], by=mayor)
d.mention('withdrawal', 'ونفى…الشرقي', status='denied',
          place=('مدخل العجيلات الشرقي', 'Al-Ajaylat', 'العجيلات', 'city', 'LY/Nuqat al Khams', 1), actors=[('ly-first-support', 'initiator', 'قوته')],
          by=[dict(words='آمر قوة الإسناد الأولى حسام القمودي', org='ly-first-support', speaker='حسام القمودي', title='آمر قوة الإسناد الأولى',
                   channel='social-media', stance='denies')])
d.mention('demand', 'طالبت…فورا',
          actors=[('un-unsmil', 'initiator', 'بعثة الأمم المتحدة في ليبيا'), (None, 'target', '"جميع التشكيلات"')],
          by=[dict(words='بعثة الأمم المتحدة في ليبيا', org='un-unsmil', channel='statement')])
sat = '2024-02-24 | مساء السبت'
kammash = ('أبي كماش قرب الحدود التونسية', 'Abu Kammash', 'أبو كماش', 'town', 'LY/Nuqat al Khams', 1)
d.mention('drone-strike', 'وفي أبي كماش…المهرب', when=sat, place=kammash,
          actors=[('ly-gnu-forces', 'initiator', 'سلاح الجو', 'سلاح الجو')],
          results=[('destroyed', 'vehicle', None, '4', 'أربعة زوارق'), ('destroyed', 'other', None, '1', 'خزانا للوقود المهرب')],
          means=[('drone', 'طائرة مسيّرة')], by=[dict(words='وزارة الدفاع بحكومة الوحدة الوطنية', org='ly-gnu-forces', title='وزارة الدفاع بحكومة الوحدة الوطنية')])
d.mention('drone-strike', 'وذكر المجلس…مصري', when=sat,
          place=('مرفأ للصيد', 'Abu Kammash fishing harbour', 'مرفأ أبي كماش', 'site', 'LY/Nuqat al Khams', 1),
          actors=[('ly-gnu-forces', 'initiator', 'سلاح الجو', 'سلاح الجو'), ('civilians', 'victim', 'بحار مصري')],
          results=[('killed', 'person', 'civilians', '1', 'بحار مصري')], means=[('drone', 'طائرة مسيّرة')],
          by=[dict(words='المجلس البلدي زوارة', title='المجلس البلدي زوارة')], note='Another account of the same strike.')
tariq = ('ly-tariq-bin-ziyad', 'initiator', 'دوريات لواء طارق بن زياد')
bureau = [dict(words='مكتب إعلام اللواء', org='ly-tariq-bin-ziyad', title='مكتب إعلام لواء طارق بن زياد', channel='statement')]
qatrun = ('القطرون', 'Al-Qatrun', 'القطرون', 'town', 'LY/Murzuq', 2)
tajarhi = [('تجرهي', 'Tajarhi', 'تجرهي', 'town', 'LY/Murzuq', 2)]
d.mention('security-operation', 'جنوبا…سيارة', code='arrest', when='2024-02-22..2024-02-26 range | بدأت الخميس', place=qatrun, places=tajarhi,
          actors=[tariq, ('civilians', 'target', '90 مهاجرا')],
          results=[('arrested', 'person', 'civilians', '90', '90 مهاجرا'), ('seized', 'vehicle', None, '12', '12 سيارة')], by=bureau)
d.mention('release', 'حررت…اللواء', when='2024-02-22..2024-02-26 range | بدأت الخميس', place=qatrun, places=tajarhi,
          actors=[tariq, (None, 'target', 'عصابة')], results=[('released', 'person', 'civilians', '3', 'ثلاثة سودانيين')], by=bureau,
          note='Of their abduction nothing more is told; the overturned car that follows is an accident.')
d.mention('prosecution', 'وفي بنغازي…داعش', when='2024-02-25 | الأحد', place=('بنغازي', 'Benghazi', 'بنغازي', 'city', 'LY/Benghazi', 1),
          count=('persons', '7', 'سبعة مدانين'),
          actors=[('ly-lna', 'initiator', 'المحكمة العسكرية الدائمة', 'المحكمة العسكرية الدائمة'), ('is', 'target', 'تنظيم داعش')],
          note='The court has no id of its own.')
d.mention('car-bomb', 'تفجير…2018', status='background', when='2018-01-01..2018-01-31 month | يناير 2018',
          place=('مسجد في حي السلماني', 'Al-Salmani, Benghazi', 'السلماني', 'neighbourhood', 'LY/Benghazi', 1),
          actors=[('is', 'initiator', 'مدانين')], results=[('killed', 'person', None, '?', 'العشرات')], means=[('car-bomb', 'سيارة مفخخة')])
d.mention('clash', 'وسبق…قتلى', status='background', when='2021-11-01..2021-11-30 month | نوفمبر 2021',
          place=('العجيلات@5', 'Al-Ajaylat', 'العجيلات', 'city', 'LY/Nuqat al Khams', 1), actors=sides,
          results=[('killed', 'person', None, '3', 'ثلاثة قتلى')])

doc('own-267', '2020-06-10', """
التهمت النيران، ظهر اليوم الأربعاء، أكثر من 800 دونم من حقول القمح في قرى ناحية تل براك بريف الحسكة، إثر شرارة انطلقت من عادم حصادة، قبل أن تساعد الرياح على انتقال اللهب إلى الأراضي المجاورة. وقال مدير فوج الإطفاء خالد الحمود إن خمس سيارات إطفاء وعشرات الجرارات شاركت في محاصرة الحريق من ثلاث جهات حتى السيطرة عليه مساء، مشيرا إلى إصابة مزارعين بحروق نقلا إلى المشفى الوطني. وأعلنت لجنة الزراعة حالة الاستنفار طوال موسم الحصاد، ودعت الفلاحين إلى تجهيز الحصادات بأسطوانات إطفاء وفتح خطوط نار حول حقولهم.
""", publisher='الشمال اليوم')

doc('own-268', '2023-09-20', """
توعد رئيس المجلس السياسي الأعلى في صنعاء مهدي المشاط، في كلمة متلفزة مساء الأربعاء، بأن أي حماقة يرتكبها الأعداء ستقابل بضربات لم يعرفوا مثلها من قبل، وقال إن الصواريخ والطائرات المسيّرة باتت قادرة على بلوغ ما هو أبعد مما يتصورون. وأضاف أن صبر الشعب اليمني قارب على النفاد وأن اليد ما زالت ممدودة لسلام عادل، مطالبا كل من يراهن على الوقت بقراءة التاريخ. وختم كلمته بتهنئة اليمنيين بقدوم ذكرى المولد النبوي وبالدعاء للأسرى والجرحى.
""", publisher='المسيرة')
