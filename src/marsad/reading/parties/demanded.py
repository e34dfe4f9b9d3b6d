"""Parties told by a verb beside the deed: of whom demonstrators demand something, who had left the ground before."""

from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import is_armed_side, kind_of
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside

_DEMAND = ("طالب", "يطالب", "تطالب", "مطالب", "دعوا", "داعين")
_WITHDREW = frozenset(("انسحاب", "انسحب", "انسحبت", "فرار", "هروب"))
_SIDES = ("force", "group", "government")
_REACH = 3


def add_demanded(phrases: Phrases, account: Account) -> None:
    """«خرج العشرات في مظاهرة طالبوا فيها [قسد] بالإفراج عن معتقلين», «تظاهرة ضد [الفصائل]»: whom they address."""
    if any(a.role == "target" for a in account.actors):
        return
    words = phrases.doc.all_words
    for first, last in account.evidence:
        for at in range(first, last):
            against = words[at] == "ضد"
            if not against and not words[at].removeprefix("و").startswith(_DEMAND):
                continue
            near = inside(phrases.actors, at + 1, min(at + 1 + (1 if against else _REACH), last))
            asked = next((a for a in near if kind_of(a.id) in _SIDES and not a.prefix), None)
            if asked is not None:
                account.actors = [*account.actors, RoledActor(asked, "target")]
                return


def add_withdrawn(phrases: Phrases, account: Account) -> None:
    """«استعادوا البلدة دون قتال بعد انسحاب [مليشيات س] منها»: from whom the ground came."""
    if any(a.role == "target" for a in account.actors):
        return
    words = phrases.doc.all_words
    known = {a.actor.id for a in account.actors}
    for first, last in account.evidence:
        for at in range(first, last):
            if words[at] not in _WITHDREW or words[at - 1] not in ("بعد", "عقب", "ان", "اثر", "بعدما"):
                continue
            near = inside(phrases.actors, at + 1, min(at + 1 + _REACH, last))
            gone = next((a for a in near if is_armed_side(a.id) and a.id not in known), None)
            if gone is not None:
                account.actors = [*account.actors, RoledActor(gone, "target")]
                return
