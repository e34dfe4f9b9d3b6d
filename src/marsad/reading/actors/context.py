"""What the document as a whole says about names that mean somebody else elsewhere: its country, its enemies."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from marsad.lexicon import NONE, Match, Matches
from marsad.lexicon.tables import data_files, rows
from marsad.model.actors import registry
from marsad.model.countries import by_country, countries_with
from marsad.model.traits import having, in_order
from marsad.reading.actors.pieces import proxies
from marsad.text import Doc, fold
from marsad.text.records import Record

# Countries whose reports marsad reads: only they give general names («الجيش», «الشرطة») a meaning.
READ = countries_with("read")
SELDOM_HOME = countries_with("seldom_home")
_GENERIC_ENEMIES = having("organisation")
_SOUGHT = in_order("sought")
_FOES, _HUNTED, _KHAWARIJ = by_country("foe"), by_country("hunted"), by_country("khawarij")
_HUNTERS, _CALLING_NAMES = having("hunters"), having("calling-names")


def document_country(matches: Matches) -> str | None:
    """ISO code of the country that most of a document's places and actors are of; None where none is named, or where
    it is one that the tables have no column for.
    """
    country = voted_country(matches)
    return country if country in READ else None


def voted_country(matches: Matches) -> str | None:
    """The country that most of a document's places and actors are of, whether marsad reads its reports or not."""
    votes: dict[str, int] = {}
    leaders = [(m.first, m.last) for m in matches.get("titles_leaders", NONE)]
    beyond = _beyond_borders(matches)
    for match in matches.get("actors_country", NONE):
        if any(first <= match.first < last for first, last in leaders):
            continue  # «محمد شياع السوداني»
        if match.first in beyond:
            continue  # «على الحدود مع سوريا»
        if match.entry.row.get("article") == "yes" and not match.definite:
            continue  # «باب الطوب» is not «الباب»
        if match.entry.id == "ml" and match.definite:
            continue  # «المسؤول المالي»: of the money
        country = match.entry.id.upper()
        votes[country] = votes.get(country, 0) + 2
    for match in matches.get("units", NONE):
        home = match.entry.row.get("home")
        if home:  # «قيادة عمليات الجزيرة»: no other country has commands of that name
            votes[home] = votes.get(home, 0) + 1
    wider = {at for m in matches.get("actors_generic", NONE) for at in range(m.first + 1, m.last)}
    for match in matches.get("actors", NONE):
        if match.first in wider and match.last - 1 in wider:
            continue  # «وزارة [الدفاع الوطني]» is no militia
        entry = registry().get(match.entry.id)
        if entry is not None and entry.kind == "group" and match.entry.row.get("only_in"):
            continue  # «أنصار الإسلام»: the country tells whom it means
        if entry is not None and entry.country and (entry.country in READ or has_forces(entry.country)):
            votes[entry.country] = votes.get(entry.country, 0) + 1
    if not votes:
        return None
    known = [country for country in votes if country not in SELDOM_HOME]
    local = [country for country in known if country in READ] or [country for country in votes if country in READ]
    others = [country for country in known if country not in READ and has_forces(country)]
    here = max(local, key=votes.__getitem__) if local else None
    far = max(others, key=votes.__getitem__) if others else None
    if here is not None and (told := _first_force(matches, here)) is not None:
        return told
    if here is None or (far is not None and votes[far] > votes[here]):
        return far or here
    return here


def _beyond_borders(matches: Matches) -> set[int]:
    """«على الحدود مع [سوريا]», «قادمة من [سوريا]»: where a country stands from which something only comes."""
    return {m.last for m in matches.get("role_markers", NONE) if m.entry.id == "border"}


def _first_force(matches: Matches, home: str) -> str | None:
    """«أعلنت القوات المسلحة الأردنية … على الحدود مع سوريا»: the country whose forces are named first, where the tables
    have no column for it and no force of the other country is named.
    """
    named = [registry()[m.entry.id] for m in matches.get("actors", NONE)]
    forces = [entry.country for entry in named if entry.kind in ("force", "group") and entry.country]
    first = forces[0] if forces else None
    return first if first is not None and home not in forces and has_forces(first) else None


@lru_cache(maxsize=1)
def _channels() -> tuple[tuple[frozenset[str], Mapping[str, str]], ...]:
    """For each side the names of its channels, and whom its general words mean there."""
    table = next(f for f in data_files() if f.name == "actor_channels.csv")
    sides: dict[str, tuple[set[str], dict[str, str]]] = {}
    for _, row in rows(table):
        names, words = sides.setdefault(row["side"], (set(), {}))
        names.update(fold(n) for n in row["publishers"].split("|") if n)
        words[row["word"]] = row["actor"]
    return tuple((frozenset(names), MappingProxyType(words)) for names, words in sides.values())


