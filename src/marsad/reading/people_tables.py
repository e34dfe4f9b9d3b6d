"""What the lexicon says of names in one document, by the token at which it begins."""

from marsad.lexicon import NONE, Match, Matches, longest
from marsad.reading.who_context import document_country

# Tables whose words can stand inside a name or title; a word of any other table ends a name.
OPEN = frozenset({"given_names", "ranks", "titles", "titles_leaders", "actors_country", "actors_nisba", "place_words"})
# Words of these tables may stand inside a title («مسؤول خلية اغتيالات في …», «آمر كتيبة في …»).
IN_TITLES = frozenset({"triggers", "units", "things", "means", "actor_heads", "operation_words", "actors_generic",
                        "role_markers", "speech", "false_triggers", "outlets", "actors"})  # fmt: skip
# Deeds that are done to somebody: «اغتال مجهولون فلانا», «أعدم التنظيم فلانا».
_BEFALLING = frozenset({"assassination", "execution"})


class NameTables:
    """What the lexicon says of names in one document, by the token at which it begins: made once for all who look."""

    def __init__(self, matches: Matches) -> None:
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
        self.closed = set(self.stops)
        """Tokens that no name holds: words that a table knows as something else."""
        for category, found in matches.items():
            if category == "speech":  # words for trades are surnames too: «الصياد», «الناجي»
                self.closed.update([m.first for m in found if m.entry.id not in ("job", "page")])
            elif category == "things":  # «سارة حاج حسين»
                self.closed.update([m.first for m in found if m.entry.id != "hajji"])
            elif category not in OPEN:
                self.closed.update([m.first for m in found])
        speech, triggers = matches.get("speech", NONE), matches.get("triggers", NONE)
        befell = [m for m in matches.get("results", NONE) if m.entry.row.get("of") == "person"]
        known = {m.first for m in befell}
        befell += [m for m in triggers if m.entry.id in _BEFALLING and m.first not in known]
        self.fates = sorted(befell, key=lambda m: m.first)
        """The words for what befalls people, in the order of the text."""
        self.befalling = {m.first for m in self.fates if m.entry.pos == "verb"}
        """First tokens of the verbs among them."""
        self.said = {m.first for m in speech if m.entry.pos == "verb"}
        """First tokens of verbs of saying."""
        self.acts = {m.first for m in triggers if m.entry.pos == "verb"}
        """First tokens of verbs for happenings."""
        self.bodies = {m.first for m in speech if m.entry.id in ("institution", "outlet-voice") and not m.prefix}
        """First tokens of nouns for bodies: «هيئة», «مديرية», «مستشفى»."""
        self._firsts: dict[str, list[int]] = {}

    def firsts(self, category: str) -> list[int]:
        """The first tokens of the matches of a category, in the order of the text."""
        found = self._firsts.get(category)
        if found is None:
            found = self._firsts[category] = [m.first for m in self.matches.get(category, NONE)]
        return found
