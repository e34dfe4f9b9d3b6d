"""The day that a report bears as a whole, told by its lay-out: a line that is a date, a heading; what captions say.

Posts are signed with a date («٢٨/١١/٢٠٢٤» on a line of its own), daily reports carry it in their heading.
"""

import re
from collections.abc import Iterator, Sequence

from marsad.reading.dates import TimeExpression
from marsad.text import Doc

# A line that is a date may have a clock time, a place or a hashtag beside it.
_BESIDE = 2
_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"https?://\S+|www\.\S+")
# A caption is a short line that ends with who took the picture, in brackets: «… شمالي البلاد (رويترز)».
_CAPTION_LENGTH = 200
_CREDIT = re.compile(r"[(（][^()\d:]{2,40}[)）]\s*\Z")
_CREDIT_WORDS = 5
_NO_CAPTION = re.compile(r"[.:؟?!](?:\s|\Z)")
_HEAD_LINES = 6


def own_day(doc: Doc, times: Sequence[TimeExpression]) -> TimeExpression | None:
    """The day of a line that says nothing else, where all such lines agree; None where there is none."""
    found = [day for line in _lines(doc) if (day := _day_of_line(doc, times, *line)) is not None]
    return found[0] if len({(t.start, t.end) for t in found}) == 1 else None


def _lines(doc: Doc) -> Iterator[tuple[int, int]]:
    """Begin and end of each line of the stored text."""
    begin = 0
    for end in [*(m.start() for m in re.finditer("\n", doc.raw)), len(doc.raw)]:
        if end > begin:
            yield begin, end
        begin = end + 1


def _day_of_line(doc: Doc, times: Sequence[TimeExpression], begin: int, end: int) -> TimeExpression | None:
    days = [t for t in times if begin <= t.span[0] and t.span[1] <= end and t.start and t.precision == "day"]
    if len(days) != 1 or days[0].start != days[0].end:
        return None
    start, behind = days[0].span
    rest = [*_WORD.findall(doc.raw[begin:start]), *_WORD.findall(_LINK.sub(" ", doc.raw[behind:end]))]
    tagged = doc.raw[behind:end].lstrip().startswith("#") and not doc.raw[begin:start].strip()
    return days[0] if len(rest) <= _BESIDE or tagged else None


def captions(doc: Doc) -> set[int]:
    """The sentences near the beginning that are captions of pictures, by index.

    They tell what a picture shows, mostly taken later: a happening's day is told by the text.
    """
    found = set()
    lines = list(_lines(doc))
    for begin, end in lines[1:_HEAD_LINES]:
        line = doc.raw[begin:end].strip()
        credit = _CREDIT.search(line) if len(line) <= _CAPTION_LENGTH else None
        if credit is None or len(_WORD.findall(credit[0])) > _CREDIT_WORDS:
            continue
        if _NO_CAPTION.search(line[: credit.start()]) or end == lines[-1][1]:
            continue
        found |= {n for n, s in enumerate(doc.sentences) if begin <= s.start and s.end <= end}
    return found
