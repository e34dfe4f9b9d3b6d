"""What was worked out of a large store, kept in a file beside it: at the next start it need not be worked out anew.

A file that is of another edition of the store, of another shape, damaged or not to be read counts as none.
"""

import contextlib
import dataclasses
import hashlib
import os
from pathlib import Path
from typing import Any, TypeVar, get_args, get_type_hints

import msgspec
import numpy as np

from marsad.model.actors import registry
from marsad.store import Store

T = TypeVar("T")
_DIGEST = 16
_FORMAT = 1
"""Another number where the same fields come to mean something else."""


def recall(store: Store, name: str, kind: type[T]) -> T | None:
    """What was kept under this name of the store as it is now; None where nothing was."""
    path, edition = _file(store, name), store.edition()
    if path is None or edition is None:
        return None
    try:
        held = path.read_bytes()
        head = len(_head(edition, kind))
        if held[:head] != _head(edition, kind) or held[head : head + _DIGEST] != _digest(held[head + _DIGEST :]):
            return None
        return unpack(held[head + _DIGEST :], kind)
    except (OSError, ValueError, TypeError, msgspec.MsgspecError):
        return None


def pack(value: object) -> bytes:
    """A dataclass of columns as bytes."""
    return msgspec.msgpack.encode(value, enc_hook=_packed)


def unpack(packed: bytes, kind: type[T]) -> T:
    """What `pack` packed; ValueError where it is something else."""
    return msgspec.msgpack.decode(packed, type=kind, dec_hook=_array)


def keep(store: Store, name: str, value: object, edition: str | None) -> None:
    """Keep what was worked out of this edition of the store, unless there is another one by now. Where nothing can be
    written beside the store, nothing is kept."""
    path = _file(store, name)
    if path is None or edition is None or store.edition() != edition:
        return
    packed = pack(value)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    with contextlib.suppress(OSError):
        try:
            # Whoever may not read the store shall not read this either.
            mode = Path(store.path).stat().st_mode & 0o666
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as stream:
                stream.write(_head(edition, type(value)) + _digest(packed) + packed)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


def _file(store: Store, name: str) -> Path | None:
    if not isinstance(store.path, Path) or store.encrypted:
        return None
    return store.path.with_name(f"{store.path.name}-{name}")


def _head(edition: str, kind: type) -> bytes:
    """What the contents depend on, beside the store: the shape of what is kept, who is above whom."""
    above = sorted((actor.id, actor.parent or "") for actor in registry().values())
    shape = repr((_FORMAT, edition, _shape(kind), above))
    return b"marsad " + hashlib.blake2b(shape.encode(), digest_size=_DIGEST).digest()


def _shape(kind: type) -> object:
    if dataclasses.is_dataclass(kind):
        return kind.__name__, [(name, _shape(of)) for name, of in get_type_hints(kind).items()]
    return repr(kind)


def _digest(packed: bytes) -> bytes:
    return hashlib.blake2b(packed, digest_size=_DIGEST).digest()


def _packed(value: Any) -> Any:
    if not isinstance(value, np.ndarray):
        raise NotImplementedError(type(value))
    if value.dtype.kind == "i" and len(value):
        least, most = int(value.min()), int(value.max())
        value = value.astype(np.promote_types(np.min_scalar_type(least), np.min_scalar_type(min(most, -most - 1))))
    return value.dtype.str, value.tobytes()


def _array(kind: Any, value: Any) -> Any:
    dtype, held = value
    wanted = get_args(get_args(kind)[1])[0]
    return np.frombuffer(held, dtype=np.dtype(dtype)).astype(wanted)
