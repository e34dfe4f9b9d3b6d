"""Reports of Syria, 2022–2025, as wires and local sites tell them: a lead, who says it, the parts of a toll, other versions, background."""

d = doc('own-417', '2023-11-12', """
قُتل سبعة مدنيين، بينهم ثلاثة أطفال، وأصيب أكثر من عشرين آخرين بجروح، اليوم الأحد، من جراء قصف مدفعي وصاروخي لقوات النظام السوري طال مدينة سرمين وبلدة النيرب شرقي إدلب وقرية كفرنوران في ريف حلب الغربي.

وقال الدفاع المدني السوري (الخوذ البيضاء)، في بيان، إن راجمات صواريخ متمركزة في سراقب استهدفت الحي الشمالي من سرمين قرابة الساعة التاسعة صباحاً، ما أدى إلى مقتل أربعة أشخاص من عائلة واحدة، هم أب وأم وطفلاهما، وإصابة 13 آخرين، مشيراً إلى أن فرقه أخرجت جثتين من تحت سقف منهار.

وأضاف أن قذيفتين سقطتا بعد نحو نصف ساعة قرب مدرسة في النيرب، فقضى معلم وطالبة وجُرح ستة طلاب، وأن رجلاً قُتل وأصيبت زوجته عندما استُهدفت سيارتهما بصاروخ موجه على أطراف كفرنوران.

في المقابل، استهدفت فصائل غرفة عمليات "الفتح المبين" بقذائف الهاون مواقع قوات النظام في معسكر جورين بسهل الغاب، وقالت الغرفة عبر معرفاتها إن ضابطاً برتبة نقيب وثلاثة عناصر قُتلوا هناك، بينما لم تعترف وسائل إعلام النظام بأي خسائر.

وبالتزامن، شنت طائرتان حربيتان روسيتان أربع غارات على محيط بلدة البارة في جبل الزاوية من دون وقوع إصابات، بحسب "المرصد 80" المختص بتتبع حركة الطيران.

ووثق الدفاع المدني منذ مطلع العام الجاري حتى نهاية تشرين الأول الماضي مقتل 152 شخصاً، بينهم 43 طفلاً، في أكثر من 1100 هجوم شنتها قوات النظام وروسيا على شمال غربي سوريا، المنطقة التي يسري فيها وقف لإطلاق النار وقعته موسكو وأنقرة في الخامس من آذار 2020.
""", publisher='صحيفة الفرات', title='سبعة قتلى بقصف للنظام على ريفي إدلب وحلب')
today = '2023-11-12 | اليوم الأحد'
regime = ('sy-government-forces', 'initiator', 'قوات النظام السوري')
helmets = [dict(words='الدفاع المدني السوري (الخوذ البيضاء)', org='sy-civil-defence', channel='statement')]
civilians = ('civilians', 'victim', 'مدنيين')
sarmin = ('مدينة سرمين', 'Sarmin', 'سرمين', 'city', 'SY/Idlib/Idleb', 1, (35.903, 36.726))
nayrab = ('بلدة النيرب شرقي إدلب', 'Al-Nayrab', 'النيرب', 'town', 'SY/Idlib/Idleb', 1, (35.893, 36.787))
nuran = ('قرية كفرنوران في ريف حلب الغربي', 'Kafr Nuran', 'كفرنوران', 'village', 'SY/Aleppo/Mount Simeon', 1, (36.062, 36.853))
d.mention('casualties', ['T:سبعة قتلى بقصف للنظام على ريفي إدلب وحلب', 'قُتل سبعة…الغربي'], when=today, place=sarmin, places=[nayrab, nuran],
          actors=[regime, civilians],
          results=[('killed', 'person', 'civilians', '7', 'سبعة مدنيين'), ('killed', 'person', 'civilians', '3', 'ثلاثة أطفال', 0),
                   ('wounded', 'person', 'civilians', '21+', 'أكثر من عشرين آخرين')], note='The sum of the three that the body tells apart.')
d.mention('shelling', 'راجمات…منهار', when=today, place=('الحي الشمالي من سرمين', *sarmin[1:]), actors=[regime, ('civilians', 'victim', 'عائلة واحدة')],
          results=[('killed', 'person', 'civilians', '4', 'أربعة أشخاص من عائلة واحدة'), ('killed', 'person', 'civilians', '2', 'طفلاهما', 0),
                   ('wounded', 'person', 'civilians', '13', '13 آخرين')],
          means=[('rocket-launcher', 'راجمات صواريخ')], by=helmets)
d.mention('shelling', 'قذيفتين…طلاب', when=today, place=('قرب مدرسة في النيرب', *nayrab[1:]), count=('shells', '2', 'قذيفتين'),
          actors=[regime, ('civilians', 'victim', 'معلم')],
          results=[('killed', 'person', 'civilians', '2', 'معلم وطالبة'), ('wounded', 'person', 'civilians', '6', 'ستة طلاب')], by=helmets)
d.mention('missile-strike', 'رجلاً…كفرنوران', when=today, place=('أطراف كفرنوران', *nuran[1:5], 2, nuran[-1]), actors=[regime, ('civilians', 'target', 'رجلاً')],
          results=[('killed', 'person', 'civilians', '1', 'رجلاً'), ('wounded', 'person', 'civilians', '1', 'زوجته')],
          means=[('guided-missile', 'صاروخ موجه')], by=helmets)
d.mention('shelling', 'في المقابل…هناك', place=('معسكر جورين بسهل الغاب', 'Jurin camp', 'معسكر جورين', 'base', 'SY/Hama/As-Suqaylabiyah', 1, (35.617, 36.269)),
          actors=[(None, 'initiator', 'فصائل غرفة عمليات "الفتح المبين"'), ('sy-government-forces', 'target', 'قوات النظام@2')],
          results=[('killed', 'person', 'sy-government-forces', '4', 'ضابطاً برتبة نقيب وثلاثة عناصر')], means=[('mortar', 'قذائف الهاون')],
          by=[dict(words='الغرفة', title='غرفة عمليات الفتح المبين', channel='social-media')], note='No day of its own in a longer article.')
d.mention('airstrike', 'وبالتزامن…الطيران', when='2023-11-12 | بالتزامن', place=('محيط بلدة البارة في جبل الزاوية', 'Al-Bara', 'البارة', 'town', 'SY/Idlib/Ariha', 2, (35.686, 36.537)),
          count=('strikes', '4', 'أربع غارات'), actors=[('ru-forces', 'initiator', 'طائرتان حربيتان روسيتان')],
          results=[('wounded', 'person', None, '0', 'من دون وقوع إصابات')],
          by=[dict(words='"المرصد 80"', title='المرصد 80')])
d.mention('statistics', 'ووثق…غربي سوريا', status='aggregate', when='2023-01-01..2023-10-31 range | منذ مطلع العام الجاري حتى نهاية تشرين الأول الماضي',
          count=('attacks', '1101+', 'أكثر من 1100 هجوم'), place=('شمال غربي سوريا', 'North-west Syria', 'شمال غربي سوريا', 'area', 'SY', 3),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام@3'), ('ru-forces', 'initiator', 'روسيا')],
          results=[('killed', 'person', 'civilians', '152', '152 شخصاً'), ('killed', 'person', 'civilians', '43', '43 طفلاً', 0)],
          by=[dict(words='الدفاع المدني@2', org='sy-civil-defence')])
d.mention('ceasefire', 'وقف لإطلاق…2020', status='background', when='2020-03-05 | الخامس من آذار 2020',
          place=('شمال غربي سوريا', 'North-west Syria', 'شمال غربي سوريا', 'area', 'SY', 3),
          actors=[('ru-government', 'initiator', 'موسكو'), ('tr-government', 'initiator', 'أنقرة')])

