"""Which word of fate governs a count: the nearest that fits, joined words («مقتل وإصابة»), verbs behind it."""

from marsad.lexicon import Match
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.aims import plans, willed
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.taught import is_lesson
from marsad.reading.deeds.triggers import complete
from marsad.reading.deeds.victory import of_a_group
from marsad.reading.phrases import Phrases
from marsad.reading.results.behind import (
    DONE_TO_FINDS,
    REACH,
    behind_auxiliary,
    behind_owner,
    found_before,
    laid_low,
    told_beside,
    told_far_behind,
)
from marsad.reading.results.bodies import (
    PARTING,
    bodies_of,
    carried,
    dead_told_before,
    his_body,
    in_a_grave,
    never_reached,
    of_those_told,
)
from marsad.reading.results.chained import chained, listed_on, parted
from marsad.reading.results.misread import (
    adjourned,
    dismantled,
    families_fled,
    no_destruction,
    of_a_family,
    of_wounds,
    palmyra,
    sentenced,
    somebody_behind,
    unknown_noun,
)
from marsad.reading.results.subject import done_to_another, has_object, only_when_or_how, words_of_hitting
from marsad.reading.results.whose import PERSON_KINDS
from marsad.reading.words.windows import inside

HAPPENING_COUNTS = frozenset({"strike", "airstrike", "attack", "operation", "explosion", "rocket", "shell", "missile",
                              "troops", "incident", "raid", "sortie", "clash"})  # fmt: skip
AS_THING = {"rocket": "ammunition", "missile": "ammunition", "shell": "ammunition", "drone": "aircraft"}
"""Counts of the happening itself are no results; those of these things are, where a thing's fate is told."""

_HIT_NEAR = 3
# «لقي تسعة جنود من القوات التابعة لفلان في المدينة مصرعهم»
_NEED_REACH = 16


def _struck(phrases: Phrases, fate: Match) -> bool:
    """«الغارة [أصابت] كهفا تتحصن فيه مجموعة»: a thing was hit, nobody is told to be wounded."""
    if not words_of_hitting(phrases, fate):
        return False
    hit = inside(phrases.counts, fate.last, fate.last + _HIT_NEAR)
    return bool(hit) and hit[0].of not in ("person", None)


def fates_of(phrases: Phrases, clause: Clause) -> list[Match]:
    """The words of fate; the longest where several overlap, one for each place."""
    chosen: list[Match] = []
    counts = inside(phrases.counts, clause.first, clause.last)
    heads = {at for c in counts if c.of != "person" for at in range(c.head + 1, c.last)}
    meant = plans(phrases, clause)
    for match in phrases.within("results", clause.first, clause.last):
        if willed(phrases, match.first) or (meant and any(first <= match.first < last for first, last in meant)):
            continue  # «تهدف إلى [تدمير] مخابئ التنظيم»
        if match.first in heads and match.entry.pos == "noun":
            continue  # «أجهزة [تفجير]»
        before = phrases.doc.tokens[match.first - 1].word if match.first else ""
        if phrases.misled(match.first, match.last) or before.startswith("محاول"):
            continue
        tried = phrases.doc.words(max(match.first - _TRIED_REACH, clause.first), match.first)
        if match.entry.id == "destroyed" and any(w.removeprefix("و") in _TRIED for w in tried):
            continue  # «حاول أحدهما تفجير حزام ناسف», «خططت لتفجير سوق»
        if match.entry.id in _LESSONS and match.entry.pos != "verb" and is_lesson(phrases, match.first):
            continue  # «دورة في [معالجة العبوات]»
        whole = complete(phrases, match, _NEED_REACH) or families_fled(phrases, match)
        if not whole or sentenced(phrases, match) or of_a_family(phrases, match):
            continue
        if (match.entry.id == "displaced" and adjourned(phrases, match)) or dismantled(phrases, match):
            continue
        if match.entry.id == "wounded" and (of_wounds(phrases, match) or _struck(phrases, match)):
            continue
        drowned = match.entry.id == "killed" and phrases.doc.words(match.last, match.last + 1) == ["غرقا"]
        if drowned or of_a_group(phrases, match):
            continue
        if match.entry.id == "killed" and _is_received(phrases, match):
            continue
        if match.entry.id == "destroyed" and (no_destruction(phrases, match) or palmyra(phrases, match)):
            continue
        led = match.entry.row.get("reach") == _RIGHT_BEHIND
        if led and not (somebody_behind(phrases, match) or _fell(phrases, match)):
            continue
        if chosen and match.first < chosen[-1].last and match.entry.id == chosen[-1].entry.id:
            continue
        if any(a.first <= match.first and match.last <= a.last and a.last - a.first > 1 for a in
               inside(phrases.actors, match.first - 6, match.first + 1)):  # fmt: skip
            continue
        chosen.append(match)
    return chosen


