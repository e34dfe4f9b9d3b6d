"""Programs of the package as mypyc compiles them best; used by `compiled.py` on the copy, never on the package.

What reads the same to Python costs machine code very different times. A constant is looked up by name at each use
unless it is declared final. A record or named tuple is read and made by calls of Python; a class of its own by
place. A function remembered by `lru_cache` is called as any object of Python is; one that looks into a dictionary of
its own, as a function of C. `bisect` of the standard library takes any sequence; one for lists of numbers is part of
the code. The programs that `ADDED` names are of the copy alone.
"""

import ast
import re

_CONSTANT = re.compile("_?(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_]*)")
_IMPORT = re.compile(r"^(?=(?:from|import) )", re.MULTILINE)
_FORGETTING = frozenset({"load"})
"""Functions under `lru_cache` of which others ask that they forget what they found."""
_EMPTY = {"list": "[]", "dict": "{}", "set": "set()"}


def native(program: str) -> str:
    """The program with all changes."""
    for change in (
        with_native_records,
        with_native_memories,
        with_native_bisection,
        with_tables_at_hand,
        with_final_constants,
        with_constant_rows,
    ):
        program = change(program)
    return program


def with_final_constants(program: str) -> str:
    """The program with what it names once, at its top, declared final: it need not be looked up by name each time.

    Of names for types (`Matches = Mapping[…]`) nothing is changed.
    """
    changes: list[tuple[ast.stmt | ast.expr, str]] = []
    tree = ast.parse(program)
    named = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    rebound = {name for node in ast.walk(tree) if isinstance(node, ast.Global) for name in node.names}

    def constant(name: str) -> bool:
        return _CONSTANT.fullmatch(name) is not None and named.count(name) == 1 and name not in rebound

    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(name)], value=value) if constant(name):
                changes.append((node, f"{name}: {_final(value)} = {ast.unparse(value)}"))
            case ast.AnnAssign(target=ast.Name(name), value=ast.expr() as value) if constant(name):
                changes.append((node, f"{name}: Final[{ast.unparse(node.annotation)}] = {ast.unparse(value)}"))
            case ast.Assign(targets=[ast.Tuple(names)], value=ast.Tuple(values)) if len(names) == len(values):
                told = [(ast.unparse(name), value) for name, value in zip(names, values, strict=True)]
                if all(constant(name) for name, _ in told):
                    lines = [f"{name}: {_final(value)} = {ast.unparse(value)}" for name, value in told]
                    changes.append((node, "\n".join(lines)))
    return _importing(_rewritten(program, changes), "from typing import Final") if changes else program


def _final(value: ast.expr) -> str:
    """How a constant is declared. Of a row of texts mypyc would keep the texts by themselves, and make a tuple of them
    each time that one is asked for."""
    return "Final[tuple[str, ...]]" if _is_row(value) else "Final"


def _is_row(value: ast.expr) -> bool:
    if not isinstance(value, ast.Tuple) or len(value.elts) < 2:
        return False
    return all(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in value.elts)


def with_constant_rows(program: str) -> str:
    """The program with the rows of texts that stand in a call (`startswith(("ا", "ب"))`) made once, not at each."""
    changes: list[tuple[ast.stmt | ast.expr, str]] = []
    lines: list[str] = []
    tree = ast.parse(program)
    # Where something stands in a formatted text, Python tells wrongly.
    formatted = {id(node) for text in ast.walk(tree) if isinstance(text, ast.JoinedStr) for node in ast.walk(text)}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="startswith" | "endswith"), args=[row, *_]):
                if _is_row(row) and id(row) not in formatted:
                    changes.append((row, f"_ROW_{len(lines)}"))
                    lines.append(f"_ROW_{len(lines)}: {_final(row)} = {ast.unparse(row)}")
    if not lines:
        return program
    return _importing(_rewritten(program, changes), "\n".join(["from typing import Final", *lines]))


def with_native_records(program: str) -> str:
    """The program with its records and named tuples as classes of their own, which mypyc makes records of C.

    The class has the fields, defaults, methods and equality of the record, `_replace` and `_asdict`, and can be
    unpacked where the record could. No record holds itself, so Python's garbage collector need not look at them.
    """
    tree = ast.parse(program)
    records = [node for node in tree.body if isinstance(node, ast.ClassDef) and _is_record(node)]
    if not records:
        return program
    changes: list[tuple[ast.stmt | ast.expr, str]] = [(node, _class(node)) for node in records]
    changed = _rewritten(program, changes)
    return _importing(changed, "from typing import Any, Iterator, final\nfrom mypy_extensions import mypyc_attr")


