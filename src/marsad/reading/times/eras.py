"""Years, seasons, decades and centuries."""

from datetime import date

from marsad.reading.times import calendar as cal
from marsad.reading.times.calendar import Stretch
from marsad.reading.times.resolve import Reading
from marsad.reading.words.time_words import TimeWord, time_word
from marsad.text.numerals import read_number, read_ordinal, starts_number

_TOWARD = ("past", "this", "next")
_YEARS_BEFORE = frozenset(
    (
        "في", "منذ", "حتي", "بين", "خلال", "طوال", "طيله", "قبل", "بعد", "لغايه", "عامي", "اعوام", "مواليد",
    )
)  # fmt: skip


def read_year(words: list[str], at: int, sense: TimeWord) -> tuple[int, Reading] | None:
    """The year whose «عام» ends before token `at`, and the token behind it: «عام 2014», «عامي 2014 و2017»."""
    word = _word(words, at)
    if not word.isdecimal() and starts_number(word) and not sense.article:
        told = read_number(words, at)  # «عام ألفين وأربعة عشر»
        if told is None or not 1900 <= told[0] < 2200:
            return None
        return at + told[1], Reading("DATE", str(told[0]), cal.year_stretch(told[0]), "explicit")
    year = _four_digits(word)
    if year is None or not 1000 <= year < 2200:
        return None
    if 1300 <= year < 1500:
        first, last = cal.from_hijri(year, 1, None), cal.from_hijri(year, 12, None)
        stretch = Stretch(first.start, last.end, "year") if first and last else None
        end = at + 1 + (time_word(words, at + 1, "hijri-mark") is not None)
        return end, Reading("DATE", f"{stretch.start.year}" if stretch else None, stretch, "explicit")
    return at + 1, Reading("DATE", word, cal.year_stretch(year), "explicit")


def read_bare_year(words: list[str], at: int) -> Reading | None:
    """The year at a token without «عام»: «في 2014», «2014-2017»; what counts something is no year."""
    year, before, after = _four_digits(_word(words, at)), _word(words, at - 1), _word(words, at + 1)
    if year is None or not 1900 <= year < 2100 or after.endswith(("ا", "ه")) or after in ("من", "كم", "متر"):
        return None
    listed = before in ("و", "-", "–", "/") and _four_digits(_word(words, at - 2)) is not None
    told = before in _YEARS_BEFORE or time_word(words, at - 1, "event-head") is not None
    if not (told or listed or _opens_range(words, at, year)):
        return None
    return Reading("DATE", str(year), cal.year_stretch(year), "explicit")


def _opens_range(words: list[str], at: int, year: int) -> bool:
    """«2014-2017», «2003/2004», «من 2014 حتى 2017»."""
    link, other = _word(words, at + 1), _four_digits(_word(words, at + 2))
    if other is None or not year < other < 2100:
        return False
    if link == "/":
        return other == year + 1
    if link in ("-", "–"):
        return _word(words, at + 3) != link
    return link in ("الي", "حتي", "وحتي") and _word(words, at - 1) == "من"


def _four_digits(word: str) -> int | None:
    return int(word) if len(word) == 4 and word.isdecimal() else None


def _word(words: list[str], at: int) -> str:
    return words[at] if 0 <= at < len(words) else ""


def read_season(
    words: list[str], at: int, sense: TimeWord, year: tuple[int, int] | None, published: date | None
) -> tuple[int, Reading] | None:
    """A season whose name ends before token `at`, and the token behind it. `year`: that told behind it, and its end."""
    modifier = time_word(words, at, *_TOWARD)
    if modifier is not None and published is not None and sense.article:
        year = _season_year(sense.value, modifier.kind, published), at + modifier.length
    if year is None or not 1000 <= year[0] < 2200:
        return None
    stretch = cal.season_stretch(year[0], sense.value)
    return year[1], Reading("DATE", f"{year[0]}-{sense.value}", stretch, "explicit")


def _season_year(season: str, toward: str, published: date) -> int:
    years = [published.year + by for by in (1, 0, -1, -2)]
    if toward == "next":
        return next(y for y in reversed(years) if cal.season_stretch(y, season).start > published)
    if toward == "past":
        return next(y for y in years if cal.season_stretch(y, season).end < published)
    return next(y for y in years if cal.season_stretch(y, season).start <= published)


def read_decade(words: list[str], at: int, sense: TimeWord) -> tuple[int, Reading]:
    """«السبعينيات», «الستينيات من القرن الماضي», whose name ends before token `at`."""
    end = at
    behind = at + (_word(words, at) == "من")
    century = time_word(words, behind, "century")
    mark = time_word(words, behind + 1, "century-mark") if century is not None else None
    if mark is not None:
        end = behind + 1 + mark.length
    start = 1900 + 10 * int(sense.value)
    stretch = Stretch(date(start, 1, 1), date(start + 9, 12, 31), "range")
    return end, Reading("DATE", f"19{sense.value}", stretch, "explicit")


def read_century(words: list[str], at: int, sense: TimeWord) -> tuple[int, Reading] | None:
    """«القرن التاسع عشر», «القرن الماضي», «القرن الثالث قبل الميلاد», whose «القرن» ends before token `at`."""
    ordinal = read_ordinal(words, at)
    modifier = time_word(words, at, *_TOWARD)
    if modifier is not None and sense.article:
        ordinal = (21 + cal.STEP[modifier.kind], modifier.length)
    if ordinal is None or not 1 <= ordinal[0] <= 22:
        return None
    start, end = 100 * (ordinal[0] - 1), at + ordinal[1]
    before = time_word(words, end, "before-common")
    if before is not None:
        return end + before.length, Reading("DATE", f"BC{start // 100:02d}", None, "explicit")
    if _word(words, end) in ("الهجري", "هجري"):
        return end + 1, Reading("DATE", None, None, "explicit")
    stretch = Stretch(date(max(start, 1), 1, 1), date(start + 99, 12, 31), "range")
    return end, Reading("DATE", f"{start // 100:02d}", stretch, "explicit")
