"""The phrases of a document, found once: what the later stages of reading look at.

Takes the stored text (and, before it, a title of its own), analyses it and runs each finder over it: the lexicon's
matcher, times, counts, actors, people, places, statements.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import accumulate

from msgspec import field

from marsad.lexicon import NONE, Match, Matches, lexicon
from marsad.model.actors import registry
from marsad.model.document import Document, title_apart
from marsad.reading.actors.context import READ, country_of_adjectives, has_forces, voted_country
from marsad.reading.actors.finding import ActorPhrase, find_actors
from marsad.reading.counts.finding import CountPhrase, find_counts
from marsad.reading.people.finding import PersonPhrase, find_people
from marsad.reading.people.initials import find_initials
from marsad.reading.people.names import Names
from marsad.reading.people.naming import Covered, Seen, private_places
from marsad.reading.people.same import acting_people
from marsad.reading.people.tables import NameTables
from marsad.reading.people.wide import joined_fates, named_widely, whole_names
from marsad.reading.places.finding import PlacePhrase, find_places
from marsad.reading.speaking.speakers import Statement, find_statements
from marsad.reading.times.datelines import own_day
from marsad.reading.times.dates import TimeExpression, find_times, reckonable
from marsad.reading.times.news import hours_of_the_news
from marsad.reading.words.look_up import Words, look_up
from marsad.reading.words.windows import Ordered, inside, ordered
from marsad.text import Doc, analyse
from marsad.text.records import Record

# Characters. A post or wire item tells news: an undated happening in it is of the day of publication. A longer article
# is not.
WIRE_LENGTH = 900
# A text under a headline of its own, of so many paragraphs of so many characters, is an article, be it short.
_PARAGRAPHS, _PARAGRAPH_LENGTH = 4, 80
# Where posts stand: of any length they tell what just happened.
_POSTS = re.compile(r"https?://(?:www\.|m\.|mobile\.)?(?:x|twitter|facebook|fb|t|instagram|threads)\.(?:com|me|net)/")


class Phrases(Record):
    """An analysed document with its phrases, each list in the order of the text."""

    doc: Doc
    title_length: int
    """Characters before the stored text: the title and a line break, where the title is evidence of its own."""
    published: date | None
    """The day from which the text's days count: the day of publication, else the one that the text is signed with."""
    dated: TimeExpression | None
    """The day that a line of the text signs it with."""
    post: bool
    """Whether its address is one of the platforms of posts."""
    article: bool
    """Whether it has a headline of its own and several paragraphs."""
    country: str | None
    home: str | None
    """The country whose forces those without a name are: `country`, else that of adjectives or places."""
    matches: Matches
    """The lexicon's matches by category, longest first where they begin together."""
    known: Words
    """What is known of its words."""
    names: NameTables
    """What the lexicon says of names."""
    times: Ordered[TimeExpression]
    counts: Ordered[CountPhrase]
    actors: Ordered[ActorPhrase]
    people: Ordered[PersonPhrase]
    """Those spoken of; who only speaks is in the statements."""
    named: list[PersonPhrase]
    """All of them."""
    covered: list[Covered]
    """Where private persons are named."""
    places: Ordered[PlacePhrase]
    statements: Ordered[Statement]
    masked: list[bool]
    """For each token, whether it says no deed: a part of a phrase that misleads, or of a day («فجر الأحد»)."""
    _firsts: dict[str, list[int]] = field(default_factory=dict)
    _said: list[int] = field(default_factory=list)
    """For each statement the farthest token that it or one before it reaches."""

    @property
    def wire(self) -> bool:
        """Whether it is a post or wire item, which tells news of one day and mostly of one place."""
        return self.post or (not self.article and len(self.doc.norm.text) - self.title_length <= WIRE_LENGTH)

    def misled(self, first: int, last: int) -> bool:
        """Whether one of the tokens `first` to `last` (exclusive) is masked."""
        return any(self.masked[at] for at in range(first, min(last, len(self.masked))))

    def said(self, first: int, last: int) -> list[Statement]:
        """The statements that begin before token `last` and end at token `first` or behind it."""
        if not self._said:
            self._said = list(accumulate((s.last for s in self.statements), max))
        behind = begin = bisect_left(self.statements.firsts, last)
        while begin and self._said[begin - 1] >= first:
            begin -= 1
        return [s for s in self.statements.all[begin:behind] if s.last >= first] if begin < behind else []

    def said_at(self, at: int) -> list[Statement]:
        """The statements in which token `at` stands."""
        said = self.said(at, at + 1)
        return [s for s in said if s.last > at] if said else said

    def placed(self, first: int, last: int) -> bool:
        """Whether a place is named from token `first` to `last` (exclusive) that is no weak reading."""
        return any(not place.weak for place in inside(self.places, first, last))

    def sure_places(self, first: int, last: int) -> list[PlacePhrase]:
        """The places named from token `first` to `last` (exclusive) but for weak readings."""
        return [place for place in inside(self.places, first, last) if not place.weak]

    def within(self, category: str, first: int, last: int) -> list[Match]:
        """Matches of a category that lie inside tokens `first` to `last`."""
        firsts = self._firsts.get(category)
        if firsts is None:
            firsts = self._firsts[category] = [m.first for m in self.matches.get(category, NONE)]
        if not firsts:
            return []
        begin = bisect_left(firsts, first)
        if begin == len(firsts) or firsts[begin] >= last:
            return []
        behind = begin + 1
        if behind < len(firsts) and firsts[behind] < last:  # seldom
            behind = bisect_left(firsts, last, behind)
        found = self.matches[category][begin:behind]
        for match in found:
            if match.last > last:
                return [m for m in found if m.last <= last]
        return found  # nearly always


