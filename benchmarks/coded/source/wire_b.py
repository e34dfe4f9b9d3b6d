"""Wire items, second part."""

d = doc('own-035', '2024-04-23', """
أنقرة (الأناضول) - أعلنت وزارة الدفاع التركية تحييد تسعة من عناصر حزب العمال الكردستاني بقصف جوي شمالي العراق. وأشارت الوزارة، في بيان الثلاثاء، إلى أن العملية جرت في منطقتي غارا ومتينا ضمن عملية "المخلب-القفل" المستمرة منذ أبريل 2022.
""", publisher='وكالة المشرق')
by = [dict(words='وزارة الدفاع التركية', org='tr-forces', channel='statement', via='anadolu')]
d.mention('airstrike', ['أعلنت…شمالي العراق', 'وأشارت…ومتينا'], when='2024-04-23 | الثلاثاء', operation='المخلب-القفل',
          place=('غارا', 'Gara', 'غارا', 'mountain', 'IQ/Duhok/Amedi', 2),
          places=[('متينا', 'Metina', 'متينا', 'mountain', 'IQ/Duhok/Amedi', 2)],
          actors=[('tr-forces', 'initiator', 'التركية'), ('pkk', 'target', 'حزب العمال الكردستاني')],
          results=[('killed', 'person', 'pkk', '9', 'تسعة من عناصر حزب العمال الكردستاني')],
          means=[('aircraft', 'جوي')], by=by)
d.mention('campaign', 'عملية "المخلب-القفل" المستمرة منذ أبريل 2022', status='ongoing', operation='المخلب-القفل',
          when='2022-04-01..2024-04-23 range | منذ أبريل 2022',
          place=('شمالي العراق', 'Northern Iraq', 'شمال العراق', 'region', 'IQ', 3),
          actors=[('tr-forces', 'initiator', 'التركية'), ('pkk', 'target', 'حزب العمال الكردستاني')], by=by)

d = doc('own-036', '2023-09-05', """
أقر مجلس دير الزور العسكري بمقتل ثلاثة من مقاتليه في مواجهات مع مسلحين عشائريين ببلدة البصيرة شرقي دير الزور، فيما تحدثت شبكة الفرات المحلية عن مقتل سبعة من عناصر المجلس وأسر اثنين. وفرضت قوات سوريا الديمقراطية حظرا للتجوال في البلدة لمدة يومين.
""", publisher='وكالة الفرات')
basira = ('بلدة البصيرة', 'Al-Busayrah', 'البصيرة', 'town', 'SY/Deir ez-Zor/Deir ez-Zor', 1)
sides = [('sy-deir-ez-zor-military-council', 'initiator', 'مجلس دير الزور العسكري'),
         ('sy-tribal-fighters', 'target', 'مسلحين عشائريين')]
d.mention('clash', 'أقر…دير الزور@2', when='day', place=basira, actors=sides,
          results=[('killed', 'person', 'sy-deir-ez-zor-military-council', '3', 'ثلاثة من مقاتليه')],
          by=[dict(words='مجلس دير الزور العسكري', org='sy-deir-ez-zor-military-council')])
d.mention('clash', 'تحدثت…اثنين', when='day', place=basira,
          actors=[('sy-deir-ez-zor-military-council', 'initiator', 'المجلس'),
                  ('sy-tribal-fighters', 'target', 'مسلحين عشائريين')],
          results=[('killed', 'person', 'sy-deir-ez-zor-military-council', '7', 'سبعة من عناصر المجلس'),
                   ('abducted', 'person', 'sy-deir-ez-zor-military-council', '2', 'أسر اثنين')],
          by=[dict(words='شبكة الفرات المحلية', title='شبكة الفرات المحلية')],
          note='A second source with its own toll. The curfew is left out.')

d = doc('own-037', '2020-05-22', """
الموصل/ قال مصدر أمني عراقي، الجمعة، إن عدة صواريخ سقطت على قاعدة القيارة العسكرية التي تضم قوات أمريكية جنوبي الموصل. وأوضح المصدر الذي طلب عدم ذكر اسمه لوكالة الأناضول أن الهجوم تم بثمانية صواريخ كاتيوشا وأوقع جريحين من الشرطة الاتحادية، مبينا أن القوات الأمنية عثرت على منصة إطلاق قرب القاعدة.
""", publisher='شبكة الرافد')
by = [dict(words='مصدر أمني عراقي', title='مصدر أمني عراقي', channel='press', via='anadolu', anonymous=True)]
d.mention('shelling', ['قال مصدر…الموصل', 'وأوضح…الاتحادية'], when='2020-05-22 | الجمعة', count=('rockets', '8', 'ثمانية صواريخ كاتيوشا'),
          place=('قاعدة القيارة العسكرية', 'Qayyarah base', 'القيارة', 'base', 'IQ/Ninewa/Mosul', 1),
          actors=[('us', 'target', 'قوات أمريكية'), ('iq-federal-police', 'victim', 'الشرطة الاتحادية')],
          results=[('wounded', 'person', 'iq-federal-police', '2', 'جريحين من الشرطة الاتحادية')],
          means=[('rocket', 'صواريخ كاتيوشا')], by=by)
