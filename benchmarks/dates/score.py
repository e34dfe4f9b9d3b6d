"""Score time expressions against gold.jsonl.  Standard library only.

    marsad dates --documents benchmarks/dates/texts.jsonl --format jsonl > pred.jsonl
    python benchmarks/dates/score.py pred.jsonl [--half odd|even|both] [--groups] [--errors N] [--json]

A prediction is one line `{"doc", "span": [s, e], "type", "value"}`; spans count code points, `type` defaults to DATE.

Relaxed F1 counts gold and predicted spans that overlap, paired one to one; value F1 counts those pairs whose value is
right too (`value` or one of `alt`).  Three views: `all` types; `DATE` only; `calendar`, DATE and TIME together with
values cut to the day.  An optional expression need not be found and costs nothing where it is.  An optional one whose
gold value is null is broken: any value given for it counts as a wrong prediction, and is listed as made up.
Errors are shown for the odd half only: the even half is for figures.
"""

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
Row = dict[str, Any]
VIEWS: dict[str, tuple[str, ...]] = {
    "all": ("DATE", "TIME", "DURATION", "SET"),
    "DATE": ("DATE",),
    "calendar": ("DATE", "TIME"),
}


def normal(value: str | None, to_day: bool) -> str | None:
    """One spelling for values that mean the same: T10 is T10:00, PT48H is P2D, 199X is 199."""
    if not value:
        return None
    value = value.strip().upper()
    value = re.sub(r"T(\d\d)(?::(\d\d))?(?::00)?$", lambda m: f"T{m[1]}:{m[2] or '00'}", value)
    value = re.sub(r"^(\d{3})X$", r"\1", value)
    if (hours := re.fullmatch(r"PT(\d+)H", value)) and int(hours[1]) % 24 == 0 and int(hours[1]):
        value = f"P{int(hours[1]) // 24}D"
    return re.sub(r"^(\d{4}-\d\d-\d\d)T.*$", r"\1", value) if to_day else value


def overlap(one: Row, other: Row) -> int:
    """Characters that two spans share; 0 or less where they are apart."""
    return int(min(one["span"][1], other["span"][1]) - max(one["span"][0], other["span"][0]))


def pairs(gold: list[Row], pred: list[Row]) -> dict[int, int]:
    """Prediction index to gold index, one to one: equal spans first, then required ones, then the larger overlap."""
    near = [
        (p["span"] != g["span"], bool(g.get("optional")), -overlap(g, p), i, j)
        for i, g in enumerate(gold)
        for j, p in enumerate(pred)
        if overlap(g, p) > 0
    ]
    chosen: dict[int, int] = {}
    for *_, i, j in sorted(near):
        if j not in chosen and i not in chosen.values():
            chosen[j] = i
    return chosen


def right(gold: Row, pred: Row, to_day: bool) -> bool:
    """Whether the predicted value is one of those accepted."""
    accepted = {normal(v, to_day) for v in [gold["value"], *gold.get("alt", [])]} - {None}
    return normal(pred.get("value"), to_day) in accepted


def count(gold: list[Row], pred: list[Row], view: str, errors: list[str] | None = None) -> Counter[str]:
    """Tallies of one text in one view."""
    kinds, to_day, n = VIEWS[view], view == "calendar", Counter[str]()
    gold = [g for g in gold if g["type"] in kinds or g.get("optional")]
    pred = [p for p in pred if p["type"] in kinds]
    paired = pairs(gold, pred)
    n["gold"] = sum(not g.get("optional") for g in gold)
    for j, p in enumerate(pred):
        g = gold[paired[j]] if j in paired else next((g for g in gold if g.get("optional") and overlap(g, p) > 0), None)
        broken = g is not None and g["value"] is None
        if g is not None and g.get("optional") and (not broken or not p.get("value")):
            continue
        n["pred"] += 1
        n["made_up"] += broken
        n["relaxed"] += j in paired and not broken
        good = g is not None and j in paired and right(g, p, to_day)
        n["value"] += good
        if errors is not None and not good:
            want = "nothing" if g is None else f"{g['type']} {g['value']} «{g['text']}»"
            errors.append(f"{p['doc']}: {p['type']} {p.get('value')} «{p.get('text')}», gold {want}")
    missed = [g for i, g in enumerate(gold) if i not in paired.values() and not g.get("optional")]
    if errors is not None:
        errors += [f"{g['doc']}: missed {g['type']} {g['value']} «{g['text']}»" for g in missed]
    return n


