"""The record of a person's decision: who decided what, when, and on which words it rests."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

import msgspec

from marsad.model.mention import Mention, Place, Zone

DecisionKind = Literal["merge", "split", "detach", "value", "wrong", "add", "accept", "reject", "note", "undo"]


class Basis(msgspec.Struct, frozen=True, kw_only=True):
    """A mention that a decision rests on, told so that it is found again after another reading or a corrected text."""

    document: str
    sha256: str
    """SHA-256 of the document's text when it was decided."""
    mention: str
    """The mention's id at that time."""
    kind: str
    start: int
    end: int
    """Where its first evidence stood, in code points; 0 and 0 where it had none."""
    quote: str = ""
    """The beginning of that evidence."""
    group: int = 0
    """merge: number of the event it stood in; split and detach: 0 what is taken out, 1 what stays."""


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """Words of a report that a person marked as what a decision rests on."""

    document: str
    sha256: str
    """SHA-256 of the document's text when they were marked."""
    start: int
    end: int
    """Where they stood, in code points of the text, or of the title."""
    quote: str
    zone: Zone = msgspec.field(default="text", name="in")


class Told(TypedDict, total=False):
    """What a decision is made of, beside its kind; which of it is needed depends on that."""

    who: Required[str]
    events: Sequence[str]
    mentions: Sequence[str]
    field: str | None
    value: str | None
    note: str
    undoes: str | None
    words: Words | None
    place: Place | None
    mention: Mention | None
    key: str
    """What the asker calls the decision: with one that is known already, nothing is added."""


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the ledger. Entries are never changed or taken away: a mistake is undone by a further entry."""

    id: str
    time: str
    """UTC, ISO 8601."""
    who: str
    kind: DecisionKind
    note: str = ""
    event: str | None = None
    """The event that was decided on, as it was called then."""
    field: str | None = None
    value: str | None = None
    undoes: str | None = None
    """`undo`: the entry that no longer counts."""
    bases: tuple[Basis, ...] = ()
    words: Words | None = None
    """What the person read it from; of `add` always given: where the missed happening is told."""
    place: Place | None = None
    """value: the place that is right, where no report of the event was read to name it."""
    mention: Mention | None = None
    """add: the happening as the person read it, its spans those of the text at that time."""
    key: str = ""
    """What tells the sending of one form apart from all others: two entries never have the same."""
    previous: str = ""
    """The hash of the entry before; empty in the first."""


class LedgerEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A decision as it stands today."""

    decision: Decision
    hash: str
    """SHA-256 over the entry, the hash of the one before within it: a changed entry breaks the chain."""
    mentions: tuple[str | None, ...] = ()
    """For each basis the id of the mention today; None where there is none any longer."""
    undone_by: str | None = None
    superseded_by: str | None = None
    """A later decision of the same kind on the same documents and field."""
    open: tuple[str, ...] = ()
    """Why somebody has to look at it again: what it rested on has changed. Empty where all stands."""

    @property
    def counts(self) -> bool:
        """Whether it is applied."""
        return self.undone_by is None and self.superseded_by is None
