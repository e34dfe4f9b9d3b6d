"""People of public role: named with a rank, title or office, or by the office alone («رئيس الوزراء العراقي»).

Whoever has neither is a private person: read only where a report names whom harm befell, and marked as such
(`people_private.py`), so that exports leave the name out.
"""

from marsad.lexicon import NONE, Match, Matches
from marsad.reading.actors import ActorPhrase
from marsad.reading.people_names import PLACE_NOUNS, NameTables, PersonPhrase
from marsad.reading.people_private import fate_of, find_private, headed, of_his
from marsad.reading.people_records import TITLE_ENDS, TITLE_WORDS, Records, Title, one_for_bynames
from marsad.reading.who_pieces import behind, clitics
from marsad.text import Doc

__all__ = ["PersonPhrase", "find_people"]

_RANK_LEADS = frozenset(("برتبه", "رتبه", "ضابط"))
_TITLE_REACH = 12
_MOST_RANKS = 12
_QUOTED_BODY = 5
_PLACE_TYPES = PLACE_NOUNS | {"في", "الي", "من"}
_TOLD_FROM = frozenset((*"،:(", "ان", "في", "عبر", "خلال", "بان", "لوكاله", "لقناه", "لصحيفه", "لموقع"))
_FORCES = frozenset(("قوات", "قوه", "عمليات"))


def find_people(
    doc: Doc, matches: Matches, actors: list[ActorPhrase], tables: NameTables | None = None
) -> list[PersonPhrase]:
    """The people of a document in its order, none overlapping another; private persons are marked.

    `tables`: what the lexicon says of names in it, where that has been asked already.
    """
    reader = _Reader(doc, tables or NameTables(matches), actors)
    public = [p._replace(fate=fate_of(reader, *p.whole) or headed(reader, p.whole[0])) for p in reader.read()]
    private = find_private(reader, [p.whole for p in public])
    return one_for_bynames(reader, sorted([*public, *private], key=lambda p: p.whole)) if private else public


