"""Is a text Arabic? Told by its letters: Persian, Urdu and Kurdish write letters that Arabic lacks.

What looks like none may be Arabic that somebody's program took for another encoding («Ø£Ø¹Ù„Ù†Øª»): that is told too.
"""

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


_TAKEN_FOR = (("utf-8", "windows-1252"), ("windows-1256", "windows-1252"), ("utf-8", "windows-1256"))
"""What Arabic was saved in, and what it was taken for by whoever saved it again."""
_ITS_LETTERS = "طظ"
"""Where UTF-8 was taken for windows-1256, every other letter is one of these («ط§ظ„ط¹ط±ط§ظ‚» is «العراق»)."""
_MANY = 0.3


def garbled(text: str) -> tuple[str, str] | None:
    """The encoding of Arabic bytes, and the one that they were taken for before the text came here; None where all is
    well, or where the text is simply of another language."""
    sample = text[:_SAMPLE]
    if is_arabic(text) and sum(map(sample.count, _ITS_LETTERS)) < len(sample) * _MANY:
        return None
    for saved, taken in _TAKEN_FOR:
        again = _bytes(sample, taken).decode(saved, errors="replace")
        if again != sample and again.count("\ufffd") * 20 <= len(again) and is_arabic(again):
            return saved, taken
    return None


def _bytes(text: str, encoding: str) -> bytes:
    """The bytes that an encoding made these letters of; what it has no letter for, programs keep as it is."""
    return b"".join(
        letter.encode(encoding, errors="ignore") or (bytes((ord(letter),)) if ord(letter) < 256 else b"?")
        for letter in text
    )
