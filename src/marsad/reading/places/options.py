"""What a candidate may mean: the places of its name that its type word does not rule out, the likeliest first."""

from collections.abc import Sequence

from marsad.gazetteer import Entry
from marsad.gazetteer.geometry import kilometres
from marsad.reading.places.found import TOWNS, Found
from marsad.reading.places.links import LANDSCAPES
from marsad.reading.places.names import Names

BORDER_KM = 110.0
_SMALL_KM, _FAR_KM = 20.0, 1_000.0
"""A governorate so small is hardly more than the town of its name («خان يونس»)."""
# What often bears the name of the town beside it; «مدينة …» and a bare name are the town's.
FACILITIES = frozenset(
    {"crossing", "base", "airbase", "airport", "oilfield", "dam", "prison", "port", "camp", "facility", "checkpoint"}
)
# What a type word rules out: «حي الثورة» is not the town, «قرية …» not a governorate.
QUARTERS = frozenset({"neighbourhood", "camp", "area", "square", "site", "street"})
_NO_VILLAGE = frozenset({"country", "governorate", "city", "region", "neighbourhood", "sea", "river"})

_FULL_NAMES = frozenset(
    {"camp", "base", "airbase", "airport", "prison", "crossing", "port", "dam", "oilfield", "desert", "lake", "island"}
)


def in_sector(entry: Entry, sector: Entry) -> bool:
    """Whether a wide natural place without a chain of its own may lie in a command's sector."""
    if entry.type not in LANDSCAPES or entry.point is None or sector.point is None:
        return False
    return entry.admin1 != sector.admin1 and kilometres(entry.point, sector.point) < BORDER_KM


def is_shared(options: Sequence[Entry]) -> bool:
    """Whether towns of two countries bear the name («رفح»): it tells neither."""
    return any(o.country != options[0].country and o.rank >= _TOWN_RANK for o in options)


_TOWN_RANK = 6
_CAPITAL_RANK = 8


def far_apart(one: Entry, other: Entry) -> bool:
    """Whether two places are not hardly one."""
    return not (one.point and other.point and kilometres(one.point, other.point) <= _APART_KM)


_APART_KM = 25.0


