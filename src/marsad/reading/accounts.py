"""Clauses to accounts: what one clause tells of one happening, with every phrase that belongs to it."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from marsad.model.actors import ActorEntry, registry
from marsad.model.mention import Attribution, Role
from marsad.reading.actors import ActorPhrase
from marsad.reading.clauses import Clause, find_clauses
from marsad.reading.counts import CountPhrase
from marsad.reading.datelines import captions
from marsad.reading.dates import TimeExpression
from marsad.reading.deeds import OTHER, Deed, MeansPhrase, family, find_deeds, find_means, go_together
from marsad.reading.kinds import choose_kind
from marsad.reading.people import PersonPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.places import PlacePhrase
from marsad.reading.results import HAPPENING_COUNTS, ResultPhrase, find_results
from marsad.reading.roles import BYSTANDERS, MOUTHPIECES, REPELS, RoledActor, assign_roles
from marsad.reading.settings import happening_places
from marsad.reading.speakers import Statement
from marsad.reading.status import RECENT_DAYS, StatusReading, read_status
from marsad.reading.windows import inside

# Words between people rather than deeds: told only where at least one known actor takes part.
_BY_PEOPLE = frozenset({"people", "protest", "talk", "agreement", "words", "release"})
_TALK = frozenset({"talk", "agreement", "cooperation", "words", "justice", "forces", "aggregate"})


@dataclass(slots=True)
class Account:
    """What one clause, and later one document, tells of one happening. Token ranges count in the analysed text."""

    kind: str
    first: int
    last: int
    sentence: int
    status: StatusReading
    anaphoric: bool
    """Whether the deed is only referred back to («القصف», «العملية»), with no place or day of its own."""
    about: str = ""
    """Family of the deed that it only tells the outcome of («أسفرت هذه الضربات عن …»)."""
    fresh: bool = False
    """Whether it says that it is another one («عملية أخرى»)."""
    headline: bool = False
    """Whether it is told by the first sentence, before others: a title or lead that the text goes on to explain."""
    deeds: list[Deed] = field(default_factory=list)
    strength: int = 0
    """How surely its surest word names a deed."""
    when: TimeExpression | None = None
    caption: bool = False
    """Whether only a picture's caption tells it."""
    pictured: TimeExpression | None = None
    """The day that a picture's caption gives it, which holds where the text names none."""
    places: list[PlacePhrase] = field(default_factory=list)
    around: list[PlacePhrase] = field(default_factory=list)
    """All places that its words name, also those that only help to find the place («قرية … قرب مدينة …»)."""
    actors: list[RoledActor] = field(default_factory=list)
    results: list[ResultPhrase] = field(default_factory=list)
    people: list[PersonPhrase] = field(default_factory=list)
    means: list[MeansPhrase] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    count: CountPhrase | None = None
    operation: tuple[int, int] | None = None
    """Characters of the operation's code name."""
    evidence: list[tuple[int, int]] = field(default_factory=list)
    """Token ranges."""

    @property
    def bare(self) -> bool:
        """Whether it tells neither who, where, when nor what came of it: a heading, a word in passing."""
        return not (self.places or self.results or self.when or self.count or any(a.actor.id for a in self.actors))

    @property
    def family(self) -> str:
        """The family of its kind."""
        return family(self.kind)


def find_accounts(phrases: Phrases) -> list[Account]:
    """All accounts in the order of the text."""
    accounts: list[Account] = []
    speakers = _speaker_tokens(phrases)
    for clauses in find_clauses(phrases):
        accounts.extend(_of_sentence(phrases, clauses, speakers))
    several = len(phrases.doc.sentences) > 1
    pictures = captions(phrases.doc)
    for account in accounts:
        if account.sentence in pictures:
            account.caption, account.pictured, account.when = True, account.when, None
        account.headline = several and account.sentence == 0
    return accounts


def _of_sentence(phrases: Phrases, clauses: list[Clause], speakers: set[int]) -> list[Account]:
    found: list[Account] = []
    pending: Clause | None = None
    for clause in clauses:
        if pending is not None:
            clause = clause._replace(first=pending.first, cues=pending.cues + clause.cues)
            pending = None
        told = (_of_clause(phrases, part, deeds, speakers) for part, deeds in _parts(phrases, clause))
        parts = [account for account in told if account is not None]
        if not parts:
            if found and _only_results(phrases, clause, found[-1]):
                continue
            if not found:
                pending = clause  # «في سياق …»: the setting of the clause that follows
            continue
        found.extend(parts)
    for account in found:
        _complete(phrases, account, clauses, alone=len(found) == 1)
    return found


