"""What is asked of a store, and what it answers beside the records of the model."""

from typing import Literal

import msgspec

from marsad.model.document import Document
from marsad.model.event import Dispute, Event, Rating
from marsad.model.mention import Mention, Role, Status

Sort = Literal[
    "date",
    "-date",
    "reports",
    "-reports",
    "killed",
    "-killed",
    "origins",
    "-origins",
    "disputes",
    "-disputes",
    "-doubt",
]


class EventQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Which events, in which order. What is None does not narrow; all that is given has to hold."""

    place: str | None = None
    """Whole words of a name (either language), governorate, district, or of the place as a report words it."""
    place_also: str | None = None
    """With `place`: another name of the same, as that of a governorate in English; an event of either counts."""
    since: str | None = None
    """ISO day. An event counts where its days overlap with those from `since` to `until`, both included."""
    until: str | None = None
    kind: str | None = None
    acled: str | None = None
    """ACLED's event type or sub-event type."""
    actor: str | None = None
    """Id of an actor; those that the registry has below it count too."""
    role: Role | None = None
    """With `actor`: that actor in this role."""
    status: Status | None = None
    text: str | None = None
    """Words that all have to stand in the event's titles or in the evidence of its mentions, in any form and order."""
    disputed: bool | None = None
    min_origins: int | None = None
    bbox: tuple[float, float, float, float] | None = None
    """West, south, east, north in degrees."""
    area: tuple[str, ...] | None = None
    """Country, governorate, district, as far as given: `("IQ", "Kirkuk")`. An event counts in every area that it names
    as its place."""
    located: Literal["point", "area", "none"] | None = None
    """How well its place is known: to a point or near it, to a governorate or region only, or without coordinates."""
    publisher: str | None = None
    organisation: str | None = None
    """Id of an organisation that says something of the event."""
    review: Literal["accepted", "rejected", "open"] | None = None
    """Whether a person accepted or rejected it; open: neither."""
    doubtful: bool | None = None
    """Whether its date or its place is not known, or it is badly known and told by one report alone."""
    sort: Sort = "-date"
    """Events without a date come last either way; ties go by id. `-doubt`: those first that most need a look."""
    limit: int = 100
    offset: int = 0


class EventRow(msgspec.Struct, frozen=True, kw_only=True):
    """An event as a line of a list. `killed_*` add up the killed of all groups; None where no report gives a number."""

    event: str
    kind: str
    acled_type: str | None
    sub_type: str | None
    status: str
    start: str | None
    end: str | None
    precision: str | None
    place: str | None
    place_ar: str | None
    admin1: str | None
    country: str | None
    lat: float | None
    lon: float | None
    geo_precision: int | None
    killed_best: int | None
    killed_low: int | None
    killed_high: int | None
    reports: int
    origins: int
    disputes: int
    title_ar: str
    title_en: str
    review: str | None = None
    """accepted or rejected by a person; None: neither."""


class DisputeQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Which disputes: those of which events, and of which kind and rating."""

    events: EventQuery = EventQuery()
    """Their order is that of the disputes; its `disputed` is passed over."""
    kind: str | None = None
    rating: Rating | None = None


class DisputeRow(msgspec.Struct, frozen=True, kw_only=True):
    """A dispute with the event that it is about."""

    event: Event
    dispute: Dispute
    review: str | None


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How many events reviewers have still to look at (`open`, of which `disputed` and `doubtful`), and what they said
    of the others."""

    open: int
    disputed: int
    doubtful: int
    accepted: int
    rejected: int


class Redirect(msgspec.Struct, frozen=True, kw_only=True):
    """Where an event went that is no more."""

    old: str
    new: str | None
    """The event that tells now what it told; None where nothing does."""
    time: str
    why: str
    """merged, split, renamed, or why nothing tells it any longer."""


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """A document as it stood until it was corrected, removed or put back."""

    document: Document
    mentions: tuple[Mention, ...]
    reader: str
    until: str
    what: Literal["corrected", "removed", "restored"]
    """What ended it; restored: it was removed, and put back later."""
    who: str | None
    reason: str | None


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """An event that answers to a question."""

    event: Event
    points: float
    """By words: the more of the question's rarer words answer, the more."""
    mention: Mention | None
    """The account of it that holds most of the words."""
    nearness: float | None = None
    """In meaning, -1 to 1, where it was asked for."""


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """How much a store holds; `disputes` over all events."""

    documents: int
    mentions: int
    events: int
    disputes: int
