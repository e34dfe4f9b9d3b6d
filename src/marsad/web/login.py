"""Logging in with a token, and out."""

from typing import Any

from litestar import Response, get, post
from litestar.datastructures import Cookie

from marsad.store.accounts import SESSION
from marsad.web.admission import COOKIE, form_of, next_page
from marsad.web.asked import Asked, client_of, store_of
from marsad.web.recorded import record, record_failure
from marsad.web.render import names_of, page
from marsad.web.throttle import Throttle

_EVERYBODY = ""


@get("/login", sync_to_thread=True)
def login_page(request: Asked) -> Response[str]:
    """The form that takes a token."""
    return _form(request, next_page(request.query_params.get("next", "")))


@post("/login", sync_to_thread=True)
def login(request: Asked) -> Response[Any]:
    """Begin a session, unless too many wrong tokens came from there."""
    form = form_of(request)
    onward = next_page(str(form.get("next", "")))
    brake: Throttle = request.app.state.brake
    all_together: Throttle = request.app.state.brake_for_all
    wait = max(brake.wait(client_of(request)), all_together.wait(_EVERYBODY))
    if wait:
        return _form(request, onward, status=429, problem="slow", wait=wait)
    accounts = store_of(request).accounts
    account = accounts.of_token(str(form.get("token", "")).strip())
    if account is None:
        brake.failed(client_of(request))
        all_together.failed(_EVERYBODY)
        record_failure(request, "log-in")
        return _form(request, onward, status=401, problem="wrong")
    brake.forgive(client_of(request))
    # Whatever session the browser brought ends: what somebody else put there, or forgot there, opens nothing more.
    accounts.end(request.cookies.get(COOKIE, ""))
    store_of(request).audit.note(account.name, "login", "", f"from {client_of(request)}")
    cookie = Cookie(
        key=COOKIE,
        value=accounts.begin(account.name),
        path="/",
        max_age=int(SESSION.total_seconds()),
        httponly=True,
        secure=request.url.scheme == "https",
        samesite="strict",
    )
    return _to(onward or names_of(request).words.home, cookie)


@post("/logout", sync_to_thread=True)
def logout(request: Asked) -> Response[Any]:
    """End the session."""
    record(request, "logout")
    store_of(request).accounts.end(request.cookies.get(COOKIE, ""))
    gone = Cookie(key=COOKIE, value="", path="/", max_age=0, httponly=True, samesite="strict")
    return _to(names_of(request).words.home, gone)


def _to(path: str, cookie: Cookie) -> Response[Any]:
    headers = {"location": path, "cache-control": "no-store"}
    return Response(None, status_code=303, headers=headers, cookies=[cookie])


def _form(request: Asked, onward: str, status: int = 200, problem: str = "", wait: int = 0) -> Response[str]:
    nobody = not store_of(request).accounts.any()
    made = page(
        "login.html",
        names_of(request),
        "login",
        status=status,
        onward=onward,
        problem=problem,
        wait=wait,
        nobody=nobody,
        store=store_of(request).name,
    )
    made.headers["cache-control"] = "no-store"
    if wait:
        made.headers["retry-after"] = str(wait)
    return made
