"""Columns for analysis: documents, mentions, claims and events as Parquet, events as GeoParquet.

Every table has the whole record as JSON in `record`, so that nothing is lost. Needs `pyarrow` (`marsad[parquet]`).
"""

import json
import struct
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Self

import msgspec

from marsad.export import table
from marsad.export.lines import joined
from marsad.export.selection import Selection
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention

if TYPE_CHECKING:
    import pyarrow

_ROWS = 10_000
_NUMBERS = frozenset(("killed_best", "killed_low", "killed_high", "wounded_best", "wounded_low", "wounded_high"))
_COUNTS = frozenset(("geo_precision", "reports", "origins"))
_DEGREES = frozenset(("latitude", "longitude", "lat", "lon"))
_CLAIM = (
    *("field", "value", "mention", "speaker", "organisation", "via", "stance", "origin", "published", "part"),
    "text",
)
_MENTION = (
    *("mention", "doc", "kind", "status", "start", "end", "place", "admin1", "country", "lat", "lon"),
    "geo_precision",
)
_DOCUMENT = ("id", "title", "publisher", "author", "published", "url", "lang", "text")
DOCUMENTS = (*_DOCUMENT, "dates", "record")
MENTIONS = (*_MENTION, "record")
EVENTS = (*table.COLUMNS, "record")
CLAIMS = ("event", *_CLAIM, "record")
"""The columns of each file."""


class NeedsPyarrow(RuntimeError):
    """Parquet cannot be written here; the message says what to install."""


def write(selection: Selection, folder: Path) -> int:
    """documents, mentions, claims and events as files of these names in `folder`; returns the number of events."""
    _pyarrow()
    with Table(folder / "documents.parquet", DOCUMENTS) as file:
        file.add_all(map(document_row, selection.documents()))
    with Table(folder / "mentions.parquet", MENTIONS) as file:
        file.add_all(map(mention_row, selection.mentions()))
    written = 0
    with Table(folder / "events.parquet", EVENTS) as events, Table(folder / "claims.parquet", CLAIMS) as claims:
        for event in selection.events():
            events.add(event_row(event, selection))
            claims.add_all(claim_rows(event))
            written += 1
    return written


def write_geo(selection: Selection, stream: BinaryIO) -> int:
    """The events as GeoParquet 1.1: points in WGS 84, null where no coordinates are known; returns how many."""
    _pyarrow()
    written = 0
    with Table(stream, (*table.COLUMNS, "record", "geometry"), {"geo": json.dumps(_GEO)}) as file:
        for event in selection.events():
            place = event.place
            point = None
            if place is not None and place.lat is not None and place.lon is not None:
                point = struct.pack("<BIdd", 1, 1, place.lon, place.lat)
            else:
                selection.report.note("no coordinates are known: the geometry is null", event.event)
            file.add(event_row(event, selection) | {"geometry": point})
            written += 1
    return written


_GEO = {
    "version": "1.1.0",
    "primary_column": "geometry",
    "columns": {"geometry": {"encoding": "WKB", "geometry_types": ["Point"]}},
}


def document_row(document: Document) -> dict[str, Any]:
    """A document as a row of `DOCUMENTS`."""
    return _fields(document, _DOCUMENT) | {"dates": joined(document.dates) or None}


def claim_rows(event: Event) -> Iterator[dict[str, Any]]:
    """The claims of an event as rows of `CLAIMS`."""
    return ({"event": event.event} | _fields(claim, _CLAIM) for claim in event.claims)


def event_row(event: Event, heads: table.Heads) -> dict[str, Any]:
    """An event as a row of `EVENTS`."""
    return table.row(event, heads) | {"record": msgspec.json.encode(event).decode()}


def mention_row(mention: Mention) -> dict[str, Any]:
    """A mention as a row of `MENTIONS`."""
    place, date = mention.place, mention.date
    found: dict[str, Any] = {name: getattr(mention, name) for name in ("mention", "doc", "kind", "status")}
    if date is not None:
        found |= {"start": date.start, "end": date.end}
    if place is not None:
        found |= {"place": place.name or place.name_ar, "admin1": place.admin1, "country": place.country}
        found |= {"lat": place.lat, "lon": place.lon, "geo_precision": place.precision}
    return found | {"record": msgspec.json.encode(mention).decode()}


def _fields(record: msgspec.Struct, names: Sequence[str]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names} | {"record": msgspec.json.encode(record).decode()}


class Table:
    """A Parquet file that is written some rows at a time, so that memory stays flat."""

    def __init__(self, target: Path | BinaryIO, columns: Sequence[str], metadata: dict[str, str] | None = None) -> None:
        self._target = str(target) if isinstance(target, Path) else target
        self._schema = _schema(columns, metadata)
        self._rows: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        from pyarrow.parquet import ParquetWriter

        self._writer = ParquetWriter(self._target, self._schema, compression="zstd")
        return self

    def __exit__(self, *problem: object) -> None:
        if problem[0] is None:
            self._flush()
        self._writer.close()

    def add(self, row: dict[str, Any]) -> None:
        """Add a row: its values by column."""
        self._rows.append(row)
        if len(self._rows) >= _ROWS:
            self._flush()

    def add_all(self, rows: Iterable[dict[str, Any]]) -> None:
        """Add rows."""
        for row in rows:
            self.add(row)

    def _flush(self) -> None:
        import pyarrow

        if self._rows:
            self._writer.write_table(pyarrow.Table.from_pylist(self._rows, schema=self._schema))
            self._rows = []


def _schema(columns: Sequence[str], metadata: dict[str, str] | None) -> "pyarrow.Schema":
    import pyarrow

    def kind(name: str) -> Any:
        if name in _NUMBERS:
            return pyarrow.int64()
        if name in _COUNTS or name == "origin":
            return pyarrow.int32()
        if name in _DEGREES:
            return pyarrow.float64()
        if name == "part":
            return pyarrow.bool_()
        return pyarrow.binary() if name == "geometry" else pyarrow.string()

    return pyarrow.schema([(name, kind(name)) for name in columns], metadata=metadata)


def _pyarrow() -> None:
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError:
        raise NeedsPyarrow("Parquet needs pyarrow: pip install 'marsad[parquet]'") from None
