"""Made-up collections for the cost of fusion: happenings at places of the gazetteer over some years, each told by a
few reports that are recombined from what marsad reads in its own example sentences.

A report may leave the place out or name the governorate only, be a day off, give another toll, or copy another text.
"""

import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from msgspec import structs

from marsad.model.document import Document
from marsad.model.mention import Evidence, Mention, Place, When

_ROOT = Path(__file__).parent.parent
_FIRST, _DAYS = date(2019, 1, 1), 5 * 365
_REPORTS = (1, 1, 1, 2, 2, 3, 5)
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def collection(size: int, seed: int = 1) -> tuple[list[Mention], list[Document]]:
    """So many mentions, each in a document of its own. Days grow with the size: twice as many reports, twice the
    time that they tell of, as in an archive that goes on."""
    chance, patterns = random.Random(seed), _patterns()
    places = _places()
    mentions: list[Mention] = []
    documents: list[Document] = []
    while len(mentions) < size:
        pattern, text = chance.choice(patterns)
        place, day = chance.choice(places), _FIRST + timedelta(chance.randrange(max(30, _DAYS * size // 100_000)))
        told = [_varied(word, chance) for word in text.split()]
        for _ in range(min(chance.choice(_REPORTS), size - len(mentions))):
            document, mention = _report(len(mentions), pattern, told, place, day, chance)
            mentions.append(mention)
            documents.append(document)
    return mentions, documents


def _report(
    number: int, pattern: Mention, told: list[str], place: Place, day: date, chance: random.Random
) -> tuple[Document, Mention]:
    copied = chance.random() < 0.2
    words = told if copied else [*chance.sample(told, len(told)), _name(chance), _name(chance)]
    seen = day if chance.random() < 0.8 else day + timedelta(1)
    dated = chance.random()
    where = None if chance.random() < 0.1 else _coarse(place) if chance.random() < 0.15 else place
    results = tuple(
        structs.replace(r, low=r.low + 1, high=r.high + 1) if r.low and r.high and chance.random() < 0.2 else r
        for r in pattern.results
    )
    id = f"made-{number:06}"
    mention = structs.replace(
        pattern,
        doc=id,
        mention=f"{id}#1",
        date=None if dated < 0.1 else _day(day if dated < 0.8 else seen),
        place=where,
        places=(),
        results=results,
        evidence=(Evidence(span=(0, len(" ".join(words)))),),
    )
    published = None if chance.random() < 0.05 else seen.isoformat()
    return Document(id=id, text=" ".join(words), published=published), mention


def _patterns() -> list[tuple[Mention, str]]:
    """What is read in the example corpus, each with the words it rests on."""
    from marsad.reading import read_document

    found = []
    for document in _corpus():
        for mention in read_document(document):
            spans = [e.span for e in mention.evidence if e.zone == "text"]
            if mention.status in ("reported", "ongoing") and spans:
                found.append((mention, " ".join(document.text[start:end] for start, end in spans)))
    return found


def _corpus() -> Iterator[Document]:
    for file in sorted((_ROOT / "examples" / "corpus").iterdir()):
        body = file.read_text(encoding="utf-8").split("---\n", 2)[2]
        yield Document(id=file.stem, text=body, published="2024-05-12")


def _places() -> list[Place]:
    """A few thousand places: names over a grid, as dense as villages lie."""
    chance = random.Random(7)
    return [
        Place(
            id=f"p{n}",
            name=None,
            name_ar=_name(chance) + " " + _name(chance),
            type="village",
            country="IQ",
            admin1=f"Governorate {n % 30}",
            admin2=None,
            lat=30 + 7 * chance.random(),
            lon=38 + 10 * chance.random(),
            precision=1,
            text="",
            span=(0, 1),
        )
        for n in range(4000)
    ]


def _coarse(place: Place) -> Place:
    return structs.replace(place, id=place.admin1, name_ar=place.admin1 or "", lat=None, lon=None, precision=3)


def _day(day: date) -> When:
    return When(start=day.isoformat(), end=day.isoformat(), precision="day", span=(0, 1), text="")


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(_LETTERS) for _ in range(chance.randrange(4, 8)))


def _varied(word: str, chance: random.Random) -> str:
    return re.sub(r"\d+", lambda _: str(chance.randrange(2, 29)), word) if chance.random() > 0.15 else _name(chance)
