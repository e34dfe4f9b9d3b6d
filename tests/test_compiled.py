"""The compiled copy of the package (`make compiled`) reads what the package reads."""

import ast
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
COPY = ROOT / "build" / "compiled"
# Reads all example documents and prints the mentions, and first where the matcher comes from.
READ = """
import sys, msgspec
from pathlib import Path
from marsad.lexicon import matcher
from marsad.model.document import Document
from marsad.reading import read_document
print(matcher.__file__)
for file in sorted(Path(sys.argv[1]).iterdir()):
    text = file.read_text(encoding="utf-8")
    for part in (text, *text.split("\\n\\n"), text.replace("\\n", " "), text[::-1]):
        mentions = read_document(Document(id=file.name, text=part, published="2024-05-12"))
        print(msgspec.json.encode(mentions).decode())
"""


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("compiled", ROOT / "tools" / "compiled.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("import re\n\n_A = 1\n", "from typing import Final\nimport re\n\n_A: Final = 1\n"),
        ("import re\nKINDS: set[str] = A\n", "from typing import Final\nimport re\nKINDS: Final[set[str]] = A\n"),
        ("import re\n\n\ndef f() -> None:\n    A = 1\n", "import re\n\n\ndef f() -> None:\n    A = 1\n"),
        ("import re\n_memo = {}\nif A == 1: pass\n", "import re\n_memo = {}\nif A == 1: pass\n"),
    ],
)
def test_only_constants_are_declared_final(program: str, expected: str) -> None:
    assert _tool().with_final_constants(program) == expected


RECORDS = '''"""A program."""

from itertools import repeat
from typing import NamedTuple


class Part(NamedTuple):
    """A part of «شيء»."""

    word: str
    first: int
    """Where it begins."""
    last: int = 9

    @property
    def long(self) -> bool:
        return self.last - self.first > 3


_new = tuple.__new__
one = _new(Part, ("كلمة", 1, 2))  # made without the constructor
some = list(map(_new, repeat(Part), zip(["a", "b"], [1, 2], [3, 9], strict=True)))
'''


def test_records_of_the_copy_do_what_named_tuples_do() -> None:
    plain: dict[str, Any] = {}
    native: dict[str, Any] = {}
    exec(RECORDS, plain)
    changed = _tool().with_native_records(RECORDS)
    exec(changed, native)
    assert "NamedTuple)" not in changed
    for found in (plain, native):
        part = found["Part"]
        assert found["one"] == part("كلمة", 1, 2) != part("كلمة", 1)
        assert found["some"] == [part("a", 1, 3), part(word="b", first=2)]
        assert len({found["one"], part("كلمة", 1, 2)}) == 1
        assert found["one"]._replace(last=7).long
        assert found["one"]._asdict() == {"word": "كلمة", "first": 1, "last": 2}
        word, *rest = found["one"]
        assert (word, rest) == ("كلمة", [1, 2])


def test_what_is_compiled_has_one_line_of_classes() -> None:
    """mypyc makes no class with two classes of its own above it."""
    for file in _tool().compiled_files(ROOT / "src" / "marsad"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            assert not isinstance(node, ast.ClassDef) or len(node.bases) < 2, f"{file.name}: {node.name}"


def test_the_copy_is_found_while_it_is_fresh(tmp_path: Path) -> None:
    source, copy, site = (tmp_path / name for name in ("src", "copy", "site"))
    for folder in (source, copy, site):
        folder.mkdir()
    (source / "one.py").write_text("", encoding="utf-8")
    tool = _tool()
    tool.SOURCE = source
    tool.let_it_be_found(copy, site)
    begin = "import site, sys; site.addsitedir(sys.argv[1]); print(sys.argv[2] in sys.path)"

    def found(**settings: str) -> bool:
        command = [sys.executable, "-S", "-c", begin, str(site), str(copy)]
        environment = {name: value for name, value in os.environ.items() if name != "MARSAD_PLAIN"} | settings
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8").stdout == "True\n"

    assert not found()  # none was made yet
    (copy / "SOURCES").write_text("", encoding="utf-8")
    os.utime(source / "one.py", (1, 1))
    assert found()
    assert not found(MARSAD_PLAIN="1")
    os.utime(copy / "SOURCES", (0, 0))
    assert not found()


def test_the_compiled_copy_reads_the_same() -> None:
    stamp = COPY / "SOURCES"
    if not stamp.exists():
        pytest.skip("no compiled copy: `make compiled` makes one")
    if stamp.read_text(encoding="utf-8") != _tool().fingerprint():
        pytest.skip("the compiled copy is of other sources: `make compiled` makes it anew")
    plain_from, *plain = _read(ROOT / "src")
    compiled_from, *compiled = _read(COPY)
    assert plain_from.endswith(".py")
    assert not compiled_from.endswith(".py")
    assert compiled == plain


def _read(source: Path) -> list[str]:
    corpus = ROOT / "examples" / "corpus"
    run = subprocess.run(
        [sys.executable, "-c", READ, str(corpus)],
        env={**os.environ, "PYTHONPATH": str(source), "PYTHONIOENCODING": "utf-8"},
        capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return run.stdout.splitlines()
