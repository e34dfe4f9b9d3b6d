"""Archives to the files within them: zip, tar and single compressed files, each file whole and of bounded size."""

import gzip
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from marsad.sources.problems import Problem

LARGEST = 2 * 1024**3
"""Bytes that an archive may unfold to, file by file."""
MOST_FILES = 1_000_000
_CHUNK = 1 << 20
_DENSEST = 200
"""Bytes that one byte of an archive may stand for: text has some ten, a bomb a thousand."""
_ALWAYS = 64 * 1024**2
"""Bytes that any archive may unfold to."""
_UNFOLDS = "it unfolds to far more than it is itself"


class Bomb(ValueError):
    """The archive unfolds to more than any archive of reports does."""


def refuse_bomb(path: Path) -> None:
    """Bomb where a file that is a zip within, as those of office programs are, unfolds to more than a report does.

    Nothing is unfolded for it: whoever reads a part gets no more than the size that the zip tells of it.
    """
    with zipfile.ZipFile(path) as archive:
        told = sum(info.file_size for info in archive.infolist())
    if told > _allowed(path):
        raise Bomb(_UNFOLDS)


def _allowed(path: Path) -> int:
    return min(max(path.stat().st_size * _DENSEST, _ALWAYS), LARGEST)


def members(path: Path) -> Iterator[tuple[Path, Path] | Problem]:
    """Each file of an archive: where it lies unfolded, and its path within. It is gone when the next one is asked for.

    Links, devices and hidden files are passed over; names never lead out of the archive.
    """
    kind = next(kind for end, kind in _KINDS.items() if path.name.lower().endswith(end))
    allowed = max(path.stat().st_size * _DENSEST, _ALWAYS)
    try:
        with tempfile.TemporaryDirectory(prefix="marsad-") as folder:
            for number, (name, stream) in enumerate(kind(path)):
                inner = PurePosixPath(name)
                if any(part.startswith(".") or part == "__MACOSX" for part in inner.parts):
                    continue
                if number >= MOST_FILES:
                    raise Bomb(f"it holds more than {MOST_FILES:,} files")
                file = Path(folder, f"member{inner.suffix}")
                allowed -= _unfold(stream, file, min(allowed, LARGEST))
                yield file, Path(*inner.parts)
                file.unlink()
    except Bomb as error:
        yield Problem(where=str(path), what=f"the archive was left: {error}", mend="unpack it by hand if you trust it")
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, OSError, RuntimeError) as error:
        yield Problem(where=str(path), what=f"the archive cannot be unfolded: {error}", mend="make it again")


def _unfold(stream: IO[bytes], file: Path, most: int) -> int:
    written = 0
    with file.open("wb") as target:
        while chunk := stream.read(_CHUNK):
            written += len(chunk)
            if written > most:
                raise Bomb(_UNFOLDS)
            target.write(chunk)
    return written


def _zipped(path: Path) -> Iterator[tuple[str, IO[bytes]]]:
    with zipfile.ZipFile(path) as archive:
        for info in sorted(archive.infolist(), key=lambda info: info.filename):
            if not info.is_dir():
                with archive.open(info) as stream:
                    yield info.filename, stream


def _tarred(path: Path) -> Iterator[tuple[str, IO[bytes]]]:
    with tarfile.open(path, "r|*") as archive:
        for info in archive:
            stream = archive.extractfile(info) if info.isreg() else None
            if stream is not None:
                yield info.name, stream


def _compressed(path: Path) -> Iterator[tuple[str, IO[bytes]]]:
    with gzip.open(path) as stream:
        yield path.name[: -len(".gz")], stream  # type: ignore[misc]


_KINDS = {
    ".zip": _zipped,
    ".tar.gz": _tarred,
    ".tgz": _tarred,
    ".tar.bz2": _tarred,
    ".tar": _tarred,
    ".gz": _compressed,
}
