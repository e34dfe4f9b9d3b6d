"""The map of a page as an SVG that needs no script: outlines, governorates shaded, events as marks that are links."""

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from marsad.analysis.overview import Chosen
from marsad.analysis.spread import AreaCell, Cell, Spread, extent, single_rows, spread
from marsad.model.codebook import ACLED_TYPES
from marsad.store import EventRow, Store
from marsad.web.event_view import event_path
from marsad.web.names import Names, family
from marsad.web.query import Filters

TYPES = (*ACLED_TYPES, "")
WIDTH, HEIGHT = 1000, 460
"""The frame in which marks are placed, in its own units; a window of ordinary size shows one as about a pixel."""
_CELL = 46
_MARGIN = 40
_LEAST = 120.0
"""The least width of what is shown, in hundredths of a degree: even one village has surroundings."""
_HOME = (36.0, 29.0, 49.0, 38.0)
_ASSETS = Path(__file__).with_name("assets") / "map"


@dataclass(frozen=True)
class MarkView:
    """A mark on the map and where it leads to."""

    x: float
    y: float
    radius: float
    family: str
    events: int
    text: str
    href: str
    precision: int
    wide: bool = False
    """An area of which no point is known."""


@dataclass(frozen=True)
class ShadeView:
    """A governorate of which events are known, but not where in it."""

    id: str
    family: str
    depth: int
    """1 to 3, by the number of events."""


@dataclass(frozen=True)
class LabelView:
    """The name of a country (level 0) or governorate (level 1)."""

    x: float
    y: float
    text: str
    level: int


@dataclass(frozen=True)
class MapView:
    """All that the template draws."""

    transform: str
    shades: tuple[ShadeView, ...]
    marks: tuple[MarkView, ...]
    labels: tuple[LabelView, ...]
    bounds: tuple[float, float, float, float]
    """West, south, east, north of the frame in degrees: what the map that moves begins with."""
    drawn: int
    unplaced: int


class _Frame:
    """From degrees to the frame's units."""

    def __init__(self, bounds: tuple[float, float, float, float]) -> None:
        west, south, east, north = bounds
        left, right, low, high = west * 100, east * 100, _down(south), _down(north)
        wide, tall = max(right - left, _LEAST), max(low - high, _LEAST * HEIGHT / WIDTH)
        self.scale = min((WIDTH - 2 * _MARGIN) / wide, (HEIGHT - 2 * _MARGIN) / tall)
        self.centre = (left + right) / 2, (low + high) / 2

    @property
    def transform(self) -> str:
        """What turns the outlines' units into the frame's."""
        x, y = self.centre
        return f"translate({WIDTH / 2:g} {HEIGHT / 2:g}) scale({self.scale:.5f}) translate({-x:.1f} {-y:.1f})"

    def at(self, lon: float, lat: float) -> tuple[float, float]:
        """A position in the frame."""
        x, y = self.centre
        return (
            round(WIDTH / 2 + (lon * 100 - x) * self.scale, 1),
            round(HEIGHT / 2 + (_down(lat) - y) * self.scale, 1),
        )

    def seen(self, times: float = 1.0) -> tuple[float, float, float, float]:
        """The degrees within the frame, or within one so many times as large."""
        x, y = self.centre
        across, down = WIDTH / 2 / self.scale * times, HEIGHT / 2 / self.scale * times
        west, east = max(-180.0, (x - across) / 100), min(180.0, (x + across) / 100)
        return west, max(-85.0, _up(y + down)), east, min(85.0, _up(y - down))

    @property
    def cell(self) -> float:
        """The side of a square in which events are put together, in degrees."""
        return _CELL / self.scale / 100


def _down(lat: float) -> float:
    return -math.degrees(math.asinh(math.tan(math.radians(max(-85.0, min(85.0, lat)))))) * 100


def _up(y: float) -> float:
    return math.degrees(math.atan(math.sinh(math.radians(-y / 100))))


def map_view(store: Store, chosen: Chosen, filters: Filters, names: Names) -> MapView:
    """The map of the events chosen."""
    frame = _Frame(filters.bbox or extent(chosen) or _HOME)
    found = spread(chosen, TYPES, frame.cell, frame.seen(2.0))
    rows = single_rows(store, found)
    marks = [*_areas(found, frame, filters, names), *_cells(found, rows, frame, filters, names)]
    return MapView(
        transform=frame.transform,
        shades=tuple(shades(found)),
        marks=tuple(marks),
        labels=tuple(_labels(frame, names)),
        bounds=frame.seen(),
        drawn=chosen.count - found.unplaced,
        unplaced=found.unplaced,
    )


