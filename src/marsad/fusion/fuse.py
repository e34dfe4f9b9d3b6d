"""Mentions of many documents to events."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence

from marsad.fusion.account import Account, accounts
from marsad.fusion.claims import claims_of, without_names
from marsad.fusion.cluster import cluster
from marsad.fusion.copies import copy_groups
from marsad.fusion.disputes import disputes_of
from marsad.fusion.features import FeatureMaker
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
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention

_BATCH = 500
"""Mentions fetched at a time."""


def fuse_mentions(
    mentions: Callable[[], Iterator[Mention]],
    documents: Callable[[], Iterator[Document]],
    by_id: Callable[[Sequence[str]], dict[str, Mention]],
) -> Iterator[Event]:
    """Join mentions that report one happening; yield the events ordered by id.

    `mentions` and `documents` are read once each, in any order: the events do not depend on it. A slim feature is held
    of every mention; whole mentions are fetched by `by_id`, a few hundred at a time. Raises KeyError where `by_id`
    does not know an id that `mentions` gave.
    """
    published: dict[str, str | None] = {}

    def noting_days() -> Iterator[Document]:
        for document in documents():
            published[document.id] = document.published
            yield document

    origins = copy_groups(noting_days())
    make = FeatureMaker(published, origins)
    clusters = sorted((event_id(ids), ids) for ids in cluster(make(m) for m in mentions()))
    for batch in _batches(clusters):
        held = by_id([id for _, ids in batch for id in ids])
        for name, ids in batch:
            yield _event(name, accounts([held[id] for id in ids], origins, published), origins)


def event_id(mentions: Sequence[str]) -> str:
    """The id of the event of these mentions: it rests on the first of them alone, so it outlives new reports."""
    return "e-" + hashlib.sha256(min(mentions).encode()).hexdigest()[:10]


def _batches(clusters: Sequence[tuple[str, list[str]]]) -> Iterator[list[tuple[str, list[str]]]]:
    batch: list[tuple[str, list[str]]] = []
    size = 0
    for item in clusters:
        batch.append(item)
        size += len(item[1])
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _event(name: str, held: tuple[Account, ...], origins: Mapping[str, str]) -> Event:
    code = typical(held)
    date = date_of(held)
    place, places = places_of(held)
    results = results_of(held)
    disputes = disputes_of(held)
    claims = claims_of(held)
    title_ar, title_en = titles(code.kind, place, date, results)
    documents = tuple(sorted({a.mention.doc for a in held}))
    return Event(
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


def _copies(documents: Sequence[str], origins: Mapping[str, str]) -> tuple[str, ...]:
    """The documents that repeat another one of the event: all of a group but its leader, else but the first."""
    first: dict[str, str] = {}
    for id in sorted(documents, key=lambda d: (origins.get(d, d) != d, d)):
        first.setdefault(origins.get(id, id), id)
    return tuple(d for d in documents if first[origins.get(d, d)] != d)
