"""Of which countries a report speaks: what rules out namesakes elsewhere."""

from collections.abc import Sequence
from operator import itemgetter

from marsad.gazetteer import Entry
from marsad.reading.places.found import Found
from marsad.reading.places.names import Names
from marsad.reading.places.options import Options, is_shared

_WELL_KNOWN, _SURE = 7, 8


class Lands(Options):
    """The candidates of one document and the countries that they speak for."""

    def __init__(self, text: Names, all_found: list[Found], country: str | None) -> None:
        super().__init__(text, all_found)
        self.country = country
        self._countries: dict[str, int] = {}
        """How much speaks for each country."""
        self._well_told: set[str] = set()
        """The countries of which a well known place is named."""
        self._country_told: str | None = None
        """The country of which the report speaks most."""

    def _tell_countries(self, accepted: Sequence[bool]) -> None:
        count = {self.country: 3} if self.country else {}
        for k, options in enumerate(self.options):
            if accepted[k] and options and not self.only_beside(k):
                top = options[0]
                only = len({o.country for o in options}) == 1
                if top.country and (only or (top.rank >= _SURE and not is_shared(options))):
                    if top.rank >= _WELL_KNOWN:
                        self._well_told.add(top.country)
                    unit = top.type == "governorate" and self.found[k].kind == "governorate"
                    count[top.country] = count.get(top.country, 0) + (1 if top.type == "country" else 2 + unit)
        self._well_told.update({self.country} if self.country else ())
        self._countries = count
        self._country_told = max(count.items(), key=itemgetter(1))[0] if count else None

    def _alone_abroad(self, k: int, entry: Entry) -> bool:
        """Whether hardly anything but this candidate speaks for the country of the place.

        Of a list («قرى سرمان ومشيرفة وسكيك») all lie in the land of the report, where no well known place is elsewhere.
        """
        top, country = self._country_told, entry.country
        if top is None or country is None:
            return False
        count = self._countries.get(country, 0)
        own = 2 if len({o.country for o in self.options[k]}) == 1 else 0
        listed = self.found[k].listed is not None and country not in self._well_told
        return count <= own or (listed and count * 2 <= self._countries[top])
