"""Words that single rules listen for: which cue each is, with what stands before it."""

import pytest

from marsad.lexicon import clitics_of
from marsad.reading.words.cue_words import cues_of
from marsad.reading.words.look_up import look_up
from marsad.text import analyse, fold


@pytest.mark.parametrize(
    ("word", "cues"),
    [
        ("اتهمت", ("accuses",)),
        ("ويتهمون", ("accuses",)),
        ("حملت", ("blames",)),
        ("وحملوا", ("blames",)),
        ("حملة", ()),
        ("وتصدى", ("stands-up", "repels")),
        ("صدت", ("repels",)),
        ("بإحباط", ("repels",)),
        ("والإفشال", ("repels",)),
        ("العملية", ("operation",)),
        ("وبالحملة", ("operation",)),
        ("عملية", ()),  # without the article it is told for the first time
        ("للهدنة", ("paper",)),
        ("والاتفاقات", ("paper",)),
        ("اتفاقهما", ()),
        ("عشائري", ("tribal",)),
        ("القبيلتين", ("tribal",)),
        ("وهددت", ("threatens",)),
        ("بالمنزل", ()),
        ("المنازل", ("home",)),
        ("قبل", ()),
        ("مصدر", ()),
    ],
)
def test_which_cues_a_word_is(word: str, cues: tuple[str, ...]) -> None:
    assert cues_of(fold(word)) == cues


def test_where_a_cue_stands() -> None:
    known = look_up(analyse("صدت القوات هجوما، ثم أحبطت هجوما ثانيا."))
    assert known.cued("repels", 0, 99) == [0, 5]
    assert known.cued("repels", 1, 5) == []
    assert known.cued("repels", 1, 6) == [5]
    assert known.cued("paper", 0, 99) == []


def test_what_a_table_lets_stand_before_a_word() -> None:
    assert clitics_of("و", "") == {"", "و"}
    assert clitics_of("ول", "may") == {"", "و", "ل", "ول", "ال", "وال", "لال", "ولال", "لل", "ولل"}
    assert clitics_of("", "must") == {"ال"}


def test_what_others_need_is_told_without_clitics() -> None:
    words = "استقدم الجيش، اليوم، تعزيزات وبقوات"
    known = look_up(analyse(words))
    assert known.needed[5] == "تعزيزات"
    assert known.needed[6] == "قوات"
    assert 3 not in known.needed
