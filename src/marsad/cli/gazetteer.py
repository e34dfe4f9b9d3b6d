"""`marsad gazetteer`: places looked up, imported, added, checked, and where they come from."""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from marsad.cli.once import Commands

if TYPE_CHECKING:
    from marsad.gazetteer import Entry, Gazetteer
    from marsad.gazetteer.importing import Imported

_MOST_TOLD = 20
_MOST_SHOWN = 200
Source = Annotated[str | None, typer.Option("--name", help="What to call the source.")]


class GazetteerFormat(StrEnum):
    """How places and sources are printed."""

    table = "table"
    jsonl = "jsonl"


Format = Annotated[GazetteerFormat | None, typer.Option(help="table on a terminal, jsonl elsewhere.")]

gazetteer_app = typer.Typer(
    cls=Commands,
    help="Places: look them up, import GeoNames, add your own.", no_args_is_help=True, rich_markup_mode=None
)


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.add_typer(gazetteer_app, name="gazetteer")


@gazetteer_app.callback()
def _root(
    folder: Annotated[
        Path | None,
        typer.Option(help="Folder of imported and added places; also by the variable MARSAD_GAZETTEER."),
    ] = None,
) -> None:
    if folder is not None:
        os.environ["MARSAD_GAZETTEER"] = str(folder)


@gazetteer_app.command("import")
def import_dump(
    files: Annotated[list[Path], typer.Argument(help="IQ.zip, and alternatenames/IQ.zip or alternateNamesV2.zip.")],
    name: Source = None,
    country: Annotated[list[str] | None, typer.Option(help="Only of this country (ISO code); may be repeated.")] = None,
) -> None:
    """Import places from what GeoNames offers for download; the reading uses them from then on."""
    from marsad.gazetteer import importing
    from marsad.gazetteer.dump_files import DumpError
    from marsad.gazetteer.user import GazetteerError

    countries = _countries(country or [])
    told = 0

    def problem(file: str, line: int, what: str) -> None:
        nonlocal told
        told += 1
        if told <= _MOST_TOLD:
            _say(f"{file}:{line}: {what}: passed over")

    try:
        done = importing.run(files, name, countries, problem)
    except (DumpError, GazetteerError) as error:
        _tell_more(told)
        _fail(str(error))
    _tell_more(told)
    _tell_import(done)


def _countries(given: list[str]) -> frozenset[str]:
    from marsad.cli.errors import Usage

    codes = frozenset(c.strip().upper() for part in given for c in part.split(","))
    if bad := [c for c in codes if len(c) != 2 or not c.isalpha() or not c.isascii()]:
        raise Usage(f"{bad[0]!r} is no ISO code of a country, as IQ is")
    return codes


def _tell_more(told: int) -> None:
    if told > _MOST_TOLD:
        _say(f"… and {told - _MOST_TOLD:,} more rows passed over")


def _tell_import(done: "Imported") -> None:
    about = done.about
    kinds = ", ".join(f"{n:,} {kind}" for kind, n in done.taken.most_common(6))
    _say(f"{about.places:,} places taken as {about.name} ({kinds}{' …' if len(done.taken) > 6 else ''})")
    for why, n in done.passed.most_common():
        _say(f"  not taken: {n:,} {why}")
    if done.broken:
        _say(f"  {done.broken:,} broken rows passed over")
    _tell_use(about.name, about.places)
    _say(f"  to be credited: {about.attribution}")


def _tell_use(name: str, places: int) -> None:
    """Compile the gazetteer with the new places now, not when the next report is read."""
    import time

    from marsad.gazetteer import load

    start = time.perf_counter()
    load.cache_clear()
    used = load().sources().get(name, 0)
    known = f", {places - used:,} were known already" if used < places else ""
    _say(f"  {used:,} are new{known}; compiled in {time.perf_counter() - start:.1f} s")


@gazetteer_app.command()
def add(
    table: Annotated[Path, typer.Argument(help="A table of places as CSV; docs/gazetteer.md names the columns.")],
    name: Source = None,
    licence: Annotated[str, typer.Option(help="Under which licence the table may be used.")] = "not told",
    attribution: Annotated[str, typer.Option(help="Whom to credit.")] = "",
) -> None:
    """Add a table of your own places; with a wrong row nothing is added, and each is named."""
    from marsad.gazetteer import places_csv, user

    name = name or table.stem
    try:
        user.check_name(name)
        rows, problems = places_csv.read(table, name)
        if problems or not rows:
            for problem in problems[:_MOST_TOLD]:
                _say(problem)
            _tell_more(len(problems))
            _fail(f"nothing was added: {len(problems) or 'no'} rows {'to mend' if problems else 'with places'}")
        about = user.save(
            name, "table", rows, files=[table.name], licence=licence, attribution=attribution, dated=None, passed_over=0
        )
    except user.GazetteerError as error:
        _fail(str(error))
    _say(f"{about.places:,} places added as {about.name}")
    _tell_use(about.name, about.places)


