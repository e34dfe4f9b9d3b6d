"""Sentences to accounts: what their clauses tell, with what an account shares with its sentence."""

from bisect import bisect_right
from itertools import pairwise

from marsad.lexicon import NONE
from marsad.reading.accounts.clause import account_of
from marsad.reading.accounts.compared import is_beside
from marsad.reading.accounts.cuts import parts_of
from marsad.reading.accounts.days import days_within
from marsad.reading.accounts.exposed import exposed_to
from marsad.reading.accounts.fights import with_fights
from marsad.reading.accounts.places import own_places
from marsad.reading.accounts.record import Account
from marsad.reading.accounts.told import (
    denying,
    from_there,
    general,
    list_items,
    mere_mishap,
    of_which,
)
from marsad.reading.deeds.clauses import Clause, find_clauses, meanwhile, no_cue, turns_to_deed
from marsad.reading.deeds.counted import A_FORCE
from marsad.reading.deeds.triggers import BY_FORCE, family
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import find_results
from marsad.reading.roles.state import MOUTHPIECES
from marsad.reading.settings.finding import HEADINGS, happening_places
from marsad.reading.settings.seats import is_led
from marsad.reading.times.datelines import captions
from marsad.reading.words.windows import inside

__all__ = ["Account", "find_accounts"]
_ONCE = frozenset(("وكان", "وكانت", "وكانوا", "وسبق"))


def find_accounts(phrases: Phrases) -> list[Account]:
    """All accounts in the order of the text."""
    accounts: list[Account] = []
    if _made_up(phrases):
        return accounts
    speakers = _speaker_tokens(phrases)
    for clauses in find_clauses(phrases, _telling(phrases)):
        accounts.extend(_of_sentence(phrases, clauses, speakers))
    _deny_rumours(phrases, accounts)
    several, items, pictures = len(phrases.doc.sentences) > 1, list_items(phrases), captions(phrases.doc)
    for account in accounts:
        if account.sentence in pictures:
            account.caption, account.pictured, account.when = True, account.when, None
        account.headline = several and account.sentence == 0
        account.fresh = account.fresh or (account.first in items and bool(account.deeds or account.places))
    return [] if mere_mishap(phrases, accounts) else accounts


def _made_up(phrases: Phrases) -> bool:
    """Whether the first sentence tells of a film or a novel: what follows happens in it."""
    sentences = phrases.doc.sentences
    if not sentences:
        return False
    return any(m.entry.id == "fiction" for m in phrases.within("false_triggers", sentences[0].first, sentences[0].last))


def _deny_rumours(phrases: Phrases, accounts: list[Account]) -> None:
    """«نفت الخلية هجوما. وتداولت صفحات أنباء عن …»: what a report only tells to deny it."""
    if not any(a.status.value == "denied" for a in accounts):
        return
    for account in accounts:
        told = (m for first, last in account.evidence for m in phrases.within("cues", first, last))
        if account.status.value == "reported" and any(m.entry.id == "rumour" and not no_cue(phrases, m) for m in told):
            account.status = account.status._replace(value="denied")


def _telling(phrases: Phrases) -> list[int]:
    """The sentences that can tell something: with a word for a deed or a fate, «العملية», or a count that says both."""
    tokens = phrases.doc.tokens
    telling = ("triggers", "results", "operation_words")
    firsts = [m.first for category in telling for m in phrases.matches.get(category, NONE)]
    men = ("person", "troops")
    firsts += [c.first for c in phrases.counts if c.result or (c.of in men and (c.low or 0) >= A_FORCE)]
    return sorted({tokens[first].sentence for first in firsts})


