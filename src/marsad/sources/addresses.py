"""The day of publication that an address tells: `…/2019/05/12/…`, the number of a post on X."""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from urllib.parse import urlsplit

ZONE = timezone(timedelta(hours=3))
"""Posts are dated by the clock of Iraq and Syria: a post of one o'clock at night belongs to the new day."""
_DAY = re.compile(r"/((?:19|20)\d\d)(?:/(\d\d?)/(\d\d?)|-(\d\d?)-(\d\d?)|(\d\d)(\d\d))(?=[/.]|$)", re.ASCII)
_POST = re.compile(r"/status(?:es)?/(\d{12,20})(?=/|$)", re.ASCII)
_POSTS = frozenset({"twitter.com", "x.com", "mobile.twitter.com", "mobile.x.com"})
_POSTS_SINCE = 1_288_834_974_657
"""Milliseconds of the clock at which X began to count posts by their moment, in November 2010."""
_POSTS_UNTIL = 2100
"""A year that no number of a post stands for: what lies behind it was never posted."""


def day_of_address(address: str) -> str | None:
    """The day that an address says its page was published on, ISO 8601; for a post on X the moment, in UTC+3.

    A day counts where a part of the path is nothing else (`/2019/05/12/`, `/2019-05-12/`, `/20190512/`): that is how
    sites file what they publish. In a part with words («…-12-05-2019») it may be the day of what the page tells of.
    None where the address tells none, or more than one.
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    if (parts.hostname or "").removeprefix("www.") in _POSTS:
        post = _POST.search(parts.path)
        return None if post is None else _moment(int(post[1]))
    days = {_day(*(int(n) for n in found.groups() if n)) for found in _DAY.finditer(parts.path)}
    days.discard(None)
    return days.pop() if len(days) == 1 else None


def _moment(post: int) -> str | None:
    """The upper bits of a post's number are the milliseconds since X began to count so."""
    try:
        moment = datetime.fromtimestamp(((post >> 22) + _POSTS_SINCE) // 1000, UTC)
    except (OverflowError, OSError, ValueError):
        return None
    return moment.astimezone(ZONE).isoformat() if moment.year < _POSTS_UNTIL else None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
