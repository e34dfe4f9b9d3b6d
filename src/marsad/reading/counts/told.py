"""Numbers told behind the noun that they count: «عدد القتلى إلى 23», «ارتفعت حصيلة ضحايا القصف … إلى أربعة»."""

from marsad.reading.counts.amounts import CountPhrase, exact, qualified
from marsad.reading.counts.nouns import Noun
from marsad.reading.counts.phrase import CountPhrases

_RISING = frozenset(
    ("ارتفع", "ارتفعت", "يرتفع", "ترتفع", "ارتفاع", "وارتفع", "وارتفعت", "ليرتفع", "لترتفع", "زاد", "ارتفاعا", "ليصل",
     "لتصل", "وصل", "وصلت", "يصل", "رفع", "يرفع", "رافعا", "ليبلغ", "لتبلغ")
)  # fmt: skip
_COMES_TO = frozenset(
    ("بلغ", "بلغت", "بلغوا", "يبلغ", "وصل", "وصلت", "يصل", "ارتفع", "ارتفعت", "يرتفع", "ترتفع", "تجاوز", "تجاوزت")
)
_BEFORE_NUMBER, _RISING_BEFORE = 5, 7
_PARTED = frozenset(("توجد", "يوجد", "بداخلها", "بداخله", "تحتوي", "يحتوي", "تضم", "يضم", "فيها",
                     "فيه", "علي", "في", "من", "الي", "عن", "التي", "الذي", "مع", "بعد", "خلال", "و"))
_NAMELY = frozenset(("وهي", "وهو", "هي", "هو", "وهم"))
_NUMBER_OF = frozenset(("عدد", "عددها", "العدد", "بعدد"))
_AMOUNTING = frozenset(("البالغ", "والبالغ"))
NUMBER_TOLD = _NUMBER_OF | _AMOUNTING
"""Without one of these no number is told behind its noun."""
_NUMBERING = frozenset(("عددهم", "عددهن", "عددها", "عددهما"))
_LED_BY = frozenset(("الي", "نحو", "بنحو", "بحوالي", "بقرابه"))
_TOLD_REACH = 30
_DEEDS = ("العدوان", "القصف", "الغار", "الهجوم", "الهجم", "الحرب", "عدوان", "قصف")
_NUMBER_WORDS = 5


