"""Sources that no table knows: between a verb of saying and what is said stands who says it («ذكر راديو دالسان أن»)."""

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Attribution, Stance
from marsad.reading.actors.called import bare
from marsad.reading.actors.extents import NAME_TAILS, OUTLET_WORDS
from marsad.reading.speaking.sources import Source
from marsad.reading.speaking.who import THAT, Speakers
from marsad.text import Sentence, fold
from marsad.text.numerals import starts_number
from marsad.text.records import Record

_THAT_OTHERS = THAT | {"انهم", "انهما", "بانهم"}
_COUNTING = frozenset(fold(w) for w in ("أحصى", "أحصت", "سجل", "سجلت", "وثق", "وثقت", "رصد", "رصدت"))
_MOST_OF_A_NAME = 6
_BEHIND_IT = 18
"""How far behind a verb of saying what is said may begin."""
_WHERE = 5
_SAYING = frozenset({"say", "say-more", "say-note", "claim", "deny", "issue"})
# Words that begin so are led in by a preposition, but for those that are nouns for bodies.
_LED_IN = ("ب", "ل", "ك", "ف")
_BODIES = ("بلدي", "بعث", "برنامج", "لجن", "لجان", "لواء", "كتيب", "كتائب", "كتايب", "فصيل", "فصايل", "فرق", "فريق",
           "فوج", "فرع", "كليه")  # fmt: skip
_AT_ONCE = frozenset(("في", "الي", "خلال", "عبر", "عقب", "بعد", "قبل", "علي", "لدي", "عن", "مع", "ضمن", "من", "ايضا",
                      "كذلك", "لاحقا", "فيه", "فيها", "له", "لها", "لهم", "به", "بها", "عنه", "عنها", "منه", "منها",
                      "عليه", "عليها", "مجددا", "رسميا", "امس", "اليوم", "انذاك", "حينها", "،"))  # fmt: skip
_NAMING = frozenset(("تسمي", "يسمي", "يسمون", "تطلق", "يطلق", "علي", "سمت", "سمي"))
_CALLING = frozenset(("تسمي", "يسمي", "تدعي", "يدعي", "باسم", "تعرف", "يعرف"))
_COUNTED = ("حصيل", "عدد", "اعداد", "ضحايا")
_SELF = frozenset(("نفسها", "نفسه", "انفسهم"))
_ENDING = frozenset(("الذي", "التي", "الذين", "،", "في", "الي", "علي",
                     "عبر", "خلال", "عن", "من", "بعد", "قبل", "مع", "(", ")", "لدي"))  # fmt: skip
# What may stand before the subject of a verb that follows it: «إلا أن [مصادر عسكرية] أكدت», «وكان [س] قد أعلن».
LEADING = frozenset(("،", ".", ":", "؛", "-", "ان", "بان", "وان", "لكن", "ولكن", "فيما", "بينما", "حين", "كان", "كانت",
                     "وكان", "وكانت", "حيث", "اذ"))  # fmt: skip


_GOES_ON = frozenset(("في", "ان", "انه", "انها", "،", "عبر"))


class Point(Record):
    """Where a source begins to speak."""

    at: int
    attribution: Attribution
    trailing: bool = False
    """«…، بحسب س»: it has spoken before it is named."""
    also: Attribution | None = None
    """Who says it too: «قال شهود [ومصدر طبي]»."""
    headed: bool = False
    """«س: …» at the head of a line: the rest of the line is what it says, however many sentences."""


