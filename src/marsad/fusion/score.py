"""How likely two mentions report one happening, in points: read them as halved odds, one point for each doubling.

The odds that two mentions of one week and area are the same begin low; `JOIN` points of evidence are needed. Weights
were reasoned, not trained, from how reports differ:

- **place**: the strongest sign. The same named village or valley 4, a spelling one letter apart 3, a shared further
  place 3, within 3 km 2.5, the district around it 2, a homonym far away 1.5, the governorate around it 1, the same
  governorate for both 0, since a governorate sees many happenings a day; within 25 km −1; two names without
  coordinates in one governorate −2; farther −4. A side without a place −2.5.
- **date**: the same day 2; a day apart −3.5, as front-line villages are shelled daily, but −1.5 where the later one
  rests on the publication alone, which often follows the night; further apart: never. A side undated −1 where the days
  of publication are near, else −3.
- **kind**: the same 2, of one family 1.5, of families that reports take for each other 1, of families that overlap
  −1.5, else never: the strike and the search after it stay two (`data/families.csv`).
- **doer**: shared 1.5, one above the other 1, both named and strangers −1.5 (credit is what accounts dispute).
  Target: 0.5, −1.
- **numbers**: an equal toll 1 for one or two, 2.5 from three, 3 from ten, at most 3.5 together; tolls that differ
  fourfold −2, otherwise −0.5: tolls rise.
- **names**: a named person with a fate 4, a code name 4; two code names: never.

Never, whatever the points: a total with a single happening, a plan with a deed, what passed long ago with today's news
but on its very day and place, and, **within one document**, where reading has already told them apart, two mentions of
different days, or of places or kinds that nothing joins.
"""

import csv
from functools import lru_cache
from importlib import resources

from marsad.fusion.actors import is_vague, related
from marsad.fusion.features import AGGREGATE, Feature, Toll
from marsad.fusion.names import same_person
from marsad.fusion.places import Relation, relation

JOIN = 5.0
NEVER = float("-inf")
_WITHIN_DOCUMENT = 6.0
"""Reading has told the two apart once: it takes more to join them."""

_PLACE = {
    Relation.SAME: 4.0,
    Relation.SPELLING: 3.0,
    Relation.NEAR: 2.5,
    Relation.DISTRICT: 2.0,
    Relation.HOMONYM: 1.5,
    Relation.WITHIN: 1.0,
    Relation.COARSE: 0.0,
    Relation.REACH: -1.0,
    Relation.UNSURE: -2.0,
    Relation.APART: -4.0,
}
_SHARED_FURTHER = 3.0
_NO_PLACE = -2.5
_TIED = frozenset((Relation.SAME, Relation.SPELLING, Relation.HOMONYM, Relation.DISTRICT))
_LONG = 10
"""Days: a longer range does not tell the day."""
_COPY = 10.0
_TIMELESS = -1.0
"""Without any day, at least the place and the kind must fit; `cluster` sees to it that they fit one day only."""


def score(one: Feature, other: Feature) -> float:
    """The points for two mentions being one happening; `NEVER` where they cannot be. Symmetric."""
    alike = kind_likeness(one, other)
    if alike is None or not _statuses_agree(one, other):
        return NEVER
    if one.operation and other.operation and one.operation != other.operation:
        return NEVER
    if one.origin == other.origin and one.doc != other.doc:
        return _copied(one, other)
    when = _date(one, other)
    if when == NEVER:
        return NEVER
    where = _place(one, other)
    if _one_act(one, other):
        # Several speakers of one report on one day's joint act: that they put it in different places is their dispute.
        return alike + when + max(where, 0.0) + _doers(one, other) + _numbers(one, other) + _names(one, other)
    if one.doc == other.doc and not _may_be_two_accounts(one, other, alike, where):
        return NEVER
    total = alike + when + where + _doers(one, other) + _targets(one, other) + _numbers(one, other) + _names(one, other)
    return total - (_WITHIN_DOCUMENT - JOIN) if one.doc == other.doc else total


@lru_cache(maxsize=1)
def _likeness() -> dict[tuple[str, str], float]:
    table = resources.files("marsad.fusion") / "data" / "families.csv"
    found: dict[tuple[str, str], float] = {}
    for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines()):
        points = 1.0 if float(row["likeness"]) == 1 else -1.5
        found[row["one"], row["other"]] = found[row["other"], row["one"]] = points
    return found


