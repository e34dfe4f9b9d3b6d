"""The places of a clause that can be its happening's, by the kind of what it tells."""

from marsad.reading.clauses import Clause
from marsad.reading.deeds import family
from marsad.reading.phrases import Phrases
from marsad.reading.places import PlacePhrase
from marsad.reading.settings import HEADINGS, happening_places, is_home_town, is_inside


def places_of(phrases: Phrases, clause: Clause, at: int, kind: str) -> list[PlacePhrase]:
    """The places of a clause that tells a happening of this kind by the word at token `at`."""
    sort = family(kind)
    found = happening_places(
        phrases,
        clause.first,
        clause.last,
        at,
        moving=sort != "operation",
        taken_from=sort == "arrest",
        heading=HEADINGS.get(kind),
        taken=sort == "territory",
        shot=sort == "strike",
        residents=sort == "protest",
    )
    return own_places(phrases, sort, found)


def own_places(phrases: Phrases, sort: str, found: list[PlacePhrase]) -> list[PlacePhrase]:
    """The places that can be those of a demand or a release."""
    if sort == "words":
        return [p for p in found if is_inside(phrases, p)]
    if sort == "agreement":  # «كانت بغداد وواشنطن اتفقتا»: who agreed
        return [p for p in found if not _is_party(phrases, p)]
    return [p for p in found if not is_home_town(phrases, p)] if sort == "release" else found


def _is_party(phrases: Phrases, place: PlacePhrase) -> bool:
    """Whether a capital or country stands for its government: no word before it says that it is where."""
    if place.type not in _STATES or place.vicinity or place.direction:
        return False
    words, before = phrases.doc.all_words, place.first - 1
    if not place.first or words[before] in _WHERE or _begins_with(phrases, place, "ب"):
        return False
    return words[place.first].startswith("و") or words[before].lstrip("و").startswith(_AGREE) or words[before] == "بين"


def _begins_with(phrases: Phrases, place: PlacePhrase, letter: str) -> bool:
    return phrases.doc.raw[phrases.doc.tokens[place.first].start : place.span[0]].endswith(letter)


_STATES = frozenset({"city", "town", "governorate", "country"})
_WHERE = frozenset(("في", "داخل", "وفي", "مدينه", "محافظه", "العاصمه", "قرب", "ولايه"))
_AGREE = ("كان", "وقع", "اتفق", "ابرم", "توصل", "اعلن", "تفتتح", "وافق")
