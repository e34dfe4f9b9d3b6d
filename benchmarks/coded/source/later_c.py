"""Later reports of Iraqi forces, the Coalition and the Peshmerga, of Syria, Lebanon and Palestine, 2013–2025."""

d = doc('own-209', '2023-09-12', """
مديرية الاستخبارات العسكرية / بيان
بعد ملاحقة دامت شهرين وبالتعاون مع آسايش السليمانية ، مفارز قسم استخبارات قيادة عمليات كركوك تلقي القبض فجر امس على المكنى (ابو تبارك) الاداري السابق لقاطع الرياض في عصابات داعش لدى نزوله من حافلة في كراج بغداد وسط كركوك .. وبدلالته عثرت صباح اليوم قوة من اللواء 45 في قرية تل الورد التابعة لناحية الرياض على مخبأ يضم 8 قنابر هاون و3 عبوات محلية الصنع وجهاز اتصال
""", publisher='إعلام القواطع')
by = [dict(words='مديرية الاستخبارات العسكرية', org='iq-military-intelligence', channel='statement')]
d.mention('arrest', 'بعد ملاحقة…كركوك@2', when='2023-09-11 | فجر امس',
          place=('كراج بغداد وسط كركوك', 'Baghdad garage, Kirkuk', 'كراج بغداد', 'site', 'IQ/Kirkuk/Kirkuk', 1),
          actors=[('iq-military-intelligence', 'initiator', 'قسم استخبارات قيادة عمليات كركوك', 'قسم استخبارات قيادة عمليات كركوك'),
                  ('iq-asayish', 'partner', 'آسايش السليمانية'), ('is', 'target', 'عصابات داعش')],
          results=[('arrested', 'person', 'is', '1', 'الاداري السابق لقاطع الرياض')],
          people=[('ابو تبارك', 'الاداري السابق لقاطع الرياض', 'is', 'arrested', 'ابو تبارك')], by=by)
d.mention('weapons-find', 'وبدلالته…اتصال', when='2023-09-12 | صباح اليوم',
          place=('قرية تل الورد التابعة لناحية الرياض', 'Tal al-Ward', 'تل الورد', 'village', 'IQ/Kirkuk/Hawija', 1),
          actors=[('iq-army', 'initiator', 'قوة من اللواء 45', 'اللواء 45'), ('is', 'target', 'عصابات داعش')],
          results=[('found', 'hideout', 'is', '1', 'مخبأ'), ('found', 'ammunition', 'is', '8', '8 قنابر هاون'),
                   ('found', 'ied', 'is', '3', '3 عبوات محلية الصنع'), ('found', 'other', 'is', '1', 'جهاز اتصال')], by=by)

d = doc('own-210', '2021-12-05', """
عاجل‼️ آمر محور مخمور-گوير سيروان بارزاني لرووداو: تعرض لداعش بعد منتصف الليل على نقطة لبيشمركة اللواء الخامس في سفح جبل قرجوغ استشهد فيه عنصران وجُرح ثلاثة، وترك الارهابيون جثة احدهم في المكان.. مروحيتان للتحالف الدولي حلقتا في الاجواء وقصفتا فجراً كهفاً لجأ اليه المهاجمون
""", publisher='جبال نيوز')
by = [dict(words='آمر محور مخمور-گوير سيروان بارزاني', org='iq-peshmerga', speaker='سيروان بارزاني', title='آمر محور مخمور-گوير',
           channel='press', via='rudaw')]
qarachogh = ('سفح جبل قرجوغ', 'Qarachogh', 'جبل قرجوغ', 'mountain', 'IQ/Erbil/Makhmur', 2, 'Ninewa')
d.mention('attack-on-forces', 'تعرض…المكان', when='2021-12-05 | بعد منتصف الليل', place=qarachogh,
          actors=[('is', 'initiator', 'داعش'), ('iq-peshmerga', 'target', 'بيشمركة اللواء الخامس', 'اللواء الخامس')],
          results=[('killed', 'person', 'iq-peshmerga', '2', 'عنصران'), ('wounded', 'person', 'iq-peshmerga', '3', 'ثلاثة'),
                   ('killed', 'person', 'is', '1', 'جثة احدهم')], by=by, note='The body left behind is of one killed in the fight.')
d.mention('airstrike', 'مروحيتان…المهاجمون', when='2021-12-05 | فجراً', place=qarachogh,
          actors=[('coalition', 'initiator', 'مروحيتان للتحالف الدولي'), ('is', 'target', 'المهاجمون')],
          means=[('aircraft', 'مروحيتان')], by=by)

d = doc('own-211', '2013-04-17', """
لجان التنسيق المحلية ||
حماة - كرناز: 6 شهداء بينهم سيدة وطفلاها وعشرات الجرحى بعد القاء طيران النظام المروحي 4 براميل متفجرة على البلدة ظهر اليوم
ادلب: الجيش الحر يحرر حاجز الحامدية جنوب معرة النعمان بعد اشتباكات عنيفة ويأسر 9 من الشبيحة ويغنم مدفعا عيار 57 وناقلتي جند
""", publisher='سوريا مباشر')
by = [dict(words='لجان التنسيق المحلية', title='لجان التنسيق المحلية')]
d.mention('airstrike', 'حماة…اليوم', when='2013-04-17 | ظهر اليوم', count=('bombs', '4', '4 براميل متفجرة'),
          place=('كرناز', 'Karnaz', 'كرناز', 'town', 'SY/Hama', 1),
          actors=[('sy-government-forces', 'initiator', 'طيران النظام المروحي'), ('civilians', 'victim', 'سيدة وطفلاها')],
          results=[('killed', 'person', None, '6', '6 شهداء'), ('killed', 'person', 'civilians', '3', 'سيدة وطفلاها', 0),
                   ('wounded', 'person', None, '?', 'عشرات الجرحى')],
          means=[('aircraft', 'طيران النظام المروحي'), ('barrel-bomb', 'براميل متفجرة')], by=by)
d.mention('territory-loss', 'الجيش الحر…جند', when='day',
          place=('حاجز الحامدية جنوب معرة النعمان', 'Al-Hamidiya checkpoint', 'حاجز الحامدية', 'base', "SY/Idlib/Al Ma'ra", 1),
          actors=[('sy-fsa', 'initiator', 'الجيش الحر'), ('sy-pro-government-militias', 'target', 'الشبيحة')],
          results=[('abducted', 'person', 'sy-pro-government-militias', '9', '9 من الشبيحة'),
                   ('seized', 'weapon', 'sy-pro-government-militias', '1', 'مدفعا عيار 57'),
                   ('seized', 'vehicle', 'sy-pro-government-militias', '2', 'ناقلتي جند')], by=by,
          note='Captives of a group that is no authority are abducted.')

d = doc('own-212', '2024-06-20', """
المقاومة الإسلامية: استهدفنا عند الساعة 16:20 التجهيزات التجسسية في موقع الراهب بالأسلحة المناسبة، وردّاً على اغتيال مسيّرة العدو الإسرائيلي الأخ فضل ابراهيم صباح اليوم في بلدة دير كيفا قصفنا مقر كتيبة في ثكنة زرعيت بصليات من صواريخ الكاتيوشا
إعلام العدو: اندلاع حرائق قرب شتولا
""", publisher='الجنوب الآن')
by = [dict(words='المقاومة الإسلامية', org='lb-hezbollah')]
d.mention('strike', 'استهدفنا…المناسبة', when='2024-06-20 | عند الساعة 16:20',
          place=('موقع الراهب', 'Al-Raheb site', 'موقع الراهب', 'base', 'IL', 1),
          actors=[('lb-hezbollah', 'initiator', 'المقاومة الإسلامية'), ('il-forces', 'target', 'التجهيزات التجسسية')], by=by,
          note='With which arms is not said.')
d.mention('drone-strike', 'اغتيال…كيفا', when='2024-06-20 | صباح اليوم', place=('بلدة دير كيفا', 'Deir Kifa', 'دير كيفا', 'town', 'LB/South/Tyre', 1),
          actors=[('il-forces', 'initiator', 'العدو الإسرائيلي'), ('lb-hezbollah', 'target', 'الأخ فضل ابراهيم')],
          results=[('killed', 'person', 'lb-hezbollah', '1', 'الأخ فضل ابراهيم')],
          people=[('فضل ابراهيم', None, 'lb-hezbollah', 'killed', 'فضل ابراهيم')], means=[('drone', 'مسيّرة')], by=by)
d.mention('shelling', 'قصفنا…الكاتيوشا', when='day', place=('ثكنة زرعيت', "Zar'it barracks", 'ثكنة زرعيت', 'base', 'IL', 1),
          actors=[('lb-hezbollah', 'initiator', 'المقاومة الإسلامية'), ('il-forces', 'target', 'مقر كتيبة')],
          means=[('rocket', 'صواريخ الكاتيوشا')], by=by, note='Fires without a doer in the last line are no mention.')

d = doc('own-213', '2020-03-11', """
#هيئة_الحشد_الشعبي اصابة مجاهدَين اثنين من اللواء 51 بانفجار عبوة زرعها فلول داعش في احد بساتين قرية المسحك شمالي بيجي.. وقوة من اللواء 88 تدمر في جزيرة الحضر نفقا بطول 40 مترا واربع مضافات وتحرق دراجتين ناريتين
""", publisher='إعلام القواطع')
by = [dict(words='هيئة_الحشد_الشعبي', org='iq-pmf')]
d.mention('ied', 'اصابة…بيجي', when='day',
          place=('قرية المسحك شمالي بيجي', 'Al-Mashaq', 'المسحك', 'village', 'IQ/Salah al-Din/Baiji', 1),
          actors=[('is', 'initiator', 'فلول داعش'), ('iq-pmf', 'target', 'اللواء 51', 'اللواء 51')],
          results=[('wounded', 'person', 'iq-pmf', '2', 'مجاهدَين اثنين من اللواء 51')], means=[('ied', 'عبوة')], by=by)
d.mention('destruction', 'قوة…ناريتين', when='day',
          place=('جزيرة الحضر', 'Jazirat al-Hatra', 'جزيرة الحضر', 'desert', 'IQ/Ninewa/Hatra', 2),
          actors=[('iq-pmf', 'initiator', 'قوة من اللواء 88', 'اللواء 88'), ('is', 'target', 'فلول داعش')],
          results=[('destroyed', 'tunnel', 'is', '1', 'نفقا بطول 40 مترا'), ('destroyed', 'hideout', 'is', '4', 'اربع مضافات'),
                   ('burned', 'vehicle', 'is', '2', 'دراجتين ناريتين')], by=by)

