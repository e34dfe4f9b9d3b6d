"""One account that names several places struck: a mention each, unless one toll covers them all (`coding.md`)."""

from marsad.reading.accounts.finding import Account
from marsad.reading.outcomes.sharing_out import share_out
from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.settings.finding import place_key

_SPREAD = frozenset({"strike", "attack"})
_TOO_WIDE = frozenset({"governorate", "country", "region", "district"})


def spread_places(phrases: Phrases, accounts: list[Account]) -> list[Account]:
    """Split the accounts that tell of strikes on several named places without a toll, or share a number out."""
    beside: dict[int, list[Account]] = {}
    for one in accounts:
        beside.setdefault(one.sentence, []).append(one)
    told = ((one, share_out(phrases, one, beside[one.sentence])) for one in accounts)
    return [part for one, shares in told for part in shares or _parts(one, accounts)]


def several_places(account: Account) -> bool:
    """Whether an account tells of strikes on several named places without a toll."""
    if account.family not in _SPREAD or account.results or account.status.value != "reported":
        return False
    return len(_spots(account)) > 1


def _exact(account: Account) -> list[PlacePhrase]:
    return [p for p in account.places if p.type not in _TOO_WIDE]


def _spots(account: Account) -> list[list[PlacePhrase]]:
    """The places struck, each name once; both ends of a road and what lies between two are one."""
    exact = list({place_key(p): p for p in reversed(_exact(account))}.values())[::-1]
    between = [p for p in exact if p.vicinity == "between"]
    return ([between] if between else []) + [[p] for p in exact if p.vicinity != "between"]


def _parts(account: Account, accounts: list[Account]) -> list[Account]:
    if not several_places(account):
        return [account]
    told = {place_key(other.places[0]) for other in accounts if _tells_toll(other, account)}
    parts = [account._replace(places=spot) for spot in _spots(account) if place_key(spot[0]) not in told]
    return parts or [account]


def _tells_toll(other: Account, account: Account) -> bool:
    """Whether the toll of one of the places is told apart: then that account stands for the place."""
    same = other.kind == account.kind and other.when == account.when
    return same and other is not account and len(other.places) == 1 and bool(other.results)
