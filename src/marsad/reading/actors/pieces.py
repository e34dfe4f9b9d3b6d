"""What the lexicon says about actors, sorted by where it stands: the pieces of which actor phrases are built."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from msgspec import field

from marsad.lexicon import NONE, Match, Matches, longest
from marsad.lexicon.tables import data_files, rows
from marsad.text import Doc, fold
from marsad.text.records import Record

_CLOSING = {"«": "»", "“": "”", '"': '"', "(": ")"}
_CLOSING_MARKS = frozenset(_CLOSING.values())
# Heads at which a phrase can begin; the others only follow one.
_BEGINNING = frozenset({"persons", "force", "means", "group", "government", "named", "clan", "civilians", "blocked",
                        "ministries"})  # fmt: skip


class Pieces(Record):
    """Matches by their first token, the longest where several begin together."""

    names: dict[int, Match] = field(default_factory=dict)
    generics: dict[int, Match] = field(default_factory=dict)
    heads: dict[int, dict[str, Match]] = field(default_factory=dict)
    """By first token, then by kind of head."""
    units: dict[int, Match] = field(default_factory=dict)
    begins: set[int] = field(default_factory=set)
    """First tokens of heads at which a phrase can begin."""
    ordinals: dict[int, Match] = field(default_factory=dict)
    nisba: dict[int, Match] = field(default_factory=dict)
    countries: dict[int, Match] = field(default_factory=dict)
    verbs: dict[int, Match] = field(default_factory=dict)
    verb_ends: dict[int, Match] = field(default_factory=dict)
    deed_ends: dict[int, Match] = field(default_factory=dict)
    """Nouns for deeds and weapons by the token behind them."""
    lands: set[int] = field(default_factory=set)
    """First tokens of towns and regions by which the country of a document is told."""
    more_lands: dict[int, int] = field(default_factory=dict)
    """Where such a one ends that «و» joins to what stands before it, by its first token."""

    def head(self, at: int, kind: str) -> Match | None:
        """The head of a kind that begins at a token."""
        found = self.heads.get(at)
        return found.get(kind) if found else None


def collect(matches: Matches) -> Pieces:
    """Sort a document's matches into pieces. Cost: one pass."""
    pieces = Pieces(
        names=longest([m for category in ("actors", "outlets") for m in matches.get(category, NONE) if _stands(m)]),
        generics=longest([m for m in matches.get("actors_generic", NONE) if _stands(m)]),
    )
    heads = pieces.heads
    for match in matches.get("actor_heads", NONE):
        first = match.first
        kind = match.entry.row["kind"]
        held = heads.get(first)
        if held is None:
            heads[first] = {kind: match}
        elif kind not in held:
            held[kind] = match
        if kind in _BEGINNING:
            pieces.begins.add(first)
        if kind == "deed" or kind == "means":
            pieces.deed_ends.setdefault(match.last, match)
    for match in matches.get("actors_nisba", NONE):
        (pieces.nisba if match.entry.form == "adj" else pieces.countries).setdefault(match.first, match)
    for category in ("triggers", "speech"):
        for match in matches.get(category, NONE):
            if match.entry.pos == "verb":
                pieces.verbs.setdefault(match.first, match)
                pieces.verb_ends.setdefault(match.last, match)
            elif category == "triggers":
                pieces.deed_ends.setdefault(match.last, match)
    for match in matches.get("means", NONE):
        pieces.deed_ends.setdefault(match.last, match)
    for match in matches.get("units", NONE):
        store = pieces.ordinals if match.entry.row["kind"] in ("ordinal", "arm") else pieces.units
        store.setdefault(match.first, match)
    for match in matches.get("actors_country", NONE):
        if not match.prefix:
            pieces.lands.add(match.first)
        elif match.prefix == "و":
            pieces.more_lands[match.first] = match.last
    return pieces


def misnamed(actor: str, match: Match, doc: Doc) -> bool:
    """«بينهم طالبان»: two students; «وصل إلى [بغداد اليوم]»: the city, and when."""
    if actor == _TALIBAN and match.last - match.first == 1:
        return not any(w.startswith(_AFGHAN) for w in doc.vocabulary)
    if match.last - match.first < 2 or doc.all_words[match.last - 1] != "اليوم" or match.prefix or not match.first:
        return False
    return doc.all_words[match.first - 1] in _WHERETO


