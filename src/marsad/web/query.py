"""The filters of the events list: read from an address, written into an address, handed to the store."""

from collections.abc import Mapping
from datetime import date
from typing import get_args
from urllib.parse import urlencode

import msgspec

from marsad.model.mention import Role, Status
from marsad.store import EventQuery
from marsad.web.names import english_place

PAGE_SIZE = 50
SORTS = ("-date", "date", "-killed", "-origins", "-disputes")
STATUSES: tuple[str, ...] = get_args(Status)
ROLES: tuple[str, ...] = get_args(Role)
_TEXT_LIMIT = 200


class Filters(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a reader asked for, named as in the address. Empty strings mean "any"."""

    q: str = ""
    kind: str = ""
    acled: str = ""
    place: str = ""
    actor: str = ""
    role: str = ""
    since: str = ""
    until: str = ""
    status: str = ""
    publisher: str = ""
    disputed: bool = False
    min_origins: int = 0
    bbox: tuple[float, float, float, float] | None = None
    sort: str = ""
    page: int = 1

    def query(self, *, limit: int, offset: int = 0) -> EventQuery:
        """The same, as the store takes it."""
        return EventQuery(
            text=self.q or None,
            kind=self.kind or None,
            acled=self.acled or None,
            place=english_place(self.place) or None,
            actor=self.actor or None,
            role=self.role or None,  # type: ignore[arg-type]  # checked against ROLES
            since=self.since or None,
            until=self.until or None,
            status=self.status or None,  # type: ignore[arg-type]  # checked against STATUSES
            publisher=self.publisher or None,
            disputed=True if self.disputed else None,
            min_origins=self.min_origins or None,
            bbox=self.bbox,
            sort=self.sort or SORTS[0],  # type: ignore[arg-type]  # checked against SORTS
            limit=limit,
            offset=offset,
        )

    def address(self, **changes: object) -> str:
        """The query string of these filters with some of them changed; empty where nothing is asked for."""
        changed = msgspec.structs.replace(self, **changes)
        return urlencode([(name, _written(value)) for name, value in msgspec.to_builtins(changed).items()])

    @property
    def active(self) -> int:
        """How many filters narrow the list."""
        return len(set(msgspec.to_builtins(self)) - {"sort", "page"})


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "1"
    return ",".join(f"{v:g}" for v in value) if isinstance(value, list | tuple) else str(value)


def parse(parameters: Mapping[str, str]) -> tuple[Filters, list[str]]:
    """The filters in an address, and the names of the parameters that make no sense and were left out."""
    problems: list[str] = []
    found: dict[str, object] = {}
    for name in ("q", "kind", "acled", "place", "actor", "publisher"):
        found[name] = parameters.get(name, "").strip()[:_TEXT_LIMIT]
    for name, allowed in (("status", STATUSES), ("role", ROLES), ("sort", SORTS)):
        found[name] = _one_of(name, parameters.get(name, "").strip(), allowed, problems)
    for name in ("since", "until"):
        found[name] = _day(name, parameters.get(name, "").strip(), problems)
    for name, least in (("min_origins", 0), ("page", 1)):
        found[name] = _whole(name, parameters.get(name, "").strip(), least, problems)
    found["disputed"] = parameters.get("disputed", "") in ("1", "true", "on")
    found["bbox"] = _bbox(parameters.get("bbox", "").strip(), problems)
    return Filters(**found), problems  # type: ignore[arg-type]  # each reader above gives its field's type


def _one_of(name: str, value: str, allowed: tuple[str, ...], problems: list[str]) -> str:
    if value and value not in allowed:
        problems.append(name)
        return ""
    return value


def _day(name: str, value: str, problems: list[str]) -> str:
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError:
        problems.append(name)
        return ""


def _whole(name: str, value: str, least: int, problems: list[str]) -> int:
    if not value:
        return least
    if not (value.isascii() and value.isdigit()) or not least <= int(value[:9]) <= 10**6:
        problems.append(name)
        return least
    return int(value)


def _bbox(value: str, problems: list[str]) -> tuple[float, float, float, float] | None:
    """West, south, east, north in degrees."""
    if not value:
        return None
    try:
        west, south, east, north = (float(part) for part in value.split(","))
        if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
            raise ValueError(value)
    except ValueError:
        problems.append("bbox")
        return None
    return west, south, east, north
