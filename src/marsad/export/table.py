"""Events as a flat table: CSV with a byte order mark, so that spreadsheet programs show the Arabic."""

from typing import Any, Protocol, TextIO

from marsad.export.lines import joined, write_rows
from marsad.export.selection import Head, Selection
from marsad.model.event import Event
from marsad.model.toll import of_kind

COLUMNS = (
    *("event", "kind", "event_type", "sub_event_type", "status", "start", "end", "date_precision"),
    *("place", "place_ar", "admin1", "admin2", "country", "latitude", "longitude", "geo_precision"),
    *("initiators", "partners", "supporters", "authorities", "targets", "victims"),
    *("killed_best", "killed_low", "killed_high", "wounded_best", "wounded_low", "wounded_high"),
    *("reports", "origins", "contested", "speakers", "means", "documents", "urls", "title_ar", "title_en"),
)


class Heads(Protocol):
    """Whoever knows what a list of sources tells of an event's documents."""

    def heads(self, event: Event) -> list[Head]:
        """In the order of the event's documents; those that are gone are left out."""


def write(selection: Selection, stream: TextIO) -> int:
    """The events, a row each; lists share a cell, parted by `; `."""
    return write_rows(stream, COLUMNS, (row(event, selection) for event in selection.events()))


def row(event: Event, heads: Heads) -> dict[str, Any]:
    """An event as a row by column name."""
    place, date = event.place, event.date
    found: dict[str, Any] = {
        "event": event.event,
        "kind": event.kind,
        "event_type": event.acled.event_type if event.acled else None,
        "sub_event_type": event.acled.sub_event_type if event.acled else None,
        "status": event.status,
        "reports": event.reports,
        "origins": event.origins,
        "contested": joined(d.field for d in event.disputes),
        "speakers": joined(c.speaker for c in event.claims),
        "means": joined(m.id for m in event.means),
        "documents": joined(event.documents),
        "urls": joined(head.url for head in heads.heads(event)),
        "title_ar": event.title_ar,
        "title_en": event.title_en,
    }
    if date is not None:
        found |= {"start": date.start, "end": date.end, "date_precision": date.precision}
    if place is not None:
        found |= {
            "place": place.name,
            "place_ar": place.name_ar,
            "admin1": place.admin1,
            "admin2": place.admin2,
            "country": place.country,
            "latitude": place.lat,
            "longitude": place.lon,
            "geo_precision": place.precision,
        }
    for role, column in _ROLES.items():
        found[column] = joined(a.id or a.name for a in event.actors if a.role == role)
    for kind in ("killed", "wounded"):
        found |= _people(event, kind)
    return found


_ROLES = {
    "initiator": "initiators",
    "partner": "partners",
    "support": "supporters",
    "authority": "authorities",
    "target": "targets",
    "victim": "victims",
}


def _people(event: Event, kind: str) -> dict[str, int | None]:
    """Best, low and high over all groups; empty where that end is open. By the rule of the store's own lists, so that
    a table and `marsad events` never differ."""
    return dict(zip((f"{kind}_best", f"{kind}_low", f"{kind}_high"), of_kind(event.results, kind), strict=True))
