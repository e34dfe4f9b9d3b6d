"""People at the pages, many at once: readers who look at one page after the other, reviewers who decide. For the load
in `web.py` and `soak.py`.

Each takes a moment to look at what came, by chance between half and one and a half times as long as is asked.
"""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

VIEWS = (
    "/en/",
    "/ar/?area=IQ/Kirkuk",
    "/en/?actor=is&role=target&disputed=1",
    "/ar/?since=2016-01-01&until=2017-12-31&acled=Battles",
    "/en/?min_origins=3&status=reported&located=point",
    "/api/map?zoom=6&view=36,30,48,38&kind=airstrike",
    "/api/timeline?area=SY",
    "/api/facets?publisher=&acled=Battles",
)
LISTS = (
    "/en/documents",
    "/api/events?limit=100&sort=-killed",
    "/api/events?limit=100&offset=50000",
    "/api/documents",
    "/api/claims?limit=100",
    "/api/disputes?limit=100&area=IQ/Kirkuk",
    "/en/disputes",
    "/en/disputes?place=Kirkuk&rating=all&sort=-killed",
    "/en/review",
    "/en/review?queue=doubtful&area=IQ/Kirkuk&actor=is",
    "/en/review?queue=disputed&place=Kirkuk&since=2016-01-01",
)
STUDY = (
    "/en/trends",
    "/ar/actors",
    "/en/network",
    "/ar/places",
    "/en/sources",
    "/ar/briefing?area=IQ/Kirkuk",
    "/ar/search?q=غارة",
)
DECISION = "a decision"
_AT_MOST = 60.0
"""Seconds after which a page counts as one that never came."""
_OK = 200
_CONFLICT = 409
"""Somebody else, or the build, changed the event meanwhile: the answer that a reviewer then has to get."""


@dataclass
class Tally:
    """What came of the visits."""

    taken: list[tuple[str, float, float]] = field(default_factory=list)
    """What was asked for, when (seconds since the first visit), and how many seconds the answer took."""
    wrong: Counter[str] = field(default_factory=Counter)
    conflicts: int = 0
    begun: float = field(default_factory=time.monotonic)

    def seconds(self, only: str = "") -> list[float]:
        """The times of all answers, or of those of one kind, the shortest first."""
        return sorted(taken for what, _, taken in self.taken if only in ("", what))

    def within(self, hundredths: float, only: str = "") -> float:
        """The seconds within which so many of a hundred answers came; 0 where none came."""
        ordered = self.seconds(only)
        return ordered[min(len(ordered) - 1, int(len(ordered) * hundredths / 100))] if ordered else 0.0

    async def ask(self, client: httpx.AsyncClient, what: str, path: str, **sent: Any) -> httpx.Response | None:
        """Ask for a page, or send a decision; None where nothing good came back."""
        begun = time.monotonic()
        try:
            answer = await (client.post(path, **sent) if sent else client.get(path))
        except httpx.HTTPError as error:
            self.wrong[f"{type(error).__name__} {what}"] += 1
            return None
        finally:
            self.taken.append((what, begun - self.begun, time.monotonic() - begun))
        if answer.status_code == _CONFLICT and sent:
            self.conflicts += 1
        elif answer.status_code >= 400:
            told = answer.text[:160] if "json" in answer.headers.get("content-type", "") else ""
            self.wrong[f"{answer.status_code} {what} {told}"] += 1
        return answer if answer.status_code < 400 else None


@dataclass(frozen=True)
class Crowd:
    """Who comes, how long they stay, and what they look at."""

    readers: int
    seconds: float
    reader_rests: float
    """Seconds that a reader looks at a page."""
    reviewer_rests: float
    """Seconds that a reviewer takes for an event."""
    events: Sequence[str]
    documents: Sequence[str]
    tokens: Sequence[str]
    """One of each reviewer."""


async def visit(crowd: Crowd, address: str) -> Tally:
    """Let them all come."""
    tally = Tally()
    until = tally.begun + crowd.seconds
    readers = (_reader(n, crowd, address, until, tally) for n in range(crowd.readers))
    reviewers = (_reviewer(n, token, crowd, address, until, tally) for n, token in enumerate(crowd.tokens))
    await asyncio.gather(*readers, *reviewers)
    return tally


def _paths(crowd: Crowd, chance: random.Random) -> tuple[str, str]:
    """What a reader looks at next: its name in the figures, and its address."""
    drawn = chance.random()
    if drawn < 0.3 and crowd.events:
        return "an event", f"/{chance.choice(('ar', 'en'))}/events/{chance.choice(crowd.events)}"
    if drawn < 0.4 and crowd.documents:
        return "a report", f"/ar/documents/{chance.choice(crowd.documents)}"
    path = chance.choice((*VIEWS, *LISTS, *STUDY))
    return path.partition("?")[0], path


def _browser(address: str, **options: Any) -> httpx.AsyncClient:
    # Certificates, which nobody here shows, take each client a thirtieth of a second to load: with a hundred of them
    # all answers would be noticed seconds late at first.
    return httpx.AsyncClient(base_url=address, timeout=_AT_MOST, verify=False, **options)


async def _rest(seconds: float, chance: random.Random, until: float) -> bool:
    """Wait a while; whether there is time left then."""
    await asyncio.sleep(max(0.0, min(seconds * chance.uniform(0.5, 1.5), until - time.monotonic())))
    return time.monotonic() < until


async def _reader(number: int, crowd: Crowd, address: str, until: float, tally: Tally) -> None:
    chance = random.Random(number)
    async with _browser(address) as client:
        await asyncio.sleep(chance.uniform(0, min(crowd.reader_rests, crowd.seconds)))  # nobody comes at one moment
        while True:
            what, path = _paths(crowd, chance)
            await tally.ask(client, what, path)
            if not await _rest(crowd.reader_rests, chance, until):
                return


async def _reviewer(number: int, token: str, crowd: Crowd, address: str, until: float, tally: Tally) -> None:
    chance = random.Random(f"reviewer {number}")
    headers = {"authorization": f"Bearer {token}"}
    async with _browser(address, headers=headers) as client:
        while await _rest(crowd.reviewer_rests, chance, until):
            event = chance.choice(crowd.events)
            if await tally.ask(client, "an event to review", f"/en/review/{event}") is None:
                continue
            seen = await tally.ask(client, "the ledger of an event", f"/api/decisions?event={event}")
            if seen is not None and seen.status_code == _OK:  # else a build has parted it since
                told = seen.json()
                sent = {"event": told["event"], "version": told["version"], **_decision(chance)}
                await tally.ask(client, DECISION, "/api/decisions", json=sent)


def _decision(chance: random.Random) -> dict[str, str]:
    kind = chance.choice(("note", "accept", "reject", "value"))
    if kind == "value":  # the events have to be made anew for it
        return {"kind": kind, "field": "status", "value": chance.choice(("reported", "denied")), "note": "looked at"}
    return {"kind": kind, "note": "looked at"}
