"""Who did it to whom: the roles of a clause's actors.

An actor's role is told, in this order, by a marker before it («بإسناد», «بأمر من», «من قبل», «ضد»), by the actor it is
joined to with و, by its being an adjective of the deed («غارة إسرائيلية»), by a preposition before it (ل after a deed's
noun names the doer, على the target), and by where it stands to the verb: the subject follows an active verb or comes
before it. The markers are data (`role_markers.csv`); here is only their grammar.
"""

from bisect import bisect_left
from typing import NamedTuple

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Role
from marsad.reading.actors import ActorPhrase
from marsad.reading.clauses import Clause
from marsad.reading.counts import CountPhrase
from marsad.reading.deeds import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.windows import inside

_STOPS = frozenset(".؛!؟?\n")
_VICTIM_FAMILIES = frozenset({"strike", "explosion", "attack", "fight", "abduction"})
_FORCE_FAMILIES = frozenset({"strike", "attack", "explosion", "fight", "operation", "arrest", "find", "destruction",
                             "abduction", "territory", "forces"})  # fmt: skip


class RoledActor(NamedTuple):
    """An actor of a happening in its role."""

    actor: ActorPhrase
    role: Role


# Who only tells, helps the wounded or counts the dead is no party to what happened.
BYSTANDERS = frozenset({"outlet", "organisation", "civil"})
_JOINT = frozenset({"talk", "agreement", "cooperation", "operation", "arrest", "find", "forces"})
_PEACEFUL = frozenset({"talk", "agreement", "cooperation"})
_OBJECT_FAMILIES = frozenset({"arrest", "release", "abduction", "justice"})


def assign_roles(
    phrases: Phrases,
    clause: Clause,
    deeds: list[Deed],
    main: Deed | None,
    speakers: set[int],
    counts: list[CountPhrase],
) -> list[RoledActor]:
    """The actors of a clause with their roles.

    `speakers` are first tokens of actors that only speak, `counts` those of people and things that came to harm.
    """
    markers = _markers(phrases, clause)
    roled: list[RoledActor] = []
    previous: tuple[ActorPhrase, Role, str] | None = None
    for actor in inside(phrases.actors, clause.first, clause.last):
        if actor.first in speakers or _bystander(actor):
            previous = None
            continue
        marker = _marker(phrases, actor, markers)
        role = _role(phrases, actor, marker, deeds, main, previous, roled, counts, markers)
        if role is not None:
            roled.append(RoledActor(actor, role))
            previous = (actor, role, marker.entry.id if marker else "")
    return _one_each(roled)


def _bystander(actor: ActorPhrase) -> bool:
    entry = registry().get(actor.id or "")
    return entry is not None and entry.kind in BYSTANDERS


def _markers(phrases: Phrases, clause: Clause) -> list[Match]:
    """The role markers of a clause, the longest where several begin or overlap."""
    chosen: list[Match] = []
    for match in phrases.within("role_markers", clause.first, clause.last):
        if chosen and match.first < chosen[-1].last:
            continue
        chosen.append(match)
    return chosen


def _role(
    phrases: Phrases,
    actor: ActorPhrase,
    marker: Match | None,
    deeds: list[Deed],
    main: Deed | None,
    previous: tuple[ActorPhrase, Role, str] | None,
    so_far: list[RoledActor],
    counts: list[CountPhrase],
    markers: list[Match],
) -> Role | None:
    fight = main is not None and family(main.kind) == "fight"
    if marker is not None and not (marker.entry.id == "launcher" and any(r.role == "initiator" for r in so_far)):
        role = marker.entry.row.get("role", "")
        if role == "partner" and marker.last - marker.first == 1:
            # A bare «مع»: «اشتبكت مع» names the other side, elsewhere it may join anything.
            role = "target" if fight else role if main is not None and family(main.kind) in _JOINT else ""
        return role if role in _ROLES else None  # type: ignore[return-value]
    if previous is not None and _joined(phrases, previous[0], actor):
        if previous[1] in ("authority", "support") and _open_pair(phrases, previous[0], actor, so_far, markers):
            return "initiator"
        return "target" if fight and previous[2] == "between" else previous[1]
    if any(c.first <= actor.first < c.last or _owns(phrases, c, actor) for c in counts):
        return "victim" if actor.id == "civilians" else "target"
    if main is None:
        return None
    if (actor.kind == "adjective" and _beside_deed(phrases, deeds, actor)) or _idafa(phrases, deeds, actor):
        return "initiator"
    if actor.id == "civilians":
        return "victim" if family(main.kind) in _VICTIM_FAMILIES else "target"
    return _by_position(actor, deeds, main, so_far)


_ROLES = frozenset({"initiator", "partner", "support", "authority", "target", "victim"})


def _marker(phrases: Phrases, actor: ActorPhrase, markers: list[Match]) -> Match | None:
    """The nearest marker before the actor, if it reaches it and nothing parts them."""
    at = bisect_left(markers, actor.first + 1, key=lambda m: m.first) - 1
    while at >= 0 and markers[at].last > actor.first + 1:
        at -= 1
    if at < 0:
        return None
    marker = markers[at]
    if actor.first - marker.last > int(marker.entry.row.get("reach", "4")) - 1:
        return None
    if any(t.word in _STOPS or t.word == "،" for t in phrases.doc.tokens[marker.last : actor.first]):
        return None
    if inside(phrases.actors, marker.last, actor.first):
        return None
    return marker


