"""Does full text in an SQLite file find each event by its words? FTS5's own check adds up its entries so that a term
damaged in two of them may go unseen, so the index is gone through entry by entry here."""

from collections.abc import Iterable, Iterator
from itertools import islice

from sqlalchemy import Connection, select

from marsad.store.fulltext import FULL_TEXT
from marsad.store.postgres import SEARCH_TABLE
from marsad.store.schema import events

_AT_ONCE = 5_000


def word_flaws(connection: Connection) -> Iterator[str]:
    """The ids of events that the index holds under other words than the table."""
    if connection.dialect.name != "sqlite":
        return
    held = _terms(connection, "main", SEARCH_TABLE)
    chosen = select(events.c.number, events.c.event, events.c.words)
    with connection.execution_options(yield_per=_AT_ONCE).execute(chosen) as rows:
        # An event that differs may only be one whose words FTS5 cuts otherwise: that is looked up.
        doubtful = ((n, id, words) for n, id, words in rows if held.get(n, 0) != _chain(words.split()))
        while some := list(islice(doubtful, _AT_ONCE)):
            yield from _other_than_made(connection, some, held)


def _other_than_made(connection: Connection, some: list[tuple[int, str, str]], held: dict[int, int]) -> Iterator[str]:
    ask = connection.exec_driver_sql
    ask(f"CREATE VIRTUAL TABLE temp.made_again USING {FULL_TEXT}")
    try:
        for number, _, words in some:
            ask("INSERT INTO temp.made_again(rowid, words) VALUES (?, ?)", (number, words))
        wanted = _terms(connection, "temp", "made_again")
    finally:
        ask("DROP TABLE temp.made_again")
    yield from (id for number, id, _ in some if held.get(number, 0) != wanted.get(number, 0))


def _terms(connection: Connection, schema: str, table: str) -> dict[int, int]:
    """For each row the chain over its terms: they come in the order of the alphabet, as an event's words stand."""
    ask = connection.exec_driver_sql
    ask(f"CREATE VIRTUAL TABLE temp.all_terms USING fts5vocab({schema}, {table}, instance)")
    try:
        held: dict[int, int] = {}
        for some in ask("SELECT term, doc FROM temp.all_terms").partitions(_AT_ONCE):
            for term, row in some:
                held[row] = hash((held.get(row, 0), term))
        return held
    finally:
        ask("DROP TABLE temp.all_terms")


def _chain(words: Iterable[str]) -> int:
    chain = 0
    for word in words:
        chain = hash((chain, word))
    return chain
