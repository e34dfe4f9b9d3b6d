"""Whatever the tables let reading find has a name in both languages of the pages."""

import csv
from collections.abc import Iterator
from importlib import resources
from typing import get_args

import pytest

from marsad.model.decision import DecisionKind
from marsad.model.event import Rating
from marsad.store import STANDINGS
from marsad.store.audit import Act
from marsad.web.language import Words, table
from marsad.web.review_pages import QUEUES

LANGUAGES = ("ar", "en")


def column(name: str, of: str) -> set[str]:
    text = (resources.files("marsad.lexicon") / "data" / name).read_text(encoding="utf-8")
    return {row[of] for row in csv.DictReader(text.splitlines()) if row[of]}


def wanted() -> Iterator[tuple[str, set[str]]]:
    yield "means", column("means.csv", "id")
    yield "of", column("things.csv", "of")
    yield "decision", set(get_args(DecisionKind))
    yield "rating", set(get_args(Rating))
    yield "standing", set(STANDINGS)
    yield "act", set(get_args(Act))
    yield "queue", set(QUEUES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("group", "values"), list(wanted()), ids=[group for group, _ in wanted()])
def test_every_value_has_a_name(language: str, group: str, values: set[str]) -> None:
    named = table(language)["label"][group]
    assert values <= named.keys()
    assert all(Words(language).label(group, value) for value in values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_has_words(language: str) -> None:
    package = resources.files("marsad.web")
    source = "".join((package / name).read_text(encoding="utf-8") for name in ("adding.py", "forms.py"))
    named = {part.split('"')[0] for part in source.split('Fault("')[1:]}
    assert {"value", "passage"} < named <= table(language)["fault"].keys()
