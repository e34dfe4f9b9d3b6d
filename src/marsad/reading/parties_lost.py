"""Parties that only the outcome tells: whose man was arrested, who was killed, where no phrase gives them a role."""

from marsad.model.actors import ancestors, registry
from marsad.model.mention import Role
from marsad.reading.accounts import Account
from marsad.reading.actors import ActorPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.results_summed import ResultPhrase
from marsad.reading.roles_state import RoledActor

_TOLLS = frozenset({"toll", "justice", "people", "talk", "agreement", "protest", "aggregate", "release", "words"})
_HELD = frozenset({"arrested", "abducted"})
_NO_SIDES = frozenset({None, "protesters", "unidentified-armed-group"})
_OURS = frozenset(("جنودنا", "قواتنا", "عناصرنا", "مقاتلينا", "مجاهدينا", "ضباطنا"))


def add_lost(phrases: Phrases, account: Account) -> None:
    """«عنصر في التنظيم اعتقله الجهاز»: whose man was taken is the target; «قتل مدني بعبوة»: the dead are a victim."""
    if account.family in _TOLLS or account.kind in _TOLLS or account.status.value == "aggregate":
        return
    named = _NO_SIDES | {a.actor.id for a in account.actors}
    named |= {above for a in account.actors for above in ancestors(a.actor.id or "")}
    said = {s.attribution.organisation for s in account.statements}
    for result in account.results:
        if result.of != "person" or result.high == 0 or result.whole is not None or result.group in named:
            continue
        words = phrases.doc.raw[slice(*result.span)]
        role = _role(phrases, result)
        if role is None or result.group is None:
            continue
        if role == "target" and result.group in said and not _is_group(result.group):
            continue  # «قالت القيادة إن فلانا اعتقل مع اثنين من مساعديه»
        named = named | {result.group}
        entry = registry().get(result.group)
        who = ActorPhrase(
            result.first, result.last, result.span, result.group, words, None, entry.parent if entry else None,
            entry.country if entry else None, "", "persons",
        )  # fmt: skip
        account.actors = [*account.actors, RoledActor(who, role)]


def _is_group(id: str | None) -> bool:
    entry = registry().get(id or "")
    return entry is not None and entry.kind == "group"


def _role(phrases: Phrases, result: ResultPhrase) -> Role | None:
    if result.kind in _HELD:
        return None if result.group == "civilians" else "target"
    if result.kind == "killed" and result.group == "civilians":
        return "victim"
    # «إصابة أحد [جنودنا]»: of whoever speaks
    own = any(w in _OURS for w in phrases.doc.words(result.first, result.last + 1))
    return "victim" if own and result.kind in ("killed", "wounded") else None
