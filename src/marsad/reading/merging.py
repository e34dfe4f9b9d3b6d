"""Accounts of one document to its mentions: accounts of one happening that agree become one.

Two accounts are joined when nothing speaks against it (another kind, place, day, doer, number, status) and something
speaks for it: the later one only refers back («العملية», «القصف»), names the same place or doer, repeats a number, or
adds no place and day of its own. Accounts that contradict each other stay apart, as mentions of their own.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from marsad.model.actors import ancestors
from marsad.model.codebook import codebook
from marsad.reading.account_days import tells_the_hour
from marsad.reading.accounts import Account
from marsad.reading.datelines import own_day
from marsad.reading.dates import TimeExpression
from marsad.reading.deeds import OUTCOMES, VIOLENT, family, go_together
from marsad.reading.parties_carried import carry_parties, doers, join_parties, sources
from marsad.reading.phrases import Phrases
from marsad.reading.places import PlacePhrase
from marsad.reading.report_setting import date_by_report, place_by_report
from marsad.reading.results import ResultPhrase
from marsad.reading.settings import holds, place_key, same_place
from marsad.reading.spreading import several_places
from marsad.text import fold

# How far back an account may find the one that it goes on with.
_REACH = 8
_BARE = frozenset({"strike", "attack", "explosion", "casualties", "security-operation"})
# Families of which a word alone is news («دوي انفجار»).
_TOLD = frozenset({"strike", "explosion", "attack", "fight", "abduction", "protest"})
# Families of single acts; for how many sentences a day that was named holds for them.
_DAILY = frozenset({"strike", "explosion", "attack", "fight", "arrest", "abduction", "people", "toll", "find"})
_DAY_REACH = 3
_LEAD_REACH = 2
_HEADLINE_REACH = 5
# For how many sentences an account without place and day may go on with an earlier one: of another and of one speaker.
_NEXT_REACH = 2
_SAME_SPEAKER_REACH = 4
# What a raid or an attack leads to, told after it.
_FOUND = frozenset({"find", "destruction"})
_SETTLED = frozenset({"reported", "ongoing"})


class Decision(NamedTuple):
    """What became of an account: whether it was joined to `other`, and the reason («place», «same place» …)."""

    account: Account
    other: Account | None
    joined: bool
    why: str


def merge_accounts(
    phrases: Phrases, accounts: list[Account], note: Callable[[Decision], None] | None = None
) -> list[Account]:
    """Join the accounts that tell one happening in agreement; order of the text.

    `note` is told of each decision before it is carried out: what was joined, kept apart or dropped, and why.
    """
    bulletin = _bulletin_day(phrases, accounts)
    merged: list[Account] = []
    for account in accounts:
        if account.status.value == "denied":
            _take_denied(account, merged)
        for earlier in reversed(merged[-_REACH:]):
            against = _objection(earlier, account)
            why = _bond(earlier, account) if not against else ""
            if note is not None:
                note(Decision(account, earlier, bool(why), why or against or "nothing speaks for it"))
            if why:
                _join(earlier, account)
                break
        else:
            merged.append(account)
    told = [a for a in merged if not _empty(a)]
    told = [a for a in told if not a.caption or all(b.caption for b in told)]
    if note is not None:
        for account in merged:
            if _empty(account):
                note(Decision(account, None, False, "it tells neither who, where, when nor what came of it"))
    _carry_days(told, bulletin)
    date_by_report(phrases, told, {a.sentence for a in accounts})
    carry_parties(phrases, told)
    _carry_places(told)
    place_by_report(phrases, told)
    return told


def _empty(account: Account) -> bool:
    return account.bare and (account.anaphoric or account.kind in _BARE or account.family not in _TOLD)


def _take_denied(denial: Account, told: list[Account]) -> None:
    """A denial is about what was told before it: it takes over the place, the day and the parties that it leaves out.

    «ونفت القوات استهداف المعسكر» after a report of the shelling of that camp.
    """
    denied = next(
        (
            a
            for a in reversed(told)
            if a.status.value in _SETTLED
            and (a.family == denial.family or (a.family in VIOLENT and denial.family in VIOLENT))
            and _places_agree(a.places, denial.places)
        ),
        None,
    )
    if denied is None:
        return
    if denial.kind in _BARE:
        denial.kind = denied.kind
    denial.places = denial.places or list(denied.places)
    if denial.when is None and denied.family in _DAILY:
        denial.when = denied.when
    roles = {a.role for a in denial.actors}
    denial.actors += [a for a in denied.actors if a.role not in roles]


def _bulletin_day(phrases: Phrases, accounts: list[Account]) -> TimeExpression | None:
    """The day that a report as a whole is dated with: of a heading that tells no happening itself («حصاد أحداث يوم
    الجمعة»), or of a line that is nothing but a date, where that is the only one.
    """
    if phrases.dated is not None:
        return phrases.dated
    sentences = phrases.doc.sentences
    if len(sentences) < 2:
        return None
    days = [t for t in phrases.times if t.start and t.precision == "day"]
    heading = sentences[0]
    if not any(a.sentence == 0 for a in accounts):
        above = [t for t in days if t.first < heading.last]
        if above:
            return above[0]
    return own_day(phrases.doc, phrases.times) if len({(t.start, t.end) for t in days}) == 1 else None


def _carry_days(accounts: list[Account], bulletin: TimeExpression | None) -> None:
    """An undated account goes on with the day of the one before it: reports keep to a day until they name another."""
    for account, following in pairwise(accounts):
        near = following.sentence - account.sentence <= _LEAD_REACH
        if account.when is None and near and account.kind == following.kind and doers(account) & doers(following):
            account.when = following.when  # the lead, before the statement that dates it
    day: TimeExpression | None = None
    at = 0
    for account in accounts:
        settled = account.status.value in _SETTLED and not account.status.recalled
        if account.when is not None:
            if settled and account.when.precision == "day":
                day, at = account.when, account.sentence
        elif settled and account.family in _DAILY and account.sentence - at <= _DAY_REACH:
            account.when, at = day or bulletin, account.sentence
        elif settled and bulletin is not None:
            account.when = bulletin


def _carry_places(accounts: list[Account]) -> None:
    """What is told right after a happening, by the same source and without a place, was there too.

    «وأضاف البيان أن قوة فتشت الموقع لاحقا وعثرت على …».
    """
    for before, account in pairwise(accounts):
        settled = {account.status.value, before.status.value} <= _SETTLED and not account.status.recalled
        near = account.sentence - before.sentence <= 1 and sources(account) == sources(before)
        if settled and near and not account.places and account.family in _PLACED and _days_agree(before, account):
            account.places = list(before.places[:1])


_PLACED = frozenset({"operation", "find", "destruction", "arrest", "strike", "explosion", "attack", "fight", "toll"})


def _objection(one: Account, other: Account) -> str:
    """What speaks against their being one happening; "" where nothing does."""
    if not _kinds_agree(one, other):
        return "another kind"
    if not _status_agrees(one, other):
        return "another status"
    if not _days_agree(one, other):
        return "another day"
    if not (_places_agree(one.places, other.places) or _placed_by(one, other) or _placed_by(other, one)):
        return "another place"
    if not _doers_agree(one, other):
        return "another doer"
    if _numbers_differ(one, other):
        return "another number"
    if _one_of_several(one, other) or _one_of_several(other, one):
        return "one of several places"
    return "told by another source with facts of its own" if _told_apart(one, other) else ""


def _kinds_agree(one: Account, other: Account) -> bool:
    ours, theirs = one.family, other.family
    if one.kind == other.kind or other.about == ours or (
        one.status.value == "aggregate" and other.about in _families(one)
    ):
        return True
    if other.kind == "body-found" and (ours in VIOLENT or ours == "fight"):
        return True  # «وانتشلت الفرق جثامين القتلى»
    if ours == theirs:
        # Artillery and aircraft are two happenings; a bare strike is either.
        exact = ours in ("strike", "explosion", "attack") and not _BARE & {one.kind, other.kind}
        return not exact or codebook()[one.kind].acled == codebook()[other.kind].acled
    if not go_together(ours, theirs):
        return False
    if ours in VIOLENT and theirs in VIOLENT:
        return bool(_BARE & {one.kind, other.kind})
    return True


def _status_agrees(one: Account, other: Account) -> bool:
    a, b = one.status.value, other.status.value
    if other.status.recalled and not one.status.recalled:
        return False  # «وكانت …» turns to something earlier
    if a == "aggregate" and b in _SETTLED and other.about and other.sentence - one.sentence <= 1:
        return True  # «أسفرت هذه الضربات عن مقتل 163»: the outcome of what was just summed up
    return a == b or {a, b} <= _SETTLED


def _families(account: Account) -> set[str]:
    """The families of all that it tells («عمليات أمنية وضربات حاسمة»)."""
    return {account.family, *(family(d.kind) for d in account.deeds)}


def _days_agree(one: Account, other: Account) -> bool:
    if one.when is None or other.when is None:
        return True
    a, b = one.when, other.when
    return bool(a.start and b.start and a.end and b.end and a.start <= b.end and b.start <= a.end)


def _places_agree(one: list[PlacePhrase], other: list[PlacePhrase]) -> bool:
    return not one or not other or any(same_place(a, b) for a in one for b in other)


def _placed_by(one: Account, other: Account) -> bool:
    """Whether one names the other's place to say where its own is («قرب الباب», then «قرية … قرب الباب»)."""
    keys = {place_key(p) for p in other.around if one.headline or not p.governs}
    return any(place_key(p) in keys for p in one.places)


