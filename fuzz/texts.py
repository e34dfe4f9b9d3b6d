"""Targets that take a text apart: normalisation, tokens, dates, counts, places, the whole reading, fusion."""

import random
import re
import zlib
from typing import Any, NamedTuple
from xml.etree import ElementTree

import msgspec

from fuzz import checks
from marsad import counts, dates, places
from marsad.extraction import half_characters
from marsad.fusion import fuse_mentions
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.reading import read_document
from marsad.sources import Problem
from marsad.sources.fields import document_of
from marsad.text import alike, analyse, fold, normalise, without_unseen

_HEAD = re.compile(r"@([^|\n]*)\|([^\n]*)\n")
_DAY = "2024-05-12"
UNSEEN = "\u200f\u200b\u0640\u064e\u0651\u202a\u2069\u00ad\ufeff"
"""Marks that are no letters, and end no word, as nunation does behind «ا»."""
_COUNTRIES = (None, "IQ", "SY", "YE")
PARTS = "\n====\n"
"""Between the reports of an input of several."""


class Given(NamedTuple):
    """An input: a text, under a line `@DAY|TITLE` if it begins with one."""

    text: str
    published: str | None
    title: str | None


def given(data: bytes) -> Given:
    """The input in bytes. Half characters cannot come: what holds one is refused before it is read."""
    text = data.decode("utf-8", "replace")
    head = _HEAD.match(text)
    return Given(text[head.end() :], head[1], head[2]) if head else Given(text, _DAY, None)


def document(told: Given, id: str = "d") -> Document | None:
    """The document that the sources make of it; None where they make none."""
    fields = {"text": told.text, "published": told.published, "title": told.title}
    found = [item for item in document_of("here", fields, id) if not isinstance(item, Problem)]
    return found[0][1] if found and half_characters(found[0][1]) is None else None


def normalisation(data: bytes) -> None:
    """The way back leads to the letters that were folded; folding twice changes nothing more."""
    text = given(data).text
    norm = normalise(text)
    assert norm.length == len(text)
    offsets = list(range(len(norm.text)))
    starts = norm.starts(offsets)
    assert starts == [norm.start(i) for i in offsets]
    checks.in_order(starts)
    for i, letter in enumerate(norm.text):
        assert 0 <= starts[i] < len(text)
        assert letter in (fold(text[starts[i]]) or letter), f"{letter!r} is not of {text[starts[i]]!r}"
    ends = norm.ends([i + 1 for i in offsets])
    checks.in_order(ends)
    assert all(start < end <= len(text) for start, end in zip(starts, ends, strict=True))
    assert fold(fold(text)) == fold(text), "folding again changes it"
    assert "".join(fold(letter) for letter in text) == fold(text), "it folds otherwise letter by letter"
    assert without_unseen(without_unseen(text)) == without_unseen(text)
    assert alike(text) == alike(text + "\u200f") == alike("\u202e" + text), "unseen signs make another name of it"


def tokens(data: bytes) -> None:
    """Tokens, sentences and quotations lie in the text, in its order, and cover each other as they should."""
    text = given(data).text
    doc = analyse(text)
    behind = 0
    for number, token in enumerate(doc.tokens):
        assert behind <= token.start < token.end <= len(text), (behind, token)
        assert token.word == doc.all_words[number]
        assert fold(text[token.start : token.end]).replace(" ", "")[:1] or token.word == "\n", token
        behind = token.end
    assert len(doc.tokens) == len(doc.all_words)
    at = end = 0
    for number, sentence in enumerate(doc.sentences):
        assert sentence.first == at < sentence.last
        assert end <= sentence.start < sentence.end <= len(text)
        assert all(token.sentence == number for token in doc.tokens[sentence.first : sentence.last])
        assert doc.span(sentence.first, sentence.last) == (sentence.start, sentence.end)
        at, end = sentence.last, sentence.end
    assert at == len(doc.tokens)
    checks.in_order([start for start, _ in doc.quotes])
    assert all(0 <= start <= end <= len(text) for start, end in doc.quotes)
    for k, (start, end) in enumerate(doc.quotes):
        held = doc.quoted(start)
        assert start == end or (held is not None and doc.quotes[held][0] >= doc.quotes[k][0])


