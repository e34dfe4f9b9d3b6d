"""`marsad backup`, `marsad restore` and `marsad verify`: a store kept safe, and proof that it is as it was written."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from marsad.cli.options import StoreOption
from marsad.model.addresses import shown


def register(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (backup, restore, verify):
        app.command()(command)


def backup(
    store: StoreOption,
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write; none that is there already.")],
) -> None:
    """Copy a store to one file, also while something is writing to it."""
    from marsad.store import Store
    from marsad.store.keeping import back_up

    with Store(store, create=False) as held:
        back_up(held, output)
    print(f"{output}: {output.stat().st_size:,} bytes; marsad verify --store {output} checks it", file=sys.stderr)


def restore(
    file: Annotated[Path, typer.Argument(help="What marsad backup wrote.")],
    store: Annotated[str, typer.Option("--store", help="The new store; none that is there already.")],
) -> None:
    """Make a store from a backup."""
    from marsad.store import Store
    from marsad.store.keeping import restore as put_back

    put_back(file, store)
    with Store(store, create=False) as held:
        counts = held.counts()
    print(f"{shown(store)} holds {counts.documents:,} documents and {counts.events:,} events", file=sys.stderr)


def verify(store: StoreOption) -> None:
    """Check every hash, span, claim, decision and reference of a store; what is wrong is named (exit code 3)."""
    from marsad.cli.errors import FAILED
    from marsad.pipeline import verify as flaws
    from marsad.store import Checked, NoStore, StoreBusy, StoreError, StoreForbidden
    from marsad.store.keeping import changed

    checked, found = Checked(), 0
    try:
        if "://" not in store and changed(Path(store)):
            found += 1
            print(f"file: its bytes are not those that {store}.sha256 was written of")
        for flaw in flaws(store, checked):
            found += 1
            print(f"{flaw.where}: {flaw.what}")
    except (NoStore, StoreBusy, StoreForbidden):  # says nothing of the store: the command failed, as any other would
        raise
    except StoreError as error:
        found += 1
        print(f"file: it cannot be gone through: {error}")
    print(
        f"{checked.documents:,} documents, {checked.mentions:,} mentions, {checked.events:,} events, "
        f"{checked.claims:,} claims, {checked.decisions:,} decisions: "
        + (f"{found:,} flaw{'s' if found > 1 else ''}" if found else "all as it was written"),
        file=sys.stderr,
    )
    if checked.unsealed:
        print(f"note: {checked.unsealed:,} rows bear no seal", file=sys.stderr)
    raise typer.Exit(FAILED if found else 0)
