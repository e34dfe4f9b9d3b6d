"""What is held of each store in memory, and how it is brought up with the store.

A small store is loaded again while the question waits. Of a large one everybody gets what is held, which may be some
seconds old, while a process of its own loads anew. What was loaded of it is kept beside it for the next start. Reports
that are not fused yet change nothing of it, and of decisions alone what reviewers accepted and rejected is read anew.
"""

import time
from collections.abc import Hashable
from dataclasses import dataclass, fields, replace
from threading import Lock, Thread
from weakref import WeakKeyDictionary

import numpy as np

from marsad.analysis import columns as columns_of
from marsad.analysis import facts as facts_of
from marsad.analysis.beside import keep, pack, recall, unpack
from marsad.analysis.columns import REVIEWS, Columns
from marsad.analysis.facts import Facts, Told
from marsad.store import Store, StoreError
from marsad.store.apart import apart
from marsad.store.edition import half

QUICK = 0.1
"""Seconds of work. What takes no longer to load is loaded while the question waits."""
REST = 3
"""How many times as long as loading took to wait before loading again."""
_COLUMNS, _FACTS = "columns", "facts"


@dataclass(frozen=True)
class _Held:
    """What is held, and of which state of the store it is."""

    mark: Hashable
    edition: str | None
    columns: Columns
    facts: Facts | None


@dataclass(frozen=True)
class Loaded:
    """What a process of its own found."""

    edition: str | None
    columns: Columns
    told: Told | None


class _Keeper:
    """What is held of one store."""

    def __init__(self) -> None:
        self.held: _Held | None = None
        self._lock, self._loading = Lock(), Lock()
        self._large = False
        self._busy = False
        self._seen: Hashable = None
        """The mark of the last change that was looked at."""
        self._next = 0.0
        """When it may be loaded again, by the clock that only goes on."""

    def columns(self, store: Store) -> Columns:
        return self._current(store).columns

    def facts(self, store: Store) -> Facts:
        held = self._current(store)
        if held.facts is not None:
            return held.facts
        with self._loading:  # not the lock of the columns: who asks for those need not wait
            held = self.held or held
            if held.facts is None:
                held = replace(held, facts=self._first_facts(store, held))
                with self._lock:
                    self.held = held
        assert held.facts is not None
        return held.facts

    def _current(self, store: Store) -> _Held:
        """What is held where it is new enough, else what is loaded now."""
        mark, held = store.mark(), self.held
        if held is not None and mark == held.mark:
            return held
        with self._lock:
            held = self.held
            if held is None:
                held = self.held = self._first(store, mark)
            elif held.mark != mark:
                held = self.held = self._brought_up(store, mark, held)
            return held

    def _brought_up(self, store: Store, mark: Hashable, held: _Held) -> _Held:
        """What is held after a change of the store: as the store is now, or of a large one as it was."""
        if mark != self._seen:
            self._seen = mark
            edition = store.edition()
            if edition is not None and edition == held.edition:
                return replace(held, mark=mark)  # somebody logged in
            if half(edition) and half(edition) == half(held.edition):
                return _reviewed(store, mark, edition, held)
        if not self._large:
            return self._anew(store, mark)
        if not self._busy and time.monotonic() >= self._next:
            self._busy = True
            Thread(target=self._later, args=(store, mark, held), daemon=True).start()
        return held

    def _first(self, store: Store, mark: Hashable) -> _Held:
        edition = store.edition()
        known = recall(store, _COLUMNS, Columns)
        if known is not None:  # only those of large stores are kept
            self._large = True
            return _Held(mark, edition, _with_pairs(known), None)
        begun = time.thread_time()
        found = columns_of.load(store)
        self._large = time.thread_time() - begun > QUICK
        if self._large:
            keep(store, _COLUMNS, found, edition)
        return _Held(mark, edition, found, None)

    def _first_facts(self, store: Store, held: _Held) -> Facts:
        told = recall(store, _FACTS, Told) if store.edition() == held.edition else None
        if told is None:
            begun = time.thread_time()
            told = facts_of.load(store, held.columns)
            if time.thread_time() - begun > QUICK:
                self._large = True
                keep(store, _FACTS, told, held.edition)
        return _facts(told, held.mark, held.columns)

    def _anew(self, store: Store, mark: Hashable) -> _Held:
        """A small store as it is now; its facts are loaded when somebody asks for them."""
        edition = store.edition()
        begun = time.thread_time()
        found = columns_of.load(store)
        self._large = time.thread_time() - begun > QUICK
        return _Held(mark, edition, found, None)

    def _later(self, store: Store, mark: Hashable, held: _Held) -> None:
        """A large store as it is now, loaded elsewhere."""
        begun = time.monotonic()
        try:
            found = unpack(apart(store, load_all if held.facts else load_columns), Loaded)
            read = _with_pairs(found.columns)
            new = _Held(mark, found.edition, read, _facts(found.told, mark, read) if found.told else None)
            with self._lock:
                self.held = new
                self._seen = mark
        except (StoreError, ValueError):
            pass  # tried again later; the pages themselves tell what is wrong
        finally:
            self._next = time.monotonic() + REST * (time.monotonic() - begun)
            self._busy = False


def _reviewed(store: Store, mark: Hashable, edition: str | None, held: _Held) -> _Held:
    """What is held with what reviewers say now; nothing else has changed."""
    read = columns_of.reviewed(store, held.columns)
    before, now = (of.named["review"] for of in (held.columns, read))
    if all(np.array_equal(before.codes == before.code(name), now.codes == now.code(name)) for name in REVIEWS):
        return replace(held, mark=mark, edition=edition)
    told = None if held.facts is None else replace(held.facts, mark=mark, held=read)
    return _Held(mark, edition, read, told)


def _with_pairs(held: Columns) -> Columns:
    """Columns that were packed: written, a pair is a list like any other."""
    return replace(held, actors=replace(held.actors, values=tuple(tuple(pair) for pair in held.actors.values)))


def _facts(told: Told, mark: Hashable, held: Columns) -> Facts:
    return Facts(mark=mark, held=held, **{f.name: getattr(told, f.name) for f in fields(Told)})


def load_columns(store: Store) -> bytes:
    """The columns of a store, packed, for who waits for them elsewhere."""
    return _loaded(store, with_facts=False)


def load_all(store: Store) -> bytes:
    """The columns and facts of a store, packed."""
    return _loaded(store, with_facts=True)


def _loaded(store: Store, *, with_facts: bool) -> bytes:
    edition = store.edition()
    held = columns_of.load(store)
    told = facts_of.load(store, held) if with_facts else None
    keep(store, _COLUMNS, held, edition)
    if told is not None:
        keep(store, _FACTS, told, edition)
    return pack(Loaded(edition, held, told))


_lock = Lock()
_keepers: "WeakKeyDictionary[Store, _Keeper]" = WeakKeyDictionary()


def _keeper(store: Store) -> _Keeper:
    with _lock:
        return _keepers.setdefault(store.plain, _Keeper())


def columns(store: Store) -> Columns:
    """The events of a store as columns. Of a large store that is being written to they may be some seconds old."""
    return _keeper(store).columns(store.plain)


def facts(store: Store) -> Facts:
    """The facts of a store. Of a large one that is being written to they may be some seconds old."""
    return _keeper(store).facts(store.plain)
