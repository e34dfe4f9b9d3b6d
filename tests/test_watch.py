"""A day in the life of `marsad watch`, against a site on loopback: nothing lost, nothing fetched twice for nothing."""

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from marsad.sources import read_paths
from marsad.sources.fetch import FetchError, Limits, fetch, is_public
from marsad.sources.health import statuses
from marsad.sources.keeping import Archive
from marsad.sources.watchlist import Alarm, Source, WatchlistError, read_watchlist
from marsad.store import Store
from marsad.watching import Watch

PLACES = ("الطارمية", "الحويجة", "داقوق", "خانقين", "جلولاء", "سنجار", "الرطبة", "القائم")
START = datetime(2021, 2, 22, 6, tzinfo=UTC)


def article(number: int) -> str:
    place = PLACES[number % len(PLACES)]
    return f"انفجرت عبوة ناسفة بدورية للجيش في قضاء {place}، ما أدى إلى إصابة {number + 2} جنود، وفق مصدر أمني."


def newspaper(number: int) -> str:
    linked = f'{{"@type":"NewsArticle","headline":"انفجار {number}","datePublished":"2021-02-22T0{number % 9}:00:00Z"}}'
    return (
        f"<html><head><script type='application/ld+json'>{linked}</script></head><body><nav>الرئيسية</nav>"
        f"<article><h1>انفجار {number}</h1><p>{article(number)}</p></article>"
        "<aside class='related'><p>مقتل عشرة مسلحين في خبر آخر</p></aside></body></html>"
    )


def ministry(number: int) -> str:
    return (
        f"<html><head><meta property='article:published_time' content='2021-02-21'><title>بيان {number}</title></head>"
        f"<body><div class='menu'><p>الوزارة</p></div><div class='body'><p>{article(number + 3)}</p></div></body>"
    )


