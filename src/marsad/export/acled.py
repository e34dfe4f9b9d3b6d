"""Events in the columns of ACLED's export file, ours after them with `marsad_` before their names.

Codes as in ACLED's codebook of October 2024 and its guide to the columns of 2023. Kinds that ACLED does not code
(meetings, totals, campaigns) and what is only planned, denied or recalled are no rows.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, TextIO

from marsad.export.lines import joined, write_rows
from marsad.export.selection import Head, Selection
from marsad.export.sides import (
    Country,
    Sides,
    country_of,
    inter_of,
    interaction,
    is_civilian,
    name_of,
    names_of,
    number_of,
    sides,
)
from marsad.model.actors import registry
from marsad.model.codebook import CODEBOOK_VERSION
from marsad.model.event import Event
from marsad.model.toll import killed, of_kind

COLUMNS = (
    *("event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type"),
    *("actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting"),
    *("iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision"),
    *("source", "source_scale", "notes", "fatalities", "tags", "timestamp"),
    *("marsad_event", "marsad_status", "marsad_killed_low", "marsad_killed_high", "marsad_wounded_low"),
    *("marsad_wounded_high", "marsad_claims", "marsad_contested", "marsad_speakers", "marsad_documents"),
    "marsad_codebook",
)
TOLD = ("reported", "ongoing")
_PRECISION = {"day": 1, "week": 2, "range": 2, "month": 3, "year": 3}
_SCALES = ("Local partner", "Other", "New media", "Subnational", "National", "Regional", "International")


def write(selection: Selection, stream: TextIO) -> int:
    """The events that ACLED would code, a row each; returns how many."""
    return write_rows(stream, COLUMNS, _rows(selection))


def _rows(selection: Selection) -> Iterator[dict[str, Any]]:
    for event in selection.events():
        lack = _lack(event)
        if lack:
            selection.report.note(f"left out: {lack}", event.event)
            continue
        yield row(event, selection)


def _lack(event: Event) -> str:
    """Why ACLED would not code it; empty where it would."""
    if event.acled is None:
        return "a kind that ACLED does not code"
    if event.status not in TOLD:
        return f"its status is {event.status}"
    return "" if event.date is not None else "no date is told"


def row(event: Event, selection: Selection) -> dict[str, Any]:
    """A dated event with an ACLED type as a row by column name."""
    assert event.acled is not None
    assert event.date is not None
    report = selection.report
    country, of = country_of(event), sides(event)
    heads = selection.heads(event)
    span = (date.fromisoformat(event.date.end) - date.fromisoformat(event.date.start)).days
    best, low, high = killed(event.results)
    if any(r.kind == "killed" and r.best is None for r in event.results):
        report.note("killed without a number: fatalities holds the known number, or 0", event.event)
    if of.first is None:
        report.note("no doer is told: actor1 is empty (ACLED would write an unidentified group)", event.event)
    if event.acled.sub_event_type is None:
        report.note("the sub-event type cannot be told: left empty", event.event)
    wounded = of_kind(event.results, "wounded")
    one, other = inter_of(of.first, country), inter_of(of.second, country)
    found: dict[str, Any] = {
        "event_id_cnty": f"MRS{country.iso3 if country else ''}{number_of(event)}",
        "event_date": event.date.start,
        "year": int(event.date.start[:4]),
        "time_precision": max(_PRECISION[event.date.precision], 1 if not span else 2 if span <= 7 else 3),
        "disorder_type": disorder(event.acled.event_type, event.acled.sub_event_type),
        "event_type": event.acled.event_type,
        "sub_event_type": event.acled.sub_event_type,
        "actor1": name_of(of.first, country),
        "assoc_actor_1": names_of(of.first_others, country),
        "inter1": one,
        "actor2": name_of(of.second, country),
        "assoc_actor_2": names_of(of.second_others, country),
        "inter2": other,
        "interaction": interaction(one, other),
        "civilian_targeting": "Civilian targeting" if _civilians_targeted(event, of) else "",
        "source": joined(head.publisher or head.id for head in heads),
        "source_scale": scale(heads, country),
        "notes": note(event),
        "fatalities": low if low is not None else best or 0,
        "tags": "",
        "timestamp": _edited(heads),
        "marsad_event": event.event,
        "marsad_status": event.status,
        "marsad_killed_low": low,
        "marsad_killed_high": high,
        "marsad_wounded_low": wounded[1],
        "marsad_wounded_high": wounded[2],
        "marsad_claims": len(event.claims),
        "marsad_contested": joined(d.field for d in event.disputes),
        "marsad_speakers": joined(c.speaker or c.organisation for c in event.claims),
        "marsad_documents": joined(event.documents),
        "marsad_codebook": CODEBOOK_VERSION,
    }
    return found | _where(event, country, selection)


def _where(event: Event, country: Country | None, selection: Selection) -> dict[str, Any]:
    place = event.place
    if place is None:
        selection.report.note("no place is told: its columns are empty", event.event)
        return {}
    if country is None:
        selection.report.note("the country is not known: iso, region and country are empty", event.event)
    return {
        "iso": int(country.numeric) if country else None,
        "region": country.acled_region if country else None,
        "country": country.acled_name if country else None,
        "admin1": place.admin1,
        "admin2": place.admin2,
        "location": place.name or place.name_ar,
        "latitude": None if place.lat is None else round(place.lat, 4),
        "longitude": None if place.lon is None else round(place.lon, 4),
        "geo_precision": place.precision,
    }


def disorder(event_type: str, sub_event_type: str | None) -> str:
    """ACLED's disorder type of an event type."""
    if sub_event_type == "Excessive force against protesters":
        return "Political violence; Demonstrations"
    if event_type == "Protests" or sub_event_type == "Violent demonstration":
        return "Demonstrations"
    return event_type if event_type == "Strategic developments" else "Political violence"


