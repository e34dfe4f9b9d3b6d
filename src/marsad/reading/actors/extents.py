"""How far the words go that tell a source: its adjectives, its office, the body or place it is of, an outlet's name."""

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.reading.actors.finding import ActorPhrase
from marsad.text import Doc, fold

REACH = 14
STOPS = frozenset(
    fold(w)
    for w in (".", ":", "؛", "\n", "إن", "أن", "بأن", "بأنه", "أنه", "إنه", "أنها", "إنها", "قوله", "قولها", "عن", "مع",
              "بعد", "قبل",
              "قد", "كان", "كانت", "كانوا", "لم", "لن", "سوف")
)  # fmt: skip
OUTLET_WORDS = frozenset(fold(w) for w in ("وكالة", "شبكة", "قناة", "صحيفة", "موقع", "إذاعة", "تلفزيون", "راديو"))
CHANNEL_LEADS = frozenset(fold(w) for w in ("في", "عبر", "علي", "من", "خلال", "بحسب", "حسب", "وفق", "الي"))
QUALITIES = frozenset(
    fold(w) for w in ("رفيع", "رفيعة", "المستوى", "موثوق", "موثوقة", "بارز", "كبير", "خاصة", "مطلعة", "مطلع",
                      "مطلعون", "مطلعين",
                      "متعددة", "مستقلة", "مسؤولة", "مسؤول", "رسمية", "مقربة", "متطابقة")
)  # fmt: skip
_OFFICES = ("شرطه", "صحه", "جهاز", "اداره", "استخبارات", "غرفه", "نيابه", "بعثه", "منظمه", "حركه", "حزب", "فصيل",
            "دايره", "مديريه", "مستشفي", "مشفي", "محافظه", "بلديه", "قياده", "مجلس", "مكتب", "وزاره", "هييه",
            "محكمه", "مصلحه", "لجنه", "فرع", "مركز", "نقابه", "سجن", "امانه", "ديوان", "مطار", "معبر",
            "ميناء", "مصفاه", "حقل", "معسكر", "قاعده", "سفاره", "شركه", "جامعه", "هلال", "رياسه")  # fmt: skip
# Words that say where an office is and are none of its name: «مستشفى الشفاء [بمدينة غزة]».
_WITHIN = frozenset(fold(w) for w in ("بمدينة", "بمحافظة", "بريف", "بقطاع", "بمنطقة", "ببلدة", "بقضاء", "بناحية"))
_HALVES = frozenset(("ذي", "صلاح", "دير", "ام", "بني", "شمال", "جنوب", "شرق", "غرب", "وسط", "رام", "بيت", "خان"))
"""Words with which the names of provinces and towns of two words begin."""
_LONGEST_BODY = 7
UNNAMED = frozenset({"anonymous", "job"})
NAME_TAILS = frozenset(fold(w) for w in ("نيوز", "اليوم", "نت", "برس", "بريس", "تايمز", "بوست", "أونلاين", "إف", "تي",
                                      "الآن", "بلس", "ميديا", "تايمز", "مباشر", "سكاي", "تلغراف", "غارديان"))
"""What names of outlets end in."""
# Nouns behind which those stand whose elders or men they are, and nouns for people told apart by a place.
_OF_PEOPLE = ("شيوخ", "وجهاء", "ابناء", "اهالي", "سكان", "افراد", "اعيان", "اعضاء", "زعماء", "مسوولي", "ضباط",
              "جار", "جيران", "صاحب", "مالك", "حارس", "عمده", "مختار", "امام")
_DWELLERS = ("سكان", "اهالي", "الاهالي", "السكان", "شهود", "ناشطون", "ناشطين", "نازحون", "اثنان", "مواطنون", "مواطنين")
_OF_NEWS = frozenset(("للانباء", "للاعلام", "للاخبار", "الاخباريه", "الاعلاميه"))
_BODIES = frozenset(("الوزاره", "القياده", "الجهاز", "الحركه", "التنظيم", "الجماعه", "الحزب", "المستشفي", "الشبكه",
                     "المنظمه", "الهييه", "اللواء", "الفرقه", "البلديه"))  # fmt: skip
