"""A briefing as a paper in one language: what the page, the file and the Word document all show."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from marsad.analysis import Briefing, SourceLine, briefing
from marsad.analysis.keeping import kept
from marsad.model.event import Event
from marsad.store import EventQuery, Store
from marsad.web.event_view import ClaimView, EventView, event_path
from marsad.web.names import Names
from marsad.web.render import names_in
from marsad.web.study import event_title, source_name, source_path, toll_bounds, toll_name


@dataclass(frozen=True)
class Cell:
    """A field of a table; `link` is a path below the language."""

    text: str
    link: str = ""
    number: bool = False


@dataclass(frozen=True)
class PaperTable:
    """A table with its heading; the first field of a row names it."""

    key: str
    title: str
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


@dataclass(frozen=True)
class Side:
    """One value of what is disputed, and who says so."""

    value: str
    voices: tuple[str, ...]


@dataclass(frozen=True)
class PaperDispute:
    """What accounts contradict each other on, of one event."""

    title: str
    link: str
    field: str
    sides: tuple[Side, ...]


@dataclass(frozen=True)
class Paper:
    """The briefing."""

    title: str
    subtitle: str
    summary: tuple[str, ...]
    figures: tuple[tuple[str, str, str], ...]
    tables: tuple[PaperTable, ...]
    listed: PaperTable
    disputes: tuple[PaperDispute, ...]
    sources: tuple[PaperTable, ...]
    notes: tuple[str, ...]
    brief: Briefing = field(repr=False)


def paper(store: Store, query: EventQuery, names: Names) -> Paper:
    """The paper on the events that match."""
    return _paper(store, query, names.words.language)


@kept
def _paper(store: Store, query: EventQuery, language: str) -> Paper:
    names = names_in(language)
    brief = briefing(store, query)
    words = names.words
    return Paper(
        title=words("briefing.title"),
        subtitle=_subtitle(query, names),
        summary=tuple(_summary(brief, names)),
        figures=tuple(_figures(brief, names)),
        tables=tuple(table for table in _tables(brief, names) if table.rows),
        listed=_listed(brief, names),
        disputes=tuple(line for event in brief.disputes for line in _disputes(store, event, names)),
        sources=tuple(
            table
            for table in (_sources("outlet", brief.outlets, names), _sources("speaker", brief.speakers, names))
            if table.rows
        ),
        notes=(words("study.counted"), words("briefing.note"), words("site.footer")),
        brief=brief,
    )


def _subtitle(query: EventQuery, names: Names) -> str:
    words = names.words
    parts = [names.admin(query.place) if query.place else "", names.actor(query.actor) if query.actor else ""]
    if query.since and query.until:
        parts.append(words.days(query.since, query.until))
    elif query.since or query.until:
        key = "briefing.since" if query.since else "briefing.until"
        parts.append(words(key, day=words.day(query.since or query.until)))
    return " · ".join(part for part in parts if part) or words("briefing.everything")


def _summary(brief: Briefing, names: Names) -> Iterator[str]:
    words = names.words
    if not brief.events:
        return
    yield words(
        "briefing.told",
        events=words.plural("events", brief.events),
        documents=words.plural("documents", brief.reports),
        days=words.days(brief.first, brief.last) or words("events.unknown_date"),
    )
    if brief.unconfirmed:
        yield words.plural("unconfirmed", brief.unconfirmed)
    if brief.disputed:
        yield words.plural("contradicted", brief.disputed)


def _figures(brief: Briefing, names: Names) -> Iterator[tuple[str, str, str]]:
    words = names.words
    if not brief.events:
        return
    yield words("site.events"), words.number(brief.events), ""
    yield words("site.documents"), words.number(brief.reports), ""
    for toll in brief.tolls[:4]:
        if toll.of == "person":
            best = words.number(toll.figure.best) if toll.figure.high else words("count.vague")
            yield toll_name(toll, names), best, toll_bounds(toll, names)
    yield words("study.disputed"), words.number(brief.disputed), ""


def _tables(brief: Briefing, names: Names) -> Iterator[PaperTable]:
    words = names.words
    events = Cell(words("site.events"), number=True)

    def shares(key: str, title: str, first: str, lines: Sequence[tuple[str, int]]) -> PaperTable:
        rows = tuple((Cell(name), Cell(words.number(n), number=True)) for name, n in lines)
        return PaperTable(key, title, (Cell(first), events), rows)

    kinds = [(names.kind(s.value), s.events) for s in brief.kinds]
    yield shares("kinds", words("study.kinds"), words("events.kind"), kinds)
    areas = [(names.admin(s.value), s.events) for s in brief.areas]
    yield shares("areas", words("study.areas"), words("places.area"), areas)
    yield PaperTable(
        "tolls",
        words("study.results"),
        (Cell(words("event.result")), Cell(words("event.best"), number=True), Cell(words("study.bounds")), events),
        tuple(
            (
                Cell(toll_name(toll, names)),
                Cell(words.number(toll.figure.best) if toll.figure.high else "–", number=True),
                Cell(toll_bounds(toll, names) or "–"),
                Cell(words.number(toll.events), number=True),
            )
            for toll in brief.tolls[:14]
        ),
    )
    yield PaperTable(
        "actors",
        words("actors.title"),
        (
            Cell(words("events.actor")),
            Cell(words("briefing.acting"), number=True),
            Cell(words("briefing.suffering"), number=True),
        ),
        tuple(
            (Cell(names.actor(id)), Cell(words.number(doing), number=True), Cell(words.number(suffering), number=True))
            for id, doing, suffering in brief.actors
        ),
    )


def _listed(brief: Briefing, names: Names) -> PaperTable:
    words = names.words
    head = (
        Cell(words("event.when")),
        Cell(words("study.event")),
        Cell(words("event.where")),
        Cell(words("label.result.killed"), number=True),
        Cell(words("event.reports"), number=True),
    )
    rows = tuple(
        (
            Cell(words.days(row.start, row.end) or words("events.unknown_date")),
            Cell(event_title(row, names) + (" ≠" if row.disputes else ""), event_path(row.event)),
            Cell(names.row_place(row.place, row.place_ar, row.admin1)),
            Cell("–" if row.killed_best is None else words.number(row.killed_best), number=True),
            Cell(words.number(row.reports), number=True),
        )
        for row in brief.listed
    )
    left = brief.events - len(rows)
    note = words.plural("unlisted", left) if left > 0 else ""
    return PaperTable("listed", words("briefing.listed"), head, rows, note)


def _disputes(store: Store, event: Event, names: Names) -> Iterator[PaperDispute]:
    documents = store.documents_by_id(event.documents)
    view = EventView(event, store.mentions_by_id(event.mentions), documents, names)
    for field_view in view.disputes:
        sides = tuple(Side(value.value, _voices(value.claims, names)) for value in field_view.values)
        yield PaperDispute(view.title, event_path(event.event), field_view.name, sides)


def _voices(claims: Sequence[ClaimView], names: Names) -> tuple[str, ...]:
    """Who says so: the organisation or speaker, and through which outlet."""
    said: Mapping[str, None] = dict.fromkeys(
        names.words("briefing.through", voice=voice, outlet=claim.outlet)
        if (voice := claim.organisation or claim.speaker) and claim.outlet
        else voice or claim.outlet or names.words("event.report_itself")
        for claim in claims
    )
    return tuple(said)


def _sources(kind: str, lines: Sequence[SourceLine], names: Names) -> PaperTable:
    words = names.words
    own = "study.outlets" if kind == "outlet" else "study.speakers"
    first = "events.publisher" if kind == "outlet" else "sources.speaker"
    keys = ("sources.claims", "sources.alone", "sources.contradicted")
    head = (Cell(words(first)), Cell(words("site.events"), number=True), *(Cell(words(k), number=True) for k in keys))
    rows = tuple(
        (
            Cell(source_name(kind, line.source, names), source_path(kind, line.source)),
            Cell(words.number(line.events), number=True),
            Cell(words.number(line.claims), number=True),
            Cell(words.share(line.alone, line.claims), number=True),
            Cell(words.share(line.contradicted, line.claims), number=True),
        )
        for line in lines
    )
    return PaperTable(kind, words(own), head, rows)
