"""One shard of reports to the mentions in them: the first step, a task a shard."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

import msgspec

from marsad.bulk.places import Place
from marsad.bulk.tables import write_rows
from marsad.extraction import read_one, reader_of_here
from marsad.fusion.voices import printed
from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.model.naming import names_in
from marsad.sources import Problem, read_file

READ = "id:t same:b published:t digest:b sketch:b record:t mentions:t names:t"
"""A document in the order of the shard: `same` tells its text, `digest` and `sketch` what copies of it are told by; of
one that could not be read there is no `record`. `mentions` are a JSON list,
`names` tell whom the text names."""
_LAYOUT = "2"
_NAMED = 20
"""Problems of a shard that its mark names; all stand in `set_aside`."""
_ATTEMPTS = 2
"""Times that a process may end over one document before it is set aside."""


class Shard(NamedTuple):
    """A file of reports, and where what is read in it is put."""

    source: Place
    out: Place
    name: str
    size: int
    written: str
    columns: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> str:
        """What its files are called."""
        stem = re.sub(r"[^A-Za-z0-9_-]+", "-", self.name.rsplit("/", 1)[-1].split(".")[0])[:40]
        return f"{stem}-{hashlib.blake2b(self.name.encode(errors='replace'), digest_size=6).hexdigest()}"


class Mark(msgspec.Struct, kw_only=True, frozen=True):
    """That a shard is finished, and what it was."""

    name: str
    size: int
    written: str
    sha256: str
    version: str
    documents: int = 0
    mentions: int = 0
    failed: int = 0
    problems: tuple[Problem, ...] = ()


class Aside(msgspec.Struct, kw_only=True, frozen=True):
    """What was set aside and why; `document` where it came as far as that."""

    where: str
    what: str
    mend: str
    severity: Literal["error", "warning"]
    document: Document | None = None


def read_name(key: str) -> str:
    """The file of what was read in a shard."""
    return f"work/read/{key}.parquet"


def version_of(shard: Shard) -> str:
    """What a finished shard rests on besides its bytes."""
    columns = ",".join(f"{field}={column}" for field, column in sorted(shard.columns))
    return f"{_LAYOUT}/{reader_of_here()[1]}/{columns}"


def mark_of(shard: Shard) -> Mark | None:
    """The mark of a shard that was finished by this version of the reading."""
    held = shard.out.read(_mark_name(shard.key))
    if held is None:
        return None
    try:
        mark = msgspec.json.decode(held, type=Mark)
    except msgspec.DecodeError:
        return None
    return mark if mark.version == version_of(shard) and shard.out.exists(read_name(shard.key)) else None


def finished(shard: Shard) -> Mark | None:
    """The mark of a shard that need not be done again: its size and time are as they were."""
    mark = mark_of(shard)
    return mark if mark and (mark.size, mark.written) == (shard.size, shard.written) else None


def _mark_name(key: str) -> str:
    return f"work/read/{key}.json"


def read_shard(shard: Shard) -> Mark:
    """Read a shard and mark it finished. A shard whose bytes are those that were read before is only marked anew.
    OSError where the machine or the network fails; what is wrong with the shard itself is among the mark's problems."""
    with shard.source.local(shard.name) as path:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        held = mark_of(shard)
        if held is not None and held.sha256 == digest:
            mark = msgspec.structs.replace(held, size=shard.size, written=shard.written)
        else:
            mark = _Reading(shard, path).run(digest)
    shard.out.write(_mark_name(shard.key), msgspec.json.encode(mark))
    return mark


