"""Earlier deeds of those who were killed, caught or tried: «[أبو فلان] هو المسؤول عن الهجوم», «كان وراء اغتيال …».

A report of a leader's end goes on to what he had done. He is named by his name, as «المعتقل», «المتهم», or only by the
verb («اعترف بتجهيز سيارة مفخخة انفجرت …»); the doer is the group whose man he was.
"""

from marsad.model.actors import GROUPS
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import inter, kind_of, of_one_side
from marsad.reading.deeds.guilt import confessed, guilt_before
from marsad.reading.parties.accused import DONE_BY_FORCE
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside
from marsad.text import fold

_BEFORE = 12
"""Tokens before the word for a deed within which the word of guilt stands."""
_SUBJECT = 14
"""Tokens before a word of guilt within which its subject stands."""
# By what else than his name a report calls him again.
_CALLED = tuple(fold(w) for w in ("معتقل", "متهم", "مدان", "قتيل", "إرهابي", "مطلوب", "مجرم", "موقوف", "قيادي", "والي",
                                  "مذكور", "داعشي", "انتحاري", "محكوم", "شقيق", "ملقب", "مكنى", "مدعو",
                                  "أبو"))  # fmt: skip
_BECAME = frozenset({"killed", "arrested", "wounded", "surrendered"})
_SHORT = 3


def add_culprits(phrases: Phrases, accounts: list[Account]) -> None:
    """Give deeds told without a doer, of which somebody is said to be guilty whom the report is about, his group."""
    for n, account in enumerate(accounts):
        if account.family not in DONE_BY_FORCE or _doer(account):
            continue
        at = _guilt(phrases, account)
        group = _group(phrases, accounts, n, at) if at is not None else None
        if at is None or group is None or any(r.group == group.id for r in account.results):
            continue
        if not _laid_to(phrases, account, at, group):
            continue
        kept = [a for a in account.actors if a.role != "initiator" and a.actor.id != group.id]
        account.actors = [RoledActor(group, "initiator"), *kept]
        if account.when is not None and account.when.first < at:
            account.when = None  # of the announcement, or the arrest
        if account.when is None and account.status.value == "reported":
            account.status = account.status._replace(recalled=True)  # «اعترف باشتراكه في معارك س»


def _doer(account: Account) -> bool:
    return any(a.role == "initiator" and not a.inferred for a in account.actors)


def _group(phrases: Phrases, accounts: list[Account], n: int, at: int) -> ActorPhrase | None:
    """The armed group of whom a report tells last to have been killed, caught or tried; else the only one it names."""
    for account in [*reversed(accounts[:n]), *accounts[n + 1 : n + 2]]:
        hit = [a.actor for a in account.actors if a.role == "target" and inter(a.actor.id) in GROUPS]
        if hit and any(r.kind in _BECAME and r.group == hit[0].id for r in account.results):
            return hit[0]
        if account.family in _CAUGHT:
            return hit[0] if hit else None
    named = {a.id: a for a in phrases.actors if inter(a.id) in GROUPS}
    return next(iter(named.values())) if len(named) == 1 and not confessed(phrases, at) else None


_CAUGHT = frozenset({"justice", "arrest"})


def _guilt(phrases: Phrases, account: Account) -> int | None:
    """The word of guilt that leads to the account's deed."""
    begun = min((d.first for d in account.deeds), default=account.last)
    opens = phrases.doc.sentences[phrases.doc.tokens[begun - 1].sentence].first
    return guilt_before(phrases, max(opens, begun - _BEFORE if account.deeds else account.first), begun)


def _laid_to(phrases: Phrases, account: Account, at: int, group: ActorPhrase) -> bool:
    """Whether the subject of a word of guilt is one of the group."""
    begun = min((d.first for d in account.deeds), default=account.last)
    opens = phrases.doc.sentences[phrases.doc.tokens[at].sentence].first
    behind = inside(phrases.actors, at + 1, at + _RIGHT_BEHIND) if confessed(phrases, at) else []
    if any(kind_of(a.id) in _SIDES and not a.prefix and not of_one_side(a.id, group.id) for a in behind):
        return False  # «أقر [الجيش] بمقتل جندي»
    itself = at > 0 and phrases.doc.all_words[at - 1] in _ITSELF and not confessed(phrases, at)
    if itself and _says_of_itself(phrases, at, group):
        return False
    return not _others(phrases, at + 1, begun, group) and _of_group(phrases, opens, at, group)


