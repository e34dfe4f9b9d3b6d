"""Roles told by a marker before the actor: «بإسناد», «بأمر من», «من قبل», «ضد», «اتهم»."""

from bisect import bisect_left
from itertools import pairwise

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Role
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import UNNAMED, is_armed_side
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.roles.owned import launched_it
from marsad.reading.roles.state import PEACEFUL, REACH, RoleState
from marsad.reading.roles.syntax import (
    SITES,
    STOPS,
    between,
    brings_down,
    has_weapon,
    is_weapon,
    object_behind,
    takes_object,
)
from marsad.reading.words.windows import inside

# Markers of whom the men or sites named behind them are.
_OUTER = frozenset({"origin", "suspected", "doer"})
_CARRIED_OUT = frozenset({"forces", "release", "territory", "operation"})
_JOINT = frozenset({"talk", "agreement", "cooperation", "operation", "arrest", "find", "forces"})
_BEFORE = frozenset(("قبل", "بعد", "عقب", "قبيل", "بعيد"))
# Tokens before «من قبل» within which the act stands that it belongs to.
_ASIDE = 4
_BASES = frozenset(("قاعده", "قواعد", "مطار", "مبني", "مجمع", "منشاه"))
_ROLES: dict[str, Role] = {r: r for r in ("initiator", "partner", "support", "authority", "target", "victim")}
_IN_IT = (["خلاله"], ["خلالها"], ["فيه"], ["فيها"], ["اثره"], ["اثرها"])
_COVER = frozenset(("غطاء", "اسناد", "دعم", "تغطيه"))
_COVERS = _COVER | {"معلومات"}
_OF_COVER = ("جوي", "ناري", "مدفعي", "استخبار", "لوجست", "لازم", "دقيق")
_PROVIDES = frozenset(("وفر", "وفرت", "قدم", "قدمت", "يوفر", "توفر", "يقدم", "تقدم", "امن", "امنت", "وفروا", "قدموا"))
_ITSELF = frozenset(("انه", "انها", "انهم"))
_COVER_REACH = 12
_COMPRISES = frozenset(("تضم", "يضم", "وتضم", "ويضم", "ضم", "ضمت"))
_NAMED_BY = 5
_CALLS = ("وصف", "يسم", "تسم", "سم", "يعرف", "تعرف", "يدع", "تدع", "اسم", "يوصف", "توصف")
_ONSLAUGHT = frozenset(("تعرض", "تعرضا", "التعرض"))
_TRIED = frozenset(("محاوله", "محاولات", "اقدام", "قيام"))
_EXPOSED_TO = frozenset(("تعرض", "التعرض", "تعرضا"))
_TERRORIST = frozenset(("ارهابي", "ارهابيا", "الارهابي"))
_ONTO = 10
_SOME_MEN = frozenset(("عناصر", "مسلحون", "مسلحين", "مجهولون", "مجهولين", "رجال", "افراد", "ملثمون", "ملثمين",
                       "مهاجمون", "مهاجمين", "مجموعه", "خليه", "خلايا", "اشخاص", "مقاتلون", "مقاتلين"))  # fmt: skip
_SOME_CRAFT = frozenset(("طايره", "طايرات", "مسيره", "مسيرات", "مقاتله", "مقاتلات", "مروحيه", "مروحيات"))
_BODIES = frozenset(("قوه", "قوات", "وحدات", "وحده", "تعزيزات", "فرق", "رتل", "فصيل"))
_IN_STOP = frozenset(("،", ".", "؛"))
_SOME = frozenset(("مجموعه", "عدد", "عشرات", "العشرات", "العديد", "مزيد", "المزيد", "جمله", "سلسله", "كثير", "الكثير",
                   "اكثر", "اقل", "اي", "كل", "بعض", "قسم", "جزء", "اثنين"))  # fmt: skip
# «قالت … على فيسبوك إن قوات …»: what a verb of saying says is no part of what stands before.
_PARTS = frozenset(("،", ":", "ان", "بان", "وان"))


_ON_PEOPLE = frozenset({"attack", "people", "abduction", "arrest"})
_OFFICE = 4
_OF_OFFICE = frozenset(("باسم", "في", "لدي", "قايد", "رييس", "وزير", "مدير", "مسوول", "مسيول", "متحدث", "ناطق"))

