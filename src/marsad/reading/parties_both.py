"""Both sides of dealings or a fight that a sentence only calls so: «بحث الوزير مع نظيره … . واتفق [الجانبان] على …»."""

from marsad.reading.accounts import Account
from marsad.reading.phrases import Phrases
from marsad.reading.roles_state import PEACEFUL, RoledActor

_BOTH = frozenset(("الجانبان", "الطرفان", "البلدان", "الجانبين", "الطرفين", "البلدين", "الوزيران", "الرييسان",
                   "الوزيرين", "الحكومتان", "الوفدان"))  # fmt: skip
_REACH = 4
"""Sentences behind dealings within which their two sides are spoken of."""


def carry_both(phrases: Phrases, accounts: list[Account]) -> None:
    """Give dealings and fights of «the two sides» the parties of those told before."""
    for index, account in enumerate(accounts):
        fight = account.family == "fight"
        if (account.family not in PEACEFUL and not fight) or any(a.role == "initiator" for a in account.actors):
            continue
        if _BOTH.isdisjoint(phrases.doc.words(account.first, account.last)):
            continue
        for before in reversed(accounts[:index]):
            if account.sentence - before.sentence > _REACH:
                break
            sides = _sides(before)
            if len(sides) > 1:
                others = [a._replace(role="target") for a in sides[1:]] if fight else sides[1:]
                account.actors = [sides[0], *others, *account.actors]
                break


def _sides(account: Account) -> list[RoledActor]:
    roles = {"fight": ("initiator", "target")}.get(account.family, ("initiator", "partner"))
    told = [a for a in account.actors if a.role in roles and a.actor.id not in (None, "civilians")]
    known = account.family in PEACEFUL or account.family in ("fight", "forces")
    return [a._replace(role="initiator") for a in told] if known else []
