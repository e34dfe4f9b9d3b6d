"""Numbers and ordinals in words and digits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.text import analyse
from marsad.text.numerals import read_number, read_ordinal

UNITS = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"]
FEMININE = ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"]
TENS = ["", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
HUNDREDS = ["", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"]


def in_words(n: int, *, feminine: bool = False) -> str:
    """A number below ten million, as written out."""
    units = FEMININE if feminine else UNITS
    if n < 10:
        return units[n]
    if n == 10:
        return "عشر" if feminine else "عشرة"
    if n < 20:
        first = {1: "إحدى" if feminine else "أحد", 2: "اثنتا" if feminine else "اثنا"}.get(n - 10, units[n - 10])
        return f"{first} {'عشرة' if feminine else 'عشر'}"
    if n < 100:
        rest = units[n % 10]
        return f"{rest} و{TENS[n // 10]}" if rest else TENS[n // 10]
    for size, one, two, few in (
        (1_000_000, "مليون", "مليونان", "ملايين"),
        (1_000, "ألف", "ألفان", "آلاف"),
    ):
        if n >= size:
            many, rest_value = divmod(n, size)
            head = one if many == 1 else two if many == 2 else f"{in_words(many)} {few if many < 11 else one}"
            return f"{head} و{in_words(rest_value, feminine=feminine)}" if rest_value else head
    head, rest_value = HUNDREDS[n // 100], n % 100
    return f"{head} و{in_words(rest_value, feminine=feminine)}" if rest_value else head


def words(text: str) -> list[str]:
    return [t.word for t in analyse(text).tokens]


@given(st.integers(1, 9_999_999), st.booleans())
def test_numbers_survive_being_written_out(n: int, feminine: bool) -> None:
    spoken = words(in_words(n, feminine=feminine))
    assert read_number(spoken, 0) == (n, len(spoken))


@given(st.integers(0, 10**12))
def test_digits(n: int) -> None:
    for text in (str(n), f"{n:,}", str(n).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))):
        assert read_number(words(text), 0) == (n, 1)


@pytest.mark.parametrize(
    ("text", "value", "used"),
    [
        ("4,000 مقاتل", 4000, 1),
        ("٤٬٠٠٠ مقاتل", 4000, 1),
        ("4 آلاف جندي", 4000, 2),
        ("3 آلاف و500 عائلة", 3500, 4),
        ("ثلاثة آلاف وخمسمئة", 3500, 3),
        ("٣ جنود", 3, 1),
        ("ثلاثة عشر قتيلا", 13, 2),
        ("ثلاث عشرة امرأة", 13, 2),
        ("ثلاثةعشر قتيلا", 13, 1),
        ("خمسة وعشرين عنصرا", 25, 2),
        ("خمسة و عشرين عنصرا", 25, 3),
        ("وخمسة وعشرين عنصرا", 25, 2),
        ("بثلاثة صواريخ", 3, 1),
        ("لأربعة أيام", 4, 1),
        ("مائة وخمسين", 150, 2),
        ("ثلاث مئة", 300, 2),
        ("مئتي عائلة", 200, 1),
        ("ألفي شخص", 2000, 1),
        ("ألف و200", 1200, 3),
        ("نصف مليون شخص", 500_000, 2),
        ("6.5 مليون مواطن", 6_500_000, 4),
        ("مليون ونصف المليون نازح", 1_500_000, 3),
        ("مليونين و300 ألف", 2_300_000, 4),
        ("ثلاثة وخمسة آخرين", 3, 1),
        ("10 و20", 10, 1),
        ("الثلاثة", 3, 1),
        ("الـ24", None, 0),
        ("ستة وعشرة", 6, 1),
        ("لست", None, 0),
        ("الأحد", None, 0),
        ("الاثنين", None, 0),
        ("آلاف القتلى", None, 0),
        ("7.5 درجات", None, 0),
        ("1234567890123456789012345678901234567890", None, 0),
        ("جندي", None, 0),
    ],
)
def test_numbers(text: str, value: int | None, used: int) -> None:
    assert read_number(words(text), 0) == (None if value is None else (value, used))


@pytest.mark.parametrize(
    ("text", "value", "used"),
    [
        ("الأول من", 1, 1),
        ("الثاني والعشرين من", 22, 2),
        ("الثاني و العشرين من", 22, 3),
        ("الحادي والثلاثين", 31, 2),
        ("الحادي عشر", 11, 2),
        ("الخامسة عشرة", 15, 2),
        ("العشرين من", 20, 1),
        ("بالعاشر", 10, 1),
        ("عشرين", None, 0),
        ("الحادي", None, 0),
        ("جندي", None, 0),
    ],
)
def test_ordinals(text: str, value: int | None, used: int) -> None:
    assert read_ordinal(words(text), 0) == (None if value is None else (value, used))


@given(st.lists(st.sampled_from([*UNITS[1:], *TENS[2:], *HUNDREDS[1:], "ألف", "آلاف", "و", "ونصف", "12", ".", "من"])))
def test_any_mix_is_read_without_failing(mix: list[str]) -> None:
    spoken = words(" ".join(mix))
    for at in range(len(spoken)):
        found = read_number(spoken, at)
        assert found is None or 1 <= found[1] <= len(spoken) - at
        read_ordinal(spoken, at)
