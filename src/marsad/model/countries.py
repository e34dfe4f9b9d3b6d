"""What marsad knows of countries: whose reports it reads, whom words without a name mean there, who fights whom.

A table (`data/countries.csv`), never code: a line a country of which something is known, a column for each thing.
Columns that answer yes or no say `yes` or nothing, the others name an actor of the registry.
"""

import csv
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from sys import intern
from types import MappingProxyType
from typing import Literal, get_args

import msgspec

Mark = Literal[
    "read", "small_towns", "seldom_home", "abroad", "occupied", "one_enemy", "other_armies", "rival_armies", "one_army",
    "one_government",
]  # fmt: skip
"""Columns that say `yes` or nothing."""
Named = Literal["facing", "foe", "hunted", "al_qaeda", "khawarij", "clans", "judiciary"]
"""Columns that name an actor."""
MARKS: tuple[Mark, ...] = get_args(Mark)
NAMED: tuple[Named, ...] = get_args(Named)


class Country(msgspec.Struct, frozen=True, kw_only=True):
    """A country; `country` is its ISO 3166 code."""

    country: str
    read: bool
    """Marsad reads its reports: general names («الجيش», «الشرطة») have a meaning of their own there."""
    small_towns: bool
    """Its small towns are looked for without further evidence."""
    seldom_home: bool
    """Much spoken of, but seldom where the forces without a name in a report are."""
    abroad: bool
    """Has forces abroad, so that its adjective tells nobody where a report is at home."""
    occupied: bool
    """Occupied: of no stated side, those whom the occupier arrests there are civilians."""
    one_enemy: bool
    """Its armed groups fight the force in `facing` and hardly anybody else, but for the trait `other-enemies`."""
    other_armies: bool
    """Soldiers without a name may be of another army than the one that the report names."""
    rival_armies: bool
    """Has two armies, so that soldiers without a name are of neither."""
    one_army: bool
    """«مصدر عسكري» in a report on it can be of one army only."""
    one_government: bool
    """«مصدر حكومي» in a report on it can be of one government only."""
    facing: str | None
    """Whose soldiers armed groups fight there, where it is not the country's own forces."""
    foe: str | None
    """The organisation that «التنظيم», «الإرهابيين», «العدو» mean where a report names none."""
    hunted: str | None
    """The same, where a report names only those who hunt it there."""
    al_qaeda: str | None
    """Al-Qaeda's branch there."""
    khawarij: str | None
    """Whom the state calls «الخوارج» by law or habit."""
    clans: str | None
    """The id of its clans that fight each other; elsewhere they keep their names alone."""
    judiciary: str | None
    """Whose all its courts are."""


@lru_cache(maxsize=1)
def countries() -> Mapping[str, Country]:
    """All countries of the table by code, in its order."""
    table = resources.files("marsad.model") / "data" / "countries.csv"
    with table.open(encoding="utf-8") as stream:
        return MappingProxyType({intern(row["country"]): _country(row) for row in csv.DictReader(stream)})


def _country(row: Mapping[str, str]) -> Country:
    values: dict[str, str | bool | None] = {"country": intern(row["country"])}
    values |= {mark: row[mark] == "yes" for mark in MARKS}
    values |= {column: intern(row[column]) or None for column in NAMED}
    return msgspec.convert(values, Country)


def countries_with(mark: Mark) -> frozenset[str]:
    """The codes of the countries that have a mark."""
    return frozenset(code for code, country in countries().items() if getattr(country, mark))


def by_country(column: Named) -> Mapping[str, str]:
    """Whom a column names, by the countries for which it names somebody."""
    return {code: named for code, country in countries().items() if (named := getattr(country, column))}
