"""Whose the harmed of a protest are, and what robbers take: told by what was done rather than by a name."""

from marsad.reading.accounts.finding import Account
from marsad.reading.parties.sides import by_irregulars
from marsad.reading.result_phrase import ResultPhrase

_AT_WORK = frozenset({"journalist", "media", "medic", "aid-worker", "health-worker", "doctor", "rescuer",
                      "fireman", "lawyer"})  # fmt: skip
_ON_CROWDS = frozenset({"killed", "wounded", "arrested"})


def of_the_crowd(account: Account) -> None:
    """«أصيب 84 مواطنا برصاص القوات خلال تفريق المسيرة»: whom a crowd's dispersal harmed was of the crowd."""
    if not any(a.actor.id == "protesters" and a.role == "target" for a in account.actors):
        return
    mixed = any(r.whole is not None and r.group not in (None, "civilians", "protesters") for r in account.results)
    for result in account.results:
        count = result.count
        plain = result.hint in ("person", "civilians") and result.group in (None, "civilians")
        if not plain or result.of != "person" or result.kind not in _ON_CROWDS or result.high == 0 or mixed:
            continue
        if count is not None and (count.noun is None or count.noun.id not in _AT_WORK):
            result.group = "protesters"


def of_the_robbed(account: Account, result: ResultPhrase) -> bool:
    """«نهب مسلحون 17 شاحنة»: what irregulars rob is the civilians', where nobody else is told as robbed."""
    if result.kind != "seized" or result.of == "person" or account.kind not in _ROBBING:
        return False
    did = {a.actor.id for a in account.actors if a.role == "initiator"}
    others = any(a.role in ("target", "victim") and a.actor.id not in (None, "civilians") for a in account.actors)
    if not did and any(r.group == "civilians" and r.kind in _ON_CROWDS for r in account.results):
        return not others  # «قتلوا شابين ونهبوا الهواتف»
    return by_irregulars(did) and not others


_ROBBING = frozenset({"destruction", "civilian-attack", "abduction", "killing", "casualties", "shooting", "raid"})
