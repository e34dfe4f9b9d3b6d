"""How many: numbers with what they count, in all orders and dresses.

A count is a number, a quantity word or the noun's own number (dual, singular, plural) with a noun of
`lexicon/data/things.csv`. Which words qualify a number is in `lexicon/data/quantifiers.csv`. Numbers that count nothing
of interest (ages, years, units' names, percentages, money) have no such noun behind them and are passed over.
"""

from marsad.lexicon import Match, Matches
from marsad.reading.actors.beside import lies_in
from marsad.reading.counts.amounts import VAGUE, Amount, CountPhrase, exact, qualified
from marsad.reading.counts.nouns import Noun, fell_himself, is_construct, tells_two
from marsad.reading.counts.parts import DOER_REACH, CountParts
from marsad.reading.counts.phrase import AFTER
from marsad.reading.counts.told import NUMBER_TOLD
from marsad.reading.counts.words import MOST
from marsad.reading.words.look_up import Words, look_up
from marsad.text import Doc

_BETWEEN_NUMBERS = frozenset(("-", "–", "—", "−", "الي", "او"))
# Words behind which a noun that may be an adjective is none.
_OPEN = frozenset(("والاخر", "والاخري", "والثاني", "والثانيه", "والثالث", "عن", "الي", "علي",
                   "من", "او", "و", "،", ":", "بينهم", "منهم", "احدهم", "بينها", "كل", "هو", "بحق"))
_QUALIFIERS = frozenset(("more", "at-least", "fewer", "at-most", "about"))
_BEHIND_NOUN = {"one": ("sg",), "two": ("du", "pl"), "some-after": ("pl",)}
_FORCES = ("قوات", "مليشي", "ميليشي")
_MEASURES = frozenset(("مرات", "مره", "مرتين", "سنوات", "سنه", "اعوام", "ايام", "اشهر", "ساعات", "دقايق", "كيلومترات",
                       "كيلومترا", "امتار", "مترا", "كم", "كلم", "مليون", "مليار", "دولار", "دينار"))  # fmt: skip
_WHEN = frozenset(("الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "اليوم", "امس", "الليله",
                   "الماضي", "الماضيه", "يوم", "صباحا", "مساء", "ليلا", "فجرا", "ظهرا"))
_POSSESSED = ("ها", "هم", "هن", "هما", "يه", "ره", "له", "وه", "ايه", "به", "قه")
_PARTS_OF_DAY = frozenset(("فجر", "صباح", "ظهر", "عصر", "مساء", "ليل", "منتصف", "ليله"))
_MAKES = frozenset(("نوع", "طراز", "ماركه"))
_CHARGED, _CHARGED_REACH = frozenset(("accused", "wanted")), 6
_OF_THEM = frozenset(("منهم", "منهن"))
_OF_THINGS = frozenset(("اخري", "منها", "منهما"))
_YEARS = range(1980, 2041)
_HOW_HE_IS = ("بجر", "باصاب", "بحال", "اصاب", "حالت", "جراحه", "جروحه", "كان")
_BEFELL_THEM = frozenset(("قتلوا", "اصيبوا", "جرحوا", "استشهدوا", "اعتقلوا", "اوقفوا", "خطفوا", "اختطفوا", "لقوا",
                          "قضوا", "اسروا", "استسلموا", "نزحوا"))  # fmt: skip
_THAT = frozenset(("ان", "بان", "وان", "كان"))
_FURTHER = frozenset(("اخري", "اخرين", "اخرون", "اخر", "اضافيه", "جديده"))
_ROSE = frozenset(("ارتفاع", "ارتفع", "ارتفعت", "يرتفع", "ترتفع", "بلغت", "صلت", "تجاوزت"))
_COUNTRIES = frozenset(("نيجيريا", "سوريا", "ليبيا", "كينيا", "موريتانيا", "غينيا", "روسيا", "اثيوبيا"))
_ALIVE = frozenset(("ناج", "ناجين", "ناجون", "ناجيا", "ناجيين", "مفقودا", "مفقودين", "مفقودون", "مفقود"))
_AND_THEY_ARE = frozenset(("وعددهم", "وعددهن"))
_FELLOWS = ("رفاق", "زملا")
_LAST_NAMED = frozenset(("الاخيره", "الاخير", "الاخيرين"))
_OWN_NUMBER = {"sg": exact(1), "du": exact(2)}
_MOST_DIGITS = len(str(MOST))
_MOST_PEOPLE = 100_000

