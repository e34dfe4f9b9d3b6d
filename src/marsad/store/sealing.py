"""Seals: a hash over a row's words and numbers, kept beside them, so that what changes on its own is noticed.

Tables have it whose rows hold what is made anew from nothing else; of the others every column stands in an index too,
or is made anew from a record.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import Any

import msgspec

_OPEN = frozenset({"seal", "number", "review", "what", "origin"})
"""Columns that are given or changed after the row was sealed. They stand in an index, or few words are possible."""
_encode = msgspec.json.Encoder(order="sorted").encode
_encode_as_it_is = msgspec.json.Encoder().encode


def seal(row: Mapping[str, Any]) -> str:
    """The seal of a row: 32 hexadecimal digits."""
    held = {
        name: value if type(value) is not float else _plain(value) for name, value in row.items() if name not in _OPEN
    }
    return hashlib.blake2b(_encode(held), digest_size=16).hexdigest()


def seal_of(names: Sequence[str]) -> Callable[[Sequence[Any]], str]:
    """What makes the seals of rows with these columns in this order: the same as `seal`, in a third of the time."""
    kept = sorted(set(names) - _OPEN)
    chosen = itemgetter(*(names.index(name) for name in kept))

    def made(row: Sequence[Any]) -> str:
        values = chosen(row)
        if float in map(type, values):
            values = [value if type(value) is not float else _plain(value) for value in values]
        return hashlib.blake2b(_encode_as_it_is(dict(zip(kept, values, strict=True))), digest_size=16).hexdigest()

    return made


def sealed(row: dict[str, Any]) -> dict[str, Any]:
    """The row with its seal."""
    return {**row, "seal": seal(row)}


def _plain(value: float) -> float:
    # A database gives 35.0 back where 35 was put into a column of floats.
    return int(value) if value.is_integer() else value
