"""What of an event's record is counted over many events, as rows of their own: results, places, who says how much."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table

from marsad.model.actors import ancestors
from marsad.model.event import Claim, Event, EventCount
from marsad.model.mention import Place
from marsad.model.toll import total
from marsad.store import dialect
from marsad.store.schema import event_places, event_results, event_sources

COUNTED: tuple[Table, ...] = (event_results, event_places, event_sources)


def put_counted(connection: Connection, made: Mapping[int, Event]) -> None:
    """Write the rows of events that have none, by the events' row numbers."""
    for table, of_one in ((event_results, result_rows), (event_places, place_rows), (event_sources, source_rows)):
        rows = [
            {"number": number, "position": i, **row}
            for number, event in made.items()
            for i, row in enumerate(of_one(event))
        ]
        dialect.put_rows(connection, table, rows)


def result_rows(event: Event) -> list[dict[str, Any]]:
    """Each kind of result, its groups together (`whole` 1, `whose` null), and each group's part of it."""
    kinds: dict[tuple[str, str], list[EventCount]] = defaultdict(list)
    for count in event.results:
        kinds[count.kind, count.of].append(count)
    rows = []
    for (kind, of), counts in kinds.items():
        rows.append(_result(kind, of, None, 1, total(counts)))
        rows += [_result(kind, of, c.group, 0, (c.best, c.low, c.high)) for c in counts]
    return rows


def _result(kind: str, of: str, whose: str | None, whole: int, figures: Sequence[int | None]) -> dict[str, Any]:
    best, low, high = figures
    return {"kind": kind, "of": of, "whose": whose, "whole": whole, "best": best, "low": low, "high": high}


def place_rows(event: Event) -> list[dict[str, Any]]:
    """The event's place, then the others it names. An event whose place is not known has none."""
    return [_place(place) for place in (event.place, *event.places) if place is not None]


def _place(place: Place) -> dict[str, Any]:
    names = ("name", "name_ar", "type", "country", "admin1", "admin2", "lat", "lon", "precision")
    return {"place": place.id, **{name: getattr(place, name) for name in names}}


def source_rows(event: Event) -> list[dict[str, Any]]:
    """For each report and each speaker in it: the claims, those that nobody else makes, those that stand in a
    contradiction, and whether the speaker's organisation takes part in the event itself."""
    origins: dict[tuple[str, str], set[int]] = defaultdict(set)
    for claim in event.claims:
        origins[claim.field, claim.value].add(claim.origin)
    differing = _differing(event)
    taking_part = {actor.id for actor in event.actors if actor.id}
    said: dict[tuple[str, str | None, str | None], list[Claim]] = defaultdict(list)
    for claim in event.claims:
        said[claim.mention.rpartition("#")[0], claim.organisation, _speaker(claim)].append(claim)
    return [
        {
            "document": document,
            "organisation": organisation,
            "speaker": speaker,
            "claims": len(claims),
            "alone": sum(origins[c.field, c.value] == {c.origin} for c in claims),
            "contradicted": sum((_topic(c.field), c.mention) in differing for c in claims),
            "party": int(_party(organisation, taking_part)),
        }
        for (document, organisation, speaker), claims in said.items()
    ]


def _speaker(claim: Claim) -> str | None:
    return None if claim.speaker == claim.organisation else claim.speaker


def _differing(event: Event) -> set[tuple[str, str]]:
    """What is contradicted in which mention."""
    return {
        (_topic(dispute.field), mention)
        for dispute in event.contradictions
        for _, mentions in dispute.values
        for mention in mentions
    }


def _topic(field: str) -> str:
    """What a field is about, whoever it concerns: `results.killed.is`, `results.killed.unknown`: the killed."""
    head, *rest = field.split(".")
    return ".".join((head, *rest[:1], *rest[2:])) if head == "results" else head


def _party(organisation: str | None, taking_part: Iterable[str]) -> bool:
    if organisation is None:
        return False
    above = {organisation, *ancestors(organisation)}
    return any(actor in above or organisation in ancestors(actor) for actor in taking_part)
