"""Who did it to whom: tables of sentences as reporters write them, with the roles that they tell.

Each row: the sentence and the (actor, role) pairs of all its mentions. Rows of the second table name forces that play
no such part.
"""

import pytest

from marsad.lexicon import lexicon
from marsad.reading.actors.finding import find_actors
from marsad.text import analyse
from support import roles_of

DOERS = [
    # Verb, subject, object
    ("قصفت المدفعية التركية مواقع قسد في محيط عين عيسى", {("tr-forces", "initiator"), ("sy-sdf", "target")}),
    ("استهدفت طائرة مسيرة تركية سيارة لقسد قرب القامشلي", {("tr-forces", "initiator"), ("sy-sdf", "target")}),
    ("هاجم تنظيم داعش نقطة للشرطة الاتحادية جنوب كركوك", {("is", "initiator"), ("iq-federal-police", "target")}),
    (
        "شنت المقاتلات الفرنسية غارتين على مواقع التنظيم قرب البعاج في نينوى",
        {("fr-forces", "initiator"), ("is", "target")},
    ),
    ("اعتقلت الشرطة العسكرية ثلاثة أشخاص في مدينة عفرين بريف حلب", {("sy-sna", "initiator")}),
    ("الطيران الحربي الإسرائيلي يقصف محيط بلدة الخيام جنوب لبنان", {("il-forces", "initiator")}),
    ("الجيش السوري ومجموعات موالية له جددوا قصفهم قرى جبل الزاوية",
     {("sy-government-forces", "initiator"), ("sy-pro-government-militias", "initiator")}),
    # Masdars
    ("إصابة طفل جراء استهداف قوات النظام محيط قرية كنصفرة جنوب إدلب", {("sy-government-forces", "initiator")}),
    ("إصابة طفل جراء استهداف قوات النظام لمحيط قرية كنصفرة جنوب إدلب", {("sy-government-forces", "initiator")}),
    ("استهداف مسيرة تابعة للاحتلال التركي سيارة مدنية قرب منبج", {("tr-forces", "initiator")}),
    ("قتلى باستهداف الطيران المسير التركي لنقطة عسكرية قرب تل رفعت", {("tr-forces", "initiator")}),
    ("استهداف عناصر داعش بضربة جوية في وادي حوران غرب الأنبار", {("is", "target")}),
    ("قصف مدفعي لقوات النظام على أطراف بلدة سرمين", {("sy-government-forces", "initiator")}),
    ("قصف مدفعي من قوات النظام استهدف أحياء سرمين", {("sy-government-forces", "initiator")}),
    ("قصف صاروخي مصدره مناطق سيطرة قسد يطال مدينة اعزاز", {("sy-sdf", "initiator")}),
    ("سقوط قذائف مصدرها مواقع تمركز قوات النظام في بلدة تفتناز بريف إدلب", {("sy-government-forces", "initiator")}),
    ("اعتقال الأمن الوطني ثلاثة مطلوبين في الموصل", {("iq-nss", "initiator")}),
    ("جرحى بغارات من الطيران الروسي على قرية الموزرة", {("ru-forces", "initiator")}),
    ("قتيل وثلاثة جرحى إثر سقوط صاروخ إيراني على مبنى في أربيل", {("ir-forces", "initiator")}),
    ("أربعة قتلى بصاروخ إيراني في أربيل", {("ir-forces", "initiator")}),
    ("انفجار ذخائر من مخلفات قصف سابق لقوات النظام يصيب طفلين في قرية بداما", {("sy-government-forces", "initiator")}),
    # Passive and agent
    ("قتل خمسة مدنيين على يد مسلحي داعش شمال المقدادية", {("is", "initiator")}),
    ("اختطف راعيان من قبل عناصر داعش في بادية الرطبة", {("is", "initiator")}),
    ("استشهد شاب برصاص قوات الاحتلال في مخيم جنين", {("il-forces", "initiator")}),
    ("أصيب جندي بنيران الجيش الإسرائيلي قرب بلدة مركبا جنوب لبنان", {("il-forces", "initiator")}),
    # Adjectives alone
    ("غارة إسرائيلية على سيارة في بلدة القصير", {("il-forces", "initiator")}),
    ("القصف الروسي على جسر الشغور يوقع ثلاثة جرحى", {("ru-forces", "initiator")}),
    ("طائرات تركية تستهدف قرية في قضاء العمادية بدهوك", {("tr-forces", "initiator")}),
    ("نفذت طائرات F-16 العراقية ضربة جوية في جبال حمرين", {("iq-air-force", "initiator")}),
    # Joint acts
    (
        "نفذت قوة مشتركة من الجيش والحشد الشعبي عملية تفتيش غرب سامراء",
        {("iq-army", "initiator"), ("iq-pmf", "initiator")},
    ),
    (
        "عملية مشتركة بين قوات البيشمركة وجهاز مكافحة الإرهاب العراقي في قره جوخ",
        {("iq-peshmerga", "initiator"), ("iq-cts", "initiator")},
    ),
    (
        "اشتباكات بين قسد وعدد من عناصر داعش شرق دير الزور",
        {("sy-sdf", "initiator"), ("is", "target")},
    ),
    ("اشتبكت قوات الدعم السريع مع الجيش السوداني في الفاشر", {("sd-rsf", "initiator"), ("sd-saf", "target")}),
    # Partner, support, authority
    (
        "نفذ جهاز مكافحة الإرهاب العراقي عملية إنزال بالتنسيق مع أسايش السليمانية في كركوك",
        {("iq-cts", "initiator"), ("iq-asayish", "partner")},
    ),
    (
        "داهمت الشرطة الاتحادية قرية جنوب الحويجة بمشاركة الحشد العشائري واعتقلت مطلوبا",
        {("iq-federal-police", "initiator"), ("iq-tribal-mobilization", "partner")},
    ),
    (
        "اعتقلت قسد أربعة أشخاص خلال مداهمة في البصيرة بمساندة من التحالف الدولي",
        {("sy-sdf", "initiator"), ("coalition", "support")},
    ),
    (
        "شرعت قوات الجيش العراقي بعملية تمشيط في حمرين بغطاء جوي من طيران التحالف",
        {("iq-army", "initiator"), ("coalition", "support")},
    ),
    (
        "بأمر من قيادة العمليات المشتركة نفذت القوة الجوية العراقية ضربة في وادي زغيتون",
        {("iq-joc", "authority"), ("iq-air-force", "initiator")},
    ),
    (
        "وفقا لمعلومات استخبارية دقيقة من جهاز المخابرات الوطني العراقي نفذ طيران التحالف الدولي ضربة في كركوك",
        {("iq-inis", "support"), ("coalition", "initiator")},
    ),
    (
        "ألقت قوات الأسايش القبض على خلية لداعش في الرقة بدعم وإسناد من التحالف الدولي",
        {("sy-asayish", "initiator"), ("is", "target"), ("coalition", "support")},
    ),
    # Units through their parent
    (
        "نصبت قوة من اللواء 45 بالفرقة الثامنة بالجيش العراقي كمينا لعناصر داعش",
        {("iq-army", "initiator"), ("is", "target")},
    ),
    ("خرجت قوة من الفوج الثاني لواء المشاة 52 بالجيش العراقي وعثرت على نفق", {("iq-army", "initiator")}),
    ("عثر اللواء 30 في الحشد الشعبي على ثلاث عبوات ناسفة جنوب الموصل", {("iq-pmf", "initiator")}),
    # Outcomes told by a verb
    ("قتلت قوات النظام مدنيا في ريف درعا", {("sy-government-forces", "initiator")}),
    ("أفاد مصدر أمني بأن قناصا من تنظيم داعش قتل شرطيا في خانقين", {("is", "initiator"), ("iq-police", "target")}),
    ("مستوطنون يحرقون مركبتين في قرية حوارة", {("il-settlers", "initiator")}),
    # Targets
    (
        "ألقت مديرية الاستخبارات العسكرية القبض على مسؤول نقل في تنظيم داعش بالموصل",
        {("iq-military-intelligence", "initiator"), ("is", "target")},
    ),
    ("تعرضت دورية للجيش العراقي لهجوم قرب الحويجة", {("iq-army", "target")}),
    ("تعرضت سيارة لقصف من مسيرة للاحتلال التركي قرب عامودا", {("tr-forces", "initiator")}),
    ("انفجار عبوة ناسفة استهدف رتلا للتحالف الدولي جنوب الديوانية", {("coalition", "target")}),
    (
        "فرقت القوات الأمنية متظاهرين في ساحة التحرير وسط بغداد",
        {("iq-security-forces", "initiator"), ("protesters", "target")},
    ),
    # Men of the doer's own side in whose ranks nobody, or somebody, fell are no target
    ("نفذت قوات البيشمركة عملية في جبل قره جوخ، ولم تسجل أي خسائر في صفوف قواتنا", {("iq-peshmerga", "initiator")}),
    (
        "هاجم الجيش العراقي مواقع داعش في حمرين، وأصيب اثنان في صفوف القوات الأمنية",
        {("iq-army", "initiator"), ("is", "target")},
    ),
    (
        "هاجم داعش نقطة للجيش العراقي في ديالى ولم تسجل خسائر في صفوف الجيش",
        {("is", "initiator"), ("iq-army", "target")},
    ),
    # Whose men or craft the subject is; jointly; an onslaught of theirs; the doer behind a heading
    ("مروحيتان للتحالف الدولي حلقتا فوق الجبل وقصفتا كهفا جنوب داقوق", {("coalition", "initiator")}),
    ("أفاد شاهد بأن 12 عربة قتالية تابعة لقوات الدعم السريع اقتحمت قرية شرق سنار", {("sd-rsf", "initiator")}),
    (
        "نفذ جهاز مكافحة الإرهاب العراقي بالاشتراك مع البيشمركة عملية إنزال في جبل قره جوخ",
        {("iq-cts", "initiator"), ("iq-peshmerga", "initiator")},
    ),
    ("تعرض لداعش فجرا على نقطة للبيشمركة في جبل قره جوخ أسفر عن إصابة عنصرين",
     {("is", "initiator"), ("iq-peshmerga", "target")}),
    ("القصف: استهدفت المدفعية التركية قريتي الدبس وأم الكيف بريف الحسكة", {("tr-forces", "initiator")}),
    (
        "نفذ جهاز مكافحة الإرهاب العراقي عملية لتطهير مناطق تابعة للقضاء من تنظيم داعش",
        {("iq-cts", "initiator"), ("is", "target")},
    ),
    ("سقوط قتلى بعد إلقاء طيران النظام أربعة براميل متفجرة على بلدة كفرزيتا", {("sy-government-forces", "initiator")}),
    # Aid convoys; whose allies; ministers and capitals that deal with each other; who fell and was hurt
    ("تعرضت قافلة مساعدات تابعة لليونيسف لهجوم قرب الفاشر", {("un-unicef", "target")}),
    (
        "اعترضت عصابات مسلحة قافلة لبرنامج الأغذية العالمي في غزة ونهبت 17 شاحنة محملة بالدقيق",
        {("unidentified-armed-group", "initiator"), ("un-wfp", "target")},
    ),
    (
        "قصفت مقاتلات أميركية مخزنا تستخدمه جماعات متحالفة مع إيران قرب البوكمال",
        {("us", "initiator"), ("sy-iran-backed-militias", "target")},
    ),
    (
        "قتل 30 مدنيا على أيدي الجيش المالي وحلفائه الروس في قرية وسط مالي",
        {("ml-forces", "initiator"), ("ru-forces", "initiator")},
    ),
    (
        "عقد وزراء دفاع العراق والأردن ومصر اجتماعا في عمان",
        {("iq-government", "initiator"), ("jo-government", "initiator"), ("eg-government", "initiator")},
    ),
    (
        "وكانت القاهرة ومقديشو قد وقعتا مذكرة تفاهم عسكرية",
        {("eg-government", "initiator"), ("so-government", "initiator")},
    ),
    (
        "ثلاثة جنود من الجيش المصري قتلوا وأصيب خمسة آخرون في هجوم على حاجز جنوب رفح",
        {("eg-forces", "target")},
    ),
    ("اللواء 30 في الحشد الشعبي يصد تعرضا داعشيا قرب مطيبيجة", {("iq-pmf", "target"), ("is", "initiator")}),
    # Who belongs to whom; a unit by its country; claims behind unnamed gunmen
    (
        "أوقفت مخابرات الجيش اللبناني ثلاثة أشخاص في عرسال لانتمائهم إلى داعش",
        {("lb-army", "initiator"), ("is", "target")},
    ),
    ("تسلم الجيش الصومالي قاعدة في هودور من الكتيبة الإثيوبية",
     {("et-forces", "initiator"), ("so-forces", "partner")}),
    ("اغتال مسلحان موظفا في البصيرة شرق دير الزور. وتبنى تنظيم داعش العملية", {("is", "initiator")}),
    ("طالب النائب عن محافظة كركوك أرشد الصالحي الحكومة العراقية بإرسال قوات إلى المحافظة",
     {("iq-parliament", "initiator"), ("iq-government", "target")}),
    # Who passed by; towards whom it was fired; of whom they are thought to be; who fell in what
    (
        "فجرت عناصر من تنظيم القاعدة عبوة ناسفة لدى مرور آلية لقوات الحزام الأمني في مودية باليمن",
        {("ye-aqap", "initiator"), ("ye-stc", "target")},
    ),
    ("أقدم مطلوب مع آخرين على إطلاق النار باتجاه عناصر الجيش اللبناني في بعلبك", {("lb-army", "target")}),
    ("قتل جنديان يمنيان في شبوة بكمين نسب للقاعدة", {("ye-government-forces", "target"), ("ye-aqap", "initiator")}),
    ("قتل جنديان ماليان فجرا إثر هجوم على مركزهما نسب إلى متشددين", {("ml-forces", "target")}),
    ("نفذ تنظيم داعش هجوما قتل فيه خمسة من القوات الكردية قرب كفري", {("is", "initiator"), ("iq-peshmerga", "target")}),
    ("أطلق شخصان ملثمان النار على حاجز للجيش السوري في نوى",
     {("unidentified-armed-group", "initiator"), ("sy-government-forces", "target")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DOERS)
def test_roles(text: str, expected: set[tuple[str, str]]) -> None:
    assert {r for r in roles_of(text) if r[0] != "civilians"} == expected


NOBODY = [
    # Who holds a place, borders it or gives it its name
    ("قصف مدفعي على قرية في مناطق سيطرة قسد", "sy-sdf", None),
    ("انفجار عبوة في بلدة خاضعة لسيطرة الجيش الوطني شمال حلب", "sy-sna", None),
    ("نفذت طائرات التحالف ضربة ضمن قاطع عمليات كركوك", "iq-joc", None),
    ("سقطت قذيفة في الأراضي السورية قرب الحدود التركية", "tr-forces", None),
    ("انفجار لغم بشاحنة على طريق دمشق بيروت", "lb-government", None),
    # Who only tells, helps or counts
    ("قالت خلية الإعلام الأمني إن ثلاثة جنود قتلوا بانفجار في ديالى", "iq-smc", "initiator"),
    ("الدفاع المدني السوري: مقتل طفل بقصف مدفعي على بلدة النيرب", "sy-civil-defence", "initiator"),
    ("أعلنت قيادة العمليات المشتركة مقتل خمسة من داعش بضربة جوية", "iq-joc", "initiator"),
    ("نقلت فرق الدفاع المدني ثلاثة مصابين إثر قصف على أريحا", "sy-civil-defence", "target"),
    # Who did it is not whom it was done to
    ("قصف الجيش التركي مواقع قسد في تل تمر", "tr-forces", "target"),
    ("استهداف القوات التركية لمشفى تل رفعت", "tr-forces", "target"),
    ("استهداف قوات النظام، بالرشاشات الثقيلة، قرية آفس", "sy-government-forces", "target"),
    ("جراء استهداف قوات الأسد بقذائف موجهة مدينة سرمين قتل رجل", "sy-government-forces", "target"),
    ("استخدمت قوات مكافحة الشغب الرصاص الحي ضد متظاهرين في الناصرية", "iq-riot-police", "target"),
    ("قتل عنصر من قسد على يد مجهولين في البصيرة", "sy-sdf", "initiator"),
    ("مقتل قيادي في حزب الله بغارة إسرائيلية على النبطية", "lb-hezbollah", "initiator"),
    ("أسقطت الدفاعات الجوية طائرة تركية مسيرة فوق السليمانية", "tr-forces", "initiator"),
    ("الجيش الأميركي لم يشارك في الضربات الإسرائيلية على إيران", "us", "initiator"),
    ("أصيب عنصر سابق في الجيش الحر برصاص مجهولين في درعا", "sy-fsa", "initiator"),
    ("مدعوما من التحالف الدولي هاجم الجيش العراقي أوكار التنظيم", "coalition", "initiator"),
    ("بإشراف قيادة العمليات المشتركة شرعت القطعات بتفتيش وادي حوران", "iq-joc", "initiator"),
    ("اشتبكت قوات النظام مع عناصر داعش في بادية السخنة", "is", "initiator"),
    ("دراجة نارية انفجرت قرب حاجز للجيش الوطني في عفرين", "sy-sna", "initiator"),
    ("العاصمة الإيرانية طهران تشهد احتجاجات", "ir-government", None),
    ("طائرة مسيرة مسلحة استهدفت منزلا في سنجار", "unidentified-armed-group", None),
    ("قالت خلية الإعلام الأمني العراقية إن قتلى سقطوا في كركوك. وأضافت الخلية أن التحقيق مستمر", "iq-smc", "initiator"),
    ("كشف النائب عن محافظة ديالى مضر الكروي عن مقتل ثلاثة جنود بهجوم في جلولاء", "iq-parliament", "initiator"),
    ("وصلت تعزيزات إلى القاعدة من عناصر الشرطة في الرمادي", "al-qaeda", None),
    ("شن الهجوم مجموعة مسلحة إرهابية على ثكنة في مالي", None, "target"),
    ("سقطت مسيرة تركية الصنع على منزل في بلدة قرب الأبيض", "tr-forces", None),
    ("مقتل القيادي السوري أبو خالد الشامي بقصف للجيش اللبناني على جرود القاع", "sy-government-forces", None),
    ("وكان الجهاز قد اعتقل في أيار ممول داعش، وفق جهاز المخابرات الوطني العراقي", "iq-inis", "target"),
    ("قصف طيران الجيش السوداني والقوات المشتركة مواقع للمليشيا في بارا", "iq-army-aviation", None),
    ("أكد أحد وجهاء عشيرة العبيد أن مسلحين خطفوا راعيين في الحويجة", None, "initiator"),
    ("يعمل فريق لكشف الألغام تابع للجيش العراقي في سنجار", "iq-army", "initiator"),
    ("يشن الجيش العراقي عمليات وفق خطة مشتركة مع التحالف الدولي في حمرين", "coalition", "initiator"),
    ("نفذ الجيش العراقي عملية بالتنسيق المشترك مع البيشمركة في داقوق", "iq-peshmerga", "initiator"),
    ("العثور على جثة شخص مجهول الهوية في الكرخ ببغداد", "unidentified-armed-group", None),
    ("عجلة تابعة للجيش العراقي استهدفت بعبوة ناسفة في الطارمية", "iq-army", "initiator"),
    ("سيارة تابعة للجيش العراقي انفجرت بها عبوة ناسفة في جلولاء", "iq-army", "initiator"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "actor", "role"), NOBODY)
def test_no_part_in_it(text: str, actor: str, role: str | None) -> None:
    assert not [r for r in roles_of(text) if r[0] == actor and role in (None, r[1])]


PHRASES = [
    ("اللواء 45 بالفرقة الثامنة بالجيش العراقي", None, "iq-army"),
    ("القوات الأمنية متظاهرين", "IQ", "iq-security-forces"),
    ("طائرات سوخوي الروسية", "SY", "ru-forces"),
    ("طيران يقال إنه تابع لأميركا", "SY", "us"),
    ("طائرة مسيرة يعتقد أنها تابعة للتحالف الدولي", "SY", "coalition"),
    ("الميليشيات المرتبطة بروسيا", "SY", "sy-pro-government-militias"),
    ("ميليشيا PKK/PYD", "SY", "sy-sdf"),
    ("ميليشيا PYD/PKK (قسد)", "SY", "sy-sdf"),
    ("مسيرة معادية", "LB", "il-forces"),
    ("الطائرات الحربية التابعة لسلطة الأسد", "SY", "sy-government-forces"),
    ("عناصر نقطة المراقبة التركية", "SY", "tr-forces"),
]


@pytest.mark.parametrize(("text", "country", "actor"), PHRASES)
def test_phrases(text: str, country: str | None, actor: str) -> None:
    doc = analyse(text)
    assert find_actors(doc, lexicon().matches(doc), country=country)[0].id == actor


PARTISAN = [
    ("القوات المسلحة استهدفت سفينة", "المسيرة", "ye-ansar-allah"),
    ("جيش الاحتلال قصف القرية", "Hawar News", "tr-forces"),
    ("جيش الاحتلال قصف القرية", "شبكة قدس", "il-forces"),
    ("قصف المرتزقة القرية", "وكالة هاوار", "sy-sna"),
    ("العدو قصف البلدة", "المنار", "il-forces"),
]


@pytest.mark.parametrize(("text", "publisher", "actor"), PARTISAN)
def test_partisan_names(text: str, publisher: str, actor: str) -> None:
    doc = analyse(text)
    found = find_actors(doc, lexicon().matches(doc), country="SY", publisher=publisher)
    assert found[0].id == actor


@pytest.mark.parametrize("text", ["قصف المرتزقة القرية", "العدوان على القرية"])
def test_partisan_names_mean_nobody_elsewhere(text: str) -> None:
    doc = analyse(text)
    assert not [a for a in find_actors(doc, lexicon().matches(doc), country="SY") if a.id]


BACK = [
    ("داهمت قوة من الشرطة الاتحادية القرية. وعثرت القوة على نفق", "القوة", "iq-federal-police"),
    ("أعلن جهاز الأمن الوطني العراقي العملية. وقال إن الجهاز اعتقل أربعة", "الجهاز", "iq-nss"),
    ("هاجم تنظيم القاعدة الحاجز ثم انسحب التنظيم", "التنظيم", "al-qaeda"),
]


@pytest.mark.parametrize(("text", "words", "actor"), BACK)
def test_named_before(text: str, words: str, actor: str) -> None:
    doc = analyse(text)
    assert [a.id for a in find_actors(doc, lexicon().matches(doc)) if a.name == words] == [actor]


@pytest.mark.parametrize("text", ["وعثرت القوة على نفق", "أعلن الجهاز التنفيذي العملية", "الحركة في الشارع طبيعية"])
def test_named_before_needs_a_name(text: str) -> None:
    doc = analyse(text)
    assert not [a for a in find_actors(doc, lexicon().matches(doc), country="SD") if a.id]


DEALINGS = [
    ("اللجنة الأمنية العليا العراقية – الإيرانية تعقد اجتماعا في بغداد", {("iq-government", "initiator")}),
    ("بحثت الحكومة العراقية مع تركيا أمن الحدود في اجتماع بأنقرة", {("iq-government", "initiator")}),
]


@pytest.mark.parametrize(("text", "expected"), DEALINGS)
def test_dealings(text: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= roles_of(text)


SENT = [
    # Who sends, who orders, who comes; whose border it is
    ("أرسلت واشنطن 1500 جندي إضافي إلى العراق", {("us", "initiator")}),
    ("سحبت واشنطن 500 جندي من سوريا", {("us", "initiator")}),
    ("زودت واشنطن الجيش اللبناني بمدرعات", {("us-government", "initiator"), ("lb-army", "partner")}),
    ("دفعت وزارة الدفاع بتعزيزات إلى الحدود مع سوريا غرب نينوى", {("iq-ministry-defence", "initiator")}),
    ("وجه وزير الداخلية بنشر ألوية في الأنبار على الحدود مع سوريا", {("iq-ministry-interior", "authority")}),
    ("أمر رئيس الوزراء العراقي بإرسال تعزيزات إلى كركوك", {("iq-government", "authority")}),
    ("ضبطت قوات الحدود شاحنة أسلحة قادمة من سوريا عند منفذ ربيعة", {("iq-border-guard", "initiator")}),
    ("وصلت إلى مطار كركوك قوة من جهاز مكافحة الإرهاب قوامها 200 مقاتل", {("iq-cts", "initiator")}),
    ("أنشأ الجيش التركي ثلاث نقاط عسكرية في ناحية كاني ماسي", {("tr-forces", "initiator")}),
    ("اتفق الجانبان العراقي والسوري على تبادل المعلومات",
     {("iq-government", "initiator"), ("sy-government", "initiator")}),
    ("نفت قسد انسحابها من مدينة الطبقة", {("sy-sdf", "initiator")}),
    # A town where somebody arrives or comes in is nobody who acts
    ("دخلت دمشق قوات من الجيش السوري", {("sy-government-forces", "initiator")}),
    ("انتشرت قوات من الجيش السوري على الحدود مع العراق", {("sy-government-forces", "initiator")}),
]


@pytest.mark.parametrize(("text", "expected"), SENT)
def test_sent(text: str, expected: set[tuple[str, str]]) -> None:
    assert roles_of(text) == expected