def _of_sentence(phrases: Phrases, clauses: list[Clause], speakers: set[int]) -> list[Account]:
    found: list[Account] = []
    pending: Clause | None = None
    for clause in clauses:
        if pending is not None and (pending.has("no-comment") or meanwhile(phrases, pending, clause)):
            pending = None  # «ولم يصدر عن الجيش تعليق، إلا أن مصدرا قال …»
        if pending is not None:
            cues = pending.cues
            if _told_apart(phrases, clause):
                cues = tuple(c for c in cues if c[0] not in _MEANT)
            if phrases.doc.all_words[clause.first].startswith(_EXPLAINING) or turns_to_deed(phrases, clause.first):
                cues = tuple(c for c in cues if c[0] != "denial")  # «نفى …، موضحا أن ما جرى هو سقوط قذيفة»
            if phrases.doc.all_words[clause.first] in _ONCE:
                cues = tuple(c for c in cues if c[0] != "habit")  # «وتنشط خلايا التنظيم هناك، [وكان] قد هاجم قبل شهرين»
            clause = clause._replace(first=pending.first, cues=cues + clause.cues)
            pending = None
        cut = parts_of(phrases, clause)
        told = (account_of(phrases, part, deeds, speakers, part=len(cut) > 1) for part, deeds in cut)
        parts = [account for account in told if account is not None]
        if found and len(parts) == 1 and _adds_taken(phrases, found[-1], parts[0]):
            found[-1].results.extend(parts[0].results)
            found[-1].evidence += parts[0].evidence
            found[-1].last = parts[0].last
            continue
        if found and len(parts) == 1 and _dug_out(phrases, found[-1], parts[0]):
            found[-1].evidence += parts[0].evidence
            found[-1].last = parts[0].last
            continue
        if not parts:
            habit = any(general(phrases, part, deeds, []) for part, deeds in cut)
            if habit or (found and _only_results(phrases, clause, found[-1])):
                continue
            if not found:
                pending = clause  # «في سياق …»: the setting of the clause that follows
            continue
        found.extend(parts)
    for before, account in pairwise(found):
        if _in_one_breath(phrases, before, account):
            account.actors = [a for a in before.actors if a.role == "initiator"] + account.actors
            if account.kind == "strike" and before.deeds and before.deeds[0].kind == "strike":
                account.kind = before.kind  # the weapon is told with the first
        if not any(a.role == "target" for a in account.actors):
            account.actors = account.actors + exposed_to(phrases, before.actors, account.first)
        if before.family == "fight" and account.family == "abduction" and account.first == before.last:
            before.results += [r for r in account.results if r.kind in _FALLEN]  # «… إثر اختطاف تاجر، وأوقعت 18 قتيلا»
            account.results = [r for r in account.results if r.kind not in _FALLEN]
        if phrases.doc.all_words[account.first] in _OTHER_ONE and account.kind == before.kind:
            account.actors = account.actors or [a for a in before.actors if a.role != "victim"]
        beside = is_beside(phrases.doc.all_words[account.first])
        if account.kind == before.kind == "troop-numbers" or beside:
            account.actors = account.actors or list(before.actors)
            if account.status.value == "planned" and account.sentence == before.sentence:
                account.places = account.places or list(before.places)  # «يبلغ عددها 2500، وسينخفض إلى ألفين»
        if beside and before.status.value == "aggregate":
            account.status, account.places = before.status, account.places or list(before.places)
        if before.family == "agreement" and account.family == "cooperation" and account.status.value == "planned":
            account.actors = account.actors or [a for a in before.actors if a.role == "initiator"]
        if not account.places:
            account.places = of_which(phrases, before, account)
        met = before.family == "talk" and account.family == "agreement"
        there = met or from_there(phrases, account) or _where_told(phrases, before, account)
        if not account.places and before.places and there:
            account.places = list(before.places)
        if _hours_later(phrases, before):
            account.fresh = True  # «بعد ساعات من مقتل 20 جنديا.. الطائرات الروسية تغير على البادية»
    found = with_fights(phrases, found)
    alone, ahead = len(found) == 1, [a for a in found if a.status.value == "planned"]
    for account in found:
        _complete(phrases, account, clauses, ahead, alone=alone)
    return found


def _hours_later(phrases: Phrases, before: Account) -> bool:
    """Whether what a sentence opens with is only that after which something else happened, by a length of time."""
    words = phrases.doc.all_words
    if words[before.first].lstrip("وف") not in ("بعد", "عقب") or not before.results:
        return False
    times = inside(phrases.times, before.first + 1, before.first + 3)
    return any(t.type == "DURATION" and not _OF.isdisjoint(words[t.last : t.last + 2]) for t in times)


