"""What an assistant may ask a store for. Everything reads, nothing writes; names of private persons stay out, in fields
as well as in texts."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import msgspec
from msgspec import to_builtins

from marsad.known import unknown, where, with_areas
from marsad.model.event import Claim, Event
from marsad.store import EventQuery, Store, shown_to_others

MOST, USUAL = 50, 10
_TEXT_AT_ONCE = 12_000
_DAYS = {"since": "The first day, as 2021-01-31.", "until": "The last day."}
_NARROWING = {
    "kind": "A kind of marsad's codebook, as airstrike.",
    "actor": "An actor's id, as iq-army; those below it count too.",
    "place": "The name of a place or governorate, in Arabic or English.",
    **_DAYS,
}


class Misused(Exception):
    """An argument is missing or makes no sense; the message says which."""


class Tool(msgspec.Struct, frozen=True):
    """Something that can be asked for."""

    name: str
    told: str
    texts: Mapping[str, str]
    """Its arguments that are texts, each with what it means."""
    numbers: Mapping[str, tuple[int, int, int]]
    """Its arguments that are numbers, each with what is usual, the least and the most."""
    needed: tuple[str, ...]
    ask: Callable[[Store, dict[str, Any]], dict[str, Any]]

    def description(self) -> dict[str, Any]:
        """As `tools/list` tells it."""
        texts = {name: {"type": "string", "description": told} for name, told in self.texts.items()}
        numbers = {
            name: {"type": "integer", "default": usual, "minimum": least, "maximum": most}
            for name, (usual, least, most) in self.numbers.items()
        }
        schema = {"type": "object", "properties": texts | numbers, "required": list(self.needed)}
        return {
            "name": self.name,
            "description": self.told,
            "inputSchema": schema | {"additionalProperties": False},
            "annotations": {"readOnlyHint": True, "openWorldHint": False},
        }

    def run(self, store: Store, given: Mapping[str, Any]) -> dict[str, Any]:
        """What the store answers. Misused where the arguments are not those described."""
        if unknown := set(given) - {*self.texts, *self.numbers}:
            raise Misused(f"{self.name} has no argument {', '.join(sorted(unknown))}")
        if missing := [name for name in self.needed if not given.get(name)]:
            raise Misused(f"{self.name} needs {', '.join(missing)}")
        found: dict[str, Any] = {name: _text(name, given.get(name)) for name in self.texts}
        found |= {name: _number(name, given.get(name), *ends) for name, ends in self.numbers.items()}
        return self.ask(shown_to_others(store), found)


def _text(name: str, value: object) -> str | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str) or len(value) > 300:
        raise Misused(f"{name} is a text of 300 letters at most")
    if name in _DAYS:
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            raise Misused(f"{name} is a day, as 2021-01-31") from None
    return value


def _number(name: str, value: object, usual: int, least: int, most: int) -> int:
    if value is None:
        return usual
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise Misused(f"{name} is a whole number from {least} to {most:,}")
    return value


def _query(store: Store, asked: Mapping[str, Any], **more: Any) -> EventQuery:
    for name in ("kind", "actor"):
        problem = None if asked[name] is None else unknown(name, asked[name], store)
        if problem is not None:
            raise Misused(problem)
    return EventQuery(**{name: asked[name] for name in _NARROWING if name != "place"}, **where(asked["place"]), **more)


def _search(store: Store, asked: dict[str, Any]) -> dict[str, Any]:
    limit, offset = asked["limit"], asked["offset"]
    if asked["query"]:
        hits = store.search(with_areas(asked["query"]), _query(store, asked), limit=limit + offset)[offset:]
        return {"events": [_line(hit.event) for hit in hits]}
    query = _query(store, asked, limit=limit, offset=offset, sort="-date")
    return {"count": store.count_events(query), "events": [to_builtins(row) for row in store.events(query)]}


def _line(event: Event) -> dict[str, Any]:
    place, when = event.place, event.date
    return {
        "event": event.event,
        "kind": event.kind,
        "status": event.status,
        "start": when and when.start,
        "end": when and when.end,
        "place": place and (place.name or place.name_ar),
        "admin1": place and place.admin1,
        "reports": event.reports,
        "origins": event.origins,
        "disputes": len(event.contradictions),
        "title_ar": event.title_ar,
        "title_en": event.title_en,
    }


def _found(store: Store, id: str) -> Event:
    event = store.event(id)
    if event is None:
        raise Misused(f"the store has no event {id}")
    return event


def _event(store: Store, asked: dict[str, Any]) -> dict[str, Any]:
    event = _found(store, asked["event"])
    people = [to_builtins(p) for p in event.people if not p.private]
    fused = to_builtins({name: getattr(event, name) for name in ("actors", "results", "means")})
    disputes = [to_builtins(d) for d in event.disputes[:MOST]]
    told = {"date": to_builtins(event.date), "place": to_builtins(event.place), **fused, "people": people}
    lists = {"mentions": list(event.mentions[:MOST]), "documents": list(event.documents[:MOST])}
    return {**_line(event), **told, **lists, "disputed": disputes, "claims": len(event.claims)}


def _claims(store: Store, asked: dict[str, Any]) -> dict[str, Any]:
    event, field = _found(store, asked["event"]), asked["field"]
    chosen = [c for c in event.claims if not field or c.field == field or c.field.startswith(f"{field}.")]
    some = chosen[asked["offset"] : asked["offset"] + asked["limit"]]
    return {"event": event.event, "count": len(chosen), "claims": [_claim(claim) for claim in some]}


def _claim(claim: Claim) -> dict[str, Any]:
    told: dict[str, Any] = to_builtins(claim)
    return {**told, "document": claim.mention.rpartition("#")[0]}


def _document(store: Store, asked: dict[str, Any]) -> dict[str, Any]:
    document = store.document(asked["document"])
    if document is None:
        raise Misused(f"the store has no document {asked['document']}")
    read = store.document_mentions(document.id)
    text, offset = document.text, asked["offset"]
    some = [to_builtins(mention) for mention in read[:MOST]]
    lines = [{name: mention[name] for name in ("mention", "kind", "status", "evidence")} for mention in some]
    head = {name: getattr(document, name) for name in ("id", "published", "publisher", "url", "lang")}
    following = offset + _TEXT_AT_ONCE
    return {
        **head,
        "title": document.title,
        "author": document.author,
        "dates": document.dates,
        "text": text[offset:following],
        "next_offset": following if following < len(text) else None,
        "mentions": lines,
        "events": store.events_of(document.id),
    }


def _disputes(store: Store, asked: dict[str, Any]) -> dict[str, Any]:
    if asked["event"]:
        event = _found(store, asked["event"])
        return {"disputes": [{"event": event.event, **to_builtins(d)} for d in event.disputes[: asked["limit"]]]}
    query = _query(store, asked, disputed=True, limit=asked["limit"], offset=asked["offset"], sort="-date")
    found = [(event, d) for row in store.events(query) for event in [_found(store, row.event)] for d in event.disputes]
    return {"disputes": [{"event": event.event, **to_builtins(d)} for event, d in found[:MOST]]}


_LIMIT, _OFFSET = (USUAL, 1, MOST), (0, 0, 10_000_000)
_PAGE = {"limit": _LIMIT, "offset": _OFFSET}
_ID = {"event": "The event's id, or its beginning."}
_ALL = (
    Tool(
        "search",
        "Find events by words (Arabic or English), kind, actor, place and days. Without words: the newest first.",
        {"query": "What is asked for, in words.", **_NARROWING},
        _PAGE,
        (),
        _search,
    ),
    Tool("event", "One event: what is fused from its reports, and what they differ on.", _ID, {}, ("event",), _event),
    Tool(
        "claims",
        "Who said what of an event, value by value, with the words and where they stand in which report.",
        {**_ID, "field": "Only of this attribute or below it, as results.killed."},
        _PAGE,
        ("event",),
        _claims,
    ),
    Tool(
        "document",
        "A report: its text (a part; next_offset leads on), where it was published, and what was read in it.",
        {"document": "The report's id."},
        {"offset": _OFFSET},
        ("document",),
        _document,
    ),
    Tool(
        "disputes",
        "What accounts differ on, each value with the mentions that state it: of one event, or of those asked for.",
        {**_ID, **_NARROWING},
        _PAGE,
        (),
        _disputes,
    ),
)
TOOLS = {tool.name: tool for tool in _ALL}
"""All that can be asked, by name."""
