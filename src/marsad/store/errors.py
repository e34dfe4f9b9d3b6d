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
_FORBIDDEN = "it cannot be written to. Give yourself the right to write to the file and its folder, or copy both"
_DAMAGED = "the file is damaged. Put a backup in its place, or build the store anew from its documents"
_MEANINGS = (
    ("disk is full", _FULL),
    ("no space left", _FULL),
    ("readonly", _FORBIDDEN),
    ("read-only file system", _FORBIDDEN),
    (
        "read-only transaction",
        "it cannot be written to: the database lets it only be read. Ask its keeper, or `marsad store copy` it",
    ),
    ("permission denied for", "the database gives its user no right to it. Ask its keeper for the right to its tables"),
    ("permission denied", "you have no right to open it. Give yourself the right to the file and its folder"),
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
    (
        "unable to open",
        "it cannot be opened. Even to be read it needs a folder that may be written to: check that, or copy it to one",
    ),
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
        raise (StoreBusy if told == _BUSY else StoreError)(f"{where}: {told}") from error
