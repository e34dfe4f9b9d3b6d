"""What a happening's kind comes to beside all that its clause tells: another kind at times, or no happening."""

from itertools import pairwise

from marsad.reading.accounts.kind_results import FALLEN, WEAPONS, kind_of_results, only_bodies
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.kind_words import (
    among_armed,
    blames,
    from_a_grave,
    into_the_air,
    loots,
    names_things,
    of_harm,
    on_a_post,
    rigged,
    stops,
    stores_arms,
    under_control,
    unopposed,
)
from marsad.reading.deeds.means import MeansPhrase, from_the_air
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import ResultPhrase
from marsad.reading.words.windows import inside
from marsad.text.records import Record

BLASTS = frozenset({"explosion", "strike", "shelling", "ied", "mine", "explosive-remnant", "destruction", "grenade",
                     "missile-strike"})  # fmt: skip
_HARMED = frozenset({"killed", "wounded", "abducted"})
_TALKED_OF = frozenset({"mass-grave", "return", "displacement"})
_Chosen = tuple[str | None, Deed | None]


class Told(Record):
    """A clause, the word in it that names the happening, the kind by that word and the means, and the results."""

    phrases: Phrases
    clause: Clause
    main: Deed
    kind: str
    means: list[MeansPhrase]
    results: list[ResultPhrase]


def settled(told: Told) -> _Chosen:
    """The kind and the word that names it; (None, None) where nothing happened."""
    phrases, clause, main, kind, results = told.phrases, told.clause, told.main, told.kind, told.results
    if kind in BLASTS and under_control(phrases, main, clause, results):
        return "defusal", main
    if kind in _TALKED_OF and main.refers and not results:
        return None, None  # «مدير دائرة المقابر الجماعية», «حق العودة إلى ديارهم»
    one = bool(results) and all(r.kind == "found_dead" and r.low == 1 for r in results)
    if kind == "body-found" and not one and from_a_grave(phrases, clause):
        return "mass-grave", main
    if kind == "body-found" and any(r.of in WEAPONS and r.kind in ("found", "seized") for r in results):
        return "weapons-find", main  # «عثرت القوة على جثث أربعة إرهابيين وسلاح»
    if kind in _SEARCHES and _came_upon_a_grave(told):
        return "mass-grave", main
    if kind == "prosecution" and _wanted(told):
        return None, None
    if kind == "clash" and main.verb and _engaged(told):
        return ("interception" if any(r.of in _FLYING for r in results) else "destruction"), main
    if kind == "deployment" and _hurts(told):
        return "casualties", main
    if kind == "airstrike" and _on_foot(told):
        return "raid", main
    if kind == "shooting":
        return _shooting(told)
    if kind == "security-operation" and (weapon := _by_weapon(told)) is not None:
        return weapon, main
    if kind == "attack":
        return _attack(told)
    if kind == "weapons-find":
        return _find(told)
    if kind == "accusation":
        return _accusation(told)
    if kind in ("arrest", "release"):
        return _custody(told)
    if family(kind) == "operation" and results and all(r.kind == "released" for r in results):
        return "release", main  # «باشرت قوة عملية بحث عنهم، وتمكنت من تحرير اثنين»
    if family(kind) == "destruction":
        return _destruction(told)
    if family(kind) == "territory" and main.kind == kind and unopposed(phrases, clause):
        return "territory-transfer", main
    return kind, main


_SEARCHES = frozenset({"search", "sweep"})


def _came_upon_a_grave(told: Told) -> bool:
    """«[عثرت] القوات خلال عملية تفتيش [على مقبرة جماعية]»: what a search came upon is the news."""
    found = told.phrases.within("triggers", told.clause.first, told.clause.last)
    verb = any(m.entry.pos == "verb" and m.entry.id in ("weapons-find", "body-found") for m in found)
    return verb and any(m.entry.id == "mass-grave" and not m.definite for m in found)


def _wanted(told: Told) -> bool:
    """«كانت [صادرة بحقهم] مذكرات قبض»: who those were that were caught, and no court's doing today."""
    words = told.phrases.doc.words(told.clause.first, told.main.last + _NEAR)
    return any(a.removeprefix("ال").startswith("صادر") and b.startswith("بحقه") for a, b in pairwise(words))


