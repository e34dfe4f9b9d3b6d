"""Whom only the words name that lead up to a deed: «وبعد وصول [الجيش] إلى س، نصب مسلحو ص كمينا للجنود»."""

from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import is_armed_side
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

_LEADING = frozenset(("بعد", "عقب", "اثر", "لدي", "اثناء"))
_SUBJECT = 2


def only_led_in(phrases: Phrases, clause: Clause, main: Deed | None, actor: ActorPhrase) -> bool:
    """Whether an actor stands in a phrase of time before a comma, and the verb behind it has a subject of its own."""
    words = phrases.doc.all_words
    if main is None or actor.last > main.first or words[clause.first].removeprefix("و") not in _LEADING:
        return False
    comma = next((n for n in range(actor.last, main.first) if words[n] == "،"), None)
    if comma is None or main.first - comma > _SUBJECT + 2:
        return False
    behind = inside(phrases.actors, comma + 2, comma + 2 + _SUBJECT)
    subject = next((a for a in behind if not a.prefix and a.first == comma + 2), None)
    return subject is not None and is_armed_side(subject.id) and subject.id != actor.id
