"""First step of finding places: every phrase that may name one, from left to right, the longest reading first.

A phrase is a type word with a name behind it («قرية الكفير»), known or not; several behind a plural («قريتي … و…»);
a name of the gazetteer by itself; «ريف» with what it belongs to; and the words of direction or vicinity before it.
"""

from collections.abc import Sequence

from marsad.reading.places_around import take_in
from marsad.reading.places_found import LIST_MARKS, MARKS, OWN_NAMED, TYPE_GROUPS, Found, cut_of
from marsad.reading.places_names import Names
from marsad.reading.places_words import Sense, bare, in_group, is_stop, senses
from marsad.text import Doc

_TYPED = frozenset(TYPE_GROUPS)
_NEVER_BARE = frozenset({"plural", "vicinity", "direction", "never"})
_SUCH_AS = frozenset({"من", "منها", "بينها", "هي", "وهي", "مثل"})
_BEFORE_NAMES = frozenset({"علي", "في", "الي", "قرب"})


class Scanner(Names):
    """One pass over a document."""

    def __init__(self, doc: Doc, blocked: Sequence[tuple[int, int]]) -> None:
        super().__init__(doc, blocked)
        self.found: list[Found] = []
        self._lists = 0

    def run(self) -> list[Found]:
        """All candidates in the order of the text."""
        words = self.words
        for sentence in self.doc.sentences:
            self.limit = sentence.last
            i = sentence.first
            while i < sentence.last:
                if self.taken[i] or not (readings := senses(words[i])):
                    i += 1
                else:
                    i = max(self._at(i, readings), i + 1)
        return self.found

    def _at(self, i: int, readings: tuple[Sense, ...]) -> int:
        """Read what begins at token `i`, of which these are the readings; returns the token to go on from."""
        best = i
        for sense in readings:
            if not sense.groups:
                continue
            if not _TYPED.isdisjoint(sense.groups):
                best = self._typed(i, sense)
            elif "plural" in sense.groups or "loose" in sense.groups:
                best = self._plural(i, sense)
            elif "rural" in sense.groups:
                best = self._rural(i, sense)
            elif "capital" in sense.groups:
                best = self._capital(i, sense)
            elif "lands" in sense.groups:
                best = self._lands(i, sense)
            elif "homeland" in sense.groups and self.words[i - 1 : i] and in_group(self.words[i - 1], "direction"):
                self._add(i, i + 1, i, sense, (), True, kind="region", group="type")
                best = i + 1
            if best > i:
                return best
        for sense in readings:
            if sense.reach and _NEVER_BARE.isdisjoint(sense.groups):
                best = self._bare(i, sense)
                if best > i:
                    return best
        return i

    # Phrases

    def _typed(self, i: int, sense: Sense) -> int:
        """A type word and the name behind it, or a name of which the type word is a part."""
        group = next(g for g in TYPE_GROUPS if g in sense.groups)
        kind = sense.groups[group]
        whole, places, exact = self.known(i, sense.stem, sense.reach)
        j = i + 1
        if j >= self.limit or self.taken[j]:
            return self._whole(i, whole, places, exact, sense)
        inner, inside, inner_exact = (i, (), False) if sense.definite else self._name_behind(j)
        if places and whole >= inner and whole > j:
            found = self._add(i, whole, i, sense, places, exact, kind=kind, group=group)
            return self._coordinated(found)
        if sense.definite:
            return self._whole(i, whole, places, exact, sense)
        quoted = self.quoted_end(j)
        if inside and inner < quoted:
            inner, inside = j, ()
        if inside and group == "named" and kind == "road":
            found = self._add(i, inner, j, sense, inside, inner_exact)
            found.vicinity, found.group = "near", "area"
            return inner
        if inside and not (group == "named" and kind in OWN_NAMED):
            found = self._add(i, inner, j, sense, inside, inner_exact, kind=kind, group=group)
            return self._coordinated(found)
        if group == "known":
            return self._whole(i, whole, places, exact, sense)
        end = inner if inside else self.unknown(j, strong=group == "type" or kind in ("camp", "area"))
        plain = kind == "area" and not inside and not quoted and not self.words[j].startswith("ال")
        if plain and not self.chain_follows(end):
            end = j
        if end == j:
            return self._whole(i, whole, places, exact, sense)
        if group != "type" and kind != "camp" and not inside and not (quoted or self.closes(end)):
            return self._whole(i, whole, places, exact, sense)
        found = self._add(i, end, i if group == "named" else j, sense, inside, inner_exact, kind=kind, group=group)
        found.site = bool(inside)
        return self._coordinated(found)

    def _whole(self, i: int, end: int, places: tuple[int, ...], exact: bool, sense: Sense) -> int:
        """The type word is itself the name or its first word («الدور», «الحي»): as a bare name."""
        if not places or end <= i or (end == i + 1 and not sense.stem.startswith("ال")):
            return i
        self._add(i, end, i, sense, places, exact)
        return end

    def _name_behind(self, j: int) -> tuple[int, tuple[int, ...], bool]:
        end, places, exact = self.known(j)
        if end == j + 1 and self._extends(j):
            return j, (), False  # «قرية كفر X»: a known «كفر» is only the head of a longer, unknown name
        if end == j + 1 and end < self.limit and in_group(self.words[end], "tail") and self.together(j, end + 1):
            return j, (), False
        return end, places, exact

    def _extends(self, j: int, cut: int = 0) -> bool:
        return in_group(self.words[j][cut:], "head") and j + 1 < self.limit and self.nameable(j + 1)

    def _plural(self, i: int, sense: Sense) -> int:
        """«قريتي … و…», «بلدات …، … و…»: one place for each member."""
        group = "plural" if "plural" in sense.groups else "loose"
        self._lists += 1
        j, first, members = i + 1, i, 0
        while j < self.limit and self.words[j] in _SUCH_AS:
            j += 1
        if sense.definite or not self._list_begins(j):
            if group == "loose":
                return i
            j = first = self._opened_list(j)
            if not j:
                return i
            t = i + 1
            while t < j:
                t = max(self._at(t, senses(self.words[t])), t + 1)
        while j < self.limit and not self.taken[j]:
            if members and self.words[j] in LIST_MARKS and j + 1 < self.limit:
                j += 1
            member = self._member(j, sense, group, first, members)
            if member is None:
                break
            members += 1
            j = first = member.last
            if j < self.limit and self.words[j] in ("و", "ف"):
                j += 1
        return self.found[-1].last if members else i

    def _list_begins(self, j: int) -> bool:
        return j < self.limit and not self.taken[j] and (self.nameable(j) or bool(self.known(j)[1]))

    def _opened_list(self, j: int) -> int:
        """The first token of a list in brackets or behind a colon («القرى التالية: …», «قرى (… و…)»), else 0."""
        tokens = self.doc.tokens
        for k in range(j, min(j + 7, self.limit)):
            if "(" in self.doc.raw[tokens[k - 1].end : tokens[k].start]:
                return k
            if self.words[k] in MARKS:
                return k + 1 if self.words[k] == ":" and k + 1 < self.limit else 0
        return 0

    def _member(self, j: int, sense: Sense, group: str, first: int, members: int) -> Found | None:
        if j >= self.limit or self.taken[j]:
            return None
        kind = sense.groups[group]
        for clitic, stem in ((0, self.words[j]), (1, self.words[j][1:])):
            if clitic and (not members or self.words[j][0] != "و" or len(stem) < 2):
                continue
            end, places, exact = self.known(j, stem)
            if places and not (end == j + 1 and self._extends(j, clitic)):
                found = self._add(j, end, j, sense, places, exact, kind=kind, group=group, cut=clitic)
                break
        else:
            if group == "loose" and kind == "area":
                return None
            strong = group == "plural" or members > 0
            joined = members > 0 and self.words[j][0] == "و" and len(self.words[j]) > 3
            end = self.unknown(j, strong, int(joined))
            after_comma = members > 0 and self.words[j - 1] in LIST_MARKS
            loose = group == "loose" and members > 0 and not joined
            if end == j or loose or (after_comma and not self._list_goes_on(end)) or self._is_phrase_word(j):
                return None
            found = self._add(j, end, j, sense, (), True, kind=kind, group=group, cut=int(joined))
        found.listed = self._lists
        if not members and first < j:
            found.first, found.cut, found.clitic = first, len(sense.clitic), sense.clitic
            self._around(found)
        return found

    def _is_phrase_word(self, j: int) -> bool:
        """Whether the token begins another phrase («وقرية», «بريف»), or is a verb with و."""
        groups = {g for s in senses(self.words[j]) for g in s.groups}
        return bool(groups & {"type", "area", "plural", "loose", "rural", "vicinity", "direction", "stop"})

    def _list_goes_on(self, end: int) -> bool:
        return self.closes(end) or self.words[end][0] == "و"

    def _coordinated(self, found: Found) -> int:
        """After «بلدة س» a «وع» that is known, or that a chain follows, is a place of the list as well."""
        end = found.last
        while end < self.limit and not self.taken[end]:
            j, cut = end, 0
            if self.words[j] == "و" and j + 1 < self.limit:
                j += 1
            elif self.words[j][0] == "و" and len(self.words[j]) > 3:
                cut = 1
            else:
                break
            stem = self.words[j][cut:]
            if cut and senses(self.words[j]) and not senses(self.words[j])[0].clitic and self._is_phrase_word(j):
                break
            if self._is_phrase_word(j) or is_stop(stem):
                break
            last, places, exact = self.known(j, stem)
            if not places:
                last = self.unknown(j, strong=True, cut=cut)
                if last == j or not self.chain_follows(last):
                    break
            sense = Sense("", stem, {}, 0, False)
            follower = self._add(j, last, j, sense, places, exact, cut=cut, group="listed")
            if found.rural and places:
                follower.last = self._sides(last)
                follower.side = follower.last > last
                follower.rural = follower.side or found.group == "rurals"
            if found.listed is None:
                self._lists += 1
                found.listed = self._lists
            follower.listed = found.listed
            end = follower.last
        return end

    def _rural(self, i: int, sense: Sense) -> int:
        """«ريف حلب الشرقي», «الريف الشرقي لإدلب», «ريف ناحية عين عيسى», «ريفي حلب وإدلب»."""
        if sense.preposition:
            self._untyped(i)
        j = i + 1
        end, places, exact = self.known(i, sense.stem, sense.reach)
        if places and end > j:  # ريف دمشق
            found = self._add(i, end, i, sense, places, exact, kind="governorate", group="type")
            found.last = self._sides(end)
            found.side = found.last > end
            return found.last
        if sense.stem.startswith("ال"):
            after = self._sides(j)
            if after == j:
                return i
            j = after
        if j < self.limit and any("type" in s.groups for s in senses(self.words[j])):
            j += 1
        if j >= self.limit or self.taken[j] or not self.together(j - 1, j + 1):
            return i
        stem, cut = self.words[j], 0
        last, places, exact = self.known(j, stem)
        if not places and stem.startswith("ل") and len(stem) > 3:
            stem, cut = ("ال" + stem[2:], 0) if stem.startswith("لل") else (stem[1:], 1)
            last, places, exact = self.known(j, stem)
        if not places:
            last = self.unknown(j, strong=False)
            if last == j:
                return i
        found = self._add(i, last, j, sense, places, exact, kind="area", name_cut=cut,
                          group="rural" if sense.stem in ("ريف", "الريف") else "rurals")  # fmt: skip
        found.rural = True
        found.last = self._sides(last)
        found.side = found.last > last or sense.stem.startswith("ال")
        return self._coordinated(found)

    def _untyped(self, i: int) -> None:
        """«على س بريف حلب»: an unknown name between a preposition and «بريف» at token `i`."""
        begin = self.found[-1].last if self.found else 0
        for first in (i - 1, i - 2):
            if first - 1 < begin or not all(self._proper(k) for k in range(first, i)):
                return
            if self.words[first - 1] in _BEFORE_NAMES:
                if first == i - 1 or in_group(self.words[first], "head"):
                    self._add(first, i, first, Sense("", self.words[first], {}, 0, False), (), True, group="untyped")
                return

    def _proper(self, k: int) -> bool:
        """Whether token `k` is no ordinary noun and no part of another phrase."""
        word = self.words[k]
        return not self.taken[k] and self.nameable(k) and not in_group(bare(word), "noun") and len(word) > 3

    def _sides(self, j: int) -> int:
        """The end of adjectives of side from token `j`: «الشمالي الغربي», «الجنوبي والشرقي»."""
        while j < self.limit and not self.taken[j]:
            word = self.words[j]
            if in_group(word, "side") or (word[0] == "و" and in_group(word[1:], "side")):
                j += 1
            else:
                break
        return j

    def _capital(self, i: int, sense: Sense) -> int:
        """«العاصمة بغداد», «العاصمة العراقية بغداد»."""
        j = i + 1
        if j < self.limit and bare(self.words[j]) in self.gazetteer.nisbas:
            j += 1
        if j >= self.limit or self.taken[j]:
            return i
        end, places, exact = self.known(j)
        if not places:
            return i
        self._add(i, end, j, sense, places, exact, kind="city", group="type")
        return end

    def _lands(self, i: int, sense: Sense) -> int:
        """«الأراضي العراقية»: the country."""
        j = i + 1
        code = self.gazetteer.nisbas.get(bare(self.words[j])) if j < self.limit else None
        country = self.gazetteer.country(code)
        if country is None:
            return i
        self._add(i, j + 1, i, sense, (self.gazetteer.position(country),), True, kind="country", group="type")
        return j + 1

    def _bare(self, i: int, sense: Sense) -> int:
        """A name of the gazetteer without a type word."""
        end, places, exact = self.known(i, sense.stem, sense.reach)
        if not places:
            return i
        found = self._add(i, end, i, sense, places, exact)
        after = self._sides(end)
        if after > end and any(self.gazetteer.entries[p].type in ("governorate", "country") for p in places):
            found.last, found.side = after, True
            return after
        return self._coordinated_bare(found)

    def _coordinated_bare(self, found: Found) -> int:
        """After a bare name only a place that a chain follows («جبل الأربعين و… جنوب إدلب»)."""
        before = len(self.found)
        end = self._coordinated(found)
        if any(f.candidates for f in self.found[before:]):
            del self.found[before:]
            found.listed = None
            return found.last
        return end

    def _add(
        self, first: int, last: int, name: int, sense: Sense, places: tuple[int, ...], exact: bool,
        kind: str | None = None, group: str = "", cut: int | None = None, name_cut: int = 0,
    ) -> Found:  # fmt: skip
        cut = cut_of(sense) if cut is None else cut
        found = Found(first, last, name, last, cut, cut if name == first else name_cut, sense.clitic, kind, group,
                      places, exact)  # fmt: skip
        self._around(found)
        self.found.append(found)
        return found

    def _around(self, found: Found) -> None:
        """Take in what stands before the phrase, as far as the phrase before it."""
        begin = self.doc.sentences[self.doc.tokens[found.first].sentence].first
        take_in(self, found, max(begin, self.found[-1].last) if self.found and self.found[-1] is not found else begin)
