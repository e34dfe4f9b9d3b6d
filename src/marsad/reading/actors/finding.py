"""Actors: who is named, by name, by a general word, or only by an adjective («غارة تركية»).

A phrase is built from pieces of the lexicon: a name; or a head («عناصر», «قوات», «طيران») with a name, an adjective
of origin or a link («من», «التابعة ل») to another actor; or a unit («اللواء 45») with whom it belongs to. General names
are resolved by the document's country. Vocabulary is in `lexicon/data` (actors, outlets, actors_generic, actors_nisba,
actor_heads, units); here is its grammar.
"""

from datetime import date

from marsad.lexicon import Match, Matches
from marsad.model.actors import registry
from marsad.model.codebook import codebook
from marsad.model.traits import having
from marsad.reading.actors.beside import (
    beside_town,
    by_drone,
    is_police_quarter,
    is_rifle,
    names_quarter,
    of_the_last,
    received,
    sends,
    together,
)
from marsad.reading.actors.called import body_of
from marsad.reading.actors.context import READ, SELDOM_HOME, Context, document_country
from marsad.reading.actors.names import Part
from marsad.reading.actors.owners import ActorPhrase, Owners
from marsad.reading.actors.pieces import behind, clitics, closed, collect, generic_rows
from marsad.text import Doc, fold

__all__ = ["ActorPhrase", "document_country", "find_actors"]

_GOVERNMENTAL = frozenset({"talk", "agreement", "cooperation", "words", "release", "justice"})
_SIDES = frozenset(fold(w) for w in ("قبل", "ضد", "مصدره", "بين", "أن", "إن", "لكن"))
_GIFTS = tuple(fold(w) for w in ("هبة", "منحة", "هدية", "مساعدة", "مقدمة", "مقدما", "مقدم", "ممولة", "بدعم", "بتمويل"))
_ADDRESSING = {"اتهم": "force", "تتهم": "force", "يتهم": "force", "طالب": "government", "تطالب": "government",
               "يطالب": "government", "دعا": "government", "دعت": "government", "تدعو": "government",
               "يدعو": "government", "حث": "government", "يحث": "government", "تحث": "government",
               "ناشد": "government", "يناشد": "government", "تناشد": "government"}  # fmt: skip
_AT_HOME, _SELDOM = READ - SELDOM_HOME, having("seldom-organisation")
_ADDRESSED = 8  # tokens behind a verb of asking within which stands whom it asks
_DEALINGS = tuple(fold(w) for w in ("لجنة", "قمة", "اجتماع", "محادثات", "مباحثات", "مشاورات", "تنسيق", "اتفاق", "غرفة",
                                    "جانبان", "جانبين", "طرفان", "طرفين"))  # fmt: skip
_JUDGING = frozenset(fold(w) for w in ("إرهابية", "إرهابي", "تكفيرية", "متطرفة"))
_MINISTERS = frozenset(fold(w) for w in ("وزراء", "وزيرا", "وزيري", "رؤساء", "رئيسا", "رئيسي", "قادة", "ممثلو"))
_TALKS = frozenset(fold(w) for w in ("محادثات", "مفاوضات", "مباحثات", "حوارا", "مشاورات", "المحادثات", "المفاوضات"))
# Who only helps is not «القوات» afterwards: «بدعم من [قوات س] … ألقت القوات القبض على …».
_HELP = frozenset(("دعم", "اسناد", "مسانده", "مشاركه", "مساعده", "تنسيق", "تعاون", "غطاء"))
_WHERE = frozenset(("غربي", "شرقي", "شمالي", "جنوبي", "غرب", "شرق", "شمال", "جنوب", "في", "وسط", "داخل"))
_PORTFOLIOS = frozenset(fold(w) for w in ("دفاع", "خارجية", "داخلية", "عدل", "مالية", "أركان", "استخبارات", "مخابرات"))
_DEAL_TOGETHER = frozenset(fold(w) for w in ("وقع", "اتفق", "بحث", "أعلن", "أبرم", "ناقش", "تبادل", "استأنف", "قرر",
                                             "شكل", "أطلق"))  # fmt: skip
