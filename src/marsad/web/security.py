"""What the browser is told about these pages: nothing from elsewhere, nothing inline, nobody else's frame."""

from typing import Any

from litestar.exceptions import HTTPException

from marsad.web.asked import Asked
from marsad.web.tiles import tile_policy

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        # data: for the icons within the map's style sheet, blob: for the images that it makes itself
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

HEADERS = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # The reader links to the sources of its reports: they need not learn what was read here. Within our own pages it
    # is told, else browsers would say of our own forms too that they come from nowhere.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def refuse_other_hosts(request: Asked) -> None:
    """Answer only who asks for this machine, or for a name that it was told to answer to.

    A page elsewhere may point a name of its own at 127.0.0.1 and so read the store through its visitor's browser; its
    requests then carry that name as their host.
    """
    if request.url.hostname not in LOOPBACK | request.app.state.hosts:
        raise HTTPException(status_code=421, detail="marsad does not answer to this name: see serve --allow-host")


async def add_headers(message: Any, scope: Any) -> None:
    """Litestar's `before_send` hook: the headers go on every answer, errors and files included."""
    if message["type"] != "http.response.start":
        return
    public = scope["app"].state.public
    present = {name.lower() for name, _ in message["headers"]}
    wanted = HEADERS | tile_policy(CONTENT_SECURITY_POLICY)
    if public:
        # What a search engine keeps, nobody can take back when a name has to go.
        wanted |= {"x-robots-tag": "noindex, nofollow, noarchive"}
    if scope["app"].state.closed and not scope["path"].startswith("/assets/"):
        # What takes an account to read is not to be left behind in the browser of a shared machine.
        wanted |= {"cache-control": "private, no-store"}
    added = [(n.encode(), v.encode()) for n, v in wanted.items() if n.encode() not in present]
    message["headers"] = [*message["headers"], *added]


def safe_link(url: str | None) -> str | None:
    """The address where it may become a link: web addresses only, so that no `javascript:` of a feed ever does."""
    if url and url.strip().lower().startswith(("http://", "https://")):
        return url.strip()
    return None