d = doc('own-418', '2024-02-10', """
دمشق - قُتل خمسة مقاتلين من مجموعات موالية لطهران، بينهم قيادي في حزب الله اللبناني، في غارات إسرائيلية استهدفت فجر السبت مبنى سكنياً غرب العاصمة السورية ومستودعاً في محيطها، وفق ما أفاد المرصد السوري لحقوق الإنسان، بينما تحدثت دمشق عن إصابة ثلاثة مدنيين.

ونقلت وكالة الأنباء السورية الرسمية (سانا) عن مصدر عسكري قوله إنه "حوالي الساعة 1:05 من فجر اليوم نفذ العدو الإسرائيلي عدواناً جوياً من اتجاه الجولان السوري المحتل مستهدفاً عدداً من النقاط في ريف دمشق"، مضيفاً أن "وسائط دفاعنا الجوي تصدت لصواريخ العدوان وأسقطت بعضها، وأدى العدوان إلى إصابة ثلاثة مدنيين ووقوع بعض الخسائر المادية".

وأوضح مدير المرصد رامي عبد الرحمن لوكالة فرانس برس أن صاروخين أصابا شقة في ضاحية قدسيا كان يتردد إليها قياديون في الحرس الثوري الإيراني، ما أسفر عن مقتل ثلاثة أشخاص، اثنان منهم من جنسية غير سورية، فيما دمّر صاروخ ثالث مستودع ذخيرة قرب بلدة الديماس على طريق دمشق - بيروت، وقُتل اثنان من حراسه.

ولم يعلق الجيش الإسرائيلي، الذي نادراً ما يؤكد تنفيذ ضربات في سوريا، على هذه الأنباء.

وجاءت الضربة بعد أيام من مقتل تسعة أشخاص، بينهم ستة مدنيين، في قصف إسرائيلي على مدينة حمص ليل الثلاثاء الأربعاء، بحسب المرصد. وفي 20 كانون الثاني/يناير الماضي، قُتل 13 شخصاً، بينهم خمسة مستشارين في الحرس الثوري، بضربة إسرائيلية دمرت مبنى في حي المزة بدمشق.

ومنذ بدء النزاع في عام 2011، شنت إسرائيل مئات الضربات الجوية على سوريا مستهدفة مواقع لقوات النظام وأهدافاً إيرانية وأخرى لحزب الله. وأحصى المرصد منذ مطلع العام الجاري 14 استهدافاً إسرائيلياً للأراضي السورية، أسفرت عن تدمير 31 هدفاً ومقتل 46 عسكرياً.
""", publisher='الخليج الجديد', title='خمسة قتلى من موالين لطهران في غارات إسرائيلية قرب دمشق')
dawn = '2024-02-10 | فجر السبت'
sohr = dict(words='المرصد السوري لحقوق الإنسان', org='hrc-sohr')
rami = dict(words='مدير المرصد رامي عبد الرحمن', org='hrc-sohr', speaker='رامي عبد الرحمن', title='مدير المرصد', channel='press', via='afp')
israel = ('il-forces', 'initiator', 'إسرائيلية')
west = ('غرب العاصمة السورية', 'Damascus', 'دمشق', 'city', 'SY/Damascus', 2, (33.513, 36.292))
militia = ('sy-iran-backed-militias', 'target', 'مجموعات موالية لطهران')
d.mention('casualties', ['T:خمسة قتلى من موالين لطهران في غارات إسرائيلية قرب دمشق', 'قُتل خمسة…الإنسان'], when=dawn, place=west,
          actors=[israel, militia], people=[(None, 'قيادي في حزب الله اللبناني', 'lb-hezbollah', 'killed', 'قيادي في حزب الله اللبناني')],
          results=[('killed', 'person', 'sy-iran-backed-militias', '5', 'خمسة مقاتلين من مجموعات موالية لطهران'),
                   ('killed', 'person', 'lb-hezbollah', '1', 'قيادي في حزب الله اللبناني', 0)], by=[sohr],
          note='The sum of the two that the body tells apart.')
source = [dict(words='مصدر عسكري', org='sy-government-forces', title='مصدر عسكري', via='sana', anonymous=True)]
d.mention('airstrike', ['تحدثت دمشق…مدنيين', 'حوالي…المادية'], when='2024-02-10 | فجر اليوم',
          place=('ريف دمشق', 'Rural Damascus', 'ريف دمشق', 'governorate', 'SY/Rural Damascus', 3),
          actors=[('il-forces', 'initiator', 'العدو الإسرائيلي'), ('civilians', 'victim', 'ثلاثة مدنيين@2')],
          results=[('wounded', 'person', 'civilians', '3', 'ثلاثة مدنيين@2')], by=source)
d.mention('interception', 'وسائط دفاعنا…بعضها', when='2024-02-10 | فجر اليوم',
          place=('ريف دمشق', 'Rural Damascus', 'ريف دمشق', 'governorate', 'SY/Rural Damascus', 3),
          actors=[('sy-government-forces', 'initiator', 'وسائط دفاعنا الجوي'), ('il-forces', 'target', 'العدو الإسرائيلي')], by=source)
d.mention('missile-strike', 'صاروخين…سورية', code='airstrike', when=dawn,
          place=('ضاحية قدسيا', 'Dahiyat Qudsaya', 'ضاحية قدسيا', 'neighbourhood', 'SY/Rural Damascus', 1, (33.534, 36.210)), count=('missiles', '2', 'صاروخين'),
          actors=[israel, ('ir-forces', 'target', 'الحرس الثوري الإيراني')],
          results=[('killed', 'person', 'sy-iran-backed-militias', '3', 'ثلاثة أشخاص'), ('killed', 'person', None, '2', 'اثنان منهم', 0)], by=[rami])
d.mention('missile-strike', 'دمّر صاروخ…حراسه', code='airstrike', when=dawn,
          place=('قرب بلدة الديماس', 'Al-Dimas', 'الديماس', 'town', 'SY/Rural Damascus', 2, (33.588, 36.092)), actors=[israel, militia],
          results=[('destroyed', 'building', 'sy-iran-backed-militias', '1', 'مستودع ذخيرة'), ('killed', 'person', 'sy-iran-backed-militias', '2', 'اثنان من حراسه')],
          by=[rami])
d.mention('airstrike', 'مقتل تسعة…المرصد', acled='Explosions/Remote violence', when='2024-02-06..2024-02-07 range | ليل الثلاثاء الأربعاء',
          place=('مدينة حمص', 'Homs', 'حمص', 'city', 'SY/Homs', 1, (34.727, 36.723)),
          actors=[('il-forces', 'initiator', 'قصف إسرائيلي'), ('civilians', 'victim', 'ستة مدنيين')],
          results=[('killed', 'person', None, '9', 'تسعة أشخاص'), ('killed', 'person', 'civilians', '6', 'ستة مدنيين', 0)],
          by=[dict(words='المرصد@3', org='hrc-sohr')])
d.mention('strike', 'وفي 20…بدمشق', code='airstrike', acled='Explosions/Remote violence', status='background', when='2024-01-20 | 20 كانون الثاني/يناير الماضي',
          place=('حي المزة بدمشق', 'Mezzeh', 'المزة', 'neighbourhood', 'SY/Damascus', 1, (33.502, 36.243)),
          actors=[('il-forces', 'initiator', 'إسرائيلية@2'), ('ir-forces', 'target', 'الحرس الثوري@2')],
          results=[('killed', 'person', None, '13', '13 شخصاً'), ('killed', 'person', 'ir-forces', '5', 'خمسة مستشارين في الحرس الثوري', 0),
                   ('destroyed', 'building', None, '1', 'مبنى@2')])
d.mention('campaign', 'ومنذ بدء…الله', status='background', when='2011-01-01..2024-02-10 range | منذ بدء النزاع في عام 2011',
          place=('سوريا@2', 'Syria', 'سوريا', 'country', 'SY', 3),
          actors=[('il-forces', 'initiator', 'إسرائيل@6'), ('sy-government-forces', 'target', 'قوات النظام'), ('ir-forces', 'target', 'إيرانية'), ('lb-hezbollah', 'target', 'حزب الله@2')])
d.mention('statistics', 'وأحصى…عسكرياً', status='aggregate', when='2024-01-01..2024-02-10 range | منذ مطلع العام الجاري', count=('attacks', '14', '14 استهدافاً'),
          place=('للأراضي السورية', 'Syria', 'سوريا', 'country', 'SY', 3), actors=[('il-forces', 'initiator', 'إسرائيلياً')],
          results=[('destroyed', 'other', None, '31', '31 هدفاً'), ('killed', 'person', None, '46', '46 عسكرياً')], by=[dict(words='المرصد@4', org='hrc-sohr')])

d = doc('own-419', '2022-06-08', """
أعلنت قوات سوريا الديمقراطية (قسد)، الأربعاء، إلقاء القبض على أربعة من عناصر خلايا تنظيم داعش، أحدهم مسؤول عن جباية الأموال، في عملية نفذتها وحداتها الخاصة بدعم جوي من التحالف الدولي في بلدة الصور بريف دير الزور الشمالي.

وذكر المركز الإعلامي لـ"قسد" في بيان أن القوة طوقت فجراً منزلين في البلدة وضبطت بداخلهما خمس بنادق آلية وحزاماً ناسفاً ووثائق تخص التنظيم، مبيناً أن الموقوفين ضالعون في اغتيال عضوين من مجلس دير الزور المدني في الشهر الفائت.

من جانبها، قالت شبكة "فرات بوست" المحلية إن ثلاث مروحيات للتحالف نفذت، بعد ساعات من العملية، إنزالاً جوياً في حي اللطوة ببلدة ذيبان، واعتقلت شخصاً يدعى خلف الجاسم مع نجله قبل أن يفجر الجنود منزله، في حين لم يصدر أي تعليق من التحالف.

وفي سياق منفصل، قُتل عنصران من قوى الأمن الداخلي (الأسايش) وأصيب ثالث، مساء أمس الثلاثاء، بهجوم شنه مسلحان يستقلان دراجة نارية على حاجز عند مدخل بلدة أبو حمام شرقي المحافظة، بحسب مصدر في الأسايش لوكالة نورث برس. وتبنى تنظيم داعش الهجوم عبر وكالة أعماق، مدعياً مقتل خمسة من عناصر الحاجز.

وعثر الأهالي، صباح اليوم، على جثة شاب في بادية الشعيطات قرب غرانيج كان مجهولون قد اختطفوه من أمام منزله قبل ثلاثة أيام.

ووفق إحصائية للمركز الإعلامي، نفذت قسد والتحالف 32 عملية مشتركة منذ بداية العام أفضت إلى اعتقال 74 مشتبهاً به. وكانت قسد قد أعلنت في 23 آذار/مارس 2019 القضاء على التنظيم عسكرياً في الباغوز، آخر جيوبه شرقي الفرات.
""", publisher='نورث برس', title='"قسد" تعتقل أربعة من "داعش" في ريف دير الزور')
wednesday = '2022-06-08 | الأربعاء'
sur = ('بلدة الصور بريف دير الزور الشمالي', 'As-Suwar', 'الصور', 'town', 'SY/Deir ez-Zor/Deir-ez-Zor', 1, (35.511, 40.646))
sdf = dict(words='قوات سوريا الديمقراطية (قسد)', org='sy-sdf')
d.mention('raid', ['T:"قسد" تعتقل أربعة من "داعش" في ريف دير الزور', 'أعلنت قوات…التنظيم'], code='arrest', when=wednesday, place=sur,
          actors=[('sy-sdf', 'initiator', 'وحداتها الخاصة', 'وحداتها الخاصة'), ('coalition', 'support', 'التحالف الدولي'), ('is', 'target', 'تنظيم داعش')],
          results=[('arrested', 'person', 'is', '4', 'أربعة من عناصر خلايا تنظيم داعش'), ('seized', 'weapon', 'is', '5', 'خمس بنادق آلية'),
                   ('seized', 'explosive_belt', 'is', '1', 'حزاماً ناسفاً'), ('seized', 'document', 'is', '?', 'وثائق')],
          people=[(None, 'مسؤول عن جباية الأموال', 'is', 'arrested', 'مسؤول عن جباية الأموال')],
          by=[sdf, dict(words='المركز الإعلامي لـ"قسد"', org='sy-sdf', title='المركز الإعلامي لـ"قسد"', channel='statement')])