_LANDS = frozenset(fold(w) for w in ("الأراضي", "القواعد", "القاعدة", "البوارج", "البحرية"))
_SENT = tuple(fold(w) for w in ("أطلق", "انطلق", "قادم", "قدم"))
# What governments do: «قررت إيطاليا», «تعتزم أنقرة».
_DECIDES = frozenset(
    fold(w) for w in ("قررت", "تعتزم", "وافقت", "رفضت", "صادقت", "تدرس", "تنوي", "رحبت", "أيدت", "اعترفت", "تعهدت",
                      "التزمت", "وقعت", "اتفقت", "دعت", "طالبت", "حثت", "استدعت", "ستسحب", "تخطط", "سحبت", "أرسلت")
)  # fmt: skip
_MADE, _DASHES = frozenset(map(fold, ("الصنع", "صنع", "الصناعة", "المنشأ", "المصدر", "الطراز"))), frozenset("-–—/")
_CALLED_SO = frozenset(fold(w) for w in ("جماعة", "حركة", "حزب", "ميليشيا", "مليشيا", "فصيل", "كتيبة"))
_ALLIES = frozenset(fold(w) for w in ("وحليفته", "وحليفتها", "وحليفها", "وحليفه", "وحليفتهم"))
_PREPOSITIONS = frozenset(fold(w) for w in ("في", "من", "إلى", "على", "عن", "نحو", "باتجاه", "مع", "داخل", "حدود", "و"))
_MOVED, _MOVED_REACH = ("تنقل", "ينقل", "نقل", "ناقل", "تهريب", "مهرب", "يهرب", "تسلل", "يتسلل", "عبور", "متنقل"), 6
_LIES = ("حدود", "شريط", "طريق", "رابط", "واصل", "معبر", "منفذ", "مثلث", "فاصل", "منطقه", "جسر")
_COURTS = frozenset(("للقضاء", "القضاء"))
_TWO = ("تي", "تا", "لي", "لا", "اءي", "اءا", "بي")
def find_actors(
    doc: Doc,
    matches: Matches,
    *,
    country: str | None = None,
    publisher: str | None = None,
    published: date | None = None,
    home: str | None = None,
) -> list[ActorPhrase]:
    """The actor phrases of a document in its order, none overlapping another.

    `publisher` decides whom partisan words mean («العدو», «المرتزقة»); without it they are read by the country alone.
    `published` decides between names that passed from one force to another («الأمن الداخلي» in Syria).
    `home` is the country where it happened, where the report is on none that the tables have a column for.
    """
    if country is None:
        country = document_country(matches)
    pieces = collect(matches)
    words = doc.all_words
    for at in [at for at, m in pieces.nisba.items() if m.last < len(words) and words[m.last] in _MADE]:
        del pieces.nisba[at]  # «مسيرة تركية الصنع» is anybody's
    return _Reader(doc, pieces, Context(country, matches, publisher, published, home)).read()


