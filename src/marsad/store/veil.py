"""Covering the names of private persons: the one place where it is done, for whatever leaves a store.

A name is covered letter for letter, so that what stands behind it stays where it was and every span still holds: it is
then a span of the covered text. Names are found again however they are spelt: without diacritics, with tatweel, with
another hamza, behind و ف ب ل ك, in an address, in Latin letters (`veil_latin`), and by two parts of them alone.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

import msgspec

from marsad.model.document import Document
from marsad.model.mention import Mention, Span
from marsad.model.naming import Named, Names
from marsad.store.veil_latin import LATIN, LatinNames
from marsad.text import fold, normalise

MASK = "█"
T = TypeVar("T", bound=msgspec.Struct)
_WORD = re.compile(r"[^\W\d_]+")
_TWO_WORDS = frozenset(("عبد", "ابو", "ابا", "ابي", "ام", "بن", "ابن", "بنت", "ال"))
_SHORT = 400
"""Letters of words that are kept with what became of them."""
_BEHIND = frozenset(("الدين", "الله"))
_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "وك")
_LEFT = frozenset(
    ("doc", "mention", "id", "document", "event", "mentions", "documents", "copies", "kind", "status", "sha256", "hash",
     "undoes", "key", "previous", "codebook", "undone_by", "superseded_by", "lang", "in", "time", "why")
)  # fmt: skip
"""Fields whose words are ids and codes."""


class Veil:
    """Covers the names of the private persons of one document, or of those that an event rests on."""

    def __init__(self, named: Iterable[Named] = (), *, whole: bool = False, placed: bool = True) -> None:
        """`whole`: nobody knows whom the text names, so all its letters are covered. `placed`: what is covered is of
        the one document in which the names stand, so that spans tell where they are."""
        self.named = tuple(named)
        self.whole = whole
        spans = [(n.zone, n.span) for n in self.named] if placed else []
        self._spans = {zone: sorted(span for of, span in spans if of == zone) for zone in ("text", "title")}
        self._names = _Names(n.name for n in self.named if n.why != "repeated")
        self._told: dict[tuple[str, bool], str] = {}

    def __bool__(self) -> bool:
        return bool(self.named) or self.whole

    def words(self, words: str, *, alone: bool = False) -> str:
        """Words that stand nowhere in particular, with every name in them covered: whole, or two parts of it or more;
        with `alone` one part too."""
        if not self:
            return words
        if self.whole:
            return _letters_covered(words)
        if len(words) > _SHORT:
            return covered(words, self._names.within(words, alone=alone))
        # The claims of an event say the same few words over and over.
        told = self._told.get((words, alone))
        if told is None:
            told = self._told[words, alone] = covered(words, self._names.within(words, alone=alone))
        return told

    def zone(self, text: str, zone: str = "text") -> str:
        """The text of a document, or its title."""
        return self.words(covered(text, self._spans[zone]))

    def quote(self, words: str, span: Span, zone: str) -> str:
        """Words quoted from a span of the document."""
        if len(words) == span[1] - span[0]:
            inside = ((start - span[0], end - span[0]) for start, end in self._spans.get(zone, ()))
            words = covered(words, inside)
        return self.words(words, alone=zone == "title")  # as the title itself

    def address(self, url: str | None) -> str | None:
        """An address without its path where that spells a name."""
        if not url or not self:
            return url
        plain = unquote(url)
        if not self.whole and self.words(plain) == plain:
            return url
        parts = urlsplit(url)
        return f"{parts.scheme}://{parts.netloc}/" if parts.netloc else None

    def document(self, document: Document) -> Document:
        """A report as it may be shown: text, title, author, publisher and address."""
        if not self:
            return document
        text = self.zone(document.text)
        return msgspec.structs.replace(
            document,
            text=text,
            title=self.title(document, text),
            author=self.words(document.author, alone=True) if document.author else document.author,
            publisher=self.words(document.publisher) if document.publisher else document.publisher,
            url=self.address(document.url),
        )

    def title(self, document: Document, text: str | None = None) -> str | None:
        """The title; where it is the text's first line, as that line is covered (`text`: the covered text)."""
        title = document.title
        if not title or not self:
            return title
        at = document.text.find(title.strip()) if not self._spans["title"] else -1
        if at >= 0 and not document.text[:at].strip():
            begin = len(title) - len(title.lstrip())
            line = (self.zone(document.text) if text is None else text)[at : at + len(title.strip())]
            return self.words(title[:begin] + line + title[begin + len(line) :], alone=True)
        return self.words(self.zone(title, "title"), alone=True)

    def mention(self, mention: Mention) -> Mention:
        """A mention of the document; of private persons and of speakers who are none other, the fate alone."""
        if not self:
            return mention
        people = tuple(
            msgspec.structs.replace(person, name=None, text="")
            if person.private or self._covers(person.span, person.zone)
            else person
            for person in mention.people
        )
        return self.record(msgspec.structs.replace(mention, people=people))

    def _covers(self, span: Span, zone: str) -> bool:
        return any(start < span[1] and span[0] < end for start, end in self._spans[zone])

    def record(self, record: T, *, alone: bool = False) -> T:
        """Any record, in every word of it but ids and codes; with `alone` a single part of a name is covered too, in
        what it quotes."""
        if not self:
            return record
        return msgspec.convert(self._within(msgspec.to_builtins(record), "", alone), type(record))

    def _within(self, part: Any, field: str, alone: bool) -> Any:
        if isinstance(part, str):
            return part if field in _LEFT else self.words(part, alone=alone and field in ("quote", "text", "note"))
        if isinstance(part, list | tuple):
            return [self._within(item, field, alone) for item in part]
        if not isinstance(part, dict):
            return part
        told = {name: self._within(value, name, alone) for name, value in part.items()}
        if part.get("span") and part.get("text") and not alone:
            told["text"] = self.quote(part["text"], tuple(part["span"]), part.get("in", "text"))
        return told


