"""Finding the few wanted of many numbers."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.fusion.neighbours import occurring

NUMBERS = st.lists(st.sampled_from([1, 2, 2**16 + 1, 2**20, 2**63 - 1]) | st.integers(0, 2**63 - 1), max_size=30)


@pytest.mark.parametrize("kind", [np.int64, np.uint64])
@given(values=NUMBERS, wanted=NUMBERS)
def test_places_of_wanted_numbers(kind: type, values: list[int], wanted: list[int]) -> None:
    found = occurring(np.array(values, kind), np.array(wanted, kind))
    assert found.tolist() == [at for at, value in enumerate(values) if value in wanted]


def test_negative_numbers_are_found_too() -> None:
    assert occurring(np.array([-5, 3, -70000, -5]), np.array([-5, -70000])).tolist() == [0, 2, 3]
