"""What speaks for two accounts telling one happening: reference, place, numbers, nearness in the text."""

from marsad.model.actors import GROUPS
from marsad.reading.accounts.facts import BARE, families, shared_names, targets
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.sides import inter, related
from marsad.reading.deeds.triggers import family
from marsad.reading.joining.parts import bombed_first
from marsad.reading.joining.reasons_against import FOUGHT, LEAD, adds_up, doers_agree, told_nearer
from marsad.reading.parties.carried import doers, sources
from marsad.reading.results.finding import ResultPhrase
from marsad.reading.settings.finding import WIDE, same_place

_HEADLINE_REACH = 5
# For how many sentences an account without place and day may go on with an earlier one: of another and of one speaker.
_NEXT_REACH = 2
_SAME_SPEAKER_REACH = 4
_AREA_REACH = 3
# What a raid or an attack leads to, told after it.
_FOUND = frozenset({"find", "destruction"})
# Dealings, of which a capital sees many.
_PEACEFUL = frozenset({"talk", "agreement", "cooperation", "words"})


def bond(earlier: Account, later: Account) -> str:
    """What speaks for their being one happening; "" where nothing does."""
    if later.fresh:
        return "refers back" if _meant_by_item(earlier, later) else ""
    if _searched_after(earlier, later):
        return ""
    if later.about == earlier.family or (earlier.status.value == "aggregate" and later.about in families(earlier)):
        return "tells the outcome"
    if earlier.status.value == "aggregate" and adds_up(earlier, later):
        return "adds to the total"
    if later.anaphoric and (
        earlier.family == later.family or family(later.kind) in ("operation", "toll", "strike", "attack", "explosion")
    ):
        return "refers back"
    if later.detail or (later.of_operation and earlier.family == "operation"):
        named = 2 * (later.of_operation and not later.detail)  # «الساعات الأولى للعملية شهدت قتل …»
        if later.sentence - earlier.sentence <= _reach(earlier, later) + named:
            return "tells more of it"
        if later.detail:
            return ""
    if told_nearer(earlier, later):
        return "tells where in it"
    if _within_operation(earlier, later):
        return "part of the operation"
    if _repelled(earlier, later):
        return "how it was repelled"
    if bombed_first(earlier, later):
        return "part of one attack"
    dealings = {earlier.family, later.family} <= _PEACEFUL and earlier.kind != later.kind
    if earlier.headline and _may_explain(earlier, later) and not dealings:
        alike = later.kind == earlier.kind and earlier.when is None and later.status.value == earlier.status.value
        if later.sentence <= _HEADLINE_REACH or alike:
            return "explains the headline"
    if shared_names(earlier, later) and (later.family not in _PEACEFUL or later.kind == earlier.kind):
        return "same place"
    if _nothing_new(earlier, later):
        return "told before"
    if _repeats(earlier.results, later.results):
        return "same number"
    if later.kind == "casualties" and later.results and all(r.whole is not None for r in later.results):
        return "part of its toll"
    own = bool(later.places) or (later.when is not None and later.when.first >= later.first)
    if earlier.sentence == later.sentence:
        if earlier.headline and later.headline:
            return "one headline"
        led = later.family in _FOUND or (later.kind == "arrest" and earlier.family == "operation")
        if led and not own and doers_agree(earlier, later):
            return "what it led to"
        return "" if own or later.kind not in BARE | {"casualties"} else "same sentence"
    if later.sentence - earlier.sentence <= _reach(earlier, later) and not own:
        return "no place and day of its own"
    if not sources(earlier) and sources(later) and _told_next(earlier, later):
        return "the statement behind it"
    if _explains_lead(earlier, later):
        return "explains the lead"
    if _more_closely(earlier, later):
        return "tells it more closely"
    if earlier.places and later.places:
        near = later.sentence - earlier.sentence <= _AREA_REACH
        near = near and any(same_place(a, b) for a in earlier.places for b in later.places)
        sort = earlier.kind == later.kind or later.family in _FOUND or bool({earlier.kind, later.kind} & BARE)
        near = near and sort
        return "same area and doer" if near and doers(earlier) & doers(later) else ""
    return ""


