"""Is every line of the language tables sound? What a domain expert runs after adding a word."""

import re
from collections.abc import Iterator
from importlib.resources.abc import Traversable

from marsad.lexicon.forms import words_of
from marsad.lexicon.matcher import ARTICLE, CONJUNCTIONS, PREPOSITIONS
from marsad.lexicon.tables import ENDING, POS, WORD_CUES, data_files, form_columns, is_matched, rows
from marsad.text import fold

_LONGEST = 8
_SHORTEST = 2
_CODE = re.compile("[A-Z]{2}")


def check() -> list[str]:
    """What is wrong with the tables, a line each: "file:line: what, and how to mend it". Empty where all is well."""
    checks = ((file, _of_cues if file.name == WORD_CUES else _of) for file in data_files() if _is_checked(file))
    return [f"{file.name}:{line}: {problem}" for file, problems in checks for line, problem in problems(file)]


def _is_checked(file: Traversable) -> bool:
    return is_matched(file) or file.name == WORD_CUES


def _of_cues(file: Traversable) -> Iterator[tuple[int, str]]:
    """What is wrong with the words that single rules listen for."""
    for line, row in rows(file):
        if not row["id"]:
            yield line, "the line has no id; write for which rule the word is"
        if set(row["before"]) - set(CONJUNCTIONS + PREPOSITIONS):
            yield line, f"before is {row['before']!r}; write letters of {CONJUNCTIONS}{PREPOSITIONS}, or none"
        if row["article"] not in ARTICLE:
            yield line, f"article is {row['article']!r}; write may, must or nothing"
        for form in row["form"].split("|"):
            if len(fold(form.removesuffix(ENDING))) < _SHORTEST or " " in form:
                yield line, f"«{form}» is no word of {_SHORTEST} letters; write one, with … for any ending"


def _of(file: Traversable) -> Iterator[tuple[int, str]]:
    seen: dict[tuple[str, str, str], int] = {}
    for line, row in rows(file):
        if not row["id"]:
            yield line, "the line has no id; every word needs one"
        if row["pos"] not in POS:
            yield line, f"pos is {row['pos']!r}; write one of {', '.join(POS)}"
        if not all(map(_CODE.fullmatch, (row.get("only_in") or "IQ").split("|"))):
            yield line, f"only_in is {row['only_in']!r}; write codes of countries (ISO 3166), several parted by |"
        columns = list(form_columns(row))
        if not columns:
            yield line, "the line has no form; write the word, several parted by |"
        for kind, forms in columns:
            for form in forms:
                yield from ((line, problem) for problem in _form_problems(form))
                key = (row["id"], kind, " ".join(words_of(form)))
                if key in seen and seen[key] != line:
                    yield line, f"«{form}» stands in line {seen[key]} already; delete one"
                seen[key] = line


def _form_problems(form: str) -> Iterator[str]:
    words = words_of(form)
    if not words:
        yield f"«{form}» holds no word"
    elif len(words) > _LONGEST:
        yield f"«{form}» is {len(words)} words long; a form has at most {_LONGEST}"
    elif len(words) == 1 and len(words[0]) == 1:
        yield f"«{form}» is one letter, which is a clitic in Arabic; leave it out"
