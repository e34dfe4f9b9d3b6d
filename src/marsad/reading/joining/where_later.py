"""Where a happening was that only a later sentence tells: «وقالت المصادر إن الحادث وقع في بلدة س»."""

from marsad.reading.accounts.facts import SETTLED
from marsad.reading.accounts.finding import Account
from marsad.reading.deeds.triggers import VIOLENT
from marsad.reading.joining.adding import narrow_down, narrows
from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.settings.finding import WIDE
from marsad.reading.words.windows import inside
from marsad.text import fold

_INCIDENT = frozenset(fold(w) for w in ("الحادث", "الحادثة", "الواقعة", "الجريمة", "الاعتداء", "الاستهداف"))
_TOOK_PLACE = frozenset(
    fold(w) for w in ("وقع", "وقعت", "حدث", "حدثت", "حصل", "حصلت", "جرى", "جرت", "سجل", "سجلت", "تم", "كان", "كانت")
)
_KINDS = VIOLENT | {"fight", "arrest", "abduction", "toll", "find"}
_VERB_WITHIN, _PLACE_WITHIN, _SENTENCES_BACK = 2, 6, 3


def place_later(phrases: Phrases, accounts: list[Account]) -> None:
    """Give the happening told last the place of which a later sentence says that «the incident» was there."""
    doc = phrases.doc
    if not accounts or _INCIDENT.isdisjoint(doc.vocabulary):
        return
    words = doc.all_words
    for at, word in enumerate(words):
        if word not in _INCIDENT or _TOOK_PLACE.isdisjoint(words[at + 1 : at + 1 + _VERB_WITHIN]):
            continue
        sentence = doc.tokens[at].sentence
        told = (a for a in reversed(accounts) if a.first <= at and a.sentence <= sentence)
        meant = next((a for a in told if a.family in _KINDS), None)
        if meant is None or meant.status.value not in SETTLED or meant.status.recalled:
            continue
        end = min(doc.sentences[sentence].last, at + 1 + _VERB_WITHIN + _PLACE_WITHIN)
        named = (p for p in inside(phrases.places, at, end) if not (p.weak or p.governs))
        there = [p for p in named if p.type not in WIDE and p.type != "line"]
        if sentence - meant.sentence > _SENTENCES_BACK:
            continue
        placed = bool(there) and narrow_down(meant, _within_unit(meant, there[0]))
        dated = _dated(phrases, meant, at, end)
        if placed or dated:
            meant.evidence.append((doc.sentences[sentence].first, doc.sentences[sentence].last))


def _within_unit(account: Account, place: PlacePhrase) -> PlacePhrase:
    """A village that no table knows and that nothing places lies in the district told for what happened."""
    unit = account.places[0] if account.places else None
    if unit is None or unit.type not in _UNITS or place.chain or place.admin2 or place.admin1 != unit.admin1:
        return place
    if place.entry is not None:
        return place._replace(admin2=unit.admin2)
    return place._replace(admin2=unit.admin2, precision=2, placed=True)


_UNITS = frozenset({"district", "subdistrict"})


def _dated(phrases: Phrases, account: Account, at: int, end: int) -> bool:
    """«وقالت مصادر إن الحادث وقع [ليل الأحد]»: the day, where none was told or only that of an announcement."""
    times = inside(phrases.times, at, end)
    days = [t for t in times if t.start and t.type in ("DATE", "TIME") and t.precision == "day"]
    if not days or not (account.when is None or account.announced):
        return False
    account.when, account.announced = days[0], False
    return True


def without_wider(phrases: Phrases, accounts: list[Account]) -> None:
    """Leave out of each account's places the town or unit around another of them, told by another sentence.

    «قصف قرب منبج. … استهدف القصف قرية المحسنلي»: where it was is the village. What is listed beside it stays, and
    so does a town of which a quarter is told, as the report goes on about it.
    """
    for account in accounts:
        if len(account.places) < 2 or (account.family not in _KINDS and account.kind != "mass-grave"):
            continue
        kept = [p for p in account.places if not any(_around(phrases, p, q) for q in account.places if q is not p)]
        if kept:
            account.places = kept


def _around(phrases: Phrases, area: PlacePhrase, place: PlacePhrase) -> bool:
    if area.listed is not None and area.listed == place.listed:
        return False
    if "between" in (area.vicinity, place.vicinity) or place.sentence == area.sentence:
        return False
    if area.entry is not None and area.entry in [phrases.places[c].entry for c in place.chain]:
        return True
    beside = area.vicinity == "near" or area.direction is not None
    return beside and narrows(area, place)
