"""Wire items, first part: two to five sentences each."""

d = doc('own-027', '2024-05-13', """
بغداد - أعلنت قيادة العمليات المشتركة، اليوم الاثنين، مقتل خمسة من عناصر تنظيم داعش بضربة جوية نفذتها طائرات F-16 العراقية في سلسلة جبال حمرين ضمن قاطع عمليات ديالى. وذكرت القيادة في بيان أن الضربة جاءت وفق معلومات دقيقة من المديرية العامة للاستخبارات العسكرية وأسفرت أيضا عن تدمير نفق ومضافتين. وأضاف البيان أن قوة من الفرقة الأولى بالجيش فتشت موقع الضربة لاحقا وعثرت على ثلاث بنادق كلاشنكوف وحزامين ناسفين.
""", publisher='وكالة الرافد للأنباء')
by = [dict(words='قيادة العمليات المشتركة', org='iq-joc', channel='statement')]
hamrin = ('سلسلة جبال حمرين', 'Hamrin Mountains', 'جبال حمرين', 'mountain', 'IQ/Diyala', 2)
d.mention('airstrike', ['أعلنت قيادة…ديالى', 'وذكرت القيادة…ومضافتين'], when='2024-05-13 | اليوم الاثنين', place=hamrin,
          actors=[('iq-air-force', 'initiator', 'طائرات F-16 العراقية'), ('is', 'target', 'تنظيم داعش'),
                  ('iq-military-intelligence', 'support', 'المديرية العامة للاستخبارات العسكرية')],
          results=[('killed', 'person', 'is', '5', 'خمسة من عناصر تنظيم داعش'), ('destroyed', 'tunnel', 'is', '1', 'نفق'),
                   ('destroyed', 'hideout', 'is', '2', 'مضافتين')],
          means=[('f-16', 'طائرات F-16')], by=by)
d.mention('search', 'وأضاف البيان…ناسفين', code='weapons-find', when='2024-05-13 | اليوم الاثنين', place=hamrin,
          actors=[('iq-army', 'initiator', 'الفرقة الأولى بالجيش', 'الفرقة الأولى'), ('is', 'target', 'تنظيم داعش')],
          results=[('found', 'weapon', 'is', '3', 'ثلاث بنادق كلاشنكوف'),
                   ('found', 'explosive_belt', 'is', '2', 'حزامين ناسفين')], by=by)

