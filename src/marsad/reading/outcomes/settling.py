"""What the results make of a happening: whose they were, and how an operation is coded by its outcome.

`coding.md`: an operation without fighting goes by what it led to, in this order: arrests, weapons or explosives found
or destroyed, hideouts and property destroyed, else a change of group or activity.
"""

from datetime import date, timedelta

from marsad.model.actors import STATES, registry
from marsad.model.codebook import codebook
from marsad.model.mention import Acled, Plover, Role, Status
from marsad.model.traits import having
from marsad.reading.accounts.facts import OPERATIONS
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.owners import civilians
from marsad.reading.deeds.triggers import VIOLENT, family
from marsad.reading.outcomes.results_groups import doers as doers_of
from marsad.reading.outcomes.results_groups import is_home, took_hostages
from marsad.reading.parties.sides import (
    SETTLERS,
    armed_ids,
    armed_target,
    by_irregulars,
    harms_people,
    irregular,
    kills_people,
    meant_for_forces,
    of_civilians,
    on_the_ground,
    rebel_groups,
    rebels,
    shot_civilians,
)
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.roles.state import PEACEFUL, RoledActor

_WEAPONS = frozenset({"weapon", "ammunition", "explosive", "explosive_belt", "ied", "mine"})
_PROPERTY = frozenset({"hideout", "tunnel", "cave", "camp", "vehicle", "building", "other"})
_ON_CIVILIANS = {"shooting", "assassination", "execution", "beating", "sniping", "civilian-attack", "killing"}
_GENERIC = frozenset({"strike", "attack", "security-operation", "casualties", "campaign", "statistics", "raid"})
# Days: what is summed up over a longer time is no single happening of a kind.
_LONG = 14


def _runs_long(account: Account) -> bool:
    when = account.when
    if when is None or not (when.start and when.end):
        return False
    return date.fromisoformat(when.end) - date.fromisoformat(when.start) > timedelta(days=_LONG)


def settle_civilians(account: Account) -> None:
    """Civilians are victims where some came to harm, the target where they are whom the deed was done to.

    Where none came to harm they are only spoken of («منازل المدنيين», «مناطق مدنية»).
    """
    account.actors = [a for a in account.actors if a.actor.id != "civilians" or a.role != "authority"]
    harmed = any(r.group == "civilians" and r.high != 0 for r in account.results)
    harmed = harmed or account.kind in _ON_SOMEBODY
    meant = account.family in _DONE_TO or account.kind in _ON_CIVILIANS or account.homes
    alone = all(a.role != "target" or a.actor.id == "civilians" for a in account.actors)
    meant = meant or (account.kind == "casualties" and alone and bool(doers_of(account)))
    role: Role = "target" if meant else "victim"
    civilians = next((a for a in account.actors if a.actor.id == "civilians"), None)
    others = [a for a in account.actors if a.actor.id != "civilians"]
    if account.family in ("people", "protest"):
        return
    if harmed and civilians is None and account.family not in PEACEFUL | {"release"}:
        civilians = _told_by_number(account.results)
    account.actors = [*others, RoledActor(civilians.actor, role)] if harmed and civilians is not None else others
    if account.family == "fight":
        lost = {r.group for r in account.results if r.of == "person"}
        account.actors = _sides(account.actors, lost)


_ON_SOMEBODY = frozenset({"assassination", "abduction", "beating"})
"""Kinds that have somebody whom they were made on, also where no outcome is told («تعرض ثلاثة مدنيين للخطف»)."""


def _told_by_number(results: list[ResultPhrase]) -> RoledActor | None:
    """«… وثلاثة في قصف على س», «اغتيال مختار»: civilians whom only a number or their trade names."""
    told = (r for r in results if r.group == "civilians" and r.count is not None)
    counted = next((r for r in told if r.whole is None and (r.of == "person" or is_home(r))), None)
    if counted is None or counted.count is None:
        return None
    return RoledActor(civilians(counted.first, counted.last, counted.span, ""), "victim")


