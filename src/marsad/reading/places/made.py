"""What people built, by its name («قاعدة س الجوية», «سوق بلدة ص», «نقطة تفتيش ع»), and the name behind a type word."""

from functools import lru_cache

from marsad.gazetteer import load
from marsad.gazetteer.keys import bare
from marsad.gazetteer.keys import words as name_words
from marsad.gazetteer.tables import rows
from marsad.reading.places.again import BEFORE as _BEFORE
from marsad.reading.places.again import meant_again, same_again
from marsad.reading.places.found import LIST_MARKS, MADE, MARKS, TOWNS, Found
from marsad.reading.places.names import is_glued
from marsad.reading.places.rural import Rural
from marsad.reading.words.place_words import Sense, in_group, senses
from marsad.reading.words.time_words import time_word
from marsad.text.numerals import read_ordinal, starts_number

_QUARTER = "الحي"
_SHORTEST_ALONE = 4
_INSIDE = frozenset({"في", "من", "الي"})
_SAME = frozenset({"نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها"})
_SAME_BEFORE = frozenset({"نفس", "ذات", "بنفس", "بذات"})
_THEN = frozenset({"ما", "مما", "اسفر", "ادي", "وادي", "اسفرت", "ادت", "دون"})
_LED_TO = frozenset({"في", "الي", "من", "علي", "نحو", "داخل"})
_OF_MONTH = frozenset({"square", "bridge"})
_SIDES = ("الشرق", "الشمال", "الجنوب", "اليمن", "اليسر", "الاخر", "المقابل")
_ROADS = frozenset({"الدايري", "الساحلي", "الصحراوي", "الدولي", "السريع"})
_TOWN_HAS = frozenset({"airport", "port", "prison", "base", "bridge", "square"})
_TOWNS_MEANT = frozenset({"", "city", "town", "governorate"})
_OLD_AND_NEW = frozenset({"القديم", "الجديد"})
_BY_ROAD = frozenset({"علي", "قرب", "عند"})
_TRIANGLE = 3
_CONTROL = "سيطره"
_IN_CONTROL = frozenset({"في", "من"})
_AT_CHECKPOINTS = frozenset(
    {"قرب", "عند", "بمحاذاه", "بجوار", "محيط", "بمحيط", "منطقه", "بمنطقه", "باتجاه", "من", "مقابل", "استهدف", "امام"}
)


@lru_cache(maxsize=128)
def capital_of(code: str) -> tuple[int, ...]:
    """The positions of the capital of the country with this ISO code."""
    name = next((row["capital_ar"] for row in rows("countries.csv") if row["iso"] == code), "")
    found = load().exact(name_words(name)) if name else ()
    return tuple([n for n in found if load().at(n).country == code])
_NEAR = 8
"""Places told before, of which most tell the country whose capital is meant."""


