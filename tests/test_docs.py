"""The documents keep to the program: commands, options, paths and links that they show exist, in both languages."""

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
READMES = ["README.md", "README.ar.md"]
DOCUMENTS = [
    *READMES,
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "examples/README.md",
    "docs/assurance.md",
    *(f"docs/{name}.md" for name in ("coding", "dates", "decisions", "exports", "fusion")),
    *(f"docs/{name}.md" for name in ("gazetteer", "places", "scaling", "sources", "speed")),
    *(f"docs/{name}.md" for name in ("keeping", "mcp", "reading", "responsible-use", "responsible-use.ar")),
    *(f"docs/{name}.md" for name in ("team", "threat-model")),
]
BELOW = (
    "show|hide|document|person|sweep|check|merge|import|add|find|remove|restore|sources|status|load|copy"
    "|encrypt|decrypt"
)
COMMAND = re.compile(rf"(?:`|\.venv/bin/)marsad ([a-z]+(?: (?:{BELOW}))?)\b([^`\n#]*)")


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@cache
def help_of(command: str) -> str:
    """What `marsad COMMAND --help` prints; the test fails where there is no such command."""
    plain = {"COLUMNS": "200", "TERM": "dumb", "NO_COLOR": "1"}
    main = "from marsad.cli import main; main()"
    run = [sys.executable, "-c", main, *command.split(), "--help"]
    done = subprocess.run(run, env={**os.environ, **plain}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"marsad {command}: {done.stderr[-300:]}"
    return re.sub(r"\x1b\[[0-9;]*m", "", done.stdout)


def shown_commands() -> list[tuple[str, tuple[str, ...]]]:
    """Every command that a document shows, with its long options."""
    found = {
        (command, tuple(re.findall(r"--[a-z-]+", rest)))
        for name in DOCUMENTS
        for command, rest in COMMAND.findall(text_of(name))
    }
    return sorted(found)


@pytest.mark.parametrize(("command", "options"), shown_commands())
def test_shown_command_exists(command: str, options: tuple[str, ...]) -> None:
    for option in options:
        assert option in help_of(command), f"marsad {command} knows no {option}"
    assert help_of(command)


def test_readmes_show_the_same_commands() -> None:
    assert COMMAND.findall(text_of(READMES[0])) == COMMAND.findall(text_of(READMES[1]))


@pytest.mark.parametrize("mark", [r"^# ", r"^## ", r"^\| ", r"^- ", r"^```"])
def test_readmes_have_the_same_build(mark: str) -> None:
    english, arabic = (len(re.findall(mark, text_of(name), re.M)) for name in READMES)
    assert english == arabic > 0


def test_readmes_name_each_other() -> None:
    assert "(README.ar.md)" in text_of("README.md")
    assert "(README.md)" in text_of("README.ar.md")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", text_of(name)):
        assert target.startswith("https://") or ((ROOT / name).parent / target).exists(), target


@pytest.mark.parametrize("name", DOCUMENTS)
def test_paths_exist(name: str) -> None:
    for path in re.findall(r"`((?:src|tests|examples|docs|benchmarks)/[^`*]+)`", text_of(name)):
        assert (ROOT / path.partition("::")[0]).exists(), path


def test_named_tests_exist() -> None:
    named = {found for name in DOCUMENTS for found in re.findall(r"`(tests/\w+\.py)::(\w+)`", text_of(name))}
    assert len(named) > 40
    for file, test in sorted(named):
        assert re.search(rf"^def {test}\(", text_of(file), re.M), f"{file} has no {test}"


@pytest.mark.parametrize("name", READMES)
def test_make_targets_exist(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", text_of("Makefile"), re.M))
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", text_of(name), re.M)) <= targets


def test_readme_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    snippet = re.findall(r"```python\n(.*?)```", text_of("README.md"), re.S)[0]
    reading, _, _ = snippet.partition("\nwith ")
    exec(reading, {})
    assert "2021-02-22" in capsys.readouterr().out


def test_changelog_has_a_section() -> None:
    assert re.search(r"^## (?:Unreleased|\d+\.\d+\.\d+)", text_of("CHANGELOG.md"), re.M)


def test_every_example_group_is_described() -> None:
    described = text_of("examples/README.md")
    for file in (ROOT / "examples" / "corpus").iterdir():
        group = file.stem.rpartition("-")[0]
        assert f"`{group}-" in described, f"examples/README.md says nothing about {file.name}"


def test_requirements_name_no_address() -> None:
    for name in ("requirements.txt", "requirements-bench.txt", "requirements-fuzz.txt"):
        assert "://" not in text_of(name)
        assert "--hash=sha256:" in text_of(name)
