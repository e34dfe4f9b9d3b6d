"""What hostile visitors and hostile words try on the pages. See docs/threat-model.md."""

import logging
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from litestar import Litestar
from litestar.testing import TestClient
from lxml import html as lxml_html

import marsad.web
import support
from hostile import hostile_store
from marsad.store import Store, StoreError
from marsad.web.admission import COOKIE
from marsad.web.security import CONTENT_SECURITY_POLICY
from marsad.web.source_pages import namesakes
from reviewing import BASE, client, log_in

TURN = "\u202e"
"""What turns the direction of all that follows it."""
TEMPLATES = Path(marsad.web.__file__).with_name("templates")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with hostile_store(tmp_path / "s.db", f"n{TURN}x", f"{TURN}abc") as made:
        yield made


@pytest.fixture
def here(store: Store) -> Iterator[TestClient[Litestar]]:
    with client(store) as made:
        yield made


# Spoofing

_APART = {"bdi", "option", "title", "textarea"}
_LINES = {"p", "li", "h1", "h2", "h3", "h4", "td", "th", "dd", "dt"}


def _kept_apart(node: Any, words: str) -> bool:
    """Whether words that turn their direction end with the element that holds them, before anything of ours."""
    while node is not None:
        if node.tag in _APART or "dir" in node.attrib:
            return node.tag != "html"
        if node.tag in _LINES:
            return str(node.text_content()).strip() == words.strip()
        node = node.getparent()
    return False


@pytest.mark.parametrize("path", ["", "events/ev-1", "documents", "review", "review/ev-1", "disputes", "search?q=abc"])
def test_names_turn_nothing_beside_them(here: TestClient[Litestar], store: Store, path: str) -> None:
    log_in(here, store.accounts.add("nour", "admin"))
    page = lxml_html.fromstring(here.get(f"/en/{path}").text)
    found = 0
    for node in page.iter("*"):
        for holder, words in ((node, node.text), (node.getparent(), node.tail)):
            # In the report's own words they stay: they stand in a block of their own.
            if words and TURN in words and holder.tag != "mark":
                found += 1
                assert _kept_apart(holder, words), lxml_html.tostring(holder, encoding="unicode")[:200]
    assert found


@pytest.mark.parametrize("name", [f"no{TURN}ur", "no\u200bur", "n\u043eur", "NOUR", "ｎｏｕｒ", "nou\nr\x07"])
def test_no_account_passes_for_another(store: Store, name: str) -> None:
    store.accounts.add("nour", "reviewer")
    with pytest.raises(StoreError):
        store.accounts.add(name, "reader")
    assert [account.name for account in store.accounts.all()] == ["nour"]


def test_outlets_whose_names_look_alike_are_told(store: Store, here: TestClient[Litestar]) -> None:
    for n, name in enumerate(("Raqqa Post", "Rаqqa Post", "وكالة كريم", "وكالة کریم", "Other")):
        store.add(support.document(f"x{n}", f"{support.TEXT} {n}", publisher=name), [], reader="test")
    found = namesakes(store)
    assert found["Raqqa Post"] == ("Rаqqa Post",)
    assert found["وكالة کریم"] == ("وكالة كريم",)
    assert len(found) == 4


# Sessions and tokens


@contextmanager
def logged() -> Iterator[list[str]]:
    """All that is logged, tracebacks included; of what the test's own client notes nothing, as it is not marsad's."""
    told: list[str] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if not record.name.startswith("http"):
                told.append(self.format(record))

    listening, root = Listening(logging.DEBUG), logging.getLogger()
    level = root.level
    root.addHandler(listening)
    root.setLevel(logging.DEBUG)
    yield told
    root.setLevel(level)
    root.removeHandler(listening)


def test_a_session_that_somebody_else_put_there_is_not_taken_over(here: TestClient[Litestar], store: Store) -> None:
    """Session fixation: logging in gives a new secret, and what the browser brought opens nothing."""
    token, planted = store.accounts.add("nour", "admin"), store.accounts.begin("nour")
    here.cookies.set(COOKIE, planted)
    answer = log_in(here, token)
    assert answer.status_code == 303
    assert planted not in answer.headers["set-cookie"]
    assert store.accounts.of_session(planted) is None
    here.cookies.clear()
    here.cookies.set(COOKIE, "chosen-by-somebody")
    assert "nour" not in here.get("/en/about").text


