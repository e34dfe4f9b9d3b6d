"""Many rows at once, and many people at once: the same on a file and on PostgreSQL."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.pipeline import build, decide, refuse
from marsad.store import DocumentConflict, Store
from support import TEXT, day, document, mention, place

NUMBER = 64
"""Enough that PostgreSQL takes each kind of row by COPY."""
VILLAGES = ("الحويجة", "داقوق", "الرياض", "العباسي", "الرشاد", "تازة", "الدبس", "ليلان")


def told(number: int) -> Document:
    village, day = VILLAGES[number % len(VILLAGES)], 1 + number // len(VILLAGES)
    text = TEXT.replace("وادي الشاي", village).replace("22 شباط", f"{day} شباط").replace("سالم", f"سالم {number}")
    return document(f"d{number:03}", text, published=f"2021-02-{day:02}")


def read(found: Document) -> list[Mention]:
    village = next(v for v in VILLAGES if v in found.text)
    number = VILLAGES.index(village)
    where = place(
        village, found.text, id=f"iq-{number}", name=village, admin1=village, admin2=None, lat=30.0 + number, lon=44.0
    )
    given: dict[str, Any] = {"text": found.text, "place": where, "date": day(found.published or "")}
    return [mention(found.id, 1, **given), mention(found.id, 2, kind="clash", **given)]


def built(store: Store, numbers: range) -> None:
    build([told(n) for n in numbers], store, reader=read, version="1")


@pytest.fixture
def store(new_store: Path | str) -> Iterator[Store]:
    with Store(new_store) as opened:
        yield opened


@pytest.fixture
def beside(tmp_path: Path) -> Iterator[Store]:
    """A store in a file, to compare with."""
    with Store(tmp_path / "beside.db") as opened:
        yield opened


def test_a_build_of_many_is_that_of_one_after_the_other(store: Store, beside: Store) -> None:
    built(store, range(NUMBER))
    for n in range(NUMBER):
        beside.add(told(n), read(told(n)), reader="1")
    refuse(beside)
    assert list(store.mentions()) == list(beside.mentions())
    assert list(store.all_events()) == list(beside.all_events())
    for words in ("الحويجة", "ضربة جوية"):
        found, other = store.search(words), beside.search(words)
        assert [hit.event.event for hit in found] == [hit.event.event for hit in other]
    assert not list(store.verify())
    assert not refuse(store)


def test_documents_of_every_standing_in_one_go(store: Store) -> None:
    def at(*given: Document) -> list[str]:
        return list(store.add_all([(d, read(d)) for d in given], reader="1"))

    assert at(told(0), told(1), told(2)) == ["added"] * 3
    store.remove_document("d002", reason="سحبه الناشر")
    other = document("d001", told(9).text)
    retitled = document("d000", told(0).text, title="عنوان آخر", published=told(0).published)
    given = [retitled, other, told(2), told(3)]
    assert store.standings(given, reader="1") == ["older", "other text", "withdrawn", "new"]
    assert at(*given) == ["updated", "updated", "withdrawn", "added"]
    assert store.standings(given, reader="1") == ["unchanged", "unchanged", "withdrawn", "unchanged"]
    assert [v.document for v in store.versions("d001")] == [told(1)]
    assert not list(store.verify())
    with pytest.raises(DocumentConflict):
        store.add(told(1), [], reader="1")


def test_nothing_of_what_is_written_together_stays_where_one_part_fails(store: Store) -> None:
    built(store, range(2))
    before = list(store.documents()), list(store.mentions())
    with pytest.raises(ValueError, match="no id of a mention"):
        store.add_all([(told(5), read(told(5))), (told(6), read(told(5)))], reader="1")
    assert (list(store.documents()), list(store.mentions())) == before


def test_several_builders_and_reviewers_at_once(new_store: Path | str, store: Store, beside: Store) -> None:
    built(store, range(8))
    first = [event.event for event in store.all_events()]

    def builds(numbers: range) -> Callable[[], None]:
        def work() -> None:
            with Store(new_store, create=False) as own:
                built(own, numbers)

        return work

    def reviews(who: str) -> Callable[[], None]:
        def work() -> None:
            with Store(new_store, create=False) as own:
                for event in first[:5]:
                    decide(own, "note", who=who, events=[event], note="راجعها زميل")

        return work

    work = [builds(range(8, 36)), builds(range(28, NUMBER)), reviews("سلمى"), reviews("كريم")]
    with ThreadPoolExecutor(len(work)) as pool:
        for done in [pool.submit(each) for each in work]:
            done.result()
    assert not list(store.verify())
    assert store.counts().documents == NUMBER
    assert len(store.decisions()) == 10 == 2 * len(first[:5])
    refuse(store)
    built(beside, range(NUMBER))
    assert list(store.all_events()) == list(beside.all_events())
