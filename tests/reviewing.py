"""A store to review, served to a test's client as a browser or a program would ask."""

import re
from html import unescape
from typing import Any
from urllib.parse import quote

from litestar import Litestar
from litestar.testing import TestClient

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.pipeline import build
from marsad.store import Store
from marsad.web import create_app, deciding
from support import TEXT, day, document, mention, result

deciding.PATIENCE = 30.0  # on a machine that does much else too, tests see what became of a decision

BASE = "http://127.0.0.1:8765"
OWN = {
    "a": "وتجول مراسلنا في السوق صباحا وتحدث مع التجار عن الأسعار والمطر والطرق المقطوعة منذ أسبوع كامل.",
    "b": "وفي شأن منفصل افتتح المحافظ مدرسة جديدة للبنات وحضر الحفل مدير التربية وعدد من الأهالي والمعلمين.",
    "d": "وكان الأسبوع الماضي قد شهد هطول أمطار غزيرة أغرقت بعض الأحياء وعطلت حركة السير في وسط المدينة.",
}


def reports() -> list[Document]:
    """Two reports of one event, which disagree on the toll, and one of another a week before."""
    return [document(id, f"{TEXT}\n{tail}", publisher=f"وكالة {id}") for id, tail in OWN.items()]


def read(found: Document) -> list[Mention]:
    """What is in them."""
    fields: dict[str, dict[str, Any]] = {"b": {"results": (result(low=9),)}, "d": {"date": day("2021-02-14")}}
    return [mention(found.id, **fields.get(found.id, {}))]


def filled(path: Any) -> Store:
    """The store of these reports."""
    store = Store(path)
    assert not build(reports(), store, reader=read, version="1").failed
    return store


def client(store: Store, **options: Any) -> TestClient[Litestar]:
    """A client that follows no redirect by itself."""
    made = TestClient(create_app(store, **options), base_url=BASE, raise_server_exceptions=False)
    made.follow_redirects = False
    return made


def log_in(client: TestClient[Litestar], token: str) -> Any:
    """Log in as a browser does."""
    return client.post("/en/login", data={"token": token}, headers={"origin": BASE})


def event_of(store: Store, mention: str) -> str:
    """The event in which a mention stands."""
    return store.events_of_mentions([mention])[mention]


def review_path(store: Store, mention: str = "a#1", language: str = "en") -> str:
    """The address of an event's review page."""
    return f"/{language}/review/{quote(event_of(store, mention), safe='')}"


def form(page: str, kind: str, **given: Any) -> dict[str, Any]:
    """The hidden fields of a page's first form for a kind of decision, with others."""
    forms = re.findall(r"<form method=\"post\".*?</form>", page, re.S)
    chosen = next(f for f in forms if f'name="kind" value="{kind}"' in f)
    fields = re.findall(r'<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?', chosen)
    return {name: unescape(value) for name, value in fields} | given
