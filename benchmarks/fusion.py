"""Measure fusion by itself: how well mentions are joined, which disputes are found, and what it costs.

`python benchmarks/fusion.py --shared ../shared` prints one table. Three development sets, none of them a part of this
repository: incidents with their documents (`airwars-dev`, split in two halves by the incident's id: weights may be
adjusted on half a, half b only shows), seed articles and posts, both with gold clusters. Where gold mentions exist,
they are fused too, so that fusion is measured apart from reading. Then made-up collections of growing size, for the
time. A set that is missing is named and the rest goes on. Figures go to bench/fusion.json.
"""

import argparse
import collections
import hashlib
import importlib
import itertools
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec

sys.path.insert(0, str(Path(__file__).parent))
from fusion_made import collection
from fusion_sets import b_cubed, documents, f1, fuse, gold, pairs, read, rows

from marsad.fusion import copy_groups
from marsad.model.event import Dispute, Event
from marsad.model.mention import Mention

RESULTS = Path(__file__).parent.parent / "bench" / "fusion.json"
Row = tuple[str, str, float | str]


def half(id: str) -> str:
    return "ab"[int(hashlib.md5(id.encode()).hexdigest(), 16) % 2]


# ------------------------------------------------------------------------------------------------ incidents


def airwars(shared: Path) -> Iterable[Row]:
    folder = shared / "bench" / "airwars-dev"
    found = documents(folder / "documents.jsonl")
    mentions = read(found)
    events = fuse(mentions, found)
    home = {id: event.event for event in events for id in event.mentions}
    best = chosen(shared, folder, mentions)
    links = [(incident, home.get(id) if id else None) for incident, id in best]
    days = {d.id for d in found if d.published}
    with_day = {m.mention for m in mentions if m.date or m.doc in days}
    dated = [(incident, home[id]) for incident, id in best if id in with_day]
    for which in ("a", "b", "ab"):
        placed = [i for i in links if i[1]]
        for name, items in (("all links", links), ("placed links", placed), ("placed links with a day", dated)):
            precision, recall = halves_b_cubed(items, which)
            yield f"airwars, half {which}", f"{name}: B-cubed precision", precision
            yield f"airwars, half {which}", f"{name}: B-cubed recall", recall
            yield f"airwars, half {which}", f"{name}: B-cubed F1", 2 * precision * recall / (precision + recall)


def chosen(shared: Path, folder: Path, mentions: Sequence[Mention]) -> list[tuple[str, str | None]]:
    """Each link's incident with the mention that its scorer takes for it."""
    sys.path.insert(0, str(shared / "bench"))
    scorer = importlib.import_module("score_airwars")
    linked = list(rows(folder / "documents.jsonl"))
    incidents = {row["id"]: scorer.Incident(row) for row in rows(folder / "incidents.jsonl")}
    by_document: dict[str, list[dict[str, Any]]] = {d["id"]: [] for d in linked}
    for mention in mentions:
        record = msgspec.to_builtins(mention)
        if scorer.is_candidate(record):
            by_document[mention.doc].append(record)
    _, best = scorer.score_documents(linked, incidents, by_document, scorer.Registry(str(shared / "actors.csv")), None)
    return [(incident, mention["mention"] if mention else None) for (_, incident), mention in best.items()]


def halves_b_cubed(items: Sequence[tuple[str, str | None]], which: str) -> tuple[float, float]:
    """Precision and recall over the items of some halves; clusters count whatever else lies in them."""
    classes, clusters = (collections.Counter(i[side] for i in items) for side in (0, 1))
    both = collections.Counter(items)
    own = [i for i in items if half(i[0]) in which]
    precision = sum(both[i] / clusters[i[1]] for i in own if i[1]) / len(own)
    recall = sum(both[i] / classes[i[0]] for i in own if i[1]) / len(own)
    return precision, recall


# ------------------------------------------------------------------------------------------------ gold clusters


