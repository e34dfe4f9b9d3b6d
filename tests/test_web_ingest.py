"""Bringing reports in from the pages: files, a text, an address; who may, what becomes of it."""

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import reviewing
from marsad.model.document import Document
from marsad.sources import Problem
from marsad.sources.fetch import Fetched, FetchError
from marsad.store import Store
from marsad.web.ingest import Busy, Ingest, Job, pasted, read_files

REPORT = "أعلنت خلية الإعلام الأمني، الاثنين 22 شباط 2021، مقتل سبعة من عناصر داعش بضربة جوية في كركوك."
EVIL = "<script>alert(1)</script>"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "s.db") as made:
        yield made


@pytest.fixture
def client(store: Store) -> Iterator[Any]:
    with reviewing.client(store) as made:
        yield made


def logged_in(client: Any, store: Store, role: str = "reviewer") -> str:
    """Log in; what the forms carry from then on."""
    reviewing.log_in(client, store.accounts.add("نور", role))
    page = client.get("/en/ingest").text
    found = re.search(r'name="csrf" value="([^"]+)"', page)
    return found[1] if found else ""


def sent(client: Any, csrf: str, language: str = "en", files: Any = None, **fields: str) -> Any:
    return client.post(
        f"/{language}/ingest", data={"csrf": csrf, **fields}, files=files, headers={"origin": reviewing.BASE}
    )


def finished(client: Any, answer: Any) -> str:
    """The page of the job when it is over."""
    assert answer.status_code == 303, answer.text[:400]
    for _ in range(400):
        html = str(client.get(answer.headers["location"]).text)
        if 'data-over="1"' in html:
            return html
        time.sleep(0.02)
    raise AssertionError("the job does not end")


def test_without_an_account_nothing_is_taken(client: Any, store: Store) -> None:
    assert client.get("/en/ingest").status_code == 401
    assert sent(client, "", way="text", text=REPORT).status_code == 401
    assert store.counts().documents == 0


def test_a_reader_may_not_either(client: Any, store: Store) -> None:
    csrf = logged_in(client, store, "reader")
    assert client.get("/en/ingest").status_code == 403
    assert sent(client, csrf, way="text", text=REPORT).status_code == 403
    assert store.counts().documents == 0


def test_a_form_of_another_page_is_refused(client: Any, store: Store) -> None:
    logged_in(client, store)
    assert sent(client, "wrong", way="text", text=REPORT).status_code == 403


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_pasted_text_is_read(client: Any, store: Store, language: str) -> None:
    csrf = logged_in(client, store)
    given = {
        "text": REPORT,
        "title": EVIL,
        "publisher": "وكالة",
        "published": "2021-02-23",
        "url": "javascript:alert(1)",
    }
    html = finished(client, sent(client, csrf, language, way="text", **given))
    (document,) = store.documents()
    assert (document.text, document.title, document.published, document.url) == (REPORT, EVIL, "2021-02-23", None)
    assert store.counts().events >= 1
    assert "<script>alert" not in html
    assert f"/{language}/documents/{document.id}" in html
    assert not store.stale()


def test_files_are_read_each_with_what_is_wrong(client: Any, store: Store) -> None:
    csrf = logged_in(client, store)
    files = [
        ("files", ("../../خبر.txt", REPORT.encode())),
        ("files", ("same.txt", b"\xd9\x86\xd8\xb5 \xd8\xa2\xd8\xae\xd8\xb1")),
        ("files", ("same.txt", "نص غيره".encode())),
        ("files", ("program.exe", b"MZ")),
        ("files", ("lines.jsonl", b'{"id": "own-id", "text": "\xd9\x86\xd8\xb5"}\nbroken\n')),
    ]
    html = finished(client, sent(client, csrf, way="files", files=files))
    assert store.counts().documents == 4
    assert store.document("own-id") is not None
    assert "program.exe" in html
    assert "lines.jsonl:2" in html
    assert "marsad-" not in re.sub(r"<nav.*?</nav>", "", html, flags=re.S).partition("<main")[2]


