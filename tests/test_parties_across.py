"""Parties across sentences: whom a deed means that names no doer, parties told later, what joined accounts agree on.

Each row: a text, words of the mention that is asked for, and its doers (or all its pairs of actor and role).
"""

import pytest

from marsad.model.mention import Mention
from support import mentions_of, roles_of

Pair = tuple[str | None, str]
DID = "initiator"
HIT = "target"
WITH = "partner"
HELPED = "support"


def of_place(text: str, place: str) -> Mention:
    return next(m for m in mentions_of(text) if m.place is not None and place in (m.place.name_ar or ""))


def doers(mention: Mention) -> set[str | None]:
    return {a.id for a in mention.actors if a.role == DID}


GOES_ON: list[tuple[str, str, set[str | None]]] = [
    ("قصفت قوات النظام بلدة كنصفرة بالمدفعية. كما استهدفت بقذائف مماثلة قرية سفوهن.", "سفوهن",
     {"sy-government-forces"}),
    ("قصفت مدفعية الجيش التركي قرية مرعناز بريف حلب. كما طال القصف قرية الشيخ عيسى.", "الشيخ عيسى", {"tr-forces"}),
    ("قصف الجيش السوداني بالمدفعية حي الثورة في أم درمان. وفي وقت لاحق قصفت أيضا مدينة بحري.", "بحري", {"sd-saf"}),
    ("شن الطيران الروسي غارات على بلدة البارة. وأضاف المراسل أن قصفا مماثلا استهدف قرية الفطيرة.", "الفطيرة",
     {"ru-forces"}),
    ("أغار الطيران الإسرائيلي على بلدة الخيام جنوب لبنان. واستهدفت الغارات كذلك بلدة كفركلا.", "كفركلا", {"il-forces"}),
    ("قصفت قوات النظام قرية كفرعمة بالصواريخ، كما تعرضت بلدة تديل لقصف مدفعي.", "تديل", {"sy-government-forces"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "expected"), GOES_ON)
def test_a_deed_without_doer_goes_on(text: str, place: str, expected: set[str | None]) -> None:
    assert doers(of_place(text, place)) == expected


STANDS_ALONE: list[tuple[str, str]] = [
    # Another sort of deed, another subject, a heading of its own, another side, too far away.
    ("قصفت قوات النظام بلدة كنصفرة بالمدفعية. كما انفجرت عبوة ناسفة في مدينة الباب.", "الباب"),
    ("قصفت قوات النظام بلدة كنصفرة بالمدفعية. وانفجر لغم أرضي في مدينة السخنة وأصيب طفل.", "السخنة"),
    ("قصفت قوات النظام بلدة كنصفرة بالمدفعية.\nحمص: استهدف قصف مدفعي قرية تلبيسة.", "تلبيسة"),
    ("قصفت قوات النظام بلدة كنصفرة بالمدفعية. وعثر الأهالي على جثة شاب في بلدة تل شهاب.", "تل شهاب"),
    ("قصفت قوات النظام بلدة كنصفرة بالمدفعية. واستهدف القصف مواقع قوات النظام في معسكر جورين.", "جورين"),
]


@pytest.mark.parametrize(("text", "place"), STANDS_ALONE)
def test_what_does_not_go_on(text: str, place: str) -> None:
    assert "sy-government-forces" not in doers(of_place(text, place))


POSTS: list[tuple[str, set[str | None]]] = [
    ("قصف تركي على قرية أم حرمل بريف زركان. أسماء القتلى: إبراهيم السياد وحسن السياد.", {"tr-forces"}),
    ("سقوط ضحايا مدنيين جراء قصف استهدف مخيما قرب عفرين. وقال ناشطون إن قوات النظام قصفت المخيم بالصواريخ.",
     {"sy-government-forces"}),
    # Two who strike, or an operation of another: nobody's in particular.
    ("قصفت قوات النظام بلدة آفس، وقصفت الفصائل بلدة نبل. وأصيب مدني بقصف على قرية كفرعمة.", set()),
    ("اعتقلت قسد شابا في الشحيل. وأصيب مدني بقصف مدفعي على قرية كفرعمة.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), POSTS)
def test_the_only_doer_of_a_post(text: str, expected: set[str | None]) -> None:
    told = [m for m in mentions_of(text) if m.kind != "arrest"]
    assert doers(told[-1]) == expected


LATER: list[tuple[str, set[Pair]]] = [
    ("نفذت شرطة نينوى عملية تفتيش في ناحية القيارة أسفرت عن اعتقال 4 مطلوبين. وجرت العملية بإسناد من طيران الجيش.",
     {("iq-police", DID), ("iq-army-aviation", HELPED)}),
    ("مداهمة أوكار لداعش في صلاح الدين. وأوضح البيان أن العملية تشارك فيها شرطة صلاح الدين وقوات من الحشد الشعبي.",
     {("is", HIT), ("iq-police", DID), ("iq-pmf", DID)}),
    ("الغارة التي شاركت فيها طائرات التحالف الدولي أسفرت عن مقتل سبعة من داعش في وادي الشاي.",
     {("coalition", DID), ("is", HIT)}),
    ("هاجمت قوة من البيشمركة أوكار داعش في بلكانة، والهجوم الذي شارك فيه الجيش العراقي أدى إلى مقتل أربعة مسلحين.",
     {("iq-peshmerga", DID), ("iq-army", "partner"), ("is", HIT)}),
    ("الحملة التي ساهمت فيها الشرطة الاتحادية والحشد الشعبي أسفرت عن اعتقال سبعة مطلوبين في الحويجة.",
     {("iq-federal-police", DID), ("iq-pmf", DID)}),
    ("اعتقل الأمن الوطني ثلاثة مهربين في البصرة. وأكد المصدر ضرورة التعاون مع قوات الحشد الشعبي.", {("iq-nss", DID)}),
    ("اعتقل الأمن الوطني ثلاثة مهربين في البصرة. وتنتشر في المحافظة قطعات بدعم من الحشد الشعبي.", {("iq-nss", DID)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LATER)
def test_parties_of_a_later_sentence(text: str, expected: set[Pair]) -> None:
    assert {(a.id, a.role) for a in mentions_of(text)[0].actors} == expected


JOINED: list[tuple[str, set[str | None]]] = [
    ("نفذت قوات عراقية، الأربعاء، عملية إنزال جوي في كركوك. وقال المتحدث إن قوة من جهاز مكافحة الإرهاب نفذت العملية "
     "وقبضت على ثلاثة من داعش.", {"iq-cts"}),
    ("أعلن الجيش العراقي مقتل 4 من داعش قرب كفري. وقتل طيران التحالف الدولي الأربعة بضربة جوية قرب كفري.",
     {"coalition"}),
    # Two forces, neither a part of the other, both did it.
    ("نفذت قوة من الجيش عملية تفتيش في كركوك. وقال المصدر إن العملية شاركت فيها قوات من الحشد الشعبي.", {"iq-army"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_joined_accounts_agree(text: str, expected: set[str | None]) -> None:
    assert doers(mentions_of(text)[0]) == expected


HOMES: list[tuple[str, str]] = [
    ("إصابة ثلاثة مدنيين بقصف لقوات النظام على الأحياء السكنية في مدينة الأتارب.", HIT),
    ("مقتل 7 مدنيين بغارة للجيش على سوق بلدة كبكابية.", HIT),
    ("قصفت قوات الدعم السريع مخيم أبو شوك للنازحين فقتلت 14 مدنيا.", HIT),
    ("أصيب مدني بقصف مدفعي لقوات النظام على بلدة كنصفرة.", "victim"),
    ("أصيبت سيدة قرب سوق البلدة بقصف مدفعي لقوات النظام على كنصفرة.", "victim"),
]


@pytest.mark.parametrize(("text", "role"), HOMES)
def test_whether_civilians_were_meant(text: str, role: str) -> None:
    assert ("civilians", role) in {(a.id, a.role) for a in mentions_of(text)[0].actors}


CLAUSES: list[tuple[str, set[Pair]]] = [
    ("ضربة موجعة لتنظيم داعش في كركوك.", {("is", HIT)}),
    ("عثرت قوات البيشمركة على أنفاق لداعش قبل إخلائها من قبل عناصر التنظيم في قضاء مخمور.",
     {("iq-peshmerga", DID), ("is", HIT)}),
    ("إسقاط مسيرة إيرانية فوق السويداء من قبل الدفاعات الإسرائيلية.", {("ir-forces", HIT), ("il-forces", DID)}),
    ("اشتباكات بين مجموعتين مسلحتين قرب مصفاة الزاوية.",
     {("unidentified-armed-group", DID), ("unidentified-armed-group", HIT)}),
    ("صدامات بين محتجين وقوات مكافحة الشغب في البصرة.", {("protesters", DID), ("iq-riot-police", HIT)}),
    ("قتل عنصران من قسد بعملية نوعية للجيش الوطني على جبهة مريمين.", {("sy-sna", DID), ("sy-sdf", HIT)}),
    ("ترغب الحكومة العراقية في إنهاء وجود قوات التحالف الدولي في العراق.", {("coalition", DID)}),
    ("قررت إيطاليا رفع عدد قواتها العاملة في العراق إلى 1100 جندي.", {("it-government", DID)}),
    ("فحين تحرير الموصل، تحرك جهاز مكافحة الإرهاب من أربيل وبدأ بالتنسيق مع قوات البيشمركة.",
     {("iq-cts", DID), ("iq-peshmerga", WITH)}),
    ("اشتباكات بين قوات اللواء 444 قتال التابعة لحكومة الوحدة الوطنية بقيادة محمود حمزة، وقوات جهاز الردع في طرابلس.",
     {("ly-444-brigade", DID), ("ly-radaa", HIT)}),
    ("وضع الجيش الوطني كمينا للمليشيات الحوثية شرق تعز وقتل أكثر من 97 مسلحا.",
     {("ye-government-forces", DID), ("ye-ansar-allah", HIT)}),
    ("اختتمت القوات الإيطالية دورة تدريبية لـ 120 عنصرا من البيشمركة في أربيل.",
     {("it-forces", DID), ("iq-peshmerga", WITH)}),
    ("أفاد مصدر في الشرطة بأن مسلحين قتلوا شرطيا في خانقين.", {("unidentified-armed-group", DID), ("iq-police", HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_clauses(text: str, expected: set[Pair]) -> None:
    assert roles_of(text) == expected


NEVER: list[tuple[str, Pair]] = [
    ("ألقت قوة من الجيش القبض على ثلاثة مسلحين حاولوا الهروب من قصف جوي لطيران التحالف الدولي في كركوك.",
     ("coalition", DID)),
    ("باركت قيادة العمليات المشتركة الجهود التي بذلتها قطعاتنا الأمنية في قتل قيادات داعش.", ("iq-joc", DID)),
    ("ألقت القوات العراقية القبض على 8 إرهابيين استنادا إلى معلومات استخبارية دقيقة لأقسام وشعب استخبارات.",
     ("iq-military-intelligence", DID)),
    ("قال اللواء 444، التابع لحكومة الوحدة الوطنية، إنه ألقى القبض على مهرب في غريان.", ("ly-gnu", DID)),
    ("قصفت الفصائل المدعومة من تركيا قرية قرب تل رفعت.", ("tr-forces", HELPED)),
    ("اعتدى مستوطنون على مزارعين في سوسيا، ومنعت قوات الاحتلال مركبة الإسعاف من الوصول.", ("il-forces", HIT)),
    ("أكدت وزارة البيشمركة الحاجة لاتفاق مع الجيش العراقي لمنع عناصر داعش من التسلل.", ("is", DID)),
    ("انسحاب القوات الأميركية من قاعدة حرير بعد طلب الحكومة العراقية.", ("iq-government", DID)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "never"), NEVER)
def test_no_part_in_it(text: str, never: Pair) -> None:
    assert never not in roles_of(text)


MEANT: list[tuple[str, str, set[Pair]]] = [
    # Whose base was struck, who mourns the dead, what was agreed on, who denies dealings
    ("سقطت ثلاثة صواريخ على قاعدة عين الأسد غربي الأنبار. وقال التحالف الدولي إن أحدا لم يصب.", "shelling",
     {("coalition", HIT)}),
    ("قتل شخص بغارة إسرائيلية على سيارة قرب صور. ونعى حزب الله الرجل في بيان.", "airstrike",
     {("il-forces", DID), ("lb-hezbollah", HIT)}),
    ("اتفقت وزارتا الدفاع والبيشمركة في أربيل، الأحد، على نشر لواءين مشتركين في خانقين قبل نهاية العام.", "deployment",
     {("iq-ministry-defence", DID), ("krg-ministry-peshmerga", DID)}),
    ("قصف الطيران الروسي بلدة البارة بريف إدلب. ونزحت ثلاثون عائلة من بلدة البارة.", "displacement",
     {("civilians", "victim")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "expected"), MEANT)
def test_parties_named_elsewhere(text: str, kind: str, expected: set[Pair]) -> None:
    told = [{(a.id, a.role) for a in m.actors} for m in mentions_of(text) if m.kind == kind]
    assert told == [expected]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("قتل طفل بقصف على مدينة الشدادي. وقال التحالف الدولي إنه لم يشن غارات هناك.", ("coalition", HIT)),
        ("قتل مدني بانفجار لغم قرب صور. ونعت البلدية الرجل.", ("lb-hezbollah", HIT)),
        ("سقط صاروخ على قاعدة عين الأسد غربي الأنبار.", ("coalition", HIT)),
    ],
)
def test_parties_meant_by_nobody(text: str, pair: Pair) -> None:
    assert pair not in roles_of(text)
