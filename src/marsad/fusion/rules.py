"""The value to show for each attribute of an event, by a rule that the reader picks. A pure function of the claims.

- **best**: counts as `counts.fuse` weighs them (the number of the most independent origins), a day before a range,
  otherwise the value of most origins.
- **median**: of counts, the middle one of the origins' latest numbers (the lower of two); otherwise as best.
- **lowest**: of counts, the least that anyone states; otherwise as best.
- **latest**: only what was published last.
- **official**: only what a state's forces or authorities say.
- **non-party**: only what comes from no party to the event: its actors, who is above or below them, and their outlets
  say nothing here.

A rule that leaves no claim of an attribute leaves the attribute without a value: nothing is filled in.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from typing import Literal, get_args

import msgspec

from marsad.fusion.actors import related
from marsad.fusion.counts import UNKNOWN, Number, Stated, fuse
from marsad.model.actors import registry
from marsad.model.event import Claim

Rule = Literal["best", "median", "lowest", "latest", "official", "non-party"]
RULES: tuple[Rule, ...] = get_args(Rule)
_STATE = ("force", "government")
_NUMBERS = ("results", "count")
_SHOWN = ("date", "place", "place.admin1", "kind", "operation")
_PARTIES = ("initiator", "partner", "support", "authority", "target")
_SUMMED = 2
"""Parts of a field's name before its group: `results.killed`."""


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """What a rule shows for an attribute. `low` and `high` are of counts alone."""

    field: str
    value: str | None
    low: int | None = None
    high: int | None = None
    origins: int = 0
    """Independent origins among the claims that the rule lets count."""
    best: str | None = None
    """What the rule `best` shows, so that the effect of another one can be seen."""


def shown(claims: Sequence[Claim], rule: Rule = "best") -> dict[str, Shown]:
    """The value of each attribute under a rule, by field. Raises ValueError for a rule that there is not."""
    if rule not in RULES:
        raise ValueError(f"no such rule: {rule!r}; there are {', '.join(RULES)}")
    admits = _admission(claims, rule)
    found: dict[str, Shown] = {}
    for field, held in _by_field(claims).items():
        usual = _choose(field, held, "best")
        own = usual if rule == "best" else _choose(field, [c for c in held if admits(c)], rule)
        found[field] = msgspec.structs.replace(own, best=usual.value)
    return found


def _by_field(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """The claims that rules choose among, as `values.result_sources` chooses among accounts: a count whose group is not
    told joins the one group that others name; a part of another number, or a single person told by name, counts where
    nothing else does."""
    held: dict[str, list[Claim]] = defaultdict(list)
    parts: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.part:
            parts[claim.field].append(claim)
        elif claim.field.split(".")[0] in _NUMBERS or claim.field in _SHOWN:
            held[claim.field].append(claim)
    for field in [f for f in held if _group(f) == UNKNOWN]:
        named = [f for f in held if _without_group(f) == _without_group(field) and f != field]
        if len(named) == 1 and not {c.mention for c in held[field]} & {c.mention for c in held[named[0]]}:
            held[named[0]] += held.pop(field)
    told = {(c.field.partition(".")[2], c.mention) for c in claims if c.field.startswith("people.")}
    held = {field: _tolls(field, counted, told) for field, counted in held.items()}
    held |= {field: counted for field, counted in parts.items() if field not in held}
    return dict(sorted(held.items()))


def _tolls(field: str, claims: list[Claim], told: Container[tuple[str, str]]) -> list[Claim]:
    """Without those of whom an account tells by name, where somebody tells how many there were."""
    kind = field.split(".")[1] if _group(field) is not None and field.count(".") == _SUMMED else None
    return [c for c in claims if c.value != "1" or (kind, c.mention) not in told] or claims


def _group(field: str) -> str | None:
    parts = field.split(".")
    return parts[_SUMMED] if parts[0] == "results" else None


def _without_group(field: str) -> tuple[str, ...]:
    parts = field.split(".")
    return (*parts[:_SUMMED], *parts[_SUMMED + 1 :])


def _admission(claims: Sequence[Claim], rule: Rule) -> Callable[[Claim], bool]:
    if rule == "official":
        return _is_official
    if rule == "non-party":
        parties = {c.value for c in claims if c.field in {f"actors.{role}" for role in _PARTIES}} & registry().keys()
        return lambda claim: not _speaks_for(claim, parties)
    return lambda claim: True


def _is_official(claim: Claim) -> bool:
    entry = registry().get(claim.organisation or "")
    return entry is not None and entry.kind in _STATE


def _speaks_for(claim: Claim, parties: Iterable[str]) -> bool:
    voices = [id for id in (claim.organisation, claim.via) if id]
    return any(related(voice, party) for voice in voices for party in parties)


def _choose(field: str, claims: Sequence[Claim], rule: Rule) -> Shown:
    if rule == "latest":
        newest = max((c.published or "" for c in claims), default="")
        claims = [c for c in claims if (c.published or "") == newest]
    if not claims:
        return Shown(field=field, value=None)
    origins = len({c.origin for c in claims})
    if field.split(".")[0] not in _NUMBERS:
        return Shown(field=field, value=_commonest(field, claims), origins=origins)
    value, low, high = _count(claims, rule)
    return Shown(field=field, value=value, low=low, high=high, origins=origins)


def _count(claims: Sequence[Claim], rule: Rule) -> tuple[str, int | None, int | None]:
    stated = [Stated(_number(c), c.origin, c.published or "") for c in claims]
    fused = fuse(stated)
    if fused.best is None:
        return "vague", None, None
    if rule == "lowest":
        return str(fused.low), fused.low, fused.high
    if rule == "median":
        return str(_median(stated)), fused.low, fused.high
    return str(fused.best), fused.low, fused.high


def _number(claim: Claim) -> Number:
    number = Number.parse(claim.value)
    return Number(number.low, None, "at_least") if claim.part and number.low is not None else number


def _median(stated: Sequence[Stated]) -> int:
    """The lower middle one of the origins' latest numbers."""
    last: dict[int, Stated] = {}
    for s in sorted((s for s in stated if not s.number.vague), key=lambda s: (s.published, s.number.stated)):
        last[s.origin] = s
    numbers = sorted(s.number.stated for s in last.values())
    return numbers[(len(numbers) - 1) // 2]


def _commonest(field: str, claims: Sequence[Claim]) -> str:
    supports: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        supports[claim.value].append(claim)

    def rank(value: str) -> tuple[bool, int, int, bool]:
        held = supports[value]
        told = any(c.span for c in held)
        return not _is_range(field, value), len({c.origin for c in held}), len({c.mention for c in held}), told

    top = max(map(rank, supports))
    return min(value for value in supports if rank(value) == top)


def _is_range(field: str, value: str) -> bool:
    return field == "date" and "/" in value
