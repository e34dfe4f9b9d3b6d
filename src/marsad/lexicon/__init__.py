"""Language knowledge as data files, their expansion to word forms, and one compiled matcher."""

from marsad.lexicon.matcher import (
    NONE,
    NOTHING,
    Known,
    Lexicon,
    Match,
    Matches,
    begins_one_of,
    clitics_of,
    lexicon,
    longest,
    stems,
)
from marsad.lexicon.tables import Entry

__all__ = [
    "NONE",
    "NOTHING",
    "Entry",
    "Known",
    "Lexicon",
    "Match",
    "Matches",
    "begins_one_of",
    "clitics_of",
    "lexicon",
    "longest",
    "stems",
]
