# ruff: noqa: E501
"""Attacks, ambushes and the killed as reporters word them: who did it to whom, whose the dead were, what kind it was.

Each row: a sentence, (actor, role) pairs that its mentions have, (actor, role) pairs that they must not have, and
results as (kind, group, number; None for a vague count).
"""

import pytest

from support import mentions_of

Pair = tuple[str | None, str]
Toll = tuple[str, str | None, int | None]
DID, HIT = "initiator", "target"

TOLD: list[tuple[str, set[Pair], set[Pair], set[Toll]]] = [
    # The doer as an adjective, as a number of men, with his weapon between him and whom he hits
    ("استشهاد ضابط وجنديين اثنين بتعرض إرهابي على نقطة تابعة للواء 19 في ناحية العظيم.", {("is", DID), ("iq-army", HIT)}, {("is", HIT)}, {("killed", "iq-army", 3)}),
    ("هاجم نحو عشرة مسلحين يستقلون ثلاث سيارات قرية الزركة في الطوز.", {("unidentified-armed-group", DID)}, {("unidentified-armed-group", HIT)}, set()),
    ("هاجمت خلية من داعش بقذائف الهاون نقاط الحشد العشائري في قرية العيث.", {("is", DID), ("iq-tribal-mobilization", HIT)}, {("iq-tribal-mobilization", DID)}, set()),
    ("استهدفت خلايا التنظيم بقذيفة آر بي جي عجلة تابعة لقسد قرب البصيرة شرق دير الزور.", {("is", DID), ("sy-sdf", HIT)}, {("is", HIT)}, set()),
    ("أعدم عناصر التنظيم مدنيا في الحويجة.", {("is", DID)}, {("is", HIT)}, {("killed", "civilians", 1)}),
    ("خطفت عناصر التنظيم راعيين قرب الحضر.", {("is", DID)}, {("is", HIT)}, {("abducted", "civilians", 2)}),
    ("خطف مسلحو داعش ستة من جامعي الكمأ في صحراء الثرثار، وأقدموا لاحقا على إعدام أربعة منهم.", {("is", DID)}, {("is", HIT)}, {("abducted", "civilians", 6), ("killed", "civilians", 4)}),
    # Who fell into an ambush, who died, who lost his men
    ("وقعت دورية تابعة للفرقة السابعة في كمين قرب الرطبة فقد فيه الجيش ضابطا وستة جنود.", {("iq-army", HIT)}, {("iq-army", DID)}, {("killed", "iq-army", 7)}),
    ("كمن مقاتلو التنظيم لرتل من حرس الحدود على طريق عكاشات وأحرقوا آليتين.", {("is", DID), ("iq-border-guard", HIT)}, set(), {("burned", "iq-border-guard", 2)}),
    ("قضى العميد الركن أحمد اللامي، آمر اللواء 29، متأثرا بإصابته في هجوم قرب الرمانة.", {("iq-army", HIT)}, {("iq-army", DID)}, set()),
    ("خسر اللواء 110 أحد منتسبيه في انفجار عبوة ناسفة في محيط بحيرة حمرين.", {("iq-army", HIT)}, {("iq-army", DID)}, {("killed", "iq-army", 1)}),
    ("رصاص مجهول ينهي حياة عنصر في سرايا السلام جنوبي بغداد", {("iq-saraya-al-salam", HIT)}, set(), {("killed", "iq-saraya-al-salam", 1)}),
    ("تبنى تنظيم داعش تفجيرا انتحاريا أوقع أمس 11 قتيلا من متطوعي الشرطة في الرمادي.", {("is", DID), ("iq-police", HIT)}, {("iq-police", DID)}, {("killed", "iq-police", 11)}),
    # Whose the dead were
    ("قتل 18 جنديا من القوات المشتركة بهجوم حوثي غرب تعز، وسقط للحوثيين 27 قتيلا.", {("ye-ansar-allah", DID)}, set(), {("killed", "ye-ansar-allah", 27)}),
    ("أحبطت قوات الحشد تعرضا لداعش وأوقعت اثنين منهم قتلى.", {("is", DID)}, set(), {("killed", "is", 2)}),
    ("استدرجت مفارز الاستخبارات العسكرية ثلاثة إرهابيين إلى كمين في الكرمة وأجهزت عليهم.", {("iq-military-intelligence", DID)}, set(), {("killed", "is", 3)}),
    ("زعم داعش أنه قتل أو جرح 12 عنصرا من الشرطة الاتحادية في كمين بمنطقة وادي زغيتون.", {("is", DID)}, set(), {("killed", "iq-federal-police", None), ("wounded", "iq-federal-police", None)}),
    # The force named is whom a wider word means; an officer is of the force whose office he holds
    ("هاجم داعش نقطة تفتيش للشرطة الاتحادية قرب الرشاد، فقتل سبعة شرطيين.", {("is", DID), ("iq-federal-police", HIT)}, {("iq-police", HIT)}, {("killed", "iq-federal-police", 7)}),
    ("قتل شرطيان وجندي في هجوم لداعش على سيطرة مشتركة قرب الحويجة.", {("is", DID)}, {("is", HIT)}, set()),
    ("قتل آمر لواء في الحشد الشعبي بانفجار لغم أرضي غربي سنجار.", {("iq-pmf", HIT)}, set(), {("killed", "iq-pmf", 1)}),
    ("وصلت إلى الطب العدلي في الموصل جثث خمسة من أفراد الجيش قضوا في هجوم قرب المحلبية.", {("iq-army", HIT)}, set(), {("killed", "iq-army", 5)}),
    ("عثرت الشرطة على جثث خمسة من أفراد الجيش قرب المحلبية.", set(), set(), {("found_dead", "iq-army", 5)}),
    ("اقتحم مسلحون مقهى في تكريت وأطلقوا النار على الرواد، ما أدى إلى مصرع ثلاثة مدنيين.", {("unidentified-armed-group", DID)}, set(), {("killed", "civilians", 3)}),
    ("إصابة منتسبين اثنين في الشرطة إثر نزاع مسلح في قضاء الكحلاء.", {("iq-police", HIT)}, {("unidentified-armed-group", DID)}, {("wounded", "iq-police", 2)}),
    # One man and another; who is mourned; who met with what; victims of an attack; offices behind who did it
    ("دهس مستوطن راعيا فلسطينيا قرب الخليل.", {("il-settlers", DID)}, {("il-settlers", HIT)}, set()),
    ("قتل مسلح برصاص الشرطة في كركوك.", {("iq-police", DID)}, {("unidentified-armed-group", DID)}, set()),
    ("نعت قيادة عمليات نينوى آمر الفوج الثاني المقدم الركن خالد العزاوي الذي سقط شهيدا في كمين إرهابي غربي تلعفر.", {("iq-army", HIT)}, {("iq-army", DID)}, set()),
    ("تعرض أستاذ جامعي للاختطاف من قبل مجهولين شرقي بعقوبة.", {("unidentified-armed-group", DID)}, set(), {("abducted", "civilians", 1)}),
    ("اغتالت حركة الشباب عمدة ناحية كاران بتفجير انتحاري داخل مكتبه.", {("so-al-shabaab", DID)}, set(), {("killed", "civilians", 1)}),
    ("البنتاغون يؤكد تصفية الرجل الثاني في تنظيم الدولة أبو علاء العفري بغارة قرب تلعفر.", {("is", HIT)}, set(), {("killed", "is", 1)}),
    ("قامت عناصر إرهابية بتفخيخ ثلاثة منازل وتفجيرها في قرية الصفرة بالعظيم.", {("is", DID)}, set(), {("destroyed", "civilians", 3)}),
    # Borders are no forces; a coach that gunmen stop is no arrest of theirs
    ("قتيلان من داعش بكمين لقوات الحشد على الحدود العراقية السورية.", {("is", HIT), ("iq-pmf", DID)}, {("iq-border-guard", HIT), ("sy-government-forces", HIT)}, {("killed", "is", 2)}),
    ("هاجم داعش نقطة لقوات الحدود في القائم.", {("is", DID), ("iq-border-guard", HIT)}, set(), set()),
    # What must stay as it is
    ("قصف الجيش بقذائف المدفعية محيط القاعدة التركية في بعشيقة.", {("iq-army", DID)}, {("tr-forces", DID)}, set()),
    ("استهدف التحالف ثلاثة مسلحين في وادي الشاي.", {("coalition", DID)}, {("unidentified-armed-group", DID)}, set()),
    ("قتل عناصر من داعش في وادي الشاي بضربة لطيران التحالف الدولي.", {("coalition", DID), ("is", HIT)}, {("is", DID)}, {("killed", "is", None)}),
    ("أعدم عناصر من التنظيم رميا بالرصاص في الحويجة.", {("is", HIT)}, {("is", DID)}, set()),
    ("وقعت قوة من الجيش وثيقة تعاون مع الشرطة في كركوك.", set(), {("iq-army", HIT)}, set()),
    ("سقط لبنان في حرب جديدة بعد مقتل 12 مدنيا في صور.", set(), set(), {("killed", "civilians", 12)}),
]


