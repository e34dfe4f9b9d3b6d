"""Short phrases with the counts that they tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.counts import find

PERSON = "person"
Row = tuple[str, str, int | None, int | None, str, str, str | None]


def row(text: str, words: str, low: int | None, high: int | None, qualifier: str, of: str, group: str | None) -> Row:
    return text, words, low, high, qualifier, of, group


EXACT = [
    ("مقتل ثلاثة جنود في هجوم", "ثلاثة جنود", 3, PERSON, "force"),
    ("مقتل 3 جنود في هجوم", "3 جنود", 3, PERSON, "force"),
    ("مقتل (3) جنود", "3) جنود", 3, PERSON, "force"),
    ("مقتل ٣ جنود", "٣ جنود", 3, PERSON, "force"),
    ("العثور على 7 قتلى من عصابات داعش", "7 قتلى", 7, PERSON, PERSON),
    ("إصابة خمسة وعشرين مدنيا بجروح", "خمسة وعشرين مدنيا", 25, PERSON, "civilians"),
    ("وإصابة ثلاثة عشر طفلا", "ثلاثة عشر طفلا", 13, PERSON, "civilians"),
    ("نشر 4 آلاف جندي", "4 آلاف جندي", 4000, PERSON, "force"),
    ("نزوح 3 آلاف و500 نازح", "3 آلاف و500 نازح", 3500, PERSON, "civilians"),
    ("ضبط حزامين ناسفين", "حزامين ناسفين", 2, "explosive_belt", None),
    ("تفكيك عبوتين ناسفتين", "عبوتين ناسفتين", 2, "ied", None),
    ("مقتل جنديين وإصابة ضابط", "جنديين", 2, PERSON, "force"),
    ("مقتل جنديين وإصابة ضابط", "ضابط", 1, PERSON, "force"),
    ("استشهد طفل بانفجار لغم", "طفل", 1, PERSON, "civilians"),
    ("مقتل امرأتين وطفلين", "وطفلين"[1:], 2, PERSON, "civilians"),
    ("مقتل شخصين مدنيين", "شخصين مدنيين", 2, PERSON, "civilians"),
    ("اعتقال متطوعين اثنين", "متطوعين اثنين", 2, PERSON, "civilians"),
    ("شن غارة جوية واحدة", "غارة جوية واحدة", 1, "airstrike", None),
    ("شن خمس ضربات جوية على الكهوف", "خمس ضربات جوية", 5, "airstrike", None),
    ("أطلقت ثلاث قذائف صاروخية", "ثلاث قذائف صاروخية", 3, "rocket", None),
    ("مقتل اثنين من عناصر الجيش", "اثنين من عناصر", 2, PERSON, "member"),
    ("ثمانية من عناصر التنظيم", "ثمانية من عناصر", 8, PERSON, "member"),
    ("مقتل أحد الجنود", "أحد الجنود", 1, PERSON, "force"),
    ("قتل أحد رعاة الأغنام", "أحد رعاة الأغنام", 1, PERSON, "civilians"),
    ("مقتل 18 ضابطا وجنديا", "18 ضابطا وجنديا", 18, PERSON, "force"),
    ("تطهير 200 كم مربع", "200 كم مربع", 200, "area", None),
    ("تطهير 20 كم2 من الأراضي", "20 كم2", 20, "area", None),
    ("ارتفاع عدد القتلى إلى 87", "القتلى إلى 87", 87, PERSON, PERSON),
    ("زيادة القوات من 500 جندي إلى 4 آلاف", "من 500 جندي إلى 4 آلاف", 4000, PERSON, "force"),
    ("زيادتها من 500 جندي إلى 4 آلاف جندي", "من 500 جندي إلى 4 آلاف جندي", 4000, PERSON, "force"),
    ("عدد القتلى 87 وعدد الجرحى", "القتلى 87", 87, PERSON, PERSON),
    ("إصابة الجندي وأحد المدنيين", "أحد المدنيين", 1, PERSON, "civilians"),
    ("تدمير 4 مضافات", "4 مضافات", 4, "hideout", None),
    ("تدمير خمسة كهوف ونفق", "نفق", 1, "tunnel", None),
    ("حرق ثلاث عجلات", "ثلاث عجلات", 3, "vehicle", None),
    ("نفذت القوات 95 عملية", "95 عملية", 95, "operation", None),
    ("دون وقوع إصابات", "دون وقوع إصابات", 0, PERSON, PERSON),
    ("دون تسجيل خسائر بشرية", "دون تسجيل خسائر بشرية", 0, PERSON, PERSON),
    ("ولا قتلى في الهجوم", "لا قتلى", 0, PERSON, PERSON),
    ("عدم وجود إصابات في صفوف المدنيين", "عدم وجود إصابات", 0, PERSON, PERSON),
    ("نزوح 6.5 مليون مواطن", "6.5 مليون مواطن", 6_500_000, PERSON, "civilians"),
    ("مقتل ثلاثة من داعش", "ثلاثة من داعش", 3, PERSON, "member"),
]
OTHERS = [
    row("مقتل أكثر من 30 شخصا", "أكثر من 30 شخصا", 31, None, "at_least", PERSON, PERSON),
    row("إصابة ما يزيد عن سبعة مدنيين", "ما يزيد عن سبعة مدنيين", 8, None, "at_least", PERSON, "civilians"),
    row("مقتل ما لا يقل عن 12 مدنيا", "ما لا يقل عن 12 مدنيا", 12, None, "at_least", PERSON, "civilians"),
    row("مقتل 12 مدنيا على الأقل", "12 مدنيا على الأقل", 12, None, "at_least", PERSON, "civilians"),
    row("مقتل 12 على الأقل من الجنود", "12 على الأقل من الجنود", 12, None, "at_least", PERSON, "force"),
    row("اعتقال نحو 20 شخصا", "نحو 20 شخصا", 20, 20, "about", PERSON, PERSON),
    row("اعتقال قرابة عشرين شخصا", "قرابة عشرين شخصا", 20, 20, "about", PERSON, PERSON),
    row("اعتقال حوالي ٢٠ شخصا", "حوالي ٢٠ شخصا", 20, 20, "about", PERSON, PERSON),
    row("اعتقال 20 شخصا تقريبا", "20 شخصا تقريبا", 20, 20, "about", PERSON, PERSON),
    row("مقتل أقل من 10 جنود", "أقل من 10 جنود", None, 9, "at_most", PERSON, "force"),
    row("مقتل بين 5 و7 مدنيين", "بين 5 و7 مدنيين", 5, 7, "exact", PERSON, "civilians"),
    row("مقتل ما بين خمسة وسبعة مدنيين", "ما بين خمسة وسبعة مدنيين", 5, 7, "exact", PERSON, "civilians"),
    row("مقتل من 5 إلى 7 مدنيين", "من 5 إلى 7 مدنيين", 5, 7, "exact", PERSON, "civilians"),
    row("مقتل 5 أو 6 مدنيين", "5 أو 6 مدنيين", 5, 6, "exact", PERSON, "civilians"),
    row("مقتل 5-7 مدنيين", "5-7 مدنيين", 5, 7, "exact", PERSON, "civilians"),
    row("مقتل عدد من الجنود", "عدد من الجنود", None, None, "vague", PERSON, "force"),
    row("سقوط عشرات القتلى", "عشرات القتلى", None, None, "vague", PERSON, PERSON),
    row("العديد من الأوكار", "العديد من الأوكار", None, None, "vague", "hideout", None),
    row("بضعة صواريخ", "بضعة صواريخ", None, None, "vague", "rocket", None),
    row("مقتل مدنيين بقصف", "مدنيين", None, None, "vague", PERSON, "civilians"),
    row("إصابة مدنيين عدة", "مدنيين عدة", None, None, "vague", PERSON, "civilians"),
    row("ضبط أسلحة وأعتدة", "أعتدة", None, None, "vague", "ammunition", None),
]


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "qualifier", "of", "group"),
    [*(row(t, w, n, n, "exact", of, group) for t, w, n, of, group in EXACT), *OTHERS],
)
def test_counts(
    text: str, words: str, low: int | None, high: int | None, qualifier: str, of: str, group: str | None
) -> None:
    found = [(text[slice(*c.span)], c.low, c.high, c.qualifier, c.of, c.group) for c in find(text)]
    assert (words, low, high, qualifier, of, group) in found


@pytest.mark.parametrize(
    "text",
    [
        "اللواء 45 في الجيش",
        "قوة من الفرقة 17",
        "في عام 2014",
        "الساعة 10:30",
        "في عمر 18 عاما",
        "بنسبة 30% من القتلى",
        "بقيمة 3 ملايين دولار",
        "حزب العمال الكردستاني",
        "على بعد 15 كم شمال المدينة",
        "طائرات F-16",
        "قصف صاروخي ومدفعي على القرية",
        "عناصر الدفاع المدني",
        "هجوم مسلح على حاجز",
        "وصل إليه الخبر",
        "تنظيم داعش الإرهابي",
        "قصفت المدفعية البلدة",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    assert [c for c in find(text) if c.low is not None] == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("مقتل 11 شخصا، بينهم 5 أطفال", [None, 0]),
        ("مقتل ثلاثة مدنيين بينهم طفل وامرأة", [None, 0, 0]),
        ("مقتل جنديين أحدهم ضابط وإصابة مدني", [None, 0, None]),
        ("مقتل 11 شخصا بينهم 5 أطفال وإصابة ثلاثة جنود", [None, 0, None]),
        ("مقتل 7 مدنيين من بينهم امرأتان و3 أطفال", [None, 0, 0]),
        ("إصابة 20 مدنيا بينهم 5 في حالة خطرة", [None, 0]),
    ],
)
def test_parts(text: str, parts: list[int | None]) -> None:
    assert [c.part_of for c in find(text)] == parts


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("مقتل ثلاثة مدنيين وإصابة خمسة آخرين", [(3, "civilians"), (5, "civilians")]),
        ("مقتل جنديين وإصابة 3 اخرين", [(2, "force"), (3, "force")]),
        ("مقتل جندي وإصابة آخر", [(1, "force"), (1, "force")]),
        ("مقتل مدني وإصابة آخرين", [(1, "civilians"), (None, "civilians")]),
        ("مقتل ضابط وجنديين", [(1, "force"), (2, "force")]),
        ("مقتل 32 طفلا و18 امرأة", [(32, "civilians"), (18, "civilians")]),
    ],
)
def test_counts_in_company(text: str, values: list[tuple[int | None, str]]) -> None:
    assert [(c.low, c.group) for c in find(text)] == values


def test_definite_counts_are_told_apart() -> None:
    assert [c.definite for c in find("قتل الجندي")] == [True]
    assert [c.definite for c in find("قتل جندي")] == [False]
    assert [c.definite for c in find("اعتقل قائد الفرقة")] in ([True], [])


PIECES = ["مقتل", "3", "ثلاثة", "جنود", "وجنديين", "بينهم", "أحد", "عدد من", "أكثر من", "آخرين", "دون", "، ", "\n", "و",
          "من", "إلى", "بين", "القتلى", "لِلجنودِ", "وخمسة", "مليون", "على الأقل", "شخصان", "مدنيان", "%"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_spans_are_words_of_the_text_in_order(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = find(text)
    for count in found:
        start, end = count.span
        assert 0 <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert count.part_of is None or count.part_of < len(found)
        assert count.low is None or count.high is None or count.low <= count.high
    assert [c.first for c in found] == sorted(c.first for c in found)
