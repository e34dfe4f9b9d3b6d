"""Who does the tasks: Daft on the cores of this machine, or Ray on those of many. What a task gives does not depend on
it. Ray is asked directly, not by way of Daft: Daft 0.7 waits for ever for what a lost node was doing.

A task is a function of a module and its argument; it reads files, writes files whole or not at all, and may be done
twice. So whatever ends with an engine (a process, a machine), only what it had not finished is done again.
"""

import errno
import os
import pickle
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from itertools import islice
from typing import Any, NamedTuple, Protocol, TypeVar

from marsad.bulk.errors import BulkError
from marsad.fusion.crew import cores

T = TypeVar("T")
R = TypeVar("R")
_PAUSES = (2.0, 10.0, 50.0)
"""Seconds between attempts at a task over which a disk or the network failed: a minute's outage is waited out."""
_ROUNDS = 6
"""Times that an engine may break down without having finished anything."""
_LOOK = 10.0
"""Seconds between two looks at how many cores a cluster has: nodes may come and go."""
_NOT_AGAIN = (errno.ENOENT, errno.EACCES, errno.EPERM, errno.EROFS)


class Outcome(NamedTuple):
    """What came of a task: its result, or what went wrong."""

    at: int
    result: Any
    failure: str | None = None


class Engine(Protocol):
    """Does tasks in whatever order; an error of the engine itself may end it before all are done."""

    def outcomes(self, tasks: Sequence[bytes]) -> Iterator[bytes]:
        """What `attempt` makes of each task."""


class Failure(NamedTuple):
    """A task that could not be done."""

    at: int
    what: str


def run(
    engine: Engine, work: Callable[[T], R], tasks: Sequence[T], done: Callable[[], None]
) -> tuple[dict[int, R], list[Failure]]:
    """Do all tasks; results by place, and what could not be done. `done` is called after each. BulkError where the
    engine breaks down again and again."""
    results: dict[int, R] = {}
    failures: list[Failure] = []
    waiting = dict(enumerate(tasks))
    rounds = 0
    while waiting:
        packed = [pickle.dumps((at, work, task)) for at, task in waiting.items()]
        before = len(waiting)
        broken: Exception | None = None
        try:
            for raw in engine.outcomes(packed):
                outcome = Outcome(*pickle.loads(raw))
                if waiting.pop(outcome.at, None) is None:
                    continue
                if outcome.failure is None:
                    results[outcome.at] = outcome.result
                else:
                    failures.append(Failure(outcome.at, outcome.failure))
                done()
        except (BulkError, KeyboardInterrupt):
            raise
        except Exception as error:
            broken = error
        rounds = 0 if len(waiting) < before else rounds + 1
        if waiting and rounds >= _ROUNDS:
            raise BulkError(
                f"{len(waiting):,} pieces of work cannot be done: the processes that do them end again and again "
                f"({broken}). What was finished is kept; the same command goes on from there"
            )
    return results, failures


def attempt(packed: bytes) -> bytes:
    """Do one task, again after a while where a disk or the network fails; what came of it."""
    at, work, task = pickle.loads(packed)
    for pause in (*_PAUSES, None):
        try:
            return pickle.dumps(tuple(Outcome(at, work(task))))
        except OSError as error:
            if pause is None or error.errno in _NOT_AGAIN:
                return _failed(at, error)
            time.sleep(pause)
        except Exception as error:
            return _failed(at, error)
    raise AssertionError("every attempt ends")


def patiently(work: Callable[[], R]) -> R:
    """Do what finds by itself what of it is done, again after a while where a disk or the network fails. BulkError
    where they go on failing for more than a minute."""
    for pause in (*_PAUSES, None):
        try:
            return work()
        except OSError as error:
            if pause is None or error.errno in _NOT_AGAIN:
                raise BulkError(f"{error}. What was finished is kept; the same command goes on from there") from error
            time.sleep(pause)
    raise AssertionError("every attempt ends")


def _failed(at: int, error: Exception) -> bytes:
    return pickle.dumps(tuple(Outcome(at, None, f"{type(error).__name__}: {error}")))


class Here:
    """Does the tasks in this process, one after the other."""

    def outcomes(self, tasks: Sequence[bytes]) -> Iterator[bytes]:
        """What `attempt` makes of each task."""
        return map(attempt, tasks)


class Doer:
    """What Daft starts in each of its processes."""

    def __call__(self, task: bytes) -> bytes:
        """What `attempt` makes of a task."""
        return attempt(task)


class Daft:
    """Daft's own runner, in processes on this machine."""

    def __init__(self, workers: int | None = None) -> None:
        _needed("daft")
        # It would tell its makers that and how it is used.
        os.environ.update(DAFT_ANALYTICS_ENABLED="0", DO_NOT_TRACK="true")
        os.environ.setdefault("DAFT_PROGRESS_BAR", "0")
        import daft

        daft.set_runner_native()
        self._workers = workers or cores()

    def outcomes(self, tasks: Sequence[bytes]) -> Iterator[bytes]:
        """What `attempt` makes of each task."""
        import daft

        work = daft.cls(Doer, use_process=True, max_concurrency=min(self._workers, len(tasks)))()
        frame = daft.from_pydict({"task": list(tasks)}).into_batches(1)
        for row in frame.select(work(daft.col("task")).alias("outcome")).iter_rows(results_buffer_size=None):
            yield row["outcome"]


class Cluster:
    """The nodes of a Ray cluster."""

    def __init__(self, address: str, workers: int | None = None) -> None:
        """BulkError where there is no cluster at this address. `workers`: tasks at a time, as many as cores without."""
        _needed("ray")
        os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
        import logging

        import ray

        try:
            _reached(address)
            ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR, ignore_reinit_error=True)
        except Exception as error:  # of several kinds
            raise BulkError(f"there is no Ray cluster at {address} ({error}); `ray start --head` makes one") from None
        self._workers = workers

    def outcomes(self, tasks: Sequence[bytes]) -> Iterator[bytes]:
        """What `attempt` makes of each task; an error at the end where some were lost with a node or a process."""
        import ray

        remote = ray.remote(num_cpus=1, max_retries=0)(attempt)
        lost: Exception | None = None
        waiting: list[Any] = []
        rest = iter(tasks)
        while True:
            most = self._workers or 2 * int(ray.cluster_resources().get("CPU", 1))
            waiting += [remote.remote(task) for task in islice(rest, max(0, most - len(waiting)))]
            if not waiting:
                break
            ready, waiting = ray.wait(waiting, timeout=_LOOK)
            for found in ready:
                try:
                    yield ray.get(found)
                except ray.exceptions.RayError as error:
                    lost = error
        if lost is not None:
            raise lost


def _reached(address: str) -> None:
    """OSError where nobody listens at an address; Ray itself would go on asking for minutes."""
    host, mark, port = address.removeprefix("ray://").rpartition(":")
    if mark and port.isdecimal():
        socket.create_connection((host, int(port)), timeout=_LOOK).close()


def _needed(package: str) -> None:
    if find_spec(package) is None:
        raise BulkError(f"this needs the package {package}: pip install 'marsad[cluster]'")