@pytest.mark.parametrize(("text", "roles", "others", "tolls"), TOLD, ids=[row[0][:40] for row in TOLD])
def test_roles_and_tolls(text: str, roles: set[Pair], others: set[Pair], tolls: set[Toll]) -> None:
    mentions = mentions_of(text)
    told = {(a.id, a.role) for m in mentions for a in m.actors}
    results = {(r.kind, r.group, r.low) for m in mentions for r in m.results}
    assert roles <= told
    assert not others & told
    assert tolls <= results


KINDS: list[tuple[str, list[str]]] = [
    ("انفجرت عجلة ملغومة كانت مركونة قرب مطعم في قضاء تكريت.", ["car-bomb"]),
    ("انفجار مركبة ملغمة وسط الفلوجة.", ["car-bomb"]),
    ("فجر انتحاري شاحنة مفخخة عند مدخل الحلة.", ["suicide-bombing"]),
    ("اقتحم مسلحون مقهى في تكريت وأطلقوا النار على الرواد.", ["shooting"]),
    ("اقتحمت قوة من الشرطة مقهى في تكريت واعتقلت ثلاثة مطلوبين.", ["arrest"]),
    ("انفجرت صباح اليوم عجلة ملغمة قرب مطعم في تكريت.", ["car-bomb"]),
    ("ارتفاع ضحايا تفجير مسجد بيشاور إلى 100 قتيل.", ["explosion"]),
    ("أقدم داعش على تفجير مسجد في الموصل.", ["destruction"]),
    ("خاضت قوة من الجيش العراقي مواجهة مع داعش قرب تلعفر.", ["clash"]),
    ("قتلت الشرطة انتحاريا قبل أن يفجر حزامه الناسف عند حاجز في الكرادة.", ["killing"]),
    ("أردت القوات الأمنية انتحاريين اثنين قبل وصولهما إلى هدفهما في الكرادة.", ["killing"]),
    ("فجر انتحاري نفسه قبل أن يصل إلى حاجز في الكرادة.", ["suicide-bombing"]),
    ("انتحاري بسترة ناسفة يستهدف مجلس عزاء في بلدروز ويوقع 14 شهيدا.", ["suicide-bombing"]),
    ("انفجرت قنبلة قرب مركبة في الفلوجة.", ["explosion"]),
    ("كمن مسلحون لقافلة من الجيش قرب بلد.", ["ambush"]),
    ("نصب عناصر داعش حاجزا وهميا قرب طوزخورماتو.", ["attack-on-forces"]),
    ("نصب الجيش حاجزا جديدا قرب طوزخورماتو.", ["deployment"]),
    ("لم تتبن أي جهة حتى الآن الهجوم الذي طال أمس منزلا في ناحية أبي صيدا وأودى بحياة مدني.", ["attack"]),
    ("لم تتبن أي جهة الهجوم حتى الآن.", []),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS, ids=[row[0][:40] for row in KINDS])
def test_kinds(text: str, kinds: list[str]) -> None:
    assert [m.kind for m in mentions_of(text)] == kinds
