"""Parties whose role the kind of happening tells: who gives and takes a base, gives himself up, is put on trial.

What the grammar of the clause found (`roles/finding.py`) is read for kinds that are not done to an enemy: no one is the
target of a withdrawal or of a find of bodies, of two who exchange captives both are doers, who goes home goes by
himself.
"""

from collections.abc import Callable

from marsad.model.actors import registry
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import is_armed_side, is_state, one_state
from marsad.reading.outcomes.parties_taken import settle_abducted, settle_held, settle_killed
from marsad.reading.outcomes.results_own import settle_own
from marsad.reading.parties.charged import add_side_charged
from marsad.reading.parties.courts import settle_trial
from marsad.reading.parties.delivered import settle_delivered
from marsad.reading.parties.demanded import add_demanded, add_withdrawn
from marsad.reading.parties.entering import came_to_hold
from marsad.reading.parties.facing import face_each_other
from marsad.reading.parties.former import settle_former
from marsad.reading.parties.given import TAKER_REACH, bystands, give, hand_over, is_taker, taking, with_role
from marsad.reading.parties.kind_gunmen import settle_gunmen
from marsad.reading.parties.kind_victories import settle_victory
from marsad.reading.parties.met import settle_conveners, settle_met, without_seats, without_topics
from marsad.reading.parties.moved import settle_displaced, settle_ordered, settle_return, settle_sent
from marsad.reading.parties.sides import SETTLERS
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import BESIDE, RoledActor
from marsad.reading.words.windows import inside


def settle_parties(phrases: Phrases, account: Account) -> None:
    """Read the roles of an account's actors by its kind; kinds without rules of their own keep them."""
    settle_gunmen(phrases, account)
    account.actors = [a for a in account.actors if not (a.role in BESIDE and _charged(phrases, a.actor))]
    if account.family in _HELD:  # «توقيف متظاهر بتهمة الاعتداء على [الشرطة]»
        account.actors = [a for a in account.actors if not (_state_that_was_hit(a) and _charged(phrases, a.actor))]
    if account.kind == "deployment" and came_to_hold(phrases, account):
        account.kind = "territory-loss"
    face_each_other(phrases, account)
    settle_own(phrases, account)
    account.actors = [a for a in account.actors if not _spared(phrases, account, a)]
    add_side_charged(phrases, account)
    settle_former(phrases, account)
    settlers = any(a.actor.id in SETTLERS and a.role == "initiator" for a in account.actors)
    if settlers or account.kind in _AT_PEOPLE:
        account.actors = [with_role(a, "target") if a.actor.id == "civilians" else a for a in account.actors]
    if account.family == "arrest" and any(a.actor.id == "civilians" and a.role == "target" for a in account.actors):
        account.actors = [a for a in account.actors if not _told_elsewhere(account, a)]
    rule = _RULES.get(account.kind)
    if account.kind in ("shooting", "civilian-attack") and any(a.actor.id == "protesters" for a in account.actors):
        rule = _dispersed
    if rule is not None:
        rule(phrases, account)


def _spared(phrases: Phrases, account: Account, party: RoledActor) -> bool:
    """«نفذت البيشمركة عملية. ولم تسجل خسائر في [صفوف قواتنا]»: men of the doer's own side, who are no one's target."""
    id, words = party.actor.id or "", phrases.doc.words(max(party.actor.first - 1, 0), party.actor.first + 1)
    if party.role not in ("target", "victim") or "صفوف" not in words:
        return False
    if not any(a.role == "initiator" and one_state(a.actor.id, id) for a in account.actors):
        return False
    lost = [r for r in account.results if r.group == id]
    foes = any(a.role == "target" and a.actor.id and not one_state(a.actor.id, id) for a in account.actors)
    return foes or (bool(lost) and all(r.high == 0 for r in lost))


_HELD = frozenset({"arrest", "justice"})


def _state_that_was_hit(party: RoledActor) -> bool:
    return party.role == "target" and is_state(party.actor.id)


# Kinds that are done to people, so that those who come to harm by them are meant.
_AT_PEOPLE = frozenset({"abduction", "arrest", "raid-arrest", "assassination", "beating", "civilian-attack",
                        "execution", "destruction", "grenade", "settler-attack"})  # fmt: skip


def _told_elsewhere(account: Account, party: RoledActor) -> bool:
    """Whether an enemy only of other sentences is the target, where it was civilians who were arrested."""
    if party.role != "target" or party.actor.id in {"civilians", *(r.group for r in account.results)}:
        return False
    return not any(first <= party.actor.first < last for first, last in account.evidence)


def _without_targets(phrases: Phrases, account: Account) -> None:
    """«انسحاب التحالف … لمكافحة داعش»: nobody is withdrawn against."""
    account.actors = [a for a in account.actors if a.role not in ("target", "victim")]


