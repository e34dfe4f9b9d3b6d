"""A trial of `marsad bulk --cluster` on a real cluster of two nodes on this machine, one of which is killed.

    python benchmarks/cluster.py --documents 50000 --folder bench/cluster

Generated reports are read and fused twice: with Daft's own runner, and on Ray with a head and a worker node, each in
processes of its own; the worker node is killed (SIGKILL) when a third of the shards is read. Ends with 0 where both
put out the same documents, mentions, events and claims. Figures go to bench/cluster.json.
"""

import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from reports_made import write_shards

RESULTS = Path(__file__).parent.parent / "bench" / "cluster.json"
MARSAD = [sys.executable, "-c", "from marsad.cli import main; main()"]
QUIET = {"RAY_USAGE_STATS_ENABLED": "0", "DAFT_ANALYTICS_ENABLED": "0", "DO_NOT_TRACK": "true"}
STORE = 100_000_000
TELL = 60.0
"""Seconds between two lines that tell how far a run is."""


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def ray(*options: str) -> subprocess.Popen[bytes]:
    """A node that lives as long as this process; all it starts is in one group, so that it can be killed."""
    program = Path(sys.executable).with_name("ray")
    command = [str(program), "start", "--block", "--num-cpus=1", f"--object-store-memory={STORE}", *options]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(command, env={**os.environ, **QUIET}, start_new_session=True, **quiet)  # type: ignore[call-overload,no-any-return]


def kill(node: subprocess.Popen[bytes]) -> None:
    """End a node with all that it started: what Ray starts leaves its group, but not the family."""
    for process in [*descendants(node.pid), node.pid]:
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            continue
    node.wait()


def descendants(process: int) -> list[int]:
    told = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, check=True).stdout.decode()
    parents = [tuple(map(int, line.split())) for line in told.splitlines()]
    found = [process]
    for parent in found:
        found += [child for child, above in parents if above == parent]
    return found[1:]


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """The address of a cluster of two nodes, and the node that may be killed."""
    address = f"127.0.0.1:{free_port()}"
    head = ray("--head", f"--port={address.split(':')[1]}", "--include-dashboard=false", f"--temp-dir={folder}")
    worker = None
    try:
        await_nodes(address, 1)
        worker = ray(f"--address={address}")
        await_nodes(address, 2)
        yield address, worker
    finally:
        for node in (worker, head):
            if node is not None and node.poll() is None:
                kill(node)


def await_nodes(address: str, number: int, patience: float = 180) -> None:
    """Wait until a cluster has so many nodes."""
    asked = (
        "import sys, logging, ray; ray.init(address=sys.argv[1], logging_level=logging.CRITICAL, log_to_driver=False);"
        "sys.exit(sum(n['Alive'] for n in ray.nodes()) < int(sys.argv[2]))"
    )
    end = time.monotonic() + patience
    command = [sys.executable, "-c", asked, address, str(number)]
    while not answered(command, patience):
        if time.monotonic() > end:
            raise SystemExit(f"the cluster at {address} did not come up within {patience:.0f} seconds")
        time.sleep(1)


def answered(command: list[str], patience: float) -> bool:
    try:
        asked = subprocess.run(command, env={**os.environ, **QUIET}, capture_output=True, timeout=patience)
    except subprocess.TimeoutExpired:
        return False
    return asked.returncode == 0


def bulk(source: Path, out: Path, *options: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([*MARSAD, "bulk", str(source), str(out), *options], env={**os.environ, **QUIET})


def with_a_node_killed(source: Path, out: Path, folder: Path, shards: int) -> dict[str, Any]:
    """Run on a cluster, kill the worker node when a third of the shards is read."""
    with cluster(folder) as (address, worker):
        start = time.monotonic()
        running = bulk(source, out, "--cluster", address)
        while running.poll() is None and len(marks(out)) < max(1, shards // 3):
            time.sleep(0.05)
        killed_at = len(marks(out))
        kill(worker)
        code = ended(running, out, shards)
        return {"seconds": time.monotonic() - start, "exit": code, "shards_read_at_kill": killed_at}


def ended(running: subprocess.Popen[bytes], out: Path, shards: int) -> int:
    """Wait for a run, telling now and then how far it is; its exit code."""
    while True:
        try:
            return running.wait(TELL)
        except subprocess.TimeoutExpired:
            print(f"{out.name}: {len(marks(out))} of {shards} shards read", file=sys.stderr, flush=True)


def marks(out: Path) -> list[Path]:
    return list((out / "work" / "read").glob("*.json"))


def differences(one: Path, other: Path) -> list[str]:
    """Files of two runs that do not say the same."""
    found: list[str] = []
    for folder in ("documents", "mentions", "events", "claims", "fused/prints", "fused/links"):
        names = sorted({file.name for out in (one, other) for file in (out / folder).iterdir()})
        found += [f"{folder}/{name}" for name in names if not same(one / folder / name, other / folder / name)]
    return found


def same(one: Path, other: Path) -> bool:
    from pyarrow.parquet import read_table

    return one.exists() and other.exists() and bool(read_table(one).equals(read_table(other)))


def trial(number: int, shard: int, size: int, results: Path, folder: Path) -> int:
    """Both runs; 0 where they put out the same. What of them is done in `folder` already is not done again."""
    source = written(folder, number, shard, size)
    shards = len(list(source.iterdir()))
    start = time.monotonic()
    if ended(bulk(source, folder / "native"), folder / "native", shards):
        return 1
    native = time.monotonic() - start
    with tempfile.TemporaryDirectory(prefix="marsad-ray-") as sockets:  # their paths may not be long
        told = with_a_node_killed(source, folder / "cluster", Path(sockets), shards)
    unequal = differences(folder / "native", folder / "cluster") if not told["exit"] else ["(no result)"]
    told |= {"documents": number, "shards": shards, "native_seconds": native, "unequal": unequal}
    manifest = json.loads((folder / "native" / "manifest.json").read_text(encoding="utf-8"))
    told |= {name: manifest[name] for name in ("mentions", "events")}
    results.parent.mkdir(exist_ok=True)
    results.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(told, indent=1))
    return int(bool(unequal))


def written(folder: Path, number: int, shard: int, size: int) -> Path:
    """The shards, made unless they lie there from an earlier call."""
    source, note = folder / "in", folder / "made.json"
    about = json.dumps([number, shard, size])
    if not note.exists() or note.read_text(encoding="utf-8") != about:
        for old in (source, folder / "native", folder / "cluster"):
            shutil.rmtree(old, ignore_errors=True)
        write_shards(source, number, shard, size)
        note.write_text(about, encoding="utf-8")
    return source


def main(given: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="A cluster of two nodes, one of which is killed.")
    parser.add_argument("--documents", type=int, default=50_000)
    parser.add_argument("--shard", type=int, default=500, help="documents in a shard")
    parser.add_argument("--size", type=int, default=3_000, help="bytes of a document")
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the figures go")
    parser.add_argument("--folder", type=Path, help="keep all in this folder: called again, it goes on from there")
    asked = parser.parse_args(given)
    if asked.folder:
        asked.folder.mkdir(parents=True, exist_ok=True)
        return trial(asked.documents, asked.shard, asked.size, asked.output, asked.folder)
    with tempfile.TemporaryDirectory(prefix="marsad-trial-") as folder:
        return trial(asked.documents, asked.shard, asked.size, asked.output, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