class Options:
    """The places that each candidate of a document may mean."""

    def __init__(self, text: Names, all_found: list[Found]) -> None:
        self.text, self.found = text, all_found
        self.gazetteer = text.gazetteer
        self.options: list[list[Entry]] = [self._fitting(f) for f in all_found]
        for k in range(1, len(all_found)):
            self._both_governorates(k - 1, k)

    def _both_governorates(self, one: int, other: int) -> None:
        """«في كركوك وصلاح الدين»: of two bare names side by side that both name a governorate each means that."""
        first, second = self.found[one], self.found[other]
        if first.group or second.group or first.direction or second.direction or second.clitic != "و":
            return
        if first.last != second.first:
            return
        wide = [[o for o in self.options[k] if o.type == "governorate"] for k in (one, other)]
        shared = {o.country for o in wide[0]} & {o.country for o in wide[1]}
        if shared:
            for k, options in zip((one, other), wide, strict=True):
                self.options[k] = [o for o in options if o.country in shared]

    def _fitting(self, found: Found) -> list[Entry]:
        options = self.gazetteer.places(found.candidates)
        if found.rural:
            return [o for o in options if o.type not in FACILITIES] or self._beside_town(found, options)
        if found.group == "area" and not found.exact:
            return [o for o in options if o.type not in FACILITIES]  # «منطقة الخباز» is no oilfield Khabbaz
        if found.group in ("type", "plural", "loose"):
            if found.kind == "neighbourhood":
                quarters = [o for o in options if o.type in QUARTERS]
                return options if not quarters and found.group != "type" else quarters  # «أحياء حلب»
            if found.kind == "village":
                options = [o for o in options if o.type not in _NO_VILLAGE]
            if found.kind in TOWNS:
                return [o for o in options if o.type not in FACILITIES] or self._beside_town(found, options)
        return options

    def capital_named(self, k: int) -> Entry | None:
        """The capital that a bare name means where the report plays in another country."""
        if self.found[k].group or self.text.name(self.found[k]) not in self.gazetteer.capitals:
            return None
        return next((o for o in self.options[k] if o.type == "city" and o.rank >= _CAPITAL_RANK), None)

    def only_beside(self, k: int) -> bool:
        """«قرب الحدود مع مالي», «قرب مالي»: a country beside the one where it was."""
        found = self.found[k]
        if found.kind == "line":
            return any(w == "مع" for w in self.text.words[found.first : found.last])
        return found.vicinity == "near" and self.options[k][0].type == "country"

    def is_seat(self, entry: Entry) -> bool:
        """Whether a town bears the name of its governorate («مدينة أريحا شرق القدس»: of Jericho), or is one itself."""
        unit = self.gazetteer.admin1(entry.country, entry.admin1)
        return entry.type == "governorate" or (unit is not None and unit.name_ar == entry.name_ar)

    def is_smaller(self, k: int, entry: Entry) -> bool:
        """«قرى الخالدية و…»: called a village, where the tables know a town of that name."""
        return self.found[k].kind == "village" and entry.type == "town"

    def is_of_quarter(self, k: int, entry: Entry) -> bool:
        """«وادي الزيتون»: no valley lies in a quarter of that name."""
        return self.found[k].site and self.found[k].kind in LANDSCAPES and entry.type == "neighbourhood"

    def fully_named(self, k: int, entry: Entry) -> bool:
        """Whether the gazetteer holds what the text names with its type word («مخيم الهول»), and nothing else so."""
        found = self.found[k]
        whole = found.group == "named" and found.name_first == found.first and found.name_last > found.first + 1
        return whole and found.exact and not found.site and len(self.options[k]) == 1 and entry.type in _FULL_NAMES

    @staticmethod
    def _beside_town(found: Found, options: list[Entry]) -> list[Entry]:
        """«قرية …», of which only the crossing or base of that name is known: it lies at that."""
        found.site = bool(options)
        return options

    def _by_kind(self, k: int, options: Sequence[Entry]) -> list[Entry]:
        """The options, those first that are of the type that the text says."""
        if len(options) == 1:
            return list(options)
        kind = self.found[k].kind
        if self.found[k].rural or kind in ("governorate", "district", "subdistrict"):
            want = {"governorate"} if self.found[k].rural else {kind or ""}
        elif self.found[k].group in ("type", "plural", "area", "loose"):
            want = set(TOWNS) | {"camp", "neighbourhood"} if kind in TOWNS or kind is None else {kind}
        elif self.found[k].group == "road" or (self.found[k].vicinity == "near" and kind is None):
            want = set(TOWNS)  # «على طريق س», «قرب س»
        else:
            want = set()
        capital = self.text.name(self.found[k]) in self.gazetteer.capitals and options[0].type != "country"
        capital = capital or self._is_of_town(self.text.name(self.found[k]), options[0])
        if not want and capital and not self.found[k].direction:
            want = {"city", "town"}
        if not want:
            return sorted(options, key=lambda o: 2 * (o.type in FACILITIES) + (o.type in ("district", "subdistrict")))
        if want <= {"governorate", "district", "subdistrict"} and any(o.type in want for o in options):
            return [o for o in options if o.type in want]  # «محافظة صلاح الدين» is no sub-district of that name
        if "city" in want:
            options = _without_their_units(options)
        return sorted(options, key=lambda o: o.type not in want)

    def _is_of_town(self, name: str, entry: Entry) -> bool:
        """Whether a small governorate's name by itself means the town («خان يونس»; «غزة» is the strip as well)."""
        small = entry.type == "governorate" and (entry.precision_km or _FAR_KM) <= _SMALL_KM
        return small and not self.gazetteer.exact(["قطاع", name])


def _without_their_units(options: Sequence[Entry]) -> Sequence[Entry]:
    """«مدينة الرقة»: the town, and not the governorate that it is the seat of."""
    seats = {(o.country, o.admin1) for o in options if o.type in TOWNS and o.admin1}
    return [o for o in options if o.type != "governorate" or (o.country, o.admin1 or o.name) not in seats]
