"""An event as its page shows it: disputes first, then every claim by attribute and value, then the reports."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import get_args
from urllib.parse import quote

from marsad.fusion.account import unnamed_source
from marsad.model.document import Document
from marsad.model.event import Claim, Dispute, Event, EventActor
from marsad.model.mention import Mention, Role
from marsad.web.names import Names


@dataclass(frozen=True)
class ClaimView:
    """One source's word for one value."""

    speaker: str | None
    organisation: str | None
    outlet: str | None
    source: str | None
    """The report's words for a source that it does not name."""
    via: str | None
    published: str | None
    stance: str
    words: str | None
    mention: str
    link: str
    copy: bool


@dataclass(frozen=True)
class ValueView:
    """One value of an attribute and all who state it."""

    value: str
    claims: tuple[ClaimView, ...]
    raw: str = ""
    """The value as the record has it."""


@dataclass(frozen=True)
class FieldView:
    """An attribute with its values, the most widely stated first."""

    field: str
    name: str
    values: tuple[ValueView, ...]
    disputed: str | None = None
    """The kind of the dispute, where there is one."""


@dataclass(frozen=True)
class ReportView:
    """A report of the event with the copies of its text."""

    id: str
    title: str | None
    publisher: str | None
    published: str | None
    mentions: tuple[Mention, ...]
    copies: tuple["ReportView", ...] = ()


def document_of(mention: str) -> str:
    """The id of the document that a mention's id names."""
    return mention.rpartition("#")[0]


def number_of(mention: str) -> str:
    """The number of a mention within its document."""
    return mention.rpartition("#")[2]


def reader_path(document: str) -> str:
    """The reader's path below the language, or below `/api/`; any id is made safe for an address."""
    return f"documents/{quote(document, safe='')}"


def event_path(event: str) -> str:
    """An event's path below the language, or below `/api/`."""
    return f"events/{quote(event, safe='')}"


def review_path(event: str) -> str:
    """The path of an event's review page below the language."""
    return f"review/{quote(event, safe='')}"


def quoted(id: str) -> str:
    """Any id made safe for a part of an address."""
    return quote(id, safe="")


def claim_link(claim: Claim) -> str:
    """The reader's address at the words of a claim, or at its mention where it rests on no words."""
    path = reader_path(document_of(claim.mention))
    if claim.span is None:
        return f"{path}#m{number_of(claim.mention)}"
    zone = "&in=title" if claim.zone == "title" else ""
    return f"{path}?span={claim.span[0]}-{claim.span[1]}{zone}#span"


def _topic(field: str) -> tuple[str, ...]:
    """What a field is about, whoever it concerns: `results.killed.is`, `results.killed.unknown`: the killed."""
    head, *rest = field.split(".")
    return (head, *rest[:1], *rest[2:]) if head == "results" else (head,)


def _one_each(claims: Iterable[Claim]) -> list[Claim]:
    """The first claim of each mention."""
    first: dict[str, Claim] = {}
    for claim in claims:
        first.setdefault(claim.mention, claim)
    return list(first.values())


_CONTRADICTION = "contradiction"


