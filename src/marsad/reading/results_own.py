"""Losses whose side only «our forces» or «the attackers» names, told once it is known who speaks and who attacked."""

from marsad.model.actors import registry
from marsad.reading.accounts import Account
from marsad.reading.phrases import Phrases
from marsad.reading.roles_state import BYSTANDERS


def settle_own(phrases: Phrases, account: Account) -> None:
    """Give the results of «قواتنا» and «المهاجمين» the group that these words mean."""
    _of_our_own(phrases, account)
    _of_the_attackers(phrases, account)


def _of_the_attackers(phrases: Phrases, account: Account) -> None:
    """«انتهى الهجوم بمقتل اثنين من المهاجمين»: whose the attackers were says who attacked."""
    did = [a for a in account.actors if a.role == "initiator" and a.actor.id]
    if len({a.actor.id for a in did}) != 1:
        return
    for result in account.results:
        words = phrases.doc.words(result.first, result.last + 1)
        if result.of == "person" and any(w.removeprefix("ال") in _ATTACKERS for w in words):
            result.group = did[0].actor.id


_ATTACKERS = frozenset(("مهاجمين", "مهاجمون", "مهاجمان", "معتدين", "مقتحمين"))


def _of_our_own(phrases: Phrases, account: Account) -> None:
    """«لا إصابات في صفوف قواتنا»: whose «ours» are says the one who speaks."""
    said = (registry().get(s.attribution.organisation or "") for s in account.statements)
    speaker = next((e for e in said if e is not None and e.kind not in BYSTANDERS and e.acled_inter), None)
    if speaker is None:
        return
    for result in account.results:
        near = phrases.doc.words(result.first, result.last + _OUR_REACH)
        if result.of == "person" and any(w.removeprefix("ل").removeprefix("ب") in _OURS for w in near):
            result.group = speaker.id


_OUR_REACH = 4
_OURS = frozenset(("قواتنا", "جنودنا", "عناصرنا", "مقاتلينا", "مقاتلونا", "صفوفنا", "وحداتنا"))
