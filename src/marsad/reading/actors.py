"""Actors: who is named, by name, by a general word, or only by an adjective («غارة تركية»).

A phrase is built from pieces of the lexicon: a name; or a head («عناصر», «قوات», «طيران») with a name, an adjective
of origin or a link («من», «التابعة ل») to another actor; or a unit («اللواء 45») with whom it belongs to. General names
are resolved by the document's country. Vocabulary is in `lexicon/data` (actors, outlets, actors_generic, actors_nisba,
actor_heads, units); here is its grammar.
"""

from typing import NamedTuple

from marsad.lexicon import Match
from marsad.model.actors import ancestors, registry
from marsad.model.codebook import codebook
from marsad.reading.who_context import Context, document_country
from marsad.reading.who_pieces import Pieces, behind, clitics, collect, generic_rows, proxies
from marsad.text import Doc, fold

__all__ = ["ActorPhrase", "document_country", "find_actors"]

_GOVERNMENTAL = frozenset({"talk", "agreement", "cooperation", "words"})
_AREA_WORDS = frozenset(
    ("شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "محافظه", "مدينه")
)
_SIDES = frozenset(fold(w) for w in ("قبل", "ضد", "مصدره", "بين", "أن", "إن", "لكن"))
_PREPOSITIONS = frozenset(fold(w) for w in ("في", "من", "إلى", "على", "عن", "نحو", "باتجاه", "مع", "داخل", "حدود", "و"))
_QUOTES = "\"«“”»'(["
_CLOSING = {"«": "»", "“": "”", '"': '"', "(": ")"}
_DEPTH = 3


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


class _Part(NamedTuple):
    """A phrase in the making: up to token `last` (exclusive)."""

    last: int
    id: str | None
    kind: str
    unit: tuple[int, int] | None = None


def find_actors(doc: Doc, matches: list[Match], *, country: str | None = None) -> list[ActorPhrase]:
    """The actor phrases of a document in its order, none overlapping another."""
    if country is None:
        country = document_country(doc, matches)
    return _Reader(doc, collect(matches), Context(country, matches)).read()


class _Reader:
    """Reads the phrases of one document from left to right."""

    def __init__(self, doc: Doc, pieces: Pieces, context: Context) -> None:
        self.doc = doc
        self.words = [t.word for t in doc.tokens]
        self.pieces = pieces
        self.context = context
        self.enemy: str | None = None
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
        part = self._phrase(at, 0) or self._adjective(at) or self._country(at) or self._civilians(at)
        if part is None:
            return at
        self._emit(at, part)
        return self._joined_ministries(part.last, part.last) if self._is_ministry(at) else part.last

    # Phrases

    def _phrase(self, at: int, depth: int) -> _Part | None:
        """The longest reading at a token; one that names somebody wins over one of the same length that does not."""
        if depth > _DEPTH:
            return None
        readings = (self._name(at), self._unit(at, depth), self._headed(at, depth), self._generic(at))
        known = [r for r in readings if r is not None]
        return max(known, key=lambda r: (r.id is not None, r.last), default=None)

    def _name(self, at: int) -> _Part | None:
        match = self.pieces.names.get(at)
        if match is None:
            return None
        actor = match.entry.id
        # «الميليشيات الإيرانية» are other groups in Iraq than in Syria.
        if registry()[actor].kind == "group":
            actor = proxies().get((actor, self.context.country or ""), actor)
        return _Part(self._tail(match.last, actor), actor, "org")

    def _tail(self, last: int, actor: str | None) -> int:
        """Behind what only repeats or judges: «(داعش)», «الإرهابي», «العراقية»."""
        while True:
            again = self.pieces.names.get(last)
            if again is not None and again.entry.id == actor and not clitics(again.prefix):
                last = again.last
                continue
            epithet = self.pieces.head(last, "modifier")
            if epithet is not None and epithet.prefix == "ال":
                last = epithet.last
                continue
            origin = self.pieces.nisba.get(last)
            known = registry().get(actor or "")
            if origin is not None and origin.prefix == "ال" and known is not None and known.country == origin.entry.id:
                last = origin.last
                continue
            return last

    def _generic(self, at: int) -> _Part | None:
        match = self.pieces.generics.get(at)
        if match is None:
            return None
        row = match.entry.row
        origin = self._origin(match.last, row.get("takes", ""))
        if origin is not None:
            return origin
        actor = self.context.resolve(match.entry.id, row, self.enemy)
        if actor is None:
            named = match.entry.id == "tanzim" and not match.definite
            return _Part(self._tail(match.last, None), None, "persons") if named else None
        return _Part(self._tail(match.last, actor), actor, "generic")

    def _origin(self, at: int, takes: str) -> _Part | None:
        """An adjective of origin behind a head, other adjectives between them allowed: «الحربي الروسي»."""
        at = self._modifiers(at)
        hedge = self.pieces.head(at, "hedge")
        match = self.pieces.nisba.get(at if hedge is None else hedge.last)
        if match is None or not takes or match.prefix not in ("", "ال"):
            return None
        actor = match.entry.row.get(takes) or match.entry.row.get("force")
        if actor is None:
            return None
        actor = proxies().get((actor, self.context.country or ""), actor) if takes == "group" else actor
        return _Part(self._modifiers(match.last), actor, "org")

    def _modifiers(self, at: int) -> int:
        for _ in range(3):
            match = self.pieces.head(at, "modifier")
            if match is None or match.prefix not in ("", "ال", "وال"):
                break
            at = match.last
        return at

    def _headed(self, at: int, depth: int) -> _Part | None:
        heads = self.pieces.heads.get(at)
        if heads is None:
            return None
        readings = [self._of_head(at, heads[k], k, depth) for k in ("persons", "force", "means", "group", "government",
                                                                    "named", "clan") if k in heads]  # fmt: skip
        known = [r for r in readings if r is not None]
        return max(known, key=lambda r: (r.id is not None, r.last), default=None)

    def _of_head(self, at: int, head: Match, kind: str, depth: int) -> _Part | None:
        if kind == "named" or kind == "clan":
            return self._unknown(head)
        origin = self._origin(head.last, head.entry.row.get("takes", ""))
        if origin is not None:
            return origin._replace(last=self._tail(origin.last, origin.id))
        inner_at = self._modifiers(head.last)
        inner = self._owner(inner_at, depth, kind) if kind != "government" else None
        if inner is None:
            inner = self._loyal(inner_at, depth)
        return inner

    def _owner(self, at: int, depth: int, kind: str) -> _Part | None:
        """Whose the head is: «عناصر التنظيم», «قوة من اللواء 45», «مدفعية تابعة للنظام»."""
        prefix = self._prefix(at)
        if prefix in ("", "ل", "ب") and not self._breaks(at):
            inner = self._phrase(at, depth + 1)
            if inner is not None and (prefix == "" or inner.id is not None):
                return inner
        link = self.pieces.head(at, "link")
        if link is None or (link.entry.id == "link-of" and kind == "means"):
            return None
        inner = self._phrase(link.last, depth + 1)
        return inner if inner is not None and inner.id is not None else None

    def _loyal(self, at: int, depth: int) -> _Part | None:
        link = self.pieces.head(at, "loyal")
        if link is None:
            return None
        patron = self._phrase(link.last, depth + 1)
        if patron is None:
            country = self.pieces.countries.get(link.last)
            patron = None if country is None else _Part(country.last, country.entry.row.get("force"), "country")
        if patron is None or patron.id is None:
            return None
        return _Part(patron.last, proxies().get((patron.id, self.context.country or "")), "org")

    def _unknown(self, head: Match) -> _Part | None:
        """A group with a name that no table has: «حركة "س"», «كتائب فلان»."""
        at = head.last
        if head.definite or at >= len(self.words) or not self._name_word(at):
            return None
        if head.entry.id == "named-group" and not self._quoted_name(at) and not self._sure(head):
            return None
        last = at + 1
        while last < len(self.words) and last < at + 4 and self.words[last].startswith("ال") and self._name_word(last):
            last += 1
        return _Part(last, None, "unknown")

    def _sure(self, head: Match) -> bool:
        """Heads that are followed by a name even without quotation marks."""
        return self.words[head.first].endswith(("كتايب", "سرايا", "مليشيا", "ميليشيا", "مليشيات", "ميليشيات", "فصيل"))

    def _quoted_name(self, at: int) -> bool:
        start = self.doc.tokens[at].start
        return start > 0 and self.doc.raw[start - 1] in _QUOTES

    def _name_word(self, at: int) -> bool:
        word = self.words[at]
        return (
            len(word) > 2
            and word[0].isalpha()
            and at not in self.pieces.verbs
            and at not in self.pieces.nisba
            and not ({"modifier", "link", "loyal", "deed"} & set(self.pieces.heads.get(at, ())))
        )

    def _unit(self, at: int, depth: int) -> _Part | None:
        match = self.pieces.units.get(at)
        if match is None:
            return None
        kind = match.entry.row["kind"]
        end = self._area(match.last) if kind == "area" else self._number(match.last)
        if kind == "numbered" and end == match.last:
            return None
        owner = self._owner_of_unit(end, depth)
        if owner is not None and owner.id is not None:
            begin_of_owner = owner.unit[1] if owner.unit else end
            return _Part(owner.last, owner.id, "org", (at, begin_of_owner))
        origin = self._origin(end, "army")
        if origin is not None:
            return origin._replace(unit=(at, end))
        actor = match.entry.row.get(self.context.key)
        if actor is None and kind != "numbered":
            return None
        return _Part(end, actor, "org" if actor else "unknown", (at, end))

    def _owner_of_unit(self, at: int, depth: int) -> _Part | None:
        if self._breaks(at):
            return None
        prefix = self._prefix(at)
        if prefix in ("ب", "ل", "") and (inner := self._phrase(at, depth + 1)) is not None:
            return inner
        link = self.pieces.head(at, "link")
        return self._phrase(link.last, depth + 1) if link is not None else None

    def _number(self, at: int) -> int:
        """Behind the number, ordinal and arm of a unit: «45», «الثامنة», «مشاة»."""
        if at < len(self.words) and self.words[at].isdigit():
            at += 1
        while (match := self.pieces.ordinals.get(at)) is not None and match.prefix in ("", "ال"):
            at = match.last
        return at

    def _area(self, at: int) -> int:
        """Behind the area of a command: «نينوى», «غرب نينوى», «صلاح الدين»."""
        end = at
        while end < len(self.words) and end < at + 3 and self.words[end] in _AREA_WORDS:
            end += 1
        if end < len(self.words) and self._name_word(end) and self._prefix(end) == "":
            end += 1
            if end < len(self.words) and self.words[end - 1] in ("صلاح", "ذي", "دير"):
                end += 1
        return end

    # Adjectives, countries, people

    def _adjective(self, at: int) -> _Part | None:
        """An adjective of origin behind a deed or weapon is the doer: «غارة جوية إسرائيلية», «القصف التركي»."""
        match = self.pieces.nisba.get(at)
        if match is None:
            return None
        if match.prefix in ("و", "وال"):
            beside = self.found[-1] if self.found and self.found[-1].last == at else None
            joined = beside is not None and at - 1 in self.pieces.nisba
            return _Part(match.last, match.entry.row.get("force"), "adjective") if joined else None
        if match.prefix not in ("", "ال"):
            return None
        before = at
        for _ in range(3):
            if (deed := self.pieces.deed_ends.get(before)) is not None:
                return _Part(match.last, self._of_origin(match, deed), "adjective")
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

    def _country(self, at: int) -> _Part | None:
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
        return _Part(match.last, match.entry.row.get(takes) or match.entry.row.get("government"), "country")

    def _is_subject(self, at: int, last: int) -> bool:
        """Countries are feminine: «شنت روسيا», «إسرائيل تقصف»; or named as a side: «من قبل تركيا», «ضد إسرائيل»."""
        before = self.words[at - 1] if at else ""
        behind = self.words[last] if last < len(self.words) else ""
        if before in _SIDES or (before.endswith("ت") and len(before) > 2):
            return True
        if self.found and self.found[-1].last == at and self._prefix(at) == "و":
            return True  # «قوات النظام وروسيا»
        return behind.startswith("ت") and len(behind) > 3 and before not in _PREPOSITIONS and not self._prefix(at)

    def _beside_government(self, at: int) -> bool:
        """«بين روسيا وتركيا»: two countries named as sides deal with each other."""
        if self.found and self.found[-1].last == at:
            known = registry().get(self.found[-1].id or "")
            return known is not None and known.kind == "government"
        return at > 0 and self.words[at - 1] == "بين"

    def _civilians(self, at: int) -> _Part | None:
        match = self.pieces.head(at, "civilians")
        return None if match is None else _Part(match.last, "civilians", "persons")

    def _is_ministry(self, at: int) -> bool:
        return self.words[at].endswith("وزاره") or self.pieces.head(at, "ministries") is not None

    def _joined_ministries(self, at: int, last: int) -> int:
        """«وزارتي الدفاع والبيشمركة», «وزارة الدفاع والداخلية»: each part is an actor."""
        while (match := self.pieces.head(last, "part")) is not None and match.definite:
            row = generic_rows().get(match.entry.id)
            actor = row.get(self.context.key) if row else None
            origin = self._origin(match.last, "government")
            if origin is not None and origin.id is not None and actor is None:
                actor = origin.id
            if actor is None:
                return last
            self._emit(at, _Part(match.last, actor, "generic"))
            at = last = match.last
        return last

    # Helpers

    def _prefix(self, at: int) -> str:
        """Clitics of whatever begins at a token."""
        pieces = self.pieces
        for store in (pieces.names, pieces.generics, pieces.units, pieces.countries, pieces.nisba):
            match = store.get(at)
            if match is not None:
                return clitics(match.prefix)
        heads = pieces.heads.get(at)
        return clitics(next(iter(heads.values())).prefix) if heads else ""

    def _breaks(self, at: int) -> bool:
        return at >= len(self.words) or not self.words[at][0].isalnum()

    def _emit(self, at: int, part: _Part) -> None:
        doc = self.doc
        prefix = "" if part.kind == "unknown" else self._prefix(at)
        start = behind(doc, doc.tokens[at].start, len(prefix.removesuffix("ل") if self._fused(at) else prefix))
        end = _closed(doc.raw, start, doc.tokens[part.last - 1].end)
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


def _closed(raw: str, start: int, end: int) -> int:
    """The end with the closing mark of a quotation or bracket that opens inside the phrase."""
    inside = raw[start:end]
    mark = raw[end : end + 1]
    for opening, closing in _CLOSING.items():
        opened = inside.count(opening) - (inside.count(closing) if opening != closing else 0)
        if mark == closing and (opened % 2 if opening == closing else opened > 0):
            return end + 1
    return end
