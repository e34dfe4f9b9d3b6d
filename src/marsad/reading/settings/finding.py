"""Where it happened: which of a clause's places is the happening's, and which further ones belong to it."""

from functools import lru_cache

from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.settings import beside as beside
from marsad.reading.settings.seats import is_led, is_of_post, is_of_speaker, is_seat, is_stage
from marsad.reading.words.place_words import in_group
from marsad.reading.words.windows import inside
from marsad.text import fold

_SETTLEMENTS = beside.SETTLEMENTS
_LANDSCAPES = frozenset({"mountain", "valley", "desert", "area", "region", "island", "river"})
_SMALL_LANDS = frozenset({"mountain", "valley", "area", "island"})
WIDE = frozenset({"country", "region", "governorate", "operations_command"})
# Behind these words stands where something came from or went, or what it is near to in name only.
_AIMS = frozenset(("الي", "نحو", "باتجاه", "صوب", "تجاه", "مع"))
_LANDS = frozenset(("الاراضي", "اراضي", "داخل", "قواعد", "قاعده"))
"""«باتجاه [الأراضي] السورية»: what may stand between such a word and the land."""
_FROM = frozenset(("من",))
_TAKEN_FROM = frozenset(("من", "ومن"))
_AWAY = _AIMS | _FROM
HEADINGS = {
    "withdrawal": "from",
    "displacement": "from",
    "return": "to",
    "deployment": "to",
    "reinforcement": "to",
    "visit": "to",
    "air-landing": "to",
}
"""Of kinds that are a going: whether they are where it led or whence it was."""


def happening_places(
    phrases: Phrases,
    first: int,
    last: int,
    at: int,
    *,
    moving: bool = True,
    heading: str | None = None,
    taken: bool = False,
    shot: bool = False,
    taken_from: bool = False,
    residents: bool = False,
) -> list[PlacePhrase]:
    """The place of the happening named at token `at`, then those listed with it; empty where the stretch names none.

    The place behind the deed comes before one in front of it, a narrow one before the wide one around it. `moving`:
    what stands behind «من» is where something came from, not where it was (not so of an operation that «بدأت من …»).
    `heading`: it is a going, of which the place is where it led ("to") or whence it was ("from").
    `taken`: the place right behind the deed is its object, whatever else it is named for («منذ تحرير الموصل»).
    `taken_from`: of several places behind «من» all are its own («22 مواطنا من الخليل وقلقيلية»).
    `residents`: where those who did it live will do («خرج أهالي بلدة س في مظاهرة»).
    `shot`: it was fired at from afar: the place is where it fell («من كلية المدفعية في س على ص»), not whence it came.
    """
    near = inside(phrases.places, first, last)
    taken_there = range(at, at + _OBJECT_REACH + 1) if taken else range(0)
    found = _told_there(phrases, near, taken_there, heading, residents=residents) if near else near
    found = _of_happening(phrases, found, heading) if found else found
    found = [p for p in found if not beside.is_held_then(phrases, p)]
    if shot and found:
        found = _fallen_on(phrases, found, at)
    if taken_from:
        found = [p for p in found if not beside.is_planned(phrases, p)]
    if heading != "to":
        found = [p for p in found if not _is_refuge(phrases, p)]
    if not found:
        return _whole_land(phrases, near, first, last) if taken else []
    if len(found) == 1:
        return [*found, *_whence(phrases, first, found)] if heading == "to" else found
    away = _AWAY - _ONTO if shot else _AWAY if moving else _AIMS
    away = {"to": _THROUGH, "from": _AIMS}.get(heading or "", away)
    whither = _AIMS if heading == "from" else frozenset[str]()
    towns = any(p.type in _SETTLEMENTS for p in found)  # which say more than the long land beside them
    best = min(found, key=lambda p: (_goes_to(phrases, p, whither), _rank(phrases, p, at, away, towns)))
    listed = _listed_with(phrases, best, found)
    if taken_from:
        best, listed = _taken_from(phrases, found, best, listed)
    if best.listed is not None and listed and listed[0].first < best.first < at:
        # «انتشار وحداته في بلدات أ وب وج بعد انسحاب …»: of a list before the deed the first comes first all the same
        best, listed = listed[0], [*listed[1:], best]
    if heading == "to":
        listed = [*listed, *(p for p in _whence(phrases, first, [best]) if p not in listed)]
    return [best, *(p for p in listed if not _is_around(p, best) and place_key(p) != place_key(best))]


