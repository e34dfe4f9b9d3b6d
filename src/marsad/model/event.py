"""The event record: mentions that report one happening, with every claim and every dispute kept."""

from typing import Literal

import msgspec

from marsad.model.mention import (
    Acled,
    Means,
    Operation,
    Person,
    Place,
    Plover,
    Qualifier,
    Role,
    Span,
    Status,
    When,
    Zone,
)


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """One value of one attribute of an event, as one source stated it.

    `field` is a dotted path: `date`, `place`, `place.admin1`, `kind`, `status`, `operation`, `count.<of>`,
    `actors.<role>`, `results.<kind>.<group>` (with `.<of>` after it for what is not a person), `people.<fate>`.
    `value` is text: a number, a range `31-`, an id, a name, a day.
    """

    field: str
    value: str
    mention: str
    speaker: str | None
    """The speaker's name, else the organisation's id, else None: the outlet itself or somebody unnamed."""
    span: Span | None
    text: str | None = None
    zone: Zone = msgspec.field(default="text", name="in")
    organisation: str | None = None
    via: str | None = None
    stance: str = "states"
    origin: int = 0
    """Number of the independent origin within the event: copies of one text share it, and so do two outlets that
    carry the same words of one spokesman."""
    published: str | None = None
    """When the document that states it was published."""
    part: bool = False
    """Whether the number is a part of another number of the same mention."""


Rating = Literal["contradiction", "reconcilable", "update"]


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """An attribute on which accounts differ: each value with the mentions that state it."""

    field: str
    values: tuple[tuple[str, tuple[str, ...]], ...]
    kind: str = "value"
    """count, place, date, doer, credit (someone claims or denies the deed), happened (at all) or value."""
    rating: Rating = "contradiction"
    """`contradiction`: the values cannot all be true. `reconcilable`: they differ, but may be parts of one picture.
    `update`: each value replaced the one before, as tolls that rise from day to day do."""


class EventCount(msgspec.Struct, frozen=True, kw_only=True):
    """A count fused from claims, best/low/high as UCDP means them: `low <= best <= high`, None where only vague."""

    kind: str
    of: str
    group: str | None
    best: int | None
    low: int | None
    high: int | None
    qualifier: Qualifier


class EventActor(msgspec.Struct, frozen=True, kw_only=True):
    """An actor of the event in a role, with the number of independent origins that say so."""

    id: str | None
    name: str
    role: Role
    origins: int


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """A happening, fused from the mentions that report it."""

    event: str
    kind: str
    acled: Acled | None
    plover: Plover | None
    status: Status
    date: When | None
    place: Place | None
    places: tuple[Place, ...] = ()
    operation: Operation | None = None
    actors: tuple[EventActor, ...] = ()
    results: tuple[EventCount, ...] = ()
    people: tuple[Person, ...] = ()
    means: tuple[Means, ...] = ()
    mentions: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    """Documents among `documents` that repeat another one's text."""
    reports: int = 0
    """Number of documents."""
    origins: int = 0
    """Number of independent origins: documents without copies."""
    claims: tuple[Claim, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    title_ar: str = ""
    """A line for lists: what, where, when, in Arabic."""
    title_en: str = ""

    @property
    def contradictions(self) -> tuple[Dispute, ...]:
        """The disputes whose values cannot all be true; what a later toll revised is none of them."""
        return tuple(d for d in self.disputes if d.rating == "contradiction")
