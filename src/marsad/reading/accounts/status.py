"""Whether it happened: reported, ongoing, planned, denied, background, aggregate, or no happening at all."""


from marsad.model.mention import Status
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.results.finding import ResultPhrase
from marsad.text.records import Record

# Days of publication are often a day early: another time zone, a page stored the evening before. What is told as having
# happened is planned only where its day lies farther ahead.
AHEAD_DAYS = 1


class StatusReading(Record):
    """`value` None: nothing is said to have happened. `recalled`: the clause says that it looks back."""

    value: Status | None
    recalled: bool = False


def read_status(
    clause: Clause,
    main: Deed | None,
    results: list[ResultPhrase],
    *,
    since: bool = False,
    within: bool = False,
    day: bool = False,
    times: int = 0,
    period: bool = False,
    over: bool = False,
    ordinal: bool = False,
) -> StatusReading:
    """The status that a clause's own words give; what the date adds is decided when the mention is made.

    `since`: its time is a long stretch up to publication («منذ عام 2017»), `within`: of which some day is meant («في
    الشهر الجاري»). `day`: its time is a single day.
    `times`: how many happenings of its kind it counts («منذ آب نفذت 95 ضربة»). `period`: it tells of weeks or more
    («خلال الشهر الماضي»), `over`: and over how long («خلال عامين»).
    `ordinal`: it only says which in a row this one was («هذا الهجوم الرابع منذ مطلع الشهر»).
    """
    at = main.first if main is not None else min((r.first for r in results), default=clause.last)
    recalled = clause.has("history")
    if _before(clause, "denial", at) or (clause.has("rumour") and clause.has("untrue")):
        return StatusReading("denied", recalled)
    if main is not None and main.negated:
        return StatusReading(None)
    if _before(clause, "vow", at) and not day:
        return StatusReading(None)
    if _before(clause, "planned", at) or _before(clause, "vow", at) or (main is not None and main.future):
        return StatusReading("planned", recalled)
    if ordinal:
        return StatusReading("aggregate", recalled)
    many = times > _A_FEW  # more than one operation is made of
    counted = (since and many) or any((r.low or 0) > _A_FEW and r.kind not in _BY_THE_HUNDRED for r in results)
    forces = main is not None and main.kind == "troop-numbers"
    single = forces or (main is not None and family(main.kind) in _SINGLE) or _flight(main, results)
    total = clause.has("aggregate") or (clause.has("rising") and not _of_one(main))
    if total and not single and (main is None or not main.verb or counted):
        return StatusReading("aggregate", recalled)
    if clause.has("tally") and not day and (counted or (not results and (main is None or not main.verb))):
        return StatusReading("aggregate", recalled)
    if clause.has("tally") and clause.has("aggregate"):
        return StatusReading("aggregate", recalled)  # «بحسب الإحصائيات لم ينفذ سوى هجومين على مدى عام»
    alone = _of_one(main) and not (period or many) and all((r.low or 0) <= _ONE_TOLL for r in results)
    if clause.has("documented") and not (day or alone) and (counted or many or (period and results)):
        return StatusReading("aggregate", recalled)
    if period and many and not day:
        return StatusReading("aggregate", recalled)  # «نفذ المستوطنون 94 اعتداء خلال الشهر الماضي»
    if over and counted and not (day or recalled or single or _of_one(main)):
        return StatusReading("aggregate", recalled)  # «اعتقال 622 من عناصر التنظيم خلال عامين»
    if (since and many) or (since and times > 1 and main is not None and family(main.kind) == "operation"):
        return StatusReading("aggregate", recalled)  # «أطلقت أربع عمليات منذ عام 2020»
    if since and not forces and not _flight(main, results):
        found = any((r.low or 0) > _A_FEW for r in results)  # «انتشلت 98 جثمانا منذ يونيو»
        toll = bool(results) and (main is None or family(main.kind) == "toll")  # «سقط 146 جنديا بين قتيل وجريح منذ …»
        status = _since(clause, main, counted=counted or found or toll)
        once = within and status == "ongoing" and not clause.has("ongoing")
        return StatusReading("reported" if once else status, recalled)
    if _goes_on(clause) or _told_as_going_on(clause, main):
        return StatusReading("ongoing", recalled)
    return StatusReading("reported", recalled)


def _flight(main: Deed | None, results: list[ResultPhrase]) -> bool:
    """«نزوح 2100 أسرة منذ مطلع الشهر»: one flight; millions «منذ اندلاع الحرب» are a total."""
    fled = main is not None and main.kind in ("displacement", "return")
    return fled and all((r.low or 0) < _MULTITUDE for r in results)


_MULTITUDE = 50_000


# «خفض عدد القوات خلال الشهر الحالي»: dealings that are done once, however long they take.
_SINGLE = frozenset({"agreement", "talk", "release", "justice", "territory"})


def _since(clause: Clause, main: Deed | None, *, counted: bool) -> Status:
    """«منذ عام 2017»: a toll is a total, a verb in the past tells how it began, all else goes on."""
    if counted:
        return "aggregate"
    if main is not None and main.verb and not main.going_on and not clause.has("ongoing"):
        return "background"
    return "ongoing"


def _goes_on(clause: Clause) -> bool:
    """Whether it is said to be going on; «دون معلومات حتى اللحظة» says so of the news, not of the happening."""
    if not clause.has("ongoing"):
        return False
    unknown = [first for cue, first, _ in clause.cues if cue == "no-result"]
    return any(cue == "ongoing" and not any(u < first for u in unknown) for cue, first, _ in clause.cues)


def _told_as_going_on(clause: Clause, main: Deed | None) -> bool:
    """«تدور اشتباكات», «لا تزال القوات تمشط»: fights and operations in the present; single strikes are news."""
    if main is None:
        return False
    if any(
        cue == "continuing" and (first == main.first or 0 <= main.first - last <= _CONTINUING)
        for cue, first, last in clause.cues
    ):
        return True  # «يواصل الطيران قصف المدينة»
    if family(main.kind) in _LASTING:
        told = [last for cue, _, last in clause.cues if cue in ("present", "continuing")]
        near = any(0 <= main.first - last <= _PRESENT_REACH for last in told)
        return near or (clause.has("running") and not main.repels)
    return False


def _of_one(main: Deed | None) -> bool:
    """«ارتفعت حصيلة الانفجار»: the toll of one deed was put right, no total of many."""
    return main is not None and family(main.kind) in _ONE_DEED


_LASTING = frozenset({"fight", "operation"})
_ONE_DEED = frozenset({"strike", "explosion", "attack", "fight"})
_PRESENT_REACH = 8
_CONTINUING = 5


def _before(clause: Clause, cue_id: str, at: int) -> bool:
    return bool(clause.cues) and any(cue == cue_id and first <= at for cue, first, _ in clause.cues)


_A_FEW = 9
_ONE_TOLL = 40
"""«وثق المرصد مقتل 13 جنديا في كمين»: as many as one attack kills."""
# What one operation finds, frees or moves may be many.
_BY_THE_HUNDRED = frozenset({"defused", "found", "seized", "released", "displaced", "surrendered", "found_dead"})
