"""Whose «قواته», «عناصرها», «مواقعه» are: pronouns on words for men and sites go back to a party named before."""

from collections.abc import Mapping

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.traits import having
from marsad.reading.actors.context import Context, forces_at_home
from marsad.reading.actors.names import Part
from marsad.reading.actors.phrases import NounPhrases
from marsad.reading.actors.pieces import Pieces
from marsad.text import Doc, fold
from marsad.text.records import Record

_WITHIN = frozenset(fold(w) for w in ("في", "ضمن", "داخل"))
_NO_FORCES = frozenset({"outlet", "organisation", "civil", "civilians", "persons"})
_TELLS = tuple(fold(w) for w in ("أعلن", "أعلنت", "يعلن", "تعلن", "وأعلن", "وأعلنت"))
_EARLIER = 3
"""Sentences before a pronoun within which whom it means was named."""
_SECTORS = frozenset(("قاطع", "قاطعي", "قواطع"))
_MASCULINE = frozenset(fold(w) for w in ("تنظيم", "جيش", "حزب", "جهاز", "لواء", "فيلق", "فصيل", "نظام", "تحالف",
                                         "حرس", "مجلس", "داعش", "حشد", "طيران"))  # fmt: skip


class ActorPhrase(Record):
    """Tokens `first` to `last` (exclusive) name an actor; `span` leaves out a prefix that can be parted off."""

    first: int
    last: int
    span: tuple[int, int]
    id: str | None
    """Id of the registry; None for one that it does not know."""
    name: str
    """The words of the phrase."""
    unit: str | None
    """The words for the part of the actor («اللواء 45 بالفرقة الثامنة»)."""
    parent: str | None
    """The actor that stands above it in the registry."""
    country_hint: str | None
    prefix: str
    """Clitics before it without the article: "", "و", "ب", "ل", "ول" …"""
    kind: str
    """org, adjective, generic, persons, country or unknown (a named group that the registry lacks)."""


def civilians(first: int, last: int, span: tuple[int, int], name: str) -> ActorPhrase:
    """Civilians as a party, where other words than for an actor tell them: a number, a trade, where they live."""
    return ActorPhrase(first, last, span, "civilians", name, None, None, None, "", "persons")


