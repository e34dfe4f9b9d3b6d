"""The command that writes a briefing."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from marsad.cli.options import StoreOption, iso_day


class Language(StrEnum):
    """The languages of a briefing."""

    ar = "ar"
    en = "en"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(brief)


def brief(
    store: StoreOption,
    output: Annotated[Path, typer.Option("--output", "-o", help="File to write: .docx or .html.")],
    since: Annotated[str | None, typer.Option(help="First day (2021-01-01).")] = None,
    until: Annotated[str | None, typer.Option(help="Last day.")] = None,
    area: Annotated[
        str | None, typer.Option(help="Name of a place, a governorate or a country, in either language.")
    ] = None,
    actor: Annotated[str | None, typer.Option(help="Id of an actor; those below it count too.")] = None,
    lang: Annotated[Language, typer.Option(help="Language of the briefing.")] = Language.ar,
) -> None:
    """Write a briefing on a period, an area, an actor: key figures, map, list, disputes, sources."""
    from marsad.cli.errors import Usage
    from marsad.known import where
    from marsad.store import EventQuery, Store, shown_to_others
    from marsad.web.briefing_page import briefing_file

    if output.suffix.lower() not in (".docx", ".html"):
        raise Usage(f"{output}: a briefing is written as .docx or .html")
    query = EventQuery(since=iso_day(since), until=iso_day(until), actor=actor, **where(area))
    with Store(store, create=False) as held:
        made = briefing_file(shown_to_others(held), query, lang.value, output.suffix.lower())
    output.write_bytes(made)
