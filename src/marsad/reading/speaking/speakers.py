"""Who says it: the stretches of a document over which a source other than the outlet speaks.

A verb of saying with its subject, «بحسب …», or a name before a colon opens a stretch; it runs to the next source in
the sentence or to the sentence's end and through the quotation it begins; a name at the head of a line, before a
colon, has all of its paragraph. What follows is the outlet's own again, unless it goes on with the last speaker
(«وأضاف», «البيان»).
"""

import re
from bisect import bisect_left

import msgspec

from marsad.lexicon import Matches
from marsad.model.actors import registry
from marsad.model.mention import Attribution
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import UNNAMED
from marsad.reading.people.finding import PersonPhrase
from marsad.reading.speaking.points import BREAKING, FOLLOWING, ISSUING, REPORTS, Points
from marsad.reading.speaking.unlisted import Point
from marsad.reading.words.look_up import Words
from marsad.text import Doc, Sentence, fold
from marsad.text.records import Record

# Shorter stretches in quotation marks are names, not what somebody said.
_QUOTATION = 25
# A verb of saying this far into its sentence reports from its own clause on, not what stands before.
_LATE = 14
# A sentence that only says who told the one before it has no more tokens.
_SIGNATURE = 14
# Words of an office behind a dash: «قيادة الجيش – مديرية التوجيه».
_OFFICE = 4
_DASHES = ("-", "–", "—", "/")
_INVOKING = ["بسم", "الله"]
# Characters of a post that one body signs.
_POST = 900
_SIGNED = re.compile(r"[—–] ?(?P<name>[^\n—–()@]{2,60}?) ?\(@\w{2,30}\)")


class Statement(Record):
    """Tokens `first` to `last` (exclusive) are told by a source."""

    first: int
    last: int
    attribution: Attribution


def each_source(statements: list[Statement]) -> list[Attribution]:
    """Who says it, each once: «جهاز س … وقال الجهاز» is one body with one stance, however it is named."""
    found: list[Attribution] = []
    named: set[tuple[str | None, str | None, str]] = set()
    for statement in statements:
        told = statement.attribution
        key = (told.speaker, told.organisation, told.stance)
        if told.speaker is None and (told.organisation is None or told.title is not None):
            found.append(told)
        elif key not in named:
            named.add(key)
            found.append(told)
    return found


def _of_his_own(statement: Statement) -> Statement:
    """«الخبير في شؤون الجماعات المسلحة فلان»: whom one knows about is not for whom one speaks."""
    told = statement.attribution
    if told.speaker is None or told.organisation != UNNAMED:
        return statement
    return statement._replace(attribution=msgspec.structs.replace(told, organisation=None))


def find_statements(
    doc: Doc,
    matches: Matches,
    actors: list[ActorPhrase],
    people: list[PersonPhrase],
    *,
    publisher: str | None,
    known: Words | None = None,
    country: str | None = None,
) -> list[Statement]:
    """The statements of a document in its order. What no statement covers is told by the outlet (`publisher`).

    `known`, `country`: what is known of its words, and the country that it is on, where they have been looked up.
    """
    told = _Reader(doc, matches, actors, people, publisher, known, country).read()
    return [_of_office(s, people) if s.attribution.organisation is None else s for s in told]


def _of_office(statement: Statement, people: list[PersonPhrase]) -> Statement:
    """«في بيان صادر عن مكتب [السوداني]»: an office called after somebody whose body is known."""
    told = statement.attribution
    if told.span is None or not fold(told.text).startswith("مكتب"):
        return statement
    last = fold(told.text).split()[-1].strip('"“”«»')
    named = (p.organisation for p in people if p.organisation and p.name and fold(p.name).split()[-1] == last)
    whose = next(named, None)
    if whose is None:
        return statement
    return statement._replace(attribution=msgspec.structs.replace(told, organisation=whose))