def _meant_by_item(earlier: Account, later: Account) -> bool:
    """«- مسيرة تستهدف سيارة في س  - وزارة الصحة: شهيد بالغارة على س»: an item that gives the toll of another."""
    meant = any(d.refers and family(d.kind) == earlier.family for d in later.deeds)
    if not meant or later.sentence == earlier.sentence:
        return False
    if not (sources(later) and later.results) or earlier.results or later.status != earlier.status:
        return False
    if later.sentence - earlier.sentence > _NEXT_REACH or (later.when is not None and earlier.when is not None):
        return False
    if not later.places:
        return later.sentence - earlier.sentence == 1
    return any(same_place(a, b) and a.type not in WIDE for a in earlier.places for b in later.places)


def _within_operation(earlier: Account, later: Account) -> bool:
    """«عملية في ديالى …. وأضاف أنه تم تفتيش قرى س وص»: the places gone through in an operation told for a wide area."""
    searched = later.family == "operation" and not (later.results or later.status.recalled)
    again = earlier.family == "operation" or any(d.kind == later.kind for d in earlier.deeds)
    if not (searched and again) or later.sentence - earlier.sentence > _NEXT_REACH:
        return False
    own = later.when is not None and not later.announced and later.when.first >= later.first
    told = not sources(earlier) or bool(sources(earlier) & sources(later))
    there = bool(earlier.places) or later.sentence - earlier.sentence <= 1
    return told and not own and there and bool(doers(earlier)) and all(p.type in WIDE for p in earlier.places)


def _repelled(earlier: Account, later: Account) -> bool:
    """«شن الحوثيون هجوما على مواقع القوات، مؤكدة أن القوات [تصدت للهجوم]»: what was told, from who stood up to it."""
    if not (later.deeds and later.deeds[0].repels) or later.places or later.sentence - earlier.sentence > 1:
        return False
    attacked = earlier.family in ("attack", "fight") and {later.family} <= {"attack", "fight"}
    return attacked and bool(doers(earlier) & (doers(later) | targets(later)))


def _may_explain(earlier: Account, later: Account) -> bool:
    """Whether it may be what a headline tells: not bodies or arrests under a fight that its own account tells below."""
    if later.kind == "body-found":
        return any(r.kind == "killed" and r.low is not None for r in earlier.results)
    if earlier.family in _ENDED and later.family in _HARMING and _harmed_others(earlier, later):
        return False
    return not (earlier.bare and earlier.family == "fight" and later.family in ("arrest", "find"))


def _searched_after(earlier: Account, later: Account) -> bool:
    """«ضربة جوية في وادي س. … وانتقلت قوة إلى الموقع وعثرت على أسلحة»: others went there when it was over."""
    if earlier.family != "strike" or not (later.family == "find" or later.kind in _SEARCHES):
        return False
    return not doers(later) <= doers(earlier)


_SEARCHES = frozenset({"search", "sweep", "body-found"})
_ENDED, _HARMING = frozenset({"toll", "people", "arrest"}), frozenset({"explosion", "attack", "toll", "people"})
_HARM = frozenset({"killed", "wounded", "arrested"})


def _harmed_others(earlier: Account, later: Account) -> bool:
    """«قتل القيادي في س. وهو من أشرف على تفجير قتل ثمانية مدنيين»: those whom it befell are others altogether."""
    ours = {r.group for r in earlier.results if r.kind in _HARM}
    theirs = {r.group for r in later.results if r.kind in _HARM}
    told = bool(ours) and bool(theirs) and None not in ours and None not in theirs
    return told and any(inter(g) in GROUPS for g in ours) and ours.isdisjoint(theirs)


