"""Entities of FollowTheMoney, for Aleph and OpenAleph: one JSON object a line.

Documents are `Article`, events `Event`, actors `Organization` or `PublicBody`, public persons `Person`, places
`Address`, roles `UnknownLink`, claims `Note` with their words. Schemata as of followthemoney 4.11.
"""

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

import msgspec

from marsad.export.selection import Selection
from marsad.export.sides import country_of
from marsad.model.actors import registry
from marsad.model.document import Document
from marsad.model.event import Claim, Event, EventActor
from marsad.model.mention import Person, Place

Entity = dict[str, Any]
_PUBLIC = ("government", "force")


def write(selection: Selection, stream: TextIO) -> int:
    """The entities of the selection, each id once; returns how many."""
    encoder, seen, written = msgspec.json.Encoder(), set[str](), 0
    for entity in _entities(selection):
        if entity["id"] not in seen:
            seen.add(entity["id"])
            stream.write(encoder.encode(entity).decode() + "\n")
            written += 1
    return written


def _entities(selection: Selection) -> Iterator[Entity]:
    for document in selection.documents():
        yield _article(document)
    for event in selection.events():
        yield from _of_event(event, selection)


def _entity(schema: str, key: str, **properties: Iterable[str | None] | str | None) -> Entity:
    """An entity; properties without a value are left out."""
    held: dict[str, list[str]] = {}
    for name, given in properties.items():
        values = [given] if isinstance(given, str) or given is None else list(given)
        told = list(dict.fromkeys(value for value in values if value))
        if told:
            held[name] = told
    return {"id": _id(schema, key), "schema": schema, "properties": held}


def _id(schema: str, key: str) -> str:
    return f"marsad-{schema.lower()}-{hashlib.sha256(key.encode()).hexdigest()[:20]}"


def _article(document: Document) -> Entity:
    return _entity(
        "Article",
        document.id,
        title=document.title or document.text[:80],
        publishedAt=document.published,
        publisher=document.publisher,
        author=document.author,
        sourceUrl=document.url if (document.url or "").startswith(("http://", "https://")) else None,
        bodyText=document.text,
        language="ara",
        messageId=document.id,
    )


def _of_event(event: Event, selection: Selection) -> Iterator[Entity]:
    country = country_of(event)
    iso = country.iso.lower() if country else None
    actors = [(actor, _actor(actor)) for actor in event.actors]
    people = [(person, _person(person)) for person in event.people if person.name and not person.private]
    involved = [entity["id"] for _, entity in (*actors, *people)]
    address = _address(event.place, iso) if event.place is not None else None
    yield from (entity for _, entity in (*actors, *people))
    if address is not None:
        yield address
    if any(p.private for p in event.people):
        selection.report.note("private persons are no entities", event.event)
    head = _entity(
        "Event",
        event.event,
        name=(event.title_ar, event.title_en),
        summary=f"{event.kind}, {event.status}; {event.reports} reports of {event.origins} origins",
        startDate=event.date.start if event.date else None,
        endDate=event.date.end if event.date else None,
        location=(event.place.name, event.place.name_ar) if event.place else None,
        addressEntity=address["id"] if address else None,
        country=iso,
        keywords=(event.kind, event.acled.event_type if event.acled else None),
        involved=involved,
        proof=[_id("Article", id) for id in event.documents],
        recordId=event.event,
        sourceUrl=[h.url for h in selection.heads(event) if (h.url or "").startswith(("http://", "https://"))],
    )
    yield head
    for actor, entity in actors:
        yield _link(head, entity, actor.role)
    for person, entity in people:
        yield _link(head, entity, person.fate or "mentioned")
    for number, claim in enumerate(event.claims):
        yield _note(event, number, claim, head)


def _actor(actor: EventActor) -> Entity:
    entry = registry().get(actor.id or "")
    if entry is None:
        return _entity("LegalEntity", actor.id or actor.name, name=actor.name)
    schema = "PublicBody" if entry.kind in _PUBLIC and entry.acled_inter == "State forces" else "Organization"
    topics = ["mil"] if entry.kind == "force" else []
    country = (entry.country or "").lower()
    return _entity(schema, entry.id, name=(entry.name_en, entry.name_ar), country=country, topics=topics)


def _person(person: Person) -> Entity:
    return _entity("Person", f"{person.name}|{person.group}", name=person.name, position=person.role)


def _address(place: Place, iso: str | None) -> Entity:
    full = ", ".join(dict.fromkeys(p for p in (place.name or place.name_ar, place.admin2, place.admin1) if p))
    return _entity(
        "Address",
        place.id or full,
        full=full,
        city=place.name or place.name_ar,
        state=place.admin1,
        country=iso,
        latitude=None if place.lat is None else str(place.lat),
        longitude=None if place.lon is None else str(place.lon),
    )


def _link(event: Entity, entity: Entity, role: str) -> Entity:
    key = f"{event['id']}|{entity['id']}|{role}"
    return _entity("UnknownLink", key, subject=entity["id"], object=event["id"], role=role)


def _note(event: Event, number: int, claim: Claim, head: Entity) -> Entity:
    document = claim.mention.rpartition("#")[0]
    where = f"{claim.zone} {claim.span[0]}–{claim.span[1]}" if claim.span else "no words of its own"
    said = claim.speaker or claim.organisation or "the outlet"
    text = f"{claim.field}: {claim.value}; {said} ({claim.stance}); {claim.mention}, {where}: «{claim.text or ''}»"
    return _entity(
        "Note",
        f"{event.event}|{number}|{claim.mention}|{claim.field}|{claim.value}",
        description=text,
        entity=head["id"],
        proof=_id("Article", document),
    )
