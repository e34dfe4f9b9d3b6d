"""A brake on guessing: after some failures whoever asks has to wait."""

import threading
import time
from collections import OrderedDict

_REMEMBERED = 10_000
"""Names held at a time; the one that failed longest ago is forgotten first."""


class Throttle:
    """Counts failures by name within a stretch of time. Safe to share between threads."""

    def __init__(self, failures: int, seconds: float) -> None:
        self._failures, self._seconds = failures, seconds
        self._failed: OrderedDict[str, list[float]] = OrderedDict()
        self._lock = threading.Lock()

    def wait(self, name: str) -> int:
        """How many seconds this name has to wait; 0 where it may try."""
        now = time.monotonic()
        with self._lock:
            recent = self._recent(name, now)
            if len(recent) < self._failures:
                return 0
            return max(1, round(recent[-self._failures] + self._seconds - now))

    def failed(self, name: str) -> None:
        """Note a failure."""
        now = time.monotonic()
        with self._lock:
            self._failed[name] = [*self._recent(name, now), now][-self._failures :]
            self._failed.move_to_end(name)
            while len(self._failed) > _REMEMBERED:
                self._failed.popitem(last=False)

    def forgive(self, name: str) -> None:
        """Forget a name's failures."""
        with self._lock:
            self._failed.pop(name, None)

    def _recent(self, name: str, now: float) -> list[float]:
        return [at for at in self._failed.get(name, ()) if now - at < self._seconds]
