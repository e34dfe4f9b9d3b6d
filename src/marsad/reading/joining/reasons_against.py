"""What speaks against two accounts telling one happening: kind, status, day, place, doer, numbers, sources."""

from datetime import date, timedelta

from marsad.model.codebook import codebook
from marsad.reading.accounts.facts import (
    BARE,
    SETTLED,
    families,
    heads_total,
    runs_long,
    shared_names,
    targets,
)
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import UNNAMED, kind_of, related
from marsad.reading.deeds.triggers import BY_FORCE, VIOLENT, family, go_together
from marsad.reading.joining.adding import blown_up_in, narrows
from marsad.reading.joining.numbers import answered_by, numbers_differ
from marsad.reading.joining.parts import (
    bombed_first,
    burnt_in,
    by_its_attackers,
    by_one_state,
    foiled_by,
    part_of_total,
    same_dead,
)
from marsad.reading.joining.spreading import several_places
from marsad.reading.parties.attacked import crossed
from marsad.reading.parties.carried import doers, sources
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.settings.finding import WIDE, holds, place_key, same_place
from marsad.reading.times.dates import TimeExpression
from marsad.text import fold


def objection(one: Account, other: Account) -> str:
    """What speaks against their being one happening; "" where nothing does."""
    if heads_total(one, other):
        return ""
    if part_of_total(one, other):
        return "a part of it"
    if other.before is not None and one.family != other.family:
        return "another day"  # «جاءت العملية [بعد يومين من] مقتل راعيين في المنطقة ذاتها»
    if not _kinds_agree(one, other):
        return "another kind"
    if not _status_agrees(one, other):
        return "another status"
    if other.detail:
        return ""
    if not (days_agree(one, other) or _dated_later(one, other)):
        return "another day"
    if other.days_ago and one.when is not None and not (one.days_ago or other.anaphoric or other.when):
        return "another day"  # «انفجرت عبوة اليوم. وشهدت المدينة مؤخرا هجوما …»
    single = one.status.value != "aggregate" and not runs_long(one)
    if single and runs_long(other) and not (other.anaphoric or other.detail):
        return "over a longer time"
    placed = places_agree(one.places, other.places) or _placed_by(one, other) or _placed_by(other, one)
    if not (placed or told_nearer(one, other)):
        return "another place"
    if not doers_agree(one, other) or _by_a_third(one, other):
        return "another doer"
    if _other_target(one, other):
        return "another target"
    if _at_its_own_time(one, other):
        return "another day"
    if numbers_differ(one, other) or answered_by(one, other):
        return "another number"
    if _one_of_several(one, other) or _one_of_several(other, one):
        return "one of several places"
    return "told by another source with facts of its own" if _told_apart(one, other) else ""


