"""Rows of events as data frames."""

from pathlib import Path

import pytest

from marsad.store import Store
from support import event


@pytest.fixture
def store(tmp_path: Path) -> Store:
    held = Store(tmp_path / "s.db")
    held.replace_events([event("e-1", ()), event("e-2", (), date=None, place=None, kind="clash")])
    return held


def test_events_by_name(store: Store) -> None:
    assert [row.event for row in store.events(kind="clash")] == ["e-2"]
    with pytest.raises(TypeError):
        store.events(colour="red")


def test_pandas(store: Store) -> None:
    pytest.importorskip("pandas")
    frame = store.events().to_pandas()
    assert frame["start"].dt.year.tolist()[0] == 2021
    assert len(store.events(kind="none").to_pandas().columns) == len(frame.columns)


def test_polars(store: Store) -> None:
    polars = pytest.importorskip("polars")
    assert store.events().to_polars()["start"].dtype == polars.Date
    assert len(store.events(kind="none").to_polars()) == 0


def test_geopandas(store: Store) -> None:
    pytest.importorskip("geopandas")
    frame = store.events().to_geopandas()
    assert frame.crs.to_epsg() == 4326
    assert frame.geometry.isna().tolist() == [False, True]
