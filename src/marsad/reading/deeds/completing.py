"""Words that complete a deed's word other than those its entry asks for: what is taken, handed over, who comes."""

from marsad.lexicon import Match
from marsad.reading.actors.sides import is_armed_side
from marsad.reading.deeds.triggers import family
from marsad.reading.phrases import Phrases
from marsad.reading.words.needs import needed, without_clitics
from marsad.reading.words.windows import inside
from marsad.text import fold


def delegated(phrases: Phrases, match: Match) -> bool:
    """«[وفدا] من الحركة يصل القاهرة»: a delegation named before its verb."""
    if match.entry.id != "meeting" or match.entry.pos != "verb":
        return False
    return any(w.removeprefix("و") in _DELEGATION for w in phrases.doc.all_words[max(match.first - 6, 0) : match.first])


_BEFORE_IT = frozenset(("قبل", "قبيل", "بعد", "عقب", "لدي", "اثناء"))
_DELEGATION = frozenset(("وفد", "وفدا", "الوفد", "فد", "فدا"))


def takes_place(phrases: Phrases, match: Match) -> bool:
    """«استولت الهيئة على معرة النعمان», «تحرير سنجار»: a place named right behind the word for taking it."""
    word = phrases.doc.all_words[match.first].lstrip("و")
    if match.entry.id == "deployment" and word in _ENTERS_IT:
        return any(a.first == match.last for a in inside(phrases.actors, match.last, match.last + 1))
    if match.entry.id == "base-handover" and word.startswith(("تسلمته", "تسلمها", "تسلمتها", "استلمها", "استلمته")):
        return phrases.doc.all_words[match.last : match.last + 1] == ["من"]  # «دخلت القوات السد وتسلمته من …»
    if match.entry.id == "base-handover" and match.first > 1:
        return _handed(phrases, match)
    if match.entry.id == "withdrawal" and word.removeprefix("ب").startswith("اخلاء"):  # «نفت [إخلاء] عين الأسد»
        near = inside(phrases.places, match.last, match.last + 1)
        return any(p.first == match.last and p.type in _CAMPS for p in near)
    if match.entry.id == "withdrawal" and word.startswith(("غادر", "يغادر", "تغادر")):
        about = inside(phrases.actors, max(match.first - 4, 0), match.last + 3)
        placed = any(p.first - match.last <= 3 for p in inside(phrases.places, match.last, match.last + 4))
        forces = phrases.doc.all_words[max(match.first - 2, 0) : match.first]
        return placed and (any(is_armed_side(a.id) for a in about) or any(w in _ITS_FORCES for w in forces))
    if match.entry.id == "reinforcement" and match.entry.pos == "verb":
        return _sent(phrases, match)
    if match.entry.id in _BLOWS and word.startswith(_HIT):
        ahead = phrases.doc.all_words[max(match.first - _NAMED_AHEAD, 0) : match.first]
        return any(without_clitics(w).startswith(_SHELLS) for w in ahead)  # «صاروخا من طراز "بدر" أصاب تجمعا»
    if match.entry.id == "protest-intervention" and match.entry.pos == "verb" and word in _DISPERSED:
        return True  # «قبل أن تفرقهم قوات الأمن»
    if family(match.entry.id) != "territory":
        return False
    if word.startswith(_SEIZES) and match.last - match.first == 1:
        return _takes_ground(phrases, match)
    if not word.startswith(_TAKING) or "احتلال" in word:
        return False
    if word.startswith("سقوطه") and phrases.doc.all_words[match.first - 1].removeprefix("و") in _BEFORE_IT:
        return False  # «دمرت الدفاعات صاروخا قبل [سقوطه] قرب المطار»
    return phrases.placed(match.last, match.last + 1)


def _sent(phrases: Phrases, match: Match) -> bool:
    """«فوج من حرس الحدود [دفع إلى] المنطقة», «لواءين أرسلا إلى …»: units named before a verb of going or being sent."""
    words = phrases.doc.all_words
    word = words[match.first]
    if not (word.startswith(_GOES) or word.removeprefix("و").startswith(_GOES)):
        return False
    if "وصل" in word and any(
        c.of == "vehicle" and (c.low or 0) > 1 for c in inside(phrases.counts, match.last, match.last + _ARRIVING)
    ):
        return True  # «ووصلت إلى المطار 20 آلية»: the word alone may be «إليه»
    if _TOWARDS.isdisjoint(words[match.last : match.last + _BEHIND]):
        return False
    ahead = words[max(match.first - _NAMED_AHEAD, 0) : match.first]
    return any(w.removeprefix("و").removeprefix("ال") in _UNITS or without_clitics(w) in _UNITS for w in ahead)


