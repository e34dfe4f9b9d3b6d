"""Words that one rule or another listens for in every sentence, told once when a word is first met.

A rule that asked each word of a document whether it accuses, repels or signs would go through all of them for itself.
So such words stand in a table (`word_cues.csv`), a word's entry says which it is (`words.look_up`), and the rule is
given the few places where one stands (`Words.cued`).
"""

from functools import lru_cache
from importlib import resources

from marsad.lexicon import clitics_of, stems
from marsad.lexicon.tables import ENDING, WORD_CUES, rows
from marsad.text import fold
from marsad.text.records import Record


class _Cue(Record):
    """Words that begin with `form`, or are it where it is `whole`, behind one of these clitics."""

    id: str
    form: str
    whole: bool
    clitics: frozenset[str]


_NONE: tuple[str, ...] = ()


def cues_of(word: str) -> tuple[str, ...]:
    """The cues that a folded word is; nearly always none."""
    table = _by_beginning()
    found = _NONE
    for stem in stems(word):
        cues = table.get(stem[:2])
        if cues is None:
            continue
        before = word[: len(word) - len(stem)]
        for cue in cues:
            if stem.startswith(cue.form) and before in cue.clitics and (not cue.whole or stem == cue.form):
                found = (*found, cue.id)
    return found


@lru_cache(maxsize=1)
def _by_beginning() -> dict[str, list[_Cue]]:
    """All cues by the first two letters of their forms, folded."""
    found: dict[str, list[_Cue]] = {}
    for _, row in rows(resources.files("marsad.lexicon") / "data" / WORD_CUES):
        clitics = clitics_of(row["before"], row["article"])
        for written in row["form"].split("|"):
            form = fold(written.removesuffix(ENDING))
            found.setdefault(form[:2], []).append(_Cue(row["id"], form, not written.endswith(ENDING), clitics))
    return found
