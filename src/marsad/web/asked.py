"""What every handler takes out of a request."""

from typing import Any
from urllib.parse import unquote

from litestar import Request

from marsad.store import Store

Asked = Request[Any, Any, Any]


def store_of(request: Asked) -> Store:
    """The store that the application serves."""
    store: Store = request.app.state.store
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
