"""A mention within its event: with the number of its independent origin."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from marsad.model.mention import Mention


@dataclass(frozen=True)
class Account:
    """A mention, the origin that its document's text has within the event, and the day of publication ("": unknown)."""

    mention: Mention
    origin: int
    published: str

    @property
    def id(self) -> str:
        """The mention's id."""
        return self.mention.mention


def accounts(
    mentions: Sequence[Mention], origins: Mapping[str, str], published: Mapping[str, str | None]
) -> tuple[Account, ...]:
    """The mentions of an event, by id, their origins numbered from 0 in order of the first document's id."""
    ordered = sorted(mentions, key=lambda m: m.mention)
    leaders = sorted({origins.get(m.doc, m.doc) for m in ordered})
    numbers = {leader: number for number, leader in enumerate(leaders)}
    return tuple(Account(m, numbers[origins.get(m.doc, m.doc)], published.get(m.doc) or "") for m in ordered)
