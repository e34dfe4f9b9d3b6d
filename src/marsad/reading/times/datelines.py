"""The day that a report bears as a whole, told by its lay-out: a line that is a date, a heading; what captions say.

Posts are signed with a date («٢٨/١١/٢٠٢٤» on a line of its own), daily reports carry it in their heading.
"""

import re

from marsad.reading.times.dates import TimeExpression
from marsad.text import Doc, fold

# A line that is a date may have a clock time, a place or a hashtag beside it.
_BESIDE = 2
_LONGEST_LINE = 200
_WORD = re.compile(r"[^\W_]+")
_MANY_WORDS = re.compile(rf"(?:[^ ]*+ ++){{{2 * _BESIDE + 2}}}")
"""So many blanks that what stands before the day is no single name: most lines need no closer look."""
_LINK = re.compile(r"https?://\S+|www\.\S+")
# A caption is a short line that ends with who took the picture, in brackets: «… شمالي البلاد (رويترز)».
_CAPTION_LENGTH = 200
_CREDIT = re.compile(r"[(（][^()\d:]{2,40}[)）]\s*\Z")
_CREDIT_WORDS = 5
_NO_CAPTION = re.compile(r"[.:؟?!](?:\s|\Z)")
_HEAD_LINES = 6


def own_day(doc: Doc, times: list[TimeExpression]) -> TimeExpression | None:
    """The day of a line that says nothing else, where all such lines agree; None where there is none."""
    days = [t for t in times if t.precision == "day" and t.start and t.start == t.end and _is_alone(doc.raw, t, times)]
    return days[0] if len({t.start for t in days}) == 1 else None


def _is_alone(raw: str, time: TimeExpression, times: list[TimeExpression]) -> bool:
    """Whether a day's line holds hardly a word beside it, or begins with it and goes on with hashtags."""
    start, behind = time.span
    begin, end = raw.rfind("\n", 0, start) + 1, raw.find("\n", behind)
    end = len(raw) if end < 0 else end
    before, rest = raw[begin:start].strip(), raw[behind:end].lstrip()
    if not before and rest.startswith("#"):
        return True
    if end - begin > _LONGEST_LINE or _MANY_WORDS.match(before) or ("/" not in rest and _MANY_WORDS.match(rest)):
        return False
    # Folded, as marks that nobody sees cut words in two.
    told = len(_WORD.findall(fold(before)))
    if told > _BESIDE or told + len(_WORD.findall(fold(_LINK.sub(" ", rest)))) > _BESIDE:
        return False
    return not any(t is not time and begin <= t.span[0] < end for t in times)


def captions(doc: Doc) -> set[int]:
    """The sentences near the beginning that are captions of pictures, by index.

    They tell what a picture shows, mostly taken later: a happening's day is told by the text.
    """
    found = set()
    end = doc.raw.find("\n")
    for _ in range(_HEAD_LINES):
        begin, end = end + 1, doc.raw.find("\n", end + 1)
        if not begin or end < 0:
            break
        line = doc.raw[begin:end].strip()
        credit = _CREDIT.search(line) if len(line) <= _CAPTION_LENGTH and line.endswith((")", "）")) else None
        if credit is None or len(_WORD.findall(fold(credit[0]))) > _CREDIT_WORDS:
            continue
        if _NO_CAPTION.search(line[: credit.start()]):
            continue
        found |= {n for n, s in enumerate(doc.sentences) if begin <= s.start and s.end <= end}
    return found
