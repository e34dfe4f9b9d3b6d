"""Factories of records for tests: `document`, `mention`, `event`. All Arabic text here is composed for the tests.

Each takes keyword arguments that replace fields of a sound default. Spans of the defaults stand in the default text;
`at` finds the span of words in any text.
"""

import importlib.util
import sqlite3
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

from marsad.lexicon import lexicon
from marsad.model.document import Document
from marsad.model.event import Claim, Dispute, Event, EventActor, EventCount
from marsad.model.mention import (
    Acled,
    Actor,
    Attribution,
    Count,
    Evidence,
    Means,
    Mention,
    Person,
    Place,
    Plover,
    Result,
    Span,
    When,
)
from marsad.reading import read_document
from marsad.reading.actors.finding import find_actors
from marsad.reading.people.finding import PersonPhrase, find_people
from marsad.text import analyse

TEXT = (
    "أعلنت خلية الإعلام الأمني، الاثنين 22 شباط 2021، مقتل 7 من عناصر داعش بضربة جوية نفذها طيران التحالف الدولي "
    "في وادي الشاي جنوبي كركوك.\n"
    "وقال المتحدث سالم العبيدي إن القوة المشتركة دمرت ثلاث مضافات خلال العملية."
)
"""The default text: one air strike, told by a spokesman."""

TITLE = "ضربة جوية في كركوك"


def at(text: str, words: str) -> Span:
    """Where `words` first stand in `text`; ValueError where they do not."""
    start = text.index(words)
    return start, start + len(words)


def document(id: str = "doc-1", text: str = TEXT, **fields: Any) -> Document:
    """A document as published by a composed outlet; `fields` replace the rest."""
    given: dict[str, Any] = {
        "title": TITLE,
        "published": "2021-02-23",
        "publisher": "وكالة الرافدين",
        "url": f"https://example.org/{id}",
        "lang": "ar",
    }
    return Document(id=id, text=text, **(given | fields))


def mentions_of(text: str, published: str | None = "2024-05-12", **fields: Any) -> list[Mention]:
    """What the reading finds in a text."""
    return read_document(Document(id="t", text=text, published=published, **fields))


def roles_of(text: str, published: str | None = "2024-05-12", **fields: Any) -> set[tuple[str | None, str]]:
    """The (actor, role) pairs of all mentions that the reading finds in a text."""
    return {(a.id, a.role) for m in mentions_of(text, published, **fields) for a in m.actors}


def people_of(text: str) -> list[PersonPhrase]:
    """The people whom the reading finds in a text."""
    doc = analyse(text)
    matches = lexicon().matches(doc)
    return find_people(doc, matches, find_actors(doc, matches))


def place(words: str = "وادي الشاي", text: str = TEXT, **fields: Any) -> Place:
    """The valley of the default text; `words` have to stand in `text`."""
    given: dict[str, Any] = {
        "id": "iq-wadi-al-shay",
        "name": "Wadi al-Shay",
        "name_ar": words,
        "type": "valley",
        "country": "IQ",
        "admin1": "Kirkuk",
        "admin2": "Daquq",
        "lat": 35.15,
        "lon": 44.35,
        "precision": 2,
        "text": words,
        "span": at(text, words),
    }
    return Place(**(given | fields))


def day(start: str = "2021-02-22", end: str | None = None, **fields: Any) -> When:
    """A day, or the days from `start` to `end`, without words of their own."""
    given = {"start": start, "end": end or start, "precision": "day" if end in (None, start) else "range"}
    return When(**(given | fields))


def actor(
    id: str | None = "coalition",
    role: str = "initiator",
    words: str = "طيران التحالف الدولي",
    text: str = TEXT,
    **fields: Any,
) -> Actor:
    """An actor in a role; `words` have to stand in `text`."""
    given: dict[str, Any] = {"name": id or words, "text": words, "span": at(text, words)}
    return Actor(id=id, role=role, **(given | fields))  # type: ignore[arg-type]


def result(
    kind: str = "killed",
    low: int | None = 7,
    group: str | None = "is",
    words: str = "7",
    text: str = TEXT,
    **fields: Any,
) -> Result:
    """A count of persons; `words` have to stand in `text`."""
    given: dict[str, Any] = {"of": "person", "high": low, "qualifier": "vague" if low is None else "exact"}
    given |= {"text": words, "span": at(text, words)}
    return Result(kind=kind, group=group, low=low, **(given | fields))


