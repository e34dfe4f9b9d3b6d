"""The day of publication that an address tells, where a report brings none of its own."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.sources.addresses import day_of_address
from marsad.sources.fields import document_of
from marsad.sources.problems import Problem
from marsad.web.ingest import pasted
from support import TEXT

POST = "https://x.com/raqeb/status/1234567890123456789"


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://news.example.org/2019/05/12/ghara", "2019-05-12"),
        ("https://news.example.org/ar/2019/5/2/", "2019-05-02"),
        ("https://news.example.org/2019/05/12.html?ref=1", "2019-05-12"),
        ("https://news.example.org/archive/2019-05-12/77", "2019-05-12"),
        ("https://news.example.org/20190512/ghara-1081763239.html", "2019-05-12"),
        ("news.example.org/2019/05/12/", "2019-05-12"),
        (POST, "2020-03-02T22:54:56+03:00"),
        ("https://twitter.com/raqeb/status/1234567890123456789?s=20", "2020-03-02T22:54:56+03:00"),
        ("https://mobile.twitter.com/raqeb/statuses/1234567890123456789", "2020-03-02T22:54:56+03:00"),
        # The evening in London is the night of the next day in Iraq.
        ("https://x.com/raqeb/status/1234600000000000000", "2020-03-03T01:02:32+03:00"),
    ],
)
def test_a_day_is_told(address: str, day: str) -> None:
    assert day_of_address(address) == day


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://news.example.org/",
        "https://news.example.org/2019/05/",  # a month
        "https://news.example.org/2019/13/12/x",
        "https://news.example.org/2019/02/30/x",
        "https://news.example.org/20191312/x",
        "https://news.example.org/story/20990/12/11",
        "https://news.example.org/news/692370/",
        "https://news.example.org/thikra-majzara-21-08-2013",  # what the page tells of may be years ago
        "https://news.example.org/thikra-2013-08-21-x",
        "https://news.example.org/x?from=/2019/05/12/",
        "https://news.example.org/2019/05/12/2019/05/13/x",  # two days
        "https://x.com/raqeb/status/12345678901",  # before posts were counted by their moment
        "https://x.com/raqeb/status/99999999999999999999",
        "https://x.com.example.org/raqeb/status/1234567890123456789",
        "https://x.com/raqeb/2019/05/12/",
        "https://[broken",
        "ليس عنوانا",
    ],
)
def test_no_day_is_told(address: str) -> None:
    assert day_of_address(address) is None


@given(st.text(max_size=60))
def test_whatever_stands_there_is_read(address: str) -> None:
    for told in (day_of_address(address), day_of_address(f"https://x.com/{address}")):
        assert told is None or date.fromisoformat(told[:10])


@given(st.dates(date(1996, 1, 1), date(2099, 12, 31)))
def test_days_come_back(day: date) -> None:
    assert day_of_address(f"https://example.org/{day:%Y/%m/%d}/report") == day.isoformat()
    assert day_of_address(f"https://example.org/ar/{day:%Y%m%d}/report") == day.isoformat()


@pytest.mark.parametrize(
    ("fields", "published", "warned"),
    [
        ({"url": "https://example.org/2019/05/12/x"}, "2019-05-12", ""),
        ({"url": "https://example.org/2019/05/12/x", "published": "2019-05-13"}, "2019-05-13", ""),
        ({"url": "https://example.org/2019/05/12/x", "published": "Sunday"}, "2019-05-12", "address, 2019-05-12"),
        ({"url": "https://example.org/x", "published": "Sunday"}, None, "without one"),
        ({"url": 7}, None, ""),
        ({}, None, ""),
    ],
)
def test_a_report_without_a_day_has_that_of_its_address(
    fields: dict[str, object], published: str | None, warned: str
) -> None:
    found = list(document_of("a", {"text": TEXT, **fields}, "a"))
    problems = [f for f in found if isinstance(f, Problem)]
    assert len(problems) == bool(warned)
    assert all(warned in p.what for p in problems)
    assert [f[1].published for f in found if not isinstance(f, Problem)] == [published]


def test_a_pasted_report_too() -> None:
    def day(published: str, url: str) -> str | None:
        return pasted(TEXT, title="", publisher="", published=published, url=url).published

    assert day("", POST) == "2020-03-02T22:54:56+03:00"
    assert day("2020-03-01", POST) == "2020-03-01"
    assert day("", "") is None
