"""The public interface: what the pages show, as JSON. `openapi.py` describes it; `/api/docs` shows it to people."""

import io
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from urllib.parse import urlencode

from litestar import Response, Router, get
from litestar.exceptions import NotFoundException, ValidationException
from litestar.response import Redirect
from msgspec import to_builtins
from sqlalchemy import func, select

from marsad.analysis.overview import Chosen, choose, facets, page
from marsad.analysis.queues import disputes
from marsad.analysis.spread import single_rows, spread
from marsad.analysis.timelines import timeline
from marsad.export.lines import write_rows
from marsad.model.actors import registry
from marsad.model.event import Event
from marsad.store import DisputeQuery, EventQuery, EventRow, NoOneEvent, Store
from marsad.store.schema import documents as documents_table
from marsad.store.schema import mentions as mentions_table
from marsad.web.answer import answer, answer_with
from marsad.web.asked import Asked, id_in, shown_of
from marsad.web.event_view import document_of, event_path
from marsad.web.language import DEFAULT, LANGUAGES, preferred
from marsad.web.map_view import TYPES, outline_of
from marsad.web.names import Names, family
from marsad.web.openapi import KINDS, RATINGS, openapi
from marsad.web.query import Filters, parse, parse_for, told
from marsad.web.recorded import record_export
from marsad.web.render import names_in

LIST_LIMIT, DEEP_LIMIT, MAP_LIMIT = 1_000, 200, 20_000
"""The most of one answer: lines of a list; whole records; points of a map. `next` leads to the rest."""
CSV, GEOJSON = "text/csv", "application/geo+json"
_CELL = 46.0
"""The side of the squares in which the map puts events together, in pixels."""
_TILE = 512.0


@get("/", sync_to_thread=False)
def index(request: Asked) -> Response[bytes]:
    """What there is to ask for."""
    paths = {path: operations["get"]["summary"] for path, operations in openapi()["paths"].items()}
    return answer(request, {"openapi": "/api/openapi.json", "docs": "/api/docs", "paths": paths})


@get("/openapi.json", sync_to_thread=False)
def description(request: Asked) -> Response[bytes]:
    """The interface in OpenAPI 3.1."""
    return answer(request, openapi(), "application/vnd.oai.openapi+json;version=3.1")


@get("/docs", sync_to_thread=False)
def docs(request: Asked) -> Redirect:
    """To the page that shows the interface to people."""
    language = preferred(request.headers.get("accept-language", ""))
    return Redirect(f"/{language}/api", headers={"vary": "accept-language"})


@get("/events", sync_to_thread=True)
def list_events(request: Asked) -> Response[bytes]:
    """Rows of events under the filters of the page; as CSV or GeoJSON where the asker accepts that before JSON."""
    wanted = request.accept.best_match(["application/json", CSV, GEOJSON], default="application/json")
    if wanted == GEOJSON:
        made = _points(request)
    else:
        store = shown_of(request)
        query = _page_of(request, _filters(request), LIST_LIMIT)
        chosen = choose(store, query)
        rows = page(store, chosen, query)
        if wanted == CSV:
            record_export(request, "events.csv", len(rows))
            made = answer_with(request, _as_csv(rows), "text/csv; charset=utf-8")
        else:
            made = answer(request, _paged(request, query, chosen.count, "events", rows))
    made.headers["vary"] = "accept"
    return made


def _as_csv(rows: Iterable[EventRow]) -> bytes:
    stream = io.StringIO()
    write_rows(stream, EventRow.__struct_fields__, (to_builtins(row) for row in rows))
    return stream.getvalue().encode()


@get("/events.geojson", sync_to_thread=True)
def map_events(request: Asked) -> Response[bytes]:
    """The same events as points. `precision` 3 is no exact point: the middle of a governorate or region."""
    return _points(request)


def _points(request: Asked) -> Response[bytes]:
    names, store = _names(request), shown_of(request)
    query = _page_of(request, _filters(request), MAP_LIMIT, MAP_LIMIT)
    chosen = choose(store, query)
    rows = page(store, chosen, query)
    if request.headers.get("sec-fetch-site") != "same-origin":  # the map of the pages asks at each turn
        record_export(request, "events.geojson", len(rows))
    features = [_feature(row, names) for row in rows if row.lat is not None and row.lon is not None]
    unplaced, beyond = len(rows) - len(features), chosen.count > len(rows)
    found = {
        "type": "FeatureCollection",
        "unplaced": unplaced,
        "unplaced_note": names.words.plural("unplaced", unplaced) if unplaced else "",
        "beyond_note": names.words.plural("beyond", len(rows)) if beyond else "",
        "features": features,
    }
    return answer(request, found, GEOJSON)


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


