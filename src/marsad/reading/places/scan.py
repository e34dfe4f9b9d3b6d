"""First step of finding places: every phrase that may name one, from left to right, the longest reading first.

A phrase is a type word with a name behind it («قرية الكفير»), known or not; several behind a plural («قريتي … و…»);
a name of the gazetteer by itself; «ريف» with what it belongs to; and the words of direction or vicinity before it.
"""

from marsad.gazetteer.keys import bare
from marsad.reading.places.again import is_where, meant_again
from marsad.reading.places.found import LIST_MARKS, MADE, MARKS, OWN_NAMED, TYPE_GROUPS, Found
from marsad.reading.places.pairs import pair_up, past_road_words, road_ends
from marsad.reading.places.unlisted import NATURAL, Unlisted
from marsad.reading.words.place_words import Sense, in_group, senses

_TYPED = frozenset(TYPE_GROUPS)
_SUCH_AS = frozenset({"من", "منها", "بينها", "هي", "وهي", "مثل", "ابرزها", "اهمها", "اكبرها", "ضمنها"})
_SORTS = frozenset({"كبري", "كبيره", "عده", "عديده", "رييسيه", "مهمه", "واسعه", "اخري", "عراقيه", "سوريه", "شاسعه"})
_KINDS = frozenset({"type", "known", "rural"}) | {"named"}
_UNITS = frozenset({"district", "subdistrict"})
_DIVISIONS = _UNITS | {"governorate"}
_DATED = frozenset({"neighbourhood", "square", "street", "bridge", "base", "site"})
_BORDERS = frozenset({"حدود", "الحدود"})
_COMMUNE = "بلديه"
_WATERS = frozenset({"نهر", "البحر", "بحر", "بحيره"})
_OF_RIVER = ("لنهر", "للفرات", "لدجله", "للنيل", "لليطاني", "لشط")
_PARTED = frozenset({"village", "town", "neighbourhood"})
_LEADING = frozenset({"direction", "plural", "vicinity"})
_INSIDE = frozenset({"في", "من", "الي"})
# What may follow a name that no table knows («في خلة الضبع بمسافر يطا»).
_AROUND = frozenset({"area", "city", "town", "district", "subdistrict", "governorate"})

_PRETEXT = "بحجه"
"""«هدم منزلا بحجة عدم الترخيص»: nothing in the governorate of that name."""


def _is_part(word: str) -> bool:
    """Whether a word before «البلاد» says which part of it: «شمال», «وسط»."""
    return word == "وسط" or in_group(word.removeprefix("و"), "direction")


