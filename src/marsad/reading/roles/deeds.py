"""Roles told by how an actor depends on the deed beside it: before its verb, behind it, in the genitive of its noun."""

from bisect import bisect_left

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Role
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import is_armed_side, kind_of
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.roles.markers import ByMarker
from marsad.reading.roles.owned import (
    belongs_to,
    charged_man,
    goes_on,
    moves_there,
    owns_subject,
    rode_in_it,
    without_aside,
)
from marsad.reading.roles.state import FARTHEST, REACH, TO_SUBJECT, VICTIM_FAMILIES
from marsad.reading.roles.syntax import (
    BLOWN_UP,
    HIT_VEHICLES,
    PREPOSITIONS,
    SITES,
    SOME_OF,
    acts_by_force,
    at_post,
    between,
    brings_down,
    has_weapon,
    is_adjective,
    is_tank,
    is_verb_like,
    object_behind,
    parted,
    so_many,
    some_of,
    takes_object,
)
from marsad.reading.words.windows import inside

_SETS_OUT = frozenset(("تحرك", "توجه", "انطلق", "تقدم", "دخل", "وصل", "خرج", "عاد", "بدا", "شارك", "هرع", "سارع"))
_BLOW = frozenset(("ضربه", "ضربات", "ضربتين"))
_HARD = frozenset(("قاتله", "موجعه", "قاصمه", "قاسيه", "ساحقه", "مولمه", "كبيره", "قويه", "وجهت", "موجهه", "موجعا"))
_NEGATIONS, _AT = frozenset(("لم", "لن", "لا")), frozenset(("في", "علي", "تحت", "قرب"))
_ATTACKED = ("رتل", "ارتال", "قاعده", "قواعد", "حاجز", "حواجز", "نقطه", "نقاط", "ثكنه")
_PARTS = frozenset(("،", "ان", ".", "فيما", "بينما", "من", "قبل", "نفذ", "نفذه", "نفذها", "زرعها", "زرعتها"))
_STRIKES = ("استهدف", "يستهدف", "تستهدف", "هاجم", "يهاجم", "تهاجم")
_GIVES = ("وجه", "شن", "نفذ", "اطلق", "سدد", "باشر", "جدد")
_DEALT = frozenset(("عمليه", "عمليات", "حمله", "حملات", "كمين", "كماين", "رشقه", "رشقات", "صليه", "قذيفه", "قذايف",
                    "صاروخ", "صواريخ", "عبوه", "لغم", "مهمه", "مهمات"))  # fmt: skip
_ADVANCE = frozenset(("وتقدم", "وتحرك", "وانتشار", "وتوغل", "ودخول"))
_OFFICERS, _OFFICE_REACH = ("امر", "قايد", "مسوول", "مسيول", "مدير", "معاون", "نايب"), 5
_FELL = frozenset(("قتل", "استشهد", "اصيب", "جرح", "قضي", "سقط"))
_DURING = frozenset(("خلال", "اثناء", "ضمن", "عقب"))
_CAME_AFTER = ("فرض", "طوق", "هرع", "اغلق", "استنفر")
_CAMPAIGNS = frozenset(("حمله", "عمليه", "مداهمه", "مداهمات", "حملات", "عمليات"))
_OF_A_STATE = frozenset(("soldier", "officer", "rank-officer", "nco"))
_BY_IT = (["به"], ["بها"], ["بهما"], ["بهم"], ["فيه"], ["فيها"], ["خلاله"], ["خلالها"])
_BEFALLS = ("انفجر", "تنفجر", "ينفجر", "تعرض", "يتعرض", "تتعرض", "اصطدم", "انقلب")
_TOWARDS = frozenset(("باتجاه", "تجاه", "صوب", "نحو"))
_CLEARS = frozenset({"operation", "territory"})
_FELL_NEAR, _EXPOSED_BEFORE, _LONGEST, _SPEAKER = 8, 8, 16, 2
_EXPOSED = ("تعرض", "يتعرض", "تتعرض")


def _dealt(word: str, verb: str) -> bool:
    """Whether a word names a blow that is the subject of a verb behind it; «[بعملية] منفصلة فككت المديرية» is none."""
    if word.startswith("بعملي") and not verb.lstrip("وف").startswith(_STRIKES):
        return False
    return word.removeprefix("ب").removeprefix("ال") in _DEALT


