"""Former fighters: «عنصر سابق في فصائل المعارضة» bears no arms any more, so that he is a civilian."""

from marsad.model.traits import having
from marsad.reading.accounts.finding import Account
from marsad.reading.phrases import Phrases
from marsad.text import fold

# Groups that are no more, whose former men went home.
_GONE = having("disbanded")
_FORMER = tuple(fold(w) for w in ("سابق", "السابق"))
_LEADERS = tuple(fold(w) for w in ("قيادي", "قائد", "القيادي", "القائد", "زعيم", "أمير"))
_REACH = 4


def settle_former(phrases: Phrases, account: Account) -> None:
    """Make former men of a group that is no more civilians, as whom it was done to and among the outcomes."""
    words = phrases.doc.all_words
    for roled in account.actors:
        unknown = roled.actor.id is None and roled.actor.kind == "unknown"
        if (roled.actor.id not in _GONE and not unknown) or roled.role not in ("target", "victim"):
            continue
        around = words[max(roled.actor.first - _REACH, 0) : roled.actor.last + 1]
        leader = not unknown and any(w.startswith(_LEADERS) for w in around)
        if not any(w.startswith(_FORMER) for w in around) or leader:
            continue
        group = roled.actor.id
        account.actors = [
            a._replace(actor=a.actor._replace(id="civilians", parent=None, kind="persons")) if a is roled else a
            for a in account.actors
        ]
        for result in account.results:
            if result.group == group:
                result.group = "civilians"