def _is_received(phrases: Phrases, match: Match) -> bool:
    """«[تلقى] 60 ضابطا تدريبات»: received, spelt like «meets her death»."""
    words = phrases.doc.all_words
    if words[match.first].lstrip("وف") != "تلقي" or match.last - match.first > 1:
        return False
    return not any(w.startswith(("مصرع", "حتف")) for w in words[match.last : match.last + 6])


_LESSONS = frozenset({"defused", "destroyed", "found", "cleared", "arrested", "seized"})


def _fell(phrases: Phrases, match: Match) -> bool:
    """«180 مدنيا [سقطوا] خلال يومين»: a verb of falling behind those who fell."""
    told = phrases.doc.all_words[match.first].endswith("سقطوا") and _numbered(phrases, match.first)
    return told and not _FELL_SO.intersection(phrases.doc.words(match.last, match.last + 2))


_FELL_SO = frozenset(("من", "عن", "بين", "اسري", "جرحي", "مصابين", "ضحيه"))


_RIGHT_BEHIND = "3"
_TRIED_REACH = 3
_TRIED = frozenset(
    ("حاول", "حاولت", "حاولوا", "يحاول", "حاولا", "محاوله", "محاولته", "محاولتهم", "خطط", "خططت", "خططوا", "يخطط",
     "تخطط", "يخططون", "يخططان", "مخطط", "مخططا", "لمخطط", "التخطيط", "تخطيط", "ينوي", "تنوي", "ينوون", "ينويان", "نيه",
     "بنيه", "يعتزم", "تعتزم", "يعتزمون", "بهدف", "بغرض", "لغرض", "يستعد", "يستعدون")
)  # fmt: skip


def _told_outright(phrases: Phrases, count: CountPhrase, counts: list[CountPhrase]) -> list[tuple[Match | None, str]]:
    """Those spoken of whose fate is news: named («القتلى هم أبو فلان وأبو فلان»), or dead where nobody reached them
    («لم يتم الوصول إلى جثث العناصر»)."""
    words = phrases.doc.words(count.last, count.last + 1)
    people = inside(phrases.people, count.last, count.last + _THEY_REACH)
    if count.result in PERSON_KINDS and people and not _THEY_ARE.isdisjoint(words):
        return [(None, count.result)]
    bodies = bodies_of(count, counts, phrases.doc.all_words)
    return [(None, "killed")] if bodies is not None and never_reached(phrases, bodies) else []


_THEY_ARE = frozenset(("هم", "هما", "هن"))
_THEY_REACH = 6


