"""«ريف …» and the names that only what follows them shows to be places («على س بريف حلب», «في س بمقاطعة ص»)."""

from marsad.gazetteer.keys import bare
from marsad.reading.places.again import meant_again
from marsad.reading.places.lists import Lists
from marsad.reading.words.place_words import Sense, in_group, senses

_IN = frozenset({"في", "قرب", "عند"})
# Words that begin names of villages; not those that also stand before anything («بيت», «باب»).
_HEADS = frozenset({"كفر", "دير", "تل", "جب", "خربه", "خان", "معره", "قره", "راس", "عين", "ام", "ابو", "البو"})
_WITH_ARTICLE = frozenset({"كفر", "دير", "تل", "جب", "خربه", "خان"})
_SHORTEST = 4
_FOREIGN = ("ا", "و", "ي")
"""How names end that are not Arabic, and hardly an Arabic noun without its article."""
_JOINED = "وفبلك"
_BEFORE_NAMES = frozenset({"علي", "في", "الي", "قرب"})


class Rural(Lists):
    """The readings of countryside, on top of those of lists."""

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
        meant = None if places else meant_again(self, self.found, j)
        if meant is not None:
            last, places, exact = j + 1, meant.candidates, True
        if not places:
            last = self.unknown(j, strong=False)
            if last == j:
                return i
        found = self._add(i, last, j, sense, places, exact, kind="area", name_cut=cut,
                          group="rural" if sense.stem in ("ريف", "الريف") else "rurals")  # fmt: skip
        found.rural, found.again = True, meant
        found.last = self._sides(last)
        found.side = found.last > last or sense.stem.startswith("ال")
        return self._coordinated(found)

    def _untyped(self, i: int, headed: bool = False) -> None:
        """«على س بريف حلب», «في أم الصخر شرق …»: an unknown name between a preposition and token `i`.

        `headed`: only a name of two words that begins as names do, as directions follow anything.
        """
        for first in (i - 1, i - 2):
            if (
                first < 1
                or (self.found and first < self.found[-1].last and not self._is_head_only(first))
                or not all(self._proper(k) for k in range(first, i))
            ):
                return
            if self.words[first - 1] in _BEFORE_NAMES:
                alone = first == i - 1 and (not headed or (self.words[first - 1] == "في" and self.plain(first)))
                if alone or in_group(self.words[first], "head"):
                    if self._is_head_only(first):
                        self.found.pop()
                    self._add(first, i, first, Sense("", self.words[first], {}, 0, False), (), True, group="untyped")
                return

    def _headed(self, i: int, sense: Sense) -> int:
        """«في رأس كثيب», «قرب كفر عويد»: a name that no table knows, by the word with which such names begin."""
        before = self.words[i - 1] if i else ""
        if sense.stem not in _HEADS or not (sense.clitic.endswith("ب") or (before in _IN and not sense.clitic)):
            return i
        j = i + 1
        if j >= self.limit or not self.together(i, j + 1) or not self._list_goes_on(j + 1):
            return i
        word = self.words[j]
        named = self.plain(j) if not word.startswith("ال") else sense.stem in _WITH_ARTICLE and self._proper(j)
        if not named or len(word) < _SHORTEST or self.is_lexical(j):
            return i
        self._add(i, j + 1, i, sense, (), True, group="headed")
        return j + 1

    def _beside(self, i: int, sense: Sense) -> int:
        """«لغم قرب مورديا», «بالقرب من ديفا»: a bare name that no table knows, behind a word of nearness."""
        j = i + 1 + (i + 1 < self.limit and self.words[i + 1] == "من")
        if j >= self.limit or self.known(j)[1] or not self.plain(j) or not self.together(i, j + 1):
            return i
        word = self.words[j]
        end = j + 1
        if len(word) < _SHORTEST or not word.endswith(_FOREIGN) or word[0] in _JOINED or not self.closes(end):
            return i
        if self.doc.raw[self.doc.tokens[j].end - 1] == "ى":  # «قرب مبنى»
            return i
        self._add(j, end, j, Sense("", word, {}, 0, False), (), True, group="headed")
        return end

    def _is_head_only(self, first: int) -> bool:
        """Whether what was found last is but the first word of a longer name («جديدة» of «جديدة كحيط»)."""
        if not self.found:
            return False
        last = self.found[-1]
        return not last.group and (last.first, last.last) == (first, first + 1) and in_group(self.words[first], "head")

    def _proper(self, k: int) -> bool:
        """Whether token `k` is no ordinary noun and no part of another phrase."""
        word = self.words[k]
        return (
            not self.taken[k]
            and self.nameable(k)
            and not in_group(bare(word), "noun")
            and (len(word) > 3 or in_group(word, "head"))
        )
