"""A full disk, a store that may only be read, a clock that was set back, two builders at once: told in plain words, and
the store unharmed."""

import os
import resource
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from killing import Tell, run

import postgres
from marsad.model.document import Document
from marsad.pipeline import build, decide, refuse
from marsad.store import Store, StoreError
from marsad.store.keeping import back_up, restore
from old_stores import fixtures, laid_out
from support import TEXT, document, dump, mention
from test_pipeline import LATER

pytestmark = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs fork and pidfd")
FULL = r"no room left|disk failed or is full"
READERS = 65534
"""The user that owns nothing."""
NUMBER = 800


def documents(number: int = NUMBER) -> list[Document]:
    """Reports too motley to be packed well."""
    tails = (" ".join(sha256(f"{n} {part}".encode()).hexdigest() for part in range(40)) for n in range(number))
    return [document(f"d{n:04}", f"{TEXT}\n{LATER} {tail}") for n, tail in enumerate(tails)]


def built(target: str | Path, tell: Tell = print, number: int = NUMBER) -> None:
    """A build without fusion's weight; what goes wrong is told."""
    try:
        with Store(target) as store:
            build(documents(number), store, reader=lambda d: [mention(d.id, text=d.text)], version="1")
        tell("done")
    except StoreError as error:
        tell(str(error))