d.mention('assassination', 'الموقوفين…الفائت', status='background', when='2022-05-01..2022-05-31 month | الشهر الفائت',
          actors=[('is', 'initiator', 'الموقوفين'), ('sy-aanes', 'target', 'عضوين من مجلس دير الزور المدني')],
          results=[('killed', 'person', 'sy-aanes', '2', 'عضوين من مجلس دير الزور المدني')],
          by=[dict(words='المركز الإعلامي لـ"قسد"', org='sy-sdf', title='المركز الإعلامي لـ"قسد"', channel='statement')])
d.mention('air-landing', 'ثلاث مروحيات…منزله', code='arrest', when='2022-06-08 | بعد ساعات من العملية',
          place=('حي اللطوة ببلدة ذيبان', 'Al-Latwa, Dhiban', 'ذيبان', 'town', 'SY/Deir ez-Zor/Mayadin', 1, (35.001, 40.519)),
          actors=[('coalition', 'initiator', 'مروحيات للتحالف'), (None, 'target', 'خلف الجاسم')],
          results=[('arrested', 'person', None, '2', 'شخصاً يدعى خلف الجاسم مع نجله'), ('destroyed', 'building', None, '1', 'منزله')],
          people=[('خلف الجاسم', None, None, 'arrested', 'خلف الجاسم')], by=[dict(words='شبكة "فرات بوست" المحلية', title='شبكة فرات بوست')])
tuesday = '2022-06-07 | مساء أمس الثلاثاء'
hamam = ('عند مدخل بلدة أبو حمام', 'Abu Hamam', 'أبو حمام', 'town', 'SY/Deir ez-Zor/Abu Kamal', 2, (34.818, 40.640))
asayish = ('sy-asayish', 'target', 'قوى الأمن الداخلي (الأسايش)')
d.mention('attack-on-forces', 'قُتل عنصران…برس', when=tuesday, place=hamam, actors=[('unidentified-armed-group', 'initiator', 'مسلحان يستقلان دراجة نارية'), asayish],
          results=[('killed', 'person', 'sy-asayish', '2', 'عنصران من قوى الأمن الداخلي (الأسايش)'), ('wounded', 'person', 'sy-asayish', '1', 'ثالث')],
          by=[dict(words='مصدر في الأسايش', org='sy-asayish', title='مصدر في الأسايش', channel='press', via='north-press', anonymous=True)])
d.mention('attack-on-forces', 'وتبنى…الحاجز', when=tuesday, place=hamam, actors=[('is', 'initiator', 'تنظيم داعش@2'), asayish],
          results=[('killed', 'person', 'sy-asayish', '5', 'خمسة من عناصر الحاجز')], by=[dict(words='تنظيم داعش@2', org='is', via='amaq', stance='claims')],
          note='Its own toll.')
d.mention('body-found', 'وعثر…غرانيج', when='2022-06-08 | صباح اليوم',
          place=('بادية الشعيطات قرب غرانيج', 'Gharanij', 'غرانيج', 'town', 'SY/Deir ez-Zor/Abu Kamal', 2, (34.786, 40.712)),
          results=[('found_dead', 'person', 'civilians', '1', 'جثة شاب')])
d.mention('abduction', 'مجهولون…أيام', when='2022-06-05 | قبل ثلاثة أيام', actors=[('unidentified-armed-group', 'initiator', 'مجهولون'), ('civilians', 'target', 'شاب')],
          results=[('abducted', 'person', 'civilians', '1', 'شاب')])
d.mention('statistics', 'نفذت قسد…مشتبهاً به', status='aggregate', when='2022-01-01..2022-06-08 range | منذ بداية العام', count=('operations', '32', '32 عملية مشتركة'),
          actors=[('sy-sdf', 'initiator', 'قسد@3'), ('coalition', 'initiator', 'التحالف@3')],
          results=[('arrested', 'person', None, '74', '74 مشتبهاً به')],
          by=[dict(words='للمركز الإعلامي', org='sy-sdf', title='المركز الإعلامي')])
d.mention('territory-loss', 'وكانت قسد…الفرات', status='background', when='2019-03-23 | 23 آذار/مارس 2019',
          place=('الباغوز', 'Al-Baghuz', 'الباغوز', 'town', 'SY/Deir ez-Zor/Abu Kamal', 1, (34.449, 40.958)),
          actors=[('sy-sdf', 'initiator', 'قسد@4'), ('is', 'target', 'التنظيم@2')], by=[dict(words='قسد@4', org='sy-sdf')])

d = doc('own-420', '2024-03-20', """
حمص - لقي 12 عنصراً من قوات النظام السوري حتفهم وجُرح 16 آخرون، إصابات بعضهم خطيرة، بهجوم شنته خلايا تنظيم "الدولة الإسلامية" على حافلة مبيت في بادية السخنة بريف حمص الشرقي مساء الثلاثاء، وهو الأعنف من نوعه منذ مطلع العام.

وأفاد المرصد السوري لحقوق الإنسان بأن المهاجمين نصبوا كميناً للحافلة على مقربة من قرية الطيبة، واستخدموا القذائف الصاروخية والرشاشات الثقيلة، قبل أن يلوذوا بالفرار على متن دراجات نارية، لافتاً إلى أن القتلى يتبعون للفرقة 18 وأن الجرحى نُقلوا إلى مشفى تدمر العسكري.

ولم يتطرق الإعلام الرسمي إلى الحادثة، غير أن صفحات محلية موالية نعت تسعة عسكريين، بينهم الملازم أول حيدر سلوم.

وعقب الهجوم، دفعت قوات النظام بتعزيزات من الفرقة 25 تضم 30 آلية نحو السخنة، وبدأت صباح الأربعاء حملة تمشيط تمتد حتى جبل البشري، ترافقت مع ست غارات للطيران الحربي الروسي على مغاور جنوبي الرصافة، بحسب شبكة "البادية 24".

وفي حادثة أخرى، انفجر لغم أرضي بسيارة تقل عمالاً في جمع الكمأة قرب قرية رسم الأحمر في ريف سلمية الشرقي، ما أودى بحياة خمسة منهم، بينهم امرأتان، وأصاب ثمانية.

وبذلك يرتفع، وفق توثيقات المرصد، إلى 194 عدد قتلى قوات النظام والميليشيات الموالية لها منذ بداية 2024 في 71 عملية للتنظيم ضمن البادية، في حين قُتل خلال الفترة ذاتها 19 من عناصر التنظيم.

وفقد التنظيم آخر معاقله في البادية السورية أواخر عام 2017 على يد قوات النظام المدعومة من روسيا، غير أن خلاياه ما زالت تنشط فيها.
""", publisher='بوابة العاصي', title='12 قتيلاً من قوات النظام بهجوم لتنظيم الدولة على حافلة في بادية السخنة')
evening = '2024-03-19 | مساء الثلاثاء'
taybah = ('على مقربة من قرية الطيبة', 'Al-Taybah', 'الطيبة', 'village', 'SY/Homs/Tadmor', 2, (35.077, 38.925))
is_attacker = ('is', 'initiator', 'خلايا تنظيم "الدولة الإسلامية"')
d.mention('ambush', ['T:12 قتيلاً من قوات النظام بهجوم لتنظيم الدولة على حافلة في بادية السخنة', 'لقي 12…العسكري'], when=evening, place=taybah,
          actors=[is_attacker, ('sy-government-forces', 'target', 'قوات النظام السوري', 'الفرقة 18')],
          results=[('killed', 'person', 'sy-government-forces', '12', '12 عنصراً من قوات النظام السوري'), ('wounded', 'person', 'sy-government-forces', '16', '16 آخرون')],
          means=[('rpg', 'القذائف الصاروخية'), ('machine-gun', 'الرشاشات الثقيلة')], by=[sohr])
d.mention('ambush', 'صفحات…سلوم', when=evening, place=taybah, actors=[is_attacker, ('sy-government-forces', 'target', 'عسكريين')],
          results=[('killed', 'person', 'sy-government-forces', '9', 'تسعة عسكريين')],
          people=[('حيدر سلوم', 'الملازم أول', 'sy-government-forces', 'killed', 'حيدر سلوم')],
          by=[dict(words='صفحات محلية موالية', title='صفحات محلية موالية', channel='social-media')], note='Another toll of the same attack.')
