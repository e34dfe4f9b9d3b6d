"""Fusing what changed comes to the same as fusing all at once, whatever came when."""

import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from marsad.fusion import fuse_mentions, neighbours
from marsad.fusion.neighbours import Neighbours, components
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.kept import Entry
from marsad.model.mention import Actor, Evidence, Mention, Place, Result, When
from marsad.pipeline import build, decide, refuse
from marsad.store import Store, StoreError
from support import dump

WORDS = "قصف الجيش مواقع في الريف وسقط عدد من الجرحى بينهم أطفال ونقلوا إلى المشفى القريب ليلا".split()  # noqa: SIM905
VILLAGES = ("الزيتونة", "الخالدية", "تل حمدان", "عين العروس")


def place(name: str) -> Place:
    at = VILLAGES.index(name)
    return Place(
        id=None,
        name=None,
        name_ar=name,
        type=None,
        country="SY",
        admin1="Aleppo",
        admin2=None,
        lat=36.2 + at / 20,
        lon=37.0,
        precision=1,
        text=name,
        span=(10, 18),
    )


def mention(doc: str, number: int, **fields: Any) -> Mention:
    day = fields.pop("day", 22)
    village, killed = fields.pop("village", VILLAGES[0]), fields.pop("killed", None)
    told = When(start=f"2021-02-{day}", end=f"2021-02-{day}", precision="day", span=(0, 5)) if day else None
    given: dict[str, Any] = {
        "kind": "shelling",
        "acled": None,
        "plover": None,
        "status": "reported",
        "date": told,
        "place": place(village) if village else None,
        "actors": (Actor(id="sy-army", name="الجيش", role="initiator", text="الجيش", span=(4, 9)),),
        "evidence": (Evidence(span=(number * 40, number * 40 + 30)),),
    }
    if killed:
        count = {"low": killed, "high": killed, "qualifier": "exact"}
        given["results"] = (Result(kind="killed", of="person", group=None, text="…", span=(20, 21), **count),)
    return Mention(doc=doc, mention=f"{doc}#{number}", **(given | fields))


Report = tuple[Document, list[Mention]]


def report(id: str, *mentions: Mention, text: str | None = None, published: str | None = "2021-02-23") -> Report:
    return Document(id=id, text=text or f"خبر {id} من الريف: قصف الجيش قرية وسقط جرحى.", published=published), [
        *mentions
    ]


def told(document: Document, reports: Iterable[Report]) -> list[Mention]:
    return next(mentions for held, mentions in reports if held == document)


def put(store: Store, reports: Sequence[Report], **options: Any) -> None:
    known = {document: mentions for document, mentions in reports}
    version = options.pop("version", "1")
    summary = build([d for d, _ in reports], store, reader=lambda d: known[d], version=version, **options)
    assert not summary.failed


def at_once(reports: Sequence[Report]) -> list[Event]:
    held = {m.mention: m for _, mentions in reports for m in mentions}

    def by_id(ids: Sequence[str]) -> dict[str, Mention]:
        return {id: held[id] for id in ids}

    return list(fuse_mentions(lambda: iter(held.values()), lambda: (d for d, _ in reports), by_id))


@pytest.fixture
def store(new_store: Path | str) -> Iterator[Store]:
    with Store(new_store) as opened:
        yield opened


@st.composite
def some_reports(draw: st.DrawFn) -> list[Report]:
    texts = [" ".join(random.Random(seed).choices(WORDS, k=40)) for seed in range(2)]
    made = []
    for at in range(draw(st.integers(1, 9))):
        id = f"d{at}"
        mentions = [
            mention(
                id,
                number,
                day=draw(st.sampled_from([21, 22, 22, 23, 27, None])),
                village=draw(st.sampled_from([*VILLAGES, None])),
                killed=draw(st.sampled_from([None, 3, 3, 12])),
                kind=draw(st.sampled_from(["shelling", "shelling", "airstrike", "search"])),
            )
            for number in range(1, draw(st.integers(0, 4)) + 1)
        ]
        text = draw(st.sampled_from([None, None, *texts, texts[0] + " أيضا"]))
        day = draw(st.sampled_from(["2021-02-22", "2021-02-23", "2021-02-24", None]))
        made.append(report(id, *mentions, text=text, published=day))
    return made


