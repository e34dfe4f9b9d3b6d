"""Those of whom some were killed and some wounded: «سقوط 25 مسلحا بين قتيل وجريح»."""

import itertools

from marsad.reading.counts.finding import CountPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.results.whose import owner_of


def either(phrases: Phrases, count: CountPhrase, counts: list[CountPhrase], index: int) -> bool:
    """«سقطوا بين قتيل وجريح»: some were killed, some wounded; how many of each is not told."""
    if count.low != 1 or not count.result:
        return False
    tokens = phrases.doc.tokens
    if count.first and tokens[count.first - 1].word in _BETWEEN:
        return True
    before = counts[index - 1] if index else None
    return before is not None and before.last == count.first and either(phrases, before, counts, index - 1)


def together(phrases: Phrases, counts: list[CountPhrase], index: int) -> bool:
    """«12 قتيلا وجريحا»: how many of them were killed and how many wounded is not told."""
    if counts[index].result is None:
        return False
    near = counts[max(index - 1, 0) : index + 2]
    return any(_of_both(phrases, one, other) for one, other in itertools.pairwise(near))


def _of_both(phrases: Phrases, one: CountPhrase, other: CountPhrase) -> bool:
    fates = one.result and other.result and one.result != other.result
    if fates and one.low is not None and 1 < one.low <= _SINGULAR_BEHIND and one.first < one.head:
        plural = other.low is None and other.first == other.head == one.last and not other.definite
        return plural and phrases.doc.all_words[other.first].startswith("و")  # «ستة قتلى وجرحى»
    counted = one.low is not None and one.high in (None, one.low) and one.low > _SINGULAR_BEHIND
    bare = other.low == other.high == 1 and other.first == other.head == one.last  # «12 قتيلا وجريح» tells two numbers
    if not (fates and counted and bare and one.first < one.head):
        return False
    words = phrases.doc.all_words  # «مئة قتيل وجريح»: both in the case that the number asks
    alike = words[one.head].endswith("ا") == words[other.first].endswith("ا")
    return alike and words[other.first].startswith("و")


def told_between(phrases: Phrases, count: CountPhrase, counts: list[CountPhrase], index: int) -> bool:
    """«سقوط 25 مسلحا بين قتيل وجريح»: of them some were killed and some wounded, which is told right behind."""
    near = counts[index].first - count.last <= _BEHIND and not count.result and count.of == "person"
    return near and either(phrases, counts[index], counts, index)


def of_before(phrases: Phrases, count: CountPhrase, before: list[CountPhrase]) -> str | None:
    """«سقوط 25 حوثيا بين قتيل وجريح»: whose those were of whom some were killed and some wounded."""
    whole = next((c for c in reversed(before) if c.of == "person" and not c.result and c.part_of is None), None)
    if whole is None or count.first - whole.last > _EITHER_REACH:
        return None
    owner = owner_of(phrases, whole)
    return owner.id if owner is not None else whole.group if whole.group == "civilians" else None


_BEHIND = 2
_SINGULAR_BEHIND = 10
"""Behind a number above it the counted noun stands in the singular, and so does one joined to that."""
_EITHER_REACH = 8
_BETWEEN = frozenset(("بين", "مابين"))
