"""Helper processes: what they find does not differ from what one process finds."""

import math
import os
from pathlib import Path

import pytest

from marsad.fusion import crew, incremental
from marsad.fusion.crew import Crew
from marsad.pipeline import refuse
from marsad.store import Store
from support import document, mention


@pytest.mark.parametrize("helpers", [1, 2, 3])
def test_results_come_in_the_order_of_the_tasks(helpers: int) -> None:
    with Crew(helpers=helpers) as some:
        assert list(some.map(math.sqrt, [n * n for n in range(20)])) == list(range(20))
        assert list(some.map(math.sqrt, [])) == []


def test_an_error_is_raised_where_the_task_came_from() -> None:
    with Crew(helpers=2) as some, pytest.raises(ValueError, match="domain"):
        list(some.map(math.sqrt, [1, -1, 4]))


def test_the_task_of_a_helper_that_died_is_done_here() -> None:
    with Crew(helpers=2) as some:
        for helper in some._helpers:
            helper._process.kill()
            helper._process.wait()
        assert list(some.map(math.sqrt, [1, 4, 9])) == [1, 2, 3]


def test_helpers_are_gone_afterwards() -> None:
    with Crew(helpers=2) as some:
        processes = [helper._process for helper in some._helpers]
        assert os.getpid() not in [process.pid for process in processes]
    assert all(process.returncode is not None for process in processes)


def test_fusion_with_helpers_is_as_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = {}
    for helped in (False, True):
        monkeypatch.setattr(incremental, "_WORTH_HELP", 0 if helped else 10**6)
        monkeypatch.setattr(crew, "cores", lambda: 2)
        with Store(tmp_path / f"{helped}.db") as store:
            for at in range(12):
                store.add(document(f"d{at}"), [mention(f"d{at}")], reader="1")
            assert refuse(store)
            held[helped] = list(store.all_events())
    assert held[True] == held[False]
    assert held[True]
