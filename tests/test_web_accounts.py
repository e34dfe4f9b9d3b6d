"""Who is let in: tokens, sessions, roles, forms of other pages, guessing."""

from collections.abc import Iterator
from typing import Any

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from marsad.store import Store
from marsad.web.admission import COOKIE, next_page
from marsad.web.throttle import Throttle
from reviewing import BASE, client, filled, form, log_in, review_path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with filled(tmp_path_factory.mktemp("accounts") / "s.db") as opened:
        yield opened


@pytest.fixture(scope="module")
def tokens(store: Store) -> dict[str, str]:
    return {role: store.accounts.add(f"a {role}", role) for role in ("reader", "reviewer", "admin")}


@pytest.fixture
def here(store: Store, tokens: dict[str, str]) -> Iterator[TestClient[Litestar]]:
    with client(store) as made:
        yield made


@pytest.fixture
def served(store: Store, tokens: dict[str, str]) -> Iterator[TestClient[Litestar]]:
    with client(store, hosts=["marsad.example"], closed=True) as made:
        yield made


def test_a_session_is_begun_and_ended(here: TestClient[Litestar], tokens: dict[str, str]) -> None:
    answer = log_in(here, tokens["reviewer"])
    assert answer.status_code == 303
    assert answer.headers["location"] == "/en/"
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "samesite=strict" in cookie.lower()
    assert "Secure" not in cookie
    page = here.get("/en/about").text
    assert "a reviewer" in page
    out = here.post("/en/logout", data={"csrf": page.split('name="csrf" value="')[1].split('"')[0]})
    assert out.status_code == 303
    assert "a reviewer" not in here.get("/en/about").text


def test_the_cookie_is_for_https_alone_where_there_is_https(store: Store, tokens: dict[str, str]) -> None:
    with client(store, hosts=["marsad.example"], closed=True) as made:
        answer = made.post("https://marsad.example/en/login", data={"token": tokens["reader"]})
    assert "secure" in answer.headers["set-cookie"].lower()


@pytest.mark.parametrize("token", ["", "marsad-nothing", "x" * 5000, "\u0000"])
def test_a_wrong_token_is_nobodys(here: TestClient[Litestar], token: str) -> None:
    answer = log_in(here, token)
    assert answer.status_code == 401
    assert 'role="alert"' in answer.text
    assert "set-cookie" not in answer.headers


def test_guessing_has_to_wait(here: TestClient[Litestar], tokens: dict[str, str]) -> None:
    codes = [log_in(here, "marsad-guess").status_code for _ in range(6)]
    assert codes == [401] * 5 + [429]
    answer = log_in(here, tokens["reviewer"])
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 200
    assert here.get("/api/decisions", headers={"authorization": "Bearer guess"}).status_code == 429