_SETTLED = frozenset(("قريه", "بلده", "مدينه", "مخيم", "حي", "منطقه"))
_CLOSE = frozenset(("القريبه", "المجاوره", "القريب", "المجاور", "ذاتها", "نفسها"))
_NEAR = ("مقرب", "قريب")
_SENT = ("مراسل", "مراسله", "موفد", "موفده", "مندوب", "مندوبه")
# What a source says of itself stands behind its name: «مصدر طبي في المستشفى [طالبا] عدم ذكر اسمه».
_ASKING = frozenset(fold(w) for w in ("طالبا", "طالبة", "طالبين", "مشترطا", "مشترطة", "مفضلا", "رافضا", "رفض", "طلب",
                                      "اشترط", "فضل", "لم"))  # fmt: skip
_TOLD_TO = ("لمراسل", "لمندوب", "لموفد", "لوكال", "لقنا", "لصحيف", "لموقع", "لاذاع", "لتلفزيون", "لراديو")
_RELATIVE = frozenset(("الذي", "التي", "الذين"))
_OF_BATTLES = frozenset(("لعمليه", "لمعركه", "لحمله", "لغرفه"))
_QUOTED = frozenset('"«“”')


def extent(doc: Doc, match: Match, actors: dict[int, ActorPhrase], ends: set[int]) -> tuple[int, str | None]:
    """Behind what tells the source apart: «مراسل بلدي نيوز بريف إدلب», «مصدر مطلع في وزارة الدفاع»."""
    at = match.last
    kind = match.entry.row.get("kind")
    ending = _endings(doc.tokens[match.first].word.removeprefix("و")) if kind in UNNAMED else ()
    while at < len(doc.tokens) and (doc.tokens[at].word in QUALITIES or _describes(doc.tokens[at].word, ending)):
        at += 1
    if kind == "voice" and match.definite:
        at = _adjectives(doc, at, ends)  # «التلفزيون [الإيراني]», «وسائل الإعلام [العبرية]»
    if kind in UNNAMED and at + 1 < len(doc.tokens) and doc.tokens[at].word == "برتبه":
        at += 2  # «ضابط [برتبة لواء] في قيادة عمليات س»
    words = [t.word for t in doc.tokens[at : at + 5]]
    office = kind == "voice" and words[:1] == ["ل"]  # «المركز الإعلامي لـ"قسد"»
    lead = 1 if words and (office or words[0] in ("في", "من", "داخل", "ضمن")) else 0
    actor = actors.get(at + lead)
    # «اتهم ناشطون [قوات النظام] بـ…»: a plural with its ن is in no construct.
    free = not lead and actor is not None and not actor.prefix and doc.tokens[at - 1].word.endswith(("ون", "ين"))
    if actor is None and lead:
        actor = _office_of(doc, at + lead, actors)
    crowd = actor is not None and actor.id in ("civilians", "protesters")
    if actor is not None and not free and not crowd and actor.prefix in ("", "ب", "ل") and actor.id is not None:
        outlet = registry()[actor.id].kind == "outlet"
        # «أبلغ مصدر طبي وكالة س», «قال مسؤول لوكالة س»: whom they spoke to
        own = words[0] != "ل" and doc.tokens[match.last - 1].word.endswith(_SENT)  # «مراسل [لوكالة س]»
        spoken_to = actor.prefix == "ل" and not own
        if not (outlet and (spoken_to or (kind in UNNAMED and not lead and not actor.prefix))):
            province = doc.tokens[actor.last - 1].word == "صحه"  # «مصدر في دائرة صحة [ذي قار]»
            return _place_words(doc, actor.last, ends) if province else actor.last, actor.id
    if kind in UNNAMED and (named := _people_of(doc, at, ends)) > at:
        return named, None
    near = words[:1] == ["من"] and doc.tokens[at - 1].word.startswith(_NEAR)
    if near and len(words) > 1 and is_word(words[1]) and at + 1 not in ends:
        return _adjectives(doc, at + 2, ends), None  # «مصدر مقرب [من المجموعات الإسلامية]»
    ours = doc.tokens[match.last - 1].word.endswith("نا")  # «مراسلنا», «وكالتنا» need no name
    single = (match.last - match.first == 1 or kind == "institution") and not ours
    if single and kind not in UNNAMED and not match.definite and not lead:
        named = named_extent(doc, at)
        quoted = named > at and doc.raw[doc.tokens[at - 1].end : doc.tokens[at].start].strip() in _QUOTED
        closed = quoted and doc.raw[doc.tokens[named - 1].end : doc.tokens[named - 1].end + 1] in ('"', "»", "”")
        at = named if closed else next((i for i in range(at, named) if i in ends), named)  # «موقع صحيفة الشارع [قال]»
        if kind == "institution":
            at = _adjectives(doc, at + _construct(doc, match.last, at, ends), ends)
            at += _joined_to(doc, at, actors, ends)
        elif at < len(doc.tokens) and doc.tokens[at].word in _OF_NEWS:
            at += 1  # «وكالة الوادي [للأنباء]»
    elif kind == "voice" and doc.tokens[at - 1].word == "صحه":
        at = _place_words(doc, at, ends)  # «دائرة صحة [ذي قار]»
    elif words[:1] and words[0] in _OF_BATTLES and doc.tokens[at - 1].word == "الاعلامي":
        at = named_extent(doc, at + 1)  # «المركز الإعلامي [لعملية "البنيان المرصوص"]»
    elif words and doc.tokens[at - 1 + lead].word in ("في", "من") and words[lead:]:
        at = _institution(doc, at + lead, ends) or _office_words(doc, at + lead) or _body(doc, at, lead)
        if kind in UNNAMED and (told := next((i for i in range(match.last + 1, at) if _outlet(actors, i)), 0)):
            return told, None  # «أبلغ مصدر في مستشفى س [رويترز] أن»
    if doc.tokens[at - 1].word in ("في", "من") and at < len(doc.tokens) and at - 1 > match.first:
        definite = doc.tokens[at].word.startswith("ال") and is_word(doc.tokens[at].word) and at not in ends
        at += 1 if definite and at not in actors else -1  # «ضابط في [المعسكر]»
    return at, None