@lru_cache(maxsize=512)
def partisan_words(publisher: str | None) -> Mapping[str, str]:
    """Whom general words («العدو», «المرتزقة», «القوات المسلحة») mean on a partisan channel; empty for any other."""
    name = fold(publisher or "")
    for names, words in _channels():
        if name in names or any(len(n) > 5 and n in name for n in names):
            return words
    return MappingProxyType({})


@lru_cache(maxsize=1)
def _eras() -> Mapping[tuple[str, str], tuple[date, frozenset[str], str]]:
    """(general name, country) → since when, unless whom the document names, it means somebody else."""
    table = next(f for f in data_files() if f.name == "actor_eras.csv")
    return MappingProxyType(
        {
            (row["generic"], row["country"]): (
                date.fromisoformat(row["since"]), frozenset(row["unless"].split("|")), row["actor"],
            )
            for _, row in rows(table)
        }
    )  # fmt: skip


class _Named(Record):
    """A line of `actor_named.csv`: whom a general name means in reports that name some and not others."""

    named: tuple[str, ...]
    beyond: tuple[str, ...]
    besides: tuple[str, ...]
    unless: tuple[str, ...]
    actor: str


@lru_cache(maxsize=1)
def _where_named() -> Mapping[tuple[str, str], list[_Named]]:
    """(general name, country) → whom it means in reports that name certain actors, the first line that holds."""
    table = next(f for f in data_files() if f.name == "actor_named.csv")
    found: dict[tuple[str, str], list[_Named]] = {}
    for _, row in rows(table):
        named, beyond, besides, unless = [_cell(row[c]) for c in ("named", "beyond", "with", "unless")]
        line = _Named(named, beyond, besides, unless, row["actor"])
        found.setdefault((row["generic"], row["country"]), []).append(line)
    return MappingProxyType(found)


def _cell(names: str) -> tuple[str, ...]:
    return tuple(names.split("|")) if names else ()


@lru_cache(maxsize=1)
def _own_names() -> Mapping[str, tuple[str, frozenset[str], frozenset[str], str]]:
    """Actor → a word of the name it gives itself, how others call it, words of its own matters, whom it means else."""
    table = next(f for f in data_files() if f.name == "actor_own_names.csv")
    return MappingProxyType(
        {
            row["actor"]: (
                fold(row["word"]),
                frozenset(map(fold, row["called"].split("|"))), frozenset(map(fold, row["theirs"].split("|"))),
                row["meant"],
            )
            for _, row in rows(table)
        }
    )  # fmt: skip


def _times_named(matches: list[Match]) -> dict[str, int]:
    named: dict[str, int] = {}
    for match in matches:
        named[match.entry.id] = named.get(match.entry.id, 0) + 1
    return named


# By whose adjective no report is at home: countries with forces of their own abroad, and lines of the table of
# adjectives that are no country's.
_ABROAD = countries_with("abroad") | {"EU", "UN", "HOSTILE", "YE-H", "DAESH"}


def country_of_adjectives(matches: Matches) -> str | None:
    """The country whose adjective («الصومالي») a document has most; None where it has none of one with forces."""
    adjectives = matches.get("actors_nisba", NONE)
    named = {m.entry.id for m in adjectives if m.entry.id not in _ABROAD and m.entry.row.get("force")}
    times = _times_named(adjectives)
    return max(sorted(named), key=lambda country: times[country]) if named else None


def has_forces(country: str) -> bool:
    """Whether a country that marsad reads no reports of has forces at home that its reports leave without a name."""
    return country not in _ABROAD and country not in READ and f"{country.lower()}-forces" in registry()


@lru_cache(maxsize=256)
def forces_at_home(country: str, takes: str) -> str | None:
    """Whom «الجيش», «الشرطة», «الحكومة» mean in a country of which no column of the tables is: its own forces."""
    row = _lines_of_countries().get(country, {})
    known = row.get(takes) or row.get("force") if row else None
    name = f"{country.lower()}-{'government' if takes == 'government' else 'forces'}"
    return known or (name if name in registry() else None)


@lru_cache(maxsize=1)
def _lines_of_countries() -> Mapping[str, Mapping[str, str]]:
    table = next(f for f in data_files() if f.name == "actors_nisba.csv")
    found: dict[str, Mapping[str, str]] = {}
    for _, row in rows(table):
        found.setdefault(row["id"], row)
    return MappingProxyType(found)


