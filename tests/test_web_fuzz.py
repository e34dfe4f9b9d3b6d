"""The interface asked at random within its own description: no failure of the server, no answer that it does not tell.

Few questions each in the suite; `make fuzz-api` asks many (MARSAD_FUZZ is how many to each address).
"""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

import support
from marsad.store import Store
from marsad.web import create_app
from marsad.web.openapi import openapi

schemathesis = pytest.importorskip("schemathesis")
checks = pytest.importorskip("schemathesis.specs.openapi.checks")
MANY = 50
"""From so many questions on, they are others in each run."""
EXAMPLES = int(os.environ.get("MARSAD_FUZZ", "8"))


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with Store(tmp_path_factory.mktemp("api") / "api.db") as store:
        for n in range(3):
            store.add(support.document(f"doc-{n}"), [support.mention(f"doc-{n}")], reader="test")
        disputes = (support.dispute("results.killed.is", ("7", ("doc-0#1",)), ("9", ("doc-1#1",))),)
        store.replace_events([support.event(f"ev-{n}", (f"doc-{n}#1",), disputes=disputes) for n in range(3)])
        yield schemathesis.openapi.from_asgi("/api/openapi.json", create_app(store), headers={"host": "127.0.0.1"})


@pytest.mark.parametrize("path", sorted(openapi()["paths"]))
def test_no_question_breaks_the_server(described: Any, path: str) -> None:
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=EXAMPLES < MANY,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=described[path]["GET"].as_strategy())
    def asked(case: Any) -> None:
        # What fits the description may still make no sense, as a box with its corners the wrong way round.
        case.call_and_validate(headers={"host": "127.0.0.1"}, excluded_checks=[checks.positive_data_acceptance])

    asked()
