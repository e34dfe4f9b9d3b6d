"""The public interface: pages, tags, errors, and a description that holds."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from litestar import Litestar
from litestar.testing import TestClient

import support
from marsad.model.event import Claim, Dispute
from marsad.store import EventRow, Store
from marsad.web import create_app
from marsad.web.openapi import openapi

LISTS = ("events", "claims", "disputes", "documents", "mentions", "actors", "places")
VIEWS = ("events.geojson", "map", "timeline", "facets")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient[Litestar]]:
    store = Store(tmp_path_factory.mktemp("api") / "api.db")
    for n in range(5):
        store.add(support.document(f"doc-{n}"), [support.mention(f"doc-{n}")], reader="test")
    disputes = (support.dispute("results.killed.is", ("7", ("doc-0#1",)), ("9", ("doc-1#1",))),)
    made = [support.event(f"ev-{n}", (f"doc-{n}#1",), disputes=disputes if n < 2 else ()) for n in range(5)]
    store.replace_events(made)
    with TestClient(create_app(store), base_url="http://127.0.0.1", raise_server_exceptions=False) as client:
        yield client


@pytest.mark.parametrize("name", LISTS)
def test_pages_of_a_list_together_hold_each_thing_once(client: TestClient[Litestar], name: str) -> None:
    whole = client.get(f"/api/{name}").json()[name]
    assert whole
    found: list[Any] = []
    following: str | None = f"/api/{name}?limit=2"
    while following:
        page = client.get(following).json()
        found += page[name]
        following = page["next"]
    assert found == whole


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        ("text/csv", "text/csv"),
        ("application/geo+json", "application/geo+json"),
        ("*/*", "application/json"),
        ("application/json;q=0.5, text/csv", "text/csv"),
        ("image/png", "application/json"),
    ],
)
def test_events_come_in_the_form_that_is_accepted(client: TestClient[Litestar], accept: str, media: str) -> None:
    found = client.get("/api/events?limit=3", headers={"accept": accept})
    assert found.headers["content-type"].startswith(media)
    assert found.headers["vary"].startswith("accept")
    if media == "text/csv":
        assert len(found.content.decode("utf-8-sig").splitlines()) == 4
    again = {"accept": accept, "if-none-match": found.headers["etag"]}
    assert client.get("/api/events?limit=3", headers=again).status_code == 304


def test_next_keeps_the_filters(client: TestClient[Litestar]) -> None:
    page = client.get("/api/events?area=IQ/Kirkuk&limit=2").json()
    assert "area=IQ%2FKirkuk" in page["next"]
    assert page["count"] == 5


@pytest.mark.parametrize("path", [*LISTS, *VIEWS, "openapi.json", "events/ev-1", "documents/doc-1", ""])
def test_the_same_answer_is_not_sent_twice(client: TestClient[Litestar], path: str) -> None:
    answer = client.get(f"/api/{path}")
    assert answer.status_code == 200
    again = client.get(f"/api/{path}", headers={"if-none-match": answer.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    assert client.get(f"/api/{path}", headers={"if-none-match": 'W/"other"'}).status_code == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("events?since=soon", 400),
        ("events?limit=x", 400),
        ("events?limit=-1", 400),
        ("events?min_origins=00000000099999999999999999999", 400),
        ("map?view=1,2", 400),
        ("map?zoom=far", 400),
        ("map?zoom=nan", 400),
        ("disputes?rating=x", 400),
        ("events/none", 404),
        ("events/ev-", 404),
        ("nothing", 404),
    ],
)
def test_what_is_wrong_is_told_as_a_problem(client: TestClient[Litestar], path: str, status: int) -> None:
    answer = client.get(f"/api/{path}")
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert answer.json()["status"] == status
    assert answer.json()["detail"]


@pytest.mark.parametrize("query", ["q='%20OR%201=1--", "area=/////", "area=IQ/%00", "q=%F0%9F%98%80*%22(", "place=%25"])
def test_hostile_filters_find_nothing_or_something_but_break_nothing(client: TestClient[Litestar], query: str) -> None:
    for path in (*(f"/api/{name}" for name in (*LISTS, *VIEWS)), "/en/"):
        assert client.get(f"{path}?{query}").status_code in ((200, 400) if path.startswith("/api") else (200,))


def test_claims_can_be_asked_for_by_field(client: TestClient[Litestar]) -> None:
    assert client.get("/api/claims?field=results.killed").json()["claims"]
    assert client.get("/api/claims?field=results.kill").json()["claims"] == []


def test_map_puts_together_what_lies_close(client: TestClient[Litestar]) -> None:
    data = client.get("/api/map?zoom=6&view=40,30,48,38").json()
    assert [cell["events"] for cell in data["cells"]] == [5]
    assert client.get("/api/map?zoom=6&view=0,0,1,1").json()["cells"] == []


def test_every_address_is_described_and_every_description_holds(client: TestClient[Litestar]) -> None:
    paths = openapi()["paths"]
    assert {f"/api/{name}" for name in (*LISTS, *VIEWS)} <= set(paths)
    for path in paths:
        asked = path.replace("{id}", "ev-1" if "events" in path else "doc-1")
        assert client.get(asked).status_code == 200


def test_examples_are_of_the_shapes_described() -> None:
    paths = openapi()["paths"]
    for path, name, shape in (
        ("events", "events", EventRow),
        ("claims", "claims", Claim),
        ("disputes", "disputes", Dispute),
    ):
        example = paths[f"/api/{path}"]["get"]["responses"]["200"]["content"]["application/json"]["example"]
        msgspec.convert(example[name][0], shape)


def test_references_lead_somewhere() -> None:
    told = openapi()
    text = msgspec.json.encode(told).decode()
    names = {part.split('"')[0] for part in text.split("#/components/schemas/")[1:]}
    assert names <= set(told["components"]["schemas"])
    assert told["openapi"].startswith("3.1")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_page_for_people_lists_every_address(client: TestClient[Litestar], language: str) -> None:
    page = client.get(f"/{language}/api").text
    assert all(path.replace("{", "&#123;") in page or path in page for path in openapi()["paths"])
    docs = client.get("/api/docs", headers={"accept-language": language}, follow_redirects=False)
    assert docs.headers["location"] == f"/{language}/api"
