"""The package once more, with its reading as machine code: `python tools/compiled.py build/compiled`.

What reads documents (`text/`, `reading/`, the matcher of `lexicon/`) is compiled by mypyc in a copy of the package; the
package itself stays as it is. Whoever puts the copy first (`PYTHONPATH=build/compiled marsad …`) gets the same
mentions, faster; `tests/test_compiled.py` compares the two. Needs a C compiler, `pip install "mypy[mypyc]"`, and some
minutes.
"""

import argparse
import hashlib
import os
import re
import shutil
import sys
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src" / "marsad"
FOLDERS = ("text", "reading")
FURTHER = ("lexicon/matcher.py", "gazetteer/geometry.py", "gazetteer/keys.py")
# A list with slots is no class that mypyc can make; explaining a document is not what has to be fast.
LEFT_OUT = frozenset({"__init__.py", "windows.py", "explain.py"})
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


def compile_copy(target: Path) -> None:
    """Copy the package into `target` and compile there what reads documents."""
    from mypyc.build import mypycify
    from setuptools import Distribution

    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(SOURCE, target / "marsad", ignore=shutil.ignore_patterns("__pycache__", "*.so", "*.pyd"))
    os.chdir(target)
    package = Path("marsad")
    files = [file for folder in FOLDERS for file in sorted((package / folder).glob("*.py"))]
    files = [file for file in files if file.name not in LEFT_OUT] + [package / name for name in FURTHER]
    for file in files:
        file.write_text(with_final_constants(file.read_text(encoding="utf-8")), encoding="utf-8")
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
    Path(STAMP).write_text(fingerprint(), encoding="utf-8")


def main() -> int:
    """Compile into the folder named on the command line."""
    parser = argparse.ArgumentParser(description="Make a copy of marsad whose reading is machine code.")
    parser.add_argument("target", type=Path, help="folder for the copy; what is in it is replaced")
    target = parser.parse_args().target.resolve()
    compile_copy(target)
    print(f"\nTo use it:  PYTHONPATH={target} marsad …")
    return 0


if __name__ == "__main__":
    sys.exit(main())
