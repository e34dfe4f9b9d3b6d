"""What fusion keeps in memory of a mention: enough to compare it, a small part of its size."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from marsad.fusion.actors import actor_key
from marsad.fusion.names import squeezed
from marsad.fusion.places import Spot, spot
from marsad.fusion.words import Stretches, own_stretches
from marsad.model.codebook import codebook
from marsad.model.mention import Mention, Place, Status

_FURTHER_PLACES = 6
_CLASSES: dict[Status, str] = {"ongoing": "reported"}
AGGREGATE = "aggregate"


class Toll(NamedTuple):
    """A number among the results: `kind` and `of` with its bounds, whose ever it is."""

    kind: str
    of: str
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Feature:
    """A mention as pairs are scored. Days are proleptic ordinals; None: not told."""

    id: str
    doc: str
    origin: str
    """The first of the documents with this text."""
    kind: str
    family: str
    status: str
    """The class of status: reported (and ongoing), planned, denied, background or aggregate."""
    first: int | None
    last: int | None
    told: bool
    """Whether words of the text tell the date, rather than the day of publication alone."""
    seen: int | None
    """Day of publication."""
    spots: tuple[Spot, ...]
    """The place and, behind it, the further places."""
    placed: bool
    """Whether the first of `spots` is the mention's own place."""
    doers: frozenset[str]
    targets: frozenset[str]
    tolls: tuple[Toll, ...]
    people: tuple[str, ...]
    operation: str
    speakers: frozenset[str] = frozenset()
    """Who is named as saying it."""
    words: Stretches = ()
    """The runs of words on which the mention rests; empty where the text was not given."""

    @property
    def single_day(self) -> bool:
        """Whether the date is one day."""
        return self.first is not None and self.first == self.last

    @property
    def week(self) -> int:
        """The weekdays that it may have happened on, as bits from Monday on: that of its date, else those that its
        words name; 0 where nothing tells."""
        if self.first is not None:
            return 1 << (self.first - 1) % 7 if self.single_day else 0
        return self._either("week")

    @property
    def hours(self) -> int:
        """The hours that its words name, as bits; 0 where they name none."""
        return self._either("hours")

    def _either(self, name: str) -> int:
        found = 0
        for stretch in self.words:
            found |= getattr(stretch, name)
        return found

    @property
    def timeless(self) -> bool:
        """Whether neither the happening nor the publication has a date."""
        return self.first is None and self.seen is None

    @property
    def fixed(self) -> bool:
        """Whether a place below the governorate is named as its own."""
        return self.placed and not self.spots[0].coarse

    @property
    def loose(self) -> bool:
        """Whether it lacks all time or an exact place, so that it may fit several happenings."""
        return self.timeless or not self.fixed


class FeatureMaker:
    """Makes features, sharing the places that many mentions name."""

    def __init__(
        self,
        published: Mapping[str, str | None],
        origins: Mapping[str, str],
        texts: Mapping[str, Stretches] | None = None,
    ) -> None:
        """`texts`: the runs of words of each document (`words.stretches`); without it wording is no evidence."""
        self._published = published
        self._origins = origins
        self._texts = texts or {}
        self._spot: Callable[[Place], Spot] = _shared_spots()
        self._sets: dict[frozenset[str], frozenset[str]] = {}

    def _share(self, names: frozenset[str]) -> frozenset[str]:
        """The one object for these names: few combinations of actors make up most mentions."""
        return self._sets.setdefault(names, names)

    def __call__(self, mention: Mention) -> Feature:
        """The feature of a mention."""
        origin = self._origins.get(mention.doc, mention.doc)
        first, last = _days(mention)
        told = mention.date is not None and mention.date.span is not None
        if origin != mention.doc and not told:
            first = last = None  # a copy's day of publication says nothing of the day of the happening
        placed = mention.place is not None
        places = ((mention.place,) if mention.place else ()) + mention.places[:_FURTHER_PLACES]
        return Feature(
            id=mention.mention,
            doc=intern(mention.doc),
            origin=intern(origin),
            kind=intern(mention.kind),
            family=intern(family_of(mention)),
            status=_CLASSES.get(mention.status, mention.status),
            first=first,
            last=last,
            told=told,
            seen=day_number(self._published.get(origin)),
            spots=tuple(self._spot(place) for place in places),
            placed=placed,
            doers=self._share(_keys(mention, "initiator", "partner")),
            targets=self._share(_keys(mention, "target", "victim")),
            tolls=_tolls(mention),
            people=tuple(sorted({p.name for p in mention.people if p.name and p.fate})),
            operation=squeezed(mention.operation.name) if mention.operation else "",
            speakers=self._share(_speakers(mention)),
            words=own_stretches(mention, self._texts.get(mention.doc, ())),
        )


def day_number(day: str | None) -> int | None:
    """The ordinal of an ISO day, a time after it ignored; None for what is no day."""
    try:
        return date.fromisoformat(day[:10]).toordinal() if day else None
    except ValueError:
        return None


def family_of(mention: Mention) -> str:
    """The family of the mention's kind; of a kind that the codebook lacks, the family of its ACLED type, else ""."""
    kind = codebook().get(mention.kind)
    if kind is not None:
        return kind.family
    acled = mention.acled
    return _families_by_acled().get((acled.event_type, acled.sub_event_type), "") if acled else ""


@lru_cache(maxsize=1)
def _families_by_acled() -> dict[tuple[str, str | None], str]:
    found: dict[tuple[str, str | None], str] = {}
    for kind in codebook().values():
        if kind.acled is not None:
            found.setdefault((kind.acled.event_type, kind.acled.sub_event_type), kind.family)
    return found


def _shared_spots() -> Callable[[Place], Spot]:
    known: dict[Spot, Spot] = {}

    def share(place: Place) -> Spot:
        made = spot(place)
        return known.setdefault(made, made)

    return share


def _days(mention: Mention) -> tuple[int | None, int | None]:
    if mention.date is None:
        return None, None
    first, last = day_number(mention.date.start), day_number(mention.date.end)
    return (None, None) if first is None or last is None else (first, max(first, last))


def _keys(mention: Mention, *roles: str) -> frozenset[str]:
    return frozenset(intern(actor_key(a)) for a in mention.actors if a.role in roles)


def _speakers(mention: Mention) -> frozenset[str]:
    named = (squeezed(a.speaker) if a.speaker else a.organisation or a.via for a in mention.attribution)
    return frozenset(intern(name) for name in named if name)


def _tolls(mention: Mention) -> tuple[Toll, ...]:
    return tuple(
        Toll(intern(r.kind), intern(r.of), r.low, r.high)
        for r in mention.results
        if r.low is not None and r.low > 0 and r.part_of is None
    )
