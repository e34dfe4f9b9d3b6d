"""Who did it to whom: the roles of a clause's actors.

An actor's role is told, in this order, by a marker before it («بإسناد», «بأمر من», «من قبل», «ضد»), by the actor it is
joined to with و, by its being an adjective of the deed («غارة إسرائيلية»), by a preposition before it (ل after a deed's
noun names the doer, على the target), and by where it stands to the verb: the subject follows an active verb or comes
before it. The markers are data (`role_markers.csv`); here is only their grammar.
"""

from bisect import bisect_left
from typing import NamedTuple

from marsad.lexicon import Match
from marsad.model.mention import Role
from marsad.reading.actors import ActorPhrase
from marsad.reading.clauses import Clause
from marsad.reading.deeds import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.windows import inside

_STOPS = frozenset(".؛!؟?\n")
# Between a marker and its actor may stand a few words: «على مواقع تابعة لـ», «من قبل عناصر في».
_MARKER_REACH = 4
_VICTIM_FAMILIES = frozenset({"strike", "explosion", "attack", "fight", "abduction"})
_FORCE_FAMILIES = frozenset({"strike", "attack", "explosion", "fight", "operation", "arrest", "find", "destruction",
                             "abduction", "territory", "forces"})  # fmt: skip


class RoledActor(NamedTuple):
    """An actor of a happening in its role."""

    actor: ActorPhrase
    role: Role


def assign_roles(
    phrases: Phrases, clause: Clause, deeds: list[Deed], main: Deed | None, speakers: set[int]
) -> list[RoledActor]:
    """The actors of a clause with their roles. `speakers` are first tokens of actors that only speak."""
    markers = _markers(phrases, clause, deeds)
    roled: list[RoledActor] = []
    counted = inside(phrases.counts, clause.first, clause.last)
    previous: tuple[ActorPhrase, Role] | None = None
    for actor in inside(phrases.actors, clause.first, clause.last):
        if actor.first in speakers:
            previous = None
            continue
        role = _role(phrases, clause, actor, markers, deeds, main, previous, roled, counted)
        if role is None:
            continue
        roled.append(RoledActor(actor, role))
        previous = (actor, role)
    return _one_each(roled)


def _markers(phrases: Phrases, clause: Clause, deeds: list[Deed]) -> list[Match]:
    """The role markers of a clause, the longest where several begin or overlap."""
    chosen: list[Match] = []
    for match in phrases.within("role_markers", clause.first, clause.last):
        if chosen and match.first < chosen[-1].last:
            continue
        chosen.append(match)
    return chosen


def _role(
    phrases: Phrases,
    clause: Clause,
    actor: ActorPhrase,
    markers: list[Match],
    deeds: list[Deed],
    main: Deed | None,
    previous: tuple[ActorPhrase, Role] | None,
    so_far: list[RoledActor],
    counted: list,  # type: ignore[type-arg]
) -> Role | None:
    marked = _marked(phrases, actor, markers)
    if marked is not None:
        return marked
    if previous is not None and _joined(phrases, previous[0], actor):
        return previous[1]
    if any(c.first <= actor.first < c.last or _owns(phrases, c, actor) for c in counted):
        return "victim" if actor.id == "civilians" else "target"
    if main is None:
        return None
    if actor.kind == "adjective" or _idafa(phrases, deeds, actor):
        return "initiator"
    if actor.id == "civilians":
        return "victim" if family(main.kind) in _VICTIM_FAMILIES else "target"
    return _by_position(phrases, actor, deeds, main, so_far)


