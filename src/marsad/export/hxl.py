"""Events as a CSV with HXL hashtags in its second line, for HDX and its tools."""

from collections.abc import Iterator
from typing import Any, TextIO

from marsad.export.lines import joined, write_rows
from marsad.export.selection import Selection
from marsad.export.sides import country_of, name_of, names_of, sides
from marsad.model.event import Event
from marsad.model.toll import of_kind

TAGS = {
    "event": "#event+code",
    "date_start": "#date+start",
    "date_end": "#date+end",
    "year": "#date+year",
    "event_type": "#event+type",
    "sub_event_type": "#event+subtype",
    "status": "#status",
    "side_1": "#group+name+first",
    "side_1_with": "#group+name+first+assoc",
    "side_2": "#group+name+second",
    "side_2_with": "#group+name+second+assoc",
    "country": "#country+name",
    "country_code": "#country+code",
    "admin1": "#adm1+name",
    "admin2": "#adm2+name",
    "location": "#loc+name",
    "latitude": "#geo+lat",
    "longitude": "#geo+lon",
    "geo_precision": "#geo+precision",
    "killed_best": "#affected+killed+best",
    "killed_min": "#affected+killed+min",
    "killed_max": "#affected+killed+max",
    "injured_min": "#affected+injured+min",
    "injured_max": "#affected+injured+max",
    "displaced_min": "#affected+displaced+min",
    "displaced_max": "#affected+displaced+max",
    "abducted_min": "#affected+abducted+min",
    "abducted_max": "#affected+abducted+max",
    "sources": "#meta+source",
    "url": "#meta+url",
    "notes": "#description",
}
"""Columns and their hashtags, in the file's order."""
_FATES = {"killed": "killed", "wounded": "injured", "displaced": "displaced", "abducted": "abducted"}


def write(selection: Selection, stream: TextIO) -> int:
    """All events of the selection, a row each under the two header lines; returns how many."""
    return write_rows(stream, tuple(TAGS), (_row(e, selection) for e in _kept(selection)), above=[tuple(TAGS.values())])


def _kept(selection: Selection) -> Iterator[Event]:
    for event in selection.events():
        if event.status == "denied":
            selection.report.note("denied events are rows too: filter by #status")
        yield event


def _row(event: Event, selection: Selection) -> dict[str, Any]:
    of, country, place, heads = sides(event), country_of(event), event.place, selection.heads(event)
    found: dict[str, Any] = {
        "event": event.event,
        "date_start": event.date.start if event.date else None,
        "date_end": event.date.end if event.date else None,
        "year": event.date.start[:4] if event.date else None,
        "event_type": event.acled.event_type if event.acled else event.kind,
        "sub_event_type": event.acled.sub_event_type if event.acled else None,
        "status": event.status,
        "side_1": name_of(of.first, country),
        "side_1_with": names_of(of.first_others, country),
        "side_2": name_of(of.second, country),
        "side_2_with": names_of(of.second_others, country),
        "country": country.acled_name if country else None,
        "country_code": country.iso3 if country else None,
        "sources": joined(head.publisher or head.id for head in heads),
        "url": next((head.url for head in heads if head.url), None),
        "notes": event.title_en,
    }
    for kind, name in _FATES.items():
        best, low, high = of_kind(event.results, kind)
        found |= {f"{name}_min": low, f"{name}_max": high}
        if kind == "killed":
            found["killed_best"] = best
    if place is not None:
        found |= {"admin1": place.admin1, "admin2": place.admin2, "location": place.name or place.name_ar}
        found |= {"latitude": place.lat, "longitude": place.lon, "geo_precision": place.precision}
    return found
