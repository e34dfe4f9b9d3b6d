"""The life of a store: what people and programs do to it from its first day on, step by step.

Each step is what the commands, the library or the web do. A step that was cut off is taken again as whoever was cut off
would take it: the same command, the same form with its key. The times that are written down stand still within a step,
so that two lives can be compared row by row; `backwards`, each step's clock is behind that of the step before.
"""

import itertools
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from killing import Tell
from sqlalchemy import Engine, event

from marsad.extraction import reader_of_here
from marsad.model.document import Document
from marsad.pipeline import build, decide, refuse
from marsad.sources import read_paths
from marsad.store import Store, accounts, redirects

CORPUS = Path(__file__).parents[2] / "examples" / "corpus"
ADDED = "وأضاف المصدر أن عدد القتلى ارتفع إلى تسعة، وأن القوات الأمنية أغلقت الطرق المؤدية إلى المكان."
TOKEN = "marsad-torture"
REVIEWER = "نور"


class Corpus(NamedTuple):
    """Documents on their way into a store, as files for the commands."""

    first: Path
    second: Path
    """What comes later: other reports, and corrected texts of some that came first."""
    texts: dict[str, list[str]]
    """The texts that each id ever had, in their order."""


class Life(NamedTuple):
    """One store and what lies beside it."""

    target: str
    folder: Path
    corpus: Corpus
    backwards: bool

    @property
    def backup(self) -> Path:
        """Where the backup goes."""
        return self.folder / "kept"

    @property
    def restored(self) -> Path:
        """The store that is made of the backup."""
        return self.folder / "again.db"


