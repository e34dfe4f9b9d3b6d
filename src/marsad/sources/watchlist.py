"""`sources.toml`: what is watched, how often, and when to raise an alarm."""

import re
import tomllib
from pathlib import Path
from typing import Any, Literal

import msgspec

Kind = Literal["feed", "sitemap", "pages", "telegram"]
_PERIOD = re.compile(r"(\d+)\s*([smhd])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_SHORTEST = 60.0


class WatchlistError(ValueError):
    """The list cannot be used; the message names the source and how to mend it."""


class Alarm(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many documents a day are as usual; outside of it the source is silent, or floods."""

    least: int = 0
    most: int | None = None


class Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One source. `url` is a feed, a sitemap, one page or more, or a channel's name or preview address."""

    name: str
    kind: Kind
    url: str | list[str]
    every: str = "1h"
    """How often it is asked: 15m, 1h, 1d."""
    outlet: str | None = None
    """The publisher that its documents are given."""
    alarm: Alarm = Alarm()
    pages: bool = True
    """For feeds: fetch the page of each item; else the feed's own words are taken."""
    notes: str = ""
    """For people: bias, party, how it was chosen."""

    @property
    def urls(self) -> list[str]:
        """Its addresses."""
        return [self.url] if isinstance(self.url, str) else self.url

    @property
    def seconds(self) -> float:
        """Seconds between two visits."""
        found = _PERIOD.fullmatch(self.every.strip())
        return float(int(found[1]) * _SECONDS[found[2]]) if found else 0.0


def read_watchlist(path: Path) -> list[Source]:
    """The sources of a file. WatchlistError where it cannot be used, OSError where it cannot be read."""
    try:
        held = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WatchlistError(f"{path}: {error}") from error
    given = held.get("source")
    if not isinstance(given, list) or not given:
        raise WatchlistError(f"{path} lists no source: write [[source]] with name, kind and url")
    sources = [_source(path, number, fields) for number, fields in enumerate(given, 1)]
    names = [source.name for source in sources]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise WatchlistError(f"{path}: two sources are named {twice!r}; give each a name of its own")
    return sources


def _source(path: Path, number: int, fields: Any) -> Source:
    name = fields.get("name", f"number {number}") if isinstance(fields, dict) else f"number {number}"
    try:
        source = msgspec.convert(fields, Source)
    except msgspec.ValidationError as error:
        raise WatchlistError(f"{path}: source {name}: {error}") from error
    if source.seconds < _SHORTEST:
        raise WatchlistError(f"{path}: source {name}: every = {source.every!r}; write 15m, 1h or 1d, at least 1m")
    if source.kind != "telegram" and not all(url.startswith(("http://", "https://")) for url in source.urls):
        raise WatchlistError(f"{path}: source {name}: url has to begin with http:// or https://")
    return source
