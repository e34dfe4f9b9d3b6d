"""Who claims a deed that is told without its doer: «وتبنى التنظيم الهجوم», «.. وداعش يتبنى»."""

from marsad.model.actors import registry
from marsad.reading.accounts.facts import SETTLED
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import UNNAMED
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import BYSTANDERS, RoledActor
from marsad.reading.words.windows import inside
from marsad.text import fold

_CLAIMED = frozenset(fold(w) for w in ("تبنى", "تبنت", "تبنوا", "تبناه", "تبناها", "تبنته", "تبنتها", "يتبنى", "تتبنى"))
_NOT = frozenset(fold(w) for w in ("لم", "لن", "لا", "دون", "أن", "ما"))
_WHAT = tuple(
    fold(w) for w in ("هجوم", "عملي", "تفجير", "انفجار", "قصف", "استهداف", "ضرب", "مسؤولي", "اغتيال", "كمين", "غار",
                      "إطلاق", "إسقاط", "هجمات", "هجومين", "عبو", "حادث", "قتل", "مقتل", "تنفيذ")
)  # fmt: skip
_BY_FORCE = frozenset({"strike", "attack", "explosion", "fight", "people", "toll", "abduction"})
_DENIES = ("نفت", "نفي", "نفوا", "ينفي", "تنفي", "انكر")
_SUBJECT = 3
_OBJECT = 12
_REACH = 3
"""Sentences behind a deed within which a claim means it."""


def add_claimants(phrases: Phrases, accounts: list[Account]) -> None:
    """Give a deed told without its doer the one who claims it in the same or one of the next sentences."""
    words = phrases.doc.all_words
    if _CLAIMING.isdisjoint(phrases.doc.vocabulary):
        return
    for at, word in enumerate(words):
        if word not in _CLAIMING:
            continue
        if word in _ANNOUNCED_IT and not any(_deed(w) for w in words[max(at - 2, 0) : at]):
            continue  # «حصيلة [أعلنتها] الشرطة»
        claimant = _responsible(phrases, at) if word in _RESPONSIBILITY else _claimant(phrases, at)
        account = _meant(phrases, accounts, at, claimant.id) if claimant is not None else None
        if account is not None and claimant is not None:
            others = [a for a in account.actors if a.actor.id != claimant.id]
            named = [a for a in others if a.role != "initiator" or a.actor.id != UNNAMED]
            account.actors = [RoledActor(claimant, "initiator"), *named]
        elif claimant is not None:
            _unmask(accounts, at, claimant.id)


def _unmask(accounts: list[Account], at: int, claimant: str | None) -> None:
    """«أعدمهم ملثمون …، وتبنت العملية س»: the masked men of an account that has the claimant as its doer are his."""
    for account in accounts:
        if any(first <= at < last for first, last in account.evidence):
            did = [a.actor.id for a in account.actors if a.role == "initiator"]
            if claimant is not None and claimant in did and UNNAMED in did:
                account.actors = [a for a in account.actors if a.role != "initiator" or a.actor.id != UNNAMED]


def _responsible(phrases: Phrases, at: int) -> ActorPhrase | None:
    """«أعلن [التنظيم] مسؤوليته عن الهجوم»."""
    words = phrases.doc.words(max(at - _SAID, 0), at + 2)
    said = next((i for i, w in enumerate(words) if w.removeprefix("و").startswith(_ANNOUNCED)), None)
    if said is None or words[-1] != "عن" or (said and words[said - 1] in _NOT):
        return None
    sentence = phrases.doc.sentences[phrases.doc.tokens[at].sentence].first
    named = inside(phrases.actors, max(at - _SAID, sentence), at)
    claiming = [a for a in named if not a.prefix and (_armed(a) or (a.id is None and a.kind == "unknown"))]
    return claiming[-1] if claiming else None


_SAID = 16
_ANNOUNCED = ("اعلن", "يعلن", "تعلن")
_RESPONSIBILITY = frozenset(fold(w) for w in ("مسؤوليته", "مسؤوليتها", "مسؤوليتهم", "المسؤولية"))
_ANNOUNCED_IT = frozenset(fold(w) for w in ("أعلنته", "أعلنه", "أعلنها", "أعلنتها"))
_CLAIMING = _RESPONSIBILITY | _ANNOUNCED_IT | {clitics + w for w in _CLAIMED for clitics in ("", "و", "ف", "وف")}
"""All words that can tell a claim, as they stand in a text."""


def _armed(actor: ActorPhrase) -> bool:
    entry = registry().get(actor.id or "")
    if entry is None or entry.kind in BYSTANDERS or entry.acled_inter is None:
        return False
    return entry.kind != "government" and entry.id != "civilians"


