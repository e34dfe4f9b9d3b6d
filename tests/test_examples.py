"""The example corpus: every file has its header, is marked as composed, and keeps to its own calendar."""

import datetime
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

import marsad

EXAMPLES = Path(__file__).parent.parent / "examples"
GOLDEN = Path(__file__).parent / "golden"
FILES = sorted((EXAMPLES / "corpus").iterdir())
FIELDS = {"id", "title", "published", "publisher", "url"}
WEEKDAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
MONTHS = {"شباط": 2, "حزيران": 6, "تشرين الأول": 10}


@cache
def parts(file: Path) -> tuple[dict[str, str], str]:
    """The header and the text of an example."""
    _, header, text = file.read_text(encoding="utf-8").split("---\n", 2)
    return dict(line.split(": ", 1) for line in header.splitlines()), text


def test_enough_reports_of_both_forms() -> None:
    assert len(FILES) >= 30
    assert {file.suffix for file in FILES} == {".md", ".txt"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_header(file: Path) -> None:
    header, text = parts(file)
    assert set(header) <= FIELDS
    assert header["id"] == file.stem
    assert datetime.date.fromisoformat(header["published"])
    assert "مؤلَّف" in header["publisher"], "an example must say that it is composed"
    assert header["url"].startswith("https://example.org/")
    assert text.strip()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_weekday_beside_today_is_that_of_publication(file: Path) -> None:
    header, text = parts(file)
    published = datetime.date.fromisoformat(header["published"])
    for word, back in (("اليوم", 0), ("أمس", 1), ("أول أمس", 2), ("أول من أمس", 2)):
        for found in re.finditer(rf"(?<!أول )(?<!من )\b{word} ({'|'.join(WEEKDAYS)})", text):
            assert WEEKDAYS[(published - datetime.timedelta(days=back)).weekday()] == found[1]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_weekday_beside_a_day_of_the_month_fits(file: Path) -> None:
    header, text = parts(file)
    year = int(header["published"][:4])
    for weekday, day, month in re.findall(rf"({'|'.join(WEEKDAYS)}) (\d+) (?:من )?({'|'.join(MONTHS)})", text):
        assert WEEKDAYS[datetime.date(year, MONTHS[month], int(day)).weekday()] == weekday


def test_some_texts_are_copies() -> None:
    """Syndication is part of what the examples show: an opening that two outlets share word for word."""
    openings = Counter(max(parts(file)[1].splitlines(), key=len) for file in FILES)
    assert sum(count > 1 for count in openings.values()) >= 2


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_reading_keeps_every_value_at_its_words(file: Path) -> None:
    header, text = parts(file)
    for mention in marsad.read(text, published=header["published"], id=header["id"]):
        for value in (mention.place, mention.date, *mention.actors, *mention.results):
            if value is not None and value.span is not None:
                start, end = value.span
                assert text[start:end] == value.text


@pytest.mark.parametrize("file", sorted(GOLDEN.glob("*.md")), ids=lambda file: file.stem)
def test_golden_documents_have_their_parts(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert re.match(r"# .+\n\n.+\n\npublished: \d{4}-\d\d-\d\d\n\n```report\n", text)
    assert text.count("```") % 2 == 0
