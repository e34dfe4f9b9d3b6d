# ruff: noqa: E501
"""Which sentences of a report tell one happening, and which tell another; what a joined account says."""

import pytest

from marsad import read
from marsad.model.mention import Mention

DAY = "2021-06-10"

# (text, kinds of the mentions in the order of the text)
TOLD = [
    # Clauses that say more of the operation told before.
    ("نفذ الجيش العراقي، الأربعاء، عملية أمنية في قضاء داقوق. وشاركت في العملية قوة من الحشد الشعبي.", ["security-operation"]),
    ("أطلق الجيش العراقي عملية عسكرية في وادي حوران. وتم التخطيط للعملية بإسناد جوي من التحالف الدولي.", ["security-operation"]),
    ("نفذ جهاز مكافحة الإرهاب إنزالا جويا في جبال حمرين. وما زالت العملية مستمرة.", ["air-landing"]),
    ("أكد الوزير أن العملية السياسية تسير في الاتجاه الصحيح بدعم من الحكومة العراقية.", []),
    ("أجرى الأطباء العملية بنجاح بحسب وزارة الصحة العراقية.", []),
    ("وصف محافظ كركوك العملية بأنها ناجحة.", []),
    # Fires, floods, beasts and matches tell nothing of this sort; a fire that a strike lit does.
    ("تمددت ألسنة النيران في أحراج بلدة عندقت، وأدت الحرائق إلى احتراق 40 هكتارا وإصابة ثلاثة أشخاص. وطالب رئيس البلدية وزارة الداخلية بطائرات إطفاء.", []),
    ("أطلقت بلدية الناصرية حملة لمكافحة الكلاب السائبة. وقال مدير البلدية إن الفرق قضت على 90 كلبا بالخراطيش.", []),
    ("انقلبت حافلة تقل جنودا قرب تكريت فأصيب ثمانية منهم.", []),
    ("قصف الطيران الروسي قرية كفرنبل ما أدى إلى اندلاع حريق وإصابة ثلاثة مدنيين.", ["airstrike"]),
    ("تتمتع بغداد باستقرار أمني نسبي، إذ شهدت خلال الأشهر القليلة الماضية انخفاضا ملموسا في الهجمات.", []),
    # What goes back to an operation tells no deed of its own.
    ("داهمت قوة من الشرطة الاتحادية قرية في الرياض. واستهدفت العملية مطلوبين للقضاء.", ["raid"]),
    # The short lead and the statement behind it.
    ("هاجمت قوة أمنية عراقية تجمعا لداعش جنوب سامراء. وقالت وزارة الدفاع إن قوة من الجيش العراقي قصفت التجمع بقذائف الهاون جنوب سامراء.", ["shelling"]),
    # What was told before, and no more of it.
    ("شن طيران التحالف الدولي غارات على مواقع داعش في وادي الشاي. وقال خبير إن التنظيم ضعف. وغارات طيران التحالف الدولي على مواقع داعش تزامنت مع زيارة الوزير.", ["airstrike"]),
    # The outcome is that of the news, not of what the sentence between looked back at.
    ("داهمت قوات سوريا الديمقراطية بلدة ذيبان شرقي دير الزور وانتشرت في أحيائها. وتأتي هذه الحملة في إطار المداهمات المتصاعدة التي تنفذها قسد في مناطق ريف دير الزور.\nووفق مصادر محلية، أسفرت المداهمة عن اعتقال أربعة شبان.", ["arrest", "raid"]),
    # A headline names what the places of the text lie in.
    ("مقتل عدد من المسلحين في هجوم قرب الدبس\nهاجمت قوة من البيشمركة أوكار داعش في قريتي بلكانة وقوريجاي التابعتين لقضاء الدبس.", ["clash"]),
    # A part of the town named before, told with that town.
    ("قصفت طائرة مسيرة سيارة في القامشلي. وقالت مصادر إن الطائرة المسيرة استهدفت سيارة في منطقة الصناعة بمدينة القامشلي وقتل مدنيان.", ["drone-strike"]),
    # Two happenings for all that.
    ("نفذ الجيش العراقي عملية أمنية في قضاء داقوق. كما نفذ عملية أخرى في قضاء الحويجة.", ["security-operation", "security-operation"]),
    ("داهمت قوات الأمن العراقية أوكارا لداعش في صلاح الدين. ومنذ عام 2017 تنفذ قوات الجيش العراقي عمليات تفتيش في صلاح الدين.", ["raid", "search"]),
    ("قصفت المدفعية التركية قرية كلكان في دهوك. وقصفت الطائرات الأمريكية مقرا في القائم.", ["shelling", "airstrike"]),
    # A concession parts what it grants from what holds.
    ("ورغم الهدنة قصفت قوات النظام السوري بلدة سرمين", ["strike"]),
    ("نفذت القوات العراقية عملية أمنية في ديالى، وعلى الرغم من تخفيض عدد قوات التحالف الدولي في العراق", ["security-operation", "troop-numbers"]),
    # Flight from a bombing is no outcome of it.
    ("أسفرت العملية عن القبض على 3 عناصر من داعش حاولوا الهروب من قصف جوي للتحالف الدولي في وادي زغيتون", ["arrest", "airstrike"]),
    # Ground to be taken, groups to be rooted out.
    ("أطلق الجيش السوداني عملية عسكرية لاستعادة مدينة سنجة", ["security-operation"]),
    ("استعاد الجيش السوداني مدينة سنجة", ["territory-recapture"]),
    ("قال المتحدث إن القوات ماضية في إنهاء وجود داعش في ديالى", []),
    ("قررت الحكومة الفرنسية إنهاء وجود قواتها في النيجر", ["withdrawal"]),
    ("ذكر بيان صادر عن وزارة الدفاع العراقية أن الأوضاع مستقرة", []),
    # What goes on around something else, and what is vowed, tells no happening.
    ("يعاني سكان المدينة من نقص الغذاء في ظل استمرار المعارك.", []),
    ("وأشار البيان إلى أن القوات الأمنية ستواصل استهداف أوكار داعش.", []),
    ("وأكدت الوزارة أن القوات العراقية ستنفذ عملية أمنية في ديالى الأسبوع المقبل.", ["security-operation"]),
    ("تعاني البلدات الحدودية من الغارات المتواصلة.", []),
    # What is talked over, and what somebody is able to do, tells no happening.
    ("وصل الوزير إلى أربيل لبحث الهجمات الأخيرة التي شنها تنظيم داعش.", ["visit"]),
    ("قال الجنرال إن داعش لا يزال قادرا على تنفيذ عمليات داخل المنطقة.", []),
    ("شن تنظيم داعش هجوما على نقطة للبيشمركة في مخمور.", ["attack-on-forces"]),
    # Bodies that are found after an attack are of it.
    ("قتل شخصان وأصيب ثلاثة في هجوم إسرائيلي على بلدة الخيام. وقالت الوزارة إنه تم العثور على جثتين تحت الأنقاض.", ["attack"]),
    # How long it went on is no other happening.
    ("اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع في الفاشر الاثنين. وقال شهود إن الاشتباكات استمرت حتى فجر الثلاثاء.", ["clash"]),
    # A superlative measures; it adds nothing up.
    ("قتل خمسة مدنيين في قصف على بلدة سرمين هو الأعنف منذ بداية العام.", ["strike"]),
    # A number behind «بالإضافة إلى» goes on with the toll.
    ("أفاد مصدر بمقتل 27 جنديا بالإضافة إلى 34 مسلحا في اشتباكات غرب مأرب.", ["clash"]),
    # What came before by some time is another happening.
    ("تجددت المعارك جنوب طرابلس مساء الخميس بعد ساعات من إعلان وقف لإطلاق النار.", ["clash", "ceasefire"]),
    ("كثفت الحكومة العراقية تعاونها مع التحالف الدولي لمواجهة داعش، الذي كثف هجماته على القوات العراقية خلال الأشهر الماضية.", ["cooperation", "statistics"]),
    ("سيطر تنظيم داعش على مدينة الموصل عام 2014، واستعادت القوات العراقية المدينة عام 2017.", ["territory-loss", "territory-recapture"]),
    ("استعادت القوات العراقية المدينة التي سيطر عليها داعش.", ["territory-recapture"]),
    ("في إطار نجاح القوات العراقية في ضبط أسلحة لداعش، عقدت قيادة العمليات المشتركة اجتماعا لمراجعة الخطط.", ["weapons-find", "meeting"]),
    ("استهدفت طائرة مسيرة أمريكية اجتماعا لقادة حركة الشباب في جلب.", ["drone-strike"]),
    # A headline that adds up what is told below for each place.
    ("اعتقال 11 إرهابيا في كركوك والأنبار\nأعلنت وكالة الاستخبارات اعتقال ثمانية إرهابيين في محافظة كركوك، فيما أعلن جهاز الأمن الوطني إلقاء القبض على ثلاثة إرهابيين في الأنبار.", ["arrest", "arrest"]),
    # Footage documents; it counts nothing.
    ("وتظهر المشاهد التي وثقها ناشطون آثار قصف على بلدة النيرب", ["strike"]),
]  # fmt: skip

