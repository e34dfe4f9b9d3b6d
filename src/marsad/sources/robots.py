"""What a site asks of programs: its robots.txt, asked once a day."""

import re
import time
from collections.abc import Callable
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

from marsad.sources.fetch import AGENT, Fetched, FetchError

_DAY = 86_400.0
_TIMED = re.compile(r"\s*(?:crawl-delay|request-rate)\s*:", re.IGNORECASE)
_SOUND = re.compile(r"[^:]*:\s*[0-9]{1,6}(?:\s*/\s*[0-9]{1,6})?\s*(?:#.*)?")
"""How a line that tells a time has to go on: the library fails on digits that are no number, as ② is none."""


class Robots:
    """Whether pages may be fetched, and how long a site asks to wait between two."""

    def __init__(self, fetch: Callable[[str], Fetched], clock: Callable[[], float] = time.time) -> None:
        self._fetch, self._clock = fetch, clock
        self._known: dict[str, tuple[float, RobotFileParser]] = {}

    def allows(self, url: str) -> bool:
        """Whether the site lets programs fetch the page. A site without rules allows all, one that fails nothing."""
        return self._rules(url).can_fetch(AGENT.partition("/")[0], url)

    def wait(self, url: str) -> float:
        """Seconds that the site asks to wait between two pages."""
        return float(self._rules(url).crawl_delay(AGENT.partition("/")[0]) or 0)

    def _rules(self, url: str) -> RobotFileParser:
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        known = self._known.get(site)
        if known is None or not 0 <= self._clock() - known[0] <= _DAY:  # less than 0: the clock was set back
            known = self._known[site] = self._clock(), self._read(site)
        return known[1]

    def _read(self, site: str) -> RobotFileParser:
        rules = RobotFileParser()
        try:
            told = self._fetch(f"{site}/robots.txt")
            lines = told.raw.decode("utf-8", errors="replace").splitlines()
            rules.parse(line for line in lines if not _TIMED.match(line) or _SOUND.fullmatch(line))
        except FetchError as error:
            # RFC 9309: what is not there forbids nothing, a site that cannot answer is to be left alone.
            rules.parse(["User-agent: *", "Disallow: /"] if error.passing else [])
        return rules
