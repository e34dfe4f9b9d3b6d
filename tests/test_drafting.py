"""Events are worked out while others write: what comes in between is neither lost nor waited for."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from marsad.fusion import fuse_changes
from marsad.model.event import Event
from marsad.pipeline import refuse
from marsad.store import Store, drafting, turns
from marsad.store.drafting import Draft
from support import dump
from test_incremental import VILLAGES, WORDS, Report, at_once, mention, put, report, some_reports


@pytest.fixture
def store(new_store: Path | str) -> Iterator[Store]:
    with Store(new_store) as opened:
        yield opened


A, B = report("a", mention("a", 1)), report("b", mention("b", 1))
C = report("c", mention("c", 1, day=12, village=VILLAGES[1]))


def add(store: Store, *reports: Report) -> None:
    for document, mentions in reports:
        store.add(document, mentions, reader="1", correct=True)


def drafted(store: Store) -> Draft:
    with store.drafting() as draft:
        assert fuse_changes(draft)
    return draft


def test_a_draft_writes_what_the_shelf_would(tmp_path: Path) -> None:
    texts = [" ".join(random.Random(n).choices(WORDS, k=40)) for n in range(2)]
    reports = [report(f"d{n}", mention(f"d{n}", 1, day=20 + n % 3), text=texts[n % 2]) for n in range(6)]
    dumps = []
    for drafting_it in (True, False):
        with Store(tmp_path / f"{drafting_it}.db") as store:
            put(store, [A, C, *reports[:3]])
            store.remove_document("d0", reason="x")
            add(store, *reports[3:], report("a", mention("a", 1, day=12, village=VILLAGES[1]), text="خبر آخر"))
            if drafting_it:
                assert store.carry_out(drafted(store))
            else:
                with store.fusing() as shelf:
                    fuse_changes(shelf)
            timed = ("redirects", "document_versions", "audit")
            dumps.append([line for line in dump(store.path) if not any(name in line for name in timed)])
    assert dumps[0] == dumps[1]


def test_a_draft_changes_nothing_until_it_is_carried_out(store: Store) -> None:
    put(store, [A])
    before = list(store.all_events())
    add(store, B)
    draft = drafted(store)
    assert list(store.all_events()) == before
    assert store.stale()
    assert store.carry_out(draft)
    assert [e.mentions for e in store.all_events()] == [("a#1", "b#1")]
    assert not store.stale()
    assert not store.carry_out(draft)


def test_others_write_while_events_are_worked_out(store: Store) -> None:
    put(store, [A])
    (event,) = store.all_events()
    add(store, C)
    with store.drafting() as draft:
        fuse_changes(draft)
        writer = Thread(target=store.decide, args=("accept",), kwargs={"who": "نور", "events": [event.event]})
        writer.start()
        writer.join(timeout=5)
        assert not writer.is_alive()
    assert store.carry_out(draft)
    assert store.review_of(event.event) == "accepted"


def test_a_report_that_came_meanwhile_waits(store: Store) -> None:
    put(store, [A])
    add(store, C)
    draft = drafted(store)
    add(store, B)
    assert store.carry_out(draft)
    assert {e.mentions for e in store.all_events()} == {("a#1",), ("c#1",)}
    assert store.stale()
    assert refuse(store)
    assert list(store.all_events()) == at_once([A, B, C])
    assert not store.stale()


def corrected(store: Store, event: Event) -> None:
    add(store, report("b", mention("b", 1, killed=9), text="نص آخر للخبر"))


def removed(store: Store, event: Event) -> None:
    store.remove_document("b", reason="withdrawn")


def removed_that_was_there(store: Store, event: Event) -> None:
    store.remove_document("a", reason="withdrawn")


def fused_by_another(store: Store, event: Event) -> None:
    refuse(store)


def replaced(store: Store, event: Event) -> None:
    store.replace_events([])


@pytest.mark.parametrize("meanwhile", [corrected, removed, removed_that_was_there, fused_by_another, replaced])
def test_a_draft_that_was_overtaken_writes_nothing(store: Store, meanwhile: Callable[[Store, Event], None]) -> None:
    put(store, [A])
    (event,) = store.all_events()
    add(store, B)
    draft = drafted(store)
    meanwhile(store, event)
    before = store.edition(), list(store.all_events())
    assert not store.carry_out(draft)
    assert (store.edition(), list(store.all_events())) == before


def test_a_decision_on_another_event_leaves_a_draft_good(store: Store) -> None:
    put(store, [A, C])
    other = next(e for e in store.all_events() if e.mentions == ("c#1",))
    add(store, B)
    draft = drafted(store)
    store.decide("value", who="نور", events=[other.event], field="status", value="denied")
    assert store.carry_out(draft)
    assert store.stale()
    assert refuse(store)
    assert {(e.mentions, e.status) for e in store.all_events()} == {(("a#1", "b#1"), "reported"), (("c#1",), "denied")}


def test_a_decision_on_what_a_draft_only_looked_at_comes_after_it(store: Store) -> None:
    put(store, [A])
    (event,) = store.all_events()
    add(store, B)
    draft = drafted(store)
    store.decide("value", who="نور", events=[event.event], field="status", value="denied")
    assert store.carry_out(draft)
    assert [(e.mentions, e.status) for e in store.all_events()] == [(("a#1", "b#1"), "reported")]
    assert store.stale()
    assert refuse(store)
    assert [(e.mentions, e.status) for e in store.all_events()] == [(("a#1", "b#1"), "denied")]


def test_a_decision_on_what_a_draft_works_in_overtakes_it(store: Store) -> None:
    put(store, [A, B])
    (event,) = store.all_events()
    corrected(store, event)
    draft = drafted(store)
    store.decide("value", who="نور", events=[event.event], field="status", value="denied")
    assert not store.carry_out(draft)


def test_a_decision_on_a_report_that_came_anew_too_overtakes_a_draft(store: Store) -> None:
    put(store, [A])
    (event,) = store.all_events()
    add(store, B)
    draft = drafted(store)
    add(store, report("a", mention("a", 1, killed=9), text="نص آخر للخبر"))
    store.decide("value", who="نور", events=[event.event], field="status", value="denied")
    assert not store.carry_out(draft)


def test_work_that_is_overtaken_again_and_again_is_done_in_the_end(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(store, [A])
    add(store, B)
    tried = []
    monkeypatch.setattr(Store, "carry_out", lambda store, draft: tried.append(draft) and False)
    assert refuse(store)
    assert len(tried) > 1
    assert [e.mentions for e in store.all_events()] == [("a#1", "b#1")]


def test_much_at_once_is_not_drafted(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store, [A])
    add(store, B, C)
    monkeypatch.setattr(drafting, "_MOST", 1)
    monkeypatch.delattr(Store, "carry_out")
    assert refuse(store)
    assert list(store.all_events()) == at_once([A, B, C])


def test_events_are_worked_out_by_one_at_a_time(store: Store, new_store: Path | str) -> None:
    put(store, [A])
    add(store, B)
    done: list[bool] = []
    with Store(new_store) as other, store.turn():
        waiting = Thread(target=lambda: done.append(refuse(other)))
        waiting.start()
        waiting.join(timeout=0.5)
        assert not done
        store.decide("note", who="نور", note="يراجع")  # who writes does not wait
    waiting.join(timeout=30)
    assert done == [True]


def test_nobody_waits_for_ever(store: Store, new_store: Path | str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "_PATIENCE", 0.1)
    put(store, [A])
    add(store, B)
    with store.turn(), Store(new_store) as other:
        assert refuse(other)


@settings(max_examples=8, deadline=None)
@given(some_reports(), st.integers(0, 10**6))
def test_whatever_comes_in_between_comes_to_the_same(reports: list[Report], seed: int) -> None:
    chance = random.Random(seed)
    with TemporaryDirectory() as folder, Store(Path(folder) / "s.db") as store:
        rest = chance.sample(reports, len(reports))
        gone = [report(f"x{d.id}", *(structs.replace(m, doc=f"x{d.id}", mention=f"x{m.mention}") for m in ms))
                for d, ms in rest[:2]]  # fmt: skip
        put(store, gone)
        while rest or gone:
            with store.drafting() as draft:
                changed = fuse_changes(draft)
            if rest and chance.random() < 0.7:
                add(store, rest.pop())
            if rest and chance.random() < 0.3:  # as it was, after it was told otherwise
                document, mentions = chance.choice(reports)
                if store.document(document.id) is not None:
                    add(store, (structs.replace(document, text="نص مؤقت"), []), (document, mentions))
            if gone and chance.random() < 0.5:
                store.remove_document(gone.pop()[0].id, reason="withdrawn")
            if changed:
                store.carry_out(draft)
        refuse(store)
        assert list(store.all_events()) == at_once(reports)