# (text, results: kind → low, of the only mention)
ADDED_UP = [
    ("شنت قوات النظام السوري 747 هجوما على شمال غربي سوريا منذ بداية العام الحالي. وأدت هذه الهجمات إلى مقتل 63 مدنيا، كما أصيب 268 مدنيا.", {"killed": 63, "wounded": 268}),
]  # fmt: skip

# (text, start of the last mention's date)
DAYS = [
    ("شن التحالف الدولي، الاثنين 7 حزيران، غارات على داعش في كركوك. وتأتي الغارات بعد يومين من مقتل جنديين بهجوم لداعش في الحويجة.", "2021-06-05"),
    ("قصفت قوات النظام السوري اليوم بلدة سرمين. ويأتي القصف بعد ساعات من غارات نفذتها طائرات روسية على جسر الشغور.", "2021-06-10"),
    ("قصفت قوات النظام السوري اليوم بلدة سرمين. ويأتي القصف بعد أسبوع من مقتل طفل بقصف على بلدة النيرب.", "2021-06-03"),
    ("قصفت قوات النظام السوري اليوم بلدة سرمين. ويأتي القصف بعد أيام من مقتل طفل بقصف على بلدة النيرب.", None),
    ("أعلنت وزارة الدفاع العراقية، اليوم الخميس، نتائج العملية المشتركة التي نفذتها يوم أمس في داقوق، مشيرة إلى تدمير خمسة أوكار لداعش.", "2021-06-09"),
    ("أعلنت القيادة المركزية الأمريكية، اليوم الخميس، قتل قيادي في داعش بغارة في سوريا. وشنت القوات الأمريكية الغارة الاثنين الماضي.", "2021-06-07"),
    ("أعلنت وزارة الدفاع العراقية، اليوم الخميس، تدمير خمسة أوكار لداعش في داقوق.", "2021-06-10"),
]  # fmt: skip


