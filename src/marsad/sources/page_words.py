"""What Arabic pages call the things around a report: months, headings of other reports, bylines, words of update."""

import csv
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files

_ONE_SPELLING: dict[int, str | None] = {
    **dict.fromkeys([*range(0x064B, 0x0653), 0x0640, 0x200E, 0x200F]),
    **dict(zip(map(ord, "أإآٱى"), "ااااي", strict=True)),
    **{ord(zero) + n: str(n) for zero in "٠۰" for n in range(10)},
}
_ISO = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_TURNED = re.compile(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)")
_LONGEST_TAIL = 3
"""Words that may follow the fixed words of a heading: «المزيد من أخبار سوريا»."""

_LONGEST_CALL, _LONGEST_LABEL = 120, 50
"""Letters of the longest line that asks readers to follow the site, and of one that tells something of the page."""


@cache
def _table(kind: str) -> dict[str, str]:
    with files("marsad.sources").joinpath("data/pages.csv").open(encoding="utf-8") as stream:
        return {folded(row["words"]): row["value"] for row in csv.DictReader(stream) if row["kind"] == kind}


@cache
def _named_day() -> re.Pattern[str]:
    names = "|".join(sorted(map(re.escape, _table("month")), key=len, reverse=True))
    # A second name of the same month may follow: «شباط/فبراير».
    return re.compile(rf"(?<!\d)(\d{{1,2}})\s+({names})(?:\s*[/(]\s*\w+\)?)?\s*[،,]?\s*((?:19|20)\d\d)(?!\d)")


def folded(text: str) -> str:
    """The words in one spelling: without vowel marks, forms of alif or punctuation at the ends; digits as 0–9."""
    return text.translate(_ONE_SPELLING).strip(" \t\n\xa0:.…|-–—»«*•!؟،")


def is_related(text: str) -> bool:
    """Whether a heading announces other reports: «اقرأ أيضا», «المزيد من الأخبار»."""
    if len(text) > 60:
        return False
    words = folded(text)
    return any(
        words == known or (words.startswith(known + " ") and words[len(known) :].count(" ") <= _LONGEST_TAIL)
        for known in _table("related")
    )


def leads_away(line: str) -> bool:
    """Whether a line is a pointer to another report: «اقرأ أيضا: …»."""
    head, mark, _ = line[:_LONGEST_CALL].partition(":")
    return bool(mark) and is_related(head)


def calls_for_more(line: str) -> bool:
    """Whether a line with a link ends as a teaser does: «… التفاصيل»."""
    words = folded(line)
    return any(words.endswith(" " + known) for known in _table("more"))


def is_label(line: str) -> bool:
    """Whether a line is about the page: «عدد المشاهدات: 120», «تابعونا على تلغرام»."""
    if len(line) > _LONGEST_CALL:
        return False
    words = folded(line)
    if any(words.startswith(known) for known in _table("follow")):
        return True
    labels = [known for known in _table("label") if words.startswith(known)]
    return len(line) <= _LONGEST_LABEL and any(not words[len(known) :].lstrip()[:1].isalpha() for known in labels)


def byline(line: str) -> str:
    """The name after «كتب:»; empty where a line is no byline."""
    head, mark, name = line.partition(":")
    return name.strip() if mark and folded(head) in _table("byline") and len(name.split()) <= 6 else ""


def tells_update(text: str) -> bool:
    """Whether words beside a day say that it is the day of a change, not of publication."""
    return any(word in _table("update") or f"ال{word}" in text for word in folded(text).split()) or any(
        word in folded(text) for word in _table("update") if len(word) > 3
    )


def is_clock(text: str) -> bool:
    """Whether a line is the page's own clock: «اليوم: السبت 7 آذار 2026»."""
    return folded(text).partition(" ")[0].rstrip(":") in _table("today")


def days_in(text: str) -> Iterator[str]:
    """The days that a short line names with their year, as ISO dates: by names of months or in figures, day first."""
    words = folded(text)
    for found in _ISO.finditer(words):
        yield from _day(found[1], found[2], found[3])
    for found in _TURNED.finditer(words):
        yield from _day(found[3], found[2], found[1])
    for found in _named_day().finditer(words):
        yield from _day(found[3], _table("month")[found[2]], found[1])


def _day(year: str, month: str, day: str) -> Iterator[str]:
    try:
        yield date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return