def time_expressions(data: bytes) -> None:
    """Dates quote their words in the order of the text; TIMEX3 is XML that holds the text as it was."""
    told = given(data)
    made = document(told)
    for published in {made.published if made else None, None, _DAY}:
        behind = 0
        for found in dates.find(told.text, published):
            checks.quotes(found.span, found.text, told.text)
            assert behind <= found.span[0], "two time expressions share words"
            checks.days(found.start, found.end)
            behind = found.span[1]
        if len(told.text) < 4_000:
            read = "".join(ElementTree.fromstring(dates.timex3(told.text, published)).find("TEXT").itertext())  # type: ignore[union-attr]
            assert len(read) == len(told.text), "TIMEX3 lost letters"


def numbers(data: bytes) -> None:
    """Counts quote words, in order; their bounds fit; none is a part of itself."""
    text = given(data).text
    found = counts.find(text)
    for at, count in enumerate(found):
        checks.within(count.span, text)
        checks.numbers(count.low, count.high, count.qualifier)
        whole, seen = count.part_of, {at}
        while whole is not None:
            assert 0 <= whole < len(found), f"part of {whole}"
            assert whole not in seen, "a count is part of itself"
            seen.add(whole)
            whole = found[whole].part_of
    checks.in_order([count.first for count in found])


def place_names(data: bytes) -> None:
    """Places quote their words and have points that can be; the same text gives the same places."""
    text = given(data).text
    country = _COUNTRIES[zlib.crc32(data) % len(_COUNTRIES)]
    found = places.find(text, country)
    for place in found:
        checks.place(place, text)
    checks.in_order([place.span[0] for place in found])
    assert msgspec.json.decode(msgspec.json.encode(found), type=list[type(found[0])] if found else list) == found  # type: ignore[misc]


def reading(data: bytes) -> None:
    """Every mention is sound, and read the same a second time."""
    made = document(given(data))
    if made is None:
        return
    found = read_document(made)
    for number, mention in enumerate(found, 1):
        checks.mention(mention, number, made.id, made.text, made.title or "")
    checks.covered(found, made)
    chance = random.Random(zlib.crc32(data))
    if found and chance.random() < 0.1:
        assert read_document(made) == found, "read otherwise the second time"
    if found and chance.random() < 0.2:
        marked = msgspec.structs.replace(made, text=_marked(made.text, chance))
        assert meant(read_document(marked)) == meant(found), "an unseen mark changes it"


def _marked(text: str, chance: random.Random) -> str:
    """The text with a mark that is no letter within one of its words."""
    seams = [at for at in range(1, len(text)) if text[at - 1].isalpha() and text[at].isalpha()]
    if not seams:
        return text
    at = chance.choice(seams)
    return text[:at] + chance.choice(UNSEEN) + text[at:]


def meant(part: Any) -> Any:
    """What was read, without where it stands and how it is spelt there."""
    if isinstance(part, Mention):
        return meant(msgspec.to_builtins(part))
    if isinstance(part, dict):
        return {name: meant(value) for name, value in part.items() if name not in ("span", "text")}
    if isinstance(part, list | tuple):
        return [meant(value) for value in part]
    return fold(part) if isinstance(part, str) else part


def fusion(data: bytes) -> None:
    """The events of several reports are the same in whatever order the reports come; claims quote their reports."""
    parts = data.decode("utf-8", "replace").split(PARTS)[:8]
    documents = [made for n, part in enumerate(parts) if (made := document(given(part.encode()), f"d{n}"))]
    read = {made.id: read_document(made) for made in documents}
    events = _fused(documents, read)
    shuffled = random.Random(len(data)).sample(documents, len(documents))
    assert _fused(shuffled, read) == events, "the order of the reports changes the events"
    held = sorted(id for event in events for id in event.mentions)
    assert held == sorted(m.mention for found in read.values() for m in found), "a mention is in no event, or in two"
    texts = {made.id: made for made in documents}
    for event in events:
        assert msgspec.json.decode(msgspec.json.encode(event), type=Event) == event
        for claim in event.claims:
            if claim.span is not None and claim.text is not None:
                made = texts[claim.mention.rpartition("#")[0]]
                checks.quotes(claim.span, claim.text, made.text if claim.zone == "text" else made.title or "")


def _fused(documents: list[Document], read: dict[str, list[Mention]]) -> list[Event]:
    by_id = {m.mention: m for found in read.values() for m in found}
    return list(
        fuse_mentions(
            lambda: iter([m for made in documents for m in read[made.id]]),
            lambda: iter(documents),
            lambda ids: {id: by_id[id] for id in ids},
        )
    )
