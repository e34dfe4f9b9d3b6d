"""`marsad audit`: who did what, from the log that only grows."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from marsad.cli.options import StoreOption

if TYPE_CHECKING:
    from marsad.store import AuditEntry


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(audit)


def audit(
    store: StoreOption,
    limit: Annotated[int | None, typer.Option(min=1, help="The newest so many; all of them without it.")] = None,
    who: Annotated[str | None, typer.Option(help="Only what this account did.")] = None,
    act: Annotated[str | None, typer.Option(help="Only such acts: login_failed, account, decide, export …")] = None,
    json: Annotated[bool, typer.Option("--json", help="As JSON lines.")] = False,
) -> None:
    """List who did what, the first act first; exit code 3 where the log is not as it was written."""
    import msgspec

    from marsad.cli.errors import FAILED
    from marsad.store import Store

    with Store(store, create=False) as held:
        broken = held.audit.broken()
        found = [e for e in held.audit.entries() if who in (None, e.who) and act in (None, e.act)]
        last = held.audit.last_hash()
    for entry in reversed(found[:limit]):
        typer.echo(msgspec.json.encode(entry).decode() if json else _line(entry))
    for number, told in broken:
        print(f"entry {number}: {told}", file=sys.stderr)
    if broken:
        raise typer.Exit(FAILED)
    print(f"the log is as it was written; its last hash is {last or 'none yet'}", file=sys.stderr)


def _line(entry: "AuditEntry") -> str:
    about = " ".join(filter(None, (entry.act, entry.on, entry.detail and f"({entry.detail})")))
    return f"{entry.number}  {entry.time[:19].replace('T', ' ')}  {entry.who or '-'}: {about}"
