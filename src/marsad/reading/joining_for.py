"""What speaks for two accounts telling one happening: reference, place, numbers, nearness in the text."""

from marsad.reading.account_facts import BARE, doers, families, shared_names, sources
from marsad.reading.accounts import Account
from marsad.reading.deeds import family
from marsad.reading.joining_against import doers_agree
from marsad.reading.results import ResultPhrase
from marsad.reading.settings import same_place

_HEADLINE_REACH = 5
# For how many sentences an account without place and day may go on with an earlier one: of another and of one speaker.
_NEXT_REACH = 2
_SAME_SPEAKER_REACH = 4
# What a raid or an attack leads to, told after it.
_FOUND = frozenset({"find", "destruction"})


def bond(earlier: Account, later: Account) -> str:
    """What speaks for their being one happening; "" where nothing does."""
    if later.fresh:
        return ""
    if later.about == earlier.family or (earlier.status.value == "aggregate" and later.about in families(earlier)):
        return "tells the outcome"
    if later.anaphoric and (
        earlier.family == later.family or family(later.kind) in ("operation", "toll", "strike", "attack")
    ):
        return "refers back"
    if earlier.headline and later.sentence <= _HEADLINE_REACH:
        return "explains the headline"
    if shared_names(earlier, later):
        return "same place"
    if _repeats(earlier.results, later.results):
        return "same number"
    if later.kind == "casualties" and later.results and all(r.whole is not None for r in later.results):
        return "part of its toll"
    own = bool(later.places) or (later.when is not None and later.when.first >= later.first)
    if earlier.sentence == later.sentence:
        if earlier.headline and later.headline:
            return "one headline"
        if later.family in _FOUND and not own and doers_agree(earlier, later):
            return "what it led to"
        return "" if own or later.kind not in BARE | {"casualties"} else "same sentence"
    reach = _SAME_SPEAKER_REACH if sources(earlier) & sources(later) else _NEXT_REACH
    if later.sentence - earlier.sentence <= reach and not own:
        return "no place and day of its own"
    if earlier.places and later.places:
        near = any(same_place(a, b) for a in earlier.places for b in later.places)
        return "same area and doer" if near and doers(earlier) & doers(later) else ""
    return ""


def _repeats(ours: list[ResultPhrase], theirs: list[ResultPhrase]) -> bool:
    return any(
        a.kind == b.kind and a.low is not None and (a.low, a.high) == (b.low, b.high) and a.low > 1
        for a in ours
        for b in theirs
    )
