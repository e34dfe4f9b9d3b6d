"""Where a name begins behind an office: «المتحدث باسم …، [اللواء فلان]», «آمر «اللواء 444» [فلان]»."""

from marsad.lexicon import Match
from marsad.reading.actors.pieces import clitics
from marsad.reading.people.names import PLACE_NOUNS, PersonPhrase
from marsad.reading.people.records import TITLE_ENDS, TITLE_WORDS, Records

_TITLE_REACH = 12
_LED_DEEDS = ("بت", "بال", "باس", "بان", "باع", "باق", "باط", "بار", "باج")
_MOST_RANKS = 12
RANK_LEADS = frozenset(("برتبه", "رتبه", "ضابط"))
_LED_IN = ("ل", "ب", "ك", "ف", "است", "انت", "مت", "مست")
_RANKING = frozenset(("رفيع", "رفيعه", "المستوي", "كبير", "بارز", "سابق", "حالي", "اول", "ثان"))
_WHERE = frozenset(("في", "علي", "خلال", "عبر"))
_UNLIKE_NAMES = ("ال", "لل", "است", "انت", "مت", "مست")
_DESCRIBED = 6
_QUOTED_BODY = 5
_TOLD_FROM = frozenset((*"،:(", "انهم", "بانهم", "انهما", "الذي", "التي",
                        "ان", "في", "عبر", "خلال", "بان", "لوكاله", "لقناه", "لصحيفه", "لموقع", "للوكاله",
                        "للقناه", "للصحيفه", "للموقع", "للصحفيين", "للصحافيين", "لوسايل", "للتلفزيون", "لاذاعه",
                        "للاذاعه", "لتلفزيون", "لشبكه", "للشبكه", "لمراسلنا", "لمراسل", "لمراسله", "لمنصه", "لراديو",
                        "لموقعنا", "للصحافه", "لبرنامج",
                        "اليوم", "امس", "علي", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت"))
_ACCUSED = ("اتهم", "دعا", "طالب", "حمل", "ناشد")
_AS_TOLD = frozenset(("حسبما", "بحسبما", "ما", "وفقما", "كما", "مثلما"))
_CLANS = frozenset(("البو", "بو", "بني"))
"""Words before the name of a clan, or of a village that is called after one."""
_ACCORDING = frozenset(("بحسب", "حسب", "وفق", "وفقا", "طبقا"))
_DEPUTED = ("نايب", "عضو")
_BODY_NOUNS = frozenset({"institution", "body"})
_AREA_LEADS = frozenset(("في", "عمده", "مختار"))
_THAT = frozenset(("ان", "بان", "انه", "انها", "بانه", "هما"))
_CLOSE_TO = ("المقرب", "مقرب")
PLACE_TYPES = PLACE_NOUNS | {"في", "الي", "من"}
_FORCES = frozenset(("قوات", "قوه", "عمليات"))
_DURING = frozenset(("في", "خلال", "اثناء", "اثر"))
_HAPPENINGS = frozenset(("عمليه", "ضربه", "غاره", "هجوم", "قصف", "اشتباك", "اشتباكات", "كمين", "مداهمه", "انفجار",
                         "انزال", "مواجهات", "معركه", "معارك"))  # fmt: skip


class Behind(Records):
    """Finds the name to which an office belongs."""

    provinces: set[int]
    """Tokens of the names of towns and regions."""
    province_ends: set[int]

    def _name_behind(self, match: Match) -> tuple[int, int | None]:
        """Where the title's words end and the rank or name begins, for «المتحدث باسم …، اللواء فلان»."""
        at = self._whole_actor(match.last)
        if at == match.last and self._before_kunya(at):
            return at, at  # «الصحفي [جبر أبو هدروس]»
        commas = 0
        while at < len(self.words) and at < match.last + _TITLE_REACH:
            actor = self.actors.get(at)
            word = self.words[at]
            called = self.byname(at)
            if called is not None and (called in self.names or self.opens_quote(called)):
                return at, called  # «القيادي المعروف باسم فلان الفلاني»
            if actor is not None:
                at = actor.last
            elif (at in self.titles and self._another(at, match)) or self._joined_deed(at):
                return at, None
            elif at in self.titles and self._nearer(self.titles[at]):
                at = self.titles[at].last  # «مراسلة قناة س [الصحافية] فلانة»
                return at, at
            elif self._widely_named(at) and (self._behind_whose(at, match) or self._behind_place(at, match)):
                return at, at
            elif at > match.last and at in self.leaders and self.leaders[at].last > at + 1:
                return at, at  # «المتحدثة باسم حملة "عاصفة الجزيرة" [فلانة الفلانية]» of whom many write
            elif at in self.names and self.given(at) and self.named_for(at):
                at = self.name(at, lenient=False) or at + 1  # «إمام مسجد [عمر بن الخطاب]، فلان»
            elif at in self.ranks or at in self.names:
                town = at in self.provinces and at in self.names
                if self.words[at - 1] in _CLANS:
                    at += 1  # «مختار قرية البو [شهاب] فلان»
                    continue
                # «أم درمان», «خان يونس»
                inner = at in self.province_ends or (at - 1 in self.provinces and not self.widely_given(at))
                town = town and (self.names[at].entry.id == "kunya" or inner)
                if not town and self._is_name(at) and self._opens_name(at, match.last):
                    return at - 1, at - 1  # «مساعد وزير الخارجية الأميركي [جوي هود]»
                if not town and self._is_name(at) and self.words[at - 1].lstrip("بل") not in PLACE_NOUNS:
                    return (at - 1 if self.words[at - 1] == "،" else at), at
                at += 1
            elif at in self.provinces and self.words[at - 1] == "في":
                at += 1  # «زعيم التنظيم في [سوريا] فلان»
            elif word in _HAPPENINGS and self.words[at - 1] in _DURING:
                return at, None  # «اعتقال قيادي به في [عملية إنزال جوي]»
            elif word in ("هو", "هي") and at + 1 < len(self.words):  # «الضابط [هو] العقيد فلان»
                named = (at + 1 in self.ranks or at + 1 in self.names) and self._is_name(at + 1)
                return at, at + 1 if named or self._widely_named(at + 1) else None
            elif word == "،":
                commas += 1
                if commas == 1 and self._unknown(at + 1, match):
                    return at, at + 1
                if commas > 1 or (at + 1 not in self.ranks and at + 1 not in self.names):
                    return at, None
                at += 1
            elif self._unknown(at, match):
                return at, at
            elif word == "عن" and self.words[match.first].endswith(_DEPUTED):
                at += 1  # «عضو مجلس النواب [عن] المحافظة فلان»
            elif word.startswith(_CLOSE_TO) and at + 2 in self.titles:
                return at, None  # «القيادي [المقرب] من زعيم الجماعة فلان»
            elif self.words[at - 1] == "باسم" and (behind_quotes := self._quoted_body(at + 1)) is not None:
                at = behind_quotes  # «المتحدثة باسم [حملة "عاصفة الجزيرة"] فلانة الفلانية»
            elif word in TITLE_ENDS or word.isdigit() or self._title_ends(at) or self._joined_name(at):
                return at, None
            elif self._quoted_name(at):
                return at, at  # «القيادي في تنظيم س "[أبوطلحة الفلاني]"»
            elif (behind_quotes := self._quoted_body(at)) is not None:
                at = behind_quotes
            else:
                at += 1
        return at, None

    def _post(self, at: int, end: int) -> PersonPhrase | None:
        """A rank with its post before the name: «النقيب بقيادة عمليات نينوى فلان», «الملازم في شرطة ديالى، فلان»."""
        led = end + 1 if end < len(self.words) and self.words[end] in ("في", "من") else end
        actor = self.actors.get(led)
        if actor is None or (led == end and actor.prefix not in ("ب", "ل")):
            return None
        begin = actor.last
        while begin < len(self.words) and begin < actor.last + 3 and (begin in self.provinces or self._where(begin)):
            begin += 1
        comma = begin < len(self.words) and self.words[begin] == "،"
        begin += comma
        surely = begin < len(self.words) and (self.given(begin) or self.widely_given(begin))
        last = self.name(begin, lenient=surely or self._quoted_here(begin) or (comma and begin == actor.last + 1))
        if last is None or (comma and not surely and not (last - begin > 1 and self.words[last : last + 1] == ["،"])):
            return None
        whole = self.span(at, last)
        role = self.text(at, actor.last)
        name = self.text(begin, last)
        span = self.span(begin, last)
        return PersonPhrase(begin, last, span, name, role, actor.id, self.text(at, end), (at, last), whole)

    def _where(self, at: int) -> bool:
        """«في شرطة محافظة [ديالى]», «بقوات النظام [بدرعا]»."""
        return self.words[at].removeprefix("ب") in PLACE_TYPES

    def _another(self, at: int, first: Match) -> bool:
        """Whether the office at a token is somebody else's: «رئيس الوزراء [ووزير الدفاع]», «شكل رئيس الوزراء لجنة
        برئاسة [وكيل الوزارة] فلان»."""
        if clitics(self.titles[at].prefix) == "و":
            return True
        if first.entry.row.get("office") != "yes":
            return False
        gap = range(self._whole_actor(first.last), at)
        held = {i for a in self.actors.values() if a.first in gap for i in range(a.first, a.last)} if gap else set()
        return any(i not in held and i not in self.nisba and self.words[i] != "،" for i in gap)

    def _quoted_name(self, at: int) -> bool:
        """Whether two words or more that may be a name stand alone in quotation marks at a token."""
        if not self._quoted_here(at) or self.words[at].startswith("ال") or bool(self._at("units", at)):
            return False
        last = self._in_quotes(at, lenient=True)
        return last is not None and (self._joined_kunya(at) or self.widely_given(at)) and last - at > 1

    def _quoted_body(self, at: int) -> int | None:
        """Behind the name of a unit in quotation marks: «آمر «[اللواء 444 قتال]» فلان»."""
        if not self._quoted_here(at):
            return None
        for end in range(at + 1, min(at + _QUOTED_BODY, len(self.words)) + 1):
            if self.doc.raw[self.doc.tokens[end - 1].end : self.doc.tokens[end - 1].end + 1] in tuple('"»”'):
                return end if any(w.isdigit() or w.startswith("ال") for w in self.words[at:end]) else None
        return None

    def _widely_named(self, at: int) -> bool:
        """Whether a name of several words begins at a token, though no table of few names knows the first of them."""
        if not self.widely_given(at) or at in self.provinces:
            return False
        last = self.name(at, lenient=True)
        if last is None or last - at < 2:
            return False
        # «قائد شرطة [ميسان القديمة] العميد فلان»: the words of the office go on to a rank.
        return not any(i in self.ranks or i in self.titles for i in range(at, min(last + 3, len(self.words))))

    def _behind_whose(self, at: int, title: Match) -> bool:
        """«السفير [إيرج فلان]», «السفير الإيراني [إيرج فلان]»: right behind the office or whose office it is."""
        return at == title.last or (at - 1 <= title.last and (at - 1 in self.nisba or at - 1 in self.actor_ends))

    def _behind_place(self, at: int, title: Match) -> bool:
        """«مدير ناحية سيدكان [إحسان جلبي] لشفق نيوز»: behind a place that no table knows, where the name ends."""
        last = self.name(at, lenient=True)
        told = last is not None and (self.bounded(last) or (last in self.actors and self.actors[last].prefix == "ل"))
        return told and at == title.last + 1 and self.words[title.last - 1] in PLACE_NOUNS

    def _nearer(self, title: Match) -> bool:
        """Whether a name stands right behind a title that itself stands behind another."""
        return title.entry.id not in ("wali", "governor") and self._widely_named(title.last)

    def _before_kunya(self, at: int) -> bool:
        """Whether an unknown given name stands at a token, with a family named like a kunya behind it."""
        behind_it = self.names.get(at + 1)
        kunya = behind_it is not None and behind_it.entry.id == "kunya" and not behind_it.prefix
        return kunya and at not in self.names and at < len(self.words) and self.plain(at) and at not in self.provinces

    def _opens_name(self, at: int, begin: int) -> bool:
        """Whether an unknown word between whose office it is and a given name is the first of the name."""
        if at - 1 <= begin - 1 or at not in self.names or self.names[at].entry.id != "given" or not self.plain(at - 1):
            return False
        word = self.words[at - 1]
        led = at - 2 in self.nisba or at - 2 in self.actor_ends
        led = led or (at - 1 == begin and self.words[begin - 1].startswith("ال"))  # «حاكم المنطقة [بابو] بيير فلان»
        return led and not word.startswith(("ال", *_LED_IN)) and at - 1 not in self.provinces and not word.endswith("ه")

    def _joined_name(self, at: int) -> bool:
        """«والي الجنوب [وروكان حميد فلان]»: another one, by a name that no table knows."""
        word = self.words[at]
        joined = word.startswith("و") and not word.startswith(("وال", "ولل", "وز", "وك")) and len(word) > 3
        return joined and not self.closed[at] and at + 1 < len(self.words) and self.given(at + 1)

    def _joined_deed(self, at: int) -> bool:
        """«إعفاء قائد الشرطة من منصبه [وتكليف] اللواء فلان»: another deed."""
        if self.given(at):
            return False  # «مدير الناحية [وصفي] فلان»
        return any(m.prefix.startswith("و") and m.first == at for m in self._at("triggers", at))

    def _unknown(self, at: int, title: Match) -> bool:
        """«قال المتحدث باسم الجهاز [أرشد الحاكم] إن»: between a speaker's office and his words stands his name."""
        comma = self.words[at - 1] == "،"
        if at < len(self.words) and self.words[at].startswith((*_LED_DEEDS, "لل")) and not self.widely_given(at):
            return False  # «وطالب نائب عن المحافظة [بتقديم شكوى]»
        if at + 1 < len(self.words) and (self.words[at] in _RANKING or self.words[at + 1] in _RANKING):
            return False  # «مقتل مسؤول أمني [رفيع المستوى]»
        if at + 1 < len(self.words) and self.words[at].endswith("ا") and self.words[at + 1].endswith(("ه", "ا")):
            return False  # «اتهم الرئيس [أطرافا إقليمية]»
        if not comma and self.words[at - 1] in PLACE_NOUNS:
            return False  # «عضو مجلس محافظة [ديالى فلان علان]»
        if at >= len(self.words) or at in self.names or (comma and not self._apposed_to(title, at)):
            return False
        if not comma and self._of_family(at) and self.words[at - 1].lstrip("بل") not in PLACE_NOUNS:
            return True  # «قرر وزير الداخلية [دحيم الفلاني] إعفاء»
        last = self.name(at, lenient=True)
        if last is None or last >= len(self.words):
            return False
        led = at - 1 in self.actor_ends  # «قائد الجيش [أودوا يوسف راغي]», not «مدير ناحية قرة [تبة ليث البدري]»
        known = led and any(self.given(i) for i in range(at + 1, last))
        longer = comma or known or self.widely_given(at) or last in self.tables.befalling
        if not 2 <= last - at <= 2 + longer:
            return False
        if comma or self._told_by(title):
            outlet = last in self.actors and self._outlet(self.actors[last].id)  # «أفاد الأمين فلان علان [وكالة س]»
            as_told = title.first > 1 and self.words[title.first - 2] in _AS_TOLD  # «حسبما كشفت الوزيرة [فلانة علانة].»
            closing = not comma and self.words[last] == "." and (title.first - 1 not in self.said or as_told)
            accused = last in self.actors and self.words[title.first - 1].removeprefix("و").startswith(_ACCUSED)
            deed = any(m.entry.pos == "noun" for m in self._at("triggers", last)) and not self._deed_like(at)
            more = accused or deed or last in self.titles
            second = self.words[at + 1]
            if second.startswith("ال") and not second.endswith("ي") and self.words[last] in _WHERE:
                return self.widely_given(at)  # «أعلن المتحدث [حجم الخسائر] في …»
            return self.words[last] in _TOLD_FROM or outlet or closing or (not comma and more)
        if last in self.said and not self._place_like(at):
            return True  # «لكن عضو مجلس النواب عن المحافظة [مضر الفلاني] قال إن»
        definite = at == title.last and last - at == 2 and self.words[title.first].removeprefix("و").startswith("ال")
        if definite and self.words[last] in ("،", ".") and not self._place_like(at) and not self._deed_like(at):
            return True  # «بتوجيه من المحافظ [دحيم علان]، …»
        fated = at == title.last and title.first in self.noun_fate_ends
        if fated and self.bounded(last) and not self._place_like(at) and not self._deed_like(at):
            return True  # «اغتيال القيادي [دحيم علان] برصاص مجهولين»
        told = self._office_told(at, title)
        if not self.bounded(last) or self._place_like(at, surely=told):
            return False
        return told or self._office_described(at, title)

    def _of_family(self, at: int) -> bool:
        """Whether two words that no table knows are shaped as a name: a word without the article, and with it one that
        ends as a family's does: «دحيم الفلاني»."""
        if at + 1 >= len(self.words) or not self.plain(at) or not self.plain(at + 1):
            return False
        word, family = self.words[at], self.words[at + 1]
        shaped = family.startswith("ال") and family.endswith("ي") and len(family) > 5
        common = word.startswith(_UNLIKE_NAMES) or word.endswith(("ه", "ات", "ا", "ين", "ون", "يا"))
        if not shaped or common or self._deed_like(at) or at in self.provinces or at + 1 in self.provinces:
            return False
        parted = self.doc.raw[self.doc.tokens[at].end : self.doc.tokens[at + 1].start].strip()
        return not parted and self.doc.tokens[at].sentence == self.doc.tokens[at + 1].sentence

    def _told_by(self, title: Match) -> bool:
        """Whether whoever holds an office is said to tell something: «قال [المتحدث]», «طبقا ل[وزير الصحة]»."""
        first = title.first
        return first - 1 in self.said or (first > 0 and self.words[first - 1].removeprefix("و") in _ACCORDING)

    def _apposed_to(self, title: Match, at: int) -> bool:
        """Whether the words behind an office's comma may be a name: «المتحدث باسم س، [فلان علان]، إن», «قتل أمين
        الفرقة في س، [فلان علان]، برصاص»."""
        if title.entry.id == "spokesman":
            return True
        told = self._told_by(title) or title.first in self.fate_ends
        return told and title.first < at - 2 and not any(i in self.provinces for i in (at, at + 1))

    def _office_told(self, at: int, title: Match) -> bool:
        """«قائد [التحالف الدولي] فلان الفلاني», «السفيرة [الأمريكية] …»: right behind whose office it is."""
        actor = self.actor_ends.get(at - 1)
        led = actor is not None and title.first <= actor.first <= title.last + 1
        fate = title.first in self.fate_ends
        if led and fate and actor is not None and actor.prefix == "ل":
            return True  # «مقتل القائد العسكري لقسد فلان»
        return (led and actor is not None and not actor.prefix) or (at - 1 in self.nisba and at - 1 <= title.last + 1)

    def _office_described(self, at: int, title: Match) -> bool:
        """«وزير الداخلية السابق [حمادو سولي]», «المبعوث الشخصي للأمين العام للأمم المتحدة [رمطان لعمامرة]»: nothing but
        words with the article between an office of that kind and two unknown words."""
        gap = range(title.last, at)
        actor = self.actor_ends.get(at - 1)
        begin = actor.first if actor is not None and actor.prefix in ("", "ل") else at
        described = len(gap) > 0 and begin <= at
        described = described and all(self.words[i].startswith(("ال", "لل")) for i in gap if i < begin)
        return described and len(gap) <= _DESCRIBED and not self._deed_like(at)

    def _deed_like(self, at: int) -> bool:
        """Whether a word is shaped as Arabic nouns of deeds are, or led in: «تطوير», «إجراء», «مفصلة», «لبحث»."""
        word = self.words[at]
        verbal = len(word) == 5 and word[0] == "ت" and word[3] == "ي"
        verbal = verbal or (len(word) > 4 and word[0] == "ا" and word[-2] == "ا" and word[-1] not in "واي")
        return (verbal or word.startswith(_LED_IN)) and not self.widely_given(at)

    def _place_like(self, at: int, *, surely: bool = False) -> bool:
        """Whether one of two words behind an office is a place or ends as adjectives do; `surely`: right behind whose
        office it is («مبعوث الأمم المتحدة [رمطان لعمامرة]»), where no adjective goes on."""
        placed = any(i in self.provinces for i in (at, at + 1))
        led = self.words[at].startswith(("ال", "لل", "بال")) or self.words[at].endswith("ه")
        if surely and not placed and not led:
            return False
        return placed or self.words[at].endswith("ه") or self.words[at + 1].endswith(("ه", "يا", "ات"))

    def _title_ends(self, at: int) -> bool:
        if self.words[at] in PLACE_NOUNS and self.words[at - 1] in _AREA_LEADS:
            return False  # «عضو المجلس المحلي في [بلدة] س فلان»
        return not self._inside_title(at) and self.parts(at) and not self._rank_ahead(at)

    def _rank_ahead(self, at: int) -> bool:
        """«قائد قوات [فرض سلطة القانون] في س اللواء فلان»: nothing but words of an office up to a rank."""
        for index in range(at, min(at + 7, len(self.words))):
            if index in self.ranks and self.words[index].startswith("ال") and self.ranks[index].entry.id == "rank":
                return True
            if self.words[index] in _THAT:
                return False  # «المتحدث باسم الجيش [أن] القتيلين هما الجندي فلان»
            named = index == at and self.words[at - 1] in _FORCES  # «قوات [فرض القانون]»
            if self.words[index] == "،" and self._ranked_ahead(index + 1):
                return True  # «المتحدث باسم غرفة [تأمين] مدينة س، العقيد فلان»
            if self.words[index] in TITLE_ENDS or self.words[index] == "،" or index in self.said:
                return False
            if index in self.acts and (not named or index + 1 in self.ranks):
                return False
        return False

    def _inside_title(self, at: int) -> bool:
        opens = self.words[at] in TITLE_WORDS or self.words[at].startswith(("ال", "لل", "عملي", "قو"))
        body = any(m.entry.id in _BODY_NOUNS and m.prefix == "ل" for m in self._at("speech", at))
        construct = self.words[at] in PLACE_NOUNS and any(m.entry.id in _BODY_NOUNS for m in self._at("speech", at - 1))
        return opens or body or construct or bool(self._at("units", at))  # «آمر [كتيبة] س»

    def _is_name(self, at: int) -> bool:
        begin, end = self._ranks(at)
        last = self.name(end, lenient=end > begin)
        return last is not None and not self._town(end, last)

    def _town(self, first: int, last: int) -> bool:
        """«قائد لواء [خان يونس]»: a place of several words that has a given name in it."""
        return last - first > 1 and all(i in self.provinces for i in range(first, last)) and not self.given(first)

    def _of_rank(self, at: int) -> bool:
        """Whether «لواء», «فريق» is a rank: behind «برتبة» or a mark, before «ركن»."""
        match = self.ranks[at]
        led = at == 0 or self.words[at - 1] in RANK_LEADS or self.words[at - 1] in ("،", ":", "-")
        return led or match.last - at > 1 or match.last in self.ranks

    def _written(self, at: int) -> str:
        token = self.doc.tokens[at]
        return self.doc.raw[token.start : token.end]

    def _ranks(self, at: int) -> tuple[int, int]:
        end = at
        while end in self.ranks and end - at < _MOST_RANKS and self.ranks[end].entry.id != "private":
            if end > at and self.given(end) and (self.name(end, lenient=False) or 0) >= end + 2:
                break  # «الفريق [رائد] جودت»
            end = self.ranks[end].last
        return at, end

    def _quoted_here(self, at: int) -> bool:
        return at < len(self.words) and self.doc.raw[self.doc.tokens[at].start - 1] in '"«“'
