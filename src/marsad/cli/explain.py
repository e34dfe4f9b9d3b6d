"""`marsad explain`: the layers of the reading of a report, for whoever looks for the cause of a wrong value."""

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from marsad.cli.found import Reports
from marsad.cli.options import Documents, iso_day
from marsad.model.document import Document

if TYPE_CHECKING:
    from marsad.reading.explain import Explanation, Found


class ExplainFormat(StrEnum):
    """How the layers are printed."""

    text = "text"
    jsonl = "jsonl"


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command()(explain)


def explain(
    reports: Reports = None,
    documents: Documents = None,
    id: Annotated[str | None, typer.Option(help="Only the document with this id.")] = None,
    published: Annotated[
        str | None, typer.Option(help="Day of publication (2021-06-07) of reports without one.")
    ] = None,
    format: Annotated[ExplainFormat | None, typer.Option(help="text on a terminal, jsonl elsewhere.")] = None,
) -> None:
    """Print how reports are read: phrases, clauses, what was joined and why, what was dropped and why."""
    from marsad.cli.work import inputs, take_documents

    readable = format is ExplainFormat.text or (format is None and sys.stdout.isatty())

    def take(document: Document) -> None:
        if id is None or document.id == id:
            _print(document, readable)

    raise typer.Exit(take_documents(inputs(reports, documents, iso_day(published)), take))


def _print(document: Document, readable: bool) -> None:
    import msgspec

    from marsad.reading.explain import explain as layers

    explanation = layers(document)
    if readable:
        print_layers(explanation, sys.stdout)
    else:
        sys.stdout.write(msgspec.json.encode(explanation).decode() + "\n")


def print_layers(explanation: "Explanation", stream: TextIO) -> None:
    """Print an explanation for people."""
    say = stream.write
    say(f"{explanation.doc}  country: {explanation.country or '–'}\n\nPhrases\n")
    for found in explanation.phrases:
        say(f"  {found.layer:<10} {_quoted(found.text)}  →  {found.read}\n")
    say("\nClauses\n")
    for clause in explanation.clauses:
        say(f"  {_quoted(clause.text)}\n    tells: {clause.kind or 'no happening'}\n")
        for cue in clause.cues:
            say(f"    cue        {cue}\n")
        for found in clause.found:
            say(f"    {found.layer:<10} {_quoted(found.text)}  →  {found.read}\n")
    say("\nAccounts\n")
    for number, account in enumerate(explanation.accounts, 1):
        say(f"  {number}. {_account(account)}\n")
        for joining in explanation.joinings:
            if joining.account == number:
                verdict = "joined to" if joining.joined else "not joined to" if joining.other else "dropped"
                say(f"       {verdict} {joining.other or ''}: {joining.why}\n")
    say(f"\n{len(explanation.mentions)} mentions\n")
    for mention in explanation.mentions:
        say(f"  {mention.mention}  {mention.kind}  {mention.status}\n")


def _account(account: "Found") -> str:
    return f"{account.read}  {_quoted(account.text)}"


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return f"«{line[:110]}…»" if len(line) > 110 else f"«{line}»"
