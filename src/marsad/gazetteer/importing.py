"""GeoNames' dumps to a source of places: what reports name, with its names in Arabic script, its rank and its units."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from marsad.gazetteer import dump_files, dump_rows, keys, places_csv, tables, user
from marsad.gazetteer.dump_files import DumpError, Part
from marsad.gazetteer.dump_rows import Problem, Raw
from marsad.gazetteer.gathering import loose_keys, population_rank
from marsad.gazetteer.tables import Entry, Row

LICENCE = "CC BY 4.0"
ATTRIBUTION = "GeoNames (https://www.geonames.org), CC BY 4.0; changed: selected, normalised"
_MOST_PLACES = 400_000
_MOST_FORMS = 20
_NOT_SETTLED = frozenset({"PPLL", "PPLQ", "PPLW", "PPLH", "PPLX", "PPLF", "STLMT"})


class Imported(NamedTuple):
    """What an import has taken and passed over. `broken`: how many rows had something wrong with them."""

    about: user.About
    taken: Counter[str]
    passed: Counter[str]
    broken: int


def run(files: Sequence[Path], name: str | None, countries: Collection[str], problem: Problem) -> Imported:
    """Import downloaded files (places, and alternate names if any) as a source of the user's.

    A file called after a country (IQ.zip) is taken to be of that country where `countries` names none. `problem` is
    told of each broken row. Raises DumpError, GazetteerError, OSError.
    """
    parts = [part for file in files for part in dump_files.parts(file)]
    tables_of_places = [p for p in parts if not p.names]
    if not tables_of_places:
        raise DumpError(f"{parts[0].label} holds alternate names only; name the file with the places too (IQ.zip)")
    name = name or f"geonames-{tables_of_places[0].file.stem}"
    user.check_name(name)
    broken: Counter[str] = Counter()

    def tell(file: str, line: int, what: str) -> None:
        broken[file] += 1
        problem(file, line, what)

    passed: Counter[str] = Counter()
    raw = _places(tables_of_places, countries, tell, passed)
    names = _names([p for p in parts if p.names], raw, tell, passed)
    rows = list(_rows(raw, names, passed))
    if not rows:
        raise DumpError(f"{tables_of_places[0].label} gives no place: {_told(passed, broken.total())}")
    about = user.save(
        name, "geonames", rows, files=[f.name for f in files], licence=LICENCE, attribution=ATTRIBUTION,
        dated=max((p.dated for p in parts if p.dated), default=None), passed_over=broken.total(),
    )  # fmt: skip
    return Imported(about, Counter(r.entry.type for r in rows), passed, broken.total())


def _told(passed: Counter[str], broken: int) -> str:
    reasons = [f"{n:,} rows {why}" for why, n in passed.most_common()] + ([f"{broken:,} broken rows"] if broken else [])
    return ", ".join(reasons) or "it is empty"


def _places(parts: Iterable[Part], countries: Collection[str], tell: Problem, passed: Counter[str]) -> dict[int, Raw]:
    found: dict[int, Raw] = {}
    for part in parts:
        wanted = countries or _country_of(part)
        for place in dump_rows.places(part, wanted, tell, passed):
            if found.setdefault(place.id, place) is not place:
                passed["there twice"] += 1
            if len(found) > _MOST_PLACES * 3:
                raise DumpError(f"{part.label} holds too many places; choose countries with --country")
    return found


def _country_of(part: Part) -> frozenset[str]:
    """The country after which a file is called."""
    stem = Path(part.label).stem
    return frozenset({stem}) if len(stem) == 2 and stem.isalpha() and stem.isupper() else frozenset()


def _names(parts: Iterable[Part], wanted: Collection[int], tell: Problem, passed: Counter[str]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for part in parts:
        for id, names in dump_rows.alternate_names(part, wanted, tell, passed).items():
            found.setdefault(id, []).extend(names)
    return found


def _rows(raw: dict[int, Raw], names: dict[int, list[str]], passed: Counter[str]) -> Iterable[Row]:
    units = _Units(raw.values(), names)
    taken = 0
    for place in raw.values():
        forms = _forms(names.get(place.id, []), place.names, tables.types()[place.feature.type].words)
        if not forms:
            passed["without a name in Arabic script"] += 1
            continue
        taken += 1
        if taken > _MOST_PLACES:
            raise DumpError(f"more than {_MOST_PLACES:,} places; choose countries with --country")
        yield Row(_entry(place, forms, units), forms)


def _forms(tagged: Sequence[str], untagged: Sequence[str], heads: Sequence[str]) -> tuple[str, ...]:
    """The names of a place, one for each way to look it up; those of a known language come first."""
    by_key: dict[str, str] = {}
    for full in (*tagged, *untagged):
        name = _without_head(full, heads)
        if key := keys.strict(name):
            by_key.setdefault(key, name)
    return tuple(by_key.values())[:_MOST_FORMS]


def _without_head(name: str, heads: Sequence[str]) -> str:
    """A name without the word of its type: «قرية …»."""
    head, _, rest = name.partition(" ")
    return rest if head in heads and len(rest) > 1 and places_csv.is_arabic(rest) else name


def _entry(place: Raw, forms: tuple[str, ...], units: "_Units") -> Entry:
    rank = _rank(place)
    kind = place.feature.type
    if kind in ("city", "town", "village"):
        kind = "city" if rank >= 7 else "town" if rank >= 4 else "village"
    return Entry(
        id=f"gn-{place.id}", name=place.name, name_ar=forms[0], type=kind, country=place.country,
        admin1=units.admin1(place), admin2=units.admin2(place), lat=place.lat, lon=place.lon,
        precision_km=place.feature.radius, rank=rank,
    )  # fmt: skip


def _rank(place: Raw) -> int:
    """Prominence: by the kind of place, and for settlements by their people where these are counted."""
    if place.feature.type not in tables.SETTLEMENTS or place.code in _NOT_SETTLED or place.population < 2_000:
        return place.feature.rank
    return max(place.feature.rank, min(population_rank(place.population), 7))


class _Units:
    """Names of the units under whose codes places are filed: as the own tables spell them, else as the dump does."""

    def __init__(self, raw: Iterable[Raw], names: dict[int, list[str]]) -> None:
        known = [r for r in tables.own_rows() if r.entry.type in ("governorate", "district")]
        self._first = {(r.entry.country or "", r.code): r.entry.name for r in known if r.code}
        districts = {
            (r.entry.country, r.entry.admin1, key): r.entry.name
            for r in known if r.entry.type == "district" for key in loose_keys(r.forms)
        }  # fmt: skip
        self._second: dict[tuple[str, str, str], str] = {}
        units = [r for r in raw if r.code in ("ADM1", "ADM2")]
        for unit in (u for u in units if u.code == "ADM1"):
            self._first.setdefault((unit.country, unit.admin1), unit.name)
        for unit in (u for u in units if u.code == "ADM2"):
            admin1 = self._first.get((unit.country, unit.admin1))
            heads = tables.types()["district"].words
            forms = loose_keys(_without_head(n, heads) for n in (*names.get(unit.id, ()), *unit.names))
            spelt = next((s for f in sorted(forms) if (s := districts.get((unit.country, admin1, f)))), unit.name)
            self._second[unit.country, unit.admin1, unit.admin2] = spelt

    def admin1(self, place: Raw) -> str | None:
        """The first-order unit of a place."""
        return self._first.get((place.country, place.admin1))

    def admin2(self, place: Raw) -> str | None:
        """The second-order unit of a place."""
        return self._second.get((place.country, place.admin1, place.admin2)) if place.admin2 else None
