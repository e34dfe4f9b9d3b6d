"""Events and mentions in GDELT 2.0's tables: tab-separated, no header, CAMEO codes.

GDELT knows no casualties, attribution, or precision; codes that it derives from its own dictionaries stay empty.
"""

from datetime import date
from typing import TextIO
from urllib.parse import urlsplit

from marsad.export.lines import tab_line
from marsad.export.selection import Selection
from marsad.export.sides import Country, countries, country_of, name_of, number_of, sides, table
from marsad.model.actors import registry
from marsad.model.event import Event, EventActor
from marsad.model.mention import Mention

_QUADS = ((5, 1), (8, 2), (14, 3), (20, 4))
"""CAMEO's root codes up to which a quad class reaches."""


def write(selection: Selection, stream: TextIO) -> int:
    """The events that CAMEO has a code for, 61 columns a line; returns how many."""
    codes = {row["kind"]: row["cameo"] for row in table("kinds")}
    scale = {row["code"]: row["goldstein"] for row in table("cameo")}
    written = 0
    for event in selection.events():
        code = codes.get(event.kind)
        if not code or event.date is None:
            lack = "no date is told" if code else "a kind without a CAMEO code"
            selection.report.note(f"left out: {lack}", event.event)
            continue
        if event.status in ("planned", "denied", "background"):
            selection.report.note(f"left out: its status is {event.status}", event.event)
            continue
        stream.write(tab_line(_event(event, code, scale.get(code, ""), selection)))
        written += 1
    return written


def _event(event: Event, code: str, goldstein: str, selection: Selection) -> list[object]:
    assert event.date is not None
    day = date.fromisoformat(event.date.start)
    of, country, heads = sides(event), country_of(event), selection.heads(event)
    root = int(code[:2])
    quad = next(quad for most, quad in _QUADS if root <= most)
    fraction = f"{day.year + (day.timetuple().tm_yday - 1) / 365:.4f}"
    newest = max((head.published[:10] for head in heads if head.published), default=event.date.end)
    place = _geo(event, country)
    return [
        *(number_of(event), f"{day:%Y%m%d}", f"{day:%Y%m}", day.year, fraction),
        *_actor(of.first),
        *_actor(of.second),
        *(1, code, code[:3], code[:2], quad, goldstein, len(event.mentions), event.origins, event.reports, ""),
        *[""] * 8,
        *[""] * 8,
        *place,
        f"{newest.replace('-', '')}000000",
        next((head.url for head in heads if head.url), ""),
    ]


def _actor(actor: EventActor | None) -> list[str]:
    entry = registry().get(actor.id or "") if actor is not None else None
    home = countries().get(entry.country or "") if entry else None
    return ["", name_of(actor).upper(), home.iso3 if home else "", *[""] * 7]


def _geo(event: Event, country: Country | None) -> list[object]:
    place = event.place
    if place is None:
        return [""] * 8
    level = 1 if place.type == "country" else 5 if place.precision == 3 else 4
    parts = [place.name or place.name_ar, place.admin1, country.acled_name if country else None]
    full = ", ".join(dict.fromkeys(part for part in parts if part))
    feature = (place.id or "").removeprefix("gn-") if (place.id or "").startswith("gn-") else ""
    return [level, full, country.fips if country else "", "", "", place.lat, place.lon, feature]


def write_mentions(selection: Selection, stream: TextIO) -> int:
    """The mentions of the events, 16 columns a line; returns how many."""
    written = 0
    for event in selection.events():
        if event.date is None:
            continue
        heads = {head.id: head for head in selection.heads(event)}
        for mention in selection.store.mentions_by_id(event.mentions).values():
            head = heads.get(mention.doc)
            published = ((head.published or "") if head else "")[:10].replace("-", "")
            source = (head and (head.publisher or urlsplit(head.url or "").hostname)) or mention.doc
            stream.write(
                tab_line(
                    [
                        *(number_of(event), f"{event.date.start.replace('-', '')}000000", f"{published}000000"),
                        *(1, source, (head and head.url) or mention.doc, ""),
                        *(_offset(mention, "initiator"), _offset(mention, "target"), _action(mention)),
                        *(1, 100, "", "", "srclc:ara;eng:marsad", ""),
                    ]
                )
            )
            written += 1
    return written


def _offset(mention: Mention, role: str) -> int:
    return next((a.span[0] for a in mention.actors if a.role == role and a.zone == "text"), -1)


def _action(mention: Mention) -> int:
    return next((e.span[0] for e in mention.evidence if e.zone == "text"), -1)