def _civilians_targeted(event: Event, of: Sides) -> bool:
    """Whether civilians are the main or only ones whom it met."""
    if event.acled is not None and event.acled.event_type == "Violence against civilians":
        return True
    return is_civilian(of.second) and not any(not is_civilian(actor) for actor in of.second_others)


def scale(heads: list[Head], country: Country | None) -> str:
    """ACLED's source scale, by the registry's outlets; empty where it knows none of them."""
    found = {_scale(head, country) for head in heads} - {""}
    return "-".join(sorted(found, key=_SCALES.index)[:2])


def _scale(head: Head, country: Country | None) -> str:
    if (head.url or "").startswith(("https://t.me/", "http://t.me/")):
        return "New media"
    home = outlet_country(head.publisher)
    if home is None:
        return ""
    return "National" if country is not None and home == country.iso else "International"


def outlet_country(publisher: str | None) -> str | None:
    """The country of an outlet that the registry knows by this name; None where it does not, or it has none."""
    wanted = (publisher or "").strip().casefold()
    for entry in registry().values():
        if entry.kind == "outlet" and wanted in (entry.id, entry.name_ar.casefold(), entry.name_en.casefold()):
            return entry.country
    return None


def note(event: Event) -> str:
    """A dated paragraph: what happened, the range of the killed, what accounts differ on."""
    assert event.date is not None
    begin = date.fromisoformat(event.date.start)
    best, low, high = killed(event.results)
    parts = [f"On {begin.day} {begin:%B %Y}: {event.title_en}."]
    if best is not None:
        parts.append(f"Killed: {best}." if low == high else f"Killed: {best} (from {low or 0} to {high or 'more'}).")
    if event.contradictions:
        parts.append(f"Accounts contradict each other on {joined(d.field for d in event.contradictions)}.")
    reports = "1 report" if event.reports == 1 else f"{event.reports} reports"
    origins = "1 independent origin" if event.origins == 1 else f"{event.origins} independent origins"
    parts.append(f"{reports} of {origins}; marsad {event.event}.")
    return " ".join(parts)


def _edited(heads: list[Head]) -> int | None:
    """Seconds of the newest document's day: a later export differs only where there is a newer report."""
    days = [head.published[:10] for head in heads if head.published]
    if not days:
        return None
    try:
        return int(datetime.fromisoformat(max(days)).replace(tzinfo=UTC).timestamp())
    except ValueError:
        return None
