"""What fusion asks the store to keep for it from one run to the next."""

from typing import NamedTuple


class Print(NamedTuple):
    """What copies of a document's text are told by."""

    document: str
    published: str | None
    digest: bytes
    """The same for texts that differ in marks, links and blanks alone."""
    sketch: bytes
    """MinHash values; empty for a text too short to have near-copies."""


class Voice(NamedTuple):
    """The document whose text this one has, itself if it is no copy, and its own day of publication."""

    origin: str
    published: str | None


class Kept(NamedTuple):
    """A mention as fusion compares it."""

    number: int
    document: str
    mention: str
    start: int
    turn: int
    """`start` and `turn`: where its first evidence begins, and which it is of those that begin there."""
    feature: bytes


class Entry(NamedTuple):
    """A mention as it stands in blocks."""

    number: int
    first: int | None
    last: int | None
    voice: int
    """Stands for the origin of its text."""
    kind: str
    """Kind and family: two mentions of kinds that are never one deed are not compared."""
    rank: str
    """Where it stands in every block; no two are the same."""
    keys: bytes
    """Its blocks, eight bytes each."""
