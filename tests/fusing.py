"""Mentions and events for the tests of fusion: short to write, complete as records."""

from collections.abc import Iterator, Sequence
from typing import Any

from marsad.fusion import fuse_mentions
from marsad.fusion.features import Feature, FeatureMaker
from marsad.fusion.words import stretches
from marsad.model.codebook import codebook
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Actor, Attribution, Evidence, Mention, Person, Place, Result, Role, When

VALLEY = {"lat": 35.1, "lon": 44.3, "admin1": "Kirkuk"}
SUPPORTED = {"lat": 36.5, "lon": 37.0, "admin1": "Aleppo", "country": "SY"}


def place(name: str, **fields: Any) -> Place:
    known: dict[str, Any] = {
        "id": None,
        "name": None,
        "name_ar": name,
        "type": None,
        "country": "IQ",
        "admin1": "Kirkuk",
        "admin2": None,
        "lat": None,
        "lon": None,
        "precision": 1,
        "text": name,
        "span": (10, 20),
    }
    return Place(**(known | fields))


def day(start: str, end: str | None = None, told: bool = True, text: str | None = None) -> When:
    single = end in (None, start)
    span = (0, 5) if told else None
    return When(start=start, end=end or start, precision="day" if single else "range", span=span, text=text)


def actor(id: str | None, role: Role = "initiator") -> Actor:
    return Actor(id=id, name=id or "مسلحون", role=role, text="…", span=(20, 30))


def result(kind: str, low: int | None, high: int | None = None, group: str | None = None, **fields: Any) -> Result:
    top = low if high is None and "qualifier" not in fields else high
    known: dict[str, Any] = {"of": "person", "qualifier": "exact", "text": "…", "span": (30, 40)}
    return Result(kind=kind, group=group, low=low, high=top, **(known | fields))


def killed(low: int | None, high: int | None = None, group: str | None = None, **fields: Any) -> Result:
    return result("killed", low, high, group, **fields)


def person(name: str) -> Person:
    return Person(name=name, role=None, group="is", fate="killed", text=name, span=(40, 50))


def said(speaker: str | None, **fields: Any) -> Attribution:
    known: dict[str, Any] = {
        "title": None,
        "organisation": None,
        "channel": None,
        "via": None,
        "anonymous": False,
        "stance": "states",
        "text": "…",
        "span": (0, 5),
    }
    return Attribution(speaker=speaker, **(known | fields))


def mention(id: str, kind: str = "airstrike", where: str | Place | None = "وادي الشاي", **fields: Any) -> Mention:
    entry = codebook().get(kind)
    found = place(where, **VALLEY) if isinstance(where, str) else where
    known: dict[str, Any] = {
        "acled": entry.acled if entry else None,
        "plover": entry.plover if entry else None,
        "status": "reported",
        "date": day("2021-02-22"),
        "evidence": (Evidence(span=(0, 60)),),
    }
    return Mention(doc=id.split("#")[0], mention=id, kind=kind, place=found, **(known | fields))


def fused(
    *mentions: Mention,
    texts: dict[str, str] | None = None,
    published: str | dict[str, str] | None = "2021-02-23",
) -> list[Event]:
    days = published if isinstance(published, dict) else dict.fromkeys((m.doc for m in mentions), published)
    given_texts = texts or {}
    documents = [
        Document(id=id, text=given_texts.get(id, f"نص {id}"), published=days.get(id))
        for id in sorted({m.doc for m in mentions})
    ]
    held = {m.mention: m for m in mentions}

    def by_id(wanted: Sequence[str]) -> dict[str, Mention]:
        return {id: held[id] for id in wanted}

    def every() -> Iterator[Mention]:
        return iter(mentions)

    return list(fuse_mentions(every, lambda: iter(documents), by_id))


def groups(events: Sequence[Event]) -> set[tuple[str, ...]]:
    return {event.mentions for event in events}


def one_event(*mentions: Mention, **options: Any) -> Event:
    events = fused(*mentions, **options)
    assert len(events) == 1, groups(events)
    return events[0]


def feature(made: Mention, text: str = "", published: str | None = "2021-02-23") -> Feature:
    return FeatureMaker({made.doc: published}, {}, {made.doc: stretches(text)})(made)
