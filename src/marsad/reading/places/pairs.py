"""Two places that tell one: «بين كفري وطوزخورماتو», «طريق بغداد – كركوك», «الطريق الرابط بين … و…»."""

from marsad.reading.places.found import Found
from marsad.reading.places.names import Names
from marsad.reading.words.place_words import in_group, senses
from marsad.text.records import Record

_DASHES = frozenset("-–—−/_")
_TOWARDS = frozenset({"الي", "باتجاه", "نحو"})
_MOST_BETWEEN = 4
"""Words between «طريق» and «بين» or the first name: «الطريق الدولي السريع الرابط بين»."""


# Types whose bare names are no figures of speech.
_PLAIN = frozenset({"city", "town", "village", "governorate", "district", "subdistrict"})


class End(Record):
    """An end of a road: its name is tokens `first` to `last`, `cut` letters left off; `places` empty if unknown."""

    first: int
    last: int
    cut: int
    places: tuple[int, ...]
    typed: bool
    """Whether the text says by a type word that it is a place."""
    sure: bool
    """Whether a known name stands there that is no word as well."""


def road_ends(text: Names, at: int) -> tuple[End, End] | None:
    """The ends of the road named at token `at`; None where the text does not give two places.

    One that no table knows is taken where the text joins both by «بين» or a dash.
    """
    j = past_road_words(text, at + 1)
    told = j > at + 1 and text.words[j - 1] == "بين"
    one = _end(text, j, 0, bold=True)
    if one is None:
        return None
    j, cut = one.last, 0
    dashed = j < text.limit and text.words[j] in _DASHES
    if j < text.limit and (dashed or text.words[j] in _TOWARDS or text.words[j] == "و"):
        j += 1
    elif j < text.limit and text.words[j][0] == "و":
        cut = 1
    elif told:
        return None
    other = _end(text, j, cut, bold=told or dashed)
    if other is None or not (one.sure or other.sure or (one.typed and other.typed) or (one.places and other.places)):
        return None  # «الطريق بين الخوف والأمل»
    return one, other


def past_road_words(text: Names, j: int) -> int:
    """The token behind «الدولي», «الرابط بين» and the like from token `j`."""
    begin = j
    while j < text.limit and j - begin < _MOST_BETWEEN and in_group(text.words[j], "of_road"):
        j += 1
    return j


def _end(text: Names, j: int, cut: int, *, bold: bool) -> End | None:
    """The place from token `j`, a type word before it left aside; `bold`: be it known or not."""
    if j >= text.limit or text.taken[j]:
        return None
    stem = text.words[j][cut:]
    headed = any(not s.clitic and s.groups.keys() & {"type", "plural"} for s in senses(stem))
    typed = headed or (j > 1 and any("plural" in s.groups for s in senses(text.words[j - 2])))
    if headed:
        j, cut = j + 1, 0
        if j >= text.limit or text.taken[j]:
            return None
        stem = text.words[j]
    last, places, _ = text.known(j, stem)
    named = typed or stem.startswith("ال") or in_group(stem, "head") or text.plain(j)
    if not places and bold and named and not in_group(stem, "noun"):
        last = text.unknown(j, strong=True, cut=cut)
    doubt = text.gazetteer.needs_evidence([stem, *text.words[j + 1 : last]])
    sure = bool(places) and (typed or (not doubt and text.gazetteer.at(places[0]).type in _PLAIN))
    return End(j, last, cut, places, typed, sure) if last > j else None


def pair_up(text: Names, found: list[Found]) -> None:
    """Join the two places of «بين … و…»: each is somewhere between the two."""
    for k in range(len(found) - 1):
        one, other = found[k], found[k + 1]
        if not one.first or not (one.candidates or other.candidates) or one.pair is not None:
            continue
        if text.words[one.first - 1] != "بين" or one.direction or other.direction:
            continue
        joined = other.first == one.last and text.words[other.first][0] == "و" and other.cut == 1
        if not joined and text.words[one.last : other.first] != ["و"]:
            continue
        if not (one.candidates and other.candidates):  # one that no table knows: between the two, but no middle
            one.vicinity, other.vicinity = one.vicinity or "between", other.vicinity or "between"
            continue
        wide = {text.gazetteer.at(f.candidates[0]).type for f in (one, other)} & {"country", "region"}
        if not wide and "governorate" not in (one.kind, other.kind):
            one.pair, other.pair = other.candidates, one.candidates
            one.vicinity = other.vicinity = "between"