@pytest.mark.parametrize(
    "fields",
    [
        {"way": "files"},
        {"way": "text", "text": "  "},
        {"way": "text", "text": REPORT, "published": "yesterday"},
        {"way": "address", "address": "file:///etc/passwd"},
        {"way": "address", "address": ""},
        {"way": "no such way"},
        {},
    ],
)
def test_a_form_that_makes_no_sense_is_shown_again(client: Any, store: Store, fields: dict[str, str]) -> None:
    csrf = logged_in(client, store)
    answer = sent(client, csrf, **fields)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert (REPORT in answer.text) == ("published" in fields)
    assert store.counts().documents == 0


def test_this_machine_is_not_fetched_from(client: Any, store: Store) -> None:
    csrf = logged_in(client, store)
    html = finished(client, sent(client, csrf, way="address", address="http://127.0.0.1:80/"))
    assert "public internet" in html
    assert store.counts().documents == 0


def over(job: Job) -> Job:
    for _ in range(400):
        if job.over:
            return job
        time.sleep(0.02)
    raise AssertionError("the job does not end")


def test_a_fetched_page_keeps_its_address(store: Store) -> None:
    page = f"<html><head><title>خبر</title></head><body><article><p>{REPORT}</p></article></body></html>".encode()
    ingest = Ingest(store, get=lambda url: fetched(f"{url}/end", page))
    job = over(ingest.take_address("https://example.org/news", "نور"))
    assert (job.state, job.problems) == ("done", [])
    (document,) = store.documents()
    assert document.url == "https://example.org/news/end"
    assert "ضربة جوية" in document.text
    ingest.close()


def fetched(url: str, raw: bytes, type: str = "text/html; charset=utf-8") -> Fetched:
    return Fetched(url, 200, {"content-type": type}, raw, "2021-02-23T00:00:00+00:00")


def test_a_picture_is_no_report(store: Store) -> None:
    ingest = Ingest(store, get=lambda url: fetched(url, b"PNG", "image/png"))
    job = over(ingest.take_address("https://example.org/a.png", "نور"))
    assert (job.state, job.fault) == ("failed", "type")
    ingest.close()


@pytest.mark.parametrize(("error", "fault"), [(FetchError("x"), "fetch"), (RuntimeError("x"), "broken")])
def test_a_job_that_fails_says_so(store: Store, error: Exception, fault: str) -> None:
    def fails(_: str) -> Fetched:
        raise error

    ingest = Ingest(store, get=fails)
    job = over(ingest.take_address("https://example.org/", "نور"))
    assert (job.state, job.fault) == ("failed", fault)
    ingest.close()


def test_no_more_wait_than_can_be_seen_through(store: Store) -> None:
    import threading

    gate = threading.Event()

    def waits(_: str) -> Fetched:
        gate.wait(5)
        raise FetchError("x")

    ingest = Ingest(store, get=waits)
    jobs = [ingest.take_address("https://example.org/", "نور") for _ in range(5)]
    with pytest.raises(Busy):
        ingest.take_text(Document(id="x", text="نص"), "نور")
    gate.set()
    ingest.close()
    assert len(jobs) == len(ingest.jobs())


def test_the_same_text_is_the_same_report() -> None:
    one, other = (pasted(REPORT, title=t, publisher="", published="", url="") for t in ("أ", "ب"))
    assert one.id == other.id


@pytest.mark.parametrize("name", ["../../etc/passwd.txt", "..\\x.txt", ".txt", "a\x00b.txt", "س" * 300 + ".txt", "/"])
def test_hostile_names_of_files_lead_nowhere(name: str) -> None:
    found = read_files([(name, "نص".encode())])
    assert len(found) == 1
    assert isinstance(found[0], Document | Problem)
