"""What the results make of a happening: whose they were, and how an operation is coded by its outcome.

`coding.md`: an operation without fighting goes by what it led to, in this order: arrests, weapons or explosives found
or destroyed, hideouts and property destroyed, else a change of group or activity.
"""

from datetime import date, timedelta

from marsad.model.actors import registry
from marsad.model.codebook import codebook
from marsad.model.mention import Acled, Plover, Role, Status
from marsad.reading.account_facts import OPERATIONS
from marsad.reading.accounts import Account
from marsad.reading.actors import ActorPhrase
from marsad.reading.deeds import family
from marsad.reading.outcome_sides import (
    STATES,
    armed_target,
    by_irregulars,
    harms_people,
    irregular,
    meant_for_forces,
    of_civilians,
    rebel_groups,
    rebels,
)
from marsad.reading.results_summed import ResultPhrase, told_again
from marsad.reading.roles_state import MOUTHPIECES, PEACEFUL, RoledActor

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


def _doers(account: Account) -> set[str]:
    return {a.actor.id for a in account.actors if a.role == "initiator" and a.actor.id}


def settle_groups(account: Account) -> None:
    """Give results without a named group the group that the rest of the account tells.

    Things, fighters and the unnamed dead of a deed against an armed side are that side's; people of no stated group
    beside civilians («شهيد وعدد من الجرحى بين المدنيين») are civilians.
    """
    targets = [a.actor.id for a in account.actors if a.role == "target" and a.actor.id and a.actor.id != "civilians"]
    civilians = any(r.group == "civilians" and r.whole is None for r in account.results if r.of == "person")
    own, losing = _announcer(account), list[RoledActor]()
    did = _doers(account)
    for result in account.results:
        if result.count is None and result.group in did and result.kind in ("arrested", "killed", "abducted"):
            result.group = None  # nobody holds an office with those who took him
        if result.group is None and result.kind == "displaced" and result.hint in (None, "person", "member"):
            result.group = "civilians"
        if result.group is not None or (account.kind == "surrender" and result.kind != "surrendered"):
            continue
        if did == _SETTLERS and result.of != "person":
            result.group = "civilians"
            continue
        if targets and _partly(result, account.results, targets[0]):
            continue
        plain = result.of == "person" and result.hint in (None, "person")
        if plain and civilians and not _whole(result, account.results):
            result.group = "civilians"
        elif targets:
            bare = result.hint is None and result.count is not None and result.count.result is not None
            if result.hint == "force" and targets[0] in _WITHOUT_SOLDIERS:
                continue
            if _is_state(targets[0]) and _gunmen(result):
                result.group = _armed_side(did)  # «6 من عناصر الجيش و9 من المسلحين»
                continue
            if result.of != "person" or result.hint in ("fighter", "member", "force") or bare:
                result.group = targets[0]
        elif result.of == "person" and result.hint == "force":
            result.group = own
            losing += _losing(result)
        elif result.of == "building" and result.kind in ("destroyed", "burned") and _home(result):
            result.group = "civilians"
    account.actors += losing[:1]
    if account.family == "release":
        for result in account.results:
            if result.kind in ("arrested", "abducted"):
                result.kind = "released"  # «وصول 30 أسيرا محررا»
    if account.family == "people" and any(r.kind == "found_dead" for r in account.results):
        account.results = [r for r in account.results if r.kind != "killed"]  # «رفات 30 من ضحايا …» says who they were
    if account.kind in _AGREED:
        provided = {"killed", "wounded"} if account.kind == "ceasefire" else {"released"}
        account.results = [r for r in account.results if r.kind not in provided]  # what it provides for, or ends
    account.results = _told_once(account.results)


def _partly(result: ResultPhrase, results: list[ResultPhrase], group: str) -> bool:
    """«جرح 32 بينهم عنصران من الجيش»: where only a part is said to be of a side, the whole is not."""
    return any(r.whole is result.count and r.group == group for r in results) if result.count is not None else False


def _is_state(id: str) -> bool:
    entry = registry().get(id)
    return entry is not None and entry.acled_inter == "State forces"


def _gunmen(result: ResultPhrase) -> bool:
    return result.count is not None and result.count.noun is not None and result.count.noun.id in _GUNMEN


def _armed_side(doers: set[str]) -> str | None:
    """Of those who did it the one that is no state's force and has a name."""
    armed = [d for d in doers if not _is_state(d) and d not in ("civilians", "unidentified-armed-group")]
    return armed[0] if len(armed) == 1 else None


_AGREED = frozenset({"agreement", "ceasefire"})
_GUNMEN = frozenset(
    {"gunman", "terrorist", "extremist", "militant", "attacker", "rebel", "suicide-bomber", "inghimasi"}
)  # fmt: skip
_WITHOUT_SOLDIERS = frozenset({"is", "al-qaeda", "unidentified-armed-group"})
"""Their dead are never called officers or policemen."""


