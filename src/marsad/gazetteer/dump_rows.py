"""Rows of GeoNames' tables: places and alternate names, each as a record or as what is wrong with it."""

import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from marsad.gazetteer import dump_files, places_csv, tables

Problem = Callable[[str, int, str], None]
"""Told of each row that is passed over because it is broken: file, line, what is wrong."""
_CLASSES = frozenset("AHLPRSTUV")
_ISO = re.compile("[A-Z]{2}")
_ARABIC_BYTES = re.compile(rb"[\xd8-\xdb]")
# Letters of Urdu, Uyghur and the like, which no Arabic or Kurdish name has.
_OF_OTHERS = re.compile("[ٹڈڑںہےۀۂۃټډړږښګڼېۍھۋۇۈۉ]")
_LONGEST_NAME = 100
_MOST_UNTAGGED = 8
_LANGUAGES = {"ar": 0, "arz": 1, "apc": 1, "acm": 1, "ckb": 2, "ku": 3, "kmr": 3}


class Feature(NamedTuple):
    """What a code of GeoNames is to us."""

    type: str
    rank: int
    radius: float | None


class Raw(NamedTuple):
    """A place as GeoNames has it. `names`: those of `alternatenames` in Arabic script, of whatever language."""

    id: int
    name: str
    names: tuple[str, ...]
    lat: float
    lon: float
    feature: Feature
    code: str
    country: str
    admin1: str
    admin2: str
    population: int


@lru_cache(maxsize=1)
def features() -> dict[tuple[str, str], Feature]:
    """Class and code → what is taken of them."""
    return {
        (r["class"], r["code"]): Feature(r["type"], int(r["rank"]), float(r["radius_km"]) if r["radius_km"] else None)
        for r in tables.rows("geonames_codes.csv")
    }


def places(part: dump_files.Part, countries: Collection[str], problem: Problem, passed: Counter[str]) -> Iterator[Raw]:
    """The places of a table that reports may name. `passed` counts sound rows that are not taken, by reason.

    `countries`: only of these; all where it is empty.
    """
    known = features()
    for number, line in enumerate(dump_files.lines(part), 1):
        cells = _cells(line)
        if isinstance(cells, str):
            problem(part.label, number, cells)
        elif cells:
            wrong = _wrong_place(cells)
            feature = known.get((cells[6], cells[7])) if wrong is None else None
            if wrong is not None:
                problem(part.label, number, wrong)
            elif countries and cells[8] not in countries:
                passed["of another country"] += 1
            elif feature is None:
                passed["of a kind that reports do not name"] += 1
            else:
                yield _raw(cells, feature)


def _cells(line: bytes | None) -> list[str] | str:
    """The cells of a line of places, none where it is blank, or what is wrong with it."""
    if line is None:
        return "the line is longer than any of GeoNames"
    if not line.strip() or line.startswith(b"#"):
        return []
    try:
        cells = line.decode("utf-8").split("\t")
    except UnicodeDecodeError:
        return "no UTF-8"
    if len(cells) != dump_files.PLACE_COLUMNS:
        return f"{len(cells)} columns, not {dump_files.PLACE_COLUMNS}"
    return cells


def _wrong_place(cells: list[str]) -> str | None:
    if not _is_number(cells[0]):
        return f"the geonameid {_short(cells[0])} is no number"
    if not cells[1].strip():
        return "the name is empty"
    if (wrong := _wrong_degrees("latitude", cells[4], 90)) or (wrong := _wrong_degrees("longitude", cells[5], 180)):
        return wrong
    if cells[6] not in _CLASSES:
        return f"there is no feature class {_short(cells[6])}"
    if not _ISO.fullmatch(cells[8]):
        return f"{_short(cells[8])} is no country code"
    if cells[14] and not _is_number(cells[14]):
        return f"the population {_short(cells[14])} is no number"
    if not places_csv.inside(cells[8], float(cells[4]), float(cells[5])):
        return f"({cells[4]}, {cells[5]}) lies outside {cells[8]}"
    return None


def _is_number(cell: str) -> bool:
    return cell.isascii() and cell.isdigit() and len(cell) <= 12


def _wrong_degrees(column: str, cell: str, most: float) -> str | None:
    try:
        value = float(cell)
    except ValueError:
        return f"the {column} {_short(cell)} is no number"
    return None if math.isfinite(value) and abs(value) <= most else f"the {column} {_short(cell)} is out of range"


def _short(cell: str) -> str:
    return repr(cell if len(cell) <= 30 else cell[:30] + "…")


def _raw(cells: list[str], feature: Feature) -> Raw:
    name = places_csv.clean(cells[1])
    given = [places_csv.clean(n) for n in (cells[1], *cells[3].split(",")) if _ARABIC_BYTES.search(n.encode())]
    names = [n for n in dict.fromkeys(given) if _is_name(n)]
    return Raw(
        int(cells[0]), cells[2].strip() or name, tuple(names[:_MOST_UNTAGGED]), round(float(cells[4]), 5),
        round(float(cells[5]), 5), feature, cells[7], cells[8], cells[10], cells[11], int(cells[14] or 0),
    )  # fmt: skip


def _is_name(name: str) -> bool:
    return 1 < len(name) <= _LONGEST_NAME and places_csv.is_arabic(name) and not _OF_OTHERS.search(name)


class Named(NamedTuple):
    """An alternate name, the lower `order` the more usual."""

    order: int
    name: str


def alternate_names(
    part: dump_files.Part, wanted: Collection[int], problem: Problem, passed: Counter[str]
) -> dict[int, list[str]]:
    """Arabic and Kurdish names of the places in `wanted` by their id, the usual one first."""
    found: dict[int, list[Named]] = {}
    for number, line in enumerate(dump_files.lines(part), 1):
        if line is None or line.count(b"\t") + 1 not in dump_files.NAME_COLUMNS:
            if line is None or (line.strip() and not line.startswith(b"#")):
                problem(part.label, number, _wrong_columns(line))
        elif _ARABIC_BYTES.search(line):
            cells = line.decode("utf-8", "replace").split("\t")
            if (wrong := _wrong_name(cells)) is not None:
                problem(part.label, number, wrong)
            elif int(cells[1]) in wanted:
                _take_name(cells, found, passed)
    return {id: list(dict.fromkeys(n.name for n in sorted(names))) for id, names in found.items()}


def _wrong_columns(line: bytes | None) -> str:
    if line is None:
        return "the line is longer than any of GeoNames"
    return f"{line.count(9) + 1} columns; alternate names have {dump_files.NAME_COLUMNS.stop - 1}"


def _wrong_name(cells: list[str]) -> str | None:
    if "\ufffd" in cells[3]:
        return "no UTF-8"
    if not _is_number(cells[0]) or not _is_number(cells[1]):
        return f"the ids {_short(cells[0])}, {_short(cells[1])} are no numbers"
    return None


def _take_name(cells: list[str], found: dict[int, list[Named]], passed: Counter[str]) -> None:
    preferred, short, colloquial, historic = (_flag(cells, i) for i in range(4, 8))
    name = places_csv.clean(cells[3])
    language = cells[2].split("-")[0]
    if language not in _LANGUAGES or historic or not _is_name(name):
        passed["names in other languages or of the past"] += 1
        return
    order = _LANGUAGES[language] * 4 + (0 if preferred else 3 if colloquial else 2 if short else 1)
    found.setdefault(int(cells[1]), []).append(Named(order, name))


def _flag(cells: list[str], at: int) -> bool:
    return len(cells) > at and cells[at] == "1"
