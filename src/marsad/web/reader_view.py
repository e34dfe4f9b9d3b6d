"""A report as the reader shows it: its text in segments under marks, and what was read from each of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from marsad.model.document import Document, title_apart
from marsad.model.mention import Attribution, Mention, Person, Result, Span, When, Zone
from marsad.store.adding import FIRST, by_person
from marsad.web.event_view import number_of
from marsad.web.language import Words
from marsad.web.marked import Scope
from marsad.web.names import Names
from marsad.web.segments import Mark, Segment, lines, segments

KINDS = ("date", "place", "actor", "result", "person", "means", "count", "operation", "source")
"""What a highlight may be of, in the legend's order."""

_PLAIN = frozenset({"focus", "evidence", "scope"})
"""Marks that are no highlights of values."""


@dataclass(frozen=True)
class Reading:
    """One value read from a span: an item of the side list, and what the highlight's note says."""

    id: str
    kind: str
    label: str
    value: str
    words: str
    span: Span | None
    zone: Zone


@dataclass(frozen=True)
class Account:
    """A mention with its readings."""

    mention: Mention
    number: str
    readings: tuple[Reading, ...]
    shown: str = ""
    """The number that people see; of those that people added that of their decision, with a plus before it."""
    by_person: bool = False


@dataclass(frozen=True)
class Highlight:
    """What a mark stands for: a kind of value with its readings, a mention's evidence, or the span asked for."""

    kind: str
    readings: tuple[str, ...]


@dataclass(frozen=True)
class Shown:
    """A highlight within one piece; `first` where its readings are met for the first time on the page."""

    kind: str
    readings: tuple[str, ...]
    first: bool


@dataclass(frozen=True)
class Piece:
    """A stretch of text throughout which the same highlights hold, the widest first."""

    text: str
    start: int = 0
    """Where it begins, in code points of the text or the title."""
    highlights: tuple[Shown, ...] = ()
    evidence_of: tuple[str, ...] = ()
    said_by: str = ""
    """Who tells it, where the outlet does not itself."""
    in_focus: bool = False
    focus_starts: bool = False


@dataclass(frozen=True)
class Focus:
    """A span that the address asks to be shown."""

    start: int
    end: int
    zone: Zone = "text"


class ReaderView:
    """All that the reader's page of one report needs, in the language of `names`."""

    def __init__(
        self,
        document: Document,
        mentions: Sequence[Mention],
        names: Names,
        focus: Focus | None,
        scopes: Iterable[Scope] = (),
    ) -> None:
        self.document = document
        days = dict.fromkeys(day[:10] for day in document.dates)
        self.other_days = [day for day in days if day != (document.published or "")[:10]]
        self._met: set[str] = set()
        self._scopes = [(scope, _source(scope.attribution, names)) for scope in scopes]
        self.accounts = [_account(mention, names) for mention in mentions]
        title = title_apart(document)
        self.heading = self._paragraphs("title", title, focus) if title else []
        self.heading_zone: Zone = "title" if title else "text"
        self.said = bool(self._scopes)
        self.paragraphs = self._paragraphs("text", document.text, focus)
        if document.title and not title:
            self.heading, self.paragraphs = self.paragraphs[:1], self.paragraphs[1:]
        """The report's own headline, a line an item: its title, or the text's first line where that is the title."""
        self.rtl = _is_rtl(document)
        self.kinds = [k for k in KINDS if any(r.kind == k for a in self.accounts for r in a.readings)]

    def _paragraphs(self, zone: Zone, text: str, focus: Focus | None) -> list[list[Piece]]:
        marks = list(self._marks(zone))
        told = [(scope.span, by) for scope, by in self._scopes if scope.zone == zone]
        marks += [Mark(*span, Highlight("scope", (by,))) for span, by in told]
        if focus is not None and focus.zone == zone:
            marks.append(Mark(focus.start, focus.end, Highlight("focus", ())))
        return [[self._piece(segment) for segment in segments(text, marks, *bounds)] for bounds in lines(text)]

    def _piece(self, segment: Segment[Highlight]) -> Piece:
        held = [mark.what for mark in segment.marks]
        in_focus = any(what.kind == "focus" for what in held)
        return Piece(
            text=segment.text,
            start=segment.start,
            highlights=tuple(self._shown(what) for what in held if what.kind not in _PLAIN),
            evidence_of=tuple(id for what in held if what.kind == "evidence" for id in what.readings),
            said_by=next((what.readings[0] for what in held if what.kind == "scope"), ""),
            in_focus=in_focus,
            focus_starts=in_focus and self._first("focus"),
        )

    def _shown(self, what: Highlight) -> Shown:
        return Shown(what.kind, what.readings, self._first(what.readings[0]))

    def _first(self, id: str) -> bool:
        if id in self._met:
            return False
        self._met.add(id)
        return True

    def _marks(self, zone: Zone) -> Iterator[Mark[Highlight]]:
        """Readings of one kind at one span share a mark: three accounts by one speaker need one highlight."""
        shared: dict[tuple[int, int, str], list[str]] = {}
        for account in self.accounts:
            for reading in account.readings:
                if reading.span is not None and reading.zone == zone:
                    shared.setdefault((*reading.span, reading.kind), []).append(reading.id)
            for evidence in account.mention.evidence:
                if evidence.zone == zone:
                    shared.setdefault((*evidence.span, "evidence"), []).append(f"m{account.number}")
        for (start, end, kind), ids in shared.items():
            yield Mark(start, end, Highlight(kind, tuple(ids)))