class Context:
    """Resolves general names within one document."""

    def __init__(
        self,
        country: str | None,
        matches: Matches,
        publisher: str | None = None,
        published: date | None = None,
        home: str | None = None,
    ) -> None:
        self.published = published
        self.country = country
        self.partisan = partisan_words(publisher)
        self.key = (country or "").lower()
        self._named = _times_named(matches.get("actors", NONE))
        self._generic = matches.get("actors_generic", NONE)
        self._adjectives = _times_named(matches.get("actors_nisba", NONE))
        self.home = (home or country_of_adjectives(matches)) if country is None else None

    def resolve(self, generic: str, row: Mapping[str, str], last_enemy: str | None) -> str | None:
        """The actor that a general name means here; `last_enemy` is the organisation named last before it."""
        if generic in self.partisan and not (generic == "tanzim" and self._of_another(last_enemy)):
            return self.partisan[generic]
        if generic == "tanzim":
            # In reports on some countries «التنظيم», «إرهابيين» need no name.
            enemy = self.enemy(last_enemy) or self._by_the_named(generic)
            enemy = enemy or _FOES.get(self.country or "") or self._hunted()
            return proxies().get((enemy or "", self.country or ""), enemy)
        if generic == "enemy" and (foe := _FOES.get(self.country or "")) is not None:
            return self.enemy(last_enemy) or foe
        if (meant := self._by_the_named(generic)) is not None:
            return meant
        if generic == "khawarij":
            return _KHAWARIJ.get(self.home or "")
        known = self._of_era(generic) or row.get(self.key) or row.get("default")
        # A ministry of defence without an id of its own speaks for its country's forces.
        return known or self._at_home(row, "force" if generic == "ministry-defence" else row.get("takes"))

    def _of_another(self, last_enemy: str | None) -> bool:
        """«التنظيم» on a channel that means its own enemy by it, where the document is about another organisation."""
        meant = self.partisan["tanzim"]
        about = last_enemy or self.enemy(None)
        return about is not None and about != meant and meant not in self._named

    def _at_home(self, row: Mapping[str, str], takes: str | None) -> str | None:
        """«الجيش», «قوات الأمن» in a report on a country of which the table has no column."""
        if self.country is not None or not row.get("takes") or not takes or self.home is None:
            return None
        return forces_at_home(self.home, takes)

    def by_own_name(self, actor: str, first: int, last: int, doc: Doc) -> str:
        """In a report that calls the Houthis by that name «القوات المسلحة اليمنية» are the government's, but where it
        is their own spokesman that is quoted, or it was Israel or ships that were struck.
        """
        known = _own_names().get(actor)
        if known is None or self.partisan or known[0] not in doc.words(first, last):
            return actor
        if known[1].isdisjoint(doc.vocabulary):
            return actor
        return known[3] if known[2].isdisjoint(doc.vocabulary) else actor

    def _by_the_named(self, generic: str) -> str | None:
        """«الفصائل المحلية» in a report that names the fighters of a community."""
        table = _where_named()
        known = table.get((generic, self.country or "")) or table.get((generic, ""), [])
        return next((line.actor for line in known if self._holds(line)), None)

    def _holds(self, line: _Named) -> bool:
        named = self._times(line.named)
        if line.named and named <= self._times(line.beyond):
            return False
        return not self._times(line.unless) and (not line.besides or self._times(line.besides) > 0)

    def _times(self, names: tuple[str, ...]) -> int:
        """How often a report names any of these: actors, an adjective (`@TR`), a general name (`~factions`)."""
        times = 0
        for name in names:
            if name.startswith("@"):
                times += self._adjectives.get(name[1:], 0)
            elif name.startswith("~"):
                times += sum([m.entry.id == name[1:] for m in self._generic])
            else:
                times += self._named.get(name, 0)
        return times

    def _hunted(self) -> str | None:
        """The organisation that is hunted where a report names those who hunt it, and nobody who calls others so."""
        if _HUNTERS.isdisjoint(self._named) or not _CALLING_NAMES.isdisjoint(self._named):
            return None
        return _HUNTED.get(self.country or "")

    def _of_era(self, generic: str) -> str | None:
        """Whom a name means since it passed to another force, where the document names nobody of the old one."""
        era = _eras().get((generic, self.country or ""))
        if era is None or self.published is None or self.published < era[0]:
            return None
        return None if any(actor in self._named for actor in era[1]) else era[2]

    def enemy(self, last_enemy: str | None) -> str | None:
        """Whom «التنظيم», «الإرهابيين» mean: the organisation named last, else the one the document is about."""
        if last_enemy is not None:
            return last_enemy
        return next((actor for actor in _SOUGHT if actor in self._named), None)

    @staticmethod
    def is_enemy(actor: str | None) -> bool:
        """Whether reporters call this actor an organisation («تنظيم») or terrorists."""
        return actor in _GENERIC_ENEMIES
