"""What machine code asks by `tools/quick.h` is answered as Python answers it."""

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support import loaded

ROOT = Path(__file__).parent.parent
ASKED = """
def in_set(table: set[str], key: str) -> bool:
    return key in table

def in_constant(table: frozenset[str], key: str) -> bool:
    return key in table

def named(text: str) -> bool:
    return text == "من"

def one_of(text: str) -> bool:
    return text in ("ا", "ab", "بي")

def number_in_set(table: set[int], key: int) -> bool:
    return key in table

def get(table: dict[str, int], key: str) -> int | None:
    return table.get(key)

def get_or(table: dict[str, object], key: str, otherwise: str) -> object:
    return table.get(key, otherwise)

def number_get(table: dict[int, str], key: int) -> str | None:
    return table.get(key)

def item(table: dict[str, int], key: str) -> int:
    return table[key]

def number_item(table: dict[int, str], key: int) -> str:
    return table[key]

def in_table(table: dict[str, int], key: str) -> bool:
    return key in table

def starts(text: str, part: str) -> bool:
    return text.startswith(part)

def starts_any(text: str, parts: tuple[str, ...]) -> bool:
    return text.startswith(parts)

def ends(text: str, part: str) -> bool:
    return text.endswith(part)

def ends_any(text: str, parts: tuple[str, ...]) -> bool:
    return text.endswith(parts)

def without(text: str, prefix: str) -> str:
    return text.removeprefix(prefix)

def in_tuple(parts: tuple[str, ...], key: str) -> bool:
    return key in parts

def counted(last: int) -> list[int]:
    found: list[int] = []
    for number in range(last):
        found.append(number)
    return found

def letters(text: str) -> bool:
    return text.isalpha()

def digits(text: str) -> bool:
    return text.isdecimal()

def disjoint(one: set[str], other: set[str]) -> bool:
    return one.isdisjoint(other)

def disjoint_list(one: set[str], other: list[str]) -> bool:
    return one.isdisjoint(other)

def numbers_as_keys(numbers: list[int]) -> dict[int, int]:
    table: dict[int, int] = {}
    for number in numbers:
        table[number] = table.get(number, 0) + 1
    return table
"""
BUILD = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from compiled import ask_quickly
from mypyc.build import mypycify
from setuptools import Distribution
modules = mypycify(["asked.py", "beside.py"], opt_level="1", group_name="asked")
if sys.argv[2] == "quick":
    ask_quickly(Path("build", "__native_asked.c"))