def _whole_land(phrases: Phrases, near: list[PlacePhrase], first: int, last: int) -> list[PlacePhrase]:
    """«أعلن العراق تحرير كامل أراضيه»: the country that is the subject."""
    lands = [p for p in near if p.type == "country" and p.role == "party"]
    return lands[:1] if lands and any(w in _ITS_LANDS for w in phrases.doc.words(first, last)) else []


_ITS_LANDS = frozenset(("اراضيه", "اراضيها", "اراضيهم"))


def _told_there(
    phrases: Phrases, near: list[PlacePhrase], taken: range, heading: str | None, *, residents: bool
) -> list[PlacePhrase]:
    """Of the places of a stretch those that can be where something was: no part of an office, of a name, of «بين …».

    `taken`: tokens at which even a weak name is one, being what was taken there.
    """
    found = [p for p in near if not p.governs and (not p.weak or p.first in taken or beside.is_left(p, heading))]
    if not found:
        homes = [p for p in near if p.role == "home" and not p.governs]
        found = homes if residents else [p for p in homes if is_of_speaker(phrases, p)]  # «قال سكان في قرية س إن …»
        found = found or [p for p in near if beside.is_of_council(phrases, p)]
    return found


def _of_happening(phrases: Phrases, found: list[PlacePhrase], heading: str | None) -> list[PlacePhrase]:
    """These without those that are a stage, a seat, a border, a bearing, whence somebody came or who speaks."""
    found = [p for p in found if not is_stage(phrases, p)]
    if heading == "from":  # «غادر الرتل القاعدة باتجاه أربيل»
        words = phrases.doc.all_words
        found = [p for p in found if words[p.first] not in _AIMS and words[p.first - 1] not in _AIMS]
        found = [p for p in found if words[p.first - 1] not in _LANDS or words[p.first - 2] not in _AIMS]
    found = [_narrowed(phrases, p) for p in found if not is_seat(phrases, p) and not is_of_post(phrases, p)]
    if heading is None:
        found = [p for p in found if not beside.is_whence_they_came(phrases, p)]
    found = [p for p in found if not beside.is_border_beside(phrases, p, found)]
    found = [p for p in found if not beside.is_bearing(phrases, p, found)]
    found = [p for p in found if not (beside.is_end(phrases, p) or beside.is_since(phrases, p))] or found
    found = [p for p in found if not beside.is_set_off(phrases, p, found)] if len(found) > 1 else found
    found = _without_led(phrases, found)
    found = [p for p in found if not beside.is_measured(phrases, p)] or found
    return _without_speakers(phrases, [p for p in found if not _is_landmark(phrases, p, found)]) if found else found


def _taken_from(
    phrases: Phrases, found: list[PlacePhrase], best: PlacePhrase, listed: list[PlacePhrase]
) -> tuple[PlacePhrase, list[PlacePhrase]]:
    """Where some were taken from several places («22 مواطنا من الخليل وقلقيلية»), the first of these and the others."""
    words = phrases.doc.all_words
    there = [p for p in found if p.first and words[p.first - 1] in _TAKEN_FROM and p.type != "country"]
    if best not in there and not any(p in there for p in listed):
        return best, listed
    row = sorted({p.first: p for p in [*there, best, *listed]}.values(), key=lambda p: p.first)
    row = [p for p in row if not any(holds(p, q) for q in row if q is not p)] or row
    return row[0], row[1:]


def _whence(phrases: Phrases, first: int, found: list[PlacePhrase]) -> list[PlacePhrase]:
    """The place that a going set out from or passed through: «من مخيم س إلى …», «عبر معبر ص إلى …»."""
    words, goal = phrases.doc.all_words, found[0]
    for place in reversed(inside(phrases.places, first, goal.first)):
        if place.type in WIDE or place.governs or not place.first or place.role in _NOT_LEFT:
            continue
        if words[place.first - 1] in _THROUGH and not _AIMS.isdisjoint(words[place.last : goal.first + 1]):
            return [place]
    return []


_THROUGH = frozenset(("من", "عبر"))
_NOT_LEFT = frozenset(("hospital", "organisation", "command", "party", "cause", "dateline"))


