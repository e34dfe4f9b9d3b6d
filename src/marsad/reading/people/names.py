"""Names of people: what makes one («عبد الله ناصر», «أبو علي السامرائي»), and the record of a person found."""

from marsad.lexicon import Match
from marsad.model.mention import Fate
from marsad.reading.people.tables import IN_TITLES, OPEN
from marsad.reading.people.words import NameWords
from marsad.text import fold
from marsad.text.numerals import starts_number
from marsad.text.records import Record

_LONGEST_NAME = 6
_OPENING = frozenset('"“«(')
_CLOSING = ('"', "”", "»", ")")
_QUOTES = {'"': '"”“', "“": '”"“', "”": "”“", "«": "»", "'": "'", "‘": "’"}
# Between the parts of foreign names: «موسى آغ فلان», «سيدي ولد فلان».
_INNER = frozenset(("بو", "ود", "با", "ال", "دي", "دو", "اغ", "ولد", "فان", "فون", "ول"))
_SECOND = (["الله"], ["الدين"])
_ITS = ("قه", "قها", "قهم", "به", "بها", "بهم", "ده", "دها")
_SON = frozenset(("ابن", "بنت"))
_BLESSED = frozenset(("رحمه", "رحمها", "رحمهم", "رحمهما", "حفظه", "تقبله", "تقبلها", "نصره", "غفر"))
_LASTING = ("لساع", "لايام", "لدقاي", "لاسبوع", "لعده", "لشهر", "ليوم", "لفتره", "لمده")
_HOW_OR_WHEN = ("بال", "كال", "فال", *_LASTING)
_BYNAMES = frozenset(
    fold(w) for w in ("كنيته", "كنيتها", "لقبه", "لقبها", "الملقبين",
                      "يعرف", "تعرف", "ويعرف", "الملقب", "الملقبة", "المكنى", "المكناة", "المعروف", "المعروفة",
                      "الشهير", "المشهور", "يلقب", "يكنى")
)  # fmt: skip
_CALLED = frozenset(("ب", "باسم", "ايضا", "بكنيته", "بكنيتها", "بلقب", "بلقبه", "هو"))
_MOST_RANKS = 3
_LOYAL = ("الموالي", "موالي", "المويد", "التابع", "المقرب", "الداعم", "داعم", "المساند")


class PersonPhrase(Record):
    """Tokens `first` to `last` (exclusive) are the name, or the office where no name is told."""

    first: int
    last: int
    span: tuple[int, int]
    """Of the name, or of the office."""
    name: str | None
    role: str | None
    """The words of the title without the rank."""
    organisation: str | None
    """Actor id."""
    rank: str | None
    whole: tuple[int, int]
    """Tokens of the whole phrase: title, rank and name."""
    whole_span: tuple[int, int]
    fate: Fate | None = None
    """What the words beside the name say befell them."""
    private: bool = False
    """A private person who came to harm or was arrested, not somebody of public role: to be left out of exports."""


_BOUNDS = frozenset((*"،.:؛()[]«»\"“”-", "في", "بعد", "قبل", "علي", "الي", "مع", "من", "قرب", "لدي", "امام", "عقب",
                     "ضد", "عبر", "ان", "بان", "انه", "انها", "بانه", "بانها", "قوله", "قولها"))
# «مواقع اللواء [بالقرب] من س»: no name of the officer.
_WHERE_OR_HOW = frozenset(("بالقرب", "بجوار", "بمحاذاه", "عند", "حيث", "بواسطه", "باتجاه", "بالتنسيق", "بالاشتراك",
                           "بالتعاون", "بمشاركه", "باسناد", "احد", "احدي"))  # fmt: skip
# Joined behind a name: whose men or kin they are.
_HIS_MEN = frozenset(("وحارسه", "وحراسه", "وسايقه", "ومرافقه", "ومرافقيه", "ومرافقوه", "ومساعده", "وزوجته", "وزوجها",
                       "ونجله", "وابنه", "وابنته", "وشقيقه", "ووالده", "واسرته", "وعايلته"))  # fmt: skip
