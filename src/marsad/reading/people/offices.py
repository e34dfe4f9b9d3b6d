"""Offices without a name: «رئيس الوزراء العراقي» who does something, «مختار إحدى القرى» whom harm befell."""

from marsad.lexicon import NONE, Match
from marsad.model.actors import GROUPS
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import inter
from marsad.reading.people.behind import Behind
from marsad.reading.people.fates import fate_of, headed
from marsad.reading.people.names import PLACE_NOUNS, PersonPhrase
from marsad.reading.people.records import Title
from marsad.reading.people.tables import NameTables
from marsad.text import Doc

_OFFICE_WORDS = 6
_INTO = ("في", "احدي", "قري", "احد")  # what the name of an office goes on behind
_LED_AREAS = frozenset(("قاطع", "ولايه", "مفرزه", "خليه", "ديوان", "كتيبه"))
_SURVIVED = frozenset(("نجا", "نجاه", "لنجاه", "بنجاه"))
_DEPUTIES = frozenset(("نايب", "معاون", "مساعد", "وكيل"))
_OFFICES = frozenset({"governor", "official", "minister", "elder", "police-chief",
                       "chief-of-staff", "operations-commander", "group-post"})  # fmt: skip
_ARMED = frozenset({*GROUPS, "State forces"})
_CIVIL = frozenset({"official", "elder"})
_HALF_NAMES = frozenset(("البو", "ال", "بني", "ام", "ابو", "تل", "كفر", "بيت", "دير", "عين"))
"""What the name of a village of two words begins with."""


class Offices(Behind):
    """Who is told by the office alone."""

    def __init__(self, doc: Doc, tables: NameTables, actors: list[ActorPhrase]) -> None:
        super().__init__(doc, tables, actors)
        countries = tables.matches.get("actors_country", NONE)
        self.provinces = {at for m in countries for at in range(m.first, m.last)}
        self.province_ends = {at for m in countries for at in range(m.first + 1, m.last)}  # «خان [يونس]»

    def office(self, match: Match) -> PersonPhrase | None:
        """An office without a name, where it tells whose it is."""
        if match.entry.row.get("office") != "yes":
            return self._harmed_office(match, match.last)
        last = match.last
        while last in self.nisba and self.nisba[last].prefix == "ال":
            last = self.nisba[last].last
        if match.entry.id == "wali" or (match.entry.id == "militant-post" and self.words[last - 1] in _LED_AREAS):
            while last < len(self.words) and last < match.last + 2 and (self.plain(last) or last in self.provinces):
                last += 1
            if last == match.last and match.entry.id == "wali":
                return None
        last = max(last, self._whole_actor(match.last))
        organisation = self._organisation(Title(match.first, last, match), last)
        if organisation is None:
            return self._harmed_office(match, last)
        role = self.text(match.first, last)
        span = self.span(match.first, last)
        return PersonPhrase(match.first, last, span, None, role, organisation, None, (match.first, last), span)

    def _harmed_office(self, match: Match, last: int) -> PersonPhrase | None:
        """«خطف [مختار إحدى قرى س]», «نجا [رئيس المجلس البلدي في س]»: an office whose holder nobody names, where it is
        told what befell him."""
        first = match.first
        deputy = self.titles.get(first + 1) if self.words[first].removeprefix("و") in _DEPUTIES else None
        if deputy is not None and deputy.last > last:
            match, last = deputy, deputy.last  # «نائب [قائد شرطة] ميسان»
        survived = first > 0 and self.words[first - 1].removeprefix("و") in _SURVIVED
        fated = first in self.fate_ends or headed(self, first) is not None
        fated = fated or (match.entry.id == "group-post" and fate_of(self, first, last) is not None)
        if (post := self._post_of_band(match)) is not None:
            return post
        if match.entry.id not in _OFFICES or not (survived or fated) or self.named_for(first):
            return None
        while last < min(len(self.words), match.last + _OFFICE_WORDS) and self._of_office(last):
            last += 1
        if self.words[last - 1] in _HALF_NAMES and last < len(self.words) and not self.closed[last]:
            last += 1  # «مختار قرية [البو بكر]»
        while self.words[last - 1] in _INTO:  # the office is cut short there
            last -= 1
        if last <= first + 1 or self._of_armed(last):
            return None
        span = self.span(first, last)
        band = self.actors.get(last)  # «المسؤول المالي [لداعش]»
        group = "civilians" if match.entry.id in _CIVIL else None
        group = band.id if band is not None and inter(band.id) in GROUPS else group
        # «مسؤول المدفعية [في س]»: whose office it is, where its own words tell
        named = (at for at in range(match.last, last) if at in self.actors and self.words[at - 1] == "في")
        group = next((self.actors[at].id for at in named if inter(self.actors[at].id) in _ARMED), group)
        return PersonPhrase(first, last, span, None, self.text(first, last), group, None, (first, last), span)

    def _of_armed(self, last: int) -> bool:
        """«مقتل [مسؤول مالي] في حزب الله»: he stands for those whose office it is."""
        actor = self.actors.get(last + 1) if last < len(self.words) and self.words[last] in _INTO else None
        return actor is not None and inter(actor.id) in GROUPS

    def _of_office(self, at: int) -> bool:
        word = self.words[at]
        if word in _INTO:
            return at + 1 < len(self.words)
        closed = at in self.acts or at in self.said or at in self.stops or at in self.ranks or at in self.titles
        named = word.startswith(("ال", "لل")) or at in self.provinces or self.words[at - 1] in PLACE_NOUNS
        led = self.words[at - 1] in ("في", "قري") and (not self.closed[at] or word in PLACE_NOUNS)
        placed = word in PLACE_NOUNS and at + 1 < len(self.words) and self.words[at + 1].isalpha()  # «محافظ [إقليم] س»
        return word.isalpha() and (named or led or placed) and not closed