__all__ = ["CountPhrase", "find_counts"]


def find_counts(doc: Doc, matches: Matches, known: Words | None = None) -> list[CountPhrase]:
    """The counts of a document in the order of the text.

    `matches` are the lexicon's matches in it; `known`: what is known of its words, where they have been looked up.
    """
    return _Finder(doc, matches, (known or look_up(doc)).numbers).run()


class _Finder(CountParts):
    """One pass over a document from left to right."""

    def run(self) -> list[CountPhrase]:
        self.numbered = not NUMBER_TOLD.isdisjoint(self.doc.vocabulary)
        behind = 0
        for at in sorted({*self.nouns, *self.numbers, *self.openings}):
            if at < behind:
                continue
            phrase = self._phrase_at(at)
            if phrase is not None:
                self._add(phrase)
                behind = phrase.last
        return self.found

    def _phrase_at(self, at: int) -> CountPhrase | None:
        nobody = self._nobody(at)
        if nobody is not None:
            return nobody
        if at in self.quantifiers:
            marker = self._quantifier(at, "part")
            if marker is not None:
                self._open_part(marker)
            phrase = self._range(at) or self._with_qualifier(at) or self._some(at) or self._others(at)
            if phrase is None and marker is not None:
                phrase = self._one_of_them(marker)
            if phrase is not None:
                return phrase
        if at in self.numbers:
            phrase = self._number(at, at, "")
            if phrase is not None:
                return phrase
        noun = self.nouns.get(at)
        return self._bare(noun) if noun is not None else None

    def _one_of_them(self, marker: Match) -> CountPhrase | None:
        """«أحدهم مسؤول التفخيخ»: one of those counted before, whoever he is."""
        if self.part is None or not self.words[marker.first].startswith("احد"):
            return None
        if marker.first and self.words[marker.first - 1].lstrip("و") in ("جراح", "اصابه", "حاله", "حياه", "هويه"):
            return None  # «جراح أحدهم حرجة»
        noun = self.nouns.get(marker.last)
        if noun is not None and self._bare(noun) is not None:
            return None
        if self._word(marker.last).startswith(_HOW_HE_IS):
            return None  # «أحدهما بجروح بليغة», «أحدهم حالته خطيرة»
        self.part = (self.part[0], marker.first, False)
        return self._inherited(marker.first, marker.last, exact(1))

    # Numbers.

    def _number(self, first: int, at: int, qualifier: str) -> CountPhrase | None:
        """A number at `at` with its noun, in a phrase that begins at `first`."""
        read = self._read(at)
        if read is None:
            return None
        value, behind = read
        amount = qualified(value, qualifier)
        tokens = self.doc.tokens  # «الساعة 16:00», and below it «- 13 قتيلا»
        if self._word(behind) in _BETWEEN_NUMBERS and tokens[behind].sentence == tokens[at].sentence:
            if value in _YEARS and self._word(behind) == "الي":
                return None  # «منذ أكتوبر 2023 إلى 44 ألفا»
            other = self._read(behind + 1)
            if other is not None and value < other[0]:
                amount, behind = Amount(value, other[0], "about" if qualifier == "about" else "exact"), other[1]
        for after in AFTER if behind in self.quantifiers else ():
            marker = self._quantifier(behind, after)
            if marker is not None:
                amount, behind = qualified(value, after.removesuffix("-after")), marker.last
        return self._counted(first, behind, amount, value, one_of=value == 1 and self._is_one_of(at))

    def _counted(self, first: int, behind: int, amount: Amount, value: int, *, one_of: bool) -> CountPhrase | None:
        """The noun behind a number: right there, behind «من», or that of the count before («33 آخرين»)."""
        if self._word(behind) == "/":
            behind += 1
        partitive = self._word(behind) == "من"
        at = behind + partitive
        if partitive or one_of:
            which = self._quantifier(at, "which")
            behind_which = self.nouns.get(which.last) if which is not None else None
            some = behind_which is not None and behind_which.number != "sg" and behind_which.entry.id != "troops"
            at = behind_which.first if some and behind_which is not None else at  # «أحد [أفراد] قوات س»: a man
        noun = self.nouns.get(at)
        if partitive and at in self.actors and noun is not None and noun.entry.row.get("of") != "person":
            noun = None  # «13 من قوات النظام»
        if partitive and at not in self.actors and self._word(at).startswith(_FORCES) and self._befallen(first):
            return self._nameless(first, at + 1, amount, "member", at)  # «مقتل 200 من قوات فلان»
        of_unit = noun is not None and noun.entry.row.get("of") == "unit" and noun.number == "sg" and not one_of
        if partitive and of_unit and value > 1 and self._befallen(first):
            return self._nameless(first, at + 1, amount, "member", at)  # «إصابة خمسة من لواء المشاة الثامن»
        if noun is not None and noun.entry.id == "currency" and self._is_worth(first):
            return None  # «خسائر بقيمة 3 ملايين دولار»
        if noun is not None and (partitive or noun.prefix in ("", "ال")) and not (one_of and noun.number == "sg"):
            phrase = self._phrase(first, noun, amount, value, definite=noun.definite and not partitive and not one_of)
            return self._as_described(phrase)
        if one_of:
            return None
        other = self._quantifier(at, "other")
        if other is not None and not partitive:
            return self._inherited(first, other.last, self._reserved(other.last, value) or amount)
        if partitive and at in self.actors:
            actor = self.actors[at]
            return self._nameless(first, actor.last, amount, "member", at)
        if partitive and self._word(at) in _LAST_NAMED:
            return self._nameless(first, at + 1, amount, "member", at)  # «قتل 14 من الأخيرة»
        if partitive and self._befallen(first) and self._unlisted_people(at):
            fellows = self._word(at).startswith(_FELLOWS)  # «أوقفت ستة من المتشاجرين», «فقدوا أربعة من رفاقهم»
            return self._nameless(first, at + 1, amount, "member" if fellows else "person", at)
        if self._word(behind) in _OF_THEM and not partitive:
            part = self._of_them(first, behind + 1, amount)
            before = self.found[-1] if self.found and first in self.person_fates else None
            many = before is not None and before.of == "person" and before.low is None and not before.result
            if part is not None or (self._people_here(first) and not many):
                return part  # but «مجموعات من المهربين، أسفرت عن مقتل خمسة منهم»
        if self._word(behind) in _OF_THINGS and not partitive:
            return self._more_things(first, behind + 1, amount)
        if self._and_more(first, behind) or self._parted_again(first, behind):
            more, before = self._inherited(first, behind, amount), self.found[-1]
            told = before.result if more is not None and self._elsewhere(before, behind) else None
            return more._replace(result=told) if told and more is not None else more
        if self._word(behind) in _MEASURES or self._word(behind) in _ALIVE:
            return None  # «حكمت بالإعدام أربع مرات»
        if first and self.words[first - 1] in _AND_THEY_ARE and not partitive:
            return self._inherited(first, behind, amount)  # «القبض على أفراد الخلية [وعددهم ثمانية]»
        if self.part is not None and not self.part[2] and first - self.part[1] <= 1 and not partitive:
            return self._inherited(first, behind, amount)
        if self._word(behind) in _BEFELL_THEM and not partitive and value > 1:
            return self._inherited(first, behind, amount)  # «وإن 19 أصيبوا»
        befell = self._is_befallen(first) or self._befallen_when(first) or self._befallen_by(first, behind)
        if befell and not partitive and value <= _MOST_PEOPLE:
            told = self._word(behind)
            if not self._counted_here(first) and told.endswith("ا") and told not in _MEASURES:
                return self._nameless(first, behind + 1, amount, "person", behind)  # «القبض على 17 متورطا»
            return self._inherited(first, behind, amount)  # «إصابة 910 منذ …»
        return None

    def _with_qualifier(self, at: int) -> CountPhrase | None:
        for match in self.quantifiers[at]:
            if match.entry.id in _QUALIFIERS and not match.definite:
                behind = match.last + (self._word(match.last) == "ال")
                inner = self._quantifier(behind, "about")
                behind = inner.last if inner is not None else behind
                phrase = self._number(at, behind, match.entry.id)
                if phrase is not None:
                    return phrase
        return None

    def _range(self, at: int) -> CountPhrase | None:
        """«بين 5 و7 مدنيين», «من 5 إلى 7»; of a change, «من 500 جندي إلى 4 آلاف», the last number is meant."""
        opener = self._quantifier(at, "range")
        one = self._read(opener.last) if opener is not None else None
        if opener is None or one is None:
            return None
        value, behind = one
        noun = self.nouns.get(behind) if self._word(opener.last - 1) == "من" else None
        joint = noun.last if noun is not None else behind
        word = self._word(joint)
        if word in ("و", "الي", "-", "–", "حتي"):
            other = self._read(joint + 1)
        else:
            other = self._read(joint) if word.startswith("و") else None
        if other is None:
            return None
        if noun is not None:
            later = self.nouns.get(other[1])
            last = later.last if later is not None else other[1]
            phrase = self._phrase(at, noun, exact(other[0]), other[0], definite=False)
            return phrase._replace(last=max(last, phrase.last), span=self._span(at, max(last, phrase.last)))
        amount = Amount(value, other[0], "exact") if value < other[0] else exact(other[0])
        return self._counted(at, other[1], amount, other[0], one_of=False)

    # Quantities without a number.

    def _some(self, at: int) -> CountPhrase | None:
        """«عدد من الجرحى», «عشرات القتلى», «بضعة صواريخ»."""
        match = self._quantifier(at, "some") or next((m for m in self.quantifiers[at] if m.entry.id == "some"), None)
        if match is None:
            return None
        behind = match.last + (self._word(match.last) == "من")
        which = self._quantifier(behind, "which")
        noun = self.nouns.get(which.last if which is not None else behind)
        if noun is not None and behind in self.actors and noun.entry.row.get("of") == "troops":
            noun = None  # «العشرات من قوات س»
        if noun is not None and noun.prefix in ("", "ال"):
            # «عدد القتلى إلى 87» tells a number further on
            told = match.last - match.first == 1 and self._quantifier(match.first, "number-of") is not None
            number = (self._told_number(noun) or self._told_before(noun, at)) if told else None
            return number or self._phrase(at, noun, VAGUE, 0, definite=False)
        other = self._quantifier(behind, "other")
        if other is not None:
            return self._inherited(at, other.last, VAGUE)
        forces = self.actors[behind].last if behind in self.actors else behind + self._word(behind).startswith(_FORCES)
        many = self._word(behind).startswith("ال") and self._word(behind).endswith(("ين", "يون"))  # «عشرات الحوثيين»
        if (self._word(behind - 1) == "من" or many) and forces > behind and at in self.person_fates:
            return self._nameless(at, forces, VAGUE, "member", behind)  # «مقتل عشرات من قوات س»
        if self._word(match.last) in _OF_THEM and at in self.person_fates:
            return self._inherited(at, match.last + 1, VAGUE)  # «ومصرع وإصابة عدد منهم»
        # «وجرح العشرات»
        alone = at in self.person_fates and behind == match.last and self.words[at].startswith("ال")
        return self._inherited(at, behind, VAGUE) if alone else None

    def _others(self, at: int) -> CountPhrase | None:
        """«آخرين», «آخر» without a number, behind a word for what befell them or joined to those before."""
        joined = self.words[at].startswith("و") or at in self.fate_ends
        other = self._quantifier(at, "other")
        if other is not None and joined:
            return self._inherited(at, other.last, exact(2) if self.words[at].endswith("ان") else VAGUE)
        another = self._quantifier(at, "another")
        behind = self.nouns.get(at + 1)  # «إصابة آخر [جندي]», but «إصابة آخر [بانفجار]»
        if another is not None and at in self.fate_ends and (behind is None or behind.prefix.startswith("ب")):
            return self._inherited(at, another.last, exact(1))
        return None

    def _bare(self, noun: Noun) -> CountPhrase | None:
        if noun.entry.id == "praised" or self._describes(noun):
            return None
        none = self._negated(noun)
        if none is not None:
            further = any(w in _FURTHER for w in self.words[noun.last : noun.last + 2])  # «عدم وجود إصابات أخرى»
            return None if further else self._unharmed(none, self._phrase(none, noun, exact(0), 0, definite=False))
        counted = self._behind(noun)
        if counted is not None:
            return counted
        before_it = self.words[noun.first - 1] if noun.first else ""
        if len(before_it) > _MOST_DIGITS and before_it.isdecimal():
            return self._phrase(noun.first, noun, VAGUE, 0, definite=False)  # of a number that cannot be read
        told = self._quantifier(noun.first - 1, "number-of") if noun.first else None
        before = self.found[-1] if self.found else None
        comma = noun.first > 1 and noun.definite and before_it == "،"  # «القتلى إلى 100، والمصابين إلى 5500»
        joined = before is not None and before.last == noun.first - comma and noun.prefix.startswith("و")
        rose = noun.number == "pl" and before_it.lstrip("ول") in _ROSE
        said = noun.definite and noun.number == "pl" and before_it in _THAT and noun.last in self.numbers
        pair = joined and not comma and before is not None and before.low is None and bool(before.result)
        befell = (joined or said or rose) and noun.entry.row.get("result") and not pair  # «قتلى [وجرحى] س إلى 23»
        if befell or (told is not None and told.last == noun.first):
            found = self._told_number(noun)  # «عدد القتلى 7 والجرحى 19», «ارتفعت إلى 74 حصيلة القتلى»
            if found is None and told is not None and told.last == noun.first:
                found = self._told_before(noun, told.first)
            if found is not None:
                return found
        told_of = before is not None and before.qualifier == "vague" and not before.definite and before.result
        if joined and told_of and noun.number == "pl" and noun.entry.row.get("result"):
            return self._phrase(noun.first, noun, VAGUE, 0, definite=False)  # «عشرات القتلى والجرحى»
        if noun.first and self.words[noun.first - 1] in _MAKES:
            return None  # «رشاشة نوع بي كي سي» says what make it is
        bare = noun.entry.row.get("bare", "")
        if bare == "mass":
            return self._phrase(noun.first, noun, VAGUE, 0, definite=noun.definite)
        if self.covered.get(noun.first, 0) > noun.last - noun.first:
            return None
        if bare == "fate" and noun.number == "sg":
            folded = noun.entry.id == "national" or noun.entry.row.get("group") == "force"
            object_ = self.words[noun.first].endswith("يا") and not folded
            if not object_ and not self._suffers(noun.first):
                return None  # more often an adjective: «هجوم مسلح», «الدفاع المدني»
        elif bare in ("no", "none") and noun.number + bare != "duno" and not fell_himself(self.words, noun):
            return None
        if noun.entry.id == "farmer" and noun.number == "sg" and lies_in(self.words, noun.last):
            return None  # «من مزارع قضاء س»
        if noun.number == "sg" and self.words[noun.first] in _COUNTRIES:
            return None  # «مسلحون في شمال غرب [نيجيريا]»
        amount = _OWN_NUMBER.get(noun.number, VAGUE)
        definite = noun.definite or (noun.entry.pos != "fixed" and is_construct(noun, self._word(noun.last)))
        return self._phrase(noun.first, noun, amount, amount.low or 0, definite=definite)

    def _describes(self, noun: Noun) -> bool:
        """«قياديا في س [متهما] بالتخطيط»: it says of the one told right before what he is."""
        if noun.entry.id not in _CHARGED or noun.number != "sg" or noun.prefix or not self.found:
            return False
        before = self.found[-1]
        near = 0 < noun.first - before.last <= _CHARGED_REACH and self.words[noun.first].endswith("ا")
        return near and before.of == "person" and before.low == 1 and noun.first not in self.fate_ends

    def _suffers(self, at: int) -> bool:
        """Whether a noun stands where those are whom something befell: behind a word of fate, «على», another count."""
        begins = at == 0 or self.doc.tokens[at].sentence != self.doc.tokens[at - 1].sentence
        if begins or at in self.fate_ends or self.words[at - 1] in _OPEN:
            return True
        if self._behind_when(at) in self.fate_ends:
            return True  # «أسقطت [فجر الأربعاء] طائرة مسيرة»
        doers = (k for k in range(max(at - DOER_REACH, 0), at) if k in self.actors and self.actors[k].last == at)
        noun = self.nouns[at]
        thing = noun.entry.row.get("of") != "person" and self.words[at].endswith("ه") and not noun.definite
        if (thing or self.words[at].endswith("ا")) and any(self._is_subject(k) for k in doers):
            return True  # «فجر [التنظيم] جسرا»
        return bool(self.found) and self.found[-1].last == at and self.words[at].startswith("و")

    def _behind_when(self, at: int) -> int:
        """The token behind which only words for when stand before token `at`."""
        while at and (self.words[at - 1] in _WHEN or self.words[at - 1] in _PARTS_OF_DAY):
            at -= 1
        return at

    def _befallen_when(self, at: int) -> bool:
        """«قتلت [فجر الأربعاء] أربعة حاولوا العبور»: of whom a word of fate and its day are told before."""
        return self.words[at].isalpha() and self._behind_when(at) in self.person_fates

    def _behind(self, noun: Noun) -> CountPhrase | None:
        """A number behind its noun: «متطوعين اثنين», «غارة جوية واحدة», «الأسرى الثلاثة», «مدنيين عدة»."""
        if noun.entry.id == "family" and self.words[noun.first].lstrip("وف") == "اسر":
            return None  # «وأسر اثنين»: captured
        end = self._adjectives(noun)[0]
        numbered = self._by_number(noun, end) if self.numbered else None
        if numbered is not None:
            return numbered
        if noun.number == "pl" and self.words[noun.last - 1].endswith(("ين", "ان")) and tells_two(self._word(end)):
            return self._phrase(noun.first, noun, exact(2), 2, definite=noun.definite)  # «مدنيين قتلا»
        marker = self._quantifier(end, *_BEHIND_NOUN) if end in self.quantifiers else None
        if marker is not None and self._word(end) == "واحد" and not self._is_wahid(end):
            marker = None
        if marker is not None and self._word(end).startswith("اثن") and self.words[end - 1].endswith("ون"):
            return None  # «قتل مسلحون مجهولون [اثنين من المحتجين]»
        if marker is not None and noun.number in _BEHIND_NOUN[marker.entry.id]:
            amount = {"one": exact(1), "two": exact(2)}.get(marker.entry.id, VAGUE)
            phrase = self._phrase(noun.first, noun, amount, amount.low or 0, definite=noun.definite)
            return phrase._replace(last=marker.last, span=self._span(noun.first, marker.last))
        if noun.number != "pl" or end not in self.numbers:
            return None
        his = self.words[noun.last - 1].endswith(_POSSESSED)  # «عناصرها الأربعة», «أطفالهما الثلاثة»
        if not self.words[end].isalpha() or self.words[end].startswith("ال") != (noun.definite or his):
            return None
        if noun.entry.id == "family" and self._word(end).endswith("ه"):
            return None  # «وأسر أربعة منهم»: captured, not families
        read = self._read(end)
        if read is None or read[0] < 3 or read[0] > 99 or read[1] in self.nouns or self._word(read[1]) == "من":
            return None  # «خطف مجهولون [تسعة من عناصر …]»
        phrase = self._phrase(noun.first, noun, exact(read[0]), read[0], definite=noun.definite)
        return phrase._replace(last=read[1], span=self._span(noun.first, read[1]))

    def _negated(self, noun: Noun) -> int | None:
        """The token of the «دون», «لا», «عدم» that says there was none; words for happening may stand between."""
        if noun.definite or noun.prefix not in ("", "ب", "و") or self._unmanned(noun):
            return None
        if noun.entry.row.get("result") and self._word(noun.last) == "اي" and noun.last + 1 in self.nouns:
            return None  # «دون إصابة [أي مدني]»
        at, passed = noun.first, False
        while at and noun.first - at < 6:
            none = self.behind_none.get(at)
            if none is not None:
                return none.first
            filler = self.behind_filler.get(at)
            if filler is not None:
                at = filler.first
            elif at < noun.first and not passed and self.words[at - 1].startswith(("ال", "ذلك")):
                at, passed = at - 1, True  # «دون أن يسفر الانفجار عن إصابات»
            else:
                break
        before = self.found[-1] if self.found else None
        if before is None or before.high != 0 or before.low != 0 or noun.first - before.last > 1:
            return None
        joined = self.words[noun.first].startswith("و") or self._word(noun.first - 1) in ("او", "ولا")
        return noun.first if joined else None  # «دون إصابات أو خسائر»