def _joined(phrases: Phrases, before: ActorPhrase, actor: ActorPhrase) -> bool:
    """«س وص»: the actor begins with و right behind the one before, or behind a comma."""
    gap = phrases.doc.tokens[before.last : actor.first]
    if len(gap) > 3 or any(t.word in _STOPS for t in gap):
        return False
    return actor.prefix.startswith("و") or any(t.word == "و" for t in gap)


def _open_pair(
    phrases: Phrases, before: ActorPhrase, actor: ActorPhrase, so_far: list[RoledActor], markers: list[Match]
) -> bool:
    """«مشتركة بين قوة … تحت إمرة …، وقوات …»: behind the comma the pair that «بين» opened is closed."""
    comma = any(t.word == "،" for t in phrases.doc.tokens[before.last : actor.first])
    opened = [m for m in markers if m.last <= before.first and "بين" in phrases.doc.words(m.first, m.last)]
    return comma and bool(opened) and sum(r.role == "initiator" for r in so_far) == 1


def _owns(phrases: Phrases, count: CountPhrase, actor: ActorPhrase) -> bool:
    """«7 قتلى من عصابات داعش», «3 عناصر بتنظيم داعش», «عناصر التنظيم»: whose the counted ones are."""
    gap = actor.first - count.last
    if gap == 0:
        return not actor.prefix.startswith("و")
    between = phrases.doc.words(count.last, actor.first) if gap > 0 else []
    return 0 < gap <= 2 and all(w in ("من", "في", "ب", "ل", "تابعين", "تابعه", "صفوف") for w in between)


def _idafa(phrases: Phrases, deeds: list[Deed], actor: ActorPhrase) -> bool:
    """The doer right behind a deed's noun: «قصف قوات النظام», «غارات التحالف», «قصف مدفعي للنظام»."""
    for deed in deeds:
        gap = actor.first - deed.last
        if deed.verb or not 0 <= gap <= 2 or family(deed.kind) in _OBJECT_FAMILIES:
            continue
        if _takes_object(phrases, deed) and not _with_means(phrases, actor):
            continue
        prefix = actor.prefix.removeprefix("و")
        if (gap == 0 and not actor.prefix) or prefix == "ل":
            return True
    return False


def _beside_deed(phrases: Phrases, deeds: list[Deed], actor: ActorPhrase) -> bool:
    """«غارة إسرائيلية», «طائرة تركية مسيرة»: the adjective of a deed or weapon; «بارجة أميركية» is no doer's."""
    if any(not d.verb and d.first <= actor.first <= d.last + 2 for d in deeds):
        return True
    return bool(phrases.within("means", max(actor.first - 3, 0), actor.last))


def _with_means(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«استهداف قوات النظام بقذائف المدفعية أطراف البلدة»: who has the weapon in hand is the doer."""
    return any(m.prefix.startswith("ب") for m in phrases.within("means", actor.last, actor.last + 3))


_OBJECT_MASDARS = ("استهداف", "تدمير", "مداهم", "اقتحام", "اغتيال", "تصفيه", "هجوم", "قنص")


def _takes_object(phrases: Phrases, deed: Deed) -> bool:
    """A masdar whose genitive is its object: «استهداف قسد», «اغتيال قيادي»; «قصف» takes its subject."""
    word = phrases.doc.tokens[deed.first].word.removeprefix("و").removeprefix("ب").removeprefix("ل").removeprefix("ال")
    return word.startswith(_OBJECT_MASDARS) and not word.startswith("هجوم")


def _by_position(actor: ActorPhrase, deeds: list[Deed], main: Deed, so_far: list[RoledActor]) -> Role | None:
    doers = any(r.role == "initiator" for r in so_far)
    prefix = actor.prefix.removeprefix("و")
    if prefix in ("ب", "ل"):
        return "target" if doers else None  # «عناصر بتنظيم داعش», «مقر للميليشيا»
    near = min(deeds, key=lambda d: min(abs(actor.first - d.last), abs(d.first - actor.last)))
    if family(near.kind) not in _FORCE_FAMILIES and family(main.kind) in _FORCE_FAMILIES:
        near = main
    peaceful = family(main.kind) in _PEACEFUL
    if doers:
        return "partner" if peaceful else "target"
    if actor.first < near.first or peaceful:
        return "initiator"
    if near.verb and actor.first - near.last <= 3:
        # «الضربات طالت قيادات التنظيم»: the verb has a deed for its subject, so that what follows is its object.
        subject = any(not d.verb and 0 <= near.first - d.last <= 3 for d in deeds)
        return "target" if subject else "initiator"
    if not near.verb and actor.first - near.last <= 1:
        return "target"
    return "initiator" if family(main.kind) in ("forces", "words") else "target"


def _one_each(roled: list[RoledActor]) -> list[RoledActor]:
    """Each actor once in a role; a doer is not its own target."""
    kept: list[RoledActor] = []
    seen: set[tuple[str | None, str]] = set()
    doers = {r.actor.id for r in roled if r.role in ("initiator", "support", "partner") and r.actor.id}
    for entry in roled:
        key = (entry.actor.id or entry.actor.name, entry.role)
        if key in seen or (entry.role == "target" and entry.actor.id in doers):
            continue
        seen.add(key)
        kept.append(entry)
    return kept
