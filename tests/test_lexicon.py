"""Tables, forms and the matcher."""

import pytest

from marsad.lexicon import lexicon
from marsad.lexicon.check import check
from marsad.lexicon.compiled import compile_tables
from marsad.lexicon.forms import expand
from marsad.text import analyse


def test_the_tables_are_sound() -> None:
    assert check() == []


def test_compiling_is_deterministic() -> None:
    assert compile_tables() == compile_tables()


@pytest.mark.parametrize(
    ("form", "pos", "kind", "running"),
    [
        ("قصف", "verb", "past", {"قصف", "قصفت", "قصفوا", "قصفه", "قصفتها"}),
        ("ألقى القبض على", "verb", "past", {"القي القبض علي", "القت القبض علي"}),
        ("يداهم", "verb", "present", {"يداهم", "تداهم", "يداهمون", "نداهم"}),
        ("عملية", "noun", "", {"عمليه", "عمليته", "عمليتها"}),
        ("القوة الجوية", "noun", "", {"قوه الجويه"}),
        ("جنديين", "noun", "du", {"جنديين", "جنديي"}),
        ("شهداء", "noun", "pl", {"شهداء", "شهدايهم"}),
    ],
)
def test_forms(form: str, pos: str, kind: str, running: set[str]) -> None:
    assert running <= set(expand(form, pos, kind))


@pytest.mark.parametrize(
    ("text", "category", "entry", "words"),
    [
        ("وقصفت المدفعية البلدة", "triggers", "strike", "وقصفت"),
        ("ستنسحب القوات", "triggers", "withdrawal", "ستنسحب"),
        ("للغارات الجوية", "triggers", "airstrike", "للغارات الجوية"),
        ("بالاشتباكات", "triggers", "clash", "بالاشتباكات"),
        ('مقتل شخص بانفجار "عبوة ناسفة"', "triggers", "ied", 'بانفجار "عبوة ناسفة'),
        ("وبإسناد من التحالف", "role_markers", "support", "وبإسناد من"),
    ],
)
def test_matches_carry_clitics_and_spans(text: str, category: str, entry: str, words: str) -> None:
    doc = analyse(text)
    found = [m for m in lexicon().matches(doc).get(category, ()) if m.entry.id == entry]
    assert words in {text[slice(*doc.span(m.first, m.last))] for m in found}


@pytest.mark.parametrize(
    ("text", "category", "entry"),
    [
        ("مقتطفات من الصحف", "results", "killed"),  # قتل begins nowhere in مقتطفات
        ("وادي الشاي", "triggers", "strike"),
        ("كمينا", "triggers", "strike"),
        ("استقبل الوفد", "results", "killed"),
    ],
)
def test_no_match_inside_other_words(text: str, category: str, entry: str) -> None:
    found = lexicon().matches(analyse(text)).get(category, ())
    assert not [m for m in found if m.entry.id == entry]
