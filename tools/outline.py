"""Draws the outlines of countries and governorates for the maps of the pages: GeoJSON to one small SVG of paths.

    python tools/outline.py

Writes `src/marsad/web/assets/map/outline.svg`. Units: a hundredth of a degree of longitude, in Mercator's projection,
north upwards; each path has the code of its country (IQ) or governorate (IQ-TS) as its id,
within the groups `countries` and `governorates`.
"""

import json
import math
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "src" / "marsad" / "web" / "assets" / "map"
TOLERANCE = 1.6
"""Units by which a line may stray: less than a pixel where a country fills the window."""
Point = tuple[float, float]


def projected(point: Sequence[float]) -> Point:
    """A position as the SVG has it."""
    lon, lat = point[0], max(-85.0, min(85.0, point[1]))
    return lon * 100, -math.degrees(math.asinh(math.tan(math.radians(lat)))) * 100


def simplified(points: list[Point]) -> list[Point]:
    """The points that a line needs to stay within the tolerance (Douglas and Peucker)."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    spans = [(0, len(points) - 1)]
    while spans:
        start, end = spans.pop()
        far, at = TOLERANCE, None
        for i in range(start + 1, end):
            if (away := _distance(points[i], points[start], points[end])) > far:
                far, at = away, i
        if at is not None:
            keep[at] = True
            spans += [(start, at), (at, end)]
    return [point for point, kept in zip(points, keep, strict=True) if kept]


def _distance(point: Point, a: Point, b: Point) -> float:
    width, height = b[0] - a[0], b[1] - a[1]
    length = width * width + height * height
    along = 0.0 if not length else ((point[0] - a[0]) * width + (point[1] - a[1]) * height) / length
    along = max(0.0, min(1.0, along))
    return math.hypot(point[0] - a[0] - along * width, point[1] - a[1] - along * height)


def path(geometry: dict[str, object]) -> str:
    """The `d` of a path. Islands smaller than the tolerance are left out, unless nothing else would be left."""
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    rings = [[projected(p) for p in ring] for polygon in polygons for ring in polygon]  # type: ignore[attr-defined]
    rings.sort(key=lambda ring: -len(ring))
    drawn = [_ring(ring) for ring in rings]
    return "".join(d for d in drawn if d) or _ring(rings[0], least=0)


def _ring(points: list[Point], least: int = 4) -> str:
    kept = [(round(x), round(y)) for x, y in simplified(points)]
    if len(kept) < least:
        return ""
    d = [f"M{kept[0][0]} {kept[0][1]}l"]
    d += [f"{b[0] - a[0]} {b[1] - a[1]}" for a, b in pairwise(kept) if a != b]
    return " ".join(d).replace("l ", "l").replace(" -", "-") + "z"


def main() -> None:
    """Write the file."""
    groups = []
    for name in ("countries", "governorates"):
        features = json.loads((FOLDER / f"{name}.geojson").read_text(encoding="utf-8"))["features"]
        # Not inherited, so it stands on each path: lines stay as thin as they are however far one zooms in.
        paths = [
            f'<path id="{f["properties"]["code"]}" vector-effect="non-scaling-stroke" d="{path(f["geometry"])}"/>'
            for f in features
        ]
        groups.append("\n".join([f'<g id="{name}">', *paths, "</g>"]))
    body = "\n".join(groups)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg"><defs>\n{body}\n</defs></svg>\n'
    (FOLDER / "outline.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
