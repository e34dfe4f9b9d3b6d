"""Events and mentions in a terminal. Arabic is printed as it is written: shaping it is the terminal's work."""

import csv
import shutil
import sys
import textwrap
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, TextIO

import msgspec

from marsad.cli.marks import Marks, counted_field
from marsad.fusion.account import unnamed_source
from marsad.model.actors import registry
from marsad.model.codebook import codebook
from marsad.model.document import Document
from marsad.model.event import Claim, Dispute, Event
from marsad.model.mention import Mention, Place, When

if TYPE_CHECKING:  # the database takes longer to import than a report to read
    from rich.console import Console

    from marsad.store import EventQuery, EventRow, Store


def print_events(store: "Store", query: "EventQuery", form: str) -> None:
    """The events of a query as a table, JSON or CSV."""
    rows = store.events(query)
    if form == "json":
        print(msgspec.json.format(msgspec.json.encode(rows), indent=1).decode())
    elif form == "csv":
        from marsad.export.lines import safe_cell
        from marsad.store import EventRow

        writer = csv.writer(sys.stdout)
        fields = EventRow.__struct_fields__
        writer.writerow(fields)
        writer.writerows([safe_cell(getattr(row, f)) for f in fields] for row in rows)
    else:
        _table(store, query, rows)


def _table(store: "Store", query: "EventQuery", rows: "list[EventRow]") -> None:
    from rich.table import Table

    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in ("event", "day"):
        table.add_column(column, no_wrap=True)
    for column in ("what", "where"):
        table.add_column(column, overflow="fold", ratio=1, min_width=14)
    for column in ("killed", "reports", "disputes"):
        table.add_column(column, justify="right", no_wrap=True)
    for row in rows:
        kind = codebook().get(row.kind)
        where = ", ".join(dict.fromkeys(filter(None, (row.place or row.place_ar, row.admin1))))
        what = kind.name_en if kind else row.kind
        if row.status != "reported":
            what += f" ({row.status})"
        reports = str(row.reports) if row.reports == row.origins else f"{row.reports} ({row.origins})"
        day = row.start or "–"
        if row.end != row.start:
            day += "…"
        table.add_row(row.event, day, what, where, _range(row), reports, str(row.disputes or ""))
    console().print(table)
    total = store.count_events(query)
    print(
        f"{total:,} events" if total == len(rows) else f"the first {len(rows):,} of {total:,} events", file=sys.stderr
    )


def console() -> "Console":
    """The terminal, as wide as it is; wide enough for whole lines where the output goes elsewhere."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else 140, highlight=False)


def _days(start: str | None, end: str | None) -> str:
    return start or "–" if start == end or not end else f"{start} – {end}"


def _range(row: "EventRow") -> str:
    if row.killed_best is None and row.killed_low is None:
        return ""
    best = "?" if row.killed_best is None else str(row.killed_best)
    if row.killed_low == row.killed_high:
        return best
    return f"{best} ({row.killed_low}–{'?' if row.killed_high is None else row.killed_high})"


def print_event(store: "Store", event: Event, *, as_json: bool) -> None:
    """One event: what is known, then the disputes, then every value with its claims and the words."""
    if as_json:
        print(msgspec.json.format(msgspec.json.encode(event), indent=1).decode())
        return
    documents = {d.id: d for d in (store.document(id) for id in event.documents) if d is not None}
    sources = _Sources(documents, store.mentions_by_id(event.mentions))
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for line in _event_lines(event, sources, Marks(event, store.decisions_on(event.event))):
        print(line if width is None else _wrapped(line, width))


def _wrapped(line: str, width: int) -> str:
    """A line in lines of a terminal's width, the further ones set in deeper than the first."""
    deeper = " " * (len(line) - len(line.lstrip()) + 4)
    return textwrap.fill(line, max(width, 40), subsequent_indent=deeper, break_on_hyphens=False, tabsize=4)


class _Sources(NamedTuple):
    """What claims stand in: documents and mentions by their ids."""

    documents: Mapping[str, Document]
    mentions: Mapping[str, Mention]


def _event_lines(event: Event, sources: _Sources, marks: Marks) -> Iterator[str]:
    kind = codebook().get(event.kind)
    yield f"{event.event}  {event.title_en}"
    yield f"{' ' * len(event.event)}  {event.title_ar}"
    yield ""
    acled = event.acled
    coded = f"  (ACLED: {acled.sub_event_type or acled.event_type})" if acled else ""
    decided = marks.value("kind") + marks.value("status")
    yield f"what      {kind.name_en if kind else event.kind}{coded}, {event.status}{decided}"
    yield f"when      {_when(event.date)}{marks.value('date')}"
    yield f"where     {_where(event.place)}{marks.value('place')}"
    for role in ("initiator", "partner", "support", "authority", "target", "victim"):
        names = [a.name + marks.value(f"actors.{role}", a.id or a.name) for a in event.actors if a.role == role]
        if names:
            yield f"{role:<10}{'; '.join(names)}"
    for result in event.results:
        shown = "some" if result.best is None else str(result.best)
        bounds = "" if result.low == result.high else f" ({_bound(result.low)}–{_bound(result.high)})"
        whose = f" of {_actor(result.group)}" if result.group else ""
        yield f"result    {result.kind} {result.of}{whose}: {shown}{bounds}{marks.value(counted_field(result))}"
    copies = f", {len(event.copies)} of them copies" if event.copies else ""
    yield f"reports   {event.reports}{copies}; independent origins: {event.origins}"
    if event.contradictions:
        yield ""
        yield "SOURCES DISAGREE ON"
        yield from map(_dispute_line, event.contradictions)
    others = [d for d in event.disputes if d.rating != "contradiction"]
    if others:
        yield ""
        yield "REVISED, OR TRUE TOGETHER"
        yield from map(_dispute_line, others)
    yield ""
    yield "CLAIMS"
    yield from _claim_lines(event, sources, marks, disputed={d.field for d in event.contradictions})


