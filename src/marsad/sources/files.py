"""Files, folders and archives to documents: each file by the reader for its kind."""

import hashlib
import os
import re
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import closing
from functools import partial
from importlib import import_module
from pathlib import Path

import msgspec

from marsad.model.document import Document
from marsad.sources import lines
from marsad.sources.decoding import Undecodable, decode
from marsad.sources.fields import FIELDS, Found, Placed, document_of, doubtful, identity_of
from marsad.sources.html import read_html
from marsad.sources.problems import Problem
from marsad.sources.repeats import Repeats

LARGEST = 50 * 1024 * 1024
"""Bytes of the largest single report; tables, lines, exports and archives are read piece by piece and may be larger."""
_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_OPEN_FRONT = re.compile(rf"\A---[ \t]*\r?\n\s*(?:{'|'.join(FIELDS)})[ \t]*:", re.IGNORECASE)
_HEAD = 65_536
Columns = Mapping[str, str]
_Reader = Callable[[Path, Path], Placed]


def read_paths(paths: Sequence[Path | str], *, columns: Columns | None = None) -> Found:
    """The documents of files, folders and archives, folders in the order of their names; hidden files are passed over.

    `columns` says which column of a table holds a field: `{"text": "body", "published": "date"}`. What cannot be read,
    and what has the id of another document but another text, is a `Problem` in its place.
    """
    yield from _once(_all(paths, columns or {}))


def read_file(path: Path, name: Path, *, columns: Columns | None = None) -> Found:
    """The documents of one file, as `read_paths` gives them of the folder in which its path is `name`."""
    yield from _once(_file(path, name, columns or {}))


def read_report(raw: bytes, where: str, identity: str) -> Found:
    """The document of one report's bytes as a text file holds them; `identity` is its id where it names none."""
    yield from _once(_report(raw, where, identity))


def read_jsonl(found: Iterable[bytes], name: str) -> Found:
    """The documents of JSON lines in the contract's input format; a broken line is named with its number."""
    yield from _once(lines.read_lines(found, name))


def _all(paths: Sequence[Path | str], columns: Columns) -> Placed:
    for given in paths:
        path = Path(given)
        if path.is_dir():
            yield from _folder(path, columns)
        elif path.exists():
            yield from _file(path, Path(path.name), columns)
        else:
            yield Problem(
                where=str(path), what="there is no such file or folder", mend="check the spelling of the path"
            )


def _folder(path: Path, columns: Columns) -> Placed:
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
            yield from _file(file, file.relative_to(path), columns)


def _unreadable(where: Path | str, error: OSError) -> Problem:
    return Problem(where=str(where), what=f"it cannot be read: {error.strerror or error}", mend="check its permissions")


def _once(found: Iterable[tuple[str, Document] | Problem]) -> Found:
    """Each document once; the same id with another text is named."""
    with closing(Repeats()) as seen:
        for item in found:
            if isinstance(item, Problem):
                yield item
                continue
            where, document = item
            digest = hashlib.blake2b(document.text.encode(errors="surrogatepass"), digest_size=16).digest()
            before = seen.before(document.id, digest)
            if before is None:
                yield document
            elif before != digest:
                what = f"{where} has the id of a document before it and another text; the first is kept"
                mend = "give each report an id of its own; files have one for each path below the folder that is named"
                yield Problem(where=document.id, what=what, mend=mend)


def _file(path: Path, name: Path, columns: Columns) -> Placed:
    if _archived(path):
        yield from _archive(path, name, columns)
        return
    reader, streams = _reader(path, columns)
    if reader is None:
        yield Problem(
            where=str(path),
            what=f"files ending in {path.suffix or 'nothing'} are not read",
            mend=f"save it as one of {' '.join(sorted(_READERS))}",
            severity="warning",
        )
        return
    try:
        size = path.stat().st_size
        if size == 0:
            yield Problem(where=str(path), what="the file is empty", mend="remove it, or save the report again")
        elif size > LARGEST and not streams:
            yield Problem(
                where=str(path),
                what=f"the file is {size / 1024**2:.0f} MB, more than the {LARGEST // 1024**2} MB of a single report",
                mend="split it into one file a report, or turn it into JSON lines, one report a line",
            )
        else:
            yield from reader(path, name)
    except OSError as error:
        yield _unreadable(path, error)


def _archive(path: Path, name: Path, columns: Columns) -> Placed:
    """The documents of an archive's files; their ids are paths below the archive's own name."""
    from marsad.sources import archives

    for member in archives.members(path):
        if isinstance(member, Problem):
            yield member
            continue
        file, inner = member
        shown = f"{path}!{inner.as_posix()}"
        if _archived(inner):
            mend = "unpack the outer one and name the folder"
            yield Problem(where=shown, what="archives within archives are not read", mend=mend, severity="warning")
            continue
        for item in _file(file, name.with_name(name.name.removesuffix(_archived(name))) / inner, columns):
            if isinstance(item, Problem):
                yield msgspec.structs.replace(item, where=item.where.replace(str(file), shown))
            else:
                yield item[0].replace(str(file), shown), item[1]


