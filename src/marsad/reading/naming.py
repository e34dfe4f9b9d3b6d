"""Who is named in a document and is to be covered: everybody whom no title, office or rank shows to be of public role.

This asks for less than the reading of people, who have to be told right: to cover a word too many costs a reader a
word, to leave a name open may cost somebody more. Whoever is not shown to be of public role is a private person.
"""

from functools import lru_cache

from marsad.model.mention import Span, Zone
from marsad.model.naming import Named, Names, Why
from marsad.reading.naming_words import cues, given
from marsad.reading.people_names import Names as NameGrammar
from marsad.reading.phrases import Phrases
from marsad.reading.who_pieces import behind

_MOST_UNITS = 6
_LOOSE = 2
"""Unknown words that a name may hold."""
_KUNYA = frozenset(("ابو", "ابا", "ابي", "ام"))
_LINKS = frozenset(("بن", "ابن", "بنت", "ال", "بو", "ولد"))
_SECOND = frozenset(("الدين", "الله"))
_CLITICS = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "فل")
_CLOSING = ('"', "”", "»", ")", "]")
_OPENING = frozenset((":", "،", "-"))
_ENDS = frozenset("،.؛:!؟?\n,–—-/…")
_PLACES_BEFORE = frozenset(("قريه", "بلده", "مدينه", "منطقه", "حي", "ناحيه", "قضاء", "تل", "وادي", "جبل", "مخيم", "في",
                            "الي", "بين", "قرب", "خربه", "عين", "محور", "منفذ", "معبر", "سجن", "بلدتي",
                            "قريتي"))  # fmt: skip


_Named = tuple[int, int, Why, Span | None]
"""First token, behind the last, why it is a private person's name, and where the word stands that says so."""


def private_names(phrases: Phrases) -> Names:
    """The places of a document where private persons are named, in its order, none overlapping another."""
    found = _Finder(phrases)
    return Names(named=tuple(found.named()))