def find_phrases(document: Document) -> Phrases:
    """Run all finders over a document."""
    title = title_apart(document)
    doc = analyse(document.text if title is None else f"{title}\n{document.text}")
    published = published_day(document)
    known = look_up(doc)
    found = lexicon().matches(doc, known.known_at, known.known)
    times = find_times(doc, published, known)
    dated = own_day(doc, times)
    if published is None and dated is not None and dated.start is not None:
        published = reckonable(date.fromisoformat(dated.start))
        times = find_times(doc, published, known)
    counts = find_counts(doc, found, known)
    names = NameTables(found, len(doc.tokens))
    country = names.country
    named = _find_named(document, doc, names, known, times, country, published)
    if country is None and _abroad(found) is None and (country := country_of_places(named.places)) is not None:
        # A post that names nothing but a village: only its country tells whom «النظام», «الجيش» mean.
        named = _find_named(document, doc, names, known, times, country, published)
    home = country
    if home is None and (home := _home(found, named.places)) is not None:
        named = _find_named(document, doc, names, known, times, country, published, home)
    actors, people, places = named.actors, named.people, named.places
    phrases = Phrases(
        doc=doc,
        title_length=0 if title is None else len(title) + 1,
        published=published,
        dated=dated,
        post=bool(_POSTS.match(document.url or "")),
        article=_is_article(document),
        country=country,
        home=home,
        matches=found,
        known=known,
        names=names,
        times=ordered(hours_of_the_news(doc, times, published)),
        counts=ordered(counts),
        actors=ordered(actors),
        people=ordered(people),
        named=people,
        covered=[],
        places=ordered(places),
        statements=ordered([]),
        masked=_masked(doc, found.get("false_triggers", NONE), times),
    )
    _name_widely(phrases)
    statements = find_statements(
        doc, found, actors, phrases.named, publisher=document.publisher, known=known, country=names.country
    )
    phrases.statements = ordered(statements)
    acting = _not_speaking(phrases.named, statements)
    acting = acting_people(Names(doc, names, actors), acting) if acting else acting
    phrases.people = ordered(acting)
    phrases.actors = ordered(_with_officials(doc, actors, acting))
    return phrases


def _is_article(document: Document) -> bool:
    """Whether a text is told in paragraphs under a headline; a short one of one or two is a wire item."""
    if not document.title:
        return False
    return sum(len(line) >= _PARAGRAPH_LENGTH for line in document.text.split("\n")) >= _PARAGRAPHS


