"""Numbers in running text: digits, number words in all genders and cases, and mixes of both («3 آلاف و500»).

Works on folded token words (see `marsad.text.normalise`): ة is ه, all alefs are ا, ئ is ي, so that «مئة» is "ميه" and
«مائة» "مايه". Number words are a closed class with a grammar of its own; they are kept here, not in the lexicon.
"""

from functools import lru_cache

from marsad.text.records import Record

LONGEST = 15
"""Digits of the longest number that is read; a longer one is an identifier, not a count."""

_UNITS = {
    1: "واحد واحده احد احدي", 2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي", 3: "ثلاث ثلاثه", 4: "اربع اربعه",
    5: "خمس خمسه", 6: "ست سته", 7: "سبع سبعه", 8: "ثماني ثمانيه ثمان", 9: "تسع تسعه",
}  # fmt: skip
_TEN = "عشر عشره"
_TENS = ("عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_HUNDRED = ("ميه", "مايه", "مييه")
_TWO_HUNDRED = "ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي"
_HUNDREDS = {3: "ثلاث", 4: "اربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان ثماني", 9: "تسع"}
_SCALES = {
    1_000: ("الف الفا الاف", "الفان الفين الفي"),
    1_000_000: ("مليون مليونا ملايين", "مليونان مليونين مليوني مليونا"),
    1_000_000_000: ("مليار مليارا مليارات", "ملياران مليارين ملياري"),
}
_PLURAL_SCALES = frozenset(("الاف", "ملايين", "مليارات"))
_FRACTIONS = {"نصف": 2, "ربع": 4, "ثلث": 3}
_ORDINALS = {
    1: "اول اولي", 2: "ثاني ثانيه", 3: "ثالث ثالثه", 4: "رابع رابعه", 5: "خامس خامسه", 6: "سادس سادسه",
    7: "سابع سابعه", 8: "ثامن ثامنه", 9: "تاسع تاسعه", 10: "عاشر عاشره", 11: "حادي حاديه",
}  # fmt: skip
# Words with the article that are no numbers: Sunday, Monday, the lady.
_NOT_DEFINITE = frozenset(("الاحد", "الاحدي", "الاثنين", "الاثنان", "الف"))
# ل or ب before a number word that make another word: «لست» is "I am not".
_NOT_JOINED = frozenset(("لست", "فست", "باحد", "كست", "كسته"))


class _Word(Record):
    """A number word: `kind` is digits, unit, ten, teen, tens, hundred, two-hundred, scale or two-scale."""

    kind: str
    value: int
    clitic: int
    """Letters before it that are no part of the number («و», «بال»)."""


def _words() -> dict[str, tuple[str, int]]:
    table: dict[str, tuple[str, int]] = {}
    for value, forms in _UNITS.items():
        table.update({f: ("unit", value) for f in forms.split()})
        for unit in forms.split():
            table.update({unit + ten: ("teen", 10 + value) for ten in _TEN.split()})
    table.update({f: ("ten", 10) for f in _TEN.split()})
    for value, stem in enumerate(_TENS, 2):
        table.update({stem + ending: ("tens", 10 * value) for ending in ("ون", "ين")})
    table.update({f: ("hundred", 100) for f in _HUNDRED})
    table.update({f: ("hundreds", 200) for f in _TWO_HUNDRED.split()})
    for value, forms in _HUNDREDS.items():
        table.update({stem + h: ("hundreds", 100 * value) for stem in forms.split() for h in _HUNDRED})
    for value, (one, two) in _SCALES.items():
        table.update({f: ("two-scale", 2 * value) for f in two.split()})
        table.update({f: ("scale", value) for f in one.split()})
    return table


_TABLE = _words()
_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "فال", "وب", "ول", "وبال", "ولل", "كال")


@lru_cache(maxsize=1)
def _surfaces() -> frozenset[str]:
    """Every form in which a number word can stand: most words are told by one look that they are none."""
    return frozenset(clitic + word for word in _TABLE for clitic in _CLITICS)


@lru_cache(maxsize=8192)
def _look_up(word: str) -> _Word | None:
    """The number word that a token is, with or without clitics."""
    if word[:1].isdigit():
        digits = word.replace(",", "").replace("،", "")
        return _Word("digits", int(digits), 0) if digits.isdecimal() and len(digits) <= LONGEST else None
    if word not in _surfaces() or word in _NOT_JOINED:
        return None
    for clitic in _CLITICS if word[:1] in "وفبلكا" else ("",):
        if not word.startswith(clitic):
            continue
        rest = word[len(clitic) :]
        if rest in _TABLE and ("ال" + rest not in _NOT_DEFINITE or not clitic.endswith(("ال", "لل"))):
            kind, value = _TABLE[rest]
            return _Word(kind, value, len(clitic))
    return None