def _outlet(actors: dict[int, ActorPhrase], at: int) -> bool:
    """Whether the name of an outlet begins at a token."""
    actor = actors.get(at)
    return actor is not None and actor.id is not None and registry()[actor.id].kind == "outlet"


def _construct(doc: Doc, begin: int, at: int, ends: set[int]) -> bool:
    """Whether a body's name cannot end where its last noun asks for another: «مؤسسة سيناء لحقوق [الإنسان]»."""
    if at - begin < 2 or at >= len(doc.tokens) or at in ends:
        return False
    word, (one, last) = doc.tokens[at].word, (doc.tokens[i].word for i in (at - 2, at - 1))
    definite = word.startswith("ال") and is_word(word) and word not in _DAYS
    led = last.startswith("ل") and not last.startswith("لل") and len(last) > _LED
    return definite and not last.startswith("ال") and (led or not one.startswith("ال"))


_LED = 4
_DAYS = frozenset(("اليوم", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الماضي"))


def _adjectives(doc: Doc, at: int, ends: set[int]) -> int:
    """Behind the adjectives with the article that go on with a body's name: «هيئة عمليات التجارة [البحرية]»."""
    while at < len(doc.tokens) and at not in ends:
        word, before = doc.tokens[at].word, doc.tokens[at - 1].word
        joined = doc.raw[doc.tokens[at - 1].end : doc.tokens[at].start] == " "
        fits = word.endswith(("ي", "يه"))  # to the noun before, or to the first: «مركز طوارئ الوادي [الطبي]»
        if not (joined and fits and word.startswith("ال") and before.startswith("ال") and is_word(word)):
            break
        at += 1
    return at


def _joined_to(doc: Doc, at: int, actors: dict[int, ActorPhrase], ends: set[int]) -> bool:
    """Whether a second noun goes on with a body's name: «جهاز الإسعاف [والطوارئ]»."""
    if at >= len(doc.tokens) or at in ends or at in actors:
        return False
    word, before = doc.tokens[at].word, doc.tokens[at - 1].word
    people = word.endswith(("ون", "ين")) or word[1:] in _DWELLERS
    return word.startswith("وال") and before.startswith(("ال", "لل")) and not people


def _place_words(doc: Doc, at: int, ends: set[int]) -> int:
    """Behind the name of a province, of two words where the first needs another: «ذي قار», «دير الزور»."""
    if at >= len(doc.tokens) or at in ends or not is_word(doc.tokens[at].word):
        return at
    two = doc.tokens[at].word in _HALVES and at + 1 < len(doc.tokens) and is_word(doc.tokens[at + 1].word)
    return at + 1 + two


def _office_of(doc: Doc, at: int, actors: dict[int, ActorPhrase]) -> ActorPhrase | None:
    """Whose office it is that a source is of: «مصدر في [القيادة العامة] للقوات المسلحة الأردنية»."""
    for end in range(at, min(at + 3, len(doc.tokens))):
        actor = actors.get(end)
        if actor is not None:
            told_to = actor.id is not None and registry()[actor.id].kind == "outlet"
            return actor if end > at and actor.prefix == "ل" and not told_to else None
        if not doc.tokens[end].word.startswith("ال"):
            return None
    return None


def _people_of(doc: Doc, at: int, ends: set[int]) -> int:
    """Behind the people or place that an unnamed source is of: «سكان [من المزرعة]», «أحد شيوخ [العشيرة]»."""
    if at >= len(doc.tokens) or at in ends:
        return at
    last = doc.tokens[at - 1].word
    if last.endswith(_OF_PEOPLE) and doc.tokens[at].word.startswith("ال"):
        return at + 1
    named = at + 1 < len(doc.tokens) and at + 1 not in ends and is_word(doc.tokens[at + 1].word)
    if last.endswith(_OF_PEOPLE) and doc.tokens[at].word in _SETTLED and named:
        near = at + 2 < len(doc.tokens) and doc.tokens[at + 2].word in _CLOSE
        return at + 2 + near  # «اثنين من سكان [قرية س القريبة]»
    if doc.tokens[at].word != "من" or at + 1 >= len(doc.tokens) or not last.endswith(_DWELLERS):
        return at
    end = at + 1
    while end < min(at + 3, len(doc.tokens)) and end not in ends and is_word(doc.tokens[end].word):
        end += 1
        if doc.tokens[end - 1].word.startswith("ال"):
            break
    return end


def _endings(head: str) -> tuple[str, ...]:
    """How adjectives of a source end: «مصدر استخباري», «مصادر ليبية», «مسؤولون محليون»."""
    if head.endswith("مصادر"):
        return ("يه",)
    if head.endswith(("ان", "صدرين", "سوولين")):
        return ("يان", "يين")
    return ("يين", "يون") if head.endswith(("ون", "ين")) else ("يه",) if head.endswith("ه") else ("ي",)


def _describes(word: str, endings: tuple[str, ...]) -> bool:
    fits = bool(endings) and len(word) > 3 and word.endswith(endings)
    return fits and word not in STOPS and not word.startswith("لل")


def _institution(doc: Doc, at: int, ends: set[int]) -> int | None:
    """Behind the office that a source is of («مصدر في [دائرة صحة ديالى]»), where it is no actor of the registry."""
    if not doc.tokens[at].word.startswith(_OFFICES):
        return None
    end = at + 1
    while end < min(at + 3, len(doc.tokens)) and is_word(doc.tokens[end].word) and doc.tokens[end].word not in _WITHIN:
        quoted = doc.raw[doc.tokens[end].start - 1] in _QUOTED
        if quoted or end in ends:
            break  # «مصدر في مستشفى المدينة [إن] "…"»
        end += 1
    if doc.tokens[end - 1].word in _HALVES and end < len(doc.tokens) and is_word(doc.tokens[end].word):
        end += end not in ends  # «مصدر في دائرة صحة ذي [قار]»
    return end


def _body(doc: Doc, at: int, lead: int) -> int:
    """Behind a body that is called by its noun alone: «مصدر في [الوزارة]»."""
    known = at + lead < len(doc.tokens) and doc.tokens[at + lead].word in _BODIES
    return at + lead + 1 if lead and known else at


def _office_words(doc: Doc, at: int) -> int | None:
    """Behind a body and its adjective, both with the article: «مصدر في [السلطة المحلية]», not «في المدينة»."""
    words = [t.word for t in doc.tokens[at : at + 2]]
    if len(words) < 2 or not all(w.startswith("ال") and w.endswith("ه") and is_word(w) for w in words):
        return None
    return at + 2 if words[1].endswith("يه") else None


def named_extent(doc: Doc, at: int) -> int:
    """Behind the name of an outlet that the registry lacks, and the place of its correspondent («بريف حلب»)."""
    quoted = at < len(doc.tokens) and doc.raw[doc.tokens[at - 1].end : doc.tokens[at].start].strip() in _QUOTED
    longer = quoted or (at < len(doc.tokens) and doc.tokens[at].word in OUTLET_WORDS)
    limit = min(at + (3 if longer else 2), len(doc.tokens))
    begin = at
    while at < limit and is_word(doc.tokens[at].word) and doc.tokens[at].word != "بريف":
        if at > begin and not quoted and doc.tokens[at].word.startswith("ب"):
            break  # «أفاد مراسل قناة الغد [بسقوط قذائف]»
        if doc.tokens[at].word.isdigit() and len(doc.tokens[at].word) > 2:
            break  # «أحصت لجنة محلية [3900] خرق»
        definite = at > begin and not quoted and doc.tokens[at - 1].word.startswith("ال")
        if definite and not doc.tokens[at].word.startswith(("ال", "لل")) and not _tail(doc.tokens[at].word):
            break  # «لقناة الجديد [مقتل]»
        at += 1
        if quoted and doc.raw[doc.tokens[at - 1].end : doc.tokens[at - 1].end + 1] in ('"', "»", "”"):
            told = doc.tokens[at].word if at < len(doc.tokens) else ""
            adjective = told.startswith("ال") and told.endswith(("ي", "يه")) and is_word(told)
            return at + (adjective and told not in QUALITIES)
    if at > begin and at + 1 < len(doc.tokens) and doc.tokens[at].word == "بريف":
        at += 2
    return at


def _tail(word: str) -> bool:
    """Whether a word ends the names of outlets: «الشرقية [نيوز]», «العربي 21»."""
    return word in NAME_TAILS or word.isdigit()


def is_word(word: str) -> bool:
    """Whether a word can go on with the name of a source: no mark, preposition or request to be left unnamed."""
    if word.removeprefix("ال").startswith("تابع"):
        return False
    known = word in STOPS or word in CHANNEL_LEADS or word in _ASKING or word in _RELATIVE or word.startswith(_TOLD_TO)
    return word[0].isalnum() and len(word) > 1 and not known


def body_named(doc: Doc, at: int) -> int:
    """Behind the body for which somebody speaks, where no table knows it: «متحدث باسم [مؤسسة الزلاقة]»."""
    end = at
    while end < min(at + _LONGEST_BODY, len(doc.tokens)) and is_word(doc.tokens[end].word):
        word = doc.tokens[end].word
        if end > at and not word.startswith(("ال", "لل")) and doc.tokens[end - 1].word.startswith("ال"):
            break
        end += 1
        if end - at > 1 and not word.startswith(("ال", "لل")):
            break
    definite = any(t.word.startswith(("ال", "لل")) for t in doc.tokens[at:end])
    return end if definite and end - at > 1 else at


def described(doc: Doc, match: Match) -> bool:
    """«اللجنة الوطنية», «الهيئة لشؤون …»: a name goes on behind the noun; «اتهمت المجموعة [الجيش]» does not."""
    word = doc.tokens[match.last].word if match.last < len(doc.tokens) else ""
    feminine = doc.tokens[match.first].word.endswith("ه")
    return word.startswith("لل") or (word.startswith("ال") and word.endswith("ه") == feminine)


def described_extent(doc: Doc, at: int, ends: set[int]) -> int:
    """Behind what a body is called: «المركز [السوري لتوثيق الانتهاكات]», «اللجنة [الوطنية للتحقيق]»."""
    words = [t.word for t in doc.tokens[at : at + _LONGEST_BODY]]
    end = 0
    while end < min(len(words), 2) and words[end].startswith("ال") and words[end].endswith(("ي", "يه", "ه")):
        if at + end in ends or words[end] in CHANNEL_LEADS:
            return at + end
        end += 1
    if end and end < len(words) and words[end].startswith("ل") and len(words[end]) > 4 and at + end not in ends:
        construct = not words[end].startswith("لل")
        end += 1
        if not construct and end < len(words) and words[end].startswith("وال") and at + end not in ends:
            end += 1  # «الهيئة العامة للبحث [والتعرف على المفقودين]»
            goes_on = words[end : end + 1] in (["علي"], ["عن"], ["في"]) and end + 1 < len(words)
            end += 2 * (goes_on and words[end + 1].startswith("ال"))
        while end < len(words) and words[end].startswith("ال") and at + end not in ends:
            end += 1
            if not construct:
                break
            construct = False
    return at + end