def _parts(phrases: Phrases, clause: Clause) -> list[tuple[Clause, list[Deed]]]:
    """A clause with its deeds, cut where a happening of another sort begins («انتشر الجيش … بعد انسحاب القوات …»).

    Deeds that make up one operation, or one attack with its toll, stay together; words that only refer back and what
    is asked for or talked about cut nothing.
    """
    found = find_deeds(phrases, clause)
    deeds = [d for d in found if not d.refers and not d.negated] if len(found) > 1 else []
    if len(deeds) < 2 or family(deeds[0].kind) in _GOVERNING:
        return [(clause, found)]
    cuts = []
    held = {family(deeds[0].kind)}
    for before, deed in pairwise(deeds):
        kind = family(deed.kind)
        apart = (_stands_apart(deed, held) and not _coordinated(phrases, before, deed)) or _turned(before, deed)
        cut = _cut(phrases, before.last, deed) if apart else None
        if cut is not None:
            cuts.append(cut)
            held = set()
        held.add(kind)
    if not cuts:
        return [(clause, found)]
    return [
        (
            clause._replace(first=begin, last=end, cues=tuple(c for c in clause.cues if begin <= c[1] < end)),
            [d for d in found if begin <= d.first < end],
        )
        for begin, end in pairwise([clause.first, *cuts, clause.last])
        if end > begin
    ]


def _stands_apart(deed: Deed, held: set[str]) -> bool:
    """Whether a deed is another happening than those of the families `held` told before it in the clause."""
    kind = family(deed.kind)
    if kind not in _APART or any(kind == h or go_together(kind, h) or {kind, h} <= _ONE_CLAUSE for h in held):
        return False
    # «عملية استهدفت أوكارا»: a verb that says what an operation was directed at.
    return not (deed.verb and kind in ("strike", "attack") and held & {"operation", "arrest", "find"})


def _coordinated(phrases: Phrases, before: Deed, deed: Deed) -> bool:
    """«عمليات أمنية وضربات حاسمة»: two nouns in one breath."""
    near = not before.verb and not deed.verb and deed.first - before.last <= _ONE_BREATH
    return near and phrases.doc.tokens[deed.first].word.startswith("و")


_ONE_BREATH = 1


def _turned(before: Deed, deed: Deed) -> bool:
    """Ground lost and ground regained are two happenings («سيطر التنظيم عام 2014 … واستعادة المحافظات»)."""
    return before.kind != deed.kind and family(before.kind) == family(deed.kind) == "territory"


def _cut(phrases: Phrases, first: int, deed: Deed) -> int | None:
    """Where behind token `first` a second deed's words begin: at a word of time before it, else at the first comma.

    None where the deed's noun is an object of the first one («استهدف رتلا عسكريا»).
    """
    tokens = phrases.doc.tokens
    for at in range(deed.first - 1, max(first - 1, deed.first - 3), -1):
        if tokens[at].word.removeprefix("و") in _TURNING:
            return at
    if family(deed.kind) in ("forces", "territory") and not deed.verb:
        return None
    return next((at + 1 for at in range(first, deed.first) if tokens[at].word in "،,"), deed.first)


_GOVERNING = frozenset({"words", "talk"})
_APART = frozenset({"forces", "territory", "strike", "attack", "fight", "explosion"})
# In one clause they are parts of what was done, though on their own they are happenings each.
_ONE_CLAUSE = frozenset({"strike", "explosion", "attack", "destruction", "people", "find", "protest"})
_TURNING = frozenset(("منذ", "بعد", "عقب", "اثر", "قبل", "قبيل", "بعيد", "خلال", "اثناء", "جراء", "بسبب"))


def _only_results(phrases: Phrases, clause: Clause, account: Account) -> bool:
    """A clause that only adds outcomes to the account before it."""
    results = find_results(phrases, clause)
    if not results or clause.has("history"):
        return False
    account.results.extend(results)
    account.evidence.append((clause.first, clause.last))
    account.last = clause.last
    return True


