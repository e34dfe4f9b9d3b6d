"""Which results an account keeps: those of its own kind of deed, each told once."""

from marsad.model.actors import registry
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import UNNAMED
from marsad.reading.parties.sides import by_irregulars
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.results.summed import told_again
from marsad.reading.roles.state import MOUTHPIECES, RoledActor


def keep_own(account: Account, did: set[str], targets: list[str]) -> None:
    """Leave out what is no result of this kind of deed, groups that nobody tells, and what is told twice.

    `did`: the ids of those who did it; `targets`: of those it was done to.
    """
    if account.family == "release":
        for result in account.results:
            if result.kind in ("arrested", "abducted") and _by_noun(result):
                result.kind = "released"  # «وصول 30 أسيرا محررا»
        account.results = [r for r in account.results if r.kind != "found_dead"]  # «مقابل ثلاث جثث»
    if account.family == "people" and any(r.kind == "found_dead" for r in account.results):
        account.results = [r for r in account.results if r.kind != "killed"]  # «رفات 30 من ضحايا …» says who they were
    if account.kind == "demand":  # «دعت إلى وقف أحكام الإعدام»: what is asked for, or asked to end
        account.results = [r for r in account.results if r.low is not None or r.kind not in _DEADLY]
    if account.kind in _AGREED:
        provided = {"killed", "wounded"} if account.kind == "ceasefire" else {"released"}
        account.results = [r for r in account.results if r.kind not in provided]  # what it provides for, or ends
    rebels = by_irregulars(did)  # a bomb that they blow up is set off, not made safe
    rebels = rebels or (account.family == "explosion" and not did)  # «أصيب 17 في تفجير ثلاث قنابل»
    account.results = [r for r in account.results if not (_set_off(r, did) and rebels)]
    for result in account.results:
        given_up = result.kind == "surrendered" and result.group in targets  # nobody surrenders to his own
        if result.group == UNNAMED or given_up:
            result.group = None  # whose they were nobody says
        if _mixed(result, account.results):
            result.group = None
    account.results = _told_once(account.results)


def _set_off(result: ResultPhrase, did: set[str]) -> bool:
    """«فجروا عبوة», but «تفجير 22 عبوة من مخلفات س»: whose they were is told, so others blew them up."""
    if result.kind != "destroyed" or result.group in did:
        return False
    noun = result.count.noun if result.count is not None else None
    return result.of in _BOMBS or (noun is not None and noun.id in _BOMBS)


_DEADLY = frozenset({"killed", "wounded"})
_AGREED = frozenset({"agreement", "ceasefire"})
_BOMBS = frozenset({"ied", "mine", "explosive", "explosive_belt", "bomb"})


def has_parts(result: ResultPhrase, results: list[ResultPhrase]) -> bool:
    """«22 قتيلا بينهم ستة أطفال»: of the others nothing is told."""
    return result.count is not None and any(r.whole is result.count for r in results)


def _by_noun(result: ResultPhrase) -> bool:
    """«30 أسيرا»: the counted are called so, beside what befell them now."""
    return result.count is None or result.count.result is not None


def _mixed(result: ResultPhrase, results: list[ResultPhrase]) -> bool:
    """«قتل خمسة من الشرطة وأصيب 12 آخرون بينهم ثلاثة مدنيين»: others of whom some are civilians are not all police."""
    if result.count is None or result.count.noun is not None or result.group is None:
        return False
    parts = [r.group for r in results if r.whole is result.count]
    if result.group == "civilians":  # «ومدنيين اثنين، وجرح 9 آخرين بينهم 4 من الشرطة»
        return any(g not in (None, "civilians") for g in parts)
    return "civilians" in parts


def _told_once(results: list[ResultPhrase]) -> list[ResultPhrase]:
    """A vague count is left out where the same fact has a number; what is told twice is told once."""
    numbered = {(r.kind, r.of, r.group) for r in results if r.low is not None or r.high is not None}
    kept: list[ResultPhrase] = []
    for result in results:
        fact = (result.kind, result.of, result.group)
        vague = result.low is None and result.high is None
        same = [r for r in kept if (r.kind, r.of, r.group, r.low, r.high) == (*fact, result.low, result.high)]
        if same and has_parts(result, results) and not has_parts(same[0], results):
            kept[kept.index(same[0])] = result  # «13 قتيلا» of a headline, «13 شخصا، بينهم طفلان» below it
            continue
        held = vague and result.of != "person" and any((k, *fact[1:]) in numbered for k in _FOUND.get(result.kind, ()))
        if same or held or (vague and fact in numbered):
            continue  # «ضبط عبوات ناسفة» of a headline, «عثرت على 53 عبوة» below it
        again = next((r for r in kept if (r.kind, r.of, r.group) == fact and told_again(r, result)), None)
        if again is not None:
            kept[kept.index(again)] = result if result.high is None else again
            continue
        kept.append(result)
    return kept


_FOUND = {"seized": ("found",), "found": ("seized",)}


def announcer(account: Account) -> str | None:
    """«أعلن الجيش الإسرائيلي مقتل ضابط»: the armed side that tells of losses without saying whose speaks of its own."""
    for statement in account.statements:
        entry = registry().get(statement.attribution.organisation or "")
        if entry is None or entry.kind not in ("force", "group") or entry.id in MOUTHPIECES:
            continue
        if not any(a.actor.id == entry.id for a in account.actors):
            return entry.id
    return None


def lost_by(result: ResultPhrase) -> list[RoledActor]:
    """The side that announces its own losses, as whom it was done to."""
    count = result.count
    if result.group is None or count is None or result.kind not in ("killed", "wounded"):
        return []
    own = result.group
    lost = ActorPhrase(count.first, count.last, count.span, own, own, None, None, None, "", "persons")
    return [RoledActor(lost, "target")]
