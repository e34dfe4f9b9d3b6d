"""What a build costs by number of documents and of processes: seconds, seconds of processor time, peak memory.

    python benchmarks/scale.py --documents 1000 3000 10000

The documents are those of `cluster.py`: generated, some of them copies, forty a day, so that an archive that is twice
as long tells of twice the time. `bulk` runs beside `build` where Daft is installed. Memory is that of all processes
together, what they share counted once (Linux only). Figures go to bench/scale.json with the machine and the versions.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
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


def rounds(number: int, size: int, workers: list[int]) -> list[dict[str, Any]]:
    """One number of documents in each way."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "in")
        write_shards(source, number, SHARD, size)
        ways = {f"build, {n} processes": ["build", str(source), "--workers", str(n)] for n in workers}
        for at, (name, command) in enumerate(ways.items()):
            told = measured(*command, "--store", f"{folder}/{at}.db")
            found.append({"documents": number, "what": name, **told})
        if find_spec("daft") is not None:
            found.append({"documents": number, "what": "bulk", **measured("bulk", str(source), f"{folder}/out")})
    return found


def show(line: dict[str, Any]) -> None:
    each = line["processor_seconds"] * 1000 / line["documents"]
    failed = f"  FAILED with exit code {line['exit']}" if line["exit"] else ""
    print(
        f"{line['documents']:>9,}  {line['what']:20} {line['seconds']:8.1f} s "
        f"{line['documents'] / line['seconds']:8.0f} documents a second {each:7.1f} ms of processor time each "
        f"{line['peak_mb'] or 0:6.0f} MB{failed}",
        flush=True,
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure builds by number of documents and of processes.")
    parser.add_argument("--documents", type=int, nargs="+", default=[1000, 3000, 10_000])
    parser.add_argument("--workers", type=int, nargs="+", default=[1, os.cpu_count() or 1])
    parser.add_argument("--bytes", type=int, default=3000, help="size of a document in bytes of UTF-8 (3000)")
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the figures go")
    asked = parser.parse_args()
    found = []
    for number in asked.documents:
        for line in rounds(number, asked.bytes, sorted(set(asked.workers))):
            show(line)
            found.append(line)
    asked.output.parent.mkdir(exist_ok=True)
    asked.output.write_text(json.dumps({"machine": machine(), "runs": found}, indent=1) + "\n", encoding="utf-8")
    return int(any(line["exit"] for line in found))


if __name__ == "__main__":
    sys.exit(main())