def _whole(result: ResultPhrase, results: list[ResultPhrase]) -> bool:
    """«22 قتيلا بينهم ستة أطفال»: of the others nothing is told."""
    return result.count is not None and any(r.whole is result.count for r in results)


def _home(result: ResultPhrase) -> bool:
    """«هدم منزلين»: houses that nobody of a stated side lives in are civilians'."""
    return result.count is not None and result.count.noun is not None and result.count.noun.id in _HOMES


_HOMES = frozenset({"home", "house", "shop", "farm"})


def _announcer(account: Account) -> str | None:
    """«أعلن الجيش الإسرائيلي مقتل ضابط»: the armed side that tells of losses without saying whose speaks of its own."""
    for statement in account.statements:
        entry = registry().get(statement.attribution.organisation or "")
        if entry is None or entry.kind not in ("force", "group") or entry.id in MOUTHPIECES:
            continue
        if not any(a.actor.id == entry.id for a in account.actors):
            return entry.id
    return None


def _losing(result: ResultPhrase) -> list[RoledActor]:
    """The side that announces its own losses, as whom it was done to."""
    count = result.count
    if result.group is None or count is None or result.kind not in ("killed", "wounded"):
        return []
    own = result.group
    lost = ActorPhrase(count.first, count.last, count.span, own, own, None, None, None, "", "persons")
    return [RoledActor(lost, "target")]


def _told_once(results: list[ResultPhrase]) -> list[ResultPhrase]:
    """A vague count is left out where the same fact has a number; what is told twice is told once."""
    numbered = {(r.kind, r.of, r.group) for r in results if r.low is not None or r.high is not None}
    kept: list[ResultPhrase] = []
    for result in results:
        fact = (result.kind, result.of, result.group)
        vague = result.low is None and result.high is None
        same = [r for r in kept if (r.kind, r.of, r.group, r.low, r.high) == (*fact, result.low, result.high)]
        if same or (vague and fact in numbered):
            continue
        again = next((r for r in kept if (r.kind, r.of, r.group) == fact and told_again(r, result)), None)
        if again is not None:
            kept[kept.index(again)] = result if result.high is None else again
            continue
        kept.append(result)
    return kept


def settle_civilians(account: Account) -> None:
    """Civilians are victims where some came to harm, the target where they are whom the deed was done to.

    Where none came to harm they are only spoken of («منازل المدنيين», «مناطق مدنية»).
    """
    harmed = any(r.group == "civilians" and r.high != 0 for r in account.results)
    harmed = harmed or account.kind in _ON_SOMEBODY
    meant = account.family in _DONE_TO or account.kind in _ON_CIVILIANS or account.homes
    alone = all(a.role != "target" or a.actor.id == "civilians" for a in account.actors)
    meant = meant or (account.kind == "casualties" and alone and bool(_doers(account)))
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
    counted = next((r for r in told if r.whole is None and (r.of == "person" or _home(r))), None)
    if counted is None or counted.count is None:
        return None
    who = ActorPhrase(counted.first, counted.last, counted.span, "civilians", "", None, None, None, "", "persons")
    return RoledActor(who, "victim")


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
    states = {e.country for e in known if e is not None and e.acled_inter == "State forces"}
    return len(states) == 1 and all(e is not None and e.acled_inter == "State forces" for e in known)


_DONE_TO = frozenset({"arrest", "abduction", "release", "destruction"})


def coded_kind(account: Account, status: Status) -> tuple[str, Acled | None, Plover | None]:
    """The kind, ACLED's types and PLOVER's event and mode of an account."""
    kind = _fought(account, _kind(account))
    entry = codebook()[kind]
    acled, plover = entry.acled, entry.plover
    if entry.family in OPERATIONS and kind != "surrender":
        outcome = _outcome(account)
        if outcome is not None:
            acled, plover = outcome
    if status == "aggregate" and (kind in _GENERIC or entry.family in OPERATIONS or _runs_long(account)):
        return "statistics", None, codebook()["statistics"].plover
    return kind, acled, plover