def _archived(path: Path) -> str:
    """The ending by which an archive of reports is known; empty where it is none."""
    name = path.name.lower()
    return "" if name.endswith(_WARC) else next((end for end in _ARCHIVES if name.endswith(end)), "")


def _reader(path: Path, columns: Columns) -> tuple[_Reader | None, bool]:
    """The reader for a file, and whether it reads piece by piece."""
    ending = _WARC[0] if path.name.lower().endswith(_WARC) else path.suffix.lower()
    known = _READERS.get(ending)
    if known is None:
        return None, False
    module, function, streams = known
    found = getattr(import_module(f"marsad.sources.{module}"), function)
    return (partial(found, columns=columns) if module == "tables" else found), streams


def read_text(path: Path, name: Path) -> Placed:
    """The document of a text file, with fields above it between two lines of `---`."""
    yield from _report(path.read_bytes(), str(path), identity_of(name))


def _report(raw: bytes, where: str, identity: str) -> Placed:
    text = yield from _decoded(raw, where)
    if text is None:
        return
    fields: dict[str, str] = {}
    front = _FRONT.match(text)
    if front:
        pairs = (line.partition(":") for line in front[1].splitlines())
        fields = {k.strip().lower(): v.strip().strip("\"'") for k, _, v in pairs if v.strip()}
        text = text[front.end() :]
    elif _OPEN_FRONT.match(text):
        yield Problem(
            where=where,
            what="it begins with fields below a line of ---, and no second line of --- ends them",
            mend="put a line of --- between the fields and the text",
        )
        return
    yield from document_of(where, {**fields, "text": text}, identity)


def read_page(path: Path, name: Path) -> Placed:
    """The document of a saved page, or the posts of a page of Telegram's."""
    from marsad.sources import telegram

    text = yield from _decoded(path.read_bytes(), str(path), html=True)
    if text is None:
        return
    if telegram.is_page(text):
        yield from telegram.read_page(text, str(path))
    else:
        yield from document_of(str(path), read_html(text), identity_of(name))


def read_json(path: Path, name: Path) -> Placed:
    """Telegram's export, or a list of documents, or one."""
    from marsad.sources import telegram

    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    if telegram.is_export(head):
        yield from telegram.read_export(path, name)
        return
    try:
        held = msgspec.json.decode(path.read_bytes())
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        yield Problem(where=str(path), what=f"it is no JSON: {error}", mend="save it again, in UTF-8")
        return
    for number, fields in enumerate(held if isinstance(held, list) else [held], 1):
        if not isinstance(fields, dict):
            yield Problem(where=f"{path}:{number}", what="it is no JSON object", mend="write an object for each report")
            continue
        posted = telegram.read_archived(fields)
        yield from document_of(f"{path}:{number}", posted or fields, f"{identity_of(name)}/{number}")


def _decoded(raw: bytes, where: str, *, html: bool = False) -> Generator[Problem, None, str | None]:
    """The text; None where the bytes are none, which is named."""
    try:
        text, doubt = decode(raw, html=html)
    except Undecodable as error:
        yield Problem(where=where, what=f"it is no text: {error}", mend="save it as UTF-8 text")
        return None
    if doubt:
        yield doubtful(where, doubt)
    return text


_WARC = (".warc", ".warc.gz")
_ARCHIVES = (".zip", ".tar.gz", ".tgz", ".tar.bz2", ".tar", ".gz")
_READERS: dict[str, tuple[str, str, bool]] = {
    ".txt": ("files", "read_text", False),
    ".md": ("files", "read_text", False),
    ".html": ("files", "read_page", False),
    ".htm": ("files", "read_page", False),
    ".json": ("files", "read_json", True),
    ".jsonl": ("lines", "read_file", True),
    ".csv": ("tables", "read_csv", True),
    ".xlsx": ("tables", "read_xlsx", True),
    ".parquet": ("tables", "read_parquet", True),
    ".docx": ("office", "read_docx", False),
    ".pdf": ("office", "read_pdf", False),
    ".xml": ("feeds", "read_feed", False),
    ".rss": ("feeds", "read_feed", False),
    ".atom": ("feeds", "read_feed", False),
    ".mbox": ("mail", "read_mbox", True),
    ".eml": ("mail", "read_eml", False),
    ".warc": ("warc", "read_warc", True),
}
"""By ending: module and function of the reader, and whether it reads piece by piece, whatever the size."""
