"""A mention within its event: with the number of its independent origin, and of the voices that it quotes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from marsad.fusion.names import squeezed
from marsad.model.mention import Attribution, Mention, Span, Zone


@dataclass(frozen=True)
class Account:
    """A mention, the origin that its document's text has within the event, and the day of publication ("": unknown)."""

    mention: Mention
    origin: int
    published: str
    voices: Mapping[str, int] = field(default_factory=dict)
    """The origin that stands for what a speaker says, by `voice_key`: two outlets that carry his words are one."""

    @property
    def id(self) -> str:
        """The mention's id."""
        return self.mention.mention

    def origin_at(self, span: Span | None, zone: Zone) -> int:
        """The independent origin of the words at `span`: that of whoever says them, else of the document."""
        said = speaker_of(self.mention.attribution, span, zone)
        return self.voices.get(voice_key(said), self.origin) if said else self.origin


def accounts(
    mentions: Sequence[Mention], origins: Mapping[str, str], published: Mapping[str, str | None]
) -> tuple[Account, ...]:
    """The mentions of an event, by id, their origins numbered from 0 in order of the first document's id."""
    ordered = sorted(mentions, key=lambda m: m.mention)
    leaders = sorted({origins.get(m.doc, m.doc) for m in ordered})
    numbers = {leader: number for number, leader in enumerate(leaders)}
    voices: dict[str, int] = {}
    for m in ordered:
        own = numbers[origins.get(m.doc, m.doc)]
        for said in m.attribution:
            if voice_key(said):
                voices[voice_key(said)] = min(own, voices.get(voice_key(said), own))
    return tuple(Account(m, numbers[origins.get(m.doc, m.doc)], published.get(m.doc) or "", voices) for m in ordered)


def speaker_of(attributions: Sequence[Attribution], span: Span | None, zone: Zone) -> Attribution | None:
    """Who says the words at `span`: the last one introduced before them, else the first one named."""
    before = [a for a in attributions if span is not None and a.zone == zone and a.span[0] <= span[0]]
    if before:
        return max(before, key=lambda a: a.span)
    return attributions[0] if attributions else None


def unnamed_source(attributions: Sequence[Attribution], span: Span | None, zone: Zone) -> str | None:
    """The text's words for the source of the words at `span`, where it is not named («مصدر أمني»)."""
    said = speaker_of(attributions, span, zone)
    return said.text if said is not None and (said.anonymous or not (said.speaker or said.organisation)) else None


def voice_key(said: Attribution) -> str:
    """One key for a speaker, or for an organisation whose statement is quoted; "" for who is not named."""
    if said.anonymous:
        return ""
    return squeezed(said.speaker) or (f"@{said.organisation}" if said.organisation else "")