d = doc('own-214', '2025-02-06', """
▪️ نادي الأسير: 27 حالة اعتقال في الضفة منذ مساء أمس حتى صباح اليوم بينهم سيدتان وطفل
▪️ مراسلنا: جرافات الاحتلال تهدم 14 منزلا في مخيم طولكرم، والجنود يجبرون 30 عائلة من حارة المربعة على إخلاء بيوتها تحت تهديد السلاح
▪️ إصابة مستوطن طعناً عند مفترق غوش عتصيون جنوب بيت لحم واعتقال المنفذ
""", publisher='نبض الضفة')
d.mention('arrest', 'نادي…وطفل', when='2025-02-05..2025-02-06 range | منذ مساء أمس حتى صباح اليوم',
          place=('الضفة', 'West Bank', 'الضفة الغربية', 'region', 'PS', 3),
          actors=[('civilians', 'target', 'سيدتان وطفل')],
          results=[('arrested', 'person', 'civilians', '27', '27 حالة اعتقال'), ('arrested', 'person', 'civilians', '3', 'سيدتان وطفل', 0)],
          by=[dict(words='نادي الأسير', org='ps-prisoners-club')], note='Who arrests is left to the reader.')
camp = ('مخيم طولكرم', 'Tulkarm refugee camp', 'مخيم طولكرم', 'camp', 'PS/Tulkarm', 1)
reporter = [dict(words='مراسلنا', title='مراسلنا')]
d.mention('destruction', 'جرافات…طولكرم', when='day', place=camp,
          actors=[('il-forces', 'initiator', 'جرافات الاحتلال')], results=[('destroyed', 'building', 'civilians', '14', '14 منزلا')], by=reporter)
d.mention('displacement', 'الجنود…السلاح', when='day',
          place=('حارة المربعة', "Al-Murabba'a, Tulkarm camp", 'حارة المربعة', 'neighbourhood', 'PS/Tulkarm', 1),
          actors=[('il-forces', 'initiator', 'الجنود'), ('civilians', 'target', '30 عائلة')],
          results=[('displaced', 'person', 'civilians', '30', '30 عائلة')], by=reporter, note='They are made to leave: whoever drives them out is the doer.')
d.mention('civilian-attack', 'إصابة مستوطن…المنفذ', when='day',
          place=('مفترق غوش عتصيون جنوب بيت لحم', 'Gush Etzion junction', 'مفترق غوش عتصيون', 'site', 'PS/Bethlehem', 1),
          actors=[(None, 'initiator', 'المنفذ'), ('civilians', 'target', 'مستوطن')],
          results=[('wounded', 'person', 'civilians', '1', 'مستوطن'), ('arrested', 'person', None, '1', 'المنفذ')], means=[('knife', 'طعناً')],
          note='The arrest on the spot belongs to the attack.')

d = doc('own-215', '2025-05-27', """
⭕ الدفاع المدني بغزة: انتشلنا 5 شهداء بينهم 3 أطفال وأكثر من 20 مصاباً إثر قصف طائرات الاحتلال خيمة تؤوي نازحين قرب ميناء خانيونس فجر اليوم
⭕ سرايا القدس: بالاشتراك مع كتائب شهداء الأقصى دككنا بقذائف الهاون النظامي تجمعاً لجنود العدو في محيط مسجد الخلفاء وسط مخيم جباليا
""", publisher='نبض غزة')
d.mention('airstrike', 'الدفاع المدني…اليوم', when='2025-05-27 | فجر اليوم',
          place=('قرب ميناء خانيونس', 'Khan Yunis port', 'ميناء خانيونس', 'site', 'PS/Khan Yunis', 2),
          actors=[('il-forces', 'initiator', 'طائرات الاحتلال'), ('civilians', 'target', 'نازحين')],
          results=[('killed', 'person', None, '5', '5 شهداء'), ('killed', 'person', 'civilians', '3', '3 أطفال', 0),
                   ('wounded', 'person', None, '21+', 'أكثر من 20 مصاباً')], means=[('aircraft', 'طائرات')],
          by=[dict(words='الدفاع المدني بغزة', org='ps-civil-defence')])
d.mention('shelling', 'سرايا القدس…جباليا', when='day',
          place=('محيط مسجد الخلفاء وسط مخيم جباليا', 'Al-Khulafa mosque, Jabalia camp', 'مسجد الخلفاء', 'site', 'PS/North Gaza', 2),
          actors=[('ps-islamic-jihad', 'initiator', 'سرايا القدس'), ('ps-al-aqsa-martyrs', 'initiator', 'كتائب شهداء الأقصى'),
                  ('il-forces', 'target', 'تجمعاً لجنود العدو')], means=[('mortar', 'قذائف الهاون')],
          by=[dict(words='سرايا القدس', org='ps-islamic-jihad')], note='«بالاشتراك مع» makes a joint act: both are initiators.')

