"""Files and folders to documents: text, Markdown, saved pages, JSON lines, CSV."""

import csv
import hashlib
import io
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from marsad.model.document import Document
from marsad.sources.decoding import Undecodable, decode
from marsad.sources.html import read_html
from marsad.sources.problems import Problem

LARGEST = 50 * 1024 * 1024
"""Bytes of the largest single report; JSON lines and CSV are read line by line and may be larger."""
LONGEST_LINE = 64 * 1024 * 1024
_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n---[ \t]*\r?\n", re.DOTALL)
_FIELDS = ("id", "title", "published", "publisher", "url")

Found = Iterator[Document | Problem]


def read_paths(paths: Sequence[Path | str]) -> Found:
    """The documents of files and folders, folders in the order of their names; hidden files are passed over.

    What cannot be read, and what has the id of another document but another text, is a `Problem` in its place.
    """
    yield from _once(_all(paths))


def _all(paths: Sequence[Path | str]) -> Found:
    for given in paths:
        path = Path(given)
        if path.is_dir():
            files = sorted(p for p in path.rglob("*") if p.is_file() and not _hidden(p.relative_to(path)))
            if not files:
                yield Problem(
                    where=str(path),
                    what="the folder holds no files",
                    mend="name a folder with reports",
                    severity="warning",
                )
            for file in files:
                yield from _file(file, file.relative_to(path))
        elif path.exists():
            yield from _file(path, Path(path.name))
        else:
            yield Problem(
                where=str(path), what="there is no such file or folder", mend="check the spelling of the path"
            )


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _once(found: Iterable[Document | Problem]) -> Found:
    """Each document once; the same id with another text is named."""
    seen: dict[str, bytes] = {}
    for item in found:
        if isinstance(item, Document):
            digest = hashlib.blake2b(item.text.encode(errors="surrogatepass"), digest_size=16).digest()
            known = seen.setdefault(item.id, digest)
            if known != digest:
                yield Problem(
                    where=item.id,
                    what="a second document has this id and another text; the first is kept",
                    mend="give each report an id of its own",
                )
                continue
            if known is not digest:
                continue
        yield item


def _file(path: Path, name: Path) -> Found:
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
        yield Problem(
            where=str(path), what=f"it cannot be read: {error.strerror or error}", mend="check its permissions"
        )


def _identity(name: Path) -> str:
    """The id of a report without one: its path below the folder that was named, without the ending."""
    return name.with_suffix("").as_posix()


def _report(path: Path, name: Path) -> Found:
    text = _decoded(path)
    if isinstance(text, Problem):
        yield text
        return
    fields: dict[str, str] = {}
    front = _FRONT.match(text)
    if front:
        pairs = (line.partition(":") for line in front[1].splitlines())
        fields = {k.strip().lower(): v.strip().strip("\"'") for k, _, v in pairs if v.strip()}
        text = text[front.end() :]
    yield from _document(str(path), {**fields, "text": text}, _identity(name))


def _page(path: Path, name: Path) -> Found:
    text = _decoded(path, html=True)
    if isinstance(text, Problem):
        yield text
        return
    yield from _document(str(path), read_html(text), _identity(name))


def _decoded(path: Path, *, html: bool = False) -> str | Problem:
    try:
        return decode(path.read_bytes(), html=html)[0]
    except Undecodable as error:
        return Problem(where=str(path), what=f"it is no text: {error}", mend="save it as UTF-8 text")


def _document(where: str, fields: dict[str, Any], identity: str | None) -> Found:
    """A document of loose fields; what is missing or wrong is named."""
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        yield Problem(where=where, what="it holds no text", mend="see that the report's words are in it")
        return
    name = fields.get("id") or identity
    if not isinstance(name, str):
        yield Problem(where=where, what="the document has no id", mend='give it one: "id": "…"')
        return
    values = {k: v if isinstance(v, str) and v else None for k, v in fields.items() if k in (*_FIELDS, "lang")}
    if values.get("published") and not _is_day(values["published"]):
        yield Problem(
            where=where,
            what=f"published is {values['published']!r}, which is no date; the report is read without one",
            mend="write it as 2021-06-07",
            severity="warning",
        )
        values["published"] = None
    yield Document(
        id=name,
        text=text,
        title=values.get("title"),
        published=values.get("published"),
        publisher=values.get("publisher"),
        url=values.get("url"),
        lang=values.get("lang"),
    )


def _is_day(value: str | None) -> bool:
    try:
        date.fromisoformat((value or "")[:10])
    except ValueError:
        return False
    return True


def read_jsonl(lines: Iterable[bytes], name: str) -> Found:
    """The documents of JSON lines in the contract's input format; a broken line is named with its number."""
    yield from _once(_json_lines(lines, name))


def _json_lines(lines: Iterable[bytes], name: str) -> Found:
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
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            yield Problem(
                where=where, what=f"the line is no JSON object: {error}", mend="write one object a line, in UTF-8"
            )
            continue
        if "id" in fields and not isinstance(fields["id"], str):
            fields["id"] = str(fields["id"])
        yield from _document(where, fields, None)


def _jsonl(path: Path, _: Path) -> Found:
    with path.open("rb") as stream:
        yield from _json_lines(_bounded(stream), str(path))


def _bounded(stream: io.BufferedReader) -> Iterator[bytes]:
    """Lines, none of them longer than what is refused: a file without line breaks must not fill the memory."""
    while line := stream.readline(LONGEST_LINE + 1):
        whole = line
        while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_LINE + 1)
        yield whole


def _table(path: Path, name: Path) -> Found:
    csv.field_size_limit(min(LONGEST_LINE, sys.maxsize))
    try:
        encoding = decode(path.open("rb").read(1 << 16).rsplit(b"\n", 1)[0])[1]
    except Undecodable as error:
        yield Problem(where=str(path), what=f"it is no text: {error}", mend="save the table as CSV in UTF-8")
        return
    with path.open(encoding="utf-8-sig" if encoding == "utf-8" else encoding, errors="replace", newline="") as stream:
        reader = csv.DictReader(stream)
        columns = {c.strip().lower(): c for c in reader.fieldnames or [] if c}
        if "text" not in columns:
            yield Problem(
                where=str(path),
                what=f"the table has no column «text»; it has {', '.join(columns) or 'none'}",
                mend="name the column of the words text; more columns: id, title, published, publisher, url",
            )
            return
        try:
            for row in reader:
                fields = {key: row.get(column) for key, column in columns.items()}
                yield from _document(f"{path}:{reader.line_num}", fields, f"{_identity(name)}/{reader.line_num}")
        except csv.Error as error:
            yield Problem(
                where=f"{path}:{reader.line_num}", what=f"the table breaks off: {error}", mend="save it as CSV again"
            )


_READERS: dict[str, Callable[[Path, Path], Found]] = {
    ".txt": _report,
    ".md": _report,
    ".html": _page,
    ".htm": _page,
    ".jsonl": _jsonl,
    ".csv": _table,
}