_OF = frozenset(("من", "علي"))


def _adds_taken(phrases: Phrases, before: Account, account: Account) -> bool:
    """«قتل ستة جنود في هجوم على س، [بالإضافة إلى أسر] عنصرين»: what else came of an attack, at no place of its own."""
    besides = phrases.doc.all_words[account.first].removeprefix("و") in _BESIDES
    taken = besides and account.family in ("arrest", "abduction", "find", "destruction") and bool(account.results)
    own = bool(account.places or account.when or any(a.role == "initiator" for a in account.actors))
    return taken and not own and before.family in _BY_ARMS and before.status.value == account.status.value


def _dug_out(phrases: Phrases, before: Account, account: Account) -> bool:
    """«قصف أدى إلى مقتل أربعة، مشيرا إلى أن فرقه [انتشلت جثتين من تحت الأنقاض]»: some of the dead just told."""
    bodies = [r for r in account.results if r.of == "person" and r.kind in ("killed", "found_dead")]
    if account.kind != "body-found" or account.places or not bodies or len(bodies) < len(account.results):
        return False
    dead = max((r.low or 0 for r in before.results if r.kind == "killed" and r.of == "person"), default=0)
    out = before.family in ("strike", "explosion") and "تحت" in phrases.doc.words(account.first, account.last)
    return out and all(r.low is not None and r.low <= dead for r in bodies)


_BESIDES = frozenset(("بالاضافه", "اضافه", "فضلا", "علاوه"))
_BY_ARMS = frozenset({"attack", "fight", "strike", "explosion"})
_OTHER_ONE = frozenset(("والثانيه", "والثاني", "والاخري", "والاخر"))
_MEANT = frozenset({"planned", "opinion", "purpose"})
_EXPLAINING = ("موضح", "مبين", "موكد", "مشير", "لافت", "مضيف", "مشدد")
_FALLEN = ("killed", "wounded")


def _in_one_breath(phrases: Phrases, before: Account, account: Account) -> bool:
    """«شن الطيران 3 غارات على … و5 على …»: strikes joined in one clause are of one doer, told once."""
    if account.family != "strike" or before.family != "strike" or account.first != before.last:
        return False
    return not any(a.role == "initiator" for a in account.actors) and phrases.doc.tokens[before.last].word != "فيما"


def _where_told(phrases: Phrases, before: Account, account: Account) -> bool:
    """«معارك في سفوح الجبل، [حيث] نصب المقاتلون كمينا», «انتشرت في القرى، نافيا وقوع صدام», «… اتفاق على انسحاب …»."""
    if phrases.doc.all_words[account.first] == "حيث":
        return True
    if before.family == "agreement" and account.family == "forces" and account.status.value == "planned":
        behind = phrases.doc.words(account.first, account.last)
        return not any(w.endswith(("اتها", "اتهم", "اتهما")) for w in behind)  # «تنسحب إلى ثكناتها»
    return account.status.value == "denied" and before.family != "agreement"


def _told_apart(phrases: Phrases, clause: Clause) -> bool:
    """«كان ينوي تفجير نفسه.. الشرطة [تعتقل] …», «لو لم … لسقطت، مشيرا إلى أن …»: what was only meant stands before."""
    before = phrases.doc.all_words[clause.first - 1] if clause.first else ""
    return before in _DOTS or any(c[0] == "clause" and c[1] == clause.first for c in clause.cues)


_DOTS = frozenset((".", "…", "؛"))


def _only_results(phrases: Phrases, clause: Clause, account: Account) -> bool:
    """A clause that only adds outcomes to the account before it."""
    results = find_results(phrases, clause)
    if not results or clause.has("history"):
        return False
    account.results.extend(results)
    account.evidence.append((clause.first, clause.last))
    account.last = clause.last
    account.told_also += phrases.said_at(results[0].first)
    return True


def _whence(kind: str) -> str | None:
    """Who withdraws is where he left; who was driven out, where he came to will do."""
    return HEADINGS.get(kind) if kind == "withdrawal" else None


