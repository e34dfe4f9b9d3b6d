"""Records of the model as rows of the tables."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec

from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention, Place
from marsad.model.naming import Names, names_in
from marsad.model.toll import killed
from marsad.store.sealing import sealed
from marsad.store.veil import Veil, veil_of
from marsad.store.words import name_words, stems


def encode(record: msgspec.Struct) -> str:
    """A record as JSON text."""
    return msgspec.json.encode(record).decode()


def digest(text: str) -> str:
    """SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def document_row(document: Document, reader: str, names: Names) -> dict[str, Any]:
    """The row of `documents`: by a publisher named for a private person nobody finds anything. ValueError where the
    text is no text: half a surrogate pair."""
    row = {
        "id": document.id,
        "sha256": digest(document.text),
        "publisher": outlet(document, names),
        "published": document.published,
        "reader": reader,
        "record": encode(document),
    }
    return sealed(row)


def outlet(document: Document, names: Names) -> str | None:
    """The publisher as lists and filters name it."""
    return veil_of(names).words(document.publisher) if document.publisher else document.publisher


class Read(NamedTuple):
    """The row of a document, those of its mentions, and that of whom it names."""

    document: dict[str, Any]
    mentions: list[dict[str, Any]]
    names: dict[str, Any]

    @property
    def id(self) -> str:
        """The document's id."""
        return str(self.document["id"])


def read_rows(document: Document, mentions: Sequence[Mention], reader: str, names: Names | None = None) -> Read:
    """The rows of a document and of what a version of the reading found in it. Raises as those of its parts do."""
    naming = names or names_in(mentions)
    rows = mention_rows(document, mentions, naming)
    return Read(document_row(document, reader, naming), rows, names_row(document.id, naming))


def names_row(document: str, names: Names) -> dict[str, Any]:
    """The row of `names`."""
    return sealed({"document": document, "record": encode(names)})


def mention_rows(document: Document, mentions: Sequence[Mention], names: Names) -> list[dict[str, Any]]:
    """The rows of `mentions`: names of private persons are not among the words by which they are found. ValueError
    where a mention is not of the document, or two have one number."""
    veil = veil_of(names)
    shown = veil.document(document)
    rows = [_mention_row(shown, mention, veil) for mention in mentions]
    if len({row["number"] for row in rows}) < len(rows):
        raise ValueError(f"two mentions of document {document.id!r} have the same number")
    return rows


def _mention_row(document: Document, mention: Mention, veil: Veil) -> dict[str, Any]:
    owner, _, number = mention.mention.rpartition("#")
    if mention.doc != document.id or owner != document.id or not (number.isascii() and number.isdigit()):
        raise ValueError(
            f"{mention.mention!r} is no id of a mention of document {document.id!r}: that is its id, #, number"
        )
    row = {
        "id": mention.mention,
        "document": document.id,
        "number": int(number),
        "kind": mention.kind,
        "words": _together(stems("\n".join(_evidence(document, veil.mention(mention))))),
        "record": encode(mention),
    }
    return sealed(row)


def _evidence(document: Document, mention: Mention) -> Iterable[str]:
    yield document.title or ""
    zones = {"text": document.text, "title": document.title or ""}
    for evidence in mention.evidence:
        yield zones[evidence.zone][slice(*evidence.span)]
    yield from (actor.text for actor in mention.actors)
    yield from (person.text for person in mention.people if not person.private)


def _together(words: Iterable[str]) -> str:
    """Each word once, in the order of the alphabet: search asks only which words there are."""
    return " ".join(sorted(set(words)))


def event_row(event: Event, record: str, evidence: Iterable[str]) -> dict[str, Any]:
    """The row of `events`, but for its number. `record`: the event as JSON; `evidence`: the `words` of its
    mentions."""
    date, place, acled = event.date, event.place, event.acled
    best, low, high = killed(event.results)
    own = stems(f"{event.title_ar}\n{event.title_en}")
    row = {
        "event": event.event,
        "kind": event.kind,
        "acled_type": acled and acled.event_type,
        "sub_type": acled and acled.sub_event_type,
        "status": event.status,
        "start": date and date.start,
        "end": date and date.end,
        "month": date and date.start[:7],
        "precision": date and date.precision,
        "place": place and place.name,
        "place_ar": place and place.name_ar,
        "admin1": place and place.admin1,
        "country": place and place.country,
        "lat": place and place.lat,
        "lon": place and place.lon,
        "geo_precision": place and place.precision,
        "killed_best": best,
        "killed_low": low,
        "killed_high": high,
        "reports": event.reports,
        "origins": event.origins,
        "disputes": len(event.contradictions),
        "title_ar": event.title_ar,
        "title_en": event.title_en,
        "place_words": place_words(event),
        "words": _together([*own, *(word for words in evidence for word in words.split())]),
        "record": record,
    }
    return sealed(row)


def place_words(event: Event) -> str:
    """All names under which an event's place may be asked for, what is disputed about it included, a name a line."""
    names = [name for place in (event.place, *event.places) if place is not None for name in place_names(place)]
    for dispute in event.disputes:
        if dispute.field.split(".")[0] == "place":
            names += [value for value, _ in dispute.values]
    folded = sorted({name_words(name) for name in names if name})
    return "".join(f" {name} \n" for name in folded if name)


def place_names(place: Place) -> tuple[str | None, ...]:
    """The names under which a place may be asked for, those of the areas around it included."""
    return (place.name, place.name_ar, place.admin1, place.admin2, place.text, *place.admin1_also)
