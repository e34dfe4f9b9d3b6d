"""Parties to a meeting that only a pronoun or a seat tells: «خلال [لقائه] القائد», «اجتماعا في مقر [الفرقة 16]»."""

from itertools import pairwise

from marsad.model.actors import registry
from marsad.reading.accounts.finding import Account
from marsad.reading.parties.given import with_role
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside

_SEATS = frozenset(("مقر", "مبني", "ديوان", "قاعده", "معسكر", "مقرات", "نادي", "قصر"))
_HIS = ("لقايه", "لقايها", "لقايهما", "استقباله", "استقبالها", "استقبالهما", "اجتماعه", "اجتماعها")
_HELD = ("عقده", "عقدها", "عقدهم", "عقدهما")
_BEFORE = 40


def without_seats(phrases: Phrases, account: Account) -> None:
    """«عقد القادة اجتماعا [في مقر] الفرقة»: whose seat it was held in takes no part by that."""
    words = phrases.doc.all_words
    account.actors = [a for a in account.actors if not _is_seat(words, a)]


def without_topics(phrases: Phrases, account: Account) -> None:
    """«بحث الوزير ورئيس الإقليم تعزيز التنسيق بين [البيشمركة والجيش]»: talked about, where others met."""
    if account.kind not in ("meeting", "visit") or not account.deeds:
        return
    words, met = phrases.doc.all_words, account.deeds[0].last
    talked_of = [a for a in account.actors if a.actor.first >= met and _is_topic(phrases, words, met, a)]
    kept = [a for a in account.actors if not any(a is t for t in talked_of)]
    if talked_of and any(a.role in ("initiator", "partner") for a in kept):
        account.actors = kept


def _is_topic(phrases: Phrases, words: list[str], met: int, party: RoledActor) -> bool:
    first = party.actor.first
    sentence = phrases.doc.sentences[phrases.doc.tokens[first].sentence]
    before = words[max(met, sentence.first, first - _TOPIC_REACH) : first]
    if not before or "مع" in before[-4:] or party.actor.prefix.startswith("ل"):
        return False
    dealings = any(a in _DEALINGS and b == "بين" for a, b in pairwise(before))
    dealings = dealings or any(a in _DEALINGS and c == "بين" for a, c in zip(before, before[2:], strict=False))
    return dealings or any(w.lstrip("وبل").removeprefix("ال").startswith(_MATTERS) for w in before)


_TOPIC_REACH = 12
_DEALINGS = frozenset(("التنسيق", "التعاون", "تنسيق", "تعاون", "العلاقات", "الخلافات", "المشاكل", "العلاقه", "الحوار"))
_MATTERS = ("هجمات", "تهديدات", "خطر", "مخاطر", "محاربه", "تصدي", "مواجهه", "وجود", "تحركات", "مهام", "مهمه")


def settle_conveners(phrases: Phrases, account: Account) -> None:
    """«عقد [قادة من الجيش والبيشمركة] اجتماعا»: who stands behind the verb, where nobody else is told to have met."""
    verb = next((d for d in account.deeds if d.kind == "meeting" and d.verb), None)
    if verb is None or any(a.role == "initiator" for a in account.actors):
        return
    told, end = {a.actor.id for a in account.actors}, verb.last
    for actor in inside(phrases.actors, verb.last, account.last):
        joined = actor.prefix.startswith("و") or phrases.doc.all_words[actor.first - 1] == "و"
        if actor.first - end > 1 or (end > verb.last and not joined):
            break
        end = actor.last
        if actor.id is not None and actor.id not in told:
            account.actors = [*account.actors, RoledActor(actor, "initiator")]


def _is_seat(words: list[str], actor: RoledActor) -> bool:
    at = actor.actor.first - 1
    if at < 1 or actor.actor.prefix:
        return False
    word = words[at]
    return (word in _SEATS and words[at - 1] in ("في", "داخل")) or (word[:1] == "ب" and word[1:] in _SEATS)


def settle_met(phrases: Phrases, account: Account) -> None:
    """«بعد يومين من [لقائه] في بغداد نائب القائد»: who stands behind is met; the pronoun is whoever was spoken of."""
    words = phrases.doc.all_words
    named = [d for d in account.deeds if d.kind == "meeting" and (not d.verb or words[d.first] in _HELD)]
    deed = named[0] if named else None
    held = deed is not None and any(w in _HELD for w in words[max(deed.first - 1, 0) : deed.last])
    if deed is None or not (held or words[deed.last - 1].endswith(_HIS)):
        return
    account.actors = [
        with_role(a, "partner") if a.role == "initiator" and a.actor.first >= deed.last else a for a in account.actors
    ]
    if not any(a.role == "initiator" for a in account.actors):
        met = {a.actor.id for a in account.actors}
        account.actors = [*_who_met(phrases, account, deed.first, met), *account.actors]


def _who_met(phrases: Phrases, account: Account, at: int, met: set[str | None]) -> list[RoledActor]:
    """The side named first in this sentence or the one before it."""
    tokens = phrases.doc.tokens
    for actor in inside(phrases.actors, max(at - _BEFORE, 0), at):
        entry = registry().get(actor.id or "")
        near = account.sentence - tokens[actor.first].sentence <= 1
        if near and entry is not None and entry.kind in ("force", "government") and not actor.prefix:
            return [] if actor.id in met else [RoledActor(actor, "initiator")]
    return []
