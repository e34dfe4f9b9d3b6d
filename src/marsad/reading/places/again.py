"""Places named again by their sort alone: «في المدينة», «شمالي القضاء», «بريف المحافظة الشرقي»."""

from marsad.reading.places.found import Found
from marsad.reading.places.names import Names
from marsad.reading.words.place_words import Sense, in_group, may_lead, senses

_REACH = 6
"""Sentences over which a place may be named again; a governorate is spoken of longer."""
_LONG_REACH = 15
_TOWNS = frozenset({"city", "town"})
# What each sort may have been called when it was named: type words and types of the gazetteer.
_SORTS: dict[str, frozenset[str]] = {
    "city": _TOWNS,
    "town": frozenset({"town", "village", "city", "subdistrict"}),
    "village": frozenset({"village"}),
    "base": frozenset({"base", "airbase"}),
}
BEFORE = frozenset({"في", "علي", "الي", "من", "قرب", "عند", "نحو", "تجاه", "صوب", "عبر"})
_HANDED = 3
_TO_THE_COURTS = ("مطلوب", "احيل", "احال", "سلم", "تسليم", "تقديم", "قدم", "مثول", "مثل", "امام", "هارب", "عرض",
                  "ملاحق")  # fmt: skip
_NOT_MEANT = frozenset({"plural", "loose", "stretch", "untyped"})


def is_where(text: Names, i: int, sense: Sense) -> bool:
    """Whether «المدينة» at token `i` says where: behind «في», a direction or a word of striking."""
    if sense.clitic.endswith(("ب", "ل")):
        return True
    if not i or sense.clitic:
        return False
    before = text.words[i - 1]
    if before in BEFORE or before[1:] in BEFORE or may_lead(before):
        return True
    return any("struck" in s.groups for s in senses(before))


def meant_again(text: Names, found: list[Found], i: int) -> Found | None:
    """The last candidate before token `i` that is of the sort which the word there names."""
    readings = [s for s in senses(text.words[i]) if "again" in s.groups]
    behind = text.words[i + 1] if i + 1 < text.limit else ""
    if not readings or in_group(behind, "tail") or behind.startswith("علي"):
        return None  # «المدينة القديمة» is a quarter, «المحافظة على», «للقضاء عليها» no unit
    if text.words[i].removesuffix("ء").endswith(("القضا", "للقضا")):
        before = text.words[max(i - _HANDED, 0) : i]
        if any(w.removeprefix("و").removeprefix("ال").startswith(_TO_THE_COURTS) for w in before):
            return None  # «المطلوبين للقضاء», «أحيل إلى القضاء»: the courts
    sort = readings[0].groups["again"]
    reach = _LONG_REACH if sort == "governorate" else _REACH
    here = text.doc.tokens[i].sentence
    best: Found | None = None
    for one in reversed(found):
        if here - text.doc.tokens[one.first].sentence > reach:
            break
        if one.group not in _NOT_MEANT and one.km is None and _is_of(text, one, sort) and _is_sure(text, one, sort):
            meant = one.again or one
            if meant.kind == sort or meant.group != "type":  # «بلدة س ومحيط مدينة ص … في البلدة»
                return meant
            best = best or meant
    return best


def same_again(text: Names, found: list[Found], i: int, word: str) -> Found | None:
    """What «المنطقة نفسها» at token `i` means: the last candidate with that word for its sort, else the last one told.

    Of the last sentence with a place the first, which is the narrowest; a country or a way's measure is not meant.
    """
    here = text.doc.tokens[i].sentence
    best: Found | None = None
    for one in reversed(found):
        sentence = text.doc.tokens[one.first].sentence
        if here - sentence > _REACH or (best is not None and sentence < text.doc.tokens[best.first].sentence):
            break
        told = one.group not in _NOT_MEANT and one.km is None and not one.direction
        top = text.gazetteer.at(one.candidates[0]) if one.candidates else None
        if not told or one.kind == "line" or (top is not None and top.type in _LANDS) or not _is_sure(text, one):
            continue
        meant = one.again or one
        sector = word == "قاطع" and top is not None and top.type == "operations_command"
        if sector or (text.words[one.first][one.cut :].startswith(word[:-1]) and one.name_first > one.first):
            return meant
        best = meant
    return best


_LANDS = frozenset({"country", "sea"})


def _is_sure(text: Names, one: Found, sort: str = "") -> bool:
    """Whether a candidate without a type word is a place for sure, not a word beside one («أحرار الشرقية»)."""
    inside = text.words[one.first - 1 : one.first] in (["في"], ["وفي"])
    if one.group or one.direction or one.vicinity or one.clitic or inside:
        return True
    return one.exact and not text.gazetteer.needs_evidence(text.words[one.name_first : one.name_last])


def named_again(found: list[Found], accepted: list[bool]) -> dict[int, int]:
    """For each candidate that names a place again the index of the one meant; where that is no place, neither is it."""
    at = {id(f): k for k, f in enumerate(found)}
    meant: dict[int, int] = {}
    for k, one in enumerate(found):
        if one.again is None:
            continue
        j = at.get(id(one.again))
        accepted[k] = j is not None and accepted[j]
        if j is not None and accepted[k]:
            meant[k] = j
    return meant


def named_before(text: Names, found: list[Found], governs: list[int | None]) -> dict[int, int]:
    """«قرية س التابعة لناحية ص … قرية س»: for each small place told without where it lies the one told with it."""
    told: dict[tuple[str | None, str], int] = {}
    meant: dict[int, int] = {}
    for k, one in enumerate(found):
        small = one.kind in _SMALL and one.group in ("type", "plural", "loose")
        own = not one.candidates or one.site
        if not (own or small) or one.again is not None:
            continue
        key = (None if own else one.kind, text.name(one))
        if governs[k] is not None or own:  # «جسر س في ريف درعا … قرب جسر س»
            if told.setdefault(key, k) != k and governs[k] is None:
                meant[k] = told[key]
        elif key in told:
            meant[k] = told[key]
    return meant


_SMALL = frozenset({"village", "neighbourhood", "town"})


def _is_of(text: Names, one: Found, sort: str) -> bool:
    kinds = _SORTS.get(sort, frozenset({sort}))
    top = text.gazetteer.at(one.candidates[0]) if one.candidates else None
    if one.rural:
        return sort == "governorate" and top is not None and top.type == "governorate"
    if one.group in ("type", "known") and one.kind is not None:
        return one.kind in kinds
    if one.site or one.listed is not None or top is None:
        return one.kind in kinds
    if top.type == "governorate" and sort == "city":
        return one.kind != "governorate" and any(text.gazetteer.at(c).type in _TOWNS for c in one.candidates)
    return top.type in kinds


__all__ = ["BEFORE", "is_where", "meant_again", "named_again", "named_before", "same_again"]
