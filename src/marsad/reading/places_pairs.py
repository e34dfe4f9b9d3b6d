"""Two places that tell one: «بين كفري وطوزخورماتو», «طريق بغداد – كركوك», «الطريق الرابط بين … و…»."""



from marsad.reading.places_found import Found
from marsad.reading.places_names import Names
from marsad.reading.places_words import in_group, senses
from marsad.text.records import Record

_DASHES = frozenset("-–—−/_")
_TOWARDS = frozenset({"الي", "باتجاه", "نحو"})
_MOST_BETWEEN = 3
"""Words between «طريق» and «بين» or the first name: «الطريق الدولي السريع الرابط بين»."""


class Ends(Record):
    """Both ends of a road: candidates, and the token behind the second."""

    one: tuple[int, ...]
    other: tuple[int, ...]
    last: int


def road_ends(text: Names, at: int) -> Ends | None:
    """The ends of the road named at token `at`; None where the text does not give two known places."""
    j = at + 1
    while j < text.limit and j - at <= _MOST_BETWEEN and in_group(text.words[j], "of_road"):
        j += 1
    told = j > at + 1 and text.words[j - 1] == "بين"
    one = _end(text, j, 0)
    if one is None:
        return None
    places, j = one
    cut = 0
    if j < text.limit and (text.words[j] in _DASHES or text.words[j] in _TOWARDS or text.words[j] == "و"):
        j += 1
    elif j < text.limit and text.words[j][0] == "و":
        cut = 1
    elif told:
        return None
    other = _end(text, j, cut)
    return None if other is None else Ends(places, other[0], other[1])


def _end(text: Names, j: int, cut: int) -> tuple[tuple[int, ...], int] | None:
    """The known place from token `j`, a type word before it left aside."""
    if j >= text.limit or text.taken[j]:
        return None
    stem = text.words[j][cut:]
    if any(not s.clitic and s.groups.keys() & {"type", "plural"} for s in senses(stem)):
        j, cut = j + 1, 0
        if j >= text.limit or text.taken[j]:
            return None
        stem = text.words[j]
    last, places, _ = text.known(j, stem)
    return (places, last) if places else None


def pair_up(text: Names, found: list[Found]) -> None:
    """Join the two places of «بين … و…»: each is somewhere between the two."""
    for k in range(len(found) - 1):
        one, other = found[k], found[k + 1]
        if not one.first or not one.candidates or not other.candidates or one.pair is not None:
            continue
        if text.words[one.first - 1] != "بين" or one.direction or other.direction:
            continue
        joined = other.first == one.last and text.words[other.first][0] == "و" and other.cut == 1
        if not joined and text.words[one.last : other.first] != ["و"]:
            continue
        wide = {text.gazetteer.at(f.candidates[0]).type for f in (one, other)} & {"country", "region"}
        if not wide and "governorate" not in (one.kind, other.kind):
            one.pair, other.pair = other.candidates, one.candidates
            one.vicinity = other.vicinity = "between"
