"""The reviewers' pages: what waits for a look, and one event with all that can be decided on it."""

from dataclasses import dataclass
from math import ceil
from typing import Any

import msgspec
from litestar import Response, get
from litestar.exceptions import NotFoundException

from marsad.analysis.overview import page as rows_of_page
from marsad.analysis.queues import progress, waiting
from marsad.known import STATUSES
from marsad.model.codebook import codebook
from marsad.model.event import Event
from marsad.store import EventQuery, EventRow, Store
from marsad.web.asked import Asked, id_in, store_of
from marsad.web.deciding import new_key
from marsad.web.event_view import EventView, quoted, review_path
from marsad.web.events_page import chips, hidden
from marsad.web.ledger_view import EntryView, entries
from marsad.web.names import Names
from marsad.web.query import PAGE_SIZE, ROLES, Filters, parse_for
from marsad.web.reader_view import ReaderView
from marsad.web.render import names_of, page

QUEUES: dict[str, dict[str, Any]] = {
    "new": {"review": "open", "sort": "-doubt"},
    "disputed": {"review": "open", "disputed": True, "sort": "-doubt"},
    "doubtful": {"review": "open", "doubtful": True, "sort": "-doubt"},
    "accepted": {"review": "accepted", "sort": "-date"},
    "rejected": {"review": "rejected", "sort": "-date"},
}
"""What waits, under which conditions and in which order; the first is what is shown where none is asked for."""
_CANDIDATES = 8
_FILTERS = (
    *("q", "place", "area", "kind", "acled", "actor", "role", "since", "until", "status", "publisher", "organisation"),
    "min_origins",
)
"""The filters of the events list that narrow a queue too."""
TYPED = ("q", "place", "date")
"""Those that the page has boxes for."""


@dataclass(frozen=True)
class Queue:
    """A queue as the address names it, and where in it one stands."""

    name: str
    filters: Filters
    at: int = 0

    def query(self, *, limit: int, offset: int) -> EventQuery:
        """Its events, as the store takes it."""
        asked = self.filters.query(limit=limit, offset=offset)
        return msgspec.structs.replace(asked, **QUEUES[self.name])

    def address(self, at: int | None = None) -> str:
        """Its query string, with the place in it where that is given."""
        parts = [f"queue={self.name}", self.filters.address(page=1), "" if at is None else f"at={at}"]
        return "&".join(part for part in parts if part)


@get("/review", sync_to_thread=True)
def review_queue(request: Asked) -> Response[Any]:
    """What waits for a reviewer; with `next`, straight to the event at that place of the queue."""
    names, store = names_of(request), store_of(request)
    queue, problems = _queue(request)
    if "next" in request.query_params:
        return _to_next(store, names, queue, request.query_params.get("done", ""))
    offset = (queue.filters.page - 1) * PAGE_SIZE
    query = queue.query(limit=PAGE_SIZE, offset=offset)
    reached = progress(store, query)
    counts = {name: getattr(reached, "open" if name == "new" else name) for name in QUEUES}
    done = reached.accepted + reached.rejected
    return page(
        "review_queue.html",
        names,
        f"review?{queue.address()}",
        queue=queue,
        problems=problems,
        queues=list(QUEUES),
        chips=chips(queue.filters, names, f"queue={queue.name}&", TYPED),
        hidden=hidden(queue.filters, TYPED),
        counts=counts,
        done=done,
        total=done + reached.open,
        rows=rows_of_page(store, waiting(store, query), query),
        reasons=doubts,
        first=offset,
        pages=max(1, ceil(counts[queue.name] / PAGE_SIZE)),
        again=entries(store.decisions(open=True), names),
        key=new_key(),
        ended="end" in request.query_params,
        told=_told(request, store, names),
    )


def doubts(row: EventRow) -> list[str]:
    """What is badly known of an event: keys of `label.doubt`."""
    found = ["date"] if row.start is None else ["days"] if row.precision != "day" else []
    found += ["place"] if row.lat is None else ["area"] if row.geo_precision == 3 else []
    return [*found, "alone"] if row.origins < 2 else found


