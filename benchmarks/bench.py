"""Score marsad on development sets: run the command line over each, hand its output to the scorers beside the sets.

The sets are texts of others and no part of this repository: `--shared` names the folder that holds them (`bench/`,
`gold/`, `seeds/`). A set that is missing, or a step that fails, is named in the table and the rest goes on. One table
is printed; every figure goes to bench/results.json. Nothing here changes how marsad reads.
"""

import argparse
import json
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import causes

RESULTS = Path(__file__).parent.parent / "bench" / "results.json"
MARSAD = [sys.executable, "-c", "from marsad.cli import main; main()"]
AIRWARS_FIGURES = ("found", "date", "place", "killed", "injured", "belligerent", "strike", "all stated")
MOST_CAUSES = 20
MEASURED = range(81, 121)
"""The composed reports that are only measured, never read."""
LAST_OF_WORK_2, LAST_OF_WORK_3, LAST_OF_FIELD = 164, 348, 368
VIOLENT = {"Battles", "Explosions/Remote violence", "Violence against civilians"}


ROOT = Path(__file__).parent.parent


class Missing(Exception):
    """A set lacks a file, or a step of it failed: the message says which."""


@dataclass
class Row:
    """A line of the printed table. `least` and `most` are what the figure must reach or not pass."""

    set: str
    figure: str
    value: float | None
    least: float | None = None
    most: float | None = None

    @property
    def verdict(self) -> str:
        if self.value is None or (self.least is None and self.most is None):
            return ""
        return "ok" if (self.least or 0) <= self.value <= (self.most if self.most is not None else 1e9) else "short"

    @property
    def target(self) -> str:
        return f"≥ {self.least:g}" if self.least is not None else f"≤ {self.most:g}" if self.most is not None else ""


# What the reading has to reach; a figure below its mark is shown as such.
MARKS: dict[str, dict[str, float]] = {
    "seeds": {
        **{"fact all": 0.75, "fact actor-role": 0.70, "fact result": 0.75, "fact attribution": 0.80},
        **{"fact status": 0.75, "fact place": 0.80, "fact date": 0.80, "detection": 0.80, "complete": 0.35},
        **{"evidence valid": 1.0, "evidence values_with_span": 0.98},
    },
    "composed": {"fact all": 0.80},
    "telegram": {"fact all": 0.72, "complete": 0.40, "fact place": 0.80, "fact date": 0.80},
    "airwars-articles": {"fact all": 0.70, "detection": 0.75, "complete": 0.30},
    "airwars": {
        **{"mean of fields": 0.85, "killed": 0.85, "injured": 0.85, "date": 0.93, "place": 0.85},
        **{"belligerent": 0.90, "strike": 0.90, "all stated": 0.60, "precision on posts": 0.75},
    },
    "timex": {"calendar relaxed F1": 0.93, "calendar value F1": 0.86},
}


@dataclass
class Bench:
    """Where the sets lie, where outputs go, and what has been found so far."""

    shared: Path
    out: Path
    rows: list[Row] = field(default_factory=list)
    reports: dict[str, Any] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    errors: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(what, cause) → how often, over the sets with coded mentions; what is only measured left out."""
    problems: dict[str, str] = field(default_factory=dict)

    def need(self, *parts: str) -> Path:
        path = self.shared.joinpath(*parts)
        if not path.exists():
            raise Missing(f"{path} is not there")
        return path

    def run(self, command: list[str], output: Path) -> Path:
        """Run a command, its standard output into a file. Exit code 3 (some documents failed) still gave the others."""
        with output.open("wb") as stream:
            done = subprocess.run(command, stdout=stream, stderr=subprocess.PIPE, check=False)
        if done.returncode not in (0, 3):
            last = done.stderr.decode(errors="replace").strip().splitlines()[-1:] or ["no word why"]
            raise Missing(f"`{' '.join(command[3:6])} …` ended with {done.returncode}: {last[0]}")
        return output

    def marsad(self, name: str, *arguments: str) -> Path:
        start = time.perf_counter()
        output = self.run([*MARSAD, *arguments], self.out / f"{name}.jsonl")
        self.seconds[name] = round(time.perf_counter() - start, 2)
        return output

    def explain(self, gold: Path, mentions: Path) -> None:
        """Add a set's errors to those by cause."""
        with mentions.open(encoding="utf-8") as lines:
            self.errors.update(causes.causes(causes.read_gold(gold), causes.read_mentions(lines)))

    def score(self, name: str, scorer: str, *arguments: str | Path) -> Any:
        command = [sys.executable, str(self.need("bench", scorer)), *map(str, arguments), "--json"]
        report = json.loads(self.run(command, self.out / f"{name}.score.json").read_text(encoding="utf-8"))
        self.reports[name] = report
        return report


