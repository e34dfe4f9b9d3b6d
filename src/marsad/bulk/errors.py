"""What can go wrong with a bulk run, in words that say what to do."""


class BulkError(Exception):
    """The run cannot go on; the message says why, and what is kept."""
