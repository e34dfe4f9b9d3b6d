"""Time grows with length alone, whatever a text or page or file is made of. `make fuzz-linear` measures the same, and
more, with a megabyte of each."""

import time
from collections.abc import Callable

import pytest
from fuzz.linear import FILES, PAGES, TEXTS, steps

FEW, MANY = 5_000, 20_000
"""Letters. Four times as many take four times as long, and were it their square, sixteen times."""
WORST, SPARE = 9.0, 0.3
"""A machine that does much else measures badly; and what takes no time tells nothing."""


@pytest.mark.parametrize("shape", [*TEXTS, *PAGES, *FILES])
def test_time_grows_with_length_alone(shape: str) -> None:
    wanted = ("read", "alike", "page", "posts", "file")
    few, many = ({k: v for k, v in steps(shape, n).items() if k in wanted} for n in (FEW, MANY))
    assert few
    for step in few:
        assert any(_fits(few[step], many[step]) for _ in range(3)), step


def _fits(few: Callable[[], object], many: Callable[[], object]) -> bool:
    taken = []
    for step in (few, many):
        begun = time.process_time()
        step()
        taken.append(time.process_time() - begun)
    return taken[1] < WORST * taken[0] + SPARE


def test_a_message_of_one_header() -> None:
    """The library takes its time for the square of a header's length; a long one is cut before."""
    begun = time.process_time()
    for step in steps("message of one header", 400_000).values():
        step()
    assert time.process_time() - begun < 2
