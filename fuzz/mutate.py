"""Changes to an input that keep it near to Arabic text: what flips bytes alone never gets past the first letter."""

import random
import re
from collections.abc import Callable, Sequence

from fuzz.mutate_json import changed_line
from fuzz.words import DIGITS, MARKS, SENTENCES, vocabulary

_CLITICS = ("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "س")
_PART = re.compile(r"\s+|[،.؛:«»\"()]")
_DIGIT = re.compile(r"\d+")
MOST_STEPS = 6


def changed(data: bytes, most: int, seed: int, tokens: Sequence[str], others: Sequence[bytes]) -> bytes:
    """`data` after some changes, at most `most` bytes. `tokens` are what the target's format is written with (tags,
    keys); `others` inputs to take pieces from."""
    chance = random.Random(seed)
    text = data.decode("utf-8", "replace")
    if text[:1] in "{[" and chance.random() < 0.6:
        text = changed_line(text, chance) or text
        if chance.random() < 0.8:
            return _cut_to(text, most)
    for _ in range(chance.randint(1, MOST_STEPS)):
        text = _step(text, chance, tokens, others)
    return _cut_to(text, most)


def _cut_to(text: str, most: int) -> bytes:
    raw = text.encode("utf-8", "replace")
    return raw if len(raw) <= most else raw[:most].decode("utf-8", "ignore").encode()


def _step(text: str, chance: random.Random, tokens: Sequence[str], others: Sequence[bytes]) -> str:
    if tokens and chance.random() < 0.4:
        return _put(text, chance.choice(tokens), chance)
    if others and chance.random() < 0.1:
        return _spliced(text, chance.choice(others).decode("utf-8", "replace"), chance)
    return chance.choices(_STEPS, _WEIGHTS)[0](text, chance)


def _put(text: str, words: str, chance: random.Random) -> str:
    at = _seam(text, chance) if chance.random() < 0.8 else chance.randint(0, len(text))
    return text[:at] + words + text[at:]


def _seam(text: str, chance: random.Random) -> int:
    """An offset at which a word ends or begins, near some offset at random."""
    found = _PART.search(text, chance.randint(0, len(text)))
    return len(text) if found is None else chance.choice(found.span())


def _stretch(text: str, chance: random.Random, longest: int = 60) -> tuple[int, int]:
    start = _seam(text, chance)
    return start, min(len(text), start + chance.randint(1, longest))


def _spliced(text: str, other: str, chance: random.Random) -> str:
    start, end = _stretch(other, chance, 300)
    return _put(text, other[start:end], chance)


def _word(text: str, chance: random.Random) -> str:
    word = chance.choice(vocabulary())
    return _put(text, f" {chance.choice(_CLITICS) if chance.random() < 0.2 else ''}{word} ", chance)


def _replaced(text: str, chance: random.Random) -> str:
    start = _seam(text, chance)
    found = _PART.search(text, start + 1)
    return text[:start] + " " + chance.choice(vocabulary()) + text[found.start() if found else len(text) :]


def _sentence(text: str, chance: random.Random) -> str:
    sentence = chance.choice(SENTENCES)
    if chance.random() < 0.5:
        start, end = _stretch(sentence, chance, 90)
        sentence = sentence[start:end]
    return _put(text, sentence, chance)


def _mark(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(MARKS) * chance.choice((1, 1, 1, 1, 2, 5)) + text[at:]


def _mark_at_word(text: str, chance: random.Random) -> str:
    return _put(text, chance.choice(MARKS), chance)


def _number(text: str, chance: random.Random) -> str:
    return _put(text, f" {chance.choice(DIGITS)} ", chance)


def _other_number(text: str, chance: random.Random) -> str:
    found = list(_DIGIT.finditer(text))
    if not found:
        return _number(text, chance)
    one = chance.choice(found)
    return text[: one.start()] + chance.choice(DIGITS) + text[one.end() :]


def _cut(text: str, chance: random.Random) -> str:
    start, end = _stretch(text, chance)
    return text[:start] + text[end:]


def _cut_short(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] if chance.random() < 0.5 else text[at:]


def _again(text: str, chance: random.Random) -> str:
    start, end = _stretch(text, chance)
    return text[:end] + text[start:end] * chance.choice((1, 1, 2, 8)) + text[end:]


def _moved(text: str, chance: random.Random) -> str:
    start, end = _stretch(text, chance, 120)
    return _put(text[:start] + text[end:], text[start:end], chance)


def _joined(text: str, chance: random.Random) -> str:
    at = text.find(" ", chance.randint(0, len(text)))
    return text if at < 0 else text[:at] + text[at + 1 :]


def _letter(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(text or " ") + text[at + 1 :]


_WEIGHED: tuple[tuple[Callable[[str, random.Random], str], int], ...] = (
    (_word, 6), (_replaced, 6), (_sentence, 3), (_mark, 3), (_mark_at_word, 3), (_number, 3), (_other_number, 3),
    (_cut, 4), (_cut_short, 1), (_again, 1), (_moved, 3), (_joined, 2), (_letter, 2),
)  # fmt: skip
_STEPS = tuple(step for step, _ in _WEIGHED)
_WEIGHTS = tuple(weight for _, weight in _WEIGHED)
