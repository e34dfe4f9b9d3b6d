"""How many: numbers with what they count, in all orders and dresses.

A count is a number, a quantity word or the noun's own number (dual, singular, plural) with a noun of
`lexicon/data/things.csv`. Which words qualify a number is in `lexicon/data/quantifiers.csv`. Numbers that count nothing
of interest (ages, years, units' names, percentages, money) have no such noun behind them and are passed over.
"""

from collections.abc import Sequence

from marsad.lexicon import Match, Matches
from marsad.model.mention import Span
from marsad.reading.counts_amounts import VAGUE, Amount, CountPhrase, exact, qualified
from marsad.reading.counts_nouns import Noun, find_nouns
from marsad.reading.words import Words, look_up
from marsad.text import VANISHING, Doc
from marsad.text.numerals import clitic_letters, read_number

_BETWEEN_NUMBERS = frozenset(("-", "–", "—", "−", "الي", "او"))
# Words behind which a noun that may be an adjective is none.
_OPEN = frozenset(
    ("عن", "الي", "علي", "من", "او", "و", "،", ":", "بينهم", "منهم", "احدهم", "بينها", "كل", "هو", "بحق")
)
_COVERING = ("actors", "actors_generic", "actors_country", "actors_nisba", "outlets", "units", "false_triggers")
# Quantifiers with which a phrase begins. «من» (a range) opens one only before a number.
_OPENING = frozenset(("part", "more", "at-least", "fewer", "at-most", "about", "some", "other", "another"))
_QUALIFIERS = frozenset(("more", "at-least", "fewer", "at-most", "about"))
_BEHIND_NOUN = {"one": ("sg",), "two": ("du", "pl"), "some-after": ("pl",)}
_OWN_NUMBER = {"sg": exact(1), "du": exact(2)}
_AFTER = ("at-least-after", "at-most-after", "about-after")
_MOST = 10_000_000_000
_MOST_DIGITS = len(str(_MOST))
_MOST_PEOPLE = 100_000

__all__ = ["CountPhrase", "find_counts"]


def find_counts(doc: Doc, matches: Matches, known: Words | None = None) -> list[CountPhrase]:
    """The counts of a document in the order of the text.

    `matches` are the lexicon's matches in it; `known`: what is known of its words, where they have been looked up.
    """
    return _Finder(doc, matches, (known or look_up(doc)).numbers).run()