def told(text: str) -> list[Mention]:
    return read(text, published=DAY)


@pytest.mark.parametrize(("text", "kinds"), TOLD)
def test_what_is_told(text: str, kinds: list[str]) -> None:
    assert [m.kind for m in told(text)] == kinds


@pytest.mark.parametrize(("text", "results"), ADDED_UP)
def test_totals_go_on(text: str, results: dict[str, int]) -> None:
    (mention,) = told(text)
    assert mention.status == "aggregate"
    assert {r.kind: r.low for r in mention.results} == results


@pytest.mark.parametrize(("text", "start"), DAYS)
def test_days_reckoned_within_the_report(text: str, start: str | None) -> None:
    last = told(text)[-1]
    assert (last.date.start if last.date else None) == start


def test_a_day_told_of_another_place_is_not_carried() -> None:
    one, other = told("ألقت الشرطة القبض على مطلوب في الحويجة. وأمس، ألقت الشرطة القبض على ثلاثة مطلوبين في طوزخورماتو.")
    assert [m.date and m.date.start for m in (one, other)] == ["2021-06-10", "2021-06-09"]


def test_the_night_between_two_days_is_one() -> None:
    (mention,) = told(
        "نفذت القوات العراقية فجر اليوم إنزالا جويا في قرية البو حسن. وقال شهود إن الإنزال الجوي في قرية البو حسن بدأ الليلة الماضية."
    )
    assert mention.kind == "air-landing"


def test_a_wide_name_gives_way_to_the_force_that_it_was() -> None:
    (mention,) = told(
        "نفذت قوات عراقية إنزالا جويا في وادي حوران. وقال المتحدث إن قوة من جهاز مكافحة الإرهاب نفذت الإنزال الجوي."
    )
    assert [a.id for a in mention.actors if a.role == "initiator"] == ["iq-cts"]


def test_a_total_of_last_week_does_not_go_on() -> None:
    text = "نفذت الشرطة الاتحادية مداهمة في كركوك. وكانت القوات العراقية قتلت الأسبوع الماضي 4 إرهابيين في صلاح الدين."
    assert [m.status for m in told(text)] == ["reported", "reported"]


def test_what_is_recalled_of_the_last_days_is_reported() -> None:
    text = "وكانت القوات العراقية في الأيام الأخيرة قد تمكنت من قتل قياديين في داعش."
    assert [m.status for m in told(text)] == ["reported"]
    older = "وكانت القوات العراقية قد تمكنت من قتل قياديين في داعش."
    assert [m.status for m in told(older)] == ["background"]


def test_a_meeting_has_no_toll() -> None:
    (mention,) = told("عقدت قيادة العمليات المشتركة اجتماعا أكدت فيه نجاحها في قتل قيادات داعش.")
    assert (mention.kind, mention.results) == ("meeting", ())


def test_what_goes_on_is_told_of_the_operation_itself() -> None:
    (mention,) = told("فتشت قوة من الجيش العراقي قرية في قضاء داقوق بكركوك. ما زالت العملية مستمرة، وسنوافيكم بالتفاصيل لاحقا.")
    assert (mention.kind, mention.status) == ("search", "ongoing")


LONG = "أعلنت وزارة الدفاع العراقية، اليوم الخميس، مقتل ثلاثة إرهابيين بضربة جوية في وادي الشاي بكركوك.\n\n" + (
    "والأوضاع في المنطقة مستقرة والمدارس والأسواق فتحت أبوابها كالمعتاد في ذلك اليوم. " * 12
)


def test_what_a_long_report_mentions_in_passing_is_background() -> None:
    assert [m.status for m in told(LONG + "ونفذت القوات العراقية أخيرا عمليات متكررة ضد داعش.")] == ["reported", "background"]
    assert [m.status for m in told(LONG + "واعتقلت القوات العراقية خمسة إرهابيين في الحويجة.")] == ["reported", "reported"]