def test_a_session_runs_out(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.accounts.add("nour", "reader")
    secret = store.accounts.begin("nour")
    assert store.accounts.of_session(secret) is not None
    monkeypatch.setattr("marsad.store.accounts.now", lambda: "2999-01-01T00:00:00+00:00")
    assert store.accounts.of_session(secret) is None


def test_a_token_in_an_address_opens_nothing(store: Store) -> None:
    token = store.accounts.add("nour", "admin")
    with client(store, hosts=["marsad.example"], closed=True) as served:
        for name in ("token", "access_token", "authorization", COOKIE):
            assert served.get(f"/api/events?{name}={token}").status_code == 401


def test_no_secret_reaches_logs_pages_or_the_store(here: TestClient[Litestar], store: Store) -> None:
    token, wrong = store.accounts.add("nour", "admin"), "marsad-a-token-that-is-nobodys"
    with logged() as lines:
        refused = log_in(here, wrong)
        log_in(here, token)
        secret = here.cookies[COOKIE]
        pages = [here.get(path).text for path in ("/en/about", "/en/users", "/en/nothing", "/api/events")]
        bearer = {"authorization": f"Bearer {token}"}
        pages += [here.post("/api/decisions", content=b"{", headers=bearer).text, refused.text]
    held = "\n".join(sqlite3.connect(store.path).iterdump())
    log = "\n".join(lines)
    for told in (token, secret, wrong):
        assert told not in log
        assert told not in held
        assert not any(told in page for page in pages)


@pytest.mark.parametrize("closed", [False, True])
def test_errors_tell_no_secret(store: Store, monkeypatch: pytest.MonkeyPatch, closed: bool) -> None:
    """Whatever breaks in the middle of a request: neither the log nor the answer holds what opens anything."""
    token = store.accounts.add("nour", "admin")
    bearer = {"authorization": f"Bearer {token}"}

    def breaking(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    with client(store, hosts=["marsad.example"], closed=closed) as made, logged() as lines:
        log_in(made, token)
        secret = made.cookies[COOKIE]
        for name in ("event", "documents", "all_events", "ask"):
            monkeypatch.setattr(Store, name, breaking)
        answers = [made.get(path) for path in ("/en/events/ev-1", "/en/documents", "/ar/", "/en/users", "/en/audit")]
        answers += [made.get("/api/events/ev-1", headers=bearer), made.get("/api/documents", headers=bearer)]
        monkeypatch.setattr("marsad.store.accounts.Accounts.of_token", breaking)
        answers += [log_in(made, token), made.get("/api/events", headers=bearer)]
        monkeypatch.undo()
    assert [answer.status_code for answer in answers].count(500) >= 6
    log = "\n".join(lines)
    assert "RuntimeError" in log
    for told in (token, secret):
        assert told not in log
        assert not any(told in answer.text for answer in answers)


def test_guessing_from_many_addresses_has_to_wait_too(
    here: TestClient[Litestar], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tokens name no account: there is a brake for each address, and one for all of them together."""
    codes = []
    for n in range(25):
        monkeypatch.setattr("marsad.web.login.client_of", lambda _, n=n: f"10.0.0.{n}")
        codes += [log_in(here, "marsad-guess").status_code for _ in range(5)]
    assert codes == [401] * 100 + [429] * 25


# Markup


def test_templates_hold_nothing_inline() -> None:
    """The policy lets no inline script or style run; none is there to tempt anybody to loosen it."""
    for file in TEMPLATES.glob("*.html"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]* src=\"/assets/)", text), file.name
        assert not re.search(r"\son[a-z]{3,}=", text), file.name
        assert not re.search(r"\sstyle=", text), file.name
        assert "javascript:" not in text, file.name
        # The one exception is marsad's own style sheet in a file that stands alone.
        assert re.findall(r"\{\{ *(\w+) *\| *safe", text) in ([], ["style"]), file.name


def test_the_policy_has_no_exception() -> None:
    told = dict(part.split(" ", 1) for part in CONTENT_SECURITY_POLICY.split("; "))
    assert told.pop("img-src") == "'self' data: blob:"
    assert told.pop("default-src") == told.pop("base-uri") == told.pop("frame-ancestors") == "'none'"
    assert set(told.values()) == {"'self'"}
    assert {"script-src", "style-src", "form-action", "connect-src"} <= set(told)


# Filters

INJECTED = ["'; DROP TABLE events; --", "' OR '1'='1", '") UNION SELECT token FROM users --', "%", "_", "\\"]


@pytest.mark.parametrize("name", ["q", "place", "area", "kind", "actor", "role", "status", "country", "publisher"])
def test_sql_in_filters_is_only_words(here: TestClient[Litestar], store: Store, name: str) -> None:
    token = store.accounts.add("nour", "admin")
    before = support.dump(Path(store.path))
    for value in INJECTED:
        for path in ("/api/events", "/api/documents", "/en/", "/en/disputes", "/en/search"):
            answer = here.get(path, params={name: value})
            assert answer.status_code in (200, 400), (path, value)
            assert token not in answer.text
            assert "syntax error" not in answer.text
    assert support.dump(Path(store.path)) == before


@pytest.mark.parametrize("path", ["../app.py", "%2e%2e/app.py", "..%5capp.py", "/etc/passwd", "js/../../app.py", "%00"])
def test_files_beside_the_assets_are_not_served(here: TestClient[Litestar], path: str) -> None:
    answer = here.get(f"{BASE}/assets/{path}")
    assert answer.status_code in (400, 404)
    assert "create_app" not in answer.text
