"""`marsad names`: whether the names of private persons are shown to others, as an administrator says."""

from typing import Annotated

import typer

from marsad.cli.once import Commands
from marsad.cli.options import StoreOption

names_app = typer.Typer(
    cls=Commands,
    help="Whether names of private persons are shown to others; they are not unless an administrator says so.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
_By = Annotated[str, typer.Option("--by", help="The administrator who says so: an account of the store.")]
_Reason = Annotated[str, typer.Option("--reason", help="Why; the ledger keeps it.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(names_app, name="names")


@names_app.command()
def show(store: StoreOption, by: _By, reason: _Reason) -> None:
    """Show them from now on, in exports, the programs' interface and public pages."""
    from marsad.store import Store

    with Store(store, create=False) as held:
        held.disclose("shown", who=by, reason=reason)
    typer.echo("names of private persons are shown from now on")


@names_app.command()
def hide(store: StoreOption, by: _By, reason: _Reason) -> None:
    """Hide them again. What was handed on meanwhile is not taken back."""
    from marsad.store import Store

    with Store(store, create=False) as held:
        held.disclose("hidden", who=by, reason=reason)
    typer.echo("names of private persons are hidden from now on")


@names_app.command()
def status(store: StoreOption) -> None:
    """Tell whether they are shown, who said so, and how many reports were never looked through."""
    from marsad.store import Store

    with Store(store, create=False) as held:
        shown, said, unread = held.names_shown(), held.disclosures(), held.unread_names()
    typer.echo("shown" if shown else "hidden")
    for note in said:
        typer.echo(f"{note.time[:10]}  {note.who}  {note.value}: {note.note}")
    if unread:
        typer.echo(f"{unread:,} reports were read before names were looked for: build the store anew from their files")