def seeds(shared: Path) -> Iterable[Row]:
    found, folder = documents(shared / "seeds" / "documents.jsonl"), shared / "gold" / "seeds"
    wanted = [e["mentions"] for e in json.loads((folder / "events.json").read_text(encoding="utf-8"))]
    disputes = json.loads((folder / "disputes.json").read_text(encoding="utf-8"))
    golden, own = gold(folder), read(found)
    known = {m.mention for m in golden}
    for name, mentions, back in (("gold", golden, {m: m for m in known}), ("read", own, aligned(shared, golden, own))):
        events = fuse(mentions, found)
        given = [[back[id] for id in e.mentions if id in back] for e in events]
        yield f"seeds, mentions {name}", "pairs F1", f1(pairs(wanted), pairs(given))
        yield f"seeds, mentions {name}", "B-cubed F1, of clustered", b_cubed(wanted, clustered(wanted, given))
        same = sum(set(w) in [set(g) for g in given] for w in wanted)
        yield f"seeds, mentions {name}", "events reproduced", f"{same} of {len(wanted)}"
        for value in (v for d in disputes for v in d["values"]):
            value["gold"] = name == "gold"
        held = {m.mention: m for m in mentions}
        verdicts = [dispute_found(d, events, held) for d in disputes]
        for figure, least in (("disputes found", 1), ("… with values and speakers", 2)):
            yield f"seeds, mentions {name}", figure, f"{sum(v >= least for v in verdicts)} of {len(disputes)}"


def telegram(shared: Path) -> Iterable[Row]:
    folder = shared / "bench" / "telegram-dev"
    found = documents(folder / "documents.jsonl")
    said = json.loads((folder / "events.json").read_text(encoding="utf-8"))
    wanted = [e["mentions"] for e in said["events"]]
    golden, own = gold(shared / "gold" / "telegram-dev"), read(found)
    known = {m.mention: m.mention for m in golden}
    for name, mentions, back in (("gold", golden, known), ("read", own, aligned(shared, golden, own))):
        given = [[back.get(id, id) for id in e.mentions] for e in fuse(mentions, found)]
        yield f"telegram, mentions {name}", "pairs F1", f1(pairs(wanted), pairs(given))
        yield f"telegram, mentions {name}", "B-cubed F1, of clustered", b_cubed(wanted, clustered(wanted, given))
    origins = copy_groups(found)
    copies = [pair for pair in said["copies"] if len({origins[id] for id in pair}) == 1]
    yield "telegram", "copy pairs found", f"{len(copies)} of {len(said['copies'])}"
    wrong = pairs(group(origins).values()) - {tuple(sorted(pair)) for pair in said["copies"]}
    yield "telegram", "copy pairs too many", float(len(wrong))


