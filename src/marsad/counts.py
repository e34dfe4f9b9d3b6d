"""Counts in Arabic text, for use from Python: `marsad.counts.find("مقتل ثلاثة جنود")`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marsad.reading.counts.finding import CountPhrase


def find(text: str) -> "list[CountPhrase]":
    """The counts of `text` with their spans (code points), in its order.

    Each has `low` and `high` (None where open), a `qualifier`, what is counted (`of`), whose (`group`), and `part_of`,
    the index of the count of which it is a part.

    >>> [(c.low, c.high, c.of, c.group) for c in find("مقتل أكثر من 30 جنديا")]
    [(31, None, 'person', 'force')]
    """
    from marsad.lexicon import lexicon
    from marsad.reading.counts.finding import find_counts
    from marsad.text import analyse

    doc = analyse(text)
    return find_counts(doc, lexicon().matches(doc))
