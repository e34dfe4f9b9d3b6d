"""Work in a process of its own that is killed at some moment, and what it had said by then."""

import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

PATIENCE = 300.0
"""Seconds after which work that was not to be killed counts as hanging."""
LINGERING = 15.0
"""Seconds within which helpers have to notice that the one they worked for is gone."""
Tell = Callable[[str], None]
"""What the work calls with a line once something is finished: it is kept whatever happens to the process next."""


class Outcome(NamedTuple):
    killed: bool
    seconds: float
    told: list[str]
    """The lines that it told."""
    error: str
    """What it said where it failed on its own; empty where it did not."""
    group: int
    """The process group that it and its helpers were in."""


def run(
    work: Callable[[Tell], None], folder: Path, *, after: float | None = None, helpers_too: bool = False
) -> Outcome:
    """Do some work in a forked process. With `after`, it is killed (SIGKILL) so many seconds after its start, unless it
    ended before; with `helpers_too` all processes that it started die with it."""
    told, log = folder / "told", folder / "log"
    for name in (told, log):
        name.write_bytes(b"")
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        _work(work, told, log)
    try:
        _ends(child, after, helpers_too)
    except BaseException:
        _kill(child, group=True)
        os.waitpid(child, 0)
        raise
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    failed = code not in (0, -signal.SIGKILL)
    error = log.read_text("utf-8", "replace") or f"it ended with {code}" if failed else ""
    lines = told.read_text("utf-8").splitlines()
    return Outcome(code == -signal.SIGKILL, time.monotonic() - began, lines, error, child)


def _ends(child: int, after: float | None, helpers_too: bool) -> None:
    """Wait for the process to end, or kill it when it is time."""
    handle = os.pidfd_open(child)
    try:
        if select.select([handle], [], [], PATIENCE if after is None else after)[0]:
            return
    finally:
        os.close(handle)
    if after is None:
        raise TimeoutError(f"work that nobody killed was not done after {PATIENCE:.0f} s")
    _kill(child, group=helpers_too)


def _kill(child: int, *, group: bool) -> None:
    try:
        (os.killpg if group else os.kill)(child, signal.SIGKILL)
    except ProcessLookupError:
        os.kill(child, signal.SIGKILL)  # killed before it had a group of its own


def _work(work: Callable[[Tell], None], told: Path, log: Path) -> None:
    """Never returns: this is another process."""
    code = 1
    try:
        os.setpgid(0, 0)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        into = os.open(log, os.O_WRONLY | os.O_APPEND)
        for stream in (1, 2):
            os.dup2(into, stream)
        sys.stdout, sys.stderr = (os.fdopen(stream, "w", encoding="utf-8") for stream in (1, 2))
        lines = os.open(told, os.O_WRONLY | os.O_APPEND)
        work(lambda line: os.write(lines, f"{line}\n".encode()) and None)
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        for buffered in (sys.stdout, sys.stderr):
            buffered.flush()
        os._exit(code)


def lingering(groups: list[int]) -> list[int]:
    """Those process groups in which something is still at work after a while; it is ended. Linux only: elsewhere none
    are found."""
    until = time.monotonic() + LINGERING
    left = groups
    while left and time.monotonic() < until:
        left = [group for group in left if group in _at_work()]
        if left:
            time.sleep(0.2)
    for group in left:
        os.killpg(group, signal.SIGKILL)
    return left


def _at_work() -> set[int]:
    """The groups of all processes that have not ended."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, group = entry.read_text("utf-8", "replace").rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if state not in "ZX":
            found.add(int(group))
    return found
