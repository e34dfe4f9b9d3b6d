"""What the reading finds in words that a person marks in a report."""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from marsad.model.document import Document
from marsad.model.mention import Actor, Attribution, Place, Qualifier, Result, Span, When, Zone
from marsad.reading.explain import explain
from marsad.reading.phrases import Phrases, find_phrases
from marsad.reading.places.finding import to_place
from marsad.sources import is_arabic


@dataclass(frozen=True)
class CountFound:
    """A number with what is counted; `result` is what happened to it, `group` what they are called, where its own
    words say so."""

    low: int | None
    high: int | None
    qualifier: Qualifier
    of: str
    group: str | None
    result: str | None
    text: str
    span: Span
    zone: Zone

    @property
    def value(self) -> str:
        """As it is typed: 7, or 5-9; empty where it is open."""
        if self.low is None or self.high is None:
            return "" if self.low is None else str(self.low)
        return str(self.low) if self.low == self.high else f"{self.low}-{self.high}"

    def as_result(self, kind: str, group: str | None) -> Result:
        """The same as the result of a happening: what became of whom."""
        return Result(
            kind=kind,
            of=self.of,
            group=group,
            low=self.low,
            high=self.high,
            qualifier=self.qualifier,
            text=self.text,
            span=self.span,
            zone=self.zone,
        )


@dataclass(frozen=True)
class Scope:
    """A stretch of the text that a source tells."""

    span: Span
    zone: Zone
    attribution: Attribution


class Marked:
    """The phrases of a document, to be asked for what lies in a stretch of it. Spans count as in the records."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._phrases: Phrases = find_phrases(document)

    def dates(self, start: int, end: int, zone: Zone = "text") -> list[When]:
        """The days named there."""
        found = []
        for time in self._phrases.times:
            span, told = self._at(time.span)
            if told == zone and time.start and time.end and _touch(span, start, end):
                words = self._words(span, told)
                found.append(
                    When(start=time.start, end=time.end, precision=time.precision, text=words, span=span, zone=told)
                )
        return found

    def places(self, start: int, end: int, zone: Zone = "text") -> list[Place]:
        """The places named there."""
        found = []
        for phrase in self._phrases.places:
            span, told = self._at(phrase.span)
            if told == zone and _touch(span, start, end):
                place = to_place(phrase)
                found.append(msgspec.structs.replace(place, span=span, zone=told, text=self._words(span, told)))
        return found

    def counts(self, start: int, end: int, zone: Zone = "text") -> list[CountFound]:
        """The numbers of things and people there."""
        found = []
        for count in self._phrases.counts:
            span, told = self._at(count.span)
            if told == zone and _touch(span, start, end):
                known = count.low, count.high, count.qualifier, count.of, count.group, count.result
                found.append(CountFound(*known, self._words(span, told), span, told))
        return found

    def actors(self, start: int, end: int, zone: Zone = "text") -> list[Actor]:
        """The actors named there; their role is a guess that somebody has to set right."""
        found = []
        for phrase in self._phrases.actors:
            span, told = self._at(phrase.span)
            if told == zone and _touch(span, start, end):
                words = self._words(span, told)
                found.append(
                    Actor(
                        id=phrase.id,
                        name=phrase.id or phrase.name,
                        role="initiator",
                        text=words,
                        span=span,
                        unit=phrase.unit,
                        parent=phrase.parent,
                        zone=told,
                    )
                )
        return found

    def scopes(self) -> Iterator[Scope]:
        """What is told by sources, in the order of the text; the rest is told by the outlet."""
        for statement in self._phrases.statements:
            span, zone = self._at(self._phrases.doc.span(statement.first, statement.last))
            said = statement.attribution
            named, told = self._at(said.span)
            yield Scope(span, zone, msgspec.structs.replace(said, span=named, zone=told, text=self._words(named, told)))

    def kind(self, start: int, end: int) -> str | None:
        """The kind of happening that a clause there was taken for, if any."""
        shift = self._phrases.title_length
        clauses = explain(self._document).clauses
        kinds = [c.kind for c in clauses if c.kind and _touch((c.span[0] - shift, c.span[1] - shift), start, end)]
        return kinds[0] if kinds else None

    def _at(self, span: Span) -> tuple[Span, Zone]:
        shift = self._phrases.title_length
        if span[0] < shift:
            return (span[0], min(span[1], shift - 1)), "title"
        return (span[0] - shift, span[1] - shift), "text"

    def _words(self, span: Span, zone: Zone) -> str:
        return ((self._document.title or "") if zone == "title" else self._document.text)[slice(*span)]


def _touch(span: Span, start: int, end: int) -> bool:
    return span[0] < end and start < span[1]


def scopes_of(document: Document) -> list[Scope]:
    """What sources tell in a document, by this version's reading; nothing where it is not Arabic."""
    return list(Marked(document).scopes()) if is_arabic(document.text) else []
