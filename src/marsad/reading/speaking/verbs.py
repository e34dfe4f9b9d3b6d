"""Verbs of saying: «قال المتحدث إن», «اتهمت الحكومة س ب», «نشر حساب "س"», and what only looks like one."""

from msgspec import structs

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Attribution, Stance
from marsad.reading.speaking.relays import Relays
from marsad.reading.speaking.sources import Source
from marsad.reading.speaking.subjects import INTRODUCING
from marsad.reading.speaking.unlisted import LEADING, Point
from marsad.reading.speaking.who import THAT
from marsad.text import Sentence, fold

SUBJECT_REACH = 6
"""Tokens from a word of saying to who says it."""
STANCES: dict[str, Stance] = {"claims": "claims", "denies": "denies"}
"""The stances that the lexicon's words of saying tell beside plain stating."""
_SAYING_REACH = 16
_NO_WORDS = ("شدد", "تشدد", "يشدد", "يعتبر", "تعتبر", "يعد", "تعد")
_TIGHTENED = ("ضغط", "اجراءات", "حصار", "خناق", "قيود", "رقاب", "قبض", "حراس", "عقوب", "طوق")
_UNCOVERS = ("كشف", "يكشف", "تكشف")
_LYING = ("مخبا", "مخاب", "نفق", "انفاق", "وكر", "اوكار", "كدس", "اكداس", "مضاف", "مستودع", "مقبره", "عبو")
_LYING_REACH = 6
REFUSING = ("رفض", "استنكر", "استبعد")
"""What refuses what others say."""
_AS = frozenset(("كما", "حسبما", "ما", "وفقما"))
_ISSUE_REACH = 12
_ISSUED = ("بيان", "تصريح", "بلاغ", "توضيح", "تقرير", "تحذير")
_TELLS = ("ابلغ", "اخبر")
_CAUGHT = ("عنصر", "عناصر", "ارهابي", "متهم", "معتقل", "موقوف", "قيادي", "اسير", "مقاتل")
_BLAMED = ("مسوولي", "المسوولي")
_FOOTAGE = frozenset(fold(w) for w in ("مشاهد", "مقاطع", "مقطع", "تسجيلا", "تسجيل", "فيديو", "صور", "صورا", "لقطات",
                                       "شريطا", "شريط", "بيانا", "مقطعا", "بلاغا", "توثيقا", "إصدارا"))
# Bodies with the article that no feminine verb has as its subject: «واتهمت [الجيش] باتخاذ …».
_HE = frozenset(("الجيش", "الحزب", "التنظيم", "النظام", "التحالف", "الاحتلال", "المجلس", "العدو"))
_WITH_FIGURES = frozenset({"revise", "clear", "demand"})
_WHICH = frozenset(("الذي", "التي", "ما"))
_MATTER = frozenset(("وهو", "وهي", "وهذا", "الامر", "المعلومات", "الانباء", "الاتهامات", "الخبر", "الادعاءات",
                     "المزاعم"))  # fmt: skip
_AS_WHAT = ("بان", "بانه", "بانها", "بانهم")
_TOLD_AS = {"reply": (*_AS_WHAT, "بالقول", "قايلا", "قايله"), "describe": _AS_WHAT}
"""What must follow verbs that mean much else."""
_WITHIN = frozenset(("في", "من", "باسم", "بلسان", "قيادة"))
_UNTRUE = ("كاذب", "كذب", "خيال", "افتراء", "اكاذيب", "مزاعم", "المزاعم", "ادعاء", "شايع", "اشاع", "باطل", "ملفق",
           "مفبرك", "فبرك", "مسرحي", "عار", "هراء", "تضليل", "مضلل", "محض")  # fmt: skip
"""With which it is told that something did not happen."""
_RULED_OUT = ("ستبعد", "خف", "نف", "نكر")
"""Verbs that tell something when they are negated: «لم يستبعد», «لم يخف»."""
_OWNING = frozenset({"say", "deny", "say-more"})
_THINGS = frozenset(("الهجوم", "العمليه", "التفجير", "القصف", "الخبر", "الانباء", "الحادث", "الحادثه", "الاغتيال",
                     "الضربه", "الغاره", "الحصيله", "ذلك", "الاستهداف", "التفجيرات", "الهجمات", "النبا", "الاتهامات",
                     "الاتهام", "الروايه", "المعلومات", "الانفجار", "الكمين", "العمليات", "الضربات"))  # fmt: skip
