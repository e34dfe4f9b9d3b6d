"""Phrases put together: a candidate with the words before it, and lists of places («قريتي … و…», «بلدة … و…»)."""

from collections.abc import Sequence

from marsad.gazetteer.keys import bare
from marsad.reading.places.around import take_in
from marsad.reading.places.found import LIST_MARKS, MARKS, TOWNS, Found, cut_of
from marsad.reading.places.names import Names
from marsad.reading.words.place_words import Sense, in_group, is_stop, senses
from marsad.text import Doc

_VERBAL_ENDS = ("ه", "ها", "هم", "وا", "ت")
_TWO = ("تي", "تا", "حيي", "مخيمي", "مخيما", "معسكري", "مطاري", "معبري", "حقلي", "جسري", "حاجزي", "شارعي", "قضايي")
"""Endings of the dual."""
_ONE_OF = {"جزيرتي": "جزيره", "باديتي": "باديه", "وديان": "وادي", "اوديه": "وادي", "حوضي": "حوض", "بحيرتي": "بحيره",
           "هضبتي": "هضبه", "تلتي": "تله", "قاعدتي": "قاعده", "معسكري": "معسكر", "مطاري": "مطار", "حقلي": "حقل",
           "جسري": "جسر", "معبري": "معبر"}  # fmt: skip
"""Of plurals and duals the word for one."""
_LANDS = frozenset({"desert", "valley", "basin", "hills"})


