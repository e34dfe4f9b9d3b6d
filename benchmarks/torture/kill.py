"""Builds and reviews killed at random moments: is anything ever lost, there twice, or different in the end?

    python benchmarks/torture/kill.py --kills 1000 --stores sqlite postgresql

A store lives through builds, decisions (library, commands, web), corrections, withdrawals, a newer reading, a backup
and its restoring (`lives.py`); some begin as stores of an earlier version. Each step is killed (SIGKILL) some times at
moments drawn by chance, half of them by the clock over the whole of its time, half by count over all its statements,
commits and changes of file names; then it is taken again. After each kill the store is opened and gone through
(`checks.py`). At its end it has to equal, row by row, one that lived the same life and was never killed. PostgreSQL is
a server that is started for the run and thrown away. The same seed gives the same lives; when a process dies hangs on
the machine too. Figures go to bench/torture-kill.json; exit code 1 where anything was found.
"""

import argparse
import json
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests"), str(ROOT / "benchmarks")]

from checks import Confirmed, contents, difference, flaws, half_files, leftovers  # noqa: E402
from killing import lingering, run  # noqa: E402
from lives import STEPS, Corpus, Life, corpus, taken  # noqa: E402

import postgres  # noqa: E402
from marsad.ahead import Ahead  # noqa: E402
from marsad.pipeline import build  # noqa: E402
from marsad.store import Store, StoreError  # noqa: E402

RESULTS = ROOT / "bench" / "torture-kill.json"
KINDS = ("sqlite", "postgresql")
MOST_KILLS = 6
"""Of one step in one life, at most."""
_SHOWN = 20
Place = Callable[[str], str]
"""Gives the target of a new store of some name."""


class StepFailed(Exception):
    """A step that nobody killed did not come to its end."""


class Torture:
    """Lives on one kind of store, and what was seen of them."""

    def __init__(
        self,
        folder: Path,
        place: Place,
        texts: Corpus,
        starts: Sequence[Path | None],
        *,
        seed: int,
        each: int,
        evidence: Path,
    ) -> None:
        self._folder, self._place, self._corpus, self._evidence = folder, place, texts, evidence
        self._starts, self._each, self._chance = starts, each, random.Random(seed)
        self._whole: dict[tuple[Path | None, bool], list[str]] = {}
        self._took: dict[str, float] = {}
        self._touches: dict[str, int] = {}
        self.kills: Counter[str] = Counter()
        self.lives = 0
        self.found: list[str] = []

    def live(self, most: int, progress: Callable[[int], None] = lambda kills: None) -> None:
        """One life, with `most` kills at most."""
        start, backwards = self._chance.choice(self._starts), self._chance.random() < 0.5
        if (start, backwards) not in self._whole:
            life = self._begun(f"whole{len(self._whole)}", start, backwards)
            for step in STEPS:
                self._through(life, step)
            self._whole[start, backwards] = contents(life)
            self._ended(life)
        self.lives += 1
        self._killed = list[str]()
        name = f"{start.stem if start else 'new'}{' backwards' if backwards else ''}"
        life = self._begun(f"life{self.lives}", start, backwards)
        confirmed, groups = Confirmed(self._corpus), list[int]()
        try:
            for step in STEPS:
                if not self._cut_off(life, step, confirmed, name, groups, most, progress):
                    confirmed.heard(self._through(life, step))
            self._compare(name, life, confirmed, self._whole[start, backwards])
        except (StoreError, StepFailed) as error:
            self._note(name, "end", [f"{error}; killed: {self._killed}"])
        self._note(name, "end", [f"processes of a killed one go on: group {left}" for left in lingering(groups)])
        self._ended(life)

    def _compare(self, name: str, life: Life, confirmed: Confirmed, wanted: list[str]) -> None:
        """A life that came to its end with one that was never killed."""
        self._note(name, "end", flaws(life, confirmed))
        held = contents(life)
        if told := difference(held, wanted):
            self._note(name, "end", [f"it differs from one that was never killed: {told}; killed: {self._killed}"])
            for which, lines in (("held", held), ("wanted", wanted)):
                (self._evidence / f"torture-{self.lives}-{which}.txt").write_text("\n".join(lines), encoding="utf-8")
        self._note(name, "end", [f"{left} was left behind" for left in leftovers(life.folder)])

    def _begun(self, name: str, start: Path | None, backwards: bool) -> Life:
        folder = self._folder / name
        folder.mkdir()
        life = Life(self._place(name), folder, self._corpus, backwards)
        if start is not None:
            from old_stores import laid_out

            laid_out(start, life.target)
        return life

    def _ended(self, life: Life) -> None:
        shutil.rmtree(life.folder)

    def _through(self, life: Life, step: Callable[[Life], None]) -> list[str]:
        """Take a step to its end."""
        done = run(partial(taken, step, life), life.folder)
        if done.error:
            raise StepFailed(f"{step.__name__} failed without being killed: {done.error.strip()}")
        name, touches = step.__name__, int(done.told[-1].split()[1])
        self._took[name] = done.seconds if name not in self._took else (self._took[name] + done.seconds) / 2
        self._touches[name] = max(touches, self._touches.get(name, 0))
        return done.told

    def _cut_off(
        self, life: Life, step: Callable[[Life], None], confirmed: Confirmed, name: str, groups: list[int], most: int,
        progress: Callable[[int], None],
    ) -> bool:
        """Take a step and kill it on its way, again and again; whether it came to its end before a kill."""
        for _ in range(self._chance.randint(1, self._each)):
            if self.kills.total() >= most:
                return False
            by_clock, helpers_too = self._chance.random() < 0.5, self._chance.random() < 0.5
            moment = self._chance.uniform(0, self._took[step.__name__]) if by_clock else None
            touch = None if by_clock else self._chance.randrange(self._touches[step.__name__] + 1)
            work = partial(taken, step, life, die_at=touch)
            done = run(work, life.folder, after=moment, helpers_too=helpers_too)
            groups.append(done.group)
            confirmed.heard(done.told)
            where = f"{step.__name__} {f'after {moment:.3f} s' if by_clock else f'at touch {touch}'}"
            if done.error:
                self._note(name, where, [f"it failed: {done.error.strip().splitlines()[-1]}"])
            self._killed.append(where)
            self.kills[step.__name__] += done.killed
            progress(self.kills.total())
            # Before a store of an earlier version is opened for the check, opening it anew is to be killed some more.
            self._note(name, where, half_files(life) if step is STEPS[0] else flaws(life, confirmed))
            if not done.killed:
                return not done.error
        return False

    def _note(self, life: str, where: str, found: Sequence[str]) -> None:
        self.found += [f"{life}, {where}: {each}" for each in found]