def group(origins: dict[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = collections.defaultdict(list)
    for id, leader in origins.items():
        found[leader].append(id)
    return found


def clustered(wanted: Sequence[Sequence[str]], given: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """The given clusters that touch a wanted one: lone mentions would drown the figure."""
    ids = {id for cluster in wanted for id in cluster}
    return [cluster for cluster in given if ids & set(cluster)]


def aligned(shared: Path, golden: Sequence[Mention], own: Sequence[Mention]) -> dict[str, str]:
    """Each read mention with the gold mention that the scorer matches it to, where it does."""
    sys.path.insert(0, str(shared / "bench"))
    events = importlib.import_module("scoring.events")
    rules = _rules(shared)
    found: dict[str, str] = {}
    for doc in sorted({m.doc for m in golden}):
        ours, theirs = ([msgspec.to_builtins(m) for m in side if m.doc == doc] for side in (golden, own))
        matched = events.score_events(ours, theirs, rules).matched
        found |= {read_["mention"]: gold_["mention"] for gold_, read_, _ in matched}
    return found


def _rules(shared: Path) -> Any:
    compare, tables = (importlib.import_module(f"scoring.{name}") for name in ("compare", "tables"))
    extra = shared / "bench" / "telegram-dev" / "actors-extra.csv"
    actors = tables.Actors.read(shared / "actors.csv", *([extra] if extra.exists() else []))
    return compare.Rules(actors, tables.Governorates.read(shared / "bench" / "admin1.csv"))


# ------------------------------------------------------------------------------------------------ disputes


def dispute_found(wanted: dict[str, Any], events: Sequence[Event], mentions: dict[str, Mention]) -> int:
    """0 not found; 1: a dispute over the field lists the accounts of two of its values; 2: as different values, each
    with a speaker where the gold names one."""
    tried = ((event, d) for event in events for d in event.disputes if _same_field(wanted["field"], d.field))
    return max((_agrees(wanted, event, d, mentions) for event, d in tried), default=0)


def _same_field(wanted: str, given: str) -> bool:
    return given == wanted or given.startswith(wanted + ".")


def _agrees(wanted: dict[str, Any], event: Event, given: Dispute, mentions: dict[str, Mention]) -> int:
    places: dict[str, set[int]] = {}
    speakers: list[bool] = []
    for value in wanted["values"]:
        telling = [id for _, ids in given.values for id in ids if _tells(mentions[id], event, value)]
        if telling:
            at = {n for n, (_, ids) in enumerate(given.values) if set(ids) & set(telling)}
            places[value["value"]] = places.get(value["value"], set()) | at
            said = [c.speaker or c.organisation for c in event.claims if c.mention in telling]
            speakers.append(value["said_by"] == "the paper" or any(said))
    if len(places) < 2:
        return 0
    apart = any(a != b for a, b in itertools.combinations(places.values(), 2))
    return 2 if apart and all(speakers) else 1


def _tells(mention: Mention, event: Event, value: dict[str, Any]) -> bool:
    """Whether a mention is the account of a gold value: the same, or one whose claims or sentences hold its words."""
    if mention.doc != value["doc"]:
        return False
    if mention.mention == value["mention"] and value["gold"]:
        return True
    spans = [c.span for c in event.claims if c.mention == mention.mention and c.span]
    spans += [e.span for e in mention.evidence if e.zone == "text"]
    start, end = value["span"]
    return not value["gold"] and any(s < end and start < e for s, e in spans)


# ------------------------------------------------------------------------------------------------ cost


def cost(sizes: Sequence[int]) -> Iterable[Row]:
    """Ratios are of processor time, which what else the machine does disturbs less."""
    before: tuple[int, float] | None = None
    for size in sizes:
        mentions, found = collection(size)
        wall, used = time.perf_counter(), time.process_time()
        events = fuse(mentions, found)
        wall, used = time.perf_counter() - wall, time.process_time() - used
        yield f"{size:,} mentions", "events", float(len(events))
        yield f"{size:,} mentions", "seconds", wall
        yield f"{size:,} mentions", "seconds of processor time", used
        if before:
            yield f"{size:,} mentions", f"times that of {before[0]:,}", used / before[1]
        before = size, used
    yield "all sizes", "peak memory, MB", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=Path("../shared"), help="folder with bench/, gold/ and seeds/")
    parser.add_argument("--sizes", type=int, nargs="*", default=[20_000, 40_000, 100_000], help="made-up collections")
    options = parser.parse_args()
    sets: list[tuple[str, Callable[[], Iterable[Row]]]] = [
        ("airwars", lambda: airwars(options.shared)),
        ("seeds", lambda: seeds(options.shared)),
        ("telegram", lambda: telegram(options.shared)),
        ("cost", lambda: cost(options.sizes)),
    ]
    table: list[Row] = []
    for name, measure in sets:
        try:
            for row in measure():
                table.append(row)
                print(line(row), flush=True)
        except FileNotFoundError as missing:
            print(f"{name}: left out, {missing.filename} is not there")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps([{"set": s, "figure": f, "value": v} for s, f, v in table], indent=1) + "\n")


def line(row: Row) -> str:
    value = row[2] if isinstance(row[2], str) else f"{row[2]:.3f}" if row[2] < 10 else f"{row[2]:,.0f}"
    return f"{row[0]:26} {row[1]:42} {value:>10}"


if __name__ == "__main__":
    main()
