"""Counts that are part of one before them, and those that have its noun: «11، بينهم 5», «تسعة منهم», «33 آخرين»."""

from marsad.lexicon import Match, Matches
from marsad.reading.counts.amounts import Amount, CountPhrase, exact
from marsad.reading.counts.nouns import Noun
from marsad.reading.counts.told import ToldNumbers
from marsad.text import Doc

_THINGS_BACK = 16
_THINGS = frozenset({"vehicle", "hideout", "tunnel", "cave", "camp", "weapon", "ammunition", "explosive",
                     "explosive_belt",
                     "ied", "mine", "building", "aircraft", "document", "other", "rocket", "missile", "shell",
                     "drone"})  # fmt: skip
_THE_OTHER = frozenset(("والاخر", "والاخري", "والثاني", "والثانيه", "والثالث", "والثالثه"))
_SORT = 3
"""Tokens from one part to the next where adjectives stand between."""
_ALLIED = 8
_WITH_THEM = frozenset(("معها", "معه", "معهم", "لها", "له", "لهم", "،", "و"))
_PART_REACH, _MANY_REACH, _OWNER = 8, 14, 7
_AGE = 8
_AGED = frozenset(("في", "من", "عمره", "عمرها", "العمر", "(", ")", "،", "عشره", "يبلغ", "تبلغ", "الثانيه", "الثالثه",
                   "الرابعه", "الخامسه", "السادسه", "السابعه", "الثامنه", "التاسعه", "العاشره", "الاولي", "الحاديه"))
_YEARS = ("عاما", "سنه", "سنوات", "اعوام", "اشهر", "يوما", "ايام", "شهرا", "اسابيع")

_HARMED = {"يصب": "wounded", "تصب": "wounded", "يجرح": "wounded", "يقتل": "killed", "تقتل": "killed", "يمت": "killed"}
_THEREIN = frozenset(("فيها", "فيه", "خلالها", "خلاله", "اثرها", "جراءها", "اليوم", "امس", "ايضا", "كذلك"))
_WORTH = frozenset(("بقيمه", "قيمته", "قيمتها", "بلغت", "بنحو", "تقدر", "يقدر", "بمبلغ", "فديه", "تكلفه", "بميزانيه"))
_MONEY = ("اموال", "مبلغ", "مبالغ", "نقود", "نقد", "عملات", "سيوله")
DOER_REACH = 6
_LONG_WORD = 5
_NO_HARM = {"يصب": "wounded", "تصب": "wounded", "اصابه": "wounded", "يقتل": "killed", "تقتل": "killed",
            "مقتل": "killed", "قتل": "killed", "استشهاد": "killed"}  # fmt: skip
_PEOPLE_BACK = 20
_ANYBODY = frozenset(("احد", "احدا"))
_AMONG = frozenset(("بينهما", "ضمنهم", "ضمنها", "غيرهم", "معظمهم", "جميعهم", "اغلبهم", "عندهم", "بعضهم", "احدهم",
                    "جانبه", "جانبها", "جانبهم", "طرفه", "جهته", "جهتها", "نوعه", "نوعها", "خلاله", "خلالها", "اصله",
                    "اصلهم", "مدينته", "بلدته", "قريته", "منزله", "منزلها", "منازلهم", "مناطقهم"))  # fmt: skip

_BLOWS = 4
_PLACES_BETWEEN = 8
_NO_PLACES = frozenset(("الميه", "المايه", "ميه", "حاله", "حال", "عداد", "طور", "وضع", "انتظار", "غيبوبه", "العنايه",
                        "حادث", "حوادث", "شهر", "يوم", "عام", "يومين", "ساعه", "اطار", "سياق"))  # fmt: skip
_IN_PLACES = frozenset(("في", "من", "شمالي", "جنوبي", "شرقي", "غربي", "شمال", "جنوب", "شرق", "غرب", "قرب", "وسط",
                        "داخل"))  # fmt: skip