def shades(found: Spread) -> Iterator[ShadeView]:
    """The governorates to shade, those of which an outline is known."""
    for area in found.areas:
        if (id := outline_of(area)) is not None:
            depth = 1 if area.events < 10 else 2 if area.events < 100 else 3
            yield ShadeView(id, family(TYPES[area.type]), depth)


def outline_of(area: AreaCell) -> str | None:
    """The id of a governorate's outline."""
    return _outlines().get((area.country, area.admin1))


@cache
def _outlines() -> Mapping[tuple[str, str], str]:
    features = json.loads((_ASSETS / "governorates.geojson").read_text(encoding="utf-8"))["features"]
    return {(f["properties"]["country"], f["properties"]["en"]): f["properties"]["code"] for f in features}


@cache
def _places() -> tuple[tuple[int, str, str, float, float], ...]:
    features = json.loads((_ASSETS / "labels.geojson").read_text(encoding="utf-8"))["features"]
    return tuple(
        (f["properties"]["level"], f["properties"]["en"], f["properties"]["ar"], *f["geometry"]["coordinates"])
        for f in features
    )


def _labels(frame: _Frame, names: Names) -> Iterator[LabelView]:
    """The names that have room: wider areas first, none upon another."""
    taken: list[tuple[float, float]] = []
    close = frame.scale > 0.55
    for level, english, arabic, lon, lat in sorted(_places(), key=lambda place: place[0]):
        if level and not close:
            continue
        x, y = frame.at(lon, lat)
        inside = -100 < x < WIDTH + 100 and -HEIGHT < y < 2 * HEIGHT
        if inside and all(abs(x - a) > 90 or abs(y - b) > 22 for a, b in taken):
            taken.append((x, y))
            yield LabelView(x, y, arabic if names.words.language == "ar" else english, level)


def _areas(found: Spread, frame: _Frame, filters: Filters, names: Names) -> Iterator[MarkView]:
    for area in found.areas:
        x, y = frame.at(area.lon, area.lat)
        name = names.admin(area.admin1) or area.country
        count = names.words.plural("events", area.events)
        path = "/".join(part for part in (area.country, area.admin1) if part)
        href = f"?{filters.address(page=1, area=path, located='area')}"
        yield MarkView(
            x,
            y,
            _radius(area.events),
            family(TYPES[area.type]),
            area.events,
            f"{name}: {count} — {names.words('map.area')}",
            href,
            3,
            wide=True,
        )


def _cells(
    found: Spread, rows: Mapping[int, EventRow], frame: _Frame, filters: Filters, names: Names
) -> Iterator[MarkView]:
    for cell in sorted(found.cells, key=lambda cell: -cell.events):
        row = rows.get(cell.number) if cell.number is not None else None
        if cell.events == 1 and row is None:
            continue
        x, y = frame.at(cell.lon, cell.lat)
        href = f"/{names.words.language}/{event_path(row.event)}" if row else f"?{_closer(cell, filters)}"
        text = told(row, names) if row else names.words.plural("events", cell.events)
        size = 6.5 if row else _radius(cell.events)
        yield MarkView(x, y, size, family(TYPES[cell.type]), cell.events, text, href, cell.precision)


def _closer(cell: Cell, filters: Filters) -> str:
    """The address of the view around the events of a cell."""
    west, south, east, north = cell.bounds
    edge = max((east - west) * 0.05, 0.005)
    around = (max(west - edge, -180.0), max(south - edge, -90.0), min(east + edge, 180.0), min(north + edge, 90.0))
    return filters.address(page=1, bbox=tuple(round(v, 3) for v in around), located="point")


def _radius(events: int) -> float:
    return round(min(24.0, 9.5 + 3.2 * math.log2(events + 1) * 0.55), 1)


def told(row: EventRow, names: Names) -> str:
    """An event in a line: its title and day."""
    title = (row.title_ar if names.words.language == "ar" else row.title_en) or names.kind(row.kind)
    day = names.words.days(row.start, row.end)
    return f"{title} · {day}" if day else title
