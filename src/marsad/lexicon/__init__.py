"""Language knowledge as data files, their expansion to word forms, and one compiled matcher."""

from marsad.lexicon.matcher import Known, Lexicon, Match, Matches, lexicon, longest
from marsad.lexicon.tables import Entry

__all__ = ["Entry", "Known", "Lexicon", "Match", "Matches", "lexicon", "longest"]
