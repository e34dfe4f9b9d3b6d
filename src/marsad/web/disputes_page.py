"""The work list of what sources disagree on, each with its claims side by side."""

from collections import Counter
from math import ceil
from typing import get_args

import msgspec
from litestar import Response, get

from marsad.model.document import Document
from marsad.model.event import Rating
from marsad.model.mention import Mention
from marsad.store import DisputeQuery, DisputeRow, Store
from marsad.web.asked import Asked, store_of
from marsad.web.event_view import EventView, FieldView
from marsad.web.names import Names
from marsad.web.query import Filters, parse
from marsad.web.render import names_of, page

KINDS = ("count", "place", "date", "doer", "credit", "happened", "value")
RATINGS: tuple[str, ...] = get_args(Rating)
SORTS = ("-doubt", "-date", "date", "-killed", "-origins")
_PAGE = 20


class Asking(msgspec.Struct, frozen=True):
    """What a reader asked for beside the filters of events."""

    kind: str
    rating: str
    sort: str
    filters: Filters

    def address(self, **changes: object) -> str:
        """The query string with some of it changed."""
        own = {name: str(changes.pop(name, getattr(self, name))) for name in ("kind", "rating", "sort")}
        own["rating"] = own["rating"] or "all"
        rest = self.filters.address(**changes)
        return "&".join([*(f"{name}={value}" for name, value in own.items() if value), *([rest] if rest else [])])


@get("/disputes", sync_to_thread=True)
def disputes(request: Asked) -> Response[str]:
    """What sources disagree on, by kind, rating, place and date."""
    names, store = names_of(request), store_of(request)
    asked, problems = _asked(request)
    events = asked.filters.query(limit=_PAGE, offset=(asked.filters.page - 1) * _PAGE)
    query = DisputeQuery(
        events=msgspec.structs.replace(events, sort=asked.sort),
        kind=asked.kind or None,
        rating=asked.rating or None,  # type: ignore[arg-type]  # checked against RATINGS
    )
    counts = store.dispute_counts(query)
    count = sum(n for (rating, kind), n in counts.items() if _fits(asked, rating, kind))
    return page(
        "disputes.html",
        names,
        f"disputes?{asked.address()}",
        asked=asked,
        problems=[names.words(f"events.{name}") for name in problems],
        rows=_views(store, store.disputes(query), names),
        count=count,
        pages=max(1, ceil(count / _PAGE)),
        kinds=_by(counts, 1, [rating for rating in RATINGS if asked.rating in ("", rating)]),
        ratings=_by(counts, 0, [kind for kind in KINDS if asked.kind in ("", kind)]),
        sorts=SORTS,
        all_kinds=KINDS,
        all_ratings=RATINGS,
    )


def _asked(request: Asked) -> tuple[Asking, list[str]]:
    given = request.query_params
    known = {name: given[name] for name in ("q", "place", "since", "until", "page") if name in given}
    filters, problems = parse(known)
    kind, rating = given.get("kind", ""), given.get("rating", "contradiction")
    rating = "" if rating == "all" else rating if rating in RATINGS else "contradiction"
    sort = given.get("sort", "")
    return (
        Asking(
            kind if kind in KINDS else "",
            rating,
            sort if sort in SORTS else SORTS[0],
            filters,
        ),
        problems,
    )


def _fits(asked: Asking, rating: str, kind: str) -> bool:
    return asked.kind in ("", kind) and asked.rating in ("", rating)


def _by(counts: dict[tuple[str, str], int], at: int, among: list[str]) -> Counter[str]:
    """How many there are of each kind (or rating), among those of these ratings (or kinds)."""
    found: Counter[str] = Counter()
    for key, n in counts.items():
        if key[1 - at] in among:
            found[key[at]] += n
    return found


def _views(store: Store, rows: list[DisputeRow], names: Names) -> list[tuple[DisputeRow, str, FieldView]]:
    """Each dispute with its event's title and its sides."""
    mentions = store.mentions_by_id(id for row in rows for _, ids in row.dispute.values for id in ids)
    held: dict[str, Document] = {}
    for mention in mentions.values():
        if mention.doc not in held and (document := store.document(mention.doc)) is not None:
            held[mention.doc] = document
    return [_view(row, mentions, held, names) for row in rows]


def _view(
    row: DisputeRow, mentions: dict[str, Mention], held: dict[str, Document], names: Names
) -> tuple[DisputeRow, str, FieldView]:
    own = {id: mention for id, mention in mentions.items() if id in row.event.mentions}
    view = EventView(row.event, own, held, names)
    return row, view.title, view.dispute(row.dispute)
