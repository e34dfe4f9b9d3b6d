"""The steps strung together, with a small reading and a small fusion in place of the real ones."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from marsad import intake
from marsad.extraction import read_documents
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.pipeline import Summary, build
from marsad.sources import Problem
from marsad.store import Store, StoreError
from support import TEXT, document, dump, event, mention, result

LATER = "وفي الأنبار قصفت طائرة مسيرة مواقع للتنظيم، فقتل ثلاثة مسلحين، بحسب مصدر أمني."


def read(found: Document) -> list[Mention]:
    """One mention of every document; fails on «عطل»."""
    if "عطل" in found.text:
        raise LookupError("no such word")
    return [mention(found.id, text=found.text)]


def fuse(
    mentions: Callable[[], Iterator[Mention]],
    documents: Callable[[], Iterator[Document]],
    by_id: Callable[[Sequence[str]], dict[str, Mention]],
) -> Iterator[Event]:
    """Mentions of texts that begin alike are one event."""
    texts = {d.id: d.text for d in documents()}
    groups: dict[str, list[str]] = {}
    for m in mentions():
        groups.setdefault(texts[m.doc][:20], []).append(m.mention)
    for start, ids in sorted(groups.items()):
        yield event(f"ev-{start[:9]}", tuple(by_id(ids)))


def run(store: Store, documents: Any, **options: Any) -> Summary:
    """A build with the small reading and fusion."""
    return build(documents, store, **({"reader": read, "version": "1", "fuse": fuse} | options))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "s.db") as opened:
        yield opened


def test_build(store: Store) -> None:
    told: list[int] = []
    summary = run(store, [document("a"), document("b"), document("c", LATER)], progress=told.append)
    assert (summary.documents, summary.added, summary.unchanged, summary.failed) == (3, 3, 0, [])
    assert (summary.mentions, summary.events, summary.disputes) == (3, 2, 0)
    assert told == [1, 2, 3]
    assert not store.stale()


def test_the_same_input_twice_changes_nothing(store: Store) -> None:
    given = [document("a"), document("b"), document("c", LATER), document("d", "عطل في قراءة هذا الخبر من الأخبار.")]
    run(store, given)
    before = dump(store.path)
    again = run(store, given)
    assert dump(store.path) == before
    assert (again.added, again.updated, again.unchanged, len(again.failed), again.events) == (0, 0, 3, 1, 2)


def test_what_is_held_is_not_read_again(store: Store) -> None:
    run(store, [document("a")])

    def refuse(found: Document) -> list[Mention]:
        raise AssertionError(found.id)

    assert run(store, [document("a")], reader=refuse).unchanged == 1
    assert run(store, [document("a")], version="2").updated == 1


def test_a_document_that_cannot_be_read_is_named_and_the_rest_is_read(store: Store) -> None:
    broken = Problem(where="in.jsonl:7", what="not JSON", mend="mend the line")
    given = [document("a"), broken, document("b", "عطل في قراءة هذا الخبر من الأخبار."), document("c", LATER)]
    summary = run(store, given)
    assert [p.where for p in summary.failed] == ["in.jsonl:7", "b"]
    assert "LookupError: no such word" in summary.failed[1].what
    assert (summary.documents, summary.added) == (3, 2)
    assert [d.id for d in store.documents()] == ["a", "c"]


def test_the_same_id_with_other_text(store: Store) -> None:
    summary = run(store, [document("a"), document("a"), document("a", LATER)])
    assert (summary.added, summary.unchanged) == (1, 1)
    assert [(p.where, "id" in p.mend) for p in summary.failed] == [("a", True)]
    assert store.document("a") == document("a")


def test_a_later_run_brings_a_corrected_text(store: Store) -> None:
    run(store, [document("a"), document("b")])
    summary = run(store, [document("a", LATER), document("b")])
    assert (summary.updated, summary.corrected, summary.unchanged, summary.failed) == (1, 1, 1, [])
    assert store.document("a") == document("a", LATER)
    assert [v.document for v in store.versions("a")] == [document("a")]


def test_what_is_not_arabic_is_kept_and_left_unread(store: Store) -> None:
    english = document("e", "An air strike hit a convoy near Kirkuk on Monday, officials said.")
    for _ in range(2):
        summary = run(store, [english, document("a")])
        assert (summary.documents, summary.not_arabic, summary.mentions) == (2, 1, 1)
    assert store.document("e") == english


def test_half_characters(store: Store) -> None:
    summary = run(store, [document("a", TEXT + "\ud83d"), document("b")])
    assert [p.where for p in summary.failed] == ["a"]
    assert "half a character" in summary.failed[0].what
    assert summary.added == 1


def test_stopped_while_reading(store: Store) -> None:
    def stopped() -> Iterator[Document]:
        yield document("a")
        raise KeyboardInterrupt

    summary = run(store, stopped())
    assert summary.interrupted
    assert (summary.added, summary.mentions, summary.events) == (1, 1, 0)
    assert store.stale()
    assert run(store, [document("a")]).events == 1
    assert not store.stale()


def test_stopped_while_fusing(store: Store) -> None:
    def stopped(*_: Any) -> Iterator[Event]:
        yield event()
        raise KeyboardInterrupt

    summary = run(store, [document("a")], fuse=stopped)
    assert (summary.interrupted, summary.added, summary.events) == (True, 1, 0)
    assert store.stale()


@pytest.fixture
def two_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents are written in twos."""
    monkeypatch.setattr(intake, "_WRITTEN", 2)


