"""The store: documents, their mentions and the events fused from them, in one file that can be asked."""

from marsad.store.accounts import STANDINGS, Account, AccountFault, Accounts, Standing
from marsad.store.audit import AuditEntry, AuditLog
from marsad.store.errors import (
    DocumentConflict,
    NoOneEvent,
    NoStore,
    StoreBusy,
    StoreError,
    StoreForbidden,
    StoreFull,
    no_room,
)
from marsad.store.fusing import FusionShelf
from marsad.store.locked import use_key
from marsad.store.records import Counts, DisputeQuery, DisputeRow, EventQuery, EventRow, Hit, Redirect, Sort, Version
from marsad.store.reviewing import DecisionConflict
from marsad.store.store import Store
from marsad.store.veiled import VeiledStore, shown_to_others
from marsad.store.verified import Checked, Flaw, Part

__all__ = [
    "STANDINGS",
    "Account",
    "AccountFault",
    "Accounts",
    "AuditEntry",
    "AuditLog",
    "Checked",
    "Counts",
    "DecisionConflict",
    "DisputeQuery",
    "DisputeRow",
    "DocumentConflict",
    "EventQuery",
    "EventRow",
    "Flaw",
    "FusionShelf",
    "Hit",
    "NoOneEvent",
    "NoStore",
    "Part",
    "Redirect",
    "Sort",
    "Standing",
    "Store",
    "StoreBusy",
    "StoreError",
    "StoreForbidden",
    "StoreFull",
    "VeiledStore",
    "Version",
    "no_room",
    "shown_to_others",
    "use_key",
]
