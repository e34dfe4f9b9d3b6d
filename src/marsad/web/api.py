"""The same as JSON, for programs and for the map."""

from typing import Any

from litestar import Response, Router, get
from litestar.exceptions import NotFoundException, ValidationException

from marsad.model.mention import without_private_names
from marsad.store import EventRow
from marsad.web.asked import Asked, id_in, store_of
from marsad.web.event_view import event_path
from marsad.web.language import DEFAULT, LANGUAGES
from marsad.web.names import Names, family
from marsad.web.query import Filters, parse
from marsad.web.render import names_in

MAP_LIMIT = 20_000
LIST_LIMIT = 1_000
"""The most events in one answer of a list; `limit` and `offset` ask for the next."""


@get("/events", sync_to_thread=True)
def list_events(request: Asked) -> dict[str, Any]:
    """Rows of events under the filters of the list page."""
    filters = _filters(request)
    limit, offset = _whole(request, "limit", 100, LIST_LIMIT), _whole(request, "offset", 0, 10**9)
    query = filters.query(limit=limit, offset=offset)
    store = store_of(request)
    return {"count": store.count_events(query), "limit": limit, "offset": offset, "events": store.events(query)}


@get("/events.geojson", sync_to_thread=True)
def map_events(request: Asked) -> Response[dict[str, Any]]:
    """The same events as points. `precision` 3 is no exact point: the middle of a governorate or region."""
    language = request.query_params.get("lang", DEFAULT)
    names = names_in(language if language in LANGUAGES else DEFAULT)
    query = _filters(request).query(limit=MAP_LIMIT)
    store = store_of(request)
    rows = store.events(query)
    features = [_feature(row, names) for row in rows if row.lat is not None and row.lon is not None]
    unplaced = len(rows) - len(features)
    beyond = store.count_events(query) > len(rows)
    answer = {
        "type": "FeatureCollection",
        "unplaced": unplaced,
        "unplaced_note": names.words.plural("unplaced", unplaced) if unplaced else "",
        "beyond_note": names.words.plural("beyond", len(rows)) if beyond else "",
        "features": features,
    }
    return Response(answer, media_type="application/geo+json")


@get("/events/{id:path}", sync_to_thread=True)
def one_event(request: Asked) -> Any:
    """The whole record of an event."""
    found = store_of(request).event(id_in(request))
    if found is None:
        raise NotFoundException("no such event")
    return found


@get("/documents/{id:path}", sync_to_thread=True)
def one_document(request: Asked) -> dict[str, Any]:
    """A report with the mentions read from it."""
    store = store_of(request)
    document = store.document(id_in(request))
    if document is None:
        raise NotFoundException("no such document")
    mentions = [without_private_names(mention) for mention in store.document_mentions(document.id)]
    return {"document": document, "mentions": mentions}


def _filters(request: Asked) -> Filters:
    filters, problems = parse(request.query_params)
    if problems:
        raise ValidationException(f"not understood: {', '.join(problems)}")
    return filters


def _whole(request: Asked, name: str, default: int, most: int) -> int:
    given = request.query_params.get(name, str(default))
    if not (given.isascii() and given.isdigit()):
        raise ValidationException(f"not understood: {name}")
    return min(int(given[:10]), most)


def _feature(row: EventRow, names: Names) -> dict[str, Any]:
    words = names.words
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [row.lon, row.lat]},
        "properties": {
            "id": row.event,
            "family": family(row.acled_type),
            "kind": names.kind(row.kind),
            "title": (row.title_ar if words.language == "ar" else row.title_en) or names.kind(row.kind),
            "date": words.days(row.start, row.end),
            "place": names.row_place(row.place, row.place_ar, row.admin1),
            "precision": row.geo_precision or 3,
            "disputes": row.disputes,
            "path": f"/{words.language}/{event_path(row.event)}",
        },
    }


data = Router("/api", route_handlers=[list_events, map_events, one_event, one_document])
