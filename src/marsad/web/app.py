"""The application: pages, data and files under one roof, with the same headers on every answer."""

import logging
import mimetypes
from pathlib import Path
from typing import Any

from litestar import Litestar, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from litestar.static_files import create_static_files_router

from marsad.store import Store, StoreError
from marsad.web.answer import problem
from marsad.web.api import data
from marsad.web.asked import Asked
from marsad.web.language import LANGUAGES, preferred
from marsad.web.pages import language_pages, root
from marsad.web.render import names_in, page
from marsad.web.security import add_headers, refuse_other_hosts

_log = logging.getLogger("marsad.web")
_ASSETS = Path(__file__).with_name("assets")
# The browser is told to trust these types alone, and some systems' own tables lack or bend them.
_TYPES = {
    ".css": "text/css",
    ".geojson": "application/geo+json",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}


def create_app(store: Store) -> Litestar:
    """The web face of a store, for loopback use. The store stays the caller's to close."""
    for suffix, type_ in _TYPES.items():
        mimetypes.add_type(type_, suffix)
    files = create_static_files_router(path="/assets", directories=[_ASSETS], cache_control=None)
    return Litestar(
        route_handlers=[root, language_pages, data, files],
        state=State({"store": store}),
        before_request=refuse_other_hosts,
        before_send=[add_headers],
        exception_handlers={StoreError: _store_failed, HTTPException: _refused, Exception: _broken},
        # Litestar's pages for it load scripts from elsewhere.
        openapi_config=None,
    )


def _refused(request: Asked, error: HTTPException) -> Response[Any]:
    return _error(request, error.status_code, "not_found" if error.status_code == 404 else "bad_request", error.detail)


def _store_failed(request: Asked, error: StoreError) -> Response[Any]:
    _log.error("%s: %s", request.url.path, error)
    return _error(request, 503, "store", str(error))


def _broken(request: Asked, error: Exception) -> Response[Any]:
    _log.error("%s", request.url.path, exc_info=error)
    return _error(request, 500, "broken", "internal error")


def _error(request: Asked, status: int, key: str, detail: str) -> Response[Any]:
    path = request.url.path
    if path.startswith(("/api/", "/assets/")):
        return problem(status, detail)
    first, _, rest = path.lstrip("/").partition("/")
    known = first in LANGUAGES
    names = names_in(first if known else preferred(request.headers.get("accept-language", "")))
    told = detail if key == "store" else ""
    return page("error.html", names, rest if known else "", status=status, key=key, detail=told)
