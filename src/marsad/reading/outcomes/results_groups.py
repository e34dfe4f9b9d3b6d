"""Whose the counted were, told by the rest of the account: the target's, the doers' own, civilians'."""

from marsad.model.actors import STATES, ancestors, registry
from marsad.model.countries import by_country
from marsad.model.traits import having
from marsad.reading.accounts.facts import OPERATIONS
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.context import forces_at_home
from marsad.reading.actors.sides import UNNAMED, inter, is_state
from marsad.reading.outcomes.results_crowds import of_the_crowd, of_the_robbed
from marsad.reading.outcomes.results_kept import announcer, has_parts, keep_own, lost_by
from marsad.reading.outcomes.results_officers import its_officer, narrowed
from marsad.reading.outcomes.results_sides import DENS, SEARCHES, across, foreign, of_the_searched
from marsad.reading.parties.sides import OCCUPIERS, SETTLERS, by_irregulars, is_irregular
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.roles.state import RoledActor
from marsad.text.records import Record

_LOST_THINGS = frozenset({"destroyed", "burned", "seized"})
_PROPERTY = frozenset({"building", "vehicle", "other", "money", "area"})


def doers(account: Account) -> set[str]:
    """The ids of those who did it."""
    return {a.actor.id for a in account.actors if a.role == "initiator" and a.actor.id}


class _Told(Record):
    """What an account tells, before its results are settled, of those who did it and those it was done to."""

    did: set[str]
    targets: list[str]
    """The ids of whom it was done to, civilians left out."""
    in_part: bool
    """The armed side is named only as that of some of the harmed."""
    harmless: bool
    """It was done to civilians and nobody else."""
    civilians: bool
    """Some of the harmed are told to be civilians."""
    taken: bool
    """Those who did it abduct whom they seize."""
    own: str | None
    """The armed side that announces it, none of the account's."""


def settle_groups(account: Account) -> None:
    """Give results without a named group the group that the rest of the account tells.

    Things, fighters and the unnamed dead of a deed against an armed side are that side's; people of no stated group
    beside civilians («شهيد وعدد من الجرحى بين المدنيين») are civilians.
    """
    narrowed(account)
    told, losing = _what_is_told(account), list[RoledActor]()
    of_the_crowd(account)
    for result in account.results:
        _settle_kind(account, result, told)
        _settle_named(account, result, told)
        if result.group is not None or (account.kind == "surrender" and result.kind != "surrendered"):
            continue
        result.group = _whose(account, result, told)
        if result.group is None and not told.targets and _of_a_force(result):
            result.group = _forces_against(account, told.did) if _soldiers(result) else None
            if result.group is None:
                fought = _only_state(account) if account.family == "fight" and _soldiers(result) else None
                result.group = told.own or fought or (_of_the_government(account) if _soldiers(result) else None)
                losing += lost_by(result)
    account.actors += losing[:1]
    _with_soldiers(account, told.did)
    keep_own(account, told.did, told.targets)


def _what_is_told(account: Account) -> _Told:
    targets = [a.actor.id for a in account.actors if a.role == "target" and a.actor.id and a.actor.id != "civilians"]
    in_part = bool(targets) and _named_in_part(account)
    harmless = any(a.role == "target" and a.actor.id == "civilians" for a in account.actors) and not targets
    harmed = (r for r in account.results if r.of == "person" and r.whole is None and r.kind != "displaced")
    civilians = any(r.group == "civilians" for r in harmed)
    return _Told(
        doers(account), targets, in_part, harmless, civilians, took_hostages(account), announcer(account)
    )  # fmt: skip


