"""Clauses to accounts: what one clause tells of one happening, with every phrase that belongs to it."""

from bisect import bisect_right
from itertools import pairwise

from marsad.lexicon import NONE
from marsad.reading.account_counts import happening_count
from marsad.reading.account_cuts import parts_of
from marsad.reading.account_days import announced, day_of, days_after, days_ahead, days_gone, days_within, part_of_today
from marsad.reading.account_exposed import exposed_speaker, exposed_to
from marsad.reading.account_fights import with_fights, with_residents
from marsad.reading.account_homes import hits_homes
from marsad.reading.account_parties import (
    asking,
    by_us,
    crowd,
    harmed_forces,
    own_dead,
    own_side,
    said_of_ours,
    who_it_was,
)
from marsad.reading.account_places import own_places, places_of
from marsad.reading.account_provisions import provision_at
from marsad.reading.account_record import Account
from marsad.reading.account_status import clause_status
from marsad.reading.account_told import (
    another_operation,
    denying,
    from_there,
    habitual,
    list_items,
    mere_mishap,
    misleading,
    of_which,
    only_comments,
    opens_anew,
    sure,
)
from marsad.reading.clauses import Clause, find_clauses, meanwhile, no_cue, turns_to_deed
from marsad.reading.datelines import captions
from marsad.reading.dates import TimeExpression
from marsad.reading.deeds import Deed, family
from marsad.reading.deeds_aimed import without_strikes
from marsad.reading.going_back import ended, goes_back, names_operation, says_more, the_operation
from marsad.reading.kinds import choose_kind
from marsad.reading.means import find_means
from marsad.reading.phrases import Phrases
from marsad.reading.results import ResultPhrase, find_results
from marsad.reading.roles import assign_roles
from marsad.reading.roles_state import RoledActor
from marsad.reading.settings import happening_places, is_led
from marsad.reading.windows import inside

__all__ = ["Account", "find_accounts"]

# Words between people rather than deeds: told only where at least one known actor takes part.
_BY_PEOPLE = frozenset({"people", "protest", "talk", "agreement", "words", "release"})
_TALK = frozenset({"talk", "agreement", "cooperation", "words", "justice", "forces", "aggregate"})


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
    firsts += [c.first for c in phrases.counts if c.result or (c.group == "force" and (c.low or 0) >= _A_FORCE)]
    return sorted({tokens[first].sentence for first in firsts})


_A_FORCE = 50
"""Men from whom a number of them may be that of troops («لا يزال في العراق 2500 جندي»)."""


def _of_sentence(phrases: Phrases, clauses: list[Clause], speakers: set[int]) -> list[Account]:
    found: list[Account] = []
    pending: Clause | None = None
    for clause in clauses:
        if pending is not None and (pending.has("no-comment") or meanwhile(phrases, pending, clause)):
            pending = None  # «ولم يصدر عن الجيش تعليق، إلا أن مصدرا قال …»
        if pending is not None:
            cues = pending.cues
            if phrases.doc.all_words[clause.first].startswith(_EXPLAINING) or turns_to_deed(phrases, clause.first):
                cues = tuple(c for c in cues if c[0] != "denial")  # «نفى …، موضحا أن ما جرى هو سقوط قذيفة»
            clause = clause._replace(first=pending.first, cues=cues + clause.cues)
            pending = None
        cut = parts_of(phrases, clause)
        told = (_of_clause(phrases, part, deeds, speakers, part=len(cut) > 1) for part, deeds in cut)
        parts = [account for account in told if account is not None]
        if not parts:
            if found and _only_results(phrases, clause, found[-1]):
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
        if before.family == "agreement" and account.family == "cooperation" and account.status.value == "planned":
            account.actors = account.actors or [a for a in before.actors if a.role == "initiator"]
        if not account.places:
            account.places = of_which(phrases, before, account)
        met = before.family == "talk" and account.family == "agreement"
        there = met or from_there(phrases, account) or _where_told(phrases, before, account)
        if not account.places and before.places and there:
            account.places = list(before.places)
    found = with_fights(phrases, found)
    alone, ahead = len(found) == 1, [a for a in found if a.status.value == "planned"]
    for account in found:
        _complete(phrases, account, clauses, ahead, alone=alone)
    return found


_OTHER_ONE = frozenset(("والثانيه", "والثاني", "والاخري", "والاخر"))
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


