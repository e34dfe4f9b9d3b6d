"""How likely two mentions report one happening, in points: read them as halved odds, one point for each doubling.

The odds that two mentions of one week and area are the same begin low; `JOIN` points of evidence are needed. Weights
were reasoned from how reports differ, and adjusted on half of a development set (`benchmarks/fusion.py` shows both
halves):

- **place**: the strongest sign. The same named village or valley or a shared further place 4, a spelling one letter
  apart 3, within 3 km 2.5, the district around it 2, the governorate around it 2, the same governorate for both 2, a
  homonym far away 1.5, the country around it −1; within 12 km −0.5; two names without coordinates in one governorate
  −2; farther −4. A side without a place −1. Against a report without any time, near and wider places count for
  nothing, and within 12 km −1. What lacks an exact place may fit several happenings of a day: `cluster` joins it only
  where it fits one clearly better than the others.
- **date**: the same day 2; a day apart −3.5, as front-line villages are shelled daily, but −1 where the later one
  rests on the publication alone, which often follows the night; further apart: never. A side undated −1 where the days
  of publication are near or unknown, else −4; then 1.5 where the weekday that its words name is that of the other side
  (1 where it names several), −3 where not. Parts of the day that both name 0.5, −1 where they do not meet.
- **kind**: the same 2, of one family 1.5, of families that reports take for each other 1, of families that overlap
  −1.5, else never: the strike and the search after it stay two (`data/families.csv`).
- **doer**: shared 1.5, one above the other 1, both named and strangers −1 (credit is what accounts dispute).
  Target: 0.5, −0.5.
- **numbers**: an equal toll 1 for one, 1.5 for two, 2.5 from three, 3 from ten, an equal part of it 0.5, at most 3.5
  together; tolls that differ threefold −2, otherwise −0.5: tolls rise. −3 at the least.
- **names**: a named person with a fate 4, a code name 4; two code names: never.
- **words**: shared runs of two words, from −0.5 for none to 3.5 for a quarter of all; −6 where one tells of a further
  deed («انفجار جديد») and the other does not.

Never, whatever the points: a total with a single happening, a plan with a deed, what passed long ago with today's news
but on its very day and place, and, **within one document**, where reading has already told them apart, two mentions of
different days, or of places or kinds that nothing joins. An account without a day of its own joins another speaker's
dated one where both name one place. Two that it does not rule out lose a point; four where one voice gives each a toll
of its own, as two raids on a village within a day.
"""

import csv
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from marsad.fusion.actors import is_vague, related
from marsad.fusion.features import AGGREGATE, Feature
from marsad.fusion.names import same_person
from marsad.fusion.numbers import meet, number_points
from marsad.fusion.places import Relation, relation
from marsad.fusion.words import further, shared

JOIN = 5.0
NEVER = float("-inf")

_KIND, _FAMILY, _ALIKE, _OVERLAP = 2.0, 1.5, 1.0, -1.5

_SAME_DAY, _SAME_DAYS, _SAME_LONG = 2.0, 2.0, 0.5
_WITHIN_DAYS, _WITHIN_LONG = 0.0, -2.0
_DAY_AFTER, _TOLD_DAY_AFTER = -1.0, -3.5
_NEAR_SEEN, _FAR_SEEN = -1.0, -4.0
_TIMELESS = -1.0
"""Without any day, the place and the kind must fit; `cluster` sees to it that they fit one day only."""
_LONG = 10
"""Days: a longer range does not tell the day."""
_SEEN_NEAR = 3
"""Days between two publications that may tell of one undated happening."""

_WEEKDAY, _WEEKDAYS, _OTHER_WEEKDAY = 1.5, 1.0, -3.0
"""Against a report without a date: the one weekday that both may have, one of several, none."""
_HOURS, _OTHER_HOURS = 0.5, -1.0

_PLACE = {
    Relation.SAME: 4.0,
    Relation.SPELLING: 3.0,
    Relation.NEAR: 2.5,
    Relation.DISTRICT: 2.0,
    Relation.WITHIN: 2.0,
    Relation.COARSE: 2.0,
    Relation.HOMONYM: 1.5,
    Relation.COUNTRY: -1.0,
    Relation.REACH: -0.5,
    Relation.UNSURE: -2.0,
    Relation.APART: -4.0,
}
_SHARED_FURTHER, _NO_PLACE = 4.0, -1.0
_TIMELESS_PLACE = {
    **dict.fromkeys((Relation.NEAR, Relation.DISTRICT, Relation.WITHIN, Relation.COARSE, Relation.HOMONYM), 0.0),
    Relation.REACH: -1.0,
}
"""Against a report without any time: over the years, much happens near every place."""
_TIED = frozenset((Relation.SAME, Relation.SPELLING, Relation.HOMONYM, Relation.DISTRICT))

