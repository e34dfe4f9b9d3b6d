"""Who is whose: people aimed at, appointed, owners of houses and kin, and words that look like names and are none.

Each row: a sentence and the people read from it, with what befell them and whether they are private persons.
"""

import pytest

from support import mentions_of

Named = tuple[str | None, str | None, bool]

PEOPLE: list[tuple[str, set[Named]]] = [
    ("عينت الحكومة اللواء سامر الكردوسي قائدا لشرطة نينوى خلفا للعميد نزار الحمداني الذي أعفي من منصبه",
     {("سامر الكردوسي", None, False), ("نزار الحمداني", None, False)}),
    ("فجر مسلحون منزل القيادي في المقاومة صالح الجرباوي في مأرب", {("صالح الجرباوي", None, False)}),
    ("هدمت جرافات الاحتلال منزل الأسير ماهر الدويك في الخليل", {("ماهر الدويك", None, True)}),
    ("نجا قائد شرطة كركوك العميد ياسر البياتي من محاولة اغتيال بعبوة ناسفة", {("ياسر البياتي", None, False)}),
    ("استهدفت مسيرة سيارة القيادي في حزب الله حسن أبوطلحة في بنت جبيل", {("حسن أبوطلحة", None, False)}),
    ("قتل المدعو فاضل العزاوي الملقب بأبي حمزة بغارة جوية غرب الأنبار", {("فاضل العزاوي", "killed", False)}),
    ("قتل محافظ درعا بانفجار عبوة ناسفة، وقال شهود إن خالد السمران محافظ درعا كان في طريقه إلى مكتبه",
     {("خالد السمران", "killed", False)}),
    ("قتل عضو المجلس المحلي في بلدة صوران يحيى المنصور برصاص مسلحين", {("يحيى المنصور", "killed", False)}),
    ("عثر صيادون على جثة المهندس في بلدية الحديدة يحيى المنصور", {("يحيى المنصور", "killed", True)}),
    ("شيعت بلدة عيناتا الشهيدين حسين حمود وعباس سلامة بعد غارة على سيارتهما",
     {("حسين حمود", "killed", True), ("عباس سلامة", "killed", True)}),
    ("قتل 4 من قوات النخبة الشبوانية، هم: صالح لعور، ناصر البكري",
     {("صالح لعور", "killed", True), ("ناصر البكري", "killed", True)}),
    ("قتل السفير الإيطالي لوكا مانتيني وحارسه الشخصي في كمين قرب غوما", {("لوكا مانتيني", "killed", False)}),
    ("أصيب إمام مسجد النور بطلق ناري في تعز", {(None, "wounded", False)}),
]  # fmt: skip

NOBODY: list[str] = [
    "اندلعت اشتباكات بين عشيرة البو جاسم وعشيرة البو عيسى في ذي قار أسفرت عن مقتل شخصين",
    "انتقلت المجموعة من إدلب وإلى درعا بعد اشتباكات قتل فيها جنديان",
    "قصفت طائرات لواء أبو الفضل العباس في القائم وقتلت ثلاثة",
    "قتل ثلاثة من عائلة عون بقصف على دير البلح",
    "قتل بتفجير حزام ناسف ثلاثة في سرمدا",
    "المهاجمون هم: أربعة من عناصر التنظيم قتلوا",
    "اعتقلت السلطات المعارض السياسي البارز في دمشق",
    "سقطت قذيفة قرب مسجد عمر بن الخطاب في حلب وأصيب ثلاثة",
]


@pytest.mark.parametrize(("text", "expected"), PEOPLE)
def test_people_of_a_happening(text: str, expected: set[Named]) -> None:
    assert {(p.name, p.fate, p.private) for m in mentions_of(text) for p in m.people} == expected


@pytest.mark.parametrize("text", NOBODY)
def test_no_person(text: str) -> None:
    mentions = mentions_of(text)
    assert mentions
    assert not [p.name for m in mentions for p in m.people]