def _kinds_agree(one: Account, other: Account) -> bool:
    if one.kind == other.kind:
        return True
    if one.kind == "base-handover" and other.kind == "withdrawal" and any(d.refers for d in other.deeds):
        return True  # «سلم التحالف القاعدة. ويأتي [الانسحاب] ضمن خطط …»
    taken = one.kind in _TAKEN and other.kind in _TAKEN
    if taken and one.results and other.results and not other.anaphoric:
        return False  # who gave himself up, and who else was taken
    if other.kind == "withdrawal" and one.family == "territory" and not other.anaphoric:
        return False  # «دخلت القوات البلدة. وقال شيخ إن رجاله انسحبوا»: who took it, and who left
    ours, theirs = one.family, other.family
    if other.about == ours:
        return True
    if ours == "talk" and theirs == "agreement" and any(d.verb and d.kind == other.kind for d in other.deeds):
        return False  # «بحث الوزيران …. واتفق الجانبان على …»: a meeting, and what came of it
    if one.status.value == "aggregate" and (other.about in families(one) or adds_up(one, other)):
        return True
    if bombed_first(one, other) or by_its_attackers(one, other) or burnt_in(one, other) or foiled_by(one, other):
        return True
    if ours == "operation" and other.kind == "airstrike" and other.anaphoric and doers(one) & _RAIDERS:
        return True  # «العملية التي نفذتها قوات أمريكية …. وأصيب خمسة جنود خلال الغارة»: a raid
    if one.kind == "assassination" and other.kind in _SHOT and other.sentence - one.sentence <= _DATED_REACH:
        return True  # «اغتال مسلحون مسؤولا أمنيا. وقال مصدر إن مسلحين أطلقوا النار على العقيد»
    if other.kind == "raid" and ours in ("attack", "fight") and _by_group(other):
        return True  # «هجوم على قاعدة …. وقالت الجماعة إن عناصرها اقتحموا الموقع»
    meant = other.anaphoric and any(d.refers and family(d.kind) in families(one) for d in other.deeds)
    if meant and not (one.kind in _FLOWN and other.kind == "shelling"):  # «غارات …», «جرحى [الهجوم الصاروخي]»
        return True  # «هاجم مسلحون القاعدة، موضحا أن الهجوم بدأ بتفجير سيارة مفخخة»
    if ours == "strike" and other.kind in _SEARCHED and any(d.verb and _by_force(other) for d in other.deeds):
        return False  # «قصفت الطائرات الوكر. وعثرت قوة توجهت إلى المكان على أربع جثث»
    if other.kind == "body-found" and (ours in VIOLENT or ours == "fight"):
        return True  # «وانتشلت الفرق جثامين القتلى»
    if other.detail and other.kind == "security-operation":  # «جرت العملية في …» of whatever was told
        return (bool(other.places) and not other.actors) or ours in _UNFOUGHT or go_together(ours, theirs)
    if one.kind == "body-found" and theirs == "find" and one.sentence == other.sentence:
        return True  # «عثرت القوة على جثة أحد القتلى، كما عثرت على أعتدة»
    if ours == theirs and not _of_one_sort(one.kind, other.kind) and not (other.anaphoric or other.detail):
        return False
    if ours == theirs:
        # Artillery and aircraft are two happenings; a bare strike is either.
        if {one.kind, other.kind} == _DRIVEN:
            return True  # «تفجير سيارة مفخخة», then «سيارة مفخخة يقودها انتحاري»
        exact = ours in ("strike", "explosion", "attack") and not BARE & {one.kind, other.kind}
        return not exact or codebook()[one.kind].acled == codebook()[other.kind].acled
    if other.of_operation and ours == "operation" and (other.kind in BARE or other.kind == "suicide-bombing"):
        return True  # «ضربة موجعة من خلال العملية»
    if not go_together(ours, theirs):
        return False
    if ours in VIOLENT and theirs in VIOLENT:
        return bool(BARE & {one.kind, other.kind})
    return True


_FLOWN = frozenset({"airstrike", "drone-strike"})
_DRIVEN = frozenset({"suicide-bombing", "car-bomb"})
_RAIDERS = frozenset({"us", "coalition", "us-centcom"})
_SHOT = frozenset({"shooting", "attack-on-forces", "killing"})
_TAKEN = frozenset({"surrender", "arrest"})
_SEARCHED = frozenset({"body-found", "weapons-find", "search", "sweep"})


def _by_force(account: Account) -> bool:
    """Whether an armed force did it, of whatever state."""
    return any(kind_of(i) == "force" for i in doers(account))


def _by_group(account: Account) -> bool:
    """Whether an armed group did it, who raids nobody as the police do."""
    did = doers(account)
    return bool(did) and all(kind_of(i) == "group" for i in did)


def _of_one_sort(one: str, other: str) -> bool:
    """Whether two kinds of one family can be words for one happening: no return of families is a find of bodies."""
    return _SORTS.get(one, one) == _SORTS.get(other, other) or one not in _SORTS or other not in _SORTS


_SORTS = {
    **{"body-found": "bodies", "mass-grave": "bodies", "displacement": "leaving", "return": "coming back"},
    **{"withdrawal": "leaving", "deployment": "coming", "reinforcement": "coming", "command-change": "office"},
    **{"group-change": "membership", "demand": "asking", "accusation": "blaming"},
    **{"training": "training", "aid": "giving"},
}


_UNFOUGHT = frozenset({"people", "forces", "release", "territory"})


