"""Which of the roles found in a clause are kept: each actor once, the named before the unnamed."""

from marsad.lexicon import Match
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import UNNAMED, kind_of, one_state
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside

_MARKS = "\"'«»“”"
_NO_GROUP = (None, "civilians", UNNAMED)


def longest(matches: list[Match]) -> list[Match]:
    """The role markers of a clause, the longest where several begin or overlap."""
    chosen: list[Match] = []
    for match in matches:
        if chosen and match.first < chosen[-1].last:
            continue
        chosen.append(match)
    return chosen


def without_shadows(roled: list[RoledActor], against: set[int]) -> list[RoledActor]:
    """«كمين للمليشيات … وقتل 97 مسلحا»: the men counted are of the group that was named."""
    if any(r.role == "target" and r.actor.id == UNNAMED and r.actor.first in against for r in roled):
        return roled  # «قتل جنديان باشتباك مع [مجهولين]»: the other side
    named = [r for r in roled if r.role == "target" and r.actor.id not in _NO_GROUP]
    return [r for r in roled if not (named and r.role == "target" and r.actor.id == UNNAMED)]


def without_posts(roled: list[RoledActor], words: list[str]) -> list[RoledActor]:
    """«قتل أربعة من الشرطة الاتحادية في هجوم على [حاجز أمني]»: a post of the force that was named."""
    hit = [r for r in roled if r.role == "target"]
    if len(hit) < 2:
        return roled
    named = {r.actor.id for r in hit if kind_of(r.actor.id) == "force" and not _is_post(r, words)}
    posts = [r for r in hit if _is_post(r, words) and any(one_state(r.actor.id, i) for i in named if i != r.actor.id)]
    return [r for r in roled if not any(r is p for p in posts)]


_POSTS = frozenset(("حاجز", "نقطه", "مركز", "مقر", "موقع", "ثكنه", "دوريه", "رتل", "كمين", "ارتكاز"))
_OF_NONE = frozenset(("امني", "امنيه", "عسكري", "عسكريه", "تفتيش", "مراقبه"))


def _is_post(entry: RoledActor, words: list[str]) -> bool:
    """Whether a phrase is a post of no named force, told for itself and not joined to what stands before."""
    told = words[entry.actor.first : entry.actor.last]
    return bool(told) and told[0] in _POSTS and all(w in _OF_NONE for w in told[1:]) and len(told) > 1


def without_kin(roled: list[RoledActor]) -> list[RoledActor]:
    """«بين عشيرتي س وص، وأحرق مضيف عشيرة ص»: a clan named again, by its noun, is the side that it was."""
    kept: list[RoledActor] = []
    for entry in roled:
        name = entry.actor.name.strip(_MARKS).split(" ", 1)[-1].strip(_MARKS)
        again = entry.actor.kind == "unknown" and any(
            r.actor.kind == "unknown" and r.actor.name.strip(_MARKS).endswith(name) for r in kept
        )
        if not again:
            kept.append(entry)
    return kept


def one_each(roled: list[RoledActor]) -> list[RoledActor]:
    """Each actor once in a role; a doer is not its own target."""
    if len(roled) < 2:
        return roled
    sides = {r.actor.id for r in roled if r.role in ("initiator", "target") and r.actor.id}
    roled = [r for r in roled if r.role != "support" or r.actor.id not in sides]  # «الجيش، مسنودا بالمقاومة»
    kept: list[RoledActor] = []
    seen: set[tuple[str | None, str]] = set()
    doers = {r.actor.id for r in roled if r.role in ("initiator", "support", "partner") and r.actor.id}
    plain = {r.actor.id for r in roled if r.role == "initiator" and r.actor.id and r.actor.unit is None}
    for entry in roled:
        key = (entry.actor.id or entry.actor.name, entry.role)
        if key in seen or (entry.role == "target" and entry.actor.id in doers):
            continue
        if entry.role == "partner" and entry.actor.id in plain and entry.actor.unit is None:
            continue  # «عملية مشتركة بين س [والتحالف]، نفذت مع التحالف»
        seen.add(key)
        kept.append(entry)
    return kept


def same_in_brackets(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«قوات الأمن التابعة للإقليم ([الأسايش])»: another name of the one before."""
    at = actor.first
    begins = phrases.doc.tokens[at].start
    if at < 1 or phrases.doc.raw[begins - 1] != "(":
        return False
    return any(_up_to(phrases, a, at) for a in inside(phrases.actors, max(at - _LONG_NAME, 0), at))


def _up_to(phrases: Phrases, actor: ActorPhrase, at: int) -> bool:
    """Whether nothing but whose it is stands between an actor and token `at`: «القوات [التابعة للإقليم] (س)»."""
    between = phrases.doc.words(actor.last, at)
    return not between or (len(between) <= _WHOSE and between[0].startswith("التابع") and "،" not in between)


_LONG_NAME, _WHOSE = 16, 3
