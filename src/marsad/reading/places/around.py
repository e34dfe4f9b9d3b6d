"""What stands before a place's name: directions («شمال غربي»), distances, vicinity, home, hospital, office."""

from marsad.reading.places.found import MARKS, Found, cut_of
from marsad.reading.places.names import Names
from marsad.reading.words.place_words import in_group, is_stop, may_lead, senses, words
from marsad.text.numerals import read_number

_AWAY = frozenset({"home", "hospital", "origin"})
_OFFICES = frozenset({"organisation", "command"})
_LIGHT = frozenset({"type", "area", "vicinity", "direction"})
_HOUSED = frozenset({"مركز", "مراكز", "مقر", "مقار", "مقرات", "مخفر", "مخافر", "مبني", "قسم", "نقطه", "لمركز", "لمقر"})
_INTO = frozenset({"الي", "في", "لدي", "داخل"})
_OF = frozenset({"من", "ل", "الي", "عن"})
_LONGEST_NUMBER = 5
_STRUCK_WITHIN = 7


def take_in(text: Names, found: Found, begin: int) -> None:
    """Take in the words of direction and vicinity before the phrase, back to token `begin`."""
    k = found.first
    if k <= begin or not may_lead(text.words[k - 1]):
        return
    # «بريف», «بمحيط س» begin a phrase; a preposition on the name itself parts it from what stands before.
    while k > begin and not text.taken[k - 1] and not (k == found.first and found.clitic.startswith("و")):
        taken = _modifier(text, k, begin, found)
        if taken == k:
            break
        k = taken
    if found.direction and found.clitic == "و" and k > begin and in_group(text.words[k - 1], "direction"):
        found.first, found.cut, found.clitic = k - 1, 0, ""  # «شمال وشرق سوريا»
    _distance(text, found, begin)


def _modifier(text: Names, k: int, begin: int, found: Found) -> int:
    """The start of a modifier that ends before token `k`; `k` where there is none."""
    for back in (1, 2, 3):
        at = k - back
        if at < begin or text.taken[at]:
            break
        if back > 1 and not (text.words[k - 1] in ("من", "ل") or in_group(text.words[at + 1], "side")):
            break
        for sense in senses(text.words[at]):
            if ("direction" in sense.groups and back == 1) or ("compass" in sense.groups and back > 1):
                if ")" in text.doc.raw[text.doc.tokens[at].end : text.doc.tokens[k].start]:
                    continue  # «الأنبار (غرب) وديالى (شرق) بالعراق»
                way = " ".join([sense.stem, *text.words[at + 1 : k - (back > 1)]])
                found.direction = way if found.direction is None else f"{way} {found.direction}"
            elif "vicinity" in sense.groups and (not found.clitic or back > 1 or found.clitic == "ل"):
                if "backer" in sense.groups and not (at and text.words[at - 1] == "علي"):
                    continue  # «وكالة مقربة من أنقرة» tells whom it is close to, «على مقربة من أنقرة» where
                if sense.stem == _CENTRE and found.kind == "region" and not found.candidates:  # «وسط البلاد»
                    found.direction = sense.stem
                else:
                    found.vicinity = sense.groups["vicinity"] or "near"
            else:
                continue
            found.first, found.cut, found.clitic = at, cut_of(sense), sense.clitic
            return at
    return k


_CENTRE = "وسط"


def _distance(text: Names, found: Found, begin: int) -> None:
    """«15 كم جنوب …», «عشرين كيلومترا عن …»: take in the number and its unit."""
    at = found.first - 1
    linked = at >= begin and text.words[at] in _OF
    at -= linked
    if at <= begin - 1 or not (linked or found.direction):
        return
    groups = words().get(text.words[at], {})
    if "distance" in groups:
        found.km = float(groups["distance"])
        found.first, found.cut, found.clitic = at, 0, ""
    unit = groups.get("measure")
    if unit is None:
        return
    for first in range(max(begin, at - _LONGEST_NUMBER), at):
        number = read_number(text.words, first)
        if number is not None and first + number[1] == at and not any(text.taken[first:at]):
            found.km = number[0] * float(unit)
            found.first, found.cut, found.clitic = first, 0, ""
            return


_SHELTERS = ("تووي", "يووي", "تاوي", "ياوي", "تضم", "يضم", "ايواء", "لايواء")
"""«مدرسة تؤوي نازحين في مخيم س» stands there."""