def _sides(actors: list[RoledActor], lost: set[str | None]) -> list[RoledActor]:
    """Of two sides that only their losses name the first is the initiator: «مقتل 8 من س و13 من ص في معارك»."""
    sides = [a for a in actors if a.role == "target" and a.actor.id in lost - {"civilians", None}]
    if any(a.role == "initiator" for a in actors) or len({a.actor.id for a in sides}) < 2:
        return actors
    if _allied(sides):
        return actors  # «قتل 3 من الشرطة و2 من الحشد»
    return [a._replace(role="initiator") if a is sides[0] else a for a in actors]


def _allied(sides: list[RoledActor]) -> bool:
    """Whether all are forces of one state."""
    known = [registry().get(a.actor.id or "") for a in sides]
    forces = [e for e in known if e is not None and e.acled_inter == "State forces"]
    return len(forces) == len(known) and len({e.country for e in forces}) == 1


_DONE_TO = frozenset({"arrest", "abduction", "release", "destruction"})


def coded_kind(account: Account, status: Status) -> tuple[str, Acled | None, Plover | None]:
    """The kind, ACLED's types and PLOVER's event and mode of an account."""
    kind = _fought(account, _kind(account))
    if kind in _LAUNCHED and account.operation and status in ("background", "ongoing"):
        kind = "campaign"  # «أطلقت في نيسان عملية "قفل المخلب"»: a named operation that goes on for months
    entry = codebook()[kind]
    acled, plover = entry.acled, entry.plover
    if entry.family in OPERATIONS and kind != "surrender":
        outcome = _outcome(account)
        if outcome is not None and not (kind == "interception" and outcome[1].mode == "destroy"):
            acled, plover = outcome
    if status == "aggregate" and ({kind, account.kind} & _GENERIC or entry.family in OPERATIONS or _runs_long(account)):
        return "statistics", None, codebook()["statistics"].plover
    return kind, acled, plover


def _kind(account: Account) -> str:
    """The kind after the victims are known: the same shot is an attack on civilians or a fight."""
    kind = account.kind
    if account.family == "operation" and not (account.results or account.places) and all(d.many for d in account.deeds):
        return "campaign"
    doers = {a.actor.id for a in account.actors if a.role == "initiator"}
    if kind in _TAKING:
        return _by_taker(kind, _first_sort(account))
    if kind == "airstrike" and on_the_ground(account):
        kind = "attack"
    if kind == "clash" and doers and doers <= SETTLERS and of_civilians(account) and not armed_target(account):
        return "civilian-attack"
    if kind == "strike" and doers and doers <= _BY_AIR:
        return "airstrike"
    if kind == "destruction" and doers and doers <= _BY_AIR and all(map(_aircraft, account.actors)):
        return "airstrike"  # «دمر طيران الجيش مضافتين»
    if account.family in _RAIDING and shot_civilians(account):
        return "civilian-attack"
    fell = any(r.kind == "killed" and r.high != 0 for r in account.results)
    if kind == "destruction" and fell and harms_people(account) and not armed_target(account):
        return "strike"  # «دمرت منزلا وقتلت امرأة»
    if kind == "deployment" and _destroyed(account):
        return "destruction"  # «توغلت قوة إلى أطراف س وفجرت منزلين»
    if kind == "ambush" and _caught(account):
        return "arrest"
    if kind in ("arrest", "abduction") and by_irregulars(doers) and _fell_in_assault(account):
        return "attack-on-forces"
    if kind == "arrest" and took_hostages(account):
        return "abduction"
    if kind == "raid" and doers and doers <= rebel_groups():
        crowd = any(r.group in ("protesters", "civilians") and r.of == "person" for r in account.results)
        if armed_target(account, sure=account.homes):
            return "attack-on-forces"
        return "civilian-attack" if account.homes or crowd else kind
    burned = any(r.kind in ("burned", "destroyed") and r.high != 0 for r in account.results)
    if "protesters" in doers and (kind in ("destruction", "raid", "attack") or (kind == "protest" and burned)):
        return "riot"
    crowd = "protesters" in {a.actor.id for a in account.actors} - doers
    if kind == "clash" and (crowd or "protesters" in doers):
        killed = any(r.kind == "killed" and r.group == "protesters" and r.high != 0 for r in account.results)
        return "protest-repression" if killed else "riot"  # «مواجهات مع القوات»: a crowd is no armed side
    if kind in ("shooting", "civilian-attack") and crowd and not irregular(doers):
        return "protest-repression"
    if kind == "protest-intervention" and any(r.kind == "killed" and r.high != 0 for r in account.results):
        return "protest-repression"
    if kind == "riot" and doers and doers <= SETTLERS:
        return "beating" if any(d.kind == "beating" for d in account.deeds) else "civilian-attack"
    if kind == "protest-repression" and irregular(doers):
        return "civilian-attack"
    if kind == "abduction" and _killed_then(account):
        return "execution"
    armed = armed_target(account)
    alone = all(d.kind in _ATTACKING or family(d.kind) not in VIOLENT for d in account.deeds)
    if kind == "attack" and alone and (meant_for_forces(account) if of_civilians(account) else armed):
        return "attack-on-forces"
    if kind == "attack" and not armed and by_irregulars(doers) and (
        doers <= SETTLERS or harms_people(account) or kills_people(account)
    ):
        return "civilian-attack"
    if kind == "civilian-attack" and armed and not of_civilians(account) and not doers & SETTLERS:
        return "attack-on-forces"  # «أصيبت مجندة في عملية دهس»
    if kind == "casualties" and account.accused:
        return "killing" if armed else "civilian-attack"
    if kind == "casualties" and doers_of(account):
        alone = not any(r.group for r in account.results)
        by_gunmen = alone and by_irregulars(doers)  # «قتل تاجر على يد عصابة مسلحة»
        return "killing" if armed else "civilian-attack" if of_civilians(account) or by_gunmen else "casualties"
    if kind == "shooting" and not (armed or harms_people(account)) and _with_guns(account):
        return "strike"
    if kind in ("shooting", "sniping") and armed and (not of_civilians(account) or _armed_fell(account, doers)):
        return "attack-on-forces" if kind == "shooting" else kind
    if kind == "sniping" and of_civilians(account):
        return "shooting"
    if kind == "prosecution" and any(r.kind == "killed" for r in account.results) and rebels(doers):
        return "execution"
    if kind == "assassination" and armed_target(account, sure=True):
        return "killing"
    return kind


