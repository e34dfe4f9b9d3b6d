"""People of public role: named with a rank, title or office, or by the office alone («رئيس الوزراء العراقي»).

Whoever has neither is a private person: read only where a report names whom harm befell, and marked as such
(`people/private.py`), so that exports leave the name out.
"""

from marsad.lexicon import Match, Matches
from marsad.model.actors import GROUPS
from marsad.model.mention import Fate
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.pieces import behind, clitics
from marsad.reading.actors.sides import inter
from marsad.reading.people.behind import PLACE_TYPES, RANK_LEADS
from marsad.reading.people.fates import behind_aide, close_to, fate_of, fate_of_series, headed, of_his
from marsad.reading.people.names import PLACE_NOUNS, Names, PersonPhrase
from marsad.reading.people.offices import Offices
from marsad.reading.people.private import find_private
from marsad.reading.people.records import Title, one_for_bynames
from marsad.reading.people.tables import NameTables
from marsad.text import Doc

__all__ = ["PersonPhrase", "find_people"]

_UNITS_TOO = frozenset(("لواء", "فريق"))  # ranks without the article that are units or teams mostly
_OPENED = 8
_ALSO_NOUNS = frozenset(("الفريق", "المساعد", "المعاون", "الموهل", "المتقاعد", "الحقوقي", "المقدم", "الرايد"))
_HELD = frozenset(("منصب", "بمنصب", "مهام", "بصفه", "بصفته", "صفه"))
_BOTH = frozenset(("وزيرا", "وزيري", "رييسا", "رييسي", "الرييسين", "الرييسان", "الوزيرين", "الوزيران", "سفيرا",
                   "سفيري", "نظيريه", "نظيراه", "نظيريها", "لنظيريه", "ونظيريه"))  # fmt: skip
# Verbs behind which stand who does it and to whom.
_DOES_TO = frozenset(("عين", "كلف", "اعفي", "اقال", "عزل", "رقي", "احال", "سمي", "اوفد", "نصب"))
_IN = frozenset(("في", "قرب", "شمال", "جنوب", "غرب", "شرق", "شمالي", "جنوبي", "غربي", "شرقي", "وسط"))
_OF_BODIES = frozenset(("المركز", "المكتب", "القسم", "الفريق", "الجهاز", "الجناح", "المجمع", "المرصد", "الجانب",
                        "المجلس", "الذراع"))  # fmt: skip


def find_people(
    doc: Doc, matches: Matches, actors: list[ActorPhrase], tables: NameTables | None = None
) -> list[PersonPhrase]:
    """The people of a document in its order, none overlapping another; private persons are marked.

    `tables`: what the lexicon says of names in it, where that has been asked already.
    """
    reader = _Reader(doc, tables or NameTables(matches, len(doc.tokens)), actors)
    public = [p._replace(fate=_fate(reader, p)) for p in reader.read()]
    public = [p for p in public if p.fate is None or not (behind_aide(reader.words, p.whole[0]) or _his(reader, p))]
    private = find_private(reader, [p.whole for p in public])
    return one_for_bynames(reader, sorted([*public, *private], key=lambda p: p.whole)) if private else public


def _fate(names: Names, person: PersonPhrase) -> Fate | None:
    begin, last = person.whole
    if close_to(names.words, begin):
        return None
    return fate_of(names, begin, last) or headed(names, begin) or fate_of_series(names, begin, last)


def _his(reader: "_Reader", person: PersonPhrase) -> bool:
    """«مقتل [نائب زعيم التنظيم أبو بكر البغدادي]»: the deputy of one who is well known, not he."""
    led = person.first in reader.leaders and person.whole[0] < person.first
    return led and reader.words[person.whole[0]].lstrip("ول") in _DEPUTIES


_DEPUTIES = frozenset(("نايب", "مساعد", "معاون", "خليفه", "مستشار", "نواب", "مساعدي"))


