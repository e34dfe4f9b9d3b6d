"""Events as GeoJSON: points where coordinates are known, with their precision; null geometry where they are not."""

import json
from typing import Any, TextIO

from marsad.export.selection import Selection
from marsad.model.event import Event


def write(selection: Selection, stream: TextIO) -> int:
    """A FeatureCollection, one feature an event."""
    stream.write('{"type": "FeatureCollection", "features": [')
    written = 0
    for event in selection.events():
        if event.place is None or event.place.lat is None:
            selection.report.note("no coordinates are known: the geometry is null", event.event)
        stream.write(("," if written else "") + "\n" + json.dumps(feature(event), ensure_ascii=False))
        written += 1
    stream.write("\n]}\n")
    return written


def feature(event: Event) -> dict[str, Any]:
    """An event as a GeoJSON feature."""
    place, date = event.place, event.date
    point = None
    if place is not None and place.lat is not None and place.lon is not None:
        point = {"type": "Point", "coordinates": [place.lon, place.lat]}
    return {
        "type": "Feature",
        "id": event.event,
        "geometry": point,
        "properties": {
            "event": event.event,
            "kind": event.kind,
            "event_type": event.acled.event_type if event.acled else None,
            "sub_event_type": event.acled.sub_event_type if event.acled else None,
            "status": event.status,
            "start": date.start if date else None,
            "end": date.end if date else None,
            "place": place.name if place else None,
            "place_ar": place.name_ar if place else None,
            "admin1": place.admin1 if place else None,
            "geo_precision": place.precision if place else None,
            "reports": event.reports,
            "origins": event.origins,
            "disputed": [d.field for d in event.disputes],
            "title_ar": event.title_ar,
            "title_en": event.title_en,
        },
    }
