"""Accounts to mention records: values with their spans, in the terms of the contract."""

from datetime import date, timedelta
from functools import lru_cache

from marsad.model.actors import GROUPS, registry
from marsad.model.codebook import CODEBOOK_VERSION
from marsad.model.mention import (
    Actor,
    Attribution,
    Because,
    Count,
    Evidence,
    Means,
    Mention,
    Operation,
    Person,
    Place,
    Result,
    Span,
    Status,
    When,
    Zone,
)
from marsad.model.naming import Named, Names
from marsad.reading.accounts.finding import Account
from marsad.reading.accounts.status import AHEAD_DAYS
from marsad.reading.deeds.means import MeansPhrase
from marsad.reading.deeds.recent import recent_since
from marsad.reading.deeds.triggers import BY_FORCE
from marsad.reading.outcomes.kind_parties import settle_parties
from marsad.reading.outcomes.results_groups import settle_groups
from marsad.reading.outcomes.results_sides import tell_of_each
from marsad.reading.outcomes.settling import coded_kind, settle_civilians
from marsad.reading.parties.armed import face_the_enemy, settle_armed
from marsad.reading.parties.foiled import settle_foiled
from marsad.reading.parties.lost import add_lost
from marsad.reading.parties.same import once
from marsad.reading.people.names import PersonPhrase
from marsad.reading.people.standing import each_once, standing_of, words_of_standing
from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase, to_place
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.roles.state import RoledActor
from marsad.reading.settings.finding import WIDE
from marsad.reading.speaking.speakers import each_source
from marsad.reading.times.dates import TimeExpression
from marsad.text import without_unseen


