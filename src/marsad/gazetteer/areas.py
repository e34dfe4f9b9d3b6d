"""Countries, governorates and districts in the other language: tables and events hold their English names."""

from collections.abc import Mapping
from functools import cache

from marsad.gazetteer import keys
from marsad.gazetteer.tables import rows

_UNITS = ("governorate", "district", "subdistrict")


@cache
def arabic_areas() -> Mapping[str, str]:
    """Arabic names of countries, governorates and districts by their English ones; of two of a name the wider unit."""
    found: dict[str, str] = {}
    for english, arabic in _rows():
        found.setdefault(english, arabic[0])
    return found


def english_area(name: str) -> str | None:
    """The English name of a country, governorate or district whose Arabic one this is, with or without «محافظة» and
    the like before it; None for any other name."""
    found = _by_key()
    return next((found[key] for key in _keys(name) if key in found), None)


def country_code(name: str) -> str | None:
    """The two letters (ISO 3166) of the country that is called so, in Arabic, English or by these letters in capitals;
    None for any other name."""
    if name in _countries().values():
        return name
    return _countries().get(keys.loose(keys.words(name))) or _countries().get(name.strip().casefold())


@cache
def _countries() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in rows("countries.csv"):
        arabic = (row["name_ar"], *row["alt_ar"].split("|"))
        for key in (row["name_en"].casefold(), *(keys.loose(keys.words(name)) for name in arabic if name)):
            found.setdefault(key, row["iso"])
    return found


@cache
def _by_key() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for english, arabic in _rows():
        for name in arabic:
            for key in _keys(name):
                found.setdefault(key, english)
    return found


def _keys(name: str) -> list[str]:
    """A name as it is compared, and, where it begins with the word for its unit, without that."""
    words = keys.words(name)
    if not words:
        return []
    shorter = [words[1:]] if len(words) > 1 and words[0] in _unit_words() else []
    return [keys.loose(some) for some in (words, *shorter)]


def _rows() -> list[tuple[str, tuple[str, ...]]]:
    """English and Arabic names, those of wider units first, the usual Arabic one first."""
    units = sorted(rows("admin_units.csv"), key=lambda row: int(row["level"]))
    listed = (*rows("countries.csv"), *(u for u in units if u["level"] < "3"), *rows("admin1_region.csv"))
    return [
        (row["name_en"], (row["name_ar"], *(name for name in (row.get("alt_ar") or "").split("|") if name)))
        for row in listed
    ]


@cache
def _unit_words() -> frozenset[str]:
    """The words that stand before names of such units: «محافظة», «قضاء»."""
    told = (row["words"].split("|") for row in rows("place_types.csv") if row["type"] in _UNITS)
    return frozenset(word for words in told for name in words for word in keys.words(name))
