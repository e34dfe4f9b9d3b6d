"""Whether it happened: reported, ongoing, planned, denied, background, aggregate, or no happening at all."""

from typing import NamedTuple

from marsad.model.mention import Status
from marsad.reading.clauses import Clause
from marsad.reading.deeds import Deed
from marsad.reading.results import ResultPhrase

# A happening older than this at publication is what a report recalls, not what it reports: "about a week".
RECENT_DAYS = 7
# Days of publication are often a day early: another time zone, a page stored the evening before. What is told as having
# happened is planned only where its day lies farther ahead.
AHEAD_DAYS = 1


class StatusReading(NamedTuple):
    """`value` None: nothing is said to have happened. `recalled`: the clause says that it looks back."""

    value: Status | None
    recalled: bool = False


def read_status(clause: Clause, main: Deed | None, results: list[ResultPhrase]) -> StatusReading:
    """The status that a clause's own words give; what the date adds is decided when the mention is made."""
    at = main.first if main is not None else min((r.first for r in results), default=clause.last)
    recalled = clause.has("history")
    if _before(clause, "denial", at):
        return StatusReading("denied", recalled)
    if main is not None and main.negated:
        return StatusReading(None)
    if _before(clause, "planned", at) or (main is not None and main.future):
        return StatusReading("planned", recalled)
    if clause.has("aggregate") and (main is None or not main.verb or _number(results)):
        return StatusReading("aggregate", recalled)
    if clause.has("ongoing"):
        return StatusReading("ongoing", recalled)
    return StatusReading("reported", recalled)


def _before(clause: Clause, cue_id: str, at: int) -> bool:
    return any(cue == cue_id and first <= at for cue, first, _ in clause.cues)


def _number(results: list[ResultPhrase]) -> bool:
    return any((r.low or 0) > 9 for r in results)
