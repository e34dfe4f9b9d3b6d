"""Changes to JSON that leave it JSON: a value becomes another one, goes, or moves into a list."""

import json
import random
from typing import Any

from fuzz.words import DIGITS, MARKS, SENTENCES, vocabulary

_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 10**20, 1.5, -0.0, 1e308, "", " ", "\x00", "\ud83d", "²", [], {}, [[]]),
    *("9999-12-31", "0001-01-01", "2021-W05-1", "2021-02-30", "2021-02-22/2021-02-20", "-", "7-9", "9-7", "d0#1"),
    *("text", "title", "place", "date", "kind", "status", "results.killed.is", "airstrike", "denied", "x" * 3_000),
)


def changed_line(text: str, chance: random.Random) -> str | None:
    """The text with one of its lines of JSON changed; None where there is none."""
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    try:
        held = json.loads(lines[at])
    except (ValueError, RecursionError):
        return None
    for _ in range(chance.randint(1, 3)):
        held = _changed(held, chance)
    lines[at] = json.dumps(held, ensure_ascii=chance.random() < 0.3)
    return "\n".join(lines)


def _changed(held: Any, chance: random.Random) -> Any:
    if isinstance(held, dict) and held and chance.random() < 0.9:
        name = chance.choice(list(held))
        kind = chance.random()
        if kind < 0.1:
            return {key: value for key, value in held.items() if key != name}
        if kind < 0.2:
            return held | {chance.choice(list(held)): held[name]}
        return held | {name: _changed(held[name], chance)}
    if isinstance(held, list) and held and chance.random() < 0.9:
        at = chance.randrange(len(held))
        if chance.random() < 0.2:
            return held[:at] + held[at + 1 :]
        behind = held[at:] if chance.random() < 0.2 else held[at + 1 :]
        return [*held[:at], _changed(held[at], chance), *behind]
    if isinstance(held, str) and held and chance.random() < 0.5:
        at = chance.randint(0, len(held))
        piece = chance.choice((chance.choice(MARKS), chance.choice(DIGITS), chance.choice(vocabulary())))
        return held[:at] + piece + held[at + (chance.random() < 0.5) :]
    value = chance.choice(_VALUES)
    return chance.choice((value, value, chance.choice(SENTENCES), [held], {"a": held}))