def test_a_throttle_forgets(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr("marsad.web.throttle.time.monotonic", lambda: now[0])
    brake = Throttle(failures=2, seconds=10)
    brake.failed("x")
    assert brake.wait("x") == 0
    brake.failed("x")
    assert brake.wait("x") == 10
    assert brake.wait("y") == 0
    now[0] = 10.5
    assert brake.wait("x") == 0
    brake.failed("x")
    brake.failed("x")
    brake.forgive("x")
    assert brake.wait("x") == 0


@pytest.mark.parametrize("path", ["/", "/en/", "/ar/events/x", "/en/documents/a", "/en/review", "/en/about?x=1"])
def test_others_have_to_log_in_first(served: TestClient[Litestar], path: str) -> None:
    answer = served.get(path)
    assert answer.status_code == 303
    assert "/login?next=" in answer.headers["location"]
    assert served.get(answer.headers["location"]).status_code == 200


@pytest.mark.parametrize("path", ["/api/events", "/api/events.geojson", "/api/documents/a", "/api/decisions"])
def test_programs_need_a_token_there(served: TestClient[Litestar], tokens: dict[str, str], path: str) -> None:
    assert served.get(path).status_code == 401
    assert served.get(path, headers={"authorization": "Bearer nonsense"}).status_code == 401
    answer = served.get(path, headers={"authorization": f"Bearer {tokens['reader']}"})
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers


def test_a_reader_reads_there(served: TestClient[Litestar], tokens: dict[str, str]) -> None:
    answer = served.post("/ar/login", data={"token": tokens["reader"], "next": "/ar/about?x=1"})
    assert answer.headers["location"] == "/ar/about?x=1"
    assert served.get("/ar/about").status_code == 200
    assert "no-store" in served.get("/ar/about").headers["cache-control"]
    assert "private" in served.get("/api/events").headers["cache-control"]
    assert served.get("/assets/css/base.css").status_code == 200


def test_names_that_were_not_allowed_are_refused(served: TestClient[Litestar]) -> None:
    assert served.get("/en/login", headers={"host": "marsad.example:8765"}).status_code == 200
    assert served.get("/en/login", headers={"host": "evil.example"}).status_code == 421


@pytest.mark.parametrize(
    ("asked", "goes"),
    [
        ("/en/review?queue=new", "/en/review?queue=new"),
        ("https://evil.example/", ""),
        ("//evil.example/en/", ""),
        ("/en/\\evil", ""),
        ("/fr/", ""),
        ("javascript:alert(1)", ""),
        ("/en/\r\nset-cookie: x", ""),
        ("", ""),
    ],
)
def test_login_leads_to_our_own_pages_only(asked: str, goes: str) -> None:
    assert next_page(asked) == goes


def decision(store: Store, here: TestClient[Litestar], **given: Any) -> dict[str, Any]:
    return form(here.get(review_path(store)).text, "accept", **given)


def test_without_a_session_nothing_is_decided(store: Store, here: TestClient[Litestar]) -> None:
    answer = here.post("/en/decide", data=decision(store, here))
    assert answer.status_code == 401
    assert "/en/login" in answer.text
    assert here.post("/api/decisions", json={"kind": "accept"}).status_code == 401
    assert store.decisions() == []


def test_a_reader_decides_nothing(store: Store, here: TestClient[Litestar], tokens: dict[str, str]) -> None:
    log_in(here, tokens["reader"])
    assert "disabled" in here.get(review_path(store)).text
    assert here.post("/en/decide", data=decision(store, here)).status_code == 403
    bearer = {"authorization": f"Bearer {tokens['reader']}"}
    assert here.post("/api/decisions", json={"kind": "accept"}, headers=bearer).status_code == 403
    assert store.decisions() == []


@pytest.mark.parametrize(
    ("headers", "csrf"),
    [
        ({"origin": "https://evil.example"}, None),
        ({"origin": "null"}, None),
        ({"sec-fetch-site": "cross-site"}, None),
        ({"sec-fetch-site": "same-site"}, None),
        ({}, ""),
        ({}, "0" * 64),
        ({}, "لا"),
    ],
)
def test_forms_of_other_pages_are_refused(
    store: Store, here: TestClient[Litestar], tokens: dict[str, str], headers: dict[str, str], csrf: str | None
) -> None:
    log_in(here, tokens["reviewer"])
    sent = decision(store, here)
    if csrf is not None:
        sent["csrf"] = csrf
    assert here.post("/en/decide", data=sent, headers=headers).status_code == 403
    assert store.decisions() == []


def test_a_form_of_another_session_is_refused(store: Store, here: TestClient[Litestar], tokens: dict[str, str]) -> None:
    log_in(here, tokens["reviewer"])
    sent = decision(store, here)
    log_in(here, tokens["admin"])
    assert here.post("/en/decide", data=sent).status_code == 403
    assert store.decisions() == []


def test_login_from_another_page_is_refused(here: TestClient[Litestar], tokens: dict[str, str]) -> None:
    answer = here.post("/en/login", data={"token": tokens["reader"]}, headers={"origin": "https://evil.example"})
    assert answer.status_code == 403
    assert COOKIE not in here.cookies


def test_json_with_a_cookie_needs_the_header(store: Store, here: TestClient[Litestar], tokens: dict[str, str]) -> None:
    log_in(here, tokens["reviewer"])
    assert here.post("/api/decisions", json={"kind": "accept"}).status_code == 403
    csrf = decision(store, here)["csrf"]
    answer = here.post("/api/decisions", json={"kind": "accept"}, headers={"x-csrf-token": csrf, "origin": BASE})
    assert answer.status_code == 400


def test_a_removed_account_is_out_at_once(store: Store, here: TestClient[Litestar]) -> None:
    token = store.accounts.add("short", "reviewer")
    log_in(here, token)
    assert "short" in here.get("/en/about").text
    store.accounts.remove("short")
    assert "short" not in here.get("/en/about").text
    assert here.get("/api/decisions", headers={"authorization": f"Bearer {token}"}).status_code == 401
