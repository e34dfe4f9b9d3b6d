"""One account added to another: the more exact kind, place and day win, what both tell stands once."""

from marsad.gazetteer.geometry import kilometres
from marsad.reading.accounts.days import tells_the_hour
from marsad.reading.accounts.facts import BARE, groups_agree, heads_total
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import UNNAMED
from marsad.reading.deeds.triggers import BY_FORCE, OUTCOMES
from marsad.reading.outcomes.results_kept import has_parts
from marsad.reading.parties.attacked import turn_fight
from marsad.reading.parties.carried import doers, join_parties
from marsad.reading.parties.sides import by_irregulars
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.places.points import is_ahead
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.results.summed import named_among, told_again
from marsad.reading.settings.finding import holds, place_key
from marsad.reading.times.dates import TimeExpression
from marsad.text import fold


def join(earlier: Account, later: Account) -> None:
    """Add what `later` tells to `earlier`; the more exact kind, place and day win."""
    turn_fight(earlier, later)
    earlier.detail = earlier.detail and later.detail
    outcome = (later.family in OUTCOMES and earlier.family in BY_FORCE) or later.sequel
    if blown_up_in(earlier, later):  # «داهمت القوة منزلا، ففجر إرهابي نفسه أثناء محاولة اعتقاله»: whom they were after
        outcome = True
        later.actors = [a._replace(role="target") for a in later.actors if a.role == "initiator"]
    if earlier.kind == "attack" and later.kind == "clash" and by_irregulars(doers(earlier)):
        outcome = True  # «هجوم لمسلحي التنظيم …. واشتبك المسلحون مع القوات»: how the attack went on
    if _rank(later) > _rank(earlier) and later.family != "toll" and not later.detail and not outcome:
        earlier.kind = later.kind
    if earlier.kind == "car-bomb" and later.kind == "suicide-bombing":
        earlier.kind = later.kind  # «سيارة مفخخة», then «سيارة مفخخة يقودها انتحاري»
    if earlier.kind == "assassination" and later.sequel and later.family == "explosion" and not earlier.results:
        earlier.kind = later.kind  # «نجا القائد من محاولة اغتيال بعدما [انفجرت عبوة] على موكبه»
    if later.status.value == "ongoing":
        earlier.status = later.status
    if heads_total(earlier, later):
        earlier.status, earlier.when, earlier.kind = later.status, later.when or earlier.when, later.kind
    total = earlier.status.value == later.status.value == "aggregate"
    if earlier.announced and later.when and not later.announced and (total or later.when.precision == "day"):
        earlier.when, earlier.announced = later.when, False
    elif earlier.when is None and later.when is not None and later.announced:
        earlier.when, earlier.announced = later.when, True
    elif earlier.when is None or (later.when is not None and later.when.precision == "day" != earlier.when.precision):
        earlier.when = later.when if later.when is None or not _until_now(later.when) else earlier.when
    elif later.when is not None and tells_the_hour(earlier.when, later.when):
        earlier.when = later.when
    earlier.caption = earlier.caption and later.caption
    earlier.pictured = earlier.pictured or later.pictured
    earlier.deeds.extend(later.deeds)
    earlier.strength = max(earlier.strength, later.strength)
    _add_places(earlier.places, later.places)
    _leave_out_idle(earlier, later)
    join_parties(earlier, later)
    _add_results(earlier.results, later.results)
    names = {fold(p.name or p.role or "") for p in earlier.people}
    earlier.people.extend(p for p in later.people if fold(p.name or p.role or "") not in names)
    means = {m.id for m in earlier.means}
    earlier.means.extend(m for m in later.means if m.id not in means)
    known = {s.attribution.span for s in earlier.statements}
    earlier.statements.extend(s for s in later.statements if s.attribution.span not in known)
    earlier.count = earlier.count or later.count
    earlier.operation = earlier.operation or later.operation
    earlier.evidence.extend(later.evidence)
    earlier.last = later.last
    if not later.detail:
        earlier.sentence = later.sentence
    earlier.headline = earlier.headline and not later.places  # explained once the place is told


def blown_up_in(raid: Account, account: Account) -> bool:
    """Whether it tells that those whom a raid was after blew themselves up."""
    return account.of_operation and raid.family == "operation" and account.family == "explosion"


def _leave_out_idle(earlier: Account, later: Account) -> None:
    """Whoever took part in an operation, and armed men of whom nobody knows, did nothing that others are said to do."""
    if doers(earlier):
        later.actors = [a for a in later.actors if a.role != "initiator" or not (later.detail or a.actor.id == UNNAMED)]


def _rank(account: Account) -> tuple[bool, bool, int]:
    """What it was comes before what it led to, an exact kind before a bare one, a sure word before a loose one."""
    exact = account.kind not in BARE and account.family != "people"
    return exact and account.family not in OUTCOMES, exact, 0 if account.family == "people" else account.strength


def _until_now(when: TimeExpression) -> bool:
    """«ومنذ الثامن من الشهر قصفت …»: a stretch up to now, of which the news told before is only the last part."""
    return when.relation == "since" and when.start != when.end


def _add_places(places: list[PlacePhrase], more: list[PlacePhrase]) -> None:
    """The more exact place comes first; a place named again is not added, nor is an area that holds a known one."""
    listed = {place_key(p) for p in more}
    for place in more:
        if any(place_key(place) == place_key(p) for p in places):
            continue
        if any(holds(place, p) and not narrows(p, place) for p in places):
            continue
        wider = [p for p in places if narrows(p, place) and (holds(p, place) or place_key(p) not in listed)]
        if wider:
            places[:] = [p for p in places if not holds(p, place)]  # the town stays named: the report goes on about it
            places.insert(0, place)
        else:
            places.append(place)