d.mention('weapons-find', 'القوات الأمنية…القاعدة', when='2020-05-22 | الجمعة',
          place=('قرب القاعدة', 'Qayyarah base', 'القيارة', 'base', 'IQ/Ninewa/Mosul', 2),
          actors=[('iq-security-forces', 'initiator', 'القوات الأمنية')],
          results=[('found', 'weapon', None, '1', 'منصة إطلاق')], by=by)

d = doc('own-038', '2025-02-06', """
طولكرم - واصلت قوات الاحتلال الإسرائيلي، لليوم الثاني على التوالي، عدوانها على مدينة طولكرم ومخيمها. وأعلنت وزارة الصحة الفلسطينية ارتفاع حصيلة الشهداء إلى 5 منذ فجر الأربعاء، وقال الهلال الأحمر إن طواقمه نقلت 9 إصابات إلى المستشفيات. وذكر نادي الأسير أن الاحتلال اعتقل 12 مواطنا من المدينة خلال الحملة.
""", publisher='نبض الضفة')
d.mention('campaign', 'ALL', code='clash', acled=None, status='ongoing', when='2025-02-05..2025-02-06 range | منذ فجر الأربعاء',
          place=('مدينة طولكرم', 'Tulkarm', 'طولكرم', 'city', 'PS/Tulkarm', 1),
          places=[('مخيمها', 'Tulkarm refugee camp', 'مخيم طولكرم', 'camp', 'PS/Tulkarm', 1)],
          actors=[('il-forces', 'initiator', 'قوات الاحتلال الإسرائيلي'), ('civilians', 'target', 'مواطنا')],
          results=[('killed', 'person', None, '5', 'حصيلة الشهداء إلى 5'), ('wounded', 'person', None, '9', '9 إصابات'),
                   ('arrested', 'person', 'civilians', '12', '12 مواطنا')],
          by=[dict(words='وزارة الصحة الفلسطينية', org='ps-health-ministry'), dict(words='الهلال الأحمر', org='ps-red-crescent'),
              dict(words='نادي الأسير', org='ps-prisoners-club')],
          note='A toll of deeds that are not named.')

d = doc('own-039', '2022-02-17', """
قررت إيطاليا رفع عدد قواتها العاملة في العراق من 650 إلى نحو 1100 جندي، وفق ما أعلنه وزير الدفاع لورنزو غويريني في ختام اجتماع مع نظيره العراقي جمعة عناد في روما الخميس. وقال غويريني للصحفيين إن الزيادة ستتم تدريجيا خلال الصيف وبطلب من الحكومة العراقية.
""", publisher='وكالة المشرق')
by = [dict(words='وزير الدفاع لورنزو غويريني', org='it-government', speaker='لورنزو غويريني', title='وزير الدفاع', channel='press')]
d.mention('troop-numbers', ['قررت…جندي', 'وقال…العراقية'], status='planned', count=('troops', '~1100', 'نحو 1100 جندي'),
          when='2022-06-01..2022-08-31 range | الصيف',
          place=('العراق', 'Iraq', 'العراق', 'country', 'IQ', 3),
          actors=[('it-government', 'initiator', 'إيطاليا'), ('iq-government', 'partner', 'الحكومة العراقية')], by=by)
d.mention('meeting', 'اجتماع…الخميس', when='2022-02-17 | الخميس',
          place=('روما', 'Rome', 'روما', 'city', 'IT', 1),
          actors=[('it-government', 'initiator', 'وزير الدفاع'), ('iq-ministry-defence', 'partner', 'نظيره العراقي')],
          people=[('لورنزو غويريني', 'وزير الدفاع', 'it-government', 'mentioned', 'لورنزو غويريني'),
                  ('جمعة عناد', 'وزير الدفاع العراقي', 'iq-ministry-defence', 'mentioned', 'جمعة عناد')], by=by)