def _status_agrees(one: Account, other: Account) -> bool:
    a, b = one.status.value, other.status.value
    if other.status.recalled and not one.status.recalled:
        return _told_before(one, other)  # «وكانت …» turns to something earlier
    goes_on = bool(other.about) or adds_up(one, other)
    if a == "aggregate" and b in SETTLED and goes_on and other.sentence - one.sentence <= 1:
        return True  # «أسفرت هذه الضربات عن مقتل 163»: the outcome of what was just summed up
    return a == b or {a, b} <= SETTLED


def _told_before(one: Account, other: Account) -> bool:
    """«كشفت القيادة عن مقتل ثلاثة بغارة. وأفادت بأنها شنت [في وقت سابق] غارة قتلت ثلاثة»: earlier than was told."""
    again = one.kind == other.kind and _same_toll(one, other) and one.announced and other.when is None
    return again and other.sentence - one.sentence <= 1 and bool(sources(one) & sources(other))


def adds_up(total: Account, other: Account) -> bool:
    """Whether it goes on with a total: a toll in its sentence («كما أصيب 268»), or another total of its doers."""
    if other.status.value == "aggregate":
        same = sources(total) == sources(other)
        if other.sentence == total.sentence and same and total.when is other.when is not None:
            return not doers(other) or not doers(total) or bool(doers(total) & doers(other))
        if same and sources(total) and total.announced and all(r.low is None for r in total.results):
            return True  # «كشف الجهاز اليوم عن عدد القتلى خلال عامين», and the numbers below it
        if same and sources(total) and _same_stretch(total, other):
            ours = {(r.kind, r.of, r.group) for r in total.results}
            return any((r.kind, r.of, r.group) in ours for r in other.results)  # «منذ مطلع العام قتل 105»: told again
        return same and bool(sources(total) and doers(total) & doers(other))
    return other.family == "toll" and other.sentence == total.sentence and not (other.places or other.when)


def _same_stretch(one: Account, other: Account) -> bool:
    a, b = one.when, other.when
    return a is not None and b is not None and (a.start, a.end) == (b.start, b.end) and a.start is not None


def days_agree(one: Account, other: Account) -> bool:
    """Whether both may be of one day."""
    if one.when is None or other.when is None:
        return True
    a, b = one.when, other.when
    if not (a.start and b.start and a.end and b.end):
        return False
    if a.start <= b.end and b.start <= a.end:
        return True
    return "day" == a.precision == b.precision and _by_night(a) and _by_night(b) and _next_to(a.start, b.start)


def _dated_later(one: Account, other: Account) -> bool:
    """«أعلنت القيادة الأحد قتل قيادي بغارة. وشنت القوات الغارة الجمعة»: only the announcement was dated."""
    if one.announced == other.announced or one.when is None or other.when is None:
        return False
    said, done = one.when.start or "", other.when.start or ""
    if other.announced:  # «هجمات مساء الثلاثاء. وقالت المصادر، الأربعاء، إن الهجمات وقعت في …»
        said, done = done, said
    days = {one.when.precision, other.when.precision} - ({"range", "month"} if other.announced else set())
    if foiled_by(one, other) and one.announced:
        return True
    near = other.sentence - one.sentence <= _DATED_REACH and days == {"day"}
    told = one.kind == other.kind and one.kind not in BARE and one.announced and not (one.fresh or other.fresh)
    told = told and (bool(sources(one) & sources(other)) or _same_toll(one, other) or _said_on(one, other))
    return near and done < said and (told or any(d.refers for d in other.deeds))


_DATED_REACH = 3


def _said_on(one: Account, other: Account) -> bool:
    """«تبنى التنظيم الجمعة كمينا»: who claims it tells the day later; «جاء ذلك في بيان أوضح أن عبوة انفجرت أمس»."""
    if any(s.attribution.stance == "claims" for s in one.statements):
        return True
    return other.sentence - one.sentence <= 1 and bool(other.statements) and not other.results


def _same_toll(one: Account, other: Account) -> bool:
    """Whether both tell of as many killed, wounded or arrested, more than one."""
    ours = {(r.kind, r.of, r.low) for r in one.results if (r.low or 0) > 1}
    return any((r.kind, r.of, r.low) in ours for r in other.results)


def _by_night(when: TimeExpression) -> bool:
    """«الليلة الماضية», «فجر اليوم»: the night between two days is told as of either."""
    return when.part_of_day == "NI" or "فجر" in when.text


