"""What is found over all shards at once, by the driver: ids that come twice, copies, and what hangs together. It passes
over narrow columns only; some 200 bytes a document and 60 a mention are held in flat arrays."""

import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from marsad.bulk.fusing import EXCEPTIONS, HOMES, LINKS, OfShard, Plan, groups_of, part_name
from marsad.bulk.reading import Aside, read_name
from marsad.bulk.tables import read_rows, write_columns, write_rows
from marsad.fusion.neighbours import components
from marsad.fusion.voices import regrouped
from marsad.model.kept import Print

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
_Dropped = dict[str, dict[int, bool]]
"""Rows of shards whose id came before; whether with another text."""


class _All:
    """Every document there is."""

    def __contains__(self, document: object) -> bool:
        return True


def find_voices(plan: Plan, keys: Sequence[str]) -> int:
    """Note of each shard the documents that are dropped, as their id came before, and those that are copies; set aside
    those whose text was another one; returns how many these are."""
    dropped = _dropped(plan, keys)
    days: dict[str, str | None] = {}

    def prints_of(wanted: Sequence[str]) -> list[Print]:
        among = set(wanted)
        found = [p for p in _prints(plan, keys, dropped) if p.document in among]
        days.update((p.document, p.published) for p in found)
        return found

    # Each fetching of prints reads all shards, so they are fetched once.
    found = regrouped(_prints(plan, keys, dropped), [], _All(), prints_of, at_once=sys.maxsize)
    origins = {id: origin for some in found for id, origin in some.items() if origin != id}
    conflicts: list[Aside] = []
    for key in keys:
        rows: list[tuple[int, str, bool, str, str | None]] = []
        ids = read_rows(plan.out, read_name(key), ("id",))
        for row, (id,) in enumerate(ids):
            other = dropped.get(key, {}).get(row)
            if other is not None:
                rows.append((row, id, True, id, None))
                conflicts += [_conflict(key, id)] if other else []
            elif id in origins:
                rows.append((row, id, False, origins[id], days[origins[id]]))
        if rows:
            write_rows(plan.out, plan.name("voices", key), EXCEPTIONS, rows)
        else:
            plan.out.delete(plan.name("voices", key))
    aside = "set_aside/same-id.jsonl"
    if conflicts:
        plan.out.write(aside, b"".join(msgspec.json.encode(item) + b"\n" for item in conflicts))
    else:
        plan.out.delete(aside)
    return len(conflicts)


def _conflict(key: str, id: str) -> Aside:
    return Aside(
        where=f"{key}: {id}",
        what="it has the id of a document before it and another text; the first is kept",
        mend="give each report an id of its own",
        severity="error",
    )


def _dropped(plan: Plan, keys: Sequence[str]) -> _Dropped:
    twice = _hashes_that_come_twice(plan, keys)
    first: dict[str, bytes] = {}
    found: _Dropped = {}
    if not twice:
        return found
    for key in keys:
        for row, (id, same) in enumerate(read_rows(plan.out, read_name(key), ("id", "same"))):
            if hash_of(id) not in twice:
                continue
            known = first.setdefault(id, same)
            if known is not same:
                found.setdefault(key, {})[row] = known != same
    return found


def hash_of(id: str) -> int:
    """A number for an id, the same in every process."""
    return int.from_bytes(blake2b(id.encode(), digest_size=8).digest(), "little", signed=True)


def _hashes_that_come_twice(plan: Plan, keys: Sequence[str]) -> frozenset[int]:
    import numpy as np

    hashes = array("q")
    for key in keys:
        hashes.extend(hash_of(id) for (id,) in read_rows(plan.out, read_name(key), ("id",)))
    ordered = np.sort(np.array(hashes, np.int64))
    return frozenset(ordered[1:][ordered[1:] == ordered[:-1]].tolist())


def _prints(plan: Plan, keys: Sequence[str], dropped: Mapping[str, Mapping[int, bool]]) -> Iterator[Print]:
    columns = ("id", "published", "digest", "sketch")
    for key in keys:
        without = dropped.get(key, {})
        for row, found in enumerate(read_rows(plan.out, read_name(key), columns)):
            if row not in without and found[2] is not None:
                yield Print(*found)


def find_groups(plan: Plan, keys: Sequence[str]) -> int:
    """Note for the mentions of each shard with what they hang together, and the links of each part of the groups;
    returns how many links there are."""
    import numpy as np

    one, other = _links(plan)
    numbers, homes = components(one, other)
    parts = groups_of(homes[np.searchsorted(numbers, one)], plan.groups)
    order = np.argsort(parts, kind="stable")
    ends = np.searchsorted(parts[order], np.arange(plan.groups + 1))
    chosen = (order[start:end] for start, end in pairwise(ends))
    write_columns(plan.out, plan.name("together", "links"), LINKS, ([one[some], other[some]] for some in chosen))
    bounds = np.searchsorted(numbers, [OfShard(plan, key, at).first for at, key in enumerate(keys)])
    for key, start, end in zip(keys, bounds, [*bounds[1:], len(numbers)], strict=True):
        if end > start:
            columns = [numbers[start:end], homes[start:end]]
            write_columns(plan.out, plan.name("homes", key), HOMES, [columns])
    write_columns(plan.out, "fused/links/part-00000.parquet", LINKS, [[one, other]])
    return len(one)


def _links(plan: Plan) -> "tuple[Numbers, Numbers]":
    """Every link once: two mentions may have met in several parts."""
    import numpy as np

    flat = array("q")
    for part in range(plan.blocks):
        for pair in read_rows(plan.out, plan.name("links", part_name(part)), ("one", "other")):
            flat.extend(pair)
    pairs = np.array(flat, np.int64).reshape(-1, 2)
    pairs = np.unique(pairs, axis=0) if len(pairs) else pairs
    return pairs[:, 0], pairs[:, 1]
