"""The corpus that the repository keeps: `python -m fuzz.keep [TARGET …]` chooses it from what the runs gathered, and
from some changes at random.

Of each target those inputs that together reach every line that any of them reaches, the short ones first, as long as
there is room. What fails is not kept: it is a finding, and belongs into tests/test_fuzz_found.py once it is mended.
"""

import argparse
import hashlib
import random
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from fuzz.mutate import changed
from fuzz.targets import CORPUS, TARGETS

ROOM = 36_000
"""Bytes for each target."""
LOOKED_AT = 3_000
"""Gathered inputs that are tried, at random where there are more."""
CHANGES = 200
"""Inputs made anew that are tried besides."""
LONGEST = 2_000
"""Bytes of an input made anew."""
Lines = set[tuple[str, int]]


_lines: Lines = set()


def _traced(frame: FrameType, event: str, _: Any) -> Any:
    if "/marsad/" not in frame.f_code.co_filename:
        return None
    if event == "line":
        _lines.add((frame.f_code.co_filename, frame.f_lineno))
    return _traced


def reached(run: Callable[[bytes], None], data: bytes) -> Lines | None:
    """The lines of marsad that an input reaches; None where it fails."""
    _lines.clear()
    sys.settrace(_traced)
    try:
        run(data)
    except Exception:
        return None
    finally:
        sys.settrace(None)
    return set(_lines)


def choose(run: Callable[[bytes], None], inputs: list[bytes]) -> list[bytes]:
    """Those that reach what the shorter ones do not."""
    known: Lines = set()
    kept, room = list[bytes](), ROOM
    for data in sorted(inputs, key=lambda data: (len(data), data)):
        lines = reached(run, data)
        if lines is None or lines <= known or len(data) > room:
            continue
        known |= lines
        kept.append(data)
        room -= len(data)
    return kept


def main() -> None:
    """Choose for the targets that are named, or for all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--work", type=Path, default=Path("build/fuzz"))
    asked = parser.parse_args()
    threading.settrace(_traced)  # for the server's threads, which begin with the first question
    for name in asked.targets or TARGETS:
        gathered = {file.read_bytes() for file in (asked.work / "corpus" / name).glob("*")}
        held = {file.read_bytes() for file in (CORPUS / name).glob("*")}
        inputs = sorted(gathered | held)
        inputs = inputs if len(inputs) <= LOOKED_AT else random.Random(0).sample(inputs, LOOKED_AT)
        target = TARGETS[name]
        for number in range(CHANGES):
            grown = random.Random(number).choice([*target.seeds, *inputs])
            inputs.append(changed(grown, LONGEST, number, target.tokens, target.seeds))
        for seed in target.seeds:
            reached(target.run, seed)  # what is loaded and kept in mind with the first input is nobody's
        kept = choose(target.run, [data for data in set(inputs) if data not in target.seeds])
        folder = CORPUS / name
        folder.mkdir(parents=True, exist_ok=True)
        for file in folder.glob("*"):
            file.unlink()
        for data in kept:
            (folder / hashlib.sha256(data).hexdigest()[:12]).write_bytes(data)
        print(f"{name:14} {len(kept):4} of {len(inputs):5} inputs, {sum(map(len, kept)):7,} bytes", flush=True)


if __name__ == "__main__":
    main()
