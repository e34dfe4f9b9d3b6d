"""Every input that fuzzing keeps goes through its target again, without the fuzzer: what held once has to hold on."""

import random
from pathlib import Path

import pytest
from fuzz.mutate import changed
from fuzz.targets import CORPUS, TARGETS, kept
from fuzz.words import vocabulary

MOST = 1 << 20
"""Bytes of all inputs that are kept."""


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_kept_holds(name: str) -> None:
    target = TARGETS[name]
    inputs = [*kept(name), *((f"seed {at}", seed) for at, seed in enumerate(target.seeds))]
    assert inputs
    for file, data in inputs:
        try:
            target.run(data)
        except Exception as error:
            error.add_note(f"input: {name}/{file}")
            raise


@pytest.mark.parametrize("name", TARGETS)
def test_changes_to_what_is_kept_hold(name: str) -> None:
    """A handful of new inputs, the same in each run."""
    target = TARGETS[name]
    for number in range(10):
        data = changed(random.Random(number).choice(target.seeds or (b"",)), 3_000, number, target.tokens, target.seeds)
        assert len(data) <= 3_000
        target.run(data)


def test_the_corpus_is_small_and_has_a_target() -> None:
    files = [file for file in CORPUS.rglob("*") if file.is_file()]
    assert {file.parent.name for file in files} <= set(TARGETS)
    assert sum(file.stat().st_size for file in files) < MOST


def test_words_are_those_of_the_tables() -> None:
    assert {"قصف", "كركوك"} & set(vocabulary())
    assert len(vocabulary()) > 5_000


def test_nothing_imports_the_fuzzer() -> None:
    """`make test` and CI need no atheris."""
    for file in Path(CORPUS.parent).glob("*.py"):
        told = file.read_text(encoding="utf-8")
        assert "\nimport atheris" not in told, file.name
