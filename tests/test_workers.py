"""`build --workers`: reading in forked processes gives what reading in one gives."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from marsad.ahead import Ahead
from marsad.cli import work
from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.pipeline import Summary, build
from marsad.sources import Problem, read_paths
from marsad.store import Store
from support import document, dump, mention
from test_pipeline import LATER, fuse, read

CORPUS = Path(__file__).parent.parent / "examples" / "corpus"
DEADLY = "هذا خبر طويل لا تكفي له ذاكرة الجهاز كلها فيموت قارئه قبل أن يتم قراءته."


def deadly(found: Document) -> list[Mention]:
    if found.text == DEADLY:
        os.kill(os.getpid(), signal.SIGKILL)
    return read(found)


def built(path: Path, documents: list[Document | Problem], workers: int, reader: object = read) -> Summary:
    with Ahead(workers, reader, "1") as ahead, Store(path) as store:  # type: ignore[arg-type]
        return build(documents, store, ahead=ahead, fuse=fuse)


def test_one_and_eight_processes_make_the_same_store(tmp_path: Path) -> None:
    for workers in (1, 2, 8):
        assert work.build_store(read_paths([CORPUS]), str(tmp_path / f"{workers}.db"), workers) == 0
    one = dump(tmp_path / "1.db")
    assert dump(tmp_path / "2.db") == one
    assert dump(tmp_path / "8.db") == one
    assert any('INSERT INTO "events"' in line for line in one)


def test_what_comes_twice_or_broken_is_told_as_with_one_process(tmp_path: Path) -> None:
    given: list[Document | Problem] = [
        document("a"),
        Problem(where="in.jsonl:7", what="not JSON", mend="mend the line"),
        document("a"),
        document("b", "عطل في قراءة هذا الخبر من الأخبار."),
        document("a", LATER),
        document("e", "An air strike hit a convoy near Kirkuk on Monday, officials said."),
        document("h", "نصف حرف \ud83d"),
        *(document(f"c{n}", LATER) for n in range(60)),
    ]
    for again in range(2):
        one, three = (built(tmp_path / f"{n}.db", given, n) for n in (1, 3))
        assert one == three
        assert (one.added, len(one.failed)) == (62 if not again else 0, 4)
    assert dump(tmp_path / "1.db") == dump(tmp_path / "3.db")


def test_a_document_over_which_the_process_dies_is_named(tmp_path: Path) -> None:
    given: list[Document | Problem] = [document(f"d{n}", DEADLY if n in (7, 50) else LATER) for n in range(80)]
    summary = built(tmp_path / "s.db", given, 2, deadly)
    assert [p.where for p in summary.failed] == ["d7", "d50"]
    assert "memory" in summary.failed[0].what
    assert summary.added == 78


def test_known_documents_are_not_read_again(tmp_path: Path) -> None:
    given: list[Document | Problem] = [document(f"d{n}", LATER) for n in range(40)]
    built(tmp_path / "s.db", given, 2)
    summary = built(tmp_path / "s.db", [document(f"d{n}", LATER) for n in range(40)], 2, lambda found: 1 / 0)
    assert (summary.unchanged, summary.failed) == (40, [])


def test_leaving_early_leaves_no_process(tmp_path: Path) -> None:
    with Ahead(2, read, "1") as ahead:
        first = next(iter(ahead.documents(document(f"d{n}") for n in range(100))))
        assert isinstance(first, Document)
        assert ahead.read(first) == [mention("d0")] or ahead.read(first)
        assert ahead._pool is not None
        processes = list(ahead._pool._processes.values())
    assert not any(process.is_alive() for process in processes)


def test_processes_end_with_the_one_that_is_killed() -> None:
    begun = (
        "import sys, time; from marsad.ahead import Ahead; ahead = Ahead(2, lambda document: [], '1');"
        "print(*ahead._pool._processes, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", begun], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        processes = [int(found) for found in parent.stdout.readline().split()]
        parent.kill()
    assert len(processes) == 2
    end = time.monotonic() + 30
    while any(map(lives, processes)) and time.monotonic() < end:
        time.sleep(0.1)
    assert not any(map(lives, processes))


def lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not stat.exists() or stat.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="needs Linux")
def test_vocabulary_and_gazetteer_lie_in_memory_once() -> None:
    with Ahead(2) as ahead:
        report = Document(id="d", text="قتل 3 مدنيين في قصف على مدينة إدلب يوم الاثنين، وفق ما أفاد به ناشطون محليون.")
        for item in ahead.documents([report] * 8):
            assert isinstance(item, Document)
            assert ahead.read(item)
        assert ahead._pool is not None
        for process in ahead._pool._processes.values():
            told = Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii")
            size = {line.split()[0]: int(line.split()[1]) for line in told.splitlines()[1:]}
            assert size["Private_Dirty:"] < size["Rss:"] / 2