def _without_led(phrases: Phrases, found: list[PlacePhrase]) -> list[PlacePhrase]:
    """Leave out the places that somebody heads, unless all others say the town («في حمص اغتيل مختار حي س»)."""
    rest = [p for p in found if not is_led(phrases, p)]
    led = [p for p in found if p not in rest and p.type in _QUARTERS]
    return rest if rest and not (led and all(p.type in WIDE | _TOWNS for p in rest)) else found


_QUARTERS = frozenset({"neighbourhood", "village", "camp"})


def _is_refuge(phrases: Phrases, place: PlacePhrase) -> bool:
    """«أجبرهم على الفرار صوب زالنجي», «اقتادوهم باتجاه الجبال»: where those who fled or were led off went."""
    words = phrases.doc.all_words
    at = place.first if words[place.first] in _TOWARDS else place.first - 1
    if at < 1 or words[at] not in _TOWARDS:
        return False
    return any(w.lstrip("و").startswith(_FLIGHT) for w in phrases.doc.words(max(at - _FLIGHT_REACH, 0), at))


_TOWARDS = frozenset(("صوب", "نحو", "باتجاه", "الي", "تجاه"))
_FLIGHT = (
    "انسحب", "تراجع", "فرار", "الفرار", "فروا", "فرت", "النزوح", "نزوح", "نزحت", "نزحوا", "اقتاد", "لاذ", "هرب", "لجو",
)  # fmt: skip
_FLIGHT_REACH = 4


def _is_around(place: PlacePhrase, best: PlacePhrase) -> bool:
    """Whether a place of the list is but the unit that holds the best one; «علما الشعب وجبل اللبونة» are two."""
    return place.type not in _LANDFORMS and place.vicinity != "between" and holds(place, best)


_LANDFORMS = _LANDSCAPES - WIDE


def _is_landmark(phrases: Phrases, place: PlacePhrase, found: list[PlacePhrase]) -> bool:
    """«في حي س قرب جامع ص»: what is told only to say where in or beside the place before it; a town has many."""
    if place.vicinity != "near":
        return False
    if phrases.doc.all_words[place.first] in _ADJOINING and any(p.last == place.first for p in found):
        return True  # «أطراف محافظتي س وص القريبتين من العاصمة»
    towns = WIDE | _TOWNS if place.type not in _SETTLEMENTS else WIDE
    before = [p for p in found if p.last == place.first and p.vicinity != "near" and p.type not in towns]
    return any(not p.first or phrases.doc.all_words[p.first - 1] not in _FROM for p in before)


_ADJOINING = frozenset(
    ("القريبه", "القريب", "القريبتين", "القريبين", "المجاوره", "المجاور", "المجاورتين", "المحاذيه", "المحاذي",
     "المتاخمه", "المتاخم", "المتاخمتين", "المحاذيتين", "الملاصقه", "الملاصق", "المطله", "المقابله")
)  # fmt: skip


def _without_speakers(phrases: Phrases, found: list[PlacePhrase]) -> list[PlacePhrase]:
    """Leave out where a source sits («أفاد الدفاع المدني في المدينة»), unless no other place is as narrow."""
    kept = [p for p in found if not is_of_speaker(phrases, p)]
    return kept if any(p.type not in WIDE for p in kept) else found


def is_inside(phrases: Phrases, place: PlacePhrase) -> bool:
    """Whether «في» or «ب» stands before it, or it is a country: of a demand («بعث لواءين إلى س») no other place is."""
    if place.type in LANDS:
        return True
    before = phrases.doc.all_words[place.first - 1] if place.first else ""
    return before in ("في", "وفي") or _begins_with_b(phrases, place)


def _begins_with_b(phrases: Phrases, place: PlacePhrase) -> bool:
    return phrases.doc.raw[phrases.doc.tokens[place.first].start : place.span[0]].endswith("ب")


LANDS = frozenset({"country", "region"})


def is_home_town(phrases: Phrases, place: PlacePhrase) -> bool:
    """«أفرجت عن أسير [من بلدة س]»: where those set free are from, not the prison that they left."""
    return place.type in _SETTLEMENTS - {"camp"} and place.first > 0 and phrases.doc.all_words[place.first - 1] in _FROM


