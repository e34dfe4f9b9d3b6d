"""Clock times: the hour and minute that words name, as written; the part of day beside them is read elsewhere."""

from marsad.reading.words.time_words import TimeWord, time_word
from marsad.text.numerals import read_number, read_ordinal, starts_number
from marsad.text.records import Record


class Clock(Record):
    """An hour and minute, and the token behind them."""

    hour: int
    minute: int
    last: int


def hour_named(words: list[str], at: int, sense: TimeWord) -> Clock | None:
    """The time behind «الساعة»: «الساعة الخامسة والنصف», «الساعة 7.30». None where it is no hour (25)."""
    if not (sense.article or _word(words, at - 1).startswith(("الساعه", "بالساعه", "لساعه"))):
        return None
    figures = hour_in_figures(words, at)
    if figures is not None:
        return figures
    number = read_ordinal(words, at) or (read_number(words, at) if starts_number(_word(words, at)) else None)
    if _word(words, at) in ("الواحده", "واحده"):
        number = (1, 1)
    if number is None or not 0 <= number[0] <= 24:
        return None
    return _with_half(words, number[0] % 24, at + number[1])


def hour_alone(words: list[str], at: int) -> Clock | None:
    """«السادسة مساء», «الثامنة والنصف صباحا»: an hour without «الساعة», told by the part of day behind it."""
    word = _word(words, at)
    if not word.endswith("ه") or "ال" not in word[:3]:
        return None
    read = (1, 1) if word.endswith("الواحده") else read_ordinal(words, at)
    if read is None or not 1 <= read[0] <= 12:
        return None
    found = _with_half(words, read[0], at + read[1])
    behind = _word(words, found.last)
    adverb = time_word(words, found.last, "adverb")
    part = time_word(words, found.last + 1, "part") if behind == "من" else None
    told = (adverb is not None and len(behind) > 1) or (part is not None and not part.clitic)
    return found if told else None


def hour_in_figures(words: list[str], at: int) -> Clock | None:
    """«10:30», and «7.30» behind «الساعة»."""
    hour, mark, minute = _word(words, at), _word(words, at + 1), _word(words, at + 2)
    if mark not in (":", ".") or not hour.isdecimal() or len(hour) > 2 or len(minute) != 2 or not minute.isdecimal():
        return None
    if mark == "." and time_word(words, at - 1, "clock") is None:
        return None
    if int(hour) > 24 or int(minute) > 59:
        return None
    return Clock(int(hour) % 24, int(minute), at + 3)


def _with_half(words: list[str], hour: int, end: int) -> Clock:
    half = time_word(words, end, "half")
    if half is None:
        return Clock(hour, 0, end)
    minutes = hour * 60 + int(half.value)
    return Clock(minutes // 60 % 24, minutes % 60, end + half.length)


def _word(words: list[str], at: int) -> str:
    return words[at] if 0 <= at < len(words) else ""