def _name_widely(phrases: Phrases) -> None:
    """Add those whom nothing but a name shows, and mark where private persons are named."""
    actors, people = list(phrases.actors), phrases.named
    seen = Seen(
        phrases.doc, phrases.names, phrases.known, actors, people, list(phrases.places), list(phrases.times),
        phrases.title_length,
    )  # fmt: skip
    covered = private_places(seen)
    names = Names(phrases.doc, phrases.names, actors)
    wide = named_widely(names, covered, people)
    wide += find_initials(names, [*people, *wide])
    leaders = {p.first for p in wide if not p.private}
    phrases.covered = [c for c in covered if c.first not in leaders] if leaders else covered
    people = whole_names(phrases.doc, people, covered)
    phrases.named = joined_fates(names, sorted([*people, *wide], key=lambda p: p.whole))


class _Named(Record):
    """Who and what places a document names."""

    actors: list[ActorPhrase]
    people: list[PersonPhrase]
    places: list[PlacePhrase]


def _find_named(
    document: Document,
    doc: Doc,
    names: NameTables,
    known: Words,
    times: list[TimeExpression],
    country: str | None,
    published: date | None,
    home: str | None = None,
) -> _Named:
    found = names.matches
    actors = find_actors(doc, found, country=country, publisher=document.publisher, published=published, home=home)
    actors = [a for a in _outside_names(actors, found) if not (_is_asking(doc, a) or _is_fate(doc, a))]
    people = find_people(doc, found, actors, names)
    lands = {a.first for a in actors if a.kind == "country" and _over_all_of_it(doc.all_words, a.last)}
    blocked = [(p.first, p.last) for group in (actors, times) for p in group if p.first not in lands]
    blocked += [_office(doc, p) for p in people]
    places = [p for p in find_places(doc, blocked, country, known) if p.type == "country" or p.first not in lands]
    return _Named(actors, people, places)


_ALL_OF_IT = frozenset(("اراضيه", "اراضيها", "الاراضي", "البلاد", "النصر", "هزيمه"))
_GROUND_REACH = 14


def _over_all_of_it(words: list[str], at: int) -> bool:
    """«أعلن [العراق] تحرير كامل أراضيه»: whether a country that acts is where it was, by the words from `at` on."""
    return any(w in _ALL_OF_IT for w in words[at : at + _GROUND_REACH])


def _office(doc: Doc, person: PersonPhrase) -> tuple[int, int]:
    """The tokens that tell who somebody is; of an office without a name up to where it is («رئيس المجلس في س»)."""
    first, last = person.whole
    words = doc.all_words
    if words[first].lstrip("و") in _LOCAL_OFFICES:  # «مختار حي س فلان»: the quarter is a place
        typed = next((at for at in range(first + 1, last) if words[at] in _LOCAL), None)
        if typed is not None:
            return first, typed
    inside = [at for at in range(first + 1, last) if words[at] == "في"] if person.name is None else []
    return first, inside[0] if inside else last


_LOCAL_OFFICES = frozenset(("مختار", "عمده", "رييس", "الرييس"))
_LOCAL = frozenset(("حي", "قريه", "بلده", "ناحيه", "مخيم", "قري"))


def country_of_places(places: Sequence[PlacePhrase]) -> str | None:
    """The only country, of those that marsad reads of, in which all the places lie; None where there are several."""
    countries = {p.country for p in places if not p.weak and p.country}
    only = countries.pop() if len(countries) == 1 else None
    return only if only in READ else None


def _abroad(found: Matches) -> str | None:
    """The country with forces of its own, and no column in the tables, that the document is on."""
    voted = voted_country(found)
    return voted if voted is not None and voted not in READ and has_forces(voted) else None


def _home(found: Matches, places: Sequence[PlacePhrase]) -> str | None:
    if (voted := _abroad(found)) is not None:
        return voted
    return country_of_adjectives(found) or commonest_country(places)


def commonest_country(places: Sequence[PlacePhrase]) -> str | None:
    """The country of most places, of those that have forces but no columns in the tables; the first of several."""
    countries = [p.country for p in places if not p.weak and p.country and has_forces(p.country)]
    return max(countries, key=countries.count) if countries else None


