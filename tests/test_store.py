"""The store: what is kept, and how it changes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from marsad.model.mention import Evidence, Mention, Result
from marsad.model.toll import killed as killed_of
from marsad.store import Counts, DocumentConflict, EventQuery, Store, StoreError
from support import TEXT, attribution, document, dump, event, killed, mention, place


@pytest.fixture
def store(new_store: Path | str) -> Iterator[Store]:
    with Store(new_store) as opened:
        yield opened


# Documents and mentions


def test_add_and_get_back(store: Store) -> None:
    read = [mention(number=2), mention(number=10), mention(number=1)]
    assert store.add(document(), read, reader="1") == "added"
    assert store.document("doc-1") == document()
    assert [m.mention for m in store.document_mentions("doc-1")] == ["doc-1#1", "doc-1#2", "doc-1#10"]
    assert store.mention("doc-1#2") == mention(number=2)
    assert store.mention("doc-9#1") is None
    assert store.document("doc-9") is None
    assert store.document_mentions("doc-9") == []
    assert list(store.mentions_by_id(["doc-1#10", "doc-9#1", "doc-1#1"])) == ["doc-1#10", "doc-1#1"]
    assert store.counts() == Counts(documents=1, mentions=3, events=0, disputes=0)


def test_add_again(store: Store) -> None:
    store.add(document(), [mention()], reader="1")
    assert store.has(document(), reader="1")
    before = dump(store.path)
    assert store.add(document(), [mention()], reader="1") == "unchanged"
    assert dump(store.path) == before
    assert not store.has(document(), reader="2")
    assert store.add(document(), [mention(number=4)], reader="2") == "updated"
    assert [m.mention for m in store.mentions()] == ["doc-1#4"]
    assert not store.has(document(title="عنوان آخر"), reader="2")
    assert store.add(document(title="عنوان آخر"), [], reader="2") == "updated"
    assert store.counts().mentions == 0


def test_same_id_other_text(store: Store) -> None:
    store.add(document(), [mention()], reader="1")
    other = document(text="نص آخر عن ضربة أخرى في الأنبار.")
    with pytest.raises(DocumentConflict, match="doc-1"):
        store.has(other, reader="1")
    with pytest.raises(DocumentConflict):
        store.add(other, [], reader="2")
    assert store.document("doc-1") == document()


@pytest.mark.parametrize("wrong", [[mention("doc-2")], [mention(), mention()]])
def test_mentions_that_do_not_fit(store: Store, wrong: list[Mention]) -> None:
    with pytest.raises(ValueError, match="doc-"):
        store.add(document(), wrong, reader="1")
    assert store.counts().documents == 0


def test_half_a_character(store: Store) -> None:
    with pytest.raises(UnicodeEncodeError):
        store.add(document(text="غارة \ud83d"), [], reader="1")


def test_order_and_pages(store: Store) -> None:
    ids = [f"د-{i}" for i in range(450)]
    for id in reversed(ids):
        publisher = "شبكة" if id.endswith("7") else None
        store.add(document(id, publisher=publisher), [mention(id), mention(id, 2)], reader="1")
    assert [d.id for d in store.documents()] == sorted(ids)
    assert [d.id for d in store.documents(limit=300, offset=100)] == sorted(ids)[100:400]
    assert [d.id for d in store.documents(limit=3, publisher="شبكة")] == sorted(i for i in ids if i.endswith("7"))[:3]
    assert list(store.documents(limit=0)) == []
    assert [m.mention for m in store.mentions()] == [f"{id}#{n}" for id in sorted(ids) for n in (1, 2)]
    assert len(store.mentions_by_id([f"{id}#1" for id in ids] * 2)) == 450


_text = st.text(st.characters(codec="utf-8"), max_size=20)
_span = st.tuples(st.integers(0, 99), st.integers(0, 99))
_number = st.none() | st.integers(0, 10**20)
_coordinate = st.none() | st.floats(-180, 180)
_results = st.builds(
    Result,
    kind=st.sampled_from(["killed", "found"]),
    of=_text,
    group=st.none() | _text,
    low=_number,
    high=_number,
    qualifier=st.sampled_from(["exact", "vague"]),
    text=_text,
    span=_span,
    part_of=st.none() | st.integers(0, 9),
    zone=st.sampled_from(["text", "title"]),
)
_mentions = st.builds(
    lambda status, results, lat, words, span: mention(
        status=status,
        results=tuple(results),
        place=place(lat=lat, admin1=words or None, admin1_also=(words, None)),
        attribution=(structs.replace(attribution(), text=words, span=span),),
    ),
    st.sampled_from(["reported", "denied"]),
    st.lists(_results, max_size=3),
    _coordinate,
    _text,
    _span,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(read=_mentions, text=_text.map(lambda words: TEXT + words))
def test_round_trip(store: Store, read: Mention, text: str) -> None:
    number = store.counts().documents + 1
    mine = mention(f"doc-{number}").mention
    changed = structs.replace(read, doc=f"doc-{number}", mention=mine)
    store.add(document(f"doc-{number}", text), [changed], reader="1")
    assert store.mention(mine) == changed
    assert store.document(f"doc-{number}") == document(f"doc-{number}", text)


# Events


def test_replace_events(store: Store) -> None:
    store.add(document(), [mention()], reader="1")
    assert store.stale()
    store.replace_events([event(), event("ev-0002")])
    assert not store.stale()
    before = dump(store.path)
    store.replace_events([event(), event("ev-0002")])
    assert dump(store.path) == before
    changed = event("ev-0002", status="denied", title_en="Denied")
    store.replace_events([changed])
    assert list(store.all_events()) == [changed]
    assert store.count_events(EventQuery(text="Kirkuk")) == 0
    assert store.events_of("doc-1") == {"doc-1#1": "ev-0002"}
    store.add(document("doc-2"), [], reader="1")
    assert store.stale()


def test_new_evidence_for_the_same_event_is_found(store: Store) -> None:
    store.add(document(), [], reader="1")
    store.replace_events([event()])
    assert store.count_events(EventQuery(text="مضافات")) == 0
    store.add(document(), [mention(evidence=(Evidence(span=(0, len(TEXT))),))], reader="2")
    store.replace_events([event()])
    assert store.count_events(EventQuery(text="المضافات")) == 1


def test_events_that_fail_halfway_change_nothing(store: Store) -> None:
    store.add(document(), [mention()], reader="1")
    store.replace_events([event()])

    def failing() -> Iterator[Any]:
        yield event("ev-0002")
        raise RuntimeError("fusion broke")

    with pytest.raises(RuntimeError, match="fusion broke"):
        store.replace_events(failing())
    with pytest.raises(ValueError, match="ev-0002"):
        store.replace_events([event("ev-0002"), event("ev-0002")])
    assert list(store.all_events()) == [event()]


def test_fusion_may_read_the_store_while_events_are_replaced(store: Store) -> None:
    for n in range(3):
        store.add(document(f"doc-{n}"), [mention(f"doc-{n}")], reader="1")
    store.replace_events(event(f"ev-{m.doc}", (m.mention,)) for m in store.mentions())
    assert [e.event for e in store.all_events()] == ["ev-doc-0", "ev-doc-1", "ev-doc-2"]


def test_event_by_prefix(store: Store) -> None:
    store.replace_events([event("ev-10"), event("ev-1"), event("ev-2%"), event("ev-3")])
    assert store.event("ev-1").event == "ev-1"  # type: ignore[union-attr]
    assert store.event("ev-10").event == "ev-10"  # type: ignore[union-attr]
    assert store.event("ev-3") == event("ev-3")
    assert store.event("ev-%") is None
    assert store.event("") is None
    with pytest.raises(StoreError, match="ev-1, ev-10, ev-2%, ev-3"):
        store.event("ev-")


@pytest.mark.parametrize(
    ("counts", "best_low_high"),
    [
        ([], (None, None, None)),
        ([killed(7)], (7, 7, 7)),
        ([killed(7), killed(3, group="civilians")], (10, 10, 10)),
        ([killed(12, group=None), killed(5, group="civilians")], (12, 12, 12)),
        ([killed(4, group=None), killed(5, 4, 6)], (5, 4, 6)),
        ([killed(None)], (None, None, None)),
        ([killed(7), killed(None, group="civilians")], (7, 7, None)),
        ([killed(10**30)], (2**63 - 1,) * 3),
    ],
)
def test_killed_of_all_groups(counts: list[Any], best_low_high: tuple[int | None, ...]) -> None:
    assert killed_of(counts) == best_low_high
