"""Language knowledge as data files, their expansion to word forms, and one compiled matcher."""

from marsad.lexicon.matcher import Lexicon, Match, Matches, lexicon, longest
from marsad.lexicon.tables import Entry

__all__ = ["Entry", "Lexicon", "Match", "Matches", "lexicon", "longest"]