def _related(one: str, other: str) -> bool:
    return one == other or one in ancestors(other) or other in ancestors(one)


def _doers_agree(one: Account, other: Account) -> bool:
    ours, theirs = doers(one), doers(other)
    return not ours or not theirs or any(_related(a, b) for a in ours for b in theirs)


def _numbers_differ(one: Account, other: Account) -> bool:
    """Exact numbers of one fact that cannot both be true; of two sources also where one leaves open whose they were."""
    apart = not sources(one) & sources(other)
    for a in one.results:
        for b in other.results:
            if a.whole is not None or b.whole is not None or a.low is None or b.low is None:
                continue
            same = a.kind == b.kind and a.of == b.of and _groups_agree(a, b) and (apart or a.hint == b.hint)
            if same and (a.low, a.high) != (b.low, b.high) and "exact" == a.qualifier == b.qualifier:
                return True
    return False


def _one_of_several(listing: Account, single: Account) -> bool:
    """Whether one lists places that were struck and the other tells the toll at one place of its own."""
    return len(single.places) == 1 and bool(single.results) and not listing.anaphoric and several_places(listing)


def _told_apart(one: Account, other: Account) -> bool:
    """Whether two sources tell it with facts of their own: then each account stands for itself.

    A headline belongs to whoever is quoted first.
    """
    ours, theirs = sources(one), sources(other)
    if one.headline or not ours or not theirs or ours & theirs:
        return False
    places = bool(one.places and other.places) and not _shared_names(one, other)
    did = bool(doers(one) and doers(other)) and not doers(one) & doers(other)
    return places or did


