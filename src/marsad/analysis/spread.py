"""Where events are: put together in squares for a map, and by governorate where no more is known."""

import msgspec
import numpy as np

from marsad.analysis.columns import Columns, Mask, Real, Whole, families
from marsad.analysis.overview import Chosen, rows_of
from marsad.store import EventRow, Store

_ROOM = 0.8
"""How far apart marks have to be, in sides of a square."""
_MOST_JOINED = 3000
"""Squares beyond which overlapping marks are left as they are: so many are no view for people."""
_FAR = 0.005
"""The share of events that may lie beyond each edge of what the map shows at first."""


class Cell(msgspec.Struct, frozen=True, array_like=True):
    """Events that stand close together on a map: where, how many, of which type most are, and within which bounds."""

    lon: float
    lat: float
    events: int
    type: int
    """The place of the most frequent ACLED type in the map's `types`."""
    precision: int
    """1 or 2 of a single event; 1 of several."""
    bounds: tuple[float, float, float, float]
    number: int | None = None
    """The row number of a single event."""


class AreaCell(msgspec.Struct, frozen=True, array_like=True):
    """Events of which only the governorate, the country or a region is known, with the middle of what is given."""

    country: str
    admin1: str
    lon: float
    lat: float
    events: int
    type: int


class Spread(msgspec.Struct, frozen=True, kw_only=True):
    """Where events are."""

    types: tuple[str, ...]
    cells: tuple[Cell, ...]
    areas: tuple[AreaCell, ...]
    drawn: int
    """Events in cells and areas."""
    unplaced: int
    """Events without coordinates."""
    bounds: tuple[float, float, float, float] | None
    """West, south, east, north of what is placed, but for the few that lie far off."""


def spread(
    chosen: Chosen, types: tuple[str, ...], cell: float, view: tuple[float, float, float, float] | None = None
) -> Spread:
    """The events chosen, put together in squares of `cell` degrees of longitude, as a map in Mercator's projection
    needs them; within `view` (west, south, east, north) where it is given."""
    return chosen.held.kept(("spread", chosen.query, types, cell, view), lambda: _spread(chosen, types, cell, view))


def extent(chosen: Chosen) -> tuple[float, float, float, float] | None:
    """West, south, east, north of the events chosen, but for the few that lie far off."""
    placed = chosen.match & (chosen.held.precision > 0)
    return chosen.held.kept(("extent", chosen.query), lambda: _bounds(chosen.held, placed) or ()) or None


def _spread(
    chosen: Chosen, types: tuple[str, ...], cell: float, view: tuple[float, float, float, float] | None
) -> Spread:
    held, among = chosen.held, chosen.match
    family = families(held, types)
    unplaced = int(np.count_nonzero(among & (held.precision == 0)))
    placed = among & (held.precision > 0)
    bounds = extent(chosen)
    if view is not None:
        west, south, east, north = view
        placed = placed & (held.lon >= west) & (held.lon <= east) & (held.lat >= south) & (held.lat <= north)
    points = np.flatnonzero(placed & (held.precision < 3))
    wide = np.flatnonzero(placed & (held.precision == 3))
    return Spread(
        types=types,
        cells=_cells(held, points, family, len(types), cell),
        areas=_area_cells(held, wide, family, len(types)),
        drawn=len(points) + len(wide),
        unplaced=unplaced,
        bounds=bounds,
    )


def _bounds(held: Columns, placed: Mask) -> tuple[float, float, float, float] | None:
    if not placed.any():
        return None
    lon, lat = np.sort(held.lon[placed]), np.sort(held.lat[placed])
    out = int(len(lon) * _FAR)
    return float(lon[out]), float(lat[out]), float(lon[-1 - out]), float(lat[-1 - out])


def mercator(lat: Real) -> Real:
    """Latitudes as Mercator's projection draws them, in degrees of longitude at the equator."""
    limited = np.clip(lat, -85, 85)
    drawn: Real = np.degrees(np.arcsinh(np.tan(np.radians(limited))))
    return drawn


def _cells(held: Columns, rows: Whole, family: Whole, types: int, cell: float) -> tuple[Cell, ...]:
    if not len(rows):
        return ()
    lon, lat = held.lon[rows], held.lat[rows]
    across, down = np.floor(lon / cell).astype(np.int64), np.floor(mercator(lat) / cell).astype(np.int64)
    _, square, counts = np.unique(across * 10**9 + down, return_inverse=True, return_counts=True)
    square, counts = _joined(square, counts, lon, mercator(lat), cell)
    order = np.argsort(square, kind="stable")
    begins = np.concatenate(([0], np.cumsum(counts)[:-1]))
    by = np.bincount(square * types + family[rows], minlength=len(counts) * types).reshape(-1, types).argmax(axis=1)
    lowest = [np.minimum.reduceat(values[order], begins) for values in (lon, lat)]
    highest = [np.maximum.reduceat(values[order], begins) for values in (lon, lat)]
    middle = [np.bincount(square, weights=values) / counts for values in (lon, lat)]
    first = rows[order[begins]]
    return tuple(
        Cell(
            round(float(middle[0][i]), 4),
            round(float(middle[1][i]), 4),
            number,
            int(by[i]),
            int(held.precision[first[i]]) if number == 1 else 1,
            (float(lowest[0][i]), float(lowest[1][i]), float(highest[0][i]), float(highest[1][i])),
            int(held.number[first[i]]) if number == 1 else None,
        )
        for i, number in enumerate(counts.tolist())
    )


def _joined(square: Whole, counts: Whole, x: Real, y: Real, cell: float) -> tuple[Whole, Whole]:
    """The squares anew, those whose middles would lie upon that of a fuller one put together with it."""
    if len(counts) > _MOST_JOINED:
        return square, counts
    middle_x, middle_y = np.bincount(square, weights=x) / counts, np.bincount(square, weights=y) / counts
    into = np.full(len(counts), -1, dtype=np.int64)
    for at in np.argsort(-counts, kind="stable").tolist():
        if into[at] < 0:
            away = np.hypot(middle_x - middle_x[at], middle_y - middle_y[at])
            into[(into < 0) & (away < cell * _ROOM)] = at
    _, joined, sizes = np.unique(into[square], return_inverse=True, return_counts=True)
    return joined, sizes


def _area_cells(held: Columns, rows: Whole, family: Whole, types: int) -> tuple[AreaCell, ...]:
    codes, several = held.where.codes[rows], len(held.where.values)
    counts = np.bincount(codes, minlength=several)
    by = np.bincount(codes * types + family[rows], minlength=several * types).reshape(-1, types).argmax(axis=1)
    lon = np.bincount(codes, weights=held.lon[rows], minlength=several)
    lat = np.bincount(codes, weights=held.lat[rows], minlength=several)
    made = []
    for code in np.flatnonzero(counts).tolist():
        country, _, admin1 = str(held.where.values[code]).partition("/")
        number = int(counts[code])
        middle = round(float(lon[code]) / number, 4), round(float(lat[code]) / number, 4)
        made.append(AreaCell(country, admin1, *middle, number, int(by[code])))
    return tuple(sorted(made, key=lambda area: -area.events))


def single_rows(store: Store, found: Spread) -> dict[int, EventRow]:
    """The events that stand alone on the map, by row number."""
    return rows_of(store, [cell.number for cell in found.cells if cell.number is not None])
