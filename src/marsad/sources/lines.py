"""JSON lines in the contract's input format, one report a line."""

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from marsad.sources.fields import Placed, document_of
from marsad.sources.problems import Problem

LONGEST_LINE = 64 * 1024 * 1024


def read_lines(lines: Iterable[bytes], name: str) -> Placed:
    """The documents of lines; a broken line is named with its number."""
    whole = _bounded(lines) if isinstance(lines, io.BufferedReader) else lines
    decoder = msgspec.json.Decoder(dict[str, Any])
    for number, line in enumerate(whole, 1):
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
        yield from document_of(where, fields, None)


def read_file(path: Path, name: Path) -> Placed:
    """The documents of a file of JSON lines."""
    with path.open("rb") as stream:
        yield from read_lines(stream, str(path))


def _bounded(stream: io.BufferedReader) -> Iterator[bytes]:
    """Lines, none of them longer than what is refused: a file without line breaks must not fill the memory."""
    while line := stream.readline(LONGEST_LINE + 1):
        whole = line
        while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_LINE + 1)
        yield whole
