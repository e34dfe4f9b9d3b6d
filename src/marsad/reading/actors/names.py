"""Names that no table has: how far a name reaches, what stands in quotation marks, whose a group with it is."""

from marsad.lexicon import Match
from marsad.model.actors import ancestors, registry
from marsad.model.countries import by_country
from marsad.reading.actors.context import Context
from marsad.reading.actors.pieces import Pieces, detached, generic_rows
from marsad.text import Doc
from marsad.text.records import Record

# What a name of two words begins with: «البو علوان», «آل دقلو», «بني كعب».
_KIN = frozenset(("البو", "ال", "بني", "بنو", "ابو", "ابي", "ابن", "عبد"))
_CLANS = by_country("clans")
_IN_ARMS = ("مقاتل", "مسلح", "متطوع")
_ONE_CLAN = frozenset(("عشيره", "قبيله", "عشيرتي", "قبيلتي"))
_QUOTES = "\"«“”»'(["
_QUOTE_ENDS = frozenset("\"»”“)]'")
_QUOTED = 5
"""Tokens of the longest name that stands in quotation marks."""
DEPTH = 3
AREA_WORDS = frozenset(("شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "محافظه", "مدينه",
                         "قضاء", "ناحيه", "مديريه", "ولايه", "بلده", "منطقه"))  # fmt: skip
"""Words for a direction or kind of area, behind which its name stands."""
_MODELS = frozenset(("اف", "اس", "سوخوي", "سو", "ميغ", "ميج", "مي", "كا", "تي", "سي", "بي", "اي", "رافال", "سيسنا",
                     "كارافان", "تورنادو", "اباتشي", "هوك", "بلاك", "ميراج", "بيرقدار", "ريبر"))  # fmt: skip
_MARKS = frozenset(".,:;/|")
_COMMANDS = ("قيادات", "قيادتا", "قيادتي")


class Part(Record):
    """A phrase in the making: up to token `last` (exclusive)."""

    last: int
    id: str | None
    kind: str
    unit: tuple[int, int] | None = None


def _more_exact(name: Part, unit: Part) -> bool:
    """Whether a name tells a part of whom the one so called is said to belong to."""
    if name.id is None or unit.id is None or name.id == unit.id:
        return False
    said, owner = registry()[name.id], registry()[unit.id]
    beside = said.kind == "group" and owner.kind == "force" and said.country == owner.country
    return name.kind == "org" and unit.unit is not None and (beside or owner.id in ancestors(name.id))


def fuller(best: Part | None, other: Part | None) -> Part | None:
    """The reading that names somebody, else the longer one; of two alike the first."""
    if best is None or other is None:
        return other if best is None else best
    if _more_exact(best, other):
        return best._replace(last=max(best.last, other.last))  # «"لواء القدس" التابع لقوات النظام»
    return other if (other.id is not None, other.last) > (best.id is not None, best.last) else best


def told_to(part: Part, prefix: str) -> bool:
    """«ضابط في شرطة كركوك [لفرانس برس]»: whom somebody told something, and not whose he is."""
    return prefix == "ل" and part.id is not None and registry()[part.id].kind == "outlet"


