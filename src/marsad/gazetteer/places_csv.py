"""Tables of places as CSV: the columns of the project's own, read with each wrong row named, and written.

Columns: id, name_ar, alt_ar (further forms, `|` between them), name_en, type, country, admin1, admin2, lat, lon,
precision_km, guard, rank. `name_ar`, `type` and `country` are needed; others may be empty or missing, further ones
are passed over.
"""

import csv
import hashlib
import io
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from marsad.gazetteer import keys, tables
from marsad.gazetteer.tables import Entry, Row

COLUMNS = ("id", "name_ar", "alt_ar", "name_en", "type", "country", "admin1", "admin2", "lat", "lon", "precision_km",
           "guard", "rank")  # fmt: skip
_NEEDED = ("name_ar", "type", "country")
# South, west, north, east, with some room for places at the border.
BOXES = {
    "IQ": (28.9, 38.6, 37.6, 48.8), "SY": (32.1, 35.5, 37.5, 42.5), "LB": (32.9, 35.0, 34.8, 36.8),
    "PS": (31.1, 34.1, 32.7, 35.7), "IL": (29.3, 34.1, 33.5, 36.0), "JO": (29.0, 34.8, 33.5, 39.4),
    "YE": (11.9, 41.5, 19.1, 54.7), "SD": (8.5, 21.7, 22.4, 38.8), "LY": (19.3, 9.2, 33.4, 25.3),
}  # fmt: skip
_ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3\u06fa-\u06fc]")
_UNSEEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00-\x1f]")
_LONGEST_NAME = 120
_MOST_FORMS = 60
_LARGEST_BYTES = 400_000_000
_WIDEST_KM = 2_000.0
# Countries of which the own tables hold every first-order unit.
_COVERED = frozenset({"IQ", "SY"})


class Wrong(ValueError):
    """A row says something that cannot be; the message says what."""


def clean(name: str) -> str:
    """A name without direction marks, joiners and blanks too many."""
    return " ".join(_UNSEEN.sub("", name).split())


def is_arabic(name: str) -> bool:
    """Whether there are letters of the Arabic script in a name."""
    return _ARABIC.search(name) is not None


def read(file: Path, source: str) -> tuple[list[Row], list[str]]:
    """The places of a table and what is wrong with it, a line each with its place; raises OSError."""
    if file.stat().st_size > _LARGEST_BYTES:
        return [], [f"{file.name}: more than {_LARGEST_BYTES // 1_000_000} MB"]
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return [], [f"{file.name}: byte {error.start} is no UTF-8; save the table as CSV in UTF-8"]
    rows: list[Row] = []
    problems: list[str] = []
    seen: dict[str, int] = {}
    for line, result in _read(text, source):
        if isinstance(result, Row) and (first := seen.setdefault(result.entry.id, line)) != line:
            result = f"the id {result.entry.id} stands in line {first} already"
        if isinstance(result, Row):
            rows.append(result)
        else:
            problems.append(f"{file.name}:{line}: {result}")
    return rows, problems