class _Reader(Offices):
    def __init__(self, doc: Doc, tables: NameTables, actors: list[ActorPhrase]) -> None:
        super().__init__(doc, tables, actors)
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
            if person.name is None and (person.role in offices or self._held(person, found)):
                reached = person.whole[1]  # the office of somebody named before
            elif not _repeats(person, endings):
                if person.name is not None and at == person.whole[0] and self._is_role_before(at, found):
                    person = person._replace(role=found.pop().role)  # «رئيس الغرفة [وعضو الهيئة فلان]»: one man
                found.append(person)
                if person.name is not None:
                    offices.add(person.role)
                    endings.update(person.name[k:] for k in range(1, len(person.name)))
                reached = person.whole[1]
                if (other := self._counterpart(person)) is not None:
                    found.append(other)
                    reached = other.whole[1]
        return found

    def _with_byname(self, person: PersonPhrase) -> PersonPhrase:
        """«فلان، الملقب أبو طلحة»: one person with two names."""
        end = self.behind_byname(person.last)
        if end <= person.whole[1] or person.name is None:
            return person
        return person._replace(whole=(person.whole[0], end), whole_span=self.span(person.whole[0], end))

    @staticmethod
    def _is_role_before(at: int, found: list[PersonPhrase]) -> bool:
        return bool(found) and found[-1].name is None and found[-1].whole[1] == at

    def _held(self, person: PersonPhrase, found: list[PersonPhrase]) -> bool:
        """«قيادي يدعى فلان كان يشغل منصب [والي الفرات]»: what somebody was who is named before in the sentence."""
        first = person.whole[0]
        if not found or found[-1].name is None or self.words[first - 1] not in _HELD:
            return False
        return self.doc.tokens[found[-1].first].sentence == self.doc.tokens[first].sentence

    def _counterpart(self, person: PersonPhrase) -> PersonPhrase | None:
        """«وزيرا الدفاع التركي فلان [والروسي علان]»: the second of two who hold the same office."""
        at = person.whole[1]
        origin = self.nisba.get(at)
        near = (self.words[i] for i in range(max(person.first - 4, 0), person.first))
        if origin is None or not self.words[at].startswith("وال") or not any(w in _BOTH for w in near):
            return None
        last = self.name(origin.last, lenient=True)
        if last is None or (last - origin.last < 2 and origin.last not in self.leaders):
            return None
        organisation = origin.entry.row.get("government") or None
        named = self._person(at, origin.last, last, None, None)
        start = self.doc.tokens[at].start + 1
        return named._replace(organisation=organisation, whole_span=(start, named.span[1]))

    def _before_titles(self) -> dict[int, tuple[int, Title]]:
        """Names that a title follows: «قال [فلان الفلاني]، المتحدث باسم س», by their first token."""
        found: dict[int, tuple[int, Title]] = {}
        for at in self.titles:
            last = at - 1 if at and self.words[at - 1] in ("وهو", "وهي") else at  # «فلان، [وهو] أحد مؤسسي س»
            last -= last > 0 and self.words[last - 1] in ("،", "-")
            title = self._title_after(last) if last else None
            if title is None or title.first != at:
                continue
            for first in range(max(last - 5, 0), last - 1):
                said = first - 1 in self.said
                widely = not self.given(first) and self.widely_given(first)
                opens = first == self.doc.sentences[self.doc.tokens[first].sentence].first and last < at
                opens = opens and not self.given(first) and any(i in self.said for i in range(at, at + _OPENED))
                said = said or opens  # «[ميران فلان]، مديرة الناحية، قالت»
                named = said and any(self.given(i) for i in range(first + 1, last))  # «قال خليف أحمد أيرج قائد الجهاز»
                sure = self.given(first) or widely or (said and last < at) or named
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
        ranked = at in self.ranks and not (self.given(at) and self.words[at - 1] not in RANK_LEADS)
        return None if ranked else self._person(at, at, last, title, None)

    def _titled(self, at: int) -> PersonPhrase | None:
        match = self.titles.get(at)
        written = self._written(at)
        if match is not None and match.entry.id == "wali" and ("إ" in written or written.endswith("ى")):
            return None  # «[وإلى] درعا، حيث …»
        if self.words[at] in ("امر", "وامر") and at + 1 in self.titles and "آ" not in written:
            return None  # «[أمر] القائد العام بإعفائه»
        if (self.words[at] == "الامر" and "آ" not in written) or (at and self.words[at - 1] == "عبد"):
            return None  # «[الأمر] الذي أعاق جهود التنظيم», «عبد [الأمير] فلان»
        if match is not None and match.last - at == 1 and self.within_name(at):
            return None  # «جليلة [قائد] عبدالله غالب»
        if match is not None and match.last - at == 1 and self.words[at].startswith("ال") and self.named_for(at):
            return None  # «مدرسة [الأمير فلان]»
        if self.words[at] == "الاعلامي" and at and self.words[at - 1] in _OF_BODIES:
            return None  # «المركز [الإعلامي] لقوات س»
        if match is None or (at in self.ranks and match.entry.id == "official" and self.ranks[at].entry.id == "rank"
                             and self._is_name(at)):  # fmt: skip
            return None  # «المساعد شحاتة منصور» is a sergeant
        title_end, name_at = self._name_behind(match)
        province = name_at is not None and self._province(match, name_at)
        if name_at is not None and province:
            title_end = name_at = self.names[name_at].last  # «محافظ صلاح الدين [فلان الفلاني]»
            if name_at >= len(self.words):
                return self.office(match)
            if not (self.given(name_at) or self.widely_given(name_at) or self._of_family(name_at)):
                return self.office(match)
        if name_at is None or self.words[name_at] in PLACE_NOUNS:
            return self.office(match)
        begin, end = (name_at, name_at) if province else self._ranks(name_at)
        rules = self.words[at].startswith(("رييس", "الرييس", "وزير", "الوزير", "القايد", "المحافظ"))
        if end > begin and at and begin == title_end and self.words[at - 1] in _DOES_TO and rules:
            return self.office(match)  # «عين [رئيس الوزراء] اللواء فلانا قائدا»
        lenient = end > name_at or self._unknown(end, match) or self._before_kunya(end) or self._widely_named(end)
        lenient = lenient or self._joined_kunya(end) or self._quoted_name(end) or (province and self._of_family(end))
        last = self.name(end, lenient=lenient)
        if last is None:
            return self.office(match)
        if begin == end and self._ranked_ahead(last):  # «آمر غرفة عمليات عمر المختار [العميد فلان]»
            title_end, (begin, end) = last, self._ranks(last)
            last = self.name(end, lenient=True) or end + 1
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
        if match.entry.id == "governor" and self.words[match.first].removeprefix("و").startswith("ال"):
            return False  # «العمدة [آدم فلان]»
        if match.last - match.first > 1 and self.words[match.last - 1].startswith("ال"):
            return False  # «مدير الناحية [فلان]»
        name = self.names.get(at)
        return name is not None and name.entry.id != "kunya"

    def _ranked(self, at: int) -> PersonPhrase | None:
        if at not in self.ranks or self.ranks[at].entry.id == "private" or self.named_for(at) or self.leads(at):
            return None
        if self.words[at].removeprefix("و") in _UNITS_TOO and not self._of_rank(at):
            return None  # «مقاتلو [لواء أبو الفضل العباس]»
        if at and self.words[at] in ("رايد", "عميد", "فريق") and self.given(at - 1):
            return None  # «الفتى وسيم [رائد] أبو خليفة»
        if at - 1 in self.ranks and self.ranks[at - 1].last > at:
            return None  # inside a longer rank, whose bearer was looked at before
        begin, end = self._ranks(at)
        honorific = self.ranks[at].entry.id == "honorific"
        if honorific and self.adjective(end):
            end += 1  # «الشيخ [القبلي] فلان»
        surely = self._before_kunya(end) or self._quoted_here(end) or self._of_family(end)
        last = self.name(end, lenient=not honorific or surely)
        if last is None and (widely := self.name(end, lenient=True)) is not None and widely - end > 1:
            sure = self.borne(end, widely) or self._title_after(widely) is not None
            last = widely if sure else None  # «سعادة [مطر سالم]، وكيل وزارة الدفاع»
        if last is None:
            return None if honorific else self._post(at, end)
        if self._town(end, last):
            return None
        unit = self.words[at].endswith("اللواء") and at - 1 in self.titles and self.titles[at - 1].last == at
        if unit and not (self.given(end) or self.widely_given(end) or last - end > 1):
            return None  # «قائد اللواء [بخير]»
        if last - end < 2 and not self.given(end) and not self.words[at].removeprefix("و").startswith(("ال", "لل")):
            return None  # «فريق [تحقيق] وصل»
        known = any(self.given(i) or self.widely_given(i) for i in range(end, last)) or self._of_family(end)
        if not known and (last - end < 2 or self._deed_like(end)) and self.words[at].removeprefix("و") in _ALSO_NOUNS:
            return None  # «الفريق [نجح] بمداهمة الوكر», «الفريق [انتهاء البحث]»
        title = self._title_after(last)
        told = at - 1 in self.said or self._before_colon(at, last)  # «وقال الدكتور فلان الفلاني إن»
        told = told or (at - 2 in self.said and self.words[at - 1].startswith("ال"))  # «وأوضح الوسيط الشيخ فلان أن»
        known = told or self._armed_near(at) or self.behind_byname(last) > last
        if honorific and title is None and (last - end < 2 or not known):
            told = last - end > 1 and not of_his(self, at)
            fate = (fate_of(self, at, last) or headed(self, at)) if told else None
            return None if fate is None else self._person(at, end, last, None, None)._replace(private=True)
        return self._person(at, end, last, title, (begin, end))

    def _before_colon(self, at: int, last: int) -> bool:
        """«الوسيط [الشيخ فلان الفلاني]: التبادل جرى أمس»: who speaks stands at the head of a line."""
        first = self.doc.sentences[self.doc.tokens[at].sentence].first
        return at - first <= 2 and self.words[last : last + 1] == [":"]

    def _leader(self, at: int) -> PersonPhrase | None:
        """A public figure whom reports name without the office."""
        match = self.leaders.get(at)
        if match is None or at in self.actors or self.leads(at) or self._place_named(at) or self.named_for(at):
            return None
        given = at > 0 and self.given(at - 1)
        if at and match.last - at == 1 and (given or self.widely_given(at - 1)):
            return None  # «ونبيل [الحلو]»: another one of the family
        if self.words[at].endswith("ابو") and self._of_a_family(match.last):
            return None  # «أبو عبيدة [الشامي]»: another one of that byname
        if given and not match.prefix and at - 1 not in self.ranks and at - 1 not in self.titles:
            return None  # «أيمن [كامل إدريس]»
        if at - 1 in self.actor_ends and match.last - at == 1 and self._quoted_here(at):
            return None  # «الحركة الشعبية "[الحلو]"»: a wing called after its leader
        longer = self.leaders.get(at - 1)
        if longer is not None and longer.last >= match.last:
            return None  # the family name of one who only leads: «قوات خليفة [حفتر]»
        start = behind(self.doc, self.doc.tokens[at].start, len(clitics(match.prefix)))
        span = (start, self.doc.tokens[match.last - 1].end)
        name = self.doc.raw[span[0] : span[1]]
        organisation = match.entry.row["organisation"]
        return PersonPhrase(at, match.last, span, name, None, organisation, None, (at, match.last), span)

    def _of_a_family(self, at: int) -> bool:
        """«أبو فلان [العراقي]»: whether a byname ends with whence he is or of which family."""
        word = self.words[at] if at < len(self.words) else ""
        return word.startswith("ال") and word.endswith("ي") and len(word) > _SHORTEST_FAMILY

    def _place_named(self, at: int) -> bool:
        """«قضاء [البغدادي]», «منطقة بوتين – [أردوغان]»."""
        while at > 1 and self.words[at - 1] in ("-", "–") and at - 2 in self.leaders:
            at -= 2
        before = self.words[at - 1].removeprefix("و") if at else ""
        head = any(before.removeprefix(cut) in _OF_TOWNS for cut in ("", "ب", "ل"))  # «جزيرة [البغدادي]»
        return bool(before) and (before in PLACE_NOUNS or head or self._in_town(at))

    def _in_town(self, at: int) -> bool:
        """«هجوم على مقره في [البغدادي]»: the town, and not who is called after it."""
        match = self.leaders.get(at)
        return match is not None and match.last - at == 1 and self.words[at - 1] in _IN

    def _kunya(self, at: int) -> PersonPhrase | None:
        """«أبو عائشة»: of public role where a title follows or a leader's armed group stands near."""
        if at and self.words[at - 1] in PLACE_TYPES:
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
        return actor is not None and inter(actor.id) in GROUPS


def _repeats(person: PersonPhrase, endings: set[str]) -> bool:
    """The short name of somebody named in full before, whose role is known: «فلان أبو فلان … أبو فلان»."""
    return person.role is None and person.name in endings


_SHORTEST_FAMILY = 4
_OF_TOWNS = frozenset(("جزيره", "صحراء", "باديه", "حشد", "شرطه", "سد", "نهر", "بحيره", "معبر", "ناحيه", "قضاء", "بلده",
                       "مستشفي", "محور", "قاطع", "عشاير", "ريف"))  # fmt: skip
