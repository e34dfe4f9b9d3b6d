"""«استهدف الانفجار قوة مشتركة من [الجيش] و[الحشد]»: the parts of a joint force that was hit did nothing."""

from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases

_JOINT = ("مشترك", "مولف", "مكون")
_FORCES = frozenset(("قوه", "دوريه", "رتل", "رتلا", "مفرزه", "نقطه", "قوات", "حاجز", "حاجزا", "وحده", "تجمع", "تجمعا"))
_HITS = ("استهدف", "تستهدف", "يستهدف", "هاجم", "تهاجم", "طال", "اصاب", "ضرب")
_ON = frozenset(("علي", "ضد", "نحو", "باتجاه"))
_BACK, _NEAR = 9, 6


def joint_and_hit(phrases: Phrases, clause: Clause, actor: ActorPhrase) -> bool:
    """Whether an actor is one of those of whom a force that was hit is made up."""
    words = phrases.doc.all_words
    low = max(clause.first, actor.first - _BACK)
    at = next((n for n in range(actor.first, low - 1, -1) if n + 2 < len(words) and _made_up(words, n)), None)
    if at is None or at <= clause.first or any(w in ("،", ".") for w in words[at : actor.first]):
        return False
    if words[at - 1] in _ON or words[at].startswith("ل"):
        return True
    if words[at - 1].lstrip("وف").startswith(_HITS):  # «استهدفت [قوة]» did it herself
        return not words[at - 1].endswith("ت") and words[at].endswith("ه")
    return any(w.lstrip("وف").startswith(_HITS) for w in words[max(at - _NEAR, clause.first) : at - 1])


def _made_up(words: list[str], at: int) -> bool:
    """«[قوة] مشتركة من»."""
    return words[at].removeprefix("ل") in _FORCES and words[at + 1].startswith(_JOINT) and words[at + 2] == "من"
