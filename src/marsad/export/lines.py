"""Tables as text: CSV and tab-separated lines that spreadsheet programs may open."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TextIO

# A cell that begins so is a formula to a spreadsheet program, the wide forms included; a quotation mark before it makes
# it text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_cell(value: Any) -> Any:
    """A value as a spreadsheet program may open it: text that would be a formula stays text, None is empty."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return "" if value is None else value


def write_rows(
    stream: TextIO,
    columns: Sequence[str],
    rows: Iterable[Mapping[str, Any]],
    *,
    above: Iterable[Sequence[str]] = (),
    mark: bool = True,
) -> int:
    """A CSV with a header line, `above` the rows; returns how many rows. `mark`: a byte order mark for Excel."""
    if mark:
        stream.write("\ufeff")
    writer = csv.writer(stream)
    writer.writerow(columns)
    writer.writerows(above)
    written = 0
    for row in rows:
        writer.writerow([safe_cell(row.get(column)) for column in columns])
        written += 1
    return written


def tab_line(values: Iterable[Any]) -> str:
    """Values parted by tabs; what would break the line becomes a blank, text that would be a formula stays text."""
    cells = (" ".join(value.split()) if isinstance(value, str) else value for value in values)
    return "\t".join(str(safe_cell(cell)) for cell in cells) + "\n"


def joined(values: Iterable[str | None]) -> str:
    """What is told, each once, parted by `; `."""
    return "; ".join(dict.fromkeys(value for value in values if value))
