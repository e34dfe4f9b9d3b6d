"""Who is said to stand behind a deed that is told without its doer: «واتهمت الوزارة س بالوقوف وراء التفجير».

`coding.md`: a suspect named by the text is coded as the initiator. Such a sentence tells no happening of its own.
"""

from marsad.model.actors import registry
from marsad.reading.accounts.facts import SETTLED
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import BYSTANDERS, RoledActor
from marsad.reading.words.windows import inside
from marsad.text import fold

_RESPONSIBLE = tuple(fold(w) for w in ("المسؤولية", "مسؤولية", "مسؤوليته", "مسؤوليتها"))
_STANDING = tuple(fold(w) for w in ("بالوقوف", "بالمسؤولية", "بتنفيذه", "بتنفيذها", "بارتكابها", "بارتكابه", "بالضلوع",
                                    "بالتورط", "بتدبيره", "بتدبيرها", "بتدبير"))  # fmt: skip
_CARRYING_OUT = frozenset(fold(w) for w in ("بتنفيذ", "بارتكاب", "بشن", "بتدبير"))
DONE_BY_FORCE = frozenset({"strike", "attack", "explosion", "fight", "people", "toll", "abduction", "destruction"})
_REACH = 3
"""Sentences behind a deed within which an accusation means it."""
_NAMED = 12
"""Tokens behind a word of accusing within which the accused is named, and behind him what he is accused of."""


def add_accused(phrases: Phrases, accounts: list[Account]) -> list[Account]:
    """Give a deed told without its doer whom a later sentence accuses of it; the accounts without such sentences."""
    if not accounts:
        return accounts
    spent: list[Account] = []
    cued, end = phrases.known.cued, len(phrases.doc.tokens)
    blaming = set(cued("blames", 0, end))
    for at in sorted(blaming.union(cued("accuses", 0, end))):
        accused = _accused(phrases, at, blames=at in blaming)
        meant = _meant(phrases, accounts, at) if accused is not None else None
        if accused is None or meant is None:
            continue
        kept = [a for a in meant.actors if a.actor.id != accused.id and not (a.role == "initiator" and a.inferred)]
        meant.actors = [RoledActor(accused, "initiator"), *kept]
        spent += [a for a in accounts if a is not meant and a.family == "words" and _holds(a, at)]
    return [a for a in accounts if not any(a is one for one in spent)] if spent else accounts


def _accused(phrases: Phrases, at: int, *, blames: bool) -> ActorPhrase | None:
    """Whom a word of accusing blames for a deed that it only refers to."""
    words = phrases.doc.all_words
    end = phrases.doc.sentences[phrases.doc.tokens[at].sentence].last
    begins = _RESPONSIBLE if blames else _STANDING
    last = min(end, at + 2 * _NAMED)
    told = next((i for i in range(at + 1, last) if words[i].startswith(begins)), None)
    if told is None and not blames:
        told = next((i for i in range(at + 1, last - 1) if words[i] in _CARRYING_OUT and _refers(words[i + 1])), None)
    if told is None:
        return None
    named = [a for a in inside(phrases.actors, at + 1, told) if not a.prefix and _armed(a.id)]
    return named[-1] if named else None


def _refers(word: str) -> bool:
    """«بتنفيذ [الهجوم]»: with the article a deed told before."""
    return word.startswith("ال")


def _armed(actor: str | None) -> bool:
    entry = registry().get(actor or "")
    return entry is not None and entry.kind not in BYSTANDERS and entry.acled_inter is not None


def _meant(phrases: Phrases, accounts: list[Account], at: int) -> Account | None:
    """The deed that somebody is accused of: one told in the sentence itself, else the last one before it."""
    sentence = phrases.doc.tokens[at].sentence
    told = [a for a in accounts if a.status.value in SETTLED and a.family in DONE_BY_FORCE and not a.status.recalled]
    here = [a for a in told if _holds(a, at)]
    near = [a for a in told if 0 <= sentence - _ends(phrases, a) <= _REACH and min(a.evidence)[0] <= at]
    chosen = (here or sorted(near, key=lambda a: min(a.evidence)[0]))[-1:]
    open_ = [a for a in chosen if not any(p.role == "initiator" and not p.inferred for p in a.actors)]
    return open_[0] if open_ else None


def _holds(account: Account, at: int) -> bool:
    return any(first <= at < last for first, last in account.evidence)


def _ends(phrases: Phrases, account: Account) -> int:
    return phrases.doc.tokens[max(last for _, last in account.evidence) - 1].sentence