# What is called after people: «شارع الشهيد فلان», «مستشفى الدكتور فلان», «كتيبة الشهيد فلان».
_CALLED_AFTER = frozenset(
    fold(w) for w in ("شارع", "دوار", "ساحة", "حي", "مخيم", "مدرسة", "ثانوية", "مشفى", "مستشفى", "جامع", "مسجد", "جسر",
                      "قاعدة", "معسكر", "مطار", "سوق", "قرية", "بلدة", "حديقة", "مفرق", "مرقد", "ضريح", "قصر", "ملعب",
                      "كتيبة", "كتائب", "لواء", "سرايا", "فوج", "طريق", "محطة", "سد", "حقل", "عملية", "معركة", "ميدان",
                      "ناحية", "قضاء", "جامعة", "كلية", "مجمع", "مركز", "منظمة", "مؤسسة", "جمعية", "شبكة", "تجمع",
                      "مرصد", "صحيفة", "قناة", "إذاعة", "مجلة", "شركة", "معهد", "روضة", "عيادة", "صيدلية", "مطعم",
                      "فندق", "مصرف", "قاعة", "صالة", "كنيسة", "مصنع", "معمل")
)  # fmt: skip
# Nouns behind which the name of a place stands.
PLACE_NOUNS = frozenset(
    ("قريه", "بلده", "مدينه", "منطقه", "حي", "ناحيه", "قضاء", "تل", "وادي", "جبل", "مخيم", "مفرق", "جسر", "شارع",
     "طريق", "خربه", "عين", "محافظه", "ولايه", "اقليم", "مديريه")
)  # fmt: skip
_OF_MEN = frozenset({"group", "force", "means"})


def tells_age(words: list[str], at: int) -> bool:
    """«بعمر 18 عاما», «عمر أصغرهم»: an age, not the name «عمر»."""
    number = at + 1 + (words[at + 1 : at + 2] == ["("])
    told = number < len(words) and (words[number].isdigit() or words[number].startswith(_OLDEST))
    return told and words[at] in _OF_AGE


_OLDEST = ("اصغرهم", "اكبرهم", "اصغرها", "اكبرها", "اصغرهما", "اكبرهما", "احدهم", "احداهن")
_OF_AGE = frozenset(("بعمر", "عمر", "وعمر", "عمره", "عمرها", "وعمره", "وعمرها"))


