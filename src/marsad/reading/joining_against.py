"""What speaks against two accounts telling one happening: kind, status, day, place, doer, numbers, sources."""

from marsad.model.actors import ancestors
from marsad.model.codebook import codebook
from marsad.reading.account_facts import BARE, SETTLED, doers, families, groups_agree, shared_names, sources
from marsad.reading.accounts import Account
from marsad.reading.deeds import VIOLENT, go_together
from marsad.reading.places import PlacePhrase
from marsad.reading.settings import place_key, same_place
from marsad.reading.spreading import several_places


def objection(one: Account, other: Account) -> str:
    """What speaks against their being one happening; "" where nothing does."""
    if not _kinds_agree(one, other):
        return "another kind"
    if not _status_agrees(one, other):
        return "another status"
    if not days_agree(one, other):
        return "another day"
    if not (places_agree(one.places, other.places) or _placed_by(one, other) or _placed_by(other, one)):
        return "another place"
    if not doers_agree(one, other):
        return "another doer"
    if _numbers_differ(one, other):
        return "another number"
    if _one_of_several(one, other) or _one_of_several(other, one):
        return "one of several places"
    return "told by another source with facts of its own" if _told_apart(one, other) else ""


def _kinds_agree(one: Account, other: Account) -> bool:
    ours, theirs = one.family, other.family
    if one.kind == other.kind or other.about == ours or (
        one.status.value == "aggregate" and other.about in families(one)
    ):
        return True
    if other.kind == "body-found" and (ours in VIOLENT or ours == "fight"):
        return True  # «وانتشلت الفرق جثامين القتلى»
    if ours == theirs:
        # Artillery and aircraft are two happenings; a bare strike is either.
        exact = ours in ("strike", "explosion", "attack") and not BARE & {one.kind, other.kind}
        return not exact or codebook()[one.kind].acled == codebook()[other.kind].acled
    if not go_together(ours, theirs):
        return False
    if ours in VIOLENT and theirs in VIOLENT:
        return bool(BARE & {one.kind, other.kind})
    return True


def _status_agrees(one: Account, other: Account) -> bool:
    a, b = one.status.value, other.status.value
    if other.status.recalled and not one.status.recalled:
        return False  # «وكانت …» turns to something earlier
    if a == "aggregate" and b in SETTLED and other.about and other.sentence - one.sentence <= 1:
        return True  # «أسفرت هذه الضربات عن مقتل 163»: the outcome of what was just summed up
    return a == b or {a, b} <= SETTLED


def days_agree(one: Account, other: Account) -> bool:
    """Whether both may be of one day."""
    if one.when is None or other.when is None:
        return True
    a, b = one.when, other.when
    return bool(a.start and b.start and a.end and b.end and a.start <= b.end and b.start <= a.end)


def places_agree(one: list[PlacePhrase], other: list[PlacePhrase]) -> bool:
    """Whether both may be of one place."""
    return not one or not other or any(same_place(a, b) for a in one for b in other)


def _placed_by(one: Account, other: Account) -> bool:
    """Whether one names the other's place to say where its own is («قرب الباب», then «قرية … قرب الباب»)."""
    keys = {place_key(p) for p in other.around if one.headline or not p.governs}
    return any(place_key(p) in keys for p in one.places)


def _related(one: str, other: str) -> bool:
    return one == other or one in ancestors(other) or other in ancestors(one)


def doers_agree(one: Account, other: Account) -> bool:
    """Whether both may be the deed of one side."""
    ours, theirs = doers(one), doers(other)
    return not ours or not theirs or any(_related(a, b) for a in ours for b in theirs)


def _numbers_differ(one: Account, other: Account) -> bool:
    """Exact numbers of one fact that cannot both be true; of two sources also where one leaves open whose they were."""
    apart = not sources(one) & sources(other)
    for a in one.results:
        for b in other.results:
            if a.whole is not None or b.whole is not None or a.low is None or b.low is None:
                continue
            same = a.kind == b.kind and a.of == b.of and groups_agree(a, b) and (apart or a.hint == b.hint)
            if same and (a.low, a.high) != (b.low, b.high) and "exact" == a.qualifier == b.qualifier:
                return True
    return False


def _one_of_several(listing: Account, single: Account) -> bool:
    """Whether one lists places that were struck and the other tells the toll at one place of its own."""
    return len(single.places) == 1 and bool(single.results) and not listing.anaphoric and several_places(listing)


def _told_apart(one: Account, other: Account) -> bool:
    """Whether two sources tell it with facts of their own: then each account stands for itself.

    A headline belongs to whoever is quoted first.
    """
    ours, theirs = sources(one), sources(other)
    if one.headline or not ours or not theirs or ours & theirs:
        return False
    places = bool(one.places and other.places) and not shared_names(one, other)
    others = bool(doers(one) and doers(other)) and not doers(one) & doers(other)
    return places or others
