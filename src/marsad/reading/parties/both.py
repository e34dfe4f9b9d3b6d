"""Both sides of dealings or a fight that a sentence only calls so: «بحث الوزير مع نظيره … . واتفق [الجانبان] على …»."""

from itertools import pairwise

from marsad.model.actors import registry
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import is_armed_side
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import PEACEFUL, RoledActor
from marsad.reading.words.windows import inside

_BOTH = frozenset(("الجانبان", "الطرفان", "البلدان", "الجانبين", "الطرفين", "البلدين", "الوزيران", "الرييسان",
                   "الوزيرين", "الحكومتان", "الحكومتين", "الوفدان", "الوفدين", "الوزارتان", "الوزارتين", "القيادتان",
                   "القيادتين", "الدولتان", "الدولتين", "الجيشان", "الجيشين", "القوتان", "القوتين",
                   "اتفقا", "واتفقا", "وقعا", "ووقعا"))  # fmt: skip
_REACH = 4
"""Sentences behind dealings within which their two sides are spoken of."""


def carry_both(phrases: Phrases, accounts: list[Account]) -> None:
    """Give dealings and fights of «the two sides» the parties of those told before."""
    for index, account in enumerate(accounts):
        fight = account.family == "fight"
        if any(a.role == "initiator" for a in account.actors):
            continue
        if account.kind in _PROVIDED and index and _provides(phrases, accounts[index - 1], account):
            account.actors = [*_sides(accounts[index - 1]), *account.actors]
            continue
        peaceful = account.family in PEACEFUL or _leaves_itself(phrases, account)
        if peaceful and account.status.value == "denied" and not account.actors:
            account.actors = _who_denies(account)
            continue
        if account.family not in PEACEFUL and not fight and account.kind not in _BY_BOTH:
            continue
        if _BOTH.isdisjoint(phrases.doc.words(account.first, account.last)):
            continue
        sides: list[RoledActor] = []
        for before in reversed(accounts[:index]):
            if account.sentence - before.sentence > _REACH:
                continue
            sides = _sides(before)
            if len(sides) > 1:
                break
        else:
            sides = _two_named(phrases, account)
        if len(sides) > 1:
            others = [a._replace(role="target") for a in sides[1:]] if fight else sides[1:]
            account.actors = [sides[0], *others, *account.actors]


def _two_named(phrases: Phrases, account: Account) -> list[RoledActor]:
    """«يمسك [الجيش] الجهة الغربية [والبيشمركة] القمة. وكان الجانبان اتفقا على …»: the only two just spoken of."""
    tokens = phrases.doc.tokens
    near = inside(phrases.actors, max(account.first - _NAMED_WITHIN, 0), account.first)
    said = {id for s in account.statements if (id := s.attribution.organisation)}
    raw, begin = phrases.doc.raw, tokens[account.first].start
    near = [a for a in near if account.sentence - tokens[a.first].sentence <= 1 and _deals(a) and a.id not in said]
    near = [a for a in near if "\n" not in raw[tokens[a.first].start : begin]]  # of one paragraph
    named = {a.id: a for a in reversed(near)}
    return [RoledActor(a, "initiator") for a in reversed(named.values())] if len(named) == _TWO else []


def _deals(actor: ActorPhrase) -> bool:
    """Whether somebody is of those who make agreements with each other: a state's forces, a government, a group."""
    entry = registry().get(actor.id or "")
    return entry is not None and entry.kind in ("force", "government", "group") and actor.id != "is"


_NAMED_WITHIN, _TWO = 60, 2


_BY_BOTH = frozenset({"prisoner-exchange", "base-handover"})
_PROVIDED = frozenset({"cooperation", "deployment", "prisoner-exchange", "training", "agreement"})
_AGREED = frozenset({"agreement", "ceasefire", "talk"})


def _provides(phrases: Phrases, before: Account, account: Account) -> bool:
    """«اتفق الوزيران، أمس، [على إنشاء غرفة مشتركة]», «[وينص الاتفاق على تشكيل] قوة»: what those agree on who agreed."""
    if account.status.value != "planned" or not ({before.kind, before.family} & _AGREED):
        return False
    words = phrases.doc.words(account.first, min(account.first + _OPENING, account.last))
    onto = words[:1] in (["علي"], ["وعلي"]) or any(w.lstrip("و").startswith(_PROVIDES) for w in words)
    return onto and account.sentence - before.sentence <= 1


_OPENING = 3
_PROVIDES = ("ينص", "نص", "يقضي", "يتضمن", "تضمن", "يشمل")


def _leaves_itself(phrases: Phrases, account: Account) -> bool:
    """«نفت الحركة [انسحابها] من المدينة»: the pronoun is theirs who deny."""
    words = phrases.doc.all_words
    return account.family == "forces" and any(words[d.last - 1].endswith(("ها", "ه")) for d in account.deeds[:1])


def _who_denies(account: Account) -> list[RoledActor]:
    """«نفى القيادي في الحركة التوصل إلى اتفاق»: whose dealings they would have been."""
    for statement in account.statements:
        said = statement.attribution
        entry = registry().get(said.organisation or "")
        if entry is None or entry.kind not in ("group", "government", "force") or said.span is None:
            continue
        at = account.first
        who = ActorPhrase(at, at + 1, said.span, entry.id, said.text, None, entry.parent, entry.country, "", "org")
        return [RoledActor(who, "initiator")]
    return []


def carry_objects(phrases: Phrases, accounts: list[Account]) -> None:
    """«سيرت القوات دورية في س، [ورشقها] محتجون بالحجارة»: the pronoun on the verb is theirs who went there."""
    for before, account in pairwise(accounts):
        if before.family not in ("forces", "operation") or account.family not in _HARMING:
            continue
        targets = [a.actor.id for a in account.actors if a.role == "target"]
        if account.sentence - before.sentence > 1 or any(map(is_armed_side, targets)):
            continue
        words = phrases.doc.all_words
        verb = next((d for d in account.deeds if d.verb), None)
        went = [a for a in before.actors if a.role in ("initiator", "partner") and is_armed_side(a.actor.id)]
        if verb is None or not went or not words[verb.last - 1].endswith(("ها", "هم", "هما", "ته")):
            continue
        if not words[verb.first].lstrip("وف").startswith(_AT_THEM):
            continue  # «قبل أن تفرقهم القوات»: the crowd
        did = {a.actor.id for a in account.actors if a.role == "initiator"}
        hit = [a._replace(role="target") for a in went if a.actor.id not in did]
        crowd = "protesters" in did
        kept = [a for a in account.actors if not (crowd and a.actor.id == "civilians")]
        account.actors = [*kept, *hit]


_AT_THEM = ("رشق", "يرشق", "هاجم", "يهاجم", "استهدف", "قصف", "اعترض", "حاصر", "ضرب", "باغت", "اطلق")
_HARMING = frozenset({"protest", "attack", "strike", "explosion", "fight"})


_DEALT = frozenset({"territory-transfer", "base-handover", "prisoner-exchange"})


def _sides(account: Account) -> list[RoledActor]:
    roles = {"fight": ("initiator", "target")}.get(account.family, ("initiator", "partner"))
    told = [a for a in account.actors if a.role in roles and a.actor.id not in (None, "civilians")]
    known = account.family in PEACEFUL or account.family in ("fight", "forces") or account.kind in _DEALT
    return [a._replace(role="initiator") for a in told] if known else []
