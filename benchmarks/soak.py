"""Readers, reviewers and a build at one store for a long while: no error, memory flat, pages soon there.

    python benchmarks/soak.py --minutes 20 --readers 100 --reviewers 10

A store of generated reports (`cluster.py`) is built and kept for the next time; a copy is served by `marsad serve` in a
process of its own. Readers and reviewers come (`visitors.py`) while one `marsad build` after the other brings further
reports in. At the end `marsad verify` goes through the store. Exit code 1 where an answer was an error, where 1 of 100
took longer than --p99 seconds, the server's memory grew by more than --growth hundredths from the second quarter of the
time to the last, a build failed, or the store is not as it was written. Figures go to bench/soak.json.
"""

import argparse
import asyncio
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
from cluster import MARSAD, free_port
from reports_made import A_DAY, FIRST, reports, write_shards
from speed import machine
from visitors import DECISION, Crowd, Tally, visit

from marsad.pipeline import refuse
from marsad.store import Store, StoreError
from marsad.store.keeping import back_up, restore

RESULTS = Path(__file__).parent.parent / "bench" / "soak.json"
SAMPLE = 1.0
"""Seconds from one look at the server's memory to the next."""
REPORT, SHARD = 1500, 500
"""Bytes of a report, and reports in a file."""
LEAST = 24.0
"""MB by which a small server may grow, whatever part of it that is."""


def made(size: int, folder: Path) -> Path:
    """A backup of a store of so many reports, built where it is not there yet."""
    base = folder / f"soak-{size}.backup"
    if base.exists():
        return base
    with tempfile.TemporaryDirectory(dir=folder) as inside:
        write_shards(Path(inside) / "in", size, SHARD, REPORT)
        subprocess.run([*MARSAD, "build", f"{inside}/in", "--store", f"{inside}/s.db"], check=True, capture_output=True)
        with Store(f"{inside}/s.db", create=False) as store:
            back_up(store, base)
    return base


