"""Finding events and their accounts by the words of a question, Arabic or English.

A word stands for every event whose titles or evidence hold it, and, through the names in the codebook and the registry
of actors, for the kinds, actors and places it may mean in either language. Words that few events answer to weigh more.
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

import msgspec
from sqlalchemy import ColumnElement, Connection, func, select

from marsad.model.actors import ancestors, registry
from marsad.model.codebook import codebook
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.store import fulltext
from marsad.store.errors import decoder
from marsad.store.fused import chunks
from marsad.store.query import matching
from marsad.store.records import EventQuery, Hit
from marsad.store.rows import place_names
from marsad.store.schema import event_actors, event_mentions, event_results, events, mentions
from marsad.store.words import name_words, stems, words

_event = decoder(Event)
_mention = decoder(Mention)
_SHORTEST, _SHORTEST_LATIN = 3, 4
"""Letters of a word that may name a kind or an actor: the, and, من."""
_GRAMMAR = frozenset(
    (  # noqa: SIM905
        "a about against all an and any are at between by did do does during for from had has have how in into is it "
        "its many much near no not of on or over than that the their there they this to under was were what when where "
        "which who whom whose why will with في من على إلى الى عن مع هل ما ماذا متى متي أين اين كم كيف التي الذي بين قد "
        "لم لا أن ان إن"
    ).split()
)
"""Words that stand in any question, as people write them: folded, «على» would be the name «علي»."""
_AS_WRITTEN = re.compile(r"\w+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ENDINGS = ("ings", "ing", "ed", "es", "s")
_PLACE, _NAMED, _LEAST = 1.5, 0.8, 0.1
"""A name of a place tells more than a word of the report, what a word may name less; the commonest word tells a bit."""

Meaning = Callable[[Sequence[str]], Sequence[Sequence[float]]]
"""Texts to vectors of length 1."""


def search(connection: Connection, text: str, query: EventQuery, limit: int, meaning: Meaning | None) -> list[Hit]:
    """The events that answer best, among those of the query; with `meaning`, those that words found, by it."""
    total = connection.execute(select(func.count()).select_from(events)).scalar_one()
    points: dict[int, float] = {}
    among = matching(query)
    for word in _asked(text):
        answers = list(_answering(connection, word, among))
        # What answers to a word in any way makes it common: few events are killings, but most tell of the killed.
        all_of_it = set[int]().union(*(found for found, _ in answers))
        rarity = _LEAST + math.log((1 + total) / (1 + len(all_of_it)))
        worths: dict[int, float] = {}
        for found, weight in answers:
            worths.update({number: weight * rarity for number in found if weight * rarity > worths.get(number, 0.0)})
        for number, worth in worths.items():
            points[number] = points.get(number, 0.0) + worth
    wanted = limit if meaning is None else max(limit, 200)
    best = sorted(points, key=lambda number: (-points[number], number))[:wanted]
    hits = list(_hits(connection, best, points, text))
    if meaning is not None and hits:
        hits = _by_meaning(hits, text, meaning)
    return hits[:limit]


def _asked(text: str) -> list[str]:
    """The words of a question that ask for something, each once."""
    told = (word for word in _AS_WRITTEN.findall(text) if word.casefold() not in _GRAMMAR)
    return list(dict.fromkeys(folded for word in told for folded in words(word)))


def _answering(connection: Connection, word: str, among: ColumnElement[bool]) -> Iterator[tuple[set[int], float]]:
    """The events that answer to a word, by what it is to them, each with how much that tells."""
    name = name_words(word)
    if name:
        yield _numbers(connection, events.c.place_words.like(f"% {name} %"), among), _PLACE
    yield _numbers(connection, fulltext.found_by(events.c.number, stems(word)[:1]), among), 1.0
    kinds, actors = _kinds(word), _actors(word)
    if kinds:
        yield _numbers(connection, events.c.kind.in_(kinds), among), _NAMED
    if actors:
        taking_part = select(event_actors.c.number).where(event_actors.c.actor.in_(actors))
        yield _numbers(connection, events.c.number.in_(taking_part), among), _NAMED
    if word.isascii():
        came_of_it = select(event_results.c.number).where(event_results.c.kind == word)
        yield _numbers(connection, events.c.number.in_(came_of_it), among), _NAMED
    if _YEAR.fullmatch(word):
        yield _numbers(connection, events.c.start.like(f"{word}-%"), among), _NAMED


def _numbers(connection: Connection, *conditions: ColumnElement[bool]) -> set[int]:
    return set(connection.execute(select(events.c.number).where(*conditions)).scalars())


@lru_cache(maxsize=256)
def _kinds(word: str) -> tuple[str, ...]:
    """The kinds that a word may name: «غارات», "airstrikes", "shelled"."""
    forms = _forms(word)
    return tuple(
        id
        for id, kind in codebook().items()
        if any(form in _label(f"{kind.name_en} {kind.name_ar}") for form in forms)
        or any(form == "".join(words(kind.name_en)) for form in forms)
    )


@lru_cache(maxsize=256)
def _actors(word: str) -> tuple[str, ...]:
    """The actors that a word may name, with those below them."""
    forms = _forms(word)
    named = {id for id, a in registry().items() if any(f in _label(f"{a.name_en} {a.name_ar}") for f in forms)}
    if word in registry() and len(word) >= _SHORTEST:
        named.add(word)
    return tuple(id for id in registry() if id in named or named.intersection(ancestors(id)))


def _forms(word: str) -> tuple[str, ...]:
    """The word's stem; of an English word also without its ending. None of a word that is too short to be a name."""
    stem = stems(word)[0]
    shorter = [stem.removesuffix(e) for e in _ENDINGS if stem.isascii() and stem.endswith(e)]
    return tuple(form for form in (stem, *shorter) if len(form) >= (_SHORTEST_LATIN if form.isascii() else _SHORTEST))