_BLOWS = frozenset({"shelling", "strike"})
_HIT = ("اصاب", "تصيب", "يصيب", "سقط")
_SHELLS = ("صاروخ", "صواريخ", "قذيف", "قذايف", "دان")
_NAMED_AHEAD, _BEHIND, _ARRIVING = 8, 3, 10
_GOES = ("دفع", "ارسل", "يرسل", "ترسل", "انتقل", "تنتقل", "ينتقل", "تحرك", "توجه", "تتوجه", "وصل", "تصل", "اوفد")
_TOWARDS = frozenset(("الي", "نحو", "صوب", "باتجاه", "بها", "به"))
_UNITS = frozenset(
    fold(w) for w in ("فوج", "فوجا", "فوجان", "فوجين", "أفواج", "لواء", "لواءان", "لواءين", "ألوية", "كتيبة", "كتيبتان",
                      "كتيبتين", "كتائب", "سرية", "سريتان", "سريتين", "رتل", "رتلا", "أرتال", "أرتالا", "تعزيزات",
                      "وحدات", "قطعات", "مدرعات", "دبابات", "آليات")
)  # fmt: skip


def _takes_ground(phrases: Phrases, match: Match) -> bool:
    """«استولت القوات [على مقر] الفرقة»: ground or a place right behind the preposition, not arms."""
    words = phrases.doc.all_words
    for at in range(match.last, min(match.last + _TAKEN_WITHIN, len(words) - 1)):
        if words[at] == "علي":
            return phrases.placed(at + 1, at + 2) or without_clitics(words[at + 1]) in _GROUND
    return False


_CAMPS = frozenset({"base", "airbase", "airport"})
_DISPERSED = frozenset(("تفرقهم", "يفرقهم", "فرقتهم", "تقمعهم", "يقمعهم", "قمعتهم"))
_SEIZES = ("استول", "يستول", "تستول")
_ITS_FORCES = frozenset(("قواته", "قواتها", "قواتنا", "جنوده", "جنودها", "قوات"))
_TAKEN_WITHIN = 8
_GROUND = frozenset(
    fold(w) for w in ("مقر", "مقار", "مدينة", "بلدة", "قرية", "قرى", "منطقة", "مناطق", "قاعدة", "معسكر", "ثكنة", "مطار",
                      "حي", "أحياء", "موقع", "مواقع", "حقل", "معبر", "جسر", "نقطة", "نقاط", "سد", "مستشفى", "مبنى",
                      "مصفاة", "ميناء", "جبل", "تلة", "حاجز", "حواجز")
)  # fmt: skip


def _handed(phrases: Phrases, match: Match) -> bool:
    """«سجن س سيسلم إلى …», «انسحبت من القاعدة وسلمتها إلى …»: what is handed over, named before, and to whom."""
    wanted = needed(match.entry.row.get("needs", ""))[1]
    words = phrases.doc.all_words
    if match.entry.pos != "verb":
        return False
    if words[match.last - 1].endswith(("ها", "ه", "هما")) and _given_to(phrases, match.last):
        return any(without_clitics(w) in wanted for w in words[max(match.first - _LEFT, 0) : match.first])
    if words[match.last : match.last + 1] != ["الي"]:
        return False
    return any(without_clitics(w) in wanted for w in words[max(match.first - 4, 0) : match.first])


def _given_to(phrases: Phrases, at: int) -> bool:
    """«غادرت القوات قاعدة س وسلمتها [للجيش]»: who got what a pronoun means stands right behind."""
    if phrases.doc.words(at, at + 1) == ["الي"]:
        return True
    return any(a.prefix == "ل" and is_armed_side(a.id) for a in inside(phrases.actors, at, at + 1))


_LEFT = 14


_ENTERS_IT = frozenset(("دخلها", "دخلته", "دخله", "دخلتها"))
"""«ودخلها الجيش»: a place told before, entered."""
_TAKING = ("استرد", "يسترد", "تسترد", "استرجع", "يسترجع", "تسترجع", "استول", "يستول", "تستول", "احتل", "يحتل",
           "تحتل", "تحرير", "انتزاع", "انتزع", "ينتزع", "تنتزع", "سقوط")  # fmt: skip
