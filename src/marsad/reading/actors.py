"""Actors: who is named, by name, by a general word, or only by an adjective («غارة تركية»).

A phrase is built from pieces of the lexicon: a name; or a head («عناصر», «قوات», «طيران») with a name, an adjective
of origin or a link («من», «التابعة ل») to another actor; or a unit («اللواء 45») with whom it belongs to. General names
are resolved by the document's country. Vocabulary is in `lexicon/data` (actors, outlets, actors_generic, actors_nisba,
actor_heads, units); here is its grammar.
"""

from typing import NamedTuple

from marsad.lexicon import Match, Matches
from marsad.model.actors import ancestors, registry
from marsad.model.codebook import codebook
from marsad.reading.who_context import Context, document_country
from marsad.reading.who_phrases import NounPhrases, Part
from marsad.reading.who_pieces import Pieces, behind, clitics, closed, collect, generic_rows
from marsad.text import Doc, fold

__all__ = ["ActorPhrase", "document_country", "find_actors"]

_GOVERNMENTAL = frozenset({"talk", "agreement", "cooperation", "words"})
_SIDES = frozenset(fold(w) for w in ("قبل", "ضد", "مصدره", "بين", "أن", "إن", "لكن"))
_PREPOSITIONS = frozenset(fold(w) for w in ("في", "من", "إلى", "على", "عن", "نحو", "باتجاه", "مع", "داخل", "حدود", "و"))


class ActorPhrase(NamedTuple):
    """Tokens `first` to `last` (exclusive) name an actor; `span` leaves out a prefix that can be parted off."""

    first: int
    last: int
    span: tuple[int, int]
    id: str | None
    """Id of the registry; None for one that it does not know."""
    name: str
    """The words of the phrase."""
    unit: str | None
    """The words for the part of the actor («اللواء 45 بالفرقة الثامنة»)."""
    parent: str | None
    """The actor that stands above it in the registry."""
    country_hint: str | None
    prefix: str
    """Clitics before it without the article: "", "و", "ب", "ل", "ول" …"""
    kind: str
    """org, adjective, generic, persons, country or unknown (a named group that the registry lacks)."""


def find_actors(doc: Doc, matches: Matches, *, country: str | None = None) -> list[ActorPhrase]:
    """The actor phrases of a document in its order, none overlapping another."""
    if country is None:
        country = document_country(matches)
    return _Reader(doc, collect(matches), Context(country, matches)).read()


