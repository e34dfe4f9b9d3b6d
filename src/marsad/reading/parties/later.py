"""Parties told by a sentence of their own: «وشارك في العملية س وص»; «ونفذت العملية بإسناد طيران الجيش».

Such a sentence tells no happening, so it makes no account: what it says belongs to the operation told before it.
"""

from marsad.reading.accounts.facts import OPERATIONS
from marsad.reading.accounts.finding import Account
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.roles.finding import assign_roles
from marsad.reading.roles.state import BESIDE

_BY_FORCE = OPERATIONS | {"strike", "attack", "fight", "forces"}
_BY_KIND = frozenset({"return"})
# For how many sentences an operation is still the one spoken of.
_REACH = 2
def add_later_parties(phrases: Phrases, accounts: list[Account]) -> None:
    """Give each operation the parties that a later sentence names, which tells no happening of its own."""
    told: dict[int, Account] = {}
    for account in accounts:
        for first, _ in account.evidence:
            sentence = phrases.doc.tokens[first].sentence
            if sentence not in told or told[sentence].family not in OPERATIONS:
                told[sentence] = account
    for index, later in enumerate(phrases.doc.sentences):
        if index in told:
            continue
        operation = next((told[i] for i in range(index - 1, index - 1 - _REACH, -1) if i in told), None)
        if operation is None or not (operation.family in _BY_FORCE or operation.kind in _BY_KIND):
            continue
        if phrases.known.cued("operation", later.first, later.last):
            _add(phrases, operation, Clause(later.first, later.last, index, ()))


def _add(phrases: Phrases, operation: Account, clause: Clause) -> None:
    named = {a.actor.id for a in operation.actors}
    parties = [r for r in assign_roles(phrases, clause, [], None, set(), []) if r.role in BESIDE]
    added = [r for r in parties if r.actor.id is None or r.actor.id not in named]
    if added:
        operation.actors += added
        operation.evidence.append((clause.first, clause.last))
