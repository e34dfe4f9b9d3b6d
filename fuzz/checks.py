"""What must hold of records, whatever the text was."""

import math
from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from marsad.model.codebook import codebook
from marsad.model.document import Document
from marsad.model.mention import Mention, Place
from marsad.model.naming import Found
from marsad.store.veil import MASK, veil_of
from marsad.text import without_unseen


def within(span: tuple[int, int], text: str) -> None:
    """A span that holds something, inside its text."""
    assert 0 <= span[0] < span[1] <= len(text), f"span {span} of a text of {len(text)}"


def quotes(span: tuple[int, int], words: str, text: str) -> None:
    """A span that says what it is said to say."""
    within(span, text)
    assert text[span[0] : span[1]] == words, f"span {span} says {text[span[0] : span[1]]!r}, not {words!r}"


def in_order(numbers: list[int]) -> None:
    """None of the numbers is less than the one before."""
    assert numbers == sorted(numbers), f"not in order: {numbers}"


def days(start: str | None, end: str | None) -> None:
    """Both ends of a stretch of days, or none; the first not after the last."""
    assert (start is None) == (end is None), f"half a stretch of days: {start}, {end}"
    if start is not None and end is not None:
        assert date.fromisoformat(start) <= date.fromisoformat(end), f"{start} is after {end}"


def numbers(low: int | None, high: int | None, qualifier: str) -> None:
    """Bounds of a count that fit each other and what they are said to be."""
    assert low is None or low >= 0, f"{low} of something"
    assert high is None or high >= 0, f"{high} of something"
    if low is not None and high is not None:
        assert low <= high, f"from {low} to {high}"
    assert qualifier in ("exact", "at_least", "at_most", "about", "vague"), qualifier
    assert (low is None and high is None) == (qualifier == "vague"), f"{low}, {high} is {qualifier}"


def place(found: Place, text: str) -> None:
    """A place whose words, point and radius fit."""
    quotes(found.span, found.text, text)
    assert found.name_ar.strip(), "a place without a name"
    assert found.precision in (1, 2, 3), found.precision
    assert (found.lat is None) == (found.lon is None), "half a point"
    if found.lat is not None and found.lon is not None:
        assert -90 <= found.lat <= 90, found.lat
        assert -180 <= found.lon <= 180, found.lon
    if found.radius_km is not None:
        assert found.lat is not None, "a radius without a point"
        assert math.isfinite(found.radius_km), found.radius_km
        assert found.radius_km >= 0, found.radius_km
    for other in found.alternatives:
        assert 0 <= other.score <= 1, other.score


def mention(found: Mention, number: int, doc: str, text: str, title: str) -> None:
    """A sound record: valid against its own schema, every value quoting its words, every number in its bounds."""
    raw = msgspec.json.encode(found)
    assert msgspec.json.decode(raw, type=Mention) == found, "the record is another one after a round trip"
    assert (found.doc, found.mention) == (doc, f"{doc}#{number}"), (found.doc, found.mention)
    assert found.kind in codebook(), found.kind
    assert found.evidence, "a mention without evidence"
    zones = {"text": text, "title": title}
    for told in spans(msgspec.to_builtins(found)):
        zone = zones[told.get("in", "text")]
        within(told["span"], zone)
        if told.get("text") is not None:
            quotes(told["span"], told["text"], zone)
    for one in found.places if found.place is None else (found.place, *found.places):
        place(one, zones[one.zone])
    if found.date is not None:
        days(found.date.start, found.date.end)
    for count in found.results if found.count is None else (found.count, *found.results):
        numbers(count.low, count.high, count.qualifier)
    for at, result in enumerate(found.results):
        whole = result.part_of
        assert whole is None or (0 <= whole < len(found.results) and whole != at), f"part of {whole}"
    for name in names(found):
        assert without_unseen(name) == name, f"a name turns what stands beside it: {name!r}"


def covered(read: Found, document: Document) -> None:
    """What is shown to others: no letter of a private person's name, and every span where it was."""
    veil = veil_of(read.names)
    shown = veil.document(document)
    plain = {"text": document.text, "title": document.title or ""}
    zones = {"text": shown.text, "title": shown.title or ""}
    assert {zone: len(words) for zone, words in zones.items()} == {zone: len(words) for zone, words in plain.items()}
    behind = {"text": 0, "title": 0}
    for named in read.names.named:
        quotes(named.span, named.name, plain[named.zone])
        assert behind[named.zone] <= named.span[0], "two names share letters"
        behind[named.zone] = named.span[1]
        assert set(zones[named.zone][slice(*named.span)]) == {MASK}, f"{named.name!r} is shown"
    for mention in read:
        for told in spans(msgspec.to_builtins(veil.mention(mention))):
            words, zone = told.get("text"), zones[told.get("in", "text")]
            start, end = told["span"]
            for at in range(start, end if words else start):
                assert zone[at] != MASK or words[at - start] == MASK, f"{words!r} shows what {zone[start:end]!r} covers"


def names(found: Mention) -> Iterator[str]:
    """What is shown of a mention as a name, beside other words."""
    told = [found.operation.name if found.operation else None]
    told += [place.name_ar for place in (found.place, *found.places) if place is not None]
    told += [name for actor in found.actors for name in (actor.name, actor.unit)]
    told += [name for person in found.people for name in (person.name, person.role)]
    told += [name for said in found.attribution for name in (said.speaker, said.title, said.via)]
    yield from (name for name in told if name is not None)


def spans(record: Any) -> Iterator[dict[str, Any]]:
    """Every part of a record that says where its words stand."""
    if isinstance(record, dict):
        if record.get("span") is not None:
            yield record
        for part in record.values():
            yield from spans(part)
    elif isinstance(record, list | tuple):
        for part in record:
            yield from spans(part)