def _kind(account: Account) -> str:
    """The kind after the victims are known: the same shot is an attack on civilians or a fight."""
    kind = account.kind
    if account.family == "operation" and not (account.results or account.places) and all(d.many for d in account.deeds):
        return "campaign"
    doers = {a.actor.id for a in account.actors if a.role == "initiator"}
    if kind in _TAKING:
        return _by_taker(kind, doers)
    if kind == "ambush" and _caught(account):
        return "arrest"
    if kind == "raid" and doers and doers <= rebel_groups():
        return "attack-on-forces" if armed_target(account) else "civilian-attack" if account.homes else kind
    burned = any(r.kind in ("burned", "destroyed") and r.high != 0 for r in account.results)
    if "protesters" in doers and (kind in ("destruction", "raid", "attack") or (kind == "protest" and burned)):
        return "riot"
    crowd = "protesters" in {a.actor.id for a in account.actors} - doers
    if kind in ("shooting", "civilian-attack") and crowd and not irregular(doers):
        return "protest-repression"
    if kind == "protest-intervention" and any(r.kind == "killed" and r.high != 0 for r in account.results):
        return "protest-repression"
    if kind == "riot" and doers and doers <= _SETTLERS:
        return "beating" if any(d.kind == "beating" for d in account.deeds) else "civilian-attack"
    if kind == "protest-repression" and irregular(doers):
        return "civilian-attack"
    if kind == "abduction" and _killed_then(account):
        return "execution"
    armed = armed_target(account)
    alone = all(d.kind in ("attack", "attack-on-forces") for d in account.deeds)
    if kind == "attack" and alone and (meant_for_forces(account) if of_civilians(account) else armed):
        return "attack-on-forces"
    if kind == "attack" and not armed and by_irregulars(doers) and (doers <= _SETTLERS or harms_people(account)):
        return "civilian-attack"
    if kind == "casualties" and account.accused:
        return "killing" if armed else "civilian-attack"
    if kind == "casualties" and _doers(account):
        alone = not any(r.group for r in account.results)
        by_gunmen = alone and by_irregulars(doers)  # «قتل تاجر على يد عصابة مسلحة»
        return "killing" if armed else "civilian-attack" if of_civilians(account) or by_gunmen else "casualties"
    if kind in ("shooting", "sniping") and armed and not of_civilians(account):
        return "attack-on-forces" if kind == "shooting" else kind
    if kind == "sniping" and of_civilians(account):
        return "shooting"
    if kind == "prosecution" and any(r.kind == "killed" for r in account.results) and rebels(doers):
        return "execution"
    if kind == "assassination" and armed:
        return "killing"
    return kind


_SETTLERS = frozenset({"il-settlers"})


def _killed_then(account: Account) -> bool:
    """«خطفوا ستة من الشرطة ثم قتلوهم»: those taken were killed."""
    taken = {(r.group, r.low) for r in account.results if r.kind == "abducted" and r.of == "person"}
    return any(r.kind == "killed" and r.high != 0 and (r.group, r.low) in taken for r in account.results)



def _fought(account: Account, kind: str) -> str:
    """«هاجم الجيش أوكار التنظيم»: who attacks there is the state, so that it is a fight and no attack on forces."""
    if kind != "attack-on-forces" or any(d.repels for d in account.deeds):
        return kind
    known = registry()
    did = [known[i] for i in _doers(account) if i in known]
    hit = [known[a.actor.id] for a in account.actors if a.role == "target" and a.actor.id and a.actor.id in known]
    states = did and all(e.acled_inter in STATES for e in did)
    rebels = hit and all(e.acled_inter not in STATES for e in hit)
    return "clash" if states and rebels else kind


def _caught(account: Account) -> bool:
    """«بكمين محكم ألقت القبض على …»: an ambush in which nobody fell."""
    kinds = {r.kind for r in account.results if r.high != 0}
    held = "arrested" in kinds or any(family(d.kind) == "arrest" for d in account.deeds)
    return held and not kinds & {"killed", "wounded"}


_TAKING = frozenset({"territory-loss", "territory-recapture"})


def _by_taker(kind: str, doers: set[str | None]) -> str:
    """Who takes ground tells whether the state regained or lost it, where only one sort of doer is named."""
    sorts = {entry.acled_inter for entry in (registry().get(d or "") for d in doers) if entry is not None}
    if sorts == {"State forces"}:
        return "territory-recapture"
    return "territory-loss" if sorts == {"Rebel group"} else kind


def _outcome(account: Account) -> tuple[Acled, Plover] | None:
    """How an operation is coded by what it led to; None: as the codebook says."""
    kinds = {r.kind for r in account.results if (r.high is None or r.high > 0)}
    things = {(r.kind, r.of) for r in account.results}
    fought = any(d.kind in ("clash", "ambush", "attack-on-forces", "shooting") for d in account.deeds)
    fought = fought and not (_caught(account) and all(d.kind != "clash" for d in account.deeds))
    if fought or "killed" in kinds:
        return Acled(event_type="Battles", sub_event_type="Armed clash"), Plover(event="ASSAULT")
    if "arrested" in kinds or any(d.kind == "arrest" for d in account.deeds):
        return _strategic("Arrests"), Plover(event="COERCE", mode="arrest")
    if any(of in _WEAPONS for _, of in things) or any(_is_bomb(r) for r in account.results):
        return _strategic("Disrupted weapons use"), Plover(event="COERCE", mode="seize")
    if any(kind in ("destroyed", "burned", "found", "seized") and of in _PROPERTY for kind, of in things):
        return _strategic("Looting/property destruction"), Plover(event="ASSAULT", mode="destroy")
    return None


def _is_bomb(result: ResultPhrase) -> bool:
    """«العثور على سيارة مفخخة»."""
    noun = result.count.noun if result.count is not None else None
    return result.of == "vehicle" and noun is not None and "bomb" in noun.id


def _strategic(sub_event_type: str) -> Acled:
    return Acled(event_type="Strategic developments", sub_event_type=sub_event_type)
