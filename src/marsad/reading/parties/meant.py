"""Parties that a report names elsewhere than in the words for the deed: whose base was struck, who mourns the dead.

«استهدفت … قاعدة حقل العمر»: in a report that names the coalition, its base; «نعى الحزب فلانا»: whose man was killed.
"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from marsad.lexicon.tables import data_files, rows
from marsad.model.actors import registry
from marsad.reading.accounts.facts import SETTLED
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside
from marsad.text import fold

_STRUCK = frozenset({"strike", "attack", "explosion"})
_BASE = ("قاعد", "القاعد", "لقاعد", "بقاعد", "معسكر", "مطار", "حقل", "مقر", "محيط", "قواعد")
_NEAR = 3
_MOURNS = frozenset(c + w for w in ("نعي", "نعت", "ينعي", "تنعي", "نعاه", "نعته", "نعاهما", "نعتهما", "نعاهم", "نعتهم",
                                    "شيع", "شيعت", "زف", "زفت") for c in ("", "و", "ف"))  # fmt: skip
_SUBJECT = 3
_REACH = 3
"""Sentences behind a deed within which those who fell are mourned."""


@lru_cache(maxsize=1)
def _bases() -> Mapping[str, tuple[tuple[str, ...], frozenset[str]]]:
    """Names of garrisons: who may be there, and in which countries."""
    table = next(f for f in data_files() if f.name == "actor_bases.csv")
    return MappingProxyType(
        {
            fold(name): (tuple(row["actors"].split("|")), frozenset(row["countries"].split("|")))
            for _, row in rows(table)
            for name in row["form"].split("|")
        }
    )


def add_garrisons(phrases: Phrases, accounts: list[Account]) -> None:
    """Give a blow at a foreign garrison, of whose target nothing is said, the one who the report says is there."""
    for account in accounts:
        if account.family not in _STRUCK or account.status.value not in SETTLED:
            continue
        if any(a.role in ("target", "victim") for a in account.actors):
            continue
        owners = next((o for p in account.places if (o := _whose(phrases, p.first, p.last, p.country))), ())
        did = {a.actor.id for a in account.actors}
        if not owners or did.intersection(owners):
            continue
        times = [sum(_is_of(a, owner) for a in phrases.actors) for owner in owners]
        if max(times):
            most = owners[times.index(max(times))]
            named = next(a for a in phrases.actors if _is_of(a, most))
            account.actors.append(RoledActor(named._replace(id=most), "target"))


def _is_of(actor: ActorPhrase, owner: str) -> bool:
    """Whether somebody named is a garrison's force or a command of it («القيادة المركزية الأميركية»)."""
    return actor.id == owner or (actor.id is not None and actor.id.startswith(f"{owner}-centcom"))


def _whose(phrases: Phrases, first: int, last: int, country: str | None) -> tuple[str, ...]:
    """Who may be at the base that a place's words name; nobody where they name no base."""
    words = phrases.doc.words(first, last)
    for at in range(len(words)):
        owners, countries = _bases().get(" ".join(words[at:]), ((), _NOWHERE))
        if owners and (country is None or country in countries):
            near = [*phrases.doc.words(max(first - _NEAR, 0), first), *words[:at]]
            field = words[at].startswith(("حقل", "قاعد"))
            return owners if field or any(w.removeprefix("و").startswith(_BASE) for w in near) else ()
    return ()


_NOWHERE: frozenset[str] = frozenset()


def add_mourners(phrases: Phrases, accounts: list[Account]) -> None:
    """«ونعى الحزب فلانا»: who mourns the dead of a blow told right before was hit by it."""
    words = phrases.doc.all_words
    if _MOURNS.isdisjoint(phrases.doc.vocabulary):
        return
    for at, word in enumerate(words):
        if word not in _MOURNS:
            continue
        behind = [a for a in inside(phrases.actors, at + 1, at + 1 + _SUBJECT) if not a.prefix]
        if not behind or not _group(behind[0]) or behind[0].first != at + 1:
            continue
        account = _mourned(phrases, accounts, at)
        if account is None or any(a.actor.id == behind[0].id for a in account.actors):
            continue
        if any(a.role == "target" and a.actor.id not in (None, "civilians") for a in account.actors):
            continue
        account.actors = [a for a in account.actors if a.actor.id != "civilians" or a.role == "initiator"]
        account.actors.append(RoledActor(behind[0], "target"))
        killed = [r for r in account.results if r.kind == "killed" and r.of == "person"]
        if len(killed) == 1 and killed[0].low == 1 and killed[0].group in (None, "civilians"):
            killed[0].group = behind[0].id


def _group(actor: ActorPhrase) -> bool:
    entry = registry().get(actor.id or "")
    return entry is not None and entry.kind == "group"


def _mourned(phrases: Phrases, accounts: list[Account], at: int) -> Account | None:
    """The last deadly blow told before a token, near enough to be meant."""
    sentence = phrases.doc.tokens[at].sentence
    told = [
        a
        for a in accounts
        if a.family in _STRUCK
        and a.status.value in SETTLED
        and any(r.kind == "killed" for r in a.results)
        and any(f <= at and sentence - phrases.doc.tokens[last - 1].sentence <= _REACH for f, last in a.evidence)
    ]
    return max(told, key=lambda a: min(first for first, _ in a.evidence), default=None)
