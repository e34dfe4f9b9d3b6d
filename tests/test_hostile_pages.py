"""Hostile words of reports, uploads, accounts and addresses on every page that there is. See docs/threat-model.md."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from browsing import CHROMIUM, served
from lxml import html as lxml_html

from hostile import hostile_store
from marsad.web.security import CONTENT_SECURITY_POLICY
from reviewing import client, log_in

_WORD = '"><img src=x onerror="window.harm=1"><script>window.harm=1</script>\'-{{7*191}}${7*191}</textarea></title>'
"""What would become markup, or run, wherever it is put into a page as it is."""


_FILTERED = (
    "search?q",
    "?place",
    "?q",
    "?publisher",
    "trends?place",
    "network?actor",
    "sources?place",
    "disputes?kind",
)
_DATA = ("events", "documents", "mentions", "claims", "disputes", "actors", "places")


def _own_pages(address: str) -> str | None:
    """The address without its host and fragment, where it is one of our pages that only shows something."""
    path = address.partition("#")[0]
    return path if path.startswith("/") and not path.startswith("//") else None


def _harms(page: Any) -> list[str]:
    """What in a page would run, or comes from elsewhere."""
    found = [f"{n.tag} {a}" for n in page.iter("*") for a in n.attrib if a.startswith("on") or a == "srcdoc"]
    for node in page.iter("*"):
        for name in ("href", "src", "action", "formaction", "data", "xlink:href"):
            value = node.attrib.get(name, "").strip().lower()
            if value.startswith(("javascript:", "data:", "vbscript:")) or value == "x":
                found.append(f"{node.tag} {name}={value[:40]}")
    found += [n.attrib.get("src", "inline") for n in page.iter("script") if "/assets/" not in n.attrib.get("src", "")]
    found += [n.tag for n in page.iter("iframe", "object", "embed", "base")]
    return found


def test_nothing_hostile_becomes_markup_on_any_page(tmp_path: Path) -> None:
    """Every page that can be reached by links, and every route of the pages and the data, as an administrator sees it:
    hostile words in texts, titles, names, publishers, addresses, uploads, accounts and filters stay words."""
    with hostile_store(tmp_path / "s.db", _WORD, _WORD) as store, client(store) as here:
        log_in(here, store.accounts.add("nour <script>", "admin"))
        store.accounts.add("<img src=x onerror=harm()>", "reader", by=_WORD)
        store.decide("note", who=_WORD, events=["ev-1"], note=_WORD)
        csrf = re.findall(r'name="csrf" value="(\w+)"', here.get("/en/ingest").text)[0]
        upload = {"files": (f"{_WORD}.txt", f"{_WORD} غارة على كركوك أمس.".encode(), "text/html")}
        here.post("/en/ingest", data={"csrf": csrf, "way": "files"}, files=upload)
        sent = {
            "title": _WORD,
            "publisher": _WORD,
            "url": f"javascript:{_WORD}",
            "text": f"{_WORD} غارة على كركوك أمس.",
        }
        here.post("/en/ingest", data={"csrf": csrf, "way": "text", **sent})
        waiting = ["/en/", "/ar/", "/en/review/ev-1", "/en/nowhere", "/api", "/en/audit"]
        waiting += [f"/en/{path}={quote(_WORD)}" for path in _FILTERED] + [f"/en/{quote(_WORD, safe='')}"]
        waiting += [f"/api/{name}" for name in _DATA]
        seen: set[str] = set()
        shapes: dict[str, int] = {}
        while waiting:
            path = waiting.pop(next((n for n, path in enumerate(waiting) if "?" not in path), 0))
            shape = re.sub(r"=[^&]*", "=", path)
            if path in seen or shapes.get(shape, 0) >= 2 or len(seen) > 200:  # filters that combine have no end
                continue
            seen.add(path)
            shapes[shape] = shapes.get(shape, 0) + 1
            answer = here.get(path)
            assert answer.status_code < 500, path
            assert answer.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
            assert answer.headers["x-content-type-options"] == "nosniff"
            if not answer.headers.get("content-type", "").startswith("text/html"):
                kind = answer.headers.get("content-type", "")
                assert "xml" not in kind or "officedocument" in kind, path
                continue
            page = lxml_html.fromstring(answer.text)
            assert _harms(page) == [], path
            assert "1337" not in answer.text, path
            waiting += [own for node in page.iter("a") if (own := _own_pages(node.attrib.get("href", "")))]
        routes = {r.path.replace("{language:str}", "en") for r in here.app.routes if r.path.startswith("/{language")}
        missed = {r for r in routes if not any(_like(r, path) for path in seen)} - _ONLY_SENT
        assert missed == set()
        assert len(seen) > 60


_ONLY_SENT = {"/en/decide", "/en/logout", "/en/add", "/en/ingest/{job:str}", "/en/login"}
"""Routes that take forms, or that the test visits by their forms."""


def _like(route: str, path: str) -> bool:
    pattern = re.sub(r"\\\{\w+:path\\\}", ".+", re.sub(r"\\\{\w+:str\\\}", "[^/]+", re.escape(route)))
    return re.fullmatch(f"{pattern}/?", path.partition("?")[0]) is not None


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium found: install it or set MARSAD_CHROMIUM")
def test_nothing_hostile_runs_in_a_browser(browser: Any, tmp_path: Path) -> None:
    """The same in a browser that heeds no policy: scripts of ours that make markup of data make none of these words."""
    with hostile_store(tmp_path / "s.db", _WORD, _WORD) as store, served(store) as address:
        context = browser.new_context(bypass_csp=True)
        token = store.accounts.add("nour", "admin")
        context.request.post(f"{address}/en/login", form={"token": token}, headers={"origin": address}, max_redirects=0)
        page = context.new_page()
        for path in ("", "events/ev-1", "documents/d1", "review/ev-1", "network", f"search?q={quote(_WORD)}", "audit"):
            page.goto(f"{address}/en/{path}")
            page.mouse.move(600, 300)
            page.wait_for_timeout(150)
            assert page.evaluate("window.harm") is None, path
            assert page.locator("img[src=x]").count() == 0, path
        context.close()
