"""Where in a sentence a source begins to speak: a name before a colon, «بحسب …», a verb of saying with its subject."""

from bisect import bisect_left
from typing import NamedTuple

from msgspec import structs

from marsad.lexicon import NONE, Match, Matches
from marsad.model.actors import registry
from marsad.model.mention import Attribution, Stance
from marsad.reading.actors import ActorPhrase
from marsad.reading.people import PersonPhrase
from marsad.reading.who_called import Called, bare
from marsad.reading.who_pieces import clitics
from marsad.reading.who_sources import Source, channel_of, find_sources, via_of
from marsad.text import Doc, Sentence, fold

_SUBJECT_REACH = 6
_COLON_REACH = 16
_UNNAMED_REACH = 6
_MARKERS = frozenset({"source", "spread", "same-said"})
_STANCES: dict[str, Stance] = {"claims": "claims", "denies": "denies"}
_WRITTEN = frozenset(("بيان", "تقرير"))
_PASSED = frozenset(("،", "/", "-", "لما", "ما", "به", "بها", "عنه", "عنها", "فيه", "فيها"))
# What may stand before the subject of a verb that follows it: «إلا أن [مصادر عسكرية] أكدت», «وكان [س] قد أعلن».
_LEADING = frozenset(("،", ".", ":", "؛", "-", "ان", "لكن", "ولكن", "فيما", "بينما", "حين", "كان", "كانت", "وكان",
                      "وكانت", "حيث", "اذ"))  # fmt: skip
_GOVERNING = frozenset(("في", "من", "علي", "عن", "الي", "مع", "ضد", "بين", "حول", "بعد", "قبل"))
_BEFORE_VERB = frozenset((*_PASSED, "قد"))
_SUBORDINATE = frozenset(("انها", "انه", "بانها", "بانه", "التي", "الذي"))
BREAKING = frozenset(("عاجل", "متابعه", "خاص", "هام"))


class Point(NamedTuple):
    """Where a source begins to speak."""

    at: int
    attribution: Attribution
    trailing: bool = False
    """«…، بحسب س»: it has spoken before it is named."""


