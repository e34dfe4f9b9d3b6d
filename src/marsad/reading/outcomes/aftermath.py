"""The dead whom a search after a strike found: killed by the strike, and found by the search.

«نفذ الطيران ضربة … ومن أجل معرفة نتائج هذه الضربة خرجت قوة … ووجدت 4 قتلى»: one word for the strike inside what tells
of the search is enough, and needed: bodies that are found elsewhere in a report died of something else.
"""

from marsad.model.actors import GROUPS
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import inter
from marsad.reading.deeds.triggers import family
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import ResultPhrase

_SEARCHES = frozenset({"search", "sweep", "weapons-find", "body-found"})
_FOUND, _KILLED = "found_dead", "killed"
_REACH = 3
"""Sentences between a strike and the search of its place."""


def count_the_dead_found(phrases: Phrases, accounts: list[Account]) -> None:
    """Give strikes the dead that were found where they hit; `accounts` in the order of the text."""
    for at, account in enumerate(accounts):
        dead = [r for r in account.results if r.kind == _FOUND and r.of == "person"]
        if not dead:
            continue
        _whose_dead(accounts[:at], account, dead)
        if account.family == "strike":
            account.results = [r._replace(kind=_KILLED) if r in dead else r for r in account.results]
            continue
        strike = _struck_before(accounts[:at], account) if account.kind in _SEARCHES else None
        if strike is not None and (_names_a_strike(phrases, account) or _went_there(phrases, account)):
            strike.results.extend(_new(strike, dead))
            strike.evidence.extend(e for e in account.evidence if e not in strike.evidence)


def _struck_before(before: list[Account], account: Account) -> Account | None:
    near = (a for a in reversed(before) if account.sentence - a.sentence <= _REACH)
    return next((a for a in near if a.family == "strike" and a.status.value == "reported"), None)


def _whose_dead(before: list[Account], account: Account, dead: list[ResultPhrase]) -> None:
    """Those who lay where a group was struck right before are the group's, where nothing else is said of them."""
    strike = _struck_before(before, account) if account.kind in _SEARCHES else None
    hit = [a.actor.id for a in strike.actors if a.role == "target" and inter(a.actor.id) in GROUPS] if strike else []
    if len(set(hit)) == 1 and not any(r.group for r in dead):
        for result in dead:
            result.group = hit[0]


def _went_there(phrases: Phrases, account: Account) -> bool:
    """«وصلت قوة إلى [المكان] وعثرت على خمس جثث»: where the strike before it hit."""
    words = phrases.doc.words(account.first, account.last)
    return any(w in _SPOT and words[max(n - 1, 0)] in _AT for n, w in enumerate(words))


_SPOT = frozenset(("المكان", "الموقع", "الانقاض", "الحطام", "الركام"))
_AT = frozenset(("الي", "في", "تحت", "بين", "نحو", "داخل"))


def _names_a_strike(phrases: Phrases, account: Account) -> bool:
    """«نتائج هذه الضربات», «مكان القصف»: the strike as something known, in the words that tell the search."""
    return any(
        match.definite and match.entry.pos == "noun" and family(match.entry.id) == "strike"
        for first, last in account.evidence
        for match in phrases.within("triggers", first, last)
    )


def _new(strike: Account, dead: list[ResultPhrase]) -> list[ResultPhrase]:
    known = any(r.kind == _KILLED and r.of == "person" for r in strike.results)
    return [] if known else [r._replace(kind=_KILLED) for r in dead]
