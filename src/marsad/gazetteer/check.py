"""What is wrong with the tables of places, and what is doubtful: for whoever edits or imports them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator

from marsad.gazetteer import keys, places_csv, tables
from marsad.gazetteer.gathering import OWN
from marsad.gazetteer.gazetteer import Gazetteer
from marsad.gazetteer.geometry import Point, kilometres
from marsad.gazetteer.tables import Entry, Row

_DOUBLE_KM = 2.0
# How much nearer a point may lie to a centre of another governorate than to any of its own. The package has centres of
# districts and sub-districts, no polygons, so that only what is far off can be told.
_BEYOND_KM = 25.0
_CELL = 0.25
_HALF_CELL_KM = 20.0
_WELL_KNOWN = 7


def check() -> list[str]:
    """Errors of the own tables, one a line; empty where all is well."""
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
    if entry.type not in tables.types():
        yield f"unknown type «{entry.type}»"
    if any(f != f.strip() or not keys.strict(f) for f in row.forms):
        yield "a form of the name is empty or has blanks around it"
    if (entry.lat is None) != (entry.lon is None):
        yield "half of the coordinates is missing"
    if entry.point is not None and not places_csv.inside(entry.country, *entry.point):
        yield f"({entry.lat}, {entry.lon}) lies outside {entry.country}"


def doubts(gazetteer: Gazetteer, words: Collection[str] = ()) -> dict[str, list[str]]:
    """What may be wrong with the places in use, by kind: doubles, places far from their unit, names that are words.

    `words`: folded words of the language that a report may mean as such.
    """
    return {
        "double": list(_doubles(gazetteer)),
        "far from its governorate": list(_far(gazetteer)),
        "also a word": list(_words(gazetteer, words)),
    }


def _doubles(gazetteer: Gazetteer) -> Iterator[str]:
    """Places of one name and type that lie almost in one point."""
    told = set()
    for name, indexes in gazetteer.names().items():
        if len(indexes) < 2:
            continue
        entries = [gazetteer.entries[i] for i in indexes]
        for n, one in enumerate(entries):
            for other in entries[n + 1 :]:
                if _is_double(one, other) and (pair := frozenset((one.id, other.id))) not in told:
                    told.add(pair)
                    yield f"{name}: {_told(gazetteer, one)} and {_told(gazetteer, other)}"


def _is_double(one: Entry, other: Entry) -> bool:
    alike = one.type == other.type or {one.type, other.type} <= tables.SETTLEMENTS
    near = one.point is not None and other.point is not None and kilometres(one.point, other.point) < _DOUBLE_KM
    return alike and near and one.country == other.country


def _told(gazetteer: Gazetteer, entry: Entry) -> str:
    return f"{entry.type} {entry.id} ({gazetteer.source(entry)})"


class _Centres:
    """The centres of the districts and sub-districts of the own tables, by country and governorate."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._points: dict[str, dict[str, list[Point]]] = defaultdict(lambda: defaultdict(list))
        for entry in gazetteer.entries:
            unit = entry.type in ("district", "subdistrict") and gazetteer.source(entry) == OWN
            if unit and entry.point and entry.country and entry.admin1:
                self._points[entry.country][entry.admin1].append(entry.point)
        self._cells: dict[tuple[str, Point], dict[str, float]] = {}

    def nearer(self, entry: Entry) -> str | None:
        """The governorate, other than its own, to whose centres a place lies far nearer; None where all is well."""
        country, admin1 = entry.country or "", entry.admin1 or ""
        if entry.point is None or admin1 not in self._points.get(country, ()):
            return None
        lat, lon = entry.point
        cell = (round(lat / _CELL) * _CELL, round(lon / _CELL) * _CELL)
        rough = self._cells.get((country, cell))
        if rough is None:
            rough = self._cells[country, cell] = self._distances(country, cell)
        allowed = _BEYOND_KM + (entry.precision_km or 0.0)
        if rough[admin1] - min(rough.values()) < allowed - 2 * _HALF_CELL_KM:
            return None
        exact = self._distances(country, entry.point)
        nearest = min(exact, key=exact.__getitem__)
        return nearest if exact[admin1] - exact[nearest] > allowed else None

    def _distances(self, country: str, point: Point) -> dict[str, float]:
        """Governorate → distance of its nearest centre in km."""
        return {unit: min(kilometres(p, point) for p in found) for unit, found in self._points[country].items()}


def _far(gazetteer: Gazetteer) -> Iterator[str]:
    centres = _Centres(gazetteer)
    for entry in gazetteer.entries:
        if entry.type not in ("governorate", "country") and (other := centres.nearer(entry)) is not None:
            where = f"({entry.lat}, {entry.lon}) is of {entry.admin1} but lies among the sub-districts of {other}"
            yield f"{entry.name_ar}, {_told(gazetteer, entry)}: {where}"


def _words(gazetteer: Gazetteer, words: Collection[str]) -> Iterator[str]:
    """Names that are words too, without a mark that they need evidence."""
    for entry in gazetteer.entries:
        if entry.guard or entry.rank >= _WELL_KNOWN:
            continue
        for form in gazetteer.forms(entry):
            asked = keys.words(form)
            if len(asked) == 1 and asked[0] in words and not gazetteer.needs_evidence(asked):
                yield f"«{form}», {_told(gazetteer, entry)}; mark it in `guard` or list it in ambiguous_names.csv"
