"""Helpers in processes of their own, for what a large fusion computes piece by piece.

They are started as fresh interpreters, not as copies of this one: a copy of a process that has threads or an open
database may hang or harm it, and `multiprocessing` would run the caller's script again.
"""

import os
import pickle
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import Any, BinaryIO, Self, TypeVar, cast

from marsad.fusion.sparing import sparing

T = TypeVar("T")
R = TypeVar("R")
_MOST = 4
"""Helpers at the most: one process writes what they find, and more would wait for it."""
_SIZE = 8
"""Bytes before each message: its length."""


def cores() -> int:
    """The processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Crew:
    """Does pieces of work, in helper processes where there are several cores and `wanted`; results do not depend on
    it. To be used in a `with`, after which the helpers are gone. If this process is killed they end by themselves."""

    def __init__(self, *, wanted: bool = True, helpers: int | None = None) -> None:
        number = min(cores(), _MOST) if helpers is None else helpers
        self._helpers = [_Helper() for _ in range(number)] if wanted and number > 1 and sys.executable else []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for helper in self._helpers:
            helper.dismiss()
        self._helpers = []

    def map(self, work: Callable[[T], R], tasks: Iterable[T]) -> Iterator[R]:
        """What `work`, a function of a module, makes of each task, in their order. A few tasks are drawn ahead. An
        error in `work` is raised here; the tasks of a helper that died are done here."""
        if not self._helpers:
            yield from map(work, tasks)
            return
        waiting: deque[tuple[_Helper, T]] = deque()
        free = deque(self._helpers)
        for task in tasks:
            if not free:
                helper, given = waiting.popleft()
                result = helper.result(work, given)
                free.append(helper)
                self._give(free.popleft(), work, task, waiting)
                yield result
            else:
                self._give(free.popleft(), work, task, waiting)
        while waiting:
            helper, given = waiting.popleft()
            yield helper.result(work, given)

    @staticmethod
    def _give(helper: "_Helper", work: Callable[[T], R], task: T, waiting: "deque[tuple[_Helper, T]]") -> None:
        helper.give(work, task)
        waiting.append((helper, task))


class _Helper:
    """One process, with at most one task at a time."""

    def __init__(self) -> None:
        paths = os.pathsep.join(path for path in sys.path if path)
        self._process = subprocess.Popen(
            [sys.executable, "-c", "from marsad.fusion.crew import serve; serve()"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": paths},
        )
        self._input, self._output = cast(BinaryIO, self._process.stdin), cast(BinaryIO, self._process.stdout)

    def give(self, work: Callable[[Any], Any], task: object) -> None:
        with suppress(OSError):  # it died: `result` finds that out
            _send(self._input, (work, task))

    def result(self, work: Callable[[T], R], task: T) -> R:
        """What came of the task. It is done here if the helper died over it."""
        try:
            error, result = _receive(self._output)
        except (OSError, EOFError):
            return work(task)
        if error is not None:
            raise error
        return cast(R, result)

    def dismiss(self) -> None:
        with suppress(OSError):
            self._input.close()
        self._output.close()
        self._process.terminate()
        self._process.wait()


def serve() -> None:
    """The life of a helper: tasks from the standard input until it ends, results to the standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who gave the task decides what becomes of it
    tasks, results = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what is printed must not get between the results
    with sparing(), suppress(EOFError):
        while True:
            work, task = _receive(tasks)
            try:
                answer: tuple[Exception | None, Any] = None, work(task)
            except Exception as error:  # it is raised where the task came from
                answer = error, None
            _send(results, answer)
            del task, answer  # what comes next may be as large


def _send(to: BinaryIO, message: object) -> None:
    packed = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    to.write(len(packed).to_bytes(_SIZE, "big"))
    to.write(packed)
    to.flush()


def _receive(stream: BinaryIO) -> Any:
    size = int.from_bytes(_exactly(stream, _SIZE), "big")
    return pickle.loads(_exactly(stream, size))


def _exactly(stream: BinaryIO, size: int) -> bytes:
    found = stream.read(size)
    if len(found) < size:
        raise EOFError
    return found
