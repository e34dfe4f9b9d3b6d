"""One number of strikes or dead shared out among places («13 ضربة …، خمس منها قرب س …، وأربع قرب ص …»)."""

from marsad.reading.accounts.finding import Account
from marsad.reading.accounts.status import StatusReading
from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.places.found import MARKS
from marsad.reading.words.windows import inside
from marsad.text.numerals import starts_number
from marsad.text.records import Record

_FAMILIES = frozenset({"strike", "attack", "aggregate", "toll"})
_OF_THEM = frozenset({"منها", "منهم", "بينها", "بينهم", "ومنها", "ومنهم", "وبينها", "وبينهم"})
_REST = ("البقيه", "الباقي", "الباقون", "الباقين", "اخري", "اخر", "واحده", "الاخري")
_AT = frozenset({"في", "علي", "قرب", "عند", "بالقرب", "شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي", "غرب", "غربي"})
_WIDE = frozenset({"country", "region", "governorate", "area"})
_STRIKES = ("ضرب", "غار")
_REACH = 7
_FEWEST = 2
_LONGEST = 400
"""Tokens of a sentence that is looked through for each of its accounts; a longer one is a text without stops."""


class Share(Record):
    """What of the whole befell one place: its tokens from the number on, and the places told with it."""

    first: int
    last: int
    places: list[PlacePhrase]


def share_out(phrases: Phrases, account: Account, beside: list[Account]) -> list[Account]:
    """The whole and each share of it, where an account shares its number out among places; else empty.

    `beside`: all of its sentence: where another one tells of strikes and places, the shares end.
    """
    if account.family not in _FAMILIES or account.status.value not in ("reported", "aggregate"):
        return []
    sentence = phrases.doc.sentences[account.sentence]
    if sentence.last - sentence.first > _LONGEST:
        return []
    others = (a.first for a in beside if a.family == account.family and a.places)
    last = min((first for first in others if first > account.first), default=sentence.last)
    shares = _shares(phrases, account, sentence.first, last)
    if len(shares) < _FEWEST:
        return []
    begin = shares[0].first
    kind = _kind(account)
    parts = []
    for share in shares:
        results = [r for r in account.results if share.first <= r.first < share.last]
        people = [p for p in account.people if share.first <= p.first < share.last]
        part = account._replace(kind=kind, places=share.places, results=results, people=people, count=None)
        parts.append(part._replace(status=StatusReading("reported"), evidence=[(share.first, share.last)]))
    whole = [r for r in account.results if r.first < begin]
    counted = account.count is not None and account.count.first < begin
    if not (whole or counted):
        return parts
    wide = [p for p in inside(phrases.places, account.first, begin) if p.type in _WIDE and not p.weak and not p.governs]
    total = account._replace(
        kind="casualties" if whole else "statistics",
        status=account.status if whole else StatusReading("aggregate"),
        places=wide[-1:], results=whole, people=[p for p in account.people if p.first < begin],
    )  # fmt: skip
    return [total, *parts]


def _kind(account: Account) -> str:
    """The kind of the shares: that of the deed named, where the whole is but a total."""
    if account.family in ("strike", "attack"):
        return account.kind
    return next((d.kind for d in account.deeds if d.kind not in ("statistics", "casualties")), account.kind)


def _shares(phrases: Phrases, account: Account, first: int, last: int) -> list[Share]:
    """The shares told in a sentence, the first of which says «منها»; empty where there are none."""
    words = phrases.doc.all_words
    starts: list[tuple[int, int]] = []
    places = [p for p in inside(phrases.places, first, last) if not p.weak and not p.governs and p.type != "country"]
    behind = account.first
    for n, place in enumerate(places):
        start = _number_before(words, max(behind, place.first - _REACH), place)
        if start is not None and (starts or _opens(words, start, place)):
            starts.append((start, n))
        behind = place.last
    shares = []
    for k, (start, n) in enumerate(starts):
        end, following = starts[k + 1] if k + 1 < len(starts) else (last, len(places))
        told = [places[n], *(p for p in places[n + 1 : following] if p.listed is not None or _joined(words, p))]
        shares.append(Share(start, end, told))
    return shares


def _opens(words: list[str], start: int, place: PlacePhrase) -> bool:
    """Whether the number at a token is a part of one told before, or counts strikes near one of several places."""
    near = place.vicinity == "near" and words[start + 1].startswith(_STRIKES)
    return near or bool(_OF_THEM & set(words[max(start - 1, 0) : place.first]))


def _number_before(words: list[str], first: int, place: PlacePhrase) -> int | None:
    """The token of the number before a place, with «قرب», «في» between; None where there is none."""
    for at in range(first, place.first):
        word = words[at].removeprefix("و")
        if word in MARKS:
            continue
        number = word.isdecimal() or starts_number(word) or starts_number(words[at]) or word.startswith(_REST)
        if number and not MARKS & set(words[at + 1 : place.first]) - {":"}:
            near = place.vicinity == "near" or place.direction is not None
            return at if near or words[place.first - 1] in _AT or words[place.first].startswith("ب") else None
    return None


def _joined(words: list[str], place: PlacePhrase) -> bool:
    return words[place.first].startswith("و")
