"""`marsad watch`: sources visited on their schedules, what they publish kept as received and read into the store.

One process, one request at a time. Whatever ends it, the next run goes on: pages that were kept are not fetched again.
"""

import hashlib
import random
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from marsad.model.addresses import shown
from marsad.model.document import Document
from marsad.pipeline import refuse, take_in
from marsad.sources import Problem
from marsad.sources.decoding import Undecodable, decode
from marsad.sources.feeds import items
from marsad.sources.fetch import Fetched, FetchError
from marsad.sources.fields import document_of
from marsad.sources.html import read_html
from marsad.sources.keeping import Archive, Kept, Visit
from marsad.sources.robots import Robots
from marsad.sources.sitemaps import listed
from marsad.sources.telegram import read_page
from marsad.sources.watchlist import Source
from marsad.store import Store
from marsad.store.locked import looks_locked

Fetch = Callable[..., Fetched]
BETWEEN = 2.0
"""Seconds between two requests to one host, where its robots.txt asks for no more."""
_LONGEST_WAIT = 86_400.0
_SITEMAPS = 20


class Watch:
    """Sources, the store that they feed, and the archive of what came from them.

    `fetch`, `clock` and `sleep` stand in for the network and the time, for tests.
    """

    def __init__(
        self,
        sources: Iterable[Source],
        store: Store,
        archive: Archive,
        *,
        fetch: Fetch,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
        tell: Callable[[str], None] = lambda line: None,
        between: float = BETWEEN,
    ) -> None:
        self.sources = list(sources)
        self._store, self._archive = store, archive
        self._clock, self._sleep, self._tell = clock, sleep, tell
        self._between = between
        self._last_asked: dict[str, float] = {}
        self._asking = fetch
        self._robots = Robots(self._fetch, clock)
        self._stopped = False

    def stop(self) -> None:
        """End after the request in hand; what was fetched so far is in the store then."""
        self._stopped = True

    def run(self) -> None:
        """Visit each source when it is due, until stopped."""
        while not self._stopped:
            self.round()
            due = min((self._due(source) for source in self.sources), default=self._clock() + 60)
            wait = max(0.0, due - self._clock())
            while wait > 0 and not self._stopped:
                step = min(wait, 1.0)
                self._sleep(step)
                wait -= step

    def round(self) -> int:
        """Visit the sources that are due now; returns how many. The events are brought up to date at its end."""
        visited = 0
        for source in self.sources:
            if self._stopped:
                break
            if self._due(source) <= self._clock():
                self._visit(source)
                visited += 1
        if visited:
            refuse(self._store)
        return visited

    def _due(self, source: Source) -> float:
        visit = self._archive.visit(source.name)
        if visit.last is not None and visit.last > self._clock():
            return 0.0  # the clock was set back since then: else nobody would come before it is as late again
        return visit.due or 0.0

    def _visit(self, source: Source) -> None:
        before, now = self._archive.visit(source.name), self._clock()
        try:
            self._take_waiting(source)
            taken = self._collect(source)
        except FetchError as error:
            failures = before.failures + 1
            # Twice as long after each failure, with some chance in it, so that many sources do not come back together.
            wait = min(max(error.wait or 0, source.seconds * 2 ** min(failures, 6)), _LONGEST_WAIT)
            due = now + wait * random.uniform(0.9, 1.1)
            self._archive.visited(source.name, Visit(now, before.success, due, failures, str(error)))
            self._tell(f"{source.name}: {error}")
            return
        if not self._stopped:
            self._archive.visited(source.name, Visit(now, now, now + source.seconds, 0, None))
        if taken:
            self._tell(f"{source.name}: {taken} new or changed")

    def _collect(self, source: Source) -> int:
        if source.kind == "telegram":
            return sum(self._channel(source, url) for url in source.urls)
        return sum(self._page(source, url, told) for url, told in self._addresses(source) if not self._stopped)

    # What a source lists

    def _addresses(self, source: Source) -> Iterator[tuple[str, dict[str, str]]]:
        """The pages that a source lists, with what it tells of each."""
        for url in source.urls:
            if source.kind == "pages":
                yield url, {"again": "yes"}
            elif source.kind == "sitemap":
                yield from self._mapped(source, url)
            else:
                yield from self._fed(source, url)

    def _fed(self, source: Source, url: str) -> Iterator[tuple[str, dict[str, str]]]:
        feed = self._changed(source, url)
        if feed is None:
            return
        try:
            found = list(items(feed.raw))
        except ValueError as error:
            raise FetchError(f"{url}: it is no feed any longer ({error})") from error
        for item in found:
            told = {"title": item.title, "published": item.published or "", "words": item.words, "key": item.key}
            yield item.url or item.key, told
        self._archive.keep(source.name, feed)
        self._archive.done(feed.url)

    def _mapped(self, source: Source, url: str) -> Iterator[tuple[str, dict[str, str]]]:
        maps, seen = [url], set[str]()
        while maps and len(seen) < _SITEMAPS:
            address = maps.pop(0)
            if address in seen:
                continue
            seen.add(address)
            try:
                for entry in listed(self._fetch(address).raw):
                    if entry.nested:
                        maps.append(entry.url)
                    else:
                        yield entry.url, {"changed": entry.changed or ""}
            except ValueError as error:
                raise FetchError(f"{address}: {error}") from error

    def _changed(self, source: Source, url: str) -> Fetched | None:
        """The page where it is new or has changed."""
        known = self._archive.page(url)
        found = self._fetch(url, etag=known.etag if known else None, modified=known.modified if known else None)
        if found.unchanged or (known is not None and hashlib.sha256(found.raw).hexdigest() == known.sha256):
            return None
        return found._replace(url=url)

    # Pages

    def _page(self, source: Source, url: str, told: dict[str, str]) -> int:
        """Take a page that is new, or that its source says has changed; 1 where it went into the store."""
        if self._store.barred(url):
            return 0
        known = self._archive.page(url)
        if known is not None and known.done and not self._to_ask_again(known, told):
            return 0
        if source.kind == "feed" and not source.pages:
            raw = f"<article><p>{told.get('words', '')}</p></article>".encode()
            moment = datetime.fromtimestamp(self._clock(), UTC).isoformat(timespec="seconds")
            fetched: Fetched | None = Fetched(url, 200, {"content-type": "text/html; charset=utf-8"}, raw, moment)
        elif not self._robots.allows(url):
            return 0
        else:
            try:
                fetched = self._changed(source, url)
            except FetchError as error:
                if error.passing:
                    raise
                self._tell(f"{source.name}: {error}")
                return 0
        if fetched is None:
            return 0
        kept = self._archive.keep(source.name, fetched, msgspec.json.encode(told).decode())
        return self._take(source, kept)

    def _to_ask_again(self, known: Kept, told: dict[str, str]) -> bool:
        if told.get("again"):
            return True
        before = msgspec.json.decode(known.told, type=dict[str, str])
        return any(told.get(name, "") != before.get(name, "") for name in ("changed", "published"))

    def _take_waiting(self, source: Source) -> None:
        """What an earlier run kept and could not read into the store any more."""
        for kept in self._archive.waiting(source.name):
            self._take(source, kept)

    def _take(self, source: Source, kept: Kept) -> int:
        document = _document(source, kept, self._archive.raw(kept))
        taken = 0
        if document is None:
            self._archive.count(source.name, self._today(), empty=1)
        else:
            taken = self._into_store(source, [document])
        self._archive.done(kept.url)
        return taken

    def _into_store(self, source: Source, documents: list[Document]) -> int:
        """Read documents into the store; its events are made at the end of the round."""
        summary = take_in(documents, self._store)
        for problem in summary.failed:
            self._tell(f"{source.name}: {problem.where}: {problem.what}")
        taken = summary.added + summary.updated
        if summary.added:
            self._archive.count(source.name, self._today(), documents=summary.added)
        return taken

    # Channels

    def _channel(self, source: Source, url: str) -> int:
        """Take the posts of a preview page: new ones, edited ones, and those that are gone from between others."""
        name = urlsplit(url).path.rstrip("/").rpartition("/")[2] if "/" in url else url.removeprefix("@")
        address = url if url.startswith("http") else f"https://t.me/s/{name}"
        page = self._fetch(address)
        posts = [d for _, d in _sound(read_page(_text(page.raw), address))]
        if not posts:
            raise FetchError(f"{address}: it shows no posts: the channel is closed, or has no preview")
        known = self._archive.posts(source.name)
        numbers = {post.id: _number(post.id) for post in posts}
        first, last = min(numbers.values()), max(numbers.values())
        fresh = [post for post in posts if known.get(post.id) != (numbers[post.id], _digest(post))]
        gone = [id for id, (number, _) in known.items() if first <= number <= last and id not in numbers]
        if fresh or gone:
            self._archive.keep(source.name, page._replace(url=f"{address}#{page.fetched}"))
            self._archive.done(f"{address}#{page.fetched}")
        given = [msgspec.structs.replace(p, publisher=source.outlet or p.publisher) for p in fresh]
        taken = self._into_store(source, given)
        for post in fresh:
            self._archive.post(source.name, post.id, numbers[post.id], _digest(post))
        for id in gone:
            if self._store.document(id) is not None:
                self._store.remove_document(id, reason="deleted by its publisher", who="marsad watch")
            self._archive.post(source.name, id, *known[id], gone=True)
        return taken + len(gone)

    # The network

    def _fetch(self, url: str, **asked: str | None) -> Fetched:
        host = urlsplit(url).netloc
        between = self._between
        if not url.endswith("/robots.txt"):
            between = max(between, self._robots.wait(url))
        wait = min(self._last_asked.get(host, -between) + between - self._clock(), between)
        if wait > 0:
            self._sleep(wait)
        try:
            return self._asking(url, **asked)
        finally:
            self._last_asked[host] = self._clock()

    def _today(self) -> str:
        return datetime.fromtimestamp(self._clock(), UTC).date().isoformat()


