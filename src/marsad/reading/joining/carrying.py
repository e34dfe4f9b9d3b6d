"""What the accounts of a document take over from each other: the day, the place, what is denied."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from marsad.reading.accounts.days import counted_back
from marsad.reading.accounts.facts import BARE, SETTLED, runs_long
from marsad.reading.accounts.finding import Account
from marsad.reading.deeds.recent import is_old
from marsad.reading.deeds.triggers import BY_FORCE, VIOLENT
from marsad.reading.joining.reasons_against import days_agree, places_agree
from marsad.reading.parties.carried import doers, sources
from marsad.reading.phrases import Phrases
from marsad.reading.settings.finding import WIDE
from marsad.reading.settings.units_meant import unit_meant
from marsad.reading.times.datelines import own_day
from marsad.reading.times.dates import TimeExpression

# Families of single acts; for how many sentences a day that was named holds for them.
_DAILY = frozenset({"strike", "explosion", "attack", "fight", "arrest", "abduction", "people", "toll", "find"})
_DAY_REACH = 3
_LEAD_REACH = 2
_BACK = 3
_BACK_REACH = 4
_PLACED = frozenset({"operation", "find", "destruction", "arrest", "strike", "explosion", "attack", "fight", "toll",
                     "release"})  # fmt: skip


_MOVES = frozenset({"forces", "people", "territory", "abduction"})


def take_denied(denial: Account, told: list[Account]) -> None:
    """A denial is about what was told before it: it takes over the place, the day and the parties that it leaves out.

    «ونفت القوات استهداف المعسكر» after a report of the shelling of that camp.
    """
    denied = next(_meant(denial, told), None)
    if denied is None:
        return
    if denial.kind in BARE:
        denial.kind = denied.kind
    denial.places = denial.places or list(denied.places)
    if denial.when is None and denied.family in _DAILY:
        denial.when = denied.when
    roles = {a.role for a in denial.actors}
    denial.actors += [a for a in denied.actors if a.role not in roles]


def carry_totals(accounts: list[Account], phrases: Phrases) -> None:
    """«نفذ التحالف 196 عملية خلال نصف عام. وأسفرت العمليات عن مقتل 44»: more of a total is one, of its time."""
    total: Account | None = None
    for account in accounts:
        before, total = total, account if account.status.value == "aggregate" else total
        if before is not None and total is account and account.when is None:
            again = not _SAME_TIME.isdisjoint(phrases.doc.words(account.first, account.last))
            if again or account.sentence == before.sentence:
                account.when = before.when  # «وخلال الفترة المذكورة نفذت 60 عملية»
            continue
        if before is None or account.status.value not in SETTLED | {"background"} or not account.results:
            continue
        if _sums_on(before, account):
            account.status, account.when, total = before.status, before.when or account.when, account
            _of_the_same(before, account)
            continue
        if account.status.value != "reported":
            continue
        begins = phrases.doc.tokens[account.first].sentence
        near = begins - before.sentence <= 1 and (account.when is None or account.announced)
        near = near and all(p.type in WIDE for p in account.places)
        if near and not _OF_ALL.isdisjoint(phrases.doc.words(account.first, account.last)):
            account.status, account.when, total = before.status, before.when or account.when, account


def recall_on(phrases: Phrases, accounts: list[Account]) -> None:
    """«يذكر أن صاروخا سقط قرب القاعدة في 20 حزيران. [واستهدفت] القاعدة نفسها في 24 أيار»: what is told on, of another
    day long past, behind what is looked back at.
    """
    for before, account in pairwise(accounts):
        near = before.status.recalled and account.sentence - before.sentence == 1 and not account.status.recalled
        if not near or account.status.value != "reported" or account.when is None or before.when is None:
            continue
        own = account.when.precision == "day" and account.when.first >= account.first and not account.announced
        if own and is_old(phrases, account.when) and is_old(phrases, before.when) and before.kind == account.kind:
            account.status = account.status._replace(recalled=True)


def _sums_on(total: Account, account: Account) -> bool:
    """«… خلال عام 2021 قتل 343 إرهابيا، [كما ألقى القبض على 622، فيما دمر 377 وكرا]»: more numbers of a stretch of time
    in the sentence that tells it, or in the next one of the same source, without a day, place or doer of its own.
    """
    if total.when is None or total.when.precision == "day" or not runs_long(total):
        return False
    own = account.when is not None and not account.announced and account.when.first >= account.first
    if own or any(p.type not in WIDE for p in account.places) or account.status.recalled or account.fresh:
        return False
    if doers(account) and doers(total) and not doers(account) & doers(total):
        return False
    if account.sentence == total.sentence:
        return True
    many = sum(1 for r in account.results if (r.low or 0) >= _SUMMED) > 1
    return many and account.sentence - total.sentence == 1 and bool(sources(account) & sources(total))


def _of_the_same(total: Account, account: Account) -> None:
    """«قتل 343 من أعضاء التنظيم، كما ألقى القبض على [622]»: those without a noun are of the side told before."""
    sides = {r.group for r in total.results if r.of == "person"}
    for result in account.results if len(sides) == 1 else ():
        if result.of == "person" and result.group is None and (result.count is None or result.count.noun is None):
            result.group = next(iter(sides))


_SUMMED = 10
_OF_ALL = frozenset(("العمليات", "عمليات", "الضربات", "الغارات", "الهجمات", "الحصيله", "حصيله", "الفتره", "المده"))
_SAME_TIME = frozenset(("الفتره", "المده"))


def tell_again(told: Account, version: Account) -> None:
    """Another source's number of the same happening: what it was and where holds for that version too.

    «قتل 17 في غارات على السوق. ورفع الدفاع المدني الحصيلة إلى 24».
    """
    if version.kind in _UNNAMED and told.family in BY_FORCE:
        version.kind = told.kind
    version.places = version.places or list(told.places)
    if version.kind == told.kind and not any(a.role == "initiator" for a in version.actors):
        version.actors += [a for a in told.actors if a.role == "initiator"]
    if not any(a.role == "target" for a in version.actors):
        did = {a.actor.id for a in version.actors}
        version.actors += [a for a in told.actors if a.role == "target" and a.actor.id not in did]
    for result in version.results:
        alike = {r.group for r in told.results if (r.kind, r.of) == (result.kind, result.of)}
        if result.of == "person" and result.group is None and len(alike) == 1 and result.high != 0:
            result.group = next(iter(alike - {"civilians"}), None)


_UNNAMED = BARE | {"killing", "destruction"}


def name_again(told: list[Account], account: Account) -> None:
    """«القصف أصاب حفل زفاف في القرية»: what it was is told by the account that it goes back to, elsewhere or not."""
    if account.kind not in BARE or account.family not in VIOLENT:
        return
    if any(d.alike or (d.other and d.kind == "strike") for d in account.deeds[:2]):  # «قصف مماثل», «ضربة ثانية»
        like = (a for a in reversed(told[-_MEANT_REACH:]) if a.family in VIOLENT and a.kind not in BARE)
        account.kind = next((a.kind for a in like), account.kind)
        return
    if not any(d.refers for d in account.deeds[:1]):
        return
    for earlier in reversed(told[-_MEANT_REACH:]):
        alike = earlier.family == account.family and earlier.kind not in BARE and days_agree(earlier, account)
        if alike and earlier.status == account.status and account.sentence - earlier.sentence <= _BACK_REACH:
            account.kind = earlier.kind
            return


_MEANT_REACH = 3


def agreed_there(meeting: Account, account: Account) -> bool:
    """«بحث الوزيران في أنقرة …. واتفق الجانبان على …»: what came of a meeting was agreed on there and then."""
    signed = account.family == "agreement" and any(d.verb for d in account.deeds) and not account.status.recalled
    near = account.sentence - meeting.sentence <= 1 and days_agree(meeting, account)
    if not (signed and near and meeting.family == "talk" and meeting.status.value in SETTLED):
        return False
    account.places = account.places or list(meeting.places)
    account.when = account.when or meeting.when
    return True


def answered(denial: Account, told: list[Account]) -> Account | None:
    """The happening with its dead and wounded that somebody only denies to have brought about.

    «ونفى الجيش استهداف مدنيين» after a report of those killed: what happened stays told, with the denial beside it.
    """
    if denial.family not in VIOLENT or denial.results:
        return None
    denies = any(s.attribution.stance == "denies" for s in denial.statements)
    if not denies:
        return None
    return next((a for a in _meant(denial, told) if a.family in VIOLENT and _harmed(a)), None)


def _harmed(account: Account) -> bool:
    return any(r.of == "person" and r.kind in ("killed", "wounded") and r.high != 0 for r in account.results)


def _meant(denial: Account, told: list[Account]) -> Iterator[Account]:
    """What a denial can mean of what was told before it, the nearest first."""
    for account in reversed(told):
        alike = account.family == denial.family or (account.family in VIOLENT and denial.family in VIOLENT)
        if alike and account.status.value in SETTLED and places_agree(account.places, denial.places):
            yield account


def bulletin_day(phrases: Phrases, accounts: list[Account]) -> TimeExpression | None:
    """The day that a report as a whole is dated with: of a heading that tells no happening itself («حصاد أحداث يوم
    الجمعة»), or of a line that is nothing but a date, where that is the only one.
    """
    if phrases.dated is not None:
        return phrases.dated
    sentences = phrases.doc.sentences
    if len(sentences) < 2:
        return None
    days = [t for t in phrases.times if t.start and t.precision == "day"]
    heading = sentences[0]
    if not any(a.sentence == 0 for a in accounts):
        above = [t for t in days if t.first < heading.last]
        if above:
            return above[0]
    return own_day(phrases.doc, phrases.times.all) if len({(t.start, t.end) for t in days}) == 1 else None


def carry_days(
    accounts: list[Account], bulletin: TimeExpression | None, published: date | None, *, wire: bool
) -> None:
    """An undated account goes on with the day of the one before it: reports keep to a day until they name another.

    `wire`: it is a post or wire item, whose next item, of another doer elsewhere, is of the day of publication.
    """
    for account, following in pairwise(accounts):
        near = following.sentence - account.sentence <= _LEAD_REACH
        alike = account.kind == following.kind and places_agree(account.places, following.places)
        alike = alike and (account.status.value == "aggregate") == (following.status.value == "aggregate")
        alike = alike and account.status.recalled == following.status.recalled
        if account.when is None and near and alike and doers(account) & doers(following):
            account.when = following.when  # the lead, before the statement that dates it
    day: TimeExpression | None = None
    dated: Account | None = None
    at = 0
    summed: Account | None = None
    for account in accounts:
        if account.status.value == "aggregate":
            if summed is not None and _goes_on_summing(summed, account):
                account.when = summed.when
            summed = account if account.when is not None else summed
        settled = account.status.value in SETTLED and not account.status.recalled
        if account.when is None and account.before is not None and (then := _counted_from(day, published, wire)):
            ahead = account.before.relation == "later" and day is None  # «بعد يومين» of nothing told
            account.when = None if ahead else counted_back(account.before, then)
        elif account.when is not None:
            if settled and account.when.precision == "day":
                day, dated, at = account.when, account, max(at, account.sentence)
        elif account.days_ago:
            continue
        elif wire and dated is not None and _is_next_item(dated, account):
            account.when = bulletin if settled else None
        elif settled and account.family in _DAILY and account.sentence - at <= _DAY_REACH:
            account.when, at = day or bulletin, account.sentence
        elif settled and bulletin is not None:
            account.when = bulletin


def _goes_on_summing(summed: Account, account: Account) -> bool:
    """«نفذت 59 عملية في سوريا خلال ستة أشهر. وأضافت أنها نفذت 137 عملية في العراق»: of the same months."""
    if summed.when is None or summed.when.precision == "day" or account.sentence - summed.sentence > _LEAD_REACH:
        return False
    said = account.when is None or (account.announced and account.when.precision == "day")
    return said and not (sources(account) and sources(summed).isdisjoint(sources(account)))


def _counted_from(day: TimeExpression | None, published: date | None, wire: bool) -> str | None:
    """The day from which «بعد يومين من خطفه» counts back: the one told last, in a post or wire item else its own."""
    if day is not None:
        return day.start
    return published.isoformat() if wire and published is not None else None


def _is_next_item(dated: Account, account: Account) -> bool:
    """Whether an account tells of another place: of nobody who acted in the one before it, or in a line of its own."""
    if places_agree(dated.places, account.places):
        return False
    return doers(dated).isdisjoint(doers(account)) or (account.fresh and account.sentence > dated.sentence)


def carry_places(phrases: Phrases, accounts: list[Account]) -> None:
    """What is told right after a happening, by the same source and without a place, was there too.

    «وأضاف البيان أن قوة فتشت الموقع لاحقا وعثرت على …».
    """
    for before, account in pairwise(accounts):
        settled = {account.status.value, before.status.value} <= SETTLED and not account.status.recalled
        near = account.sentence - before.sentence <= 1
        if _on_the_morrow(account):
            same = not sources(account)  # «وفي اليوم التالي قتل اثنان آخران بقصف»
        else:
            same = sources(account) == sources(before) and days_agree(before, account)
        if settled and near and same and not account.places and account.family in _PLACED:
            account.places = list(before.places[:1])
    for account in accounts:
        if not account.places and account.status.value != "aggregate" and account.family in _PLACED | _MOVES:
            account.places = unit_meant(phrases, account.first, account.last)
    for before, account in pairwise(accounts):
        if account.places or not before.places or account.status.value not in SETTLED | {"denied"}:
            continue
        near = account.sentence - before.sentence <= 1
        if near and (_points(phrases, account) or (account.kind == "displacement" and _leaves_home(phrases, account))):
            account.places = list(before.places[:1])  # «ونحو 40 عائلة غادرت منازلها», «في المكان نفسه», «هناك»
    for n, account in enumerate(accounts):
        if account.places or account.family not in _PLACED or not (account.of_operation or account.anaphoric):
            continue
        told = (a for a in reversed(accounts[max(n - _BACK, 0) : n]) if account.sentence - a.sentence <= _BACK_REACH)
        meant = next((a for a in told if a.places and a.status.value == account.status.value), None)
        if meant is not None and days_agree(meant, account):
            account.places = list(meant.places[:1])  # «وقال آخر إن العملية أسفرت عن …»


def _on_the_morrow(account: Account) -> bool:
    return account.when is not None and account.when.text.endswith(("التالي", "التالية"))


def _points(phrases: Phrases, account: Account) -> bool:
    """«في المكان نفسه», «إلى مكان الهجوم», «في اشتباك هناك»: where was told before."""
    words = phrases.doc.words(account.first, account.last)
    for at, word in enumerate(words):
        if word == "هناك" and at > 2 and words[at - 1] not in _EXISTS:
            return True
        behind = words[at + 1] if at + 1 < len(words) else ""
        if word.removeprefix("ال") in _SPOTS and (behind in _SAME or behind.startswith(_OF_DEED)):
            return True
        if word in ("المكان", "الموقع") and at and words[at - 1] in ("الي", "في", "من", "عن"):
            return True
    return False


def _leaves_home(phrases: Phrases, account: Account) -> bool:
    """«نحو 40 عائلة غادرت [منازلها]»: the homes of the place told before."""
    words = phrases.doc.words(account.first, account.last)
    return any(w.removeprefix("ال").startswith(_HOMES) for w in words)


_HOMES = ("منازل", "بيوت", "ديار", "مساكن", "قري", "قراهم", "قراها", "بلده", "ناحيه", "منطقه", "مدينه", "مخيم")
_EXISTS = frozenset(("ان", "بان", "يكون", "كان", "كانت", "ليس", "ليست"))
_SPOTS = frozenset(("مكان", "موقع", "منطقه"))
_SAME = frozenset(("نفسه", "نفسها", "ذاته", "ذاتها", "عينه"))
_OF_DEED = ("الهجوم", "الحادث", "الانفجار", "التفجير", "القصف", "الاشتباك", "الغاره", "الضربه", "العمليه", "الجريمه")
