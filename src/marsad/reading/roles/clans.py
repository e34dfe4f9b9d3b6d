"""Clans that fight each other: «نزاع عشائري بين عشيرتي س وص», «بين عشيرتين», «بين البو س وآل ص»."""

from marsad.model.countries import by_country
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import UNNAMED
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside
from marsad.text import fold

# Whose ids the registry has for the clans of a country; elsewhere they keep their names alone.
_CLANS = by_country("clans")
_TWO = frozenset(fold(w) for w in ("عشيرتين", "قبيلتين", "عائلتين", "أسرتين", "عشيرتان", "قبيلتان"))
_KIN = frozenset(("البو", "ال", "بني", "بنو"))
_LEADING = frozenset(fold(w) for w in ("أبناء", "أفراد", "مسلحين", "مسلحي", "من", "مجاميع", "عناصر", "كل", "عشيرة",
                                       "قبيلة", "عشيرتي", "قبيلتي", "عائلتي", "أسرتي", "مسلحة"))  # fmt: skip
_NAME = 4
_REACH = 6


def clans(phrases: Phrases, clause: Clause, roled: list[RoledActor]) -> list[RoledActor]:
    """The parties of a fight with its clans named: both of two, by their ids where the country's clans have one."""
    if not phrases.known.cued("tribal", clause.first, clause.last):
        return roled
    id = _CLANS.get(phrases.country or "")
    told = [a for a in inside(phrases.actors, clause.first, clause.last) if a.id is None and a.kind == "unknown"]
    known = [a for a in roled if a.actor.id not in (None, UNNAMED) and a.role in ("initiator", "target")]
    if known:  # «نزاع بين [البو س] و[آل ص] خلف 3 قتلى بينهم منتسب في الشرطة»: who was only hit by it
        both = [] if any(a.role == "initiator" for a in known) else _between(phrases, clause, id, kin=True)
        hit = [a._replace(role="victim") if a.role == "target" else a for a in roled]
        return [*both, *hit] if both else roled
    others = [a for a in roled if a.role not in ("initiator", "target")]
    if len(told) > 1:
        first, second = (actor._replace(id=id) for actor in told[:2])
        return [RoledActor(first, "initiator"), RoledActor(second, "target"), *others]
    sides = _between(phrases, clause, id) or _by_adjective(phrases, clause, id)
    if sides:
        return [*sides, *others]
    return [a._replace(actor=a.actor._replace(id=id)) if _is_clan(a) else a for a in roled]


def _is_clan(party: RoledActor) -> bool:
    return party.actor.id is None and party.actor.kind == "unknown"


def _between(phrases: Phrases, clause: Clause, id: str | None, *, kin: bool = False) -> list[RoledActor]:
    """«بين [البو س] و[آل ص]», «بين [عشيرتين]»; `kin`: only names that begin so."""
    words = phrases.doc.all_words
    for at in range(clause.first, clause.last - 1):
        if words[at] != "بين":
            continue
        first = at + 1
        while first < clause.last and first - at <= _REACH and words[first] in _LEADING:
            first += 1
        if first >= clause.last:
            return []
        if words[first] in _TWO:
            both = _phrase(phrases, first, first + 1, id)
            return [RoledActor(both, "initiator"), RoledActor(both, "target")]
        second = _second(words, first, clause.last)
        led = (first > at + 1 and not kin) or words[first] in _KIN  # not «بين قتيل وجريح»
        if second is not None and led:
            end = _end(words, second, clause.last)
            sides = _phrase(phrases, first, second, id), _phrase(phrases, second, end, id)
            return [RoledActor(sides[0], "initiator"), RoledActor(sides[1], "target")]
    return []


def _by_adjective(phrases: Phrases, clause: Clause, id: str | None) -> list[RoledActor]:
    """«نزاع [عشائري] عنيف في ميسان»: where nothing else names the sides."""
    words = phrases.doc.all_words
    for at in range(clause.first + 1, clause.last):
        fought = words[at - 1].removeprefix("و").removeprefix("ب").removeprefix("ال").removesuffix("ا")
        if id is not None and fought in _FIGHTS and words[at].removeprefix("ال").removesuffix("ا") in _OF_CLANS:
            both = _phrase(phrases, at, at + 1, id)
            return [RoledActor(both, "initiator"), RoledActor(both, "target")]
    return []


_FIGHTS = frozenset(("نزاع", "شجار", "اقتتال", "خلاف", "صراع", "مشاجره", "اشتباك", "قتال"))
_OF_CLANS = frozenset(("عشايري", "قبلي", "عشايريه"))


def _second(words: list[str], first: int, last: int) -> int | None:
    """Where the second name begins: the next word with «و», within the length of a name."""
    for at in range(first + 1, min(last, first + _NAME + 1)):
        if not words[at][0].isalpha():
            return None
        if words[at].startswith("و") and len(words[at]) > 2:
            return at
    return None


def _end(words: list[str], first: int, last: int) -> int:
    kin = words[first].removeprefix("و") in _KIN
    return min(last, first + 1 + kin)


def _phrase(phrases: Phrases, first: int, last: int, id: str | None) -> ActorPhrase:
    start, end = phrases.doc.span(first, last)
    prefix = "و" if phrases.doc.all_words[first].startswith("و") else ""
    start += len(prefix)
    name = phrases.doc.raw[start:end]
    return ActorPhrase(first, last, (start, end), id, name, None, None, phrases.country, prefix, "unknown")