class Unlisted(Speakers):
    """Reads who speaks by where the words stand alone."""

    def _unlisted(self, at: int, match: Match, sentence: Sentence, stance: Stance) -> Point | None:
        """«وقال [راديو دالسان] إن», «وقالت [] إن»: between a verb of saying and what is said stands who says it; where
        nobody stands there, whoever spoke last."""
        opens = at - sentence.first <= 1 or self.words[at - 1] in LEADING
        opens = opens or all(i in self.asides for i in range(sentence.first, at))
        if match.entry.id not in _SAYING or not opens or self.words[match.last - 1] in THAT:
            return None
        end = self._said_from(match.last, sentence)
        begin = match.last
        if end is None:
            deed = self._deed_within(begin, sentence)
            named = self._self_named(begin, deed) or self._before_deed(begin, sentence)
            named = named if match.entry.id == "say" else None
            return None if named is None else Point(at, self._attribution(named, named.last, stance))
        if (named := self._self_named(begin, end)) is not None:
            return Point(at, self._attribution(named, end, stance))
        if end == begin or self._aside(begin):
            return Point(at, self.last) if self.last is not None and at - sentence.first <= 1 else None
        end = next((i for i in range(begin + 1, end) if self._ends_subject(i)), end)
        named = next((s for i in range(begin, end) if (s := self.sources.get(i)) is not None and s.speaker), None)
        if named is not None:
            return Point(at, self._attribution(named, end, stance))  # «وقال [الشيخ فلان] إن» of one named before
        if begin in self.mute:
            return None
        word = self.words[begin]
        again = self.spoken.get(bare(word, "")) if end - begin == 1 and word.startswith("ال") else None
        if again is not None:
            return Point(at, again)  # «وقال [الضابط] الذي طلب عدم الكشف عن اسمه إن»
        if self.last is not None and self._is_named(self.last, begin, end):
            return Point(at, self.last)  # «وقال [شيخ مصطفى] إنه» of «شيخ جعفر شيخ مصطفى»
        plain = all(w[0].isalpha() for w in self.words[begin:end])
        if not plain or end - begin > _MOST_OF_A_NAME or any(self._acts(i) for i in range(begin, end)):
            return None
        source = Source(begin, end, self.doc.span(begin, end), title=self.doc.raw[slice(*self.doc.span(begin, end))])
        return Point(at, self._attribution(source, end, stance))

    def _goes_on_saying(self, at: int, match: Match, sentence: Sentence) -> bool:
        """«واقتحمت القوة المنطقة، [وقالت إنها] سيطرت عليها»: within a sentence a verb of saying without a subject."""
        if match.entry.id not in _SAYING or at - sentence.first <= 1 or self.words[at - 1] != "،":
            return False
        that = match.last if self.words[match.last - 1] not in THAT else match.last - 1
        return self.words[at].startswith("و") and that < sentence.last and self.words[that] in _THAT_OTHERS

    def _of_sentence(self, sentence: Sentence, at: int) -> Attribution | None:
        """Who does what the sentence tells first, where it is a body: it goes on speaking in it."""
        first = sentence.first + (sentence.first in self.at_verbs)
        source = self.sources.get(first)
        if source is None or source.same or source.prefix or source.last >= at or source.near:
            return None
        feminine = self.words[at].endswith("ت")
        if feminine != self.words[source.first].endswith(("ه", "ات")) or self._is_outlet(source):
            return None
        return self._attribution(source, source.last, "states")

    def _of_doer_before(self, at: int, match: Match, sentence: Sentence) -> Attribution | None:
        """«فككت [قوات س] خلية. وقالت في بيان إن»: who did what the sentence before tells, where it is a body."""
        if match.entry.id not in _SAYING or at != sentence.first or not at:
            return None
        if match.last >= sentence.last or self.words[match.last] not in _GOES_ON:
            return None
        before = self.doc.sentences[self.doc.tokens[at - 1].sentence]
        source = next((s for k in (before.first, before.first + 1) if (s := self.sources.get(k)) is not None), None)
        if source is None or source.same or source.prefix or source.near or self._is_outlet(source):
            return None
        feminine = self.words[at].endswith("ت")
        if feminine != self.words[source.first].endswith(("ه", "ات")):
            return None
        return self._attribution(source, source.last, "states")

    @staticmethod
    def _is_outlet(source: Source) -> bool:
        entry = registry().get(source.organisation or "")
        return entry is None or entry.kind == "outlet"

    def _deed_within(self, begin: int, sentence: Sentence) -> int:
        """Where within reach what is told begins: a noun for a happening, «مسؤوليتها»; else where the reach ends."""
        end = min(begin + _BEHIND_IT, sentence.last)
        told = (i for i in range(begin, end) if i in self.deed_nouns or self.words[i].startswith("مسووليت"))
        return next(told, end)

    def _self_named(self, begin: int, end: int) -> Source | None:
        """«أعلنت مجموعة تطلق على نفسها اسم ["لواء س"]»: by what name those who speak go."""
        if begin + 2 < end and self.words[begin + 1] in _CALLING:
            return self._in_quotes(begin + 2 + (self.words[begin + 2] in ("باسم", "ب")))  # «أعلن فصيل يسمى ["سرايا س"]»
        for at in range(begin, min(begin + _BEHIND_IT, end)):
            if self.words[at] in _SELF and self.words[at - 1] in _NAMING:
                at += 1 + (self.words[at + 1 : at + 2] in (["اسم"], ["لقب"]))
                return self._in_quotes(at)
        return None

    def _in_quotes(self, at: int) -> Source | None:
        if at >= len(self.words) or self.doc.raw[self.doc.tokens[at].start - 1] not in '"“«':
            return None
        for end in range(at + 1, min(at + _MOST_OF_A_NAME, len(self.words)) + 1):
            start, stop = self.doc.span(at, end)
            if self.doc.raw[stop : stop + 1] in tuple('"”»'):
                known = self.actors.get(at)
                whose = known.id if known is not None and known.last == end else None
                return Source(at, end, (start, stop), title=self.doc.raw[start:stop], organisation=whose)
        return None

    def _of_figures(self, match: Match, sentence: Sentence) -> bool:
        """Whether a verb that can mean much else tells what somebody says: «رفع الدفاع المدني [الحصيلة]», «وبيّن تقرير
        … [أن]», «قدرت الرابطة [عدد]», «ودعا الشيخ [إلى]»."""
        near = self.words[match.last : min(match.last + _BEHIND_IT, sentence.last)]
        if match.entry.id == "revise" and "قدر" in self.words[match.first] and match.last in self.sources:
            return True  # «قدّر مكتب س أن», «وقدرت المنظمة نزوح 500 أسرة»
        if match.entry.id == "clear":
            opens = match.first == sentence.first or self.words[match.first].startswith("و")
            return opens and any(word in THAT for word in near)
        if match.entry.id == "revise":
            return any(word.removeprefix("ال").startswith(_COUNTED) for word in near)
        return match.first in self.telling

    def _before_deed(self, begin: int, sentence: Sentence) -> Source | None:
        """«أعلن [جهاز النخبة] القبض على …», «أعلن [مركز س] عن مقتل …»: a body that no table knows, right behind the
        verb and right before what it tells of."""
        if begin >= sentence.last or any(begin in known for known in (self.mute, self.telling, self.asides)):
            return None
        if self._aside(begin):
            return None
        if self.words[begin].startswith(_LED_IN) and not self.words[begin].startswith(_BODIES):
            return None
        end = begin
        while end < min(begin + _MOST_OF_A_NAME, sentence.last) and not (end > begin and self._deed_told(end)):
            if self._acts(end) or end in self.asides or not self.words[end][0].isalpha():
                break
            if self.words[end] in _ENDING or self.words[end] in _THAT_OTHERS:
                break
            end += 1
        told = end
        if self.words[end : end + 1] == ["في"]:  # «أعلنت مفتشية س [في الحكومة الاتحادية]، عن …»
            told = next((i for i in range(end, min(end + _WHERE, sentence.last)) if self.words[i] == "،"), end)
        while told < sentence.last and (told in self.asides or self.words[told] in "،()" or self.words[told].isdigit()):
            told += 1
        if end == begin or told >= sentence.last or not self._deed_told(told):
            return None
        single = end - begin == 1 and not (self.words[begin].startswith("ال") or self.words[begin].endswith("ه"))
        telling = any(i in self.telling and i not in self.actors for i in range(begin, end))
        if single or self.words[end - 1].endswith("ا") or telling:
            return None
        inner = (self.actors.get(i) for i in range(begin + 1, end))
        whose = next((a.id for a in inner if a is not None and a.last == end and not a.prefix), None)
        span = self.doc.span(begin, end)
        return Source(begin, end, span, title=self.doc.raw[slice(*span)], organisation=whose)

    def _acts(self, at: int) -> bool:
        """Whether a verb stands at a token; «وزارة» in the name of one is none."""
        return at in self.at_verbs and at not in self.actors

    def _deed_told(self, at: int) -> bool:
        """Whether what is told begins at a token: a noun for a happening or what came of it, or «عن» before one."""
        at += self.words[at] == "عن" and at + 1 < len(self.words)
        return at in self.deed_nouns

    def _is_named(self, said: Attribution, begin: int, end: int) -> bool:
        """Whether words are the last ones of a speaker's name."""
        words = [fold(w) for w in (said.speaker or "").split()]
        return len(words) > end - begin and words[begin - end :] == self.words[begin:end]

    def _aside(self, at: int) -> bool:
        """Whether no speaker begins at a token, but where, when or to whom somebody speaks: «وقال [في بيان] إن»."""
        if at >= len(self.words):
            return False
        word = self.words[at]
        told = self.actors.get(at)
        if told is not None and told.prefix == "ل" and registry().get(told.id or "") is not None:
            return True  # «…، قال [لعنب بلدي] إن»: whom he told
        led = word.startswith(("بال", "لل")) or word[1:] in OUTLET_WORDS or at in self.channels
        nearer = self.words[at + 1] if at + 1 < len(self.words) else ""
        led = led or (word[0] == "ل" and len(word) > 4 and nearer in NAME_TAILS)  # «قال [لأخبار الآن] إن»
        return word in _AT_ONCE or led

    def _said_from(self, begin: int, sentence: Sentence) -> int | None:
        """Where what is said begins behind a verb of saying («إن», «بأن»); None where it does not within reach."""
        for at in range(begin, min(begin + _BEHIND_IT, sentence.last)):
            if self.words[at] in _THAT_OTHERS:
                return at
            if at in self.at_verbs or self.words[at] in (".", "؛", ":"):
                return None
        return None

    def _counts(self, at: int, source: Source | None) -> bool:
        """«وأحصت [وزارة س] ثماني هجمات»: a body that no table knows, a number right behind it."""
        if source is None or source.same or self.words[at].removeprefix("و") not in _COUNTING:
            return False
        near = self.words[source.last : source.last + 3]
        return any(w[0].isdigit() or starts_number(w) for w in near if w)

    def _nothing_told(self, begin: int, sentence: Sentence) -> bool:
        """«…، كما أفادت مصادر أمنية [فرانس برس]»: behind the source the sentence tells nothing more."""
        rest = range(begin, sentence.last)
        return not any(i in self.telling or self.words[i] in _THAT_OTHERS for i in rest)

    def _written(self, begin: int, sentence: Sentence) -> bool:
        """Whether it is told what or where somebody wrote: «كتب الوزير [على منصة إكس]»."""
        near = range(begin, min(begin + _BEHIND_IT, sentence.last))
        return any(self.words[i] in THAT or i in self.channels for i in near)

    def _issued_by(self, source: Source, sentence: Sentence) -> Source | None:
        """«قال بيان صادر عن [الجبهة الشرقية للمقاومة] إن»: a body that no table knows."""
        begin = source.last + 2
        if begin >= sentence.last or not self.words[source.last].startswith("صادر") or self._issuer(source) is not None:
            return None
        end = self._said_from(begin, sentence)
        end = next((i for i in range(begin + 1, end) if self._ends_subject(i)), end) if end is not None else None
        if end is None or end <= begin or end - begin > _MOST_OF_A_NAME:
            return None
        span = self.doc.span(begin, end)
        return Source(begin, end, span, title=self.doc.raw[slice(*span)])

    def _ends_subject(self, at: int) -> bool:
        """Whether the words for a speaker end before a token: a mark, a preposition, whom he speaks to."""
        word = self.words[at]
        source = self.sources.get(at)
        spoken_to = source is not None and source.prefix.endswith("ل")
        return word in _ENDING or spoken_to or at in self.asides or word.startswith("بال") or word[1:] in OUTLET_WORDS
