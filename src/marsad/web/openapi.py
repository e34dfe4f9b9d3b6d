"""The public interface described in OpenAPI 3.1: paths and parameters here, the records from their own definitions."""

from functools import cache
from typing import Any

import msgspec

from marsad import __version__
from marsad.analysis.timelines import Timeline
from marsad.known import STATUSES
from marsad.model.document import Document
from marsad.model.event import Claim, Dispute, Event
from marsad.model.mention import Mention
from marsad.store import EventRow
from marsad.web.query import LOCATED, REVIEWS, ROLES, SORTS

RATINGS = ("contradiction", "reconcilable", "update")
KINDS = ("count", "place", "date", "doer", "credit", "happened", "value")
_REF = "#/components/schemas/{name}"
_TEXT, _NUMBER = {"type": "string"}, {"type": "integer", "minimum": 0}

Parameter = dict[str, Any]


def _query(name: str, told: str, schema: dict[str, Any] | None = None, example: object = None) -> Parameter:
    made = {"name": name, "in": "query", "description": told, "schema": schema or _TEXT}
    return made if example is None else made | {"example": example}


FILTERS: tuple[Parameter, ...] = (
    _query(
        "q", "Words that stand in the reports or in the event's title, in any form and order.", example="عبوة ناسفة"
    ),
    _query("acled", "ACLED's event type or sub-event type.", example="Air/drone strike"),
    _query("kind", "A kind of marsad's codebook.", example="airstrike"),
    _query("area", "Country, governorate, district, as far as given, parted by slashes.", example="IQ/Kirkuk"),
    _query("place", "Whole words of the name of a place, in Arabic or English.", example="كركوك"),
    _query("bbox", "West, south, east, north in degrees.", example="43.5,34.5,45.0,36.0"),
    _query("located", "How well the place is known.", {"type": "string", "enum": list(LOCATED)}),
    _query(
        "since",
        "The first day; an event counts whose days overlap.",
        {"type": "string", "format": "date"},
        "2021-01-01",
    ),
    _query("until", "The last day.", {"type": "string", "format": "date"}, "2021-12-31"),
    _query("actor", "An actor's id; those below it in the registry count too.", example="iq-army"),
    _query("role", "The role of that actor, or of anyone.", {"type": "string", "enum": list(ROLES)}),
    _query("status", "What is said of its happening.", {"type": "string", "enum": list(STATUSES)}),
    _query(
        "min_origins",
        "At least so many independent reports: copies of one text count once.",
        _NUMBER | {"maximum": 10**6},
        2,
    ),
    _query("disputed", "1: accounts contradict each other; 0: they do not.", {"type": "string", "enum": ["1", "0"]}),
    _query("review", "Whether a person accepted or rejected it.", {"type": "string", "enum": list(REVIEWS)}),
    _query("publisher", "An outlet, as its reports name it."),
    _query("organisation", "The id of an organisation whose spokesmen say something of the event."),
)
_SORT = _query("sort", "The order; events of equal rank go by id.", {"type": "string", "enum": list(SORTS)})
_LANG = _query("lang", "The language of names.", {"type": "string", "enum": ["ar", "en"]})
_ID = {"name": "id", "in": "path", "required": True, "schema": _TEXT}

_EVENT_ROW = {
    "event": "e-5d0c2f6a91b3",
    "kind": "airstrike",
    "acled_type": "Explosions/Remote violence",
    "sub_type": "Air/drone strike",
    "status": "reported",
    "start": "2021-02-22",
    "end": "2021-02-22",
    "precision": "day",
    "place": "Wadi al-Shay",
    "place_ar": "وادي الشاي",
    "admin1": "Kirkuk",
    "country": "IQ",
    "lat": 35.15,
    "lon": 44.35,
    "geo_precision": 2,
    "killed_best": 7,
    "killed_low": 7,
    "killed_high": 9,
    "reports": 3,
    "origins": 2,
    "disputes": 1,
    "title_ar": "ضربة جوية في وادي الشاي، كركوك",
    "title_en": "Air strike at Wadi al-Shay, Kirkuk",
    "review": None,
}
_CLAIM = {
    "event": "e-5d0c2f6a91b3",
    "field": "results.killed.is",
    "value": "7",
    "mention": "doc-1#1",
    "document": "doc-1",
    "speaker": "سالم العبيدي",
    "organisation": "iq-security-media-cell",
    "span": [48, 49],
    "text": "7",
}
_DISPUTE = {
    "event": "e-5d0c2f6a91b3",
    "field": "results.killed.is",
    "values": [["7", ["doc-1#1"]], ["9", ["doc-2#1"]]],
    "kind": "count",
    "rating": "contradiction",
}
_DOCUMENT = {"id": "doc-1", "title": "ضربة جوية في كركوك", "published": "2021-02-23", "publisher": "وكالة الرافدين"}
_CELL = {
    "lon": 44.35,
    "lat": 35.15,
    "events": 12,
    "family": "explosions",
    "precision": 1,
    "bounds": [44.1, 35.0, 44.6, 35.3],
}
_AREA = {"area": "IQ/Kirkuk", "outline": "IQ-TS", "lon": 44.39, "lat": 35.47, "events": 4, "family": "battles"}


