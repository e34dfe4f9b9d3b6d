"""`marsad dates`, `marsad counts`, `marsad places`: what is found in reports, one a line, without events."""

import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import Annotated, Any

import typer

from marsad.cli.options import Documents, iso_day
from marsad.model.document import Document

Row = dict[str, Any]
Reports = Annotated[list[str] | None, typer.Argument(help="Files and folders, or - for standard input.")]
_WIDEST = 60


class FoundFormat(StrEnum):
    """How counts and places are printed."""

    table = "table"
    jsonl = "jsonl"


class TimesFormat(StrEnum):
    """How time expressions are printed."""

    table = "table"
    jsonl = "jsonl"
    timex3 = "timex3"


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command in (dates, counts, places):
        app.command()(command)


def dates(
    reports: Reports = None,
    documents: Documents = None,
    published: Annotated[
        str | None, typer.Option(help="Day of publication (2021-06-07) of reports without one.")
    ] = None,
    format: Annotated[
        TimesFormat | None, typer.Option(help="table on a terminal, jsonl elsewhere; timex3 is TimeML.")
    ] = None,
) -> None:
    """Print the time expressions of reports, resolved against the day of publication (TIMEX3 values)."""
    from marsad.cli.work import inputs

    day = iso_day(published)
    found = inputs(reports, documents, day)
    if format is TimesFormat.timex3:
        raise typer.Exit(_print(found, _print_timex3))
    columns = ("doc", "type", "value", "start", "end", "text")
    raise typer.Exit(_rows(found, time_rows, columns, as_table=_as_table(format)))


def counts(
    reports: Reports = None,
    documents: Documents = None,
    format: Annotated[FoundFormat | None, typer.Option(help="table on a terminal, jsonl elsewhere.")] = None,
) -> None:
    """Print the counts of reports: how many, of what, of which group, and what they are a part of."""
    from marsad.cli.work import inputs

    columns = ("doc", "low", "high", "qualifier", "of", "group", "text")
    raise typer.Exit(_rows(inputs(reports, documents, None), count_rows, columns, as_table=_as_table(format)))


def places(
    reports: Reports = None,
    documents: Documents = None,
    country: Annotated[str | None, typer.Option(help="ISO code of the country where reports most likely play.")] = None,
    format: Annotated[FoundFormat | None, typer.Option(help="table on a terminal, jsonl elsewhere.")] = None,
) -> None:
    """Print the places of reports: which they are, where they lie, how precisely."""
    from marsad.cli.work import inputs

    def rows(document: Document) -> Iterator[Row]:
        return place_rows(document, country.upper() if country else None)

    columns = ("doc", "name", "type", "country", "admin1", "lat", "lon", "precision", "text")
    raise typer.Exit(_rows(inputs(reports, documents, None), rows, columns, as_table=_as_table(format)))


# What is found in a document.


def time_rows(document: Document) -> Iterator[Row]:
    """The time expressions of a document as records."""
    from marsad.dates import find

    for time in find(document.text, published=_published(document)):
        yield {
            "doc": document.id, "span": time.span, "text": time.text, "type": time.type, "value": time.value,
            "start": time.start, "end": time.end, "precision": time.precision, "anchor": time.anchor,
            "relation": time.relation, "mod": time.mod,
        }  # fmt: skip


def count_rows(document: Document) -> Iterator[Row]:
    """The counts of a document as records; `part_of` is the place of another among them."""
    from marsad.counts import find

    for count in find(document.text):
        yield {
            "doc": document.id, "span": count.span, "text": document.text[slice(*count.span)], "low": count.low,
            "high": count.high, "qualifier": count.qualifier, "of": count.of, "group": count.group,
            "part_of": count.part_of,
        }  # fmt: skip


def place_rows(document: Document, country: str | None) -> Iterator[Row]:
    """The places of a document as records."""
    import msgspec

    from marsad.places import find

    for place in find(document.text, country=country):
        yield {"doc": document.id, **msgspec.to_builtins(place)}


def _published(document: Document) -> str | None:
    """The day of publication; None where it is missing or no day."""
    from datetime import date

    try:
        return date.fromisoformat((document.published or "")[:10]).isoformat()
    except ValueError:
        return None


# How it is printed.


def _as_table(format: StrEnum | None) -> bool:
    return sys.stdout.isatty() if format is None else format.value == "table"


def _rows(found: Any, rows: Callable[[Document], Iterator[Row]], columns: tuple[str, ...], *, as_table: bool) -> int:
    import msgspec

    if as_table:
        held: list[Row] = []
        code = _print(found, lambda document: held.extend(rows(document)))
        _table(held, columns)
        return code
    encode = msgspec.json.Encoder().encode
    return _print(found, lambda document: sys.stdout.writelines(encode(r).decode() + "\n" for r in rows(document)))


def _print(found: Any, take: Callable[[Document], None]) -> int:
    """Take each document in its turn, tell of what could not be read; returns the exit code."""
    from marsad.cli.work import take_documents

    return take_documents(found, take)


def _print_timex3(document: Document) -> None:
    from marsad.dates import timex3

    print(timex3(document.text, published=_published(document), doc=document.id))


def _table(rows: list[Row], columns: tuple[str, ...]) -> None:
    """Rows below one another; the words of the text last, as they may run from right to left."""
    cells = [[" ".join(_cell(row[c]).split())[:_WIDEST] for c in columns] for row in rows]
    widths = [max(map(len, column)) for column in zip(columns, *cells, strict=True)]
    for line in [list(columns), *cells]:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _cell(value: object) -> str:
    return "–" if value is None else f"{value:.4f}" if isinstance(value, float) else str(value)
