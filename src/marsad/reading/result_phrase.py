"""The record of a result: what befell whom and how many, in which words."""

from marsad.model.mention import Qualifier, Span
from marsad.reading.counts.finding import CountPhrase
from marsad.text.records import Record


class ResultPhrase(Record):
    """A counted outcome. `group` is an actor id, "civilians", or None; `hint` says what the noun alone tells of it."""

    kind: str
    of: str
    group: str | None
    hint: str | None
    low: int | None
    high: int | None
    qualifier: Qualifier
    span: Span
    first: int
    last: int
    whole: CountPhrase | None = None
    """The count of which this one is a part («11، بينهم 5»)."""
    count: CountPhrase | None = None
