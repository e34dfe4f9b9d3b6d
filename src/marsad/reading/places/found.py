"""A candidate for a place, as the scan passes it on, and the words that all its steps know."""

from msgspec import field

from marsad.reading.words.place_words import Sense
from marsad.text.records import Record

MARKS = frozenset("،,:؛;.!؟?/\n…-–—−")
LIST_MARKS = frozenset({"،", ",", "-", "–", "/"})
TYPE_GROUPS = ("type", "known", "area", "named")
# Named things that stand for themselves even where a known place follows («مطار كركوك» is not Kirkuk).
OWN_NAMED = frozenset(
    {"base", "airport", "prison", "camp", "crossing", "port", "checkpoint", "junction", "square", "street", "road",
     "bridge", "site", "facility", "hospital", "dam", "oilfield", "hill", "mountain", "valley", "river", "desert"}
)  # fmt: skip
# Of these, what people built: it often bears a town's name with its type word, and an adjective of its own.
MADE = frozenset(
    {"base", "airport", "prison", "crossing", "port", "checkpoint", "junction", "site", "facility", "dam", "oilfield",
     "bridge", "square"}
)  # fmt: skip
TOWNS = frozenset({"city", "town", "village"})


class Found(Record):
    """A candidate: tokens `first` to `last`; its name alone is `name_first` to `name_last`."""

    first: int
    last: int
    name_first: int
    name_last: int
    cut: int = 0
    """Letters of clitics to leave off at `first`."""
    name_cut: int = 0
    clitic: str = ""
    kind: str | None = None
    """Type of place that a type word says."""
    group: str = ""
    """Group of the type word: type, area, named, plural, loose; empty for a bare name."""
    candidates: tuple[int, ...] = ()
    exact: bool = True
    direction: str | None = None
    """Words of direction before the name, from the first («جنوب غربي»)."""
    km: float | None = None
    """The distance that the text gives («15 كم جنوب …»)."""
    pair: tuple[int, ...] | None = None
    """Candidates of the second place of «بين … و…» or of a road, the first being in `candidates`."""
    road: tuple[int, int] | None = None
    """The tokens that name the road of which it is an end."""
    road_cut: int = 0
    """Letters before the road's name in the first of these."""
    vicinity: str | None = None
    rural: bool = False
    side: bool = False
    """Whether an adjective of side follows («ريف حلب الشرقي»)."""
    listed: int | None = None
    """Number of the list of places to which it belongs."""
    site: bool = False
    """Whether the candidates are not the place itself but where it lies («مطار كركوك»)."""
    again: "Found | None" = None
    """The candidate before it that «المدينة», «القضاء» means."""
    context: set[str] = field(default_factory=set)
    """Words of the table around it: home, hospital, origin, organisation, command, party, dateline."""


def cut_of(sense: Sense) -> int:
    """Letters to leave off before the phrase: none where the spelling would break («للعراق»)."""
    if sense.clitic.endswith("ل") and sense.stem.startswith("ال"):
        return len(sense.clitic) - 1
    return len(sense.clitic)
