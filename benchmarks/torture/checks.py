"""What has to hold of a store after its writer was killed, and of one that lived to the end."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from lives import Corpus, Life

from marsad.store import Store, StoreError
from marsad.store.keeping import changed

_BESIDE = ("-wal", "-shm", "-journal", "-columns", "-facts")
"""What the names of files end in that belong to the one beside them."""
_NUMBERED = frozenset({"redirects", "document_versions"})
"""Tables that PostgreSQL numbers: what is taken back leaves a gap there, so places are compared, not numbers."""


class Confirmed:
    """What a store said that it had done: it has to stand by that for good."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._documents: dict[str, int] = {}
        self._decisions: dict[str, str] = {}
        self._out: set[str] = set()

    def heard(self, told: Iterable[str]) -> None:
        """Take down what a step told before it ended."""
        for line in told:
            what, id, *rest = line.split(" ", 3)
            if what == "document":
                self._documents[id] = self._corpus.texts[id].index(_of_length(self._corpus.texts[id], int(rest[0])))
            elif what == "decision":
                self._decisions[id] = " ".join(rest)
            elif what == "removed":
                self._out.add(id)
            elif what == "restored":
                self._out.discard(id)

    def broken(self, store: Store) -> Iterator[str]:
        """What of it the store no longer has. What was cut off right after it was done may be there as well."""
        for id, latest in self._documents.items():
            held = store.document(id)
            texts = self._corpus.texts[id][latest:]
            if held is None and id not in self._out and not _withdrawn(store, id):
                yield f"document {id} was confirmed and is missing"
            elif held is not None and held.text not in texts:
                yield f"document {id} has another text than was confirmed"
        ledger = {e.decision.id: f"{e.decision.kind} {e.decision.key or '-'}" for e in store.decisions()}
        for id, told in self._decisions.items():
            if ledger.get(id) != told:
                yield f"decision {id} ({told}) was confirmed and is {ledger.get(id) or 'missing'}"


def _of_length(texts: list[str], length: int) -> str:
    return next(text for text in texts if len(text) == length)


def _withdrawn(store: Store, id: str) -> bool:
    """Taken out by a step that was killed before it could say so."""
    before = store.versions(id)
    return bool(before) and before[-1].what == "removed"


def flaws(life: Life, confirmed: Confirmed) -> list[str]:
    """What is wrong with a store that was just opened after its writer was killed; nothing where all is sound."""
    try:
        with Store(life.target, create=False) as store:
            found = [*confirmed.broken(store), *_twice(store)]
            found += [f"verify: {flaw.where}: {flaw.what}" for flaw in store.verify()]
            broken = store.broken_decision()
    except StoreError as error:
        return [f"it does not open: {error}"]
    if broken is not None:
        found.append(f"the ledger is broken at {broken}")
    return found + half_files(life)


def _twice(store: Store) -> Iterator[str]:
    events = list(store.all_events())
    counted = {
        "mention in events": Counter(id for e in events for id in e.mentions),
        "decision with key": Counter(e.decision.key for e in store.decisions() if e.decision.key),
        "decision with note": Counter(e.decision.note for e in store.decisions() if e.decision.note),
        "document": Counter(d.id for d in store.documents()),
        "version": Counter(
            (d, v.until, v.what, v.document.text) for d in [d.id for d in store.documents()] for v in store.versions(d)
        ),
    }
    for what, found in counted.items():
        yield from (f"{what} {of}: {n} times" for of, n in found.items() if n > 1)


def half_files(life: Life) -> list[str]:
    """Backups, copies made before a migration, and what was restored: each is there whole or not at all."""
    return list(_half(life))


def _half(life: Life) -> Iterator[str]:
    if life.backup.exists() and changed(life.backup):
        yield "the backup is not what was written"
    for path in life.folder.glob("*.db*"):
        if str(path) == life.target or ".part" in path.name or path.name.endswith(_BESIDE):
            continue
        try:
            with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
                told = connection.execute("PRAGMA quick_check").fetchone()[0]
        except sqlite3.Error as error:
            told = str(error)
        if told != "ok":
            yield f"{path.name}: {told}"


def contents(life: Life) -> list[str]:
    """Everything in a store, to be compared with that of another life: of a file as SQL, full text and all; of
    PostgreSQL, whose rows have no order of their own, its rows; and what was restored from its backup."""
    with Store(life.target, create=False) as store:
        rows = list(_compared(store.dump()))
    if "://" not in life.target:
        with closing(sqlite3.connect(life.target)) as connection:
            rows += [line for line in connection.iterdump() if "VALUES('edition'" not in line]
    with Store(life.restored, create=False) as store:
        rows += ["restored", *_compared(store.dump())]
    return rows


def _compared(lines: Iterable[str]) -> Iterator[str]:
    places: Counter[str] = Counter()
    for line in lines:
        held = json.loads(line)
        table = held.get("table")
        if table in _NUMBERED:
            places[table] += 1
            held["row"]["number"] = places[table]
        yield json.dumps(held, ensure_ascii=False, sort_keys=True)


def difference(found: list[str], wanted: list[str]) -> str:
    """The first line in which two contents differ, in short; empty where they are one."""
    if found == wanted:
        return ""
    for one, other in zip(found, wanted, strict=False):
        if one != other:
            at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
            return f"…{one[max(at - 80, 0) : at + 80]}… instead of …{other[max(at - 80, 0) : at + 80]}…"
    return f"{len(found)} lines instead of {len(wanted)}"


def leftovers(folder: Path) -> list[str]:
    """Unfinished files that nobody will ever use or take away."""
    return sorted(p.name for p in folder.iterdir() if ".part" in p.name)
