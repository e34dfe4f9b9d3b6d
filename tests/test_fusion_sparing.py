"""Garbage is looked for seldom while fusion runs, and as before afterwards."""

import gc

import pytest

from marsad.fusion.sparing import sparing


def test_the_measure_is_raised_and_returns() -> None:
    before = gc.get_threshold()
    with sparing():
        raised = gc.get_threshold()
        with sparing():
            assert gc.get_threshold() == raised
        assert gc.get_threshold() == raised
    assert raised[0] > before[0]
    assert gc.get_threshold() == before


def test_it_returns_after_an_error() -> None:
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="mid"), sparing():
        raise ValueError("mid")
    assert gc.get_threshold() == before


def test_overlapping_uses_return_to_what_was_before_the_first() -> None:
    before = gc.get_threshold()
    one, other = sparing(), sparing()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    assert gc.get_threshold() != before
    other.__exit__(None, None, None)
    assert gc.get_threshold() == before
