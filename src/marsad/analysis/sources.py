"""Sources: what each outlet and each speaking organisation claims, how often alone, how often contradicted.

Organisations alone have a record; a speaker is named beside the organisation for which they speak, and nowhere else:
who speaks for nobody may be a private person.
"""

from typing import Literal

import msgspec
import numpy as np

from marsad.analysis.columns import Mask, Whole
from marsad.analysis.figures import Among, Share, counting, counts_of
from marsad.analysis.keeping import kept
from marsad.store import EventQuery, EventRow, Store

SourceKind = Literal["outlet", "speaker"]
_MOST = 20


class SourceLine(msgspec.Struct, frozen=True, kw_only=True):
    """A source as a line of a list: an outlet by its name, an organisation by its id."""

    source: str
    events: int
    reports: int
    claims: int
    alone: int
    """Of the claims, those that no other independent origin makes."""
    contradicted: int
    """Of the claims, those on which accounts contradict each other."""
    party: int
    """Events in which the organisation, one above or one below it takes part."""


class SourceRecord(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a source from the events that it tells of."""

    kind: SourceKind
    line: SourceLine
    first: str | None
    last: str | None
    months: tuple[Share, ...]
    kinds: tuple[Share, ...]
    places: tuple[Share, ...]
    actors: tuple[Share, ...]
    heard: tuple[SourceLine, ...]
    """Of an outlet the organisations whose word it gives; of an organisation the outlets that give its word."""
    speakers: tuple[Share, ...]
    """Of an organisation those who speak for it by name."""
    only: int
    """Events that no other independent origin reports."""
    disputes: tuple[EventRow, ...]
    """Events in which a claim of this source is contradicted, the newest first."""


def _of(among: Among, kind: SourceKind) -> tuple[Whole, tuple[str, ...]]:
    sources = among.facts.sources
    if kind == "outlet":
        return sources.outlet, sources.outlets
    return sources.organisation, sources.organisations


@kept
def outlets(store: Store, query: EventQuery) -> tuple[SourceLine, ...]:
    """The outlets whose reports tell of the events, by the number of events."""
    return _lines(counting(store, query), "outlet")


@kept
def speakers(store: Store, query: EventQuery) -> tuple[SourceLine, ...]:
    """The organisations whose word the reports give, by the number of events."""
    return _lines(counting(store, query), "speaker")


@kept
def source_record(store: Store, kind: SourceKind, source: str, query: EventQuery) -> SourceRecord | None:
    """The record of a source; None where no event of the store rests on it."""
    everyone = counting(store, query)
    sources, roles = everyone.facts.sources, everyone.facts.roles
    codes, values = _of(everyone, kind)
    if source not in values:
        return None
    own = codes == values.index(source)
    lines = _lines(everyone, kind, own)
    if not lines:
        return None
    among = everyone.having(sources.rows[own])
    differing = everyone.having(sources.rows[own & (sources.counts["contradicted"] > 0)])
    first, last = among.span()
    named: tuple[Share, ...] = ()
    if kind != "outlet":
        named = among.shares(sources.rows[own], sources.speaker[own], sources.speakers, _MOST)
    return SourceRecord(
        kind=kind,
        line=lines[0],
        first=first,
        last=last,
        months=among.months(),
        kinds=among.own_shares("kind", _MOST),
        places=tuple(Share(value=admin1, events=n) for _, admin1, n in among.governorates()[:_MOST]),
        actors=among.shares(roles.rows, roles.actor, roles.actors, _MOST),
        heard=_lines(everyone, "speaker" if kind == "outlet" else "outlet", own)[:_MOST],
        speakers=tuple(share for share in named if share.value in store.shown_speakers([share.value])),
        only=among.only(among.facts.held.origins == 1).number,
        disputes=differing.newest(store, _MOST),
    )


def _lines(among: Among, kind: SourceKind, only: Mask | None = None) -> tuple[SourceLine, ...]:
    sources = among.facts.sources
    codes, values = _of(among, kind)
    here = among.mask[sources.rows] & (codes >= 0) & (sources.document >= 0)
    if only is not None:
        here &= only
    rows, codes, size = sources.rows[here], codes[here], len(values)
    several = max(sources.documents, 1)
    reports = np.bincount(np.unique(codes * several + sources.document[here]) // several, minlength=size)
    added = [
        np.bincount(codes, weights=sources.counts[name][here].astype(np.float64), minlength=size)
        for name in ("claims", "alone", "contradicted")
    ]
    party = sources.counts["party"][here] == 1
    columns = (among.counts(rows, codes, size), reports, *added, among.counts(rows[party], codes[party], size))
    lines = [
        SourceLine(**dict(zip(SourceLine.__struct_fields__, (value, *numbers), strict=True)))
        for value, *numbers in zip(values, *map(counts_of, columns), strict=True)
        if numbers[0]
    ]
    return tuple(sorted(lines, key=lambda line: (-line.events, line.source)))