def f1(hits: int, pred: int, gold: int) -> float:
    """The harmonic mean of precision and recall; 1 where there is nothing to find and nothing was found."""
    return 2 * hits / (pred + gold) if pred + gold else 1.0


def figures(n: Counter[str]) -> dict[str, float]:
    """The figures of a tally."""
    return {
        "gold": n["gold"],
        "pred": n["pred"],
        "relaxed_f1": round(f1(n["relaxed"], n["pred"], n["gold"]), 4),
        "value_f1": round(f1(n["value"], n["pred"], n["gold"]), 4),
        "made_up": n["made_up"],
    }


def by_doc(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """Rows under their document."""
    out: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        out[row["doc"]].append(row)
    return out


def read(path: Path) -> list[Row]:
    """The objects of a JSON lines file; a broken line ends the run with its number."""
    rows: list[Row] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip():
            try:
                rows.append(json.loads(line))
            except json.JSONDecodeError as error:
                sys.exit(f"{path}:{number}: {error}")
    return rows


def predictions(path: Path) -> dict[str, list[Row]]:
    """Predictions under their document, the same one given twice counted once."""
    unique: dict[tuple[Any, ...], Row] = {}
    for row in read(path):
        start, end = row["span"]
        if not 0 <= start < end:
            sys.exit(f"{path}: bad span {row['span']} in {row['doc']}")
        row["type"] = row.get("type") or "DATE"
        unique[(row["doc"], start, end, row["type"], row.get("value"))] = row
    return by_doc(unique.values())


def main() -> None:
    """Read the arguments and print the figures."""
    parser = argparse.ArgumentParser(description="Score time expressions against gold.jsonl.")
    parser.add_argument("pred", type=Path)
    parser.add_argument("--half", choices=["odd", "even", "both"], default="both")
    parser.add_argument("--groups", action="store_true", help="figures by subject too")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N errors of the odd half")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    texts, gold, pred = read(HERE / "texts.jsonl"), by_doc(read(HERE / "gold.jsonl")), predictions(args.pred)
    tallies: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    errors: list[str] = []
    for text in texts:
        doc, half = text["id"], "odd" if int(text["id"][1:]) % 2 else "even"
        for view in VIEWS:
            shown = errors if view == "all" and half == "odd" else None
            n = count(gold.get(doc, []), pred.get(doc, []), view, shown)
            for name in ("total", text["group"]):
                tallies[half, view, name] += n
                tallies["both", view, name] += n
    rows = {k: figures(n) for k, n in tallies.items() if k[0] == args.half or (args.half == "both" and k[2] == "total")}
    if args.half == "both" and args.groups:
        rows |= {k: figures(n) for k, n in tallies.items() if k[0] == "both"}
    rows = {k: v for k, v in rows.items() if args.groups or k[2] == "total"}
    if args.json:
        print(json.dumps([{"half": h, "view": v, "group": g, **f} for (h, v, g), f in rows.items()], indent=1))
        return
    print(f"{'half':5} {'view':9} {'group':20} {'gold':>5} {'pred':>5} {'relaxed':>8} {'value':>8} {'made up':>8}")
    for (half, view, group), f in sorted(rows.items(), key=lambda r: (r[0][0], r[0][2] != "total", r[0][2], r[0][1])):
        print(
            f"{half:5} {view:9} {group:20} {f['gold']:5} {f['pred']:5} {f['relaxed_f1']:8.3f} "
            f"{f['value_f1']:8.3f} {f['made_up']:8}"
        )
    for line in errors[: args.errors]:
        print(line)


if __name__ == "__main__":
    main()
