"""What users ran into: commands, pages and sources say plainly what is wrong and how to mend it."""

import gc
import json
import logging
import subprocess
from pathlib import Path

import pytest
from litestar.testing import TestClient

from marsad.sources import Problem, read_paths
from marsad.store import Store
from marsad.web.app import create_app
from marsad.web.language import Words
from test_cli import REPORTS, marsad
from test_keeping import fill
from test_trouble import small_disk

__all__ = ["small_disk"]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "s.db"
    with Store(path) as made:
        fill(made)
    return path


# Names that nobody knows

ASKED = [
    ("kind", "airstrik", "there is no kind 'airstrik'; there is airstrike"),
    ("kind", "Airstrike", "there is no kind 'Airstrike'; there is airstrike"),
    ("kind", "قصف", "there is no kind 'قصف'; there is shelling (قصف مدفعي أو صاروخي)"),
    ("actor", "داعش", "there is no actor 'داعش'; there is is (تنظيم داعش)"),
    ("actor", "iq-arm", "there is no actor 'iq-arm'; there is iq-army"),
    ("place", "Qwrtzxy", "there is no place 'Qwrtzxy' among the events"),
]


@pytest.mark.parametrize(("name", "value", "says"), ASKED)
@pytest.mark.parametrize("command", [("search", "قصف"), ("disputes",), ("events",), ("export", "--format", "csv")])
def test_the_command_line_says_which_names_there_are(
    command: tuple[str, ...], name: str, value: str, says: str, store: Path
) -> None:
    done = marsad(*command, f"--{name}", value, "--store", store)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr


@pytest.mark.parametrize(
    ("name", "value", "says"), [*ASKED, ("status", "boo", "there is no status 'boo'; there are re")]
)
def test_the_interface_says_the_same(name: str, value: str, says: str, store: Path) -> None:
    with Store(store) as held, TestClient(create_app(held), base_url="http://127.0.0.1:8765") as web:
        for path in ("events", "facets", "disputes", "claims", "timeline", "events.geojson"):
            answer = web.get(f"/api/{path}", params={name: value})
            assert answer.status_code == 400, path
            assert says in answer.json()["detail"]


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, value, _ in ASKED])
@pytest.mark.parametrize("page", ["", "disputes", "search", "review", "trends"])
def test_pages_show_a_notice(page: str, name: str, value: str, store: Path) -> None:
    if (page, name) == ("disputes", "kind"):
        return  # there it is the kind of dispute
    with Store(store) as held, TestClient(create_app(held), base_url="http://127.0.0.1:8765") as web:
        assert "Not understood and left out" in web.get(f"/en/{page}", params={name: value}).text
        assert "Not understood and left out" not in web.get(f"/en/{page}").text
        assert "لم يُفهم فتُرك: " + Words("ar").filter(name) in web.get(f"/ar/{page}", params={name: value}).text


def test_a_place_that_the_gazetteer_knows_is_asked_for_in_vain(store: Path) -> None:
    assert marsad("search", "قصف", "--place", "Basra", "--store", store).returncode == 0
    with Store(store) as held, TestClient(create_app(held), base_url="http://127.0.0.1:8765") as web:
        assert web.get("/api/events", params={"place": "Basra"}).json()["count"] == 0


@pytest.mark.parametrize("words", ["", "  "])
def test_a_search_for_nothing(words: str, store: Path) -> None:
    done = marsad("search", words, "--store", store)
    assert done.returncode == 2
    assert "say what to search for" in done.stderr


# Documents

FRONT = [
    ("---\ntitle: x\npublished: 2021-01-01\n\nنص التقرير", "no second line of --- ends them"),
    ("---\r\n\r\npublisher: وكالة\r\nنص التقرير", "no second line of --- ends them"),
    ("---\ntitle: x\n---\nنص التقرير", None),
    ("---\ntitle: x\n---", "it holds no text"),
    ("---\nنص التقرير: قتل ثلاثة", None),
    ("--- نص التقرير", None),
    ("---\nنص\n---\nنص", None),
]


