"""Who speaks beside a verb of saying: its subject behind or before it, who is joined to it, whose figures are told."""

from marsad.model.actors import registry
from marsad.model.mention import Attribution, Stance
from marsad.reading.actors.called import bare
from marsad.reading.actors.extents import OUTLET_WORDS
from marsad.reading.actors.pieces import IS_CALLED
from marsad.reading.speaking.sources import Source
from marsad.reading.speaking.unlisted import LEADING, Unlisted
from marsad.reading.words.naming_words import given
from marsad.text import Sentence, fold

_QUOTED_REACH = 4
_WHERE_REACH = 5
_APPOSITION = 14
_OPENING = frozenset('"“«(')
_CLOSING = frozenset('"”»)')
_PASSED = frozenset(("،", "/", "-", "لما", "ما", "به", "بها", "عنه", "عنها", "فيه", "فيها", "كل", "كلا", "من"))
_GOVERNING = frozenset(("في", "من", "علي", "عن", "الي", "مع", "ضد", "بين", "حول", "بعد", "قبل"))
_BEFORE_VERB = frozenset((*_PASSED, "قد"))
_FIGURES = frozenset(
    fold(w) for w in (
        "معطيات", "بيانات", "أرقام", "إحصاءات", "إحصائيات", "إحصائية", "إحصاء", "تقديرات", "تقدير", "معلومات",
        "رواية", "روايات", "تصريحات", "تصريح", "تقرير", "تقارير", "حصيلة", "سجلات", "شهادات", "شهادة",
        "إفادات", "إفادة", "بيان", "بلاغ", "آخر", "أحدث", "رسمية", "نشرتها", "نشرها", "أعلنتها", "أعلنها",
        "صادرة", "صادر", "عن", "مصادر", "مصدر", "وثائق", "توثيق", "توثيقات", "تحقيقات", "تحقيق", "منشور",
        "إعلان", "نشرة",
        "عملياتية", "أسبوعية", "شهرية", "يومية", "سنوية", "أسبوعي", "شهري", "سنوي",
        "تأكيد", "تأكيدات", "أولية", "مؤقتة", "سابقة", "جديدة", "محدثة", "أوردها", "أوردتها", "أورده",
        "أوردته", "قدمتها", "قدمها", "حصلت", "حصل", "عليها", "عليه", "اعتراف", "رسمي", "من", "إقرار",
    )
)  # fmt: skip
_OFFICES = ("رييس", "مدير", "قايد", "امر", "نايب", "عضو", "وزير", "مسوول", "امين", "وكيل", "ممثل", "سفير", "محافظ")
_FIGURES_REACH = 7
_NAME_WORDS = 5
_WHO = frozenset(("التي", "الذي", "الذين"))
_HAD = frozenset(("قد", "كان", "كانت", "كانوا", "ايضا"))
_BEFELL = frozenset(("قتل", "قتلت", "اصيب", "اصيبت", "جرح", "استشهد", "استشهدت", "اعتقل", "خطف", "اختطف", "مقتل",
                     "استشهاد", "اصابه", "مصرع", "اعتقال"))  # fmt: skip
_BUT = frozenset(("ان", "لكن", "ولكن"))
_WHAT_IT_IS = ("المرتبط", "التابع", "الموالي", "المواليه", "المدعوم", "المتحالف", "المقرب", "الخاضع", "المعروف",
               "الذي", "التي", "الذين", "والذي", "والتي", "وهو", "وهي", "المنضوي", "المصنف", "المناوي", "المناهض",
               "المتمركز", "المعارض", "المبايع", "الناشط", "الجناح", "الذراع", "ذراع", "اكبر", "احد", "احدي")
_ENDS = frozenset((".", "؛", ":", "ان", "انه", "انها"))
INTRODUCING = frozenset((*LEADING, "الا", "غير"))


