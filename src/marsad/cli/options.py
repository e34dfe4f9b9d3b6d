"""Options that several commands share."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from marsad.store import EventQuery

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

Place = Annotated[str | None, typer.Option(help="Name of a place or governorate, in either language.")]
Since = Annotated[str | None, typer.Option(help="First day (2021-01-01).")]
Until = Annotated[str | None, typer.Option(help="Last day.")]
Kind = Annotated[str | None, typer.Option(help="Kind of happening; `marsad codebook` lists them.")]
Acled = Annotated[str | None, typer.Option(help="ACLED event type or sub-event type.")]
Actor = Annotated[str | None, typer.Option(help="Id of an actor; those below it count too.")]
Status = Annotated[str | None, typer.Option(help=f"{', '.join(STATUSES[:-1])} or {STATUSES[-1]}.")]
Text = Annotated[str | None, typer.Option(help="Words of the reports.")]
Disputed = Annotated[bool, typer.Option("--disputed", help="Only what accounts contradict each other on.")]


def asked(
    *,
    place: str | None,
    since: str | None,
    until: str | None,
    kind: str | None,
    acled: str | None,
    actor: str | None,
    status: str | None,
    text: str | None,
    disputed: bool,
) -> "EventQuery":
    """The events that the options above ask for. Usage where a day is none, or nothing is known by that name."""
    from marsad.cli.errors import Usage
    from marsad.cli.found import iso_day
    from marsad.store import EventQuery

    if status is not None and status not in STATUSES:
        raise Usage(f"there is no status {status!r}; there are {', '.join(STATUSES)}")
    for name, told, known in _named(kind, acled, actor):
        if told not in known:
            raise Usage(_unknown(name, told, known))
    first, last = iso_day(since), iso_day(until)
    if first is not None and last is not None and first > last:
        raise Usage(f"--since {since} is later than --until {until}")
    return EventQuery(
        place=place,
        since=first,
        until=last,
        kind=kind,
        acled=acled,
        actor=actor,
        status=status,  # type: ignore[arg-type]  # one of STATUSES
        text=text,
        disputed=True if disputed else None,
    )


def _named(kind: str | None, acled: str | None, actor: str | None) -> Iterator[tuple[str, str, list[str]]]:
    """What was asked for by name, with all that is known of its sort."""
    from marsad.model.actors import registry
    from marsad.model.codebook import codebook

    if kind is not None:
        yield "kind", kind, list(codebook())
    if acled is not None:
        codes = [k.acled for k in codebook().values() if k.acled is not None]
        yield "ACLED type", acled, sorted({t for c in codes for t in (c.event_type, c.sub_event_type) if t})
    if actor is not None:
        yield "actor", actor, list(registry())


def _unknown(sort: str, told: str, known: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(told, known, n=3) or get_close_matches(told.lower(), known, n=3)
    if near:
        return f"there is no {sort} {told!r}; there is {', '.join(near)}"
    where = "exports tell them, as is or iq-army" if sort == "actor" else "`marsad codebook` lists them"
    return f"there is no {sort} {told!r}; {where}"
