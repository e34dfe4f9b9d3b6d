"""Parts of one attack told by clauses of their own: a blast and then gunmen, what the attackers burnt, what it cost."""

from itertools import accumulate

from marsad.model.actors import registry
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import UNNAMED, kind_of
from marsad.reading.deeds.triggers import VIOLENT
from marsad.reading.parties.carried import doers
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.settings.finding import place_key
from marsad.text import fold


def bombed_first(one: Account, other: Account) -> bool:
    """«فجر انتحاري سيارة عند البوابة [قبل أن] يقتحم مسلحون المبنى»: one attack of several parts."""
    if one.kind == "assassination" and one.sentence == other.sentence and other.sequel and not one.places:
        return other.family in VIOLENT  # «نجا القائد من محاولة اغتيال [بعدما] انفجرت عبوة على موكبه»
    alone = not other.places or (one.kind == "ied" and not (one.places or other.results))
    told = one.sentence == other.sentence and other.sequel and alone
    return told and one.kind in _BOMBS and other.kind in ("raid", "clash", "attack-on-forces", "attack", "shooting")


_BOMBS = frozenset({"suicide-bombing", "car-bomb", "ied"})


def by_its_attackers(one: Account, other: Account) -> bool:
    """«كمين لدوريتهم. وأكد ضابط أن [المهاجمين] فجروا عبوة»: how those who attacked went about it."""
    if one.family not in ("attack", "fight") or other.family not in ("explosion", "attack") or other.places:
        return False
    if other.sentence - one.sentence > _SOON or other.fresh:
        return False
    return any(a.role == "initiator" and fold(a.actor.name).startswith(_ATTACKERS) for a in other.actors)


_SOON = 3
_ATTACKERS = ("المهاجم", "المنفذ", "منفذي", "منفذو")


def burnt_in(one: Account, other: Account) -> bool:
    """«فجر التنظيم عبوة على الدورية …. وأحرق عجلة الدورية»: what else those who attacked did to whom they hit."""
    if one.family not in VIOLENT and one.family != "fight":
        return False
    if other.family != "destruction" or other.places or other.fresh or other.sentence - one.sentence > 2:
        return False
    burnt = bool(other.results) and all(r.of in ("vehicle", "building") for r in other.results)
    did = doers(other) - {UNNAMED}
    return burnt and bool(did) and did <= doers(one) and not any(kind_of(d) == "force" for d in did)


def lost_beside(one: Account, other: Account, a: ResultPhrase, b: ResultPhrase) -> bool:
    """«أسفر الاشتباك عن قتل خمسة إرهابيين، [فيما استشهد مقاتل]»: what a fight cost those who told the foe's dead."""
    if one.sentence != other.sentence or other.family != "toll" or other.places or other.when is not None:
        return False
    fought = one.family in ("fight", "attack", "operation") and other.opposed
    return fought and kind_of(a.group) == "group" and b.group is None


def heads_series(head: Account, accounts: list[Account]) -> bool:
    """«شن التنظيم سلسلة هجمات في محافظتي س وص. ففي س، …. وفي ص، …»: a lead that only says that there were several."""
    wide = len(head.places) > 1 and all(p.type in _WIDE for p in head.places)
    if head.results or not wide or head.status.value != "reported" or not any(d.kind == "campaign" for d in head.deeds):
        return False
    return sum(one_of_series(head, a) for a in accounts) > 1


def one_of_series(head: Account, account: Account) -> bool:
    """Whether an account tells one of the attacks that the lead of a report counts together."""
    if account is head or account.family not in VIOLENT | {"fight", "destruction"} or not account.places:
        return False
    series = any(d.kind == "campaign" for d in head.deeds) and not head.results
    return series and account.sentence - head.sentence <= _SERIES_REACH and account.status.value == "reported"


_WIDE = frozenset({"governorate", "country", "region"})
_SERIES_REACH = 4


def same_dead(one: Account, other: Account) -> bool:
    """Whether both tell of as many killed, more than one, and neither of another number."""
    ours, theirs = _dead(one), _dead(other)
    return bool(ours) and ours == theirs and max(ours) > 1


def _dead(account: Account) -> set[int]:
    return {r.low for r in account.results if r.kind == "killed" and r.of == "person" and r.low and r.whole is None}


def by_one_state(ours: set[str], theirs: set[str]) -> bool:
    """«أعلن الجيش مقتل خمسة في إنزال. وقالت القيادة إن قوة من جهاز مكافحة الإرهاب نفذته»: forces of one country."""
    known = [registry().get(d) for d in ours | theirs]
    countries = {e.country for e in known if e is not None}
    return all(e is not None and e.kind == "force" for e in known) and len(countries) == 1 and None not in countries


def foiled_by(one: Account, other: Account) -> bool:
    """«أفشلت الأسايش مخططا لداعش. وألقت القبض على ثلاثة»: how an attack that a report leads with was foiled."""
    if one.kind != "interception" or other.sentence - one.sentence > _SOON - 1 or other.status.recalled:
        return False
    soon = other.family == "toll" and other.sentence == one.sentence
    if not (soon or other.family in ("arrest", "find", "fight")) or not any(kind_of(d) == "force" for d in doers(one)):
        return False
    ours, theirs = doers(one), doers(other) - {UNNAMED}
    return not theirs or bool(ours & theirs)


def sums_up_tolls(head: Account, accounts: list[Account]) -> bool:
    """«قتل جنديان وأصيب ثلاثة بهجومين منفصلين»: a lead whose dead and wounded are those of the attacks told below."""
    own = [r for r in head.results if r.low is not None or r.of != "person"]
    total = {r.kind: r.low for r in own if r.of == "person" and r.whole is None}
    if accounts[0] is not head or len(total) != len(own):
        return False
    if len(head.places) > 1 or len(total) < 2:
        return len(own) == 1 and _parted_by_place(head, own[0], accounts)
    below = [a for a in accounts if a.first > head.first and a.family in _BLOWS and a.results and a.places]
    if len(below) < 2:
        return False
    return all(
        n == sum(r.low or 0 for a in below for r in a.results if r.kind == kind and r.of == "person" and not r.whole)
        for kind, n in total.items()
    )


def _parted_by_place(head: Account, total: ResultPhrase, accounts: list[Account]) -> bool:
    """«قتل سبعة في محافظتي س وص. وقتلت قوة أربعة في س. وقتل الحشد ثلاثة في ص»: the same people, place by place."""
    if len(head.places) < 2 or any(p.type not in _WIDE for p in head.places) or not total.low or total.whole:
        return False
    alike = [
        (a, r) for a in accounts if a.sentence > head.sentence
        for r in a.results
        if (r.kind, r.of) == (total.kind, total.of) and r.low and not r.whole and r.group in (total.group, None)
    ]  # fmt: skip
    sums = list(accumulate(r.low or 0 for _, r in alike if r.low != total.low))
    return total.low in sums[1:] and any(a.places for a, _ in alike)


_BLOWS = VIOLENT | {"fight"}


def part_of_total(total: Account, other: Account) -> bool:
    """«نفذت 31 عملية في سوريا والعراق. وفي سوريا وحدها نفذت 11»: the total of one of the countries told together."""
    if total.status.value != "aggregate" or other.status.value != "aggregate" or total.sentence == other.sentence:
        return False
    ours, theirs = ({place_key(p) for p in account.places} for account in (total, other))
    one_land = len(theirs) == 1 and all(p.type == "country" for p in (*total.places, *other.places))
    return one_land and theirs < ours and bool(other.results or other.count)
