"""Near-duplicates, mentions to events, claims and disputes."""

from marsad.fusion.copies import copy_groups
from marsad.fusion.fuse import event_id, fuse_mentions

__all__ = ["copy_groups", "event_id", "fuse_mentions"]