@get("/review/{id:path}", sync_to_thread=True)
def review_event(request: Asked) -> Response[str]:
    """One event: its reports beside its values, and every decision that can be taken on it."""
    names, store = names_of(request), store_of(request)
    found = store.event(id_in(request))
    if found is None:
        raise NotFoundException
    queue, _ = _queue(request)
    mentions = store.mentions_by_id(found.mentions)
    held = store.documents_by_id(found.documents)
    view = EventView(found, mentions, held, names)
    chosen = request.query_params.get("report", "")
    shown = chosen if chosen in held else next((r.id for r in view.reports if r.id in held), "")
    reader = None
    if shown:
        own = [m for id, m in mentions.items() if m.doc == shown]
        reader = ReaderView(held[shown], own, names, None)
    decided = store.decisions_on(found.event)
    words = request.query_params.get("find", "").strip()[:200]
    return page(
        "review_event.html",
        names,
        f"{review_path(found.event)}?{queue.address(queue.at)}",
        view=view,
        event=found,
        reader=reader,
        shown=shown,
        version=store.version(found.event),
        key=new_key(),
        history=entries(decided, names, names.place_names(found, mentions.values())),
        latest=next((e.decision.id for e in reversed(decided) if e.counts and e.decision.kind != "undo"), None),
        review_state=store.review_of(found.event),
        queue=queue,
        total=waiting(store, queue.query(limit=1, offset=0)).count,
        edit=request.query_params.get("edit", ""),
        fields=_fields(found, names),
        kinds=[(id, names.kind(id)) for id in codebook()],
        statuses=[(s, names.words.label("status", s)) for s in STATUSES],
        roles=[(r, names.words.label("role", r)) for r in ROLES],
        find=words,
        candidates=_candidates(store, found, words),
        told=_told(request, store, names),
        pending="pending" in request.query_params or store.stale(),
    )


def _queue(request: Asked) -> tuple[Queue, list[str]]:
    """The queue that is asked for, and which filters of it nobody knows."""
    name = request.query_params.get("queue", "")
    filters, problems = parse_for(store_of(request), request.query_params)
    kept = {key: getattr(filters, key) for key in (*_FILTERS, "page")}
    at = request.query_params.get("at", "0")
    place = int(at) if at.isdecimal() and len(at) < 8 else 0
    return Queue(name if name in QUEUES else "new", Filters(**kept), place), problems


def _to_next(store: Store, names: Names, queue: Queue, done: str) -> Response[Any]:
    """To the event at a place of the queue, taking along what was decided just now; to its end where there is none."""
    query = queue.query(limit=1, offset=queue.at)
    rows = rows_of_page(store, waiting(store, query), query)
    path = review_path(rows[0].event) if rows else "review"
    told = "".join([f"&done={quoted(done)}" if done else "", "" if rows else "&end=1"])
    where = f"{names.words.home}{path}?{queue.address(queue.at if rows else None)}{told}"
    return Response(None, status_code=303, headers={"location": where, "cache-control": "no-store"})


@dataclass(frozen=True)
class Told:
    """The decision that was taken just now, with what it takes to take it back."""

    entry: EntryView
    event: str
    version: str


def _told(request: Asked, store: Store, names: Names) -> Told | None:
    id = request.query_params.get("done", "")
    found = store.decision(id) if id else None
    if found is None:
        return None
    held = store.events_of_mentions([m for m in found.mentions if m is not None])
    event = next(iter(held.values()), "")
    return Told(entries([found], names)[0], event, store.version(event) or "")


def _fields(event: Event, names: Names) -> list[tuple[str, str]]:
    """What can be set right, in the order of the page."""
    found = {field: names.field(field) for field in ("date", "place", "kind", "status")}
    for result in event.results:
        of = "" if result.of == "person" else f".{result.of}"
        field = f"results.{result.kind}.{result.group or 'unknown'}{of}"
        found[field] = names.field(field)
    for claim in event.claims:
        if claim.field.startswith("results."):
            found.setdefault(claim.field, names.field(claim.field))
    for field in ("results.killed.unknown", "results.wounded.unknown", "results.killed.civilians"):
        found.setdefault(field, names.field(field))
    for role in ROLES:
        found[f"actors.{role}"] = names.field(f"actors.{role}")
    return list(found.items())


def _candidates(store: Store, event: Event, words: str) -> list[tuple[EventRow, str]]:
    """Events that may be the same one, each with its version: found by words, else near in days and place."""
    if words:
        query = EventQuery(text=words, limit=_CANDIDATES + 1)
    elif event.date is not None and event.place is not None and (event.place.admin1 or event.place.name):
        near = event.place.admin1 or event.place.name
        query = EventQuery(place=near, since=event.date.start, until=event.date.end, limit=_CANDIDATES + 1)
    else:
        return []
    rows = [row for row in store.events(query) if row.event != event.event][:_CANDIDATES]
    return [(row, store.version(row.event) or "") for row in rows]
