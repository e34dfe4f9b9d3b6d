"""Files and folders to documents: text, Markdown, saved pages, JSON lines, CSV."""

import csv
import hashlib
import io
import os
import re
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from marsad.model.document import Document
from marsad.sources.decoding import Undecodable, decode, encoding_of
from marsad.sources.html import read_html
from marsad.sources.problems import Problem

LARGEST = 50 * 1024 * 1024
"""Bytes of the largest single report; JSON lines and CSV are read line by line and may be larger."""
LONGEST_LINE = 64 * 1024 * 1024
_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n---[ \t]*\r?\n", re.DOTALL)

Found = Iterator[Document | Problem]
_Placed = Iterator[tuple[str, Document] | Problem]
"""Documents with the file and line they come from."""


def read_paths(paths: Sequence[Path | str]) -> Found:
    """The documents of files and folders, folders in the order of their names; hidden files are passed over.

    What cannot be read, and what has the id of another document but another text, is a `Problem` in its place.
    """
    yield from _once(_all(paths))


def read_report(raw: bytes, where: str, identity: str) -> Found:
    """The document of one report's bytes as a text file holds them; `identity` is its id where it names none."""
    yield from _once(_report(raw, where, identity))


def _all(paths: Sequence[Path | str]) -> _Placed:
    for given in paths:
        path = Path(given)
        if path.is_dir():
            yield from _folder(path)
        elif path.exists():
            yield from _file(path, Path(path.name))
        else:
            yield Problem(
                where=str(path), what="there is no such file or folder", mend="check the spelling of the path"
            )


def _folder(path: Path) -> _Placed:
    files: list[Path] = []
    closed: list[OSError] = []
    for folder, inner, names in os.walk(path, onerror=closed.append):
        inner[:] = [name for name in inner if not name.startswith(".")]
        files += [Path(folder, name) for name in names if not name.startswith(".")]
    for error in closed:
        yield _unreadable(error.filename, error)
    if not files and not closed:
        yield Problem(
            where=str(path), what="the folder holds no files", mend="name a folder with reports", severity="warning"
        )
    for file in sorted(files):
        if file.is_file():
            yield from _file(file, file.relative_to(path))


def _unreadable(where: Path | str, error: OSError) -> Problem:
    return Problem(where=str(where), what=f"it cannot be read: {error.strerror or error}", mend="check its permissions")


def _once(found: Iterable[tuple[str, Document] | Problem]) -> Found:
    """Each document once; the same id with another text is named."""
    seen: dict[str, bytes] = {}
    for item in found:
        if isinstance(item, Problem):
            yield item
            continue
        where, document = item
        digest = hashlib.blake2b(document.text.encode(errors="surrogatepass"), digest_size=16).digest()
        known = seen.setdefault(document.id, digest)
        if known is digest:
            yield document
        elif known != digest:
            yield Problem(
                where=document.id,
                what=f"{where} has the id of a document before it and another text; the first is kept",
                mend="give each report an id of its own; files have one for each path below the folder that is named",
            )


def _file(path: Path, name: Path) -> _Placed:
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        known = " ".join(sorted(_READERS))
        yield Problem(
            where=str(path),
            what=f"files ending in {path.suffix or 'nothing'} are not read",
            mend=f"save it as one of {known}",
            severity="warning",
        )
        return
    try:
        size = path.stat().st_size
        if size == 0:
            yield Problem(where=str(path), what="the file is empty", mend="remove it, or save the report again")
        elif size > LARGEST and path.suffix.lower() not in (".jsonl", ".csv"):
            yield Problem(
                where=str(path),
                what=f"the file is {size / 1024**2:.0f} MB, more than the {LARGEST // 1024**2} MB of a single report",
                mend="split it into one file a report, or turn it into JSON lines, one report a line",
            )
        else:
            yield from reader(path, name)
    except OSError as error:
        yield _unreadable(path, error)


def _identity(name: Path) -> str:
    """The id of a report without one: its path below the folder that was named, without the ending."""
    return name.with_suffix("").as_posix()


def _text_file(path: Path, name: Path) -> _Placed:
    yield from _report(path.read_bytes(), str(path), _identity(name))


def _report(raw: bytes, where: str, identity: str) -> _Placed:
    text = yield from _decoded(raw, where)
    if text is None:
        return
    fields: dict[str, str] = {}
    front = _FRONT.match(text)
    if front:
        pairs = (line.partition(":") for line in front[1].splitlines())
        fields = {k.strip().lower(): v.strip().strip("\"'") for k, _, v in pairs if v.strip()}
        text = text[front.end() :]
    yield from _document(where, {**fields, "text": text}, identity)


def _page(path: Path, name: Path) -> _Placed:
    text = yield from _decoded(path.read_bytes(), str(path), html=True)
    if text is not None:
        yield from _document(str(path), read_html(text), _identity(name))


