"""Measure adding to a large store: a made-up collection is fused in a store, then a few more documents come.

`python benchmarks/fusion_store.py` prints what the first fusion and each addition cost, in seconds by the clock and of
processor time, helper processes included. `--store FILE` keeps the store, and goes on with it if it is there. Figures
go to bench/fusion_store.json.
"""

import argparse
import json
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from fusion_made import collection
from msgspec import structs

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.pipeline import refuse
from marsad.store import Store

RESULTS = Path(__file__).parent.parent / "bench" / "fusion_store.json"


def processor_time() -> float:
    """Seconds that this process and its helpers that ended have worked."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


def timed(work: Callable[[], object]) -> dict[str, float]:
    clock, used = time.perf_counter(), processor_time()
    work()
    return {"seconds": time.perf_counter() - clock, "processor": processor_time() - used}


def fill(store: Store, size: int) -> None:
    mentions, documents = collection(size)
    for document, mention in zip(documents, mentions, strict=True):
        store.add(document, [mention], reader="made")


def newcomers(size: int, number: int, turn: int) -> Iterator[tuple[Document, Mention]]:
    """Documents of the same time and places as those of the store, under ids of their own."""
    mentions, documents = collection(size, seed=2 + turn)
    step = max(1, len(documents) // number)
    for document, mention in list(zip(documents, mentions, strict=True))[::step][:number]:
        id = f"new{turn}-{document.id}"
        yield structs.replace(document, id=id), structs.replace(mention, doc=id, mention=f"{id}#1")


@contextmanager
def place_for(file: Path | None) -> Iterator[Path]:
    if file is not None:
        yield file
        return
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "made.db"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=100_000, help="mentions in the store")
    parser.add_argument("--add", type=int, default=100, help="documents that are added at a time")
    parser.add_argument("--turns", type=int, default=3, help="how often")
    parser.add_argument("--store", type=Path, help="where the store is kept")
    options = parser.parse_args()
    table: list[dict[str, object]] = []

    def show(name: str, figures: dict[str, float]) -> None:
        table.append({"set": name, **figures})
        print(f"{name:42} {figures['seconds']:8.2f} s {figures['processor']:8.2f} s of processor time", flush=True)

    with place_for(options.store) as file, Store(file) as store:
        if not store.counts().mentions:
            show(f"{options.size:,} mentions kept", timed(lambda: fill(store, options.size)))
        show(f"{store.counts().mentions:,} mentions fused", timed(lambda: refuse(store)))
        for turn in range(options.turns):
            for document, mention in newcomers(options.size, options.add, store.counts().mentions + turn):
                store.add(document, [mention], reader="made")
            show(f"{options.add} documents added to them, time {turn + 1}", timed(lambda: refuse(store)))
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main()
