"""The grammar by which an actor depends on the deed before or behind it, where no marker tells its role.

«قصف الطيران التركي مواقع قسد», «استهداف مسيرة تركية سيارة», «الطيران يقصف», «قصف مدفعي من قوات النظام»: whose deed it
is depends on what the deed's word takes (a verb its subject first, «قصف» its doer, «اعتقال» its object) and on what
stands between and behind.
"""

from bisect import bisect_left

from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.times.dates import TimeExpression
from marsad.reading.words.windows import inside
from marsad.text import fold

STOPS = frozenset(".؛!؟?\n")
OFFICES = ("وزير", "زعيم", "قايد", "قيادي", "مسوول", "مسيول", "امير", "والي", "نايب", "عضو", "خليفه", "متحدث",
           "المتحدث", "رييس")  # fmt: skip
_PUNCTUATION = frozenset('،,-–—/"()|:')
_OBJECT_FAMILIES = frozenset({"arrest", "release", "abduction", "justice", "destruction", "find", "people"})
_OBJECT_KINDS = frozenset({"raid", "assassination", "execution", "search", "interception", "defusal", "sniping"})
_OBJECT_WORDS = ("استهداف", "مهاجم", "دك", "قتل", "اصابه", "طرد", "دحر", "هزيمه")
# Deeds to which aircraft and shells are the object.
_OPERATION = frozenset(("عمليه", "عمليات", "محاوله", "محاولات", "حادثه", "جريمه"))
_FORCE_FAMILIES = frozenset({"strike", "attack", "explosion", "fight", "operation", "arrest", "find", "destruction",
                             "abduction", "territory", "forces", "people", "release"})  # fmt: skip
_AGAINST_CROWDS = frozenset({"protest-intervention", "protest-repression"})
_MANNER = frozenset(
    (
        "عنيف",
        "مكثف",
        "مركز",
        "واسع",
        "متبادل",
        "سابق",
        "عشوايي",
        "جديد",
        "خاطف",
        "مباغت",
        "مفاجي",
        "مضاد",
        "محدود",
        "جوا",
        "برا",
        "بحرا",
    )
)
_BROUGHT_DOWN = frozenset({"interception", "destruction", "find", "defusal", "weapons-find"})
PREPOSITIONS = frozenset(
    fold(w) for w in ("في", "من", "على", "إلى", "عن", "مع", "عند", "حتى", "ضمن", "داخل", "خارج", "حول", "نحو",
                      "بين", "أمام", "خلف", "وسط", "قرب", "تحت", "فوق", "لدى", "ضد", "عبر", "باتجاه", "تجاه", "حيث",
                      "بالقرب",
                      "بعيدا", "مقابل")
)  # fmt: skip
_ADVERBS = frozenset(
    fold(w) for w in ("خلال", "أثناء", "بعد", "قبل", "منذ", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي",
                      "غربي", "اليوم", "أمس", "صباح", "مساء", "فجر", "ليلة", "ليلا", "عصر", "ظهر", "الماضي", "قد",
                      "كان",
                      "كانت", "ما", "التي", "الذي", "الذين", "أن", "إن", "كما", "فيما", "بينما", "إثر", "جراء", "لم",
                      "منها", "منه", "منهم", "فيها", "فيه", "عليها", "عليه", "عليهم", "عنها", "عنه", "إليها", "إليه",
                      "لا", "يوم", "هو", "هي", "أيضا", "مجددا", "مرة", "مؤخرا", "أخيرا", "بدوره", "بدورها", "ذلك")
)  # fmt: skip
# Nouns that begin with a letter that is else a clitic.
_PLAIN = frozenset(
    fold(w) for w in ("بلدة", "بلدتي", "بلدات", "بيت", "بيوت", "بناء", "بناية", "برج", "بادية", "بئر", "وادي", "فريق",
                      "فرق", "كنيسة", "كلية", "كهف", "كهوف", "وكر", "وكرا", "وحدات")
)  # fmt: skip
# What belongs to somebody and is struck in his stead.
SITES = frozenset(
    fold(w) for w in ("محيط", "أطراف", "مدينة", "بلدة", "قرية", "قرى", "منطقة", "مناطق", "مواقع", "موقع", "منازل",
                      "منزل", "منزلا", "حشود", "تحشدات", "تجمعات", "آليات", "مقرات", "مستودع", "مستودعات",
                      "أوكار", "وكر", "مضافة", "مضافات", "كهف", "كهوف", "نفق", "أنفاق", "مخبأ", "معقل", "معاقل",
                      "خنادق", "رتل", "أرتال", "معسكر", "معسكرات", "دورية", "دوريات", "تحصينات", "سيارة",
                      "تجمع", "تجمعا", "مقر", "مقرا", "مقار", "ثكنة", "ثكنات", "نقطة", "نقاط", "حي", "أحياء", "ريف")
)  # fmt: skip
# What is hit under its own name: «استهداف قوات النظام [المنازل]».
_HIT = SITES | frozenset(
    fold(w) for w in ("سوق", "مشفى", "مستشفى", "مدرسة", "مسجد", "طريق", "مخيم", "مدنيين", "أهالي", "أسواق", "مستوطنات",
                      "مزارع", "أراضي", "مطار", "ميناء", "معبر", "جسر", "قاعدة", "مركز", "ممتلكات", "منشأة", "منشآت",
                      "محطة", "مبنى", "مبان", "شاحنة", "شاحنات", "دراجة", "حافلة", "عربة", "مركبة", "قافلة", "موكب",
                      "معمل", "مصنع", "كنيسة", "خيام", "قارب", "زورق", "سفينة", "ناقلة")
)  # fmt: skip
HIT_VEHICLES = ("دباب", "مدرع", "سفين", "بارج", "بوارج", "زورق", "زوارق", "ناقل", "جراف", "اليه", "اليات", "ميركاف")
# What bombs go off at.
BLOWN_UP = ("سيار", "عجل", "الي", "عرب", "شاحن", "مركب", "حافل", "صهريج", "دراج", "همر", "دوري", "رتل", "ارتال",
            "موكب", *HIT_VEHICLES)  # fmt: skip