_SUBORDINATE = frozenset(("انها", "انه", "بانها", "بانه", "التي", "الذي"))


class Verbs(Relays):
    """Who speaks by a verb of saying."""

    def _verb(self, at: int, sentence: Sentence) -> Point | None:
        if at and self.words[at - 1] in _SUBORDINATE and not (self._takes_it(at) or self._of_another(at)):
            return None
        if self._belongs(at):
            return None
        match = self.verbs[at][0]
        if self._tells_nothing(at, match, sentence):
            return None
        row = match.entry.row
        stance = STANCES.get(row.get("stance", ""), "states")
        if match.entry.id == "describe" and self._ahead_stands(match, sentence, _UNTRUE):
            stance = "denies"  # «وهو ما وصفه المتحدث بأنه "محض خيال"»
        if match.entry.id == "so-saying":
            return self._so_saying(at, sentence)
        source = self._behind(match, sentence)
        relayed = self._relayed(match, source, sentence) if row.get("kind") == "relay" else None
        if relayed is not None:
            return Point(at, relayed)
        source = self._apposed(source, sentence)
        if source is not None and match.entry.id == "say" and self._convicts(at, source):
            return None
        if source is not None and self.words[at].removeprefix("و").startswith(_TELLS):
            source = self._teller(at, source, sentence)
        if match.entry.id == "learn":  # «علم المرصد أن …»
            match = next((m for m in self.verbs[at] if m.entry.id == "publish"), match)
            row = match.entry.row
        if row.get("kind") == "relay" and not self._speaks(source, self.words) and not self._brings(at):
            return None
        source = self._ahead(at, match, source, sentence)
        if match.entry.id == "accuse":
            source = self._accuser(match.last, source, sentence)
        if match.entry.id == "publish" and not (
            _publishes(source) or self._shows(source, sentence) or self._counts(at, source)
        ):
            return None
        if source is not None and source.same and (issued := self._issued_by(source, sentence)) is not None:
            return Point(at, self._attribution(issued, issued.last, stance, statement=True))
        if source is not None and (attribution := self._resolve(source, match.last, stance)) is not None:
            trailing = at - sentence.first > 2 and self.words[at - 1] in _AS
            trailing = trailing and self._nothing_told(source.last, sentence)
            if at - sentence.first > 2 and self._takes_it(at):
                return Point(at - 2, attribution, trailing=True, also=self._joined(source, stance))
            begin = min(at, max(source.first, sentence.first))
            return Point(begin, attribution, trailing=trailing, also=self._joined(source, stance))
        if self._goes_on_saying(at, match, sentence):
            told = self._of_sentence(sentence, at) or self.last
            return Point(at, _affirmed(told, stance)) if self.last is not None and told is not None else None
        unsaid = self.last is None and (source is None or source.same)
        if unsaid and (told := self._of_doer_before(at, match, sentence)) is not None:
            return Point(at, _affirmed(told, stance))
        more = any(m.entry.row.get("continues") for m in self.verbs[at])
        if more and self.last is not None and at - sentence.first <= 1:
            return Point(at, _affirmed(self.last, stance))
        return self._unlisted(at, match, sentence, stance) if source is None else None

    def _of_another(self, at: int) -> bool:
        """«وأفادت الوكالة أنه [قالت] خلية الإعلام في بيان إن …»: an «أنه» that means nobody, and who speaks behind."""
        bare = self.words[at - 1] in ("انه", "بانه") and self.words[at].endswith("ت")
        return bare and at + 1 in self.sources

    def _takes_it(self, at: int) -> bool:
        """«الأمر الذي [نفاه] المتحدث باسم س»: what was told before is what he denies."""
        known = at > 1 and self.words[at - 1] in _WHICH and self.words[at - 2] in _MATTER
        return known and self.words[at].endswith(("ه", "ها"))

    def _tells_nothing(self, at: int, match: Match, sentence: Sentence) -> bool:
        """Whether a word that looks like one of saying is none here."""
        entry, within = match.entry.id, at - sentence.first > 1
        if at > sentence.first and self._untold(at, match, sentence):
            return True
        if self.words[at].lstrip("وف").startswith(_NO_WORDS) and self._does_it(match.last, sentence):
            return True
        if self.words[at].lstrip("وف").startswith(_UNCOVERS) and self._ahead_lies(match.last, sentence):
            return True  # «كشفت القوة [مخبأ] للسلاح»
        if self.words[at].lstrip("وف").endswith("مسك") and self.words[match.last : match.last + 1] != ["بان"]:
            return True  # «الشرطة [تمسك] بعصابة»
        if entry == "learn" and within and self.words[at - 1] not in _AS:
            return True  # «رفعوا [علم] المنظمة»
        if entry == "blame" and not self._ahead_stands(match, sentence, _BLAMED):
            return True  # «حملت المركبة ذخائر»
        if entry == "show" and (match.last >= sentence.last or not self._figures(match.last)):
            return True  # «أظهرت [لقطات] …»
        if entry == "share" and within and self.words[at - 1] not in LEADING:
            return True  # «قال إن وسائل إعلام [تداولت] …»
        if entry == "report" and self.words[match.last : match.last + 1] in (["من"], ["الي"]):
            return True  # «[نقلوا] من موقع الهجوم»
        if entry == "write" and not self._written(match.last, sentence):
            return True
        if entry in _TOLD_AS and not self._told_as(match.last, sentence, _TOLD_AS[entry]):
            return True  # «[رد] الجيش على مصادر النيران»
        if entry == "issue" and not self._ahead_stands(match, sentence, _ISSUED):
            return True  # «أصدر الوزير أمرا»
        called = entry == "claim" and self.words[at].lstrip("و").startswith(("ي", "ت"))
        if self.doc.raw[self.doc.tokens[at].end - 1] in ("ىة" if called else "ة") and match.entry.pos == "verb":
            return True  # «قياديا يدعى فلان», «أضعفت [قدرة] التنظيم»
        return entry in _WITH_FIGURES and not self._of_figures(match, sentence)

    def _does_it(self, begin: int, sentence: Sentence) -> bool:
        """«شددت القوات [الضغط] على التنظيم», «ويعتبر [هذا] الهجوم الثاني»: what is no saying."""
        near = self.words[begin : min(begin + SUBJECT_REACH, sentence.last)]
        return near[:1] in (["هذا"], ["هذه"]) or any(w.removeprefix("ال").startswith(_TIGHTENED) for w in near)

    def _ahead_lies(self, begin: int, sentence: Sentence) -> bool:
        """Whether a thing hidden stands behind a verb of uncovering before any «عن» or «أن»."""
        for word in self.words[begin : min(begin + _LYING_REACH, sentence.last)]:
            if word in ("عن", "ان", "انه", "انها") or not word[0].isalnum():
                return False
            if word.startswith(_LYING):
                return True
        return False

    def _ahead_stands(self, match: Match, sentence: Sentence, beginnings: tuple[str, ...]) -> bool:
        """Whether one of the next words begins so."""
        ahead = self.words[match.last : min(match.last + _ISSUE_REACH, sentence.last)]
        return any(w.startswith(beginnings) for w in ahead)

    def _untold(self, at: int, match: Match, sentence: Sentence) -> bool:
        """«دون أن يكشف الجيش اسمه», «ولم تعلن الهيئة عن مقتله»: nothing is said; but «لم تذكر الصفحات [سوى] قتيلين»."""
        before = self.words[at - 1]
        negated = before in ("لم", "ولم") or (before == "ان" and self.words[at - 2] in ("دون", "بدون"))
        if not negated or self.words[at].endswith(_RULED_OUT):
            return False
        near = self.words[match.last : min(match.last + SUBJECT_REACH, sentence.last)]
        return not any(word in ("سوي", "الا") for word in near)

    def _told_as(self, begin: int, sentence: Sentence, words: tuple[str, ...]) -> bool:
        """Whether one of some words follows within reach, before another verb."""
        for at in range(begin, min(begin + _ISSUE_REACH, sentence.last)):
            if self.words[at] in words:
                return True
            if at in self.at_verbs:
                return False
        return False

    def _behind(self, match: Match, sentence: Sentence) -> Source | None:
        """Who stands behind a word of saying as its subject: a source, or the name that a page bears."""
        kind, source = match.entry.row.get("kind"), None
        if self.words[match.last - 1] not in THAT:  # «وبيّن أن [القيادي فلان] كان …»: of whom he speaks
            source = self._subject(match.last, sentence.last, reach=SUBJECT_REACH)
        told_to = source is not None and source.prefix == "ل" and kind == "verb"
        if told_to and source is not None and set(self.words[match.last : source.first]) <= _COMMA:
            source = None  # «قالوا [لراديو س] إن», «قال، [لشبكة س]، إن»: whom they spoke to
        if source is None and (told := self._behind_thing(match, sentence)):
            owner = self._subject(told, sentence.last, reach=1)
            source = owner if owner is not None and not owner.prefix else None
        if source is None and kind == "relay":
            source = self._quoted_name(match.last, sentence)
        if source is None and kind == "verb":  # «وتفيد [أرقام] وزارة الدفاع بأن»
            source = self._behind_figures(match.last, sentence)
        if source is None and match.last in self.pages:  # «نشر حساب ["س"] على تويتر»
            source = self._quoted_name(match.last + 1, sentence)
        return source

    def _behind_thing(self, match: Match, sentence: Sentence) -> int:
        """Behind what is owned up to or denied, where it stands before who does so: «وتبنت [الهجوم] حركة س»."""
        at = match.last
        if at + 2 >= sentence.last or match.entry.id not in _OWNING:
            return 0
        led = self.words[at].startswith("مسوولي")
        if led:
            at += 1 + (self.words[at + 1] == "عن")
        at += self.words[at] in ("هذا", "هذه", "تلك")
        thing = self.words[at]
        if not (thing in _THINGS or (led and thing.startswith("ال"))):
            return 0
        at += 1
        return at + (at < sentence.last and self.words[at].startswith("ال") and at not in self.sources)

    def _ahead(self, at: int, match: Match, behind: Source | None, sentence: Sentence) -> Source | None:
        """Who stands before a word of saying, where nobody stands behind it or somebody else does; else who does."""
        addressed = match.entry.id in ("accuse", "demand")  # «الحكومة تتهم الحوثيين»: behind it stands who is accused
        if behind is not None and not behind.same and behind.first - match.last <= 2 and not addressed:
            return behind
        # «السلطات المحلية في تعز [تتهم] …»: a present verb within a sentence had its subject before it
        told_before = addressed and at - sentence.first > 1 and self.words[at].startswith(("ي", "ت"))
        goes_on = self.words[match.last] if match.last < len(self.words) else ""
        told_before |= addressed and self.words[match.last - 1].endswith("ت") and goes_on in _HE
        return self._before(at, sentence) or (None if told_before else behind)

    def _accuser(self, at: int, source: Source | None, sentence: Sentence) -> Source | None:
        """«اتهم [سكان] الجيش ب», «اتهم [حزب س القومي] قوات ص ب»: who accuses, whom he accuses behind him."""
        if source is not None and (source.first != at or source.speaker or source.same):
            return source
        if source is not None and not self.words[min(source.last, sentence.last - 1)].startswith("ب"):
            return source
        begin = at if source is None else source.first
        if source is None and (at == sentence.last or self.words[at] in _HE):
            return None  # «نفت القوات التهم واتهمت [الجيش] ب»
        for end in range(begin + 1, min(begin + SUBJECT_REACH, sentence.last)):
            accused = self.actors.get(end)
            if accused is not None and not accused.prefix and self.words[end - 1] not in _WITHIN:
                whose = self.actors.get(begin)
                span = self.doc.span(begin, end)
                known = whose.id if whose is not None and whose.last == end and whose.id != "civilians" else None
                told = Source(begin, end, span, title=self.doc.raw[slice(*span)], organisation=known)
                return told if source is None else source._replace(
                    last=end, span=span, title=told.title, organisation=known
                )
            if source is None and (end in self.at_verbs or not self.words[end].isalpha()):
                return None
        return source

    def _so_saying(self, at: int, sentence: Sentence) -> Point | None:
        """«غير أن [المتحدث باسم س] رفض الاتهام قائلا إنه …»: who does what stands before «saying»."""
        for first in range(at - 2, max(at - _SAYING_REACH, sentence.first) - 1, -1):
            source = self.sources.get(first)
            if source is None or source.prefix not in ("", "و") or source.near or source.last > at:
                continue
            lead = self.words[first - 1] if first > sentence.first else "،"
            if source.same or not (first == sentence.first or lead in LEADING or first - 1 in self.at_verbs):
                continue
            denies = any(self.words[i].removeprefix("و").startswith(REFUSING) for i in range(source.last, at))
            return Point(first, self._attribution(source, source.last, "denies" if denies else "states"))
        return None

    def _teller(self, at: int, told: Source, sentence: Sentence) -> Source:
        """«غير أن [مصدرا في س]، طلب عدم ذكر اسمه، أبلغ وكالة ص أن»: who told an outlet something."""
        entry = registry().get(told.organisation or "")
        first = sentence.first
        while first < at and self.words[first] in INTRODUCING:
            first += 1
        opening = self.sources.get(first)
        known = entry is not None and entry.kind == "outlet" and not told.prefix
        return opening if known and opening is not None and not opening.same and opening.last <= at else told

    def _convicts(self, at: int, source: Source) -> bool:
        """«أدانت محكمة س طالبة بالتخابر»: a court that condemns somebody, and who confesses, tell nothing."""
        if self.words[at].removeprefix("و") in ("اعترف", "اعترفت", "اقر", "اقرت"):
            member = self.words[source.first].removeprefix("ال").startswith(_CAUGHT)  # «اعترف [عنصر] في داعش بتفجير …»
            return member or (source.speaker is not None and source.title is None)  # «اعترف المدعو فلان بانتمائه»
        court = self.words[source.first].removeprefix("ال").startswith("محكم")
        return court and self.words[at].removeprefix("و") in ("ادانت", "ادان", "دانت", "تدين")

    def _shows(self, source: Source | None, sentence: Sentence) -> bool:
        """«نشرت كتائب س [مشاهد]»: what a force publishes, not troops that it deploys."""
        if source is None or source.unlisted or source.same:
            return False
        return any(w in _FOOTAGE for w in self.words[source.last : min(source.last + _ISSUE_REACH, sentence.last)])

    def _belongs(self, at: int) -> bool:
        """«تابعة ل», «التابع ل» look like forms of «تابع», but only say whose something is."""
        if at not in self.links:
            return False
        behind_it = self.words[at + 1] if at + 1 < len(self.words) else ""
        return self.words[at].endswith("ه") or behind_it.startswith("ل")

    @staticmethod
    def _speaks(source: Source | None, words: list[str]) -> bool:
        if source is None:
            return False
        told = words[source.last] if source.last < len(words) else ""
        return source.anonymous or source.title is not None or source.same or told in THAT  # «ونقلت وكالة س أن»


def _affirmed(told: Attribution, stance: Stance) -> Attribution:
    """«نفت الوزارة … [وأكدت أن] …»: what is said behind a denial is no denial."""
    return structs.replace(told, stance="states") if told.stance == "denies" and stance == "states" else told


def _publishes(source: Source | None) -> bool:
    """«نشر», «وثّق» tell of words only where a person or a body that reports does so; forces deploy."""
    if source is None or source.unlisted or source.speaker or source.title:
        return source is not None and not source.unlisted
    entry = registry().get(source.organisation or "")
    media = entry is not None and entry.id == "iq-smc"  # «نشرت خلية الإعلام على حسابها أن»
    return media or (entry is not None and entry.kind in ("outlet", "civil", "organisation"))


_COMMA = frozenset(("،", ","))
