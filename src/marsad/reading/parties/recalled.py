"""What those tried or caught did before, as the report of their trial or arrest goes on: no news of the day."""

from marsad.model.actors import registry
from marsad.reading.accounts.finding import Account
from marsad.reading.deeds.guilt import confessed, guilt_before
from marsad.reading.parties.accused import DONE_BY_FORCE
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

_REACH = 4
"""Sentences behind a trial or an arrest within which it tells what those tried or caught did."""
_BEFORE = 14
"""Tokens before a deed within which it is laid to them."""
# Those tried, without clitics and article, and words for their share.
_THEY = ("مدان", "متهم", "مجرم", "محكوم", "ارهابي", "جاني", "جناه")
_SHARE = ("اقدم", "اقدام", "اشترك", "اشتراك", "شارك", "مشارك", "تورط", "ارتكب", "ارتكاب", "قام", "قيام", "قاموا")
_A_CRIME = frozenset(("جريمه", "جرايم", "جريمتي"))
_TAKEN = frozenset({"justice", "arrest"})


def recall_crimes(phrases: Phrases, accounts: list[Account]) -> None:
    """«حكمت المحكمة … وأضافت أن المدان [قام بتفجير عبوة]», «اعترف [بتنفيذ هجوم]»: undated, it is background."""
    before: Account | None = None
    for n, account in enumerate(accounts):
        if account.family not in DONE_BY_FORCE or account.when is not None or account.status.value != "reported":
            continue
        led = next((a for a in reversed(accounts[:n]) if a.family in _TAKEN), None)
        if led is None or not 0 <= account.sentence - led.sentence <= _REACH:
            continue
        if not account.deeds:
            tried = led.family == "justice" and account.sentence > led.sentence
            if tried and any(_bare(w) in _A_CRIME for w in phrases.doc.words(account.first, account.last)):
                account.status = account.status._replace(recalled=True)  # «استند الحكم إلى المادة الرابعة بشأن جريمة …»
            continue
        if _goes_on(phrases, before, account) or _laid_to_them(phrases, account, tried=led.family == "justice"):
            account.status = account.status._replace(recalled=True)
            before = account


def _goes_on(phrases: Phrases, before: Account | None, account: Account) -> bool:
    """«اعترف بتنفيذ هجوم على نقطة، [وزرع عبوات]»: another crime in the same sentence."""
    if before is None or before.sentence != account.sentence or account.first < before.last:
        return False
    joined = phrases.doc.all_words[account.first].startswith("و") or account.first > before.last
    return joined and not any(_of_the_state(a.actor.id) for a in account.actors if a.role == "initiator")


def _laid_to_them(phrases: Phrases, account: Account, *, tried: bool) -> bool:
    begun = min(d.first for d in account.deeds)
    opens = max(phrases.doc.sentences[phrases.doc.tokens[begun].sentence].first, begun - _BEFORE)
    at = guilt_before(phrases, opens, begun + 1)
    if at is not None and not confessed(phrases, at) and "،" in phrases.doc.words(at, begun):
        at = None  # «أوقفت المتهم بنقل متفجرات، فرد مسلحون [بإطلاق النار]»
    if at is None and tried:
        at = _their_share(phrases, opens, begun)
    return at is not None and not any(_of_the_state(a.id) for a in inside(phrases.actors, at + 1, begun))


def _their_share(phrases: Phrases, opens: int, begun: int) -> int | None:
    """«المدان [أقدم] على …», «[اشتراكه] مع آخرين بخطف …»: the word by which a crime is told of who is tried."""
    words = [_bare(w) for w in phrases.doc.words(opens, begun)]
    share = next((n for n in range(len(words) - 1, -1, -1) if words[n].startswith(_SHARE)), None)
    if share is None:
        return None
    his = words[share].endswith(("ه", "هم", "ها", "هما"))
    return opens + share if his or any(w.startswith(_THEY) for w in words[:share]) else None


def _of_the_state(id: str | None) -> bool:
    entry = registry().get(id or "")
    return entry is not None and entry.kind == "force"


def _bare(word: str) -> str:
    return word.removeprefix("و").removeprefix("ف").removeprefix("ب").removeprefix("ل").removeprefix("ال")
