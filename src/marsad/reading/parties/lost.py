"""Parties that only the outcome tells: whose man was arrested, who was killed, where no phrase gives them a role."""

from marsad.model.actors import ancestors, registry
from marsad.model.mention import Role
from marsad.model.traits import having
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.owners import civilians
from marsad.reading.actors.sides import kind_of
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.roles.state import RoledActor

_TOLLS = frozenset({"toll", "justice", "people", "talk", "agreement", "protest", "aggregate", "release", "words"})
_HELD = frozenset({"arrested", "abducted"})
_NO_SIDES = having("no-side") | {None}
_OURS = frozenset(("جنودنا", "قواتنا", "عناصرنا", "مقاتلينا", "مجاهدينا", "ضباطنا"))


def add_lost(phrases: Phrases, account: Account) -> None:
    """«عنصر في التنظيم اعتقله الجهاز»: whose man was taken is the target; «قتل مدني بعبوة»: the dead are a victim."""
    if account.family in _TOLLS or account.kind in _TOLLS or account.status.value == "aggregate":
        return
    _at_homes(phrases, account)
    if not account.results:
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
        if role == "target" and result.group in said and kind_of(result.group) != "group":
            continue  # «قالت القيادة إن فلانا اعتقل مع اثنين من مساعديه»
        named = named | {result.group}
        entry = registry().get(result.group)
        who = ActorPhrase(
            result.first, result.last, result.span, result.group, words, None, entry.parent if entry else None,
            entry.country if entry else None, "", "persons",
        )  # fmt: skip
        account.actors = [*account.actors, RoledActor(who, role)]


def _at_homes(phrases: Phrases, account: Account) -> None:
    """«قتل 13 شخصا في قصف استهدف سوق البلدة»: it was directed at those who live and meet there."""
    struck = account.family in ("strike", "attack") or account.kind in _AT_HOMES
    if not account.homes or not struck or any(a.role in ("target", "victim") for a in account.actors):
        return
    fallen = (r for r in account.results if r.of == "person" and r.kind in ("killed", "wounded") and r.high != 0)
    dead = next((r for r in fallen if r.group is None and r.hint in (None, "person")), None)
    if dead is None:
        return
    at = next((i for first, last in account.evidence for i in range(first, last) if _sheltering(phrases, i)), None)
    if at is not None:
        span = phrases.doc.span(at, at + 1)
        who = civilians(at, at + 1, span, phrases.doc.raw[slice(*span)])
        account.actors = [*account.actors, RoledActor(who, "target")]


_AT_HOMES = frozenset({"ambush", "shooting", "civilian-attack"})


def _sheltering(phrases: Phrases, at: int) -> bool:
    return phrases.doc.all_words[at].lstrip("لب").removeprefix("ال").removesuffix("ا") in _SHELTERING


_SHELTERING = frozenset(("سوق", "اسواق", "منازل", "نازحين", "مسجد", "مدرسه", "مدارس", "مشفي", "مستشفي", "سكني",
                         "مطعم", "مقهي", "مخبز", "فرن", "ايواء", "كنيسه", "عايله", "ركاب", "منزل", "بيت", "بيوت",
                         "صاله", "جامع", "مساجد", "جامعه", "روضه", "حسينيه", "مستوصف", "عياده", "مخابز", "متجر",
                         "متاجر", "عزاء", "سرادق", "مشافي", "مستشفيات", "تكيه", "افراح", "سكنيه", "عرس",
                         "علوه"))  # fmt: skip


def _role(phrases: Phrases, result: ResultPhrase) -> Role | None:
    if result.kind in _HELD:
        return None if result.group == "civilians" else "target"
    if result.kind == "killed" and result.group == "civilians":
        return "victim"
    # «إصابة أحد [جنودنا]»: of whoever speaks
    own = any(w in _OURS for w in phrases.doc.words(result.first, result.last + 1))
    return "victim" if own and result.kind in ("killed", "wounded") else None