def _decoded(raw: bytes, where: str, *, html: bool = False) -> Generator[Problem, None, str | None]:
    """The text; None where the bytes are none, which is named."""
    try:
        text, doubt = decode(raw, html=html)
    except Undecodable as error:
        yield Problem(where=where, what=f"it is no text: {error}", mend="save it as UTF-8 text")
        return None
    if doubt:
        yield _doubtful(where, doubt)
    return text


def _doubtful(where: str, doubt: str) -> Problem:
    return Problem(where=where, what=doubt, mend="see whether it reads well, or save it as UTF-8", severity="warning")


def _document(where: str, fields: dict[str, Any], identity: str | None) -> _Placed:
    """A document of loose fields; what is missing or wrong is named."""
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        yield Problem(where=where, what="it holds no text", mend="see that the report's words are in it")
        return
    name = fields.get("id") or identity
    if not isinstance(name, str) or not name.strip():
        yield Problem(where=where, what="the document has no id", mend='give it one: "id": "…"')
        return
    published = fields.get("published") or None
    if published is not None and not _is_day(published):
        yield Problem(
            where=where,
            what=f"published is {published!r}, which is no date; the report is read without one",
            mend="write it as 2021-06-07",
            severity="warning",
        )
        published = None
    others = ("title", "publisher", "url", "lang")
    values = {k: v for k in others if isinstance(v := fields.get(k), str) and v}
    yield where, Document(id=name, text=text, published=published, **values)


def _is_day(value: object) -> bool:
    try:
        date.fromisoformat(value[:10] if isinstance(value, str) else "")
    except ValueError:
        return False
    return True


def read_jsonl(lines: Iterable[bytes], name: str) -> Found:
    """The documents of JSON lines in the contract's input format; a broken line is named with its number."""
    whole = _bounded(lines) if isinstance(lines, io.BufferedReader) else lines
    yield from _once(_json_lines(whole, name))


def _json_lines(lines: Iterable[bytes], name: str) -> _Placed:
    decoder = msgspec.json.Decoder(dict[str, Any])
    for number, line in enumerate(lines, 1):
        if not line.strip().removeprefix(b"\xef\xbb\xbf"):
            continue
        where = f"{name}:{number}"
        if len(line) > LONGEST_LINE:
            yield Problem(
                where=where, what=f"the line is {len(line) / 1024**2:.0f} MB long", mend="put one report on a line"
            )
            continue
        try:
            fields = decoder.decode(line.strip().removeprefix(b"\xef\xbb\xbf"))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            yield Problem(
                where=where, what=f"the line is no JSON object: {error}", mend="write one object a line, in UTF-8"
            )
            continue
        if type(fields.get("id")) is int:
            fields["id"] = str(fields["id"])
        yield from _document(where, fields, None)


def _jsonl(path: Path, _: Path) -> _Placed:
    with path.open("rb") as stream:
        yield from _json_lines(_bounded(stream), str(path))


def _bounded(stream: io.BufferedReader) -> Iterator[bytes]:
    """Lines, none of them longer than what is refused: a file without line breaks must not fill the memory."""
    while line := stream.readline(LONGEST_LINE + 1):
        whole = line
        while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_LINE + 1)
        yield whole


def _table(path: Path, name: Path) -> _Placed:
    try:
        encoding, doubt = encoding_of(path)
    except Undecodable as error:
        yield Problem(where=str(path), what=f"it is no text: {error}", mend="save the table as CSV in UTF-8")
        return
    if doubt:
        yield _doubtful(str(path), doubt)
    csv.field_size_limit(min(LONGEST_LINE, sys.maxsize))
    with path.open(encoding=encoding, errors="replace", newline="") as stream:
        # Spreadsheet programs part the cells by semicolons or tabs where the comma is the decimal mark.
        header = stream.readline(LONGEST_LINE)
        stream.seek(0)
        rows = csv.DictReader(stream, delimiter=max(",;\t", key=header.count))
        try:
            yield from _rows(rows, path, _identity(name))
        except csv.Error as error:
            yield Problem(
                where=f"{path}:{rows.line_num}", what=f"the table breaks off: {error}", mend="save it as CSV again"
            )


def _rows(rows: "csv.DictReader[str]", path: Path, identity: str) -> _Placed:
    columns = {c.strip().lower(): c for c in rows.fieldnames or [] if c}
    if "text" not in columns:
        yield Problem(
            where=str(path),
            what=f"the table has no column «text»; it has {', '.join(columns) or 'none'}",
            mend="name the column of the words text; more columns: id, title, published, publisher, url",
        )
        return
    for row in rows:
        fields = {key: row.get(column) for key, column in columns.items()}
        yield from _document(f"{path}:{rows.line_num}", fields, f"{identity}/{rows.line_num}")


_READERS: dict[str, Callable[[Path, Path], _Placed]] = {
    ".txt": _text_file,
    ".md": _text_file,
    ".html": _page,
    ".htm": _page,
    ".jsonl": _jsonl,
    ".csv": _table,
}
