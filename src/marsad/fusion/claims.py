"""Every value that an event's mentions state, as claims: who said it, in which words, and where they stand."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from marsad.fusion.account import Account, speaker_of
from marsad.fusion.actors import actor_key
from marsad.fusion.counts import UNKNOWN, Number
from marsad.model.event import Claim
from marsad.model.mention import Mention, Place, Result, Span, Zone


class _Value(NamedTuple):
    """A field's value with its words."""

    field: str
    value: str
    text: str | None
    span: Span | None
    zone: Zone
    part: bool = False


def claims_of(accounts: Sequence[Account]) -> tuple[Claim, ...]:
    """The claims of an event, by field as a mention orders them, then by mention."""
    return tuple(claim for account in accounts for claim in _claims(account))


def _claims(account: Account) -> Iterator[Claim]:
    mention = account.mention
    seen: set[tuple[str, str]] = set()
    for value in _values(mention):
        if (value.field, value.value) in seen:
            continue
        seen.add((value.field, value.value))
        said = speaker_of(mention.attribution, value.span, value.zone)
        yield Claim(
            field=value.field,
            value=value.value,
            mention=mention.mention,
            speaker=(said.speaker or said.organisation) if said else None,
            span=value.span,
            text=value.text,
            zone=value.zone,
            organisation=said.organisation if said else None,
            via=said.via if said else None,
            stance=said.stance if said else "states",
            origin=account.origin_at(value.span, value.zone),
            published=account.published or None,
            part=value.part,
        )


def place_value(place: Place) -> str:
    """A place as a claim's value: its English name, else its name in the text's language."""
    return place.name or place.name_ar


def result_field(kind: str, of: str, group: str | None) -> str:
    """`results.<kind>.<group>`, with `.<of>` after it for what is not a person."""
    field = f"results.{kind}.{group or UNKNOWN}"
    return field if of == "person" else f"{field}.{of}"


def whole_of(result: Result, results: Sequence[Result]) -> Result | None:
    """The number of the same kind and thing of which this one is a part; None for one that stands by itself."""
    if result.part_of is None or result.part_of >= len(results):
        return None
    whole = results[result.part_of]
    return whole if (whole.kind, whole.of) == (result.kind, result.of) else None


def _values(mention: Mention) -> Iterator[_Value]:
    yield from _basics(mention)
    yield from _where(mention.place)
    for actor in mention.actors:
        value = actor.name if actor.id is None else actor_key(actor)
        yield _Value(f"actors.{actor.role}", value, actor.text, actor.span, actor.zone)
    for result in mention.results:
        number = Number(result.low, result.high, result.qualifier)
        part = whole_of(result, mention.results) is not None
        field = result_field(result.kind, result.of, result.group)
        yield _Value(field, number.text, result.text, result.span, result.zone, part)
    for person in mention.people:
        name = person.name or person.role
        if name:
            yield _Value(f"people.{person.fate or 'mentioned'}", name, person.text, person.span, person.zone)


def _basics(mention: Mention) -> Iterator[_Value]:
    evidence = mention.evidence[0] if mention.evidence else None
    span: Span | None = evidence.span if evidence else None
    zone: Zone = evidence.zone if evidence else "text"
    yield _Value("kind", mention.kind, None, span, zone)
    yield _Value("status", mention.status, None, span, zone)
    if mention.date:
        when = mention.date
        value = when.start if when.start == when.end else f"{when.start}/{when.end}"
        yield _Value("date", value, when.text, when.span, when.zone)
    if mention.operation:
        named = mention.operation
        yield _Value("operation", named.name, named.text, named.span, named.zone)
    if mention.count:
        count = mention.count
        number = Number(count.low, count.high, count.qualifier)
        yield _Value(f"count.{count.of}", number.text, count.text, count.span, count.zone)


def _where(place: Place | None) -> Iterator[_Value]:
    if place is None:
        return
    yield _Value("place", place_value(place), place.text, place.span, place.zone)
    yield _Value("place.name", place.name_ar, place.text, place.span, place.zone)
    if place.admin1:
        yield _Value("place.admin1", place.admin1, place.text, place.span, place.zone)


def without_names(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims but for those of the name's spelling, which repeat the place where nobody spells it otherwise."""
    return tuple(claim for claim in claims if claim.field != "place.name")
