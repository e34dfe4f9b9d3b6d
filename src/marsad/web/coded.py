"""How the codebooks of others would code an event: the columns that tell most, as our exports write them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from marsad.export import acled, polecat, ucdp
from marsad.export.selection import Selection
from marsad.model.event import Event
from marsad.store import Store

_ACLED = (
    *("event_type", "sub_event_type", "disorder_type", "event_date", "time_precision", "actor1", "inter1", "actor2"),
    *("inter2", "interaction", "civilian_targeting", "country", "admin1", "location", "geo_precision", "fatalities"),
)
_UCDP = (
    *("type_of_violence", "side_a", "side_b", "date_start", "date_end", "date_prec", "country", "adm_1"),
    *("where_coordinates", "where_prec", "best", "low", "high", "deaths_a", "deaths_b", "deaths_civilians"),
    *("deaths_unknown", "event_clarity"),
)
_PLOVER = (
    *("Event Type", "Event Mode", "Quad Code", "Event Date", "Actor Name", "Primary Actor Sector", "Recipient Name"),
    *("Primary Recipient Sector", "Placename", "Province"),
)


@dataclass(frozen=True)
class Coding:
    """An event in a codebook's terms. `lack` is why it has no place in it: a key of `coded.lack`; else empty."""

    scheme: str
    columns: tuple[tuple[str, str], ...] = ()
    lack: str = ""


def codings(store: Store, event: Event) -> list[Coding]:
    """The event as ACLED, UCDP and PLOVER would code it."""
    selection = Selection(store)
    return [
        _coding("ACLED", _ACLED, _acled_lack(event), lambda: acled.row(event, selection)),
        _coding("UCDP GED", _UCDP, _ucdp_lack(event), lambda: ucdp.row(event, selection)),
        _coding("PLOVER", _PLOVER, "" if event.plover else "kind", lambda: polecat.row(event, selection)),
    ]


def _coding(scheme: str, columns: tuple[str, ...], lack: str, row: Any) -> Coding:
    if lack:
        return Coding(scheme, lack=lack)
    found: Mapping[str, Any] = row()
    told = [(name, str(found[name])) for name in columns if found.get(name) not in (None, "")]
    return Coding(scheme, tuple(told))


def _acled_lack(event: Event) -> str:
    if event.acled is None:
        return "kind"
    if event.status not in acled.TOLD:
        return "status"
    return "" if event.date is not None else "date"


def _ucdp_lack(event: Event) -> str:
    if not any(r.kind == "killed" and r.of == "person" and r.high != 0 for r in event.results):
        return "deaths"
    if event.status not in (*acled.TOLD, "aggregate"):
        return "status"
    return "" if event.date is not None else "date"
