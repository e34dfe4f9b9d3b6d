"""Mentions of many documents to events: what joins is found first (links), then settled within what links hold
together (clusters), then told as events. `incremental` does the same to what changed in a store."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple, cast

from marsad.fusion.account import Account, accounts
from marsad.fusion.claims import claims_of, without_names
from marsad.fusion.cluster import _keys, _rank, clustered
from marsad.fusion.copies import copy_groups
from marsad.fusion.decided import regrouped, with_values, without_wrong
from marsad.fusion.disputes import disputes_of
from marsad.fusion.features import Feature, FeatureMaker
from marsad.fusion.neighbours import Neighbours, components
from marsad.fusion.score import JOIN, kind_likeness, score
from marsad.fusion.titles import titles
from marsad.fusion.values import (
    actors_of,
    date_of,
    means_of,
    operation_of,
    people_of,
    places_of,
    results_of,
    status_of,
    typical,
)
from marsad.fusion.words import Stretches, stretches
from marsad.model.decision import LedgerEntry
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.kept import Entry
from marsad.model.mention import Mention

_BATCH = 500
"""Mentions fetched at a time."""
_NO_DAY = 10**8

Anchor = tuple[int, int]
"""Where a mention's first evidence begins, and which it is of those that begin there."""


Link = tuple[str, str]
"""The ids of two mentions worth joining."""


class Happening(NamedTuple):
    """An event to be: its id and its mentions."""

    event: str
    mentions: list[str]


class Kind(NamedTuple):
    """What `kind_likeness` looks at of a feature."""

    kind: str
    family: str


class Member(NamedTuple):
    """A mention on its way into an event."""

    feature: Feature
    anchor: Anchor


def fuse_mentions(
    mentions: Callable[[], Iterator[Mention]],
    documents: Callable[[], Iterator[Document]],
    by_id: Callable[[Sequence[str]], dict[str, Mention]],
) -> Iterator[Event]:
    """Join mentions that report one happening; yield the events ordered by id.

    `mentions` and `documents` are read once each, in any order: the events do not depend on it. A feature is held of
    every mention; whole mentions are fetched by `by_id`, a few hundred at a time. Raises KeyError where `by_id` does
    not know an id that `mentions` gave.
    """
    published: dict[str, str | None] = {}
    texts: dict[str, Stretches] = {}

    def noting() -> Iterator[Document]:
        for document in documents():
            published[document.id] = document.published
            texts[document.id] = stretches(document.text)
            yield document

    origins = copy_groups(noting())
    members = list(_members(mentions(), FeatureMaker(published, origins, texts)))
    happenings = sorted(h for some, links in linked(members) for h in _settled(some, links))
    for batch in _batches(happenings):
        held = by_id([id for _, ids in batch for id in ids])
        for name, ids in batch:
            yield event_of(name, accounts([held[id] for id in ids], origins, published), origins)


def _members(mentions: Iterable[Mention], make: FeatureMaker) -> Iterator[Member]:
    by_document: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_document.setdefault(mention.doc, []).append(mention)
    for found in by_document.values():
        places = anchors(found)
        yield from (Member(make(m), places[m.mention]) for m in found)


def anchors(mentions: Iterable[Mention]) -> dict[str, Anchor]:
    """The anchor of each of a document's mentions: what a newer reading most likely leaves where it was."""
    seen: dict[int, int] = {}
    found: dict[str, Anchor] = {}
    for mention in sorted(mentions, key=lambda m: (len(m.mention), m.mention)):
        start = min((e.span[0] for e in mention.evidence if e.zone == "text"), default=0)
        found[mention.mention] = start, seen.get(start, 0)
        seen[start] = found[mention.mention][1] + 1
    return found


def linked(members: Sequence[Member]) -> Iterator[tuple[list[Member], list[Link]]]:
    """The members that links hold together, with these, and each of the others alone."""
    import numpy as np

    entries = sorted((entry(i, m.feature) for i, m in enumerate(members)), key=attrgetter("rank"))
    near = Neighbours(entries, added=range(len(members)), removed=(), alike=may_be_one)
    links: list[tuple[int, int]] = []
    for ones, others in near.fresh():
        pairs = zip(near.numbers[ones].tolist(), near.numbers[others].tolist(), strict=True)
        links += [(i, j) for i, j in pairs if score(members[i].feature, members[j].feature) >= JOIN]
    numbers, homes = components(*np.array(links, np.int64).reshape(-1, 2).T)
    home = dict(zip(numbers.tolist(), homes.tolist(), strict=True))
    groups: dict[int, tuple[list[Member], list[Link]]] = {}
    for number in home:
        groups.setdefault(home[number], ([], []))[0].append(members[number])
    for one, other in links:
        groups[home[one]][1].append((members[one].feature.id, members[other].feature.id))
    yield from groups.values()
    yield from (([member], []) for i, member in enumerate(members) if i not in home)


