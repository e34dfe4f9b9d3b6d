"""The project's own tables of places (`gazetteer/data`), read into entries.

`admin_units.csv` holds levels 1 to 3 of Iraq and Syria with their seats, `admin1_region.csv` level 1 elsewhere,
`conflict_places.csv`, `places_extra.csv` and `places_region.csv` the places of reporting with an honest radius,
`countries.csv` the countries with the adjectives made from them, `ambiguous_names.csv` names that need evidence.
"""

import csv
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import NamedTuple

from marsad.text.records import Record

FILES = (
    "conflict_places.csv",
    "admin_units.csv",
    "admin1_region.csv",
    "places_extra.csv",
    "places_region.csv",
    "countries.csv",
    "ambiguous_names.csv",
    "place_types.csv",
)
# Radius that holds the unit, in km, and prominence from 0 (hamlet) to 9 (country).
_LEVELS = {"1": ("governorate", 60.0, 8), "2": ("district", 20.0, 5), "3": ("subdistrict", 12.0, 4)}
SETTLEMENTS = frozenset({"city", "town", "village", "neighbourhood", "camp", "settlement"})


class Entry(Record):
    """A place. Coordinates in degrees (WGS 84), None where unknown; `precision_km` is the radius that holds it."""

    id: str
    name: str
    name_ar: str
    type: str
    country: str | None
    admin1: str | None
    admin2: str | None
    lat: float | None
    lon: float | None
    precision_km: float | None
    rank: int
    """Prominence, from 0 (hamlet) to 9 (country)."""
    guard: bool = False
    """Whether the name is also an ordinary word or a person's, so that it needs evidence in the text."""

    @property
    def point(self) -> tuple[float, float] | None:
        """Latitude and longitude."""
        return None if self.lat is None or self.lon is None else (self.lat, self.lon)


class Row(NamedTuple):
    """An entry with all Arabic forms of its name, and for level 1 the code under which GeoNames files it."""

    entry: Entry
    forms: tuple[str, ...]
    code: str | None = None


class Kind(NamedTuple):
    """What holds for places of a type that say nothing else: prominence, and the radius in km that holds one."""

    rank: int
    radius: float | None
    words: tuple[str, ...]
    """Words of the type that stand before names and are no part of them, so that «قرية …» goes without the first."""


def data_folder() -> Traversable:
    """The folder of the tables."""
    return resources.files("marsad.gazetteer") / "data"


def rows(file: str) -> Iterator[dict[str, str]]:
    """The lines of a table."""
    with (data_folder() / file).open(encoding="utf-8") as stream:
        yield from csv.DictReader(stream)


def own_rows() -> Iterator[Row]:
    """All places of the project's own tables, admin units and countries included."""
    yield from _countries()
    yield from _units()
    yield from _regions()
    for file in ("conflict_places.csv", "places_extra.csv", "places_region.csv"):
        yield from _places(file)


def ambiguous() -> dict[str, int]:
    """Folded names that need evidence: 1 words, 2 words of every page, 3 given names and surnames."""
    return {r["name"].replace("ء", ""): _doubt(r) for r in rows("ambiguous_names.csv")}


@lru_cache(maxsize=1)
def types() -> dict[str, Kind]:
    """The types of places."""
    table = rows("place_types.csv")
    return {r["type"]: Kind(int(r["rank"]), _float(r["radius_km"]), _cells(r["words"])) for r in table}


def _doubt(row: dict[str, str]) -> int:
    if row["given_name"] == "1" or row["nisba"] == "1":
        return 3
    return 2 if float(row["per_million"] or 0) >= 50 else 1


def _float(value: str) -> float | None:
    return float(value) if value else None


def _forms(row: dict[str, str]) -> tuple[str, ...]:
    return (row["name_ar"], *_cells(row["alt_ar"]))


def _cells(cell: str) -> tuple[str, ...]:
    return tuple(value for value in cell.split("|") if value)


def _places(file: str) -> Iterator[Row]:
    for r in rows(file):
        rank = types()[r["type"]].rank if r["type"] in types() else 5
        entry = Entry(
            id=r["id"], name=r["name_en"], name_ar=r["name_ar"], type=r["type"], country=r["country"] or None,
            admin1=r["admin1"] or None, admin2=r["admin2"] or None, lat=_float(r["lat"]), lon=_float(r["lon"]),
            precision_km=_float(r["precision_km"]), rank=rank, guard=bool(r.get("guard")),
        )  # fmt: skip
        yield Row(entry, _forms(r))


def _units() -> Iterator[Row]:
    table = list(rows("admin_units.csv"))
    by_code = {r["pcode"]: r for r in table}
    for r in table:
        kind, radius, rank = _LEVELS[r["level"]]
        above = by_code.get(r["parent"], r)
        second = above if r["level"] == "3" else r
        first = r if r["level"] == "1" else above if r["level"] == "2" else by_code[above["parent"]]
        entry = Entry(
            id=r["pcode"], name=r["name_en"], name_ar=r["name_ar"], type=kind, country=r["country"],
            admin1=first["name_en"], admin2=second["name_en"] if r["level"] != "1" else None,
            lat=_float(r["lat"]), lon=_float(r["lon"]), precision_km=radius, rank=rank,
        )  # fmt: skip
        yield Row(entry, _forms(r), r["gn_code"] or None)


def _regions() -> Iterator[Row]:
    for r in rows("admin1_region.csv"):
        small = r["country"] in ("PS", "LB")
        entry = Entry(
            id=r["id"], name=r["name_en"], name_ar=r["name_ar"], type="governorate", country=r["country"],
            admin1=r["name_en"], admin2=None, lat=_float(r["lat"]), lon=_float(r["lon"]),
            precision_km=15.0 if small else 60.0, rank=8 if r["country"] in ("PS", "LB", "YE") else 7,
            guard=bool(r["guard"]),
        )  # fmt: skip
        yield Row(entry, _forms(r), r["gn_code"] or None)


def _countries() -> Iterator[Row]:
    for r in rows("countries.csv"):
        entry = Entry(
            id=f"country-{r['iso'].lower()}", name=r["name_en"], name_ar=r["name_ar"], type="country", country=r["iso"],
            admin1=None, admin2=None, lat=_float(r["lat"]), lon=_float(r["lon"]), precision_km=None, rank=9,
        )  # fmt: skip
        yield Row(entry, _forms(r))


@lru_cache(maxsize=1)
def capital_names() -> dict[str, str]:
    """Folded names of capitals, each with its name."""
    from marsad.gazetteer import keys

    return {keys.strict(r["capital_ar"]): r["capital_ar"] for r in rows("countries.csv") if r["capital_ar"]}


def capitals() -> frozenset[str]:
    """Folded names of capitals: bare, they are the city and not the governorate around it."""
    return frozenset(capital_names())


def country_codes() -> frozenset[str]:
    """The ISO 3166 codes of the countries that the tables have."""
    return frozenset(r["iso"] for r in rows("countries.csv"))


def nisbas() -> dict[str, str]:
    """Folded adjectives of countries to the country's code: "عراقيه" → "IQ"."""
    from marsad.text import fold

    return {fold(n): r["iso"] for r in rows("countries.csv") for n in r["nisba"].split("|") if n}