def _of_clause(
    phrases: Phrases, clause: Clause, deeds: list[Deed], speakers: set[int], *, part: bool
) -> Account | None:
    results = find_results(phrases, clause)
    detail = not results and says_more(phrases, clause, deeds, part=part)
    if not deeds and not results:
        deeds = the_operation(phrases, clause)  # «وشاركت في العملية قوات من …»
    else:
        deeds = ended(phrases, clause, deeds) or deeds
    if (not deeds or all(d.setting and d.refers for d in deeds)) and not results:
        return None
    means = find_means(phrases, clause)
    if misleading(phrases, clause, deeds) or (habitual(phrases, clause) and not results):
        return None
    kind, main = choose_kind(phrases, clause, deeds, means, results)
    if kind is None:
        return None
    actors = _parties(phrases, clause, deeds, speakers, kind, main, results) or who_it_was(phrases, clause)
    if family(kind) in _TALK and not (any(a.actor.id for a in actors) or sure(phrases, clause, main, kind)):
        deeds = [d for d in deeds if family(d.kind) not in _TALK]
        if not deeds or not results:
            return None
        kind, main = choose_kind(phrases, clause, deeds, means, results)  # of what else the clause tells
        if kind is None:
            return None
        actors = _parties(phrases, clause, deeds, speakers, kind, main, results) or who_it_was(phrases, clause)
    if kind == "body-found" and main is None and _brought_in(phrases, clause):
        kind = "casualties"
        clause = clause._replace(cues=tuple(c for c in clause.cues if c[0] != "tally"))
        results = [r._replace(kind="killed") if r.kind == "found_dead" else r for r in results]
    at = main.first if main is not None else clause.first
    when = day_of(phrases, clause, at, min([d.first for d in deeds] + [r.first for r in results]))
    if when is not None and family(kind) == "agreement" and main is not None and _provides_later(phrases, main, when):
        when = None  # «اتفقا على إنشاء غرفة تباشر عملها مطلع الشهر القادم»
    if when is None and not results and only_comments(phrases, clause, main):
        return None
    count = happening_count(phrases, clause, kind)
    status = clause_status(phrases, clause, main, results, when, count)
    if status.value is None:
        return None
    if when is None and status.value == "planned":
        when = days_ahead(phrases, clause)
    elif status.value in _GONE and not status.recalled:
        when = days_gone(phrases, clause, when, status)
        if when is None and status.value == "reported":
            when = part_of_today(phrases, clause)
    places = places_of(phrases, clause, at, kind)
    if kind == "agreement" and main is not None and places:
        provided = provision_at(phrases, main, clause.last)
        told = places if provided is None else [p for p in places if p.first < provided]
        places = told if main.verb else told or places
    return Account(
        kind=kind,
        first=clause.first,
        last=clause.last,
        sentence=clause.sentence,
        status=status,
        anaphoric=bool(main and goes_back(main, deeds) and when is None and all(p.type == "country" for p in places)),
        detail=detail,
        of_operation=names_operation(phrases, clause),
        about=_about(clause, deeds, results),
        fresh=any(d.other for d in deeds) or another_operation(phrases, clause) or opens_anew(phrases, clause),
        deeds=without_strikes(phrases, deeds),
        strength=max([0, *[d.strength for d in deeds]]),
        when=None if detail and when is not None and when.type == "TIME" else when,
        announced=when is not None and announced(phrases, clause, when),
        before=days_after(phrases, clause, at) if when is None else None,
        lately=bool(results) and clause.has("lately"),
        accused=clause.opens("charge", within=0),
        sequel=clause.opens("sequence", within=0),
        opposed=_is_set_against(phrases, clause),
        answers=any(w in _ANSWERS for w in phrases.doc.words(clause.first, min(clause.first + 2, clause.last))),
        places=places,
        around=inside(phrases.places, clause.first, clause.last),
        actors=actors,
        homes=hits_homes(phrases, clause, deeds),
        results=[] if family(kind) == "talk" else results,
        means=means,
        count=count,
        evidence=[(clause.first, clause.last)],
    )


def _provides_later(phrases: Phrases, main: Deed, when: TimeExpression) -> bool:
    """Whether a day lies ahead of an agreement that was made: it is that of what was agreed on."""
    ahead = phrases.published is not None and (when.start or "") > phrases.published.isoformat()
    return ahead and main.verb and not (main.future or main.going_on)