_TALIBAN = "af-taliban"
_AFGHAN = ("افغان", "الافغان", "كابل", "كابول", "قندهار", "باكستان", "الباكستان")
_WHERETO = frozenset(("الي", "في", "وسط", "شمالي", "جنوبي", "شرقي", "غربي", "شمال", "جنوب", "شرق", "غرب", "العاصمه"))


def _stands(match: Match) -> bool:
    """A word that names an actor only with the article («الحشد», «النظام») has it."""
    return match.entry.row.get("article") != "yes" or match.definite


@lru_cache(maxsize=1)
def proxies() -> Mapping[tuple[str, str], str]:
    """(patron, country) → the group that is loyal to that patron there."""
    table = next(f for f in data_files() if f.name == "actor_proxies.csv")
    return MappingProxyType(
        {
            (row["patron"], country.upper()): row[country]
            for _, row in rows(table)
            for country in row
            if country not in ("patron", "note") and row[country]
        }
    )


@lru_cache(maxsize=1)
def generic_rows() -> Mapping[str, Mapping[str, str]]:
    """The lines of general names («الجيش», «وزارة الدفاع») by id."""
    table = next(f for f in data_files() if f.name == "actors_generic.csv")
    found: dict[str, Mapping[str, str]] = {}
    for _, row in rows(table):
        found.setdefault(row["id"], row)
    return MappingProxyType(found)


@lru_cache(maxsize=1)
def country_rows() -> Mapping[str, Mapping[str, str]]:
    """The lines of countries and their adjectives by the country's code: its force, police and government."""
    table = next(f for f in data_files() if f.name == "actors_nisba.csv")
    return MappingProxyType({row["id"]: row for _, row in rows(table)})


@lru_cache(maxsize=512)
def clitics(prefix: str) -> str:
    """The clitics of a match's prefix without the article: «وال» is "و", «لل» is "ل", «بال» is "ب"."""
    if prefix.endswith("لل"):
        return prefix[:-1]
    return prefix.removesuffix("ال")


def behind(doc: Doc, start: int, letters: int) -> int:
    """The offset behind so many folded letters; marks and tatweel between them count for nothing."""
    while letters > 0:
        if fold(doc.raw[start]).strip():
            letters -= 1
        start += 1
    return start


def detached(words: list[str], at: int) -> int:
    """Behind «لـ» on its own and a mark that opens a quotation: «تابعة لـ [سلاح الجو]», «تابعة لـ "[قوات النظام]"»."""
    at = _called_so(words, at)
    if at + 1 >= len(words) or words[at] != "ل":
        return at
    return at + 2 if words[at + 1] in _QUOTES and at + 2 < len(words) else at + 1


_QUOTES = frozenset("\"«“„'")


def _called_so(words: list[str], at: int) -> int:
    """Behind «ما تسمى ب»: «قوات [ما تسمى] بدفاع شبوة», «لما يسمى "[س]"», «ممن [تصفهم الحكومة بـ]"س"»."""
    if at + 2 >= len(words) or words[at] not in _WHAT:
        return at
    if words[at + 1] in IS_CALLED:
        at += 2
    elif words[at + 1].startswith(_CALLS):
        at = next((i for i in range(at + 2, min(at + 5, len(words))) if words[i][0] == "ب"), at)
    return at + ((words[at] == "ب" or words[at] in _QUOTES) and at + 1 < len(words))


_WHAT = frozenset(("ما", "لما", "بما", "مما", "من", "ممن", "لمن"))
_CALLS = ("تصفه", "يصفه", "تسميه", "يسميه", "وصفته", "وصفه", "اسمته", "اسماه", "تصنفه")
IS_CALLED = frozenset(("يسمي", "تسمي", "يعرف", "تعرف", "يدعي", "تدعي"))


def closed(raw: str, start: int, end: int) -> int:
    """The end with the closing mark of a quotation or bracket that opens inside the phrase."""
    mark = raw[end : end + 1]
    if mark not in _CLOSING_MARKS:
        return end
    inside = raw[start:end]
    for opening, closing in _CLOSING.items():
        opened = inside.count(opening) - (inside.count(closing) if opening != closing else 0)
        if mark == closing and (opened % 2 if opening == closing else opened > 0):
            return end + 1
    return end
