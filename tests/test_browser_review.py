"""Review in a real browser: words chosen in a report, keys, two reviewers, without scripts, on a phone."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from browsing import CHROMIUM, PATIENCE, served

import support
from marsad.pipeline import build
from marsad.store import Store
from reviewing import event_of, filled, review_path
from test_browser import PHONE

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium found: install it or set MARSAD_CHROMIUM")
EVIL = "<script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'> \u202eمقتل 7 من عناصر داعش\u202c \"'"

Opened = Callable[..., Any]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with filled(tmp_path_factory.mktemp("browser") / "s.db") as store:
        evil = support.document(
            "evil", f"{EVIL}\n{support.TEXT}", title=EVIL, publisher=EVIL, url="javascript:alert(1)"
        )
        build([evil], store, reader=lambda d: [], version="1")
        yield store


@pytest.fixture(scope="module")
def tokens(store: Store) -> dict[str, str]:
    return {name: store.accounts.add(name, "reviewer") for name in ("Nour", "Sami")}


@pytest.fixture(scope="module")
def address(store: Store) -> Iterator[str]:
    with served(store) as address:
        yield address


@pytest.fixture
def opened(browser: Any, address: str, tokens: dict[str, str]) -> Iterator[Opened]:
    """Opens a page for somebody who is logged in; what a page complains of fails its test."""
    contexts: list[Any] = []
    complaints: list[str] = []

    def open(who: str, path: str, **options: Any) -> Any:
        context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB", **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda told: complaints.append(told.text) if told.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        told = context.request.post(
            f"{address}/en/login", form={"token": tokens[who]}, headers={"origin": address}, max_redirects=0
        )
        assert told.status in (302, 303)
        page.goto(address + path)
        return page

    yield open
    for context in contexts:
        context.close()
    # A conflict is an answer of its own, which Chromium tells of as an error.
    assert [told for told in complaints if "409" not in told] == []


def select(page: Any, words: str) -> None:
    """Select words of the report as a mouse would."""
    page.evaluate(
        """words => {
            const walker = document.createTreeWalker(document.querySelector("#report .text"), NodeFilter.SHOW_TEXT);
            const nodes = [];
            let text = "";
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                nodes.push([node, text.length]);
                text += node.data;
            }
            const at = text.indexOf(words);
            const edge = offset => nodes.findLast(([, start]) => start <= offset);
            const [first, from] = edge(at);
            const [last, to] = edge(at + words.length - 1);
            document.getSelection().setBaseAndExtent(first, at - from, last, at + words.length - to);
        }""",
        words,
    )


def test_a_value_is_set_right_by_selected_words_and_undone(opened: Opened, store: Store) -> None:
    page = opened("Nour", review_path(store))
    select(page, "7 من عناصر داعش")
    page.click("#bubble button:has-text('Set a value right')")
    page.select_option("#edit-field", "results.killed.is")
    playwright.expect(page.locator("#edit-value")).to_have_value("7")
    assert page.input_value("#edit-quote") == "7 من عناصر داعش"
    page.click("#edit-form button")
    page.wait_for_selector("#told")
    made = store.decisions()[-1].decision
    assert (made.who, made.field, made.value) == ("Nour", "results.killed.is", "7")
    assert made.words is not None
    text = store.document(made.words.document)
    assert text is not None
    assert text.text[made.words.start : made.words.end] == "7 من عناصر داعش"
    page.wait_for_load_state()
    page.keyboard.press("u")
    page.wait_for_selector("text=undone by")
    assert store.decisions()[-1].decision.undoes == made.id


def test_keys_lead_through_the_queue(opened: Opened, store: Store) -> None:
    before = len(store.decisions())
    page = opened("Nour", "/en/review?queue=new&at=0&next=1")
    first = page.url
    page.keyboard.press("?")
    assert page.is_visible("#help")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.wait_for_url("**at=1*")
    assert page.url.split("?")[0] != first.split("?")[0]
    page.keyboard.press("k")
    page.wait_for_url("**at=0*")
    page.keyboard.press("e")
    assert page.evaluate("document.activeElement.id") == "edit-value"
    page.keyboard.type("arj")
    page.keyboard.press("Escape")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("n")
    assert page.evaluate("document.activeElement.id") == "note-text"
    assert len(store.decisions()) == before


def test_two_reviewers(opened: Opened, store: Store) -> None:
    path = review_path(store, "d#1")
    nour, sami = opened("Nour", path), opened("Sami", path)
    nour.keyboard.press("a")
    nour.wait_for_selector("#told")
    sami.click("#do-reject button")
    sami.wait_for_selector("text=Somebody was faster")
    assert "Nour" in sami.inner_text("main")
    assert store.review_of(event_of(store, "d#1")) == "accepted"
    sami.click("text=Decide so all the same")
    sami.wait_for_selector("#told")
    assert store.review_of(event_of(store, "d#1")) == "rejected"
    sami.wait_for_load_state()  # until then nobody listens to the keys
    sami.keyboard.press("u")
    sami.wait_for_selector("text=undone by")
    assert store.review_of(event_of(store, "d#1")) == "accepted"


def test_a_missed_happening_is_added_from_the_reader(opened: Opened, store: Store) -> None:
    page = opened("Nour", "/en/documents/evil")
    select(page, "القوة المشتركة دمرت ثلاث مضافات")
    page.click("#bubble button")
    page.wait_for_selector(".passage")
    assert page.inner_text(".passage") == "القوة المشتركة دمرت ثلاث مضافات"
    page.select_option("#kind", "destruction")
    page.select_option("[name=count-0]", "destroyed")
    page.click("main form button")
    page.wait_for_selector("#told")
    added = store.decisions()[-1].decision.mention
    assert added is not None
    assert added.results[0].text == "ثلاث مضافات"


@pytest.mark.parametrize(
    "path", ["/en/documents/evil", "/ar/documents/evil?layers=1", "/en/add?document=evil&start=0&end=90"]
)
def test_a_hostile_report_is_only_text(opened: Opened, path: str) -> None:
    page = opened("Nour", path)
    assert page.evaluate("window.hacked") is None
    assert page.locator("main img").count() == 0
    assert page.locator("[href^='javascript:']").count() == 0


def test_all_of_it_works_without_scripts(opened: Opened, store: Store) -> None:
    page = opened("Nour", review_path(store), java_script_enabled=False)
    page.click("#to-edit")
    page.fill("#edit-quote", "الاثنين 22 شباط 2021")
    page.click("#edit-form button")
    page.wait_for_selector("#told")
    assert store.decisions()[-1].decision.value == "2021-02-22"
    page.click("#do-undo-told button")
    page.wait_for_selector("#told")
    assert store.decisions()[-1].decision.kind == "undo"


PAGES = ("review", "disputes", "login", "documents/a", "add?document=a&start=0&end=60")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_pages_fit_a_phone_and_name_their_fields(opened: Opened, store: Store, language: str) -> None:
    page = opened("Nour", f"/{language}/review")
    page.set_viewport_size(PHONE)
    own = [review_path(store, language=language), f"/{language}/events/{event_of(store, 'a#1')}"]
    for path in [f"/{language}/{name}" for name in PAGES] + own:
        page.goto(page.url.split(f"/{language}/")[0] + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], path
        assert page.evaluate(UNNAMED) == [], path


UNNAMED = """() => {
    const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
    const fields = [...document.querySelectorAll("input:not([type=hidden]), select, textarea")];
    const named = e => e.labels?.length || e.getAttribute("aria-label");
    const empty = e => !e.textContent.trim() && !e.getAttribute("aria-label");
    const buttons = [...document.querySelectorAll("button, a")].filter(empty);
    return [
        ...ids.filter((id, at) => ids.indexOf(id) !== at).map(id => `twice: ${id}`),
        ...fields.filter(e => !named(e)).map(e => `no name: ${e.outerHTML}`),
        ...buttons.map(e => `no words: ${e.outerHTML}`),
    ];
}"""
