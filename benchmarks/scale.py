"""What a build costs by number of documents and of processes: seconds, seconds of processor time, peak memory.

    python benchmarks/scale.py --documents 1000 3000 10000

The documents are generated (`reports_made.py`), of ordinary density, one mention an article, and dense, seven; some are
copies; forty a day, so that an archive that is twice as long tells of twice the time.
`bulk` runs beside `build` where Daft is installed. Memory is that of all processes
together, what they share counted once (Linux only). Figures go to bench/scale.json with the machine and the versions.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from cluster import MARSAD, QUIET, descendants
from reports_made import write_shards
from speed import machine

RESULTS = Path(__file__).parent.parent / "bench" / "scale.json"
PAUSE = 0.5
SHARD = 500


def measured(*arguments: str) -> dict[str, Any]:
    """Run a command of marsad."""
    start = time.perf_counter()
    env = {**os.environ, **QUIET}
    with subprocess.Popen([*MARSAD, *arguments], env=env, stderr=subprocess.DEVNULL) as process:
        peak = 0.0
        usage = None
        while usage is None:
            done, status, found = os.wait4(process.pid, os.WNOHANG)
            if done:
                usage, process.returncode = found, os.waitstatus_to_exitcode(status)
            else:
                peak = max(peak, memory(process.pid))
                time.sleep(PAUSE)
    return {
        "seconds": round(time.perf_counter() - start, 1),
        "processor_seconds": round(usage.ru_utime + usage.ru_stime, 1),
        "peak_mb": round(peak) or None,
        "exit": process.returncode,
    }


def memory(process: int) -> float:
    """MB that a process and all below it hold, what they share counted once; 0 where the system does not tell."""
    held = 0
    for each in (process, *descendants(process)):
        try:
            told = Path(f"/proc/{each}/smaps_rollup").read_text(encoding="ascii")
        except OSError:
            continue
        held += sum(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:"))
    return held / 1024


def rounds(number: int, size: int, workers: list[int], density: str, bulk: bool) -> Iterator[dict[str, Any]]:
    """One number of documents in each way, as each is done."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "in")
        write_shards(source, number, SHARD, size, dense=density == "dense")
        about = {"documents": number, "bytes": size, "density": density}
        for each in workers:
            store = Path(folder, f"{each}.db")
            told = measured("build", str(source), "--workers", str(each), "--store", str(store))
            yield {**about, "what": f"build, {each} processes", **told, **counted(store)}
            if each == workers[-1]:
                out = ["export", "--store", str(store), "--format", "events", "--output", f"{folder}/events.jsonl"]
                yield {**about, "what": "export of events", **measured(*out)}
            store.unlink(missing_ok=True)
        if bulk and find_spec("daft") is not None:
            yield {**about, "what": "bulk", **measured("bulk", str(source), f"{folder}/out")}


def counted(store: Path) -> dict[str, int]:
    from marsad.store import Store

    with Store(store, create=False) as held:
        counts = held.counts()
    return {"mentions": counts.mentions, "events": counts.events, "store_kb": store.stat().st_size // 1024}


def show(line: dict[str, Any]) -> None:
    each = line["processor_seconds"] * 1000 / line["documents"]
    failed = f"  FAILED with exit code {line['exit']}" if line["exit"] else ""
    print(
        f"{line['documents']:>9,} {line['density']:8} {line['what']:20} {line['seconds']:8.1f} s "
        f"{line['documents'] / line['seconds']:8.0f} documents a second {each:7.2f} ms of processor time each "
        f"{line['peak_mb'] or 0:6.0f} MB{failed}",
        flush=True,
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure builds by number of documents and of processes.")
    parser.add_argument("--documents", type=int, nargs="+", default=[1000, 3000, 10_000])
    parser.add_argument("--workers", type=int, nargs="+", default=[1, os.cpu_count() or 1])
    parser.add_argument("--bytes", type=int, default=3000, help="size of a document in bytes of UTF-8 (3000)")
    parser.add_argument("--density", nargs="+", choices=("ordinary", "dense"), default=["ordinary", "dense"])
    parser.add_argument("--no-bulk", action="store_true", help="leave `bulk` out")
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the figures go, after each run")
    asked = parser.parse_args()
    found = []
    asked.output.parent.mkdir(exist_ok=True)
    for density in asked.density:
        for number in asked.documents:
            for line in rounds(number, asked.bytes, sorted(set(asked.workers)), density, not asked.no_bulk):
                show(line)
                found.append(line)
                results = {"machine": machine(), "runs": found}
                asked.output.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    return int(any(line["exit"] for line in found))


if __name__ == "__main__":
    sys.exit(main())
