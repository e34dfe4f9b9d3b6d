"""Encrypted stores: all that a store does, nothing readable in any file beside them, nothing without the key."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from marsad.analysis import holding
from marsad.cli import main
from marsad.pipeline import build
from marsad.store import Checked, EventQuery, Store, StoreError, use_key
from marsad.store.keeping import back_up, restore
from marsad.store.locked import PLAIN
from marsad.watching import open_archive
from reviewing import filled, read, reports
from support import document, dump

pytest.importorskip("sqlcipher3", reason="sqlcipher3 is not installed")
KEY = "سر 'quoted' key"
WORDS = ("كركوك", "Kirkuk", "وكالة", "CREATE TABLE", "SQLite")


@pytest.fixture
def key() -> Iterator[str]:
    use_key(KEY)
    yield KEY
    use_key("")


@pytest.fixture
def path(tmp_path: Path, key: str) -> Path:
    filled(tmp_path / "locked.db").close()
    return tmp_path / "locked.db"


def readable(folder: Path) -> list[str]:
    """Words of the reports, or of SQLite, that stand in a file of the folder."""
    return [f"{f.name}: {w}" for f in folder.rglob("*") if f.is_file() for w in WORDS if w.encode() in f.read_bytes()]


def run(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> int:
    monkeypatch.setattr("sys.argv", ["marsad", *map(str, arguments)])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def test_store_does_all_it_does_and_no_file_can_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(holding, "QUICK", -1.0)  # large: what is worked out of a plain one is kept beside it
    with Store(path, create=False) as store:
        assert store.encrypted
        assert store.count_events(EventQuery(text="Kirkuk")) == 2
        assert len(holding.facts(store).month) == 2
        assert holding.unpack(holding.load_all(store), holding.Loaded).columns is not None
        store.decide("note", who="Nour", events=[next(store.all_events()).event], note="كركوك")
        assert list(store.verify(Checked())) == []
        assert readable(path.parent) == []
        assert [f.name for f in path.parent.iterdir() if f.name.endswith(("-columns", "-facts"))] == []


def test_work_elsewhere_knows_the_key(path: Path) -> None:
    with Store(path, create=False) as store:
        assert holding.unpack(holding.apart(store, holding.load_columns), holding.Loaded).edition == store.edition()


@pytest.mark.parametrize("other", ["", "another key"])
def test_nothing_opens_without_the_key(path: Path, other: str) -> None:
    before = path.read_bytes()
    use_key(other)
    with pytest.raises(StoreError, match=r"MARSAD_KEY_FILE|no store that this key opens"):
        Store(path, create=False)
    with pytest.raises(StoreError):
        Store(path)
    assert path.read_bytes() == before


def test_keys_come_from_a_file_or_the_environment(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_key("")
    file = path.parent / "key"
    file.write_text(f"{KEY}\nwhat stands here is not it\n", encoding="utf-8")
    monkeypatch.setenv("MARSAD_KEY", "another")
    monkeypatch.setenv("MARSAD_KEY_FILE", str(file))
    with Store(path, create=False) as store:
        assert store.counts().documents == 3
    monkeypatch.delenv("MARSAD_KEY_FILE")
    monkeypatch.setenv("MARSAD_KEY", KEY)
    with Store(path, create=False) as store:
        assert store.counts().documents == 3
    monkeypatch.setenv("MARSAD_KEY_FILE", str(path.parent / "none"))
    with pytest.raises(StoreError, match="cannot be read"):
        Store(path, create=False)


def test_backup_and_restore_stay_encrypted(path: Path) -> None:
    with Store(path, create=False) as store:
        back_up(store, path.parent / "b")
        held = list(store.dump())
    restore(path.parent / "b", str(path.parent / "again.db"))
    with Store(path.parent / "again.db", create=False) as again:
        assert list(again.dump()) == held
        assert list(again.verify(Checked())) == []
    assert readable(path.parent) == []


def test_encrypt_and_decrypt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    plain, locked, again = (tmp_path / name for name in ("plain.db", "locked.db", "again.db"))
    with Store(plain, encrypt=False) as store:
        build(reports(), store, reader=read, version="1")
    assert run(monkeypatch, "store", "encrypt", plain, locked) == 0
    assert not locked.read_bytes().startswith(PLAIN)
    assert run(monkeypatch, "store", "decrypt", locked, again) == 0
    assert again.read_bytes().startswith(PLAIN)
    with Store(plain) as one, Store(again) as other:
        assert list(one.dump()) == list(other.dump())
    assert dump(again)


def test_without_a_key_nothing_is_encrypted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MARSAD_KEY", raising=False)
    filled(tmp_path / "plain.db").close()
    assert (tmp_path / "plain.db").read_bytes().startswith(PLAIN)
    assert run(monkeypatch, "store", "encrypt", tmp_path / "plain.db", tmp_path / "locked.db") == 2
    assert not (tmp_path / "locked.db").exists()


def test_damage_is_found_and_the_key_is_not_told(path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store(path, create=False) as store:
        for n in range(20):
            store.add(document(f"x{n}", f"تقرير {n}"), [], reader="1")
    held = bytearray(path.read_bytes())
    held[len(held) // 2] ^= 1
    path.write_bytes(held)
    assert run(monkeypatch, "verify", "--store", path) == 3
    told = capsys.readouterr()
    assert "file: " in told.out
    assert KEY not in told.out + told.err


def test_what_is_fetched_is_not_kept_beside_it(path: Path) -> None:
    with pytest.raises(ValueError, match="encrypted"):
        open_archive(str(path))
    assert not path.with_name(f"{path.name}.archive").exists()


def test_half_done_transactions_cannot_be_read(path: Path) -> None:
    with Store(path, create=False) as store, store._writing() as connection:
        connection.exec_driver_sql("UPDATE events SET title_en = 'Kirkuk, and a long title' || hex(randomblob(9000))")
        assert readable(path.parent) == []
