"""Near-duplicates, mentions to events, claims and disputes."""

from marsad.fusion.copies import copy_groups
from marsad.fusion.fuse import fuse_mentions
from marsad.fusion.incremental import fuse_changes
from marsad.fusion.why import why

__all__ = ["copy_groups", "fuse_changes", "fuse_mentions", "why"]