def _document(source: Source, kept: Kept, raw: bytes) -> Document | None:
    """The document of a page; what the page does not tell of itself its feed may."""
    told = msgspec.json.decode(kept.told, type=dict[str, str])
    fields = read_html(_text(raw))
    words = told.get("words", "")
    if len(str(fields.get("text", ""))) < len(words) / 2:
        fields["text"] = words
    merged = {name: told[name] for name in ("title", "published") if told.get(name)} | fields | {"url": kept.url}
    merged["dates"] = [*fields.get("dates", ()), told.get("published")]
    if source.outlet:
        merged["publisher"] = source.outlet
    return next((document for _, document in _sound(document_of(kept.url, merged, kept.url))), None)


def _sound(found: Iterable[tuple[str, Document] | Problem]) -> Iterator[tuple[str, Document]]:
    return (item for item in found if not isinstance(item, Problem))


def _text(raw: bytes) -> str:
    try:
        return decode(raw, html=True)[0]
    except Undecodable:
        return ""


def _number(id: str) -> int:
    tail = id.rpartition("/")[2]
    return int(tail) if tail.isdecimal() and len(tail) < 20 else 0


def _digest(post: Document) -> str:
    return hashlib.sha256(post.text.encode()).hexdigest()


def open_archive(store: str, folder: Path | None = None) -> Archive:
    """The archive beside a store, or in another folder. ValueError where there is neither file nor folder, or the store
    is encrypted: pages that were fetched are kept as they came."""
    if folder is None and "://" not in store and looks_locked(Path(store)):
        raise ValueError(f"{store} is encrypted, what is fetched is not: name a folder on an encrypted disk")
    if folder is None and "://" in store:
        raise ValueError(f"{shown(store)} is no file: name the folder of what is fetched")
    return Archive(folder or Path(f"{store}.archive"))