class Site:
    """What the servers publish at a moment; what was asked of them."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.posts = {n: f"قصف مدفعي على أطراف قرية البويضة، المنشور {n}." for n in range(1, 11)}
        self.morning = self.items = 40
        self.broken: set[str] = set()

    def answer(self, path: str, address: str) -> tuple[int, str, bytes]:
        self.asked[path] += 1
        if path in self.broken:
            return 503, "text/plain", b""
        if path == "/robots.txt":
            return 200, "text/plain", b"User-agent: *\nDisallow: /private/\n"
        if path == "/feed":
            return 200, "application/rss+xml", self._feed(address).encode()
        if path == "/map.xml":
            lines = "".join(f"<url><loc>{address}/ministry/{n}</loc></url>" for n in range(5))
            lines += f"<url><loc>{address}/private/1</loc></url>"
            return 200, "application/xml", f"<urlset>{lines}</urlset>".encode()
        if path.startswith("/news/"):
            return 200, "text/html; charset=utf-8", newspaper(int(path.rpartition("/")[2])).encode()
        if path.startswith("/ministry/"):
            return 200, "text/html; charset=utf-8", ministry(int(path.rpartition("/")[2])).encode()
        if path == "/s/rafidain":
            return 200, "text/html; charset=utf-8", self._channel().encode()
        return 404, "text/plain", b"none"

    def _feed(self, address: str) -> str:
        items = "".join(
            f"<item><title>انفجار {n}</title><link>{address}/news/{n}</link><guid>n{n}</guid></item>"
            for n in range(self.items)
        )
        return f'<rss version="2.0"><channel><title>وكالة الرافدين</title>{items}</channel></rss>'

    def _channel(self) -> str:
        return "".join(
            f"<div class='tgme_widget_message' data-post='rafidain/{n}'>"
            f"<div class='tgme_widget_message_text'>{text}</div>"
            "<time datetime='2021-02-22T05:00:00+00:00'></time></div>"
            for n, text in self.posts.items()
        )


@pytest.fixture
def site() -> Iterator[tuple[Site, str]]:
    held = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            address = f"http://127.0.0.1:{self.server.server_address[1]}"
            status, kind, body = held.answer(self.path, address)
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield held, f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


class Clock:
    """Time that passes when somebody sleeps."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now.timestamp()

    def sleep(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Killed(BaseException):
    """Stands in for a signal that nothing catches."""


def sources(address: str) -> list[Source]:
    return [
        Source(name="agency", kind="feed", url=f"{address}/feed", outlet="وكالة الرافدين", alarm=Alarm(least=20)),
        Source(name="ministry", kind="sitemap", url=f"{address}/map.xml", every="6h"),
        Source(name="channel", kind="telegram", url=f"{address}/s/rafidain", every="30m", outlet="قناة الرافدين"),
        Source(name="quiet", kind="feed", url=f"{address}/silent", alarm=Alarm(least=3)),
    ]


def watching(address: str, folder: Path, clock: Clock, *, kill_after: int | None = None) -> Watch:
    asked = 0

    def fetching(url: str, **more: Any) -> Any:
        nonlocal asked
        asked += 1
        if kill_after is not None and asked > kill_after:
            raise Killed
        return fetch(url, allowed=lambda _: True, **more)

    folder.mkdir(exist_ok=True)
    store, archive = Store(folder / "s.db"), Archive(folder / "kept")
    return Watch(sources(address), store, archive, fetch=fetching, clock=clock, sleep=clock.sleep)


def a_day(site: Site, watch: Watch, clock: Clock) -> None:
    """Morning: all there is. Noon: five more items, an edited and a deleted post. Evening: nothing new."""
    site.items = site.morning
    watch.round()
    clock.sleep(6 * 3600)
    site.items = site.morning + 5
    site.posts[3] = "تصحيح: القصف استهدف أطراف قرية البويضة وأصيب مدنيان."
    site.posts.pop(5, None)
    watch.round()
    clock.sleep(3600)
    watch.round()


def held(folder: Path) -> tuple[list[str], list[str]]:
    store = Store(folder / "s.db", create=False)
    return [f"{d.id} {d.published} {d.publisher} {d.text}" for d in store.documents()], [
        e.event for e in store.all_events()
    ]


def test_a_day_in_the_life(site: tuple[Site, str], tmp_path: Path) -> None:
    published, address = site
    clock = Clock()
    watch = watching(address, tmp_path / "a", clock)
    a_day(published, watch, clock)
    documents, events = held(tmp_path / "a")
    assert len(documents) == 45 + 5 + 9
    assert events
    assert not any("خبر آخر" in line for line in documents)
    assert any("تصحيح" in line for line in documents)
    assert not any(line.startswith("telegram/rafidain/5 ") for line in documents)
    store = Store(tmp_path / "a" / "s.db")
    (before,) = store.versions("telegram/rafidain/5")
    assert (before.what, before.reason) == ("removed", "deleted by its publisher")
    assert [v.what for v in store.versions("telegram/rafidain/3")] == ["corrected"]
    pages = {path: times for path, times in published.asked.items() if path.startswith(("/news", "/ministry"))}
    assert set(pages.values()) == {1}
    assert "/private/1" not in published.asked
    states = {s.name: s.state for s in statuses(watch.sources, watch._archive, clock())}
    assert states == {"agency": "ok", "ministry": "ok", "channel": "ok", "quiet": "failing"}


@pytest.mark.parametrize("kill_after", [2, 9, 17, 24])
def test_a_kill_in_the_middle_loses_and_doubles_nothing(
    site: tuple[Site, str], tmp_path: Path, kill_after: int
) -> None:
    published, address = site
    published.morning = 12
    clock = Clock()
    with pytest.raises(Killed):
        a_day(published, watching(address, tmp_path / "a", clock, kill_after=kill_after), clock)
    clock.now = START
    a_day(published, watching(address, tmp_path / "a", clock), clock)
    pages = [times for path, times in published.asked.items() if path.startswith(("/news", "/ministry"))]
    assert max(pages) == 1
    found = held(tmp_path / "a")
    assert len(found[0]) == 12 + 5 + 5 + 9
    published.__dict__.update(Site().__dict__)
    published.morning = 12
    clock = Clock()
    a_day(published, watching(address, tmp_path / "b", clock), clock)
    assert held(tmp_path / "b") == found


def test_what_was_fetched_is_kept_as_received(site: tuple[Site, str], tmp_path: Path) -> None:
    _, address = site
    watch = watching(address, tmp_path / "a", Clock())
    watch.round()
    kept = watch._archive.page(f"{address}/news/20")
    assert kept is not None
    assert watch._archive.raw(kept).decode() == newspaper(20)
    (warc,) = (tmp_path / "a" / "kept").glob("*.warc.gz")
    texts = [d.text for d in read_paths([warc]) if hasattr(d, "text")]
    assert sum(article(20) in text for text in texts) == 1
    whole = warc.read_bytes()
    for at in (kept.start, kept.start + 300):  # what gzip begins with, and its contents
        damaged = bytearray(whole)
        damaged[at] ^= 0xFF
        warc.write_bytes(damaged)
        with pytest.raises(OSError, match=r"damaged|received"):
            watch._archive.raw(kept)


def test_a_failing_source_is_left_alone_for_longer_each_time(site: tuple[Site, str], tmp_path: Path) -> None:
    published, address = site
    published.broken.add("/feed")
    clock = Clock()
    watch = watching(address, tmp_path / "a", clock)
    waits = []
    for _ in range(3):
        watch.round()
        visit = watch._archive.visit("agency")
        assert visit.due is not None
        waits.append(visit.due - clock())
        clock.now = datetime.fromtimestamp(visit.due + 1, UTC)
    assert waits[0] < waits[1] < waits[2]
    published.broken.clear()
    watch.round()
    assert watch._archive.visit("agency").failures == 0


def test_a_clock_that_was_set_back_stops_no_visits(site: tuple[Site, str], tmp_path: Path) -> None:
    published, address = site
    clock = Clock()
    watch = watching(address, tmp_path / "a", clock)
    watch.round()
    clock.now -= timedelta(days=400)
    asked, before = published.asked["/feed"], clock()
    watch.round()
    assert published.asked["/feed"] == asked + 1
    assert clock() - before < 3600, "nor does anybody wait until the clock is where it was"
    assert watch._archive.visit("agency").failures == 0


def test_silence_raises_an_alarm(site: tuple[Site, str], tmp_path: Path) -> None:
    published, address = site
    published.items = 4
    clock = Clock()
    watch = watching(address, tmp_path / "a", clock)
    assert {s.state for s in statuses(watch.sources, watch._archive, clock())} == {"new"}
    watch.round()
    states = {s.name: (s.state, s.today) for s in statuses(watch.sources, watch._archive, clock())}
    assert states["agency"] == ("silent", 4)
    clock.sleep(3 * 3600)
    assert {s.name: s.state for s in statuses(watch.sources, watch._archive, clock())}["agency"] == "late"


def test_a_stop_ends_between_two_pages(site: tuple[Site, str], tmp_path: Path) -> None:
    published, address = site
    clock = Clock()
    watch = watching(address, tmp_path / "a", clock)
    watch._tell = lambda line: watch.stop()
    watch._visit(watch.sources[3])  # fails, and so tells
    assert watch.round() == 0
    assert published.asked["/feed"] == 0


# The list of sources


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no source"),
        ("[[source]]\nname='a'\nkind='feed'", "url"),
        ("[[source]]\nname='a'\nkind='ftp'\nurl='http://x'", "kind"),
        ("[[source]]\nname='a'\nkind='feed'\nurl='x.xml'", "http://"),
        ("[[source]]\nname='a'\nkind='feed'\nurl='http://x'\nevery='often'", "15m, 1h or 1d"),
        ("[[source]]\nname='a'\nkind='feed'\nurl='http://x'\ncolour='red'", "colour"),
        ("[[source]]\nname='a'\nkind='telegram'\nurl='x'\n" * 2, "name of its own"),
        ("[[source", "sources.toml"),
    ],
)
def test_a_list_that_cannot_be_used(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "sources.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(WatchlistError, match=says):
        read_watchlist(file)


# Fetching


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
        "file:///etc/passwd",
        "ftp://example.org/",
        "http://user:word@example.org/",
        "http://",
        "nothing",
        "http://[broken/",
    ],
)
def test_only_public_networks_are_asked(url: str) -> None:
    with pytest.raises(FetchError):
        fetch(url, limits=Limits(seconds=5))


