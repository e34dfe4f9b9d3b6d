"""Second step: which phrase governs which («قرية الكفير | بريف حلب الشرقي», «حي … | في مدينة … | شمال …»)."""

from marsad.gazetteer import Entry, Gazetteer
from marsad.gazetteer.geometry import kilometres
from marsad.reading.places.found import Found
from marsad.text import Doc

_OF = frozenset(
    {"علي", "بعد", "مسافه", "يبعد", "تبعد", "في", "ضمن", "التابعه", "التابع", "التابعتين", "من", "الواقعه", "الواقع",
     "الواقعتين", "داخل", "باتجاه", "التابعتان", "الواقعتان", "الكاينه", "الكاين", "بين", "الحدوديه", "الحدودي",
     "الحدوديتين", "الحدوديتان", "البلده", "بالبلده", "القديمه", "الساحليه", "الساحلي", "الجبليه",
     "النفطيه", "للغاز", "للنفط", "المهجوره", "الزراعيه", "تتبع", "يتبع", "تقع", "يقع"}
)  # fmt: skip
_BELONGING = frozenset(
    {"التابعه", "التابع", "التابعتين", "التابعتان", "الواقعه", "الواقع", "الواقعتين", "الواقعتان", "الكاينه", "الكاين",
     "في", "ضمن", "تتبع", "يتبع", "تقع", "يقع"}
)  # fmt: skip
_UNDER = (["التابعه"], ["التابع"], ["تتبع"], ["يتبع"])
_DASHES = frozenset({"-", "–", "—"})
_QUARTERS = frozenset({"neighbourhood", "village", "town"})
_ABOUT = frozenset({"نحو", "حوالي", "قرابه", "زهاء"})
_MARKS = frozenset({"،", ",", "/", "-", "–", "—"})
LANDSCAPES = frozenset({"valley", "desert", "mountain", "basin", "river", "hills", "lake", "island", "marsh", "area"})
_RANGE_KM = 30.0
_STRETCHED = frozenset({"mountain", "valley", "desert", "basin", "river"})
"""Land so long that a direction behind it tells which part is meant («جبال حمرين شمال بعقوبة»)."""
_FARTHEST = 3
_SMALL_KM = 10.0
# No report puts so many places one into another; a text of nothing but names must not cost its length squared.
_LONGEST = 50
# How high a type stands in the chain: a phrase is governed only by one that stands higher.
LEVELS = {
    "country": 0, "sea": 1, "region": 1, "governorate": 2, "area": 3, "operations_command": 2, "sector": 2,
    "district": 4, "subdistrict": 5, "city": 6, "town": 6, "desert": 3, "mountain": 5, "basin": 5,
    "village": 7, "camp": 7, "valley": 7, "neighbourhood": 8, "settlement": 7, "frontline": 4, "street": 9, "square": 9,
    "junction": 9, "site": 9, "bridge": 9,
}  # fmt: skip
_UNITS = frozenset({"governorate", "region"})
_UNSIZED = frozenset({"area", "frontline"})
_UNKNOWN_AREA = 7.5
"""«منطقة …», «محور …» of which no table knows is small: it lies in the town, village or front told behind it."""


def is_range(entry: Entry) -> bool:
    """Whether it is so long that what it lies beside tells the governorate («جبال حمرين شمال بعقوبة»)."""
    return entry.type in LANDSCAPES and (entry.precision_km or 0.0) >= _RANGE_KM


def range_in(entry: Entry | None, passage: Entry | None) -> Entry | None:
    """The governorate of the passage, where a range of mountains may reach into it («جبال حمرين» in Diyala)."""
    if entry is None or passage is None or entry.type != "mountain" or not is_range(entry):
        return None
    if passage.country != entry.country or passage.admin1 == entry.admin1 or not (passage.point and entry.point):
        return None
    return passage if kilometres(passage.point, entry.point) < (entry.precision_km or 0.0) * _REACHES else None


_REACHES = 1.4
"""How far beyond its radius, as a part of it, the middle of a governorate may lie into which a range reaches."""


