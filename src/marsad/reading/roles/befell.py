"""Roles told by what befell an actor: whom the verb behind it killed, who was exposed to fire, who fell."""

from bisect import bisect_left

from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import is_armed_side, of_one_side
from marsad.reading.roles.sides import BySides
from marsad.reading.roles.state import VICTIM_FAMILIES
from marsad.reading.roles.syntax import OFFICES, PREPOSITIONS, between
from marsad.reading.words.windows import inside

_ACTIVE = frozenset(("قتل", "اغتال", "اصاب", "جرح", "خطف", "اختطف", "اعتقل", "اعدم", "هاجم"))
_BY_CAUSE = frozenset(("اثر", "جراء", "نتيجه", "عقب", "بسبب"))
_PASSED = 5
_SOMEBODY = 10
_PASSAGE = frozenset(("مرور", "عبور", "وصول"))
_WHEN = frozenset(("مع", "لدي", "اثناء", "خلال", "عند", "بعد", "لحظه", "استهدف", "استهدفت", "تزامنا"))
_CONVOY = ("الي", "رتل", "ارتال", "سيار", "عجل", "عرب", "مركب", "دوري", "قافل", "موكب", "طقم", "اطقم", "شاحن", "حافل",
           "مدرع", "دباب", "ناقل", "قوه", "عنصر", "عناصر", "جنود", "فريق")  # fmt: skip
_ANSWER = frozenset(("ردا", "الرد", "رد"))
_WITHIN = frozenset(("اطار", "سياق", "ضمن"))
_BLAMED = 24
_CHARGES = frozenset(("بشن", "بتنفيذ", "بارتكاب", "بالمشاركه"))
_ATTEMPT = 5
_FALLS = frozenset(("وقع", "وقعت", "سقط", "سقطت", "وقعوا", "سقطوا", "يقع", "تقع", "قع", "قعت"))
_DIES = frozenset(("قضي", "قضت", "قضوا", "استشهد", "استشهدت", "استشهدوا", "توفي", "لقي", "لقيت"))
_TRAPS = ("كمين", "كماين", "شرك", "مصيد", "فخ")
_HARM = frozenset({"killed", "wounded"})
_COMMANDS = ("امر", "قايد", "ضابط", "عميد", "عقيد", "مقدم", "رايد", "نقيب", "ملازم", "معاون")
_MEN_STRUCK = frozenset(("شابا", "رجلا", "طفلا", "مدنيا", "شرطيا", "جنديا", "عنصرا", "ضابطا", "مواطنا", "مزارعا"))
_INTO = 4
_TRYING = ("محاولته", "محاولتها")
_SURVIVED = frozenset(("نجا", "نجت", "نجوا", "نجاه", "ونجا", "ونجت", "ينجو", "فنجا"))
_POST, _FROM = 6, frozenset(("من", "ان"))
_OFFICERS = ("امر", "قايد", "ضابط", "مدير", "قيادي", "عقيد", "عميد", "لواء", "مقدم", "رايد", "نقيب", "ملازم", "فريق",
             "مساعد", "معاون", "نايب", "جندي", "عنصر", "رييس", "مسوول", "منتسب")  # fmt: skip
_CAUGHT = frozenset(("اعتقل", "اوقف", "اسر", "خطف", "اختطف"))
_OBJECT_REACH = 16
_AMONG = frozenset(("بينهم", "بينهما", "ومنهم", "منهم"))
_COMMANDER = 3
_FELLED_BY = 6
_FELLED = ("اوقع", "ايقاع", "يوقع", "نوقع", "توقع")
_EXPOSED = frozenset(("تعرض", "تعرضت", "تعرضوا", "تعرضا", "تتعرض", "يتعرض"))
_ATTACK_ON = ("هجوم", "هجمات", "هجومين", "قصف", "اطلاق", "استهداف", "نيران", "نار", "كمين", "تفجير", "انفجار", "رماي",
              "ضرب", "غار", "اعتداء", "عمليه", "محاول", "اغتيال", "خطف", "اختطاف", "رصاص", "سقوط")  # fmt: skip
