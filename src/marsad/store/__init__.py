"""The store: documents, their mentions and the events fused from them, in one file that can be asked."""

from marsad.store.errors import DocumentConflict, StoreError
from marsad.store.records import Counts, EventQuery, EventRow, Sort
from marsad.store.store import Store

__all__ = ["Counts", "DocumentConflict", "EventQuery", "EventRow", "Sort", "Store", "StoreError"]