def _claimant(phrases: Phrases, at: int) -> ActorPhrase | None:
    """The armed side that is the verb's subject, where a deed is its object or nothing follows it."""
    words = phrases.doc.all_words
    if at and words[at - 1] in _NOT:
        return None
    behind = [a for a in inside(phrases.actors, at + 1, at + 1 + _SUBJECT) if not a.prefix]
    before = [a for a in inside(phrases.actors, max(at - 8, 0), at) if a.last == at]
    subject = before[0] if before else behind[0] if behind else None
    called = _self_called(phrases, at + 1 + _deed("".join(words[at + 1 : at + 2]))) if not before else None
    if called is not None:
        subject = called
    elif subject is None or not _armed(subject):
        return None
    end = max(at + 1, subject.last)
    sentence = phrases.doc.sentences[phrases.doc.tokens[at].sentence]
    if any(w.removeprefix("و").startswith(_DENIES) for w in phrases.doc.words(max(at - 8, sentence.first), at)):
        return None  # «نفت الكتائب تبني الهجوم»
    rest = words[at + 1 : subject.first] + phrases.doc.words(end, min(end + _OBJECT, sentence.last))
    told = [w for w in rest if w[0].isalpha()]
    claimed_it = words[at].endswith(("ه", "ها"))  # «وتبنته المجموعة», «وتبنت [العملية] سرايا س عبر معرفاتها»
    claimed_it = claimed_it or any(_deed(w) for w in words[at + 1 : max(subject.first, at + 1)])
    return subject if claimed_it or not told or any(_deed(w) for w in told) else None


def _self_called(phrases: Phrases, at: int) -> ActorPhrase | None:
    """«تبنت [جماعة تسمي نفسها "س"]», «[مجموعة غير معروفة تدعى "س"]»: a group that nobody knew by its name."""
    words = phrases.doc.all_words
    end = min(phrases.doc.sentences[phrases.doc.tokens[at - 1].sentence].last, at + _CALLED)
    if at >= end or not words[at].removeprefix("ال").startswith(_GROUPS):
        return None
    name = next((i + 1 for i in range(at + 1, end - 1) if words[i] in _NAMED_SO), None)
    if name is None:
        return None
    while name < end - 1 and (words[name] in _LEADING or not words[name][0].isalnum()):
        name += 1
    named = next((a for a in inside(phrases.actors, name, name + 1)), None)
    if named is not None:
        return named if named.kind == "unknown" or _armed(named) else None
    raw, tokens = phrases.doc.raw, phrases.doc.tokens
    closing = next((i for i in range(name, end) if raw[tokens[i].end : tokens[i].end + 1] in _QUOTE_ENDS), None)
    if closing is None or raw[tokens[name].start - 1] not in _QUOTES:
        return None
    span = phrases.doc.span(name, closing + 1)
    return ActorPhrase(name, closing + 1, span, None, raw[slice(*span)], None, None, None, "", "unknown")


_CALLED = 14
_GROUPS = ("جماعه", "مجموعه", "فصيل", "تنظيم", "كتيبه", "حركه", "جهه", "ميليشيا", "مليشيا", "خليه", "منظمه")
_NAMED_SO = frozenset(("نفسها", "نفسه", "تدعي", "يدعي", "تسمي", "يسمي", "باسم", "اسم", "مسمي"))
_LEADING = frozenset(("اسم", "نفسها", "نفسه", "ب", "مسمي"))
_QUOTES = frozenset("\"«“(")
_QUOTE_ENDS = frozenset("\"»”)")


def _deed(word: str) -> bool:
    return word.removeprefix("و").removeprefix("ل").removeprefix("ال").startswith(_WHAT)


def _meant(phrases: Phrases, accounts: list[Account], at: int, claimant: str | None) -> Account | None:
    """The deed that is claimed: one told in the sentence itself, else the last one before it; it must lack a doer."""
    sentence = phrases.doc.tokens[at].sentence
    told = [a for a in accounts if a.status.value in SETTLED and a.family in _BY_FORCE and not a.status.recalled]
    if claimant is not None:  # «غارات على س، التي أعلنت مسؤوليتها عن الهجوم»: another deed than what befell it
        told = [a for a in told if not any(p.role == "target" and p.actor.id == claimant for p in a.actors)]
    here = [a for a in told if any(first <= at < last for first, last in a.evidence)]
    near = [a for a in told if 0 <= sentence - _last_sentence(phrases, a) <= _REACH and _begins(a) <= at]
    chosen = [*here[-1:], *sorted((a for a in near if not any(a is b for b in here)), key=_begins)[-1:]]
    open_ = [
        a
        for a in chosen
        if not any(p.role == "initiator" and not p.inferred and p.actor.id != UNNAMED for p in a.actors)
    ]  # «اغتال مسلحان … . وتبنى التنظيم العملية»
    by_name = [a for a in here if any(p.role == "initiator" and p.actor.id not in (None, UNNAMED) for p in a.actors)]
    return open_[0] if open_ and not by_name else None


def _begins(account: Account) -> int:
    return min(first for first, _ in account.evidence)


def _last_sentence(phrases: Phrases, account: Account) -> int:
    return phrases.doc.tokens[max(last for _, last in account.evidence) - 1].sentence
