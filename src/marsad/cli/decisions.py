"""Commands for what people decide: the ledger, and documents that their publishers withdraw."""

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from marsad.cli.once import Commands
from marsad.cli.options import StoreOption

if TYPE_CHECKING:
    from marsad.model.decision import DecisionKind, LedgerEntry
    from marsad.store import Version

_By = Annotated[str, typer.Option("--by", help="Who decides: a name that others will know.")]
_Note = Annotated[str, typer.Option("--note", "--reason", help="Why, in a sentence.")]
_Event = Annotated[str, typer.Argument(metavar="EVENT", help="Id of an event, or its beginning.")]
_Mentions = Annotated[list[str], typer.Argument(metavar="MENTION...", help="Ids of mentions, as in doc-1#3.")]
_Json = Annotated[bool, typer.Option("--json", help="As JSON lines.")]

decide_app = typer.Typer(
    cls=Commands,
    help="Decide on events: what is one, what is right. Decisions are kept for good and outlive every re-run.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
document_app = typer.Typer(
    cls=Commands,
    help="Take a document out that its publisher withdrew, or look at what it said before.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(decide_app, name="decide")
    app.add_typer(document_app, name="document")
    app.command()(decisions)


@decide_app.command()
def merge(
    events: Annotated[list[str], typer.Argument(metavar="EVENT EVENT...", help="Ids of events.")],
    store: StoreOption,
    by: _By,
    note: _Note = "",
) -> None:
    """These events are one happening."""
    _decide(store, "merge", who=by, events=events, note=note)


@decide_app.command()
def split(event: _Event, mentions: _Mentions, store: StoreOption, by: _By, note: _Note = "") -> None:
    """These mentions of an event report another happening, one and the same."""
    _decide(store, "split", who=by, events=[event], mentions=mentions, note=note)


@decide_app.command()
def detach(mentions: _Mentions, store: StoreOption, by: _By, note: _Note = "") -> None:
    """These mentions do not belong to the event they stand in."""
    for mention in dict.fromkeys(mentions):
        _decide(store, "detach", who=by, mentions=[mention], note=note)


@decide_app.command()
def value(
    event: _Event,
    field: Annotated[str, typer.Argument(help="date, place, kind, status, results.killed.civilians …")],
    value: Annotated[str, typer.Argument(help="The value that is right.")],
    store: StoreOption,
    by: _By,
    note: _Note = "",
) -> None:
    """This value of an event is right, whatever most sources say."""
    _decide(store, "value", who=by, events=[event], field=field, value=value, note=note)


@decide_app.command()
def wrong(
    event: _Event,
    field: Annotated[str, typer.Argument(help="Field of the claim, as `marsad show` prints it.")],
    value: Annotated[str, typer.Argument(help="What it claims.")],
    store: StoreOption,
    by: _By,
    mention: Annotated[list[str] | None, typer.Option(help="Only the claim of this mention.")] = None,
    note: _Note = "",
) -> None:
    """This claim is wrong: it stays visible and no longer counts."""
    _decide(store, "wrong", who=by, events=[event], mentions=mention or [], field=field, value=value, note=note)


@decide_app.command()
def accept(event: _Event, store: StoreOption, by: _By, note: _Note = "") -> None:
    """This event was checked and stands."""
    _decide(store, "accept", who=by, events=[event], note=note)


@decide_app.command()
def reject(event: _Event, store: StoreOption, by: _By, note: _Note = "") -> None:
    """This is no event: misread, or outside what is collected."""
    _decide(store, "reject", who=by, events=[event], note=note)


@decide_app.command("note")
def note_(event: _Event, words: Annotated[str, typer.Argument()], store: StoreOption, by: _By) -> None:
    """Write something down about an event."""
    _decide(store, "note", who=by, events=[event], note=words)


@decide_app.command()
def undo(
    decision: Annotated[str, typer.Argument(help="Id of a decision, as in d-3.")],
    store: StoreOption,
    by: _By,
    note: _Note = "",
) -> None:
    """Take a decision back. Both stay in the ledger."""
    _decide(store, "undo", who=by, undoes=decision, note=note)


def _decide(path: str, kind: "DecisionKind", **given: Any) -> None:
    from marsad.pipeline import decide
    from marsad.store import Store

    with Store(path, create=False) as store:
        made = decide(store, kind, **given)
        now = store.events_of_mentions([b.mention for b in made.bases])
        typer.echo(f"{made.id} noted", err=True)
        for event in sorted(set(now.values())):
            row = store.event(event)
            typer.echo(f"{event}  {row.title_en if row else ''}")


def decisions(
    store: StoreOption,
    open: Annotated[
        bool, typer.Option("--open", help="Only those that somebody has to look at again, as their text changed.")
    ] = False,
    check: Annotated[bool, typer.Option("--check", help="Check that no entry was changed afterwards.")] = False,
    json: _Json = False,
) -> None:
    """List the decisions that people took, the first one first."""
    import msgspec

    from marsad.store import Store, StoreError

    with Store(store, create=False) as held:
        broken = held.broken_decision() if check else None
        if broken is not None:
            raise StoreError(f"{store}: entry {broken} of the ledger is not as it was written")
        for entry in held.decisions(open=True if open else None):
            if json:
                sys.stdout.write(msgspec.json.encode(entry).decode() + "\n")
            else:
                typer.echo("\n".join(_lines(entry)))
        if check:
            typer.echo("the ledger is as it was written", err=True)


def _lines(entry: "LedgerEntry") -> list[str]:
    made = entry.decision
    about = " ".join(filter(None, (made.event, made.field, made.value and f"= {made.value}", made.undoes)))
    lines = [f"{made.id}  {made.time[:16].replace('T', ' ')}  {made.who}: {made.kind} {about}".rstrip()]
    if made.kind in ("split", "detach"):
        lines.append("      out: " + ", ".join(b.mention for b in made.bases if b.group == 0))
    if made.mention is not None:
        lines.append(f"      {made.mention.mention}: {made.mention.kind}")
    if made.words is not None:
        lines.append(f"      by the words «{made.words.quote}» of {made.words.document}")
    if made.note:
        lines.append(f"      «{made.note}»")
    if entry.undone_by:
        lines.append(f"      undone by {entry.undone_by}")
    elif entry.superseded_by:
        lines.append(f"      decided again in {entry.superseded_by}")
    else:
        lines += [f"      LOOK AGAIN: {reason}" for reason in entry.open]
    return lines


@document_app.command()
def remove(
    document: Annotated[str, typer.Argument(help="Id of a document.")],
    store: StoreOption,
    reason: Annotated[
        str, typer.Option("--reason", "--note", help="Why: withdrawn by its publisher, published in error …")
    ],
    by: Annotated[str | None, typer.Option("--by", help="Who takes it out.")] = None,
) -> None:
    """Take a document out: its claims go, what it said is kept among its versions."""
    from marsad.pipeline import refuse
    from marsad.store import Store

    with Store(store, create=False) as held:
        held.remove_document(document, reason=reason, who=by)
        refuse(held)
        again = [e.decision.id for e in held.decisions(open=True) if any(document in r for r in e.open)]
    typer.echo(f"{document} is out; `marsad document restore {document}` puts it back", err=True)
    if again:
        typer.echo(f"decisions to look at again: {', '.join(again)}", err=True)


@document_app.command()
def restore(document: Annotated[str, typer.Argument(help="Id of a document.")], store: StoreOption) -> None:
    """Put a document back that was taken out."""
    from marsad.pipeline import refuse
    from marsad.store import Store

    with Store(store, create=False) as held:
        held.restore_document(document)
        refuse(held)


@document_app.command()
def history(
    document: Annotated[str, typer.Argument(help="Id of a document.")], store: StoreOption, json: _Json = False
) -> None:
    """Print the versions of a document that no longer hold: what it said, until when, and why no longer."""
    import msgspec

    from marsad.cli.errors import Usage
    from marsad.store import Store

    with Store(store, create=False) as held:
        found = held.versions(document)
        if not found and held.document(document) is None:
            raise Usage(f"the store has no document {document}")
        for version in found:
            typer.echo(msgspec.json.encode(version).decode() if json else "\n".join(_version_lines(version)))
        if not json and held.document(document) is not None:
            typer.echo(f"{len(found)} earlier versions; one holds now", err=True)


def _version_lines(version: "Version") -> list[str]:
    why = " – ".join(filter(None, (version.who, version.reason)))
    head = f"until {version.until[:16].replace('T', ' ')}: {version.what}" + (f" ({why})" if why else "")
    return [head, f"  {len(version.mentions)} mentions", *(f"  {line}" for line in version.document.text.splitlines())]
