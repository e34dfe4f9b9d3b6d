"""Options that several commands share."""

from typing import Annotated

import typer

StoreOption = Annotated[str, typer.Option("--store", help="The store: an SQLite file, or postgresql://host/name.")]