_DOER, _DOER_CHAIN, _DOER_STRANGER = 1.5, 1.0, -1.0
_TARGET, _TARGET_STRANGER = 0.5, -0.5

_NAME = 4.0

_WORDS = ((0.0, -0.5), (0.03, 0.0), (0.07, 1.5), (0.15, 2.5), (0.25, 3.5))
"""Share of runs of two words that both have, with its points."""
_MOST_WORDS = 3.5
_FURTHER = -6.0
"""One tells of a further deed («انفجار جديد»), the other does not: only equal numbers or names can make them one."""

_WITHIN_DOCUMENT = 1.0
"""Reading has told the two apart once: it takes more to join them."""
_ONE_VOICE = 4.0
"""Told apart by one speaker with a toll each: two happenings of one kind in one place."""
_COPY = 10.0


class Parts(NamedTuple):
    """What speaks for and against two mentions being one happening, in points; `veto` names what forbids it, or ""."""

    kind: float = 0.0
    date: float = 0.0
    place: float = 0.0
    doer: float = 0.0
    target: float = 0.0
    numbers: float = 0.0
    names: float = 0.0
    words: float = 0.0
    document: float = 0.0
    """Less than 0 within a document, where reading has told the two apart once; more for copies of one text."""
    veto: str = ""

    @property
    def total(self) -> float:
        """The points together; `NEVER` under a veto."""
        return NEVER if self.veto else sum(self[:-1])


def score(one: Feature, other: Feature) -> float:
    """The points for two mentions being one happening; `NEVER` where they cannot be. Symmetric."""
    return parts(one, other).total


def parts(one: Feature, other: Feature) -> Parts:
    """The points for two mentions being one happening, by what they rest on. Symmetric."""
    alike = kind_likeness(one, other)
    if alike is None:
        return Parts(veto="kind")
    if not _statuses_agree(one, other):
        return Parts(veto="status")
    if one.operation and other.operation and one.operation != other.operation:
        return Parts(veto="operation")
    if one.origin == other.origin and one.doc != other.doc:
        return Parts(document=_COPY) if _same_in_copies(one, other) else Parts(veto="copy")
    when = _date(one, other)
    if when == NEVER:
        return Parts(veto="date")
    if one.doc != other.doc:
        when += _hours(one, other)
        if one.first is None or other.first is None:
            when += _week(one, other)
    where = _place(one, other)
    doer, target = _doers(one, other), _targets(one, other)
    numbers, names = _numbers(one, other), _names(one, other)
    if one.doc == other.doc:
        return _within(one, other, Parts(alike, when, where, doer, target, numbers, names))
    words = 0.0
    if alike + when + where + doer + target + numbers + names >= JOIN - _MOST_WORDS:  # else they cannot matter
        words = _wording(one, other)
    return Parts(alike, when, where, doer, target, numbers, names, words)


def _within(one: Feature, other: Feature, found: Parts) -> Parts:
    """Within one document."""
    if _one_act(one, other):
        # Several speakers of one report on one day's joint act: that they put it in different places is their dispute.
        return found._replace(place=max(found.place, 0.0), target=0.0)
    if _retold(one, other):
        found = found._replace(place=_PLACE[Relation.SAME])
    elif not _may_be_two_accounts(one, other, found.kind, found.place):
        return Parts(veto="document")
    one_voice = one.speakers == other.speakers and tolls_differ(one, other)
    return found._replace(document=-_ONE_VOICE if one_voice else -_WITHIN_DOCUMENT)


def tolls_differ(one: Feature, other: Feature) -> bool:
    """Whether both count the same and nothing that one counts is what the other does."""
    pairs = [(a, b) for a in one.tolls for b in other.tolls if (a.kind, a.of) == (b.kind, b.of)]
    return bool(pairs) and not any(meet(a, b) for a, b in pairs)


