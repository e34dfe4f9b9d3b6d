"""One page from a public address, for a person who gives it: never from this machine or the networks behind it.

An address is checked after its name was resolved, and what was checked is what is connected to: a name that answers
otherwise a moment later gains nothing. Each redirect is checked anew.
"""

import http.client
import socket
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from ipaddress import IPv6Address, IPv6Network, ip_address
from urllib.parse import urljoin, urlsplit

LARGEST = 5 * 1024 * 1024
"""Bytes of the largest page."""
SECONDS = 20.0
"""How long all of it may take."""
_HOPS = 5
_LONGEST = 2_000
_PORTS = {"http": 80, "https": 443}
_TYPES = ("text/html", "application/xhtml+xml", "text/plain")
_REDIRECTS = (301, 302, 303, 307, 308)
_NAT64 = IPv6Network("64:ff9b::/96")
_HEADERS = {
    "user-agent": "marsad (reads one page at a person's request)",
    "accept": "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8",
    "accept-encoding": "identity",
    "accept-language": "ar, en;q=0.5",
    "connection": "close",
}

Resolve = Callable[[str, int], Sequence[str]]
"""A name and a port to the addresses behind it."""
Connect = Callable[[str, int, float], socket.socket]
"""An address, a port and the seconds that it may take, to a connection."""


class FetchError(Exception):
    """The page was not fetched. `reason` is one of `REASONS`, the message says more."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason


REASONS = ("address", "private", "unreachable", "status", "type", "large", "slow", "redirects")


@dataclass(frozen=True)
class Fetched:
    """A page, the address that gave it in the end, and its type without parameters."""

    url: str
    content: bytes
    type: str


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, whatever it is wrapped in."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in _NAT64:
            inner = ip_address(int(ip) & 0xFFFFFFFF)  # type: ignore[assignment]  # 32 bits are an IPv4 address
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def resolved(host: str, port: int) -> Sequence[str]:
    """The addresses behind a name."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def connected(address: str, port: int, seconds: float) -> socket.socket:
    """A connection to an address, no name being looked up again."""
    return socket.create_connection((address, port), timeout=seconds)


def fetch(url: str, *, resolve: Resolve = resolved, connect: Connect = connected, seconds: float = SECONDS) -> Fetched:
    """The page at an address, through at most five redirects. FetchError where it may or can not be had."""
    until = time.monotonic() + seconds
    for _ in range(_HOPS + 1):
        answer = _one(url, resolve, connect, until)
        if isinstance(answer, Fetched):
            return answer
        url = answer
    raise FetchError("redirects", "the address leads from one to the next without end")


def _one(url: str, resolve: Resolve, connect: Connect, until: float) -> Fetched | str:
    """The page, or the address to which it went."""
    scheme, host, port, path = _parts(url)
    address = _checked(host, port, resolve)
    try:
        held = connect(address, port, _left(until))
        try:
            if scheme == "https":
                held = ssl.create_default_context().wrap_socket(held, server_hostname=host)
            return _asked(held, url, host, path, until)
        finally:
            held.close()
    except TimeoutError as error:
        raise FetchError("slow", f"{host} took too long to answer") from error
    except (OSError, http.client.HTTPException) as error:
        raise FetchError("unreachable", f"{host} could not be reached: {error}") from error


def _parts(url: str) -> tuple[str, str, int, str]:
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except (ValueError, UnicodeError) as error:
        raise FetchError("address", f"this is no address of a page: {error}") from error
    if parts.scheme not in _PORTS or not host or len(url) > _LONGEST:
        raise FetchError("address", "give an address that begins with http:// or https://")
    if parts.username is not None or parts.password is not None:
        raise FetchError("address", "an address with a name and a password in it is not fetched")
    if port not in (None, *_PORTS.values()):
        raise FetchError("address", "only the usual ports of the web are asked: 80 and 443")
    path = parts.path or "/"
    given = f"{path}?{parts.query}" if parts.query else path
    safe = "".join(c if 0x20 < ord(c) < 0x7F else "".join(f"%{b:02X}" for b in c.encode()) for c in given)
    return parts.scheme, host, port or _PORTS[parts.scheme], safe


def _checked(host: str, port: int, resolve: Resolve) -> str:
    """The address to connect to: all that the name stands for has to be public."""
    try:
        addresses = resolve(host, port)
    except (OSError, UnicodeError) as error:
        raise FetchError("unreachable", f"there is no {host}") from error
    if not addresses:
        raise FetchError("unreachable", f"there is no {host}")
    if not all(is_public(address) for address in addresses):
        raise FetchError("private", f"{host} is no public address: only pages of the public internet are fetched")
    return addresses[0]


def _asked(held: socket.socket, url: str, host: str, path: str, until: float) -> Fetched | str:
    connection = http.client.HTTPConnection(host)
    connection.sock = held
    held.settimeout(_left(until))
    connection.request("GET", path, headers={"host": host, **_HEADERS})
    answer = connection.getresponse()
    if answer.status in _REDIRECTS and (place := answer.getheader("location")):
        return urljoin(url, place)
    if answer.status != 200:
        raise FetchError("status", f"{host} answered {answer.status} {answer.reason}")
    kind = (answer.getheader("content-type") or "").partition(";")[0].strip().lower()
    if kind not in _TYPES or answer.getheader("content-encoding", "identity").lower() != "identity":
        raise FetchError("type", f"{host} gave {kind or 'something of no known type'}, which is no page of text")
    return Fetched(url, _content(answer, held, until), kind)


def _content(answer: http.client.HTTPResponse, held: socket.socket, until: float) -> bytes:
    content = bytearray()
    while True:
        if not answer.isclosed():
            held.settimeout(_left(until))
        piece = answer.read1(65_536)
        if not piece:
            return bytes(content)
        content += piece
        if len(content) > LARGEST:
            raise FetchError("large", f"the page is larger than {LARGEST // 1024**2} MB")


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