@settings(max_examples=25, deadline=None)
@given(some_reports(), st.integers(0, 10**6), st.booleans())
def test_batches_in_any_order_come_to_the_same(reports: list[Report], seed: int, narrow: bool) -> None:
    chance = random.Random(seed)
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as folder:
        if narrow:  # so that few mentions push each other out of sight
            patch.setattr(neighbours, "WINDOW", 2)
        with Store(Path(folder) / "s.db") as store:
            shuffled = chance.sample(reports, len(reports))
            extra = [(structs.replace(d, id=f"x{d.id}"), []) for d, _ in reports[:2]]
            going = [report(f"x{n}", *(structs.replace(m, doc=f"x{n}", mention=f"x{n}#{m.mention[-1]}") for m in ms))
                     for n, (_, ms) in enumerate(shuffled[:2])]  # fmt: skip
            rest = [*shuffled, *going, *extra]
            chance.shuffle(rest)
            while rest:
                size = chance.randint(1, 4)
                put(store, rest[:size])
                rest = rest[size:]
            for document, _ in (*going, *extra):
                store.remove_document(document.id, reason="withdrawn")
                if chance.random() < 0.5:
                    refuse(store)
            refuse(store)
            assert list(store.all_events()) == at_once(reports)


def test_nothing_new_writes_nothing(store: Store) -> None:
    reports = [report("a", mention("a", 1)), report("b", mention("b", 1))]
    put(store, reports)
    before = dump(store.path)
    put(store, reports)
    assert not refuse(store)
    assert dump(store.path) == before


def test_another_fusion_makes_everything_anew(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store, [report("a", mention("a", 1)), report("b", mention("b", 1))])
    before = list(store.all_events())
    monkeypatch.setattr("marsad.fusion.incremental.recipe_of", lambda: "another")
    assert refuse(store)
    assert not refuse(store)
    assert list(store.all_events()) == before


def test_events_of_others_are_replaced(store: Store) -> None:
    put(store, [report("a", mention("a", 1))])
    (mine,) = store.all_events()
    store.replace_events([structs.replace(mine, event="other")])
    refuse(store)
    assert list(store.all_events()) == [mine]
    assert store.event("other") == mine


def test_a_fusion_that_fails_changes_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store, [report("a", mention("a", 1))])
    before = list(store.all_events())
    store.add(*report("b", mention("b", 1)), reader="1")
    monkeypatch.setattr("marsad.fusion.steps.event_of", _fail)
    with pytest.raises(RuntimeError):
        refuse(store)
    monkeypatch.undo()
    assert list(store.all_events()) == before
    assert store.stale()
    refuse(store)
    assert [e.mentions for e in store.all_events()] == [("a#1", "b#1")]


def _fail(*_: Any) -> Event:
    raise RuntimeError("no")


# Ids


def test_an_id_outlives_later_reports_and_a_newer_reading(store: Store) -> None:
    first = report("m", mention("m", 1), mention("m", 2, village=VILLAGES[1], day=12), published="2021-02-22")
    put(store, [first])
    ids = {e.mentions[0]: e.event for e in store.all_events()}
    put(store, [report("a", mention("a", 1)), report("z", mention("z", 1))])
    assert store.event(ids["m#1"]).mentions == ("a#1", "m#1", "z#1")  # type: ignore[union-attr]
    renumbered = [
        structs.replace(m, mention=f"m#{int(m.mention[-1]) + 3}") for m in first[1]
    ]  # as a reading that finds more before them
    put(store, [(first[0], [mention("m", 9, kind="meeting", village=None), *renumbered])], version="2")
    assert store.event(ids["m#1"]).mentions == ("a#1", "m#4", "z#1")  # type: ignore[union-attr]
    assert store.event(ids["m#2"]).mentions == ("m#5",)  # type: ignore[union-attr]


def test_an_event_that_is_joined_to_another_leaves_a_redirect(store: Store) -> None:
    put(store, [report("a", mention("a", 1)), report("c", mention("c", 1, day=12, village=VILLAGES[1]))])
    left, right = sorted(store.all_events(), key=lambda e: e.mentions)
    decide(store, "merge", who="نور", events=[left.event, right.event])
    (joined,) = store.all_events()
    assert joined.event == left.event
    assert store.event(right.event) == joined
    assert [(r.new, r.why) for r in store.redirects(right.event)] == [(left.event, "merged")]


def test_an_event_whose_reports_are_gone_says_so(store: Store) -> None:
    put(store, [report("a", mention("a", 1))])
    (only,) = store.all_events()
    store.remove_document("a", reason="withdrawn by its publisher")
    refuse(store)
    assert store.counts().events == 0
    with pytest.raises(StoreError, match=r"no event .* any longer"):
        store.event(only.event)
    store.restore_document("a")
    refuse(store)
    assert store.event(only.event) == only


# Copies


def test_a_copy_that_comes_first_takes_the_lead(store: Store) -> None:
    text = " ".join(random.Random(1).choices(WORDS, k=40))
    later = report("a", mention("a", 1, day=None), text=text, published="2021-02-24")
    sooner = report("b", mention("b", 1, day=None), text=text + " أيضا", published="2021-02-22")
    put(store, [later])
    put(store, [sooner])
    (event,) = store.all_events()
    assert (event.origins, event.copies) == (1, ("a",))
    assert list(store.all_events()) == at_once([later, sooner])
    store.remove_document("b", reason="x")
    refuse(store)
    assert list(store.all_events()) == at_once([later])


