"""What a bulk run put out, brought into a store: as if `build` had made it there."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from operator import itemgetter
from typing import TypeVar

import msgspec

from marsad.bulk.errors import BulkError
from marsad.bulk.fusing import OfShard, Plan
from marsad.bulk.manifest import Manifest, manifest_of
from marsad.bulk.places import Place, place
from marsad.bulk.tables import read_rows
from marsad.model.document import Document
from marsad.model.kept import Entry, Kept, Print
from marsad.model.mention import Mention
from marsad.model.naming import Found, Names
from marsad.store import Store
from marsad.store.filling import Filling

T = TypeVar("T")
_AT_ONCE = 500
_document = msgspec.json.Decoder(Document).decode
_names = msgspec.json.Decoder(Names).decode
_mention = msgspec.json.Decoder(Mention).decode
_KEPT, _ENTRY = Kept._fields, Entry._fields[1:]


def load(given: str, store: Store) -> int:
    """Fill an empty store with the documents, mentions and events of a finished run, and with what fusion keeps, so
    that the next build goes on from there; how many documents. All of it or nothing. BulkError where the run is not
    finished, StoreError where the store is not empty."""
    out = place(given)
    held = manifest_of(out)
    if held is None:
        raise BulkError(f"{given} holds no finished run: `marsad bulk IN {given}` finishes it")
    with store.filling(held.recipe) as shelf:
        written = 0
        for key in held.shards:
            written += shelf.put_documents(_documents(out, key), held.reader)
            _put_prints(out, key, shelf)
        _put_features(out, held, shelf)
        shelf.put_events(_events(out, held))
        shelf.done()
    return written


def _documents(out: Place, key: str) -> Iterator[tuple[Document, Found]]:
    """Mentions, and whom documents name, stand in the order of their documents."""
    told = groupby(read_rows(out, f"mentions/{key}.parquet", ("doc", "record")), key=itemgetter(0))
    next_doc, mentions = next(told, (None, iter(())))
    naming = read_rows(out, f"fused/names/{key}.parquet", ("record",))
    documents = read_rows(out, f"documents/{key}.parquet", ("id", "record"))
    for (id, record), (names,) in zip(documents, naming, strict=True):
        found = Found(names=_names(names))
        if id == next_doc:
            found.extend(_mention(read) for _, read in mentions)
            next_doc, mentions = next(told, (None, iter(())))
        yield _document(record), found


def _put_prints(out: Place, key: str, shelf: Filling) -> None:
    columns = (*Print._fields, "origin")
    for some in _portions(read_rows(out, f"fused/prints/{key}.parquet", columns)):
        shelf.put_prints([Print(*row[:-1]) for row in some])
        shelf.put_origins({row[0]: row[-1] for row in some if row[0] != row[-1]})


def _put_features(out: Place, held: Manifest, shelf: Filling) -> None:
    """Features get numbers of the store's own: they count up within a shard here as there."""
    starts: dict[int, int] = {}
    width = OfShard(Plan(out, "", 1, 1), "", 1).first
    for at, key in enumerate(held.shards):
        for some in _portions(read_rows(out, f"fused/features/{key}.parquet", (*_KEPT, *_ENTRY))):
            rows = [(Kept(*row[: len(_KEPT)]), Entry(row[0], *row[len(_KEPT) :])) for row in some]
            given = shelf.add_features(rows)
            starts.setdefault(at, given[0])
    links = read_rows(out, "fused/links/part-00000.parquet", ("one", "other"))
    for some in _portions(links):
        shelf.add_links([(starts[a // width] + a % width, starts[b // width] + b % width) for a, b in some])


def _events(out: Place, held: Manifest) -> Iterator[bytes]:
    for part in held.parts:
        for (record,) in read_rows(out, f"events/{part}.parquet", ("record",)):
            yield record.encode()


def _portions(rows: Iterable[T]) -> Iterator[Sequence[T]]:
    rest = iter(rows)
    while some := list(islice(rest, _AT_ONCE)):
        yield some
