"""Exports opened in the tools that their users use, each where it is installed (`make check-exports` installs them)."""

import csv
import io
import json
from pathlib import Path

import pytest

from marsad.export import Selection, export_to
from marsad.pipeline import build
from marsad.sources import read_paths
from marsad.store import Store

CORPUS = Path(__file__).parent.parent / "examples" / "corpus"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A part of the example store."""
    held = Store(tmp_path_factory.mktemp("example") / "example.db")
    build(read_paths(sorted(CORPUS.glob("[ab]*"))), held)
    return held


def written(store: Store, name: str, to: Path) -> Path:
    export_to(to, Selection(store), name)
    return to


def events(store: Store) -> set[str]:
    return {event.event for event in store.all_events()}


def test_followthemoney_takes_every_entity(store: Store, tmp_path: Path) -> None:
    ftm = pytest.importorskip("followthemoney")
    lines = written(store, "ftm", tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()
    assert lines
    for line in lines:
        raw = json.loads(line)
        ftm.model[raw["schema"]].validate(raw)
        proxy = ftm.model.make_entity(raw["schema"])
        proxy.id = raw["id"]
        for name, values in raw["properties"].items():
            proxy.add(name, values)
            assert len(proxy.get(name)) == len(set(values)), (raw["schema"], name, values)


@pytest.mark.parametrize("name", ["geojson", "geoparquet"])
def test_geopandas_opens_the_maps(store: Store, tmp_path: Path, name: str) -> None:
    geopandas = pytest.importorskip("geopandas")
    file = written(store, name, tmp_path / ("x.parquet" if name == "geoparquet" else "x.geojson"))
    frame = geopandas.read_parquet(file) if name == "geoparquet" else geopandas.read_file(file)
    assert set(frame["event"] if "event" in frame else frame["id"]) <= events(store)
    assert frame.crs.equals("EPSG:4326", ignore_axis_order=True) or frame.crs.equals("OGC:CRS84")
    points = frame.geometry.dropna()
    assert len(points)
    assert points.within(geopandas.GeoSeries.from_wkt(["POLYGON((-20 0, 70 0, 70 45, -20 45, -20 0))"])[0]).all()


def test_pyarrow_and_polars_open_the_tables(store: Store, tmp_path: Path) -> None:
    pq, polars = pytest.importorskip("pyarrow.parquet"), pytest.importorskip("polars")
    folder = written(store, "parquet", tmp_path / "x")
    assert pq.read_table(folder / "events.parquet").num_rows == len(events(store))
    claims = polars.read_parquet(folder / "claims.parquet")
    assert set(claims["event"]) <= events(store)


def test_pandas_opens_the_tables_of_others(store: Store, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    acled = pandas.read_csv(written(store, "acled", tmp_path / "acled.csv"), parse_dates=["event_date"])
    assert acled["event_date"].notna().all()
    ged = pandas.read_csv(written(store, "ucdp", tmp_path / "ucdp.csv"), parse_dates=["date_start", "date_end"])
    assert (ged["low"] <= ged["high"]).all()
    gdelt = pandas.read_csv(written(store, "gdelt", tmp_path / "gdelt.tsv"), sep="\t", header=None)
    assert gdelt.shape[1] == 61


def test_hxl_is_understood(store: Store, tmp_path: Path) -> None:
    hxl = pytest.importorskip("hxl")
    file = written(store, "hxl", tmp_path / "x.csv")
    local = hxl.input.InputOptions(allow_local=True)
    with hxl.data(str(file), local) as source:
        assert all(column.tag for column in source.columns)
        assert len(list(source)) == len(file.read_text(encoding="utf-8").splitlines()) - 2
    rules = [("#valid_tag", "#valid_datatype"), ("#date+start", "date"), ("#geo", "number"), ("#affected", "number")]
    with hxl.data(str(file), local) as source:
        assert source.validate(hxl.data([list(rule) for rule in rules]))


def test_openpyxl_opens_the_workbook(store: Store, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(written(store, "xlsx", tmp_path / "x.xlsx"), read_only=True)
    header, *rows = book["Events"].iter_rows(values_only=True)
    at = next(n for n, name in enumerate(header) if "event" in str(name).lower())
    assert {row[at] for row in rows} == events(store)


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("csv", "event"),
        ("acled", "marsad_event"),
        ("hxl", "event"),
        ("polecat", "Event ID"),
        ("ucdp", "id"),
        ("gdelt", None),
        ("gdelt-mentions", None),
    ],
)
def test_every_row_leads_to_the_words(store: Store, tmp_path: Path, name: str, column: str | None) -> None:
    text = written(store, name, tmp_path / "x").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter="\t" if "\t" in text.splitlines()[0] else ","))
    at = rows[0].index(column) if column else 0
    rows = rows[1:] if column else rows
    assert rows
    for row in rows:
        if row[at].startswith("#"):  # HXL's hashtags
            continue
        event = store.event(row[at])
        assert event is not None, row[at]
        quoted = [claim for claim in event.claims if claim.span]
        assert quoted
        for claim in quoted:
            document = store.document(claim.mention.rpartition("#")[0])
            assert document is not None
            words = ((document.title or "") if claim.zone == "title" else document.text)[slice(*claim.span)]
            assert words
            assert claim.text in (None, words)


@pytest.mark.parametrize("name", ["events", "mentions", "bayanat", "timex", "geojson"])
def test_every_record_leads_to_the_words(store: Store, tmp_path: Path, name: str) -> None:
    text = written(store, name, tmp_path / "x").read_text(encoding="utf-8")
    known = events(store) | {document.id for document in store.documents()}
    lines = text.splitlines()
    if name == "geojson":
        lines = [json.dumps(feature) for feature in json.loads(text)["features"]]
    assert lines
    for line in lines:
        assert any(f'"{id}' in line for id in known), line[:200]