def kinds_of(
    phrases: Phrases, count: CountPhrase, fates: list[Match], counts: list[CountPhrase]
) -> list[tuple[Match | None, str]]:
    """The fates under which a count stands: usually one, two for «مقتل وإصابة 150»."""
    if laid_low(phrases, count):
        return [(None, "killed")]
    governing = _governing(phrases, count, fates, counts)
    if count.result == "found_dead" and (carried(phrases, count) or dead_told_before(phrases, count)):
        return []
    apart = governing is None or any(c.of == "person" and governing.last <= c.first < count.first for c in counts)
    if apart and of_those_told(phrases, count):
        return []
    killed = governing is None or governing.entry.id == "killed"
    if killed and count.result == "found_dead" and his_body(phrases, count):
        return []
    if killed and count.noun is not None and count.noun.id == "missing":
        return []  # «مقتل 40 و62 مفقودا»
    if governing is None and count.result is None and (beside := told_beside(phrases, count, fates)) is not None:
        return [beside]
    bare = count.definite and count.first == count.head  # «بوشر التحقيق مع الموقوفين»
    if governing is None and bare and count.low in (None, 1) and (count.low is None or count.result in _FALLEN):
        return _told_outright(phrases, count, counts)  # «الضحايا», «المصابين», «القتيل»: spoken of, not counted
    if count.result in _STATES and governing is None and (bare or count.part_of is not None or _fled(phrases, count)):
        return []  # «24 مواطنا، بينهم أسرى محررون» says who they were
    if count.definite and count.low is None and count.first == count.head and governing is not None:
        between = phrases.doc.words(governing.last, count.first)
        if len(between) == 1 and unknown_noun(phrases, between[0], count):
            return []  # «القبض على [ناقل] المهاجمين»
    if count.definite and count.low is None and count.result is None and count.of == "person":
        before = counts[-2] if len(counts) > 1 else None
        if before is not None and governing is not None and before.first >= governing.last and before.low is not None:
            return []  # «إصابة 40 بحسب لجنة أطباء السودان»
    fled = governing is not None and governing.entry.id == "displaced"
    if count.result == "displaced" and not fled and count.low in (1, None):
        return []  # «أحد المهجرين», «ملجأ يقيم فيه نازحون» say who, not what befell them
    spoken_of = count.definite and count.low is None and count.result is not None
    if spoken_of and governing is not None and governing.entry.id != count.result:
        return []  # «قتلوا في معسكر للنازحين»
    if count.part_of is not None and count.definite and count.low == 1 and count.first == count.head:
        return []  # «5 مواطنين بينهم الأسير المحرر فلان» names one
    among = counted_among(phrases, count, counts[:-1])
    if among is not None and among.result is not None:
        return [(governing, among.result)]
    if in_a_grave(phrases, count) and (governing is None or governing.entry.id in ("found", "found_dead")):
        return [(None, "found_dead")]
    told = _told_by_whole(phrases, count, counts) if governing is None and count.result is None else None
    if told is not None:
        return [(None, told)]
    if count.result:
        kind = count.result
        if governing is not None and kind in _STATES and governing.entry.id in PERSON_KINDS:
            kind = governing.entry.id  # «حررت القوات ثلاثة مختطفين», «مقتل أسيرين»
        if kind == "wounded" and governing is not None and governing.entry.id == "killed":
            fell = phrases.doc.all_words[governing.first].lstrip("وف").startswith("سق")  # «سقط فيه جريحان»
            also = fell or phrases.doc.tokens[count.first].word.startswith("و")  # «سقوط شهيد وجريحين»
            kind = "killed" if count.first - governing.last <= 1 and not also else kind  # «وفاة جريحين»
        if kind == "killed" and governing is not None and governing.entry.id in ("found", "found_dead"):
            kind = "found_dead"
        if kind == "found_dead" and governing is not None and governing.entry.id == "killed":
            kind = "killed" if governing.first >= count.last else kind  # «جثث خمسة جنود قضوا في هجوم»
        return [(governing, kind)]
    if governing is None:
        return _as_joined(phrases, count, counts)
    return [(governing, match.entry.id) for match in joint_fates(phrases, governing, fates)]


def _as_joined(phrases: Phrases, count: CountPhrase, counts: list[CountPhrase]) -> list[tuple[Match | None, str]]:
    """«تحدث عن 8 قتلى من الجنود [و3 من المهاجمين]»: told by the noun of those counted right before."""
    spoken = [c for c in counts[:-1] if not (c.definite and c.low is None)]
    while count.part_of is None and spoken and spoken[-1].part_of is not None:
        spoken.pop()  # «78 قتيلا بينهم 12 من …، و88 مدنيا»
    before = spoken[-1] if spoken else None
    if before is None or before.result not in ("killed", "wounded") or before.low is None or count.low is None:
        return []
    numbered = count.noun is None or count.first < count.head
    words = phrases.doc.words(count.first - 1, count.first + 1)
    joined = numbered and count.of == "person" and (words[1].startswith("و") or words[0] == "و")
    nearest = counts[-2].last if len(counts) > 1 else before.last
    return [(None, before.result)] if joined and count.first - nearest <= _JOINED_REACH else []


_JOINED_REACH = 3


def _fled(phrases: Phrases, count: CountPhrase) -> bool:
    """«فرار 400 معتقل», «تمكن معتقلون من الهرب»: who got away was not taken now."""
    near = phrases.doc.words(max(count.first - _FLIGHT_BEFORE, 0), count.last + _FLIGHT_BEHIND)
    return any(w.lstrip("وفبل").removeprefix("ال") in _FLIGHT or w in _FLIGHT for w in near)


