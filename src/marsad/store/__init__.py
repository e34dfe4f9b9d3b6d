"""The store: documents, their mentions and the events fused from them, in one file that can be asked."""

from marsad.store.errors import DocumentConflict, StoreError
from marsad.store.fusing import FusionShelf
from marsad.store.records import Counts, EventQuery, EventRow, Hit, Redirect, Sort, Version
from marsad.store.store import Store

__all__ = [
    "Counts",
    "DocumentConflict",
    "EventQuery",
    "EventRow",
    "FusionShelf",
    "Hit",
    "Redirect",
    "Sort",
    "Store",
    "StoreError",
    "Version",
]
