"""The composed coded set: built from its sources, spelled as ACLED, and every value quotes its text."""

import json
import re
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from marsad.model.codebook import ACLED_TYPES

CODED = Path(__file__).resolve().parents[1] / "benchmarks" / "coded"
MEASURED = range(81, 121)
LINES = (CODED / "documents.jsonl").read_text(encoding="utf-8").splitlines()
DOCUMENTS: dict[str, dict[str, Any]] = {line["id"]: line for line in map(json.loads, LINES)}


def gold(ident: str) -> list[dict[str, Any]]:
    held = json.loads((CODED / "gold" / f"{ident}.json").read_text(encoding="utf-8"))
    mentions: list[dict[str, Any]] = held["mentions"]
    return mentions


def with_spans(value: Any) -> Iterator[dict[str, Any]]:
    """All records inside a mention that name their words."""
    if isinstance(value, dict):
        if value.get("span"):
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from with_spans(inner)


def test_the_files_are_what_the_sources_say() -> None:
    make = runpy.run_path(str(CODED / "make.py"))
    built = make["load"]()
    make["Coordinates"](CODED / "places.csv").lay(built)
    assert [document.record for document in built] == list(DOCUMENTS.values())
    assert {document.record["id"]: document.mentions for document in built} == {name: gold(name) for name in DOCUMENTS}


def test_every_place_has_a_row_and_every_row_a_place() -> None:
    make = runpy.run_path(str(CODED / "make.py"))
    coordinates = make["Coordinates"](CODED / "places.csv")
    coordinates.lay(make["load"]())
    assert coordinates.report() == ""


def test_what_is_only_measured_has_sources_of_its_own() -> None:
    """Who writes rules reads the other sources: none of them may hold a report of the measured part."""
    for source in (CODED / "source").glob("*.py"):
        numbers = [int(number) for number in re.findall(r"doc\('own-(\d+)'", source.read_text(encoding="utf-8"))]
        measured = source.stem.startswith("measured_")
        assert numbers
        assert all((number in MEASURED) == measured for number in numbers)


@pytest.mark.parametrize("ident", DOCUMENTS)
def test_document(ident: str) -> None:
    document = DOCUMENTS[ident]
    for mention in gold(ident):
        assert mention["evidence"]
        for record in with_spans(mention):
            start, end = record["span"]
            source = document["title" if record.get("in") == "title" else "text"]
            assert 0 <= start < end <= len(source)
            assert source[start:end] == record["text"]
        if acled := mention["acled"]:
            assert acled["sub_event_type"] in (None, *ACLED_TYPES[acled["event_type"]])
        for place in filter(None, [mention["place"], *mention["places"]]):
            assert None not in place.get("admin1_also", [])
        for at, result in enumerate(mention["results"]):
            assert result["part_of"] in {None, *range(len(mention["results"]))} - {at}