_OBJECT_REACH = 2
# Behind these words stands what was fired at.
_ONTO = frozenset(("علي", "الي", "نحو", "باتجاه", "تجاه", "صوب"))
# Behind «من» these name who did it, not whence.
_BY = frozenset(("قبل", "جانب", "طرف", "خلال"))
# What a settlement beside it in the clause places more narrowly.
_LONG = frozenset({"area", "river", "lake", "sea", "line"})


def _is_long(place: PlacePhrase) -> bool:
    """Whether it stretches so far that a settlement named beside it says more; a known small area does not."""
    small = place.type == "area" and (
        place.precision == 1 if place.entry is None else (place.radius_km or _FAR_KM) < _FAR_KM
    )
    return place.type in _LONG and not small


_FAR_KM = 12.0


def _narrowed(phrases: Phrases, place: PlacePhrase) -> PlacePhrase:
    """Of a river or lake, the settlement that tells where along it: «على ضفة نهر الفرات في بلدة …»."""
    steppe = place.type == "desert" and place.last - place.first == 1  # «في البادية جنوب السخنة», no named desert
    if (place.type in _WATERS or steppe) and place.chain:
        near = phrases.places[place.chain[0]]
        aside = place.type == "lake" and near.direction is not None  # «بحيرة س (75 كم) شمال شرق ص»
        return near if near.type in _SETTLEMENTS and not (near.weak or aside) else place
    return place


_WATERS = frozenset({"river", "lake", "sea"})
_TOWNS = frozenset({"city", "town"})


def _fallen_on(phrases: Phrases, found: list[PlacePhrase], at: int) -> list[PlacePhrase]:
    """Leave out the places whence it was fired, where the text goes on to say on what."""
    words = phrases.doc.all_words
    onto = [p.first for p in found if p.first > at and words[p.first - 1] in _ONTO]
    if not onto:
        return found
    return [p for p in found if not _is_whence(words, p, at, onto[-1])] or found


def _is_whence(words: list[str], place: PlacePhrase, at: int, onto: int) -> bool:
    """Whether it was fired from a place that stands between the deed at token `at` and what it was fired on."""
    if not at < place.first < onto or words[place.first - 1] in _ONTO:
        return False
    before = range(place.first - 1, at, -1)
    turn = next((k for k in before if words[k] in _ONTO or words[k] == "من"), None)
    return turn is not None and words[turn] == "من" and words[turn + 1] not in _BY


def _rank(
    phrases: Phrases, place: PlacePhrase, at: int, away_words: frozenset[str], towns: bool
) -> tuple[bool, bool, bool, bool, int]:
    before = phrases.doc.tokens[place.first - 1].word if place.first else ""
    shared = place.first > 1 and phrases.doc.tokens[place.first - 2].word in _ALL_OF
    away = before in away_words and place.first > at and not shared
    long = (towns or place.type != "area") and _is_long(place)
    if long and place.type == "lake" and place.chain and phrases.places[place.chain[0]].direction is not None:
        long = False
    wide = place.type in WIDE or _is_bare_capital(phrases, place)
    return wide, away, long, place.first < at, abs(place.first - at)


def _is_bare_capital(phrases: Phrases, place: PlacePhrase) -> bool:
    """«يستثمر انشغال بغداد بأزمتها»: a capital without a word that says where: mostly its government."""
    if place.type != "city" or place.last - place.first > 1 or place.vicinity or place.direction or not place.first:
        return False
    words = phrases.doc.all_words
    return words[place.first] in _CAPITALS and words[place.first - 1] not in _WHERE


_CAPITALS = frozenset(("بغداد", "دمشق", "واشنطن", "طهران", "انقره", "موسكو", "بيروت", "الرياض", "القاهره", "عمان"))
_WHERE = frozenset(("في", "وفي", "من", "الي", "علي", "قرب", "داخل", "نحو", "مدينه", "العاصمه", "بين", "محافظه"))
_ALL_OF = frozenset(("كل", "بكل", "لكل", "وكل", "كلا", "بكلا", "كلي"))
"""«بكل من س وص»: in both."""


def _goes_to(phrases: Phrases, place: PlacePhrase, aims: frozenset[str]) -> bool:
    """«من ريف س [باتجاه مدينة ص]»: whether the place's own phrase says that they were going there."""
    return place.type not in WIDE and phrases.doc.all_words[place.first] in aims


