"""Files that are written whole or not at all."""

import contextlib
import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, TextIO, cast

from marsad.export.formats import FORMATS
from marsad.export.report import beside
from marsad.export.selection import Selection
from marsad.store import StoreFull, no_room


def export_to(path: Path, selection: Selection, name: str) -> int:
    """Write a format to a file or folder, whole or not at all, with a report beside it of what it could not hold.

    Returns the number of records. OSError where it cannot be written, StoreFull where the disk has no room for it.
    """
    form = FORMATS[name]
    write = form.load()
    try:
        with _target(path, form.target) as target:
            selection.report.written = write(selection, target)
        if not _special(path):
            _tell(beside(path), selection, name)
    except StoreFull as error:  # told of the copy, not of the store that is copied
        raise no_room(path) from error
    except OSError as error:
        if error.errno in _NO_ROOM or any(f"errno {number}]" in str(error) for number in _NO_ROOM):
            raise no_room(path) from error
        raise
    return selection.report.written


_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def _tell(path: Path, selection: Selection, name: str) -> None:
    """The report where there is something to say; an older one, of what stood here before, goes."""
    if selection.report.lines():
        with whole_file(path) as stream:
            stream.write(selection.report.text(name))
    else:
        path.unlink(missing_ok=True)


def _target(path: Path, kind: str) -> contextlib.AbstractContextManager[Any]:
    if kind == "folder":
        return _whole_folder(path)
    if kind == "file":
        return _whole_path(path)
    return _whole(path, binary=kind == "binary")


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """A stream to a text file that takes its name only when all is written; until then an older one of the name stands.

    OSError where there is no such folder or it cannot be written to.
    """
    with _whole(path, binary=False) as stream:
        yield cast(TextIO, stream)


@contextlib.contextmanager
def _whole(path: Path, *, binary: bool) -> Iterator[IO[Any]]:
    if _special(path):
        with _opened(path, binary) as stream:
            yield stream
        return
    with _whole_path(path) as temporary, _opened(temporary, binary) as stream:
        yield stream


def _opened(path: Path, binary: bool) -> IO[Any]:
    return path.open("wb") if binary else path.open("w", encoding="utf-8", newline="")


def _special(path: Path) -> bool:
    """/dev/stdout, a pipe: what has no name to take."""
    return path.exists() and not path.is_file() and not path.is_dir()


@contextlib.contextmanager
def _whole_path(path: Path) -> Iterator[Path]:
    """The path of an empty file that takes the name of `path` at the end."""
    target = path.resolve()  # behind a link stands the file that is meant
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder; name a file", str(target))
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such folder", str(target.parent))
    with _told_of(target.parent):
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
    os.close(handle)
    try:
        yield Path(temporary)
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


@contextlib.contextmanager
def _whole_folder(path: Path) -> Iterator[Path]:
    """A folder whose files take their names together at the end; other files in it stay."""
    target = path.resolve()
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "it is a file; name a folder", str(target))
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such folder", str(target.parent))
    with _told_of(target.parent):
        temporary = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part"))
    try:
        yield temporary
        target.mkdir(exist_ok=True)
        for file in sorted(temporary.iterdir()):
            os.chmod(file, _mode(target / file.name))
            os.replace(file, target / file.name)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


@contextlib.contextmanager
def _told_of(folder: Path) -> Iterator[None]:
    """Say of the folder that nothing can be written to it, not of a file that nobody named."""
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise
        told = "nothing can be written to this folder; give yourself the right, or name another one"
        raise type(error)(error.errno, told, str(folder)) from error


def _mode(target: Path) -> int:
    """The rights of the file that is replaced, else those that the user's new files have."""
    if target.exists():
        return target.stat().st_mode & 0o777
    forbidden = os.umask(0)
    os.umask(forbidden)
    return 0o666 & ~forbidden
