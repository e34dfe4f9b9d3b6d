"""What the grammar of roles looks at: one clause, its deeds, its markers, and the roles found so far."""

from marsad.lexicon import Match
from marsad.model.mention import Role
from marsad.model.traits import having
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.roles.syntax import PREPOSITIONS
from marsad.reading.words.windows import Ordered, inside, ordered
from marsad.text.records import Record

BESIDE = frozenset({"partner", "support", "authority"})
"""Roles of those who stand beside the doer."""
VICTIM_FAMILIES = frozenset({"strike", "explosion", "attack", "fight", "abduction"})
PEACEFUL = frozenset({"talk", "agreement", "cooperation"})
# Who only tells, helps the wounded or counts the dead is no party to what happened.
BYSTANDERS = frozenset({"outlet", "organisation", "civil"})
# They tell of what every force of their country did and lost.
MOUTHPIECES = having("mouthpieces")
# From how far behind a deed an object is still its own.
REACH = 8
TO_SUBJECT = 6
# Tokens beyond which nothing depends on a deed, however long the sentence goes on without a stop.
FARTHEST = 30


class RoledActor(Record):
    """An actor of a happening in its role."""

    actor: ActorPhrase
    role: Role
    inferred: bool = False
    """Whether no words make it a party but its own announcement («أعلنت الوزارة مقتل …»)."""


class RoleState:
    """The actors of one clause, from left to right."""

    def __init__(
        self, phrases: Phrases, clause: Clause, deeds: list[Deed], main: Deed | None, counts: list[CountPhrase]
    ) -> None:
        self.phrases = phrases
        self.clause = clause
        self.deeds = ordered(deeds)
        self.deed_ends = [d.last for d in deeds]
        self.main = main
        self.family = family(main.kind) if main is not None else ""
        self.counts = ordered(sorted(counts, key=lambda c: c.first) if len(counts) > 1 else counts)
        self.markers: Ordered[Match] = ordered([])
        self.outcomes: Ordered[Match] = ordered([])
        """Verbs that tell an outcome («قتل», «عثر على»)."""
        self.outcomes_told = False
        self.found: list[RoledActor] = []
        self.doers = 0

    def _deeds(self, first: int, last: int) -> list[Deed]:
        """The deeds that begin from token `first` to before `last`."""
        return inside(self.deeds, first, last)

    def _markers(self, first: int, last: int) -> list[Match]:
        return inside(self.markers, first, last)

    def _prefix(self, actor: ActorPhrase) -> str:
        """The preposition before the actor, also where tatweel or a quotation mark parts it («لـ «التحالف»»)."""
        before = self.phrases.doc.tokens[actor.first - 1].word if actor.first else ""
        return before if before in ("ل", "ب") else actor.prefix.removeprefix("و").removeprefix("ف")

    def _after_preposition(self, actor: ActorPhrase) -> bool:
        return actor.first > 0 and self.phrases.doc.tokens[actor.first - 1].word.removeprefix("و") in PREPOSITIONS
