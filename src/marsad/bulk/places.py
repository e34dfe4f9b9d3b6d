"""Folders and object stores alike: files are read wherever they lie, and written whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

from marsad.bulk.errors import BulkError


class File(NamedTuple):
    """A file of a place: its name below the place, its size in bytes and when it was written."""

    name: str
    size: int
    written: str


class Place(NamedTuple):
    """A folder or a URL (s3://…, gs://…, file://…) under which files have names."""

    url: str

    def files(self, below: str = "") -> list[File]:
        """All files by name; hidden ones, and those in hidden folders, are passed over. BulkError where there is no
        such place."""
        from pyarrow.fs import FileSelector, FileType

        system, root = _opened(self.url)
        base = _joined(root, below)
        if system.get_file_info(base).type == FileType.NotFound:
            raise BulkError(f"{self.url}: there is no such folder; check the spelling")
        if system.get_file_info(base).type == FileType.File:
            raise BulkError(f"{self.url} is a file: name the folder that holds the shards")
        found = [
            File(info.path[len(base) :].lstrip("/"), info.size, str(info.mtime_ns))
            for info in system.get_file_info(FileSelector(base, recursive=True))
            if info.type == FileType.File
        ]
        return sorted(f for f in found if not any(part.startswith(".") for part in f.name.split("/")))

    def exists(self, name: str) -> bool:
        """Whether there is such a file."""
        from pyarrow.fs import FileType

        system, root = _opened(self.url)
        return bool(system.get_file_info(_joined(root, name)).type == FileType.File)

    def read(self, name: str) -> bytes | None:
        """The bytes of a file; None where there is none."""
        if not self.exists(name):
            return None
        with self.stream(name) as stream:
            return bytes(stream.read())

    def stream(self, name: str) -> Any:
        """A file to be read from anywhere in it."""
        system, root = _opened(self.url)
        return system.open_input_file(_joined(root, name))

    @contextmanager
    def local(self, name: str) -> Iterator[Path]:
        """The file as one of this machine: itself, or a copy that goes afterwards."""
        system, root = _opened(self.url)
        if _is_local(system):
            yield Path(_joined(root, name))
            return
        with tempfile.TemporaryDirectory(prefix="marsad-") as folder:
            copy = Path(folder, name.rsplit("/", 1)[-1])
            with self.stream(name) as source, copy.open("wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
            yield copy

    @contextmanager
    def writing(self, name: str) -> Iterator[Path]:
        """The path of a file to be filled; it takes its name when the block ends well, else it goes."""
        system, root = _opened(self.url)
        target = _joined(root, name)
        if _is_local(system):
            Path(target).parent.mkdir(parents=True, exist_ok=True)
            part = Path(target).with_name(f".{Path(target).name}.{uuid4().hex}.part")
            try:
                yield part
                os.replace(part, target)
            except BaseException:
                with suppress(OSError):
                    part.unlink()
                raise
            return
        with tempfile.TemporaryDirectory(prefix="marsad-") as folder:
            part = Path(folder, "part")
            yield part
            from pyarrow.fs import LocalFileSystem, copy_files

            system.create_dir(target.rpartition("/")[0], recursive=True)
            copy_files(str(part), target, source_filesystem=LocalFileSystem(), destination_filesystem=system)

    def write(self, name: str, content: bytes) -> None:
        """A file with this content, in the place of any of this name."""
        with self.writing(name) as path:
            path.write_bytes(content)

    def delete(self, name: str) -> None:
        """Take a file away, if there is one."""
        system, root = _opened(self.url)
        if self.exists(name):
            system.delete_file(_joined(root, name))

    def delete_unfinished(self) -> None:
        """Take away what processes that were killed had not written to the end; object stores keep no such files."""
        system, root = _opened(self.url)
        if _is_local(system):
            for part in Path(root).rglob(".*.part"):
                part.unlink(missing_ok=True)

    def delete_folder(self, name: str) -> None:
        """Take a folder away with all it holds, if there is one."""
        from pyarrow.fs import FileType

        system, root = _opened(self.url)
        if system.get_file_info(_joined(root, name)).type == FileType.Directory:
            system.delete_dir(_joined(root, name))


def place(given: str) -> Place:
    """The place of a path or URL; paths are made absolute, so that every process means the same one."""
    return Place(given.rstrip("/") if "://" in given else str(Path(given).absolute()))


@lru_cache(maxsize=8)
def _opened(url: str) -> tuple[Any, str]:
    try:
        from pyarrow.fs import FileSystem
    except ImportError:
        raise BulkError("bulk runs need pyarrow: pip install 'marsad[cluster]'") from None
    try:
        system, root = FileSystem.from_uri(url)
    except (ValueError, NotImplementedError) as error:
        raise BulkError(f"{url}: {error}") from None
    return system, root


def _is_local(system: Any) -> bool:
    return bool(system.type_name == "local")


def _joined(root: str, name: str) -> str:
    return f"{root.rstrip('/')}/{name}" if name else root
