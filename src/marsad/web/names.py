"""What things are called in the language of the page: kinds, actors, places, values of claims."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from marsad.gazetteer.areas import arabic_areas
from marsad.gazetteer.tables import rows
from marsad.model.actors import registry
from marsad.model.codebook import codebook
from marsad.model.event import Event
from marsad.model.mention import Acled, Mention, Place
from marsad.web.language import Words

FAMILIES = {
    "Battles": "battles",
    "Explosions/Remote violence": "explosions",
    "Violence against civilians": "civilians",
    "Protests": "protests",
    "Riots": "riots",
    "Strategic developments": "strategic",
}
"""ACLED's event types to the short names that style sheets and the map colour by."""

_RANGE = re.compile(r"(\d*)(-?)(\d*)")


def family(event_type: str | None) -> str:
    """The short name of an ACLED event type; `none` where ACLED does not code it."""
    return FAMILIES.get(event_type or "", "none")


@cache
def _countries() -> Mapping[str, str]:
    return {row["iso"]: row["name_en"] for row in rows("countries.csv")}


class Names:
    """The names of things in one language. What no table knows keeps its id: nothing is hidden."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._arabic = words.language == "ar"

    def kind(self, id: str) -> str:
        """A kind of the codebook."""
        kind = codebook().get(id)
        if kind is None:
            return id
        return kind.name_ar if self._arabic else kind.name_en

    def kind_definition(self, id: str) -> str:
        """What the codebook means by a kind; empty where it says nothing."""
        kind = codebook().get(id)
        if kind is None:
            return ""
        return kind.definition_ar if self._arabic else kind.definition_en

    def actor(self, id: str | None, name: str | None = None) -> str:
        """An actor of the registry; else the given name, else the id."""
        entry = registry().get(id) if id else None
        if entry is None:
            return self.group(id) if name is None else name
        return (entry.name_ar if self._arabic else entry.name_en) or name or entry.id

    def group(self, id: str | None) -> str:
        """Whose a result is: an actor, civilians, or not said."""
        if not id or id in ("null", "none", "unknown"):
            return self.words.label("group", "null")
        if id == "civilians":
            return self.words.label("group", id)
        return self.actor(id, id)

    def admin(self, name: str | None) -> str:
        """A country or governorate, from its English name."""
        if not name:
            return ""
        return arabic_areas().get(name, name) if self._arabic else name

    def country(self, code: str) -> str:
        """A country, from its two letters."""
        english = _countries().get(code)
        return self.admin(english) if english else code

    def place(self, place: Place) -> str:
        """A place by its name, without the areas around it."""
        first, second = (place.name_ar, place.name) if self._arabic else (place.name, place.name_ar)
        return first or second or place.text

    def place_chain(self, place: Place) -> str:
        """A place with its district and governorate, each named once."""
        comma = "، " if self._arabic else ", "
        chain = [self.place(place)]
        for part in (self.admin(place.admin2), self.admin(place.admin1)):
            if part and part not in chain:
                chain.append(part)
        return comma.join(chain)

    def row_place(self, name: str | None, name_ar: str | None, admin1: str | None) -> str:
        """A place of a list's row with its governorate; empty where none is known."""
        own = (name_ar or name) if self._arabic else (name or name_ar)
        area = self.admin(admin1)
        parts = [own, area] if own and area and area != own else [own or area]
        return ("، " if self._arabic else ", ").join(part for part in parts if part)

    def acled(self, acled: Acled | None) -> str:
        """ACLED's event and sub-event type."""
        if acled is None:
            return self.words("event.acled_none")
        kind = self.words.label("acled", acled.event_type)
        if not acled.sub_event_type:
            return kind
        return f"{kind} · {self.words.label('sub', acled.sub_event_type)}"

    def field(self, field: str) -> str:
        """The attribute that a claim or a dispute is about: `results.killed.is` → "Killed: Islamic State"."""
        head, _, rest = field.partition(".")
        parts = rest.split(".") if rest else []
        if head == "actors" and parts:
            return f"{self.words.label('field', 'actors')}: {self.words.label('role', parts[0])}"
        if head == "people" and parts:
            return f"{self.words.label('field', 'people')}: {self.words.label('fate', parts[0])}"
        if head == "count" and parts:
            return f"{self.words.label('field', 'count')}: {self.words.label('of', parts[0])}"
        if head == "results" and parts:
            return self._result_field(parts)
        return self.words.label("field", field)

    def _result_field(self, parts: list[str]) -> str:
        name = self.words.label("result", parts[0])
        if len(parts) > 2:
            name = f"{name} ({self.words.label('of', parts[2])})"
        return f"{name}: {self.group(parts[1])}" if len(parts) > 1 else name

    def value(self, field: str, value: str, places: Mapping[str, str]) -> str:
        """A claim's value as people read it. `places` names the ids of places, from `place_names`."""
        head = field.partition(".")[0]
        if head in ("results", "count"):
            return self._number(value)
        if head == "actors":
            return self.words.label("status", value) if value == "denied" else self.group(value)
        if head == "kind":
            return self.kind(value)
        if head == "status":
            return self.words.label("status", value)
        if head == "date":
            start, _, end = value.replace("..", "/").partition("/")
            return self.words.days(start, end or None)
        if field in ("place.admin1", "place.admin2"):
            return self.admin(value)
        return places.get(value, value)

    def _number(self, value: str) -> str:
        found = _RANGE.fullmatch(value)
        if found is None and " " in value:
            comma = "، " if self.words.language == "ar" else ", "
            return comma.join(self._things(part) for part in value.split(", "))
        if found is None:
            return self.words.label("qualifier", value)
        low, dash, high = found.groups()
        if not dash:
            return self.words.range(int(low), int(low)) if low else self.words("count.vague")
        return self.words.range(int(low) if low else None, int(high) if high else None)

    def _things(self, value: str) -> str:
        """`5 cave`: so many of something."""
        number, _, thing = value.partition(" ")
        told = self.words("count.vague") if number == "vague" else self._number(number)
        return f"{told} {self.words.label('of', thing)}"

    def place_names(self, event: Event, mentions: Iterable[Mention]) -> dict[str, str]:
        """The names of the places that an event and its mentions speak of, by id and by each of their names."""
        places = [p for p in (event.place, *event.places) if p is not None]
        for mention in mentions:
            places.extend(p for p in (mention.place, *mention.places) if p is not None)
        names: dict[str, str] = {}
        for place in places:
            for key in (place.id, place.name):
                if key:
                    names.setdefault(key, self.place(place))
        return names