class Subjects(Unlisted):
    """Finds the phrases that speak."""

    def _behind_figures(self, at: int, sentence: Sentence) -> Source | None:
        """Whose figures or account they are by which something is told: «وفق [آخر تقديرات] الأمم المتحدة»."""
        end = at
        while end < min(at + _FIGURES_REACH, sentence.last) and (
            self._figures(end) or (end > at and end in self.asides)
        ):
            end += 1
        return self._subject(end, sentence.last, reach=1) if end > at else None

    def _figures(self, at: int) -> bool:
        return self.words[at].removeprefix("ل").removeprefix("ال") in _FIGURES

    def _apposed(self, source: Source | None, sentence: Sentence) -> Source | None:
        """«وقال جار العائلة، [الممرض فلان]، إن»: who it was, named behind the comma."""
        if source is not None and source.near and source.last - source.first == 1:
            beside = self.sources.get(source.last)
            if beside is not None and beside.speaker and not beside.prefix:  # «وأوضح الوسيط [الشيخ فلان]»
                title = " ".join(w for w in (source.title, beside.title) if w)
                return beside._replace(title=title or None, organisation=beside.organisation or source.organisation)
        if source is not None and source.speaker and not (source.title or source.organisation or source.prefix):
            return self._with_office(source, sentence)
        if source is None or source.speaker or source.same or not (source.anonymous or source.near or source.title):
            return source
        if (led := self._behind_quoted(source)) is not None:
            return led
        second = self.sources.get(source.last)
        one = second is not None and second.speaker and second.title and self.words[second.first].startswith("و")
        word = self.words[source.first]
        post = word.startswith(_OFFICES) or (not source.organisation and word.startswith("ال"))
        if one and second is not None and post:  # «رئيس س [ومدير ص فلان]», «الخبير [والنائب السابق فلان]»
            return second._replace(organisation=source.organisation or second.organisation, prefix=source.prefix)
        if (called := self._self_named(source.first, sentence.last)) is not None:
            return called
        if self.words[source.last : source.last + 1] != ["،"]:
            return source
        named = self.sources.get(source.last + 1)
        if named is None or named.speaker is None:
            named = self._with_trade(source.last + 1, sentence)
        if named is None or named.speaker is None or named.last >= sentence.last or named.prefix:
            return source
        if self.words[named.last] not in ("،", "ان", "بان", ":", "قوله", "قولها"):
            return source
        return named._replace(title=named.title or source.title, organisation=named.organisation or source.organisation)

    def _with_office(self, source: Source, sentence: Sentence) -> Source:
        """«وقال فلان الفلاني [ضابط في شرطة س] إن»: what somebody is, told behind the name."""
        at = source.last + (self.words[source.last : source.last + 1] == ["،"])
        if at > source.last and self.words[at : at + 1] == ["من"]:  # «وقال فلان، من [قيادة شرطة س]، إن»
            whose = self.sources.get(at + 1)
            return source if whose is None else source._replace(organisation=whose.organisation)
        office = self.sources.get(at)
        if office is None or office.speaker or office.same or office.prefix or office.last >= sentence.last:
            return source
        if not (office.title or office.anonymous) or self.words[at].startswith("و"):
            return source
        title = office.title or self.doc.raw[slice(*office.span)]
        span = (source.span[0], office.span[1])
        return source._replace(last=office.last, span=span, title=title, organisation=office.organisation)

    def _behind_quoted(self, source: Source) -> Source | None:
        """«قائد حملة "س" [الفريق فلان]»: who holds an office, behind the name of what he leads."""
        for begin in (source.last, source.last + 1):
            if begin >= len(self.words) or self.doc.raw[self.doc.tokens[begin].start - 1] not in _OPENING:
                continue
            for end in range(begin + 1, min(begin + _QUOTED_REACH + 1, len(self.words))):
                person = self.sources.get(end)
                if self.doc.raw[self.doc.tokens[end - 1].end] in _CLOSING and person is not None and person.speaker:
                    start = source.span[0]
                    title = self.doc.raw[start : self.doc.tokens[end - 1].end + 1]
                    whose = source.organisation or person.organisation
                    return person._replace(first=source.first, title=title, organisation=whose, prefix=source.prefix)
        return None

    def _with_trade(self, at: int, sentence: Sentence) -> Source | None:
        """«، [الممرض بلال أبو زايد]، إن»: a name behind a word for what somebody is."""
        known = given().names
        trade = at + 1 < sentence.last and self.words[at].startswith("ال") and self.words[at + 1] in known
        trade = trade and self.words[at] not in ("الذي", "التي")  # «الضابط، الذي فضل عدم ذكر اسمه،»
        if at not in self.honorifics and not trade:
            return None
        begin = at + 1 if at not in self.honorifics else 0
        begin = begin or next((i for i in range(at, sentence.last) if i not in self.honorifics), sentence.last)
        end = next((i for i in range(begin, sentence.last) if self.words[i] in ("،", "ان", "بان", ":")), begin)
        plain = all(w.isalpha() for w in self.words[begin:end])
        plain = plain and not any(i in self.at_verbs for i in range(begin, end))
        if not 2 <= end - begin <= _NAME_WORDS or not plain:
            return None
        start, stop = self.doc.span(begin, end)
        span = (self.doc.tokens[at].start, stop)
        return Source(at, end, span, speaker=self.doc.raw[start:stop], title=self.doc.raw[span[0] : start].strip())

    def _joined(self, source: Source, stance: Stance) -> Attribution | None:
        """A second speaker joined to the first: «رئيس البلدية [والمختار] قالا», «"حركة س" و["حزب ص"]»."""
        apart = self.words[source.last : source.last + 1] == ["و"]
        other = self.sources.get(source.last + apart)
        if other is None or source.same or other.same:
            return None
        if other.near and source.speaker and self.words[source.last - 1] not in (",", "،") and source.title:
            return None  # «فلان، أحد شيوخ [ووجهاء] العشيرة»
        joined = apart or other.prefix.startswith("و") or (other.speaker and self.words[other.first].startswith("و"))
        if not joined:
            return None  # «أفادت مصادر طبية [وكالة س]»: whom they told
        return self._attribution(other, other.last, stance) if other.prefix in ("", "و") else None

    def _informed(self, outlet: Source, sentence: Sentence) -> Attribution | None:
        """«وفق ما أفاد "س"، [مدير النادي فلان]»: behind the outlet that was told stands who told it."""
        entry = registry().get(outlet.organisation or "")
        at = outlet.last + (self.words[outlet.last : outlet.last + 1] == ["،"])
        source = self.sources.get(at)
        if entry is None or entry.kind != "outlet" or source is None or source.same or at >= sentence.last:
            return None
        if source.prefix or self.words[at].startswith("و") or not (source.speaker or source.anonymous or source.title):
            return None
        known = registry().get(source.organisation or "")
        if known is not None and known.kind == "outlet":
            return None
        return self._attribution(source, source.last, "states", via=outlet.organisation)

    def _quoted_name(self, at: int, sentence: Sentence) -> Source | None:
        """An outlet or body that no table knows, named in quotation marks: «وبحسب [“نيوزيمن”]»."""
        if at >= sentence.last or self.doc.raw[self.doc.tokens[at].start - 1] not in _OPENING:
            return None
        for end in range(at + 1, min(at + _QUOTED_REACH, sentence.last) + 1):
            start, stop = self.doc.span(at, end)
            if self.doc.raw[stop : stop + 1] in _CLOSING and self.doc.raw[stop : stop + 1]:
                return Source(at, end, (start, stop), title=self.doc.raw[start:stop])
        return None

    def _subject(self, begin: int, end: int, *, reach: int) -> Source | None:
        """The source that begins within reach behind a verb, dates and asides skipped."""
        for at in range(begin, min(begin + reach, end)):
            source = self.sources.get(at)
            if source is not None and source.prefix == "ل" and (told := self._behind_told(source, end)) is not None:
                source = told
            if source is not None:
                if source.near and source.first == at:
                    dated = all(i in self.asides for i in range(begin, at))  # «أفاد السبت [طبيب]»
                    return source if dated and (not source.prefix or (source.prefix == "ل" and at == begin)) else None
                return source if source.prefix in ("", "ل") or at == begin else None
            if self.words[at] in IS_CALLED and at > begin and self.words[at - 1] == "ما":
                return self.sources.get(at + 1)  # «قالت ما تعرف [بتنسيقية س]»
            if at == begin and (again := self._named_again(at)) is not None:
                return again
            if at in self.honorifics or at in self.pages:
                continue  # «وقال الشيخ مصطفى» of one named in full before
            if at not in self.asides and self.words[at] not in _PASSED and not self.words[at].isdigit():
                return None
        return None

    def _behind_told(self, outlet: Source, end: int) -> Source | None:
        """«قال لوكالة س [مصدر أمني] إن»: who speaks, behind those whom he told."""
        entry = registry().get(outlet.organisation or "")
        source = self.sources.get(outlet.last)
        if source is None or source.same or source.prefix or outlet.last >= end:
            return None
        voice = entry is None and fold(outlet.title or "").partition(" ")[0] in OUTLET_WORDS
        return source if voice or (entry is not None and entry.kind == "outlet") else None

    def _named_again(self, at: int) -> Source | None:
        """«وأضاف [التجمع]» of «تجمع س» that spoke before."""
        word = self.words[at]
        known = word.startswith("ال") and len(word) > 4 and bare(word, "") in self.spoken
        if not known or at + 1 in self.sources or at in self.mute:
            return None
        return Source(at, at + 1, self.doc.span(at, at + 1), same=True)

    def _before(self, at: int, sentence: Sentence) -> Source | None:
        """The subject before its verb: «وزارة الدفاع تعلن …», «من جهته أكد»."""
        first = sentence.first
        if (relative := self._relative(at, sentence)) is not None:
            return relative
        while first < at and self.words[first] in INTRODUCING:
            first += 1
        opening = self.sources.get(first)
        quoted = self._quoted_name(first, sentence) if opening is None and first < at else None
        if quoted is not None and (quoted.last == at or self._described(quoted, at)):
            return quoted  # «وكانت ["س"] التابعة لوزارة ص أفادت بأن»
        if opening is not None and not opening.same and self._only_where(opening, at):
            return opening  # «مصدر أمني [في المحافظة] أوضح أن»
        if opening is not None and opening.last == at and first > sentence.first and self.words[first - 1] in _BUT:
            return opening  # «إلا أن [طبيبا في س] قال»
        if opening is not None and not opening.same and (longer := self._longer(opening, at)) is not None:
            return longer
        if (apposed := self._opening_apposed(at, sentence)) is not None:
            return apposed
        if opening is not None and self._described(opening, at):
            return opening  # «إلا أن [الحركة]، المرتبطة بتنظيم القاعدة، قالت»
        for end in range(at, max(at - 5, sentence.first), -1):
            if end < at and not (end in self.asides or self.words[end] in _BEFORE_VERB):
                return None
            source = self.ends.get(end)
            lead = self.words[source.first - 1] if source is not None and source.first else ""
            if source is not None and source.near:
                continue
            if source is not None and source.first >= sentence.first and source.prefix in ("", "و"):
                near_start = source.first - sentence.first <= 3
                near_start = near_start and lead not in _GOVERNING  # «في صفوف الجيش، أكد العميد»
                if source.first > sentence.first and self.words[sentence.first].lstrip("وف") in _BEFELL:
                    return None  # «قتل 9 من [الشرطة] أعلن لاحقا ارتفاع عددهم»: the dead announce nothing
                return source if near_start or lead in LEADING else None
        return None

    def _relative(self, at: int, sentence: Sentence) -> Source | None:
        """«لم يصدر تعليق من [وزارة س] التي كانت قد أعلنت أن»: who is named and then said to have told something."""
        begin = at
        while begin > sentence.first and self.words[begin - 1] in _HAD:
            begin -= 1
        if self.words[begin - 1] not in _WHO or self._said_from(at + 1, sentence) is None:
            return None
        source = self.ends.get(begin - 1)
        if source is None or source.near or source.first < sentence.first:
            return None
        return source._replace(prefix="") if source.organisation or source.speaker else None

    def _opening_apposed(self, at: int, sentence: Sentence) -> Source | None:
        """«[فلان الفلاني]، الأمين العام لحركة س وعضو مجلس ص، أفاد بأن»: who opens the sentence, his office behind."""
        first = sentence.first
        while first < at and (self.words[first] in INTRODUCING or self.words[first] in ("فان", "بدوره", "بدورها")):
            first += 1
        opening = self.sources.get(first)
        if opening is None or opening.same or opening.speaker is None or self.words[at - 1] != "،":
            return None
        gap = range(opening.last, at - 1)
        plain = not any(i in self.at_verbs or self.words[i] in (".", "؛", ":", "ان") for i in gap)
        apart = len(gap) == 0 or "،" in self.words[max(opening.last - 1, first) : opening.last + 1] or opening.title
        return opening if plain and apart and len(gap) <= _APPOSITION else None

    def _described(self, source: Source, at: int) -> bool:
        """Whether between a source and its verb it is only told what it is: «الحركة[، التي تقاتل الجيش،] قالت»."""
        words, begin = self.words, source.last
        if begin >= at:
            return False
        begin += words[begin] in "،-–("
        body = source.same or source.speaker or source.organisation or source.title
        if not body or source.prefix not in ("", "و") or not 1 < at - begin <= _APPOSITION:
            return False
        if not words[begin].removeprefix("و").startswith(_WHAT_IT_IS):
            return False
        relative = words[begin] in _WHO or words[begin][1:] in _WHO
        verbs = sum(i in self.at_verbs for i in range(begin, at))
        closed = words[at - 1] in "،-–)" or begin == source.last
        return closed and verbs <= relative and not any(w in _ENDS for w in words[begin:at])

    def _longer(self, source: Source, at: int) -> Source | None:
        """«رابطة أسر [ضحايا ترهونة] قدرت»: the name of a body that no table knows reaches up to its verb."""
        gap = range(source.last, at)
        while len(gap) and self.words[gap[-1]] in _BEFORE_VERB:
            gap = range(source.last, gap[-1])  # «وكان تلفزيون محلي [قد] أورد»
        told = source.organisation is None and source.speaker is None and not source.anonymous and not source.near
        if not told or not 0 < len(gap) <= 3 or any(i in self.at_verbs or i in self.asides for i in gap):
            return None
        if not all(self.words[i].isalpha() and self.words[i] not in _GOVERNING for i in gap):
            return None
        span = (source.span[0], self.doc.tokens[gap[-1]].end)
        return source._replace(last=gap[-1] + 1, span=span, title=self.doc.raw[slice(*span)])

    def _only_where(self, source: Source, at: int) -> bool:
        """Whether between a source and its verb stands nothing but where it is."""
        gap = self.words[source.last : at]
        led = bool(gap) and (gap[0] in ("في", "من") or gap[0].startswith("ب"))
        open_words = all(w[0].isalpha() and w not in _GOVERNING for w in gap[1:])
        return (
            led
            and len(gap) <= _WHERE_REACH
            and open_words
            and not any(i in self.at_verbs for i in range(source.last, at))
        )
