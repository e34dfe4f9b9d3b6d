"""Courts as parties: who tries is the doer, those tried its targets."""

from marsad.gazetteer.tables import nisbas
from marsad.model.actors import GROUPS, registry
from marsad.model.countries import by_country
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.context import forces_at_home
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import inter
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside


def add_courts(phrases: Phrases, accounts: list[Account]) -> None:
    """Give trials that name no parties their court, and the group whose man is tried: «أدين عضو في [داعش]»."""
    for account in accounts:
        if account.kind != "prosecution":
            continue
        if not any(a.role == "target" for a in account.actors):
            account.actors += _group_tried(phrases, account)
        if any(a.role == "initiator" and a.actor.id for a in account.actors):
            continue
        court = _court(phrases, account)
        if court is not None and court.id is not None:
            account.actors = [RoledActor(court, "initiator"), *account.actors]


def _group_tried(phrases: Phrases, account: Account) -> list[RoledActor]:
    begun = account.deeds[0].first if account.deeds else account.first
    named = (a for a in inside(phrases.actors, begun, account.last) if inter(a.id) in GROUPS)
    return [RoledActor(a, "target") for a in named][:1]


def settle_trial(phrases: Phrases, account: Account) -> None:
    """Make the court the doer and those tried its targets: «أصدرت محكمة جنايات الكرخ حكما …»."""
    court = _court(phrases, account)
    tried = [a for a in account.actors if a.role in ("target", "authority", "support", "partner")]
    doers = [a for a in account.actors if a.role == "initiator" and a.actor.kind != "adjective"]
    if court is not None and not any(a.actor.id == court.id for a in doers if a.actor.id):
        doers = [RoledActor(court, "initiator")]
    if court is not None:  # «قضية إرهابي عن جريمة الاشتراك في الهجوم [على قوات الجيش]»: whom the crime was done to
        tried = [a for a in tried if not _wronged(phrases, account, a)]
        tried += [a._replace(role="target") for a in doers if inter(a.actor.id) in GROUPS]
        doers = [a for a in doers if inter(a.actor.id) not in GROUPS]
    tried += _worked_with(phrases, account, {a.actor.id for a in [*doers, *tried]})
    account.actors = [*doers, *tried]
    account.results = [r for r in account.results if r.kind not in ("abducted", "wounded")]
    words = phrases.doc.words(account.first, account.last)
    if not any("نفذ" in w or "تنفيذ" in w or w.lstrip("و") in _PUT_TO_DEATH for w in words):
        account.results = [r for r in account.results if r.kind != "killed"]  # a sentence is no death yet


def _wronged(phrases: Phrases, account: Account, party: RoledActor) -> bool:
    """Whether a force is named behind a word for the crime: no party of the trial."""
    entry = registry().get(party.actor.id or "")
    if entry is None or entry.kind != "force":
        return False
    words = phrases.doc.words(max(party.actor.first - _CRIME_REACH, account.first), party.actor.first)
    return any(w.lstrip("وبل").removeprefix("ال").startswith(_CRIMES) for w in words)


_CRIME_REACH = 14
_CRIMES = ("جريمه", "جرايم", "اشتراك", "قتل", "هجوم", "تفجير", "استهداف", "خطف", "زرع")
_PUT_TO_DEATH = frozenset(("اعدم", "اعدمت", "تعدم", "يعدم", "اعدموا"))
"""«أعدم العراق ثمانية أدينوا بالإرهاب»: done, and no sentence."""


def _worked_with(phrases: Phrases, account: Account, courts: set[str | None]) -> list[RoledActor]:
    """«أدين بالتعاون مع [المليشيا]»: for working with whom somebody is tried."""
    words = phrases.doc.all_words
    for first, last in account.evidence:
        for actor in inside(phrases.actors, first, last):
            entry = registry().get(actor.id or "")
            charged = any(w.startswith(_WORKING) for w in words[max(actor.first - _CHARGE, first) : actor.first])
            if charged and entry is not None and entry.kind in ("group", "force") and actor.id not in courts:
                return [RoledActor(actor, "target")]
    return []


_CHARGE = 4
_WORKING = ("بالتعاون", "التعاون", "بالتخابر", "التخابر", "بالتعامل", "بالعمل", "لصالح", "بالانضمام", "بالانتماء",
            "بدعم", "بتمويل", "بموالاه", "بالولاء", "بالتجسس", "الانضمام")  # fmt: skip


def _court(phrases: Phrases, account: Account) -> ActorPhrase | None:
    words = phrases.doc.all_words
    for first, last in account.evidence:
        for at in range(first, last):
            word = words[at].lstrip("و").removeprefix("ال")
            crime = word == "دايره" and words[at + 1 : at + 2] in (["الجناييه"], ["جناييه"], ["الجزاييه"])
            if word not in _COURTS and not crime:
                continue
            end = at + 1
            while end < min(last, at + _COURT_NAME) and words[end].isalpha() and not _ends_court(words[end]):
                end += 1
            foreign = _foreign(phrases, at + 1)
            end = min(end, at + 2) if foreign else end  # «محكمة سويدية | امرأة»
            span = phrases.doc.span(at, end)
            id = _of_origin(phrases, at, end) or (None if foreign else _judiciary(phrases))
            return ActorPhrase(at, end, span, id, phrases.doc.raw[slice(*span)], None, None, None, "", "generic")
    return None


_COURTS = frozenset(("محكمه", "محاكم", "قضاء", "جنايات"))
_BEHIND_COURT = frozenset(("في", "حكما", "حكمين", "احكاما", "بالسجن", "بالاعدام", "علي", "بحق", "تقضي", "يحكم", "تحكم",
                           "تصدر", "يصدر", "ب", "قرارا", "قرار", "اليوم", "امس", "ان"))  # fmt: skip
_SENTENCES = ("باعدام", "بالاعدام", "بسجن", "بالسجن", "بحبس", "بالحبس", "ببراءه", "بادانه", "بتاييد", "بحق", "بتهم")
_COURT_NAME = 5


def _ends_court(word: str) -> bool:
    return word in _BEHIND_COURT or word.startswith(_SENTENCES)


def _of_origin(phrases: Phrases, at: int, end: int) -> str | None:
    """«محكمة [ألمانية]», «القضاء [التركي]»: whose court it is, where its country has no courts in the registry."""
    for origin in phrases.within("actors_nisba", at + 1, max(end, at + 2)):
        country = origin.entry.id.upper()
        found = _JUDICIARIES.get(country) or origin.entry.row.get("government") or origin.entry.row.get("group")
        if found:
            return found
    return None


def _foreign(phrases: Phrases, at: int) -> bool:
    """«محكمة [سويدية]»: whether the word is the adjective of another country than the one that the report is on."""
    word = "".join(phrases.doc.words(at, at + 1)).removeprefix("ال")
    return nisbas().get(word, phrases.country) != phrases.country


_JUDICIARIES = by_country("judiciary")


def _judiciary(phrases: Phrases) -> str | None:
    """Whose courts are those of the country that the report is on."""
    if phrases.country is None:
        return forces_at_home(phrases.home, "government") if phrases.home is not None else None
    return _JUDICIARIES.get(phrases.country)
