"""Accounts of one document to its mentions: accounts of one happening that agree become one.

Two accounts are joined when nothing speaks against it (another kind, place, day, doer, number, status) and something
speaks for it: the later one only refers back («العملية», «القصف»), names the same place or doer, repeats a number, or
adds no place and day of its own. Accounts that contradict each other stay apart, as mentions of their own.
"""

from collections.abc import Callable

from marsad.reading.accounts.facts import BARE
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import related
from marsad.reading.deeds.recent import is_old
from marsad.reading.deeds.triggers import VIOLENT
from marsad.reading.joining.adding import join
from marsad.reading.joining.carrying import (
    agreed_there,
    answered,
    bulletin_day,
    carry_days,
    carry_places,
    carry_totals,
    name_again,
    recall_on,
    take_denied,
    tell_again,
)
from marsad.reading.joining.listed import fold_lists
from marsad.reading.joining.numbers import closes_list
from marsad.reading.joining.parts import heads_series, one_of_series, sums_up_tolls
from marsad.reading.joining.reasons_against import FOUGHT, objection, places_agree
from marsad.reading.joining.reasons_for import bond
from marsad.reading.joining.report_setting import date_by_report, place_by_report
from marsad.reading.joining.where_later import place_later, without_wider
from marsad.reading.outcomes.aftermath import count_the_dead_found
from marsad.reading.outcomes.fired_from_aircraft import fly_missiles
from marsad.reading.outcomes.results_intercepted import losses_of_strikes
from marsad.reading.outcomes.toll_rows import read_toll_rows
from marsad.reading.parties.accused import add_accused
from marsad.reading.parties.both import carry_both, carry_objects
from marsad.reading.parties.carried import carry_parties, sources
from marsad.reading.parties.claimed import add_claimants
from marsad.reading.parties.convicted import add_convicts
from marsad.reading.parties.courts import add_courts
from marsad.reading.parties.culprits import add_culprits, add_helpers
from marsad.reading.parties.headed import add_headed
from marsad.reading.parties.held import add_holders
from marsad.reading.parties.later import add_later_parties
from marsad.reading.parties.meant import add_garrisons, add_mourners
from marsad.reading.parties.recalled import recall_crimes
from marsad.reading.parties.same import name_gunmen
from marsad.reading.parties.with_them import add_with_them
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import ResultPhrase
from marsad.text.records import Record

# How far back an account may find the one that it goes on with.
_REACH = 8
# Accounts that a title may tell.
_HEADED = 3
# Sentences back to which an account of the same kind is looked at before those of other kinds.
_ALIKE = 3
# Families of which a word alone is news («دوي انفجار»).
_TOLD = frozenset({"strike", "explosion", "attack", "fight", "abduction", "protest"})


# What parts an account from one of its sort, and what then joins it to none that is farther off.
_PARTING = "another number"
_LOOSE = frozenset({"no place and day of its own", "refers back"})
_OTHER_KIND = "another kind"


class Decision(Record):
    """What became of an account: whether it was joined to `other`, and the reason («place», «same place» …)."""

    account: Account
    other: Account | None
    joined: bool
    why: str


Note = Callable[[Decision], None]
"""Somebody who is told what became of an account."""


def merge_accounts(phrases: Phrases, accounts: list[Account], note: Note | None = None) -> list[Account]:
    """Join the accounts that tell one happening in agreement; order of the text.

    `note` is told of each decision before it is carried out: what was joined, kept apart or dropped, and why.
    """
    add_culprits(phrases, accounts)
    add_courts(phrases, accounts)
    fly_missiles(phrases, accounts)
    losses_of_strikes(accounts)
    add_later_parties(phrases, accounts)
    read_toll_rows(phrases, accounts)
    accounts = fold_lists(phrases, accounts)
    carry_totals(accounts, phrases)
    recall_on(phrases, accounts)
    bulletin = bulletin_day(phrases, accounts)
    if accounts and (_sums_up(accounts[0], accounts) or heads_series(accounts[0], accounts)):
        _share(accounts[0], accounts)
        if note is not None:
            note(Decision(accounts[0], None, False, _ADDS_UP))
        accounts = accounts[1:]
    merged: list[Account] = []
    for account in accounts:
        _merge(phrases, merged, account, note)
    told = _worth_telling(merged, note)
    _without_vague_headlines(phrases, told)
    count_the_dead_found(phrases, told)
    carry_days(told, bulletin, phrases.published, wire=phrases.wire)
    date_by_report(phrases, told, {a.sentence for a in accounts})
    add_claimants(phrases, told)
    add_headed(phrases, told)
    add_mourners(phrases, told)
    add_convicts(phrases, told)
    recall_crimes(phrases, told)
    told = add_accused(phrases, told)
    add_culprits(phrases, told)
    add_helpers(phrases, told)
    carry_parties(phrases, told)
    add_garrisons(phrases, told)
    add_holders(told)
    add_with_them(phrases, told)
    name_gunmen(told)
    carry_both(phrases, told)
    carry_objects(phrases, told)
    place_later(phrases, told)
    carry_places(phrases, told)
    place_by_report(phrases, told)
    without_wider(phrases, told)
    return told