d = doc('own-028', '2023-04-26', """
أفاد المرصد السوري لحقوق الإنسان، الأربعاء، بمقتل ستة من عناصر الميليشيات الموالية لإيران وإصابة أربعة آخرين في هجوم شنه مسلحون يرجح أنهم من تنظيم داعش على حافلة عسكرية في بادية السخنة شرقي حمص. وبحسب المرصد فإن المهاجمين استخدموا الأسلحة الرشاشة وقذائف آر بي جي ثم انسحبوا إلى عمق البادية. ولم يصدر أي تعليق رسمي من دمشق.
""", publisher='وكالة الفرات')
d.mention('attack-on-forces', ['أفاد…حمص', 'وبحسب…عمق البادية'], when='2023-04-26 | الأربعاء',
          place=('بادية السخنة', 'Sukhna desert', 'السخنة', 'desert', 'SY/Homs/Tadmor', 2),
          actors=[('is', 'initiator', 'تنظيم داعش'), ('sy-iran-backed-militias', 'target', 'الميليشيات الموالية لإيران')],
          results=[('killed', 'person', 'sy-iran-backed-militias', '6', 'ستة من عناصر الميليشيات الموالية لإيران'),
                   ('wounded', 'person', 'sy-iran-backed-militias', '4', 'إصابة أربعة آخرين')],
          means=[('machine-gun', 'الأسلحة الرشاشة'), ('rocket-launcher', 'قذائف آر بي جي')],
          by=[dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')])

d = doc('own-029', '2025-02-18', """
بيروت، 18 شباط - أعلن الجيش اللبناني انتشار وحداته في بلدات ميس الجبل والعديسة وكفركلا بعد انسحاب القوات الإسرائيلية منها. وقالت قيادة الجيش في بيان إن الانتشار جرى بالتنسيق مع قوات اليونيفيل، ودعت الأهالي إلى التريث في العودة ريثما تنهي وحدات الهندسة مسح الطرق من الذخائر غير المنفجرة.
""", publisher='وكالة المشرق')
by = [dict(words='الجيش اللبناني', org='lb-army', channel='statement')]
mays = ('ميس الجبل', 'Mays al-Jabal', 'ميس الجبل', 'town', 'LB/Nabatieh/Marjayoun', 1)
more = [('العديسة', 'Odaisseh', 'العديسة', 'town', 'LB/Nabatieh/Marjayoun', 1),
        ('كفركلا', 'Kfar Kila', 'كفركلا', 'town', 'LB/Nabatieh/Marjayoun', 1)]
d.mention('deployment', ['أعلن…منها', 'وقالت…اليونيفيل'], when='2025-02-18 | 18 شباط', place=mays, places=more,
          actors=[('lb-army', 'initiator', 'الجيش اللبناني'), ('unifil', 'partner', 'قوات اليونيفيل')], by=by)
d.mention('withdrawal', 'انسحاب القوات الإسرائيلية منها', when='2025-02-18 | 18 شباط', place=mays, places=more,
          actors=[('il-forces', 'initiator', 'القوات الإسرائيلية')], by=by)

d = doc('own-030', '2022-03-21', """
عدن (وكالات) - قتل قائد عسكري في القوات الحكومية اليمنية واثنان من مرافقيه، أمس الأحد، في انفجار سيارة مفخخة استهدف موكبه في مديرية التواهي بمدينة عدن. وقال مصدر أمني، فضل عدم الكشف عن هويته، لوكالة فرانس برس إن الانفجار أدى إلى إصابة سبعة أشخاص بينهم مدنيان. ولم تعلن أي جهة مسؤوليتها عن الهجوم.
""", publisher='يمن برس')
d.mention('car-bomb', when='2022-03-20 | أمس الأحد',
          place=('مديرية التواهي بمدينة عدن', 'At-Tawahi, Aden', 'التواهي', 'district', 'YE/Aden/At Tawahi', 2),
          actors=[('ye-government-forces', 'target', 'القوات الحكومية اليمنية'), ('civilians', 'victim', 'مدنيان')],
          results=[('killed', 'person', 'ye-government-forces', '3', 'قائد عسكري في القوات الحكومية اليمنية واثنان من مرافقيه'),
                   ('wounded', 'person', None, '7', 'سبعة أشخاص'), ('wounded', 'person', 'civilians', '2', 'مدنيان', 1)],
          means=[('car-bomb', 'سيارة مفخخة')],
          by=[dict(words='مصدر أمني', title='مصدر أمني', channel='press', via='afp', anonymous=True)],
          note='A commander and two escorts are summed: one group in one sentence.')

d = doc('own-031', '2020-07-16', """
أصدرت محكمة جنايات الكرخ حكما بالإعدام شنقا حتى الموت بحق متهم أدين بالانتماء إلى تنظيم داعش والمشاركة في تفجير عجلة مفخخة استهدفت نقطة تفتيش للشرطة في قضاء الطارمية عام 2015. وقال المركز الإعلامي لمجلس القضاء الأعلى في بيان إن الحكم صدر وفقا للمادة الرابعة من قانون مكافحة الإرهاب.
""", publisher='وكالة الرافد للأنباء')
by = [dict(words='المركز الإعلامي لمجلس القضاء الأعلى', org='iq-judiciary', channel='statement')]
d.mention('prosecution', ['أصدرت…داعش', 'وقال…الإرهاب'], when='day',
          actors=[('iq-judiciary', 'initiator', 'محكمة جنايات الكرخ', 'محكمة جنايات الكرخ'), ('is', 'target', 'تنظيم داعش')],
          by=by)
d.mention('car-bomb', 'تفجير عجلة…2015', status='background', when='2015-01-01..2015-12-31 year | عام 2015',
          place=('قضاء الطارمية', 'Tarmiyah', 'الطارمية', 'district', 'IQ/Baghdad/Tarmia', 2),
          actors=[('is', 'initiator', 'تنظيم داعش'), ('iq-police', 'target', 'نقطة تفتيش للشرطة')],
          means=[('car-bomb', 'عجلة مفخخة')], by=by)

d = doc('own-032', '2021-11-24', """
أكد المتحدث باسم التحالف الدولي واين ماروتو، في تغريدة على تويتر، تسليم 18 عجلة مصفحة من نوع همفي إلى قوات البيشمركة في أربيل. وكانت وزارة البيشمركة قد وقعت مع التحالف، في الحادي عشر من الشهر الجاري، مذكرة تفاهم لتوحيد لواءين مشتركين على خط التماس في كركوك.
""", publisher='كوردستان نيوز')
d.mention('aid', 'أكد…أربيل', when='day', count=('vehicles', '18', '18 عجلة مصفحة'),
          place=('أربيل', 'Erbil', 'أربيل', 'city', 'IQ/Erbil', 1),
          actors=[('coalition', 'initiator', 'التحالف الدولي'), ('iq-peshmerga', 'partner', 'قوات البيشمركة')],
          by=[dict(words='المتحدث باسم التحالف الدولي واين ماروتو', org='coalition', speaker='واين ماروتو',
                   title='المتحدث باسم التحالف الدولي', channel='social-media')])
d.mention('agreement', 'وكانت…كركوك', status='background', when='2021-11-11 | الحادي عشر من الشهر الجاري',
          actors=[('krg-ministry-peshmerga', 'initiator', 'وزارة البيشمركة'), ('coalition', 'partner', 'التحالف@2')],
          note='Thirteen days old: background. Kirkuk is where the brigades are to stand, not where it was signed.')

d = doc('own-033', '2024-06-12', """
الفاشر 12 يونيو - قالت شبكة أطباء السودان إن 14 مدنيا قتلوا وأصيب 29 آخرون في قصف مدفعي لقوات الدعم السريع على معسكر أبو شوك للنازحين بمدينة الفاشر أمس الثلاثاء. وأوضحت الشبكة أن من بين القتلى ثلاثة أطفال. من جهتها نفت قوات الدعم السريع استهداف المعسكر، واتهمت الجيش باتخاذ المدنيين دروعا بشرية.
""", publisher='دارفور برس')
camp = ('معسكر أبو شوك', 'Abu Shouk camp', 'معسكر أبو شوك', 'camp', 'SD/North Darfur', 1)
d.mention('shelling', ['قالت…أطفال', 'نفت…المعسكر'], when='2024-06-11 | أمس الثلاثاء', place=camp,
          actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع'), ('civilians', 'target', 'معسكر أبو شوك للنازحين')],
          results=[('killed', 'person', 'civilians', '14', '14 مدنيا'), ('wounded', 'person', 'civilians', '29', 'أصيب 29 آخرون'),
                   ('killed', 'person', 'civilians', '3', 'ثلاثة أطفال', 0)],
          means=[('artillery', 'مدفعي')],
          by=[dict(words='شبكة أطباء السودان', org='sd-doctors-network'),
              dict(words='قوات الدعم السريع@2', org='sd-rsf', stance='denies')],
          note='The accused denies its authorship and tells no facts of its own: an attribution, no further account.')
d.mention('accusation', 'واتهمت…بشرية', when='day',
          actors=[('sd-rsf', 'initiator', 'قوات الدعم السريع@2'), ('sd-saf', 'target', 'الجيش')],
          by=[dict(words='قوات الدعم السريع@2', org='sd-rsf')])

d = doc('own-034', '2022-10-03', """
عثرت قوة من لواء المشاة 17 في الجيش العراقي على مقبرة جماعية تضم رفات ما لا يقل عن 11 شخصا في قرية البوحشمة جنوب قضاء بلد، يعتقد أنهم من ضحايا تنظيم داعش. وقال قائممقام القضاء لوكالة شفق نيوز إن فرق دائرة المقابر الجماعية ستباشر رفع الرفات غدا الثلاثاء.
""", publisher='صلاح الدين برس')
albu = ('قرية البوحشمة', 'Albu Hishma', 'البوحشمة', 'village', 'IQ/Salah al-Din/Balad', 1)
d.mention('body-found', 'عثرت…داعش', acled='Strategic developments/Other', when='day', place=albu,
          actors=[('iq-army', 'initiator', 'لواء المشاة 17 في الجيش العراقي', 'لواء المشاة 17')],
          results=[('found_dead', 'person', None, '11+', 'رفات ما لا يقل عن 11 شخصا')])