def _engaged(told: Told) -> bool:
    """«[اشتبكت] القوات البحرية ودمرت ثلاثة قوارب مسيرة»: fire on weapons, with nobody on the other side."""
    words = told.phrases.doc.words(told.main.last, told.clause.last)
    lost = bool(told.results) and all(r.kind == "destroyed" and r.of in _UNMANNED for r in told.results)
    return lost and "مع" not in words and "بين" not in words


_FLYING = frozenset({"drone", "aircraft", "ammunition"})
_UNMANNED = _FLYING | {"vehicle"}


def _by_weapon(told: Told) -> str | None:
    """«تنفيذ عملية عسكرية [بطائرات مسيرة] على المطار», «بعملية نوعية تمكن [طيران] الجيش من قتل …»: a strike."""
    words, end = told.phrases.doc.all_words, told.clause.last
    hurt = any(r.kind == "killed" and r.high != 0 for r in told.results)
    for one in told.means:
        if one.refines in _FIRED_FAR and one.id == "aircraft" and _flown(words, one.last, told.main):
            return one.refines
        if one.refines not in _FIRED_FAR or one.first < told.main.first:
            continue
        if hurt and one.id == "aircraft" and words[one.first - 1] in _MANAGED:
            return one.refines
        military = any(w in _MILITARY for w in words[told.main.last - 1 : told.main.last + 2])
        lead = one.first - 1 if words[one.first - 1] == "من" else one.first
        by = one.wielded or words[lead - 1] in _A_NUMBER
        onto = words[one.last : min(end, one.last + _NEAR)]
        if military and by and any(w in _ONTO or w.startswith(_STRUCK) for w in onto):
            return one.refines
    return None


def _flown(words: list[str], at: int, main: Deed) -> bool:
    """«[طائرات] مقاتلة شنت، أمس، عملية نوعية استهدفت مواقع»: an operation of aircraft, behind which `at` stands."""
    if not 0 < main.first - at <= _FLOWN:
        return False
    led = any(w.startswith(_LAUNCH) for w in words[at : main.last])
    return led and any(w.removeprefix("ب").startswith(_STRUCK) for w in words[main.last : main.last + _NEAR])


_FLOWN, _LAUNCH = 9, ("شن", "تشن", "يشن", "نفذ", "تنفذ", "ينفذ")
_FIRED_FAR = frozenset({"airstrike", "drone-strike", "shelling", "missile-strike"})
_MANAGED = frozenset(("تمكن", "تمكنت", "نجح", "نجحت", "استطاع", "استطاعت"))
_MILITARY = frozenset(("عسكريه", "هجوميه", "نوعيه", "مشتركه", "قتاليه", "عسكريتين", "نوعيتين"))
_A_NUMBER = frozenset(("بعدد", "بدفعه", "بسرب", "برشقه", "بصليه"))
_ONTO = frozenset(("علي", "ضد", "في", "باتجاه", "نحو"))
_STRUCK = ("استهدف", "مستهدف", "تستهدف")
_NEAR = 6


def _shooting(told: Told) -> _Chosen:
    phrases, main = told.phrases, told.main
    if _mourned(phrases, main, told.clause):
        return None, None
    if not told.results and into_the_air(phrases, main, told.clause):
        return "protest-intervention", main
    if not main.verb and only_bodies(told.results):
        return "body-found", main  # «العثور على جثتي شابين مقتولين بالرصاص»
    return "attack-on-forces" if main.verb and on_a_post(phrases, main) else "shooting", main


def _on_foot(told: Told) -> bool:
    """«قتل في [غارة] شنتها [قوات خاصة] أمريكية»: a raid of soldiers, which the same word may mean."""
    words, main = told.phrases.doc.all_words, told.main
    if main.verb or not words[main.last - 1].lstrip("بفو").removeprefix("ال").startswith("غار"):
        return False
    behind = words[main.last : min(main.last + _DOERS_REACH, told.clause.last)]
    return not _SPECIAL.isdisjoint(behind) and _BY_AIRCRAFT.isdisjoint(behind)


