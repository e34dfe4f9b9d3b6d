"""Whether a candidate is a place at all: a name that is also a word or a person's needs evidence in the text."""

from marsad.gazetteer import Entry
from marsad.model.countries import countries_with
from marsad.reading.places.around import struck
from marsad.reading.places.found import Found
from marsad.reading.places.names import Names
from marsad.reading.words.place_words import common_names, given_names, in_group, words

_PREPOSITIONS = frozenset({"في", "وفي", "وعلي", "ومن", "وقرب", "من", "علي", "الي", "قرب", "بين", "نحو", "باتجاه", "عند",
                           "داخل", "محيط"})  # fmt: skip
# Countries whose small towns are looked for without further evidence.
_COVERED = countries_with("small_towns")
_OPERATIONS = frozenset({"عمليه", "عمليات", "حمله", "معركه", "العمليه", "المعركه"})
_POSTS = frozenset({"ثكنه", "نقطه", "حاجز", "مقر", "سيطره", "دوريه", "ربييه", "مقرا", "حاجزا", "ثكنات", "نقاط"})
"""«ثكنة للجيش في العظيم»."""
_OUTLETS = frozenset({"موقع", "صحيفه", "وكاله", "قناه", "شبكه", "اذاعه", "منصه", "جريده", "مجله"})
_OPENING = frozenset('«"“”(')
_COMMAS = frozenset("،,")
_SERVANT = frozenset({"عبد", "وعبد"})
"""«عبد الرؤوف كارة»."""
_SEATS = frozenset({"district", "camp", "desert"})
"""Types whose bare name is known well enough to be looked for."""
_Unit = tuple[str | None, str | None]
"""Country and governorate."""
_TYPED = frozenset({"type", "known", "plural", "rural", "rurals", "area", "named", "loose", "stretch", "road"})


def is_typed(found: Found) -> bool:
    """Whether the text itself says that it is a place, by a type word or the like."""
    return found.group in _TYPED


