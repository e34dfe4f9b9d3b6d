"""Lethal events in the 49 columns of UCDP's GED (24.1 to 26.1), in their order.

Codes as in the GED codebook. UCDP's own ids, its yearly thresholds and its dyad numbers cannot be told from reports and
stay empty.
"""

from collections.abc import Iterator
from datetime import date
from math import floor
from typing import Any, TextIO

from marsad.export.acled import TOLD
from marsad.export.lines import joined, write_rows
from marsad.export.selection import Head, Selection
from marsad.export.sides import Country, Sides, belongs, countries, country_of, is_civilian, is_state, name_of, sides
from marsad.export.sides import number_of as own_number
from marsad.model.actors import registry
from marsad.model.event import Event, EventActor
from marsad.model.mention import Place, When
from marsad.model.toll import killed

COLUMNS = (
    *("id", "relid", "year", "active_year", "code_status", "type_of_violence"),
    *("conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name"),
    *("side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b"),
    *("number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original"),
    *("where_prec", "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt"),
    *("priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end"),
    *("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob"),
)
_STATE_BASED, _NON_STATE, _ONE_SIDED = 1, 2, 3
_LINES = frozenset({"road", "river", "border"})


def write(selection: Selection, stream: TextIO) -> int:
    """The events with deaths that were told as having happened, a row each; returns how many."""
    return write_rows(stream, COLUMNS, _rows(selection), mark=False)


def _rows(selection: Selection) -> Iterator[dict[str, Any]]:
    for event in selection.events():
        lack = _lack(event)
        if lack:
            selection.report.note(f"left out: {lack}", event.event)
        else:
            yield row(event, selection)


def _lack(event: Event) -> str:
    if not any(r.kind == "killed" and r.of == "person" and r.high != 0 for r in event.results):
        return "no death is told"
    if event.status not in (*TOLD, "aggregate"):
        return f"its status is {event.status}"
    return "" if event.date is not None else "no date is told"


def row(event: Event, selection: Selection) -> dict[str, Any]:
    """A dated, lethal event as a row by column name."""
    assert event.date is not None
    report, of, country, heads = selection.report, sides(event), country_of(event), selection.heads(event)
    violence = _type_of_violence(of)
    if violence is None:
        report.note("the sides do not tell the type of violence: left empty", event.event)
    a, b = _ordered(of, violence)
    best, low, high = killed(event.results)
    best = best if best is not None else low or 0
    if high is None:
        report.note("the number of deaths is open upwards: high holds best", event.event)
    side_a, side_b = name_of(a), "Civilians" if violence == _ONE_SIDED else name_of(b)
    found: dict[str, Any] = {
        "id": own_number(event),
        "year": int(event.date.start[:4]),
        "type_of_violence": violence,
        "dyad_name": f"{side_a} - {side_b}" if side_a and side_b else "",
        "side_a": side_a,
        "side_b": side_b,
        "number_of_sources": event.origins,
        "source_article": joined(_article(head) for head in heads),
        "source_office": joined(head.publisher for head in heads),
        "source_date": joined(head.published and head.published[:10] for head in heads),
        "source_headline": joined(head.title for head in heads),
        "source_original": joined(c.speaker or c.organisation for c in event.claims),
        "event_clarity": 2 if event.status == "aggregate" else 1,
        "date_prec": date_precision(event.date),
        "date_start": event.date.start,
        "date_end": event.date.end,
        **_deaths(event, a, b, best),
        "best": best,
        "high": max(best, high if high is not None else best),
        "low": min(best, low if low is not None else best),
        "gwnoa": _gw(a),
        "gwnob": _gw(b),
        "country": country.ucdp_name if country else None,
        "country_id": country.gw if country else None,
        "region": country.ucdp_region if country else None,
    }
    return found | (_where(event.place, country) if event.place is not None else {})


def _type_of_violence(of: Sides) -> int | None:
    if of.second is None or (of.first is None and not is_civilian(of.second)):
        return None
    if is_civilian(of.second):
        return _ONE_SIDED
    return _STATE_BASED if is_state(of.first) or is_state(of.second) else _NON_STATE


def _ordered(of: Sides, violence: int | None) -> tuple[EventActor | None, EventActor | None]:
    """Side A is the state where one fights a group, else who acted."""
    turned = violence == _STATE_BASED and is_state(of.second) and not is_state(of.first)
    return (of.second, of.first) if turned else (of.first, of.second)


def _deaths(event: Event, a: EventActor | None, b: EventActor | None, best: int) -> dict[str, int]:
    """The parts of the best estimate; what no group is told of is unknown."""
    parts = {"deaths_a": 0, "deaths_b": 0, "deaths_civilians": 0}
    for count in event.results:
        if count.kind != "killed" or count.of != "person" or count.group is None:
            continue
        number = count.best if count.best is not None else count.low or 0
        if count.group == "civilians":
            parts["deaths_civilians"] += number
        elif belongs(count.group, b):
            parts["deaths_b"] += number
        elif belongs(count.group, a):
            parts["deaths_a"] += number
    return parts | {"deaths_unknown": max(0, best - sum(parts.values()))}


def _gw(actor: EventActor | None) -> str | None:
    entry = registry().get(actor.id or "") if actor is not None else None
    country = countries().get(entry.country or "") if entry is not None and is_state(actor) else None
    return country.gw if country else None


def _article(head: Head) -> str:
    told = (head.publisher, head.published and head.published[:10], head.title)
    return ", ".join(f'"{part}"' for part in told if part) or head.id


def date_precision(when: When) -> int:
    """UCDP's date precision: 1 a day, 2 up to six days, 3 a week, 4 up to a month, 5 longer."""
    days = (date.fromisoformat(when.end) - date.fromisoformat(when.start)).days + 1
    if when.precision == "week":
        return 3
    return next((code for code, most in ((1, 1), (2, 6), (3, 7), (4, 31)) if days <= most), 5)


def where_precision(place: Place) -> int:
    """UCDP's place precision of a place."""
    kind = place.type or ""
    if kind == "country":
        return 6
    if kind == "sea":
        return 7
    if kind in _LINES or (kind == "region" and place.precision == 3):
        return 5
    if kind == "governorate" or place.precision == 3:
        return 4
    if kind == "district":
        return 3
    return place.precision


def _where(place: Place, country: Country | None) -> dict[str, Any]:
    found: dict[str, Any] = {
        "where_prec": where_precision(place),
        "where_coordinates": place.name or place.name_ar,
        "where_description": place.text,
        "adm_1": place.admin1,
        "adm_2": place.admin2,
    }
    if place.lat is not None and place.lon is not None:
        found |= {
            "latitude": round(place.lat, 6),
            "longitude": round(place.lon, 6),
            "geom_wkt": f"POINT ({place.lon:.6f} {place.lat:.6f})",
            "priogrid_gid": priogrid(place.lat, place.lon),
        }
    return found


def priogrid(lat: float, lon: float) -> int:
    """The number of the half-degree cell of PRIO-GRID: rows from 90° S, columns from 180° W, both from 1."""
    row = min(floor((lat + 90) * 2), 359)
    column = min(floor((lon + 180) * 2), 719)
    return row * 720 + column + 1