d = doc('own-216', '2015-11-24', """
قوة المهام المشتركة "العزم الصلب": 13 ضربة لمقاتلات التحالف ومسيّراته على داعش في العراق أمس الاثنين، خمس منها قرب الرمادي دمرت ثلاثة مواقع قتالية ومنصة إطلاق صواريخ، وأربع قرب سنجار قتلت 12 من عناصره ودمرت نفقين، والبقية قرب الموصل والبعاج والحبانية.
""", publisher='رصد التحالف')
by = [dict(words='قوة المهام المشتركة "العزم الصلب"', org='coalition', title='قوة المهام المشتركة "العزم الصلب"')]
mon = '2015-11-23 | أمس الاثنين'
both = [('coalition', 'initiator', 'مقاتلات التحالف ومسيّراته'), ('is', 'target', 'داعش')]
air = [('aircraft', 'مقاتلات'), ('drone', 'مسيّراته')]
d.mention('statistics', '13 ضربة…الاثنين', status='aggregate', plover='ASSAULT/aerial', when=mon, count=('strikes', '13', '13 ضربة'),
          place=('العراق', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=both, means=air, by=by, note='The total over the places that follow.')
d.mention('airstrike', 'خمس منها…صواريخ', when=mon, count=('strikes', '5', 'خمس منها'),
          place=('قرب الرمادي', 'Ramadi', 'الرمادي', 'city', 'IQ/Anbar/Ramadi', 2), actors=both,
          results=[('destroyed', 'other', 'is', '3', 'ثلاثة مواقع قتالية'), ('destroyed', 'weapon', 'is', '1', 'منصة إطلاق صواريخ')],
          means=air, by=by)
d.mention('airstrike', 'أربع قرب…نفقين', when=mon, count=('strikes', '4', 'أربع'),
          place=('قرب سنجار', 'Sinjar', 'سنجار', 'town', 'IQ/Ninewa/Sinjar', 2), actors=both,
          results=[('killed', 'person', 'is', '12', '12 من عناصره'), ('destroyed', 'tunnel', 'is', '2', 'نفقين')], means=air, by=by)
d.mention('airstrike', 'البقية…والحبانية', when=mon,
          place=('قرب الموصل', 'Mosul', 'الموصل', 'city', 'IQ/Ninewa/Mosul', 2),
          places=[('البعاج', 'Baaj', 'البعاج', 'town', 'IQ/Ninewa/Baaj', 2),
                  ('الحبانية', 'Habbaniyah', 'الحبانية', 'subdistrict', 'IQ/Anbar/Ramadi', 2)],
          actors=both, means=air, by=by, note='A list of places with neither number nor outcome is one mention.')

d = doc('own-217', '2024-08-18', """
بغداد - كشف جهاز المخابرات الوطني العراقي، الأحد، مقتل من يسمى "والي الأنبار" في تنظيم داعش طه ياسين العيساوي واثنين من معاونيه في عملية نفذتها قوة من جهاز مكافحة الإرهاب فجر السبت في وادي القذف جنوبي الرطبة، بإسناد جوي من التحالف الدولي وبإشراف قيادة العمليات المشتركة. وجاء في بيان الجهاز أن القوة عثرت في الموقع على أربعة أحزمة ناسفة وأموال بلغت 40 ألف دولار وحاسوبين. وهنأ رئيس الوزراء محمد شياع السوداني، في تدوينة على منصة "إكس"، القوات الأمنية بالعملية "التي أجهزت على خمسة من عتاة الإرهاب". وأكد مسؤول عسكري أميركي لوكالة فرانس برس، طالبا عدم كشف هويته، إصابة جنديين من التحالف بجروح طفيفة خلال تبادل إطلاق النار. وكان الجهاز قد اعتقل في أيار الماضي المسؤول المالي للولاية نفسها في إسطنبول بالتعاون مع السلطات التركية.
""", publisher='وكالة الرافد للأنباء')
by = [dict(words='جهاز المخابرات الوطني العراقي', org='iq-inis', channel='statement')]
sat = '2024-08-17 | فجر السبت'
qadhf = ('وادي القذف جنوبي الرطبة', 'Wadi al-Qadhf', 'وادي القذف', 'valley', 'IQ/Anbar/Rutba', 1)
d.mention('killing', ['كشف…المشتركة', 'وجاء…وحاسوبين'], when=sat, place=qadhf,
          actors=[('iq-cts', 'initiator', 'قوة من جهاز مكافحة الإرهاب'), ('coalition', 'support', 'التحالف الدولي'),
                  ('iq-joc', 'authority', 'قيادة العمليات المشتركة'), ('is', 'target', 'تنظيم داعش')],
          results=[('killed', 'person', 'is', '3', '"والي الأنبار" في تنظيم داعش طه ياسين العيساوي واثنين من معاونيه'),
                   ('found', 'explosive_belt', 'is', '4', 'أربعة أحزمة ناسفة'), ('found', 'money', 'is', '40000', '40 ألف دولار'),
                   ('found', 'other', 'is', '2', 'حاسوبين')],
          people=[('طه ياسين العيساوي', 'والي الأنبار', 'is', 'killed', 'طه ياسين العيساوي')], by=by)
d.mention('killing', 'وهنأ…الإرهاب"', when=sat, place=qadhf,
          actors=[('iq-security-forces', 'initiator', 'القوات الأمنية'), ('is', 'target', 'عتاة الإرهاب')],
          results=[('killed', 'person', 'is', '5', 'خمسة من عتاة الإرهاب')],
          by=[dict(words='رئيس الوزراء محمد شياع السوداني', org='iq-government', speaker='محمد شياع السوداني', title='رئيس الوزراء',
                   channel='social-media')],
          note='Another toll.')
d.mention('clash', 'وأكد…النار', when=sat, place=qadhf,
          actors=[('coalition', 'initiator', 'التحالف@2'), ('is', 'target', 'تنظيم داعش')],
          results=[('wounded', 'person', 'coalition', '2', 'جنديين من التحالف')], means=[('firearm', 'إطلاق النار')],
          by=[dict(words='مسؤول عسكري أميركي', org='us', title='مسؤول عسكري أميركي', channel='press', via='afp', anonymous=True)],
          note='Another source with facts of its own.')
d.mention('arrest', 'وكان الجهاز…التركية', status='background', when='2024-05-01..2024-05-31 month | أيار الماضي',
          place=('إسطنبول', 'Istanbul', 'إسطنبول', 'city', 'TR/Istanbul', 1),
          actors=[('iq-inis', 'initiator', 'الجهاز@2'), ('tr-government', 'partner', 'السلطات التركية'), ('is', 'target', 'للولاية نفسها')],
          results=[('arrested', 'person', 'is', '1', 'المسؤول المالي للولاية نفسها')],
          people=[(None, 'المسؤول المالي للولاية نفسها', 'is', 'arrested', 'المسؤول المالي للولاية نفسها')])

d = doc('own-218', '2022-06-20', """
أربيل/ اتفقت وزارتا الدفاع والبيشمركة، اليوم الاثنين، خلال اجتماع للجنة العليا المشتركة في أربيل، على إتمام تشكيل لواءين مشتركين ينتشران في المناطق الفاصلة بين خانقين ومخمور قبل نهاية العام الحالي. وقال الأمين العام لوزارة البيشمركة بختيار محمد لكوردستان 24 إن التحالف الدولي سيتولى مطلع آب المقبل تدريب 1200 من عناصر البيشمركة المخصصين للواءين. وأضاف أن "الجانبين تبادلا عبر مركزي التنسيق المشترك في كركوك وخانقين 60 معلومة استخبارية خلال الأشهر الثلاثة الماضية قادت إلى اعتقال 11 من عناصر داعش". من جهته نفى المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي ما تردد عن دخول قوة من البيشمركة إلى حي رحيم آوه في كركوك مساء أمس.
""", publisher='شبكة الرافد')
ministries = [('iq-ministry-defence', 'initiator', 'وزارتا الدفاع والبيشمركة'), ('krg-ministry-peshmerga', 'initiator', 'وزارتا الدفاع والبيشمركة')]
secretary = [dict(words='الأمين العام لوزارة البيشمركة بختيار محمد', org='krg-ministry-peshmerga', speaker='بختيار محمد',
                  title='الأمين العام لوزارة البيشمركة', channel='press', via='kurdistan-24')]
d.mention('agreement', 'اتفقت…مشتركين', when='2022-06-20 | اليوم الاثنين',
          place=('أربيل@2', 'Erbil', 'أربيل', 'city', 'IQ/Erbil/Erbil', 1), actors=ministries)
d.mention('deployment', 'لواءين…الحالي', status='planned', count=('brigades', '2', 'لواءين مشتركين'),
          when='2022-06-20..2022-12-31 range | قبل نهاية العام الحالي',
          place=('خانقين', 'Khanaqin', 'خانقين', 'district', 'IQ/Diyala/Khanaqin', 2),
          places=[('مخمور', 'Makhmur', 'مخمور', 'district', 'IQ/Erbil/Makhmur', 2, 'Ninewa')], actors=ministries)
d.mention('training', 'التحالف…للواءين', status='planned', when='2022-08-01..2022-08-10 range | مطلع آب المقبل',
          count=('troops', '1200', '1200 من عناصر البيشمركة'),
          actors=[('coalition', 'initiator', 'التحالف الدولي'), ('iq-peshmerga', 'partner', 'عناصر البيشمركة')], by=secretary)
d.mention('intelligence-sharing', 'الجانبين…داعش', status='aggregate', when='2022-03-20..2022-06-20 range | خلال الأشهر الثلاثة الماضية',
          count=('reports', '60', '60 معلومة استخبارية'),
          place=('كركوك', 'Kirkuk', 'كركوك', 'city', 'IQ/Kirkuk/Kirkuk', 1),
          places=[('خانقين@2', 'Khanaqin', 'خانقين', 'city', 'IQ/Diyala/Khanaqin', 1)],
          actors=[('iq-ministry-defence', 'initiator', 'الجانبين'), ('krg-ministry-peshmerga', 'initiator', 'الجانبين')],
          results=[('arrested', 'person', 'is', '11', '11 من عناصر داعش')], by=secretary)
d.mention('deployment', 'دخول قوة…أمس', status='denied', when='2022-06-19 | مساء أمس',
          place=('حي رحيم آوه في كركوك', 'Rahim Awa, Kirkuk', 'رحيم آوه', 'neighbourhood', 'IQ/Kirkuk/Kirkuk', 1),
          actors=[('iq-peshmerga', 'initiator', 'قوة من البيشمركة')],
          by=[dict(words='المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي', org='iq-joc', speaker='تحسين الخفاجي',
                   title='المتحدث باسم قيادة العمليات المشتركة', stance='denies')])

d = doc('own-219', '2025-09-30', """
غادر رتل جديد لقوات التحالف الدولي، مساء الإثنين، قاعدة عين الأسد غربي الأنبار باتجاه أربيل، بحسب ضابط في قيادة عمليات الجزيرة تحدث لقناة الحرة وقال إنه ضم 34 شاحنة محملة بالعجلات والمولدات. وأوضح نائب قائد العمليات المشتركة الفريق أول الركن قيس المحمداوي، في مؤتمر صحفي ببغداد، أن القوات العراقية تسلمت من التحالف الخميس الماضي ثلاثة مقار في معسكر فكتوريا، وأن "من بقي من مستشاريه نحو 500 وسيغادرون كليا في أيلول 2026". غير أن السفارة الأميركية ذكرت في بيان أن لبلادها في العراق "قرابة ألفي عسكري". وكانت بغداد وواشنطن اتفقتا في أيلول 2024 على إنهاء مهمة التحالف في مرحلتين. وتسلم جهاز مكافحة الإرهاب، الأحد، من القوات الأميركية 12 عربة هامفي ومنظومات رؤية ليلية ضمن برنامج دعم الشركاء.
""", publisher='شبكة الرافد')
deputy = [dict(words='نائب قائد العمليات المشتركة الفريق أول الركن قيس المحمداوي', org='iq-joc', speaker='قيس المحمداوي',
               title='نائب قائد العمليات المشتركة', channel='press')]
d.mention('withdrawal', 'غادر…والمولدات', when='2025-09-29 | مساء الإثنين', count=('vehicles', '34', '34 شاحنة'),
          place=('قاعدة عين الأسد غربي الأنبار', 'Ain al-Asad air base', 'عين الأسد', 'base', 'IQ/Anbar/Hit', 1),
          actors=[('coalition', 'initiator', 'رتل جديد لقوات التحالف الدولي')],
          by=[dict(words='ضابط في قيادة عمليات الجزيرة', org='iq-joc', title='ضابط في قيادة عمليات الجزيرة', channel='press',
                   via='al-hurra', anonymous=True)])
d.mention('base-handover', 'القوات العراقية…فكتوريا', when='2025-09-25 | الخميس الماضي', count=('posts', '3', 'ثلاثة مقار'),
          place=('معسكر فكتوريا', 'Camp Victory', 'معسكر فكتوريا', 'base', 'IQ/Baghdad', 1),
          actors=[('coalition', 'initiator', 'التحالف@2'), ('iq-security-forces', 'partner', 'القوات العراقية')], by=deputy)
d.mention('troop-numbers', 'من بقي…500', when='day', count=('troops', '~500', 'نحو 500'),
          actors=[('coalition', 'initiator', 'مستشاريه')], by=deputy)
d.mention('withdrawal', 'وسيغادرون…2026', status='planned', when='2026-09-01..2026-09-30 month | أيلول 2026',
          actors=[('coalition', 'initiator', 'مستشاريه')], by=deputy)
d.mention('troop-numbers', 'السفارة…عسكري"', when='day', count=('troops', '~2000', 'قرابة ألفي عسكري'),
          place=('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3), actors=[('us', 'initiator', 'لبلادها')],
          by=[dict(words='السفارة الأميركية', org='us-government', title='السفارة الأميركية', channel='statement')],
          note='Another number, of other troops.')
d.mention('agreement', 'وكانت بغداد…مرحلتين', status='background', when='2024-09-01..2024-09-30 month | أيلول 2024',
          actors=[('iq-government', 'initiator', 'بغداد@2'), ('us-government', 'initiator', 'واشنطن')])
d.mention('aid', 'وتسلم جهاز…الشركاء', when='2025-09-28 | الأحد', count=('vehicles', '12', '12 عربة هامفي'),
          actors=[('us', 'initiator', 'القوات الأميركية'), ('iq-cts', 'partner', 'جهاز مكافحة الإرهاب')])

d = doc('own-220', '2024-10-29', """
واشنطن - قالت القيادة المركزية الأميركية (سنتكوم)، في بيان الثلاثاء، إن قواتها نفذت مع شركائها 74 عملية ضد تنظيم داعش في العراق وسوريا خلال الربع الثالث من العام الجاري. وأوضحت أن 51 من هذه العمليات جرت في العراق بالاشتراك مع القوات الأمنية العراقية وأسفرت عن مقتل 16 من مسلحي التنظيم واعتقال 29، بينما شهدت سوريا 23 عملية بمشاركة قوات سوريا الديمقراطية قُتل فيها سبعة واعتُقل 31 بينهم المسؤول المالي في "ولاية الشام". وتبنى التنظيم في المدة نفسها 38 هجوما في البلدين، وفق البيان الذي قدّر عدد مقاتليه الطلقاء بنحو 2500. وأضافت سنتكوم أن طائراتها أغارت الجمعة على معسكر تدريب في البادية جنوب السخنة ودمرته وقتلت ما لا يقل عن 14 مسلحا، من دون سقوط ضحايا مدنيين.
""", publisher='وكالة المشرق')
by = [dict(words='القيادة المركزية الأميركية (سنتكوم)', org='us-centcom', channel='statement')]
quarter = '2024-07-01..2024-09-30 range | الربع الثالث من العام الجاري'
iraq, syria = ('العراق', 'Iraq', 'العراق', 'country', 'IQ', 3), ('سوريا', 'Syria', 'سوريا', 'country', 'SY', 3)
centcom, foe = ('us-centcom', 'initiator', 'قواتها'), ('is', 'target', 'تنظيم داعش')
d.mention('statistics', 'قالت…الجاري', status='aggregate', when=quarter, count=('operations', '74', '74 عملية'), place=iraq, places=[syria],
          actors=[centcom, (None, 'partner', 'شركائها'), foe], by=by)
d.mention('statistics', 'وأوضحت…واعتقال 29', status='aggregate', when=quarter, count=('operations', '51', '51 من هذه العمليات'),
          place=('العراق@2', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[centcom, ('iq-security-forces', 'initiator', 'القوات الأمنية العراقية'), foe],
          results=[('killed', 'person', 'is', '16', '16 من مسلحي التنظيم'), ('arrested', 'person', 'is', '29', '29')], by=by)
d.mention('statistics', 'سوريا 23…الشام"', status='aggregate', when=quarter, count=('operations', '23', '23 عملية'),
          place=('سوريا@2', 'Syria', 'سوريا', 'country', 'SY', 3),
          actors=[centcom, ('sy-sdf', 'partner', 'قوات سوريا الديمقراطية'), foe],
          results=[('killed', 'person', 'is', '7', 'سبعة'), ('arrested', 'person', 'is', '31', '31')],
          people=[(None, 'المسؤول المالي في "ولاية الشام"', 'is', 'arrested', 'المسؤول المالي في "ولاية الشام"')], by=by)
d.mention('statistics', 'وتبنى…البلدين', status='aggregate', when=quarter, count=('attacks', '38', '38 هجوما'), place=iraq, places=[syria],
          actors=[('is', 'initiator', 'التنظيم@2')], by=by, note='The claims of responsibility are counted by the statement.')
d.mention('troop-numbers', 'قدّر…2500', status='background', count=('troops', '~2500', 'نحو 2500'),
          actors=[('is', 'initiator', 'مقاتليه الطلقاء')], by=by)
d.mention('airstrike', 'وأضافت…مدنيين', when='2024-10-25 | الجمعة',
          place=('البادية جنوب السخنة', 'Sukhnah', 'السخنة', 'town', 'SY/Homs/Tadmor', 2),
          actors=[('us-centcom', 'initiator', 'طائراتها'), ('is', 'target', 'معسكر تدريب')],
          results=[('destroyed', 'camp', 'is', '1', 'معسكر تدريب'), ('killed', 'person', 'is', '14+', 'ما لا يقل عن 14 مسلحا'),
                   ('killed', 'person', 'civilians', '0', 'من دون سقوط ضحايا مدنيين'),
                   ('wounded', 'person', 'civilians', '0', 'من دون سقوط ضحايا مدنيين')], means=[('aircraft', 'طائراتها')], by=by)

d = doc('own-221', '2025-11-23', """
دمشق - أعلنت وزارة الداخلية السورية، الأحد، تفكيك خلية لتنظيم داعش في مدينة الضمير بريف دمشق، بعملية مشتركة نفذها جهاز الاستخبارات العامة وقوات التحالف الدولي فجر السبت وأسفرت عن إلقاء القبض على أربعة أشخاص أحدهم صانع متفجرات وضبط ست عبوات ناسفة ومسيّرتين. وقال مصدر في الوزارة لقناة الإخبارية إن الخلية هاجمت مطلع الشهر الجاري بقنبلة يدوية دورية للأمن الداخلي في بلدة الرحيبة وأصابت ثلاثة من عناصرها. لكن المرصد السوري لحقوق الإنسان أكد أن امرأة قتلت وأصيب طفلها برصاص القوة المداهمة. وفي حمص، اغتال شخصان يستقلان دراجة نارية مختار حي كرم اللوز نزار ديب مساء السبت، ووصلت إلى الحي تعزيزات من الأمن الداخلي صباح اليوم.
""", publisher='الشام اليوم')
dumayr = ('مدينة الضمير بريف دمشق', 'Dumayr', 'الضمير', 'city', 'SY/Rural Damascus/Duma', 1)
dawn = '2025-11-22 | فجر السبت'
d.mention('joint-operation', 'أعلنت…ومسيّرتين', code='arrest', when=dawn, place=dumayr,
          actors=[('sy-government-forces', 'initiator', 'جهاز الاستخبارات العامة', 'جهاز الاستخبارات العامة'),
                  ('coalition', 'initiator', 'قوات التحالف الدولي'), ('is', 'target', 'خلية لتنظيم داعش')],
          results=[('arrested', 'person', 'is', '4', 'أربعة أشخاص'), ('seized', 'ied', 'is', '6', 'ست عبوات ناسفة'),
                   ('seized', 'aircraft', 'is', '2', 'مسيّرتين')],
          people=[(None, 'صانع متفجرات', 'is', 'arrested', 'صانع متفجرات')],
          by=[dict(words='وزارة الداخلية السورية', org='sy-government', title='وزارة الداخلية السورية')])
d.mention('grenade', 'الخلية هاجمت…عناصرها', status='background', when='2025-11-01..2025-11-10 range | مطلع الشهر الجاري',
          place=('بلدة الرحيبة', 'Ruhaybah', 'الرحيبة', 'town', 'SY/Rural Damascus', 1),
          actors=[('is', 'initiator', 'الخلية'), ('sy-government-forces', 'target', 'دورية للأمن الداخلي', 'الأمن الداخلي')],
          results=[('wounded', 'person', 'sy-government-forces', '3', 'ثلاثة من عناصرها')], means=[('grenade', 'قنبلة يدوية')],
          by=[dict(words='مصدر في الوزارة', org='sy-government', title='مصدر في وزارة الداخلية', channel='press', via='al-ikhbariya-syria',
                   anonymous=True)])
d.mention('shooting', 'لكن المرصد…المداهمة', when=dawn, place=dumayr,
          actors=[('sy-government-forces', 'initiator', 'القوة المداهمة'), ('coalition', 'initiator', 'القوة المداهمة'),
                  ('civilians', 'victim', 'امرأة')],
          results=[('killed', 'person', 'civilians', '1', 'امرأة'), ('wounded', 'person', 'civilians', '1', 'طفلها')], means=[('firearm', 'رصاص')],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')],
          note='Another source with facts of its own, typed by what it tells; the raiders are the two forces named before.')
karm = ('حي كرم اللوز', 'Karm al-Lawz, Homs', 'كرم اللوز', 'neighbourhood', 'SY/Homs/Homs', 1)
d.mention('assassination', 'اغتال…السبت', when='2025-11-22 | مساء السبت', place=karm,
          actors=[('unidentified-armed-group', 'initiator', 'شخصان يستقلان دراجة نارية'), ('civilians', 'target', 'مختار حي كرم اللوز')],
          results=[('killed', 'person', 'civilians', '1', 'مختار حي كرم اللوز')],
          people=[('نزار ديب', 'مختار حي كرم اللوز', 'civilians', 'killed', 'نزار ديب')])
d.mention('reinforcement', 'وصلت…اليوم', when='2025-11-23 | صباح اليوم', place=karm,
          actors=[('sy-government-forces', 'initiator', 'تعزيزات من الأمن الداخلي', 'الأمن الداخلي')])

d = doc('own-222', '2016-09-27', """
بعلبك - استهدفت مدفعية الجيش اللبناني وراجماته، ليل الإثنين الثلاثاء، تحركات لمسلحي "داعش" في جرود رأس بعلبك والقاع، ما أدى، بحسب مصدر أمني لـ"الوكالة الوطنية للإعلام"، إلى مقتل ستة منهم بينهم القيادي السوري أبو خطاب القلموني وتدمير آلية مزودة برشاش. وصباحا دهمت قوة من مديرية المخابرات مخيما للنازحين عند أطراف عرسال وأوقفت المدعو خ.ش. المتهم بنقل متفجرات لمصلحة التنظيم، فرد مسلحون بإطلاق النار على حاجز للجيش في محلة وادي حميد وأصيب عسكري بجروح طفيفة. وتفقد قائد الجيش العماد جان قهوجي بعد الظهر الوحدات المنتشرة في رأس بعلبك. ولا يزال مصير تسعة عسكريين خطفهم التنظيم من عرسال في آب 2014 مجهولا.
""", publisher='الجنوب الآن')
d.mention('shelling', 'استهدفت…برشاش', when='2016-09-26..2016-09-27 range | ليل الإثنين الثلاثاء',
          place=('جرود رأس بعلبك', 'Ras Baalbek', 'رأس بعلبك', 'town', 'LB/Baalbek-Hermel/Baalbek', 2),
          places=[('القاع', 'Al-Qaa', 'القاع', 'town', 'LB/Baalbek-Hermel/Baalbek', 2)],
          actors=[('lb-army', 'initiator', 'الجيش اللبناني'), ('is', 'target', 'مسلحي "داعش"')],
          results=[('killed', 'person', 'is', '6', 'ستة منهم'), ('destroyed', 'vehicle', 'is', '1', 'آلية مزودة برشاش')],
          people=[('أبو خطاب القلموني', 'القيادي السوري', 'is', 'killed', 'أبو خطاب القلموني')],
          means=[('artillery', 'مدفعية'), ('rocket', 'راجماته')],
          by=[dict(words='مصدر أمني', title='مصدر أمني', channel='press', via='lb-nna', anonymous=True)])
d.mention('raid', 'وصباحا…التنظيم', code='arrest', when='2016-09-27 | صباحا',
          place=('أطراف عرسال', 'Arsal', 'عرسال', 'town', 'LB/Baalbek-Hermel/Baalbek', 2),
          actors=[('lb-army', 'initiator', 'قوة من مديرية المخابرات', 'مديرية المخابرات'), ('is', 'target', 'التنظيم')],
          results=[('arrested', 'person', 'is', '1', 'المدعو خ.ش.')],
          people=[('خ.ش.', 'المتهم بنقل متفجرات لمصلحة التنظيم', 'is', 'arrested', 'خ.ش.')])
d.mention('attack-on-forces', 'فرد مسلحون…طفيفة', when='2016-09-27 | صباحا',
          place=('محلة وادي حميد', 'Wadi Hmeid', 'وادي حميد', 'area', 'LB/Baalbek-Hermel/Baalbek', 1),
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون'), ('lb-army', 'target', 'حاجز للجيش')],
          results=[('wounded', 'person', 'lb-army', '1', 'عسكري')], means=[('firearm', 'إطلاق النار')],
          note='Whose gunmen these are is not said.')
d.mention('visit', 'وتفقد…بعلبك', when='2016-09-27 | بعد الظهر',
          place=('رأس بعلبك@2', 'Ras Baalbek', 'رأس بعلبك', 'town', 'LB/Baalbek-Hermel/Baalbek', 1),
          actors=[('lb-army', 'initiator', 'قائد الجيش')],
          people=[('جان قهوجي', 'قائد الجيش', 'lb-army', 'mentioned', 'جان قهوجي')])
d.mention('abduction', 'تسعة…2014', status='background', when='2014-08-01..2014-08-31 month | آب 2014',
          place=('عرسال@2', 'Arsal', 'عرسال', 'town', 'LB/Baalbek-Hermel/Baalbek', 1),
          actors=[('is', 'initiator', 'التنظيم@2'), ('lb-army', 'target', 'تسعة عسكريين')],
          results=[('abducted', 'person', 'lb-army', '9', 'تسعة عسكريين')])

d = doc('own-223', '2025-01-22', """
جنين - استشهد ثلاثة شبان، ظهر اليوم الأربعاء، جراء قصف مسيّرة إسرائيلية مركبة عند مفرق بلدة عرابة جنوب جنين، لترتفع حصيلة شهداء العدوان الإسرائيلي على المحافظة منذ أمس إلى 12، وفق وزارة الصحة. ونعت كتائب القسام اثنين من الشبان هما عمرو شلبي ونضال حمارشة. وزعم جيش الاحتلال أن المركبة أقلّت أربعة مسلحين كانوا في طريقهم لتنفيذ عملية وأنه قضى عليهم جميعا. وفي بلدة قباطية، تسللت قوة إسرائيلية خاصة إلى الحي الغربي واعتقلت خمسة مواطنين بعد محاصرة منزل وإطلاق قذائف إنيرجا عليه، حسبما أفاد شهود عيان لـ"معا". إلى ذلك أصيبت مجندة إسرائيلية بجروح متوسطة في عملية دهس قرب حاجز تياسير شرق طوباس، وفرّ المنفذ، بحسب هيئة البث. وكانت أجهزة أمن السلطة اعتقلت في الخامس من الشهر الجاري ثمانية مسلحين في مخيم جنين بعد اشتباكات قتل فيها أحد عناصرها.
""", publisher='نبض الضفة')
arraba = ('مفرق بلدة عرابة جنوب جنين', 'Arraba', 'عرابة', 'town', 'PS/Jenin', 1)
noon = '2025-01-22 | ظهر اليوم الأربعاء'
ministry = dict(words='وزارة الصحة', org='ps-health-ministry')
d.mention('drone-strike', ['استشهد…جنوب جنين', 'ونعت…حمارشة'], when=noon, place=arraba,
          actors=[('il-forces', 'initiator', 'إسرائيلية')],
          results=[('killed', 'person', None, '3', 'ثلاثة شبان'), ('killed', 'person', 'ps-hamas', '2', 'اثنين من الشبان', 0)],
          people=[('عمرو شلبي', None, 'ps-hamas', 'killed', 'عمرو شلبي'), ('نضال حمارشة', None, 'ps-hamas', 'killed', 'نضال حمارشة')],
          means=[('drone', 'مسيّرة')], by=[ministry, dict(words='كتائب القسام', org='ps-hamas')])
d.mention('statistics', 'لترتفع…الصحة', status='aggregate', when='2025-01-21..2025-01-22 range | منذ أمس',
          place=('المحافظة', 'Jenin', 'جنين', 'governorate', 'PS/Jenin', 3), actors=[('il-forces', 'initiator', 'العدوان الإسرائيلي')],
          results=[('killed', 'person', None, '12', '12')], by=[ministry])
d.mention('drone-strike', 'وزعم…جميعا', when=noon, place=arraba,
          actors=[('il-forces', 'initiator', 'جيش الاحتلال'), ('unidentified-armed-group', 'target', 'أربعة مسلحين')],
          results=[('killed', 'person', 'unidentified-armed-group', '4', 'أربعة مسلحين')],
          by=[dict(words='جيش الاحتلال', org='il-forces', stance='claims')], note='Another toll, and gunmen.')
d.mention('raid', 'وفي بلدة…"معا"', code='arrest', when='day',
          place=('الحي الغربي', 'Western quarter, Qabatiya', 'الحي الغربي', 'neighbourhood', 'PS/Jenin', 1),
          actors=[('il-forces', 'initiator', 'قوة إسرائيلية خاصة'), ('civilians', 'target', 'مواطنين')],
          results=[('arrested', 'person', 'civilians', '5', 'خمسة مواطنين')], means=[('rifle-grenade', 'قذائف إنيرجا')],
          by=[dict(words='شهود عيان', title='شهود عيان', channel='press', via='maan', anonymous=True)])
d.mention('attack-on-forces', 'أصيبت…البث', when='day',
          place=('قرب حاجز تياسير شرق طوباس', 'Tayasir checkpoint', 'حاجز تياسير', 'base', 'PS/Tubas', 2),
          actors=[(None, 'initiator', 'المنفذ'), ('il-forces', 'target', 'مجندة إسرائيلية')],
          results=[('wounded', 'person', 'il-forces', '1', 'مجندة إسرائيلية')], by=[dict(words='هيئة البث', org='kan')])
d.mention('clash', 'أجهزة أمن…عناصرها', status='background', when='2025-01-05 | الخامس من الشهر الجاري',
          place=('مخيم جنين', 'Jenin refugee camp', 'مخيم جنين', 'camp', 'PS/Jenin', 1),
          actors=[('ps-authority-forces', 'initiator', 'أجهزة أمن السلطة'), ('unidentified-armed-group', 'target', 'ثمانية مسلحين')],
          results=[('arrested', 'person', 'unidentified-armed-group', '8', 'ثمانية مسلحين'),
                   ('killed', 'person', 'ps-authority-forces', '1', 'أحد عناصرها')],
          note='Arrests after a fight told in one breath: coded by the fight.')

d = doc('own-224', '2019-02-03', """
الحسكة/ سيطرت "قوات سوريا الديمقراطية"، مدعومة بطيران التحالف الدولي، أمس السبت على قرية المراشدة شرقي دير الزور بعد معارك مع تنظيم "الدولة" قُتل خلالها 35 من مسلحيه وتسعة من مقاتليها، وفق المتحدثة باسم حملة "عاصفة الجزيرة" ليلوى العبد الله. وذكرت المتحدثة لوكالة هاوار أن 62 من عناصر التنظيم، معظمهم أجانب، سلّموا أنفسهم للقوات صباح اليوم. من جانبها اتهمت وكالة سانا طيران التحالف بقتل 11 مدنيا في بلدة السوسة مساء السبت، فيما أكد التحالف في رسالة إلكترونية لفرانس برس أن ضربتيه على السوسة "أصابتا مركز قيادة ولم تسفرا عن خسائر بين المدنيين". وعلى الجانب العراقي من الحدود، قصفت مدفعية الحشد الشعبي فجر الأحد تجمعا للتنظيم في أطراف الباغوز وأوقعت عشرات القتلى في صفوفه، حسب قائد عمليات غرب الأنبار للحشد قاسم مصلح.
""", publisher='الشمال اليوم')
spokeswoman = dict(words='المتحدثة باسم حملة "عاصفة الجزيرة" ليلوى العبد الله', org='sy-sdf', speaker='ليلوى العبد الله',
                   title='المتحدثة باسم حملة "عاصفة الجزيرة"')
d.mention('territory-loss', 'سيطرت…العبد الله', when='2019-02-02 | أمس السبت',
          place=('قرية المراشدة شرقي دير الزور', 'Al-Marashidah', 'المراشدة', 'village', 'SY/Deir ez-Zor/Abu Kamal', 1),
          actors=[('sy-sdf', 'initiator', 'قوات سوريا الديمقراطية'), ('coalition', 'support', 'طيران التحالف الدولي'),
                  ('is', 'target', 'تنظيم "الدولة"')],
          results=[('killed', 'person', 'is', '35', '35 من مسلحيه'), ('killed', 'person', 'sy-sdf', '9', 'تسعة من مقاتليها')],
          by=[spokeswoman], note='No government takes the village: a non-state force does.')
d.mention('surrender', 'وذكرت…اليوم', when='2019-02-03 | صباح اليوم',
          actors=[('is', 'initiator', 'عناصر التنظيم'), ('sy-sdf', 'target', 'للقوات')],
          results=[('surrendered', 'person', 'is', '62', '62 من عناصر التنظيم')], by=[{**spokeswoman, 'channel': 'press', 'via': 'anha'}])
susa = ('بلدة السوسة', 'As-Susah', 'السوسة', 'town', 'SY/Deir ez-Zor/Abu Kamal', 1)
d.mention('airstrike', 'اتهمت…السبت', when='2019-02-02 | مساء السبت', place=susa,
          actors=[('coalition', 'initiator', 'طيران التحالف@2'), ('civilians', 'victim', 'مدنيا')],
          results=[('killed', 'person', 'civilians', '11', '11 مدنيا')], means=[('aircraft', 'طيران')],
          by=[dict(words='وكالة سانا', org='sana')])
d.mention('airstrike', 'أكد التحالف…المدنيين"', when='2019-02-02 | مساء السبت', count=('strikes', '2', 'ضربتيه'),
          place=('السوسة@2', 'As-Susah', 'السوسة', 'town', 'SY/Deir ez-Zor/Abu Kamal', 1),
          actors=[('coalition', 'initiator', 'التحالف@3'), ('is', 'target', 'مركز قيادة')],
          results=[('killed', 'person', 'civilians', '0', 'لم تسفرا عن خسائر بين المدنيين'),
                   ('wounded', 'person', 'civilians', '0', 'لم تسفرا عن خسائر بين المدنيين')],
          by=[dict(words='التحالف@3', org='coalition', channel='press', via='afp')], note='Another account of the same strikes.')
d.mention('shelling', 'قصفت…مصلح', when='2019-02-03 | فجر الأحد',
          place=('أطراف الباغوز', 'Al-Baghuz', 'الباغوز', 'town', 'SY/Deir ez-Zor/Abu Kamal', 2),
          actors=[('iq-pmf', 'initiator', 'الحشد الشعبي'), ('is', 'target', 'تجمعا للتنظيم')],
          results=[('killed', 'person', 'is', '?', 'عشرات القتلى')], means=[('artillery', 'مدفعية')],
          by=[dict(words='قائد عمليات غرب الأنبار للحشد قاسم مصلح', org='iq-pmf', speaker='قاسم مصلح', title='قائد عمليات غرب الأنبار للحشد')])

d = doc('own-225', '2023-05-14', """
أعاد هجوم تنظيم "داعش"، ليل الجمعة، على نقطة للجيش في أطراف قرية الإصلاح التابعة لناحية جلولاء ملف الثغرات الأمنية في ديالى إلى الواجهة، بعد أن أودى بحياة أربعة جنود بينهم ضابط برتبة ملازم وأوقع ستة جرحى، بحسب بيان لقيادة عمليات ديالى.

لكن عضو مجلس النواب عن المحافظة مضر الكروي قال لـ(المدى) إن عدد الجنود الشهداء بلغ سبعة، مشيرا إلى أن المسلحين، وعددهم نحو 15، "استخدموا القناصات الحرارية وانسحبوا باتجاه حوض نارين قبل وصول الإسناد".

وأعلنت خلية الإعلام الأمني، أمس السبت، انطلاق عملية "سيوف الحق" في سلسلة جبال حمرين بمشاركة الفرقة الأولى في الجيش وفرقة الرد السريع واللواء 23 في الحشد الشعبي وبإسناد طيران الجيش. وأسفرت العملية حتى المساء، وفقا لبيان الخلية، عن مقتل ثلاثة إرهابيين وتدمير خمس مضافات والعثور على معمل للتفخيخ بداخله 40 جليكانا من مادة "سي فور" وخرائط.

غير أن مصدرا في الحشد، فضّل عدم ذكر اسمه، أبلغ وكالة شفق نيوز أن القتلى الثلاثة "سقطوا بضربة لمسيّرة تابعة للتحالف الدولي في وادي كورده ره فجر السبت"، وأن القوات المشتركة لم تشتبك مع أحد.

وفي تطور متصل، نزحت عشر عائلات من قرية الإصلاح إلى مركز جلولاء منذ الهجوم، بحسب مدير الناحية.

وفي أربيل، بحث وزير البيشمركة شورش إسماعيل مع قائد قوة المهام المشتركة في التحالف اللواء ماثيو ماكفارلين، الخميس، سد تلك الثغرات. وأوضحت الوزارة أن الجانبين اتفقا على أن تفتتح بغداد وأربيل في حزيران المقبل غرفة تنسيق مشتركة في كفري، وأن التحالف سلّم لواءي المشاة التاسع والعشرين في البيشمركة 30 عجلة من نوع "همر".

ويقول الخبير الأمني سرمد البياتي إن التنظيم شن منذ مطلع العام 21 هجوما في ديالى راح ضحيتها 34 عسكريا ومدنيا، في مقابل مقتل 18 من مسلحيه في عمليات القوات الأمنية هناك. ونفى البياتي سقوط أي قرية في المحافظة بيد المسلحين خلال تلك المدة.

وكان 11 جنديا قد قتلوا بهجوم للتنظيم على ثكنة في ناحية العظيم في كانون الثاني 2022. واستعادت القوات العراقية ديالى كلها من "داعش" في كانون الثاني 2015.
""", publisher='صحيفة الرافدين', title='"سيوف الحق" في حمرين بعد هجوم جلولاء.. وروايتان عن القتلى')
friday = '2023-05-12 | ليل الجمعة'
islah = ('أطراف قرية الإصلاح التابعة لناحية جلولاء', 'Al-Islah', 'الإصلاح', 'village', 'IQ/Diyala/Khanaqin', 2)
raiders = [('is', 'initiator', 'تنظيم "داعش"'), ('iq-army', 'target', 'نقطة للجيش')]
d.mention('attack-on-forces', ['T:هجوم جلولاء', 'أعاد…ديالى@2'], when=friday, place=islah, actors=raiders,
          results=[('killed', 'person', 'iq-army', '4', 'أربعة جنود'), ('killed', 'person', 'iq-army', '1', 'ضابط برتبة ملازم', 0),
                   ('wounded', 'person', 'iq-army', '6', 'ستة جرحى')],
          by=[dict(words='قيادة عمليات ديالى', org='iq-joc', title='قيادة عمليات ديالى', channel='statement')])
d.mention('attack-on-forces', 'لكن عضو…الإسناد"', when=friday, place=islah, count=('attackers', '~15', 'نحو 15'), actors=raiders,
          results=[('killed', 'person', 'iq-army', '7', 'سبعة')], means=[('sniper', 'القناصات الحرارية')],
          by=[dict(words='عضو مجلس النواب عن المحافظة مضر الكروي', org='iq-parliament', speaker='مضر الكروي',
                   title='عضو مجلس النواب عن المحافظة', channel='press', via='almada')])
d.mention('joint-operation', ['T:"سيوف الحق" في حمرين', 'وأعلنت خلية…وخرائط'], code='clash', when='2023-05-13 | أمس السبت',
          operation='سيوف الحق', place=('سلسلة جبال حمرين', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ/Diyala', 1),
          actors=[('iq-army', 'initiator', 'الفرقة الأولى في الجيش', 'الفرقة الأولى'), ('iq-rapid-response', 'initiator', 'فرقة الرد السريع'),
                  ('iq-pmf', 'initiator', 'اللواء 23 في الحشد الشعبي', 'اللواء 23'), ('iq-army-aviation', 'support', 'طيران الجيش'),
                  ('is', 'target', 'إرهابيين')],
          results=[('killed', 'person', 'is', '3', 'ثلاثة إرهابيين'), ('destroyed', 'hideout', 'is', '5', 'خمس مضافات'),
                   ('found', 'building', 'is', '1', 'معمل للتفخيخ'), ('found', 'explosive', 'is', '40', '40 جليكانا من مادة "سي فور"'),
                   ('found', 'document', 'is', '?', 'خرائط')],
          by=[dict(words='خلية الإعلام الأمني', org='iq-smc', channel='statement')],
          note='«بمشاركة»: those named take part are the only ground forces, so they are the initiators.')
d.mention('drone-strike', ['T:وروايتان عن القتلى', 'غير أن…أحد'], when='2023-05-13 | فجر السبت',
          place=('وادي كورده ره', 'Wadi Kurdara', 'وادي كورده ره', 'valley', 'IQ/Diyala', 1),
          actors=[('coalition', 'initiator', 'للتحالف الدولي'), ('is', 'target', 'القتلى الثلاثة')],
          results=[('killed', 'person', 'is', '3', 'القتلى الثلاثة')], means=[('drone', 'مسيّرة')],
          by=[dict(words='مصدرا في الحشد', org='iq-pmf', title='مصدر في الحشد', channel='press', via='shafaq-news', anonymous=True)],
          note='Another account of the three dead: another doer and place.')
d.mention('displacement', 'نزحت…الناحية', when='2023-05-12..2023-05-14 range | منذ الهجوم',
          place=('قرية الإصلاح@2', 'Al-Islah', 'الإصلاح', 'village', 'IQ/Diyala/Khanaqin', 1), actors=[('civilians', 'victim', 'عشر عائلات')],
          results=[('displaced', 'person', 'civilians', '10', 'عشر عائلات')],
          by=[dict(words='مدير الناحية', org='iq-local-government', title='مدير ناحية جلولاء')])
thursday = '2023-05-11 | الخميس'
erbil = ('أربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil/Erbil', 1)
peshmerga = [dict(words='الوزارة', org='krg-ministry-peshmerga')]
two = [('krg-ministry-peshmerga', 'initiator', 'الجانبين'), ('coalition', 'initiator', 'الجانبين')]
d.mention('meeting', 'وفي أربيل…الثغرات', when=thursday, place=erbil,
          actors=[('krg-ministry-peshmerga', 'initiator', 'وزير البيشمركة'), ('coalition', 'partner', 'قائد قوة المهام المشتركة في التحالف')],
          people=[('شورش إسماعيل', 'وزير البيشمركة', 'krg-ministry-peshmerga', 'mentioned', 'شورش إسماعيل'),
                  ('ماثيو ماكفارلين', 'قائد قوة المهام المشتركة في التحالف', 'coalition', 'mentioned', 'ماثيو ماكفارلين')])
d.mention('agreement', 'الجانبين اتفقا…كفري', when=thursday, place=erbil, actors=two, by=peshmerga)
d.mention('cooperation', 'تفتتح…كفري', status='planned', when='2023-06-01..2023-06-30 month | حزيران المقبل',
          place=('كفري', 'Kifri', 'كفري', 'town', 'IQ/Diyala/Kifri', 1, 'Sulaymaniyah'),
          actors=[('iq-government', 'initiator', 'بغداد'), ('iq-krg', 'initiator', 'أربيل@2')], by=peshmerga)
d.mention('aid', 'التحالف سلّم…"همر"', count=('vehicles', '30', '30 عجلة من نوع "همر"'),
          actors=[('coalition', 'initiator', 'التحالف@2'), ('iq-peshmerga', 'partner', 'البيشمركة@2', 'لواءي المشاة التاسع والعشرين')], by=peshmerga)
expert = dict(words='الخبير الأمني سرمد البياتي', speaker='سرمد البياتي', title='الخبير الأمني')
year = '2023-01-01..2023-05-14 range | منذ مطلع العام'
diyala = ('ديالى@3', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3)
d.mention('statistics', 'ويقول…ومدنيا', status='aggregate', when=year, count=('attacks', '21', '21 هجوما'), place=diyala,
          actors=[('is', 'initiator', 'التنظيم')], results=[('killed', 'person', None, '34', '34 عسكريا ومدنيا')], by=[expert])
d.mention('statistics', 'مقتل 18…هناك', status='aggregate', when=year, place=diyala,
          actors=[('iq-security-forces', 'initiator', 'القوات الأمنية'), ('is', 'target', 'مسلحيه')],
          results=[('killed', 'person', 'is', '18', '18 من مسلحيه')], by=[expert])
d.mention('territory-loss', 'ونفى…المدة', status='denied', when='2023-01-01..2023-05-14 range | تلك المدة', actors=[('is', 'initiator', 'المسلحين@2')],
          place=('المحافظة@2', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3),
          by=[dict(words='البياتي@2', speaker='سرمد البياتي', title='الخبير الأمني', stance='denies')])
d.mention('attack-on-forces', 'وكان 11…2022', status='background', when='2022-01-01..2022-01-31 month | كانون الثاني 2022',
          place=('ناحية العظيم', 'Al-Udhaim', 'العظيم', 'subdistrict', 'IQ/Diyala', 2),
          actors=[('is', 'initiator', 'للتنظيم'), ('iq-army', 'target', 'ثكنة')], results=[('killed', 'person', 'iq-army', '11', '11 جنديا')])
d.mention('territory-recapture', 'واستعادت…2015', status='background', when='2015-01-01..2015-01-31 month | كانون الثاني 2015',
          place=('ديالى كلها', 'Diyala', 'ديالى', 'governorate', 'IQ/Diyala', 3),
          actors=[('iq-security-forces', 'initiator', 'القوات العراقية'), ('is', 'target', '"داعش"@2')])

d = doc('own-226', '2021-03-06', """
رصد مراسلو "نداء الفرات" بين 27 شباط و5 آذار مقتل 23 شخصاً وإصابة 41 آخرين في محافظات دير الزور والرقة والحسكة، وفيما يلي أبرز أحداث الأسبوع:

الاغتيالات: قتل الرئيس المشترك لمجلس بلدة الكسرة محمود الدندل وزوجته برصاص ملثمين اقتحموا منزلهما الأحد، وتبنى تنظيم "الدولة" العملية عبر وكالة أعماق. وفي اليوم التالي نجا القيادي في "مجلس دير الزور العسكري" أبو جاسم الحصان من عبوة زرعت بسيارته في قرية محيميدة، وأصيب اثنان من مرافقيه.

الألغام: لقي ستة عمال حتفهم وجرح أربعة بانفجار لغم بحافلة كانت تقلهم على الطريق بين كباجب والسخنة في بادية دير الزور، يوم الثلاثاء، وفق مصدر في مشفى الأسد.

القصف: استهدفت المدفعية التركية، الخميس، قرى الدردارة وتل شنان وأم الكيف في ريف تل تمر، وأصيب طفلان. وقالت مواقع تركية إن القصف أدى إلى "تحييد" أربعة من عناصر "الوحدات".

المداهمات: اعتقلت "قسد" بدعم جوي من التحالف، فجر الأربعاء، سبعة أشخاص في بلدة الحوايج، أبرزهم ناقل أموال في التنظيم يعرف بأبي خولة، وصادرت 16 ألف دولار وبندقيتين.

التحركات العسكرية: دخل رتل للتحالف من 45 شاحنة عبر معبر الوليد إلى قاعدة الشدادي الجمعة، بينما انسحبت القوات الروسية من نقطتها في مدرسة تل السمن شمالي الرقة قبل أن تعود إليها بعد يوم واحد.

الاحتجاجات: قطع أهالي بلدة الجرذي الشرقي الطريق العام بالإطارات المشتعلة، الاثنين، احتجاجاً على نقص المحروقات، وفرقهم حاجز للأسايش بالرصاص الحي فأصيب شاب.

المعتقلون: أفرجت "الإدارة الذاتية" الخميس عن 48 موقوفاً من سجن الطبقة بكفالة عشائرية. ونفى مكتب العلاقات في "قسد" لمراسلنا ما أشيع عن نقل دفعة من معتقلي التنظيم إلى العراق.

وكانت الحصيلة في الأسبوع الذي سبقه قد بلغت 17 قتيلاً و26 مصاباً.
""", publisher='الشمال اليوم', title='النشرة الأسبوعية للمنطقة الشرقية: 23 قتيلاً في سبعة أيام')
three = [('الرقة', 'Raqqa', 'الرقة', 'governorate', 'SY/Ar Raqqa', 3), ('الحسكة', 'Al-Hasakah', 'الحسكة', 'governorate', 'SY/Al Hasakah', 3)]
d.mention('statistics', ['T:23 قتيلاً في سبعة أيام', 'رصد…والحسكة'], status='aggregate', when='2021-02-27..2021-03-05 range | بين 27 شباط و5 آذار',
          place=('دير الزور', 'Deir ez-Zor', 'دير الزور', 'governorate', 'SY/Deir ez-Zor', 3), places=three,
          results=[('killed', 'person', None, '23', '23 شخصاً'), ('wounded', 'person', None, '41', '41 آخرين')],
          by=[dict(words='مراسلو "نداء الفرات"', org='nidaa-al-furat', title='مراسلو "نداء الفرات"')])
d.mention('assassination', 'قتل الرئيس…أعماق', when='2021-02-28 | الأحد', plover='ASSAULT/firearms',
          place=('بلدة الكسرة', 'Al-Kasrah', 'الكسرة', 'town', 'SY/Deir ez-Zor/Deir-ez-Zor', 1),
          actors=[('is', 'initiator', 'تنظيم "الدولة"'), ('civilians', 'target', 'الرئيس المشترك لمجلس بلدة الكسرة')],
          results=[('killed', 'person', 'civilians', '2', 'الرئيس المشترك لمجلس بلدة الكسرة محمود الدندل وزوجته')],
          people=[('محمود الدندل', 'الرئيس المشترك لمجلس بلدة الكسرة', 'civilians', 'killed', 'محمود الدندل')], means=[('firearm', 'رصاص')],
          by=[dict(words='تنظيم "الدولة"', org='is', via='amaq')])
d.mention('ied', 'وفي اليوم…مرافقيه', when='2021-03-01 | اليوم التالي',
          place=('قرية محيميدة', 'Muhaimidah', 'محيميدة', 'village', 'SY/Deir ez-Zor/Deir-ez-Zor', 1),
          actors=[('sy-deir-ez-zor-military-council', 'target', 'القيادي في "مجلس دير الزور العسكري"')],
          results=[('wounded', 'person', 'sy-deir-ez-zor-military-council', '2', 'اثنان من مرافقيه')],
          people=[('أبو جاسم الحصان', 'القيادي في "مجلس دير الزور العسكري"', 'sy-deir-ez-zor-military-council', 'mentioned', 'أبو جاسم الحصان')],
          means=[('ied', 'عبوة')])
d.mention('mine', 'لقي ستة…الأسد', when='2021-03-02 | يوم الثلاثاء',
          place=('كباجب', 'Kabajib', 'كباجب', 'village', 'SY/Deir ez-Zor/Deir-ez-Zor', 2),
          places=[('السخنة', 'Sukhnah', 'السخنة', 'town', 'SY/Homs/Tadmor', 2, 'Deir ez-Zor')],
          actors=[('civilians', 'victim', 'ستة عمال')],
          results=[('killed', 'person', 'civilians', '6', 'ستة عمال'), ('wounded', 'person', 'civilians', '4', 'أربعة')], means=[('mine', 'لغم')],
          by=[dict(words='مصدر في مشفى الأسد', title='مصدر في مشفى الأسد', anonymous=True)])
dardara = ('الدردارة', 'Al-Dardara', 'الدردارة', 'village', 'SY/Al Hasakah', 1)
villages = [('تل شنان', 'Tall Shanan', 'تل شنان', 'village', 'SY/Al Hasakah', 1), ('أم الكيف', 'Umm al-Kayf', 'أم الكيف', 'village', 'SY/Al Hasakah', 1)]
guns = ('tr-forces', 'initiator', 'المدفعية التركية')
d.mention('shelling', 'استهدفت…طفلان', when='2021-03-04 | الخميس', place=dardara, places=villages,
          actors=[guns, ('civilians', 'victim', 'طفلان')], results=[('wounded', 'person', 'civilians', '2', 'طفلان')], means=[('artillery', 'المدفعية')])
d.mention('shelling', 'وقالت…"الوحدات"', when='2021-03-04 | الخميس', place=dardara, places=villages,
          actors=[guns, ('sy-ypg', 'target', '"الوحدات"')], results=[('killed', 'person', 'sy-ypg', '4', 'أربعة من عناصر "الوحدات"')],
          means=[('artillery', 'المدفعية')], by=[dict(words='مواقع تركية', title='مواقع تركية')], note='Another account, with a toll of its own.')
d.mention('raid', 'اعتقلت "قسد"…وبندقيتين', code='arrest', when='2021-03-03 | فجر الأربعاء',
          place=('بلدة الحوايج', 'Al-Hawayij', 'الحوايج', 'town', 'SY/Deir ez-Zor/Mayadin', 1),
          actors=[('sy-sdf', 'initiator', '"قسد"'), ('coalition', 'support', 'التحالف'), ('is', 'target', 'التنظيم')],
          results=[('arrested', 'person', None, '7', 'سبعة أشخاص'), ('arrested', 'person', 'is', '1', 'ناقل أموال في التنظيم', 0),
                   ('seized', 'money', None, '16000', '16 ألف دولار'), ('seized', 'weapon', None, '2', 'بندقيتين')],
          people=[('أبو خولة', 'ناقل أموال في التنظيم', 'is', 'arrested', 'أبي خولة')])
d.mention('reinforcement', 'دخل رتل…الجمعة', when='2021-03-05 | الجمعة', count=('vehicles', '45', '45 شاحنة'),
          place=('قاعدة الشدادي', 'Al-Shaddadi base', 'الشدادي', 'base', 'SY/Al Hasakah', 1),
          places=[('معبر الوليد', 'Al-Waleed crossing', 'معبر الوليد', 'crossing', 'SY/Al Hasakah', 1)],
          actors=[('coalition', 'initiator', 'رتل للتحالف')])
school = ('مدرسة تل السمن شمالي الرقة', 'Tal al-Samn school', 'مدرسة تل السمن', 'site', 'SY/Ar Raqqa', 1)
d.mention('withdrawal', 'انسحبت…الرقة', place=school, actors=[('ru-forces', 'initiator', 'القوات الروسية')])
d.mention('deployment', 'تعود إليها بعد يوم واحد', place=school, actors=[('ru-forces', 'initiator', 'القوات الروسية')],
          note='The days of leaving and of coming back are not said.')
d.mention('protest-repression', 'قطع…شاب', when='2021-03-01 | الاثنين',
          place=('بلدة الجرذي الشرقي', 'Al-Jurdhi al-Sharqi', 'الجرذي الشرقي', 'town', 'SY/Deir ez-Zor/Mayadin', 1),
          actors=[('sy-asayish', 'initiator', 'حاجز للأسايش'), ('protesters', 'target', 'أهالي بلدة الجرذي الشرقي')],
          results=[('wounded', 'person', 'protesters', '1', 'شاب')], means=[('firearm', 'الرصاص الحي')])
d.mention('release', 'أفرجت…عشائرية', when='2021-03-04 | الخميس@2', place=('سجن الطبقة', 'Tabqa prison', 'سجن الطبقة', 'site', 'SY/Ar Raqqa', 1),
          actors=[('sy-aanes', 'initiator', '"الإدارة الذاتية"')], results=[('released', 'person', None, '48', '48 موقوفاً')])
d.mention('release', 'نقل دفعة…العراق', status='denied', acled=None, plover=None,
          actors=[('sy-sdf', 'initiator', '"قسد"@2'), ('is', 'target', 'معتقلي التنظيم')],
          by=[dict(words='مكتب العلاقات في "قسد"', org='sy-sdf', title='مكتب العلاقات في "قسد"', channel='press', stance='denies')],
          note='Prisoners handed on to another country, which neither codebook codes.')
d.mention('statistics', 'وكانت الحصيلة…مصاباً', status='aggregate', when='2021-02-20..2021-02-26 week | الأسبوع الذي سبقه',
          results=[('killed', 'person', None, '17', '17 قتيلاً'), ('wounded', 'person', None, '26', '26 مصاباً')])

d = doc('own-227', '2015-03-18', """
استعادت قوات البيشمركة، صباح الأربعاء، بغطاء جوي من التحالف الدولي، خمس قرى جنوب قضاء داقوق في محافظة كركوك كان تنظيم الدولة الإسلامية يتخذها منطلقا لهجماته على الطريق المؤدي إلى بغداد.

وأفاد بيان لمجلس أمن إقليم كردستان أن 28 من مسلحي التنظيم قتلوا في العملية وأن خبراء المتفجرات أبطلوا أكثر من 60 عبوة، مبينا أن أربعة من البيشمركة استشهدوا. لكن قائد محور داقوق الفريق وستا رسول قال للصحافيين إن سبعة من مقاتليه قتلوا، معظمهم بألغام زرعت في البيوت، وإن 19 أصيبوا.

وذكرت قيادة قوات التحالف في بيان أن مقاتلاتها شنت منذ صباح الثلاثاء تسع ضربات قرب كركوك دمرت 11 موقعا قتاليا ومدرعتين.

وفي ساعة متأخرة من مساء اليوم نفسه، رد التنظيم بمهاجمة خط البيشمركة عند جسر مكتب خالد غربي كركوك بثلاثة صهاريج مفخخة يقودها انتحاريون، فُجر اثنان منها بصواريخ "ميلان" قبل وصولهما وانفجر الثالث عند الساتر، ما أسفر عن مقتل عنصرين من البيشمركة وإصابة ثمانية، وفق ما أبلغ ضابط في الآسايش وكالة فرانس برس.

وقال الأمين العام لوزارة البيشمركة الفريق جبار ياور إن الوزارة تسلمت عبر مطار أربيل، الاثنين، شحنة ألمانية تضم 200 قاذفة و2000 بندقية، وإن ستين مستشارا إيطاليا يواصلون تدريب 300 مقاتل في معسكر بنصلاوة. وكشف ياور أن عدد قتلى البيشمركة منذ حزيران الماضي تجاوز الألف، وعدد جرحاهم 4700.

من جهته دعا رئيس الإقليم مسعود بارزاني، لدى استقباله في صلاح الدين وفدا من مجلس الشيوخ الأميركي، دول التحالف إلى تزويد البيشمركة بالأسلحة الثقيلة.

ووصلت إلى مخيم ليلان 130 أسرة عربية فرت من القرى التي شهدت المعارك منذ الثلاثاء، بحسب مدير ناحية ليلان محمد ويس.

ومن المقرر أن تنطلق المرحلة الثانية من العملية الجمعة المقبلة باتجاه ناحية الرشاد، على حد قول رسول.

وكان التنظيم قد سيطر على الحويجة والرشاد والرياض في حزيران 2014 إثر انسحاب الفرقة الثانية عشرة في الجيش العراقي.
""", publisher='صحيفة الرافدين', title='البيشمركة تستعيد خمس قرى جنوب كركوك وتتسلم أسلحة ألمانية')
wed = '2015-03-18 | صباح الأربعاء'
daquq = ('جنوب قضاء داقوق في محافظة كركوك', 'Daquq', 'داقوق', 'district', 'IQ/Kirkuk/Daquq', 2)
villages = ('villages', '5', 'خمس قرى')
taken = [('iq-peshmerga', 'initiator', 'قوات البيشمركة'), ('is', 'target', 'تنظيم الدولة الإسلامية')]
d.mention('territory-recapture', ['T:البيشمركة تستعيد خمس قرى جنوب كركوك', 'استعادت…استشهدوا'], when=wed, place=daquq, count=villages,
          actors=[*taken, ('coalition', 'support', 'التحالف الدولي')],
          results=[('killed', 'person', 'is', '28', '28 من مسلحي التنظيم'), ('defused', 'ied', 'is', '61+', 'أكثر من 60 عبوة'),
                   ('killed', 'person', 'iq-peshmerga', '4', 'أربعة من البيشمركة')],
          by=[dict(words='مجلس أمن إقليم كردستان', org='iq-krg', title='مجلس أمن إقليم كردستان', channel='statement')])
chief = 'قائد محور داقوق الفريق وستا رسول'
d.mention('clash', 'لكن قائد…أصيبوا', when=wed, place=daquq, actors=taken,
          results=[('killed', 'person', 'iq-peshmerga', '7', 'سبعة من مقاتليه'), ('wounded', 'person', 'iq-peshmerga', '19', '19')],
          means=[('mine', 'ألغام')],
          by=[dict(words=chief, org='iq-peshmerga', speaker='وستا رسول', title='قائد محور داقوق', channel='press')], note='Another toll.')
d.mention('airstrike', 'وذكرت قيادة…ومدرعتين', when='2015-03-17..2015-03-18 range | منذ صباح الثلاثاء', count=('strikes', '9', 'تسع ضربات'),
          place=('قرب كركوك', 'Kirkuk', 'كركوك', 'city', 'IQ/Kirkuk/Kirkuk', 2),
          actors=[('coalition', 'initiator', 'قوات التحالف'), ('is', 'target', 'التنظيم')],
          results=[('destroyed', 'other', 'is', '11', '11 موقعا قتاليا'), ('destroyed', 'vehicle', 'is', '2', 'مدرعتين')],
          means=[('aircraft', 'مقاتلاتها')], by=[dict(words='قيادة قوات التحالف', org='coalition', title='قيادة قوات التحالف', channel='statement')])
d.mention('suicide-bombing', 'وفي ساعة…فرانس برس', when='2015-03-18 | مساء اليوم نفسه', count=('attackers', '3', 'ثلاثة صهاريج مفخخة'),
          place=('جسر مكتب خالد غربي كركوك', 'Maktab Khalid bridge', 'جسر مكتب خالد', 'bridge', 'IQ/Kirkuk/Kirkuk', 1),
          actors=[('is', 'initiator', 'التنظيم@2'), ('iq-peshmerga', 'target', 'خط البيشمركة')],
          results=[('killed', 'person', 'iq-peshmerga', '2', 'عنصرين من البيشمركة'), ('wounded', 'person', 'iq-peshmerga', '8', 'ثمانية'),
                   ('destroyed', 'vehicle', 'is', '2', 'اثنان منها')],
          means=[('car-bomb', 'صهاريج مفخخة'), ('missile', 'صواريخ "ميلان"')],
          by=[dict(words='ضابط في الآسايش', org='iq-asayish', title='ضابط في الآسايش', channel='press', via='afp', anonymous=True)],
          note='What became of the drivers is not said.')
general = dict(words='الأمين العام لوزارة البيشمركة الفريق جبار ياور', org='krg-ministry-peshmerga', speaker='جبار ياور',
               title='الأمين العام لوزارة البيشمركة')
d.mention('aid', ['T:وتتسلم أسلحة ألمانية', 'الوزارة تسلمت…بندقية'], when='2015-03-16 | الاثنين', count=('weapons', '2200', '200 قاذفة و2000 بندقية'),
          place=('مطار أربيل', 'Erbil airport', 'مطار أربيل', 'airport', 'IQ/Erbil/Erbil', 1),
          actors=[('de-government', 'initiator', 'ألمانية'), ('krg-ministry-peshmerga', 'partner', 'الوزارة')], by=[general])
d.mention('training', 'ستين مستشارا…بنصلاوة', status='ongoing', count=('troops', '300', '300 مقاتل'),
          place=('معسكر بنصلاوة', 'Bnaslawa camp', 'بنصلاوة', 'base', 'IQ/Erbil/Erbil', 1),
          actors=[('it-forces', 'initiator', 'ستين مستشارا إيطاليا'), ('iq-peshmerga', 'partner', '300 مقاتل')], by=[general])
d.mention('statistics', 'وكشف…4700', status='aggregate', when='2014-06-01..2015-03-18 range | منذ حزيران الماضي',
          results=[('killed', 'person', 'iq-peshmerga', '1001+', 'تجاوز الألف'), ('wounded', 'person', 'iq-peshmerga', '4700', '4700')],
          by=[{**general, 'words': 'ياور@2'}])
d.mention('demand', 'دعا رئيس…الثقيلة',
          place=('صلاح الدين', 'Salahaddin', 'صلاح الدين', 'town', 'IQ/Erbil', 1),
          actors=[('iq-krg', 'initiator', 'رئيس الإقليم'), ('coalition', 'target', 'دول التحالف')],
          people=[('مسعود بارزاني', 'رئيس الإقليم', 'iq-krg', 'mentioned', 'مسعود بارزاني')],
          by=[dict(words='رئيس الإقليم مسعود بارزاني', org='iq-krg', speaker='مسعود بارزاني', title='رئيس الإقليم')])
d.mention('displacement', 'ووصلت…ويس', when='2015-03-17..2015-03-18 range | منذ الثلاثاء',
          place=('القرى', 'Daquq', 'داقوق', 'district', 'IQ/Kirkuk/Daquq', 2), actors=[('civilians', 'victim', '130 أسرة')],
          results=[('displaced', 'person', 'civilians', '130', '130 أسرة')],
          by=[dict(words='مدير ناحية ليلان محمد ويس', org='iq-local-government', speaker='محمد ويس', title='مدير ناحية ليلان')])
d.mention('security-operation', 'المرحلة…رسول', status='planned', when='2015-03-20 | الجمعة المقبلة',
          place=('ناحية الرشاد', 'Al-Rashad', 'الرشاد', 'subdistrict', 'IQ/Kirkuk/Hawija', 2), actors=[('iq-peshmerga', 'initiator', 'البيشمركة')],
          by=[dict(words='رسول@2', org='iq-peshmerga', speaker='وستا رسول', title='قائد محور داقوق', channel='press')])
june = '2014-06-01..2014-06-30 month | حزيران 2014'
d.mention('territory-loss', 'وكان التنظيم…2014', status='background', when=june,
          place=('الحويجة', 'Hawija', 'الحويجة', 'district', 'IQ/Kirkuk/Hawija', 1),
          places=[('الرشاد@2', 'Al-Rashad', 'الرشاد', 'subdistrict', 'IQ/Kirkuk/Hawija', 1),
                  ('الرياض', 'Al-Riyadh', 'الرياض', 'subdistrict', 'IQ/Kirkuk/Hawija', 1)],
          actors=[('is', 'initiator', 'التنظيم@3')])
d.mention('withdrawal', 'انسحاب…العراقي', status='background', when=june,
          place=('الحويجة', 'Hawija', 'الحويجة', 'district', 'IQ/Kirkuk/Hawija', 2),
          actors=[('iq-army', 'initiator', 'الفرقة الثانية عشرة في الجيش العراقي', 'الفرقة الثانية عشرة')])

doc('own-228', '2019-04-02', """
أنقذت مروحيات تابعة لطيران الجيش، الثلاثاء، 37 راعيا حاصرتهم السيول قرب بحيرة حمرين، وأنزلت أطنانا من المواد الغذائية فوق قرى غمرتها المياه في مندلي وبدرة. وقال مدير الدفاع المدني في ديالى إن رجلا وابنته توفيا غرقا بعدما جرف السيل سيارتهما، وإن 400 منزل من الطين انهار جزئيا، فيما تطوع مقاتلون من الحشد الشعبي والبيشمركة في إقامة سواتر ترابية لحماية المدينة. ورفعت وزارة الموارد المائية إطلاقات سد دربندخان بعد أن هاجمته موجة فيضانية هي الأعنف منذ ثلاثين عاما، وتوقعت هيئة الأنواء تجدد الأمطار مساء الخميس.
""", publisher='وكالة الرافد للأنباء')
