"""People: names with rank, title or office, what befell them, and private persons, who are marked as such."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support import people_of

PUBLIC = [
    # Ranks and posts
    ("زار اللواء الركن قاسم الجبوري مقر الفرقة في كركوك", "قاسم الجبوري", None, None, None),
    (
        "مقتل العميد حسن الكعبي، قائد اللواء 30 في الحشد الشعبي",
        "حسن الكعبي", "قائد اللواء 30 في الحشد الشعبي", "iq-pmf", "killed",
    ),
    ("التقى قائد شرطة نينوى اللواء سالم العبيدي وجهاء المدينة", "سالم العبيدي", "قائد شرطة نينوى", "iq-police", None),
    (
        "إصابة آمر الفوج الثاني في الشرطة الاتحادية العقيد رعد الساعدي",
        "رعد الساعدي", "آمر الفوج الثاني في الشرطة الاتحادية", "iq-federal-police", "wounded",
    ),
    ("استقبل محافظ ديالى خالد الربيعي وفدا من الأهالي", "خالد الربيعي", "محافظ ديالى", "iq-local-government", None),
    (
        "بحث وزير الدفاع العراقي ثابت العباسي مع السفير سبل التعاون",
        "ثابت العباسي", "وزير الدفاع العراقي", "iq-government", None,
    ),
    (
        "بحث رئيس جهاز المخابرات الوطني العراقي حميد الخفاجي في بغداد",
        "حميد الخفاجي", "رئيس جهاز المخابرات الوطني العراقي", "iq-inis", None,
    ),
    # Kunyas, nisbas, «المدعو»
    ("مقتل القيادي في داعش أبو علي الجبوري بضربة جوية", "أبو علي الجبوري", "القيادي في داعش", "is", "killed"),
    (
        "القبض على مسؤول خلية اغتيالات في تنظيم داعش يدعى أبو خالد المهاجر",
        "أبو خالد المهاجر", "مسؤول خلية اغتيالات في تنظيم داعش", "is", "arrested",
    ),
    (
        "قتل أمير قاطع داقوق في تنظيم داعش المدعو أبو أحمد الشايب",
        "أبو أحمد الشايب", "أمير قاطع داقوق في تنظيم داعش", "is", "killed",
    ),
    ("مقتل أبو بلال، مسؤول التفخيخ في داعش", "أبو بلال", "مسؤول التفخيخ في داعش", "is", "killed"),
    (
        "هاجمت القوة وكرا لتنظيم داعش وقتلت القيادي البارز أبو صهيب العراقي",
        "أبو صهيب العراقي", "القيادي البارز", "is", "killed",
    ),
    ("اعتقال نائب والي كركوك في داعش أبو مصعب الحمداني", "أبو مصعب الحمداني", None, "is", "arrested"),
    # Officials whom nothing befell
    ("أعلن قائد عمليات ديالى الفريق الركن علي فاضل مقتل خمسة من داعش", "علي فاضل", "قائد عمليات ديالى", "iq-joc", None),
    (
        "وقال الناشط ضد الاستيطان سامر الخطيب إن المستوطنين هاجموا القرية",
        "سامر الخطيب", "الناشط ضد الاستيطان", None, None,
    ),
    (
        "أفرجت السلطات عن زعيم حزب العمال الكردستاني عبد الله أوجلان",
        "عبد الله أوجلان", "زعيم حزب العمال الكردستاني", "pkk", "released",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "role", "organisation", "fate"), PUBLIC)
def test_public(text: str, name: str, role: str | None, organisation: str | None, fate: str | None) -> None:
    person = next(p for p in people_of(text) if p.name is not None)
    assert (person.name, person.organisation, person.fate, person.private) == (name, organisation, fate, False)
    if role is not None:
        assert person.role == role
    assert text[slice(*person.span)] == name


OFFICES = [
    ("تصفية ما يسمى والي العراق بضربة جوية", "والي العراق", "is", "killed"),
    ("القبض على ما يسمى بـ«والي كركوك» في داعش", "والي كركوك", "is", "arrested"),
    ("وصل رئيس الوزراء العراقي إلى أربيل", "رئيس الوزراء العراقي", "iq-government", None),
]


@pytest.mark.parametrize(("text", "role", "organisation", "fate"), OFFICES)
def test_offices(text: str, role: str, organisation: str, fate: str | None) -> None:
    person = people_of(text)[0]
    assert (person.name, person.role, person.organisation, person.fate) == (None, role, organisation, fate)


PRIVATE = [
    ("استشهاد المواطن علي حسين الدليمي في قصف على القرية", [("علي حسين الدليمي", "killed")]),
    ("إصابة الطفلة مريم خالد بشظايا قذيفة", [("مريم خالد", "wounded")]),
    ("وفاة الشاب \"جودت حسن سليمان\" متأثرا بجراحه", [("جودت حسن سليمان", "killed")]),
    (
        "مقتل المواطنة نديمة الحسن الحمود (45 عاما)، في القرية، وسارة حاج حسين (30 عاما)",
        [("نديمة الحسن الحمود", "killed"), ("سارة حاج حسين", "killed")],
    ),
    (
        "اعتقلت قسد عددا من الأشخاص عرف منهم: هاني الحسن، أحمد الخليل العلي، أسد العلي العفين",
        [("هاني الحسن", "arrested"), ("أحمد الخليل العلي", "arrested"), ("أسد العلي العفين", "arrested")],
    ),
    (
        "قتل اثنان من العاملين في المغسلة وهما عبد الله علي الأحمد وأنس تمام محمد",
        [("عبد الله علي الأحمد", "killed"), ("أنس تمام محمد", "killed")],
    ),
    (
        "مقتل سامي محمد بكور، وزوجته ابتسام سليمان، بغارة على مزرعة",
        [("سامي محمد بكور", "killed"), ("ابتسام سليمان", "killed")],
    ),
    ("اختطف مسلحون الشاب عمر خلف العبد الله في السويداء", [("عمر خلف العبد الله", "abducted")]),
]


@pytest.mark.parametrize(("text", "expected"), PRIVATE)
def test_private_persons_are_marked(text: str, expected: list[tuple[str, str]]) -> None:
    people = people_of(text)
    assert [(p.name, p.fate) for p in people] == expected
    assert all(p.private and p.organisation == "civilians" for p in people)


@pytest.mark.parametrize(
    "text",
    [
        "زار الشاب محمد حسن القرية",
        "قال المواطن علي حسين إن القصف أصاب القرية",
        "أصيب الشاب بجروح طفيفة",
        "عملت فرق الدفاع المدني على انتشال القتلى",
        "قصف استهدف قريتي بيلونية والشيخ عيسى وأصاب ثلاثة",
        "سقطت القذيفة في حي المواطنين وأصابت طفلا",
        "انفجرت عبوة في بلدة أبو الخصيب وقتلت رجلا",
        "مقتل ثلاثة مدنيين في مدينة الشهيد الصدر",
        "وهم ثلاثة رجال وطفلان",
        "قتل سبعة من داعش وهم من جنسيات عربية",
        "أصيب المدنيون بالرصاص في السوق",
        "مقتل محمد",
        "سيطرت القوات على جبل عبد العزيز",
        "اعتقل عدد من الأشخاص عرف منهم ثلاثة",
        "أعلن القائد الميداني بدء العملية",
        "اللواء 45 مشاة داهم القرية",
        "الفريق المكلف عثر على العبوة",
    ],
)
def test_nobody(text: str) -> None:
    assert people_of(text) == []


def test_an_office_named_before_is_its_holder() -> None:
    people = people_of("عقد رئيس أركان الجيش الفريق الركن عبد الأمير رشيد اجتماعا. وبارك رئيس أركان الجيش الجهود")
    assert [p.name for p in people] == ["عبد الأمير رشيد"]


def test_the_dead_of_a_force_are_its_own() -> None:
    people = people_of("مقتل ثلاثة من عناصر الجيش العراقي وهم: علي حسين كريم، محمد جاسم سلمان")
    assert [(p.name, p.private) for p in people] == [("علي حسين كريم", True), ("محمد جاسم سلمان", True)]


WORDS = [
    "مقتل", "الشاب", "محمد", "حسن", "وهم", ":", "،", ".",
    "علي", "المدعو", "أبو", "وزوجته", "45", "عاما", "اللواء", "قائد", "\n",
]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=25))
@settings(max_examples=60, deadline=None)
def test_spans_lie_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    reached = 0
    for person in people_of(text):
        assert 0 <= person.whole_span[0] <= person.span[0] < person.span[1] <= len(text)
        assert person.whole[0] >= reached
        reached = person.whole[1]
