"""Where in a sentence a source begins to speak: a name before a colon, «بحسب …», a verb of saying with its subject."""

from bisect import bisect_left

from msgspec import structs

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Attribution
from marsad.reading.speaking.sources import Source
from marsad.reading.speaking.unlisted import Point
from marsad.reading.speaking.verbs import REFUSING, STANCES, SUBJECT_REACH, Verbs
from marsad.text import Sentence, fold

_DATELINE = 6
REPORTS = frozenset(fold(w) for w in ("تقرير", "نشرة", "حصيلة", "موجز", "إحصائية", "بيان"))
_TOLD_SO = frozenset(("ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "الي", "علي"))
_LINKS = ("صلته", "صلتها", "صله", "ضلوع", "تورط", "مسوولي", "علاقته", "علاقتها", "علاقه", "وقوف", "مشارك", "ارتباط")
"""«نافية أي [صلة] لها بالهجوم»: what somebody denies having had to do with it."""
_STROKES = frozenset(("/", "\\", "|", "-", "–", "—", "،"))
_PICTURES = "\u2190"
"""Signs from here on are arrows, boxes and pictures, with which posts part their items."""
_DASHES, _COLON_REACH = frozenset(("-", "–", "—", "/")), 16
_SECRET = ("استخبار", "مخابر", "امن")
_STATEMENTS = frozenset(("بيان", "تصريح", "تصريحات", "حديث", "مقابله", "تغريده", "بلاغ"))
_PLACED = frozenset(("محافظه", "ولايه", "مدينه", "بلده", "منطقه", "قضاء", "ناحيه", "مديريه", "ريف"))
ISSUING = frozenset(("بيان", "بلاغ", "تصريح", "توضيح", "صحفي", "عسكري", "عاجل", "هام", "رسمي", "صادر", "عن",
                     "من", "رقم", "صدر", "صدرت", "وصدر", "البيان", "التالي"))  # fmt: skip
"""What stands before the body that a post's first line names: «بيان صحفي صادر عن س», «صدر عن س ما يلي»."""
FOLLOWING = frozenset(("ما", "يلي", "البيان", "الاتي", "التالي", "بيان", "جاء", "فيه", "الاتيه", "التاليه", "الي",
                       "الراي", "العام", "للراي", "صحفي", "صحافي", "هام", "توضيحي", "توضيح", "عسكري", "عاجل",
                       "رسمي", "بلاغ", "تصريح", "تنويه"))  # fmt: skip
"""What stands behind it."""
BREAKING = frozenset(("عاجل", "متابعه", "خاص", "هام"))


class Points(Verbs):
    """The words with which the sources of a document begin to speak."""

    def points(self, sentence: Sentence) -> list[Point]:
        """Where the sources of a sentence begin to speak, in its order."""
        points: list[Point] = []
        colon = self._colon(sentence) or self._tagged(sentence)
        if colon is not None:
            points.append(colon._replace(headed=True))
            self._remember(colon.attribution)
        taken = -1
        brought: tuple[int, int] | None = None
        low = bisect_left(self.at, sentence.first)
        for at in self.at[low : bisect_left(self.at, sentence.last)]:
            if at < taken or (at in self.actors and at not in self.markers and self.actors[at].last > at + 1):
                continue  # «قالت [سرايا] س», which could be a verb
            point = self._marker(at, sentence) if at in self.markers else self._verb(at, sentence)
            if point is not None and points and self._only_carries(at, point):
                before = points[-1]
                told = point.attribution
                carried = structs.replace(before.attribution, via=told.organisation or told.title)
                points[-1] = before._replace(attribution=carried)
                self._remember(carried)
                taken, brought = at + 1, told.span
                continue
            if point is None or point.attribution.span == brought:
                continue  # «وفقا لما [ذكرته] وكالة س»
            if points and points[-1].attribution.span == point.attribution.span:
                continue
            if points and self._carried(at):
                continue
            if points and self._only_brought(at, points[-1], point):
                before = points.pop()  # «وأفاد مراسل س، نقلا عن [مصادر أمنية]، أن»
                point = point._replace(at=before.at, trailing=before.trailing)
            elif colon is not None and len(points) == 1 and self._headlines(colon, point):
                points.pop()  # «إعلام العدو: [الجيش] يسمح بنشر إصابة جنود»
                told = structs.replace(point.attribution, via=colon.attribution.organisation)
                point = point._replace(at=colon.at, attribution=told, headed=True)
            points.append(point)
            self._remember(point.attribution)
            taken = at + 1
        if not points and self.tellings and (telling := self._so_telling(sentence)) is not None:
            self._remember(telling.attribution)
            return [telling]
        return points

    def _so_telling(self, sentence: Sentence) -> Point | None:
        """«رفض [الجيش] التهم، مشددا على أن»: who does what the sentence tells first says the rest of it."""
        low = bisect_left(self.tellings, sentence.first)
        at = self.tellings[low] if low < len(self.tellings) else sentence.last
        if at >= sentence.last or self.words[at - 1] != "،" or at + 2 >= sentence.last:
            return None
        said = self.words[at + 1 : at + 3]
        disowns = self.words[at].startswith("ناف") and any(word.startswith(_LINKS) for word in said)
        if not disowns and not any(word in _TOLD_SO for word in said):
            return None
        for first in (sentence.first, sentence.first + 1):
            source = self.sources.get(first)
            if source is None or source.same or source.near or source.unlisted or source.last >= at:
                continue
            known = registry().get(source.organisation or "")
            if source.prefix or not (source.speaker or source.title or (known is not None and known.kind != "outlet")):
                return None
            denies = disowns or self.words[sentence.first].removeprefix("و").startswith(REFUSING)
            return Point(sentence.first, self._attribution(source, source.last, "denies" if denies else "states"))
        return None

    @staticmethod
    def _outlet(source: Source) -> bool:
        entry = registry().get(source.organisation or "")
        return entry is not None and entry.kind == "outlet"

    def _carried(self, at: int) -> bool:
        """«قال فلان في بيان [نشرته] وسائل إعلام»: who only carries what somebody says."""
        return self.words[at].endswith("ته") and self.words[at - 1] in _STATEMENTS

    def _doubted(self, sentence: Sentence, points: list[Point]) -> list[Point]:
        """«…، وهو رقم لم يتسن التحقق منه»: the text keeps its distance from what the source says."""
        low = bisect_left(self.doubts, sentence.first)
        if not points or low == len(self.doubts) or self.doubts[low] >= sentence.last:
            return points
        last = points[-1]
        if last.attribution.stance != "states":
            return points
        return [*points[:-1], last._replace(attribution=structs.replace(last.attribution, stance="claims"))]

    # Ways of naming a source

    def _tagged(self, sentence: Sentence) -> Point | None:
        """«#هيئة_الحشد_الشعبي إصابة اثنين …»: a line that begins with the name of a body as a tag."""
        start = self.doc.tokens[sentence.first].start
        source = self.sources.get(sentence.first) if start and self.doc.raw[start - 1] == "#" else None
        if source is None or source.same or source.last >= sentence.last:
            return None
        entry = registry().get(source.organisation or "")
        if entry is None or entry.kind == "outlet" or "_" not in self.doc.raw[slice(*source.span)]:
            return None
        return Point(sentence.first, self._attribution(source, source.last, "states"))

    def _colon(self, sentence: Sentence) -> Point | None:
        """«خلية الإعلام الأمني: مقتل …» at the start of a line."""
        words = self.words
        low = bisect_left(self.colons, sentence.first)
        colon = self._bar(sentence) or (self.colons[low] if low < len(self.colons) else sentence.last)
        if colon >= sentence.last or colon >= sentence.first + _COLON_REACH:
            return None
        begin = sentence.first
        while begin < colon and (words[begin] in BREAKING or not words[begin][0].isalpha()):
            begin += 1
        while self.issues(sentence) and begin < colon and words[begin] in ISSUING:
            begin += 1
        source = self.sources.get(begin)
        named = self.sources.get(begin + 1)
        if named is not None and named.speaker and named.last == colon and (source is None or source.same):
            source = named  # «الوسيط [الشيخ فلان]: التبادل جرى»
        elif source is not None and (whose := self._behind_bar(source, colon)) is not None:
            source = whose
        if (quoted := self._quoted_name(begin, sentence)) is not None and quoted.last == colon:
            known = source is not None and (source.organisation or source.last == colon)
            source = source if known else quoted  # «"أطباء السودان": مقتل …»
        if self.words[begin].removeprefix("ال") in REPORTS and (of := self._report_of(begin, colon)) is not None:
            source = of
        if self.words[begin] == "نقلا" and (told := self.ends.get(colon)) is not None:
            source = told  # «نقلا عن وسائل إعلام محلية [سرايا القدس]: …»
        behind = self._behind_dateline(begin, colon)
        if behind is not None and (placed := self.sources.get(behind)) is not None:
            apart = words[behind - 1] not in _DASHES and _reaches(words, placed.last, colon)
            source = placed if placed.organisation or apart else source
        known = source is not None and source.same and (  # «مرصد الفرات»: below it «المرصد» is that one
            self.called.first(words[source.first]) is not None
            or words[source.first].removeprefix("ال") in self.doc.vocabulary
        )
        if colon - 1 in self.short and (colon - 1 == begin or colon - 1 == behind) and not known:
            agency = self.short[colon - 1]
            source = Source(colon - 1, colon, self.doc.span(colon - 1, colon), organisation=agency.entry.id)
        if source is not None and source.same and source.last == colon:
            return self._headlined(source, sentence)
        if source is not None and words[source.last] == "عن" and self._outlet(source):
            told = self.sources.get(source.last + 1)  # «رويترز عن [مسؤول إسرائيلي]: …»
            if told is not None and not told.same and _reaches(words, told.last, colon):
                via = source.organisation or source.title
                return Point(sentence.first, self._attribution(told, told.last, "states", via=via))
        if source is None or source.same or not _reaches(words, source.last, colon):
            return None
        if source.organisation is None and words[source.first] in _PLACED:
            return None  # «محافظة درعا: عثر …»: where it was
        return Point(sentence.first, self._attribution(source, colon, "states"))

    def issues(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with «صدر عن س»: all that follows is what س says."""
        words = self.words[sentence.first : sentence.first + _DATELINE]
        return any(word in ("صدر", "وصدر", "صادر") and words[i + 1 : i + 2] == ["عن"] for i, word in enumerate(words))

    def _bar(self, sentence: Sentence) -> int | None:
        """Behind «||» near the head of a line: «إعلام س || [اللواء …]»."""
        if "|" not in self.doc.raw[self.doc.tokens[sentence.first].start : sentence.end]:
            return None
        tokens = self.doc.tokens
        near = range(sentence.first + 1, min(sentence.first + _DATELINE, sentence.last))
        bar = next((i for i in near if "|" in self.doc.raw[tokens[i - 1].end : tokens[i].start]), None)
        if bar is not None and all(w in BREAKING or not w.isalpha() for w in self.words[sentence.first : bar]):
            return None  # «عاجل | الطيران يقصف …»: no source stands before it
        return bar

    def _report_of(self, begin: int, colon: int) -> Source | None:
        """«التقرير الأسبوعي ل[مركز س]: …»: whose report a line before a colon names."""
        for at in range(begin + 1, min(begin + 4, colon)):
            source = self.sources.get(at)
            if source is not None and not source.same and (source.prefix == "ل" or self.words[at - 1] == "عن"):
                start, stop = source.span[0], self.doc.tokens[colon - 1].end
                longer = colon - source.last <= 2 and source.organisation is None and source.speaker is None
                told = source._replace(last=colon, span=(start, stop), title=self.doc.raw[start:stop])
                return told if longer else source
        return None

    def _behind_bar(self, body: Source, colon: int) -> Source | None:
        """«قيادة الشرطة // [الفريق فلان الفلاني]: …»: who speaks for the body before a stroke."""
        at = body.last
        while at < colon and self.words[at] in _STROKES:
            at += 1
        source = self.sources.get(at)
        if source is None or source.speaker is None or source.last != colon or body.same:
            return None
        barred = at > body.last or "|" in self.doc.raw[self.doc.tokens[at - 1].end : self.doc.tokens[at].start]
        return source._replace(organisation=source.organisation or body.organisation) if barred else None

    def _headlined(self, source: Source, sentence: Sentence) -> Point | None:
        """«[المرصد]: قتلى بقصف …» above a text that names «المرصد السوري لحقوق الإنسان» in full."""
        known = self.called.first(self.words[source.first])
        if known is None:
            return None
        words = self.doc.raw[source.span[0] : source.span[1]]
        told = source._replace(same=False, organisation=known, title=words)
        return Point(sentence.first, self._attribution(told, source.last, "states"))

    def _behind_dateline(self, begin: int, colon: int) -> int | None:
        """Behind the place with which a line begins: «[محافظة درعا –] المرصد السوري: …»."""
        near = range(begin + 1, min(begin + _DATELINE, colon))
        dash = next((at for at in near if self.words[at] in _DASHES), None)
        if dash is not None:
            return dash + 1
        raw, tokens = self.doc.raw, self.doc.tokens
        gaps = ((at, raw[tokens[at - 1].end : tokens[at].start]) for at in near)  # «سنجار 📌 س: …»
        return next((at for at, gap in gaps if len(gap) > 2 and any(c > _PICTURES for c in gap)), None)

    def _marker(self, at: int, sentence: Sentence) -> Point | None:
        match = self.markers[at]
        begin = at == sentence.first
        if match.entry.id == "spread":
            span = self.doc.span(match.first, match.last)
            told = Attribution(
                speaker=None, title=None, organisation=None, channel="social-media", via=None, anonymous=True,
                stance="claims", text=self.doc.raw[span[0] : span[1]], span=span,
            )  # fmt: skip
            return Point(at, told, trailing=not begin)
        if match.entry.id == "same-said":
            return Point(at, self.last, trailing=True) if self.last is not None else None
        if match.entry.id == "source-what":
            told_what, also = self._told_what(match.last, sentence)
            return None if told_what is None else Point(at, told_what, trailing=not begin, also=also)
        if match.entry.id == "issued" and not begin:
            return None  # «قال س في بيان أصدره»
        source = self._subject(match.last, sentence.last, reach=3) or self._quoted_name(match.last, sentence)
        if source is None and match.entry.id in ("source", "stands-in"):
            source = self._behind_figures(match.last, sentence)  # «استنادا إلى [معطيات] وزارة الصحة»
        if source is None and match.last - match.first > 1:
            source = self._subject(match.first + 1, sentence.last, reach=1)  # «بحسب [إحصائيات رسمية]»
        if source is not None and self._informs(match, source):
            return None
        attribution = self._resolve(source, match.last, "states") if source is not None else None
        if attribution is not None and match.entry.id == "quoted":
            attribution = self._quoted(attribution, at, sentence)
        trailing = not begin and match.entry.id != "stands-in"  # «وجاء في بيان للقيادة أن»
        if attribution is None or source is None:
            return None
        if match.entry.id == "announcing":  # «عقب إعلان [س] أن»: what s said
            that = self.words[source.last] if source.last < sentence.last else ""
            return Point(at, attribution) if that in _TOLD_SO else None
        return Point(at, attribution, trailing=trailing, also=self._joined(source, "states"))

    def _informs(self, match: Match, source: Source) -> bool:
        """«وفقا لمعلومات مديرية الاستخبارات … نفذت القوة»: what a force acted upon, and not what is said."""
        led = self.words[match.last - 1].endswith("معلومات") or self.words[source.first].endswith("معلومات")
        told = self.words[match.last : source.last]
        return led and any(word.removeprefix("ال").startswith(_SECRET) for word in told)

    def _told_what(self, at: int, sentence: Sentence) -> tuple[Attribution | None, Attribution | None]:
        """Who stands behind «بحسب ما [أفادت به س]», «وفق ما [نقلته س عن ص]», and who is joined to him; None where no
        verb of saying follows."""
        verb = next(iter(self.verbs.get(at, ())), None)
        late = verb.last + (self.words[verb.last : verb.last + 1] in _THEN) if verb is not None else 0
        source = self._subject(late, sentence.last, reach=SUBJECT_REACH) if verb is not None else None
        if verb is None or source is None:
            return None, None
        row = verb.entry.row
        relayed = self._relayed(verb, source, sentence) if row.get("kind") == "relay" else None
        stance = STANCES.get(row.get("stance", ""), "states")
        told = relayed or self._resolve(source, verb.last, stance)
        if told is None and source.same and (joined := self.sources.get(source.last)) is not None and not joined.same:
            return self._attribution(joined, joined.last, stance), None  # «وفق ما أفادت المجموعة [ومصدر أمني]»
        if told is not None and relayed is None and (behind := self._informed(source, sentence)) is not None:
            return behind, None
        outlet = self.sources.get(source.last)
        entry = registry().get(outlet.organisation or "") if outlet is not None else None
        informed = entry is not None and entry.kind == "outlet" and outlet is not None and not outlet.prefix
        if told is not None and entry is not None and informed and not told.via:  # «أفادت مصادر طبية [وكالة س]»
            return structs.replace(told, via=entry.id, channel=told.channel or "press"), None
        return told, self._joined(source, stance)


# «بحسب ما أعلن [حينها] المتحدث»
_THEN = (["حينها"], ["انذاك"], ["وقتها"], ["حينذاك"], ["لاحقا"], ["سابقا"], ["امس"], ["اليوم"])


def _reaches(words: list[str], last: int, colon: int) -> bool:
    """Whether a source reaches the colon, a few words of place or channel between them allowed."""
    gap = words[last:colon]
    if last > colon:
        return False  # «الشهيدة: فلانة»: whom a list names
    return len(gap) <= 5 and "،" not in gap[1:] and not any(w in (".", "؛", "ان") for w in gap)
