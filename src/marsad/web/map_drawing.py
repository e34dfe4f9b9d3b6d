"""A small map as a drawing: governorates as outlines, events as circles, in the units of an SVG's view box."""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from marsad.analysis.briefing import Spot
from marsad.web.names import Names

_FILE = Path(__file__).with_name("assets") / "map" / "governorates.geojson"
_WIDTH = 640.0
_LEAST = 1.2
"""Degrees that the map shows at least, from south to north."""
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Circle:
    """Events at one place; `area` where only the governorate or region is known."""

    x: float
    y: float
    r: float
    area: bool
    told: str


@dataclass(frozen=True)
class MapDrawing:
    """What the template draws."""

    width: float
    height: float
    outlines: tuple[str, ...]
    labels: tuple[tuple[float, float, str], ...]
    circles: tuple[Circle, ...]


@cache
def _shapes() -> tuple[tuple[dict[str, str], list[list[tuple[float, float]]], Box], ...]:
    found = []
    for feature in json.loads(_FILE.read_text(encoding="utf-8"))["features"]:
        rings = [[(float(x), float(y)) for x, y in ring] for ring in _rings(feature["geometry"])]
        points = [point for ring in rings for point in ring]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        found.append((feature["properties"], rings, (min(xs), min(ys), max(xs), max(ys))))
    return tuple(found)


def _rings(geometry: dict[str, Any]) -> Iterator[Any]:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for polygon in polygons:
        yield polygon[0]


def draw_map(spots: Sequence[Spot], names: Names) -> MapDrawing | None:
    """The map of some places; None where none has coordinates."""
    if not spots:
        return None
    west, south, east, north = box = _frame(spots)
    scale = math.cos(math.radians((south + north) / 2))
    unit = _WIDTH / ((east - west) * scale)
    height = round((north - south) * unit, 1)

    def at(lon: float, lat: float) -> tuple[float, float]:
        return round((lon - west) * scale * unit, 1), round((north - lat) * unit, 1)

    shown = [shape for shape in _shapes() if _meet(shape[2], box)]
    most = max(spot.events for spot in spots)
    return MapDrawing(
        width=_WIDTH,
        height=height,
        outlines=tuple("".join(_path([at(x, y) for x, y in ring]) for ring in rings) for _, rings, _ in shown),
        labels=tuple(_labels(shown, spots, names, at)),
        circles=tuple(_circle(spot, at, most, names) for spot in sorted(spots, key=lambda s: -s.events)),
    )


def _frame(spots: Sequence[Spot]) -> Box:
    xs, ys = [s.lon for s in spots], [s.lat for s in spots]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    tall = max((max(ys) - min(ys)) * 1.25, _LEAST)
    wide = max((max(xs) - min(xs)) * 1.25, tall * 1.4)
    tall = max(tall, wide * 0.45)
    return middle_x - wide / 2, middle_y - tall / 2, middle_x + wide / 2, middle_y + tall / 2


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _path(points: Sequence[tuple[float, float]]) -> str:
    # Corners nearer to each other than can be seen weigh on the page and show nothing.
    kept = [points[0]]
    for point in points[1:]:
        if math.dist(point, kept[-1]) > 1.5:
            kept.append(point)
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in kept) + "Z"


def _labels(shown: Sequence[Any], spots: Sequence[Spot], names: Names, at: Any) -> Iterator[tuple[float, float, str]]:
    wanted = {(spot.country, spot.admin1) for spot in spots}
    for properties, _, (west, south, east, north) in shown:
        if (properties["country"], properties["en"]) in wanted:
            x, y = at((west + east) / 2, (south + north) / 2)
            yield x, y, names.admin(properties["en"]) or properties[names.words.language]


def _circle(spot: Spot, at: Any, most: int, names: Names) -> Circle:
    x, y = at(spot.lon, spot.lat)
    place = names.row_place(spot.name, spot.name_ar, spot.admin1)
    told = f"{place}: {names.words.plural('events', spot.events)}"
    return Circle(x, y, round(3 + 11 * math.sqrt(spot.events / most), 1), spot.precision > 2, told)
