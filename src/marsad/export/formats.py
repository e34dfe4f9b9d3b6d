"""What `marsad export --format` knows: a line a format, its module loaded when it is asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, Literal, NamedTuple

from marsad.export.selection import Selection


class Format(NamedTuple):
    """A format: where its writer is (`module:function`), what it writes to, and what it is for."""

    writer: str
    target: Literal["text", "binary", "folder", "file"]
    """A stream of text or bytes, a folder with a file for each table, or the path of a file."""
    says: str

    def load(self) -> Callable[[Selection, Any], int]:
        """The writer: takes a selection and the target, returns the number of records."""
        module, _, function = self.writer.partition(":")
        found: Callable[[Selection, Any], int] = getattr(import_module(f"marsad.export.{module}"), function)
        return found


FORMATS: dict[str, Format] = {
    "events": Format("jsonl:write_events", "text", "event records with claims and disputes, JSON lines"),
    "mentions": Format("jsonl:write_mentions", "text", "mention records, JSON lines"),
    "documents": Format("jsonl:write_documents", "text", "the reports, JSON lines"),
    "csv": Format("table:write", "text", "events as a table for spreadsheets"),
    "xlsx": Format("xlsx:write", "binary", "events, claims, disputes and reports as a workbook, in both directions"),
    "geojson": Format("geojson:write", "text", "events as points"),
    "acled": Format("acled:write", "text", "ACLED's columns, ours after them"),
    "ucdp": Format("ucdp:write", "text", "lethal events in UCDP GED's columns"),
    "polecat": Format("polecat:write", "text", "PLOVER events in POLECAT's columns"),
    "gdelt": Format("gdelt:write", "text", "GDELT 2.0 events (61 columns, no header)"),
    "gdelt-mentions": Format("gdelt:write_mentions", "text", "GDELT 2.0 mentions (16 columns, no header)"),
    "hxl": Format("hxl:write", "text", "a CSV with HXL hashtags"),
    "ftm": Format("ftm:write", "text", "FollowTheMoney entities for Aleph, JSON lines"),
    "bayanat": Format("bayanat:write", "text", "requests for Bayanat's API, JSON lines"),
    "timex": Format("timex:write", "text", "the expressions that date the events, TIMEX3 values"),
    "parquet": Format("parquet:write", "folder", "documents, mentions, claims and events as Parquet"),
    "geoparquet": Format("parquet:write_geo", "binary", "events as GeoParquet"),
    "jsonl": Format("whole:write_jsonl", "text", "the whole store, table by table: marsad store load reads it back"),
    "sqlite": Format("whole:write_sqlite", "file", "the whole store as one file"),
}