def _wording(one: Feature, other: Feature) -> float:
    share = shared(one.words, other.words)
    points = 0.0 if share is None else _word_points(share)
    return points + (_FURTHER if further(one.words) != further(other.words) else 0.0)


def _word_points(share: float) -> float:
    """Between the steps of `_WORDS`, in proportion."""
    (low, at), *rest = _WORDS
    for high, points in rest:
        if share < high:
            return at + (points - at) * (share - low) / (high - low)
        low, at = high, points
    return at


@lru_cache(maxsize=1)
def _likeness() -> dict[tuple[str, str], float]:
    table = resources.files("marsad.fusion") / "data" / "families.csv"
    found: dict[tuple[str, str], float] = {}
    for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines()):
        points = float(row["likeness"])
        found[row["one"], row["other"]] = found[row["other"], row["one"]] = points
    return found


def kind_likeness(one: Feature, other: Feature) -> float | None:
    """The points for two kinds; None where they are never one deed."""
    if one.kind == other.kind:
        return _KIND
    if one.family == other.family:
        return _FAMILY if one.family and one.family != AGGREGATE else None
    likeness = _likeness().get((one.family, other.family))
    return None if likeness is None else _ALIKE if likeness == 1 else _OVERLAP


def _statuses_agree(one: Feature, other: Feature) -> bool:
    pair = {one.status, other.status}
    if pair == {AGGREGATE}:
        return _same_total(one, other)
    if len(pair) == 1:
        return one.status != "background" or _same_history(one, other)
    if pair == {"reported", "denied"}:
        return True
    return pair == {"reported", "background"} and one.single_day and (one.first, one.last) == (other.first, other.last)


def _same_total(one: Feature, other: Feature) -> bool:
    """Totals are one where period, kind and place are the same, and a number or the doer."""
    if one.first is None or (one.first, one.last, one.kind) != (other.first, other.last, other.kind):
        return False
    keys = [tuple(s.key for s in f.spots[:1]) for f in (one, other)]
    return keys[0] == keys[1] and (bool(one.doers & other.doers) or bool(set(one.tolls) & set(other.tolls)))


def _same_history(one: Feature, other: Feature) -> bool:
    """What two reports recall is one where the place below the governorate and the kind are the same."""
    if one.kind != other.kind or not (one.placed and other.placed):
        return False
    return relation(one.spots[0], other.spots[0]) is Relation.SAME


def _same_in_copies(one: Feature, other: Feature) -> bool:
    """Two copies of one text tell the same happenings; which one is which shows in kind, place and numbers."""
    keys = [f.spots[0].key if f.placed else "" for f in (one, other)]
    return one.kind == other.kind and keys[0] == keys[1] and one.tolls == other.tolls


def _date(one: Feature, other: Feature) -> float:
    if _retold(one, other):
        return _SAME_DAY
    if one.first is None or other.first is None or one.last is None or other.last is None:
        return _undated(one, other)
    gap = max(one.first, other.first) - min(one.last, other.last)
    longest = max(one.last - one.first, other.last - other.first)
    if gap > 1:
        return NEVER
    if gap == 1:
        later = one if one.first > other.first else other
        return _TOLD_DAY_AFTER if later.told or longest else _DAY_AFTER
    if longest == 0:
        return _SAME_DAY
    if (one.first, one.last) == (other.first, other.last):
        return _SAME_DAYS if longest <= _LONG else _SAME_LONG
    return _WITHIN_DAYS if longest <= _LONG else _WITHIN_LONG


def _undated(one: Feature, other: Feature) -> float:
    if one.status == other.status == "background":
        return 0.5
    both = one.first is None and other.first is None
    if one.doc == other.doc:
        return 1.0 if both else NEVER
    days = [f.seen if f.first is None else f.last for f in (one, other)]
    if days[0] is None or days[1] is None:
        return _TIMELESS
    return (0.0 if both else _NEAR_SEEN) if abs(days[0] - days[1]) <= _SEEN_NEAR else _FAR_SEEN


def _week(one: Feature, other: Feature) -> float:
    """Of a report without a date: its weekday against that of the other."""
    ours, theirs = one.week, other.week
    if not ours or not theirs:
        return 0.0
    if not ours & theirs:
        return _OTHER_WEEKDAY
    return _WEEKDAY if ours.bit_count() == theirs.bit_count() == 1 else _WEEKDAYS


