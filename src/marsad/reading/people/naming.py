"""Who is named in a document and is to be covered: everybody whom no title, office or rank shows to be of public role.

This asks for less than the reading of people, who have to be told right: to cover a word too many costs a reader a
word, to leave a name open may cost somebody more. Whoever is not shown to be of public role is a private person.
"""

from collections.abc import Iterable

from marsad.model.mention import Span, Zone
from marsad.model.naming import Named, Names, Why
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.pieces import behind
from marsad.reading.people.names import PersonPhrase
from marsad.reading.people.naming_units import MOST_UNITS, PrivateNames
from marsad.reading.people.tables import NameTables
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.times.dates import TimeExpression
from marsad.reading.words.look_up import Words
from marsad.reading.words.naming_words import (
    AGE,
    AGES,
    CLITICS,
    CUE,
    KUNYA,
    LINKS,
    MARK,
    NAME,
    SECOND,
    bared,
    cue_forms,
    given,
)
from marsad.text import Doc
from marsad.text.records import Record

_OPENING = frozenset((":", "،", "-"))
_GRAMMAR = LINKS | KUNYA | SECOND | {"عبد"}


class Covered(Record):
    """Tokens `first` to `last` (exclusive) name a private person."""

    first: int
    last: int
    why: Why
    because: Span | None = None
    """Where the word stands that says so."""


class Seen(Record):
    """What has been found in a document when private names are looked for."""

    doc: Doc
    tables: NameTables
    known: Words
    actors: list[ActorPhrase]
    people: list[PersonPhrase]
    places: list[PlacePhrase]
    times: list[TimeExpression]
    title_length: int


def private_places(seen: Seen) -> list[Covered]:
    """The tokens of a document that name private persons, in its order, none overlapping another."""
    return _Finder(seen).found()


def private_names(doc: Doc, title_length: int, places: Iterable[Covered]) -> Names:
    """The records of the places where a document names private persons."""
    return Names(named=tuple([_record(doc, title_length, place) for place in places]))


_OF_NEIGHBOURS = frozenset(("مختار", "المختار", "مختاره"))


