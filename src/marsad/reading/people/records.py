"""Offices and records of people of public role: where a title ends, whose it makes somebody, name and byname as one."""

from marsad.lexicon import Match
from marsad.model.actors import GROUPS, registry
from marsad.reading.actors.pieces import clitics, closed
from marsad.reading.actors.sides import inter
from marsad.reading.people.names import Names, PersonPhrase
from marsad.text import fold, without_unseen
from marsad.text.records import Record

_SO_CALLED = (["يسمي"], ["تسمي"], ["يعرف"], ["تعرف"])
_BAND_REACH = 25
_BAND_POSTS = frozenset({"commander", "militant-post", "group-post"})
TITLE_ENDS = frozenset(".؛:!؟?\n;…/")
TITLE_WORDS = frozenset(("في", "علي", "من", "شمال", "جنوب", "شرق", "غرب", "وسط", "محافظه", "مدينه", "قضاء", "قاطع",
                          "ضد", "لدي", "لشوون", "شوون", "ريف", "منطقه", "ناحيه", "اقليم", "ولايه", "شمالي", "جنوبي",
                          "شرقي", "غربي", "بمحافظه", "لمحافظه", "بريف", "بمدينه"))  # fmt: skip


_TOLD_BY_POST = frozenset({"commander", "militant-post", "group-post", "official", "wali"})
_ONE_OF = frozenset(("احدهم", "احدهما", "بينهم", "بينهما", "منهم", "والاخر", "والثاني", "يسمي",
                     "يدعي"))  # fmt: skip
_BAND_AREAS = frozenset(("قاطع", "ولايه", "ديوان", "مفارز", "مفرزه", "كتيبه", "خليه", "داعش", "تنظيم"))
_POST_LEADS = frozenset(("في", "لما", "ما", "يسمي", "عما", "من"))
_POST_WORDS = 7


class Title(Record):
    """The words of an office."""

    first: int
    last: int
    match: Match


def nominative(name: str) -> str:
    """«أبا فهد», «أبي فهد» as it is listed: «أبو فهد»."""
    head, _, rest = name.partition(" ")
    return f"أبو {rest}" if rest and fold(head) in ("ابا", "ابي") else name


