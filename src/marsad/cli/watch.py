"""`marsad watch` and `marsad sources`: sources that are visited by themselves, and how they are doing."""

import signal
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from marsad.cli.once import Commands
from marsad.cli.options import StoreOption

if TYPE_CHECKING:
    from marsad.sources.keeping import Archive
    from marsad.sources.watchlist import Source

_Watchlist = Annotated[Path, typer.Argument(help="The list of sources: sources.toml.")]
_Archive = Annotated[
    Path | None, typer.Option(help="Folder for what is fetched, kept as received (WARC); STORE.archive without it.")
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(watch)
    sources = typer.Typer(cls=Commands, help="The sources that marsad watch visits.", no_args_is_help=True)
    sources.command()(status)
    app.add_typer(sources, name="sources")


def watch(
    watchlist: _Watchlist,
    store: StoreOption,
    archive: _Archive = None,
    once: Annotated[bool, typer.Option("--once", help="Visit each source that is due, then end.")] = False,
) -> None:
    """Visit sources on their schedules and read what they publish into a store, until Ctrl-C."""
    from marsad.sources.fetch import fetch
    from marsad.store import Store
    from marsad.watching import Watch

    sources = _sources(watchlist)
    with Store(store) as held:
        held.check_writable()
        kept = _archive(store, archive)
        try:
            watching = Watch(sources, held, kept, fetch=fetch, tell=_tell)
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: watching.stop())
            if once:
                watching.round()
            else:
                _tell(f"{len(sources)} sources; Ctrl-C ends it, the next run goes on")
                watching.run()
        finally:
            kept.close()


def status(watchlist: _Watchlist, store: StoreOption, archive: _Archive = None) -> None:
    """Tell what is late, failing, silent, flooding or changed. Ends with 3 where a source is."""
    from rich.console import Console
    from rich.table import Table

    from marsad.cli.errors import FAILED
    from marsad.sources.health import statuses

    sources = _sources(watchlist)
    kept = _archive(store, archive)
    found = statuses(sources, kept, time.time())
    kept.close()
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in ("source", "state", "last success", "next visit", "today", "yesterday", ""):
        table.add_column(column)
    for line in found:
        moments = (_moment(line.success), _moment(line.due))
        table.add_row(line.name, line.state, *moments, str(line.today), str(line.yesterday), line.says)
    Console(width=None if sys.stdout.isatty() else 140, highlight=False).print(table)
    raise typer.Exit(FAILED if any(line.state not in ("ok", "new") for line in found) else 0)


def _sources(path: Path) -> "list[Source]":
    from marsad.cli.errors import Usage
    from marsad.sources.watchlist import WatchlistError, read_watchlist

    try:
        return read_watchlist(path)
    except WatchlistError as error:
        raise Usage(str(error)) from error
    except OSError as error:
        raise Usage(f"{path} cannot be read: {error.strerror or error}") from error


def _archive(store: str, folder: Path | None) -> "Archive":
    from marsad.cli.errors import Usage
    from marsad.watching import open_archive

    try:
        return open_archive(store, folder)
    except ValueError as error:
        raise Usage(f"{error} with --archive") from error


def _moment(seconds: float | None) -> str:
    return datetime.fromtimestamp(seconds).isoformat(" ", "minutes") if seconds else "–"


def _tell(line: str) -> None:
    print(f"{datetime.now().isoformat(' ', 'seconds')}  {line}", file=sys.stderr, flush=True)
