"""Builds and reviews that are killed at any moment leave a store that whoever comes next completes: the short form of
`make torture-kill`, and whether it would notice."""

import os
import subprocess
import time
from pathlib import Path

import pytest
from checks import Confirmed, difference, flaws, half_files
from kill import torture
from killing import Tell, lingering, run
from lives import Life, corpus

import postgres
from marsad.store import Store
from marsad.store.keeping import back_up
from old_stores import fixtures
from support import document

KILLS, REPORTS = 10, 8
pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs fork and pidfd")


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_killed_at_any_moment(kind: str, tmp_path: Path) -> None:
    if kind == "postgresql" and (missing := postgres.missing()):
        pytest.skip(missing)
    figures = torture([kind], KILLS, tmp_path, seed=7, starts=[fixtures()[3]], size=REPORTS, each=2)
    assert figures[kind]["found"] == []
    assert figures[kind]["kills"] == KILLS
    assert len(figures[kind]["of"]) >= 4, "kills fall on many steps"


# Would it notice?


@pytest.fixture
def life(tmp_path: Path) -> Life:
    """A store with all but the last report of its corpus."""
    made = Life(str(tmp_path / "s.db"), tmp_path, corpus(tmp_path, 4), False)
    with Store(made.target) as store:
        for id, texts in list(made.corpus.texts.items())[:-1]:
            store.add(document(id, texts[-1]), [], reader="1")
    return made


def told(life: Life, ids: list[str], version: int = -1) -> Confirmed:
    confirmed = Confirmed(life.corpus)
    confirmed.heard(f"document {id} {len(life.corpus.texts[id][version])}" for id in ids)
    return confirmed


def test_what_is_missing_is_noticed(life: Life) -> None:
    first, *_, last = life.corpus.texts
    assert flaws(life, told(life, [first])) == []
    assert flaws(life, told(life, [first, last])) == [f"document {last} was confirmed and is missing"]
    with Store(life.target) as store:
        store.remove_document(first, reason="withdrawn")
    assert flaws(life, told(life, [first])) == []


def test_an_older_text_is_noticed(life: Life) -> None:
    first = next(iter(life.corpus.texts))
    with Store(life.target) as store:
        store.add(document(first, life.corpus.texts[first][0]), [], reader="1", correct=True)
    assert flaws(life, told(life, [first], 0)) == []
    assert flaws(life, told(life, [first], 1)) == [f"document {first} has another text than was confirmed"]


def test_a_decision_that_is_missing_or_another_is_noticed(life: Life) -> None:
    with Store(life.target) as store:
        store.decide("note", who="سلمى", note="يُراجع", key="one")
    confirmed = Confirmed(life.corpus)
    confirmed.heard(["decision d-1 note one"])
    assert flaws(life, confirmed) == []
    confirmed.heard(["decision d-1 note two", "decision d-2 accept three"])
    assert len(flaws(life, confirmed)) == 2


def test_half_a_backup_is_noticed(life: Life) -> None:
    with Store(life.target) as store:
        back_up(store, life.backup)
    assert half_files(life) == []
    life.backup.write_bytes(life.backup.read_bytes()[:-1])
    assert half_files(life) == ["the backup is not what was written"]


def test_a_difference_is_told_where_it_stands() -> None:
    assert difference(["a", "b"], ["a", "b"]) == ""
    assert "x" in difference(["a", "b x"], ["a", "b y"])
    assert difference(["a"], ["a", "b"]) == "1 lines instead of 2"


def _fails(tell: Tell) -> None:
    tell("began")
    raise ValueError("no")


def _sleeps(tell: Tell) -> None:
    subprocess.Popen(["sleep", "60"])
    tell("began")
    time.sleep(60)


def test_work_that_fails_and_work_that_is_killed(tmp_path: Path) -> None:
    failed = run(_fails, tmp_path)
    assert (failed.killed, failed.told) == (False, ["began"])
    assert "ValueError: no" in failed.error
    killed = run(_sleeps, tmp_path, after=1.0, helpers_too=True)
    assert (killed.killed, killed.told, killed.error) == (True, ["began"], "")
    assert lingering([killed.group]) == []
