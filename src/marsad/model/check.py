"""Are the tables of countries and of actors' traits sound? What a domain expert runs after adding a line."""

import csv
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from importlib import resources
from importlib.resources.abc import Traversable

from marsad.model.actors import registry
from marsad.model.countries import MARKS, NAMED
from marsad.model.traits import TRAITS

_OF_FORCES = frozenset({"headquarters", "men-of-parent"})
"""Traits that mean the actor's parent."""


def check(codes: Collection[str], folder: Traversable | None = None) -> list[str]:
    """What is wrong with the two tables, a line each: "file:line: what, and how to mend it". Empty where all is well.

    `codes`: the codes of the countries that the gazetteer knows.
    """
    folder = folder or resources.files("marsad.model") / "data"
    countries = _Table(folder / "countries.csv", ("country", *MARKS, *NAMED, "note"))
    traits = _Table(folder / "actor_traits.csv", ("trait", "actors", "note"))
    found = countries.problems or [*countries.doubles(), *_countries(countries, codes)]
    return [*found, *(traits.problems or [*traits.doubles(), *_traits(traits)])]


class _Table:
    """A table's lines by their numbers; `problems` says what keeps it from being read at all."""

    def __init__(self, file: Traversable, columns: tuple[str, ...]) -> None:
        self.name = f"model/data/{file.name}"
        with file.open(encoding="utf-8") as stream:
            reader = csv.DictReader(stream)
            self.lines = [(reader.line_num, row) for row in reader]
        found = list(reader.fieldnames or ())
        self.key = columns[0]
        strange, missing = (c for c in found if c not in columns), (c for c in columns if c not in found)
        self.problems = [self.at(1, f"no column is called {c!r}; {_meant(c, columns)}") for c in strange]
        self.problems += [self.at(1, f"the column {c!r} is missing; write it into the header") for c in missing]
        wide = f"the line has not {len(found)} cells; count its commas, and put cells that hold one into quotes"
        self.problems += [self.at(n, wide) for n, row in self.lines if None in row or None in row.values()]

    def at(self, line: int, problem: str) -> str:
        return f"{self.name}:{line}: {problem}"

    def doubles(self) -> Iterator[str]:
        """Lines whose first cell stands above already."""
        seen: dict[str, int] = {}
        for line, row in self.lines:
            if (first := seen.setdefault(row[self.key], line)) != line:
                yield self.at(line, f"{row[self.key]!r} stands in line {first} already; make one line of both")


def _countries(table: _Table, codes: Collection[str]) -> Iterator[str]:
    for line, row in table.lines:
        code = row["country"]
        if code not in codes:
            yield table.at(line, f"no country has the code {code!r}; write one of gazetteer/data/countries.csv")
        for mark in MARKS:
            if row[mark] not in ("", "yes"):
                yield table.at(line, f"{mark} is {row[mark]!r}; write yes or nothing")
        for column in NAMED:
            if row[column] and (problem := _unknown(row[column])):
                yield table.at(line, f"{column}: {problem}")
        if row["one_enemy"] and not row["facing"]:
            yield table.at(line, "one_enemy is yes, but facing names nobody; write there whom its groups fight")


def _traits(table: _Table) -> Iterator[str]:
    for line, row in table.lines:
        trait, actors = row["trait"], row["actors"].split("|")
        if trait not in TRAITS:
            yield table.at(line, f"no rule asks for the trait {trait!r}; {_meant(trait, TRAITS)}")
        for actor in actors:
            if problem := _unknown(actor):
                yield table.at(line, problem)
            elif trait in _OF_FORCES and registry()[actor].parent is None:
                yield table.at(line, f"{actor!r} has no parent in model/data/actors.csv; write one there")
        for actor in sorted({a for a in actors if actors.count(a) > 1}):
            yield table.at(line, f"{actor!r} stands in the line twice; delete one")
    told = {row["trait"] for _, row in table.lines}
    for trait in TRAITS:
        if trait not in told:
            yield table.at(1, f"the trait {trait!r} has no line; write one with its actors")


def _unknown(actor: str) -> str:
    if not actor:
        return "an id is missing; write one, several parted by | without blanks"
    if actor in registry():
        return ""
    return f"no actor has the id {actor!r}; {_meant(actor, registry())}, or add it to model/data/actors.csv first"


def _meant(word: str, known: Collection[str] | Mapping[str, object]) -> str:
    near = get_close_matches(word, list(known), n=1)
    return f"write {near[0]!r} if that is meant" if near else "mend or delete it"