def level(found: Found, entry: Entry | None) -> int:
    """The rank of a candidate in the chain; lower is wider."""
    named = entry.type if entry is not None and found.group in ("type", "known") and found.kind in _UNITS else ""
    if named in _UNITS:
        return LEVELS[named]  # «إقليم بري بولاية بونتلاند»: some countries call their governorates regions
    if found.rural or found.kind == "governorate":
        return 2
    if (found.group in ("type", "plural") or found.site) and found.kind:
        return LEVELS.get(found.kind, 8)
    if entry is None:
        return LEVELS.get(found.kind or "", 8)
    if entry.type == "governorate" and found.kind:
        return LEVELS.get(found.kind, 8)
    if entry.type == "area" and entry.precision_km is not None and entry.precision_km <= _SMALL_KM:
        return LEVELS["village"]  # a part of a town, no countryside
    return LEVELS.get(entry.type, 8)


def link(doc: Doc, words: list[str], all_found: list[Found], gazetteer: Gazetteer) -> list[int | None]:
    """For each candidate the index of the one that governs it, else None."""
    tops = [gazetteer.at(f.candidates[0]) if f.candidates else None for f in all_found]
    levels = [level(f, e) for f, e in zip(all_found, tops, strict=True)]
    below: list[float] = [
        _UNKNOWN_AREA if e is None and f.kind in _UNSIZED and not f.rural else n
        for f, e, n in zip(all_found, tops, levels, strict=True)
    ]
    governs: list[int | None] = [None] * len(all_found)
    for k in range(len(all_found) - 1):
        a, b = all_found[k], all_found[k + 1]
        if doc.tokens[a.first].sentence != doc.tokens[b.first].sentence:
            continue
        entry = tops[k]
        stretched = entry is not None and entry.type in _STRETCHED
        far = b.km is not None and a.km is None  # «ناحية س (30 كلم شمال شرق ص)»
        top = tops[k + 1]
        part = b.clitic.endswith("ب") and top is not None and top.type == "area" and levels[k] == levels[k + 1]
        far = far or part  # «خلة الضبع بمسافر يطا»: a village of a small area
        beside = b.direction and _lies_beside(words, a, b, entry, top)
        held = k > 0 and governs[k - 1] == k and bool(b.direction) and a.last == b.first and b.kind == "city"
        wider = levels[k + 1] <= levels[k] or not a.candidates or stretched
        if b.group == "road" and b.pair and top is not None and gazetteer.at(b.pair[0]).admin1 != top.admin1:
            continue  # «جسر س على طريق دمشق – عمان»
        gap = words[a.last : b.first]
        in_town = not a.candidates and a.kind in LANDSCAPES and (gap == ["في"] or (b.clitic == "ب" and not gap))
        under = gap[-1:] in _UNDER and levels[k + 1] == levels[k]  # «بلدة س التابعة لمدينة ص»
        related = far or beside or held or in_town or under or (b.direction and wider)  # «جبل س في زاخو»
        if _joined(words, a, b) and (levels[k + 1] < below[k] or related):
            governs[k] = k + 1
    _past_landmarks(words, all_found, levels, governs)
    _past_lands(words, all_found, levels, governs)
    _share(all_found, governs)
    return governs


def _lies_beside(words: list[str], a: Found, b: Found, entry: Entry | None, top: Entry | None) -> bool:
    """«سهل قراج جنوبي مخمور», «بمحلية كرري، شمال أم درمان»: on which side of a town a unit or a land lies.

    Not «في ناحية العظيم شمال قرية س», which says where in the unit.
    """
    if entry is None or top is None or top.type not in _SEATS or b.km is not None:
        return False
    if entry.type in _PLAINS:
        return a.last == b.first or words[a.last : b.first] in _PAUSE
    if entry.type in _DISTRICTS and b.kind == "city" and a.last == b.first:  # «ناحية القيروان غرب مدينة الموصل»
        return top.type in _CITIES and top.admin2 != entry.admin2
    if a.kind in _DISTRICTS and b.kind is None and a.last == b.first:  # «ناحية السلام شمال شرق بعقوبة»
        return top.type in _TOWNS and (top.country, top.admin1) != (entry.country, entry.admin1)
    return entry.type in _DISTRICTS and words[a.last : b.first] in _PAUSE


