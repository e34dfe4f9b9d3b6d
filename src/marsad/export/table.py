"""Events as a flat table: CSV with a byte order mark, so that spreadsheet programs show the Arabic."""

import csv
from collections.abc import Iterable
from typing import Any, TextIO

import msgspec

from marsad.export.selection import selected
from marsad.model.event import Event
from marsad.store import EventQuery, Store
from marsad.store.rows import killed

COLUMNS = (
    *("event", "kind", "event_type", "sub_event_type", "status", "start", "end", "date_precision"),
    *("place", "place_ar", "admin1", "admin2", "country", "latitude", "longitude", "geo_precision"),
    *("initiators", "partners", "supporters", "authorities", "targets", "victims"),
    *("killed_best", "killed_low", "killed_high", "wounded_best", "wounded_low", "wounded_high"),
    *("reports", "origins", "contested", "speakers", "means", "documents", "urls", "title_ar", "title_en"),
)
# A cell that begins so is a formula to a spreadsheet program, the wide forms included; a quotation mark before it makes
# it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_table(store: Store, stream: TextIO, query: EventQuery | None = None) -> int:
    """The events of a query, or all, with a header line; lists share a cell, parted by `; `."""
    stream.write("\ufeff")
    writer = csv.writer(stream)
    writer.writerow(COLUMNS)
    written = 0
    for event in selected(store, query):
        row = _row(event, _urls(store, event))
        writer.writerow([safe_cell(row.get(column)) for column in COLUMNS])
        written += 1
    return written


def safe_cell(value: Any) -> Any:
    """A value as a spreadsheet program may open it: text that would be a formula stays text, None is empty."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return "" if value is None else value


def _row(event: Event, urls: str) -> dict[str, Any]:
    place, date = event.place, event.date
    row: dict[str, Any] = {
        "event": event.event,
        "kind": event.kind,
        "event_type": event.acled.event_type if event.acled else None,
        "sub_event_type": event.acled.sub_event_type if event.acled else None,
        "status": event.status,
        "reports": event.reports,
        "origins": event.origins,
        "contested": _joined(d.field for d in event.disputes),
        "speakers": _joined(c.speaker for c in event.claims),
        "means": _joined(m.id for m in event.means),
        "documents": _joined(event.documents),
        "urls": urls,
        "title_ar": event.title_ar,
        "title_en": event.title_en,
    }
    if date is not None:
        row |= {"start": date.start, "end": date.end, "date_precision": date.precision}
    if place is not None:
        row |= {
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
        row[column] = _joined(a.id or a.name for a in event.actors if a.role == role)
    for kind in ("killed", "wounded"):
        row |= _people(event, kind)
    return row


_ROLES = {
    "initiator": "initiators",
    "partner": "partners",
    "support": "supporters",
    "authority": "authorities",
    "target": "targets",
    "victim": "victims",
}


def _joined(values: Iterable[str | None]) -> str:
    return "; ".join(dict.fromkeys(v for v in values if v))


def _people(event: Event, kind: str) -> dict[str, int | None]:
    """Best, low and high over all groups; empty where that end is open. By the rule of the store's own lists, so that
    a table and `marsad events` never differ."""
    counts = [msgspec.structs.replace(r, kind="killed") for r in event.results if r.kind == kind]
    return dict(zip((f"{kind}_best", f"{kind}_low", f"{kind}_high"), killed(counts), strict=True))


def _urls(store: Store, event: Event) -> str:
    documents = (store.document(id) for id in event.documents)
    return _joined(d.url for d in documents if d is not None)
