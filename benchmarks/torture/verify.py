"""How long `marsad verify` takes: a store of so many documents is made and gone through.

    python benchmarks/torture/verify.py --documents 100000

The store holds the example reports over and over, each time under other ids, with what was read in them, their
events, what fusion keeps, and decisions: some two mentions and one event to a document. The time is that of the
command, start included. Figures go to bench/verify.json; exit code 1 where verify takes longer than `--within` seconds,
or finds a flaw.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "benchmarks")]

import msgspec  # noqa: E402
from speed import machine  # noqa: E402

from marsad.model.document import Document  # noqa: E402
from marsad.model.event import Event  # noqa: E402
from marsad.model.kept import Entry, Kept, Print  # noqa: E402
from marsad.model.mention import Mention  # noqa: E402
from marsad.pipeline import build  # noqa: E402
from marsad.sources import read_paths  # noqa: E402
from marsad.store import Store  # noqa: E402
from marsad.store.schema import features, links, prints  # noqa: E402

RESULTS = ROOT / "bench" / "verify.json"
_DECIDED = 50
"""Events that are decided on."""


def fill(path: Path, number: int, folder: Path) -> None:
    """Write a store of so many documents."""
    with Store(folder / "one.db") as one:
        build(read_paths([ROOT / "examples" / "corpus"]), one)
        pattern = _Pattern(one)
    with Store(path) as store:
        with store.filling("made") as shelf:
            for turn in range(-(-number // len(pattern.documents))):
                wanted = {d.id for d in pattern.documents[: number - turn * len(pattern.documents)]}
                shelf.put_documents(pattern.read(turn, wanted), "made")
                shelf.put_events(pattern.events(turn, wanted))
                shelf.put_prints(pattern.prints(turn, wanted))
                kept, joined = pattern.features(turn, wanted)
                at = shelf.add_features(kept)
                shelf.add_links([(at[one], at[other]) for one, other in joined])
            shelf.done()
        for _, event in zip(range(_DECIDED), store.all_events(), strict=False):
            store.decide("accept", who="سلمى", events=[event.event])


class _Pattern:
    """A store that is repeated: each turn gives all of it under other ids, but for documents that are not wanted and
    what rests on them."""

    def __init__(self, store: Store) -> None:
        self.documents = list(store.documents())
        self._mentions = {d.id: store.document_mentions(d.id) for d in self.documents}
        self._events = list(store.all_events())
        self._prints = [row._mapping for row in store.ask(prints.select())]
        self._features = [row._mapping for row in store.ask(features.select())]
        self._links = [tuple(row) for row in store.ask(links.select())]

    def read(self, turn: int, wanted: set[str]) -> Iterator[tuple[Document, list[Mention]]]:
        for document in self.documents:
            if document.id in wanted:
                told = [_renamed(m, Mention, [document.id], turn) for m in self._mentions[document.id]]
                yield msgspec.structs.replace(document, id=f"{document.id}.{turn}"), told

    def events(self, turn: int, wanted: set[str]) -> Iterator[bytes]:
        for event in self._events:
            if set(event.documents) <= wanted:
                made = _renamed(event, Event, event.documents, turn)
                yield msgspec.json.encode(msgspec.structs.replace(made, event=f"{event.event}.{turn}"))

    def prints(self, turn: int, wanted: set[str]) -> list[Print]:
        named = [
            {**row, "document": f"{row['document']}.{turn}", "origin": f"{row['origin']}.{turn}"}
            for row in self._prints
            if row["document"] in wanted
        ]
        return [Print(**{name: row[name] for name in Print._fields}) for row in named]

    def features(self, turn: int, wanted: set[str]) -> tuple[list[tuple[Kept, Entry]], list[tuple[int, int]]]:
        """The features, and which of them by their place are linked."""
        held = [row for row in self._features if row["document"] in wanted]
        place = {row["number"]: at for at, row in enumerate(held)}
        rows = []
        for row in held:
            mention = row["mention"].partition("#")
            named = {**row, "document": f"{mention[0]}.{turn}", "mention": f"{mention[0]}.{turn}#{mention[2]}"}
            rows.append((Kept(*map(named.get, Kept._fields)), Entry(*map(named.get, Entry._fields))))
        return rows, [(place[a], place[b]) for a, b in self._links if a in place and b in place]


def _renamed(record: Any, kind: type, documents: Sequence[str], turn: int) -> Any:
    """The record with a turn's ids of documents and mentions."""
    told = msgspec.json.encode(record).decode()
    for id in documents:
        told = told.replace(f'"{id}"', f'"{id}.{turn}"').replace(f'"{id}#', f'"{id}.{turn}#')
    return msgspec.json.decode(told, type=kind)


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure marsad verify.")
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--within", type=float, default=60.0, help="seconds that it may take (60)")
    parser.add_argument("--store", type=Path, help="make the store here and keep it, or take the one that is here")
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the figures go")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="marsad-verify-") as folder:
        path = asked.store or Path(folder, "s.db")
        if not path.exists():
            began = time.monotonic()
            fill(path, asked.documents, Path(folder))
            print(f"made in {time.monotonic() - began:.0f} s, {path.stat().st_size / 1e6:,.0f} MB", file=sys.stderr)
        began = time.monotonic()
        command = [sys.executable, "-m", "marsad", "verify", "--store", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        took = time.monotonic() - began
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        size = path.stat().st_size
    print(done.stdout + done.stderr, end="")
    worked = used.ru_utime + used.ru_stime
    print(
        f"verify: {took:.1f} s for {size / 1e6:,.0f} MB (at most {asked.within:.0f} s), "
        f"{worked:.1f} s of processor time on all cores together"
    )
    told = {
        "seconds": round(took, 1),
        "processor_seconds": round(worked, 1),
        "documents": asked.documents,
        "mb": round(size / 1e6),
        "said": done.stderr,
    }
    asked.output.parent.mkdir(exist_ok=True)
    asked.output.write_text(json.dumps({**told, "machine": machine()}, indent=1) + "\n", encoding="utf-8")
    return int(took > asked.within or done.returncode != 0)


if __name__ == "__main__":
    sys.exit(main())
