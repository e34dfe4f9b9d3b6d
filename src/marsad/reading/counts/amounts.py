"""The record of a count, and what a number becomes behind «أكثر من», «نحو» and the like."""

from marsad.lexicon import Entry
from marsad.model.mention import Qualifier, Span
from marsad.text.records import Record


class CountPhrase(Record):
    """A number of something. `head` is the noun's token; `part_of` the index of the count of which this is a part."""

    first: int
    last: int
    span: Span
    low: int | None
    high: int | None
    qualifier: Qualifier
    noun: Entry | None
    of: str
    group: str | None
    result: str | None
    head: int
    definite: bool
    part_of: int | None = None


class Amount(Record):
    """How many: both ends inclusive, None where open."""

    low: int | None
    high: int | None
    qualifier: Qualifier


VAGUE = Amount(None, None, "vague")


def exact(value: int) -> Amount:
    """Just so many."""
    return Amount(value, value, "exact")


def qualified(value: int, qualifier: str) -> Amount:
    """A number behind a qualifier, by its id in `quantifiers.csv`: «أكثر من 30» is 31 or more."""
    if qualifier in ("more", "at-least"):
        return Amount(value + (qualifier == "more"), None, "at_least")
    if qualifier in ("fewer", "at-most"):
        return Amount(None, value - (qualifier == "fewer"), "at_most")
    return Amount(value, value, "about" if qualifier == "about" else "exact")