class Recorder:
    """Makes the mentions of one document. Holds what maps analysed text to stored text: the title's length."""

    def __init__(self, document_id: str, phrases: Phrases, names: Names | None = None) -> None:
        self._id = document_id
        self._phrases = phrases
        self._wire = phrases.wire
        self._names = (names or Names()).named
        published = phrases.published
        self._bounds = None if published is None else _bounds(published)
        """Of the days that a report of today tells: ISO days, which sort as days do."""

    def mentions(self, accounts: list[Account]) -> list[Mention]:
        """One record for each account, numbered in the order of the text."""
        return [self._mention(f"{self._id}#{n}", account) for n, account in enumerate(accounts, 1)]

    # Spans: the analysed text is the title, a line break and the stored text, where the title is evidence of its own.

    def _at(self, span: Span) -> tuple[Span, Zone]:
        shift = self._phrases.title_length
        if span[0] < shift:
            return (span[0], min(span[1], shift - 1)), "title"
        return (span[0] - shift, span[1] - shift), "text"

    def _text(self, span: Span) -> str:
        limit = self._limit(span)
        return self._phrases.doc.raw[span[0] : span[1] if span[1] < limit else limit]

    def _limit(self, span: Span) -> int:
        shift = self._phrases.title_length
        return shift - 1 if span[0] < shift else len(self._phrases.doc.raw)

    def _mention(self, mention_id: str, account: Account) -> Mention:
        when = self._when(account)
        status = self._status(account, when)
        settle_parties(self._phrases, account)
        settle_armed(account)
        face_the_enemy(self._phrases, account)
        settle_groups(account)
        tell_of_each(self._phrases, account)
        settle_civilians(account)
        add_lost(self._phrases, account)
        settle_foiled(self._phrases, account)  # whose men fell is told by whom the forces fought
        if status == "denied":
            account.results = []  # what did not happen came to nothing
        actors = tuple([self._actor(roled) for roled in once(account.actors)])
        kind, acled, plover = coded_kind(account, status)
        places = [self._place(p) for p in account.places]
        return Mention(
            doc=self._id,
            mention=mention_id,
            kind=kind,
            acled=acled,
            plover=plover,
            status=status,
            operation=self._operation(account),
            count=self._count(account),
            date=None if status in ("denied",) and account.when is None else when,
            place=places[0] if places else None,
            places=tuple(places[1:]),
            actors=actors,
            results=tuple(self._results(account)),
            people=tuple([self._person(account, person) for person in each_once(account.people)]),
            means=tuple(self._means(account)),
            attribution=tuple([self._attribution(said) for said in each_source(account.statements)]),
            evidence=tuple(self._evidence(account)),
            codebook=CODEBOOK_VERSION,
        )

    def _when(self, account: Account) -> When | None:
        found = account.when or self._day_of_news(account)
        if found is not None and found.start and found.end:
            span, zone = self._at(found.span)
            return When(
                start=found.start,
                end=found.end,
                precision=found.precision,
                text=self._text(found.span),
                span=span,
                zone=zone,
            )
        published = self._phrases.published
        if published is None or not _of_today(account):
            return None
        if self._phrases.dated is None and self._is_news(account):
            day = published.isoformat()
            return When(start=day, end=day, precision="day")
        return None

    def _day_of_news(self, account: Account) -> TimeExpression | None:
        """The day that the report signs itself with, for what it tells as news without a day."""
        return self._phrases.dated if _of_today(account) and self._is_news(account) else None

    def _is_news(self, account: Account) -> bool:
        """Whether what it tells undated is of the day of the report.

        So is all of a short report; of a longer one what its head tells and, going on with it, places.
        """
        if account.kind == "troop-numbers" and not self._changed(account):
            return False  # how many there are is no news of a day
        if account.days_ago or self._lately(account):
            return False
        if self._wire or account.sentence == 0:
            return True
        head = self._phrases.doc.sentences[0].last
        placed = any(p.type not in WIDE for p in account.places)
        return placed and min(first for first, _ in account.evidence) < head

    def _changed(self, account: Account) -> bool:
        """«خفض البنتاغون عدد قواته إلى 2500»: told first, that there are fewer or more than there were."""
        words = self._phrases.doc.all_words
        first, last = account.evidence[0]
        return account.sentence == 0 and any(w in _CHANGED for w in words[first : min(last, first + _OPENING)])

    def _lately(self, account: Account) -> bool:
        """«قبل أيام اندلعت اشتباكات», «في الأيام الأخيرة»: of no day."""
        for first, last in account.evidence[:1]:
            words = self._phrases.doc.all_words
            for at in range(first + 1, min(last, first + _OPENING)):
                before = _LATELY.get(words[at])
                if before is not None and words[at - 1] in before:
                    return True
        return False

    def _status(self, account: Account, when: When | None) -> Status:
        value = account.status.value or "reported"
        if when is not None and self._bounds is not None and value in ("reported", "ongoing"):
            recent, today, ahead = self._bounds
            named = account.when is not None and any(w in _TOMORROW for w in account.when.text.split())
            tomorrow = named and account.family in _BEGINS  # what is agreed on may only begin then
            if when.start > (today if tomorrow else ahead):
                return "background" if account.kind == "troop-numbers" else "planned"  # «يبقون حتى أيلول 2026»
            if when.end < recent and not self._leads(account, when.end, today):
                return "background"
        if value == "reported" and when is None and self._in_passing(account):
            return "background"
        numbers = account.kind == "troop-numbers" and not self._changed(account)
        if value == "reported" and account.when is None and numbers:
            return "background"  # «يبلغ عدد القوات نحو 2500 جندي»
        recalled = account.status.recalled and not self._source_recalled(account)
        if recalled and when is None and value == "reported" and not (account.lately or self._had_just(account)):
            return "background"
        return value

    def _leads(self, account: Account, day: str, today: str) -> bool:
        """Whether it is what a report leads with, however late somebody told of it («أكدت القيادة أمس أن …»)."""
        first = min(first for first, _ in account.evidence)
        lead = self._phrases.doc.sentences[0].last
        if first >= lead or account.status.recalled or self._wire:
            return False
        return (date.fromisoformat(today) - date.fromisoformat(day)).days <= _LATE_NEWS

    def _had_just(self, account: Account) -> bool:
        """«وكان مسلحون [قد هاجموا] نقطة في س، ما أدى إلى مقتل جندي»: with a toll and a place of its own."""
        told = any(r.of == "person" and r.low is not None for r in account.results)
        if not told or account.family not in BY_FORCE or all(p.type in WIDE for p in account.places):
            return False
        first = min(first for first, _ in account.evidence)
        return self._phrases.doc.all_words[first] in ("وكان", "وكانت")

    def _source_recalled(self, account: Account) -> bool:
        """«وكانت وكالة س أفادت بأن …»: what is recalled is that it was said before; the happening is this report's."""
        if not self._wire or not account.statements or any(s.low is None for s in account.results):
            return False
        first = min(first for first, _ in account.evidence)
        span = account.statements[0].attribution.span
        tokens = self._phrases.doc.tokens
        near = 0 <= span[0] - tokens[first].start <= _RECALLED_SAYING
        return near and tokens[first].word in ("وكان", "وكانت", "كان", "كانت")

    def _in_passing(self, account: Account) -> bool:
        """Whether a longer report mentions it below its head with nobody's word, place or number of its own."""
        if self._wire or account.sentence == 0 or len(account.evidence) > 1:
            return False
        if account.statements or account.people:
            return False
        placed = any(p.type not in WIDE for p in account.places)
        return not placed and all(r.low is None for r in account.results)

    def _operation(self, account: Account) -> Operation | None:
        if account.operation is None:
            return None
        span, zone = self._at(account.operation)
        text = self._text(account.operation)
        return Operation(name=without_unseen(text), text=text, span=span, zone=zone)

    def _count(self, account: Account) -> Count | None:
        count = account.count
        if count is None:
            return None
        span, zone = self._at(count.span)
        return Count(
            of=count.of,
            low=count.low,
            high=count.high,
            qualifier=count.qualifier,
            text=self._text(count.span),
            span=span,
            zone=zone,
        )

    def _place(self, phrase: PlacePhrase) -> Place:
        span, zone = self._at(phrase.span)
        return to_place(phrase, zone, text=self._text(phrase.span), span=span)

    def _actor(self, roled: RoledActor) -> Actor:
        actor, role = roled.actor, roled.role
        span, zone = self._at(actor.span)
        entry = registry().get(actor.id or "")
        return Actor(
            id=actor.id,
            name=entry.name_en if entry else without_unseen(actor.name),
            role=role,
            unit=_plain(actor.unit),
            parent=actor.parent,
            text=self._text(actor.span),
            span=span,
            zone=zone,
        )

    def _results(self, account: Account) -> list[Result]:
        index = {id(r.count): n for n, r in enumerate(account.results) if r.count is not None}
        return [self._result(result, index) for result in account.results]

    def _result(self, result: ResultPhrase, index: dict[int, int]) -> Result:
        """`index`: of the results by the identity of their counts."""
        span, zone = self._at(result.span)
        return Result(
            kind=result.kind,
            of=result.of,
            group=result.group,
            low=result.low,
            high=result.high,
            qualifier=result.qualifier,
            part_of=None if result.whole is None else index.get(id(result.whole)),
            text=self._text(result.span),
            span=span,
            zone=zone,
        )

    def _person(self, account: Account, person: PersonPhrase) -> Person:
        span, zone = self._at(person.span)
        armed = registry().get(person.organisation or "")
        fate = person.fate
        if fate is None and armed is not None and armed.acled_inter in GROUPS:
            own = [r for r in account.results if r.of == "person" and r.group in (armed.id, None)]
            fates = {r.kind for r in own if r.low == 1}
            fate = next((f for f in ("killed", "arrested", "wounded", "abducted", "released") if f in fates), None)
        named = next((n for n in self._names if n.zone == zone and _meet(n.span, span)), None)
        private = person.private or (named is not None and person.name is not None)
        return Person(
            name=_plain(person.name),
            role=_plain(person.role),
            group=person.organisation,
            fate=fate,
            text=self._text(person.span),
            span=span,
            zone=zone,
            private=private,
            standing=standing_of(person, private=private),
            because=self._because(person, named if private else None),
        )

    def _because(self, person: PersonPhrase, named: Named | None) -> Because | None:
        words = named.because if named is not None else None
        if named is not None and words is not None:
            zones = {"title": 0, "text": self._phrases.title_length}
            shift = zones[named.zone]
            return Because(
                text=self._text((words[0] + shift, words[1] + shift)), span=words, zone=named.zone
            )
        where = None if person.private or named is not None else words_of_standing(self._phrases.doc, person)
        if where is None:
            return None
        span, zone = self._at(where)
        return Because(text=self._text(where), span=span, zone=zone)

    def _means(self, account: Account) -> list[Means]:
        first = {means.id: means for means in reversed(account.means)}
        return [self._weapon(means) for means in account.means if means is first[means.id]]

    def _weapon(self, means: MeansPhrase) -> Means:
        where = self._phrases.doc.span(means.first, means.last)
        span, zone = self._at(where)
        return Means(id=means.id, text=self._text(where), span=span, zone=zone)

    def _attribution(self, said: Attribution) -> Attribution:
        span, zone = self._at(said.span)
        return Attribution(
            speaker=_plain(said.speaker),
            title=_plain(said.title),
            organisation=said.organisation,
            channel=said.channel,
            via=said.via,
            anonymous=said.anonymous,
            stance=said.stance,
            text=self._text(said.span),
            span=span,
            zone=zone,
        )

    def _evidence(self, account: Account) -> list[Evidence]:
        ranges: list[list[int]] = []
        for first, last in sorted(account.evidence):
            if ranges and first < ranges[-1][1]:
                ranges[-1][1] = max(ranges[-1][1], last)
            else:
                ranges.append([first, last])
        found = []
        for first, last in ranges:
            where = self._phrases.doc.span(first, last)
            span, zone = self._at((where[0], min(where[1], self._limit(where))))
            found.append(Evidence(span=span, zone=zone))
        return found


