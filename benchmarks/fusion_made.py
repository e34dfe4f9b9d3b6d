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
    chance, examples = random.Random(seed), patterns()
    places = _places()
    mentions: list[Mention] = []
    documents: list[Document] = []
    while len(mentions) < size:
        pattern, text = chance.choice(examples)
        place, day = chance.choice(places), _FIRST + timedelta(chance.randrange(max(30, _DAYS * size // 100_000)))
        told = [varied(word, chance) for word in text.split()]
        for _ in range(min(chance.choice(_REPORTS), size - len(mentions))):
            document, mention = _report(len(mentions), pattern, told, place, day, chance)
            mentions.append(mention)
            documents.append(document)
    return mentions, documents


def _report(
    number: int, pattern: Mention, told: list[str], place: Place, day: date, chance: random.Random
) -> tuple[Document, Mention]:
    copied = chance.random() < 0.2
    words = told if copied else [*chance.sample(told, len(told)), made_word(chance), made_word(chance)]
    seen = day if chance.random() < 0.8 else day + timedelta(1)
    dated = chance.random()
    where = None if chance.random() < 0.1 else coarse(place) if chance.random() < 0.15 else place
    results = tuple(
        structs.replace(r, low=r.low + 1, high=r.high + 1) if r.low and r.high and chance.random() < 0.2 else r
        for r in pattern.results
    )
    id = f"made-{number:06}"
    mention = structs.replace(
        pattern,
        doc=id,
        mention=f"{id}#1",
        date=None if dated < 0.1 else on(day if dated < 0.8 else seen),
        place=where,
        places=(),
        results=results,
        evidence=(Evidence(span=(0, len(" ".join(words)))),),
    )
    published = None if chance.random() < 0.05 else seen.isoformat()
    return Document(id=id, text=" ".join(words), published=published), mention


def patterns() -> list[tuple[Mention, str]]:
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
        village(
            f"p{n}", two_words(chance), f"Governorate {n % 30}", None,
            30 + 7 * chance.random(), 38 + 10 * chance.random(),
        )
        for n in range(4000)
    ]  # fmt: skip


def village(id: str, name: str, admin1: str, admin2: str | None, lat: float, lon: float) -> Place:
    """A made-up village in Iraq."""
    return Place(
        id=id,
        name=None,
        name_ar=name,
        type="village",
        country="IQ",
        admin1=admin1,
        admin2=admin2,
        lat=lat,
        lon=lon,
        precision=1,
        text="",
        span=(0, 1),
    )


def coarse(place: Place) -> Place:
    """The governorate of a place."""
    return structs.replace(place, id=place.admin1, name_ar=place.admin1 or "", lat=None, lon=None, precision=3)


def on(day: date) -> When:
    """A date as a report tells it."""
    return When(start=day.isoformat(), end=day.isoformat(), precision="day", span=(0, 1), text="")


def made_word(chance: random.Random) -> str:
    """A word of no language, of four to seven letters."""
    return "".join(chance.choice(_LETTERS) for _ in range(chance.randrange(4, 8)))


def two_words(chance: random.Random) -> str:
    """A made-up name of two words."""
    return made_word(chance) + " " + made_word(chance)


def varied(word: str, chance: random.Random) -> str:
    """A word with other numbers, or now and then another one."""
    return re.sub(r"\d+", lambda _: str(chance.randrange(2, 29)), word) if chance.random() > 0.15 else made_word(chance)
