"""The files of GeoNames as users download them, zipped or not, read line by line with bounds on what they may hold."""

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple

# allCountries.txt has 1.7 GB, alternateNamesV2.txt 0.8 GB.
_LARGEST_BYTES = 6_000_000_000
# Text of tables shrinks to a fifth or tenth; what shrinks far more was made to fill a disk.
_MOST_SHRUNK = 120
_LONGEST_LINE = 65_536
PLACE_COLUMNS = 19
NAME_COLUMNS = range(4, 11)
_NOT_DATA = re.compile(r"readme|iso-?languagecodes|/|^\.", re.IGNORECASE)


class DumpError(Exception):
    """The file as a whole is not what it should be; the message names it and says why."""


class Part(NamedTuple):
    """A text file of GeoNames, perhaps within a zip. `dated`: the day that the archive tells (2024-05-01)."""

    file: Path
    member: str | None
    dated: str | None
    names: bool
    """Whether it holds alternate names, not places."""

    @property
    def label(self) -> str:
        """How messages call it."""
        return f"{self.file}/{self.member}" if self.member else str(self.file)


def parts(file: Path) -> list[Part]:
    """What a downloaded file holds; raises DumpError or OSError."""
    if file.is_dir():
        raise DumpError(f"{file} is a folder; name the files in it")
    if not zipfile.is_zipfile(file):
        if file.suffix.lower() == ".zip":
            raise DumpError(f"{file} is no zip archive, or was cut short; download it again")
        return [Part(file, None, None, _holds_names(file, None))]
    try:
        with zipfile.ZipFile(file) as archive:
            found = [i for i in archive.infolist() if i.filename.endswith(".txt") and not _NOT_DATA.search(i.filename)]
            for info in found:
                _check(file, info)
    except zipfile.BadZipFile as error:
        raise DumpError(f"{file}: {error}; download it again") from error
    if not found:
        raise DumpError(f"{file} holds no table of GeoNames (IQ.txt, alternateNamesV2.txt …)")
    days = ["{:04}-{:02}-{:02}".format(*i.date_time[:3]) for i in found]
    return [Part(file, i.filename, day, _holds_names(file, i.filename)) for i, day in zip(found, days, strict=True)]


def _check(file: Path, info: zipfile.ZipInfo) -> None:
    if info.flag_bits & 1:
        raise DumpError(f"{file}: {info.filename} is encrypted")
    if info.file_size > _LARGEST_BYTES:
        raise DumpError(f"{file}: {info.filename} would have {info.file_size:,} bytes, more than any file of GeoNames")
    if info.file_size > 1_000_000 and info.file_size > _MOST_SHRUNK * info.compress_size:
        raise DumpError(f"{file}: {info.filename} is packed as no table of GeoNames is; it is not read")


def _holds_names(file: Path, member: str | None) -> bool:
    """Whether the first lines have the columns of alternate names; raises DumpError where they fit neither table."""
    part = Part(file, member, None, False)
    columns = set()
    for _, line in zip(range(50), lines(part), strict=False):
        if isinstance(line, bytes) and line.strip():
            columns.add(line.count(b"\t") + 1)
    if PLACE_COLUMNS in columns:
        return False
    if columns and any(c in NAME_COLUMNS for c in columns):
        return True
    seen = ", ".join(map(str, sorted(columns))) or "no"
    raise DumpError(
        f"{part.label} is no table of GeoNames: its lines have {seen} columns with tabs between them; places have "
        f"{PLACE_COLUMNS}, alternate names {NAME_COLUMNS.stop - 1}"
    )


def lines(part: Part) -> Iterator[bytes | None]:
    """The lines of a part without their ends; None in place of one that is too long. Raises DumpError."""
    read = 0
    with _opened(part) as stream:
        try:
            while line := stream.readline(_LONGEST_LINE):
                read += len(line)
                if read > _LARGEST_BYTES:
                    raise DumpError(f"{part.label} holds more than any file of GeoNames; reading was stopped")
                if len(line) < _LONGEST_LINE or line.endswith(b"\n"):
                    yield line.rstrip(b"\r\n")
                else:
                    read += _skip_line(stream)
                    yield None
        except (zipfile.BadZipFile, EOFError, NotImplementedError, ValueError) as error:
            raise DumpError(f"{part.file}: {part.label} cannot be unpacked ({error}); download it again") from error


def _skip_line(stream: IO[bytes]) -> int:
    """Read on to the end of a line that is too long; returns how many bytes it had, at most as many as are allowed."""
    skipped = 0
    while (piece := stream.readline(_LONGEST_LINE)) and skipped < _LARGEST_BYTES:
        skipped += len(piece)
        if piece.endswith(b"\n"):
            break
    return skipped


@contextmanager
def _opened(part: Part) -> Iterator[IO[bytes]]:
    if part.member is None:
        with part.file.open("rb") as stream:
            yield stream
        return
    try:
        with zipfile.ZipFile(part.file) as archive, archive.open(part.member) as stream:
            yield stream
    except (zipfile.BadZipFile, RuntimeError) as error:
        raise DumpError(f"{part.file}: {part.member} cannot be unpacked ({error}); download it again") from error
