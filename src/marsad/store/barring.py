"""What was expunged does not come back: marks of it, by which its words are known again without being kept.

A mark is a keyed hash (BLAKE2b) of folded words. The key lies in the store, so whoever has the store can try whether a
name that they already think of was expunged; nobody can read from it which names were.
"""

import hashlib
import re
import secrets
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from urllib.parse import unquote

import msgspec
from sqlalchemy import Connection, insert, select

from marsad.model.document import Document
from marsad.model.mention import Span
from marsad.model.naming import Names
from marsad.store.schema import expunged, state
from marsad.store.veil import bared, covered, units
from marsad.text import fold, normalise

KEY = "expunge_key"
_WORD = re.compile(r"[^\W\d_]+")
_ZONES = ("text", "title", "author", "publisher")


class Mark(NamedTuple):
    """`kind`: id or text of a document, name of a person, part of a name. `size`: words. `entry`: of the ledger."""

    kind: str
    size: int
    mark: str
    entry: str


class Bars:
    """The marks of a store; false where there are none."""

    def __init__(self, key: bytes, marks: Iterable[Mark]) -> None:
        self._key = key
        self._held: dict[tuple[str, int], dict[str, set[str]]] = {}
        for mark in marks:
            self._held.setdefault((mark.kind, mark.size), {}).setdefault(mark.mark, set()).add(mark.entry)

    def __bool__(self) -> bool:
        return bool(self._held)

    def whole(self, document: Document) -> bool:
        """Whether a document was expunged, by its id or by its words."""
        asked = (("id", document.id), ("text", document.text))
        return any((kind, 0) in self._held and self._of(kind, 0, words_of(text)) for kind, text in asked)

    def document(self, document: Document, names: Names) -> Document:
        """The document without the names of persons who were expunged: as many signs stand in their place."""
        fields = {name: getattr(document, name) or "" for name in _ZONES}
        address = unquote(document.url or "")
        entries = {entry for text in (*fields.values(), address) for entry in self._named(text)}
        if not entries:
            return document
        told: dict[str, str | None] = {}
        for name, text in fields.items():
            single = [n.span for n in names.named if n.zone == name] if name in ("text", "title") else [(0, len(text))]
            told[name] = covered(text, self._spans(text, entries, single)) if text else getattr(document, name)
        if list(self._spans(address, entries, [])):
            told["url"] = None
        return msgspec.structs.replace(document, **told)

    def words(self, words: str, *, alone: bool = False) -> str:
        """Words without those names; with `alone` without single parts of them."""
        entries = {entry for held in self._held.values() for found in held.values() for entry in found}
        return covered(words, self._spans(words, entries, [(0, len(words))] if alone else []))

    def _named(self, text: str) -> set[str]:
        """The entries of which a name stands whole in a text."""
        sizes = {size for kind, size in self._held if kind == "name"}
        if not sizes or not text:
            return set()
        found = [m.group() for m in _WORD.finditer(fold(text))]
        return {e for size in sizes for _, _, run in _runs(found, size) for e in self._of("name", size, run)}

    def _spans(self, text: str, entries: set[str], single: Sequence[Span]) -> Iterator[Span]:
        norm = normalise(text)
        found = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(norm.text)]
        words = [word for word, _, _ in found]
        for kind, size in self._held:
            if kind not in ("name", "part"):
                continue
            for at, cut, run in _runs(words, size):
                if not entries.intersection(self._of(kind, size, run)):
                    continue
                span = norm.start(found[at][1] + cut), norm.ends([found[at + size - 1][2]])[0]
                if size > 1 or kind == "name" or any(a <= span[0] and span[1] <= b for a, b in single):
                    yield span

    def _of(self, kind: str, size: int, words: Sequence[str]) -> set[str]:
        return self._held.get((kind, size), {}).get(marked(self._key, kind, words), set())


def marked(key: bytes, kind: str, words: Sequence[str]) -> str:
    """The mark of folded words."""
    return hashlib.blake2b(f"{kind} {' '.join(words)}".encode(), key=key, digest_size=16).hexdigest()


def words_of(text: str) -> list[str]:
    """Folded words, and what stands between them left out; of a text without any, itself."""
    return re.findall(r"\w+", fold(text)) or [text]


def name_marks(key: bytes, name: str, entry: str) -> list[Mark]:
    """The marks of a name and of the parts of it."""
    parts = list(units(_WORD.findall(fold(name))))
    found: dict[tuple[str, str], Mark] = {}
    for i in range(len(parts)):
        for j in range(i + 1, len(parts) + 1):
            run = [word for part in parts[i:j] for word in part]
            kind = "name" if j - i == len(parts) else "part"
            mark = Mark(kind, len(run), marked(key, kind, run), entry)
            found[mark.kind, mark.mark] = mark
    return list(found.values())


def _runs(words: Sequence[str], size: int) -> Iterator[tuple[int, int, list[str]]]:
    """So many words in a row: where they begin, the letters before the first one, and the words."""
    for at in range(len(words) - size + 1):
        for first, cut in bared(words[at]):
            yield at, cut, [first, *words[at + 1 : at + size]]


# In the store


def bars(connection: Connection) -> Bars:
    """The marks that a store holds."""
    rows = connection.execute(select(*(expunged.c[name] for name in Mark._fields))).all()
    return Bars(_key(connection), [Mark(*row) for row in rows]) if rows else Bars(b"", ())


def put_marks(connection: Connection, marks: Iterable[Mark]) -> None:
    """Keep marks."""
    rows = [mark._asdict() for mark in marks]
    if rows:
        connection.execute(insert(expunged), rows)


def key_of(connection: Connection) -> bytes:
    """The store's key, made where there is none."""
    held = _key(connection)
    if not held:
        held = secrets.token_bytes(32)
        connection.execute(insert(state), {"name": KEY, "value": held.hex()})
    return held


def _key(connection: Connection) -> bytes:
    value = connection.execute(select(state.c.value).where(state.c.name == KEY)).scalar()
    return bytes.fromhex(value or "")
