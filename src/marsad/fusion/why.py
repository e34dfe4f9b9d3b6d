"""Why mentions are one event: each join with its points and what they rest on, in Arabic and English."""

import csv
from collections.abc import Sequence
from functools import lru_cache
from importlib import resources

import msgspec

from marsad.fusion.features import Feature
from marsad.fusion.score import JOIN, NEVER, Parts, parts

_HUBS = 100
"""Mentions that the others are compared with: the square of a great event's size is never compared."""


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that speaks for or against a join. `points` is None for what forbids it."""

    part: str
    points: float | None
    text_ar: str
    text_en: str


class Join(msgspec.Struct, frozen=True, kw_only=True):
    """The best tie of a mention to those that stand before it. `points` is None where only others tie the two."""

    mention: str
    to: str
    points: float | None
    reasons: tuple[Reason, ...]
    enough: bool
    """Whether the points alone suffice; if not, the two are together through others or by a person's decision."""


def why(features: Sequence[Feature]) -> tuple[Join, ...]:
    """The joins that hold an event's mentions together, one fewer than there are mentions, the strongest first.

    Each mention is tied to the one that it is most like among those already tied, beginning with the first by id.
    """
    items = sorted(features, key=lambda f: f.id)
    if not items:
        return ()
    hubs, rest = items[:_HUBS], items[_HUBS:]
    best = {f.id: (parts(hubs[0], f), hubs[0].id) for f in hubs[1:]}
    joins: list[Join] = []
    known = {f.id: f for f in items}
    while best:
        id = max(sorted(best), key=lambda i: best[i][0].total)
        joins.append(_join(id, *best.pop(id)))
        for other in best:
            found = parts(known[id], known[other])
            if found.total > best[other][0].total:
                best[other] = found, id
    joins += [_join(f.id, *max(((parts(h, f), h.id) for h in hubs), key=lambda p: p[0].total)) for f in rest]
    return tuple(sorted(joins, key=lambda j: (-(NEVER if j.points is None else j.points), j.mention)))


def between(one: Feature, other: Feature) -> Join:
    """What speaks for and against two mentions being one happening."""
    return _join(one.id, parts(one, other), other.id)


def _join(mention: str, found: Parts, to: str) -> Join:
    points = None if found.veto else round(found.total, 2)
    return Join(mention=mention, to=to, points=points, reasons=tuple(_reasons(found)), enough=found.total >= JOIN)


def _reasons(found: Parts) -> list[Reason]:
    if found.veto:
        return [_reason("veto", found.veto, None)]
    given = [(name, value) for name, value in zip(Parts._fields[:-1], found[:-1], strict=True) if value]
    given.sort(key=lambda part: -abs(part[1]))
    return [_reason(name, "+" if value > 0 else "-", round(value, 2)) for name, value in given]


def _reason(part: str, sign: str, points: float | None) -> Reason:
    english, arabic = _texts()[part, sign]
    return Reason(part=part if points is not None else sign, points=points, text_ar=arabic, text_en=english)


@lru_cache(maxsize=1)
def _texts() -> dict[tuple[str, str], tuple[str, str]]:
    table = (resources.files("marsad.fusion") / "data" / "reasons.csv").read_text(encoding="utf-8")
    return {(r["part"], r["sign"]): (r["text_en"], r["text_ar"]) for r in csv.DictReader(table.splitlines())}