def _is_record(node: ast.ClassDef) -> bool:
    return _is_tuple(node) or _has_base(node, "Record")


def _is_tuple(node: ast.ClassDef) -> bool:
    return _has_base(node, "NamedTuple")


def _has_base(node: ast.ClassDef, name: str) -> bool:
    return any(isinstance(base, ast.Name) and base.id == name for base in node.bases)


def _class(node: ast.ClassDef) -> str:
    """The class that stands for a record or named tuple."""
    fields = [part for part in node.body if isinstance(part, ast.AnnAssign)]
    names = [ast.unparse(field.target) for field in fields]
    kinds = [ast.unparse(field.annotation) for field in fields]
    taken = [_taken(field) for field in fields]
    values = ", ".join(f"self.{name}" for name in names)
    lines = [
        "@final",
        "@mypyc_attr(acyclic=True)",
        f"class {node.name}:",
        *(f"    {name}: {kind}" for name, kind in zip(names, kinds, strict=True)),
        f"    def __init__(self, {', '.join(parameter for parameter, _ in taken)}) -> None:",
        *(f"        self.{name} = {value}" for name, (_, value) in zip(names, taken, strict=True)),
        "    def __eq__(self, other: object) -> bool:",
        f"        return isinstance(other, {node.name}) and "
        + " and ".join(f"self.{name} == other.{name}" for name in names),
        "    def _asdict(self) -> dict[str, Any]:",
        "        return {" + ", ".join(f"'{name}': self.{name}" for name in names) + "}",
        f"    def _replace(self, **changes: Any) -> '{node.name}':",
        f"        changed = {node.name}({', '.join(f'self.{name}' for name in names)})",
        "        for name, value in changes.items():",
        "            setattr(changed, name, value)",
        "        return changed",
    ]
    if _is_tuple(node):
        lines += [
            "    def __hash__(self) -> int:",
            f"        return hash(({values},))",
            "    def __iter__(self) -> Iterator[Any]:",
            f"        return iter(({values},))",
        ]
    for part in node.body:
        if isinstance(part, ast.FunctionDef):
            lines += ["    " + line for line in ast.unparse(part).split("\n")]
    return "\n".join(lines)


def _taken(field: ast.AnnAssign) -> tuple[str, str]:
    """The parameter for a field, and the value that the field is set to."""
    name, kind = ast.unparse(field.target), ast.unparse(field.annotation)
    match field.value:
        case None:
            return f"{name}: {kind}", name
        case ast.Call(func=ast.Name("field"), keywords=[ast.keyword("default_factory", ast.Name(factory))]):
            return f"{name}: {kind} | None = None", f"{_EMPTY[factory]} if {name} is None else {name}"
        case value:
            return f"{name}: {kind} = {ast.unparse(value)}", name


def with_native_memories(program: str) -> str:
    """The program with each function under `lru_cache` as one that looks into a dictionary of its own.

    As many results are kept; when there is no room for another, all are forgotten.
    """
    changes: list[tuple[ast.stmt | ast.expr, str]] = []
    for node in ast.parse(program).body:
        if isinstance(node, ast.FunctionDef) and len(node.decorator_list) == 1 and node.name not in _FORGETTING:
            match node.decorator_list[0]:
                case ast.Call(func=ast.Name("lru_cache"), keywords=[ast.keyword("maxsize", ast.Constant(int(most)))]):
                    changes.append((node, _remembering(node, most)))
    return _rewritten(program, changes)


def _remembering(node: ast.FunctionDef, most: int) -> str:
    name, takes = node.name, node.args.args
    kinds = [ast.unparse(taken.annotation) for taken in takes if taken.annotation is not None]
    key_kind = kinds[0] if len(kinds) == 1 else f"tuple[{', '.join(kinds)}]"
    names = ", ".join(taken.arg for taken in takes)
    key = names if len(takes) == 1 else f"({names})"
    returns = ast.unparse(node.returns) if node.returns else "None"
    memory, make = f"_remembered_by_{name}", f"_make_for_{name}"
    head = f"def {name}({ast.unparse(node.args)}) -> {returns}:\n"
    if takes:
        found = [f"    if {key} in {memory}:", f"        return {memory}[{key}]"]
        if "None" not in returns:  # then one look does
            found = [f"    found = {memory}.get({key})", "    if found is not None:", "        return found"]
        lines = [
            f"{memory}: dict[{key_kind}, {returns}] = {{}}",
            head.rstrip("\n"),
            *found,
            f"    if len({memory}) >= {most}:",
            f"        {memory}.clear()",
            f"    made: {returns} = {make}({names})",
            f"    {memory}[{key}] = made",
            "    return made",
        ]
    else:
        lines = [
            f"{memory}: list[{returns}] = []",
            f"{head}    if not {memory}:",
            f"        {memory}.append({make}())",
            f"    return {memory}[0]",
        ]
    worked_out = ast.FunctionDef(make, node.args, node.body, [], node.returns, lineno=node.lineno)
    return "\n".join([*lines, ast.unparse(worked_out)])