@lru_cache(maxsize=4096)
def _label(names: str) -> frozenset[str]:
    found = [stem for stem in stems(names) if len(stem) > 1]
    return frozenset(form for stem in found for form in _endless(stem))


def _endless(stem: str) -> tuple[str, ...]:
    return (stem, *(stem.removesuffix(e) for e in _ENDINGS if stem.isascii() and len(stem) > len(e) + 3))


def _hits(connection: Connection, numbers: Sequence[int], points: dict[int, float], text: str) -> Iterator[Hit]:
    records: dict[int, Event] = {}
    for some in chunks(numbers):
        chosen = select(events.c.number, events.c.record).where(events.c.number.in_(some))
        records.update({number: _event(record) for number, record in connection.execute(chosen)})
    told = _accounts(connection, numbers, text)
    for number in numbers:
        yield Hit(event=records[number], points=round(points[number], 2), mention=told.get(number))


def _accounts(connection: Connection, numbers: Sequence[int], text: str) -> dict[int, Mention]:
    """Of each event the account that answers best to the question: by its words, and by what it tells of as the words
    name it. Reports of one event may name other places than the one that was asked for."""
    asked, wanted = _asked(text), set(stems(text))
    best: dict[int, tuple[float, str]] = {}
    found: dict[int, Mention] = {}
    for some in chunks(numbers):
        joined = event_mentions.join(mentions, mentions.c.id == event_mentions.c.mention)
        chosen = select(event_mentions.c.number, mentions.c.id, mentions.c.words, mentions.c.record)
        told = connection.execute(chosen.select_from(joined).where(event_mentions.c.number.in_(some)))
        for number, id, held, record in told:
            mention = _mention(record)
            rank = -len(wanted.intersection(held.split())) - _told(mention, asked), id
            if number not in best or rank < best[number]:
                best[number], found[number] = rank, mention
    return found


def _told(mention: Mention, asked: Sequence[str]) -> float:
    """How much of what an account tells of the words of a question name."""
    places = (mention.place, *mention.places)
    names = [f" {name_words(name)} " for place in places if place for name in place_names(place) if name]
    points = 0.0
    for word in asked:
        name = name_words(word)
        if name and any(f" {name} " in held for held in names):
            points += _PLACE
        if mention.kind in _kinds(word):
            points += _NAMED
    return points


def _by_meaning(hits: list[Hit], text: str, meaning: Meaning) -> list[Hit]:
    """By nearness in meaning and by words, each as its place in the order of all."""
    ours, *theirs = meaning([text, *(f"{hit.event.title_en}. {hit.event.title_ar}" for hit in hits)])
    nearness = [sum(a * b for a, b in zip(ours, other, strict=True)) for other in theirs]
    by_nearness = sorted(range(len(hits)), key=lambda at: -nearness[at])
    places = {at: place for place, at in enumerate(by_nearness)}
    order = sorted(range(len(hits)), key=lambda at: 1 / (60 + at) + 1 / (60 + places[at]), reverse=True)
    return [msgspec.structs.replace(hits[at], nearness=round(float(nearness[at]), 3)) for at in order]
