"""The compiled copy of the package (`make compiled`) reads what the package reads."""

import ast
import bisect
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from support import loaded

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
    sys.modules["native"] = _rewriting()
    return loaded("compiled", ROOT / "tools" / "compiled.py")


def _rewriting() -> ModuleType:
    return loaded("native", ROOT / "tools" / "native.py")


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("import re\n\n_A = 1\n", "from typing import Final\nimport re\n\n_A: Final = 1\n"),
        ("import re\nKINDS: set[str] = A\n", "from typing import Final\nimport re\nKINDS: Final[set[str]] = A\n"),
        ("import re\n\n\ndef f() -> None:\n    A = 1\n", "import re\n\n\ndef f() -> None:\n    A = 1\n"),
        ("import re\n_memo = {}\nif A == 1: pass\n", "from typing import Final\nimport re\n_memo: Final = {}\nif A == 1: pass\n"),  # noqa: E501
        ("import re\nA, _B = 1, 2.5\n", "from typing import Final\nimport re\nA: Final = 1\n_B: Final = 2.5\n"),
        ("import re\nA = ('a', 'b')\n", "from typing import Final\nimport re\nA: Final[tuple[str, ...]] = ('a', 'b')\n"),  # noqa: E501
        ("import re\n_Sense = tuple[int, str]\n", "import re\n_Sense = tuple[int, str]\n"),
        ("import re\nA = 1\nA = 2\n", "import re\nA = 1\nA = 2\n"),
        ("import re\nA = 1\ndef f() -> None:\n    global A\n", "import re\nA = 1\ndef f() -> None:\n    global A\n"),
    ],
)
def test_only_constants_are_declared_final(program: str, expected: str) -> None:
    assert _rewriting().with_final_constants(program) == expected


RECORDS = '''"""A program."""

from typing import NamedTuple

from msgspec import field

from marsad.text.records import Record


class Part(NamedTuple):
    """A part of «شيء»."""

    word: str
    first: int
    """Where it begins."""
    last: int = 9

    @property
    def long(self) -> bool:
        return self.last - self.first > 3


class Account(Record):
    """What is told of one happening."""

    kind: str
    parts: list[Part] = field(default_factory=list)
    """Of which it is made."""
    count: int = 0

    @property
    def bare(self) -> bool:
        return not self.parts


one = Part("كلمة", 1, 2)
told = Account("raid")
retold = told._replace(count=3)
'''


def test_records_of_the_copy_do_what_those_of_the_package_do() -> None:
    plain: dict[str, Any] = {}
    native: dict[str, Any] = {}
    exec(RECORDS, plain)
    changed = _rewriting().with_native_records(RECORDS)
    exec(changed, native)
    assert "NamedTuple)" not in changed
    assert "(Record)" not in changed
    for found in (plain, native):
        part = found["Part"]
        assert found["one"] == part("كلمة", 1, 2) != part("كلمة", 1)
        assert part("b", 2, 9) == part(word="b", first=2)
        assert len({found["one"], part("كلمة", 1, 2)}) == 1
        assert found["one"]._replace(last=7).long
        assert found["one"]._asdict() == {"word": "كلمة", "first": 1, "last": 2}
        word, *rest = found["one"]
        assert (word, rest) == ("كلمة", [1, 2])
        account = found["Account"]
        assert found["told"] == account(kind="raid") != found["retold"] == account("raid", [], 3)
        assert found["told"].bare
        assert not account("raid", [part("a", 1)]).bare
        assert account("raid").parts is not account("raid").parts


ROWS = """
import re

def begins(one: str, other: str) -> bool:
    return one.startswith(("ا", "ب")) and not (one.endswith(("ت", "ث",
        "ج")) or other.startswith(("ا", "ب"), 1)) and f"{one.startswith(('ح', 'خ'))}" == "False"
"""


def test_rows_of_texts_are_made_once() -> None:
    changed = _rewriting().with_constant_rows(ROWS)
    assert changed.count("Final[tuple[str, ...]] = ") == 3
    for program in (ROWS, changed):
        found: dict[str, Any] = {}
        exec(program, found)
        told = [found["begins"](one, other) for one in ("اد", "بت", "ج", "بج") for other in ("د", "دا")]
        assert told == [True, False, False, False, False, False, False, False]


MEMORIES = """
from functools import lru_cache

asked = []


@lru_cache(maxsize=2)
def doubled(word: str, times: int = 1) -> str | None:
    \"\"\"None for no word.\"\"\"
    asked.append(word)
    return word * 2 * times if word else None


@lru_cache(maxsize=1)
def table() -> dict[str, int]:
    asked.append("table")
    return {"a": 1}
"""


def test_memories_of_the_copy_do_what_lru_cache_does() -> None:
    changed = _rewriting().with_native_memories(MEMORIES)
    assert "@lru_cache" not in changed
    for program in (MEMORIES, changed):
        found: dict[str, Any] = {}
        exec(program, found)
        assert [found["doubled"](word, 1) for word in ("a", "a", "", "")] == ["aa", "aa", None, None]
        assert found["table"]() is found["table"]()
        assert found["asked"] == ["a", "", "table"]
        assert found["doubled"]("b", 2) == "bbbb"
        assert found["doubled"]("a", 1) == "aa"  # no room for a third: it may have been forgotten


def test_bisection_of_the_copy_does_what_that_of_python_does() -> None:
    found: dict[str, Any] = {}
    exec(_rewriting().BISECTION, found)
    numbers = [1, 3, 3, 3, 7]
    for number in range(9):
        for low in range(3):
            assert found["bisect_left"](numbers, number, low) == bisect.bisect_left(numbers, number, low)
            assert found["bisect_right"](numbers, number, low) == bisect.bisect_right(numbers, number, low)


def test_what_is_compiled_tests_membership_of_plain_tuples() -> None:
    """mypyc stops at «in (one, *others)»."""
    for file in _tool().compiled_files(ROOT / "src" / "marsad"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            asks = isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.In, ast.NotIn))
            if asks and isinstance(node.comparators[0], ast.Tuple):
                parts = node.comparators[0].elts
                assert not any(isinstance(part, ast.Starred) for part in parts), f"{file.name}:{node.lineno}"


def test_what_is_compiled_has_no_functions_within_functions() -> None:
    """mypyc makes a ring of such a function and what it sees: the whole document would wait for Python's collector."""
    for file in _tool().compiled_files(ROOT / "src" / "marsad"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                within = [n.name for n in ast.walk(node) if isinstance(n, ast.FunctionDef) and n is not node]
                assert not within, f"{file.name}: {within[0]} in {node.name}"


def test_what_is_compiled_has_one_line_of_classes() -> None:
    """mypyc makes no class with two classes of its own above it."""
    for file in _tool().compiled_files(ROOT / "src" / "marsad"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            assert not isinstance(node, ast.ClassDef) or len(node.bases) < 2, f"{file.name}: {node.name}"


def test_no_compiler_is_no_gcc(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only GCC compiles by what is run; others as they are told."""
    monkeypatch.setenv("CC", "no-such-compiler -O2")
    assert not _tool().is_gcc()


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
