"""The Model Context Protocol, spoken to the command through its streams and to the answers themselves."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import support
from marsad.model.mention import Person
from marsad.store import Store
from marsad.web.mcp import answer

NAME = "سالم العبيدي"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    private = Person(
        name=NAME,
        role=None,
        group=None,
        fate="wounded",
        text=NAME,
        span=support.at(support.TEXT, NAME),
        private=True,
    )
    with Store(tmp_path_factory.mktemp("mcp") / "s.db") as made:
        made.add(support.document("doc-1"), [support.mention("doc-1", people=(private,))], reader="test")
        made.replace_events([support.event("ev-1", ("doc-1#1",), disputes=(support.dispute(),))])
        yield made


def call(store: Store, tool: str, **arguments: object) -> tuple[dict[str, Any], bool]:
    told = asked(store, "tools/call", name=tool, arguments=arguments)["result"]
    return json.loads(told["content"][0]["text"]), told["isError"]


def asked(store: Store, method: str, **params: object) -> dict[str, Any]:
    message = {"jsonrpc": "2.0", "id": 7, "method": method, "params": params}
    found: dict[str, Any] = json.loads(answer(store, json.dumps(message).encode()) or b"null")
    assert found["id"] == 7
    return found


def test_a_session_through_the_streams(store: Store) -> None:
    messages = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18"}},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": "b", "method": "tools/list"},
        {"jsonrpc": "2.0", "id": 3, "method": "ping"},
    ]
    lines = [json.dumps(m).encode() for m in messages] + [b"{broken", b"x" * 1_100_000]
    run = [sys.executable, "-m", "marsad", "mcp", "--store", str(store.path)]
    done = subprocess.run(run, input=b"\n".join(lines) + b"\n", capture_output=True, timeout=60, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [a["id"] for a in answers] == [1, "b", 3, None, None]
    assert answers[0]["result"]["protocolVersion"] == "2025-06-18"
    names = [tool["name"] for tool in answers[1]["result"]["tools"]]
    assert names == ["search", "event", "claims", "document", "disputes"]
    assert answers[2]["result"] == {}
    assert [a["error"]["code"] for a in answers[3:]] == [-32700, -32600]


TOOLS = [
    ("search", {}),
    ("search", {"query": "غارة كركوك"}),
    ("event", {"event": "ev-1"}),
    ("claims", {"event": "ev-1"}),
    ("document", {"document": "doc-1"}),
    ("disputes", {}),
    ("disputes", {"event": "ev-1"}),
]


@pytest.mark.parametrize(("tool", "arguments"), TOOLS)
def test_no_answer_holds_the_name_of_a_private_person(store: Store, tool: str, arguments: dict[str, str]) -> None:
    found, failed = call(store, tool, **arguments)
    assert not failed
    assert NAME not in json.dumps(found, ensure_ascii=False)


def test_a_covered_text_keeps_its_offsets(store: Store) -> None:
    found, _ = call(store, "document", document="doc-1")
    assert len(found["text"]) == len(support.TEXT)


WRONG = [
    ("event", {}, "needs event"),
    ("event", {"event": "none"}, "no event"),
    ("document", {"document": "none"}, "no document"),
    ("search", {"limit": 1000}, "whole number"),
    ("search", {"limit": True}, "whole number"),
    ("search", {"since": "soon"}, "is a day"),
    ("search", {"query": 5}, "is a text"),
    ("search", {"delete": "x"}, "no argument"),
]


@pytest.mark.parametrize(("tool", "arguments", "told"), WRONG)
def test_what_makes_no_sense_is_said(store: Store, tool: str, arguments: dict[str, Any], told: str) -> None:
    found, failed = call(store, tool, **arguments)
    assert failed
    assert told in found["error"]


@pytest.mark.parametrize(
    ("message", "code"),
    [
        (b"[]", -32600),
        (b'{"jsonrpc":"2.0","id":1,"method":"resources/list"}', -32601),
        (b'{"jsonrpc":"2.0","id":1,"method":"ping","params":[]}', -32602),
        (b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"drop"}}', -32602),
        (b'{"jsonrpc":"2.0","id":true,"method":"ping"}', -32600),
        (b"\xff", -32700),
    ],
)
def test_a_message_that_is_none_is_refused(store: Store, message: bytes, code: int) -> None:
    assert json.loads(answer(store, message) or b"null")["error"]["code"] == code


def test_a_notification_has_no_answer(store: Store) -> None:
    assert answer(store, b'{"jsonrpc":"2.0","method":"tools/call"}') is None


def test_the_store_stays_as_it_was(store: Store, tmp_path: Path) -> None:
    before = list(store.dump())
    for tool, arguments in TOOLS:
        call(store, tool, **arguments)
    assert list(store.dump()) == before