_LAUNCHED = frozenset({"security-operation", "joint-operation"})
_BY_AIR = having("by-air")
"""Sides whose strikes are from the air where no other means are told («ضربة للتحالف الدولي»)."""


def _aircraft(actor: RoledActor) -> bool:
    """Whether a doer is named as aircraft («طيران الجيش», «مقاتلات التحالف»); true of those who did not do it."""
    return actor.role != "initiator" or any(w in actor.actor.name for w in ("طيران", "طائر", "مقاتلات", "مروحي"))


def _destroyed(account: Account) -> bool:
    things = {r.of for r in account.results if r.kind in ("destroyed", "burned") and r.high != 0}
    return bool(things & _PROPERTY) and bool(doers_of(account))


def _killed_then(account: Account) -> bool:
    """«خطفوا ستة من الشرطة ثم قتلوهم»: those taken were killed."""
    taken = {(r.group, r.low) for r in account.results if r.kind == "abducted" and r.of == "person"}
    return any(r.kind == "killed" and r.high != 0 and (r.group, r.low) in taken for r in account.results)


def _fell_in_assault(account: Account) -> bool:
    """«اقتحمت الجماعة موقعا وقتلت 107 جنود وأسرت سبعة»: men of a force taken in the fight in which others fell."""
    stormed = any(d.kind in _STORMING and not d.negated for d in account.deeds)
    return stormed and any(r.kind == "killed" and r.high != 0 and r.hint == "force" for r in account.results)


_STORMING = frozenset({"raid", "attack", "attack-on-forces", "clash", "ambush"})
_ATTACKING = frozenset({"attack", "attack-on-forces", "airstrike", "ied", "mine", "explosion", "car-bomb"})
_RAIDING = frozenset({"operation", "arrest"})


def _armed_fell(account: Account, doers: set[str | None]) -> bool:
    """«مقتل ضابط وإصابة نجله برصاص مسلحين»: of those killed no fewer are of the forces."""
    killed = [r for r in account.results if r.kind == "killed" and r.of == "person" and r.whole is None]
    armed = sum(r.low or 1 for r in killed if r.group in armed_ids())
    return armed > 0 and armed >= sum(r.low or 0 for r in killed if r.group == "civilians") and by_irregulars(doers)