class Names:
    """Reads names in one document."""

    def __init__(self, doc: Doc, pieces: Pieces, context: Context) -> None:
        self.doc = doc
        self.words = doc.all_words
        self.pieces = pieces
        self.context = context

    def phrase(self, at: int, depth: int) -> Part | None:
        """The noun phrase that begins at a token: `NounPhrases` reads it."""
        raise NotImplementedError

    def prefix(self, at: int) -> str:
        """Clitics of whatever begins at a token: `NounPhrases` reads them."""
        raise NotImplementedError

    def of_clan(self, first: int, at: int, inner: Part | None) -> Part | None:
        """«مقاتلو [عشيرة س]», «مسلحي [العشيرة]»: men under arms of a clan, by the id that its country's have."""
        armed = self.words[first].removeprefix("و").removeprefix("ال").startswith(_IN_ARMS)
        if not armed or at >= len(self.words) or self.words[at].removeprefix("ال") not in _ONE_CLAN:
            return inner
        return Part(inner.last if inner else at + 1, _CLANS.get(self.context.country or ""), "org")

    def joined_men(self, at: int) -> Match | None:
        """«30 من قادة [وعناصر] التنظيم»: a second word for men, whose owner is that of the first too."""
        joined = at < len(self.words) and self.words[at][0] == "و"
        return self.pieces.head(at, "persons") if joined else None

    def _unknown(self, head: Match) -> Part | None:
        """A group with a name that no table has: «حركة "س"», «كتائب فلان»."""
        at = head.last
        if head.definite or at >= len(self.words) or not self.is_name(at) or self.on_front(head.first):
            return None
        end = self.name_end(at)
        belongs = self._of_whom(head.first, end)
        if belongs is not None:
            return belongs
        if head.entry.id == "named-group" and not self._quoted_name(at) and not self._sure(head):
            return None
        return Part(end, None, "unknown")

    def on_front(self, at: int) -> bool:
        """«في جبهة "س"», «بجبهتي "س" و"ص"»: a stretch of the fighting, where no group is called a front."""
        bare = self.words[at].removeprefix("ب")
        led = bare != self.words[at] or (at > 0 and self.words[at - 1] == "في")
        return led and bare.startswith(("جبهه", "جبهت", "جبهات"))

    def _of_whom(self, first: int, end: int) -> Part | None:
        """«لواء "س" [التابع للجيش الحر]»: a group that no table knows, by whom it belongs to."""
        if end + 1 < len(self.words) and self.words[end][0] == "و" and self.words[end].startswith("وال"):
            end += 1  # «جماعة نصرة الإسلام [والمسلمين] التابعة ل…»
        link = self.pieces.head(end, "link")
        if link is None or link.entry.id != "link-belongs":
            return None
        owner = self.phrase(detached(self.words, link.last), DEPTH)
        if owner is None or owner.id is None or registry()[owner.id].kind not in ("force", "group"):
            return None
        return Part(owner.last, owner.id, "org", (first, end))

    def name_end(self, at: int) -> int:
        """Behind a name: «علي الأكبر», «البو علوان», «طارق بن زياد», «"المعتز بالله"»."""
        words = self.words
        quoted = self._quotation_end(at)
        if quoted is not None:
            return quoted
        last = at + 1
        if words[at].removeprefix("و") in _KIN and last < len(words) and self.is_name(last):
            last += 1
        if last + 1 < len(words) and words[last] == "بن" and self.is_name(last + 1):
            last += 2
        limit = min(at + 4, len(words))
        while last < limit and words[last].startswith("ال") and self.is_name(last):
            last += 1
        return last

    def _quotation_end(self, at: int) -> int | None:
        """Behind the last word of a short quotation that begins at a token; None where none does."""
        if not self._quoted_name(at):
            return None
        tokens = self.doc.tokens
        for last in range(at, min(at + _QUOTED, len(tokens))):
            if not self.words[last][0].isalpha():
                return None
            if self.doc.raw[tokens[last].end : tokens[last].end + 1] in _QUOTE_ENDS:
                return last + 1
        return None

    def _sure(self, head: Match) -> bool:
        """Heads that are followed by a name even without quotation marks, and words that only a name begins with."""
        at = head.last
        if self.words[head.first].endswith(("كتايب", "سرايا", "مليشيا", "ميليشيا", "مليشيات", "ميليشيات", "فصيل")):
            return True
        return self.pieces.head(at, "gname") is not None or self.words[at + 1 : at + 2] == ["بن"]

    def _quoted_name(self, at: int) -> bool:
        start = self.doc.tokens[at].start
        return start > 0 and self.doc.raw[start - 1] in _QUOTES

    def is_name(self, at: int) -> bool:
        """Whether a word can be a name or a part of one."""
        word = self.words[at]
        return (
            (len(word) > 2 or word in _KIN)
            and word != "فقد"
            and word[0].isalpha()
            and at not in self.pieces.verbs
            and at not in self.pieces.nisba
            and not ({"modifier", "link", "loyal", "deed"} & set(self.pieces.heads.get(at, ())))
        )

    def of_ministries(self, at: int) -> Part | None:
        """«أرتال [وزارتي الدفاع والداخلية]»: of two ministries of one government."""
        both = self.pieces.head(at, "ministries")
        first = self.pieces.head(both.last, "part") if both is not None else None
        second = self.pieces.head(first.last, "part") if first is not None else None
        if first is None or second is None:
            return None
        owner = generic_rows().get(first.entry.id, {}).get(self.context.key)
        return Part(second.last, owner, "org") if owner else None

    def model(self, at: int) -> int:
        """Behind the model of an aircraft or weapon («طائرات F-16 العراقية», «مقاتلتان من طراز إف-16»)."""
        if self.words[at : at + 1] == ["من"] and self.words[at + 1 : at + 2] in (["طراز"], ["نوع"]):
            at += 3
        end = at
        while end < len(self.words) and end < at + 4 and self._of_model(self.words[end]):
            end += 1
        return end

    def _of_model(self, word: str) -> bool:
        return word in _MODELS or (word.isascii() and word not in _MARKS)

    def settlement(self, at: int) -> bool:
        """Whether a token is a word for a settlement."""
        return self.words[at].removesuffix("ه").removesuffix("ات").endswith(("مستوطن", "مستعمر"))

    def latin(self, at: int) -> bool:
        """Whether a token is a name in Latin letters."""
        return at < len(self.words) and self.words[at].isascii() and self.words[at].isalpha()

    def area(self, at: int) -> int:
        """Behind the area of a command: «نينوى», «غرب نينوى», «صلاح الدين»."""
        end = at
        while end < len(self.words) and end < at + 3 and self.words[end] in AREA_WORDS:
            end += 1
        if end < len(self.words) and self.is_name(end) and self.prefix(end) == "":
            end += 1
            if end < len(self.words) and self.words[end - 1] in ("صلاح", "ذي", "دير"):
                end += 1
        return end

    def areas(self, match: Match) -> int:
        """Behind the area of a command, or the areas of several: «قيادات عمليات [الجزيرة وصلاح الدين]»."""
        end = self.area(match.last)
        if self.words[match.first].lstrip("وبل").startswith(_COMMANDS):
            while end in self.pieces.more_lands:
                end = self.pieces.more_lands[end]
        return end
