"""Who is let in: a session of the browser, a token of a program, or nobody in particular.

On this machine everybody may read. Writing takes an account; so does all else where the pages are served to others.
"""

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from litestar import Response
from litestar.concurrency import sync_to_thread
from litestar.datastructures import FormMultiDict
from litestar.exceptions import (
    HTTPException,
    MethodNotAllowedException,
    NotAuthorizedException,
    PermissionDeniedException,
)

from marsad.store import Account
from marsad.web.asked import Asked, client_of, store_of
from marsad.web.language import LANGUAGES, preferred
from marsad.web.recorded import record_failure
from marsad.web.security import refuse_other_hosts
from marsad.web.throttle import Throttle
from marsad.web.visitor import Visitor, came, visitor

COOKIE = "marsad_session"
CSRF = "csrf"
"""The field of every form, and with `x-` before and `-token` after it the header, that says it is one of our own."""
_READING = frozenset({"GET", "HEAD"})
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def form_of(request: Asked) -> FormMultiDict:
    """The fields of the form that was sent."""
    sent: FormMultiDict = request.scope["state"].get("marsad_form", FormMultiDict())
    return sent


async def admit(request: Asked) -> Response[Any] | None:
    """Litestar's `before_request` hook: the right host, an account where one is needed, and forms of our own only."""
    refuse_other_hosts(request)
    if request.app.state.public:
        came(Visitor(public=True))
        if request.method not in _READING:
            raise MethodNotAllowedException("these pages are to be read alone")
        return None
    closed: bool = request.app.state.closed
    came(Visitor(closed=closed))
    token = _bearer(request)
    # In threads: one that has to wait for the store must not keep all others waiting.
    account = await sync_to_thread(_by_token, request, token) if token else None
    secret = "" if token else request.cookies.get(COOKIE, "")
    if secret:
        account = await sync_to_thread(store_of(request).accounts.of_session, secret)
    came(Visitor(account, csrf_of(secret) if account and secret else "", closed))
    path = request.url.path
    opening = path.endswith("/login") or path.startswith("/assets/")
    if closed and account is None and not opening:
        return _ask_to_log_in(request)
    if request.method not in _SAFE and not token:
        await _check_form(request, needs_token=not path.endswith("/login"))
    return None


def csrf_of(secret: str) -> str:
    """What a form of this session carries: nobody else's page can know it."""
    return hmac.new(secret.encode(), b"marsad form", hashlib.sha256).hexdigest()


def next_page(asked: str) -> str:
    """The path of a page of ours to go on to; empty for any other address."""
    parts = urlsplit(asked)
    ours = asked.startswith(tuple(f"/{language}/" for language in LANGUAGES))
    return asked if ours and not parts.netloc and not parts.scheme and "\\" not in asked and asked.isprintable() else ""


def _bearer(request: Asked) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _by_token(request: Asked, token: str) -> Account:
    brake: Throttle = request.app.state.brake
    wait = brake.wait(client_of(request))
    if wait:
        raise HTTPException(status_code=429, detail="too many wrong tokens", headers={"retry-after": str(wait)})
    account = store_of(request).accounts.of_token(token)
    if account is None:
        brake.failed(client_of(request))
        record_failure(request, "token of a program")
        raise NotAuthorizedException("nobody has this token")
    return account


def _ask_to_log_in(request: Asked) -> Response[Any]:
    path = request.url.path
    if path.startswith("/api/") or request.method not in _SAFE:
        raise NotAuthorizedException("log in, or send a token: Authorization: Bearer …")
    first = path.lstrip("/").partition("/")[0]
    language = first if first in LANGUAGES else preferred(request.headers.get("accept-language", ""))
    query = f"?{request.url.query}" if request.url.query else ""
    headers = {"location": f"/{language}/login?next={quote(path + query, safe='')}", "cache-control": "no-store"}
    return Response(None, status_code=303, headers=headers)


async def _check_form(request: Asked, *, needs_token: bool) -> None:
    """That what was sent comes from a page of ours: by what the browser says of it, and by the form's own token."""
    if not _from_here(request.headers):
        raise PermissionDeniedException("this was sent from a page elsewhere")
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() in _FORMS:
        request.scope["state"]["marsad_form"] = await request.form()
    held = visitor()
    if not needs_token:
        return
    if held.account is None:
        raise NotAuthorizedException("log in, or send a token: Authorization: Bearer …")
    sent = request.headers.get("x-csrf-token") or form_of(request).get(CSRF, "")
    if not isinstance(sent, str) or not hmac.compare_digest(sent.encode(), held.csrf.encode()):
        raise PermissionDeniedException("this form is of another session: load its page again")


def _from_here(headers: Mapping[str, str]) -> bool:
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host", "")
