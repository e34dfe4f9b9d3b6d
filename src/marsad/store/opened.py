"""An open store: where it is, and transactions on it."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from marsad.store import dialect
from marsad.store.edition import renewed
from marsad.store.errors import forbidden, guarded
from marsad.store.only_read import only_read, unchanged
from marsad.store.opening import named, open_store


class Opened:
    """What every part of a store stands on."""

    def __init__(self, target: str | Path, *, create: bool = True, encrypt: bool | None = None) -> None:
        """Open the store at a path or SQLAlchemy URL; make it where there is none, unless `create` is false. A new file
        is encrypted where there is a key (`MARSAD_KEY_FILE`), unless `encrypt` says otherwise.

        A store of an older version is migrated, after a copy to `<path>.bak-<revision>`. StoreError where the file is
        of a newer version or no store at all: then it is left as it is.
        """
        self._where, self._engine = open_store(target, create=create, encrypt=encrypt)
        self.read_only = isinstance(self._where, Path) and only_read(self._where)
        """Whether it is a file that cannot be written to: every question is answered, every change refused."""
        self.path: Path | str = self._where if isinstance(self._where, Path) else named(self._where)
        """Where it is: a path, or a URL without its password."""

    @property
    def target(self) -> str:
        """Where it is, as a program opens it again: with the password, so not to be shown."""
        where = self._where
        return str(where.absolute()) if isinstance(where, Path) else where.render_as_string(hide_password=False)

    def check_writable(self) -> None:
        """StoreForbidden where nothing can be written: for what would otherwise work long to learn it."""
        if self.read_only:
            raise forbidden(self.path)

    @property
    def encrypted(self) -> bool:
        """Whether its file is encrypted: then nothing of it may be written beside it."""
        return dialect.encrypted(self._where)

    @property
    def name(self) -> str:
        """What it is called: the name of its file, or of its database."""
        return self._where.name if isinstance(self._where, Path) else str(self._where.database)

    def close(self) -> None:
        """Let go of the file. The store may be used again; it then opens anew."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        still = unchanged(self._where) if self.read_only and isinstance(self._where, Path) else nullcontext()
        with still, guarded(self.path), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self, *, lasting: bool = True, adding: bool = False) -> Iterator[Connection]:
        """`lasting`: when it is done it is on the disk, and outlives a cut of power too. `adding`: reports or decisions
        are written, which fusion has yet to work in, and nothing else."""
        with self._writing_aside(lasting=lasting) as connection, renewed(connection, adding=adding):
            yield connection

    @contextmanager
    def _writing_aside(self, *, lasting: bool = True) -> Iterator[Connection]:
        """What is written does not change what documents and events say."""
        with guarded(self.path), self._engine.connect() as opened:
            connection = dialect.for_writing(opened, lasting=lasting)
            with connection.begin():
                yield connection
