"""The places of a clause that can be its happening's, by the kind of what it tells."""

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import BY_FORCE, family
from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.settings.finding import HEADINGS, happening_places, is_home_town, is_inside, place_key
from marsad.reading.words.windows import inside


def places_of(phrases: Phrases, clause: Clause, at: int, kind: str) -> list[PlacePhrase]:
    """The places of a clause that tells a happening of this kind by the word at token `at`."""
    sort = family(kind)
    found = happening_places(
        phrases,
        clause.first,
        _before_the_other(phrases, clause, at),
        at,
        moving=sort != "operation",
        taken_from=sort == "arrest",
        heading=HEADINGS.get(kind),
        taken=sort == "territory",
        shot=sort == "strike",
        residents=sort == "protest",
    )
    return own_places(phrases, sort, found, at)


def _of_the_crime(phrases: Phrases, at: int, place: PlacePhrase) -> bool:
    """«حكم على متهم بتفجير سيارة [في كربلاء]»: the place of the deed for which somebody is tried, not of the trial."""
    first = min(at, place.first)
    words = phrases.doc.all_words
    told = [m.first for m in phrases.within("triggers", first, place.first) if family(m.entry.id) in _CRIMES]
    told += [m.first for m in phrases.within("results", first, place.first) if m.entry.id in _HARM]
    told = [n for n in told if "عدام" not in words[n]]  # «أحكام [بالإعدام] على ثمانية في س»: the sentence itself
    told += [n for n in range(first, place.first) if words[n].removeprefix("ب").startswith(("جريم", "جرايم"))]
    return any(n != at for n in told)


def _names_court(phrases: Phrases, place: PlacePhrase) -> bool:
    """«محكمة تحقيق [الكرخ]»: which court it is."""
    return place.first > 0 and phrases.doc.all_words[place.first - 1] in _COURTS


_COURTS = frozenset(("محكمه", "جنايات", "تحقيق", "جنح", "استيناف", "بداءه", "محاكم"))
_CRIMES = BY_FORCE | {"abduction"}
_HARM = frozenset({"killed", "abducted"})


def _before_the_other(phrases: Phrases, clause: Clause, at: int) -> int:
    """«وجاء الهجوم [بعد ساعات من زيارة رئيس الأركان إلى س]»: the token from which another deed's places are told."""
    words = phrases.doc.all_words
    if at - clause.first > _NEXT or not any(w.lstrip("و").startswith(_CAME) for w in words[clause.first : at]):
        return clause.last
    behind = (t for t in inside(phrases.times, at, clause.last) if t.relation == "after" and t.type == "DURATION")
    return next((t.first for t in behind if words[t.last : t.last + 1] in (["من"], ["علي"])), clause.last)


_NEXT = 3
_CAME = ("جاء", "ياتي", "تاتي", "وقع")


def own_places(phrases: Phrases, sort: str, found: list[PlacePhrase], at: int) -> list[PlacePhrase]:
    """The places that can be those of a demand, an agreement, a release or a trial told by the word at token `at`."""
    if sort == "justice":
        return [p for p in found if not (_of_the_crime(phrases, at, p) or _names_court(phrases, p))]
    if sort == "words":
        return [p for p in found if is_inside(phrases, p)]
    if sort == "agreement":  # «كانت بغداد وواشنطن اتفقتا»: who agreed
        parties = _parties(phrases, found) if found else []
        return [p for p in found if p not in parties]
    return [p for p in found if not is_home_town(phrases, p)] if sort == "release" else found


def _parties(phrases: Phrases, places: list[PlacePhrase]) -> list[PlacePhrase]:
    """The capitals and countries that stand for their governments: no word before them says that it was there."""
    words = phrases.doc.all_words
    found: list[PlacePhrase] = []
    for place in inside(phrases.places, min(p.first for p in places), max(p.last for p in places)):
        if place.type not in _STATES or place.vicinity or place.direction or not place.first:
            continue
        before = words[place.first - 1]
        if words[place.first].startswith("و"):  # «بغداد وواشنطن», «في بغداد وأربيل»
            if found and found[-1].last == place.first:
                found.append(place)
            continue
        agrees = before.lstrip("و").startswith(_AGREE) or before == "بين"
        if agrees and before not in _WHERE and not _begins_with(phrases, place, "ب"):
            found.append(place)
    return found


def _begins_with(phrases: Phrases, place: PlacePhrase, letter: str) -> bool:
    return phrases.doc.raw[phrases.doc.tokens[place.first].start : place.span[0]].endswith(letter)


_STATES = frozenset({"city", "town", "governorate", "country"})
_WHERE = frozenset(("في", "داخل", "وفي", "مدينه", "محافظه", "العاصمه", "قرب", "ولايه"))
_AGREE = ("كان", "وقع", "اتفق", "ابرم", "توصل", "اعلن", "تفتتح", "وافق")


def elsewhere(there: list[PlacePhrase], here: list[PlacePhrase]) -> bool:
    """Whether places are told, none of them by the name of one of the others."""
    known = {place_key(p) for p in here}
    return bool(there) and not any(place_key(p) in known for p in there)