def narrow_down(account: Account, place: PlacePhrase) -> bool:
    """Take a place told later of an account that has none, or only one around it; whether it was taken."""
    if account.places and not all(narrows(p, place) for p in account.places):
        return False
    _add_places(account.places, [place])
    return True


def narrows(area: PlacePhrase, place: PlacePhrase) -> bool:
    """Whether a place told later says more narrowly where: in the area, in that town, on that side of it."""
    if holds(area, place):
        return True
    unit = place.admin1 is None or area.admin1 == place.admin1
    if area.type not in _TOWNS or not unit or area.country != (place.country or area.country):
        return False
    if area.type == "city" and area.direction is not None and place.type in _THAT_WAY and _lies_that_way(area, place):
        return True  # «غرب الموصل», then «ناحية العياضية»: of a great town reporters tell the side from far away
    beside = area.direction is not None or area.vicinity == "near" or area.precision == _AROUND
    small = place.type == "area" and place.precision == _ITSELF  # «منطقة س» of a town, not its countryside
    if (place.type in _IN_TOWN or small) and not beside:
        return place.lat is None or _apart(area, place) <= _TOWN_KM
    if place.type in _OUTSIDE and not beside:  # «صواريخ على قاعدة في بغداد», below it «قاعدة فكتوريا»
        return place.lat is not None and _apart(area, place) <= _BESIDE_KM
    town = place.type in _OF_TOWNS and area.direction is not None  # «جنوب غرب س», then «قرب ناحية ص»
    if not beside or not (town or (place.type in _SETTLED and place.vicinity is None)):
        return False
    return place.lat is None or _apart(area, place) <= (_BESIDE_KM if area.direction is None else _THAT_WAY_KM)


_TOWNS = frozenset({"city", "town"})
_IN_TOWN = frozenset(
    {"neighbourhood", "street", "square", "site", "junction", "hospital", "facility", "prison", "bridge"}
)
_OUTSIDE = frozenset({"base"})
_SETTLED = _IN_TOWN | frozenset({"town", "village", "camp", "base", "area", "valley", "bridge", "checkpoint"})
_OF_TOWNS = frozenset({"town", "subdistrict", "village"})
_AROUND = 2
"""The precision of «إحدى قرى س»: in the area of the town."""
_ITSELF = 1
_TOWN_KM, _BESIDE_KM, _THAT_WAY_KM = 10.0, 25.0, 45.0


_THAT_WAY = _OF_TOWNS | {"district", "base", "airbase", "area", "camp"}
_FAR_THAT_WAY_KM = 80.0


def _lies_that_way(area: PlacePhrase, place: PlacePhrase) -> bool:
    """Whether a place lies on the side of a town that the words of direction tell."""
    if area.lat is None or area.lon is None or place.lat is None or place.lon is None:
        return False
    near = _apart(area, place) <= _FAR_THAT_WAY_KM
    return near and is_ahead(area.direction, (area.lat, area.lon), (place.lat, place.lon))


def _apart(one: PlacePhrase, other: PlacePhrase) -> float:
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return _FAR_KM
    return kilometres((one.lat, one.lon), (other.lat, other.lon))


_FAR_KM = 1_000.0


def _sum_of(total: ResultPhrase, parts: list[ResultPhrase]) -> int:
    """How many of a result's kind and side are told in several numbers; 0 where they are told in one."""
    kind = [r for r in parts if (r.kind, r.of) == (total.kind, total.of) and r.whole is None]
    alike = [r.low or 0 for r in kind if groups_agree(r, total)]
    return sum(alike) if len(alike) > 1 else 0


def _add_results(results: list[ResultPhrase], more: list[ResultPhrase]) -> None:
    summed = [r for r in results if r.of == "person" and r.whole is None and r.low and r.low == _sum_of(r, more)]
    sides = {r.kind: {m.group for m in more if (m.kind, m.of, m.whole) == (r.kind, r.of, None)} for r in summed}
    # «مقتل شخصين», then «مقتل عنصر من قوات س ومواطن»: told side by side, of whom they were says more
    parted = [r for r in summed if r.group is None and len(sides[r.kind]) > 1]
    results[:] = [r for r in results if r not in parted]
    summed = [r for r in summed if r not in parted]
    for result in more:
        if any(r.kind == result.kind and groups_agree(r, result) for r in summed) and result.of == "person":
            continue  # «مقتل 9 قياديين», then «مقتل والي العراق بالإضافة إلى 8 من القادة»
        same = [r for r in results if r.kind == result.kind and r.of == result.of and groups_agree(r, result)]
        told = next((r for r in same if (r.low, r.high) == (result.low, result.high)), None)
        if told is not None:
            if has_parts(result, more) and not has_parts(told, results):
                results[results.index(told)] = result
                result.group = result.group or told.group
            elif told.group is None:
                told.group = result.group  # «7 قتلى», below it «7 مدنيين»
            continue
        if any(named_among(result, r) for r in same):
            continue
        again = next((r for r in same if told_again(r, result) or named_among(r, result)), None)
        if again is not None:
            newer = result.high is None or named_among(again, result) or (result.low or 0) > (again.low or 0)
            results[results.index(again)] = result if newer else again
            continue
        if same and result.low is None and result.high is None:
            continue
        vague = next((r for r in same if r.low is None and r.high is None), None)
        if vague is not None:
            results[results.index(vague)] = result
        else:
            results.append(result)
