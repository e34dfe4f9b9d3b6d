"""Sides told by more than the verb's own words: who foiled an attack, who held the ground, whose men fell.

Each row: a text and pairs of actor and role that it must have, or must not have.
"""

import pytest

from support import mentions_of

Pair = tuple[str | None, str]
DID = "initiator"
HIT = "target"
HURT = "victim"
WITH = "partner"
HELPED = "support"


def told(text: str, publisher: str | None = None) -> set[Pair]:
    return {(a.id, a.role) for m in mentions_of(text, publisher=publisher) for a in m.actors}


TOLD: list[tuple[str, set[Pair]]] = [
    # Whoever foils an attack is whom it was directed at.
    ("قال المتحدث العسكري المصري إن القوات المسلحة أحبطت هجوما على كمين للجيش في الشيخ زويد وقتلت ستة من المهاجمين.",
     {("eg-forces", HIT)}),
    ("أحبطت القوات الأمنية هجوما على نقطة للجيش قرب جبال حمرين وقتلت ثلاثة من عناصر داعش.",
     {("iq-security-forces", HIT), ("is", DID)}),
    ("أحبطت القوات المسلحة اليمنية هجوما للحوثيين غربي مأرب وقتلت 15 منهم.",
     {("ye-government-forces", HIT), ("ye-ansar-allah", DID)}),
    # Ground that each took from the other.
    ("سيطر تنظيم داعش فجر أمس على قريتين جنوب غربي كركوك قبل أن تستعيدهما البيشمركة ظهرا.",
     {("is", DID), ("iq-peshmerga", HIT), ("iq-peshmerga", DID), ("is", HIT)}),
    # Whose man was taken, and the dead of a bomb.
    ("اعترف عنصر في داعش اعتقله جهاز الأمن الوطني الأسبوع الماضي في الشرقاط بتنفيذ ثلاث عمليات.",
     {("iq-nss", DID), ("is", HIT)}),
    ("اليونيفيل: إصابة اثنين من جنودنا بقذيفة دبابة إسرائيلية أصابت برج مراقبة في الناقورة.",
     {("il-forces", DID), ("unifil", HURT)}),
    # A number of men as the subject of a verb.
    ("انسحب مئات من مسلحي الميليشيات الإيرانية من مواقعهم في الميادين نحو البوكمال.",
     {("sy-iran-backed-militias", DID)}),
    ("انسحب العشرات من عناصر الحشد الشعبي من قضاء سنجار.", {("iq-pmf", DID)}),
    # Forces against residents.
    ("تجدد الاشتباكات بين أهالي قرية كويا بريف درعا والجيش الإسرائيلي بعد محاولة اقتحام القرية.", {("il-forces", DID)}),
    # On foot beside, from the air in support.
    ("سيطرت وحدات من اللواء 22 ميكا مسنودة بالشرطة العسكرية على حارة الجحملية شرق مدينة تعز.",
     {("ye-government-forces", DID), ("ye-government-forces", WITH)}),
    ("داهمت قوة من الجيش العراقي مسنودة بطيران الجيش قرية قرب داقوق واعتقلت ثلاثة مطلوبين.",
     {("iq-army-aviation", HELPED)}),
    # Names.
    ("غارتان للطيران الحربي المعادي على أطراف بلدة عيتا الشعب في جنوب لبنان.", {("il-forces", DID)}),
    ("فر سجينان من سجن الناصرية وأطلق حراس السجن النار على أحدهما وأردوه قتيلا.", {("iq-security-forces", DID)}),
    ("دعا وزير الخارجية العراقي فؤاد حسين أنقرة إلى سحب قواتها من شمال العراق.", {("tr-government", HIT)}),
    ("تعرضت قافلة مشتركة لبرنامج الأغذية العالمي واليونيسف لهجوم قرب أم روابة قتل فيه سائقان.",
     {("un-wfp", HIT), ("un-unicef", HIT)}),
    ("قصفت مدفعية الجيش السعودي قرى آهلة بالسكان في مديرية منبه بصعدة وأصابت امرأة.",
     {("sa-forces", DID), ("civilians", HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: set[Pair]) -> None:
    assert expected <= told(text)


NEVER: list[tuple[str, Pair]] = [
    ("أحبطت فصائل المعارضة هجوما لقوات النظام على محور كفرنبل وقتلت ستة عناصر.", ("sy-government-forces", HIT)),
    ("أحبط الجيش الأردني محاولة تهريب مخدرات على الحدود مع سوريا وضبط 200 كف حشيش.", ("jo-forces", HIT)),
    ("سيطر الجيش السوداني على مدينة بارا، وتقدمت القوة المشتركة المساندة له نحو أم صميمة.", ("sd-saf", HIT)),
    ("اغتال مسلحون مجهولون ضابطا في الشرطة أمام منزله بحي المعلمين وسط البصرة.", ("civilians", HIT)),
    ("استشهد الشاب قسام غنام برصاص قوات الاحتلال في مخيم نور شمس شرق طولكرم.", ("ps-hamas", HIT)),
    ("نعت القيادة المركزية الأميركية جنديا قتل في حادث سير قرب عين الأسد.", ("us-centcom", HIT)),
    ("هدمت جرافات بلدية القدس بناية في حي الطور تعود لعائلة مقدسية.", ("civilians", DID)),
    ("قال الحوثيون إن القوات المسلحة اليمنية استهدفت سفينة في البحر الأحمر بصاروخ.", ("ye-government-forces", DID)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "never"), NEVER)
def test_no_side(text: str, never: Pair) -> None:
    assert never not in told(text)
