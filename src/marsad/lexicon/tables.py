"""The tables of `lexicon/data`: one category of words a file, one word a line.

Columns shared by all tables: `id`; `pos` (noun, verb, fixed), which says how forms are expanded and which clitics may
stand before them; and one or more columns of forms: `form` or `form_…`, values parted by `|`. What else a line says
(kind, role, group …) stays in the entry's `row` for the stage of reading that owns the category.
"""

import csv
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable

from marsad.text.records import Record

POS = ("noun", "verb", "fixed", "led")
WORD_CUES = "word_cues.csv"
"""The table of words that single rules listen for: its forms do not go into the matcher."""
ENDING = "…"
"""At the end of a form of that table: whatever else the word ends with."""


class Entry(Record):
    """A word's line: `category` is its file's name, `form` the column in which the matched form stood."""

    category: str
    id: str
    pos: str
    form: str
    row: dict[str, str]


def data_files() -> list[Traversable]:
    """The CSV files of the lexicon, by name. Files of names (`names_…`) are tables too."""
    folder = resources.files("marsad.lexicon") / "data"
    return sorted((f for f in folder.iterdir() if f.name.endswith(".csv")), key=lambda f: f.name)


def rows(file: Traversable) -> Iterator[tuple[int, dict[str, str]]]:
    """The lines of a table with their numbers (the header is line 1); lines that begin with # are comments."""
    with file.open(encoding="utf-8-sig") as stream:
        reader = csv.DictReader(stream)
        for row in reader:
            if not next(iter(row.values()), "").startswith("#"):
                yield reader.line_num, {k: (v or "").strip() for k, v in row.items() if k is not None}


def form_columns(row: dict[str, str]) -> Iterator[tuple[str, list[str]]]:
    """(kind of form, forms) for each column of forms: `form_past` has the kind "past", `form` the kind ""."""
    for column, value in row.items():
        if column == "form" or column.startswith("form_"):
            forms = [f.strip() for f in value.split("|") if f.strip()]
            if forms:
                yield column[5:], forms


def is_matched(file: Traversable) -> bool:
    """Whether a table's forms go into the matcher: those that have an `id`, a `pos` and a form column."""
    with file.open(encoding="utf-8-sig") as stream:
        header = next(csv.reader(stream), [])
    return "id" in header and "pos" in header and any(c == "form" or c.startswith("form_") for c in header)