def veil_of(names: Names) -> Veil:
    """The veil over a document."""
    return Veil(names.named, whole=not names.read) if names.named or not names.read else _NONE


def covered(text: str, spans: Iterable[Span]) -> str:
    """The text with the letters at these spans covered; what lies outside the text is passed over."""
    pieces: list[str] = []
    at = 0
    for start, end in sorted(spans):
        start, end = max(start, at), min(end, len(text))
        if start < end:
            pieces += [text[at:start], MASK * (end - start)]
            at = end
    return "".join([*pieces, text[at:]]) if pieces else text


def _letters_covered(text: str) -> str:
    return re.sub(r"[^\W_]", MASK, text)


class _Names:
    """Names as folded words, and where they stand in other words."""

    def __init__(self, names: Iterable[str]) -> None:
        self._runs: dict[str, set[tuple[str, ...]]] = {}
        self._alone: dict[str, set[tuple[str, ...]]] = {}
        self._parts: list[list[tuple[str, ...]]] = []
        for name in set(names):
            parts = list(units(_WORD.findall(fold(name))))
            self._parts.append(parts)
            for i in range(len(parts)):
                for j in range(i + 1, len(parts) + 1):
                    run = tuple(word for part in parts[i:j] for word in part)
                    whole = j - i == len(parts) or j - i > 1
                    held = self._runs if whole else self._alone
                    if len("".join(run)) > 2:
                        held.setdefault(run[0], set()).add(run)
        self._firsts = {seen for first in (*self._runs, *self._alone) for seen in _clad(first)}

    @cached_property
    def _latin(self) -> LatinNames:
        return LatinNames(self._parts)

    def within(self, text: str, *, alone: bool) -> list[Span]:
        """Where names stand in a text."""
        if not self._runs:
            return []
        latin = self._latin.within(text) if LATIN.search(text) else []
        return latin if text.isascii() else latin + self._arabic(text, alone=alone)

    def _arabic(self, text: str, *, alone: bool) -> list[Span]:
        norm = normalise(text)
        found = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(norm.text)]
        words = [word for word, _, _ in found]
        if self._firsts.isdisjoint(words):
            return []
        spans: list[Span] = []
        at = 0
        while at < len(found):
            length, cut = self._at(words, at, alone)
            if not length:
                at += 1
                continue
            first, last = found[at], found[at + length - 1]
            spans.append((norm.start(first[1] + cut), norm.ends([last[2]])[0]))
            at += length
        return spans

    def _at(self, words: list[str], at: int, alone: bool) -> tuple[int, int]:
        """How many words the longest name at a word has, and the letters before it; 0 where none is there."""
        best = (0, 0)
        for first, cut in bared(words[at]):
            for held in (self._runs, self._alone) if alone else (self._runs,):
                for run in held.get(first, ()):
                    if len(run) > best[0] and tuple(words[at + 1 : at + len(run)]) == run[1:]:
                        best = (len(run), cut)
        return best


def units(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The parts of a name: «عبد الله», «أبو علي» are one."""
    at = 0
    while at < len(words):
        two = words[at] in _TWO_WORDS or (at + 1 < len(words) and words[at + 1] in _BEHIND)
        size = 2 if two and at + 1 < len(words) else 1
        yield tuple(words[at : at + size])
        at += size


def bared(word: str) -> Iterator[tuple[str, int]]:
    """A folded word, and what it is without what may stand before it, each with the number of letters left out."""
    for cut in _CLITICS:
        if word.startswith(cut) and len(word) > len(cut) + 1:
            yield word[len(cut) :], len(cut)
    for cut in ("لل", "ولل"):
        if word.startswith(cut):
            yield "ال" + word[len(cut) :], len(cut) - 1


def _clad(first: str) -> Iterator[str]:
    """All words that `bared` makes this one of."""
    yield from (cut + first for cut in _CLITICS)
    if first.startswith("ال"):
        yield from (cut + first.removeprefix("ال") for cut in ("لل", "ولل"))


def together(veils: Iterable[Veil]) -> Veil:
    """One veil for what rests on several documents."""
    held = list(veils)
    return Veil([n for veil in held for n in veil.named], whole=any(veil.whole for veil in held), placed=False)


_NONE = Veil()
"""Over a document that names nobody: most of them, so they share it."""
