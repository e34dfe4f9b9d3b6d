"""Work on a store in a process of its own, at low priority: long work in a thread of the server would slow every page.

A fresh interpreter, as with the helpers of fusion: a copy of a process that has threads may hang.
"""

import importlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress

from marsad.store import locked
from marsad.store.errors import StoreError
from marsad.store.store import Store

_NICE = 10
_GOOD, _FAILED = b"+", b"-"


def apart(store: Store, work: Callable[[Store], bytes]) -> bytes:
    """What `work`, a function of a module, makes of the store, done elsewhere. StoreError where it fails."""
    if not sys.executable:  # marsad is part of another program
        return work(store)
    paths = os.pathsep.join(path for path in sys.path if path)
    asked = json.dumps(
        {"store": store.target, "module": work.__module__, "name": work.__qualname__, "key": locked.key()}
    )
    done = subprocess.run(
        # By the standard input: an address may hold a password, and how a program was called can be seen by others.
        [sys.executable, "-c", "from marsad.store.apart import serve; serve()"],
        input=asked.encode(),
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": paths},
        check=False,
    )
    if done.returncode == 0 and done.stdout[:1] == _GOOD:
        return done.stdout[1:]
    told = done.stdout[1:].decode(errors="replace") if done.stdout[:1] == _FAILED else ""
    raise StoreError(told or f"{store.path}: work in a process of its own ended with {done.returncode}")


def serve() -> None:
    """The life of such a process: one piece of work from standard input, what comes of it to standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asked decides what becomes of it
    with suppress(OSError, AttributeError):
        os.nice(_NICE)
    results = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what is printed must not get between the results
    asked = json.loads(sys.stdin.buffer.read())
    locked.use_key(asked["key"] or "")
    work = getattr(importlib.import_module(asked["module"]), asked["name"])
    try:
        with Store(asked["store"], create=False) as store:
            answer = _GOOD + work(store)
    except StoreError as error:
        answer = _FAILED + str(error).encode()
    with results:
        results.write(answer)