_FLIGHT_BEFORE, _FLIGHT_BEHIND = 4, 5
_FLIGHT = frozenset(("فرار", "فر", "فروا", "فرا", "فرت", "هروب", "هرب", "هربوا", "هربا", "هربت", "يفرون", "يهربون",
                     "لاذوا", "لاذ", "تهريب"))  # fmt: skip
_FALLEN = frozenset({"killed", "wounded"})
_STATES = frozenset({"abducted", "arrested", "displaced"})  # what people are, beside what befell them now


def _told_by_whole(phrases: Phrases, count: CountPhrase, counts: list[CountPhrase]) -> str | None:
    """The fate that the noun before tells: «عدد القتلى إلى 23 بينهم 5 أطفال», «رفات 17 شخصا»."""
    if count.part_of is not None:
        whole = phrases.counts[count.part_of]
        if whole.result is not None:
            return whole.result
        at = next((i for i, c in enumerate(counts) if c is whole), 0)
        count, counts = whole, counts[: at + 1]
    return None if bodies_of(count, counts, phrases.doc.all_words) is None else "found_dead"


def counted_among(phrases: Phrases, count: CountPhrase, counts: list[CountPhrase]) -> CountPhrase | None:
    """«من بين القتلى ثلاثة أطفال»: those spoken of right before, of whom the counted ones are a part."""
    whole = counts[-1] if counts else None
    joined = whole is not None and whole.result is None and phrases.doc.all_words[count.first].startswith("و")
    if whole is not None and joined and 0 <= count.first - whole.last <= _AMONG_REACH:
        return counted_among(phrases, whole, counts[:-1])  # «من بين الجرحى صبي [وعنصر]»
    if whole is None or whole.last != count.first or not whole.definite or whole.low is not None:
        return None
    return whole if whole.result is not None and count.result is None and count.of == "person" else None


_AMONG_REACH = 5


def joint_fates(phrases: Phrases, fate: Match, fates: list[Match]) -> list[Match]:
    """A word of fate with those joined to it before any number: «مقتل وإصابة»."""
    joined = [fate]
    for other in reversed([f for f in fates if f.last <= fate.first]):
        if other.entry.pos == "verb" and not other.prefix.startswith("و") and _numbered(phrases, other.first):
            break  # «14 مدنيا قتلوا وأصيب 29»
        if other.entry.pos == "noun" and phrases.doc.tokens[other.last - 1].word.startswith(_SAID_OF_ONE):
            break  # «لقي ثلاثة مصرعهم وجرح 5»
        if other.entry.pos == "noun" and phrases.doc.raw.endswith(_PRONOUNS, 0, phrases.doc.tokens[other.last - 1].end):
            break  # «أدى لمقتله وإصابة ابنه»
        if other.entry.id == "found" and fate.entry.id in DONE_TO_FINDS:
            break  # «كشفت ودمرت أربعة مخابئ»
        if other.entry.pos == "verb" and phrases.doc.all_words[other.last - 1].endswith(_OBJECTS):
            break  # «أغارت على معسكر ودمرته وقتلت 14»
        told = phrases.doc.words(other.last, joined[0].first)  # «قتل أو جرح 12 عنصرا»
        if (told == ["او"] or (told == [] and joined[0].prefix[:1] == "و")) and other.entry.id != fate.entry.id:
            joined.insert(0, other)
    return joined


_PRONOUNS = ("ه", "ها", "هم", "هما")
_SAID_OF_ONE = tuple(f"{word}{pronoun}" for word in ("مصرع", "حتف") for pronoun in _PRONOUNS)
_OBJECTS = ("ته", "ها", "هم", "هما", "وه")


def _numbered(phrases: Phrases, at: int) -> bool:
    """Whether a count ends right before token `at`: the subject of a verb there."""
    near = inside(phrases.counts, at - REACH, at)
    return any(c.last == at for c in near) or (bool(near) and behind_owner(phrases, near[-1]) == at)