@lru_cache(maxsize=1)
def _starts() -> frozenset[str]:
    """The words, digits aside, with which a number can begin."""
    fractions = {clitic + word for clitic in ("", "و", "ل", "ب") for word in _FRACTIONS}
    return frozenset(fractions | {word for word in _surfaces() if _look_up(word) is not None})


def number_words() -> frozenset[str]:
    """All words, digits aside, with which a number can begin, clitics before them."""
    return _starts()


def starts_number(word: str) -> bool:
    """Whether a number can begin with this folded word: a quick look before `read_number`."""
    return word in _starts() or (word[:1].isdigit() and _look_up(word) is not None)


def clitic_letters(word: str) -> int:
    """How many letters before a number word («وخمسة»: 1, «بالثلاثة»: 3) are no part of it; 0 where it is none."""
    found = _look_up(word)
    return found.clitic if found is not None else 0


def _fraction(word: str) -> int | None:
    return _FRACTIONS.get(word) or _FRACTIONS.get(word[1:] if word[:1] in "ولب" else "")


def read_number(words: list[str], at: int) -> tuple[int, int] | None:
    """The number that begins at `words[at]` and how many words it takes; None where none begins.

    A conjunction joins only what makes one number: «مئة وخمسة وعشرين» is 125, «ثلاثة وخمسة» is 3.

    >>> read_number(["خمسه", "وعشرين", "جنديا"], 0)
    (25, 2)
    """
    fraction = _read_fraction(words, at)
    if fraction is not None:
        return fraction
    if words[at] in _PER_CENT or (words[at] in _PER_HUNDRED and at and words[at - 1] == "في"):
        return None  # «85 [بالمئة] من قادته»: a share, and no hundred
    total, used, limit = 0, 0, 0
    while True:
        i = at + used
        joined = 0
        if used:
            joined = _conjunction(words, i)
            if not joined:
                break
            half = _half(words, i, limit)
            if half:
                return total + half[0], used + half[1]
            i += joined - 1
        part = _read_part(words, i, joined=bool(used))
        if part is None or (limit and part[0] >= limit):
            break
        value, taken, limit = part
        total += value
        used += taken + (joined - 1 if joined else 0)
        if limit == 0:
            break
    return (total, used) if used else None


_PER_HUNDRED = frozenset(("الميه", "المايه", "الميءه", "المئه"))
_PER_CENT = frozenset("ب" + word for word in _PER_HUNDRED)


def _conjunction(words: list[str], i: int) -> int:
    """2 where a bare «و» stands before a number, 1 where it is joined to it, else 0."""
    if i >= len(words):
        return 0
    if words[i] == "و":
        return 2 if i + 1 < len(words) and starts_number(words[i + 1]) else 0
    found = _look_up(words[i])
    if found is not None and found.clitic and words[i].startswith("و"):
        return 1
    if words[i] == "واحد" and i + 1 < len(words) and words[i + 1] == "عشر":
        return 1  # «وأحد عشر» folds like «واحد»
    return 1 if words[i].startswith("و") and words[i][1:] in _FRACTIONS else 0


def _read_fraction(words: list[str], at: int) -> tuple[int, int] | None:
    """«نصف مليون», «ربع مليون»."""
    part = _fraction(words[at])
    if part is None or at + 1 >= len(words):
        return None
    scale = _look_up(words[at + 1])
    if scale is None or scale.kind != "scale" or words[at + 1] in _PLURAL_SCALES:
        return None
    return scale.value // part, 2


def _half(words: list[str], i: int, limit: int) -> tuple[int, int] | None:
    """«ونصف», «ونصف المليون» behind a number with a scale."""
    part = _FRACTIONS.get(words[i][1:]) if words[i].startswith("و") else None
    if part is None or limit < 1_000:
        return None
    scale = _look_up(words[i + 1]) if i + 1 < len(words) else None
    return limit // part, 2 if scale is not None and scale.value == limit else 1


def _read_part(words: list[str], i: int, *, joined: bool) -> tuple[int, int, int] | None:
    """(value, words used, what a part joined by «و» must stay below) of a number up to its first scale word."""
    found = _look_up(words[i]) if i < len(words) else None
    if found is None:
        return None
    if found.kind == "two-scale":
        return found.value, 1, found.value // 2
    if found.kind == "scale":
        word = words[i][found.clitic :]
        return None if word in _PLURAL_SCALES else (found.value, 1, found.value)
    if found.kind == "digits":
        return _digits(words, i, found.value)
    value, used, limit = _below_thousand(words, i, found)
    scale = _scale_behind(words, i + used)
    if scale:
        return value * scale, used + 1, scale
    return value, used, limit