def _of_clause(phrases: Phrases, clause: Clause, deeds: list[Deed], speakers: set[int]) -> Account | None:
    results = find_results(phrases, clause)
    if not deeds and not results:
        return None
    means = find_means(phrases, clause)
    if _misleading(phrases, clause, deeds) or (clause.has("habit") and not results):
        return None
    kind, main = choose_kind(phrases, clause, deeds, means, results)
    if kind is None:
        return None
    harmed = [r.count for r in results if r.count is not None]
    told = [d for d in deeds if not (d.setting and d.refers)] or deeds
    asked = family(kind) == "words"  # who demands or accuses does so by speaking
    actors = assign_roles(phrases, clause, told, main, set() if asked else speakers, harmed)
    if asked and main is not None:
        actors = _asking(phrases, clause, main) or actors
    actors = _by_us(phrases, clause, actors) or actors
    if family(kind) not in _BY_PEOPLE:
        actors = [a for a in actors if not (a.actor.id == "civilians" and a.role == "initiator")]
    actors += _own_side(phrases, clause, actors) or _crowd(phrases, clause, kind, main, actors)
    actors += _harmed_forces(results, actors)
    if family(kind) in _TALK and not (any(a.actor.id for a in actors) or _sure(phrases, clause, main, kind)):
        return None
    at = main.first if main is not None else clause.first
    when = _day_of(phrases, clause, at, min([d.first for d in deeds] + [r.first for r in results]))
    count, since = _count(phrases, clause), _long_since(phrases, when)
    status = read_status(
        clause,
        main,
        results,
        since=since,
        day=when is not None and when.precision == "day",
        many=since and count is not None and (count.low or 0) > _ONE_OPERATION,
    )
    if status.value is None:
        return None
    sort = family(kind)
    places = happening_places(
        phrases,
        clause.first,
        clause.last,
        at,
        moving=sort != "operation",
        taken=sort == "territory",
        shot=sort == "strike",
    )
    return Account(
        kind=kind,
        first=clause.first,
        last=clause.last,
        sentence=clause.sentence,
        status=status,
        anaphoric=bool(main and main.refers and not places and when is None),
        about=_about(clause, deeds, results),
        fresh=any(d.other for d in deeds) or _another_operation(phrases, clause),
        deeds=deeds,
        strength=max((d.strength for d in deeds), default=0),
        when=when,
        places=places,
        around=_named(phrases, clause.first, clause.last),
        actors=actors,
        results=results,
        means=means,
        count=count,
        evidence=[(clause.first, clause.last)],
    )


def _sure(phrases: Phrases, clause: Clause, main: Deed | None, kind: str) -> bool:
    """Whether words that can mean nothing else tell it, where no known actor is named («هدنة إنسانية في الخرطوم»)."""
    if main is None or main.strength < _SURE:
        return False
    if family(kind) == "justice" or kind == "ceasefire":
        return True
    return family(kind) == "forces" and bool(inside(phrases.actors, clause.first, clause.last))


_SURE = 6
_ONE_OPERATION = 9
"""Strikes, attacks or rockets that may belong to one operation; more over a long time are a total."""


def _another_operation(phrases: Phrases, clause: Clause) -> bool:
    """«نفذت القوة عملية أخرى»: an operation without a kind of its own that is said to be another one."""
    tokens = phrases.doc.tokens
    operations = phrases.within("operation_words", clause.first, clause.last)
    return any(m.last < len(tokens) and tokens[m.last].word in OTHER and not m.definite for m in operations)


def _about(clause: Clause, deeds: list[Deed], results: list[ResultPhrase]) -> str:
    """The family of a deed told before, whose outcome the clause gives; "" where it tells a deed of its own."""
    if not results or not clause.has("outcome"):
        return ""
    first = min(r.first for r in results)
    return next((family(d.kind) for d in deeds if d.refers and d.last <= first), "")


def _day_of(phrases: Phrases, clause: Clause, at: int, begin: int) -> TimeExpression | None:
    """The day told nearest to the deed at token `at`; what follows it comes before what precedes it.

    In «أعلنت، اليوم، نتائج العملية التي نفذتها أمس» the statement is of today, the deed of yesterday. A day right
    before all that happened (`begin`) is theirs, however late the deed's own word comes («وفي 11 تموز، قتل … بهجوم»).
    """

    def away(time: TimeExpression) -> int:
        if time.first >= at:
            return time.first - at
        said = any(w in _THAT for w in phrases.doc.all_words[time.last : begin])
        if 0 <= begin - time.last <= _OPENING_REACH and not said:
            return begin - time.last
        return (at - time.last) * 3

    days = [t for t in inside(phrases.times, clause.first, clause.last) if t.start and t.type in ("DATE", "TIME")]
    nearest = min(days, key=away, default=None)
    return None if nearest is None else _both_days(phrases, nearest, days)


