"""The mention record: one account, in one document, of one happening.

Field names and meanings are those of the project's contract for `marsad extract`; they never change, they may only be
added to. Every value carries the words it rests on (`text`) and where they stand (`span`, code points of the
document's text, or of its title where `in` is "title").
"""

from typing import Literal

import msgspec

Span = tuple[int, int]
"""Start and end (exclusive), in Unicode code points."""
Zone = Literal["text", "title"]
Qualifier = Literal["exact", "at_least", "at_most", "about", "vague"]
Status = Literal["reported", "ongoing", "planned", "denied", "background", "aggregate"]
Role = Literal["initiator", "partner", "support", "authority", "target", "victim"]
DatePrecision = Literal["day", "week", "month", "year", "range"]
Stance = Literal["states", "claims", "denies"]
Channel = Literal["statement", "press", "social-media", "broadcast", "document"]
PersonClass = Literal["public", "official", "combatant", "private"]
"""official: holds an office or rank of a state; combatant: a post in an armed group, or named by an authority as of
one; public: somebody else of public role; private: whoever is not shown to be any of these."""
Fate = Literal["killed", "wounded", "arrested", "abducted", "released", "appointed", "mentioned"]


class _Record(msgspec.Struct, frozen=True, kw_only=True):
    """Base of the records; `kw_only` has to be repeated below, as msgspec does not inherit it."""


class Acled(_Record, frozen=True, kw_only=True):
    """ACLED's event and sub-event type, as its codebook spells them."""

    event_type: str
    sub_event_type: str | None = None


class Plover(_Record, frozen=True, kw_only=True):
    """PLOVER's event and mode."""

    event: str
    mode: str | None = None


class Operation(_Record, frozen=True, kw_only=True):
    """The code name of an operation, where the text gives one."""

    name: str
    text: str
    span: Span
    zone: Zone = msgspec.field(default="text", name="in")


class Count(_Record, frozen=True, kw_only=True):
    """A number of the happening itself: strikes, rockets, operations, troops."""

    of: str
    low: int | None
    high: int | None
    qualifier: Qualifier
    text: str
    span: Span
    zone: Zone = msgspec.field(default="text", name="in")


class When(_Record, frozen=True, kw_only=True):
    """When it happened, both ends inclusive; `span` is None where it rests on the day of publication alone."""

    start: str
    end: str
    precision: DatePrecision
    text: str | None = None
    span: Span | None = None
    zone: Zone = msgspec.field(default="text", name="in")


class OtherPlace(_Record, frozen=True, kw_only=True):
    """Another place that the words may mean. `score`, from 0 to 1, is its share against the rest."""

    id: str | None
    name: str | None
    name_ar: str
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    score: float


class Place(_Record, frozen=True, kw_only=True):
    """Where it happened. `precision` as ACLED's geo_precision: 1 the place itself, 2 near it or an area, 3 only the
    governorate, an operations sector or the country. Coordinates are None where no gazetteer knows the place;
    `radius_km` is how far from them it may have been. `alternatives`: namesakes that the text does not rule out."""

    id: str | None
    name: str | None
    name_ar: str
    type: str | None
    country: str | None
    admin1: str | None
    admin2: str | None
    lat: float | None
    lon: float | None
    precision: int
    text: str
    span: Span
    zone: Zone = msgspec.field(default="text", name="in")
    admin1_also: tuple[str | None, ...] = ()
    radius_km: float | None = None
    alternatives: tuple[OtherPlace, ...] = ()


class Actor(_Record, frozen=True, kw_only=True):
    """Who took part, in which role. `id` is None where the registry does not know them; then `name` holds the words."""

    id: str | None
    name: str
    role: Role
    text: str
    span: Span
    unit: str | None = None
    parent: str | None = None
    zone: Zone = msgspec.field(default="text", name="in")


class Result(_Record, frozen=True, kw_only=True):
    """What came of it. `part_of` is the index of the result of which this one is a part."""

    kind: str
    of: str
    group: str | None
    low: int | None
    high: int | None
    qualifier: Qualifier
    text: str
    span: Span
    part_of: int | None = None
    zone: Zone = msgspec.field(default="text", name="in")


class Because(_Record, frozen=True, kw_only=True):
    """The words of the document that show something."""

    text: str
    span: Span
    zone: Zone = msgspec.field(default="text", name="in")


class Person(_Record, frozen=True, kw_only=True):
    """A named person of public role, or an office without a name (then `role`); or a private victim, marked as such."""

    name: str | None
    role: str | None
    group: str | None
    fate: Fate | None
    text: str
    span: Span
    zone: Zone = msgspec.field(default="text", name="in")
    private: bool = False
    """Whether it is a private person: exports, events and pages leave the name out."""
    standing: PersonClass | None = None
    """None in what versions before 0.3 read."""
    because: Because | None = None
    """The words that make them so: title, office, rank, post; of a private person the word for what they are or what
    befell them, None where nothing says that they are anything else."""


class Means(_Record, frozen=True, kw_only=True):
    """A weapon, vehicle or way of acting."""

    id: str
    text: str
    span: Span
    zone: Zone = msgspec.field(default="text", name="in")


class Attribution(_Record, frozen=True, kw_only=True):
    """Who said it."""

    speaker: str | None
    title: str | None
    organisation: str | None
    channel: Channel | None
    via: str | None
    anonymous: bool
    stance: Stance
    text: str
    span: Span
    zone: Zone = msgspec.field(default="text", name="in")


class Evidence(_Record, frozen=True, kw_only=True):
    """A sentence or clause that reports the happening."""

    span: Span
    zone: Zone = msgspec.field(default="text", name="in")


class Mention(_Record, frozen=True, kw_only=True):
    """One account, in one document, of one happening."""

    doc: str
    mention: str
    kind: str
    acled: Acled | None
    plover: Plover | None
    status: Status
    operation: Operation | None = None
    count: Count | None = None
    date: When | None = None
    place: Place | None = None
    places: tuple[Place, ...] = ()
    actors: tuple[Actor, ...] = ()
    results: tuple[Result, ...] = ()
    people: tuple[Person, ...] = ()
    means: tuple[Means, ...] = ()
    attribution: tuple[Attribution, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    codebook: str | None = None
    """Version of the codebook that coded it."""
