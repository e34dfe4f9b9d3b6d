"""What a reviewer's form asks for, read and checked: every fault has words of its own in both languages."""

import dataclasses
import re
from collections.abc import Mapping
from datetime import date
from typing import Any, get_args

from marsad.fusion.claims import place_value
from marsad.known import STATUSES
from marsad.model.actors import registry
from marsad.model.codebook import codebook
from marsad.model.decision import DecisionKind, Words
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention, Place, Role, Zone
from marsad.store import Store
from marsad.web.marked import Marked
from marsad.web.names import Names

KINDS: tuple[DecisionKind, ...] = ("merge", "split", "value", "wrong", "accept", "reject", "note", "undo")
"""What a form may ask for beside `add`, which has a page of its own."""
FIELDS = ("date", "place", "kind", "status")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_NUMBER = re.compile(r"(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?")
_RESULT = re.compile(r"results\.[a-z_]+\.[\w-]+(\.[a-z_]+)?")
_LONGEST = 2_000


class Fault(Exception):
    """A form that cannot be carried out; `key` names its words among the strings `fault.…`."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclasses.dataclass
class Wish:
    """A decision as somebody wants it taken: the arguments of `marsad.pipeline.decide`, but for who."""

    kind: DecisionKind
    events: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    field: str | None = None
    value: str | None = None
    note: str = ""
    undoes: str | None = None
    words: Words | None = None
    place: Place | None = None
    mention: Mention | None = None
    key: str = ""
    expected: dict[str, str] = dataclasses.field(default_factory=dict)

    def arguments(self) -> dict[str, Any]:
        """For `marsad.pipeline.decide`, beside the kind."""
        return {name: value for name, value in vars(self).items() if name != "kind"}


def wish(store: Store, given: Mapping[str, Any], mentions: list[str], names: Names) -> Wish:
    """What a form or a JSON object asks for. Fault where it makes no sense."""
    text = {name: str(value).strip() for name, value in given.items() if isinstance(value, str)}
    kind = text.get("kind", "")
    if kind not in KINDS:
        raise Fault("kind")
    event, seen = text.get("event", ""), text.get("version", "")
    if any(len(value) > _LONGEST for value in text.values()):
        raise Fault("long")
    found = Wish(kind, note=text.get("note", ""), key=text.get("key", "")[:80])
    if not event or not seen:
        raise Fault("event")
    found.expected[event] = seen
    if kind == "undo":
        found.undoes = text.get("undoes", "")
        return found
    found.events = (event,)
    if kind == "note" and not found.note:
        raise Fault("note")
    if kind == "merge":
        _merge(store, found, text)
    if kind in ("split", "wrong"):
        found.mentions = tuple(mentions)
    if kind == "split":
        _split(store, found, event)
    if kind in ("value", "wrong"):
        found.field, found.value = text.get("field", ""), text.get("value", "")
    if kind == "value":
        found.words = words_of(store, text)
        _value(store, found, event, names)
    return found


def words_of(store: Store, text: Mapping[str, str]) -> Words | None:
    """The words that were marked, or typed: then where they first stand in the report. None where none were given."""
    quote, id = text.get("quote", ""), text.get("document", "")
    if not quote:
        return None
    document = store.document(id)
    if document is None:
        raise Fault("words")
    zone: Zone = "title" if text.get("zone") == "title" else "text"
    whole = (document.title or "") if zone == "title" else document.text
    start, end = text.get("start", ""), text.get("end", "")
    if start.isdecimal() and end.isdecimal() and whole[int(start) : int(end)].strip() == quote:
        at = int(start) + whole[int(start) : int(end)].index(quote)
    else:
        at = whole.find(quote)
    if at < 0:
        raise Fault("words")
    return Words(document=id, sha256="", start=at, end=at + len(quote), quote=quote, zone=zone)


def proposed(document: Document, field: str, words: Words) -> tuple[str, Place | None]:
    """The value that the reading finds in marked words, as it is typed; empty where it finds none."""
    marked = Marked(document)
    bounds = words.start, words.end, words.zone
    if field == "date":
        days = [d.start if d.start == d.end else f"{d.start}/{d.end}" for d in marked.dates(*bounds)]
        return (days[0] if days else ""), None
    if field == "place":
        places = marked.places(*bounds)
        return (place_value(places[0]), places[0]) if places else ("", None)
    if field.startswith("results."):
        counts = [c.value for c in marked.counts(*bounds) if c.value]
        number = _NUMBER.fullmatch(words.quote.translate(_DIGITS).strip())
        return (counts[0] if counts else number[0] if number else ""), None
    if field.startswith("actors."):
        actors = marked.actors(*bounds)
        return (actors[0].id or actors[0].name if actors else ""), None
    return "", None


def _merge(store: Store, found: Wish, text: Mapping[str, str]) -> None:
    other, seen = text.get("other", ""), text.get("other_version", "")
    if not other or not seen or other in found.events or store.event(other) is None:
        raise Fault("other")
    found.events = (*found.events, other)
    found.expected[other] = seen


def _split(store: Store, found: Wish, event: str) -> None:
    held = store.event(event)
    if not found.mentions or held is None or set(held.mentions) <= set(found.mentions):
        raise Fault("mentions")


def _value(store: Store, found: Wish, event: str, names: Names) -> None:
    held = store.event(event)
    if held is None:
        raise Fault("event")
    field, value = found.field or "", found.value or ""
    if not value and found.words is not None:
        document = store.document(found.words.document)
        if document is not None:
            value, found.place = proposed(document, field, found.words)
    if not value:
        raise Fault("value")
    if field == "date":
        found.value = _days(value)
    elif field == "place":
        _place(store, found, held, value)
    elif field == "kind":
        found.value = _one_of(value, codebook(), "kind_of_event")
    elif field == "status":
        found.value = _one_of(value, STATUSES, "status")
    elif field.startswith("actors."):
        _one_of(field.partition(".")[2], get_args(Role), "field")
        found.value = _actor(value, names)
    elif _RESULT.fullmatch(field):
        found.value = _number(value)
    else:
        raise Fault("field")


def _one_of(value: str, allowed: Any, fault: str) -> str:
    if value not in allowed:
        raise Fault(fault)
    return value


def day_or_days(value: str) -> tuple[str, str]:
    """First and last day as somebody types them. Fault where that is no day."""
    start, _, end = value.translate(_DIGITS).replace("–", "/").replace(" ", "").partition("/")
    try:
        first, last = date.fromisoformat(start), date.fromisoformat(end or start)
    except ValueError:
        raise Fault("date") from None
    if last < first:
        raise Fault("date")
    return first.isoformat(), last.isoformat()


def _days(value: str) -> str:
    first, last = day_or_days(value)
    return first if first == last else f"{first}/{last}"


def _number(value: str) -> str:
    found = _NUMBER.fullmatch(value.translate(_DIGITS).strip())
    if found is None or (found[2] is not None and int(found[2]) < int(found[1])):
        raise Fault("number")
    return found[1] if found[2] is None or int(found[1]) == int(found[2]) else f"{int(found[1])}-{int(found[2])}"


def _actor(value: str, names: Names) -> str:
    """The id of an actor given by its id or its name in the page's language; any other name as it is."""
    if value in registry():
        return value
    return next((id for id in registry() if names.actor(id) == value), value)


def _place(store: Store, found: Wish, event: Event, value: str) -> None:
    """A place that a report of the event names, or one that the marked words name."""
    mentions = store.mentions_by_id(event.mentions).values()
    named = [p for m in mentions for p in (m.place, *m.places) if p is not None]
    known = next((p for p in named if value in (place_value(p), p.name_ar)), None)
    if known is not None:
        found.value, found.place = place_value(known), None
        return
    if found.place is None and found.words is not None:
        document = store.document(found.words.document)
        found.place = proposed(document, "place", found.words)[1] if document else None
    if found.place is None or value not in (
        place_value(found.place),
        found.place.name_ar,
        found.words.quote if found.words else "",
    ):
        raise Fault("place")
    found.value = place_value(found.place)
