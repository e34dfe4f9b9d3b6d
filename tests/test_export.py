"""Exports: whole or not at all, and safe to open."""

import csv
import io
import json
from pathlib import Path

import pytest

import marsad.export as export
from marsad.export import FORMATS, export_to
from marsad.export.table import _safe
from marsad.model.document import Document
from marsad.pipeline import build
from marsad.store import EventQuery, Store

TEXT = "قصفت المدفعية التركية قرية الزهراء شمال حلب، ما أدى إلى مقتل ثلاثة مدنيين."


@pytest.fixture
def store(tmp_path: Path) -> Store:
    held = Store(tmp_path / "s.db")
    documents = [
        Document(id="=cmd()", text=TEXT, published="2022-05-11", url="=HYPERLINK(1)"),
        Document(id="b", text="انفجار عبوة ناسفة في قضاء الطارمية شمال بغداد وإصابة جندي.", published="2022-05-12"),
    ]
    build(documents, held)
    return held


def written(store: Store, form: str, query: EventQuery | None = None) -> str:
    stream = io.StringIO()
    FORMATS[form](store, stream, query)
    return stream.getvalue()


def test_the_table_is_safe_in_a_spreadsheet(store: Store) -> None:
    text = written(store, "csv")
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == 2
    for row in rows:
        assert not any(value.startswith(("=", "+", "-", "@")) for value in row.values())


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_formulas_become_text(cell: str) -> None:
    assert _safe(cell) == "'" + cell


def test_numbers_stay_numbers() -> None:
    assert _safe(-1.5) == -1.5


def test_geojson_points_and_places_without(store: Store) -> None:
    features = json.loads(written(store, "geojson"))["features"]
    assert {f["properties"]["event"] for f in features} == {e.event for e in store.all_events()}
    for feature in features:
        geometry = feature["geometry"]
        assert geometry is None or (geometry["type"] == "Point" and len(geometry["coordinates"]) == 2)


def test_events_and_mentions_name_the_same_ids(store: Store) -> None:
    mentions = {json.loads(line)["mention"] for line in written(store, "mentions").splitlines()}
    events = [json.loads(line) for line in written(store, "events").splitlines()]
    assert {m for e in events for m in e["mentions"]} == mentions
    assert all({"field", "value", "mention", "speaker", "span"} <= set(c) for e in events for c in e["claims"])


def test_a_query_narrows(store: Store) -> None:
    assert len(written(store, "events", EventQuery(place="Baghdad")).splitlines()) == 1


def test_a_failed_export_leaves_the_old_file(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "out.jsonl"
    file.write_text("old", encoding="utf-8")

    def fails(store: Store, stream: io.TextIOBase, query: EventQuery | None) -> int:
        stream.write("half")
        raise OSError("disk full")

    monkeypatch.setitem(export.FORMATS, "events", fails)
    with pytest.raises(OSError, match="disk full"):
        export_to(file, store, "events")
    assert file.read_text(encoding="utf-8") == "old"
    assert not list(tmp_path.glob(".out*"))
