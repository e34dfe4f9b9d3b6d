"""The notebook of the guide: its cells run, and its outputs are what they give (`make notebook` writes them anew)."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOUR = ROOT / "docs" / "tour.ipynb"


def test_the_tour_shows_what_its_cells_give(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("geopandas")
    monkeypatch.setattr(sys, "path", [str(ROOT / "tools"), *sys.path])
    from notebook import run  # type: ignore[import-not-found]

    shown = json.loads(TOUR.read_text(encoding="utf-8"))
    for cell, made in zip(shown["cells"], run(shown)["cells"], strict=True):
        assert made.get("outputs") == cell.get("outputs"), "".join(cell["source"])


def test_the_tour_is_a_notebook() -> None:
    tour = json.loads(TOUR.read_text(encoding="utf-8"))
    assert (tour["nbformat"], tour["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in tour["cells"]}) == len(tour["cells"])