class _Reading:
    """The reading of one shard; counts what came of it."""

    def __init__(self, shard: Shard, path: Path) -> None:
        self._shard, self._path = shard, path
        self._read = reader_of_here()[0]
        self._care = _Care(shard)
        self._aside: list[Aside] = []
        self._mentions = self._failed = 0

    def run(self, digest: str) -> Mark:
        shard = self._shard
        self._care.begin()
        rows = write_rows(shard.out, read_name(shard.key), READ, self._rows())
        self._care.end()
        aside = f"set_aside/{shard.key}.jsonl"
        if self._aside:
            shard.out.write(aside, b"".join(msgspec.json.encode(item) + b"\n" for item in self._aside))
        else:
            shard.out.delete(aside)
        return Mark(
            name=shard.name,
            size=shard.size,
            written=shard.written,
            sha256=digest,
            version=version_of(shard),
            documents=rows - self._failed,
            mentions=self._mentions,
            failed=sum(item.severity == "error" for item in self._aside),
            problems=tuple(_plain(item) for item in self._aside[:_NAMED]),
        )

    def _rows(self) -> Iterator[tuple[Any, ...]]:
        for item in self._items():
            if isinstance(item, Problem):
                self._set_aside(item)
                continue
            found = self._care.checked(item) or read_one(item, self._read)
            if isinstance(found, Problem):
                self._failed += 1
                self._set_aside(found, item)
            yield _row(item, found)
            self._mentions += 0 if isinstance(found, Problem) else len(found)

    def _items(self) -> Iterator[Document | Problem]:
        """What the file holds. What breaks off within it is a Problem; a failing disk or network is an OSError."""
        try:
            yield from read_file(self._path, Path(self._shard.name), columns=dict(self._shard.columns))
        except Exception as error:
            if isinstance(error, OSError) and error.errno is not None:
                raise
            yield Problem(
                where=str(self._path), what=f"it breaks off: {error}; what came before is read", mend="fetch it again"
            )

    def _set_aside(self, problem: Problem, document: Document | None = None) -> None:
        where = problem.where.replace(str(self._path), self._shard.name)
        if document is not None:
            where = f"{self._shard.name}: {where}"
            if _halved(document):
                document = None
        self._aside.append(
            Aside(where=where, what=problem.what, mend=problem.mend, severity=problem.severity, document=document)
        )


def _row(document: Document, found: list[Mention] | Problem) -> tuple[Any, ...]:
    same = hashlib.blake2b(document.text.encode(errors="surrogatepass"), digest_size=16).digest()
    if isinstance(found, Problem):
        return document.id.encode(errors="replace").decode(), same, None, None, None, None, None, None
    made = printed(document)
    record, mentions = msgspec.json.encode(document).decode(), msgspec.json.encode(found).decode()
    names = msgspec.json.encode(names_in(found)).decode()
    return document.id, same, document.published, made.digest, made.sketch, record, mentions, names


def _halved(document: Document) -> bool:
    try:
        msgspec.json.encode(document)
    except UnicodeEncodeError:
        return True
    return False


def _plain(item: Aside) -> Problem:
    return Problem(where=item.where, what=item.what, mend=item.mend, severity=item.severity)


class _Tries(msgspec.Struct):
    """How often a shard was begun and not finished, and at which documents that was, once it was looked at."""

    begun: int = 0
    at: dict[str, int] = {}


class _Care:
    """A document over which processes end, not with an error but for want of memory or by a fault of a library, is
    found by noting each document before it is read, which is done only when a shard was begun before in vain."""

    def __init__(self, shard: Shard) -> None:
        self._shard = shard
        self._name = f"work/read/{shard.key}.begun"
        held = shard.out.read(self._name)
        self._before = msgspec.json.decode(held, type=_Tries) if held else _Tries()

    def begin(self) -> None:
        self._note(self._before.at)

    def end(self) -> None:
        self._shard.out.delete(self._name)

    def checked(self, document: Document) -> Problem | None:
        """A Problem where the document is not to be read again."""
        ended = self._before.at.get(document.id, 0)
        if ended >= _ATTEMPTS:
            return Problem(
                where=document.id,
                what="the process that read it ended, perhaps for want of memory",
                mend="this is a fault of marsad: please report it with the document; the others were read",
            )
        if self._before.begun:
            self._note({**self._before.at, document.id: ended + 1})
        return None

    def _note(self, at: dict[str, int]) -> None:
        held = _Tries(self._before.begun + 1, at)
        self._shard.out.write(self._name, msgspec.json.encode(held))