def _is_rtl(document: Document) -> bool:
    if document.lang:
        return document.lang.split("-")[0] in ("ar", "fa", "ku", "ckb", "ur", "he")
    sample = document.text[:2000]
    return sum("\u0590" <= c <= "\u08ff" for c in sample) * 2 > sum(c.isalpha() for c in sample)


def _account(mention: Mention, names: Names) -> Account:
    number = number_of(mention.mention)
    readings = tuple(
        Reading(f"r{number}-{i}", kind, label, value, words or "", span, zone)
        for i, (kind, label, value, words, span, zone) in enumerate(_readings(mention, names))
    )
    added = by_person(mention.mention)
    return Account(mention, number, readings, f"+{int(number) - FIRST}" if added else number, added)


_Read = tuple[str, str, str, str | None, Span | None, Zone]


def _readings(mention: Mention, names: Names) -> Iterator[_Read]:
    words = names.words
    if (when := mention.date) is not None:
        yield "date", words.label("reading", "date"), _when(when, words), when.text, when.span, when.zone
    for place in (mention.place, *mention.places):
        if place is not None:
            value = f"{names.place_chain(place)} ({words.label('precision', place.precision)})"
            yield "place", words.label("reading", "place"), value, place.text, place.span, place.zone
    for actor in mention.actors:
        name = names.actor(actor.id, actor.name)
        value = f"{name} ({actor.unit})" if actor.unit else name
        yield "actor", words.label("role", actor.role), value, actor.text, actor.span, actor.zone
    for result in mention.results:
        label = words.label("result", result.kind)
        yield "result", label, _result(result, names), result.text, result.span, result.zone
    for person in mention.people:
        yield "person", words.label("reading", "person"), _person(person, names), person.text, person.span, person.zone
    for means in mention.means:
        label, value = words.label("reading", "means"), words.label("means", means.id)
        yield "means", label, value, means.text, means.span, means.zone
    if (count := mention.count) is not None:
        value = f"{_amount(count.low, count.high, count.qualifier, words)} {words.label('of', count.of)}"
        yield "count", words.label("reading", "count"), value, count.text, count.span, count.zone
    if (operation := mention.operation) is not None:
        label = words.label("reading", "operation")
        yield "operation", label, operation.name, operation.text, operation.span, operation.zone
    yield from _sources(mention, names)


def _sources(mention: Mention, names: Names) -> Iterator[_Read]:
    words = names.words
    for source in mention.attribution:
        value = _source(source, names)
        yield "source", words.label("stance", source.stance), value, source.text, source.span, source.zone


def _source(source: Attribution, names: Names) -> str:
    """Who said it, in a line."""
    words = names.words
    organisation = names.actor(source.organisation, source.organisation) if source.organisation else None
    parts = [p for p in (source.speaker, source.title, organisation) if p]
    if source.anonymous and not source.speaker:
        parts.append(words("event.anonymous"))
    if source.via:
        parts.append(f"{words('event.via')} {names.actor(source.via, source.via)}")
    return " · ".join(dict.fromkeys(parts)) or source.text


def _when(when: When, words: Words) -> str:
    days = words.days(when.start, when.end)
    note = words("reader.inferred") if when.span is None else words.label("date_precision", when.precision)
    return f"{days} ({note})"


def _amount(low: int | None, high: int | None, qualifier: str, words: Words) -> str:
    amount = words.range(low, high)
    return f"{words.label('qualifier', 'about')} {amount}" if qualifier == "about" else amount


def _result(result: Result, names: Names) -> str:
    amount = _amount(result.low, result.high, result.qualifier, names.words)
    parts = [amount, names.words.label("of", result.of)]
    value = " ".join(parts)
    return f"{value} ({names.group(result.group)})" if result.group else value


def _person(person: Person, names: Names) -> str:
    name = names.words("reader.private") if person.private else person.name
    parts = [name, person.role, names.group(person.group) if person.group else None]
    if person.standing and not person.private:
        parts.append(names.words.label("person", person.standing))
    if person.fate:
        parts.append(names.words.label("fate", person.fate))
    return " · ".join(part for part in parts if part)