@pytest.mark.parametrize(("address", "public"), [("8.8.8.8", True), ("2606:4700::1111", True), ("192.0.2.1", False)])
def test_public(address: str, public: bool) -> None:
    import ipaddress

    assert is_public(ipaddress.ip_address(address)) is public


def serve(answer: Any) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"

        def do_GET(self) -> None:
            answer(self)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def test_redirects_are_looked_at_anew() -> None:
    def answer(handler: Any) -> None:
        handler.send_response(302)
        handler.send_header("location", "http://169.254.169.254/secret")
        handler.end_headers()

    for address in serve(answer):
        only_here = partial(fetch, allowed=lambda number: str(number) == "127.0.0.1")
        with pytest.raises(FetchError, match="public internet"):
            only_here(address)


def test_redirects_without_end() -> None:
    def answer(handler: Any) -> None:
        handler.send_response(301)
        handler.send_header("location", "/again")
        handler.end_headers()

    for address in serve(answer):
        with pytest.raises(FetchError, match="redirects"):
            fetch(address, allowed=lambda _: True)


@pytest.mark.parametrize("packed", [False, True])
def test_pages_are_bounded(packed: bool) -> None:
    import gzip

    body = gzip.compress(b"\0" * 3_000_000) if packed else b"\0" * 3_000_000

    def answer(handler: Any) -> None:
        handler.send_response(200)
        if packed:
            handler.send_header("content-encoding", "gzip")
        handler.end_headers()
        handler.wfile.write(body)

    for address in serve(answer):
        with pytest.raises(FetchError, match="more than"):
            fetch(address, allowed=lambda _: True, limits=Limits(bytes=1_000_000))


@pytest.mark.parametrize("pause", [0.0, 0.05])
def test_a_feed_that_never_ends(pause: float) -> None:
    """It is left at the limit of its bytes, or where it only trickles, of its time."""

    def answer(handler: Any) -> None:
        handler.send_response(200)
        handler.send_header("content-type", "application/rss+xml")
        handler.end_headers()
        with contextlib.suppress(OSError):
            handler.wfile.write(b"<rss version='2.0'><channel>")
            while True:
                handler.wfile.write(b"<item><title>x</title></item>" * (1 if pause else 1000))
                time.sleep(pause)

    for address in serve(answer):
        begun = time.monotonic()
        with pytest.raises(FetchError, match="longer than" if pause else "more than"):
            fetch(address, allowed=lambda _: True, limits=Limits(bytes=1_000_000, seconds=1.0))
        assert time.monotonic() - begun < 10


def test_a_page_that_has_not_changed() -> None:
    def answer(handler: Any) -> None:
        handler.send_response(304 if handler.headers["if-none-match"] == '"7"' else 200)
        handler.send_header("etag", '"7"')
        handler.end_headers()

    for address in serve(answer):
        first = fetch(address, allowed=lambda _: True)
        assert not first.unchanged
        assert fetch(address, allowed=lambda _: True, etag=first.headers["etag"]).unchanged