def _shared_names(one: Account, other: Account) -> bool:
    return any(place_key(a) == place_key(b) for a in one.places for b in other.places)


def _bond(earlier: Account, later: Account) -> str:
    """What speaks for their being one happening; "" where nothing does."""
    if later.fresh:
        return ""
    if later.about == earlier.family or (earlier.status.value == "aggregate" and later.about in _families(earlier)):
        return "tells the outcome"
    if later.anaphoric and (
        earlier.family == later.family or family(later.kind) in ("operation", "toll", "strike", "attack")
    ):
        return "refers back"
    if earlier.headline and later.sentence <= _HEADLINE_REACH:
        return "explains the headline"
    if _shared_names(earlier, later):
        return "same place"
    if _repeats(earlier.results, later.results):
        return "same number"
    if later.kind == "casualties" and later.results and all(r.whole is not None for r in later.results):
        return "part of its toll"
    own = bool(later.places) or (later.when is not None and later.when.first >= later.first)
    if earlier.sentence == later.sentence:
        if earlier.headline and later.headline:
            return "one headline"
        if later.family in _FOUND and not own and _doers_agree(earlier, later):
            return "what it led to"
        return "" if own or later.kind not in _BARE | {"casualties"} else "same sentence"
    reach = _SAME_SPEAKER_REACH if sources(earlier) & sources(later) else _NEXT_REACH
    if later.sentence - earlier.sentence <= reach and not own:
        return "no place and day of its own"
    if earlier.places and later.places:
        near = any(same_place(a, b) for a in earlier.places for b in later.places)
        return "same area and doer" if near and doers(earlier) & doers(later) else ""
    return ""