def _listed_with(phrases: Phrases, best: PlacePhrase, found: list[PlacePhrase]) -> list[PlacePhrase]:
    """The places of the list in which the best one stands («بلدة … وقريتي … و…»), in the order of the text."""
    rows: list[list[PlacePhrase]] = []
    for place in sorted(found, key=lambda p: p.first):
        if rows and _beside(phrases, rows[-1][-1], place):
            rows[-1].append(place)
        else:
            rows.append([place])
    return [p for row in rows if best in row for p in row if p is not best]


def _beside(phrases: Phrases, one: PlacePhrase, other: PlacePhrase) -> bool:
    """Whether the two stand side by side in one list («قريتي … و…», «بلدات …، …»)."""
    if one.listed is not None and one.listed == other.listed:
        return True
    tokens = phrases.doc.tokens
    joined = tokens[other.first].word.startswith("و") and other.span[0] > tokens[other.first].start
    between = tokens[one.last : other.first]
    if len(between) <= 2 and (joined or any(t.word in "و،" for t in between)):
        return True
    # «قرية س بريف ص، وعلى أطراف ع»: behind the chain of the first
    above = [phrases.places[c] for c in one.chain]
    if any(p.first >= other.first or (p.listed is not None and p.listed == other.listed) for p in above):
        return False
    rest = [w for w in phrases.doc.words(max([one.last, *(p.last for p in above)]), other.first) if w not in _MARKS]
    if len(rest) <= 2 and not (rest and rest[0] in _THE_OTHER):
        return rest[0] in _JOINTS if rest else joined
    return _is_other_object(phrases, rest, one.last, other.first)


def _is_other_object(phrases: Phrases, rest: list[str], first: int, last: int) -> bool:
    """«خزانات الوقود في س [ومحطة الكهرباء في] ص»: a second thing struck, and where."""
    if len(rest) > _OBJECT_WORDS or rest[-1] != "في" or rest[0][0] != "و":
        return False
    if not (in_group(rest[0][1:], "noun") or rest[0] in _THE_OTHER):
        return False
    return not any(phrases.within(category, first, last) for category in ("triggers", "results", "speech"))


_OBJECT_WORDS = 4
_THE_OTHER = frozenset(("والاخر", "واخر", "والاخران", "والاخرين", "واخرين", "واخران", "واثنين", "واثنان", "والثاني",
                        "والثالث", "والرابع"))  # fmt: skip
"""«ثلاثة منهم في أربيل [والآخر] في السليمانية»."""


_MARKS = frozenset("()[]،,")
_JOINTS = frozenset(("و", "وعلي", "وفي", "ومن", "والي"))


def place_key(place: PlacePhrase) -> str:
    """A place's name without article and blanks, for comparing names within a document."""
    return _key(place.name_ar)


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    return "".join([w.removeprefix("ال") for w in fold(name).split()])


def same_place(one: PlacePhrase, other: PlacePhrase) -> bool:
    """Whether two phrases can mean one place: the same name or entry, or one holds the other."""
    if place_key(one) == place_key(other):
        return True
    ours, theirs = one.entry.id if one.entry else "", other.entry.id if other.entry else ""
    if ours and (ours == theirs or ours in other.within):
        return True
    if theirs and theirs in one.within:  # «في القامشلي», «في منطقة الصناعة بالقامشلي»
        return True
    return holds(one, other) or holds(other, one)


def holds(area: PlacePhrase, place: PlacePhrase) -> bool:
    """Whether `area` is a country, governorate or district that holds `place`, as far as the text tells."""
    if area.type == "country" or (area.precision == 3 and area.admin1 is None):
        return area.country is not None and area.country == place.country and place.type != "country"
    if area.admin1 is None or place.admin1 != area.admin1 or area.country != place.country:
        return False
    if area.type in WIDE or (area.precision == 3 and area.admin2 is None):
        return place.type != "governorate"
    if area.type in _LANDSCAPES and area.entry is None and area.type != "area":
        return False  # «وادي الفارعة», «مخيم الفارعة»
    if area.type in _LANDSCAPES:  # «في صحراء الأنبار …، بمنطقة الحسينيات»
        within = area.type == "desert" and place.type in _SMALL_LANDS
        return within or (place.type not in _LANDSCAPES and place.type not in WIDE)
    return area.type in ("district", "subdistrict", "area") and area.admin2 is not None and area.admin2 == place.admin2
