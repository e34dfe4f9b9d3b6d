"""Tables of tolls: «وتوزع القتلى كالآتي: - الضالع: 29 قتيلا. - تعز: 18 قتيلا»: shares of the total told above them."""

from marsad.reading.accounts.finding import Account
from marsad.reading.accounts.status import StatusReading
from marsad.reading.phrases import Phrases

_REACH = 6
"""Sentences behind the total within which its table stands."""
_BULLETS = frozenset("-–—•*")
_FAMILIES = frozenset({"toll", "aggregate", "strike", "attack", "explosion"})


def read_toll_rows(phrases: Phrases, accounts: list[Account]) -> None:
    """Give each row of a table behind a total («الضالع: 29 قتيلا و51 جريحا») what it shares with the total."""
    total: Account | None = None
    for account in accounts:
        if account.status.value == "aggregate" and _counts_people(account):
            total = account
        elif total is not None and account.sentence - total.sentence <= _REACH and _is_row(phrases, account):
            account.kind, account.status, account.fresh = "casualties", StatusReading("aggregate"), True
            account.when = account.when or total.when
            groups = {r.group for r in total.results if r.of == "person"}
            for result in account.results:
                if result.of == "person" and result.group is None and len(groups) == 1:
                    result.group = next(iter(groups))


def _counts_people(account: Account) -> bool:
    return any(r.of == "person" and r.low is not None and r.kind in ("killed", "wounded") for r in account.results)


def _is_row(phrases: Phrases, account: Account) -> bool:
    """Whether it opens with a place and a colon, and tells numbers of people."""
    if account.family not in _FAMILIES or not _counts_people(account) or not account.places:
        return False
    place, words = account.places[0], phrases.doc.all_words
    if place.last >= len(words) or words[place.last] != ":":
        return False
    begin = phrases.doc.sentences[account.sentence].first
    if begin <= place.first <= begin + 1:
        return True
    return any(words[k] in _BULLETS or words[k] == ":" for k in range(max(place.first - 2, begin), place.first))
