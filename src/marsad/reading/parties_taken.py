"""Whom somebody took: people of no stated side who are abducted, or arrested by the occupier, are civilians."""

from marsad.reading.accounts import Account
from marsad.reading.actors import ActorPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.results_summed import ResultPhrase
from marsad.reading.roles_state import RoledActor

_TAKEN = frozenset({"abducted", "arrested"})
_SUSPECTS = frozenset({"suspect", "wanted", "smuggler", "saboteur", "defendant", "convict", "detainee"})


def settle_abducted(phrases: Phrases, account: Account) -> None:
    """«خطف مسلحون ثلاثة أشخاص»: of no stated side, they are civilians and whom it was done to."""
    _make_civilians(phrases, account)


def settle_held(phrases: Phrases, account: Account) -> None:
    """«اعتقلت قوات الاحتلال 70 فلسطينيا»: whom the occupier arrests in Palestine, where no side is told."""
    did = {a.actor.id for a in account.actors if a.role == "initiator"}
    if phrases.country == "PS" and did & _OCCUPIERS:
        _make_civilians(phrases, account)


_OCCUPIERS = frozenset({"il-forces", "il-government"})


def _make_civilians(phrases: Phrases, account: Account) -> None:
    if any(a.role in ("target", "victim") for a in account.actors):
        return
    taken = [r for r in account.results if r.kind in _TAKEN and r.of == "person" and r.high != 0]
    if not taken or any(r.group not in (None, "civilians") for r in taken):
        return
    plain = [r for r in taken if r.group == "civilians" or (r.hint in (None, "person") and not _suspect(r))]
    if not plain:
        return
    for result in plain:
        result.group = "civilians"
    first = plain[0]
    words = phrases.doc.raw[slice(*first.span)]
    who = ActorPhrase(first.first, first.last, first.span, "civilians", words, None, None, None, "", "persons")
    account.actors = [*account.actors, RoledActor(who, "target")]


def _suspect(result: ResultPhrase) -> bool:
    return result.count is not None and result.count.noun is not None and result.count.noun.id in _SUSPECTS