# A full disk


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of a few megabytes, of its own; where none may be mounted the test is skipped."""
    with tempfile.TemporaryDirectory(prefix="marsad-disk-") as folder:
        if os.geteuid() != 0 or not mounted(folder, "size=2m"):
            pytest.skip("no file system may be mounted here")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=True)


def mounted(folder: str | Path, options: str) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def filled_up(disk: Path, but: int = 0) -> Path:
    """The file that fills a disk, but for so many bytes."""
    filler = disk / "filler"
    filler.write_bytes(b"x" * max(shutil.disk_usage(disk).free - but, 0))
    return filler


def test_a_build_on_a_disk_that_fills_up(small_disk: Path, tmp_path: Path) -> None:
    path = small_disk / "s.db"
    done = run(partial(built, path), tmp_path)
    assert (done.error, len(done.told)) == ("", 1)
    assert "no room left on the disk" in done.told[0]
    with Store(path) as store:
        held = [d.id for d in store.documents()]
        assert 0 < len(held) < NUMBER
        assert held == [d.id for d in documents()][: len(held)], "all that was finished, in order"
        assert list(store.verify()) == []
    assert mounted(small_disk, "remount,size=100m")
    for at in (path, tmp_path / "whole.db"):
        with Store(at) as store:
            build(documents(), store, reader=lambda d: [mention(d.id, text=d.text)], version="1")
    assert dump(path) == dump(tmp_path / "whole.db")


def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    """As with a quota; needs no rights."""

    def limited(tell: Tell) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
        built(tmp_path / "s.db", tell)

    Store(tmp_path / "s.db").close()
    done = run(limited, tmp_path)
    assert (done.error, len(done.told)) == ("", 1)
    assert "What was finished before is kept" in done.told[0]
    with Store(tmp_path / "s.db") as store:
        assert 0 < store.counts().documents < NUMBER
        assert list(store.verify()) == []


def test_backup_migration_and_restore_on_a_full_disk(small_disk: Path, tmp_path: Path) -> None:
    path = small_disk / "old.db"
    laid_out(fixtures()[2], str(path))
    whole = dump(path)
    with Store(tmp_path / "s.db") as store:
        build(documents(20), store, reader=lambda d: [mention(d.id, text=d.text)], version="1")
        back_up(store, tmp_path / "kept")
    filler = filled_up(small_disk)
    with pytest.raises(StoreError, match=FULL):
        Store(path)
    with pytest.raises(StoreError, match=FULL):
        restore(tmp_path / "kept", str(small_disk / "again.db"))
    with Store(tmp_path / "s.db") as store, pytest.raises(StoreError, match=FULL):
        back_up(store, small_disk / "copy")
    left = {p.name for p in small_disk.iterdir()} - {"old.db-wal", "old.db-shm"}
    assert left == {"filler", "old.db"}, "nothing half done"
    filler.unlink()
    assert dump(path) == whole
    with Store(path) as store:
        assert list(store.verify()) == []


def test_a_database_on_a_disk_that_fills_up(small_disk: Path, database: str, tmp_path: Path) -> None:
    if "MARSAD_TEST_POSTGRES" in os.environ:
        pytest.skip("the server's disks are another's")
    assert mounted(small_disk, "remount,size=40m")
    for folder in (small_disk.parent, small_disk):
        folder.chmod(folder.stat().st_mode | 0o011)
    (small_disk / "space").mkdir()
    shutil.chown(small_disk / "space", postgres._other_user())
    postgres.run(database, f"CREATE TABLESPACE small LOCATION '{small_disk / 'space'}'")
    url = postgres.made(database, "marsad_full", "TABLESPACE small")
    told: list[str] = []
    try:
        Store(url).close()
        filler = filled_up(small_disk, but=3_000_000)
        built(url, told.append)
        assert "no room left on the disk" in told[0]
        filler.unlink()  # without any room the server may refuse new connections
        with Store(url) as store:
            held = [d.id for d in store.documents()]
            assert 0 < len(held) < NUMBER
            assert held == [d.id for d in documents()][: len(held)]
            assert list(store.verify()) == []
        built(url, told.append)
        assert told[1:] == ["done"]
        with Store(url) as store, Store(tmp_path / "whole.db") as whole:
            build(documents(), whole, reader=lambda d: [mention(d.id, text=d.text)], version="1")
            assert list(store.all_events()) == list(whole.all_events())
            assert list(store.documents()) == list(whole.documents())
    finally:
        postgres.dropped(database, "marsad_full")
        postgres.run(database, "DROP TABLESPACE small")


# A store that may only be read


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that others may reach, as pytest's own may not be."""
    with tempfile.TemporaryDirectory(prefix="marsad-read-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def as_a_reader(work: Callable[[Tell], None], folder: Path) -> list[str]:
    """Do something without the right to write to files of others; what it told."""

    def without(tell: Tell) -> None:
        if os.geteuid() == 0:
            os.setgid(READERS)
            os.setuid(READERS)
        work(tell)

    done = run(without, folder)
    assert done.error == ""
    return done.told


def tried(act: Callable[[], object], tell: Tell) -> None:
    try:
        tell(f"{act()}")
    except StoreError as error:
        tell(str(error))


@pytest.mark.parametrize("folder_too", [False, True])
def test_a_file_that_may_only_be_read(folder_too: bool, open_folder: Path, tmp_path: Path) -> None:
    path = open_folder / "s.db"
    with Store(path) as store:
        build(documents(3), store, reader=lambda d: [mention(d.id, text=d.text)], version="1")
    before = path.read_bytes()
    path.chmod(0o444)
    open_folder.chmod(0o555 if folder_too else 0o777)

    def work(tell: Tell) -> None:
        def add() -> str:
            with Store(path) as store:
                return store.add(document("new"), [], reader="1")

        def count() -> int:
            with Store(path, create=False) as store:
                return store.counts().documents

        tried(count, tell)
        tried(add, tell)

    counted, added = as_a_reader(work, tmp_path)
    assert counted == "3"
    assert "cannot be written to" in added
    assert path.read_bytes() == before
    open_folder.chmod(0o755)


def test_an_old_store_that_may_only_be_read_is_left_as_it_is(open_folder: Path, tmp_path: Path) -> None:
    path = open_folder / "old.db"
    laid_out(fixtures()[0], str(path))
    before = path.read_bytes()
    path.chmod(0o444)
    open_folder.chmod(0o777)
    (told,) = as_a_reader(partial(tried, lambda: Store(path)), tmp_path)
    assert "cannot be written to" in told
    assert path.read_bytes() == before


def test_a_database_that_may_only_be_read(database: str) -> None:
    url = postgres.made(database, "marsad_read")
    try:
        with Store(url) as store:
            store.add(document("a"), [mention("a")], reader="1")
        postgres.run(database, "ALTER DATABASE marsad_read SET default_transaction_read_only = on")
        with Store(url) as store:
            assert [d.id for d in store.documents()] == ["a"]
            assert list(store.verify()) == []
            with pytest.raises(StoreError, match="cannot be written to"):
                store.add(document("b"), [], reader="1")
        postgres.run(
            database,
            "ALTER DATABASE marsad_read SET default_transaction_read_only = off",
            "DROP ROLE IF EXISTS stranger",
            "CREATE ROLE stranger LOGIN",
        )
        with pytest.raises(StoreError, match="no right"):
            Store(url.replace("marsad@", "stranger@"))
    finally:
        postgres.dropped(database, "marsad_read")


def test_a_database_whose_server_ends_the_connection(database: str) -> None:
    url = postgres.made(database, "marsad_ended")
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'marsad_ended'"
    try:
        with Store(url) as store:
            store.add(document("a"), [mention("a")], reader="1")


            def cut_off() -> None:
                with store._writing() as connection:
                    postgres.run(database, ended)
                    connection.exec_driver_sql("DELETE FROM documents")

            with pytest.raises(StoreError, match=r"database server.*finished before is kept"):
                cut_off()
            assert [d.id for d in store.documents()] == ["a"]
            assert store.add(document("b"), [], reader="1") == "added"
    finally:
        postgres.dropped(database, "marsad_ended")


# A clock that was set back


def test_what_comes_after_the_clock_was_set_back(new_store: Path | str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Order is that of the numbers, whatever the times say."""
    times = iter(f"2026-03-{day:02}T10:00:00.000Z" for day in range(28, 0, -1))
    for module in ("redirects", "history", "ledger"):
        monkeypatch.setattr(f"marsad.store.{module}.now", lambda: next(times))
    with Store(new_store) as store:
        for id in ("a", "b"):
            store.add(document(id, f"{TEXT} {id}"), [mention(id)], reader="1")
        refuse(store)
        on = store.events_of_mentions(["a#1"])["a#1"]
        decide(store, "accept", who="سلمى", events=[on], key="first")
        decide(store, "reject", who="حسن", events=[on], key="second")
        store.add(document("b", LATER), [mention("b", text=LATER)], reader="1", correct=True)
        store.remove_document("b", reason="withdrawn")
        store.restore_document("b")
        refuse(store)
        entries = store.decisions()
        assert [e.decision.key for e in entries] == ["first", "second"]
        assert entries[0].decision.time > entries[1].decision.time
        assert store.review_of(store.events_of_mentions(["a#1"])["a#1"]) == "rejected", "the later entry counts"
        assert [v.what for v in store.versions("b")] == ["corrected", "restored"]
        assert store.broken_decision() is None
        assert list(store.verify()) == []


# Two builders at once


@pytest.mark.parametrize("overlap", [0, 1])
def test_two_builders_and_a_reviewer_at_once(overlap: int, new_store: Path | str) -> None:
    """The same documents from both, or half from each, while somebody decides."""
    given = documents(24)
    parts = (given, given[::-1]) if overlap else (given[::2], given[1::2])
    with Store(new_store) as store:
        store.add(document("first"), [mention("first")], reader="1")
        refuse(store)
    failed: list[Exception] = []
    start = threading.Barrier(3)

    def building(some: list[Document]) -> None:
        try:
            with Store(new_store) as own:
                start.wait(30)
                assert not build(some, own, reader=lambda d: [mention(d.id, text=d.text)], version="1").failed
        except Exception as error:
            failed.append(error)

    def reviewing() -> None:
        try:
            with Store(new_store) as own:
                start.wait(30)
                for turn in range(8):
                    on = own.events_of_mentions(["first#1"])["first#1"]
                    decide(own, "note", who="سلمى", events=[on], note=f"{turn}", key=f"{turn}")
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=building, args=(some,)) for some in parts]
    threads.append(threading.Thread(target=reviewing))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with Store(new_store) as store:
        assert [d.id for d in store.documents()] == [*[d.id for d in given], "first"]
        assert [e.decision.key for e in store.decisions()] == [f"{turn}" for turn in range(8)]
        assert not refuse(store), "the last one left nothing undone"
        assert list(store.verify()) == []
