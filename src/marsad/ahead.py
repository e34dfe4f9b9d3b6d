"""Reading on several cores: documents are read in processes forked from this one a little before they are asked for.

Forked, not started afresh: vocabularies and gazetteer are loaded once and lie in memory once, whatever the number of
processes; but for two, which load their own and take them along when they end, before events are made. Results do not
depend on the number.
"""

import gc
import multiprocessing
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from types import TracebackType
from typing import Self

from marsad.extraction import Reader, reader_of_here
from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.sources import Problem, is_arabic

_AHEAD = 8
"""Documents drawn ahead for each process."""
_SHARING = 3
"""Processes from which on it saves memory to load what reading needs before they are forked."""
_LOOK = 2.0
"""Seconds between two looks whether the process that asked is still there."""
_WARMING = "أعلن الجيش، الاثنين 22 شباط 2021، مقتل 7 مسلحين بينهم القيادي أبو علي في قصف على مدينة كركوك."
"""A report that makes the reading load all its tables."""
_read: Reader


class Ahead:
    """Processes that read ahead; to be used in a `with`, after which they are gone. Make it before whatever must not
    be copied into them: open databases, threads."""

    def __init__(self, workers: int, reader: Reader | None = None, version: str = "") -> None:
        """With one worker nothing is started, and all is read here when it is asked for. A `reader` of one's own has
        a `version` of its own."""
        self.workers = workers
        self._reader, self.version = reader_of_here() if reader is None else (reader, version)
        self._waiting: deque[tuple[Document | Problem, Future[list[Mention]] | None]] = deque()
        self._now: Future[list[Mention]] | None = None
        self._pool = self._started() if workers > 1 else None

    def _started(self) -> ProcessPoolExecutor:
        global _read
        _read = self._reader
        if self.workers >= _SHARING:
            with suppress(Exception):  # a reading that fails is told of where it is asked for
                _read(Document(id="warming", text=_WARMING, published="2021-02-22"))
        gc.collect()
        gc.freeze()  # what is loaded is not walked through by the collectors of the copies, and so stays shared
        pool = self._pool_of(self.workers)
        for _ in range(self.workers):
            pool.submit(_nothing)  # forked now, not when the first document comes
        return pool

    def _pool_of(self, workers: int) -> ProcessPoolExecutor:
        kinds = multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("fork" if "fork" in kinds else None)
        given = (self._reader, os.getpid())
        return ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=given)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.dismiss()

    def dismiss(self) -> None:
        """End the processes, with the memory that they hold; from then on all is read here."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            gc.unfreeze()
        self._pool = None

    def documents(
        self, documents: Iterable[Document | Problem], wanted: Callable[[Document], bool] = lambda document: True
    ) -> Iterator[Document | Problem]:
        """The same items in the same order; those documents that are `wanted` are being read meanwhile."""
        if self._pool is None:
            yield from documents
            return
        for item in documents:
            self._waiting.append((item, self._begun(item, wanted)))
            if len(self._waiting) > self.workers * _AHEAD:
                yield self._next()
        while self._waiting:
            yield self._next()

    def _next(self) -> Document | Problem:
        item, self._now = self._waiting.popleft()
        return item

    def _begun(self, item: Document | Problem, wanted: Callable[[Document], bool]) -> "Future[list[Mention]] | None":
        if self._pool is None or isinstance(item, Problem) or not wanted(item):
            return None
        try:
            return self._pool.submit(_reading, item)
        except BrokenProcessPool:
            return self._again(item)

    def read(self, document: Document) -> list[Mention]:
        """The mentions of the document that `documents` gave last. Raises what the reading raises; RuntimeError where
        a process ended over it."""
        future, self._now = self._now, None
        if future is None:
            return self._reader(document)
        try:
            return future.result()
        except BrokenProcessPool:
            return self._alone(document)

    def _alone(self, document: Document) -> list[Mention]:
        """A process ended, over this document or another one that was being read: this one in a process of its own."""
        with self._pool_of(1) as one:
            try:
                return one.submit(_reading, document).result()
            except BrokenProcessPool:
                raise RuntimeError("the process that read it ended, perhaps for want of memory") from None

    def _again(self, item: Document) -> "Future[list[Mention]]":
        """New processes in the place of a pool that broke."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._started()
        return self._pool.submit(_reading, item)


def _begin(reader: Reader, parent: int) -> None:
    import signal
    from threading import Thread

    global _read
    _read = reader
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asked decides what becomes of it
    Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    """End this process when the one that asked is gone: killed, it tells nobody."""
    while os.getppid() == parent:
        time.sleep(_LOOK)
    os._exit(1)


def _nothing() -> None:
    pass


def _reading(document: Document) -> list[Mention]:
    return _read(document) if is_arabic(document.text) else []
