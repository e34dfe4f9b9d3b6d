"""The records of the reading: fields by name, equality by value, changed copies, whole through a pickle."""

import pickle

import pytest

from marsad.text import analyse
from marsad.text.records import Record


class Part(Record):
    word: str
    first: int
    last: int = 9


def test_changed_copies_leave_the_record_as_it_was() -> None:
    part = Part("كلمة", 1)
    assert part._replace(last=3) == Part("كلمة", 1, 3)
    assert part._asdict() == {"word": "كلمة", "first": 1, "last": 9}
    assert list(part._asdict()) == ["word", "first", "last"]
    with pytest.raises(TypeError):
        part._replace(end=3)


def test_records_are_equal_by_value_and_of_one_kind() -> None:
    class Other(Record):
        word: str
        first: int
        last: int = 9

    assert Part("أ", 1) == Part("أ", 1, 9) != Part("أ", 2)
    assert Part("أ", 1) != Other("أ", 1)


def test_analysed_texts_go_through_a_pickle() -> None:
    doc = analyse("قصفت الطائرات البلدة. «وقتل خمسة» مدنيين.")
    assert pickle.loads(pickle.dumps(doc)) == doc