def _digits(words: list[str], i: int, value: int) -> tuple[int, int, int] | None:
    """A number in digits, with decimals («6.5 مليون») and a scale behind it."""
    used, decimals = 1, ""
    if i + 2 < len(words) and words[i + 1] in ".,،" and words[i + 2].isdecimal():
        scale = _scale_behind(words, i + 3)
        if scale or (words[i + 1] == "." and len(words[i + 2]) == 3 and value):
            used, decimals = 3, words[i + 2]
            if not scale:
                return value * 1_000 + int(decimals), used, 0
        elif words[i + 1] == ".":
            return None  # 7.5 is no whole number
    scale = _scale_behind(words, i + used)
    if not scale:
        return value, used, 0
    part = int(decimals) * scale // 10 ** len(decimals) if decimals else 0
    return value * scale + part, used + 1, scale


def _scale_behind(words: list[str], i: int) -> int:
    found = _look_up(words[i]) if i < len(words) else None
    if found is None or found.kind not in ("scale", "two-scale") or words[i][: found.clitic] not in ("", "ال"):
        return 0
    return next((v for v in sorted(_SCALES, reverse=True) if found.value in (v, 2 * v)), 0)


def _below_thousand(words: list[str], i: int, first: _Word) -> tuple[int, int, int]:
    """(value, words used, limit for a part joined behind it) of a number below a thousand that begins with `first`."""
    if first.kind in ("hundred", "hundreds"):
        return _with_rest(words, i + 1, first.value, 1)
    if first.kind != "unit":
        return first.value, 1, 0
    behind = _look_up(words[i + 1]) if i + 1 < len(words) else None
    if behind is not None and not behind.clitic:
        if behind.kind == "ten":
            return 10 + first.value, 2, 0
        if behind.kind == "hundred" and first.value > 2:
            return _with_rest(words, i + 2, 100 * first.value, 2)
    joined = _conjunction(words, i + 1)
    tens = _look_up(words[i + joined]) if joined else None
    if tens is not None and tens.kind == "tens":
        return tens.value + first.value, 1 + joined, 0
    return first.value, 1, 0


def _with_rest(words: list[str], i: int, value: int, used: int) -> tuple[int, int, int]:
    """A hundred with what is joined to it: «مئة وخمسة وعشرون»."""
    joined = _conjunction(words, i)
    at = i + joined - 1
    rest = _look_up(words[at]) if joined else None
    if rest is None or rest.kind in ("hundred", "hundreds", "scale", "two-scale") or rest.value > 99:
        return value, used, 0
    if rest.kind == "digits":
        return value + rest.value, used + joined, 0
    more, taken, _ = _below_thousand(words, at, rest)
    return value + more, used + joined - 1 + taken, 0


def _ordinals() -> dict[str, int]:
    table = {f: value for value, forms in _ORDINALS.items() for f in forms.split()}
    for value, stem in enumerate(_TENS, 2):
        table.update({stem + ending: 10 * value for ending in ("ون", "ين")})
    return table


_ORDINAL = _ordinals()
_ORDINAL_CLITICS = ("", "ال", "وال", "بال", "لل", "فال", "و", "ب", "ل")


@lru_cache(maxsize=1)
def _ordinal_surfaces() -> dict[str, tuple[str, int]]:
    """Every form of an ordinal with its clitics and value; of two readings the one with fewer clitics."""
    found: dict[str, tuple[str, int]] = {}
    for clitic in _ORDINAL_CLITICS:
        for word, value in _ORDINAL.items():
            found.setdefault(clitic + word, (clitic, value))
    return found


def _ordinal_word(word: str) -> tuple[str, int] | None:
    return _ordinal_surfaces().get(word)


def ordinals(least: int, most: int) -> frozenset[str]:
    """The folded words for ordinals of one word, from `least` to `most` (up to 11), without the article."""
    return frozenset(word for value in range(least, most + 1) for word in _ORDINALS[value].split())


def starts_ordinal(word: str) -> bool:
    """Whether an ordinal can begin with this folded word."""
    return _ordinal_word(word) is not None


def read_ordinal(words: list[str], at: int) -> tuple[int, int] | None:
    """The ordinal that begins at `words[at]` and how many words it takes: «الثاني والعشرين» is (22, 2).

    Tens count only with the article («العشرين»): without it they are cardinals.
    """
    if at >= len(words):
        return None
    found = _ordinal_word(words[at])
    if found is None:
        return None
    clitic, value = found
    if value >= 20:
        return (value, 1) if clitic.endswith(("ال", "لل")) else None
    behind = words[at + 1] if at + 1 < len(words) else ""
    if behind in _TEN.split():
        return (11 if value == 11 else 10 + value, 2) if value < 10 or value == 11 else None
    tens = _ordinal_word(behind) if behind else None
    joined = 1
    if behind == "و" and at + 2 < len(words):
        tens, joined = _ordinal_word(words[at + 2]), 2
    if tens is not None and tens[1] >= 20 and (joined == 2 or tens[0].startswith("و")):
        return tens[1] + (1 if value == 11 else value), 1 + joined
    return None if value == 11 else (value, 1)
