"""Whose victory it was, as reports recall it: «أعلن العراق في 2017 النصر على التنظيم باستعادة كامل أراضيه»."""

from marsad.model.actors import registry
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.deeds.victory import VICTORY, without_prefix
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside

_ALL_GROUND = frozenset(("اراضيه", "اراضيها", "الاراضي", "البلاد", *VICTORY))


def settle_victory(phrases: Phrases, account: Account) -> None:
    """The government that announces it did it, all over its country, where no more is told."""
    words = phrases.doc.words(account.first, account.last)
    if not any(without_prefix(w) in _ALL_GROUND for w in words):
        return
    for said in (s.attribution for s in account.statements):
        entry = registry().get(said.organisation or "")
        if entry is None or entry.kind != "government" or said.stance == "denies":
            continue
        if said.speaker is None and not any(a.role == "initiator" for a in account.actors):
            name, at = phrases.doc.raw[slice(*said.span)], account.first
            own = ActorPhrase(at, at + 1, said.span, entry.id, name, None, entry.parent, entry.country, "", "generic")
            account.actors = [*account.actors, RoledActor(own, "initiator", inferred=True)]
        whole = [p for p in inside(phrases.places, account.first, account.last) if p.type == "country"]
        if not account.places and whole and whole[0].country == entry.country:
            account.places = whole[:1]
        return
