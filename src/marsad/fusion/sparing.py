"""Rarer searches for cyclic garbage while much is made that holds none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_EVERY = 50_000
"""Objects made until Python looks for cycles among them; by its own measure, 700, fusion spends a fifth on that."""
_lock = Lock()
_before: list[tuple[int, int, int]] = []
"""The measures to return to, one for each `sparing` that is under way: the first counts."""


@contextmanager
def sparing() -> Iterator[None]:
    """Within it, garbage is looked for seldom. May be nested, and used by several threads at once."""
    with _lock:
        _before.append(_before[0] if _before else gc.get_threshold())
        gc.set_threshold(max(_EVERY, _before[0][0]) if _before[0][0] else 0, *_before[0][1:])
    try:
        yield
    finally:
        with _lock:
            measure = _before.pop()
            if not _before:
                gc.set_threshold(*measure)
