"""`marsad codebook`, `marsad actors`: the kinds of happenings and the actors that others can be asked for by."""

import csv
import sys
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Annotated

import typer

Words = Annotated[
    list[str] | None, typer.Argument(help="Only those whose name, in either language, or id holds these words.")
]


class TableFormat(StrEnum):
    """How kinds and actors are printed."""

    table = "table"
    json = "json"
    csv = "csv"


Format = Annotated[TableFormat, typer.Option(help="How to print them.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command("codebook")(kinds)
    app.command("actors")(actors)


def kinds(words: Words = None, format: Format = TableFormat.table) -> None:
    """Print the kinds of happenings, and what ACLED and PLOVER call them."""
    from marsad.known import called
    from marsad.model.codebook import codebook

    rows: list[tuple[str, ...]] = []
    for id in called("kind", " ".join(words or ())):
        kind = codebook()[id]
        acled = (kind.acled.sub_event_type or kind.acled.event_type) if kind.acled else ""
        plover = "/".join(filter(None, (kind.plover.event, kind.plover.mode))) if kind.plover else ""
        rows.append((kind.id, kind.name_en, kind.name_ar, acled, plover))
    _print(("kind", "name_en", "name_ar", "acled", "plover"), rows, format, "kind")


def actors(
    words: Words = None,
    country: Annotated[str | None, typer.Option(help="Only of this country (ISO code, or its name).")] = None,
    format: Format = TableFormat.table,
) -> None:
    """Print the actors that `--actor` can ask for: ids, names, what each is and what it is a part of."""
    from marsad.cli.errors import Usage
    from marsad.gazetteer.areas import country_code
    from marsad.known import called
    from marsad.model.actors import registry

    code = None if country is None else country_code(country)
    if country is not None and code is None:
        raise Usage(f"{country!r} is no country; write it by name or by its ISO code, as IQ is")
    found = [registry()[id] for id in called("actor", " ".join(words or ()))]
    rows = [
        (who.id, who.name_en, who.name_ar, who.acled_inter or who.kind, who.country or "", who.parent or "")
        for who in found
        if code is None or who.country == code
    ]
    _print(("actor", "name_en", "name_ar", "is", "country", "part_of"), rows, format, "actor")


def _print(columns: Sequence[str], rows: Iterable[tuple[str, ...]], form: TableFormat, sort: str) -> None:
    """The rows on standard output, and on standard error that there are none."""
    rows = list(rows)
    if form is TableFormat.json:
        import msgspec

        told = [dict(zip(columns, row, strict=True)) for row in rows]
        print(msgspec.json.format(msgspec.json.encode(told), indent=1).decode())
    elif form is TableFormat.csv:
        writer = csv.writer(sys.stdout)
        writer.writerows([columns, *rows])
    else:
        from rich.table import Table

        from marsad.cli.views import console

        table = Table(box=None, header_style="bold", pad_edge=False)
        for column in columns:
            table.add_column(column, overflow="fold")
        for row in rows:
            table.add_row(*(cell or "–" for cell in row))
        console().print(table)
    if not rows:
        print(f"no {sort} is called so", file=sys.stderr)
