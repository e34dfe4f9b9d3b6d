"""Districts that two governorates claim (`disputed.csv`)."""

import csv
from functools import lru_cache
from importlib import resources

from marsad.gazetteer import Entry


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