class Names(NameWords):
    """The words of one document that make names, by the token at which they begin."""

    def parts(self, at: int) -> bool:
        """Whether a title ends before a token: a verb, or a word that no title holds."""
        if not self.closed[at]:
            return False
        if at in self.stops or any(m.entry.pos == "verb" for m in self._at("triggers", at)):
            return True
        if any(m.entry.pos == "verb" for m in self._at("speech", at)):
            return True
        return any(c not in OPEN and c not in IN_TITLES and self._at(c, at) for c in self.tables.matches)

    def named_for(self, at: int) -> bool:
        """Whether the name at a token is that of a place, school or battalion: «شارع [الشهيد فلان]»."""
        before = self.words[at - 1] if at else ""
        return any(before.removeprefix(cut) in _CALLED_AFTER for cut in ("", "و", "ب", "ل"))

    def byname(self, at: int) -> int | None:
        """Where the byname begins that a token announces: «الملقب [أبو طلحة]», «المعروف باسم [س]», «المكنى بـ[س]»."""
        at += at < len(self.words) and self.words[at] in "،(-–"
        if self._bracketed(at):
            return at
        if at + 1 >= len(self.words) or self.words[at].removeprefix("و") not in _BYNAMES:
            return None
        at += 1 + (self.words[at + 1] in _CALLED)
        return at + (at + 1 < len(self.words) and self.words[at] == "باسم" and self.words[at - 1] == "ايضا")

    def _bracketed(self, at: int) -> bool:
        """Whether a kunya in brackets begins at a token: «فلان الفلاني ([أبو يزن])»."""
        match = self.names.get(at) if 0 < at < len(self.words) else None
        if match is None or match.entry.id != "kunya" or match.prefix:
            return False
        between = self.doc.raw[self.doc.tokens[at - 1].end : self.doc.tokens[at].start]
        return "(" in between and ")" not in between

    def behind_byname(self, last: int) -> int:
        """Behind the byname that follows a name, else behind the name itself."""
        at = self.byname(last)
        end = self.name(at, lenient=True) if at is not None else None
        return last if end is None else end

    def opens_quote(self, at: int) -> bool:
        """Whether a quotation mark or bracket opens right before a token."""
        start = self.doc.tokens[at].start
        return start > 0 and self.doc.raw[start - 1] in _OPENING

    def leads(self, at: int) -> bool:
        """Whether forces are only called by the leader named at a token: «عصابات [فلان]», «الموالين ل[فلان]»."""
        if at and self.words[at - 1].startswith(_LOYAL) and self.words[at].startswith("ل"):
            return True
        for _ in range(_MOST_RANKS):  # «قوات اللواء [فلان]»
            ranked = next((m.first for m in self._ranks_before(at) if m.last == at), None)
            at = at if ranked is None else ranked
        heads = self._at("actor_heads", at - 1) if at else ()
        return any(m.last == at and m.entry.row["kind"] in _OF_MEN for m in heads)

    def name(self, at: int, *, lenient: bool) -> int | None:
        """Behind the name that begins at a token; None where none does. `lenient`: its first word may be any."""
        if at >= len(self.words) or tells_age(self.words, at) or self.words[at] in _WHERE_OR_HOW:
            return None
        quoted = self._in_quotes(at, lenient=lenient)
        if quoted is not None:
            return quoted
        if at in self.leaders and self.leaders[at].last > at + 1:
            return self.leaders[at].last  # «إبراهيم قالن»
        last = at
        loose = 0
        family = False  # a family name with the article: no bare word follows it
        while last < len(self.words) and last < at + _LONGEST_NAME:
            if last > at and self._ends_before(at, last):
                break
            known = self._known(at, last)
            if known is not None:
                if known == last:
                    break
                last = known
                continue
            origin = last - at in (2, 3) and self._origin_name(at, last)
            if origin or (last == at and lenient and self._like_origin(at)):
                last += 1
                continue
            if last == at + 1 and lenient and self._origin_family(last):
                return last + 1  # «الناشط سجاد [العراقي] في»
            if self._joined_kunya(last) and (last > at or lenient):
                last += 1  # «"[أبوطلحة] الحسناوي"»
                continue
            named = self.words[last].startswith("ال")
            if named and last > at and (self._byname(last) or self._family_of_actors(last) or self._family(last)):
                family = True
                last += 1
                continue
            if last > at and self.words[last][0] in "يت" and self.words[last].endswith(_ITS) and not self._listed(last):
                break  # «جان بيير فلان [يرافقه] علان»
            if self.words[last] in _BLESSED or (self.words[last] == "فجر" and last > at):
                break  # «فلان الفلاني [رحمه الله]»
            further = self._further(at, last, lenient=lenient)
            if further:
                last += further
                continue
            if last == at + 1 and lenient and self.given(at) and self._bare_modifier(last):
                return last + 1  # «اللواء سعد [حربية]»
            ranked = last == at and lenient and self._ranked_noun(at)
            if not ranked and (not self.plain(last) or (last == at and (named or not lenient))):
                break
            if last > at and (self.words[last].startswith(_HOW_OR_WHEN) or starts_number(self.words[last])):
                break  # «محمد دوري [بالقرب] من الميناء», «بزعامة فلان [ستة] جنود»
            if not named:
                loose += 1
                if family or loose > 3 or (loose > 1 and not self._goes_on(at, last + 1, loose, lenient=lenient)):
                    break
            family = family or named
            last += 1
        return self._up_to_byname(last) if last > at else None

    def _ends_before(self, at: int, last: int) -> bool:
        """Whether the name that begins at a token ends before another one, whatever that may be."""
        raw, tokens = self.doc.raw, self.doc.tokens
        if tokens[last].sentence != tokens[last - 1].sentence:
            return True  # a line that ends with a name, the next one beginning with a town
        if raw.startswith(_CLOSING, tokens[last - 1].end) or raw[tokens[last].start - 1] in _OPENING:
            return True  # a byname in quotation marks is none of the name
        if self._office_begins(last) or raw[tokens[last].start - 1] == "_":
            return True  # «#وكالة_الوادي»
        if tells_age(self.words, last):
            return True  # «أحمد [بعمر] (5 سنوات)»
        return last > at + 1 and self._ranked_ahead(last)  # «غرفة عمليات عمر المختار [العميد فلان]»

    def _listed(self, at: int) -> Match | None:
        """The given name, kunya or link of the tables that begins at a token."""
        match = self.names.get(at)
        return match if match is not None and self.given(at) else None

    def _known(self, at: int, last: int) -> int | None:
        """Behind the part of a name that the tables know at a token; the token itself where the name ends with it; None
        where the tables know none."""
        if last > at and self._titled_name(last):
            return last + 1
        match = self._listed(last)
        if match is None or (last > at and match.prefix):
            return None
        if match.entry.id not in ("kunya", "link"):
            return match.last
        if match.last >= len(self.words) or not self.words[match.last].isalpha():
            return last
        if (last == at and self.words[at] in _SON) or self._and_more(match.last):
            return last  # «إصابة [ابن عمه]», «مقتل [أم وطفلها]»
        return match.last + 1

    def _further(self, at: int, last: int, *, lenient: bool) -> int:
        """How many words of a name begin at a token that hang together, by their shape."""
        if (lenient or last > at) and self.words[last + 1 : last + 2] in _SECOND and self.plain(last):
            return 2  # «ذبيح الله», «شمس الدين»
        if last == at:
            return 0
        if self.words[last] in _INNER and last + 1 < len(self.words) and self.plain(last + 1):
            return 2
        return int(self._given_too(last))  # «سلمي [عودة] أبو حراز»

    def _ranked_ahead(self, at: int) -> bool:
        """Whether an officer's rank stands at a token, his name behind it."""
        rank = self.ranks.get(at)
        ranked = rank is not None and rank.entry.id == "rank" and self.words[at].startswith("ال")
        return ranked and rank is not None and self.name(rank.last, lenient=True) is not None

    def borne(self, at: int, last: int) -> bool:
        """Whether people bear the first word of a name, and go on so: «نعيم الكعود», not the town «زويد صباحا»."""
        others = range(at + 1, last)
        return self.widely_given(at) and any(self.words[i].startswith("ال") or self.widely_given(i) for i in others)

    def _and_more(self, at: int) -> bool:
        """Whether «و» goes on to somebody else behind a kunya's noun: «أم [وطفلها]», but «أم وليد»."""
        return self.words[at].startswith("و") and not self.given(at) and not self.widely_given(at)

    def _in_quotes(self, at: int, *, lenient: bool) -> int | None:
        """Behind a name that stands alone in quotation marks: «المدعو "حامد إسماعيل الدرعان"»."""
        if at >= len(self.words) or not (lenient or self.given(at)):
            return None
        start = self.doc.tokens[at].start
        closing = _QUOTES.get(self.doc.raw[start - 1 : start] if start else "")
        if closing is None:
            return None
        for last in range(at + 1, min(at + _LONGEST_NAME, len(self.words)) + 1):
            word = self.words[last - 1]
            inside = last > at + 1 and word.isalpha() and word not in _BYNAMES and last - 1 not in self.stops
            inside = inside and not (word.startswith("و") and not self.given(last - 1))  # «"سعد ومساعد الفهد"»
            if not (self.given(last - 1) or self.plain(last - 1) or inside):
                return None
            end = self.doc.tokens[last - 1].end
            if self.doc.raw[end : end + 1] and self.doc.raw[end] in closing:
                return last if last - at > 1 and (self.given(at) or self.plain(at)) else None
        return None

    def adjective(self, at: int) -> bool:
        """«الشيخ [القبلي] عطا الله فلان», «الصحفي [اليمني] فلان»: between a word for somebody and his name."""
        if at + 1 >= len(self.words) or not self.words[at].startswith("ال") or at in self.names:
            return False
        last = self.name(at + 1, lenient=True)
        if last is None or not self.words[at].endswith(("ي", "يه")):
            return False
        foreign = at in self.nisba and last - at > 2 and self.bounded(last)  # «الصحفي الفرنسي فلان فلان»
        return self.given(at + 1) or self.widely_given(at + 1) or foreign

    def _up_to_byname(self, last: int) -> int:
        """«عكاب حمد [نجرس دلي] المكنى أبو جمال»: unknown words before a byname are of the name."""
        for end in range(last + 1, min(last + _LONGEST_NAME // 2, len(self.words) - 1) + 1):
            if not self.plain(end - 1):
                break
            if end < len(self.words) and self.words[end] in _BYNAMES:
                return end
        return last

    def _office_begins(self, at: int) -> bool:
        """«أبو زيد [أمير قاطع] س», «قاسم حسن [السفيرة] …»: a title follows the name."""
        title = self.titles.get(at)
        if title is not None and title.last - title.first > 1:
            return True
        return title is not None and self.words[at].startswith("ال") and self.words[at].endswith("ه")

    def _titled_name(self, at: int) -> bool:
        """«هناء عبده [قائد] (9 سنوات)»: a word for an office at the end of a name, where no office goes on."""
        title = self.titles.get(at)
        if title is None or title.last != at + 1 or title.prefix:
            return False
        if self.within_name(at):
            return True
        two = at - 2 in self.names and self.names[at - 2].last == at  # «عبد الله [الكاتب]، إن»
        if not (two or self.given(at - 1)) or self.words[at][0] == "و":
            return False
        behind_it = self.doc.raw[self.doc.tokens[at].end :][:2]
        return behind_it.strip()[:1] in ("(", "،", ".", ":") if behind_it.strip() else at + 1 == len(self.words)

    def within_name(self, at: int) -> bool:
        """«جليلة [قائد] عبدالله غالب»: a word for an office between two given names."""
        if not at or at + 1 >= len(self.words) or not self.given(at + 1):
            return False
        known = self.given(at - 1) or self.widely_given(at - 1) or (at - 2 in self.ranks and self.plain(at - 1))
        return known and not self.words[at].startswith(("ال", "و"))

    def bounded(self, at: int) -> bool:
        """Whether what stands at a token shows that a name has ended: a mark, «إن», the end."""
        if at >= len(self.words) or self.words[at] in _BOUNDS or at in self.stops or at in self.acts or at in self.said:
            return True
        if at in self.titles or self.words[at][0].isdigit() or self.words[at] in _HIS_MEN:
            return True
        if at in self.actors and self.actors[at].prefix == "ل":
            return True  # «قال فلان علان [لشفق نيوز]»
        return self.doc.tokens[at].sentence != self.doc.tokens[at - 1].sentence

    def _goes_on(self, first: int, at: int, loose: int, *, lenient: bool) -> bool:
        """Whether an unknown word before a token still is of the name that begins at `first`."""
        if lenient and self._bounds_soon(at, loose):
            return True
        if not any(self.given(i) or self.widely_given(i) for i in range(first, at - 1)):
            return False
        ended = (i for i in (at, at + 1) if self.bounded(i) or self.closed[i])
        end = next(ended, None)  # «جان نويل [بارو] بحثا», «خوسيه أنطونيو أغويرو [مارتينيز] مقر»
        return end == at or (end is not None and loose == 2 and self.plain(at) and not self.words[at].startswith("ال"))

    def _bounds_soon(self, at: int, loose: int) -> bool:
        """Whether a name of unknown words ends at a token, or behind one more such word."""
        if self.bounded(at) or any(m.entry.pos == "noun" and m.prefix in ("", "ب") for m in self._at("triggers", at)):
            return True  # «نفى العميد فلان علان [استهداف] مدنيين»
        word = self.words[at]
        if word.startswith("و") and len(word) > 3 and not self.closed[at]:
            return True  # «دحيم علان [وشمخي] الفلاني»
        third = loose == 2 and at < len(self.words) and self.plain(at) and not self.words[at].startswith("ال")
        return third and not self.given(at) and at + 1 in self.tables.befalling
