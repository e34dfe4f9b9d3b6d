"""What an account says, as joining compares it: its doers, its sources, the families and names in it."""

from datetime import date, timedelta

from marsad.reading.accounts.finding import Account
from marsad.reading.deeds.triggers import family
from marsad.reading.results.finding import ResultPhrase
from marsad.reading.settings.finding import place_key

# Kinds that leave open what it was.
BARE = frozenset({"strike", "attack", "explosion", "casualties", "security-operation"})
SETTLED = frozenset({"reported", "ongoing"})
"""Statuses of what has happened."""
OPERATIONS = frozenset({"operation", "find", "arrest", "destruction"})
"""Families of what forces do when they go through an area, and of what they come upon there."""


def targets(account: Account) -> set[str]:
    """Ids of those at whom it was directed."""
    return {a.actor.id for a in account.actors if a.role == "target" and a.actor.id}


def families(account: Account) -> set[str]:
    """The families of all that it tells («عمليات أمنية وضربات حاسمة»)."""
    counted = {"operation"} if account.count is not None and account.count.of == "operation" else set()
    return {account.family, *(family(d.kind) for d in account.deeds), *counted}


def shared_names(one: Account, other: Account) -> bool:
    """Whether both name one place that is no whole country."""
    return any(place_key(a) == place_key(b) for a in one.places for b in other.places if a.type != "country")


def groups_agree(one: ResultPhrase, other: ResultPhrase) -> bool:
    """Whether two results may be of one group."""
    return one.group == other.group or one.group is None or other.group is None


def runs_long(account: Account) -> bool:
    """Whether its time is a stretch of weeks or more («منذ عام 2017»)."""
    when = account.when
    if when is None or not (when.start and when.end) or when.start == when.end:
        return False
    return date.fromisoformat(when.end) - date.fromisoformat(when.start) > timedelta(days=_LONG)


# Days: what goes on for longer is no single happening.
_LONG = 14


def heads_total(one: Account, other: Account) -> bool:
    """«ارتفاع حصيلة القصف إلى 34049 قتيلا» above the total itself: a headline with the number of what it sums up."""
    if not one.headline or other.status.value != "aggregate":
        return False
    totals = {(r.kind, r.low) for r in other.results if (r.low or 0) >= _A_TOTAL}
    return any((r.kind, r.low) in totals for r in one.results)


_A_TOTAL = 30