def _paged(name: str, item: object, example: object, most: int) -> dict[str, Any]:
    """An answer in pages."""
    properties = {
        "count": {**_NUMBER, "description": "How many there are in all."},
        "limit": {**_NUMBER, "maximum": most},
        "offset": _NUMBER,
        "next": {"type": ["string", "null"], "description": "The address of what follows."},
        name: {"type": "array", "items": item},
    }
    shown = {"count": 1, "limit": 100, "offset": 0, "next": None, name: [example]}
    return _json({"type": "object", "properties": properties, "required": list(properties)}, shown)


def _json(schema: object, example: object = None, media: str = "application/json") -> dict[str, Any]:
    shown = {} if example is None else {"example": example}
    return {media: {"schema": schema, **shown}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": _REF.format(name=name)}


def _get(summary: str, content: dict[str, Any], *parameters: Parameter, about: str = "") -> dict[str, Any]:
    """A path that is only asked."""
    responses = {
        "200": {"description": summary, "content": content},
        "304": {"description": "What the asker has, by its ETag, still holds."},
        "400": {"$ref": "#/components/responses/Problem"},
    }
    if any(p["in"] == "path" for p in parameters):
        responses["404"] = {"$ref": "#/components/responses/Problem"}
    made = {"summary": summary, "parameters": list(parameters), "responses": responses}
    return {"get": made | ({"description": about} if about else {})}


def _pages(most: int, of: str = "lines") -> tuple[Parameter, Parameter]:
    limit = {"type": "integer", "minimum": 0, "maximum": most, "default": 100}
    return _query("limit", f"So many {of} at most.", limit), _query("offset", f"After so many {of}.", _NUMBER)


def _paths() -> dict[str, Any]:
    return _of_events() | _of_views() | _of_claims() | _of_reports() | _of_names() | _of_decisions()


def _of_events() -> dict[str, Any]:
    geojson = {"type": "FeatureCollection", "features": []}
    return {
        "/api/events": _get(
            "Events, a line each",
            _paged("events", _ref("EventRow"), _EVENT_ROW, 1000)
            | _json(_TEXT, media="text/csv")
            | _json({"type": "object"}, geojson, "application/geo+json"),
            *FILTERS,
            _SORT,
            *_pages(1000),
            about="By the header Accept as JSON, as CSV or, with what `/api/events.geojson` says, as GeoJSON.",
        ),
        "/api/events/{id}": _get(
            "One event with all its claims and disputes",
            _json(_ref("Event")),
            _ID,
            about="The beginning of an id will do where no other event's id begins so.",
        ),
        "/api/events.geojson": _get(
            "Events as points",
            _json({"type": "object"}, geojson, "application/geo+json"),
            *FILTERS,
            *_pages(20_000, "events"),
            _LANG,
            about="`precision` 3 is no exact point: the middle of a governorate or region. Events without coordinates "
            "are counted in `unplaced`.",
        ),
    }


def _of_views() -> dict[str, Any]:
    counted = {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": _NUMBER}}
    view = _query("view", "West, south, east, north of what the map shows.", example="38,29,49,38")
    zoom = _query("zoom", "The map's zoom, of tiles of 512 pixels.", {"type": "number", "minimum": 0, "maximum": 22}, 6)
    cells = {"drawn": 16, "unplaced": 2, "bounds": [38.7, 30.1, 48.2, 37.3], "cells": [_CELL], "areas": [_AREA]}
    line = {
        "unit": "month",
        "types": ["Battles", ""],
        "bins": [["2021-02-01", "2021-02-28", [3, 1]]],
        "earlier": 0,
        "undated": 2,
    }
    return {
        "/api/map": _get("Events put together for a map", _json({"type": "object"}, cells), *FILTERS, zoom, view),
        "/api/timeline": _get("How many events began when", _json(_ref("Timeline"), line), *FILTERS),
        "/api/facets": _get(
            "How many events have which value",
            _json({"type": "object", "properties": {"count": _NUMBER, "facets": counted}}),
            *FILTERS,
            about="Each filter's values are counted under all the other filters.",
        ),
    }


def _of_claims() -> dict[str, Any]:
    with_event = {"type": "object", "properties": {"event": _TEXT}}
    claim, dispute = ({"allOf": [with_event, _ref(name)]} for name in ("Claim", "Dispute"))
    dispute_kind = _query("dispute", "What the dispute is about.", {"type": "string", "enum": list(KINDS)})
    rating = _query("rating", "What the difference amounts to.", {"type": "string", "enum": list(RATINGS)})
    return {
        "/api/claims": _get(
            "What sources say, value by value",
            _paged("claims", claim, _CLAIM, 200),
            *FILTERS,
            _query("field", "Only claims on this attribute or below it.", example="results.killed"),
            *_pages(200, "events"),
        ),
        "/api/disputes": _get(
            "What accounts differ on",
            _paged("disputes", dispute, _DISPUTE, 200),
            *FILTERS,
            dispute_kind,
            rating,
            *_pages(200),
        ),
    }


def _of_reports() -> dict[str, Any]:
    document = {"type": "object", "properties": {"id": _TEXT, "title": {"type": ["string", "null"]}}}
    whole = {
        "type": "object",
        "properties": {"document": _ref("Document"), "mentions": {"type": "array", "items": _ref("Mention")}},
    }
    return {
        "/api/documents": _get(
            "Reports, without their texts",
            _paged("documents", document, _DOCUMENT, 1000),
            _query("publisher", "Only of this outlet."),
            *_pages(1000),
        ),
        "/api/documents/{id}": _get("A report and what was read from it", _json(whole), _ID),
        "/api/mentions": _get(
            "What was read from the reports",
            _paged("mentions", _ref("Mention"), {"doc": "doc-1", "mention": "doc-1#1", "kind": "airstrike"}, 200),
            _query("document", "Only of this report."),
            *_pages(200),
            about="Names of private persons are left out.",
        ),
    }


def _of_names() -> dict[str, Any]:
    actor = {
        "id": "iq-army",
        "name_ar": "الجيش العراقي",
        "name_en": "Iraqi Army",
        "parent": "iq-government",
        "events": 12,
    }
    place = {"area": "IQ/Kirkuk", "country": "IQ", "admin1": "Kirkuk", "admin2": None, "events": 40}
    several = _pages(1000)
    return {
        "/api/actors": _get(
            "Actors and in how many events they are",
            _paged("actors", {"type": "object"}, actor, 1000),
            *FILTERS,
            *several,
        ),
        "/api/places": _get(
            "Areas and how many events they hold", _paged("places", {"type": "object"}, place, 1000), *FILTERS, *several
        ),
    }


def _of_decisions() -> dict[str, Any]:
    event = _query("event", "Only the entries on this event, with its `version`.", example=_EVENT_ROW["event"])
    decision = {"id": "d-12", "time": "2021-03-01T09:30:00+00:00", "who": "Nour", "kind": "accept"}
    version = {"event": _EVENT_ROW["event"], "version": "12.9f2c1a7be0d4c655"}
    texts = ("kind", "event", "version", "key", "field", "value", "note", "undoes", "other", "other_version")
    words = {name: _TEXT for name in ("document", "start", "end", "quote", "zone")}
    mentions = {"mentions": {"type": "array", "items": _TEXT}}
    properties = {name: _TEXT for name in texts} | words | mentions
    asked = {"type": "object", "required": ["kind"], "properties": properties}
    shown = {"kind": "accept", **version, "key": "a word of your own, by which it counts once"}
    taken = {"decision": decision, "carried_out": True}
    listed = _get(
        "The ledger of decisions",
        _json({"type": "object"}, {**version, "decisions": [{"decision": decision}]}),
        event,
        about="In its order; entries are only ever added.",
    )
    listed["get"]["responses"]["404"] = {"$ref": "#/components/responses/Problem"}
    posted = {
        "summary": "Take a decision",
        "description": "Takes a token of a reviewer: `Authorization: Bearer …`. An event is decided on in the "
        "`version` in which it was seen; where others were faster, the answer is 409 with what they decided.",
        "security": [{"token": []}],
        "requestBody": {"required": True, "content": _json(asked, shown)},
        "responses": {
            "201": {
                "description": "It stands in the ledger; `carried_out`: the events tell it already.",
                "content": _json({"type": "object"}, taken),
            },
            "409": {"$ref": "#/components/responses/Conflict"},
            **{status: {"$ref": "#/components/responses/Problem"} for status in ("400", "401", "403")},
        },
    }
    return {"/api/decisions": listed | {"post": posted}}


@cache
def openapi() -> dict[str, Any]:
    """The whole description."""
    records = [EventRow, Event, Claim, Dispute, Document, Mention, Timeline]
    _, schemas = msgspec.json.schema_components(records, ref_template=_REF)
    problem = {"type": "object", "properties": {"type": _TEXT, "title": _TEXT, "status": _NUMBER, "detail": _TEXT}}
    shown = {"type": "about:blank", "title": "Bad Request", "status": 400, "detail": "not understood: since"}
    told = "Sami decided on event e-5d0c2f6a91b3 after you had seen it: look at it again"
    conflict = {"type": "about:blank", "title": "Conflict", "status": 409, "detail": told, "since": []}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "marsad",
            "version": __version__,
            "summary": "What Arabic reports said of armed conflict, who said it, in which words",
            "description": "Answers come in pages: `limit` and `offset` choose one, `next` is the address of what "
            "follows, and the order is the same each time. An answer carries an ETag; asked again with If-None-Match "
            "it is not sent twice. Errors are problem+json (RFC 9457).",
        },
        "paths": _paths(),
        "components": {
            "schemas": {**schemas, "Problem": problem},
            "responses": {
                "Problem": {
                    "description": "What is wrong",
                    "content": _json(_ref("Problem"), shown, "application/problem+json"),
                },
                "Conflict": {
                    "description": "Others decided after it was seen: a problem, and in `since` their entries",
                    "content": _json(_ref("Problem"), conflict, "application/problem+json"),
                },
            },
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }
