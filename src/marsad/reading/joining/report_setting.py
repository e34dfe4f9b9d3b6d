"""Where and when a happening was that its own sentence does not place or date: what the report as a whole tells."""

from bisect import bisect_left
from collections.abc import Sequence

from marsad.reading.accounts.facts import SETTLED
from marsad.reading.accounts.finding import Account
from marsad.reading.deeds.recent import recent_since
from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.settings.beside import is_held_then
from marsad.reading.settings.finding import WIDE, holds, place_key
from marsad.reading.settings.seats import is_led, is_seat, is_stage
from marsad.reading.times.datelines import captions
from marsad.reading.times.dates import TimeExpression

_PLACED = frozenset(
    {"operation", "find", "destruction", "arrest", "abduction", "strike", "explosion", "attack", "fight", "toll"}
)
_AREAS = WIDE | {"area", "district"}
# For how many sentences the only place named so far holds for what is told without a place.
_LEAD_REACH = 3


def place_by_report(phrases: Phrases, accounts: list[Account]) -> None:
    """Give each account that has no place the only one that a post names, or that was the only one named up to it.

    «#دارة_عزة قصف على المدينة»; «جريمة في بلدة س. … وأعدم المسلحون ثلاثة». In a post, an account that is placed only
    by governorate or country takes the one narrower place within it.
    """
    named = [p for p in phrases.places if not (p.weak or p.governs or _is_elsewhere(phrases, p))]
    narrow = [p for p in named if p.type not in WIDE and p.type != "line"]
    told = [a for a in accounts if a.status.value in SETTLED and a.family in _PLACED]
    if phrases.wire:
        only = _only(narrow) or (None if narrow else _only([p for p in named if p.type == "governorate"]))
        for account in told:
            if only is not None and (not account.places or _within(account.places, only)):
                if account.places and _of_another(told, account, only):
                    continue
                if _of_the_past(phrases, accounts, only) and not _past(phrases, account):
                    continue
                account.places = [only]
    for account in told:
        if len(account.places) > 1:
            account.places = _without_others(told, account)
    firsts = [p.first for p in narrow]
    same = _alike([place_key(p) for p in narrow])
    for account in told:
        if not account.places and not account.status.recalled and not _long_ago(phrases, account):
            lead = bisect_left(firsts, account.first)
            near = 0 < lead <= same and account.sentence - narrow[lead - 1].sentence <= _LEAD_REACH
            account.places = [narrow[0]] if near else []


def _long_ago(phrases: Phrases, account: Account) -> bool:
    """«الفترة التي أعقبت اغتيال القائد عام 2020»: dated before what the report tells."""
    end = account.when.end if account.when is not None else None
    return end is not None and phrases.published is not None and end < recent_since(phrases.published)


def _past(phrases: Phrases, account: Account) -> bool:
    return account.status.recalled or _long_ago(phrases, account)


def _of_the_past(phrases: Phrases, accounts: list[Account], only: PlacePhrase) -> bool:
    """«قتل القيادي فلان، المسؤول عن تفجير سوق القائم عام 2018»: where something was that happened long before."""
    owners = [a for a in accounts if only in a.places]
    return bool(owners) and all(_past(phrases, a) for a in owners)


def _is_elsewhere(phrases: Phrases, place: PlacePhrase) -> bool:
    """Whether it is where somebody heads an office, sits or spoke, or what was held in the days told of."""
    led = is_led(phrases, place) or is_seat(phrases, place) or is_stage(phrases, place)
    return led or is_held_then(phrases, place) or _is_of_late(phrases, place)


def _is_of_late(phrases: Phrases, place: PlacePhrase) -> bool:
    """«انفجرت عبوة في كركوك. ونفذت القوات [مؤخرا] عمليات في وادي الشاي»: told behind the news, of other days."""
    sentence = phrases.doc.sentences[place.sentence]
    words = phrases.doc.words(sentence.first, sentence.last)
    return place.sentence > 0 and not _LATELY.isdisjoint(words)


_LATELY = frozenset(("موخرا", "الاونه"))


def date_by_report(phrases: Phrases, accounts: list[Account], telling: set[int]) -> None:
    """Give each account without a day the only one named up to it by a lead that tells no happening itself.

    «تفاصيل الجريمة التي هزت البلدة فجر اليوم. أقدم المسلحون على …». In a post that was stored without its day of
    publication, the only day that it names is its own. `telling`: the sentences that tell happenings.
    """
    pictures = captions(phrases.doc)
    days = [
        t
        for t in phrases.times
        if t.start and t.precision == "day" and t.type in ("DATE", "TIME") and _sentence(phrases, t) not in pictures
    ]
    dated = any(account.when is not None for account in accounts)
    alone = _only_day(days) if phrases.wire and phrases.published is None else None
    firsts = [t.first for t in days]
    same = _alike([(t.start, t.end) for t in days])
    for account in accounts:
        account.when = account.when or (None if dated else account.pictured)
        if account.when is not None or account.status.value not in SETTLED or account.status.recalled:
            continue
        if account.days_ago:
            continue
        if account.family not in _PLACED:
            continue
        lead = bisect_left(firsts, account.first)
        at = _sentence(phrases, days[lead - 1]) if lead else 0
        near = 0 < lead <= same and at not in telling and account.sentence - at <= _LEAD_REACH
        account.when = days[0] if near else alone


def _without_others(told: list[Account], account: Account) -> list[PlacePhrase]:
    """«اعتقالات في كركوك والأنبار. … في حي س بكركوك … وفي الرطبة»: a headline's governorate is the other account's."""
    wide = [p for p in account.places if p.type in WIDE and p.vicinity != "between"]
    if len(wide) == len(account.places):
        return account.places
    others = [q for a in told if a is not account for q in a.places if q.type not in WIDE]
    return [p for p in account.places if p not in wide or not any(holds(p, q) for q in others)]


def _of_another(told: list[Account], account: Account, only: PlacePhrase) -> bool:
    """Whether the narrow place is that of another happening, behind one that is placed for itself."""
    owners = [a for a in told if only in a.places]
    others = (a.kind != account.kind or _days_apart(a, account) or any(d.other for d in a.deeds) for a in owners)
    other = all(others)  # «… بـ4 غارات [أخرى]»
    return bool(owners) and account not in owners and other


def _days_apart(one: Account, other: Account) -> bool:
    """Whether each has a day of its own."""
    return one.when is not None and other.when is not None and one.when.start != other.when.start


def _alike(keys: Sequence[object]) -> int:
    """How many of the keys, from the first on, are the same."""
    return next((n for n, key in enumerate(keys) if key != keys[0]), len(keys))


def _sentence(phrases: Phrases, time: TimeExpression) -> int:
    return phrases.doc.tokens[time.first].sentence


def _only_day(times: Sequence[TimeExpression]) -> TimeExpression | None:
    return times[0] if len({(t.start, t.end) for t in times}) == 1 else None


def _only(places: Sequence[PlacePhrase]) -> PlacePhrase | None:
    """The first of the places, where all are one."""
    return places[0] if len({place_key(p) for p in places}) == 1 else None


def _within(areas: Sequence[PlacePhrase], place: PlacePhrase) -> bool:
    return all(a.type in _AREAS and a is not place and holds(a, place) for a in areas)
