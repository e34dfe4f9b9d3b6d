"""What the lexicon says of names in one document, by the token at which it begins."""

from marsad.lexicon import NONE, Match, Matches, longest
from marsad.reading.actors.context import document_country

# Tables whose words can stand inside a name or title; a word of any other table ends a name.
OPEN = frozenset({"given_names", "ranks", "titles", "titles_leaders", "actors_country", "actors_nisba", "place_words"})
# Words of these tables may stand inside a title («مسؤول خلية اغتيالات في …», «آمر كتيبة في …»).
IN_TITLES = frozenset({"triggers", "units", "things", "means", "actor_heads", "operation_words", "actors_generic",
                        "role_markers", "speech", "false_triggers", "outlets", "actors"})  # fmt: skip
# Deeds that are done to somebody: «اغتال مجهولون فلانا», «أعدم التنظيم فلانا».
_BEFALLING = frozenset({"assassination", "execution"})
_BEHIND = 4
"""Tokens behind the last that may be asked for."""


class NameTables:
    """What the lexicon says of names in one document, by the token at which it begins: made once for all who look."""

    def __init__(self, matches: Matches, tokens: int) -> None:
        """`tokens`: how many the document has."""
        self.matches = matches
        self.country = document_country(matches)
        """ISO code of the country that most of the document's places and actors are of."""
        self.titles = longest(matches.get("titles", NONE))
        self.leaders = longest(matches.get("titles_leaders", NONE))
        self.ranks = longest(matches.get("ranks", NONE))
        self.lists: dict[int, Match] = {}
        self.stops: set[int] = set()
        self.his: set[int] = set()
        """Tokens that stand before the name of one to whom nothing is done: «منزل [فلان]», «على يد [فلان]»."""
        names = []
        for match in matches.get("given_names", NONE):
            if match.entry.id == "stop":
                self.stops.add(match.first)
            elif match.entry.id == "list":
                self.lists[match.first] = match
            elif match.entry.id == "his":
                self.his.update(range(match.first, match.last))
            else:
                names.append(match)
        self.names = longest(names)
        self.nisba = longest([m for m in matches.get("actors_nisba", NONE) if m.entry.form == "adj"])
        self.closed = [False] * (tokens + _BEHIND)
        """For each token, whether no name holds it: a word that a table knows as something else."""
        for at in self.stops:
            self.closed[at] = True
        self.said: set[int] = set()
        """First tokens of verbs of saying."""
        self.acts: set[int] = set()
        """First tokens of verbs for happenings."""
        self.bodies: set[int] = set()
        """First tokens of nouns for bodies: «هيئة», «مديرية», «مستشفى»."""
        self.fates = [m for m in matches.get("results", NONE) if m.entry.row.get("of") == "person"]
        """The words for what befalls people, in the order of the text."""
        self._note()
        self.befalling = {m.first for m in self.fates if m.entry.pos == "verb"}
        """First tokens of the verbs among them."""
        self._firsts: dict[str, list[int]] = {}

    def _note(self) -> None:
        """Note the tokens at which something begins that is no name."""
        for match in self.matches.get("speech", NONE):
            first, id = match.first, match.entry.id
            if id not in ("job", "page"):  # words for trades are surnames too: «الصياد», «الناجي»
                self.closed[first] = True
            if match.entry.pos == "verb" and id != "revise":  # «رفع» tells of words only before a toll
                self.said.add(first)
            if id in ("institution", "outlet-voice") and not match.prefix:
                self.bodies.add(first)
        for match in self.matches.get("things", NONE):
            if match.entry.id != "hajji":  # «سارة حاج حسين»
                self.closed[match.first] = True
        known = {m.first for m in self.fates}
        acts = []
        for match in self.matches.get("triggers", NONE):
            if match.entry.pos == "verb":
                self.acts.add(match.first)
            if match.entry.id in _BEFALLING and match.first not in known:
                acts.append(match)
        if acts:
            self.fates = sorted([*self.fates, *acts], key=lambda m: m.first)
        for category, found in self.matches.items():
            if category not in OPEN and category != "speech" and category != "things":
                for match in found:
                    self.closed[match.first] = True

    def firsts(self, category: str) -> list[int]:
        """The first tokens of the matches of a category, in the order of the text."""
        found = self._firsts.get(category)
        if found is None:
            found = self._firsts[category] = [m.first for m in self.matches.get(category, NONE)]
        return found
