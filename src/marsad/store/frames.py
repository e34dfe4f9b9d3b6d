"""Rows of events as data frames of the libraries that analysts use."""

from typing import TYPE_CHECKING, Any

from msgspec import structs

from marsad.store.records import EventRow

if TYPE_CHECKING:
    import geopandas
    import pandas
    import polars


class EventRows(list[EventRow]):
    """Lines of a list of events."""

    def to_pandas(self) -> "pandas.DataFrame":
        """A pandas data frame, a row an event; `start` and `end` are timestamps. ImportError without pandas."""
        import pandas

        frame = pandas.DataFrame(self._rows(), columns=list(EventRow.__struct_fields__))
        for column in ("start", "end"):
            frame[column] = pandas.to_datetime(frame[column], errors="coerce")
        return frame

    def to_polars(self) -> "polars.DataFrame":
        """A polars data frame; `start` and `end` are dates. ImportError without polars."""
        import polars

        frame = polars.DataFrame(self._rows(), infer_schema_length=None)
        if not self:
            return frame
        return frame.with_columns(polars.col("start", "end").cast(polars.String).str.to_date(strict=False))

    def to_geopandas(self) -> "geopandas.GeoDataFrame":
        """A GeoPandas frame in WGS 84; the geometry is None where no coordinates are known. ImportError without it."""
        import geopandas

        frame = self.to_pandas()
        points = geopandas.GeoSeries(geopandas.points_from_xy(frame["lon"].astype(float), frame["lat"].astype(float)))
        return geopandas.GeoDataFrame(frame, geometry=points.where(frame["lat"].notna(), None), crs="EPSG:4326")

    def _rows(self) -> list[dict[str, Any]]:
        return [structs.asdict(row) for row in self]
