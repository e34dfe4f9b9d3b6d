"""Exports: whole or not at all, and safe to open."""

import csv
import io
import json
import stat
from pathlib import Path

import pytest

from marsad.export import FORMATS, Selection, export_to, jsonl, whole_file
from marsad.export.lines import safe_cell
from marsad.model.document import Document
from marsad.pipeline import build
from marsad.store import EventQuery, Store
from support import dispute, document, event, killed, mention

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
    FORMATS[form].load()(Selection(store, query), stream)
    return stream.getvalue()


def test_the_table_issafe_cell_in_a_spreadsheet(store: Store) -> None:
    text = written(store, "csv")
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == 2
    for row in rows:
        assert not any(value.startswith(("=", "+", "-", "@")) for value in row.values())


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\tx", "\n=1", "＝1"])
def test_formulas_become_text(cell: str) -> None:
    assert safe_cell(cell) == "'" + cell


def test_numbers_stay_numbers() -> None:
    assert safe_cell(-1.5) == -1.5


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

    def fails(selection: Selection, stream: io.TextIOBase) -> int:
        stream.write("half")
        raise OSError("disk full")

    monkeypatch.setattr(jsonl, "write_events", fails)
    with pytest.raises(OSError, match="disk full"):
        export_to(file, Selection(store), "events")
    assert file.read_text(encoding="utf-8") == "old"
    assert not list(tmp_path.glob(".out*"))


@pytest.fixture
def coded(tmp_path: Path) -> Store:
    """A store with the events of `support`: one with all that an event can tell, one without place and day."""
    held = Store(tmp_path / "coded.db")
    for id in ("doc-1", "doc-2"):
        held.add(document(id), [mention(id)], reader="r")
    full = event(
        mentions=("doc-1#1", "doc-2#1"),
        results=(killed(7, 7, 9), killed(31, 31, None, group="civilians"), killed(2, group=None)),
        disputes=(dispute(),),
    )
    bare = event("ev-0002", (), date=None, place=None, results=(), actors=(), acled=None, title_ar="=1+1")
    held.replace_events([full, bare])
    return held


def test_the_table_by_its_columns(coded: Store) -> None:
    full, bare = csv.DictReader(io.StringIO(written(coded, "csv").removeprefix("\ufeff")))
    expected = {
        "event": "ev-0001",
        "sub_event_type": "Air/drone strike",
        "start": "2021-02-22",
        "place_ar": "وادي الشاي",
        "latitude": "35.15",
        "initiators": "coalition",
        "targets": "is",
        "contested": "results.killed.is",
        "speakers": "سالم العبيدي",
        "documents": "doc-1; doc-2",
        "urls": "https://example.org/doc-1; https://example.org/doc-2",
    }
    assert {column: full[column] for column in expected} == expected
    assert (bare["title_ar"], bare["start"], bare["latitude"], bare["killed_best"]) == ("'=1+1", "", "", "")


def test_the_table_counts_as_the_list_does(coded: Store) -> None:
    full, *_ = csv.DictReader(io.StringIO(written(coded, "csv").removeprefix("\ufeff")))
    (row,) = (r for r in coded.events(EventQuery()) if r.event == "ev-0001")
    for end in ("killed_best", "killed_low", "killed_high"):
        assert full[end] == ("" if getattr(row, end) is None else str(getattr(row, end)))


def test_geojson_of_an_event_without_a_place(coded: Store) -> None:
    full, bare = json.loads(written(coded, "geojson"))["features"]
    assert full["geometry"] == {"type": "Point", "coordinates": [44.35, 35.15]}
    assert (full["properties"]["geo_precision"], full["properties"]["disputed"]) == (2, ["results.killed.is"])
    assert bare["geometry"] is None


def test_a_file_keeps_its_rights_and_its_link(tmp_path: Path) -> None:
    file, link = tmp_path / "real.txt", tmp_path / "link.txt"
    file.write_text("old", encoding="utf-8")
    file.chmod(0o640)
    link.symlink_to(file)
    with whole_file(link) as stream:
        stream.write("new")
    assert link.is_symlink()
    assert file.read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such folder"), whole_file(tmp_path / "none" / "x.csv"):
        pass