def corpus(folder: Path, size: int | None = None) -> Corpus:
    """The example reports, two thirds and then the rest with corrections, or as many as `size` of them."""
    found = [d for d in read_paths([CORPUS]) if isinstance(d, Document)]
    found = found[: size or len(found)]
    cut = len(found) * 2 // 3
    corrected = [msgspec.structs.replace(d, text=f"{d.text}\n{ADDED}") for d in found[: max(cut // 8, 1)]]
    later = [*found[cut:], *corrected, *found[cut - 2 : cut]]
    texts: dict[str, list[str]] = {d.id: [d.text] for d in found}
    for changed in corrected:
        texts[changed.id].append(changed.text)
    paths = folder / "first.jsonl", folder / "second.jsonl"
    for path, documents in zip(paths, (found[:cut], later), strict=True):
        path.write_bytes(b"".join(msgspec.json.encode(d) + b"\n" for d in documents))
    return Corpus(*paths, texts)


# Steps


def opened(life: Life) -> None:
    """A store of an earlier version is opened for the first time, or a new one is made."""
    Store(life.target).close()


def built_first(life: Life) -> None:
    _marsad("build", "--documents", str(life.corpus.first), "--store", life.target, "--workers", "2")


def reviewed(life: Life) -> None:
    """Decisions through the library, each with a key."""
    with Store(life.target, create=False) as store:
        for key, kind, given in _decisions(store):
            decide(store, kind, who=REVIEWER, key=key, **given)  # type: ignore[arg-type]
        refuse(store)


def _decisions(store: Store) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Each on what the store holds when its turn comes. By mentions, whose ids stay where an event's may change; what
    is in the ledger already is only named again."""

    def told(of: int) -> str:
        """The event of the mention that stands at some place among all."""
        ids = [m.mention for m in store.mentions()]
        return store.events_of_mentions(ids)[ids[of * len(ids) // 12]]

    yield "accept", "accept", {"events": [told(1)]}
    yield "reject", "reject", {"events": [told(2)]}
    yield "note", "note", {"events": [told(3)], "note": "يُراجع مع المراسل"}
    yield "merge", "merge", {"events": sorted({told(5), told(9)})}
    wide = next((e for e in store.all_events() if len(e.mentions) > 1), None)
    if wide is not None or _known(store, "split"):
        yield "split", "split", {"events": [wide.event], "mentions": [wide.mentions[-1]]} if wide else {}
    yield "date", "value", {"events": [told(7)], "field": "date", "value": "2024-03-01"}
    merged = next(e.decision.id for e in store.decisions() if e.decision.key == "merge")
    yield "undo", "undo", {"undoes": merged}


def _known(store: Store, key: str) -> bool:
    return any(e.decision.key == key for e in store.decisions())


def built_second(life: Life) -> None:
    _marsad("build", "--documents", str(life.corpus.second), "--store", life.target, "--workers", "1")


def commanded(life: Life) -> None:
    """Decisions and a withdrawal by command. They bear no key: who was cut off looks what the ledger holds."""
    with Store(life.target, create=False) as store:
        noted = {e.decision.note for e in store.decisions()}
        events = [e.event for e in store.all_events()]
        gone = sorted(life.corpus.texts)[1]
        out = store.document(gone) is None
    common = ("--store", life.target, "--by", REVIEWER)
    if "أول" not in noted:
        _marsad("decide", "accept", events[len(events) // 3], "--note", "أول", *common)
    if "ثان" not in noted:
        _marsad("decide", "note", events[len(events) // 2], "ثان", *common)
    if not out:
        _marsad("document", "remove", gone, "--store", life.target, "--reason", "withdrawn")
    with Store(life.target, create=False) as store:
        refuse(store)


def on_the_web(life: Life) -> None:
    """Decisions by a program that asks the API, each form with its key."""
    from litestar.testing import TestClient

    from marsad.web import create_app

    with Store(life.target, create=False) as store:
        if not any(a.name == REVIEWER for a in store.accounts.all()):
            store.accounts.add(REVIEWER, "reviewer")
        with TestClient(create_app(store), base_url="http://127.0.0.1:8765") as client:
            client.headers["authorization"] = f"Bearer {TOKEN}"
            refuse(store)  # what was decided before it was cut off
            for turn, kind in enumerate(("accept", "reject", "value", "accept")):
                known = next((e.decision for e in store.decisions() if e.decision.key == f"web-{turn}"), None)
                if known is not None:
                    continue
                of = store.events_of_mentions([m.mention for m in store.mentions()])
                chosen = sorted(set(of.values()))[turn * 3]
                seen = client.get("/api/decisions", params={"event": chosen}).json()["version"]
                asked = {"kind": kind, "event": chosen, "version": seen, "key": f"web-{turn}"}
                asked |= {"field": "date", "value": "2024-03-02"} if kind == "value" else {}
                answer = client.post("/api/decisions", json=asked)
                if answer.status_code != 201:
                    raise RuntimeError(f"the API answered {answer.status_code}: {answer.text}")
        refuse(store)


def read_anew(life: Life) -> None:
    """A newer reading comes: all is read again, and what was withdrawn stays out."""
    documents = [d for d in read_paths([CORPUS]) if isinstance(d, Document) and d.id in life.corpus.texts]
    latest = [msgspec.structs.replace(d, text=life.corpus.texts[d.id][-1]) for d in documents]
    reader, version = reader_of_here()
    with Store(life.target, create=False) as store:
        build(latest, store, reader=reader, version=f"{version}-later")


def put_back(life: Life) -> None:
    """What was withdrawn comes back."""
    gone = sorted(life.corpus.texts)[1]
    with Store(life.target, create=False) as store:
        out = store.document(gone) is None
    if out:
        _marsad("document", "restore", gone, "--store", life.target)
    with Store(life.target, create=False) as store:
        refuse(store)


def backed_up(life: Life) -> None:
    _into(life.backup, "backup", "--store", life.target, "-o", str(life.backup))


def restored(life: Life) -> None:
    _into(life.restored, "restore", str(life.backup), "--store", str(life.restored))


def _into(path: Path, *command: str) -> None:
    """A command that makes a file; where it was cut off after that, it is refused the second time."""
    there = path.exists()
    try:
        _marsad(*command)
    except RuntimeError:
        if not there:
            raise


STEPS: Sequence[Callable[[Life], None]] = (
    opened, built_first, reviewed, built_second, commanded, on_the_web, read_anew, put_back, backed_up, restored,
)  # fmt: skip


def _marsad(*arguments: str) -> None:
    """A command, as the shell would run it."""
    from marsad.cli import main

    sys.argv = ["marsad", *arguments]
    try:
        main()
    except SystemExit as end:
        if end.code not in (0, None):
            raise RuntimeError(f"marsad {' '.join(arguments)} ended with {end.code}") from end


# What a step's process does beside the step


def taken(step: Callable[[Life], None], life: Life, tell: Tell, die_at: int | None = None) -> None:
    """Take a step, telling of each document and decision when the store has confirmed it, and at the end how many
    touches of the store and its files it took. With `die_at` the process kills itself at that touch."""
    at = STEPS.index(step)
    stamp = f"2026-01-{20 - at if life.backwards else 2 + at:02}T10:00:00.000Z"
    told = redirects.now
    for name, module in list(sys.modules.items()):
        if name.startswith("marsad.store") and getattr(module, "now", None) is told:
            module.now = lambda: stamp  # type: ignore[attr-defined]
    accounts._token = lambda: TOKEN
    _confirm(tell)
    touches = _counted(die_at)
    step(life)
    tell(f"touches {next(touches)}")


def _counted(die_at: int | None) -> Iterator[int]:
    """Count statements, commits and changes of names in the file system, and die at one of them: moments drawn by the
    clock seldom fall between a commit and what follows it."""
    count = itertools.count()

    def touch(*_: Any) -> None:
        if next(count) == die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    for name in ("before_cursor_execute", "commit", "rollback"):
        event.listen(Engine, name, touch)
    for name in ("link", "replace", "rename", "unlink", "fsync"):
        setattr(os, name, _touching(getattr(os, name), touch))
    return count


def _touching(does: Callable[..., Any], touch: Callable[[], None]) -> Callable[..., Any]:
    def done(*given: Any, **options: Any) -> Any:
        touch()
        return does(*given, **options)

    return done


def _confirm(tell: Tell) -> None:
    adding, deciding, removing, restoring = Store.add, Store.decide, Store.remove_document, Store.restore_document

    def add(self: Store, document: Document, *rest: Any, **options: Any) -> Any:
        done = adding(self, document, *rest, **options)
        if done != "withdrawn":
            tell(f"document {document.id} {len(document.text)}")
        return done

    def made(self: Store, *rest: Any, **options: Any) -> Any:
        entry = deciding(self, *rest, **options)
        tell(f"decision {entry.id} {entry.kind} {entry.key or '-'}")
        return entry

    def remove(self: Store, id: str, **options: Any) -> None:
        removing(self, id, **options)
        tell(f"removed {id}")

    def restore(self: Store, id: str) -> None:
        restoring(self, id)
        tell(f"restored {id}")

    Store.add, Store.decide = add, made  # type: ignore[method-assign]
    Store.remove_document, Store.restore_document = remove, restore  # type: ignore[method-assign]