_DOERS_REACH = 6
_SPECIAL = frozenset(("خاصه", "الخاصه", "كوماندوز", "الكوماندوز", "كوماندوس", "الكوماندوس"))
_BY_AIRCRAFT = frozenset(("جويه", "الجويه", "طيران", "الطيران", "طايرات", "طايره"))


def _mourned(phrases: Phrases, main: Deed, clause: Clause) -> bool:
    """«شيع المئات جثامين القتلى وسط إطلاق نار في الهواء»: shots of mourners and guests, at nobody."""
    if "الهواء" not in phrases.doc.words(main.first, main.last + 6):
        return False
    words = phrases.doc.words(clause.first, clause.last)
    return any(w.lstrip("وفلب").removeprefix("ال").startswith(_FEASTS) for w in words)


_FEASTS = ("شيع", "تشيع", "يشيع", "تشييع", "جناز", "مشيع", "عرس", "زفاف", "حفل", "احتفال", "احتفل", "محتفل", "ابتهاج")


def _attack(told: Told) -> _Chosen:
    phrases, main = told.phrases, told.main
    if main.verb and on_a_post(phrases, main):
        return "attack-on-forces", main
    if main.verb and not (told.results or told.means) and not among_armed(phrases, told.clause):
        return None, None  # «الاتحاد الأوروبي يهاجم ترامب»
    return "attack", main


def _find(told: Told) -> _Chosen:
    phrases, main, results = told.phrases, told.main, told.results
    if any(r.of in WEAPONS for r in results):
        return told.kind, main
    if any(r.kind == "found_dead" for r in results):
        return "body-found", main
    if not results and not names_things(phrases, main, WEAPONS):
        return None, None
    if results and all(r.of in ("building", "other") for r in results) and not stores_arms(phrases, told.clause):
        return None, None  # «كشف مستودع أدوية مخالف»
    if results and all(r.of == "vehicle" and r.kind == "found" for r in results) and not _rigged_cars(told):
        return None, None  # «وعثر على عجلتهم محترقة»
    return told.kind, main


def _rigged_cars(told: Told) -> bool:
    """«العثور على سيارة مفخخة»: a find of arms; so is one that arms are told in."""
    words = told.phrases.doc.words(told.clause.first, told.clause.last)
    return any(w.removeprefix("ال").startswith(_RIGGED) for w in words)


_RIGGED = ("مفخخ", "ملغم", "ملغوم", "محمل", "مدجج", "مسلح", "متفجر", "اسلح", "عتاد", "داعش", "ارهاب", "تنظيم")


def _accusation(told: Told) -> _Chosen:
    phrases, main, results = told.phrases, told.main, told.results
    if any(r.kind in _HARMED and r.low and of_harm(phrases, main, r.first) for r in results):
        return kind_of_results(told.means, results), main  # «اتهمت سانا التحالف بقتل 11 مدنيا»
    if main.refers or blames(phrases, main, told.clause):
        return None, None  # «رفض الاتهام», «حملت الوزارة المدفعية التركية مسؤولية القصف»
    return told.kind, main


# «أفرج التنظيم عنهم مقابل [فدية]»: bought free, not exchanged.
_RANSOM = ("فديه", "الفديه", "مبلغ", "مبالغ")


def _hurts(told: Told) -> bool:
    """«توغل الاحتلال في القرية وأصاب ثلاثة»."""
    if not any(r.kind in FALLEN and r.high != 0 for r in told.results):
        return False
    return any("توغل" in w for w in told.phrases.doc.words(told.clause.first, told.clause.last))


