"""The commands and their options. What a command needs is imported when it runs, so that `marsad --help` is quick."""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from marsad import __version__
from marsad.cli import audit as audit_command
from marsad.cli import brief as brief_command
from marsad.cli import bulk as bulk_command
from marsad.cli import decisions as decisions_command
from marsad.cli import explain as explain_command
from marsad.cli import export as export_command
from marsad.cli import expunge as expunge_command
from marsad.cli import gazetteer as gazetteer_command
from marsad.cli import keeping as keeping_command
from marsad.cli import mcp as mcp_command
from marsad.cli import names as names_command
from marsad.cli import options
from marsad.cli import search as search_command
from marsad.cli import tables as tables_command
from marsad.cli import users as users_command
from marsad.cli import watch as watch_command
from marsad.cli.errors import Interrupted, ReaderLeft
from marsad.cli.found import register
from marsad.cli.once import Commands
from marsad.cli.options import Documents, StoreOption, iso_day


class _Commands(Commands):
    """The commands. Typer would end both of these in its own way, with other words and codes in each version."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise ReaderLeft from error
        except KeyboardInterrupt as error:
            raise Interrupted from error


app = typer.Typer(
    cls=_Commands,
    name="marsad",
    help="Arabic reports of armed conflict, read into events in which every value keeps its words and its speaker. "
    "marsad documents public reporting after the fact.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
lexicon_app = typer.Typer(cls=Commands, help="The language tables.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(lexicon_app, name="lexicon")

Reports = Annotated[
    list[str] | None,
    typer.Argument(
        help="Files, folders, archives: text, HTML, JSON, tables, Word, PDF, feeds, mail, WARC, Telegram's exports."
    ),
]
Columns = Annotated[
    str | None, typer.Option(help="Columns of tables by other names: text=BODY,published=DATE,id=REF …")
]
OutputOption = Annotated[Path | None, typer.Option("--output", "-o", help="File to write; standard output without it.")]


class ExtractFormat(StrEnum):
    """How mentions are printed."""

    jsonl = "jsonl"
    text = "text"


class ListFormat(StrEnum):
    """How a list of events is printed."""

    table = "table"
    json = "json"
    csv = "csv"


class ShowFormat(StrEnum):
    """How one event is printed."""

    text = "text"
    json = "json"


class RecordName(StrEnum):
    """The records that have a JSON Schema."""

    mention = "mention"
    event = "event"
    document = "document"


def main() -> None:
    """Run the command line. Ends with 0 where all went well, 3 where some inputs failed, 2 for wrong usage (a store
    that is not there among it)."""
    from marsad.cli.errors import guarded

    guarded(app)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"marsad {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where in the program an error arose.")] = False,
) -> None:
    if debug:
        os.environ["MARSAD_DEBUG"] = "1"


@app.command()
def build(
    store: StoreOption,
    reports: Reports = None,
    documents: Documents = None,
    columns: Columns = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes that read; as many as there are cores without it.")
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="Name every report that is not Arabic, not the first few alone.")
    ] = False,
) -> None:
    """Read reports into a store and make its events."""
    from marsad.cli.work import build_store, inputs

    raise typer.Exit(build_store(inputs(reports, documents, None, columns), store, workers, verbose=verbose))


@app.command()
def extract(
    reports: Annotated[list[str] | None, typer.Argument(help="Files and folders, or - for standard input.")] = None,
    documents: Documents = None,
    format: Annotated[ExtractFormat | None, typer.Option(help="text on a terminal, jsonl elsewhere.")] = None,
    published: Annotated[
        str | None, typer.Option(help="Day of publication (2021-06-07) of reports without one.")
    ] = None,
    output: OutputOption = None,
    columns: Columns = None,
) -> None:
    """Print the mentions of reports: one account of one happening a line."""
    from marsad.cli.work import extract_mentions, inputs

    readable = format is ExtractFormat.text or (format is None and output is None and sys.stdout.isatty())
    found = inputs(reports, documents, iso_day(published), columns)
    raise typer.Exit(extract_mentions(found, readable=readable, output=output))


@app.command()
def events(
    store: StoreOption,
    place: options.Place = None,
    since: options.Since = None,
    until: options.Until = None,
    kind: options.Kind = None,
    acled: options.Acled = None,
    actor: options.Actor = None,
    status: options.Status = None,
    text: options.Text = None,
    disputed: options.Disputed = False,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 100,
    format: Annotated[ListFormat, typer.Option(help="How to print them.")] = ListFormat.table,
) -> None:
    """List the events of a store."""
    from msgspec import structs

    from marsad.cli.views import print_events
    from marsad.store import Store

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
    with Store(store, create=False) as held:
        options.check_names(held, filters)
        print_events(held, structs.replace(filters, limit=limit), format.value)


@app.command()
def show(
    event: Annotated[str, typer.Argument(help="Id of an event, or its beginning.")],
    store: StoreOption,
    format: Annotated[ShowFormat, typer.Option(help="How to print it.")] = ShowFormat.text,
) -> None:
    """Print one event: its disputes, each value with its claims, who said each, and the words."""
    from marsad.cli.errors import Usage
    from marsad.cli.views import print_event
    from marsad.store import Store

    with Store(store, create=False) as held:
        found = held.event(event)
        if found is None:
            raise Usage(f"the store has no event {event}; marsad events --store {store} lists them")
        print_event(held, found, as_json=format is ShowFormat.json)


@app.command()
def serve(
    store: StoreOption,
    host: Annotated[
        str, typer.Option(help="The address to listen on; others than loopback need tokens: marsad user add.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535)] = 8765,
    allow_host: Annotated[
        list[str] | None, typer.Option(help="A name by which others reach this machine; may be given several times.")
    ] = None,
    public: Annotated[
        bool, typer.Option("--public", help="Let everybody read and nobody write; private persons' names are covered.")
    ] = False,
) -> None:
    """Show a store in the browser. Reading is free on this machine; writing, and all from elsewhere, takes a token."""
    from marsad.web import serve as serve_store

    def ready(address: str) -> None:
        typer.echo(f"{address}  (Ctrl-C ends it)")
        if allow_host and not public:
            typer.echo("Tokens travel as they are: put a proxy with TLS before it where others reach it.", err=True)

    def first(name: str, token: str) -> None:
        typer.echo(f"Nobody had an account here: {name!r} administers, and logs in with this token.", err=True)
        typer.echo(token, err=True)
        typer.echo("It is told this once; only its hash is kept. `marsad user renew` gives a new one.", err=True)

    serve_store(
        store, host=host, port=port, allow_hosts=allow_host or (), public=public, on_ready=ready, on_first=first
    )


@app.command()
def schema(record: Annotated[RecordName, typer.Argument(help="Which record.")] = RecordName.mention) -> None:
    """Print the JSON Schema of a record."""
    import msgspec

    from marsad.model.document import Document
    from marsad.model.event import Event
    from marsad.model.mention import Mention

    types = {"mention": Mention, "event": Event, "document": Document}
    typer.echo(msgspec.json.format(msgspec.json.encode(msgspec.json.schema(types[record.value])), indent=1).decode())


@lexicon_app.command("check")
def lexicon_check() -> None:
    """Check the tables of words, places, countries and actors: what is wrong, and in which line."""
    from marsad.gazetteer.check import check as check_places
    from marsad.gazetteer.tables import country_codes
    from marsad.lexicon.check import check as check_words
    from marsad.lexicon.check_actors import check as check_names
    from marsad.model.actors import registry
    from marsad.model.check import check as check_sides

    codes = country_codes()
    problems = [*check_words(), *check_names(registry(), codes), *check_sides(codes), *check_places()]
    for problem in problems:
        typer.echo(problem, err=True)
    typer.echo("the tables are sound" if not problems else f"{len(problems)} lines to mend", err=bool(problems))
    raise typer.Exit(1 if problems else 0)


# Help lists the commands in this order: the main ones above, then what stands in files of its own.
for command in (tables_command, bulk_command, export_command, watch_command, search_command, decisions_command):
    command.register(app)
for command in (explain_command, brief_command, gazetteer_command, users_command, names_command, audit_command):
    command.register(app)
for command in (expunge_command, keeping_command, mcp_command):
    command.register(app)
register(app)
