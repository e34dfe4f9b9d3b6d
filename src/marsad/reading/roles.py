"""Who did it to whom: the roles of a clause's actors.

An actor's role is told, in this order, by a marker before it («بإسناد», «بأمر من», «من قبل», «ضد»), by the actor it
is joined to with و, by the counted people who are its own, by its being an adjective of the deed («غارة إسرائيلية»),
and by how it depends on the deed beside it (`roles_syntax.py`). The markers are data (`role_markers.csv`); here is only
their grammar.
"""

from bisect import bisect_left
from typing import NamedTuple

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Role
from marsad.reading.actors import ActorPhrase
from marsad.reading.clauses import Clause
from marsad.reading.counts import CountPhrase
from marsad.reading.deeds import Deed, complete, family
from marsad.reading.phrases import Phrases
from marsad.reading.pronouns import object_pronoun
from marsad.reading.roles_syntax import (
    PREPOSITIONS,
    SITES,
    STOPS,
    acts_by_force,
    between,
    brings_down,
    has_weapon,
    is_adjective,
    is_weapon,
    object_behind,
    takes_object,
)
from marsad.reading.windows import Ordered, inside

_VICTIM_FAMILIES = frozenset({"strike", "explosion", "attack", "fight", "abduction"})


class RoledActor(NamedTuple):
    """An actor of a happening in its role."""

    actor: ActorPhrase
    role: Role


# Who only tells, helps the wounded or counts the dead is no party to what happened.
BYSTANDERS = frozenset({"outlet", "organisation", "civil"})
# They tell of what every force of their country did and lost.
MOUTHPIECES = frozenset({"iq-smc", "iq-joc"})
_JOINT = frozenset({"talk", "agreement", "cooperation", "operation", "arrest", "find", "forces"})
_GIVEN = frozenset({"aid", "training", "air-support"})
_PEACEFUL = frozenset({"talk", "agreement", "cooperation"})
_ROLES: dict[str, Role] = {r: r for r in ("initiator", "partner", "support", "authority", "target", "victim")}
# From how far behind a deed an object is still its own.
_REACH = 8
_TO_SUBJECT = 6
# Tokens beyond which nothing depends on a deed, however long the sentence goes on without a stop.
_FARTHEST = 30
_PAIR_REACH = 30
_LONGEST_COUNT = 30
# «قالت … على فيسبوك إن قوات …»: what a verb of saying says is no part of what stands before.
_PARTS = frozenset(("،", "ان", "بان", "وان"))
_NEGATIONS = frozenset(("لم", "لن", "لا"))
_ATTACKED = ("رتل", "ارتال", "قاعده", "قواعد", "حاجز", "حواجز", "نقطه", "نقاط", "ثكنه")
# Bodies and sites that stand in the accusative where they are struck: with the ending ا.
_STRUCK = frozenset(("رتل", "تجمع", "حاجز", "موقع", "مقر", "معسكر", "مركز", "مستودع", "وكر", "تمركز", "خندق", "حشد",
                     "جندي", "ضابط", "مدرب", "مسلح", "عنصر"))  # fmt: skip
_HIT_VEHICLES = ("دباب", "مدرع", "سفين", "بارج", "بوارج", "زورق", "زوارق", "ناقل", "جراف", "اليه", "اليات")
REPELS = ("تصد", "يتصد", "صد", "احبط", "احباط", "افشل", "افشال", "كسر", "يصد")
_ATTACK = ("هجوم", "الهجوم", "محاول", "تسلل", "زحف", "تقدم", "هجمات")
_GIVES = ("وجه", "شن", "نفذ", "اطلق", "سدد", "باشر", "جدد")
_DEALT = frozenset(("عمليه", "عمليات", "حمله", "حملات", "كمين", "كماين", "رشقه", "رشقات", "صليه", "قذيفه", "قذايف",
                    "صاروخ", "صواريخ", "عبوه", "لغم"))  # fmt: skip
_AND_SOME = frozenset(("وعدد", "ومجموعه", "واخري", "وعناصر", "ومسلحين", "ومقاتلين", "وحليفته", "وحليفتها",
                       "وحليفها", "وحليفه", "وحليفتهم", "وحلفايه", "وحلفايها"))  # fmt: skip


