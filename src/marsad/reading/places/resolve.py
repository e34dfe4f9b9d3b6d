"""Third step: which place of the gazetteer a phrase means, over the whole document.

Evidence before prominence: the chain in the text, the governorate that the passage is in, the places already settled,
the country of the report. A name that is also a word or a person's needs a type word, a direction or a chain. What
the text says of the governorate stands above what the gazetteer says.
"""

import math
from itertools import islice

from marsad.gazetteer import Entry
from marsad.gazetteer.geometry import Point, kilometres
from marsad.reading.places.again import named_again, named_before
from marsad.reading.places.evidence import Evidence, is_typed
from marsad.reading.places.found import TOWNS, Found
from marsad.reading.places.lands import Lands
from marsad.reading.places.links import chain, is_range, range_in
from marsad.reading.places.names import Names
from marsad.reading.places.options import BORDER_KM, QUARTERS, far_apart, in_sector
from marsad.reading.places.points import is_opposite
from marsad.reading.places.roles import mark_roles
from marsad.reading.words.place_words import in_group

_SETTLED_KM, _REGION_KM = 40.0, 120.0
_BESIDE_KM = 30.0
"""From so far off a place lies clearly on one side of another."""
_NEAR_BORDER_KM = 70.0
_SMALL = frozenset({"village", "neighbourhood", "settlement", "road"})
_DIRECTION_KM, _VILLAGE_KM = 250.0, 55.0
_ROUNDED = 1.4
"""By how much a way told in kilometres, mostly that by road, may differ from the straight one."""
_OUT_OF_TOWN_KM = 60.0
"""From so far off a place lies hardly in the governorate of the town from which the way to it is told."""
_UNSURE, _SEAT = 0.25, 0.8
_NOT_THERE = frozenset({"home", "party"})
_NOT_MEANT = frozenset({"organisation", "party"})
"""Of «أهالي قرية س … استهدفت القرية» the village is where it was; an office's town is not."""
_OPEN, _MOST_ALTERNATIVES = 1.5, 4  # a namesake that scores so much lower is no longer open
_WHITHER = frozenset({"الي", "باتجاه", "نحو", "صوب"})
_BRACKETS, _NO_GOVERNORATES = frozenset("()"), frozenset({"area", "village", "neighbourhood"})
_IN_TOWN = frozenset({"neighbourhood", "street", "square", "junction", "bridge", "site", "road"})
_VILLAGES = frozenset({"village", "town", "neighbourhood", "subdistrict"})
_STREETS = frozenset({"street", "square", "valley", "mountain", "hill"})
_SITES, _WIDE = _IN_TOWN | _STREETS, frozenset({"governorate", "country", "region"})


