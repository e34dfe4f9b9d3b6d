"""Parties across sentences: whom an account means that names no doer of its own, and what joined accounts agree on.

«قصفت قوات النظام بلدة س. كما استهدفت بقذائف مماثلة قرية ص»: a verb without a subject, «القصف», «العملية» have the doer
of the deed told right before.
"""

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise

from marsad.model.actors import IRREGULARS, ancestors
from marsad.model.traits import having
from marsad.reading.accounts.facts import OPERATIONS, SETTLED
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import UNNAMED, inter, is_state
from marsad.reading.deeds.triggers import Deed
from marsad.reading.parties.armed import is_struck, strikes_arms
from marsad.reading.phrases import Phrases
from marsad.reading.roles.owned import takes_part
from marsad.reading.roles.pronouns import by_them
from marsad.reading.roles.state import PEACEFUL, RoledActor
from marsad.reading.roles.syntax import is_weapon, names_object
from marsad.reading.settings.finding import same_place
from marsad.reading.words.windows import inside
from marsad.text import fold

_STRUCK, _FOUND = frozenset({"strike", "attack", "explosion"}), frozenset({"find", "arrest"})
_BLOWS = frozenset({"strike", "attack", "toll", "people", "abduction", "destruction"})
# For how many sentences the doer named last is meant by a verb without a subject, and by «القصف».
_REACH = 2
_ALIKE = frozenset(fold(w) for w in ("مماثل", "مماثلة", "المماثل", "ذاته", "نفسه", "مشابه"))
_LIKEWISE = frozenset(fold(w) for w in ("كما", "كذلك", "أيضا", "وكذلك"))


def carry_parties(phrases: Phrases, accounts: list[Account]) -> None:
    """Give accounts that name no doer that of the deed that they go on with, and hideouts and weapons their owner."""
    _carry_doers(phrases, accounts)
    _they_went_on(phrases, accounts)
    _only_doer(phrases, accounts)
    _only_air_force(accounts)
    _whose_weapons(phrases, accounts)
    for before, account in pairwise(accounts):
        searched = before.family in OPERATIONS or before.kind in _DUG_UP
        if account.family not in OPERATIONS or not searched or account.status.value not in SETTLED:
            continue
        near = account.sentence - before.sentence <= 1 and sources(account) == sources(before)
        if near and not doers(account) and any(d.verb for d in account.deeds):
            account.actors += [a for a in before.actors if a.role == "initiator"]
    _carry_foe(phrases, accounts)
    for account in accounts:
        _raise_partners(phrases, account)


_DUG_UP = frozenset({"body-found", "mass-grave"})


def _raise_partners(phrases: Phrases, account: Account) -> None:
    """«عملية تشارك فيها الشرطة والحشد»: those who take part in what nobody else is said to do are who did it; with
    whom it was done jointly («بالاشتراك مع», «مشتركة مع») did it too.
    """
    joint = [a for a in account.actors if a.role == "partner" and _jointly(phrases, a)]
    if joint and account.family not in PEACEFUL:
        last = max(a.actor.last for a in joint)
        account.actors = [
            a._replace(role="initiator") if a in joint or (a.role == "partner" and last <= a.actor.first <= last + 1)
            else a
            for a in account.actors
        ]  # fmt: skip
    if any(a.role == "initiator" and not a.inferred for a in account.actors):
        return
    taking_part = [a for a in account.actors if a.role == "partner" and _takes_part(phrases, a)]
    if taking_part:
        last = max(a.actor.last for a in taking_part)
        told = [a for a in account.actors if not a.inferred]
        account.actors = [
            a._replace(role="initiator") if a.role == "partner" and a.actor.first <= last + _JOINED else a for a in told
        ]


# Tokens by which the next of those who take part follows («وقوات من الحشد»).
_JOINED = 3
_PART = ("شارك", "يشارك", "تشارك", "اشترك", "يشترك", "تشترك", "مشارك", "بمشارك", "ستشارك", "سيشارك", "ساهم",
         "يساهم", "تساهم")  # fmt: skip


_JOINTLY = ("بالاشتراك", "بالشراكه", "سويه")
_JOINT_DEED = ("عملي", "العملي", "دوري", "حمل", "ضرب", "غار", "هجوم", "كمين", "مداهم", "انزال", "قصف", "هجمات")


