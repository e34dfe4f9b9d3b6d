"""`marsad expunge`: a document, or a person's name, out of all that a store holds."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from marsad.cli.once import Commands
from marsad.cli.options import StoreOption

if TYPE_CHECKING:
    from marsad.removing import Expunged
    from marsad.sources.keeping import Archive

expunge_app = typer.Typer(
    cls=Commands,
    help="Take a document or a person's name out of a store for good; the ledger tells that it was done, not what.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
_By = Annotated[str, typer.Option("--by", help="Who does it: an administrator, where the store has accounts.")]
_Reason = Annotated[str, typer.Option("--reason", "--note", help="Why, without telling what; the ledger keeps it.")]
_Archive = Annotated[
    Path | None, typer.Option(help="Folder of what `marsad watch` kept; STORE.archive without it, where that is.")
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(expunge_app, name="expunge")


@expunge_app.command()
def document(
    id: Annotated[str, typer.Argument(help="Id of a document.")],
    store: StoreOption,
    reason: _Reason,
    by: _By,
    archive: _Archive = None,
) -> None:
    """Take a document out: text, what was read in it, its versions, what decisions quote of it."""
    from marsad.removing import expunge_document
    from marsad.store import Store

    with Store(store, create=False) as held:
        _tell(expunge_document(held, id, who=by, reason=reason, archive=_archive(store, archive)))


@expunge_app.command()
def person(
    name: Annotated[str, typer.Argument(help="The name as a report has it, two parts of it at least.")],
    store: StoreOption,
    reason: _Reason,
    by: _By,
    archive: _Archive = None,
) -> None:
    """Put signs (█) in the place of a person's name, wherever a document names them whole."""
    from marsad.removing import expunge_person
    from marsad.store import Store

    with Store(store, create=False) as held:
        _tell(expunge_person(held, name, who=by, reason=reason, archive=_archive(store, archive)))


@expunge_app.command()
def sweep(store: StoreOption) -> None:
    """Overwrite what was expunged where it may still lie in the file: needed only after an expunge that broke off."""
    from marsad.store import Store

    with Store(store, create=False) as held:
        _left(tuple(held.sweep()))


def _archive(store: str, folder: Path | None) -> "Archive | None":
    from marsad.sources.keeping import Archive

    found = folder or (None if "://" in store else Path(f"{store}.archive"))
    return Archive(found) if found is not None and found.is_dir() else None


def _tell(done: "Expunged") -> None:
    typer.echo(f"{done.entry.id} tells that it was done, not what", err=True)
    if done.pages:
        typer.echo(f"{done.pages:,} fetched pages that told it are out of the archive", err=True)
    _left(done.left)


def _left(copies: tuple[Path, ...]) -> None:
    for copy in copies:
        typer.echo(f"left as it is: {copy}", err=True)
    typer.echo("backups, exports and files that reports were read from are not touched: see to them yourself", err=True)