def _next_to(one: str, other: str) -> bool:
    return abs(date.fromisoformat(one) - date.fromisoformat(other)) == timedelta(days=1)


def places_agree(one: list[PlacePhrase], other: list[PlacePhrase]) -> bool:
    """Whether both may be of one place."""
    if not one or not other or any(same_place(a, b) for a in one for b in other):
        return True
    return any(_side_of(a, b) or _side_of(b, a) for a in one for b in other)


def _side_of(area: PlacePhrase, place: PlacePhrase) -> bool:
    """«شمال شرقي العراق», then «جبال حمرين»: a side of a country, which says no more than the country does."""
    return area.type == "region" and area.direction is not None and area.country == place.country


def told_nearer(one: Account, other: Account) -> bool:
    """«تفجير في مدينة س. وأوضح أن التفجير وقع في حي ص»: the quarter, street or building of it, told behind."""
    near = other.sentence - one.sentence <= 1
    grave = one.kind == other.kind == "mass-grave"
    near = near and (grave or ({one.family, other.family} <= BY_FORCE and any(d.refers for d in other.deeds)))
    return near and len(one.places) == 1 and all(narrows(one.places[0], p) for p in other.places)


def _placed_by(one: Account, other: Account) -> bool:
    """Whether one names the other's place to say where its own is («قرب الباب», then «قرية … قرب الباب»)."""
    keys = {place_key(p) for p in other.around if one.headline or not p.governs}
    return any(place_key(p) in keys for p in one.places)


def doers_agree(one: Account, other: Account) -> bool:
    """Whether both may be the deed of one side."""
    if _by_partner(one, other) or _by_partner(other, one):
        return True
    # Of one source, or where the outlet tells the one, who only announced the other does not count.
    same = not sources(other) or bool(sources(one) & sources(other))
    ours, theirs = doers(one, told=same) - {UNNAMED}, doers(other, told=same) - {UNNAMED}
    if _crowd_and_forces(one, other) or blown_up_in(one, other) or crossed(one, other):
        return True
    if (clans := _clans(one)) and (others := _clans(other)) and clans.isdisjoint(others):
        return False
    if one.sentence <= 1 and same_dead(one, other) and by_one_state(ours, theirs):
        return True
    return not ours or not theirs or any(related(a, b) for a in ours for b in theirs)


def _by_partner(one: Account, other: Account) -> bool:
    """«إنزال للتحالف بالتعاون مع قسد. وقالت قسد إن العملية …»: who did it with them tells of it as theirs."""
    with_them = {a.actor.id for a in one.actors if a.role == "partner" and a.actor.id}
    return bool(with_them) and other.sentence - one.sentence <= 1 and doers(other) <= with_them and bool(sources(other))


def _clans(account: Account) -> set[str]:
    """The names of the clans that fight, whom the registry holds to be one."""
    sides = [a.actor for a in account.actors if a.role in ("initiator", "target") and a.actor.kind == "unknown"]
    return {w for a in sides for w in fold(a.name).split() if w not in _ANY_CLAN}


_ANY_CLAN = frozenset(("عشيره", "عشيرتي", "عشيرتين", "قبيله", "قبيلتي", "قبيلتين", "عشايري", "قبلي", "عايلتي", "البو",
                       "ال", "بني", "عشايريه", "عشاير"))  # fmt: skip


def _by_a_third(one: Account, other: Account) -> bool:
    """«نزاع بين عشيرتين …. ألقت الشرطة القبض على 17»: arrests and finds of who took no part in the fight before."""
    if one.family != "fight" or other.family not in ("arrest", "find"):
        return False
    sides = [a.actor for a in one.actors if a.role in ("initiator", "target")]
    ours, theirs = {a.id for a in sides if a.id}, doers(other)
    return len(sides) > 1 and bool(theirs) and not any(related(a, b) for a in ours for b in theirs)


