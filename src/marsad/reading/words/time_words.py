"""The words of time: `lexicon/data/time_words.csv` by first word, with clitics and article read off the text."""

from functools import lru_cache
from sys import intern

from marsad.lexicon.forms import words_of
from marsad.lexicon.tables import data_files, rows
from marsad.text.records import Record

DAY, SPAN, PHASE, COUNTED, FIGURES = 1, 2, 4, 8, 16
"""What a word can begin: a day, a stretch, a part of a stretch. COUNTED: a number can stand before it. FIGURES: it is
a number in figures, which begins something only where it is long or a mark follows."""
_BEGINS = {
    **dict.fromkeys(("weekday", "day-word", "clock", "day-part"), DAY),
    "part": DAY | COUNTED,
    **dict.fromkeys(("month", "month-weak", "hijri-month", "month-word"), DAY | COUNTED),
    **dict.fromkeys(("adverb", "half", "this", "of-it"), COUNTED),
    **dict.fromkeys(("day", "night", "demonstrative"), DAY | SPAN),
    **dict.fromkeys(("now", "past-ref", "future-ref", "ref-in", "just-now", "next-day", "hours", "set"), SPAN),
    **dict.fromkeys(("every", "running", "ago", "last-of", "more-less", "few", "span-of"), SPAN),
    **dict.fromkeys(("year-word", "season", "decade", "century"), SPAN),
    "unit": SPAN | COUNTED,
    **dict.fromkeys(("start-of", "middle-of", "end-of", "half-of", "quarter", "week-of"), PHASE),
}
_DIGITS = frozenset("0123456789")
_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل")


class TimeWord(Record):
    """A word of time at a token: its kind and value, how many tokens it takes, and the dress of the first one."""

    kind: str
    value: str
    length: int
    clitic: int
    """Letters before it that can be left off."""
    article: bool


@lru_cache(maxsize=1)
def _table() -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    """(further words, kind, value) by first word, the longer first."""
    table: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for file in data_files():
        if not file.name.startswith("time_words"):
            continue
        for _, row in rows(file):
            for form in row["word"].split("|"):
                words = words_of(form)
                entry = (tuple(words[1:]), intern(row["kind"]), intern(row["value"]))
                known = table.setdefault(words[0], []) if words else []
                if words and entry not in known:
                    known.append(entry)
    for entries in table.values():
        entries.sort(key=lambda e: -len(e[0]))
    return table


@lru_cache(maxsize=1)
def surfaces() -> dict[str, int]:
    """Every form in which a word of time can stand first, clitics and article before it, with what it can begin.

    A dictionary of all of them costs a look per word of a text; taking each word apart would cost ten times as much.
    """
    found: dict[str, int] = {}
    for key, entries in _table().items():
        begins = 0
        for _, kind, _ in entries:
            begins |= _BEGINS.get(kind, 0)
        for form in _dressed(key):
            found[form] = found.get(form, 0) | begins
    return found


def beginnings(word: str) -> int:
    """What a folded token can begin, as bits; 0: nothing."""
    return surfaces().get(word, 0) if word[0] not in _DIGITS else FIGURES


@lru_cache(maxsize=1)
def seconds() -> dict[str, frozenset[str]]:
    """The second words of the forms that begin something only together with a second word («بعد غد»)."""
    needs: dict[str, set[str]] = {}
    free: set[str] = set()
    for key, entries in _table().items():
        further = [words for words, kind, _ in entries if kind in _BEGINS]
        if not all(further):
            free.update(_dressed(key))
        elif further:
            for form in _dressed(key):
                needs.setdefault(form, set()).update(words[0] for words in further)
    return {form: frozenset(words) for form, words in needs.items() if form not in free}


def _dressed(key: str) -> list[str]:
    """A word with all clitics and the article before it."""
    forms = [clitic + article + key for clitic in _CLITICS for article in ("", "ال")]
    for clitic in _CLITICS:
        if clitic.endswith("ل"):  # the article loses its alef: «للأسبوع», and in a word that has it: «لليوم»
            forms.append(clitic + "ل" + key)
            forms += [clitic + key[1:]] if key.startswith("ال") else []
    return forms


@lru_cache(maxsize=8192)
def _senses(word: str) -> tuple[tuple[tuple[str, ...], TimeWord], ...]:
    """All readings of a token as the first word of an entry, each with the entry's further words; the longest first."""
    if word not in surfaces():
        return ()
    found: list[tuple[tuple[str, ...], TimeWord]] = []
    for clitic in _CLITICS if word[0] in "وفبلك" else ("",):
        if not word.startswith(clitic) or len(word) == len(clitic):
            continue
        rest = word[len(clitic) :]
        found += _entries(len(clitic), rest, article=False)
        if rest.startswith("ال"):
            found += _entries(len(clitic), rest[2:], article=True)
        elif clitic.endswith("ل") and rest.startswith("ل"):  # «للأسبوع»: the article without its alef
            found += _entries(len(clitic) - 1, "ا" + rest, article=False)
            found += _entries(len(clitic) + 1, rest[1:], article=True)
    return tuple(sorted(found, key=lambda s: (-s[1].length, s[1].clitic)))


def _entries(clitic: int, key: str, *, article: bool) -> list[tuple[tuple[str, ...], TimeWord]]:
    """The entries that begin with a word, read so many letters behind a token's first."""
    entries = _table().get(key, ())
    return [(further, TimeWord(kind, value, 1 + len(further), clitic, article)) for further, kind, value in entries]


def is_time_word(word: str) -> bool:
    """Whether an entry can begin with this folded token."""
    return word in surfaces()


@lru_cache(maxsize=4096)
def has_stem(word: str, kind: str) -> bool:
    """Whether a folded word begins with one of the words of a kind."""
    return any(
        word.startswith(first)
        for first, entries in _table().items()
        if any(k == kind and not further for further, k, _ in entries)
    )


def time_words(words: list[str], at: int) -> list[TimeWord]:
    """The entries that begin at a token, the longest first."""
    if not 0 <= at < len(words):
        return []
    return [
        word
        for further, word in _senses(words[at])
        if not further or tuple(words[at + 1 : at + word.length]) == further
    ]


def time_word(words: list[str], at: int, *kinds: str) -> TimeWord | None:
    """The longest entry of these kinds that begins at a token."""
    if not 0 <= at < len(words):
        return None
    for further, word in _senses(words[at]):
        if word.kind in kinds and (not further or tuple(words[at + 1 : at + word.length]) == further):
            return word
    return None
