"""The other side of a fight told by a pronoun: «فجر انتحاريون أنفسهم واشتبكت [معهم] قوات مكافحة الإرهاب»."""

from itertools import pairwise

from marsad.reading.accounts.facts import SETTLED
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import is_armed_side
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor

_WITH_THEM = frozenset(("معهم", "معها", "معه", "لهم", "عليهم"))
_NEAR = 1
"""Sentences between the two."""


def add_with_them(phrases: Phrases, accounts: list[Account]) -> None:
    """Give a fight without its other side the one that the account right before names."""
    words = phrases.doc.all_words
    for before, account in pairwise(accounts):
        if account.family != "fight" or account.status.value not in SETTLED:
            continue
        if any(a.role == "target" for a in account.actors) or account.sentence - before.sentence > _NEAR:
            continue
        did = {a.actor.id for a in account.actors if a.role == "initiator"}
        if not did or all(words[i] not in _WITH_THEM for first, last in account.evidence for i in range(first, last)):
            continue
        armed = [a for a in before.actors if is_armed_side(a.actor.id) and a.actor.id not in did]
        foe = next((a for role in ("initiator", "target") for a in armed if a.role == role), None)
        if foe is not None:
            account.actors = [*account.actors, RoledActor(foe.actor, "target")]
