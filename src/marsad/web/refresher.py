"""Brings the events up to date behind the pages, so that a decision never keeps its maker waiting."""

import logging
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet

from marsad.pipeline import refuse
from marsad.store import Store

_log = logging.getLogger("marsad.web")


class Refresher:
    """One worker for a store: what comes while it works is taken together in the next round."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="marsad-fusion")
        self._lock = threading.Lock()
        self._waiting: Future[None] | None = None

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
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _work(self) -> None:
        with self._lock:
            self._waiting = None  # who asks from here on may have decided after this round looked
        try:
            refuse(self._store)
        except Exception as error:
            _log.error("the events could not be brought up to date: %s", error)
            raise
