"""What is wrong with the tables of places: for whoever edits them."""

from collections import Counter
from collections.abc import Iterator

from marsad.gazetteer import keys, tables
from marsad.gazetteer.tables import Entry, Row

TYPES = frozenset(
    {"country", "governorate", "district", "subdistrict", "city", "town", "village", "neighbourhood", "camp",
     "settlement", "region", "area", "sector", "operations_command", "valley", "mountain", "hills", "hill",
     "desert", "island", "basin", "marsh", "river", "lake", "dam", "sea", "strait", "line", "triangle",
     "orchard_area", "oilfield", "facility", "prison", "base", "airbase", "airport", "crossing", "port", "road",
     "street", "square", "site"}
)  # fmt: skip
# South, west, north, east, with some room for places at the border.
_BOXES = {
    "IQ": (28.9, 38.6, 37.6, 48.8), "SY": (32.1, 35.5, 37.5, 42.5), "LB": (32.9, 35.0, 34.8, 36.8),
    "PS": (31.1, 34.1, 32.7, 35.7), "IL": (29.3, 34.1, 33.5, 36.0), "JO": (29.0, 34.8, 33.5, 39.4),
    "YE": (11.9, 41.5, 19.1, 54.7), "SD": (8.5, 21.7, 22.4, 38.8), "LY": (19.3, 9.2, 33.4, 25.3),
}  # fmt: skip


def check() -> list[str]:
    """Errors of the tables, one a line; empty where all is well."""
    rows = list(tables.own_rows())
    errors = [f"{i}: the id stands {n} times" for i, n in Counter(r.entry.id for r in rows).items() if n > 1]
    for row in rows:
        errors += [f"{row.entry.id}: {problem}" for problem in _problems(row)]
    for name in tables.ambiguous():
        if keys.strict(name) != name:
            errors.append(f"ambiguous_names: «{name}» is not folded")
    return errors


def _problems(row: Row) -> Iterator[str]:
    entry = row.entry
    if not entry.name_ar or not entry.name:
        yield "a name is missing"
    if entry.type not in TYPES:
        yield f"unknown type «{entry.type}»"
    if any(f != f.strip() or not keys.strict(f) for f in row.forms):
        yield "a form of the name is empty or has blanks around it"
    if (entry.lat is None) != (entry.lon is None):
        yield "half of the coordinates is missing"
    if not _inside(entry):
        yield f"({entry.lat}, {entry.lon}) lies outside {entry.country}"


def _inside(entry: Entry) -> bool:
    box = _BOXES.get(entry.country or "")
    if box is None or entry.point is None:
        return True
    south, west, north, east = box
    lat, lon = entry.point
    return south <= lat <= north and west <= lon <= east
