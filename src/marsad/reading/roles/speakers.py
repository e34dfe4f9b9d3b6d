"""Whom a speaker calls his own, and units that only their number tells: both are of the force that speaks."""

from itertools import pairwise

from marsad.model.actors import registry
from marsad.model.traits import having
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.ministries import armed_side
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import BYSTANDERS, MOUTHPIECES
from marsad.text import fold


def of_speaker(phrases: Phrases, actor: ActorPhrase) -> ActorPhrase:
    """«قالت قسد إن الهجوم استهدف نقطة [لقواتنا]», «أعلن الحشد استشهاد مقاتلين من [اللواء 21]»: of the speaker's side;
    any other actor as it is.
    """
    own = calls_own(actor) or _belongs_to_us(phrases, actor)
    some = fold(actor.name) in _SOME_MEN
    if not own and not some and not _unit_of_nobody(actor):
        return actor
    said = next((s.attribution for s in phrases.said_at(actor.first)), None)
    if some and said is not None and (said.anonymous or said.speaker):
        return actor
    entry = registry().get(said.organisation or "") if said is not None else None
    if entry is None or entry.kind in BYSTANDERS or entry.id in MOUTHPIECES or entry.acled_inter is None:
        return actor
    side = armed_side(entry)
    at_home = side.country == actor.country_hint and side.id in _WHOLE
    if at_home or side.kind not in ("force", "group") or (side.id in _WITHOUT_UNITS and not own and not some):
        return actor
    return actor._replace(id=side.id, parent=side.parent, country_hint=side.country)


def fell_repelling(phrases: Phrases, first: int, last: int) -> str | None:
    """«قال المتحدث باسم قسد إن [30 مقاتلا] قتلوا أثناء التصدي لهجمات خلايا داعش»: men of the side that speaks."""
    words = phrases.doc.words(last, last + _REPELLING_REACH)
    if not any(a in _WHILE and b.removeprefix("ال").startswith(_REPELLED) for a, b in pairwise(words)):
        return None
    said = next((s.attribution for s in phrases.said_at(first)), None)
    entry = registry().get(said.organisation or "") if said is not None else None
    if entry is None or entry.kind not in ("force", "group") or entry.id in MOUTHPIECES or entry.id in _WHOLE:
        return None
    return armed_side(entry).id


_REPELLING_REACH = 5
_WHILE, _REPELLED = frozenset(("اثناء", "خلال", "في", "لدي")), ("تصدي", "صد", "احباط")


def spoken_for(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«قال المتحدث باسم [التحالف]، العقيد فلان، إن صواريخ سقطت …»: for whom a spokesman speaks."""
    words = phrases.doc.words(max(actor.first - 2, 0), actor.first)
    return len(words) > 1 and words[1] == "باسم" and any(s in words[0] for s in _SPOKESMEN)


_SPOKESMEN = ("متحدث", "ناطق")


def _belongs_to_us(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«[وحدات مكافحة الإرهاب] التابعة لقواتنا»: units of the speaker's own, which alone any force may have."""
    behind = phrases.doc.words(actor.last, actor.last + 2)
    return actor.kind == "generic" and len(behind) == 2 and "تابع" in behind[0] and behind[1] in _TO_US


_SOME_MEN = frozenset(("قوه امنيه", "مفرزه امنيه", "مفارز امنيه"))
"""Men of whom a service speaks that sent them: «أعلن الجهاز أن [قوة أمنية] اعتقلت …»."""
_TO_US = frozenset(("لقواتنا", "لنا", "لقيادتنا", "لحركتنا"))


def calls_own(actor: ActorPhrase) -> bool:
    """Whether the speaker's own are told («قواتنا»)."""
    return actor.kind == "generic" and any(w.endswith("نا") for w in actor.name.split())


_ORDINALS = frozenset(("الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
                       "العاشر"))  # fmt: skip


def _unit_of_nobody(actor: ActorPhrase) -> bool:
    """«قوة من [اللواء 27]»: a unit by its number alone, which many forces have."""
    if actor.unit is None or not actor.name.endswith(actor.unit):
        return False
    return any(c.isdigit() for c in actor.unit) or not _ORDINALS.isdisjoint(fold(actor.unit).split())


_WHOLE, _WITHOUT_UNITS = having("whole-forces"), having("without-units")
