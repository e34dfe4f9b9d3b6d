"""Options that several commands share."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from marsad.store import EventQuery

STATUSES = ("reported", "ongoing", "planned", "denied", "background", "aggregate")

StoreOption = Annotated[str, typer.Option("--store", help="The store: an SQLite file, or postgresql://host/name.")]

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
    """The events that the options above ask for. Usage where a day is none or there is no such status."""
    from marsad.cli.errors import Usage
    from marsad.cli.found import iso_day
    from marsad.store import EventQuery

    if status is not None and status not in STATUSES:
        raise Usage(f"there is no status {status!r}; there are {', '.join(STATUSES)}")
    return EventQuery(
        place=place,
        since=iso_day(since),
        until=iso_day(until),
        kind=kind,
        acled=acled,
        actor=actor,
        status=status,  # type: ignore[arg-type]  # one of STATUSES
        text=text,
        disputed=True if disputed else None,
    )