d = doc('own-040', '2020-09-14', """
بغداد، 14 أيلول - أعلنت خلية الإعلام الأمني انفجار عبوة ناسفة على رتل ينقل معدات التحالف الدولي بواسطة شركات نقل عراقية على الطريق السريع قرب ناحية اليوسفية جنوبي بغداد، ما تسبب بأضرار في عجلة واحدة دون خسائر بشرية. وتبنت جماعة تطلق على نفسها "أصحاب الكهف" الهجوم في بيان تداولته منصات على تطبيق تلغرام.
""", publisher='وكالة الرافد للأنباء')
d.mention('ied', when='2020-09-14 | 14 أيلول',
          place=('قرب ناحية اليوسفية', 'Yusufiyah', 'اليوسفية', 'subdistrict', 'IQ/Baghdad/Mahmoudiya', 2),
          actors=[('iq-ashab-al-kahf', 'initiator', 'أصحاب الكهف'), ('coalition', 'target', 'التحالف الدولي')],
          results=[('killed', 'person', None, '0', 'دون خسائر بشرية'), ('wounded', 'person', None, '0', 'دون خسائر بشرية')],
          means=[('ied', 'عبوة ناسفة')],
          by=[dict(words='خلية الإعلام الأمني', org='iq-smc'),
              dict(words='أصحاب الكهف', org='iq-ashab-al-kahf', channel='statement', via='تلغرام')],
          note='A claimant names itself; damage without a kind of loss is no result.')

d = doc('own-041', '2023-10-08', """
وقع العراق والأردن، الأحد، في عمّان مذكرة تفاهم أمنية تتضمن تبادل المعلومات وضبط الحدود المشتركة بين البلدين، بحسب بيان لوزارة الداخلية العراقية. ووقع المذكرة عن الجانب العراقي الوزير عبد الأمير الشمري، وعن الجانب الأردني نظيره مازن الفراية.
""", publisher='شبكة الرافد')
d.mention('agreement', when='2023-10-08 | الأحد',
          place=('عمّان', 'Amman', 'عمان', 'city', 'JO/Amman', 1),
          actors=[('iq-government', 'initiator', 'العراق'), ('jo-government', 'initiator', 'الأردن')],
          people=[('عبد الأمير الشمري', 'الوزير', 'iq-ministry-interior', 'mentioned', 'عبد الأمير الشمري'),
                  ('مازن الفراية', 'نظيره', 'jo-government', 'mentioned', 'مازن الفراية')],
          by=[dict(words='وزارة الداخلية العراقية', org='iq-ministry-interior', channel='statement')])

d = doc('own-042', '2022-11-07', """
قتل أربعة من عناصر الشرطة الاتحادية وأصيب ثلاثة آخرون بجروح في كمين نصبه مسلحو داعش لدوريتهم بين قريتي الماحوز وتل الورد في ناحية الرياض جنوب غربي كركوك، صباح الأحد. وأكد ضابط برتبة عقيد في الشرطة لفرانس برس أن المهاجمين فجروا عبوة ناسفة قبل أن يفتحوا النار. وقد وصلت تعزيزات من فرقة الرد السريع إلى مكان الهجوم.
""", publisher='وكالة المشرق')
d.mention('ambush', ['قتل…الأحد', 'وأكد…النار'], when='2022-11-06 | صباح الأحد',
          place=('ناحية الرياض', 'Al-Riyadh', 'الرياض', 'subdistrict', 'IQ/Kirkuk/Hawija', 2),
          actors=[('is', 'initiator', 'مسلحو داعش'), ('iq-federal-police', 'target', 'الشرطة الاتحادية')],
          results=[('killed', 'person', 'iq-federal-police', '4', 'أربعة من عناصر الشرطة الاتحادية'),
                   ('wounded', 'person', 'iq-federal-police', '3', 'أصيب ثلاثة آخرون')],
          means=[('ied', 'عبوة ناسفة')],
          by=[dict(words='ضابط برتبة عقيد في الشرطة', org='iq-police', title='ضابط برتبة عقيد في الشرطة', channel='press',
                   via='afp', anonymous=True)])
d.mention('reinforcement', 'وصلت…الهجوم', when='day',
          place=('ناحية الرياض', 'Al-Riyadh', 'الرياض', 'subdistrict', 'IQ/Kirkuk/Hawija', 2),
          actors=[('iq-rapid-response', 'initiator', 'فرقة الرد السريع')])
