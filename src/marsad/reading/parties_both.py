"""Both sides of dealings that a sentence only calls so: «بحث الوزير مع نظيره … . واتفق [الجانبان] على …»."""

from marsad.reading.accounts import Account
from marsad.reading.phrases import Phrases
from marsad.reading.roles_state import PEACEFUL, RoledActor

_BOTH = frozenset(("الجانبان", "الطرفان", "البلدان", "الجانبين", "الطرفين", "البلدين", "الوزيران", "الرييسان",
                   "الوزيرين", "الحكومتان", "الوفدان"))  # fmt: skip
_REACH = 4
"""Sentences behind dealings within which their two sides are spoken of."""


def carry_both(phrases: Phrases, accounts: list[Account]) -> None:
    """Give dealings of «the two sides» the parties of the dealings told before."""
    for index, account in enumerate(accounts):
        if account.family not in PEACEFUL or any(a.role == "initiator" for a in account.actors):
            continue
        if _BOTH.isdisjoint(phrases.doc.words(account.first, account.last)):
            continue
        for before in reversed(accounts[:index]):
            if account.sentence - before.sentence > _REACH:
                break
            sides = _sides(before)
            if len(sides) > 1:
                account.actors = [*sides, *account.actors]
                break


def _sides(account: Account) -> list[RoledActor]:
    roles = {"fight": ("initiator", "target")}.get(account.family, ("initiator", "partner"))
    told = [a for a in account.actors if a.role in roles and a.actor.id not in (None, "civilians")]
    known = account.family == "fight" or account.family in PEACEFUL
    return [a._replace(role="initiator") for a in told] if known else []
