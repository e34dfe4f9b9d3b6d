"""The steps strung together: documents are read into mentions, kept, and fused into events."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.sources import Problem, is_arabic
from marsad.store import DocumentConflict, Store, StoreError

Reader = Callable[[Document], list[Mention]]
Fuser = Callable[
    [Callable[[], Iterator[Mention]], Callable[[], Iterator[Document]], Callable[[Sequence[str]], dict[str, Mention]]],
    Iterable[Event],
]


class Summary(msgspec.Struct, kw_only=True):
    """What a build did. `mentions`, `events` and `disputes` are what the store holds at its end."""

    documents: int = 0
    """Documents that came in; those among `failed` included, lines that gave no document not."""
    added: int = 0
    updated: int = 0
    """Known documents that were read anew: other title, date or publisher, or a newer reading."""
    unchanged: int = 0
    not_arabic: int = 0
    """Documents that are kept but were not read, as their text is not Arabic."""
    failed: list[Problem] = msgspec.field(default_factory=list)
    mentions: int = 0
    events: int = 0
    disputes: int = 0
    interrupted: bool = False
    """Stopped from the keyboard: finished documents are kept; the next build goes on and makes the events."""


def read_documents(
    documents: Iterable[Document | Problem],
    *,
    failed: Callable[[Problem], None] | None = None,
    reader: Reader | None = None,
) -> Iterator[tuple[Document, list[Mention]]]:
    """Read documents without a store, one after the other. What is not Arabic has no mentions.

    Problems, those of reading included, go to `failed`; where it is None they are passed over.
    """
    read = reader or _reader()[0]
    tell = failed or (lambda problem: None)
    for document in documents:
        if isinstance(document, Problem):
            tell(document)
            continue
        found = _read(document, read)
        if isinstance(found, Problem):
            tell(found)
        else:
            yield document, found


def build(
    documents: Iterable[Document | Problem],
    store: Store,
    *,
    progress: Callable[[int], None] | None = None,
    reader: Reader | None = None,
    version: str | None = None,
    fuse: Fuser | None = None,
) -> Summary:
    """Read documents into the store, each in a transaction of its own, then make the events of all its mentions.

    A document that cannot be read or kept becomes a Problem of the summary; the others go on. What the store has from
    the same `version` of the reading is not read again. `progress` is told after each item how many have been dealt
    with. StoreError where the store itself fails: finished documents are kept and the next build goes on from them.
    """
    read, current = _reader() if reader is None else (reader, "")
    builder = _Builder(store, read, version or current, progress)
    try:
        builder.take(documents)
        store.replace_events((fuse or _fuser())(store.mentions, store.documents, store.mentions_by_id))
    except KeyboardInterrupt:
        builder.summary.interrupted = True
    counts = store.counts()
    builder.summary.mentions, builder.summary.events = counts.mentions, counts.events
    builder.summary.disputes = counts.disputes
    return builder.summary


class _Builder:
    """The first half of a build: documents into the store, and the count of what became of them."""

    def __init__(self, store: Store, read: Reader, version: str, progress: Callable[[int], None] | None) -> None:
        self.summary = Summary()
        self._store, self._read, self._version = store, read, version
        self._progress = progress or (lambda done: None)

    def take(self, documents: Iterable[Document | Problem]) -> None:
        for done, document in enumerate(documents, 1):
            problem = document if isinstance(document, Problem) else self._keep(document)
            if problem is not None:
                self.summary.failed.append(problem)
            self._progress(done)

    def _keep(self, document: Document) -> Problem | None:
        self.summary.documents += 1
        try:
            return self._keep_sound(document)
        except DocumentConflict:
            return _conflict(document)
        except StoreError as error:
            kept = self.summary.added + self.summary.updated
            raise StoreError(f"{error} ({kept} documents of this run are in the store)") from error

    def _keep_sound(self, document: Document) -> Problem | None:
        problem = _half_characters(document)
        if problem is not None:
            return problem
        if self._store.has(document, reader=self._version):
            self.summary.unchanged += 1
        else:
            mentions = _read(document, self._read)
            if isinstance(mentions, Problem):
                return mentions
            if self._store.add(document, mentions, reader=self._version) == "added":
                self.summary.added += 1
            else:
                self.summary.updated += 1
        self.summary.not_arabic += not is_arabic(document.text)
        return None


def _read(document: Document, read: Reader) -> list[Mention] | Problem:
    problem = _half_characters(document)
    if problem is not None:
        return problem
    if not is_arabic(document.text):
        return []
    try:
        return read(document)
    except Exception as error:  # whatever goes wrong with one document, the others are read
        return Problem(
            where=document.id,
            what=f"reading failed: {type(error).__name__}: {error}",
            mend="this is a fault of marsad: please report it with the document's text; the other documents were read",
        )


def _conflict(document: Document) -> Problem:
    return Problem(
        where=document.id,
        what="another document with this id and other text came before; this one was left out",
        mend="give it an id of its own",
    )


def _half_characters(document: Document) -> Problem | None:
    """JSON can spell what no text can hold: `\\ud83d` without its other half."""
    try:
        msgspec.json.encode(document)
    except UnicodeEncodeError:
        return Problem(
            where=document.id.encode(errors="replace").decode(),
            what="it holds half a character (in JSON, a \\ud83d that stands alone)",
            mend="write the document again as valid UTF-8",
        )
    return None


def _reader() -> tuple[Reader, str]:
    from marsad.reading import READER, read_document

    return read_document, READER


def _fuser() -> Fuser:
    from marsad.fusion import fuse_mentions

    return fuse_mentions
