"""Numbers told of each side («15 أسيرا من كل طرف»), and the side that only «the attackers» names."""

from marsad.model.actors import registry
from marsad.reading.accounts.facts import OPERATIONS
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import UNNAMED, inter
from marsad.reading.parties.sides import is_irregular
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.words.windows import inside

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


def suffer(phrases: Phrases, account: Account) -> None:
    """«تكبد التنظيم 14 قتيلا», «كبدت القوات س خسائر بلغت 14 قتيلا»: losses of the side named last behind the verb."""
    for result in account.results if phrases.doc.vocabulary & _SUFFERED else ():
        words = phrases.doc.words(max(result.first - _LOSS_REACH, account.first), result.first)
        if result.kind in ("killed", "wounded") and (lost := _fell_for(phrases, result.first - len(words), words)):
            result.group = lost
            continue
        at = next((i for i, w in enumerate(words) if w.removeprefix("و") in _FORMS), None)
        if at is None or (result.group is not None and result.count is not None and result.count.noun is None):
            continue
        named = [a.id for a in inside(phrases.actors, result.first - len(words) + at, result.first) if a.id]
        if named and named[-1] != "civilians" and inter(named[-1]) is not None:
            result.group = named[-1]


def _fell_for(phrases: Phrases, first: int, words: list[str]) -> str | None:
    """«وسقط [للحوثيين] 27 قتيلا»: of whom they fell stands with ل right behind the verb."""
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i] in _FALLING), None)
    if at is None:
        return None
    behind = inside(phrases.actors, first + at + 1, first + at + 2)
    return behind[0].id if behind and behind[0].prefix.endswith("ل") and behind[0].id != "civilians" else None


_FALLING = frozenset(("سقط", "وسقط", "فسقط", "يسقط", "سقوط", "وسقوط"))
_LOSS_REACH = 12
_FORMS = ("كبد", "كبدت", "كبدوا", "تكبد", "تكبدت", "يكبد", "يتكبد", "تتكبد", "تكبيد", "تكبدوا")
_SUFFERED = frozenset((*_FORMS, *("و" + w for w in _FORMS))) | _FALLING


def of_the_searched(account: Account, result: ResultPhrase) -> bool:
    """«دمرت القطعات 11 مضافة», «عثرت على كدس»: what those who are searched for have, and no state."""
    return result.of in DENS or (account.family in OPERATIONS and result.of != "person")


SEARCHES = OPERATIONS | {"strike"}
DENS = frozenset({"hideout", "cave", "tunnel", "camp"})
"""What no state has."""


def foreign(group: str | None, did: set[str]) -> bool:
    """Whether the army of another country is meant: its soldiers are taken captive even by who rules at home."""
    army = registry().get(group or "")
    if army is None or army.kind != "force":
        return False  # «ألقت قسد القبض على ستة من خلايا داعش»
    return army.country not in {e.country for e in map(registry().get, did) if e is not None}


def across(result: ResultPhrase, results: list[ResultPhrase], group: str) -> bool:
    """«ثلاثة من عناصر قسد و18 من [المهاجمين]»: fighters counted beside a side's own men are not that side's."""
    if result.hint != "fighter" or result.whole is not None:
        return False
    beside = (r for r in results if r.kind == result.kind and r.hint in ("force", "member") and r.last <= result.first)
    return any(r.group == group and result.first - r.last <= _JOINED_TO for r in beside)


_JOINED_TO = 3
