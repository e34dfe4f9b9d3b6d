"""`marsad bulk`: the same events as `build`, whatever breaks in the middle."""

import json
import os
import signal
import time
from collections.abc import Iterator, Sequence
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="bulk runs need pyarrow: pip install 'marsad[cluster]'")

from marsad.bulk import BulkError, Summary, bulk, reading
from marsad.bulk.engine import Here, attempt
from marsad.bulk.loading import load
from marsad.bulk.places import Place, place
from marsad.cli import work
from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.pipeline import refuse
from marsad.sources import Problem, read_paths
from marsad.store import Store, StoreError
from support import document, mention

CORPUS = Path(__file__).parent.parent / "examples" / "corpus"
POISON = "هذا خبر لا يقرؤه أحد فيعطل القراءة كلها في هذا الموضع من الأخبار."
DEADLY = "هذا خبر طويل لا تكفي له ذاكرة الجهاز كلها فيموت قارئه قبل أن يتم قراءته."


def corpus() -> list[Document]:
    return [item for item in read_paths([CORPUS]) if not isinstance(item, Problem)]


def lines(documents: Sequence[Document]) -> str:
    fields = [{name: getattr(d, name) for name in d.__struct_fields__} for d in documents]
    return "".join(json.dumps(found, ensure_ascii=False) + "\n" for found in fields)


@pytest.fixture(scope="module")
def shards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The examples as shards of three kinds, with ids that come twice."""
    import pyarrow
    from pyarrow.parquet import write_table

    folder = tmp_path_factory.mktemp("in")
    documents = corpus()
    third = len(documents) // 3
    (folder / "a.jsonl").write_text(lines(documents[:third]), encoding="utf-8")
    (folder / "sub").mkdir()
    again = [documents[0], Document(id=documents[1].id, text="نص آخر يحمل معرف خبر سبقه في ملف غير هذا الملف.")]
    (folder / "sub" / "b.jsonl").write_text(lines([*documents[third : 2 * third], *again]), encoding="utf-8")
    rest = [{name: getattr(d, name) for name in d.__struct_fields__} for d in documents[2 * third :]]
    write_table(pyarrow.Table.from_pylist(rest), folder / "c.parquet")
    return folder


@pytest.fixture(scope="module")
def whole(shards: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shards as a bulk run that nothing disturbed puts them out."""
    out = tmp_path_factory.mktemp("whole")
    small(shards, out)
    return out


def small(source: Path, out: Path, engine: Any = None, **options: Any) -> Summary:
    """A run whose work is cut into many pieces."""
    return bulk(str(source), str(out), engine or Here(), block=40, group=40, worth_help=0, **options)


def rows(out: Path) -> dict[str, list[Any]]:
    """All that a run put out."""
    from pyarrow.parquet import read_table

    assert (out / "manifest.json").is_file()
    found = {}
    for folder in ("documents", "mentions", "events", "claims", "fused/prints", "fused/features", "fused/links"):
        for file in sorted((out / folder).iterdir()):
            held = read_table(file).to_pylist()
            for row in held:
                row.pop("feature", None)  # sets have no order
            found[f"{folder}/{file.name}"] = held
    return found


@pytest.mark.parametrize("workers", [1, 2])
def test_the_events_are_those_of_build(shards: Path, whole: Path, tmp_path: Path, workers: int) -> None:
    work.build_store(read_paths([shards]), str(tmp_path / "built.db"), workers)
    with Store(tmp_path / "built.db") as built, Store(tmp_path / "loaded.db") as loaded:
        assert load(str(whole), loaded) == len(corpus())
        for store in (built, loaded):
            assert not list(store.verify())
            assert not refuse(store), "nothing is left to do"
        assert list(loaded.all_events()) == list(built.all_events())
        assert list(loaded.documents()) == list(built.documents())
        assert list(loaded.mentions()) == list(built.mentions())
        assert loaded.counts() == built.counts()
        # What fusion keeps came along: both go on alike.
        for store in (built, loaded):
            store.add(document("new"), [mention("new")], reader="1")
            store.remove_document(corpus()[0].id, reason="سحبه الناشر")
            assert refuse(store)
        assert list(loaded.all_events()) == list(built.all_events())


def test_how_the_work_is_cut_plays_no_part(shards: Path, whole: Path, tmp_path: Path) -> None:
    bulk(str(shards), f"file://{tmp_path}/out", Here())
    with Store(tmp_path / "one.db") as one, Store(tmp_path / "many.db") as many:
        load(str(tmp_path / "out"), one)
        load(str(whole), many)
        assert list(one.all_events()) == list(many.all_events())