class _Reader(Owners):
    """Reads the phrases of one document from left to right."""

    def read(self) -> list[ActorPhrase]:
        pieces = self.pieces
        positions = {*pieces.names, *pieces.generics, *pieces.begins, *pieces.units, *pieces.nisba, *pieces.countries}
        reached = 0
        for at in sorted(positions):
            if at >= reached:
                reached = self._take(at)
        return self.found

    def _take(self, at: int) -> int:
        """Read the phrase at a token, if there is one; the token behind it."""
        if self.is_sector(at):
            return at + 2
        if at and self.words[at - 1].endswith(("قاطع", "قاطعي", "قواطع")) and (sector := self.of_sector(at)):
            return sector
        if self._seeks(at) or is_police_quarter(self.words, at):
            return at + 1
        judged = self.words[at] in _JUDGING and self.found and self.found[-1].last == at
        if judged or is_rifle(self.words, at):  # «مجموعة مسلحة [إرهابية]»
            return at + 1
        heads = self.pieces.heads.get(at)
        if heads is not None:
            if "blocked" in heads and at not in self.pieces.names:
                return heads["blocked"].last
            if "ministries" in heads:
                return self._joined_ministries(at, heads["ministries"].last)
        part = self.phrase(at, 0) or self._adjective(at) or self._country(at)
        if part is not None and part.unit is not None and not self.prefix(at) and of_the_last(self.found, at):
            return part.last
        if part is not None and (by_drone if part.kind == "generic" else together)(self.words, at, part.last):
            return part.last
        if part is None and heads is not None and "civilians" in heads and not names_quarter(self.words, at):
            part = Part(heads["civilians"].last, "civilians", "persons")
        if part is None:
            return at
        self._emit(at, part)
        if self._names_two(at):
            return self._second_name(part.last)
        return self._joined_ministries(part.last, part.last) if self._is_ministry(at) else part.last

    def _seeks(self, at: int) -> bool:
        """«مطلوبين [للقضاء] العراقي»: who looks for them, and not whose they are."""
        words = self.words
        if words[at] not in _COURTS or not at:
            return False
        before = words[at - 1] if words[at - 1] != "لدي" or at < 2 else words[at - 2]
        return before.removeprefix("ال").startswith("مطلوب")

    def _names_two(self, at: int) -> bool:
        """«قبيلتي س وص», «حركتي س وص»: a dual before two names."""
        heads = self.pieces.heads.get(at, {})
        return ("clan" in heads or "named" in heads) and self.words[at].endswith(_TWO)

    def _second_name(self, at: int) -> int:
        """Read «و[ص]» behind the first of two names; the token behind it."""
        words, doc = self.words, self.doc
        if at >= len(words) or words[at][0] != "و":
            return at
        name = at + (words[at] == "و")
        if name >= len(words) or not self.is_name(name):
            return at
        if (known := self.phrase(name, 0)) is not None and known.id is not None:
            return at
        last = self.name_end(name)
        start = doc.tokens[name].start if name > at else behind(doc, doc.tokens[name].start, 1)
        span = (start, doc.tokens[last - 1].end)
        self.found.append(
            ActorPhrase(name, last, span, None, doc.raw[slice(*span)], None, None, self.context.country, "و", "unknown")
        )
        return last

    # Adjectives, countries, people

    def _adjective(self, at: int) -> Part | None:
        """An adjective of origin behind a deed or weapon is the doer: «غارة جوية إسرائيلية», «القصف التركي»."""
        match = self.pieces.nisba.get(at)
        if match is None:
            return None
        if match.prefix in ("و", "وال"):
            beside = self.found[-1] if self.found and self.found[-1].last == at else None
            joined = beside is not None and at - 1 in self.pieces.nisba
            if beside is None or not joined:
                return None
            known = registry().get(beside.id or "")  # «الرئيسين التركي والروسي»
            takes = "government" if known is not None and known.kind == "government" else "force"
            return Part(match.last, match.entry.row.get(takes), "adjective")
        if match.prefix not in ("", "ال"):
            return None
        beside = self.found[-1] if self.found and self.found[-1].last == at else None
        if beside is not None and self._second_adjective(at, match, beside):
            return Part(match.last, match.entry.row.get("force"), "adjective")  # «غارات أمريكية بريطانية»
        if self._in_pair(at, match):
            return Part(match.last, match.entry.row.get("government"), "adjective")
        if self._comes_from(at) and match.entry.id not in _AT_HOME:
            return Part(match.last, self.whose(match, "force"), "adjective")
        before = next((i for i in (at - 2, at - 3) if (h := self.pieces.head(i, "hedge")) and h.last == at), at)
        for _ in range(3):
            if (deed := self.pieces.deed_ends.get(before)) is not None:
                return Part(match.last, self._of_origin(match, deed), "adjective")
            if before == 0 or self.pieces.head(before - 1, "modifier") is None:
                return None
            before -= 1
        return None

    def _second_adjective(self, at: int, match: Match, beside: ActorPhrase) -> bool:
        """«غارات أمريكية [بريطانية]», «الطيران السوري [الروسي]»: of two countries' forces that act together."""
        first = self.pieces.nisba.get(at - 1)
        if first is None or match.entry.row.get("force") is None or first.entry.id == match.entry.id:
            return beside.kind == "adjective" and first is not None
        known = registry().get(beside.id or "")
        armed = known is not None and known.kind == "force" and known.country == first.entry.id
        return beside.kind == "adjective" or (armed and first.prefix == match.prefix)

    def _comes_from(self, at: int) -> bool:
        """«قصف مصدره الأراضي [التركية]», «صواريخ أطلقت من القواعد [الأميركية]»: whose land it came from."""
        if at < 2 or self.words[at - 1] not in _LANDS:
            return False
        from_there = self.words[at - 2] == "من" and self.words[at - 3].startswith(_SENT)
        return self.words[at - 2].startswith("مصدر") or from_there

    def _in_pair(self, at: int, match: Match) -> bool:
        """«اللجنة الأمنية العراقية – الإيرانية», «الاتفاق الإيراني الأميركي»: both sides of a body or dealing."""
        other = self._adjective_beside(match.last, 1) or self._adjective_beside(at - 1, -1)
        if other is None or other.entry.id == match.entry.id:
            return False
        words = self.words[max(at - 5, 0) : at]
        return any(w.removeprefix("و").removeprefix("ال").startswith(_DEALINGS) for w in words)

    def _adjective_beside(self, at: int, step: int) -> Match | None:
        if 0 < at < len(self.words) - 1 and self.words[at] in _DASHES:
            at += step
        return self.pieces.nisba.get(at)

    def _of_origin(self, match: Match, deed: Match) -> str | None:
        takes = deed.entry.row.get("takes", "") if deed.entry.category != "triggers" else ""
        takes = takes if takes in ("air", "government") else "force"
        if deed.entry.category == "triggers" and self._governmental(deed):
            takes = "government"
        return self.whose(match, takes, weapon=True)

    @staticmethod
    def _governmental(deed: Match) -> bool:
        kind = codebook().get(deed.entry.id)
        return kind is not None and kind.family in _GOVERNMENTAL

    def _country(self, at: int) -> Part | None:
        """A country or capital as the subject of a verb: «شنت روسيا», «واشنطن تنفي», «ضد إسرائيل»."""
        match = self.pieces.countries.get(at)
        if match is None or clitics(match.prefix) not in ("", "و"):
            return None
        if self._of_ministers(at) or self._two_agree(at, match):
            return Part(match.last, match.entry.row.get("government"), "country")
        had = self.words[match.last : match.last + 1] == ["قد"]  # «وكانت دمشق [قد] اتهمت»
        verb = self.pieces.verb_ends.get(at) or self.pieces.verbs.get(match.last + had)
        deed = self.pieces.deed_ends.get(at)
        asked = self._addressed(at)
        if asked is not None:
            return Part(match.last, match.entry.row.get(asked) or match.entry.row.get("government"), "country")
        if match.entry.form == "state":  # the countries that reports are about are places, unless they deal or speak
            return self._state(at, match, verb)
        if verb is None and deed is None and not self._is_subject(at, match.last):
            return None
        told = verb or deed
        talks = told is not None and (told.entry.category == "speech" or self._governmental(told))
        beside = (self.words[at - 1].removeprefix("و"), *self.words[match.last : match.last + 1])
        talks = talks or not _DECIDES.isdisjoint(beside) or sends(self.words, at, verb)
        talks = talks or (verb is not None and not _TALKS.isdisjoint(self.words[match.last : match.last + 3]))
        if match.entry.form == "capital" and self._is_town(at, talks=talks):
            return None
        sent = sends(self.words, at, verb) and told is not None and told.entry.id != "aid"
        takes = "government" if (talks and not sent) or self._beside_government(at) else "force"
        return Part(match.last, match.entry.row.get(takes) or match.entry.row.get("government"), "country")

    def _of_ministers(self, at: int) -> bool:
        """«وزراء دفاع [مالي] و[النيجر]», «رئيسا أركان [س] و[ص]»: whose ministers meet."""
        beside = self.found[-1] if self.found and self.found[-1].last == at else None
        if beside is not None and beside.kind == "country" and self.prefix(at) == "و":
            known = registry().get(beside.id or "")
            return known is not None and known.kind == "government"
        before = self.words[max(at - 2, 0) : at]
        return len(before) == 2 and before[0] in _MINISTERS and before[1] in _PORTFOLIOS

    def _two_agree(self, at: int, match: Match) -> bool:
        """«وكانت [القاهرة] و[مقديشو] قد وقعتا», «[العراق] و[تركيا] اتفقا»: two named before a verb in the dual."""
        other = self.pieces.countries.get(match.last)
        if other is not None and clitics(other.prefix) == "و":
            last = other.last
        elif clitics(match.prefix) == "و" and any(m.last == at for m in self._countries_before(at)):
            last = match.last
        else:
            return False
        last += self.words[last : last + 1] == ["قد"]
        return last < len(self.words) and self.words[last].endswith(("تا", "عا", "قا", "ثا", "يا")) and (
            self.words[last].removesuffix("ا").removesuffix("ت") in _DEAL_TOGETHER
        )

    def _countries_before(self, at: int) -> list[Match]:
        near = (self.pieces.countries.get(i) for i in range(max(at - 3, 0), at))
        return [m for m in near if m is not None]

    def _state(self, at: int, match: Match, verb: Match | None) -> Part | None:
        """«بين إسرائيل ولبنان», «وقع العراق والأردن»: a country of the region as a party to dealings."""
        beside = self.found[-1] if self.found and self.found[-1].last == at else None
        joined = beside is not None and beside.kind == "country" and self.prefix(at) == "و"
        before = self.pieces.countries.get(match.last)
        pair = before is not None and clitics(before.prefix) == "و"
        between = at > 0 and self.words[at - 1] == "بين" and pair and not self._border(at - 1)
        talks = verb is not None and self.pieces.verb_ends.get(at) is verb
        behind_it = self.words[match.last] if match.last < len(self.words) else "و"  # «أعلن العراق وتركيا اتفاقا»
        alone = behind_it[0] != "و" and behind_it != "علي"
        talks = talks and verb is not None and (self._governmental(verb) or (alone and verb.entry.category == "speech"))
        talks = talks or sends(self.words, at, verb)
        behind = self.pieces.verbs.get(match.last)
        opens = behind is not None and (at == 0 or not self.words[at - 1][0].isalnum()) and self._governmental(behind)
        had = behind_it == "قد" and match.last + 1 in self.pieces.verbs  # «كان [العراق] قد أعلن»
        opens = opens or (had and self.words[at - 1] not in _WHERE)
        if not (joined or between or talks or opens):
            return None
        return Part(match.last, match.entry.row.get("government"), "country")

    def _border(self, at: int) -> bool:
        """«الحدود المشتركة [بين] العراق وإيران», «الطريق الرابط [بين] …»: what lies between countries; «نقل العناصر
        [بين] سوريا والعراق»: between which men are moved.
        """
        near = [w.removeprefix("ب").removeprefix("ال") for w in self.words[max(at - _MOVED_REACH, 0) : at]]
        return any(w.startswith(_LIES) for w in near[-3:]) or any(w.startswith(_MOVED) for w in near)

    def _addressed(self, at: int) -> str | None:
        """«اتهم العراق تركيا بقصف …», «طالب الوزير تركيا بوقف …»: whom the one named right before accuses or asks."""
        if self.prefix(at):
            return None
        subject = self.found[-1] if self.found else None
        if subject is not None and subject.last == at and subject.first > 0:
            return self._asking(subject.first - 1)
        # «دعا وزير الخارجية فلان [أنقرة] إلى …»: a name or title stands between.
        asked = "".join(self.words[at + 1 : at + 2])  # «طالب الوزير [بغداد] بفوج», not «طالب تجار أمانة بغداد ب»
        parted = self.words[at - 1].startswith("ال") or self._asking(at - 1) is not None
        led = asked == "الي" or (asked[:1] == "ب" and parted)
        if not led or self.words[at - 1] in _PREPOSITIONS or self._capital_city(at):
            return None
        begin = max(at - _ADDRESSED, self.doc.sentences[self.doc.tokens[at].sentence].first)
        for before in range(at - 1, begin - 1, -1):
            if not self.words[before][0].isalnum():
                return None
            if (takes := self._asking(before)) is not None:
                return takes
        return None

    def _asking(self, at: int) -> str | None:
        """What a verb of accusing or asking at a token takes."""
        verb = self.words[at].removeprefix("و").removeprefix("ف")
        return next((takes for start, takes in _ADDRESSING.items() if verb.startswith(start)), None)

    def _is_town(self, at: int, *, talks: bool) -> bool:
        """«في أربيل لبحث …»: a capital that stands for no government; «بغداد وأربيل» deal with each other."""
        within = at > 0 and (self.words[at - 1] in ("في", "وفي") or beside_town(self.words, at, self.pieces.countries))
        return within or self._capital_city(at) or not (talks or self._beside_government(at))

    def _capital_city(self, at: int) -> bool:
        """«العاصمة الإيرانية طهران» is the town."""
        return at > 0 and (at - 1 in self.pieces.nisba or self.words[at - 1].endswith("عاصمه"))

    def _is_subject(self, at: int, last: int) -> bool:
        """Countries are feminine: «شنت روسيا», «إسرائيل تقصف»; or named as a side: «من قبل تركيا», «ضد إسرائيل»."""
        before = self.words[at - 1] if at else ""
        behind = self.words[last] if last < len(self.words) else ""
        if before in _SIDES or (before.endswith("ت") and len(before) > 2):
            return True
        if before == "من" and at > 1 and (self.words[at - 2].endswith(_GIFTS) or received(self.words, at - 1)):
            return True
        beside = self.found[-1].last if self.found else -1
        if (beside == at and self.prefix(at) == "و") or (beside == at - 1 and before in _ALLIES):
            return True  # «قوات النظام وروسيا», «قوات النظام وحليفته روسيا»
        return behind.startswith("ت") and len(behind) > 3 and before not in _PREPOSITIONS and not self.prefix(at)

    def _beside_government(self, at: int) -> bool:
        """«بين روسيا وتركيا»: two countries named as sides deal with each other."""
        if self.found and self.found[-1].last == at:
            known = registry().get(self.found[-1].id or "")
            return known is not None and known.kind == "government"
        exchanged = at > 1 and "متبادل" in self.words[at - 2]  # «الضربات المتبادلة بين …»
        return at > 0 and self.words[at - 1] == "بين" and not exchanged and not self._border(at - 1)

    def _is_ministry(self, at: int) -> bool:
        return self.words[at].endswith("وزاره") or self.pieces.head(at, "ministries") is not None

    def _joined_ministries(self, at: int, last: int) -> int:
        """«وزارتي الدفاع والبيشمركة», «وزارة الدفاع والداخلية»: each part is an actor."""
        while (match := self.pieces.head(last, "part")) is not None and match.definite:
            row = generic_rows().get(match.entry.id)
            actor = row.get(self.context.key) if row else None
            origin = self.origin(match.last, "government")
            if origin is not None and origin.id is not None and actor is None:
                actor = origin.id
            if actor is None:
                return last
            self._emit(at, Part(match.last, actor, "generic"))
            at = last = match.last
        return last

    def _emit(self, at: int, part: Part) -> None:
        doc = self.doc
        prefix = "" if part.kind == "unknown" and part.unit is None else self.prefix(at)
        start = behind(doc, doc.tokens[at].start, len(prefix.removesuffix("ل") if self._fused(at) else prefix))
        end = closed(doc.raw, start, doc.tokens[part.last - 1].end)
        unit = None
        if part.unit is not None:
            unit = doc.raw[max(start, doc.tokens[part.unit[0]].start) : doc.tokens[part.unit[1] - 1].end]
        known = registry().get(part.id or "")
        self.found.append(
            ActorPhrase(
                at, part.last, (start, end), part.id, doc.raw[start:end], unit, known.parent if known else None,
                known.country if known else self.context.country, prefix, part.kind,
            )
        )  # fmt: skip
        if part.id is not None:
            for word in self.words[at + 1 : part.last]:
                if word in _CALLED_SO:
                    self._call(word, part.id)
            if _HELP.isdisjoint(w.removeprefix("و").removeprefix("ب") for w in self.words[max(at - 2, 0) : at]):
                self._call(self.words[at][len(prefix) :].removeprefix("ال"), part.id)
            if (body := body_of(part.id)) is not None:
                self.called.setdefault(body, part.id)  # «الأمن الوطني العراقي … وقال الجهاز»
        if Context.is_enemy(part.id) and (part.id not in _SELDOM or self._called_terrorist(at, part.last)):
            self.enemy = part.id

    def _call(self, name: str, id: str) -> None:
        """Note by which word one was named: «مسلحو جماعة س … الجماعة». The last named stands last."""
        self.called.pop(name, None)
        self.called[name] = id

    def _called_terrorist(self, first: int, last: int) -> bool:
        """«تنظيم قسد», «منظمة … الإرهابية»: only by whom they are called so are they «التنظيم», «الإرهابيون»."""
        near = self.words[max(first - 1, 0) : last + 1]
        if any(w.endswith("مكافحه") for w in near):
            return False  # «وحدات [مكافحة الإرهاب]»
        return any(w.removeprefix("ال").startswith(("تنظيم", "منظمه", "ارهاب", "متزعم")) for w in near)

    def _fused(self, at: int) -> bool:
        """Whether ل has swallowed the article («للتنظيم»): then it cannot be parted off."""
        return self.words[at].removeprefix("و").removeprefix("ف").startswith("لل")