class Scanner(Unlisted):
    """One pass over a document."""

    def run(self, openings: list[tuple[int, tuple[Sense, ...]]]) -> list[Found]:
        """All candidates in the order of the text; `openings`: where a phrase may begin, and with which readings."""
        sentences, tokens = self.doc.sentences, self.doc.tokens
        behind = 0
        for i, readings in openings:
            if i >= behind and not self.taken[i]:
                self.limit = sentences[tokens[i].sentence].last
                behind = self._at(i, readings)
        self.limit = len(self.words)
        pair_up(self, self.found)
        return self.found

    def _at(self, i: int, readings: tuple[Sense, ...]) -> int:
        """Read what begins at token `i`, of which these are the readings; returns the token to go on from."""
        best = i
        for sense in readings:
            if not sense.groups:
                continue
            if not _TYPED.isdisjoint(sense.groups):
                best = self._typed(i, sense)
            elif "guarded" in sense.groups and not sense.definite:
                best = self._guarded(i, sense)
            elif "plural" in sense.groups or "loose" in sense.groups:
                best = self._plural(i, sense)
            elif "rural" in sense.groups:
                best = self._rural(i, sense)
            elif "capital" in sense.groups:
                best = self._capital(i, sense)
            elif "lands" in sense.groups:
                best = self._lands(i, sense)
            elif "compass" in sense.groups or "border" in sense.groups:
                best = self._stretch(i, sense)
            elif "direction" in sense.groups:
                best = self._sided(i, sense)
            elif "again" in sense.groups:
                best = self._again(i, sense)
            elif "same" in sense.groups:
                best = self._the_same(i, sense) or self._bare(i, sense)  # «المنطقة الخضراء»
            elif "beside" in sense.groups:
                best = self._beside(i, sense)
            elif "homeland" in sense.groups and i and _is_part(self.words[i - 1]):
                self._add(i, i + 1, i, sense, (), True, kind="region", group="type")
                best = i + 1
            if best > i:
                return best
        named = [s for s in readings if s.names]
        if len(named) > 1:  # «بدير الزور» is Deir ez-Zor, no «بدير»
            named.sort(key=lambda s: -self.known(i, s.stem, s.reach)[0])
        for sense in named:
            best = self._bare(i, sense)
            if best > i:
                return best
        return i

    # Phrases

    def _typed(self, i: int, sense: Sense) -> int:
        """A type word and the name behind it, or a name of which the type word is a part."""
        group = next(g for g in TYPE_GROUPS if g in sense.groups)
        kind = sense.groups[group]
        if kind == "valley" and "أ" in self.doc.raw[self.doc.tokens[i].start : self.doc.tokens[i].end]:
            return i  # «وأدى», not «وادي»
        if in_group(sense.stem, "quality") and not sense.preposition and not self._led(i):
            return i  # «مصادر محلية», not «في محلية كرري»
        if sense.preposition and (kind in _DIVISIONS or kind == "region") and self.bare_name(i - 1):
            self._untyped(i)
        whole, places, exact = self.known(i, sense.stem, sense.reach)
        j = i + 1
        if j >= self.limit or self.taken[j]:
            return self._whole(i, whole, places, exact, sense)
        if last := self._in_form(i, sense, kind, group):
            return last
        if self._names_nothing(i, sense, kind):
            return i
        if kind == "neighbourhood" and self.words[j].isdigit():  # «الحارة 14», «مربع 15»
            return self._numbered(i, sense, kind)
        duty = kind == "sector" and self.words[j] == "مسووليه"  # «قاطع مسؤولية قيادة عمليات س»
        j = past_road_words(self, j) if kind == "road" else j + duty + self._joined_kind(j, sense)
        if j >= self.limit or self.taken[j]:
            return self._whole(i, whole, places, exact, sense)
        made = group == "named" and kind in MADE and not sense.definite and whole <= j
        if made and (last := self._of_town(i, sense)):
            return last
        if sense.definite and not (places and whole > j):
            return self._whole(i, whole, places, exact, sense)
        if sense.definite:
            return self._typed_whole(i, whole, sense, places, exact)
        inner, inside, inner_exact = self._name_behind(j)
        if places and whole >= inner and whole > j:
            return self._typed_whole(i, whole, sense, places, exact)
        if self.common_noun(i, j, kind, group, known=bool(inside)):
            return i
        if inside and not self.is_its_name(j, inner, kind, group, exact=inner_exact):
            inner, inside = j, ()
        if inside and kind == "road" and not self._runs(i) and self.gazetteer.needs_evidence(self.words[j:inner]):
            return i  # «طريق السلام طويل»
        if inside and not (group == "named" and kind in OWN_NAMED and kind != "road"):
            return self._behind_type(i, j, inner, sense, inside, exact=inner_exact)
        end = self._unlisted_end(i, j, inner if inside else j, sense)
        if end == j:
            return self._whole(i, whole, places, exact, sense)
        found = self._add(i, end, i if group == "named" else j, sense, inside, inner_exact, kind=kind, group=group)
        found.site = bool(inside)
        return self._made(found)

    def _in_form(self, i: int, sense: Sense, kind: str, group: str) -> int:
        """Where a place ends that has a form of its own: a road, a triangle, a part of a town, a name that is a day."""
        if kind == "road" and (last := self._road(i, sense)):
            return last
        if sense.stem == "مثلث" and (last := self._triangle(i, sense)):
            return last
        if sense.definite and (last := self._part_of_town(i, sense)):
            return last
        if group == "named" and (last := self._of_the_town(i, sense)):
            return last
        return self._named_by_day(i, sense, kind, group) if kind in _DATED else 0

    def _names_nothing(self, i: int, sense: Sense, kind: str) -> bool:
        """Whether the type word stands for no place here, or another type word behind it names it."""
        word = self.words[i + 1]
        if kind == "square":
            return in_group(bare(word), "fray")  # «في ساحة المعركة», «ميدان القتال»
        if kind == "dam":
            return in_group(bare(word), "gap")  # «سد الفراغات الأمنية»
        if kind == "site":
            return word in _WATERS  # «شاطئ نهر الفرات»
        if kind == "mountain":
            return any(s.groups.get("named") == kind and not s.clitic for s in senses(word))  # «مرتفعات جبل مغيلة»
        return sense.stem == _COMMUNE and not (sense.preposition or self._led(i))  # «رئيس بلدية س»

    def _typed_whole(self, i: int, end: int, sense: Sense, places: tuple[int, ...], exact: bool) -> int:
        """A known name of which the type word is a part."""
        group = next(g for g in TYPE_GROUPS if g in sense.groups)
        return self._made(self._add(i, end, i, sense, places, exact, kind=sense.groups[group], group=group))

    def _behind_type(self, i: int, j: int, end: int, sense: Sense, places: tuple[int, ...], *, exact: bool) -> int:
        """A type word and the known name behind it; returns where the place ends."""
        group = next(g for g in TYPE_GROUPS if g in sense.groups)
        kind = sense.groups[group]
        if group == "named" and kind == "road":
            found = self._add(i, end, j, sense, places, exact)
            found.vicinity, found.group = "near", "area"
            return end
        found = self._add(i, end, j, sense, places, exact, kind=kind, group=group)
        short = end == j + 1 or in_group(self.words[j], "head")
        if kind in _PARTED and short and self._sides(end) == end + 1 and self.closes(end + 1):
            found.last = found.name_last = end + 1  # «قرية الصمدانية الشرقية بريف س» bears the side in its name
        return self._coordinated(found)

    def _unlisted_end(self, i: int, j: int, known: int, sense: Sense) -> int:
        """Where a name ends that no table knows, or only as another's up to `known`; `j` where it is no name."""
        group = next(g for g in TYPE_GROUPS if g in sense.groups)
        kind = sense.groups[group]
        if group == "known" and not self._is_unit(j, kind):
            return j
        quoted = self.quoted_end(j)
        end = known if known > j else self.unlisted(j, sense, group, quoted)
        told = known > j or quoted or self.chain_follows(end) or self.lies_in(end)
        if end == j or (kind == "road" and not told and not self._runs(i)):
            return j
        ended = group == "type" or kind == "camp" or known > j or quoted or self.closes(self.epithets(end))
        return end if ended or (kind in NATURAL and self.words[j].startswith("ال")) else j

    def _led(self, i: int) -> bool:
        """Whether «في», «من» or a direction stands before token `i`."""
        before = self.words[i - 1] if i else ""
        return before in _INSIDE or any(not _LEADING.isdisjoint(s.groups) for s in senses(before))

    def _joined_kind(self, j: int, sense: Sense) -> int:
        """1 where token `j` is a second type word of one name («مدينة ومخيم جنين», «قضاء وناحية الحويجة»), else 0."""
        word = self.words[j]
        if sense.definite or word[0] != "و" or j + 1 >= self.limit:
            return 0
        kinds = any(not s.clitic and s.groups.keys() & _KINDS for s in senses(word[1:]))
        return int(kinds and self.nameable(j + 1) and not self.known(j)[1])

    def _is_unit(self, j: int, kind: str) -> bool:
        """Whether an unknown name may stand at token `j` behind «مديرية», which is also a ministry's office."""
        word = self.words[j]
        if kind not in _UNITS:
            return False
        if not (word.startswith("ال") or in_group(word, "head") or self._is_name_of_unit(j)):
            return False
        return not any("organisation" in s.groups or "office" in s.groups for s in senses(word))

    def _is_name_of_unit(self, j: int) -> bool:
        """Whether a bare word that is no ordinary one stands at token `j`, and behind it in what it lies."""
        end = self.unknown(j, strong=True) if self.plain(j) else j
        if end == j or end >= self.limit:
            return False
        inside = self.words[end] == "في" and end + 1 < self.limit
        return self.lies_in(end) or (inside and any("capital" in s.groups for s in senses(self.words[end + 1])))

    def _road(self, i: int, sense: Sense) -> int:
        """«طريق بغداد – كركوك», «الطريق الرابط بين … و…»: both places, each near; 0 where its ends are not told."""
        if i and self.words[i - 1] == "عن":
            return 0
        ends = road_ends(self, i)
        if ends is None:
            return 0
        one, other = ends
        words = [sense.stem, *(w for w in self.words[i + 1 : other.last] if w not in MARKS)]
        listed = self.gazetteer.exact(words)
        if listed and not (one.places and other.places):
            self._add(i, other.last, i, sense, listed, True, kind="road", group="named")
            return other.last
        self._lists += 1
        first = self._add(i, one.last, one.first, sense, one.places, True, group="road")
        second = self._add(other.first, other.last, other.first, Sense("", "", {}, 0, False), other.places, True,
                           group="road", cut=other.cut)  # fmt: skip
        first.name_cut, first.listed, second.listed = one.cut, self._lists, self._lists
        first.pair, second.pair = other.places, one.places
        first.road = second.road = (first.first, other.last)
        second.road_cut = first.road_cut = first.cut
        first.vicinity = second.vicinity = "between"
        return past_road_words(self, other.last)

    def _whole(self, i: int, end: int, places: tuple[int, ...], exact: bool, sense: Sense) -> int:
        """The type word is itself the name or its first word («الدور», «الحي»): as a bare name."""
        if not places or end <= i or (end == i + 1 and not sense.stem.startswith("ال")):
            return i
        self._add(i, end, i, sense, places, exact)
        return end

    def _sorted(self, j: int) -> int:
        """Behind the words of what sort they are, where the foremost of them are named; else `j`."""
        k = next((k for k in range(j, self.limit) if self.words[k] not in _SORTS), self.limit)
        return k if k < self.limit and self.words[k] in _SUCH_AS else j

    def _plural(self, i: int, sense: Sense) -> int:
        """«قريتي … و…», «بلدات …، … و…»: one place for each member."""
        group = "plural" if "plural" in sense.groups else "loose"
        self._lists += 1
        j, first, members, read = i + 1, i, 0, i
        more = senses(self.words[j]) if j < self.limit else ()
        if any(s.clitic == "و" and "plural" in s.groups and not s.definite for s in more):
            j += 1  # «وقرى وبلدات …»
        j = self._sorted(j)  # «مدن كبرى أبرزها الموصل»
        while j < self.limit and self.words[j] in _SUCH_AS:
            j += 1
        if not sense.definite and self._is_epithet(j):
            return i  # «أربع قرى جديدة»
        if sense.definite or not self._list_begins(j):
            if group == "loose":
                return i
            j = first = self._opened_list(j)
            if not j:
                return i
            read = i + 1
            while read < j:
                read = max(self._at(read, senses(self.words[read])), read + 1)
            j = first = read
        while j < self.limit and not self.taken[j]:
            if members and self.words[j] in LIST_MARKS and j + 1 < self.limit:
                j += 1
            elif members and self.words[j][0] != "و" and self.words[j - 1] not in ("و", "ف"):
                break
            member = self._member(j, sense, group, first, members)
            if member is None:
                break
            members += 1
            j = first = member.last
            if j < self.limit and self.words[j].startswith("وال") and in_group(self.words[j][1:], "tail"):
                j = first = j + 1  # «عريشة العليا والسفلى»
            if j < self.limit and self.words[j] in ("و", "ف"):
                j += 1
        if members == 1:
            self.found[-1].listed = None
        return self.found[-1].last if members else read

    def _again(self, i: int, sense: Sense) -> int:
        """«في المدينة», «شرقي القضاء»: the place of that sort that was named before."""
        if sense.groups["again"] == "strip":
            return self._strip(i, sense)
        if last := self._part_of_town(i, sense):
            return last
        meant = meant_again(self, self.found, i) if is_where(self, i, sense) else None
        if meant is None:
            return i
        self._add(i, i + 1, i, sense, meant.candidates, True, kind=meant.kind, group="again").again = meant
        return i + 1

    def _strip(self, i: int, sense: Sense) -> int:
        """«جنوب القطاع» behind a place of Palestine: the Gaza Strip; «القطاع الصحي» is none."""
        behind = self.words[i + 1] if i + 1 < self.limit else ""
        if not is_where(self, i, sense) or (behind.startswith("ال") and not self.taken[i + 1]):
            return i
        if not any(f.candidates and self.gazetteer.at(f.candidates[0]).country == "PS" for f in self.found):
            return i
        self._add(i, i + 1, i, sense, self.gazetteer.exact(["قطاع", "غزه"]), True, kind="region", group="type")
        return i + 1

    def _sided(self, i: int, sense: Sense) -> int:
        """A known name that begins with a direction («بجنوب دارفور»); else what stands before the direction."""
        end, places, exact = self.known(i, sense.stem, sense.reach)
        if places and end > i + 1:
            self._add(i, end, i, sense, places, exact)
            return end
        self._untyped(i, headed=True)
        return i

    def _lands(self, i: int, sense: Sense) -> int:
        """«الأراضي العراقية»: the country."""
        j = i + 1
        code = self.gazetteer.nisbas.get(bare(self.words[j])) if j < self.limit else None
        country = self.gazetteer.country(code)
        if country is None:
            return i
        self._add(i, j + 1, i, sense, (self.gazetteer.position(country),), True, kind="country", group="type")
        return j + 1

    def _stretch(self, i: int, sense: Sense) -> int:
        """«الشمال السوري», «الشمال الغربي السوري», «الحدود العراقية – السورية»."""
        j = self._sides(i + 1)
        if sense.stem in _BORDERS and j + 1 < self.limit and self.words[j] == "مع":  # «الحدود الشمالية مع سوريا»
            beyond, places, exact = self.known(j + 1)
            if places and self.gazetteer.at(places[0]).type == "country":
                self._add(i, beyond, i, sense, places, exact, kind="line", group="stretch")
                return beyond
        code = self._nisba(j)
        country = self.gazetteer.country(code)
        if country is None or code is None:
            return i
        end = j + 1
        if "border" in sense.groups:
            after = end + (end < self.limit and self.words[end] in LIST_MARKS)
            end = after + 1 if self._nisba(after) else end
            kind, way = "line", None
        else:
            kind, way = "region", " ".join([sense.stem, *self.words[i + 1 : j]])
        found = self._add(i, end, i, sense, (self.gazetteer.position(country),), True, kind=kind, group="stretch")
        found.direction = way
        return end

    def _nisba(self, j: int) -> str | None:
        """The country of the adjective at token `j`."""
        if j >= self.limit or self.taken[j]:
            return None
        return self.gazetteer.nisbas.get(bare(self.words[j]))

    def _bare(self, i: int, sense: Sense) -> int:
        """A name of the gazetteer without a type word."""
        end, places, exact = self.known(i, sense.stem, sense.reach)
        if end <= i + 1 and in_group(sense.stem, "head") and (last := self._headed(i, sense)) > i:
            return last
        if not places or self._is_torn(i) or (end == i + 1 and (self._is_bank(i) or "never" in sense.groups)):
            return i
        if end == i + 2 and end < self.limit and self.words[end].startswith(_OF_RIVER) and self._is_bank(i):
            return i  # «على الضفة الغربية لنهر الفرات»
        if self.words[i] == _PRETEXT and end == i + 1 < self.limit and self.words[end].isalpha():
            return i
        unknown = i > 1 and self.words[i - 2] == "بين" and self.plain(i - 1) and not self.words[i - 1].startswith("ال")
        if sense.clitic == "و" and unknown:
            self._add(i - 1, i, i - 1, Sense("", self.words[i - 1], {}, 0, False), (), True, group="headed")
        if sense.clitic == "ب" and exact and self.gazetteer.at(places[0]).type in _AROUND:
            self._untyped(i)
        found = self._add(i, end, i, sense, places, exact)
        after = self._sides(end)
        if after > end and any(self.gazetteer.at(p).type in ("governorate", "country") for p in places):
            found.last, found.side = after, True
            return after
        return self._coordinated_bare(found)