class Evidence:
    """What speaks for and against the candidates of one document."""

    def __init__(
        self, text: Names, all_found: list[Found], options: list[list[Entry]], governs: list[int | None]
    ) -> None:  # fmt: skip
        self.text, self.found, self.options, self.governs = text, all_found, options, governs
        self.words, self.gazetteer = text.words, text.gazetteer
        self._beside: dict[int, dict[_Unit, int]] = {}
        """By sentence how many candidates are of each unit, once it has been asked for."""

    def accepts(self, k: int) -> bool:
        """Whether candidate `k` is a place."""
        found = self.found[k]
        if found.group in _TYPED:
            return True
        if not self.options[k]:
            return self.governs[k] is not None or found.group == "headed"
        if self._names_operation(found):
            return False
        tagged = self.text.tagged(found)
        alone = found.first == 0 and found.last == len(self.words)
        related = found.direction is not None or found.vicinity is not None or found.km is not None
        strong = tagged or alone or related or self.governs[k] is not None
        name, top = self._name(found), self.options[k][0]
        if len(name) == 1 and in_group(name[0], "never"):
            return False
        if top.type == "operations_command" and not found.exact:
            return False  # «غرفة عمليات مشتركة» is not Iraq's Joint Operations Command
        located = strong or self._prepositional(found)
        if not located and self._is_person(found, name):
            return False
        doubt = self._doubt(found, name, top, tagged)
        if doubt == 1 and found.clitic == "و" and self._goes_on_list(k):
            return True
        if doubt == 3 or (doubt and self._beside_noun(found)):
            return False
        if doubt and self._in_row(k):
            return True
        if doubt == 0 and len(name) == 1 and top.id.startswith("gn-") and top.country not in _COVERED:
            return located or self._headed(found)
        if doubt == 0:
            return located or top.rank >= 4 or len(name) > 1
        if strong or found.group == "listed":
            # «عملية جديدة في شمال سوريا»: what follows makes a place of an adjective only where one can stand.
            stands = found.group == "listed" or self._prepositional(found) or self._headed(found)
            if doubt == 1 or alone or (self.governs[k] is not None and stands) or found.direction is not None:
                return True
            if found.vicinity != "near" or not found.exact:
                return False
        if located and top.type == "desert" and found.exact and not top.guard:
            return True  # «بالبادية»
        if not located or not (top.rank >= 6 or any(o.type in _SEATS for o in self.options[k])):
            return False
        if doubt == 1 and found.exact and not top.guard and " ".join(name) not in common_names():
            return True  # «في تكريت»: of several places, but hardly a word
        led = found.vicinity == "near" or (self.words[found.first - 1] in ("في", "وفي") and not found.clitic)
        rare = name[0] not in words() and " ".join(name) not in common_names() and name[0] not in given_names()
        if doubt == 1 and led and found.exact and top.guard and rare and self.text.closes(found.last):
            return True  # «كدس للعتاد في هيت.»
        raw = self.text.doc.raw[: self.text.doc.tokens[found.name_last - 1].end]
        quality = led and found.exact and raw.endswith("ة") and not in_group(name[0], "noun")
        plain = doubt == 1 or (name[0].startswith("ال") and led) or quality  # «في حديثة»: no adjective stands there
        return plain and (self._company(k) or self._at_deed(found))

    def _goes_on_list(self, k: int) -> bool:
        """«على الحويجة والرشاد والرياض»: a name right behind another, sure one of the same governorate."""
        one, found = self.found[k - 1] if k else None, self.found[k]
        if one is None or not (one.candidates and found.exact):
            return False
        if one.last != found.first and not (one.last == found.first - 1 and self.words[one.last] in _COMMAS):
            return False
        after = self.words[found.last] if found.last < len(self.words) else "."
        if not (after.startswith("و") or self.text.closes(found.last)):
            return False
        beside = self.gazetteer.at(one.candidates[0])
        units = {(o.country, o.admin1) for o in self.options[k]}
        sure = one.group in _TYPED or (found.listed is not None and found.listed == one.listed)
        sure = sure or beside.rank >= 7 or not self.gazetteer.needs_evidence(self._name(one))
        if not sure and one.clitic == "و" and one.candidates:
            sure = self._goes_on_list(k - 1)
        return sure and beside.admin1 is not None and (beside.country, beside.admin1) in units

    def _in_row(self, k: int) -> bool:
        """«قرب سنجار وحديثة وأربيل»: between two sure names of its country, joined to both by «و»."""
        if not 0 < k < len(self.found) - 1:
            return False
        found, one, other = self.found[k], self.found[k - 1], self.found[k + 1]
        if found.clitic != "و" or other.clitic != "و" or one.last != found.first or other.first != found.last:
            return False
        return found.exact and all(self._is_sure(j, self.options[k][0].country) for j in (k - 1, k + 1))

    def _is_sure(self, k: int, country: str | None) -> bool:
        """Whether it is well known, or no word, and lies in the country."""
        top = self.options[k][0] if self.options[k] and self.found[k].exact else None
        if top is None or top.country != country:
            return False
        return top.rank >= 7 or not self.gazetteer.needs_evidence(self._name(self.found[k]))

    def _names_operation(self, found: Found) -> bool:
        """Whether it stands in quotation marks behind «عملية», «غرفة عمليات»: an operation's name («نبع السلام»)."""
        before = self.words[found.first - 1] if found.first else ""
        start = self.text.doc.tokens[found.first].start
        quoted = self.text.doc.raw[max(start - 1, 0) : start] in _OPENING
        if quoted and before in _OUTLETS:  # «موقع "بغداد بوست"»
            return self.text.doc.raw[self.text.doc.tokens[found.last - 1].end :][:1] == " "
        return quoted and not found.clitic and before.removeprefix("و").removeprefix("ل") in _OPERATIONS

    def _beside_noun(self, found: Found) -> bool:
        """Whether a name that is a word too is one of things told together («في الدور والطرقات»)."""
        after = self.words[found.last] if found.last < len(self.words) else ""
        return after.startswith("وال") and found.name_last == found.name_first + 1 and in_group(after[3:], "noun")

    def _at_deed(self, found: Found) -> bool:
        """Whether it is where something was struck («انفجار في الباب»), and no adjective («في القائم من …»)."""
        after = self.words[found.last] if found.last < len(self.words) else "."
        told = struck(self.text, found.first) or self.words[max(found.first - 3, 0)] in _POSTS
        return after not in ("من", "علي") and self.text.closes(found.last) and told

    def _name(self, found: Found) -> list[str]:
        name = self.words[found.name_first : found.name_last]
        name = [name[0][found.name_cut :], *name[1:]]
        if found.name_cut == 0 and found.clitic.endswith("ل"):
            name[0] = "ال" + name[0].removeprefix("و").removeprefix("لل")
        return name

    def _doubt(self, found: Found, name: list[str], top: Entry, tagged: bool) -> int:
        """0: the name speaks for itself; 1: it needs evidence; 2: it is a word of every page; 3: no name at all."""
        one = len(name) == 1
        doubt = self.gazetteer.needs_evidence(name) if one or top.rank < 7 else 0
        if doubt == 3 or top.guard:
            doubt = 0 if top.type == "governorate" and not top.guard else 1
        elif top.rank >= 7:
            doubt = 0  # frequent because it is known («بغداد»), not because it is a word
        if one and top.id.startswith("gn-") and top.rank < (5 if top.country in _COVERED else 7):
            doubt = max(doubt, 1)
        if one and not found.exact:
            doubt = 3 if name[0] in words() else max(doubt, 1 if tagged or name[0].startswith("ال") else 2)
        return doubt

    def _is_person(self, found: Found, name: list[str]) -> bool:
        """Whether a given name stands before it, or both its own first word and the next are («صلاح الدين محمد»)."""
        before = self.words[found.first - 1] if found.first and not found.clitic else ""
        after = self.words[found.last] if found.last < len(self.words) else ""
        given = given_names()
        servant = found.first > 1 and self.words[found.first - 2] in _SERVANT and before.startswith("ال")
        return before in given or servant or (name[0] in given and after in given)

    def _prepositional(self, found: Found) -> bool:
        before = self.words[found.first - 1] if found.first else ""
        return found.clitic.endswith(("ب", "ل")) or before in _PREPOSITIONS

    def _headed(self, found: Found) -> bool:
        """Whether the phrase begins its sentence, as a dateline or heading does."""
        return found.first == self.text.sentence_first(found.first)

    def _company(self, k: int) -> bool:
        """Whether another place of the same governorate is named in the sentence."""
        if not self._beside:
            for found, options in zip(self.found, self.options, strict=True):
                units = self._beside.setdefault(self._sentence(found), {})
                if options:
                    unit = (options[0].country, options[0].admin1)
                    units[unit] = units.get(unit, 0) + 1
        beside = self._beside[self._sentence(self.found[k])]
        own = (self.options[k][0].country, self.options[k][0].admin1)
        return any(beside.get(unit, 0) > (unit == own) for unit in {(o.country, o.admin1) for o in self.options[k]})

    def _sentence(self, found: Found) -> int:
        return self.text.doc.tokens[found.first].sentence