class Lists(Names):
    """A document's words and the phrases found so far."""

    def __init__(
        self, doc: Doc, blocked: Sequence[tuple[int, int]], hamzas: list[int], lexical: list[int]
    ) -> None:
        super().__init__(doc, blocked, hamzas, lexical)
        self.found: list[Found] = []
        self._lists = 0

    def _add(
        self, first: int, last: int, name: int, sense: Sense, places: tuple[int, ...], exact: bool,
        kind: str | None = None, group: str = "", cut: int | None = None, name_cut: int = 0,
    ) -> Found:  # fmt: skip
        cut = cut_of(sense) if cut is None else cut
        found = Found(first, last, name, last, cut, cut if name == first else name_cut, sense.clitic, kind, group,
                      places, exact)  # fmt: skip
        self._around(found)
        if found.clitic == "و" and not (group or found.vicinity or kind):
            self._near_too(found)
        self.found.append(found)
        return found

    def _near_too(self, found: Found) -> None:
        """«قرب سنجار والقيارة»: near both."""
        one = self.found[-1] if self.found else None
        if one is not None and one.last == found.first and one.vicinity == "near" and not one.group:
            found.vicinity = "near"

    def _around(self, found: Found) -> None:
        """Take in what stands before the phrase, as far as the phrase before it."""
        begin = self.doc.sentences[self.doc.tokens[found.first].sentence].first
        if self.found and self.found[-1] is not found and self.found[-1].last > begin:
            begin = self.found[-1].last
        take_in(self, found, begin)

    def _sides(self, j: int) -> int:
        """The end of adjectives of side from token `j`: «الشمالي الغربي», «الجنوبي والشرقي»."""
        while j < self.limit and not self.taken[j]:
            word = self.words[j]
            if in_group(word, "side") or (word[0] == "و" and in_group(word[1:], "side")):
                j += 1
            else:
                break
        return j

    def _extends(self, j: int, cut: int = 0) -> bool:
        head = in_group(self.words[j][cut:], "head") and j + 1 < self.limit
        return head and self.nameable(j + 1) and not self.joins(j + 1)

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
        """The member of a list that begins at token `j`; `first` is where the phrase of the first member begins."""
        if j >= self.limit or self.taken[j]:
            return None
        if members:  # «بمناطق أ وب»: the preposition is the first one's
            sense = Sense("", sense.stem, sense.groups, sense.reach, sense.definite)
        found = self._known_member(j, sense, group, members)
        if found is None and not (members > 1 and sense.stem.endswith(_TWO)):
            found = self._unknown_member(j, sense, group, members)
        if found is None:
            return None
        found.listed = self._lists
        found.clitic = "و" if members and found.cut else found.clitic
        if not members and first < j:
            found.first, found.cut, found.clitic = first, len(sense.clitic), sense.clitic
            self._around(found)
        return found

    def _is_epithet(self, j: int) -> bool:
        """Whether an adjective stands behind «قرى», «مدن» at token `j`, no name («قرى جديدة», «مدن رئيسية على …»)."""
        word = self.words[j] if j < self.limit else ""
        if not in_group(word, "quality") or word.startswith("ال") or self.quoted_end(j):
            return False
        if not (word.endswith("ه") or word[0] in "يت"):
            return False  # an adjective of theirs would end in ة
        after = self.words[j + 1] if j + 1 < self.limit else ""
        return not after.startswith("و") or in_group(after[1:], "quality")

    def _known_member(self, j: int, sense: Sense, group: str, members: int) -> Found | None:
        for clitic, stem in ((0, self.words[j]), (1, self.words[j][1:])):
            if in_group(stem, "homeland"):
                continue  # «ثاني أكبر مدن البلاد»
            if clitic and (not members or self.words[j][0] != "و" or len(stem) < 2):
                continue
            if (own := self._of_sort(j, stem, sense, group, clitic)) is not None:
                return own
            end, places, exact = self.known(j, stem)
            if not places or (end == j + 1 and (self._extends(j, clitic) or self.goes_on(end))):
                continue
            if end == j + 1 and end < self.limit and in_group(self.words[end], "tail") and self.together(j, end + 1):
                continue  # «قرى عريشة العليا و…»
            if group == "loose" and not members and end == j + 1 and self.gazetteer.needs_evidence([stem]) == 2:
                continue  # «مناطق جديدة»
            kind = sense.groups[group]
            if kind in TOWNS and self._sides(end) == end + 1 and self.closes(end + 1):
                end += 1  # «قريتي الشريعة الجنوبية و…»
            found = self._add(j, end, j, sense, places, exact, kind=kind, group=group, cut=clitic)
            found.site = sense.stem in _ONE_OF and kind in _LANDS  # «جزيرتي الحضر والبعاج»: the land, not the town
            return found
        return None

    def _of_sort(self, j: int, stem: str, sense: Sense, group: str, cut: int) -> Found | None:
        """«وديان الملصي والغدف», «قاعدتي … و…»: what is known by the word for one of the sort and the name."""
        head = _ONE_OF.get(sense.stem)
        if head is None:
            return None
        for end in (j + 2, j + 1):
            places = self.gazetteer.exact([head, stem, *self.words[j + 1 : end]]) if end <= self.limit else ()
            if places:
                return self._add(j, end, j, sense, places, True, kind=sense.groups[group], group=group, cut=cut)
        return None

    def _unknown_member(self, j: int, sense: Sense, group: str, members: int) -> Found | None:
        kind, word = sense.groups[group], self.words[j]
        if members and (end := self.quoted_end(j)):  # «مناطق "عين س" و"المطار القديم"»
            return self._add(j, end, j, sense, (), True, kind=kind, group=group)
        if (group == "loose" and kind == "area") or self._is_thing(word, members) or self._is_phrase_word(j):
            return None
        if not members and word[0] == "و" and (word.endswith("ت") or in_group(word[1:], "noun")):
            return None  # «قرب ثلاث مدن وأصابت …», «وديان وكهوف»
        if members and self._goes_on_telling(j):
            return None
        if not members and j > 1 and self.words[j - 1].startswith("قضا") and self.words[j - 2] in _OF_JUDGES:
            return None  # «بناء على أمر قضائي كونه مطلوبا»
        joined = members > 0 and word[0] == "و" and (len(word) > 3 or in_group(word[1:], "head"))
        end = self.unknown(j, group == "plural" or members > 0, int(joined))
        after_comma = members > 0 and self.words[j - 1] in LIST_MARKS
        if end == j or (after_comma and not self._list_goes_on(end)):
            return None
        if group == "loose" and not joined and (members > 0 or not self._list_goes_on(end)):
            return None
        return self._add(j, end, j, sense, (), True, kind=kind, group=group, cut=int(joined))

    def _is_thing(self, word: str, members: int) -> bool:
        """Whether a list goes on with something else («والبركة وحواجز …»)."""
        word = word[1:] if members and word[0] == "و" else word
        return in_group(word, "noun") and not (in_group(word, "named") or in_group(word, "head"))

    def _goes_on_telling(self, j: int) -> bool:
        """Whether behind the places a verb or the like follows («، وتمكنت من …», «، مؤكدة مقتل …»), no name."""
        word = self.words[j].removeprefix("و")
        if word.startswith("ال") or in_group(word, "head") or self.quoted_end(j):
            return False
        behind_comma = self.words[j - 1] in LIST_MARKS
        if behind_comma and word.endswith("ت"):
            return True
        joined = self.words[j].startswith("و")
        if joined and self.is_lexical(j) and in_group(word, "noun"):
            return True  # «قريتي س وص وإحراق ثلاثة منازل»
        return self.is_lexical(j) and (not joined or word.endswith(_VERBAL_ENDS))

    def _is_phrase_word(self, j: int) -> bool:
        """Whether the token begins another phrase («وقرية», «بريف»), or is a verb with و."""
        groups = {g for s in senses(self.words[j]) for g in s.groups}
        return bool(groups & {"type", "known", "area", "plural", "loose", "rural", "vicinity", "direction", "stop"})

    def _list_goes_on(self, end: int) -> bool:
        return self.closes(end) or self.words[end][0] == "و"

    def _coordinated(self, found: Found) -> int:
        """After «بلدة س» a «وع» that is known, or that a chain follows, is a place of the list as well."""
        end = found.last
        while end < self.limit and not self.taken[end]:
            if self.words[end][0] == "و" and self._is_its_surroundings(end):
                end += 1  # «مدينة س ومحيطها وبلدة …»
                continue
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
            if last == j + 1 and not exact and self.of_two(j):
                places = ()
            if not places:
                last = self.unknown(j, strong=True, cut=cut)
                lies = self._between(found) or (found.kind in TOWNS and not self.is_lexical(j))
                chained = last > j and (self.chain_follows(last) or (lies and self._in_land(last)))
                if not chained and (last == j or not self._among_places(j, cut, last)):
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

    def _in_land(self, at: int) -> bool:
        """Whether token `at` says in which unit or land it lies: «بمديرية», «في محافظة», «في منطقة»."""
        after = self.words[at + 1] if at + 1 < self.limit and self.words[at] == "في" else ""
        return self.lies_in(at) or any("area" in s.groups for s in senses(after))

    def _between(self, found: Found) -> bool:
        """Whether «بين» stands before a phrase: what «و» joins to it is another place."""
        return found.first > 0 and self.words[found.first - 1] == "بين"

    def _is_its_surroundings(self, at: int) -> bool:
        """«ومحيطها», «وريفها», «وأطرافها»: belongs to the place before it."""
        word = self.words[at][1:]
        if not word.endswith(("ها", "ه")) or at + 1 >= self.limit or self.words[at + 1][0] != "و":
            return False
        stem = word.removesuffix("ها") if word.endswith("ها") else word.removesuffix("ه")
        return in_group(stem, "vicinity") or in_group(stem, "rural")

    def _among_places(self, j: int, cut: int, last: int) -> bool:
        """Whether an unknown name stands in a row of known ones («مدينة س والبشيرية والجانودية»)."""
        word = self.words[j][cut:]
        if last >= self.limit or self.words[last][0] != "و" or self.is_lexical(j) or in_group(bare(word), "noun"):
            return False
        following = self.words[last][1:]
        return len(following) > 3 and self.known(last, following)[2] and not self.gazetteer.needs_evidence([following])

    def _coordinated_bare(self, found: Found) -> int:
        """After a bare name only a place that a chain follows («جبل الأربعين و… جنوب إدلب»)."""
        if found.last >= self.limit or self.words[found.last][0] != "و":
            return found.last
        before = len(self.found)
        end = self._coordinated(found)
        if any(f.candidates for f in self.found[before:]):
            del self.found[before:]
            found.listed = None
            return found.last
        return end


_OF_JUDGES = frozenset(("امر", "بامر", "قرار", "بقرار", "حكم", "بحكم", "اذن", "باذن", "تحقيق", "مصدر", "اجراء", "طلب"))