def _settle_kind(account: Account, result: ResultPhrase, told: _Told) -> None:
    """Whether those seized were arrested or abducted, by who seized them."""
    by_the_other = account.family == "fight" and bool(told.targets) and result.group == "civilians"
    captive = result.hint == "force" and by_irregulars(told.did) and foreign(result.group, told.did)
    if (told.taken or captive) and result.kind == "arrested" and not by_the_other and not is_suspect(result):
        result.kind = "abducted"  # «أسر مقاتلو التنظيم ستة جنود»
    caught = not told.did and inter(result.group) == "Rebel group"  # «44 قتيلا من س و13 أسيرا»
    if result.kind == "abducted" and (caught or (told.did and all(map(is_state, told.did)))):
        result.kind = "arrested"  # «اقتادت قوات الاحتلال الشقيقين»


def _settle_named(account: Account, result: ResultPhrase, told: _Told) -> None:
    """The group that a result has by its own words, where it cannot be that or its whole tells another."""
    if result.whole is not None:
        _as_thehas_parts(result, account.results)
    if told.targets and its_officer(account, result, told.targets[0]):
        result.group = told.targets[0]
    held = result.kind == "arrested" and any(r.kind in _HELD and r.of != "person" for r in account.results)
    if held and not told.did <= OCCUPIERS and _drove_it(result):
        result.group, result.hint = None, "person"  # «ضبط عجلة محملة بالأعتدة والقبض على سائقها»
    if result.of != "person" and account.family in SEARCHES and result.group in told.did and is_state(result.group):
        result.group = None  # what those who search and strike destroy or find is not their own
    taken = result.kind == "arrested" and result.hint == "member"
    alone = taken or (result.count is None and result.hint != "fighter")
    if alone and result.group in told.did and result.kind in ("arrested", "killed", "abducted"):
        result.group = None  # nobody holds an office with those who took him
    if result.group is None and result.kind == "displaced" and result.hint in (None, "person", "member"):
        result.group = "civilians"
    if result.whole is not None and result.kind in ("arrested", "surrendered") and result.group == "civilians":
        result.group = _of_suspects(result, account.results)


def _whose(account: Account, result: ResultPhrase, told: _Told) -> str | None:
    """The group of a result whose own words tell none; None where it stays open."""
    did, targets = told.did, told.targets
    if "protesters" in did and result.of != "person":
        return None  # what a crowd burns is not its own, nor that of those who drive it apart
    if _is_civil_property(account, result, told):
        return "civilians"
    if targets and (_partly(result, account.results, targets[0]) or across(result, account.results, targets[0])):
        return None
    if result.kind == "surrendered":  # they give themselves up to the target, or to who takes the place
        taken = account.kind != "surrender" and (targets or account.family == "territory")
        return _armed_side({d for d in (targets if taken else did) if is_irregular(d)})
    if targets and result.kind in _HELD and targets[0] in did:
        return None  # what somebody seized was not his own
    if result.of == "person" and result.hint in (None, "person"):
        if _are_civilians(account, result, told):
            return "civilians"
        if told.in_part and not told.civilians:
            return None
        if told.civilians and result.high != 0 and not is_suspect(result) and not has_parts(result, account.results):
            return "civilians"
    if targets:
        return _of_the_target(account, result, told)
    if result.kind in _HELD and result.of != "person":
        # «عثروا على جثث ثلاثة إرهابيين وسلاح», «20 عبوة من مخلفات داعش وسلاح»: what lay beside these was theirs.
        held = (r for r in account.results if r.kind == "found_dead" or (r.kind in _HELD and r.of != "person"))
        return _armed_side({r.group for r in held if r.group and r.group not in did})
    homes = result.of == "building" and result.kind in ("destroyed", "burned") and is_home(result)
    return "civilians" if homes else None


def _is_civil_property(account: Account, result: ResultPhrase, told: _Told) -> bool:
    """«أحرقت عشرات الدونمات», «هدمت جرافات الاحتلال منزلين ومنشأة زراعية», «دمر القصف مدرسة ومحطة مياه»."""
    did = told.did
    if did == SETTLERS and result.of != "person":
        return True
    if result.of == "area" and result.kind == "burned":
        return True
    lost = result.kind in _LOST_THINGS and (result.of in _PROPERTY or (told.harmless and result.of in _SHELTERS))
    if lost and told.harmless and (told.taken or result.kind != "seized"):
        return True
    if lost and account.family in _RAZING and did and did <= OCCUPIERS:
        return True
    if result.kind in ("destroyed", "burned") and _serves_all(result):
        return True
    return of_the_robbed(account, result) or (result.kind == "destroyed" and by_irregulars(did) and is_home(result))


