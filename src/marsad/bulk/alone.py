"""One run at a time in a folder: a second one is refused, one that was killed leaves no lock that counts."""

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import msgspec

from marsad.bulk.errors import BulkError
from marsad.bulk.places import Place

_LOCK = "work/running.json"


class _Holder(msgspec.Struct, frozen=True):
    host: str
    process: int


@contextmanager
def held_alone(out: Place) -> Iterator[None]:
    """BulkError where another run works on the same folder."""
    held = out.read(_LOCK)
    if held is not None:
        _refuse_living(out, held)
    out.write(_LOCK, msgspec.json.encode(_Holder(socket.gethostname(), os.getpid())))
    out.delete_unfinished()
    try:
        yield
    finally:
        with suppress(OSError):  # out of reach: the lock of a process that is gone counts for nothing
            out.delete(_LOCK)


def _refuse_living(out: Place, held: bytes) -> None:
    try:
        holder = msgspec.json.decode(held, type=_Holder)
    except msgspec.DecodeError:
        return
    if holder.host != socket.gethostname():
        raise BulkError(
            f"{out.url} is being worked on by a run on {holder.host}; if that one was killed, "
            f"delete {out.url}/{_LOCK} and run the same command again"
        )
    if holder.process != os.getpid() and _lives(holder.process):
        raise BulkError(f"{out.url} is being worked on by another run (process {holder.process}): wait for its end")


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