class _Reader(Points):
    """Shares the text out among the sources."""

    def read(self) -> list[Statement]:
        statements: list[Statement] = []
        speaking: Attribution | None = None
        previous: Sentence | None = None
        heading: Attribution | None = None
        lasts = False
        signed = self._signed()
        head = int(self.words[:2] == _INVOKING and len(self.doc.sentences) > 2)
        for index, sentence in enumerate(self.doc.sentences):
            if sentence.first in signed:
                statements.append(Statement(sentence.first, sentence.last, signed[sentence.first]))
                speaking, previous = None, sentence
                continue
            again = speaking is not None and self._says_more(speaking, sentence)
            on = previous is None or lasts or again or self._quotes_on(previous)
            if previous is not None and not (on and self._goes_on(previous, sentence)):
                speaking, lasts = heading, heading is not None
            points = self.points(sentence)
            if index == head and not points and len(self.doc.sentences) > 1:
                heading = speaking = self._heading(sentence)
                if heading is None and (signed_by := self._signature()) is not None:
                    heading = speaking = signed_by
                    statements.append(Statement(sentence.first, sentence.last, signed_by))
                previous = sentence
                continue
            reports = self.words[sentence.first].removeprefix("ال") in REPORTS and self.last is not None
            barred = index == head and bool(points) and self._only_heads(sentence)
            barred = barred or (index == head and self.issues(sentence))
            if points and (barred or (index <= 1 and reports and heading is None)):
                heading = points[0].attribution
            points = self._doubted(sentence, points)
            if previous is not None and self._only_says_who(sentence, points):
                told = statements[-1].last if statements else -1
                if told <= previous.first:  # «قتل عنصر. بحسب ما أفاد به المرصد.»
                    statements.append(Statement(previous.first, previous.last, points[0].attribution))
            if points:
                told_now = _stretches(sentence, points, self.commas, speaking)
                second = {id(p.attribution): p.also for p in points if p.also is not None}
                for statement in told_now:
                    statements.append(statement)
                    also = second.get(id(statement.attribution))
                    if also is not None:
                        statements.append(statement._replace(attribution=also))
                lasting = [p for p in points if not p.trailing]
                if lasting:
                    speaking, lasts = lasting[-1].attribution, lasting[0].headed
                self.last = points[-1].attribution
            elif speaking is not None:
                statements.append(Statement(sentence.first, sentence.last, speaking))
            previous = sentence
        return [_of_his_own(statement) for statement in statements]

    def _only_heads(self, sentence: Sentence) -> bool:
        """«تجمع س | درعا خلال 24 ساعة»: a first line that names a body before a bar and tells nothing itself."""
        if sentence.last - sentence.first >= _SIGNATURE:
            return False
        told = any(i in self.telling for i in range(sentence.first, sentence.last))
        if self.words[sentence.last - 1] == ":" and not told:
            return True  # «قيادة عمليات الأنبار ::» above what it tells
        bar = self._bar(sentence)
        return bar is not None and not any(i in self.telling for i in range(bar, sentence.last))

    def _only_says_who(self, sentence: Sentence, points: list[Point]) -> bool:
        """Whether a sentence says nothing but who told the one before it: «بحسب ما أفاد به المرصد»."""
        if len(points) != 1 or sentence.first not in self.markers or sentence.last - sentence.first > _SIGNATURE:
            return False
        end = self.doc.tokens[sentence.last - 1].end
        return 0 <= end - points[0].attribution.span[1] <= 2

    def _signed(self) -> dict[int, Attribution]:
        """First tokens of the sentences of a quoted post, which its author signs at the end: «— س (@handle)»."""
        signed: dict[int, Attribution] = {}
        if "(@" not in self.doc.raw:
            return signed
        for sign in _SIGNED.finditer(self.doc.raw):
            begin = self.doc.raw.rfind("\n", 0, sign.start()) + 1
            if not self.doc.raw[begin : sign.start()].strip():
                begin = self.doc.raw.rfind("\n", 0, max(begin - 1, 0)) + 1
            inside_post = [s for s in self.doc.sentences if begin <= s.start < sign.end()]
            span = sign.span("name")
            name = fold(sign["name"])
            source = next((s for s in self.sources.values() if s.speaker and fold(s.speaker) in name), None)
            if source is None:
                source = next((s for s in self.sources.values() if span[0] <= s.span[0] < span[1]), None)
            known = source is not None and (source.speaker or source.organisation) is not None
            told = Attribution(
                speaker=source.speaker if source else None,
                title=source.title if source and known else sign["name"],
                organisation=source.organisation if source else None,
                channel="social-media", via=None, anonymous=False, stance="states", text=sign["name"], span=span,
            )  # fmt: skip
            signed.update((s.first, told) for s in inside_post)
        return signed

    def _heading(self, sentence: Sentence) -> Attribution | None:
        """A first line that is nothing but a source («خلية الإعلام الأمني») speaks in all that follows."""
        begin, end = sentence.first, sentence.last
        while begin < end and (self.words[begin] in BREAKING or not self.words[begin][0].isalpha()):
            begin += 1
        while end > begin and not self.words[end - 1][0].isalpha():
            end -= 1
        while begin < end - 1 and self.words[begin] in ISSUING:
            begin += 1  # «بيان صادر عن [المقاومة الإسلامية]:», «صدر عن [قيادة الجيش] ما يلي:»
        if begin >= end:
            return None  # nothing but marks
        whole = end
        while end > begin + 1 and self.words[end - 1] in FOLLOWING:
            end -= 1
        dash = next((i for i in range(begin + 1, end) if self.words[i] in _DASHES or self._stretched(i)), end)
        end = dash if end - dash <= _OFFICE else end  # «قيادة الجيش [– مديرية التوجيه]»
        source = self.sources.get(begin)
        spokesman = self.sources.get(begin + 1) if self.words[begin] == "مكتب" else None
        source = spokesman if spokesman is not None and spokesman.last == end else source
        if source is not None and end < whole and 0 < end - source.last <= 2 and source.organisation:
            span = (source.span[0], self.doc.tokens[end - 1].end)  # «لجان مقاومة [سنجة] - بيان»
            source = source._replace(last=end, span=span, title=self.doc.raw[slice(*span)])
        barred = "||" in self.doc.raw[self.doc.tokens[end - 1].end : sentence.end]  # «لجان الوادي ||»
        if source is None or source.same or source.last != end or not (source.organisation or barred):
            return None
        if (entry := registry().get(source.organisation or "")) is not None and entry.kind == "outlet":
            return None  # the outlet's own name above its report
        return self._attribution(source, source.last, "states")

    def _stretched(self, at: int) -> bool:
        """«القوات المسلحة [ـ] مكتب الناطق الرسمي»: a dash written as the mark that stretches letters."""
        tokens = self.doc.tokens
        return " ـ" in self.doc.raw[tokens[at - 1].end : tokens[at].start]

    def _signature(self) -> Attribution | None:
        """A post's last line that is nothing but a body that reports of itself («المقاومة الإسلامية في العراق»)."""
        last = self.doc.sentences[-1]
        if len(self.doc.norm.text) > _POST:
            return None
        if not self.doc.raw[: last.start].rstrip(" ").endswith("\n"):
            return None
        told = self._heading(last)
        return told if told is not None and told.speaker is None else None

    def _says_more(self, speaking: Attribution, sentence: Sentence) -> bool:
        """«وثق مركز س مقتل ثلاثة. ووثق [المركز] اغتيال شيخين»: by the first word of its name."""
        named = self.doc.words(sentence.first, min(sentence.first + 2, sentence.last))
        if speaking.title is None or len(named) < 2 or not (named[0].startswith("و") and named[1].startswith("ال")):
            return False
        return fold(speaking.title.split()[0]) == named[1].removeprefix("ال")

    def _quotes_on(self, previous: Sentence) -> bool:
        """Whether the quotation in which a sentence stands goes on behind it."""
        quote = self.doc.quoted(previous.end - 1)
        return quote is not None and self.doc.quotes[quote][1] > previous.end + 1

    def _goes_on(self, previous: Sentence, sentence: Sentence) -> bool:
        """Same paragraph, and no quotation has ended in between."""
        if "\n" in self.doc.raw[previous.end : sentence.start]:
            return False
        quote = self.doc.quoted(previous.end - 1) if previous.end < len(self.doc.raw) else None
        if quote is None or quote == self.doc.quoted(sentence.start):
            return True
        start, end = self.doc.quotes[quote]
        return end - start < _QUOTATION


def _stretches(
    sentence: Sentence, points: list[Point], commas: list[int], speaking: Attribution | None
) -> list[Statement]:
    """Share a sentence out among its sources. One named early has the words before it; «بحسب» has the clause before."""
    found: list[Statement] = []
    begin = sentence.first
    for index, point in enumerate(points):
        end = points[index + 1].at if index + 1 < len(points) else sentence.last
        if point.trailing:
            if index == 0 and speaking is not None and speaking.span != point.attribution.span:
                found.append(Statement(begin, sentence.last, speaking))
            start = begin if index == 0 else _clause_start(commas, begin, point.at)
        elif index == 0:
            late = point.at - begin > _LATE
            start = _clause_start(commas, begin, point.at + 1) if late else begin
        else:
            start = point.at
        if end > start:
            found.append(Statement(start, end, point.attribution))
    return found


def _clause_start(commas: list[int], begin: int, at: int) -> int:
    """The clause in which token `at` stands: behind the last comma before it, the one right before it left out."""
    before = bisect_left(commas, at - 1)
    return commas[before - 1] + 1 if before and commas[before - 1] > begin else begin