def attribution(words: str = "سالم العبيدي", text: str = TEXT, **fields: Any) -> Attribution:
    """A spokesman; `words` have to stand in `text`."""
    given: dict[str, Any] = {
        "speaker": words,
        "title": "المتحدث",
        "organisation": "iq-security-media-cell",
        "channel": "statement",
        "via": None,
        "anonymous": False,
        "stance": "states",
        "text": words,
        "span": at(text, words),
    }
    return Attribution(**(given | fields))


def mention(doc: str = "doc-1", number: int = 1, text: str = TEXT, **fields: Any) -> Mention:
    """The air strike of the default text. For another `text`, give every field that carries a span."""
    given: dict[str, Any] = {
        "kind": "airstrike",
        "acled": Acled(event_type="Explosions/Remote violence", sub_event_type="Air/drone strike"),
        "plover": Plover(event="ASSAULT", mode="aerial"),
        "status": "reported",
        "date": day(precision="day"),
        "codebook": "2026.1",
    }
    if text == TEXT:
        given |= {
            "date": day(text="الاثنين 22 شباط 2021", span=at(TEXT, "الاثنين 22 شباط 2021")),
            "place": place(),
            "count": Count(of="strikes", low=1, high=1, qualifier="exact", text="ضربة", span=at(TEXT, "ضربة")),
            "actors": (actor(), actor("is", "target", "عناصر داعش")),
            "results": (result(),),
            "people": (
                Person(
                    name="سالم العبيدي",
                    role="المتحدث",
                    group=None,
                    fate="mentioned",
                    text="سالم العبيدي",
                    span=at(TEXT, "سالم العبيدي"),
                ),
            ),
            "means": (Means(id="aircraft", text="طيران", span=at(TEXT, "طيران")),),
            "attribution": (attribution(),),
        }
    given["evidence"] = (Evidence(span=(0, len(text.split("\n", 1)[0]))),)
    return Mention(doc=doc, mention=f"{doc}#{number}", **(given | fields))


def event(id: str = "ev-0001", mentions: tuple[str, ...] = ("doc-1#1",), **fields: Any) -> Event:
    """The air strike as an event of `mentions`, whose documents are told from the mention ids."""
    documents = tuple(dict.fromkeys(m.rpartition("#")[0] for m in mentions))
    given: dict[str, Any] = {
        "kind": "airstrike",
        "acled": Acled(event_type="Explosions/Remote violence", sub_event_type="Air/drone strike"),
        "plover": Plover(event="ASSAULT", mode="aerial"),
        "status": "reported",
        "date": day(),
        "place": place(),
        "actors": (
            EventActor(id="coalition", name="coalition", role="initiator", origins=1),
            EventActor(id="is", name="is", role="target", origins=1),
        ),
        "results": (killed(7),),
        "documents": documents,
        "reports": len(documents),
        "origins": len(documents),
        "claims": tuple(claim(mention=m) for m in mentions),
        "title_ar": "ضربة جوية في وادي الشاي، كركوك",
        "title_en": "Air strike at Wadi al-Shay, Kirkuk",
    }
    return Event(event=id, mentions=mentions, **(given | fields))


def killed(best: int | None, low: int | None = None, high: int | None = None, group: str | None = "is") -> EventCount:
    """A fused count of the killed; `low` and `high` default to `best`."""
    return EventCount(
        kind="killed",
        of="person",
        group=group,
        best=best,
        low=best if low is None else low,
        high=best if high is None else high,
        qualifier="vague" if best is None else "exact",
    )


def claim(field: str = "results.killed.is", value: str = "7", mention: str = "doc-1#1", **fields: Any) -> Claim:
    """A claim of the default text's spokesman."""
    given: dict[str, Any] = {"speaker": "سالم العبيدي", "span": at(TEXT, "7"), "text": "7"}
    return Claim(field=field, value=value, mention=mention, **(given | fields))


def dispute(field: str = "results.killed.is", *values: tuple[str, tuple[str, ...]], kind: str = "count") -> Dispute:
    """A dispute; without `values`, 7 against 9 killed."""
    return Dispute(field=field, values=values or (("7", ("doc-1#1",)), ("9", ("doc-2#1",))), kind=kind)


def dump(path: Path) -> list[str]:
    """Everything in a store, as SQL, but for its edition, which is another one in each."""
    with closing(sqlite3.connect(path)) as connection:
        return [line for line in connection.iterdump() if "VALUES('edition'" not in line]


def loaded(name: str, file: Path) -> ModuleType:
    """The module that a file holds which no package leads to: a program of `tools/`, an extension just built."""
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
