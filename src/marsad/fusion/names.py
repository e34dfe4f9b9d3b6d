"""Names of places and people as keys: what differs in spelling alone compares equal."""

import re

from marsad.text import fold

_WORD = re.compile(r"\w+")


def words(name: str | None) -> frozenset[str]:
    """The folded words of a name, each without the article."""
    return frozenset(_bare(word) for word in _WORD.findall(fold(name or "")))


def squeezed(name: str | None) -> str:
    """A name as one key: folded, without articles and blanks («كفر تعال» and «كفرتعال» are one)."""
    return "".join(_bare(word) for word in _WORD.findall(fold(name or "")))


def one_letter_apart(one: str, other: str) -> bool:
    """Whether two keys differ by one letter put in, left out or changed; short names are too easily neighbours."""
    if min(len(one), len(other)) < 6 or abs(len(one) - len(other)) > 1 or one == other:
        return False
    if len(one) > len(other):
        one, other = other, one
    at = next((i for i, letter in enumerate(one) if letter != other[i]), len(one))
    return one[at:] == other[at + 1 :] or one[at + 1 :] == other[at + 1 :]


def same_person(one: str, other: str) -> bool:
    """Whether two names may be one person's: all words of the shorter, at least two, stand in the longer."""
    ours, theirs = words(one), words(other)
    return min(len(ours), len(theirs)) >= 2 and (ours <= theirs or theirs <= ours)


def _bare(word: str) -> str:
    return word[2:] if len(word) > 4 and word.startswith("ال") else word
