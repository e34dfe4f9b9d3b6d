"""Putting a count together: how far its phrase reaches, whom it counts, which characters are its evidence."""

from marsad.model.mention import Span
from marsad.reading.counts.amounts import Amount, CountPhrase, qualified
from marsad.reading.counts.nouns import Noun
from marsad.reading.counts.words import CountedWords
from marsad.text import VANISHING
from marsad.text.numerals import clitic_letters

AFTER = ("at-least-after", "at-most-after", "about-after")
"""Quantifiers that stand behind what they qualify."""


class CountPhrases(CountedWords):
    """Makes the phrase of a count whose noun, number and first token are known."""

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
                if self.words[noun.last - 1].endswith("ون") and self.words[follower.last - 1].endswith(("ين", "يي")):
                    break  # «خطف مسلحون [راعيين]»: who did it, and to whom
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
        inner = self._contents(noun, end)
        if inner is not None:
            end = inner.last
        group = told or row.get("group")
        if row.get("group") in ("civilians", "force") and told not in ("civilians", "force"):
            group = row["group"]
        if group == "member" and not _FAMILY.isdisjoint(self.words[max(first - _MADE_UP, 0) : first]):
            group = "civilians"  # «عائلة مكونة من [ثمانية أفراد]»
        bare_and = self._word(end) == "و"
        merged = self.nouns.get(end + bare_and)
        if merged is not None and self._word(merged.last) in _SINGLE:
            merged = None  # «29 طالبا [ومعلم واحد]»
        if merged is not None and _joins(noun, merged, value, amount, bare_and=bare_and):
            end = merged.last
            if {row.get("group"), merged.entry.row.get("group")} == _SIDES:
                group = "person"
        for after in AFTER if value and end in self.quantifiers else ():
            marker = self._quantifier(end, after)
            if marker is not None:
                amount, end = qualified(value, after.removesuffix("-after")), marker.last
        if value and amount.qualifier == "exact":
            amount = self._reserved(end, value) or amount
        return CountPhrase(
            first=first,
            last=end,
            span=self._span(first, end),
            low=amount.low,
            high=amount.high,
            qualifier=amount.qualifier,
            noun=noun.entry,
            of=(inner.entry.row if inner is not None else row).get("of", "other"),
            group=group,
            result=row.get("result"),
            head=noun.first,
            definite=definite,
        )

    def _contents(self, noun: Noun, end: int) -> Noun | None:
        """«54 كيلوغراما من المتفجرات», «20 كيسا من مادة الأمونيوم»: what a weight or sack is of."""
        if noun.entry.id not in _UNITS:
            return None
        at = end + (self._word(end) == "من")
        inner = self.nouns.get(at) or (self.nouns.get(at + 1) if self._word(at) in _MATTER else None)
        if inner is None or inner.entry.row.get("of") in ("person", "other", "money", None):
            return None
        return inner if inner.prefix in ("", "ال") else None

    def _reserved(self, at: int, value: int) -> Amount | None:
        """«ثمانية من رجال الشرطة العراقية [على الأقل]»: the reserve behind whose they are."""
        at += self._word(at) == "من" and at + 1 in self.actors  # «8 عناصر من قوات الأمن، [على الأقل]»
        at = self.actors[at].last if at in self.actors else at
        while self._word(at).startswith("ال"):
            at += 1
        at += self._word(at) == "،"
        told = (a for a in AFTER if at in self.quantifiers and self._quantifier(at, a) is not None)
        return next((qualified(value, a.removesuffix("-after")) for a in told), None)

    def _nameless(self, first: int, last: int, amount: Amount, group: str | None, head: int) -> CountPhrase:
        """People counted without a noun of their own."""
        low, high, qualifier = amount.low, amount.high, amount.qualifier
        span = self._span(first, last)
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


_UNITS = frozenset({"kilogram", "sack", "barrel-bomb", "piece"})
_FAMILY, _MADE_UP = frozenset(("عايله", "اسره")), 4
_MATTER = frozenset(("ماده", "مواد", "المواد", "الماده"))
_SINGLE = frozenset(("واحد", "واحده", "واحدا"))
_SIDES = frozenset({"civilians", "force"})
_LAID = frozenset({"mine", "ied", "explosive", "ammunition", "explosive_belt"})
_THINGS = (_LAID, frozenset({"hideout", "tunnel", "cave", "camp"}))
"""Sorts of things of which one number counts two nouns."""
_HELD = frozenset({"captive", "detainee", "arrested", "abducted", "prisoner", "held", "hostage"})
_ARMED = frozenset({"force", "fighter", "member"})


def _joins(noun: Noun, merged: Noun, value: int, amount: Amount, *, bare_and: bool) -> bool:
    """Whether one number counts two nouns: «190 ضابطا وجنديا», «عشرات الضباط والجنود»."""
    if not bare_and and not merged.prefix.startswith("و"):
        return False
    thing = "person" not in (noun.entry.row.get("of"), merged.entry.row.get("of"))
    for alike in _THINGS if thing and value >= 11 and not bare_and else ():
        if noun.entry.row.get("of") in alike:  # «120 لغما وعبوة», «279 وكرا ونفقا»
            return merged.entry.row.get("of") in alike and merged.number == noun.number == "sg"
    held = noun.entry.id in _HELD and merged.entry.id in _HELD  # «13 أسيرا ومعتقلا»
    if not held and any(noun.entry.row.get(c) != merged.entry.row.get(c) for c in ("of", "result")):
        return False
    groups = {noun.entry.row.get("group"), merged.entry.row.get("group")}
    if value >= 11 and groups == _SIDES and not bare_and:
        return merged.number == noun.number == "sg" and merged.last - merged.first == 1  # «64 مدنيا وجنديا»
    if len(groups) > 1 and not (groups <= _ARMED and value >= 11):
        return False
    if amount.qualifier == "vague" and noun.number == "pl":
        return merged.number == "pl" and merged.definite == noun.definite
    if value >= 11:
        return merged.number == noun.number == "sg"
    return value >= 3 and merged.number == noun.number == "pl"
