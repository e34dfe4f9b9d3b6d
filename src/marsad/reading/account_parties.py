"""Parties that no phrase of a clause names outright: the speaker's own side, the crowd, the force a noun tells."""

from marsad.model.actors import ActorEntry, registry
from marsad.model.mention import Attribution, Role
from marsad.reading.account_cuts import RELATIVES
from marsad.reading.actors import ActorPhrase
from marsad.reading.clauses import Clause
from marsad.reading.deeds import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.results import ResultPhrase
from marsad.reading.roles_state import BYSTANDERS, MOUTHPIECES, REPELS, RoledActor
from marsad.reading.windows import inside


def own_side(phrases: Phrases, clause: Clause, actors: list[RoledActor]) -> list[RoledActor]:
    """The force for which the speaker speaks, where no other doer is named and it says that it did it itself.

    «قمنا بتنفيذ العملية»; «أعلن الجيش الوطني قتل عناصر»: a transitive deed under the announcement of an armed force.
    """
    if any(a.role == "initiator" for a in actors):
        return []
    for cue, first, last in clause.cues:
        if cue not in ("we", "itself", "own-deed", "enemy-death", "admitted"):
            continue
        if cue == "admitted" and not _admits(phrases.doc.words(max(first - _ADMITTED, clause.first), first)):
            continue
        said = next((s.attribution for s in phrases.statements if s.first <= first < s.last), None)
        entry = registry().get(said.organisation or "") if said is not None else None
        if said is None or entry is None or entry.kind in BYSTANDERS:
            continue
        if cue == "enemy-death" and not any(_enemies(entry, a) for a in actors):
            continue
        if cue in ("own-deed", "enemy-death", "admitted") and not _announces(said, entry):
            continue
        if cue == "itself" and entry.id in MOUTHPIECES:
            continue
        span = phrases.doc.span(first, last) if cue == "we" else said.span
        words = phrases.doc.raw[slice(*span)]
        own = ActorPhrase(first, last, span, entry.id, words, None, entry.parent, entry.country, "", "generic")
        return [RoledActor(own, "initiator", inferred=True)]
    return []


_ADMITTED = 8


def _admits(words: list[str]) -> bool:
    """«أقر المتحدث باسم التحالف [بتنفيذ غارة]»: what is admitted or claimed is the speaker's own deed."""
    return any(w.removeprefix("و").startswith(("اقر", "اعترف", "يعترف", "تعترف", "تبن", "يتبن", "تتبن")) for w in words)


def _enemies(force: ActorEntry, hit: RoledActor) -> bool:
    """Whether who is hit is one that the force fights: then it announces its own deed («يعلن مقتل قيادي في …»)."""
    other = registry().get(hit.actor.id or "")
    if other is None or other.acled_inter is None or hit.role != "target" or other.id in ("civilians", force.id):
        return False
    return other.acled_inter == "Rebel group" or other.country != force.country


def harmed_forces(results: list[ResultPhrase], actors: list[RoledActor]) -> list[RoledActor]:
    """«قتل شرطيا»: the force that only the noun for its man names was the target."""
    named = {a.actor.id for a in actors}
    forces = []
    for result in results:
        count = result.count
        if count is None or count.noun is None or not count.noun.row.get("force") or result.group in named | {None}:
            continue
        if result.kind not in ("killed", "wounded", "abducted"):
            continue
        named.add(result.group)
        entry = registry().get(result.group or "")
        words = count.noun.id
        force = ActorPhrase(
            count.first, count.last, count.span, result.group, words, None, entry.parent if entry else None, None, "",
            "persons",
        )  # fmt: skip
        forces.append(RoledActor(force, "target"))
    return forces


def asking(phrases: Phrases, clause: Clause, main: Deed) -> list[RoledActor]:
    """«طالبت الكتائب الحكومة ب…»: who asks follows the verb, then whom it asks; what is asked for comes behind."""
    named = inside(phrases.actors, clause.first, clause.last)
    around = [a for a in named if a.last <= main.first or a.first - main.last <= _SAID_TO]
    roles: tuple[Role, ...] = ("initiator", "target")
    return [RoledActor(actor, role) for actor, role in zip(around, roles, strict=False)]


_SAID_TO = 10


def by_us(phrases: Phrases, clause: Clause, actors: list[RoledActor]) -> list[RoledActor]:
    """«استهدفنا بارجة أمريكية»: the speaker's side did it, so that whoever is named behind the verb is its target."""
    said, end = next(((first, last) for cue, first, last in clause.cues if cue in ("we", "itself")), (None, 0))
    own = own_side(phrases, clause, []) if said is not None else []
    if not own or said is None:
        return []
    doer = own[0].actor.id
    if any(word.startswith(REPELS) for word in phrases.doc.words(end - 1, end + 1)):
        return [own[0]._replace(role="target"), *(a for a in actors if a.actor.id != doer)]  # «أن قواته تصدت لهجوم»
    return own + [
        a._replace(role="target") if a.role == "initiator" and a.actor.first > said else a
        for a in actors
        if a.actor.id != doer
    ]


def who_it_was(phrases: Phrases, clause: Clause) -> list[RoledActor]:
    """«التنظيم وخلاياه، [التي كثفت هجماتها]»: a relative clause that stands alone tells what the last one named did."""
    if phrases.doc.tokens[clause.first].word not in RELATIVES:
        return []
    named = inside(phrases.actors, clause.first - _NAMED_BEFORE, clause.first)
    return [RoledActor(named[-1], "initiator")] if named else []


_NAMED_BEFORE = 12


def crowd(
    phrases: Phrases, clause: Clause, kind: str, main: Deed | None, actors: list[RoledActor]
) -> list[RoledActor]:
    """«تظاهر العشرات من الخريجين»: who demonstrates is told by the verb itself."""
    if family(kind) != "protest" or main is None or any(a.actor.id == "protesters" for a in actors):
        return []
    counts = [
        c for c in inside(phrases.counts, main.last, clause.last) if c.first - main.last <= 1 and c.of == "person"
    ]
    first, last = (counts[0].first, counts[0].last) if counts else (main.first, main.last)
    span = counts[0].span if counts else phrases.doc.span(first, last)
    words = phrases.doc.raw[slice(*span)]
    crowd = ActorPhrase(first, last, span, "protesters", words, None, None, None, "", "persons")
    return [RoledActor(crowd, "target" if kind in ("protest-intervention", "protest-repression") else "initiator")]


def _announces(said: Attribution, entry: ActorEntry) -> bool:
    """Whether a force announces its own deed; commands and press offices announce what others did."""
    own = entry.acled_inter in _FIGHTING or (entry.kind == "force" and entry.id not in MOUTHPIECES)
    by_name = said.speaker is None and not said.anonymous and not (said.title or "").startswith("مصدر")
    return own and by_name and said.stance != "denies"


_FIGHTING = frozenset({"Rebel group", "Political militia", "External/Other forces"})
