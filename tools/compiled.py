"""The package once more, with its reading as machine code: `python tools/compiled.py build/compiled`.

What reads documents (`text/`, `reading/`, the matcher of `lexicon/`) is compiled by mypyc in a copy of the package; the
package itself stays as it is. Whoever puts the copy first (`PYTHONPATH=build/compiled marsad …`) gets the same
mentions, faster; with `--found` this interpreter puts it first by itself as long as it is of the present programs
(`compiled_found.py`). `tests/test_compiled.py` compares the two. Needs a C compiler, `pip install "mypy[mypyc]"`, and
some minutes.
"""

import argparse
import ast
import hashlib
import os
import re
import shutil
import sys
import sysconfig
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src" / "marsad"
FOLDERS = ("text", "reading")
FURTHER = ("lexicon/matcher.py", "lexicon/tables.py", "gazetteer/geometry.py", "gazetteer/keys.py")
# A list with slots is no class that mypyc can make; explaining a document is not what has to be fast.
LEFT_OUT = frozenset({"__init__.py", "ordered.py", "explain.py"})
STAMP = "SOURCES"
_CONSTANT = re.compile(r"^(_?[A-Z][A-Z0-9_]*)(?:: ([^=\n]+))? = ", re.MULTILINE)
_IMPORT = re.compile(r"^(?=(?:from|import) )", re.MULTILINE)