def _jointly(phrases: Phrases, party: RoledActor) -> bool:
    words = phrases.doc.words(max(party.actor.first - _JOINED - 1, 0), party.actor.first)
    if "مع" not in words[1:] or any("تنسيق" in w or "تعاون" in w for w in words):
        return False  # «بالتنسيق المشترك مع» is less
    for at, word in enumerate(words):
        if word.removeprefix("و").startswith(_JOINTLY):
            return True
        if at and word.removeprefix("ال").startswith("مشترك") and words[at - 1].lstrip("وبف").startswith(_JOINT_DEED):
            return True  # «عملية مشتركة مع», not «استراتيجية مشتركة مع»
    return False


def _takes_part(phrases: Phrases, party: RoledActor) -> bool:
    words = phrases.doc.words(max(party.actor.first - _JOINED - 1, 0), party.actor.first)
    if any(b == "بمشاركه" and a.startswith(_DONE) and a.endswith("ها") for a, b in pairwise(words)):
        return False  # «في عملية [نفذها بمشاركة] قوات س»: beside whoever announces it
    return any(w.removeprefix("و").startswith(_PART) for w in words[-_JOINED:]) or takes_part(phrases, party.actor)


_DONE = ("نفذ", "شن", "اجر", "قاد", "خاض")


def _only_doer(phrases: Phrases, accounts: list[Account]) -> None:
    """In a post that tells of one doer's blows alone, what it tells of the same place without a doer is his."""
    if not phrases.wire:
        return
    blows = [a for a in accounts if a.family in _POSTED and a.status.value in SETTLED]
    named = {frozenset(doers(a)) for a in blows if doers(a)}
    if len(named) != 1 or any(doers(a) for a in accounts if a not in blows):
        return
    source = next(a for a in blows if doers(a))
    for account in blows:
        hit = {a.actor.id for a in account.actors if a.role in ("target", "victim")}
        there = not account.places or any(same_place(p, q) for p in account.places for q in source.places)
        unnamed = there and not any(a.role == "initiator" for a in account.actors)
        if unnamed and not hit & doers(source) and (account.family != "explosion" or account.kind == "explosion"):
            account.actors += [a for a in source.actors if a.role == "initiator"]


def _they_went_on(phrases: Phrases, accounts: list[Account]) -> None:
    """«استهدف مقاتلوه تجمعا …. [واشتبكوا] مع قوة»: a verb with a pronoun goes on with the doers told right before."""
    going_on = [(account, deed) for account in accounts if (deed := _deed_of_them(phrases, account)) is not None]
    if not going_on:
        return
    told = [(first, last, at) for at, account in enumerate(accounts) for first, last in account.evidence]
    told.sort()
    firsts = [first for first, _, _ in told]
    for account, deed in going_on:
        sentence = phrases.doc.tokens[deed.first].sentence
        begin = phrases.doc.sentences[max(sentence - 1, 0)].first
        near = told[bisect_left(firsts, begin) : bisect_left(firsts, deed.first)]
        others = [(last, -at) for _, last, at in near if accounts[at] is not account]
        if not others:
            continue
        before = accounts[-max(others)[1]]  # of those that reach as far the first
        hit = {a.actor.id for a in account.actors if a.role in ("target", "victim")}
        if doers(before) and not hit & doers(before):
            account.actors += [a for a in before.actors if a.role == "initiator"]


def _deed_of_them(phrases: Phrases, account: Account) -> Deed | None:
    """The verb with a pronoun for its doers, of an account that names none."""
    if account.family not in _BY_ARMS or any(a.role == "initiator" for a in account.actors):
        return None
    words = phrases.doc.all_words
    return next((d for d in account.deeds if not d.negated and by_them(words, d.first, verb=d.verb)), None)


_BY_ARMS = frozenset({"strike", "attack", "fight", "explosion", "abduction", "arrest", "operation", "people"})


def _only_air_force(accounts: list[Account]) -> None:
    """Where all air strikes of which a report names the doer are one side's, those without a doer are its too."""
    strikes = [a for a in accounts if a.kind in _FROM_THE_AIR and a.status.value in SETTLED and not a.status.recalled]
    for kinds in (_FROM_THE_AIR, {"drone-strike"}):  # «مسيرات النظام … وغارات روسية»: the drones are one side's alone
        _of_one_side([a for a in strikes if a.kind in kinds])


