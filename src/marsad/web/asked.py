"""What every handler takes out of a request."""

from collections.abc import Hashable
from threading import Lock
from typing import Any
from urllib.parse import unquote

from litestar import Request

from marsad.store import Store, VeiledStore

Asked = Request[Any, Any, Any]


class Shown:
    """A store as it is shown to others; what an administrator says of it counts from then on."""

    def __init__(self, store: Store) -> None:
        self._store, self._veiled = store, VeiledStore(store)
        self._lock = Lock()
        self._mark: Hashable = None
        self._names = False

    def store(self) -> Store:
        """The store, with names of private persons covered unless they are to be shown."""
        mark = self._store.mark()
        with self._lock:
            if mark != self._mark:
                self._names, self._mark = self._store.names_shown(), mark
            return self._store if self._names else self._veiled


def store_of(request: Asked) -> Store:
    """The store that the application serves; where everybody may read it, as it is shown to others."""
    state = request.app.state
    store: Store = state.shown.store() if state.public else state.store
    return store


def shown_of(request: Asked) -> Store:
    """The store as it is shown to others: what leaves the pages as data or as a file."""
    store: Store = request.app.state.shown.store()
    return store


def client_of(request: Asked) -> str:
    """The address that asks, as far as the server knows it."""
    return request.client.host if request.client else ""


def id_in(request: Asked) -> str:
    """The id at the end of the address, as it was before its links wrote it safely.

    Read from the address as sent: on the way to the handler, slashes in a row have become one, and those at the ends
    of an id such as `/data/report.txt` are lost.
    """
    raw = request.scope["raw_path"].decode("ascii").partition("?")[0]
    return unquote(raw.lstrip("/").split("/", 2)[2])
