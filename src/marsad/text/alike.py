"""Names that look alike, and signs that change how a name looks without being part of it."""

import unicodedata

from marsad.text.normalise import fold

# Latin letters and those of other scripts, or figures, that most typefaces draw as they draw these.
_LOOKS = str.maketrans(
    "асеһкмпорԛѕтухԁԝ" + "αεκνορτυχγω" + "іјӏι10|i",
    "acehkmnopqstyxdw" + "aeknoptuxyw" + "ljlllol" + "l",
)
_UNSEEN = dict.fromkeys(
    (0xAD, 0x61C, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF), None
)
"""Signs of direction and of no width; not the joiners, which Persian and Kurdish names hold."""


def alike(name: str) -> str:
    """A key that is the same for names that look the same: «nour» and «nоur» with a Cyrillic о, «كريم» and «کریم».

    For comparing only. It errs on the side of taking two names for one.
    """
    plain = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(letter for letter in plain if unicodedata.category(letter)[0] not in "MC")
    return " ".join(fold(letters).translate(_LOOKS).split())


def without_unseen(name: str) -> str:
    """A name without signs that turn its direction or have no width: what is shown beside it stays in its place."""
    return name if name.isprintable() else name.translate(_UNSEEN)  # most names are: nothing unseen is printable
