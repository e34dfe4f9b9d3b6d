"""`marsad export` and `marsad store`: a store to the formats of the field, and whole stores to and fro."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from marsad.cli import options
from marsad.cli.once import Commands
from marsad.cli.options import StoreOption
from marsad.model.addresses import shown

if TYPE_CHECKING:
    from marsad.export import Selection

FORMAT_NAMES = (
    *("events", "mentions", "documents", "csv", "xlsx", "geojson", "acled", "ucdp", "polecat", "gdelt"),
    *("gdelt-mentions", "hxl", "ftm", "bayanat", "timex", "parquet", "geoparquet", "jsonl", "sqlite"),
)
"""As in `marsad.export.FORMATS`, which takes longer to load than the help may."""


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(help=f"Write a store in one of these formats: {', '.join(FORMAT_NAMES)}.")(export)
    about = "Whole stores: copies, and what was exported as jsonl."
    stores = typer.Typer(cls=Commands, help=about, no_args_is_help=True)
    stores.command()(load)
    for command in (copy, encrypt, decrypt):
        stores.command()(command)
    app.add_typer(stores, name="store")


def export(
    store: StoreOption,
    format: Annotated[str, typer.Option(help="What to write.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File (for parquet: folder); standard output without it.")
    ] = None,
    place: options.Place = None,
    since: options.Since = None,
    until: options.Until = None,
    kind: options.Kind = None,
    acled: options.Acled = None,
    actor: options.Actor = None,
    status: options.Status = None,
    text: options.Text = None,
    disputed: options.Disputed = False,
    min_origins: Annotated[int | None, typer.Option(min=1, help="At least so many independent origins.")] = None,
    only_reviewed: Annotated[bool, typer.Option("--only-reviewed", help="Only events that a person accepted.")] = False,
    redact: Annotated[
        str | None,
        typer.Option(
            help="private: names of private persons are covered; nothing: they stay. Without it as `marsad names` says."
        ),
    ] = None,
) -> None:
    """Write a store in a format."""
    from msgspec import structs

    from marsad.cli.errors import Usage
    from marsad.export import FORMATS, Selection, export_to
    from marsad.gazetteer.areas import arabic_areas
    from marsad.store import EventQuery, Store

    if format not in FORMATS:
        raise Usage(f"there is no format {format!r}; there are {', '.join(FORMATS)}")
    if redact not in (None, "private", "nothing"):
        raise Usage(f"--redact {redact}: private or nothing")
    filters = options.asked(
        place=place,
        since=since,
        until=until,
        kind=kind,
        acled=acled,
        actor=actor,
        status=status,
        text=text,
        disputed=disputed,
    )
    reviewed = "accepted" if only_reviewed else None
    query = structs.replace(filters, min_origins=min_origins, review=reviewed, sort="date")
    with Store(store, create=False) as held:
        options.check_names(held, filters)
        narrowed = None if query == EventQuery(sort="date") else query
        shown = redact == "nothing" or (redact is None and held.names_shown())
        selection = Selection(held, narrowed, private_names=shown, arabic_areas=arabic_areas())
        if output is None:
            _print(selection, format)
        else:
            written = export_to(output, selection, format)
            print(f"{written:,} records written to {output}", file=sys.stderr)
        for line in selection.report.lines():
            print(f"note: {line}", file=sys.stderr)


def _print(selection: "Selection", name: str) -> None:
    from marsad.cli.errors import Usage
    from marsad.export import FORMATS

    form = FORMATS[name]
    if form.target not in ("text", "binary"):
        raise Usage(f"{name} is no stream: name where to write it with --output")
    if form.target == "binary" and sys.stdout.isatty():
        raise Usage(f"{name} is nothing to read on a terminal: name a file with --output")
    form.load()(selection, sys.stdout if form.target == "text" else sys.stdout.buffer)


def load(
    source: Annotated[str, typer.Argument(help="What marsad export --format jsonl wrote, or the OUT of marsad bulk.")],
    store: Annotated[str, typer.Option("--store", help="The new store.")],
) -> None:
    """Make a store from a file of `marsad export --format jsonl`, decisions and history included, or of what `marsad
    bulk` put out: nothing is lost."""
    from marsad.cli.errors import Usage
    from marsad.store.keeping import new_store

    if Path(source).is_file():
        with new_store(store) as held, Path(source).open("rb") as stream:
            rows = held.load(stream)
        print(f"{shown(store)}: {rows:,} rows loaded", file=sys.stderr)
        return
    if "://" not in source and not Path(source).is_dir():
        raise Usage(f"there is no file or folder {source}")
    from marsad.bulk.loading import load as load_output

    with new_store(store) as held:
        documents = load_output(source, held)
        events = held.counts().events
    print(f"{shown(store)}: {documents:,} documents and {events:,} events loaded", file=sys.stderr)


_Source = Annotated[
    str, typer.Argument(help="The store to copy: a file, or postgresql://host/name.", callback=options.unlocked)
]
_NewFile = Annotated[str, typer.Argument(help="The new store, a file.")]


def copy(
    source: _Source,
    target: Annotated[str, typer.Argument(help="The new store: a file, or an empty PostgreSQL database.")],
) -> None:
    """Copy a store, also between SQLite and PostgreSQL: nothing is lost, decisions and history included."""
    _copy(source, target, None)


def encrypt(source: _Source, target: _NewFile) -> None:
    """Copy a store into an encrypted file. The key is that of MARSAD_KEY_FILE or MARSAD_KEY, or asked for."""
    from marsad.cli.errors import Usage
    from marsad.store.locked import key, use_key

    if "://" in target:
        raise Usage(f"{target} is no file: the disks of its server can be encrypted")
    if key() is None:
        use_key(options.new_key())
    _copy(source, target, True)


def decrypt(source: _Source, target: _NewFile) -> None:
    """Copy an encrypted store into a plain file."""
    _copy(source, target, False)


def _copy(source: str, target: str, encrypted: bool | None) -> None:
    from marsad.store import Store
    from marsad.store.keeping import new_store

    with Store(source, create=False) as held, new_store(target, encrypt=encrypted) as made:
        rows = made.load(held.dump())
    print(f"{made.path}: {rows:,} rows copied", file=sys.stderr)
