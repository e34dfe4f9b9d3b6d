"""The driver: which shards there are, what of them is finished, and one step after the other over the rest."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

import msgspec

from marsad.bulk.alone import held_alone
from marsad.bulk.engine import Engine, Here, patiently, run
from marsad.bulk.errors import BulkError
from marsad.bulk.fusing import Made, OfPart, OfShard, Plan, find_links, make_features, part_name, scatter, tell
from marsad.bulk.manifest import LAYOUT, MANIFEST, Manifest, manifest_of
from marsad.bulk.places import Place, place
from marsad.bulk.reading import Mark, Shard, finished, read_shard
from marsad.bulk.whole import find_groups, find_voices
from marsad.extraction import reader_of_here
from marsad.fusion.incremental import recipe_of
from marsad.sources import Problem

T = TypeVar("T")
R = TypeVar("R")
F = TypeVar("F", OfShard, OfPart)
Progress = Callable[[str, int, int], None]
"""Told of a step, how many of its pieces are done, and how many there are."""
ENDINGS = (".parquet", ".jsonl", ".warc", ".warc.gz")
_BLOCK, _GROUP = 20_000, 20_000
"""Mentions in a part, about: what one task holds in memory is some ten times as many blocks, or as many events."""
_MOST_PARTS = 4_096
_WORTH_HELP = 2_000
"""Documents from which on other processes are worth their start for what follows the reading."""


class Summary(msgspec.Struct, kw_only=True):
    """What a run did, and what lies in its folder at the end."""

    shards: int = 0
    read: int = 0
    """Shards read in this run; the others were finished by an earlier one."""
    documents: int = 0
    mentions: int = 0
    events: int = 0
    disputed: int = 0
    failed: list[Problem] = msgspec.field(default_factory=list)
    """What was set aside, the first few of each shard."""
    set_aside: int = 0
    unchanged: bool = False
    """Whether all was there already."""


def bulk(
    source: str,
    out: str,
    engine: Engine,
    *,
    columns: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    block: int = _BLOCK,
    group: int = _GROUP,
    worth_help: int = _WORTH_HELP,
) -> Summary:
    """Read the shards of a folder or object store and fuse them; documents, mentions, events and claims as Parquet in
    `out`, with what fusion keeps beside them, and a manifest that is written last.

    What an earlier run finished is not done again, as long as shards and versions are the same. What cannot be read is
    set aside and named. BulkError where the run cannot go on: what was finished is kept. The results do not depend on
    `engine`, `block` and `group` (mentions in one piece of work) and `worth_help` (documents from which on the engine
    is used for fusion too).
    """
    shards, there = place(source), place(out)
    if f"{there.url}/".startswith(f"{shards.url}/"):
        raise BulkError(f"{out} lies in {source}: what is put out would be taken for shards; name another folder")
    with held_alone(there):
        run = _Run(shards, there, engine, progress or (lambda *told: None), worth_help)
        return patiently(lambda: run.run(columns or {}, block, group))


class _Run:
    def __init__(self, source: Place, out: Place, engine: Engine, tell: Progress, worth_help: int) -> None:
        self._source, self._out, self._engine, self._tell = source, out, engine, tell
        self._worth_help = worth_help

    def run(self, columns: Mapping[str, str], block: int, group: int) -> Summary:
        shards, strange = self._shards(columns)
        marks, fresh = self._read(shards)
        keys = [shard.key for shard in shards]
        summary = Summary(
            shards=len(shards),
            read=fresh,
            failed=[*strange, *(problem for mark in marks for problem in mark.problems)],
            set_aside=sum(mark.failed for mark in marks),
        )
        plan = self._plan(marks, block, group)
        if sum(mark.documents for mark in marks) < self._worth_help:
            self._engine = Here()
        held = manifest_of(self._out)
        if held is None or held.plan != plan.key:
            held = self._fuse(plan, keys, marks)
        else:
            summary.unchanged = not fresh
        summary.documents, summary.mentions = held.documents, held.mentions
        summary.events, summary.disputed = held.events, held.disputed
        summary.set_aside += held.conflicts
        if held.conflicts:
            summary.failed.append(_same_ids(held.conflicts))
        return summary

    def _shards(self, columns: Mapping[str, str]) -> tuple[list[Shard], list[Problem]]:
        files = self._source.files()
        taken = [f for f in files if f.name.lower().endswith(ENDINGS)]
        if not taken:
            raise BulkError(f"{self._source.url} holds no shards: files ending in {', '.join(ENDINGS)}")
        given = tuple(sorted(columns.items()))
        shards = [Shard(self._source, self._out, f.name, f.size, f.written, given) for f in taken]
        return shards, [_strange(f.name) for f in files if f not in taken]

    def _read(self, shards: Sequence[Shard]) -> tuple[list[Mark], int]:
        """The marks of all shards, and how many were read now."""
        marks = {shard.key: mark for shard in shards if (mark := finished(shard)) is not None}
        waiting = [shard for shard in shards if shard.key not in marks]
        made = self._step("reading", read_shard, waiting, [shard.name for shard in waiting], already=len(marks))
        marks |= {shard.key: mark for shard, mark in zip(waiting, made, strict=True)}
        return [marks[shard.key] for shard in shards], len(waiting)

    def _plan(self, marks: Sequence[Mark], block: int, group: int) -> Plan:
        mentions = sum(mark.mentions for mark in marks)
        blocks, groups = _parts(mentions, block), _parts(mentions, group)
        rests_on = (LAYOUT, reader_of_here()[1], recipe_of(), blocks, groups, [(m.name, m.sha256) for m in marks])
        return Plan(self._out, hashlib.blake2b(repr(rests_on).encode(), digest_size=8).hexdigest(), blocks, groups)

    def _fuse(self, plan: Plan, keys: Sequence[str], marks: Sequence[Mark]) -> Manifest:
        out = self._out
        self._forget_others(plan)
        out.write(f"work/{plan.key}/shards.json", msgspec.json.encode(list(keys)))
        conflicts = self._once("copies", plan, lambda: find_voices(plan, keys))
        shards = [OfShard(plan, key, at) for at, key in enumerate(keys)]
        names = [mark.name for mark in marks]
        mentions = self._resumed("features", make_features, shards, names, [plan.name("blocks", key) for key in keys])
        blocks = [OfPart(plan, part) for part in range(plan.blocks)]
        told = [f"part {task.part} of the blocks" for task in blocks]
        self._resumed("links", find_links, blocks, told, [plan.name("links", part_name(t.part)) for t in blocks])
        self._once("groups", plan, lambda: find_groups(plan, keys))
        out.delete(MANIFEST)  # from here on what lies there is of two runs, until the last file is written
        documents = self._resumed("tables", scatter, shards, names, [plan.name("told", key) for key in keys])
        groups = [OfPart(plan, part) for part in range(plan.groups)]
        told = [f"part {task.part} of the events" for task in groups]
        made = self._resumed("events", tell, groups, told, [plan.name("events", part_name(t.part)) for t in groups])
        manifest = Manifest(
            layout=LAYOUT,
            plan=plan.key,
            reader=reader_of_here()[1],
            recipe=recipe_of(),
            documents=sum(found.documents for found in documents),
            mentions=sum(found.mentions for found in mentions),
            events=sum(found.events for found in made),
            disputed=sum(found.disputed for found in made),
            conflicts=conflicts,
            shards=list(keys),
            parts=[part_name(task.part) for task in groups],
        )
        self._publish(manifest)
        out.delete_folder(f"work/{plan.key}")
        return manifest

    def _publish(self, manifest: Manifest) -> None:
        """Take away what earlier runs left, then say that all is there."""
        wanted = set(manifest.files())
        for folder in ("documents", "mentions", "events", "claims", "fused"):
            for file in self._out.files(folder):
                if f"{folder}/{file.name}" not in wanted:
                    self._out.delete(f"{folder}/{file.name}")
        self._out.write(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1))

    def _forget_others(self, plan: Plan) -> None:
        """Results of steps over other sets of shards."""
        if self._out.exists(f"work/{plan.key}/shards.json"):
            return
        for file in self._out.files("work"):
            if file.name.split("/")[0] not in ("read", plan.key):
                self._out.delete(f"work/{file.name}")

    def _once(self, step: str, plan: Plan, work: Callable[[], int]) -> int:
        """A step of the driver's own, unless it was done."""
        self._tell(step, 0, 1)
        name = f"work/{plan.key}/{step}.done"
        held = self._out.read(name)
        result = int(held) if held is not None else work()
        if held is None:
            self._out.write(name, str(result).encode())
        self._tell(step, 1, 1)
        return result

    def _resumed(
        self, step: str, work: Callable[[F], Made], tasks: Sequence[F], names: Sequence[str], results: Sequence[str]
    ) -> list[Made]:
        """What each task gives, those left out that were done: a note in the place of the result says what it gave."""
        held = {at: self._out.read(f"{name}.made") for at, name in enumerate(results)}
        waiting = [at for at, note in held.items() if note is None]
        made = self._step(
            step,
            _Noted(work),
            [(tasks[at], results[at]) for at in waiting],
            [names[at] for at in waiting],
            already=len(tasks) - len(waiting),
        )
        given = {at: msgspec.json.decode(note, type=Made) for at, note in held.items() if note is not None}
        given |= dict(zip(waiting, made, strict=True))
        return [given[at] for at in range(len(tasks))]

    def _step(
        self, step: str, work: Callable[[T], R], tasks: Sequence[T], names: Sequence[str], *, already: int = 0
    ) -> list[R]:
        done, total = already, already + len(tasks)
        self._tell(step, done, total)

        def advance() -> None:
            nonlocal done
            done += 1
            self._tell(step, done, total)

        results, failures = run(self._engine, work, tasks, advance)
        if failures:
            first = failures[0]
            more = f" (and {len(failures) - 1:,} more)" if len(failures) > 1 else ""
            raise BulkError(
                f"{step}: {names[first.at]}: {first.what}{more}. What was finished is kept; the same command goes on "
                "from there"
            )
        return [results[at] for at in range(len(tasks))]


class _Noted(Generic[F]):
    """A task of which is noted, beside what it wrote, that it is done: so it need not be done again after a crash."""

    def __init__(self, work: Callable[[F], Made]) -> None:
        self._work: Callable[[F], Made] = work

    def __call__(self, task: tuple[F, str]) -> Made:
        of, name = task
        made = self._work(of)
        of.plan.out.write(f"{name}.made", msgspec.json.encode(made))
        return made


def _parts(mentions: int, size: int) -> int:
    """A power of two."""
    parts = 1
    while parts * size < mentions and parts < _MOST_PARTS:
        parts *= 2
    return parts


def _strange(name: str) -> Problem:
    return Problem(
        where=name,
        what="it is no shard",
        mend=f"shards end in {', '.join(ENDINGS)}; `marsad build` reads other files",
        severity="warning",
    )


def _same_ids(number: int) -> Problem:
    return Problem(
        where="set_aside/same-id.jsonl",
        what=f"{number:,} documents have the id of another one and another text; the first of each is kept",
        mend="give each report an id of its own",
    )