@contextmanager
def served(store: str, port: int, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The pages, in a process of their own; what it complains of goes to `log`."""
    command = [*MARSAD, "serve", "--store", store, "--port", str(port)]
    with log.open("wb") as stream, subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=stream) as process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()


def first_page(address: str, process: subprocess.Popen[bytes]) -> float:
    """Seconds until the first page is there."""
    begun = time.monotonic()
    while process.poll() is None and time.monotonic() - begun < 120:
        try:
            httpx.get(f"{address}/en/", timeout=60).raise_for_status()
            return time.monotonic() - begun
        except httpx.TransportError:
            time.sleep(0.05)
    raise SystemExit("the pages were not served")


class Beside(threading.Thread):
    """Something that goes on beside the visits until it is told to stop."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.over = threading.Event()

    def stop(self) -> None:
        self.over.set()
        self.join()


class Builds(Beside):
    """One `marsad build` after the other."""

    def __init__(self, store: str, size: int, portion: int, rest: float, folder: Path) -> None:
        super().__init__()
        self.size = size
        self.store, self.portion, self.rest, self.folder = store, portion, rest, folder
        self.seconds: list[float] = []
        self.failed: list[str] = []

    def run(self) -> None:
        turn = 0
        while not self.over.is_set():
            turn += 1
            file = self.folder / "portion.jsonl"
            lines = (json.dumps(report, ensure_ascii=False) + "\n" for report in self._news(turn))
            file.write_text("".join(lines), encoding="utf-8")
            begun = time.monotonic()
            command = [*MARSAD, "build", "--documents", str(file), "--store", self.store, "--workers", "1"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            self.seconds.append(time.monotonic() - begun)
            if done.returncode:
                self.failed.append(done.stderr.strip()[-300:])
            self.over.wait(self.rest)

    def _news(self, turn: int) -> Iterator[dict[str, str]]:
        """Reports of the days after those that are told of so far."""
        for at, report in enumerate(reports(self.portion, REPORT, seed=1000 + turn)):
            day = FIRST + timedelta((self.size + (turn - 1) * self.portion + at) // A_DAY)
            yield {**report, "id": f"new-{turn}-{at}", "published": day.isoformat()}


class Watch(Beside):
    """The memory of a process, and the processor's time that it used."""

    def __init__(self, process: int) -> None:
        super().__init__()
        self.process = process
        self.held: list[tuple[float, float]] = []
        self.worked = 0.0

    def run(self) -> None:
        begun = time.monotonic()
        while not self.over.wait(SAMPLE):
            try:
                fields = Path(f"/proc/{self.process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
            except OSError:  # no /proc, or no process
                continue
            pages, ticks = int(fields[21]), int(fields[11]) + int(fields[12])
            self.held.append((time.monotonic() - begun, pages * os.sysconf("SC_PAGE_SIZE") / 2**20))
            self.worked = ticks / os.sysconf("SC_CLK_TCK")

    def growth(self) -> tuple[float, float]:
        """MB held in the middle of the second quarter of the time, and in that of the last: by then all is loaded."""
        middle = [sorted(mb for _, mb in part)[len(part) // 2] for part in _quarters(self.held) if part]
        return (middle[1], middle[-1]) if len(middle) == 4 else (0.0, 0.0)


def _quarters(held: list[tuple[float, float]]) -> list[list[tuple[float, float]]]:
    size = len(held) / 4
    return [held[int(n * size) : int((n + 1) * size)] for n in range(4)]


def soak(given: argparse.Namespace, store: str, folder: Path) -> dict[str, Any]:
    """Serve, visit, build, verify; the figures."""
    with Store(store, create=False) as held:
        events = [row.event for row in held.events(limit=2000)]
        documents = [document.id for document in held.documents(limit=500)]
        before = held.counts()
        tokens = [held.accounts.add(f"reviewer {n}", "reviewer") for n in range(given.reviewers)]
    crowd = Crowd(given.readers, given.seconds, given.think, given.decide, events, documents, tokens)
    port, log = free_port(), folder / "server.log"
    address = f"http://127.0.0.1:{port}"
    builds = Builds(store, given.reports, given.portion, given.rest, folder)
    load = os.getloadavg()[0]
    with served(store, port, log) as process:
        first = first_page(address, process)
        watch = Watch(process.pid)
        watch.start()
        builds.start()
        came = asyncio.run(visit(crowd, address))
        watch.stop()
        died = process.poll() is not None
        builds.stop()
    complaints = log.read_text(encoding="utf-8").strip().splitlines()
    verified = subprocess.run([*MARSAD, "verify", "--store", store], capture_output=True, text=True, check=False)
    try:
        with Store(store, create=False) as held:
            documents_after = held.counts().documents
    except StoreError as error:
        documents_after, complaints = 0, [*complaints, str(error)]
    return {
        "readers": given.readers,
        "reviewers": given.reviewers,
        "seconds": given.seconds,
        "think_seconds": given.think,
        "decide_seconds": given.decide,
        "documents_before": before.documents,
        "events_before": before.events,
        "documents_after": documents_after,
        "builds": len(builds.seconds),
        "build_seconds": round(sum(builds.seconds), 1),
        "builds_failed": builds.failed,
        "first_page_seconds": round(first, 2),
        **figures(came),
        "server_processor_seconds": round(watch.worked, 1),
        "memory_mb": [round(mb) for mb in watch.growth()],
        "memory_peak_mb": round(max((mb for _, mb in watch.held), default=0)),
        "server_died": died,
        "server_complaints": complaints,
        "verified": verified.returncode == 0,
        "verify_told": verified.stdout.strip().splitlines()[:20],
        "load_average_before": round(load, 1),
        "machine": machine(),
    }


def figures(came: Tally) -> dict[str, Any]:
    """What the visitors saw; the five kinds of pages that took longest are named."""
    kinds = sorted({what for what, _, _ in came.taken}, key=lambda what: -came.within(99, what))
    return {
        "answers": len(came.taken),
        "errors": dict(came.wrong.most_common(20)),
        "conflicts": came.conflicts,
        **{f"p{n}_seconds": round(came.within(n), 3) for n in (50, 95, 99)},
        "longest_seconds": round(came.within(100), 2),
        "p99_of_decisions_seconds": round(came.within(99, DECISION), 3),
        "p99_of": {what: round(came.within(99, what), 2) for what in kinds[:8]},
    }


def faults(told: dict[str, Any], p99: float, growth: float) -> list[str]:
    """What is not as it has to be."""
    then, now = told["memory_mb"]
    checks = [
        (not told["errors"], f"{sum(told['errors'].values())} answers were errors"),
        (told["answers"] > 0, "nobody got an answer"),
        (told["p99_seconds"] < p99, f"1 of 100 answers took {told['p99_seconds']} s or longer"),
        (now - then <= max(LEAST, then * growth / 100), f"memory grew from {then} to {now} MB"),
        (not told["builds_failed"], f"{len(told['builds_failed'])} builds failed"),
        (told["builds"] > 0, "there was no build"),
        (not told["server_complaints"], f"the server complained {len(told['server_complaints'])} times"),
        (not told["server_died"], "the server ended"),
        (told["verified"], "the store is not as it was written"),
    ]
    return [fault for good, fault in checks if not good]


def show(told: dict[str, Any]) -> None:
    print(
        f"{told['readers']} readers (a page every {told['think_seconds']:g} s), {told['reviewers']} reviewers "
        f"(an event every {told['decide_seconds']:g} s), {told['builds']} builds ({told['build_seconds']} s); "
        f"{told['seconds']:g} s; {told['documents_before']:,} → {told['documents_after']:,} reports; "
        f"load average before: {told['load_average_before']}"
    )
    print(
        f"{told['answers']:,} answers, {sum(told['errors'].values())} errors, {told['conflicts']} conflicts; "
        f"half within {told['p50_seconds']} s, 95 of 100 within {told['p95_seconds']} s, 99 within "
        f"{told['p99_seconds']} s, at most {told['longest_seconds']} s; the first page {told['first_page_seconds']} s"
    )
    print("  99 of 100 by page: " + ", ".join(f"{what} {seconds} s" for what, seconds in told["p99_of"].items()))
    then, now = told["memory_mb"]
    print(
        f"server: {told['server_processor_seconds']} s of work; {then} MB in the second quarter, {now} MB in the last, "
        f"{told['memory_peak_mb']} MB at most; verify: {'as it was written' if told['verified'] else 'FLAWS'}"
    )
    for fault in (*told["errors"], *told["builds_failed"], *told["server_complaints"][:10], *told["verify_told"]):
        print("  ", fault)


def main() -> int:
    """Soak, print, keep the figures; 1 where something is not as it has to be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--readers", type=int, default=100)
    parser.add_argument("--reviewers", type=int, default=10)
    parser.add_argument("--think", type=float, default=10.0, help="seconds that a reader looks at a page")
    parser.add_argument("--decide", type=float, default=20.0, help="seconds that a reviewer takes for an event")
    parser.add_argument("--reports", type=int, default=20_000, help="reports in the store at the beginning")
    parser.add_argument("--portion", type=int, default=200, help="reports that each build brings")
    parser.add_argument("--rest", type=float, default=2.0, help="seconds between two builds")
    parser.add_argument("--p99", type=float, default=1.0, help="seconds")
    parser.add_argument("--growth", type=float, default=10.0, help="hundredths")
    parser.add_argument("--folder", type=Path, default=RESULTS.parent, help="where stores and figures go")
    parser.add_argument("--database", help="an empty PostgreSQL database, postgresql://host/name, for the store")
    given = parser.parse_args()
    given.seconds = given.minutes * 60
    given.folder.mkdir(parents=True, exist_ok=True)
    base = made(given.reports, given.folder)
    with tempfile.TemporaryDirectory(dir=given.folder) as inside:
        store = given.database or str(Path(inside) / "soak.db")
        restore(base, store)
        with Store(store, create=False) as held:  # one that was kept may have been fused by another version of marsad
            refuse(held)
        told = soak(given, store, Path(inside))
    told["faults"] = faults(told, given.p99, given.growth)
    (given.folder / "soak.json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    show(told)
    print("FAILED: " + "; ".join(told["faults"]) if told["faults"] else "passed")
    return 1 if told["faults"] else 0


if __name__ == "__main__":
    sys.exit(main())
