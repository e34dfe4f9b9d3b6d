"""Outlets that only bring what others say: «نقلت وكالة س عن ص», «قال ص، بحسب وكالة س», «وأفاد مراسل س نقلا عن ص»."""

from msgspec import structs

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Attribution
from marsad.model.traits import having
from marsad.reading.actors.pieces import country_rows, generic_rows
from marsad.reading.speaking.sources import Source
from marsad.reading.speaking.subjects import Subjects
from marsad.reading.speaking.unlisted import Point
from marsad.text import Sentence, fold

_MEDIA = ("وسايل", "تلفزيون", "التلفزيون", "اذاعه", "منص", "صفح", "حساب", "صحف",
          "المركز", "المكتب", "مركز", "الاعلام", "مكتب", "موقع", "مواقع", "قنا", "وكال", "صحيفه", "شبكه", "اعلام")
_TOLD = frozenset(("قوله", "قولها", "قولهم", "ان", "انه", "انها", "بان", "تاكيده", "تاكيدها"))
_UNKNOWN_REACH = 7
_SOURCE_WORDS = ("مصدر", "مصادر", "مسوول", "متحدث", "ناطق", "ضابط")
_LAID = frozenset(("الهجوم", "التفجير", "العمليه", "الاغتيال", "القصف", "الانفجار", "الاستهداف", "الضربه",
                   "الضربات", "الهجمات", "التفجيرات", "مسووليه", "المسووليه",
                   "تنفيذ", "الوقوف", "الكمين", "الاختطاف"))  # fmt: skip
_ATTRIBUTES = frozenset(("نسبته", "نسبتها", "نسبه", "نسبها", "عزته", "عزاه", "عزتها", "عزاها"))
_BODIES = {"وزاره الدفاع": "force", "الجيش": "force", "هييه الاركان": "force", "الشرطه": "police",
           "وزاره الخارجيه": "government", "وزاره الداخليه": "government", "الحكومه": "government"}  # fmt: skip
"""Bodies of a state that are told without its name, and the column that says whom they mean."""
_NEAR_COLON = 4
"""Characters between an outlet before a colon and the one whom it quotes."""


