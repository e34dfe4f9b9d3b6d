"""Commands for who may read and write over the web."""

from enum import StrEnum
from typing import Annotated

import typer

from marsad.cli.once import Commands
from marsad.cli.options import StoreOption

_Name = Annotated[str, typer.Argument(help="The name that decisions will bear.")]

user_app = typer.Typer(
    cls=Commands,
    help="Name those who may write over the web, and, where it is served to other machines, read.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


class RoleName(StrEnum):
    """What one may do, each including the ones before."""

    reader = "reader"
    reviewer = "reviewer"
    admin = "admin"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(user_app, name="user")


@user_app.command()
def add(
    name: _Name,
    store: StoreOption,
    role: Annotated[
        RoleName, typer.Option(help="reader reads, reviewer decides too, admin brings in reports too.")
    ] = RoleName.reviewer,
) -> None:
    """Add somebody and print the token to log in with. It is shown this once: only its hash is kept."""
    from marsad.store import Store

    with Store(store) as held:
        _tell(held.accounts.add(name, role.value, by=_whoever()))


@user_app.command()
def renew(name: _Name, store: StoreOption) -> None:
    """Print a new token for somebody; the old one and all sessions end."""
    from marsad.store import Store

    with Store(store, create=False) as held:
        _tell(held.accounts.renew(name, by=_whoever()))


@user_app.command()
def remove(name: _Name, store: StoreOption) -> None:
    """Take somebody's token and sessions away. What they decided stays, under their name."""
    from marsad.store import Store

    with Store(store, create=False) as held:
        held.accounts.remove(name, by=_whoever())
    typer.echo(f"{name} can no longer log in", err=True)


@user_app.command("role")
def role_(name: _Name, role: Annotated[RoleName, typer.Argument()], store: StoreOption) -> None:
    """Let somebody do more, or less, from now on."""
    from marsad.store import Store

    with Store(store, create=False) as held:
        held.accounts.set_role(name, role.value, by=_whoever())
    typer.echo(f"{name} is {role.value} from now on", err=True)


@user_app.command()
def disable(name: _Name, store: StoreOption) -> None:
    """Close somebody's account until `renew` gives a new token; all sessions end."""
    from marsad.store import Store

    with Store(store, create=False) as held:
        held.accounts.disable(name, by=_whoever())
    typer.echo(f"{name} can no longer log in", err=True)


@user_app.command("list")
def list_(store: StoreOption) -> None:
    """List who has a token."""
    from marsad.store import Store

    with Store(store, create=False) as held:
        for account in held.accounts.all():
            used = f"last logged in {account.used[:10]}" if account.used else "never logged in"
            role = f"{account.role} (disabled)" if account.disabled else account.role
            typer.echo(f"{account.name}  {role}  since {account.added[:10]}, {used}")


def _whoever() -> str:
    from marsad.store.accounts import whoever

    return whoever("marsad user")


def _tell(token: str) -> None:
    typer.echo(token)
    typer.echo("Keep it as a password is kept: it is shown this once.", err=True)
