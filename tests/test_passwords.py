"""A store's address may hold a password: no command tells it."""

from pathlib import Path

import pytest

import postgres
from marsad.model.addresses import shown
from test_cli import REPORTS, marsad

PASSWORD = "geheim"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("postgresql://u:geheim@h/d", "postgresql://u:***@h/d"),
        ("postgresql+psycopg://u:ge@heim@h:5/d", "postgresql+psycopg://u:***@h:5/d"),
        ("postgresql://u@h/d?password=geheim&host=/s", "postgresql://u@h/d?password=***&host=/s"),
        ("no store in postgresql://u:geheim@h/d. Make one", "no store in postgresql://u:***@h/d. Make one"),
        ("postgresql://h:5432/d", "postgresql://h:5432/d"),
        ("postgresql://u@h:5432/d", "postgresql://u@h:5432/d"),
        (Path("/tmp/a:b@c.db"), "/tmp/a:b@c.db"),
    ],
)
def test_an_address_is_shown_without_its_password(told: object, expected: str) -> None:
    assert shown(told) == expected


def test_no_command_tells_the_password_of_its_store(database: str, tmp_path: Path) -> None:
    reports = tmp_path / "in"
    reports.mkdir()
    for name, text in REPORTS.items():
        (reports / f"{name}.txt").write_text(text, encoding="utf-8")
    sources = tmp_path / "sources.toml"
    sources.write_text("", encoding="utf-8")
    store, again, nowhere = (
        postgres.made(database, name).replace("marsad@", f"marsad:{PASSWORD}@")
        for name in ("marsad_told", "marsad_again", "marsad_nowhere")
    )
    postgres.dropped(database, "marsad_nowhere")
    backup, lines = tmp_path / "one.backup", tmp_path / "one.jsonl"
    at = ("--store", store)
    commands: list[tuple[str | Path, ...]] = [
        ("build", reports, *at),
        ("build", reports, *at),
        ("events", *at),
        ("show", "ev-none", *at),
        ("why", "ev-none", *at),
        ("search", "قصف", *at),
        ("decisions", "list", "--check", *at),
        ("audit", *at),
        ("user", "list", *at),
        ("verify", *at),
        ("watch", sources, "--once", *at),
        ("expunge", "document", "none", "--reason", "x", "--by", "x", *at),
        ("expunge", "sweep", *at),
        ("backup", *at, "-o", backup),
        ("restore", backup, "--store", again),
        ("restore", backup, "--store", again),
        ("export", *at, "--format", "jsonl", "-o", lines),
        ("store", "load", lines, "--store", again),
        ("store", "copy", store, again),
        ("store", "copy", store, tmp_path / "copy.db"),
        ("store", "encrypt", tmp_path / "copy.db", again),
        ("store", "copy", tmp_path / "copy.db", store.rpartition("/")[0]),
        ("events", "--store", nowhere),
        ("serve", "--store", nowhere),
        ("build", reports, "--store", f"postgresql://marsad:{PASSWORD}@/"),
        ("events", "--store", f"postgresql://marsad:{PASSWORD}@h:port/name"),
        ("events", "--store", f"mysql://marsad:{PASSWORD}@h/name"),
    ]
    try:
        told = [(command, marsad(*command)) for command in commands]
        assert [done.returncode for command, done in told if command == commands[0]] == [0, 0]
        assert not [(command[0], done) for command, done in told if PASSWORD in done.stdout + done.stderr]
        written = [p for p in tmp_path.rglob("*") if p.is_file()]
        assert not [p for p in written if PASSWORD.encode() in p.read_bytes()]
    finally:
        for name in ("marsad_told", "marsad_again"):
            postgres.dropped(database, name)
