"""Whom somebody took: people of no stated side who are abducted, or arrested by the occupier, are civilians."""

from marsad.model.countries import countries_with
from marsad.model.traits import having
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.owners import civilians
from marsad.reading.outcomes.results_groups import is_suspect, took_hostages
from marsad.reading.parties.given import with_role
from marsad.reading.parties.sides import OCCUPIERS
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside

_TAKEN = frozenset({"abducted", "arrested"})


def settle_abducted(phrases: Phrases, account: Account) -> None:
    """«خطف مسلحون ثلاثة أشخاص»: of no stated side, they are civilians and whom it was done to."""
    settle_killed(phrases, account)
    _make_civilians(phrases, account)


def settle_held(phrases: Phrases, account: Account) -> None:
    """«اعتقلت قوات الاحتلال 70 فلسطينيا»: whom the occupier arrests in Palestine, where no side is told."""
    if account.kind == "arrest" and not any(_keeps(phrases, d.first) for d in account.deeds):
        account.actors = [
            with_role(a, "target") if a.role == "initiator" and _a_terrorist(a) else a for a in account.actors
        ]
    did = {a.actor.id for a in account.actors if a.role == "initiator"}
    if did and did <= _NO_AUTHORITY and not any(r.kind in ("killed", "wounded") for r in account.results):
        account.kind = "abduction"  # «أسرت مليشيا الدعم السريع ثمانية مدنيين»: who is no authority arrests nobody
        account.results = [r._replace(kind="abducted") if r.kind == "arrested" else r for r in account.results]
        settle_abducted(phrases, account)
        return
    if (phrases.country in _OCCUPIED and did & OCCUPIERS) or took_hostages(account):
        _make_civilians(phrases, account)


def _a_terrorist(party: RoledActor) -> bool:
    """«أطاحت القوة ب[إرهابي]», «تحديد مكان [الإرهابي] وإلقاء القبض عليه»: so are called those who are arrested."""
    return party.actor.kind == "generic" and "رهابي" in party.actor.name


def _keeps(phrases: Phrases, at: int) -> bool:
    """«احتجز إرهابيون رهائن»: what gunmen do as well."""
    return any(w in phrases.doc.all_words[at] for w in ("حتجز", "حتجاز", "اسر"))


_NO_AUTHORITY = having("no-authority")
_OCCUPIED = countries_with("occupied")


def _make_civilians(phrases: Phrases, account: Account) -> None:
    if any(a.role in ("target", "victim") for a in account.actors):
        return
    taken = [r for r in account.results if r.kind in _TAKEN and r.of == "person" and r.high != 0]
    if not taken or any(r.group not in (None, "civilians") for r in taken):
        return
    plain = [r for r in taken if r.group == "civilians" or (r.hint in (None, "person") and not is_suspect(r))]
    if not plain:
        return
    for result in plain:
        result.group = "civilians"
    first = plain[0]
    who = civilians(first.first, first.last, first.span, phrases.doc.raw[slice(*first.span)])
    account.actors = [*account.actors, RoledActor(who, "target")]


def settle_killed(phrases: Phrases, account: Account) -> None:
    """«تعرض شخص لعملية اغتيال»: somebody of no stated side is a civilian."""
    armed = {r.group for r in account.results} - {None, "civilians"}
    if armed or any(a.role in ("target", "victim") for a in account.actors):
        return
    first, last = account.first, account.last
    who = next((c for c in inside(phrases.counts, first, last) if c.of == "person" and c.group == "person"), None)
    if who is not None and not (account.deeds and who.first - account.deeds[-1].last > _FARTHEST_VICTIM):
        begin, end = who.first, who.last
    elif account.kind == "assassination" and (office := _office(phrases, account)) is not None:
        begin, end = office, office + 1
    else:
        return
    span = phrases.doc.span(begin, end)
    victim = civilians(begin, end, span, phrases.doc.raw[slice(*span)])
    account.actors = [*account.actors, RoledActor(victim, "target")]
    for result in account.results:
        if result.of == "person" and result.group is None and result.hint in (None, "person"):
            result.group = "civilians"


def _office(phrases: Phrases, account: Account) -> int | None:
    """«نجا [رئيس] المجلس البلدي من محاولة اغتيال»: an office without arms, where no armed side is named behind it."""
    for first, last in account.evidence:
        for at in range(first, last):
            word = phrases.doc.all_words[at].removeprefix("و").removeprefix("ل").removeprefix("ال").removesuffix("ا")
            if word not in _OFFICES:
                continue
            near = inside(phrases.actors, at, min(last, at + _OFFICE_REACH))
            if all(a.id in (None, "civilians") for a in near):
                return at
    return None


_OFFICES = frozenset(("رييس", "مختار", "ناشط", "ناشطه", "صحفي", "صحافي", "اعلامي", "مراسل", "محامي", "محام", "قاضي",
                      "طبيب", "شيخ", "وجيه", "مدير", "امام", "خطيب", "معلم", "مدرس", "استاذ", "مرشح"))  # fmt: skip
_OFFICE_REACH = 5


_FARTHEST_VICTIM = 6
