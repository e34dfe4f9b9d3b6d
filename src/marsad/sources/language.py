"""Is a text Arabic? Told by its letters: Persian, Urdu and Kurdish write letters that Arabic lacks."""

import re
from functools import lru_cache

_ARABIC = re.compile(r"[\u0621-\u064a\u0671-\u06d3\u06fa-\u06fc\ufb50-\ufdff\ufe70-\ufefc]+")
_LETTERS = re.compile(r"[^\W\d_]+")
# ی ک and گ چ پ ژ of Persian; ٹ ڈ ڑ ں ے ہ of Urdu; ە ێ ۆ ڕ ڵ ڤ of Kurdish. Arabic reports hold few of them, in names.
_FOREIGN = re.compile(
    r"[\u06cc\u06a9\u06af\u0686\u067e\u0698\u0679\u0688\u0691\u06ba\u06d2\u06c1\u06d5\u06ce\u06c6\u0695\u06b5]"
)
_SAMPLE = 20_000


@lru_cache(maxsize=4)
def is_arabic(text: str) -> bool:
    """Whether most letters of a text are of the Arabic script, and few of them of its other languages.

    Kept for a moment, as several steps ask one document after the other.
    """
    sample = text[:_SAMPLE]
    arabic = sum(map(len, _ARABIC.findall(sample)))
    if not arabic or len(_FOREIGN.findall(sample)) > arabic * 0.04:
        return False
    return arabic * 2 >= len(sample) or arabic * 2 >= sum(map(len, _LETTERS.findall(sample)))