def test_ids_that_come_twice(shards: Path, tmp_path: Path) -> None:
    summary = small(shards, tmp_path)
    assert summary.documents == len(corpus())
    assert [p.where for p in summary.failed] == ["set_aside/same-id.jsonl"]
    assert corpus()[1].id in (tmp_path / "set_aside" / "same-id.jsonl").read_text(encoding="utf-8")


def test_nothing_is_done_twice(shards: Path, tmp_path: Path) -> None:
    first = small(shards, tmp_path)
    before = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*") if file.is_file()}
    again = small(shards, tmp_path)
    assert (first.shards, first.read, again.read, again.unchanged) == (3, 3, 0, True)
    assert again.events == first.events
    assert {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*") if file.is_file()} == before


def test_a_new_shard_and_one_that_went(shards: Path, tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    for name in ("a.jsonl", "c.parquet"):
        (source / name).write_bytes((shards / name).read_bytes())
    small(source, out)
    (source / "b.jsonl").write_bytes((shards / "sub" / "b.jsonl").read_bytes())
    assert small(source, out).read == 1
    (source / "a.jsonl").unlink()
    assert small(source, out).read == 0
    small(source, tmp_path / "fresh")
    assert rows(out) == rows(tmp_path / "fresh")


def test_shards_without_a_single_mention(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    english = document("e", "An air strike hit a convoy near Kirkuk on Monday, officials said.", title=None)
    (tmp_path / "in" / "a.jsonl").write_text(lines([english]), encoding="utf-8")
    summary = small(tmp_path / "in", tmp_path / "out")
    assert (summary.documents, summary.mentions, summary.events, summary.failed) == (1, 0, 0, [])
    with Store(tmp_path / "s.db") as store:
        assert load(str(tmp_path / "out"), store) == 1
        assert list(store.documents()) == [english]


class Stops(Here):
    """Is stopped after some pieces of work."""

    def __init__(self, after: int) -> None:
        self.left = after

    def outcomes(self, tasks: Sequence[bytes]) -> Iterator[bytes]:
        for task in tasks:
            if not self.left:
                raise KeyboardInterrupt
            self.left -= 1
            yield attempt(task)


def test_stopped_after_any_piece_of_work(shards: Path, whole: Path, tmp_path: Path) -> None:
    stopped = 0
    while stopped < 100:
        try:
            small(shards, tmp_path, Stops(2))
            break
        except KeyboardInterrupt:
            stopped += 1
            assert not (tmp_path / "manifest.json").exists()
    assert stopped > 5
    assert rows(tmp_path) == rows(whole)


def test_a_driver_that_is_killed(shards: Path, whole: Path, tmp_path: Path) -> None:
    process = get_context("spawn").Process(target=small, args=(shards, tmp_path))  # a fork may not use pyarrow
    process.start()
    marks = tmp_path / "work" / "read"
    while process.is_alive() and len(list(marks.glob("*.json"))) < 2:
        time.sleep(0.005)
    process.kill()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    with Store(tmp_path / "s.db") as store, pytest.raises(BulkError, match="no finished run"):
        load(str(tmp_path), store)
    finished = {file: file.stat().st_mtime_ns for file in marks.glob("*.json")}
    small(shards, tmp_path)
    assert finished.items() <= {file: file.stat().st_mtime_ns for file in marks.glob("*.json")}.items()
    assert rows(tmp_path) == rows(whole)
    assert not list(tmp_path.rglob(".*.part"))


def bad_reader(found: Document) -> list[Mention]:
    if found.text == POISON:
        raise LookupError("no such word")
    if found.text == DEADLY:
        os.kill(os.getpid(), signal.SIGKILL)
    return [mention(found.id)]


def badly(task: bytes, to: Any) -> None:
    reading.reader_of_here = lambda: (bad_reader, "1")
    to.send_bytes(attempt(task))


class Dies:
    """Does each piece in a process of its own; breaks down where that one ends."""

    def outcomes(self, tasks: Sequence[bytes]) -> Iterator[bytes]:
        context = get_context("spawn")
        for task in tasks:
            here, there = context.Pipe()
            process = context.Process(target=badly, args=(task, there))
            process.start()
            there.close()
            yield here.recv_bytes()
            process.join()


def test_poison_is_set_aside_and_the_rest_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "reader_of_here", lambda: (bad_reader, "1"))
    source, out = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    (source / "a.jsonl").write_text(lines([document("a"), document("p", POISON), document("b")]), encoding="utf-8")
    (source / "b.jsonl").write_text(lines([document("c"), document("x", DEADLY), document("d")]), encoding="utf-8")
    summary = bulk(str(source), str(out), Dies())
    assert (summary.documents, summary.set_aside) == (4, 2)
    aside = [json.loads(line) for f in sorted((out / "set_aside").iterdir()) for line in f.open(encoding="utf-8")]
    assert [found["document"]["id"] for found in aside] == ["p", "x"]
    assert "LookupError: no such word" in aside[0]["what"]
    assert "ended" in aside[1]["what"]
    assert not list((out / "work" / "read").glob("*.begun"))


def broken_shards(folder: Path, whole: Path) -> None:
    table = (whole / "c.parquet").read_bytes()
    (folder / "a.jsonl").write_bytes((whole / "a.jsonl").read_bytes())
    (folder / "text.parquet").write_text("ليس هذا جدولا بل نص عادي لا غير.", encoding="utf-8")
    (folder / "cut.parquet").write_bytes(table[: len(table) // 2])
    (folder / "table.jsonl").write_bytes(table)
    (folder / "empty.jsonl").touch()
    (folder / "noise.warc.gz").write_bytes(bytes(range(256)) * 20)
    (folder / "plain.warc").write_text("لا شيء من الشبكة هنا", encoding="utf-8")
    (folder / "notes.txt").write_text("ملاحظة", encoding="utf-8")


def test_shards_that_are_not_what_their_names_say(shards: Path, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    source = tmp_path / "in"
    source.mkdir()
    broken_shards(source, shards)
    summary = small(source, tmp_path / "out")
    assert summary.documents == len(corpus()) // 3
    named = {p.where.split(":")[0].rsplit("/", 1)[-1] for p in summary.failed if p.severity == "error"}
    assert named == {"text.parquet", "cut.parquet", "table.jsonl", "empty.jsonl", "noise.warc.gz", "plain.warc"}
    assert [p.where for p in summary.failed if p.severity == "warning"] == ["notes.txt"]
    assert str(tmp_path) not in repr(summary.failed)


@pytest.mark.parametrize("made", ["nothing", "no shards", "a file"])
def test_what_is_no_folder_of_shards(tmp_path: Path, made: str) -> None:
    source = tmp_path / "in"
    if made == "a file":
        source.write_text("x", encoding="utf-8")
    elif made == "no shards":
        source.mkdir()
    with pytest.raises(BulkError, match=r"no such folder|holds no shards|is a file"):
        small(source, tmp_path / "out")


def test_output_among_the_shards_is_refused(shards: Path) -> None:
    with pytest.raises(BulkError, match="would be taken for shards"):
        small(shards, shards / "out")
    assert not (shards / "out").exists()


def test_a_second_run_in_the_same_folder_is_refused(shards: Path, tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    lock = {"host": os.uname().nodename, "process": os.getppid()}
    (tmp_path / "work" / "running.json").write_text(json.dumps(lock), encoding="utf-8")
    with pytest.raises(BulkError, match="another run"):
        small(shards, tmp_path)
    (tmp_path / "work" / "running.json").write_text(json.dumps(lock | {"process": 2**22 + 1}), encoding="utf-8")
    assert small(shards, tmp_path).events


def test_loading_into_what_is_not_empty(whole: Path, tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as store:
        store.add(document(), [mention()], reader="1")
        with pytest.raises(StoreError, match="holds documents already"):
            load(str(whole), store)
        assert store.counts().documents == 1


class Full:
    """A disk that is full now and then."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fails: int) -> None:
        self.fails = fails
        write = reading.write_rows

        def writing(*given: Any) -> int:
            if self.fails:
                self.fails -= 1
                raise OSError(28, "No space left on device")
            return write(*given)

        monkeypatch.setattr(reading, "write_rows", writing)
        monkeypatch.setattr("marsad.bulk.engine._PAUSES", (0.0, 0.0))


def test_a_disk_that_fails_for_a_while_is_tried_again(
    shards: Path, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Full(monkeypatch, 2)
    small(shards, tmp_path)
    assert rows(tmp_path) == rows(whole)


def test_a_full_disk_is_named_and_nothing_half_written_counts(
    shards: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Full(monkeypatch, 1000)
    with pytest.raises(BulkError, match=r"reading: .*No space left.*the same command goes on"):
        small(shards, tmp_path)
    assert not list((tmp_path / "work" / "read").glob("*.parquet"))


def break_off(here: Place) -> None:
    with here.writing("a/c.txt") as path:
        path.write_bytes(b"half")
        raise RuntimeError


def test_places_of_this_machine(tmp_path: Path) -> None:
    here = place(f"file://{tmp_path}")
    here.write("a/b.txt", b"x")
    (tmp_path / ".hidden").touch()
    assert [f.name for f in here.files()] == ["a/b.txt"]
    with pytest.raises(RuntimeError):
        break_off(here)
    assert [f.name for f in here.files()] == ["a/b.txt"]
    assert list((tmp_path / "a").iterdir()) == [tmp_path / "a" / "b.txt"]