_FLIGHT = ("هروب", "هرب", "فرار", "فرا", "نزوح", "خوف", "نجا", "نجو")


class ByMarker(RoleState):
    """Finds the marker that reaches an actor, and what it tells."""

    def _marker(self, actor: ActorPhrase) -> Match | None:
        """The nearest marker before the actor, if it reaches it and nothing parts them."""
        at = bisect_left(self.markers.firsts, actor.first + 1) - 1
        while at >= 0 and self.markers[at].last > actor.first + 1:
            at -= 1
        if at < 0 or not self._reaches(self.markers[at], actor.first):
            return None
        marker = self.markers[at]
        if marker.entry.id == "support" and self.phrases.doc.all_words[marker.first - 1] in _BODIES:
            return None  # «قوة [إسناد من] الشرطة»
        if marker.entry.id == "aside":
            led = self.markers[at - 1] if at else None
            if led is not None and led.entry.id == "support" and led.last == marker.first:
                return led  # «وساندتها [على الأرض] مجموعات من س»
            return None  # «لليوم الثاني [على التوالي] الطيران يقصف»
        led = self.markers[at - 1] if at and marker.first == actor.first else None
        if led is not None and led.entry.id in ("support", "partner") and led.last == marker.first:
            return led  # «مسنودا [بطيران التحالف]», «بمشاركة [قيادات عمليات س]»
        if marker.entry.id == "target" and (self._own_noun(marker) or self._calls_itself(marker)):
            return None
        if marker.entry.id == "origin" and self._of_a_number(marker):
            return None
        if self.phrases.doc.all_words[marker.first] in _ONSLAUGHT and self._deeds(marker.first - 1, marker.last):
            return None  # «إحباط [تعرض] لعناصر س»: an attack of theirs
        if marker.entry.id == "target" and self._falls_on(marker, actor):
            return None
        if marker.entry.id == "none" and self._is_checkpoint(marker, actor):
            return None
        if marker.entry.id == "none" and any(d.last == marker.last for d in self._deeds(marker.first, marker.last)):
            return None  # «سيطرة [الفصائل] على البلدة»
        if marker.entry.id == "blames" and "المسووليه" not in self.phrases.doc.words(actor.last, actor.last + 8):
            return None
        # «مصدره مناطق سيطرة قسد», «مصدرها مواقع قوات النظام»: where it came from tells whose it was.
        # «يرجح أنهم من خلايا التنظيم»: whom the doers are thought to belong to.
        if marker.entry.id in ("none", "site") and at and self.markers[at - 1].entry.id in _OUTER:
            origin = self.markers[at - 1]
            told = self._described(origin.last, marker.first)
            if self._in_hand(origin) or self._of_a_number(origin):
                return marker
            if (marker.first - origin.last <= 1 or told) and self._reaches(origin, marker.first):
                return origin
        return marker

    def _fled(self, deed: Deed) -> bool:
        """«حاولوا الهروب من [قصف جوي لطيران س]»: what somebody flees from is not what is told."""
        words = self.phrases.doc.words(max(deed.first - 2, 0), deed.first)
        return len(words) == 2 and words[1] == "من" and words[0].removeprefix("ال").startswith(_FLIGHT)

    def _of_a_number(self, marker: Match) -> bool:
        """«تدمير 14 [من مواقع] داعش»: so many of them, and not where it came from."""
        words = self.phrases.doc.all_words
        counted = (c.first for c in inside(self.phrases.counts, marker.first - 2, marker.last + 1))
        return words[marker.first] == "من" and any(at < marker.first for at in counted)

    def _in_hand(self, marker: Match) -> bool:
        """«هاجمت خلية لداعش [بقذائف الهاون] نقاط الحشد»: the weapon of a doer who is told, not whose it was."""
        if not self.doers or marker.entry.id != "doer" or not self.phrases.doc.all_words[marker.first].startswith("ب"):
            return False
        means = self.phrases.within("means", marker.first, marker.first + 4)
        return any(m.first == marker.first and m.last > marker.last for m in means)

    def _is_checkpoint(self, marker: Match, actor: ActorPhrase) -> bool:
        """«هجوم على [سيطرة] للشرطة»: in Iraq a checkpoint, and nobody's hold of a place."""
        words = self.phrases.doc.all_words
        at = marker.last - 1
        return words[at] == "سيطره" and words[at - 1] in ("علي", "قرب", "ضد") and self._prefix(actor) == "ل"

    def _falls_on(self, marker: Match, actor: ActorPhrase) -> bool:
        """«تعرض [لداعش] فجرا على نقطة للبيشمركة»: an onslaught of theirs on somebody, to which nobody was exposed."""
        words = self.phrases.doc.all_words
        word = words[marker.last - 1].removeprefix("ب")
        if word == "علي" and words[actor.first - 1] in _TRIED and marker.last == actor.first - 1:
            return True  # «بعد ساعات على [محاولة] انتحاري اقتحام مقر»
        if word not in _EXPOSED_TO or marker.last != actor.first:
            return False
        return self._onslaught(actor)

    def _onslaught(self, actor: ActorPhrase) -> bool:
        words = self.phrases.doc.all_words
        if actor.first and words[actor.first] in _TERRORIST and words[actor.first - 1].lstrip("بو") in _EXPOSED_TO:
            return True  # «استشهد ضابط بتعرض [إرهابي] على نقطة»
        if self._prefix(actor) != "ل" or words[actor.first - 1].removeprefix("ب") not in _EXPOSED_TO:
            return False
        return "علي" in between(self.phrases, actor.last, min(actor.last + _ONTO, self.clause.last))[:4]

    def _calls_itself(self, marker: Match) -> bool:
        """«جماعة تطلق على نفسها اسم [س]»."""
        return self.phrases.doc.words(marker.last, marker.last + 1)[:1] in (["نفسها"], ["نفسه"], ["انفسهم"])

    def _own_noun(self, marker: Match) -> bool:
        """Whether the marker is the deed's noun itself: whose «استهداف» it is depends on what follows."""
        own = self._deeds(marker.first, marker.last)
        return any(d.last == marker.last and takes_object(self.phrases, d) for d in own)

    def _reaches(self, marker: Match, first: int) -> bool:
        if marker.entry.id == "doer" and self._described(marker.last, first):
            return True
        if marker.entry.id == "launcher" and self.phrases.doc.words(marker.last, first) in _IN_IT:
            return True  # «هجوم تمكن [خلاله] التنظيم من تدمير عربة»
        if first - marker.last > int(marker.entry.row.get("reach", "4")) - 1:
            return False
        gap = self.phrases.doc.tokens[marker.last : first]
        if any(t.word in STOPS or t.word in _PARTS for t in gap):
            return False
        if inside(self.phrases.actors, marker.first + 1, first):
            return False
        if marker.entry.id == "doer" and any(t.word in SITES for t in gap):
            return False  # «بقذائف المدفعية محيط القاعدة التركية»
        if marker.entry.id == "suspected" and any(t.word.endswith("وا") for t in gap):
            return False  # «يعتقد أنهم من س اعترضوا مركبة [للجيش]»
        if marker.entry.id == "support" and self._deeds(marker.last, first):
            return False  # «وفقا لمعلومات دقيقة داهمت [قوة]»
        # «تعرضت السيارة لقصف من طائرة تركية»: the deed between them has the actor.
        # «تزامن ذلك مع غارات لطيران س».
        away = marker.entry.row.get("role") in ("target", "none") or self.phrases.doc.all_words[marker.first] == "مع"
        return not (away and any(d.last <= first and not d.verb for d in self._deeds(marker.last, first)))

    def _described(self, at: int, first: int) -> bool:
        """«من قبل [ما وصفتهم المصادر ب]فلول النظام», «من قبل ما يسمى «س»»."""
        words = self.phrases.doc.words(at, first)
        return 2 <= len(words) <= _NAMED_BY and words[0] in ("ما", "من") and words[1].startswith(_CALLS)

    def _by_marker(self, marker: Match, actor: ActorPhrase) -> Role | None:
        role = marker.entry.row.get("role", "")
        if marker.entry.id == "between" and self._of_agreement(marker):
            return None
        if marker.entry.id == "intercepted":
            stopped = self.family in _ON_PEOPLE and "طيار" not in self.phrases.doc.words(marker.first - 2, marker.first)
            return "initiator" if stopped or (self.main is not None and brings_down(self.main)) else None
        if marker.entry.id == "origin" and self._some_of(marker):
            return "target"
        if marker.entry.id == "suspected":
            return self._suspected(marker)
        launched = self.phrases.doc.tokens[marker.first].word.startswith("اطلق")
        if role == "initiator" and launched and (self.doers or (self.main is not None and brings_down(self.main))):
            return "target"  # «أسقطت الدفاعات مسيرة أطلقها الحوثيون»
        on = marker.entry.id == "target" and self.phrases.doc.tokens[marker.first].word.endswith("علي")
        if self.family in PEACEFUL and (on or marker.entry.id == "site"):
            return None  # «الاتفاق على تدريب القوات»
        if self.family in PEACEFUL and self.phrases.doc.all_words[marker.last - 1] in _COMPRISES:
            return "initiator"  # «غرفة عمليات تضم ضباطا من [الوزارة]»
        if marker.entry.id == "doer" and self.doers and self._of_another_act(marker):
            return None
        if marker.entry.id == "doer" and self._uses_site(marker):
            return "target"
        if marker.entry.id == "doer" and self._oversees(marker):
            return "authority"
        if role == "partner" and self._gives_cover(marker):
            return "support"
        if role == "support" and self.phrases.doc.all_words[marker.first].startswith("مسنود") and self._on_foot(actor):
            return "partner"  # «قوة من الجيش مسنودة ب[مقاتلي العشائر]»
        word = self.phrases.doc.all_words[marker.first].lstrip("و")
        if role == "partner" and (word == "مع" or self._in_name(marker)):
            # A bare «مع»: «اشتبكت مع» names the other side, elsewhere it may join anything.
            if self.family == "fight" or self._fought_with(marker):
                return "target"
            entry = registry().get(actor.id or "")
            armed = entry is not None and (entry.acled_inter == "Rebel group" or entry.id == UNNAMED)
            if armed and self.family in ("arrest", "find", "operation"):
                return "target"  # «بعد تبادل لإطلاق النار مع مسلحين»
            role = role if self.family in _JOINT or self._made_with(marker, actor) else ""
        return _ROLES.get(role)

    def _in_name(self, marker: Match) -> bool:
        """«اشتبكت القوات [المشتركة مع] الحوثيين»: the marker's first word is the last of a name."""
        return any(a.last == marker.first + 1 for a in inside(self.phrases.actors, marker.first - 4, marker.first))

    def _made_with(self, marker: Match, actor: ActorPhrase) -> bool:
        """«نفذت [غارة مع القوات العراقية]»: right behind the noun of a strike stands who struck beside."""
        entry = registry().get(actor.id or "")
        near = self._deeds(marker.first - 1, marker.first)
        strike = any(not d.verb and d.last == marker.first and family(d.kind) == "strike" for d in near)
        return strike and entry is not None and entry.kind == "force"

    def _on_foot(self, actor: ActorPhrase) -> bool:
        """Whether an actor is an armed side of the country itself, named without aircraft or guns."""
        entry = registry().get(actor.id or "")
        if entry is None or entry.kind not in ("force", "group") or entry.acled_inter == "External/Other forces":
            return False
        return "aviation" not in entry.id and "air-force" not in entry.id and not is_weapon(self.phrases, actor)

    def _gives_cover(self, marker: Match) -> bool:
        """«كما شاركت طائرات س [بتقديم الغطاء الجوي]»: what part it took."""
        if not self.phrases.doc.all_words[marker.first].lstrip("و").startswith(("شارك", "يشارك", "تشارك")):
            return False
        behind = self.phrases.doc.words(marker.last, marker.last + _COVER_REACH)
        at = next((i for i, w in enumerate(behind) if w in _IN_STOP), len(behind))
        told = next((i for i, w in enumerate(behind[:at]) if w.removeprefix("ب").removeprefix("ال") in _COVER), None)
        # «شارك فيها الجيش بإسناد [التحالف]»: another gives it
        return told is not None and not inside(self.phrases.actors, marker.last + told + 1, marker.last + told + 3)

    def _covers(self, actor: ActorPhrase) -> bool:
        """«وفر [طيران الجيش] غطاء جويا للقطعات», «أن [الجهاز] قدم المعلومات الاستخبارية»: who helped, and how."""
        words = self.phrases.doc.all_words
        led = words[max(actor.first - 2, self.clause.first) : actor.first] + words[actor.last : actor.last + 1]
        if not any(w in _PROVIDES or w.removeprefix("و") in _PROVIDES for w in led):
            return False
        if self.family in PEACEFUL or self._prefix(actor):
            return False
        if self.main is not None and self.main.kind in ("aid", "air-support", "training"):
            return False
        behind = words[actor.last : min(actor.last + _COVER_REACH, self.clause.last)]
        at = next((i for i, w in enumerate(behind) if w in _IN_STOP), len(behind))
        return any(
            a.removeprefix("ال").removesuffix("ا") in _COVERS and b.removeprefix("ال").startswith(_OF_COVER)
            for a, b in pairwise(behind[:at])
        )

    def _by_name(self, match: Match, actor: ActorPhrase) -> bool:
        """«قتلت [القوات الأميركية] أبا فلان»: the verb, who did it, and the man by his name."""
        near = match.last == actor.first and self.phrases.doc.all_words[match.last - 1].endswith("ت")
        return near and is_armed_side(actor.id) and bool(inside(self.phrases.people, actor.last, actor.last + 1))

    def _brought_down(self, match: Match) -> bool:
        """«أعلنوا أنهم [أسقطوا] مسيرة أميركية»: the verb has its subject, and craft behind it are its object."""
        words = self.phrases.doc.all_words
        told = words[match.last - 1].endswith("وا") or words[match.first - 1].removeprefix("ب") in _ITSELF
        return told and self.main is not None and self.main.kind == "interception"

    def _some_of(self, marker: Match) -> bool:
        """«دمر الطيران مجموعة [من مواقع] التنظيم»: a number of places, from which nothing came."""
        before = self.phrases.doc.all_words[marker.first - 1] if marker.first else ""
        return self.phrases.doc.all_words[marker.first] == "من" and before.removesuffix("ا").lstrip("و") in _SOME

    def _of_agreement(self, marker: Match) -> bool:
        """«ينسحب التحالف تنفيذا للاتفاق بين [بغداد] و[واشنطن]»: who agreed on what another one does."""
        word = self.phrases.doc.all_words[marker.first - 1] if marker.first else ""
        return self.family in _CARRIED_OUT and "اتفاق" in word

    def _uses_site(self, marker: Match) -> bool:
        """«ضربات على كهوف تستخدم من قبل [التنظيم]»: whose hideouts were hit."""
        words = self.phrases.doc.words(max(marker.first - _ASIDE - 2, 0), marker.first)
        return any("ستخدم" in w for w in words) and any(w.removeprefix("ال") in SITES | _BASES for w in words)

    def _oversees(self, marker: Match) -> bool:
        """«بإشراف ومتابعة ميدانية من قبل [القيادة]»."""
        words = self.phrases.doc.words(max(marker.first - _ASIDE, 0), marker.first)
        led = any(w.removeprefix("و")[:1] == "ب" or w == "تحت" for w in words)  # not «بعد رصد ومتابعة من قبل القوات»
        return led and any(w.lstrip("وب").startswith(("اشراف", "متابعه", "توجيه", "اوامر")) for w in words)

    def _suspected(self, marker: Match) -> Role:
        """«مسلحون يعتقد أنهم من [خلايا التنظيم]»: the same part as those thought to belong to it, who need no line."""
        before = self.found[-1] if self.found else None
        apart = before is None or not 0 <= marker.first - before.actor.last <= 1
        if apart and before is not None and before.actor.id == UNNAMED and self._still_of(before.actor.last, marker):
            apart = False  # «هاجم مجهولون يستقلون دراجة، يعتقد أنهم من [خلايا التنظيم]، حاجزا»
        if before is None or before.role != "initiator" or apart:
            # «شن عناصر - يرجح أنهم من [التنظيم] - هجوما»: men of nobody named before
            men = [w for w in self.phrases.doc.words(max(marker.first - 2, 0), marker.first) if w[0].isalpha()]
            if men and men[-1].removeprefix("ال") in _SOME_CRAFT and not self.doers:
                return "initiator"  # «صاروخ أطلقته طائرة يعتقد أنها [إسرائيلية]»
            return "initiator" if men and men[-1] in _SOME_MEN and not self.doers else "target"
        if before.actor.id in (None, UNNAMED):
            self.found.pop()
        return "initiator"

    def _still_of(self, at: int, marker: Match) -> bool:
        """Whether between those who did it and what is thought of them nobody else is told, nor another deed."""
        if not 0 < marker.first - at <= _ONTO or inside(self.phrases.actors, at, marker.first):
            return False
        others = any(c.of == "person" for c in inside(self.phrases.counts, at, marker.first))
        return not others and not self._deeds(at, marker.first)

    def _fought_with(self, marker: Match) -> bool:
        """«سيطرت … بعد معارك [مع قوات س]»: the other side of a fight that is not what is told in the first place."""
        near = self._deeds(marker.first - REACH, marker.first)
        fought = bool(near) and family(near[-1].kind) == "fight"
        return fought and (self.family == "territory" or near[-1].last == marker.first)

    def _of_another_act(self, marker: Match) -> bool:
        """«عثرت القوة على أنفاق قبل إخلائها من قبل التنظيم»: it did what went before, not what is told."""
        doer = next((r.actor for r in self.found if r.role == "initiator"), None)
        if doer is None or doer.kind == "adjective" or has_weapon(self.phrases, doer):
            return False
        first = marker.first - _ASIDE
        words = self.phrases.doc.words(max(first, self.clause.first), marker.first)
        at = next((i for i in range(len(words) - 1, -1, -1) if words[i].removeprefix("و") in _BEFORE), None)
        return at is not None and at < len(words) - 1 and not self._deeds(marker.first - len(words) + at, marker.first)

    def _accuses(self, marker: Match, actor: ActorPhrase) -> bool:
        """«اتهمت [قوات الوفاق] قوات حفتر بقصف المطار»: who accuses does not do it."""
        if not self._is_accusation(marker) or not self._by_office(marker, actor):
            return False
        behind = inside(self.phrases.actors, actor.last, actor.last + 3)
        return any(not a.prefix and not self._deeds(actor.last, a.first) for a in behind)

    def _accused(self, actor: ActorPhrase) -> bool:
        before = inside(self.phrases.actors, actor.first - REACH, actor.first)
        if not before or actor.prefix or actor.first - before[-1].last > 2:
            return False
        marker = self._marker(before[-1])
        return marker is not None and self._is_accusation(marker) and self._by_office(marker, before[-1])

    def _by_office(self, marker: Match, actor: ActorPhrase) -> bool:
        """«اتهم [المتحدث باسم] الحكومة قوات س»: nothing but an office stands between the verb and who accuses."""
        gap = self.phrases.doc.words(marker.last, actor.first)
        return not gap or (len(gap) <= _OFFICE and gap[-1] in _OF_OFFICE)

    def _is_accusation(self, marker: Match) -> bool:
        return "تهم" in self.phrases.doc.tokens[marker.first].word or marker.entry.id == "blames"

    def _goes_on(self, index: int, verb: int) -> bool:
        """«هاجم مسلحون [دورية للجيش] واشتبكوا معها»: with «و» the verb goes on with the subject of the one before."""
        word = self.phrases.doc.all_words[verb]
        if not self.doers or index < 0 or word[0] != "و" or word.startswith(_WAW) or not self.deeds[index].verb:
            return False
        return any(r.role == "initiator" and r.actor.first >= self.deeds[index].last for r in self.found)

    def _oblique(self, actor: ActorPhrase) -> bool:
        """«تقدمت القوات وأخرجت [مقاتلي التنظيم] من الحي»: with the ending of an object, and no other behind it."""
        oblique = self.phrases.doc.tokens[actor.first].word.endswith(_OBLIQUE)
        return oblique and self.doers > 0 and not object_behind(self.phrases, actor.last)

    def _launched(self, actor: ActorPhrase) -> bool:
        """«في عملية [نفذتها] فجر الأحد قوات س»."""
        return launched_it(self.phrases, actor)


_WAW = ("واصل", "وصل", "وجه", "وقع", "وضع", "وزع", "واجه", "وثق", "وافق")
_OBLIQUE = ("قاتلي", "سلحي", "قاتلين", "سلحين", "رهابيي", "رهابيين", "تمردي", "تمردين", "تشددي", "تشددين")