def _outside_names(actors: list[ActorPhrase], found: Matches) -> list[ActorPhrase]:
    """The actors that are no part of a place's name («ود مدني» is no civilian) or of words for the unknown dead."""
    names = [m for m in found.get("false_triggers", NONE) if m.entry.id in ("place-name", "unidentified")]
    return [a for a in actors if not any(m.first <= a.first and a.last <= m.last for m in names)] if names else actors


def _is_fate(doc: Doc, actor: ActorPhrase) -> bool:
    """«لا يزال مصير الآخرين [مجهولا]»: what is not known of them, and nobody unknown."""
    words = doc.all_words
    before = words[max(actor.first - _FATE_REACH, 0) : actor.first]
    return words[actor.first].startswith("مجهول") and any(w.startswith(("مصير", "ومصير")) for w in before)


_FATE_REACH = 6


def _is_asking(doc: Doc, actor: ActorPhrase) -> bool:
    """«طالب رئيس الوزراء …» at the head of a sentence: the verb, no student."""
    if actor.kind != "persons" or actor.last - actor.first != 1 or doc.all_words[actor.first].lstrip("و") != "طالب":
        return False
    begins = actor.first == 0 or doc.tokens[actor.first].sentence != doc.tokens[actor.first - 1].sentence
    return begins or doc.all_words[actor.first - 1] in ("،", "فيما", "كما") or doc.all_words[actor.first][0] == "و"


def _not_speaking(people: list[PersonPhrase], statements: list[Statement]) -> list[PersonPhrase]:
    """The people whose names lie in no phrase that names a source."""
    speaking = sorted({s.attribution.span for s in statements if s.attribution.span is not None})
    starts = [start for start, _ in speaking]
    reached = list(accumulate((end for _, end in speaking), max))
    acting = []
    for person in people:
        before = bisect_left(starts, person.span[1])
        if not before or reached[before - 1] <= person.span[0]:
            acting.append(person)
    return acting


def _masked(doc: Doc, misleading: list[Match], times: list[TimeExpression]) -> list[bool]:
    mask = [False] * (len(doc.tokens) + 1)
    ranges = [(m.first, m.last) for m in misleading] + [(t.first, t.last) for t in times]
    for first, last in ranges:
        for index in range(first, last):
            mask[index] = True
    return mask


_BY_BIRTH = frozenset(("قيادي", "قياديا", "متزعم", "ناشط", "مقاتل", "مواطن", "مهرب", "مطلوب", "متهم", "ارهابي"))


def _with_officials(doc: Doc, actors: list[ActorPhrase], people: list[PersonPhrase]) -> list[ActorPhrase]:
    """The actors, with officials acting for those they lead: «رئيس الوزراء العراقي» acts for the government.

    An armed group's members are spoken of, not acting for it, so their phrases are left as they are.
    """
    officials = {}
    firsts = [a.first for a in actors]
    for person in people:
        entry = registry().get(person.organisation or "")
        if entry is None or entry.acled_inter != "State forces":
            continue
        first, last = person.whole
        if doc.all_words[first].removeprefix("و").removeprefix("ال") in _BY_BIRTH:
            continue  # «القيادي السوري فلان»: where he is from
        at = bisect_left(firsts, first)
        before = actors[at] if at < len(actors) and firsts[at] < last else None
        officials[first] = ActorPhrase(
            first=first,
            last=last,
            span=person.whole_span,
            id=entry.id,
            name=doc.raw[slice(*person.whole_span)],
            unit=None,
            parent=entry.parent,
            country_hint=entry.country,
            prefix=_clitics(doc, first, person.whole_span[0])
            or (before.prefix if before and before.first == first else ""),
            kind="persons",
        )
    if not officials:
        return actors
    covered = {at for o in officials.values() for at in range(o.first, o.last)}
    kept = [a for a in actors if a.first not in covered]
    return sorted([*kept, *officials.values()], key=lambda a: a.first)


def _clitics(doc: Doc, first: int, start: int) -> str:
    """The letters of token `first` before `start`: what stands before the phrase without belonging to it."""
    return doc.raw[doc.tokens[first].start : start]


def published_day(document: Document) -> date | None:
    """The day of publication; None where it is missing, not ISO 8601 or a placeholder."""
    try:
        return reckonable(date.fromisoformat((document.published or "")[:10]))
    except ValueError:
        return None
