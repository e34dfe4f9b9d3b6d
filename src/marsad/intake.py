"""Documents into a store: read where the store lacks them, written some at a time, and counted."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import msgspec

from marsad.extraction import Reader, half_characters, read_one, wrongly_decoded
from marsad.model.document import Document
from marsad.model.marks import Marks
from marsad.model.mention import Mention
from marsad.sources import Problem, is_arabic
from marsad.store import DocumentConflict, Store, StoreError

_ASKED, _ASKING = 32, 0.2
"""Documents that the store is asked about at once, and seconds for which they are waited for."""
_WRITTEN, _WRITING = 200, 0.5
"""Documents that are written at once, and seconds after which they are written however few: so much of a build that is
killed is read again."""
_CHARACTERS = 1_000_000
"""Code points of text after which neither is waited for: what passes through memory."""
_KEPT: tuple[Literal["unchanged", "withdrawn"], ...] = ("unchanged", "withdrawn")


class Summary(msgspec.Struct, kw_only=True):
    """What a build did. `mentions`, `events` and `disputes` are what the store holds at its end."""

    documents: int = 0
    """Documents that came in; those among `failed` included, lines that gave no document not."""
    added: int = 0
    updated: int = 0
    """Known documents that were read anew: other title, date or publisher, a newer reading, or another text."""
    corrected: int = 0
    """Those of `updated` with another text than an earlier run brought; what they said before is kept."""
    unchanged: int = 0
    """Known documents; those that were removed from the store and stay out of it included."""
    not_arabic: int = 0
    """Documents that are kept but were not read, as their text is not Arabic."""
    foreign: list[str] = msgspec.field(default_factory=list)
    """Their ids."""
    failed: list[Problem] = msgspec.field(default_factory=list)
    mentions: int = 0
    events: int = 0
    disputes: int = 0
    interrupted: bool = False
    """Stopped from the keyboard: finished documents are kept; the next build goes on and makes the events."""


class Intake:
    """The first half of a build. `asked` draws documents, `take` reads and keeps them; `summary` counts."""

    def __init__(
        self, store: Store, read: Reader, version: str, progress: Callable[[int], None] | None = None
    ) -> None:
        """`version`: that of the reading; `progress` is told after each item how many have been dealt with."""
        self.summary = Summary()
        self._store, self._read, self._version = store, read, version
        self._progress = progress or (lambda done: None)
        self._seen = Marks()
        self._standing: dict[int, str] = {}
        """What the store had of the documents drawn, by their `id()`: two may bear one name."""
        self._waiting: dict[str, tuple[Document, list[Mention], bool]] = {}
        """Documents that are read but not written, by name, with whether they come with another text."""
        self._since = 0.0
        self._characters = 0

    def asked(self, documents: Iterable[Document | Problem]) -> Iterator[Document | Problem]:
        """The same items; what the store has of them is asked for a few at a time, ahead of `take`."""
        rest = iter(documents)
        ended = False
        while not ended:
            drawn: list[Document | Problem] = []
            failed: BaseException | None = None
            try:
                ended = _draw(rest, drawn)
            except BaseException as error:  # what came before it is taken in first
                failed = error
            self._ask([item for item in drawn if isinstance(item, Document)])
            yield from drawn
            if failed is not None:
                raise failed

    def _ask(self, drawn: list[Document]) -> None:
        whole = [document for document in drawn if half_characters(document) is None]
        try:
            found = self._store.standings(whole, reader=self._version)
        except StoreError:
            return  # `take` meets it again, and says so
        self._standing.update((id(document), standing) for document, standing in zip(whole, found, strict=True))

    def unread(self, document: Document) -> bool:
        """Whether the store lacks what this version reads in a document that `asked` gave."""
        return self._standing.get(id(document), _KEPT[0]) not in _KEPT

    def take(self, documents: Iterable[Document | Problem]) -> None:
        """Read and keep documents. What was read when something else than the store fails is kept."""
        try:
            for done, item in enumerate(documents, 1):
                problem = item if isinstance(item, Problem) else self._keep(item)
                if problem is not None:
                    self.summary.failed.append(problem)
                self._progress(done)
        except StoreError:
            raise
        except BaseException:
            self._write()
            raise
        self._write()

    def _keep(self, document: Document) -> Problem | None:
        self.summary.documents += 1
        if id(document) not in self._standing:  # else `asked` has looked
            problem = half_characters(document)
            if problem is not None:
                return problem
        try:
            standing = self._stands(document)
        except DocumentConflict:
            return _conflict(document)
        if standing in _KEPT:
            self.summary.unchanged += 1
        else:
            mentions = read_one(document, self._read)
            if isinstance(mentions, Problem):
                return mentions
            self._put(document, mentions, standing == "other text")
        if not is_arabic(document.text):
            self.summary.not_arabic += 1
            self.summary.foreign.append(document.id)
        return wrongly_decoded(document)

    def _stands(self, document: Document) -> str:
        """What the store has of a document. DocumentConflict where this run brought it with another text."""
        standing = self._standing.pop(id(document), None)
        again = document.id in self._seen
        self._seen.add(document.id)
        if document.id in self._waiting:
            self._write()
        if standing is not None and not again:
            return standing
        try:
            return self._store.standing(document, reader=self._version, correct=not again)
        except DocumentConflict:
            raise
        except StoreError as error:
            raise self._with_count(error) from error

    def _put(self, document: Document, mentions: list[Mention], corrected: bool) -> None:
        now = time.monotonic()
        if not self._waiting:
            self._since = now
        self._waiting[document.id] = document, mentions, corrected
        self._characters += len(document.text)
        full = len(self._waiting) >= _WRITTEN or self._characters >= _CHARACTERS
        if full or now - self._since >= _WRITING:
            self._write()

    def _write(self) -> None:
        """Write what is read, in one transaction."""
        if not self._waiting:
            return
        found = [(document, mentions) for document, mentions, _ in self._waiting.values()]
        try:
            told = self._store.add_all(found, reader=self._version)
        except StoreError as error:
            raise self._with_count(error) from error
        corrected = [corrected for _, _, corrected in self._waiting.values()]
        self._waiting.clear()
        self._characters = 0
        self.summary.added += told.count("added")
        self.summary.updated += told.count("updated")
        self.summary.unchanged += sum(told.count(become) for become in _KEPT)  # another build was faster
        self.summary.corrected += sum(become == "updated" and c for become, c in zip(told, corrected, strict=True))

    def _with_count(self, error: StoreError) -> StoreError:
        kept = self.summary.added + self.summary.updated
        return StoreError(f"{error} ({kept} documents of this run are in the store)")


def _draw(rest: Iterator[Document | Problem], drawn: list[Document | Problem]) -> bool:
    """Add some items to those `drawn`; whether there are no more."""
    until = time.monotonic() + _ASKING
    characters = 0
    for item in rest:
        drawn.append(item)
        characters += 0 if isinstance(item, Problem) else len(item.text)
        if len(drawn) >= _ASKED or characters >= _CHARACTERS or time.monotonic() >= until:
            return False
    return True


def _conflict(document: Document) -> Problem:
    return Problem(
        where=document.id,
        what="another document with this id and other text came before; this one was left out",
        mend="give it an id of its own",
    )
