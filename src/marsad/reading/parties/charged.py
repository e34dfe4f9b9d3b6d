"""Whose those arrested are said to be: «اعتقلت أربعة أشخاص بتهمة الانتماء إلى التنظيم»."""

from marsad.model.actors import GROUPS
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import inter
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside
from marsad.text import fold

_HELD = frozenset({"arrest", "operation"})
_BELONGING = tuple(
    fold(w) for w in ("الانتماء", "بالانتماء", "للانتماء", "لانتما", "الانضمام", "بالانضمام", "مبايعة", "بمبايعة",
                      "لانتمائ", "بصلتهم", "بصلته", "بصلات", "لصلتهم", "لصلته", "ارتباطهم", "ارتباطه", "بارتباط",
                      "لارتباط", "لعلاقت", "بعلاقت")
)  # fmt: skip
_REACH = 4
_PLAIN = (None, "person", "civilians")


def add_side_charged(phrases: Phrases, account: Account) -> None:
    """Make the armed group to which those arrested are said to belong the target, and them its men."""
    if account.family not in _HELD or not any(r.kind == "arrested" for r in account.results):
        return
    if any(a.role == "target" and a.actor.id not in ("civilians", None) for a in account.actors):
        return
    words = phrases.doc.all_words
    for at in range(account.first, account.last):
        if not words[at].startswith(_BELONGING):
            continue
        side = next((a for a in inside(phrases.actors, at + 1, at + 1 + _REACH) if inter(a.id) in GROUPS), None)
        if side is None or any(a.actor.id == side.id for a in account.actors if a.role == "initiator"):
            continue
        account.actors = [*account.actors, RoledActor(side, "target")]
        for result in account.results:
            if result.kind == "arrested" and result.group in (None, "civilians") and result.hint in _PLAIN:
                result.group = side.id
        if all(r.group != "civilians" for r in account.results):
            account.actors = [a for a in account.actors if a.actor.id != "civilians" or a.role != "target"]
        return
