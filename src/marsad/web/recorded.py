"""What is done over the web, into the audit log. Pages that were read and words that were searched for are not."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from marsad.store import Store, StoreError
from marsad.store.audit import Act
from marsad.web.asked import Asked, client_of, store_of
from marsad.web.throttle import Throttle
from marsad.web.visitor import visitor

_log = logging.getLogger("marsad.web")
MOST_FAILURES = 60
"""Failed log-ins written down in five minutes: who guesses without end shall not fill the disk."""


def record(request: Asked, act: Act, on: str = "", detail: str = "") -> None:
    """Add what the visitor does to the audit log."""
    store_of(request).audit.note(visitor().name, act, on, detail)


def record_failure(request: Asked, way: str) -> None:
    """Add that somebody came with a token that is nobody's: from which address, not which token."""
    brake: Throttle = request.app.state.failures_told
    if brake.wait(""):
        return
    brake.failed("")
    last = brake.wait("") > 0
    further = "; further ones are not written down for some minutes" if last else ""
    store_of(request).audit.note("", "login_failed", "", f"{way}, from {client_of(request)}{further}")


class Recording:
    """What is written into the audit log behind answers, one after the other in a thread of its own."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._pool: ThreadPoolExecutor | None = None

    def add(self, work: Callable[[], None]) -> None:
        """Have it done soon."""
        with self._lock:
            if self._pool is None:  # pages may be opened again after they were closed
                self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="marsad-audit")
            self._pool.submit(work)

    def close(self) -> None:
        """Wait until all is done."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown()


def record_export(request: Asked, file: str, rows: int) -> None:
    """Add that a file of so many rows was taken out; by whom and when, not by which filters. A program that asks for
    it again and again is one entry in ten minutes."""
    who = visitor().name
    brake: Throttle = request.app.state.exports_told
    if brake.wait(f"{file} {who}"):
        return
    brake.failed(f"{file} {who}")
    # Behind the answer: a build may hold the store for a while, and who reads need not wait for it.
    recording: Recording = request.app.state.recording
    recording.add(lambda: _note(store_of(request), who, file, f"{rows:,} events"))


def _note(store: Store, who: str, file: str, detail: str) -> None:
    try:
        store.audit.note(who, "export", file, detail)
    except StoreError as error:
        _log.error("the audit log lacks the export of %s by %s: %s", file, who or "nobody in particular", error)