def _are_civilians(account: Account, result: ResultPhrase, told: _Told) -> bool:
    """«اعتقل الاحتلال 18 فلسطينيا»: people of whom nothing more is told, by what was done to them and by whom."""
    if result.kind == "arrested" and told.did and told.did <= OCCUPIERS and not is_suspect(result):
        return True
    if any(_named_civilians(r) for r in account.results if r.whole is not None and r.whole is result.count):
        return False  # «32 شخصا بينهم تسعة مدنيين»
    if told.harmless and account.kind in _ON_ONE:
        return True
    return account.family == "release" and bool(told.did & OCCUPIERS)


def _named_civilians(part: ResultPhrase) -> bool:
    return part.count is not None and part.count.noun is not None and part.count.noun.id == "civilian"


def _of_the_target(account: Account, result: ResultPhrase, told: _Told) -> str | None:
    """Of the side it was done to, where nothing tells that these were others."""
    target = told.targets[0]
    if is_state(target) and not by_irregulars(told.did) and of_the_searched(account, result):
        target = next((t for t in told.targets if is_irregular(t)), target)  # named beside a force that they harmed
    if (result.kind == "defused" or result.of in DENS) and is_state(target):
        return None
    if result.hint == "force" and not is_state(target) and _soldiers(result):
        return told.own or _only_state(account)
    if result.hint == "force" and target in _WITHOUT_SOLDIERS and not _guards(result):
        return None
    if result.kind in _HELD and _fellows(told.did, target):
        return None  # «أصيب جندي، وضبطت 16 ألف حبة»
    if is_state(target) and _gunmen(result):
        return _armed_side(told.did)  # «6 من عناصر الجيش و9 من المسلحين»
    if result.of != "person" or result.hint in ("fighter", "member", "force"):
        return target
    bare = result.count is not None and result.count.result is not None
    bare = bare and (result.hint is None or _fell_to(account, result, told.targets))
    return target if bare or _uncounted(account, result) else None


def _of_a_force(result: ResultPhrase) -> bool:
    return result.of == "person" and result.hint == "force" and result.kind != "surrendered"


def took_hostages(account: Account) -> bool:
    """Whether nobody but armed sides that rule no land did it: «احتجز مسلحون خمسة أشخاص» is no arrest."""
    did = doers(account)
    return bool(did) and all(_takes_hostages(d) for d in did)


_HELD = frozenset({"seized", "found", "defused"})
_SHELTERS = frozenset({"hideout", "camp"})
_ON_ONE = frozenset({"assassination", "abduction", "execution", "beating"})


def _of_suspects(part: ResultPhrase, results: list[ResultPhrase]) -> str | None:
    """«أوقفت عناصر الخلية الأربعة، بينهم امرأة»: a woman among suspects is one of them."""
    whole = next((r for r in results if r.count is part.whole and r.kind == part.kind), None)
    return part.group if whole is None or whole.group == "civilians" or is_home(part) else whole.group


def _takes_hostages(id: str) -> bool:
    """Whether an armed side rules nobody: whom it seizes it abducts, where a state or a ruling group arrests."""
    entry = registry().get(id)
    if entry is None or not is_irregular(id):
        return False
    return entry.kind == "group" and _RULING.isdisjoint((id, *ancestors(id)))


_RULING = having("ruling")


