"""Who came into a town that he fights for: for a group against the state that is ground taken."""

from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import UNNAMED
from marsad.reading.parties.sides import rebel_groups
from marsad.reading.phrases import Phrases


def came_to_hold(phrases: Phrases, account: Account) -> bool:
    """«[دخلت] الفصائل حيي س وص»: a group that fights the state, in a town or quarter that was not its own."""
    did = {a.actor.id for a in account.actors if a.role == "initiator" and a.actor.id}
    if not did or not did <= rebel_groups() - {UNNAMED} or account.status.value != "reported":
        return False
    words = phrases.doc.all_words
    entered = any(d.verb and words[d.first].lstrip("وف").startswith(("دخل", "تدخل", "يدخل")) for d in account.deeds)
    return entered and bool(account.places) and account.places[0].type in _SETTLED


_SETTLED = frozenset({"city", "town", "village", "neighbourhood", "base", "camp"})
