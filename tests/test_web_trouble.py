"""The pages while something is wrong with the store: a clear word, no fault, nothing lost."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from marsad.pipeline import refuse
from marsad.store import Store, StoreError, dialect
from marsad.store.opening import REVISIONS, upgrade
from marsad.store.schema import metadata, state
from reviewing import OWN, client, event_of, filled
from support import TEXT

READ = ("/en/", "/ar/", "/en/documents", "/en/disputes", "/en/trends", "/en/actors", "/api/events", "/en/review")


def test_pages_are_read_while_another_process_builds(tmp_path: Path) -> None:
    reports = tmp_path / "reports.jsonl"
    lines = [
        {"id": f"n{i}", "text": f"{TEXT}\n{OWN['a']} {i}", "published": "2021-02-23", "publisher": f"وكالة {i}"}
        for i in range(12)
    ]
    reports.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    with filled(tmp_path / "s.db") as store, client(store) as reader:
        before = store.counts().documents
        build = [sys.executable, "-m", "marsad", "build", str(reports), "--store", str(tmp_path / "s.db")]
        with subprocess.Popen(build, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as building:
            asked = 0
            while building.poll() is None or asked < len(READ):
                answer = reader.get(READ[asked % len(READ)])
                assert answer.status_code == 200, (READ[asked % len(READ)], answer.text[:300])
                asked += 1
            assert building.stderr is not None
            told = building.stderr.read()
        assert building.returncode == 0, told
        assert store.counts().documents == before + len(lines)
        assert reader.get("/en/documents/n3").status_code == 200
        assert str(store.counts().events) in reader.get("/en/").text


def test_a_store_of_a_newer_version_is_left_alone_and_named(tmp_path: Path) -> None:
    filled(tmp_path / "s.db").close()
    with closing(sqlite3.connect(tmp_path / "s.db")) as held, held:
        held.execute("UPDATE alembic_version SET version_num = '9999'")
    kept = (tmp_path / "s.db").read_bytes()
    with pytest.raises(StoreError, match="newer"):
        Store(tmp_path / "s.db", create=False)
    assert (tmp_path / "s.db").read_bytes() == kept


@pytest.mark.parametrize("path", ["/en/", "/ar/", "/en/documents", "/ar/review", "/en/trends", "/api/events"])
def test_a_store_changed_under_the_pages_is_a_clear_page(tmp_path: Path, path: str) -> None:
    with filled(tmp_path / "s.db") as store, client(store) as reader:
        with closing(sqlite3.connect(tmp_path / "s.db")) as held, held:
            for table in ("events", "documents"):
                held.execute(f"ALTER TABLE {table} RENAME TO {table}_of_another_version")
        answer = reader.get(path)
        assert answer.status_code == 503, answer.text[:300]
        assert "Traceback" not in answer.text
        assert "s.db" in answer.text


@pytest.mark.parametrize("language", ["en", "ar"])
def test_an_event_whose_reports_are_gone_is_still_a_page(tmp_path: Path, language: str) -> None:
    with filled(tmp_path / "s.db") as store, client(store) as reader:
        event = event_of(store, "a#1")
        with closing(sqlite3.connect(tmp_path / "s.db")) as held, held:
            held.execute("DELETE FROM documents")
        for path in (f"events/{event}", "", "disputes", "sources", "search?q=داعش", "briefing"):
            answer = reader.get(f"/{language}/{path}")
            assert answer.status_code == 200, (path, answer.text[:300])
        assert reader.get(f"/{language}/documents/a").status_code == 404


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("path", ["", "disputes", "trends", "network", "actors", "places", "sources", "briefing"])
def test_a_filter_that_nothing_meets_says_so(tmp_path: Path, language: str, path: str) -> None:
    with filled(tmp_path / "s.db") as store, client(store) as reader:
        answer = reader.get(f"/{language}/{path}?since=1990-01-01&until=1990-01-02&place=nowhere")
        assert answer.status_code == 200
        assert 'class="nothing"' in answer.text or 'class="empty"' in answer.text, path


def older(path: Path, revision: str) -> None:
    """A store as the version with this revision of the schema left it: what it could hold of a store of today."""
    with filled(path.with_name("now.db")) as now:
        event = event_of(now, "a#1")
        now.decide("accept", who="Nour", events=[event])
        now.accounts.add("Nour", "reviewer")
    dialect.use_wal(path)
    engine = dialect.engine_for(path)
    with dialect.for_writing(engine.connect()) as connection, connection.begin():
        upgrade(connection, revision)
    engine.dispose()
    with closing(sqlite3.connect(path)) as held, held:
        held.execute("ATTACH ? AS now", (str(path.with_name("now.db")),))
        for table in metadata.sorted_tables:
            known = [row[1] for row in held.execute(f"PRAGMA main.table_info({table.name})")]
            both = ", ".join(f'"{name}"' for name in known if name in table.c)
            if known and table is not state:  # which the migrations fill
                held.execute(f"INSERT OR IGNORE INTO main.{table.name} ({both}) SELECT {both} FROM now.{table.name}")


@pytest.mark.parametrize("revision", REVISIONS[:-1])
def test_stores_of_every_older_version_are_brought_up_and_shown(tmp_path: Path, revision: str) -> None:
    path = tmp_path / "old.db"
    older(path, revision)
    with Store(path, create=False) as store, client(store) as reader:
        assert path.with_name(f"old.db.bak-{revision}").exists()
        assert {document.id for document in store.documents()} == set(OWN)
        if revision == REVISIONS[0]:
            assert "no events yet" in reader.get("/en/").text
            refuse(store)
        found = store.events()
        assert len(found) == 2
        for language in ("en", "ar"):
            pages = ["", f"events/{found[0].event}", f"review/{found[0].event}", "documents/a", "disputes", "review"]
            for page in (*pages, "trends", "network", "actors", "places", "sources", "briefing", "search?q=داعش"):
                answer = reader.get(f"/{language}/{page}")
                assert answer.status_code == 200, (page, answer.text[:300])


def test_a_decision_while_another_program_writes_can_be_sent_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("marsad.store.dialect._PATIENCE", 0.1)
    with filled(tmp_path / "s.db") as store, client(store) as made, Store(store.path) as other:
        bearer = {"authorization": f"Bearer {store.accounts.add('Amal', 'reviewer')}"}
        event = event_of(store, "a#1")
        sent = {"kind": "accept", "event": event, "version": store.version(event), "key": "one"}
        with other._writing():
            answer = made.post("/api/decisions", json=sent, headers=bearer)
            assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert made.post("/api/decisions", json=sent, headers=bearer).status_code == 201
