"""Numbers told of each side («15 أسيرا من كل طرف»), and the side that only «the attackers» names."""

from marsad.reading.accounts import Account
from marsad.reading.outcome_sides import is_irregular
from marsad.reading.phrases import Phrases
from marsad.reading.results_summed import ResultPhrase
from marsad.reading.sides import UNNAMED
from marsad.reading.windows import inside

_SIDES = ("طرف", "جانب", "جهه", "فريق", "جماعه")
_BEHIND = 4
_NEAR = 60


def tell_of_each(phrases: Phrases, account: Account) -> None:
    """«تبادلا 15 أسيرا من كل طرف»: so many of the one side, so many of the other."""
    if not any(r.of == "person" and r.low is not None and _of_each(phrases, r) for r in account.results):
        return
    both = list(dict.fromkeys(a.actor.id for a in account.actors if a.role in ("initiator", "target") and a.actor.id))
    if len(both) != 2 or "civilians" in both:
        return
    told: list[ResultPhrase] = []
    for result in account.results:
        each = result.of == "person" and result.low is not None and _of_each(phrases, result)
        told.extend([result._replace(group=side) for side in both] if each else [result])
    account.results = told


def _of_each(phrases: Phrases, result: ResultPhrase) -> bool:
    words = phrases.doc.words(result.last, result.last + _BEHIND)
    at = next((i for i, w in enumerate(words) if w in ("كل", "لكل", "كلا", "لكلا")), None)
    return (
        at is not None
        and all(w == "من" for w in words[:at])
        and any(w.removeprefix("ال").startswith(_SIDES) for w in words[at + 1 : at + 2])
    )


def attackers_named(phrases: Phrases, at: int) -> str | None:
    """Whom «المهاجمين» means at a token: the rebels named last before it, else the only ones of the report."""
    near = (a.id for a in reversed(inside(phrases.actors, at - _NEAR, at)))
    before = next((i for i in near if i is not None and i != UNNAMED and is_irregular(i)), None)
    if before is not None:
        return before
    rebels = {a.id for a in phrases.actors if a.id is not None and a.id != UNNAMED and is_irregular(a.id)}
    return next(iter(rebels)) if len(rebels) == 1 else None