def _dispute_line(dispute: Dispute) -> str:
    return f"  {dispute.field}: " + "  /  ".join(_value(dispute.field, v) for v, _ in dispute.values)


def _claim_lines(event: Event, sources: _Sources, marks: Marks, *, disputed: set[str]) -> Iterator[str]:
    fields: dict[str, dict[str, list[Claim]]] = {}
    for claim in event.claims:
        fields.setdefault(claim.field, {}).setdefault(claim.value, []).append(claim)
    for field in sorted(fields, key=lambda f: (f not in disputed, f)):
        yield f"  {field}{'  (disputed)' if field in disputed else ''}"
        for value, stated in fields[field].items():
            yield f"    {_value(field, value)}"
            for claim, repeats in _folded(stated, event.copies, marks):
                copies = f" (+ {len(repeats)} of copies: {', '.join(repeats)})" if repeats else ""
                yield (
                    f"      {_source(claim, sources)}"
                    + (f": «{claim.text}»" if claim.text else "")
                    + copies
                    + marks.claim(claim)
                )


def _folded(claims: Iterable[Claim], copies: Collection[str], marks: Marks) -> Iterator[tuple[Claim, list[str]]]:
    """Claims, each with the mentions of copied documents that state it in the same words."""
    alike: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        said = (claim.origin, claim.speaker, claim.organisation, claim.via, claim.stance, claim.text)
        alike.setdefault((*said, marks.claim(claim)), []).append(claim)
    for same in alike.values():
        own = [c for c in same if c.mention.rpartition("#")[0] not in copies] or same[:1]
        repeats = [c.mention for c in same if c not in own]
        yield own[0], repeats
        yield from ((claim, []) for claim in own[1:])


def _source(claim: Claim, sources: _Sources) -> str:
    document = sources.documents.get(claim.mention.rpartition("#")[0])
    outlet = document.publisher if document and document.publisher else claim.mention.rpartition("#")[0]
    names = [n for n in (claim.speaker, _actor(claim.organisation) if claim.organisation else None) if n]
    mention = sources.mentions.get(claim.mention)
    words = unnamed_source(mention.attribution, claim.span, claim.zone) if mention else None
    names += [f"«{words}»"] if words else []
    said = " – ".join(dict.fromkeys(_actor(n) for n in names)) or "nobody named"
    via = f" via {_actor(claim.via)}" if claim.via else ""
    stance = "" if claim.stance == "states" else f" [{claim.stance}]"
    return f"{said}{via}{stance}, in {outlet} ({claim.mention})"


def _value(field: str, value: str) -> str:
    return _actor(value) if field.startswith("actors") else value


def _actor(id: str | None) -> str:
    entry = registry().get(id or "")
    return entry.name_en if entry else id or ""


def _bound(value: int | None) -> str:
    return "?" if value is None else str(value)


def _when(date: When | None) -> str:
    return "not told" if date is None else f"{_days(date.start, date.end)} ({date.precision})"


def _where(place: Place | None) -> str:
    if place is None:
        return "not told"
    names = [place.name, place.name_ar, place.admin2, place.admin1, place.country]
    point = f"  [{place.lat:.3f}, {place.lon:.3f}]" if place.lat is not None and place.lon is not None else ""
    return ", ".join(dict.fromkeys(filter(None, names))) + f" (precision {place.precision}){point}"


def print_mentions(document: Document, mentions: list[Mention], stream: TextIO) -> None:
    """The mentions of a document in a few lines each."""
    stream.write(f"{document.id}: {len(mentions)} mentions\n")
    for mention in mentions:
        kind = codebook().get(mention.kind)
        stream.write(f"  {mention.mention}  {kind.name_en if kind else mention.kind}, {mention.status}\n")
        stream.write(f"    {_when(mention.date)}; {_where(mention.place)}\n")
        for actor in mention.actors:
            stream.write(f"    {actor.role:<10}{actor.name}: «{actor.text}»\n")
        for result in mention.results:
            count = result.low if result.low == result.high else f"{_bound(result.low)}–{_bound(result.high)}"
            stream.write(f"    {result.kind} {result.of} {'some' if count is None else count}: «{result.text}»\n")
        for said in mention.attribution:
            stream.write(f"    said by   «{said.text}»\n")
