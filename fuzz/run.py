"""Every target for a while, and what it cost: `make fuzz`, or `python -m fuzz.run [--seconds N] [TARGET …]`.

Corpus and findings of the runs lie under `--work`; a later run goes on from there. The CPU time is added to
`fuzz/spent.json`.
"""

import argparse
import os
import re
import resource
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from fuzz.targets import TARGETS
from marsad import __version__

SPENT = Path(__file__).with_name("spent.json")
_EXECUTED = re.compile(r"number_of_executed_units: (\d+)|^#(\d+)\s", re.MULTILINE)


class Spent(msgspec.Struct):
    """What one target cost on one day, with one version of marsad."""

    target: str
    date: str
    version: str
    cpu_seconds: int = 0
    executions: int = 0
    findings: int = 0


def ledger() -> list[Spent]:
    """All that was spent."""
    return msgspec.json.decode(SPENT.read_bytes(), type=list[Spent]) if SPENT.exists() else []


def add(target: str, cpu_seconds: float, executions: int, findings: int) -> None:
    """Add a run to the ledger; those of a day and version stand together."""
    told, day = ledger(), datetime.now(UTC).date().isoformat()
    row = next((r for r in told if (r.target, r.date, r.version) == (target, day, __version__)), None)
    if row is None:
        row = Spent(target, day, __version__)
        told.append(row)
    row.cpu_seconds += round(cpu_seconds)
    row.executions += executions
    row.findings += findings
    lines = ",\n".join(" " + msgspec.json.encode(r).decode() for r in sorted(told, key=lambda r: (r.date, r.target)))
    part = SPENT.with_suffix(".part")
    part.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    part.replace(SPENT)


def found(work: Path, target: str) -> set[str]:
    """What was found of a target and still does not hold; what killed its process, too."""
    return {
        file.name for file in (work / "findings" / target).glob("*") if file.suffix == ".input" or not file.suffix
    }


def run(target: str, seconds: int, work: Path) -> str:
    """One target for some seconds; returns what to tell of it."""
    log = work / "logs" / f"{target}.txt"
    log.parent.mkdir(parents=True, exist_ok=True)
    before, known = resource.getrusage(resource.RUSAGE_CHILDREN), found(work, target)
    command = [sys.executable, "-m", "fuzz.one", target, "--work", str(work), "--seconds", str(seconds)]
    command += ["--watched", *TARGETS[target].watched]
    # Places that somebody added to their own gazetteer, and a compiled copy, play no part.
    env = os.environ | {"MARSAD_GAZETTEER": str(work / "no-places"), "MARSAD_PLAIN": "1"}
    with log.open("w", encoding="utf-8") as stream:
        done = subprocess.run(command, stdout=stream, stderr=subprocess.STDOUT, env=env, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    counted = [int(a or b) for a, b in _EXECUTED.findall(log.read_text(encoding="utf-8", errors="replace"))]
    new = found(work, target) - known
    add(target, cpu, max(counted, default=0), len(new))
    ended = "" if done.returncode == 0 else f"; ended with {done.returncode}, see {log}"
    return f"{target:14} {max(counted, default=0):9,} inputs, {cpu:6.0f} s of CPU, {len(new)} findings{ended}"


def main() -> None:
    """Run what was asked for; ends with 1 where something does not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"of {', '.join(TARGETS)}; all without one")
    parser.add_argument("--seconds", type=int, default=60, help="for each target, times its weight")
    parser.add_argument("--minutes", type=float, default=0.0, help="go through them again until so many are over")
    parser.add_argument("--work", type=Path, default=Path("build/fuzz"))
    asked = parser.parse_args()
    if unknown := set(asked.targets) - set(TARGETS):
        parser.error(f"no target {', '.join(sorted(unknown))}; there are {', '.join(TARGETS)}")
    names, ends, first = asked.targets or list(TARGETS), time.monotonic() + 60 * asked.minutes, True
    while first or time.monotonic() < ends:
        for name in names:
            if first or time.monotonic() < ends:
                print(run(name, asked.seconds * TARGETS[name].weight, asked.work), flush=True)
        first = False
    told = ledger()
    hours = sum(row.cpu_seconds for row in told) / 3_600
    inputs, findings = sum(row.executions for row in told), sum(row.findings for row in told)
    print(f"{hours:.2f} CPU-hours in all, {inputs:,} inputs, {findings} findings: {SPENT}")
    open_ones = [f"{asked.work}/findings/{name}/{file}" for name in names for file in sorted(found(asked.work, name))]
    if open_ones:
        print("These do not hold:\n" + "\n".join(open_ones))
    sys.exit(1 if open_ones else 0)


if __name__ == "__main__":
    main()