def _as_thehas_parts(part: ResultPhrase, results: list[ResultPhrase]) -> None:
    """«ستة جنود، بينهم ضابط»: a man of some force is of the one that those are of whose part he is."""
    noun = part.count.noun if part.count is not None else None
    whole = next((r for r in results if r.count is part.whole and r.kind == part.kind), None)
    if noun is None or whole is None or whole.group in (None, "civilians"):
        return
    if noun.id in ("sibling", "relative"):
        part.group = whole.group  # «خمسة من مقاتلي الحشد، بينهم شقيقان»
    armed = part.group is None and part.hint in _ARMED_HINTS  # «17 إرهابيا، بينهم قناصان»
    if armed or (noun.id in _ANY_MAN and (part.group is None or is_state(part.group))):
        part.group = whole.group


_ARMED_HINTS = frozenset({"fighter", "force", "member"})
_ANY_MAN = frozenset({"officer", "rank-officer", "nco", "soldier", "military"})


def _partly(result: ResultPhrase, results: list[ResultPhrase], group: str) -> bool:
    """«جرح 32 بينهم عنصران من الجيش»: where only a part is said to be of a side, the whole is not."""
    return any(r.whole is result.count and r.group == group for r in results) if result.count is not None else False


def _named_in_part(account: Account) -> bool:
    """«8 قتلى بينهم عنصران من الشرطة، و20 مصابا»: the armed side is named only as that of some of them."""
    sides = [a.actor for a in account.actors if a.role == "target" and a.actor.id not in (None, "civilians")]
    parts = [r for r in account.results if r.whole is not None and r.of == "person"]
    return all(any(p.first <= s.first < p.last + _OWNER_REACH and p.group == s.id for p in parts) for s in sides)


_OWNER_REACH = 4


def _uncounted(account: Account, result: ResultPhrase) -> bool:
    """«نفذت قسد عشر عمليات ضد داعش [قتل فيها سبعة]»: whom an operation against rebels is said to have cost."""
    foes = {a.actor.id for a in account.actors if a.role == "target"}
    against = account.family in OPERATIONS and len(foes) == 1 and is_irregular(next(iter(foes)))
    noun = result.count.noun if result.count is not None else None
    nameless = result.count is not None and result.count.part_of is None and (noun is None or noun.id == "participant")
    return against and nameless and result.kind in ("killed", "arrested") and result.high != 0


def _of_the_government(account: Account) -> str | None:
    """«أقرت أنقرة بمقتل جندي»: a government that tells of soldiers fallen speaks of its own."""
    said = (registry().get(s.attribution.organisation or "") for s in account.statements)
    countries = {e.country for e in said if e is not None and e.kind == "government" and e.country}
    return forces_at_home(next(iter(countries)), "force") if len(countries) == 1 else None


def _forces_against(account: Account, did: set[str]) -> str | None:
    """«استولت الحركة على القاعدة وقتلت 32 جنديا»: soldiers whom rebels of a country kill are that country's."""
    countries = {e.country for e in (registry().get(d) for d in did) if e is not None}
    if countries == {None}:
        countries = {p.country for p in account.places}  # a group of many countries: where it was
    country = next(iter(countries)) if len(countries) == 1 else None
    if not by_irregulars(did) or country is None:
        return None
    foe = _FACING.get(country) or forces_at_home(country, "force")
    return foe if foe is not None and is_state(foe) else None


_FACING = by_country("facing")


def _with_soldiers(account: Account, did: set[str]) -> None:
    """«قتلوا 32 جنديا وغنموا سبع عربات»: what rebels take beside soldiers was theirs."""
    fallen = {r.group for r in account.results if r.of == "person" and is_state(r.group or "") and _soldiers(r)}
    if len(fallen) != 1 or not by_irregulars(did):
        return
    for result in account.results:
        if result.kind in ("seized", "destroyed", "burned") and result.of in _OF_ARMIES and result.group in _OPEN:
            result.group = next(iter(fallen))


_RAZING = frozenset({"destruction", "arrest", "operation"})
_OPEN = frozenset((None, "civilians"))
_OF_ARMIES = frozenset({"vehicle", "weapon", "ammunition"})


