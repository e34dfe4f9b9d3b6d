"""Brings the events up to date behind the pages, so that a decision never keeps its maker waiting."""

import logging
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet

from sqlalchemy import func, select

from marsad.pipeline import refuse
from marsad.store import Store
from marsad.store.apart import apart
from marsad.store.schema import mentions

_log = logging.getLogger("marsad.web")
_SMALL = 2_000
"""Mentions up to which events are made anew in this process; more would slow down the pages meanwhile."""
_REST = 3
"""How many times as long as that took in a process of its own to wait before the next time: it keeps a core busy."""


class Refresher:
    """One worker for a store: what comes while it works is taken together in the next round."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="marsad-fusion")
        self._lock = threading.Lock()
        self._waiting: Future[None] | None = None
        self._closing = threading.Event()
        self._next = 0.0

    def refresh(self, within: float) -> bool:
        """Have decisions and reports of until now worked into the events; whether that was done within so many
        seconds. Else it goes on by itself."""
        with self._lock:
            if self._waiting is None:
                self._waiting = self._pool.submit(self._work)
            asked = self._waiting
        try:
            asked.result(timeout=within)
        except NotYet:
            return False
        except Exception:  # told in the log; the store says itself that its events are not up to date
            return False
        return True

    def close(self) -> None:
        """Let the work at hand finish, and take on none."""
        self._closing.set()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self) -> None:
        if self._closing.wait(max(0.0, self._next - time.monotonic())):
            return
        with self._lock:
            self._waiting = None  # who asks from here on may have decided after this round looked
        begun = time.monotonic()
        try:
            if not refresh(self._store):
                self._next = time.monotonic() + _REST * (time.monotonic() - begun)
        except Exception as error:
            _log.error("the events could not be brought up to date: %s", error)
            raise


def refresh(store: Store) -> bool:
    """Bring the events of a store up to date; those of a large one in a process of its own: then it is false."""
    if int(store.ask(select(func.count(mentions.c.id)))[0][0]) <= _SMALL:
        refuse(store)
        return True
    apart(store, fused)
    return False


def fused(store: Store) -> bytes:
    """Bring the events of a store up to date, as work of another process; there is nothing to tell."""
    refuse(store)
    return b""