def _other_target(one: Account, other: Account) -> bool:
    """«هاجموا الشرطة …. ونصبوا كمينا للجيش»: both told for themselves, each with its own dead of another force."""
    hit = targets(one), targets(other)
    if (one.family, other.family) not in _BLOW_BY_BLOW:
        return False
    aimed = all(hit) and not any(related(a, b) for a in hit[0] for b in hit[1])  # «هاجموا الشرطة», «نصبوا كمينا للجيش»
    if not any(not d.refers and not d.setting for d in other.deeds) or (_same_toll(one, other) and not aimed):
        return False  # «مقتل أربعة شرطيين», then «أربعة من الشرطة الاتحادية»
    ours = {r.group for r in one.results if r.of == "person" and r.low and r.whole is None} - {None, "civilians"}
    theirs = {r.group for r in other.results if r.of == "person" and r.low and r.whole is None} - {None, "civilians"}
    did = doers(one) | doers(other)
    if not ours or not theirs or did & (ours | theirs):
        return False
    return not any(related(a or "", b or "") for a in ours for b in theirs)


_BLOW_BY_BLOW = frozenset({("attack", "attack"), ("attack", "fight"), ("fight", "fight")})


def _at_its_own_time(one: Account, other: Account) -> bool:
    """«قتل أربعة عسكريين …. والأسبوع الماضي قتل 13 مدنيا»: it opens with a day, and has no number of the other's."""
    if one.when is not None or other.when is None or other.when.first - other.first > _OPENING:
        return False
    if other.when.precision in ("week", "month") and fold(other.when.text).startswith("قبل") and other.places:
        return other.sentence > one.sentence  # «قبل أسبوع شن التنظيم هجوما على …»
    ours = {r.low for r in one.results if r.of == "person" and r.low}
    theirs = {r.low for r in other.results if r.of == "person" and r.low}
    hit = targets(one), targets(other)
    if theirs and all(hit) and not any(related(a, b) for a in hit[0] for b in hit[1]):
        return other.sentence > one.sentence  # «أحبط الحشد تعرضا …. وفجر الجمعة استشهد 11 من الجيش»
    return bool(ours) and bool(theirs) and not ours & theirs and other.sentence > one.sentence


_OPENING = 3


def _crowd_and_forces(one: Account, other: Account) -> bool:
    """«صدامات بين محتجين والقوات», then «القوات أطلقت الغاز لتفريقهم»: the same two sides, whoever is told first."""
    if not one.family == other.family == "protest":
        return False
    return doers(one) <= _parties(other) and doers(other) <= _parties(one)


def _parties(account: Account) -> set[str]:
    return {a.actor.id for a in account.actors if a.actor.id}


def _one_of_several(listing: Account, single: Account) -> bool:
    """Whether one lists places that were struck and the other tells the toll at one place of its own; the headline may
    name what they all lie in («قرب الدبس», then «قريتي … و… بقضاء الدبس»)."""
    told = len(single.places) == 1 and bool(single.results) and not (single.headline and _placed_by(single, listing))
    return told and not listing.anaphoric and several_places(listing)


def _told_apart(one: Account, other: Account) -> bool:
    """Whether two sources tell it with facts of their own: then each account stands for itself.

    A headline belongs to whoever is quoted first.
    """
    ours, theirs = sources(one), sources(other)
    if one.headline or not ours or not theirs or ours & theirs:
        return False
    places = bool(one.places and other.places) and not (shared_names(one, other) or _within_told(one, other))
    did, done = doers(one) - {UNNAMED}, doers(other) - {UNNAMED}
    others = bool(did and done) and not did & done and not _crowd_and_forces(one, other)
    return places or others


def _within_told(one: Account, other: Account) -> bool:
    """«هجوم جنوب كركوك، وفق مصدر. وقال النقيب إن الحاجز قرب قرية س»: the place of a lead made more exact, or the wider
    one («ضمن قاطع ناحية ص») in which the place before was said to lie, with no number but those told.
    """
    numbered = any(r.of == "person" and r.low for r in other.results)
    led = one.sentence <= LEAD and (_same_toll(one, other) or not numbered)
    wider = all(any(holds(b, a) for a in one.places) for b in other.places)
    exact = led or wider or all(p.type in WIDE for p in one.places)
    return exact and (one.kind == other.kind or {one.family, other.family} <= FOUGHT)


FOUGHT = frozenset({"attack", "fight"})
"""Families of which reports tell one happening: an attack, and the fight that it was."""
LEAD = 2
"""The sentences of a title, a line with the place and day, and the lead below them."""
