"""Losses told behind the defence against a strike («تصدت الدفاعات للصواريخ …، ما أدى إلى مقتل اثنين»): the strike's."""

from marsad.reading.accounts.finding import Account
from marsad.reading.deeds.triggers import family

_SOON = 3
"""Sentences between a strike and the defence against it."""
_LOSSES = frozenset({"killed", "wounded"})


def losses_of_strikes(accounts: list[Account]) -> None:
    """Give the strike told before, where it has no losses of people yet, those of its interception."""
    for account in accounts:
        if account.kind != "interception" or account.status.value != "reported":
            continue
        lost = [r for r in account.results if r.of == "person" and r.kind in _LOSSES]
        strike = next((a for a in reversed(accounts) if _was_met(a, account)), None)
        if not lost or strike is None:
            continue
        account.results = [r for r in account.results if r not in lost]
        strike.results = [*strike.results, *lost]
        harmed = [a for a in account.actors if a.role == "victim"]
        account.actors = [a for a in account.actors if a.role != "victim"]
        strike.actors = [*strike.actors, *harmed]


def _was_met(strike: Account, met: Account) -> bool:
    if family(strike.kind) != "strike" or strike.status.value != "reported" or strike.first >= met.first:
        return False
    if not 0 <= met.sentence - strike.sentence <= _SOON or any(r.of == "person" for r in strike.results):
        return False
    ours, theirs = ({a.actor.id for a in x.actors if a.role == "initiator"} for x in (met, strike))
    return bool(theirs) and not ours & theirs
