"""Third step: which place of the gazetteer a phrase means, over the whole document.

Evidence before prominence: the chain in the text, the governorate that the passage is in, the places already settled,
the country of the report. A name that is also a word or a person's needs a type word, a direction or a chain. What
the text says of the governorate stands above what the gazetteer says.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import islice

from marsad.gazetteer import Entry, Gazetteer
from marsad.gazetteer.geometry import Point, kilometres
from marsad.reading.places_found import Found
from marsad.reading.places_links import chain
from marsad.reading.places_words import in_group
from marsad.text import Doc

_SETTLED_KM, _REGION_KM = 40.0, 120.0
_APART_KM = 25.0
_BORDER_KM = 110.0
_DIRECTION_KM = 250.0
_UNSURE = 0.25
_PREPOSITIONS = frozenset({"في", "من", "علي", "الي", "قرب", "بين", "نحو", "باتجاه", "عند", "داخل", "ضمن", "محيط"})
_TOWNS = frozenset({"city", "town", "village"})
# Countries whose small towns are looked for without further evidence.
_COVERED = frozenset({"IQ", "SY", "LB", "PS", "YE", "SD", "LY"})
_TYPED = frozenset({"type", "known", "plural", "rural", "rurals", "area", "named", "loose"})
# What a type word rules out: «حي الثورة» is not the town, «قرية …» not a governorate.
_QUARTER = frozenset({"neighbourhood", "camp", "area", "square", "site", "street"})
_NO_VILLAGE = frozenset({"country", "governorate", "city", "region", "neighbourhood", "sea", "river"})


class Resolver:
    """Resolution of one document's candidates."""

    def __init__(
        self, doc: Doc, words: list[str], all_found: list[Found], governs: list[int | None], gazetteer: Gazetteer,
        country: str | None,
    ) -> None:  # fmt: skip
        self.doc, self.words, self.found, self.governs, self.gazetteer = doc, words, all_found, governs, gazetteer
        self.country = country
        self.entries: list[Entry | None] = [None] * len(all_found)
        self.options: list[list[Entry]] = [self._fitting(f) for f in all_found]
        self.unsure = [False] * len(all_found)
        self._beside: dict[int, Counter[tuple[str | None, str | None]]] | None = None
        self.sentences = [doc.tokens[f.first].sentence for f in all_found]
        self.accepted = [self._accept(k) for k in range(len(all_found))]
        self.governed: set[int] = {g for k, g in enumerate(governs) if g is not None and self.accepted[k]}
        self._countries: Counter[str] = Counter()
        self._settled: dict[Point, None] = {}
        self._nearest: dict[Point, tuple[float, int]] = {}
        self._below: dict[int, list[int]] = defaultdict(list)
        for k, g in enumerate(governs):
            if g is not None:
                self._below[g].append(k)
        self._passage: list[Entry | None] = []

    def run(self) -> None:
        """Settle what is certain, then the rest in the light of it."""
        self._countries = self._count_countries()
        waiting = []
        for k, options in enumerate(self.options):
            if not self.accepted[k] or not options:
                continue
            one = len({(o.country, o.admin1) for o in options}) == 1
            if one and not self._contradicted(k, options[0]) and not self._foreign(k, options[0]):
                self._settle(k, self._by_kind(k, options)[0])
            else:
                waiting.append(k)
        self._passage = self._passages()
        for k in waiting:
            self._choose(k)
        self._passage = self._passages()

    def _fitting(self, found: Found) -> list[Entry]:
        options = [self.gazetteer.entries[c] for c in found.candidates]
        if found.group in ("type", "plural", "loose"):
            if found.kind == "neighbourhood":
                return [o for o in options if o.type in _QUARTER]
            if found.kind == "village":
                return [o for o in options if o.type not in _NO_VILLAGE]
        return options

    # Whether it is a place at all

    def _accept(self, k: int) -> bool:
        found = self.found[k]
        if found.group in _TYPED:
            return True
        if not self.options[k]:
            return self.governs[k] is not None
        start = self.doc.tokens[found.first].start
        tagged = found.cut == 0 and self.doc.raw[max(start - 1, 0) : start] == "#"
        strong = tagged or self.governs[k] is not None or found.direction is not None or found.vicinity is not None
        name = self.words[found.name_first : found.name_last]
        name = [name[0][found.name_cut :], *name[1:]]
        if found.name_cut == 0 and found.clitic.endswith("ل"):
            name[0] = "ال" + name[0].removeprefix("و").removeprefix("لل")
        if len(name) == 1 and in_group(name[0], "never"):
            return False
        top = self.options[k][0]
        doubt = self.gazetteer.needs_evidence(name) if len(name) == 1 or top.rank < 7 else 0
        if doubt == 3 or top.guard:
            doubt = 0 if top.type == "governorate" and not top.guard else 1
        elif top.rank >= 7:
            doubt = 0  # frequent because it is known («بغداد»), not because it is a word
        if len(name) == 1 and top.id.startswith("gn-") and top.rank < (5 if top.country in _COVERED else 7):
            doubt = max(doubt, 1)
        if not found.exact and len(name) == 1:
            doubt = max(doubt, 1 if self.words[found.name_first][found.name_cut :].startswith("ال") else 2)
        if doubt == 0:
            return top.rank >= 4 or len(name) > 1 or strong or self._prepositional(found)
        if strong or found.group == "listed":
            return doubt == 1 or self.governs[k] is not None or found.direction is not None
        return doubt == 1 and top.rank >= 6 and self._prepositional(found) and self._company(k)

    def _prepositional(self, found: Found) -> bool:
        before = self.words[found.first - 1] if found.first else ""
        return found.clitic.endswith(("ب", "ل")) or before in _PREPOSITIONS

    def _company(self, k: int) -> bool:
        """Whether another place of the same governorate is named in the sentence."""
        if self._beside is None:
            self._beside = defaultdict(Counter)
            for sentence, options in zip(self.sentences, self.options, strict=True):
                self._beside[sentence].update((o.country, o.admin1) for o in options[:1])
        beside = self._beside[self.sentences[k]]
        own = self.options[k][0]
        return any(
            beside[unit] > (unit == (own.country, own.admin1))
            for unit in {(o.country, o.admin1) for o in self.options[k]}
        )

    # Which place

    def _count_countries(self) -> Counter[str]:
        count: Counter[str] = Counter()
        if self.country:
            count[self.country] += 3
        for k, options in enumerate(self.options):
            if self.accepted[k] and options:
                top = options[0]
                only = len({o.country for o in options}) == 1
                if top.country and (only or top.rank >= 8):
                    count[top.country] += 1 if top.type == "country" else 2
        return count

    def _settle(self, k: int, entry: Entry) -> None:
        self.entries[k] = entry
        if entry.point and entry.type not in ("country", "sea", "region"):
            self._settled[entry.point] = None

    def _by_kind(self, k: int, options: Sequence[Entry]) -> list[Entry]:
        """The options, those first that are of the type that the text says."""
        kind = self.found[k].kind
        if self.found[k].rural or kind in ("governorate", "district", "subdistrict"):
            want = {"governorate"} if self.found[k].rural else {kind or ""}
        elif self.found[k].group in ("type", "plural", "area", "loose"):
            want = set(_TOWNS) | {"camp", "neighbourhood"} if kind in _TOWNS or kind is None else {kind}
        else:
            want = set()
        name = " ".join(self.words[self.found[k].name_first : self.found[k].name_last])[self.found[k].name_cut :]
        if not want and name in self.gazetteer.capitals and not self.found[k].direction:
            want = {"city", "town"}
        if not want:
            return sorted(options, key=lambda o: o.type in ("district", "subdistrict"))
        if want <= {"governorate", "district", "subdistrict"} and any(o.type in want for o in options):
            return [o for o in options if o.type in want]  # «محافظة صلاح الدين» is no sub-district of that name
        return sorted(options, key=lambda o: o.type not in want)

    def _contradicted(self, k: int, entry: Entry) -> bool:
        """Whether the chain in the text puts it far from where the gazetteer has it."""
        above = self._chain_options(k)
        return bool(above) and all(self._apart(k, entry, a) for a in above)

    def _apart(self, k: int, entry: Entry, above: Entry) -> bool:
        if above.country == entry.country and above.admin1 == entry.admin1:
            return False
        if above.country != entry.country:
            return True
        reach = _DIRECTION_KM if self._only_direction(k) else _BORDER_KM
        return above.point is None or entry.point is None or kilometres(above.point, entry.point) > reach

    def _foreign(self, k: int, entry: Entry) -> bool:
        """Whether a minor place lies in a country of which the report does not speak: a namesake of an unlisted one."""
        site = self.found[k].site
        if (entry.rank > 6 and not site) or entry.country is None:
            return False
        top = self._countries.most_common(1)
        if not top or top[0][0] == entry.country or top[0][1] < (2 if site else 3):
            return False
        own = 2 if len({o.country for o in self.options[k]}) == 1 else 0
        return self._countries[entry.country] <= own

    def _chain_options(self, k: int) -> list[Entry]:
        """What the nearest link of the chain that has a governorate may mean."""
        for above in chain(k, self.governs):
            settled = self.entries[above]
            options = [o for o in ([settled] if settled else self.options[above]) if o.admin1]
            if options:
                return options
        return []

    def _chain_unit(self, k: int) -> Entry | None:
        """The narrowest unit of a governorate that the chain names."""
        for above in chain(k, self.governs):
            entry = self.entries[above] or next(iter(self.options[above]), None)
            if entry is not None and entry.admin1:
                return entry
        return None

    def _only_direction(self, k: int) -> bool:
        """Whether the chain says no more than on which side of another place it lies («منطقة … جنوب بيروت»)."""
        return all(self.found[j].direction and self.found[j].kind != "governorate" for j in chain(k, self.governs))

    def _passages(self) -> list[Entry | None]:
        """For each sentence the governorate that it speaks of, or that was last spoken of before."""
        units: dict[int, list[Entry]] = {}
        for k, found in enumerate(self.found):
            options = self.options[k]
            entry = self.entries[k]
            if entry is None and options and (found.rural or found.kind == "governorate"):
                entry = options[0]
            if entry is None or not entry.admin1 or not self.accepted[k] or found.context & {"organisation", "home"}:
                continue
            unit = self.gazetteer.admin1(entry.country, entry.admin1)
            if unit is not None:
                units.setdefault(self.sentences[k], []).append(unit)
        first = next((units[s][0] for s in sorted(units)), None)
        passages: list[Entry | None] = []
        last = first
        for s in range(len(self.doc.sentences)):
            if s in units:
                last = Counter(units[s]).most_common(1)[0][0]
            passages.append(last)
        return passages

    def _choose(self, k: int) -> None:
        options = self._by_kind(k, self.options[k])
        scored = sorted(((self._score(k, o, n), -n) for n, o in enumerate(options)), reverse=True)
        best, at = scored[0]
        entry = options[-at]
        if self._contradicted(k, entry) or self._foreign(k, entry):
            self.accepted[k] = self.found[k].group in _TYPED or self._told_where(k)
            return  # a namesake elsewhere: the name and its chain stay, without coordinates
        for score, n in scored[1:]:
            other = options[-n]
            if best - score < _UNSURE and self._far(entry, other):
                self.unsure[k] = True
        if self.unsure[k]:
            same = {o.admin1 for o in options[:2]} == {entry.admin1}
            unit = self.gazetteer.admin1(entry.country, entry.admin1) if same else None
            self.entries[k] = unit
            return
        self._settle(k, entry)

    def _told_where(self, k: int) -> bool:
        """Whether «بريف …» or a direction right behind a bare name tells that it is a place, if no known one."""
        found, above = self.found[k], self.governs[k]
        if above is None or self.options[k][0].guard or self.found[above].first != found.last:
            return False
        name = self.words[found.name_first : found.name_last]
        if self.gazetteer.needs_evidence([name[0][found.name_cut :], *name[1:]]):
            return False
        return bool(self.found[above].direction or (self.found[above].rural and self.found[above].clitic))

    @staticmethod
    def _far(a: Entry, b: Entry) -> bool:
        return not (a.point and b.point and kilometres(a.point, b.point) <= _APART_KM)

    def _score(self, k: int, entry: Entry, order: int) -> float:
        score = entry.rank * 0.2 - order * 0.05
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
            score += 2.5 * self._countries[entry.country] / total
        if self._settled and entry.point and entry.type != "country":
            nearest = self._to_settled(entry.point)
            score += 1.5 if nearest < _SETTLED_KM else 0.7 if nearest < _REGION_KM else 0
        return score

    def _to_settled(self, point: Point) -> float:
        """Kilometres to the nearest place settled so far; each pair of points is reckoned once."""
        nearest, known = self._nearest.get(point, (math.inf, 0))
        if known < len(self._settled):
            nearest = min(nearest, *(kilometres(point, p) for p in islice(self._settled, known, None)))
            self._nearest[point] = nearest, len(self._settled)
        return nearest

    def _holds(self, j: int, above: Entry) -> bool:
        """Whether what it governs may lie in it."""
        return any((o.country, o.admin1) == (above.country, above.admin1) for o in self.options[j])

    # What the record says

    def unit(self, k: int) -> tuple[str | None, str | None, str | None]:
        """Country, admin1 and admin2 of a candidate: the chain's governorate before the gazetteer's."""
        entry = self.entries[k]
        above = self._chain_unit(k)
        if entry is not None and entry.type in ("country", "sea", "strait", "region") and not self.found[k].rural:
            return entry.country, entry.admin1, entry.admin2
        if entry is not None and (entry.type == "governorate" or self._only_direction(k)) and entry.admin1:
            return entry.country, entry.admin1, entry.admin2
        if above is not None:
            if entry is not None and entry.admin1 == above.admin1:
                return entry.country, entry.admin1, entry.admin2 or above.admin2
            return above.country, above.admin1, above.admin2 if entry is None else entry.admin2
        if entry is not None:
            return entry.country, entry.admin1, entry.admin2
        passage = self._passage[self.sentences[k]] if self._passage and self.found[k].kind != "region" else None
        if passage is not None:
            return passage.country, passage.admin1, None
        top = self._countries.most_common(1)
        return (top[0][0] if top else None), None, None


__all__ = ["Resolver"]
