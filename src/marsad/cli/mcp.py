"""`marsad mcp`: a store for assistants that speak the Model Context Protocol."""

import sys
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(mcp)


def mcp(
    store: Annotated[str, typer.Option("--store", help="The store: an SQLite file, or postgresql://host/name.")],
) -> None:
    """Answer an assistant over standard input and output (Model Context Protocol); nothing can be changed."""
    from marsad.store import Store
    from marsad.web.mcp import serve

    with Store(store, create=False) as held:
        serve(held, sys.stdin.buffer, sys.stdout.buffer)