def _both_days(phrases: Phrases, one: TimeExpression, days: list[TimeExpression]) -> TimeExpression:
    """«يومي الخميس والجمعة»: a happening of both days."""
    words = phrases.doc.all_words
    if words[one.first].lstrip("و") not in _TWO_DAYS:
        return one
    other = next((t for t in days if 0 <= t.first - one.last <= 1 and words[one.last].startswith("و")), None)
    if other is None or not one.start or not other.end or other.end < one.start:
        return one
    span = (one.span[0], other.span[1])
    return one._replace(
        last=other.last, span=span, text=phrases.doc.raw[slice(*span)], end=other.end, precision="range"
    )


_TWO_DAYS = frozenset(("يومي", "يوما", "ليلتي", "مساءي", "صباحي"))
_THAT = frozenset(("ان", "بان", ":"))


_OPENING_REACH = 2


def _long_since(phrases: Phrases, when: TimeExpression | None) -> bool:
    """Whether a time runs from long ago up to publication («منذ عام 2017»)."""
    if when is None or not (when.start and when.end) or phrases.published is None:
        return False
    long_ago = phrases.published - timedelta(days=RECENT_DAYS)
    return date.fromisoformat(when.start) < long_ago and date.fromisoformat(when.end) >= long_ago


def _own_side(phrases: Phrases, clause: Clause, actors: list[RoledActor]) -> list[RoledActor]:
    """The force for which the speaker speaks, where no other doer is named and it says that it did it itself.

    «قمنا بتنفيذ العملية»; «أعلن الجيش الوطني قتل عناصر»: a transitive deed under the announcement of an armed force.
    """
    if any(a.role == "initiator" for a in actors):
        return []
    for cue, first, last in clause.cues:
        if cue not in ("we", "itself", "own-deed"):
            continue
        said = next((s.attribution for s in phrases.statements if s.first <= first < s.last), None)
        entry = registry().get(said.organisation or "") if said is not None else None
        if said is None or entry is None or entry.kind in BYSTANDERS:
            continue
        if (cue == "own-deed" and not _announces(said, entry)) or (cue == "itself" and entry.id in MOUTHPIECES):
            continue
        span = phrases.doc.span(first, last) if cue == "we" else said.span
        words = phrases.doc.raw[slice(*span)]
        own = ActorPhrase(first, last, span, entry.id, words, None, entry.parent, entry.country, "", "generic")
        return [RoledActor(own, "initiator")]
    return []


def _harmed_forces(results: list[ResultPhrase], actors: list[RoledActor]) -> list[RoledActor]:
    """«قتل شرطيا»: the force that only the noun for its man names was the target."""
    named = {a.actor.id for a in actors}
    forces = []
    for result in results:
        count = result.count
        if count is None or count.noun is None or not count.noun.row.get("force") or result.group in named | {None}:
            continue
        if result.kind not in ("killed", "wounded", "abducted"):
            continue
        named.add(result.group)
        entry = registry().get(result.group or "")
        words = count.noun.id
        force = ActorPhrase(
            count.first, count.last, count.span, result.group, words, None, entry.parent if entry else None, None, "",
            "persons",
        )  # fmt: skip
        forces.append(RoledActor(force, "target"))
    return forces


def _asking(phrases: Phrases, clause: Clause, main: Deed) -> list[RoledActor]:
    """«طالبت الكتائب الحكومة ب…»: who asks follows the verb, then whom it asks; what is asked for comes behind."""
    named = inside(phrases.actors, clause.first, clause.last)
    around = [a for a in named if a.last <= main.first or a.first - main.last <= _SAID_TO]
    roles: tuple[Role, ...] = ("initiator", "target")
    return [RoledActor(actor, role) for actor, role in zip(around, roles, strict=False)]


_SAID_TO = 10


