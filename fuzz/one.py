"""One target under atheris: `python -m fuzz.one TARGET --work FOLDER --seconds N`. `make fuzz` calls it.

What does not hold is written down once, and the run goes on: one finding does not hide the next.
"""

import argparse
import hashlib
import importlib
import pkgutil
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

LONGEST_INPUT = 6_000
"""Bytes."""
SECONDS_ALLOWED, SECONDS_PER_BYTE = 3.0, 0.002
"""CPU time that an input may take while every branch is being watched; without that it is a fifth of it."""
HANGS = 300
"""Seconds by the clock after which an input is given up, and with it the run: the machine may do much else."""


class Slow(AssertionError):
    """An input took far longer than others of its length."""


class Findings:
    """What went wrong, each kind once, with the shortest input that shows it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._shortest: dict[str, int] = {}
        folder.mkdir(parents=True, exist_ok=True)

    def try_again(self, run: Callable[[bytes], None]) -> None:
        """Begin with what earlier runs found: what holds by now is taken away."""
        found = [(file, file.read_bytes()) for file in sorted(self._folder.glob("*.input"))]
        for file, data in found:
            file.unlink()
            file.with_suffix(".txt").unlink(missing_ok=True)
            run(data)

    def add(self, data: bytes, error: BaseException) -> None:
        """Keep an input, unless a shorter one shows the same."""
        name = _signature(error)
        if len(data) < self._shortest.get(name, 1 << 30):
            self._shortest[name] = len(data)
            (self._folder / f"{name}.input").write_bytes(data)
            told = "".join(traceback.format_exception(error))
            (self._folder / f"{name}.txt").write_text(f"{told}\n{data!r}\n", encoding="utf-8")


def _signature(error: BaseException) -> str:
    """The kind of error and the line of marsad, or of the check, where it came up."""
    stack = traceback.extract_tb(error.__traceback__)
    frames = [frame for frame in stack if "/marsad/" in frame.filename or "/fuzz/" in frame.filename]
    last = frames[-1] if frames else None
    where = f"{Path(last.filename).stem}-{last.name}-{last.line}" if last else str(error)
    return f"{type(error).__name__}-{hashlib.sha256(where.encode()).hexdigest()[:8]}"


def modules(parts: Sequence[str]) -> Iterator[str]:
    """The modules of these parts of marsad, or of all, but for those that start something when they are imported."""
    import marsad

    for found in pkgutil.walk_packages(marsad.__path__, "marsad."):
        apart = found.name.endswith("__main__") or ".migrations" in found.name
        if not apart and (not parts or found.name.split(".")[1] in parts):
            yield found.name


def main() -> None:
    """Run until the time is over."""
    parser = argparse.ArgumentParser()
    parser.add_argument("target")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--seconds", type=int, required=True)
    parser.add_argument("--watched", nargs="*", default=(), help="parts of marsad, as text reading; all without any")
    asked = parser.parse_args()
    import atheris

    with atheris.instrument_imports(include=["marsad"], enable_loader_override=False):
        for name in modules(asked.watched):
            try:
                importlib.import_module(name)
            except ImportError as error:
                print(f"not watched: {name}: {error}", file=sys.stderr)
    from fuzz.mutate import changed
    from fuzz.targets import CORPUS, TARGETS

    target = TARGETS[asked.target]
    findings = Findings(asked.work / "findings" / asked.target)
    corpus = asked.work / "corpus" / asked.target
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in target.seeds:
        (corpus / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    others = [file.read_bytes() for file in sorted((CORPUS / asked.target).glob("*"))] + list(target.seeds)

    def run(data: bytes) -> None:
        begun = time.process_time()
        try:
            target.run(data)
            taken = time.process_time() - begun
            if taken > SECONDS_ALLOWED + SECONDS_PER_BYTE * len(data):
                raise Slow(f"{taken:.1f} s for {len(data)} bytes")
        except Exception as error:
            findings.add(data, error)

    def mutated(data: bytes, most: int, seed: int) -> bytes:
        # Now and then what libFuzzer does by itself: it knows which comparisons failed.
        return atheris.Mutate(data, most) if seed % 8 == 0 else changed(data, most, seed, target.tokens, others)

    findings.try_again(run)
    folders = [str(corpus), *([str(CORPUS / asked.target)] if (CORPUS / asked.target).is_dir() else [])]
    arguments = [sys.argv[0], f"-max_total_time={asked.seconds}", f"-max_len={LONGEST_INPUT}"]
    arguments += [f"-timeout={HANGS}", f"-report_slow_units={HANGS}"]
    arguments += ["-rss_limit_mb=4000", "-print_final_stats=1", "-len_control=0", "-reload=0"]
    arguments += [f"-artifact_prefix={asked.work}/findings/{asked.target}/"]
    atheris.Setup([*arguments, *folders], run, custom_mutator=mutated)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