class _Reader(NounPhrases):
    """Reads the phrases of one document from left to right."""

    def __init__(self, doc: Doc, pieces: Pieces, context: Context) -> None:
        super().__init__(doc, pieces, context)
        self.found: list[ActorPhrase] = []

    def read(self) -> list[ActorPhrase]:
        pieces = self.pieces
        positions = {*pieces.names, *pieces.generics, *pieces.heads, *pieces.units, *pieces.nisba, *pieces.countries}
        reached = 0
        for at in sorted(positions):
            if at >= reached:
                reached = self._take(at)
        return self.found

    def _take(self, at: int) -> int:
        """Read the phrase at a token, if there is one; the token behind it."""
        blocked = self.pieces.head(at, "blocked")
        if blocked is not None:
            return blocked.last
        ministries = self.pieces.head(at, "ministries")
        if ministries is not None:
            return self._joined_ministries(at, ministries.last)
        part = self.phrase(at, 0) or self._adjective(at) or self._country(at) or self._civilians(at)
        if part is None:
            return at
        self._emit(at, part)
        return self._joined_ministries(part.last, part.last) if self._is_ministry(at) else part.last

    # Adjectives, countries, people

    def _adjective(self, at: int) -> Part | None:
        """An adjective of origin behind a deed or weapon is the doer: «غارة جوية إسرائيلية», «القصف التركي»."""
        match = self.pieces.nisba.get(at)
        if match is None:
            return None
        if match.prefix in ("و", "وال"):
            beside = self.found[-1] if self.found and self.found[-1].last == at else None
            joined = beside is not None and at - 1 in self.pieces.nisba
            return Part(match.last, match.entry.row.get("force"), "adjective") if joined else None
        if match.prefix not in ("", "ال"):
            return None
        before = at
        for _ in range(3):
            if (deed := self.pieces.deed_ends.get(before)) is not None:
                return Part(match.last, self._of_origin(match, deed), "adjective")
            if before == 0 or self.pieces.head(before - 1, "modifier") is None:
                return None
            before -= 1
        return None

    def _of_origin(self, match: Match, deed: Match) -> str | None:
        takes = "air" if deed.entry.category != "triggers" and deed.entry.row.get("takes") == "air" else "force"
        if deed.entry.category == "triggers" and self._governmental(deed):
            takes = "government"
        return match.entry.row.get(takes) or match.entry.row.get("government")

    @staticmethod
    def _governmental(deed: Match) -> bool:
        kind = codebook().get(deed.entry.id)
        return kind is not None and kind.family in _GOVERNMENTAL

    def _country(self, at: int) -> Part | None:
        """A country or capital as the subject of a verb: «شنت روسيا», «واشنطن تنفي», «ضد إسرائيل»."""
        match = self.pieces.countries.get(at)
        if match is None or clitics(match.prefix) not in ("", "و"):
            return None
        verb = self.pieces.verb_ends.get(at) or self.pieces.verbs.get(match.last)
        deed = self.pieces.deed_ends.get(at)
        if verb is None and deed is None and not self._is_subject(at, match.last):
            return None
        told = verb or deed
        talks = told is not None and (told.entry.category == "speech" or self._governmental(told))
        if match.entry.form == "capital" and not talks:
            return None
        takes = "government" if talks or self._beside_government(at) else "force"
        return Part(match.last, match.entry.row.get(takes) or match.entry.row.get("government"), "country")

    def _is_subject(self, at: int, last: int) -> bool:
        """Countries are feminine: «شنت روسيا», «إسرائيل تقصف»; or named as a side: «من قبل تركيا», «ضد إسرائيل»."""
        before = self.words[at - 1] if at else ""
        behind = self.words[last] if last < len(self.words) else ""
        if before in _SIDES or (before.endswith("ت") and len(before) > 2):
            return True
        if self.found and self.found[-1].last == at and self.prefix(at) == "و":
            return True  # «قوات النظام وروسيا»
        return behind.startswith("ت") and len(behind) > 3 and before not in _PREPOSITIONS and not self.prefix(at)

    def _beside_government(self, at: int) -> bool:
        """«بين روسيا وتركيا»: two countries named as sides deal with each other."""
        if self.found and self.found[-1].last == at:
            known = registry().get(self.found[-1].id or "")
            return known is not None and known.kind == "government"
        return at > 0 and self.words[at - 1] == "بين"

    def _civilians(self, at: int) -> Part | None:
        match = self.pieces.head(at, "civilians")
        return None if match is None else Part(match.last, "civilians", "persons")

    def _is_ministry(self, at: int) -> bool:
        return self.words[at].endswith("وزاره") or self.pieces.head(at, "ministries") is not None

    def _joined_ministries(self, at: int, last: int) -> int:
        """«وزارتي الدفاع والبيشمركة», «وزارة الدفاع والداخلية»: each part is an actor."""
        while (match := self.pieces.head(last, "part")) is not None and match.definite:
            row = generic_rows().get(match.entry.id)
            actor = row.get(self.context.key) if row else None
            origin = self.origin(match.last, "government")
            if origin is not None and origin.id is not None and actor is None:
                actor = origin.id
            if actor is None:
                return last
            self._emit(at, Part(match.last, actor, "generic"))
            at = last = match.last
        return last

    def _emit(self, at: int, part: Part) -> None:
        doc = self.doc
        prefix = "" if part.kind == "unknown" else self.prefix(at)
        start = behind(doc, doc.tokens[at].start, len(prefix.removesuffix("ل") if self._fused(at) else prefix))
        end = closed(doc.raw, start, doc.tokens[part.last - 1].end)
        unit = None
        if part.unit is not None:
            unit = doc.raw[max(start, doc.tokens[part.unit[0]].start) : doc.tokens[part.unit[1] - 1].end]
        above = ancestors(part.id) if part.id else ()
        known = registry().get(part.id or "")
        self.found.append(
            ActorPhrase(
                at, part.last, (start, end), part.id, doc.raw[start:end], unit, above[0] if above else None,
                known.country if known else self.context.country, prefix, part.kind,
            )
        )  # fmt: skip
        if Context.is_enemy(part.id):
            self.enemy = part.id

    def _fused(self, at: int) -> bool:
        """Whether ل has swallowed the article («للتنظيم»): then it cannot be parted off."""
        word = self.words[at].removeprefix("و").removeprefix("ف")
        return word.startswith("لل")