class ToldNumbers(CountPhrases):
    """Finds the number of what a word like «عدد», «حصيلة» counts."""

    def _told_number(self, noun: Noun) -> CountPhrase | None:
        """The number told behind its noun: «عدد القتلى إلى 23», «عدد ضحايا القصف على س إلى أربعة مدنيين»."""
        owned = not noun.definite and noun.last in self.actors and noun.entry.row.get("result")
        rising = any(word in _RISING for word in self.words[max(noun.first - _RISING_BEFORE, 0) : noun.first])
        of_it = noun.entry.row.get("result") and self._word(noun.last).startswith("ال")  # «عدد قتلى [التفجير] … إلى 70»
        if not noun.definite and not owned and not rising and not of_it:
            return None
        start = self.actors[noun.last].last if owned else noun.last
        beside = self.nouns.get(start)
        if beside is not None and beside.definite and beside.entry.row.get("group") == "civilians":
            start = beside.last  # «عدد الجرحى [المدنيين] 167 جريحا»
        for at in range(start, min(start + 3, len(self.words))):
            reached = self._quantifier(at, "reached")
            told = at == start and (self._word(at).isdecimal() or self._ends_at(at))
            if reached is None and not told and self._quantifier(at, "more", "at-least") is None:
                continue
            found = self._number_of(noun, noun.first, at if reached is None else reached.last)
            if found is not None:
                return self._as_said(noun, found)
        return self._told_later(noun, start, rising=rising) if noun.entry.row.get("result") else None

    def _by_number(self, noun: Noun, end: int) -> CountPhrase | None:
        """«عبوات ناسفة عدد (3)», «قذائف هاون عيار 82 عدد 12»: lists of statements put the number last."""
        for at in range(end, min(end + _BEFORE_NUMBER, len(self.words))):
            word = self.words[at]
            if word in _AMOUNTING and self._word(at + 1) in _NUMBERING:
                read = self._read(at + 2)  # «جميع ركابها البالغ عددهم 14»
                if read is None:
                    return None
                return self._up_to(noun, *read)
            if word in _PARTED or word in _NAMELY:
                return None
            listed = self.nouns.get(at)
            if at > end and listed is not None and listed.number == "pl":
                return None  # «الذخيرة وهي بنادق عدد 5»: the number of what is listed last
            if word in _NUMBER_OF:
                read = self._read(at + 1 + (self._word(at + 1) in ("/", ":", "-")))
                person = noun.number == "sg" and noun.entry.row.get("of") == "person"
                if read is None or self.words[at].startswith("و") or person:
                    return None
                return self._up_to(noun, *read)
            if not (word.isalnum() or word == "/") or (word.startswith("و") and len(word) > 3) or at in self.fate_ends:
                return None
        return None

    def _up_to(self, noun: Noun, value: int, behind: int) -> CountPhrase:
        """The noun with a number behind it, to the token behind that."""
        phrase = self._phrase(noun.first, noun, exact(value), value, definite=False)
        return phrase._replace(last=behind, span=self._span(noun.first, behind))

    def _told_before(self, noun: Noun, at: int) -> CountPhrase | None:
        """«ارتفع [إلى 6] عدد قتلى القوات»: the number stands before the word for it."""
        first = next((k for k in range(max(at - _NUMBER_WORDS, 1), at) if k in self.numbers), None)
        read = self._read(first) if first is not None else None
        if first is None or read is None or read[1] != at or self.words[first - 1] not in _LED_BY:
            return None
        phrase = self._phrase(noun.first, noun, qualified(read[0], ""), read[0], definite=False)
        return phrase._replace(first=at, span=self._span(first, read[1]))

    def _ends_at(self, at: int) -> bool:
        """«القتلى خمسة، بينهم …»: whether a number stands at a token with nothing that it counts behind it."""
        read = self._read(at)
        return read is not None and read[1] not in self.nouns and self._word(read[1]) not in ("من", "منهم")

    def _as_described(self, phrase: CountPhrase) -> CountPhrase:
        """«استقبل 47 جنديا [مصابا]»: what befell the counted is told as of what sort they are."""
        beside = self.nouns.get(phrase.last) if phrase.of == "person" and phrase.result is None else None
        told = beside.entry.row.get("result") if beside is not None and not beside.prefix else None
        if beside is None or told not in ("killed", "wounded") or beside.definite or beside.first in self.fate_ends:
            return phrase
        return phrase._replace(result=told, last=beside.last, span=self._span(phrase.first, beside.last))

    def _as_said(self, noun: Noun, found: CountPhrase) -> CountPhrase:
        """«عدد الجنود [الشهداء] بلغ سبعة»: what befell them stands behind the noun."""
        beside = self.nouns.get(noun.last)
        told = beside.entry.row.get("result") if beside is not None and beside.definite else None
        return found._replace(result=told) if told and not found.result else found

    def _told_later(self, noun: Noun, start: int, *, rising: bool) -> CountPhrase | None:
        """Behind words for when and where: «عدد الشهداء خلال أربعة أيام بلغ 32 مدنيا»."""
        sentence = self.doc.sentences[self.doc.tokens[noun.first].sentence]
        for at in range(start, min(start + _TOLD_REACH, sentence.last)):
            other = self.nouns.get(at)
            told = other.entry.row.get("result") if other is not None else None
            if other is not None and told in ("killed", "wounded") and other.entry.id != noun.entry.id:
                return None
            word = self.words[at]
            if not (word in _COMES_TO or (rising and word == "الي")):
                continue
            exceeds = word.endswith(("جاوز", "جاوزت")) and self._quantifier(at, "more") is not None
            begin = at + (0 if exceeds else 1 + (self._word(at + 1) == "الي" and word != "الي"))
            found = self._number_of(noun, begin, begin)
            if found is not None:
                return found
        return None

    def _number_of(self, noun: Noun, first: int, number: int) -> CountPhrase | None:
        """The number at a token as that of a noun told before it; it may have a noun of its own («بلغ 32 مدنيا»)."""
        qualifier = self._quantifier(number, "more", "at-least", "about")
        read = self._read(qualifier.last if qualifier is not None else number)
        if read is None:
            return None
        amount = qualified(read[0], qualifier.entry.id if qualifier else "")
        counted = self.nouns.get(read[1])
        if counted is None or counted.prefix.startswith("و"):
            phrase = self._phrase(noun.first, noun, amount, read[0], definite=False)
            owned = noun.last in self.actors and not self._word(noun.last).startswith(_DEEDS)
            begin = noun.first if owned else first  # «عدد قتلى [البيشمركة] … تجاوز الألف»
            return phrase._replace(first=begin, last=read[1], span=self._span(first, read[1]))
        if counted.prefix or counted.entry.row.get("of") != "person" or not noun.entry.row.get("result"):
            return None
        phrase = self._phrase(number, counted, amount, read[0], definite=False)
        if noun.last in self.actors and read[1] + 1 not in self.actors:
            phrase = phrase._replace(first=noun.first)  # «عدد قتلى الحزب إلى 70 مقاتلا»: whose they were
        whose = self.nouns.get(noun.last)
        if whose is not None and whose.definite and whose.entry.row.get("group") == "civilians":
            phrase = phrase._replace(group="civilians")  # «عدد قتلى المدنيين إلى 17 قتيلا»
        return phrase._replace(result=phrase.result or noun.entry.row["result"])