def _merge(phrases: Phrases, merged: list[Account], account: Account, note: Note | None) -> None:
    """Join an account to the one of those before it that it goes on with, or put it beside them."""
    if account.status.value == "denied":
        take_denied(account, merged)
        meant = answered(account, merged)
        if meant is not None:
            meant.statements += account.statements
            meant.evidence += account.evidence
            if note is not None:
                note(Decision(account, meant, True, "only denies to have done it"))
            return
    if account.opposed and merged:
        _stand_alone(account, merged[-1])
    if closes_list(merged, account):
        merged.append(account)
        if note is not None:
            note(Decision(account, None, False, "it adds up what was told"))
        return
    passed_over = -1
    for earlier in _candidates(phrases, merged, account):
        against = objection(earlier, account)
        why = bond(earlier, account) if not against else ""
        if against == _OTHER_KIND and _told_beside(earlier, account):
            passed_over = max(passed_over, earlier.sentence)
        if against == _OTHER_KIND and agreed_there(earlier, account):
            merged.append(account)
            return
        if against == _PARTING:
            passed_over = max(passed_over, earlier.sentence)
            if bond(earlier, account):  # what contradicts the happening that it means is told of no other
                tell_again(earlier, account)
                merged.append(account)
                if note is not None:
                    note(Decision(account, earlier, False, against))
                return
        elif why in _LOOSE and earlier.sentence < passed_over:
            why = ""
        if note is not None:
            note(Decision(account, earlier, bool(why), why or against or "nothing speaks for it"))
        if why:
            join(earlier, account)
            return
    name_again(merged, account)
    merged.append(account)


def _worth_telling(merged: list[Account], note: Note | None) -> list[Account]:
    """The accounts without those that tell nothing, that only add up others, and captions beside a text."""
    sums = [a for a in merged if _sums_up(a, merged)]
    for headline in sums:
        _share(headline, merged)
    told = []
    for account in merged:
        if _empty(account):
            why = "it tells neither who, where, when nor what came of it"
        elif any(account is s for s in sums):
            why = _ADDS_UP
        else:
            told.append(account)
            continue
        if note is not None:
            note(Decision(account, None, False, why))
    return [a for a in told if not a.caption or all(b.caption for b in told)]


_ADDS_UP = "a headline that adds up what is told for each place"


def _told_beside(earlier: Account, account: Account) -> bool:
    """«قصفت المدفعية الوادي، كما وجهت الطائرات ضربة»: blows of two kinds, neither of them told before."""
    blows = earlier.family in VIOLENT and account.family in VIOLENT and account.family != "toll"
    return blows and earlier.sentence == account.sentence and not account.anaphoric and not account.detail


def _stand_alone(account: Account, before: Account) -> None:
    """«قتل 15 مسلحا، بينما ذكر مصدر محلي أن القتلى ثلاثة رعاة»: another's number is no part of the one before it."""
    said = {s.attribution.span for s in before.statements}
    if any(s.attribution.span not in said for s in account.statements):
        for result in account.results:
            own = any(result.whole is r.count for r in account.results if r is not result)
            result.whole = result.whole if own else None


def _candidates(phrases: Phrases, merged: list[Account], account: Account) -> list[Account]:
    """The accounts that it may go on with: of its own source first, then the nearest. «أسفرت الحملة عن …» means the one
    told as news, before what a sentence in between looked back at.
    """
    near = merged[: -_REACH - 1 : -1]
    if len(merged) > _REACH:  # what a title tells comes far below as well
        near += [a for a in merged[: min(len(merged) - _REACH, _HEADED)] if a.headline and a.kind == account.kind]
    if len(near) < 2:
        return near
    said = sources(account)
    pointing = account.anaphoric or bool(account.about) or any(d.refers for d in account.deeds)

    pointing = (pointing or account.family == "find") and not account.status.recalled
    alike = not account.places and account.kind not in BARE
    meant = _meant(account, near)
    ranked: list[list[Account]] = [[] for _ in range(16)]
    for one in near:
        back = pointing and one.sentence < account.sentence and (one.status.recalled or _of_old(phrases, one))
        others = bool(said) and said.isdisjoint(sources(one))
        other = alike and (one.kind != account.kind or account.sentence - one.sentence > _ALIKE)
        less = bool(meant) and not any(one is m for m in meant)
        ranked[8 * back + 4 * less + 2 * other + others].append(one)
    return [one for group in ranked for one in group]


