"""One clause to an account: of which happening it tells, who took part, what came of it, when, where and how sure."""

from marsad.reading.accounts.counts import happening_count
from marsad.reading.accounts.days import announced, day_of, days_after, days_ago, days_ahead, days_gone, part_of_today
from marsad.reading.accounts.exposed import exposed_speaker
from marsad.reading.accounts.fights import with_residents
from marsad.reading.accounts.finders import without_finders
from marsad.reading.accounts.going_back import ended, goes_back, in_the_raid, names_operation, says_more, the_operation
from marsad.reading.accounts.homes import hits_homes
from marsad.reading.accounts.kinds import choose_kind
from marsad.reading.accounts.parties import (
    asking,
    by_us,
    crowd,
    freed_from,
    harmed_forces,
    own_dead,
    own_side,
    said_of_ours,
    who_it_was,
)
from marsad.reading.accounts.places import places_of
from marsad.reading.accounts.provisions import provides_later, where_agreed
from marsad.reading.accounts.record import Account
from marsad.reading.accounts.status import StatusReading
from marsad.reading.accounts.status_of_clause import clause_status
from marsad.reading.accounts.told import (
    WHICH,
    another_operation,
    general,
    habitual,
    misleading,
    only_comments,
    opens_anew,
    sure,
)
from marsad.reading.deeds.aimed import without_strikes
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.kind_words import died_before
from marsad.reading.deeds.means import MeansPhrase, find_means
from marsad.reading.deeds.triggers import BY_FORCE, Deed, family
from marsad.reading.deeds.victory import is_declared
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import ResultPhrase, find_results
from marsad.reading.roles.finding import assign_roles
from marsad.reading.roles.state import RoledActor
from marsad.reading.times.dates import TimeExpression
from marsad.reading.words.windows import inside
from marsad.text.records import Record

# Words between people rather than deeds: told only where at least one known actor takes part.
_BY_PEOPLE = frozenset({"people", "protest", "talk", "agreement", "words", "release"})
_TALK = frozenset({"talk", "agreement", "cooperation", "words", "justice", "forces", "aggregate"})


class Told(Record):
    """What a clause tells of, before it is asked when, where and how sure it is."""

    clause: Clause
    kind: str
    main: Deed | None
    deeds: list[Deed]
    results: list[ResultPhrase]
    actors: list[RoledActor]
    means: list[MeansPhrase]
    detail: bool


def _led_in(phrases: Phrases, clause: Clause, kind: str) -> bool:
    """«جاء ذلك خلال الزيارة التي أجراها وفد …»: more of the talks that were just told, where any were."""
    if family(kind) != "talk" or phrases.doc.words(clause.first, clause.first + 3) not in _CAME_AS:
        return False
    return any(family(m.entry.id) in _DEALINGS for m in phrases.within("triggers", 0, clause.first))


_DEALINGS = frozenset({"talk", "agreement"})


_CAME_AS = (["جاء", "ذلك", "خلال"], ["وجاء", "ذلك", "خلال"], ["جاء", "ذلك", "في"], ["جاء", "ذلك", "علي"])


def _of_what_came_before(phrases: Phrases, at: int, when: TimeExpression) -> bool:
    """«دفعت بلواء إلى س [عقب] مقتل ضابط هناك أول من أمس»: the day of what it came after, not of the going."""
    words = phrases.doc.all_words
    behind = (k for k in range(at + 1, when.first) if words[k] in _AFTER)
    return any(words[k + 1] in _DEATHS or phrases.within("triggers", k + 1, min(k + 4, when.first)) for k in behind)


def _of_the_crime(clause: Clause, at: int, when: TimeExpression) -> bool:
    """Whether a time of months or years stands behind the charge on which somebody is tried or held."""
    charged = any(cue == "charge" and at <= first < when.first for cue, first, _ in clause.cues)
    return charged and when.precision in ("month", "year", "range")


_FOR_CRIMES = frozenset({"justice", "arrest"})
_SET_OFF = frozenset({"forces", "talk", "words", "operation"})
_AFTER = frozenset(("عقب", "بعد", "غداه", "ردا"))
_DEATHS = frozenset(("مقتل", "استشهاد", "اصابه", "مصرع"))


def _is_charge(phrases: Phrases, clause: Clause, kind: str) -> bool:
    """«حكم على س [المدان باغتيال ضابط في ص]»: what the caught or tried did before, without a day of its own."""
    if not clause.opens("charge", within=0) or family(kind) not in _CHARGES:
        return False
    begun = phrases.doc.sentences[clause.sentence].first
    return any(family(m.entry.id) in _FOR_CRIMES for m in phrases.within("triggers", begun, clause.first))


_CHARGES = BY_FORCE | {"abduction"}