def _hours(one: Feature, other: Feature) -> float:
    """Whether the parts of the day that both name meet."""
    ours, theirs = one.hours, other.hours
    if not ours or not theirs:
        return 0.0
    return _HOURS if ours & theirs else _OTHER_HOURS


def _place(one: Feature, other: Feature) -> float:
    if not one.spots or not other.spots:
        return _NO_PLACE
    best = _NO_PLACE
    if one.placed and other.placed:
        apart = relation(one.spots[0], other.spots[0])
        best = _PLACE[apart]
        if one.timeless or other.timeless:
            best = _TIMELESS_PLACE.get(apart, best)
    if best >= _SHARED_FURTHER or len(one.spots) + len(other.spots) == 2:
        return best
    ours, theirs = ({s.key for s in f.spots if not s.coarse} for f in (one, other))
    return max(best, _SHARED_FURTHER) if ours & theirs else best


def _one_act(one: Feature, other: Feature) -> bool:
    """Within a document: operations of one day by two forces that both name, or by one where a place is not exact."""
    if one.doc != other.doc or one.family != "operation" or other.family != "operation":
        return False
    if not one.single_day or (one.first, one.last) != (other.first, other.last) or one.status != other.status:
        return False
    shared = len(one.doers & other.doers)
    inexact = any(not f.placed or f.spots[0].coarse for f in (one, other))
    return shared >= 2 or (shared == 1 and inexact)


def _dated(feature: Feature) -> bool:
    return feature.first is not None and feature.told


def _retold(one: Feature, other: Feature) -> bool:
    """Within a document: what one speaker dates, another tells too, of the place of the same name, without a day or
    with that of the publication. One name stands for one place in a text, even where the speakers put it in different
    governorates."""
    if one.doc != other.doc or _dated(one) == _dated(other) or not (one.fixed and other.fixed):
        return False
    days = [(f.first, f.last) for f in (one, other) if f.first is not None and f.last is not None]
    if len(days) == 2 and max(first for first, _ in days) - min(last for _, last in days) > 1:
        return False
    here, there = one.spots[0], other.spots[0]
    if here.key != there.key and relation(here, there) is not Relation.SPELLING:
        return False
    told_by_two = bool(one.speakers and other.speakers) and one.speakers.isdisjoint(other.speakers)
    return told_by_two and one.status == other.status == "reported" and (kind_likeness(one, other) or 0.0) >= _ALIKE


def _may_be_two_accounts(one: Feature, other: Feature, alike: float, where: float) -> bool:
    """Within a document: the same day and kind of deed, and a place or code name that both name, or one deed told of
    the governorate and of a place in it."""
    if (one.first, one.last) != (other.first, other.last) or alike < 1.0:
        return False
    if one.operation and one.operation == other.operation:
        return True
    if not (one.placed and other.placed):
        return False
    apart = relation(one.spots[0], other.spots[0])
    return apart in _TIED or where >= _SHARED_FURTHER or (apart is Relation.WITHIN and _one_deed(one, other))


def _one_deed(one: Feature, other: Feature) -> bool:
    """Within a document: whether doer, status and numbers let the two be a headline that names the governorate and the
    account that names the village."""
    return bool(one.doers & other.doers) and one.status == other.status and not tolls_differ(one, other)


def _doers(one: Feature, other: Feature) -> float:
    if not one.doers or not other.doers:
        return 0.0
    if one.doers & other.doers:
        return _DOER
    if any(related(a, b) for a in one.doers for b in other.doers):
        return _DOER_CHAIN
    return 0.0 if any(map(is_vague, one.doers | other.doers)) else _DOER_STRANGER


def _targets(one: Feature, other: Feature) -> float:
    if not one.targets or not other.targets:
        return 0.0
    if any(related(a, b) for a in one.targets for b in other.targets):
        return _TARGET
    return 0.0 if any(map(is_vague, one.targets | other.targets)) else _TARGET_STRANGER


def _numbers(one: Feature, other: Feature) -> float:
    return number_points(one.tolls, other.tolls) if one.tolls and other.tolls else 0.0


def _names(one: Feature, other: Feature) -> float:
    if not (one.people and other.people) and not one.operation:
        return 0.0
    person = any(same_person(a, b) for a in one.people for b in other.people)
    return (_NAME if person else 0.0) + (_NAME if one.operation and one.operation == other.operation else 0.0)
