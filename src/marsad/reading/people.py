"""People of public role: named with a rank, title or office, or by the office alone («رئيس الوزراء العراقي»).

Whoever has neither is a private person and is not read: marsad collects no names of victims.
"""

from typing import NamedTuple

from marsad.lexicon import Match, Matches, longest
from marsad.model.actors import registry
from marsad.reading.actors import ActorPhrase
from marsad.reading.who_context import document_country
from marsad.reading.who_pieces import behind, clitics
from marsad.text import Doc

_TITLE_REACH = 12
_LONGEST_NAME = 6
_ENDS = frozenset(".؛:!؟?\n;…/")
_ARMED = frozenset({"Rebel group", "Political militia"})
_PLACE_TYPES = frozenset(
    ("قريه", "بلده", "مدينه", "منطقه", "حي", "ناحيه", "قضاء", "تل", "وادي", "جبل", "مخيم", "مفرق", "جسر", "في", "الي",
     "من", "شارع", "طريق", "خربه", "عين")
)  # fmt: skip
_TITLE_WORDS = frozenset(("في", "علي", "من", "شمال", "جنوب", "شرق", "غرب", "وسط", "محافظه", "مدينه", "قضاء", "قاطع"))
# Tables whose words can stand inside a name or title; a word of any other table ends a name.
_OPEN = frozenset({"given_names", "ranks", "titles", "titles_leaders", "actors_country", "actors_nisba", "place_words"})


class PersonPhrase(NamedTuple):
    """Tokens `first` to `last` (exclusive) are the name, or the office where no name is told."""

    first: int
    last: int
    span: tuple[int, int]
    """Of the name, or of the office."""
    name: str | None
    role: str | None
    """The words of the title without the rank."""
    organisation: str | None
    """Actor id."""
    rank: str | None
    whole: tuple[int, int]
    """Tokens of the whole phrase: title, rank and name."""
    whole_span: tuple[int, int]


def find_people(doc: Doc, matches: Matches, actors: list[ActorPhrase]) -> list[PersonPhrase]:
    """The people of public role in a document, in its order, none overlapping another."""
    return _Reader(doc, matches, actors).read()


class _Title(NamedTuple):
    first: int
    last: int
    match: Match


