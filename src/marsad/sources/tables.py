"""Tables to documents: CSV, workbooks and Parquet, a report a row, with the columns that the user names."""

import csv
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from marsad.sources.archives import Bomb, refuse_bomb
from marsad.sources.decoding import Undecodable, encoding_of
from marsad.sources.fields import Placed, document_of, doubtful, identity_of
from marsad.sources.lines import LONGEST_LINE
from marsad.sources.problems import Problem

FIELDS = ("id", "text", "title", "published", "publisher", "url", "lang", "author", "dates")
Columns = Mapping[str, str]
"""Which column holds a field, where it does not have the field's name."""
_AT_ONCE = 1000
_LAST_ROW = 1_048_576
"""Of a sheet, as the format has it."""
_MOST_COLUMNS = 256


def read_csv(path: Path, name: Path, columns: Columns | None = None) -> Placed:
    """The documents of a CSV; cells may be parted by commas, semicolons or tabs."""
    try:
        encoding, doubt = encoding_of(path)
    except Undecodable as error:
        yield Problem(where=str(path), what=f"it is no text: {error}", mend="save the table as CSV in UTF-8")
        return
    if doubt:
        yield doubtful(str(path), doubt)
    csv.field_size_limit(min(LONGEST_LINE, sys.maxsize))
    with path.open(encoding=encoding, errors="replace", newline="") as stream:
        # Spreadsheet programs part the cells by semicolons or tabs where the comma is the decimal mark.
        header = stream.readline(LONGEST_LINE)
        stream.seek(0)
        rows = csv.reader(stream, delimiter=max(",;\t", key=header.count))
        numbered = ((rows.line_num, row) for row in rows if row)
        try:
            yield from _rows(numbered, str(path), identity_of(name), columns)
        except csv.Error as error:
            yield Problem(
                where=f"{path}:{rows.line_num}", what=f"the table breaks off: {error}", mend="save it as CSV again"
            )


def read_xlsx(path: Path, name: Path, columns: Columns | None = None) -> Placed:
    """The documents of a workbook, sheet by sheet; a sheet without a header that names the texts is passed over."""
    import openpyxl

    try:
        refuse_bomb(path)
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except Exception as error:  # openpyxl raises several kinds for what is no workbook
        yield Problem(where=str(path), what=f"it is no workbook: {error}", mend="save it as .xlsx or CSV")
        return
    found = False
    try:
        for item in _sheets(book, path, name, columns):
            found = True
            yield item
    except Exception as error:  # what is broken or set as a trap shows itself only when its sheets are read
        found = True
        yield Problem(where=str(path), what=f"the workbook breaks off: {error}", mend="save it as CSV")
    book.close()
    if not found:
        yield Problem(where=str(path), what="no sheet has a column «text»", mend=_MEND_COLUMNS)


def _sheets(book: Any, path: Path, name: Path, columns: Columns | None) -> Placed:
    """The documents of a workbook's sheets; Bomb where it names rows without end."""
    blank = 0

    def rows(sheet: Any) -> Iterator[tuple[int, Sequence[Any]]]:
        nonlocal blank
        # A cell's own address says where it stands: unbounded, one far cell makes millions of others before it.
        cells = sheet.iter_rows(values_only=True, max_row=_LAST_ROW, max_col=_MOST_COLUMNS)
        for number, row in enumerate(cells, 1):
            if row.count(None) < len(row):
                yield number, row
                continue
            blank += 1
            if blank > _LAST_ROW:
                raise Bomb("it holds more than a million empty rows")

    for sheet in book.worksheets:
        for item in _rows(rows(sheet), f"{path}:{sheet.title}", f"{identity_of(name)}/{sheet.title}", columns):
            if isinstance(item, Problem) and item.what.startswith(_NO_TEXT) and len(book.worksheets) > 1:
                continue
            yield item


def read_parquet(path: Path, name: Path, columns: Columns | None = None) -> Placed:
    """The documents of a Parquet file, some rows at a time."""
    try:
        from pyarrow.parquet import ParquetFile
    except ImportError:
        yield Problem(where=str(path), what="reading Parquet needs pyarrow", mend="pip install 'marsad[parquet]'")
        return
    try:
        file = ParquetFile(path)
    except Exception as error:  # pyarrow raises several kinds for what is no Parquet
        yield Problem(where=str(path), what=f"it is no Parquet file: {error}", mend="write it again")
        return
    with file:
        yield from _rows(enumerate(_batches(file), 1), str(path), identity_of(name), columns)


def _batches(file: Any) -> Iterator[list[Any]]:
    names = file.schema_arrow.names
    yield list(names)
    for batch in file.iter_batches(batch_size=_AT_ONCE):
        held = [batch.column(at).to_pylist() for at in range(len(names))]
        yield from (list(row) for row in zip(*held, strict=True))


_NO_TEXT = "the table has no column"
_MEND_COLUMNS = (
    "name the column of the words text, or say which it is: --columns text=BODY,published=DATE; "
    f"fields: {', '.join(FIELDS)}"
)


def _rows(rows: Iterable[tuple[int, Sequence[Any]]], where: str, identity: str, columns: Columns | None) -> Placed:
    """The rows under a header line, each with its number."""
    numbered = iter(rows)
    _, header = next(numbered, (1, ()))
    at = {str(cell).strip().lower().removeprefix("\ufeff"): place for place, cell in enumerate(header) if cell}
    wanted = {field: (columns or {}).get(field, field).strip().lower() for field in FIELDS}
    if wanted["text"] not in at:
        yield Problem(
            where=where,
            what=f"{_NO_TEXT} «{wanted['text']}»; it has {', '.join(at) or 'none'}",
            mend=_MEND_COLUMNS,
        )
        return
    places = {field: at[column] for field, column in wanted.items() if column in at}
    for number, row in numbered:
        fields = {field: _told(row[place]) for field, place in places.items() if place < len(row)}
        yield from document_of(f"{where}:{number}", fields, f"{identity}/{number}")


def _told(value: Any) -> Any:
    """A cell as text: days as ISO 8601, whole numbers without a point."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, int) else value
