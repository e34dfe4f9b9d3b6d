"""The application: pages, data and files under one roof, with the same headers on every answer."""

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from litestar import Litestar, Response, Router
from litestar.config.compression import CompressionConfig
from litestar.datastructures import State
from litestar.exceptions import HTTPException

from marsad.store import NoOneEvent, Store, StoreBusy, StoreError
from marsad.web.adding import add, add_page
from marsad.web.admission import admit
from marsad.web.answer import problem
from marsad.web.api import data
from marsad.web.asked import Asked, Shown
from marsad.web.audit_page import audit_page
from marsad.web.deciding import decide_on_page, decision_data
from marsad.web.disputes_page import disputes
from marsad.web.files import asset
from marsad.web.ingest import Ingest
from marsad.web.ingest_pages import ingest as ingest_form
from marsad.web.ingest_pages import ingest_job, ingest_page
from marsad.web.language import LANGUAGES, preferred
from marsad.web.login import login, login_page, logout
from marsad.web.pages import language_pages, root
from marsad.web.recorded import MOST_FAILURES, Recording
from marsad.web.refresher import Refresher
from marsad.web.render import names_in, page
from marsad.web.review_pages import review_event, review_queue
from marsad.web.security import add_headers
from marsad.web.study_pages import study_pages
from marsad.web.throttle import Throttle
from marsad.web.tiles import tile_server
from marsad.web.users_page import change_users, users_page

_log = logging.getLogger("marsad.web")


_PAGES = [
    *(login_page, login, logout, users_page, change_users, audit_page),
    *(ingest_form, ingest_job, ingest_page),
    *(review_queue, review_event, decide_on_page, add_page, add, disputes),
]
reviewing = Router("/{language:str}", route_handlers=_PAGES)


def create_app(store: Store, *, hosts: Iterable[str] = (), closed: bool = False, public: bool = False) -> Litestar:
    """The web face of a store. The store stays the caller's to close.

    On this machine everybody may read; writing takes an account. `hosts` are further names by which it may be asked
    for; where it is `closed`, reading takes an account too. Where it is `public`, everybody may read, nobody may do
    more, and names of private persons are covered in all that is answered.
    """
    refresher = Refresher(store)
    ingest = Ingest(store)
    handlers: list[Any] = [root, language_pages, study_pages, data, asset]
    handlers += [Router("/{language:str}", route_handlers=[disputes])] if public else [reviewing, decision_data]
    recording = Recording()
    return Litestar(
        route_handlers=handlers,
        state=State(
            {
                "store": store,
                "hosts": frozenset(hosts),
                "closed": closed,
                "public": public,
                "shown": Shown(store),
                "brake": Throttle(failures=5, seconds=300),
                "brake_for_all": Throttle(failures=100, seconds=300),
                "failures_told": Throttle(failures=MOST_FAILURES, seconds=300),
                "exports_told": Throttle(failures=1, seconds=600),
                "refresher": refresher,
                "ingest": ingest,
                "recording": recording,
                "tiles": tile_server(),
            }
        ),
        before_request=admit,
        compression_config=CompressionConfig(backend="gzip", gzip_compress_level=5, exclude=_NEVER_PACKED),
        on_shutdown=[refresher.close, ingest.close, recording.close],
        before_send=[add_headers],
        exception_handlers={
            NoOneEvent: _no_one_event,
            StoreError: _store_failed,
            HTTPException: _refused,
            Exception: _broken,
        },
        # Litestar's pages for it load scripts from elsewhere.
        openapi_config=None,
    )


_NEVER_PACKED = ["^/assets/", "^/[a-z]+/(login|users|review|add)"]
"""Files come compressed as they are; pages with forms hold secrets, and their length should not tell of them."""
_TOLD = {401: "log_in", 403: "forbidden", 404: "not_found", 429: "slow"}
"""The statuses that have words of their own on the error page."""


def _refused(request: Asked, error: HTTPException) -> Response[Any]:
    made = _error(request, error.status_code, _TOLD.get(error.status_code, "bad_request"), error.detail)
    made.headers.update(error.headers or {})
    return made


def _no_one_event(request: Asked, error: NoOneEvent) -> Response[Any]:
    """An event that was parted, or is no more: the page leads to those that tell its story now."""
    return _error(request, 300 if error.instead else 404, "not_found", str(error), instead=error.instead)


def _store_failed(request: Asked, error: StoreError) -> Response[Any]:
    _log.error("%s: %s", request.url.path, error)
    made = _error(request, 503, "store", str(error))
    if isinstance(error, StoreBusy):
        made.headers["retry-after"] = "5"
    return made


def _broken(request: Asked, error: Exception) -> Response[Any]:
    _log.error("%s", request.url.path, exc_info=error)
    return _error(request, 500, "broken", "internal error")


def _error(request: Asked, status: int, key: str, detail: str, instead: Sequence[str] = ()) -> Response[Any]:
    path = request.url.path
    if path.startswith(("/api/", "/assets/")):
        return problem(status, detail)
    first, _, rest = path.lstrip("/").partition("/")
    known = first in LANGUAGES
    names = names_in(first if known else preferred(request.headers.get("accept-language", "")))
    told = detail if key == "store" else ""
    return page("error.html", names, rest if known else "", status=status, key=key, detail=told, instead=instead)