class _Reader:
    def __init__(self, doc: Doc, matches: Matches, actors: list[ActorPhrase]) -> None:
        self.doc = doc
        self.words = [t.word for t in doc.tokens]
        self.actors = {a.first: a for a in actors}
        self.actor_ends = {a.last - 1: a for a in actors}
        self.titles = longest(matches.get("titles", ()))
        self.leaders = longest(matches.get("titles_leaders", ()))
        self.ranks = longest(matches.get("ranks", ()))
        self.names = longest(m for m in matches.get("given_names", ()) if m.entry.id != "stop")
        self.nisba = longest(m for m in matches.get("actors_nisba", ()) if m.entry.form == "adj")
        self.provinces = {at for m in matches.get("actors_country", ()) for at in range(m.first, m.last)}
        self.closed = {m.first for m in matches.get("given_names", ()) if m.entry.id == "stop"}
        for category, found in matches.items():
            if category not in _OPEN:
                self.closed.update([m.first for m in found])
        self._posts: dict[int, Match] | None = None
        self.country = (document_country(matches) or "").lower()

    def read(self) -> list[PersonPhrase]:
        found: list[PersonPhrase] = []
        endings: set[str] = set()  # what names found so far end in
        reached = 0
        kunyas = (at for at, match in self.names.items() if match.entry.id == "kunya")
        for at in sorted({*self.titles, *self.ranks, *self.leaders, *kunyas}):
            if at < reached:
                continue
            person = self._titled(at) or self._ranked(at) or self._leader(at) or self._kunya(at)
            if person is not None and not _repeats(person, endings):
                found.append(person)
                if person.name is not None:
                    endings.update(person.name[k:] for k in range(1, len(person.name)))
                reached = person.whole[1]
        return found

    # The three ways in which people are named

    def _titled(self, at: int) -> PersonPhrase | None:
        match = self.titles.get(at)
        if match is None:
            return None
        title_end, name_at = self._name_behind(match)
        if name_at is None or self._province(match, name_at):
            return self._office(match)
        begin, end = self._ranks(name_at)
        last = self._name(end, lenient=end > name_at)
        if last is None:
            return self._office(match)
        title = _Title(at, title_end, match)
        person = self._person(at, end, last, title, (begin, end) if end > begin else None)
        after = self._title_after(last)
        if after is None:
            return person
        return person._replace(whole=(at, after.last), whole_span=self._span(at, after.last))

    def _province(self, match: Match, at: int) -> bool:
        """«والي صلاح الدين»: the name behind a governor's office is that of his province."""
        if at != match.last or match.entry.id not in ("wali", "governor"):
            return False
        name = self.names.get(at)
        return name is not None and name.entry.id != "kunya"

    def _ranked(self, at: int) -> PersonPhrase | None:
        if at not in self.ranks:
            return None
        begin, end = self._ranks(at)
        honorific = self.ranks[at].entry.id == "honorific"
        last = self._name(end, lenient=not honorific)
        if last is None:
            return None if honorific else self._post(at, end)
        title = self._title_after(last)
        if honorific and title is None and not self._armed_near(at):
            return None
        return self._person(at, end, last, title, (begin, end))

    def _post(self, at: int, end: int) -> PersonPhrase | None:
        """A rank with its post before the name: «النقيب بقيادة عمليات نينوى فلان»."""
        actor = self.actors.get(end)
        if actor is None or actor.prefix not in ("ب", "ل"):
            return None
        last = self._name(actor.last, lenient=False)
        if last is None:
            return None
        whole = self._span(at, last)
        role = self._text(at, actor.last)
        name = self._text(actor.last, last)
        span = self._span(actor.last, last)
        return PersonPhrase(actor.last, last, span, name, role, actor.id, self._text(at, end), (at, last), whole)

    def _leader(self, at: int) -> PersonPhrase | None:
        """A public figure whom reports name without the office."""
        match = self.leaders.get(at)
        if match is None or at in self.actors:
            return None
        start = behind(self.doc, self.doc.tokens[at].start, len(clitics(match.prefix)))
        span = (start, self.doc.tokens[match.last - 1].end)
        name = self.doc.raw[span[0] : span[1]]
        organisation = match.entry.row["organisation"]
        return PersonPhrase(at, match.last, span, name, None, organisation, None, (at, match.last), span)

    def _kunya(self, at: int) -> PersonPhrase | None:
        """«أبو عائشة»: of public role where a title follows or a leader's armed group stands near."""
        if at and self.words[at - 1] in _PLACE_TYPES:
            return None
        last = self._name(at, lenient=False)
        if last is None or last - at < 2:
            return None
        title = self._title_after(last) or self._list_title(at)
        if title is None and not (at and self.actors_before(at)):
            return None
        person = self._person(at, at, last, title, None)
        if title is not None and not last <= title.first <= last + 1:
            span = person.span
            return person._replace(role=None, whole=(at, last), whole_span=span)
        return person

    def _list_title(self, at: int) -> _Title | None:
        """The first post in an armed group that the sentence names: in a list of its leaders some have none."""
        if self._posts is None:
            self._posts = {}
            for first, match in self.titles.items():
                if match.entry.id in ("wali", "militant-post"):
                    self._posts.setdefault(self.doc.tokens[first].sentence, match)
        post = self._posts.get(self.doc.tokens[at].sentence)
        return None if post is None else _Title(post.first, post.last, post)

    def actors_before(self, at: int) -> bool:
        """Whether a group's leader is named: «أمير داعش أبو فلان» has the group right before the name."""
        actor = self.actor_ends.get(at - 1)
        return actor is not None and self._armed(actor.id)

    def _office(self, match: Match) -> PersonPhrase | None:
        """An office without a name, where it tells whose it is."""
        if match.entry.row.get("office") != "yes":
            return None
        last = match.last
        while last in self.nisba and self.nisba[last].prefix == "ال":
            last = self.nisba[last].last
        if match.entry.id == "wali":
            while last < len(self.words) and last < match.last + 2 and (self._plain(last) or last in self.provinces):
                last += 1
            if last == match.last:
                return None
        title = _Title(match.first, last, match)
        organisation = self._organisation(title, last)
        if organisation is None:
            return None
        role = self._text(match.first, last)
        span = self._span(match.first, last)
        return PersonPhrase(match.first, last, span, None, role, organisation, None, (match.first, last), span)

    # Parts

    def _name_behind(self, match: Match) -> tuple[int, int | None]:
        """Where the title's words end and the rank or name begins, for «المتحدث باسم …، اللواء فلان»."""
        at = self._whole_actor(match.last)
        commas = 0
        while at < len(self.words) and at < match.last + _TITLE_REACH:
            actor = self.actors.get(at)
            word = self.words[at]
            if actor is not None:
                at = actor.last
            elif at in self.titles and clitics(self.titles[at].prefix) == "و":
                return at, None
            elif at in self.ranks or at in self.names:
                if self._is_name(at):
                    return (at - 1 if self.words[at - 1] == "،" else at), at
                at += 1
            elif word == "،":
                commas += 1
                if commas > 1 or (at + 1 not in self.ranks and at + 1 not in self.names):
                    return at, None
                at += 1
            elif word in _ENDS or word.isdigit() or (at in self.closed and not self._inside_title(at)):
                return at, None
            else:
                at += 1
        return at, None

    def _whole_actor(self, at: int) -> int:
        """Behind the actor in whose name a title's words end: «رئيس جهاز» of «رئيس جهاز مكافحة الإرهاب»."""
        for first in (at - 1, at - 2, at - 3):
            actor = self.actors.get(first)
            if actor is not None and actor.last > at:
                return actor.last
        return at

    def _inside_title(self, at: int) -> bool:
        return self.words[at] in _TITLE_WORDS or self.words[at].startswith(("ال", "لل", "عملي", "قو"))

    def _is_name(self, at: int) -> bool:
        begin, end = self._ranks(at)
        return self._name(end, lenient=end > begin) is not None

    def _ranks(self, at: int) -> tuple[int, int]:
        end = at
        while end in self.ranks:
            end = self.ranks[end].last
        return at, end

    def _name(self, at: int, *, lenient: bool) -> int | None:
        """Behind the name that begins at a token; None where none does. `lenient`: its first word may be any."""
        last = at
        loose = 0
        while last < len(self.words) and last < at + _LONGEST_NAME:
            match = self.names.get(last)
            if match is not None and (last == at or not match.prefix):
                if match.entry.id in ("kunya", "link"):
                    if match.last >= len(self.words) or not self.words[match.last].isalpha():
                        break
                    last = match.last + 1
                else:
                    last = match.last
                continue
            named = self.words[last].startswith("ال")
            if not self._plain(last) or (last == at and (named or not lenient)):
                break
            if not named:
                loose += 1
                if loose > 1:
                    break
            last += 1
        return last if last > at else None

    def _plain(self, at: int) -> bool:
        """A word that no table knows as anything but a name."""
        word = self.words[at]
        return (
            len(word) > 2
            and word.isalpha()
            and word[0] != "و"
            and at not in self.closed
            and at not in self.actors
            and at not in self.nisba
            and at not in self.titles
        )

    def _title_after(self, last: int) -> _Title | None:
        """«فلان، مسؤول التطوير», «فلان (قائد الكتيبة)», «فلان قائد اللواء»."""
        at = last + 1 if last < len(self.words) and self.words[last] in "،-" else last
        match = self.titles.get(at)
        if match is None or clitics(match.prefix):
            return None
        end = match.last
        while end < len(self.words) and end < match.last + 6:
            actor = self.actors.get(end)
            if actor is not None:
                end = actor.last
            elif end in self.nisba or (self.words[end] in _TITLE_WORDS and end + 1 in self.actors):
                end += 1
            elif self.words[end] in _ENDS or self.words[end] == "،" or end in self.closed:
                break
            else:
                end += 1
        return _Title(at, end, match)

    def _organisation(self, title: _Title | None, behind_title: int) -> str | None:
        if title is None:
            return None
        row = title.match.entry.row
        takes = row.get("takes")
        for at in range(title.first, behind_title):
            if takes and at in self.nisba and at not in self.actors:
                return self.nisba[at].entry.row.get(takes) or self.nisba[at].entry.row.get("government")
            actor = self.actors.get(at)
            if actor is not None and actor.id not in (None, "civilians", "protesters"):
                return actor.id
        return row.get(self.country)

    def _armed(self, actor: str | None) -> bool:
        entry = registry().get(actor or "")
        return entry is not None and entry.acled_inter in _ARMED

    def _armed_near(self, at: int) -> bool:
        near = (self.actor_ends.get(end) for end in range(at - 6, at))
        return any(actor is not None and self._armed(actor.id) for actor in near)

    # Records

    def _person(
        self, at: int, name_at: int, last: int, title: _Title | None, rank: tuple[int, int] | None
    ) -> PersonPhrase:
        trailing = title is not None and title.first >= last
        first = min(at, name_at)
        end = title.last if title is not None and trailing else last
        return PersonPhrase(
            first=name_at,
            last=last,
            span=self._span(name_at, last),
            name=self._text(name_at, last),
            role=self._text(title.first, title.last) if title is not None else None,
            organisation=self._organisation(title, end if trailing else name_at),
            rank=self._text(*rank) if rank is not None and self.ranks[rank[0]].entry.id == "rank" else None,
            whole=(first, end),
            whole_span=self._span(first, end),
        )

    def _span(self, first: int, last: int) -> tuple[int, int]:
        tokens = self.doc.tokens
        match = self.titles.get(first) or self.ranks.get(first) or self.names.get(first)
        cut = 0
        if match is not None:
            cut = len(clitics(match.prefix))
            if self.words[first].removeprefix("و").startswith("لل"):
                cut -= 1
        return behind(self.doc, tokens[first].start, cut), tokens[last - 1].end

    def _text(self, first: int, last: int) -> str:
        start, end = self._span(first, last)
        return self.doc.raw[start:end]


def _repeats(person: PersonPhrase, endings: set[str]) -> bool:
    """The short name of somebody named in full before, whose role is known: «فلان أبو فلان … أبو فلان»."""
    return person.role is None and person.name in endings