badia24 = [dict(words='شبكة "البادية 24"', title='شبكة البادية 24')]
d.mention('reinforcement', 'دفعت…السخنة', when='2024-03-19 | عقب الهجوم', count=('vehicles', '30', '30 آلية'),
          place=('السخنة@2', 'Sukhnah', 'السخنة', 'town', 'SY/Homs/Tadmor', 1, (34.887, 38.871)),
          actors=[('sy-government-forces', 'initiator', 'الفرقة 25', 'الفرقة 25')], by=badia24)
d.mention('sweep', 'وبدأت…البشري', when='2024-03-20 | صباح الأربعاء',
          place=('جبل البشري', 'Jebel Bishri', 'جبل البشري', 'mountain', 'SY/Deir ez-Zor', 2, (35.33, 39.33)),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام@2')], by=badia24)
d.mention('airstrike', 'ست غارات…24"', when='2024-03-20 | صباح الأربعاء', count=('strikes', '6', 'ست غارات'),
          place=('جنوبي الرصافة', 'Resafa', 'الرصافة', 'town', 'SY/Ar Raqqa', 2, (35.629, 38.757)),
          actors=[('ru-forces', 'initiator', 'للطيران الحربي الروسي')], by=badia24)
d.mention('mine', 'وفي حادثة…ثمانية', place=('قرب قرية رسم الأحمر في ريف سلمية الشرقي', 'Rasm al-Ahmar', 'رسم الأحمر', 'village', 'SY/Hama/Salamiyah', 2),
          actors=[('civilians', 'victim', 'عمالاً في جمع الكمأة')],
          results=[('killed', 'person', 'civilians', '5', 'خمسة منهم'), ('killed', 'person', 'civilians', '2', 'امرأتان', 0), ('wounded', 'person', 'civilians', '8', 'ثمانية')],
          means=[('mine', 'لغم أرضي')])
d.mention('statistics', 'وبذلك…عناصر التنظيم', status='aggregate', when='2024-01-01..2024-03-20 range | منذ بداية 2024', count=('operations', '71', '71 عملية'),
          place=('البادية@2', 'Syrian desert', 'البادية السورية', 'desert', 'SY', 3),
          actors=[('is', 'initiator', 'التنظيم'), ('sy-government-forces', 'target', 'قوات النظام@3'), ('sy-pro-government-militias', 'target', 'الميليشيات الموالية لها')],
          results=[('killed', 'person', 'sy-government-forces', '194', '194'), ('killed', 'person', 'is', '19', '19 من عناصر التنظيم')],
          by=[dict(words='المرصد@2', org='hrc-sohr')])
d.mention('territory-recapture', 'وفقد…روسيا', status='background', when='2017-09-01..2017-12-31 range | أواخر عام 2017',
          place=('البادية السورية', 'Syrian desert', 'البادية السورية', 'desert', 'SY', 3),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام@4'), ('ru-forces', 'support', 'روسيا'), ('is', 'target', 'التنظيم@2')])

d = doc('own-421', '2023-10-06', """
الحسكة - شنّت الطائرات الحربية والمسيّرة التركية، أمس الخميس، أكثر من عشرين ضربة على منشآت ومواقع عسكرية في مناطق سيطرة الإدارة الذاتية شمال شرقي سوريا، أوقعت تسعة قتلى، بينهم مدنيان، وفق حصيلة للإدارة.

وقال المتحدث باسم قوات سوريا الديمقراطية فرهاد شامي، عبر منصة "إكس"، إن طائرة مسيّرة أغارت على مقر لقوى الأمن الداخلي (الأسايش) في قرية مشيرفة الحمة شمالي الحسكة، ما أسفر عن مقتل ستة من عناصرها، وإن أخرى استهدفت دراجة نارية قرب عامودا فقُتل راكباها، وهما عاملا بناء. وأضاف أن مقاتلاً من قواته فقد حياته في قصف جوي على موقع قرب تل تمر.

وطاول القصف أيضاً محطة تحويل الكهرباء في القامشلي وحقل عودة النفطي في القحطانية، ما أدى إلى انقطاع التيار عن المدينة من دون خسائر بشرية.

في المقابل، أعلنت وزارة الدفاع التركية أن سلاح الجو دمّر، ليل الخميس، 30 هدفاً لحزب العمال الكردستاني ووحدات حماية الشعب في شمال سوريا، تضم آباراً نفطية وملاجئ ومستودعات.

وتأتي الضربات بعدما قال وزير الخارجية التركي هاكان فيدان، الأربعاء، إن منفذَي هجوم أنقرة قدما من سوريا، الأمر الذي نفاه القائد العام لقسد مظلوم عبدي. وكان الهجوم، الذي تبناه حزب العمال، قد أدى إلى إصابة شرطيين أمام وزارة الداخلية في العاصمة التركية يوم الأحد.

وأعلن المتحدث باسم البنتاغون بات رايدر أن مقاتلة أميركية من طراز "إف-16" أسقطت، ظهر الخميس، مسيّرة تركية اقتربت من قوات أميركية في محيط الحسكة، مشيراً إلى أن وزير الدفاع لويد أوستن أجرى اتصالاً بنظيره التركي يشار غولر.

ونفذت أنقرة بين عامي 2016 و2019 ثلاث عمليات عسكرية في شمال سوريا سيطرت خلالها على أراضٍ حدودية واسعة.
""", publisher='المشرق نت', title='تسعة قتلى في ضربات تركية على شمال شرقي سوريا وواشنطن تسقط مسيّرة')
thursday = '2023-10-05 | أمس الخميس'
turkey = ('tr-forces', 'initiator', 'التركية')
shami = [dict(words='المتحدث باسم قوات سوريا الديمقراطية فرهاد شامي', org='sy-sdf', speaker='فرهاد شامي', title='المتحدث باسم قوات سوريا الديمقراطية',
              channel='social-media', via='منصة "إكس"')]
d.mention('airstrike', ['T:تسعة قتلى في ضربات تركية على شمال شرقي سوريا', 'شنّت…للإدارة'], when=thursday, count=('strikes', '21+', 'أكثر من عشرين ضربة'),
          place=('شمال شرقي سوريا', 'North-east Syria', 'شمال شرقي سوريا', 'area', 'SY', 3),
          actors=[('tr-forces', 'initiator', 'الطائرات الحربية والمسيّرة التركية'), ('sy-aanes', 'target', 'الإدارة الذاتية'), ('civilians', 'victim', 'مدنيان')],
          results=[('killed', 'person', None, '9', 'تسعة قتلى'), ('killed', 'person', 'civilians', '2', 'مدنيان', 0)],
          by=[dict(words='للإدارة', org='sy-aanes')], note='The whole day: more than the three told after it.')
d.mention('drone-strike', 'طائرة مسيّرة…عناصرها', when=thursday,
          place=('قرية مشيرفة الحمة شمالي الحسكة', 'Mushayrifat al-Hamma', 'مشيرفة الحمة', 'village', 'SY/Al Hasakah', 1),
          actors=[turkey, ('sy-asayish', 'target', 'قوى الأمن الداخلي (الأسايش)')],
          results=[('killed', 'person', 'sy-asayish', '6', 'ستة من عناصرها')], means=[('drone', 'طائرة مسيّرة')], by=shami)
d.mention('drone-strike', 'أخرى استهدفت…بناء', when=thursday, place=('قرب عامودا', 'Amuda', 'عامودا', 'town', 'SY/Al Hasakah/Qamishli', 2, (37.104, 40.930)),
          actors=[turkey, ('civilians', 'target', 'عاملا بناء')], results=[('killed', 'person', 'civilians', '2', 'عاملا بناء')], by=shami)
d.mention('airstrike', 'مقاتلاً…تمر', when=thursday, place=('قرب تل تمر', 'Tell Tamer', 'تل تمر', 'town', 'SY/Al Hasakah/Al-Hasakeh', 2, (36.652, 40.371)),
          actors=[turkey, ('sy-sdf', 'target', 'مقاتلاً من قواته')], results=[('killed', 'person', 'sy-sdf', '1', 'مقاتلاً من قواته')], by=shami)
d.mention('strike', 'وطاول…بشرية', code='airstrike', when=thursday,
          place=('محطة تحويل الكهرباء في القامشلي', 'Qamishli', 'القامشلي', 'city', 'SY/Al Hasakah/Qamishli', 1, (37.052, 41.232)),
          places=[('حقل عودة النفطي في القحطانية', 'Awda oil field', 'حقل عودة', 'facility', 'SY/Al Hasakah/Qamishli', 1, (37.03, 41.52))], actors=[turkey],
          results=[('killed', 'person', None, '0', 'من دون خسائر بشرية'), ('wounded', 'person', None, '0', 'من دون خسائر بشرية')],
          note='The air raids of the passage.')
d.mention('airstrike', 'سلاح الجو…ومستودعات', when='2023-10-05 | ليل الخميس', place=('شمال سوريا', 'North Syria', 'شمال سوريا', 'area', 'SY', 3),
          actors=[('tr-forces', 'initiator', 'سلاح الجو'), ('pkk', 'target', 'حزب العمال الكردستاني'), ('sy-ypg', 'target', 'وحدات حماية الشعب')],
          results=[('destroyed', 'other', None, '30', '30 هدفاً')],
          by=[dict(words='وزارة الدفاع التركية', org='tr-forces')], note='Its own account of what was hit.')
d.mention('accusation', 'قال وزير…عبدي', when='2023-10-04 | الأربعاء', actors=[('tr-government', 'initiator', 'وزير الخارجية التركي')],
          by=[dict(words='وزير الخارجية التركي هاكان فيدان', org='tr-government', speaker='هاكان فيدان', title='وزير الخارجية التركي'),
              dict(words='القائد العام لقسد مظلوم عبدي', org='sy-sdf', speaker='مظلوم عبدي', title='القائد العام لقسد', stance='denies')])
d.mention('attack', 'وكان الهجوم…الأحد', when='2023-10-01 | يوم الأحد',
          place=('أمام وزارة الداخلية في العاصمة التركية', 'Ankara', 'أنقرة', 'city', 'TR/Ankara', 1, (39.921, 32.854)),
          actors=[('pkk', 'initiator', 'حزب العمال@2'), ('tr-government', 'target', 'شرطيين')],
          results=[('wounded', 'person', 'tr-government', '2', 'شرطيين')], by=[dict(words='حزب العمال@2', org='pkk')])
ryder = [dict(words='المتحدث باسم البنتاغون بات رايدر', org='us-government', speaker='بات رايدر', title='المتحدث باسم البنتاغون')]
d.mention('interception', ['T:وواشنطن تسقط مسيّرة', 'مقاتلة…الحسكة'], when='2023-10-05 | ظهر الخميس',
          place=('محيط الحسكة', 'Al-Hasakah', 'الحسكة', 'city', 'SY/Al Hasakah/Al-Hasakeh', 2, (36.502, 40.748)),
          actors=[('us', 'initiator', 'مقاتلة أميركية'), ('tr-forces', 'target', 'مسيّرة تركية')],
          results=[('destroyed', 'aircraft', 'tr-forces', '1', 'مسيّرة تركية')], means=[('f-16', '"إف-16"')], by=ryder)
d.mention('phone-call', 'وزير الدفاع…غولر', actors=[('us-government', 'initiator', 'وزير الدفاع لويد أوستن'), ('tr-government', 'initiator', 'نظيره التركي يشار غولر')],
          people=[('لويد أوستن', 'وزير الدفاع', 'us-government', 'mentioned', 'لويد أوستن'), ('يشار غولر', 'نظيره التركي', 'tr-government', 'mentioned', 'يشار غولر')], by=ryder)
d.mention('campaign', 'ونفذت…واسعة', status='background', when='2016-01-01..2019-12-31 range | بين عامي 2016 و2019',
          place=('شمال سوريا@2', 'North Syria', 'شمال سوريا', 'area', 'SY', 3), actors=[('tr-forces', 'initiator', 'أنقرة@2')])

d = doc('own-422', '2024-07-27', """
دير الزور - تعرّضت القاعدة الأميركية في حقل كونيكو للغاز بريف دير الزور الشمالي، ليل الجمعة، لقصف بستة صواريخ أُطلقت من مناطق سيطرة الميليشيات الإيرانية غربي الفرات، في ثاني استهداف من نوعه خلال يومين، وردت القوات الأميركية بقصف مدفعي على مصادر النيران.

وأفاد مراسل "تلفزيون سوريا" بأن أربعة من الصواريخ سقطت في محيط القاعدة فيما أسقطت الدفاعات الجوية اثنين، وبأن المدفعية الأميركية استهدفت منصات إطلاق في قريتي مراط وخشام، ما أدى إلى مقتل ثلاثة من عناصر الميليشيات وإصابة مدني بشظايا.

وقال مسؤول أميركي لوكالة رويترز، طالباً عدم كشف هويته، إن الهجوم لم يسفر عن إصابات أو أضرار.

وتبنت "المقاومة الإسلامية في العراق"، في بيان نشرته عبر تلغرام، مهاجمة القاعدة بطائرتين مسيّرتين، متحدثة كذلك عن استهداف قاعدة حرير في أربيل، غير أن جهاز مكافحة الإرهاب في إقليم كردستان نفى وقوع أي هجوم داخل الإقليم.

وكانت قاعدة عين الأسد غربي العراق قد استُهدفت، الخميس، بأربعة صواريخ لم توقع إصابات، وفق مصدر أمني عراقي.

وفي مدينة دير الزور، اغتال مجهولون صباح السبت قيادياً محلياً في الدفاع الوطني يدعى فواز الحمد بإطلاق الرصاص عليه أمام منزله في حي القصور، بحسب شبكة "نهر ميديا"، التي أشارت أيضاً إلى وصول 50 عنصراً من الحرس الثوري الإيراني من البوكمال إلى الميادين.

ووفقاً للمرصد السوري لحقوق الإنسان، تعرضت القواعد الأميركية في سوريا لـ130 هجوماً منذ 19 تشرين الأول 2023. وفي 28 كانون الثاني الماضي قُتل ثلاثة جنود أميركيين بهجوم بطائرة مسيّرة على موقع "البرج 22" قرب الحدود الأردنية السورية.
""", publisher='وكالة الجزيرة والفرات')
friday = '2024-07-26 | ليل الجمعة'
conoco = ('القاعدة الأميركية في حقل كونيكو للغاز بريف دير الزور الشمالي', 'Conoco gas field', 'حقل كونيكو', 'base', 'SY/Deir ez-Zor', 1, (35.336, 40.300))
us_target = ('us', 'target', 'القاعدة الأميركية')
tv = [dict(words='مراسل "تلفزيون سوريا"', org='syria-tv', title='مراسل "تلفزيون سوريا"')]
d.mention('shelling', ['تعرّضت…يومين', 'أربعة…القاعدة', 'مسؤول أميركي…أضرار'], when=friday, place=conoco, count=('rockets', '6', 'ستة صواريخ'),
          actors=[('sy-iran-backed-militias', 'initiator', 'الميليشيات الإيرانية'), us_target],
          results=[('wounded', 'person', None, '0', 'لم يسفر عن إصابات')],
          means=[('rocket', 'صواريخ')],
          by=[*tv, dict(words='مسؤول أميركي', org='us-government', title='مسؤول أميركي', channel='press', via='reuters', anonymous=True)])
d.mention('interception', 'أسقطت…اثنين', when=friday, place=conoco, actors=[('us', 'initiator', 'الدفاعات الجوية')], by=tv)
d.mention('shelling', ['وردت القوات…النيران', 'المدفعية…بشظايا'], when=friday,
          place=('قريتي مراط', 'Marrat', 'مراط', 'village', 'SY/Deir ez-Zor/Deir-ez-Zor', 1, (35.327, 40.213)),
          places=[('خشام', 'Khasham', 'خشام', 'town', 'SY/Deir ez-Zor/Deir-ez-Zor', 1, (35.297, 40.282))],
          actors=[('us', 'initiator', 'القوات الأميركية'), ('sy-iran-backed-militias', 'target', 'الميليشيات@2'), ('civilians', 'victim', 'مدني')],
          results=[('killed', 'person', 'sy-iran-backed-militias', '3', 'ثلاثة من عناصر الميليشيات'), ('wounded', 'person', 'civilians', '1', 'مدني')],
          means=[('artillery', 'المدفعية')], by=tv)
resistance = dict(words='"المقاومة الإسلامية في العراق"', org='iq-islamic-resistance', channel='statement', stance='states')
resisting = ('iq-islamic-resistance', 'initiator', '"المقاومة الإسلامية في العراق"')
d.mention('drone-strike', 'وتبنت…مسيّرتين', when=friday, place=('القاعدة@3', *conoco[1:]), count=('drones', '2', 'طائرتين مسيّرتين'),
          actors=[resisting, us_target], means=[('drone', 'طائرتين مسيّرتين')], by=[resistance], note='Another doer, other means.')
harir = ('قاعدة حرير في أربيل', 'Harir air base', 'قاعدة حرير', 'base', 'IQ/Erbil/Shaqlawa', 1, (36.53, 44.33))
d.mention('attack', 'استهداف قاعدة حرير في أربيل', place=harir, actors=[resisting], by=[resistance])
d.mention('attack', 'جهاز مكافحة…الإقليم', status='denied', place=('الإقليم', 'Kurdistan Region', 'إقليم كردستان', 'region', 'IQ', 3),
          by=[dict(words='جهاز مكافحة الإرهاب في إقليم كردستان', org='iq-krg-counter-terrorism', stance='denies')])
d.mention('shelling', 'وكانت…عراقي', when='2024-07-25 | الخميس', count=('rockets', '4', 'أربعة صواريخ'),
          place=('قاعدة عين الأسد غربي العراق', 'Ain al-Asad air base', 'قاعدة عين الأسد', 'base', 'IQ/Anbar/Heet', 1, (33.786, 42.441)),
          results=[('wounded', 'person', None, '0', 'لم توقع إصابات')],
          by=[dict(words='مصدر أمني عراقي', title='مصدر أمني عراقي', anonymous=True)])
nahr = [dict(words='شبكة "نهر ميديا"', title='شبكة نهر ميديا')]
d.mention('assassination', 'اغتال…ميديا"', when='2024-07-27 | صباح السبت',
          place=('حي القصور', 'Al-Qusour, Deir ez-Zor', 'القصور', 'neighbourhood', 'SY/Deir ez-Zor/Deir-ez-Zor', 1, (35.333, 40.140)),
          actors=[('unidentified-armed-group', 'initiator', 'مجهولون'), ('sy-pro-government-militias', 'target', 'الدفاع الوطني')],
          results=[('killed', 'person', 'sy-pro-government-militias', '1', 'قيادياً محلياً في الدفاع الوطني')],
          people=[('فواز الحمد', 'قيادي محلي', 'sy-pro-government-militias', 'killed', 'فواز الحمد')], means=[('firearm', 'الرصاص')], by=nahr)
d.mention('reinforcement', 'وصول 50…الميادين', count=('troops', '50', '50 عنصراً'),
          place=('الميادين', 'Mayadin', 'الميادين', 'city', 'SY/Deir ez-Zor/Mayadin', 1, (35.020, 40.450)), actors=[('ir-forces', 'initiator', 'الحرس الثوري الإيراني')], by=nahr)
d.mention('statistics', 'ووفقاً…2023', status='aggregate', when='2023-10-19..2024-07-27 range | منذ 19 تشرين الأول 2023', count=('attacks', '130', '130 هجوماً'),
          place=('سوريا@2', 'Syria', 'سوريا', 'country', 'SY', 3), actors=[('us', 'target', 'القواعد الأميركية')],
          by=[dict(words='للمرصد السوري لحقوق الإنسان', org='hrc-sohr')])
d.mention('drone-strike', 'وفي 28…السورية', status='background', when='2024-01-28 | 28 كانون الثاني الماضي',
          place=('موقع "البرج 22" قرب الحدود الأردنية السورية', 'Tower 22', 'البرج 22', 'base', 'JO/Mafraq', 1, (33.30, 38.70)), actors=[('us', 'target', 'جنود أميركيين')],
          results=[('killed', 'person', 'us', '3', 'ثلاثة جنود أميركيين')], means=[('drone', 'طائرة مسيّرة')])

d = doc('own-423', '2025-12-22', """
أعلنت وزارة الداخلية السورية، الاثنين، تفكيك خلية تابعة لتنظيم "داعش" والقبض على ستة من أفرادها، بينهم متزعمها، في عملية أمنية نفذتها في مدينة داريا بريف دمشق بالتعاون مع جهاز الاستخبارات العامة.

ونقلت وكالة "سانا" عن قائد الأمن الداخلي في محافظة ريف دمشق العميد أحمد الدالاتي قوله إن القوة داهمت وكراً للخلية بعد رصد استمر أسابيع، وضبطت حزامين ناسفين وكميات من الذخائر وثلاث بنادق مزودة بكواتم صوت، مضيفاً أن أحد عناصر الأمن أصيب خلال الاشتباك الذي رافق المداهمة.

وأفاد مصدر أمني لتلفزيون سوريا بأن مسيّرات التحالف الدولي شاركت في مراقبة الموقع، غير أن التحالف لم يعلق على ذلك.

وفي محافظة إدلب، قُتل عنصران من إدارة أمن الطرق وجُرح ثالث، فجر الأحد، عندما فتح مسلحون على متن سيارة النار على دوريتهم قرب معرة النعمان، وفق الوزارة، في حين قال المرصد السوري لحقوق الإنسان إن حصيلة الهجوم ثلاثة قتلى، وإن الفاعلين ينتمون إلى "سرايا أنصار السنة".

وتأتي العملية بعد تسعة أيام من هجوم نفذه مسلح من التنظيم قرب تدمر، وأسفر عن مقتل جنديين أميركيين ومترجم مدني. ورداً عليه، شنت القوات الأميركية ليل الجمعة ضربات طالت أكثر من 70 هدفاً للتنظيم في وسط سوريا، بمشاركة مقاتلات أردنية، بحسب القيادة المركزية "سنتكوم".

وكانت سوريا قد انضمت في تشرين الثاني/نوفمبر الماضي إلى التحالف الدولي ضد التنظيم.
""", publisher='الشام اليوم', title='الداخلية السورية تفكك خلية لـ"داعش" في داريا')
monday = '2025-12-22 | الاثنين'
darayya = ('مدينة داريا بريف دمشق', 'Darayya', 'داريا', 'city', 'SY/Rural Damascus', 1, (33.458, 36.237))
ministry = dict(words='وزارة الداخلية السورية', org='sy-government')
dalati = dict(words='قائد الأمن الداخلي في محافظة ريف دمشق العميد أحمد الدالاتي', org='sy-government-forces', speaker='أحمد الدالاتي',
              title='قائد الأمن الداخلي في محافظة ريف دمشق', via='sana')
d.mention('raid', ['T:الداخلية السورية تفكك خلية لـ"داعش" في داريا', 'أعلنت…المداهمة'], code='arrest', acled='Battles/Armed clash', when=monday, place=darayya,
          actors=[('sy-government-forces', 'initiator', 'القوة'), ('is', 'target', 'خلية تابعة لتنظيم "داعش"')],
          results=[('arrested', 'person', 'is', '6', 'ستة من أفرادها'), ('seized', 'explosive_belt', 'is', '2', 'حزامين ناسفين'),
                   ('seized', 'ammunition', 'is', '?', 'كميات من الذخائر'), ('seized', 'weapon', 'is', '3', 'ثلاث بنادق مزودة بكواتم صوت'),
                   ('wounded', 'person', 'sy-government-forces', '1', 'أحد عناصر الأمن')],
          people=[(None, 'متزعمها', 'is', 'arrested', 'متزعمها')], by=[ministry, dalati])
d.mention('intelligence-sharing', 'مسيّرات…الموقع', when=monday, place=('الموقع', *darayya[1:]), actors=[('coalition', 'initiator', 'التحالف الدولي')],
          by=[dict(words='مصدر أمني', title='مصدر أمني', channel='press', via='syria-tv', anonymous=True)])
maarra = ('قرب معرة النعمان', "Ma'arrat al-Nu'man", 'معرة النعمان', 'city', "SY/Idlib/Al Ma'ra", 2, (35.644, 36.678))
sunday = '2025-12-21 | فجر الأحد'
d.mention('attack-on-forces', 'قُتل عنصران…الوزارة', when=sunday, place=maarra,
          actors=[('unidentified-armed-group', 'initiator', 'مسلحون على متن سيارة'), ('sy-government-forces', 'target', 'إدارة أمن الطرق')],
          results=[('killed', 'person', 'sy-government-forces', '2', 'عنصران من إدارة أمن الطرق'), ('wounded', 'person', 'sy-government-forces', '1', 'ثالث')],
          by=[dict(words='الوزارة', org='sy-government')])
d.mention('attack-on-forces', 'قال المرصد…السنة"', when=sunday, place=maarra,
          actors=[('sy-saraya-ansar-al-sunna', 'initiator', '"سرايا أنصار السنة"'), ('sy-government-forces', 'target', 'إدارة أمن الطرق')],
          results=[('killed', 'person', 'sy-government-forces', '3', 'ثلاثة قتلى')], by=[sohr], note='Another toll and doer.')
d.mention('attack-on-forces', 'هجوم نفذه…مدني', status='background', when='2025-12-13 | بعد تسعة أيام',
          place=('قرب تدمر', 'Palmyra', 'تدمر', 'city', 'SY/Homs/Tadmor', 2, (34.560, 38.267)),
          actors=[('is', 'initiator', 'مسلح من التنظيم'), ('us', 'target', 'جنديين أميركيين'), ('civilians', 'victim', 'مترجم مدني')],
          results=[('killed', 'person', 'us', '2', 'جنديين أميركيين'), ('killed', 'person', 'civilians', '1', 'مترجم مدني')])
d.mention('airstrike', 'شنت القوات…"سنتكوم"', acled='Explosions/Remote violence/Air/drone strike', when='2025-12-19 | ليل الجمعة',
          place=('وسط سوريا', 'Central Syria', 'وسط سوريا', 'area', 'SY', 3), count=('targets', '71+', 'أكثر من 70 هدفاً'),
          actors=[('us', 'initiator', 'القوات الأميركية'), ('jo-forces', 'partner', 'مقاتلات أردنية'), ('is', 'target', 'للتنظيم')],
          means=[('aircraft', 'مقاتلات')], by=[dict(words='القيادة المركزية "سنتكوم"', org='us-centcom')])
d.mention('agreement', 'وكانت سوريا…التنظيم', status='background', when='2025-11-01..2025-11-30 month | تشرين الثاني/نوفمبر الماضي',
          actors=[('sy-government', 'initiator', 'سوريا@3'), ('coalition', 'partner', 'التحالف الدولي@2')])

d = doc('own-424', '2025-11-29', """
القنيطرة - ارتفعت إلى 13 قتيلاً، بينهم امرأتان وطفلان، حصيلة القصف الإسرائيلي على بلدة بيت جن بريف دمشق الجنوبي الغربي فجر الجمعة، بحسب ما أفادت مديرية صحة ريف دمشق، في حين نزحت عشرات العائلات باتجاه القرى المجاورة.

وبدأت الأحداث، وفق سكان تحدثوا إلى وكالة رويترز، حين توغلت قوة إسرائيلية تضم نحو عشر آليات في البلدة قرابة الثالثة والنصف فجراً واعتقلت ثلاثة شبان، قبل أن يتصدى لها مسلحون من الأهالي وتندلع اشتباكات استمرت ساعتين. وإثر ذلك، استهدفت المروحيات والمدفعية الإسرائيلية منازل في البلدة، كما أغارت مسيّرة على سيارة على الطريق المؤدي إلى مزرعة بيت جن، ما أدى إلى مقتل شخص كان بداخلها.

وأعلن الجيش الإسرائيلي، في بيان، إصابة ستة من جنوده، بينهم ضابطان، جروح ثلاثة منهم خطيرة، خلال عملية لاعتقال عناصر من "الجماعة الإسلامية"، مشيراً إلى القضاء على عدد من المسلحين.

ودانت وزارة الخارجية السورية "العدوان"، بينما طالب مندوب سوريا لدى الأمم المتحدة إبراهيم علبي مجلس الأمن بوقف الانتهاكات.

وصباح السبت، دخلت دورية إسرائيلية مؤلفة من أربع عربات قرية الصمدانية الشرقية بريف القنيطرة ونصبت حاجزاً عند مدخلها، ثم انسحبت بعد ساعة، كما ذكرت قناة الإخبارية السورية.

وتوغلت إسرائيل مراراً في الجنوب السوري منذ سقوط نظام بشار الأسد في 8 كانون الأول 2024، ونفذت خلال هذه المدة أكثر من ألف غارة، وفق حصيلة للمرصد السوري لحقوق الإنسان.
""", publisher='عنب الشام', title='13 قتيلاً بقصف إسرائيلي على بيت جن وتوغل جديد في القنيطرة')
dawn = '2025-11-28 | فجر الجمعة'
jinn = ('بلدة بيت جن بريف دمشق الجنوبي الغربي', 'Beit Jinn', 'بيت جن', 'town', 'SY/Rural Damascus', 1, (33.308, 35.890))
d.mention('airstrike', ['T:13 قتيلاً بقصف إسرائيلي على بيت جن', 'ارتفعت…المجاورة', 'استهدفت…منازل في البلدة'], acled='Explosions/Remote violence', when=dawn, place=jinn,
          actors=[('il-forces', 'initiator', 'الإسرائيلي'), ('civilians', 'victim', 'منازل')],
          results=[('killed', 'person', None, '13', '13 قتيلاً'), ('killed', 'person', 'civilians', '4', 'امرأتان وطفلان', 0),
                   ('displaced', 'person', 'civilians', '?', 'عشرات العائلات')],
          by=[dict(words='مديرية صحة ريف دمشق', org='sy-government', title='مديرية صحة ريف دمشق')], note='Helicopters and artillery: no sub-event type.')
people = [dict(words='سكان', title='سكان', channel='press', via='reuters', anonymous=True)]
d.mention('raid', 'توغلت قوة…شبان', code='arrest', when='2025-11-28 | الثالثة والنصف فجراً', place=('البلدة', *jinn[1:]), count=('vehicles', '~10', 'نحو عشر آليات'),
          actors=[('il-forces', 'initiator', 'قوة إسرائيلية'), ('civilians', 'target', 'ثلاثة شبان')],
          results=[('arrested', 'person', 'civilians', '3', 'ثلاثة شبان')], by=people)
d.mention('clash', 'يتصدى…ساعتين', when=dawn, place=('البلدة', *jinn[1:]), actors=[('il-forces', 'initiator', 'قوة إسرائيلية'), (None, 'target', 'مسلحون من الأهالي')],
          by=people)
d.mention('drone-strike', 'أغارت…بداخلها', when='2025-11-28 | إثر ذلك', place=('الطريق المؤدي إلى مزرعة بيت جن', "Mazra'at Beit Jinn", 'مزرعة بيت جن', 'village', 'SY/Rural Damascus', 2, (33.312, 35.918)),
          actors=[('il-forces', 'initiator', 'الإسرائيلية')], results=[('killed', 'person', None, '1', 'شخص')], means=[('drone', 'مسيّرة')], by=people)
d.mention('clash', 'وأعلن…المسلحين', when=dawn, place=('البلدة@2', *jinn[1:]),
          actors=[('il-forces', 'initiator', 'الجيش الإسرائيلي'), (None, 'target', '"الجماعة الإسلامية"')],
          results=[('wounded', 'person', 'il-forces', '6', 'ستة من جنوده'), ('wounded', 'person', 'il-forces', '2', 'ضابطان', 0), ('killed', 'person', None, '?', 'عدد من المسلحين')],
          by=[dict(words='الجيش الإسرائيلي', org='il-forces', channel='statement')], note='Its own account of the fight.')
d.mention('demand', 'طالب…الانتهاكات', actors=[('sy-government', 'initiator', 'مندوب سوريا لدى الأمم المتحدة'), ('un-security-council', 'target', 'مجلس الأمن')],
          by=[dict(words='مندوب سوريا لدى الأمم المتحدة إبراهيم علبي', org='sy-government', speaker='إبراهيم علبي', title='مندوب سوريا لدى الأمم المتحدة')])
d.mention('deployment', ['T:وتوغل جديد في القنيطرة', 'وصباح…السورية'], when='2025-11-29 | صباح السبت', count=('vehicles', '4', 'أربع عربات'),
          place=('قرية الصمدانية الشرقية بريف القنيطرة', 'As-Samdaniyah ash-Sharqiyah', 'الصمدانية الشرقية', 'village', 'SY/Quneitra/Quneitra', 1, (33.133, 35.872)),
          actors=[('il-forces', 'initiator', 'دورية إسرائيلية')], by=[dict(words='قناة الإخبارية السورية', title='قناة الإخبارية السورية')])
d.mention('statistics', 'ونفذت خلال…الإنسان', status='aggregate', when='2024-12-08..2025-11-29 range | منذ سقوط نظام بشار الأسد في 8 كانون الأول 2024',
          place=('الجنوب السوري', 'South Syria', 'الجنوب السوري', 'area', 'SY', 3), count=('strikes', '1001+', 'أكثر من ألف غارة'),
          actors=[('il-forces', 'initiator', 'إسرائيل@6')], by=[dict(words='للمرصد السوري لحقوق الإنسان', org='hrc-sohr')])

d = doc('own-425', '2024-08-13', """
دير الزور - وثّقت الشبكة السورية لحقوق الإنسان مقتل 17 مدنياً على الأقل، بينهم ثمانية أطفال، في هجمات متبادلة بين قوات سوريا الديمقراطية (قسد) ومقاتلي العشائر المدعومين من قوات النظام في ريف دير الزور الشرقي خلال أسبوع.

وأوضحت الشبكة، في تقرير نشرته الثلاثاء، أن قصفاً مدفعياً لقوات النظام من غرب الفرات على بلدة الدحلة، فجر الجمعة، قتل 11 مدنياً من عائلتين، وأن امرأة قُتلت السبت بقذيفة سقطت على منزلها في أبو حمام.

وعبر مقاتلو العشائر النهر فجر الأربعاء الماضي وهاجموا نقاطاً لـ"قسد" في ذيبان واللطوة، قبل أن تستعيدها الأخيرة بعد ساعات، معلنة في بيان مقتل ثلاثة من عناصرها و18 من المهاجمين. وقال ناشطون إن "قسد" قصفت بعد ذلك بلدة البوليل الخاضعة للنظام بصواريخ، ما أدى إلى مقتل خمسة أشخاص وإصابة 11، بيد أنها حمّلت النظام مسؤولية القصف.

وعلى خلفية التوتر، أغلقت "قسد" المعابر النهرية، وفرضت حظراً للتجوال في ثماني بلدات، فيما نزحت نحو 600 عائلة إلى البادية، طبقاً لمكتب الأمم المتحدة لتنسيق الشؤون الإنسانية.

ووصل الاثنين وفد روسي إلى مطار القامشلي والتقى قائد "قسد" مظلوم عبدي لبحث التهدئة، بحسب شبكة "رووداو"، بينما دفع التحالف الدولي بتعزيزات تضم 25 عربة مدرعة إلى حقل العمر النفطي.

وسبق أن شهدت المنطقة نفسها مواجهات مماثلة بين الطرفين في أيلول 2023، انتهت بسيطرة "قسد" على ذيبان.
""", publisher='الفرات نيوز')
snhr = dict(words='الشبكة السورية لحقوق الإنسان', org='sy-network-human-rights', channel='document')
east = ('ريف دير الزور الشرقي', 'Eastern Deir ez-Zor countryside', 'ريف دير الزور الشرقي', 'area', 'SY/Deir ez-Zor', 3)
tribes = ('sy-tribal-fighters', 'initiator', 'مقاتلي العشائر')
d.mention('statistics', 'وثّقت…أسبوع', status='aggregate', when='2024-08-07..2024-08-13 week | خلال أسبوع', place=east,
          actors=[('sy-sdf', 'initiator', 'قوات سوريا الديمقراطية (قسد)'), tribes, ('civilians', 'victim', 'مدنياً')],
          results=[('killed', 'person', 'civilians', '17+', '17 مدنياً على الأقل'), ('killed', 'person', 'civilians', '8', 'ثمانية أطفال', 0)], by=[snhr])
friday = '2024-08-09 | فجر الجمعة'
again = [{**snhr, 'words': 'الشبكة@2'}]
d.mention('shelling', 'قصفاً مدفعياً…عائلتين', when=friday, place=('بلدة الدحلة', 'Ad-Dahlah', 'الدحلة', 'town', 'SY/Deir ez-Zor/Mayadin', 1, (34.98, 40.57)),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام@2'), ('civilians', 'victim', '11 مدنياً')],
          results=[('killed', 'person', 'civilians', '11', '11 مدنياً')], by=again)
d.mention('shelling', 'امرأة…حمام', when='2024-08-10 | السبت', place=('أبو حمام', 'Abu Hamam', 'أبو حمام', 'town', 'SY/Deir ez-Zor/Abu Kamal', 1, (34.818, 40.640)),
          actors=[('civilians', 'victim', 'امرأة')], results=[('killed', 'person', 'civilians', '1', 'امرأة')], by=again)
early = '2024-08-07 | فجر الأربعاء الماضي'
dhiban = ('ذيبان', 'Dhiban', 'ذيبان', 'town', 'SY/Deir ez-Zor/Mayadin', 1, (35.001, 40.519))
d.mention('attack-on-forces', 'وعبر…المهاجمين', when=early, place=dhiban, places=[('اللطوة', 'Al-Latwa', 'اللطوة', 'village', 'SY/Deir ez-Zor/Mayadin', 1)],
          actors=[('sy-tribal-fighters', 'initiator', 'مقاتلو العشائر'), ('sy-sdf', 'target', 'قسد@2')],
          results=[('killed', 'person', 'sy-sdf', '3', 'ثلاثة من عناصرها'), ('killed', 'person', 'sy-tribal-fighters', '18', '18 من المهاجمين')],
          by=[dict(words='الأخيرة', org='sy-sdf', channel='statement')], note='Taken back within hours: one happening with the attack.')
d.mention('shelling', '"قسد" قصفت…القصف', when='2024-08-07 | بعد ذلك', place=('بلدة البوليل الخاضعة للنظام', 'Al-Bulayl', 'البوليل', 'town', 'SY/Deir ez-Zor/Deir-ez-Zor', 1, (35.205, 40.353)),
          actors=[('sy-sdf', 'initiator', 'قسد@3')],
          results=[('killed', 'person', None, '5', 'خمسة أشخاص'), ('wounded', 'person', None, '11', '11@2')], means=[('rocket', 'صواريخ')],
          by=[dict(words='ناشطون', title='ناشطون', anonymous=True), dict(words='قسد@3', org='sy-sdf', stance='denies')])
d.mention('displacement', 'نزحت…الإنسانية', place=('البادية', 'Desert', 'البادية', 'desert', 'SY/Deir ez-Zor', 3), results=[('displaced', 'person', 'civilians', '~600', 'نحو 600 عائلة')],
          actors=[('civilians', 'victim', 'عائلة')], by=[dict(words='لمكتب الأمم المتحدة لتنسيق الشؤون الإنسانية', org='un-ocha')])
d.mention('meeting', 'ووصل…"رووداو"', when='2024-08-12 | الاثنين', place=('مطار القامشلي', 'Qamishli airport', 'مطار القامشلي', 'airport', 'SY/Al Hasakah/Qamishli', 1, (37.021, 41.191)),
          actors=[('ru-government', 'initiator', 'وفد روسي'), ('sy-sdf', 'initiator', 'قائد "قسد" مظلوم عبدي')],
          people=[('مظلوم عبدي', 'قائد "قسد"', 'sy-sdf', 'mentioned', 'مظلوم عبدي')], by=[dict(words='شبكة "رووداو"', org='rudaw')])
d.mention('reinforcement', 'دفع التحالف…النفطي', count=('vehicles', '25', '25 عربة مدرعة'),
          place=('حقل العمر النفطي', 'Al-Omar oil field', 'حقل العمر', 'base', 'SY/Deir ez-Zor', 1, (35.107, 40.563)), actors=[('coalition', 'initiator', 'التحالف الدولي')])
d.mention('clash', 'وسبق…ذيبان', status='background', when='2023-09-01..2023-09-30 month | أيلول 2023', place=('ذيبان@2', *dhiban[1:]),
          actors=[('sy-sdf', 'initiator', 'قسد@6'), ('sy-tribal-fighters', 'target', 'الطرفين')])

d = doc('own-426', '2024-11-13', """
أصيب خمسة مدنيين، بينهم طفلة، الأربعاء، في هجمات بطائرات مسيّرة انتحارية شنتها قوات النظام السوري على قرى وبلدات في ريفي حلب وإدلب، تزامناً مع غارات روسية على محيط مدينة جسر الشغور.

وقالت منظمة الخوذ البيضاء إن مسيّرتين استهدفتا جراراً زراعياً وسيارة في قرية كفرتعال غربي حلب أثناء قطاف الزيتون، ما تسبب بإصابة ثلاثة مزارعين بجروح، وإن رجلاً وابنته أصيبا بهجوم مماثل على الطريق الواصل بين بلدتي النيرب وسرمين شرقي إدلب.

وأفاد مراسل "عنب بلدي" بأن طائرة حربية روسية نفذت ثلاث غارات بصواريخ فراغية على أحراج الشيخ سنديان غربي جسر الشغور، دون تسجيل إصابات.

من جهتها، أعلنت هيئة تحرير الشام قنص عنصرين من قوات النظام على محور الملاجة جنوبي إدلب، واستهداف غرفة عمليات لها في بلدة كفرنبل بصواريخ من طراز "غراد"، رداً على الهجمات.

وأمس الثلاثاء، قُتلت معلمة وجُرح أربعة طلاب جراء قصف مدفعي للنظام على مدرسة في بلدة آفس، وفق الدفاع المدني، الذي وثق أيضاً مقتل 66 شخصاً في 876 هجوماً لقوات النظام وحلفائها منذ مطلع 2024، من بينها 199 هجوماً بمسيّرات انتحارية.
""", publisher='شبكة إدلب', title='مسيّرات النظام الانتحارية تصيب مدنيين في ريفي حلب وإدلب')
wednesday = '2024-11-13 | الأربعاء'
regime = ('sy-government-forces', 'initiator', 'قوات النظام السوري')
helmets = [dict(words='منظمة الخوذ البيضاء', org='sy-civil-defence')]
taal = ('قرية كفرتعال غربي حلب', 'Kafr Taal', 'كفرتعال', 'village', 'SY/Aleppo/Mount Simeon', 1, (36.176, 36.949))
d.mention('casualties', ['T:مسيّرات النظام الانتحارية تصيب مدنيين في ريفي حلب وإدلب', 'أصيب خمسة…وإدلب'], when=wednesday,
          place=('ريفي حلب', 'Aleppo countryside', 'ريف حلب', 'area', 'SY/Aleppo', 3), places=[('إدلب', 'Idlib countryside', 'ريف إدلب', 'area', 'SY/Idlib', 3)],
          actors=[regime, ('civilians', 'victim', 'مدنيين')],
          results=[('wounded', 'person', 'civilians', '5', 'خمسة مدنيين'), ('wounded', 'person', 'civilians', '1', 'طفلة', 0)],
          note='The sum of the two that the body tells apart.')
d.mention('drone-strike', 'مسيّرتين…بجروح', when=wednesday, place=taal, actors=[regime, ('civilians', 'target', 'مزارعين')],
          results=[('wounded', 'person', 'civilians', '3', 'ثلاثة مزارعين')], means=[('drone', 'مسيّرتين')], by=helmets)
d.mention('drone-strike', 'رجلاً…إدلب', when=wednesday, place=('النيرب', 'Al-Nayrab', 'النيرب', 'town', 'SY/Idlib/Idleb', 2, (35.893, 36.787)),
          places=[('سرمين', 'Sarmin', 'سرمين', 'city', 'SY/Idlib/Idleb', 2, (35.903, 36.726))], actors=[regime, ('civilians', 'victim', 'رجلاً')],
          results=[('wounded', 'person', 'civilians', '2', 'رجلاً وابنته')], by=helmets)
d.mention('airstrike', ['تزامناً…الشغور', 'وأفاد…إصابات'], when=wednesday, count=('strikes', '3', 'ثلاث غارات'),
          place=('أحراج الشيخ سنديان غربي جسر الشغور', 'Ash-Shaykh Sindiyan', 'الشيخ سنديان', 'village', 'SY/Idlib/Jisr-Ash-Shugur', 1, (35.83, 36.24)),
          actors=[('ru-forces', 'initiator', 'طائرة حربية روسية')], results=[('wounded', 'person', None, '0', 'دون تسجيل إصابات')],
          by=[dict(words='مراسل "عنب بلدي"', org='enab-baladi', title='مراسل "عنب بلدي"')])
hts = [dict(words='هيئة تحرير الشام', org='sy-hts')]
d.mention('sniping', 'قنص…إدلب', when=None, place=('محور الملاجة جنوبي إدلب', 'Al-Mallaja', 'الملاجة', 'village', 'SY/Idlib', 2, (35.64, 36.52)),
          actors=[('sy-hts', 'initiator', 'هيئة تحرير الشام'), ('sy-government-forces', 'target', 'قوات النظام@2')],
          results=[('killed', 'person', 'sy-government-forces', '2', 'عنصرين من قوات النظام')], means=[('sniper', 'قنص')], by=hts)
d.mention('shelling', 'استهداف غرفة…الهجمات', when=None, place=('بلدة كفرنبل', 'Kafr Nubl', 'كفرنبل', 'town', "SY/Idlib/Al Ma'ra", 1, (35.614, 36.562)),
          actors=[('sy-hts', 'initiator', 'هيئة تحرير الشام'), ('sy-government-forces', 'target', 'قوات النظام@2')], means=[('rocket', 'صواريخ من طراز "غراد"')], by=hts)
d.mention('shelling', 'وأمس…المدني', when='2024-11-12 | أمس الثلاثاء', place=('بلدة آفس', 'Afes', 'آفس', 'town', 'SY/Idlib/Idleb', 1, (35.883, 36.800)),
          actors=[('sy-government-forces', 'initiator', 'للنظام'), ('civilians', 'victim', 'معلمة')],
          results=[('killed', 'person', 'civilians', '1', 'معلمة'), ('wounded', 'person', 'civilians', '4', 'أربعة طلاب')],
          by=[dict(words='الدفاع المدني', org='sy-civil-defence')])
d.mention('statistics', 'وثق أيضاً…انتحارية', status='aggregate', when='2024-01-01..2024-11-13 range | منذ مطلع 2024', count=('attacks', '876', '876 هجوماً'),
          actors=[('sy-government-forces', 'initiator', 'قوات النظام@3')],
          results=[('killed', 'person', 'civilians', '66', '66 شخصاً')], by=[dict(words='الدفاع المدني', org='sy-civil-defence')])
