"""Pages from public networks, and from nowhere else: bounded in size and time, every redirect looked at anew.

An address comes from a user, a feed or a page, so it may be a trap that points into the network that marsad runs in. A
name is resolved once, each of its addresses has to be public, and the connection goes to that very address, so that a
name that resolves otherwise a moment later leads nowhere else.
"""

import ipaddress
import socket
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin, urlsplit

import msgspec

if TYPE_CHECKING:
    import ssl

    import httpx

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
AGENT = "marsad/0.1 (reads public reports of armed conflict after the fact)"
_PORTS = frozenset({None, 80, 443, 8080, 8443})
_MOVED = frozenset({301, 302, 303, 307, 308})
_NOT_CHANGED = 304
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
_UNICAST = ipaddress.IPv6Network("2000::/3")
"""All that the public internet uses; what lies beside it, such as ::127.0.0.1, is old, local or wrapped."""
_SIX_TO_FOUR = ipaddress.IPv6Network("2002::/16")


class FetchError(RuntimeError):
    """A page could not be had; the message says why. `passing`: it may be there later."""

    def __init__(self, message: str, *, passing: bool = False, wait: float | None = None) -> None:
        super().__init__(message)
        self.passing = passing
        self.wait = wait
        """Seconds after which the server asks to come again."""


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What one page may cost: bytes after decompression, seconds for all of it, redirects."""

    bytes: int = 20 * 1024 * 1024
    seconds: float = 60.0
    redirects: int = 5


class Fetched(NamedTuple):
    """A page as it was received; `raw` is empty where it has not changed since `etag` or `modified`."""

    url: str
    status: int
    headers: Mapping[str, str]
    raw: bytes
    fetched: str

    @property
    def unchanged(self) -> bool:
        """Whether the server says that it is still what was fetched before."""
        return self.status == _NOT_CHANGED


def is_public(address: Address) -> bool:
    """Whether an address lies in the public internet, what is wrapped in it included."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or (address.teredo[1] if address.teredo else None)
        if address in _TRANSLATED:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        elif address in _SIX_TO_FOUR:
            inner = ipaddress.IPv4Address((int(address) >> 80) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address not in _UNICAST:
            return False
    return address.is_global and not address.is_multicast


def fetch(
    url: str,
    *,
    etag: str | None = None,
    modified: str | None = None,
    limits: Limits | None = None,
    allowed: Callable[[Address], bool] = is_public,
    agent: str = AGENT,
) -> Fetched:
    """The page at an address. `etag` and `modified` of an earlier answer ask for it only where it has changed.

    FetchError where the address is not to be asked, the server fails, or a limit is passed.
    """
    limits = limits or Limits()
    until = time.monotonic() + limits.seconds
    headers = {"user-agent": agent, "accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5"}
    headers |= {"if-none-match": etag} if etag else {}
    headers |= {"if-modified-since": modified} if modified else {}
    for _ in range(limits.redirects + 1):
        answer = _ask(url, headers, until, limits, allowed)
        if isinstance(answer, Fetched):
            return answer
        url = urljoin(url, answer)
    raise FetchError(f"{url}: more than {limits.redirects} redirects")


def _ask(
    url: str, headers: Mapping[str, str], until: float, limits: Limits, allowed: Callable[[Address], bool]
) -> Fetched | str:
    """The page, or the address that the server sends on to."""
    import httpx

    host, pinned, extensions = _pinned(url, allowed)
    left = until - time.monotonic()
    if left <= 0:
        raise FetchError(f"{url}: it took longer than {limits.seconds:.0f} s", passing=True)
    try:
        with (
            httpx.Client(
                timeout=min(left, 20.0), follow_redirects=False, trust_env=False, verify=_certificates()
            ) as client,
            client.stream("GET", pinned, headers={**headers, "host": host}, extensions=extensions) as answer,
        ):
            moved = answer.headers.get("location")
            if answer.status_code in _MOVED and moved:
                return str(moved)
            _refuse(url, answer)
            raw = _body(url, answer, until, limits)
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise FetchError(f"{url}: {error or type(error).__name__}", passing=True) from error
    told = {name.lower(): value for name, value in answer.headers.items()}
    return Fetched(url, answer.status_code, told, raw, datetime.now(UTC).isoformat(timespec="seconds"))


@cache
def _certificates() -> "ssl.SSLContext":
    """Whom to trust; reading the certificates takes longer than a request."""
    import httpx

    return httpx.create_ssl_context()


def _refuse(url: str, answer: "httpx.Response") -> None:
    status = answer.status_code
    if status in (200, _NOT_CHANGED):
        return
    wait = answer.headers.get("retry-after", "")
    later = status == 429 or status >= 500
    seconds = float(wait) if wait.isdecimal() else None
    raise FetchError(f"{url}: the server answers {status}", passing=later, wait=seconds)


def _body(url: str, answer: "httpx.Response", until: float, limits: Limits) -> bytes:
    told = answer.headers.get("content-length", "")
    if told.isdecimal() and len(told) < 20 and int(told) > limits.bytes:
        raise FetchError(f"{url}: {int(told):,} bytes, more than the {limits.bytes:,} of a page")
    pieces, size = list[bytes](), 0
    for piece in answer.iter_bytes():  # as they arrive: the clock is looked at while they trickle
        size += len(piece)
        if size > limits.bytes:
            raise FetchError(f"{url}: more than the {limits.bytes:,} bytes of a page")
        if time.monotonic() > until:
            raise FetchError(f"{url}: it took longer than {limits.seconds:.0f} s", passing=True)
        pieces.append(piece)
    return b"".join(pieces)


def _pinned(url: str, allowed: Callable[[Address], bool]) -> tuple[str, str, dict[str, str]]:
    """The host as the server is told it, the address with the number in the name's place, and what TLS has to check."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        raise FetchError(f"{url}: this is no address") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise FetchError(f"{url}: only http and https addresses are fetched")
    if parts.username or parts.password:
        raise FetchError(f"{url}: addresses with a user name are not fetched")
    number = _resolved(url, parts.hostname, port or (443 if parts.scheme == "https" else 80), allowed)
    if port not in _PORTS and allowed is is_public:
        raise FetchError(f"{url}: port {port} is none that pages are served on")
    shown = f"[{number}]" if number.version == 6 else str(number)
    at = f"{shown}:{port}" if port else shown
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    host = f"{parts.hostname}:{port}" if port else parts.hostname
    return host, f"{parts.scheme}://{at}{path}", {"sni_hostname": parts.hostname}


def _resolved(url: str, host: str, port: int, allowed: Callable[[Address], bool]) -> Address:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchError(f"{url}: the name cannot be resolved ({error})", passing=True) from error
    addresses = [ipaddress.ip_address(str(info[4][0]).partition("%")[0]) for info in found]
    if not addresses or not all(allowed(address) for address in addresses):
        raise FetchError(f"{url}: it does not lie in the public internet")
    return addresses[0]
