"""Whose deeds a bulletin lists: «حصاد عمليات المقاومة الإسلامية ليوم الثلاثاء:» above lines that name no doer."""

from marsad.reading.accounts.facts import SETTLED
from marsad.reading.accounts.finding import Account
from marsad.reading.accounts.told import list_items
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import is_armed_side
from marsad.reading.parties.carried import doers
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside

_DEEDS = frozenset(("عمليات", "بيانات", "بلاغات", "ضربات", "هجمات", "استهدافات", "العمليات"))
_TALLIES = frozenset(("حصاد", "ملخص", "حصيله", "موجز", "ابرز", "سلسله", "بيانات", "عمليات", "العمليات", "بلاغات",
                      "احصاييه"))  # fmt: skip
_BY_FORCE = frozenset({"strike", "attack", "explosion", "fight", "aggregate", "operation"})
_NEAR = 3


def add_headed(phrases: Phrases, accounts: list[Account]) -> None:
    """Give the lines of a list that name no doer the one whose deeds their heading says they are."""
    if not accounts or _TALLIES.isdisjoint(phrases.doc.vocabulary):
        return
    items = list_items(phrases)
    for number, sentence in enumerate(phrases.doc.sentences):
        owner = _owner(phrases, sentence.first, sentence.last)
        if owner is None:
            continue
        listed = [a for a in accounts if a.sentence >= number]
        told = any(a.sentence == number for a in accounts)
        if not _is_heading(phrases, owner) and (told or not any(a.first in items for a in listed)):
            continue
        for account in listed:
            if _lacks_doer(account, owner):
                account.actors = [RoledActor(owner, "initiator"), *_struck(phrases, account, owner), *account.actors]
        return


def _owner(phrases: Phrases, first: int, last: int) -> ActorPhrase | None:
    """The armed side whose deeds a heading announces."""
    words = phrases.doc.all_words
    for at in range(first, last):
        if words[at] not in _DEEDS or not (at == first or words[at - 1] in _TALLIES or words[first] in _TALLIES):
            continue
        for actor in inside(phrases.actors, at + 1, min(at + 1 + _NEAR, last)):
            if is_armed_side(actor.id) and actor.prefix in ("", "ل"):
                return actor
    return None


def _is_heading(phrases: Phrases, owner: ActorPhrase) -> bool:
    """Whether a colon stands soon behind the owner: «ملخص عمليات [س] اليوم: …»."""
    return ":" in phrases.doc.words(owner.last, owner.last + _NEAR)


def _struck(phrases: Phrases, account: Account, owner: ActorPhrase) -> list[RoledActor]:
    """«الساعة 06:15: تجمع [لجنود العدو] في س بصلية صاروخية»: whom a line names that nobody else could have hit."""
    if account.actors:
        return []
    named = [a for first, last in account.evidence for a in inside(phrases.actors, first, last)]
    foe = next((a for a in named if is_armed_side(a.id) and a.id != owner.id), None)
    return [] if foe is None else [RoledActor(foe, "target")]


def _lacks_doer(account: Account, owner: ActorPhrase) -> bool:
    if account.family not in _BY_FORCE or account.status.value not in SETTLED | {"aggregate"} or doers(account):
        return False
    return not any(a.actor.id == owner.id for a in account.actors)
