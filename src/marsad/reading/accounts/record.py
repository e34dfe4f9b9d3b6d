"""The record of what one clause, and later one document, tells of one happening."""

from msgspec import field

from marsad.reading.accounts.status import StatusReading
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.means import MeansPhrase
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.people.finding import PersonPhrase
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.results.finding import ResultPhrase
from marsad.reading.roles.state import RoledActor
from marsad.reading.speaking.speakers import Statement
from marsad.reading.times.dates import TimeExpression
from marsad.text.records import Record


class Account(Record):
    """What one clause, and later one document, tells of one happening. Token ranges count in the analysed text."""

    kind: str
    first: int
    last: int
    sentence: int
    status: StatusReading
    anaphoric: bool
    """Whether the deed is only referred back to («القصف», «العملية»), with no place or day of its own."""
    detail: bool = False
    """Whether it tells no happening itself but more of one («بمشاركة في العملية …»)."""
    of_operation: bool = False
    """Whether its words go back to an operation told before («خلال العملية»)."""
    about: str = ""
    """Family of the deed that it only tells the outcome of («أسفرت هذه الضربات عن …»)."""
    fresh: bool = False
    """Whether it says that it is another one («عملية أخرى»)."""
    headline: bool = False
    """Whether it is told by the first sentence, before others: a title or lead that the text goes on to explain."""
    deeds: list[Deed] = field(default_factory=list)
    strength: int = 0
    """How surely its surest word names a deed."""
    when: TimeExpression | None = None
    announced: bool = False
    """Whether its day is that of the announcement, so that another one may be told for it."""
    before: TimeExpression | None = None
    """By how long it came before what was told until then («بعد يومين من …»)."""
    days_ago: bool = False
    """Whether it is said to have been some days ago, nobody says how many."""
    lately: bool = False
    """Whether it looks back on a toll of the last days («وكانت في الأيام الأخيرة …»)."""
    sequel: bool = False
    """Whether it is told as what came right after («قبل أن يقتحم مسلحون المبنى»)."""
    opposed: bool = False
    """Whether it is set against what was told before it («في المقابل قال …», «بينما ذكر مصدر أن …»)."""
    answers: bool = False
    """Whether the other side tells it («في المقابل»)."""
    accused: bool = False
    """Whether it is what somebody is charged with («متورط بقتل 17 مدنيا»)."""
    caption: bool = False
    """Whether only a picture's caption tells it."""
    pictured: TimeExpression | None = None
    """The day that a picture's caption gives it, which holds where the text names none."""
    places: list[PlacePhrase] = field(default_factory=list)
    around: list[PlacePhrase] = field(default_factory=list)
    """All places that its words name, also those that only help to find the place («قرية … قرب مدينة …»)."""
    actors: list[RoledActor] = field(default_factory=list)
    homes: bool = False
    """Whether what was struck is where civilians live and meet."""
    results: list[ResultPhrase] = field(default_factory=list)
    people: list[PersonPhrase] = field(default_factory=list)
    means: list[MeansPhrase] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    told_also: list[Statement] = field(default_factory=list)
    """Who tells what is only added of its outcome («بينما أكدت مصادر أمنية أن العدد أعلى»)."""
    count: CountPhrase | None = None
    operation: tuple[int, int] | None = None
    """Characters of the operation's code name."""
    evidence: list[tuple[int, int]] = field(default_factory=list)
    """Token ranges."""

    @property
    def bare(self) -> bool:
        """Whether it tells neither who, where, when nor what came of it: a heading, a word in passing."""
        return not (self.places or self.results or self.when or self.count or any(a.actor.id for a in self.actors))

    @property
    def family(self) -> str:
        """The family of its kind."""
        return family(self.kind)
