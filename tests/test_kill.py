"""A build that is killed at any moment leaves a store that the next run completes."""

import os
import random
import signal
import time
from multiprocessing import get_context
from pathlib import Path

import pytest

from marsad.model.document import Document
from marsad.pipeline import build
from marsad.store import Store
from support import document, dump
from test_pipeline import LATER, fuse, read

NUMBER = 80
ROUNDS = 8


def documents() -> list[Document]:
    """Some documents that fuse into a few events."""
    return [document(f"doc-{n}", f"{'وفي يوم ' if n % 3 else ''}{LATER} {n}") for n in range(NUMBER)]


def run_here(path: Path) -> None:
    """A whole build."""
    with Store(path) as store:
        build(documents(), store, reader=read, version="1", fuse=fuse)


def kill_after(path: Path, seconds: float) -> bool:
    """Start the same build in a process of its own and kill it; whether it was still at work."""
    process = get_context("fork").Process(target=run_here, args=(path,))
    process.start()
    time.sleep(seconds)
    process.kill()
    process.join()
    return process.exitcode == -signal.SIGKILL


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_any_moment(tmp_path: Path) -> None:
    run_here(tmp_path / "first.db")  # what is loaded on first use would count else
    whole = tmp_path / "whole.db"
    began = time.monotonic()
    run_here(whole)
    took = time.monotonic() - began
    moments = random.Random(7)
    killed = 0
    for number in range(ROUNDS):
        path = tmp_path / f"{number}.db"
        killed += kill_after(path, moments.uniform(0, took))
        killed += kill_after(path, moments.uniform(0, took / 2))
        if path.exists():
            with Store(path) as store:
                held = [d.id for d in store.documents()]
                assert set(held) == {f"doc-{n}" for n in range(len(held))}
                assert all(len(store.document_mentions(id)) == 1 for id in held)
                assert store.counts().events == 0 or len(held) == NUMBER
        run_here(path)
        assert dump(path) == dump(whole)
    assert killed > ROUNDS // 2
