"""What a name of a private person is: its parts, and whether they make one."""

from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.people.names import Names, tells_age
from marsad.reading.people.tables import NameTables
from marsad.reading.words.naming_words import KUNYA, LINKS, SECOND, bared, given, kinship
from marsad.text import Doc

MOST_UNITS = 6
_LOOSE = 2
"""Unknown words that a name may hold."""
_CLOSING = ('"', "”", "»", ")", "]")
_ENDS = frozenset("،.؛:!؟?\n,–—-/…")
_WHO = (["وهو"], ["وهي"])
_WAS = frozenset(("كان", "كانت", "وكان", "وكانت"))
_BEHIND = frozenset(("في", "من", "علي", "الي", "اثر", "جراء", "خلال", "قرب", "بعد", "اثناء", "متاثرا", "متاثره",
                     "ان", "الذي", "التي"))  # fmt: skip
"""What goes on behind a name."""
_PLACES_BEFORE = frozenset(("قريه", "بلده", "مدينه", "منطقه", "حي", "ناحيه", "قضاء", "تل", "وادي", "جبل", "مخيم", "في",
                            "الي", "بين", "قرب", "خربه", "عين", "محور", "منفذ", "معبر", "سجن", "بلدتي",
                            "قريتي"))  # fmt: skip


class PrivateNames(Names):
    """The names of a document as they are looked for where somebody is to be covered. Which of its tokens name
    something else is told by whoever looks."""

    def __init__(self, doc: Doc, tables: NameTables, actors: list[ActorPhrase]) -> None:
        super().__init__(doc, tables, actors)
        self.strong = [False] * (len(self.words) + 1)
        """Tokens that name something or somebody else."""
        self.weak = [False] * (len(self.words) + 1)
        """Tokens that may do so."""
        self.public: set[tuple[str, ...]] = set()
        """Names of people of public role, and all stretches of them."""
        self.families: set[int] = set()
        """Actors of one word that is a family's name too: «بلال محمد الهلال»."""

    def name_from(self, at: int, *, cued: bool) -> int | None:
        """Behind the name that begins at a token; None where none does, or that of somebody of public role."""
        units = [] if tells_age(self.words, at) else self.units(at, cued)
        if not units or tuple(self.words[at : units[-1][1]]) in self.public:
            return None
        sorts = [sort for _, _, sort in units]
        last = units[-1][1]
        if len(units) == 1:
            return last if self._alone(at, last, sorts[0], cued) else None
        if sorts[0] == "doubtful" and not cued and not {"given", "kunya", "link", "compound"}.intersection(sorts[1:]):
            doubtful = (sorts[1] in ("doubtful", "family") or len(units) > 2) and not self.words[at].startswith("ال")
            return last if doubtful and self._ends_phrase(last) else None
        if sorts[0] == "kunya" and not cued and self._is_place(at):
            return None
        return last

    def _alone(self, at: int, last: int, sort: str, cued: bool) -> bool:
        """Whether a single name is told: behind a cue, as the one who speaks, or a kunya."""
        if sort == "kunya":
            mother = self.words[at].endswith(("ام", "ابي"))
            return not self._is_place(at) and (cued or not mother or self.sort_of_given(at + 1) != "")
        if sort == "given" and self.words[last : last + 1] == ["،"] and self.words[last + 1 : last + 2] in _WHO:
            return True
        if cued:
            return sort in ("given", "doubtful", "compound") or self._ends_phrase(last)
        if sort == "given" and at and self.words[at - 1] in _WAS and self.words[last : last + 1]:
            return self.words[last][0] in "يت" and len(self.words[last]) > 3  # «كان غسان يصلح»
        return sort in ("given", "compound") and at - 1 in self.said and self._ends_phrase(last)

    def _is_place(self, at: int) -> bool:
        return self.weak[at] or (at > 0 and self.words[at - 1] in _PLACES_BEFORE)

    def _ends_phrase(self, at: int) -> bool:
        """Whether a mark, a number or the end of the text follows."""
        if at >= len(self.words):
            return True
        raw = self.doc.raw[self.doc.tokens[at - 1].end : self.doc.tokens[at].start]
        here = self.words[at]
        joined = here[0] == "و" and len(here) > 2
        return here in _ENDS or here[0].isdigit() or joined or any(c in raw for c in "(«\"”»)“")

    def units(self, at: int, cued: bool) -> list[tuple[int, int, str]]:
        """The parts of the name that begins at a token: first token, behind the last, sort. `cued`: a word before it
        says that a name follows."""
        found: list[tuple[int, int, str]] = []
        loose = 0
        while at < len(self.words) and len(found) < MOST_UNITS:
            if found and self.parted(at):
                break
            unit = self.unit(at, first=not found)
            if self.strong[at] and [sort for *_, sort in found].count("given") < 2:
                break
            if unit is None or (not found and unit[2] in ("family", "loose") and not cued):
                break
            if found and found[-1][2] == "family" and unit[2] == "loose" and self.words[at - 1].endswith("ي"):
                break
            loose += unit[2] == "loose"
            if loose > _LOOSE or (not found and unit[2] == "family"):
                break
            found.append(unit)
            at = unit[1]
        return found

    def parted(self, at: int) -> bool:
        """Whether a mark that is no token, or another sentence, parts a token from the one before."""
        before, here = self.doc.tokens[at - 1], self.doc.tokens[at]
        return before.sentence != here.sentence or self.doc.raw.startswith(_CLOSING, before.end)

    def unit(self, at: int, *, first: bool) -> tuple[int, int, str] | None:
        """One part of a name: «محمد», «عبد الله», «أبو علي», «بن سالم», «الجبوري»."""
        word = self.words[at]
        if not word[0].isalpha() or (self.strong[at] and (first or at not in self.families)):
            return None
        bare = bared(word) if first else word
        following = self.words[at + 1] if at + 1 < len(self.words) and not self.parted(at + 1) else ""
        goes_on = len(following) > 1 and following[0].isalpha() and not self.strong[at + 1]
        if bare == "عبد" and goes_on:
            return at, at + 2, "compound"
        if bare in KUNYA and goes_on and (at + 1 not in self.stops or self.sort_of_given(at + 1)):  # «أبو علي»
            whole = following != "عبد" or at + 2 >= len(self.words) or not self.words[at + 2][0].isalpha()
            return at, at + 3 - whole, "kunya"  # «أبو [عبد الله]»
        if not first and word in LINKS and goes_on:
            return at, at + 2, "link"
        sort = self.sort_of_given(at, first=first)
        if sort:
            if following in SECOND:
                return at, at + 2, "doubtful" if sort == "doubtful" and following == "الله" else "compound"
            return at, at + 1, sort
        if word in given().never or (not first and word in kinship()):
            return None
        if word.startswith("ال") and len(word) > 4 and (not self.closed[at] or (not first and self._byname(at))):
            return at, at + 1, "family"
        if not first and self._ends_name(at):
            return at, at + 1, "loose"
        if not first and word.startswith(("لساع", "لايام", "لدقاي", "لعده", "لفتره", "لمده")):
            return None
        if self.plain(at) and not word.startswith(("بال", "كال", "است") if not first else ("و", "ف", "ب", "ل", "ك")):
            verb = word[0] == "ي" or (word[0] == "ت" and not self._ends_phrase(at + 1))
            whose = self.doc.raw[self.doc.tokens[at].end - 1] == "ه"  # «حتفه»: no name, but for «عبده», which is given
            return None if verb or whose or word in given().never else (at, at + 1, "loose")
        return None

    def _ends_name(self, at: int) -> bool:
        """«أدهم جرار،», «عامر جندي المحلاوي»: a word that a table knows, but at the end of what a name may be."""
        if not self.closed[at] or at in self.stops or at in self.said or self.words[at][0] in "وفيت":
            return False
        verb = at in self.tables.befalling
        if verb or self.doc.raw[self.doc.tokens[at].end - 1] == "ه":
            return False
        following = self.words[at + 1] if at + 1 < len(self.words) else ""
        if (following in _BEHIND or (following[:1] == "ب" and len(following) > 3)) and self._thing(at):
            return True
        family = following.startswith("ال") and not self.closed[at + 1] and at not in self.titles
        return family or (self.ends_name(at + 1) and not (following.startswith("و") and [following] not in _WHO))

    def ends_name(self, at: int) -> bool:
        """Whether a mark, a number, «وهو» or the end of the text stands at a token."""
        return self._ends_phrase(at) or self.words[at : at + 1] in _WHO

    def _thing(self, at: int) -> bool:
        """«أدهم جرار بجروح», «رامي عودة في»: a word for a thing or a deed behind a given name, where no sentence has
        one."""
        if at in self.acts or self.words[at].endswith("ا") or not self.sort_of_given(at - 1):
            return False
        return {category for category in self.tables.matches if self._at(category, at)} <= {"things", "triggers"}

    def sort_of_given(self, at: int, *, first: bool = True) -> str:
        """given, or doubtful where the word is an ordinary one too; empty where it is no given name."""
        if at >= len(self.words) or (at in self.titles and (first or not self._ends_phrase(at + 1))):
            return ""
        word = bared(self.words[at]) if first else self.words[at]
        if word == "علي" and self.doc.raw.endswith("ى", self.doc.tokens[at].start, self.doc.tokens[at].end):
            return ""
        names = given()
        if word not in names.names:
            return ""
        return "doubtful" if word in names.doubtful else "given"
