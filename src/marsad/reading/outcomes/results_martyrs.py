"""Whose those are who are called martyrs in a fight: of the force that fought the group."""

from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import inter, is_state
from marsad.reading.phrases import Phrases


def of_martyrs(phrases: Phrases, account: Account) -> None:
    """«قتل خمسة إرهابيين، فيما [استشهد] مقاتل وأصيب اثنان»: martyrs are of the force that fought the group."""
    if account.family not in _FOUGHT or not any(_of_a_group(a.actor.id) for a in account.actors):
        return
    sides = {a.actor.id for a in account.actors if a.role in ("initiator", "target") and is_state(a.actor.id)}
    if len(sides) != 1:
        return
    side = next(iter(sides))
    fallen = False
    for result in account.results:
        before = phrases.doc.words(max(result.first - 2, account.first), result.first + 1)
        if result.of != "person" or result.group is not None or result.hint not in ("fighter", "force", "member", None):
            fallen = False
        elif result.kind == "killed" and any("شهد" in w or "شهيد" in w or "شهاد" in w for w in before):
            result.group, fallen = side, True
        elif fallen and result.kind == "wounded" and (result.count is None or result.count.noun is None):
            result.group = side


_FOUGHT = frozenset({"fight", "attack", "operation", "arrest", "destruction", "find"})


def _of_a_group(id: str | None) -> bool:
    return not is_state(id) and inter(id) is not None and id != "civilians"