def surroundings(text: Names, found: Found) -> None:
    """Note words of home, hospital, origin, office within three tokens before, with only light words between."""
    if found.first > 1 and text.words[found.first - 1] == "من" and _all_of_them(text.words[found.first - 2]):
        found.context.add("home")
        return
    for back in (1, 2, 3):
        at = found.first - back
        if at < 0 or text.words[at] in MARKS:
            return
        word = text.words[at]
        if word in _FROM_WHERE and at and text.words[at - 1] == "من":
            found.context.add("origin")  # «عدوانا جويا من اتجاه الجولان», «صواريخ من فوق الأراضي اللبنانية»
            return
        groups = {g for s in senses(word) for g in s.groups}
        away = groups & _AWAY
        if away:
            # «اشتباكات بين أهالي …»; «استهدفت سكان …», «منازل السكان في …»: where they live is where it was
            there = away == {"home"} and at > 0 and (
                text.words[at - 1] == "بين" or _hit(text, at, found.first)
                or (text.words[at - 1].startswith(_SHELTERS) and text.words[found.first - 1] != "من")
                or _in_tents(text, at, found)
            )  # fmt: skip
            if not there and (away != {"hospital"} or not struck(text, at)):
                found.context |= away
            return
        if back == 1 and not (found.clitic or found.direction or found.vicinity) and groups & _OFFICES:
            of_it = {g for s in senses(word) if not s.definite for g in s.groups}  # «هاجمت الجماعة قرية س»
            if at and text.words[at - 1].removeprefix("و").removeprefix("ب") in _HOUSED:
                return  # «مركز شرطة ناحية س»
            found.context |= of_it & _OFFICES
            return
        if not (is_stop(word) or groups & _LIGHT or _qualifies(text, at)) or word == "و":
            if back == 1 and at and found.clitic.endswith("ب") and in_group(text.words[at - 1], "home"):
                found.context.add("home")  # «من أبناء الفروخية بريف مدينة بانياس»
            return


def _in_tents(text: Names, at: int, found: Found) -> bool:
    """«قصف خيمة نازحين [بمواصي خان يونس]», «مدرسة للنازحين [في حي الدرج]»: where they took shelter."""
    inside = text.words[found.first - 1] in ("في", "وسط", "شمال", "جنوب") or found.clitic.endswith("ب")
    return inside and "نازح" in text.words[at] and text.words[at - 1].removeprefix("ال").lstrip("بو") in _TENTS


_TENTS = frozenset(("خيمه", "خيمتين", "خيم", "خيام", "مدرسه", "مدارس", "مركز", "مراكز", "مخيم", "تجمع", "تجمعات",
                    "منزل", "منازل", "مبني", "ماوي", "ملجا"))  # fmt: skip
_FROM_WHERE = frozenset(("اتجاه", "جهه", "فوق", "اجواء"))


def _all_of_them(word: str) -> bool:
    """«وجميعهم [من قرية س]», «معظمهم من المدينة»: where those just counted are from."""
    return word.removeprefix("و") in ("جميعهم", "كلهم", "معظمهم", "اغلبهم", "غالبيتهم", "كلاهما", "جميعا")


def _qualifies(text: Names, at: int) -> bool:
    """Whether token `at` is an adjective right behind a hospital («المستشفى العسكري بالعريش»)."""
    if at < 2 or not text.words[at].startswith("ال"):
        return False
    clitics = [s.clitic for s in senses(text.words[at - 1]) if "hospital" in s.groups]
    return bool(clitics) and (clitics[0][-1:] in ("ب", "ل") or text.words[at - 2] in _INTO)


def _hit(text: Names, at: int, place: int) -> bool:
    """Whether those who live at the place are what was struck, at home."""
    if not any(s.groups.get("home") == "resident" for s in senses(text.words[at])) or text.words[at - 1] == "من":
        return False
    return "في" in text.words[at + 1 : place] or in_group(text.words[at - 1], "finding") or struck(text, at)


def struck(text: Names, at: int) -> bool:
    """Whether token `at` (a hospital) is what was struck, not where the wounded were taken."""
    for word in reversed(text.words[max(0, at - _STRUCK_WITHIN) : at]):
        if word in MARKS or in_group(word, "carried") or (word[0] == "و" and in_group(word[1:], "carried")):
            return False  # the hurt were taken there, or somebody there speaks
        if any("struck" in s.groups for s in senses(word)):
            return True
    return False
