"""Who was exposed to what is told, where only a pronoun says so: «أعلن الجيش عن تعرضه لهجوم», «بعد تعرضها لقصف»."""

from marsad.model.actors import registry
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.ministries import armed_side
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import BYSTANDERS, MOUTHPIECES, RoledActor

_REPELLED = frozenset(("تصديه", "تصديها", "صده", "صدها", "احباطه", "احباطها", "افشاله", "افشالها", "بتصديه", "بصده"))
_ITS = frozenset(("تعرضه", "تعرضها", "لتعرضه", "لتعرضها", "بتعرضه", "بتعرضها", "استهدافه", "استهدافها"))
_TO = ("لهجوم", "لقصف", "لهجمات", "لكمين", "لاطلاق", "لاستهداف", "لضرب", "لغار", "لاعتداء", "من", "الي", "في", "ب")


def exposed_to(phrases: Phrases, before: list[RoledActor], account_first: int) -> list[RoledActor]:
    """«انسحبت القوة، بعد تعرضها لهجوم من …»: the pronoun is hers who was named last as a doer."""
    words = phrases.doc.words(account_first, account_first + 3)
    if not any(w.startswith("تعرض") and w.endswith(("ها", "هم", "ضه")) for w in words):
        return []
    doers = [a for a in before if a.role == "initiator" and a.actor.id]
    return [RoledActor(a.actor, "target") for a in doers[-1:]]


def exposed_speaker(phrases: Phrases, clause: Clause, actors: list[RoledActor]) -> list[RoledActor]:
    """«أعلن الجيش عن [تعرضه] لهجوم»: the pronoun is the force's that speaks, where nothing else is named as hit."""
    if any(a.role in ("target", "victim") for a in actors):
        return []
    words = phrases.doc.all_words
    at = next((i for i in range(clause.first, clause.last - 1) if words[i] in _ITS or words[i] in _REPELLED), None)
    if at is None or not (words[at] in _REPELLED or words[at + 1].startswith(_TO)):
        return []  # «أعلن الحزب [تصديه] لمحاولة تسلل»
    said = next((s.attribution for s in phrases.said_at(at)), None)
    entry = registry().get(said.organisation or "") if said is not None else None
    if said is None or entry is None or entry.kind in BYSTANDERS or entry.id in MOUTHPIECES:
        return []
    side = armed_side(entry)
    if side.kind not in ("force", "group") or any(a.actor.id == side.id for a in actors):
        return []
    who = ActorPhrase(at, at + 1, said.span, side.id, said.text, None, side.parent, side.country, "", "org")
    return [RoledActor(who, "target")]
