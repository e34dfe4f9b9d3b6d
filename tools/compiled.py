"""The package once more, with its reading as machine code: `python tools/compiled.py build/compiled`.

What reads documents (`text/`, `reading/`, the matcher of `lexicon/`) is compiled by mypyc in a copy of the package; the
package itself stays as it is. Whoever puts the copy first (`PYTHONPATH=build/compiled marsad …`) gets the same
mentions, faster; with `--found` this interpreter puts it first by itself as long as it is of the present programs
(`compiled_found.py`). `tests/test_compiled.py` compares the two. Needs a C compiler, `pip install "mypy[mypyc]"`, and
some minutes.

With GCC it is compiled twice: once so that it counts what is run, then, after it has read the example corpus, the
composed reports of the benchmarks and some ordinary news, so that what is run stands together and all else apart. The
processor holds little of so much code at a time; that alone makes reading a tenth faster.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

from native import ADDED, native

if TYPE_CHECKING:
    from setuptools import Extension

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "marsad"
FOLDERS = ("text", "reading")
FURTHER = (
    *(f"lexicon/{name}.py" for name in ("matcher", "tables")),
    *(f"gazetteer/{name}.py" for name in ("gazetteer", "geometry", "keys", "tables")),
)
# Records are classes of their own there; explaining a document is not what has to be fast.
LEFT_OUT = frozenset({"text/records.py", "reading/explain.py"})
STAMP = "SOURCES"


def fingerprint() -> str:
    """Of all programs of the package: a copy made from others is out of date."""
    digest = hashlib.sha256()
    for file in sorted(SOURCE.rglob("*.py")):
        digest.update(file.relative_to(SOURCE).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()


def compiled_files(package: Path) -> list[Path]:
    """The programs of a package that are compiled."""
    files = [file for folder in FOLDERS for file in sorted((package / folder).rglob("*.py"))]
    kept = [f for f in files if f.name != "__init__.py" and f.relative_to(package).as_posix() not in LEFT_OUT]
    return kept + [package / name for name in FURTHER]


def compile_copy(target: Path) -> None:
    """Copy the package into `target` and compile there what reads documents."""
    from mypyc.build import mypycify

    made_from = fingerprint()
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(SOURCE, target / "marsad", ignore=shutil.ignore_patterns("__pycache__", "*.so", "*.pyd"))
    os.chdir(target)
    for name, program in ADDED.items():
        Path("marsad", name).write_text(program, encoding="utf-8")
    files = compiled_files(Path("marsad"))
    for file in files:
        file.write_text(native(file.read_text(encoding="utf-8")), encoding="utf-8")
    modules = mypycify(
        ["--follow-imports=silent", "--ignore-missing-imports", *map(str, files)],
        opt_level="2",
        debug_level="0",
        group_name=_GROUP,
    )
    ask_quickly(Path("build", f"__native_{_GROUP}.c"))
    if sys.platform == "linux":
        for module in modules:  # what only the copy itself calls need not be found by others, and can be put in line
            module.extra_compile_args += ["-fvisibility=hidden", "-fno-plt"]
    if is_gcc():
        _build_as_it_runs(modules, target)
    else:
        _build(modules)
    shutil.rmtree("build", ignore_errors=True)
    Path(STAMP).write_text(made_from, encoding="utf-8")


def ask_quickly(program: Path) -> None:
    """Have what mypyc wrote in C (`__native_GROUP.c`) ask sets, tables and texts by `quick.h`."""
    declared = f'#include "{program.stem}.h"'  # before it stands what `quick.h` stands on, behind it what is to use it
    written = program.read_text(encoding="utf-8")
    if written.count(declared) != 1:
        raise SystemExit(f"{program}: has no line {declared}; this mypyc writes otherwise than tools/compiled.py knows")
    quick = (ROOT / "tools" / "quick.h").read_text(encoding="utf-8")
    program.write_text(written.replace(declared, f"{quick}\n{declared}"), encoding="utf-8")


def is_gcc() -> bool:
    """Whether the C compiler that Python's extensions are built with is GCC."""
    compiler = os.environ.get("CC") or sysconfig.get_config_var("CC") or ""
    try:
        told = subprocess.run([*compiler.split(), "--version"], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError, IndexError):
        return False
    return "Free Software Foundation" in told


def _build(modules: "list[Extension]") -> None:
    from setuptools import Distribution

    command = Distribution({"ext_modules": modules}).get_command_obj("build_ext")
    command.inplace = command.force = True
    command.ensure_finalized()
    command.run()


def _build_as_it_runs(modules: "list[Extension]", target: Path) -> None:
    """Build, read what shows which parts are run, and build the part that holds all programs anew by that."""
    whole = next(module for module in modules if module.name.startswith(_GROUP))
    told, linked = list(whole.extra_compile_args), list(whole.extra_link_args)
    # What comes late in compiling changes nothing in what is counted, and takes its time.
    whole.extra_compile_args = [*told, "-fprofile-generate", "-fprofile-update=single", "-Wno-error", *_SPARED]
    whole.extra_link_args = [*linked, "-fprofile-generate"]
    _build(modules)
    subprocess.run(
        [sys.executable, "-c", _TRAINING, str(ROOT)],
        env={**os.environ, "PYTHONPATH": str(target), "PYTHONIOENCODING": "utf-8"}, check=True,
    )  # fmt: skip
    # Whatever was not run has no profile, which is what is wanted of it. Otherwise put together, code that mypyc makes
    # gets other warnings, which are no errors.
    whole.extra_compile_args = [*told, "-fprofile-use", "-Wno-missing-profile", "-Wno-coverage-mismatch", "-Wno-error"]
    whole.extra_link_args = linked
    _build([whole])


_GROUP = "marsad_compiled"
_SPARED = (
    "-fno-gcse", "-fno-tree-pre", "-fno-schedule-insns2", "-fno-ivopts", "-fno-tree-slsr", "-fno-crossjumping",
    "-fno-code-hoisting", "-fno-tree-tail-merge", "-fno-ipa-icf", "-fno-ipa-ra", "-fno-tree-loop-optimize",
)  # fmt: skip
_TRAINING = """
import json
import sys
from pathlib import Path
import marsad
root = Path(sys.argv[1])
texts = [f.read_text(encoding="utf-8").split("---\\n", 2)[-1] for f in sorted((root / "examples" / "corpus").iterdir())]
lines = (root / "benchmarks" / "ordinary.txt").read_text(encoding="utf-8").splitlines()
texts += ["\\n".join(lines[at : at + 8]) for at in range(0, len(lines), 8)]
composed = (root / "benchmarks" / "coded" / "documents.jsonl").read_text(encoding="utf-8").splitlines()
texts += [json.loads(line)["text"] for line in composed]
for text in texts:
    for part in (text, *text.split("\\n\\n")):
        marsad.read(part, published="2024-05-12")
"""
"""Reads what the programs are built by: reports of the kind that they are made for, and the news of any day."""


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
    parser.add_argument("--if-old", action="store_true", help="leave a copy of the present programs as it is")
    options = parser.parse_args()
    target = options.target.resolve()
    stamp = target / STAMP
    if not (options.if_old and stamp.is_file() and stamp.read_text(encoding="utf-8") == fingerprint()):
        compile_copy(target)
    if options.found:
        let_it_be_found(target, Path(sysconfig.get_path("purelib")))
        print("\nIt is used from now on, until a program of marsad changes. Without it:  MARSAD_PLAIN=1 marsad …")
    else:
        print(f"\nTo use it:  PYTHONPATH={target} marsad …")
    return 0


if __name__ == "__main__":
    sys.exit(main())