command = Distribution({"ext_modules": modules}).get_command_obj("build_ext")
command.inplace = command.force = True
command.ensure_finalized()
command.run()
"""

# Few letters, so that texts are equal and begin alike, of three widths.
WORDS = st.text(alphabet="ابيaé𐤀", max_size=4)
BOUNDS = [255, 256, 257, 4095, 4096, 4097, 2**30 - 1, 2**30, 2**62, 2**64, -(2**40)]
NUMBERS = st.integers(-3, 12) | st.sampled_from(BOUNDS)
KEYS = WORDS | NUMBERS


def _built(folder: Path, how: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", BUILD, str(ROOT / "tools"), how]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    for needed in ("mypyc", "setuptools"):
        pytest.importorskip(needed)
    if shutil.which((sysconfig.get_config_var("CC") or "cc").split()[0]) is None:
        pytest.skip("there is no C compiler")
    folder = tmp_path_factory.mktemp("quick")
    (folder / "asked.py").write_text(ASKED, encoding="utf-8")
    (folder / "beside.py").write_text("def nothing() -> None: ...\n", encoding="utf-8")
    done = _built(folder, "quick")
    if done.returncode and _built(folder, "plain").returncode:
        pytest.skip("no extension can be built here, with or without tools/quick.h")
    assert done.returncode == 0, done.stdout + done.stderr
    sys.path.insert(0, str(folder))
    try:
        file = next(folder.glob("asked.*.so"), None) or next(folder.glob("asked.*.pyd"))
        return loaded("asked", file)
    finally:
        sys.path.remove(str(folder))


def anew(word: str) -> str:
    """The same text as another object, whose hash nobody has asked for."""
    return "".join([word[:1], word[1:]]) if len(word) > 1 else word


def told(ask: Any, *arguments: Any) -> Any:
    try:
        return ask(*arguments)
    except KeyError as error:
        return KeyError, error.args


@given(held=st.lists(KEYS, max_size=40), gone=st.lists(KEYS, max_size=20), key=WORDS, number=NUMBERS)
def test_sets_and_tables(asked: ModuleType, held: list[Any], gone: list[Any], key: str, number: int) -> None:
    table = dict.fromkeys(held, 1)
    for one in [*gone, *held[::3]]:  # where something was, tables have a mark of their own
        table.pop(one, None)
    members = {one for one in held if one in table} | set(gone)
    members.difference_update(gone)
    for one in (key, anew(key), *held, *map(anew, filter(lambda word: isinstance(word, str), held))):
        if isinstance(one, str):
            assert asked.in_set(members, one) == (one in members)
            assert asked.in_table(table, one) == (one in table)
            assert asked.get(table, one) == table.get(one)
            assert asked.get_or(table, one, "none") == table.get(one, "none")
            assert told(asked.item, table, one) == told(table.__getitem__, one)
    named: Any = {one: str(one) for one in table}
    for one in (number, *held):
        if isinstance(one, int):
            assert asked.number_in_set(members, one) == (one in members)
            assert asked.number_get(named, one) == named.get(one)
            assert told(asked.number_item, named, one) == told(named.__getitem__, one)


@given(tables=st.lists(st.frozensets(KEYS, max_size=60), max_size=20), keys=st.lists(WORDS, min_size=1, max_size=8))
def test_sets_that_never_change(asked: ModuleType, tables: list[frozenset[Any]], keys: list[str]) -> None:
    for _ in range(2):  # the second time what they cannot hold is known
        for table in tables:
            for key in keys:
                assert asked.in_constant(table, key) == (key in table)
                assert asked.in_constant(table, sys.intern(anew(key))) == (key in table)


def test_more_sets_than_are_known_at_a_time(asked: ModuleType) -> None:
    words = [f"word{number}" for number in range(6000)]
    tables = [frozenset({word, "beside"}) for word in words]
    for _ in range(2):
        for number, table in enumerate(tables):
            assert asked.in_constant(table, words[number])
            assert not asked.in_constant(table, words[number - 1])
    kept = sys.getrefcount(tables[0])
    assert kept <= 4  # the list, this call, and its sieve while it has one


def test_more_rows_than_are_known_at_a_time(asked: ModuleType) -> None:
    rows = [(f"{number}-", "ال") for number in range(3000)]
    for _ in range(2):
        for number, row in enumerate(rows):
            assert asked.starts_any(f"{number}-x", row)
            assert not asked.starts_any(f"x{number}-", row)
            assert asked.ends_any(f"x{number}-", row)
            assert not asked.ends_any(f"{number}-x", row)


@given(text=WORDS | st.sampled_from(["من", "ab", "ا"]))
def test_texts_that_programs_name(asked: ModuleType, text: str) -> None:
    for one in (text, anew(text), sys.intern(anew(text))):
        assert asked.named(one) == (text == "من")
        assert asked.one_of(one) == (text in ("ا", "ab", "بي"))


class _Row(tuple[str, ...]):
    """Not a tuple itself, but one for all that Python asks of it."""


def test_a_kind_of_tuple_is_one(asked: ModuleType) -> None:
    assert asked.starts_any("المدينة", _Row(("ال", "لل")))
    assert not asked.ends_any("المدينة", _Row(("ال", "لل")))


@given(text=WORDS, part=WORDS, parts=st.lists(WORDS, max_size=5).map(tuple))
def test_texts(asked: ModuleType, text: str, part: str, parts: tuple[str, ...]) -> None:
    assert asked.starts(text, part) == text.startswith(part)
    assert asked.ends(text, part) == text.endswith(part)
    assert asked.starts_any(text, parts) == text.startswith(parts)
    assert asked.ends_any(text, parts) == text.endswith(parts)
    assert asked.without(text, part) == text.removeprefix(part)
    assert asked.in_tuple(parts, text) == (text in parts)


@given(st.text(max_size=5) | st.text(alphabet="ءابيـ٣4ًa", max_size=4))
def test_letters_and_digits(asked: ModuleType, text: str) -> None:
    assert asked.letters(text) == text.isalpha()
    assert asked.digits(text) == text.isdecimal()


@given(one=st.lists(KEYS, max_size=12), other=st.lists(KEYS, max_size=12), gone=st.lists(KEYS, max_size=12))
def test_what_sets_share(asked: ModuleType, one: list[Any], other: list[Any], gone: list[Any]) -> None:
    first, second = {*one, *gone}, {*other, *gone}
    first.difference_update(gone)
    assert asked.disjoint(first, second) == first.isdisjoint(second)
    assert asked.disjoint(first, first) == first.isdisjoint(first)
    assert asked.disjoint_list(first, other) == first.isdisjoint(other)


def test_no_set_holds_a_list(asked: ModuleType) -> None:
    with pytest.raises(TypeError):
        asked.disjoint_list({"a"}, [["b"]])


def test_what_is_no_text_among_parts_is_an_error(asked: ModuleType) -> None:
    with pytest.raises(TypeError):
        asked.starts_any("من", ("ال", 1))


@given(st.lists(NUMBERS, max_size=50))
def test_numbers(asked: ModuleType, numbers: list[int]) -> None:
    counts: dict[int, int] = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
    assert asked.numbers_as_keys(numbers) == counts
    assert asked.numbers_as_keys([*numbers, *numbers]) == {number: 2 * count for number, count in counts.items()}


@pytest.mark.parametrize("length", [0, 1, 100, 5000])
def test_lists_grow(asked: ModuleType, length: int) -> None:
    assert asked.counted(length) == list(range(length))
    assert asked.counted(length) == list(range(length))  # numbers made before


def test_what_is_written_otherwise_is_named(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        tool = loaded("compiled", ROOT / "tools" / "compiled.py")
    finally:
        sys.path.remove(str(ROOT / "tools"))
    program = tmp_path / "__native_x.c"
    program.write_text("int main(void) { return 0; }\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="__native_x"):
        tool.ask_quickly(program)
