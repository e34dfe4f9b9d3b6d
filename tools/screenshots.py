"""Pictures of the pages in both languages, from the example store: `make screenshots`.

    python tools/screenshots.py demo.db docs/images

Needs Chromium (MARSAD_CHROMIUM names it where it is not found) and Python's playwright. A page is a line in PAGES.
"""

import sys
from pathlib import Path

from browsing import CHROMIUM, FLAGS, served
from playwright.sync_api import Page, sync_playwright

from marsad.store import Store
from marsad.web.event_view import document_of, event_path, reader_path

PAGES = {
    "events": "",
    "event": "{event}",
    "reader": "{reader}",
    "disputes": "disputes",
    "trends": "trends",
    "network": "network",
    "actors": "actors",
    "places": "places",
    "sources": "sources",
    "briefing": "briefing",
    "search": "search?q=عبوة ناسفة",
    "api": "api",
    "about": "about",
}
"""What a picture is called, and what it shows: `{event}` has the most disputes, `{reader}` is its first report."""
INSIDE = ("review", "ingest", "users")
"""Pages that take an account."""
WIDE, PHONE = {"width": 1200, "height": 820}, {"width": 390, "height": 780}
_MOST = 200_000


def main() -> None:
    """Take the pictures."""
    target = Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    if CHROMIUM is None:
        sys.exit("no Chromium found: install it or set MARSAD_CHROMIUM")
    with Store(sys.argv[1], create=False) as store, served(store) as address, sync_playwright() as started:
        row = store.events(sort="-disputes", limit=1)[0]
        event = store.event(row.event)
        assert event is not None
        named = {"event": event_path(row.event), "reader": reader_path(document_of(event.mentions[0]))}
        opened = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for language in ("ar", "en"):
            page = opened.new_page(viewport=WIDE)  # type: ignore[arg-type]
            for name, path in PAGES.items():
                _take(page, f"{address}/{language}/{path.format(**named)}", target / f"{name}.{language}.png")
            page.set_viewport_size(PHONE)  # type: ignore[arg-type]
            _take(page, f"{address}/{language}/", target / f"phone.{language}.png")
            page.set_viewport_size(WIDE)  # type: ignore[arg-type]
            _take_inside(store, page, f"{address}/{language}/", target, language)
        opened.close()


def _take_inside(store: Store, page: Page, home: str, target: Path, language: str) -> None:
    """The pages for those with an account, which is there for the picture only."""
    token = store.accounts.add("سلمى", "admin")
    try:
        page.goto(f"{home}login")
        page.fill("#token", token)
        page.click("main form button")
        for name in INSIDE:
            _take(page, f"{home}{name}", target / f"{name}.{language}.png")
    finally:
        store.accounts.remove("سلمى")


def _take(page: Page, url: str, file: Path) -> None:
    answer = page.goto(url)
    if answer is None or not answer.ok:
        print(f"left out, as there is no such page: {file.name}")
        return
    page.evaluate("document.fonts.ready.then(() => true)")
    page.wait_for_timeout(300)
    page.screenshot(path=file)
    if file.stat().st_size > _MOST:
        print(f"{file.name} is large: {file.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
