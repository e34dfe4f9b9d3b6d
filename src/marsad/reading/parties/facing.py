"""The two sides of a fight that only its losses and «مع» name: «أقر المجلس بمقتل ثلاثة من مقاتليه في مواجهات مع س»."""

from marsad.model.actors import STATES, registry
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.ministries import armed_side
from marsad.reading.actors.sides import UNNAMED
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import BYSTANDERS, MOUTHPIECES, RoledActor
from marsad.reading.speaking.speakers import Statement
from marsad.reading.words.windows import inside

_AGAINST = frozenset(("مع", "ضد"))
_NEAR = 3
_SOLDIERS = frozenset({"force"})


def face_each_other(phrases: Phrases, account: Account) -> None:
    """Give a fight that names no initiator the side that fought «مع» the other, where its losses or words tell it."""
    if account.family != "fight" or any(a.role == "initiator" for a in account.actors):
        return
    hit = [a for a in account.actors if a.role == "target" and a.actor.id != "civilians"]
    others = [a for a in hit if _against(phrases, a)]
    sides = [a for a in hit if a not in others]
    if others and not sides:
        sides = _gunmen(phrases, account) or _losing(account, {a.actor.id for a in others})
        account.actors = [*sides, *account.actors]
    if len(sides) > 1 and not others and _between(phrases, account):
        first = min(sides, key=lambda a: a.actor.first)
        account.actors = [a._replace(role="initiator") if a is first else a for a in account.actors]
        return
    if sides and (others or (len(sides) == 1 and _against_somebody(phrases, account))):
        account.actors = [a._replace(role="initiator") if a is sides[0] else a for a in account.actors]


def _against(phrases: Phrases, party: RoledActor) -> bool:
    """«اشتباكات [مع مسلحين]»: whether «مع» names it as the other side."""
    first = party.actor.first
    words = phrases.doc.words(max(first - _NEAR, 0), first)
    return not _AGAINST.isdisjoint(words) and "مرور" not in words  # «بالتزامن مع مرور آلية [لقوات س]»


def _between(phrases: Phrases, account: Account) -> bool:
    """«اشتباكات [بين] القوات الموالية لرئيس الحكومة وقوات س»: the two sides are told as such."""
    words = phrases.doc.all_words
    return any(d.kind == "clash" and "بين" in words[d.last : d.last + 4] for d in account.deeds)


def _against_somebody(phrases: Phrases, account: Account) -> bool:
    """«اشتباكات مع مطلوبين»: whether the other side is one whom no table knows."""
    words = phrases.doc.all_words
    return any(d.kind == "clash" and not d.verb and words[d.last : d.last + 1] == ["مع"] for d in account.deeds)


def _gunmen(phrases: Phrases, account: Account) -> list[RoledActor]:
    """«مقتل مسلحين في اشتباك مع الشرطة»: men of no known side, who are that side themselves."""
    for result in account.results:
        named = [a for a in inside(phrases.actors, result.first, result.last) if a.id == UNNAMED]
        if result.of == "person" and result.group is None and named:
            result.group = UNNAMED
            return [RoledActor(named[0], "target")]
    return []


def _losing(account: Account, others: set[str | None]) -> list[RoledActor]:
    """«اعترف الجيش بمقتل ضابط في معارك مع س»: soldiers of no stated side are those of the force that tells of them."""
    lost = [r for r in account.results if r.of == "person" and r.group is None and r.hint in _SOLDIERS]
    for statement in account.statements if lost else ():
        entry = registry().get(statement.attribution.organisation or "")
        if entry is None or entry.kind in BYSTANDERS or entry.id in MOUTHPIECES or entry.id in others:
            continue
        side = armed_side(entry)
        if side.acled_inter not in STATES or side.kind != "force":
            continue
        for result in lost:
            result.group = side.id
        return [RoledActor(_speaker(statement, lost[0].first, side.id), "target")]
    return []


def _speaker(statement: Statement, at: int, actor: str) -> ActorPhrase:
    entry = registry()[actor]
    said = statement.attribution
    return ActorPhrase(at, at + 1, said.span, actor, said.text, None, entry.parent, entry.country, "", "org")
