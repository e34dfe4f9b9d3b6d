"""Options that several commands share."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from marsad.store import EventQuery, Store

STATUSES = ("reported", "ongoing", "planned", "denied", "background", "aggregate")


def unlocked(store: str) -> str:
    """The store that a command is given; where it is an encrypted file and nobody told the key, it is asked for."""
    if "://" in store or not sys.stdin.isatty() or not sys.stderr.isatty():
        return store
    from marsad.store.locked import key, looks_locked, use_key

    if looks_locked(Path(store)) and key() is None:
        use_key(typer.prompt(f"Key of {store}", hide_input=True, err=True))
    return store


def new_key() -> str:
    """A key for a new store, asked for twice. Usage where nobody can be asked."""
    from marsad.cli.errors import Usage

    if not sys.stdin.isatty() or not sys.stderr.isatty():
        raise Usage("name the file with the key in MARSAD_KEY_FILE")
    return str(typer.prompt("Key of the new store", hide_input=True, confirmation_prompt=True, err=True))


StoreOption = Annotated[
    str,
    typer.Option("--store", help="The store: an SQLite file, or postgresql://host/name.", callback=unlocked),
]

Documents = Annotated[
    list[Path] | None,
    typer.Option(help="Reports as JSON lines, one a line: id, text, title, published …; may be repeated."),
]

Place = Annotated[str | None, typer.Option(help="Name of a place, a governorate or a country, in either language.")]
Since = Annotated[str | None, typer.Option(help="First day (2021-01-01).")]
Until = Annotated[str | None, typer.Option(help="Last day.")]
Kind = Annotated[str | None, typer.Option(help="Kind of happening; `marsad codebook` lists them.")]
Acled = Annotated[str | None, typer.Option(help="ACLED event type or sub-event type.")]
Actor = Annotated[str | None, typer.Option(help="Id of an actor, and those below it; `marsad actors` lists them.")]
Status = Annotated[str | None, typer.Option(help=f"{', '.join(STATUSES[:-1])} or {STATUSES[-1]}.")]
Text = Annotated[str | None, typer.Option(help="Words of the reports.")]
Disputed = Annotated[bool, typer.Option("--disputed", help="Only what accounts contradict each other on.")]


def iso_day(value: str | None) -> str | None:
    """An option's day; raises Usage where it is none."""
    from datetime import date

    from marsad.cli.errors import Usage

    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise Usage(f"{value!r} is no day; write it as 2021-06-07") from None


def asked(
    *,
    place: str | None = None,
    since: str | None = None,
    until: str | None = None,
    kind: str | None = None,
    acled: str | None = None,
    actor: str | None = None,
    status: str | None = None,
    text: str | None = None,
    disputed: bool = False,
) -> "EventQuery":
    """The events that the options above ask for. Usage where a day or a status is none."""
    from marsad.cli.errors import Usage
    from marsad.known import unknown, where
    from marsad.store import EventQuery

    if status is not None and (problem := unknown("status", status)) is not None:
        raise Usage(problem)
    first, last = iso_day(since), iso_day(until)
    if first is not None and last is not None and first > last:
        raise Usage(f"--since {since} is later than --until {until}")
    return EventQuery(
        **where(place),
        since=first,
        until=last,
        kind=kind,
        acled=acled,
        actor=actor,
        status=status,  # type: ignore[arg-type]  # one of STATUSES
        text=text,
        disputed=True if disputed else None,
    )


def check_names(store: "Store", query: "EventQuery") -> None:
    """Usage where the query names what neither the store knows nor the tables and the gazetteer."""
    from marsad.cli.errors import Usage
    from marsad.known import NAMED, unknown, unknown_place

    asked = [(sort, getattr(query, sort)) for sort in NAMED]
    problems = [unknown(sort, told, store) for sort, told in asked if told is not None]
    if query.place is not None:
        problems.append(unknown_place(store, query.place))
    for problem in filter(None, problems):
        raise Usage(problem)
