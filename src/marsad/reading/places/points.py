"""Points that a text tells by a relation: «15 كم جنوب غربي …», «شمال …», «بين … و…», «أطراف …».

A point comes with the radius in km that holds the place; without a known anchor there is none.
"""

from math import cos, hypot, radians

from marsad.gazetteer import Entry
from marsad.gazetteer.geometry import Point, kilometres
from marsad.reading.places.found import Found
from marsad.reading.words.place_words import words
from marsad.text.records import Record

_KM_PER_DEGREE = 111.2
_DEFAULT_KM = 5.0
# «شمال …» without a measure is rarely more than a few km beyond the place; a measured way is told to about a fifth.
_BEYOND_KM, _AROUND_KM, _INEXACT = 5.0, 3.0, 0.2
_FARTHEST_KM = 1_000.0
"""No report tells where something is by what is farther away; and the reckoning holds of short ways alone."""
WIDE = frozenset({"country", "sea", "region", "governorate", "operations_command", "sector", "line", "road"})
"""Types that a text may name without narrowing down where it was."""
_UNITS = frozenset({"district", "subdistrict"})
_COMPASS = {"n": (1, 0), "s": (-1, 0), "e": (0, 1), "w": (0, -1)}


class Spot(Record):
    """A point and the radius in km within which the place lies."""

    lat: float
    lon: float
    radius_km: float | None


def bearing(direction: str | None) -> tuple[float, float] | None:
    """The unit vector (north, east) of words of direction: «جنوب غربي» is south-west."""
    north = east = 0
    for word in (direction or "").split():
        groups = words().get(word) or words().get(word.removeprefix("و"), {})
        letter = groups.get("direction") or groups.get("side") or groups.get("compass") or ""
        n, e = _COMPASS.get(letter, (0, 0))
        north, east = north + n, east + e
    length = hypot(north, east)
    return (north / length, east / length) if length else None


def is_opposite(direction: str | None, anchor: Point, point: Point) -> bool:
    """Whether `point` lies on the side of `anchor` away from the one that the words of direction tell."""
    away = bearing(direction)
    if away is None:
        return False
    north, east = point[0] - anchor[0], (point[1] - anchor[1]) * cos(radians(anchor[0]))
    return away[0] * north + away[1] * east < -_OPPOSITE * hypot(north, east)


def is_ahead(direction: str | None, anchor: Point, point: Point) -> bool:
    """Whether `point` lies, within sixty degrees, on the side of `anchor` that the words of direction tell."""
    away = bearing(direction)
    if away is None:
        return False
    north, east = point[0] - anchor[0], (point[1] - anchor[1]) * cos(radians(anchor[0]))
    return away[0] * north + away[1] * east >= _AHEAD * hypot(north, east)


_AHEAD = 0.5
_OPPOSITE = 0.3
"""The cosine beyond a right angle from which a side is the wrong one: reporters round directions off."""


def located(found: Found, entry: Entry, other: Entry | None) -> Spot | None:
    """Where a phrase puts the place that its anchor `entry` tells; None where that has no point or is too far away.

    `other` is the second anchor of «بين … و…» and of a road from one place to the other.
    """
    if entry.point is None:
        return None
    if other is not None and other.point is not None:
        return between(entry.point, other.point)
    own = _radius(entry)
    away = bearing(found.direction)
    if found.km is not None:
        if found.km > _FARTHEST_KM:
            return None
        if away is None:
            return Spot(*entry.point, found.km)
        return Spot(*_moved(entry.point, away, found.km), round(max(2.0, found.km * _INEXACT), 1))
    if away is not None and entry.type not in WIDE:
        far = own / 2 if entry.type in _UNITS else own + _BEYOND_KM
        return Spot(*_moved(entry.point, away, far), round(max(own, far), 1))
    if found.vicinity == "near" and entry.precision_km is not None:
        return Spot(*entry.point, entry.precision_km + _AROUND_KM)
    return Spot(*entry.point, entry.precision_km)


def between(one: Point, other: Point) -> Spot:
    """The middle of two points; the radius reaches both."""
    middle = (round((one[0] + other[0]) / 2, 4), round((one[1] + other[1]) / 2, 4))
    return Spot(*middle, round(kilometres(one, other) / 2, 1))


def related(found: Found) -> bool:
    """Whether the phrase says more than the name of its anchor."""
    return found.direction is not None or found.km is not None or found.vicinity == "near" or found.pair is not None


def _radius(entry: Entry) -> float:
    return entry.precision_km if entry.precision_km is not None else _DEFAULT_KM


def _moved(point: Point, away: tuple[float, float], km: float) -> Point:
    lat = point[0] + away[0] * km / _KM_PER_DEGREE
    lon = point[1] + away[1] * km / (_KM_PER_DEGREE * max(0.1, cos(radians(point[0]))))
    return round(lat, 4), round((lon + 180) % 360 - 180, 4)
