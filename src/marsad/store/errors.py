"""What can go wrong with a store, in words that say what to do."""

import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import msgspec
from sqlalchemy.exc import SQLAlchemyError

CIPHER = "sqlcipher3.dbapi2"
"""The library that opens encrypted files, where it is installed."""
T = TypeVar("T")


class StoreError(Exception):
    """The store cannot do what was asked; the message says why and how to go on."""


class StoreBusy(StoreError):
    """Another program is writing, for longer than one waits: the same can be asked again."""


class StoreForbidden(StoreError):
    """Rights are missing, or the medium can only be read; nothing is wrong with the store itself."""


class StoreFull(StoreError):
    """The disk has no room left."""


class NoStore(StoreError):
    """There is none where one was named, and none is to be made."""


class NoOneEvent(StoreError):
    """An id names no event any longer, or is the beginning of several: `instead` are the ids of those to look at."""

    def __init__(self, words: str, instead: Iterable[str] = ()) -> None:
        super().__init__(words)
        self.instead = tuple(instead)


class DocumentConflict(StoreError):
    """A document has the id of a stored one, but another text."""


# What SQLite says, and what it means for the one at the keyboard. The first that is found in the message counts.
_FULL = (
    "there is no room left on the disk. Every document finished before is kept; make room, then run the same command "
    "again: it goes on where it stopped"
)
_BUSY = "another program is writing to it. Wait until that one has finished, then try again"
_FORBIDDEN = (
    "it cannot be written to, only read. Give yourself the right to write to the file and its folder, or copy it to a "
    "folder of your own and name the copy"
)
_NOT_READ = "you have no right to open it. Give yourself the right to the file and its folder"
_READ_BY_DATABASE = (
    "it cannot be written to: the database lets it only be read. Ask its keeper, or `marsad store copy` it"
)
_NO_RIGHT = "the database gives its user no right to it. Ask its keeper for the right to its tables"
_NOT_OPENED = (
    "it cannot be opened. Give yourself the right to the file and to write to its folder, or copy it, with what stands "
    "beside it under its name, to a folder of your own"
)
_KINDS: dict[str, type[StoreError]] = {
    _BUSY: StoreBusy,
    _FULL: StoreFull,
    **dict.fromkeys((_FORBIDDEN, _NOT_READ, _READ_BY_DATABASE, _NO_RIGHT, _NOT_OPENED), StoreForbidden),
}
_DAMAGED = "the file is damaged. Put a backup in its place, or build the store anew from its documents"
_MEANINGS = (
    ("disk is full", _FULL),
    ("no space left", _FULL),
    ("readonly", _FORBIDDEN),
    ("read-only file system", _FORBIDDEN),
    ("read-only transaction", _READ_BY_DATABASE),
    ("permission denied for", _NO_RIGHT),
    ("permission denied", _NOT_READ),
    (
        "server closed the connection",
        "the database server stopped. What was finished before is kept; when it runs, run the same command again",
    ),
    (
        "terminating connection",
        "the database server ended the connection. What was finished before is kept; run the same command again",
    ),
    ("locked", _BUSY),
    (
        "disk i/o error",
        "the disk failed or is full. What was finished before is kept; check the disk, then run the same command again",
    ),
    ("unable to open", _NOT_OPENED),
    ("malformed", _DAMAGED),
    ("can't decode", _DAMAGED),
    ("not a database", "it is no marsad store. Name another file"),
    ("no such table", "the file is damaged: a table is missing. Put a backup in its place, or build the store anew"),
)


def meaning(error: BaseException) -> str:
    """The database's complaint in plain words."""
    said = str(getattr(error, "orig", None) or error)
    return next((words for sign, words in _MEANINGS if sign in said.lower()), said)


def library_errors() -> tuple[type[Exception], ...]:
    """What the libraries that open files raise."""
    loaded = sys.modules.get(CIPHER)
    return (sqlite3.Error,) if loaded is None else (sqlite3.Error, loaded.Error)


def decoder(kind: type[T]) -> Callable[[bytes | str], T]:
    """What reads a record of the store; StoreError where it is none."""
    decode = msgspec.json.Decoder(kind).decode

    def read(record: bytes | str) -> T:
        try:
            return decode(record)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            what = f"a record is damaged: {error}. `marsad verify` names it; put a backup in its place"
            raise StoreError(what) from error

    return read


@contextmanager
def guarded(where: object, *also: type[Exception]) -> Iterator[None]:
    """Turn what the database (and `also`, other errors) raises about the store at `where` into a StoreError."""
    kinds: tuple[type[Exception], ...] = (SQLAlchemyError, *library_errors(), UnicodeDecodeError, *also)
    try:
        yield
    except kinds as error:
        told = meaning(error)
        raise _KINDS.get(told, StoreError)(f"{where}: {told}") from error


def no_room(where: object) -> StoreFull:
    """What to raise where something that is written whole or not at all finds no room."""
    told = "there is no room left on the disk; nothing was left there. Make room, or name a path on another disk"
    return StoreFull(f"{where}: {told}")


def forbidden(where: object) -> StoreForbidden:
    """What to raise before a long work whose result could not be written."""
    return StoreForbidden(f"{where}: {_FORBIDDEN}")