def _marked(phrases: Phrases, actor: ActorPhrase, markers: list[Match]) -> Role | None:
    """The role that the nearest marker before the actor gives, if nothing parts them."""
    at = bisect_left(markers, actor.first + 1, key=lambda m: m.first) - 1
    while at >= 0:
        marker = markers[at]
        at -= 1
        gap = actor.first - marker.last
        if gap < -1:
            continue
        if gap > _MARKER_REACH:
            return None
        if any(t.word in _STOPS or t.word == "،" for t in phrases.doc.tokens[marker.last : actor.first]):
            return None
        if any(a.first >= marker.last and a.last <= actor.first for a in inside(phrases.actors, marker.last, actor.first)):
            return None
        role = marker.entry.row.get("role", "")
        return role if role in ("initiator", "partner", "support", "authority", "target", "victim") else None  # type: ignore[return-value]
    return None


def _joined(phrases: Phrases, before: ActorPhrase, actor: ActorPhrase) -> bool:
    """«س وص»: the actor begins with و right behind the one before, or behind a comma."""
    gap = phrases.doc.tokens[before.last : actor.first]
    if len(gap) > 3 or any(t.word in _STOPS for t in gap):
        return False
    return actor.prefix.startswith("و") or any(t.word == "و" for t in gap)


def _owns(phrases: Phrases, count, actor: ActorPhrase) -> bool:  # type: ignore[no-untyped-def]
    """«7 قتلى من عصابات داعش», «3 عناصر بتنظيم داعش», «عناصر التنظيم»: whose the counted ones are."""
    gap = actor.first - count.last
    if gap == 0:
        return True
    between = phrases.doc.words(count.last, actor.first) if gap > 0 else []
    return 0 < gap <= 2 and all(w in ("من", "في", "ب", "ل", "تابعين", "تابعه", "صفوف") for w in between)


def _idafa(phrases: Phrases, deeds: list[Deed], actor: ActorPhrase) -> bool:
    """The doer right behind a deed's noun: «قصف قوات النظام», «غارات التحالف», «قصف مدفعي للنظام»."""
    for deed in deeds:
        gap = actor.first - deed.last
        if deed.verb or not 0 <= gap <= 2 or deed.kind in ("arrest", "surrender", "release", "abduction", "assassination"):
            continue
        prefix = actor.prefix.removeprefix("و")
        if gap == 0 and not prefix:
            return not _takes_object(phrases, deed)
        if prefix in ("ل", "لل", "لا"):
            return not _takes_object(phrases, deed)
    return False


def _takes_object(phrases: Phrases, deed: Deed) -> bool:
    """A masdar whose genitive is its object: «استهداف قسد», «ملاحقة داعش»; «قصف» takes its subject."""
    return phrases.doc.tokens[deed.first].word.removeprefix("ب").removeprefix("ال").startswith(("استهداف", "تدمير", "مداهم", "اقتحام"))


def _by_position(
    phrases: Phrases, actor: ActorPhrase, deeds: list[Deed], main: Deed, so_far: list[RoledActor]
) -> Role | None:
    doers = any(r.role == "initiator" for r in so_far)
    prefix = actor.prefix.removeprefix("و")
    if prefix in ("ب", "ل", "لل"):
        # «عناصر بتنظيم داعش», «تابعة لتنظيم»: belongs to what stands before it.
        return "target" if doers else None
    near = min(deeds, key=lambda d: min(abs(actor.first - d.last), abs(d.first - actor.last)))
    if family(near.kind) not in _FORCE_FAMILIES and family(main.kind) in _FORCE_FAMILIES:
        near = main
    if not doers and (actor.first < near.first or actor.first - near.last <= 3):
        return "initiator"
    if doers:
        return "target"
    return "initiator" if family(main.kind) in ("talk", "agreement", "cooperation", "forces", "words") else "target"


def _one_each(roled: list[RoledActor]) -> list[RoledActor]:
    """Each actor once in a role, with its fullest words; a doer is not its own target."""
    kept: list[RoledActor] = []
    seen: set[tuple[str | None, str]] = set()
    doers = {r.actor.id for r in roled if r.role == "initiator" and r.actor.id}
    for entry in roled:
        key = (entry.actor.id or entry.actor.name, entry.role)
        if key in seen or (entry.role == "target" and entry.actor.id in doers):
            continue
        seen.add(key)
        kept.append(entry)
    return kept
