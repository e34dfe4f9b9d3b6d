"""What fusion makes of poor and of odd input, and that it costs no square of it."""

import pytest

from fusing import day, fused, groups, killed, mention
from marsad.fusion import cluster as clustering
from marsad.fusion import copy_groups
from marsad.fusion.cluster import cluster
from marsad.fusion.features import Feature, FeatureMaker
from marsad.fusion.score import score
from marsad.model.document import Document
from marsad.model.mention import Mention

PLENTY = 1500
MOST_PAIRS = 300
"""Pairs compared for each mention, whatever the input."""


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The number of pairs that were scored."""
    count = [0]

    def counting(one: Feature, other: Feature) -> float:
        count[0] += 1
        return score(one, other)

    monkeypatch.setattr(clustering, "score", counting)
    return count


def features(mentions: list[Mention], published: str | None = "2021-02-23") -> list[Feature]:
    make = FeatureMaker({m.doc: published for m in mentions}, {})
    return [make(m) for m in mentions]


ALIKE = {
    "no date, no place": {"where": None, "date": None},
    "no date, no place, a toll": {"where": None, "date": None, "results": (killed(3),)},
    "one day and place": {},
    "a kind that nobody knows": {"kind": "nonsense", "where": None},
}


@pytest.mark.parametrize("fields", ALIKE.values(), ids=ALIKE)
@pytest.mark.parametrize("published", ["2021-02-23", None])
def test_many_alike_cost_no_square(fields: dict, published: str | None, compared: list[int]) -> None:
    found = cluster(features([mention(f"d{n:04}#1", **fields) for n in range(PLENTY)], published))
    assert sum(map(len, found)) == PLENTY
    assert compared[0] <= PLENTY * MOST_PAIRS


def test_reports_without_day_and_place_stay_alone() -> None:
    nowhere = [mention(f"d{n}#1", where=None, date=None) for n in range(20)]
    assert groups(fused(*nowhere, published=None)) == {(m.mention,) for m in nowhere}


def test_a_thousand_copies_are_one_event_of_one_origin() -> None:
    text = " ".join(f"كلمة{n}" for n in range(60))
    documents = [Document(id=f"d{n:04}", text=f"{text} خبر{n % 3}", published="2021-02-23") for n in range(1000)]
    assert set(copy_groups(documents).values()) == {"d0000"}
    copies = [mention(f"d{n:04}#1", results=(killed(7),)) for n in range(1000)]
    (event,) = fused(*copies, texts={d.id: d.text for d in documents})
    assert (event.reports, event.origins, len(event.copies)) == (1000, 1, 999)
    assert not event.disputes
    assert (event.results[0].best, event.results[0].high) == (7, 7)


def test_a_document_with_hundreds_of_mentions(compared: list[int]) -> None:
    days = [day(f"2021-02-{n % 28 + 1:02}") for n in range(500)]
    told = [mention(f"a#{n:03}", date=days[n], results=(killed(n % 40 + 1),)) for n in range(500)]
    found = cluster(features(told))
    assert sum(map(len, found)) == 500
    held = {m.mention: m for m in told}
    for ids in found:
        assert len({held[id].date.start for id in ids}) == 1  # type: ignore[union-attr]
        assert len({held[id].results[0].low for id in ids}) == 1
    assert compared[0] <= 500 * MOST_PAIRS


def test_days_that_are_no_days_and_turned_ranges_are_survived() -> None:
    odd = [
        mention("a#1", date=day("2021-02-31")),
        mention("b#1", date=day("soon")),
        mention("c#1", date=day("2021-03-01", "2021-02-01")),
    ]
    assert sorted(id for e in fused(*odd) for id in e.mentions) == ["a#1", "b#1", "c#1"]
