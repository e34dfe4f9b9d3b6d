"""Where a clause's happening was: which of its places is the happening's."""
