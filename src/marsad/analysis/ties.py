"""What two actors of one event are to each other, as SQL: acting together, backing, acting against."""

from sqlalchemy import ColumnElement, FromClause, and_, case

from marsad.analysis.figures import BACKERS, DOERS, SUFFERERS
from marsad.model.codebook import codebook
from marsad.store.schema import events

_HOSTILE = (
    *("strike", "explosion", "fight", "territory", "attack", "abduction", "operation", "arrest", "destruction"),
    "find",
)
"""Families of kinds whose target is acted against; that of a visit or a demand is not."""


def hostile() -> ColumnElement[bool]:
    """The condition that an event is an act against its target."""
    return events.c.kind.in_([kind.id for kind in codebook().values() if kind.family in _HOSTILE])


def together(one: FromClause, other: FromClause) -> ColumnElement[bool]:
    """Both did it."""
    return and_(one.c.role.in_(DOERS), other.c.role.in_(DOERS))


def backing(one: FromClause, other: FromClause) -> ColumnElement[bool]:
    """One supported or ordered what the other did."""
    return and_(one.c.role.in_(BACKERS), other.c.role.in_(DOERS))


def against(one: FromClause, other: FromClause) -> ColumnElement[bool]:
    """One did it, or helped, and the other was its target."""
    return and_(one.c.role.in_((*DOERS, *BACKERS)), other.c.role.in_(SUFFERERS), hostile())


def relation(own: FromClause, others: FromClause) -> ColumnElement[str | None]:
    """What the others are to the own side, by the names of `RELATIONS`; null where none of them."""
    return case(
        (together(own, others), "partner"),
        (backing(others, own), "supporter"),
        (backing(own, others), "supported"),
        (against(own, others), "target"),
        (against(others, own), "opponent"),
    )
