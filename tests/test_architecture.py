"""The house's arrows: which layer may import which, and no circle anywhere. A file that grows too long is named."""

import ast
import re
import warnings
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "src" / "marsad"
LONGEST_FILE = 500

# Beside itself, a layer may import these. `door` is marsad/__init__.py, the public door; DOORS are the smaller ones
# beside it, through which one part of the reading can be used alone (`marsad.places.find`).
BELOW_PIPELINE = {"model", "text", "lexicon", "gazetteer", "reading", "fusion", "sources", "store", "export"}
DOORS = {"counts", "dates", "people", "places"}
MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "text": set(),
    "lexicon": {"text"},
    "gazetteer": {"model", "text"},
    "reading": {"model", "text", "lexicon", "gazetteer"},
    "fusion": {"model", "text"},
    "sources": {"model"},
    "store": {"model", "text"},
    "analysis": {"model", "store"},
    "export": {"model", "store"},
    **{name: {"model", "text", "lexicon", "gazetteer", "reading"} for name in DOORS},
    "extraction": {"model", "reading", "sources"},
    "ahead": {"model", "sources", "extraction"},
    "intake": {"model", "sources", "store", "extraction"},
    "pipeline": BELOW_PIPELINE | DOORS | {"extraction", "ahead", "intake"},
    "bulk": {"model", "fusion", "sources", "extraction", "export", "store"},
    "known": {"model", "gazetteer", "store"},
    "removing": {"model", "text", "fusion", "sources", "store"},
    "watching": {"model", "sources", "store", "pipeline"},
    "web": BELOW_PIPELINE | DOORS | {"analysis", "known", "pipeline", "door"},
    "cli": BELOW_PIPELINE
    | DOORS
    | {"analysis", "extraction", "ahead", "bulk", "known", "pipeline", "removing", "watching", "web", "door"},
    "door": {"model", "reading", "store"},
    "__main__": {"cli"},
}

# The rooms of the reading, in the order in which a report goes through them: a room sees only those before it.
READING = (
    *("words", "times", "actors", "counts", "places", "people", "speaking", "phrases", "result_phrase"),
    *("deeds", "settings", "roles", "results", "accounts", "parties", "outcomes", "joining", "cascade", "explain"),
)
UNMAPPED = {"result_phrase", "cascade", "explain"}
"""Single programs that docs/reading.md tells of in passing or not at all."""


def module_name(file: Path) -> str:
    parts = file.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def files() -> Mapping[str, Path]:
    return {module_name(file): file for file in sorted(ROOT.rglob("*.py"))}


def layer(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "door"


def imported(node: ast.AST, module: str) -> Iterator[str]:
    """Our own modules that an import statement names; `from a import b` names a.b where that is a module."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "marsad")
    elif isinstance(node, ast.ImportFrom):
        start = absolute(node, module)
        if start.split(".")[0] == "marsad":
            for alias in node.names:
                inner = f"{start}.{alias.name}"
                yield inner if inner in files() else start


def absolute(node: ast.ImportFrom, module: str) -> str:
    if not node.level:
        return node.module or ""
    package = module.split(".") if files()[module].name == "__init__.py" else module.split(".")[:-1]
    base = package[: len(package) - node.level + 1]
    return ".".join([*base, node.module] if node.module else base)


@cache
def imports() -> Mapping[str, frozenset[str]]:
    """For every module the modules of ours that it imports, wherever in the file: functions are no hiding place."""
    return {
        module: frozenset(
            name
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            for name in imported(node, module)
            if name != module
        )
        for module, file in files().items()
    }


def circle(graph: Mapping[str, frozenset[str]]) -> list[str]:
    """Some circle of the graph as the list of its modules, or an empty list."""
    done: set[str] = set()

    def walk(module: str, path: tuple[str, ...]) -> list[str]:
        if module in path:
            return [*path[path.index(module) :], module]
        if module not in done:
            for following in sorted(graph.get(module, ())):
                if found := walk(following, (*path, module)):
                    return found
            done.add(module)
        return []

    return next((found for module in graph if (found := walk(module, ()))), [])


def test_every_layer_stands_in_the_table() -> None:
    assert {layer(module) for module in files()} <= set(MAY_IMPORT)


@pytest.mark.parametrize("name", sorted(MAY_IMPORT))
def test_a_layer_imports_only_what_lies_below(name: str) -> None:
    against = [
        f"{module} imports {other}"
        for module, others in imports().items()
        if layer(module) == name
        for other in sorted(others)
        if layer(other) not in MAY_IMPORT[name] | {name}
    ]
    assert not against, "against the import table: " + "; ".join(against)


@pytest.mark.parametrize("room", READING)
def test_a_room_of_the_reading_sees_only_those_before_it(room: str) -> None:
    seen = {"reading", *READING[: READING.index(room) + 1]}
    against = [
        f"{module} imports {other}"
        for module, others in imports().items()
        if room_of(module) == room
        for other in sorted(others)
        if layer(other) == "reading" and room_of(other) not in seen
    ]
    assert not against, "against the order of the rooms: " + "; ".join(against)


def test_every_room_of_the_reading_has_its_place() -> None:
    assert {room_of(module) for module in files() if layer(module) == "reading"} == {"reading", *READING}


def test_the_map_of_the_reading_is_that_of_its_rooms() -> None:
    """docs/reading.md names every room in its order, and only programs, functions and tables that there are."""
    told = (ROOT.parents[1] / "docs" / "reading.md").read_text(encoding="utf-8")
    rooms, changes = told.split("## Where to change it")
    rows = re.findall(r"^\| `([\w.]+)` \|[^|]*\| ([^|]*) \|([^|]*)\|", rooms, re.M)
    assert [row[0].removesuffix(".py") for row in rows] == [room for room in READING if room not in UNMAPPED]
    for room, ways_in, tables in rows:
        for file, name in re.findall(r"`(?:(\w+)\.)?(\w+)`", ways_in):
            program = ROOT / "reading" / room / f"{file}.py" if file else ROOT / "reading" / room
            assert re.search(rf"^(?:def|class) {name}\b", program.read_text(encoding="utf-8"), re.M), f"{room}: {name}"
        for table in re.findall(r"`([\w*]+\.csv)`", tables):
            assert list(ROOT.glob(f"*/data/{table}")), table
    for path in re.findall(r"`([\w/]+\.(?:py|csv))`", changes.partition("\n\nA rule begins")[0]):
        assert list(ROOT.glob(f"*/data/{path}" if path.endswith("csv") else f"reading/{path}")), path


def room_of(module: str) -> str:
    """The room of the reading in which a module stands; "reading" is its door, and nothing is what stands elsewhere."""
    parts = module.split(".")
    return "" if layer(module) != "reading" else parts[2] if len(parts) > 2 else "reading"


def test_the_table_itself_has_no_circle() -> None:
    assert not circle({name: frozenset(others) for name, others in MAY_IMPORT.items()})


def test_no_module_imports_itself_in_a_circle() -> None:
    assert not circle(imports()), " → ".join(circle(imports()))


def test_a_circle_is_found() -> None:
    graph = {"a": frozenset({"b"}), "b": frozenset({"c"}), "c": frozenset({"b"})}
    assert circle(graph) == ["b", "c", "b"]


def test_long_files_are_named() -> None:
    for module, file in files().items():
        lines = file.read_text(encoding="utf-8").count("\n")
        if lines > LONGEST_FILE:
            warnings.warn(f"{module} has {lines} lines: it probably holds two subjects", stacklevel=1)