def kind_likeness(one: Feature, other: Feature) -> float | None:
    """The points for two kinds; None where they are never one deed."""
    if one.kind == other.kind:
        return 2.0
    if one.family == other.family:
        return 1.5 if one.family and one.family != AGGREGATE else None
    return _likeness().get((one.family, other.family))


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


def _copied(one: Feature, other: Feature) -> float:
    """Two copies of one text tell the same happenings; which one is which shows in kind and place."""
    keys = [f.spots[0].key if f.placed else "" for f in (one, other)]
    same = one.kind == other.kind and keys[0] == keys[1] and one.tolls == other.tolls
    return _COPY if same else NEVER


def _date(one: Feature, other: Feature) -> float:
    if one.first is None or other.first is None or one.last is None or other.last is None:
        return _undated(one, other)
    gap = max(one.first, other.first) - min(one.last, other.last)
    longest = max(one.last - one.first, other.last - other.first)
    if gap > 1:
        return NEVER
    if gap == 1:
        later = one if one.first > other.first else other
        return -3.5 if later.told or longest else -1.5
    if longest == 0:
        return 2.0
    if (one.first, one.last) == (other.first, other.last):
        return 2.0 if longest <= _LONG else 0.5
    return 0.0 if longest <= _LONG else -2.0


def _undated(one: Feature, other: Feature) -> float:
    if one.status == other.status == "background":
        return 0.5
    both = one.first is None and other.first is None
    if one.doc == other.doc:
        return 1.0 if both else NEVER
    days = [f.seen if f.first is None else f.last for f in (one, other)]
    if days[0] is None or days[1] is None:
        return _TIMELESS
    return (0.0 if both else -1.0) if abs(days[0] - days[1]) <= 3 else -4.0


def _place(one: Feature, other: Feature) -> float:
    if not one.spots or not other.spots:
        return _NO_PLACE
    best = _PLACE[relation(one.spots[0], other.spots[0])] if one.placed and other.placed else _NO_PLACE
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


def _may_be_two_accounts(one: Feature, other: Feature, alike: float, where: float) -> bool:
    """Within a document: the same day and kind of deed, and a place or code name that both name."""
    if (one.first, one.last) != (other.first, other.last) or alike < 1.0:
        return False
    if one.operation and one.operation == other.operation:
        return True
    if not (one.placed and other.placed):
        return False
    return relation(one.spots[0], other.spots[0]) in _TIED or where >= _SHARED_FURTHER


def _doers(one: Feature, other: Feature) -> float:
    if not one.doers or not other.doers:
        return 0.0
    if one.doers & other.doers:
        return 1.5
    if any(related(a, b) for a in one.doers for b in other.doers):
        return 1.0
    return 0.0 if any(map(is_vague, one.doers | other.doers)) else -1.5


def _targets(one: Feature, other: Feature) -> float:
    if not one.targets or not other.targets:
        return 0.0
    if any(related(a, b) for a in one.targets for b in other.targets):
        return 0.5
    return 0.0 if any(map(is_vague, one.targets | other.targets)) else -1.0


def _numbers(one: Feature, other: Feature) -> float:
    total = 0.0
    for kind, of in {(t.kind, t.of) for t in one.tolls} & {(t.kind, t.of) for t in other.tolls}:
        ours = [t for t in one.tolls if (t.kind, t.of) == (kind, of)]
        theirs = [t for t in other.tolls if (t.kind, t.of) == (kind, of)]
        total += _toll_points(ours, theirs)
    return min(total, 3.5)


def _toll_points(ours: list[Toll], theirs: list[Toll]) -> float:
    equal = [a.low for a in ours for b in theirs if a.low == a.high == b.low == b.high]
    if equal:
        return 3.0 if max(equal) >= 10 else 2.5 if max(equal) >= 3 else 1.0
    pairs = [(a, b) for a in ours for b in theirs]
    if any(_meet(a, b) for a, b in pairs):
        return 0.0
    return max(-0.5 if min(a.low, b.low) * 4 > max(a.low, b.low) else -2.0 for a, b in pairs)


def _meet(one: Toll, other: Toll) -> bool:
    return (one.high is None or other.low <= one.high) and (other.high is None or one.low <= other.high)


def _names(one: Feature, other: Feature) -> float:
    person = any(same_person(a, b) for a in one.people for b in other.people)
    return (4.0 if person else 0.0) + (4.0 if one.operation and one.operation == other.operation else 0.0)
