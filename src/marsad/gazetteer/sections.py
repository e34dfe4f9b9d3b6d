"""The compiled form of the gazetteer: one file that is mapped into memory, so that its size costs nothing at the start.

Keys stand in buckets by their checksum, places are built when first asked for.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from sys import intern
from typing import overload
from zlib import crc32

import msgspec

from marsad.gazetteer.tables import Entry

VERSION = 17
_MAGIC = b"marsad-places"
# Kinds of keys.
STRICT, LOOSE, ID, DOUBT = "s", "l", "i", "d"


class Facts(msgspec.Struct, array_like=True, frozen=True):
    """What is small enough to be read whole at every start."""

    governorates: list[int]
    countries: list[int]
    nisbas: dict[str, str]
    capitals: list[str]
    sources: list[tuple[str, int]]
    """Name of a source and the index of its first place; a source's places stand together."""
    reach: dict[str, int]
    """The first words of names, and how many words the longest name with it has."""
    later: frozenset[str]
    """The further words of names, without their articles."""


class _Head(msgspec.Struct, array_like=True, frozen=True):
    version: int
    sizes: list[int]
    facts: Facts


_Fields = tuple[
    str, str, str, str, str | None, str | None, str | None, float | None, float | None, float | None, int, bool
]
"""Those of an `Entry`, as they are kept."""


class Broken(ValueError):
    """The bytes are no compiled gazetteer of this version."""


class Entries(Sequence[Entry]):
    """Places by index, each built when first asked for."""

    def __init__(self, blob: memoryview, ends: memoryview) -> None:
        self._blob, self._ends = blob, ends
        self.built: list[Entry | None] = [None] * len(ends)
        """Those built so far, at their places."""
        self._decode = msgspec.msgpack.Decoder(_Fields).decode

    def __len__(self) -> int:
        return len(self.built)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        return self.built[index] or self._build(index)

    def _build(self, index: int) -> Entry:
        if index < 0:
            index += len(self)
        start = self._ends[index - 1] if index else 0
        entry = Entry(*self._decode(self._blob[start : self._ends[index]]))
        entry.type = intern(entry.type)  # as the country, compared at every turn
        entry.country = intern(entry.country) if entry.country else entry.country
        self.built[index] = entry
        return entry


class Compiled:
    """A compiled gazetteer: `entries`, `facts`, the forms of each name, and what stands under a key."""

    def __init__(self, data: bytes | memoryview) -> None:
        head, parts = _read(memoryview(data))
        self.facts = head.facts
        self._buckets, self._key_ends, self._keys = parts[0].cast("I"), parts[1].cast("I"), parts[2]
        self._value_ends, self._values = parts[3].cast("I"), parts[4].cast("I")
        self.entries = Entries(parts[6], parts[5].cast("I"))
        self._form_ends, self._forms = parts[7].cast("I"), parts[8]
        self._last_bucket = len(self._buckets) - 2

    def look(self, key: str) -> tuple[int, ...]:
        """What stands under a key, the letter of its kind before it; empty where nothing does."""
        raw = key.encode()
        bucket = crc32(raw) & self._last_bucket
        for at in range(self._buckets[bucket], self._buckets[bucket + 1]):
            start, end = (self._key_ends[at - 1] if at else 0), self._key_ends[at]
            if end - start == len(raw) and self._keys[start:end] == raw:
                return tuple(self._values[self._value_ends[at - 1] if at else 0 : self._value_ends[at]])
        return ()

    def keys(self, kind: str) -> Iterator[str]:
        """All keys of a kind, without its letter, in no order."""
        letter, start = kind.encode(), 0
        for end in self._key_ends:
            if self._keys[start : start + 1] == letter:
                yield str(self._keys[start + 1 : end], "utf-8")
            start = end

    def forms(self, index: int) -> list[str]:
        """The Arabic forms of the name of a place, the usual one first."""
        start = self._form_ends[index - 1] if index else 0
        return str(self._forms[start : self._form_ends[index]], "utf-8").split("|")

    def source(self, index: int) -> str:
        """The name of the source of a place."""
        return next(name for name, first in reversed(self.facts.sources) if first <= index)


def _read(view: memoryview) -> tuple[_Head, list[memoryview]]:
    if bytes(view[: len(_MAGIC)]) != _MAGIC:
        raise Broken("no compiled gazetteer")
    start = len(_MAGIC) + 4
    body = start + int.from_bytes(view[len(_MAGIC) : start], "little")
    try:
        head = msgspec.msgpack.decode(view[start:body], type=_Head)
    except msgspec.MsgspecError as error:
        raise Broken(str(error)) from error
    if head.version != VERSION or body + sum(head.sizes) != len(view):
        raise Broken("another version, or cut short")
    return head, list(_cut(view, body, head.sizes))


def _cut(view: memoryview, start: int, sizes: Iterable[int]) -> Iterator[memoryview]:
    for size in sizes:
        yield view[start : start + size]
        start += size


def pack(entries: Sequence[Entry], forms: Iterable[Sequence[str]], keys: dict[str, list[int]], facts: Facts) -> bytes:
    """The bytes of a compiled gazetteer. `keys` bear the letter of their kind."""
    buckets, ordered = _bucketed(keys)
    values = array("I", [value for key in ordered for value in keys[key]])
    value_ends = array("I", accumulate(len(keys[key]) for key in ordered))
    names, name_ends = _joined(key.encode() for key in ordered)
    places, place_ends = _joined(map(msgspec.msgpack.Encoder().encode, [tuple(e._asdict().values()) for e in entries]))
    spelt, spelt_ends = _joined("|".join(f).encode() for f in forms)
    parts = [buckets, name_ends, names, value_ends, values, place_ends, places, spelt_ends, spelt]
    raw = [bytes(p) for p in parts]
    head = msgspec.msgpack.encode(_Head(VERSION, [len(r) for r in raw], facts))
    return b"".join((_MAGIC, len(head).to_bytes(4, "little"), head, *raw))


def _bucketed(keys: Iterable[str]) -> tuple["array[int]", list[str]]:
    """Where each bucket begins among the keys, a power of two of them and the end; and the keys in this order."""
    sums = {key: crc32(key.encode()) for key in keys}
    count = 1 << max(len(sums), 1).bit_length()
    ordered = sorted(sums, key=lambda k: (sums[k] & (count - 1), k))
    held = [0] * count
    for key in ordered:
        held[sums[key] & (count - 1)] += 1
    return array("I", accumulate(held, initial=0)), ordered


def _joined(pieces: Iterable[bytes]) -> tuple[bytes, "array[int]"]:
    """Pieces one behind the other, and where each ends."""
    held, ends, end = [], array("I"), 0
    for piece in pieces:
        held.append(piece)
        end += len(piece)
        ends.append(end)
    return b"".join(held), ends
