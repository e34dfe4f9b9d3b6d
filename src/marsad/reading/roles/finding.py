"""Who did it to whom: the roles of a clause's actors.

An actor's role is told, in this order, by a marker before it («بإسناد», «بأمر من», «من قبل», «ضد»), by the actor it
is joined to with و, by the counted people who are its own, by its being an adjective of the deed («غارة إسرائيلية»),
and by how it depends on the deed beside it (`roles/syntax.py`). The markers are data (`role_markers.csv`); here is only
their grammar.
"""

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Role
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.held import once_held
from marsad.reading.deeds.triggers import Deed, complete, family
from marsad.reading.phrases import Phrases
from marsad.reading.roles.after import came_after
from marsad.reading.roles.clans import clans
from marsad.reading.roles.company import Company
from marsad.reading.roles.joint import joint_and_hit
from marsad.reading.roles.kept import longest, one_each, same_in_brackets, without_kin, without_posts, without_shadows
from marsad.reading.roles.known import beside_the_news, said_to_be_there, spied_on
from marsad.reading.roles.led import only_led_in
from marsad.reading.roles.owned import comes_up, sent_here, sent_it, takes_part, went_and_did
from marsad.reading.roles.pronouns import object_pronoun
from marsad.reading.roles.sides import both_sides
from marsad.reading.roles.speakers import spoken_for
from marsad.reading.roles.state import (
    BYSTANDERS,
    FARTHEST,
    PEACEFUL,
    REACH,
    TO_SUBJECT,
    VICTIM_FAMILIES,
    RoledActor,
)
from marsad.reading.roles.syntax import (
    OFFICES,
    PREPOSITIONS,
    STOPS,
    behind_helpers,
    between,
    brings_down,
    has_weapon,
    is_weapon,
    looks_into,
    object_behind,
)
from marsad.reading.words.windows import inside, ordered

# «هجوم يعتقد أن التنظيم [نفذه]».
_DID_IT = frozenset(("نفذه", "نفذها", "نفذته", "نفذتها", "شنه", "شنها", "شنته", "شنتها", "ارتكبه", "ارتكبته"))
_OPERATION = frozenset(("عمليه", "عمليات", "كمين", "هجوم"))
_THAT = frozenset(("ان", "بان", "وان", "لان"))
_FATES = frozenset({"killed", "wounded", "arrested", "abducted"})
_MEN = ("خلايا", "خليه", "فلول", "ارهابي", "انتحاري")
_BEFELL_REACH = 6
_ONSET = ("هجوم", "هجمات", "كمين", "اعتداء")
_GIVEN = frozenset({"aid", "training", "air-support"})
_OFFICE, _FATE_REACH, _LONGEST_COUNT = 5, 8, 30
# Bodies and sites that stand in the accusative where they are struck: with the ending ا.
_STRUCK = frozenset(("رتل", "تجمع", "حاجز", "موقع", "مقر", "معسكر", "مركز", "مستودع", "وكر", "تمركز", "خندق", "حشد",
                     "جندي", "ضابط", "مدرب", "مسلح", "عنصر"))  # fmt: skip
_DEALT_WITH = PEACEFUL | {"release"}
_TOPICS = frozenset(("دعم", "تدريب", "تسليح", "تجهيز", "انسحاب", "وجود", "مصير", "ملف", "محاربه", "مكافحه", "دور",
                     "مستقبل", "قضيه", "عوده", "خروج", "اخراج", "مواجهه", "تهديدات", "هجمات", "خطر", "دمج",
                     "هيكله", "مهمه", "مهام", "بقاء", "مغادره"))  # fmt: skip
_POSTS = ("حاجز", "حواجز", "نقطه", "نقاط", "مركز", "مراكز", "مقر", "مخفر", "ثكنه", "قاعده", "قواعد", "معسكر", "موقع",
          "مواقع", "كمين", "ارتكاز", "سفاره", "قنصليه")  # fmt: skip