@gazetteer_app.command()
def remove(
    name: Annotated[str, typer.Argument(help="Name of the source; `marsad gazetteer sources` lists them.")],
) -> None:
    """Take away a source that was imported or added."""
    from marsad.gazetteer import user

    try:
        user.remove(name)
    except user.GazetteerError as error:
        _fail(str(error))
    _say(f"{name} is removed")


@gazetteer_app.command()
def find(
    name: Annotated[list[str], typer.Argument(help="A name of a place, in Arabic or Latin letters.")],
    country: Annotated[str | None, typer.Option(help="Only in this country (ISO code).")] = None,
    format: Format = None,
) -> None:
    """Look a place up: what bears the name, where it lies, how precisely that is known, who says so."""
    from marsad.gazetteer import load, search

    gazetteer, asked = load(), " ".join(name)
    found = search.find(gazetteer, asked, country.upper() if country else None)
    if not found:
        near = search.like(gazetteer, asked)
        _fail(f"no place is called {asked}" + (f"; alike are: {', '.join(near)}" if near else ""))
    rows = [_place(gazetteer, entry) for entry in found[:_MOST_SHOWN]]
    _print(rows, format, ("name", "name_ar", "type", "within", "lat", "lon", "precision_km", "source"))
    if len(found) > _MOST_SHOWN:
        _say(f"the first {_MOST_SHOWN} of {len(found):,}; narrow them with --country")


def _place(gazetteer: "Gazetteer", entry: "Entry") -> dict[str, Any]:
    chain = [entry.admin2, entry.admin1, entry.country]
    return {
        **entry._asdict(),
        "forms": gazetteer.forms(entry),
        "within": ", ".join(dict.fromkeys(c for c in chain if c and c != entry.name)),
        "source": gazetteer.source(entry),
    }


@gazetteer_app.command()
def sources(format: Format = None) -> None:
    """List where the places come from: licence, whom to credit, how many, since when."""
    from marsad.gazetteer import listing, load, user

    rows = [source._asdict() for source in listing.sources(load())]
    for row in rows:
        row["hash"] = (row["sha256"] or "–")[:12]
    _print(rows, format, ("name", "licence", "dated", "added", "places", "used", "hash", "attribution"))
    _say(f"imported and added places lie in {user.folder()}")


@gazetteer_app.command()
def check() -> None:
    """Check the places: errors in the tables, then what is doubtful (doubles, far from its unit, also a word)."""
    from marsad.gazetteer import check as checks
    from marsad.gazetteer import load

    errors = checks.check()
    for error in errors:
        _say(f"error: {error}")
    doubts = checks.doubts(load(), _common_words())
    for kind, lines in doubts.items():
        for line in lines[:_MOST_TOLD]:
            print(f"{kind}: {line}")
        if len(lines) > _MOST_TOLD:
            print(f"{kind}: … and {len(lines) - _MOST_TOLD:,} more")
    counts = ", ".join(f"{len(lines):,} {kind}" for kind, lines in doubts.items())
    _say(f"{len(errors):,} errors; doubtful: {counts or 'nothing'}")
    raise typer.Exit(1 if errors else 0)


def _common_words() -> frozenset[str]:
    """The single words of the language tables that are no names of actors or places."""
    from marsad.gazetteer import keys
    from marsad.lexicon import tables

    names = ("actors", "outlets", "names", "place", "disputed", "units")
    forms = (
        form
        for file in tables.data_files()
        if not file.name.startswith(names)
        for _, row in tables.rows(file)
        for _, found in tables.form_columns(row)
        for form in found
    )
    return frozenset(keys.strict(f) for f in forms if " " not in f)


# How it is printed


def _print(rows: list[dict[str, Any]], format: GazetteerFormat | None, columns: tuple[str, ...]) -> None:
    import msgspec

    as_table = sys.stdout.isatty() if format is None else format is GazetteerFormat.table
    if not as_table:
        sys.stdout.writelines(msgspec.json.encode(row).decode() + "\n" for row in rows)
        return
    cells = [[_cell(row[c]) for c in columns] for row in rows]
    widths = [max(map(len, column)) for column in zip(columns, *cells, strict=True)]
    for line in [list(columns), *cells]:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _cell(value: object) -> str:
    return "–" if value is None or value == "" else f"{value:g}" if isinstance(value, float) else str(value)


def _say(line: str) -> None:
    """What is no result goes to standard error."""
    print(line, file=sys.stderr)


def _fail(message: str) -> NoReturn:
    from marsad.cli.errors import FAILED

    _say(f"marsad: {message}")
    raise typer.Exit(FAILED)
