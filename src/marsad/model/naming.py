"""Where a text names private persons: what has to be covered before it is shown to others."""

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from marsad.model.mention import Mention, Span, Zone

Why = Literal["fate", "kin", "word", "repeated", "nothing"]


class Named(msgspec.Struct, frozen=True, kw_only=True):
    """A place of a document where a private person is named."""

    name: str
    """The words that stand there."""
    span: Span
    zone: Zone = msgspec.field(default="text", name="in")
    why: Why = "nothing"
    """Why the person is taken for a private one: a word for what befell them, for kinship, for a private person
    («المواطن», «شاهد عيان»); "repeated": somebody named so before; "nothing": no word says that they are of public
    role."""
    because: Span | None = None
    """Where that word stands."""


class Names(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the private persons whom a document names."""

    named: tuple[Named, ...] = ()
    read: bool = True
    """Whether they were looked for at all: a text in a language that is not read may name anybody."""


class Found(list[Mention]):
    """The mentions of a document, and beside them whom it names: what a reading gives."""

    names: Names

    def __init__(self, mentions: Iterable[Mention] = (), names: Names | None = None) -> None:
        super().__init__(mentions)
        self.names = names or Names()


def names_in(mentions: Sequence[Mention]) -> Names:
    """The private persons that a reading found; those among the mentions' people where it tells of no others."""
    if isinstance(mentions, Found):
        return mentions.names
    people = [person for mention in mentions for person in mention.people if person.private and person.text]
    found = {(p.zone, *p.span): Named(name=p.text, span=p.span, zone=p.zone, why="fate") for p in people}
    return Names(named=tuple(found.values()))
