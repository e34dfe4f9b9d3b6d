"""No page has a serious fault by the rules of axe, in either language, by day and by night."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import CHROMIUM, served

import support
from marsad.pipeline import build
from marsad.store import Store
from reviewing import event_of, filled, review_path

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
axe = pytest.importorskip("axe_playwright_python", reason="axe is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium found: install it or set MARSAD_CHROMIUM")

PAGES = (
    "",
    "?actor=is&since=1990-01-01&until=1990-01-02",
    "{event}",
    "documents",
    "documents/a?layers=1",
    "documents/evil",
    "disputes",
    "review",
    "{review}",
    "add?document=a&start=0&end=60",
    "trends",
    "network",
    "actors",
    "actors/is",
    "places",
    "places/IQ/Kirkuk",
    "sources",
    "briefing",
    "search?q=داعش",
    "ingest",
    "api",
    "about",
    "users",
    "audit",
    "nowhere",
)
SERIOUS = """async () => {
    const found = await axe.run(document, {
        resultTypes: ["violations"],
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return found.violations.map(rule => `${rule.id}: ${rule.nodes[0].html.slice(0, 120)}`);
}"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with filled(tmp_path_factory.mktemp("access") / "s.db") as store:
        build([support.document("evil", f"<script>\u202e{support.TEXT}")], store, reader=lambda d: [], version="1")
        yield store


@pytest.fixture(scope="module")
def address(store: Store) -> Iterator[str]:
    with served(store) as address:
        yield address


@pytest.mark.parametrize(("language", "scheme"), [("ar", "light"), ("en", "dark")])
def test_no_page_has_a_serious_fault(browser: Any, store: Store, address: str, language: str, scheme: str) -> None:
    rules = next(Path(axe.__file__).parent.rglob("axe*.js")).read_text(encoding="utf-8")
    # The pages let no foreign script in; the test has to.
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{address}/{language}/login")
    page.evaluate(rules)
    assert page.evaluate(SERIOUS) == []
    token = store.accounts.add(f"Nour {language}", "admin")
    context.request.post(f"{address}/en/login", form={"token": token}, headers={"origin": address}, max_redirects=0)
    own = {"event": f"events/{event_of(store, 'a#1')}", "review": review_path(store)[len("/en/") :]}
    faults = {}
    for path in PAGES:
        page.goto(f"{address}/{language}/{path.format(**own)}")
        page.evaluate(rules)
        if told := page.evaluate(SERIOUS):
            faults[path] = told
    context.close()
    assert faults == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_has_the_focus_is_seen_and_fields_have_edges(browser: Any, address: str, scheme: str) -> None:
    page = browser.new_page(color_scheme=scheme)
    page.goto(f"{address}/en/disputes")
    for _ in range(25):
        page.keyboard.press("Tab")
        outline, name = page.evaluate(
            "[getComputedStyle(document.activeElement).outlineStyle, document.activeElement.outerHTML.slice(0, 80)]"
        )
        assert outline != "none", name
    tokens = ("--control", "--paper", "--sheet")
    edge, paper, sheet = (
        page.evaluate("name => getComputedStyle(document.documentElement).getPropertyValue(name)", name)
        for name in tokens
    )
    assert contrast(edge, paper) >= 3
    assert contrast(edge, sheet) >= 3
    page.close()


def contrast(one: str, other: str) -> float:
    """How much two colours, #rrggbb, differ in brightness, as WCAG counts it."""
    low, high = sorted(_luminance(colour.strip()) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