def fingerprint() -> str:
    """Of all programs of the package: a copy made from others is out of date."""
    digest = hashlib.sha256()
    for file in sorted(SOURCE.rglob("*.py")):
        digest.update(file.relative_to(SOURCE).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()


def with_final_constants(program: str) -> str:
    """The program with its constants declared final, so that they need not be looked up by name each time."""

    def declared(constant: re.Match[str]) -> str:
        name, kind = constant.groups()
        return f"{name}: Final = " if kind is None else f"{name}: Final[{kind}] = "

    changed, constants = _CONSTANT.subn(declared, program)
    return _IMPORT.sub("from typing import Final\n", changed, count=1) if constants else program


def with_native_records(program: str) -> str:
    """The program with its named tuples as classes of their own, which mypyc makes records of C.

    In Python a named tuple is the cheapest record to make; in machine code a class is cheaper to make and far cheaper
    to read. The class has the tuple's fields, defaults, methods, equality, `_replace` and `_asdict`, and can be
    unpacked. Records made by `_new(Record, (...))` are made by the class itself.
    """
    tree = ast.parse(program)
    records = [node for node in tree.body if isinstance(node, ast.ClassDef) and _is_record(node)]
    names = {node.name for node in records}
    changes = [(node, _native(node)) for node in records]
    changes += [(node, made) for node in ast.walk(tree) if (made := _made(node, names)) is not None]
    lines = program.encode().split(b"\n")
    for node, text in sorted(changes, key=lambda change: -change[0].lineno):
        first, last = node.lineno - 1, node.end_lineno or node.lineno
        before, after = lines[first][: node.col_offset], lines[last - 1][node.end_col_offset :]
        lines[first:last] = (before + text.encode() + after).split(b"\n")
    changed = b"\n".join(lines).decode()
    return _IMPORT.sub("from typing import Any, Iterator, final\n", changed, count=1) if records else changed


def _is_record(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id == "NamedTuple" for base in node.bases)


def _native(node: ast.ClassDef) -> str:
    fields = [part for part in node.body if isinstance(part, ast.AnnAssign)]
    names = [ast.unparse(field.target) for field in fields]
    kinds = [ast.unparse(field.annotation) for field in fields]
    defaults = [f" = {ast.unparse(field.value)}" if field.value else "" for field in fields]
    takes = ", ".join(f"{name}: {kind}{value}" for name, kind, value in zip(names, kinds, defaults, strict=True))
    values = ", ".join(f"self.{name}" for name in names)
    lines = [
        "@final",
        f"class {node.name}:",
        *(f"    {name}: {kind}" for name, kind in zip(names, kinds, strict=True)),
        f"    def __init__(self, {takes}) -> None:",
        *(f"        self.{name} = {name}" for name in names),
        "    def __eq__(self, other: object) -> bool:",
        f"        return isinstance(other, {node.name}) and "
        + " and ".join(f"self.{name} == other.{name}" for name in names),
        "    def __hash__(self) -> int:",
        f"        return hash(({values},))",
        "    def __iter__(self) -> Iterator[Any]:",
        f"        return iter(({values},))",
        "    def _asdict(self) -> dict[str, Any]:",
        "        return {" + ", ".join(f"'{name}': self.{name}" for name in names) + "}",
        f"    def _replace(self, **changes: Any) -> '{node.name}':",
        f"        return {node.name}(**{{**self._asdict(), **changes}})",
    ]
    for part in node.body:
        if isinstance(part, ast.FunctionDef):
            lines += ["    " + line for line in ast.unparse(part).split("\n")]
    return "\n".join(lines)


def _made(node: ast.AST, records: set[str]) -> str | None:
    """`_new(Record, (a, b))` and `map(_new, repeat(Record), zip(...))` as calls of the class."""
    match node:
        case ast.Call(func=ast.Name("_new"), args=[ast.Name(name), ast.Tuple(values)]) if name in records:
            return f"{name}({', '.join(map(ast.unparse, values))})"
        case ast.Call(
            func=ast.Name("map"),
            args=[ast.Name("_new"), ast.Call(func=ast.Name("repeat"), args=[ast.Name(name)]), ast.Call() as zipped],
        ) if name in records:
            values = ", ".join(f"v{at}" for at in range(len(zipped.args)))
            return f"[{name}({values}) for {values} in {ast.unparse(zipped)}]"
    return None


def compiled_files(package: Path) -> list[Path]:
    """The programs of a package that are compiled."""
    files = [file for folder in FOLDERS for file in sorted((package / folder).glob("*.py"))]
    return [file for file in files if file.name not in LEFT_OUT] + [package / name for name in FURTHER]


def compile_copy(target: Path) -> None:
    """Copy the package into `target` and compile there what reads documents."""
    from mypyc.build import mypycify
    from setuptools import Distribution

    made_from = fingerprint()
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(SOURCE, target / "marsad", ignore=shutil.ignore_patterns("__pycache__", "*.so", "*.pyd"))
    os.chdir(target)
    files = compiled_files(Path("marsad"))
    for file in files:
        program = file.read_text(encoding="utf-8")
        file.write_text(with_final_constants(with_native_records(program)), encoding="utf-8")
    modules = mypycify(
        ["--follow-imports=silent", "--ignore-missing-imports", *map(str, files)],
        opt_level="2",
        debug_level="0",
        group_name="marsad_compiled",
    )
    command = Distribution({"ext_modules": modules}).get_command_obj("build_ext")
    command.inplace = True
    command.ensure_finalized()
    command.run()
    shutil.rmtree("build", ignore_errors=True)
    Path(STAMP).write_text(made_from, encoding="utf-8")


def let_it_be_found(target: Path, site: Path) -> None:
    """Have the interpreter of these site-packages put the copy before the package, while it is fresh."""
    finder = (Path(__file__).parent / "compiled_found.py").read_text(encoding="utf-8")
    finder = finder.replace('COPY = "build/compiled"', f"COPY = {str(target)!r}")
    finder = finder.replace('SOURCE = "src/marsad"', f"SOURCE = {str(SOURCE.resolve())!r}")
    (site / "marsad_compiled_found.py").write_text(finder, encoding="utf-8")
    # The names of these files are gone through in their order: this one before that of the package itself.
    (site / "00-marsad-compiled.pth").write_text("import marsad_compiled_found\n", encoding="utf-8")


def main() -> int:
    """Compile into the folder named on the command line."""
    parser = argparse.ArgumentParser(description="Make a copy of marsad whose reading is machine code.")
    parser.add_argument("target", type=Path, help="folder for the copy; what is in it is replaced")
    parser.add_argument("--found", action="store_true", help="let this interpreter use it while it is up to date")
    options = parser.parse_args()
    target = options.target.resolve()
    compile_copy(target)
    if options.found:
        let_it_be_found(target, Path(sysconfig.get_path("purelib")))
        print("\nIt is used from now on, until a program of marsad changes. Without it:  MARSAD_PLAIN=1 marsad …")
    else:
        print(f"\nTo use it:  PYTHONPATH={target} marsad …")
    return 0


if __name__ == "__main__":
    sys.exit(main())
