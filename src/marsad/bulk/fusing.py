"""Mentions of many shards to events: the steps of fusion as tasks on files, a shard, a part of the blocks, or a part of
the groups each. What is found in a task is found by `fusion.steps`, as in a store."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from marsad.bulk.places import Place
from marsad.bulk.reading import read_name
from marsad.bulk.tables import read_part, read_rows, write_parts, write_rows
from marsad.export import parquet
from marsad.export.selection import Head
from marsad.fusion import steps
from marsad.fusion.fuse import may_be_one
from marsad.fusion.neighbours import Neighbours
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.kept import Entry, Kept, Voice
from marsad.model.mention import Mention

if TYPE_CHECKING:
    from marsad.fusion.neighbours import Numbers

EXCEPTIONS = "row:i document:t dropped:f origin:t published:t"
"""Documents of a shard that are not taken as they come: `dropped`, or copies, with the day of what they copy."""
FEATURES = "number:i document:t mention:t start:i turn:i feature:b first:i last:i voice:i kind:t rank:t keys:b"
"""A mention as fusion keeps it: `Kept` and `Entry` in one row."""
NAMES = "document:t record:t"
LINKS = "one:i other:i"
HOMES = "number:i home:i"
PRINTS = "document:t published:t digest:b sketch:b origin:t"
_TOLD = (
    "home:i number:i document:t mention:t start:i turn:i feature:b record:t "
    "origin:t published:t title:t publisher:t url:t"
)
_DOCUMENTS = 300
_NUMBERS = 40
"""Bits of a mention's number that count within its shard; those above are the shard's."""
_MIX = 0x9E3779B97F4A7C15
_document = msgspec.json.Decoder(Document).decode
_mention = msgspec.json.Decoder(Mention).decode
_event = msgspec.json.Decoder(Event).decode
_raws = msgspec.json.Decoder(list[msgspec.Raw]).decode


class Plan(NamedTuple):
    """A set of shards, and into how many parts (powers of two) blocks and groups are cut."""

    out: Place
    key: str
    blocks: int
    groups: int

    def name(self, step: str, key: str) -> str:
        """The file of a step's result."""
        return f"work/{self.key}/{step}/{key}.parquet"


class Made(msgspec.Struct, omit_defaults=True):
    """How much a task wrote."""

    documents: int = 0
    mentions: int = 0
    links: int = 0
    events: int = 0
    disputed: int = 0
    """Events on which accounts contradict each other."""


class OfShard(NamedTuple):
    """A task on a shard: `at` is its place among the shards."""

    plan: Plan
    key: str
    at: int

    @property
    def first(self) -> int:
        """The number of its first mention; further ones count up from it."""
        return self.at << _NUMBERS


class OfPart(NamedTuple):
    """A task on a part of what all shards gave."""

    plan: Plan
    part: int


@lru_cache(maxsize=4)
def shard_keys(plan: Plan) -> tuple[str, ...]:
    """The keys of the plan's shards, in their order."""
    return tuple(msgspec.json.decode(plan.out.read(f"work/{plan.key}/shards.json") or b"[]", type=list[str]))


def part_name(part: int) -> str:
    """What the files of a part are called."""
    return f"part-{part:05}"


class _Row(NamedTuple):
    """A document of a shard that counts."""

    id: str
    published: str | None
    record: str
    mentions: list[str]
    names: str
    voice: Voice
    leader: Voice


def _kept_rows(task: OfShard) -> Iterator[_Row]:
    exceptions = _exceptions(task)
    columns = ("id", "published", "record", "mentions", "names")
    found = read_rows(task.plan.out, read_name(task.key), columns)
    for row, (id, published, record, mentions, names) in enumerate(found):
        dropped, origin, first = exceptions.get(row, (False, id, published))
        if record is not None and not dropped:
            told = [bytes(raw).decode() for raw in _raws(mentions)]
            yield _Row(id, published, record, told, names, Voice(origin, published), Voice(origin, first))


def _exceptions(task: OfShard) -> dict[int, tuple[bool, str, str | None]]:
    name = task.plan.name("voices", task.key)
    if not task.plan.out.exists(name):
        return {}
    columns = ("row", "dropped", "origin", "published")
    return {row: (dropped, origin, day) for row, dropped, origin, day in read_rows(task.plan.out, name, columns)}