def _brought_in(phrases: Phrases, clause: Clause) -> bool:
    """«استقبل المشفى 11 جثة», «أحصى 23 جثة»: the dead of what was told, counted where they were brought."""
    words = phrases.doc.words(clause.first, clause.last)
    return any(w.removeprefix("و").startswith(_COUNTED) for w in words)


_COUNTED = ("استقبل", "يستقبل", "احصي", "احصت", "احصاء", "تسلم", "تسلمت", "استلم", "وصل", "وصول", "نقلت", "نقل", "عد ")


def _is_set_against(phrases: Phrases, clause: Clause) -> bool:
    """«في المقابل، قالت …», «بينما ذكر مصدر أن …», «غير أن …», «لكن …»."""
    words = phrases.doc.words(clause.first, min(clause.first + 2, clause.last))
    return bool(words) and (words[0] in _AGAINST or words[-1] in _AGAINST)


_ANSWERS = frozenset(("المقابل", "بالمقابل", "وبالمقابل", "لكن", "ولكن", "غير", "الا"))
_AGAINST = frozenset(("بينما", "فيما", "لكن", "ولكن", "غير", "الا", "المقابل", "بالمقابل", "وبالمقابل"))


def _parties(
    phrases: Phrases,
    clause: Clause,
    deeds: list[Deed],
    speakers: set[int],
    kind: str,
    main: Deed | None,
    results: list[ResultPhrase],
) -> list[RoledActor]:
    """Who took part in what a clause tells, also where no phrase names them outright."""
    harmed = [r.count for r in results if r.count is not None]
    told = [d for d in deeds if not (d.setting and d.refers)] or deeds
    asked = family(kind) == "words"  # who demands or accuses does so by speaking
    actors = assign_roles(phrases, clause, told, main, set() if asked else speakers, harmed)
    actors = said_of_ours(phrases, actors)
    if asked and main is not None:
        actors = asking(phrases, clause, main, actors, results) or actors
    actors = by_us(phrases, clause, kind, actors) or actors
    if family(kind) == "fight":
        actors = with_residents(actors)
    elif family(kind) not in _BY_PEOPLE:
        actors = [a for a in actors if not (a.actor.id == "civilians" and a.role == "initiator")]
    actors = actors + exposed_speaker(phrases, clause, actors)
    added = own_side(phrases, clause, kind, actors) or crowd(phrases, clause, kind, main, actors)
    met = {a.actor.id for a in added}  # whoever does it himself is not whom another of these did it to
    done = own_dead(kind, [a for a in actors if a.actor.id not in met] + added, results)
    return done + harmed_forces(results, actors)


def _about(clause: Clause, deeds: list[Deed], results: list[ResultPhrase]) -> str:
    """The family of a deed told before, whose outcome the clause gives; "" where it tells a deed of its own."""
    if not results or not clause.has("outcome"):
        return ""
    first = min(r.first for r in results)
    return next((family(d.kind) for d in deeds if d.refers and d.last <= first), "")


def _speaker_tokens(phrases: Phrases) -> set[int]:
    """First tokens of the actors that lie inside the words of a statement's source: there they only speak."""
    spans = sorted({s.attribution.span for s in phrases.statements if s.attribution.span is not None})
    begins, found = [span[0] for span in spans], set()
    for actor in phrases.actors:
        at = bisect_right(begins, actor.span[0]) - 1
        if at >= 0 and actor.span[1] <= spans[at][1]:
            found.add(actor.first)
    return found


def _complete(phrases: Phrases, account: Account, clauses: list[Clause], ahead: list[Account], *, alone: bool) -> None:
    """What an account shares with its sentence: the day, the place where it has none, people, statements, evidence.

    `ahead`: the accounts of the sentence that are planned, whose days are no others'; `alone`: it has one account only.
    """
    first, last = clauses[0].first, clauses[-1].last
    if account.when is None:
        begun = account.deeds[0].first if account.deeds else account.first
        before = days_within(phrases, max(first, account.last - _LONGEST), account.last, begun)
        days = (t for t in reversed(before) if not any(a.first <= t.first < a.last for a in ahead if a is not account))
        account.when = next(days, None)
    if not account.places and alone and not (account.anaphoric and len(clauses) == 1):
        account.places = own_places(phrases, account.family, happening_places(phrases, first, last, account.first))
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


_GONE = ("reported", "aggregate")