_INFLICTED = frozenset(("كبد", "كبدت", "كبدوا", "كبدنا", "يكبد", "تكبد", "يكبدون", "نكبد"))
_LOSSES = (["خساير"], ["خسائر"], ["قتلي"], ["عشرات"], ["قتيلا"], ["عددا"])
_BEFELL = frozenset(("قتل", "قتلت", "قتلوا", "قتلا", "اصيب", "اصيبت", "اصيبوا", "اصيبا", "جرح", "جرحوا", "استشهد",
                     "استشهدوا", "قضي", "قضوا", "اغتيل", "اغتيلوا", "اسر", "اسروا", "اعتقل", "اعتقلوا", "خطف", "اختطف",
                     "اختطفوا"))  # fmt: skip
_BY_WHAT = frozenset(("اثر", "جراء", "نتيجه", "علي", "في", "خلال", "اثناء", "امس", "اليوم", "فجر", "صباح", "مساء",
                      "عقب", "بعد", "من", "متاثرا", "متاثرين"))  # fmt: skip
_BY_WEAPON = ("برصاص", "بنيران", "بقصف", "بانفجار", "بغار", "بهجوم", "باطلاق", "بعبو", "بلغم", "بكمين", "بقناص",
              "بطلق", "باستهداف", "باشتباك", "بمواجه", "بتفجير", "بمسير", "بقذيف", "بصاروخ")  # fmt: skip
_AFTER = frozenset(("جراء", "اثر", "بعد", "نتيجه", "عقب"))
_HIT_THEM = ("استهدافها", "استهدافه", "استهدافهم", "اسقاطها", "اسقاطه", "اصابتها", "اصابته")
_TIMES = frozenset(("امس", "اليوم", "فجر", "صباح", "مساء", "ليل", "ظهر", "عصر"))
_HOURS = frozenset(("فجرا", "ليلا", "صباحا", "ظهرا", "عصرا", "مساء"))
_MOURNS = frozenset(("نعي", "نعت", "ينعي", "تنعي", "شيع", "شيعت", "زف", "زفت"))
_FAR = 8
_BASE_NAME = 7
_ASIDE = frozenset(("،", ",", "ايضا", "كذلك", "مجددا"))
_BASES = ("نقطه", "حاجز", "قاعد", "قواعد", "معسكر", "ثكن", "سفار", "قنصلي", "سفين", "بارج", "قوات", "موقع", "مواقع",
          "رتل", "دوري")  # fmt: skip
_IN_TIME = frozenset(("في", "خلال", "منذ", "امس", "ايضا"))
_THEM = ("هم", "هما", "هن", "ها", "ته")
_BEFORE_NOUNS = PREPOSITIONS | {"بعد", "قبل", "خلال", "اثر", "عقب", "جراء", "نتيجه", "عمليه", "اثناء", "لدي"}