def make_features(task: OfShard) -> Made:
    """The features of a shard's mentions, and each mention in the parts in which it has blocks."""
    plan = task.plan
    parts: list[list[Sequence[Any]]] = [[] for _ in range(plan.blocks)]
    number = task.first

    def rows() -> Iterator[Sequence[Any]]:
        nonlocal number
        for kept, entry in _features(task):
            row = (number, *kept[1:], *entry[1:])
            yield row
            for part, keys in _by_part(entry.keys, plan.blocks).items():
                parts[part].append((*row[:-1], keys))
            number += 1

    made = write_rows(plan.out, plan.name("features", task.key), FEATURES, rows())
    write_parts(plan.out, plan.name("blocks", task.key), FEATURES, parts)
    return Made(mentions=made)


def _features(task: OfShard) -> Iterator[tuple[Kept, Entry]]:
    waiting: list[_Row] = []
    for row in _kept_rows(task):
        waiting.append(row)
        if len(waiting) >= _DOCUMENTS:
            yield from _made(waiting)
            waiting = []
    yield from _made(waiting)


def _made(rows: Sequence[_Row]) -> list[tuple[Kept, Entry]]:
    voices = {row.leader.origin: Voice(*row.leader) for row in rows} | {row.id: row.voice for row in rows}
    mentions = [mention for row in rows for mention in row.mentions]
    return steps.features_made(steps.Reports([row.record for row in rows], mentions, voices))


def _by_part(keys: bytes, parts: int) -> dict[int, bytes]:
    found: dict[int, list[bytes]] = {}
    for at in range(0, len(keys), 8):
        key = keys[at : at + 8]
        found.setdefault(int.from_bytes(key, "little") % parts, []).append(key)
    return {part: b"".join(some) for part, some in found.items()}


def find_links(task: OfPart) -> Made:
    """The pairs worth joining among mentions that share a block of this part."""
    plan = task.plan
    features: dict[int, bytes] = {}
    entries: list[Entry] = []
    columns = ("number", "feature", "first", "last", "voice", "kind", "rank", "keys")
    names = [plan.name("blocks", key) for key in shard_keys(plan)]
    for number, feature, *rest in read_part(plan.out, names, task.part, columns):
        features[number] = feature
        entries.append(Entry(number, *rest))
    entries.sort(key=attrgetter("rank"))
    near = Neighbours(entries, added=list(features), removed=(), alike=may_be_one)
    tasks = steps.pairs_to_score(near, lambda numbers: {number: features[number] for number in numbers})
    found = sorted({(min(pair), max(pair)) for task in tasks for pair in steps.links_among(task)})
    return Made(links=write_rows(plan.out, plan.name("links", part_name(task.part)), LINKS, found))


def groups_of(homes: "Numbers", parts: int) -> "Numbers":
    """The parts in which mentions are told that hang together, by the numbers that stand for them."""
    import numpy as np

    mixed = homes.astype(np.uint64) * np.uint64(_MIX)
    return ((mixed >> np.uint64(32)) % np.uint64(parts)).astype(np.int64)


def scatter(task: OfShard) -> Made:
    """A shard's documents and mentions as they are put out, and each mention in the part in which it is told."""
    plan = task.plan
    kept = _placed(task)
    parts: list[list[Sequence[Any]]] = [[] for _ in range(plan.groups)]
    prints = _prints(task)
    naming: list[tuple[str, str]] = []
    written = 0
    with (
        plan.out.writing(f"documents/{task.key}.parquet") as documents_path,
        plan.out.writing(f"mentions/{task.key}.parquet") as mentions_path,
        parquet.Table(documents_path, parquet.DOCUMENTS) as documents,
        parquet.Table(mentions_path, parquet.MENTIONS) as mentions,
    ):
        for row in _kept_rows(task):
            document = _document(row.record)
            documents.add(parquet.document_row(document))
            naming.append((row.id, row.names))
            written += 1
            about = (row.voice.origin, row.published, document.title, document.publisher, document.url)
            for record in row.mentions:
                mention = _mention(record)
                mentions.add(parquet.mention_row(mention))
                part, home, number, start, turn, feature = kept[mention.mention]
                told = (home, number, row.id, mention.mention, start, turn, feature, record, *about)
                parts[part].append(told)
    write_rows(plan.out, f"fused/prints/{task.key}.parquet", PRINTS, prints)
    write_rows(plan.out, f"fused/features/{task.key}.parquet", FEATURES, _all_features(task))
    write_rows(plan.out, f"fused/names/{task.key}.parquet", NAMES, naming)
    write_parts(plan.out, plan.name("told", task.key), _TOLD, parts)
    return Made(documents=written)