def _says_of_itself(phrases: Phrases, at: int, group: ActorPhrase) -> bool:
    """«قال الجيش إنه [نفذ] ضربة على منشأة للحركة»: who tells of its own deed is of no group; «قالت الوزارة إنه» is
    another.
    """
    said = next((s.attribution for s in phrases.said_at(at)), None)
    if said is None or kind_of(said.organisation) not in _SIDES or of_one_side(said.organisation, group.id):
        return False
    noun = fold(said.text).split()[:1]
    return bool(noun) and noun[0].endswith(("ه", "ات")) == phrases.doc.all_words[at - 1].endswith("ها")


_ITSELF = frozenset(("انه", "انها", "بانه", "بانها"))
_RIGHT_BEHIND = 3
_SIDES = frozenset({"force", "group", "government"})


def add_helpers(phrases: Phrases, accounts: list[Account]) -> None:
    """«القبض على قيادي في [س]. وبدلالته اعتقلت القوة اثنين من [مساعديه]»: men of the one told of right before."""
    for n, account in enumerate(accounts):
        taken = [r for r in account.results if r.kind == "arrested" and r.of == "person"]
        if not taken or any(a.role == "target" and a.actor.id for a in account.actors):
            continue
        his = [r for r in taken if _his_men(phrases.doc.words(r.first, r.last + 2))]
        near = (a for a in reversed(accounts[:n]) if account.sentence - a.sentence <= _HELPED)
        led = (p for a in near for p in a.actors if p.role == "target" and inter(p.actor.id) in GROUPS)
        group = next(led, None) if his else None
        if group is not None:
            account.actors.append(group)
            for result in his:
                result.group = group.actor.id


def _his_men(words: list[str]) -> bool:
    return any(w.startswith(_HELPERS) and w.endswith(_HIS) for w in words)


_HELPED = 4
_HELPERS = ("مساعد", "معاون", "مرافق", "شركا", "اتباع", "رفاق", "مجموعت")
_HIS = ("ه", "يه", "هما", "هم")


def _others(phrases: Phrases, first: int, last: int, group: ActorPhrase) -> bool:
    """Whether another side is named between: «اعترف بأن الحركة نفذت …»."""
    return any(a.id is not None and inter(a.id) in GROUPS and not of_one_side(a.id, group.id)
               for a in inside(phrases.actors, first, last))  # fmt: skip


def _of_group(phrases: Phrases, opens: int, at: int, group: ActorPhrase) -> bool:
    """Whether the subject of a word of guilt is one of the group: a name told of its men, «المعتقل», or nobody else."""
    words = phrases.doc.all_words
    first = max(opens, at - _SUBJECT)
    led = next((i + 1 for i in range(at - 1, first - 1, -1) if words[i].lstrip("وفب") in _THAT), None)
    begin = first if led is None else led
    if led is not None and words[led - 1].lstrip("وفب") in _THAT_THEY and led == at - (words[led] in _BEING):
        return True
    nearest = next((a for a in reversed(inside(phrases.actors, begin, at)) if a.id is not None), None)
    if nearest is not None and inter(nearest.id) is not None and not of_one_side(nearest.id, group.id):
        return nearest.last < at and _named(phrases, nearest.last, at + 1, group)
    if _named(phrases, begin, at + 1, group) or (nearest is not None and nearest.id == group.id):
        return True
    return confessed(phrases, at) or _named(phrases, opens, begin, group)


_THAT_THEY = frozenset(fold(w) for w in ("أنه", "إنه", "أنها", "أنهم", "إنهم", "أنهما", "إنهما"))
_THAT = _THAT_THEY | {fold("أن")}
_BEING = frozenset(("كان", "كانوا", "قد", "سبق", "شخصيا", "من"))


def _named(phrases: Phrases, first: int, last: int, group: ActorPhrase) -> bool:
    if first >= last:
        return False
    words = phrases.doc.words(first, last)
    if any(_bare(w).startswith(_CALLED) for w in words):
        return True
    return not _names(phrases, group).isdisjoint(w.removeprefix("و") for w in words)


def _names(phrases: Phrases, group: ActorPhrase) -> set[str]:
    """The last words of the names of the group's men, and of those who were killed or caught."""
    of_it = [p for p in phrases.people if p.name is not None and (p.organisation == group.id or p.fate is not None)]
    return {word for p in of_it if len(word := fold(p.name or "").split()[-1]) >= _SHORT}


def _bare(word: str) -> str:
    word = word.removeprefix("و").removeprefix("ف")
    return word.removeprefix("ب").removeprefix("ل").removeprefix("ال")