def _told_next(earlier: Account, later: Account) -> bool:
    """«هاجمت قوة أمنية تجمعا قرب المدينة. وقالت القيادة إن …»: what it was in one sentence, who says so behind it."""
    if later.sentence - earlier.sentence > 1 or earlier.kind not in BARE or earlier.results or not doers(earlier):
        return False
    near = any(same_place(a, b) for a in earlier.places for b in later.places)
    return near and bool(doers(later)) and doers_agree(earlier, later)


def _more_closely(earlier: Account, later: Account) -> bool:
    """«تعرض مقر للشرطة في كركوك لقصف. وأوضح المصدر أن أربع قذائف سقطت على مقر الفرقة في ناحية الرياض»: the same source,
    right behind what it told for a wide area, where in it they were hit; or the first source behind a lead without one.
    """
    next_to_it = later.sentence - earlier.sentence == 1 and earlier.kind == later.kind
    numbered = any(r.of == "person" or later.results for r in earlier.results)
    if not next_to_it or numbered or later.when is not None:
        return False
    wide = bool(earlier.places) and all(p.type in WIDE for p in earlier.places)
    nearer = wide and any(same_place(a, b) for a in earlier.places for b in later.places if b.type not in WIDE)
    hit = any(related(a, b) for a in targets(earlier) for b in targets(later))
    lead = earlier.sentence <= LEAD and not sources(earlier) and bool(later.statements)
    return nearer and hit and (lead or bool(sources(earlier) & sources(later)))


def _explains_lead(earlier: Account, later: Account) -> bool:
    """«قُتل شرطيان في هجوم للتنظيم جنوب كركوك. وقال النقيب إن مسلحين هاجموا حاجزا للشرطة قرب قرية س»: whom it hit
    again, in a place within that of the lead, by men who are not named.
    """
    fought = {earlier.family, later.family} <= FOUGHT and bool(earlier.places and later.places and later.statements)
    near = earlier.sentence <= LEAD and later.sentence - earlier.sentence <= _NEXT_REACH
    if not (fought and (near or _vague_toll(earlier, later))):
        return False
    hit = targets(earlier) | {r.group for r in earlier.results if r.of == "person" and r.group}
    again = any(related(a, b) for a in hit for b in targets(later))
    return again and any(same_place(a, b) for a in earlier.places for b in later.places)


def _vague_toll(earlier: Account, later: Account) -> bool:
    """«… استشهاد وجرح عدد من منتسبي الشرطة خلال صد تعرض»: losses that were told in numbers, and nothing else."""
    told = {(r.kind, r.of) for r in earlier.results if r.low}
    lost = [(r.kind, r.of) for r in later.results if not r.low]
    return bool(lost) and len(lost) == len(later.results) and told.issuperset(lost) and later.when is None


def _nothing_new(earlier: Account, later: Account) -> bool:
    """«غارات التحالف على مواقع التنظيم تزامنت مع …»: who did what to whom, as was told before, and no more."""
    counted = later.count is not None and later.count.low is not None
    if later.places or later.results or later.when or counted or later.people:
        return False
    same = later.kind == earlier.kind and later.status == earlier.status and later.kind not in BARE
    ours, theirs = doers(earlier), doers(later)
    return same and bool(ours & theirs or (not ours and targets(earlier) & targets(later)))


def _reach(earlier: Account, later: Account) -> int:
    return _SAME_SPEAKER_REACH if sources(earlier) & sources(later) else _NEXT_REACH


def _repeats(ours: list[ResultPhrase], theirs: list[ResultPhrase]) -> bool:
    return any(
        a.kind == b.kind and a.low is not None and (a.low, a.high) == (b.low, b.high) and a.low > 1
        and {a.hint, b.hint} != {"force", "fighter"}  # two policemen, and two of the gunmen
        for a in ours
        for b in theirs
    )
