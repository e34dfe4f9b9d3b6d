"""Parties of displacement and return: who flees or goes home, who drives or brings them; who sends whose forces."""

from marsad.reading.accounts.finding import Account
from marsad.reading.actors.owners import ActorPhrase, civilians
from marsad.reading.actors.sides import is_armed_side
from marsad.reading.parties.given import with_role
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside


def settle_return(phrases: Phrases, account: Account) -> None:
    """«عودة 118 عائلة نازحة»: families go back of themselves, and come to no harm by it."""
    going = [a for a in account.actors if a.actor.id == "civilians"] or _people_of(phrases, account)
    others = [a for a in account.actors if a.actor.id != "civilians" and a.role not in ("target", "victim")]
    brought = any(phrases.doc.all_words[d.first].lstrip("و").startswith(_BRINGS) for d in account.deeds if d.verb)
    if brought and any(a.role == "initiator" for a in others):  # «نقلت الوزارة 148 عائلة إلى المخيم»
        account.actors = [*others, *(with_role(a, "target") for a in going[:1])]
    else:
        others = [with_role(a, "partner") if a.role == "initiator" else a for a in others]
        account.actors = [*(with_role(a, "initiator") for a in going[:1]), *others]
    account.results = [r for r in account.results if r.kind != "displaced"]


_BRINGS = ("نقل", "اعاد", "ارجع", "استقبل", "اجل")


def settle_displaced(phrases: Phrases, account: Account) -> None:
    """«نزح 26 ألف شخص»: who flees is a civilian unless another is named, and a victim."""
    for result in account.results:
        if result.kind == "displaced" and result.group is None and result.hint in (None, "person"):
            result.group = "civilians"
    going = [a for a in account.actors if a.actor.id == "civilians"] or _people_of(phrases, account)
    others = [a for a in account.actors if a.actor.id != "civilians" and a.role not in ("target", "victim")]
    others = [a for a in others if a.role != "initiator" or _drives_out(phrases, account, a)]
    account.actors = [*others, *(with_role(a, "victim") for a in going[:1])]


def _drives_out(phrases: Phrases, account: Account, doer: RoledActor) -> bool:
    """«أجبر الجنود 30 عائلة على إخلاء بيوتها»: who drives them out; from whose shells they fled does not."""
    for first, last in account.evidence:
        if first <= doer.actor.first < last:
            words = phrases.doc.words(max(first, doer.actor.first - _DRIVING), min(last, doer.actor.last + _DRIVING))
            return any(w.lstrip("وفب").removeprefix("ال").startswith(_DRIVES) for w in words)
    return False


_DRIVING = 3
_DRIVES = ("اجبر", "يجبر", "تجبر", "اجبار", "هجر", "يهجر", "تهجر", "تهجير", "طرد", "يطرد", "تطرد", "ارغم", "يرغم",
           "ترغم", "ارغام", "رحل", "ترحيل")  # fmt: skip


def _people_of(phrases: Phrases, account: Account) -> list[RoledActor]:
    """The displaced as an actor, where only their number names them."""
    counted = next((r for r in account.results if r.kind == "displaced" and r.group in ("civilians", None)), None)
    if counted is None:
        return []
    who = civilians(counted.first, counted.last, counted.span, phrases.doc.raw[slice(*counted.span)])
    return [RoledActor(who, "victim")]


def settle_ordered(phrases: Phrases, account: Account) -> None:
    """«[أمر رئيس الوزراء] بإرسال قوات»: who orders it; «وصلت إلى المطار [قوة من س]»: who comes; «أنشأ الجيش [نقاطا
    عسكرية]»: what is set up is nobody's post before.
    """
    words = phrases.doc.all_words
    deed = account.deeds[0] if account.deeds else None
    if deed is None:
        return
    if not deed.verb and words[deed.first].startswith("ب"):
        account.actors = [
            with_role(a, "authority")
            if a.role == "initiator" and a.actor.last <= deed.first and _orders(words, a.actor) else a
            for a in account.actors
        ]  # fmt: skip
    elif account.kind == "reinforcement" and words[deed.first].lstrip("وف").startswith(_COMES):
        account.actors = [
            with_role(a, "initiator") if a.role == "target" and _is_who_comes(words, a) else a for a in account.actors
        ]
    elif account.kind == "base-established":
        account.actors = [a for a in account.actors if not (a.role == "target" and _is_post(words[a.actor.first]))]


def _orders(words: list[str], actor: ActorPhrase) -> bool:
    """«[أمر] الوزير ب…», «الوزير [يأمر] ب…»."""
    before = words[actor.first - 1] if actor.first else ""
    return before in _ORDERS or before.removeprefix("و") in _ORDERS or words[actor.last] in _ORDERS


def _is_who_comes(words: list[str], one: RoledActor) -> bool:
    return not one.actor.prefix and is_armed_side(one.actor.id) and words[one.actor.first].startswith(_MEN_SENT)


def _is_post(word: str) -> bool:
    return word.removeprefix("ال").startswith(("نقط", "نقاط", "قاعد", "قواعد", "ثكن", "مقر", "موقع", "مواقع"))


_ORDERS = frozenset(("امر", "امرت", "يامر", "تامر", "وجه", "وجهت", "يوجه", "توجه", "اوعز", "اوعزت", "يوعز", "توعز",
                     "كلف", "كلفت"))  # fmt: skip
_COMES = ("وصل", "يصل", "تصل", "صل")
_MEN_SENT = ("قوه", "قوات", "لواء", "الويه", "فوج", "افواج", "كتيب", "كتايب", "وحد", "تعزيزات", "قطعات", "ارتال", "رتل")


def settle_sent(phrases: Phrases, account: Account) -> None:
    """«أوفدت الوزارة [لواءين من فرقة س]», «أمر بإرسال فوج من س»: those sent go, who sends them orders it."""
    words = phrases.doc.all_words
    for deed in account.deeds:
        for at in range(deed.last, min(deed.last + _SENT_REACH, len(words) - 2)):
            if words[at] not in _UNITS or words[at + 1] != "من":
                continue
            sent = next(iter(inside(phrases.actors, at, at + 3)), None)
            if sent is None or not is_armed_side(sent.id):
                return
            others = [a for a in account.actors if a.actor.first != sent.first]
            senders = [a for a in others if a.role == "initiator" and a.actor.first < at and a.actor.id != sent.id]
            if senders:
                later = (a for a in others if a.role != "initiator")
                account.actors = [
                    *(with_role(a, "authority") for a in senders), RoledActor(sent, "initiator"), *later
                ]  # fmt: skip
            return


_SENT_REACH = 8
_UNITS = frozenset(("لواء", "لواءين", "لواءان", "الويه", "فوج", "فوجا", "فوجين", "افواج", "كتيبه", "كتيبتين", "كتايب",
                    "سريه", "سريتين", "سرايا", "فرقه", "قوه", "قوات", "وحده", "وحدات", "قطعات", "قطعه",
                    "رتل", "رتلا", "ارتال", "ارتالا"))  # fmt: skip
