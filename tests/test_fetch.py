"""Fetching one page: what is not public is never asked for, under whatever spelling and behind whatever name."""

import socket
from ipaddress import ip_address
from typing import Any

import httpx
import pytest

from marsad.sources.fetch import FetchError, fetch, is_public

PUBLIC = "93.184.216.34"


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        (PUBLIC, True),
        ("2606:4700::1111", True),
        ("0.0.0.0", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("255.255.255.255", False),
        ("::", False),
        ("fd00:ec2::254", False),
        ("ff02::1", False),
        ("::ffff:169.254.169.254", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
    ],
)
def test_only_the_public_internet_is_public(address: str, wanted: bool) -> None:
    assert is_public(ip_address(address)) is wanted


@pytest.fixture
def unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens a connection fails the test."""

    def opened(*_: Any, **__: Any) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(httpx.Client, "stream", opened)


@pytest.mark.parametrize(
    "url",
    [
        *("", "example.org", "ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)", "http://"),
        *("http://user:word@93.184.216.34/", "http://93.184.216.34:22/", "http://93.184.216.34:99999/", "http://[::1"),
    ],
)
@pytest.mark.usefixtures("unasked")
def test_what_is_no_address_is_not_asked_for(url: str) -> None:
    with pytest.raises(FetchError):
        fetch(url)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:10.0.0.1]"])
@pytest.mark.usefixtures("unasked")
def test_this_machine_is_not_asked_under_any_spelling(host: str) -> None:
    with pytest.raises(FetchError):
        fetch(f"http://{host}/")


@pytest.mark.usefixtures("unasked")
def test_one_private_address_among_public_ones_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    def both(host: str, port: int, **_: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in (PUBLIC, "10.0.0.1")]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    with pytest.raises(FetchError, match="public internet"):
        fetch("http://example.org/")