def assign_roles(
    phrases: Phrases,
    clause: Clause,
    deeds: list[Deed],
    main: Deed | None,
    speakers: set[int],
    counts: list[CountPhrase],
) -> list[RoledActor]:
    """The actors of a clause with their roles.

    `speakers` are first tokens of actors that only speak, `counts` those of people and things that came to harm.
    """
    return _Roles(phrases, clause, deeds, main, counts).assign(speakers)


def _bystander(actor: ActorPhrase) -> bool:
    entry = registry().get(actor.id or "")
    return entry is not None and entry.kind in BYSTANDERS


def _first(entry: Deed | Match) -> int:
    return entry.first


class _Roles:
    """The actors of one clause, from left to right."""

    def __init__(
        self, phrases: Phrases, clause: Clause, deeds: list[Deed], main: Deed | None, counts: list[CountPhrase]
    ) -> None:
        self.phrases = phrases
        self.clause = clause
        self.deeds = deeds
        self.main = main
        self.family = family(main.kind) if main is not None else ""
        self.counts = Ordered(sorted(counts, key=lambda c: c.first))
        self.markers: list[Match] = []
        self.outcomes: list[Match] = []
        """Verbs that tell an outcome («قتل», «عثر على»)."""
        self.found: list[RoledActor] = []
        self.doers = 0

    def assign(self, speakers: set[int]) -> list[RoledActor]:
        first, last = self.clause.first, self.clause.last
        actors = inside(self.phrases.actors, first, last)
        if not actors:
            return []
        self.markers = _longest(self.phrases.within("role_markers", first, last))
        told = self.phrases.within("results", first, last)
        self.outcomes = [
            m for m in told if m.entry.pos == "verb" and m.entry.id != "damaged" and complete(self.phrases, m)
        ]
        previous: tuple[ActorPhrase, Role | None, str] | None = None
        for actor in actors:
            if actor.first in speakers or _bystander(actor):
                previous = None
                continue
            marker = self._marker(actor)
            if marker is not None and self._accuses(marker, actor):
                previous = (actor, None, "")
                continue
            role = "initiator" if self._accused(actor) else self._role(actor, marker, previous)
            if role is not None:
                self.found.append(RoledActor(actor, role))
                self.doers += role == "initiator"
            previous = (actor, role, marker.entry.id if marker else "")
        self._repelled()
        return _one_each(self.found)

    def _repelled(self) -> None:
        """«الجيش صد هجوما شنته المليشيا»: who repels an attack is its target."""
        words = self.phrases.doc.words(self.clause.first, self.clause.last)
        for at, word in enumerate(words):
            if not word.removeprefix("و").removeprefix("ب").removeprefix("ال").startswith(REPELS):
                continue
            near = words[at + 1 : at + 10]
            attack = next((i for i, w in enumerate(near) if w.removeprefix("ل").startswith(_ATTACK)), None)
            if attack is None:
                continue
            behind = self.clause.first + at + 1 + attack
            doers = [r for r in self.found if r.role == "initiator"]
            if any(r.actor.first > behind for r in doers) and any(r.actor.first <= behind for r in doers):
                self.found = [
                    r._replace(role="target") if r.role == "initiator" and r.actor.first <= behind else r
                    for r in self.found
                ]
            return

    def _role(
        self, actor: ActorPhrase, marker: Match | None, previous: tuple[ActorPhrase, Role | None, str] | None
    ) -> Role | None:
        fight = self.family == "fight"
        if self._answers(actor):
            return "initiator"
        if marker is not None and not (marker.entry.id == "launcher" and self.doers):
            return self._by_marker(marker)
        if previous is not None and self._joined(previous[0], actor):
            if previous[1] in ("authority", "support", None) and self._open_pair(previous[0], actor):
                return "target" if fight else "initiator"
            return "target" if fight and previous[2] == "between" else previous[1]
        if self._weapon_in_hand(actor):
            return "initiator"
        if self._hit_object(actor):
            return "target"
        near = inside(self.counts, actor.first - _LONGEST_COUNT, actor.first + 1)
        if near and near[-1].last == actor.first and not actor.prefix and is_weapon(self.phrases, actor):
            return "initiator"  # «ضحايا الصاروخ الإيراني»
        if any(c.first <= actor.first < c.last or self._owns(c, actor) for c in near):
            return "victim" if actor.id == "civilians" else "target"
        if self._harms(actor):
            return "initiator"
        if self.main is None or self._says(actor):
            return None
        if actor.kind == "adjective" and self._beside_deed(actor):
            return "initiator"
        if actor.id == "civilians":
            return "victim" if self.family in _VICTIM_FAMILIES else "target"
        if self.family in _PEACEFUL:
            return self._in_talks(actor)
        return self._by_deed(actor)

    # Markers

    def _marker(self, actor: ActorPhrase) -> Match | None:
        """The nearest marker before the actor, if it reaches it and nothing parts them."""
        at = bisect_left(self.markers, actor.first + 1, key=lambda m: m.first) - 1
        while at >= 0 and self.markers[at].last > actor.first + 1:
            at -= 1
        if at < 0 or not self._reaches(self.markers[at], actor.first):
            return None
        marker = self.markers[at]
        if marker.entry.id == "target" and self._own_noun(marker):
            return None
        if marker.entry.id == "blames" and "المسووليه" not in self.phrases.doc.words(actor.last, actor.last + 8):
            return None
        # «مصدره مناطق سيطرة قسد», «مصدرها مواقع قوات النظام»: where it came from tells whose it was.
        if marker.entry.id in ("none", "site") and at and self.markers[at - 1].entry.id == "origin":
            origin = self.markers[at - 1]
            if marker.first - origin.last <= 1 and self._reaches(origin, marker.first):
                return origin
        return marker

    def _own_noun(self, marker: Match) -> bool:
        """Whether the marker is the deed's noun itself: whose «استهداف» it is depends on what follows."""
        own = self._deeds(marker.first, marker.last)
        return any(d.last == marker.last and takes_object(self.phrases, d) for d in own)

    def _reaches(self, marker: Match, first: int) -> bool:
        if first - marker.last > int(marker.entry.row.get("reach", "4")) - 1:
            return False
        gap = self.phrases.doc.tokens[marker.last : first]
        if any(t.word in STOPS or t.word in _PARTS for t in gap):
            return False
        if inside(self.phrases.actors, marker.first + 1, first):
            return False
        if marker.entry.id == "doer" and any(t.word in SITES for t in gap):
            return False  # «بقذائف المدفعية محيط القاعدة التركية»
        # «تعرضت السيارة لقصف من طائرة تركية»: the deed between them has the actor.
        away = marker.entry.row.get("role") in ("target", "none")
        return not (away and any(d.last <= first and not d.verb for d in self._deeds(marker.last, first)))

    def _by_marker(self, marker: Match) -> Role | None:
        role = marker.entry.row.get("role", "")
        launched = self.phrases.doc.tokens[marker.first].word.startswith("اطلق")
        if role == "initiator" and launched and (self.doers or (self.main is not None and brings_down(self.main))):
            return "target"  # «أسقطت الدفاعات مسيرة أطلقها الحوثيون»
        if marker.entry.id == "site" and self.family in _PEACEFUL:
            return None
        if role == "partner" and marker.last - marker.first == 1:
            # A bare «مع»: «اشتبكت مع» names the other side, elsewhere it may join anything.
            if self.family == "fight":
                return "target"
            role = role if self.family in _JOINT else ""
        return _ROLES.get(role)

    def _accuses(self, marker: Match, actor: ActorPhrase) -> bool:
        """«اتهمت [قوات الوفاق] قوات حفتر بقصف المطار»: who accuses does not do it."""
        if not self._is_accusation(marker) or actor.first > marker.last:
            return False
        return any(not a.prefix for a in inside(self.phrases.actors, actor.last, actor.last + 3))

    def _accused(self, actor: ActorPhrase) -> bool:
        before = inside(self.phrases.actors, actor.first - _REACH, actor.first)
        if not before or actor.prefix or actor.first - before[-1].last > 2:
            return False
        marker = self._marker(before[-1])
        return marker is not None and marker.last == before[-1].first and self._is_accusation(marker)

    def _is_accusation(self, marker: Match) -> bool:
        return "تهم" in self.phrases.doc.tokens[marker.first].word or marker.entry.id == "blames"

    # Company

    def _joined(self, before: ActorPhrase, actor: ActorPhrase) -> bool:
        """«س وص»: the actor begins with و right behind the one before, or behind a comma."""
        gap = self.phrases.doc.words(before.last, actor.first)
        if len(gap) > 3 or any(w in STOPS for w in gap):
            return False
        return actor.prefix.startswith("و") or any(w == "و" or w in _AND_SOME for w in gap)

    def _open_pair(self, before: ActorPhrase, actor: ActorPhrase) -> bool:
        """«مشتركة بين قوة … تحت إمرة …، وقوات …»: behind the comma the pair that «بين» opened is closed."""
        closed = self.family == "fight" or "،" in self.phrases.doc.words(before.last, actor.first)
        words = self.phrases.doc.words
        opened = any("بين" in words(m.first, m.last) for m in self._markers(before.first - _PAIR_REACH, before.first))
        return closed and opened and self.doers == 1

    def _owns(self, count: CountPhrase, actor: ActorPhrase) -> bool:
        """«7 قتلى من عصابات داعش», «3 عناصر بتنظيم داعش», «عناصر التنظيم»: whose the counted ones are."""
        gap = actor.first - count.last
        if gap == 0:
            # «ضحايا الصاروخ الإيراني»: those of a weapon are whom it hit.
            return not actor.prefix.startswith("و") and not is_weapon(self.phrases, actor)
        words = self.phrases.doc.words(count.last, actor.first) if gap > 0 else []
        return 0 < gap <= 2 and all(w in ("من", "في", "ب", "ل", "تابعين", "تابعه", "صفوف", "سابق") for w in words)

    # The deed's own words

    def _weapon_in_hand(self, actor: ActorPhrase) -> bool:
        """«بطائرات تركية», «بنيران الجيش»: whose weapon it was done with."""
        if not actor.prefix.endswith("ب") or (self.main is not None and brings_down(self.main)):
            return False
        return has_weapon(self.phrases, actor)

    def _answers(self, actor: ActorPhrase) -> bool:
        """«مواقع قسد هي مصدر إطلاق الصواريخ», «قوات النظام تقف وراء الهجوم»: what is said behind the actor."""
        answers = self.phrases.within("role_markers", actor.last, actor.last + _TO_SUBJECT)
        return any(m.entry.id == "answers" and m.first - actor.last <= 1 for m in answers)

    def _says(self, actor: ActorPhrase) -> bool:
        """«… الجيش يعلن»: the subject of a verb of saying behind it is no object of what stands before."""
        said = self.phrases.within("speech", actor.last, actor.last + 2)
        return any(m.first == actor.last and m.entry.pos == "verb" and not m.prefix for m in said)

    def _hit_object(self, actor: ActorPhrase) -> bool:
        """«[قصف الطيران] رتلا للمليشيا»: in the accusative a site or body of men is no subject."""
        if actor.prefix or self.family not in _VICTIM_FAMILIES:
            return False
        word = self.phrases.doc.tokens[actor.first].word
        near = self._deeds(actor.first - _FARTHEST, actor.first)
        return word.endswith("ا") and word[:-1] in _STRUCK and bool(near)

    def _harms(self, actor: ActorPhrase) -> bool:
        """«قتل الجيش خمسة مسلحين», «قوة من الشرطة عثرت على …»: a verb of outcome, its subject, the outcome."""
        low = bisect_left(self.outcomes, actor.first - 4, key=_first)
        near = self.outcomes[low : bisect_left(self.outcomes, actor.last + _TO_SUBJECT, low, key=_first)]
        if not near or self._prefix(actor) or self._after_preposition(actor):
            return False
        for match in near:
            before = match.last <= actor.first
            gap = (match.last, actor.first) if before else (actor.last, match.first)
            if gap[0] > gap[1] or between(self.phrases, *gap):
                continue
            end = actor.last if before else match.last
            if before and (has_weapon(self.phrases, actor) or object_pronoun(self.phrases, match)):
                return True
            if any(not c.definite for c in inside(self.phrases.counts, end, end + 3)):
                return True
        return False

    def _beside_deed(self, actor: ActorPhrase) -> bool:
        """«غارة إسرائيلية», «طائرة تركية مسيرة»: the adjective of a deed or weapon; «بارجة أميركية» is no doer's."""
        near = self._deeds(actor.first - _REACH, actor.first + 1)
        if any(not d.verb and actor.first <= d.last + 2 for d in near):
            return True
        return bool(self.phrases.within("means", max(actor.first - 3, 0), actor.last))

    def _in_talks(self, actor: ActorPhrase) -> Role | None:
        prefix = actor.prefix.removeprefix("و")
        if prefix == "ل":
            return "partner" if self.main is not None and self.main.kind in _GIVEN else None  # «الدعم للقوات العراقية»
        if prefix == "ب":
            return None
        return "partner" if self.doers else "initiator"

    def _by_deed(self, actor: ActorPhrase) -> Role | None:
        """By the deed before the actor, else by the one behind it."""
        index = bisect_left(self.deeds, actor.first + 1, key=lambda d: d.last) - 1
        ahead = self.deeds[index + 1] if index + 1 < len(self.deeds) else None
        if ahead is not None and ahead.first <= actor.first and not self._object_of_verb(index, ahead.first):
            return "initiator" if not self._prefix(actor) else None  # «خرجت [قوة من اللواء 45]», «[رتل تركي]»
        subject = self._subject(actor, index)
        if subject is not None:
            return subject
        if index < 0:
            return None
        deed = self.deeds[index]
        if not acts_by_force(deed):
            return None
        if family(deed.kind) == "forces" and not deed.verb and self.doers and self.family in _VICTIM_FAMILIES:
            return "target"  # «قصف الطيران تجمعات وتعزيزات للمليشيا»
        hit = index > 0 and family(self.deeds[index - 1].kind) in _VICTIM_FAMILIES
        if hit and self._object_of_verb(index - 1, deed.first):
            return "target"  # «استهدف رتل دعم للتحالف بعبوة»
        prefix = self._prefix(actor)
        if actor.first - deed.last > _FARTHEST:
            return None
        gap = between(self.phrases, deed.last, max(deed.last, actor.first - (prefix != "" and not actor.prefix)))
        doer = any(r.role == "initiator" and r.actor.first >= deed.first for r in self.found[-_FARTHEST:])
        if deed.verb:
            return self._of_verb(deed, actor, prefix, gap, doer)
        if takes_object(self.phrases, deed):
            return self._of_object_noun(deed, actor, prefix, gap, doer)
        return self._of_subject_noun(deed, actor, prefix, gap, doer)

    def _object_of_verb(self, index: int, first: int) -> bool:
        """«استهدف [رتلا للتحالف]»: what names a happening of its own is here the object of the verb before it."""
        before = self.deeds[index] if index >= 0 else None
        if before is None or not (before.verb or self.phrases.doc.tokens[first].word.endswith("لا")):
            return False
        last = self.found[-1].actor if self.found else None
        subject = last is not None and last.first >= before.last and not between(self.phrases, before.last, last.first)
        gap = between(self.phrases, last.last if subject and last is not None else before.last, first)
        return all(w.removeprefix("ال") in SITES for w in gap)  # «محيط [القاعدة التركية]»

    def _subject(self, actor: ActorPhrase, index: int) -> Role | None:
        """The actor before its verb: «الطيران يقصف», «قوة من الجيش، أمس، داهمت»; or before any deed at all."""
        if self._prefix(actor) or self._after_preposition(actor):
            return None
        end = self._chain_end(actor)
        if self._negated(end):
            return None
        at = bisect_left(self.deeds, end, max(index, 0), key=lambda d: d.first)
        behind = self.deeds[at] if at < len(self.deeds) else None
        verb = behind.first if behind is not None and behind.verb else self._launcher(end)
        if verb is not None and verb - end <= _FARTHEST and not between(self.phrases, end, verb):
            return "initiator"
        if index < 0 and behind is not None and acts_by_force(behind):
            return "initiator" if not self.doers else None
        return None

    def _negated(self, at: int) -> bool:
        """«لم يقصف»; «لا يزال يقصف» denies nothing."""
        words = self.phrases.doc.words(at, at + 2)
        return len(words) == 2 and words[0] in _NEGATIONS and not words[1].endswith(("يزال", "تزال", "يزالون"))

    def _chain_end(self, actor: ActorPhrase) -> int:
        """Behind the actors joined to one: «الجيش ومرتزقته [جددوا]»."""
        end = actor.last
        for other in inside(self.phrases.actors, end, end + 12):
            if other.first - end > 1 or not (other.prefix.startswith("و") or self.phrases.doc.tokens[end].word == "و"):
                break
            end = other.last
        return end

    def _launcher(self, at: int) -> int | None:
        """The first token of a verb like «شن», «نفذ» within reach behind a token."""
        return next((m.first for m in self._markers(at, at + _TO_SUBJECT) if m.entry.id == "launcher"), None)

    def _of_verb(self, deed: Deed, actor: ActorPhrase, prefix: str, gap: list[str], doer: bool) -> Role | None:
        """«قصفت المدفعية مواقع التنظيم»: the subject first, then the object."""
        told = doer or self._has_subject(deed)
        if not gap and not prefix and self._nominative(actor):
            return "initiator"
        if not gap and not prefix:
            if family(deed.kind) in _VICTIM_FAMILIES and self._is_site(actor):
                return "target"  # «استهدف رتل للتحالف بعبوة»
            return "target" if told else "initiator"
        if gap[:1] == ["من"] or "." in gap:
            return None
        if gap and gap[-1] in PREPOSITIONS:
            return None
        if 0 < len(gap) <= 3 and gap[-1].removeprefix("ال") in SITES:
            return self._object(actor, gap)  # «استهدفت محيط القاعدة التركية»
        if not told and not prefix and len(gap) <= 2 and not gap[0].startswith("ال"):
            return "initiator" if len(gap) == 1 or has_weapon(self.phrases, actor) else "target"
        return self._object(actor, gap)

    def _nominative(self, actor: ActorPhrase) -> bool:
        """«استهدف [مجاهدونا]», «قتل [مسلحون]»: a plural with the ending of the subject."""
        return self.phrases.doc.tokens[actor.first].word.endswith(("ونا", "ون"))

    def _is_site(self, actor: ActorPhrase) -> bool:
        """Whether the phrase names somebody by what is only ever attacked: «رتل», «حاجز», «قاعدة»."""
        word = self.phrases.doc.tokens[actor.first].word.removeprefix("و").removeprefix("ال")
        return word.startswith(_ATTACKED)

    def _has_subject(self, deed: Deed) -> bool:
        """Whether the verb's subject stands before it: «الضربات طالت», «الطائرات التي استهدفت»."""
        near = self._deeds(deed.first - _REACH, deed.first)
        if any(not d.verb and 0 <= deed.first - d.last <= 3 for d in near):
            return True
        before = self.phrases.doc.words(max(deed.first - 4, 0), deed.first)
        if before and before[-1].isalpha() and any(w.removeprefix("ب").removeprefix("ال") in _DEALT for w in before):
            return True  # «نفذوا عملية استدراج محكمة استهدفت الحوثيين»
        return any(
            r.role == "initiator"
            and 0 <= deed.first - r.actor.last <= _FARTHEST
            and not between(self.phrases, r.actor.last, deed.first)
            for r in self.found[-_REACH:]
        )

    def _of_object_noun(self, deed: Deed, actor: ActorPhrase, prefix: str, gap: list[str], doer: bool) -> Role | None:
        """«استهداف قسد», but «استهداف قوات النظام محيط القرية», «استهداف مسيرة تركية سيارة»."""
        if not gap and not prefix and not doer:
            hit = self.phrases.doc.tokens[actor.first].word.startswith(_HIT_VEHICLES)
            armed = not hit and not brings_down(deed) and has_weapon(self.phrases, actor)
            return "initiator" if armed or object_behind(self.phrases, self._chain_end(actor)) else "target"
        return self._object(actor, gap)

    def _of_subject_noun(self, deed: Deed, actor: ActorPhrase, prefix: str, gap: list[str], doer: bool) -> Role | None:
        """«قصف قوات النظام», «قصف مدفعي للنظام», «غارات من الطيران الروسي»; behind the doer its target."""
        doer = doer or self._light_verb(deed)
        plain = [w for w in gap if w != "من"]
        if deed.kind == "ambush" and prefix == "ل" and (doer or not any(r.role == "target" for r in self.found)):
            return "target"  # «كمين لعناصر داعش»; «قتل حوثيون إثر كمين لقوات المقاومة» has whom it hit before it
        bare = len(plain) <= 2 and (gap == plain or "من" in (gap[0], gap[-1]))
        # «قصف حشود للاحتلال»: a noun between is what was struck; «القصف المتعمد للميليشيا» has an adjective.
        struck = any(w in PREPOSITIONS or w.removesuffix("ا") in SITES for w in plain)
        plainly = bare and (all(map(is_adjective, plain)) or (prefix == "ل" and not struck))
        if not doer and prefix in ("", "ل") and plainly:
            return "initiator"
        if not doer and "من" in gap and len(plain) <= 4 and not any(w in PREPOSITIONS for w in plain):
            return "initiator"  # «القصف من الكلية التابعة لقوات النظام»
        return self._object(actor, gap)

    def _light_verb(self, deed: Deed) -> bool:
        """«وجهت الطائرات [ضربة] لمستودع», «شن الجيش [هجوما] على …»: the deed's doer stands before its noun."""
        last = next((r for r in reversed(self.found) if r.actor.first < deed.first), None)
        if last is None or last.role != "initiator" or last.actor.last != deed.first:
            return False
        before = self.phrases.doc.tokens[last.actor.first - 1].word if last.actor.first else ""
        return before.startswith(_GIVES)

    def _object(self, actor: ActorPhrase, gap: list[str]) -> Role | None:
        """What is told behind a deed that has its doer is whom it was done to, where no preposition leads away."""
        if len(gap) > _REACH or "." in gap or self._after_preposition(actor):
            return None
        if actor.prefix.removeprefix("و") == "ب" or (actor.first - self.clause.first > 40 and len(gap) > 4):
            return None
        return "target"

    # Helpers

    def _deeds(self, first: int, last: int) -> list[Deed]:
        """The deeds that begin from token `first` to before `last`."""
        low = bisect_left(self.deeds, first, key=_first)
        return self.deeds[low : bisect_left(self.deeds, last, low, key=_first)]

    def _markers(self, first: int, last: int) -> list[Match]:
        low = bisect_left(self.markers, first, key=_first)
        return self.markers[low : bisect_left(self.markers, last, low, key=_first)]

    def _prefix(self, actor: ActorPhrase) -> str:
        """The preposition before the actor, also where tatweel or a quotation mark parts it («لـ «التحالف»»)."""
        before = self.phrases.doc.tokens[actor.first - 1].word if actor.first else ""
        return before if before in ("ل", "ب") else actor.prefix.removeprefix("و").removeprefix("ف")

    def _after_preposition(self, actor: ActorPhrase) -> bool:
        return actor.first > 0 and self.phrases.doc.tokens[actor.first - 1].word.removeprefix("و") in PREPOSITIONS


def _longest(matches: list[Match]) -> list[Match]:
    """The role markers of a clause, the longest where several begin or overlap."""
    chosen: list[Match] = []
    for match in matches:
        if chosen and match.first < chosen[-1].last:
            continue
        chosen.append(match)
    return chosen


def _one_each(roled: list[RoledActor]) -> list[RoledActor]:
    """Each actor once in a role; a doer is not its own target."""
    kept: list[RoledActor] = []
    seen: set[tuple[str | None, str]] = set()
    doers = {r.actor.id for r in roled if r.role in ("initiator", "support", "partner") and r.actor.id}
    for entry in roled:
        key = (entry.actor.id or entry.actor.name, entry.role)
        if key in seen or (entry.role == "target" and entry.actor.id in doers):
            continue
        seen.add(key)
        kept.append(entry)
    return kept
