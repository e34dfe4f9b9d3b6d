"""What numbers speak against two accounts telling one happening: exact ones that differ, outcomes that answer."""

from marsad.reading.accounts.facts import groups_agree
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import one_state, related
from marsad.reading.joining.parts import lost_beside
from marsad.reading.parties.carried import sources
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.results.summed import named_among


def numbers_differ(one: Account, other: Account) -> bool:
    """Exact numbers of one fact that cannot both be true; of two sources also where one leaves open whose they were."""
    apart = not sources(one) & sources(other)
    for a in one.results:
        for b in other.results:
            if a.whole is not None or b.whole is not None or a.low is None or b.low is None:
                continue
            if one.sentence == other.sentence and a.group and b.group is None and _of_others(other, a.group):
                continue  # «استشهد اثنان من الشرطة في مواجهة، كما قتل ثلاثة من المهاجمين»
            if lost_beside(one, other, a, b) or named_among(a, b) or named_among(b, a):
                continue
            # «خمسة جنود», by another's count seven «من القوات الأمنية»: both may be men of one state.
            ours = groups_agree(a, b) or (apart and one_state(a.group, b.group))
            same = a.kind == b.kind and a.of == b.of and ours and (apart or a.hint == b.hint)
            same = same or (apart and _versions(one, other, a, b))
            if same and (a.low, a.high) != (b.low, b.high) and "exact" == a.qualifier == b.qualifier:
                if 0 < a.low == _together(other, a if apart else b) or 0 < b.low == _together(one, b if apart else a):
                    continue  # «مقتل 9 قياديين», then «مقتل والي العراق بالإضافة إلى 8 من القادة»
                return True
    return False


def _together(account: Account, result: ResultPhrase) -> int:
    """How many of a result's kind and side an account tells in several numbers; 0 where it tells one."""
    kind = [r for r in account.results if (r.kind, r.of) == (result.kind, result.of) and r.whole is None]
    alike = [r.low for r in kind if groups_agree(r, result) or one_state(r.group, result.group)]
    return sum(n or 0 for n in alike) if len(alike) > 1 else 0


def closes_list(told: list[Account], account: Account) -> bool:
    """«5 شهداء في س / شهيدة في ص / 3 في ع / الحصيلة 9 شهداء»: a toll that adds up those above it is of none of them."""
    if account.family != "toll" or account.places or len(told) < _FEWEST:
        return False
    total = [r.low for r in account.results if r.kind == "killed" and r.whole is None]
    if len(total) != 1 or total[0] is None:
        return False
    parts = [_dead(a) for a in told if a.status == account.status and a.sentence < account.sentence]
    return sum(1 for n in parts if n) >= _FEWEST and sum(parts) == total[0]


def _dead(account: Account) -> int:
    return sum(r.low or 0 for r in account.results if r.kind == "killed" and r.whole is None and r.of == "person")


_FEWEST = 2
"""How many happenings a total has to add up."""


def _of_others(account: Account, group: str) -> bool:
    """Whether those hit are named, and others than a group."""
    hit = {a.actor.id for a in account.actors if a.role == "target" and a.actor.id}
    return bool(hit) and not any(related(i, group) for i in hit)


def answered_by(one: Account, other: Account) -> bool:
    """«في المقابل، قالت الحركة إن الضربة قتلت راعيا»: the other side's account, with an outcome of its own."""
    if not ((other.answers or other.opposed) and one.results and other.results) or one.headline:
        return False
    if not other.answers:  # «…، بينما تحدث المرصد عن مقتل ثلاثة»: each side with an outcome of its own
        ours, theirs = {_fact(r) for r in one.results}, {_fact(r) for r in other.results}
        if not sources(one) or not sources(other) or sources(one) & sources(other) or ours & theirs:
            return False
    said = {s.attribution.span for s in one.statements}
    return any(s.attribution.span not in said for s in other.statements)


def _fact(result: ResultPhrase) -> tuple[str, str, int | None]:
    return result.kind, result.of, result.low


def _versions(one: Account, other: Account, a: ResultPhrase, b: ResultPhrase) -> bool:
    """«استشهد تسعة مواطنين»; «زعم الجيش أنه قتل أربعة من الحركة»: what two sources say of whom one blow killed."""
    claimed = any(s.attribution.stance == "claims" for s in other.statements)
    dead = a.kind == b.kind == "killed" and "civilians" in (a.group, b.group)
    said = {s.attribution.span for s in one.statements}
    against = other.opposed and any(s.attribution.span not in said for s in other.statements)
    return dead and ((claimed and one.family == other.family) or against)
