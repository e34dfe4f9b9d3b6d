"""The audit log: who did what and when, in a chain that only grows. What somebody read or searched for is not in it."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Literal

import msgspec
from sqlalchemy import Connection, func, insert, select

from marsad.store.redirects import now
from marsad.store.rows import digest, encode
from marsad.store.schema import audit

Act = Literal["serve", "login", "login_failed", "logout", "account", "setting", "decide", "document", "bring", "export"]
"""Pages opened to be asked; logged in, tried to in vain, logged out; something was done to an account, a setting,
an event, a document; reports were brought in; a file was taken out over the web."""
_Opened = Callable[[], AbstractContextManager[Connection]]


class AuditEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One act. It holds no token, no word that was searched for, and no text of a report."""

    number: int
    time: str
    """UTC, ISO 8601."""
    who: str
    """The account's name, or who ran the command; empty where nobody was logged in."""
    act: Act
    on: str = ""
    """What it was done to: an account's name, an id, the name of a file that was taken out."""
    detail: str = ""
    """How: the kind of decision and its id in the ledger, the role, the number of files, the address asked from."""
    previous: str = ""
    """The hash of the entry before; empty in the first."""


_entry = msgspec.json.Decoder(AuditEntry).decode


def append(connection: Connection, who: str, act: Act, on: str = "", detail: str = "") -> AuditEntry:
    """Add an entry, in the transaction of what it tells; its number, time and place in the chain are given here."""
    last = connection.execute(select(audit.c.number, audit.c.hash).order_by(audit.c.number.desc()).limit(1)).first()
    number, previous = (last.number + 1, last.hash) if last else (1, "")
    made = AuditEntry(number=number, time=now(), who=who, act=act, on=on, detail=detail, previous=previous)
    record = encode(made)
    connection.execute(insert(audit), {"number": number, "record": record, "hash": digest(record)})
    return made


def broken(connection: Connection) -> Iterator[tuple[int, str]]:
    """The numbers of entries that are not as they were written, and what is wrong with each."""
    previous, expected = "", 1
    for number, record, held in connection.execute(select(audit).order_by(audit.c.number)):
        if hashlib.sha256(record.encode()).hexdigest() != held:
            yield number, "it was changed after it was written"
        try:
            entry = _entry(record)
        except (msgspec.DecodeError, UnicodeError) as error:
            yield number, f"its record cannot be read: {error}"
        else:
            if entry.previous != previous or number != expected:
                yield number, "the chain is broken before it: an entry was changed, taken away or put in"
            elif entry.number != number:
                yield number, f"it was written as entry {entry.number}"
        previous, expected = held, number + 1


class AuditLog:
    """The audit log of a store. There is no way here to change or take away an entry, and the database refuses it."""

    def __init__(self, reading: _Opened, writing: _Opened) -> None:
        self._reading, self._writing = reading, writing

    def note(self, who: str, act: Act, on: str = "", detail: str = "") -> AuditEntry:
        """Add an entry."""
        with self._writing() as connection:
            return append(connection, who, act, on, detail)

    def entries(self, *, limit: int | None = None, offset: int = 0) -> list[AuditEntry]:
        """The entries, the newest first."""
        chosen = select(audit.c.record).order_by(audit.c.number.desc()).limit(limit).offset(offset)
        with self._reading() as connection:
            return [_entry(record) for record in connection.execute(chosen).scalars()]

    def count(self) -> int:
        """How many entries there are."""
        with self._reading() as connection:
            return connection.execute(select(func.count(audit.c.number))).scalar_one()

    def last_hash(self) -> str:
        """The hash of the newest entry: kept elsewhere, it shows whether the end of the log was cut off."""
        with self._reading() as connection:
            found = connection.execute(select(audit.c.hash).order_by(audit.c.number.desc()).limit(1)).scalar()
        return str(found or "")

    def broken(self) -> list[tuple[int, str]]:
        """The numbers of entries that are not as they were written, and what is wrong with each."""
        with self._reading() as connection:
            return list(broken(connection))
