"""The audit log: every act is in it, nothing secret is, and nobody can change it unnoticed."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from litestar import Litestar
from litestar.testing import TestClient
from sqlalchemy import text

from marsad.cli import main
from marsad.store import Checked, Store, StoreError
from marsad.web.recorded import MOST_FAILURES
from marsad.web.server import FIRST, _first_admin
from reviewing import client, event_of, filled, form, log_in, review_path

Client = TestClient[Litestar]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with filled(tmp_path / "s.db") as opened:
        yield opened


def acts(store: Store) -> list[tuple[str, str, str, str]]:
    """The log, the first act first, without what changes from run to run."""
    return [(e.who, e.act, e.on, e.detail) for e in reversed(store.audit.entries())]


def csrf_on(page: str) -> str:
    return re.findall(r'name="csrf" value="(\w+)"', page)[0]


def test_every_act_over_the_web_is_told(store: Store) -> None:
    admin = store.accounts.add("Salma", "admin", by="nour (marsad user)")
    with client(store) as salma:
        log_in(salma, "marsad-of-nobody")
        log_in(salma, admin)
        csrf = csrf_on(salma.get("/en/users").text)
        salma.post("/en/users", data={"csrf": csrf, "act": "add", "name": "Sami", "role": "reader"})
        salma.post("/en/decide", data=form(salma.get(review_path(store)).text, "accept"))
        salma.get("/api/events", headers={"accept": "text/csv"})
        salma.get("/api/events", headers={"accept": "text/csv"})
        salma.post("/en/ingest", data={"csrf": csrf, "way": "text", "text": "غارة على كركوك أمس."})
        salma.get("/api/events", headers={"authorization": "Bearer marsad-wrong"})
        salma.post("/en/logout", data={"csrf": csrf})
    told = acts(store)
    job = next(on for _, act, on, _ in told if act == "bring")
    assert [t for t in told if t[1] != "export"] == [
        ("nour (marsad user)", "account", "Salma", "added admin"),
        ("", "login_failed", "", "log-in, from testclient"),
        ("Salma", "login", "", "from testclient"),
        ("Salma", "account", "Sami", "added reader"),
        ("Salma", "decide", event_of(store, "a#1"), "accept d-3"),
        ("Salma", "bring", job, "a text"),
        ("", "login_failed", "", "token of a program, from testclient"),
        ("Salma", "logout", "", ""),
    ]
    assert [t for t in told if t[1] == "export"] == [("Salma", "export", "events.csv", "2 events")]
    assert store.audit.broken() == []


def test_what_is_read_and_searched_for_is_not_told(store: Store) -> None:
    token = store.accounts.add("Sami", "reader")
    with client(store) as sami:
        log_in(sami, token)
        for path in ("/en/search?q=secretword", "/en/?place=secretplace", "/api/events.geojson?q=secretword"):
            assert sami.get(path).status_code == 200
    held = "\n".join(e for e in map(str, store.audit.entries()))
    assert "secret" not in held
    assert token not in held


def test_documents_taken_out_and_put_back_are_told(store: Store) -> None:
    store.remove_document("a", reason="withdrawn", who="Nour")
    store.restore_document("a")
    assert acts(store) == [("Nour", "document", "a", "removed"), ("", "document", "a", "restored")]


def test_settings_are_told(store: Store) -> None:
    store.accounts.add("Salma", "admin", by="nour")
    store.disclose("shown", who="Salma", reason="families asked")
    assert acts(store)[-1] == ("Salma", "setting", "names", "shown d-2")


def test_failures_do_not_fill_the_disk(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("marsad.web.throttle.Throttle.forgive", lambda *_: None)
    with client(store) as made:
        made.app.state.brake._failures = made.app.state.brake_for_all._failures = 10_000
        for _ in range(MOST_FAILURES + 5):
            assert log_in(made, "marsad-guess").status_code == 401
    failed = [entry for entry in store.audit.entries() if entry.act == "login_failed"]
    assert len(failed) == MOST_FAILURES
    assert "further ones" in failed[0].detail


@pytest.mark.parametrize("change", ["UPDATE audit SET record = replace(record, 'Salma', 'Eve')", "DELETE FROM audit"])
def test_the_database_refuses_changes(store: Store, change: str) -> None:
    store.accounts.add("Salma", "admin")
    with pytest.raises(StoreError, match="only ever added"), store._writing() as connection:
        connection.execute(text(change))
    assert len(store.audit.entries()) == 1


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ("UPDATE audit SET record = replace(record, 'Sami', 'Eve') WHERE number = 2", 2),
        ("DELETE FROM audit WHERE number = 2", 3),
        ("DELETE FROM audit WHERE number = 1", 2),
        ("UPDATE audit SET number = 9 WHERE number = 3", 9),
    ],
)
def test_a_change_behind_its_back_is_found(
    store: Store, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, change: str, at: int
) -> None:
    for name in ("Salma", "Sami", "Nour"):
        store.accounts.add(name, "reader")
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("DROP TRIGGER audit_no_update")
        connection.execute("DROP TRIGGER audit_no_delete")
        connection.execute(change)
    assert [number for number, _ in store.audit.broken()] == [at]
    assert [flaw.where for flaw in store.verify(Checked()) if flaw.where != "file"] == [f"audit log, entry {at}"]
    monkeypatch.setattr("sys.argv", ["marsad", "audit", "--store", str(store.path)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 3
    assert f"entry {at}: " in capsys.readouterr().err


def test_administrators_see_it_and_others_do_not(store: Store) -> None:
    tokens = {role: store.accounts.add(f"a {role}", role) for role in ("reader", "reviewer", "admin")}  # type: ignore[arg-type]
    codes = {}
    for role, token in tokens.items():
        with client(store) as made:
            assert made.get("/en/audit").status_code == 401
            log_in(made, token)
            answer = made.get("/ar/audit")
            codes[role] = answer.status_code
            assert ("إنشاء حساب: مراجِع" in answer.text) == (role == "admin")
            assert made.post("/en/audit", data={"csrf": csrf_on(made.get("/en/about").text)}).status_code == 405
    assert codes == {"reader": 403, "reviewer": 403, "admin": 200}


def test_the_command_lists_and_filters(
    store: Store, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store.accounts.add("Salma", "admin", by="nour")
    store.audit.note("Salma", "login", "", "from 127.0.0.1")

    def run(*options: str) -> Any:
        monkeypatch.setattr("sys.argv", ["marsad", "audit", "--store", str(store.path), *options])
        with pytest.raises(SystemExit):
            main()
        return capsys.readouterr()

    told = run()
    assert [line.split("  ")[-1] for line in told.out.splitlines()] == [
        "nour: account Salma (added admin)",
        "Salma: login (from 127.0.0.1)",
    ]
    assert store.audit.last_hash() in told.err
    assert run("--act", "login").out.count("\n") == run("--limit", "1").out.count("\n") == 1
    assert '"act":"account"' in run("--who", "nour", "--json").out


def test_the_first_start_makes_one_administrator(store: Store) -> None:
    token = _first_admin(store)
    assert token is not None
    account = store.accounts.of_token(token)
    assert account is not None
    assert (account.name, account.role) == (FIRST, "admin")
    assert _first_admin(store) is None
    assert [entry.act for entry in store.audit.entries()] == ["account"]