@lru_cache(maxsize=10_000)
def may_be_one(one: str, other: str) -> bool:
    """Whether mentions of two kinds, each with its family behind a stroke, may be one deed."""
    ours, theirs = (cast(Feature, Kind(*named.split("/", 1))) for named in (one, other))
    return kind_likeness(ours, theirs) is not None


def entry(number: int, feature: Feature) -> Entry:
    """A mention as it stands in blocks."""
    keys = sorted({_hash(repr(key)) for key in _keys(feature)})
    rank = "\t".join(f"{part:08}" if isinstance(part, int) else part for part in _rank(feature))
    voice = int.from_bytes(_hash(feature.origin), "little", signed=True)
    kind = f"{feature.kind}/{feature.family}"
    return Entry(number, feature.first, feature.last, voice, kind, rank, b"".join(keys))


def _hash(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=8).digest()


def _settled(members: Iterable[Member], links: Iterable[Link]) -> list[Happening]:
    held = sorted(members, key=lambda m: m.feature.id)
    places = {m.feature.id: at for at, m in enumerate(held)}
    pairs = ((places[one], places[other]) for one, other in links)
    return list(happenings_of([m.feature for m in held], list(places), lambda at: held[at].anchor, pairs))


def happenings_of(
    features: Sequence[Feature],
    ids: Sequence[str],
    anchor: Callable[[int], Anchor],
    links: Iterable[tuple[int, int]],
    entries: Sequence[LedgerEntry] = (),
) -> Iterator[Happening]:
    """What mentions that hold together through links come to, after the decisions of people. `features` and `ids` are
    in the order of the mentions' ids; `anchor` and `links` know mentions by their places there."""
    pairs = ((one, other) if one < other else (other, one) for one, other in links)
    groups = clustered(features, pairs) if len(ids) > 1 else [[0]]
    if entries:
        groups = _as_decided(groups, features, ids, entries)
    for group in groups:
        yield Happening(event_id((features[at], anchor(at)) for at in group), [ids[at] for at in group])


def _as_decided(
    groups: list[list[int]], features: Sequence[Feature], ids: Sequence[str], entries: Sequence[LedgerEntry]
) -> list[list[int]]:
    places = {id: at for at, id in enumerate(ids)}
    clusters = [[ids[at] for at in group] for group in groups]
    clusters = regrouped(clusters, entries, lambda one, other: score(features[places[one]], features[places[other]]))
    return [[places[id] for id in some] for some in clusters]


def event_id(members: Iterable[tuple[Feature, Anchor]]) -> str:
    """The id of the event of these mentions. It rests on the one published first, and on where its words stand: it
    outlives later reports, another order of documents and, mostly, a newer reading."""
    _, doc, (start, turn) = min((feature.seen or _NO_DAY, feature.doc, anchor) for feature, anchor in members)
    return "e-" + hashlib.sha256(f"{doc}@{start}.{turn}".encode()).hexdigest()[:12]


def _batches(happenings: Sequence[Happening]) -> Iterator[list[Happening]]:
    batch: list[Happening] = []
    size = 0
    for item in happenings:
        batch.append(item)
        size += len(item.mentions)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def event_of(
    name: str, told: tuple[Account, ...], origins: Mapping[str, str], entries: Sequence[LedgerEntry] = ()
) -> Event:
    """The event that accounts tell, with the values that people decided on."""
    held = without_wrong(told, entries) if entries else told
    code = typical(held)
    date = date_of(held)
    place, places = places_of(held)
    results = results_of(held)
    disputes = disputes_of(held)
    claims = claims_of(told)
    title_ar, title_en = titles(code.kind, place, date, results)
    documents = tuple(sorted({a.mention.doc for a in held}))
    event = Event(
        event=name,
        kind=code.kind,
        acled=code.acled,
        plover=code.plover,
        status=status_of(held),
        date=date,
        place=place,
        places=places,
        operation=operation_of(held),
        actors=actors_of(held),
        results=results,
        people=people_of(held),
        means=means_of(held),
        mentions=tuple(a.id for a in held),
        documents=documents,
        copies=_copies(documents, origins),
        reports=len(documents),
        origins=len({a.origin for a in held}),
        claims=claims if any(d.field == "place.name" for d in disputes) else without_names(claims),
        disputes=disputes,
        title_ar=title_ar,
        title_en=title_en,
    )
    return with_values(event, told, entries) if entries else event


def _copies(documents: Sequence[str], origins: Mapping[str, str]) -> tuple[str, ...]:
    """The documents that repeat another one of the event: all of a group but its leader, else but the first."""
    first: dict[str, str] = {}
    for id in sorted(documents, key=lambda d: (origins.get(d, d) != d, d)):
        first.setdefault(origins.get(id, id), id)
    return tuple(d for d in documents if first[origins.get(d, d)] != d)
