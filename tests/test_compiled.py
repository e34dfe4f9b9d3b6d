"""The compiled copy of the package (`make compiled`) reads what the package reads."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

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
