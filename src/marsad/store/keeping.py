"""Backups: a store as one file, and back. What stands at the target is never written over."""

import gzip
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from marsad.store import dialect
from marsad.store.errors import StoreError, StoreFull, guarded, no_room
from marsad.store.store import Store

_PACKED = b"\x1f\x8b"
"""How packed lines begin; all else is the file of a store, encrypted or not."""


def back_up(store: Store, target: Path) -> None:
    """Write the store as it stands at this moment to `target`, whatever is being written to it meanwhile: an SQLite
    file of one piece, of a store in PostgreSQL its rows as packed JSON lines; and its hash to `target`.sha256.
    StoreError where `target` exists."""
    _whole(target, lambda part: _copy(store, part))
    with guarded(target, OSError):
        _beside(target).write_text(f"{_hash(target)}  {target.name}\n", encoding="utf-8")


def changed(backup: Path) -> bool:
    """Whether a backup's bytes are others than those that were written, by the hash beside it; no where none is."""
    beside = _beside(backup)
    with guarded(backup, OSError):
        return beside.is_file() and beside.read_text(encoding="utf-8").split(" ")[0] != _hash(backup)


def _beside(backup: Path) -> Path:
    """The file with the hash, as `sha256sum --check` reads it."""
    return backup.with_name(f"{backup.name}.sha256")


def _hash(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def restore(backup: Path, target: str) -> None:
    """Make a store at `target`, a path or URL, of what `back_up` wrote. StoreError where there is one already, or
    the backup is damaged."""
    if changed(backup):
        raise StoreError(f"{backup} is damaged: its bytes are not those that were written. Take another backup")
    where = dialect.location(target)
    with guarded(backup, OSError), backup.open("rb") as stream:
        file = stream.read(len(_PACKED)) != _PACKED
    if isinstance(where, Path):
        _whole(where, lambda part: (_copy_back if file else _load_back)(backup, part))
        Store(where, create=False).close()
        return
    with Store(target) as made:
        if file:
            with Store(backup, create=False) as source:
                made.load(source.dump())
            return
        with guarded(backup, OSError, EOFError), gzip.open(backup, "rb") as lines:
            made.load(lines)


@contextmanager
def new_store(target: str, *, encrypt: bool | None = None) -> Iterator[Store]:
    """A store at a path or URL to be filled in one go. Where that fails, no file is left that was not there before."""
    where = dialect.location(target)
    fresh = isinstance(where, Path) and not os.path.lexists(where)
    try:
        with Store(target, encrypt=encrypt) as made:
            yield made
    except BaseException as error:
        if fresh and isinstance(where, Path) and _empty(where):
            dialect.take_away(where)
            if isinstance(error, StoreFull):
                raise no_room(where) from error
        raise


def _empty(path: Path) -> bool:
    """Whether a file is there that holds no report and no decision; no where that cannot be seen."""
    with suppress(StoreError, OSError), guarded(path):
        exists, _ = dialect.peek(path)
        if not exists:
            return path.is_file()
        with Store(path, create=False) as held:
            return not held.counts().documents and not any(held.decisions())
    return False


def _copy(store: Store, part: Path) -> None:
    if isinstance(store.path, Path):
        store.copy_to(part)
        dialect.use_one_file(part)
        return
    with gzip.open(part, "wt", encoding="utf-8", compresslevel=5) as stream:
        stream.writelines(store.dump())


def _copy_back(backup: Path, part: Path) -> None:
    with guarded(backup):
        exists, _ = dialect.peek(backup)
        if not exists:
            raise StoreError(f"{backup} holds no store")
        dialect.copy_file(backup, part)
        dialect.use_wal(part)


def _load_back(backup: Path, part: Path) -> None:
    with Store(part) as made, guarded(backup, OSError, EOFError), gzip.open(backup, "rb") as lines:
        made.load(lines)
    dialect.use_one_file(part)  # all of it into the one file that is about to get its name
    dialect.use_wal(part)


def _whole(target: Path, write: Callable[[Path], None]) -> None:
    """Let `write` make a file that appears at `target` whole or not at all, kept by the disk."""
    part = target.with_name(f"{target.name}.part")
    if os.path.lexists(target):
        if part.exists() and part.samefile(target):  # whoever wrote it was killed right before the end
            part.unlink()
        raise StoreError(f"{target} is there already, and is left as it is: name another path")
    try:
        with guarded(target, OSError):
            dialect.take_away(part)
            write(part)
            with part.open("rb+") as stream:
                os.fsync(stream.fileno())
            # A link is refused where somebody was faster, a rename would write over what that one made.
            os.link(part, target)
    except StoreFull as error:
        raise no_room(target) from error
    finally:
        dialect.take_away(part)
