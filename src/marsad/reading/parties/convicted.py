"""Whose deeds a trial goes back to: «حكم بحق مدان بالانتماء إلى التنظيم … أقدم على تفجير عبوة عام 2014»."""

from marsad.model.actors import GROUPS
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import inter
from marsad.reading.parties.accused import DONE_BY_FORCE
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import RoledActor
from marsad.reading.words.windows import inside

_REACH = 3
"""Sentences behind a trial within which it tells what the convicts did."""
_BEFORE = 6
"""Tokens before what an account tells, within which its doers may be spoken of."""
# Words by which a report goes on to what those tried did; without clitics and article.
_CONVICTS = ("مدان", "متهم", "مجرم", "محكوم", "ارهابي", "اعترف", "اعتراف", "اقدم", "اقدام", "اشترك", "اشتراك", "شارك",
             "مشارك", "تورط", "ارتكب", "ارتكاب", "ضلع", "قيامه", "نفذوا", "نفذه", "جريم", "ادين", "ادان")  # fmt: skip


def add_convicts(phrases: Phrases, accounts: list[Account]) -> None:
    """Give what those on trial are said to have done, and nobody else, the group to which they belonged as its doer."""
    for trial in [a for a in accounts if a.kind == "prosecution"]:
        group = _group(phrases, trial)
        if group is None:
            continue
        for account in accounts:
            near = 0 <= account.sentence - trial.sentence <= _REACH
            if near and account.family in DONE_BY_FORCE and _did(phrases, account, group):
                kept = [a for a in account.actors if a.role != "initiator"]
                account.actors = [RoledActor(group, "initiator"), *kept]


def _group(phrases: Phrases, trial: Account) -> ActorPhrase | None:
    """The armed group that a trial names, by words that stand in its own sentences."""
    for first, last in trial.evidence:
        for actor in inside(phrases.actors, first, last):
            if inter(actor.id) in GROUPS:
                return actor
    return None


def _did(phrases: Phrases, account: Account, group: ActorPhrase) -> bool:
    if any(a.role == "initiator" and not a.inferred for a in account.actors):
        return False
    if any(a.actor.id == group.id for a in account.actors):
        return False
    sentence = phrases.doc.sentences[account.sentence].first
    words = phrases.doc.words(max(sentence, account.first - _BEFORE), account.last)
    return any(_bare(w).startswith(_CONVICTS) for w in words)


def _bare(word: str) -> str:
    return word.removeprefix("و").removeprefix("ف").removeprefix("ب").removeprefix("ل").removeprefix("ال")