_POSTS = ("نقطه", "نقاط", "حاجز", "حواجز", "ثكن", "معسكر", "بوابه")
_AT_POSTS = frozenset(("في", "علي", "عند", "امام", "داخل", "وسط"))
_REACH = 8


SOME_OF = frozenset(("عدد", "عددا", "عشرات", "العشرات", "مجموعه", "اثنين", "واحد", "واحدا", "عنصرين", "كثير", "ميات",
                     "الميات", "الاف", "الالاف", "نحو", "قرابه", "زهاء", "اكثر", "العديد", "بعض"))  # fmt: skip


def is_tank(word: str) -> bool:
    """A make of tank that one side alone has."""
    return "ميركاف" in word or "ميركف" in word


def at_post(before: str, name: str) -> bool:
    """«فجر انتحاري نفسه [عند نقطة] تفتيش للشرطة»: a post at which something was blown up."""
    return before in _AT_POSTS and name.removeprefix("ال").startswith(_POSTS)


def takes_object(phrases: Phrases, deed: Deed) -> bool:
    """Whether the genitive behind a deed's noun is its object: «استهداف قسد», «اعتقال عنصر»; «قصف» takes its doer."""
    if deed.verb:
        return False
    if family(deed.kind) in _OBJECT_FAMILIES or deed.kind in _OBJECT_KINDS:
        return True
    word = phrases.doc.tokens[deed.first].word.removeprefix("و").removeprefix("ب").removeprefix("ل").removeprefix("ال")
    if deed.last - deed.first == 2 and word in _OPERATION:  # «عملية استهداف»
        word = phrases.doc.tokens[deed.last - 1].word
    return word.startswith(_OBJECT_WORDS)