def _custody(told: Told) -> _Chosen:
    """An arrest or release: of whom, unless it is of nobody."""
    phrases, clause, main = told.phrases, told.clause, told.main
    words = phrases.doc.words(main.last, clause.last)
    pardoned = not _PARDON.isdisjoint(words) or any(w.startswith(_RANSOM) for w in words)
    if told.kind == "release" and clause.has("deal") and not pardoned:
        return "prisoner-exchange", main
    if told.results:
        return told.kind, main
    if told.kind == "arrest" and main.verb and stops(phrases, main, clause):
        return None, None  # «أوقفت الشركات استخدام المطار»
    if not main.verb and not told.means and not clause.has("denial"):
        named = any(p.first < clause.last and p.last > clause.first for p in phrases.people)
        actors = any(a.first < clause.last and a.last > clause.first for a in phrases.actors)
        if not (named or actors):
            return None, None
    return told.kind, main


_PARDON = frozenset(("عفو", "بعفو", "العفو", "للعفو"))


def _destruction(told: Told) -> _Chosen:
    phrases, clause, main, means, results = told.phrases, told.clause, told.main, told.means, told.results
    lost = [(r.first, r.last) for r in results if r.kind in ("destroyed", "burned")]
    if not lost and main.verb and (flown := from_the_air(main.first, main.last, means, [])):
        return flown, main  # «سلاح الجو يدمر سبعة أهداف»
    if not (lost or clause.has("denial") or loots(phrases, main) or names_things(phrases, main, _PROPERTY)):
        fell = clause.has("outcome") and any(r.kind in FALLEN and r.high != 0 for r in results)
        return (kind_of_results(means, results) if fell else None), None
    if rigged(phrases, main):
        return "ied", main
    if _blown_up_on(phrases, clause, main) or _killed_within(phrases, main, results):
        return "explosion", main
    if any(m.id == "rpg" and m.wielded for m in means):
        return "attack-on-forces", main  # «دمرنا ناقلتي جند بقذائف الياسين»
    if _blows_up_arms(phrases, main, results):
        return "defusal", main
    itself = main.verb and phrases.doc.all_words[main.last - 1].endswith(_IT)
    return from_the_air(main.first, main.last, means, [] if itself else lost) or told.kind, main


_IT = ("ته", "تها", "ره", "رها", "قه", "قها", "روه", "روها")
"""«مستوصف دمرته مسيرة»: the verb has its object with it."""
_PROPERTY = frozenset({"building", "area", "hideout", "tunnel", "cave", "camp", "vehicle"})


def _killed_within(phrases: Phrases, main: Deed, results: list[ResultPhrase]) -> bool:
    """«100 قتيل في تفجير مسجد»: where people gather the bomb was meant for them."""
    if main.verb or "فجير" not in phrases.doc.all_words[main.first]:
        return False
    place = phrases.doc.words(main.last, main.last + 1)
    crowded = bool(place) and place[0].removeprefix("ال").startswith(_CROWDED)
    return crowded and any(r.of == "person" and r.kind in FALLEN and r.high != 0 for r in results)


_CROWDED = ("مسجد", "جامع", "كنيس", "حسيني", "سوق", "اسواق", "مطعم", "فندق", "مقهي", "مرقد", "مدرس", "مستشفي", "ملعب")


def _blown_up_on(phrases: Phrases, clause: Clause, main: Deed) -> bool:
    """«تفجير منزل تحصن به جنود»: a house blown up on those within is no mere destruction."""
    if "فجر" not in phrases.doc.all_words[main.first] and "فجير" not in phrases.doc.all_words[main.first]:
        return False
    near = inside(phrases.counts, main.last, min(clause.last, main.last + _WITHIN))
    words = phrases.doc.all_words
    return any(
        c.of == "person" and c.group in ("force", "fighter") and not words[c.first - 1].startswith(_HOME) for c in near
    )


_HOME = ("منزل", "منازل", "بيت", "بيوت", "دار")
"""«فجر مجهولون [منزل] قيادي»."""


_WITHIN = 10


def _blows_up_arms(phrases: Phrases, main: Deed, results: list[ResultPhrase]) -> bool:
    """«إتلاف 505 مقذوفات حربية»: munitions done away with."""
    word = phrases.doc.all_words[main.first].lstrip("وب").removeprefix("ال")
    lost = [r for r in results if r.kind == "destroyed"]
    return word.startswith(("اتلا", "اتلف", "يتلف", "تتلف")) and bool(lost) and all(r.of in WEAPONS for r in lost)