class _Finder:
    def __init__(self, seen: Seen) -> None:
        self._seen = seen
        self.doc = seen.doc
        self.words = seen.doc.all_words
        self.names = PrivateNames(seen.doc, seen.tables, seen.actors)
        self._begins: dict[int, int] = dict(seen.known.names)
        """What the tokens are to names that are anything, as bits."""
        self._aging: set[int] = set()
        """Tokens a little before an age."""
        self._timed = {at for time in seen.times for at in range(time.first, time.last)}
        """Tokens that tell a time: «رجب 1445» is nobody."""
        for at, begins in seen.known.names:
            if begins & AGE and at and self.words[at - 1].isdigit():
                self._aging.update(range(max(at - 1 - MOST_UNITS, 0), at - 1))
        alone = (a.first for a in seen.actors if a.last - a.first == 1)
        self.names.families.update(at for at in alone if self.words[at].startswith("ال"))
        self._cover()

    def _cover(self) -> None:
        """Mark the tokens that name something or somebody else."""
        held = self._seen
        ranges = [(p.first, p.last) for p in held.actors]
        for person in held.people:
            if not person.private and self._is_public(person):
                if self._honoured(person):
                    continue
                ranges.append(person.whole)
                words = tuple(self.words[person.first : person.last])
                self.names.public.update(words[i:j] for i in range(len(words)) for j in range(i + 1, len(words) + 1))
        for place in held.places:
            for at in range(place.first, place.last):
                self.names.weak[at] = True
            if not place.weak:
                ranges.append((place.first, place.last))
        for first, last in ranges:
            for at in range(first, last):
                # «طالب الموسوي»: a word for people that is a given name too.
                self.names.strong[at] = last - first > 1 or self.words[at] not in given().names
                self.names.weak[at] = True
        for at in self._timed:  # also where folding makes a name of it: «الآن», «آلان»
            self.names.strong[at] = self.names.weak[at] = True

    def _is_public(self, person: PersonPhrase) -> bool:
        """Whether more shows it than a word as «الناشط», «الحاج»."""
        bare = person.first == person.whole[0] and person.whole[1] - person.last == 1
        if bare and self.names.ends_name(person.whole[1]):
            return False  # «أيهم عبده قائد وهو …»: a title of one word that is the family's name
        if self.words[person.whole[0]].removeprefix("و").removeprefix("ل") in _OF_NEIGHBOURS:
            return False  # «مختار القرية فلان»: a neighbour among neighbours
        titled = self._cue(person.whole[0])[0] == person.whole[0] or person.last < person.whole[1]
        return titled and not self._listed(person)

    def _honoured(self, person: PersonPhrase) -> bool:
        """«الشيخ طالب»: an honorific before a single name shows no public role where somebody is named so in full."""
        rank = self.names.ranks.get(person.whole[0])
        single = person.last - person.first == 1 and person.last == person.whole[1]
        return single and rank is not None and rank.last == person.first and rank.entry.id == "honorific"

    def _listed(self, person: PersonPhrase) -> bool:
        """«عبد الباسط الزعيم، سمر …»: what was read as a title is the end of another name."""
        at = person.whole[0]
        before = at > 0 and (self.names.sort_of_given(at - 1) or self.words[max(at - 2, 0)] == "عبد")
        return bool(before) and person.name is not None and self.words[person.first - 1] == "،"

    def found(self) -> list[Covered]:
        """All that is to be covered."""
        found = [Covered(p.first, self._end(p), "fate") for p in self._seen.people if p.private]
        taken = {at for place in found for at in range(place.first, place.last)}
        reached = 0
        for at in self._openings():
            if at < reached:
                continue
            begins = self._begins.get(at, 0)
            rank = self.names.ranks.get(at)
            if begins & CUE or rank is not None:
                title = self._cue(at)[0] if begins & CUE else at
                if rank is not None and rank.last > title:
                    title = rank.last
                if title > at and self.names.named_for(at):  # «شارع الشهيد فلان»
                    reached = self.names.name_from(title, cued=True) or title
                    continue
            name = None if at in taken else self._beginning(at, begins)
            if name is None or taken.intersection(range(name.first, name.last)):
                continue
            for one in (name, *self._joined(name)):
                found.append(one)
                taken.update(range(one.first, one.last))
            reached = found[-1].last
        found += [Covered(first, last, "repeated") for first, last in self._repeated(found, taken)]
        found.sort(key=lambda name: name.first)
        return [part for name in found for part in self._in_zones(name)]

    def _openings(self) -> list[int]:
        """The tokens with which a name, or words before one, can begin."""
        openings = {*self.names.ranks, *self._aging}
        for at, begins in self._seen.known.names:
            if begins & (CUE | NAME):
                openings.add(at)
            if begins & MARK and at + 1 < len(self.words):
                openings.add(at + 1)
        return sorted(openings)

    def _in_zones(self, name: Covered) -> list[Covered]:
        """The name; in two where it was read across the end of the title."""
        first, last, why, because = name.first, name.last, name.why, name.because
        tokens, end = self.doc.tokens, self._seen.title_length
        if not tokens[first].start < end <= tokens[last - 1].start:
            return [name]
        cut = next(at for at in range(first, last) if tokens[at].start >= end)
        before = next(at for at in range(cut, first, -1) if tokens[at - 1].end < end)
        return [Covered(first, before, why, because), Covered(cut, last, why, because)]

    def _end(self, person: PersonPhrase) -> int:
        """Behind the name of somebody who was read: with the words that may belong to it."""
        units = self.names.units(person.first, cued=True)
        return max([person.last, *(last for _, last, _ in units)])

    # Where a name begins

    def _at_cue(self, at: int) -> Covered | None:
        """A name behind words for a private person, kinship, or a call by name."""
        behind_cue, why = self._cue(at)
        if behind_cue == at:
            return None
        first = behind_cue
        while first < len(self.words) and (self.words[first] in _OPENING or self._cue(first)[0] > first):
            first = max(self._cue(first)[0], first + 1)
        if first - behind_cue > 4 or self.names.named_for(at):
            return None
        last = self.names.name_from(first, cued=True)
        if last is None:
            return None
        told: Why = "kin" if why == "kin" else "word"
        return Covered(first, last, told, self.doc.span(at, behind_cue))

    def _cue(self, at: int) -> tuple[int, str]:
        """Behind the cue that begins at a token, itself where none does, and its sort."""
        for further, sort in cue_forms().get(self.words[at], ()):
            behind_cue = at + 1 + len(further)
            if not further or (
                behind_cue <= len(self.words)
                and self.words[at + 1] == further[0]
                and self.words[at + 1 : behind_cue] == further
            ):
                return behind_cue, sort
        return at, ""

    def _bare(self, at: int) -> Covered | None:
        """A name without any word before it that says whose it is."""
        if self.names.named_for(at):
            return None
        last = self.names.name_from(at, cued=False)
        return None if last is None else Covered(at, last, "nothing")

    def _beginning(self, at: int, begins: int) -> Covered | None:
        """The name that begins at a token, whatever shows it. `begins`: what its word may begin by itself."""
        found = self._at_cue(at) if begins & CUE else None
        if found is None and begins & NAME:
            found = self._bare(at)
        if found is None and at in self._aging:
            found = self._aged(at)
        return found or self._lined(at)

    def _joined(self, name: Covered) -> list[Covered]:
        """Single names joined to one behind a cue: «شقيقيه سليمان، فهد»."""
        found: list[Covered] = []
        at = name.last
        while name.why != "nothing" and at < len(self.words) - 1:
            first = at + 1 if self.words[at] == "،" else at
            if first == at and not self.words[at].startswith("و"):
                break
            last = self.names.name_from(first, cued=True)
            if last is None or not self.names.sort_of_given(first):
                break
            found.append(Covered(first, last, name.why))
            at = last
        return found

    def _aged(self, at: int) -> Covered | None:
        """A name of unknown words with an age behind it: «فلان علان (15 عاما)»."""
        names = self.names
        if names.strong[at] or not self._unknown(at) or (at and names.plain(at - 1) and not names.parted(at)):
            return None
        last = at
        while last < len(self.words) and last < at + MOST_UNITS and (last == at or not names.parted(last)):
            if names.strong[last] or not (last == at or names.plain(last) or names.unit(last, first=False)):
                break
            last += 1
        single = at - 1 in self.names.said or (at > 0 and self._cue(at - 1)[0] == at)
        if last - at < 2 - single or last + 1 >= len(self.words) or not self.words[last].isdigit():
            return None
        return Covered(at, last, "nothing") if self.words[last + 1] in AGES else None

    def _unknown(self, at: int) -> bool:
        """A word that no table knows, «و» before it or not."""
        if self.names.plain(at):
            return True
        word = self.words[at]
        return word[0] == "و" and len(word) > 3 and word.isalpha() and not self.names.closed[at]

    def _lined(self, at: int) -> Covered | None:
        """A line of a list that holds nothing but a name of unknown words: «2- فلان العلاني»."""
        if at == 0 or self.words[at - 1] not in ("-", "–", "—", "/", "\n", ")") or self.names.strong[at]:
            return None
        last, limit = at, min(len(self.words), at + MOST_UNITS)
        while last < limit and (self.names.plain(last) or self.names.unit(last, first=False)):
            last += 1
        whole = last == len(self.words) or self.words[last] in "\n("
        return Covered(at, last, "nothing") if last - at > 1 and whole and self._numbered(at) else None

    def _numbered(self, at: int) -> bool:
        """Whether a figure or a dash opens the line in which a token stands."""
        line = self.doc.raw[self.doc.raw.rfind("\n", 0, self.doc.tokens[at].start) + 1 : self.doc.tokens[at].start]
        return bool(line.strip()) and not any(c.isalpha() for c in line)

    # The same persons again

    def _repeated(self, found: list[Covered], taken: set[int]) -> list[tuple[int, int]]:
        """Where those found are named again, by a part of their names too."""
        parts: set[str] = set()
        for place in found:
            first, last = place.first, place.last
            words = [bared(self.words[first]), *self.words[first + 1 : last]]
            parts.update(w for w in words if self._tells(w))
        parts -= {part for name in self.names.public for part in name}
        told = parts | {cut + part for part in parts for cut in CLITICS}
        told |= {"لل" + part[2:] for part in parts if part.startswith("ال")}
        here = [at for at, word in enumerate(self.words) if word in told] if told else []
        return [(at, at + 1) for at in here if at not in taken and self._may_be_part(at)]

    def _tells(self, word: str) -> bool:
        if len(word) <= 2 or word in _GRAMMAR or word in given().never:
            return False
        return word[0] not in "يت" or word in given().names

    def _may_be_part(self, at: int) -> bool:
        if at in self._timed:
            return False
        rank = self.names.ranks.get(at - 1) if at else None
        if at and (self._cue(at - 1)[0] == at or (rank is not None and rank.last == at)):
            return True  # «الطبيب قنديل», «الشيخ طالب»
        if self.names.strong[at] or self.names.weak[at] or at in self.names.titles:
            return False
        word = self.words[at]
        if word in given().doubtful or self.names.closed[at]:
            return False
        return not (word == "علي" and not self.names.sort_of_given(at))


def start_of(doc: Doc, first: int) -> int:
    """Where a name begins whose first token may have a clitic before it."""
    word = doc.all_words[first]
    return behind(doc, doc.tokens[first].start, len(word) - len(bared(word)))


def _record(doc: Doc, title_length: int, place: Covered) -> Named:
    start, end = start_of(doc, place.first), doc.tokens[place.last - 1].end
    span, zone = _zoned((start, end), title_length)
    whose = _zoned(place.because, title_length) if place.because is not None else None
    because = whose[0] if whose and whose[1] == zone else None
    return Named(name=doc.raw[start:end], span=span, zone=zone, why=place.why, because=because)


def _zoned(span: Span, shift: int) -> tuple[Span, Zone]:
    if span[0] < shift:
        return (span[0], min(span[1], shift - 1)), "title"
    return (span[0] - shift, span[1] - shift), "text"
