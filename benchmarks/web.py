"""What the pages cost on a store of many events: time on the server, in a browser, weight, many readers at once.

python benchmarks/web.py big.db --seconds 120
"""

import argparse
import asyncio
import logging
import re
import statistics
import sys
import time
from pathlib import Path

import httpx
from visitors import LISTS, VIEWS, Crowd, visit

from marsad.store import Store

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

from browsing import CHROMIUM, FLAGS, served

READERS, REVIEWERS = 50, 5


def times(client: httpx.Client, paths: tuple[str, ...], often: int = 5) -> None:
    """Prints how long each address takes: the middle one of several answers, and the least processor's time."""
    for path in paths:
        taken, worked = [], []
        for _ in range(often):
            begun, busy = time.perf_counter(), time.process_time()
            client.get(path).raise_for_status()
            taken.append(time.perf_counter() - begun)
            worked.append(time.process_time() - busy)
        print(f"{statistics.median(taken) * 1000:7.0f} ms  ({min(worked) * 1000:.0f} ms of work)  {path}")


def weight(client: httpx.Client, path: str) -> None:
    """Prints what travels at the first view of a page: it, its style, its scripts, its outlines, its fonts."""
    page = client.get(path)
    own = int(page.num_bytes_downloaded)
    found = set(re.findall(r'(?:href|src)="(/assets/[^"#]+\.(?:css|js|svg))', page.text))
    fonts = ("arabic", "latin") if path.startswith("/ar") else ("latin",)
    found |= {f"/assets/fonts/ibm-plex-sans-arabic-{f}-{w}-normal.woff2" for f in fonts for w in (400, 600)}
    files = {file: int(client.get(file).num_bytes_downloaded) for file in sorted(found)}
    print(f"{(own + sum(files.values())) / 1000:7.0f} kB  {path}  (the page alone {own / 1000:.0f} kB)")


_PAINTS = """() => new Promise((told) => new PerformanceObserver((list) => {
  const paint = list.getEntriesByName("first-contentful-paint")[0];
  if (paint) told(paint.startTime);
}).observe({ type: "paint", buffered: true }))"""
_THERE = "document.querySelectorAll('svg.map .marks a').length > 0 && document.querySelectorAll('.event').length > 0"
"""What a reader came for: marks on the map, and lines of the list below it."""


def paint(address: str, paths: tuple[str, ...], often: int = 5) -> None:
    """Prints when a browser has painted something, and when map and list are there, of pages opened by a new reader."""
    if CHROMIUM is None:
        print("  no Chromium found, so no time of painting: install it or set MARSAD_CHROMIUM")
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for path in paths:
            painted, there = [], []
            for _ in range(often):
                context = browser.new_context()  # nothing kept of an earlier visit
                page = context.new_page()
                page.goto(f"{address}{path}", wait_until="commit")
                page.wait_for_function(_THERE, polling="raf")
                there.append(page.evaluate("performance.now()"))
                painted.append(page.evaluate(_PAINTS))
                context.close()
            told = f"{statistics.median(painted):7.0f} ms, map and list there within {statistics.median(there):.0f} ms"
            print(f"{told}  {path}")
        browser.close()


def load(address: str, seconds: float, events: list[str], tokens: list[str]) -> None:
    """Many readers at once, and some who review; prints how many answers came and what went wrong."""
    crowd = Crowd(
        readers=READERS,
        seconds=seconds,
        reader_rests=1.0,
        reviewer_rests=3.0,
        events=events,
        documents=(),
        tokens=tokens,
    )
    came = asyncio.run(visit(crowd, address))
    wrong = came.wrong.total()
    print(f"{len(came.taken)} answers to {READERS} readers, {REVIEWERS} reviewers, {seconds:.0f} s; {wrong} errors")
    for told, often in came.wrong.most_common(5):
        print(f"   {often} times {told}")
    print(f"half within {came.within(50):.2f} s, 95 of 100 within {came.within(95):.2f} s")


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("store", type=Path)
    arguments.add_argument("--seconds", type=float, default=120)
    given = arguments.parse_args()
    logging.getLogger("httpx").setLevel(logging.WARNING)
    for start in ("a start", "the next start"):
        with Store(given.store, create=False) as store, served(store) as address:
            print(f"the first page after {start}:")
            with httpx.Client(base_url=address, timeout=60) as client:
                times(client, ("/en/",), 1)
    with Store(given.store, create=False) as store, served(store) as address:
        events = [row.event for row in store.events(limit=2000)]
        tokens = [store.accounts.add(f"reviewer {n} {time.time_ns()}", "reviewer") for n in range(REVIEWERS)]
        with httpx.Client(base_url=address, timeout=60) as client:
            print(f"map, timeline, counts and list of {store.counts().events} events under filters:")
            times(client, VIEWS)
            print("lists:")
            times(client, LISTS)
            print("first view, compressed:")
            for path in ("/ar/", "/en/"):
                weight(client, path)
        print("first contentful paint in a browser:")
        paint(address, ("/en/", "/ar/", "/en/?actor=is&role=target"))
        if given.seconds:
            load(address, given.seconds, events, tokens)


if __name__ == "__main__":
    main()
