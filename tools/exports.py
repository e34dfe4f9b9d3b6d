"""Writes the example store in every format to docs/exports: `make exports`."""

import shutil
import sys
import tempfile
from pathlib import Path

from marsad.export import FORMATS, Selection, export_to
from marsad.gazetteer.areas import arabic_areas
from marsad.pipeline import build
from marsad.sources import read_paths
from marsad.store import Store

ROOT = Path(__file__).parent.parent
# The whole store as one file changes with every run, as the database lays it out anew.
LEFT_OUT = {"sqlite"}
ENDINGS = {
    **dict.fromkeys(("events", "mentions", "documents", "ftm", "bayanat", "timex", "jsonl"), ".jsonl"),
    **dict.fromkeys(("csv", "acled", "ucdp", "hxl"), ".csv"),
    **dict.fromkeys(("polecat", "gdelt", "gdelt-mentions"), ".tsv"),
    "xlsx": ".xlsx",
    "geojson": ".geojson",
    "geoparquet": ".parquet",
    "parquet": "",
}


def main(folder: Path) -> None:
    """Write every format but those left out into a folder, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as temporary, Store(Path(temporary) / "example.db") as store:
        build(read_paths([ROOT / "examples" / "corpus"]), store)
        for name in FORMATS:
            if name not in LEFT_OUT:
                # A whole store holds names of private persons; those of the examples are made up.
                chosen = Selection(store, private_names=name == "jsonl", arabic_areas=arabic_areas())
                written = export_to(folder / f"{name}{ENDINGS[name]}", chosen, name)
                print(f"{name:<16} {written:>5} records")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "exports")