class Records(Names):
    """Makes the record of somebody whose name and title are found."""

    country: str
    """Of the document, as the tables of titles call it."""

    def _unknown(self, at: int, title: Match) -> bool:
        """Whether a name that no table knows stands at a token behind an office: told by whoever looks."""
        return False

    def _post_of_band(self, match: Match) -> PersonPhrase | None:
        """«قتل ثلاثة، أحدهم [المسؤول العسكري لما يسمى قاطع حمرين]»: one of those told, by his post alone."""
        first = match.first
        if match.entry.id not in _TOLD_BY_POST or first == 0 or self.words[first - 1] not in _ONE_OF:
            return None
        last = match.last
        while last < min(len(self.words), match.last + _POST_WORDS) and self._of_post(last):
            last += 1
        while self.words[last - 1] in _POST_LEADS:
            last -= 1
        told = self.words[match.last : last]
        if not any(w.lstrip("لب").removeprefix("ال") in _BAND_AREAS for w in told):
            return None
        span = self.span(first, last)
        return PersonPhrase(first, last, span, None, self.text(first, last), "is", None, (first, last), span)

    def _of_post(self, at: int) -> bool:
        word = self.words[at]
        if word in _POST_LEADS:
            return True
        closed = at in self.acts or at in self.said or at in self.stops
        return word.isalpha() and word[0] != "و" and not closed

    def _title_after(self, last: int) -> Title | None:
        """«فلان، مسؤول التطوير», «فلان (قائد الكتيبة)», «فلان قائد اللواء»."""
        at = last + 1 if last < len(self.words) and self.words[last] in "،-" else last
        at += at > last and self.words[at : at + 1] in (["وهو"], ["وهي"])  # «فلان، [وهو] أحد قادة س»
        if self.words[at : at + 1] == ["ما"] and self.words[at + 1 : at + 2] in _SO_CALLED:
            at += 2  # «المدعو فلان [ما يسمى] آمر مفرزة س»
        match = self.titles.get(at)
        behind_it = last
        if match is None or clitics(match.prefix):
            behind_it = self.behind_byname(last)
            at = behind_it + (behind_it < len(self.words) and self.words[behind_it] in "،-")
            match = self.titles.get(at) if behind_it > last else None
        if match is None or clitics(match.prefix):
            return None
        end = self._whole_actor(match.last)
        while end < len(self.words) and end < match.last + 6:
            actor = self.actors.get(end)
            if actor is not None and actor.prefix == "ل" and self._outlet(actor.id):
                break  # «قال فلان، مدير الأمن، [لوكالة س]»
            if actor is not None and not (actor.prefix == "ب" and end in self.stops):  # «برصاص مسلحين»
                end = actor.last
            elif end in self.nisba or (self.words[end] in TITLE_WORDS and end + 1 in self.actors):
                end += 1
            elif self.words[end] in TITLE_ENDS or self.words[end] == "،" or self._ends_office(end):
                break
            elif (self.given(end) or self._ranked_ahead(end)) and not self.named_for(end):
                break  # «قائد التحالف [فلان]», «قائد القوة [الجنرال] فلان»
            elif self._unknown(end, match):
                break  # «السفيرة الأمريكية [ألينا رومانوسكي]»
            else:
                end += 1
        return Title(at, end, match)

    @staticmethod
    def _outlet(actor: str | None) -> bool:
        entry = registry().get(actor or "")
        return entry is not None and entry.kind == "outlet"

    def _ends_office(self, at: int) -> bool:
        """Whether a word ends a title; «المتحدث باسم [هيئة الإسعاف]», «مدير أمن [مديرية التربة]» go on with it."""
        if not self.closed[at]:
            return False
        if at in self.stops or at in self.acts or at in self.said:
            return True
        return not (at in self.bodies or self.words[at].startswith(("ال", "لل", "عملي")))

    def _whole_actor(self, at: int) -> int:
        """Behind the actor in whose name a title's words end: «رئيس جهاز» of «رئيس جهاز مكافحة الإرهاب»."""
        for first in (at - 1, at - 2, at - 3):
            actor = self.actors.get(first)
            if actor is not None and actor.last > at:
                return actor.last
        return at

    def _organisation(self, title: Title | None, behind_title: int) -> str | None:
        if title is None:
            return None
        row = title.match.entry.row
        takes = row.get("takes")
        if title.match.entry.id in _BAND_POSTS:  # «القيادي العراقي في [تنظيم س]»: of the band, wherever he is from
            bands = (self.actors.get(at) for at in range(title.first, behind_title))
            band = next((b.id for b in bands if b is not None and inter(b.id) in GROUPS), None)
            if band is not None:
                return band
        for at in range(title.first, behind_title):
            if takes and at in self.nisba and at not in self.actors:
                return self.nisba[at].entry.row.get(takes) or self.nisba[at].entry.row.get("government")
            actor = self.actors.get(at)
            if actor is not None and actor.id not in (None, "civilians", "protesters"):
                return actor.id
        return row.get(self.country) or (self._band(title.first) if title.match.entry.id in _BAND_POSTS else None)

    def _band(self, at: int) -> str | None:
        """The armed group named last in the sentence: whose «المسؤول العسكري», «قيادي بارز» somebody is."""
        sentence = self.doc.tokens[at].sentence
        for end in range(at - 1, max(at - _BAND_REACH, -1), -1):
            if self.doc.tokens[end].sentence != sentence:
                return None
            actor = self.actor_ends.get(end)
            if actor is not None and inter(actor.id) in GROUPS:
                return actor.id
        return None

    def _armed_near(self, at: int) -> bool:
        near = (self.actor_ends.get(end) for end in range(at - 6, at))
        return any(actor is not None and inter(actor.id) in GROUPS for actor in near)

    def _person(
        self, at: int, name_at: int, last: int, title: Title | None, rank: tuple[int, int] | None
    ) -> PersonPhrase:
        trailing = title is not None and title.first >= last
        service = self._service(last) if title is None and rank is not None else None
        first = min(at, name_at)
        end = title.last if title is not None and trailing else last
        return PersonPhrase(
            first=name_at,
            last=last,
            span=self.span(name_at, last),
            name=nominative(self.text(name_at, last)),
            role=self._role(title) if title is not None else None,
            organisation=self._organisation(title, end if trailing else name_at) if service is None else service,
            rank=self.text(*rank) if rank is not None and self.ranks[rank[0]].entry.id == "rank" else None,
            whole=(first, end),
            whole_span=self.span(first, end),
        )


    def _role(self, title: Title) -> str:
        """The words of an office, with the bracket or quotation mark that closes behind them."""
        start, end = self.span(title.first, title.last)
        return without_unseen(self.doc.raw[start : closed(self.doc.raw, start, end)])

    def _service(self, last: int) -> str | None:
        """«النقيب فلان من [شرطة ديالى]»: the force told behind an officer's name."""
        if last + 1 >= len(self.words) or self.words[last] not in ("من", "في"):
            return None
        actor = self.actors.get(last + 1)
        entry = registry().get(actor.id or "") if actor is not None else None
        return actor.id if actor is not None and entry is not None and entry.kind != "outlet" else None


def one_for_bynames(names: Names, people: list[PersonPhrase]) -> list[PersonPhrase]:
    """«فلان، المكنى [أبو فلان]، أحد قيادات س»: one person, under the first name, with the office behind the other."""
    told: list[PersonPhrase] = []
    for person in people:
        before = told[-1] if told else None
        if before is None or not before.private or names.byname(before.last) is None:
            told.append(person)
            continue
        begin = names.byname(before.last)
        if begin is not None and begin - 2 <= person.whole[0] <= begin + 1:
            role = None if person.private else person.role
            told[-1] = before._replace(
                role=role,
                organisation=before.organisation if person.private else person.organisation,
                private=person.private or role is None,
                whole=(before.whole[0], person.whole[1]),
                whole_span=(before.whole_span[0], person.whole_span[1]),
            )
        else:
            told.append(person)
    return told