class _Reader(Records):
    def __init__(self, doc: Doc, tables: NameTables, actors: list[ActorPhrase]) -> None:
        super().__init__(doc, tables, actors)
        matches = tables.matches
        self.provinces = {at for m in matches.get("actors_country", NONE) for at in range(m.first, m.last)}
        self._posts: dict[int, Match] | None = None
        self.country = (tables.country or "").lower()

    def read(self) -> list[PersonPhrase]:
        found: list[PersonPhrase] = []
        endings: set[str] = set()  # what names found so far end in
        offices: set[str | None] = set()  # of those named so far
        reached = 0
        kunyas = (at for at, match in self.names.items() if match.entry.id == "kunya")
        apposed = self._before_titles()
        for at in sorted({*self.titles, *self.ranks, *self.leaders, *kunyas, *apposed}):
            if at < reached:
                continue
            person = self._apposed(at, apposed) or self._titled(at) or self._ranked(at)
            person = person or self._leader(at) or self._kunya(at)
            if person is None:
                continue
            person = self._with_byname(person)
            if person.name is None and person.role in offices:
                reached = person.whole[1]  # the office of somebody named before
            elif not _repeats(person, endings):
                found.append(person)
                if person.name is not None:
                    offices.add(person.role)
                    endings.update(person.name[k:] for k in range(1, len(person.name)))
                reached = person.whole[1]
        return found

    def _with_byname(self, person: PersonPhrase) -> PersonPhrase:
        """«فلان، الملقب أبو طلحة»: one person with two names."""
        end = self.behind_byname(person.last)
        if end <= person.whole[1] or person.name is None:
            return person
        return person._replace(whole=(person.whole[0], end), whole_span=self.span(person.whole[0], end))

    # The three ways in which people are named

    def _before_titles(self) -> dict[int, tuple[int, Title]]:
        """Names that a title follows: «قال [فلان الفلاني]، المتحدث باسم س», by their first token."""
        found: dict[int, tuple[int, Title]] = {}
        for at in self.titles:
            last = at - 1 if at and self.words[at - 1] in ("،", "-") else at
            title = self._title_after(last) if last else None
            if title is None or title.first != at:
                continue
            for first in range(max(last - 5, 0), last - 1):
                said = first - 1 in self.said
                widely = not self.given(first) and self.widely_given(first)
                sure = self.given(first) or widely or (said and last < at)
                if sure and self.name(first, lenient=said or widely) == last:
                    place = first in self.provinces or self.words[first - 1] in PLACE_NOUNS
                    if not place and not self.named_for(first):
                        found[first] = last, title
                    break
        return found

    def _apposed(self, at: int, apposed: dict[int, tuple[int, Title]]) -> PersonPhrase | None:
        if at not in apposed or at in self.titles or at in self.leaders:
            return None
        last, title = apposed[at]
        ranked = at in self.ranks and not (self.given(at) and self.words[at - 1] not in _RANK_LEADS)
        return None if ranked else self._person(at, at, last, title, None)

    def _titled(self, at: int) -> PersonPhrase | None:
        match = self.titles.get(at)
        if match is None or (at in self.ranks and match.entry.id == "official" and self.ranks[at].entry.id == "rank"
                             and self._is_name(at)):  # fmt: skip
            return None  # «المساعد شحاتة منصور» is a sergeant
        title_end, name_at = self._name_behind(match)
        if name_at is None or self._province(match, name_at):
            return self._office(match)
        begin, end = self._ranks(name_at)
        lenient = end > name_at or self._unknown(end, match) or self._before_kunya(end) or self._widely_named(end)
        last = self.name(end, lenient=lenient)
        if last is None:
            return self._office(match)
        title = Title(at, title_end, match)
        person = self._person(at, end, last, title, (begin, end) if end > begin else None)
        after = self._title_after(last)
        if after is None or self._named(after):
            return person  # «التقى الوزير فلان [قائد التحالف] فلانا»: another one's office
        return person._replace(whole=(at, after.last), whole_span=self.span(at, after.last))

    def _named(self, title: Title) -> bool:
        """Whether a name stands right behind a title."""
        at = title.last
        if at + 1 >= len(self.words):
            return False
        return self.given(at) or self._ranked_ahead(at) or self._unknown(at, title.match)

    def _province(self, match: Match, at: int) -> bool:
        """«والي صلاح الدين»: the name behind a governor's office is that of his province."""
        if at != match.last or match.entry.id not in ("wali", "governor"):
            return False
        name = self.names.get(at)
        return name is not None and name.entry.id != "kunya"

    def _ranked(self, at: int) -> PersonPhrase | None:
        if at not in self.ranks or self.ranks[at].entry.id == "private" or self.named_for(at) or self.leads(at):
            return None
        if at - 1 in self.ranks and self.ranks[at - 1].last > at:
            return None  # inside a longer rank, whose bearer was looked at before
        begin, end = self._ranks(at)
        honorific = self.ranks[at].entry.id == "honorific"
        if honorific and self.adjective(end):
            end += 1  # «الشيخ [القبلي] فلان»
        last = self.name(end, lenient=not honorific or self._before_kunya(end) or self._quoted_here(end))
        if last is None:
            return None if honorific else self._post(at, end)
        if last - end < 2 and not self.given(end) and not self.words[at].removeprefix("و").startswith(("ال", "لل")):
            return None  # «فريق [تحقيق] وصل»
        title = self._title_after(last)
        told = at - 1 in self.said  # «وقال الدكتور فلان الفلاني إن»
        known = told or self._armed_near(at) or self.behind_byname(last) > last
        if honorific and title is None and (last - end < 2 or not known):
            told = last - end > 1 and not of_his(self, at)
            fate = (fate_of(self, at, last) or headed(self, at)) if told else None
            return None if fate is None else self._person(at, end, last, None, None)._replace(private=True)
        return self._person(at, end, last, title, (begin, end))

    def _post(self, at: int, end: int) -> PersonPhrase | None:
        """A rank with its post before the name: «النقيب بقيادة عمليات نينوى فلان», «الملازم في شرطة ديالى، فلان»."""
        led = end + 1 if end < len(self.words) and self.words[end] in ("في", "من") else end
        actor = self.actors.get(led)
        if actor is None or (led == end and actor.prefix not in ("ب", "ل")):
            return None
        begin = actor.last
        while begin < len(self.words) and begin < actor.last + 3 and (begin in self.provinces or self._where(begin)):
            begin += 1
        comma = begin < len(self.words) and self.words[begin] == "،"
        begin += comma
        surely = begin < len(self.words) and (self.given(begin) or self.widely_given(begin))
        last = self.name(begin, lenient=surely or self._quoted_here(begin) or (comma and begin == actor.last + 1))
        if last is None or (comma and not surely and not (last - begin > 1 and self.words[last : last + 1] == ["،"])):
            return None
        whole = self.span(at, last)
        role = self.text(at, actor.last)
        name = self.text(begin, last)
        span = self.span(begin, last)
        return PersonPhrase(begin, last, span, name, role, actor.id, self.text(at, end), (at, last), whole)

    def _where(self, at: int) -> bool:
        """«في شرطة محافظة [ديالى]», «بقوات النظام [بدرعا]»."""
        return self.words[at].removeprefix("ب") in _PLACE_TYPES

    def _quoted_here(self, at: int) -> bool:
        return at < len(self.words) and self.doc.raw[self.doc.tokens[at].start - 1] in '"«“'

    def _leader(self, at: int) -> PersonPhrase | None:
        """A public figure whom reports name without the office."""
        match = self.leaders.get(at)
        if match is None or at in self.actors or self.leads(at) or self._place_named(at):
            return None
        if at and match.last - at == 1 and (self.given(at - 1) or self.widely_given(at - 1)):
            return None  # «ونبيل [الحلو]»: another one of the family
        longer = self.leaders.get(at - 1)
        if longer is not None and longer.last >= match.last:
            return None  # the family name of one who only leads: «قوات خليفة [حفتر]»
        start = behind(self.doc, self.doc.tokens[at].start, len(clitics(match.prefix)))
        span = (start, self.doc.tokens[match.last - 1].end)
        name = self.doc.raw[span[0] : span[1]]
        organisation = match.entry.row["organisation"]
        return PersonPhrase(at, match.last, span, name, None, organisation, None, (at, match.last), span)

    def _place_named(self, at: int) -> bool:
        """«قضاء [البغدادي]», «منطقة بوتين – [أردوغان]»."""
        while at > 1 and self.words[at - 1] in ("-", "–") and at - 2 in self.leaders:
            at -= 2
        return at > 0 and self.words[at - 1] in PLACE_NOUNS

    def _kunya(self, at: int) -> PersonPhrase | None:
        """«أبو عائشة»: of public role where a title follows or a leader's armed group stands near."""
        if at and self.words[at - 1] in _PLACE_TYPES:
            return None
        last = self.name(at, lenient=False)
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

    def _list_title(self, at: int) -> Title | None:
        """The first post in an armed group that the sentence names: in a list of its leaders some have none."""
        if self._posts is None:
            self._posts = {}
            for first, match in self.titles.items():
                if match.entry.id in ("wali", "militant-post"):
                    self._posts.setdefault(self.doc.tokens[first].sentence, match)
        post = self._posts.get(self.doc.tokens[at].sentence)
        return None if post is None else Title(post.first, post.last, post)

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
            while last < len(self.words) and last < match.last + 2 and (self.plain(last) or last in self.provinces):
                last += 1
            if last == match.last:
                return None
        title = Title(match.first, last, match)
        organisation = self._organisation(title, last)
        if organisation is None:
            return None
        role = self.text(match.first, last)
        span = self.span(match.first, last)
        return PersonPhrase(match.first, last, span, None, role, organisation, None, (match.first, last), span)

    # Parts

    def _name_behind(self, match: Match) -> tuple[int, int | None]:
        """Where the title's words end and the rank or name begins, for «المتحدث باسم …، اللواء فلان»."""
        at = self._whole_actor(match.last)
        if at == match.last and self._before_kunya(at):
            return at, at  # «الصحفي [جبر أبو هدروس]»
        commas = 0
        while at < len(self.words) and at < match.last + _TITLE_REACH:
            actor = self.actors.get(at)
            word = self.words[at]
            called = self.byname(at)
            if called is not None and called in self.names:
                return at, called  # «القيادي المعروف باسم فلان الفلاني»
            if actor is not None:
                at = actor.last
            elif (at in self.titles and clitics(self.titles[at].prefix) == "و") or self._joined_deed(at):
                return at, None
            elif at in self.titles and self._nearer(self.titles[at]):
                at = self.titles[at].last  # «مراسلة قناة س [الصحافية] فلانة»
                return at, at
            elif at == match.last and self._widely_named(at):
                return at, at
            elif at in self.ranks or at in self.names:
                if self._is_name(at) and self.words[at - 1].lstrip("بل") not in PLACE_NOUNS:
                    return (at - 1 if self.words[at - 1] == "،" else at), at
                at += 1
            elif word in ("هو", "هي") and at + 1 < len(self.words):  # «الضابط [هو] العقيد فلان»
                named = (at + 1 in self.ranks or at + 1 in self.names) and self._is_name(at + 1)
                return at, at + 1 if named or self._widely_named(at + 1) else None
            elif word == "،":
                commas += 1
                if commas == 1 and self._unknown(at + 1, match):
                    return at, at + 1
                if commas > 1 or (at + 1 not in self.ranks and at + 1 not in self.names):
                    return at, None
                at += 1
            elif self._unknown(at, match):
                return at, at
            elif word in TITLE_ENDS or word.isdigit() or self._title_ends(at):
                return at, None
            elif (behind_quotes := self._quoted_body(at)) is not None:
                at = behind_quotes
            else:
                at += 1
        return at, None

    def _quoted_body(self, at: int) -> int | None:
        """Behind the name of a unit in quotation marks: «آمر «[اللواء 444 قتال]» فلان»."""
        if not self._quoted_here(at):
            return None
        for end in range(at + 1, min(at + _QUOTED_BODY, len(self.words)) + 1):
            if self.doc.raw[self.doc.tokens[end - 1].end : self.doc.tokens[end - 1].end + 1] in tuple('"»”'):
                return end if any(w.isdigit() or w.startswith("ال") for w in self.words[at:end]) else None
        return None

    def _widely_named(self, at: int) -> bool:
        """Whether a name of several words begins at a token, though no table of few names knows the first of them."""
        if not self.widely_given(at) or at in self.provinces:
            return False
        last = self.name(at, lenient=True)
        if last is None or last - at < 2:
            return False
        # «قائد شرطة [ميسان القديمة] العميد فلان»: the words of the office go on to a rank.
        return not any(i in self.ranks or i in self.titles for i in range(at, min(last + 3, len(self.words))))

    def _nearer(self, title: Match) -> bool:
        """Whether a name stands right behind a title that itself stands behind another."""
        return title.entry.id not in ("wali", "governor") and self._widely_named(title.last)

    def _before_kunya(self, at: int) -> bool:
        """Whether an unknown given name stands at a token, with a family named like a kunya behind it."""
        behind_it = self.names.get(at + 1)
        kunya = behind_it is not None and behind_it.entry.id == "kunya" and not behind_it.prefix
        return kunya and at not in self.names and at < len(self.words) and self.plain(at) and at not in self.provinces

    def _joined_deed(self, at: int) -> bool:
        """«إعفاء قائد الشرطة من منصبه [وتكليف] اللواء فلان»: another deed."""
        return any(m.prefix.startswith("و") and m.first == at for m in self._at("triggers", at))

    def _unknown(self, at: int, title: Match) -> bool:
        """«قال المتحدث باسم الجهاز [أرشد الحاكم] إن»: between a speaker's office and his words stands his name."""
        comma = self.words[at - 1] == "،"
        if at >= len(self.words) or at in self.names or (comma and not self._apposed_to(title, at)):
            return False
        last = self.name(at, lenient=True)
        if last is None or last >= len(self.words):
            return False
        longer = comma or self.widely_given(at) or last in self.tables.befalling
        if not 2 <= last - at <= 2 + longer:
            return False
        if comma or title.first - 1 in self.said:
            return self.words[last] in _TOLD_FROM
        return self._office_told(at, title) and self.bounded(last) and not self._place_like(at)

    def _apposed_to(self, title: Match, at: int) -> bool:
        """Whether the words behind an office's comma may be a name: «المتحدث باسم س، [فلان علان]، إن», «قتل أمين
        الفرقة في س، [فلان علان]، برصاص»."""
        if title.entry.id == "spokesman":
            return True
        told = title.first - 1 in self.said or any(m.last == title.first for m in self.fates)
        return told and title.first < at - 2 and not any(i in self.provinces for i in (at, at + 1))

    def _office_told(self, at: int, title: Match) -> bool:
        """«قائد [التحالف الدولي] فلان الفلاني», «السفيرة [الأمريكية] …»: right behind whose office it is."""
        actor = self.actor_ends.get(at - 1)
        led = actor is not None and title.first <= actor.first <= title.last + 1
        fate = any(m.last == title.first for m in self.fates)
        if led and fate and actor is not None and actor.prefix == "ل":
            return True  # «مقتل القائد العسكري لقسد فلان»
        return (led and actor is not None and not actor.prefix) or (at - 1 in self.nisba and at - 1 <= title.last + 1)

    def _place_like(self, at: int) -> bool:
        """Whether one of two words behind an office is a place or ends as adjectives do."""
        placed = any(i in self.provinces for i in (at, at + 1))
        return placed or self.words[at].endswith("ه") or self.words[at + 1].endswith(("ه", "يا", "ات"))

    def _title_ends(self, at: int) -> bool:
        return not self._inside_title(at) and self.parts(at) and not self._rank_ahead(at)

    def _rank_ahead(self, at: int) -> bool:
        """«قائد قوات [فرض سلطة القانون] في س اللواء فلان»: nothing but words of an office up to a rank."""
        for index in range(at, min(at + 7, len(self.words))):
            if index in self.ranks and self.words[index].startswith("ال") and self.ranks[index].entry.id == "rank":
                return True
            named = index == at and self.words[at - 1] in _FORCES  # «قوات [فرض القانون]»
            if self.words[index] == "،" and self._ranked_ahead(index + 1):
                return True  # «المتحدث باسم غرفة [تأمين] مدينة س، العقيد فلان»
            if self.words[index] in TITLE_ENDS or self.words[index] == "،" or index in self.said:
                return False
            if index in self.acts and (not named or index + 1 in self.ranks):
                return False
        return False

    def _inside_title(self, at: int) -> bool:
        return self.words[at] in TITLE_WORDS or self.words[at].startswith(("ال", "لل", "عملي", "قو"))

    def _is_name(self, at: int) -> bool:
        begin, end = self._ranks(at)
        return self.name(end, lenient=end > begin) is not None

    def _ranks(self, at: int) -> tuple[int, int]:
        end = at
        while end in self.ranks and end - at < _MOST_RANKS and self.ranks[end].entry.id != "private":
            if end > at and self.given(end) and self.name(end, lenient=False) == end + 2:
                break  # «الفريق [رائد] جودت»
            end = self.ranks[end].last
        return at, end



def _repeats(person: PersonPhrase, endings: set[str]) -> bool:
    """The short name of somebody named in full before, whose role is known: «فلان أبو فلان … أبو فلان»."""
    return person.role is None and person.name in endings