def _of_one_side(strikes: list[Account]) -> None:
    named = {frozenset(doers(a, told=True)) for a in strikes if doers(a, told=True)}
    if len(named) != 1 or len(next(iter(named))) != 1:
        return
    source = next(a for a in strikes if doers(a, told=True))
    for account in strikes:
        hit = {a.actor.id for a in account.actors if a.role in ("target", "victim")}
        if not any(a.role == "initiator" for a in account.actors) and not hit & doers(source):
            account.actors += [a for a in source.actors if a.role == "initiator"]


def _whose_weapons(phrases: Phrases, accounts: list[Account]) -> None:
    """«لاحقتها قذائف [النظام] … . أصيبت بالقصف الذي استهدف المدينة»: a strike only referred to is his whose weapons a
    sentence right before names, which tells no strike itself.
    """
    telling = {account.sentence for account in accounts}
    for account in accounts:
        open_ = account.family == "strike" and not any(a.role == "initiator" for a in account.actors)
        if not open_ or account.sentence == 0 or account.sentence - 1 in telling:
            continue
        if not any(d.refers for d in account.deeds):
            continue
        sentence = phrases.doc.sentences[account.sentence - 1]
        named = [a for a in inside(phrases.actors, sentence.first, sentence.last) if is_weapon(phrases, a)]
        hit = {a.actor.id for a in account.actors}
        if named and named[-1].id is not None and named[-1].id not in hit:
            account.actors.append(RoledActor(named[-1], "initiator"))


_FROM_THE_AIR = frozenset({"airstrike", "drone-strike"})
_POSTED = frozenset({"strike", "attack", "toll", "people", "explosion"})


def _carry_foe(phrases: Phrases, accounts: list[Account]) -> None:
    """What an operation finds, what it strikes is the armed group's that the report is about, where it is about one
    only; drones brought down are theirs who sent them."""
    targets = [a for account in accounts for a in account.actors if a.role == "target"]
    others = [a for account in accounts for a in account.actors if a.role == "initiator"]
    foe = _only([a for a in targets if inter(a.actor.id) == "Rebel group"])
    foe = foe or _only([a for a in targets + others if inter(a.actor.id) == "Rebel group"])
    named = foe or _only_named(phrases)
    fought = [a for account in accounts if account.family == "fight" for a in account.actors]
    clan = _only([a for a in fought if a.actor.id in _CLANS])
    sender = _only([a for a in targets + others if inter(a.actor.id) in IRREGULARS and a.actor.id not in _NO_SENDERS])
    if sender is not None and sender.role == "target" and any(is_struck(a, sender) for a in accounts):
        sender = None  # «قصف الحرس الثوري مقرا للحزب …. وأسقطت الدفاعات مسيرتين»: they may be of whoever struck it
    for account in accounts:
        if named is not None and named.actor.id in _PLAIN_GUNMEN and _kills_gunmen(account):
            kept = [a for a in account.actors if a.role != "target"]
            account.actors = [*kept, named._replace(role="target")]
            continue
        hit = any(a.role == "target" for a in account.actors)
        if hit or account.status.value not in SETTLED:
            continue
        did = doers(account)
        by_state = any(is_state(d) for d in did)
        if account.kind == "interception" and sender is not None and sender.actor.id not in did and by_state:
            account.actors.append(sender._replace(role="target"))
            continue
        fit = account.family in OPERATIONS or account.kind == "territory-recapture" or strikes_arms(account)
        fit = fit or any(r.kind in ("found", "defused") and r.of in _OF_ARMED for r in account.results)
        if account.family == "arrest" and by_state and clan is not None and _took_part(phrases, account):
            account.actors.append(clan._replace(role="target"))
            continue
        whose = named if _finds_arms(account) else foe
        if fit and whose is not None and whose.actor.id not in did and by_state:
            account.actors.append(whose._replace(role="target"))


def _took_part(phrases: Phrases, account: Account) -> bool:
    """«اعتقلت 13 مشاركا في النزاع», «17 متورطا من الطرفين»: those who fought before the police came."""
    words = phrases.doc.words(account.first, account.last)
    return any(w.removeprefix("و").removeprefix("ب").removeprefix("ال").startswith(_FIGHTERS) for w in words)


