"""Errors of the reading by cause: what was missed, made up or filled wrongly, counted over a set.

Pairs each coded mention with the predicted one whose evidence it shares most, then names the cause of each difference:
a happening may be missed because nothing was read from its words, or because it was joined to another one; a place may
be missing, another one, or a wider one. Works on any folder of coded mentions in the form of `contract.md`.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

Mention = dict[str, Any]
FIELDS = ("kind", "status", "date", "place", "initiators", "targets", "results", "attribution")
_LEAST = 0.2
"""Share of the evidence that two mentions must have in common to be taken for one."""


def causes(gold: dict[str, list[Mention]], predicted: dict[str, list[Mention]]) -> Counter[tuple[str, str]]:
    """(what, cause) → how often, over all documents that have gold."""
    found: Counter[tuple[str, str]] = Counter()
    for doc, coded in gold.items():
        found.update(_of_document(coded, predicted.get(doc, [])))
    return found


def _of_document(coded: list[Mention], read: list[Mention]) -> Iterator[tuple[str, str]]:
    pairs = _pairs(coded, read)
    for at, mention in enumerate(coded):
        if at in pairs:
            yield from _differences(mention, read[pairs[at]])
        else:
            joined = any(_shared(mention, other) >= _LEAST for other in read)
            yield "happening missed", "joined to another one" if joined else "nothing read from its words"
    for at, mention in enumerate(read):
        if at not in pairs.values():
            apart = any(_shared(other, mention) >= _LEAST for other in coded)
            yield "happening made up", "split off from another one" if apart else _sort(mention)


def _sort(mention: Mention) -> str:
    return f"{mention['status']}, {(mention.get('acled') or {}).get('event_type') or 'not coded by ACLED'}"


def _pairs(coded: list[Mention], read: list[Mention]) -> dict[int, int]:
    """Gold → predicted, the greatest shared evidence first; each once. Of equals those of one kind."""
    likeness = sorted(
        ((_shared(g, p), _type(g) == _type(p), -i, -j) for i, g in enumerate(coded) for j, p in enumerate(read)),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    for shared, _, i, j in likeness:
        if shared >= _LEAST and -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs


def _shared(one: Mention, other: Mention) -> float:
    """Characters of evidence in common, as a share of the shorter evidence."""
    ours, theirs = _characters(one), _characters(other)
    return len(ours & theirs) / min(len(ours), len(theirs)) if ours and theirs else 0.0


def _characters(mention: Mention) -> set[tuple[str, int]]:
    spans = [(e.get("in", "text"), e["span"]) for e in mention.get("evidence") or [] if e.get("span")]
    return {(zone, at) for zone, (begin, end) in spans for at in range(begin, end)}


def _type(mention: Mention) -> str | None:
    acled = mention.get("acled") or {}
    return acled.get("sub_event_type") or acled.get("event_type")


def _differences(gold: Mention, read: Mention) -> Iterator[tuple[str, str]]:
    if _type(gold) != _type(read):
        yield "kind", f"{_type(gold) or 'none'} read as {_type(read) or 'none'}"
    if gold["status"] != read["status"]:
        yield "status", f"{gold['status']} read as {read['status']}"
    yield from _single("date", _days(gold), _days(read))
    yield from _single("place", _place(gold), _place(read))
    for role in ("initiator", "target"):
        yield from _sets(f"{role}s", _in_role(gold, role), _in_role(read, role), _others(read, role))
    yield from _results(gold, read)
    ours, theirs = _sources(gold), _sources(read)
    yield from _sets("attribution", ours, theirs, set())


def _single(field: str, gold: Any, read: Any) -> Iterator[tuple[str, str]]:
    if gold != read:
        yield field, "missing" if read is None else "made up" if gold is None else "another one"


def _days(mention: Mention) -> tuple[str, str] | None:
    date = mention.get("date")
    return (date["start"], date["end"]) if date else None


def _place(mention: Mention) -> str | None:
    place = mention.get("place")
    name = "".join((place["name_ar"] or "").replace("ال", "").split()) if place else None
    return name or None


def _in_role(mention: Mention, role: str) -> set[str]:
    return {a["id"] for a in mention.get("actors") or [] if a["role"] == role and a["id"]}


def _others(mention: Mention, role: str) -> set[str]:
    return {a["id"] for a in mention.get("actors") or [] if a["role"] != role and a["id"]}


def _sets(field: str, gold: set[str], read: set[str], elsewhere: set[str]) -> Iterator[tuple[str, str]]:
    for missing in gold - read:
        yield field, "in another role" if missing in elsewhere else "missing"
    for _ in read - gold:
        yield field, "another one" if gold - read else "made up"


def _results(gold: Mention, read: Mention) -> Iterator[tuple[str, str]]:
    def facts(mention: Mention) -> dict[tuple[str, str], set[tuple[Any, ...]]]:
        held: dict[tuple[str, str], set[tuple[Any, ...]]] = defaultdict(set)
        for r in mention.get("results") or []:
            held[r["kind"], r["of"]].add((r["group"], r["low"], r["high"]))
        return held

    ours, theirs = facts(gold), facts(read)
    for fact in ours.keys() | theirs.keys():
        if ours[fact] == theirs[fact]:
            continue
        if not theirs[fact] or not ours[fact]:
            yield "results", "missing" if ours[fact] else "made up"
        elif {v[1:] for v in ours[fact]} == {v[1:] for v in theirs[fact]}:
            yield "results", "another group"
        else:
            yield "results", "another number"


def _sources(mention: Mention) -> set[str]:
    said = mention.get("attribution") or []
    return {a.get("organisation") or a.get("speaker") or "anonymous" for a in said}


def table(found: Counter[tuple[str, str]], most: int) -> Iterator[str]:
    """Lines of a table: each field with its causes, the most frequent first."""
    fields = Counter[str]()
    for (field, _), number in found.items():
        fields[field] += number
    for field, number in fields.most_common():
        yield f"{field:<20}{number:>5}"
        own = sorted(((n, cause) for (f, cause), n in found.items() if f == field), reverse=True)
        yield from (f"{'':<20}{n:>5}  {cause}" for n, cause in own[:most])


def short_table(found: Counter[tuple[str, str]], most: int) -> Iterator[str]:
    """A line a cause, the most frequent first: what, cause, count, share of all errors."""
    total = sum(found.values())
    yield f"{'what':<20} {'cause':<62} {'count':>5} {'share':>6}"
    for (what, cause), number in found.most_common(most):
        yield f"{what:<20} {cause:<62} {number:>5} {number / total:>6.1%}"
    rest = total - sum(number for _, number in found.most_common(most))
    if rest:
        yield f"{'all else':<83} {rest:>5} {rest / total:>6.1%}"


def read_gold(folder: Path) -> dict[str, list[Mention]]:
    """The coded mentions of a folder, by document."""
    records = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.json"))]
    return {r["doc"]: r["mentions"] for r in records if isinstance(r, dict) and "mentions" in r}


def read_mentions(lines: Iterable[str]) -> dict[str, list[Mention]]:
    """Predicted mentions (JSON lines), by document."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for line in lines:
        if line.strip():
            mention = json.loads(line)
            found[mention["doc"]].append(mention)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description="Errors of a reading by cause.")
    parser.add_argument("--gold", type=Path, required=True, help="folder of coded mentions")
    parser.add_argument("--pred", type=Path, required=True, help="what `marsad extract --format jsonl` printed")
    parser.add_argument("--most", type=int, default=6, help="causes a field")
    options = parser.parse_args()
    with options.pred.open(encoding="utf-8") as lines:
        found = causes(read_gold(options.gold), read_mentions(lines))
    print("\n".join(table(found, options.most)))


if __name__ == "__main__":
    main()