class Owners(NounPhrases):
    """Finds to whom a pronoun goes back among the phrases read so far."""

    def __init__(self, doc: Doc, pieces: Pieces, context: Context) -> None:
        super().__init__(doc, pieces, context)
        self.found: list[ActorPhrase] = []

    def owner_before(self, at: int) -> str | None:
        """The party named last in the sentence («أعلن الجيش أن [قواته]»), before it the one that speaks."""
        sentence = self.doc.tokens[at].sentence
        for actor in reversed(self.found):
            if self.doc.tokens[actor.first].sentence != sentence:
                break
            known = registry().get(actor.id or "")
            told = self.words[actor.first - 1].startswith(_TELLS)
            other = self.words[at].endswith("ها") and self._is_masculine(actor)
            if told and not other and known is not None and known.kind in ("force", "group"):
                return known.parent if known.id in _MEN_OF_PARENT else known.id
        here = [a for a in self.found[-_NEAR:] if self.doc.tokens[a.first].sentence == sentence and self._owns(a)]
        if here:
            pronoun = "ه" if self.words[at].endswith("ه") else "ها" if self.words[at].endswith("ها") else ""
            agreeing = [a for a in here if pronoun == self._pronoun_of(a)] if pronoun else here
            if pronoun == "ه" and self._commands(agreeing[-1].last if agreeing else here[0].first - 1, at):
                return self._force_before()
            if pronoun == "ه" and not agreeing and self.words[at].removeprefix("و").startswith(_SOLDIERS):
                return self._owner_earlier(at) or here[-1].id
            owner = (agreeing or here)[-1].id
            return registry()[owner].parent if owner in _MEN_OF_PARENT else owner
        begin = max(self.doc.sentences[sentence].first, at - _FAR)
        if self.words[at].endswith("ه") and self._commands(begin, at):
            return self._force_before()
        named = self.found and self.doc.tokens[self.found[-1].first].sentence == sentence
        return None if named else self._owner_earlier(at)

    def _owns(self, actor: ActorPhrase) -> bool:
        known = registry().get(actor.id or "")
        if actor.kind == "generic" and self._with_pronoun(actor.first):
            return False  # «35 من [مسلحيه] وتسعة من مقاتليها»
        return known is not None and known.kind not in _NO_FORCES and not self._is_patron(actor)

    def _with_pronoun(self, at: int) -> bool:
        return self.doc.raw.endswith(("ه", "ها", "هم"), 0, self.doc.tokens[at].end)

    def _commands(self, first: int, at: int) -> bool:
        """«قال قائد المحور فلان إن سبعة من [مقاتليه] قتلوا»: a commander told behind token `first`, not of rebels."""
        return any(self.words[k].removeprefix("و").removeprefix("ل") in _COMMANDERS for k in range(max(first, 0), at))

    def _force_before(self) -> str | None:
        """The force of a state named last."""
        for actor in reversed(self.found):
            known = registry().get(actor.id or "")
            if known is not None and known.kind == "force" and actor.kind not in ("adjective", "country"):
                return known.id
        return None

    def _is_patron(self, actor: ActorPhrase) -> bool:
        """«حركة س المرتبطة ب[تنظيم ص]»: who is named only to say what another one is."""
        before = self.words[max(actor.first - 2, 0) : actor.first]
        known = registry().get(actor.id or "")
        above = before[-1:] == ["التابعه"] and known is not None and known.kind == "government"
        return above or any(w.startswith(_LEANING) for w in before)  # «مديرية س التابعة ل[وزارة ص] … إن مفارزها»

    def _owner_earlier(self, at: int) -> str | None:
        """«… . وهاجمت [خلاياه] الحاجز»: the armed side of the pronoun's gender that was named last before."""
        sentence = self.doc.tokens[at].sentence
        masculine = self.words[at].endswith("ه")
        for actor in reversed(self.found):
            if sentence - self.doc.tokens[actor.first].sentence > _EARLIER:
                return None
            known = registry().get(actor.id or "")
            if known is None or known.kind not in ("force", "group") or actor.kind in ("adjective", "country"):
                continue
            if self._is_patron(actor):
                continue
            if self._is_masculine(actor) == masculine:
                return known.id
        return None

    def owner_of_sites(self, match: Match) -> Part | None:
        """«ورد الطيران بغارات على [مواقعها]»: of the party of the pronoun's gender that did not do it."""
        at = match.first
        before = self.words[at - 1] if at else ""
        beside = bool(self.found) and self.found[-1].last == at
        if not (beside or before in _ONTO or before.removeprefix("و").startswith(_HITS)):
            return None
        sentence = self.doc.tokens[at].sentence
        begin = self.doc.sentences[sentence].first
        clause = next((i + 1 for i in range(at - 1, begin - 1, -1) if self.words[i] in _PARTING), begin)
        pronoun = next(p for p in ("هم", "ها", "ه") if self.words[match.last - 1].endswith(p))
        doer = self.found[-1].id if self.found and self.found[-1].first >= clause else None
        if any(w.removeprefix("و").removeprefix("ف").startswith(_BLOWS_UP) for w in self.words[clause:at]):
            clause, doer = at, None  # «عند وصول قوة من الشرطة انفجرت عبوة على [عجلتها]»
        for actor in reversed(self.found):
            if sentence - self.doc.tokens[actor.first].sentence > _EARLIER:
                return None
            known = registry().get(actor.id or "")
            if actor.first >= clause or known is None or known.kind not in ("force", "group") or known.id == doer:
                continue
            if actor.kind not in ("adjective", "country") and self._pronoun_of(actor) == pronoun:
                return Part(match.last, known.id, "generic")
        return None

    def of_speaking_state(self, at: int, row: Mapping[str, str]) -> str | None:
        """«أعلنت وزارة الدفاع التركية أن [الجيش] قصف مواقع في سنجار»: the forces of the other country that speaks."""
        if not row.get("takes") or not self.found or at < 1 or self.words[at - 1] not in _THAT:
            return None
        speaker = self.found[-1]
        told = speaker.first and self.words[speaker.first - 1].startswith(_SAYS)
        known = registry().get(speaker.id or "")
        if not told or at - speaker.last > _TOLD_WITHIN or known is None or known.kind not in ("government", "force"):
            return None
        if known.country is None or known.country == self.context.country:
            return None
        return forces_at_home(known.country, row["takes"])

    def is_sector(self, at: int) -> bool:
        """«ضمن [قاطع عمليات] كركوك»: a command's sector is where it was, not who did it."""
        word = self.words[at].removeprefix("ب").removeprefix("ال")
        return word in _SECTORS and (self.words[at].startswith("ب") or (at > 0 and self.words[at - 1] in _WITHIN))

    def of_sector(self, at: int) -> int:
        """«ضمن قاطع [قيادة عمليات] كركوك», «… قاطع [مسؤولية قيادة عمليات] …»: the end of the command's name, else 0."""
        named = "عمليات" in self.words[at : at + 3] and self.is_sector(at - 1)
        part = self.phrase(at, 0) if named else None
        return part.last if part is not None else 0

    def _pronoun_of(self, actor: ActorPhrase) -> str:
        """«الحوثيون» are «هم», «التنظيم» is «ه», «القوات» are «ها»."""
        men = self.words[actor.first].endswith(("ون", "ين"))
        return "هم" if men else "ه" if self._is_masculine(actor) else "ها"

    def _is_masculine(self, actor: ActorPhrase) -> bool:
        head = self.words[actor.first].removeprefix("و").removeprefix("ال")
        return head.removeprefix(actor.prefix).removeprefix("ال") in _MASCULINE


_SAYS = tuple(p + w for p in ("", "و") for w in ("اعلن", "قال", "ذكر", "اكد", "افاد", "اوضح", "كشف", "اضاف"))
_THAT, _TOLD_WITHIN = frozenset(("ان", "بان")), 12
_MEN_OF_PARENT = having("men-of-parent")
_NEAR, _FAR = 12, 40
_COMMANDERS = frozenset(fold(w) for w in ("قائد", "آمر", "القائد"))
_SOLDIERS = ("جنود", "ضباط", "عسكري")
_LEANING = ("المرتبط", "الموالي", "الموالون", "المبايع", "المدعوم", "المحسوب", "المتحالف", "المقرب")
_ONTO = frozenset(fold(w) for w in ("على", "ضد", "محيط", "نحو", "باتجاه", "استهداف", "قصف", "مهاجمة", "تدمير"))
_HITS = ("استهدف", "قصف", "هاجم", "دك", "ضرب", "دمر", "طال")
_BLOWS_UP = ("انفجر", "انفجار")
_PARTING = frozenset(fold(w) for w in ("،", "فيما", "بينما", "إن", "أن", "بأن", "إنه", "إنها", "حيث", "بعدما"))