@lru_cache(maxsize=64)
def _bounds(published: date) -> tuple[str, str, str]:
    """The earliest day that is news, the day of publication, the last day that is not surely ahead."""
    ahead = published + timedelta(days=AHEAD_DAYS)
    return recent_since(published), published.isoformat(), ahead.isoformat()


_OPENING = 6
_CHANGED = frozenset(("خفض", "خفضت", "قلص", "قلصت", "زاد", "زادت", "رفع", "رفعت", "ضاعف", "ضاعفت",
                      "زياده", "تخفيض", "تقليص"))  # fmt: skip
_LATE_NEWS = 45
"""Days after which what a report leads with is news all the same."""
_LATELY = {"ايام": ("قبل",), "الاخيره": ("الايام", "الاونه"), "الماضيه": ("الايام",)}
"""Words that tell of no day behind one of these."""


def _plain(name: str | None) -> str | None:
    return without_unseen(name) if name is not None else None


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


# Surely ahead, however early the day of publication is stored.
_RECALLED_SAYING = 12
_BEGINS = frozenset({"talk", "operation", "search", "forces", "release"})
_TOMORROW = frozenset(("غدا", "غداً", "غد", "الغد"))


def _of_today(account: Account) -> bool:
    """Whether what it tells without a day may be the day's news."""
    told = account.status.value not in ("planned", "denied", "aggregate")
    return told and not account.status.recalled and account.before is None