def _read(text: str, source: str) -> Iterator[tuple[int, Row | str]]:
    """Each row or what is wrong with it, and the line in which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    begins = 1
    try:
        header = [h.strip() for h in next(reader, [])]
        if missing := [c for c in _NEEDED if c not in header]:
            yield 1, f"no column {', '.join(missing)}; the first line names the columns: {','.join(COLUMNS)}"
            return
        begins = reader.line_num + 1
        for cells in reader:
            if any(c.strip() for c in cells):
                yield begins, _row_or_problem(header, cells, source)
            begins = reader.line_num + 1
    except csv.Error as error:
        yield begins, f"no sound CSV from here on: {error}"


def _row_or_problem(header: list[str], cells: list[str], source: str) -> Row | str:
    if len(cells) > len(header):
        return f"{len(cells)} cells under {len(header)} columns; put names with commas between quotation marks"
    try:
        return to_row({h: c.strip() for h, c in zip(header, cells, strict=False)}, source)
    except Wrong as wrong:
        return str(wrong)


def to_row(cells: Mapping[str, str], source: str) -> Row:
    """A place from its cells; raises Wrong, which says what is wrong with them."""
    names = _names(cells.get("name_ar", ""), cells.get("alt_ar", ""))
    kind = cells.get("type", "")
    if kind not in tables.types():
        raise Wrong(f"the type {kind!r} is none of those that docs/gazetteer.md lists")
    country = _country(cells.get("country", ""))
    lat, lon = _point(cells.get("lat", ""), cells.get("lon", ""), country)
    radius = _number("precision_km", cells.get("precision_km", ""), 0.0, _WIDEST_KM)
    rank = _number("rank", cells.get("rank", ""), 0.0, 9.0)
    entry = Entry(
        id=cells.get("id") or _id(source, names[0], lat, lon),
        name=clean(cells.get("name_en", "")) or names[0],
        name_ar=names[0],
        type=kind,
        country=country,
        admin1=_admin1(country, cells.get("admin1", ""), kind),
        admin2=clean(cells.get("admin2", "")) or None,
        lat=lat,
        lon=lon,
        precision_km=tables.types()[kind].radius if radius is None and lat is not None else radius,
        rank=tables.types()[kind].rank if rank is None else int(rank),
        guard=cells.get("guard", "") not in ("", "0"),
    )
    return Row(entry, names)


def _names(name: str, others: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(c for n in (name, *others.split("|")) if (c := clean(n))))
    if not clean(name) or not is_arabic(names[0]):
        raise Wrong("name_ar is empty" if not clean(name) else f"name_ar {name!r} is not in Arabic script")
    if len(names) > _MOST_FORMS or any(len(n) > _LONGEST_NAME for n in names):
        raise Wrong(f"more than {_MOST_FORMS} names, or one of more than {_LONGEST_NAME} letters")
    if bad := [n for n in names if not keys.strict(n)]:
        raise Wrong(f"the name {bad[0]!r} holds no letters")
    return names


def _country(code: str) -> str | None:
    if code and not re.fullmatch("[A-Z]{2}", code):
        raise Wrong(f"country {code!r} is no ISO code of two capital letters")
    return code or None


def _point(lat: str, lon: str, country: str | None) -> tuple[float | None, float | None]:
    if bool(lat) != bool(lon):
        raise Wrong("half of the coordinates is missing")
    north, east = _number("lat", lat, -90.0, 90.0), _number("lon", lon, -180.0, 180.0)
    if north is None or east is None:
        return None, None
    if not inside(country, north, east):
        swapped = "; latitude and longitude look exchanged" if inside(country, east, north) else ""
        raise Wrong(f"({lat}, {lon}) lies outside {country}{swapped}")
    return north, east


def inside(country: str | None, lat: float, lon: float) -> bool:
    """Whether a point may lie in a country, by a box around it; True for countries of which there is no box."""
    box = BOXES.get(country or "")
    return box is None or (box[0] <= lat <= box[2] and box[1] <= lon <= box[3])


def _number(column: str, cell: str, low: float, high: float) -> float | None:
    if not cell:
        return None
    try:
        value = float(cell)
    except ValueError:
        raise Wrong(f"{column} {cell!r} is no number") from None
    if not math.isfinite(value) or not low <= value <= high:
        raise Wrong(f"{column} {cell} is not between {low:g} and {high:g}")
    return value


def _admin1(country: str | None, name: str, kind: str) -> str | None:
    """A governorate as the own tables spell it, whichever of its names the table gives."""
    if not name or kind == "country":
        return None
    units = _governorates().get(country or "", {})
    if known := units.get(name.casefold()) or units.get(keys.strict(name)):
        return known
    if kind == "governorate" or country not in _COVERED:
        return clean(name)
    raise Wrong(f"{country} has no admin1 {name!r}; it has {', '.join(sorted(set(units.values())))}")


@lru_cache(maxsize=1)
def _governorates() -> dict[str, dict[str, str]]:
    """Country → name of a governorate in either script, folded → the name under which it is known."""
    found: dict[str, dict[str, str]] = {}
    for row in tables.own_rows():
        entry = row.entry
        if entry.type == "governorate":
            names = {entry.name.casefold(): entry.name} | {keys.strict(f): entry.name for f in row.forms}
            found.setdefault(entry.country or "", {}).update(names)
    return found


def _id(source: str, name: str, lat: float | None, lon: float | None) -> str:
    """An id that stays the same when rows are put in another order."""
    return f"{source}-{hashlib.sha256(f'{name}|{lat}|{lon}'.encode()).hexdigest()[:10]}"


def write(file: Path, rows: Iterable[Row]) -> str:
    """Write places as such a table; returns its SHA-256."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        e = row.entry
        alternatives = "|".join(f.replace("|", " ") for f in row.forms if f != e.name_ar)
        writer.writerow((e.id, e.name_ar, alternatives, e.name, e.type, e.country, e.admin1, e.admin2, e.lat, e.lon,
                         e.precision_km, "1" if e.guard else "", e.rank))  # fmt: skip
    raw = stream.getvalue().encode()
    file.write_bytes(raw)
    return hashlib.sha256(raw).hexdigest()