def some_of(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«أن عددا من [مسلحي س] هاجم حاجزا»: a number of men right before their verb, whom nothing befell."""
    words, at = phrases.doc.all_words, actor.first
    if at < 2 or words[at - 1] != "من" or words[at - 2] not in SOME_OF:
        return False
    acts = any(m.first == actor.last and m.entry.pos == "verb" for m in
               phrases.within("triggers", actor.last, actor.last + 2))  # fmt: skip
    return acts and not any(m.last == at - 2 for m in phrases.within("results", at - 4, at - 2))


def so_many(phrases: Phrases, deed: Deed, actor: ActorPhrase) -> bool:
    """«هاجم [نحو عشرين مسلحا] يستقلون سيارات قرية»: a number of men as the subject of an attack, or with an object."""
    near = inside(phrases.counts, deed.last, deed.last + 1)
    if not any(c.first == deed.last and c.first < actor.first < c.last for c in near):
        return False
    return deed.kind in _ATTACKING or object_behind(phrases, actor.last)


_ATTACKING = frozenset({"attack", "shooting", "attack-on-forces"})
_LED_BY = frozenset(("في", "خلال", "من", "بعد", "عقب", "اثر", "وسط", "قبل", "جراء", "منذ", "علي", "رغم", "مع",
                     "غداه", "فور"))  # fmt: skip


def parted(phrases: Phrases, noun: Deed, verb: int) -> bool:
    """«القصف: استهدفت المدفعية قرية», «وفي هجوم منفصل، اقتحم عناصر س قرية»: no subject of the verb behind it."""
    gap = phrases.doc.words(noun.last, verb)
    led = noun.first > 0 and phrases.doc.all_words[noun.first - 1].removeprefix("و") in _LED_BY
    return ":" in gap or (led and gap[-1:] == ["،"])


def brings_down(deed: Deed) -> bool:
    """Whether the deed is done to weapons («إسقاط طائرة», «تفكيك صاروخ»)."""
    return deed.kind in _BROUGHT_DOWN or family(deed.kind) in _BROUGHT_DOWN


def has_weapon(phrases: Phrases, actor: ActorPhrase) -> bool:
    """Whether the phrase names somebody by a weapon or craft: «طيران التحالف», «صاروخ إيراني», «مدفعية النظام»."""
    for match in phrases.within("actor_heads", actor.first, actor.last):
        if match.first > actor.first + 1:
            break
        if match.entry.row["kind"] == "means":
            return True
    return bool(phrases.within("means", actor.first, actor.last))


def is_weapon(phrases: Phrases, actor: ActorPhrase) -> bool:
    """Whether the phrase is a missile, shell or craft of somebody's: «الصاروخ الإيراني», «المسيرة التركية»."""
    heads = phrases.within("actor_heads", actor.first, actor.last)
    return any(m.first == actor.first and m.entry.row["kind"] == "means" for m in heads)


def between(phrases: Phrases, first: int, last: int) -> list[str]:
    """The words between two tokens without times, punctuation, asides and the weapons used («بقذائف الهاون»)."""
    tokens = phrases.doc.tokens
    words: list[str] = []
    at = first
    while at < last:
        word = tokens[at].word
        if word in STOPS:
            return ["."]
        skipped = _skipped(phrases, at)
        if skipped is not None:
            at = skipped
            continue
        if word not in _PUNCTUATION and word not in _ASIDES:
            words.append(word)
        at += 1
    return words


_MODELS = (["نوع"], ["طراز"], ["عيار"])
_ASIDES = frozenset(
    fold(w) for w in ("هؤلاء", "أولئك", "هذا", "هذه", "كان", "كانت", "كانوا",
                      "أيضا", "مجددا", "اليوم", "أمس", "بدورها", "بدوره", "كذلك", "أخيرا", "مؤخرا", "قد",
                      "بتاريخ")
)  # fmt: skip


def _skipped(phrases: Phrases, at: int) -> int | None:
    """Behind a time or a weapon with ب that begins at a token; None where neither does."""
    word = phrases.doc.tokens[at].word
    if word == "من" and phrases.doc.words(at + 1, at + 2) in _MODELS:
        numbered = at + 3 < len(phrases.doc.tokens) and phrases.doc.all_words[at + 3].isdigit()
        return min(at + 3 + numbered, len(phrases.doc.tokens))  # «بصاروخين [من نوع زلزال 1]»
    if word[0] == "ب":
        for match in phrases.within("means", at, at + 4):
            if match.first == at and match.prefix.startswith("ب"):
                return match.last
        for count in inside(phrases.counts, at, at + 1):
            if count.of != "person":
                return count.last
    if word.startswith(_WITH) and (behind := _behind_helper(phrases, at)) is not None:
        return behind
    time = _time_at(phrases, at)
    return _behind_interlude(phrases, at) if time is None else max(time.last, at + 1)


def _behind_helper(phrases: Phrases, at: int) -> int | None:
    """Behind «بإسناد من التحالف», «بمشاركة لواءين من الحشد» that begins at a token: who helped."""
    marker = next((m for m in phrases.within("role_markers", at, at + _HELP) if m.first == at), None)
    if marker is None or marker.entry.id not in _HELPING:
        return None
    helper = next(iter(inside(phrases.actors, marker.last, marker.last + 2)), None)
    if helper is None:
        return None
    end = helper.last
    for joined in inside(phrases.actors, end, end + _JOINED):
        if joined.first > end or joined.prefix != "و":
            break
        end = joined.last
    return end


_HELP, _JOINED = 6, 20
_HELPING = frozenset({"support", "partner"})
_WITH = ("ب", "وب", "مدعوم", "مسنود", "معزز")


def _behind_interlude(phrases: Phrases, at: int) -> int | None:
    """Behind «في هذه الأثناء», «في الوقت ذاته» that begins at a token: it says when, as no table of times knows."""
    words = phrases.doc.words(at, at + 3)
    if words[:1] == ["علي"] and words[1:2] and words[1] in _AT_ONCE:
        return at + 2  # «وتوجهت [على أثرها] قوة من الجيش»
    if len(words) < 3 or words[0].removeprefix("و") not in ("في", "خلال"):
        return None
    if words[1] == "الاثناء":
        return at + 2
    if words[1] in _THIS and words[2] in _WHILES:
        return at + 3
    return at + 3 if words[1] in _WHILES and words[2] in _SAME else None


_AT_ONCE = frozenset(fold(w) for w in ("أثرها", "أثره", "إثرها", "إثره", "أثرهما", "الفور", "الأثر", "الإثر", "عجل"))
_THIS = frozenset(("هذه", "هذا", "تلك", "ذلك", "نفس", "ذات"))
_WHILES = frozenset(fold(w) for w in ("الأثناء", "الوقت", "اللحظات", "اللحظة", "الساعة", "الغضون", "السياق", "الإطار"))
_SAME = frozenset(fold(w) for w in ("ذاته", "نفسه", "ذاتها", "نفسها", "الراهن", "الحالي", "عينه"))


def _time_at(phrases: Phrases, at: int) -> TimeExpression | None:
    low = bisect_left(phrases.times.firsts, at)
    return phrases.times[low] if low < len(phrases.times) and phrases.times.firsts[low] == at else None


def object_behind(phrases: Phrases, at: int) -> bool:
    """Whether an object follows at a token: «استهداف قوات النظام [محيط قرية]», «[لمنازل المدنيين]»."""
    tokens = phrases.doc.tokens
    limit = min(len(tokens) - 1, at + _REACH)
    aside = False
    armed = False  # behind the name of a weapon only what is surely a place or somebody is an object
    while at < limit:
        word = tokens[at].word
        skipped = _skipped(phrases, at)
        comma = word == "،" and (aside or _skipped(phrases, at + 1) is not None)
        if word in _DASHES and at < limit and (behind := _behind_aside(phrases, at)) is not None:
            limit = min(len(tokens) - 1, limit + behind - at)
            at = behind
            continue
        if word in STOPS or word in PREPOSITIONS or (word in _PUNCTUATION and not comma):
            return False
        if comma:
            at += 1
        elif skipped is not None:
            aside = True
            armed = armed or (word[0] == "ب" and not _time_at(phrases, at))
            at = skipped
        elif word in _ASIDES or (armed and not _sure_object(phrases, at)):
            at += 1
        else:
            return _begins_object(phrases, at)
    return False


def _behind_aside(phrases: Phrases, at: int) -> int | None:
    """Behind «-التي تسيطر على المطار-» that begins with the dash at a token; None where no second dash closes it."""
    tokens = phrases.doc.tokens
    end = min(len(tokens), at + _ASIDE)
    closing = next((i for i in range(at + 2, end) if tokens[i].word in _DASHES), None)
    if closing is None or any(tokens[i].word in STOPS for i in range(at + 1, closing)):
        return None
    return closing + 1


_DASHES = frozenset("-–—")
_ASIDE = 16


def names_object(phrases: Phrases, at: int) -> bool:
    """Whether surely an object, no subject, stands at a token behind a verb; times and «بقذائف» are skipped."""
    limit = min(len(phrases.doc.tokens), at + _REACH)
    while at < limit:
        word = phrases.doc.tokens[at].word
        skipped = _skipped(phrases, at)
        if skipped is not None:
            at = skipped
        elif word in _ASIDES or word in _MANNERED or word == "،":
            at += 1
        else:
            hit = word.removesuffix("ا")
            return word in SITES or hit in SITES or bool(inside(phrases.places, at, at + 1))
    return False


_MANNERED = frozenset(
    fold(w) for w in ("بشكل", "بصورة", "مماثل", "مماثلة", "مكثف", "كثيف", "عشوائي", "مباشر", "متكرر", "عنيف")
)


def _sure_object(phrases: Phrases, at: int) -> bool:
    word = phrases.doc.tokens[at].word
    hit = word in _PLAIN or word in _HIT or word.removesuffix("ا") in _HIT
    if not hit and any(c.first == at and c.of in _HIT_THINGS for c in inside(phrases.counts, at, at + 1)):
        return True  # «استهدفت خلايا س بقذيفة [صهريج] نفط»
    return hit or bool(inside(phrases.places, at, at + 1))


_HIT_THINGS = frozenset(("person", "vehicle", "building", "hideout"))


def _begins_object(phrases: Phrases, at: int) -> bool:
    word = phrases.doc.tokens[at].word
    if word in _PLAIN or any(not a.prefix for a in inside(phrases.actors, at, at + 1)):
        return True
    if not word[0].isalpha() or word in PREPOSITIONS or word in _ADVERBS or word.startswith("ال"):
        definite = word.startswith("ال")
        return word.isdigit() or (definite and (word[2:] in _HIT or bool(inside(phrases.places, at, at + 1))))
    if word[0] == "ل":
        return len(word) > 3 and word != "لليوم"
    if word[0] in "بوفك" and len(word) > 3:
        return bool(inside(phrases.places, at, at + 1))
    return not any(m.entry.pos == "verb" for m in phrases.within("triggers", at, at + 2) if m.first == at)


def acts_by_force(deed: Deed) -> bool:
    """Whether the deed has a doer and somebody it is done to."""
    return family(deed.kind) in _FORCE_FAMILIES or deed.kind in _AGAINST_CROWDS


def is_adjective(word: str) -> bool:
    """«مدفعي», «جويه», «عنيف»: short of a dictionary, a word with the endings that adjectives of deeds have."""
    return word.endswith(("ي", "ان", "ات", "ين", "ه")) or word in _MANNER


def looks_into(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«فتحت [السلطات] تحقيقا في التفجير»: who inquires into a deed did not do it."""
    behind = phrases.doc.words(actor.last, actor.last + 3)
    at = next((i for i, w in enumerate(behind) if w.removeprefix("ال").startswith("تحقيق")), None)
    return at is not None and behind[at + 1 : at + 2] == ["في"]


def behind_helpers(phrases: Phrases, at: int) -> int:
    """«قضت البيشمركة، [بإسناد من طائرات التحالف]، على خمسة»: the token behind who only stood by."""
    words = phrases.doc.all_words
    begin = at + (words[at : at + 1] == ["،"])
    if not words[begin : begin + 1] or not words[begin].startswith(_STANDING_BY):
        return at
    helper = next(iter(inside(phrases.actors, begin, begin + _HELPER_REACH)), None)
    if helper is None:
        return at
    end = helper.last + (words[helper.last : helper.last + 1] == ["،"])
    return end + (words[end : end + 1] == ["علي"])


_STANDING_BY = ("باسناد", "بدعم", "بمساند", "بمشارك", "بالتنسيق", "بالتعاون", "بالاشتراك", "بغطاء", "بموازر", "مدعوم")
_HELPER_REACH = 4


def is_verb_like(word: str) -> bool:
    """Whether a word that no table knows has the look of a past tense with a feminine subject, or is one of asking."""
    asks = word.removeprefix("و").startswith(_ASKS)
    return asks or (len(word) > 3 and word.endswith("ت") and not word.endswith("ات") and word not in _NO_VERBS)


_ASKS = ("مطالب", "داعي", "محذر", "متهم")
_NO_VERBS = frozenset(("بيوت", "كويت", "الكويت", "السبت", "بنت", "صوت", "وقت", "توقيت", "زيت", "تكريت", "بتكريت"))
