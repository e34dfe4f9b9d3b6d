"""What was fetched, as it was received: WARC files with a page a record, and a book of what came from where and when.

A claim can so be proved after its page is gone. The book is an SQLite file beside the WARC files; a page is written to
the archive before it is entered, so that a kill between the two costs one page fetched again and nothing else.
"""

import gzip
import hashlib
import os
import sqlite3
import uuid
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from marsad.sources.fetch import Fetched

_TABLES = """
CREATE TABLE IF NOT EXISTS pages (
  url TEXT PRIMARY KEY, source TEXT NOT NULL, fetched TEXT NOT NULL, sha256 TEXT NOT NULL, etag TEXT, modified TEXT,
  file TEXT NOT NULL, start INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0, told TEXT NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS posts (
  id TEXT PRIMARY KEY, source TEXT NOT NULL, number INTEGER NOT NULL, sha256 TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS posts_source ON posts (source, number);
CREATE TABLE IF NOT EXISTS visits (
  source TEXT PRIMARY KEY, last REAL, success REAL, due REAL, failures INTEGER NOT NULL DEFAULT 0, error TEXT
);
CREATE TABLE IF NOT EXISTS days (
  source TEXT NOT NULL, day TEXT NOT NULL, documents INTEGER NOT NULL DEFAULT 0, empty INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (source, day)
);
"""


class Kept(NamedTuple):
    """A page of the archive. `told`: what its feed told of it, as JSON; `done`: 1 where it is in the store."""

    url: str
    source: str
    fetched: str
    sha256: str
    etag: str | None
    modified: str | None
    file: str
    start: int
    done: int
    told: str


class Visit(NamedTuple):
    """How a source was doing: seconds since 1970 of the last visit, the last success and the next one."""

    last: float | None
    success: float | None
    due: float | None
    failures: int
    error: str | None


class Archive:
    """The folder of the WARC files and the book. One process writes to it at a time."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._book = sqlite3.connect(folder / "book.db", isolation_level=None, timeout=30)
        self._book.execute("PRAGMA journal_mode = WAL")
        self._book.executescript(_TABLES)

    def close(self) -> None:
        """Let go of the book."""
        self._book.close()

    # Pages

    def keep(self, source: str, page: Fetched, told: str = "{}") -> Kept:
        """Write a page to today's WARC file and enter it; over an earlier entry, whose record stays in its file."""
        day = page.fetched[:10]
        name = f"{day}.warc.gz"
        start = _append(self.folder / name, _record(page))
        digest = hashlib.sha256(page.raw).hexdigest()
        headers = page.headers
        kept = Kept(
            page.url, source, page.fetched, digest, headers.get("etag"), headers.get("last-modified"), name, start,
            0, told,
        )  # fmt: skip
        self._book.execute(f"INSERT OR REPLACE INTO pages VALUES ({', '.join('?' * len(kept))})", kept)
        return kept

    def page(self, url: str) -> Kept | None:
        """The entry of an address."""
        row = self._book.execute("SELECT * FROM pages WHERE url = ?", (url,)).fetchone()
        return Kept._make(row) if row else None

    def waiting(self, source: str) -> Iterator[Kept]:
        """Pages that were kept and have not gone into the store."""
        rows = self._book.execute("SELECT * FROM pages WHERE source = ? AND done = 0 ORDER BY fetched, url", (source,))
        for row in rows.fetchall():
            yield Kept._make(row)

    def done(self, url: str) -> None:
        """Enter that a page went into the store."""
        self._book.execute("UPDATE pages SET done = 1 WHERE url = ?", (url,))

    def raw(self, kept: Kept) -> bytes:
        """The bytes of a page as they were received. OSError where the archive lacks them or they were changed."""
        try:
            with (self.folder / kept.file).open("rb") as stream:
                stream.seek(kept.start)
                with gzip.GzipFile(fileobj=stream) as member:
                    record = _one_member(member)
        except (EOFError, ValueError, zlib.error, gzip.BadGzipFile) as error:
            raise OSError(f"{kept.file}: the record of {kept.url} is damaged: {error}") from error
        raw = record.partition(b"\r\n\r\n")[2].partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n")
        if hashlib.sha256(raw).hexdigest() != kept.sha256:
            raise OSError(f"{kept.file}: the record of {kept.url} is not what was received")
        return raw

    def leave_out(self, told: Callable[[str, bytes], bool]) -> int:
        """Write the archive anew without the pages of which `told(address, bytes)` is true; how many they were. What is
        not entered in the book goes with them. The former files are overwritten before they go."""
        left = 0
        for file in sorted(self.folder.glob("*.warc.gz")):
            rows = [Kept._make(row) for row in self._book.execute("SELECT * FROM pages WHERE file = ?", (file.name,))]
            rows.sort(key=lambda kept: kept.start)
            gone = [kept for kept in rows if told(kept.url, self._held(kept))]
            if not gone and len(rows) == _members(file):
                continue
            starts = _rewritten(file, [kept.start for kept in rows if kept not in gone])
            with self._book:
                self._book.execute("BEGIN")
                for kept in gone:
                    self._book.execute("DELETE FROM pages WHERE url = ?", (kept.url,))
                for kept in rows:
                    if kept not in gone:
                        self._book.execute("UPDATE pages SET start = ? WHERE url = ?", (starts[kept.start], kept.url))
            left += len(gone)
        self._book.execute("PRAGMA secure_delete = ON")
        self._book.execute("VACUUM")
        self._book.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return left

    def _held(self, kept: Kept) -> bytes:
        try:
            return self.raw(kept)
        except OSError:
            return b""

    # Posts of channels

    def posts(self, source: str) -> dict[str, tuple[int, str]]:
        """The posts of a channel that are not known to be gone: number and hash by id."""
        rows = self._book.execute("SELECT id, number, sha256 FROM posts WHERE source = ? AND gone = 0", (source,))
        return {id: (number, digest) for id, number, digest in rows}

    def post(self, source: str, id: str, number: int, digest: str, *, gone: bool = False) -> None:
        """Enter a post as it stands now."""
        row = (id, source, number, digest, int(gone))
        self._book.execute("INSERT OR REPLACE INTO posts VALUES (?, ?, ?, ?, ?)", row)

    # Visits and days

    def visit(self, source: str) -> Visit:
        """How a source is doing."""
        asked = "SELECT last, success, due, failures, error FROM visits WHERE source = ?"
        row = self._book.execute(asked, (source,)).fetchone()
        return Visit(*row) if row else Visit(None, None, None, 0, None)

    def visited(self, source: str, visit: Visit) -> None:
        """Enter a visit."""
        self._book.execute("INSERT OR REPLACE INTO visits VALUES (?, ?, ?, ?, ?, ?)", (source, *visit))

    def count(self, source: str, day: str, *, documents: int = 0, empty: int = 0) -> None:
        """Add to a day's documents, and to its pages without words."""
        self._book.execute(
            "INSERT INTO days VALUES (?, ?, ?, ?) ON CONFLICT (source, day) DO UPDATE SET "
            "documents = documents + excluded.documents, empty = empty + excluded.empty",
            (source, day, documents, empty),
        )

    def counted(self, source: str, day: str) -> tuple[int, int]:
        """A day's documents and pages without words."""
        asked = "SELECT documents, empty FROM days WHERE source = ? AND day = ?"
        return self._book.execute(asked, (source, day)).fetchone() or (0, 0)


