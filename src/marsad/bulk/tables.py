"""Parquet between the steps: one file a task, cut into parts, so that a later task reads its part of every file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from marsad.bulk.places import Place

if TYPE_CHECKING:
    import pyarrow
    from numpy.typing import NDArray

    Cells = Sequence[Any] | NDArray[Any]

_TYPES = {"t": "string", "i": "int64", "b": "binary", "f": "bool_"}
_AT_ONCE = 2_000
"""Rows of a group in files that are not cut into parts."""


def schema_of(spec: str) -> "pyarrow.Schema":
    """Columns as `name:type …`, the types being t(ext), i(nteger), b(ytes), f(lag)."""
    import pyarrow

    pairs = [column.split(":") for column in spec.split()]
    return pyarrow.schema([(name, getattr(pyarrow, _TYPES[kind])()) for name, kind in pairs])


def write_rows(place: Place, name: str, spec: str, rows: Iterable[Sequence[Any]]) -> int:
    """A file of rows; returns how many."""
    written = 0
    waiting: list[Sequence[Any]] = []
    with _writer(place, name, spec) as write:
        for row in rows:
            waiting.append(row)
            if len(waiting) >= _AT_ONCE:
                write(_columns(waiting))
                written += len(waiting)
                waiting = []
        write(_columns(waiting))
    return written + len(waiting)


def write_parts(place: Place, name: str, spec: str, parts: Iterable[Sequence[Sequence[Any]]]) -> None:
    """A file with a group of rows for each part, empty ones included."""
    write_columns(place, name, spec, map(_columns, parts))


def write_columns(
    place: Place, name: str, spec: str, parts: "Iterable[Sequence[Sequence[Any] | NDArray[Any]]]"
) -> None:
    """A file with a group of rows for each part, which is given by its columns."""
    with _writer(place, name, spec) as write:
        for columns in parts:
            write(columns)


def _columns(rows: Sequence[Sequence[Any]]) -> Sequence[Sequence[Any]]:
    return list(zip(*rows, strict=True))


@contextmanager
def _writer(place: Place, name: str, spec: str) -> Iterator[Callable[[Any], None]]:
    import pyarrow
    from pyarrow.parquet import ParquetWriter

    schema = schema_of(spec)

    def write(columns: Sequence[Any]) -> None:
        given = columns or [()] * len(schema)
        held = [pyarrow.array(column, kind) for column, kind in zip(given, schema.types, strict=True)]
        to.write_table(pyarrow.Table.from_arrays(held, schema=schema), row_group_size=max(1, len(held[0])))

    with place.writing(name) as path, ParquetWriter(path, schema, compression="zstd") as to:
        yield write


def read_rows(place: Place, name: str, columns: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """The rows of a file, these columns of each."""
    from pyarrow.parquet import ParquetFile

    with place.stream(name) as stream, ParquetFile(stream) as file:
        for batch in file.iter_batches(batch_size=_AT_ONCE, columns=list(columns)):
            yield from zip(*(batch.column(column).to_pylist() for column in columns), strict=True)


def read_part(place: Place, names: Iterable[str], part: int, columns: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """The rows of a part of each of the files, one file after the other."""
    from pyarrow.parquet import ParquetFile

    for name in names:
        with place.stream(name) as stream, ParquetFile(stream) as file:
            held = file.read_row_group(part, columns=list(columns))
        yield from zip(*(held.column(column).to_pylist() for column in columns), strict=True)
