"""Fetching one page: what is not public is never asked, nothing is unbounded."""

import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from marsad.sources import fetch as fetching
from marsad.sources.fetch import Fetched, FetchError, fetch, is_public

PUBLIC = "93.184.216.34"
PAGE = "<html><body><p>غارة على وادي الشاي</p></body></html>".encode()


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        (PUBLIC, True),
        ("2606:4700::1111", True),
        ("127.0.0.1", False),
        ("0.0.0.0", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00:ec2::254", False),
        ("ff02::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:169.254.169.254", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::a9fe:a9fe", False),
        ("2002:7f00:1::", False),
        ("no address", False),
        ("", False),
    ],
)
def test_only_the_public_internet_is_public(address: str, wanted: bool) -> None:
    assert is_public(address) is wanted


class Pages(BaseHTTPRequestHandler):
    """A small web."""

    def do_GET(self) -> None:
        moves = {
            "/moved": "/page",
            "/inside": "http://metadata.internal/",
            "/loop": "/loop",
            "/file": "file:///etc/passwd",
        }
        if self.path in moves:
            self.send_response(302)
            self.send_header("location", moves[self.path])
            self.end_headers()
            return
        self.send_response(404 if self.path == "/gone" else 200)
        self.send_header("content-type", "image/png" if self.path == "/picture" else "text/html; charset=utf-8")
        if self.path == "/packed":
            self.send_header("content-encoding", "gzip")
        self.end_headers()
        if self.path == "/large":
            for _ in range(6):
                self.wfile.write(b"x" * 1024**2)
        elif self.path == "/slow":
            threading.Event().wait(0.6)
        else:
            self.wfile.write(PAGE)

    def log_message(self, *args: object) -> None:
        """Nothing is told."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    server = HTTPServer(("127.0.0.1", 0), Pages)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@pytest.fixture
def ask(port: int) -> Callable[..., Fetched]:
    """Ask for a page as if example.org were out there; names that end in .internal are within."""

    def resolve(host: str, _: int) -> list[str]:
        return ["169.254.169.254"] if host.endswith(".internal") else [PUBLIC]

    def connect(address: str, _: int, seconds: float) -> socket.socket:
        assert address == PUBLIC
        return socket.create_connection(("127.0.0.1", port), timeout=seconds)

    return lambda url, **more: fetch(url, resolve=resolve, connect=connect, **more)


def test_a_page_comes_with_its_address(ask: Callable[..., Fetched]) -> None:
    assert ask("http://example.org/page") == Fetched("http://example.org/page", PAGE, "text/html")
    assert ask("http://example.org/moved").url == "http://example.org/page"
    assert ask("http://example.org/خبر?س=١").content == PAGE


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/inside", "private"),
        ("/file", "address"),
        ("/loop", "redirects"),
        ("/gone", "status"),
        ("/picture", "type"),
        ("/packed", "type"),
        ("/large", "large"),
    ],
)
def test_what_is_not_fetched(ask: Callable[..., Fetched], path: str, reason: str) -> None:
    with pytest.raises(FetchError) as told:
        ask(f"http://example.org{path}")
    assert told.value.reason == reason
    assert reason in fetching.REASONS


def test_a_slow_page_is_given_up(ask: Callable[..., Fetched]) -> None:
    with pytest.raises(FetchError) as told:
        ask("http://example.org/slow", seconds=0.2)
    assert told.value.reason == "slow"


@pytest.mark.parametrize(
    "url",
    [
        *("", "example.org", "ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)", "http://"),
        *("http://user:word@example.org/", "http://example.org:22/", "http://example.org:99999/", "http://[::1"),
        *("http://" + "a" * 80 + ".org/", "http://example.org/" + "x" * 3000),
    ],
)
def test_what_is_no_address_is_not_asked_for(url: str) -> None:
    def never(*_: object) -> list[str]:
        raise AssertionError("asked")

    with pytest.raises(FetchError) as told:
        fetch(url, resolve=never)
    assert told.value.reason == "address"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:10.0.0.1]"])
def test_this_machine_is_not_asked_under_any_spelling(host: str) -> None:
    def never(*_: object) -> socket.socket:
        raise AssertionError("connected")

    with pytest.raises(FetchError) as told:
        fetch(f"http://{host}/", connect=never)
    assert told.value.reason in ("private", "unreachable")


def test_one_private_address_among_public_ones_is_enough() -> None:
    with pytest.raises(FetchError) as told:
        fetch("http://example.org/", resolve=lambda *_: [PUBLIC, "10.0.0.1"])
    assert told.value.reason == "private"


def test_a_name_without_an_address_is_unreachable() -> None:
    def unknown(*_: object) -> list[str]:
        raise socket.gaierror("unknown")

    with pytest.raises(FetchError) as told:
        fetch("http://example.org/", resolve=unknown)
    assert told.value.reason == "unreachable"