def _of_a_grave(phrases: Phrases, account: Account) -> None:
    """«مقبرة جماعية [لضحايا التنظيم]»: whose victims they were is not whose they were."""
    _without_targets(phrases, account)
    words = phrases.doc.all_words
    for result in account.results:
        count = result.count
        if count is not None and result.group not in (None, "civilians") and "ضحايا" in words[count.head]:
            result.group = None


def _charged(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«أعدم 12 شخصا بتهمة التعاون مع القوات»: what they were accused of makes nobody a partner.

    «الهجوم الذي شارك [فيه] الجيش» accuses nobody.
    """
    words = phrases.doc.all_words
    charges = phrases.within("cues", max(actor.first - _CHARGE_REACH, 0), actor.first)
    return any(m.entry.id == "charge" and words[m.last] not in _THEREIN for m in charges)


_CHARGE_REACH = 5
_THEREIN = frozenset(("فيه", "فيها", "به", "بها"))


def _forces(phrases: Phrases, account: Account) -> None:
    """«انتشر الجيش بعد مقتل شابين»: nobody is moved against, and who died before is no result of it.

    «انسحبت س من القاعدة بعد تسليمها إلى ص»: who takes it over does not leave.
    """
    settle_ordered(phrases, account)
    _without_targets(phrases, account)
    words = phrases.doc.all_words
    if account.kind == "withdrawal" and sum(a.role == "initiator" for a in account.actors) > 1:
        account.actors = [
            with_role(a, "partner") if a.role == "initiator" and words[a.actor.first - 1] == "الي" else a
            for a in account.actors
        ]
    if account.kind in ("reinforcement", "deployment"):
        settle_sent(phrases, account)
    account.results = [r for r in account.results if r.kind not in ("killed", "wounded")]


def _made_safe(phrases: Phrases, account: Account) -> None:
    """«نزع 42 لغما زرعتها المليشيا»: who laid what is found or defused is whom the work is directed at."""
    words = phrases.doc.all_words
    account.actors = [
        with_role(a, "target")
        if a.role == "initiator" and _laid(words[max(a.actor.first - 3, 0) : a.actor.first])
        else a
        for a in account.actors
    ]


def _laid(words: list[str]) -> bool:
    used = words[-2:] == ["من", "قبل"] and words[0].removeprefix("ال").startswith(_USED)
    return used or any(w.startswith(("زرع", "خلفت", "خلفه", "خلفو", "تركت", "تركه", "مخلفات")) for w in words[-2:])


_USED = ("يستخدم", "تستخدم", "استخدم", "مستخدم", "يستعمل", "تستعمل", "يستغل", "تستغل", "زرع", "حفر", "معد")
"""«نفقا كان [يستخدم] من قبل التنظيم»."""


def _surrender(phrases: Phrases, account: Account) -> None:
    """«سلم خمسة من عناصر داعش أنفسهم إلى البيشمركة»: who gives himself up is the doer."""
    account.actors = [*account.actors, *taking(phrases, account)]
    account.actors = [
        with_role(a, "target" if is_taker(phrases, a.actor) else "initiator")
        if a.role in ("initiator", "target")
        else a
        for a in account.actors
    ]
    takers = {a.actor.id for a in account.actors if a.role == "target"}
    doers = [a.actor.id for a in account.actors if a.role == "initiator" and a.actor.id]
    for result in account.results:
        if result.kind == "surrendered" and (result.group is None or result.group in takers):
            result.group = doers[0] if doers else None
            result.hint = result.hint if doers else "person"


def _exchange(phrases: Phrases, account: Account) -> None:
    """Who exchanges captives, both sides; those set free are no targets of it."""
    owners = {r.group for r in account.results}
    kept = [a for a in account.actors if not (a.role == "target" and a.actor.id in owners)]
    account.actors = [
        with_role(a, "initiator") if a.role in ("target", "partner") and _side(phrases, a) else a for a in kept
    ]
    account.actors = [a for a in account.actors if a.role not in ("target", "victim")]


def _side(phrases: Phrases, roled: RoledActor) -> bool:
    """«تبادل أسرى مع قوات النظام»: the other side, not the mediator to whom captives are brought."""
    return not is_taker(phrases, roled.actor)


def _release(phrases: Phrases, account: Account) -> None:
    """Whose men are set free is told by the results."""
    if settle_delivered(phrases, account):
        return
    account.actors = [a for a in account.actors if a.role not in ("target", "victim")]


def _dispersed(phrases: Phrases, account: Account) -> None:
    """«أطلقت القوات الغاز لتفريق متظاهرين»: the crowd is whom it was done to."""
    account.actors = [with_role(a, "target") if a.actor.id == "protesters" else a for a in account.actors]
    for result in account.results:
        if result.of == "person" and result.group is None and result.hint in (None, "person"):
            result.group = "protesters"


def _peaceful(phrases: Phrases, account: Account) -> None:
    """«تظاهروا تضامنا مع ضحايا …»: nobody comes to harm by a peaceful demonstration."""
    account.results = [r for r in account.results if r.of != "person" or r.low is not None]
    account.actors = [a for a in account.actors if a.actor.id != "civilians"]
    add_demanded(phrases, account)


def _met(phrases: Phrases, account: Account) -> None:
    """«بحث الوزير مع نظيره الفرنسي»: whom the other one is called after takes part."""
    _without_targets(phrases, account)
    without_seats(phrases, account)
    settle_met(phrases, account)
    settle_conveners(phrases, account)
    without_topics(phrases, account)
    told = {a.actor.id for a in account.actors}
    account.actors = [*account.actors, *(a for a in _counterpart(phrases, account) if a.actor.id not in told)]


def _agreed(phrases: Phrases, account: Account) -> None:
    """«اتفق الوزير مع نظيره العراقي»: both make the agreement, and nobody is agreed against."""
    _without_targets(phrases, account)
    others = {a.actor.id: with_role(a, "initiator") for a in _counterpart(phrases, account)}
    told = {a.actor.id for a in account.actors}
    account.actors = [with_role(a, "initiator") if a.actor.id in others else a for a in account.actors]
    account.actors = [*account.actors, *(a for id, a in others.items() if id not in told)]


def _called(phrases: Phrases, account: Account) -> None:
    """«تلقى الوزير اتصالا من س»: who calls is behind «من»; «أجرى اتصالا مع س»: whom he called is the partner."""
    words = phrases.doc.all_words
    told = {a.actor.first for a in account.actors}
    parties = [a for a in account.actors if a.role in ("initiator", "partner", "target")]
    for deed in account.deeds[:1]:
        near = inside(phrases.actors, deed.first, min(account.last, deed.last + TAKER_REACH))
        behind = (a for a in near if a.id and not bystands(a) and a.first not in told)
        called = (a for a in behind if words[a.first - 1] in ("من", "مع", "الي") or a.prefix == "ب")
        parties += [RoledActor(a, "partner") for a in called]
    others = _counterpart(phrases, account)
    parties = [p for p in parties if not any(a.actor.first <= p.actor.first <= a.actor.last for a in others)] + others
    parties = [*_telling(account, parties), *parties] if len({p.actor.id for p in parties}) == 1 else parties
    parties.sort(key=lambda a: a.actor.first)
    if len(parties) < 2:
        return
    leading = [w for d in account.deeds for w in words[max(d.first - _RECEIVING, account.first) : d.last]]
    received = any(w.lstrip("و").startswith(("تلق", "يتلق", "تتلق")) for w in leading)
    caller = next((a for a in parties if words[a.actor.first - 1] == "من"), None) if received else parties[0]
    rest = [a for a in account.actors if a.role in ("support", "authority")]
    account.actors = [with_role(a, "initiator" if a is caller else "partner") for a in parties] + rest


def _telling(account: Account, parties: list[RoledActor]) -> list[RoledActor]:
    """«أبلغ [وزير الخارجية الأميركي] رئيس الوزراء، في اتصال هاتفي، …»: the government of who speaks by telephone."""
    for statement in account.statements:
        said = statement.attribution
        entry = registry().get(said.organisation or "")
        if entry is None or entry.kind != "government" or said.anonymous or entry.id == parties[0].actor.id:
            continue
        if said.span is not None and said.span[0] < parties[0].actor.span[0]:
            at = account.first - 1
            name = said.text
            who = ActorPhrase(at, at, said.span, entry.id, name, None, entry.parent, entry.country, "", "org")
            return [RoledActor(who, "initiator")]
    return []


_RECEIVING = 5


def _counterpart(phrases: Phrases, account: Account) -> list[RoledActor]:
    """«مع [نظيره الفرنسي]»: the government of whoever is called by his origin alone."""
    words = phrases.doc.all_words
    for at in range(account.first, account.last - 1):
        if words[at] not in _COUNTERPARTS:
            continue
        end = account.last if words[at] in _TWO_COUNTERPARTS else at + 2
        origins = [m for m in phrases.within("actors_nisba", at + 1, min(end, at + _BOTH)) if m.definite]
        found = []
        for origin in origins[: 2 if end > at + 2 else 1]:
            government = origin.entry.row.get("government")
            if government:
                span = phrases.doc.span(at, origin.last)
                said = phrases.doc.raw[slice(*span)]
                named = ActorPhrase(at, origin.last, span, government, said, None, None, None, "", "org")
                found.append(RoledActor(named, "partner"))
        return found
    return []


_BOTH = 10
"""Tokens within which both of «نظيريه العراقي فلان والسوري فلان» are told."""
_TWO_COUNTERPARTS = frozenset(("نظيريه", "نظيراه", "نظيريها", "نظراءه", "نظرايه", "بنظيريه"))
_COUNTERPARTS = _TWO_COUNTERPARTS | frozenset(("نظيره", "نظيرته", "نظيرها", "بنظيره", "بنظيرته", "لنظيره", "ونظيره",
                                               "ونظيرته"))  # fmt: skip


def _regained(phrases: Phrases, account: Account) -> None:
    """«استعادت القوات البلدة من مسلحي التنظيم»: from whom ground is regained is the target."""
    words = phrases.doc.all_words
    add_withdrawn(phrases, account)
    known = {a.actor.id for a in account.actors if a.actor.id}
    for deed in account.deeds[:1]:
        behind = inside(phrases.actors, deed.last, min(account.last, deed.last + _FROM_REACH))
        lost = next((a for a in behind if a.id not in known and is_armed_side(a.id) and _held(words, a)), None)
        if lost is not None:
            account.actors = [*account.actors, RoledActor(lost, "target")]
    settle_victory(phrases, account)


def _left(phrases: Phrases, account: Account) -> None:
    did = any(a.role == "initiator" for a in account.actors)
    lost = [a for a in account.actors if did and a.role == "target" and not is_taker(phrases, a.actor)]
    hand_over(phrases, account)
    account.actors = [a for a in account.actors if a.actor.id not in {b.actor.id for b in lost}] + lost
    add_withdrawn(phrases, account)


_FROM_REACH = 12


def _held(words: list[str], actor: ActorPhrase) -> bool:
    """«من [عناصر التنظيم]», «من قبضة [التنظيم]»."""
    before = words[max(actor.first - 2, 0) : actor.first]
    return bool(before) and (before[-1] == "من" or (before[0] == "من" and before[-1] in _GRIP))


_GRIP = frozenset(("قبضه", "سيطره", "يد", "ايدي", "احتلال", "دنس", "رجس", "براثن", "تحت"))


def _commanded(phrases: Phrases, account: Account) -> None:
    """«قرر الوزير إعفاء قائد [الشرطة]», «عين الرئيس رئيسا ل[أركان الجيش]»: whose office it is is the target."""
    words = phrases.doc.all_words
    deed = account.deeds[0] if account.deeds else None
    if deed is None:
        return
    doers = sorted(a.actor.first for a in account.actors if a.role == "initiator")
    passive = words[deed.last - 1].lstrip("و").startswith(("اقيل", "اعفي"))
    behind = max(deed.first, doers[0] if deed.verb and doers and not passive else -1)
    account.actors = [
        with_role(a, "target") if a.role == "initiator" and a.actor.first > behind and _office(words, a.actor) else a
        for a in account.actors
    ]


def _office(words: list[str], actor: ActorPhrase) -> bool:
    before = words[max(actor.first - 3, 0) : actor.first]
    return any(w.removeprefix("ل").removeprefix("ال").removesuffix("ا") in _OFFICES for w in before)


_OFFICES = frozenset(("قايد", "مدير", "رييس", "امر", "وزير", "محافظ", "قايممقام", "متحدث", "ناطق", "نايب", "معاون",
                      "وكيل", "ركن", "مفتش", "حاكم", "عميد", "مستشار", "قاده", "مديري"))  # fmt: skip


_RULES: dict[str, Callable[[Phrases, Account], None]] = {
    "surrender": _surrender,
    "territory-recapture": _regained,
    "phone-call": _called,
    "meeting": _met,
    "visit": without_topics,
    "agreement": _agreed,
    "prisoner-exchange": _exchange,
    "release": _release,
    "return": settle_return,
    "displacement": settle_displaced,
    "body-found": _without_targets,
    "mass-grave": _of_a_grave,
    "withdrawal": _forces,
    "deployment": _forces,
    "reinforcement": _forces,
    "base-established": settle_ordered,
    "aid": give,
    "training": give,
    "defusal": _made_safe,
    "weapons-find": _made_safe,
    "troop-numbers": _without_targets,
    "base-handover": hand_over,
    "territory-transfer": _left,
    "territory-loss": add_withdrawn,
    "protest": _peaceful,
    "protest-intervention": _dispersed,
    "protest-repression": _dispersed,
    "prosecution": settle_trial,
    "command-change": _commanded,
    "assassination": settle_killed,
    "execution": settle_killed,
    "abduction": settle_abducted,
    "arrest": settle_held,
    "raid-arrest": settle_held,
}