def _placed(task: OfShard) -> dict[str, tuple[int, int, int, int, int, bytes]]:
    """Of each mention the part in which it is told, what it hangs together with, and what fusion keeps of it."""
    import numpy as np

    out, name = task.plan.out, task.plan.name("homes", task.key)
    homes = dict(read_rows(out, name, ("number", "home"))) if out.exists(name) else {}
    columns = ("number", "mention", "start", "turn", "feature")
    rows = list(read_rows(out, task.plan.name("features", task.key), columns))
    home = [homes.get(number, number) for number, *_ in rows]
    parts = groups_of(np.array(home, np.int64), task.plan.groups).tolist()
    return {
        mention: (part, stands, number, start, turn, feature)
        for part, stands, (number, mention, start, turn, feature) in zip(parts, home, rows, strict=True)
    }


def _all_features(task: OfShard) -> Iterator[Sequence[Any]]:
    columns = [column.split(":")[0] for column in FEATURES.split()]
    return read_rows(task.plan.out, task.plan.name("features", task.key), columns)


def _prints(task: OfShard) -> Iterator[Sequence[Any]]:
    exceptions = _exceptions(task)
    columns = ("id", "published", "digest", "sketch")
    for row, (id, published, digest, sketch) in enumerate(read_rows(task.plan.out, read_name(task.key), columns)):
        dropped, origin, _ = exceptions.get(row, (False, id, None))
        if digest is not None and not dropped:
            yield id, published, digest, sketch, origin


def tell(task: OfPart) -> Made:
    """The events of a part of the groups with their claims."""
    plan = task.plan
    names = [plan.name("told", key) for key in shard_keys(plan)]
    columns = [column.split(":")[0] for column in _TOLD.split()]
    held: dict[int, Kept] = {}
    records: dict[int, str] = {}
    voices: dict[str, Voice] = {}
    members: dict[int, list[int]] = {}
    heads: dict[str, Head] = {}
    for row in read_part(plan.out, names, task.part, columns):
        home, number, document, mention, start, turn, feature, record, origin, day, title, publisher, url = row
        held[number] = Kept(number, document, mention, start, turn, feature)
        records[number] = record
        voices[document] = Voice(origin, day)
        heads[document] = Head(document, title, publisher, day, url)
        members.setdefault(home, []).append(number)
    links: dict[int, list[tuple[int, int]]] = {}
    homes = {number: home for home, numbers in members.items() for number in numbers}
    for one, other in read_part(plan.out, [plan.name("together", "links")], task.part, ("one", "other")):
        links.setdefault(homes[one], []).append((one, other))
    groups = [(sorted(members[home]), links.get(home, [])) for home in sorted(members)]
    events = [event for some in steps.gathered(groups) for event in _told(some, held, records, voices)]
    return _write(task, sorted(events, key=attrgetter("event")), heads)


def _told(
    groups: list[steps.Group], held: Mapping[int, Kept], records: Mapping[int, str], voices: Mapping[str, Voice]
) -> Iterator[Event]:
    numbers = [number for members, _ in groups for number in members]
    kept = {number: held[number] for number in numbers}
    task = steps.Told(
        groups=groups,
        held=kept,
        records=[records[number] for number in numbers],
        voices={found.document: voices[found.document] for found in kept.values()},
        homes={},
        sizes={},
        renewed=frozenset(),
        losing=frozenset(),
        ledger=[],
    )
    yield from map(_event, steps.events_told(task).made)


class _Heads(NamedTuple):
    """What lists of sources tell of documents."""

    held: Mapping[str, Head]

    def heads(self, event: Event) -> list[Head]:
        """In the order of the event's documents."""
        return [self.held[id] for id in event.documents if id in self.held]


def _write(task: OfPart, told: Sequence[Event], heads: Mapping[str, Head]) -> Made:
    out, name = task.plan.out, part_name(task.part)
    with (
        out.writing(f"events/{name}.parquet") as events_path,
        out.writing(f"claims/{name}.parquet") as claims_path,
        parquet.Table(events_path, parquet.EVENTS) as events,
        parquet.Table(claims_path, parquet.CLAIMS) as claims,
    ):
        for event in told:
            events.add(parquet.event_row(event, _Heads(heads)))
            claims.add_all(parquet.claim_rows(event))
    return Made(events=len(told), disputed=sum(bool(event.contradictions) for event in told))