_BY_A_BLOW = frozenset(("في", "جراء", "اثر", "نتيجه"))
_A_WOUND = ("اختناق", "رصاص", "شظايا", "غاز", "حروق", "كسور", "رضوض", "جروح", "جراح")
_A_BLOW = ("غار", "قصف", "ضرب", "استهداف", "انفجار", "هجوم", "تفجير", "كمين", "اشتباك", "اطلاق")


class CountParts(ToldNumbers):
    """Keeps what has been counted so far, and says of which of these the next count is a part."""

    def __init__(self, doc: Doc, matches: Matches, numbers: set[int]) -> None:
        super().__init__(doc, matches, numbers)
        self.found: list[CountPhrase] = []
        # The whole of which the next counts are parts, the token behind the marker or last part, whether one was found.
        self.part: tuple[int, int, bool] | None = None

    def _nobody(self, at: int) -> CountPhrase | None:
        """«ولم [يصب] أحد بأذى»: nobody was harmed."""
        kind = _HARMED.get(self.words[at - 1]) if at > 1 and self.words[at] in _ANYBODY else None
        if kind is None or self.words[at - 2].lstrip("وف") != "لم":
            return None
        return self._nameless(at - 2, at + 1, exact(0), "person", at)._replace(result=kind)

    def _unmanned(self, noun: Noun) -> bool:
        """«طائرة أميركية من دون [طيار]»: no pilot that came to no harm."""
        return noun.entry.id == "pilot" and self.words[noun.first - 1] in ("دون", "بدون", "بلا")

    def _unharmed(self, none: int, phrase: CountPhrase) -> CountPhrase:
        """«لم يسفر عن [إصابة] أي مدني»: what none of them came to stands before the noun."""
        told = (_NO_HARM.get(w) for w in self.words[none : phrase.head])
        kind = next((k for k in told if k), None)
        return phrase._replace(result=kind) if kind and not phrase.result and phrase.of == "person" else phrase

    def _is_befallen(self, at: int) -> bool:
        """Whether a word of fate for people ends right before a token, or a word before that («قتل [فيها] سبعة»)."""
        return at in self.person_fates or (at - 1 in self.person_fates and self._word(at - 1) in _THEREIN)

    def _is_worth(self, first: int) -> bool:
        """«خسائر بقيمة 3 ملايين دولار», not «أموال بلغت 40 ألف دولار»."""
        return self._word(first - 1) in _WORTH and not self._word(first - 2).removeprefix("و").startswith(_MONEY)

    def _befallen(self, at: int) -> bool:
        """Whether a word of fate stands right before a token, or its doer in between («أوقفت [الشرطة] ستة»)."""
        doers = (k for k in range(max(at - DOER_REACH, 0), at) if k in self.actors and self.actors[k].last == at)
        return at in self.person_fates or any(k in self.person_fates or self._some_of(k) for k in doers)

    def _some_of(self, at: int) -> bool:
        """Whether a force that begins at a token is only whose men did it («قتلت [قوة من] الجهاز»)."""
        led = at > 1 and self.words[at - 1] == "من" and at - 2 in self.person_fates
        return led and self.words[at - 2] in _SOME

    def _befallen_by(self, at: int, behind: int) -> bool:
        """«قتلت [قوة من الجهاز] أربعة بينهم قيادي», «اعتقلت [الشرطة] سبعة في س»: behind the verb and its subject."""
        return self._word(behind) in _LEFT_OPEN and self.words[at].isalpha() and self._befallen(at)

    def _unlisted_people(self, at: int) -> bool:
        """Whether a definite plural of people stands at a token, though no table knows it («المتشاجرين», «رفاقه»)."""
        word = self._word(at)
        if at in self.nouns or len(word) < _LONG_WORD or word in _AMONG:
            return False
        if word.startswith("ال"):
            return word.endswith("ين") and len(word) > _LONG_WORD + 1
        return word.endswith(("ه", "ها", "هم", "هما", "نا")) and self.doc.raw[self.doc.tokens[at].end - 1] != "ة"

    def _inherited(self, first: int, last: int, amount: Amount) -> CountPhrase | None:
        """A count whose noun is that of the people counted before it."""
        # Others are others than all those counted before, not than a part of them («بينهم شرطيان، وأصيب آخرون»).
        whole = next((p for p in reversed(self.found) if p.of == "person" and p.part_of is None), None)
        group = whole.group if whole is not None else "person"
        return self._nameless(first, last, amount, group, last - 1)

    def _of_them(self, first: int, last: int, amount: Amount) -> CountPhrase | None:
        """«23 مصابا، [تسعة منهم] من قوات مكافحة الشغب»: a part of those counted right before."""
        whole = self.found[-1] if self.found else None
        reach = _PART_REACH if whole is None or whole.low is not None else _MANY_REACH
        near = whole is not None and whole.of == "person" and first - whole.last <= reach
        if whole is None or not near or (whole.low is not None and (amount.low or 0) >= whole.low):
            return None
        self.part = (whole.part_of if whole.part_of is not None else len(self.found) - 1, first, False)
        return self._inherited(first, last, amount)

    def _and_more(self, first: int, behind: int) -> bool:
        """«3 شهداء في غارة على س و5 في غارة على ص», «6 بالرصاص و27 بالاختناق»: people told before, in another blow."""
        whole = self.found[-1] if self.found else None
        if whole is None or not (self.words[first].startswith("و") or self._word(first - 1) == "و"):
            return False
        if self.words[first].startswith("واحد"):
            return False  # «من عشيرة [واحدة] بهجوم مسلح»
        sentence = self.doc.tokens[first].sentence
        if self._elsewhere(whole, behind):
            self.part = (whole.part_of, first, False) if whole.part_of is not None else self.part
            return True
        same = any(p.of == "person" and self.doc.tokens[p.first].sentence == sentence for p in self.found[-_BLOWS:])
        led = self._word(behind)
        blow = self._word(behind + 1) if led in _BY_A_BLOW else led.removeprefix("ب") if led.startswith("ب") else ""
        return same and (blow.startswith(_A_BLOW) or (led[:1] == "ب" and blow.removeprefix("ال").startswith(_A_WOUND)))

    def _is_subject(self, at: int) -> bool:
        """«أوقفت [المديرية في] الجيش لبنانيا»: whether an actor stands behind a word of fate, or owns who does."""
        if at in self.fate_ends or at < 2 or self.words[at - 1] not in ("في", "من"):
            return at in self.fate_ends
        heads = range(max(at - 1 - DOER_REACH, 0), at - 1)
        return any(k in self.fate_ends and k in self.actors and self.actors[k].last == at - 1 for k in heads)

    def _elsewhere(self, before: CountPhrase, behind: int) -> bool:
        """«استشهد 5 في خان يونس و3 [في] رفح»: where so many more came to harm, told as of those before them."""
        if before.of != "person" or before.low is None or behind - before.last > _PLACES_BETWEEN:
            return False
        led = self._word(behind)
        if self._word(behind + 1) in _NO_PLACES:
            return False  # «و5 في حالة فرار», «و3 في المئة»
        alike = led in _IN_PLACES and (self._word(before.last) in _IN_PLACES or before.part_of is not None)
        sentence = self.doc.tokens[before.first].sentence
        return alike and behind < len(self.words) and self.doc.tokens[behind].sentence == sentence

    def _parted_again(self, first: int, behind: int) -> bool:
        """«12 منهم في دوما و9 [بينهم] 3 أطفال في عربين»: a number told apart again, of people counted before."""
        joined = self.words[first].startswith("و") or self._word(first - 1) == "و"
        if not joined or not self._counted_here(first) or self._quantifier(behind, "part") is None:
            return False
        before = next((p for p in reversed(self.found) if p.of == "person"), None)
        if before is not None and before.part_of is not None:
            self.part = (before.part_of, first, False)
        return before is not None

    def _counted_here(self, at: int) -> bool:
        """Whether something has been counted before in the sentence of a token."""
        tokens = self.doc.tokens
        return bool(self.found) and tokens[self.found[-1].first].sentence == tokens[at].sentence

    def _people_here(self, at: int) -> bool:
        """Whether people have been counted before in the sentence of a token."""
        tokens = self.doc.tokens
        sentence = tokens[at].sentence
        return any(p.of == "person" and tokens[p.first].sentence == sentence for p in self.found[-_PEOPLE_BACK:])

    def _more_things(self, first: int, last: int, amount: Amount) -> CountPhrase | None:
        """«دمر 20 عربة واستولى على 12 [أخرى]», «قصف مخازن ودمر اثنين [منها]»: of the things counted before."""
        sentence = self.doc.tokens[first].sentence
        for at in range(first - 1, max(first - _THINGS_BACK, -1), -1):
            noun = self.nouns.get(at)
            if self.doc.tokens[at].sentence != sentence:
                return None
            if noun is None or noun.entry.row.get("of") not in _THINGS:
                continue
            if noun.number != "sg" or at - 1 in self.numbers:
                phrase = self._phrase(first, noun, amount, amount.low or 0, definite=False)
                return phrase._replace(last=last, span=self._span(first, last), head=last - 1)
        return None

    def _open_part(self, marker: Match) -> None:
        sentence = self.doc.tokens[marker.first].sentence
        for index in range(len(self.found) - 1, -1, -1):
            whole = self.found[index]
            if self.doc.tokens[whole.first].sentence != sentence or marker.first - whole.last > 14:
                break
            before = self.found[index - 1] if index else None
            family = whole.noun is not None and whole.noun.id == "family" and whole.low == 1
            if family and before is not None and before.of == "person" and whole.first - before.last <= 1:
                continue  # «9 أشخاص من عائلة واحدة بينهم 5 أطفال»
            if whole.of == "person" or marker.first - whole.last <= 2:
                self.part = (whole.part_of if whole.part_of is not None else index, marker.last, False)
                return
        self.part = None

    def _owned(self, first: int, last: int) -> bool:
        """Whether between two tokens stands, behind «من» or «في», nothing but an actor's name."""
        at = first + (self._word(first) in ("من", "في"))
        return at < last <= first + _OWNER and at in self.actors and self.actors[at].last == last

    def _add(self, phrase: CountPhrase) -> None:
        if self.part is not None:
            whole, end, chained = self.part
            gap = phrase.first - end
            between = self.words[end : phrase.first]
            fits = 0 <= gap <= 2 and (not chained or all(w in "و،," or w in _THE_OTHER for w in between))
            if not fits and chained and 0 < gap <= _SORT:
                sort = between[:-1] if between[-1] == "و" else between if self.words[phrase.first][0] == "و" else [""]
                # «بينهم 3 من الكوادر [الإعلامية و]2 من …», «3 مجهولي [الهوية، و]5»
                fits = all(w.startswith("ال") for w in (sort[:-1] if sort[-1:] == ["،"] else sort))
            if not fits and chained and self.words[phrase.first].startswith("و") and self._owned(end, phrase.first):
                fits = True  # «بينهم 263 عنصرا [في حزب الله] و70 مدنيا»
            if not fits and chained and _SORT < gap <= _ALLIED and self.words[end].startswith("وال"):
                # «هم 52 من قوات س [والتشكيلات العسكرية العاملة معها]، و11 مدنيا»
                fits = all(w in _WITH_THEM or w.startswith(("ال", "وال")) for w in between)
            if not fits and chained and 0 < gap <= _AGE and self.words[phrase.first].startswith("و"):
                # «صبي [في الثالثة عشرة] وامرأة»
                fits = all(w in _AGED or w.isdecimal() or w.endswith(_YEARS) for w in between)
            if fits and phrase.of == self.found[whole].of:
                phrase = phrase._replace(part_of=whole)
                self.part = (whole, phrase.last, True)
            else:
                self.part = None
        self.found.append(phrase)


_SOME = frozenset(("قوه", "قوات", "مفرزه", "مفارز", "عناصر", "وحده", "وحدات", "فرقه", "دوريه"))
_LEFT_OPEN = frozenset(("،", ".", "بينهم", "بينهما", "منهم", "في", "قرب", "خلال", "اثناء", "شمال", "شمالي", "جنوب",
                        "جنوبي", "شرق", "شرقي", "غرب", "غربي", "اخرين"))  # fmt: skip
