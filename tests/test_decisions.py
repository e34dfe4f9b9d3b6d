"""What people decide: it counts, it is kept, it outlives every re-run, and it comes up again when its text changes."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from typer.testing import CliRunner

from marsad.cli.app import app
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Evidence, Mention
from marsad.pipeline import build, decide, refuse
from marsad.store import EventQuery, Store, StoreError
from support import TEXT, day, document, mention, result

SUNDAY = day("2021-02-14")
WORDS = "وصل فريق الصحيفة إلى السوق صباحا وتحدث مع التجار عن الأسعار والمطر والطرق المقطوعة منذ أسبوع".split()  # noqa: SIM905


@pytest.fixture
def store(new_store: Path | str) -> Iterator[Store]:
    """An event of three reports (a, b, c), of which c says 9, and another one a week before (d)."""
    with Store(new_store) as opened:
        put(opened, "a", "b", c={"results": (result(low=9),)}, d={"date": SUNDAY})
        yield opened


def own_text(id: str) -> str:
    """The default text with a tail of its own, so that no document is a copy of another."""
    return f"{TEXT}\n{' '.join(random.Random(id).choices(WORDS, k=60))}."


def put(store: Store, *same: str, version: str = "1", texts: dict[str, str] | None = None, **others: Any) -> None:
    """Documents of one mention each: the default one, or with other fields."""
    given: dict[str, dict[str, Any]] = {**{id: {} for id in same}, **others}
    documents = [document(id, (texts or {}).get(id, own_text(id))) for id in given]

    def read(found: Document) -> list[Mention]:
        return [mention(found.id, **given[found.id])]

    assert not build(documents, store, reader=read, version=version).failed


def of(store: Store, id: str) -> Event:
    found = store.event(store.events_of_mentions([id])[id])
    assert found is not None
    return found


def groups(store: Store) -> list[tuple[str, ...]]:
    return sorted(event.mentions for event in store.all_events())


def best(event: Event) -> int | None:
    return event.results[0].best


TOGETHER = [("a#1", "b#1", "c#1"), ("d#1",)]


def test_without_decisions(store: Store) -> None:
    assert groups(store) == TOGETHER
    assert best(of(store, "a#1")) == 7
    assert store.decisions() == []
    assert store.broken_decision() is None


def test_merge(store: Store) -> None:
    old = of(store, "d#1").event, of(store, "a#1").event
    made = decide(store, "merge", who="نور", events=old, note="واقعة واحدة")
    assert groups(store) == [("a#1", "b#1", "c#1", "d#1")]
    assert (made.id, made.who, made.kind, made.event) == ("d-1", "نور", "merge", old[0])
    assert {store.event(id).event for id in old} == {of(store, "d#1").event}  # type: ignore[union-attr]
    decide(store, "undo", who="نور", undoes="d-1")
    assert groups(store) == TOGETHER
    assert [e.undone_by for e in store.decisions()] == ["d-2", None]
    decide(store, "undo", who="نور", undoes="d-2")
    assert len(groups(store)) == 1


def test_split(store: Store) -> None:
    decide(store, "split", who="نور", events=[of(store, "a#1").event], mentions=["c#1", "b#1"])
    assert groups(store) == [("a#1",), ("b#1", "c#1"), ("d#1",)]


def test_detach_and_what_comes_later(store: Store) -> None:
    decide(store, "detach", who="نور", mentions=["b#1"])
    assert groups(store) == [("a#1", "c#1"), ("b#1",), ("d#1",)]
    put(store, "e")
    assert groups(store) == [("a#1", "c#1", "e#1"), ("b#1",), ("d#1",)]
    decide(store, "merge", who="نور", events=[of(store, "a#1").event, of(store, "b#1").event])
    assert groups(store) == [("a#1", "b#1", "c#1", "e#1"), ("d#1",)]


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("results.killed.is", "9", lambda e: (e.results[0].best, e.results[0].high, "9 killed" in e.title_en)),
        ("date", "2021-02-23", lambda e: (e.date.start, e.date.end, "23 Feb 2021" in e.title_en)),
        ("kind", "drone-strike", lambda e: (e.kind, e.acled.sub_event_type, "Drone" in e.title_en)),
        ("status", "denied", lambda e: (e.status, None, True)),
        ("place", "وادي الشاي", lambda e: (e.place.name, e.place.id, True)),
    ],
)
def test_value(store: Store, field: str, value: str, shown: Any) -> None:
    expected = {
        "results.killed.is": (9, 9, True),
        "date": ("2021-02-23", "2021-02-23", True),
        "kind": ("drone-strike", "Air/drone strike", True),
        "status": ("denied", None, True),
        "place": ("Wadi al-Shay", "iq-wadi-al-shay", True),
    }
    decide(store, "value", who="نور", events=[of(store, "a#1").event], field=field, value=value)
    assert shown(of(store, "a#1")) == expected[field]
    put(store, "e", "f")
    assert shown(of(store, "f#1")) == expected[field]
    assert {c.mention for c in of(store, "a#1").claims} >= {"a#1", "b#1", "c#1", "e#1"}


def test_a_wrong_claim_stays_visible_and_counts_no_more(store: Store) -> None:
    event = of(store, "a#1")
    assert any(d.field == "results.killed.is" for d in event.disputes)
    decide(store, "wrong", who="نور", events=[event.event], field="results.killed.is", value="9")
    after = of(store, "a#1")
    assert not any(d.field == "results.killed.is" for d in after.disputes)
    assert (after.results[0].best, after.results[0].high) == (7, 7)
    assert ("results.killed.is", "9") in {(c.field, c.value) for c in after.claims}


def test_accept_reject_note(store: Store) -> None:
    event = of(store, "a#1").event
    decide(store, "accept", who="نور", events=[event])
    assert [r.event for r in store.events(EventQuery(review="accepted"))] == [event]
    decide(store, "reject", who="نور", events=[event])
    assert store.count_events(EventQuery(review="accepted")) == 0
    assert store.count_events(EventQuery(review="rejected")) == 1
    assert store.count_events(EventQuery(review="open")) == 1
    decide(store, "note", who="نور", events=[event], note="ينظر فيه لاحقا")
    decide(store, "undo", who="نور", undoes="d-2")
    assert store.count_events(EventQuery(review="accepted")) == 1


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"kind": "merge", "events": ["a#1"]}, "two events"),
        ({"kind": "merge", "events": ["a#1", "none"]}, "no event"),
        ({"kind": "split", "events": ["a#1"], "mentions": ["d#1"]}, "not among"),
        ({"kind": "split", "events": ["a#1"]}, "name some"),
        ({"kind": "split", "events": ["d#1"], "mentions": ["d#1"]}, "not all"),
        ({"kind": "detach", "mentions": ["x#1"]}, "one event"),
        ({"kind": "value", "events": ["a#1"], "field": "weather", "value": "rain"}, "cannot be set"),
        ({"kind": "value", "events": ["a#1"], "field": "date", "value": "Monday"}, "no day"),
        ({"kind": "value", "events": ["a#1"], "field": "place", "value": "بغداد"}, "names a place"),
        ({"kind": "value", "events": ["a#1"], "field": "kind", "value": "rain"}, "no kind"),
        ({"kind": "value", "events": ["a#1"], "field": "results.killed.is", "value": "many"}, "no number"),
        ({"kind": "wrong", "events": ["a#1"], "field": "results.killed.is", "value": "12"}, "nobody claims"),
        ({"kind": "wrong", "events": ["a#1"], "field": "kind", "value": "airstrike"}, "decide which value"),
        ({"kind": "undo", "undoes": "d-9"}, "no decision"),
        ({"kind": "note", "note": " "}, "words"),
        ({"kind": "accept", "events": ["a#1"], "who": " "}, "name"),
    ],
)
def test_what_cannot_be_decided(store: Store, given: dict[str, Any], says: str) -> None:
    named = store.events_of_mentions(["a#1", "d#1"])
    events = [named.get(id, id) for id in given.get("events", [])]
    given = {name: value for name, value in given.items() if name != "events"}
    with pytest.raises(StoreError, match=says):
        decide(store, events=events, **({"who": "نور"} | given))
    assert store.decisions() == []
    assert groups(store) == TOGETHER


# What outlives what


def test_decisions_outlive_a_newer_reading(store: Store) -> None:
    decide(store, "detach", who="نور", mentions=["b#1"])
    decide(store, "value", who="نور", events=[of(store, "a#1").event], field="results.killed.is", value="8")
    documents = list(store.documents())

    def renumbered(found: Document) -> list[Mention]:
        extra = mention(found.id, 1, kind="meeting", evidence=(Evidence(span=(200, 240)),), results=())
        fields = {"c": {"results": (result(low=9),)}, "d": {"date": SUNDAY}}.get(found.id, {})
        return [extra, mention(found.id, 2, **fields)]

    assert build(documents, store, reader=renumbered, version="2").updated == 4
    assert of(store, "b#2").mentions == ("b#2",)
    assert of(store, "a#2").mentions == ("a#2", "c#2")
    assert best(of(store, "a#2")) == 8
    assert not store.decisions(open=True)


def test_decisions_come_up_again_when_a_text_changes(store: Store) -> None:
    decide(store, "detach", who="نور", mentions=["b#1"])
    decide(store, "accept", who="نور", events=[of(store, "d#1").event])
    put(store, "b", texts={"b": f"تصحيح: {own_text('b')}"})
    (again,) = store.decisions(open=True)
    assert again.decision.id == "d-1"
    assert again.open == ("the text of document b was changed",)
    assert groups(store) == [("a#1", "c#1"), ("b#1",), ("d#1",)]  # it still counts
    decide(store, "undo", who="سمر", undoes="d-1")
    assert groups(store) == TOGETHER
    assert not store.decisions(open=True)


def test_the_ledger_cannot_be_changed_unnoticed(store: Store) -> None:
    for note in ("أول", "ثان", "ثالث"):
        decide(store, "note", who="نور", note=note)
    with closing(sqlite3.connect(store.path)) as connection:
        for change in ("UPDATE decisions SET kind = 'merge'", "DELETE FROM decisions"):
            with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
                connection.execute(change)
        connection.execute("DROP TRIGGER decisions_no_update")
        connection.execute("UPDATE decisions SET record = replace(record, 'ثان', 'رابع') WHERE id = 'd-2'")
        connection.commit()
    assert store.broken_decision() == "d-2"


# Documents that are corrected or withdrawn


def test_a_corrected_document(store: Store) -> None:
    before = of(store, "a#1").event
    text = f"{own_text('c')} تصحيح."
    put(store, c={"results": (result(low=8),)}, texts={"c": text})
    event = of(store, "c#1")
    assert event.event == before
    values = {c.value for c in event.claims if c.field == "results.killed.is"}
    assert values == {"7", "8"}
    (version,) = store.versions("c")
    assert (version.what, version.mentions[0].results[0].low) == ("corrected", 9)
    assert version.document.text.startswith("أعلنت")


def test_a_withdrawn_document(store: Store) -> None:
    decide(store, "detach", who="نور", mentions=["b#1"])
    store.remove_document("b", reason="سحبه ناشره", who="نور")
    refuse(store)
    assert groups(store) == [("a#1", "c#1"), ("d#1",)]
    assert store.document("b") is None
    assert store.decisions(open=True)[0].open == ("document b was removed",)
    put(store, "b")  # the same file again
    assert store.document("b") is None
    assert not store.stale()
    store.restore_document("b")
    refuse(store)
    assert groups(store) == [("a#1", "c#1"), ("b#1",), ("d#1",)]
    assert not store.decisions(open=True)
    assert [(v.what, v.who, v.reason) for v in store.versions("b")] == [("restored", "نور", "سحبه ناشره")]
    with pytest.raises(StoreError, match="was removed"):
        store.restore_document("b")
    with pytest.raises(StoreError, match="no document"):
        store.remove_document("zz", reason="x")


def test_a_withdrawn_document_comes_back_with_another_text(store: Store) -> None:
    store.remove_document("b", reason="x")
    put(store, "b", texts={"b": f"{own_text('b')} نسخة جديدة."})
    assert ("a#1", "b#1", "c#1") in groups(store)


# Command line


def run(store: Store, *arguments: str, code: int = 0) -> str:
    done = CliRunner().invoke(app, [*arguments, "--store", str(store.path)])
    assert done.exit_code == code, (done.output, done.exception)
    return done.output


def test_command_line(store: Store) -> None:
    event = of(store, "a#1").event
    assert event in run(store, "decide", "accept", event[:6], "--by", "نور")
    run(store, "decide", "detach", "c#1", "b#1", "--by", "نور", "--note", "واقعتان")
    assert groups(store) == [("a#1",), ("b#1",), ("c#1",), ("d#1",)]
    for given in (
        ("decide", "merge", of(store, "b#1").event, of(store, "c#1").event, "--by", "نور"),
        ("decide", "split", of(store, "b#1").event, "b#1", "--by", "نور"),
        ("decide", "value", event, "date", "2021-02-23", "--by", "نور"),
        ("decide", "wrong", event, "results.killed.is", "7", "--by", "نور"),
        ("decide", "reject", event, "--by", "نور"),
        ("decide", "note", event, "كلمة", "--by", "نور"),
        ("decide", "undo", "d-3", "--by", "نور"),
    ):
        run(store, *given)
    listed = run(store, "decisions", "--check")
    assert "d-3" in listed
    assert "undone by d-10" in listed
    assert "واقعتان" in listed
    out = run(store, "document", "remove", "b", "--reason", "سحب", "--by", "نور")
    assert "decisions to look at again: d-1" in out
    assert "LOOK AGAIN: document b was removed" in run(store, "decisions", "--open")
    assert "سحب" in run(store, "document", "history", "b")
    run(store, "document", "restore", "b")
    assert run(store, "decisions", "--open") == ""


def test_both_at_once_with_decisions_is_as_one_after_the_other(store: Store) -> None:
    decide(store, "detach", who="نور", mentions=["b#1"])
    put(store, "e", "f", g={"date": SUNDAY})
    before = list(store.all_events())
    with store.fusing() as shelf:
        shelf.start_over("")
    refuse(store)
    assert list(store.all_events()) == before
    assert [structs.asdict(e) for e in store.all_events()] == [structs.asdict(e) for e in before]
