"""What people decided on an event, as marks beside the values and claims that it concerns."""

from collections.abc import Iterable

from marsad.model.decision import Decision, LedgerEntry
from marsad.model.event import Claim, Event, EventCount


class Marks:
    """The marks of one event: who set a value, who called a claim wrong, and when."""

    def __init__(self, event: Event, entries: Iterable[LedgerEntry]) -> None:
        self._values: dict[tuple[str, str | None], Decision] = {}
        self._wrong: dict[tuple[str, str, str], Decision] = {}
        for entry in entries:
            decision, mentions = entry.decision, [m for m in entry.mentions if m is not None]
            field, value = decision.field or "", decision.value or ""
            if entry.undone_by is not None:
                continue
            if decision.kind == "wrong":
                self._wrong.update({(mention, field, value): decision for mention in mentions})
            elif decision.kind == "value" and mentions and mentions[0] in event.mentions:
                # In one role there may be several actors: each is decided on by itself.
                self._values[field, value if field.startswith("actors.") else None] = decision

    def value(self, field: str, value: str | None = None) -> str:
        """The mark beside the value that an event shows; "" where nobody decided on it. `value`: the actor's."""
        decision = self._values.get((field, value))
        return "" if decision is None else f"  [set by {_told(decision)}]"

    def claim(self, claim: Claim) -> str:
        """The mark beside a claim that somebody called wrong, else ""."""
        decision = self._wrong.get((claim.mention, claim.field, claim.value))
        return "" if decision is None else f"  [called wrong by {_told(decision)}: not counted]"


def counted_field(count: EventCount) -> str:
    """The field under which a decision sets this count."""
    of = "" if count.of == "person" else f".{count.of}"
    return f"results.{count.kind}.{count.group or 'unknown'}{of}"


def _told(decision: Decision) -> str:
    note = f", {decision.note!r}" if decision.note else ""
    return f"{decision.who}, {decision.time[:10]}{note}"