@contextmanager
def places(kind: str, folder: Path) -> Iterator[Place]:
    """Where stores of a kind may be made; a server that is needed for it ends with it."""
    if kind == "sqlite":
        yield lambda name: str(folder / name / "s.db")
        return
    # A folder of its own: the path of a socket may not be longer than some hundred letters.
    with tempfile.TemporaryDirectory(prefix="marsad-pg-") as apart, postgres.server(Path(apart)) as first:
        yield lambda name: postgres.made(first, "torture")


def warm(folder: Path) -> None:
    """Have everything loaded that the forked processes use, so that kills fall into work and not into loading."""
    import litestar.testing  # noqa: F401

    import marsad.cli
    import marsad.web  # noqa: F401

    small = corpus(folder, 4)
    from marsad.sources import read_jsonl

    with Store(folder / "warm.db") as store, Ahead(1) as ahead, small.first.open("rb") as lines:
        build(read_jsonl(lines, "warm"), store, ahead=ahead)
        list(store.verify())


def torture(
    kinds: Sequence[str],
    kills: int,
    folder: Path,
    *,
    seed: int,
    starts: Sequence[Path | None],
    size: int | None = None,
    each: int = MOST_KILLS,
    tell: Callable[[str, int], None] = lambda kind, kills: None,
    evidence: Path | None = None,
) -> dict[str, Any]:
    """So many kills on each kind of store, of one step in one life `each` at most; the figures. Of lives that end
    otherwise than they should, what they held is put into `evidence`."""
    warm(folder)
    texts = corpus(folder, size)
    figures: dict[str, Any] = {}
    for number, kind in enumerate(kinds):
        here = folder / kind
        here.mkdir()
        began = time.monotonic()
        with places(kind, here) as place:
            done = Torture(here, place, texts, starts, seed=seed + number, each=each, evidence=evidence or folder)
            while done.kills.total() < kills:
                done.live(kills, partial(tell, kind))
        figures[kind] = {
            "kills": done.kills.total(), "of": dict(done.kills), "lives": done.lives,
            "found": done.found, "seconds": round(time.monotonic() - began),
        }  # fmt: skip
    return figures


def _bar(kinds: Sequence[str], kills: int) -> Callable[[str, int], None]:
    began, shown = time.monotonic(), set[tuple[str, int]]()

    def tell(kind: str, done: int) -> None:
        share = 40 * done // kills
        gone = f"{time.monotonic() - began:5.0f} s"
        if sys.stderr.isatty():
            print(f"\r{kind:10} [{'#' * share:40}] {done:5}/{kills} {gone}", end="", file=sys.stderr, flush=True)
        elif share % 4 == 0 and (kind, share) not in shown:
            shown.add((kind, share))
            print(f"{kind:10} {done:5} of {kills} kills {gone}", file=sys.stderr, flush=True)

    return tell


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill builds and reviews at random moments.")
    parser.add_argument("--kills", type=int, default=1000, help="on all kinds of stores together (1000)")
    parser.add_argument("--stores", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the figures go")
    asked = parser.parse_args()
    if "postgresql" in asked.stores and (missing := postgres.missing()):
        print(f"without PostgreSQL: {missing}", file=sys.stderr)
        asked.stores = [kind for kind in asked.stores if kind != "postgresql"]
    from speed import machine

    from old_stores import fixtures

    signal.signal(signal.SIGTERM, lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))
    each = -(-asked.kills // len(asked.stores))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="marsad-torture-")))
        starts = [None, None, *fixtures()]
        try:
            asked.output.parent.mkdir(exist_ok=True)
            figures = torture(
                asked.stores, each, folder, seed=asked.seed, starts=starts, tell=_bar(asked.stores, each),
                evidence=asked.output.parent,
            )  # fmt: skip
        except KeyboardInterrupt:
            print("\nstopped; nothing is left behind", file=sys.stderr)
            return 130
    return _reported(figures, asked.output, {"seed": asked.seed, "machine": machine()})


def _reported(figures: dict[str, Any], output: Path, of: dict[str, Any]) -> int:
    print(file=sys.stderr)
    for kind, told in figures.items():
        print(f"{kind}: {told['kills']:,} kills in {told['lives']} lives, {told['seconds']} s: ", end="")
        print(f"{len(told['found'])} flaws" if told["found"] else "nothing lost, nothing twice, all lives end equal")
        print("    " + ", ".join(f"{step} {n}" for step, n in told["of"].items()))
        for each in told["found"][:_SHOWN]:
            print(f"    {each}")
    output.write_text(json.dumps({**of, "stores": figures}, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return int(any(told["found"] for told in figures.values()))


if __name__ == "__main__":
    sys.exit(main())
