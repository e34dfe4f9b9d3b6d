"""What Bayanat's API takes: a bulletin for each document, an incident for each event, one request a line.

A line is `{"path": …, "body": {"item": …}}`; incidents name their bulletins by `originid`. Labels, locations, sources
and actors are rows of each Bayanat's own tables with numbers of their own: they are named in the text of the item, for
the person who imports to link.
"""

from collections.abc import Iterator
from typing import Any, TextIO

import msgspec

from marsad.export.lines import joined
from marsad.export.selection import Selection
from marsad.export.sides import name_of
from marsad.model.codebook import codebook
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention

BULLETIN, INCIDENT = "/admin/api/bulletin/", "/admin/api/incident/"
_LOSS = "labels, locations, sources and actors need the numbers of your Bayanat: they stand in the item's text"


def write(selection: Selection, stream: TextIO) -> int:
    """The requests, bulletins before incidents; returns how many."""
    written = 0
    for path, item in _requests(selection):
        stream.write(msgspec.json.encode({"path": path, "body": {"item": item}}).decode() + "\n")
        written += 1
    if written:
        selection.report.note(_LOSS)
    return written


def _requests(selection: Selection) -> Iterator[tuple[str, dict[str, Any]]]:
    for document in selection.documents():
        yield BULLETIN, _bulletin(document, selection.store.document_mentions(document.id))
    for event in selection.events():
        yield INCIDENT, _incident(event)


def _bulletin(document: Document, mentions: list[Mention]) -> dict[str, Any]:
    title = document.title or document.text.strip().split("\n", 1)[0][:120]
    return {
        "originid": document.id,
        "title": title,
        "title_ar": title,
        "source_link": document.url if (document.url or "").startswith(("http://", "https://")) else "NA",
        "description": document.text,
        "publish_date": document.published[:10] if document.published else None,
        "comments": f"Imported from marsad; publisher: {document.publisher or 'unknown'}",
        "events": [_event(mention) for mention in mentions],
        "geoLocations": _points(mentions),
        "status": "Machine Created",
    }


def _event(mention: Mention) -> dict[str, Any]:
    kind = codebook().get(mention.kind)
    when = mention.date
    return {
        "title": kind.name_en if kind else mention.kind,
        "title_ar": kind.name_ar if kind else mention.kind,
        "comments": f"{mention.mention}; {mention.status}; {mention.place.text if mention.place else ''}",
        "from_date": when.start if when else None,
        "to_date": when.end if when else None,
        "estimated": when is not None and when.precision != "day",
    }


def _points(mentions: list[Mention]) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for mention in mentions:
        place = mention.place
        if place is None or place.lat is None or place.precision == 3:
            continue
        point = {"title": place.name_ar, "lat": place.lat, "lng": place.lon, "main": not found}
        found.setdefault(place.id or place.name_ar, point)
    return list(found.values())


def _incident(event: Event) -> dict[str, Any]:
    roles = (f"{name_of(actor)}: {_ROLES[actor.role]} (alleged)" for actor in event.actors)
    contested = joined(d.field for d in event.disputes) or "nothing"
    results = (f"{r.kind} {r.group or r.of}: {r.low}–{r.best}–{r.high}" for r in event.results)
    return {
        "title": event.title_en or event.kind,
        "title_ar": event.title_ar,
        "description": joined([*roles, *results]),
        "comments": f"Imported from marsad {event.event}; contested: {contested}",
        "bulletin_originids": list(event.documents),
        "status": "Machine Created",
    }


_ROLES = {
    "initiator": "Perpetrator",
    "partner": "Participant",
    "support": "Participant",
    "authority": "Participant",
    "target": "Other",
    "victim": "Injured Party",
}
