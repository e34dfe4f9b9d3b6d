"""`marsad dates`, `marsad counts`, `marsad places`: what they print, of what input, and how they end."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from test_cli import marsad

TEXT = "قتل ثلاثة جنود مساء أمس بهجوم على حاجز قرب مدينة الرمادي."
FIELDS = {
    "dates": {"doc", "span", "text", "type", "value", "start", "end", "precision", "anchor", "relation", "mod"},
    "counts": {"doc", "span", "text", "low", "high", "qualifier", "of", "group", "part_of"},
    "places": {"doc", "span", "text", "id", "name", "name_ar", "type", "country", "admin1", "lat", "lon", "precision"},
}


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    file = tmp_path / "reports.jsonl"
    lines = [{"id": "a", "text": TEXT, "published": "2021-06-07"}, {"id": "b", "text": "لا شيء هنا."}]
    file.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    return file


def rows(printed: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


@pytest.mark.parametrize("command", ["dates", "counts", "places"])
def test_a_record_a_line(command: str, reports: Path) -> None:
    done = marsad(command, "--documents", reports, "--format", "jsonl")
    assert (done.returncode, done.stderr) == (0, "")
    found = rows(done.stdout)
    assert found
    for row in found:
        assert FIELDS[command] <= row.keys()
        assert row["doc"] == "a"
        assert TEXT[slice(*row["span"])] == row["text"]


def test_what_is_found(reports: Path) -> None:
    dates, counts, places = (rows(marsad(c, "--documents", reports).stdout) for c in ("dates", "counts", "places"))
    assert [(r["text"], r["type"], r["value"], r["start"]) for r in dates] == [
        ("مساء أمس", "TIME", "2021-06-06TEV", "2021-06-06")
    ]
    assert [(r["low"], r["high"], r["of"]) for r in counts] == [(3, 3, "person")]
    assert [(r["country"], r["admin1"]) for r in places] == [("IQ", "Al Anbar")] or places[0]["country"] == "IQ"


@pytest.mark.parametrize("command", ["dates", "counts", "places"])
def test_standard_input_and_files(command: str, tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text(TEXT, encoding="utf-8")
    from_file = rows(marsad(command, file).stdout)
    from_input = rows(marsad(command, "-", stdin=TEXT).stdout)
    assert from_file
    assert [r["span"] for r in from_file] == [r["span"] for r in from_input]


def test_a_day_of_publication_for_those_without() -> None:
    assert [r["value"] for r in rows(marsad("dates", "-", stdin=TEXT).stdout)] != ["2022-05-10TEV"]
    dated = marsad("dates", "-", "--published", "2022-05-11", stdin=TEXT)
    assert [r["value"] for r in rows(dated.stdout)] == ["2022-05-10TEV"]
    own = marsad(
        "dates",
        "-",
        "--published",
        "2022-05-11",
        stdin=json.dumps({"id": "x", "text": TEXT, "published": "2021-06-07"}),
    )
    assert [r["value"] for r in rows(own.stdout)] == ["2021-06-06TEV"]


@pytest.mark.parametrize(("command", "shown"), [("dates", "2021-06-06TEV"), ("counts", "person"), ("places", "IQ")])
def test_a_table(command: str, shown: str, reports: Path) -> None:
    done = marsad(command, "--documents", reports, "--format", "table")
    head, *lines = done.stdout.splitlines()
    assert head.split()[0] == "doc"
    assert any(shown in line for line in lines)


def test_timex3(reports: Path) -> None:
    done = marsad("dates", "--documents", reports, "--format", "timex3")
    first, second = (ElementTree.fromstring(line) for line in done.stdout.splitlines())
    assert "".join(first.find("TEXT").itertext()) == TEXT  # type: ignore[union-attr]
    assert [t.get("value") for t in first.iter("TIMEX3")] == ["2021-06-07", "2021-06-06TEV"]
    assert [t.get("value") for t in second.iter("TIMEX3")] == []


@pytest.mark.parametrize("command", ["dates", "counts", "places"])
@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ([], 2, "name files"),
        (["--documents", "none.jsonl"], 2, "there is no file"),
        (["none.txt"], 3, "no such file"),
    ],
)
def test_bad_input(command: str, arguments: list[str], code: int, says: str) -> None:
    done = marsad(command, *arguments)
    assert done.returncode == code
    assert says in done.stderr


def test_no_day() -> None:
    done = marsad("dates", "-", "--published", "yesterday", stdin=TEXT)
    assert (done.returncode, done.stdout) == (2, "")
    assert "is no day" in done.stderr


def test_a_broken_line_is_named_and_passed_over(reports: Path) -> None:
    reports.write_text(reports.read_text(encoding="utf-8") + "\n{broken\n", encoding="utf-8")
    done = marsad("dates", "--documents", reports, "--format", "jsonl")
    assert done.returncode == 3
    assert "reports.jsonl" in done.stderr
    assert len(rows(done.stdout)) == 1


def test_a_day_of_publication_that_is_none_dates_nothing() -> None:
    line = json.dumps({"id": "x", "text": TEXT, "published": "last week"})
    done = marsad("dates", "-", "--format", "jsonl", stdin=line)
    assert [r["start"] for r in rows(done.stdout)] == [None]