class Relays(Subjects):
    """Tells outlets from those whom they quote."""

    def _only_carries(self, at: int, point: Point) -> bool:
        """«قال س، بحسب وكالة ص», «في بيان نقلته وكالة ص»: the outlet that brings what س said."""
        last, told = self.last, point.attribution
        entry = registry().get(told.organisation or "")
        if (
            last is not None
            and entry is None
            and told.title
            and self._brings(at)
            and fold(told.title).startswith(_MEDIA)
        ):
            return True  # «في بيان ذكرته وسائل الإعلام»
        if last is None or told.speaker or told.via or entry is None or entry.kind != "outlet":
            return False
        if last.via not in (None, told.organisation):
            return False
        known = registry().get(last.organisation or "")
        if known is not None and known.kind == "outlet":
            return False
        return self._brings(at) or (at in self.markers and self.markers[at].entry.id in ("source", "source-what"))

    def _only_brought(self, at: int, before: Point, point: Point) -> bool:
        """Whether a source is quoted by the outlet named right before it, which says nothing itself."""
        marker = self.markers.get(at)
        quoted = marker is not None and marker.entry.id == "quoted"
        via = before.attribution.organisation or before.attribution.title
        return quoted and point.attribution.via is not None and point.attribution.via == via and not before.trailing

    @staticmethod
    def _headlines(colon: Point, point: Point) -> bool:
        """Whether an outlet before a colon only tells what another one says."""
        brought, told = colon.attribution, point.attribution
        outlet = registry().get(brought.organisation or "")
        other = registry().get(told.organisation or "")
        known = told.speaker is not None or (other is not None and other.kind != "outlet")
        near = told.span[0] - brought.span[1] < _NEAR_COLON
        return outlet is not None and outlet.kind == "outlet" and known and near and told.via is None

    def _brings(self, at: int) -> bool:
        """Whether a verb tells who brought the statement right before it: «في بيان [أوردته] وكالة ص»."""
        if not self.words[at].endswith(("ه", "ها")):
            return False
        near = (self.channels.get(first) for first in range(max(at - 4, 0), at))
        return any(match is not None and match.last >= at - 1 for match in near)

    def _quoted(self, told: Attribution, at: int, sentence: Sentence) -> Attribution:
        """«قالت وكالة س نقلا عن ص»: ص speaks, by way of س."""
        last = self.last
        if told.via or last is None or last.speaker or last.anonymous or last.span == told.span:
            return told
        here = self.doc.tokens[sentence.first].start <= last.span[0] < self.doc.tokens[at].start
        return self._of_agency(structs.replace(told, via=last.organisation or last.title)) if here else told

    @staticmethod
    def _of_agency(told: Attribution) -> Attribution:
        """«نقلت وكالة سانا عن [مصدر عسكري]», «تاس عن [وزارة الدفاع]»: of whose state they are, by the agency's own."""
        words = fold(told.text).split()
        home = registry()[told.via].country if told.via in having("home-agency") else None
        if home is None or len(words) > 2:
            return told
        if told.organisation is None and told.via in having("state-agency"):
            soldier = (len(words) == 2 and words[0].startswith("مصدر")) or words[0] == "مصادر"
            army = generic_rows()["army"].get(home.lower()) if soldier and "عسكري" in words[-1] else None
            return structs.replace(told, organisation=army or None)
        known = registry().get(told.organisation or "")
        if known is not None and known.country == home and told.organisation != home.lower():
            return told  # «نقلت وكالة الأنباء العراقية عن وزارة الدفاع»: read as that country's already
        column = _BODIES.get(" ".join(words))
        whose = country_rows().get(home, {}).get(column, "") if column is not None else ""
        return structs.replace(told, organisation=whose) if whose and told.speaker is None else told

    def _relayed(self, match: Match, outlet: Source | None, sentence: Sentence) -> Attribution | None:
        """«نقلت وكالة س عن ص قوله»: ص speaks, by way of س."""
        bare = outlet is None and self.words[match.last : match.last + 1] == ["عن"]  # «ونقلت عن ص قوله»
        if outlet is None and not bare:
            return None
        if outlet is not None and _ATTRIBUTES.intersection((self.words[match.first].removeprefix("و"),)):
            return None if outlet.same else self._attribution(outlet, outlet.last, "states")  # «ونسبته [بغداد] إلى س»
        if outlet is not None and self._lays_to(match, outlet):
            return self._attribution(outlet, outlet.last, "states")
        begin = match.last if outlet is None else outlet.last
        for at in range(begin, min(begin + (1 if bare else 6), sentence.last)):
            led = self.words[at] == "عن" or (match.entry.id == "learn" and self.words[at] == "من")
            if not led and not (self.words[at] == "الي" and "نسب" in self.words[match.first]):
                continue
            source = self._apposed(self._subject(at + 1, sentence.last, reach=2), sentence)
            via = (outlet.organisation or outlet.title) if outlet is not None else self._outlet_before()
            issuer = self._issuer(source) if source is not None and source.same else None
            if issuer is not None:  # «نقلت وكالة س عن بيان [ل ص]»
                return structs.replace(self._attribution(issuer, issuer.last, "states", via=via), channel="statement")
            if source is not None and not source.same:
                return self._of_agency(self._attribution(source, source.last, "states", via=via))
            if source is not None and self.last is not None and self.words[source.first].endswith(_SOURCE_WORDS):
                return structs.replace(self.last, via=via)  # «ونقلت قناة س عن المصدر قوله»
            return self._unknown_told(at + 1, sentence, via) if source is None else None
        return None

    def _lays_to(self, match: Match, source: Source) -> bool:
        """«نسبت [السلطات] إلى س الهجوم»: what somebody lays to another's charge, and no words of his."""
        if "نسب" not in self.words[match.first] or self.words[source.last : source.last + 1] != ["الي"] or source.same:
            return False
        blamed = self.actors.get(source.last + 1)
        behind = self.words[blamed.last : blamed.last + 1] if blamed is not None else []
        return bool(behind) and behind[0] in _LAID

    def _outlet_before(self) -> str | None:
        """The outlet that was quoted last, which goes on bringing what others say."""
        if self.last is None:
            return None
        entry = registry().get(self.last.organisation or "")
        return self.last.organisation if entry is not None and entry.kind == "outlet" else self.last.via

    def _unknown_told(self, begin: int, sentence: Sentence, via: str | None) -> Attribution | None:
        """«نقلت وكالة س عن [فلان الفلاني] قوله إن»: whoever it was, by the words that tell him."""
        for end in range(begin + 1, min(begin + _UNKNOWN_REACH, sentence.last)):
            if self.words[end] not in _TOLD:
                if not self.words[end][0].isalpha() or end in self.at_verbs:
                    return None
                continue
            span = self.doc.span(begin, end)
            words = self.doc.raw[span[0] : span[1]]
            return Attribution(
                speaker=None, title=words, organisation=None, channel="press", via=via, anonymous=False,
                stance="states", text=words, span=span,
            )  # fmt: skip
        return None