_CLANS = having("feuding-clans")
_FIGHTERS = ("متورط", "مشارك", "متسبب", "متشاجر", "متنازع", "طرفين", "متخاصم", "مثيري", "مسببي", "اطراف النزاع")
_NO_SENDERS = having("no-side") | having("settlers")
_PLAIN_GUNMEN = having("plain-gunmen")


def _only(parties: list[RoledActor]) -> RoledActor | None:
    """The first of parties that are all one side."""
    return parties[0] if len({a.actor.id for a in parties}) == 1 else None


def _only_named(phrases: Phrases) -> RoledActor | None:
    """The armed group that a report names, where it names one only, in whatever part."""
    rebels = [a for a in phrases.actors if inter(a.id) == "Rebel group" and a.id not in _NO_SENDERS]
    return _only([RoledActor(a, "target") for a in rebels])


def _finds_arms(account: Account) -> bool:
    """Whether hideouts, weapons, bombs were found or destroyed: they are some armed side's."""
    return account.family != "arrest" and any(r.kind in _TAKEN and r.of in _OF_ARMED for r in account.results)


_TAKEN = frozenset({"destroyed", "burned", "found", "defused", "seized"})
_OF_ARMED = frozenset({"hideout", "tunnel", "cave", "camp", "weapon", "ammunition", "ied", "mine", "explosive",
                       "explosive_belt"})  # fmt: skip


def _kills_gunmen(account: Account) -> bool:
    """«وقتلت ما لا يقل عن 14 مسلحا»: gunmen of no named side, whom a state's forces killed."""
    hit = {a.actor.id for a in account.actors if a.role == "target"}
    if account.family not in _KILLING or not hit <= _NOBODY_KNOWN:
        return False
    if not any(is_state(d) for d in doers(account)):
        return False
    return any(r.of == "person" and r.hint == "fighter" and r.kind == "killed" for r in account.results)


_KILLING = frozenset({"strike", "fight", "people", "operation", "attack"})
_NOBODY_KNOWN = frozenset((None, UNNAMED))


def _carry_doers(phrases: Phrases, accounts: list[Account]) -> None:
    """«كما استهدفت بقذائف مماثلة …», «وطال القصف قرية …», «تعرضت … لقصف مماثل» after a strike that has its doer."""
    for index, account in enumerate(accounts):
        if account.family not in _BLOWS or any(a.role == "initiator" for a in account.actors):
            continue
        before = next((a for a in reversed(accounts[:index]) if _begins(a) < _begins(account)), None)
        if before is None or not (_goes_on(phrases, before, account) or _sums_up(phrases, before, account)):
            continue
        hit = {a.actor.id for a in account.actors if a.role in ("target", "victim")}
        if any(hit & doers(a) for a in accounts[max(index - _REACH, 0) : index]):
            continue  # the other side's answer
        account.actors += [a for a in before.actors if a.role == "initiator"]


def _begins(account: Account) -> int:
    return min(first for first, _ in account.evidence)


def _goes_on(phrases: Phrases, before: Account, account: Account) -> bool:
    """Whether the account tells more of what the doer of the one before did."""
    far = _begins(account) - max(last for _, last in before.evidence) > _FARTHEST
    if far or (_headed(phrases, account) and account.sentence != before.sentence):
        return False
    blows = [d for d in account.deeds if d.kind != "casualties"]
    likewise = before.family == "explosion" and not blows  # «… بانفجار مخلفات، كما أصيبت طفلة بطريقة مماثلة»
    if account.sentence - before.sentence > _REACH or not (before.family in _BLOWS or likewise):
        return False
    if any(d.verb and not d.negated and _without_subject(phrases, d) for d in blows):
        return True
    if any(d.refers for d in blows):
        return not (before.kind in _FROM_THE_AIR and account.kind == "shelling")  # another's missiles than his aircraft
    words = phrases.doc.words(account.first, account.last)
    alike = not _ALIKE.isdisjoint(words)
    if alike and not blows:  # «كما أصيبت طفلة بطريقة مماثلة»
        return account.family == "toll"
    return bool(blows) and (words[0] in _LIKEWISE or alike)


