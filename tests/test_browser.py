"""The pages in a real browser: headless Chromium, where the machine has one."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from browsing import CHROMIUM, PATIENCE, served

import support
from marsad.store import Store

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium found: install it or set MARSAD_CHROMIUM")
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    store = Store(str(tmp_path_factory.mktemp("browser") / "test.db"))
    store.add(support.document(), [support.mention()], reader="test")
    wide = support.place(precision=3, type="governorate", name="Kirkuk", name_ar="كركوك", lat=35.47, lon=44.39)
    disputed = support.event(disputes=(support.dispute("results.killed.is", ("7", ("doc-1#1",))),))
    later = support.event("ev-0002", place=wide, date=support.day("2021-03-01"), title_en="Search around Kirkuk")
    store.replace_events([disputed, later])
    with served(store) as address:
        yield address


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """A page that fails its test at the end if it complained, or asked anything of another host."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    complaints: list[str] = []
    away: list[str] = []
    page.on("console", lambda told: complaints.append(told.text) if told.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda asked: away.append(asked.url) if _is_away(asked.url, address) else None)
    yield page
    context.close()
    assert away == []
    # A software renderer is slow to read back; Chromium says so, and it is nothing of ours.
    assert [told for told in complaints if "GPU stall" not in told] == []


def _is_away(url: str, address: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme not in ("data", "blob") and parts.netloc != urlsplit(address).netloc


def test_from_the_list_by_the_map_to_the_words(page: Any, address: str) -> None:
    page.goto(f"{address}/")
    assert page.url == f"{address}/en/"
    assert page.locator("svg.map .marks a").count() == 2
    assert page.evaluate("document.querySelector('svg.map .land').getBBox().width") > 100
    page.click("h3 >> text=Air strike at Wadi al-Shay")
    page.wait_for_selector("#disputes .side")
    page.click("#disputes >> text=Read it in the report")
    page.wait_for_selector("#span")
    assert page.inner_text("#span") == "7"
    page.click(".language")
    assert page.get_attribute("html", "dir") == "rtl"
    assert page.inner_text("#span") == "7"


def test_highlight_tells_what_was_read_from_it(page: Any, address: str) -> None:
    page.goto(f"{address}/en/documents/doc-1")
    page.hover("article mark.k-place")
    note = page.inner_text("#note")
    assert "Wadi al-Shay" in note
    assert "Account 1" in note
    page.keyboard.press("Escape")
    assert page.is_hidden("#note")
    page.focus("article mark.k-date")
    assert "22 Feb 2021" in page.inner_text("#note")


def test_overlapping_highlights_are_all_told(page: Any, address: str) -> None:
    page.goto(f"{address}/en/documents/doc-1")
    page.hover("article mark.k-actor mark.k-means")
    note = page.inner_text("#note")
    assert "aircraft" in note
    assert "Did it" in note


def test_account_is_shown_in_the_text_and_let_go_again(page: Any, address: str) -> None:
    page.goto(f"{address}/ar/documents/doc-1#m1")
    page.wait_for_selector("body.choosing .s.lit")
    page.click("#clear")
    page.wait_for_selector("body:not(.choosing)")
    page.click('[data-mention="m1"]')
    page.wait_for_selector("body.choosing mark.chosen")
    page.click(".reading:has(.k-result)")
    assert page.locator("article mark.k-result.lit").count() == 1


def test_kinds_can_be_switched_off(page: Any, address: str) -> None:
    page.goto(f"{address}/en/documents/doc-1")
    style = "getComputedStyle(document.querySelector('article mark.k-place')).backgroundColor"
    assert page.evaluate(style) != "rgba(0, 0, 0, 0)"
    page.uncheck("#show-place")
    assert page.evaluate(style) == "rgba(0, 0, 0, 0)"


def test_map_that_moves_offers_events_in_a_popup(page: Any, address: str) -> None:
    page.goto(f"{address}/en/?kind=airstrike&place=Wadi al-Shay")
    page.click("#move")
    page.wait_for_selector('#map[data-live="1"]', timeout=30_000)
    box = page.locator("#map canvas").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_selector(".maplibregl-popup a")
    assert "/en/events/ev-0001" in page.get_attribute(".maplibregl-popup a", "href")
    page.click(".chips a >> nth=0")
    page.wait_for_url("**/en/?place=Wadi*")
    page.wait_for_selector('#map[data-live="1"]')


def test_a_filter_changes_the_view_in_place(page: Any, address: str) -> None:
    page.goto(f"{address}/en/")
    page.evaluate("window.same = true")
    page.select_option("#f-disputed", "1")
    page.wait_for_url("**disputed=1*")
    playwright.expect(page.locator(".event")).to_have_count(1)
    assert page.evaluate("window.same")
    assert "1 event" in page.inner_text("#list-title")
    page.click(".chips a >> nth=0")
    playwright.expect(page.locator(".event")).to_have_count(2)
    page.go_back()
    playwright.expect(page.locator(".event")).to_have_count(1)
    assert "disputed=1" in page.url
    assert page.input_value("#f-disputed") == "1"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_days_are_chosen_by_dragging_and_by_keys(page: Any, address: str, language: str) -> None:
    page.goto(f"{address}/{language}/")
    box = page.locator("svg.histogram").bounding_box()
    middle = box["y"] + box["height"] / 2
    # Time goes as the language is written.
    first, last = (0.02, 0.3) if language == "en" else (0.98, 0.7)
    page.mouse.move(box["x"] + box["width"] * first, middle)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * last, middle, steps=4)
    page.mouse.up()
    page.wait_for_url("**since=2021-02-22*")
    playwright.expect(page.locator(".event")).to_have_count(1)
    page.goto(f"{address}/{language}/")
    page.focus("#t-since")
    page.keyboard.press("ArrowRight" if language == "en" else "ArrowLeft")
    page.wait_for_url("**since=2021-02-23*")
    assert page.evaluate("document.activeElement.id") == "t-since"
    assert page.get_attribute("#t-since", "aria-valuetext") == "2021-02-23"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_names_on_a_small_map_lie_upon_nothing(browser: Any, address: str, language: str) -> None:
    page = browser.new_page(viewport=PHONE)
    page.goto(f"{address}/{language}/?bbox=34,28,50,40")
    page.evaluate("document.fonts.ready.then(() => true)")
    boxes = page.eval_on_selector_all(
        "svg.map .marks .u, svg.map .names text:not([visibility=hidden])",
        "all => all.map(e => [e.tagName, e.getBoundingClientRect().toJSON()]).filter(([, box]) => box.width)",
    )
    names = [box for tag, box in boxes if tag == "text"]
    assert names
    for n, one in enumerate(names):
        for other in [*names[:n], *(box for tag, box in boxes if tag != "text")]:
            apart = one["right"] < other["left"] or other["right"] < one["left"]
            lead = one["height"] / 4  # a line's letters do not fill it
            assert apart or one["bottom"] - lead < other["top"] + lead or other["bottom"] - lead < one["top"] + lead
    page.close()


def test_marks_of_the_map_lead_on_without_scripts(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/en/")
    page.click("svg.map .marks a.p2")
    assert "/en/events/ev-0001" in page.url
    page.goto(f"{address}/en/")
    page.click("svg.map .marks a.wide")
    assert "located=area" in page.url
    page.wait_for_load_state()  # a click waits for the answer's beginning only
    assert page.locator(".event").count() == 1
    context.close()


@pytest.mark.parametrize("path", ["ar/", "en/", "ar/events/ev-0001", "en/documents/doc-1", "ar/documents", "en/about"])
def test_pages_fit_a_phone(page: Any, address: str, path: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{address}/{path}")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_filters_work_without_scripts(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/en/")
    page.select_option("[name=disputed]", "1")
    page.click("form.filters button")
    assert "disputed=1" in page.url
    page.wait_for_load_state()  # a click waits for the answer's beginning only
    assert page.locator(".event").count() == 1
    context.close()


def test_keyboard_reaches_content_first(page: Any, address: str) -> None:
    page.goto(f"{address}/en/about")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