class Befell(BySides):
    """Finds the actors whom something befell."""

    def _exposed(self) -> None:
        """«تدخلت قوة من الشرطة …، إلا أن [القوة] تعرضت لإطلاق نار»: who is shot at did not shoot."""
        hit = {r.actor.id for r in self.found if r.role == "target" and r.actor.id and self._suffers(r.actor)}
        self.found = [r for r in self.found if r.role != "initiator" or r.actor.id not in hit]

    def _fell(self, actor: ActorPhrase) -> bool:
        """«سقطت [قوة عسكرية مصرية] بين قتيل وجريح»: the subject of a verb of falling; «نجا قائد [الشرطة] من هجوم»."""
        words = self.phrases.doc.words(max(actor.first - 2, self.clause.first), actor.first)
        if not _SURVIVED.isdisjoint(words) or self._whose_officer_survived(actor):
            return self._prefix(actor) not in ("ب", "ل")
        verb = self.phrases.doc.all_words[actor.first - 1] if actor.first else ""
        if verb.removeprefix("و").startswith("تكبد") and not actor.prefix:
            return True  # «تكبدت [قوات النظام] عددا من القتلى في كمين»
        if verb.lstrip("وف") in _INFLICTED and not actor.prefix and self._losses_follow(actor):
            return True  # «…، وكبدت [المليشيا] عشرات القتلى»
        if actor.kind == "persons" and self._died(actor):
            return True  # «نعت القيادة [آمر الفوج المقدم فلان] الذي سقط شهيدا في كمين»
        if verb.lstrip("وف") in _FALLS and not actor.prefix and self._into_ambush(actor):
            return True
        ends = verb.lstrip("وف").startswith("قض") and "علي" in self.phrases.doc.words(actor.last, actor.last + _FAR)
        if verb.lstrip("وف") in _DIES and not actor.prefix and actor.last - actor.first > 1 and not ends:
            return True  # «قضى العميد فلان، [آمر اللواء 29]، متأثرا بإصابته»
        between = self.phrases.doc.words(actor.last, actor.last + 3)
        if "بين" not in between or actor.prefix:
            return False
        at, actors = actor.last + between.index("بين"), self.phrases.actors
        doer = next((a for a in inside(actors, actor.first - _FELLED_BY, actor.first) if a.last == actor.first), None)
        if doer is not None and doer.first:
            verb = self.phrases.doc.all_words[doer.first - 1]  # «أوقعت سرايا س [قوة إسرائيلية] بين قتيل وجريح»
        felled = verb.removeprefix("و").removeprefix("ل").removeprefix("ب").startswith(_FELLED)
        return verb.startswith(("سقط", "وقع", "وسقط", "ووقع")) or (felled and not inside(actors, actor.last, at))

    def _losses_follow(self, actor: ActorPhrase) -> bool:
        """Whether losses stand right behind: whoever inflicted them was named before."""
        behind = self.phrases.doc.words(actor.last, actor.last + 1)
        return behind[:1] in _LOSSES or bool(inside(self.phrases.counts, actor.last, actor.last + 1))

    def _whose_officer_survived(self, actor: ActorPhrase) -> bool:
        """«نجا آمر فوج في [الجيش] من محاولة اغتيال»: whose man it was, his post between."""
        words = self.phrases.doc.words(max(actor.first - _POST, self.clause.first), actor.first)
        at = next((i for i, w in enumerate(words) if w in _SURVIVED), None)
        if at is None or len(words) - at < 2:
            return False
        post = words[at + 1].removeprefix("ال").startswith(_OFFICERS)
        return post and all(w[0].isalpha() and w not in _FROM for w in words[at + 2 :])

    def _died(self, actor: ActorPhrase) -> bool:
        """Whether an actor is named by a man of its own who came to harm."""
        word = self.phrases.doc.all_words[actor.first].lstrip("ول").removeprefix("ال")
        if not word.startswith(_COMMANDS):
            return False
        near = inside(self.phrases.people, actor.first - 1, actor.last)
        return any(p.fate in _HARM and p.whole[0] < actor.last and actor.first < p.whole[1] for p in near)

    def _on_another(self, actor: ActorPhrase) -> bool:
        """«دهس [مستوطن] راعيا», «طعن [مسلح] شرطيا»: one man, and right behind him another in the accusative."""
        words, at = self.phrases.doc.all_words, actor.last
        if at >= self.clause.last or words[actor.first].endswith("ا") or not words[at].endswith("ا"):
            return False
        told = bool(inside(self.phrases.actors, at, at + 1)) or bool(inside(self.phrases.counts, at, at + 1))
        return actor.last - actor.first == 1 and (told or words[at] in _MEN_STRUCK)

    def _into_ambush(self, actor: ActorPhrase) -> bool:
        """«وقعت [دورية للجيش] في كمين», «سقط عناصر من [الحشد] في شرك نصبه مسلحون»."""
        words = self.phrases.doc.words(actor.last, actor.last + _INTO)
        return any(w.removeprefix("ب").removeprefix("ال").startswith(_TRAPS) for w in words)

    def _attempts(self, actor: ActorPhrase) -> bool:
        """«مقتل ثلاثة من [مسلحي س] لدى محاولتهم اقتحام قاعدة»: who falls in an attack of his own."""
        if self._did_to_them(actor):
            return True
        if self.main is None or self.main.verb or not (self.family in VICTIM_FAMILIES or self.main.kind == "raid"):
            return False
        low = max(actor.last, self.main.first - _ATTEMPT)
        words = self.phrases.doc.all_words
        at = next((i for i in range(self.main.first - 1, low - 1, -1) if words[i].startswith(_TRYING)), None)
        if at is None or not is_armed_side(actor.id):
            return False
        return not any(is_armed_side(a.id) for a in inside(self.phrases.actors, actor.last, at))

    def _did_to_them(self, actor: ActorPhrase) -> bool:
        """«ثلاثة عمال خطفهم [عناصر س]», not «بعد خطفهم [على يد س]»: behind a verb with its object stands who did it."""
        word = self.phrases.doc.all_words[actor.first - 1] if actor.first > 1 else ""
        if actor.prefix or not word.endswith(_THEM) or not self._deeds(actor.first - 1, actor.first):
            return False
        return self.phrases.doc.all_words[actor.first - 2].removeprefix("و") not in _BEFORE_NOUNS

    def _blamed(self) -> ActorPhrase | None:
        """«اتهم قائد الأمن فلان [مسلحي س] بمهاجمة مواقعه»: who is named right before what he is accused of."""
        words, last = self.phrases.doc.all_words, self.clause.last
        for at in self.phrases.known.cued("accuses", self.clause.first, last):
            for actor in inside(self.phrases.actors, at + 1, min(at + _BLAMED, last)):
                end = self._chain_end(actor)
                if actor.prefix or actor.kind == "adjective" or not is_armed_side(actor.id) or end >= last:
                    continue
                charged = not _CHARGES.isdisjoint(words[end : min(end + 3, last)])  # «س [و"ص"] بشن هجوم»
                if charged or (words[end][0] == "ب" and self._deeds(end, end + 1)):
                    return actor
        return None

    def _answered(self) -> tuple[int, int]:
        """The stretch of «ردا على …», «في إطار الرد على …» behind the deed: what it answers is not what is told."""
        if self.main is None or _ANSWER.isdisjoint(self.phrases.doc.vocabulary):
            return -1, -1
        words, last = self.phrases.doc.all_words, self.clause.last
        for at in range(self.main.last, last - 1):
            if words[at] in _ANSWER and words[at + 1] == "علي" and (words[at] == "ردا" or words[at - 1] in _WITHIN):
                return at, next((i for i in range(at, last) if words[i] in ("،", ",")), last)
        return -1, -1

    def _suffers(self, actor: ActorPhrase) -> bool:
        """«ضابط من [الفرقة الرابعة] قتل إثر …», «لكن [القوة] تعرضت لإطلاق نار»: whom the verb behind it befell."""
        if self._prefix(actor) in ("ب", "ل"):
            return self._of_exposed_men(actor)
        if actor.kind == "adjective" and self._of_exposed_base(actor):
            return True
        if not _AMONG.isdisjoint(self.phrases.doc.words(max(actor.first - _COMMANDER, 0), actor.first)):
            before = self.phrases.doc.all_words[actor.first - 1]
            named = self.phrases.doc.words(max(actor.first - 2, 0), actor.first)
            office = any(w.removeprefix("ال").startswith(OFFICES) for w in named)
            return before == "امر" or office  # «بينهم آمر [اللواء 20]», «بينهم القيادي في [س]»
        words = self.phrases.doc.all_words
        at = actor.last + (actor.last < len(words) and words[actor.last] == "قد")
        behind = words[at : at + 2]
        if behind and behind[0] in ("في", "ب"):  # «أحد مراكز [الجيش] في منطقة س تعرض لإطلاق نار»
            places = inside(self.phrases.places, at, at + 4)
            at = places[-1].last if places else at
            behind = self.phrases.doc.words(at, at + 2)
        if len(behind) < 2:
            return False
        if behind[0] in _AFTER and behind[1].startswith(_HIT_THEM):
            return True  # «سقوط [طائرة روسية] جراء استهدافها من قبل الفصائل»
        if behind[0] in _EXPOSED:
            return self._to_an_attack(at + 1)
        if behind[0] not in _BEFELL or self._harmed_others(at + 1, behind[1]):
            return False
        if behind[0] in _CAUGHT and self._by_its_noun(actor):
            return False  # «وكان [الجهاز] قد اعتقل في أيار المسؤول المالي»
        again = behind[1].startswith("و") and behind[1][1:] in _BEFELL  # «ثلاثة من [الجيش] قتلوا وأصيب سبعة»
        return again or behind[1] in _BY_WHAT or behind[1].startswith(_BY_WEAPON)

    def _to_an_attack(self, at: int) -> bool:
        """«تعرضت [لهجوم]», «تعرضت فجر الاثنين [إلى إطلاق نار]»; «تعرضوا لناقلة» is to attack."""
        for time in inside(self.phrases.times, at, at + 2):
            at = time.last
        words = self.phrases.doc.words(at, at + 3)
        while words and words[0] in _ASIDE:
            words = words[1:]
        if words[:1] == ["الي"]:
            return any(w.startswith(_ATTACK_ON) for w in words[1:3])  # «إلى 14 هجوما»
        return bool(words) and words[0][0] == "ل" and words[0][1:].removeprefix("ل").startswith(_ATTACK_ON)

    def _of_exposed_men(self, actor: ActorPhrase) -> bool:
        """«أن رتلا [للقوات] تعرض لهجوم»: whose men or post they are on whom the fire fell."""
        before = self.phrases.doc.words(max(actor.first - 2, self.clause.first), actor.first)
        if self._prefix(actor) != "ل" or not any(w.removeprefix("ال").startswith(_BASES) for w in before):
            return False
        behind = self.phrases.doc.words(actor.last, actor.last + 1)
        return bool(behind) and behind[0] in _EXPOSED and self._to_an_attack(actor.last + 1)

    def _of_exposed_base(self, actor: ActorPhrase) -> bool:
        """«تعرضت قاعدة س الجوية [الأمريكية] للقصف»: whose base it is on which the fire fell."""
        words = self.phrases.doc.words(max(actor.first - _BASE_NAME, self.clause.first), actor.first)
        at = next((i for i, w in enumerate(words) if w in _EXPOSED), None)
        return at is not None and at + 1 < len(words) and words[at + 1].removeprefix("ال").startswith(_BASES)

    def _by_its_noun(self, actor: ActorPhrase) -> bool:
        """«الجهاز», «القوة»: a force as a whole, whom nobody arrests."""
        return (
            actor.last - actor.first == 1
            and actor.kind != "persons"
            and (self.phrases.doc.all_words[actor.first].startswith("ال"))
        )

    def _harmed_others(self, at: int, word: str) -> bool:
        """«قوات الجيش قتلت [مساء اليوم ستة مسلحين]»: behind the time stands whom the subject killed."""
        if word not in _TIMES:
            return False
        low = bisect_left(self.phrases.times.firsts, at)
        time = self.phrases.times[low] if low < len(self.phrases.times) else None
        behind = time.last if time is not None and time.first == at else at + 1
        return any(c.of == "person" and not c.definite for c in inside(self.phrases.counts, behind, behind + 3))

    def _befell_before(self, actor: ActorPhrase) -> bool:
        """«قتل في نيسان [جندي تركي] في قصف», «أصيب [عنصر من القوة] بجروح»: a man as whom it befell, behind the verb."""
        if self._prefix(actor) or self._kills(actor):
            return False
        heads = self.phrases.within("actor_heads", actor.first, actor.last)
        if not any(m.first == actor.first and m.entry.row["kind"] == "persons" for m in heads):
            return False
        words = self.phrases.doc.all_words
        at = next((at for at in range(actor.first - 1, max(actor.first - _FAR, self.clause.first) - 1, -1)
                   if words[at].removeprefix("و").removeprefix("ف") in _BEFELL), None)  # fmt: skip
        if at is None or any(w not in _IN_TIME for w in between(self.phrases, at + 1, actor.first)):
            return False
        behind = between(self.phrases, actor.last, min(actor.last + _FAR, self.clause.last))
        return bool(behind) and (
            behind[0] in _BY_WHAT
            or behind[0].startswith(_BY_WEAPON)
            or (behind[0] in _HOURS and behind[1:2] == ["اثر"])
        )

    def _kills(self, actor: ActorPhrase) -> bool:
        """«قتل [مسلحون مجهولون] في ريف س، أمس، موظفا»: a subject in the nominative, its object in the accusative."""
        words = self.phrases.doc.all_words
        verb = words[actor.first - 1].removeprefix("و").removeprefix("ف") if actor.first else ""
        if verb.removesuffix("ت") in _ACTIVE and not self._prefix(actor) and self._somebody_else(actor):
            return True
        doing = words[actor.first].endswith(("ون", "ان")) or self._on_another(actor)
        if verb not in _ACTIVE or self._prefix(actor) or not doing:
            return False
        near = inside(self.phrases.counts, actor.last, min(actor.last + _OBJECT_REACH, self.clause.last))
        for count in near:
            before = words[count.first - 1]
            plain = before not in _BY_WHAT | PREPOSITIONS and not words[count.first].startswith(("و", "ب"))
            if not _BY_CAUSE.isdisjoint(words[actor.last : count.first]):
                return False  # «قتل [جنديان] إثر هجوم نسب إلى متشددين»
            if count.of == "person" and plain and words[count.last - 1].endswith(("ا", "ين")):
                return True
        return False

    def _somebody_else(self, actor: ActorPhrase) -> bool:
        """«قتلت [القوات العراقية]، فجر اليوم، القيادي في داعش فلان»: a force, and as its object another side's man."""
        end = self._chain_end(actor)
        near = inside(self.phrases.people, end, min(end + _SOMEBODY, self.clause.last))
        if not near or not is_armed_side(actor.id):
            return False
        person, words = near[0], self.phrases.doc.all_words
        begin = person.whole[0]
        own = person.organisation is None or of_one_side(person.organisation, actor.id)
        if begin < end or person.fate is None or own or between(self.phrases, end, begin):
            return False
        return words[begin - 1] != "،" or any(t.last == begin - 1 for t in inside(self.phrases.times, end, begin))

    def _passing(self, actor: ActorPhrase) -> bool:
        """«بالتزامن مع مرور آلية [لقوات س]», «لدى عبور [دورية للجيش]»: who passed by when the blow fell."""
        words = self.phrases.doc.words(max(actor.first - _PASSED, self.clause.first), actor.first)
        at = next((i for i, w in enumerate(words) if w.removeprefix("ال") in _PASSAGE), None)
        if at is None or at == 0 or words[at - 1] not in _WHEN:
            return False
        return all(w.startswith(_CONVOY) or w in ("عسكريه", "تابعه", "تابع", "مدرعه", "من") for w in words[at + 1 :])

    def _aimed_at(self, actor: ActorPhrase) -> bool:
        """«[الإرهابيان] المستهدفان في الغارة»."""
        behind = self.phrases.doc.words(actor.last, actor.last + 1)
        return bool(behind) and behind[0].startswith("المستهدف")

    def _told_by(self, actor: ActorPhrase) -> bool:
        """«أكد [متظاهرون] أن …»: a crowd that speaks."""
        said = self.phrases.within("speech", actor.first - 2, actor.first)
        return any(m.last == actor.first and m.entry.pos == "verb" for m in said)

    def _mourns(self, actor: ActorPhrase) -> bool:
        """«نعى [الحزب] ثلاثة من عناصره سقطوا في غارات»: whose dead they are."""
        verb = self.phrases.doc.all_words[actor.first - 1].removeprefix("و") if actor.first else ""
        return verb in _MOURNS and is_armed_side(actor.id)
