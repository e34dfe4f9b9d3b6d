"""Generated reports for the trials of many documents, dense or of the density of ordinary news.

A dense report is made of sentences of `examples/corpus` alone and tells of some seven happenings. An ordinary one is
mostly of other things (`ordinary.txt`) and tells of one happening in the mean, as the run of an agency's reports does.
"""

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from speed import LETTERS, article, name, sentences, unseen

COPIED = 0.15
FIRST, A_DAY = date(2015, 1, 1), 40
"""The day of the first report, and how many there are a day: twice as many reports tell of twice the time."""
TELLING = (0, 0, 0, 0, 1, 1, 1, 1, 2, 3)
"""Sentences about conflict in an ordinary report; each number as likely as it stands here."""


def reports(number: int, size: int, *, dense: bool = True, seed: int = 1) -> Iterator[dict[str, str]]:
    """Generated articles of about `size` bytes, some of them copies of an earlier one."""
    chance, pool = random.Random(seed), sentences()
    other = (Path(__file__).parent / "ordinary.txt").read_text(encoding="utf-8").splitlines()
    late: list[dict[str, str]] = []
    for at in range(number):
        day = FIRST + timedelta(at // A_DAY)
        held = {"published": day.isoformat(), "publisher": f"وكالة {chance.choice(LETTERS)}"}
        if late and chance.random() < COPIED:
            held["text"] = chance.choice(late)["text"]
        else:
            held["text"] = article(pool, chance, size) if dense else ordinary(pool, other, chance, size)
        late = [*late, held][-50:]
        yield {"id": f"made-{at:07}", **held}


def ordinary(pool: list[str], other: list[str], chance: random.Random, size: int) -> str:
    """An article that tells of conflict at its beginning, if at all."""
    telling = chance.choices(pool, k=chance.choice(TELLING))
    lines: list[str] = []
    while sum(len(line.encode()) + 1 for line in lines) < size:
        said = telling.pop() if telling else chance.choice(other)
        lines.append(" ".join(unseen(word, chance) for word in said.split()))
        lines.append(f"وحضر {name(chance)} {name(chance)} و{name(chance)} {name(chance)} من {name(chance)}.")
    return "\n".join(lines)


def write_shards(folder: Path, number: int, shard: int, size: int, *, dense: bool = True) -> None:
    """The reports as JSON lines, so many in a file."""
    folder.mkdir(parents=True)
    lines: list[str] = []
    files = 0
    for at, report in enumerate(reports(number, size, dense=dense), 1):
        lines.append(json.dumps(report, ensure_ascii=False) + "\n")
        if len(lines) == shard or at == number:
            (folder / f"shard-{files:05}.jsonl").write_text("".join(lines), encoding="utf-8")
            lines, files = [], files + 1