BISECTION = '''
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_extensions import i64


def bisect_left(numbers: list[int], number: int, low: int = 0) -> int:
    begin: "i64" = low
    end: "i64" = len(numbers)
    looked_for: "i64" = number
    while begin < end:
        middle: "i64" = (begin + end) >> 1
        here: "i64" = numbers[middle]
        if here < looked_for:
            begin = middle + 1
        else:
            end = middle
    return int(begin)


def bisect_right(numbers: list[int], number: int, low: int = 0) -> int:
    return bisect_left(numbers, number + 1, low)
'''
"""What the copy has for `bisect` of the standard library, where that is asked for places in lists of numbers."""


def with_native_bisection(program: str) -> str:
    """The program with bisections of `BISECTION`, if it bisects nothing but lists of numbers."""
    asked = re.findall(r"\bbisect(?:_left|_right)?[,)(\]].*", program)
    if any("key=" in line or "(offset" in line or "(i," in line for line in asked):
        return program
    return program.replace("from bisect import ", "from marsad.reading.bisection import ")


AT_HAND = '''
from marsad.model import actors as _actors
from marsad.model import codebook as _codebook
from marsad.model.codebook import Acled, Plover


class ActorEntry:
    def __init__(self, entry: _actors.ActorEntry) -> None:
        self.id: str = entry.id
        self.name_en: str = entry.name_en
        self.name_ar: str = entry.name_ar
        self.acled_inter: str | None = entry.acled_inter
        self.country: str | None = entry.country
        self.parent: str | None = entry.parent
        self.kind: str = entry.kind


class Kind:
    def __init__(self, kind: _codebook.Kind) -> None:
        self.id: str = kind.id
        self.acled: Acled | None = kind.acled
        self.plover: Plover | None = kind.plover
        self.family: str = kind.family
        self.roles: tuple[str, ...] = kind.roles


_registry: dict[str, ActorEntry] = {}
_kinds: dict[str, Kind] = {}


def registry() -> dict[str, ActorEntry]:
    if not _registry:
        for id, entry in _actors.registry().items():
            _registry[id] = ActorEntry(entry)
    return _registry


def codebook() -> dict[str, Kind]:
    if not _kinds:
        for id, kind in _codebook.codebook().items():
            _kinds[id] = Kind(kind)
    return _kinds
'''
"""What the copy has for the tables of `model`, which are asked at every turn: plain dictionaries of its own records."""
_OF_TABLES = frozenset({"registry", "codebook", "ActorEntry", "Kind"})


def with_tables_at_hand(program: str) -> str:
    """The program with `registry()` and `codebook()` of `AT_HAND`, and what they hold."""
    changes: list[tuple[ast.stmt | ast.expr, str]] = []
    for node in ast.parse(program).body:
        if isinstance(node, ast.ImportFrom) and node.module in ("marsad.model.actors", "marsad.model.codebook"):
            names = [alias.name for alias in node.names]
            ours = [name for name in names if name in _OF_TABLES]
            others = [name for name in names if name not in _OF_TABLES]
            if ours:
                lines = [f"from marsad.reading.at_hand import {', '.join(ours)}"]
                lines += [f"from {node.module} import {', '.join(others)}"] if others else []
                changes.append((node, "\n".join(lines)))
    return _rewritten(program, changes)


ADDED = {"reading/bisection.py": BISECTION, "reading/at_hand.py": AT_HAND}
"""The programs that the copy has beside those of the package, by file."""


def _rewritten(program: str, changes: list[tuple[ast.stmt | ast.expr, str]]) -> str:
    """The program with the stretches of these nodes, decorators included, replaced."""
    lines = program.encode().split(b"\n")
    for node, text in sorted(changes, key=lambda change: (-_first_line(change[0]), -change[0].col_offset)):
        first, last = _first_line(node) - 1, node.end_lineno or node.lineno
        before, after = lines[first][: node.col_offset], lines[last - 1][node.end_col_offset :]
        lines[first:last] = (before + text.encode() + after).split(b"\n")
    return b"\n".join(lines).decode()


def _first_line(node: ast.stmt | ast.expr) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min((decorator.lineno for decorator in decorators), default=node.lineno)


def _importing(program: str, lines: str) -> str:
    return _IMPORT.sub(f"{lines}\n", program, count=1)
