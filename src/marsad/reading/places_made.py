"""What people built, by its name («قاعدة س الجوية», «سوق بلدة ص», «نقطة تفتيش ع»), and the name behind a type word."""

from marsad.reading.places_found import MADE, TOWNS, Found
from marsad.reading.places_names import is_glued
from marsad.reading.places_rural import Rural
from marsad.reading.places_words import Sense, in_group, senses
from marsad.reading.time_words import time_word
from marsad.text.numerals import starts_number

_QUARTER = "الحي"
_OLD_AND_NEW = frozenset({"القديم", "الجديد"})
_BY_ROAD = frozenset({"علي", "قرب", "عند"})
_AT_CHECKPOINTS = frozenset({"قرب", "عند", "بمحاذاه"})


class Made(Rural):
    """The readings of bases, markets, checkpoints, on top of those of countryside."""

    def _made(self, found: Found) -> int:
        """Take in the adjectives of a base, field or market («قاعدة س الجوية»), then what is listed with it."""
        if found.group == "named" and found.kind in MADE:
            found.last = self.epithets(found.last)
        if found.kind == "camp" and found.last < self.limit and self.words[found.last] in _OLD_AND_NEW:
            found.last += 1  # «مخيم عسكر القديم»
        return self._coordinated(found)

    def _of_town(self, i: int, sense: Sense) -> int:
        """«سوق بلدة س», «مفرق قرية ص»: what bears the name of a town with its type word; 0 where none follows."""
        j = i + 2
        towns = any(not s.clitic and s.groups.get("type") in TOWNS for s in senses(self.words[i + 1]))
        if not towns or j >= self.limit or self.taken[j]:
            return 0
        end, inside, exact = self._name_behind(j)
        if not inside:
            end = self.unknown(j, strong=True)
        if end == j:
            return 0
        # A market without a name of its own: the town's is the place's.
        found = self._add(i, end, j, sense, inside, exact, kind=sense.groups["named"], group="named")
        found.site = bool(inside)
        return self._made(found)

    def _guarded(self, i: int, sense: Sense) -> int:
        """«قرب سيطرة الصقور», «نقطة تفتيش الشعب»: a checkpoint by its name."""
        j = i + 1
        if j < self.limit and in_group(self.words[j], "watch"):
            j += 1
        elif not (i and self.words[i - 1] in _AT_CHECKPOINTS):
            return i
        if j >= self.limit or self.taken[j] or not self.words[j].startswith("ال"):
            return i
        known = self.known(j)[0]
        end = known if known > j else self.lone(j)
        if end == j or not self.closes(end):
            return i
        self._add(i, end, i, sense, (), True, kind=sense.groups["guarded"], group="named")
        return end

    def _name_behind(self, j: int) -> tuple[int, tuple[int, ...], bool]:
        end, places, exact = self.known(j)
        if not places and is_glued(self.words[j]) and self.nameable(j):
            end, places = j + 1, self.gazetteer.loose([self.words[j]])
        if end == j + 1 and self._extends(j):
            return j, (), False  # «قرية كفر X»: a known «كفر» is only the head of a longer, unknown name
        if end == j + 1 and not self.words[j].startswith("ال") and self.goes_on(end):
            return j, (), False
        if end == j + 1 and not exact and self.of_two(j):
            return j, (), False
        if end == j + 1 and end < self.limit and in_group(self.words[end], "tail") and self.together(j, end + 1):
            return j, (), False
        if end == j + 1 and not exact and self._of_another(j):
            return j, (), False
        if end == j + 1 and self.words[j] == _QUARTER and end < self.limit and self.words[end].startswith("ال"):
            return j, (), False  # «منطقة الحي العسكري» is no town of that name
        return end, places, exact

    def _of_another(self, j: int) -> bool:
        """«قرية صبيحة البكارة»: two words of one name, of which «الصبيحة» elsewhere is not the first."""
        word, after = self.words[j], self.words[j + 1] if j + 1 < self.limit else ""
        if word.startswith("ال") or not after.startswith("ال") or self.taken[j + 1] or not self.together(j, j + 2):
            return False
        return self.nameable(j + 1) and not in_group(after, "side") and self.closes(j + 2)

    def _runs(self, i: int) -> bool:
        """Whether something was on the road at token `i`, so that it is no figure of speech («طريق السلام»)."""
        return i > 0 and self.words[i - 1] in _BY_ROAD

    def _named_by_day(self, i: int, sense: Sense, kind: str, group: str) -> int:
        """«حي 7 نيسان», «ساحة 17 تموز»: what is called after a day; 0 where none follows."""
        j = i + 1
        counted = self.words[j].isdecimal() or starts_number(self.words[j])
        if sense.definite or not counted or j + 1 >= self.limit or time_word(self.words, j + 1, "month") is None:
            return 0
        if not self.together(i, j + 2):
            return 0
        named = group == "named"
        return self._coordinated(self._add(i, j + 2, i if named else j, sense, (), True, kind=kind, group=group))