_SEATS = frozenset({"city", "town", "governorate"})
_PLAINS = frozenset({"area", "hills", "basin", "marsh", "island", "valley"})
_DISTRICTS = frozenset({"district", "subdistrict"})
_CITIES = frozenset({"city", "governorate"})
_TOWNS = frozenset({"city", "town"})
_PAUSE = (["،"], [","])


def _joined(words: list[str], a: Found, b: Found) -> bool:
    """Whether what stands between the two joins them as a place and its district."""
    between = words[a.last : b.first]
    if b.km is not None:
        between = [w for w in between if w not in _ABOUT]
    if len(between) > _FARTHEST or "و" in b.clitic or "ف" in b.clitic:
        return False
    if not between:
        within = b.direction or b.rural or b.vicinity == "inside" or b.group in ("type", "area")
        return bool(b.clitic or within) or not a.candidates
    rest = [w for w in between if w not in _MARKS]
    if len(rest) < len(between):  # a comma: only where what follows says that it is wider
        if rest and not _BELONGING.issuperset(rest):
            return False
        if not rest and between[0] in _DASHES and a.kind in _QUARTERS and a.group == "type":
            return True  # «حي الشراونة – بعلبك»
        return bool(rest or b.direction or b.rural or b.clitic or b.kind == "governorate")
    if rest == ["علي"] and b.km is None and not a.group:
        return False  # «العدوان على القطاع»
    if "الي" in rest:  # «قرية س التابعة إلى ناحية ص»
        return rest[0] in _BELONGING and rest[1:] == ["الي"]
    return all(w in _OF for w in rest) and "باتجاه" not in rest


def _past_landmarks(words: list[str], all_found: list[Found], levels: list[int], governs: list[int | None]) -> None:
    """«في منطقة س قرب جامع ص شمال شرق بغداد»: what tells where the landmark is tells where the area is."""
    for k in range(len(all_found) - 2):
        a, b, c = all_found[k], all_found[k + 1], governs[k + 1]
        if governs[k] is not None or c is None:
            continue
        bank = b.kind == "river" and words[a.last : b.first] == ["علي"]  # «منطقة س على نهر دجلة ضمن قاطع ص»
        if not (bank or (b.vicinity == "near" and b.first == a.last)):
            continue
        if levels[c] < levels[k] or all_found[c].direction:
            governs[k] = c


def _past_lands(words: list[str], all_found: list[Found], levels: list[int], governs: list[int | None]) -> None:
    """«بلدة س غرب النيجر، في منطقة تيلابيري»: the governorate behind the part of the country governs as well."""
    for k in range(len(all_found) - 2):
        b, c = governs[k], all_found[k + 2]
        if b != k + 1 or governs[b] is not None or levels[b] > _LAND or not _LAND < levels[k + 2] < levels[k]:
            continue
        between = [w for w in words[all_found[b].last : c.first] if w not in _MARKS]
        if c.group in _UNIT_WORDS and c.candidates and "و" not in c.clitic and _BELONGING.issuperset(between):
            governs[k], governs[k + 2] = k + 2, governs[k + 2]


_UNIT_WORDS = frozenset({"type", "known", "area"})
_LAND = 1
"""The level of countries and their parts."""


def _share(all_found: list[Found], governs: list[int | None]) -> None:
    """The chain behind the last member of a list holds for all of them."""
    for k in range(len(all_found) - 2, -1, -1):
        a, b = all_found[k], all_found[k + 1]
        if governs[k] is None and a.listed is not None and a.listed == b.listed:
            governs[k] = governs[k + 1]


def chain(index: int, governs: list[int | None]) -> list[int]:
    """The indexes of all that govern a candidate, the nearest first."""
    found: list[int] = []
    above = governs[index]
    while above is not None and len(found) < _LONGEST:
        found.append(above)
        above = governs[above]
    return found
