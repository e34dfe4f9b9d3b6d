"""The work list of what sources disagree on, each with its claims side by side."""

from collections import Counter
from math import ceil
from typing import get_args

import msgspec
from litestar import Response, get

from marsad.analysis.queues import disputes as find
from marsad.model.document import Document
from marsad.model.event import Rating
from marsad.model.mention import Mention
from marsad.store import DisputeQuery, DisputeRow, Store
from marsad.web.asked import Asked, store_of
from marsad.web.event_view import EventView, FieldView
from marsad.web.events_page import chips, hidden
from marsad.web.names import Names
from marsad.web.query import Filters, parse_for
from marsad.web.render import names_of, page

KINDS = ("count", "place", "date", "doer", "credit", "happened", "value")
RATINGS: tuple[str, ...] = get_args(Rating)
SORTS = ("-doubt", "-date", "date", "-killed", "-origins")
_FILTERS = (
    *("q", "place", "area", "acled", "actor", "role", "publisher", "organisation", "min_origins", "since", "until"),
    "page",
)
"""The filters of the events list that narrow this one too; `kind` is that of the dispute."""
_TYPED = ("place", "date")
_PAGE = 20


class Asking(msgspec.Struct, frozen=True):
    """What a reader asked for beside the filters of events."""

    kind: str
    rating: str
    sort: str
    filters: Filters

    def address(self, **changes: object) -> str:
        """The query string with some of it changed."""
        return (self.own() + self.filters.address(**changes)).removesuffix("&")

    def own(self) -> str:
        """What of the query string is not of the filters of events."""
        named = {"kind": self.kind, "rating": self.rating or "all", "sort": self.sort}
        return "".join(f"{name}={value}&" for name, value in named.items() if value)


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
    found = find(store, query)
    counts, count = found.counts, found.count
    return page(
        "disputes.html",
        names,
        f"disputes?{asked.address()}",
        asked=asked,
        problems=problems,
        rows=_views(store, found.page(store), names),
        count=count,
        pages=max(1, ceil(count / _PAGE)),
        chips=chips(asked.filters, names, asked.own(), _TYPED),
        hidden=hidden(asked.filters, _TYPED),
        kinds=_by(counts, 1, [rating for rating in RATINGS if asked.rating in ("", rating)]),
        ratings=_by(counts, 0, [kind for kind in KINDS if asked.kind in ("", kind)]),
        sorts=SORTS,
        all_kinds=KINDS,
        all_ratings=RATINGS,
    )


def _asked(request: Asked) -> tuple[Asking, list[str]]:
    given = request.query_params
    known = {name: given[name] for name in _FILTERS if name in given}
    filters, problems = parse_for(store_of(request), known)
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
    held = store.documents_by_id(mention.doc for mention in mentions.values())
    return [_view(row, mentions, held, names) for row in rows]


def _view(
    row: DisputeRow, mentions: dict[str, Mention], held: dict[str, Document], names: Names
) -> tuple[DisputeRow, str, FieldView]:
    own = {id: mentions[id] for id in row.event.mentions if id in mentions}
    view = EventView(row.event, own, held, names)
    return row, view.title, view.dispute(row.dispute)