@get("/map", sync_to_thread=True)
def map_cells(request: Asked) -> Response[bytes]:
    """Events put together in squares as large as marks on a map of this zoom, and by governorate where no more is
    known."""
    store = shown_of(request)
    chosen = choose(store, _filters(request).query(limit=1))
    zoom = _number(request, "zoom", 5.0, 0.0, 22.0)
    view = parse({"bbox": request.query_params.get("view", "")})
    if view[1]:
        raise ValidationException("not understood: view")
    found = spread(chosen, TYPES, 360.0 / _TILE / 2**zoom * _CELL, view[0].bbox)
    rows = single_rows(store, found)
    cells = [
        {
            "lon": cell.lon,
            "lat": cell.lat,
            "events": cell.events,
            "family": family(TYPES[cell.type]),
            "precision": cell.precision,
            "bounds": cell.bounds,
            "event": rows[cell.number].event if cell.number in rows else None,
        }
        for cell in found.cells
    ]
    areas = [
        {
            "area": "/".join(part for part in (area.country, area.admin1) if part),
            "outline": outline_of(area),
            "lon": area.lon,
            "lat": area.lat,
            "events": area.events,
            "family": family(TYPES[area.type]),
        }
        for area in found.areas
    ]
    told = {"drawn": found.drawn, "unplaced": found.unplaced, "bounds": found.bounds}
    return answer(request, told | {"cells": cells, "areas": areas})


@get("/timeline", sync_to_thread=True)
def counts_by_time(request: Asked) -> Response[bytes]:
    """How many events began when, whatever days the filters ask for."""
    return answer(request, timeline(_chosen(request), TYPES))


@get("/facets", sync_to_thread=True)
def counts_by_value(request: Asked) -> Response[bytes]:
    """How many events have which value, each filter counted under all the others."""
    query = _filters(request).query(limit=1)
    chosen = choose(shown_of(request), query)
    return answer(request, {"count": chosen.count, "facets": facets(chosen)})


@get("/actors", sync_to_thread=True)
def list_actors(request: Asked) -> Response[bytes]:
    """The actors of the events under the filters, those above them included, the most frequent first."""
    return _counted(request, "actor", "actors", _actor)


def _actor(id: str, events: int) -> dict[str, Any]:
    known = registry().get(id)
    names = {"name_ar": known.name_ar, "name_en": known.name_en, "parent": known.parent} if known else {}
    return {"id": id, "name_ar": None, "name_en": None, "parent": None, **names, "events": events}


@get("/places", sync_to_thread=True)
def list_places(request: Asked) -> Response[bytes]:
    """The countries, governorates and districts of the events under the filters, the most frequent first."""
    return _counted(request, "area", "places", _place)


def _place(area: str, events: int) -> dict[str, Any]:
    country, admin1, admin2 = (*area.split("/", 2), None, None)[:3]
    return {"area": area, "country": country, "admin1": admin1, "admin2": admin2, "events": events}


def _counted(request: Asked, facet: str, name: str, told: Callable[[str, int], dict[str, Any]]) -> Response[bytes]:
    query = _page_of(request, _filters(request), LIST_LIMIT)
    held = facets(choose(shown_of(request), query))[facet]
    some = list(held.items())[query.offset : query.offset + query.limit]
    return answer(request, _paged(request, query, len(held), name, [told(*item) for item in some]))


@get("/claims", sync_to_thread=True)
def list_claims(request: Asked) -> Response[bytes]:
    """The claims of the events under the filters. `limit` and `offset` count events."""
    store = shown_of(request)
    query = _page_of(request, _filters(request), DEEP_LIMIT)
    chosen = choose(store, query)
    field = request.query_params.get("field", "")
    claims = [
        {"event": event.event, **to_builtins(claim), "document": document_of(claim.mention)}
        for event in _whole(store, chosen, query)
        for claim in event.claims
        if not field or claim.field == field or claim.field.startswith(f"{field}.")
    ]
    return answer(request, _paged(request, query, chosen.count, "claims", claims))


def _whole(store: Store, chosen: Chosen, query: EventQuery) -> Sequence[Event]:
    """The whole events of a page."""
    return store.events_by_id([row.event for row in page(store, chosen, query)])


@get("/disputes", sync_to_thread=True)
def list_disputes(request: Asked) -> Response[bytes]:
    """What accounts of the events under the filters differ on."""
    store = shown_of(request)
    query = _page_of(request, _filters(request), DEEP_LIMIT)
    kind, rating = _one_of(request, "dispute", KINDS), _one_of(request, "rating", RATINGS)
    asked = DisputeQuery(events=query, kind=kind, rating=rating)  # type: ignore[arg-type]  # checked against RATINGS
    found = disputes(store, asked)
    rows = [{"event": row.event.event, **to_builtins(row.dispute)} for row in found.page(store)]
    return answer(request, _paged(request, query, found.count, "disputes", rows))