def _speaker_tokens(phrases: Phrases) -> set[int]:
    """First tokens of the actors that lie inside the words of a statement's source: there they only speak, but for
    those who did something and then told it: «[أحبطت القوات] محاولة تسلل، مبينة أن …».
    """
    spans = sorted({s.attribution.span for s in phrases.statements if s.attribution.span is not None})
    begins, found = [span[0] for span in spans], set()
    for actor in phrases.actors:
        at = bisect_right(begins, actor.span[0]) - 1
        did = actor.id not in MOUTHPIECES and _did_it(phrases, actor.first)
        if at >= 0 and actor.span[1] <= spans[at][1] and not did:
            found.add(actor.first)
    return found


def _did_it(phrases: Phrases, at: int) -> bool:
    """Whether right before a token stands a verb of force, and no verb of saying."""
    deeds = phrases.within("triggers", max(at - 2, 0), at)
    did = any(m.last == at and m.entry.pos == "verb" and family(m.entry.id) in _DONE_BY_FORCE for m in deeds)
    fates = phrases.within("results", max(at - 2, 0), at)  # «[قتلت القوات] قياديا. وأضافت أن …»
    if not did and not any(m.last == at and m.entry.pos == "verb" for m in fates):
        return False
    return not any(m.last == at for m in phrases.within("speech", max(at - 2, 0), at))


_DONE_BY_FORCE = BY_FORCE | {"arrest", "find", "operation"}


def _complete(phrases: Phrases, account: Account, clauses: list[Clause], ahead: list[Account], *, alone: bool) -> None:
    """What an account shares with its sentence: the day, the place where it has none, people, statements, evidence.

    `ahead`: the accounts of the sentence that are planned, whose days are no others'; `alone`: it has one account only.
    """
    first, last = clauses[0].first, clauses[-1].last
    begun = account.deeds[0].first if account.deeds else account.first
    if account.when is None and account.kind != "troop-numbers":
        before = days_within(phrases, max(first, account.last - _LONGEST), account.last, begun)
        days = (
            t for t in reversed(before)
            if not any(a.first <= t.first < a.last for a in ahead if a is not account)
            and not (account.family == "justice" and t.precision in ("month", "year"))  # «… عن جريمة ارتكبها عام 2016»
        )  # fmt: skip
        account.when = next(days, None)
    if not account.places and alone and not (account.anaphoric and len(clauses) == 1):
        near = happening_places(phrases, first, last, account.first, heading=_whence(account.kind))
        account.places = own_places(phrases, account.family, near, begun)
    if account.status.value == "denied":
        account.places = [p for p in account.places if not is_led(phrases, p)]  # «نفى قائممقام كفري نزوح الأهالي»
    if alone:
        account.evidence = [(first, last)]
        account.first, account.last = first, last
        account.around = inside(phrases.places, first, last)
    account.people = inside(phrases.people, account.first, account.last)
    at = next((t.first for t in account.deeds or account.results), account.first)
    account.statements = phrases.said_at(at)
    known = {s.attribution.span for s in account.statements}
    denied = denying(phrases, at, last) if alone else []
    account.statements += [s for s in (*account.told_also, *denied) if s.attribution.span not in known]
    account.operation = _operation(phrases, account)


_LONGEST = 2000
"""Tokens of a sentence, and more than any has that somebody wrote: its days are looked for no farther back."""


def _operation(phrases: Phrases, account: Account) -> tuple[int, int] | None:
    """A code name: quotation marks or brackets right behind a word for an operation."""
    doc = phrases.doc
    for match in phrases.within("operation_words", account.first, account.last):
        end = doc.tokens[match.last - 1].end
        rest = doc.raw[end : end + 60].lstrip()
        closing = {"«": "»", "“": "”", '"': '"', "(": ")"}.get(rest[:1])
        if closing is None:
            continue
        begin = doc.raw.index(rest[0], end) + 1
        stop = doc.raw.find(closing, begin, begin + 40)
        name = doc.raw[begin:stop] if stop > 0 else ""
        if 1 <= len(name.split()) <= 5 and not any(c.isdigit() for c in name):
            return begin, stop
    return None