def _guards(result: ResultPhrase) -> bool:
    """«أحد مساعديه», «اثنان من مرافقيه»: of the side of whom they are with."""
    return result.count is not None and result.count.noun is not None and result.count.noun.id == "bodyguard"


def _fellows(did: set[str], target: str) -> bool:
    """Whether the one it was done to is of the same state as those who did it, who seized nothing of their own."""
    entry = registry().get(target)
    if entry is None or not is_state(target):
        return False
    known = [registry().get(d) for d in did]
    return any(k is not None and k.country == entry.country and is_state(k.id) for k in known)


def _fell_to(account: Account, result: ResultPhrase, targets: list[str]) -> bool:
    """«هاجموا حاجزا للشرطة، ما أسفر عن ثلاثة شهداء»: where only a force was attacked, who fell was of it."""
    wide = {above for t in targets for above in ancestors(t)}
    exact = {t for t in targets if t not in wide}
    if account.kind not in _ON_FORCES or exact != {targets[0]} or not _is_armed_state(targets[0]):
        return False
    if any(a.actor.id == "civilians" for a in account.actors) or any(r.group == "civilians" for r in account.results):
        return False
    return result.kind in ("killed", "wounded") and result.high != 0


_ON_FORCES = frozenset({"attack", "attack-on-forces", "ambush", "ied"})



def _drove_it(result: ResultPhrase) -> bool:
    noun = result.count.noun if result.count is not None else None
    return noun is not None and noun.id == "driver" and result.group == "civilians" and result.whole is None


def is_suspect(result: ResultPhrase) -> bool:
    """«خمسة مهربين», «مطلوبين»: whoever they are said to be, they are not told as civilians."""
    return result.count is not None and result.count.noun is not None and result.count.noun.id in _SUSPECTS


_SUSPECTS = frozenset({"suspect", "wanted", "smuggler", "saboteur", "accused", "criminal", "drug-man", "convict",
                       "detainee", "infiltrator"})  # fmt: skip


def _soldiers(result: ResultPhrase) -> bool:
    """«مقتل جندي»: no rebel, where a force that has soldiers is told of beside them."""
    noun = result.count.noun if result.count is not None else None
    return noun is not None and noun.id in _ANY_MAN


def _only_state(account: Account) -> str | None:
    states = {a.actor.id for a in account.actors if a.actor.id is not None and _is_armed_state(a.actor.id)}
    return next(iter(states)) if len(states) == 1 else None


def _is_armed_state(id: str) -> bool:
    entry = registry().get(id)
    return entry is not None and entry.kind == "force" and entry.acled_inter in STATES


def _gunmen(result: ResultPhrase) -> bool:
    return result.count is not None and result.count.noun is not None and result.count.noun.id in _GUNMEN


def _armed_side(did: set[str]) -> str | None:
    """Of those who did it the one that is no state's force and has a name."""
    armed = [d for d in did if not is_state(d) and d not in ("civilians", UNNAMED)]
    return armed[0] if len(armed) == 1 else None


_GUNMEN = frozenset(
    {"gunman", "terrorist", "extremist", "militant", "attacker", "rebel", "suicide-bomber", "inghimasi"}
)  # fmt: skip
_WITHOUT_SOLDIERS = having("no-soldiers")
"""Their dead are never called officers or policemen."""


def is_home(result: ResultPhrase) -> bool:
    """«هدم منزلين»: houses that nobody of a stated side lives in are civilians'."""
    return result.count is not None and result.count.noun is not None and result.count.noun.id in _HOMES


def _serves_all(result: ResultPhrase) -> bool:
    return result.count is not None and result.count.noun is not None and result.count.noun.id in _FOR_ALL


_FOR_ALL = frozenset({"school", "mosque", "hospital", "bakery"})
_HOMES = frozenset({"home", "house", "shop", "farm"})
