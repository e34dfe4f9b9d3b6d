"""Districts that two governorates claim (`disputed.csv`), and capitals with a unit of their own."""

import csv
from functools import lru_cache
from importlib import resources

from marsad.gazetteer import Entry, load
from marsad.gazetteer.keys import strict


@lru_cache(maxsize=1)
def _claims() -> dict[str, tuple[str, ...]]:
    """Key of a district or place of the gazetteer → the governorates that claim it."""
    table = resources.files("marsad.lexicon") / "data" / "disputed.csv"
    with table.open(encoding="utf-8") as stream:
        return {r["place"]: tuple(r["admin1"].split("|")) for r in csv.DictReader(stream)}


def disputed(entry: Entry | None, admin1: str | None, admin2: str | None) -> tuple[str, ...]:
    """The other governorates that claim a place, or the district `admin2` in which it lies."""
    known = _claims()
    claims = known.get(entry.id if entry else "") or known.get(admin2 or "", ())
    return tuple(c for c in claims if c != admin1) if admin1 in claims else ()


@lru_cache(maxsize=1)
def _capitals() -> dict[tuple[str | None, str | None], str]:
    """The unit that a capital forms by itself → the governorate around it, where that bears the capital's name."""
    gazetteer = load()
    units: dict[tuple[str | None, str | None], str] = {}
    for name in gazetteer.capitals:
        places = gazetteer.places(gazetteer.exact(name.split()))
        around = {e.country: e.name for e in places if e.type == "governorate" and strict(e.name_ar) == name}
        for city in (e for e in places if e.type == "city" and e.admin1):
            governorate = around.get(city.country, city.admin1)
            if governorate is not None and governorate != city.admin1:
                units[city.country, city.admin1] = governorate
    return units


def named_for_capital(country: str | None, admin1: str | None, told: frozenset[str | None]) -> str | None:
    """The governorate of the capital's name, of a place in the capital's own unit that the text does not tell.

    «غارات على صنعاء» names Sanaa, not the Amanat al-Asimah of the maps. `told`: the units that the text names.
    """
    return None if admin1 in told else _capitals().get((country, admin1))
