"""Names of places in running text: those that the gazetteer holds, and where an unknown one ends."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from marsad.gazetteer import Entry, Gazetteer, load
from marsad.gazetteer.keys import bare
from marsad.reading.places.found import MARKS, Found
from marsad.reading.words.place_words import (
    given_names,
    in_group,
    is_ibb,
    is_stop,
    is_unit_word,
    one_word,
    senses,
    without_hamza,
)
from marsad.text import Doc

_LONGEST_UNKNOWN, _SHORT_WORD, _VERB = 3, 3, 4
_VERBAL = "يلبو"
_ADJECTIVES = ("ي", "يه", "ين", "ون", "ات", "ها", "هم", "وه")
_COMMAND = "عمليات"
_PREPOSITIONS = frozenset({"علي", "الي", "حتي", "منذ", "عند", "بعد", "قبل", "حيث", "التي", "الذي", "نحو"})
_OPENING, _CLOSING = frozenset('«"“”('), frozenset('»"”“)')
# Words of these groups begin a phrase and so are no part of a name.
_BREAKS = frozenset({"type", "plural", "direction", "rural", "hospital", "side", "capital", "compass", "beside"})
_LED_BY = frozenset({"named", "vicinity"})
_UNITS, _NAMING = frozenset({"type", "known"}), frozenset({"type", "named"})
_BELONGING = frozenset(
    {"التابعه", "التابع", "التابعتين", "التابعتان", "الواقعه", "الواقع", "الواقعتين", "الواقعتان", "الكاينه", "الكاين"}
)
_OF_CHAINS = frozenset({"rural", "direction", "type", "named"})
_PLACED = frozenset({"type", "rural", "direction", "capital"})
_AFTER_NAMES = frozenset({"rural", "direction", "type", "area", "plural", "vicinity"})


def is_glued(word: str) -> bool:
    """Whether «أبو» and its name may be written as one («أبوشوك»)."""
    return word.startswith(_ABU) and len(word) > len(_ABU) + 2


_ABU = "ابو"
_HYPHENS = frozenset("-‑")
_BARRACKS = frozenset({"ثكنه", "حاميه"})
"""Behind these stands mostly a name, whatever it looks like («ثكنة زبدية»)."""
_FATHER = frozenset({"ابي", "ابا"})
_LED, _FOREIGN = frozenset({"في", "قرب", "الي"}), 5
_OFFICES = frozenset({"organisation", "office"})
_SON = frozenset({"بن", "ابن", "ابي", "ابو", "عبد", "ام"})
_LONGEST_PERSON, _MOST_EPITHETS = 4, 2


class Names:
    """A document's words, and the names among them."""

    def __init__(
        self, doc: Doc, blocked: Sequence[tuple[int, int]], hamzas: list[int], lexical: list[int]
    ) -> None:
        """`blocked`: tokens that are no part of names, in stretches; `hamzas`: those with a hamza by itself;
        `lexical`: those that are words of the lexicon, ascending."""
        self.doc = doc
        self._lexical = lexical
        self.words = doc.all_words
        commanded = _COMMAND in doc.vocabulary
        if hamzas:
            self.words = doc.all_words.copy()
            for at in hamzas:
                self.words[at] = without_hamza(self.words[at])
                commanded = commanded or self.words[at] == _COMMAND
        self.gazetteer: Gazetteer = load()
        self.limit = len(self.words)
        """The end of the sentence that is being read."""
        self.taken = [False] * (len(self.words) + 1)
        for first, last in blocked:
            for at in range(first, last):
                self.taken[at] = True
        self._sectors: dict[int, Entry] = self._commands() if commanded else {}
        self._commanded = list(self._sectors)  # in the order of the text

    def is_lexical(self, at: int) -> bool:
        """Whether a token is a word of the lexicon, and so hardly a name that no table knows."""
        place = bisect_left(self._lexical, at)
        return place < len(self._lexical) and self._lexical[place] == at

    def _commands(self) -> dict[int, Entry]:
        """The operations command named in each sentence, be it taken as an actor («قيادة عمليات صلاح الدين»)."""
        found: dict[int, Entry] = {}
        for i in (k for k, w in enumerate(self.words) if w == _COMMAND):
            for n in (3, 2):
                places = self.gazetteer.exact(self.words[i : i + n])
                entry = self.gazetteer.at(places[0]) if places else None
                if entry is not None and entry.type == "operations_command":
                    found.setdefault(self.doc.tokens[i].sentence, entry)
                    break
        return found

    def sector(self, sentence: int) -> Entry | None:
        """The command whose sector a sentence speaks of: the last one named in it or before it."""
        at = bisect_right(self._commanded, sentence)
        return self._sectors[self._commanded[at - 1]] if at else None

    def sentence_first(self, i: int) -> int:
        """The first token of the sentence in which token `i` stands."""
        return self.doc.sentences[self.doc.tokens[i].sentence].first

    def tagged(self, found: Found) -> bool:
        """Whether the phrase is a hashtag («#كركوك»), and not the beginning of one («#العدوان_…»)."""
        start, end = self.doc.tokens[found.first].start, self.doc.tokens[found.last - 1].end
        return found.cut == 0 and self.doc.raw[max(start - 1, 0) : start] == "#" and self.doc.raw[end : end + 1] != "_"

    def name(self, found: Found) -> str:
        """The folded words of a phrase's name, without the letters before it."""
        return " ".join(self.words[found.name_first : found.name_last])[found.name_cut :]

    def known(self, i: int, stem: str | None = None, reach: int | None = None) -> tuple[int, tuple[int, ...], bool]:
        """The longest name of the gazetteer from token `i`, `stem` in place of its word: end, places, whether exact."""
        head = self.words[i] if stem is None else stem
        if head in _FATHER:
            head, reach = _ABU, None  # «في أبي غريب»
        reach = self.gazetteer.reach(head) if reach is None else reach
        if in_group(head, "head"):
            reach = reach if reach > 3 else 3
        elif reach > 1 and (i + 1 >= self.limit or bare(self.words[i + 1]) not in self.gazetteer.later_words):
            reach = 2 if i + 1 < self.limit and is_glued(self.words[i + 1]) else 1
        if reach > self.limit - i:
            reach = self.limit - i
        for n in range(reach, 1, -1):
            if not self.together(i, i + n):
                continue
            name = [head, *self.words[i + 1 : i + n]]
            exact = self.gazetteer.exact(name)
            if self.taken[i + n - 1]:
                if exact and in_group(head, "named"):  # «سد تشرين» is no October
                    return i + n, exact, True
                continue
            if exact:
                return i + n, exact, True
            loose = self.gazetteer.loose(name)
            if loose and not (in_group(name[-1], "direction") and i + n < self.limit and self.nameable(i + n)):
                # «الباب شرقي حلب» is no «الباب الشرقي»
                return i + n, loose, False
        if reach < 1 or i >= self.limit:
            return i, (), False
        if is_ibb(self.doc, i):
            return i + 1, self.gazetteer.exact([head]), True
        places, one_for_one = one_word(head)
        return i + bool(places), places, one_for_one

    def together(self, first: int, last: int) -> bool:
        """Whether no bracket or mark stands between the tokens."""
        for k in range(first, last - 1):
            gap = self.doc.raw[self.doc.tokens[k].end : self.doc.tokens[k + 1].start]
            if len(gap) > 1 and any(c in "()[]«»" for c in gap):
                return False
            if self.words[k + 1] in MARKS:
                return False
        return True

    def unknown(self, i: int, strong: bool, cut: int = 0) -> int:
        """The end of a name that no table holds, from token `i`; `i` where there is none."""
        if i >= self.limit or self.taken[i]:
            return i
        quoted = self.quoted_end(i)
        if quoted:
            return quoted
        if not self.nameable(i):
            return i
        word = self.words[i][cut:]
        quarter = word == "الحي" and i + 1 < self.limit and self.words[i + 1].startswith("ال")  # «الحي العسكري»
        if (in_group(word, "never") or in_group(word, "homeland")) and word.startswith("ال") and not quarter:
            return i  # «بلدات المنطقة»
        if in_group(word, "tail") and not word.startswith("ال"):
            return i  # «قرية صغيرة»
        if not strong and not (word.startswith("ال") or in_group(word, "head")):
            return i
        end = i + 1
        while end < self.limit and end - i < _LONGEST_UNKNOWN and self._continues(i, end, cut):
            end += 1
        end = self._hyphened(end)
        return end if end > i + 1 or len(word) > 3 or not in_group(word, "head") else i

    def _hyphened(self, end: int) -> int:
        """The end of a name with what a hyphen without blanks joins to it: «تين-أكوف», «نغورنو-مافا»."""
        tokens = self.doc.tokens
        while end + 1 < self.limit and self.words[end] in _HYPHENS and not self.taken[end + 1]:
            close = tokens[end].start == tokens[end - 1].end and tokens[end + 1].start == tokens[end].end
            if not close or not self.nameable(end + 1):
                break
            end += 2
        return end

    def lone(self, i: int, shortest: int = 4) -> int:
        """The end of a bare word by which a hill, bridge or airfield is called («جبل سمامة»); else `i`."""
        word = self.words[i] if i < self.limit else ""
        before = self.words[i - 1] if i else ""
        like_adjective = word.endswith(_ADJECTIVES) and before not in _BARRACKS
        if before.endswith("ه") and word.endswith("ي") and len(word) > _VERB:
            like_adjective = False  # «قاعدة بوسلي»: an adjective of hers would end otherwise
        if len(word) < shortest or word[0] in _VERBAL or like_adjective or not self._own_word(i):
            return i
        if in_group(bare(word), "epithet"):
            return i
        return i + 1 if self.closes(i + 1) else i

    def bearing(self, i: int) -> int:
        """The end of what a camp, street or mosque is called after: «خالد بن الوليد», «الدفاع الجوي»; else `i`."""
        if i + 1 >= self.limit or self.taken[i] or not self.nameable(i):
            return i
        word, after = self.words[i], self.words[i + 1]
        if word.startswith("ال"):
            whole = after.startswith("ال") and self.together(i, i + 2) and not self.taken[i + 1]
            told = in_group(bare(after), "epithet") and not in_group(bare(word), "noun")
            return i + 2 if whole and told and self.closes(i + 2) else i
        end, forebears = i, given_names()
        while end < self.limit and end - i < _LONGEST_PERSON and not self.taken[end] and self.together(i, end + 1):
            before = self.words[end - 1] if end > i else ""
            if not (self.words[end] in forebears or self.words[end] in _SON or (before in _SON and end > i)):
                break
            end += 1
        return end if end > i + 1 and self.words[end - 1] not in _SON and self.closes(end) else i

    def epithets(self, at: int) -> int:
        """The token behind the adjectives of a base, market or field from token `at`: «العسكرية», «الأسبوعي»."""
        end = at
        while end < self.limit and end - at < _MOST_EPITHETS and self.words[end].startswith("ال"):
            if not in_group(bare(self.words[end]), "epithet") or not self.together(end - 1, end + 1):
                break
            end += 1
        return end

    def plain(self, at: int) -> bool:
        """Whether token `at` may be a bare name that no table knows («طريق مرج الورد – كفرنوران»)."""
        return self._own_word(at) and not self.is_lexical(at) and not self.words[at].endswith(_ADJECTIVES)

    def bare_name(self, at: int) -> bool:
        """Whether token `at` may be a bare name, right behind «في» also one like an adjective («في ماكالوندي»)."""
        if self.plain(at):
            return True
        led = at > 0 and self.words[at - 1] in _LED and self.words[at].endswith("ي")
        return led and self._own_word(at) and not self.is_lexical(at) and len(self.words[at]) >= _FOREIGN

    def _own_word(self, at: int) -> bool:
        """Whether a token can be a name and is no ordinary word beside such a site («سوق شعبي», «سجن سري»)."""
        word = self.words[at]
        plain = in_group(word, "noun") or in_group(word, "quality") or in_group(word, "never") or len(senses(word)) > 0
        if plain and word.startswith("ال") and not (in_group(bare(word), "noun") or in_group(word, "never")):
            plain = any(s.names or not _OFFICES.issuperset(s.groups) for s in senses(word))  # «مثلث الكهرباء»
        return len(word) > 2 and not self.taken[at] and self.nameable(at) and not plain and word[0] not in "وبل"

    def _placed_in(self, at: int) -> bool:
        """Whether token `at` begins to say where something lies: «بمدينة», «في بلدة», «شمال», «غربي»."""
        word = self.words[at] if at < self.limit else "."
        if word == "في" and at + 1 < self.limit:
            return any(not _PLACED.isdisjoint(s.groups) for s in senses(self.words[at + 1]))
        readings = senses(word)
        return any("direction" in s.groups or (s.preposition and not _PLACED.isdisjoint(s.groups)) for s in readings)

    def _continues(self, first: int, at: int, cut: int) -> bool:
        """Whether token `at` goes on with the name that began at `first`."""
        if self.taken[at] or not self.together(at - 1, at + 1):
            return False
        word, before = self.words[at], self.words[at - 1][cut if at == first + 1 else 0 :]
        if in_group(word, "tail") or (in_group(word, "side") and self.words[first][cut:].startswith("ال")):
            return True
        if at == first + 1 and before == "الحي" and word.startswith("ال"):
            return True  # «الحي العسكري»
        if word.isdigit():
            return in_group(before, "numbered")  # «محور الفوج 46»
        if not (self.nameable(at) or (self._is_forebear(at) and word.startswith("ال"))):
            return False
        if in_group(before, "head") or in_group(before, "named"):
            return not self.joins(at)
        if at == first + 1 and not before.startswith("ال") and self.goes_on(at):
            return True
        # «قبور الغراجنة»: a bare word and one with the article belong together where the phrase then ends.
        if at == first + 1 and not before.startswith("ال") and word.startswith("ال"):
            return self.closes(at + 1)
        # «وارتا نبادا»: two bare words of which neither is an ordinary one
        bare_name = at == first + 1 and not self.is_lexical(first) and not before.startswith("ال")
        return bare_name and (self.plain(at) or self._only_name(at)) and self.closes(at + 1)

    def _only_name(self, at: int) -> bool:
        """Whether a token is nothing but a name of the gazetteer («قرية حوايج ذيبان»)."""
        word, readings = self.words[at], senses(self.words[at])
        bare_word = len(readings) == 1 and not readings[0].clitic and not readings[0].groups
        if not bare_word or word.startswith("ال") or word in self.gazetteer.capitals:
            return False
        return not self.gazetteer.needs_evidence([word])

    def joins(self, at: int) -> bool:
        """Whether «و» and a name with the article stand at token `at`: another place, not the second word of one."""
        return self.words[at].startswith("وال") and len(self.words[at]) > 5

    def of_two(self, i: int) -> bool:
        """Whether a bare word at token `i` and the next make up a name («نجد قسيم»), of which «النجد» is no form."""
        end = i + 1
        bare_words = not self.words[i].startswith("ال") and end < self.limit and self.together(i, end + 1)
        return bare_words and not self.words[end].startswith("ال") and self.plain(end) and self.closes(end + 1)

    def goes_on(self, at: int) -> bool:
        """Whether token `at` is a second word of an unknown name («مشرفة بوير بريف …»): a chain must follow it."""
        if at + 1 >= self.limit or self.taken[at] or not self.together(at - 1, at + 1) or not self.nameable(at):
            return False
        word = self.words[at]
        if word.startswith("ال") or len(word) < 3 or word[0] == "و" or in_group(word, "noun"):
            return False
        if senses(word) and not self._only_name(at):
            return False
        following = self.words[at + 1]
        if following == "في" and at + 2 < self.limit:
            return any(s.groups.keys() & _OF_CHAINS for s in senses(self.words[at + 2]))
        told = ("direction" in s.groups or (s.preposition and s.groups.keys() & _OF_CHAINS) for s in senses(following))
        return following in _BELONGING or any(told)

    def closes(self, at: int) -> bool:
        """Whether a name may end before token `at`: at a mark, a preposition, a word of place or the sentence's end."""
        if at >= self.limit or self.words[at] in MARKS or is_stop(self.words[at]) or not self.together(at - 1, at + 1):
            return True
        if self.taken[at]:
            return True  # «قرب فندق المهاري [السبت]»
        word = self.words[at]
        if word in _BELONGING:
            return True
        if word[0] in "بل" and len(word) > _SHORT_WORD:
            return True  # «جسر الحرية بقذائف», «تعرض حقل الورد لقصف»
        ends = (not _AFTER_NAMES.isdisjoint(s.groups) or (s.preposition and s.reach) for s in senses(word))
        return any(ends) or any(is_unit_word(s) for s in senses(word))

    def nameable(self, i: int) -> bool:
        """Whether token `i` may stand in a name that no table holds."""
        word = self.words[i]
        if len(word) < 2 or word in MARKS or word[0].isdigit() or word.isascii() or word.startswith("لل"):
            return False
        if word.endswith("ها") and (senses(word[:-2].removeprefix("و")) or (word[0] in "يت" and len(word) > _VERB)):
            return False  # «ومحيطها», «منطقة يقطنها …»
        if self._stops(i) or bare(word) in self.gazetteer.nisbas or (word[0] == "ل" and in_group(word[1:], "noun")):
            return False  # «أقرب بلدة لموقع الهجوم»
        readings = senses(word)  # «بجبل س» begins another phrase
        return not any(
            not _BREAKS.isdisjoint(s.groups) or (s.preposition and not _LED_BY.isdisjoint(s.groups)) for s in readings
        )

    def _stops(self, i: int) -> bool:
        """Whether the token ends a name; «علي» behind a head of names («تل علي») is no «على», «إب» no «آب»."""
        if is_ibb(self.doc, i):
            return False
        if self.words[i] == "علي" and i and self._names_behind(self.words[i - 1].removeprefix("و")):
            return not self.doc.raw[self.doc.tokens[i].start : self.doc.tokens[i].end].endswith("ي")
        return is_stop(self.words[i]) and not (i and self._is_forebear(i))

    @staticmethod
    def _names_behind(word: str) -> bool:
        """Whether a name may follow a word: «تل علي», «قرية علي السلطان»."""
        return in_group(word, "head") or any(s.groups.keys() & _NAMING and not s.definite for s in senses(word))

    def _is_forebear(self, i: int) -> bool:
        """Whether the token names whom «البو», «بني», «أم» before it is called after («البو خلف»)."""
        before, word = self.words[i - 1], self.words[i]
        return in_group(before.removeprefix("و"), "kin") and len(word) > 2 and word not in _PREPOSITIONS

    def quoted_end(self, i: int) -> int:
        """The end of the quotation that begins before token `i`, where it is short enough for a name."""
        tokens, raw = self.doc.tokens, self.doc.raw
        gap = raw[tokens[i - 1].end : tokens[i].start] if i else ""
        if not any(c in _OPENING for c in gap):
            return 0
        for end in range(i + 1, min(i + 5, self.limit + 1)):
            if end > i + 1 and self.words[end - 1].startswith("و") and len(self.words[end - 1]) > 3:
                return 0  # a list, not a name
            if self.words[end - 1] in "-–—/":  # «محافظة (صلاح الدين - الشرقاط)»
                return 0
            stop = tokens[end].start if end < len(tokens) else len(raw)
            if any(c in _CLOSING for c in raw[tokens[end - 1].end : stop]):
                return end
        return 0

    def chain_follows(self, at: int) -> bool:
        """Whether token `at` says where the place before it lies: «بريف», «جنوب», «في محافظة»."""
        inside = at < self.limit and self.words[at] == "في"
        at += inside
        if at >= self.limit:
            return False
        if self.words[at].isdecimal() and at + 1 < self.limit and in_group(self.words[at + 1], "measure"):
            return True  # «منطقة س (15 كلم شمال ص)»
        return any(
            "direction" in s.groups or ("rural" in s.groups and (inside or s.preposition))
            for s in senses(self.words[at])
        )

    def lies_in(self, at: int) -> bool:
        """Whether token `at` says in which unit the place before it lies: «بمديرية», «في محافظة», «التابعة»."""
        if at >= self.limit:
            return False
        if self.words[at] in _BELONGING:
            return True
        inside = self.words[at] == "في" and at + 1 < self.limit
        told = [s for s in senses(self.words[at + inside]) if not _UNITS.isdisjoint(s.groups)]
        return any(inside or s.preposition or is_unit_word(s) for s in told)