def _meant(account: Account, near: list[Account]) -> list[Account]:
    """Those that it may tell of: attacks and fights for «الهجوم», what has losses of the same people for a toll."""
    if account.family == "attack" and account.anaphoric:
        return [a for a in near if a.family in FOUGHT and not a.status.recalled]
    if account.family != "toll" or not account.results or not account.statements:
        return []
    told = (a for a in near if a.family != "toll")
    return [a for a in told if all(any(_alike(r, s) for s in a.results) for r in account.results)]


def _alike(one: ResultPhrase, other: ResultPhrase) -> bool:
    """Whether one of a toll may be another's number of the same people."""
    same = one.group is None or other.group is None or related(one.group, other.group)
    return same and one.of == other.of and (one.kind == other.kind or {one.kind, other.kind} <= _DEAD)


_DEAD = frozenset({"killed", "found_dead"})


def _of_old(phrases: Phrases, account: Account) -> bool:
    """«… المسؤول عن هجوم كانون الأول الماضي. وقال مصدر إن قتلى [الضربة] سبعة»: what was long before is not meant."""
    return account.when is not None and is_old(phrases, account.when)


def _empty(account: Account) -> bool:
    if account.status.value == "denied" and _somebody_denies(account):
        return False  # «ونفى القيادي التوصل إلى أي اتفاق»
    if account.family == "agreement" and any(d.verb for d in account.deeds):
        return False  # «واتفق الجانبان على إنشاء غرفة تنسيق»
    ahead = account.status.value == "planned" and account.family in _PLANNED
    if ahead and (account.when is not None or not account.anaphoric):
        return False  # «… على أن تنسحب الوحدات المتقاتلة إلى ثكناتها»
    numbered = account.results or (account.count is not None and account.count.low is not None)
    vague = account.status.value == "aggregate" and account.when is None and not numbered
    if vague and not any(a.actor.id for a in account.actors):
        return True  # «شهدت بغداد خلال الأشهر الماضية انخفاضا في الهجمات»
    idle = account.anaphoric or account.kind in BARE or account.family not in _TOLD
    return account.detail or (account.bare and idle)


_PLANNED = frozenset({"forces", "release", "territory", "cooperation"})


def _somebody_denies(account: Account) -> bool:
    said = (s.attribution for s in account.statements)
    return any(a.stance == "denies" and (a.organisation or a.speaker) for a in said)


def _without_vague_headlines(phrases: Phrases, told: list[Account]) -> None:
    """«جرحى في صدامات …» above «أصيب 13 شخصا …»: what a headline tells without a number is told with it below."""
    head = phrases.title_length
    below = (r for a in told for r in a.results if r.low is not None and r.high != 0 and r.span[0] >= head)
    numbered = {(r.kind, r.of) for r in below} if head else set()
    for account in told if numbered else ():
        account.results = [
            r for r in account.results
            if r.span[0] >= head or r.low is not None or r.high is not None or (r.kind, r.of) not in numbered
        ]  # fmt: skip


def _share(headline: Account, told: list[Account]) -> None:
    """Who did it and to whom, as a headline names them, holds for each of the happenings that it adds up."""
    for account in told:
        if account is headline or not (account.kind == headline.kind or one_of_series(headline, account)):
            continue
        _of_the_side(headline, account)
        for role in ("initiator", "target"):
            if not any(a.role == role for a in account.actors):
                account.actors += [a for a in headline.actors if a.role == role]


def _of_the_side(headline: Account, account: Account) -> None:
    """«اعتقال ستة من عناصر التنظيم … وفي س اعتقل [ثلاثة آخرون]»: those told one by one are of the side of them all."""
    sides = {r.group for r in headline.results if r.kind == "arrested"}
    side = next(iter(sides)) if len(sides) == 1 else None
    if side in (None, "civilians") or any(a.role == "target" and a.actor.id != "civilians" for a in account.actors):
        return
    account.actors = [a for a in account.actors if a.role != "target"]
    for result in account.results:
        if result.kind == "arrested" and result.group in (None, "civilians"):
            result.group, result.hint = side, "member"


def _sums_up(account: Account, told: list[Account]) -> bool:
    """«اعتقال 11 إرهابيا في كركوك والأنبار»: a headline whose number is that of the happenings told below together."""
    if not account.headline or len(account.results) != 1 or account.results[0].low is None:
        return sums_up_tolls(account, told)
    total = account.results[0]
    parts = [
        r.low
        for other in told
        if other is not account and other.kind == account.kind and places_agree(account.places, other.places)
        for r in other.results[:1]
        if (r.kind, r.of) == (total.kind, total.of) and r.low is not None
    ]
    return (len(parts) > 1 and sum(parts) == total.low) or sums_up_tolls(account, told)