_BLAST, _TAKEN = frozenset({"explosion", "toll"}), frozenset({"abduction", "attack"})
_SPOKEN, _SAYER, _ENVOYS = PEACEFUL | {"words"}, 6, ("المبعوث", "مبعوث", "الممثل", "ممثل")


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


class _Roles(Company):
    """Gives each actor of a clause its role."""

    def assign(self, speakers: set[int]) -> list[RoledActor]:
        first, last = self.clause.first, self.clause.last
        actors = inside(self.phrases.actors, first, last)
        if not actors:
            return clans(self.phrases, self.clause, []) if self.family == "fight" else []
        self.markers = ordered(longest(self.phrases.within("role_markers", first, last)))
        told = self.phrases.within("results", first, last)
        self.outcomes_told = bool(told)
        verbs = [m for m in told if m.entry.pos == "verb" and m.entry.id != "damaged" and complete(self.phrases, m)]
        self.outcomes = ordered(verbs)
        previous: tuple[ActorPhrase, Role | None, str] | None = None
        blamed, (begin, end) = self._blamed(), self._answered()
        news = beside_the_news(self.phrases, self.clause, self.main)
        for actor in actors:
            if begin < actor.first < end or actor.first < news or spied_on(self.phrases, actor):
                continue  # «قصفوا القاعدة ردا على العدوان [الإسرائيلي] على غزة»
            if said_to_be_there(self.phrases, self.clause, actor, self.family):
                self.found.append(RoledActor(actor, "target"))
                previous = None
                continue
            if self._its_head(actor) or same_in_brackets(self.phrases, actor):
                continue
            if came_after(self.phrases, actor, self.main, self.family, self.deeds):
                continue
            marker = self._marker(actor)
            speaks = actor.first in speakers or self._tells_that(actor) or looks_into(self.phrases, actor)
            speaks = speaks and not (marker is not None and marker.entry.id == "support")
            helps = _bystander(actor) and not self._deals(actor) and not self._takes_part(actor, marker, previous)
            if speaks or helps:
                previous = None  # «وفقا لمعلومات من [جهاز المخابرات]»: who only tells it; its report made it possible
                continue
            if marker is not None and self._accuses(marker, actor):
                previous = (actor, None, "")
                continue
            accuses = blamed is not None and actor.first < blamed.first
            if once_held(self.phrases, actor.first):
                continue
            if accuses or only_led_in(self.phrases, self.clause, self.main, actor):
                continue
            guilty = actor is blamed or self._accused(actor)
            role = "initiator" if guilty else self._role(actor, marker, previous)
            if role == "initiator" and (self._is_hit_post(actor) or joint_and_hit(self.phrases, self.clause, actor)):
                role = "target"
            if role is not None:
                self.found.append(RoledActor(actor, role))
                self.doers += role == "initiator"
            previous = (actor, role, marker.entry.id if marker else "")
        self._settle()
        self._exposed()
        words = self.phrases.doc.all_words
        against = {r.actor.first for r in self.found if words[r.actor.first - 1] in ("مع", "ضد")}
        found = without_posts(without_shadows(one_each(without_kin(self.found)), against), words)
        if self.family != "fight":
            return clans(self.phrases, self.clause, found) if self.main is None else found
        return clans(self.phrases, self.clause, both_sides(self.phrases, found))

    def _deals(self, actor: ActorPhrase) -> bool:
        """«التقى [المبعوث الأممي] رئيس الحكومة»: an organisation's envoy is a party to talks."""
        return self.family == "talk" and actor.id == "united-nations" and actor.name.startswith(_ENVOYS)

    def _role(
        self, actor: ActorPhrase, marker: Match | None, previous: tuple[ActorPhrase, Role | None, str] | None
    ) -> Role | None:
        if self._covers(actor):
            return "support"
        if marker is None and takes_part(self.phrases, actor):
            return "partner"
        if self.family in ("", "arrest") and self._operation_of(actor):
            return "initiator"
        fight = self.family == "fight" or (self.main is not None and self.main.kind == "riot")
        if self._answers(actor) or (marker is None and self._onslaught(actor)) or self._attempts(actor):
            return "initiator"
        if _bystander(actor) and self._helper_hit(actor):
            return "target"
        if any(self._whose_officer_fell(actor, d) for d in self._deeds(actor.last, actor.last + _BEFELL_REACH)[:1]):
            return "target"
        if self._kills(actor):
            return "initiator"
        if self.family in VICTIM_FAMILIES and self._mourns(actor):
            return "target"
        if self.family in VICTIM_FAMILIES and self._passing(actor):
            return "target"
        if self._fell(actor) or self._aimed_at(actor) or self._suffers(actor) or self._befell_before(actor):
            return "target"
        if actor.id == "protesters" and self._told_by(actor):
            return None
        if self._opposed(actor) or (previous is not None and self._stands_above(previous[0], actor)):
            return None
        if fight and (self._second_of_pair(actor) or self._other_between(actor)):
            return "target"
        if self.family in _DEALT_WITH and self._second_of_pair(actor):
            return "initiator"  # «صفقة تبادل بين س الموالية للرئيس فلان، و[ص]»
        if self._fallen(actor) or self._counted_dead(actor):
            return "target"
        if marker is not None and not (marker.entry.id == "launcher" and self.doers) and not self._acts(actor, marker):
            return self._by_marker(marker, actor)
        if previous is not None and self._joined(previous[0], actor):
            if previous[1] in ("authority", "support", None) and self._open_pair(previous[0], actor):
                return "target" if fight else "initiator"
            return "target" if fight and previous[2] == "between" else previous[1]
        if self._weapon_in_hand(actor):
            return "initiator"
        if self._hit_object(actor):
            return "target"
        if self._behind_that(actor) and self._harms(actor):
            return "initiator"
        if self._took(actor):
            return "initiator"
        if is_weapon(self.phrases, actor) and self._harms(actor):
            return "initiator"  # «[طائرات س] دمرت معسكرا»
        near = inside(self.counts, actor.first - _LONGEST_COUNT, actor.first + 1)
        if near and near[-1].last == actor.first and not actor.prefix and is_weapon(self.phrases, actor):
            return "initiator"  # «ضحايا الصاروخ الإيراني»
        parts = [c for c in near if c.part_of is not None and c.first <= actor.first < c.last]
        if parts and self.family in _BLAST and actor.id != "civilians":
            return None  # «37 جريحا، ستة منهم من [الشرطة]»: those who happened to be there
        if any(c.first <= actor.first < c.last or self._owns(c, actor) for c in near):
            if self.main is not None and self.main.kind in _GIVEN:
                return "partner"  # «تدريب 120 عنصرا من البيشمركة»
            return "victim" if actor.id == "civilians" else "target"
        if self._harms(actor):
            return "initiator"
        if self.main is None:
            did = self._manages(actor) or (not self.doers and comes_up(self.phrases, actor))
            return "initiator" if did else None
        if self._says(actor):
            return None
        if not self.doers and went_and_did(self.phrases, self.main, actor):
            return "initiator"
        if actor.kind == "adjective" and self._beside_deed(actor):
            return "target" if sent_it(self.phrases, self.main, actor) else "initiator"
        if actor.id == "civilians":
            return "victim" if self.family in VICTIM_FAMILIES else "target"
        if self.family in PEACEFUL or self._signs(actor):
            return self._in_talks(actor)
        return self._by_deed(actor)

    def _counted_dead(self, actor: ActorPhrase) -> bool:
        """«أن [11 عنصرا من التنظيم] قتلوا في غارات»: a number of men before the verb, and nobody behind it."""
        near = inside(self.phrases.counts, actor.first - _LONGEST_COUNT, actor.first + 1)
        if not near or near[-1].last <= actor.first or near[-1].low is None or near[-1].of != "person":
            return False
        told = self.phrases.within("results", actor.last, actor.last + _FATE_REACH)
        fate = next((m for m in told if m.entry.id in ("killed", "wounded") and m.entry.pos == "verb"), None)
        if fate is None or self._on_another(actor):
            return False
        return not any(c.of == "person" for c in inside(self.phrases.counts, fate.last, fate.last + 2))

    def _fallen(self, actor: ActorPhrase) -> bool:
        """«مقتل وزير دفاع [التنظيم] في غارة»: whose man was killed, whatever his office is called."""
        told = self.phrases.within("results", actor.first - _OFFICE, actor.first)
        fate = next((m for m in reversed(told) if m.entry.id in _FATES and m.entry.pos == "noun"), None)
        if fate is None or actor.prefix or actor.kind == "adjective" or not 0 < actor.first - fate.last < _OFFICE:
            return False
        gap = self.phrases.doc.words(fate.last, actor.first)
        if not gap[0].startswith(OFFICES):
            return False
        return all(w[0].isalpha() and w not in PREPOSITIONS and not w.startswith("و") for w in gap[1:])

    def _owns(self, count: CountPhrase, actor: ActorPhrase) -> bool:
        """«7 قتلى من عصابات داعش», «3 عناصر بتنظيم داعش», «عناصر التنظيم»: whose the counted ones are."""
        gap = actor.first - count.last
        if gap == 0:
            # «ضحايا الصاروخ الإيراني»: those of a weapon are whom it hit.
            return not actor.prefix.startswith("و") and not is_weapon(self.phrases, actor)
        words = self.phrases.doc.words(count.last, actor.first) if gap > 0 else []
        return 0 < gap <= 2 and all(w in ("من", "في", "ب", "ل", "تابعين", "تابعه", "صفوف", "سابق") for w in words)

    def _acts(self, actor: ActorPhrase, marker: Match) -> bool:
        """«هاجمت [خلايا داعش] حاجزا»: what is hit elsewhere is here the subject, for the object stands behind it."""
        if marker.entry.id != "site" or marker.first != actor.first or self.doers:
            return False
        before = self.phrases.doc.all_words[actor.first - 1] if actor.first else ""
        if before.lstrip("ول").removeprefix("ب").removeprefix("ك").startswith(_ONSET) and not actor.prefix:
            return True  # «صد هجوم [خلايا داعش]»
        if before == "من" and actor.first - 1 > self.clause.first:
            return any(not d.verb for d in self._deeds(actor.first - 4, actor.first))  # «لهجوم مسلح من [خلايا داعش]»
        verb = any(d.verb and d.last == actor.first for d in self._deeds(actor.first - 2, actor.first))
        if verb:  # «أطلقت [خلايا التنظيم] النار على حاجز»
            return object_behind(self.phrases, actor.last) or self._launcher(actor.first - 1) == actor.first - 1
        if self._launcher(actor.last) == actor.last:
            return True  # «[خلايا التنظيم] تواصل نشاطها وتقتل …»
        # «وكانت [خلايا التنظيم] قد هاجمت السجن»; «أن [خلايا التنظيم]، نصبوا كمينا»
        behind = actor.last + (self.phrases.doc.words(actor.last, actor.last + 1) in (["قد"], ["،"]))
        led = actor.first == self.clause.first or self._behind_that(actor)
        if led and behind > actor.last and self._launcher(behind) == behind:
            return True
        men = self.phrases.doc.all_words[actor.first].lstrip("و").startswith(_MEN)  # «[خلايا داعش] استهدفت حاجزا»
        if not men and behind == actor.last:
            return False
        return any(d.verb and d.first == behind for d in self._deeds(behind, behind + 1))

    # The deed's own words

    def _weapon_in_hand(self, actor: ActorPhrase) -> bool:
        """«بطائرات تركية», «بنيران الجيش»: whose weapon it was done with."""
        if not actor.prefix.endswith("ب") or (self.main is not None and brings_down(self.main)):
            return False
        if self.family == "arrest":
            return False  # «أطاحت القوة [بانتحاري]»
        return has_weapon(self.phrases, actor)

    def _is_hit_post(self, actor: ActorPhrase) -> bool:
        """«هاجموا عدة [حواجز أمنية]»: a post behind the verb, and no verb of its own behind it."""
        word, near = self.phrases.doc.all_words[actor.first], self._deeds(actor.first - 2, actor.first)
        if word.startswith("ال") and word[2:].startswith(_POSTS):  # «قصف [السفارة الأميركية]»
            near = [d for d in near if d.last == actor.first and (not d.verb or word[2:].startswith("سفار"))]
            return any(family(d.kind) == "strike" for d in near)
        if self.family not in VICTIM_FAMILIES or not word.startswith(_POSTS):
            return False
        told = any(d.verb and d.first < actor.first for d in self._deeds(actor.first - FARTHEST, actor.first))
        acts = any(d.verb for d in self._deeds(actor.last, actor.last + 2)) or self._launcher(actor.last) is not None
        return told and not acts

    def _took(self, actor: ActorPhrase) -> bool:
        """«اختطف [مسلحون يعتقد أنهم من س] ثلاثة جنود»: with the ending of the subject, right behind the verb."""
        if not (self._nominative(actor) or self._on_another(actor)) or self._prefix(actor):
            return False
        before = [d for d in self._deeds(actor.first - 2, actor.first) if d.last == actor.first]
        return any(d.verb and family(d.kind) in _TAKEN for d in before)

    def _answers(self, actor: ActorPhrase) -> bool:
        """«مواقع قسد هي مصدر إطلاق الصواريخ», «قوات النظام تقف وراء الهجوم»: what is said behind the actor."""
        answers = self.phrases.within("role_markers", actor.last, min(actor.last + TO_SUBJECT, self.clause.last))
        if any(m.entry.id == "answers" and m.first - actor.last <= 1 for m in answers):
            return True
        behind = self.phrases.doc.words(actor.last, actor.last + 1)
        return self._behind_that(actor) and bool(behind) and behind[0] in _DID_IT

    def _says(self, actor: ActorPhrase) -> bool:
        """«… الجيش يعلن»: the subject of a verb of saying behind it is no object of what stands before."""
        if self.phrases.doc.words(actor.last, actor.last + 1) == ["دون"]:
            return False  # «قصف الاحتلال دون رادع», no tweet
        said = self.phrases.within("speech", actor.last, actor.last + 2)
        return any(m.first == actor.last and m.entry.pos == "verb" and not m.prefix for m in said)

    def _tells_that(self, actor: ActorPhrase) -> bool:
        """«أكد أحد أعيان قبيلة [س] أن …», «قال قيادي في [ص] إن …»: the subject of a verb of saying."""
        if spoken_for(self.phrases, actor):
            return True
        if self.phrases.doc.words(actor.last, actor.last + 1) not in (["ان"], ["بان"]) or self.family in _SPOKEN:
            return False
        said = self.phrases.within("speech", max(actor.first - _SAYER, self.clause.first), actor.first)
        last = next((m.last for m in reversed(said) if m.entry.pos == "verb"), None)
        return last is not None and STOPS.isdisjoint(self.phrases.doc.words(last, actor.first))

    def _hit_object(self, actor: ActorPhrase) -> bool:
        """«[قصف الطيران] رتلا للمليشيا»: in the accusative a site or body of men is no subject."""
        if actor.prefix or self.family not in VICTIM_FAMILIES:
            return False
        word = self.phrases.doc.tokens[actor.first].word
        near = self._deeds(actor.first - FARTHEST, actor.first)
        return word.endswith("ا") and word[:-1] in _STRUCK and bool(near)

    def _harms(self, actor: ActorPhrase) -> bool:
        """«قتل الجيش خمسة مسلحين», «قوة من الشرطة عثرت على …»: a verb of outcome, its subject, the outcome."""
        near = inside(self.outcomes, actor.first - 4, actor.last + TO_SUBJECT)
        if not near or self._prefix(actor) or self._after_preposition(actor) or sent_here(self.main, actor, self.doers):
            return False
        for match in near:
            before = match.last <= actor.first
            gap = (match.last, actor.first) if before else (actor.last, match.first)
            if gap[0] > gap[1] or between(self.phrases, *gap) or (not before and match.prefix.startswith("و")):
                continue  # «قوة قبضت على ممولي [التنظيم]، وضبطت …»: with «و» the verb goes on with its own subject
            end = behind_helpers(self.phrases, actor.last) if before else match.last
            armed = has_weapon(self.phrases, actor) and not self._brought_down(match)
            if before and (armed or object_pronoun(self.phrases, match) or self._by_name(match, actor)):
                return True
            right_behind = end if not before else -1  # «قناص حوثي يصيب [الطفلة فلانة]»
            reached = inside(self.phrases.counts, end, end + REACH)
            near_by = [c for c in reached if not c.definite or c.first == right_behind]
            if any(c.first < end + 3 or not between(self.phrases, end, c.first) for c in near_by):
                return True
        return False

    def _manages(self, actor: ActorPhrase) -> bool:
        """«التنظيم تمكن من قتل ثلاثة»: the outcome is told by a masdar behind its verb."""
        if self._prefix(actor) or self._after_preposition(actor) or not self.outcomes_told:
            return False
        verb = self._launcher(actor.last)
        return verb is not None and verb - actor.last <= 1

    def _operation_of(self, actor: ActorPhrase) -> bool:
        """«قتل عنصران بعملية نوعية [للجيش الوطني]»: whose operation it was that the dead are the outcome of."""
        before = self.phrases.doc.words(max(actor.first - 2, self.clause.first), actor.first)
        led = any(w.removeprefix("و").removeprefix("ب").removeprefix("ال") in _OPERATION for w in before)
        return self._prefix(actor) == "ل" and led and self.outcomes_told

    def _behind_that(self, actor: ActorPhrase) -> bool:
        """«أفاد بأن [مسلحين] قتلوا شرطيا»: behind «أن» the subject comes first."""
        return actor.first > 0 and self.phrases.doc.tokens[actor.first - 1].word in _THAT

    def _beside_deed(self, actor: ActorPhrase) -> bool:
        """«غارة إسرائيلية», «طائرة تركية مسيرة»: the adjective of a deed or weapon; «بارجة أميركية» is no doer's."""
        near = self._deeds(actor.first - REACH, actor.first + 1)
        if any(not d.verb and actor.first <= d.last + 2 for d in near):
            return True
        return bool(self.phrases.within("means", actor.first - 3, actor.last))

    def _signs(self, actor: ActorPhrase) -> bool:
        """«وقعت [س] و[ص] اتفاقا لتبادل 2900 أسير»: who agrees on an exchange makes it."""
        near = self._deeds(actor.first - REACH, actor.first)
        exchange = self.main is not None and self.main.kind == "prisoner-exchange"
        return exchange and bool(near) and near[-1].verb and near[-1].kind == "agreement"

    def _in_talks(self, actor: ActorPhrase) -> Role | None:
        before = self.phrases.doc.all_words[actor.first - 1] if actor.first else ""
        if self.doers and before.removeprefix("و").removeprefix("ل") in _TOPICS:
            return None  # «بحثا استمرار دعم [البيشمركة]»
        prefix = actor.prefix.removeprefix("و")
        if prefix == "ل":
            return "partner" if self.main is not None and self.main.kind in _GIVEN else None  # «الدعم للقوات العراقية»
        if prefix == "ب":
            return None
        return "partner" if self.doers else "initiator"