def account_of(
    phrases: Phrases, clause: Clause, deeds: list[Deed], speakers: set[int], *, part: bool
) -> Account | None:
    """What a clause tells of one happening; None where it tells of none.

    `deeds`: what it names; `speakers`: first tokens of actors that only speak; `part`: it is one of a clause's several.
    """
    told = _told(phrases, clause, deeds, speakers, part=part)
    if told is None:
        return None
    whole = clause
    clause, kind, main, deeds, results = told.clause, told.kind, told.main, told.deeds, told.results
    at = main.first if main is not None else clause.first
    when = day_of(phrases, clause, at, min([d.first for d in deeds] + [r.first for r in results]))
    if when is not None and family(kind) in _SET_OFF and _of_what_came_before(phrases, at, when):
        when = None
    if when is not None and family(kind) == "agreement" and main is not None and provides_later(phrases, main, when):
        when = None  # «اتفقا على إنشاء غرفة تباشر عملها مطلع الشهر القادم»
    if when is not None and family(kind) in _FOR_CRIMES and _of_the_crime(clause, at, when):
        when = None  # «حكم على مدان [عن جريمة تفجير سيارة عام 2016]»
    troops = kind == "troop-numbers"
    if when is not None and troops and not WHICH.isdisjoint(phrases.doc.words(clause.first, when.first)):
        when = None  # «… ضمن التحالف الذي شكلته [عام 2014]»
    if when is None and not results and only_comments(phrases, clause, main):
        return None
    count = happening_count(phrases, clause, kind)
    status = clause_status(phrases, clause, main, results, when, count)
    if status.value is None:
        return None
    if status.value == "reported" and main is not None and not results and _aimed_by(deeds, main):
        status = status._replace(value="planned")
    if status.value == "reported" and part and when is None and _is_charge(phrases, clause, kind):
        status = status._replace(value="background", recalled=True)
    when = _by_status(phrases, clause, when, status)
    places = places_of(phrases, clause, at, kind)
    if not places and clause.last < whole.last:
        places = places_of(phrases, whole, at, kind)
    if kind == "agreement" and main is not None:
        places = where_agreed(phrases, main, clause.last, places)
    return Account(
        kind=kind,
        first=clause.first,
        last=clause.last,
        sentence=clause.sentence,
        status=status,
        anaphoric=bool(main and goes_back(main, deeds) and when is None and all(p.type == "country" for p in places)),
        detail=told.detail or _led_in(phrases, clause, kind),
        of_operation=names_operation(phrases, clause) or (family(kind) == "explosion" and in_the_raid(phrases, clause)),
        about=_about(clause, deeds, results),
        fresh=any(d.other for d in deeds) or another_operation(phrases, clause) or opens_anew(phrases, clause),
        deeds=without_strikes(phrases, deeds),
        strength=max([0, *[d.strength for d in deeds]]),
        when=None if told.detail and when is not None and when.type == "TIME" else when,
        announced=when is not None and announced(phrases, clause, when),
        before=days_after(phrases, clause, at) if when is None else None,
        days_ago=when is None and days_ago(phrases, clause),
        lately=bool(results) and clause.has("lately"),
        accused=clause.opens("charge", within=0),
        sequel=clause.opens("sequence", within=0),
        opposed=_is_set_against(phrases, clause),
        answers=any(w in _ANSWERS for w in phrases.doc.words(clause.first, min(clause.first + 2, clause.last))),
        places=places,
        around=inside(phrases.places, clause.first, clause.last),
        actors=told.actors,
        homes=hits_homes(phrases, clause, deeds),
        results=[] if family(kind) == "talk" else results,
        means=told.means,
        count=count,
        evidence=[(clause.first, clause.last)],
    )


def _told(phrases: Phrases, clause: Clause, deeds: list[Deed], speakers: set[int], *, part: bool) -> Told | None:
    """Which happening a clause tells, who took part and what came of it; None where it tells of none."""
    end = died_before(phrases, clause) if deeds else None
    if end is not None:
        clause, deeds = clause._replace(last=end), [d for d in deeds if d.last <= end]
    results = find_results(phrases, clause)
    detail = not results and says_more(phrases, clause, deeds, part=part)
    if not deeds and not results:
        deeds = the_operation(phrases, clause)  # «وشاركت في العملية قوات من …»
    else:
        deeds = ended(phrases, clause, deeds) or deeds
    if (not deeds or all(d.setting and d.refers for d in deeds)) and not results:
        return None
    if any(r.kind == "seized" for r in results) and not any(r.kind == "arrested" for r in results):
        deeds = [d for d in deeds if d.kind != "arrest" or "ضبط" not in phrases.doc.all_words[d.first]] or deeds
    means = find_means(phrases, clause)
    if misleading(phrases, clause, deeds) or (habitual(phrases, clause) and all(r.low is None for r in results)):
        return None
    if general(phrases, clause, deeds, results):
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
    actors = without_finders(phrases, main, freed_from(phrases, kind, main, actors))
    return Told(clause, kind, main, deeds, results, actors, means, detail)


def _aimed_by(deeds: list[Deed], main: Deed) -> bool:
    """«[ستطلق] القوات عملية لتطهير الجبال»: the verb before what it is to do says that it lies ahead."""
    return not main.verb and any(d.verb and d.future and d.first < main.first for d in deeds)


def _by_status(
    phrases: Phrases, clause: Clause, when: TimeExpression | None, status: StatusReading
) -> TimeExpression | None:
    """The day of a clause, or where it has none the stretch that its status leaves: ahead, gone by, a part of today."""
    if status.value == "planned":
        return days_ahead(phrases, clause) if when is None else when
    if status.value not in ("reported", "aggregate") or status.recalled:
        return when
    when = days_gone(phrases, clause, when, status)
    if when is None and status.value == "reported":
        return part_of_today(phrases, clause)
    return when


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
    for result in results:  # «قيادي وعنصر من س»: summed, both are told
        if result.of == "person" and result.count is not None and result.last > result.count.last:
            within = inside(phrases.counts, result.count.last, result.last)
            harmed += [c for c in within if c.of == "person" and c.last <= result.last]
    told = [d for d in deeds if not (d.setting and d.refers)] or deeds
    # who demands or accuses does so by speaking, and who says that a war is won has won it
    asked = family(kind) == "words" or (main is not None and is_declared(phrases, main))
    actors = assign_roles(phrases, clause, told, main, set() if asked else speakers, harmed)
    actors = said_of_ours(phrases, actors)
    if family(kind) == "words" and main is not None:
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