class Resolver(Lands):
    """Resolution of one document's candidates."""

    def __init__(
        self, text: Names, all_found: list[Found], governs: list[int | None], country: str | None
    ) -> None:  # fmt: skip
        super().__init__(text, all_found, country)
        self.governs = governs
        self.words = text.words
        doc = text.doc
        self.entries: list[Entry | None] = [None] * len(all_found)
        self.unsure, self._refused = [False] * len(all_found), set[int]()
        self.alternatives: dict[int, tuple[tuple[Entry, float], ...]] = {}
        """For an ambiguous candidate what else it may mean, with shares from 0 to 1, the likeliest first."""
        self.sentences = [doc.tokens[f.first].sentence for f in all_found]
        evidence = Evidence(text, all_found, self.options, governs)
        self.accepted = [evidence.accepts(k) for k in range(len(all_found))]
        self.governed: set[int] = set()
        """The candidates in the chain of a narrower place."""
        self._settled: dict[Point, None] = {}
        self._nearest: dict[Point, tuple[float, int]] = {}
        self._below: dict[int, list[int]] = {}
        for k, g in enumerate(governs):
            if g is not None:
                self._below.setdefault(g, []).append(k)
        self._passage: list[Entry | None] = []
        self._again: dict[int, int] = {}
        """Of each candidate that names a place again, the one that it means."""

    def run(self) -> None:
        """Settle what is certain, then the rest in the light of it."""
        mark_roles(self.text, self.found, self.accepted)
        self._tell_countries(self.accepted)
        waiting = []
        for k, options in enumerate(self.options):
            if not self.accepted[k] or not options:
                continue
            one = len({(o.country, o.admin1) for o in options}) == 1
            sure = options[0].type not in _IN_TOWN and not (self.found[k].site and self.found[k].kind in _IN_TOWN)
            sure = sure and not (self.is_smaller(k, options[0]) or self.is_of_quarter(k, options[0]))
            if one and sure and not self._unfit(k, options[0]):
                self._settle(k, self._by_kind(k, options)[0])
            else:
                waiting.append(k)
        self._passage = self._passages()
        for k in waiting:
            self._choose(k)
        if waiting:
            self._passage = self._passages()
        self._again = named_again(self.found, self.accepted)
        for k, j in self._again.items():
            self.accepted[k] = self.accepted[k] and _NOT_MEANT.isdisjoint(self.found[j].context)
            self.entries[k] = self.entries[j]
        for k, j in named_before(self.text, self.found, self.governs).items():
            entry, (country, admin1, _) = self.entries[k], self.unit(j)
            own = (entry.country, entry.admin1) if entry is not None else None
            if self.accepted[j] and admin1 and own != (country, admin1):
                self.entries[k], self._again[k] = self.entries[j], j
        told = (g for k, g in enumerate(self.governs) if self.accepted[k] and not self.tells_where(k))
        self.governed = {g for g in told if g is not None}

    def tells_where(self, k: int) -> bool:
        """Whether a road is named for the narrower place that follows («على طريق … – … قرب س»)."""
        if self.found[k].kind != "road" and self.found[k].group != "road":
            return False
        while k + 1 < len(self.found) and self.found[k].group == self.found[k + 1].group == "road":
            k += 1
        if k + 1 == len(self.found):
            return False
        following = self.found[k + 1]
        between = self.words[self.found[k].last : following.first]
        rest = [w for w in between if not (in_group(w, "of_road") or w in _BRACKETS or w.isascii())]
        top = self.gazetteer.at(following.candidates[0]) if following.candidates else None
        wide = top is not None and top.type in _WIDE and following.kind is None and not following.vicinity
        close = len(rest) <= 1 and self.accepted[k + 1] and not wide  # «طريق س – ص (جنوبي نينوى)»
        small = following.kind in _VILLAGES and rest in (["في"], ["عند"])  # «على طريق س – ص في قرية ع»
        return close and (small or following.vicinity == "near" or following.direction is not None)

    # Which place

    def _settle(self, k: int, entry: Entry) -> None:
        self.entries[k] = entry
        if entry.point and entry.type not in ("country", "sea", "region"):
            self._settled[entry.point] = None

    def _unfit(self, k: int, entry: Entry) -> bool:
        """Whether the text speaks against it: its chain, its country, or its sort («محافظة هيران» is no village)."""
        small = self.found[k].kind == "governorate" and entry.type in ("village", "neighbourhood", "settlement")
        small = small or self.is_of_quarter(k, entry)
        return small or self._contradicted(k, entry) or self._foreign(k, entry)

    def _is_elsewhere(self, k: int, entry: Entry) -> bool:
        """Whether a quarter or street lies in a governorate of which the report does not speak, but of another."""
        passage = self._passage[self.sentences[k]] if self._passage else None
        found = self.found[k]
        if passage is not None and found.site and found.kind in _SITES and self.governs[k] is None:
            elsewhere = entry.country != passage.country  # «ساحة سمارة» of a town does not lie in another country
            return elsewhere or (found.kind in _STREETS and entry.admin1 != passage.admin1)  # «شارع النيل»
        small = entry.type in _IN_TOWN or self.is_smaller(k, entry)
        if passage is None or not small or self.governs[k] is not None:
            return False
        own = (entry.country, entry.admin1)
        told = self._passage[: self.sentences[k] + 1]  # what is told later may be far off
        return own not in {(p.country, p.admin1) for p in told if p is not None}

    def _contradicted(self, k: int, entry: Entry) -> bool:
        """Whether the chain in the text puts it far from where the gazetteer has it."""
        above = self._chain_options(k)
        return bool(above) and all(self._apart(k, entry, a) for a in above)

    def _apart(self, k: int, entry: Entry, above: Entry) -> bool:
        if above.country == entry.country and above.admin1 == entry.admin1:
            return False
        if above.country != entry.country:
            return True
        if above.point is None or entry.point is None:
            return True
        away = kilometres(above.point, entry.point)
        if not self._only_direction(k):
            return away > (_NEAR_BORDER_KM if entry.type in _SMALL else BORDER_KM)
        told = max((self.found[j].km or 0.0 for j in chain(k, self.governs)), default=0.0)
        small = entry.type in _SMALL and not any(self.capital_named(j) for j in chain(k, self.governs))
        most = max(_VILLAGE_KM if small else _DIRECTION_KM, told * _ROUNDED)
        if away > most or (away > max(_SETTLED_KM, told) and entry.type in QUARTERS - {"camp"}):
            return True
        ways = [self.found[j].direction for j in chain(k, self.governs)]
        return away > _BESIDE_KM and is_opposite(ways[0], above.point, entry.point)

    def _foreign(self, k: int, entry: Entry) -> bool:
        """Whether a minor place lies in a country of which the report does not speak: a namesake of an unlisted one."""
        site = self.found[k].site
        worded = self.text.name(self.found[k]).startswith("ال")  # «منطقة (الوادي)», but «منطقة إدلب»
        called = entry.type == "governorate" and self.found[k].kind in _NO_GOVERNORATES and worded
        if (entry.rank > 6 and not (site or called)) or entry.country is None or self.fully_named(k, entry):
            return False
        top = self._country_told
        if top is None or top == entry.country or self._countries[top] < (2 if site else 3):
            return False
        if site and entry.point is not None and self._to_settled(entry.point) < _REGION_KM:
            return False
        return self._alone_abroad(k, entry)

    def _chain_options(self, k: int) -> list[Entry]:
        """What the nearest link of the chain that has a governorate may mean."""
        for above in chain(k, self.governs):
            settled = self.entries[above]
            options = [o for o in ([settled] if settled else self._open(above)) if o.admin1]
            if options:
                return options
        return []

    def _open(self, k: int) -> list[Entry]:
        return [] if k in self._refused else self.options[k]

    def _chain_unit(self, k: int) -> Entry | None:
        """The narrowest unit of a governorate that the chain names."""
        for above in chain(k, self.governs):
            entry = self.entries[above] or next(iter(self._open(above)), None)
            if entry is not None and entry.admin1 and (self.found[above].km or 0.0) < _OUT_OF_TOWN_KM:
                return entry
        return None

    def _chain_country(self, k: int) -> str | None:
        """The country that the chain names."""
        above = [j for j in chain(k, self.governs) if not (self.options[j] and self.only_beside(j))]
        tops = (self.entries[j] or next(iter(self.options[j]), None) for j in above)
        return next((e.country for e in tops if e is not None and e.type in ("country", "city")), None)

    def _governorate_told(self, k: int, entry: Entry | None) -> Entry | None:
        """The governorate in which the text puts a known place, where it is another one than the gazetteer's."""
        for j in chain(k, self.governs):
            top, found = self.entries[j], self.found[j]
            if top is not None and entry is not None and top.type == "governorate" and found.kind == "governorate":
                plain = not (found.direction or found.vicinity or found.km) and top.country == entry.country
                return top if plain and top.admin1 != entry.admin1 else None
        return None

    def _only_direction(self, k: int) -> bool:
        """Whether the chain says no more than on which side of another place it lies («منطقة … جنوب بيروت»)."""
        return all(self.found[j].direction and self.found[j].kind != "governorate" for j in chain(k, self.governs))

    def _passages(self) -> list[Entry | None]:
        """For each sentence the governorate that it speaks of, or that was last spoken of before."""
        units: dict[int, list[Entry]] = {}
        offices: dict[int, list[Entry]] = {}
        reported_from: list[Entry] = []
        for k, found in enumerate(self.found):
            options = self.options[k]
            entry = self.entries[k]
            if entry is None and options and (found.rural or found.kind == "governorate"):
                entry = options[0]
            if entry is None or not entry.admin1 or not self.accepted[k] or not _NOT_THERE.isdisjoint(found.context):
                continue
            if found.pair is not None or found.km is not None:
                continue  # «(275 كم جنوب صنعاء)»
            if entry.type == "mountain" and is_range(entry) and self.governs[k] is None:
                continue  # it lies in several
            if units and found.group != "listed" and self.words[found.first - 1] in _WHITHER and not found.vicinity:
                continue  # «أثناء محاولته الدخول إلى بغداد»: of another governorate than the passage
            if "dateline" in found.context and self.text.name(found) in self.gazetteer.capitals:
                continue  # what is reported from a capital may have been anywhere
            unit = self.gazetteer.admin1(entry.country, entry.admin1)
            if unit is not None:
                named = offices if "organisation" in found.context else units
                told = named.setdefault(self.sentences[k], [])
                if told == reported_from:
                    told.clear()  # «بنغازي - قال آمر … في درنة»
                told.append(unit)
                reported_from = [unit] if "dateline" in found.context else []
        passages: list[Entry | None] = []
        last = next((told[min(told)][0] for told in (units, offices) if told), None) if units or offices else None
        for s in range(len(self.text.doc.sentences)):
            there = units.get(s)
            if there is not None:  # the first of those named most often
                last = there[0] if len(there) == 1 else max(there, key=there.count)
            office = offices.get(s) if there is None else None  # «غرفة طوارئ نيالا: … في حي الوادي»
            passages.append(office[0] if office is not None else last)
        return passages

    def _choose(self, k: int) -> None:
        options = self._by_kind(k, self.options[k])
        scored = sorted(((self._score(k, o, n), -n) for n, o in enumerate(options)), reverse=True)
        best, at = scored[0]
        entry = options[-at]
        if self._unfit(k, entry) and (capital := self.capital_named(k)) is not None and self.governs[k] is None:
            return self._settle(k, capital)  # «التقى الرئيس في الرياض السفير»
        if self._unfit(k, entry) or self._is_elsewhere(k, entry):
            self.accepted[k] = is_typed(self.found[k]) or self._told_where(k)
            self._refused.add(k)
            return  # a namesake elsewhere: the name and its chain stay, without coordinates
        far = [(score, options[-n]) for score, n in scored[1:] if far_apart(entry, options[-n])]
        self.unsure[k] = any(best - score < _UNSURE and not self._unfit(k, other) for score, other in far)
        self._keep_alternatives(k, best, far, entry)
        if self.unsure[k]:
            same = {o.admin1 for o in options[:2]} == {entry.admin1}
            unit = self.gazetteer.admin1(entry.country, entry.admin1) if same else None
            self.entries[k] = unit
            return
        self._settle(k, entry)

    def _keep_alternatives(self, k: int, best: float, far: list[tuple[float, Entry]], entry: Entry) -> None:
        near = [(score, other) for score, other in far if best - score < _OPEN][:_MOST_ALTERNATIVES]
        if self.unsure[k]:
            near.insert(0, (best, entry))
        if near:
            total = sum(math.exp(score - best) for score, _ in near) + (not self.unsure[k])
            self.alternatives[k] = tuple((e, round(math.exp(score - best) / total, 2)) for score, e in near)

    def second(self, k: int) -> Entry | None:
        """The other place of «بين … و…» or of a road: of its namesakes the one nearest to the first."""
        pair, one = self.found[k].pair, self.entries[k]
        if pair is None or one is None or one.point is None:
            return None
        for j in (k - 1, k + 1):
            if 0 <= j < len(self.found) and self.found[j].candidates == pair and self.found[j].pair is not None:
                return self.entries[j]
        options = [o for o in (self.gazetteer.at(c) for c in pair) if o.point is not None]
        return min(options, key=lambda o: kilometres(one.point or (0, 0), o.point or (0, 0)), default=None)

    def _told_where(self, k: int) -> bool:
        """Whether «بريف …» or a direction right behind a bare name tells that it is a place, if no known one."""
        found, above = self.found[k], self.governs[k]
        if above is None or self.options[k][0].guard or self.found[above].first != found.last:
            return False
        name = self.words[found.name_first : found.name_last]
        if self.gazetteer.needs_evidence([name[0][found.name_cut :], *name[1:]]):
            return False
        return bool(self.found[above].direction or (self.found[above].rural and self.found[above].clitic))

    def _score(self, k: int, entry: Entry, order: int) -> float:
        score = entry.rank * 0.2 - order * 0.05 + self._seat(k, entry)
        above = self._chain_unit(k)
        if above is not None and entry.type != "country":
            same = (above.country, above.admin1) == (entry.country, entry.admin1)
            score += (3 if same else 0) if self._only_direction(k) else 6 if same else -6
            if above.admin2 and above.admin2 == entry.admin2:
                score += 1
        for j in chain(k, self.governs):
            top = self.entries[j] or next(iter(self.options[j]), None)
            if top and top.type == "country":
                score += 4 if top.country == entry.country else -4
        passage = self._passage[self.sentences[k]]
        if passage is not None and entry.admin1:
            score += 2.0 if (passage.country, passage.admin1) == (entry.country, entry.admin1) else 0
        if any(self._holds(j, entry) for j in self._below.get(k, ())):
            score += 3
        total = sum(self._countries.values())
        if total and entry.country:
            score += 2.5 * self._countries.get(entry.country, 0) / total
        if self._settled and entry.point and entry.type != "country":
            nearest = self._to_settled(entry.point)
            score += 1.5 if nearest < _SETTLED_KM else 0.7 if nearest < _REGION_KM else 0
        return score

    def _seat(self, k: int, entry: Entry) -> float:
        """What a town gains by being the seat of the district of its name."""
        if entry.type not in TOWNS:
            return 0.0
        if any(o.type == "governorate" for o in self.options[k]):
            return 0.0  # «في صلاح الدين»
        units = {o.type for o in self.options[k] if (o.country, o.admin1) == (entry.country, entry.admin1)}
        return _SEAT if "district" in units else _SEAT / 2 if "subdistrict" in units else 0.0

    def _to_settled(self, point: Point) -> float:
        """Kilometres to the nearest place settled so far; each pair of points is reckoned once."""
        nearest, known = self._nearest.get(point, (math.inf, 0))
        if known < len(self._settled):
            for settled in islice(self._settled, known, None):
                nearest = min(nearest, kilometres(point, settled))
            self._nearest[point] = nearest, len(self._settled)
        return nearest

    def _holds(self, j: int, above: Entry) -> bool:
        """Whether what it governs may lie in it."""
        return any((o.country, o.admin1) == (above.country, above.admin1) for o in self.options[j])

    def unit(self, k: int) -> tuple[str | None, str | None, str | None]:
        """Country, admin1 and admin2 of a candidate: the chain's governorate before the gazetteer's."""
        if k in self._again:
            return self.unit(self._again[k])
        entry = self.entries[k]
        above = self._chain_unit(k)
        if entry is None and above is None and (country := self._chain_country(k)):
            return country, None, None  # «جزيرة … بتركيا»: not the governorate of the passage
        sector = self.text.sector(self.sentences[k]) if above is None and entry is not None else None
        if sector is not None and entry is not None and in_sector(entry, sector):
            return sector.country, sector.admin1, None
        beside = range_in(entry, self._passage[self.sentences[k]] if self._passage else None) if above is None else None
        if beside is not None:
            return beside.country, beside.admin1, None
        if entry is not None and entry.type in ("country", "sea", "strait", "region") and not self.found[k].rural:
            return entry.country, entry.admin1, entry.admin2
        away = self._only_direction(k) and not (above is not None and entry is not None and is_range(entry))
        if entry is not None and entry.admin1 and (away or self.is_seat(entry)):
            return entry.country, entry.admin1, entry.admin2
        if above is not None:
            told = (e for j in chain(k, self.governs) if (e := self.entries[j]) is not None and e.type == "governorate")
            held = None if entry is not None else next(told, None)
            if held is not None and held.country == above.country and not self._only_direction(k):
                return held.country, held.admin1, above.admin2 if held.admin1 == above.admin1 else None
            held = self._governorate_told(k, entry)
            if held is not None and entry is not None:  # «قرية س جنوب قضاء مخمور بمحافظة نينوى»
                return held.country, held.admin1, None
            if entry is not None and entry.admin1 == above.admin1:
                return entry.country, entry.admin1, entry.admin2 or above.admin2
            return above.country, above.admin1, above.admin2 if entry is None or above.admin2 else entry.admin2
        if entry is not None:
            return entry.country, entry.admin1, entry.admin2
        if k and self.found[k].vicinity == "near" and self.found[k - 1].last == self.found[k].first:
            return self.unit(k - 1)  # «ناحية س قرب قرية ص»
        passage = self._passage[self.sentences[k]] if self._passage and self.found[k].kind != "region" else None
        if passage is not None:
            return passage.country, passage.admin1, None
        return self._country_told, None, None


__all__ = ["TOWNS", "Resolver"]