def _append(file: Path, record: bytes) -> int:
    """Add a record as a gzip member of its own, on the disk before it is entered; returns where it begins."""
    with file.open("ab") as stream:
        start = stream.tell()
        stream.write(gzip.compress(record, mtime=0))
        stream.flush()
        os.fsync(stream.fileno())
    return start


def _record(page: Fetched) -> bytes:
    """A WARC response record. The body is what came after decompression, so the headers of its packing are left out."""
    left_out = ("content-encoding", "transfer-encoding", "content-length")
    told = "".join(f"{name}: {value}\r\n" for name, value in page.headers.items() if name not in left_out)
    http = f"HTTP/1.1 {page.status} OK\r\n{told}Content-Length: {len(page.raw)}\r\n\r\n".encode() + page.raw
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\n"
        f"WARC-Record-ID: <urn:uuid:{uuid.uuid4()}>\r\n"
        f"WARC-Date: {page.fetched.replace('+00:00', 'Z')}\r\n"
        f"WARC-Target-URI: {page.url}\r\n"
        f"WARC-Payload-Digest: sha256:{hashlib.sha256(page.raw).hexdigest()}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def _one_member(member: gzip.GzipFile) -> bytes:
    """The record that begins here; further members follow it in the file."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = member.readline()
        if not line:
            raise EOFError("it breaks off")
        head += line
    told = [line.partition(b":")[2] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")]
    length = int(told[0] if told else b"")
    return head + member.read(length) + b"\r\n\r\n"


def _members(file: Path) -> int:
    """How many records a WARC file holds."""
    with gzip.open(file) as stream:
        return sum(line.startswith(b"WARC/1.") for line in stream)


def _rewritten(file: Path, starts: Sequence[int]) -> dict[int, int]:
    """Write a WARC file with the records that begin here alone; where each begins then."""
    held = file.read_bytes()
    part = file.with_name(f"{file.name}.part")
    found: dict[int, int] = {}
    with part.open("wb") as stream:
        for start in starts:
            unpacking = zlib.decompressobj(wbits=31)
            unpacking.decompress(held[start:])
            found[start] = stream.tell()
            stream.write(held[start : len(held) - len(unpacking.unused_data)])
        stream.flush()
        os.fsync(stream.fileno())
    with file.open("r+b") as stream:
        stream.write(bytes(len(held)))
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(part, file)
    return found
