"""The steps of `build` over shards of reports, on many processes or machines: Parquet in, Parquet out.

What a document says, which mentions are one event, what is claimed and disputed is found by the same functions as in
`build` (`extraction`, `fusion.steps`); here stands only where their inputs and results lie and who does which piece.
"""

from marsad.bulk.errors import BulkError
from marsad.bulk.run import Progress, Summary, bulk

__all__ = ["BulkError", "Progress", "Summary", "bulk"]
