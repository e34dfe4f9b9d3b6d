"""How two named places relate: the same, near, one within the other, or apart."""

import csv
import math
from enum import Enum
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from marsad.fusion.names import one_letter_apart, squeezed, words
from marsad.model.mention import Place

_COARSE = 3
"""ACLED's geo_precision of a governorate, sector or country."""
NEAR_KM, SPELLING_KM, REACH_KM, HOMONYM_KM = 3.0, 10.0, 12.0, 50.0


class Relation(Enum):
    """From one place to another."""

    SAME = "same"
    SPELLING = "spelling"
    NEAR = "near"
    DISTRICT = "district"
    WITHIN = "within"
    HOMONYM = "homonym"
    COARSE = "coarse"
    COUNTRY = "country"
    REACH = "reach"
    UNSURE = "unsure"
    APART = "apart"


class Spot(NamedTuple):
    """What comparing needs of a place."""

    id: str | None
    key: str
    words: frozenset[str]
    country: str | None
    admin1: str | None
    also: frozenset[str | None]
    """Further right governorates; None among them where leaving it open is right."""
    admin2: str | None
    lat: float | None
    lon: float | None
    coarse: bool
    holds: frozenset[str]
    """The keys under which others may name this place as the one around them."""

    @property
    def admins(self) -> frozenset[str | None]:
        """Every governorate in which it may lie."""
        return self.also | {self.admin1}


def spot(place: Place) -> Spot:
    """A place as `relation` compares it."""
    return Spot(
        id=place.id,
        key=squeezed(place.name_ar or place.text),
        words=words(place.name_ar or place.text),
        country=place.country,
        admin1=place.admin1,
        also=frozenset(place.admin1_also),
        admin2=place.admin2,
        lat=place.lat,
        lon=place.lon,
        coarse=is_coarse(place),
        holds=frozenset(name for name in (place.name, place.name_ar) if name),
    )


def is_coarse(place: Place) -> bool:
    """Whether it holds many places: a governorate, a country, a countryside (`data/wide.csv`). A village that no
    gazetteer knows is one place, however badly its point is known."""
    return place.precision >= _COARSE and (place.type is None or place.type in _wide())


@lru_cache(maxsize=1)
def _wide() -> frozenset[str]:
    table = (resources.files("marsad.fusion") / "data" / "wide.csv").read_text(encoding="utf-8")
    return frozenset(row["type"] for row in csv.DictReader(table.splitlines()))


def kilometres(one: Spot, other: Spot) -> float | None:
    """The distance, or None where either has no coordinates. Flat reckoning: right within a per cent at this reach."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    north = one.lat - other.lat
    east = (one.lon - other.lon) * math.cos(math.radians((one.lat + other.lat) / 2))
    return 111.2 * math.hypot(north, east)


@lru_cache(maxsize=5_000)
def relation(one: Spot, other: Spot) -> Relation:
    """How the two relate; symmetric."""
    apart = kilometres(one, other)
    named_alike = one.key == other.key or (one.id is not None and one.id == other.id)
    if one.coarse and other.coarse:
        return Relation.COARSE if named_alike else _between_areas(one, other)
    if one.coarse or other.coarse:
        return _in_area(one, other) if one.coarse else _in_area(other, one)
    if named_alike:
        return Relation.HOMONYM if apart is not None and apart > HOMONYM_KM else Relation.SAME
    return _unlike(one, other, apart)


def _unlike(one: Spot, other: Spot, apart: float | None) -> Relation:
    """Two places below the governorate under two names."""
    shared = one.words & other.words
    if apart is None or apart <= SPELLING_KM:
        if shared and (shared == one.words or shared == other.words) and max(map(len, shared)) > 3:
            return Relation.SAME if same_governorate(one, other) else Relation.UNSURE
        if one_letter_apart(one.key, other.key):
            return Relation.SPELLING
    if apart is not None and apart <= NEAR_KM:
        return Relation.NEAR
    if (one.admin2 and one.admin2 in other.holds) or (other.admin2 and other.admin2 in one.holds):
        return Relation.DISTRICT
    if apart is not None:
        return Relation.REACH if apart <= REACH_KM else Relation.APART
    return Relation.UNSURE if same_governorate(one, other) else Relation.APART


def _in_area(area: Spot, inner: Spot) -> Relation:
    if area.admin1 is None:
        alike = area.country is None or inner.country is None or area.country == inner.country
        return Relation.COUNTRY if alike else Relation.APART
    return Relation.WITHIN if area.admins & inner.admins - {None} or inner.admin1 is None else Relation.APART


def _between_areas(one: Spot, other: Spot) -> Relation:
    if one.country and other.country and one.country != other.country:
        return Relation.APART
    if one.admin1 and other.admin1:
        return Relation.UNSURE if one.admins & other.admins - {None} else Relation.APART
    return Relation.COUNTRY


def same_governorate(one: Spot, other: Spot) -> bool:
    """Whether both may lie in one governorate; an open one may be any."""
    return one.admin1 is None or other.admin1 is None or bool(one.admins & other.admins - {None})