def _with_guns(account: Account) -> bool:
    """«استهدفت التجهيزات برشاشات»: things were fired at with machine guns, nobody was shot."""
    fired = {m.id for m in account.means if m.refines == "shooting"}
    return fired == {"machine-gun"} and all(d.kind == "strike" for d in account.deeds)


def _fought(account: Account, kind: str) -> str:
    """«هاجم الجيش أوكار التنظيم»: who attacks there is the state, so that it is a fight and no attack on forces."""
    if kind != "attack-on-forces" or any(d.repels for d in account.deeds):
        return kind
    known = registry()
    did = [known[i] for i in doers_of(account) if i in known]
    hit = [known[a.actor.id] for a in account.actors if a.role == "target" and a.actor.id and a.actor.id in known]
    states = did and all(e.acled_inter in STATES for e in did)
    rebels = hit and all(e.acled_inter not in STATES for e in hit)
    return "clash" if states and rebels else kind


def _caught(account: Account) -> bool:
    """«بكمين محكم ألقت القبض على …»: an ambush in which nobody fell."""
    kinds = {r.kind for r in account.results if r.high != 0}
    if any(r.kind == "arrested" and r.hint == "force" for r in account.results) or "destroyed" in kinds:
        return False  # «دمروا دبابتين وأسروا أربعة جنود في كمين»
    held = "arrested" in kinds or any(family(d.kind) == "arrest" for d in account.deeds)
    return held and not kinds & {"killed", "wounded"}


_TAKING = frozenset({"territory-loss", "territory-recapture"})


def _first_sort(account: Account) -> str | None:
    """What sort of side the first doer is: «استعادت س البلدة … بعدما استعادها الجيش» tells of what s did."""
    did = sorted((a.actor.first, a.actor.id) for a in account.actors if a.role == "initiator" and a.actor.id)
    known = registry()
    return next((known[id].acled_inter for _, id in did if id in known and known[id].acled_inter in _TAKERS), None)


_TAKERS = frozenset({"State forces", "Rebel group"})


def _by_taker(kind: str, sort: str | None) -> str:
    """Who takes ground tells whether the state regained or lost it."""
    return {"State forces": "territory-recapture", "Rebel group": "territory-loss"}.get(sort or "", kind)


def _outcome(account: Account) -> tuple[Acled, Plover] | None:
    """How an operation is coded by what it led to; None: as the codebook says."""
    kinds = {r.kind for r in account.results if (r.high is None or r.high > 0)}
    things = {(r.kind, r.of) for r in account.results}
    fought = any(d.kind in _FIGHTING for d in account.deeds)
    fought = fought and not (_caught(account) and all(d.kind != "clash" for d in account.deeds))
    if (fought and account.kind != "interception") or "killed" in kinds:
        return Acled(event_type="Battles", sub_event_type="Armed clash"), Plover(event="ASSAULT")
    if "arrested" in kinds or any(d.kind == "arrest" and not d.negated for d in account.deeds):
        return _strategic("Arrests"), Plover(event="COERCE", mode="arrest")
    if any(of in _WEAPONS for _, of in things) or any(_is_bomb(r) for r in account.results):
        return _strategic("Disrupted weapons use"), Plover(event="COERCE", mode="seize")
    lost = {of for kind, of in things if kind in ("destroyed", "burned", "found", "seized")}
    if lost & (_PROPERTY - {"building"} if account.kind == "weapons-find" else _PROPERTY):
        return _strategic("Looting/property destruction"), Plover(event="ASSAULT", mode="destroy")
    return None


_FIGHTING = frozenset({"clash", "ambush", "attack-on-forces", "shooting", "suicide-bombing"})


def _is_bomb(result: ResultPhrase) -> bool:
    """«العثور على سيارة مفخخة»."""
    noun = result.count.noun if result.count is not None else None
    return result.of == "vehicle" and noun is not None and "bomb" in noun.id


def _strategic(sub_event_type: str) -> Acled:
    return Acled(event_type="Strategic developments", sub_event_type=sub_event_type)
