"""The administrators' page: accounts are made, changed and closed, by administrators alone, and the ledger tells."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from marsad.store import AccountFault, Store
from reviewing import client, filled, log_in

Client = TestClient[Litestar]


@pytest.fixture
def store(tmp_path: Any) -> Iterator[Store]:
    with filled(tmp_path / "s.db") as opened:
        yield opened


@pytest.fixture
def salma(store: Store) -> Iterator[Client]:
    """An administrator who is logged in."""
    with client(store) as made:
        log_in(made, store.accounts.add("Salma", "admin"))
        yield made


def send(who: Client, language: str = "en", **fields: str) -> Any:
    csrf = re.findall(r'name="csrf" value="(\w+)"', who.get(f"/{language}/users").text)
    return who.post(f"/{language}/users", data={"csrf": csrf[0] if csrf else "", **fields})


def token_on(page: str) -> str:
    return unescape(re.findall(r'id="token" value="([^"]+)"', page)[0])


def roles(store: Store) -> dict[str, str]:
    return {a.name: a.role for a in store.accounts.all()}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_somebody_is_added_and_logs_in_with_the_token(store: Store, salma: Client, language: str) -> None:
    page = send(salma, language, act="add", name="  نور   الهدى ", role="reviewer")
    assert page.status_code == 200
    assert "no-store" in page.headers["cache-control"]
    assert roles(store) == {"Salma": "admin", "نور الهدى": "reviewer"}
    with client(store) as other:
        assert log_in(other, token_on(page.text)).status_code == 303
    assert 'id="token"' not in salma.get(f"/{language}/users").text


@pytest.mark.parametrize("role", ["reader", "reviewer", ""])
def test_only_administrators_see_or_change_accounts(store: Store, role: str) -> None:
    store.accounts.add("Salma", "admin")
    with client(store) as made:
        if role:
            log_in(made, store.accounts.add("Sami", role))  # type: ignore[arg-type]
        expected = 403 if role else 401
        assert made.get("/en/users").status_code == expected
        csrf = re.findall(r'name="csrf" value="(\w+)"', made.get("/en/about").text)
        sent = {"csrf": csrf[0] if csrf else "", "act": "add", "name": "Eve", "role": "admin"}
        assert made.post("/en/users", data=sent).status_code == expected
        assert "/en/users" not in made.get("/en/about").text
    assert "Eve" not in roles(store)


def test_form_of_another_session_changes_nothing(store: Store, salma: Client) -> None:
    answer = salma.post("/en/users", data={"csrf": "x", "act": "add", "name": "Eve", "role": "admin"})
    assert answer.status_code == 403
    assert "Eve" not in roles(store)


def test_new_token_ends_the_old_one_and_its_sessions(store: Store, salma: Client) -> None:
    old = store.accounts.add("Sami", "reviewer")
    with client(store) as sami:
        log_in(sami, old)
        new = token_on(send(salma, act="renew", name="Sami").text)
        assert "Sami" not in sami.get("/en/about").text
        assert log_in(sami, old).status_code == 401
        assert log_in(sami, new).status_code == 303


def test_role_is_another_one_at_once(store: Store, salma: Client) -> None:
    with client(store) as sami:
        log_in(sami, store.accounts.add("Sami", "reviewer"))
        assert sami.get("/en/users").status_code == 403
        assert send(salma, act="role", name="Sami", role="admin").status_code == 200
        assert sami.get("/en/users").status_code == 200


def test_closed_account_opens_again_with_a_new_token(store: Store, salma: Client) -> None:
    old = store.accounts.add("Sami", "reviewer")
    with client(store) as sami:
        log_in(sami, old)
        assert "closed" in send(salma, act="disable", name="Sami").text
        assert "Sami" not in sami.get("/en/about").text
        assert log_in(sami, old).status_code == 401
        assert [a.disabled for a in store.accounts.all()] == [False, True]
        assert log_in(sami, token_on(send(salma, act="renew", name="Sami").text)).status_code == 303


def test_removed_account_leaves_its_decisions(store: Store, salma: Client) -> None:
    store.accounts.add("Sami", "reviewer")
    event = next(iter(store.events())).event
    store.decide("note", who="Sami", events=[event], note="seen")
    assert send(salma, act="remove", name="Sami").status_code == 200
    assert roles(store) == {"Salma": "admin"}
    assert "Sami" in [entry.decision.who for entry in store.decisions()]


@pytest.mark.parametrize("act", ["disable", "remove", "role"])
def test_last_administrator_stays(store: Store, salma: Client, act: str) -> None:
    store.accounts.add("Sami", "reviewer")
    store.accounts.add("Gone", "admin")
    store.accounts.disable("Gone")
    answer = send(salma, act=act, name="Salma", role="reader")
    assert answer.status_code == 422
    assert "last administrator" in answer.text
    assert roles(store)["Salma"] == "admin"
    store.accounts.add("Huda", "admin")
    assert send(salma, act="role", name="Huda", role="reader").status_code == 200


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"act": "add", "name": "Salma", "role": "reader"}, "already"),
        ({"act": "add", "name": " ", "role": "reader"}, "no name"),
        ({"act": "add", "name": "x" * 61, "role": "reader"}, "no name"),
        ({"act": "add", "name": "a\u202eb", "role": "reader"}, "no name"),
        ({"act": "add", "name": "Eve", "role": "owner"}, "cannot be done"),
        ({"act": "renew", "name": "Nobody"}, "Nobody"),
        ({"act": "explode", "name": "Salma"}, "cannot be done"),
        ({}, "cannot be done"),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(
    store: Store, salma: Client, fields: dict[str, str], told: str
) -> None:
    answer = send(salma, **fields)
    assert answer.status_code == 422
    assert told in answer.text
    assert roles(store) == {"Salma": "admin"}
    assert store.accounts.acts() == []


def test_ledger_tells_who_did_what(store: Store, salma: Client) -> None:
    send(salma, act="add", name="<b>Sami", role="reader")
    send(salma, act="role", name="<b>Sami", role="reviewer")
    send(salma, act="disable", name="<b>Sami")
    send(salma, act="remove", name="<b>Sami")
    told = [(act.who, act.value, act.note) for act in store.accounts.acts()]
    assert told == [("Salma", "<b>Sami", note) for note in ("added reader", "role reviewer", "disabled", "removed")]
    assert store.broken_decision() is None
    page = salma.get("/en/users").text
    assert "<b>Sami" not in page
    assert "role set: reviewer" in page
    assert "تغيير الصلاحية: مراجِع" in salma.get("/ar/users").text


def test_an_act_that_fails_leaves_no_entry(store: Store) -> None:
    store.accounts.add("Salma", "admin")
    store.accounts.add("Sami", "reader")
    with pytest.raises(AccountFault):
        store.accounts.remove("Salma", by="Sami")
    assert store.accounts.acts() == []
