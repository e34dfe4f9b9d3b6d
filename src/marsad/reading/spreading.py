"""One account that names several places struck: a mention each, unless one toll covers them all (`coding.md`)."""

from dataclasses import replace

from marsad.reading.accounts import Account
from marsad.reading.settings import place_key

_SPREAD = frozenset({"strike", "attack"})
_TOO_WIDE = frozenset({"governorate", "country", "region", "district"})


def spread_places(accounts: list[Account]) -> list[Account]:
    """Split the accounts that tell of strikes on several named places without a toll."""
    return [part for account in accounts for part in _parts(account)]


def _parts(account: Account) -> list[Account]:
    exact = [p for p in account.places if p.type not in _TOO_WIDE]
    if account.family not in _SPREAD or len(exact) < 2 or account.results or account.status.value != "reported":
        return [account]
    keys = {place_key(p) for p in exact}
    if len(keys) < 2:
        return [account]
    return [replace(account, places=[place]) for place in exact]