def _governing(phrases: Phrases, count: CountPhrase, fates: list[Match], counts: list[CountPhrase]) -> Match | None:
    """The word of fate over a count: the nearest fitting one before it, else a passive verb right behind it."""
    fitting = [f for f in fates if _fits(f, count) and not done_to_another(phrases, f, count)]
    tokens = phrases.doc.tokens
    after: list[Match] = []
    if any(f.first >= count.last for f in fitting):
        end = behind_auxiliary(phrases, behind_owner(phrases, count))
        after = [f for f in fitting if f.entry.pos == "verb" and 0 <= f.first - end <= 1 and _tells(phrases, f, end)]
        after = after or told_far_behind(phrases, count, fitting, end)
        after = [f for f in after if not has_object(phrases, count, f)]
        after = [f for f in after if not found_before(phrases, f, count, fitting)]
    for fate in reversed([f for f in fitting if f.last <= count.first]):
        reach = fate.entry.row.get("reach")
        if reach and count.first - fate.last > int(reach) and not listed_on(phrases, fate, count, counts):
            continue
        far = count.first - fate.last > REACH and not _held_in(phrases, fate, count)
        far = far and not chained(phrases, fate, count, counts)
        if far and count.first - fate.last - only_when_or_how(phrases, fate, count.first) > REACH:
            break
        if any(t.word in PARTING for t in tokens[fate.last : count.first]):
            break
        if count.first - fate.last > 1 and phrases.doc.all_words[fate.last] in _ONE_MORE:
            break  # «مقتل عنصرين وإصابة ثالث إثر إطلاق مسلحين النار»
        if after and (count.first - fate.last > 3 or _has_subject(phrases, fate)):
            break
        if parted(phrases, fate, count, counts):
            break
        return fate
    return after[0] if after else None


_ONE_MORE = frozenset(("ثان", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "ثالثا", "رابعا", "ثالثه", "رابعه"))


def _has_subject(phrases: Phrases, fate: Match) -> bool:
    """«إن سبعة [قتلوا] وإن 19 أصيبوا»: a verb in the plural tells of those counted right before it."""
    plural = fate.entry.pos == "verb" and phrases.doc.all_words[fate.first].endswith("وا")
    return plural and _numbered(phrases, fate.first)


def _tells(phrases: Phrases, verb: Match, end: int) -> bool:
    """Whether a verb behind the counted is theirs: not «و…», unless joined to another one («نهبت وأحرقت»)."""
    if verb.entry.id == "found" and not HOLDING.isdisjoint(phrases.doc.words(verb.last, verb.last + 2)):
        return False  # «دمرت مخزنا عثر بداخله على عبوات»
    if verb.prefix[:1] not in ("و", "ف"):
        return True
    between = phrases.doc.words(end, verb.first)
    return len(between) == 1 and between[0].endswith(("ت", "وا")) and between[0].isalpha() and len(between[0]) > _ROOT


_ROOT = 3


def _held_in(phrases: Phrases, fate: Match, count: CountPhrase) -> bool:
    """«ضبطت مخزنا كان يستخدمه التنظيم يحتوي على 10 عبوات»: what was held in what was found."""
    before = phrases.doc.words(max(count.first - 2, fate.last), count.first)
    at = next((i for i, w in enumerate(before) if w.removeprefix("و") in HOLDING), None)
    if at is None or count.first - fate.last > _HELD_REACH:
        return False
    holder = phrases.doc.all_words[count.first - len(before) + at - 1].removeprefix("ال")
    return not holder.startswith(_OF_MEN)  # «بعد هجوم على [قافلة] تضم 150 مركبة»


_OF_MEN = ("قافل", "رتل", "ارتال", "موكب", "دوري", "وفد")


_HELD_REACH = 30
HOLDING = frozenset(
    ("يحتوي", "تحتوي", "يحوي", "تحوي", "يضم", "تضم", "بداخله", "بداخلها", "داخله", "داخلها", "فيه", "فيها")
)


def _fits(fate: Match, count: CountPhrase) -> bool:
    if fate.entry.id == "seized" and fate.entry.row.get("reach") == _TAKES_ARMS and count.of not in _ARMS:
        return False  # «سيطروا على الثكنة وعلى خمس عربات»
    if fate.entry.id == "displaced" and count.result in ("killed", "wounded", "found_dead"):
        return False
    if fate.entry.id in PERSON_KINDS:
        return count.of == "person"
    if fate.entry.id == "found" and count.result in ("killed", "found_dead"):
        return True  # «وجدت القوة 7 قتلى»
    if fate.entry.id == "cleared" or (fate.entry.id == "burned" and count.of == "area"):
        return count.of == "area"
    return count.of not in ("person", "area") and (count.of not in HAPPENING_COUNTS or count.of in AS_THING)


_TAKES_ARMS = "7"
_ARMS = frozenset({"vehicle", "weapon", "ammunition", "explosive"})
