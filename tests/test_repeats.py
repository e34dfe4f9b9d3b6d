"""What came before, in memory or in a file: the same answers as a dictionary gives, in memory that does not grow."""

import json
import sqlite3
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.model.document import Document
from marsad.sources import Problem, files, read_paths
from marsad.sources.repeats import Repeats

TEXT = "انفجرت عبوة ناسفة بدورية للجيش في قضاء الطارمية شمال بغداد."

IDS = st.one_of(
    st.integers(0, 40).map("telegram/1234/{}".format),
    st.sampled_from(["telegram/1234/7", "telegram/5/7", "7", "a\0b", "a", "\ud800", "تقرير", ""]),
)
DIGESTS = st.sampled_from([b"a" * 16, b"b" * 16, b"\0" * 16])


@given(st.lists(st.tuples(IDS, DIGESTS), max_size=60), st.integers(0, 20))
def test_the_same_answers_as_a_dictionary(came: list[tuple[str, bytes]], most: int) -> None:
    seen: dict[str, bytes] = {}
    repeats = Repeats(most)
    for id, digest in came:
        assert repeats.before(id, digest) == seen.get(id)
        seen.setdefault(id, digest)
    repeats.close()


@pytest.mark.parametrize("step", [1, -1])
def test_memory_stays_flat(step: int) -> None:
    def held(number: int) -> int:
        repeats = Repeats(500)
        tracemalloc.start()
        for n in range(number)[::step]:
            assert repeats.before(f"telegram/1234/{n}", n.to_bytes(16)) is None
        now = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        assert repeats.before("telegram/1234/3", b"") == (3).to_bytes(16)
        repeats.close()
        return now

    assert held(20_000) < held(2_000) + 20_000


@pytest.mark.parametrize("most", [0, 2, 100])
def test_posts_that_come_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(files, "Repeats", lambda: Repeats(most))
    numbers, words = [3, 4, 6, 4, 1, 6, 3], [TEXT, TEXT, TEXT, TEXT, TEXT, f"{TEXT} عاجل", TEXT]
    posts = [
        {"id": n, "type": "message", "date": "2021-02-22T01:10:00", "text": text}
        for n, text in zip(numbers, words, strict=True)
    ]
    file = tmp_path / "result.json"
    file.write_text(json.dumps({"name": "أخبار", "id": 5, "messages": posts}, ensure_ascii=False), encoding="utf-8")
    found = list(read_paths([file]))
    assert [f.id for f in found if isinstance(f, Document)] == [f"telegram/5/{n}" for n in (3, 4, 6, 1)]
    assert [f.where for f in found if isinstance(f, Problem)] == ["telegram/5/6"]


def test_a_temporary_folder_without_room_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(sqlite3, "connect", full)
    with pytest.raises(OSError, match="SQLITE_TMPDIR"):
        Repeats(0).before("a", b"a")
