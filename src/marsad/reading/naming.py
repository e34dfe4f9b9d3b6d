"""Who is named in a document and is to be covered: everybody whom no title, office or rank shows to be of public role.

This asks for less than the reading of people, who have to be told right: to cover a word too many costs a reader a
word, to leave a name open may cost somebody more. Whoever is not shown to be of public role is a private person.
"""

from functools import lru_cache

from marsad.model.mention import Span, Zone
from marsad.model.naming import Named, Names, Why
from marsad.reading.naming_words import cues, given
from marsad.reading.people_names import Names as NameGrammar
from marsad.reading.people_names import PersonPhrase
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
_WHO = (["وهو"], ["وهي"])
_AGES = frozenset(("عاما", "عام", "سنه", "سنوات", "اعوام", "عامًا", "ربيعا", "شهرا", "اشهر"))
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
        alone = (a.first for a in phrases.actors if a.last - a.first == 1)
        self._within = {at for at in alone if self.words[at].startswith("ال")}
        """Actors of one word that is a family's name too: «بلال محمد الهلال»."""
        ages = (i for i, word in enumerate(self.words[:-1]) if word.isdigit() and self.words[i + 1] in _AGES)
        self._aging = {at for i in ages for at in range(i - _MOST_UNITS, i)}
        """Tokens a little before an age."""
        self._weak = bytearray(len(self.words) + 1)
        self._public: set[tuple[str, ...]] = set()
        self._cover()

    def _cover(self) -> None:
        """Mark the tokens that name something or somebody else."""
        held = self._phrases
        ranges = [(p.first, p.last) for group in (held.actors, held.times) for p in group]
        for person in held.named:
            if not person.private and self._is_public(person):
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
                # «طالب الموسوي»: a word for people that is a given name too.
                self._strong[at] = last - first > 1 or self.words[at] not in given().names
                self._weak[at] = 1

    def _is_public(self, person: PersonPhrase) -> bool:
        """Whether more shows it than a word as «الناشط», «الحاج»."""
        titled = self._cue(person.whole[0])[0] == person.whole[0] or person.last < person.whole[1]
        return titled and not self._listed(person)

    def _listed(self, person: PersonPhrase) -> bool:
        """«عبد الباسط الزعيم، سمر …»: what was read as a title is the end of another name."""
        at = person.whole[0]
        before = at > 0 and (self._given(at - 1) or self.words[max(at - 2, 0)] == "عبد")
        return bool(before) and person.name is not None and self.words[person.first - 1] == "،"

    def named(self) -> list[Named]:
        """All that is to be covered."""
        found: list[_Named] = [(p.first, self._end(p), "fate", None) for p in self._phrases.named if p.private]
        taken = {at for first, last, *_ in found for at in range(first, last)}
        at = 0
        while at < len(self.words):
            begins = _begins(self.words[at])
            if begins & _CUE or at in self.ranks:
                title = max(self._cue(at)[0], self.ranks[at].last if at in self.ranks else at)
                if title > at and self.named_for(at):  # «شارع الشهيد فلان»
                    at = self._name(title, cued=True) or title
                    continue
            name = None if at in taken else self._beginning(at, begins)
            if name is None or taken.intersection(range(name[0], name[1])):
                at += 1
                continue
            for one in (name, *self._joined(name)):
                found.append(one)
                taken.update(range(one[0], one[1]))
            at = found[-1][1]
        found += [(first, last, "repeated", None) for first, last in self._repeated(found, taken)]
        found.sort(key=lambda name: name[0])
        return [self._record(*part) for name in found for part in self._in_zones(name)]

    def _in_zones(self, name: _Named) -> list[_Named]:
        """The name; in two where it was read across the end of the title."""
        first, last, why, because = name
        tokens, end = self.doc.tokens, self._phrases.title_length
        if not tokens[first].start < end <= tokens[last - 1].start:
            return [name]
        cut = next(at for at in range(first, last) if tokens[at].start >= end)
        before = next(at for at in range(cut, first, -1) if tokens[at - 1].end < end)
        return [(first, before, why, because), (cut, last, why, because)]

    def _end(self, person: PersonPhrase) -> int:
        """Behind the name of somebody who was read: with the words that may belong to it."""
        units = self._units(person.first, cued=True)
        return max([person.last, *(last for _, last, _ in units)])

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
        word = self.words[at]
        bare = [word.removeprefix(cut) for cut in ("", *_CLITICS) if word.startswith(cut)]
        for first in [*bare, *(["ال" + word[2:]] if word.startswith("لل") else [])]:
            for words, sort in cues().get(first, ()):
                if self.words[at + 1 : at + len(words)] == list(words[1:]):
                    return at + len(words), sort
        return at, ""

    def _bare(self, at: int) -> _Named | None:
        """A name without any word before it that says whose it is."""
        if self.named_for(at):
            return None
        last = self._name(at, cued=False)
        return None if last is None else (at, last, "nothing", None)

    def _beginning(self, at: int, begins: int) -> _Named | None:
        """The name that begins at a token, whatever shows it. `begins`: what its word may begin by itself."""
        found = self._at_cue(at) if begins & _CUE else None
        if found is None and begins & _NAME:
            found = self._bare(at)
        if found is None and at in self._aging:
            found = self._aged(at)
        return found or self._lined(at)

    def _joined(self, name: _Named) -> list[_Named]:
        """Single names joined to one behind a cue: «شقيقيه سليمان، فهد»."""
        found: list[_Named] = []
        at = name[1]
        while name[2] != "nothing" and at < len(self.words) - 1:
            first = at + 1 if self.words[at] == "،" else at
            if first == at and not self.words[at].startswith("و"):
                break
            last = self._name(first, cued=True)
            if last is None or not self._given(first):
                break
            found.append((first, last, name[2], None))
            at = last
        return found

    def _aged(self, at: int) -> _Named | None:
        """A name of unknown words with an age behind it: «فلان علان (15 عاما)»."""
        if self._strong[at] or not self._unknown(at) or (at and self.plain(at - 1) and not self._parted(at)):
            return None
        last = at
        while last < len(self.words) and last < at + _MOST_UNITS and (last == at or not self._parted(last)):
            if self._strong[last] or not ((last == at) or self.plain(last) or self._unit(last, first=False)):
                break
            last += 1
        single = at - 1 in self.said or (at > 0 and self._cue(at - 1)[0] == at)
        if last - at < 2 - single or last + 1 >= len(self.words) or not self.words[last].isdigit():
            return None
        return (at, last, "nothing", None) if self.words[last + 1] in _AGES else None

    def _unknown(self, at: int) -> bool:
        """A word that no table knows, «و» before it or not."""
        word = self.words[at]
        return self.plain(at) or (word[0] == "و" and len(word) > 3 and word.isalpha() and at not in self.closed)

    def _lined(self, at: int) -> _Named | None:
        """A line of a list that holds nothing but a name of unknown words: «2- فلان العلاني»."""
        if at == 0 or self.words[at - 1] not in ("-", "–", "—", "/", "\n", ")") or self._strong[at]:
            return None
        last = at
        while last < min(len(self.words), at + _MOST_UNITS) and (self.plain(last) or self._unit(last, first=False)):
            last += 1
        whole = last == len(self.words) or self.words[last] in "\n("
        return (at, last, "nothing", None) if last - at > 1 and whole and self._numbered(at) else None

    def _numbered(self, at: int) -> bool:
        """Whether a figure or a dash opens the line in which a token stands."""
        line = self.doc.raw[self.doc.raw.rfind("\n", 0, self.doc.tokens[at].start) + 1 : self.doc.tokens[at].start]
        return bool(line.strip()) and not any(c.isalpha() for c in line)

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
            doubtful = (sorts[1] in ("doubtful", "family") or len(units) > 2) and not self.words[at].startswith("ال")
            return last if doubtful and self._ends_phrase(last) else None
        if sorts[0] == "kunya" and not cued and self._is_place(at):
            return None
        return last

    def _alone(self, at: int, last: int, sort: str, cued: bool) -> bool:
        """Whether a single name is told: behind a cue, as the one who speaks, or a kunya."""
        if sort == "kunya":
            mother = self.words[at].endswith(("ام", "ابي"))
            return not self._is_place(at) and (cued or not mother or self._given(at + 1) != "")
        if sort == "given" and self.words[last : last + 1] == ["،"] and self.words[last + 1 : last + 2] in _WHO:
            return True
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
        here = self.words[at]
        joined = here[0] == "و" and len(here) > 2
        return here in _ENDS or here[0].isdigit() or joined or any(c in raw for c in "(«\"”»)“")

    def _units(self, at: int, cued: bool) -> list[tuple[int, int, str]]:
        found: list[tuple[int, int, str]] = []
        loose = 0
        while at < len(self.words) and len(found) < _MOST_UNITS:
            if found and self._parted(at):
                break
            unit = self._unit(at, first=not found)
            if self._strong[at] and [sort for *_, sort in found].count("given") < 2:
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

    def _parted(self, at: int) -> bool:
        """Whether a mark that is no token, or another sentence, parts a token from the one before."""
        before, here = self.doc.tokens[at - 1], self.doc.tokens[at]
        return before.sentence != here.sentence or self.doc.raw.startswith(_CLOSING, before.end)

    def _unit(self, at: int, *, first: bool) -> tuple[int, int, str] | None:
        """One part of a name: «محمد», «عبد الله», «أبو علي», «بن سالم», «الجبوري»."""
        word = self.words[at]
        if not word[0].isalpha() or (self._strong[at] and (first or at not in self._within)):
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
        if not first and self._ends_name(at):
            return at, at + 1, "loose"
        if self.plain(at) and not word.startswith(("بال", "كال", "است") if not first else ("و", "ف", "ب", "ل", "ك")):
            verb = word[0] == "ي" or (word[0] == "ت" and not self._ends_phrase(at + 1))
            whose = self.doc.raw[self.doc.tokens[at].end - 1] == "ه"  # «حتفه»: no name, but for «عبده», which is given
            return None if verb or whose or word in given().never else (at, at + 1, "loose")
        return None

    def _ends_name(self, at: int) -> bool:
        """«أدهم جرار،», «عامر جندي المحلاوي»: a word that a table knows, but at the end of what a name may be."""
        if at not in self.closed or at in self.stops or at in self.said or self.words[at][0] in "وفيت":
            return False
        verb = any(m.first == at and m.entry.pos == "verb" for m in self.fates)
        if verb or self.doc.raw[self.doc.tokens[at].end - 1] == "ه":
            return False
        following = self.words[at + 1] if at + 1 < len(self.words) else ""
        family = following.startswith("ال") and at + 1 not in self.closed and at not in self.titles
        return family or (self._ends_phrase(at + 1) and not following.startswith("و"))

    def _given(self, at: int, *, first: bool = True) -> str:
        """given, or doubtful where the word is an ordinary one too; empty where it is no given name."""
        if at >= len(self.words) or (at in self.titles and (first or not self._ends_phrase(at + 1))):
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
        if at and self._cue(at - 1)[0] == at:
            return True  # «الطبيب قنديل»
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
    cue = cue or (word.startswith("لل") and f"ال{word[2:]}" in cues())
    bare = _bared(word)
    name = bare in given().names or bare in _KUNYA or bare == "عبد"
    return _CUE * cue | _NAME * name
