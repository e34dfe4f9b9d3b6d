"""The forms under which place names are looked up.

Three keys of growing looseness: the strict key folds letters only (hamza and alef forms, ة/ه, ى/ي, Kurdish letters)
and drops ء; the loose key also drops the article of every word and the blanks between them, so that «طوزخورماتو» and
«طوز خورماتو», «تل التمر» and «تل تمر» meet. Exact hits are to be ranked over loose ones.
"""

import re

from marsad.text import fold

_WORD = re.compile(r"\d+|[^\W\d_]+")


def words(name: str) -> list[str]:
    """The folded words of a name: `words("سامراء")` is ["سامرا"]; «آل بو», «ألبو» before a second word are «البو»."""
    found = _WORD.findall(fold(name).replace("ء", ""))
    if len(found) > 2 and found[0] == "ال" and found[1] == "بو":
        return ["البو", *found[2:]]
    return found


def bare(word: str) -> str:
    """A folded word without the article: `bare("الحويجه")` is "حويجه"; short words keep their letters."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def strict(name: str) -> str:
    """The strict key: `strict("دير الزُّور")` is "دير الزور"."""
    return " ".join(words(name))


def loose(name_words: list[str]) -> str:
    """The loose key of folded words: `loose(["دير", "الزور"])` is "ديرزور"."""
    return "".join(bare(w) for w in name_words)