class ByDeed(ByMarker):
    """Finds the deed that an actor depends on, and as what."""

    def _by_deed(self, actor: ActorPhrase) -> Role | None:
        """By the deed before the actor, else by the one behind it."""
        if self._launched(actor):
            return "initiator"
        index = bisect_left(self.deed_ends, actor.first + 1) - 1
        ahead = self.deeds[index + 1] if index + 1 < len(self.deeds) else None
        if ahead is not None and ahead.first < actor.first < ahead.last and brings_down(ahead):
            return "target"  # «إسقاط [طائرة مفخخة للحوثيين]»
        moving = ahead is not None and ahead.first == actor.first and family(ahead.kind) == "forces"
        if moving and index >= 0 and self._blown_up(self.deeds[index], actor):
            return "target"  # «انفجرت عبوة في [رتل للشرطة]»
        if ahead is not None and ahead.first <= actor.first and not self._object_of_verb(index, ahead.first):
            return "initiator" if not self._prefix(actor) else None  # «خرجت [قوة من اللواء 45]», «[رتل تركي]»
        subject = self._subject(actor, index)
        if subject is not None:
            return subject
        if index < 0:
            return None
        if index > 0 and self._with_what(index):
            index -= 1
        deed = self.deeds[index]
        if not acts_by_force(deed) or self._fled(deed):
            return None
        if self._sets_out(deed, actor):
            return "initiator"
        if self._blown_up(deed, actor):
            return "target"
        if family(deed.kind) == "forces" and not deed.verb and self.doers and self.family in VICTIM_FAMILIES:
            return "target"  # «قصف الطيران تجمعات وتعزيزات للمليشيا»
        blow = not deed.verb and family(deed.kind) in VICTIM_FAMILIES  # «استهدف [قصف] للطيران التركي تجمعا»
        hit = index > 0 and not blow and family(self.deeds[index - 1].kind) in VICTIM_FAMILIES
        if hit and self._object_of_verb(index - 1, deed.first):
            return "target"  # «استهدف رتل دعم للتحالف بعبوة»
        prefix = self._prefix(actor)
        if actor.first - deed.last > FARTHEST:
            return None
        gap = between(self.phrases, deed.last, max(deed.last, actor.first - (prefix != "" and not actor.prefix)))
        doer = any(r.role == "initiator" and r.actor.first >= deed.first for r in self.found[-FARTHEST:])
        if prefix == "ل" and family(deed.kind) == "arrest" and not doer and gap[-1:] and gap[-1] in _CAMPAIGNS:
            return "initiator"  # «اعتقال شبان خلال حملة [لقسد]»
        if not prefix and gap[-1:] and gap[-1] in _ADVANCE:
            return "initiator"  # «إنزال جوي لقوات الجهاز وتقدم [القطعات البرية]»
        if not doer and not prefix and moves_there(self.phrases, deed, actor):
            return "initiator"
        if deed.verb:
            return self._of_verb(deed, actor, prefix, gap, doer)
        if self._done_by_speaker(deed):
            return self._object(actor, gap)
        if takes_object(self.phrases, deed):
            return self._of_object_noun(deed, actor, prefix, gap, doer)
        return self._of_subject_noun(deed, actor, prefix, gap, doer)

    def _with_what(self, index: int) -> bool:
        """«استهدف مجهولون [بعبوة ناسفة] سيارة للجيش»: a weapon named between a verb, its subject and its object."""
        deed, before = self.deeds[index], self.deeds[index - 1]
        if deed.verb or not before.verb or deed.first - before.last > REACH:
            return False
        words, at = self.phrases.doc.all_words, deed.first
        if not words[at].startswith("ب") or not any(m.first == at for m in self._means(at)):
            return False
        return any(r.role == "initiator" and before.last <= r.actor.first < deed.first for r in self.found)

    def _means(self, at: int) -> list[Match]:
        return [m for m in self.phrases.within("means", at, at + 4) if m.prefix.startswith("ب")]

    def _blown_up(self, deed: Deed, actor: ActorPhrase) -> bool:
        """«انفجرت عبوة بسيارة عسكرية [تابعة لقسد]», «في آلية [للجيش]»: whose vehicle it was."""
        if family(deed.kind) != "explosion" or actor.first - deed.last > REACH:
            return False
        words = self.phrases.doc.words(deed.last, actor.first + 1)
        if any(w in _PARTS for w in words[:-1]):
            return False
        for at, word in enumerate(words):
            led = word.startswith(("ب", "ل")) or (at > 0 and words[at - 1] in _AT)
            name = word.removeprefix("ب").removeprefix("ل")
            if at > 0 and at_post(words[at - 1], name):
                return True
            if led and (name.startswith(BLOWN_UP) or name.removeprefix("ال").startswith(BLOWN_UP)):
                loaded = words[at + 1] if at + 1 < len(words) else ""
                return not loaded.removeprefix("ال").startswith(("مفخخ", "ملغم", "ملغوم"))
        return False

    def _sets_out(self, deed: Deed, actor: ActorPhrase) -> bool:
        """«فحين تحرير المدينة، تحرك [الجهاز] من …»: the subject of a verb of setting out behind a comma."""
        tokens = self.phrases.doc.tokens
        verb = actor.first - 1
        if deed.verb or actor.prefix or verb <= deed.last:
            return False
        return tokens[verb - 1].word == "،" and tokens[verb].word.removeprefix("و").removesuffix("ت") in _SETS_OUT

    def _object_of_verb(self, index: int, first: int) -> bool:
        """«استهدف [رتلا للتحالف]»: what names a happening of its own is here the object of the verb before it."""
        before = self.deeds[index] if index >= 0 else None
        if before is None or not (before.verb or self.phrases.doc.tokens[first].word.endswith("لا")):
            return False
        last = self.found[-1].actor if self.found else None
        subject = last is not None and last.first >= before.last and not between(self.phrases, before.last, last.first)
        behind = last.last if subject and last is not None else before.last
        # «استهدفت [عبوة ناسفة] رتل دعم للتحالف»: the weapon as the subject.
        armed = (m.last for m in self.phrases.within("means", behind, first) if m.first == behind and not m.prefix)
        gap = between(self.phrases, max(armed, default=behind), first)
        return all(w.removeprefix("ال") in SITES for w in gap)  # «محيط [القاعدة التركية]»

    def _subject(self, actor: ActorPhrase, index: int) -> Role | None:
        """The actor before its verb: «الطيران يقصف», «قوة من الجيش، أمس، داهمت»; or before any deed at all."""
        owned = self._prefix(actor) == "ل" and owns_subject(self.phrases, self.clause, actor)
        led = self._prefix(actor) or self._after_preposition(actor)
        if led and not owned and not some_of(self.phrases, actor):
            return None
        end = self._chain_end(actor)
        if self._negated(end) or charged_man(self.phrases, self.clause, end):
            return None
        if self.doers and rode_in_it(self.phrases, actor, end):
            return "target"
        at = bisect_left(self.deeds.firsts, end, max(index, 0))
        behind = self.deeds[at] if at < len(self.deeds) else None
        verb = behind.first if behind is not None and behind.verb else self._launcher(end)
        if verb == end and self._goes_on(index, verb):
            return None
        if owned:  # «مروحيتان للتحالف حلقتا في الأجواء وقصفتا كهفا»
            near = verb is not None and verb - end <= REACH and not inside(self.phrases.actors, end, verb)
            if verb is None or not near or self.doers or behind is None or family(behind.kind) == "explosion":
                return None
            words = self.phrases.doc.all_words[verb : verb + 2]  # «عجلة تابعة للحشد استهدفت بعبوة»
            hit = words[0].startswith(_STRIKES) and words[1].startswith("ب")
            return None if hit or words[0].lstrip("وف").startswith(_BEFALLS) else "initiator"
        if verb is not None and verb - end <= FARTHEST and not between(self.phrases, end, verb):
            return "initiator"
        if end < self.clause.last and self.phrases.doc.all_words[end].startswith(_CAME_AFTER):
            return None  # «[الجيش] فرض طوقا في المنطقة التي حدث فيها الهجوم»
        if behind is not None and self._whose_officer_fell(actor, behind):
            return "target"
        if index < 0 and behind is not None and acts_by_force(behind) and not self._official(actor, behind):
            of_site = self.phrases.doc.all_words[actor.first - 1] in SITES  # «استهدفت موقع [خلية للتنظيم]»
            return "initiator" if not self.doers and not of_site and not self._came_of(behind) else None
        return None

    def _whose_officer_fell(self, actor: ActorPhrase, deed: Deed) -> bool:
        """«قتل آمر [اللواء 20 في س] بهجوم», «قتل مسؤول الدعم في [س] في هجوم»: what befell him stands behind."""
        words = self.phrases.doc.all_words
        office = next((n for n in range(actor.first, max(actor.first - _OFFICE_REACH, 0), -1)
                       if words[n].startswith(_OFFICERS)), None)  # fmt: skip
        if office is None or deed.verb or words[office - 1].lstrip("و") not in _FELL:
            return False
        came = words[deed.first].startswith("ب") or words[deed.first - 1] in _CAUSES or words[deed.first - 1] == "في"
        return came and deed.first - actor.last <= FARTHEST

    def _came_of(self, deed: Deed) -> bool:
        """«عنصر من س أصيب [في انفجار] عبوة», «فرضت الشرطة حظرا للتجوال [بعد هجوم] س»: only why or when it did
        something else, or something else befell it."""
        if deed.verb:
            return False
        if family(deed.kind) in ("attack", "strike"):
            return self.phrases.doc.all_words[deed.first - 1] in _AFTERWARDS
        if family(deed.kind) != "explosion":
            return False
        word, before = self.phrases.doc.all_words[deed.first], self.phrases.doc.all_words[deed.first - 1]
        return word.startswith("ب") or before in _CAUSES

    def _official(self, actor: ActorPhrase, deed: Deed) -> bool:
        """«كشف رئيس اللجنة الأمنية عن مقتل راع بانفجار»: an office that only speaks of what blew up or was struck."""
        entry = registry().get(actor.id or "")
        return entry is not None and entry.kind == "government" and family(deed.kind) in VICTIM_FAMILIES

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
        near = (m for m in self._markers(at, at + TO_SUBJECT) if m.entry.id == "launcher")
        return next((m.first for m in near if not m.prefix.startswith(("و", "ف"))), None)

    def _of_verb(self, deed: Deed, actor: ActorPhrase, prefix: str, gap: list[str], doer: bool) -> Role | None:
        """«قصفت المدفعية مواقع التنظيم»: the subject first, then the object."""
        gap = without_aside(self.phrases, self.found, actor, gap)
        plural = self.phrases.doc.all_words[deed.last - 1].endswith("وا")  # «عناصرها استهدفوا [دبابة إسرائيلية]»
        nobody = bool(gap) and gap[0].endswith(_MEN)  # «استهدف [مجهولون] سيارة للجيش»
        if gap in _BY_IT and not prefix:
            held = (doer or self.doers) and gap[0].startswith("خلال")  # «عملية للقوات استهدفت خلالها [قياديا في س]»
            return "target" if held else "initiator"  # «هجوم استهدف به [التنظيم] محافظتين»
        told = doer or plural or nobody or self._has_subject(deed)
        if told and family(deed.kind) in VICTIM_FAMILIES and belongs_to(gap):
            return "target"
        if family(deed.kind) == "forces" and prefix == "ل" and not told:
            return "initiator"  # «توغلت قوة تضم 15 آلية [للجيش]»
        if not gap and not prefix and self._nominative(actor):
            return "initiator"
        if family(deed.kind) in VICTIM_FAMILIES and is_tank(self.phrases.doc.all_words[actor.first]):
            return "target"  # «استهدف المقاتلون دبابة من نوع [ميركافا]»
        if not gap and not prefix:
            if family(deed.kind) in VICTIM_FAMILIES and self._is_site(actor):
                return "target"  # «استهدف رتل للتحالف بعبوة»
            if self._oblique(actor):
                return "target"
            return "target" if told else "initiator"
        if gap and gap[-1] in _TOWARDS and family(deed.kind) in VICTIM_FAMILIES and "." not in gap and not prefix:
            return "target"  # «أطلقوا النار صوب [عناصر الشرطة]»
        if gap[:1] == ["من"] or "." in gap:
            return None
        if not told and not prefix and (self._some_who(deed, actor, gap) or so_many(self.phrases, deed, actor)):
            return "initiator"
        if gap and gap[-1] in PREPOSITIONS:
            return None
        if 0 < len(gap) <= 3 and gap[-1].removeprefix("ال") in SITES:
            return self._object(actor, gap)  # «استهدفت محيط القاعدة التركية»
        if not told and not prefix and len(gap) <= 2 and not gap[0].startswith("ال"):
            return "initiator" if len(gap) == 1 or has_weapon(self.phrases, actor) else "target"
        return self._object(actor, gap)

    def _some_who(self, deed: Deed, actor: ActorPhrase, gap: list[str]) -> bool:
        """«انسحب مئات من [مسلحي س]», «هاجم عشرات من [عناصر س] حاجزا»: a number of them is the verb's subject."""
        if len(gap) < 2 or gap[-1] != "من" or not all(w.isdigit() or w in SOME_OF or w == "من" for w in gap[:-1]):
            return False
        return family(deed.kind) == "forces" or object_behind(self.phrases, actor.last)

    def _nominative(self, actor: ActorPhrase) -> bool:
        """«استهدف [مجاهدونا]», «قتل [مسلحون]»: a plural with the ending of the subject."""
        return self.phrases.doc.tokens[actor.first].word.endswith(("ونا", "ون"))

    def _done_by_speaker(self, deed: Deed) -> bool:
        """«أعلن الحزب قصفه [قوة للعدو]»: the pronoun is the doer."""
        word = self.phrases.doc.all_words[deed.last - 1].removeprefix("ب")
        if deed.verb or not (word.startswith(_DONE) and word.endswith(("فه", "فها", "فهم", "مته", "متها"))):
            return False
        before = inside(self.phrases.actors, deed.first - _LONGEST, deed.first)
        return bool(before) and deed.first - before[-1].last <= _SPEAKER

    def _is_site(self, actor: ActorPhrase) -> bool:
        """Whether the phrase names somebody by what is only ever attacked: «رتل», «حاجز», «قاعدة»."""
        word = self.phrases.doc.tokens[actor.first].word.removeprefix("و").removeprefix("ال")
        return word.startswith(_ATTACKED)

    def _has_subject(self, deed: Deed) -> bool:
        """Whether the verb's subject stands before it: «الضربات طالت», «الطائرات التي استهدفت»."""
        all_words = self.phrases.doc.all_words
        during = frozenset[str]() if all_words[deed.first].startswith("و") else _DURING
        near = (d for d in self._deeds(deed.first - REACH, deed.first) if all_words[d.first - 1] not in during)
        if any(not d.verb and 0 <= deed.first - d.last <= 3 and not parted(self.phrases, d, deed.first) for d in near):
            return True
        ends = [a.last for a in inside(self.phrases.actors, deed.first - REACH, deed.first)]  # «قيادة [العمليات]»
        first = max([deed.first - 4, 0, *ends])
        before = self.phrases.doc.words(first, deed.first)
        if before and before[-1] in _WHO and not all_words[deed.last - 1].endswith(("ه", "ها", "هم")):
            return True  # «العمليات التي استهدفت [دوريات أمنية]»
        dealt = any(  # «[خلال عمليات] التفتيش عثرت القوات على …»
            _dealt(w, all_words[deed.first]) and all_words[first + n - 1] not in during for n, w in enumerate(before)
        )
        if dealt and before[-1].isalpha():
            return True  # «نفذوا عملية استدراج محكمة استهدفت الحوثيين»
        return any(
            r.role == "initiator"
            and 0 <= deed.first - r.actor.last <= FARTHEST
            and not between(self.phrases, r.actor.last, deed.first)
            for r in self.found[-REACH:]
        )

    def _of_object_noun(self, deed: Deed, actor: ActorPhrase, prefix: str, gap: list[str], doer: bool) -> Role | None:
        """«استهداف قسد», but «استهداف قوات النظام محيط القرية», «استهداف مسيرة تركية سيارة»."""
        if not gap and not prefix and not doer:
            hit = self.phrases.doc.tokens[actor.first].word.startswith(HIT_VEHICLES)
            armed = not hit and not brings_down(deed) and has_weapon(self.phrases, actor)
            acts = armed or (not hit and object_behind(self.phrases, self._chain_end(actor)))
            if self.phrases.doc.all_words[deed.last - 1].removeprefix("و") in ("قبض", "عثور"):
                acts = "علي" in self.phrases.doc.words(actor.last, actor.last + REACH)  # «قبض [الجهاز]، اليوم، على …»
            return "initiator" if acts else "target"
        return self._object(actor, gap)

    def _of_subject_noun(self, deed: Deed, actor: ActorPhrase, prefix: str, gap: list[str], doer: bool) -> Role | None:
        """«قصف قوات النظام», «قصف مدفعي للنظام», «غارات من الطيران الروسي»; behind the doer its target."""
        struck = self.phrases.doc.all_words[deed.last - 1].startswith(_STRIKES)  # «انتحاري استهدف [قوات الصحوة]»
        doer = doer or self._light_verb(deed) or (struck and deed.last - deed.first > 1)
        plain = [w for w in gap if w != "من"]
        if prefix == "ل" and not _HARD.isdisjoint(plain) and self.phrases.doc.tokens[deed.first].word in _BLOW:
            return "target"  # «ضربة موجعة لتنظيم داعش»
        if deed.kind == "ambush" and prefix == "ل" and (doer or not any(r.role == "target" for r in self.found)):
            # «كمين لعناصر داعش»; «قتل حوثيون إثر كمين لقوات المقاومة» has whom it hit before it
            return "initiator" if self._soldiers_fell(deed, actor) else "target"
        if prefix == "ل" and deed.kind == "base-handover":
            return "target"  # «تسليم القاعدة [للقوات العراقية]»
        bare = len(plain) <= 2 and (gap == plain or "من" in (gap[0], gap[-1]))
        # «قصف حشود للاحتلال»: a noun between is what was struck; «القصف المتعمد للميليشيا» has an adjective.
        site = any(w in PREPOSITIONS or w.removesuffix("ا") in SITES for w in plain)
        if gap and gap[-1] in _TOWARDS and family(deed.kind) in VICTIM_FAMILIES:
            return "target"  # «إطلاق النار باتجاه [دورية للجيش]»
        plainly = bare and not site and (all(map(is_adjective, plain)) or prefix == "ل")
        if not doer and prefix in ("", "ل") and plainly:
            return "initiator"
        if not doer and gap[-1:] == ["من"] and self._exposed_to(deed, actor, prefix):
            return "initiator"
        if gap[-1:] == ["من"] and family(deed.kind) in _CLEARS and plain:
            return "target"  # «تطهير مناطق تابعة للقضاء من [تنظيم داعش]»
        if self._counted_of(gap):
            return "target"  # «وأسر 9 من [الشبيحة]»
        if not doer and "من" in gap and len(plain) <= 4 and not any(w in PREPOSITIONS or goes_on(w) for w in plain):
            return "initiator"  # «القصف من الكلية التابعة لقوات النظام»
        return self._object(actor, gap)

    def _counted_of(self, gap: list[str]) -> bool:
        """«9 من [س]»: some of them, told by a number."""
        return len(gap) > 1 and gap[-1] == "من" and (gap[-2].isdigit() or gap[-2] in SOME_OF)

    def _exposed_to(self, deed: Deed, actor: ActorPhrase, prefix: str) -> bool:
        """«قصف تعرضت له بلدة س من [طيران ص]», «تعرضت س لقصف عنيف … من [قوات ص]»: from whom it came."""
        words = self.phrases.doc.words(max(deed.first - _EXPOSED_BEFORE, self.clause.first), actor.first)
        if any(c.first < actor.first < c.last for c in inside(self.phrases.counts, actor.first - 4, actor.first)):
            return False  # «فقدان [اثنين من جنوده]»
        exposed = not prefix and any(w.lstrip("وف").startswith(_EXPOSED) for w in words)
        return exposed and is_armed_side(actor.id)

    def _soldiers_fell(self, deed: Deed, actor: ActorPhrase) -> bool:
        """«مقتل جنديين بكمين ل[تنظيم الدولة]»: a group that is no state's has no soldiers to lose."""
        side = registry().get(actor.id or "")
        if side is None or side.kind != "group" or not (side.acled_inter or "").startswith("Rebel"):
            return False
        near = inside(self.phrases.counts, max(deed.first - _FELL_NEAR, self.clause.first), deed.last + _FELL_NEAR)
        return any(c.noun is not None and c.noun.id in _OF_A_STATE for c in near)

    def _light_verb(self, deed: Deed) -> bool:
        """«وجهت الطائرات [ضربة] لمستودع», «شن الجيش [هجوما] على …»: the deed's doer stands before its noun."""
        last = next((r for r in reversed(self.found) if r.actor.first < deed.first), None)
        if last is None or last.role != "initiator":
            return False
        if last.actor.last == deed.first - 1:  # «أن الطائرات [وجهت ضربة] لأوكار …»
            return self.phrases.doc.all_words[deed.first - 1].startswith(_GIVES)
        if last.actor.last != deed.first:
            return False
        before = self.phrases.doc.tokens[last.actor.first - 1].word if last.actor.first else ""
        return before.startswith(_GIVES)

    def _whose_campaign(self, actor: ActorPhrase, gap: list[str]) -> bool:
        """«وسط حملة تصعيد مستمرة [لقوات س] على المنطقة»: with ل, whose it is."""
        onto = self.phrases.doc.words(actor.last, actor.last + 4)
        return "علي" in onto and any(_bare(w).startswith(_CAMPAIGN) for w in gap[-3:])

    def _object(self, actor: ActorPhrase, gap: list[str]) -> Role | None:
        """What is told behind a deed that has its doer is whom it was done to, where no preposition leads away."""
        if len(gap) > REACH or "." in gap or self._after_preposition(actor):
            return None
        if actor.prefix == "ل" and self.family in VICTIM_FAMILIES and self._whose_campaign(actor, gap):
            return "initiator" if not self.doers else None
        if actor.prefix == "ل" and not self.doers and any(w.startswith("مشترك") for w in gap):
            return "initiator"  # «في عملية دهم مشتركة [لقوات س وص]»
        if gap and gap[-1] in ("عمليات", "عمليه") and not self._prefix(actor) and kind_of(actor.id) == "force":
            return "initiator"  # «بدأت بغارات للتحالف، وبعد ساعة بدأت عمليات [قوات س]»
        if gap and not actor.prefix and is_verb_like(gap[-1]):
            return None  # «…، ومنعت [قوات الاحتلال] الإسعاف»
        if len(gap) > 1 and not actor.prefix and gap[-2] in _WHO and gap[-1][0] in "تي":
            return None  # «التنظيم، الذي تقدر [الوزارة] عدد عناصره»
        if self.family == "explosion" and actor.prefix == "ب" and len(gap) <= 2 and not has_weapon(self.phrases, actor):
            return "target"  # «انفجرت عبوة بدورية للجيش»
        if actor.prefix.removeprefix("و") == "ب" or (actor.first - self.clause.first > 40 and len(gap) > 4):
            return None
        return "target"


_AFTERWARDS = frozenset(("بعد", "عقب", "بعيد", "غداه"))


def _bare(word: str) -> str:
    return word.removeprefix("و").removeprefix("ال")


_CAMPAIGN = ("حمل", "تصعيد", "هجمات", "هجوم", "خروق", "اعتداء", "انتهاك", "غارات", "عدوان", "حصار")


_WHO = frozenset(("الذي", "التي", "الذين"))
_CAUSES = frozenset(("في", "جراء", "اثر", "نتيجه", "بسبب", "خلال", "بعد", "عقب", "من"))
_MEN = ("ولون", "ولان", "لحون", "لحان", "شخصان", "شابان", "ملثمون", "ملثمان", "لسطينيون", "اتلون", "اتلان", "جمون")
_DONE = ("قصف", "استهداف", "مهاجم")
