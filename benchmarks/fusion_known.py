"""A made-up store in which every happening is known: ten years of reports about a few hundred villages that lie close
to each other, so that much happens at one place on different days and at near places on one day.

`python benchmarks/fusion_known.py` prints how well its mentions are joined (B-cubed). A fifth of the reports has
neither a date in the text nor a day of publication. Articles tell a happening twice, as a headline of the governorate
and as an account of the village; roundups tell several happenings of a day. What changes fusion for one collection
must not join more wrongly here.
"""

import argparse
import collections
import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from fusion_made import coarse, made_word, on, patterns, two_words, varied, village
from fusion_sets import fuse
from msgspec import structs

from marsad.model.document import Document
from marsad.model.mention import Evidence, Mention, Place

_FIRST = date(2014, 1, 1)
_REPORTS = (1, 1, 2, 2, 3, 4, 6)
_UNDATED, _FOUND_OUT_LATER, _WITHOUT_PLACE, _GOVERNORATE, _ROUNDUP, _ARTICLE = 0.2, 0.15, 0.05, 0.1, 0.15, 0.3
_TOLD = 4
"""Happenings in a roundup at the most."""

Happening = tuple[int, Mention, list[str], Place, date]


def store(happenings: int, years: int = 10, seed: int = 1) -> tuple[list[Mention], list[Document], dict[str, int]]:
    """Mentions, their documents, and the happening of each mention."""
    chance, examples, places = random.Random(seed), patterns(), _villages()
    made: list[Happening] = []
    for number in range(happenings):
        pattern, text = chance.choice(examples)
        place = places[int(len(places) * chance.random() ** 2)]  # some see much more than others
        day = _FIRST + timedelta(chance.randrange(365 * years))
        made.append((number, pattern, [varied(word, chance) for word in text.split()], place, day))
    by_day = collections.defaultdict(list)
    for happening in made:
        by_day[happening[4]].append(happening)
    mentions: list[Mention] = []
    documents: list[Document] = []
    truth: dict[str, int] = {}
    for happening in made:
        for _ in range(chance.choice(_REPORTS)):
            told = [happening]
            if chance.random() < _ROUNDUP:
                others = [h for h in by_day[happening[4]] if h[0] != happening[0]]
                told += chance.sample(others, min(len(others), _TOLD - 1))
            document, own, of = _report(f"known-{len(documents):06}", told, chance)
            documents.append(document)
            mentions += own
            truth |= of
    return mentions, documents, truth


def _report(
    id: str, told: Sequence[Happening], chance: random.Random
) -> tuple[Document, list[Mention], dict[str, int]]:
    day = told[0][4]
    seen = day + timedelta(1 if chance.random() < _FOUND_OUT_LATER else 0)
    undated = chance.random() < _UNDATED
    dated = chance.random() < 0.6
    twice = len(told) == 1 and chance.random() < _ARTICLE
    words: list[str] = []
    mentions: list[Mention] = []
    truth: dict[str, int] = {}
    for number, pattern, own, place, _ in told:
        for headline in (True, False) if twice else (False,):
            start = len(" ".join(words)) + bool(words)
            words += [*chance.sample(own, len(own) // (2 if headline else 1)), made_word(chance), made_word(chance)]
            where: Place | None = place
            if headline or chance.random() < _GOVERNORATE:
                where = coarse(place)
            elif chance.random() < _WITHOUT_PLACE:
                where = None
            results = tuple(
                structs.replace(r, low=r.low + 1, high=r.high + 1)
                if r.low and r.high and chance.random() < 0.2
                else r
                for r in pattern.results
            )
            mention = f"{id}#{len(mentions) + 1}"
            truth[mention] = number
            mentions.append(
                structs.replace(
                    pattern,
                    doc=id,
                    mention=mention,
                    date=None if undated else on(day) if dated else structs.replace(on(seen), span=None),
                    place=where,
                    places=(),
                    results=() if headline else results,
                    evidence=(Evidence(span=(start, len(" ".join(words)))),),
                )
            )
    return Document(id=id, text=" ".join(words), published=None if undated else seen.isoformat()), mentions, truth


def _villages() -> list[Place]:
    """Three hundred villages of three governorates, as dense as those between Kirkuk and Diyala."""
    chance = random.Random(7)
    return [
        village(
            f"v{n}", two_words(chance), f"Governorate {n % 3}", f"District {n % 3}.{n % 4}",
            34 + n % 3 + chance.random(), 44 + chance.random(),
        )
        for n in range(300)
    ]  # fmt: skip


def b_cubed(clusters: Sequence[Sequence[str]], truth: dict[str, int]) -> tuple[float, float]:
    """Precision and recall."""
    sizes = collections.Counter(truth.values())
    precision = recall = 0.0
    for cluster in clusters:
        for number, many in collections.Counter(truth[id] for id in cluster).items():
            precision += many * many / len(cluster)
            recall += many * many / sizes[number]
    return precision / len(truth), recall / len(truth)


def figures(happenings: int, years: int, seed: int) -> Iterator[tuple[str, float]]:
    mentions, documents, truth = store(happenings, years, seed)
    clusters = [event.mentions for event in fuse(mentions, documents)]
    undated = {d.id for d in documents if d.published is None}
    dated = {id: number for id, number in truth.items() if id.split("#")[0] not in undated}
    for name, wanted in (("all mentions", truth), ("mentions with a day", dated)):
        precision, recall = b_cubed([[id for id in ids if id in wanted] for ids in clusters], wanted)
        yield f"{name}: B-cubed precision", precision
        yield f"{name}: B-cubed recall", recall


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--happenings", type=int, default=3_000)
    parser.add_argument("--years", type=int, default=10, help="the fewer, the more happens on one day")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    for name, value in figures(options.happenings, options.years, options.seed):
        print(f"{name:44} {value:.3f}")


if __name__ == "__main__":
    main()