@pytest.mark.parametrize(("text", "says"), FRONT)
def test_fields_above_a_text(text: str, says: str | None, tmp_path: Path) -> None:
    file = tmp_path / "r.txt"
    file.write_text(text, encoding="utf-8", newline="")
    (found,) = read_paths([file])
    if says is None:
        assert not isinstance(found, Problem)
    else:
        assert isinstance(found, Problem)
        assert says in found.what
        assert (found.where, found.severity) == (str(file), "error")


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"foo": 1, "bar": 2}, "it has no field that is called text; it has foo, bar"),
        ({"text": "", "foo": 1}, "it holds no text"),
        ({"title": "x"}, "it holds no text"),
    ],
)
def test_fields_that_are_not_known_are_named(fields: dict[str, object], says: str, tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    file.write_text(json.dumps(fields), encoding="utf-8")
    (found,) = read_paths([file])
    assert isinstance(found, Problem)
    assert found.what == says


def test_a_broken_pdf_is_told_once(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pypdf")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4\nbroken")
    (found,) = read_paths([tmp_path / "bad.pdf"])
    assert isinstance(found, Problem)
    assert logging.getLogger("pypdf").getEffectiveLevel() >= logging.CRITICAL
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(("number", "verbose"), [(1, False), (3, False), (7, False), (7, True)])
def test_what_is_not_arabic_is_named(number: int, verbose: bool, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(number):
        (folder / f"english{n}.txt").write_text(f"Shells fell on the village, {n}.", encoding="utf-8")
    (folder / "a.txt").write_text(REPORTS["a"], encoding="utf-8")
    done = marsad("build", folder, "--store", tmp_path / "s.db", *(["--verbose"] if verbose else []))
    assert f"{number} {'is' if number == 1 else 'are'} not Arabic: kept, not read" in done.stderr
    named = [line.strip() for line in done.stderr.splitlines() if line.startswith("  english")]
    assert named == [f"english{n}" for n in range(number if verbose else min(number, 5))]
    assert ("and 2 more; --verbose names them all" in done.stderr) == (number == 7 and not verbose)


def test_arabic_in_a_wrong_encoding_is_named_as_such(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REPORTS["a"].encode().decode("latin-1"), encoding="utf-8")
    for done in (marsad("build", tmp_path, "--store", tmp_path / "s.db"), marsad("extract", tmp_path / "a.txt")):
        assert done.returncode == 0
        assert "note: a: it looks like Arabic in utf-8 that some program took for windows-1252" in done.stderr


# Files that are written


@pytest.mark.parametrize("format", ["sqlite", "jsonl", "parquet"])
def test_an_export_to_a_full_disk_names_the_export(format: str, store: Path, small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=16k", str(small_disk)], check=True)
    done = marsad("export", "--store", store, "--format", format, "--redact", "nothing", "-o", small_disk / "out")
    assert done.returncode == 3
    assert f"{small_disk / 'out'}: there is no room left on the disk; nothing was left there" in done.stderr
    assert str(store) not in done.stderr
    gc.collect()  # what failed may hold its file until then
    assert list(small_disk.iterdir()) == []


def test_a_copy_on_a_full_disk_leaves_nothing(store: Path, small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,size=64k", str(small_disk)], check=True)
    for command in (("store", "copy", store), ("backup", "--store", store, "-o")):
        done = marsad(*command, small_disk / "c.db")
        assert done.returncode == 3
        assert f"{small_disk / 'c.db'}: there is no room left on the disk; nothing was left there" in done.stderr
        assert list(small_disk.iterdir()) == []


def test_a_load_that_fails_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"foo": 1}\n', encoding="utf-8")
    done = marsad("store", "load", tmp_path / "bad.jsonl", "--store", tmp_path / "s.db")
    assert done.returncode == 3
    assert [file.name for file in tmp_path.iterdir()] == ["bad.jsonl"]


def test_a_load_that_fails_leaves_what_was_there(store: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"foo": 1}\n', encoding="utf-8")
    before = store.read_bytes()
    assert marsad("store", "load", tmp_path / "bad.jsonl", "--store", store).returncode == 3
    assert store.read_bytes() == before


# Smaller words


def test_one_flaw_is_one(tmp_path: Path) -> None:
    (tmp_path / "s.db").write_bytes(b"nothing of the kind, but long enough to be looked at" * 50)
    done = marsad("verify", "--store", tmp_path / "s.db")
    assert done.returncode == 3
    assert ": 1 flaw\n" in done.stderr


def test_a_store_that_is_not_there_is_a_mistake_in_the_command(tmp_path: Path) -> None:
    for command in (("events",), ("verify",), ("search", "قصف"), ("export", "--format", "csv")):
        done = marsad(*command, "--store", tmp_path / "none.db")
        assert done.returncode == 2, command
        assert "there is no store at" in done.stderr


@pytest.mark.parametrize("option", ["--reason", "--note"])
def test_why_is_told_with_either_word(option: str, tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as made:
        fill(made)
    commands = (("document", "remove", "doc-1"), ("decide", "accept", "ev-2", "--by", "سعاد"))
    for command in commands:
        assert marsad(*command, option, "سُحب", "--store", tmp_path / "s.db").returncode == 0


def test_bulk_says_what_it_needs() -> None:
    assert "marsad[cluster]" in marsad("bulk", "--help").stdout
