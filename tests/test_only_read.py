"""Stores that nobody here may write to: every question is answered, every change refused with what to do about it."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from killing import Tell

from marsad.store import EventQuery, Store, StoreBusy, StoreError, StoreForbidden
from marsad.store.only_read import only_read
from old_stores import fixtures, laid_out
from test_cli import REPORTS, marsad
from test_keeping import fill
from test_trouble import as_a_reader, open_folder, small_disk, tried

__all__ = ["open_folder", "small_disk"]
pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs fork and pidfd")
READING = (
    ("events", "--limit", "3"),
    ("show", "e-"),
    ("why", "e-"),
    ("disputes",),
    ("search", "قصف"),
    ("export", "--format", "csv"),
    ("export", "--format", "jsonl", "--redact", "nothing"),
    ("verify",),
    ("decisions", "--check"),
    ("audit",),
)
WRITING = (
    ("decide", "accept", "ev-2", "--by", "سعاد"),
    ("document", "remove", "doc-3", "--reason", "withdrawn"),
    ("user", "add", "سعاد"),
)


def closed(folder: Path, rights: int = 0o555) -> Path:
    """A store that only its owner could write to, if that."""
    path = folder / "s.db"
    with Store(path) as store:
        fill(store)
    path.chmod(0o444)
    folder.chmod(rights)
    return path


def opened(folder: Path) -> None:
    folder.chmod(0o755)


@pytest.mark.parametrize("rights", [0o555, 0o777])
def test_every_reading_command_works(rights: int, open_folder: Path, tmp_path: Path) -> None:
    path = open_folder / "s.db"
    (tmp_path / "r.txt").write_text(REPORTS["a"], encoding="utf-8")
    marsad("build", tmp_path / "r.txt", "--store", path)
    path.chmod(0o444)
    open_folder.chmod(rights)
    expected = [marsad(*command, "--store", path) for command in READING]  # also loads what the other user cannot

    def read(tell: Tell) -> None:
        for command in READING:
            done = marsad(*command, "--store", path)
            tell(repr(done))

    told = as_a_reader(read, tmp_path)
    opened(open_folder)
    assert [done.returncode for done in expected] == [0] * len(READING)
    assert told == [repr(done) for done in expected]
    assert os.listdir(open_folder) == ["s.db"], "nothing was laid beside it that its owner could not use"


def test_every_writing_command_says_why_not(open_folder: Path, tmp_path: Path) -> None:
    report = open_folder / "r.txt"
    report.write_text(REPORTS["a"], encoding="utf-8")
    path = closed(open_folder)
    report.chmod(0o644)
    commands = (*WRITING, ("build", str(report)))
    before = path.read_bytes()

    def write(tell: Tell) -> None:
        for command in commands:
            done = marsad(*command, "--store", path)
            tell(f"{done.returncode} {done.stderr!r}")

    told = as_a_reader(write, tmp_path)
    opened(open_folder)
    assert len(told) == len(commands)
    for line in told:
        assert line.startswith("3 ")
        assert f"{path}: it cannot be written to" in line
        assert "copy it to a folder of your own" in line
    assert path.read_bytes() == before


def test_pages_are_served_from_it(open_folder: Path, tmp_path: Path) -> None:
    from litestar.testing import TestClient

    from marsad.web.app import create_app

    path = closed(open_folder)
    pages = ("/en/", "/ar/", "/en/search?q=قصف", "/en/disputes", "/en/documents", "/en/events/ev-0", "/api/events")

    def asked(tell: Tell) -> None:
        with Store(path, create=False) as store, TestClient(create_app(store), base_url="http://127.0.0.1:8765") as web:
            for page in pages:
                tell(str(web.get(page).status_code))

    asked(lambda code: None)
    told = as_a_reader(asked, tmp_path)
    opened(open_folder)
    assert told == ["200"] * len(pages)


def test_a_medium_that_can_only_be_read(small_disk: Path) -> None:
    with Store(small_disk / "s.db") as store:
        fill(store)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    try:
        with Store(small_disk / "s.db", create=False) as store:
            assert store.read_only
            assert store.count_events(EventQuery()) == 6
            assert list(store.verify()) == []
            with pytest.raises(StoreForbidden, match="cannot be written to"):
                store.decide("accept", who="سعاد", events=["ev-3"])
            with pytest.raises(StoreForbidden, match="cannot be written to"):
                store.check_writable()
        assert marsad("verify", "--store", small_disk / "s.db").returncode == 0
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)


def test_an_older_schema_is_no_flaw_and_says_what_to_do(open_folder: Path, tmp_path: Path) -> None:
    path = open_folder / "old.db"
    laid_out(fixtures()[0], str(path))
    before = path.read_bytes()
    path.chmod(0o444)
    open_folder.chmod(0o555)

    def check(tell: Tell) -> None:
        for command in (("verify",), ("events",)):
            done = marsad(*command, "--store", path)
            tell(f"{done.returncode} {done.stdout!r}{done.stderr!r}")

    told = as_a_reader(check, tmp_path)
    opened(open_folder)
    for line in told:
        assert line.startswith("3 ''")
        assert "older version of marsad (schema " in line
        assert "copy it to a folder of your own" in line.lower()
        assert "flaw" not in line
    assert path.read_bytes() == before


@pytest.fixture
def half(open_folder: Path) -> Iterator[Callable[[bool], Path]]:
    """A store whose last changes stand in the log beside it, with the log's table or without."""

    def made(table: bool) -> Path:
        usual, left = open_folder / "usual.db", open_folder / "s.db"
        with Store(usual) as store:
            fill(store)
        with closing(sqlite3.connect(usual, isolation_level=None)) as writer:
            writer.execute("PRAGMA wal_autocheckpoint = 0")
            writer.execute("CREATE TABLE later (a)")
            for end in ("", "-wal", "-shm") if table else ("", "-wal"):
                shutil.copy(f"{usual}{end}", f"{left}{end}")
                Path(f"{left}{end}").chmod(0o444)
        open_folder.chmod(0o555)
        return left

    yield made
    opened(open_folder)


@pytest.mark.parametrize("table", [True, False])
def test_what_stands_in_the_log_is_read_or_told(table: bool, half: Callable[[bool], Path], tmp_path: Path) -> None:
    path = half(table)

    def read(tell: Tell) -> None:
        def tables() -> int:
            from sqlalchemy import text

            with Store(path, create=False) as store:
                return len(store.ask(text("SELECT name FROM sqlite_master WHERE name = 'later'")))  # type: ignore[arg-type]

        tried(tables, tell)

    (told,) = as_a_reader(read, tmp_path)
    if table:
        assert told == "1"
    else:
        assert "what was written last is not in the file itself" in told
        assert "s.db-wal" in told


def damaged_by_now(path: Path) -> None:
    os.utime(path, (2, 2))
    raise StoreError("half of the old and half of the new")


def test_a_file_that_another_writes_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "s.db"
    with Store(path) as store:
        fill(store)
    monkeypatch.setattr("marsad.store.only_read._writable", lambda path: False)
    with Store(path, create=False) as store:
        assert store.read_only
        assert store.count_events() == 6
        with pytest.raises(StoreBusy, match=r"wrote to it while it was read\. Try again"), store._reading():
            os.utime(path, (1, 1))
        with pytest.raises(StoreBusy, match="Try again"), store._reading():
            damaged_by_now(path)
        assert store.count_events() == 6


def test_what_may_be_written_is_opened_as_ever(tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as store:
        fill(store)
        assert not store.read_only
        store.check_writable()
    assert not only_read(tmp_path / "s.db")
    assert not only_read(tmp_path / "none.db")
