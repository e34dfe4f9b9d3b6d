"""Missiles told behind an air raid without a doer: its aircraft fired them («غارات إسرائيلية …. أصاب صاروخ شقة»)."""

from marsad.reading.accounts.finding import Account
from marsad.reading.phrases import Phrases


def fly_missiles(phrases: Phrases, accounts: list[Account]) -> None:
    """Make a hit by one or two missiles, told soon behind air raids that killed no fewer, one of these."""
    hits = [a for a in accounts if a.kind in _BY_MISSILE and a.status.value == "reported" and _hit_it(phrases, a)]
    for account in hits:
        raid = next((a for a in accounts if _is_raid_before(a, account)), None)
        if raid is None:
            continue
        account.kind = raid.kind
        account.actors += [a for a in raid.actors if a.role == "initiator"]


def _hit_it(phrases: Phrases, account: Account) -> bool:
    """«أن صاروخين أصابا شقة», «دمر صاروخ مستودعا»: a verb of hitting; rockets that only fall come from the ground."""
    if any(a.role == "initiator" for a in account.actors):
        return False
    words = phrases.doc.words(account.first, account.last)
    for at, word in enumerate(words):
        if word.removeprefix("ال") in _MISSILES:
            return any(w.lstrip("وف").startswith(_HITS) for w in words[max(at - 1, 0) : at + _BESIDE])
    return False


def _is_raid_before(raid: Account, account: Account) -> bool:
    if raid.kind not in _RAIDS or raid.status.value != "reported" or not 0 <= account.sentence - raid.sentence <= _SOON:
        return False
    doers = {a.actor.id for a in raid.actors if a.role == "initiator"}
    hit = {a.actor.id for a in account.actors if a.role != "initiator"}
    if raid.first >= account.first or not doers or doers & hit:
        return False
    lands = {p.country for p in raid.places} & {p.country for p in account.places}
    return bool(lands) and _dead(account) <= _dead(raid)


def _dead(account: Account) -> int:
    return max((r.low or 0 for r in account.results if r.kind == "killed"), default=0)


_BY_MISSILE = frozenset({"shelling", "missile-strike"})
_RAIDS = frozenset({"airstrike", "drone-strike"})
_MISSILES = frozenset(("صاروخ", "صاروخا", "صاروخان", "صاروخين"))
_HITS = ("اصاب", "استهدف", "دمر", "ضرب", "اخترق")
_BESIDE, _SOON = 3, 4
