"""The filters of the events list: read from an address, written into an address, handed to the store."""

from collections.abc import Mapping
from datetime import date
from typing import get_args
from urllib.parse import urlencode

import msgspec

from marsad.known import NAMED, STATUSES, unknown, unknown_place, where
from marsad.model.mention import Role
from marsad.store import EventQuery, Store

PAGE_SIZE = 50
SORTS = ("-date", "date", "-killed", "-origins", "-disputes")
ROLES: tuple[str, ...] = get_args(Role)
LOCATED = ("point", "area", "none")
REVIEWS = ("open", "accepted", "rejected")
_WORDS = ("q", "kind", "acled", "place", "actor", "publisher", "organisation", "area")
_TEXT_LIMIT = 200
_TRUTHS = {"1": "1", "true": "1", "on": "1", "yes": "1", "0": "0", "false": "0", "no": "0"}


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
    organisation: str = ""
    area: str = ""
    """Country, governorate and district, as far as given, parted by slashes: `IQ/Kirkuk`."""
    located: str = ""
    review: str = ""
    disputed: str = ""
    """1: only what is disputed; 0: only what is not."""
    min_origins: int = 0
    bbox: tuple[float, float, float, float] | None = None
    sort: str = ""
    page: int = 1

    def query(self, *, limit: int, offset: int = 0) -> EventQuery:
        """The same, as the store takes it."""
        asked = where(self.place)
        if self.area:  # within it, a country of that name is a name as any other
            asked = {"area": tuple(self.area.split("/", 2)), **({"place": self.place} if "area" in asked else asked)}
        return EventQuery(
            text=self.q or None,
            kind=self.kind or None,
            acled=self.acled or None,
            actor=self.actor or None,
            role=self.role or None,  # type: ignore[arg-type]  # checked against ROLES
            since=self.since or None,
            until=self.until or None,
            status=self.status or None,  # type: ignore[arg-type]  # checked against STATUSES
            publisher=self.publisher or None,
            organisation=self.organisation or None,
            located=self.located or None,  # type: ignore[arg-type]  # checked against LOCATED
            review=self.review or None,  # type: ignore[arg-type]  # checked against REVIEWS
            disputed=self.disputed == "1" if self.disputed else None,
            min_origins=self.min_origins or None,
            bbox=self.bbox,
            **asked,
            sort=self.sort or SORTS[0],  # type: ignore[arg-type]  # checked against SORTS
            limit=limit,
            offset=offset,
        )

    def address(self, **changes: object) -> str:
        """The query string of these filters with some of them changed; empty where nothing is asked for."""
        changed = msgspec.structs.replace(self, **changes)
        return urlencode([(name, _written(value)) for name, value in msgspec.to_builtins(changed).items()])

    def without(self, name: str) -> str:
        """The query string without one filter; without a date, without both its ends."""
        names = ("since", "until") if name == "date" else (name,)
        empty = {n: None if n == "bbox" else 0 if n == "min_origins" else "" for n in names}
        return self.address(page=1, **empty)

    @property
    def active(self) -> int:
        """How many filters narrow the list."""
        return len(set(msgspec.to_builtins(self)) - {"sort", "page"})


def _written(value: object) -> str:
    return ",".join(f"{v:g}" for v in value) if isinstance(value, list | tuple) else str(value)


def parse(parameters: Mapping[str, str]) -> tuple[Filters, list[str]]:
    """The filters in an address, and the names of the parameters that make no sense and were left out."""
    problems: list[str] = []
    found: dict[str, object] = {}
    for name in _WORDS:
        found[name] = parameters.get(name, "").strip()[:_TEXT_LIMIT]
    choices = (("status", STATUSES), ("role", ROLES), ("sort", SORTS), ("located", LOCATED), ("review", REVIEWS))
    for name, allowed in choices:
        found[name] = _one_of(name, parameters.get(name, "").strip(), allowed, problems)
    for name in ("since", "until"):
        found[name] = _day(name, parameters.get(name, "").strip(), problems)
    for name, least in (("min_origins", 0), ("page", 1)):
        found[name] = _whole(name, parameters.get(name, "").strip(), least, problems)
    truth = _one_of("disputed", parameters.get("disputed", "").strip(), tuple(_TRUTHS), problems)
    found["disputed"] = _TRUTHS.get(truth, "")
    found["bbox"] = _bbox(parameters.get("bbox", "").strip(), problems)
    return Filters(**found), problems  # type: ignore[arg-type]  # each reader above gives its field's type


def parse_for(store: Store, parameters: Mapping[str, str]) -> tuple[Filters, list[str]]:
    """As `parse`, with those among the problems that name what neither the store knows nor the tables and gazetteer."""
    filters, problems = parse(parameters)
    for name in NAMED:
        if (given := str(getattr(filters, name))) and unknown(name, given, store) is not None:
            problems.append(name)
            filters = msgspec.structs.replace(filters, **{name: ""})
    if filters.place and unknown_place(store, filters.place) is not None:
        return msgspec.structs.replace(filters, place=""), [*problems, "place"]
    return filters, problems


def told(store: Store, name: str, value: str) -> str:
    """What is wrong with a parameter that was not understood."""
    problem = None
    if name in (*NAMED, "status"):
        problem = unknown(name, value, store)
    elif name == "place":
        problem = unknown_place(store, value)
    return problem or f"not understood: {name}"


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
    if not (value.isascii() and value.isdigit() and len(value) <= 9) or not least <= int(value) <= 10**6:
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
