"""Do the tables of actors' names lead to actors that are known? What a domain expert runs after adding a line."""

from collections.abc import Callable, Collection, Iterator
from datetime import date
from difflib import get_close_matches
from importlib.resources.abc import Traversable

from marsad.lexicon.tables import data_files, rows

_NAMES = frozenset({"id", "pos", "article", "takes", "note", "kind", "home"})
_BY_ID = frozenset({"actors.csv", "outlets.csv"})
"""Tables whose lines are actors."""
_WIDE = frozenset({"actors_generic.csv", "actors_nisba.csv", "actor_proxies.csv", "units.csv"})
"""Tables in which each further column holds an actor: one a country, or one a kind of force."""
_CELLS = {
    "actor_bases.csv": ("actors",),
    "actor_channels.csv": ("actor",),
    "actor_eras.csv": ("unless", "actor"),
    "actor_named.csv": ("named", "beyond", "with", "unless", "actor"),
    "actor_own_names.csv": ("actor", "meant"),
}
"""Columns that hold actors, several parted by `|`."""
_GENERAL = {"actor_eras.csv": "generic", "actor_named.csv": "generic", "actor_channels.csv": "word"}
"""Columns that hold a general name, as `actors_generic.csv` has it."""
_COUNTRIES = {
    "actor_bases.csv": "countries",
    "actor_eras.csv": "country",
    "actor_named.csv": "country",
    "units.csv": "home",
}
_ADJECTIVE, _GENERIC = "@", "~"


def check(actors: Collection[str], codes: Collection[str]) -> list[str]:
    """What is wrong with the tables of actors' names: "file:line: what, and how to mend it". Empty where all is well.

    `actors`: the ids of the registry; `codes`: the codes of the countries that the gazetteer knows.
    """
    tables = data_files()
    known = _Known(actors, codes, _ids(tables, "actors_generic.csv"), _ids(tables, "actors_nisba.csv"))
    found = ((file, line, problem) for file in tables for line, problem in _of(file, known))
    return [f"{file.name}:{line}: {problem}" for file, line, problem in found]


class _Known:
    """What the cells of these tables may hold."""

    def __init__(
        self, actors: Collection[str], codes: Collection[str], general: Collection[str], adjectives: Collection[str]
    ) -> None:
        self.codes, self.general, self.adjectives = codes, general, adjectives
        self.actors = actors

    def actor(self, cell: str) -> str:
        """What is wrong with a cell that is to name an actor; empty where nothing is."""
        return _missing(cell, self.actors, "actor", "model/data/actors.csv")

    def named(self, cell: str) -> str:
        """The same of a cell that may name an adjective or a general name as well."""
        if cell.startswith(_ADJECTIVE):
            return _missing(cell[1:], self.adjectives, "adjective", "actors_nisba.csv")
        return self.word(cell[1:]) if cell.startswith(_GENERIC) else self.actor(cell)

    def word(self, cell: str) -> str:
        return _missing(cell, self.general, "general name", "actors_generic.csv")

    def country(self, cell: str) -> str:
        return _missing(cell, self.codes, "country", "gazetteer/data/countries.csv")


def _missing(cell: str, known: Collection[str], what: str, where: str) -> str:
    if cell in known:
        return ""
    near = get_close_matches(cell, list(known), n=1)
    meant = f"write {near[0]!r} if that is meant, or add" if near else "add"
    return f"no {what} has the id {cell!r}; {meant} it to {where} first"


def _ids(tables: list[Traversable], name: str) -> frozenset[str]:
    return frozenset(row["id"] for file in tables if file.name == name for _, row in rows(file))


def _of(file: Traversable, known: _Known) -> Iterator[tuple[int, str]]:
    for line, row in rows(file):
        if file.name in _BY_ID and (problem := known.actor(row["id"])):
            yield line, problem
        if file.name in _WIDE:
            cells = [c for c in row if c not in _NAMES and not c.startswith("form")]
            yield from _cells(line, row, cells, known.actor)
        asked = known.named if file.name == "actor_named.csv" else known.actor
        yield from _cells(line, row, _CELLS.get(file.name, ()), asked)
        if (column := _COUNTRIES.get(file.name)) is not None:
            yield from _cells(line, row, (column,), known.country)
        if (column := _GENERAL.get(file.name)) is not None:
            yield from _cells(line, row, (column,), known.word)
        if file.name == "actor_eras.csv" and not _is_day(row["since"]):
            yield line, f"since is {row['since']!r}; write a day as 2025-01-31"


def _cells(
    line: int, row: dict[str, str], columns: Collection[str], asked: Callable[[str], str]
) -> Iterator[tuple[int, str]]:
    for column in columns:
        for cell in row[column].split("|") if row[column] else ():
            if problem := asked(cell):
                yield line, f"{column}: {problem}"


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