class EventView:
    """All that the page of one event needs, in the language of `names`."""

    def __init__(
        self, event: Event, mentions: Mapping[str, Mention], documents: Mapping[str, Document], names: Names
    ) -> None:
        self.event = event
        self._mentions = mentions
        self._documents = documents
        self._names = names
        self._places = names.place_names(event, mentions.values())

    @cached_property
    def disputes(self) -> list[FieldView]:
        """What cannot all be true."""
        return [self.dispute(d) for d in self.event.contradictions]

    @cached_property
    def revised(self) -> list[FieldView]:
        """What differs and can yet be true together: a later toll, a wider place."""
        others = (d for d in self.event.disputes if d.rating != _CONTRADICTION)
        return [self._dispute(d.field, d.rating, d.values) for d in others]

    @cached_property
    def fields(self) -> list[FieldView]:
        """Every attribute with its values and who states them."""
        return self._fields()

    @cached_property
    def reports(self) -> list[ReportView]:
        """The reports, the copies of each folded below it."""
        return self._reports()

    @property
    def title(self) -> str:
        """The event's line in the language of the page, or its kind and place where it has none."""
        event = self.event
        given = event.title_ar if self._names.words.language == "ar" else event.title_en
        if given:
            return given
        parts = [self._names.kind(event.kind), self._names.place(event.place) if event.place else ""]
        return " · ".join(part for part in parts if part)

    @property
    def actors(self) -> list[tuple[str, list[EventActor]]]:
        """The actors by role, roles in the contract's order."""
        by_role: dict[str, list[EventActor]] = {role: [] for role in get_args(Role)}
        for actor in self.event.actors:
            by_role[actor.role].append(actor)
        return [(role, actors) for role, actors in by_role.items() if actors]

    @property
    def told_over_time(self) -> list[FieldView]:
        """The numbers that reports of different days give differently, in the order of those days."""
        found = []
        for field in self.fields:
            days = {claim.published for value in field.values for claim in value.claims}
            if field.field.startswith(("results.", "count.")) and len(field.values) > 1 and len(days) > 1:
                first = {value: min(c.published or "9" for c in value.claims) for value in field.values}
                found.append(replace(field, values=tuple(sorted(field.values, key=lambda value: first[value]))))
        return found

    def outlet(self, mention: str) -> str:
        """Where a mention stands: its report's outlet, else the report's id; and which account of it it is."""
        document = self._documents.get(document_of(mention))
        return (
            f"{document.publisher if document and document.publisher else document_of(mention)} #{number_of(mention)}"
        )

    def disputed(self, *fields: str) -> bool:
        """Whether one of the attributes, or of those below them, is disputed."""
        return any(d.field == f or d.field.startswith(f + ".") for d in self.event.contradictions for f in fields)

    def dispute(self, dispute: Dispute) -> FieldView:
        """One of the event's disputes with its sides."""
        return self._dispute(dispute.field, dispute.kind, dispute.values)

    def _dispute(self, field: str, kind: str, values: Sequence[tuple[str, tuple[str, ...]]]) -> FieldView:
        shown = tuple(
            ValueView(
                self._value(field, value),
                self._claims(self._claims_behind(field, value, mentions)) or self._bare(mentions),
                value,
            )
            for value, mentions in values
        )
        return FieldView(field, self._names.field(field), shown, disputed=kind)

    def _claims_behind(self, field: str, value: str, mentions: Container[str]) -> list[Claim]:
        """The claims that a dispute's value rests on.

        A dispute may pool attributes (a count without a group joins the one group that others name), or be about what
        no claim has as its value (a credit denied, a spelling): then the nearest claims of the same mentions.
        """
        held = [c for c in self.event.claims if c.mention in mentions]
        related = [c for c in held if _topic(c.field) == _topic(field)]
        return (
            [c for c in held if c.field == field and c.value == value]
            or [c for c in related if c.value == value]
            or _one_each(c for c in held if value == "denied" and c.stance == "denies")
            or _one_each(related)
        )

    def _fields(self) -> list[FieldView]:
        by_field: dict[str, dict[str, list[Claim]]] = {}
        for claim in self.event.claims:
            by_field.setdefault(claim.field, {}).setdefault(claim.value, []).append(claim)
        disputed = {d.field: d.kind for d in self.event.contradictions}
        return [
            FieldView(field, self._names.field(field), self._values(field, values), disputed=disputed.get(field))
            for field, values in by_field.items()
        ]

    def _values(self, field: str, values: Mapping[str, list[Claim]]) -> tuple[ValueView, ...]:
        ordered = sorted(values.items(), key=lambda item: -len({c.origin for c in item[1]}))
        return tuple(ValueView(self._value(field, value), self._claims(claims), value) for value, claims in ordered)

    def _value(self, field: str, value: str) -> str:
        return self._names.value(field, value, self._places)

    def _claims(self, claims: Iterable[Claim]) -> tuple[ClaimView, ...]:
        return tuple(self._claim(claim) for claim in claims)

    def _claim(self, claim: Claim) -> ClaimView:
        document = self._documents.get(document_of(claim.mention))
        organisation = self._names.actor(claim.organisation, claim.organisation) if claim.organisation else None
        speaker = claim.speaker
        if speaker is not None and speaker == claim.organisation:
            speaker = None
        mention = self._mentions.get(claim.mention) if claim.field else None
        return ClaimView(
            speaker=speaker,
            organisation=organisation,
            outlet=document.publisher if document else None,
            source=unnamed_source(mention.attribution, claim.span, claim.zone) if mention else None,
            via=self._names.actor(claim.via, claim.via) if claim.via else None,
            published=document.published if document else None,
            stance=claim.stance,
            words=claim.text,
            mention=claim.mention,
            link=claim_link(claim),
            copy=document_of(claim.mention) in self.event.copies,
        )

    def _bare(self, mentions: Iterable[str]) -> tuple[ClaimView, ...]:
        """Mentions that a dispute names without a claim of that attribute: shown by their report alone."""
        return tuple(
            self._claim(Claim(field="", value="", mention=mention, speaker=None, span=None)) for mention in mentions
        )

    def _reports(self) -> list[ReportView]:
        """Reports with the copies of their text folded below them; copies share their original's origin."""
        origin = {document_of(c.mention): c.origin for c in self.event.claims}
        copies = set(self.event.copies)
        folded: dict[str, list[ReportView]] = {}
        first = {origin[d]: d for d in reversed(self.event.documents) if d not in copies and d in origin}
        for id in self.event.documents:
            original = first.get(origin[id]) if id in copies and id in origin else None
            folded.setdefault(original or id, [])
            if original:
                folded[original].append(self._report(id))
        return [self._report(id, tuple(held)) for id, held in folded.items()]

    def _report(self, id: str, copies: tuple[ReportView, ...] = ()) -> ReportView:
        document = self._documents.get(id)
        return ReportView(
            id=id,
            title=headline(document) if document else None,
            publisher=document.publisher if document else None,
            published=document.published if document else None,
            mentions=tuple(m for i in self.event.mentions if document_of(i) == id and (m := self._mentions.get(i))),
            copies=copies,
        )


def headline(document: Document, limit: int = 140) -> str:
    """The title, else the first line of the text, cut where it is long."""
    line = (document.title or document.text).strip().split("\n", 1)[0].strip()
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