def _repeats(ours: list[ResultPhrase], theirs: list[ResultPhrase]) -> bool:
    return any(
        a.kind == b.kind and a.low is not None and (a.low, a.high) == (b.low, b.high) and a.low > 1
        for a in ours
        for b in theirs
    )


def _rank(account: Account) -> tuple[bool, bool, int]:
    """What it was comes before what it led to, an exact kind before a bare one, a sure word before a loose one."""
    exact = account.kind not in _BARE
    return exact and account.family not in OUTCOMES, exact, account.strength


def _join(earlier: Account, later: Account) -> None:
    """Add what `later` tells to `earlier`; the more exact kind, place and day win."""
    if _rank(later) > _rank(earlier) and later.family != "toll":
        earlier.kind = later.kind
    if later.status.value == "ongoing":
        earlier.status = later.status
    if earlier.when is None or (later.when is not None and later.when.precision == "day" != earlier.when.precision):
        earlier.when = later.when if later.when is None or not _until_now(later.when) else earlier.when
    elif later.when is not None and tells_the_hour(earlier.when, later.when):
        earlier.when = later.when
    earlier.caption = earlier.caption and later.caption
    earlier.pictured = earlier.pictured or later.pictured
    earlier.deeds.extend(later.deeds)
    earlier.strength = max(earlier.strength, later.strength)
    _add_places(earlier.places, later.places)
    join_parties(earlier, later)
    _add_results(earlier.results, later.results)
    names = {fold(p.name or p.role or "") for p in earlier.people}
    earlier.people.extend(p for p in later.people if fold(p.name or p.role or "") not in names)
    means = {m.id for m in earlier.means}
    earlier.means.extend(m for m in later.means if m.id not in means)
    known = {s.attribution.span for s in earlier.statements}
    earlier.statements.extend(s for s in later.statements if s.attribution.span not in known)
    earlier.count = earlier.count or later.count
    earlier.operation = earlier.operation or later.operation
    earlier.evidence.extend(later.evidence)
    earlier.last = later.last
    earlier.sentence = later.sentence
    earlier.headline = False


def _until_now(when: TimeExpression) -> bool:
    """«ومنذ الثامن من الشهر قصفت …»: a stretch up to now, of which the news told before is only the last part."""
    return when.relation == "since" and when.start != when.end


def _add_places(places: list[PlacePhrase], more: list[PlacePhrase]) -> None:
    """The more exact place comes first; a place named again is not added, nor is an area that holds a known one."""
    for place in more:
        if any(place_key(place) == place_key(p) or holds(place, p) for p in places):
            continue
        if places and any(holds(p, place) for p in places):
            places[:] = [p for p in places if not holds(p, place)]
            places.insert(0, place)
        else:
            places.append(place)


def _add_results(results: list[ResultPhrase], more: list[ResultPhrase]) -> None:
    for result in more:
        same = [r for r in results if r.kind == result.kind and r.of == result.of and _groups_agree(r, result)]
        if any((r.low, r.high) == (result.low, result.high) for r in same):
            continue
        if same and result.low is None and result.high is None:
            continue
        vague = next((r for r in same if r.low is None and r.high is None), None)
        if vague is not None:
            results[results.index(vague)] = result
        else:
            results.append(result)


def _groups_agree(one: ResultPhrase, other: ResultPhrase) -> bool:
    return one.group == other.group or one.group is None or other.group is None