def _by_us(phrases: Phrases, clause: Clause, actors: list[RoledActor]) -> list[RoledActor]:
    """«استهدفنا بارجة أمريكية»: the speaker's side did it, so that whoever is named behind the verb is its target."""
    said, end = next(((first, last) for cue, first, last in clause.cues if cue in ("we", "itself")), (None, 0))
    own = _own_side(phrases, clause, []) if said is not None else []
    if not own or said is None:
        return []
    doer = own[0].actor.id
    if any(word.startswith(REPELS) for word in phrases.doc.words(end - 1, end + 1)):
        return [own[0]._replace(role="target"), *(a for a in actors if a.actor.id != doer)]  # «أن قواته تصدت لهجوم»
    return own + [
        a._replace(role="target") if a.role == "initiator" and a.actor.first > said else a
        for a in actors
        if a.actor.id != doer
    ]


def _crowd(
    phrases: Phrases, clause: Clause, kind: str, main: Deed | None, actors: list[RoledActor]
) -> list[RoledActor]:
    """«تظاهر العشرات من الخريجين»: who demonstrates is told by the verb itself."""
    if family(kind) != "protest" or main is None or any(a.actor.id == "protesters" for a in actors):
        return []
    counts = [
        c for c in inside(phrases.counts, main.last, clause.last) if c.first - main.last <= 1 and c.of == "person"
    ]
    first, last = (counts[0].first, counts[0].last) if counts else (main.first, main.last)
    span = counts[0].span if counts else phrases.doc.span(first, last)
    words = phrases.doc.raw[slice(*span)]
    crowd = ActorPhrase(first, last, span, "protesters", words, None, None, None, "", "persons")
    return [RoledActor(crowd, "target" if kind in ("protest-intervention", "protest-repression") else "initiator")]


def _announces(said: Attribution, entry: ActorEntry) -> bool:
    """Whether a force announces its own deed; commands and press offices announce what others did."""
    own = entry.acled_inter in _FIGHTING or (entry.kind == "force" and entry.id not in MOUTHPIECES)
    return own and said.speaker is None and said.stance != "denies"


_FIGHTING = frozenset({"Rebel group", "Political militia", "External/Other forces"})


def _misleading(phrases: Phrases, clause: Clause, deeds: list[Deed]) -> bool:
    """Accidents, sport and ordinary crime, judgements, wishes and what "usually" happens: no happening is told."""
    false = {m.entry.id for m in phrases.within("false_triggers", clause.first, clause.last)}
    strongest = max((d.strength for d in deeds), default=0)
    if "sport" in false or ("accident" in false and strongest < 8):
        return True
    if "crime" in false and all(family(d.kind) in _POLICING for d in deeds):
        return True
    opinions = [first for cue, first, _ in clause.cues if cue in ("opinion", "habit", "no-comment")]
    return bool(opinions) and (not deeds or min(opinions) < min(d.first for d in deeds))


_POLICING = frozenset({"arrest", "find", "justice", "operation"})


def _speaker_tokens(phrases: Phrases) -> set[int]:
    """First tokens of the actors that lie inside the words of a statement's source: there they only speak."""
    spans = sorted({s.attribution.span for s in phrases.statements if s.attribution.span is not None})
    begins = [span[0] for span in spans]
    found = set()
    for actor in phrases.actors:
        at = bisect_right(begins, actor.span[0]) - 1
        if at >= 0 and actor.span[1] <= spans[at][1]:
            found.add(actor.first)
    return found


def _count(phrases: Phrases, clause: Clause) -> CountPhrase | None:
    return next(
        (
            c
            for c in inside(phrases.counts, clause.first, clause.last)
            if c.of in HAPPENING_COUNTS
            and (c.low is not None or c.qualifier == "vague")
            and not (c.definite and c.low is None)
        ),
        None,
    )


def _complete(phrases: Phrases, account: Account, clauses: list[Clause], *, alone: bool) -> None:
    """What an account shares with its sentence: the day, the place where it has none, people, statements, evidence."""
    first, last = clauses[0].first, clauses[-1].last
    if account.when is None:
        before = [t for t in inside(phrases.times, first, account.last) if t.start and t.type in ("DATE", "TIME")]
        account.when = before[-1] if before else None
    if not account.places and alone:
        account.places = happening_places(phrases, first, last, account.first)
    if alone:
        account.evidence = [(first, last)]
        account.first, account.last = first, last
        account.around = _named(phrases, first, last)
    account.people = inside(phrases.people, account.first, account.last)
    at = account.deeds[0].first if account.deeds else account.first
    account.statements = [s for s in phrases.statements if s.first <= at < s.last]
    account.operation = _operation(phrases, account)


def _named(phrases: Phrases, first: int, last: int) -> list[PlacePhrase]:
    return inside(phrases.places, first, last)


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
