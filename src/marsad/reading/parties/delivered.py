"""Parties to a delivery of prisoners: who takes them over, who gave them up, whose men they are."""

from marsad.model.actors import GROUPS
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import inter
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside


def settle_delivered(phrases: Phrases, account: Account) -> bool:
    """«تسلم العراق 120 من عناصر التنظيم من قسد»: the taker is the doer, the giver his partner, the group the target.

    Whether this is what the account tells; what is told so is no result of anybody's deed.
    """
    deed = next((d for d in account.deeds if d.kind == "release"), None)
    if deed is None:
        return False
    word = phrases.doc.all_words[deed.first].lstrip("وف")
    if not word.startswith(_TAKES) and not word.startswith(_GIVES):
        return False
    named = {a.actor.first for a in account.actors}
    behind = [a for a in inside(phrases.actors, deed.last, account.last) if a.first not in named and a.id]
    parties = account.actors + [RoledActor(a, "partner", inferred=True) for a in behind]
    settled: list[RoledActor] = []
    men: list[RoledActor] = []
    for party in parties:
        gave = _gave(phrases, party)
        if party.role == "initiator" and not gave:
            settled.append(party)
        elif not gave and inter(party.actor.id) in GROUPS:
            men.append(party._replace(role="target"))
        elif gave or (not word.startswith(_TAKES) and party.role in ("target", "partner")):
            settled.append(party._replace(role="partner"))
    account.actors = [*settled, *men[:1]]
    account.results = [r for r in account.results if r.of != "person" or r.kind == "released"]
    return True


def _gave(phrases: Phrases, party: RoledActor) -> bool:
    """«من [قسد]», «كانت تحتجزهم [قسد]», «كانوا محتجزين لدى [قسد]», «من سجون [قسد]»."""
    before = phrases.doc.words(max(party.actor.first - _BEFORE, 0), party.actor.first)
    held = any(w.removeprefix("ي").removeprefix("ال").startswith(_HELD) for w in before)
    return held or (bool(before) and before[-1] in _FROM and not _counted(phrases, party))


def _counted(phrases: Phrases, party: RoledActor) -> bool:
    """«[120 معتقلا] من داعش»: of whom those are who are given up."""
    counts = inside(phrases.counts, party.actor.first - _NUMBER, party.actor.first)
    return any(c.last >= party.actor.first - 1 for c in counts)


_TAKES = ("تسلم", "استلم", "يتسلم", "تتسلم", "يستلم", "تستلم", "استلام", "استرد", "يسترد", "تسترد", "استرداد")
_GIVES = ("سلم", "يسلم", "تسليم", "رحل", "يرحل", "ترحيل")
_FROM = frozenset(("من", "لدي", "عند"))
_HELD = ("تحتجز", "حتجز", "احتجز", "محتجز", "سجون", "تعتقلهم", "عتقلهم", "تاسرهم")
_BEFORE, _NUMBER = 2, 6