@get("/events/{id:path}", sync_to_thread=True)
def one_event(request: Asked) -> Response[bytes]:
    """The whole record of an event."""
    try:
        found = shown_of(request).event(id_in(request))
    except NoOneEvent as error:
        raise NotFoundException(str(error)) from None
    if found is None:
        raise NotFoundException("no such event")
    return answer(request, found)


@get("/documents", sync_to_thread=True)
def list_documents(request: Asked) -> Response[bytes]:
    """The reports by id, without their texts."""
    store, publisher = shown_of(request), request.query_params.get("publisher") or None
    query = _page_of(request, Filters(), LIST_LIMIT)
    counting = select(func.count()).select_from(documents_table)
    if publisher is not None:
        counting = counting.where(documents_table.c.publisher == publisher)
    found = store.documents(limit=query.limit, offset=query.offset, publisher=publisher)
    rows = [{name: value for name, value in to_builtins(d).items() if name != "text"} for d in found]
    return answer(request, _paged(request, query, int(store.ask(counting)[0][0]), "documents", rows))


@get("/documents/{id:path}", sync_to_thread=True)
def one_document(request: Asked) -> Response[bytes]:
    """A report with the mentions read from it."""
    store = shown_of(request)
    document = store.document(id_in(request))
    if document is None:
        raise NotFoundException("no such document")
    mentions = store.document_mentions(document.id)
    return answer(request, {"document": document, "mentions": mentions})


@get("/mentions", sync_to_thread=True)
def list_mentions(request: Asked) -> Response[bytes]:
    """What was read from the reports, by report and number; of one report with `document`."""
    store, document = shown_of(request), request.query_params.get("document") or None
    query = _page_of(request, Filters(), DEEP_LIMIT)
    table = mentions_table
    chosen = select(table.c.id).order_by(table.c.document, table.c.number).limit(query.limit).offset(query.offset)
    counting = select(func.count()).select_from(table)
    if document is not None:
        chosen, counting = chosen.where(table.c.document == document), counting.where(table.c.document == document)
    rows = list(store.mentions_by_id(id for (id,) in store.ask(chosen)).values())
    return answer(request, _paged(request, query, int(store.ask(counting)[0][0]), "mentions", rows))


def _chosen(request: Asked) -> Chosen:
    return choose(shown_of(request), _filters(request).query(limit=1))


def _names(request: Asked) -> Names:
    language = request.query_params.get("lang", DEFAULT)
    return names_in(language if language in LANGUAGES else DEFAULT)


def _filters(request: Asked) -> Filters:
    store, given = shown_of(request), request.query_params
    filters, problems = parse_for(store, given)
    if problems:
        raise ValidationException("; ".join(told(store, name, given[name].strip()) for name in problems))
    return filters


def _page_of(request: Asked, filters: Filters, most: int, usual: int = 100) -> EventQuery:
    """The filters with `limit` and `offset` of the address."""
    limit, offset = _whole_number(request, "limit", min(usual, most), most), _whole_number(request, "offset", 0, 10**9)
    return filters.query(limit=limit, offset=offset)


def _paged(request: Asked, query: EventQuery, count: int, name: str, rows: Any) -> dict[str, Any]:
    """A page of an answer: how many there are, where it stands, and the address of what follows."""
    following = query.offset + query.limit
    rest = {k: v for k, v in request.query_params.items() if k not in ("offset", "limit")}
    address = urlencode({**rest, "limit": query.limit, "offset": following})
    more = following < count and query.limit > 0
    next_ = f"{request.url.path}?{address}" if more else None
    return {"count": count, "limit": query.limit, "offset": query.offset, "next": next_, name: rows}


def _whole_number(request: Asked, name: str, default: int, most: int) -> int:
    given = request.query_params.get(name, str(default))
    if not (given.isascii() and given.isdigit()):
        raise ValidationException(f"not understood: {name}")
    return min(int(given[:10]), most)


def _number(request: Asked, name: str, default: float, least: float, most: float) -> float:
    try:
        value = float(request.query_params.get(name, default))
    except ValueError:
        raise ValidationException(f"not understood: {name}") from None
    if not least <= value <= most:
        raise ValidationException(f"not understood: {name}")
    return value


def _one_of(request: Asked, name: str, allowed: tuple[str, ...]) -> str | None:
    given = request.query_params.get(name, "")
    if given and given not in allowed:
        raise ValidationException(f"not understood: {name}")
    return given or None


_LISTS = [list_events, list_actors, list_places, list_claims, list_disputes, list_documents, list_mentions]
_VIEWS = [index, description, docs, map_events, map_cells, counts_by_time, counts_by_value]
data = Router("/api", route_handlers=[*_VIEWS, *_LISTS, one_event, one_document])
