"""Many texts held by a few bytes each."""

from hypothesis import given
from hypothesis import strategies as st

from marsad.fusion.filed import Filed
from marsad.fusion.ids import Ids
from marsad.model.kept import Kept
from marsad.model.marks import Marks


@given(st.lists(st.text(max_size=3)), st.lists(st.text(max_size=3)))
def test_what_was_added_is_there_and_nothing_else(added: list[str], asked: list[str]) -> None:
    marks, held = Marks(), set(added)
    for text in added:
        marks.add(text)
    assert len(marks) == len(held)
    assert all((text in marks) == (text in held) for text in (*added, *asked))


def test_many_are_held_as_few_are() -> None:
    marks = Marks()
    for n in range(20_000):
        marks.add(f"e-{n}")
        marks.add(f"e-{n // 2}")
    assert len(marks) == 20_000
    assert all(f"e-{n}" in marks for n in range(20_000))
    assert not any(f"x-{n}" in marks for n in range(20_000))


@given(st.lists(st.text()), st.integers(1, 5))
def test_ids_come_back_as_they_were(ids: list[str], size: int) -> None:
    held = Ids(iter(ids), size)
    assert len(held) == len(ids)
    assert list(held) == ids
    assert all(len(some) == size for some in list(held.portions())[:-1])


def test_what_is_filed_is_found_by_its_number() -> None:
    kept = [Kept(n * 7 % 1009, f"d{n}", f"d{n}#1", n, 0, bytes([n % 256]) * (n % 90)) for n in range(1, 1009)]
    held = Filed(kept)
    assert len(held) == len(kept)
    assert list(held) == sorted(each.number for each in kept)
    assert [held[each.number] for each in kept] == kept
    assert 0 not in held
    assert 2000 not in held
    assert not Filed([])
