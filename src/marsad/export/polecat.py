"""Events in the 40 columns of POLECAT (PLOVER's codebook), tab-separated, a header line first."""

from typing import Any, TextIO

from marsad.export.lines import joined, tab_line
from marsad.export.selection import Selection
from marsad.export.sides import countries, country_of, is_civilian, names_of, sides, table
from marsad.model.actors import registry
from marsad.model.event import Event, EventActor

COLUMNS = (
    *("Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts"),
    *("Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title"),
    *("Actor Name Raw", "Wikipedia Actor ID"),
    *("Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors"),
    *("Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID"),
    *("Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID"),
    *("Raw Placename", "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations"),
    *("Story Locations", "Language", "Version"),
)
VERSION = "marsad-1"
# SANCTION is verbal in one table of the PLOVER manual, material in its section and its summary; we follow the latter.
_QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT", "CONCEDE"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "RETREAT"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("SANCTION", "PROTEST", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
_SECTORS = {
    "State forces": "MIL",
    "External/Other forces": "MIL",
    "Rebel group": "REB",
    "Political militia": "PRM",
    "Identity militia": "PRM",
    "Protesters": "CVL",
    "Rioters": "CVL",
    "Civilians": "CVL",
}
_AUXILIARY = {"background": "historical", "planned": "future", "denied": "negation"}


def write(selection: Selection, stream: TextIO) -> int:
    """The events that PLOVER codes, a line each; returns how many."""
    stream.write(tab_line(COLUMNS))
    contexts = {row["kind"]: row["contexts"].replace("|", "; ") for row in table("kinds")}
    written = 0
    for event in selection.events():
        if event.plover is None:
            selection.report.note("left out: a kind that PLOVER does not code", event.event)
            continue
        found = row(event, selection) | {"Contexts": contexts.get(event.kind)}
        stream.write(tab_line(found.get(column) for column in COLUMNS))
        written += 1
    if written:
        selection.report.note("numbers of casualties, claims and precision have no column: see --format events")
    return written


def row(event: Event, selection: Selection) -> dict[str, Any]:
    """An event with a PLOVER type as a row by column name."""
    assert event.plover is not None
    of, country, heads = sides(event), country_of(event), selection.heads(event)
    if event.status in _AUXILIARY:
        selection.report.note(f"PLOVER's auxiliary mode «{_AUXILIARY[event.status]}» has no column", event.event)
    doers = [actor for actor in (of.first, *of.first_others) if actor is not None]
    met = [actor for actor in (of.second, *of.second_others) if actor is not None]
    place = event.place
    found: dict[str, Any] = {
        "Event ID": event.event,
        "Event Date": event.date.start if event.date else None,
        "Event Type": event.plover.event,
        "Event Mode": event.plover.mode,
        "Quad Code": _QUADS.get(event.plover.event),
        **_who("Actor", doers),
        **_who("Recipient", met),
        "Source": joined(head.publisher or head.id for head in heads),
        "Publication Date": min((head.published[:10] for head in heads if head.published), default=None),
        "Story People": joined(p.name for p in event.people if not p.private),
        "Language": "arb",
        "Version": VERSION,
    }
    if place is not None:
        found |= {
            "Placename": place.name or place.name_ar,
            "City": place.name if place.precision == 1 else None,
            "District": place.admin2,
            "Province": place.admin1,
            "Country": country.iso3 if country else None,
            "Latitude": place.lat,
            "Longitude": place.lon,
            "GeoNames ID": (place.id or "").removeprefix("gn-") if (place.id or "").startswith("gn-") else None,
            "Raw Placename": place.text,
            "Feature Type": place.type,
        }
    return found


def _who(part: str, actors: list[EventActor]) -> dict[str, str | None]:
    sectors = [sector(actor) for actor in actors]
    homes = [_home(actor) for actor in actors]
    return {
        f"{part} Name": names_of(actors),
        f"{part} Country": joined(homes),
        f"{part} COW": joined(homes),
        f"Primary {part} Sector": sectors[0] if sectors else None,
        f"{part} Sectors": joined(sectors),
        f"{part} Name Raw": joined(actor.name for actor in actors),
    }


def _home(actor: EventActor) -> str | None:
    entry = registry().get(actor.id or "")
    country = countries().get(entry.country or "") if entry else None
    return country.iso3 if country else None


def sector(actor: EventActor) -> str:
    """PLOVER's sector of an actor."""
    entry = registry().get(actor.id or "")
    if entry is None:
        return "UNK"
    if is_civilian(actor) or entry.kind == "civil":
        return "CVL"
    if entry.kind == "government":
        return "GOV"
    return "JRN" if entry.kind == "outlet" else _SECTORS.get(entry.acled_inter or "", "UNK")
