"""The pages over many events in a real browser: no complaint, none too wide for a phone, names for what is operated."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import CHROMIUM, PATIENCE, served

from test_browser import PHONE
from test_web_study import filled

pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium found: install it or set MARSAD_CHROMIUM")
PAGES = (
    *("actors", "actors/iq-army", "network", "places", "places/IQ/Kirkuk", "sources", "sources/speaker/iq-smc"),
    *("trends?measure=killed", "briefing", "search?q=داعش"),
)
FAULTS = """() => {
  const seen = new Set(), faults = [];
  for (const e of document.querySelectorAll("[id]")) seen.has(e.id) ? faults.push("twice: " + e.id) : seen.add(e.id);
  for (const e of document.querySelectorAll("input:not([type=hidden]), select, textarea"))
    if (!e.labels.length && !e.ariaLabel) faults.push("no label: " + e.name);
  for (const e of document.querySelectorAll("a[href], button"))
    if (!(e.textContent.trim() || e.ariaLabel || e.querySelector("img[alt]"))) faults.push("no name: " + e.outerHTML);
  for (const e of document.querySelectorAll("svg[role=img]"))
    if (!document.getElementById(e.getAttribute("aria-labelledby")?.split(" ")[0])) faults.push("no title: " + e.id);
  if (document.querySelectorAll("main h1").length !== 1) faults.push("h1");
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push("wider than the window by " + wide);
  return faults;
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """Where the pages are, and the token of a reviewer."""
    store = filled(tmp_path_factory.mktemp("browser") / "s.db")
    token = store.accounts.add("Nour", "reviewer")
    with served(store) as address:
        yield address, token
    store.close()


@pytest.fixture
def new_page(browser: Any) -> Iterator[Callable[..., Any]]:
    """Makes a page; what it complains of fails its test."""
    contexts: list[Any] = []
    complaints: list[str] = []

    def make(**options: Any) -> Any:
        context = browser.new_context(**({"viewport": {"width": 1280, "height": 900}} | options))
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda told: complaints.append(told.text) if told.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield make
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.mark.parametrize("options", [{}, {"viewport": PHONE}], ids=["desk", "phone"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_page_is_whole(
    new_page: Callable[..., Any], address: tuple[str, str], language: str, options: dict[str, Any]
) -> None:
    page = new_page(**options)
    for path in PAGES:
        page.goto(f"{address[0]}/{language}/{path}")
        assert page.evaluate(FAULTS) == [], path


def test_an_actor_reached_by_key_shows_its_ties_alone(new_page: Callable[..., Any], address: tuple[str, str]) -> None:
    page = new_page()
    page.goto(f"{address[0]}/en/network")
    page.focus(".node[data-id=iq-peshmerga]")
    assert page.locator("#net.lit").count() == 1
    assert page.locator(".node.on").count() == 2
    assert page.locator(".tie.on").count() == 1
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/actors/iq-peshmerga")


def test_the_briefing_prints_without_the_form(new_page: Callable[..., Any], address: tuple[str, str]) -> None:
    page = new_page()
    page.goto(f"{address[0]}/ar/briefing")
    assert page.is_visible("#print")
    page.emulate_media(media="print")
    assert not page.is_visible("form.scope")
    assert page.is_visible(".t-listed")
    assert page.pdf()[:5] == b"%PDF-"


def test_files_are_brought_in(new_page: Callable[..., Any], address: tuple[str, str], tmp_path: Path) -> None:
    report = tmp_path / "خبر.txt"
    report.write_text("أعلنت وزارة الدفاع، الاثنين 22 شباط 2021، مقتل خمسة من عناصر داعش بضربة جوية في ديالى.", "utf-8")
    page = new_page()
    page.goto(f"{address[0]}/en/login?next=/en/ingest")
    page.fill("#token", address[1])
    page.click("main form button")
    page.wait_for_url("**/en/ingest")
    assert page.evaluate(FAULTS) == []
    page.set_input_files("#files", str(report))
    assert "خبر.txt" in page.inner_text("#chosen")
    page.click("#drop button")
    page.wait_for_selector("#job[data-over='1']")
    page.wait_for_selector("#job .jobs a")
    page.click("#job .jobs a")
    page.wait_for_url("**/en/documents/**")