class _Finder:
    """One pass over a document from left to right."""

    def __init__(self, doc: Doc, matches: Matches, numbers: set[int]) -> None:
        self.doc = doc
        self.words = doc.all_words
        self.nouns = find_nouns(doc, matches)
        self.numbers = numbers
        self.quantifiers: dict[int, list[Match]] = {}
        self.marks: dict[int, dict[str, Match]] = {}  # of each id the longest, those with an article left out
        self.openings: set[int] = set()
        self.behind_none: dict[int, Match] = {}  # «دون» and words that may stand behind it, by the token behind them
        self.behind_filler: dict[int, Match] = {}
        self.actors: dict[int, Match] = {}
        self.fate_ends: set[int] = set()
        self.person_fates: set[int] = set()
        for match in matches.get("results", ()):
            self.fate_ends.add(match.last)
            if match.entry.row.get("of") == "person":
                self.person_fates.add(match.last)
        self.covered: dict[int, int] = {}
        self._know(matches.get("quantifiers", ()))
        for match in matches.get("actors", ()):
            self.actors.setdefault(match.first, match)
        for match in matches.get("actors_generic", ()):
            if match.definite or match.last - match.first > 1:
                self.actors.setdefault(match.first, match)
        for category in _COVERING:
            for first, last, _, _ in matches.get(category, ()):
                length = last - first
                if length > 1:
                    for at in range(first, last):
                        self.covered[at] = max(self.covered.get(at, 0), length)
        self.found: list[CountPhrase] = []
        # The whole of which the next counts are parts, the token behind the marker or last part, whether one was found.
        self.part: tuple[int, int, bool] | None = None

    def _know(self, quantifiers: Sequence[Match]) -> None:
        for match in quantifiers:
            first, last, _, entry = match
            id = entry.id
            self.quantifiers.setdefault(first, []).append(match)
            if not match.definite:
                self.marks.setdefault(first, {}).setdefault(id, match)
            if id in _OPENING or (id == "range" and last in self.numbers):
                self.openings.add(first)
            elif id == "none" and last - first <= 4:
                self.behind_none.setdefault(last, match)
            elif id == "filler" and last - first <= 4:
                self.behind_filler.setdefault(last, match)

    def run(self) -> list[CountPhrase]:
        behind = 0
        for at in sorted({*self.nouns, *self.numbers, *self.openings}):
            if at < behind:
                continue
            phrase = self._phrase_at(at)
            if phrase is not None:
                self._add(phrase)
                behind = phrase.last
        return self.found

    # The lexicon's words at a token.

    def _quantifier(self, at: int, *ids: str) -> Match | None:
        """The longest quantifier of these ids that begins at a token."""
        marks = self.marks.get(at)
        if marks is None:
            return None
        if len(ids) == 1:
            return marks.get(ids[0])
        return next((match for id, match in marks.items() if id in ids), None)

    def _word(self, at: int) -> str:
        return self.words[at] if at < len(self.words) else ""

    def _phrase_at(self, at: int) -> CountPhrase | None:
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
        noun = self.nouns.get(marker.last)
        if noun is not None and self._bare(noun) is not None:
            return None
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
        if self._word(behind) in _BETWEEN_NUMBERS:
            other = self._read(behind + 1)
            if other is not None and value < other[0]:
                amount, behind = Amount(value, other[0], "about" if qualifier == "about" else "exact"), other[1]
        for after in _AFTER if behind in self.marks else ():
            marker = self._quantifier(behind, after)
            if marker is not None:
                amount, behind = qualified(value, after.removesuffix("-after")), marker.last
        return self._counted(first, behind, amount, value, one_of=self._is_one_of(at))

    def _is_one_of(self, at: int) -> bool:
        """«أحد الجنود», «وإحدى العجلات»; «وأحد» folds like «واحد»."""
        return self.words[at].removeprefix("و") in ("احد", "احدي") and not self._is_wahid(at)

    def _is_wahid(self, at: int) -> bool:
        token = self.doc.tokens[at]
        hamza = "أ" in self.doc.raw[token.start : token.end]
        return token.word.startswith("واحد") and not hamza and not token.word.endswith("ي")

    def _read(self, at: int) -> tuple[int, int] | None:
        """(value, token behind it) of a number that can count something."""
        if at not in self.numbers:
            return None
        read = read_number(self.words, at)
        if read is None or read[0] > _MOST:
            return None
        start, end = self.doc.tokens[at].start, self.doc.tokens[at + read[1] - 1].end
        if self.doc.raw[end : end + 2].strip()[:1] in ("%", "٪") or self._is_name(at, start):
            return None
        return read[0], at + read[1]

    def _is_name(self, at: int, start: int) -> bool:
        """Whether a number is the name of a unit, a year, an age, part of an aircraft's type («F-16», «اللواء 45»)."""
        letter = self.doc.raw[max(0, start - 2) : start].rstrip("-")[-1:]
        if letter.isascii() and letter.isalpha():
            return True
        if self.words[at - 1] == "اليوم" and at:
            return False
        return any(m.entry.id == "numbered" for m in self.quantifiers.get(at - 1, ()) if m.last == at)

    def _counted(self, first: int, behind: int, amount: Amount, value: int, *, one_of: bool) -> CountPhrase | None:
        """The noun behind a number: right there, behind «من», or that of the count before («33 آخرين»)."""
        if self._word(behind) == "/":
            behind += 1
        partitive = self._word(behind) == "من"
        at = behind + partitive
        if partitive or one_of:
            which = self._quantifier(at, "which")
            behind_which = self.nouns.get(which.last) if which is not None else None
            at = behind_which.first if behind_which is not None and behind_which.number != "sg" else at
        noun = self.nouns.get(at)
        if partitive and at in self.actors and noun is not None and noun.entry.row.get("of") != "person":
            noun = None  # «13 من قوات النظام»
        if noun is not None and (partitive or noun.prefix in ("", "ال")) and not (one_of and noun.number == "sg"):
            return self._phrase(first, noun, amount, value, definite=noun.definite and not partitive and not one_of)
        if one_of:
            return None
        other = self._quantifier(at, "other")
        if other is not None and not partitive:
            return self._inherited(first, other.last, amount)
        if partitive and at in self.actors:
            actor = self.actors[at]
            return self._nameless(first, actor.last, amount, "member", at)
        if self.part is not None and not self.part[2] and first - self.part[1] <= 1 and not partitive:
            return self._inherited(first, behind, amount)
        if first in self.person_fates and not partitive and value <= _MOST_PEOPLE:
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
        if noun is not None and noun.prefix in ("", "ال"):
            # «عدد القتلى إلى 87» tells a number further on
            told = match.last - match.first == 1 and self._quantifier(match.first, "number-of") is not None
            return (self._told_number(noun) if told else None) or self._phrase(at, noun, VAGUE, 0, definite=False)
        other = self._quantifier(behind, "other")
        if other is not None:
            return self._inherited(at, other.last, VAGUE)
        # «وجرح العشرات»
        alone = at in self.person_fates and behind == match.last and self.words[at].startswith("ال")
        return self._inherited(at, behind, VAGUE) if alone else None

    def _told_number(self, noun: Noun) -> CountPhrase | None:
        """The number told behind its noun: «عدد القتلى إلى 23», «عدد قتلى الحزب إلى 412»."""
        owned = not noun.definite and noun.last in self.actors and noun.entry.row.get("result")
        if not noun.definite and not owned:
            return None
        start = self.actors[noun.last].last if owned else noun.last
        for at in range(start, min(start + 3, len(self.words))):
            reached = self._quantifier(at, "reached")
            told = at == start and self._word(at).isdecimal()
            if reached is None and not told and self._quantifier(at, "more", "at-least") is None:
                continue
            number = at if reached is None else reached.last
            qualifier = self._quantifier(number, "more", "at-least", "about")
            read = self._read(qualifier.last if qualifier is not None else number)
            counted = self.nouns.get(read[1]) if read is not None else None
            if read is not None and (counted is None or counted.prefix.startswith("و")):
                amount = qualified(read[0], qualifier.entry.id if qualifier else "")
                phrase = self._phrase(noun.first, noun, amount, read[0], definite=False)
                return phrase._replace(last=read[1], span=self._span(noun.first, read[1]))
        return None

    def _others(self, at: int) -> CountPhrase | None:
        """«آخرين», «آخر» without a number, behind a word for what befell them or joined to those before."""
        joined = self.words[at].startswith("و") or at in self.fate_ends
        other = self._quantifier(at, "other")
        if other is not None and joined:
            return self._inherited(at, other.last, exact(2) if self.words[at].endswith("ان") else VAGUE)
        another = self._quantifier(at, "another")
        if another is not None and at in self.fate_ends and at + 1 not in self.nouns:
            return self._inherited(at, another.last, exact(1))
        return None

    def _inherited(self, first: int, last: int, amount: Amount) -> CountPhrase | None:
        """A count whose noun is that of the people counted before it."""
        whole = next((p for p in reversed(self.found) if p.of == "person"), None)
        group = whole.group if whole is not None else "person"
        return self._nameless(first, last, amount, group, last - 1)

    # Nouns that carry their number themselves.

    def _bare(self, noun: Noun) -> CountPhrase | None:
        none = self._negated(noun)
        if none is not None:
            return self._phrase(none, noun, exact(0), 0, definite=False)
        counted = self._behind(noun)
        if counted is not None:
            return counted
        before_it = self.words[noun.first - 1] if noun.first else ""
        if len(before_it) > _MOST_DIGITS and before_it.isdecimal():
            return self._phrase(noun.first, noun, VAGUE, 0, definite=False)  # of a number that cannot be read
        told = self._quantifier(noun.first - 1, "number-of") if noun.first else None
        before = self.found[-1] if self.found else None
        joined = before is not None and before.last == noun.first and noun.prefix.startswith("و")
        if (told is not None and told.last == noun.first) or (joined and noun.entry.row.get("result")):
            found = self._told_number(noun)  # «عدد القتلى 7 والجرحى 19»
            if found is not None:
                return found
        told_of = before is not None and before.qualifier == "vague" and not before.definite and before.result
        if joined and told_of and noun.number == "pl" and noun.entry.row.get("result"):
            return self._phrase(noun.first, noun, VAGUE, 0, definite=False)  # «عشرات القتلى والجرحى»
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
        elif bare in ("no", "none") and not (bare == "no" and noun.number == "du"):
            return None
        amount = _OWN_NUMBER.get(noun.number, VAGUE)
        definite = noun.definite or (noun.entry.pos != "fixed" and self._is_construct(noun))
        return self._phrase(noun.first, noun, amount, amount.low or 0, definite=definite)

    def _suffers(self, at: int) -> bool:
        """Whether a noun stands where those are whom something befell: behind a word of fate, «على», another count."""
        begins = at == 0 or self.doc.tokens[at].sentence != self.doc.tokens[at - 1].sentence
        if begins or at in self.fate_ends or self.words[at - 1] in _OPEN:
            return True
        return bool(self.found) and self.found[-1].last == at and self.words[at].startswith("و")

    def _behind(self, noun: Noun) -> CountPhrase | None:
        """A number behind its noun: «متطوعين اثنين», «غارة جوية واحدة», «الأسرى الثلاثة», «مدنيين عدة»."""
        end = self._adjectives(noun)[0]
        marker = self._quantifier(end, *_BEHIND_NOUN) if end in self.marks else None
        if marker is not None and self._word(end) == "واحد" and not self._is_wahid(end):
            marker = None
        if marker is not None and noun.number in _BEHIND_NOUN[marker.entry.id]:
            amount = {"one": exact(1), "two": exact(2)}.get(marker.entry.id, VAGUE)
            phrase = self._phrase(noun.first, noun, amount, amount.low or 0, definite=noun.definite)
            return phrase._replace(last=marker.last, span=self._span(noun.first, marker.last))
        if noun.number != "pl" or end not in self.numbers:
            return None
        if not self.words[end].isalpha() or self.words[end].startswith("ال") != noun.definite:
            return None
        if noun.entry.id == "family" and self._word(end).endswith("ه"):
            return None  # «وأسر أربعة منهم»: captured, not families
        read = self._read(end)
        if read is None or read[0] < 3 or read[0] > 99 or read[1] in self.nouns:
            return None
        phrase = self._phrase(noun.first, noun, exact(read[0]), read[0], definite=noun.definite)
        return phrase._replace(last=read[1], span=self._span(noun.first, read[1]))

    def _negated(self, noun: Noun) -> int | None:
        """The token of the «دون», «لا», «عدم» that says there was none; words for happening may stand between."""
        if noun.definite or noun.prefix not in ("", "ب", "و"):
            return None
        at = noun.first
        while at and noun.first - at < 5 and (at in self.behind_none or at in self.behind_filler):
            none = self.behind_none.get(at)
            if none is not None:
                return none.first
            filler = self.behind_filler.get(at)
            if filler is None:
                break
            at = filler.first
        before = self.found[-1] if self.found else None
        if before is None or before.high != 0 or before.low != 0 or noun.first - before.last > 1:
            return None
        joined = self.words[noun.first].startswith("و") or self._word(noun.first - 1) in ("او", "ولا")
        return noun.first if joined else None  # «دون إصابات أو خسائر»

    def _is_construct(self, noun: Noun) -> bool:
        """Whether a noun without article is made definite by what follows («قائد الفرقة»)."""
        word = self._word(noun.last)
        return word.startswith("ال") and len(word) > 4 and noun.number != "du" and word not in ("اليوم", "الماضي")

    # Putting a phrase together.

    def _adjectives(self, noun: Noun) -> tuple[int, str | None]:
        """Where the noun's phrase ends, and the group that an adjective or apposition tells («شخصان مدنيان»)."""
        end = noun.last
        group: str | None = None
        if end not in self.nouns and end not in self.quantifiers:
            return end, group
        for _ in range(3):
            follower = self.nouns.get(end)
            if follower is not None and follower.entry.row.get("group") and noun.entry.row.get("of") == "person":
                same = follower.number == noun.number or {follower.number, noun.number} == {"du", "pl"}
                if not same or follower.prefix != ("ال" if noun.definite else ""):
                    break
                group = follower.entry.row["group"]
                end = follower.last
                continue
            known = [m for m in self.quantifiers.get(end, ()) if m.entry.id == "adjective" and m.prefix in ("", "ال")]
            if not known:
                break
            end = known[0].last
        return end, group

    def _phrase(self, first: int, noun: Noun, amount: Amount, value: int, *, definite: bool) -> CountPhrase:
        end, told = self._adjectives(noun)
        row = noun.entry.row
        group = told or row.get("group")
        if row.get("group") in ("civilians", "force") and told not in ("civilians", "force"):
            group = row["group"]
        bare_and = self._word(end) == "و"
        merged = self.nouns.get(end + bare_and)
        if merged is not None and _joins(noun, merged, value, amount, bare_and=bare_and):
            end = merged.last
        for after in _AFTER if value and end in self.marks else ():
            marker = self._quantifier(end, after)
            if marker is not None:
                amount, end = qualified(value, after.removesuffix("-after")), marker.last
        return CountPhrase(
            first=first,
            last=end,
            span=self._span(first, end),
            low=amount.low,
            high=amount.high,
            qualifier=amount.qualifier,
            noun=noun.entry,
            of=row.get("of", "other"),
            group=group,
            result=row.get("result"),
            head=noun.first,
            definite=definite,
        )

    def _nameless(self, first: int, last: int, amount: Amount, group: str | None, head: int) -> CountPhrase:
        """People counted without a noun of their own."""
        span, (low, high, qualifier) = self._span(first, last), amount
        return CountPhrase(first, last, span, low, high, qualifier, None, "person", group, None, head, False)

    def _span(self, first: int, last: int) -> Span:
        """The phrase's characters, without a separable clitic before its first word."""
        start, end = self.doc.span(first, last)
        begin = start + self._letters(start, end, self._clitic(first))
        while end < len(self.doc.raw) and "\u064b" <= self.doc.raw[end] <= "\u065f":
            end += 1  # a vowel sign on the last letter
        if "(" in self.doc.raw[begin:end] and self.doc.raw[end : end + 1] == ")":
            end += 1
        return begin, end

    def _clitic(self, at: int) -> int:
        """Letters before a word that can be left off: «وخمسة» 1, «والجنود» 1, «للجنود» none."""
        noun = self.nouns.get(at)
        if noun is not None:
            prefix = noun.prefix
        elif self.words[at].startswith("واحد") and not self._is_wahid(at):
            prefix = "و"
        elif self.quantifiers.get(at):
            prefix = self.quantifiers[at][0].prefix
        else:
            prefix = self.words[at][: clitic_letters(self.words[at])]
        if prefix.endswith("لل"):
            return len(prefix) - 2
        return len(prefix.removesuffix("ال"))

    def _letters(self, start: int, end: int, letters: int) -> int:
        """How many characters of the stored text hold that many folded letters, with marks that follow them."""
        raw, at = self.doc.raw, start
        while at < end and (letters > 0 or raw[at] in VANISHING):
            letters -= raw[at] not in VANISHING
            at += 1
        return at - start

    # Parts of a count before them.

    def _open_part(self, marker: Match) -> None:
        sentence = self.doc.tokens[marker.first].sentence
        for index in range(len(self.found) - 1, -1, -1):
            whole = self.found[index]
            if self.doc.tokens[whole.first].sentence != sentence or marker.first - whole.last > 14:
                break
            if whole.of == "person" or marker.first - whole.last <= 2:
                self.part = (whole.part_of if whole.part_of is not None else index, marker.last, False)
                return
        self.part = None

    def _add(self, phrase: CountPhrase) -> None:
        if self.part is not None:
            whole, end, chained = self.part
            gap = phrase.first - end
            between = self.words[end : phrase.first]
            fits = 0 <= gap <= 2 and (not chained or all(w in "و،," for w in between))
            if fits and phrase.of == self.found[whole].of:
                phrase = phrase._replace(part_of=whole)
                self.part = (whole, phrase.last, True)
            else:
                self.part = None
        self.found.append(phrase)


def _joins(noun: Noun, merged: Noun, value: int, amount: Amount, *, bare_and: bool) -> bool:
    """Whether one number counts two nouns: «190 ضابطا وجنديا», «عشرات الضباط والجنود»."""
    if not bare_and and not merged.prefix.startswith("و"):
        return False
    if any(noun.entry.row.get(c) != merged.entry.row.get(c) for c in ("of", "group", "result")):
        return False
    if amount.qualifier == "vague" and noun.number == "pl":
        return merged.number == "pl" and merged.definite == noun.definite
    if value >= 11:
        return merged.number == noun.number == "sg"
    return value >= 3 and merged.number == noun.number == "pl"