class Made(Rural):
    """The readings of bases, markets, checkpoints, on top of those of countryside."""

    def _made(self, found: Found) -> int:
        """Take in the adjectives of a base, field or market («قاعدة س الجوية»), then what is listed with it."""
        if found.group == "named" and found.kind in MADE:
            found.last = self.epithets(found.last)
        if found.kind == "camp" and found.last < self.limit and self.words[found.last] in _OLD_AND_NEW:
            found.last += 1  # «مخيم عسكر القديم»
        return self._coordinated(found)

    def _triangle(self, i: int, sense: Sense) -> int:
        """«مثلث حلب - حماة - الرقة»: the land between three places; 0 where they are not told."""
        j, names = i + 1, 0
        while j < self.limit and not self.taken[j]:
            end, places, _ = self.known(j, self.words[j].removeprefix("و") if names else None)
            if not places:
                break
            names += 1
            j = end + (end + 1 < self.limit and self.words[end] in LIST_MARKS)
        if names < _TRIANGLE:
            return 0
        end = j if self.words[j - 1] not in LIST_MARKS else j - 1
        return self._add(i, end, i, sense, (), True, kind="area", group="named").last

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

    def called(self, i: int) -> int:
        """The end of the one or two bare words by which a market, prison or hospital is called: «سوق س بمدينة ص»."""
        for end in (i + 1, i + 2):
            named = end <= self.limit and (self._own_word(end - 1) or self._only_name(end - 1))
            if end >= self.limit or not named or not self.together(i, end):
                return i
            if self._placed_in(self.epithets(end)):
                return end
        return i

    def _guarded(self, i: int, sense: Sense) -> int:
        """«قرب سيطرة الصقور», «نقطة تفتيش الشعب»: a checkpoint by its name."""
        j = i + 1
        watched = j < self.limit and in_group(self.words[j], "watch")
        j += watched
        before = self.words[i - 1] if i else ""
        ambush = not watched and before not in _AT_CHECKPOINTS
        held = ambush and before in _IN_CONTROL and sense.stem == _CONTROL
        if ambush and before != "علي" and not held:
            return i
        if j >= self.limit or self.taken[j]:
            return i
        known = self.known(j)[0]
        end = known if known > j else self.lone(j) if self.words[j].startswith("ال") else j + self._own_word(j)
        last = self.epithets(end)
        if held and (end == j or self.is_lexical(j)):
            return i  # «في سيطرة الصقور», not «في سيطرة التنظيم»
        told = held or last > end or self.chain_follows(end)
        if not (self.words[j].startswith("ال") or last > end):
            return i  # «كمين زهدان العسكري»
        if end == j or not self.closes(last) or (ambush and not told):
            return i  # «الهجوم على كمين الصفا جنوبي رفح», not «في كمين للجيش»
        self._add(i, end, i, sense, (), True, kind=sense.groups["guarded"], group="named").last = last
        return last

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

    def _stands_alone(self, j: int, end: int) -> bool:
        """«في منطقة كوتوغو.»: one word that is neither an ordinary one nor an adjective, which would end in ة."""
        word = self.words[j]
        led = self.words[j - 2] in _INSIDE or any(s.preposition for s in senses(self.words[j - 1]))
        if end != j + 1 or not led or len(word) < _SHORTEST_ALONE or not self.plain(j) or self.taken[j - 1]:
            return False
        return end >= self.limit or self.words[end] in MARKS or self.words[end] in _THEN

    def _part_of_town(self, i: int, sense: Sense) -> int:
        """«إلى الحي الغربي», «بالحي رقم 3», «على الطريق الدائري جنوب س»: a part named by its side, number or sort."""
        j, kind = i + 1, sense.groups.get("again") or sense.groups.get("named") or sense.groups.get("type") or ""
        word = self.words[j] if j < self.limit else ""
        if not word or self.taken[j]:
            return 0
        led = sense.preposition or (i > 0 and self.words[i - 1] in _LED_TO)
        if kind == "neighbourhood" and led and word == "رقم" and j + 1 < self.limit and self.words[j + 1].isdecimal():
            return self._add(i, j + 2, i, sense, (), True, kind=kind, group="named").last
        if kind == "neighbourhood" and led and word.startswith("ال") and (read := read_ordinal(self.words, j)):
            return self._add(i, j + read[1], i, sense, (), True, kind=kind, group="named").last  # «في الحارة الأولى»
        if kind == "neighbourhood" and led and in_group(word, "side"):
            end = self._sides(j)  # with its town behind it, the town is what is told
            if end < self.limit and (self.lies_in(end) or self.words[end] == "من"):
                return 0
            return self._add(i, end, i, sense, (), True, kind=kind, group="named").last
        led = sense.preposition or self._runs(i)
        if kind == "road" and word in _ROADS and led and (self.chain_follows(j + 1) or self.lies_in(j + 1)):
            return self._add(i, j + 1, i, sense, (), True, kind=kind, group="named").last
        return 0

    def _of_the_town(self, i: int, sense: Sense) -> int:
        """«مطار المدينة», «مستشفى البلدة»: what lies in the town named before."""
        j, kind = i + 1, sense.groups["named"]
        if j >= self.limit or self.taken[j] or kind not in _TOWN_HAS:
            return 0
        if not any("again" in s.groups for s in senses(self.words[j])):
            return 0
        meant = meant_again(self, self.found, j)
        if meant is None or (meant.kind or "") not in _TOWNS_MEANT:
            return 0
        found = self._add(i, j + 1, i, sense, meant.candidates, True, kind=kind, group="named")
        found.site = True
        return found.last

    def _capital(self, i: int, sense: Sense) -> int:
        """«العاصمة بغداد», «العاصمة العراقية بغداد»."""
        j = i + 1
        if j < self.limit and bare(self.words[j]) in self.gazetteer.nisbas:
            j += 1
        # Whoever is named by the capital («طهران تطالب»), behind «العاصمة» it is the city too.
        end, places, exact = self.known(j) if j < self.limit else (j, (), False)
        if not places or self.gazetteer.at(places[0]).type == "country":
            return self._capital_meant(i, j, sense)
        self._add(i, end, j, sense, places, exact, kind="city", group="type")
        return end

    def _capital_meant(self, i: int, j: int, sense: Sense) -> int:
        """«في العاصمة الليبية», «بالعاصمة»: the capital of that country, or of the one told last, without its name."""
        before = self.words[i - 1] if i else ""
        about = any("vicinity" in s.groups for s in senses(before))
        headed = i > 0 and i - 1 == self.sentence_first(i)
        if not about and (j > i + 1 or headed):
            about = any("direction" in s.groups for s in senses(before))  # «انفجار جنوب العاصمة»
        if not (before in ("في", "وفي") or sense.clitic.endswith("ب") or (about and not sense.clitic)):
            return i
        code = self.gazetteer.nisbas.get(bare(self.words[i + 1])) if j > i + 1 else None
        if j == i + 1 and j < self.limit and self.words[j].startswith("ال") and not self.taken[j]:
            return i  # «العاصمة المؤقتة»
        if code is None:
            near = [self.gazetteer.at(f.candidates[0]).country for f in self.found[-_NEAR:] if f.candidates]
            lands = [c for c in reversed(near) if c is not None]
            code = max(lands, key=lands.count, default=None)  # of as many the one told last
        places = capital_of(code) if code is not None else ()
        if not places:
            return i
        self._add(i, j, i, sense, places, True, kind="city", group="type")
        return j

    def _numbered(self, i: int, sense: Sense, kind: str) -> int:
        """«الحارة 14», «مربع 15», with the quarter of which it is a part («في الثورة الحارة 17»)."""
        k = i - 1
        part = k > 0 and not sense.clitic and self.words[k].startswith("ال") and self.words[k - 1] in _BEFORE
        if part and not self.taken[k] and self.nameable(k):
            if self.found and self.found[-1].last == i:
                if self.found[-1].first != k:
                    return self._add(i, i + 2, i, sense, (), True, kind=kind, group="named").last
                self.found.pop()
            return self._add(k, i + 2, k, Sense("", self.words[k], {}, 0, False), (), True, kind, "named").last
        return self._add(i, i + 2, i, sense, (), True, kind=kind, group="named").last

    def _the_same(self, i: int, sense: Sense) -> int:
        """«في المنطقة نفسها», «القاطع نفسه», «في نفس الموقع»: the place of that sort told last, else the last one."""
        behind = i + 1 < self.limit and self.words[i + 1] in _SAME
        before = i > 0 and self.words[i - 1] in _SAME_BEFORE
        if not (behind or before) or not (sense.clitic or (i > before and self.words[i - 1 - before] in _BEFORE)):
            return 0
        meant = same_again(self, self.found, i, sense.stem.removeprefix("ال"))
        if meant is None:
            return 0
        found = self._add(i, i + 1 + behind, i, sense, meant.candidates, True, kind=meant.kind, group="again")
        found.again = meant
        return found.last

    def _is_bank(self, i: int) -> bool:
        """«الضفة الشرقية لنهر دجلة»: the bank of a river; by itself «الضفة» is a name."""
        behind = self.words[i + 1] if i + 1 < self.limit else ""
        side = in_group(behind.removeprefix("ال"), "side") or in_group(behind, "side") or behind.startswith(_SIDES)
        return self.words[i].endswith("ضفه") and side

    def _is_torn(self, i: int) -> bool:
        """Whether letters or digits stand right before the token, as in addresses («BR1H3»)."""
        start = self.doc.tokens[i].start
        return start > 0 and self.doc.raw[start - 1].isalnum()

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
        by = "weekday" if sense.stem == "سوق" else "month" if kind in _OF_MONTH and not sense.definite else ""
        if by and time_word(self.words, j, by) is not None and not self.taken[j]:  # «سوق الأربعاء», «ساحة تموز»
            return self._coordinated(self._add(i, j + 1, i, sense, (), True, kind=kind, group="named"))
        if sense.definite or not counted or j + 1 >= self.limit or time_word(self.words, j + 1, "month") is None:
            return 0
        if not self.together(i, j + 2):
            return 0
        named = group == "named"
        return self._coordinated(self._add(i, j + 2, i if named else j, sense, (), True, kind=kind, group=group))