class Points:
    """The sources of a document, and the words with which they begin to speak; remembers who spoke last."""

    def __init__(
        self,
        doc: Doc,
        matches: Matches,
        actors: list[ActorPhrase],
        people: list[PersonPhrase],
        publisher: str | None,
    ) -> None:
        self.doc = doc
        self.words = doc.all_words
        self.sources = find_sources(doc, matches, actors, people)
        self.ends = {s.last: s for s in self.sources.values() if not s.same}
        self.actors = {a.first: a for a in actors}
        self.publisher = publisher
        self.verbs: dict[int, list[Match]] = {}
        self.markers: dict[int, Match] = {}
        self.channels: dict[int, Match] = {}
        self.asides: set[int] = set()
        self.unnamed: set[int] = set()
        self.pages: set[int] = set()
        self.spoken_to: dict[int, str] = {}
        self.called = Called(doc, actors)
        self.doubts: list[int] = []
        self.links = {m.first for m in matches.get("actor_heads", NONE) if m.entry.id == "link-belongs"}
        self.honorifics = {at for m in matches.get("ranks", NONE) for at in range(m.first, m.last)}
        for match in matches.get("speech", NONE):
            kind = match.entry.row.get("kind")
            if kind == "verb" or kind == "relay":
                self.verbs.setdefault(match.first, []).append(match)
            elif kind in _MARKERS:
                self.markers.setdefault(match.first, match)
            elif kind == "page":
                self.pages.update(range(match.first, match.last))
            elif kind == "via":
                self.spoken_to[match.first] = match.entry.id
            elif kind == "unnamed":
                self.unnamed.add(match.first)
            elif kind == "doubt":
                self.doubts.append(match.first)
            elif kind == "aside":
                self.asides.update(range(match.first, match.last))
            elif kind == "channel":
                self.channels.setdefault(match.first, match)
        self.commas: list[int] = []
        self.colons: list[int] = []
        for at, word in enumerate(self.words):
            if word == "،":
                self.commas.append(at)
            elif word == ":":
                self.colons.append(at)
        self.at = sorted({*self.verbs, *self.markers})
        self.last: Attribution | None = None
        self.spoken: dict[str, Attribution] = {}
        """Who spoke so far, by the first word of the phrase that told who it was."""

    def points(self, sentence: Sentence) -> list[Point]:
        """Where the sources of a sentence begin to speak, in its order."""
        points: list[Point] = []
        colon = self._colon(sentence)
        if colon is not None:
            points.append(colon)
        taken = -1
        low = bisect_left(self.at, sentence.first)
        for at in self.at[low : bisect_left(self.at, sentence.last)]:
            if at < taken:
                continue
            point = self._marker(at, sentence) if at in self.markers else self._verb(at, sentence)
            if point is not None and points and self._only_carries(at, point):
                before = points[-1]
                carried = structs.replace(before.attribution, via=point.attribution.organisation)
                points[-1] = before._replace(attribution=carried)
                self._remember(carried)
                taken = at + 1
                continue
            if point is None or (points and points[-1].attribution.span == point.attribution.span):
                continue
            points.append(point)
            self._remember(point.attribution)
            taken = at + 1
        return points

    def _remember(self, told: Attribution) -> None:
        self.last = told
        self.spoken[bare(fold(told.text).partition(" ")[0], "")] = told

    def _only_carries(self, at: int, point: Point) -> bool:
        """«قال س، بحسب وكالة ص», «في بيان نقلته وكالة ص»: the outlet that brings what س said."""
        last, told = self.last, point.attribution
        entry = registry().get(told.organisation or "")
        if last is None or told.speaker or told.via or entry is None or entry.kind != "outlet":
            return False
        if last.via not in (None, told.organisation):
            return False
        known = registry().get(last.organisation or "")
        if known is not None and known.kind == "outlet":
            return False
        return self._brings(at) or (at in self.markers and self.markers[at].entry.id in ("source", "source-what"))

    def _brings(self, at: int) -> bool:
        """Whether a verb tells who brought the statement right before it: «في بيان [أوردته] وكالة ص»."""
        if not self.words[at].endswith(("ه", "ها")):
            return False
        near = (self.channels.get(first) for first in range(max(at - 4, 0), at))
        return any(match is not None and match.last >= at - 1 for match in near)

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

    def _colon(self, sentence: Sentence) -> Point | None:
        """«خلية الإعلام الأمني: مقتل …» at the start of a line."""
        words = self.words
        limit = min(sentence.last, sentence.first + _COLON_REACH)
        low = bisect_left(self.colons, sentence.first)
        if low == len(self.colons) or self.colons[low] >= limit:
            return None
        colon = self.colons[low]
        begin = sentence.first
        while begin < colon and (words[begin] in BREAKING or not words[begin][0].isalpha()):
            begin += 1
        source = self.sources.get(begin)
        if source is None or source.same or not _reaches(words, source.last, colon):
            return None
        return Point(sentence.first, self._attribution(source, colon, "states"))

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
            told_what = self._told_what(match.last, sentence)
            return None if told_what is None else Point(at, told_what, trailing=not begin)
        source = self._subject(match.last, sentence.last, reach=3)
        attribution = self._resolve(source, match.last, "states") if source is not None else None
        if attribution is not None and match.entry.id == "quoted":
            attribution = self._quoted(attribution, at, sentence)
        return None if attribution is None else Point(at, attribution, trailing=not begin)

    def _told_what(self, at: int, sentence: Sentence) -> Attribution | None:
        """Who stands behind «بحسب ما [أفادت به س]», «وفق ما [نقلته س عن ص]»; None where no verb of saying follows."""
        verb = next(iter(self.verbs.get(at, ())), None)
        source = self._subject(verb.last, sentence.last, reach=_SUBJECT_REACH) if verb is not None else None
        if verb is None or source is None:
            return None
        row = verb.entry.row
        relayed = self._relayed(verb, source, sentence) if row.get("kind") == "relay" else None
        return relayed or self._resolve(source, verb.last, _STANCES.get(row.get("stance", ""), "states"))

    def _quoted(self, told: Attribution, at: int, sentence: Sentence) -> Attribution:
        """«قالت وكالة س نقلا عن ص»: ص speaks, by way of س."""
        last = self.last
        if told.via or last is None or last.speaker or last.anonymous or last.span == told.span:
            return told
        here = self.doc.tokens[sentence.first].start <= last.span[0] < self.doc.tokens[at].start
        return structs.replace(told, via=last.organisation or last.title) if here else told

    def _verb(self, at: int, sentence: Sentence) -> Point | None:
        if (at and self.words[at - 1] in _SUBORDINATE) or self._belongs(at):
            return None
        match = self.verbs[at][0]
        if match.entry.id == "claim" and self.doc.raw[self.doc.tokens[at].end - 1] == "ى":
            return None  # «قياديا يدعى فلان»
        row = match.entry.row
        stance = _STANCES.get(row.get("stance", ""), "states")
        source = self._subject(match.last, sentence.last, reach=_SUBJECT_REACH)
        relayed = self._relayed(match, source, sentence) if row.get("kind") == "relay" else None
        if relayed is not None:
            return Point(at, relayed)
        if row.get("kind") == "relay" and not self._speaks(source) and not self._brings(at):
            return None
        addressed = match.entry.id == "accuse"  # «الحكومة تتهم الحوثيين»: behind it stands who is accused
        if source is None or source.same or source.first - match.last > 2 or addressed:
            behind, source = source, self._before(at, sentence)
            # «السلطات المحلية في تعز [تتهم] …»: a present verb within a sentence had its subject before it
            told_before = addressed and at - sentence.first > 1 and self.words[at].startswith(("ي", "ت"))
            source = source or (None if told_before else behind)
        if match.entry.id == "publish" and not _publishes(source):
            return None
        if source is not None and (attribution := self._resolve(source, match.last, stance)) is not None:
            return Point(min(at, max(source.first, sentence.first)), attribution)
        more = any(m.entry.row.get("continues") for m in self.verbs[at])
        if more and self.last is not None and at - sentence.first <= 1:
            return Point(at, self.last)
        return None

    def _belongs(self, at: int) -> bool:
        """«تابعة ل», «التابع ل» look like forms of «تابع», but only say whose something is."""
        if at not in self.links:
            return False
        behind_it = self.words[at + 1] if at + 1 < len(self.words) else ""
        return self.words[at].endswith("ه") or behind_it.startswith("ل")

    def _relayed(self, match: Match, outlet: Source | None, sentence: Sentence) -> Attribution | None:
        """«نقلت وكالة س عن ص قوله»: ص speaks, by way of س."""
        if outlet is None:
            return None
        for at in range(outlet.last, min(outlet.last + 6, sentence.last)):
            if self.words[at] != "عن":
                continue
            source = self._subject(at + 1, sentence.last, reach=2)
            if source is not None and not source.same:
                via = outlet.organisation or outlet.title
                return self._attribution(source, source.last, "states", via=via)
        return None

    @staticmethod
    def _speaks(source: Source | None) -> bool:
        return source is not None and (source.anonymous or source.title is not None or source.same)

    def _subject(self, begin: int, end: int, *, reach: int) -> Source | None:
        """The source that begins within reach behind a verb, dates and asides skipped."""
        for at in range(begin, min(begin + reach, end)):
            source = self.sources.get(at)
            if source is not None:
                if source.near:
                    return source if at == begin and not source.prefix else None
                return source if source.prefix in ("", "ل") or at == begin else None
            if at in self.honorifics or at in self.pages:
                continue  # «وقال الشيخ مصطفى» of one named in full before
            if at not in self.asides and self.words[at] not in _PASSED and not self.words[at].isdigit():
                return None
        return None

    def _before(self, at: int, sentence: Sentence) -> Source | None:
        """The subject before its verb: «وزارة الدفاع تعلن …», «من جهته أكد»."""
        for end in range(at, max(at - 5, sentence.first), -1):
            if end < at and not (end in self.asides or self.words[end] in _BEFORE_VERB):
                return None
            source = self.ends.get(end)
            if source is not None and source.first >= sentence.first and source.prefix in ("", "و") and not source.near:
                near_start = source.first - sentence.first <= 3
                lead = self.words[source.first - 1] if source.first else ""
                near_start = near_start and lead not in _GOVERNING  # «في صفوف الجيش، أكد العميد»
                return source if near_start or lead in _LEADING else None
        return None

    def _resolve(self, source: Source, behind_verb: int, stance: Stance) -> Attribution | None:
        if not source.same:
            if self.last is not None and _correspondents(source.title, self.last.title):
                return self.last  # «قال مراسل س … وأضاف مراسلنا»
            return self._attribution(source, behind_verb, stance)
        issuer = self._issuer(source)
        if issuer is not None:
            document = issuer.first > source.last or issuer.prefix == "ل"
            return self._attribution(issuer, issuer.last, stance, statement=document)
        if self._others(source):
            words = self.doc.raw[source.span[0] : source.span[1]]
            return self._attribution(source._replace(title=words, anonymous=True), behind_verb, stance)
        if self.last is None and source.title is not None:
            return self._attribution(source, behind_verb, stance)
        return self._spoken_before(source) or self.last

    def _spoken_before(self, source: Source) -> Attribution | None:
        """Who spoke before and was told by the same noun: «شبكة س … وقالت الشبكة», «مصدر أمني … وأضاف المصدر»."""
        noun = bare(self.words[source.first], source.prefix)
        told = self.last
        if told is None or noun in _WRITTEN or bare(fold(told.text).partition(" ")[0], "") == noun:
            return told
        return self.spoken.get(noun)

    def _whose(self, source: Source) -> str | None:
        """For whom a source speaks that is told by a common noun: «الجيش», «المتحدث باسم الشبكة»."""
        alone = source.last - source.first == 1 and not source.speaker and not source.title
        word = self.words[source.first] if alone else fold(source.title or "").rpartition(" ")[2]
        if word in ("باسمه", "باسمها") and source.organisation is None and self.last is not None:
            return self.last.organisation
        if not word.startswith("ال") or not (alone or source.organisation is None or word == "الجيش"):
            return source.organisation
        if self.last is not None and self.last.organisation and fold(self.last.text).partition(" ")[0] == word:
            return self.last.organisation
        return self.called.before(word, source.first) or source.organisation

    def _others(self, source: Source) -> bool:
        """«وبحسب المصادر»: sources in the plural are no organisation named before."""
        word = self.words[source.first]
        return word.endswith("مصادر") and (self.last is None or not self.last.anonymous)

    def _issuer(self, source: Source) -> Source | None:
        """«البيان الصادر عن س», «المنظمة ("س")»."""
        for at in range(source.last, min(source.last + 4, len(self.words))):
            found = self.sources.get(at)
            if found is not None and not found.same:
                led = bool({"عن", "ل"} & set(self.words[source.last : at]))
                # «وأضاف بيان القاعدة أن»
                led = led or (at == source.last and not found.prefix and self.words[source.first] in ("بيان", "وبيان"))
                apposed = at <= source.last + 1 and self.doc.raw[self.doc.tokens[at].start - 1] in '("«“'
                return found if led or found.prefix == "ل" or apposed else None
        return None

    def _unnamed_near(self, at: int) -> bool:
        return bool(self.unnamed) and any(i in self.unnamed for i in range(at, at + _UNNAMED_REACH))

    def _attribution(
        self, source: Source, at: int, stance: Stance, *, via: str | None = None, statement: bool = False
    ) -> Attribution:
        behind_source = max(source.last, at)
        before = self.channels.get(source.first - 1)
        channel = "statement" if statement else channel_of(self.doc, behind_source, self.channels)
        if channel is None and before is not None and not clitics(before.prefix):
            channel = channel_of(self.doc, source.first - 1, self.channels)
        if channel is None and source.first - 1 in self.pages:
            channel = "social-media"
        via = via or via_of(self.doc, source.last, self.actors, self.spoken_to)
        if via is not None and channel is None:
            channel = "press"
        return Attribution(
            speaker=source.speaker,
            title=source.title,
            organisation=self._whose(source),
            channel=channel,
            via=via if via != self.publisher else None,
            anonymous=source.anonymous or self._unnamed_near(source.last),
            stance=stance,
            text=self.doc.raw[source.span[0] : source.span[1]],
            span=source.span,
        )


def _correspondents(one: str | None, other: str | None) -> bool:
    """Whether «مراسلنا» is the correspondent named before."""
    return one is not None and other is not None and one.startswith("مراسلنا") and other.startswith("مراسل")


def _publishes(source: Source | None) -> bool:
    """«نشر», «وثّق» tell of words only where a person or a body that reports does so; forces deploy."""
    if source is None or source.speaker or source.title:
        return source is not None
    entry = registry().get(source.organisation or "")
    return entry is not None and entry.kind in ("outlet", "civil", "organisation")


def _reaches(words: list[str], last: int, colon: int) -> bool:
    """Whether a source reaches the colon, a few words of place or channel between them allowed."""
    gap = words[last:colon]
    return len(gap) <= 5 and "،" not in gap[1:] and not any(w in (".", "؛", "ان") for w in gap)
