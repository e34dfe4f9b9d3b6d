"""«استهدفه مسلحون مجهولون»: gunmen of no known group who aim at people shoot at them, where no other means are told."""

from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import UNNAMED
from marsad.reading.parties.sides import armed_target, rebel_groups
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor


def settle_gunmen(phrases: Phrases, account: Account) -> None:
    """A strike by unknown gunmen in which somebody came to harm is told as shots."""
    doers = [a for a in account.actors if a.role == "initiator"]
    if account.kind != "strike" or account.means or not doers or not all(_gunmen(phrases, a) for a in doers):
        return
    words = phrases.doc.all_words
    aimed = all("ستهد" in words[d.first] for d in account.deeds if d.kind == "strike")
    told = [r for r in account.results if r.high != 0]
    if aimed and not told and armed_target(account):
        account.kind = "attack-on-forces"  # «استهدف مسلحون حاجزا للجيش»
    elif aimed and told and all(r.of == "person" and r.kind in ("killed", "wounded") for r in told):
        account.kind = "attack-on-forces" if armed_target(account) else "shooting"


def _gunmen(phrases: Phrases, party: RoledActor) -> bool:
    if party.actor.id != UNNAMED:
        men = phrases.doc.all_words[party.actor.first].startswith(("مسلح", "عناصر", "خلايا"))
        return men and party.actor.id in rebel_groups()
    near = phrases.doc.words(party.actor.first, party.actor.last + _RIDING)
    return any(w.startswith(("مسلح", "دراجه", "دراجات")) for w in near)


_RIDING = 5