# Size


def test_a_thousand_copies_and_one_document_of_five_hundred_mentions(store: Store) -> None:
    text = " ".join(random.Random(1).choices(WORDS, k=40))
    copies = [report(f"c{n:04}", mention(f"c{n:04}", 1), text=text) for n in range(1000)]
    long = report("long", *(mention("long", n, day=10 + n % 15, village=VILLAGES[n % 4]) for n in range(500)))
    for document, mentions in (*copies, long):
        store.add(document, mentions, reader="1")
    refuse(store)
    assert max(e.reports for e in store.all_events()) >= 1000
    assert max(e.reports - len(e.copies) for e in store.all_events()) <= 2


def test_much_that_hangs_together_is_told_as_little_is(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("_DOCUMENTS", 3), ("_MOST_AT_ONCE", 4), ("_FEW_LINKS", 2)):
        monkeypatch.setattr(f"marsad.fusion.incremental.{name}", value)
    for name, value in (("_MENTIONS", 3), ("_MADE", 2)):
        monkeypatch.setattr(f"marsad.fusion.steps.{name}", value)
    monkeypatch.setattr("marsad.store.fusing._ROWS", 4)
    chance = random.Random(5)
    days = (None, 10, 11, 12, 22)
    reports = [
        report(
            f"r{n:03}",
            *(
                mention(f"r{n:03}", at, day=chance.choice(days), village=chance.choice((*VILLAGES, None)), killed=n % 4)
                for at in range(chance.randrange(4))
            ),
            text=f"خبر {n % 30} من الريف: قصف الجيش قرية وسقط جرحى.",
        )
        for n in range(60)
    ]
    put(store, reports[:40])
    put(store, reports[40:])
    assert list(store.all_events()) == at_once(reports)
    monkeypatch.setattr("marsad.fusion.incremental.recipe_of", lambda: "another")
    refuse(store)
    assert list(store.all_events()) == at_once(reports)


# Neighbours


def entries(draw: st.DrawFn) -> list[Entry]:
    size = draw(st.integers(1, 30))
    found = [
        Entry(
            number=100 + n,
            first=draw(st.sampled_from([None, 1, 2, 90])),
            last=90,
            voice=n,
            kind=draw(st.sampled_from("ab")),
            rank=f"{draw(st.integers(0, 3))}-{n:03}",
            keys=b"".join(bytes([key * 51] * 8) for key in sorted(draw(st.sets(st.integers(0, 5), max_size=4)))),
        )
        for n in range(size)
    ]
    return sorted(found, key=lambda e: e.rank)


@settings(max_examples=100, deadline=None)
@given(st.composite(entries)(), st.integers(0, 10**6))
def test_pairs_are_mended_to_what_they_would_be(all_entries: list[Entry], seed: int) -> None:
    chance = random.Random(seed)
    numbers = [e.number for e in all_entries]
    removed = {n for n in numbers if chance.random() < 0.2}
    added = {n for n in numbers if chance.random() < 0.3} - removed
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbours, "WINDOW", 3)
        patch.setattr(neighbours, "_AT_ONCE", 5)
        patch.setattr(neighbours, "_PAIRS", 7)
        patch.setattr(neighbours, "_IN_MEMORY", 100)
        patch.setattr(neighbours, "_ROWS", 4)
        before = pairs([e for e in all_entries if e.number not in added])
        after = pairs([e for e in all_entries if e.number not in removed])
        near = Neighbours(all_entries, added=added, removed=removed)
        kept = sorted(p for p in before if not removed & set(p))
        fresh = found(near)
        still = keeps(near, kept)
    assert {p for p, stays in zip(kept, still, strict=True) if stays} | fresh == after


def pairs(some: list[Entry]) -> set[tuple[int, ...]]:
    return found(Neighbours(some, added=[e.number for e in some], removed=()))


def found(near: Neighbours) -> set[tuple[int, ...]]:
    return {
        tuple(sorted((int(near.numbers[i]), int(near.numbers[j]))))
        for ones, others in near.fresh()
        for i, j in zip(ones, others, strict=True)
    }


def keeps(near: Neighbours, some: Sequence[tuple[int, ...]]) -> list[bool]:
    import numpy as np

    both = np.array(some, np.int64).reshape(-1, 2)
    return near.still(near.places(both[:, 0]), near.places(both[:, 1])).tolist()


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=30))
def test_components(links: list[tuple[int, int]]) -> None:
    import numpy as np

    numbers, homes = components(*np.array(links, np.int64).reshape(-1, 2).T)
    home = dict(zip(numbers.tolist(), homes.tolist(), strict=True))
    groups: dict[int, set[int]] = {n: {n} for n in home}
    for one, other in links:
        joined = groups[one] | groups[other]
        for n in joined:
            groups[n] = joined
    assert home == {n: min(group) for n, group in groups.items()}