def read_jsonl(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def mention_rows(name: str, report: dict[str, Any], least: dict[str, float]) -> list[Row]:
    """The rows of a set that score.py scored."""
    total = report["total"]
    figures = {f"fact {fact}": scores["f1"] for fact, scores in total["facts"].items() if fact != "date-overlap"}
    figures |= {figure: total["events"][figure]["f1"] for figure in ("detection", "happenings", "complete")}
    figures |= {f"evidence {figure}": total["evidence"][figure] for figure in ("valid", "values_with_span")}
    return [Row(name, figure, value, least.get(figure)) for figure, value in figures.items()]


def seeds(bench: Bench) -> None:
    documents, gold = bench.need("seeds", "documents.jsonl"), bench.need("gold", "seeds")
    mentions = bench.marsad("seeds", "extract", "--documents", str(documents), "--format", "jsonl")
    report = bench.score("seeds", "score.py", "--gold", gold, "--pred", mentions, "--documents", documents)
    bench.rows += mention_rows("seeds", report, MARKS["seeds"])
    bench.explain(gold, mentions)


def telegram(bench: Bench) -> None:
    documents = bench.need("bench", "telegram-dev", "documents.jsonl")
    gold, actors = bench.need("gold", "telegram-dev"), bench.need("bench", "telegram-dev", "actors-extra.csv")
    mentions = bench.marsad("telegram", "extract", "--documents", str(documents), "--format", "jsonl")
    tables = ("--actors", bench.need("actors.csv"), "--actors", actors)
    report = bench.score("telegram", "score.py", "--gold", gold, "--pred", mentions, "--documents", documents, *tables)
    bench.rows += mention_rows("telegram", report, MARKS["telegram"])
    bench.explain(gold, mentions)
    bench.rows.append(Row("telegram", "noise posts with violence", violent_noise(gold, mentions), most=0.05))


def violent_noise(gold: Path, mentions: Path) -> float | None:
    """The share of posts without any happening for which a violent one was nevertheless read."""
    records = [json.loads(file.read_text(encoding="utf-8")) for file in gold.glob("*.json")]
    noise = {record["doc"] for record in records if isinstance(record, dict) and record.get("mentions") == []}
    violent = {m["doc"] for m in read_jsonl(mentions) if (m.get("acled") or {}).get("event_type") in VIOLENT}
    return len(noise & violent) / len(noise) if noise else None


def airwars_articles(bench: Bench) -> None:
    gold, everything = bench.need("gold", "airwars-articles"), bench.need("bench", "airwars-dev", "documents.jsonl")
    coded = {file.stem for file in gold.glob("*.json")}
    documents = bench.out / "airwars-articles.documents.jsonl"
    with documents.open("w", encoding="utf-8") as stream:
        chosen = (d for d in read_jsonl(everything) if d["id"].replace("/", "__") in coded)
        stream.writelines(json.dumps(document, ensure_ascii=False) + "\n" for document in chosen)
    mentions = bench.marsad("airwars-articles", "extract", "--documents", str(documents), "--format", "jsonl")
    report = bench.score("airwars-articles", "score.py", "--gold", gold, "--pred", mentions, "--documents", documents)
    bench.rows += mention_rows("airwars-articles", report, MARKS["airwars-articles"])
    bench.explain(gold, mentions)


def airwars(bench: Bench) -> None:
    folder = bench.need("bench", "airwars-dev")
    documents, store = folder / "documents.jsonl", bench.out / "airwars.db"
    for old in bench.out.glob("airwars.db*"):
        old.unlink()  # from an earlier run with --keep: a second build would only find everything done
    bench.marsad("airwars-build", "build", "--documents", str(documents), "--store", str(store))
    mentions = bench.marsad("airwars", "export", "--store", str(store), "--format", "mentions")
    events = bench.marsad("airwars-events", "export", "--store", str(store), "--format", "events")
    report = bench.score("airwars", "score_airwars.py", "--bench", folder, "--pred", mentions, "--events", events)
    level = report["document level"]
    marks = MARKS["airwars"]
    figures = ("mean of fields", *AIRWARS_FIGURES)
    bench.rows += [Row("airwars", figure, level[figure]["value"], marks.get(figure)) for figure in figures]
    posts = report["precision"]["posts"]["value"]
    bench.rows.append(Row("airwars", "precision on posts", posts, marks["precision on posts"]))
    fusion = report["fusion"] or {}
    bench.rows += [Row("airwars", f"fusion {k}", figure_of(v)) for k, v in fusion.items() if figure_of(v) is not None]


def composed_part(number: int) -> str:
    """The part of the composed set that a report of this number belongs to, as `benchmarks/coded/README.md` has it."""
    if number in MEASURED:
        return "measured"
    if number >= MEASURED.stop:
        if number > LAST_OF_FIELD:
            return "retold"
        if number > LAST_OF_WORK_3:
            return "field" if number % 2 else "fresh"
        return "work-2" if number <= LAST_OF_WORK_2 else "work-3"
    return "work" if number % 2 else "even"


def composed(bench: Bench) -> None:
    """The composed reports of benchmarks/coded, each part by itself; causes of errors only of what may be read."""
    folder = ROOT / "benchmarks" / "coded"
    mentions = bench.marsad("composed", "extract", "--documents", str(folder / "documents.jsonl"), "--format", "jsonl")
    bench.need("bench", "score.py")
    actors = ("--actors", ROOT / "src/marsad/model/data/actors.csv")
    texts = ("--documents", folder / "documents.jsonl")
    for part in ("work", "even", "work-2", "work-3", "field", "retold", "fresh", "measured"):
        gold = bench.out / f"composed-{part}"
        shutil.rmtree(gold, ignore_errors=True)  # from an earlier run with --keep, of other parts
        gold.mkdir()
        for file in (folder / "gold").glob("own-*.json"):
            if composed_part(int(file.stem.rpartition("-")[2])) == part:
                shutil.copy(file, gold)
        if not any(gold.iterdir()):
            continue  # all reports have been read by those who write rules
        report = bench.score(f"composed-{part}", "score.py", "--gold", gold, "--pred", mentions, *texts, *actors)
        bench.rows += mention_rows(f"composed, {part}", report, MARKS["composed"])
        if part not in ("fresh", "measured"):
            bench.explain(gold, mentions)


def figure_of(value: Any) -> float | None:
    """The number in a scorer's figure, which is a number or an object with its `value`."""
    found = value.get("value") if isinstance(value, dict) else value
    return float(found) if isinstance(found, int | float) else None


def timex(bench: Bench) -> None:
    folder = bench.need("bench", "timex-dev")
    documents = str(folder / "documents-reviewed.jsonl")
    dates = bench.marsad("timex", "dates", "--documents", documents, "--format", "jsonl")
    report = bench.score("timex", "score_timex.py", "--gold", folder / "gold-reviewed.jsonl", "--pred", dates)
    for group in ("all", "calendar"):
        figures = {f"{group} {m} F1": report[group][m]["f1"] for m in ("strict", "relaxed", "value")}
        bench.rows += [Row("timex", figure, value, MARKS["timex"].get(figure)) for figure, value in figures.items()]


SETS: dict[str, Callable[[Bench], None]] = {
    "seeds": seeds,
    "composed": composed,
    "telegram": telegram,
    "airwars-articles": airwars_articles,
    "airwars": airwars,
    "timex": timex,
}


def table(rows: Iterable[Row]) -> Iterator[str]:
    yield f"{'set':<18} {'figure':<28} {'value':>7}  {'target':<8}"
    before = ""
    for row in rows:
        value = "–" if row.value is None else f"{row.value:.3f}"
        line = f"{row.set if row.set != before else '':<18} {row.figure:<28} {value:>7}  {row.target:<8} {row.verdict}"
        yield line.rstrip()
        before = row.set


def report(bench: Bench) -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "rows": [vars(row) | {"verdict": row.verdict} for row in bench.rows],
        "seconds": bench.seconds,
        "errors": [{"what": w, "cause": c, "count": n} for (w, c), n in bench.errors.most_common()],
        "problems": bench.problems,
        "reports": {name: value.get("total", value) for name, value in bench.reports.items()},
    }


def main() -> int:
    parser = argparse.ArgumentParser(description="Score marsad on the development sets.")
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder with bench/, gold/ and seeds/")
    parser.add_argument("--only", action="append", choices=sorted(SETS), help="only this set; repeatable")
    parser.add_argument("--keep", type=Path, help="keep what marsad printed in this folder")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        bench = Bench(options.shared.resolve(), options.keep or Path(temporary))
        bench.out.mkdir(parents=True, exist_ok=True)
        for name in options.only or SETS:
            try:
                SETS[name](bench)
            except Missing as missing:
                bench.problems[name] = str(missing)
            except (KeyError, json.JSONDecodeError) as error:
                bench.problems[name] = f"output not as expected: {type(error).__name__}: {error}"
    print("\n".join(table(bench.rows)))
    if bench.errors:
        print("\nerrors by cause")
        print("\n".join(causes.short_table(bench.errors, MOST_CAUSES)))
    for name, problem in bench.problems.items():
        print(f"{name}: not scored: {problem}", file=sys.stderr)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(report(bench), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