class _Finder(NameGrammar):
    def __init__(self, phrases: Phrases) -> None:
        super().__init__(phrases.doc, phrases.matches, list(phrases.actors))
        self._phrases = phrases
        self._strong = bytearray(len(self.words) + 1)
        self._weak = bytearray(len(self.words) + 1)
        self._public: set[tuple[str, ...]] = set()
        self._cover()

    def _cover(self) -> None:
        """Mark the tokens that name something or somebody else."""
        held = self._phrases
        ranges = [(p.first, p.last) for group in (held.actors, held.times) for p in group]
        for person in held.named:
            if not person.private and self._cue(person.whole[0])[0] == person.whole[0]:
                ranges.append(person.whole)
                words = tuple(self.words[person.first : person.last])
                self._public.update(words[i:j] for i in range(len(words)) for j in range(i + 1, len(words) + 1))
        for place in held.places:
            for at in range(place.first, place.last):
                self._weak[at] = 1
            if not place.weak:
                ranges.append((place.first, place.last))
        for first, last in ranges:
            for at in range(first, last):
                self._strong[at] = self._weak[at] = 1

    def named(self) -> list[Named]:
        """All that is to be covered."""
        found: list[_Named] = [(p.first, p.last, "fate", None) for p in self._phrases.named if p.private]
        taken = {at for first, last, *_ in found for at in range(first, last)}
        at = 0
        while at < len(self.words):
            begins = _begins(self.words[at])
            if not begins or at in taken:
                at += 1
                continue
            name = (self._at_cue(at) if begins & _CUE else None) or (self._bare(at) if begins & _NAME else None)
            if name is None or taken.intersection(range(name[0], name[1])):
                at += 1
                continue
            found.append(name)
            taken.update(range(name[0], name[1]))
            at = name[1]
        found += [(first, last, "repeated", None) for first, last in self._repeated(found, taken)]
        return [self._record(*name) for name in sorted(found, key=lambda name: name[0])]

    # Where a name begins

    def _at_cue(self, at: int) -> _Named | None:
        """A name behind words for a private person, kinship, or a call by name."""
        behind_cue, why = self._cue(at)
        if behind_cue == at:
            return None
        first = behind_cue
        while first < len(self.words) and (self.words[first] in _OPENING or self._cue(first)[0] > first):
            first = max(self._cue(first)[0], first + 1)
        if first - behind_cue > 4 or self.named_for(at):
            return None
        last = self._name(first, cued=True)
        if last is None:
            return None
        told: Why = "kin" if why == "kin" else "word"
        return first, last, told, self.doc.span(at, behind_cue)

    def _cue(self, at: int) -> tuple[int, str]:
        """Behind the cue that begins at a token, itself where none does, and its sort."""
        for cut in ("", *_CLITICS):
            word = self.words[at]
            if not word.startswith(cut):
                continue
            for words, sort in cues().get(word.removeprefix(cut), ()):
                if self.words[at + 1 : at + len(words)] == list(words[1:]):
                    return at + len(words), sort
        return at, ""

    def _bare(self, at: int) -> _Named | None:
        """A name without any word before it that says whose it is."""
        if self.named_for(at):
            return None
        last = self._name(at, cued=False)
        return None if last is None else (at, last, "nothing", None)

    # What a name is

    def _name(self, at: int, *, cued: bool) -> int | None:
        """Behind the name that begins at a token; None where none does, or that of somebody of public role."""
        units = self._units(at, cued)
        if not units or tuple(self.words[at : units[-1][1]]) in self._public:
            return None
        sorts = [sort for _, _, sort in units]
        last = units[-1][1]
        if len(units) == 1:
            return last if self._alone(at, last, sorts[0], cued) else None
        if sorts[0] == "doubtful" and not cued and not {"given", "kunya", "link", "compound"}.intersection(sorts[1:]):
            doubtful = sorts[1] in ("doubtful", "family") and not self.words[at].startswith("ال")
            return last if doubtful and self._ends_phrase(last) else None
        if sorts[0] == "kunya" and not cued and self._is_place(at):
            return None
        return last

    def _alone(self, at: int, last: int, sort: str, cued: bool) -> bool:
        """Whether a single name is told: behind a cue, as the one who speaks, or a kunya."""
        if sort == "kunya":
            mother = self.words[at].endswith(("ام", "ابي"))
            return not self._is_place(at) and (cued or not mother or self._given(at + 1) != "")
        if cued:
            return sort in ("given", "doubtful", "compound") or self._ends_phrase(last)
        return sort in ("given", "compound") and at - 1 in self.said and self._ends_phrase(last)

    def _is_place(self, at: int) -> bool:
        return bool(self._weak[at]) or (at > 0 and self.words[at - 1] in _PLACES_BEFORE)

    def _ends_phrase(self, at: int) -> bool:
        """Whether a mark, a number or the end of the text follows."""
        if at >= len(self.words):
            return True
        raw = self.doc.raw[self.doc.tokens[at - 1].end : self.doc.tokens[at].start]
        return self.words[at] in _ENDS or self.words[at][0].isdigit() or any(c in raw for c in "(«\"”»)“")

    def _units(self, at: int, cued: bool) -> list[tuple[int, int, str]]:
        found: list[tuple[int, int, str]] = []
        loose = 0
        while at < len(self.words) and len(found) < _MOST_UNITS:
            if found and self._parted(at):
                break
            unit = self._unit(at, first=not found)
            if unit is None or (not found and unit[2] in ("family", "loose") and not cued):
                break
            loose += unit[2] == "loose"
            if loose > _LOOSE or (not found and unit[2] == "family"):
                break
            found.append(unit)
            at = unit[1]
        return found

    def _parted(self, at: int) -> bool:
        """Whether a mark that is no token, or another sentence, parts a token from the one before."""
        before, here = self.doc.tokens[at - 1], self.doc.tokens[at]
        return before.sentence != here.sentence or self.doc.raw.startswith(_CLOSING, before.end)

    def _unit(self, at: int, *, first: bool) -> tuple[int, int, str] | None:
        """One part of a name: «محمد», «عبد الله», «أبو علي», «بن سالم», «الجبوري»."""
        word = self.words[at]
        if self._strong[at] or not word[0].isalpha():
            return None
        bare = _bared(word) if first else word
        following = self.words[at + 1] if at + 1 < len(self.words) and not self._parted(at + 1) else ""
        goes_on = len(following) > 1 and following[0].isalpha() and not self._strong[at + 1]
        if bare == "عبد" and goes_on:
            return at, at + 2, "compound"
        if bare in _KUNYA and goes_on and at + 1 not in self.stops:
            return at, at + 2, "kunya"
        if not first and word in _LINKS and goes_on:
            return at, at + 2, "link"
        sort = self._given(at, first=first)
        if sort:
            if following in _SECOND:
                return at, at + 2, "doubtful" if sort == "doubtful" and following == "الله" else "compound"
            return at, at + 1, sort
        if word.startswith("ال") and len(word) > 4 and (at not in self.closed or (not first and self._byname(at))):
            return at, at + 1, "family"
        if self.plain(at) and not word.startswith(("بال", "كال", "است") if not first else ("و", "ف", "ب", "ل", "ك")):
            verb = word[0] in "يت" and not self._ends_phrase(at + 1)
            return None if verb or word in given().never else (at, at + 1, "loose")
        return None

    def _given(self, at: int, *, first: bool = True) -> str:
        """given, or doubtful where the word is an ordinary one too; empty where it is no given name."""
        if at >= len(self.words) or at in self.titles:
            return ""
        word = _bared(self.words[at]) if first else self.words[at]
        if word == "علي" and self.doc.raw.endswith("ى", self.doc.tokens[at].start, self.doc.tokens[at].end):
            return ""
        names = given()
        if word not in names.names:
            return ""
        return "doubtful" if word in names.doubtful else "given"

    # The same persons again

    def _repeated(self, found: list[_Named], taken: set[int]) -> list[tuple[int, int]]:
        """Where those found are named again, by a part of their names too."""
        parts: set[str] = set()
        for first, last, *_ in found:
            words = [_bared(self.words[first]), *self.words[first + 1 : last]]
            parts.update(w for w in words if self._tells(w))
        parts -= {part for name in self._public for part in name}
        told = parts | {cut + part for part in parts for cut in _CLITICS}
        told |= {"لل" + part[2:] for part in parts if part.startswith("ال")}
        here = [at for at, word in enumerate(self.words) if word in told] if told else []
        return [(at, at + 1) for at in here if at not in taken and self._may_be_part(at)]

    def _tells(self, word: str) -> bool:
        grammar = word in _LINKS | _KUNYA | _SECOND | given().never or word == "عبد"
        return len(word) > 2 and not grammar and (word[0] not in "يت" or word in given().names)

    def _may_be_part(self, at: int) -> bool:
        if self._strong[at] or self._weak[at] or at in self.titles:
            return False
        word = self.words[at]
        if word in given().doubtful or at in self.closed:
            return False
        return not (word == "علي" and not self._given(at))

    # Records

    def _record(self, first: int, last: int, why: Why, because: Span | None) -> Named:
        tokens = self.doc.tokens
        word = self.words[first]
        bare = _bared(word)
        start = behind(self.doc, tokens[first].start, len(word) - len(bare))
        span, zone = self._zoned((start, tokens[last - 1].end))
        text = self.doc.raw[start : tokens[last - 1].end]
        whose = self._zoned(because) if because is not None else None
        return Named(name=text, span=span, zone=zone, why=why, because=whose[0] if whose and whose[1] == zone else None)

    def _zoned(self, span: Span) -> tuple[Span, Zone]:
        shift = self._phrases.title_length
        if span[0] < shift:
            return (span[0], min(span[1], shift - 1)), "title"
        return (span[0] - shift, span[1] - shift), "text"


@lru_cache(maxsize=50_000)
def _bared(word: str) -> str:
    """The word without what may stand before a name, where a name remains."""
    names = given().names
    if word in names or word in _KUNYA or word == "عبد":
        return word
    for cut in _CLITICS:
        rest = word.removeprefix(cut)
        if len(rest) > 2 and rest != word and (rest in names or rest in _KUNYA or rest == "عبد"):
            return rest
    return word


_CUE, _NAME = 1, 2


@lru_cache(maxsize=50_000)
def _begins(word: str) -> int:
    """What a word may be the first of, by itself: a cue, a name; few words are either."""
    cue = any(word.startswith(cut) and word.removeprefix(cut) in cues() for cut in ("", *_CLITICS))
    bare = _bared(word)
    name = bare in given().names or bare in _KUNYA or bare == "عبد"
    return _CUE * cue | _NAME * name
