"""Is every line of the language tables sound? What a domain expert runs after adding a word."""

import re
from collections.abc import Iterator
from importlib.resources.abc import Traversable

from marsad.lexicon.forms import words_of
from marsad.lexicon.tables import POS, data_files, form_columns, is_matched, rows

_LONGEST = 8
_CODE = re.compile("[A-Z]{2}")


def check() -> list[str]:
    """What is wrong with the tables, a line each: "file:line: what, and how to mend it". Empty where all is well."""
    return [
        f"{file.name}:{line}: {problem}" for file in data_files() if is_matched(file) for line, problem in _of(file)
    ]


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