def _sums_up(phrases: Phrases, before: Account, account: Account) -> bool:
    """«وقال آخر إن العملية أسفرت عن مقتل ستة»: another toll of the operation told right before."""
    near = account.sentence - before.sentence <= 1
    if not near or before.family not in OPERATIONS or account.family not in ("toll", "people"):
        return False
    words = phrases.doc.words(account.first, account.last)
    return any(w.removeprefix("و").startswith(_THE_OPERATION) for w in words)


_THE_OPERATION = ("العمليه", "الحمله", "بالعمليه", "للعمليه", "المداهمه")
_FARTHEST = 60


def _headed(phrases: Phrases, account: Account) -> bool:
    """«حلب:: …»: under a heading of its own."""
    sentence = phrases.doc.sentences[phrases.doc.tokens[_begins(account)].sentence]
    return ":" in phrases.doc.words(sentence.first, sentence.first + 4)


def _without_subject(phrases: Phrases, deed: Deed) -> bool:
    """«استهدفت [بقذائف] محيط القرية»: what stands behind the verb is its object."""
    return names_object(phrases, deed.last)


def join_parties(earlier: Account, later: Account) -> None:
    """Add the parties of `later` to those of `earlier`, which tells the same happening.

    A doer whom the text names stands before one whom only an announcement made the doer; of a force and a part of it
    («القوات العراقية», then «قوة من جهاز مكافحة الإرهاب») the part did it.
    """
    earlier.homes = earlier.homes or later.homes
    later_actors = later.actors
    hit = {a.actor.id for a in later_actors if a.role == "target" and a.actor.id is not None}
    earlier.actors = [a for a in earlier.actors if not (a.inferred and a.role == "initiator" and a.actor.id in hit)]
    named = [a for a in later_actors if a.role == "initiator" and not a.inferred and a.actor.id != UNNAMED]
    if any(inter(a.actor.id) == "Rebel group" for a in named):
        # «شنه مجهولون … . عناصر يرجح تبعيتهم للتنظيم نفذوا الكمين»: whom the report names in the end did it.
        earlier.actors = [a for a in earlier.actors if not (a.role == "initiator" and a.actor.id == UNNAMED)]
    if earlier.family in _STRUCK and later.family in _FOUND:
        later_actors = [a for a in later.actors if a.role != "initiator"]  # who found the launcher fired nothing
    if any(a.role == "initiator" and not a.inferred for a in earlier.actors + later_actors):
        earlier.actors = [a for a in earlier.actors if not a.inferred or a.role != "initiator"]
        added = [a for a in later_actors if not a.inferred or a.role != "initiator"]
    else:
        added = later_actors
    by_force = earlier.family not in PEACEFUL  # in dealings a government and its forces may both take part
    if by_force:
        earlier.actors = [a for a in earlier.actors if not _made_exact(a, added)]
    roles = {(a.actor.id or a.actor.name, a.role) for a in earlier.actors}
    ids = {a.actor.id for a in earlier.actors if a.actor.id}
    earlier.actors += [
        a
        for a in added
        if (a.actor.id or a.actor.name, a.role) not in roles
        and a.actor.id not in ids
        and not (by_force and _made_exact(a, earlier.actors))
    ]


def _made_exact(whole: RoledActor, others: list[RoledActor]) -> bool:
    """Whether another doer is a part of this one."""
    if whole.role != "initiator" or whole.actor.id is None:
        return False
    return any(o.role == "initiator" and o.actor.id and whole.actor.id in ancestors(o.actor.id) for o in others)


def doers(account: Account, *, told: bool = False) -> set[str]:
    """The ids of those who did it; `told`: only of those whom words name, not those whom an announcement implies."""
    did = (a for a in account.actors if a.role == "initiator" and not (told and a.inferred))
    return {a.actor.id for a in did if a.actor.id}


_NOBODY: frozenset[str] = frozenset()


def sources(account: Account) -> frozenset[str]:
    """Who tells it: organisations, speakers, or the words for an unnamed source."""
    if not account.statements:
        return _NOBODY
    said = [s.attribution for s in account.statements]
    return frozenset(s.organisation or _called(s.speaker or s.title or s.text) for s in said)


@lru_cache(maxsize=4096)
def _called(name: str) -> str:
    return fold(name)