@pytest.mark.usefixtures("two_at_once")
def test_a_store_that_fails_ends_the_build_and_says_what_is_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    add = store.add_all

    def full(found: Sequence[tuple[Document, Sequence[Mention]]], **options: Any) -> Any:
        if "d" in {d.id for d, _ in found}:
            raise StoreError("s.db: there is no room left on the disk")
        return add(found, **options)

    monkeypatch.setattr(store, "add_all", full)
    with pytest.raises(StoreError, match=r"no room left.*\(2 documents of this run"):
        run(store, [document(id) for id in "abcde"])
    monkeypatch.undo()
    assert run(store, [document(id) for id in "abcde"]).added == 3


@pytest.mark.parametrize("failure", [KeyboardInterrupt, RuntimeError])
def test_what_was_read_before_the_documents_end_in_an_error_is_kept(store: Store, failure: type[BaseException]) -> None:
    def ending() -> Iterator[Document]:
        yield from (document(f"d{n}", f"{LATER} {n}") for n in range(75))
        raise failure

    with suppress(RuntimeError):
        run(store, ending())
    assert store.counts().documents == 75


def test_documents_that_come_slowly_are_kept_soon(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_ASKING", 0.0)
    monkeypatch.setattr(intake, "_WRITING", 0.0)
    held = []

    def slow() -> Iterator[Document]:
        for n in range(4):
            held.append(store.counts().documents)
            yield document(f"d{n}", f"{LATER} {n}")

    run(store, slow())
    assert held == [0, 1, 2, 3]


@pytest.mark.usefixtures("two_at_once")
def test_large_documents_are_not_gathered(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    add = store.add_all

    def told(found: Sequence[tuple[Document, Sequence[Mention]]], **options: Any) -> Any:
        sizes.append(len(found))
        return add(found, **options)

    monkeypatch.setattr(store, "add_all", told)
    monkeypatch.setattr(intake, "_CHARACTERS", 1000)
    run(store, [document("a"), document("b", LATER * 20), document("c", LATER * 20), document("d")])
    assert sizes == [2, 1, 1]


def test_another_build_was_faster(store: Store) -> None:
    def read_twice(found: Document) -> list[Mention]:
        mentions = read(found)
        if found.id == "b":
            store.add(found, mentions, reader="1")
        return mentions

    summary = run(store, [document(id) for id in "abc"], reader=read_twice)
    assert (summary.added, summary.unchanged, summary.mentions) == (2, 1, 3)


def test_read_documents() -> None:
    told: list[Problem] = []
    broken = Problem(where="x", what="y", mend="z")
    given = [document("a"), broken, document("b", "عطل في قراءة هذا الخبر من الأخبار."), document("e", "English only")]
    found = {d.id: [m.mention for m in ms] for d, ms in read_documents(given, failed=told.append, reader=read)}
    assert found == {"a": ["a#1"], "e": []}
    assert [p.where for p in told] == ["x", "b"]
    assert len(list(read_documents(given, reader=read))) == 2


def test_memory_does_not_grow_with_the_number_of_documents(store: Store) -> None:
    import tracemalloc

    def peak(first: int, last: int) -> int:
        tracemalloc.start()
        run(store, (document(f"d{n}", f"{TEXT}{n}") for n in range(first, last)), fuse=lambda *_: iter(()))
        top = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return top

    few = peak(0, 250)
    assert peak(250, 1000) < few + 200_000


def test_with_the_real_fusion(store: Store) -> None:
    other = TEXT.replace("مقتل 7", "مقتل 9").replace("أعلنت", "ذكرت")
    given = [document("a"), document("b", other, publisher="شبكة الفرات"), document("c", LATER)]

    def tell(found: Document) -> list[Mention]:
        return [mention(found.id, results=(result(low=7 if found.id == "a" else 9),))] if found.id != "c" else []

    summary = build(given, store, reader=tell, version="1")
    assert (summary.mentions, summary.events) == (2, 1)
    assert [e.mentions for e in store.all_events()] == [("a#1", "b#1")]
    before = dump(store.path)
    build(given, store, reader=tell, version="1")
    assert dump(store.path) == before
