"""Who only found what a strike left: «عثرت [البيشمركة] على جثث ثلاثة مسلحين بعد ضربة جوية للتحالف»."""

from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor

_FOUND = ("عثر", "تعثر", "يعثر", "وجد", "اكتشف", "انتشل", "تنتشل", "ينتشل")
_BLOWS = frozenset({"strike", "explosion"})


def without_finders(phrases: Phrases, main: Deed | None, actors: list[RoledActor]) -> list[RoledActor]:
    """The parties to a blow without those whom the clause only names as who found its dead."""
    if main is None or family(main.kind) not in _BLOWS:
        return actors
    words = phrases.doc.all_words
    return [
        a for a in actors
        if a.role != "initiator" or a.actor.prefix or not a.actor.first
        or not words[a.actor.first - 1].lstrip("وف").startswith(_FOUND)
    ]  # fmt: skip
