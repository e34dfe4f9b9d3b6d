"""What came of an operation, told in a list: «أسفرت العملية عن: - العثور على 11 عبوة - تدمير ثلاث مضافات»."""

from marsad.reading.accounts.finding import Account
from marsad.reading.deeds.triggers import OUTCOMES
from marsad.reading.joining.adding import join
from marsad.reading.phrases import Phrases
from marsad.text.analysis import Sentence


def fold_lists(phrases: Phrases, accounts: list[Account]) -> list[Account]:
    """The accounts with the items of each list of outcomes added to the account of the sentence that heads it.

    An item is a line with a bullet or number that tells an outcome and neither place, day nor doer of its own: a line
    that does is a happening for itself.
    """
    if len(accounts) < _FEWEST or ":" not in phrases.doc.vocabulary:
        return accounts
    kept: list[Account] = []
    head: Account | None = None
    reached = colon = -1  # the last sentence that is of the list, and the colon that opens it
    for account in accounts:
        if head is not None and _goes_on(phrases, reached, account.sentence):
            reached = account.sentence
            if account.first > colon and _opens_with_it(phrases, account) and _only_outcome(account):
                account.detail = True
                join(head, account)
                head.sentence = reached  # what follows the list goes on with it
                continue
        elif (colon := _list_begins(phrases, account)) >= 0:
            head, reached = account, account.sentence
        else:
            head = None
        kept.append(account)
    return kept


_FEWEST = 2


def _list_begins(phrases: Phrases, account: Account) -> int:
    """The colon before the first item of a list of outcomes in the account's sentence; -1 where there is none."""
    words, line = phrases.doc.all_words, phrases.doc.sentences[account.sentence]
    for at in range(line.first, line.last - 1):
        if words[at] == ":" and _is_item(words, at + 1 + (words[at + 1] == "\n"), line.last):
            led = words[max(at - _LED, line.first) : at]
            if not _ANNOUNCED.isdisjoint(led) or not _RESULTS.isdisjoint(words[line.first : at]):
                return at
    return -1


def _goes_on(phrases: Phrases, reached: int, sentence: int) -> bool:
    """Whether every sentence from `reached` to `sentence` is an item."""
    sentences = phrases.doc.sentences
    return all(_begins(phrases, sentences[n]) for n in range(reached + 1, sentence + 1))


def _begins(phrases: Phrases, line: Sentence) -> bool:
    return _is_item(phrases.doc.all_words, line.first, line.last)


def _is_item(words: list[str], at: int, end: int) -> bool:
    """Whether an item's bullet («-») or number («3-», «3.») stands at token `at`."""
    if at + 1 >= end:
        return False
    return words[at] in _BULLETS or (words[at].isdecimal() and words[at + 1] in _BEHIND_NUMBER)


def _opens_with_it(phrases: Phrases, account: Account) -> bool:
    """Whether its line begins with what was done («- تدمير نفقين»), not with who did it."""
    told = min([d.first for d in account.deeds] + [r.first for r in account.results], default=account.last)
    return told - phrases.doc.sentences[account.sentence].first <= _OPENING or told <= account.first + 1


def _only_outcome(account: Account) -> bool:
    alone = not (account.places or account.when or any(a.role == "initiator" for a in account.actors))
    if not alone or account.family not in _ITEMS or account.status.value not in ("reported", "aggregate"):
        return False
    return bool(account.results) or account.family == "operation"


_ITEMS = OUTCOMES | {"arrest", "toll", "operation", "aggregate"}
_OPENING = 3
_LED = 3
"""Tokens before its colon within which the words stand that announce a list of outcomes."""
_ANNOUNCED = frozenset(("عن", "الاتي", "الاتيه", "بالاتي", "كالاتي", "التالي", "التاليه", "كالتالي", "بالتالي", "يلي",
                        "ياتي", "النتايج", "الحصيله", "المضبوطات", "وهي", "شملت", "تضمنت", "الي"))  # fmt: skip
_RESULTS = frozenset(("نتايج", "حصيله", "النتايج", "الحصيله", "محصله", "ونتايج", "وحصيله"))
_BULLETS = frozenset("-–—•*")
_BEHIND_NUMBER = frozenset("-–—.")
